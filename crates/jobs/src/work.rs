//! What a command holds while it runs.

use crate::{Ids, Job, queue};
use database::{DbError, Tx};
use domain::{Actor, Timestamp};

/// A transaction with the time, new ids and who acts. Inside it only `tx` is awaited.
pub struct Work<'a> {
    /// The transaction.
    pub tx: &'a mut Tx,
    /// When it happens: the same for everything in one command.
    pub now: Timestamp,
    /// Who acts.
    pub actor: &'a Actor,
    ids: &'a Ids,
    noted: Vec<(&'static str, i64)>,
}

impl<'a> Work<'a> {
    /// Around a transaction.
    pub fn new(tx: &'a mut Tx, now: Timestamp, actor: &'a Actor, ids: &'a Ids) -> Self {
        Self { tx, now, actor, ids, noted: Vec::new() }
    }
    /// A new id.
    pub fn id(&self) -> i64 {
        self.ids.next(self.now)
    }
    /// Puts a job into the queue, to exist exactly when this transaction does.
    pub async fn enqueue(&mut self, job: Job) -> Result<(), DbError> {
        let id = self.id();
        queue::put(self.tx, id, job, self.now).await
    }
    /// Open pages that show `topic` hear of it after the commit.
    pub fn touch(&mut self, topic: String) {
        self.tx.touch(topic);
    }
    /// Whether this is the first time in this transaction: what needs to be noted once however often it happens.
    pub fn first(&mut self, what: &'static str, of: i64) -> bool {
        let new = !self.noted.contains(&(what, of));
        if new {
            self.noted.push((what, of));
        }
        new
    }
    /// Sixteen random bytes: salts and keys.
    pub fn random(&self) -> Result<[u8; 16], DbError> {
        let mut bytes = [0u8; 16];
        getrandom::fill(&mut bytes).map_err(|e| DbError::Away(e.to_string()))?;
        Ok(bytes)
    }
    /// The source of ids, for work that goes on after this one.
    pub fn ids(&self) -> &'a Ids {
        self.ids
    }
}
