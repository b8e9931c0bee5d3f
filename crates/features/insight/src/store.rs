//! Every statement of sayings.

use database::{DbError, Tx, p, row, sql};
use domain::{EntryId, PersonId, ProviderId, SubjectId, Timestamp};

row! {
    /// What somebody said.
    pub struct Saying {
        /// Its subject.
        id: SubjectId,
        /// `words` or `batch`.
        kind: String,
        /// The page it was said on.
        about: String,
        /// One to five, where it is signed.
        feeling: Option<i64>,
        /// Whether it has a name.
        signed: bool,
        /// Of a batch: how many answers.
        n: i64,
    }
}
row! {
    /// An answer to people who cannot be reached, for the public page.
    pub struct Public {
        /// To which saying.
        subject_id: SubjectId,
        /// Its title.
        title: String,
        /// `words` or `batch`.
        kind: String,
        /// Of a batch: how many answers.
        n: i64,
        /// Who serves.
        provider_id: ProviderId,
        /// When it was answered.
        answered_at: Option<Timestamp>,
        /// By whom.
        author: Option<String>,
        /// What was said.
        body: String,
        /// The entry.
        entry_id: EntryId,
    }
}

pub async fn insert(tx: &mut Tx, s: &Saying) -> Result<(), DbError> {
    tx.run(
        sql!("insert into saying (id, kind, about, feeling, signed, n) values ($1, $2, $3, $4, $5, $6)"),
        p![s.id, &s.kind, &s.about, s.feeling, s.signed, s.n],
    )
    .await
    .map(|_| ())
}

pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Saying>, DbError> {
    tx.maybe(sql!("select id, kind, about, feeling, signed, n from saying where id = $1"), p![id]).await
}

/// Notes that somebody answered at a place on a day; whether it is the first time.
pub async fn note_answered(tx: &mut Tx, person: PersonId, place: &str, day: i64) -> Result<bool, DbError> {
    let new = tx
        .run(
            sql!("insert into answered (person_id, place, day) values ($1, $2, $3) on conflict (person_id, place, day) do nothing"),
            p![person, place, day],
        )
        .await?;
    Ok(new > 0)
}

/// Forgets on which days people answered, before a day.
pub async fn forget_answered(tx: &mut Tx, before: i64) -> Result<(), DbError> {
    tx.run(sql!("delete from answered where day < $1"), p![before]).await.map(|_| ())
}

/// The newest answers to people who left no name, of providers that are open.
pub async fn public(tx: &mut Tx, limit: i64) -> Result<Vec<Public>, DbError> {
    tx.rows(
        sql!(
            "select h.subject_id, s.title, g.kind, g.n, h.provider_id, h.answered_at, a.name, t.body, e.id
             from heard h join saying g on g.id = h.subject_id join subject s on s.id = h.subject_id
               join entry e on e.id = h.entry_id join entry_text t on t.entry_id = e.id left join person a on a.id = e.author_id
             where h.state = 'answered' and not g.signed and not s.confidential and t.erased_at is null
             order by h.answered_at desc nulls last, h.subject_id desc limit $1"
        ),
        p![limit],
    )
    .await
}
