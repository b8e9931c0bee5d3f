//! Another provider serves it; the person keeps the number (A9).

use super::{Changed, Which, clock, conflict, give, hold_own, provider_of, save, who, words};
use crate::store::ticket as store;
use domain::{Because, Capability, PromiseKind, ProviderId, State, SubjectId};
use spine::{
    Action, Failure, Work, following, people,
    timeline::{self, NewEntry},
};

/// Hands a ticket to another provider: its clocks begin anew by the new provider's rules, the person is told and keeps the
/// number, and notes stay behind unless their author lets them travel. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct HandOver {
    /// Which ticket.
    pub ticket: Which,
    /// To whom.
    pub provider: ProviderId,
    /// A note for the new provider; may be empty.
    pub words: String,
    /// The actor's own notes go along.
    pub notes_travel: bool,
    /// The version they saw.
    pub seen: Option<i64>,
}

impl Action for HandOver {
    const NAME: &'static str = "desk.hand_over";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, self.seen).await?;
        super::open(&held)?;
        if held.ticket.provider_id == self.provider {
            return Err(conflict("refused-same-provider").into());
        }
        let Some(provider) = people::provider(work.tx, self.provider).await? else {
            return Err(Failure::invalid("provider", "invalid-no-provider"));
        };
        let from = provider_of(work, held.ticket.provider_id).await?;
        let said = words("words", &self.words, true)?;
        let id = held.subject.id;
        let mut next = held.ticket.clone();
        if !said.is_empty() {
            timeline::append(work, NewEntry { travels: true, ..NewEntry::note(id, from.id, &said) }).await?;
        }
        if self.notes_travel {
            timeline::let_notes_travel(work, id, from.id, work.actor.person).await?;
        }
        // The old clocks end unjudged; the new provider's begin now.
        clock::end(work, &mut next, State::New).await?;
        next.provider_id = provider.id;
        next.service_id = None;
        next.assignee_id = None;
        next.team_id = store::only_team(work.tx, provider.id).await?.map(|t| t.id);
        let priority = super::priority_of(work, &next, &provider).await?;
        next.priority = priority.value;
        next.reasons = serde_json::to_string(&priority.because).unwrap_or_else(|_| "[]".to_owned());
        if provider.confidential && next.known_incident {
            next.known_incident = false;
            timeline::set_open_to_all(work, id, false).await?;
        }
        timeline::set_provider(work, id, provider.id, provider.confidential).await?;
        give(work, &next, &provider, PromiseKind::ALL).await?;
        spine::course::moved(work, id, provider.id).await?;
        super::befell(work, &held.ticket, domain::rules::moments::Befell::HandedOver).await?;
        let because =
            Because::new("event-handed-over").with("from", from.name).with("to", provider.name).with("who", who(work));
        let entry = super::event(work, id, because).await?;
        following::tell(work, id, entry, "handed_over").await?;
        save(work, &held.ticket, &mut next).await?;
        super::changed(work, &held).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}
