//! Whether words were written by hand: only those stop the clock of an answer (D3, section 8.2.6: "process all feedback
//! individually and, as far as possible, manually. Do not limit responses to automated messages").
//!
//! An answer is by hand when a person sent it, when it differs by at least eight words from every template that could
//! have been filled in for it, and when the same words did not go to somebody else within the hour.
//!
//! *Differs by eight words* is two measures, and both must say so:
//! - the word-level edit distance (words put in, left out or replaced) is at least eight, so that a template with a few
//!   words changed is still the template;
//! - at least eight of its words are its own: they stand in no run of three or more words that the template has too, in
//!   whatever order. So half a template, or its sentences turned round, is still the template.
//!
//! Answers shorter than eight words are measured by their own length. Case, punctuation, spaces, the greeting, the
//! closing words and the names of those who talk do not count: changing them changes nothing. Each `{{variable}}` that is
//! left in a template excuses four words, whatever was put there.
//!
//! ```
//! use domain::rules::by_hand::{Facts, Verdict, by_hand};
//! let template = "Dear {{name}}, thank you for your feedback. We take it seriously and will look into it soon.";
//! let (templates, names) = ([template], ["Ida Berg", "Ana Ortiz"]);
//! let facts = |text| Facts { text, templates: &templates, names: &names, recent: &[], machine: false };
//!
//! let filled = "Hello Ida!! Thank you for your feedback. We take it seriously, and will look into it soon. Best regards, Ana";
//! assert_eq!(by_hand(&facts(filled)).value, Verdict::Template);
//! let own = "Ida, the car was late because the tyre was flat and nobody told you. I should have called at nine.";
//! assert_eq!(by_hand(&facts(own)).value, Verdict::ByHand);
//! ```

use crate::kind::words;
use crate::{Because, Decision};

/// So many words an answer differs by, at the least.
pub const LEAST: usize = 8;
/// So many words in a row that stand in a template too are taken from it.
const RUN: usize = 3;
/// So many words each variable of a template excuses.
const VARIABLE: usize = 4;
/// Longer texts are measured by their first words: so an answer costs the same however long it is.
const MOST: usize = 2_000;

/// What is known of an answer.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// What is said.
    pub text: &'a str,
    /// Everything kept for use again that could have been filled in; with or without its `{{variables}}`.
    pub templates: &'a [&'a str],
    /// Names of those who talk: the person, who answers, the provider.
    pub names: &'a [&'a str],
    /// What was sent to others within the hour.
    pub recent: &'a [&'a str],
    /// The program or a machine's account sends it.
    pub machine: bool,
}

words! {
    /// What was found.
    Verdict {
        /// A person's own words: the clock stops.
        ByHand = "by_hand",
        /// Nothing is said.
        Empty = "empty",
        /// A machine sends it.
        Machine = "machine",
        /// A template, filled in.
        Template = "template",
        /// The same words went to somebody else within the hour.
        Repeated = "repeated",
    }
}

impl Verdict {
    /// Whether the clock stops.
    pub const fn stops(self) -> bool {
        matches!(self, Self::ByHand)
    }
}

/// Whether an answer is by hand, and why not.
pub fn by_hand(facts: &Facts<'_>) -> Decision<Verdict> {
    let said = Told::read(facts.text, facts.names);
    let decided = |value: Verdict, because: Because| Decision { value, because: vec![because] };
    if facts.machine {
        return decided(Verdict::Machine, Because::new("because-hand-machine"));
    }
    if said.words.is_empty() {
        return decided(Verdict::Empty, Because::new("because-hand-empty"));
    }
    for template in facts.templates {
        let template = Told::read(template, facts.names);
        let differs = said.differs_by(&template);
        if differs < said.wanted() {
            let because = Because::new("because-hand-template")
                .with("differs", differs.to_string())
                .with("least", LEAST.to_string());
            return decided(Verdict::Template, because);
        }
    }
    if facts.recent.iter().any(|other| said.is_same(&Told::read(other, facts.names))) {
        return decided(Verdict::Repeated, Because::new("because-hand-repeated"));
    }
    decided(Verdict::ByHand, Because::new("because-hand"))
}

/// A text as it is compared: folded words without greeting, closing and names.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    words: Vec<String>,
    variables: usize,
}

/// Words a greeting begins with.
const GREETINGS: &[&str] = &[
    "hi", "hello", "hey", "dear", "good", "hallo", "liebe", "lieber", "liebes", "guten", "sehr", "moin", "servus",
    "bonjour", "cher", "chere", "hola", "ciao",
];
/// What belongs to a greeting besides a name.
const GREETED: &[&str] = &[
    "morning",
    "afternoon",
    "evening",
    "day",
    "morgen",
    "tag",
    "abend",
    "geehrte",
    "geehrter",
    "there",
    "frau",
    "herr",
    "mr",
    "mrs",
    "ms",
    "all",
    "colleague",
    "kollegin",
    "kollege",
];
/// How a closing begins; it goes on for at most five words more.
const CLOSINGS: &[&[&str]] = &[
    &["kind", "regards"],
    &["best", "regards"],
    &["best", "wishes"],
    &["warm", "regards"],
    &["regards"],
    &["sincerely"],
    &["yours"],
    &["cheers"],
    &["viele", "grüße"],
    &["liebe", "grüße"],
    &["beste", "grüße"],
    &["freundliche", "grüße"],
    &["mit", "freundlichen", "grüßen"],
    &["herzliche", "grüße"],
    &["gruß"],
    &["dein"],
    &["deine"],
    &["ihr"],
    &["your"],
];
/// How many words may follow a closing.
const AFTER_CLOSING: usize = 5;

impl Told {
    fn read(text: &str, names: &[&str]) -> Self {
        let (text, variables) = without_variables(text);
        let called: Vec<String> = names.iter().flat_map(|name| folded(name)).collect();
        let mut words: Vec<String> = folded(&text).into_iter().filter(|word| !called.contains(word)).collect();
        words.truncate(MOST);
        let greeted = if words.first().is_some_and(|w| GREETINGS.contains(&w.as_str())) {
            1 + words.iter().skip(1).take(3).take_while(|w| GREETED.contains(&w.as_str())).count()
        } else {
            0
        };
        words.drain(..greeted.min(words.len()));
        let closing = (words.len().saturating_sub(AFTER_CLOSING + 3)..words.len()).find(|at| {
            CLOSINGS.iter().any(|closing| {
                let rest = words.get(*at..).unwrap_or_default();
                rest.len() <= closing.len() + AFTER_CLOSING
                    && rest.iter().zip(closing.iter()).filter(|(said, close)| said == close).count() == closing.len()
            })
        });
        if let Some(at) = closing {
            words.truncate(at);
        }
        Self { words, variables }
    }

    /// How many words an answer must differ by: eight, or all where it has fewer.
    fn wanted(&self) -> usize {
        LEAST.min(self.words.len())
    }

    /// By how many words it differs: the smaller of its own words and the edit distance, less what variables excuse.
    fn differs_by(&self, template: &Self) -> usize {
        let own = self.own(template);
        let excused = if own < self.words.len() { VARIABLE * template.variables } else { 0 };
        own.min(distance(&self.words, &template.words, LEAST + excused)).saturating_sub(excused)
    }

    /// Words that stand in no run of three which the template has too.
    fn own(&self, template: &Self) -> usize {
        let run = RUN.min(self.words.len()).max(1);
        let mut taken = vec![false; self.words.len()];
        for (at, window) in self.words.windows(run).enumerate() {
            if template.words.windows(run).any(|other| other == window) {
                taken.iter_mut().skip(at).take(run).for_each(|mark| *mark = true);
            }
        }
        taken.into_iter().filter(|mark| !mark).count()
    }

    /// The same words to somebody else: fewer than eight words and no more than a quarter of them are different.
    fn is_same(&self, other: &Self) -> bool {
        let longer = self.words.len().max(other.words.len());
        let differs = distance(&self.words, &other.words, LEAST);
        longer > 0 && differs < LEAST && differs * 4 <= longer
    }
}

/// Takes `{{variables}}` out, and counts them.
fn without_variables(text: &str) -> (String, usize) {
    let (mut kept, mut rest, mut count) = (String::with_capacity(text.len()), text, 0);
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((_, behind)) = after.split_once("}}") else { break };
        kept.push_str(before);
        kept.push(' ');
        rest = behind;
        count += 1;
    }
    kept.push_str(rest);
    (kept, count)
}

/// Words in small letters; what is neither letter nor digit ends a word, but a mark that nobody sees or an apostrophe
/// does not.
fn folded(text: &str) -> Vec<String> {
    let seen: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\'' | '’'))
        .flat_map(char::to_lowercase)
        .collect();
    seen.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The edit distance of two lists of words, or `most` where it is at least that: only a band that wide is looked at.
fn distance(a: &[String], b: &[String], most: usize) -> usize {
    if a.len().abs_diff(b.len()) >= most {
        return most;
    }
    // Row by row; a place outside the band is at least `most` away.
    let mut before: Vec<usize> = (0..=b.len()).map(|n| n.min(most)).collect();
    for (i, word) in a.iter().enumerate() {
        let mut row = vec![most; b.len() + 1];
        if let Some(first) = row.first_mut() {
            *first = (i + 1).min(most);
        }
        let from = i.saturating_sub(most);
        for (j, other) in b.iter().enumerate().skip(from).take(2 * most + 1) {
            let at = |list: &[usize], n: usize| list.get(n).copied().unwrap_or(most);
            let replaced = at(&before, j) + usize::from(word != other);
            let best = replaced.min(at(&before, j + 1) + 1).min(at(&row, j) + 1).min(most);
            if let Some(place) = row.get_mut(j + 1) {
                *place = best;
            }
        }
        before = row;
    }
    before.last().copied().unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const THANKS: &str = "Hello {{name}},\n\nthank you for telling us. We have noted what you said about {{title}} and we will come back to you as soon as we know more.\n\nKind regards\n{{agent}}";

    fn check(text: &str, templates: &[&str], recent: &[&str], expected: Verdict) {
        let names = &["Ida Berg", "Ana Ortiz", "IT"];
        let got = by_hand(&Facts { text, templates, names, recent, machine: false });
        assert_eq!(got.value, expected, "{text}: {got:?}");
        assert_eq!(got.because.len(), 1);
    }

    #[test]
    fn rows() {
        use Verdict::{ByHand, Empty, Repeated, Template};
        let t = &[THANKS][..];
        check("", t, &[], Empty);
        check("Hello Ida,\n\nKind regards\nAna", t, &[], Empty);
        check(
            "Hi Ida, thank you for telling us! We have noted what you said about the car and we will come back to you as soon as we know more. Best wishes, Ana",
            t,
            &[],
            Template,
        );
        check(
            "THANK YOU for telling us; we've noted what you said about the car that was late, and we will come back to you as soon as we know more, dear Ida.",
            t,
            &[],
            Template,
        );
        // Half of it, and its halves turned round.
        check("We will come back to you as soon as we know more.", t, &[], Template);
        check(
            "We will come back to you as soon as we know more. Thank you for telling us. We have noted what you said about the car",
            t,
            &[],
            Template,
        );
        // Seven words more are too few, with the variables' excuse fifteen too.
        check(
            "Thank you for telling us. We have noted what you said and we will come back to you as soon as we know more. The car comes on Monday at nine.",
            t,
            &[],
            Template,
        );
        check(
            "The car was late because the tyre was flat, and nobody called you. I am sorry. From Monday on the driver calls himself.",
            t,
            &[],
            ByHand,
        );
        check("Done, it opens again.", t, &[], ByHand);
        check("Done, it opens again.", &["Done. It opens again!"], &[], Template);
        check("Fixed it, sorry for the wait.", &["Done. It opens again!"], &[], ByHand);
        // The same to somebody else.
        let own = "The lift was out because its cable was worn. It runs again since this morning.";
        check(own, t, &[own], Repeated);
        check(
            "Dear Ben, the lift was out because its cable was worn; it runs again since yesterday morning.",
            t,
            &[own],
            Repeated,
        );
        check("The printer lost its paper.", t, &[own], ByHand);
        check(own, &[], &[], ByHand);
    }

    #[test]
    fn a_machine_never_writes_by_hand() {
        let facts = Facts { text: "Anything at all", templates: &[], names: &[], recent: &[], machine: true };
        assert_eq!(by_hand(&facts).value, Verdict::Machine);
    }

    fn word() -> impl Strategy<Value = String> {
        "[a-z]{5,9}"
    }

    /// A template of its own words, as somebody would dress it up: greeting, name, case, punctuation, spaces.
    fn dressed(words: &[String], seed: u64) -> String {
        let mut text = ["Hello Ida, ", "Dear Ida!\n\n", "Good morning Ida: ", ""]
            [usize::try_from(seed % 4).unwrap_or(0)]
        .to_owned();
        for (n, word) in words.iter().enumerate() {
            let turn = seed.rotate_left(u32::try_from(n % 64).unwrap_or(0));
            let word = if turn.is_multiple_of(3) { word.to_uppercase() } else { word.clone() };
            text.push_str(&word);
            text.push_str([" ", ", ", "; ", ".\n", " – ", "!  "][usize::try_from(turn % 6).unwrap_or(0)]);
        }
        text.push_str(["", "\nBest regards\nAna", "\nKind regards, Ana Ortiz"][usize::try_from(seed % 3).unwrap_or(0)]);
        text
    }

    proptest! {
        #[test]
        fn a_dressed_up_template_is_the_template(
            words in proptest::collection::vec(word(), 1..60), seed: u64, changed in proptest::collection::vec((any::<proptest::sample::Index>(), "[A-Z]{12}"), 0..8),
        ) {
            let template = words.join(" ");
            let mut said = words.clone();
            // Fewer changes than eight, and fewer than a short text has words.
            for (at, new) in changed.iter().take(words.len().saturating_sub(1).min(LEAST - 1)) {
                let at = at.index(said.len());
                said[at].clone_from(new);
            }
            let text = dressed(&said, seed);
            let names = &["Ida Berg", "Ana Ortiz"];
            let got = by_hand(&Facts { text: &text, templates: &[&template], names, recent: &[], machine: false }).value;
            // Of a short text with most of its words replaced nothing is left that a template could claim.
            prop_assume!(words.len() >= LEAST || changed.is_empty());
            prop_assert_eq!(got, Verdict::Template, "{}", text);
        }

        #[test]
        fn own_words_stop_the_clock(words in proptest::collection::vec("[a-m]{5,9}", 1..60), template in proptest::collection::vec("[n-z]{5,9}", 1..60), seed: u64) {
            let text = dressed(&words, seed);
            let template = template.join(" ");
            let facts = Facts { text: &text, templates: &[&template], names: &["Ida Berg", "Ana Ortiz"], recent: &[], machine: false };
            prop_assert_eq!(by_hand(&facts).value, Verdict::ByHand, "{}", text);
        }

        #[test]
        fn sentences_turned_round_are_still_the_template(words in proptest::collection::vec(word(), 12..60), at in 3_usize..9) {
            let template = words.join(" ");
            let (first, second) = words.split_at(at);
            let text = [second, first].concat().join(" ");
            let facts = Facts { text: &text, templates: &[&template], names: &[], recent: &[], machine: false };
            prop_assert_eq!(by_hand(&facts).value, Verdict::Template);
        }

        #[test]
        fn the_same_words_to_another_never_stop_it(words in proptest::collection::vec(word(), 4..60), seed: u64, again: u64) {
            let (one, other) = (dressed(&words, seed), dressed(&words, again));
            let facts = Facts { text: &one, templates: &[], names: &["Ida Berg", "Ana Ortiz"], recent: &[&other], machine: false };
            prop_assert_eq!(by_hand(&facts).value, Verdict::Repeated);
        }

        #[test]
        fn any_text_is_judged(text in "\\PC{0,400}", template in "\\PC{0,400}") {
            let facts = Facts { text: &text, templates: &[&template], names: &[], recent: &[], machine: false };
            let _ = by_hand(&facts);
        }

        #[test]
        fn the_band_measures_what_the_whole_table_would(a in proptest::collection::vec("[a-c]", 0..14), b in proptest::collection::vec("[a-c]", 0..14)) {
            let whole = distance(&a, &b, 100);
            prop_assert_eq!(distance(&a, &b, LEAST), whole.min(LEAST));
            prop_assert_eq!(whole, distance(&b, &a, 100));
        }
    }
}
