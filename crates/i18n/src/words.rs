//! The words of the domain, and what its rules say, in the reader's language.

use crate::messages::Say;
use crate::{Lang, Value};
use domain::{
    Because, Channel, Impact, Kind, Level, Millis, Priority, PromiseKind, Refusal, Role, Scope, State, Timestamp,
    Urgency, Visibility,
};
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A provider's own words by the domain's (`incident`), or for one language only (`de:incident`).
pub type ProviderWords = BTreeMap<String, String>;

impl Lang {
    /// A kind in plain words for who asks; the provider's word where it has one.
    pub fn kind_word<'w>(&'w self, kind: Kind, provider_words: Option<&'w ProviderWords>) -> Cow<'w, str> {
        let renamed = provider_words.and_then(|words| {
            words.get(&format!("{}:{}", self.locale(), kind.word())).or_else(|| words.get(kind.word()))
        });
        match renamed {
            Some(word) => Cow::Borrowed(word),
            None => Cow::Owned(Say::new(self).kind_plain(kind.word())),
        }
    }
    /// A kind by its name, for who serves.
    pub fn kind_name(&self, kind: Kind) -> String {
        Say::new(self).kind_name(kind.word())
    }
    /// A kind in one line that says when a query is one.
    pub fn kind_hint(&self, kind: Kind) -> String {
        Say::new(self).kind_hint(kind.word())
    }
    /// Where a ticket stands, in a word or two.
    pub fn state_word(&self, state: State) -> String {
        Say::new(self).state(state.word())
    }
    /// Where a ticket stands, as a sentence for who asked.
    pub fn state_hint(&self, state: State) -> String {
        Say::new(self).state_hint(state.word())
    }
    /// A priority in words: `Before the rest of today`.
    pub fn priority_words(&self, priority: Priority) -> String {
        Say::new(self).priority(priority.word())
    }
    /// A priority in one word, for lists.
    pub fn priority_word(&self, priority: Priority) -> String {
        Say::new(self).priority_short(priority.word())
    }
    /// How many are affected.
    pub fn impact_words(&self, impact: Impact) -> String {
        Say::new(self).impact(impact.word())
    }
    /// How soon it hurts.
    pub fn urgency_words(&self, urgency: Urgency) -> String {
        Say::new(self).urgency(urgency.word())
    }
    /// The level of a service or a person.
    pub fn level_word(&self, level: Level) -> String {
        Say::new(self).level(level.word())
    }
    /// Who sees an entry.
    pub fn visibility_words(&self, visibility: Visibility) -> String {
        Say::new(self).visibility(visibility.word())
    }
    /// The way something came in.
    pub fn channel_words(&self, channel: Channel) -> String {
        Say::new(self).channel(channel.word())
    }
    /// What a promise is about: `First answer`.
    pub fn promise_word(&self, kind: PromiseKind) -> String {
        Say::new(self).promise_kind(kind.word())
    }
    /// A promise as a sentence without its stop: `We write again by 10:55`.
    pub fn promise_words(&self, kind: PromiseKind, due: Timestamp, now: Timestamp) -> String {
        Say::new(self).promise_sentence(self.by(due, now), kind.word())
    }
    /// A role.
    pub fn role_word(&self, role: Role) -> String {
        Say::new(self).role(role.word())
    }
    /// What a token of this scope may be used for.
    pub fn scope_words(&self, scope: Scope) -> String {
        Say::new(self).scope(scope.word())
    }

    /// One reason of a rule as a sentence.
    ///
    /// Arguments are what rules give: words of the domain, whole numbers (they choose plurals, and are written without marks
    /// between thousands), moments as [`Timestamp::rfc3339`] writes them (told in this person's zone), and plain text.
    pub fn because(&self, because: &Because) -> String {
        let args: Vec<(&str, Value<'_>)> =
            because.args.iter().map(|(name, value)| (name.as_str(), self.argument(value))).collect();
        self.said(&because.key, &args)
    }

    fn argument<'v>(&self, value: &'v str) -> Value<'v> {
        // Ten digits and more are identifiers, and so is what begins with a nought.
        let number = value.parse::<i32>().ok().filter(|number| number.to_string() == value);
        if let Some(number) = number {
            let plain = FluentNumberOptions { use_grouping: false, ..FluentNumberOptions::default() };
            return Value::Number(FluentNumber::new(f64::from(number), plain));
        }
        let is_moment = value.len() >= 20 && value.ends_with('Z') && value.get(10..11) == Some("T");
        match is_moment.then(|| Timestamp::parse_rfc3339(value)).flatten() {
            Some(moment) => Value::from(self.moment(moment, moment.minus(Millis::days(8)))),
            None => Value::from(value),
        }
    }

    /// A refusal as a sentence. The fields of an invalid form have their own: [`Lang::because`] on each.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::SignIn => self.text("refusal-sign-in").into_owned(),
            Refusal::NotFound => self.text("refusal-not-found").into_owned(),
            Refusal::NotAllowed(because) | Refusal::Conflict(because) => self.because(because),
            Refusal::Invalid(fields) => self.text_with("refusal-invalid", [("n", fields.len().into())]),
            Refusal::TooMany(seconds) => {
                let wait = self.duration(Millis::seconds(i64::from(*seconds)));
                self.text_with("refusal-too-many", [("wait", wait.into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, messages};
    use domain::Capability;

    fn lang(locale: &str) -> Lang {
        Catalogue::build(&[messages::RESOURCES]).unwrap().lang(locale, "Europe/Berlin")
    }

    #[test]
    fn every_word_of_the_domain_has_words() {
        for locale in ["en", "de"] {
            let lang = lang(locale);
            let all: Vec<Vec<String>> = vec![
                Kind::ALL.iter().map(|&kind| lang.kind_word(kind, None).into_owned()).collect(),
                Kind::ALL.iter().map(|&kind| lang.kind_name(kind)).collect(),
                Kind::ALL.iter().map(|&kind| lang.kind_hint(kind)).collect(),
                State::ALL.iter().map(|&state| lang.state_word(state)).collect(),
                State::ALL.iter().map(|&state| lang.state_hint(state)).collect(),
                Priority::ALL.iter().map(|&priority| lang.priority_words(priority)).collect(),
                Priority::ALL.iter().map(|&priority| lang.priority_word(priority)).collect(),
                Impact::ALL.iter().map(|&impact| lang.impact_words(impact)).collect(),
                Urgency::ALL.iter().map(|&urgency| lang.urgency_words(urgency)).collect(),
                Level::ALL.iter().map(|&level| lang.level_word(level)).collect(),
                Visibility::ALL.iter().map(|&visibility| lang.visibility_words(visibility)).collect(),
                Channel::ALL.iter().map(|&channel| lang.channel_words(channel)).collect(),
                PromiseKind::ALL.iter().map(|&kind| lang.promise_word(kind)).collect(),
                Role::ALL.iter().map(|&role| lang.role_word(role)).collect(),
                Scope::ALL.iter().map(|&scope| lang.scope_words(scope)).collect(),
                Capability::ALL
                    .iter()
                    .map(|what| lang.because(&Because::new("refused-role").with("capability", what.word())))
                    .collect(),
            ];
            // A value without words of its own would speak with those of the default variant, twice.
            for mut words in all {
                let count = words.len();
                words.sort();
                words.dedup();
                assert_eq!(words.len(), count, "{locale}: {words:?}");
            }
        }
    }

    #[test]
    fn a_provider_renames_words() {
        let words = ProviderWords::from([
            ("incident".to_owned(), "Concern".to_owned()),
            ("de:incident".to_owned(), "Anliegen".to_owned()),
        ]);
        assert_eq!(lang("en").kind_word(Kind::Incident, Some(&words)), "Concern");
        assert_eq!(lang("de").kind_word(Kind::Incident, Some(&words)), "Anliegen");
        assert_eq!(lang("en").kind_word(Kind::Question, Some(&words)), "Question");
        assert_eq!(lang("ar").kind_word(Kind::Question, None), "سؤال");
    }

    #[test]
    fn rules_and_refusals_speak() {
        let (en, de) = (lang("en"), lang("de"));
        let because = Because::new("because-impact-urgency")
            .with("impact", "one")
            .with("urgency", "soon")
            .with("priority", "normal");
        assert_eq!(
            en.because(&because),
            "One person is affected, and work is harder, but there is a way round: in its turn."
        );
        assert!(de.because(&because).starts_with("Eine Person ist betroffen"));
        assert_eq!(en.refusal(&Refusal::TooMany(90)), "That was a lot at once. Try again in 1 min.");
        assert_eq!(en.refusal(&Refusal::invalid("subject", Because::new("x"))), "One thing needs another look.");
        assert_eq!(en.because(&Because::new("no-such-key")), "no-such-key");
    }

    #[test]
    fn arguments_of_rules_are_read() {
        const OWN: crate::Resources =
            &[("en", "because-test = { $n -> \n    [one] one\n   *[other] { $n }\n } { $at } { $text }")];
        let lang = Catalogue::build(&[messages::RESOURCES, OWN]).unwrap().lang("en", "Europe/Berlin");
        let say = |n: &str, at: &str, text: &str| {
            lang.because(&Because::new("because-test").with("n", n).with("at", at).with("text", text))
        };
        assert_eq!(say("1", "2026-11-18T09:31:00.000Z", "T"), "one Wed 18 Nov, 10:31 T");
        assert_eq!(say("10042", "soon", "0042"), "10042 soon 0042");
    }
}
