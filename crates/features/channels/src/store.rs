//! Every statement of this room.

pub mod doors;
pub mod incoming;

use database::{DbError, Tx, p, row, sql};
use domain::{EntryId, PersonId, ProviderId, SubjectId, Timestamp, Visibility};

row! {
    /// A notice whose way out is not decided yet.
    pub struct Undecided {
        id: i64, person_id: PersonId, news: String, why: String, read_at: Option<Timestamp>, zone: String, wishes: String,
        side: String, author_id: Option<PersonId>, subject_id: SubjectId,
    }
}
row! {
    /// A notice with its entry, as it is now.
    pub struct Out {
        id: i64, person_id: PersonId, news: String, why: String, mail_state: String, read_at: Option<Timestamp>,
        subject_id: SubjectId, entry_id: EntryId, seq: i64, side: String, visibility: Visibility, provider_id: Option<ProviderId>,
        travels: bool, author_id: Option<PersonId>, author: Option<String>, behalf: Option<String>, change: Option<String>,
        body: Option<String>, erased_at: Option<Timestamp>,
    }
}
row! {
    /// An address that refuses our mail.
    pub struct Fault {
        /// The address.
        address: String,
        /// What its server said.
        says: String,
        /// When it last refused.
        at: Timestamp,
        /// No more mail goes there until somebody says that it is right: a server told that it never arrives.
        stops: bool,
    }
}

pub async fn undecided(tx: &mut Tx, entry: EntryId, news: &str) -> Result<Vec<Undecided>, DbError> {
    tx.rows(
        sql!(
            "select n.id, n.person_id, n.news, n.why, n.read_at, p.zone, p.wishes, e.side, e.author_id, e.subject_id
             from notice n join person p on p.id = n.person_id join entry e on e.id = n.entry_id
             where n.entry_id = $1 and n.news = $2 and n.mail_state = 'none' order by n.id"
        ),
        p![entry, news],
    )
    .await
}

/// Whether another notice of the same entry already has a way out to the same person.
pub async fn has_other(tx: &mut Tx, person: PersonId, entry: EntryId, id: i64) -> Result<bool, DbError> {
    let other: Option<(i64,)> = tx
        .maybe(
            sql!(
                "select id from notice where person_id = $1 and entry_id = $2 and id <> $3
                 and mail_state in ('waiting', 'sent', 'digest', 'failed') limit 1"
            ),
            p![person, entry, id],
        )
        .await?;
    Ok(other.is_some())
}

/// Whether somebody who is given something just as it is asked has a mail of that already: of the other of the two
/// notices, of the last minute.
pub async fn has_pair(
    tx: &mut Tx,
    person: PersonId,
    subject: SubjectId,
    other: &str,
    since: Timestamp,
) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!(
                "select id from notice where person_id = $1 and subject_id = $2 and news = $3 and why = 'answers' and created_at >= $4
                 and mail_state in ('waiting', 'sent', 'digest') limit 1"
            ),
            p![person, subject, other, since],
        )
        .await?;
    Ok(found.is_some())
}

/// Puts a notice into the gathered mail of a moment.
pub async fn gather(tx: &mut Tx, id: i64, slot: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update notice set mail_state = 'digest', mail_at = $2 where id = $1"), p![id, slot]).await.map(|_| ())
}

pub async fn out(tx: &mut Tx, id: i64) -> Result<Option<Out>, DbError> {
    tx.maybe(
        sql!(
            "select n.id, n.person_id, n.news, n.why, n.mail_state, n.read_at, e.subject_id, e.id, e.seq, e.side, e.visibility,
               e.provider_id, e.travels, e.author_id, a.name, b.name, e.change, t.body, t.erased_at
             from notice n join entry e on e.id = n.entry_id left join entry_text t on t.entry_id = e.id
             left join person a on a.id = e.author_id left join person b on b.id = e.on_behalf_of where n.id = $1"
        ),
        p![id],
    )
    .await
}

/// What is gathered for a person's mail of a moment, oldest first.
pub async fn gathered(tx: &mut Tx, person: PersonId, slot: Timestamp, limit: i64) -> Result<Vec<Out>, DbError> {
    tx.rows(
        sql!(
            "select n.id, n.person_id, n.news, n.why, n.mail_state, n.read_at, e.subject_id, e.id, e.seq, e.side, e.visibility,
               e.provider_id, e.travels, e.author_id, a.name, b.name, e.change, t.body, t.erased_at
             from notice n join entry e on e.id = n.entry_id left join entry_text t on t.entry_id = e.id
             left join person a on a.id = e.author_id left join person b on b.id = e.on_behalf_of
             where n.person_id = $1 and n.mail_at = $2 and n.mail_state = 'digest' order by n.id limit $3"
        ),
        p![person, slot, limit],
    )
    .await
}

/// What happened on a subject after a place, by the same person: the changes of its entries.
pub async fn changes_after(
    tx: &mut Tx,
    subject: SubjectId,
    seq: i64,
    author: Option<PersonId>,
) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String,)> = tx
        .rows(
            sql!(
                "select change from entry where subject_id = $1 and seq > $2 and author_id = $3 and change is not null
                 order by seq limit 200"
            ),
            p![subject, seq, author],
        )
        .await?;
    Ok(rows.into_iter().map(|(change,)| change).collect())
}

pub async fn fault(tx: &mut Tx, person: PersonId) -> Result<Option<Fault>, DbError> {
    tx.maybe(sql!("select address, says, at, stops from mail_fault where person_id = $1"), p![person]).await
}

pub async fn note_fault(tx: &mut Tx, person: PersonId, fault: &Fault) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into mail_fault (person_id, address, says, at, stops) values ($1, $2, $3, $4, $5)
             on conflict (person_id) do update set address = excluded.address, says = excluded.says, at = excluded.at, stops = excluded.stops"
        ),
        p![person, &fault.address, &fault.says, fault.at, fault.stops],
    )
    .await
    .map(|_| ())
}

pub async fn forget_fault(tx: &mut Tx, person: PersonId) -> Result<(), DbError> {
    tx.run(sql!("delete from mail_fault where person_id = $1"), p![person]).await.map(|_| ())
}

/// Addresses nothing goes to any more, the newest first, with whose they are.
pub async fn stopped(tx: &mut Tx, limit: i64) -> Result<Vec<(PersonId, String, String, String, Timestamp)>, DbError> {
    tx.rows(
        sql!(
            "select p.id, p.name, f.address, f.says, f.at from mail_fault f join person p on p.id = f.person_id
             where f.stops and f.address = p.email order by f.at desc, p.id limit $1"
        ),
        p![limit],
    )
    .await
}

/// A notice about mail itself, for the inbox only.
pub async fn insert_notice(tx: &mut Tx, id: i64, person: PersonId, text: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into notice (id, person_id, news, why, text, created_at, mail_state)
             values ($1, $2, 'mail_broken', 'mail_broken', $3, $4, 'skipped')"
        ),
        p![id, person, text, now],
    )
    .await
    .map(|_| ())
}
