//! Statements of webhooks and what was delivered to them.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, Timestamp};

row! {
    /// Where a program wants to hear of changes.
    pub struct Webhook {
        /// Its id.
        id: i64,
        /// Who set it up.
        owner_id: PersonId,
        /// Whose tickets it hears of; of all that are not confidential where there is none.
        provider_id: Option<ProviderId>,
        /// The provider's key.
        provider_key: Option<String>,
        /// Where it is told.
        url: String,
        /// What messages are signed with.
        secret: String,
        /// What it hears of: event types apart by spaces.
        events: String,
        /// Whether it is told anything.
        active: bool,
        /// Since when nothing got through.
        failing_since: Option<Timestamp>,
        /// When it was set up.
        created_at: Timestamp,
    }
}

macro_rules! hook {
    () => {
        "select w.id, w.owner_id, w.provider_id, p.key, w.url, w.secret, w.events, w.active, w.failing_since, w.created_at
         from webhook w left join provider p on p.id = w.provider_id "
    };
}

/// All that are told something.
pub async fn active(tx: &mut Tx) -> Result<Vec<Webhook>, DbError> {
    tx.rows(sql!(concat!(hook!(), "where w.active order by w.id")), p![]).await
}

/// One.
pub async fn by_id(tx: &mut Tx, id: i64) -> Result<Option<Webhook>, DbError> {
    tx.maybe(sql!(concat!(hook!(), "where w.id = $1")), p![id]).await
}

/// A page of them, oldest first.
pub async fn page(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<Webhook>, DbError> {
    tx.rows(sql!(concat!(hook!(), "where w.id > $1 order by w.id limit $2")), p![after, limit]).await
}

/// Sets one up.
pub async fn insert(tx: &mut Tx, w: &Webhook) -> Result<(), DbError> {
    tx.run(
        sql!("insert into webhook (id, owner_id, provider_id, url, secret, events, active, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        p![w.id, w.owner_id, w.provider_id, &w.url, &w.secret, &w.events, w.active, w.created_at],
    )
    .await
    .map(|_| ())
}

/// Changes what it hears of, where, and whether at all.
pub async fn update(tx: &mut Tx, w: &Webhook) -> Result<(), DbError> {
    tx.run(
        sql!("update webhook set url = $2, events = $3, active = $4, failing_since = $5 where id = $1"),
        p![w.id, &w.url, &w.events, w.active, w.failing_since],
    )
    .await
    .map(|_| ())
}

/// Takes one away with all it was told.
pub async fn remove(tx: &mut Tx, id: i64) -> Result<(), DbError> {
    tx.run(sql!("delete from delivery where webhook_id = $1"), p![id]).await?;
    tx.run(sql!("delete from webhook where id = $1"), p![id]).await.map(|_| ())
}

row! {
    /// One message to a webhook.
    pub struct Delivery {
        /// Its id.
        id: i64,
        /// To which.
        webhook_id: i64,
        /// What it tells.
        event: String,
        /// The same on each try: who gets it twice knows.
        message_id: String,
        /// The body that is signed.
        body: String,
        /// How often it was tried.
        attempt: i64,
        /// `waiting`, `delivered`, `failed` or `given_up`.
        status: String,
        /// What the other side, or the way there, said last.
        response: Option<String>,
        /// When it happened.
        created_at: Timestamp,
        /// When it was last tried.
        sent_at: Option<Timestamp>,
    }
}

macro_rules! delivery {
    () => {
        "select id, webhook_id, event, message_id, body, attempt, status, response, created_at, sent_at from delivery "
    };
}

/// Notes a message to be sent.
pub async fn insert_delivery(tx: &mut Tx, d: &Delivery) -> Result<(), DbError> {
    tx.run(
        sql!("insert into delivery (id, webhook_id, event, message_id, body, attempt, status, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        p![d.id, d.webhook_id, &d.event, &d.message_id, &d.body, d.attempt, &d.status, d.created_at],
    )
    .await
    .map(|_| ())
}

/// One message.
pub async fn delivery(tx: &mut Tx, id: i64) -> Result<Option<Delivery>, DbError> {
    tx.maybe(sql!(concat!(delivery!(), "where id = $1")), p![id]).await
}

/// Messages to a webhook, newest first, before one of them.
pub async fn deliveries(tx: &mut Tx, hook: i64, before: (i64, i64), limit: i64) -> Result<Vec<Delivery>, DbError> {
    tx.rows(
        sql!(concat!(
            delivery!(),
            "where webhook_id = $1 and (created_at, id) < ($2, $3) order by created_at desc, id desc limit $4"
        )),
        p![hook, before.0, before.1, limit],
    )
    .await
}

/// Notes how a try went.
pub async fn tried(tx: &mut Tx, d: &Delivery) -> Result<(), DbError> {
    tx.run(
        sql!("update delivery set attempt = $2, status = $3, response = $4, sent_at = $5 where id = $1"),
        p![d.id, d.attempt, &d.status, d.response.clone(), d.sent_at],
    )
    .await
    .map(|_| ())
}

/// Forgets messages older than this that are over; how many.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<u64, DbError> {
    tx.run(sql!("delete from delivery where created_at < $1 and status <> 'waiting'"), p![before]).await
}
