//! Value cases: how does this help the organisation's own client (spec D11)? A user and a provider own one together, so each
//! step needs the word of both; what is shaky about the service is seen, and cleared or accepted by both, before anybody talks
//! of more; what it was to bring is looked at after 3, 6 and 12 months.
//!
//! ```
//! use domain::rules::value_case::{Facts, Side, Step, may_sign, progress};
//! let mut facts = Facts { done: &[], signed: &[], written: true, unseen: 1, ended: false };
//! assert!(may_sign(Step::Agree, Side::User, &facts).is_err());           // a fault that nobody has looked at
//! facts.unseen = 0;
//! assert_eq!(may_sign(Step::Agree, Side::User, &facts), Ok(false));      // the other side has still to sign
//! facts.signed = &[Side::User];
//! assert_eq!(may_sign(Step::Agree, Side::Provider, &facts), Ok(true));   // now it is taken
//! assert_eq!(progress(40.0, 20.0, 30.0), Some(50));                      // half of the way
//! ```

use crate::kind::words;
use crate::{Because, Millis, Refusal, Timestamp};

words! {
    /// The steps of a case, in their order; the end can come at any time.
    Step {
        /// It is worth trying: from here on it runs.
        Agree = "agree",
        /// What it brought after three months.
        Review3 = "review_3",
        /// After six.
        Review6 = "review_6",
        /// After twelve.
        Review12 = "review_12",
        /// It is over before that.
        End = "end",
    }
}

words! {
    /// Who owns a case.
    Side {
        /// Whose work it is to help.
        User = "user",
        /// Who serves.
        Provider = "provider",
    }
}

/// The reviews, and when they are due after a case was agreed.
pub const REVIEWS: [(Step, Millis); 3] =
    [(Step::Review3, Millis::days(91)), (Step::Review6, Millis::days(182)), (Step::Review12, Millis::days(365))];

/// What is known of a case when somebody wants to sign a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts<'a> {
    /// Steps that both signed.
    pub done: &'a [Step],
    /// Who has signed the step in question.
    pub signed: &'a [Side],
    /// What the step says is written: the case, the figures of a review, the reason of an end.
    pub written: bool,
    /// Open faults of the service that who signs has not accepted.
    pub unseen: usize,
    /// It is over.
    pub ended: bool,
}

/// The next step in the order; nothing where all are done.
pub fn next(done: &[Step]) -> Option<Step> {
    [Step::Agree, Step::Review3, Step::Review6, Step::Review12].into_iter().find(|s| !done.contains(s))
}

fn refuse(key: &str) -> Result<bool, Refusal> {
    Err(Refusal::Conflict(Because::new(key)))
}

/// Whether a side can sign a step now; and whether the step is taken with it, because the other has signed already.
pub fn may_sign(step: Step, side: Side, facts: &Facts<'_>) -> Result<bool, Refusal> {
    if facts.ended || (step != Step::End && next(facts.done).is_none()) {
        return refuse("refused-case-over");
    }
    if step != Step::End && next(facts.done) != Some(step) {
        return refuse("refused-case-order");
    }
    if facts.signed.contains(&side) {
        return refuse("refused-case-signed");
    }
    if !facts.written {
        return refuse("refused-case-unwritten");
    }
    if step == Step::Agree && facts.unseen > 0 {
        let because = Because::new("refused-case-faults").with("count", facts.unseen.to_string());
        return Err(Refusal::Conflict(because));
    }
    Ok(!facts.signed.is_empty())
}

/// Whether the figures of a review, or the reason of an end, can be written now: not before both agreed to the case.
pub fn may_write(step: Step, done: &[Step], ended: bool) -> Result<(), Refusal> {
    let taken = |step| done.contains(&step);
    match step {
        _ if ended => refuse("refused-case-over"),
        Step::Agree if taken(Step::Agree) => refuse("refused-case-agreed"),
        Step::Agree | Step::End => Ok(true),
        _ if !taken(Step::Agree) => refuse("refused-case-second-signature"),
        step if next(done) != Some(step) => refuse("refused-case-order"),
        _ => Ok(true),
    }
    .map(|_| ())
}

/// Somebody's acceptance of a fault holds while there are no more of its kind than they saw.
pub fn unseen<'a>(open: impl IntoIterator<Item = (&'a str, i64)>, accepted: &[(String, i64)]) -> usize {
    let covered = |key: &str, n: i64| accepted.iter().any(|(k, seen)| k == key && *seen >= n);
    open.into_iter().filter(|(key, n)| !covered(key, *n)).count()
}

/// How far a measure has come on its way from the baseline to the aim, in percent; nothing where the two are one. It may be
/// more than the whole way, and less than nothing.
pub fn progress(baseline: f64, aim: f64, now: f64) -> Option<i64> {
    let way = aim - baseline;
    if !way.is_finite() || way == 0.0 || !now.is_finite() {
        return None;
    }
    let share = ((now - baseline) / way * 100.0).round().clamp(-10_000.0, 10_000.0);
    #[expect(clippy::cast_possible_truncation, clippy::as_conversions, reason = "bounded just above")]
    Some(share as i64)
}

/// A figure as people write it, with a point or a comma.
pub fn figure(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    let plain =
        !text.is_empty() && text.len() <= 16 && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
    text.parse().ok().filter(|n: &f64| plain && n.is_finite())
}

/// When the reviews of a case are due that was agreed at a moment.
pub fn reviews(agreed_at: Timestamp) -> [(Step, Timestamp); 3] {
    REVIEWS.map(|(step, after)| (step, agreed_at.plus(after)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_signature_takes_no_step() {
        let facts = Facts { done: &[], signed: &[], written: true, unseen: 0, ended: false };
        assert_eq!(may_sign(Step::Agree, Side::User, &facts), Ok(false));
        let one = Facts { signed: &[Side::User], ..facts };
        assert!(may_sign(Step::Agree, Side::User, &one).is_err(), "nobody signs for the other");
        assert_eq!(may_sign(Step::Agree, Side::Provider, &one), Ok(true));
        assert!(may_write(Step::Review3, &[], false).is_err(), "not before both agreed");
        assert!(may_write(Step::Review3, &[Step::Agree], false).is_ok());
        assert!(may_write(Step::Review6, &[Step::Agree], false).is_err(), "in its order");
        assert!(may_sign(Step::Agree, Side::User, &Facts { written: false, ..facts }).is_err());
    }

    #[test]
    fn faults_are_seen_by_each() {
        let accepted = [("late".to_owned(), 3), ("incident-7".to_owned(), 1)];
        assert_eq!(unseen([("late", 3), ("incident-7", 1)], &accepted), 0);
        assert_eq!(unseen([("late", 2)], &accepted), 0, "fewer than they saw");
        assert_eq!(unseen([("late", 4), ("incident-8", 1)], &accepted), 2, "more, and another one");
        let facts = Facts { done: &[], signed: &[Side::User], written: true, unseen: 1, ended: false };
        assert!(may_sign(Step::Agree, Side::Provider, &facts).is_err());
    }

    #[test]
    fn figures_are_read_as_people_write_them() {
        for (text, read) in
            [("12,5", Some(12.5)), (" -3 ", Some(-3.0)), ("", None), ("1e9", None), ("many", None), ("1.2.3", None)]
        {
            assert_eq!(figure(text), read, "{text}");
        }
        assert_eq!(
            (progress(40.0, 20.0, 40.0), progress(40.0, 20.0, 10.0), progress(5.0, 5.0, 5.0)),
            (Some(0), Some(150), None)
        );
    }

    proptest! {
        /// Whatever was signed before, a step is taken only when both have signed it.
        #[test]
        fn a_step_needs_both(done in 0_usize..5, user in any::<bool>(), provider in any::<bool>(), ended in any::<bool>(), unseen in 0_usize..2) {
            let all = [Step::Agree, Step::Review3, Step::Review6, Step::Review12];
            let done = &all[..done.min(4)];
            let mut signed = Vec::new();
            if user { signed.push(Side::User); }
            if provider { signed.push(Side::Provider); }
            for step in Step::ALL {
                for side in Side::ALL {
                    let facts = Facts { done, signed: &signed, written: true, unseen, ended };
                    if may_sign(*step, *side, &facts) == Ok(true) {
                        prop_assert!(signed.iter().any(|s| s != side) && !signed.contains(side) && !ended);
                        prop_assert!(*step != Step::Agree || unseen == 0);
                    }
                }
            }
        }
    }
}
