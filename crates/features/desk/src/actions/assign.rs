//! Who has it.

use super::{Changed, Held, Was, Which, ask::shared_out, clock, given_to, hold_own, internal, save, who};
use crate::store::ticket as store;
use domain::{Because, Capability, PersonId, Refusal, State, SubjectId, TeamId};
use spine::{Action, Failure, Work};

/// To whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// Whoever acts.
    Me,
    /// Somebody of the provider.
    Person(PersonId),
    /// A team of the provider, which shares out as it is set; whoever had it has it no more.
    Team(TeamId),
    /// Nobody: back to the queue.
    Nobody,
}

/// Gives a ticket to somebody. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Assign {
    /// Which ticket.
    pub ticket: Which,
    /// To whom.
    pub to: To,
    /// The version they saw.
    pub seen: Option<i64>,
}

impl Action for Assign {
    const NAME: &'static str = "desk.assign";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, self.seen).await?;
        assign(work, &held, self.to).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

pub(crate) fn check(held: &Held) -> Result<(), Refusal> {
    super::open(held)
}

pub(crate) async fn assign(work: &mut Work<'_>, held: &Held, to: To) -> Result<Changed, Failure> {
    check(held)?;
    let was = Was::of(work, held).await?;
    let mut next = held.ticket.clone();
    let mut joined = None;
    let person = match to {
        To::Me => Some(work.actor.person.ok_or(Refusal::SignIn)?),
        To::Person(person) => Some(person),
        To::Nobody => None,
        To::Team(id) => {
            let team = store::team(work.tx, id).await?.filter(|t| t.provider_id == next.provider_id);
            let Some(team) = team else { return Err(Failure::invalid("team", "invalid-no-team")) };
            next.team_id = Some(id);
            joined = Some(team.name.clone());
            shared_out(work, &team, &held.subject.title).await?
        }
    };
    if let Some(person) = person
        && !store::serves(work.tx, person, next.provider_id).await?
    {
        return Err(Failure::invalid("to", "invalid-not-of-provider"));
    }
    if let Some(team) = joined {
        internal(work, &next, Because::new("event-team").with("team", team).with("who", who(work))).await?;
    }
    next.assignee_id = person;
    match person {
        Some(person) => {
            if next.state == State::New {
                next.state = State::Open;
            }
            let name = store::person_name(work.tx, person).await?.map(|p| p.name).unwrap_or_default();
            let key = if work.actor.person == Some(person) { "event-taken" } else { "event-assigned" };
            // Who has it is no secret: the person sees who answers.
            let entry = super::event(work, next.id, Because::new(key).with("to", name).with("who", who(work))).await?;
            given_to(work, next.id, person, entry).await?;
        }
        None if held.ticket.assignee_id.is_some() => {
            internal(work, &next, Because::new("event-let-go").with("who", who(work))).await?;
        }
        None => {}
    }
    save(work, &held.ticket, &mut next).await?;
    was.changed(work, "assign").await
}
