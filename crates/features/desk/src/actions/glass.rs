//! An operator opens one confidential ticket in an emergency: on the audit log, and its provider is told.

use super::{Which, line, who};
use domain::{Because, Capability, Refusal, SubjectId, access::may};
use spine::{
    Action, Failure, Work, following, people,
    timeline::{self, NewEntry},
};

/// Opens a confidential ticket to this operator for an hour (`spine::access::GLASS`). `Done = SubjectId`.
#[derive(Clone, Debug)]
pub struct BreakGlass {
    /// Which ticket.
    pub ticket: Which,
    /// Why; on the audit log.
    pub reason: String,
}

impl Action for BreakGlass {
    const NAME: &'static str = "desk.break_glass";
    type Done = SubjectId;

    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        // The table is asked of the house: to this operator the ticket itself is not there yet.
        may(work.actor, Capability::BreakGlass, None)?;
        let reason = line("reason", &self.reason, 400)?;
        let subject = match &self.ticket {
            Which::Number(number) => timeline::by_number(work.tx, number).await?,
            Which::Id(id) => timeline::by_id(work.tx, *id).await?,
        };
        let Some((subject, provider)) = subject.and_then(|s| s.provider_id.map(|p| (s, p))) else {
            return Err(Failure::not_found());
        };
        if !subject.confidential {
            return Err(Refusal::Conflict(Because::new("refused-not-confidential")).into());
        }
        let because = Because::new("event-glass-broken").with("reason", reason).with("who", who(work));
        let entry = timeline::append(work, NewEntry::internal_event(subject.id, provider, because)).await?;
        let leads = people::leads(work.tx, provider).await?;
        following::tell_only(work, subject.id, entry, "glass", leads, "leads").await?;
        Ok(subject.id)
    }

    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
    fn wanted(&self) -> Option<SubjectId> {
        super::clock::wanted(&self.ticket)
    }
    fn detail(&self) -> String {
        self.reason.clone()
    }
}
