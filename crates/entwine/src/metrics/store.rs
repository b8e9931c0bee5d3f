//! What the metrics ask the database.

use database::{DbError, Tx, p, sql};

/// Notices by the state of their mail.
pub async fn notices(tx: &mut Tx) -> Result<Vec<(String, i64)>, DbError> {
    tx.rows(sql!("select mail_state, count(*) from notice group by mail_state order by mail_state"), p![]).await
}

/// Records that should be in the index.
pub async fn records(tx: &mut Tx) -> Result<i64, DbError> {
    let (n,): (i64,) = tx.one(sql!("select count(*) from search_feed where not gone"), p![]).await?;
    Ok(n)
}
