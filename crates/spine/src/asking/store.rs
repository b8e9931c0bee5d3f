//! Every statement of who was asked.

use super::Question;
use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, ServiceId, SubjectId, Timestamp, rules::asking::Asked};

row! {
    /// A question, or that none was asked.
    pub struct Row {
        /// Its id.
        id: i64,
        /// Who was asked.
        person_id: PersonId,
        /// About which kind of touchpoint.
        kind: String,
        /// About which subject.
        subject_id: SubjectId,
        /// Its number.
        number: String,
        /// Its title.
        title: String,
        /// Whom it is about.
        provider_id: ProviderId,
        /// Which of its services.
        service_id: Option<ServiceId>,
        /// Asked in any case.
        exempt: bool,
        /// `asked`, `answered` or `not`.
        state: String,
        /// When.
        at: Timestamp,
    }
}
row! {
    /// Somebody who was not asked.
    pub struct NotAsked {
        /// Who.
        name: String,
        /// About which subject.
        number: String,
        /// Why: the word of an [`Asked`].
        why: String,
        /// Not before.
        again_at: Option<Timestamp>,
        /// When it was decided.
        at: Timestamp,
    }
}
row! {
    /// How many were asked about a service.
    pub struct Rate {
        /// Which.
        service_id: Option<ServiceId>,
        /// How many.
        asked: i64,
        /// How many of them answered.
        answered: i64,
        /// How many were not asked.
        left_alone: i64,
    }
}

pub(super) async fn insert(
    tx: &mut Tx,
    id: i64,
    new: &Question<'_>,
    decided: Asked,
    now: Timestamp,
) -> Result<(), DbError> {
    let again = match decided {
        Asked::Lately { again } | Asked::SameKind { again } => Some(again),
        _ => None,
    };
    let state = if decided == Asked::Yes { "asked" } else { "not" };
    tx.run(
        sql!(
            "insert into asked (id, person_id, kind, subject_id, provider_id, service_id, exempt, state, why, again_at, at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        p![id, new.person, new.kind, new.subject, new.provider, new.service, new.exempt, state, decided.why(), again, now],
    )
    .await
    .map(|_| ())
}

pub(super) async fn by_id(tx: &mut Tx, id: i64) -> Result<Option<Row>, DbError> {
    tx.maybe(
        sql!(
            "select a.id, a.person_id, a.kind, a.subject_id, s.number, s.title, a.provider_id, a.service_id, a.exempt, a.state, a.at
             from asked a join subject s on s.id = a.subject_id where a.id = $1"
        ),
        p![id],
    )
    .await
}

pub(super) async fn of_subject(
    tx: &mut Tx,
    person: PersonId,
    kind: &str,
    subject: SubjectId,
) -> Result<Option<Row>, DbError> {
    tx.maybe(
        sql!(
            "select a.id, a.person_id, a.kind, a.subject_id, s.number, s.title, a.provider_id, a.service_id, a.exempt, a.state, a.at
             from asked a join subject s on s.id = a.subject_id where a.person_id = $1 and a.kind = $2 and a.subject_id = $3"
        ),
        p![person, kind, subject],
    )
    .await
}

pub(super) async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Row>, DbError> {
    tx.rows(
        sql!(
            "select a.id, a.person_id, a.kind, a.subject_id, s.number, s.title, a.provider_id, a.service_id, a.exempt, a.state, a.at
             from asked a join subject s on s.id = a.subject_id where a.person_id = $1 and a.state <> 'not'
             order by a.at desc, a.id desc limit 100"
        ),
        p![person],
    )
    .await
}

pub(super) async fn last(tx: &mut Tx, person: PersonId, kind: Option<&str>) -> Result<Option<Timestamp>, DbError> {
    let found: Option<(Timestamp,)> = tx
        .maybe(
            sql!(
                "select at from asked where person_id = $1 and state <> 'not' and not exempt and (cast($2 as text) is null or kind = $2)
                 order by at desc limit 1"
            ),
            p![person, kind],
        )
        .await?;
    Ok(found.map(|(at,)| at))
}

pub(super) async fn has_answered(tx: &mut Tx, person: PersonId, since: Timestamp) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!("select id from asked where person_id = $1 and state = 'answered' and at >= $2 limit 1"),
            p![person, since],
        )
        .await?;
    Ok(found.is_some())
}

/// How many were asked since a moment, how many of them answered, and how many still can.
pub(super) async fn counts(
    tx: &mut Tx,
    provider: ProviderId,
    service: Option<ServiceId>,
    kind: &str,
    since: Timestamp,
    open_since: Timestamp,
) -> Result<(u64, u64, u64), DbError> {
    let (asked, answered, open): (i64, i64, i64) = tx
        .one(
            sql!(
                "select count(*), count(case when state = 'answered' then 1 end), count(case when state = 'asked' and at >= $5 then 1 end)
                 from asked where provider_id = $1 and coalesce(service_id, 0) = coalesce(cast($2 as bigint), 0) and kind = $3 and at >= $4
                   and state <> 'not'"
            ),
            p![provider, service, kind, since, open_since],
        )
        .await?;
    let count = |n: i64| u64::try_from(n).unwrap_or(0);
    Ok((count(asked), count(answered), count(open)))
}

pub(super) async fn rates(
    tx: &mut Tx,
    provider: ProviderId,
    kind: &str,
    since: Timestamp,
) -> Result<Vec<Rate>, DbError> {
    tx.rows(
        sql!(
            "select service_id, count(case when state <> 'not' then 1 end), count(case when state = 'answered' then 1 end),
                    count(case when state = 'not' then 1 end)
             from asked where provider_id = $1 and kind = $2 and at >= $3 group by service_id order by service_id nulls last"
        ),
        p![provider, kind, since],
    )
    .await
}

pub(super) async fn not_asked(
    tx: &mut Tx,
    provider: ProviderId,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<NotAsked>, DbError> {
    tx.rows(
        sql!(
            "select p.name, s.number, a.why, a.again_at, a.at from asked a join person p on p.id = a.person_id join subject s on s.id = a.subject_id
             where a.provider_id = $1 and a.state = 'not' and a.at >= $2 order by a.at desc, a.id desc limit $3"
        ),
        p![provider, since, limit],
    )
    .await
}

pub(super) async fn set_answered(tx: &mut Tx, id: i64) -> Result<(), DbError> {
    tx.run(sql!("update asked set state = 'answered' where id = $1"), p![id]).await.map(|_| ())
}

pub(super) async fn never(tx: &mut Tx, person: PersonId) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx.maybe(sql!("select at from asked_never where person_id = $1"), p![person]).await?;
    Ok(found.is_some())
}

pub(super) async fn set_never(tx: &mut Tx, person: PersonId, never: bool, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("delete from asked_never where person_id = $1"), p![person]).await?;
    if never {
        tx.run(sql!("insert into asked_never (person_id, at) values ($1, $2)"), p![person, now]).await?;
    }
    Ok(())
}
