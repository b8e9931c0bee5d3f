//! Takes jobs from the queue and runs them.

use crate::{Clock, store};
use database::{BoxFuture, Database, DbError};
use domain::Millis;
use serde::de::DeserializeOwned;
use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::{
    task::JoinSet,
    time::{Interval, MissedTickBehavior},
};
use tracing::Instrument;

/// How a job ends when it does not succeed.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// Try again later, with back-off.
    #[error("{0}")]
    Retry(String),
    /// Trying again would not help: a dead letter.
    #[error("{0}")]
    Fail(String),
    /// Put back for so long; counts as no failure. For work that repeats.
    #[error("again in {0:?}")]
    Again(Millis),
}

impl From<DbError> for JobError {
    fn from(e: DbError) -> Self {
        Self::Retry(e.to_string())
    }
}
impl From<crate::Failure> for JobError {
    fn from(e: crate::Failure) -> Self {
        match e {
            crate::Failure::Refused(r) => Self::Fail(r.to_string()),
            crate::Failure::Database(d) => d.into(),
        }
    }
}

/// What a job carries.
pub struct Payload(String);

impl Payload {
    /// As the type it was enqueued with.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, JobError> {
        serde_json::from_str(&self.0).map_err(|e| JobError::Fail(format!("cannot read the job: {e}")))
    }
}

type Handler<S> = Arc<dyn Fn(S, Payload) -> BoxFuture<'static, Result<(), JobError>> + Send + Sync>;

/// What runs for each kind of job. `S` is the state of the program that handlers are given.
pub struct Handlers<S> {
    by_kind: HashMap<&'static str, Handler<S>>,
}

impl<S> Default for Handlers<S> {
    fn default() -> Self {
        Self { by_kind: HashMap::new() }
    }
}

impl<S> Handlers<S> {
    /// Adds what runs for `kind`.
    pub fn add(
        &mut self,
        kind: &'static str,
        handler: impl Fn(S, Payload) -> BoxFuture<'static, Result<(), JobError>> + Send + Sync + 'static,
    ) {
        self.by_kind.insert(kind, Arc::new(handler));
    }
}

/// Takes jobs and runs them, a few at a time.
pub struct Runner<S> {
    db: Database,
    clock: Clock,
    state: S,
    handlers: Arc<Handlers<S>>,
    worker: String,
    done: Arc<AtomicU64>,
    failed: Arc<AtomicU64>,
}

/// How long a claim holds. It is renewed while its job runs, so a job may take longer; what a node held that died is
/// taken up by another, or by its successor, after this time.
const LEASE: Millis = Millis::seconds(30);
/// How often the claims of what runs are renewed.
const RENEW: Duration = Duration::from_secs(10);
/// Jobs that run at once.
const AT_ONCE: usize = 32;
/// How long places are gathered while more waits.
const GATHER: Duration = Duration::from_millis(20);
/// Tries before a job becomes a dead letter: with the back-off below, about nine hours.
const TRIES: i64 = 12;

impl<S: Clone + Send + Sync + 'static> Runner<S> {
    /// Over a database.
    pub fn new(db: Database, clock: Clock, state: S, handlers: Handlers<S>) -> Self {
        let worker = format!("{}-{}", std::process::id(), crate::Ids::random_node().next(clock.now()));
        Self { db, clock, state, handlers: Arc::new(handlers), worker, done: Arc::default(), failed: Arc::default() }
    }

    /// How many jobs were done and how many tries failed since the start.
    pub fn counts(&self) -> (Arc<AtomicU64>, Arc<AtomicU64>) {
        (Arc::clone(&self.done), Arc::clone(&self.failed))
    }

    /// Runs for ever: wakes with each commit, when a job ends and when the next is due. What takes long holds nothing up but
    /// its own place of [`AT_ONCE`].
    pub async fn run(&self) {
        let mut commits = self.db.live().commits();
        let mut running = JoinSet::new();
        let mut renew = renewals();
        loop {
            commits.mark_unchanged();
            while running.try_join_next().is_some() {}
            let free = AT_ONCE.saturating_sub(running.len());
            match self.begin(&mut running, free).await {
                // As many as there was room for: more may wait, and it gets the next places.
                Ok(n) if n == free => {
                    self.make_room(&mut running, &mut renew).await;
                    continue;
                }
                Ok(_) => {}
                Err(e) => tracing::warn!(error = %e, "the queue could not be read"),
            }
            let due = self.db.read(|tx| Box::pin(store::next_run(tx))).await.ok().flatten();
            let wait = due.map_or(1_000, |at| at.since(self.clock.now()).0.clamp(10, 1_000));
            let sleep = tokio::time::sleep(Duration::from_millis(u64::try_from(wait).unwrap_or(1_000)));
            tokio::select! {
                () = sleep => {}
                _ = commits.changed() => {}
                Some(_) = running.join_next() => {}
                _ = renew.tick(), if !running.is_empty() => self.renew().await,
            }
        }
    }

    /// Claims and runs what is due now, to its end; how many that were.
    pub async fn step(&self) -> Result<usize, DbError> {
        let mut running = JoinSet::new();
        let count = self.begin(&mut running, AT_ONCE).await?;
        let mut renew = renewals();
        while self.one_ends(&mut running, &mut renew).await {}
        Ok(count)
    }

    /// Claims at most so many of what is due now and lets them run; how many that are.
    async fn begin(&self, running: &mut JoinSet<()>, free: usize) -> Result<usize, DbError> {
        let now = self.clock.now();
        let due = self.db.read(|tx| Box::pin(store::next_run(tx))).await?;
        let many = i64::try_from(free).unwrap_or(0);
        if many == 0 || due.is_none_or(|at| at > now) {
            return Ok(0);
        }
        let worker = self.worker.clone();
        let claimed = self
            .db
            .write(move |tx| {
                let worker = worker.clone();
                Box::pin(async move { store::claim(tx, &worker, now, LEASE, many).await })
            })
            .await?;
        let count = claimed.len();
        for job in claimed {
            let (db, clock, state, handlers) =
                (self.db.clone(), self.clock.clone(), self.state.clone(), Arc::clone(&self.handlers));
            let (done, failed) = self.counts();
            let worker = self.worker.clone();
            running.spawn(async move {
                if run_one(&db, &clock, state, &handlers, job, worker).await {
                    done.fetch_add(1, Ordering::Relaxed);
                } else {
                    failed.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        Ok(count)
    }

    /// Waits until one of them ended, renewing what is held meanwhile; false when none runs.
    async fn one_ends(&self, running: &mut JoinSet<()>, renew: &mut Interval) -> bool {
        loop {
            tokio::select! {
                ended = running.join_next() => return ended.is_some(),
                _ = renew.tick() => self.renew().await,
            }
        }
    }

    /// Waits for room: for one place, and a moment for half of them, so that what is quick is claimed many at a time.
    async fn make_room(&self, running: &mut JoinSet<()>, renew: &mut Interval) {
        self.one_ends(running, renew).await;
        let half = async {
            while running.len() > AT_ONCE / 2 {
                running.join_next().await;
            }
        };
        // Giving up costs nothing: what runs goes on running.
        let _ = tokio::time::timeout(GATHER, half).await;
    }

    /// Holds on to what still runs. What cannot be renewed may run a second time, which is harmless by rule.
    async fn renew(&self) {
        let (worker, until) = (self.worker.clone(), self.clock.now().plus(LEASE));
        let renewed = self.db.write(move |tx| {
            let worker = worker.clone();
            Box::pin(async move { store::renew(tx, &worker, until).await })
        });
        if let Err(e) = renewed.await {
            tracing::warn!(error = %e, "the claims of running jobs could not be renewed");
        }
    }

    /// Runs until nothing is due: for tests, which hold the clock.
    pub async fn run_all(&self) -> Result<usize, DbError> {
        let mut total = 0;
        loop {
            let now = self.clock.now();
            let due = self.db.read(|tx| Box::pin(store::next_run(tx))).await?;
            if due.is_none_or(|at| at > now) {
                return Ok(total);
            }
            total += self.step().await?;
        }
    }
}

/// When the claims of what runs are renewed.
fn renewals() -> Interval {
    let mut renew = tokio::time::interval_at(tokio::time::Instant::now() + RENEW, RENEW);
    renew.set_missed_tick_behavior(MissedTickBehavior::Delay);
    renew
}

async fn run_one<S: Send + 'static>(
    db: &Database,
    clock: &Clock,
    state: S,
    handlers: &Handlers<S>,
    job: store::Claimed,
    worker: String,
) -> bool {
    let (id, attempt, kind) = (job.id, job.attempt, job.kind.clone());
    let Some(handler) = handlers.by_kind.get(kind.as_str()).map(Arc::clone) else {
        // A newer version may know it: parked for an hour, never lost.
        let later = clock.now().plus(Millis::hours(1));
        let _ = db
            .write(move |tx| {
                Box::pin(store::again(tx, id, attempt, later, "this version does not know this kind of job"))
            })
            .await;
        return false;
    };
    let span = tracing::debug_span!(target: crate::TRACE, "job", kind, attempt, otel.name = job.kind);
    let ran = tokio::spawn(handler(state, Payload(job.payload)).instrument(span)).await;
    let outcome = ran.unwrap_or_else(|e| Err(JobError::Retry(format!("panicked: {e}"))));
    let now = clock.now();
    let ok = matches!(outcome, Ok(()) | Err(JobError::Again(_)));
    let kept = match outcome {
        Ok(()) => {
            db.write(move |tx| {
                let worker = worker.clone();
                Box::pin(async move {
                    // Put anew while it ran (same key): its attempt is 0 again, so it stays and is released.
                    if store::finish(tx, id, attempt, &worker).await? == 0 {
                        store::release(tx, id).await
                    } else {
                        Ok(1)
                    }
                })
            })
            .await
        }
        Err(JobError::Again(wait)) => {
            db.write(move |tx| {
                let worker = worker.clone();
                Box::pin(async move { store::put_back(tx, id, attempt, &worker, now.plus(wait)).await })
            })
            .await
        }
        Err(JobError::Retry(why)) if attempt < TRIES => {
            tracing::warn!(kind, attempt, why, "a job is tried again later");
            let wait = Millis::seconds(5 << attempt.min(12));
            db.write(move |tx| {
                let why = why.clone();
                Box::pin(async move { store::again(tx, id, attempt, now.plus(wait), &why).await })
            })
            .await
        }
        Err(JobError::Retry(why) | JobError::Fail(why)) => {
            tracing::error!(kind, attempt, why, "a job is given up");
            db.write(move |tx| {
                let why = why.clone();
                Box::pin(async move { store::bury(tx, id, attempt, &why).await })
            })
            .await
        }
    };
    if let Err(e) = kept {
        // Its lease runs out and it is run again: harmless by rule.
        tracing::warn!(error = %e, "the end of a job could not be noted");
    }
    ok
}
