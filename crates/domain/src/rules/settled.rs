//! "Did this settle it?" (D4): what the answers of those who spoke mean, after an improvement was done.
//!
//! Below 60 % yes its owner owes an answer. It is taken up again by itself when even the upper bound of the share lies
//! below 60 %, or when one of those who proposed it says no.
//!
//! ```
//! use domain::rules::settled::{Answers, Verdict, verdict};
//! assert_eq!(verdict(&Answers { yes: 9, no: 1, proposer_no: false }).value, Verdict::Holds);
//! assert_eq!(verdict(&Answers { yes: 1, no: 9, proposer_no: false }).value, Verdict::Reopens);
//! ```

use super::share::{Share, wilson};
use crate::{Because, Decision};

/// The share of yes below which it is not settled.
pub const BAR: f64 = 0.6;

/// What was answered so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// It settled it.
    pub yes: u64,
    /// It did not.
    pub no: u64,
    /// Somebody who proposed it says no.
    pub proposer_no: bool,
}

impl Answers {
    /// The share of yes, with its bounds.
    pub fn share(&self) -> Share {
        wilson(self.yes, self.yes.saturating_add(self.no))
    }
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nobody has answered.
    Asking,
    /// It holds.
    Holds,
    /// Its owner owes an answer.
    Owed,
    /// It is taken up again.
    Reopens,
}

/// What the answers mean, with why.
pub fn verdict(answers: &Answers) -> Decision<Verdict> {
    let share = answers.share();
    let with = |key: &str| Because::new(key).with("yes", share.k.to_string()).with("of", share.n.to_string());
    let (value, because) = if answers.proposer_no {
        (Verdict::Reopens, with("because-proposer-no"))
    } else if share.n == 0 {
        (Verdict::Asking, with("because-nobody-yet"))
    } else if share.high < BAR {
        (Verdict::Reopens, with("because-not-settled-surely"))
    } else if share.share < BAR {
        (Verdict::Owed, with("because-not-settled"))
    } else {
        (Verdict::Holds, with("because-settled"))
    };
    Decision { value, because: vec![because] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn answers_and_what_they_mean() {
        let check = |yes, no, expected| {
            assert_eq!(verdict(&Answers { yes, no, proposer_no: false }).value, expected, "{yes} yes, {no} no");
        };
        check(0, 0, Verdict::Asking);
        check(1, 0, Verdict::Holds);
        check(0, 1, Verdict::Owed); // one of one is no certainty: upper bound 0.79
        check(0, 2, Verdict::Owed); // 0.66
        check(0, 3, Verdict::Reopens); // 0.56
        check(3, 2, Verdict::Holds); // exactly 60 %
        check(5, 5, Verdict::Owed);
        check(40, 60, Verdict::Reopens); // 0.498
        check(59, 41, Verdict::Owed);
        check(60, 40, Verdict::Holds);
        assert_eq!(verdict(&Answers { yes: 99, no: 1, proposer_no: true }).value, Verdict::Reopens);
    }

    proptest! {
        #[test]
        fn one_more_yes_never_makes_it_worse(yes in 0_u64..500, no in 0_u64..500) {
            let rank = |v| match v { Verdict::Reopens => 0, Verdict::Owed => 1, Verdict::Holds | Verdict::Asking => 2 };
            let before = verdict(&Answers { yes, no, proposer_no: false }).value;
            let after = verdict(&Answers { yes: yes + 1, no, proposer_no: false }).value;
            prop_assert!(rank(after) >= rank(before), "{before:?} became {after:?}");
        }
    }
}
