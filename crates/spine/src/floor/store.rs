//! Every statement of answers nobody signed. Nothing else in the house may read their table.

use super::{Cut, Given, Look};
use database::{DbError, Tx, p, sql};
use domain::{PersonId, ProviderId, ServiceId};

pub async fn insert(tx: &mut Tx, id: i64, g: &Given<'_>) -> Result<(), DbError> {
    tx.run(
        sql!("insert into answer_value (id, provider_id, service_id, place, question, value) values ($1, $2, $3, $4, $5, $6)"),
        p![id, g.provider, g.service, g.place, g.question, g.value],
    )
    .await
    .map(|_| ())
}

/// Notes that an answer of somebody waits; whether none did.
pub async fn waits_of(tx: &mut Tx, g: &Given<'_>, person: PersonId) -> Result<bool, DbError> {
    let new = tx
        .run(
            sql!(
                "insert into answer_waits (provider_id, service, question, person_id) values ($1, coalesce(cast($2 as bigint), 0), $3, $4)
                 on conflict (provider_id, service, question, person_id) do nothing"
            ),
            p![g.provider, g.service, g.question, person],
        )
        .await?;
    Ok(new > 0)
}

pub async fn forget_waits(tx: &mut Tx, g: &Given<'_>) -> Result<(), DbError> {
    tx.run(
        sql!(
            "delete from answer_waits where provider_id = $1 and service = coalesce(cast($2 as bigint), 0) and question = $3"
        ),
        p![g.provider, g.service, g.question],
    )
    .await
    .map(|_| ())
}

pub async fn waiting(tx: &mut Tx, g: &Given<'_>) -> Result<i64, DbError> {
    let (n,): (i64,) = tx
        .one(
            sql!(
                "select count(*) from answer_value where provider_id = $1 and coalesce(service_id, 0) = coalesce(cast($2 as bigint), 0)
                   and question = $3 and month is null"
            ),
            p![g.provider, g.service, g.question],
        )
        .await?;
    Ok(n)
}

pub async fn release(tx: &mut Tx, g: &Given<'_>, month: i64) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "update answer_value set month = $4 where provider_id = $1 and coalesce(service_id, 0) = coalesce(cast($2 as bigint), 0)
               and question = $3 and month is null"
        ),
        p![g.provider, g.service, g.question, month],
    )
    .await
}

pub async fn sums(tx: &mut Tx, cut: &Cut) -> Result<Vec<(String, i64, i64)>, DbError> {
    tx.rows(
        sql!(
            "select question, value, count(*) from answer_value where month is not null
               and (cast($1 as bigint) is null or provider_id = $1) and (cast($2 as bigint) is null or service_id = $2)
               and (cast($3 as bigint) is null or month >= $3) and (cast($4 as bigint) is null or month <= $4)
             group by question, value order by question, value"
        ),
        p![cut.provider, cut.service, cut.months.map(|m| m.0), cut.months.map(|m| m.1)],
    )
    .await
}

pub async fn by_service(
    tx: &mut Tx,
    provider: ProviderId,
    months: Option<(i64, i64)>,
    question: &str,
) -> Result<Vec<(Option<ServiceId>, i64, i64)>, DbError> {
    tx.rows(
        sql!(
            "select service_id, value, count(*) from answer_value where month is not null and provider_id = $1 and question = $2
               and (cast($3 as bigint) is null or month >= $3) and (cast($4 as bigint) is null or month <= $4)
             group by service_id, value order by service_id nulls last, value"
        ),
        p![provider, question, months.map(|m| m.0), months.map(|m| m.1)],
    )
    .await
}

pub async fn any(tx: &mut Tx, provider: ProviderId) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(sql!("select id from answer_value where provider_id = $1 and month is not null limit 1"), p![provider])
        .await?;
    Ok(found.is_some())
}

pub async fn seen(tx: &mut Tx, person: PersonId, look: &Look) -> Result<Vec<u64>, DbError> {
    let rows: Vec<(i64,)> = tx
        .rows(
            sql!(
                "select n from answer_seen where person_id = $1 and provider_id = $2 and service = coalesce(cast($3 as bigint), 0) and question = $4
                   and until_month = $5"
            ),
            p![person, look.provider, look.service, &look.question, look.until],
        )
        .await?;
    Ok(rows.into_iter().map(|(n,)| u64::try_from(n).unwrap_or(0)).collect())
}

pub async fn note_seen(tx: &mut Tx, person: PersonId, look: &Look) -> Result<(), DbError> {
    let n = i64::try_from(look.n).unwrap_or(i64::MAX);
    tx.run(
        sql!(
            "insert into answer_seen (person_id, provider_id, service, question, until_month, n) values ($1, $2, coalesce(cast($3 as bigint), 0), $4, $5, $6)
             on conflict (person_id, provider_id, service, question, until_month, n) do nothing"
        ),
        p![person, look.provider, look.service, &look.question, look.until, n],
    )
    .await
    .map(|_| ())
}
