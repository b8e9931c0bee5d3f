//! Whether somebody is asked how it was (spec D1): never often, never for more answers than are of use, and the silent first.
//!
//! ```
//! use domain::{Millis, Timestamp, rules::asking::{Asked, Facts, ask}};
//! let now = Timestamp::parse_rfc3339("2026-11-24T12:00:00Z").unwrap();
//! let fresh = Facts { now, last: None, last_of_kind: None, wished_not: false, exempt: false, silent: true, answers: 0, coming: 0 };
//! assert_eq!(ask(&fresh).value, Asked::Yes);
//! let lately = Facts { last: Some(now.minus(Millis::days(3))), ..fresh };
//! assert_eq!(ask(&lately).value, Asked::Lately { again: now.plus(Millis::days(4)) });
//! // "Did this settle it?" and the after-measure of a recovery belong to what the person began themselves.
//! assert_eq!(ask(&Facts { exempt: true, ..lately }).value, Asked::Yes);
//! ```

use super::figures;
use crate::{Because, Decision, Millis, Timestamp};

/// A person is asked at most once in so long, whatever it is about.
pub const A_PERSON: Millis = Millis::days(7);
/// And at most once in so long about the same kind of touchpoint.
pub const A_KIND: Millis = Millis::days(30);
/// A question can be answered for so long.
pub const HOLDS: Millis = Millis::days(14);
/// Answers of so long are counted when it is decided whether there are enough.
pub const SPAN: Millis = Millis::days(90);

/// What is known when it is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The moment.
    pub now: Timestamp,
    /// When they were asked last, about anything; exempt questions do not count.
    pub last: Option<Timestamp>,
    /// When they were asked last about this kind of touchpoint.
    pub last_of_kind: Option<Timestamp>,
    /// They said that they do not want to be asked.
    pub wished_not: bool,
    /// "Did this settle it?" and the after-measure of a recovery: asked in any case.
    pub exempt: bool,
    /// They have not answered any question for long.
    pub silent: bool,
    /// How many have answered about this service in [`SPAN`].
    pub answers: u64,
    /// How many more are likely to come of those who are asked already.
    pub coming: u64,
}

/// Whether they are asked, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// They are.
    Yes,
    /// They were asked about something a few days ago.
    Lately {
        /// Not before this moment.
        again: Timestamp,
    },
    /// They were asked about the same kind of touchpoint a few weeks ago.
    SameKind {
        /// Not before this moment.
        again: Timestamp,
    },
    /// There are enough answers for the interval that is wanted.
    Enough,
    /// Enough are on their way from those who were asked; only the silent are asked besides.
    Others,
    /// They do not want to be asked.
    Unwanted,
}

impl Asked {
    /// The word kept for it; nothing of who is asked.
    pub const fn why(self) -> &'static str {
        match self {
            Self::Yes => "",
            Self::Lately { .. } => "lately",
            Self::SameKind { .. } => "same_kind",
            Self::Enough => "enough",
            Self::Others => "others",
            Self::Unwanted => "unwanted",
        }
    }
}

/// Until when somebody is left alone, about a kind of touchpoint; nothing where they may be asked now.
pub fn left_alone(last: Option<Timestamp>, last_of_kind: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
    let until = [last.map(|at| at.plus(A_PERSON)), last_of_kind.map(|at| at.plus(A_KIND))];
    until.into_iter().flatten().max().filter(|until| *until > now)
}

/// Decides whether somebody is asked.
pub fn ask(facts: &Facts) -> Decision<Asked> {
    let (value, because) = decide(facts);
    Decision { value, because: vec![because] }
}

fn decide(facts: &Facts) -> (Asked, Because) {
    if facts.exempt {
        return (Asked::Yes, Because::new("because-asked-exempt"));
    }
    if facts.wished_not {
        return (Asked::Unwanted, Because::new("because-asked-unwanted"));
    }
    let over = |at: Option<Timestamp>, span: Millis| at.map(|at| at.plus(span)).filter(|again| *again > facts.now);
    let told = |key: &str, again: Timestamp| Because::new(key).with("again", again.rfc3339());
    if let Some(again) = over(facts.last, A_PERSON) {
        return (Asked::Lately { again }, told("because-asked-lately", again));
    }
    if let Some(again) = over(facts.last_of_kind, A_KIND) {
        return (Asked::SameKind { again }, told("because-asked-same-kind", again));
    }
    if figures::enough(facts.answers, None) {
        return (Asked::Enough, Because::new("because-asked-enough").with("n", facts.answers.to_string()));
    }
    if !facts.silent && figures::enough(facts.answers.saturating_add(facts.coming), None) {
        return (Asked::Others, Because::new("because-asked-others"));
    }
    (Asked::Yes, Because::new("because-asked"))
}

/// How many of those who are asked and have not answered are likely to: by how many did until now, half of them where
/// nobody has been asked yet. Rounded up, so that too few are asked rather than too many.
pub fn coming(asked: u64, answered: u64, open: u64) -> u64 {
    let (of, n) = if asked == 0 { (1, 2) } else { (answered.max(1), asked.max(1)) };
    open.saturating_mul(of).div_ceil(n).min(open)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts() -> impl Strategy<Value = Facts> {
        let moment = || proptest::option::of((0_i64..60 * 24).prop_map(|h| Timestamp(h * 3_600_000)));
        (moment(), moment(), any::<[bool; 3]>(), 0_u64..800, 0_u64..800).prop_map(
            |(last, of_kind, [wished_not, exempt, silent], answers, coming)| {
                let now = Timestamp(60 * 24 * 3_600_000);
                // A question about the kind is one about anything, too.
                let last = last.max(of_kind);
                Facts { now, last, last_of_kind: of_kind, wished_not, exempt, silent, answers, coming }
            },
        )
    }

    proptest! {
        #[test]
        fn nobody_is_asked_twice_in_a_week_or_of_a_kind_in_a_month(f in facts()) {
            let decided = ask(&f);
            prop_assert_eq!(decided.because.len(), 1);
            if decided.value == Asked::Yes && !f.exempt {
                prop_assert!(f.last.is_none_or(|at| f.now.since(at) >= A_PERSON));
                prop_assert!(f.last_of_kind.is_none_or(|at| f.now.since(at) >= A_KIND));
                prop_assert!(!f.wished_not && !figures::enough(f.answers, None));
                prop_assert_eq!(left_alone(f.last, f.last_of_kind, f.now), None);
            }
            if let Asked::Lately { again } | Asked::SameKind { again } = decided.value {
                prop_assert!(again > f.now);
                prop_assert!(left_alone(f.last, f.last_of_kind, f.now).is_some_and(|until| until >= again));
            }
        }

        #[test]
        fn the_silent_are_asked_whenever_others_are(f in facts()) {
            if ask(&Facts { silent: false, ..f }).value == Asked::Yes {
                prop_assert_eq!(ask(&Facts { silent: true, ..f }).value, Asked::Yes);
            }
        }

        #[test]
        fn what_is_exempt_is_always_asked(f in facts()) {
            prop_assert_eq!(ask(&Facts { exempt: true, ..f }).value, Asked::Yes);
        }

        #[test]
        fn a_year_of_daily_touchpoints_asks_twelve_times(gap in 1_i64..9) {
            let (mut last, mut n) = (None, 0);
            for day in (0..365).step_by(usize::try_from(gap).unwrap()) {
                let now = Timestamp(Millis::days(day).0);
                let f = Facts { now, last, last_of_kind: last, wished_not: false, exempt: false, silent: false, answers: 0, coming: 0 };
                if ask(&f).value == Asked::Yes {
                    (last, n) = (Some(now), n + 1);
                }
            }
            prop_assert!(n <= 13, "{n}");
        }

        #[test]
        fn no_more_are_coming_than_are_asked(asked in 0_u64..500, open in 0_u64..500, answered in 0_u64..500) {
            let answered = answered.min(asked);
            let n = coming(asked, answered, open);
            prop_assert!(n <= open && (open == 0 || n > 0));
        }
    }
}
