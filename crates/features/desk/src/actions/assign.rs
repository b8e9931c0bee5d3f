//! Who has it.

use super::Which;
use domain::{PersonId, TeamId};

/// To whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// Whoever acts.
    Me,
    /// Somebody of the provider.
    Person(PersonId),
    /// A team of the provider, which shares out as it is set; whoever had it has it no more.
    Team(TeamId),
    /// Nobody: back to the queue.
    Nobody,
}

/// Gives a ticket to somebody. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Assign {
    /// Which ticket.
    pub ticket: Which,
    /// To whom.
    pub to: To,
    /// The version they saw.
    pub seen: Option<i64>,
}
