//! Every statement of promises.

use super::Given;
use database::{DbError, Tx, p, row, sql};
use domain::{Priority, PromiseId, PromiseKind, ProviderId, SubjectId, Timestamp};

row! { struct PromiseRow { id: PromiseId, subject_id: SubjectId, provider_id: ProviderId, clock: String } }
row! {
    /// How promises of one kind and priority were kept.
    pub struct Kept {
        /// Who owed them.
        provider_id: ProviderId,
        /// What was promised.
        kind: PromiseKind,
        /// How urgent.
        priority: Priority,
        /// How many were given.
        given: i64,
        /// How many were kept in time.
        kept: i64,
        /// How many were done late, or are late now.
        late: i64,
        /// How many estimates were changed.
        changes: i64,
    }
}

fn read(row: PromiseRow) -> Result<Given, DbError> {
    let promise =
        serde_json::from_str(&row.clock).map_err(|e| DbError::Shape(format!("clock of promise {}: {e}", row.id)))?;
    Ok(Given { id: row.id, subject: row.subject_id, provider: row.provider_id, promise })
}

fn clock(given: &Given) -> Result<String, DbError> {
    serde_json::to_string(&given.promise).map_err(|e| DbError::Shape(e.to_string()))
}

fn state(given: &Given) -> &'static str {
    match (&given.promise.outcome, &given.promise.paused) {
        (Some(outcome), _) if outcome.in_time => "kept",
        (Some(_), _) => "late",
        (None, Some(_)) => "paused",
        (None, None) => "running",
    }
}

pub async fn insert(tx: &mut Tx, g: &Given, priority: Priority, wake_at: Option<Timestamp>) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into promise (id, subject_id, kind, provider_id, priority, state, started_at, due_at, ended_at, clock, wake_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        p![
            g.id, g.subject, g.promise.kind, g.provider, priority, state(g), g.promise.started_at, g.promise.due_at,
            g.promise.outcome.as_ref().map(|o| o.at), clock(g)?, wake_at
        ],
    )
    .await
    .map(|_| ())
}

pub async fn of(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Given>, DbError> {
    let rows: Vec<PromiseRow> = tx
        .rows(sql!("select id, subject_id, provider_id, clock from promise where subject_id = $1 and state <> 'void' order by id"), p![subject])
        .await?;
    rows.into_iter().map(read).collect()
}

pub async fn update(tx: &mut Tx, g: &Given, wake_at: Option<Timestamp>) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update promise set state = $2, due_at = $3, ended_at = $4, paused_at = $5, pause_reason = $6, clock = $7, changes = $8, wake_at = $9 where id = $1"
        ),
        p![
            g.id, state(g), g.promise.due_at, g.promise.outcome.as_ref().map(|o| o.at), g.promise.paused.as_ref().map(|s| s.since),
            g.promise.paused.as_ref().map(|s| s.reason.clone()), clock(g)?, g.promise.changes, wake_at
        ],
    )
    .await
    .map(|_| ())
}

pub async fn void(tx: &mut Tx, id: PromiseId, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update promise set state = 'void', ended_at = $2, wake_at = null where id = $1"), p![id, now])
        .await
        .map(|_| ())
}

pub async fn waking(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<Given>, DbError> {
    let rows: Vec<PromiseRow> = tx
        .rows(
            sql!("select id, subject_id, provider_id, clock from promise where wake_at is not null and wake_at <= $1 order by wake_at limit $2"),
            p![now, limit],
        )
        .await?;
    rows.into_iter().map(read).collect()
}

pub async fn next_wake(tx: &mut Tx) -> Result<Option<Timestamp>, DbError> {
    let found: Option<(Timestamp,)> =
        tx.maybe(sql!("select wake_at from promise where wake_at is not null order by wake_at limit 1"), p![]).await?;
    Ok(found.map(|(at,)| at))
}

pub async fn kept(
    tx: &mut Tx,
    provider: Option<ProviderId>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Kept>, DbError> {
    tx.rows(
        sql!(
            "select provider_id, kind, priority, count(*), count(*) filter (where state = 'kept'),
                    count(*) filter (where state = 'late' or (state = 'running' and due_at < $3)), cast(coalesce(sum(changes), 0) as bigint)
             from promise where state <> 'void' and started_at >= $2 and started_at < $3 and (cast($1 as bigint) is null or provider_id = $1)
             group by provider_id, kind, priority order by provider_id, kind, priority"
        ),
        p![provider, from, to],
    )
    .await
}
