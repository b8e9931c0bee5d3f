//! Another time is told, with its reason.

use super::{Changed, Which, clock, hold_own, line, provider_of, save, who};
use domain::{Because, Capability, PromiseKind, SubjectId, Timestamp};
use spine::{Action, Failure, Work, following, promises};

/// A new estimate: counted, and told to the person. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct ChangeEstimate {
    /// Which ticket.
    pub ticket: Which,
    /// Which promise.
    pub kind: PromiseKind,
    /// The time told now.
    pub due: Timestamp,
    /// Why.
    pub reason: String,
}

impl Action for ChangeEstimate {
    const NAME: &'static str = "desk.change_estimate";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, None).await?;
        super::open(&held)?;
        let reason = line("reason", &self.reason, 400)?;
        let provider = provider_of(work, held.ticket.provider_id).await?;
        let mut next = held.ticket.clone();
        let change = promises::change_estimate(work, next.id, self.kind, self.due, &reason, &provider).await?;
        let because = Because::new("event-promise-changed")
            .with("promise", self.kind.word())
            .with("from", change.from.rfc3339())
            .with("due", change.to.rfc3339())
            .with("reason", change.reason)
            .with("who", who(work));
        let entry = super::event(work, next.id, because).await?;
        following::tell(work, next.id, entry, "promise_changed").await?;
        save(work, &held.ticket, &mut next).await?;
        // People were told: it is taken back by telling another time, not by undoing.
        super::changed(work, &held).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}
