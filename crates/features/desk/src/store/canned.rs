//! Every statement of canned answers and macros.

use database::{DbError, Tx, p, row, sql};
use domain::ProviderId;

row! {
    /// Words kept for use again, and what is done with them.
    pub struct Canned {
        /// Its id.
        id: i64,
        /// Whose.
        provider_id: ProviderId,
        /// What agents call it.
        name: String,
        /// Its words, with variables in double braces.
        body: String,
        /// JSON of [`crate::actions::canned::Step`]s; empty for a plain answer.
        actions: String,
        /// `answer` or `macro`.
        kind: String,
    }
}

/// A provider's canned words, by name.
pub async fn of_provider(tx: &mut Tx, provider: ProviderId) -> Result<Vec<Canned>, DbError> {
    tx.rows(
        sql!("select id, provider_id, name, body, actions, kind from canned where provider_id = $1 order by name, id"),
        p![provider],
    )
    .await
}

/// One of them.
pub async fn by_id(tx: &mut Tx, id: i64) -> Result<Option<Canned>, DbError> {
    tx.maybe(sql!("select id, provider_id, name, body, actions, kind from canned where id = $1"), p![id]).await
}

pub(crate) async fn insert(
    tx: &mut Tx,
    id: i64,
    provider: ProviderId,
    name: &str,
    body: &str,
    actions: &str,
    kind: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into canned (id, provider_id, name, body, actions, kind) values ($1, $2, $3, $4, $5, $6)"),
        p![id, provider, name, body, actions, kind],
    )
    .await
    .map(|_| ())
}

pub(crate) async fn update(
    tx: &mut Tx,
    id: i64,
    provider: ProviderId,
    name: &str,
    body: &str,
    actions: &str,
    kind: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!("update canned set provider_id = $2, name = $3, body = $4, actions = $5, kind = $6 where id = $1"),
        p![id, provider, name, body, actions, kind],
    )
    .await
    .map(|_| ())
}

pub(crate) async fn delete(tx: &mut Tx, id: i64) -> Result<(), DbError> {
    tx.run(sql!("delete from canned where id = $1"), p![id]).await.map(|_| ())
}
