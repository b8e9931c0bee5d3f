//! Statements of agreements, and what a service's page needs of services.

use database::{DbError, Tx, p, row, sql};
use domain::{ConsumerId, PersonId, ServiceId, SubjectId, Timestamp};

row! {
    /// One version of an agreement.
    pub struct AgreementRow {
        /// Which.
        id: SubjectId,
        /// Of which service.
        service: ServiceId,
        /// With whom.
        consumer: ConsumerId,
        /// Counted from 1 for each service and consumer.
        revision: i64,
        /// `draft`, `offered`, `in_force`, `replaced` or `declined`.
        state: String,
        /// JSON of the terms.
        terms: String,
        /// Who offered it.
        offered_by: Option<PersonId>,
        /// When.
        offered_at: Option<Timestamp>,
        /// Who accepted it for the provider.
        provider_accepted_by: Option<PersonId>,
        /// When.
        provider_accepted_at: Option<Timestamp>,
        /// Who accepted it for the consumer.
        consumer_accepted_by: Option<PersonId>,
        /// When.
        consumer_accepted_at: Option<Timestamp>,
        /// Since when it holds.
        starts_at: Option<Timestamp>,
        /// Until when it held.
        ended_at: Option<Timestamp>,
    }
}

macro_rules! select {
    () => {
        "select id, service_id, consumer_id, revision, state, terms, offered_by, offered_at, provider_accepted_by, provider_accepted_at,
                consumer_accepted_by, consumer_accepted_at, starts_at, ended_at from agreement "
    };
}

pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<AgreementRow>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where id = $1")), p![id]).await
}

pub async fn in_force(tx: &mut Tx, service: ServiceId, consumer: ConsumerId) -> Result<Option<AgreementRow>, DbError> {
    tx.maybe(
        sql!(concat!(select!(), "where service_id = $1 and consumer_id = $2 and state = 'in_force'")),
        p![service, consumer],
    )
    .await
}

pub async fn of_service(tx: &mut Tx, service: ServiceId) -> Result<Vec<AgreementRow>, DbError> {
    tx.rows(
        sql!(concat!(select!(), "where service_id = $1 order by consumer_id, revision desc limit 500")),
        p![service],
    )
    .await
}

pub async fn of_consumer(tx: &mut Tx, consumer: ConsumerId) -> Result<Vec<AgreementRow>, DbError> {
    tx.rows(
        sql!(concat!(select!(), "where consumer_id = $1 order by service_id, revision desc limit 500")),
        p![consumer],
    )
    .await
}

pub async fn last_revision(tx: &mut Tx, service: ServiceId, consumer: ConsumerId) -> Result<i64, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!(
                "select revision from agreement where service_id = $1 and consumer_id = $2 order by revision desc limit 1"
            ),
            p![service, consumer],
        )
        .await?;
    Ok(found.map_or(0, |(revision,)| revision))
}

pub async fn insert(tx: &mut Tx, a: &AgreementRow) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into agreement (id, service_id, consumer_id, revision, state, terms, offered_by, offered_at) values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        p![a.id, a.service, a.consumer, a.revision, &a.state, &a.terms, a.offered_by, a.offered_at],
    )
    .await
    .map(|_| ())
}

/// Saves everything of it that can change.
pub async fn update(tx: &mut Tx, a: &AgreementRow) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update agreement set state = $2, terms = $3, offered_by = $4, offered_at = $5, provider_accepted_by = $6, provider_accepted_at = $7,
                    consumer_accepted_by = $8, consumer_accepted_at = $9, starts_at = $10, ended_at = $11 where id = $1"
        ),
        p![
            a.id, &a.state, &a.terms, a.offered_by, a.offered_at, a.provider_accepted_by, a.provider_accepted_at,
            a.consumer_accepted_by, a.consumer_accepted_at, a.starts_at, a.ended_at
        ],
    )
    .await
    .map(|_| ())
}

/// Every other offer that is still open of the same service and consumer.
pub async fn other_offers(
    tx: &mut Tx,
    service: ServiceId,
    consumer: ConsumerId,
    but: SubjectId,
) -> Result<Vec<AgreementRow>, DbError> {
    tx.rows(
        sql!(concat!(
            select!(),
            "where service_id = $1 and consumer_id = $2 and id <> $3 and state in ('draft', 'offered')"
        )),
        p![service, consumer, but],
    )
    .await
}

/// A consumer.
pub async fn consumer(tx: &mut Tx, id: ConsumerId) -> Result<Option<(ConsumerId, String, String, String)>, DbError> {
    tx.maybe(sql!("select id, key, name, about from consumer where id = $1"), p![id]).await
}

/// Who acts for a consumer: person, name, role.
pub async fn people_of_consumer(tx: &mut Tx, id: ConsumerId) -> Result<Vec<(PersonId, String, String)>, DbError> {
    tx.rows(
        sql!(
            "select p.id, p.name, m.role from membership m join person p on p.id = m.person_id
             where m.consumer_id = $1 order by m.role, p.name limit 100"
        ),
        p![id],
    )
    .await
}

/// Key and name of a service.
pub async fn service_name(tx: &mut Tx, service: ServiceId) -> Result<Option<(String, String)>, DbError> {
    tx.maybe(sql!("select key, name from service where id = $1"), p![service]).await
}
