//! Value cases: how does this help the organisation's own client? A user and a provider own one together (spec D11).
//!
//! ```ignore
//! let opened = spine.act(&ida, Open { service, from: Some("1007".into()), user: None, server: ana, texts }).await?;
//! spine.act(&ida, Sign { case: opened.id, step: Step::Agree, accepts: true, words, condition }).await?;   // hers alone takes no step
//! spine.act(&ana, Sign { case: opened.id, step: Step::Agree, accepts: true, words, condition }).await?;   // both: it runs, reviews are promised
//! clock.advance(Millis::days(91));
//! spine.act(&ana, Report { case: opened.id, step: Step::Review3, figures, words }).await?;
//! ```
//! What may be signed and written when is the pure rule [`domain::rules::value_case`].

mod actions;
pub mod api;
pub mod pages;
mod sign;
mod store;

pub use actions::{Open, Opened, Rewrite, Texts};
pub use sign::{Report, Sign};
pub(crate) use store::open_of;
pub use store::{Case, Measure, Signature, StepRow};

use crate::owed::{self, Owed};
use database::Tx;
use domain::{
    Actor, Capability, Refusal, SubjectId, Timestamp,
    access::may,
    rules::value_case::{self as rule, Side, Step},
};
use spine::{
    Failure, access,
    condition::{Condition, Fault},
    people,
};
use std::sync::Arc;

/// The family of its subjects.
pub const FAMILY: &str = "value_case";

impl Case {
    /// On which side somebody owns it.
    pub fn side(&self, actor: &Actor) -> Option<Side> {
        let person = actor.person?;
        if person == self.user { Some(Side::User) } else { (person == self.server).then_some(Side::Provider) }
    }
    /// It is over.
    pub fn is_ended(&self) -> bool {
        self.stage == "ended"
    }
}

/// Steps that both signed.
pub fn done(steps: &[StepRow]) -> Vec<Step> {
    steps.iter().filter(|s| s.taken_at.is_some()).filter_map(|s| Step::parse(&s.step)).collect()
}

/// Who signed a step.
pub fn signed(signatures: &[Signature], step: Step) -> Vec<Side> {
    signatures.iter().filter(|g| g.step == step.word()).filter_map(|g| Side::parse(&g.side)).collect()
}

/// One case, as this reader sees it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// It.
    pub case: Case,
    /// Name and key of the provider.
    pub provider: (String, String),
    /// What is measured.
    pub measures: Vec<Measure>,
    /// Who signed what.
    pub signatures: Vec<Signature>,
    /// Its steps, as far as they are written or promised.
    pub steps: Vec<StepRow>,
    /// Step, place and figure.
    pub figures: Vec<(String, i64, String)>,
    /// What is broken about the service now.
    pub faults: Vec<Fault>,
    /// On which side the reader owns it.
    pub side: Option<Side>,
    /// The next step.
    pub next: Option<Step>,
    /// What was promised because of it.
    pub owed: Vec<Owed>,
    /// Where it came from and what it became: family, number, title.
    pub chain: Vec<(String, String, String)>,
}

/// A case by its number.
pub async fn show(
    tx: &mut Tx,
    actor: &Actor,
    number: &str,
    condition: Option<Arc<dyn Condition>>,
    now: Timestamp,
) -> Result<Shown, Failure> {
    let Some(case) = store::by_number(tx, number).await? else { return Err(Refusal::NotFound.into()) };
    let about = access::about(tx, actor, case.id, now).await?;
    may(actor, Capability::Read, Some(&about))?;
    let Some(provider) = people::provider(tx, case.provider).await? else { return Err(Refusal::NotFound.into()) };
    let steps = store::steps(tx, case.id).await?;
    let faults = match condition {
        Some(condition) => condition.faults(tx, case.service, now).await?,
        None => Vec::new(),
    };
    let chain = spine::heard::chain(tx, actor, case.id, now).await?;
    let chain = chain.into_iter().filter(|l| l.kind == "became").map(|l| (l.family, l.number, l.title)).collect();
    Ok(Shown {
        provider: (provider.name, provider.key),
        measures: store::measures(tx, case.id).await?,
        signatures: store::signatures(tx, case.id).await?,
        figures: store::figures(tx, case.id).await?,
        owed: owed::of(tx, case.id).await?,
        next: rule::next(&done(&steps)).filter(|_| !case.is_ended()),
        side: case.side(actor),
        faults,
        steps,
        chain,
        case,
    })
}

/// Those this person may read, newest first, before one.
pub async fn list(tx: &mut Tx, actor: &Actor, before: Option<SubjectId>, limit: i64) -> Result<Vec<Case>, Failure> {
    let Some(person) = actor.person else { return Err(Refusal::SignIn.into()) };
    Ok(store::list(tx, person, before.unwrap_or(SubjectId(i64::MAX)), limit).await?)
}
