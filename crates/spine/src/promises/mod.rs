//! Promises: anything can owe somebody something by a time (spec A5).
//!
//! The rules are pure and live in [`domain::rules::promise`]; this module keeps their state, one row a promise, and
//! wakes up when a warning is due. First response, next update and resolution are the three kinds of a ticket; a
//! feature that owes something else uses the same engine with the same kinds on its own subject.
//!
//! # From a new feature
//! ```ignore
//! let made = domain::rules::promise::start_all(&provider.rules.targets, &facts, &provider.calendar, work.now)?;
//! promises::give(work, subject, provider.id, priority, made.value, &provider).await?;     // with the subject's opening
//! …
//! promises::keep(work, subject, PromiseKind::FirstResponse).await?;                        // when it is done
//! promises::pause_all(work, subject, "waiting for you").await?;                            // and resume_all
//! let standing = promises::of(tx, subject).await?;                                         // to show them
//! ```
//! Warnings are asked for by [`due_warnings`], which a feature's job calls and tells people of.

pub(crate) mod store;

use crate::{Failure, Work, people::Provider};
use database::{DbError, Tx};
use domain::{
    Because, Priority, PromiseId, PromiseKind, ProviderId, Refusal, SubjectId, Timestamp,
    rules::promise::{Change, Promise, Step},
};

pub use store::Kept;

/// A promise with its row.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its id.
    pub id: PromiseId,
    /// Of which subject.
    pub subject: SubjectId,
    /// Who owes it.
    pub provider: ProviderId,
    /// Its clock.
    pub promise: Promise,
}

/// Gives promises on a subject.
pub async fn give(
    work: &mut Work<'_>,
    subject: SubjectId,
    priority: Priority,
    promises: Vec<Promise>,
    provider: &Provider,
) -> Result<Vec<Given>, DbError> {
    let mut given = Vec::with_capacity(promises.len());
    for promise in promises {
        let one = Given { id: PromiseId(work.id()), subject, provider: provider.id, promise };
        store::insert(work.tx, &one, priority, wake(&one.promise, provider)).await?;
        given.push(one);
    }
    Ok(given)
}

/// All promises of a subject, oldest first.
pub async fn of(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Given>, DbError> {
    store::of(tx, subject).await
}

/// Those that still run (or stand still).
pub async fn running(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Given>, DbError> {
    Ok(of(tx, subject).await?.into_iter().filter(|g| g.promise.outcome.is_none()).collect())
}

/// What was promised is done: notes whether in time. `None` where nothing of this kind ran.
pub async fn keep(work: &mut Work<'_>, subject: SubjectId, kind: PromiseKind) -> Result<Option<bool>, Failure> {
    let mut kept = None;
    for mut given in running(work.tx, subject).await?.into_iter().filter(|g| g.promise.kind == kind) {
        let outcome = given.promise.keep(work.now)?;
        store::update(work.tx, &given, None).await?;
        kept = Some(outcome.in_time);
    }
    Ok(kept)
}

/// Ends what runs without judging it: merged, handed over, opened by mistake.
pub async fn void(work: &mut Work<'_>, subject: SubjectId, kind: Option<PromiseKind>) -> Result<(), DbError> {
    for given in running(work.tx, subject).await?.into_iter().filter(|g| kind.is_none_or(|k| g.promise.kind == k)) {
        store::void(work.tx, given.id, work.now).await?;
    }
    Ok(())
}

/// Ends one without judging it.
pub async fn void_one(work: &mut Work<'_>, id: PromiseId) -> Result<(), DbError> {
    store::void(work.tx, id, work.now).await
}

/// Writes a promise as it is now: one that was changed by the engine's own functions, or put back as it was.
pub async fn set(work: &mut Work<'_>, given: &Given, provider: &Provider) -> Result<(), DbError> {
    store::update(work.tx, given, wake(&given.promise, provider)).await
}

/// The clock of everything that runs stands still, with the reason the person is shown.
pub async fn pause_all(work: &mut Work<'_>, subject: SubjectId, reason: &str) -> Result<(), Failure> {
    for mut given in running(work.tx, subject).await?.into_iter().filter(|g| g.promise.paused.is_none()) {
        given.promise.pause(reason, work.now)?;
        store::update(work.tx, &given, None).await?;
    }
    Ok(())
}

/// The clocks go on; due times move by the working time that stood still.
pub async fn resume_all(work: &mut Work<'_>, subject: SubjectId, provider: &Provider) -> Result<(), Failure> {
    for mut given in running(work.tx, subject).await?.into_iter().filter(|g| g.promise.paused.is_some()) {
        given.promise.resume(&provider.calendar, work.now)?;
        let next = wake(&given.promise, provider);
        store::update(work.tx, &given, next).await?;
    }
    Ok(())
}

/// A new estimate, with its reason.
pub async fn change_estimate(
    work: &mut Work<'_>,
    subject: SubjectId,
    kind: PromiseKind,
    due: Timestamp,
    reason: &str,
    provider: &Provider,
) -> Result<Change, Failure> {
    let found = running(work.tx, subject).await?.into_iter().find(|g| g.promise.kind == kind);
    let Some(mut given) = found else {
        return Err(Refusal::invalid("kind", Because::new("invalid-no-promise")).into());
    };
    let change = given.promise.change_estimate(due, reason, work.now)?;
    let next = wake(&given.promise, provider);
    store::update(work.tx, &given, next).await?;
    Ok(change)
}

/// The earliest time anything running is due, and which kind: what queues are sorted by. Paused clocks do not count.
pub fn earliest(given: &[Given]) -> Option<(Timestamp, PromiseKind)> {
    given
        .iter()
        .filter(|g| g.promise.outcome.is_none() && g.promise.paused.is_none())
        .map(|g| (g.promise.due_at, g.promise.kind))
        .min()
}

fn wake(promise: &Promise, provider: &Provider) -> Option<Timestamp> {
    promise.next_warning(&provider.rules.warnings, &provider.calendar).map(|(at, _)| at)
}

/// Warnings that are due now, at most `limit`, each marked as given. The caller tells people.
pub async fn due_warnings(work: &mut Work<'_>, limit: i64) -> Result<Vec<(Given, Step)>, Failure> {
    let mut due = Vec::new();
    for mut given in store::waking(work.tx, work.now, limit).await? {
        let Some(provider) = crate::people::provider(work.tx, given.provider).await? else { continue };
        if let Some((at, step)) = given.promise.next_warning(&provider.rules.warnings, &provider.calendar)
            && at <= work.now
        {
            given.promise.mark_warned(&provider.rules.warnings, &provider.calendar);
            due.push((given.clone(), step));
        }
        let next = wake(&given.promise, &provider);
        store::update(work.tx, &given, next).await?;
    }
    Ok(due)
}

/// When the next warning is due.
pub async fn next_warning(tx: &mut Tx) -> Result<Option<Timestamp>, DbError> {
    store::next_wake(tx).await
}

/// How promises were kept, per kind and priority, for those that started in a span of time.
pub async fn kept(
    tx: &mut Tx,
    provider: Option<ProviderId>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Kept>, DbError> {
    store::kept(tx, provider, from, to).await
}
