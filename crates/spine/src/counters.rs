//! Counts that lists show, kept in the transaction that changes them: never `count(*)` on a page.
//!
//! A counter has a family such as `queue:7`, a name such as `open`, and a number a lane; reading adds the lanes.

use crate::{Work, settings::store};
use database::{DbError, Tx};

/// Moves a counter.
pub async fn add(work: &mut Work<'_>, family: &str, name: &str, by: i64) -> Result<(), DbError> {
    if by == 0 {
        return Ok(());
    }
    let lane = work.tx.lane();
    store::add_count(work.tx, family, name, lane, by).await
}

/// All counters of a family, by name.
pub async fn family(tx: &mut Tx, family: &str) -> Result<Vec<(String, i64)>, DbError> {
    store::counts(tx, family).await
}
