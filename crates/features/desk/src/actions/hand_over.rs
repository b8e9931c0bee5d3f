//! Another provider serves it; the person keeps the number (A9).

use super::Which;
use domain::ProviderId;

/// Hands a ticket to another provider: its clocks begin anew by the new provider's rules, the person is told and keeps the
/// number, and notes stay behind unless their author lets them travel. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct HandOver {
    /// Which ticket.
    pub ticket: Which,
    /// To whom.
    pub provider: ProviderId,
    /// A note for the new provider; may be empty.
    pub words: String,
    /// The actor's own notes go along.
    pub notes_travel: bool,
    /// The version they saw.
    pub seen: Option<i64>,
}
