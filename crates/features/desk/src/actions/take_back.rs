//! Within a short while, what one did oneself can be undone exactly.

use domain::Millis;

/// How long something can be taken back.
pub const WINDOW: Millis = Millis::minutes(10);

/// Undoes an act of one's own, alone or in bulk, where nothing has happened on the ticket since. `Done = Vec<Changed>`.
#[derive(Clone, Copy, Debug)]
pub struct TakeBack {
    /// What the act gave: [`super::Changed::undo`], [`super::Bulked::undo`].
    pub undo: i64,
}
