//! Every text of the program in every language, read once at start.

use crate::lang::{Lang, Language};
use crate::{Resources, numbers};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource};
use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// All texts. Cheap to clone; kept by the program as long as it runs.
#[derive(Clone)]
pub struct Catalogue {
    english: Arc<Language>,
    languages: Arc<BTreeMap<String, Arc<Language>>>,
    missing: Arc<Vec<(String, String)>>,
}

/// Why the texts cannot be used. The program does not start with such texts.
#[derive(Debug)]
pub enum CatalogueError {
    /// A file does not parse; its language and what the parser said.
    Unreadable(String, Vec<String>),
    /// A key that two crates say, and the language.
    Twice(String, String),
    /// Not a language tag.
    NoLanguage(String),
    /// There is no English, which everything falls back to.
    NoEnglish,
}

impl std::fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreadable(language, errors) => write!(f, "texts in {language} do not parse: {}", errors.join("; ")),
            Self::Twice(language, key) => write!(f, "two crates say `{key}` in {language}"),
            Self::NoLanguage(tag) => write!(f, "`{tag}` is no language tag"),
            Self::NoEnglish => f.write_str("there are no English texts to fall back to"),
        }
    }
}

impl std::error::Error for CatalogueError {}

impl Catalogue {
    /// Reads the texts of all crates.
    pub fn build(crates: &[Resources]) -> Result<Self, CatalogueError> {
        let mut bundles: BTreeMap<String, (FluentBundle<FluentResource>, BTreeSet<String>)> = BTreeMap::new();
        for (language, text) in crates.iter().copied().flatten() {
            if !bundles.contains_key(*language) {
                let tag = language.parse().map_err(|_| CatalogueError::NoLanguage((*language).to_owned()))?;
                let mut bundle = FluentBundle::new_concurrent(vec![tag]);
                // Marks of isolation would stand in attributes, mails and what people copy; `dir` and <bdi> do it better.
                bundle.set_use_isolating(false);
                bundle.set_formatter(Some(numbers::formatter(language)));
                // `NUMBER` is the only function there is, and it is new in this bundle: adding it cannot fail.
                let _ = bundle.add_builtins();
                bundles.insert((*language).to_owned(), (bundle, BTreeSet::new()));
            }
            let Some((bundle, keys)) = bundles.get_mut(*language) else { continue };
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| {
                CatalogueError::Unreadable((*language).to_owned(), errors.iter().map(ToString::to_string).collect())
            })?;
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    if message.value.is_some() {
                        keys.insert(message.id.name.to_owned());
                    }
                    keys.extend(message.attributes.iter().map(|part| format!("{}.{}", message.id.name, part.id.name)));
                }
            }
            bundle.add_resource(resource).map_err(|errors| {
                let key = errors.into_iter().find_map(|error| match error {
                    FluentError::Overriding { id, .. } => Some(id),
                    _ => None,
                });
                CatalogueError::Twice((*language).to_owned(), key.unwrap_or_default())
            })?;
        }
        let english_keys = bundles.get("en").map(|(_, keys)| keys.clone()).ok_or(CatalogueError::NoEnglish)?;
        let missing = bundles
            .iter()
            .flat_map(|(language, (_, keys))| english_keys.difference(keys).map(|key| (language.clone(), key.clone())))
            .collect();
        let languages: BTreeMap<String, Arc<Language>> = bundles
            .into_iter()
            .map(|(language, (bundle, keys))| (language.clone(), Arc::new(Language::new(language, bundle, &keys))))
            .collect();
        let english = languages.get("en").cloned().ok_or(CatalogueError::NoEnglish)?;
        Ok(Self { english, languages: Arc::new(languages), missing: Arc::new(missing) })
    }

    /// The languages there are texts in, as tags, in order of the alphabet.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// The name of a language in itself, for the list somebody chooses from: `Deutsch`.
    pub fn language_name(&self, language: &str) -> String {
        self.lang(language, "UTC").text("language-name").into_owned()
    }

    /// Texts a language lacks and borrows from English: language and key.
    pub fn missing(&self) -> &[(String, String)] {
        &self.missing
    }

    /// The language to speak: what the person chose, else the best of `Accept-Language`, else English.
    pub fn negotiate(&self, chosen: Option<&str>, accept_language: Option<&str>) -> String {
        if let Some(exactly) = chosen.filter(|tag| self.languages.contains_key(*tag)) {
            return exactly.to_owned();
        }
        let available = convert_vec_str_to_langids_lossy(self.languages());
        let mut wanted: Vec<&str> = chosen.into_iter().collect();
        wanted.extend(by_weight(accept_language.unwrap_or_default()));
        for tag in wanted {
            let requested = convert_vec_str_to_langids_lossy([tag]);
            let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
            if let Some(language) = found.first() {
                return language.to_string();
            }
        }
        "en".to_owned()
    }

    /// A handle that speaks `locale` (as [`Catalogue::negotiate`] gives it; unknown ones speak English) in the time zone
    /// of that IANA name (unknown ones tell the time in UTC).
    pub fn lang(&self, locale: &str, zone: &str) -> Lang {
        let own = match self.languages.get(locale) {
            Some(own) => own,
            None => self.languages.get(&self.negotiate(Some(locale), None)).unwrap_or(&self.english),
        };
        Lang::new(
            Arc::clone(own),
            Arc::clone(&self.english),
            jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC),
        )
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("languages", &self.languages.keys()).finish_non_exhaustive()
    }
}

/// The tags of an `Accept-Language` header, best first; refused ones (`q=0`) and `*` are left out.
fn by_weight(header: &str) -> Vec<&str> {
    let mut tags: Vec<(&str, u32)> = header
        .split(',')
        .filter_map(|item| {
            let mut parts = item.split(';').map(str::trim);
            let tag = parts.next().filter(|tag| !tag.is_empty() && *tag != "*")?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1_000, thousandths);
            (weight > 0).then_some((tag, weight))
        })
        .take(20)
        .collect();
    tags.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    tags.into_iter().map(|(tag, _)| tag).collect()
}

/// `0.8` as 800; what is no weight counts as none.
fn thousandths(weight: &str) -> u32 {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    let fraction: String = fraction.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u32>(), fraction.parse::<u32>()) {
        (Ok(whole), Ok(fraction)) => whole.min(1).saturating_mul(1_000).saturating_add(fraction).min(1_000),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages;

    #[test]
    fn negotiation() {
        let catalogue = Catalogue::build(&[messages::RESOURCES]).unwrap();
        for (chosen, header, expected) in [
            (None, None, "en"),
            (None, Some("de"), "de"),
            (None, Some("de-CH, en;q=0.5"), "de"),
            (None, Some("en;q=0.5, de;q=0.9"), "de"),
            (None, Some("fr, nl;q=0.9, de;q=0.1"), "de"),
            (None, Some("de;q=0, ar-EG;q=0.2"), "ar"),
            (None, Some("en-US,en;q=0.9,de;q=0.8"), "en"),
            (None, Some("*"), "en"),
            (None, Some(";;q=,,=\u{0}"), "en"),
            (Some("ar"), Some("de"), "ar"),
            (Some("tlh"), Some("de"), "de"),
            (Some(""), Some("fr"), "en"),
        ] {
            assert_eq!(catalogue.negotiate(chosen, header), expected, "{chosen:?} {header:?}");
        }
    }

    #[test]
    fn what_a_language_lacks_is_listed_and_borrowed() {
        const OWN: Resources = &[("en", "only-english = Hello\nboth = Both\n    .hint = Hint"), ("de", "both = Beide")];
        let catalogue = Catalogue::build(&[OWN]).unwrap();
        let missing: Vec<_> = catalogue.missing().iter().map(|(l, k)| (l.as_str(), k.as_str())).collect();
        assert_eq!(missing, [("de", "both.hint"), ("de", "only-english")]);
        let german = catalogue.lang("de", "UTC");
        assert_eq!(german.text("only-english"), "Hello");
        assert_eq!(german.text("both"), "Beide");
        assert_eq!(german.text("both.hint"), "Hint");
        assert_eq!(german.text("nowhere"), "nowhere");
    }

    #[test]
    fn faulty_texts_are_refused() {
        assert!(matches!(Catalogue::build(&[&[("en", "a = {")]]), Err(CatalogueError::Unreadable(..))));
        assert!(
            matches!(Catalogue::build(&[&[("en", "a = A")], &[("en", "a = B")]]), Err(CatalogueError::Twice(_, key)) if key == "a")
        );
        assert!(matches!(Catalogue::build(&[&[("de", "a = A")]]), Err(CatalogueError::NoEnglish)));
        assert!(matches!(Catalogue::build(&[&[("!", "a = A")]]), Err(CatalogueError::NoLanguage(_))));
    }

    #[test]
    fn german_lacks_nothing_shared() {
        let catalogue = Catalogue::build(&[messages::RESOURCES]).unwrap();
        let lacking: Vec<_> = catalogue.missing().iter().filter(|(language, _)| language == "de").collect();
        assert!(lacking.is_empty(), "{lacking:?}");
        assert!(catalogue.missing().iter().any(|(language, _)| language == "ar"), "Arabic falls back for the rest");
        assert_eq!(catalogue.language_name("de"), "Deutsch");
    }
}
