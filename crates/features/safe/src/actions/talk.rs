//! What a reporter does with their receipt. Nothing of it is on the audit log, whose order would tell when it was.

use super::{Outcome, SealedFile, by_receipt, ids_of_a_day, tell};
use crate::{clock, seal::Keys, store};
use domain::{Actor, Because, Role, rules::safe};
use jobs::{Failure, Work};
use spine::Action;
use std::sync::Arc;

/// A reporter says something more.
pub struct SayMore {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// What finds the report.
    pub lookup: String,
    /// Their words, sealed.
    pub sealed: Vec<u8>,
    /// Files, sealed.
    pub files: Vec<SealedFile>,
}

impl Action for SayMore {
    const NAME: &'static str = "safe.say_more";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let day = safe::day_of(work.now);
        let (nobody, ids) = (Actor::guest(), ids_of_a_day(day)?);
        let mut work = Work::new(work.tx, day, &nobody, &ids);
        let report = by_receipt(work.tx, &self.lookup).await?;
        let id = work.id();
        let seq = store::add_line(work.tx, id, report.subject_id, "reporter", None, day, &self.sealed).await?;
        for file in &self.files {
            let id = work.id();
            store::add_file(work.tx, id, report.subject_id, seq, &file.name, file.cleaned, &file.content).await?;
        }
        store::said_more(work.tx, report.subject_id).await?;
        clock::open(&mut work, report.subject_id, report.provider_id, report.owner_id).await?;
        let because = Because::new("notice-report-more").with("number", &report.number);
        tell(&mut work, &self.keys, &report, Role::Handler, &because, None).await
    }
}

/// A reporter has seen what was answered: the doorbell stops. No time is kept.
pub struct See {
    /// What finds the report.
    pub lookup: String,
}

impl Action for See {
    const NAME: &'static str = "safe.see";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let report = by_receipt(work.tx, &self.lookup).await?;
        store::seen(work.tx, report.subject_id).await?;
        Ok(())
    }
}

/// A reporter agrees that the outcome is published as it was proposed, or does not.
pub struct AnswerOutcome {
    /// What finds the report.
    pub lookup: String,
    /// What was proposed, opened with their receipt; nothing where they decline.
    pub agreed: Option<Outcome>,
}

impl Action for AnswerOutcome {
    const NAME: &'static str = "safe.answer_outcome";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let day = safe::day_of(work.now);
        let report = by_receipt(work.tx, &self.lookup).await?;
        if report.outcome_state != "proposed" {
            return Err(Failure::invalid("outcome", "invalid-outcome-gone"));
        }
        match &self.agreed {
            Some(outcome) => {
                store::publish(work.tx, report.subject_id, &outcome.title, &outcome.words, day).await?;
                store::set_outcome(work.tx, report.subject_id, report.outcome.as_deref(), "agreed").await?;
            }
            None => {
                store::set_outcome(work.tx, report.subject_id, None, "declined").await?;
            }
        }
        Ok(())
    }
}
