//! An operator opens one confidential ticket in an emergency: on the audit log, and its provider is told.

use super::Which;

/// Opens a confidential ticket to this operator for an hour (`spine::access::GLASS`). `Done = SubjectId`.
#[derive(Clone, Debug)]
pub struct BreakGlass {
    /// Which ticket.
    pub ticket: Which,
    /// Why; on the audit log.
    pub reason: String,
}
