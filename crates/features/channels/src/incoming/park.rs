//! What a person decides about a mail that waits.

use super::{MailRules, Mailbox, Prepared, attach, doubted, from, open};
use crate::store::incoming::{self as store, MailIn};
use database::Tx;
use domain::{Actor, Because, Capability, Channel, Refusal, SubjectId, Timestamp, access::may, rules::incoming::Proof};
use spine::{
    Action, Failure, Work, access, following,
    front::Desk,
    people,
    timeline::{self, NewEntry},
};
use std::sync::Arc;

/// What is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decided {
    /// It belongs to the conversation of this number.
    Attach(String),
    /// It is a new conversation.
    Open,
    /// It is nothing; with the reason.
    Drop(String),
}

/// Decides about a mail that waits.
pub struct Decide {
    /// Which.
    pub id: i64,
    /// What.
    pub decided: Decided,
    /// The mail, read again from its original.
    pub mail: Arc<Prepared>,
    /// Where it came in.
    pub mailbox: Mailbox,
    /// Who takes words in.
    pub desk: Arc<dyn Desk>,
}

/// Whether somebody may see a mail that waits: who may read the conversation it seems to belong to; else who serves its mailbox;
/// where that is nobody's, operators and leads.
pub async fn may_see(tx: &mut Tx, actor: &Actor, row: &MailIn, now: Timestamp) -> Result<bool, Failure> {
    if actor.system {
        return Ok(true);
    }
    if let Some(id) = row.subject_id
        && let Some(subject) = timeline::by_id(tx, id).await?
    {
        let about = access::about_subject(tx, actor, &subject, now).await?;
        return Ok(actor.is_agent() && may(actor, Capability::Work, Some(&about)).is_ok());
    }
    Ok(match row.provider_id {
        Some(provider) => actor.providers().any(|own| own == provider),
        None => actor.is_operator() || actor.is_lead(None),
    })
}

impl Action for Decide {
    const NAME: &'static str = "channels.decide_mail";
    /// The number of the conversation it is on now.
    type Done = Option<String>;

    async fn run(&self, work: &mut Work<'_>) -> Result<Option<String>, Failure> {
        let Some(mut row) = store::by_id(work.tx, self.id).await? else { return Err(Failure::not_found()) };
        if !may_see(work.tx, work.actor, &row, work.now).await? {
            return Err(Failure::not_found());
        }
        if row.state != "parked" {
            return Err(Refusal::Conflict(Because::new("refused-mail-decided")).into());
        }
        let mut number = None;
        match &self.decided {
            Decided::Drop(reason) => {
                let reason = reason.trim();
                if reason.is_empty() {
                    return Err(Failure::invalid("reason", "invalid-mail-reason"));
                }
                row.reason = Some(reason.chars().take(300).collect());
                "dropped".clone_into(&mut row.state);
            }
            Decided::Open => {
                let taken = open(work, &self.mailbox, &self.mail, &*self.desk).await?;
                (row.state, row.subject_id, row.entry_id) =
                    ("opened".to_owned(), Some(taken.subject), Some(taken.entry));
                self.doubt(work, taken.subject).await?;
                number = Some(taken.number);
            }
            Decided::Attach(wanted) => {
                let wanted = wanted.trim().trim_start_matches('#').trim_matches(['[', ']']);
                let subject = timeline::by_number(work.tx, wanted).await?;
                let Some(subject) = subject.filter(|subject| subject.family == "ticket") else {
                    return Err(Failure::invalid("number", "invalid-mail-number"));
                };
                let about = access::about_subject(work.tx, work.actor, &subject, work.now).await?;
                if may(work.actor, Capability::Work, Some(&about)).is_err() {
                    return Err(Failure::invalid("number", "invalid-mail-number"));
                }
                let entry = self.add(work, &subject).await?;
                (row.state, row.subject_id, row.entry_id) = ("attached".to_owned(), Some(subject.id), Some(entry));
                number = Some(subject.number);
            }
        }
        row.decided_by = work.actor.person;
        row.decided_at = Some(work.now);
        store::decide(work.tx, &row).await?;
        work.touch("mail:parked".to_owned());
        Ok(number)
    }

    fn detail(&self) -> String {
        let what = match &self.decided {
            Decided::Attach(_) => "attach",
            Decided::Open => "open",
            Decided::Drop(_) => "drop",
        };
        format!("{} {what}", self.id)
    }
}

impl Decide {
    /// The words of somebody who does not take part, on a conversation, by the hand of who decided.
    async fn add(&self, work: &mut Work<'_>, subject: &timeline::Subject) -> Result<domain::EntryId, Failure> {
        let sender = from(&self.mailbox, &self.mail);
        let known = people::by_email(work.tx, &sender.email).await?.map(|person| person.id);
        let author = if let Some(known) = known {
            known
        } else {
            let (locale, zone) = (work.actor.locale.0.clone(), work.actor.zone.clone());
            let new = people::NewPerson {
                email: &sender.email,
                name: &sender.name,
                kind: "guest",
                locale: &locale,
                zone: &zone,
                consumer: None,
            };
            people::add(work, new).await?
        };
        let said = self.mail.said(&self.mailbox);
        let because = Because::new("event-mail-attached").with("who", work.actor.name.clone());
        let message = NewEntry::message(subject.id, &said.words);
        let entry = NewEntry { author: Some(author), channel: Some(Channel::Mail), change: Some(because), ..message };
        let entry = timeline::append(work, entry).await?;
        spine::front::fold(work, entry, &said.folded).await?;
        attach(work, subject.id, entry, &self.mail.files).await?;
        following::tell(work, subject.id, entry, "answer").await?;
        self.doubt(work, subject.id).await?;
        Ok(entry)
    }

    /// Whoever takes it up is told where it may not come from where it says.
    async fn doubt(&self, work: &mut Work<'_>, subject: SubjectId) -> Result<(), Failure> {
        let (proof, words) = MailRules::read(work.tx).await?.proof(&self.mail.mail);
        match words.filter(|_| matches!(proof, Proof::Failed | Proof::Weak)) {
            Some(words) => doubted(work, subject, &words).await,
            None => Ok(()),
        }
    }
}

/// What waits and this reader may see, newest first.
pub async fn waiting(tx: &mut Tx, actor: &Actor, now: Timestamp) -> Result<Vec<(MailIn, Option<String>)>, Failure> {
    let mut seen = Vec::new();
    for row in store::parked(tx, 300).await? {
        if may_see(tx, actor, &row, now).await? {
            let number = match row.subject_id {
                Some(id) => number_of(tx, id).await?,
                None => None,
            };
            seen.push((row, number));
        }
    }
    Ok(seen)
}

/// One that this reader may see.
pub async fn one(
    tx: &mut Tx,
    actor: &Actor,
    id: i64,
    now: Timestamp,
) -> Result<Option<(MailIn, Option<String>)>, Failure> {
    let Some(row) = store::by_id(tx, id).await? else { return Ok(None) };
    if !may_see(tx, actor, &row, now).await? {
        return Ok(None);
    }
    let number = match row.subject_id {
        Some(id) => number_of(tx, id).await?,
        None => None,
    };
    Ok(Some((row, number)))
}

async fn number_of(tx: &mut Tx, id: SubjectId) -> Result<Option<String>, Failure> {
    Ok(timeline::by_id(tx, id).await?.map(|subject| subject.number))
}

/// The number of a conversation, for those who may read it.
pub async fn number_for(tx: &mut Tx, actor: &Actor, id: SubjectId, now: Timestamp) -> Result<Option<String>, Failure> {
    let Some(subject) = timeline::by_id(tx, id).await? else { return Ok(None) };
    let about = access::about_subject(tx, actor, &subject, now).await?;
    Ok(may(actor, Capability::Read, Some(&about)).is_ok().then_some(subject.number))
}
