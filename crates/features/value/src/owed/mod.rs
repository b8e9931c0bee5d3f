//! What somebody owes by a day because it was agreed: in the note of a consult, as a review of a value case, in the minutes of
//! a talk. Each is a subject of its own with a promise of the spine, so its owner is reminded like of any other promise.
//!
//! ```ignore
//! let id = owed::give(work, New { about: consult, provider, owner, with: &[asker, host], words: "Ask the drivers", due_at }).await?;
//! spine.act(&ida, Done { number, words }).await?;                          // says what came of it, and keeps the promise
//! ```

mod store;

pub use store::Owed;
pub(crate) use store::{by_number, of, open_of};

use domain::{
    Because, Capability, Millis, PersonId, Priority, PromiseKind, ProviderId, Refusal, SubjectId, Timestamp,
    access::may, rules::promise::Promise,
};
use spine::{
    Action, Failure, Work, access, following, people, promises,
    timeline::{self, NewEntry, NewSubject, Side},
};

/// The family of its subjects.
pub const FAMILY: &str = "owed";
/// The longest text, in characters.
const LONGEST: usize = 1_000;

/// Something to be owed.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    /// Where it was agreed.
    pub about: SubjectId,
    /// On whose calendar.
    pub provider: ProviderId,
    /// Who owes it.
    pub owner: PersonId,
    /// Who else may see it and hears of it.
    pub with: &'a [PersonId],
    /// What.
    pub words: &'a str,
    /// By when.
    pub due_at: Timestamp,
}

/// Somebody owes something from now on: a promise that is reminded of, told to all who are with it.
pub async fn give(work: &mut Work<'_>, new: New<'_>) -> Result<SubjectId, Failure> {
    begin(work, new, false).await
}

/// The same, of what ends with what it belongs to: by [`finish`], and not by somebody saying so.
pub async fn give_within(work: &mut Work<'_>, new: New<'_>) -> Result<SubjectId, Failure> {
    begin(work, new, true).await
}

async fn begin(work: &mut Work<'_>, new: New<'_>, within: bool) -> Result<SubjectId, Failure> {
    let Some(provider) = people::provider(work.tx, new.provider).await? else { return Err(Failure::not_found()) };
    let title: String = new.words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(120).collect();
    let subject = NewSubject {
        family: FAMILY,
        number: None,
        title: &title,
        provider: Some(new.provider),
        consumer: None,
        requester: Some(new.owner),
        open_to_all: false,
        confidential: provider.confidential,
    };
    let id = timeline::open(work, subject).await?;
    store::insert(work.tx, id, &new, within).await?;
    // The day was said, so it stands, whatever working hours make of it; the working time until then is what it was given.
    let until = provider.calendar.working_between(work.now, new.due_at).max(Millis::minutes(1));
    let mut promise = Promise::start(PromiseKind::Resolution, until, &provider.calendar, work.now)?;
    promise.due_at = new.due_at;
    promise.first_due_at = new.due_at;
    promises::give(work, id, Priority::Normal, vec![promise], &provider).await?;
    let entry = NewEntry {
        side: Side::System,
        change: Some(Because::new("event-owed").with("due", new.due_at.rfc3339())),
        ..NewEntry::message(id, new.words.trim())
    };
    let entry = timeline::append(work, entry).await?;
    following::follow(work, id, new.owner, following::Depth::Talk, "owns").await?;
    for person in new.with.iter().filter(|p| **p != new.owner) {
        timeline::take_part(work, id, *person, "agreed").await?;
        following::follow(work, id, *person, following::Depth::Talk, "agreed").await?;
    }
    timeline::link(work, new.about, id, "agreed").await?;
    following::tell_only(work, id, entry, "owed", vec![new.owner], "owns").await?;
    Ok(id)
}

/// What was owed is done.
#[derive(Clone, Debug)]
pub struct Done {
    /// Which.
    pub number: String,
    /// What came of it.
    pub words: String,
}

impl Action for Done {
    const NAME: &'static str = "value.owed_done";
    // Whether it was in time.
    type Done = bool;
    async fn run(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        let Some(owed) = store::by_number(work.tx, &self.number).await? else { return Err(Failure::not_found()) };
        let about = access::about(work.tx, work.actor, owed.id, work.now).await?;
        may(work.actor, Capability::Read, Some(&about))?;
        if work.actor.person != Some(owed.owner) {
            may(work.actor, Capability::ManageProvider, Some(&about))?;
        }
        let words = self.words.trim();
        if words.is_empty() || words.chars().count() > LONGEST {
            return Err(Failure::invalid("words", "invalid-owed-words"));
        }
        if owed.within {
            return Err(Refusal::Conflict(Because::new("refused-owed-within")).into());
        }
        close(work, &owed, words).await
    }
    fn subject(&self, _: &bool) -> Option<SubjectId> {
        None
    }
}

async fn close(work: &mut Work<'_>, owed: &Owed, words: &str) -> Result<bool, Failure> {
    if owed.withdrawn_at.is_some() || store::done(work.tx, owed.id, work.actor.person, words, work.now).await? == 0 {
        return Err(Refusal::Conflict(Because::new("refused-owed-done")).into());
    }
    let kept = promises::keep(work, owed.id, PromiseKind::Resolution).await?;
    let entry = NewEntry {
        side: Side::System,
        change: Some(Because::new("event-owed-done")),
        ..NewEntry::message(owed.id, words)
    };
    let entry = timeline::append(work, entry).await?;
    following::tell(work, owed.id, entry, "owed_done").await?;
    Ok(kept.unwrap_or(true))
}

/// What it belongs to is done, and it with it. Gives whether that was in time.
pub async fn finish(work: &mut Work<'_>, id: SubjectId, words: &str) -> Result<bool, Failure> {
    let Some(owed) = store::by_id(work.tx, id).await? else { return Err(Failure::not_found()) };
    close(work, &owed, words).await
}

/// It is not needed any more: nobody is judged by it.
pub async fn withdraw(work: &mut Work<'_>, id: SubjectId) -> Result<(), Failure> {
    store::withdraw(work.tx, id, work.now).await?;
    Ok(promises::void(work, id, None).await?)
}
