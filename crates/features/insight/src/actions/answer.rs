//! Somebody answers, sees to it, or says more.

use super::{hold, words};
use domain::{Capability, HeardReason, Refusal, SubjectId};
use spine::{
    Action, Failure, Work, following,
    heard::{self, Answered, Opened},
    timeline::{self, NewEntry},
};

/// Somebody answers a saying in words. They go out; what is given back tells whether the clock stopped.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its number.
    pub number: String,
    /// What is said.
    pub words: String,
}

impl Action for Answer {
    const NAME: &'static str = "insight.answer";
    type Done = (SubjectId, Answered);

    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let (subject, _) = hold(work, &self.number, Capability::Work).await?;
        let said = words("words", &self.words)?;
        Ok((subject.id, heard::answer(work, subject.id, &said, &[]).await?))
    }

    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        Some(done.0)
    }
}

/// Somebody of the provider sees to it from now on; or nobody in particular.
#[derive(Clone, Debug)]
pub struct Take {
    /// Its number.
    pub number: String,
    /// Theirs, or given back.
    pub mine: bool,
}

impl Action for Take {
    const NAME: &'static str = "insight.take";
    type Done = SubjectId;

    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (subject, _) = hold(work, &self.number, Capability::Work).await?;
        heard::own(work, subject.id, work.actor.person.filter(|_| self.mine)).await?;
        Ok(subject.id)
    }

    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Who said it says more, or that it is not settled: then it waits for an answer again.
#[derive(Clone, Debug)]
pub struct SayMore {
    /// Its number.
    pub number: String,
    /// What they say.
    pub words: String,
}

impl Action for SayMore {
    const NAME: &'static str = "insight.say_more";
    type Done = SubjectId;

    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (subject, about) = hold(work, &self.number, Capability::Reply).await?;
        if about.requester.is_none() || about.requester != work.actor.person {
            return Err(Refusal::not_allowed("refused-only-who-said-it").into());
        }
        let said = words("words", &self.words)?;
        if said.is_empty() {
            return Err(Failure::invalid("words", "invalid-empty"));
        }
        let entry = timeline::append(work, NewEntry::message(subject.id, &said)).await?;
        following::tell(work, subject.id, entry, "answer").await?;
        if let Some(standing) = heard::of(work.tx, subject.id).await? {
            let opened = Opened {
                subject: subject.id,
                provider: standing.provider_id,
                service: standing.service_id,
                owner: None,
                reason: HeardReason::Reopened,
            };
            heard::open(work, opened).await?;
        }
        Ok(subject.id)
    }

    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}
