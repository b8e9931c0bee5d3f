//! Every statement of reports. What is sealed goes in and comes out sealed.

use database::{DbError, Tx, p, row, sql};
use domain::{PersonId, ProviderId, SubjectId, Timestamp};

row! {
    /// A report as it is kept.
    pub struct Report {
        subject_id: SubjectId,
        number: String,
        seal: String,
        way: String,
        provider_id: ProviderId,
        provider: String,
        provider_key: String,
        state: String,
        day: Timestamp,
        promised_day: Timestamp,
        salt: String,
        key_reporter: Vec<u8>,
        key_handlers: Vec<u8>,
        kept_from: String,
        owner_id: Option<PersonId>,
        reply_day: Option<Timestamp>,
        waits: bool,
        answered: bool,
        outcome: Option<Vec<u8>>,
        outcome_state: String,
        version: i64
    }
}

row! {
    /// A line of the talk.
    pub struct Line { seq: i64, side: String, author_id: Option<PersonId>, author: Option<String>, day: Timestamp, sealed: Vec<u8> }
}

row! {
    /// A file, without its content.
    pub struct File { id: i64, seq: i64, name: Vec<u8>, cleaned: bool }
}

row! {
    /// Somebody who asked for a name.
    pub struct Unmasking {
        id: i64,
        subject_id: SubjectId,
        asked_by: PersonId,
        asker: String,
        asked_at: Timestamp,
        motive: Vec<u8>,
        decided_by: Option<PersonId>,
        decider: Option<String>,
        decided_at: Option<Timestamp>,
        reason: Option<Vec<u8>>,
        open_until: Option<Timestamp>,
        granted: Option<bool>
    }
}

row! {
    /// Somebody with a role for reports.
    pub struct Confidant { id: PersonId, name: String, email: String, role: String, provider_id: Option<ProviderId> }
}

/// A report to be kept.
#[derive(Clone, Debug)]
pub struct NewReport<'a> {
    pub subject: SubjectId,
    pub seal: &'a str,
    pub way: &'a str,
    pub provider: ProviderId,
    pub day: Timestamp,
    pub promised_day: Timestamp,
    pub lookup: &'a str,
    pub salt: &'a str,
    pub bell: &'a str,
    pub key_reporter: &'a [u8],
    pub key_handlers: &'a [u8],
    pub kept_from: &'a str,
    pub owner: Option<PersonId>,
}

pub async fn insert(tx: &mut Tx, r: &NewReport<'_>) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into report (subject_id, seal, way, provider_id, state, day, promised_day, lookup, salt, bell, key_reporter, key_handlers, kept_from, owner_id)
             values ($1, $2, $3, $4, 'open', $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        ),
        p![
            r.subject, r.seal, r.way, r.provider, r.day, r.promised_day, r.lookup, r.salt, r.bell, r.key_reporter,
            r.key_handlers, r.kept_from, r.owner
        ],
    )
    .await
    .map(|_| ())
}

pub async fn by_lookup(tx: &mut Tx, lookup: &str) -> Result<Option<Report>, DbError> {
    tx.maybe(
        sql!(
            "select r.subject_id, s.number, r.seal, r.way, r.provider_id, p.name as provider, p.key as provider_key, r.state, r.day, r.promised_day, r.salt,
                    r.key_reporter, r.key_handlers, r.kept_from, r.owner_id, r.reply_day, r.waits, r.answered, r.outcome, r.outcome_state, r.version
             from report r join subject s on s.id = r.subject_id join provider p on p.id = r.provider_id where r.lookup = $1"
        ),
        p![lookup],
    )
    .await
}

pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Report>, DbError> {
    tx.maybe(
        sql!(
            "select r.subject_id, s.number, r.seal, r.way, r.provider_id, p.name as provider, p.key as provider_key, r.state, r.day, r.promised_day, r.salt,
                    r.key_reporter, r.key_handlers, r.kept_from, r.owner_id, r.reply_day, r.waits, r.answered, r.outcome, r.outcome_state, r.version
             from report r join subject s on s.id = r.subject_id join provider p on p.id = r.provider_id where s.number = $1"
        ),
        p![number],
    )
    .await
}

/// Reports of a state, those that wait first, the newest day first; of one provider, or of all where `None`.
pub async fn list(tx: &mut Tx, provider: Option<ProviderId>, state: &str, limit: i64) -> Result<Vec<Report>, DbError> {
    tx.rows(
        sql!(
            "select r.subject_id, s.number, r.seal, r.way, r.provider_id, p.name as provider, p.key as provider_key, r.state, r.day, r.promised_day, r.salt,
                    r.key_reporter, r.key_handlers, r.kept_from, r.owner_id, r.reply_day, r.waits, r.answered, r.outcome, r.outcome_state, r.version
             from report r join subject s on s.id = r.subject_id join provider p on p.id = r.provider_id
             where r.state = $1 and (cast($2 as bigint) is null or r.provider_id = $2) order by r.waits desc, r.day, r.subject_id limit $3"
        ),
        p![state, provider, limit],
    )
    .await
}

pub async fn add_line(
    tx: &mut Tx,
    id: i64,
    subject: SubjectId,
    side: &str,
    author: Option<PersonId>,
    day: Timestamp,
    sealed: &[u8],
) -> Result<i64, DbError> {
    let (seq,): (i64,) =
        tx.one(sql!("select coalesce(max(seq), 0) + 1 from report_line where subject_id = $1"), p![subject]).await?;
    tx.run(
        sql!("insert into report_line (id, subject_id, seq, side, author_id, day, sealed) values ($1, $2, $3, $4, $5, $6, $7)"),
        p![id, subject, seq, side, author, day, sealed],
    )
    .await?;
    Ok(seq)
}

pub async fn lines(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Line>, DbError> {
    tx.rows(
        sql!(
            "select l.seq, l.side, l.author_id, p.name as author, l.day, l.sealed from report_line l left join person p on p.id = l.author_id
             where l.subject_id = $1 order by l.seq"
        ),
        p![subject],
    )
    .await
}

pub async fn add_file(
    tx: &mut Tx,
    id: i64,
    subject: SubjectId,
    seq: i64,
    name: &[u8],
    cleaned: bool,
    sealed: &[u8],
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into report_file (id, subject_id, seq, name, cleaned, sealed) values ($1, $2, $3, $4, $5, $6)"),
        p![id, subject, seq, name, cleaned, sealed],
    )
    .await
    .map(|_| ())
}

pub async fn files(tx: &mut Tx, subject: SubjectId) -> Result<Vec<File>, DbError> {
    tx.rows(sql!("select id, seq, name, cleaned from report_file where subject_id = $1 order by seq, id"), p![subject])
        .await
}

pub async fn file(tx: &mut Tx, subject: SubjectId, id: i64) -> Result<Option<(Vec<u8>, Vec<u8>)>, DbError> {
    tx.maybe(sql!("select name, sealed from report_file where subject_id = $1 and id = $2"), p![subject, id]).await
}

/// Its reporter said something more: it waits for a person again.
pub async fn said_more(tx: &mut Tx, subject: SubjectId) -> Result<u64, DbError> {
    tx.run(
        sql!("update report set waits = true, state = 'open', version = version + 1 where subject_id = $1"),
        p![subject],
    )
    .await
}

/// A person answered: its reporter's doorbell rings from the next day on.
pub async fn replied(
    tx: &mut Tx,
    subject: SubjectId,
    day: Timestamp,
    by: Option<PersonId>,
    waits: bool,
) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "update report set waits = $4, answered = true, reply_day = $2, owner_id = coalesce(owner_id, $3), version = version + 1 where subject_id = $1"
        ),
        p![subject, day, by, waits],
    )
    .await
}

/// Something for its reporter to see that is no answer: the doorbell rings, nothing else changes.
pub async fn ring(tx: &mut Tx, subject: SubjectId, day: Timestamp) -> Result<u64, DbError> {
    tx.run(sql!("update report set reply_day = $2, version = version + 1 where subject_id = $1"), p![subject, day])
        .await
}

pub async fn seen(tx: &mut Tx, subject: SubjectId) -> Result<u64, DbError> {
    tx.run(sql!("update report set reply_day = null where subject_id = $1 and reply_day is not null"), p![subject])
        .await
}

pub async fn set_state(tx: &mut Tx, subject: SubjectId, state: &str) -> Result<u64, DbError> {
    tx.run(
        sql!("update report set state = $2, waits = false, version = version + 1 where subject_id = $1"),
        p![subject, state],
    )
    .await
}

pub async fn set_outcome(tx: &mut Tx, subject: SubjectId, sealed: Option<&[u8]>, state: &str) -> Result<u64, DbError> {
    tx.run(
        sql!("update report set outcome = $2, outcome_state = $3, version = version + 1 where subject_id = $1"),
        p![subject, sealed, state],
    )
    .await
}

pub async fn publish(tx: &mut Tx, subject: SubjectId, title: &str, words: &str, day: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into report_outcome (subject_id, title, words, day) values ($1, $2, $3, $4)
             on conflict (subject_id) do update set title = excluded.title, words = excluded.words, day = excluded.day"
        ),
        p![subject, title, words, day],
    )
    .await
    .map(|_| ())
}

pub async fn outcomes(tx: &mut Tx, limit: i64) -> Result<Vec<(String, String, Timestamp)>, DbError> {
    tx.rows(sql!("select title, words, day from report_outcome order by day desc, subject_id limit $1"), p![limit])
        .await
}

/// Keys of the doorbells that ring: answers of earlier days that were not looked at.
pub async fn bells(tx: &mut Tx, before: Timestamp) -> Result<Vec<String>, DbError> {
    let found: Vec<(String,)> = tx.rows(sql!("select bell from report where reply_day < $1"), p![before]).await?;
    Ok(found.into_iter().map(|(bell,)| bell).collect())
}

pub async fn add_name(tx: &mut Tx, subject: SubjectId, sealed: &[u8]) -> Result<(), DbError> {
    tx.run(sql!("insert into report_name (subject_id, sealed) values ($1, $2)"), p![subject, sealed]).await.map(|_| ())
}

pub async fn name(tx: &mut Tx, subject: SubjectId) -> Result<Option<Vec<u8>>, DbError> {
    let found: Option<(Vec<u8>,)> =
        tx.maybe(sql!("select sealed from report_name where subject_id = $1"), p![subject]).await?;
    Ok(found.map(|(sealed,)| sealed))
}

pub async fn ask(
    tx: &mut Tx,
    id: i64,
    subject: SubjectId,
    by: PersonId,
    at: Timestamp,
    motive: &[u8],
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into report_unmasking (id, subject_id, asked_by, asked_at, motive) values ($1, $2, $3, $4, $5)"),
        p![id, subject, by, at, motive],
    )
    .await
    .map(|_| ())
}

pub async fn decide(
    tx: &mut Tx,
    id: i64,
    by: PersonId,
    at: Timestamp,
    reason: &[u8],
    open_until: Option<Timestamp>,
) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "update report_unmasking set decided_by = $2, decided_at = $3, reason = $4, open_until = $5, granted = $6 where id = $1 and granted is null"
        ),
        p![id, by, at, reason, open_until, open_until.is_some()],
    )
    .await
}

/// Who asked for the name behind a report, newest first; behind all of them where `None`.
pub async fn unmaskings(tx: &mut Tx, subject: Option<SubjectId>, limit: i64) -> Result<Vec<Unmasking>, DbError> {
    tx.rows(
        sql!(
            "select u.id, u.subject_id, u.asked_by, a.name as asker, u.asked_at, u.motive, u.decided_by, d.name as decider, u.decided_at, u.reason, u.open_until, u.granted
             from report_unmasking u join person a on a.id = u.asked_by left join person d on d.id = u.decided_by
             where (cast($1 as bigint) is null or u.subject_id = $1) order by u.asked_at desc, u.id desc limit $2"
        ),
        p![subject, limit],
    )
    .await
}

pub async fn by_id(tx: &mut Tx, subject: SubjectId) -> Result<Option<Report>, DbError> {
    let found: Option<(String,)> = tx.maybe(sql!("select number from subject where id = $1"), p![subject]).await?;
    match found {
        Some((number,)) => by_number(tx, &number).await,
        None => Ok(None),
    }
}

/// Everybody who has a role for reports somewhere and may come in.
pub async fn confidants(tx: &mut Tx) -> Result<Vec<Confidant>, DbError> {
    tx.rows(
        sql!(
            "select p.id, p.name, p.email, m.role, m.provider_id from membership m join person p on p.id = m.person_id
             where m.role in ('handler', 'custodian') and p.state = 'active' order by p.name, p.id, m.role, m.id"
        ),
        p![],
    )
    .await
}

/// Open reports each handler has.
pub async fn load(tx: &mut Tx) -> Result<Vec<(PersonId, i64)>, DbError> {
    tx.rows(
        sql!("select owner_id, count(*) from report where state = 'open' and owner_id is not null group by owner_id"),
        p![],
    )
    .await
}

/// Tells somebody something in their inbox. It names no subject: a notice must not lead where it says nothing.
pub async fn tell(
    tx: &mut Tx,
    id: i64,
    person: PersonId,
    news: &str,
    why: &str,
    text: &str,
    at: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into notice (id, person_id, news, why, text, created_at) values ($1, $2, $3, $4, $5, $6)"),
        p![id, person, news, why, text, at],
    )
    .await
    .map(|_| ())
}

/// Takes a subject out of the feed of the index: nobody finds a report, and the feed tells no time.
pub async fn out_of_the_index(tx: &mut Tx, subject: SubjectId) -> Result<u64, DbError> {
    tx.run(sql!("delete from search_feed where record_id = $1"), p![subject]).await
}

/// Whether somebody tried the same since a moment.
pub async fn tried(
    tx: &mut Tx,
    action: &str,
    subject: SubjectId,
    who: Option<PersonId>,
    since: Timestamp,
) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!("select seq from audit where subject_id = $1 and at >= $2 and action = $3 and actor_id = $4 limit 1"),
            p![subject, since, action, who],
        )
        .await?;
    Ok(found.is_some())
}
