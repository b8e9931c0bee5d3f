//! Every statement of the queue.

use database::{DbError, Tx, p, row, sql};
use domain::{Millis, Timestamp};

row! {
    /// A job somebody has claimed.
    pub struct Claimed { id: i64, kind: String, payload: String, attempt: i64 }
}
row! {
    /// A job that is not tried any more.
    pub struct Dead {
        /// Its id.
        id: i64,
        /// Its kind.
        kind: String,
        /// What it carries, JSON.
        payload: String,
        /// How often it was tried.
        attempt: i64,
        /// Why the last try failed.
        last_error: Option<String>,
        /// When it was put into the queue.
        created_at: Timestamp,
    }
}

pub async fn insert(
    tx: &mut Tx,
    id: i64,
    kind: &str,
    payload: &str,
    key: Option<&str>,
    run_at: Timestamp,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into job (id, kind, payload, unique_key, run_at, created_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (unique_key) do update set payload = excluded.payload, run_at = excluded.run_at, state = 'waiting', attempt = 0"
        ),
        p![id, kind, payload, key, run_at, now],
    )
    .await
    .map(|_| ())
}

pub async fn next_run(tx: &mut Tx) -> Result<Option<Timestamp>, DbError> {
    let due: Option<(Timestamp,)> = tx
        .maybe(
            sql!("select run_at from job where state = 'waiting' and locked_until is null order by run_at limit 1"),
            p![],
        )
        .await?;
    // A claim whose holder died is due again when its lease ends.
    let left: Option<(Timestamp,)> =
        tx.maybe(sql!("select locked_until from job where locked_until is not null and state = 'waiting' order by locked_until limit 1"), p![]).await?;
    Ok(due.into_iter().chain(left).map(|(at,)| at).min())
}

pub async fn claim(
    tx: &mut Tx,
    worker: &str,
    now: Timestamp,
    lease: Millis,
    limit: i64,
) -> Result<Vec<Claimed>, DbError> {
    let params = p![now, now.plus(lease), worker, limit];
    if tx.is_sqlite() {
        tx.rows(
            sql!(
                "update job set locked_until = $2, worker = $3, attempt = attempt + 1 where id in (
                   select id from job where state = 'waiting' and run_at <= $1 and (locked_until is null or locked_until < $1) order by run_at limit $4)
                 returning id, kind, payload, attempt"
            ),
            params,
        )
        .await
    } else {
        tx.rows(
            "update job set locked_until = $2, worker = $3, attempt = attempt + 1 where id in (
               select id from job where state = 'waiting' and run_at <= $1 and (locked_until is null or locked_until < $1)
               order by run_at limit $4 for update skip locked)
             returning id, kind, payload, attempt",
            params,
        )
        .await
    }
}

/// Claims of a worker hold on until then.
pub async fn renew(tx: &mut Tx, worker: &str, until: Timestamp) -> Result<u64, DbError> {
    tx.run(
        sql!("update job set locked_until = $2 where worker = $1 and locked_until is not null and state = 'waiting'"),
        p![worker, until],
    )
    .await
}

/// Done, unless somebody else has claimed it since (worker and attempt are the fence) or it was put anew meanwhile.
pub async fn finish(tx: &mut Tx, id: i64, attempt: i64, worker: &str) -> Result<u64, DbError> {
    tx.run(sql!("delete from job where id = $1 and attempt = $2 and worker = $3"), p![id, attempt, worker]).await
}

/// Put back for later, as if it had never been tried: what repeats all day does not use its tries up.
pub async fn put_back(tx: &mut Tx, id: i64, attempt: i64, worker: &str, run_at: Timestamp) -> Result<u64, DbError> {
    tx.run(
        sql!("update job set locked_until = null, run_at = $4, attempt = 0 where id = $1 and attempt = $2 and worker = $3"),
        p![id, attempt, worker, run_at],
    )
    .await
}

pub async fn release(tx: &mut Tx, id: i64) -> Result<u64, DbError> {
    tx.run(sql!("update job set locked_until = null where id = $1"), p![id]).await
}

pub async fn again(tx: &mut Tx, id: i64, attempt: i64, run_at: Timestamp, error: &str) -> Result<u64, DbError> {
    tx.run(
        sql!("update job set locked_until = null, run_at = $3, last_error = $4 where id = $1 and attempt = $2"),
        p![id, attempt, run_at, error],
    )
    .await
}

pub async fn bury(tx: &mut Tx, id: i64, attempt: i64, error: &str) -> Result<u64, DbError> {
    tx.run(
        sql!("update job set locked_until = null, state = 'dead', last_error = $3 where id = $1 and attempt = $2"),
        p![id, attempt, error],
    )
    .await
}

pub async fn dead(tx: &mut Tx, limit: i64) -> Result<Vec<Dead>, DbError> {
    tx.rows(
        sql!("select id, kind, payload, attempt, last_error, created_at from job where state = 'dead' order by id desc limit $1"),
        p![limit],
    )
    .await
}

pub async fn revive(tx: &mut Tx, id: i64, now: Timestamp) -> Result<u64, DbError> {
    tx.run(sql!("update job set state = 'waiting', attempt = 0, run_at = $2, locked_until = null where id = $1 and state = 'dead'"), p![id, now])
        .await
}

pub async fn discard(tx: &mut Tx, id: i64) -> Result<u64, DbError> {
    tx.run(sql!("delete from job where id = $1 and state = 'dead'"), p![id]).await
}

pub async fn counts(tx: &mut Tx, now: Timestamp) -> Result<(i64, i64, Option<i64>), DbError> {
    tx.one(
        sql!(
            "select count(*) filter (where state = 'waiting'), count(*) filter (where state = 'dead'),
                    min(run_at) filter (where state = 'waiting' and run_at <= $1) from job"
        ),
        p![now],
    )
    .await
}
