//! Statements of answers kept under a key.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, Timestamp};

row! {
    /// An answer that was given under a key.
    pub struct Kept {
        /// Digest of the request.
        request_hash: String,
        /// Its status.
        status: i64,
        /// Where what was made is, and the body behind the first line end.
        body: String,
    }
}

/// What was answered to somebody under a key.
pub(super) async fn kept(tx: &mut Tx, actor: PersonId, key: &str) -> Result<Option<Kept>, DbError> {
    tx.maybe(
        sql!("select request_hash, status, body from idempotency where actor_id = $1 and key = $2"),
        p![actor, key],
    )
    .await
}

/// Keeps an answer under a key.
pub(super) async fn keep(tx: &mut Tx, actor: PersonId, key: &str, kept: &Kept, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("insert into idempotency (actor_id, key, request_hash, status, body, created_at) values ($1, $2, $3, $4, $5, $6)"),
        p![actor, key, &kept.request_hash, kept.status, &kept.body, now],
    )
    .await
    .map(|_| ())
}

/// Forgets answers older than this; how many.
pub(super) async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64, DbError> {
    tx.run(sql!("delete from idempotency where created_at < $1"), p![before]).await
}
