//! Mails of the past, as an import brings them: each once, on the conversation it belonged to, and nobody is told.
//!
//! The import writes conversations; here is what a mail says of itself, and the note that it is here, so that a later answer to
//! it finds its conversation and the same mail never comes in twice.

use super::{MailIn, Mailbox, Prepared, alike, nature_word, store, thread};
use database::Tx;
use domain::{
    EntryId, ProviderId, SubjectId, Timestamp,
    rules::incoming::{Found, Kind},
};
use spine::{
    Failure, Work,
    front::{Said, Sender},
};

/// What an import makes of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Past {
    /// It is here already.
    Here,
    /// Somebody's words, on the conversation of what they answer, where that is here.
    Said(Option<SubjectId>),
    /// An answer nobody wrote, on what it answers.
    Away(SubjectId),
    /// Nothing of a conversation, by this reason.
    None(&'static str),
}

/// Where a mail belongs.
pub async fn place(tx: &mut Tx, mailbox: &Mailbox, mail: &Prepared) -> Result<Past, Failure> {
    let id = mail.mail.message_id.clone().unwrap_or_default();
    if store::here(tx, &id, &mail.content_key).await? {
        return Ok(Past::Here);
    }
    let kind = mail.kind();
    if let Some(why) = refused(kind) {
        return Ok(Past::None(why));
    }
    // Years of numbers of another desk stand in these subjects: only what headers or our signature say counts.
    let found = thread::find(tx, mailbox, mail).await?.filter(|found| found.found != Found::Number);
    let on = found.filter(|found| found.subject.family == "ticket").map(|found| found.subject.id);
    Ok(match (kind, on) {
        (Kind::Away, Some(on)) => Past::Away(on),
        (Kind::Away, None) => Past::None("an automatic answer to nothing that is here"),
        (_, on) => Past::Said(on),
    })
}

/// Why a mail is nothing of a conversation whatever it answers; for the operator at the keyboard.
pub const fn refused(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Bounce => Some("a report that a mail did not arrive"),
        Kind::Machine => Some("sent by a machine"),
        Kind::List => Some("came by a mailing list"),
        Kind::Complaint => Some("a complaint about mail"),
        Kind::Person | Kind::Unreadable | Kind::Away => None,
    }
}

/// What it is.
pub fn kind(mail: &Prepared) -> Kind {
    mail.kind()
}

/// Its words as they go on a timeline.
pub fn said(mailbox: &Mailbox, mail: &Prepared) -> Said {
    mail.said(mailbox)
}

/// Who wrote it.
pub fn from(mailbox: &Mailbox, mail: &Prepared) -> Sender {
    super::from(mailbox, mail)
}

/// Notes that it is here.
pub async fn keep(
    work: &mut Work<'_>,
    mailbox: &Mailbox,
    mail: &Prepared,
    (state, subject, entry): (&str, SubjectId, EntryId),
    (provider, at): (ProviderId, Timestamp),
) -> Result<(), Failure> {
    let row = MailIn {
        id: work.id(),
        mailbox: mailbox.name.clone(),
        message_id: mail.mail.message_id.clone().unwrap_or_default(),
        content_key: mail.content_key.clone(),
        digest: mail.digest.clone(),
        size: mail.size,
        sender: mail.sender(),
        sender_name: mail.mail.from.as_ref().map(|from| from.name.clone()).unwrap_or_default(),
        title: mail.mail.subject.chars().take(300).collect(),
        alike: alike(&mail.mail.subject),
        nature: nature_word(mail.kind()).to_owned(),
        why: "[]".to_owned(),
        state: state.to_owned(),
        subject_id: Some(subject),
        entry_id: Some(entry),
        provider_id: Some(provider),
        twin_id: None,
        at,
        decided_by: None,
        decided_at: None,
        reason: None,
    };
    Ok(store::insert(work.tx, &row).await?)
}
