//! Two tickets become one, and two again, exactly.

use super::{Changed, Kept, Was, Which, clock, conflict, hold, hold_own, provider_of, save, who};
use crate::store::ticket as store;
use domain::{Because, Capability, PersonId, Refusal, State, SubjectId};
use spine::{
    Action, Failure, Work,
    following::{self, Depth},
    promises::{self, Given},
    timeline,
};

/// A ticket goes into another of the same provider: its entries are shown there, nothing is moved. `Done = Changed` (of the one
/// that went in).
#[derive(Clone, Debug)]
pub struct Merge {
    /// Which goes in.
    pub ticket: Which,
    /// Into which.
    pub into: Which,
    /// Two people asked, and each may read the other's words. Without it such a merge is refused.
    pub share_people: bool,
}

/// Takes a merge back: both are again what they were. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Unmerge {
    /// Which comes out.
    pub ticket: Which,
}

impl Action for Merge {
    const NAME: &'static str = "desk.merge";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, None).await?;
        let into = hold_own(work, &self.into, Capability::Work, None).await?;
        if held.subject.id == into.subject.id {
            return Err(Failure::invalid("into", "invalid-same-ticket"));
        }
        if held.ticket.provider_id != into.ticket.provider_id {
            return Err(conflict("refused-merge-providers").into());
        }
        if held.ticket.requester_id != into.ticket.requester_id {
            if held.subject.confidential || into.subject.confidential {
                return Err(Refusal::not_allowed("refused-merge-confidential").into());
            }
            if !self.share_people {
                return Err(conflict("refused-merge-people").into());
            }
        }
        let joined = join(work, &held, &into).await?;
        let was = Was::of(work, &held).await?.joined(joined);
        let mut next = held.ticket.clone();
        clock::end(work, &mut next, State::Merged).await?;
        next.merged_into = Some(into.subject.id);
        timeline::link(work, held.subject.id, into.subject.id, "merged").await?;
        spine::course::leave(work, held.subject.id).await?;
        super::event(
            work,
            held.subject.id,
            Because::new("event-merged-into").with("number", into.subject.number.clone()).with("who", who(work)),
        )
        .await?;
        let entry = super::event(
            work,
            into.subject.id,
            Because::new("event-merged").with("number", held.subject.number.clone()).with("who", who(work)),
        )
        .await?;
        following::tell(work, into.subject.id, entry, "merged").await?;
        save(work, &held.ticket, &mut next).await?;
        was.changed(work, "merge").await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

/// Who asked the one takes part in the other from now on: person, whether they got a part, whether they began to follow.
async fn join(
    work: &mut Work<'_>,
    held: &super::Held,
    into: &super::Held,
) -> Result<Vec<(PersonId, bool, bool)>, Failure> {
    let Some(person) = held.ticket.requester_id.filter(|p| Some(*p) != into.ticket.requester_id) else {
        return Ok(Vec::new());
    };
    let part = !store::takes_part(work.tx, into.subject.id, person).await?;
    let follow = !store::follows(work.tx, into.subject.id, person).await?;
    if part {
        timeline::take_part(work, into.subject.id, person, "merged").await?;
    }
    if follow {
        following::follow(work, into.subject.id, person, Depth::Talk, "merged").await?;
    }
    Ok(vec![(person, part, follow)])
}

impl Action for Unmerge {
    const NAME: &'static str = "desk.unmerge";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold(work, &self.ticket, Capability::Work).await?;
        let (Some(into), State::Merged) = (held.ticket.merged_into, held.ticket.state) else {
            return Err(conflict("refused-not-merged").into());
        };
        let into = hold(work, &Which::Id(into), Capability::Work).await?;
        let Some((token, kept, at)) = store::merge_of(work.tx, held.subject.id).await? else {
            return Err(conflict("refused-not-merged").into());
        };
        let kept: Kept = serde_json::from_str(&kept).map_err(|e| database::DbError::Shape(e.to_string()))?;
        let provider = provider_of(work, kept.ticket.provider_id).await?;
        timeline::unlink(work, held.subject.id, into.subject.id, "merged").await?;
        for (person, part, follow) in &kept.joined {
            store::leave(work.tx, into.subject.id, *person, *part, *follow).await?;
        }
        // Its clocks stood still while it was part of the other, so that none is late because of that.
        for (id, by, mut promise) in kept.promises {
            let running = promise.outcome.is_none() && promise.paused.is_none();
            if running {
                promise.pause("merged", at)?;
                promise.resume(&provider.calendar, work.now)?;
            }
            promises::set(work, &Given { id, subject: held.subject.id, provider: by, promise }, &provider).await?;
        }
        let mut next = kept.ticket;
        spine::course::set(work, next.id, next.kind, next.service_id).await?;
        store::use_undo(work.tx, token, work.now).await?;
        super::event(
            work,
            held.subject.id,
            Because::new("event-unmerged-from").with("number", into.subject.number.clone()).with("who", who(work)),
        )
        .await?;
        super::event(
            work,
            into.subject.id,
            Because::new("event-unmerged").with("number", held.subject.number.clone()).with("who", who(work)),
        )
        .await?;
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
