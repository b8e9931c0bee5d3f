//! Signing: each step needs the word of both owners.

use super::{
    actions::owned,
    done, signed,
    store::{self, Case, Signature, StepRow},
};
use crate::owed;
use database::DbError;
use domain::{
    Because, Refusal, SubjectId,
    rules::value_case::{self as rule, Facts, Side, Step},
};
use spine::{
    Action, Failure, Work,
    condition::Condition,
    following,
    timeline::{self, NewEntry},
};
use std::sync::Arc;

/// The longest text, in characters.
const LONGEST: usize = 4_000;

/// One owner signs a step. With the second signature it is taken.
#[derive(Clone)]
pub struct Sign {
    /// Of which case.
    pub case: SubjectId,
    /// Which step.
    pub step: Step,
    /// Accepts what is broken about the service now, and says why it can wait.
    pub accepts: bool,
    /// Why.
    pub words: String,
    /// Who knows what is broken.
    pub condition: Option<Arc<dyn Condition>>,
}

impl Action for Sign {
    const NAME: &'static str = "value.sign_case";
    // Whether the step is taken with it.
    type Done = bool;
    async fn run(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        let (case, side) = owned(work, self.case).await?;
        let Some(me) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let signatures = store::signatures(work.tx, case.id).await?;
        let steps = store::steps(work.tx, case.id).await?;
        let taken = done(&steps);
        let by = signed(&signatures, self.step);
        let faults = match &self.condition {
            Some(condition) if self.step == Step::Agree => condition.faults(work.tx, case.service, work.now).await?,
            _ => Vec::new(),
        };
        let open: Vec<(&str, i64)> = faults.iter().map(|f| (f.key.as_str(), f.count)).collect();
        let mut accepted: Vec<(String, i64)> = Vec::new();
        if self.accepts && !open.is_empty() {
            if self.words.split_whitespace().count() < 5 || self.words.chars().count() > LONGEST {
                return Err(Failure::invalid("words", "invalid-case-accept"));
            }
            accepted = open.iter().map(|(key, n)| ((*key).to_owned(), *n)).collect();
        }
        let written =
            self.step == Step::Agree || steps.iter().any(|s| s.step == self.step.word() && !s.words.is_empty());
        let unseen = rule::unseen(open.iter().copied(), &accepted);
        let facts = Facts { done: &taken, signed: &by, written, unseen, ended: case.is_ended() };
        let both = rule::may_sign(self.step, side, &facts)?;
        // What the other accepted before may have grown since.
        if both && self.step == Step::Agree {
            for other in signatures.iter().filter(|g| g.step == self.step.word()) {
                let theirs: Vec<(String, i64)> =
                    serde_json::from_str(&other.accepted).map_err(|e| DbError::Shape(e.to_string()))?;
                if rule::unseen(open.iter().copied(), &theirs) > 0 {
                    let because = Because::new("refused-case-faults-other").with("who", other.name.as_str());
                    return Err(Refusal::Conflict(because).into());
                }
            }
        }
        let signature = Signature {
            step: self.step.word().to_owned(),
            side: side.word().to_owned(),
            person: me,
            name: String::new(),
            at: work.now,
            accepted: serde_json::to_string(&accepted).map_err(|e| DbError::Shape(e.to_string()))?,
            words: self.words.trim().to_owned(),
        };
        store::sign(work.tx, case.id, &signature).await?;
        let key = if both { "event-case-taken" } else { "event-case-signed" };
        let change = Because::new(key).with("step", self.step.word()).with("side", side.word());
        let entry = NewEntry { change: Some(change), ..NewEntry::message(case.id, self.words.trim()) };
        let entry = timeline::append(work, entry).await?;
        if both {
            self.take(work, &case, &steps).await?;
        }
        following::tell(work, case.id, entry, if both { "case_taken" } else { "case_signed" }).await?;
        Ok(both)
    }
    fn subject(&self, _: &bool) -> Option<SubjectId> {
        Some(self.case)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.case)
    }
}

impl Sign {
    async fn take(&self, work: &mut Work<'_>, case: &Case, steps: &[StepRow]) -> Result<(), Failure> {
        let now = work.now;
        match self.step {
            Step::Agree => {
                store::agreed(work.tx, case.id, now).await?;
                let taken = StepRow {
                    step: Step::Agree.word().to_owned(),
                    owed: None,
                    due_at: None,
                    words: String::new(),
                    taken_at: Some(now),
                };
                store::put_step(work.tx, case.id, &taken, work.actor.person).await?;
                for (step, due_at) in rule::reviews(now) {
                    let new = owed::New {
                        about: case.id,
                        provider: case.provider,
                        owner: case.server,
                        with: &[case.user],
                        words: &case.title,
                        due_at,
                    };
                    let id = owed::give_within(work, new).await?;
                    let row = StepRow {
                        step: step.word().to_owned(),
                        owed: Some(id),
                        due_at: Some(due_at),
                        words: String::new(),
                        taken_at: None,
                    };
                    store::put_step(work.tx, case.id, &row, None).await?;
                }
            }
            Step::End => {
                let words =
                    steps.iter().find(|s| s.step == Step::End.word()).map(|s| s.words.clone()).unwrap_or_default();
                store::ended(work.tx, case.id, &words, now).await?;
                for step in steps.iter().filter(|s| s.taken_at.is_none()) {
                    if let Some(owed) = step.owed {
                        owed::withdraw(work, owed).await?;
                    }
                }
            }
            Step::Review3 | Step::Review6 | Step::Review12 => {
                let Some(row) = steps.iter().find(|s| s.step == self.step.word()) else {
                    return Err(Failure::not_found());
                };
                store::put_step(work.tx, case.id, &StepRow { taken_at: Some(now), ..row.clone() }, work.actor.person)
                    .await?;
                if let Some(owed) = row.owed {
                    owed::finish(work, owed, &row.words).await?;
                }
                if self.step == Step::Review12 {
                    store::ended(work.tx, case.id, &row.words, now).await?;
                }
            }
        }
        Ok(())
    }
}

/// Writes the figures of a review, or why it ends; who signed that before has to read it again.
#[derive(Clone, Debug)]
pub struct Report {
    /// Of which case.
    pub case: SubjectId,
    /// A review, or the end.
    pub step: Step,
    /// Place and figure of each measure.
    pub figures: Vec<(i64, String)>,
    /// What is said of it.
    pub words: String,
}

impl Action for Report {
    const NAME: &'static str = "value.report_case";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let (case, _): (Case, Side) = owned(work, self.case).await?;
        if self.step == Step::Agree {
            return Err(Refusal::Conflict(Because::new("refused-case-order")).into());
        }
        let steps = store::steps(work.tx, case.id).await?;
        rule::may_write(self.step, &done(&steps), case.is_ended())?;
        let mut wrong = Vec::new();
        if self.words.split_whitespace().count() < 5 || self.words.chars().count() > LONGEST {
            wrong.push(("words".to_owned(), Because::new("invalid-case-words")));
        }
        let measures = store::measures(work.tx, case.id).await?;
        if self.step != Step::End {
            for m in &measures {
                let figure = self.figures.iter().find(|(place, _)| *place == m.place);
                if figure.and_then(|(_, text)| rule::figure(text)).is_none() {
                    wrong.push((format!("figure-{}", m.place), Because::new("invalid-case-figure")));
                }
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let before = steps.into_iter().find(|s| s.step == self.step.word());
        let row = StepRow {
            step: self.step.word().to_owned(),
            owed: before.as_ref().and_then(|b| b.owed),
            due_at: before.and_then(|b| b.due_at),
            words: self.words.trim().to_owned(),
            taken_at: None,
        };
        store::put_step(work.tx, case.id, &row, work.actor.person).await?;
        for m in &measures {
            if let Some((place, figure)) = self.figures.iter().find(|(place, _)| *place == m.place) {
                store::put_figure(work.tx, case.id, self.step.word(), *place, figure.trim()).await?;
            }
        }
        store::unsign(work.tx, case.id, self.step.word()).await?;
        let change = Because::new("event-case-reported").with("step", self.step.word());
        let entry = NewEntry { change: Some(change), ..NewEntry::message(case.id, self.words.trim()) };
        let entry = timeline::append(work, entry).await?;
        Ok(following::tell(work, case.id, entry, "case_changed").await?)
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.case)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.case)
    }
}
