//! Asking: whoever asks somebody how it was does it here, so that nobody is asked too often, whatever room asks (spec D1).
//!
//! Each question is one row: whom, about which touchpoint, and what was decided by the pure rule [`domain::rules::asking`].
//! Who was not asked stands there too, with the reason. "Did this settle it?" and the after-measure of a recovery are
//! *exempt*: asked in any case, and counted against nobody.
//!
//! # From a feature
//! ```ignore
//! let asked = asking::ask(work, &Question { person, kind: "resolved", subject, provider, service, exempt: false }).await?;
//! if asked.value == Asked::Yes { … }                       // a mail; the ticket's page shows it by itself
//! …
//! asking::answered(work, id).await?;                       // no time, and nothing of what was answered
//! ```
//!
//! # What must never happen here
//! Nothing says what somebody answered, nor when.

mod store;

use crate::{Failure, Work};
use database::{DbError, Tx};
use domain::{
    Decision, PersonId, ProviderId, ServiceId, SubjectId, Timestamp,
    rules::asking::{self, Asked, Facts, SPAN},
};

pub use store::{NotAsked, Rate, Row};

/// Somebody is to be asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// Whom.
    pub person: PersonId,
    /// Which kind of touchpoint: `resolved`, `after`.
    pub kind: &'a str,
    /// About what.
    pub subject: SubjectId,
    /// Whom it is about.
    pub provider: ProviderId,
    /// Which of its services.
    pub service: Option<ServiceId>,
    /// Asked in any case, and counted against nobody.
    pub exempt: bool,
}

/// Decides whether somebody is asked, and keeps what was decided. What was decided about the same person, kind and subject stays:
/// nothing comes back then.
pub async fn ask(work: &mut Work<'_>, new: &Question<'_>) -> Result<Option<(i64, Decision<Asked>)>, Failure> {
    if store::of_subject(work.tx, new.person, new.kind, new.subject).await?.is_some() {
        return Ok(None);
    }
    let (last, last_of_kind) = lasts(work.tx, new.person, new.kind).await?;
    let since = work.now.minus(SPAN);
    let (asked, answered, open) =
        store::counts(work.tx, new.provider, new.service, new.kind, since, work.now.minus(asking::HOLDS)).await?;
    let facts = Facts {
        now: work.now,
        last,
        last_of_kind,
        wished_not: store::never(work.tx, new.person).await?,
        exempt: new.exempt,
        silent: !store::has_answered(work.tx, new.person, since).await?,
        answers: answered,
        coming: asking::coming(asked, answered, open),
    };
    let decided = asking::ask(&facts);
    let id = work.id();
    store::insert(work.tx, id, new, decided.value, work.now).await?;
    if decided.value == Asked::Yes {
        work.touch(format!("subject:{}", new.subject));
    }
    Ok(Some((id, decided)))
}

async fn lasts(tx: &mut Tx, person: PersonId, kind: &str) -> Result<(Option<Timestamp>, Option<Timestamp>), DbError> {
    Ok((store::last(tx, person, None).await?, store::last(tx, person, Some(kind)).await?))
}

/// Until when somebody is left alone about a kind of touchpoint; nothing where they may be asked now.
pub async fn left_alone(
    tx: &mut Tx,
    person: PersonId,
    kind: &str,
    now: Timestamp,
) -> Result<Option<Timestamp>, DbError> {
    let (last, last_of_kind) = lasts(tx, person, kind).await?;
    Ok(asking::left_alone(last, last_of_kind, now))
}

/// A question.
pub async fn by_id(tx: &mut Tx, id: i64) -> Result<Option<Row>, DbError> {
    store::by_id(tx, id).await
}

/// The question somebody can still answer about a subject.
pub async fn open_for(
    tx: &mut Tx,
    person: PersonId,
    kind: &str,
    subject: SubjectId,
    now: Timestamp,
) -> Result<Option<Row>, DbError> {
    Ok(store::of_subject(tx, person, kind, subject).await?.filter(|row| is_open(row, now)))
}

/// What was decided about somebody, a kind of touchpoint and a subject, whether they were asked or not.
pub async fn about(tx: &mut Tx, person: PersonId, kind: &str, subject: SubjectId) -> Result<Option<Row>, DbError> {
    store::of_subject(tx, person, kind, subject).await
}

/// Whether somebody has answered no question for long: they are asked first.
pub async fn is_silent(tx: &mut Tx, person: PersonId, now: Timestamp) -> Result<bool, DbError> {
    Ok(!store::has_answered(tx, person, now.minus(SPAN)).await?)
}

/// Whether a question can still be answered.
pub fn is_open(row: &Row, now: Timestamp) -> bool {
    row.state == "asked" && now.since(row.at) <= asking::HOLDS
}

/// It was answered: nobody is asked for the same again. No time is kept.
pub async fn answered(work: &mut Work<'_>, id: i64) -> Result<(), DbError> {
    store::set_answered(work.tx, id).await
}

/// Somebody does not want to be asked; or does again.
pub async fn never(work: &mut Work<'_>, person: PersonId, never: bool) -> Result<(), DbError> {
    store::set_never(work.tx, person, never, work.now).await
}

/// Whether somebody does not want to be asked.
pub async fn is_never(tx: &mut Tx, person: PersonId) -> Result<bool, DbError> {
    store::never(tx, person).await
}

/// What somebody was asked, newest first; at most a hundred. What they were not asked is not theirs to wade through.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Row>, DbError> {
    store::of_person(tx, person).await
}

/// How many were asked about a provider's services since a moment, and how many answered.
pub async fn rates(tx: &mut Tx, provider: ProviderId, kind: &str, since: Timestamp) -> Result<Vec<Rate>, DbError> {
    store::rates(tx, provider, kind, since).await
}

/// Who was not asked about a provider's services since a moment, and why; newest first.
pub async fn not_asked(
    tx: &mut Tx,
    provider: ProviderId,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<NotAsked>, DbError> {
    store::not_asked(tx, provider, since, limit).await
}
