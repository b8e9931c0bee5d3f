//! The queue as others see it.

use crate::{Work, store};
use database::{DbError, Tx};
use domain::{Millis, Timestamp};
use serde::Serialize;

pub use store::Dead as DeadLetter;

/// Something to be done after the commit.
#[derive(Clone, Debug)]
pub struct Job {
    kind: &'static str,
    payload: String,
    key: Option<String>,
    delay: Millis,
    at: Option<Timestamp>,
}

impl Job {
    /// To be run as soon as its cause is committed. `kind` is `feature.verb_noun`.
    pub fn new(kind: &'static str, payload: &impl Serialize) -> Self {
        // Plain data of this program's own types: it cannot fail to become JSON.
        let payload = serde_json::to_string(payload).unwrap_or_else(|e| format!("{{\"unreadable\":\"{e}\"}}"));
        Self { kind, payload, key: None, delay: Millis(0), at: None }
    }
    /// At most one of a key waits; a later one replaces it.
    pub fn once(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Not before so long from now.
    pub const fn after(mut self, delay: Millis) -> Self {
        self.delay = delay;
        self
    }
    /// Not before this moment.
    pub const fn at(mut self, at: Timestamp) -> Self {
        self.at = Some(at);
        self
    }
}

pub(crate) async fn put(tx: &mut Tx, id: i64, job: Job, now: Timestamp) -> Result<(), DbError> {
    let run_at = job.at.unwrap_or_else(|| now.plus(job.delay));
    store::insert(tx, id, job.kind, &job.payload, job.key.as_deref(), run_at, now).await
}

/// How the queue is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Health {
    /// Waiting or running.
    pub waiting: i64,
    /// Given up.
    pub dead: i64,
    /// How long the oldest job that could run has waited, in milliseconds.
    pub lag: i64,
}

/// How the queue is at `now`.
pub async fn health(tx: &mut Tx, now: Timestamp) -> Result<Health, DbError> {
    let (waiting, dead, oldest) = store::counts(tx, now).await?;
    Ok(Health { waiting, dead, lag: oldest.map_or(0, |at| now.0.saturating_sub(at).max(0)) })
}

/// The newest dead letters.
pub async fn dead_letters(tx: &mut Tx, limit: i64) -> Result<Vec<DeadLetter>, DbError> {
    store::dead(tx, limit).await
}

/// Lets a dead letter try again; whether there was one.
pub async fn run_again(work: &mut Work<'_>, id: i64) -> Result<bool, DbError> {
    Ok(store::revive(work.tx, id, work.now).await? > 0)
}

/// Throws a dead letter away; whether there was one.
pub async fn discard(work: &mut Work<'_>, id: i64) -> Result<bool, DbError> {
    Ok(store::discard(work.tx, id).await? > 0)
}
