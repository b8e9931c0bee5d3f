//! Statements of thanks.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, ServiceId, Timestamp};

row! {
    /// One act, as the ledger has it.
    pub struct DeedRow {
        /// Which.
        id: i64,
        /// For which service.
        service: ServiceId,
        /// Who did it.
        person: PersonId,
        /// Who says so.
        by: PersonId,
        /// Their name.
        by_name: String,
        /// Since when who says so is in the house.
        by_since: Timestamp,
        /// Word of what.
        deed: String,
        /// In words.
        words: String,
        /// When.
        at: Timestamp,
        /// It is their work.
        staff: bool,
        /// When it was taken back.
        reversed_at: Option<Timestamp>,
    }
}

row! {
    /// A budget for rewards.
    pub struct Reward {
        /// Which.
        id: i64,
        /// Whose provider.
        provider: ProviderId,
        /// For which service.
        service: ServiceId,
        /// What.
        title: String,
        /// In minor units.
        budget: i64,
        /// Code of the currency.
        currency: String,
        /// What was promised from it.
        spent: i64,
    }
}

row! {
    /// What was promised to somebody, and whether it was given.
    pub struct Benefit {
        /// Which.
        id: i64,
        /// From which budget.
        reward: i64,
        /// For which service.
        service: ServiceId,
        /// To whom.
        person: PersonId,
        /// Their name.
        name: String,
        /// What.
        words: String,
        /// In minor units.
        amount: i64,
        /// Code of the currency.
        currency: String,
        /// Who promised it.
        by: PersonId,
        /// Their name.
        by_name: String,
        /// When.
        promised_at: Timestamp,
        /// It could be a conflict of interest.
        interest: bool,
        /// Who agreed besides.
        second: Option<PersonId>,
        /// When it was given.
        given_at: Option<Timestamp>,
    }
}

macro_rules! deed {
    () => {
        "select d.id, d.service_id, d.person_id, d.by_id, p.name, p.created_at, d.deed, d.words, d.at, d.staff, d.reversed_at
         from thanks_deed d join person p on p.id = d.by_id "
    };
}

macro_rules! benefit {
    () => {
        "select b.id, b.reward_id, r.service_id, b.person_id, p.name, b.words, b.amount, r.currency, b.promised_by, w.name, b.promised_at, b.interest,
            b.second_by, b.given_at
         from thanks_benefit b join thanks_reward r on r.id = b.reward_id join person p on p.id = b.person_id join person w on w.id = b.promised_by "
    };
}

pub async fn insert(tx: &mut Tx, provider: ProviderId, d: &DeedRow) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into thanks_deed (id, provider_id, service_id, person_id, by_id, deed, words, at, staff) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        p![d.id, provider, d.service, d.person, d.by, &d.deed, &d.words, d.at, d.staff],
    )
    .await
    .map(|_| ())
}

pub async fn by_id(tx: &mut Tx, id: i64) -> Result<Option<DeedRow>, DbError> {
    tx.maybe(sql!(concat!(deed!(), "where d.id = $1")), p![id]).await
}

pub async fn reverse(tx: &mut Tx, id: i64, by: Option<PersonId>, now: Timestamp) -> Result<u64, DbError> {
    tx.run(
        sql!("update thanks_deed set reversed_at = $3, reversed_by = $2 where id = $1 and reversed_at is null"),
        p![id, by, now],
    )
    .await
}

/// The ledger of a service since a moment: what is older is worth next to nothing.
pub async fn ledger(tx: &mut Tx, service: ServiceId, since: Timestamp) -> Result<Vec<DeedRow>, DbError> {
    tx.rows(
        sql!(concat!(deed!(), "where d.service_id = $1 and d.at >= $2 order by d.at desc, d.id desc limit 5000")),
        p![service, since],
    )
    .await
}

/// The services somebody did something for.
pub async fn services_of(tx: &mut Tx, person: PersonId) -> Result<Vec<(ServiceId, String, String)>, DbError> {
    tx.rows(
        sql!(
            "select distinct d.service_id, s.key, s.name from thanks_deed d join service s on s.id = d.service_id where d.person_id = $1 order by s.name"
        ),
        p![person],
    )
    .await
}

/// Badges somebody has for a service: word and since when.
pub async fn badges(tx: &mut Tx, person: PersonId, service: ServiceId) -> Result<Vec<(String, Timestamp)>, DbError> {
    tx.rows(
        sql!("select deed, since from thanks_badge where person_id = $1 and service_id = $2 and taken_at is null order by since"),
        p![person, service],
    )
    .await
}

pub async fn give_badge(
    tx: &mut Tx,
    person: PersonId,
    service: ServiceId,
    deed: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into thanks_badge (person_id, service_id, deed, since) values ($1, $2, $3, $4)
             on conflict (person_id, service_id, deed) do update set since = excluded.since, taken_at = null"
        ),
        p![person, service, deed, now],
    )
    .await
    .map(|_| ())
}

pub async fn take_badge(
    tx: &mut Tx,
    person: PersonId,
    service: ServiceId,
    deed: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("update thanks_badge set taken_at = $4 where person_id = $1 and service_id = $2 and deed = $3"),
        p![person, service, deed, now],
    )
    .await
    .map(|_| ())
}

/// Everybody who holds a badge now: person and service.
pub async fn holders(
    tx: &mut Tx,
    after: (PersonId, ServiceId),
    limit: i64,
) -> Result<Vec<(PersonId, ServiceId)>, DbError> {
    tx.rows(
        sql!(
            "select distinct person_id, service_id from thanks_badge where taken_at is null and (person_id, service_id) > ($1, $2) order by person_id, service_id limit $3"
        ),
        p![after.0, after.1, limit],
    )
    .await
}

pub async fn set_shown(
    tx: &mut Tx,
    person: PersonId,
    service: ServiceId,
    shown: bool,
    now: Timestamp,
) -> Result<(), DbError> {
    if shown {
        tx.run(
            sql!("insert into thanks_shown (person_id, service_id, at) values ($1, $2, $3) on conflict (person_id, service_id) do nothing"),
            p![person, service, now],
        )
        .await?;
    } else {
        tx.run(sql!("delete from thanks_shown where person_id = $1 and service_id = $2"), p![person, service]).await?;
    }
    Ok(())
}

/// Who lets others see what they did for a service, by name: never by what it is worth.
pub async fn shown(tx: &mut Tx, service: ServiceId) -> Result<Vec<(PersonId, String)>, DbError> {
    tx.rows(
        sql!(
            "select p.id, p.name from thanks_shown t join person p on p.id = t.person_id where t.service_id = $1 and p.state = 'active' order by p.name limit 200"
        ),
        p![service],
    )
    .await
}

pub async fn insert_reward(tx: &mut Tx, r: &Reward, by: PersonId, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into thanks_reward (id, provider_id, service_id, title, budget, currency, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        p![r.id, r.provider, r.service, &r.title, r.budget, &r.currency, by, now],
    )
    .await
    .map(|_| ())
}

macro_rules! reward {
    () => {
        "select r.id, r.provider_id, r.service_id, r.title, r.budget, r.currency,
            cast(coalesce((select sum(b.amount) from thanks_benefit b where b.reward_id = r.id), 0) as bigint) from thanks_reward r "
    };
}

pub async fn reward(tx: &mut Tx, id: i64) -> Result<Option<Reward>, DbError> {
    tx.maybe(sql!(concat!(reward!(), "where r.id = $1")), p![id]).await
}

pub async fn rewards(tx: &mut Tx, service: ServiceId) -> Result<Vec<Reward>, DbError> {
    tx.rows(sql!(concat!(reward!(), "where r.service_id = $1 order by r.id desc limit 50")), p![service]).await
}

pub async fn insert_benefit(tx: &mut Tx, b: &Benefit) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into thanks_benefit (id, reward_id, person_id, words, amount, promised_by, promised_at, interest) values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        p![b.id, b.reward, b.person, &b.words, b.amount, b.by, b.promised_at, b.interest],
    )
    .await
    .map(|_| ())
}

pub async fn benefit(tx: &mut Tx, id: i64) -> Result<Option<Benefit>, DbError> {
    tx.maybe(sql!(concat!(benefit!(), "where b.id = $1")), p![id]).await
}

pub async fn benefits_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Benefit>, DbError> {
    tx.rows(sql!(concat!(benefit!(), "where b.person_id = $1 order by b.id desc limit 100")), p![person]).await
}

pub async fn benefits(tx: &mut Tx, service: ServiceId) -> Result<Vec<Benefit>, DbError> {
    tx.rows(sql!(concat!(benefit!(), "where r.service_id = $1 order by b.id desc limit 200")), p![service]).await
}

pub async fn second(tx: &mut Tx, id: i64, by: PersonId) -> Result<(), DbError> {
    tx.run(sql!("update thanks_benefit set second_by = $2 where id = $1"), p![id, by]).await.map(|_| ())
}

pub async fn given(tx: &mut Tx, id: i64, by: PersonId, now: Timestamp) -> Result<u64, DbError> {
    tx.run(
        sql!("update thanks_benefit set given_by = $2, given_at = $3 where id = $1 and given_at is null"),
        p![id, by, now],
    )
    .await
}
