//! Something else was said in passing: it gets a ticket of its own.

use super::Which;
use domain::EntryId;

/// Makes a ticket of its own of one entry, for the same person. `Done = Asked`.
#[derive(Clone, Debug)]
pub struct Split {
    /// From which ticket.
    pub ticket: Which,
    /// Which of its messages.
    pub entry: EntryId,
    /// Its title; the first sentence when empty.
    pub title: String,
}
