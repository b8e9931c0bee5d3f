//! Work: what a command holds while it runs, and the queue that is written in the same transaction as its cause.
//!
//! A [`Work`] is a transaction with the time, new ids and the proven actor. A job enqueued on it exists exactly when
//! the change that caused it does. Jobs are claimed with a lease, tried again with back-off, run at least once and must
//! be harmless twice; what cannot be done is kept as a dead letter that an operator may run again.
//!
//! # What must never happen here
//! - No network call while a transaction is open: a job's handler reads, closes, works, writes.
//! - No job is forgotten: one of a kind this program does not know stays in the queue until a version that does.
//!
//! # Adding a job
//! ```ignore
//! // in an action, beside the change that causes it
//! work.enqueue(Job::new("desk.send_receipt", &Receipt { ticket })).await?;
//!
//! // in the feature's list of handlers
//! handlers.add("desk.send_receipt", |house, payload| Box::pin(async move {
//!     let receipt: Receipt = payload.read()?;
//!     …                                        // Err(JobError::Retry(…)) tries again, Err(JobError::Fail(…)) does not
//!     Ok(())
//! }));
//! ```

mod clock;
mod failure;
mod queue;
mod runner;
mod store;
mod work;

pub use clock::{Clock, Ids};
pub use failure::Failure;
pub use queue::{DeadLetter, Health, Job, dead_letters, discard, health, run_again};
pub use runner::{Handlers, JobError, Payload, Runner};
pub use work::Work;

use database::Migration;

/// The target of spans that are made for a collector alone: commands, reads, jobs. Log lines know nothing of them, and
/// without a collector they cost nothing.
pub const TRACE: &str = "entwine::trace";

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[Migration::both("0001_jobs", include_str!("../migrations/0001_jobs.sql"))];
