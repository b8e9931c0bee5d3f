//! Statements of what triage learns from.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, ServiceId, SubjectId, TeamId, Timestamp};

row! {
    /// A ticket to learn from.
    pub struct ExampleRow {
        id: SubjectId,
        title: String,
        body: Option<String>,
        provider: ProviderId,
        team: Option<TeamId>,
        service: Option<ServiceId>,
    }
}

/// Tickets that are over, newest first, before an id. A merged one says nothing of its own.
pub async fn examples(tx: &mut Tx, before: SubjectId, limit: i64) -> Result<Vec<ExampleRow>, DbError> {
    tx.rows(
        sql!(
            "select t.id, s.title, substr(b.body, 1, 1000), t.provider_id, t.team_id, t.service_id
             from ticket t join subject s on s.id = t.id left join ticket_text b on b.id = t.id
             where t.id < $1 and t.state in ('resolved', 'closed') order by t.id desc limit $2"
        ),
        p![before, limit],
    )
    .await
}

/// Tickets somebody corrected after a moment, as they are now, oldest correction first.
pub async fn corrected_after(tx: &mut Tx, after: Timestamp, limit: i64) -> Result<Vec<ExampleRow>, DbError> {
    tx.rows(
        sql!(
            "select t.id, s.title, substr(b.body, 1, 1000), t.provider_id, t.team_id, t.service_id
             from ticket t join subject s on s.id = t.id left join ticket_text b on b.id = t.id
             where t.id in (select c.subject_id from correction c where c.at > $1 and c.field <> 'kind' order by c.at desc limit $2)
             order by t.id"
        ),
        p![after, limit],
    )
    .await
}

#[expect(clippy::too_many_arguments, reason = "one argument a column")]
pub async fn insert_correction(
    tx: &mut Tx,
    id: i64,
    subject: SubjectId,
    provider: ProviderId,
    field: &str,
    suggested: &str,
    chosen: &str,
    confidence: u8,
    at: Timestamp,
    by: PersonId,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into correction (id, subject_id, provider_id, field, suggested, chosen, confidence, at, by_id)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        p![id, subject, provider, field, suggested, chosen, u32::from(confidence), at, by],
    )
    .await
    .map(|_| ())
}

/// What is kept beside the model of the whole desk: tells whether the one in memory is still it.
pub async fn report(tx: &mut Tx) -> Result<Option<String>, DbError> {
    Ok(tx
        .maybe::<(String,)>(sql!("select report from learnt where provider_id = 0"), p![])
        .await?
        .map(|(report,)| report))
}

/// Corrections after a moment, counted to `most`.
pub async fn corrections_after(tx: &mut Tx, after: Timestamp, most: i64) -> Result<i64, DbError> {
    Ok(tx
        .one::<(i64,)>(
            sql!("select count(*) from (select c.id from correction c where c.at > $1 limit $2) few"),
            p![after, most],
        )
        .await?
        .0)
}

/// Tickets of a provider that are over since a moment, counted to `most`.
pub async fn over_after(tx: &mut Tx, provider: ProviderId, after: Timestamp, most: i64) -> Result<i64, DbError> {
    Ok(tx
        .one::<(i64,)>(
            sql!(
                "select count(*) from (select t.id from ticket t where t.provider_id = $1 and t.state in ('resolved', 'closed')
                 and t.updated_at > $2 limit $3) few"
            ),
            p![provider, after, most],
        )
        .await?
        .0)
}

row! {
    /// What was learnt.
    pub struct LearntRow { model: Vec<u8>, trained_at: Timestamp, examples: i64, report: String }
}

pub async fn learnt(tx: &mut Tx) -> Result<Option<LearntRow>, DbError> {
    tx.maybe(sql!("select model, trained_at, examples, report from learnt where provider_id = 0"), p![]).await
}

pub async fn keep(
    tx: &mut Tx,
    model: &[u8],
    trained_at: Timestamp,
    examples: i64,
    report: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into learnt (provider_id, model, trained_at, examples, report) values (0, $1, $2, $3, $4)
             on conflict (provider_id) do update set model = excluded.model, trained_at = excluded.trained_at,
                 examples = excluded.examples, report = excluded.report"
        ),
        p![model, trained_at, examples, report],
    )
    .await
    .map(|_| ())
}
