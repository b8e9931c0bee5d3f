//! "Did this settle it?": those who spoke say, after it was done.

use super::{hold_root, not_long, own_voice, step::take};
use crate::{
    actions::{StepTo, fine},
    store::{item, voice},
    tell,
};
use domain::{
    Actor, Because, Capability, HeardReason, Refusal, SubjectId, Visibility,
    rules::{
        improvement_course::Course,
        settled::{Answers, Verdict, verdict},
    },
};
use spine::{
    Action, Failure, Work,
    heard::{self, Opened},
    timeline::{self, NewEntry},
};

/// Somebody who spoke says whether it settled it; they may think again.
#[derive(Clone, Debug)]
pub struct Settle {
    /// Its number.
    pub number: String,
    /// It did.
    pub yes: bool,
    /// What is missing, or what got better.
    pub words: String,
}

impl Action for Settle {
    const NAME: &'static str = "improvement.settle";
    type Done = (SubjectId, bool);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let (item, _) = hold_root(work.tx, work.actor, &self.number, Capability::Read, work.now).await?;
        if item.course != Course::Done {
            return Err(Refusal::Conflict(Because::new("refused-not-done")).into());
        }
        let mut wrong = Vec::new();
        not_long("words", &self.words, &mut wrong);
        fine(wrong)?;
        let Some(own) = own_voice(work.tx, item.id, person).await? else {
            return Err(Refusal::not_allowed("refused-only-voices").into());
        };
        // An answer with a name would name an anonymous voice.
        if own.person_id.is_none() {
            return Err(Refusal::Conflict(Because::new("refused-unnamed-settle")).into());
        }
        let before = voice::settled(work.tx, own.id, item.round).await?;
        let answer = voice::NewAnswer {
            voice: own.id,
            item: item.id,
            round: item.round,
            person,
            yes: self.yes,
            proposer: own.kind == "author",
            words: self.words.trim().to_owned(),
        };
        voice::settle(work.tx, &answer, work.now).await?;
        let moved = |side: bool| i64::from(self.yes == side) - i64::from(before == Some(side));
        let (yes, no) = (item.yes + moved(true), item.no + moved(false));
        let count = |n: i64| u64::try_from(n).unwrap_or_default();
        let proposer_no = voice::proposer_no(work.tx, item.id, item.round).await?;
        let decided = verdict(&Answers { yes: count(yes), no: count(no), proposer_no });
        let owed = matches!(decided.value, Verdict::Owed | Verdict::Reopens);
        item::set_answers(work.tx, item.id, yes, no, owed).await?;
        if owed && !item.owed {
            let because = decided.because.into_iter().next().unwrap_or_else(|| Because::new("because-not-settled"));
            let event = NewEntry { visibility: Visibility::Public, ..NewEntry::event(item.id, because) };
            let entry = timeline::append(work, event).await?;
            let owners = match item.owner_id {
                Some(owner) => vec![owner],
                None => spine::people::leads(work.tx, item.provider_id).await?,
            };
            spine::following::tell_only(work, item.id, entry, "improvement_owed", owners, "leads").await?;
        }
        if owed {
            let service = item.service_id;
            let (provider, owner, reason) = (item.provider_id, item.owner_id, HeardReason::Reopened);
            heard::open(work, Opened { subject: item.id, provider, service, owner, reason }).await?;
        }
        let reopens = decided.value == Verdict::Reopens;
        if reopens {
            reopen(work, item.id).await?;
        }
        Ok((item.id, reopens))
    }
    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        Some(done.0)
    }
}

/// It is taken up again by the program itself: that decides nothing, it only says that it is not over.
async fn reopen(work: &mut Work<'_>, id: SubjectId) -> Result<(), Failure> {
    let Some(item) = item::by_id(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
    let program = Actor::system();
    let (now, ids) = (work.now, work.ids());
    let mut own = Work::new(work.tx, now, &program, ids);
    let again = StepTo { to: Course::Considered, ..StepTo::on(&item.number) };
    take(&mut own, &item, Course::Considered, &again).await?;
    item::set_owed(own.tx, id, true).await?;
    let told =
        NewEntry { visibility: Visibility::Public, ..NewEntry::event(id, Because::new("event-improvement-reopened")) };
    let entry = timeline::append(&mut own, told).await?;
    tell::tell(&mut own, id, entry, "improvement", true).await?;
    Ok(())
}
