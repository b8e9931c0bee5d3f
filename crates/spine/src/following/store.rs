//! Every statement of following and notices.

use super::Told;
use database::{DbError, Tx, p, row, sql};
use domain::{EntryId, PersonId, ProviderId, SubjectId, Timestamp, Visibility};

row! {
    /// Somebody who follows a subject.
    pub struct Follower {
        /// Who.
        person_id: PersonId,
        /// `talk` or `outcome`.
        depth: String,
        /// Why they follow.
        why: String,
        /// They do not want to hear of it.
        muted: bool,
    }
}
row! {
    /// A notice with its subject.
    pub struct Notice {
        /// Its id.
        id: i64,
        /// For whom.
        person_id: PersonId,
        /// Kind of news.
        news: String,
        /// Why they got it.
        why: String,
        /// Key and arguments of its sentence, JSON.
        text: String,
        /// When.
        created_at: Timestamp,
        /// When it was read.
        read_at: Option<Timestamp>,
        /// What became of its mail.
        mail_state: String,
        /// On which subject.
        subject_id: Option<SubjectId>,
        /// Which entry.
        entry_id: Option<EntryId>,
        /// The subject's number.
        number: Option<String>,
        /// The subject's title.
        title: Option<String>,
        /// Who wrote the entry.
        author: Option<String>,
    }
}
row! { pub struct EntryFacts { author_id: Option<PersonId>, visibility: Visibility, provider_id: Option<ProviderId>, travels: bool } }

pub async fn follow(
    tx: &mut Tx,
    subject: SubjectId,
    person: PersonId,
    depth: &str,
    why: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into follow (subject_id, person_id, depth, why, since) values ($1, $2, $3, $4, $5)
             on conflict (subject_id, person_id) do update set muted = false,
               depth = case when follow.depth = 'talk' then 'talk' else excluded.depth end"
        ),
        p![subject, person, depth, why, now],
    )
    .await
    .map(|_| ())
}

pub async fn unfollow(tx: &mut Tx, subject: SubjectId, person: PersonId) -> Result<(), DbError> {
    tx.run(sql!("update follow set muted = true where subject_id = $1 and person_id = $2"), p![subject, person])
        .await
        .map(|_| ())
}

pub async fn followers(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Follower>, DbError> {
    tx.rows(
        sql!("select person_id, depth, why, muted from follow where subject_id = $1 order by since, person_id"),
        p![subject],
    )
    .await
}

pub async fn entry(tx: &mut Tx, id: EntryId) -> Result<Option<EntryFacts>, DbError> {
    tx.maybe(sql!("select author_id, visibility, provider_id, travels from entry where id = $1"), p![id]).await
}

pub async fn insert_notice(
    tx: &mut Tx,
    id: i64,
    person: PersonId,
    told: &Told,
    why: &str,
    text: &str,
    now: Timestamp,
) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "insert into notice (id, person_id, subject_id, entry_id, news, why, text, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (person_id, entry_id, news) do nothing"
        ),
        p![id, person, told.subject, told.entry, &told.news, why, text, now],
    )
    .await
}

/// A notice about no subject.
pub async fn insert_note(
    tx: &mut Tx,
    id: i64,
    person: PersonId,
    (news, why): (&str, &str),
    text: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into notice (id, person_id, news, why, text, created_at) values ($1, $2, $3, $4, $5, $6)"),
        p![id, person, news, why, text, now],
    )
    .await
    .map(|_| ())
}

pub async fn inbox(tx: &mut Tx, person: PersonId, before: Timestamp, limit: i64) -> Result<Vec<Notice>, DbError> {
    tx.rows(
        sql!(
            "select n.id, n.person_id, n.news, n.why, n.text, n.created_at, n.read_at, n.mail_state, n.subject_id, n.entry_id, s.number, s.title, a.name
             from notice n left join subject s on s.id = n.subject_id left join entry e on e.id = n.entry_id left join person a on a.id = e.author_id
             where n.person_id = $1 and n.created_at < $2 order by n.created_at desc, n.id desc limit $3"
        ),
        p![person, before, limit],
    )
    .await
}

pub async fn unread(tx: &mut Tx, person: PersonId) -> Result<i64, DbError> {
    let (n,): (i64,) = tx
        .one(sql!("select count(*) from (select id from notice where person_id = $1 and read_at is null limit 100) as waiting"), p![person])
        .await?;
    Ok(n)
}

pub async fn notice(tx: &mut Tx, id: i64) -> Result<Option<Notice>, DbError> {
    tx.maybe(
        sql!(
            "select n.id, n.person_id, n.news, n.why, n.text, n.created_at, n.read_at, n.mail_state, n.subject_id, n.entry_id, s.number, s.title, a.name
             from notice n left join subject s on s.id = n.subject_id left join entry e on e.id = n.entry_id left join person a on a.id = e.author_id
             where n.id = $1"
        ),
        p![id],
    )
    .await
}

pub async fn set_mail_state(tx: &mut Tx, id: i64, state: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update notice set mail_state = $2, mail_at = $3 where id = $1"), p![id, state, now]).await.map(|_| ())
}

pub async fn mark_read(
    tx: &mut Tx,
    person: PersonId,
    subject: Option<SubjectId>,
    now: Timestamp,
) -> Result<u64, DbError> {
    tx.run(
        sql!("update notice set read_at = $3 where person_id = $1 and read_at is null and (cast($2 as bigint) is null or subject_id = $2)"),
        p![person, subject, now],
    )
    .await
}

pub async fn has_unread(tx: &mut Tx, person: PersonId, subject: SubjectId) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!("select id from notice where person_id = $1 and read_at is null and subject_id = $2 limit 1"),
            p![person, subject],
        )
        .await?;
    Ok(found.is_some())
}
