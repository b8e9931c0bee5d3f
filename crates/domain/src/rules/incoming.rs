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

/// What our receiving server found out about whether it comes from where it says (SPF, DKIM, DMARC).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Proof {
    /// It said nothing, or nobody told us which server to believe.
    #[default]
    Unknown,
    /// It does.
    Passed,
    /// The domain it names makes no promise that could be checked, and what could be checked failed.
    Weak,
    /// The domain it names says that such a mail is not its own.
    Failed,
}

/// How much is taken of one mail, and of one sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole.
    pub size: i64,
    /// Its parts.
    pub parts: i64,
    /// How deep they stand in each other.
    pub depth: i64,
    /// Mails of one sender in an hour.
    pub an_hour: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { size: 25 * 1024 * 1024, parts: 200, depth: 10, an_hour: 60 }
    }
}

/// What is more than is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beyond {
    /// It is too large.
    Size,
    /// It has too many parts.
    Parts,
    /// Its parts stand too deep in each other.
    Depth,
}

/// Whether a mail is more than is taken.
pub const fn beyond(limits: &Limits, size: i64, parts: i64, depth: i64) -> Option<Beyond> {
    if size > limits.size {
        Some(Beyond::Size)
    } else if parts > limits.parts {
        Some(Beyond::Parts)
    } else if depth > limits.depth {
        Some(Beyond::Depth)
    } else {
        None
    }
}

/// Whether a reason is one its sender can do something about, and so is told, in kind words and once a day.
pub fn is_told(key: &str) -> bool {
    matches!(key, "mail-way-large" | "mail-way-parts" | "mail-way-deep" | "mail-way-many")
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
    /// The address it names is that of somebody who can sign in here: their words would count as theirs.
    pub known: bool,
    /// Whether it comes from there.
    pub proof: Proof,
    /// It is more than is taken.
    pub beyond: Option<Beyond>,
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
        Self {
            kind,
            found: None,
            belongs: false,
            ours: false,
            blocked: false,
            known: false,
            proof: Proof::Unknown,
            beyond: None,
            this_hour: 0,
            most: 60,
            alike: 0,
        }
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
        _ if matches!(f.beyond, Some(Beyond::Size)) => (Way::Park, "mail-way-large"),
        _ if matches!(f.beyond, Some(Beyond::Parts)) => (Way::Park, "mail-way-parts"),
        _ if matches!(f.beyond, Some(Beyond::Depth)) => (Way::Park, "mail-way-deep"),
        _ if f.known && matches!(f.proof, Proof::Failed) => (Way::Park, "mail-way-forged"),
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
        let proof = prop::sample::select(vec![Proof::Unknown, Proof::Passed, Proof::Weak, Proof::Failed]);
        let beyond =
            prop::option::weighted(0.1, prop::sample::select(vec![Beyond::Size, Beyond::Parts, Beyond::Depth]));
        (kind, found, any::<(bool, bool, bool, bool)>(), (proof, beyond), 0i64..100, 0i64..5).prop_map(
            |(kind, found, (belongs, ours, blocked, known), (proof, beyond), this_hour, alike)| Facts {
                kind,
                found,
                belongs,
                ours,
                blocked,
                known,
                proof,
                beyond,
                this_hour,
                most: 60,
                alike,
            },
        )
    }

    #[test]
    fn too_much_is_too_much_of_one_thing() {
        let limits = Limits { size: 10, parts: 3, depth: 2, an_hour: 1 };
        for (size, parts, depth, expected) in [
            (10, 3, 2, None),
            (11, 9, 9, Some(Beyond::Size)),
            (10, 4, 9, Some(Beyond::Parts)),
            (10, 3, 3, Some(Beyond::Depth)),
        ] {
            assert_eq!(beyond(&limits, size, parts, depth), expected, "{size} {parts} {depth}");
        }
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
            let forged = facts.known && facts.proof == Proof::Failed;
            prop_assert!(!forged || way == Way::Park, "nobody speaks as somebody who can sign in without proof");
            prop_assert!(facts.beyond.is_none() || way == Way::Park, "too much of it waits");
            let told = is_told(&decided.because[0].key);
            prop_assert!(!told || (way == Way::Park && !facts.blocked && !facts.ours), "only who could do something is told");
            prop_assert!(!(facts.kind == Kind::Person && facts.alike >= ROUNDS && way == Way::Open), "loops end");
        }
    }
}
