//! What an agent may give to make something good (spec C5): within a limit for one complaint and a pot for the month.
//!
//! Amounts are whole: minor units of a currency, hours or days. An agent stays within their limit for all of one complaint,
//! however often they give; a lead may go beyond theirs with a reason. Nobody spends what the pot does not hold.
//!
//! ```
//! use domain::rules::making_good::{Facts, Given, may_give};
//! let facts = Facts { amount: 1_500, given: 1_000, limit: 2_000, lead: false, pot_left: 50_000, reason: "" };
//! assert!(may_give(&facts).is_err(), "1,000 were given on it already");
//! assert_eq!(may_give(&Facts { lead: true, reason: "Two hours in the rain.", ..facts }).unwrap().value, Given { beyond: true });
//! ```

use crate::{Because, Decision, Refusal};

/// What is known when somebody gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts<'a> {
    /// How much.
    pub amount: i64,
    /// What was given of the same on this complaint already.
    pub given: i64,
    /// Their limit for one complaint.
    pub limit: i64,
    /// They lead the provider.
    pub lead: bool,
    /// What is left this month for everybody.
    pub pot_left: i64,
    /// Why, where it goes beyond their limit.
    pub reason: &'a str,
}

/// It may be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// A lead went beyond their limit, with a reason.
    pub beyond: bool,
}

/// Whether so much may be given.
pub fn may_give(facts: &Facts<'_>) -> Result<Decision<Given>, Refusal> {
    if facts.amount <= 0 {
        return Err(Refusal::invalid("amount", Because::new("invalid-amount")));
    }
    if facts.amount > facts.pot_left {
        return Err(Refusal::invalid(
            "amount",
            Because::new("invalid-amount-pot").with("left", facts.pot_left.max(0).to_string()),
        ));
    }
    let all = facts.given.saturating_add(facts.amount);
    if all <= facts.limit {
        return Ok(Decision { value: Given { beyond: false }, because: vec![Because::new("because-within-limit")] });
    }
    let left = facts.limit.saturating_sub(facts.given).max(0).to_string();
    if !facts.lead {
        return Err(Refusal::invalid("amount", Because::new("invalid-amount-limit").with("left", left)));
    }
    if facts.reason.trim().is_empty() {
        return Err(Refusal::invalid("reason", Because::new("invalid-amount-reason")));
    }
    Ok(Decision { value: Given { beyond: true }, because: vec![Because::new("because-beyond-limit")] })
}
