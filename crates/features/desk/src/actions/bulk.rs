//! The same for many tickets, with a look beforehand and a way back.

use super::{Changed, To, Which};
use domain::{Because, Kind, Priority, State, SubjectId};

/// What is done to each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BulkAct {
    /// Gives them to somebody.
    Assign(To),
    /// Their clocks stand still.
    Wait {
        /// Why, as the person is shown.
        reason: String,
    },
    /// Their clocks go on.
    Resume,
    /// They are done; the words, where there are some, go to each person.
    Resolve {
        /// What each person is told.
        words: String,
    },
    /// They are over.
    Close,
    /// What they are.
    Kind(Kind),
    /// Tags to add.
    Tag(String),
}

/// The same for many tickets, at most 200, in one transaction. `Done = Bulked`.
#[derive(Clone, Debug)]
pub struct Bulk {
    /// Which.
    pub tickets: Vec<Which>,
    /// What.
    pub act: BulkAct,
}

/// What became of it.
#[derive(Clone, Debug)]
pub struct Bulked {
    /// Done.
    pub done: Vec<Changed>,
    /// Not done: number (or id) and why.
    pub left: Vec<(String, Because)>,
    /// For [`super::TakeBack`]: undoes all at once.
    pub undo: Option<i64>,
}

/// What would happen to one.
#[derive(Clone, Debug)]
pub struct Foreseen {
    /// Which ticket.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: State,
    /// How urgent it is.
    pub priority: Priority,
    /// What would keep it from happening; `None`: it would be done.
    pub not: Option<Because>,
}
