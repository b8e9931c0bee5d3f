//! Statements of consultations.

use super::New;
use database::{DbError, Tx, p, row, sql};
use domain::{ConsumerId, PersonId, ProviderId, ServiceId, SubjectId, Timestamp};

row! {
    /// A consultation.
    pub struct Consultation {
        /// Which.
        id: SubjectId,
        /// Its number.
        number: String,
        /// What is decided, in a line.
        title: String,
        /// Who decides.
        provider: ProviderId,
        /// Of which service.
        service: Option<ServiceId>,
        /// Whom it is put to; everybody when `None`.
        consumer: Option<ConsumerId>,
        /// Names stand beside positions after the close.
        named: bool,
        /// What people should know before they speak.
        question: String,
        /// How often it was put to people.
        round: i64,
        /// Since when positions can be taken.
        opened_at: Timestamp,
        /// Until when.
        closes_at: Timestamp,
        /// What was decided, with its reasons.
        outcome: Option<String>,
        /// Place of the option that was chosen.
        chosen: Option<i64>,
        /// When.
        decided_at: Option<Timestamp>,
        /// When it is looked at again.
        review_at: Option<Timestamp>,
        /// Positions of this round.
        spoken: i64,
        /// Objections of this round without an answer.
        unanswered: i64,
        /// Who put it.
        put_by: PersonId,
    }
}

row! {
    /// One way to decide.
    pub struct Way {
        /// Its place, from 1.
        place: i64,
        /// What it is.
        text: String,
        /// How many are for it, in this round.
        spoken: i64,
    }
}

row! {
    /// What somebody said.
    pub struct Stance {
        /// Who.
        person: PersonId,
        /// Their name.
        name: String,
        /// Which way.
        place: i64,
        /// Why.
        reason: String,
        /// They object to deciding otherwise, or at all.
        objects: bool,
        /// When.
        at: Timestamp,
        /// Points to it without saying whose it is.
        key: i64,
        /// The answer to the objection.
        answer: Option<String>,
    }
}

macro_rules! select {
    () => {
        "select c.id, s.number, s.title, c.provider_id, c.service_id, c.consumer_id, c.named, c.question, c.round, c.opened_at, c.closes_at,
            c.outcome, c.chosen, c.decided_at, c.review_at, c.spoken, c.unanswered, c.put_by
         from consultation c join subject s on s.id = c.id "
    };
}

pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Consultation>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where s.number = $1")), p![number]).await
}

pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Consultation>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where c.id = $1")), p![id]).await
}

/// Those a person may read, newest first, before one.
pub async fn list(
    tx: &mut Tx,
    person: PersonId,
    service: Option<ServiceId>,
    before: SubjectId,
    limit: i64,
) -> Result<Vec<Consultation>, DbError> {
    tx.rows(
        sql!(concat!(
            select!(),
            "where c.id < $3 and (cast($2 as bigint) is null or c.service_id = $2) and (s.open_to_all
               or exists (select 1 from participant p where p.subject_id = c.id and p.person_id = $1)
               or exists (select 1 from membership m where m.person_id = $1 and (m.provider_id = c.provider_id or m.consumer_id = c.consumer_id or m.role = 'operator')))
             order by c.id desc limit $4"
        )),
        p![person, service, before, limit],
    )
    .await
}

pub async fn insert(
    tx: &mut Tx,
    id: SubjectId,
    new: &New,
    by: PersonId,
    remind_at: Timestamp,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into consultation (id, provider_id, service_id, consumer_id, named, question, opened_at, closes_at, remind_at, wake_at, put_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $10)"
        ),
        p![id, new.provider, new.service, new.consumer, new.named, new.question.trim(), now, new.closes_at, remind_at, by],
    )
    .await?;
    for (place, text) in (1_i64..).zip(&new.ways) {
        tx.run(
            sql!("insert into consultation_option (consultation_id, place, text) values ($1, $2, $3)"),
            p![id, place, text.trim()],
        )
        .await?;
    }
    Ok(())
}

pub async fn ways(tx: &mut Tx, id: SubjectId) -> Result<Vec<Way>, DbError> {
    tx.rows(
        sql!("select place, text, spoken from consultation_option where consultation_id = $1 order by place"),
        p![id],
    )
    .await
}

pub async fn stance(tx: &mut Tx, id: SubjectId, round: i64, person: PersonId) -> Result<Option<Stance>, DbError> {
    tx.maybe(
        sql!(
            "select t.person_id, p.name, t.place, t.reason, t.objects, t.at, t.key, t.answer from stance t join person p on p.id = t.person_id
             where t.consultation_id = $1 and t.round = $2 and t.person_id = $3"
        ),
        p![id, round, person],
    )
    .await
}

/// Positions of a round with words, objections first; at most `limit`.
pub async fn stances(tx: &mut Tx, id: SubjectId, round: i64, limit: i64) -> Result<Vec<Stance>, DbError> {
    tx.rows(
        sql!(
            "select t.person_id, p.name, t.place, t.reason, t.objects, t.at, t.key, t.answer from stance t join person p on p.id = t.person_id
             where t.consultation_id = $1 and t.round = $2 and t.reason <> '' order by t.objects desc, t.reason limit $3"
        ),
        p![id, round, limit],
    )
    .await
}

pub async fn put_stance(tx: &mut Tx, id: SubjectId, round: i64, said: &Stance) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into stance (consultation_id, round, person_id, place, reason, objects, at, key) values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (consultation_id, round, person_id) do update set place = excluded.place, reason = excluded.reason,
                 objects = excluded.objects, at = excluded.at"
        ),
        p![id, round, said.person, said.place, &said.reason, said.objects, said.at, said.key],
    )
    .await
    .map(|_| ())
}

pub async fn delete_stance(tx: &mut Tx, id: SubjectId, round: i64, person: PersonId) -> Result<(), DbError> {
    tx.run(
        sql!("delete from stance where consultation_id = $1 and round = $2 and person_id = $3"),
        p![id, round, person],
    )
    .await
    .map(|_| ())
}

/// Keeps the counts beside the positions: of the whole, of one way.
pub async fn count(tx: &mut Tx, id: SubjectId, place: i64, spoken: i64, objecting: i64) -> Result<(), DbError> {
    tx.run(
        sql!("update consultation set spoken = spoken + $2, unanswered = unanswered + $3 where id = $1"),
        p![id, spoken, objecting],
    )
    .await?;
    tx.run(
        sql!("update consultation_option set spoken = spoken + $3 where consultation_id = $1 and place = $2"),
        p![id, place, spoken],
    )
    .await
    .map(|_| ())
}

/// Answers an objection that has no answer yet; whose it is, where there was one.
pub async fn answer(
    tx: &mut Tx,
    id: SubjectId,
    round: i64,
    key: i64,
    words: &str,
    by: PersonId,
    now: Timestamp,
) -> Result<Option<PersonId>, DbError> {
    let found: Option<(PersonId,)> = tx
        .maybe(
            sql!(
                "update stance set answer = $4, answered_by = $5, answered_at = $6
                 where consultation_id = $1 and round = $2 and key = $3 and objects and answer is null returning person_id"
            ),
            p![id, round, key, words, by, now],
        )
        .await?;
    if found.is_some() {
        tx.run(sql!("update consultation set unanswered = unanswered - 1 where id = $1"), p![id]).await?;
    }
    Ok(found.map(|(person,)| person))
}

pub async fn decide(
    tx: &mut Tx,
    id: SubjectId,
    chosen: Option<i64>,
    outcome: &str,
    by: PersonId,
    review_at: Timestamp,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update consultation set chosen = $2, outcome = $3, decided_by = $4, decided_at = $5, review_at = $6, wake_at = $6 where id = $1"
        ),
        p![id, chosen, outcome, by, now, review_at],
    )
    .await
    .map(|_| ())
}

/// The outcome stands until another day.
pub async fn keep(tx: &mut Tx, id: SubjectId, review_at: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update consultation set review_at = $2, wake_at = $2 where id = $1"), p![id, review_at])
        .await
        .map(|_| ())
}

/// Put to people again: another round, without outcome and positions.
pub async fn again(
    tx: &mut Tx,
    id: SubjectId,
    closes_at: Timestamp,
    remind_at: Timestamp,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update consultation set round = round + 1, opened_at = $2, closes_at = $3, remind_at = $4, wake_at = $3, outcome = null, chosen = null,
                 decided_at = null, decided_by = null, review_at = null, spoken = 0, unanswered = 0 where id = $1"
        ),
        p![id, now, closes_at, remind_at],
    )
    .await?;
    tx.run(sql!("update consultation_option set spoken = 0 where consultation_id = $1"), p![id]).await.map(|_| ())
}

/// Whom it is put to, in the order of their ids, after one: all who are active, or those of a consumer.
pub async fn people(
    tx: &mut Tx,
    consumer: Option<ConsumerId>,
    after: PersonId,
    limit: i64,
) -> Result<Vec<(PersonId,)>, DbError> {
    tx.rows(
        sql!(
            "select id from person where id > $2 and state = 'active' and kind = 'person' and (cast($1 as bigint) is null or consumer_id = $1)
             order by id limit $3"
        ),
        p![consumer, after, limit],
    )
    .await
}

/// Who follows it and has not spoken in this round, after one.
pub async fn silent(tx: &mut Tx, id: SubjectId, after: PersonId, limit: i64) -> Result<Vec<(PersonId,)>, DbError> {
    tx.rows(
        sql!(
            "select f.person_id from follow f join consultation c on c.id = f.subject_id
             where f.subject_id = $1 and f.person_id > $2 and not f.muted
               and not exists (select 1 from stance t where t.consultation_id = c.id and t.round = c.round and t.person_id = f.person_id)
             order by f.person_id limit $3"
        ),
        p![id, after, limit],
    )
    .await
}

/// Those whose silent people are to be reminded now.
pub async fn to_remind(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<(SubjectId,)>, DbError> {
    tx.rows(sql!("select id from consultation where remind_at <= $1 order by remind_at limit $2"), p![now, limit]).await
}

pub async fn reminded(tx: &mut Tx, id: SubjectId) -> Result<(), DbError> {
    tx.run(sql!("update consultation set remind_at = null where id = $1"), p![id]).await.map(|_| ())
}

/// Those whose time is up: they closed, or their review has come.
pub async fn to_wake(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<(SubjectId,)>, DbError> {
    tx.rows(sql!("select id from consultation where wake_at <= $1 order by wake_at limit $2"), p![now, limit]).await
}

pub async fn woken(tx: &mut Tx, id: SubjectId) -> Result<(), DbError> {
    tx.run(sql!("update consultation set wake_at = null where id = $1"), p![id]).await.map(|_| ())
}
