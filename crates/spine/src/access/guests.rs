//! Links for somebody who has no account: one key opens one conversation, for a time, until it is ended.
//!
//! A guest asks with a name and an address nobody proved. What they asked is told to that address alone; who holds the key
//! of such a mail reads and answers as the guest, on this one subject. People with an account sign in: no key is ever
//! made for them, so that an address typed by somebody else opens nothing.

use super::{about, keys, sessions::person_actor, store};
use crate::{Action, Failure, Work, people};
use database::{DbError, Tx};
use domain::{Actor, Capability, Channel, Millis, PersonId, Scope, SubjectId, Timestamp, access::may};

/// How long a link in a mail holds; the next mail brings another.
pub const GUEST_LINK_HOLDS: Millis = Millis::days(30);
/// How long the page after asking can be looked at again.
pub const RECEIPT_HOLDS: Millis = Millis::hours(1);

/// What a guest's key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuestLink {
    /// The page that is shown after asking: number and promises, nothing that is said later.
    Receipt,
    /// Reading and answering: goes out by mail only.
    Follow,
}

impl GuestLink {
    fn word(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Follow => "follow",
        }
    }
}

/// Makes a guest's key for one subject.
pub struct MakeGuestLink {
    /// For whom.
    pub person: PersonId,
    /// For what they asked.
    pub subject: SubjectId,
    /// What it opens.
    pub link: GuestLink,
    /// The key, made at the edge by [`keys::fresh`].
    pub key: String,
}

impl Action for MakeGuestLink {
    const NAME: &'static str = "access.make_guest_link";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let holds = match self.link {
            GuestLink::Receipt => RECEIPT_HOLDS,
            GuestLink::Follow => GUEST_LINK_HOLDS,
        };
        let ends_at = work.now.plus(holds);
        let (hash, purpose) = (keys::hash(&self.key), self.link.word());
        store::insert_guest_link(work.tx, &hash, self.person, self.subject, purpose, work.now, ends_at).await?;
        Ok(())
    }
    fn detail(&self) -> String {
        self.link.word().to_owned()
    }
}

/// What the receipt of a key speaks of; nothing where it does not hold.
pub async fn receipt(tx: &mut Tx, key: &str, now: Timestamp) -> Result<Option<(PersonId, SubjectId)>, DbError> {
    store::guest_link(tx, &keys::hash(key), GuestLink::Receipt.word(), now).await
}

/// The guest a key lets in, who may read and answer and nothing else, and the one subject it is for. The door must not let
/// this actor at anything but that subject. Nothing for who has an account, is blocked, or whose key does not hold.
pub async fn actor_of_guest_link(
    tx: &mut Tx,
    key: &str,
    now: Timestamp,
) -> Result<Option<(Actor, SubjectId)>, DbError> {
    let found = store::guest_link(tx, &keys::hash(key), GuestLink::Follow.word(), now).await?;
    let Some((person, subject)) = found else { return Ok(None) };
    if people::person(tx, person).await?.is_none_or(|p| p.kind != "guest") {
        return Ok(None);
    }
    let actor = person_actor(tx, person, Channel::Web).await?;
    Ok(actor.map(|actor| (Actor { memberships: Vec::new(), scopes: Some(vec![Scope::Ask]), ..actor }, subject)))
}

/// Ends every link of a subject: its guest does, who lost a mail, or who serves it, when an address turns out wrong.
pub struct EndGuestLinks {
    /// Of which subject.
    pub subject: SubjectId,
}

impl Action for EndGuestLinks {
    const NAME: &'static str = "access.end_guest_links";
    /// How many held.
    type Done = u64;
    async fn run(&self, work: &mut Work<'_>) -> Result<u64, Failure> {
        let known = about(work.tx, work.actor, self.subject, work.now).await?;
        may(work.actor, Capability::Reply, Some(&known))?;
        Ok(store::end_guest_links(work.tx, self.subject, work.now).await?)
    }
    fn subject(&self, _done: &u64) -> Option<SubjectId> {
        Some(self.subject)
    }
}
