//! What can be done with a report. A reporter acts by receipt, a handler and a custodian by role; nothing else does.

mod answer;
mod file;
mod name;
mod talk;
mod trespass;

pub use answer::{Answer, Became, Close, ProposeOutcome};
pub use file::{File, Filed, Filing, SealedFile};
pub use name::{AskName, DecideName, LookAtName};
pub use talk::{AnswerOutcome, SayMore, See};
pub use trespass::Trespass;

use crate::{
    seal::Keys,
    store::{self, Confidant, Report},
};
use database::{DbError, Tx};
use domain::{Actor, Because, PersonId, ProviderId, Refusal, Role, Timestamp, rules::safe};
use jobs::{Failure, Ids, Work};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What somebody said, before it is sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Their words.
    pub words: String,
    /// Whom or what it is about, as they wrote it.
    #[serde(default)]
    pub about: String,
}

/// Who a reporter is, before it is sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// Their name.
    pub name: String,
    /// How to reach them.
    pub contact: String,
}

/// What a file is called, before it is sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: u64,
}

/// What is proposed to be published, before it is sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Under which title.
    pub title: String,
    /// What came of it.
    pub words: String,
}

/// The place a line's words are sealed to.
pub fn place_of_words(seal: &str) -> String {
    format!("{seal} words")
}

/// The place a file is sealed to.
pub fn place_of_file(seal: &str) -> String {
    format!("{seal} file")
}

/// The place an outcome is sealed to.
pub fn place_of_outcome(seal: &str) -> String {
    format!("{seal} outcome")
}

/// The place a motive or its answer is sealed to.
pub fn place_of_motive(seal: &str) -> String {
    format!("{seal} motive")
}

/// Ids that tell no time: they begin anywhere in the day.
///
/// An id of the house holds the millisecond it was made in. One made by a reporter holds another millisecond of that day.
pub(crate) fn ids_of_a_day(day: Timestamp) -> Result<Ids, DbError> {
    let mut bytes = [0u8; 4];
    getrandom::fill(&mut bytes).map_err(|e| DbError::Away(e.to_string()))?;
    let within = i64::from(u32::from_le_bytes(bytes)) % safe::DAY.0;
    let ids = Ids::random_node();
    ids.next(day.plus(domain::Millis(within)));
    Ok(ids)
}

/// Who has this role for reports of a provider, each once.
pub fn with_role(all: &[Confidant], role: Role, provider: ProviderId) -> Vec<&Confidant> {
    let mut seen = BTreeSet::new();
    all.iter()
        .filter(|c| c.role == role.word() && c.provider_id.is_none_or(|p| p == provider))
        .filter(|c| seen.insert(c.id))
        .collect()
}

/// A report for somebody who stands in a role before it; everybody else is told that there is none.
pub async fn held(tx: &mut Tx, keys: &Keys, actor: &Actor, number: &str, role: Role) -> Result<Report, Failure> {
    let Some(report) = store::by_number(tx, number).await? else { return Err(Failure::not_found()) };
    let kept = keys.kept_from(&report.seal, &report.kept_from, actor.person);
    let facts = safe::Facts { provider: report.provider_id, kept_from: &kept };
    if role == Role::Custodian {
        safe::may_keep_name(actor, &facts)?;
    } else {
        safe::may_handle(actor, &facts)?;
    }
    Ok(report)
}

/// A report by what finds it; a reporter with a receipt we do not know is told so beside the field.
pub(crate) async fn by_receipt(tx: &mut Tx, lookup: &str) -> Result<Report, Failure> {
    match store::by_lookup(tx, lookup).await? {
        Some(report) => Ok(report),
        None => Err(Refusal::invalid("receipt", Because::new("invalid-receipt")).into()),
    }
}

/// Tells those who handle a report, or keep its name, something in their inbox.
pub(crate) async fn tell(
    work: &mut Work<'_>,
    keys: &Keys,
    report: &Report,
    role: Role,
    because: &Because,
    not: Option<PersonId>,
) -> Result<(), Failure> {
    let text = serde_json::to_string(because).map_err(|e| DbError::Shape(e.to_string()))?;
    let all = store::confidants(work.tx).await?;
    let people: Vec<PersonId> = with_role(&all, role, report.provider_id).iter().map(|c| c.id).collect();
    let kept = keys.kept_from(&report.seal, &report.kept_from, people.iter().copied());
    let why = if role == Role::Custodian { "keeps-names" } else { "handles" };
    for person in people.into_iter().filter(|p| !kept.contains(p) && Some(*p) != not) {
        let id = work.id();
        store::tell(work.tx, id, person, "report", why, &text, work.now).await?;
        work.touch(format!("inbox:{person}"));
    }
    Ok(())
}
