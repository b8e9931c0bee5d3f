//! Intelligent disobedience (spec C7, section 8.2.5): whether somebody may depart from a rule, and what follows from it.
//!
//! Permission can be refused; the record never is. What was done where it is forbidden goes to a reviewer, without blame.
//!
//! ```
//! use domain::rules::departures::{Facts, Permits, Standing, standing};
//! let facts = Facts { permits: Permits::Forbidden, cost: None, most: None, afterwards: true };
//! assert_eq!(standing(&facts).value, Standing::DoneAnyway, "it is on the record");
//! ```

use crate::kind::words;
use crate::{Because, Decision, Millis, Timestamp};

/// So many like departures in [`WINDOW`] propose to change the rule.
pub const LIKE: usize = 3;
/// Within so long.
pub const WINDOW: Millis = Millis::days(90);

words! {
    /// What a service's agreement says of departing from a rule.
    Permits {
        /// It may be departed from.
        Allowed = "allowed",
        /// It may be departed from up to an amount; beyond, somebody who may is asked.
        Limited = "limited",
        /// It may not.
        Forbidden = "forbidden",
    }
}

words! {
    /// How a departure stands.
    Standing {
        /// It is permitted.
        Permitted = "permitted",
        /// Somebody who may is asked, on a clock of minutes.
        Asked = "asked",
        /// Permission was refused; nothing was done.
        Refused = "refused",
        /// It was done without permission: reviewed without blame.
        DoneAnyway = "done_anyway",
    }
}

/// What is known of a departure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What was agreed.
    pub permits: Permits,
    /// What it costs, in minor units.
    pub cost: Option<i64>,
    /// Most it may cost.
    pub most: Option<i64>,
    /// It was done already.
    pub afterwards: bool,
}

/// How a departure stands when it is recorded. Always something: there is no refusal of the record.
pub fn standing(facts: &Facts) -> Decision<Standing> {
    let decided = |value: Standing, key: &str| Decision { value, because: vec![Because::new(key)] };
    let within = facts.most.is_none_or(|most| facts.cost.unwrap_or(0) <= most);
    match (facts.permits, within, facts.afterwards) {
        (Permits::Allowed, true, _) => decided(Standing::Permitted, "because-departure-allowed"),
        (Permits::Limited, true, _) if facts.most.is_some() => decided(Standing::Permitted, "because-departure-within"),
        (Permits::Forbidden, _, true) => decided(Standing::DoneAnyway, "because-departure-forbidden"),
        (Permits::Forbidden, _, false) => decided(Standing::Refused, "because-departure-forbidden"),
        (_, _, true) => decided(Standing::DoneAnyway, "because-departure-beyond"),
        (_, _, false) => decided(Standing::Asked, "because-departure-beyond"),
    }
}

/// Whether like departures propose to change the rule: three in 90 days, none of which was part of a proposal before.
pub fn proposes(like: &[Timestamp], proposed_at: Option<Timestamp>, now: Timestamp) -> bool {
    let counts = |at: &&Timestamp| {
        **at <= now && now.since(**at) <= WINDOW && proposed_at.is_none_or(|proposed| **at > proposed)
    };
    like.iter().filter(counts).count() >= LIKE
}
