//! Heard in passing (spec C5): anybody of a provider, also who never serves users, notes in two taps what somebody told them.
//!
//! The words wait in the listening queue as any other words do. Whoever said them is asked before anybody is told who it was; as
//! long as they say nothing, and when they say no, it was somebody.

pub mod store;

use crate::complaints::words;
use domain::{
    About, Because, Capability, EntryId, HeardReason, PersonId, ProviderId, Refusal, ServiceId, SubjectId, access::may,
};
use spine::{
    Action, Failure, Work, following,
    heard::{self, Opened},
    people,
    timeline::{self, NewEntry, NewSubject},
};
use store::Heard;

/// Somebody notes what they were told.
#[derive(Clone, Debug)]
pub struct NotePassing {
    /// To which provider it was said.
    pub provider: ProviderId,
    /// About which service.
    pub service: Option<ServiceId>,
    /// Who said it, where that is known.
    pub told_by: Option<PersonId>,
    /// The words.
    pub words: String,
}

impl Action for NotePassing {
    const NAME: &'static str = "recovery.note_passing";
    type Done = (SubjectId, String);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let Some(me) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let about = About { provider: Some(self.provider), ..About::default() };
        may(work.actor, Capability::Note, Some(&about))?;
        let Some(provider) = people::provider(work.tx, self.provider).await? else { return Err(Failure::not_found()) };
        let said = words("words", &self.words, false, 5_000)?;
        if let Some(service) = self.service
            && !people::services(work.tx).await?.iter().any(|s| s.id == service && s.provider_id == provider.id)
        {
            return Err(Failure::invalid("service", "invalid-moment-service"));
        }
        if let Some(person) = self.told_by {
            let known = people::person(work.tx, person).await?.filter(|p| p.state == "active");
            if known.is_none() || person == me {
                return Err(Failure::invalid("who", "invalid-teller"));
            }
        }
        let title: String = said.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(80).collect();
        let subject = timeline::open(
            work,
            NewSubject {
                family: "passing",
                number: None,
                title: &title,
                provider: Some(provider.id),
                consumer: None,
                requester: None,
                open_to_all: false,
                confidential: provider.confidential,
            },
        )
        .await?;
        let change = Because::new("event-passing").with("who", work.actor.name.clone());
        let entry = NewEntry { change: Some(change), ..NewEntry::note(subject, provider.id, &said) };
        timeline::append(work, entry).await?;
        let row = Heard {
            id: subject,
            provider_id: provider.id,
            service_id: self.service,
            words: said,
            noted_by: me,
            at: work.now,
            told_by: self.told_by,
            naming: if self.told_by.is_some() { "asked" } else { "nobody" }.to_owned(),
        };
        store::insert(work.tx, &row).await?;
        let opened =
            Opened { subject, provider: provider.id, service: self.service, owner: None, reason: HeardReason::Words };
        heard::open(work, opened).await?;
        if let Some(person) = self.told_by {
            // They take part without a name: what they may read is what was noted, and the question.
            timeline::take_part(work, subject, person, "told").await?;
            let asked = NewEntry { author: None, ..NewEntry::event(subject, Because::new("event-passing-asked")) };
            let asked: EntryId = timeline::append(work, asked).await?;
            following::tell_only(work, subject, asked, "passing_asked", vec![person], "told").await?;
        }
        let number = timeline::by_id(work.tx, subject).await?.map(|s| s.number).unwrap_or_default();
        Ok((subject, number))
    }
    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        Some(done.0)
    }
}

/// Whoever said it says whether they may be named.
#[derive(Clone, Debug)]
pub struct Naming {
    /// Its number.
    pub number: String,
    /// Whether they may.
    pub yes: bool,
}

impl Action for Naming {
    const NAME: &'static str = "recovery.naming";
    // The audit log would tell who it was.
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let subject = timeline::by_number(work.tx, &self.number).await?.filter(|s| s.family == "passing");
        let Some(subject) = subject else { return Err(Failure::not_found()) };
        let row = store::by_id(work.tx, subject.id).await?;
        let row = row.filter(|h| h.told_by.is_some() && h.told_by == work.actor.person);
        let Some(row) = row else { return Err(Failure::not_found()) };
        let naming = if self.yes { "yes" } else { "no" };
        store::answer(work.tx, row.id, naming, row.told_by, work.now).await?;
        if self.yes && row.naming != "yes" {
            let because = Because::new("event-passing-named").with("who", work.actor.name.clone());
            timeline::append(work, NewEntry::event(subject.id, because)).await?;
            following::follow(work, subject.id, row.told_by.unwrap_or_default(), following::Depth::Talk, "told")
                .await?;
        }
        Ok(())
    }
}

/// A person answers what was heard, in words of their own.
#[derive(Clone, Debug)]
pub struct AnswerPassing {
    /// Its number.
    pub number: String,
    /// The answer.
    pub words: String,
}

impl Action for AnswerPassing {
    const NAME: &'static str = "recovery.answer_passing";
    type Done = bool;
    async fn run(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        let subject = timeline::by_number(work.tx, &self.number).await?.filter(|s| s.family == "passing");
        let Some(subject) = subject else { return Err(Failure::not_found()) };
        let said = words("words", &self.words, false, 20_000)?;
        let answered = heard::answer(work, subject.id, &said, &[]).await?;
        // Whoever said it hears the answer, named or not.
        if let Some(person) = store::by_id(work.tx, subject.id).await?.and_then(|h| h.told_by) {
            following::tell_only(work, subject.id, answered.entry, "answer", vec![person], "told").await?;
        }
        Ok(answered.stopped())
    }
}
