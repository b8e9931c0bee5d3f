//! Statements of settings and counters.

use database::{DbError, Tx, p, sql};
use domain::Timestamp;

pub async fn setting(tx: &mut Tx, key: &str) -> Result<Option<String>, DbError> {
    Ok(tx.maybe::<(String,)>(sql!("select value from setting where key = $1"), p![key]).await?.map(|(v,)| v))
}

pub async fn set_setting(tx: &mut Tx, key: &str, value: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into setting (key, value, changed_at) values ($1, $2, $3)
             on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at, version = setting.version + 1"
        ),
        p![key, value, now],
    )
    .await
    .map(|_| ())
}

pub async fn add_count(tx: &mut Tx, family: &str, name: &str, lane: i64, by: i64) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into counter (family, name, lane, n) values ($1, $2, $3, $4)
             on conflict (family, name, lane) do update set n = counter.n + excluded.n"
        ),
        p![family, name, lane, by],
    )
    .await
    .map(|_| ())
}

pub async fn counts(tx: &mut Tx, family: &str) -> Result<Vec<(String, i64)>, DbError> {
    tx.rows(
        sql!("select name, cast(sum(n) as bigint) from counter where family = $1 group by name order by name"),
        p![family],
    )
    .await
}
