//! Titles, tags, and words that must go.

use super::Which;
use domain::EntryId;

/// Adds and removes tags. `Done = Changed`.
#[derive(Clone, Debug, Default)]
pub struct Tag {
    /// Which ticket.
    pub ticket: Which,
    /// Tags to add.
    pub add: Vec<String>,
    /// Tags to remove.
    pub remove: Vec<String>,
}

/// Another title. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct SetTitle {
    /// Which ticket.
    pub ticket: Which,
    /// The title.
    pub title: String,
}

/// Takes the words of an entry away for good: by the provider's lead, or the operator. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct EraseEntry {
    /// Which ticket.
    pub ticket: Which,
    /// Which entry.
    pub entry: EntryId,
}
