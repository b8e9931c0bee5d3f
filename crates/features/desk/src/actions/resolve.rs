//! How a ticket ends, and begins again.

use super::Which;

/// It is done as far as the desk knows. The words, where there are some, are a reply. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Resolve {
    /// Which ticket.
    pub ticket: Which,
    /// What the person is told; may be empty.
    pub words: String,
    /// The version they saw.
    pub seen: Option<i64>,
}

/// It is not done: by the person or the desk. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Reopen {
    /// Which ticket.
    pub ticket: Which,
    /// Why; may be empty.
    pub words: String,
    /// The version they saw.
    pub seen: Option<i64>,
}

/// Over: by the desk, or by the person once it is resolved. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Close {
    /// Which ticket.
    pub ticket: Which,
    /// The version they saw.
    pub seen: Option<i64>,
}

/// The person does not need it any more. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Withdraw {
    /// Which ticket.
    pub ticket: Which,
    /// Why; may be empty.
    pub words: String,
}
