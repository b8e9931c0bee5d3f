//! Something for the provider's side only.

use super::{Which, ask::Uploaded};
use domain::PersonId;

/// A note: only the author's own provider reads it, unless it may travel. `Done = EntryId`.
#[derive(Clone, Debug)]
pub struct Note {
    /// On which ticket.
    pub ticket: Which,
    /// What it says. `@Name` names a colleague, who is told.
    pub words: String,
    /// Files.
    pub files: Vec<Uploaded>,
    /// Colleagues who are told, besides those named in the words.
    pub mentions: Vec<PersonId>,
    /// Goes along when the ticket is handed to another provider.
    pub travels: bool,
}
