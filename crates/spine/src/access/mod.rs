//! A request becomes an actor: sign-in, sessions, tokens, one-time keys; and what an actor is to a subject.
//!
//! Keys of sessions, tokens and invitations are random; only their SHA-256 is kept. Passwords are argon2id. Throttling
//! counts failures an account and an address.
//!
//! # From a new feature
//! Doors get an [`Actor`] from the extractors of `web`; nothing else makes one. An action asks what the actor is to the
//! subject, and the one table decides:
//! ```ignore
//! let about = access::about(work.tx, work.actor, subject, work.now).await?;
//! domain::access::may(work.actor, Capability::Work, Some(&about))?;
//! ```

mod guests;
pub mod keys;
mod known;
mod sessions;
pub(crate) mod store;
pub mod tries;

pub use guests::{
    EndGuestLinks, GUEST_LINK_HOLDS, GuestLink, MakeGuestLink, RECEIPT_HOLDS, actor_of_guest_link, receipt,
};
pub(crate) use known::changed;
pub use known::{CHANGED, FRESH, Known};
pub use sessions::{
    EndSession, IssueToken, MakeKey, RevokeToken, SetPassword, SignIn, SignedIn, UseKey, actor_of_session,
    actor_of_token, person_actor, sessions, tokens,
};
pub use store::{OpenKey, SessionRow, TokenRow, open_key, spend_keys};

use crate::{Failure, timeline::Subject};
use database::Tx;
use domain::{About, Actor, Refusal, SubjectId, Timestamp};

/// How long broken glass stays open.
pub const GLASS: domain::Millis = domain::Millis::hours(1);

/// What the table needs to know of a subject for this actor; a refusal where there is no such subject.
pub async fn about(tx: &mut Tx, actor: &Actor, subject: SubjectId, now: Timestamp) -> Result<About, Failure> {
    let Some(s) = crate::timeline::by_id(tx, subject).await? else { return Err(Refusal::NotFound.into()) };
    about_subject(tx, actor, &s, now).await
}

/// The same for a subject that was read already.
pub async fn about_subject(tx: &mut Tx, actor: &Actor, s: &Subject, now: Timestamp) -> Result<About, Failure> {
    let mut about = About {
        provider: s.provider_id,
        consumer: s.consumer_id,
        requester: s.requester_id,
        confidential: s.confidential,
        open_to_all: s.open_to_all,
        takes_part: false,
        glass_broken: false,
    };
    // The requester and the provider's people are known without asking; only others need a look.
    if let Some(person) = actor.person
        && s.requester_id != Some(person)
        && !s.provider_id.is_some_and(|p| actor.providers().any(|own| own == p))
    {
        about.takes_part = store::takes_part(tx, s.id, person).await?;
        if s.confidential && actor.is_operator() {
            about.glass_broken = store::glass_broken(tx, s.id, person, now.minus(GLASS)).await?;
        }
    }
    Ok(about)
}

/// Notes that a session was used, at most once a minute, and moves its end.
pub struct TouchSession {
    /// The key the browser carried.
    pub key: String,
}

impl crate::Action for TouchSession {
    const NAME: &'static str = "access.touch_session";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut crate::Work<'_>) -> Result<(), Failure> {
        Ok(store::touch_session(work.tx, &keys::hash(&self.key), work.now, work.now.plus(domain::Millis::days(14)))
            .await?)
    }
}
