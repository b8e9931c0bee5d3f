//! Two that say the same become one, and part again exactly.

use super::{count_course, fine, hold, own_voice, recount, words};
use crate::{
    store::{
        item::{self, Item},
        voice,
    },
    tell,
};
use domain::{
    Because, Capability, Refusal, SubjectId, Visibility,
    rules::{
        improvement_course::Course,
        merging::{Forest, may_object},
    },
};
use spine::{
    Action, Failure, Work,
    timeline::{self, NewEntry, Side},
};

/// One goes into another: a pointer is set. Voices, followers and words count there at once; each who followed is told once.
#[derive(Clone, Debug)]
pub struct Merge {
    /// The one that goes.
    pub number: String,
    /// The one that stays.
    pub into: String,
    /// Why they are the same.
    pub words: String,
}

/// What is known of the merges around some improvements.
async fn forest(work: &mut Work<'_>, roots: &[SubjectId]) -> Result<Forest, Failure> {
    let mut pairs = Vec::new();
    for root in roots {
        pairs.append(&mut item::below(work.tx, *root).await?);
    }
    Ok(Forest::of(pairs))
}

/// What few see must not go where many see it.
fn same_audience(from: &Item, into: &Item) -> Result<(), Refusal> {
    let fits = from.provider_id == into.provider_id
        && from.closed == into.closed
        && (from.open || (!into.open && from.consumer_id == into.consumer_id))
        && !(from.closed && from.author_id != into.author_id);
    if fits { Ok(()) } else { Err(Refusal::invalid("into", Because::new("invalid-merge-audience"))) }
}

impl Action for Merge {
    const NAME: &'static str = "improvement.merge";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (from, _) = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        let into = match hold(work.tx, work.actor, &self.into, Capability::Work, work.now).await {
            Ok((into, _)) => into,
            Err(Failure::Refused(Refusal::NotFound | Refusal::NotAllowed(_))) => {
                return Err(Refusal::invalid("into", Because::new("invalid-no-subject")).into());
            }
            Err(other) => return Err(other),
        };
        let mut wrong = Vec::new();
        words("words", &self.words, "invalid-step-words", &mut wrong);
        fine(wrong)?;
        let root_id = into.merged_into.unwrap_or(into.id);
        let mut forest = forest(work, &[from.id, root_id]).await?;
        if from.parent_id.is_some() {
            return Err(Refusal::Conflict(Because::new("refused-merged-already")).into());
        }
        let moved = forest.merge(from.id.0, root_id.0)?;
        let Some(root) = item::by_id(work.tx, root_id).await? else { return Err(Refusal::NotFound.into()) };
        same_audience(&from, &root)?;
        if !root.course.is_open() || !from.course.is_open() {
            return Err(Refusal::Conflict(Because::new("refused-improvement-over")).into());
        }
        item::set_parent(work.tx, from.id, Some(root.id), work.actor.person, Some(work.now)).await?;
        repoint(work, &moved).await?;
        item::put_away(work.tx, from.id, work.now).await?;
        count_course(work, &from, Some(from.course), Some(Course::Merged)).await?;
        recount(work, root.id).await?;
        let gone =
            Because::new("event-improvement-merged-into").with("number", &root.number).with("title", &root.title);
        let here = Because::new("event-improvement-merged-in").with("number", &from.number).with("title", &from.title);
        say(work, &from, gone, &self.words).await?;
        let entry = say(work, &root, here, "").await?;
        let set = moved.iter().map(|(id, _)| SubjectId(*id)).collect();
        tell::tell_set(work, root.id, entry, "improvement_merged", true, set).await?;
        Ok(from.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

async fn say(work: &mut Work<'_>, item: &Item, change: Because, words: &str) -> Result<domain::EntryId, Failure> {
    let entry = NewEntry {
        side: Side::Desk,
        visibility: Visibility::Public,
        provider: Some(item.provider_id),
        change: Some(change),
        ..NewEntry::message(item.id, words.trim())
    };
    timeline::append(work, entry).await
}

/// Roots as the rule moved them, in the rows and in the links timelines read.
async fn repoint(work: &mut Work<'_>, moved: &[(i64, i64)]) -> Result<(), Failure> {
    for (id, root) in moved {
        let (id, root) = (SubjectId(*id), SubjectId(*root));
        if let Some(before) = item::by_id(work.tx, id).await?.and_then(|i| i.merged_into) {
            timeline::unlink(work, id, before, "merged").await?;
        }
        let to = (id != root).then_some(root);
        item::set_root(work.tx, id, to).await?;
        if let Some(root) = to {
            timeline::link(work, id, root, "merged").await?;
        }
    }
    Ok(())
}

/// They part again: every voice is where it was given. Who spoke while they were one stays, and is asked once.
#[derive(Clone, Debug)]
pub struct Unmerge {
    /// The one that was merged.
    pub number: String,
    /// Why they are not the same.
    pub words: String,
}

impl Action for Unmerge {
    const NAME: &'static str = "improvement.unmerge";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (from, _) = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        part(work, &from, &self.words).await?;
        Ok(from.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

async fn part(work: &mut Work<'_>, from: &Item, why: &str) -> Result<(), Failure> {
    let mut wrong = Vec::new();
    words("words", why, "invalid-step-words", &mut wrong);
    fine(wrong)?;
    let (Some(parent), Some(root)) = (from.parent_id, from.merged_into) else {
        return Err(Refusal::Conflict(Because::new("refused-not-merged")).into());
    };
    let mut forest = forest(work, &[root]).await?;
    let moved = forest.unmerge(from.id.0)?;
    item::set_parent(work.tx, from.id, None, None, None).await?;
    repoint(work, &moved).await?;
    let course = item::put_back(work.tx, from.id, work.now).await?;
    count_course(work, from, Some(Course::Merged), Some(course)).await?;
    recount(work, root).await?;
    recount(work, from.id).await?;
    let Some(survivor) = item::by_id(work.tx, root).await? else { return Err(Refusal::NotFound.into()) };
    let gone = Because::new("event-improvement-unmerged").with("number", &from.number).with("title", &from.title);
    let here =
        Because::new("event-improvement-unmerged-from").with("number", &survivor.number).with("title", &survivor.title);
    let entry = say(work, &survivor, gone, why).await?;
    let own = say(work, from, here, why).await?;
    let since = from.merged_at.unwrap_or(work.now);
    // Who spoke while they were one spoke at the parent or at where that leads: both may have to be asked.
    let mut asked = vec![(root, since)];
    if parent != root {
        let went_along = item::by_id(work.tx, parent).await?.and_then(|p| p.merged_at);
        asked = vec![(root, went_along.map_or(since, |at| at.max(since))), (parent, since)];
    }
    for (at, since) in asked {
        let id = work.id();
        voice::insert_split(work.tx, id, at, from.id, since, work.now).await?;
        tell::tell_later(work, at, since, entry, "improvement_split").await?;
    }
    let set = moved.iter().map(|(id, _)| SubjectId(*id)).collect();
    tell::tell_set(work, from.id, own, "improvement_merged", true, set).await?;
    Ok(())
}

/// Whoever proposed what was merged says that it is not the same, within seven days: it stands by itself again.
#[derive(Clone, Debug)]
pub struct Object {
    /// The one that was merged.
    pub number: String,
    /// Why it is not the same.
    pub words: String,
}

impl Action for Object {
    const NAME: &'static str = "improvement.object";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (from, _) = hold(work.tx, work.actor, &self.number, Capability::Read, work.now).await?;
        if work.actor.person.is_none() || from.author_id != work.actor.person {
            return Err(Refusal::not_allowed("refused-only-author").into());
        }
        let Some(merged_at) = from.merged_at else {
            return Err(Refusal::Conflict(Because::new("refused-not-merged")).into());
        };
        may_object(merged_at, work.now)?;
        part(work, &from, &self.words).await?;
        Ok(from.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Somebody who spoke while two were one says which they meant.
#[derive(Clone, Debug)]
pub struct AnswerSplit {
    /// The one they spoke at.
    pub number: String,
    /// The parting they were asked about.
    pub split: i64,
    /// Their voice stays; otherwise it goes with the one that was taken out.
    pub stays: bool,
}

impl Action for AnswerSplit {
    const NAME: &'static str = "improvement.answer_split";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let (item, _) = hold(work.tx, work.actor, &self.number, Capability::Read, work.now).await?;
        let root = item.merged_into.unwrap_or(item.id);
        let not_asked = || Refusal::Conflict(Because::new("refused-not-asked"));
        let own = own_voice(work.tx, root, person).await?.ok_or_else(not_asked)?;
        let asked = voice::unanswered(work.tx, &own).await?.filter(|s| s.id == self.split).ok_or_else(not_asked)?;
        voice::answer_split(work.tx, asked.id, own.id, self.stays, work.now).await?;
        if !self.stays {
            let Some(other) = item::by_id(work.tx, asked.absorbed_id).await? else {
                return Err(Refusal::NotFound.into());
            };
            let there = other.merged_into.unwrap_or(other.id);
            if voice::is_at(work.tx, other.id, person).await? {
                voice::delete(work.tx, own.id).await?;
            } else {
                voice::shift(work.tx, own.id, other.id).await?;
            }
            spine::following::follow(work, other.id, person, spine::following::Depth::Outcome, "voice").await?;
            recount(work, root).await?;
            recount(work, there).await?;
        }
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}
