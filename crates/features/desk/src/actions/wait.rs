//! The clock stands still, and goes on.

use super::Which;
use domain::Timestamp;

/// The clock stands still, with a reason the person is shown. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Wait {
    /// Which ticket.
    pub ticket: Which,
    /// Why: "waiting for you".
    pub reason: String,
    /// Goes on by itself then.
    pub until: Option<Timestamp>,
    /// The version they saw.
    pub seen: Option<i64>,
}

/// The clock goes on. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Resume {
    /// Which ticket.
    pub ticket: Which,
    /// The version they saw.
    pub seen: Option<i64>,
}
