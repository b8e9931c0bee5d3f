//! Statements of moments of truth.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, ServiceId, SubjectId, Timestamp};

row! {
    /// A moment of truth that came.
    pub struct Moment {
        /// Its subject.
        id: SubjectId,
        /// Whose.
        provider_id: ProviderId,
        /// With which service.
        service_id: Option<ServiceId>,
        /// Whose impression it was.
        person_id: Option<PersonId>,
        /// The conversation it lies on.
        about_id: SubjectId,
        /// What was prepared for it.
        play_id: Option<i64>,
        /// Word of its trigger.
        cause: String,
        /// Whether it spoke for the service.
        positive: bool,
        /// JSON of the reason.
        why: String,
        /// `open`, `recovered`, `noted` or `left`.
        state: String,
        /// Who sees to it.
        owner_id: Option<PersonId>,
        /// When it was found.
        found_at: Timestamp,
        /// By when it is to be turned.
        due_at: Option<Timestamp>,
        /// When it was turned, or left.
        done_at: Option<Timestamp>,
        /// What was done.
        done_words: String,
        /// When the person was asked how it is now.
        asked_at: Option<Timestamp>,
        /// How it was, 1 to 5.
        before_mark: Option<i64>,
        /// How it is now, 1 to 5.
        after_mark: Option<i64>,
    }
}

macro_rules! moment {
    () => {
        "select m.id, m.provider_id, m.service_id, m.person_id, m.about_id, m.play_id, m.cause, m.positive, m.why, m.state, m.owner_id,
                m.found_at, m.due_at, m.done_at, m.done_words, m.asked_at, m.before_mark, m.after_mark from moment m "
    };
}

/// One.
pub async fn moment(tx: &mut Tx, id: SubjectId) -> Result<Option<Moment>, DbError> {
    tx.maybe(sql!(concat!(moment!(), "where m.id = $1")), p![id]).await
}

/// The one that still has to be turned on a conversation.
pub async fn open_on(tx: &mut Tx, about: SubjectId) -> Result<Option<Moment>, DbError> {
    tx.maybe(sql!(concat!(moment!(), "where m.about_id = $1 and m.state = 'open' limit 1")), p![about]).await
}

/// Writes a new one.
pub async fn insert(tx: &mut Tx, m: &Moment) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into moment (id, provider_id, service_id, person_id, about_id, play_id, cause, positive, why, state, owner_id, found_at, due_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        ),
        p![
            m.id, m.provider_id, m.service_id, m.person_id, m.about_id, m.play_id, &m.cause, m.positive, &m.why, &m.state, m.owner_id,
            m.found_at, m.due_at
        ],
    )
    .await
    .map(|_| ())
}

/// Saves what of it can change.
pub async fn update(tx: &mut Tx, m: &Moment) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update moment set play_id = $2, state = $3, owner_id = $4, done_at = $5, done_words = $6, asked_at = $7, before_mark = $8,
                    after_mark = $9 where id = $1"
        ),
        p![
            m.id, m.play_id, &m.state, m.owner_id, m.done_at, &m.done_words, m.asked_at, m.before_mark, m.after_mark
        ],
    )
    .await
    .map(|_| ())
}

/// Those whose time has run out and nobody was told, at most `limit`.
pub async fn late(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<Moment>, DbError> {
    tx.rows(
        sql!(concat!(
            moment!(),
            "where m.state = 'open' and m.due_at <= $1 and not m.late_told order by m.due_at limit $2"
        )),
        p![now, limit],
    )
    .await
}

/// They were told.
pub async fn late_told(tx: &mut Tx, id: SubjectId) -> Result<(), DbError> {
    tx.run(sql!("update moment set late_told = true where id = $1"), p![id]).await.map(|_| ())
}

row! {
    /// A moment in a list.
    pub struct Line {
        /// Its number.
        number: String,
        /// Its title.
        title: String,
        /// Word of its trigger.
        cause: String,
        /// Whether it spoke for the service.
        positive: bool,
        /// `open`, `recovered`, `noted` or `left`.
        state: String,
        /// When it was found.
        found_at: Timestamp,
        /// By when it is to be turned.
        due_at: Option<Timestamp>,
        /// Who sees to it.
        owner: Option<String>,
        /// Key of the provider.
        provider_key: String,
        /// Name of the provider.
        provider_name: String,
        /// How it was.
        before_mark: Option<i64>,
        /// How it is.
        after_mark: Option<i64>,
    }
}

/// Those of the providers somebody serves: what is still to be turned first due first, what is done newest first.
pub async fn list(tx: &mut Tx, reader: PersonId, open: bool, limit: i64) -> Result<Vec<Line>, DbError> {
    tx.rows(
        sql!(
            "select s.number, s.title, m.cause, m.positive, m.state, m.found_at, m.due_at, o.name, v.key, v.name, m.before_mark, m.after_mark
             from moment m join subject s on s.id = m.id join provider v on v.id = m.provider_id left join person o on o.id = m.owner_id
             where (m.state = 'open') = $2
               and exists (select 1 from membership b where b.person_id = $1 and b.provider_id = m.provider_id and b.role in ('agent', 'lead'))
             order by case when m.state = 'open' then m.due_at end nulls last, m.found_at desc limit $3"
        ),
        p![reader, open, limit],
    )
    .await
}

row! {
    /// How many of something.
    pub struct Tally {
        /// Of what.
        of: String,
        /// How many came.
        n: i64,
        /// How many were measured before and after.
        measured: i64,
        /// How many were better after.
        better: i64,
    }
}

/// How moments of each trigger went since a moment, of the providers somebody serves.
pub async fn tally(tx: &mut Tx, reader: PersonId, since: Timestamp) -> Result<Vec<Tally>, DbError> {
    tx.rows(
        sql!(
            "select m.cause, count(*), count(m.before_mark), count(*) filter (where m.after_mark > m.before_mark) from moment m
             where m.found_at >= $2 and m.state <> 'left'
               and exists (select 1 from membership b where b.person_id = $1 and b.provider_id = m.provider_id and b.role in ('agent', 'lead'))
             group by m.cause order by count(*) desc, m.cause"
        ),
        p![reader, since],
    )
    .await
}

/// How each play of a service did.
pub async fn plays_did(tx: &mut Tx, service: ServiceId) -> Result<Vec<Tally>, DbError> {
    tx.rows(
        sql!(
            "select cast(m.play_id as text), count(*), count(m.before_mark), count(*) filter (where m.after_mark > m.before_mark)
             from moment m where m.service_id = $1 and m.play_id is not null and m.state <> 'left' group by m.play_id"
        ),
        p![service],
    )
    .await
}

/// People whose moments lay on each stop of a service since a moment: stop, people.
pub async fn people_at(tx: &mut Tx, service: ServiceId, since: Timestamp) -> Result<Vec<(i64, i64)>, DbError> {
    tx.rows(
        sql!(
            "select y.stage_id, count(distinct m.person_id) from moment m join play y on y.id = m.play_id
             where m.service_id = $1 and m.found_at >= $2 and m.state <> 'left' and y.stage_id is not null group by y.stage_id"
        ),
        p![service, since],
    )
    .await
}
