//! Statements about mail that came in.

use database::{DbError, Tx, p, row, sql};
use domain::{EntryId, PersonId, ProviderId, SubjectId, Timestamp};

row! {
    /// A mail that came in.
    pub struct MailIn {
        /// Its id here.
        id: i64,
        /// Where it came in.
        mailbox: String,
        /// Its own id, without brackets.
        message_id: String,
        /// Digest of what its sender wrote.
        content_key: String,
        /// Digest of the original in the blobs.
        digest: String,
        /// Bytes.
        size: i64,
        /// Who sent it, in small letters.
        sender: String,
        /// Their name as they gave it.
        sender_name: String,
        /// Its subject.
        title: String,
        /// Its subject without numbers and what answers add.
        alike: String,
        /// What it is.
        nature: String,
        /// JSON of why.
        why: String,
        /// What became of it.
        state: String,
        /// The conversation it is on, or seems to belong to.
        subject_id: Option<SubjectId>,
        /// The entry it became.
        entry_id: Option<EntryId>,
        /// Whose mailbox it is.
        provider_id: Option<ProviderId>,
        /// Another one under the same id.
        twin_id: Option<i64>,
        /// When it came.
        at: Timestamp,
        /// Who decided about it.
        decided_by: Option<PersonId>,
        /// When.
        decided_at: Option<Timestamp>,
        /// Why it was dropped.
        reason: Option<String>,
    }
}

pub async fn once(tx: &mut Tx, mailbox: &str, id: &str, key: &str) -> Result<Option<MailIn>, DbError> {
    tx.maybe(
        sql!(
            "select id, mailbox, message_id, content_key, digest, size, sender, sender_name, title, alike, nature, why, state,
               subject_id, entry_id, provider_id, twin_id, at, decided_by, decided_at, reason
             from mail_in where mailbox = $1 and message_id = $2 and content_key = $3"
        ),
        p![mailbox, id, key],
    )
    .await
}

pub async fn by_id(tx: &mut Tx, id: i64) -> Result<Option<MailIn>, DbError> {
    tx.maybe(
        sql!(
            "select id, mailbox, message_id, content_key, digest, size, sender, sender_name, title, alike, nature, why, state,
               subject_id, entry_id, provider_id, twin_id, at, decided_by, decided_at, reason
             from mail_in where id = $1"
        ),
        p![id],
    )
    .await
}

/// What waits for a person, newest first.
pub async fn parked(tx: &mut Tx, limit: i64) -> Result<Vec<MailIn>, DbError> {
    tx.rows(
        sql!(
            "select id, mailbox, message_id, content_key, digest, size, sender, sender_name, title, alike, nature, why, state,
               subject_id, entry_id, provider_id, twin_id, at, decided_by, decided_at, reason
             from mail_in where state = 'parked' order by at desc, id desc limit $1"
        ),
        p![limit],
    )
    .await
}

/// Another mail under the same id in the same mailbox.
pub async fn twin(tx: &mut Tx, mailbox: &str, id: &str) -> Result<Option<i64>, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!("select id from mail_in where mailbox = $1 and message_id = $2 order by at, id limit 1"),
            p![mailbox, id],
        )
        .await?;
    Ok(found.map(|(id,)| id))
}

/// How many mails of a sender came since, and how many conversations they opened under the same subject.
pub async fn of_sender(tx: &mut Tx, sender: &str, alike: &str, since: Timestamp) -> Result<(i64, i64), DbError> {
    if sender.is_empty() {
        return Ok((0, 0));
    }
    let rows: Vec<(String, String)> = tx
        .rows(
            sql!("select alike, state from mail_in where sender = $1 and at >= $2 order by at desc limit 1000"),
            p![sender, since],
        )
        .await?;
    let opened = rows.iter().filter(|(known, state)| known == alike && state == "opened").count();
    Ok((i64::try_from(rows.len()).unwrap_or(i64::MAX), i64::try_from(opened).unwrap_or(i64::MAX)))
}

pub async fn subject_of_entry(tx: &mut Tx, entry: EntryId) -> Result<Option<SubjectId>, DbError> {
    let found: Option<(SubjectId,)> = tx.maybe(sql!("select subject_id from entry where id = $1"), p![entry]).await?;
    Ok(found.map(|(id,)| id))
}

/// Whether a mail is here, wherever it came in.
pub async fn here(tx: &mut Tx, id: &str, key: &str) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(sql!("select id from mail_in where message_id = $1 and content_key = $2 limit 1"), p![id, key])
        .await?;
    Ok(found.is_some())
}

/// Notes that a sender is told; not where they were told since.
pub async fn tell(tx: &mut Tx, m: &MailIn, why: &str, since: Timestamp) -> Result<bool, DbError> {
    let told = tx
        .run(
            sql!(
                "insert into mail_told (sender, at, why, mail_id) values ($1, $2, $3, $4)
                 on conflict (sender) do update set at = excluded.at, why = excluded.why, mail_id = excluded.mail_id
                 where mail_told.at <= $5"
            ),
            p![&m.sender, m.at, why, m.id, since],
        )
        .await?;
    Ok(told > 0)
}

/// Who was told that a mail of theirs waits, and why, the newest first.
pub async fn told(tx: &mut Tx, limit: i64) -> Result<Vec<(String, String, Timestamp)>, DbError> {
    tx.rows(sql!("select sender, why, at from mail_told order by at desc, sender limit $1"), p![limit]).await
}

/// The conversation a mail that came in is on.
pub async fn subject_of_mail(tx: &mut Tx, id: &str) -> Result<Option<SubjectId>, DbError> {
    let found: Option<(Option<SubjectId>,)> = tx
        .maybe(
            sql!(
                "select subject_id from mail_in where message_id = $1 and subject_id is not null
                 and state in ('opened', 'joined', 'noted', 'attached') order by at limit 1"
            ),
            p![id],
        )
        .await?;
    Ok(found.and_then(|(id,)| id))
}

pub async fn insert(tx: &mut Tx, m: &MailIn) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into mail_in (id, mailbox, message_id, content_key, digest, size, sender, sender_name, title, alike, nature, why,
               state, subject_id, entry_id, provider_id, twin_id, at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
        ),
        p![
            m.id, &m.mailbox, &m.message_id, &m.content_key, &m.digest, m.size, &m.sender, &m.sender_name, &m.title, &m.alike,
            &m.nature, &m.why, &m.state, m.subject_id, m.entry_id, m.provider_id, m.twin_id, m.at
        ],
    )
    .await
    .map(|_| ())
}

pub async fn decide(tx: &mut Tx, m: &MailIn) -> Result<(), DbError> {
    tx.run(
        sql!(
            "update mail_in set state = $2, subject_id = $3, entry_id = $4, decided_by = $5, decided_at = $6, reason = $7 where id = $1"
        ),
        p![m.id, &m.state, m.subject_id, m.entry_id, m.decided_by, m.decided_at, m.reason.clone()],
    )
    .await
    .map(|_| ())
}
