//! Every statement of imports: many rows at once. Their text is made of constants of this file and numbers of places.

use database::{DbError, Tx, Val, p, sql};
use domain::{PersonId, ProviderId, Timestamp};

/// Places in one statement: below what both databases take.
const PLACES: usize = 16_000;

/// Columns of the tables that imports write.
pub const SUBJECT: &str = "id, family, number, title, provider_id, requester_id, confidential, created_at, updated_at, version, entries, head_hash";
/// As above.
pub const TICKET: &str = "id, kind, kind_by, state, provider_id, service_id, team_id, assignee_id, requester_id, impact, urgency, priority, channel, created_at, updated_at, due_at, due_kind, waiting_for, tags, reopened, first_answer_at, resolved_at, closed_at, outside_id";
/// As above.
pub const TICKET_TEXT: &str = "id, body";
/// As above.
pub const ENTRY: &str =
    "id, subject_id, seq, at, author_id, side, visibility, provider_id, kind, channel, change, digest, prev_hash, hash";
/// As above.
pub const ENTRY_TEXT: &str = "entry_id, body, salt";
/// As above.
pub const PROMISE: &str = "id, subject_id, kind, provider_id, priority, state, started_at, due_at, ended_at, paused_at, pause_reason, clock, wake_at";
/// As above.
pub const FEED: &str = "record_id, kind, xid, seq, at";
/// As above.
pub const PERSON: &str = "id, email, name, kind, state, created_at";

/// Inserts many rows of one table.
pub async fn insert(tx: &mut Tx, table: &str, columns: &str, mut rows: Vec<Vec<Val>>) -> Result<(), DbError> {
    let width = columns.split(',').count();
    let at_once = (PLACES / width).clamp(1, 400);
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(at_once));
        let mut sql = format!("insert into {table} ({columns}) values ");
        for row in 0..rows.len() {
            sql.push_str(if row == 0 { "(" } else { ", (" });
            for column in 1..=width {
                if column > 1 {
                    sql.push_str(", ");
                }
                sql.push('$');
                sql.push_str(&(row * width + column).to_string());
            }
            sql.push(')');
        }
        let values: Vec<Val> = rows.into_iter().flatten().collect();
        tx.run(&sql, &values).await?;
        rows = rest;
    }
    Ok(())
}

fn places(n: usize) -> String {
    (1..=n).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")
}

/// Which of these names stand here already.
pub async fn known(tx: &mut Tx, outside: &[String]) -> Result<Vec<String>, DbError> {
    if outside.is_empty() {
        return Ok(Vec::new());
    }
    let values: Vec<Val> = outside.iter().map(Val::from).collect();
    let found: Vec<(String,)> = tx
        .rows(&format!("select outside_id from ticket where outside_id in ({})", places(outside.len())), &values)
        .await?;
    Ok(found.into_iter().map(|(name,)| name).collect())
}

/// Which of these people stand here already.
pub async fn people(tx: &mut Tx, emails: &[String]) -> Result<Vec<(String, PersonId)>, DbError> {
    let mut found = Vec::new();
    for part in emails.chunks(1_000) {
        let values: Vec<Val> = part.iter().map(Val::from).collect();
        found.append(
            &mut tx
                .rows(&format!("select email, id from person where email in ({})", places(part.len())), &values)
                .await?,
        );
    }
    Ok(found)
}

/// So many new numbers of a series.
pub async fn numbers(tx: &mut Tx, series: &str, count: usize) -> Result<Vec<i64>, DbError> {
    let count = i64::try_from(count).unwrap_or_default();
    if tx.is_sqlite() {
        let (last,): (i64,) = tx
            .one(sql!("update number set last = last + $2 where series = $1 returning last"), p![series, count])
            .await?;
        return Ok((last - count + 1..=last).collect());
    }
    // The series is a word of ours.
    let found: Vec<(i64,)> =
        tx.rows(&format!("select nextval('number_{series}') from generate_series(1, $1::bigint)"), p![count]).await?;
    Ok(found.into_iter().map(|(n,)| n).collect())
}

/// The transaction's own number, which the feed is ordered by on PostgreSQL.
pub async fn transaction(tx: &mut Tx) -> Result<i64, DbError> {
    if tx.is_sqlite() {
        return Ok(0);
    }
    Ok(tx.one::<(i64,)>("select pg_current_xact_id()::text::bigint", p![]).await?.0)
}

/// An import that was interrupted: its id and how far it came.
pub async fn interrupted(tx: &mut Tx, source: &str) -> Result<Option<(i64, i64)>, DbError> {
    tx.maybe(
        sql!("select id, position from import_run where source = $1 and state = 'running' order by started_at desc limit 1"),
        p![source],
    )
    .await
}

/// A new import.
pub async fn begin(tx: &mut Tx, id: i64, source: &str, map: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("insert into import_run (id, source, map, state, position, taken, rejected, started_at) values ($1, $2, $3, 'running', 0, 0, 0, $4)"),
        p![id, source, map, now],
    )
    .await
    .map(|_| ())
}

/// How far it came.
pub async fn advance(tx: &mut Tx, id: i64, position: i64, taken: i64, rejected: i64) -> Result<(), DbError> {
    tx.run(
        sql!("update import_run set position = $2, taken = taken + $3, rejected = rejected + $4 where id = $1"),
        p![id, position, taken, rejected],
    )
    .await
    .map(|_| ())
}

/// It is done.
pub async fn end(tx: &mut Tx, id: i64, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update import_run set state = 'done', ended_at = $2 where id = $1"), p![id, now]).await.map(|_| ())
}

/// Groups of a provider by name.
pub async fn teams(tx: &mut Tx, provider: ProviderId) -> Result<Vec<(String, domain::TeamId)>, DbError> {
    tx.rows(sql!("select name, id from team where provider_id = $1"), p![provider]).await
}

/// Services by key.
pub async fn services(tx: &mut Tx) -> Result<Vec<(String, domain::ServiceId)>, DbError> {
    tx.rows(sql!("select key, id from service"), p![]).await
}

/// A conversation out of a mailbox stood like this when its last mail came.
pub async fn stood(tx: &mut Tx, subject: domain::SubjectId, at: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update ticket set updated_at = $2,
               resolved_at = case when resolved_at is null then resolved_at else cast($2 as bigint) end,
               closed_at = case when closed_at is null then closed_at else cast($2 as bigint) end
             where id = $1 and outside_id like 'mail:%'"
        ),
        p![subject, at],
    )
    .await?;
    tx.run(
        sql!("update subject set updated_at = $2 where id in (select id from ticket where id = $1 and outside_id like 'mail:%')"),
        p![subject, at],
    )
    .await
    .map(|_| ())
}

/// Lets the planner of PostgreSQL know what has come in; by itself it would notice minutes later. SQLite's plans follow
/// the indexes alone.
pub async fn analyze(tx: &mut Tx) -> Result<(), DbError> {
    if tx.is_sqlite() { Ok(()) } else { tx.batch("analyze").await }
}
