//! Statements of saved views.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, Timestamp};

row! {
    /// A list somebody gave a name.
    pub struct SavedView {
        /// Its id.
        id: i64,
        /// Who made it.
        owner: Option<PersonId>,
        /// For whose people it is, where it is shared.
        provider: Option<ProviderId>,
        /// Its name.
        name: String,
        /// Its filters as they stand in an address.
        query: String,
        /// Whether all people of the provider have it.
        shared: bool,
    }
}

pub async fn own(tx: &mut Tx, owner: PersonId) -> Result<Vec<SavedView>, DbError> {
    tx.rows(
        sql!("select id, owner_id, provider_id, name, query, shared from saved_view where owner_id = $1 order by id"),
        p![owner],
    )
    .await
}

pub async fn shared(tx: &mut Tx, provider: ProviderId) -> Result<Vec<SavedView>, DbError> {
    tx.rows(
        sql!(
            "select id, owner_id, provider_id, name, query, shared from saved_view where provider_id = $1 and shared order by id"
        ),
        p![provider],
    )
    .await
}

pub async fn one(tx: &mut Tx, id: i64) -> Result<Option<SavedView>, DbError> {
    tx.maybe(sql!("select id, owner_id, provider_id, name, query, shared from saved_view where id = $1"), p![id]).await
}

pub async fn put(tx: &mut Tx, view: &SavedView, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into saved_view (id, owner_id, provider_id, name, query, shared, created_at) values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (id) do update set provider_id = excluded.provider_id, name = excluded.name, query = excluded.query,
                 shared = excluded.shared"
        ),
        p![view.id, view.owner, view.provider, &view.name, &view.query, view.shared, now],
    )
    .await
    .map(|_| ())
}

pub async fn delete(tx: &mut Tx, id: i64) -> Result<u64, DbError> {
    tx.run(sql!("delete from saved_view where id = $1"), p![id]).await
}
