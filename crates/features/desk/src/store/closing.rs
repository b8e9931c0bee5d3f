//! Statements of resolved tickets that close by themselves.

use database::{DbError, Tx, p, sql};
use domain::{ProviderId, SubjectId, Timestamp};

/// Resolved before a moment, and nobody told yet since then. What came from another desk was closed, or not, by its
/// people; a complaint ends by the word of who complained.
pub async fn untold(
    tx: &mut Tx,
    provider: ProviderId,
    resolved_before: Timestamp,
    limit: i64,
) -> Result<Vec<SubjectId>, DbError> {
    let found: Vec<(SubjectId,)> = tx
        .rows(
            sql!(
                "select t.id from ticket t left join closing c on c.ticket_id = t.id
                 where t.provider_id = $1 and t.state = 'resolved' and t.resolved_at <= $2 and t.outside_id is null
                   and (c.told_at is null or c.told_at < t.resolved_at)
                   and not exists (select 1 from course o where o.id = t.id and o.state = 'open'
                     and (o.kind = 'complaint' or o.by_hand_at is null))
                 order by t.updated_at, t.id limit $3"
            ),
            p![provider, resolved_before, limit],
        )
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Told before a moment, and still resolved since before another.
pub async fn due(
    tx: &mut Tx,
    provider: ProviderId,
    told_before: Timestamp,
    resolved_before: Timestamp,
    limit: i64,
) -> Result<Vec<SubjectId>, DbError> {
    let found: Vec<(SubjectId,)> = tx
        .rows(
            sql!(
                "select t.id from closing c join ticket t on t.id = c.ticket_id
                 where t.provider_id = $1 and t.state = 'resolved' and t.resolved_at <= $3
                   and c.told_at <= $2 and c.told_at >= t.resolved_at
                   and not exists (select 1 from course o where o.id = t.id and o.state = 'open'
                     and (o.kind = 'complaint' or o.by_hand_at is null))
                 order by c.told_at, t.id limit $4"
            ),
            p![provider, told_before, resolved_before, limit],
        )
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Notes that its person was told.
pub async fn tell(tx: &mut Tx, ticket: SubjectId, at: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into closing (ticket_id, told_at) values ($1, $2) on conflict (ticket_id) do update set told_at = excluded.told_at"
        ),
        p![ticket, at],
    )
    .await
    .map(|_| ())
}

/// Forgets it: it is closed.
pub async fn forget(tx: &mut Tx, ticket: SubjectId) -> Result<(), DbError> {
    tx.run(sql!("delete from closing where ticket_id = $1"), p![ticket]).await.map(|_| ())
}
