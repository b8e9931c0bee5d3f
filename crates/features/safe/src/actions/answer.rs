//! What a handler does: answers, closes, proposes an outcome, says what it became.

use super::held;
use crate::{clock, seal::Keys, store};
use domain::{Because, Role, SubjectId, rules::safe};
use jobs::{Failure, Work};
use spine::{
    Action, access,
    timeline::{self, NewEntry},
};
use std::sync::Arc;

/// A handler answers in their own words.
pub struct Answer {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// Which report.
    pub number: String,
    /// Their words: only judged here, whether they are by hand; never kept.
    pub words: String,
    /// Their words, sealed.
    pub sealed: Vec<u8>,
}

/// What became of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Of which report.
    pub subject: SubjectId,
    /// Why the clock runs on, where it does.
    pub runs_on: Option<Because>,
}

impl Action for Answer {
    const NAME: &'static str = "safe.answer";
    type Done = Answered;
    async fn run(&self, work: &mut Work<'_>) -> Result<Answered, Failure> {
        let report = held(work.tx, &self.keys, work.actor, &self.number, Role::Handler).await?;
        let runs_on = clock::answer(work, report.subject_id, &self.words).await?;
        let (id, day) = (work.id(), safe::day_of(work.now));
        store::add_line(work.tx, id, report.subject_id, "desk", work.actor.person, day, &self.sealed).await?;
        store::replied(work.tx, report.subject_id, day, work.actor.person, runs_on.is_some()).await?;
        Ok(Answered { subject: report.subject_id, runs_on })
    }
    fn subject(&self, done: &Answered) -> Option<SubjectId> {
        Some(done.subject)
    }
}

/// A handler closes a report. Its reporter can open it again with a word.
pub struct Close {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// Which report.
    pub number: String,
}

impl Action for Close {
    const NAME: &'static str = "safe.close";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let report = held(work.tx, &self.keys, work.actor, &self.number, Role::Handler).await?;
        if !report.answered || report.waits {
            return Err(Failure::invalid("state", "invalid-close-unanswered"));
        }
        store::set_state(work.tx, report.subject_id, "closed").await?;
        timeline::append(work, NewEntry::event(report.subject_id, Because::new("event-report-closed"))).await?;
        Ok(report.subject_id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// A handler proposes what of it is told to everybody, and under which title. Its reporter decides.
pub struct ProposeOutcome {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// Which report.
    pub number: String,
    /// Title and words, sealed.
    pub sealed: Vec<u8>,
}

impl Action for ProposeOutcome {
    const NAME: &'static str = "safe.propose_outcome";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let report = held(work.tx, &self.keys, work.actor, &self.number, Role::Handler).await?;
        if report.outcome_state == "agreed" {
            return Err(Failure::invalid("title", "invalid-outcome-published"));
        }
        store::set_outcome(work.tx, report.subject_id, Some(&self.sealed), "proposed").await?;
        store::ring(work.tx, report.subject_id, safe::day_of(work.now)).await?;
        Ok(report.subject_id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// A handler says what came of it: the improvement or ticket they wrote, in words of their own. No words are copied, and
/// the other side does not name the report.
pub struct Became {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// Which report.
    pub number: String,
    /// The number of what it became.
    pub to: String,
}

impl Action for Became {
    const NAME: &'static str = "safe.became";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let report = held(work.tx, &self.keys, work.actor, &self.number, Role::Handler).await?;
        let nothing = || Failure::invalid("to", "invalid-became");
        let Some(target) = timeline::by_number(work.tx, self.to.trim()).await? else { return Err(nothing()) };
        let about = access::about_subject(work.tx, work.actor, &target, work.now).await?;
        if target.family == "report" || domain::access::may(work.actor, domain::Capability::Read, Some(&about)).is_err()
        {
            return Err(nothing());
        }
        timeline::link(work, report.subject_id, target.id, "became").await?;
        let event = Because::new("event-report-became").with("number", &target.number);
        timeline::append(work, NewEntry::event(report.subject_id, event)).await?;
        timeline::append(work, NewEntry::event(target.id, Because::new("event-came-from-confidence"))).await?;
        store::ring(work.tx, report.subject_id, safe::day_of(work.now)).await?;
        Ok(report.subject_id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}
