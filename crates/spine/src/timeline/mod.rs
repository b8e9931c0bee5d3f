//! Timelines: everything people talk about is a *subject* with append-only entries (spec, "Words").
//!
//! An entry has an author, a time, one of four visibilities, words, attachments, and the change it brings. Each carries
//! the hash of the one before; its words stand apart, salted, so that they can be erased on request and the chain
//! still verifies. Subjects link, merge and unmerge exactly: a merge moves nothing, it only makes the one show the
//! entries of the other, so taking it back is exact by construction.
//!
//! # From a new feature
//! ```ignore
//! let subject = timeline::open(work, NewSubject { family: "idea", number: None, title, provider: None, consumer: None,
//!     requester: work.actor.person, open_to_all: true, confidential: false }).await?;
//! timeline::append(work, NewEntry::message(subject, &words)).await?;                     // what somebody said
//! timeline::append(work, NewEntry::event(subject, Because::new("event-idea-adopted"))).await?;  // what happened
//! …
//! let sight = Sight::of(&actor, &access::about(tx, &actor, subject).await?);
//! let entries = timeline::entries(tx, subject, &sight).await?;                          // only what this reader sees
//! ```

mod store;

use crate::{Failure, Work, finding};
use database::{DbError, Tx};
use domain::{
    AttachmentId, Because, Channel, ConsumerId, EntryId, PersonId, ProviderId, Refusal, SubjectId, Timestamp,
    Visibility, rules::sight::Sight,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use store::{Attachment, Linked, Subject};

/// A subject to be opened.
#[derive(Clone, Debug)]
pub struct NewSubject<'a> {
    /// What it is: `ticket`, `article`, `service` …
    pub family: &'static str,
    /// Its number for people; a new one of the series when `None`.
    pub number: Option<String>,
    /// Its title.
    pub title: &'a str,
    /// Who serves it.
    pub provider: Option<ProviderId>,
    /// Which consumer it belongs to.
    pub consumer: Option<ConsumerId>,
    /// Who asked.
    pub requester: Option<PersonId>,
    /// Whoever may come in sees its public side.
    pub open_to_all: bool,
    /// Closed to everybody but its people and its provider.
    pub confidential: bool,
}

/// Opens a subject.
pub async fn open(work: &mut Work<'_>, new: NewSubject<'_>) -> Result<SubjectId, DbError> {
    let id = SubjectId(work.id());
    let number = match &new.number {
        Some(number) => number.clone(),
        None if new.family == "ticket" => work.tx.next_number("ticket").await?.to_string(),
        None => format!("{}-{}", new.family, work.tx.next_number("other").await?),
    };
    store::insert_subject(work.tx, id, &number, &new, work.now).await?;
    finding::changed(work, id, new.family).await?;
    work.touch(format!("subject:{id}"));
    Ok(id)
}

/// Which strand of the conversation an entry belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The person who asks, and those with them.
    You,
    /// The provider.
    Desk,
    /// The program.
    System,
}

impl Side {
    const fn word(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Desk => "desk",
            Self::System => "system",
        }
    }
    fn parse(word: &str) -> Self {
        match word {
            "you" => Self::You,
            "desk" => Self::Desk,
            _ => Self::System,
        }
    }
}

/// An entry to be written.
#[derive(Clone, Debug)]
pub struct NewEntry<'a> {
    /// On which subject.
    pub subject: SubjectId,
    /// Whose strand.
    pub side: Side,
    /// Who sees it.
    pub visibility: Visibility,
    /// What was said; may be empty on an event.
    pub text: &'a str,
    /// What changed, in keys of the translations.
    pub change: Option<Because>,
    /// For whom the author speaks, where it is not for themselves (A8).
    pub on_behalf_of: Option<PersonId>,
    /// Whose side wrote it, for provider-only entries.
    pub provider: Option<ProviderId>,
    /// Goes along when the subject is handed to another provider.
    pub travels: bool,
    /// When, where that is not now: imports.
    pub at: Option<Timestamp>,
    /// Who wrote it, where that is not the actor: imports.
    pub author: Option<PersonId>,
    /// The channel, where it is not the actor's.
    pub channel: Option<Channel>,
}

impl<'a> NewEntry<'a> {
    /// Something said to everybody on the subject, by the person's side.
    pub const fn message(subject: SubjectId, text: &'a str) -> Self {
        Self {
            subject,
            side: Side::You,
            visibility: Visibility::Shared,
            text,
            change: None,
            on_behalf_of: None,
            provider: None,
            travels: false,
            at: None,
            author: None,
            channel: None,
        }
    }
    /// Something said by the provider's side.
    pub fn answer(subject: SubjectId, provider: ProviderId, text: &'a str) -> Self {
        Self { side: Side::Desk, provider: Some(provider), ..Self::message(subject, text) }
    }
    /// A note for the provider's side only.
    pub fn note(subject: SubjectId, provider: ProviderId, text: &'a str) -> Self {
        Self {
            side: Side::Desk,
            visibility: Visibility::Provider,
            provider: Some(provider),
            ..Self::message(subject, text)
        }
    }
    /// Something that happened, seen by both sides.
    pub fn event(subject: SubjectId, change: Because) -> Self {
        Self { side: Side::System, change: Some(change), ..Self::message(subject, "") }
    }
    /// Something that happened, seen by the provider's side only.
    pub fn internal_event(subject: SubjectId, provider: ProviderId, change: Because) -> Self {
        Self { visibility: Visibility::Provider, provider: Some(provider), ..Self::event(subject, change) }
    }
}

/// Writes an entry: grows the chain, the subject's version and its place in the index.
pub async fn append(work: &mut Work<'_>, new: NewEntry<'_>) -> Result<EntryId, Failure> {
    let Some(head) = store::head(work.tx, new.subject).await? else { return Err(Refusal::NotFound.into()) };
    let id = EntryId(work.id());
    let salt = hex(&work.random()?);
    let at = new.at.unwrap_or(work.now);
    let entry = store::EntryRow {
        id,
        subject_id: new.subject,
        seq: head.entries + 1,
        at,
        author_id: new.author.or(work.actor.person),
        on_behalf_of: new.on_behalf_of,
        side: new.side.word().to_owned(),
        visibility: new.visibility,
        provider_id: new.provider,
        travels: new.travels,
        kind: kind_of(&new).to_owned(),
        channel: new.channel.unwrap_or(work.actor.through),
        change: new.change.as_ref().and_then(|c| serde_json::to_string(c).ok()),
        digest: digest(&salt, new.text),
        prev_hash: head.hash,
        hash: String::new(),
    };
    let entry = store::EntryRow { hash: hash_of(&entry), ..entry };
    // The subject first: of two that write at once, the second waits here and begins again, rather than meet the first
    // one's entry in its own place.
    store::grow(work.tx, new.subject, entry.seq, &entry.hash, work.now).await?;
    store::insert_entry(work.tx, &entry).await?;
    if !new.text.is_empty() {
        store::insert_text(work.tx, id, new.text, &salt).await?;
    }
    finding::changed(work, new.subject, &head.family).await?;
    work.touch(format!("subject:{}", new.subject));
    Ok(id)
}

/// One entry as a reader sees it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// Where it stands; another subject's where that was merged into the one read.
    pub subject: SubjectId,
    /// Its place on that subject's timeline, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who, and their name.
    pub author: Option<(PersonId, String)>,
    /// For whom they speak.
    pub on_behalf_of: Option<(PersonId, String)>,
    /// Whose strand.
    pub side: Side,
    /// Who sees it.
    pub visibility: Visibility,
    /// `message`, `note` or `event`.
    pub kind: String,
    /// Through what.
    pub channel: Channel,
    /// What changed.
    pub change: Option<Because>,
    /// What was said; `None` where it was erased.
    pub text: Option<String>,
    /// What came along with it and is not new: quotes and signatures of a mail.
    pub folded: Option<String>,
    /// Files.
    pub attachments: Vec<Attachment>,
}

/// What a reader sees of a timeline, oldest first, those of subjects merged into it included.
pub async fn entries(tx: &mut Tx, subject: SubjectId, sight: &Sight) -> Result<Vec<Entry>, DbError> {
    let mut rows = store::entries(tx, subject).await?;
    let merged = store::merged_into(tx, subject).await?;
    for other in &merged {
        rows.append(&mut store::entries(tx, *other).await?);
    }
    if !merged.is_empty() {
        rows.sort_by_key(|r| (r.at, r.id));
    }
    let mut files = store::attachments(tx, subject).await?;
    for other in &merged {
        files.append(&mut store::attachments(tx, *other).await?);
    }
    Ok(rows
        .into_iter()
        .filter(|r| sight.sees(r.visibility, r.provider_id, r.travels))
        .map(|r| {
            let attachments = files.iter().filter(|f| f.entry_id == Some(r.id)).cloned().collect();
            Entry {
                id: r.id,
                subject: r.subject_id,
                seq: r.seq,
                at: r.at,
                author: r.author_id.map(|id| (id, r.author_name.clone().unwrap_or_default())),
                on_behalf_of: r.on_behalf_of.map(|id| (id, r.behalf_name.clone().unwrap_or_default())),
                side: Side::parse(&r.side),
                visibility: r.visibility,
                kind: r.kind,
                channel: r.channel,
                change: r.change.as_deref().and_then(|c| serde_json::from_str(c).ok()),
                text: if r.erased_at.is_some() { None } else { Some(r.body.unwrap_or_default()) },
                folded: r.folded.filter(|_| r.erased_at.is_none()),
                attachments,
            }
        })
        .collect())
}

/// A subject by its number.
pub async fn by_number(tx: &mut Tx, number: &str) -> Result<Option<Subject>, DbError> {
    store::by_number(tx, number).await
}

/// A subject by its id.
pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Subject>, DbError> {
    store::by_id(tx, id).await
}

/// Changes a subject's title or who serves it; grows its version. The caller writes the entry that says so.
pub async fn set_title(work: &mut Work<'_>, subject: SubjectId, title: &str) -> Result<(), DbError> {
    store::set_title(work.tx, subject, title).await
}

/// Hands a subject to another provider. The caller decides, and writes the entry that says so.
pub async fn set_provider(
    work: &mut Work<'_>,
    subject: SubjectId,
    provider: ProviderId,
    confidential: bool,
) -> Result<(), DbError> {
    store::set_provider(work.tx, subject, provider, confidential).await
}

/// Whether whoever may come in sees its public side.
pub async fn set_open_to_all(work: &mut Work<'_>, subject: SubjectId, open: bool) -> Result<(), DbError> {
    store::set_open_to_all(work.tx, subject, open).await
}

/// Checks the version a person saw when they began; a conflict where somebody else changed it since.
pub async fn expect_version(work: &mut Work<'_>, subject: SubjectId, seen: Option<i64>) -> Result<(), Failure> {
    let Some(seen) = seen else { return Ok(()) };
    let now = store::head(work.tx, subject).await?.map(|h| h.version);
    if now == Some(seen) { Ok(()) } else { Err(Refusal::Conflict(Because::new("refused-changed-meanwhile")).into()) }
}

/// Lets the provider's notes on a subject go along to its next provider.
pub async fn let_notes_travel(
    work: &mut Work<'_>,
    subject: SubjectId,
    provider: ProviderId,
    author: Option<PersonId>,
) -> Result<u64, DbError> {
    store::let_travel(work.tx, subject, provider, author).await
}

/// Adds somebody to a subject's people.
pub async fn take_part(work: &mut Work<'_>, subject: SubjectId, person: PersonId, part: &str) -> Result<(), DbError> {
    store::take_part(work.tx, subject, person, part, work.now).await
}

/// Who takes part in a subject: person, name, part.
pub async fn participants(tx: &mut Tx, subject: SubjectId) -> Result<Vec<(PersonId, String, String)>, DbError> {
    store::participants(tx, subject).await
}

/// Joins two subjects; each kind of link once. Kinds: `related`, `caused_by`, `split_from`, `merged`.
pub async fn link(work: &mut Work<'_>, from: SubjectId, to: SubjectId, kind: &str) -> Result<(), DbError> {
    store::link(work.tx, from, to, kind, work.now).await
}

/// Takes a link back; whether there was one.
pub async fn unlink(work: &mut Work<'_>, from: SubjectId, to: SubjectId, kind: &str) -> Result<bool, DbError> {
    Ok(store::unlink(work.tx, from, to, kind).await? > 0)
}

/// Subjects linked with one, in either direction: kind, whether it is the one linked from, the other subject.
pub async fn links(tx: &mut Tx, subject: SubjectId) -> Result<Vec<store::Linked>, DbError> {
    store::links(tx, subject).await
}

/// Notes what came along with the words of an entry; erased with them.
pub async fn fold(work: &mut Work<'_>, entry: EntryId, folded: &str) -> Result<(), DbError> {
    store::insert_fold(work.tx, entry, &folded.replace('\0', "")).await
}

/// The last entry of a subject that somebody said.
pub async fn last_said(tx: &mut Tx, subject: SubjectId) -> Result<Option<EntryId>, DbError> {
    store::last_said(tx, subject).await
}

/// What leads to a subject by one kind of link, the newest first: for subjects that many lead to.
pub async fn linked_to(tx: &mut Tx, subject: SubjectId, kind: &str, limit: i64) -> Result<Vec<Linked>, DbError> {
    store::linked_to(tx, subject, kind, limit).await
}

/// Takes the words of an entry and its files away for good. The chain still verifies.
pub async fn erase(work: &mut Work<'_>, entry: EntryId) -> Result<(), DbError> {
    store::erase(work.tx, entry, work.now).await
}

/// Notes a file that was put into the blobs. Without an entry it is its owner's until they send it.
pub async fn attach(work: &mut Work<'_>, file: NewAttachment<'_>) -> Result<AttachmentId, DbError> {
    let id = AttachmentId(work.id());
    store::attach(work.tx, id, &file, work.actor.person, work.now).await?;
    Ok(id)
}

/// A file to be noted on an entry.
#[derive(Clone, Debug)]
pub struct NewAttachment<'a> {
    /// On which subject.
    pub subject: SubjectId,
    /// On which entry.
    pub entry: EntryId,
    /// Its name as the person gave it.
    pub name: &'a str,
    /// What the sender says it is; never trusted when served.
    pub media_type: &'a str,
    /// Bytes.
    pub size: i64,
    /// Digest in the blobs.
    pub digest: &'a str,
}

/// A file with the entry it stands on, for the page that serves it.
pub async fn attachment(
    tx: &mut Tx,
    id: AttachmentId,
) -> Result<Option<(Attachment, Visibility, Option<ProviderId>, bool)>, DbError> {
    store::attachment(tx, id).await
}

/// Walks a subject's chain; the places at which it does not hold. Erased words do not break it.
pub async fn verify(tx: &mut Tx, subject: SubjectId) -> Result<Vec<i64>, DbError> {
    let mut faults = Vec::new();
    let mut prev = String::new();
    let mut seq = 0;
    for row in store::entries(tx, subject).await? {
        let words = match (&row.body, &row.salt, row.erased_at) {
            (Some(body), Some(salt), None) => digest(salt, body) == row.digest,
            _ => true,
        };
        if row.seq != seq + 1 || row.prev_hash != prev || hash_of(&row.bare()) != row.hash || !words {
            faults.push(row.seq);
        }
        seq = row.seq;
        prev = row.hash;
    }
    let head = store::head(tx, subject).await?;
    if head.is_some_and(|h| h.entries != seq || h.hash != prev) {
        faults.push(seq + 1);
    }
    Ok(faults)
}

fn digest(salt: &str, text: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(salt.as_bytes());
    hasher.update(text.as_bytes());
    hex(&hasher.finalize())
}

/// What [`append`] works out of an entry, for those who write thousands at once (imports).
#[derive(Clone, Debug)]
pub struct Sealed {
    /// `you`, `desk` or `system`.
    pub side: &'static str,
    /// `message`, `note` or `event`.
    pub kind: &'static str,
    /// JSON of what changed.
    pub change: Option<String>,
    /// Digest of its words.
    pub digest: String,
    /// Its link in the chain.
    pub hash: String,
}

/// Seals an entry as [`append`] does, without writing it. Its time and channel must be given with it.
pub fn seal(new: &NewEntry<'_>, seq: i64, prev_hash: &str, salt: &str) -> Sealed {
    let (side, kind) = (new.side.word(), kind_of(new));
    let row = store::EntryRow {
        id: EntryId(0),
        subject_id: new.subject,
        seq,
        at: new.at.unwrap_or_default(),
        author_id: new.author,
        on_behalf_of: new.on_behalf_of,
        side: side.to_owned(),
        visibility: new.visibility,
        provider_id: new.provider,
        travels: new.travels,
        kind: kind.to_owned(),
        channel: new.channel.unwrap_or(Channel::Import),
        change: new.change.as_ref().and_then(|c| serde_json::to_string(c).ok()),
        digest: digest(salt, new.text),
        prev_hash: prev_hash.to_owned(),
        hash: String::new(),
    };
    let hash = hash_of(&row);
    Sealed { side, kind, change: row.change, digest: row.digest, hash }
}

fn kind_of(new: &NewEntry<'_>) -> &'static str {
    if new.visibility == Visibility::Provider && new.change.is_none() {
        "note"
    } else if new.change.is_some() && new.text.is_empty() {
        "event"
    } else {
        "message"
    }
}

fn hash_of(e: &store::EntryRow) -> String {
    let number = |n: Option<i64>| n.map_or_else(String::new, |n| n.to_string());
    let mut hasher = Sha256::new();
    for part in [
        e.prev_hash.as_str(),
        &e.subject_id.to_string(),
        &e.seq.to_string(),
        &e.at.0.to_string(),
        &number(e.author_id.map(|p| p.0)),
        &number(e.on_behalf_of.map(|p| p.0)),
        &e.side,
        e.visibility.word(),
        &number(e.provider_id.map(|p| p.0)),
        &e.kind,
        e.channel.word(),
        e.change.as_deref().unwrap_or_default(),
        &e.digest,
    ] {
        hasher.update(part.len().to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hex(&hasher.finalize())
}

/// Bytes as hexadecimal digits, two each.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, b| {
        use std::fmt::Write as _;
        let _ = write!(text, "{b:02x}");
        text
    })
}
