//! Another time is told, with its reason.

use super::Which;
use domain::{PromiseKind, Timestamp};

/// A new estimate: counted, and told to the person. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct ChangeEstimate {
    /// Which ticket.
    pub ticket: Which,
    /// Which promise.
    pub kind: PromiseKind,
    /// The time told now.
    pub due: Timestamp,
    /// Why.
    pub reason: String,
}
