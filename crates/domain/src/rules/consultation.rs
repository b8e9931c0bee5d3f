//! Consultations: a decision on tools people use is put to those it touches (spec D12; Wagner et al. in section 5 of the
//! evidence: taking part helps where it changes something).
//!
//! What stands is hidden from everybody while it is open, so that nobody follows the first; a position may be changed
//! until it closes; who has not spoken is reminded once; nobody decides before every objection has an answer; the outcome
//! has its reasons and a day on which it is looked at again.
//!
//! ```
//! use domain::{Millis, Timestamp, rules::consultation::{Facts, Stage, Step, may, stage}};
//! let now = Timestamp(0);
//! let facts = Facts { closes_at: now.plus(Millis::days(14)), decided_at: None, review_at: None, unanswered: 1, spoken: true };
//! assert_eq!(stage(&facts, now), Stage::Open);
//! assert!(may(Step::Speak, &facts, now).is_ok());
//! assert!(may(Step::SeeOthers, &facts, now).is_err());          // hidden until it closes
//! let later = now.plus(Millis::days(15));
//! assert!(may(Step::SeeOthers, &facts, later).is_ok());
//! assert!(may(Step::Decide, &facts, later).is_err());           // one objection has no answer yet
//! ```

use crate::kind::words;
use crate::{Because, Millis, Refusal, Timestamp};

words! {
    /// Where a consultation stands.
    Stage {
        /// Positions can be taken.
        Open = "open",
        /// No more positions; nobody decided yet.
        Closed = "closed",
        /// There is an outcome.
        Decided = "decided",
        /// The day has come to look at the outcome again.
        Review = "review",
    }
}

words! {
    /// What somebody wants to do with one.
    Step {
        /// Take a position, or change one's own.
        Speak = "speak",
        /// See what others said.
        SeeOthers = "see_others",
        /// Answer an objection.
        Answer = "answer",
        /// Write the outcome.
        Decide = "decide",
        /// Put it to people again, after the review.
        Again = "again",
    }
}

/// What is known of a consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// No more positions from here on.
    pub closes_at: Timestamp,
    /// When the outcome was written.
    pub decided_at: Option<Timestamp>,
    /// When the outcome is to be looked at again.
    pub review_at: Option<Timestamp>,
    /// Objections that have no answer yet.
    pub unanswered: i64,
    /// Whoever looks has taken a position.
    pub spoken: bool,
}

/// Shortest and longest time a consultation is open: people need a working day, and an end.
pub const OPEN: (Millis, Millis) = (Millis::days(1), Millis::days(90));
/// The review is at least so far away, and at most.
pub const REVIEW: (Millis, Millis) = (Millis::days(7), Millis::days(730));
/// The fewest words of an outcome, of an objection and of its answer: a reason is a sentence.
pub const REASON: usize = 5;

/// Where it stands.
pub fn stage(facts: &Facts, now: Timestamp) -> Stage {
    match (facts.decided_at, facts.review_at) {
        (Some(_), Some(review)) if review <= now => Stage::Review,
        (Some(_), _) => Stage::Decided,
        (None, _) if facts.closes_at <= now => Stage::Closed,
        (None, _) => Stage::Open,
    }
}

/// Whether a step can be taken now; a refusal says why not and when.
pub fn may(step: Step, facts: &Facts, now: Timestamp) -> Result<(), Refusal> {
    let refuse = |key: &str| Err(Refusal::Conflict(Because::new(key)));
    match (step, stage(facts, now)) {
        (Step::Speak, Stage::Open)
        | (Step::SeeOthers | Step::Answer, Stage::Closed | Stage::Decided | Stage::Review)
        | (Step::Again, Stage::Review) => Ok(()),
        (Step::Decide, Stage::Closed) if facts.unanswered == 0 => Ok(()),
        (Step::Decide, Stage::Closed) => Err(Refusal::Conflict(
            Because::new("refused-consultation-objections").with("count", facts.unanswered.to_string()),
        )),
        (Step::Speak, _) => refuse("refused-consultation-closed"),
        (Step::SeeOthers | Step::Answer | Step::Decide, Stage::Open) => refuse("refused-consultation-open"),
        (Step::Decide, _) => refuse("refused-consultation-decided"),
        (Step::Again, _) => refuse("refused-consultation-no-review"),
    }
}

/// When who has not spoken is reminded: a day before it closes, or after three quarters of a shorter time.
pub fn remind_at(opened_at: Timestamp, closes_at: Timestamp) -> Timestamp {
    let quarter = Millis(closes_at.since(opened_at).0 / 4);
    closes_at.minus(quarter.min(Millis::days(1)))
}

/// Whether a text is long enough for a reason.
pub fn is_reason(text: &str) -> bool {
    text.split_whitespace().count() >= REASON
}

/// Whether the times of a new one can be: the field at fault and why.
pub fn times(now: Timestamp, closes_at: Timestamp) -> Result<(), Because> {
    let open = closes_at.since(now);
    if open < OPEN.0 {
        return Err(Because::new("invalid-consultation-short"));
    }
    if open > OPEN.1 {
        return Err(Because::new("invalid-consultation-long"));
    }
    Ok(())
}

/// Whether a day of review can be.
pub fn review(now: Timestamp, review_at: Timestamp) -> Result<(), Because> {
    let away = review_at.since(now);
    if away < REVIEW.0 || away > REVIEW.1 { Err(Because::new("invalid-consultation-review")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts() -> impl Strategy<Value = (Facts, Timestamp)> {
        (
            0_i64..1_000,
            proptest::option::of(0_i64..1_000),
            proptest::option::of(0_i64..2_000),
            0_i64..3,
            any::<bool>(),
            0_i64..2_500,
        )
            .prop_map(|(closes, decided, review, unanswered, spoken, now)| {
                let decided = decided.map(|d| closes + d);
                let facts = Facts {
                    closes_at: Timestamp(closes),
                    decided_at: decided.map(Timestamp),
                    review_at: decided.and(review).map(|r| Timestamp(closes + r)),
                    unanswered,
                    spoken,
                };
                (facts, Timestamp(now))
            })
    }

    proptest! {
        #[test]
        fn nobody_sees_others_while_it_can_still_be_changed((facts, now) in facts()) {
            prop_assert!(may(Step::Speak, &facts, now).is_err() || may(Step::SeeOthers, &facts, now).is_err());
        }

        #[test]
        fn it_is_decided_once_and_never_over_an_objection((facts, now) in facts()) {
            if may(Step::Decide, &facts, now).is_ok() {
                prop_assert_eq!(facts.unanswered, 0);
                prop_assert!(facts.decided_at.is_none());
                prop_assert!(facts.closes_at <= now);
            }
        }

        #[test]
        fn time_alone_never_opens_it_again((facts, now) in facts(), later in 0_i64..5_000) {
            if stage(&facts, now) != Stage::Open {
                prop_assert!(stage(&facts, now.plus(Millis(later))) != Stage::Open);
            }
        }

        #[test]
        fn the_reminder_comes_while_there_is_time(open in 1_i64..10_000_000_000, from in 0_i64..1_000_000) {
            let (from, to) = (Timestamp(from), Timestamp(from + open));
            let at = remind_at(from, to);
            prop_assert!(from <= at && at <= to);
            prop_assert!(to.since(at) <= Millis::days(1));
        }
    }

    #[test]
    fn reasons_are_sentences() {
        assert!(!is_reason("because"));
        assert!(is_reason("It takes the ramp away from us."));
    }
}
