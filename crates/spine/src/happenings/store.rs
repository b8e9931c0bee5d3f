//! Statements of happenings.

use super::Happening;
use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, ServiceId, SubjectId, Timestamp, rules::moments::Befell};

row! {
    /// Something that happened.
    pub struct Happened {
        /// Its id.
        id: i64,
        /// On which subject.
        subject_id: SubjectId,
        /// Whose provider.
        provider_id: ProviderId,
        /// With which service.
        service_id: Option<ServiceId>,
        /// To whom.
        person_id: Option<PersonId>,
        /// What: the word of a [`domain::rules::moments::Befell`].
        kind: String,
        /// When.
        at: Timestamp,
    }
}

pub(super) async fn insert(tx: &mut Tx, id: i64, new: &Happening, at: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into happening (id, subject_id, provider_id, service_id, person_id, kind, at) values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        p![id, new.subject, new.provider, new.service, new.person, new.kind.word(), at],
    )
    .await
    .map(|_| ())
}

pub(super) async fn fresh(tx: &mut Tx, limit: i64) -> Result<Vec<Happened>, DbError> {
    tx.rows(
        sql!(
            "select id, subject_id, provider_id, service_id, person_id, kind, at from happening where not looked order by id limit $1"
        ),
        p![limit],
    )
    .await
}

pub(super) async fn looked(tx: &mut Tx, id: i64) -> Result<(), DbError> {
    tx.run(sql!("update happening set looked = true where id = $1"), p![id]).await.map(|_| ())
}

pub(super) async fn of_subject(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Happened>, DbError> {
    let mut all: Vec<Happened> = tx
        .rows(
            sql!(
                "select id, subject_id, provider_id, service_id, person_id, kind, at from happening
                 where subject_id = $1 order by at desc, id desc limit 200"
            ),
            p![subject],
        )
        .await?;
    all.reverse();
    Ok(all)
}

pub(super) async fn of_person(tx: &mut Tx, person: PersonId, since: Timestamp) -> Result<Vec<Happened>, DbError> {
    let mut all: Vec<Happened> = tx
        .rows(
            sql!(
                "select id, subject_id, provider_id, service_id, person_id, kind, at from happening
                 where person_id = $1 and at >= $2 order by at desc, id desc limit 200"
            ),
            p![person, since],
        )
        .await?;
    all.reverse();
    Ok(all)
}

pub(super) async fn of_kind(
    tx: &mut Tx,
    provider: ProviderId,
    kind: Befell,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<Happened>, DbError> {
    tx.rows(
        sql!(
            "select id, subject_id, provider_id, service_id, person_id, kind, at from happening
             where provider_id = $1 and kind = $2 and at >= $3 order by at, id limit $4"
        ),
        p![provider, kind.word(), since, limit],
    )
    .await
}

pub async fn bad(
    tx: &mut Tx,
    provider: ProviderId,
    service: ServiceId,
    since: Timestamp,
    most: i64,
) -> Result<i64, DbError> {
    let (n,): (i64,) = tx
        .one(
            sql!(
                "select count(*) from (select distinct subject_id from happening
                   where provider_id = $1 and service_id = $2 and kind in ('reopened', 'silent', 'missed', 'low_score') and at >= $3 limit $4) found"
            ),
            p![provider, service, since, most],
        )
        .await?;
    Ok(n)
}
