//! Two tickets become one, and two again, exactly.

use super::Which;

/// A ticket goes into another of the same provider: its entries are shown there, nothing is moved. `Done = Changed` (of the one
/// that went in).
#[derive(Clone, Debug)]
pub struct Merge {
    /// Which goes in.
    pub ticket: Which,
    /// Into which.
    pub into: Which,
    /// Two people asked, and each may read the other's words. Without it such a merge is refused.
    pub share_people: bool,
}

/// Takes a merge back: both are again what they were. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Unmerge {
    /// Which comes out.
    pub ticket: Which,
}
