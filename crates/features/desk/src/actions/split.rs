//! Something else was said in passing: it gets a ticket of its own.

use super::{Ask, Asked, Uploaded, Which, ask::Voice, clock, hold_own, who};
use crate::store::ticket as store;
use domain::{Because, Capability, EntryId, SubjectId, Visibility};
use spine::{Action, Failure, Work, people, timeline};

/// Makes a ticket of its own of one entry, for the same person. `Done = Asked`.
#[derive(Clone, Debug)]
pub struct Split {
    /// From which ticket.
    pub ticket: Which,
    /// Which of its messages.
    pub entry: EntryId,
    /// Its title; the first sentence when empty.
    pub title: String,
}

impl Action for Split {
    const NAME: &'static str = "desk.split";
    type Done = Asked;

    async fn run(&self, work: &mut Work<'_>) -> Result<Asked, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, None).await?;
        let said = store::said(work.tx, held.subject.id, self.entry).await?;
        // Only what both sides read can become a conversation of both sides.
        let Some(said) = said.filter(|s| matches!(s.visibility, Visibility::Shared | Visibility::Public)) else {
            return Err(Failure::invalid("entry", "invalid-no-message"));
        };
        let body = said.body.unwrap_or_default();
        let files = store::files(work.tx, self.entry).await?;
        if body.is_empty() && files.is_empty() {
            return Err(Failure::invalid("entry", "invalid-no-message"));
        }
        let Some(requester) = held.ticket.requester_id else { return Err(Failure::not_found()) };
        let Some(person) = people::person(work.tx, requester).await? else { return Err(Failure::not_found()) };
        let author = said.author_id.unwrap_or(requester);
        let ask = Ask {
            words: body,
            title: Some(self.title.clone()),
            provider: Some(held.ticket.provider_id),
            service: held.ticket.service_id,
            channel: Some(held.ticket.channel),
            files: files
                .into_iter()
                .map(|(name, media_type, size, digest)| Uploaded { name, media_type, size, digest })
                .collect(),
            ..Ask::default()
        };
        let on_behalf_of = said.on_behalf_of.or((author != requester).then_some(requester));
        let asked = super::ask::open(
            work,
            &ask,
            Voice { requester: person, author, on_behalf_of, joins: false, mandates: Vec::new(), unproven: false },
        )
        .await?;
        timeline::link(work, asked.subject, held.subject.id, "split_from").await?;
        let from = Because::new("event-split-from").with("number", held.subject.number.clone()).with("who", who(work));
        super::event(work, asked.subject, from).await?;
        let off = Because::new("event-split-off").with("number", asked.number.clone()).with("who", who(work));
        super::event(work, held.subject.id, off).await?;
        Ok(asked)
    }

    fn subject(&self, done: &Asked) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}
