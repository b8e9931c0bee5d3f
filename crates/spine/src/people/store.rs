//! Every statement of people and organisations.

use super::{NewPerson, Provider};
use database::{DbError, Tx, p, row, sql};
use domain::{ConsumerId, Level, Membership, PersonId, ProviderId, Role, ServiceId, TeamId, Timestamp};

row! {
    /// Somebody.
    pub struct Person {
        /// Their id.
        id: PersonId,
        /// Their address.
        email: String,
        /// Their name.
        name: String,
        /// `person`, `guest` or `machine`.
        kind: String,
        /// Language they read.
        locale: String,
        /// IANA name of their time zone.
        zone: String,
        /// Their level in the priority rules.
        level: Level,
        /// `active`, `invited`, `blocked` or `erased`.
        state: String,
        /// JSON: what the person card shows.
        about: String,
        /// JSON: how they want to hear of things.
        wishes: String,
        /// The consumer they belong to.
        consumer_id: Option<ConsumerId>,
        /// Since when they are here.
        created_at: Timestamp,
        /// Grows with each change of them.
        version: i64,
    }
}
row! {
    /// A person's id and name.
    pub struct PersonName {
        /// Their id.
        id: PersonId,
        /// Their name.
        name: String,
    }
}
row! { pub struct RoleRow { role: Role, provider_id: Option<ProviderId>, consumer_id: Option<ConsumerId> } }
row! {
    /// Somebody who serves for a provider.
    pub struct MemberRow {
        /// Who.
        id: PersonId,
        /// Their name.
        name: String,
        /// Agent or lead.
        role: Role,
    }
}
row! {
    pub struct ProviderRow {
        id: ProviderId, key: String, name: String, confidential: bool, calendar: String, words: String, rules: String, version: i64,
    }
}
row! {
    /// A consumer.
    pub struct Consumer {
        /// Its id.
        id: ConsumerId,
        /// Its key.
        key: String,
        /// Its name.
        name: String,
        /// JSON: what the consumer card shows.
        about: String,
    }
}
row! {
    /// A team of a provider.
    pub struct Team {
        /// Its id.
        id: TeamId,
        /// Whose.
        provider_id: ProviderId,
        /// Its name.
        name: String,
        /// `none`, `round_robin`, `load` or `skill`.
        assigning: String,
        /// Whose turn it is, counted up.
        next_turn: i64,
    }
}
row! {
    /// A service.
    pub struct Service {
        /// Its id; its subject has the same.
        id: ServiceId,
        /// Who provides it.
        provider_id: ProviderId,
        /// Its key, in addresses.
        key: String,
        /// Its name.
        name: String,
        /// Its level in the priority rules.
        level: Level,
        /// JSON: what its page says (B0).
        about: String,
        /// `running`, `slow`, `down`, `planned`, `ended`.
        state: String,
    }
}

pub async fn insert_person(
    tx: &mut Tx,
    id: PersonId,
    email: &str,
    new: &NewPerson<'_>,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into person (id, email, name, kind, locale, zone, consumer_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        p![id, email, new.name.trim(), new.kind, new.locale, new.zone, new.consumer, now],
    )
    .await
    .map(|_| ())
}

pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Person>, DbError> {
    tx.maybe(
        sql!("select id, email, name, kind, locale, zone, level, state, about, wishes, consumer_id, created_at, version from person where email = $1"),
        p![email],
    )
    .await
}

pub async fn person(tx: &mut Tx, id: PersonId) -> Result<Option<Person>, DbError> {
    tx.maybe(
        sql!("select id, email, name, kind, locale, zone, level, state, about, wishes, consumer_id, created_at, version from person where id = $1"),
        p![id],
    )
    .await
}

pub async fn find(tx: &mut Tx, text: &str, limit: i64) -> Result<Vec<Person>, DbError> {
    // Addresses are folded; names are matched as typed, and with a capital, which is how names begin.
    let folded = text.trim().to_lowercase();
    let mut capital = folded.chars();
    let capital: String = capital.next().into_iter().flat_map(char::to_uppercase).chain(capital).collect();
    let like = |t: &str| format!("%{}%", t.replace(['%', '_'], ""));
    tx.rows(
        sql!(
            "select id, email, name, kind, locale, zone, level, state, about, wishes, consumer_id, created_at, version from person
             where state <> 'erased' and (email like $1 or name like $2 or name like $3 or name like $1) order by name, id limit $4"
        ),
        p![like(&folded), like(text.trim()), like(&capital), limit],
    )
    .await
}

pub async fn page(tx: &mut Tx, after: Option<(String, PersonId)>, limit: i64) -> Result<Vec<Person>, DbError> {
    let (name, id) = after.unwrap_or_default();
    tx.rows(
        sql!(
            "select id, email, name, kind, locale, zone, level, state, about, wishes, consumer_id, created_at, version from person
             where (name, id) > ($1, $2) order by name, id limit $3"
        ),
        p![name, id, limit],
    )
    .await
}

pub async fn update_person(tx: &mut Tx, p: &Person) -> Result<(), DbError> {
    crate::access::changed(tx);
    tx.run(
        sql!(
            "update person set name = $2, locale = $3, zone = $4, level = $5, about = $6, wishes = $7, consumer_id = $8, version = version + 1 where id = $1"
        ),
        p![p.id, p.name.trim(), &p.locale, &p.zone, p.level, &p.about, &p.wishes, p.consumer_id],
    )
    .await
    .map(|_| ())
}

pub async fn set_state(tx: &mut Tx, id: PersonId, state: &str) -> Result<(), DbError> {
    crate::access::changed(tx);
    tx.run(sql!("update person set state = $2, version = version + 1 where id = $1"), p![id, state]).await.map(|_| ())
}

pub async fn memberships(tx: &mut Tx, id: PersonId) -> Result<Vec<RoleRow>, DbError> {
    tx.rows(sql!("select role, provider_id, consumer_id from membership where person_id = $1 order by id"), p![id])
        .await
}

pub async fn insert_membership(
    tx: &mut Tx,
    row: i64,
    id: PersonId,
    m: Membership,
    now: Timestamp,
) -> Result<(), DbError> {
    crate::access::changed(tx);
    tx.run(
        sql!("insert into membership (id, person_id, role, provider_id, consumer_id, created_at) values ($1, $2, $3, $4, $5, $6)"),
        p![row, id, m.role, m.provider, m.consumer, now],
    )
    .await
    .map(|_| ())
}

pub async fn delete_membership(tx: &mut Tx, id: PersonId, m: Membership) -> Result<(), DbError> {
    crate::access::changed(tx);
    tx.run(
        sql!(
            "delete from membership where person_id = $1 and role = $2 and coalesce(provider_id, 0) = coalesce(cast($3 as bigint), 0)
               and coalesce(consumer_id, 0) = coalesce(cast($4 as bigint), 0)"
        ),
        p![id, m.role, m.provider, m.consumer],
    )
    .await
    .map(|_| ())
}

pub async fn members(tx: &mut Tx, provider: ProviderId) -> Result<Vec<MemberRow>, DbError> {
    tx.rows(
        sql!(
            "select p.id, p.name, m.role from membership m join person p on p.id = m.person_id
             where m.provider_id = $1 and m.role in ('agent', 'lead') and p.state = 'active' order by p.name, p.id"
        ),
        p![provider],
    )
    .await
}

#[expect(clippy::too_many_arguments, reason = "one column each, used in one place")]
pub async fn insert_provider(
    tx: &mut Tx,
    id: ProviderId,
    key: &str,
    name: &str,
    confidential: bool,
    zone: &str,
    calendar: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into provider (id, key, name, confidential, zone, calendar, created_at) values ($1, $2, $3, $4, $5, $6, $7)"),
        p![id, key, name, confidential, zone, calendar, now],
    )
    .await
    .map(|_| ())
}

pub async fn update_provider(
    tx: &mut Tx,
    p: &Provider,
    calendar: &str,
    words: &str,
    rules: &str,
) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "update provider set name = $2, confidential = $3, calendar = $4, words = $5, rules = $6, version = version + 1 where id = $1 and version = $7"
        ),
        p![p.id, &p.name, p.confidential, calendar, words, rules, p.version],
    )
    .await
}

pub async fn provider(tx: &mut Tx, id: ProviderId) -> Result<Option<ProviderRow>, DbError> {
    tx.maybe(
        sql!("select id, key, name, confidential, calendar, words, rules, version from provider where id = $1"),
        p![id],
    )
    .await
}

pub async fn provider_by_key(tx: &mut Tx, key: &str) -> Result<Option<ProviderRow>, DbError> {
    tx.maybe(
        sql!("select id, key, name, confidential, calendar, words, rules, version from provider where key = $1"),
        p![key],
    )
    .await
}

pub async fn provider_names(tx: &mut Tx) -> Result<Vec<(ProviderId, String)>, DbError> {
    tx.rows(sql!("select id, name from provider order by id"), p![]).await
}

pub async fn providers(tx: &mut Tx) -> Result<Vec<ProviderRow>, DbError> {
    tx.rows(sql!("select id, key, name, confidential, calendar, words, rules, version from provider order by id"), p![])
        .await
}

pub async fn insert_consumer(
    tx: &mut Tx,
    id: ConsumerId,
    key: &str,
    name: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(sql!("insert into consumer (id, key, name, created_at) values ($1, $2, $3, $4)"), p![id, key, name, now])
        .await
        .map(|_| ())
}

pub async fn consumers(tx: &mut Tx) -> Result<Vec<Consumer>, DbError> {
    tx.rows(sql!("select id, key, name, about from consumer order by name, id"), p![]).await
}

pub async fn insert_team(
    tx: &mut Tx,
    id: TeamId,
    provider: ProviderId,
    name: &str,
    assigning: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into team (id, provider_id, name, assigning) values ($1, $2, $3, $4)"),
        p![id, provider, name, assigning],
    )
    .await
    .map(|_| ())
}

pub async fn join_team(
    tx: &mut Tx,
    team: TeamId,
    person: PersonId,
    skills: &str,
    capacity: i64,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into team_member (team_id, person_id, skills, capacity) values ($1, $2, $3, $4)
             on conflict (team_id, person_id) do update set skills = excluded.skills, capacity = excluded.capacity"
        ),
        p![team, person, skills, capacity],
    )
    .await
    .map(|_| ())
}

pub async fn teams(tx: &mut Tx) -> Result<Vec<Team>, DbError> {
    tx.rows(sql!("select id, provider_id, name, assigning, next_turn from team order by provider_id, name, id"), p![])
        .await
}

pub async fn team_members(tx: &mut Tx, team: TeamId) -> Result<Vec<(PersonId, String, String, i64)>, DbError> {
    tx.rows(
        sql!(
            "select p.id, p.name, t.skills, t.capacity from team_member t join person p on p.id = t.person_id
             where t.team_id = $1 and p.state = 'active' order by p.id"
        ),
        p![team],
    )
    .await
}

pub async fn insert_service(
    tx: &mut Tx,
    id: ServiceId,
    provider: ProviderId,
    key: &str,
    name: &str,
    level: Level,
    about: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into service (id, provider_id, key, name, level, about) values ($1, $2, $3, $4, $5, $6)"),
        p![id, provider, key, name, level, about],
    )
    .await
    .map(|_| ())
}

pub async fn update_service(tx: &mut Tx, s: &Service) -> Result<(), DbError> {
    tx.run(
        sql!("update service set name = $2, level = $3, about = $4, state = $5 where id = $1"),
        p![s.id, &s.name, s.level, &s.about, &s.state],
    )
    .await
    .map(|_| ())
}

pub async fn services(tx: &mut Tx) -> Result<Vec<Service>, DbError> {
    tx.rows(sql!("select id, provider_id, key, name, level, about, state from service order by name, id"), p![]).await
}

pub async fn service_by_key(tx: &mut Tx, key: &str) -> Result<Option<Service>, DbError> {
    tx.maybe(sql!("select id, provider_id, key, name, level, about, state from service where key = $1"), p![key]).await
}

#[expect(clippy::too_many_arguments, reason = "one column each, used in one place")]
pub async fn insert_mandate(
    tx: &mut Tx,
    id: i64,
    holder: PersonId,
    person: Option<PersonId>,
    consumer: Option<ConsumerId>,
    scope: &str,
    now: Timestamp,
    ends_at: Timestamp,
    by: Option<PersonId>,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into mandate (id, holder_id, person_id, consumer_id, scope, starts_at, ends_at, granted_by, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, coalesce(cast($8 as bigint), 0), $6)"
        ),
        p![id, holder, person, consumer, scope, now, ends_at, by],
    )
    .await
    .map(|_| ())
}

pub async fn end_mandate(tx: &mut Tx, id: i64, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update mandate set ended_at = $2 where id = $1 and ended_at is null"), p![id, now]).await.map(|_| ())
}

pub async fn mandates(
    tx: &mut Tx,
    holder: PersonId,
    now: Timestamp,
) -> Result<Vec<(PersonId, String, String)>, DbError> {
    tx.rows(
        sql!(
            "select p.id, p.name, m.scope from mandate m join person p on p.id = m.person_id or (m.person_id is null and p.consumer_id = m.consumer_id)
             where m.holder_id = $1 and m.starts_at <= $2 and m.ends_at > $2 and m.ended_at is null order by p.name, p.id"
        ),
        p![holder, now],
    )
    .await
}
