//! Somebody says something on a ticket, on one of its two strands.

use super::{Which, ask::Uploaded};
use domain::{Channel, EntryId, PersonId, State, SubjectId, Timestamp};

/// What an agent does with the same stroke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Then {
    /// The clock stands still, with the reason the person is shown.
    Wait {
        /// Why, in the person's words: "waiting for you".
        reason: String,
        /// Goes on by itself then.
        until: Option<Timestamp>,
    },
    /// It is done.
    Resolve,
}

/// Somebody says something. Which strand it belongs to follows from what the actor is to the ticket.
///
/// The desk's first reply keeps the promise of a first answer, and each gives a new time for the next news. A reply of the
/// person lets a standing clock run again and opens what was resolved.
#[derive(Clone, Debug)]
pub struct Reply {
    /// On which ticket; one that went into another goes on there.
    pub ticket: Which,
    /// What they say.
    pub words: String,
    /// Files.
    pub files: Vec<Uploaded>,
    /// The version they saw when they began; a conflict where somebody else changed it since.
    pub seen: Option<i64>,
    /// What an agent does with the same stroke.
    pub then: Option<Then>,
    /// For whom they speak: by mandate, or the requester where an agent notes a call.
    pub on_behalf_of: Option<PersonId>,
    /// How it came in, where that is not the actor's channel.
    pub channel: Option<Channel>,
}

/// What a reply left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replied {
    /// Which ticket.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// The entry.
    pub entry: EntryId,
    /// Where the ticket stands now.
    pub state: State,
    /// Its version now.
    pub version: i64,
}

impl Reply {
    /// With words alone.
    pub fn new(ticket: impl Into<Which>, words: &str) -> Self {
        Self {
            ticket: ticket.into(),
            words: words.to_owned(),
            files: Vec::new(),
            seen: None,
            then: None,
            on_behalf_of: None,
            channel: None,
        }
    }
}
