//! Every statement of answers nobody signed. Nothing else in the house may read their table.

use super::{Cut, Given};
use database::{DbError, Tx, p, sql};
use domain::{ProviderId, ServiceId};

pub async fn insert(tx: &mut Tx, id: i64, g: &Given<'_>) -> Result<(), DbError> {
    tx.run(
        sql!("insert into answer_value (id, provider_id, service_id, place, question, value) values ($1, $2, $3, $4, $5, $6)"),
        p![id, g.provider, g.service, g.place, g.question, g.value],
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
