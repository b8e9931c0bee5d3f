//! The nouns of the spec as values.

use crate::kind::words;
use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
    )+ };
}

id! {
    /// Somebody, or a machine, that can act or be told.
    PersonId,
    /// Who serves: IT, HR, facilities, a supplier.
    ProviderId,
    /// An organisation or group that is served.
    ConsumerId,
    /// A group of a provider's people.
    TeamId,
    /// A service of a provider.
    ServiceId,
    /// Anything people talk about: a ticket, an article, a service, an agreement.
    SubjectId,
    /// One line on a timeline.
    EntryId,
    /// A time told to a person.
    PromiseId,
    /// A file on an entry.
    AttachmentId,
}

words! {
    /// Who sees an entry (spec, "Words").
    Visibility {
        /// Everybody who may see the subject, guests included where it is public.
        Public = "public",
        /// The requester's side and the provider.
        Shared = "shared",
        /// The consumer's side only.
        Consumer = "consumer",
        /// The provider's side only: a note.
        Provider = "provider",
    }
}

words! {
    /// How many are affected.
    Impact {
        /// One person.
        One = "one",
        /// A team or a room.
        Some = "some",
        /// A department, a site, a whole service.
        Many = "many",
    }
}

words! {
    /// How soon it hurts.
    Urgency {
        /// It can wait.
        Later = "later",
        /// Work is harder; there is a way round.
        Soon = "soon",
        /// Work stands still.
        Now = "now",
    }
}

words! {
    /// What goes first.
    Priority {
        /// Everybody stops for it.
        First = "first",
        /// Before the rest of today.
        High = "high",
        /// In its turn.
        Normal = "normal",
        /// When there is room.
        Low = "low",
    }
}

words! {
    /// Where a ticket stands.
    State {
        /// Nobody has answered yet.
        New = "new",
        /// Somebody has it.
        Open = "open",
        /// The clock stands still until somebody else does something.
        Waiting = "waiting",
        /// Done as far as the provider knows; the person may say it is not.
        Resolved = "resolved",
        /// Over.
        Closed = "closed",
        /// Went into another ticket.
        Merged = "merged",
    }
}

words! {
    /// The way an interaction came in (spec A2).
    Channel {
        /// The pages of this program.
        Web = "web",
        /// The REST API.
        Api = "api",
        /// A mail.
        Mail = "mail",
        /// A call noted by an agent.
        Phone = "phone",
        /// Somebody came by; noted by an agent.
        WalkIn = "walk_in",
        /// Brought in from another desk.
        Import = "import",
        /// The program itself.
        System = "system",
    }
}

words! {
    /// What a promise is about (spec A5).
    PromiseKind {
        /// A person answers for the first time.
        FirstResponse = "first_response",
        /// The next news, always standing on an open ticket.
        NextUpdate = "next_update",
        /// It works again, it is fulfilled, it is answered.
        Resolution = "resolution",
    }
}

words! {
    /// Level of a service or a person in the priority rules.
    Level {
        /// As everybody.
        Standard = "standard",
        /// Agreed to go before.
        Important = "important",
        /// Lives or the whole organisation depend on it.
        Vital = "vital",
    }
}

words! {
    /// Why something waits for a person's answer (D3).
    HeardReason {
        /// Somebody said something in words.
        Words = "words",
        /// Somebody gave a low score.
        LowScore = "low_score",
        /// Somebody complains.
        Complaint = "complaint",
        /// Somebody praises.
        Compliment = "compliment",
        /// Somebody reported something in safety.
        Report = "report",
        /// It was answered or over, and is not settled.
        Reopened = "reopened",
    }
}

words! {
    /// How far an answer is (D3).
    HeardState {
        /// Nobody has answered in their own words yet.
        Open = "open",
        /// A person answered.
        Answered = "answered",
        /// Answered together with others, in a person's words, when results were released.
        Released = "released",
    }
}

impl State {
    /// Whether somebody still owes something on it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Open | Self::Waiting)
    }
}

/// A language tag such as `en`, `de` or `ar`; what a person reads in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Locale(pub String);

impl Default for Locale {
    fn default() -> Self {
        Self("en".to_owned())
    }
}
