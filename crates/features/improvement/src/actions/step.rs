//! The provider takes a step, and says what the four numbers are.

use super::{count_course, hold};
use crate::{
    store::item::{self, Moved},
    tell, trials,
};
use domain::{
    Because, Capability, HeardState, PersonId, Refusal, SubjectId, Visibility,
    rules::{
        improvement_course::{Course, Facts, step},
        trial::adoptable,
        worth,
    },
};
use spine::{
    Action, Failure, Work,
    heard::{self, Ended},
    people,
    timeline::{self, NewEntry, Side},
};

/// A step of its course, told in words.
#[derive(Clone, Debug)]
pub struct StepTo {
    /// Its number.
    pub number: String,
    /// Where it goes.
    pub to: Course,
    /// The reason.
    pub words: String,
    /// What would change a no.
    pub would_change: String,
    /// What was changed: a number of the desk, or an address.
    pub change: String,
    /// Where and how to try it.
    pub try_it: String,
    /// The version who decides saw.
    pub seen: Option<i64>,
}

impl StepTo {
    /// A step of one improvement; where to, and why, are to be said.
    pub fn on(number: &str) -> Self {
        Self {
            number: number.to_owned(),
            to: Course::Considered,
            words: String::new(),
            would_change: String::new(),
            change: String::new(),
            try_it: String::new(),
            seen: None,
        }
    }
}

impl Action for StepTo {
    const NAME: &'static str = "improvement.step";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (item, _) = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        timeline::expect_version(work, item.id, self.seen).await?;
        // Nobody is on trial by a word: a trial has a plan, a ring and a rule that ends it.
        if self.to == Course::OnTrial {
            return Err(Refusal::invalid("to", Because::new("invalid-trial-first")).into());
        }
        let tried = trials::store::last(work.tx, item.id).await?;
        let facts = Facts {
            from: item.course,
            to: self.to,
            words: &self.words,
            would_change: &self.would_change,
            change: &self.change,
            try_it: &self.try_it,
            decided: work.actor.person.is_some(),
            adoptable: tried.map(|t| adoptable(t.stage(), t.verdict())),
        };
        let decided = step(&facts)?;
        self.links(work, item.id).await?;
        take(work, &item, decided.value, self).await?;
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Writes a step that was decided: the row, its counters, the entry that says it, and those who hear of it.
pub(crate) async fn take(work: &mut Work<'_>, item: &item::Item, to: Course, said: &StepTo) -> Result<(), Failure> {
    let moved = Moved {
        course: to,
        told: said.words.trim(),
        would_change: said.would_change.trim(),
        change: said.change.trim(),
        try_it: said.try_it.trim(),
        by: work.actor.person,
    };
    item::set_course(work.tx, item.id, &moved, work.now).await?;
    if to == Course::Done {
        item::next_round(work.tx, item.id).await?;
    }
    count_course(work, item, Some(item.course), Some(to)).await?;
    let change = Because::new("event-improvement-step")
        .with("to", to.word())
        .with("who", &work.actor.name)
        .with("would_change", moved.would_change)
        .with("change", moved.change)
        .with("try_it", moved.try_it);
    let entry = timeline::append(
        work,
        NewEntry {
            side: Side::Desk,
            visibility: Visibility::Public,
            provider: Some(item.provider_id),
            change: Some(change),
            ..NewEntry::message(item.id, moved.told)
        },
    )
    .await?;
    // The reason is an answer: in a person's own words it stops the clock of whoever waits for one.
    if work.actor.person.is_some()
        && work.actor.person != item.author_id
        && heard::of(work.tx, item.id).await?.is_some_and(|h| h.state == HeardState::Open)
    {
        let judged = heard::judge(work, item.id, moved.told, &[]).await?;
        heard::answered(work, item.id, entry, judged).await?;
    }
    let ended = match to {
        Course::Done => Some(Ended::Delivered),
        Course::Declined => Some(Ended::Declined),
        _ => None,
    };
    heard::ended(work, item.id, item.provider_id, item.service_id, ended).await?;
    shown_at_service(work, item, to).await?;
    let news = if to == Course::Done { "improvement_done" } else { "improvement" };
    let decides = matches!(to, Course::Done | Course::Declined | Course::OnTrial);
    tell::tell(work, item.id, entry, news, decides).await?;
    Ok(())
}

/// What is promised or done stands on the page of its service, by the link between the two.
async fn shown_at_service(work: &mut Work<'_>, item: &item::Item, to: Course) -> Result<(), Failure> {
    let Some(service) = item.service_id.map(|s| SubjectId(s.0)).filter(|_| item.open) else { return Ok(()) };
    for kind in ["improving", "improved"] {
        timeline::unlink(work, item.id, service, kind).await?;
    }
    match to {
        Course::Designed | Course::OnTrial => timeline::link(work, item.id, service, "improving").await?,
        Course::Done => timeline::link(work, item.id, service, "improved").await?,
        _ => {}
    }
    Ok(())
}

impl StepTo {
    /// A change that is named by its number is linked for ever.
    async fn links(&self, work: &mut Work<'_>, id: SubjectId) -> Result<(), Failure> {
        let change = self.change.trim();
        if self.to == Course::Done
            && !change.is_empty()
            && change.len() < 60
            && let Some(subject) = timeline::by_number(work.tx, change).await?
            && subject.id != id
        {
            let about = spine::access::about_subject(work.tx, work.actor, &subject, work.now).await?;
            if domain::access::may(work.actor, Capability::Read, Some(&about)).is_ok() {
                timeline::link(work, id, subject.id, "changed_by").await?;
            }
        }
        Ok(())
    }
}

/// What it does for the service's aims, what it takes, what may go wrong, and who answers for it.
#[derive(Clone, Debug)]
pub struct Weigh {
    /// Its number.
    pub number: String,
    /// What it does for the service's aims: 0 not said, 1 to 3.
    pub aim: i64,
    /// What it takes: 0 not said, 1 to 3.
    pub effort: i64,
    /// What may go wrong: 0 not said, 1 to 3.
    pub risk: i64,
    /// Who answers for it; as before where nobody is named.
    pub owner: Option<PersonId>,
}

impl Action for Weigh {
    const NAME: &'static str = "improvement.weigh";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (item, _) = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        for (field, value) in [("aim", self.aim), ("effort", self.effort), ("risk", self.risk)] {
            if !(0..=3).contains(&value) {
                return Err(Refusal::invalid(field, Because::new("invalid-weight")).into());
            }
        }
        if let Some(owner) = self.owner
            && !people::members(work.tx, item.provider_id).await?.iter().any(|m| m.id == owner)
        {
            return Err(Refusal::invalid("owner", Because::new("invalid-not-of-provider")).into());
        }
        let owner = self.owner.or(item.owner_id);
        let worth = worth::value(item.people, self.aim);
        item::set_weight(work.tx, item.id, (self.aim, self.effort, self.risk), worth, owner).await?;
        let change = Because::new("event-improvement-weighed")
            .with("who", &work.actor.name)
            .with("aim", self.aim.to_string())
            .with("effort", self.effort.to_string())
            .with("risk", self.risk.to_string());
        timeline::append(work, NewEntry { visibility: Visibility::Public, ..NewEntry::event(item.id, change) }).await?;
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}
