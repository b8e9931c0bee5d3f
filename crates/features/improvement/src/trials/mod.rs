//! Trying an improvement together (D6): planned with a hypothesis, a measure and what it was before; tried by those who
//! asked for it first; ended by a rule that speaks by itself; adopted only with the comparison.
//!
//! ```ignore
//! let place = spine.act(&leo, Start { number, plan, words }).await?;          // invites who proposed it, then who spoke
//! spine.act(&ida, Answer { number, place, yes: true }).await?;
//! spine.act(&ida, Report { number, place, task: 1, felt: Felt::Better, amount: Some(1_000), words }).await?;
//! trials::mind(&spine).await?;                                                // the clock: its day came
//! spine.act(&leo, Compare { number, place, verdict: Verdict::Adopt, words }).await?;
//! ```
//! What holds when is the pure rule [`domain::rules::trial`].
//!
//! # What must never happen here
//! - Nothing that was tried is done without its comparison, and no report is taken after the stop rule spoke.
//! - Who tries reads what others reported only after their own first report: the first must not lead the rest.

mod actions;
pub mod api;
mod draw;
pub mod pages;
mod plan;
pub mod store;

pub use actions::{Answer, Ask, Compare, Plan, Report, Start, Stop, mind};
pub use draw::{card, measured_line};

use crate::{actions::hold, store::item::Item};
use database::Tx;
use domain::{
    Actor, Capability, PersonId, Timestamp,
    access::may,
    rules::trial::{Comparison, Sample, Stage, compare},
};
use spine::Failure;
use store::{Report as Told, Tester, Trial};

/// Reports on a page.
const REPORTS: i64 = 60;

/// A trial as far as its reader may see it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The improvement.
    pub item: Item,
    /// It.
    pub trial: Trial,
    /// What testers are asked to do.
    pub tasks: Vec<(i64, String)>,
    /// Who is in the ring; names only for who is signed in.
    pub testers: Vec<Tester>,
    /// This reader, if they are in it.
    pub own: Option<Tester>,
    /// What was reported, where this reader may see it.
    pub reports: Vec<Told>,
    /// Whether they may.
    pub open: bool,
    /// This reader's own reports.
    pub mine: usize,
    /// By their last report: better, same, worse.
    pub felt: Vec<(String, i64)>,
    /// Before and on trial, where this reader may see it and enough was measured.
    pub compared: Option<Comparison>,
    /// This reader does the desk's work on it.
    pub works: bool,
}

/// A trial by its improvement and its place, for this reader.
pub async fn show(tx: &mut Tx, actor: &Actor, number: &str, place: i64, now: Timestamp) -> Result<Shown, Failure> {
    let (item, about) = hold(tx, actor, number, Capability::Read, now).await?;
    let Some(trial) = store::by_place(tx, item.id, place).await? else { return Err(Failure::not_found()) };
    let works = may(actor, Capability::Work, Some(&about)).is_ok();
    let testers = store::testers(tx, trial.id).await?;
    let own = actor.person.and_then(|person| testers.iter().find(|t| t.person == person).cloned());
    let all = store::reports(tx, trial.id, REPORTS).await?;
    let mine = actor.person.map_or(0, |person| all.iter().filter(|r| r.person == person).count());
    let over = matches!(trial.stage(), Stage::Compared | Stage::Stopped);
    let open = works || over || mine > 0;
    let (mut felt, mut compared, mut reports) = (Vec::new(), None, Vec::new());
    if open {
        felt = store::felt(tx, trial.id).await?;
        let sample: Sample = store::sample(tx, &trial).await?;
        compared = trial.compared().or_else(|| compare(&trial.before(), &sample, trial.wanted()));
        reports = all;
    } else if let Some(person) = actor.person {
        reports = all.into_iter().filter(|r| r.person == person).collect();
    }
    let tasks = store::tasks(tx, trial.id).await?;
    Ok(Shown { item, trial, tasks, testers, own, reports, open, mine, felt, compared, works })
}

/// How many are in a state.
pub fn in_state(testers: &[Tester], state: &str) -> usize {
    testers.iter().filter(|t| t.state == state).count()
}

/// Whether somebody is in the ring and tries.
pub fn tries(testers: &[Tester], person: Option<PersonId>) -> bool {
    person.is_some_and(|person| testers.iter().any(|t| t.person == person && t.state == "accepted"))
}
