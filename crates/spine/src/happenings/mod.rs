//! Happenings: what befell somebody with a service, told in the transaction in which it happened (spec C6).
//!
//! A room that serves people tells of what may form or change their impression; who seeks moments of truth looks at each
//! once, with what happened before, and decides by the pure rules of [`domain::rules::moments`]. Bounded: nothing is searched for
//! in old tickets.
//!
//! # From a feature
//! ```ignore
//! happenings::note(work, Happening { subject, provider, service, person, kind: Kind::Reopened }).await?;
//! ```

mod store;

use crate::Work;
use database::{DbError, Tx};
use domain::{PersonId, ProviderId, ServiceId, SubjectId, Timestamp, rules::moments::Befell};

pub use store::Happened;

/// Something that happened.
#[derive(Clone, Copy, Debug)]
pub struct Happening {
    /// On which subject.
    pub subject: SubjectId,
    /// Whose provider.
    pub provider: ProviderId,
    /// With which service.
    pub service: Option<ServiceId>,
    /// To whom.
    pub person: Option<PersonId>,
    /// What.
    pub kind: Befell,
}

/// Notes that something happened.
pub async fn note(work: &mut Work<'_>, new: Happening) -> Result<(), DbError> {
    let id = work.id();
    store::insert(work.tx, id, &new, work.now).await
}

/// What nobody has looked at yet, oldest first.
pub async fn fresh(tx: &mut Tx, limit: i64) -> Result<Vec<Happened>, DbError> {
    store::fresh(tx, limit).await
}

/// It was looked at.
pub async fn looked(work: &mut Work<'_>, id: i64) -> Result<(), DbError> {
    store::looked(work.tx, id).await
}

/// What happened on a subject until a moment, oldest first; the newest 200.
pub async fn of_subject(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Happened>, DbError> {
    store::of_subject(tx, subject).await
}

/// What happened to somebody since a moment, oldest first; the newest 200.
pub async fn of_person(tx: &mut Tx, person: PersonId, since: Timestamp) -> Result<Vec<Happened>, DbError> {
    store::of_person(tx, person, since).await
}

/// What happened at a provider of one kind since a moment, oldest first.
pub async fn of_kind(
    tx: &mut Tx,
    provider: ProviderId,
    kind: Befell,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<Happened>, DbError> {
    store::of_kind(tx, provider, kind, since, limit).await
}

/// On how many subjects of a service something went wrong since a moment; counts to `most`.
pub async fn bad(
    tx: &mut Tx,
    provider: ProviderId,
    service: ServiceId,
    since: Timestamp,
    most: i64,
) -> Result<i64, DbError> {
    store::bad(tx, provider, service, since, most).await
}
