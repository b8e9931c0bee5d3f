//! Mail in: every mail once, on the conversation it belongs to, or waiting for a person with the reason.
//!
//! ```text
//! bytes ─► Prepared (read, parted, judged; original and files in the blobs) ─► TakeIn ─► one transaction:
//!          was it here? ─► whose is it? (thread) ─► what becomes of it? (domain::rules::incoming) ─► conversation + mail_in
//! ```
//!
//! # What must never happen here
//! - A mail that is taken from a server before it is committed here: the door says yes after [`TakeIn`] is done.
//! - The same mail twice on a timeline, however often a server hands it over.
//! - A stranger's words on a conversation without a person's decision; a machine's answer answered.
//! - A mail thrown away: what nobody can read is kept and shown to a person.

pub(crate) mod park;
pub mod past;
mod rules;
mod thread;

pub use park::{Decide, Decided};
pub use rules::{ChangeRules, MailRules};
pub use thread::{reply_address, signature};

use crate::store::incoming::{self as store, MailIn};
use database::{Blobs, DbError, Tx};
use domain::{
    Actor, Because, Capability, Channel, PersonId, ProviderId, SubjectId, Timestamp,
    access::may,
    rules::incoming::{Facts, Kind, Proof, Way, beyond, decide, is_told},
};
use jobs::Job;
use mail::{Bounce, Incoming, Nature, Trimmed};
use serde::Serialize;
use sha2::{Digest, Sha256};
use spine::{
    Action, Failure, Work, access,
    front::{Desk, File, Said, Sender},
    people,
    timeline::{self, NewAttachment, NewEntry},
};
use std::sync::Arc;
use thread::Thread;

/// How many files of a mail stand on its entry; all are in the original.
const FILES: usize = 40;
/// How many characters of a mail stand on its entry; all are in the original.
const LONGEST: usize = 150_000;

/// A mail that was read, with everything it brings in the blobs.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// As it was read.
    pub mail: Incoming,
    /// What is new in it.
    pub trimmed: Trimmed,
    /// What it is.
    pub nature: Nature,
    /// Which rule said so.
    pub because: Because,
    /// Digest of the original.
    pub digest: String,
    /// Digest of what its sender wrote.
    pub content_key: String,
    /// Bytes of the original.
    pub size: i64,
    /// What hangs on it, the original last.
    pub files: Vec<File>,
}

impl Prepared {
    /// Reads a mail and puts its original and its files into the blobs.
    pub fn new(blobs: &Blobs, content: &[u8]) -> Result<Self, DbError> {
        let mail = mail::read(content);
        let size = i64::try_from(content.len()).unwrap_or(i64::MAX);
        let digest = blobs.put(content)?;
        let mut files = Vec::new();
        for file in mail.files.iter().filter(|file| !file.content.is_empty()).take(FILES) {
            files.push(File {
                name: file.name.clone(),
                media_type: file.media_type.clone(),
                size: i64::try_from(file.content.len()).unwrap_or(i64::MAX),
                digest: blobs.put(&file.content)?,
            });
        }
        files.push(File {
            name: "message.eml".to_owned(),
            media_type: "message/rfc822".to_owned(),
            size,
            digest: digest.clone(),
        });
        Ok(Self { digest, size, files, ..Self::look(mail, content) })
    }

    /// The same for a mail that is only looked at: nothing is kept.
    pub fn look(mail: Incoming, content: &[u8]) -> Self {
        let trimmed = mail::trim(&mail.text, mail.quoted_from);
        let judged = mail::judge(&mail);
        Self {
            because: judged.because.into_iter().next().unwrap_or_else(|| Because::new("mail-rule-person")),
            nature: judged.value,
            content_key: content_key(&mail, content),
            trimmed,
            mail,
            digest: String::new(),
            size: i64::try_from(content.len()).unwrap_or(i64::MAX),
            files: Vec::new(),
        }
    }

    /// Who wrote it, in small letters; empty where it does not say.
    pub fn sender(&self) -> String {
        let address = people::fold_email(&self.mail.sender());
        if people::is_email(&address) { address } else { String::new() }
    }

    fn kind(&self) -> Kind {
        match &self.nature {
            Nature::Bounce(_) => Kind::Bounce,
            Nature::AutoReply => Kind::Away,
            Nature::Machine => Kind::Machine,
            Nature::List => Kind::List,
            Nature::Complaint(_) => Kind::Complaint,
            Nature::Person if self.sender().is_empty() => Kind::Unreadable,
            Nature::Person => Kind::Person,
        }
    }

    /// Its words as they go on a timeline.
    fn said(&self, mailbox: &Mailbox) -> Said {
        let mut words = self.trimmed.new.clone();
        let mut folded = self.trimmed.folded.clone();
        if let Some((at, _)) = words.char_indices().nth(LONGEST) {
            folded = format!("{}\n{folded}", words.split_off(at));
        }
        if let Some((at, _)) = folded.char_indices().nth(LONGEST) {
            folded.truncate(at);
        }
        let title: String = self.mail.subject.chars().take(200).collect();
        if words.trim().is_empty() {
            words.clone_from(&title);
        }
        if words.trim().is_empty() {
            mailbox.unreadable.clone_into(&mut words);
        }
        let title = Some(title).filter(|title| !title.trim().is_empty());
        let provider = mailbox.provider;
        Said { title, words, folded, files: self.files.clone(), provider, channel: Channel::Mail }
    }
}

/// Digest of what the sender wrote: the headers that are theirs, Date included, and the body, whatever its line ends.
fn content_key(mail: &Incoming, content: &[u8]) -> String {
    let mut hasher = Sha256::new();
    for name in ["message-id", "date", "from", "to", "cc", "subject", "content-type"] {
        hasher.update(mail.header(name).as_bytes());
        hasher.update([0]);
    }
    let plain: Vec<u8> = content.iter().filter(|byte| **byte != b'\r').copied().collect();
    let body = plain.windows(2).position(|two| two == b"\n\n").and_then(|at| plain.get(at..)).unwrap_or(&plain);
    // Servers add an empty line at the end, or take one.
    let end = body.iter().rposition(|byte| !byte.is_ascii_whitespace()).map_or(0, |at| at + 1);
    hasher.update(body.get(..end).unwrap_or_default());
    hasher.finalize().iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// Where a mail came in.
#[derive(Clone, Debug, Default)]
pub struct Mailbox {
    /// Its address, or a name for it.
    pub name: String,
    /// Whose it is; the front desk decides where nobody is named.
    pub provider: Option<ProviderId>,
    /// The host in our Message-IDs: that of the program's address.
    pub host: String,
    /// Addresses of this desk: mail from them is ours.
    pub ours: Vec<String>,
    /// What stands on a conversation where nothing could be read.
    pub unreadable: String,
}

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Its id among those that came in.
    pub id: i64,
    /// `opened`, `joined`, `noted`, `bounced`, `parked`, `attached`, `dropped`.
    pub state: String,
    /// The conversation it is on.
    pub number: Option<String>,
    /// Which rules won.
    pub because: Vec<Because>,
    /// It was here before.
    pub again: bool,
}

/// A mail is taken in: once, however often it is handed over.
pub struct TakeIn {
    /// Where it came in.
    pub mailbox: Mailbox,
    /// The mail.
    pub mail: Arc<Prepared>,
    /// Who takes words in.
    pub desk: Arc<dyn Desk>,
}

/// What is found out about a mail before anything is written.
pub struct Foreseen {
    /// What becomes of it.
    pub way: Way,
    /// Why: what it is, then what follows.
    pub because: Vec<Because>,
    thread: Option<Thread>,
    /// It may not come from where it says; in words.
    doubt: Option<Because>,
    /// Its sender is to be told that it waits, should they not have been today.
    tells: Option<String>,
    /// Who speaks, where they are known and may come in.
    speaker: Option<Actor>,
}

impl Foreseen {
    /// The conversation it would be on.
    pub fn subject(&self) -> Option<SubjectId> {
        self.thread.as_ref().map(|thread| thread.subject.id)
    }
}

/// Finds out what becomes of a mail; writes nothing.
///
/// With a `viewer`, for a page: a conversation they may not read is not found.
pub async fn foresee(
    tx: &mut Tx,
    mailbox: &Mailbox,
    mail: &Prepared,
    viewer: Option<&Actor>,
    now: Timestamp,
) -> Result<Foreseen, Failure> {
    let sender = mail.sender();
    let mut thread = thread::find(tx, mailbox, mail).await?;
    if let (Some(viewer), Some(found)) = (viewer, &thread) {
        let about = access::about_subject(tx, viewer, &found.subject, now).await?;
        if may(viewer, Capability::Read, Some(&about)).is_err() {
            thread = None;
        }
    }
    let known = if sender.is_empty() { None } else { people::by_email(tx, &sender).await? };
    let speaker = match &known {
        Some(person) => access::person_actor(tx, person.id, Channel::Mail).await?,
        None => None,
    };
    let mut belongs = false;
    if let (Some(thread), Some(speaker)) = (&thread, &speaker) {
        let about = access::about_subject(tx, speaker, &thread.subject, now).await?;
        belongs = thread.subject.family == "ticket" && may(speaker, Capability::Reply, Some(&about)).is_ok();
    }
    let rules = MailRules::read(tx).await?;
    let (proof, proven) = rules.proof(&mail.mail);
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let since = now.minus(domain::Millis::hours(1));
    let (this_hour, alike) = store::of_sender(tx, &sender, &alike(&mail.mail.subject), since).await?;
    let facts = Facts {
        found: thread.as_ref().map(|thread| thread.found),
        belongs,
        ours: mailbox.ours.iter().any(|own| !own.is_empty() && people::fold_email(own) == sender),
        blocked: known.as_ref().is_some_and(|person| person.state == "blocked"),
        known: known.is_some_and(|person| person.kind == "person"),
        proof,
        beyond: beyond(&rules.limits(), mail.size, count(mail.mail.parts), count(mail.mail.depth)),
        this_hour,
        most: rules.an_hour,
        alike,
        ..Facts::new(mail.kind())
    };
    let decided = decide(&facts);
    let tells = decided.because.first().map(|b| b.key.clone()).filter(|key| {
        // Never a machine, never an address that may be somebody else's.
        is_told(key)
            && facts.kind == Kind::Person
            && !sender.is_empty()
            && !matches!(proof, Proof::Failed | Proof::Weak)
    });
    let doubt = proven.clone().filter(|_| matches!(proof, Proof::Failed | Proof::Weak));
    let mut because = vec![mail.because.clone()];
    because.extend(proven);
    because.extend(decided.because);
    Ok(Foreseen { way: decided.value, because, thread, doubt, tells, speaker })
}

/// A subject without what answering and counting add to it: to see that it is the same again.
fn alike(subject: &str) -> String {
    let words = subject.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 3);
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ").chars().take(200).collect()
}

impl Action for TakeIn {
    const NAME: &'static str = "channels.take_in";
    type Done = Outcome;

    async fn run(&self, work: &mut Work<'_>) -> Result<Outcome, Failure> {
        let mail = &self.mail;
        let id = mail.mail.message_id.clone().unwrap_or_default();
        if let Some(row) = store::once(work.tx, &self.mailbox.name, &id, &mail.content_key).await? {
            return again(work.tx, row).await;
        }
        let twin = if id.is_empty() { None } else { store::twin(work.tx, &self.mailbox.name, &id).await? };
        let foreseen = foresee(work.tx, &self.mailbox, mail, None, work.now).await?;
        let mut row = MailIn {
            id: work.id(),
            mailbox: self.mailbox.name.clone(),
            message_id: id,
            content_key: mail.content_key.clone(),
            digest: mail.digest.clone(),
            size: mail.size,
            sender: mail.sender(),
            sender_name: mail.mail.from.as_ref().map(|from| from.name.clone()).unwrap_or_default(),
            title: mail.mail.subject.chars().take(300).collect(),
            alike: alike(&mail.mail.subject),
            nature: nature_word(mail.kind()).to_owned(),
            why: serde_json::to_string(&foreseen.because).map_err(|e| DbError::Shape(e.to_string()))?,
            state: "parked".to_owned(),
            subject_id: foreseen.subject(),
            entry_id: None,
            provider_id: match self.mailbox.provider {
                Some(provider) => Some(provider),
                // Somebody has to look: the first who is open to all.
                None => people::providers(work.tx).await?.into_iter().find(|p| !p.confidential).map(|p| p.id),
            },
            twin_id: twin,
            at: work.now,
            decided_by: None,
            decided_at: None,
            reason: None,
        };
        let mut number = None;
        match foreseen.way {
            Way::Park => {}
            Way::Open => {
                let taken = open(work, &self.mailbox, mail, &*self.desk).await?;
                (row.state, row.subject_id, row.entry_id) =
                    ("opened".to_owned(), Some(taken.subject), Some(taken.entry));
                number = Some(taken.number);
            }
            Way::Join => {
                if let (Some(thread), Some(speaker)) = (&foreseen.thread, &foreseen.speaker) {
                    let (now, ids) = (work.now, work.ids());
                    let mut speaking = Work::new(&mut *work.tx, now, speaker, ids);
                    let said = mail.said(&self.mailbox);
                    let taken = self.desk.reply(&mut speaking, thread.subject.id, said).await?;
                    (row.state, row.subject_id, row.entry_id) =
                        ("joined".to_owned(), Some(taken.subject), Some(taken.entry));
                    number = Some(taken.number);
                }
            }
            Way::JoinQuietly => {
                if let (Some(thread), Some(person)) =
                    (&foreseen.thread, foreseen.speaker.as_ref().and_then(|s| s.person))
                {
                    let entry = note(work, mail, thread, person).await?;
                    (row.state, row.entry_id) = ("noted".to_owned(), Some(entry));
                    number = Some(thread.subject.number.clone());
                }
            }
            Way::Bounce => {
                if let (Some(thread), Nature::Bounce(bounce)) = (&foreseen.thread, &mail.nature) {
                    let entry = bounced(work, mail, thread, bounce).await?;
                    (row.state, row.entry_id) = ("bounced".to_owned(), Some(entry));
                    number = Some(thread.subject.number.clone());
                }
            }
        }
        store::insert(work.tx, &row).await?;
        if let (Some(doubt), Some(subject), "opened" | "joined") = (&foreseen.doubt, row.subject_id, row.state.as_str())
        {
            doubted(work, subject, doubt).await?;
        }
        if let Some(why) = &foreseen.tells
            && store::tell(work.tx, &row, why, work.now.minus(domain::Millis::days(1))).await?
        {
            work.enqueue(Job::new(crate::told::TOLD, &crate::told::Told { mail: row.id })).await?;
        }
        work.touch("mail:parked".to_owned());
        Ok(Outcome { id: row.id, state: row.state, number, because: foreseen.because, again: false })
    }

    fn subject(&self, _done: &Outcome) -> Option<SubjectId> {
        None
    }
    fn detail(&self) -> String {
        self.mail.content_key.chars().take(16).collect()
    }
}

async fn again(tx: &mut Tx, row: MailIn) -> Result<Outcome, Failure> {
    let number = match row.subject_id.filter(|_| row.state != "parked" && row.state != "dropped") {
        Some(id) => timeline::by_id(tx, id).await?.map(|subject| subject.number),
        None => None,
    };
    let because = serde_json::from_str(&row.why).unwrap_or_default();
    Ok(Outcome { id: row.id, state: row.state, number, because, again: true })
}

/// A new conversation, by the desk's own hand for who wrote.
pub(crate) async fn open(
    work: &mut Work<'_>,
    mailbox: &Mailbox,
    mail: &Prepared,
    desk: &dyn Desk,
) -> Result<spine::front::Taken, Failure> {
    let said = mail.said(mailbox);
    let from = from(mailbox, mail);
    let actor = Actor { through: Channel::Mail, ..Actor::system() };
    let (now, ids) = (work.now, work.ids());
    let mut taking = Work::new(&mut *work.tx, now, &actor, ids);
    let taken = desk.ask(&mut taking, from, said).await?;
    // Passed on: who really wrote it.
    if let Some((author, _)) = real_author(mail) {
        let because = Because::new("event-mail-forwarded").with("who", author);
        timeline::append(&mut taking, NewEntry::event(taken.subject, because)).await?;
    }
    Ok(taken)
}

/// Shows who serves a conversation that a mail on it may not come from where it says.
pub(crate) async fn doubted(work: &mut Work<'_>, subject: SubjectId, doubt: &Because) -> Result<(), Failure> {
    let because = Because { key: doubt.key.replace("mail-proof-", "event-mail-proof-"), ..doubt.clone() };
    let provider = timeline::by_id(work.tx, subject).await?.and_then(|subject| subject.provider_id);
    let entry = match provider {
        Some(provider) => NewEntry::internal_event(subject, provider, because),
        None => NewEntry::event(subject, because),
    };
    timeline::append(work, entry).await?;
    Ok(())
}

/// Who wrote the mail inside a mail: attached, or quoted as passed on.
pub fn real_author(mail: &Prepared) -> Option<(String, String)> {
    let inner = mail.mail.inside.first().and_then(|inner| Some((inner.from.clone()?, inner.subject.clone())));
    let (from, subject) = inner.or_else(|| mail.trimmed.forwarded.clone())?;
    let who = match (from.name.is_empty(), from.address.is_empty()) {
        (true, _) => from.address,
        (false, true) => from.name,
        (false, false) => format!("{} <{}>", from.name, from.address),
    };
    (!who.is_empty() && people::fold_email(&who) != mail.sender()).then_some((who, subject))
}

/// Who asks: the sender, or the mailbox itself where nobody is named.
pub(crate) fn from(mailbox: &Mailbox, mail: &Prepared) -> Sender {
    let email = mail.sender();
    if email.is_empty() {
        let host: String =
            mailbox.host.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')).collect();
        let host = if host.contains('.') { host } else { "entwine.invalid".to_owned() };
        return Sender { name: "?".to_owned(), email: format!("unknown-sender@{host}") };
    }
    let name = mail.mail.from.as_ref().map(|from| from.name.trim()).filter(|name| !name.is_empty()).unwrap_or(&email);
    Sender { name: name.chars().take(100).collect(), email: email.clone() }
}

/// What nobody wrote stands on the conversation and changes nothing on it.
async fn note(
    work: &mut Work<'_>,
    mail: &Prepared,
    thread: &Thread,
    person: PersonId,
) -> Result<domain::EntryId, Failure> {
    let said = mail.said(&Mailbox::default());
    let because = Because::new("event-mail-by-itself");
    let message = NewEntry::message(thread.subject.id, &said.words);
    let entry = NewEntry { author: Some(person), channel: Some(Channel::Mail), change: Some(because), ..message };
    let entry = timeline::append(work, entry).await?;
    spine::front::fold(work, entry, &said.folded).await?;
    attach(work, thread.subject.id, entry, &mail.files).await?;
    Ok(entry)
}

pub(crate) async fn attach(
    work: &mut Work<'_>,
    subject: SubjectId,
    entry: domain::EntryId,
    files: &[File],
) -> Result<(), Failure> {
    for f in files {
        let file =
            NewAttachment { subject, entry, name: &f.name, media_type: &f.media_type, size: f.size, digest: &f.digest };
        timeline::attach(work, file).await?;
    }
    Ok(())
}

/// One of ours did not arrive: noted at the address, shown to who serves the conversation.
async fn bounced(
    work: &mut Work<'_>,
    mail: &Prepared,
    thread: &Thread,
    bounce: &Bounce,
) -> Result<domain::EntryId, Failure> {
    let mut address = bounce.recipients.first().cloned().unwrap_or_default();
    if let Some(person) = thread.person
        && let Some(person) = people::person(work.tx, person).await?
    {
        let own = people::fold_email(&person.email);
        // Whoever knows one of our ids could say anything; only the address the letter went to is marked.
        if bounce.recipients.is_empty() || bounce.recipients.iter().any(|one| people::fold_email(one) == own) {
            address.clone_from(&own);
            if bounce.permanent {
                crate::send::refuses(work, person.id, &own, &bounce.says, true).await?;
            }
        }
    }
    let key = if bounce.permanent { "event-mail-bounced" } else { "event-mail-delayed" };
    let because =
        Because::new(key).with("address", address).with("says", bounce.says.chars().take(200).collect::<String>());
    let entry = match thread.subject.provider_id {
        Some(provider) => NewEntry::internal_event(thread.subject.id, provider, because),
        None => NewEntry::event(thread.subject.id, because),
    };
    let entry = timeline::append(work, entry).await?;
    attach(work, thread.subject.id, entry, &mail.files).await?;
    Ok(entry)
}

const fn nature_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "person",
        Kind::Unreadable => "unreadable",
        Kind::Bounce => "bounce",
        Kind::Away => "away",
        Kind::Machine => "machine",
        Kind::List => "list",
        Kind::Complaint => "complaint",
    }
}

/// The mailbox of a desk that is reached under `base_url` and writes from `mail_from` (`Service desk <desk@example.org>`).
pub fn mailbox(base_url: &str, mail_from: &str, lang: &i18n::Lang) -> Mailbox {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let own = crate::letter::mailbox(mail_from).address;
    Mailbox {
        name: if own.is_empty() { "mail".to_owned() } else { people::fold_email(&own) },
        provider: None,
        host: rest.split(['/', ':']).next().unwrap_or_default().to_owned(),
        ours: vec![own],
        unreadable: crate::messages::Say::new(lang).mail_unreadable().into_owned(),
    }
}
