//! Statements only the demo needs: what a running program would have done meanwhile.

use database::{DbError, Tx, p, row, sql};
use domain::Timestamp;

row! { pub struct Waiting { id: i64, payload: String } }

/// Jobs of a kind behind one that is done.
pub async fn jobs_after(tx: &mut Tx, kind: &str, after: i64) -> Result<Vec<Waiting>, DbError> {
    tx.rows(sql!("select id, payload from job where kind = $1 and id > $2 order by id"), p![kind, after]).await
}

/// All jobs are done or not wanted.
pub async fn no_jobs(tx: &mut Tx) -> Result<u64, DbError> {
    tx.run(sql!("delete from job"), p![]).await
}

/// News from before a moment were read half an hour after they came.
pub async fn read_before(tx: &mut Tx, moment: Timestamp) -> Result<u64, DbError> {
    tx.run(
        sql!("update notice set read_at = created_at + 1800000 where read_at is null and created_at < $1"),
        p![moment],
    )
    .await
}

/// No notice is sent by mail.
pub async fn no_mail(tx: &mut Tx) -> Result<u64, DbError> {
    tx.run(sql!("update notice set mail_state = 'skipped'"), p![]).await
}
