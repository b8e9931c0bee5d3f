//! The course of an improvement, from the first word to what became of it (D4).
//!
//! Every step is told in words. *No* says what would change it, and who decided is on the record. *Done* says what was
//! changed and where to try it; what was tried is adopted only with its comparison (see [`super::trial`]).
//!
//! ```
//! use domain::rules::improvement_course::{Course, Facts, step};
//! let facts = Facts { from: Course::Proposed, to: Course::Considered, words: "We talk about it on Thursday.", ..Facts::default() };
//! assert!(step(&facts).is_ok());
//! assert!(step(&Facts { words: " ", ..facts }).is_err(), "a step without a reason is no step");
//! ```

use crate::kind::words;
use crate::{Because, Decision, Refusal};

words! {
    /// Where an improvement stands.
    Course {
        /// Somebody said it; nobody of the provider has taken it up yet.
        Proposed = "proposed",
        /// Taken up: it is weighed.
        Considered = "considered",
        /// How it shall be is worked out.
        Designed = "designed",
        /// Tried by some, and measured.
        OnTrial = "on_trial",
        /// Done; those who spoke say whether it settled it.
        Done = "done",
        /// No, with what would change the answer.
        Declined = "declined",
        /// Went into another one; its voices count there.
        Merged = "merged",
    }
}

impl Course {
    /// Whether people can still speak for it, and it can still go anywhere.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Considered | Self::Designed | Self::OnTrial)
    }

    /// Where it may go from here by somebody's decision. Merging has a way of its own.
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Proposed => &[Self::Considered, Self::Designed, Self::OnTrial, Self::Done, Self::Declined],
            Self::Considered => &[Self::Designed, Self::OnTrial, Self::Done, Self::Declined],
            Self::Designed => &[Self::Considered, Self::OnTrial, Self::Done, Self::Declined],
            Self::OnTrial => &[Self::Designed, Self::Done, Self::Declined],
            Self::Done | Self::Declined => &[Self::Considered],
            Self::Merged => &[],
        }
    }
}

/// What is known when a step is to be taken.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'f> {
    /// Where it stands.
    pub from: Course,
    /// Where it shall go.
    pub to: Course,
    /// The reason, in words.
    pub words: &'f str,
    /// What would change the answer (declined).
    pub would_change: &'f str,
    /// What was changed: the number of a change or ticket, or an address (done).
    pub change: &'f str,
    /// Where and how to try it (done).
    pub try_it: &'f str,
    /// Somebody is named who decides: an act of the program decides nothing.
    pub decided: bool,
    /// A trial was made of it, and whether it can be adopted by its comparison: none where there was no trial.
    pub adoptable: Option<bool>,
}

impl Default for Facts<'_> {
    fn default() -> Self {
        Self {
            from: Course::Proposed,
            to: Course::Considered,
            words: "",
            would_change: "",
            change: "",
            try_it: "",
            decided: true,
            adoptable: None,
        }
    }
}

/// The longest reason, in characters.
pub const LONGEST: usize = 10_000;

/// Whether a step may be taken: the new state, with why; or everything that is missing, at once.
pub fn step(facts: &Facts<'_>) -> Result<Decision<Course>, Refusal> {
    let Facts { from, to, .. } = *facts;
    if !from.next().contains(&to) {
        return Err(Refusal::invalid(
            "to",
            Because::new("invalid-not-from-here").with("from", from.word()).with("to", to.word()),
        ));
    }
    if !facts.decided {
        return Err(Refusal::not_allowed("refused-nobody-decides"));
    }
    let mut wrong = Vec::new();
    let mut want = |field: &str, value: &str, key: &str| {
        if value.trim().is_empty() {
            wrong.push((field.to_owned(), Because::new(key)));
        } else if value.chars().count() > LONGEST {
            wrong.push((field.to_owned(), Because::new("invalid-too-long").with("most", LONGEST.to_string())));
        }
    };
    want("words", facts.words, "invalid-step-words");
    if to == Course::Declined {
        want("would_change", facts.would_change, "invalid-would-change");
    }
    if to == Course::Done {
        want("change", facts.change, "invalid-change");
        want("try_it", facts.try_it, "invalid-try-it");
        if facts.adoptable == Some(false) {
            wrong.push(("to".to_owned(), Because::new("invalid-not-compared")));
        }
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong));
    }
    let again = matches!(from, Course::Done | Course::Declined);
    let key = if again { "because-taken-up-again" } else { "because-decided" };
    Ok(Decision { value: to, because: vec![Because::new(key).with("to", to.word())] })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fields(facts: &Facts<'_>) -> Vec<String> {
        match step(facts) {
            Ok(_) => Vec::new(),
            Err(Refusal::Invalid(all)) => all.into_iter().map(|(field, _)| field).collect(),
            Err(other) => vec![format!("{other:?}")],
        }
    }

    #[test]
    fn what_each_step_needs() {
        let base = Facts { words: "Because.", ..Facts::default() };
        let check = |to: Course, from: Course, missing: &[&str]| {
            assert_eq!(fields(&Facts { from, to, ..base }), missing, "{from} to {to}");
        };
        check(Course::Considered, Course::Proposed, &[]);
        check(Course::Declined, Course::Considered, &["would_change"]);
        check(Course::Done, Course::Designed, &["change", "try_it"]);
        check(Course::Proposed, Course::Considered, &["to"]);
        check(Course::Merged, Course::Considered, &["to"]);
        check(Course::Considered, Course::Merged, &["to"]);
        check(Course::Considered, Course::Done, &[]);
        let done = Facts { from: Course::OnTrial, to: Course::Done, change: "1042", try_it: "At bay 4", ..base };
        assert_eq!(fields(&done), [""; 0]);
        assert_eq!(fields(&Facts { adoptable: Some(false), ..done }), ["to"], "not without the comparison");
        assert_eq!(fields(&Facts { adoptable: Some(true), ..done }), [""; 0]);
        assert_eq!(
            fields(&Facts { words: "", change: "", ..done }),
            ["words", "change"],
            "all that is missing, at once"
        );
        assert!(matches!(step(&Facts { decided: false, ..done }), Err(Refusal::NotAllowed(_))));
    }

    fn courses() -> impl Strategy<Value = Course> {
        proptest::sample::select(Course::ALL.to_vec())
    }

    proptest! {
        #[test]
        fn no_step_without_its_words(from in courses(), to in courses(), words in "[a-z ]{0,8}", more in "[a-z ]{0,8}") {
            let facts = Facts { from, to, words: &words, would_change: &more, change: &more, try_it: &more, ..Facts::default() };
            if let Ok(decision) = step(&facts) {
                prop_assert!(!words.trim().is_empty() && from.next().contains(&to) && from != to);
                prop_assert!(!decision.because.is_empty());
                if matches!(to, Course::Declined | Course::Done) { prop_assert!(!more.trim().is_empty()); }
            }
        }

        #[test]
        fn whoever_walks_it_never_gets_stuck(choices in proptest::collection::vec(0_usize..5, 1..40)) {
            let mut at = Course::Proposed;
            for choice in choices {
                let next = at.next();
                prop_assert!(!next.is_empty(), "{at} leads nowhere");
                at = *next.get(choice % next.len()).unwrap_or(&at);
                prop_assert!(at != Course::Merged && at != Course::Proposed);
            }
        }
    }
}
