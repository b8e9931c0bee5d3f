//! Statements of what was heard in passing.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, ServiceId, SubjectId, Timestamp};

row! {
    /// Something heard in passing.
    pub struct Heard {
        /// Its subject.
        id: SubjectId,
        /// To whom it was said.
        provider_id: ProviderId,
        /// About which service.
        service_id: Option<ServiceId>,
        /// The words.
        words: String,
        /// Who noted it.
        noted_by: PersonId,
        /// When.
        at: Timestamp,
        /// Who said it; told to nobody before they said yes.
        told_by: Option<PersonId>,
        /// `nobody`, `asked`, `yes` or `no`.
        naming: String,
    }
}

/// One.
pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Heard>, DbError> {
    tx.maybe(
        sql!("select id, provider_id, service_id, words, noted_by, at, told_by, naming from passing where id = $1"),
        p![id],
    )
    .await
}

/// Writes it.
pub async fn insert(tx: &mut Tx, h: &Heard) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into passing (id, provider_id, service_id, words, noted_by, at, told_by, naming) values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        p![h.id, h.provider_id, h.service_id, &h.words, h.noted_by, h.at, h.told_by, &h.naming],
    )
    .await
    .map(|_| ())
}

/// Whoever said it says whether they may be named. A no forgets who they were.
pub async fn answer(
    tx: &mut Tx,
    id: SubjectId,
    naming: &str,
    told_by: Option<PersonId>,
    at: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("update passing set naming = $2, told_by = $3, answered_at = $4 where id = $1"),
        p![id, naming, told_by, at],
    )
    .await
    .map(|_| ())
}

row! {
    /// Something heard, in a list.
    pub struct Line {
        /// Its number.
        number: String,
        /// The words.
        words: String,
        /// When.
        at: Timestamp,
        /// Who said it, where they said that they may be named.
        who: Option<String>,
        /// `nobody`, `asked`, `yes` or `no`.
        naming: String,
        /// The provider's name.
        provider: String,
    }
}

/// Those of the providers somebody serves, newest first.
pub async fn list(tx: &mut Tx, reader: PersonId, limit: i64) -> Result<Vec<Line>, DbError> {
    tx.rows(
        sql!(
            "select s.number, h.words, h.at, case when h.naming = 'yes' then w.name end, h.naming, v.name
             from passing h join subject s on s.id = h.id join provider v on v.id = h.provider_id left join person w on w.id = h.told_by
             where exists (select 1 from membership b where b.person_id = $1 and b.provider_id = h.provider_id and b.role in ('agent', 'lead'))
             order by h.at desc, h.id desc limit $2"
        ),
        p![reader, limit],
    )
    .await
}
