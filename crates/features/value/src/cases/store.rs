//! Statements of value cases.

use database::{DbError, Tx, p, row, sql};
use domain::{ConsumerId, PersonId, ProviderId, ServiceId, SubjectId, Timestamp};

row! {
    /// A case.
    pub struct Case {
        /// Which.
        id: SubjectId,
        /// Its number.
        number: String,
        /// What it is, in a line.
        title: String,
        /// Whose provider.
        provider: ProviderId,
        /// With which service.
        service: ServiceId,
        /// Its name.
        service_name: String,
        /// Its key.
        service_key: String,
        /// Whose work it is to help.
        consumer: Option<ConsumerId>,
        /// Who owns it on the side of those who use.
        user: PersonId,
        /// Their name.
        user_name: String,
        /// Who owns it on the side of those who serve.
        server: PersonId,
        /// Their name.
        server_name: String,
        /// How it helps the organisation's own client.
        client: String,
        /// What is believed.
        hypothesis: String,
        /// What it costs.
        cost: String,
        /// `draft`, `running` or `ended`.
        stage: String,
        /// When both agreed.
        agreed_at: Option<Timestamp>,
        /// When it ended.
        ended_at: Option<Timestamp>,
        /// Why.
        ended_words: String,
    }
}

row! {
    /// What is measured.
    pub struct Measure {
        /// Its place, from 1.
        place: i64,
        /// What.
        name: String,
        /// In what.
        unit: String,
        /// As it is before.
        baseline: String,
        /// As it is to be.
        aim: String,
    }
}

row! {
    /// Somebody signed a step.
    pub struct Signature {
        /// Word of the step.
        step: String,
        /// Word of the side.
        side: String,
        /// Who.
        person: PersonId,
        /// Their name.
        name: String,
        /// When.
        at: Timestamp,
        /// Faults they accepted, as JSON.
        accepted: String,
        /// Why they accept them.
        words: String,
    }
}

row! {
    /// A review, or the end.
    pub struct StepRow {
        /// Word of the step.
        step: String,
        /// The promise to look at it.
        owed: Option<SubjectId>,
        /// When it is due.
        due_at: Option<Timestamp>,
        /// What is said of it.
        words: String,
        /// When both had signed.
        taken_at: Option<Timestamp>,
    }
}

macro_rules! case {
    () => {
        "select c.id, s.number, s.title, c.provider_id, c.service_id, v.name, v.key, c.consumer_id, c.user_id, u.name, c.provider_person, w.name,
            c.client, c.hypothesis, c.cost, c.stage, c.agreed_at, c.ended_at, c.ended_words
         from value_case c join subject s on s.id = c.id join service v on v.id = c.service_id join person u on u.id = c.user_id
         join person w on w.id = c.provider_person "
    };
}

pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Case>, DbError> {
    tx.maybe(sql!(concat!(case!(), "where s.number = $1")), p![number]).await
}

pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Case>, DbError> {
    tx.maybe(sql!(concat!(case!(), "where c.id = $1")), p![id]).await
}

/// Those a person may read, newest first, before one.
pub async fn list(tx: &mut Tx, person: PersonId, before: SubjectId, limit: i64) -> Result<Vec<Case>, DbError> {
    tx.rows(
        sql!(concat!(
            case!(),
            "where c.id < $2 and (c.user_id = $1 or c.provider_person = $1
               or exists (select 1 from membership m where m.person_id = $1 and (m.provider_id = c.provider_id or (m.consumer_id = c.consumer_id and not s.confidential))))
             order by c.id desc limit $3"
        )),
        p![person, before, limit],
    )
    .await
}

/// Those of a service and a consumer that are not over.
pub async fn open_of(tx: &mut Tx, service: ServiceId, consumer: ConsumerId) -> Result<Vec<Case>, DbError> {
    tx.rows(
        sql!(concat!(
            case!(),
            "where c.service_id = $1 and c.consumer_id = $2 and c.stage <> 'ended' order by c.id desc limit 20"
        )),
        p![service, consumer],
    )
    .await
}

pub async fn insert(tx: &mut Tx, c: &Case, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into value_case (id, provider_id, service_id, consumer_id, user_id, provider_person, client, hypothesis, cost, stage, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', $10)"
        ),
        p![c.id, c.provider, c.service, c.consumer, c.user, c.server, &c.client, &c.hypothesis, &c.cost, now],
    )
    .await
    .map(|_| ())
}

/// Writes the texts of a draft anew.
pub async fn rewrite(tx: &mut Tx, id: SubjectId, client: &str, hypothesis: &str, cost: &str) -> Result<(), DbError> {
    tx.run(
        sql!("update value_case set client = $2, hypothesis = $3, cost = $4 where id = $1"),
        p![id, client, hypothesis, cost],
    )
    .await
    .map(|_| ())
}

pub async fn put_measures(tx: &mut Tx, id: SubjectId, all: &[Measure]) -> Result<(), DbError> {
    tx.run(sql!("delete from value_measure where case_id = $1"), p![id]).await?;
    for m in all {
        tx.run(
            sql!(
                "insert into value_measure (case_id, place, name, unit, baseline, aim) values ($1, $2, $3, $4, $5, $6)"
            ),
            p![id, m.place, &m.name, &m.unit, &m.baseline, &m.aim],
        )
        .await?;
    }
    Ok(())
}

pub async fn measures(tx: &mut Tx, id: SubjectId) -> Result<Vec<Measure>, DbError> {
    tx.rows(
        sql!("select place, name, unit, baseline, aim from value_measure where case_id = $1 order by place"),
        p![id],
    )
    .await
}

pub async fn signatures(tx: &mut Tx, id: SubjectId) -> Result<Vec<Signature>, DbError> {
    tx.rows(
        sql!(
            "select g.step, g.side, g.person_id, p.name, g.at, g.accepted, g.words from value_signature g join person p on p.id = g.person_id
             where g.case_id = $1 order by g.at, g.side"
        ),
        p![id],
    )
    .await
}

pub async fn sign(tx: &mut Tx, id: SubjectId, g: &Signature) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into value_signature (case_id, step, side, person_id, at, accepted, words) values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        p![id, &g.step, &g.side, g.person, g.at, &g.accepted, &g.words],
    )
    .await
    .map(|_| ())
}

/// What a step says was changed: who signed it before has to read it again.
pub async fn unsign(tx: &mut Tx, id: SubjectId, step: &str) -> Result<u64, DbError> {
    tx.run(sql!("delete from value_signature where case_id = $1 and step = $2"), p![id, step]).await
}

pub async fn steps(tx: &mut Tx, id: SubjectId) -> Result<Vec<StepRow>, DbError> {
    tx.rows(
        sql!(
            "select step, owed_id, due_at, words, taken_at from value_step where case_id = $1 order by coalesce(due_at, 0), step"
        ),
        p![id],
    )
    .await
}

pub async fn put_step(tx: &mut Tx, id: SubjectId, s: &StepRow, by: Option<PersonId>) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into value_step (case_id, step, owed_id, due_at, words, written_by, taken_at) values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (case_id, step) do update set words = excluded.words, written_by = excluded.written_by, taken_at = excluded.taken_at"
        ),
        p![id, &s.step, s.owed, s.due_at, &s.words, by, s.taken_at],
    )
    .await
    .map(|_| ())
}

pub async fn put_figure(tx: &mut Tx, id: SubjectId, step: &str, place: i64, figure: &str) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into value_figure (case_id, step, place, figure) values ($1, $2, $3, $4)
             on conflict (case_id, step, place) do update set figure = excluded.figure"
        ),
        p![id, step, place, figure],
    )
    .await
    .map(|_| ())
}

/// Step, place and figure.
pub async fn figures(tx: &mut Tx, id: SubjectId) -> Result<Vec<(String, i64, String)>, DbError> {
    tx.rows(sql!("select step, place, figure from value_figure where case_id = $1 order by step, place"), p![id]).await
}

pub async fn agreed(tx: &mut Tx, id: SubjectId, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update value_case set stage = 'running', agreed_at = $2 where id = $1"), p![id, now]).await.map(|_| ())
}

pub async fn ended(tx: &mut Tx, id: SubjectId, words: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("update value_case set stage = 'ended', ended_at = $2, ended_words = $3 where id = $1"),
        p![id, now, words],
    )
    .await
    .map(|_| ())
}
