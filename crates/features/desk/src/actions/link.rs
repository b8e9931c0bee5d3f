//! Two subjects belong together.

use super::Which;

/// Joins a ticket with another subject. `kind` is `related` or `caused_by`. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Link {
    /// Which ticket.
    pub ticket: Which,
    /// With which other subject, by its number: a ticket, an article, a service.
    pub with: String,
    /// `related` or `caused_by`.
    pub kind: String,
}

/// Takes a link away. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Unlink {
    /// Which ticket.
    pub ticket: Which,
    /// From which other subject.
    pub with: String,
    /// `related` or `caused_by`.
    pub kind: String,
}
