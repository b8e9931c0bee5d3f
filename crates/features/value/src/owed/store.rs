//! Statements of what is owed.

use super::New;
use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, SubjectId, Timestamp};

row! {
    /// What somebody owes by a day.
    pub struct Owed {
        /// Which.
        id: SubjectId,
        /// Its number.
        number: String,
        /// Where it was agreed.
        about: SubjectId,
        /// Number of that.
        about_number: String,
        /// Its family.
        about_family: String,
        /// Its title.
        about_title: String,
        /// On whose calendar.
        provider: ProviderId,
        /// Who owes it.
        owner: PersonId,
        /// Their name.
        owner_name: String,
        /// What.
        words: String,
        /// By when.
        due_at: Timestamp,
        /// When it was done.
        done_at: Option<Timestamp>,
        /// What they say of it.
        done_words: String,
        /// It ends with what it belongs to.
        within: bool,
        /// When it was no longer needed.
        withdrawn_at: Option<Timestamp>,
    }
}

macro_rules! select {
    () => {
        "select o.id, s.number, o.about_id, a.number, a.family, a.title, o.provider_id, o.owner_id, p.name, o.words, o.due_at, o.done_at, o.done_words, o.within, o.withdrawn_at
         from owed o join subject s on s.id = o.id join subject a on a.id = o.about_id join person p on p.id = o.owner_id "
    };
}

pub async fn insert(tx: &mut Tx, id: SubjectId, new: &New<'_>, within: bool) -> Result<(), DbError> {
    tx.run(
        sql!("insert into owed (id, about_id, provider_id, owner_id, words, due_at, within) values ($1, $2, $3, $4, $5, $6, $7)"),
        p![id, new.about, new.provider, new.owner, new.words.trim(), new.due_at, within],
    )
    .await
    .map(|_| ())
}

pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Owed>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where o.id = $1")), p![id]).await
}

pub async fn withdraw(tx: &mut Tx, id: SubjectId, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update owed set withdrawn_at = $2 where id = $1 and done_at is null"), p![id, now]).await.map(|_| ())
}

pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Owed>, DbError> {
    tx.maybe(sql!(concat!(select!(), "where s.number = $1")), p![number]).await
}

/// What was agreed at one place, in its order.
pub async fn of(tx: &mut Tx, about: SubjectId) -> Result<Vec<Owed>, DbError> {
    tx.rows(sql!(concat!(select!(), "where o.about_id = $1 order by o.id limit 200")), p![about]).await
}

/// What somebody owes and has not done, what is due first at the top.
pub async fn open_of(tx: &mut Tx, owner: PersonId) -> Result<Vec<Owed>, DbError> {
    tx.rows(
        sql!(concat!(
            select!(),
            "where o.owner_id = $1 and o.done_at is null and o.withdrawn_at is null order by o.due_at, o.id limit 200"
        )),
        p![owner],
    )
    .await
}

pub async fn done(
    tx: &mut Tx,
    id: SubjectId,
    by: Option<PersonId>,
    words: &str,
    now: Timestamp,
) -> Result<u64, DbError> {
    tx.run(
        sql!("update owed set done_at = $2, done_by = $3, done_words = $4 where id = $1 and done_at is null"),
        p![id, now, by, words],
    )
    .await
}
