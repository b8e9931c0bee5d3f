//! The condition of a service: what is broken now, and how its promises were kept. Told by the room that serves it, asked by
//! those that speak of more (a value case, a customer's report); the program gives them somebody who knows ([`Condition`]).
//!
//! What is told here is for whoever may read the service: no words of anybody's ticket, no names.
//!
//! ```ignore
//! let faults = app.condition.faults(tx, service, now).await?;            // known incidents, promises that are late now
//! let kept = app.condition.kept(tx, service, Some(sales), from, now).await?;
//! ```

use database::{BoxFuture, DbError, Tx};
use domain::{ConsumerId, PromiseKind, ServiceId, Timestamp};
use serde::{Deserialize, Serialize};

/// Something that is broken about a service now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The same for the same fault: `incident-1007`, `late-resolution`.
    pub key: String,
    /// How many of it there are.
    pub count: i64,
    /// What it is called, of a known incident, which everybody may read.
    pub title: Option<String>,
    /// Its number, of a known incident.
    pub number: Option<String>,
    /// What was promised, of promises that are late.
    pub promise: Option<PromiseKind>,
}

/// How the promises of one kind were kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What was promised.
    pub kind: PromiseKind,
    /// How many are decided.
    pub given: i64,
    /// Of these, kept in time.
    pub kept: i64,
}

/// Knows how services are.
pub trait Condition: Send + Sync + 'static {
    /// What is broken now.
    fn faults<'a>(
        &'a self,
        tx: &'a mut Tx,
        service: ServiceId,
        now: Timestamp,
    ) -> BoxFuture<'a, Result<Vec<Fault>, DbError>>;
    /// How promises were kept that were given from a moment until another, to one consumer's people or to all.
    fn kept<'a>(
        &'a self,
        tx: &'a mut Tx,
        service: ServiceId,
        consumer: Option<ConsumerId>,
        from: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<Vec<Kept>, DbError>>;
}
