//! Statements of customers and their talks.

use database::{DbError, Tx, p, row, sql};
use domain::{ConsumerId, PersonId, ProviderId, ServiceId, SubjectId, Timestamp};

row! {
    /// A customer and a service.
    pub struct Pair {
        /// Which.
        id: i64,
        /// Who serves.
        provider: ProviderId,
        /// Their name.
        provider_name: String,
        /// Their key.
        provider_key: String,
        /// Which service.
        service: ServiceId,
        /// Its name.
        service_name: String,
        /// Its key.
        service_key: String,
        /// For whom it is ordered.
        consumer: ConsumerId,
        /// Their name.
        consumer_name: String,
        /// Who orders.
        customer: PersonId,
        /// Their name.
        customer_name: String,
        /// Who answers for it.
        owner: PersonId,
        /// Their name.
        owner_name: String,
        /// Since when.
        since: Timestamp,
        /// When they talked last; `since` before the first time.
        last_talk_at: Timestamp,
        /// When what was agreed ends.
        renewal_on: Option<Timestamp>,
        /// Known incidents a talk was proposed for, as JSON.
        talked_of: String,
    }
}

row! {
    /// A talk of the two.
    pub struct Talk {
        /// Which.
        id: SubjectId,
        /// Its number.
        number: String,
        /// Of which customer and service.
        pair: i64,
        /// Word of why.
        reason: String,
        /// `proposed`, `planned` or `held`.
        stage: String,
        /// When it was proposed.
        proposed_at: Timestamp,
        /// When it is.
        starts_at: Option<Timestamp>,
        /// Where.
        place: String,
        /// What was said.
        minutes: String,
        /// When it was held.
        held_at: Option<Timestamp>,
    }
}

macro_rules! pair {
    () => {
        "select c.id, c.provider_id, r.name, r.key, c.service_id, v.name, v.key, c.consumer_id, o.name, c.customer_id, p.name, c.owner_id, w.name,
            c.since, c.last_talk_at, c.renewal_on, c.talked_of
         from customer_service c join provider r on r.id = c.provider_id join service v on v.id = c.service_id join consumer o on o.id = c.consumer_id
         join person p on p.id = c.customer_id join person w on w.id = c.owner_id "
    };
}

macro_rules! talk {
    () => {
        "select t.id, s.number, t.pair_id, t.reason, t.stage, t.proposed_at, t.starts_at, t.place, t.minutes, t.held_at
         from customer_talk t join subject s on s.id = t.id "
    };
}

pub async fn pair(tx: &mut Tx, id: i64) -> Result<Option<Pair>, DbError> {
    tx.maybe(sql!(concat!(pair!(), "where c.id = $1")), p![id]).await
}

pub async fn pair_of(tx: &mut Tx, service: ServiceId, consumer: ConsumerId) -> Result<Option<Pair>, DbError> {
    tx.maybe(sql!(concat!(pair!(), "where c.service_id = $1 and c.consumer_id = $2")), p![service, consumer]).await
}

/// Those a person has to do with.
pub async fn pairs(tx: &mut Tx, person: PersonId) -> Result<Vec<Pair>, DbError> {
    tx.rows(
        sql!(concat!(
            pair!(),
            "where c.customer_id = $1 or c.owner_id = $1
               or exists (select 1 from membership m where m.person_id = $1 and (m.provider_id = c.provider_id or m.consumer_id = c.consumer_id))
             order by v.name, o.name limit 200"
        )),
        p![person],
    )
    .await
}

/// All of them after one, for the clock.
pub async fn after(tx: &mut Tx, id: i64, limit: i64) -> Result<Vec<Pair>, DbError> {
    tx.rows(sql!(concat!(pair!(), "where c.id > $1 order by c.id limit $2")), p![id, limit]).await
}

pub async fn insert_pair(
    tx: &mut Tx,
    id: i64,
    (provider, service, consumer): (ProviderId, ServiceId, ConsumerId),
    (customer, owner): (PersonId, PersonId),
    renewal_on: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into customer_service (id, provider_id, service_id, consumer_id, customer_id, owner_id, since, last_talk_at, renewal_on)
             values ($1, $2, $3, $4, $5, $6, $7, $7, $8)
             on conflict (service_id, consumer_id) do update set customer_id = excluded.customer_id, owner_id = excluded.owner_id,
                 renewal_on = excluded.renewal_on"
        ),
        p![id, provider, service, consumer, customer, owner, now, renewal_on],
    )
    .await
    .map(|_| ())
}

pub async fn talked_of(tx: &mut Tx, id: i64, keys: &str) -> Result<(), DbError> {
    tx.run(sql!("update customer_service set talked_of = $2 where id = $1"), p![id, keys]).await.map(|_| ())
}

pub async fn talked(tx: &mut Tx, id: i64, at: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update customer_service set last_talk_at = $2 where id = $1"), p![id, at]).await.map(|_| ())
}

pub async fn insert_talk(tx: &mut Tx, id: SubjectId, pair: i64, reason: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("insert into customer_talk (id, pair_id, reason, stage, proposed_at) values ($1, $2, $3, 'proposed', $4)"),
        p![id, pair, reason, now],
    )
    .await
    .map(|_| ())
}

pub async fn plan(tx: &mut Tx, id: SubjectId, at: Timestamp, place: &str) -> Result<(), DbError> {
    tx.run(
        sql!("update customer_talk set stage = 'planned', starts_at = $2, place = $3 where id = $1"),
        p![id, at, place],
    )
    .await
    .map(|_| ())
}

pub async fn held(tx: &mut Tx, id: SubjectId, minutes: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("update customer_talk set stage = 'held', minutes = $2, held_at = $3 where id = $1"),
        p![id, minutes, now],
    )
    .await
    .map(|_| ())
}

pub async fn talk(tx: &mut Tx, number: &str) -> Result<Option<Talk>, DbError> {
    tx.maybe(sql!(concat!(talk!(), "where s.number = $1")), p![number]).await
}

/// The talks of a customer and a service, the newest first.
pub async fn talks(tx: &mut Tx, pair: i64) -> Result<Vec<Talk>, DbError> {
    tx.rows(sql!(concat!(talk!(), "where t.pair_id = $1 order by t.id desc limit 50")), p![pair]).await
}
