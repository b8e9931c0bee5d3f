//! One person's language: what pages, mails and answers speak through.

use crate::Value;
use crate::ready::{self, Ready};
use crate::times::TimeWords;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
use jiff::tz::TimeZone;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The word for the `dir` attribute: `ltr` or `rtl`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl std::fmt::Display for Direction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}

/// The direction of a language tag, by its script where it names one (`uz-Arab`), else by its language.
pub fn dir_of(locale: &str) -> Direction {
    let mut parts = locale.split(['-', '_']);
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let script = parts.next().filter(|part| part.len() == 4).map(str::to_ascii_lowercase);
    let right_to_left = match script.as_deref() {
        Some(script) => {
            matches!(script, "arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm" | "rohg" | "mand" | "samr")
        }
        None => matches!(
            language.as_str(),
            "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "iw" | "ks" | "nqo" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi"
        ),
    };
    if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// Stands in a text for something a template puts there as markup, such as a `<time>` element: see [`around`].
pub const SLOT: &str = "\u{fffc}";

/// What stands before and after the [`SLOT`] of a text, so that a template can put an element between without taking the
/// sentence apart itself. Without a slot, all of it stands before.
///
/// ```
/// # use i18n::{Catalogue, SLOT, around, messages};
/// # let lang = Catalogue::build(&[messages::RESOURCES]).unwrap().lang("en", "UTC");
/// let sentence = messages::Say::new(&lang).promise_sentence(SLOT, "next_update");
/// assert_eq!(around(&sentence), ("We write again ", ""));
/// ```
pub fn around(text: &str) -> (&str, &str) {
    text.split_once(SLOT).unwrap_or((text, ""))
}

/// One language's texts.
pub(crate) struct Language {
    tag: String,
    direction: Direction,
    bundle: FluentBundle<FluentResource>,
    ready: HashMap<String, Ready>,
    times: OnceLock<TimeWords>,
}

impl Language {
    pub(crate) fn new(tag: String, bundle: FluentBundle<FluentResource>, keys: &BTreeSet<String>) -> Self {
        let direction = dir_of(&tag);
        let mut language = Self { tag, direction, bundle, ready: HashMap::new(), times: OnceLock::new() };
        language.ready =
            keys.iter().filter_map(|key| Some((key.clone(), Ready::new(language.pattern(key)?)?))).collect();
        language
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(message, part)| (message, Some(part)));
        let message = self.bundle.get_message(message)?;
        match attribute {
            None => message.value(),
            Some(part) => Some(message.get_attribute(part)?.value()),
        }
    }

    /// The text of `key`, or of an attribute where `key` is `message.attribute`.
    fn say(&self, key: &str, args: Arguments<'_, '_>) -> Option<Cow<'_, str>> {
        match self.ready.get(key) {
            Some(Ready::Same(text)) => return Some(Cow::Borrowed(text)),
            Some(Ready::Parts(parts)) => {
                if let Some(text) = ready::say(parts, args) {
                    return Some(Cow::Owned(text));
                }
            }
            None => {}
        }
        let pattern = self.pattern(key)?;
        // A variable that is not given shows as `{$name}`; the generator and the tests keep that from happening.
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        Some(Cow::Owned(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()))
    }
}

/// The variables of a text.
type Arguments<'a, 'v> = &'a [(&'a str, Value<'v>)];

/// A handle on the texts in one person's language and time zone. Cheap to clone: pages and mails keep one.
#[derive(Clone)]
pub struct Lang {
    own: Arc<Language>,
    english: Arc<Language>,
    zone: TimeZone,
}

impl Lang {
    pub(crate) fn new(own: Arc<Language>, english: Arc<Language>, zone: TimeZone) -> Self {
        Self { own, english, zone }
    }

    /// The language tag, for the `lang` attribute.
    pub fn locale(&self) -> &str {
        &self.own.tag
    }

    /// The direction, for the `dir` attribute.
    pub fn direction(&self) -> Direction {
        self.own.direction
    }

    /// The time zone that times are told in.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The same language in another time zone (an IANA name; unknown ones tell the time in UTC).
    pub fn in_zone(&self, zone: &str) -> Self {
        Self { zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC), ..self.clone() }
    }

    /// The words of dates in this language, read at their first use.
    pub(crate) fn time_words(&self) -> &TimeWords {
        self.own.times.get_or_init(|| TimeWords::new(self))
    }

    /// Whether there is a text of this key, in this language or in English.
    pub fn has(&self, key: &str) -> bool {
        self.own.pattern(key).or_else(|| self.english.pattern(key)).is_some()
    }

    /// The text of a key without variables; English where this language lacks it, the key itself where there is none.
    ///
    /// The generated methods call this. Call it directly only for keys that are data.
    pub fn text(&self, key: &str) -> Cow<'_, str> {
        self.own.say(key, &[]).or_else(|| self.english.say(key, &[])).unwrap_or_else(|| Cow::Owned(key.to_owned()))
    }

    /// The text of a key with its variables, falling back as [`Lang::text`] does.
    pub fn text_with<const N: usize>(&self, key: &str, args: [(&'static str, Value<'_>); N]) -> String {
        self.said(key, &args)
    }

    pub(crate) fn said(&self, key: &str, args: Arguments<'_, '_>) -> String {
        self.own.say(key, args).or_else(|| self.english.say(key, args)).map_or_else(|| key.to_owned(), Cow::into_owned)
    }
}

impl std::fmt::Debug for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lang")
            .field("locale", &self.own.tag)
            .field("zone", &self.zone.iana_name())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions() {
        for (tag, expected) in [
            ("en", "ltr"),
            ("de-AT", "ltr"),
            ("ar", "rtl"),
            ("ar-EG", "rtl"),
            ("he", "rtl"),
            ("uz-Arab", "rtl"),
            ("az-Latn-IR", "ltr"),
            ("ur_PK", "rtl"),
            ("", "ltr"),
        ] {
            assert_eq!(dir_of(tag).word(), expected, "{tag}");
        }
    }

    #[test]
    fn handles_travel_between_threads() {
        fn travels<T: Send + Sync + Clone + 'static>() {}
        travels::<Lang>();
        travels::<crate::Catalogue>();
    }
}
