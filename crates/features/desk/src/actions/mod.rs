//! What can be done with a ticket, one verb a file.

pub mod ask;
pub mod assign;
pub mod bulk;
pub mod canned;
pub mod estimate;
pub mod glass;
pub mod hand_over;
pub mod known;
pub mod link;
pub mod merge;
pub mod note;
pub mod reply;
pub mod resolve;
pub mod split;
pub mod take_back;
pub mod tidy;
pub mod triage;
pub mod wait;
pub mod warn;

pub use ask::{Ask, Asked, Guest, Outside, Uploaded};
pub use assign::{Assign, To};
pub use bulk::{Bulk, BulkAct, Bulked, Foreseen};
pub use canned::{RemoveCanned, RunMacro, SaveCanned, Step, Variables};
pub use estimate::ChangeEstimate;
pub use glass::BreakGlass;
pub use hand_over::HandOver;
pub use known::{DeclareKnown, MeToo};
pub use link::{Link, Unlink};
pub use merge::{Merge, Unmerge};
pub use note::Note;
pub use reply::{Replied, Reply, Then};
pub use resolve::{Close, Reopen, Resolve, Withdraw};
pub use split::Split;
pub use take_back::TakeBack;
pub use tidy::{EraseEntry, SetTitle, Tag};
pub use triage::Triage;
pub use wait::{Resume, Wait};

use domain::SubjectId;

/// Which ticket: by its number, as addresses and mails name it, or by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// Its number for people.
    Number(String),
    /// Its id.
    Id(SubjectId),
}

impl Default for Which {
    fn default() -> Self {
        Self::Id(SubjectId(0))
    }
}
impl From<&str> for Which {
    fn from(number: &str) -> Self {
        Self::Number(number.to_owned())
    }
}
impl From<&String> for Which {
    fn from(number: &String) -> Self {
        Self::Number(number.clone())
    }
}
impl From<String> for Which {
    fn from(number: String) -> Self {
        Self::Number(number)
    }
}
impl From<SubjectId> for Which {
    fn from(id: SubjectId) -> Self {
        Self::Id(id)
    }
}

/// What a change left: enough for a door to answer, and to offer taking it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Which ticket.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// Its version now: the ETag.
    pub version: i64,
    /// Gives [`TakeBack`] this to undo it within [`take_back::WINDOW`]; nothing where it cannot be undone exactly.
    pub undo: Option<i64>,
}
