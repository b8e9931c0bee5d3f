//! Statements of reports.

use database::{DbError, Tx, p, row, sql};
use domain::{ConsumerId, PromiseKind, ProviderId, ServiceId, Timestamp};

row! {
    /// How often one field of the suggestion was corrected.
    pub struct FieldRow {
        /// `kind`, `provider`, `team`, `service`.
        field: String,
        /// Corrections of it.
        corrections: i64,
        /// Of these, where the suggestion had said it was sure (60 in 100 or more).
        confident: i64,
    }
}

pub async fn corrections(tx: &mut Tx, provider: ProviderId, from: Timestamp) -> Result<Vec<FieldRow>, DbError> {
    tx.rows(
        sql!(
            "select c.field, count(distinct c.subject_id), count(distinct c.subject_id) filter (where c.confidence >= 60)
             from correction c where c.provider_id = $1 and c.at >= $2 group by c.field order by c.field"
        ),
        p![provider, from],
    )
    .await
}

/// Tickets corrected in any field.
pub async fn corrected(tx: &mut Tx, provider: ProviderId, from: Timestamp) -> Result<i64, DbError> {
    Ok(tx
        .one::<(i64,)>(
            sql!("select count(distinct c.subject_id) from correction c where c.provider_id = $1 and c.at >= $2"),
            p![provider, from],
        )
        .await?
        .0)
}

/// Tickets of a provider that came since a moment. What came since also changed since, which is what the index knows.
pub async fn came(tx: &mut Tx, provider: ProviderId, from: Timestamp) -> Result<i64, DbError> {
    Ok(tx
        .one::<(i64,)>(
            sql!(
                "select count(*) from ticket t where t.provider_id = $1 and t.updated_at >= $2 and t.created_at >= $2"
            ),
            p![provider, from],
        )
        .await?
        .0)
}

row! {
    /// How promises of one kind were kept on one service's tickets.
    pub struct KeptRow {
        /// What was promised.
        kind: PromiseKind,
        /// How many were given and are decided.
        given: i64,
        /// Of these, kept in time.
        kept: i64,
    }
}

pub async fn kept_of_service(
    tx: &mut Tx,
    service: ServiceId,
    from: Timestamp,
    now: Timestamp,
) -> Result<Vec<KeptRow>, DbError> {
    tx.rows(
        sql!(
            "select o.kind, count(*), count(*) filter (where o.state = 'kept')
             from ticket t join promise o on o.subject_id = t.id
             where t.service_id = $1 and t.created_at >= $2
               and (o.state in ('kept', 'late') or (o.state = 'running' and o.due_at < $3))
             group by o.kind order by o.kind"
        ),
        p![service, from, now],
    )
    .await
}

/// Promises on one service's open tickets whose time is over and that are not kept, by kind.
pub async fn late_of_service(
    tx: &mut Tx,
    service: ServiceId,
    now: Timestamp,
) -> Result<Vec<(PromiseKind, i64)>, DbError> {
    tx.rows(
        sql!(
            "select o.kind, count(*) from ticket t join promise o on o.subject_id = t.id
             where t.service_id = $1 and t.state in ('new', 'open', 'waiting') and o.state = 'running' and o.due_at < $2
             group by o.kind order by o.kind"
        ),
        p![service, now],
    )
    .await
}

/// How promises were kept on tickets of one service that came between two moments, of one consumer's people or of all.
pub async fn kept_between(
    tx: &mut Tx,
    service: ServiceId,
    consumer: Option<ConsumerId>,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<KeptRow>, DbError> {
    tx.rows(
        sql!(
            "select o.kind, count(*), count(*) filter (where o.state = 'kept')
             from ticket t join promise o on o.subject_id = t.id join subject s on s.id = t.id
             where t.service_id = $1 and t.created_at >= $3 and t.created_at < $4
               and (cast($2 as bigint) is null or s.consumer_id = $2)
               and (o.state in ('kept', 'late') or (o.state = 'running' and o.due_at < $4))
             group by o.kind order by o.kind"
        ),
        p![service, consumer, from, until],
    )
    .await
}
