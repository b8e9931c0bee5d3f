//! Who hears of a consultation: invited in batches, reminded once, told the outcome.

use super::store;
use database::DbError;
use domain::{Actor, Because, EntryId, PersonId, ProviderId, SubjectId, Visibility};
use jobs::{Handlers, Job};
use serde::{Deserialize, Serialize};
use spine::{
    Action, Failure, Spine, Work, following, people,
    timeline::{self, NewEntry, Side},
};

/// People told in one transaction.
const BATCH: i64 = 200;
/// Consultations seen to in one turn of the clock.
const TURN: i64 = 50;
const INVITE: &str = "together.invite";
const REMIND: &str = "together.remind";

/// Payload of a batch.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Batch {
    consultation: SubjectId,
    entry: EntryId,
    after: PersonId,
}

/// What runs for the jobs of consultations; `spine` finds it in what the runner holds.
pub fn jobs_on<S: Send + Sync + Clone + 'static>(handlers: &mut Handlers<S>, spine: fn(&S) -> Spine) {
    handlers.add(INVITE, move |state, payload| {
        Box::pin(async move {
            spine(&state).act(&Actor::system(), Invite(payload.read()?)).await?;
            Ok(())
        })
    });
    handlers.add(REMIND, move |state, payload| {
        Box::pin(async move {
            spine(&state).act(&Actor::system(), Remind(payload.read()?)).await?;
            Ok(())
        })
    });
}

/// Invites everybody it is put to, batch by batch.
pub async fn invite(work: &mut Work<'_>, consultation: SubjectId, entry: EntryId) -> Result<(), Failure> {
    Ok(work.enqueue(Job::new(INVITE, &Batch { consultation, entry, after: PersonId(0) })).await?)
}

struct Invite(Batch);

impl Action for Invite {
    const NAME: &'static str = "together.invite";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Batch { consultation, entry, after } = self.0;
        let Some(c) = store::by_id(work.tx, consultation).await? else { return Ok(()) };
        let found: Vec<PersonId> =
            store::people(work.tx, c.consumer, after, BATCH).await?.into_iter().map(|(id,)| id).collect();
        for person in &found {
            if c.consumer.is_some() {
                timeline::take_part(work, consultation, *person, "invited").await?;
            }
            following::follow(work, consultation, *person, following::Depth::Outcome, "consulted").await?;
        }
        let last = found.last().copied();
        following::tell_only(work, consultation, entry, "consulted", found, "consulted").await?;
        next(work, INVITE, &self.0, last).await
    }
}

struct Remind(Batch);

impl Action for Remind {
    const NAME: &'static str = "together.remind";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Batch { consultation, entry, after } = self.0;
        let found: Vec<PersonId> =
            store::silent(work.tx, consultation, after, BATCH).await?.into_iter().map(|(id,)| id).collect();
        let last = found.last().copied();
        following::tell_only(work, consultation, entry, "consultation_reminder", found, "consulted").await?;
        next(work, REMIND, &self.0, last).await
    }
}

async fn next(work: &mut Work<'_>, kind: &'static str, batch: &Batch, last: Option<PersonId>) -> Result<(), Failure> {
    if let Some(after) = last {
        work.enqueue(Job::new(kind, &Batch { after, ..batch.clone() })).await?;
    }
    Ok(())
}

/// Words of who decides, on the public side.
pub async fn said(
    work: &mut Work<'_>,
    consultation: SubjectId,
    provider: ProviderId,
    words: &str,
    change: Because,
) -> Result<EntryId, Failure> {
    let entry = NewEntry {
        side: Side::Desk,
        visibility: Visibility::Public,
        provider: Some(provider),
        change: Some(change),
        ..NewEntry::message(consultation, words)
    };
    timeline::append(work, entry).await
}

/// Something happened that whoever may read it sees.
pub async fn happened(work: &mut Work<'_>, consultation: SubjectId, change: Because) -> Result<EntryId, Failure> {
    timeline::append(work, NewEntry { visibility: Visibility::Public, ..NewEntry::event(consultation, change) }).await
}

/// Words of who decides, told to all who follow.
pub async fn outcome(
    work: &mut Work<'_>,
    consultation: SubjectId,
    provider: ProviderId,
    words: &str,
    change: Because,
) -> Result<(), Failure> {
    let entry = said(work, consultation, provider, words, change).await?;
    Ok(following::tell(work, consultation, entry, "decided").await?)
}

/// Sees to consultations whose time has come: reminds the silent, tells those who decide that one closed or that a review
/// is due. Gives how many. Called by the program's tick.
pub async fn mind(spine: &Spine) -> Result<usize, Failure> {
    spine.act(&Actor::system(), Mind).await
}

struct Mind;

impl Action for Mind {
    const NAME: &'static str = "together.mind";
    const AUDITED: bool = false;
    type Done = usize;
    async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
        let remind = store::to_remind(work.tx, work.now, TURN).await?;
        for (id,) in &remind {
            store::reminded(work.tx, *id).await?;
            let entry = happened(work, *id, Because::new("event-consultation-reminded")).await?;
            work.enqueue(Job::new(REMIND, &Batch { consultation: *id, entry, after: PersonId(0) })).await?;
        }
        let woken = store::to_wake(work.tx, work.now, TURN).await?;
        for (id,) in &woken {
            store::woken(work.tx, *id).await?;
            let Some(c) = store::by_id(work.tx, *id).await? else { continue };
            let (event, news) = if c.decided_at.is_some() {
                ("event-consultation-review", "consultation_review")
            } else {
                ("event-consultation-closed", "consultation_closed")
            };
            let entry = happened(work, *id, Because::new(event)).await?;
            let hear = deciders(work, c.provider, c.put_by).await?;
            following::tell_only(work, *id, entry, news, hear, "leads").await?;
        }
        Ok(remind.len() + woken.len())
    }
}

/// Who put it, and the leads of the provider.
async fn deciders(work: &mut Work<'_>, provider: ProviderId, put_by: PersonId) -> Result<Vec<PersonId>, DbError> {
    let mut all = people::leads(work.tx, provider).await?;
    if !all.contains(&put_by) {
        all.push(put_by);
    }
    Ok(all)
}
