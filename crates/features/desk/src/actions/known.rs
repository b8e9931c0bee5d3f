//! Known incidents: whoever may come in sees them and says "me too".

use super::Which;

/// Makes an incident known to everybody, or takes that back. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct DeclareKnown {
    /// Which ticket.
    pub ticket: Which,
    /// Whether it is known.
    pub known: bool,
    /// What everybody reads about it: needed to make it known.
    pub words: String,
}

/// "Me too": counted once a person, who hears what becomes of it. `Done = i64`: how many are affected now.
#[derive(Clone, Debug)]
pub struct MeToo {
    /// Which known incident.
    pub ticket: Which,
}
