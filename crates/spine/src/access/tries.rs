//! How often something may be tried in an hour: links, mails to an address, questions of guests.

use super::store;
use crate::Work;
use database::{DbError, Tx};
use domain::{Millis, Timestamp};

/// Seconds to wait where `scope` was counted `free` times within an hour of each other; nothing before that.
pub async fn wait(tx: &mut Tx, scope: &str, free: i64, now: Timestamp) -> Result<Option<u32>, DbError> {
    let Some((count, last)) = store::attempts(tx, scope).await? else { return Ok(None) };
    let left = last.plus(Millis::hours(1)).since(now).0;
    Ok((count >= free && left > 0).then(|| u32::try_from(left / 1_000 + 1).unwrap_or(u32::MAX)))
}

/// Counts one; after an hour without any, counting begins anew.
pub async fn count(work: &mut Work<'_>, scope: &str) -> Result<(), DbError> {
    store::count_attempt(work.tx, scope, work.now, work.now.minus(Millis::hours(1))).await
}
