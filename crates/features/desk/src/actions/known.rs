//! Known incidents: whoever may come in sees them and says "me too".

use super::{Changed, Which, clock, conflict, hold_own, internal, save, who, words};
use crate::store::ticket as store;
use domain::{Because, Capability, Refusal, SubjectId, Visibility};
use spine::{
    Action, Failure, Work,
    following::{self, Depth},
    timeline::{self, NewEntry},
};

/// Makes an incident known to everybody, or takes that back. `Done = Changed`.
#[derive(Clone, Debug, Default)]
pub struct DeclareKnown {
    /// Which ticket.
    pub ticket: Which,
    /// Whether it is known.
    pub known: bool,
    /// What everybody reads about it: needed to make it known.
    pub words: String,
}

/// "Me too": counted once a person, who hears what becomes of it. `Done = i64`: how many are affected now.
#[derive(Clone, Debug)]
pub struct MeToo {
    /// Which known incident.
    pub ticket: Which,
}

impl Action for DeclareKnown {
    const NAME: &'static str = "desk.declare_known";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, None).await?;
        if held.ticket.known_incident == self.known {
            return super::changed(work, &held).await;
        }
        if held.subject.confidential {
            return Err(Refusal::not_allowed("refused-known-confidential").into());
        }
        let id = held.subject.id;
        let mut next = held.ticket.clone();
        next.known_incident = self.known;
        if self.known {
            super::open(&held)?;
            let said = words("words", &self.words, false)?;
            let entry = NewEntry { visibility: Visibility::Public, ..NewEntry::answer(id, next.provider_id, &said) };
            let entry = timeline::append(work, entry).await?;
            following::tell(work, id, entry, "answer").await?;
        }
        let key = if self.known { "event-known" } else { "event-known-no-more" };
        timeline::set_open_to_all(work, id, self.known).await?;
        internal(work, &next, Because::new(key).with("who", who(work))).await?;
        save(work, &held.ticket, &mut next).await?;
        // Others may have seen it: it is ended by saying so, not undone.
        super::changed(work, &held).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Action for MeToo {
    const NAME: &'static str = "desk.me_too";
    type Done = i64;

    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Read, None).await?;
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        if !held.ticket.known_incident || !held.ticket.state.is_open() {
            return Err(conflict("refused-not-known").into());
        }
        // Saying it again, or having asked it oneself, counts once. It makes nobody a party: the words of who asked stay theirs.
        if held.ticket.requester_id == Some(person) || store::follows(work.tx, held.subject.id, person).await? {
            return Ok(held.ticket.affected);
        }
        following::follow(work, held.subject.id, person, Depth::Talk, "me_too").await?;
        let mut next = held.ticket.clone();
        next.affected += 1;
        save(work, &held.ticket, &mut next).await?;
        Ok(next.affected)
    }

    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}
