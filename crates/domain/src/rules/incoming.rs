//! What becomes of a mail that came in (A2): it opens a conversation, joins one, or waits for a person.
//!
//! Whatever is found, these hold: nothing a machine sent opens a conversation or runs a clock again; a stranger joins
//! nothing; two machines that answer each other stop after two rounds; nothing is thrown away.
//!
//! ```
//! use domain::rules::incoming::{Facts, Found, Kind, Way, decide};
//! let known = Facts { found: Some(Found::Headers), belongs: true, ..Facts::new(Kind::Person) };
//! assert_eq!(decide(&known).value, Way::Join);
//! let stranger = Facts { belongs: false, ..known };
//! assert_eq!(decide(&stranger).value, Way::Park);
//! ```

use crate::{Because, Decision};

/// What a mail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody wrote it.
    Person,
    /// Nobody can read it, or it does not say who wrote it.
    Unreadable,
    /// It tells that one of ours did not arrive.
    Bounce,
    /// An answer nobody wrote: away, received.
    Away,
    /// A machine's news.
    Machine,
    /// It came by a list.
    List,
    /// A receiver complains.
    Complaint,
}

/// How the conversation it belongs to was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// It answers a mail of ours, or one we have.
    Headers,
    /// The address it was sent to carries our signature.
    Token,
    /// Its subject names the number.
    Number,
}

/// What is known when it is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What it is.
    pub kind: Kind,
    /// Whether a conversation was found, and how.
    pub found: Option<Found>,
    /// The sender may speak on it.
    pub belongs: bool,
    /// It comes from an address of this desk.
    pub ours: bool,
    /// The sender may not come in.
    pub blocked: bool,
    /// How many mails of the sender came in the last hour.
    pub this_hour: i64,
    /// How many may.
    pub most: i64,
    /// How many of the same subject by the same sender opened a conversation in the last hour.
    pub alike: i64,
}

impl Facts {
    /// A first mail of somebody nobody knows.
    pub const fn new(kind: Kind) -> Self {
        Self { kind, found: None, belongs: false, ours: false, blocked: false, this_hour: 0, most: 60, alike: 0 }
    }
}

/// What becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A new conversation.
    Open,
    /// A word on one that runs; opens again what was over.
    Join,
    /// Shown on it, and nothing else.
    JoinQuietly,
    /// Noted at the address, and on the conversation.
    Bounce,
    /// It waits for a person.
    Park,
}

/// After how many conversations of one sender under one subject within the hour the next one waits.
pub const ROUNDS: i64 = 2;

/// Decides. The reason says which rule won.
pub fn decide(facts: &Facts) -> Decision<Way> {
    let (value, key) = way(facts);
    Decision { value, because: vec![Because::new(key)] }
}

const fn way(f: &Facts) -> (Way, &'static str) {
    let joins = f.found.is_some() && f.belongs;
    match f.kind {
        _ if f.ours => (Way::Park, "mail-way-ours"),
        _ if f.blocked => (Way::Park, "mail-way-blocked"),
        Kind::Bounce if f.found.is_some() => (Way::Bounce, "mail-way-bounce"),
        Kind::Bounce => (Way::Park, "mail-way-bounce-unknown"),
        Kind::Away if joins => (Way::JoinQuietly, "mail-way-away"),
        Kind::Away => (Way::Park, "mail-way-away-unknown"),
        Kind::Machine if joins => (Way::JoinQuietly, "mail-way-machine-joins"),
        Kind::Machine => (Way::Park, "mail-way-machine"),
        Kind::List => (Way::Park, "mail-way-list"),
        Kind::Complaint => (Way::Park, "mail-way-complaint"),
        _ if f.this_hour >= f.most => (Way::Park, "mail-way-many"),
        Kind::Unreadable => (Way::Open, "mail-way-unreadable"),
        Kind::Person => match f.found {
            Some(Found::Headers) if f.belongs => (Way::Join, "mail-way-headers"),
            Some(Found::Token) if f.belongs => (Way::Join, "mail-way-token"),
            Some(Found::Number) if f.belongs => (Way::Join, "mail-way-number"),
            Some(_) => (Way::Park, "mail-way-stranger"),
            None if f.alike >= ROUNDS => (Way::Park, "mail-way-loop"),
            None => (Way::Open, "mail-way-new"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_facts() -> impl Strategy<Value = Facts> {
        use Kind::{Away, Bounce, Complaint, List, Machine, Person, Unreadable};
        let kind = prop::sample::select(vec![Person, Unreadable, Bounce, Away, Machine, List, Complaint]);
        let found = prop::option::of(prop::sample::select(vec![Found::Headers, Found::Token, Found::Number]));
        (kind, found, any::<(bool, bool, bool)>(), 0i64..100, 0i64..5).prop_map(
            |(kind, found, (belongs, ours, blocked), this_hour, alike)| Facts {
                kind,
                found,
                belongs,
                ours,
                blocked,
                this_hour,
                most: 60,
                alike,
            },
        )
    }

    proptest! {
        #[test]
        fn what_always_holds(facts in any_facts()) {
            let decided = decide(&facts);
            prop_assert_eq!(decided.because.len(), 1);
            let way = decided.value;
            let human = matches!(facts.kind, Kind::Person | Kind::Unreadable);
            prop_assert!(human || !matches!(way, Way::Open | Way::Join), "a machine opens nothing");
            prop_assert!(facts.belongs || !matches!(way, Way::Join | Way::JoinQuietly), "a stranger joins nothing");
            prop_assert!(!facts.ours || way == Way::Park, "we do not talk to ourselves");
            prop_assert!(!(facts.kind == Kind::Person && facts.alike >= ROUNDS && way == Way::Open), "loops end");
        }
    }
}
