//! Every statement of subjects, entries and links.

use super::{NewAttachment, NewSubject};
use database::{DbError, Tx, p, row, sql};
use domain::{AttachmentId, Channel, ConsumerId, EntryId, PersonId, ProviderId, SubjectId, Timestamp, Visibility};

row! {
    /// A subject.
    pub struct Subject {
        /// Its id.
        id: SubjectId,
        /// `ticket`, `article`, `service` …
        family: String,
        /// Its number for people.
        number: String,
        /// Its title.
        title: String,
        /// Who serves it.
        provider_id: Option<ProviderId>,
        /// Which consumer it belongs to.
        consumer_id: Option<ConsumerId>,
        /// Who asked.
        requester_id: Option<PersonId>,
        /// Whoever may come in sees its public side.
        open_to_all: bool,
        /// Closed to everybody but its people and its provider.
        confidential: bool,
        /// When it was opened.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// Grows with every change.
        version: i64,
        /// How many entries it has.
        entries: i64,
    }
}
row! { pub struct Head { family: String, version: i64, entries: i64, hash: String } }
row! {
    pub struct EntryRow {
        id: EntryId, subject_id: SubjectId, seq: i64, at: Timestamp, author_id: Option<PersonId>, on_behalf_of: Option<PersonId>,
        side: String, visibility: Visibility, provider_id: Option<ProviderId>, travels: bool, kind: String, channel: Channel,
        change: Option<String>, digest: String, prev_hash: String, hash: String,
    }
}
row! {
    pub struct FullRow {
        id: EntryId, subject_id: SubjectId, seq: i64, at: Timestamp, author_id: Option<PersonId>, on_behalf_of: Option<PersonId>,
        side: String, visibility: Visibility, provider_id: Option<ProviderId>, travels: bool, kind: String, channel: Channel,
        change: Option<String>, digest: String, prev_hash: String, hash: String,
        author_name: Option<String>, behalf_name: Option<String>, body: Option<String>, salt: Option<String>, erased_at: Option<Timestamp>,
        folded: Option<String>,
    }
}
row! {
    /// A file on an entry.
    pub struct Attachment {
        /// Its id.
        id: AttachmentId,
        /// On which subject.
        subject_id: SubjectId,
        /// On which entry.
        entry_id: Option<EntryId>,
        /// Its name.
        name: String,
        /// What its sender said it is.
        media_type: String,
        /// Bytes.
        size: i64,
        /// Digest in the blobs.
        digest: String,
    }
}
row! {
    /// A subject linked with another.
    pub struct Linked {
        /// `related`, `caused_by`, `split_from`, `merged`.
        kind: String,
        /// Whether the link starts at the subject asked about.
        outgoing: bool,
        /// The other subject.
        id: SubjectId,
        /// What it is.
        family: String,
        /// Its number.
        number: String,
        /// Its title.
        title: String,
    }
}

impl FullRow {
    /// Without names and words: what the hash covers.
    pub fn bare(&self) -> EntryRow {
        let r = self.clone();
        EntryRow {
            id: r.id,
            subject_id: r.subject_id,
            seq: r.seq,
            at: r.at,
            author_id: r.author_id,
            on_behalf_of: r.on_behalf_of,
            side: r.side,
            visibility: r.visibility,
            provider_id: r.provider_id,
            travels: r.travels,
            kind: r.kind,
            channel: r.channel,
            change: r.change,
            digest: r.digest,
            prev_hash: r.prev_hash,
            hash: r.hash,
        }
    }
}

pub async fn insert_subject(
    tx: &mut Tx,
    id: SubjectId,
    number: &str,
    new: &NewSubject<'_>,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into subject (id, family, number, title, provider_id, consumer_id, requester_id, open_to_all, confidential, created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)"
        ),
        p![id, new.family, number, new.title, new.provider, new.consumer, new.requester, new.open_to_all, new.confidential, now],
    )
    .await
    .map(|_| ())
}

pub async fn head(tx: &mut Tx, id: SubjectId) -> Result<Option<Head>, DbError> {
    tx.maybe(sql!("select family, version, entries, head_hash from subject where id = $1"), p![id]).await
}

pub async fn grow(tx: &mut Tx, id: SubjectId, seq: i64, hash: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("update subject set entries = $2, head_hash = $3, updated_at = $4, version = version + 1 where id = $1"),
        p![id, seq, hash, now],
    )
    .await
    .map(|_| ())
}

pub async fn insert_entry(tx: &mut Tx, e: &EntryRow) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into entry (id, subject_id, seq, at, author_id, on_behalf_of, side, visibility, provider_id, travels, kind, channel, change, digest, prev_hash, hash)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
        ),
        p![
            e.id, e.subject_id, e.seq, e.at, e.author_id, e.on_behalf_of, &e.side, e.visibility, e.provider_id, e.travels, &e.kind, e.channel,
            e.change.clone(), &e.digest, &e.prev_hash, &e.hash
        ],
    )
    .await
    .map(|_| ())
}

pub async fn insert_text(tx: &mut Tx, id: EntryId, body: &str, salt: &str) -> Result<(), DbError> {
    tx.run(sql!("insert into entry_text (entry_id, body, salt) values ($1, $2, $3)"), p![id, body, salt])
        .await
        .map(|_| ())
}

pub async fn insert_fold(tx: &mut Tx, id: EntryId, body: &str) -> Result<(), DbError> {
    tx.run(sql!("insert into entry_fold (entry_id, body) values ($1, $2)"), p![id, body]).await.map(|_| ())
}

pub async fn last_said(tx: &mut Tx, subject: SubjectId) -> Result<Option<EntryId>, DbError> {
    let found: Option<(EntryId,)> = tx
        .maybe(
            sql!("select id from entry where subject_id = $1 and kind = 'message' order by seq desc limit 1"),
            p![subject],
        )
        .await?;
    Ok(found.map(|(id,)| id))
}

pub async fn entries(tx: &mut Tx, subject: SubjectId) -> Result<Vec<FullRow>, DbError> {
    tx.rows(
        sql!(
            "select e.id, e.subject_id, e.seq, e.at, e.author_id, e.on_behalf_of, e.side, e.visibility, e.provider_id, e.travels, e.kind, e.channel,
                    e.change, e.digest, e.prev_hash, e.hash, a.name, b.name, t.body, t.salt, t.erased_at, f.body
             from entry e left join entry_text t on t.entry_id = e.id left join entry_fold f on f.entry_id = e.id left join person a on a.id = e.author_id left join person b on b.id = e.on_behalf_of
             where e.subject_id = $1 order by e.seq"
        ),
        p![subject],
    )
    .await
}

pub async fn merged_into(tx: &mut Tx, subject: SubjectId) -> Result<Vec<SubjectId>, DbError> {
    let found: Vec<(SubjectId,)> =
        tx.rows(sql!("select from_id from link where to_id = $1 and kind = 'merged'"), p![subject]).await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Subject>, DbError> {
    tx.maybe(
        sql!(
            "select id, family, number, title, provider_id, consumer_id, requester_id, open_to_all, confidential, created_at, updated_at, version, entries
             from subject where number = $1"
        ),
        p![number],
    )
    .await
}

pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Subject>, DbError> {
    tx.maybe(
        sql!(
            "select id, family, number, title, provider_id, consumer_id, requester_id, open_to_all, confidential, created_at, updated_at, version, entries
             from subject where id = $1"
        ),
        p![id],
    )
    .await
}

pub async fn set_title(tx: &mut Tx, id: SubjectId, title: &str) -> Result<(), DbError> {
    tx.run(sql!("update subject set title = $2 where id = $1"), p![id, title]).await.map(|_| ())
}

pub async fn set_provider(tx: &mut Tx, id: SubjectId, provider: ProviderId, confidential: bool) -> Result<(), DbError> {
    tx.run(sql!("update subject set provider_id = $2, confidential = $3 where id = $1"), p![id, provider, confidential])
        .await
        .map(|_| ())
}

pub async fn set_open_to_all(tx: &mut Tx, id: SubjectId, open: bool) -> Result<(), DbError> {
    tx.run(sql!("update subject set open_to_all = $2 where id = $1"), p![id, open]).await.map(|_| ())
}

/// `travels` is the one column of an entry that may change after it was written, so the hash does not cover it; who
/// let what travel is on the audit log.
pub async fn let_travel(
    tx: &mut Tx,
    subject: SubjectId,
    provider: ProviderId,
    author: Option<PersonId>,
) -> Result<u64, DbError> {
    tx.run(
        sql!(
            "update entry set travels = true where subject_id = $1 and provider_id = $2 and visibility = 'provider'
               and (cast($3 as bigint) is null or author_id = $3)"
        ),
        p![subject, provider, author],
    )
    .await
}

pub async fn take_part(
    tx: &mut Tx,
    subject: SubjectId,
    person: PersonId,
    part: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!("insert into participant (subject_id, person_id, part, since) values ($1, $2, $3, $4) on conflict (subject_id, person_id) do nothing"),
        p![subject, person, part, now],
    )
    .await
    .map(|_| ())
}

pub async fn participants(tx: &mut Tx, subject: SubjectId) -> Result<Vec<(PersonId, String, String)>, DbError> {
    tx.rows(
        sql!("select p.id, p.name, x.part from participant x join person p on p.id = x.person_id where x.subject_id = $1 order by x.since, p.id"),
        p![subject],
    )
    .await
}

pub async fn link(tx: &mut Tx, from: SubjectId, to: SubjectId, kind: &str, now: Timestamp) -> Result<(), DbError> {
    tx.run(
        sql!("insert into link (from_id, to_id, kind, created_at) values ($1, $2, $3, $4) on conflict (from_id, to_id, kind) do nothing"),
        p![from, to, kind, now],
    )
    .await
    .map(|_| ())
}

pub async fn unlink(tx: &mut Tx, from: SubjectId, to: SubjectId, kind: &str) -> Result<u64, DbError> {
    tx.run(sql!("delete from link where from_id = $1 and to_id = $2 and kind = $3"), p![from, to, kind]).await
}

pub async fn links(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Linked>, DbError> {
    tx.rows(
        sql!(
            "select l.kind, true, s.id, s.family, s.number, s.title from link l join subject s on s.id = l.to_id where l.from_id = $1
             union all
             select l.kind, false, s.id, s.family, s.number, s.title from link l join subject s on s.id = l.from_id where l.to_id = $1"
        ),
        p![subject],
    )
    .await
}

pub async fn linked_to(tx: &mut Tx, subject: SubjectId, kind: &str, limit: i64) -> Result<Vec<Linked>, DbError> {
    tx.rows(
        sql!(
            "select l.kind, false, s.id, s.family, s.number, s.title
             from (select kind, from_id, created_at from link where to_id = $1 and kind = $2 order by created_at desc limit $3) l
             join subject s on s.id = l.from_id order by l.created_at desc"
        ),
        p![subject, kind, limit],
    )
    .await
}

pub async fn erase(tx: &mut Tx, entry: EntryId, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("delete from entry_fold where entry_id = $1"), p![entry]).await?;
    // The same words stand in its files: the mail as it came is one of them.
    tx.run(sql!("delete from attachment where entry_id = $1"), p![entry]).await?;
    tx.run(sql!("update entry_text set body = '', salt = '', erased_at = $2 where entry_id = $1"), p![entry, now])
        .await
        .map(|_| ())
}

pub async fn attach(
    tx: &mut Tx,
    id: AttachmentId,
    f: &NewAttachment<'_>,
    owner: Option<PersonId>,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into attachment (id, subject_id, entry_id, owner_id, name, media_type, size, digest, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        p![id, f.subject, f.entry, owner, f.name, f.media_type, f.size, f.digest, now],
    )
    .await
    .map(|_| ())
}

pub async fn attachments(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Attachment>, DbError> {
    tx.rows(
        sql!("select id, subject_id, entry_id, name, media_type, size, digest from attachment where subject_id = $1 order by id"),
        p![subject],
    )
    .await
}

row! { struct AttachedTo { id: AttachmentId, subject_id: SubjectId, entry_id: Option<EntryId>, name: String, media_type: String, size: i64, digest: String, visibility: Visibility, provider_id: Option<ProviderId>, travels: bool } }

pub async fn attachment(
    tx: &mut Tx,
    id: AttachmentId,
) -> Result<Option<(Attachment, Visibility, Option<ProviderId>, bool)>, DbError> {
    let found: Option<AttachedTo> = tx
        .maybe(
            sql!(
                "select a.id, a.subject_id, a.entry_id, a.name, a.media_type, a.size, a.digest, e.visibility, e.provider_id, e.travels
                 from attachment a join entry e on e.id = a.entry_id where a.id = $1"
            ),
            p![id],
        )
        .await?;
    Ok(found.map(|a| {
        let file = Attachment {
            id: a.id,
            subject_id: a.subject_id,
            entry_id: a.entry_id,
            name: a.name,
            media_type: a.media_type,
            size: a.size,
            digest: a.digest,
        };
        (file, a.visibility, a.provider_id, a.travels)
    }))
}
