//! Statements of the consult bar.

use super::hosts::SaveHost;
use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, ServiceId, SubjectId, Timestamp};

row! {
    /// Somebody who can be booked.
    pub struct Host {
        /// Which.
        id: i64,
        /// Who.
        person: PersonId,
        /// Their name.
        name: String,
        /// Of which provider.
        provider: ProviderId,
        /// For which service; for all of them when none.
        service: Option<ServiceId>,
        /// Which work they know.
        knows: String,
        /// Hours by day, as JSON.
        weekly: String,
        /// A slot's length in minutes.
        minutes: i64,
        /// Where they sit.
        room: String,
        /// The address of a call.
        link: String,
        /// They take who walks in.
        walk_in: bool,
        /// They can be booked.
        active: bool,
        /// Talks they have or had.
        served: i64,
        /// When they were chosen last.
        last_at: Option<Timestamp>,
    }
}

row! {
    /// One consult.
    pub struct Consult {
        /// Which.
        id: SubjectId,
        /// Its number.
        number: String,
        /// Whose provider.
        provider: ProviderId,
        /// About which service.
        service: ServiceId,
        /// Its name.
        service_name: String,
        /// Its key.
        service_key: String,
        /// Who asked.
        person: PersonId,
        /// Their name.
        person_name: String,
        /// The host's row.
        host: Option<i64>,
        /// Who that is.
        host_person: Option<PersonId>,
        /// Their name.
        host_name: Option<String>,
        /// Word of how it stands.
        stage: String,
        /// Without a time of its own.
        walked_in: bool,
        /// What it is about.
        topic: String,
        /// Since when they wait.
        queued_at: Timestamp,
        /// When it begins.
        starts_at: Option<Timestamp>,
        /// When it is over.
        ends_at: Option<Timestamp>,
        /// Until when a slot is kept.
        offered_until: Option<Timestamp>,
        /// Of the invitation.
        sequence: i64,
        /// The room, or the address of a call.
        place: String,
        /// What they try to do.
        aim: String,
        /// What was seen together.
        saw: String,
        /// Word of what it ends in.
        ending: Option<String>,
        /// The reason, or what was agreed.
        ending_words: String,
        /// What it became.
        became: Option<SubjectId>,
        /// When it ended.
        ended_at: Option<Timestamp>,
    }
}

macro_rules! host {
    () => {
        "select h.id, h.person_id, p.name, h.provider_id, h.service_id, h.knows, h.weekly, h.minutes, h.room, h.link, h.walk_in, h.active, h.served, h.last_at
         from consult_host h join person p on p.id = h.person_id "
    };
}

macro_rules! consult {
    () => {
        "select c.id, s.number, c.provider_id, c.service_id, v.name, v.key, c.person_id, p.name, c.host_id, c.host_person, h.name, c.stage, c.walked_in, c.topic,
            c.queued_at, c.starts_at, c.ends_at, c.offered_until, c.sequence, c.place, c.aim, c.saw, c.ending, c.ending_words, c.became_id, c.ended_at
         from consult c join subject s on s.id = c.id join service v on v.id = c.service_id join person p on p.id = c.person_id
         left join person h on h.id = c.host_person "
    };
}

/// Those who can be booked for a service.
pub async fn hosts_for(tx: &mut Tx, provider: ProviderId, service: ServiceId) -> Result<Vec<Host>, DbError> {
    tx.rows(
        sql!(concat!(
            host!(),
            "where h.provider_id = $1 and h.active and (h.service_id is null or h.service_id = $2) and p.state = 'active' order by h.id limit 100"
        )),
        p![provider, service],
    )
    .await
}

/// Everybody of a provider, also who cannot be booked now.
pub async fn hosts_of(tx: &mut Tx, provider: ProviderId) -> Result<Vec<Host>, DbError> {
    tx.rows(
        sql!(concat!(host!(), "where h.provider_id = $1 order by h.active desc, p.name, h.id limit 200")),
        p![provider],
    )
    .await
}

pub async fn host(tx: &mut Tx, id: i64) -> Result<Option<Host>, DbError> {
    tx.maybe(sql!(concat!(host!(), "where h.id = $1")), p![id]).await
}

pub async fn insert_host(tx: &mut Tx, id: i64, h: &SaveHost, weekly: &str) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into consult_host (id, person_id, provider_id, service_id, knows, weekly, minutes, room, link, walk_in, active)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        p![
            id, h.person, h.provider, h.service, h.knows.trim(), weekly, h.minutes, h.room.trim(), h.link.trim(), h.walk_in,
            h.active
        ],
    )
    .await
    .map(|_| ())
}

pub async fn update_host(tx: &mut Tx, id: i64, h: &SaveHost, weekly: &str) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update consult_host set service_id = $2, knows = $3, weekly = $4, minutes = $5, room = $6, link = $7, walk_in = $8, active = $9 where id = $1"
        ),
        p![id, h.service, h.knows.trim(), weekly, h.minutes, h.room.trim(), h.link.trim(), h.walk_in, h.active],
    )
    .await
    .map(|_| ())
}

/// Their turn came, or it was given back.
pub async fn turn(tx: &mut Tx, host: i64, by: i64, at: Option<Timestamp>) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update consult_host set served = served + $2, last_at = coalesce(cast($3 as bigint), last_at), changes = changes + 1 where id = $1"
        ),
        p![host, by, at],
    )
    .await
    .map(|_| ())
}

/// When a host is taken between two moments, by whichever service.
pub async fn taken(
    tx: &mut Tx,
    person: PersonId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<(Timestamp, Timestamp)>, DbError> {
    tx.rows(
        sql!(
            "select starts_at, ends_at from consult where host_person = $1 and stage in ('booked', 'offered') and starts_at < $3 and ends_at > $2
             order by starts_at"
        ),
        p![person, from, until],
    )
    .await
}

/// When somebody has a talk of their own between two moments.
pub async fn engaged(tx: &mut Tx, person: PersonId, from: Timestamp, until: Timestamp) -> Result<i64, DbError> {
    let (n,): (i64,) = tx
        .one(
            sql!(
                "select count(*) from consult where person_id = $1 and stage in ('booked', 'offered') and starts_at < $3 and ends_at > $2"
            ),
            p![person, from, until],
        )
        .await?;
    Ok(n)
}

/// Hosts somebody had a talk with.
pub async fn known(tx: &mut Tx, person: PersonId) -> Result<Vec<(PersonId,)>, DbError> {
    tx.rows(
        sql!("select distinct host_person from consult where person_id = $1 and stage = 'held' and host_person is not null"),
        p![person],
    )
    .await
}

pub async fn insert(tx: &mut Tx, c: &Consult, same: bool) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into consult (id, provider_id, service_id, person_id, host_id, host_person, stage, walked_in, same_host, topic, queued_at, starts_at, ends_at, place)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        ),
        p![
            c.id, c.provider, c.service, c.person, c.host, c.host_person, &c.stage, c.walked_in, same, &c.topic, c.queued_at,
            c.starts_at, c.ends_at, &c.place
        ],
    )
    .await
    .map(|_| ())
}

/// Writes where it stands, and with whom.
pub async fn update(tx: &mut Tx, c: &Consult) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update consult set stage = $2, host_id = $3, host_person = $4, starts_at = $5, ends_at = $6, offered_until = $7, sequence = $8, place = $9,
                 aim = $10, saw = $11, ending = $12, ending_words = $13, became_id = $14, ended_at = $15, queued_at = $16 where id = $1"
        ),
        p![
            c.id, &c.stage, c.host, c.host_person, c.starts_at, c.ends_at, c.offered_until, c.sequence, &c.place, &c.aim, &c.saw,
            c.ending.as_deref(), &c.ending_words, c.became, c.ended_at, c.queued_at
        ],
    )
    .await
    .map(|_| ())
}

pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Consult>, DbError> {
    tx.maybe(sql!(concat!(consult!(), "where s.number = $1")), p![number]).await
}

pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Consult>, DbError> {
    tx.maybe(sql!(concat!(consult!(), "where c.id = $1")), p![id]).await
}

/// Somebody's own and those they host: what is open, then the newest.
pub async fn mine(tx: &mut Tx, person: PersonId, limit: i64) -> Result<Vec<Consult>, DbError> {
    tx.rows(
        sql!(concat!(
            consult!(),
            "where c.person_id = $1 or c.host_person = $1 order by case when c.ended_at is null then 0 else 1 end, c.starts_at nulls last, c.id desc limit $2"
        )),
        p![person, limit],
    )
    .await
}

/// Who waits for a service in one stage, who waits the longest first.
pub async fn waiting(tx: &mut Tx, service: ServiceId, stage: &str) -> Result<Vec<Consult>, DbError> {
    tx.rows(
        sql!(concat!(consult!(), "where c.service_id = $1 and c.stage = $2 order by c.queued_at, c.id limit 200")),
        p![service, stage],
    )
    .await
}

/// What somebody has for a service that is not over.
pub async fn open_of(
    tx: &mut Tx,
    person: PersonId,
    service: ServiceId,
    stage: &str,
) -> Result<Option<Consult>, DbError> {
    tx.maybe(
        sql!(concat!(
            consult!(),
            "where c.person_id = $1 and c.service_id = $2 and c.stage = $3 order by c.id limit 1"
        )),
        p![person, service, stage],
    )
    .await
}

/// Slots that were kept and not taken.
pub async fn lapsed(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<Consult>, DbError> {
    tx.rows(
        sql!(concat!(
            consult!(),
            "where c.stage = 'offered' and c.offered_until <= $1 order by c.offered_until, c.id limit $2"
        )),
        p![now, limit],
    )
    .await
}

/// The providers of services with hosts: service.
pub async fn services(tx: &mut Tx) -> Result<Vec<(ProviderId, Option<ServiceId>)>, DbError> {
    tx.rows(sql!("select distinct provider_id, service_id from consult_host where active"), p![]).await
}
