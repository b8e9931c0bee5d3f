//! Warnings before a promise runs out and escalations after: when, and to whom.

use super::Promise;
use crate::kind::words;
use crate::rules::calendar::Calendar;
use crate::{Because, Millis, Refusal, Timestamp};
use serde::{Deserialize, Serialize};

words! {
    /// Who is told.
    Whom {
        /// The person who has it; where nobody has, the group.
        Assignee = "assignee",
        /// Everybody of the group that has it.
        Group = "group",
        /// The group's leads.
        Lead = "lead",
    }
}

/// When a step of a warning policy is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// When so many percent of the working time are used; 1 to 99.
    Share(u8),
    /// At the due time.
    Due,
    /// When it is late by so much working time.
    After(Millis),
}

/// One step: at this time, tell these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Step {
    /// When.
    pub when: When,
    /// Whom.
    pub whom: Whom,
}

/// The steps in the order in which they come due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Step>", into = "Vec<Step>")]
pub struct WarnPolicy(Vec<Step>);

impl WarnPolicy {
    /// Puts the steps in order.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] of `steps` for shares outside 1 to 99 and lateness of nothing.
    pub fn new(mut steps: Vec<Step>) -> Result<Self, Refusal> {
        let wrong = |step: &Step| match step.when {
            When::Share(percent) => percent == 0 || percent > 99,
            When::Due => false,
            When::After(late) => late.0 <= 0,
        };
        if steps.iter().any(wrong) {
            return Err(Refusal::invalid("steps", Because::new("promise-warning-never")));
        }
        steps.sort_unstable();
        steps.dedup();
        Ok(Self(steps))
    }

    /// What a new provider starts with: who has it at 75 % and 90 %, the group when it runs out, the lead one working
    /// hour later.
    pub fn standard() -> Self {
        let step = |when, whom| Step { when, whom };
        Self(vec![
            step(When::Share(75), Whom::Assignee),
            step(When::Share(90), Whom::Assignee),
            step(When::Due, Whom::Group),
            step(When::After(Millis::hours(1)), Whom::Lead),
        ])
    }

    /// The steps, in order.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl TryFrom<Vec<Step>> for WarnPolicy {
    type Error = Refusal;
    fn try_from(steps: Vec<Step>) -> Result<Self, Refusal> {
        Self::new(steps)
    }
}

impl From<WarnPolicy> for Vec<Step> {
    fn from(policy: WarnPolicy) -> Self {
        policy.0
    }
}

impl Promise {
    /// The warnings still to come, in order of time. None while it is paused (ask again after the resume) and none
    /// once it has ended.
    pub fn warnings(&self, policy: &WarnPolicy, calendar: &Calendar) -> Vec<(Timestamp, Step)> {
        self.numbered_warnings(policy, calendar).map(|(at, _, step)| (at, step)).collect()
    }

    /// The next warning: wake up then, and if the same question has the same answer, tell those it names and call
    /// [`Promise::mark_warned`]. Steps are counted, not timed, so a pause in between gives none twice.
    pub fn next_warning(&self, policy: &WarnPolicy, calendar: &Calendar) -> Option<(Timestamp, Step)> {
        self.numbered_warnings(policy, calendar).next().map(|(at, _, step)| (at, step))
    }

    /// The warning that [`Promise::next_warning`] named is given.
    pub fn mark_warned(&mut self, policy: &WarnPolicy, calendar: &Calendar) {
        let next = self.numbered_warnings(policy, calendar).next().map(|(_, number, _)| number);
        self.warned = next.unwrap_or(self.warned);
    }

    /// Time, how many steps are done after it, and the step.
    fn numbered_warnings<'a>(
        &'a self,
        policy: &'a WarnPolicy,
        calendar: &'a Calendar,
    ) -> impl Iterator<Item = (Timestamp, u32, Step)> + 'a {
        let running = self.outcome.is_none() && self.paused.is_none();
        let whole = self.used_at(calendar, self.due_at);
        let numbered = (1_u32..).zip(policy.steps());
        numbered.filter(move |(number, _)| running && *number > self.warned).filter_map(move |(number, step)| {
            let at = match step.when {
                When::Share(percent) => {
                    let part = i128::from(whole.0) * i128::from(percent) / 100 - i128::from(self.used.0);
                    let part = Millis(i64::try_from(part).ok()?);
                    calendar.add_working(self.counted_from, part).ok()?.min(self.due_at)
                }
                When::Due => self.due_at,
                When::After(late) => calendar.add_working(self.due_at, late).ok()?,
            };
            (at >= self.warn_from).then_some((at, number, *step))
        })
    }
}
