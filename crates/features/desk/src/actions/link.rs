//! Two subjects belong together.

use super::{Changed, Held, Which, clock, hold_own, internal, who};
use domain::{Because, Capability, SubjectId, access::may};
use spine::{Action, Failure, Work, access, timeline};

/// Links people make; the others are made by what they stand for.
const KINDS: &[&str] = &["related", "caused_by"];

/// Joins a ticket with another subject. `kind` is `related` or `caused_by`. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Link {
    /// Which ticket.
    pub ticket: Which,
    /// With which other subject, by its number: a ticket, an article, a service.
    pub with: String,
    /// `related` or `caused_by`.
    pub kind: String,
}

/// Takes a link away. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Unlink {
    /// Which ticket.
    pub ticket: Which,
    /// From which other subject.
    pub with: String,
    /// `related` or `caused_by`.
    pub kind: String,
}

impl Action for Link {
    const NAME: &'static str = "desk.link";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let (held, other, number) = both(work, &self.ticket, &self.with, &self.kind).await?;
        timeline::link(work, held.subject.id, other, &self.kind).await?;
        internal(work, &held.ticket, Because::new("event-linked").with("number", number).with("who", who(work)))
            .await?;
        super::changed(work, &held).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Action for Unlink {
    const NAME: &'static str = "desk.unlink";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let (held, other, number) = both(work, &self.ticket, &self.with, &self.kind).await?;
        // A link is one thing, whichever end it is seen from.
        let there = timeline::unlink(work, held.subject.id, other, &self.kind).await?;
        let back = timeline::unlink(work, other, held.subject.id, &self.kind).await?;
        if there || back {
            internal(work, &held.ticket, Because::new("event-unlinked").with("number", number).with("who", who(work)))
                .await?;
        }
        super::changed(work, &held).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

async fn both(
    work: &mut Work<'_>,
    ticket: &Which,
    with: &str,
    kind: &str,
) -> Result<(Held, SubjectId, String), Failure> {
    let held = hold_own(work, ticket, Capability::Work, None).await?;
    if !KINDS.contains(&kind) {
        return Err(Failure::invalid("kind", "invalid-link"));
    }
    let Some(other) = timeline::by_number(work.tx, with.trim()).await? else {
        return Err(Failure::invalid("with", "invalid-no-subject"));
    };
    let about = access::about_subject(work.tx, work.actor, &other, work.now).await?;
    if may(work.actor, Capability::Read, Some(&about)).is_err() || other.id == held.subject.id {
        return Err(Failure::invalid("with", "invalid-no-subject"));
    }
    Ok((held, other.id, other.number))
}
