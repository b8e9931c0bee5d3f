//! The name behind a confidential report: asked for with a motive, granted or refused by somebody else, looked at on the
//! audit log.

use super::{Name, held, tell};
use crate::{
    seal::Keys,
    store::{self, Unmasking},
};
use domain::{
    Because, Refusal, Role, SubjectId,
    rules::safe::{self, Answer, Asked},
};
use jobs::{Failure, Work};
use spine::{Action, audit};
use std::sync::Arc;

fn asked(u: &Unmasking) -> Asked {
    let answer = u.granted.map(|granted| match (granted, u.open_until) {
        (true, Some(until)) => Answer::Until(until),
        _ => Answer::No,
    });
    Asked { by: u.asked_by, answer }
}

/// A handler asks who wrote a confidential report.
pub struct AskName {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// Which report.
    pub number: String,
    /// Why, in words: checked here, kept sealed.
    pub motive: String,
    /// The motive, sealed.
    pub sealed: Vec<u8>,
}

impl Action for AskName {
    const NAME: &'static str = "safe.ask_name";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let report = held(work.tx, &self.keys, work.actor, &self.number, Role::Handler).await?;
        let person = work.actor.person.ok_or(Refusal::SignIn)?;
        safe::motive(&self.motive)?;
        if report.way != "confidential" {
            return Err(Failure::invalid("motive", "invalid-anonymous"));
        }
        let all = store::unmaskings(work.tx, Some(report.subject_id), 100).await?;
        if all.iter().any(|u| u.asked_by == person && u.granted.is_none()) {
            return Err(Failure::invalid("motive", "invalid-asked-already"));
        }
        let id = work.id();
        store::ask(work.tx, id, report.subject_id, person, work.now, &self.sealed).await?;
        let because = Because::new("notice-name-asked").with("who", &work.actor.name).with("number", &report.number);
        tell(work, &self.keys, &report, Role::Custodian, &because, Some(person)).await?;
        Ok(report.subject_id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// A custodian grants or refuses.
pub struct DecideName {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// Which report.
    pub number: String,
    /// Which request.
    pub request: i64,
    /// Yes or no.
    pub grant: bool,
    /// Why, in words: checked here, kept sealed.
    pub reason: String,
    /// Why, sealed.
    pub sealed: Vec<u8>,
}

impl Action for DecideName {
    const NAME: &'static str = "safe.decide_name";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let report = held(work.tx, &self.keys, work.actor, &self.number, Role::Custodian).await?;
        let custodian = work.actor.person.ok_or(Refusal::SignIn)?;
        let all = store::unmaskings(work.tx, Some(report.subject_id), 1_000).await?;
        let Some(request) = all.iter().find(|u| u.id == self.request) else { return Err(Failure::not_found()) };
        safe::may_decide(custodian, &asked(request))?;
        if self.reason.trim().is_empty() {
            return Err(Failure::invalid("reason", "invalid-empty"));
        }
        let until = self.grant.then(|| work.now.plus(safe::NAME_OPEN));
        store::decide(work.tx, request.id, custodian, work.now, &self.sealed, until).await?;
        let key = if self.grant { "notice-name-granted" } else { "notice-name-refused" };
        let because = Because::new(key).with("who", &work.actor.name).with("number", &report.number);
        let text = serde_json::to_string(&because).map_err(|e| database::DbError::Shape(e.to_string()))?;
        let id = work.id();
        store::tell(work.tx, id, request.asked_by, "report", "handles", &text, work.now).await?;
        work.touch(format!("inbox:{}", request.asked_by));
        Ok(report.subject_id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
    fn detail(&self) -> String {
        if self.grant { "granted" } else { "refused" }.to_owned()
    }
}

/// A handler looks at a name that was opened to them. Each look is on the audit log, and the custodians hear of the first.
pub struct LookAtName {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// Which report.
    pub number: String,
}

impl Action for LookAtName {
    const NAME: &'static str = "safe.look_at_name";
    const AUDITED: bool = false;
    type Done = Result<Name, SubjectId>;
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let report = held(work.tx, &self.keys, work.actor, &self.number, Role::Handler).await?;
        let person = work.actor.person.ok_or(Refusal::SignIn)?;
        let all = store::unmaskings(work.tx, Some(report.subject_id), 1_000).await?;
        let all: Vec<Asked> = all.iter().map(asked).collect();
        let sealed = store::name(work.tx, report.subject_id).await?;
        let (true, Some(sealed)) = (safe::name_is_open(person, &all, work.now), sealed) else {
            // Not opened to them, or there is none: the door notes who tried.
            return Ok(Err(report.subject_id));
        };
        audit::append(work, Self::NAME, Some(report.subject_id), "looked", "").await?;
        let because = Because::new("notice-name-looked").with("who", &work.actor.name).with("number", &report.number);
        tell(work, &self.keys, &report, Role::Custodian, &because, Some(person)).await?;
        Ok(Ok(self.keys.open_name(&report.seal, &sealed)?))
    }
}
