//! What people do with a trial.

use super::store::{self, NewReport, NewTrial, Trial};
use crate::{
    actions::{StepTo, hold, spread, take},
    store::item::{self, Item},
};
use domain::{
    Actor, Because, Capability, EntryId, PersonId, Refusal, SubjectId, Timestamp, Visibility,
    rules::{
        improvement_course::{Course, Facts, step},
        trial::{
            self as rule, Felt, Measure, Spoke, Stage, Step, StopRule, Verdict, Wanted, Why, compare, invite, judge,
        },
    },
};
use spine::{
    Action, Failure, Spine, Work,
    following::{self, Depth},
    people,
    timeline::{self, NewEntry, Side},
};

/// A trial as it is planned.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What is thought to happen, and why.
    pub hypothesis: String,
    /// What is measured.
    pub measure: String,
    /// How.
    pub kind: Measure,
    /// Which way is better.
    pub wanted: Wanted,
    /// Of what the numbers are: minutes, euros.
    pub unit: String,
    /// Before: times it happened (share), or the mean in thousandths (number).
    pub before: i64,
    /// Before: its standard deviation in thousandths, where it is known.
    pub spread: Option<i64>,
    /// Before: of so many.
    pub before_n: i64,
    /// Before: from when to when.
    pub period: (Timestamp, Timestamp),
    /// Where that is known from.
    pub source: String,
    /// When it is enough.
    pub stop: StopRule,
    /// How many shall try.
    pub ring: i64,
    /// What they shall do.
    pub tasks: Vec<String>,
}

impl Plan {
    fn facts(&self) -> rule::Plan<'_> {
        rule::Plan {
            hypothesis: &self.hypothesis,
            measure: &self.measure,
            kind: self.kind,
            before: self.before,
            spread: self.spread,
            before_n: self.before_n,
            period: self.period,
            stop: self.stop,
            ring: self.ring,
            tasks: &self.tasks,
        }
    }
}

/// Begins a trial: the improvement is on trial, and who proposed it is invited first.
#[derive(Clone, Debug)]
pub struct Start {
    /// Number of the improvement.
    pub number: String,
    /// The plan.
    pub plan: Plan,
}

impl Action for Start {
    const NAME: &'static str = "improvement.start_trial";
    // Which improvement, and the place of the trial.
    type Done = (SubjectId, i64);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let (item, _) = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        let Some(by) = work.actor.person else { return Err(Refusal::not_allowed("refused-nobody-decides").into()) };
        let last = store::last(work.tx, item.id).await?;
        if last.as_ref().is_some_and(|t| matches!(t.stage(), Stage::Running | Stage::Reached)) {
            return Err(Refusal::Conflict(Because::new("refused-trial-one")).into());
        }
        let plan = &self.plan;
        rule::plan(&plan.facts(), work.now)?;
        if item.course != Course::OnTrial {
            let facts = Facts { from: item.course, to: Course::OnTrial, words: &plan.hypothesis, ..Facts::default() };
            step(&facts).map_err(|_| Refusal::Conflict(Because::new("refused-trial-course")))?;
        }
        let place = last.map_or(0, |t| t.place) + 1;
        let new = NewTrial {
            id: work.id(),
            item: item.id,
            place,
            hypothesis: plan.hypothesis.trim(),
            measure: plan.measure.trim(),
            kind: plan.kind,
            wanted: plan.wanted,
            unit: plan.unit.trim(),
            base: (plan.before, plan.spread, plan.before_n),
            period: plan.period,
            source: plan.source.trim(),
            rule: plan.stop,
            ring: plan.ring,
            by,
        };
        store::insert(work.tx, &new, &plan.tasks, work.now).await?;
        if item.course == Course::OnTrial {
            said(work, &item, plan.hypothesis.trim(), Because::new("event-trial-again")).await?;
        } else {
            let on = StepTo { to: Course::OnTrial, words: plan.hypothesis.clone(), ..StepTo::on(&item.number) };
            take(work, &item, Course::OnTrial, &on).await?;
        }
        let Some(trial) = store::by_place(work.tx, item.id, place).await? else { return Err(Failure::not_found()) };
        fill(work, &item, &trial).await?;
        Ok((item.id, place))
    }
    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        Some(done.0)
    }
}

/// Words of the provider on the improvement's page.
async fn said(work: &mut Work<'_>, item: &Item, words: &str, change: Because) -> Result<EntryId, Failure> {
    let entry = NewEntry {
        side: Side::Desk,
        visibility: Visibility::Public,
        provider: Some(item.provider_id),
        change: Some(change),
        ..NewEntry::message(item.id, words)
    };
    timeline::append(work, entry).await
}

async fn happened(work: &mut Work<'_>, item: &Item, change: Because) -> Result<EntryId, Failure> {
    timeline::append(work, NewEntry { visibility: Visibility::Public, ..NewEntry::event(item.id, change) }).await
}

/// Invites until the ring is full: who proposed it, who spoke for it, then others it touches, by lot.
async fn fill(work: &mut Work<'_>, item: &Item, trial: &Trial) -> Result<(), Failure> {
    let before = store::testers(work.tx, trial.id).await?;
    let taken = before.iter().filter(|t| t.state != "declined").count();
    let ring = usize::try_from(trial.ring).unwrap_or_default();
    let places = ring.saturating_sub(taken);
    // Of many who say no, not everybody else is asked.
    if places == 0 || before.len() >= ring.saturating_mul(4) {
        return Ok(());
    }
    let limit = i64::try_from(places).unwrap_or(1);
    let set = item::set_of(work.tx, item.id).await?;
    let proposers = store::proposers(work.tx, &set).await?;
    let mut voices = Vec::new();
    for one in set.iter().take(40) {
        voices.append(&mut store::voices(work.tx, *one, trial.id, limit).await?);
    }
    let known: Vec<PersonId> = before.iter().map(|t| t.person).collect();
    let mut affected = Vec::new();
    if voices.len() < places {
        affected = store::touched(work.tx, item.provider_id, item.service_id, item.consumer_id, 200).await?;
        affected.sort_by_key(|p| spread(p.0 ^ trial.id));
        affected.dedup();
        affected.retain(|p| !known.contains(p));
        affected.truncate(places.saturating_mul(3));
        affected = store::askable(work.tx, &affected, item.provider_id, item.consumer_id).await?;
    }
    let new = invite(&proposers, &voices, &affected, &known, places);
    ask(work, item, trial, &new).await
}

/// Asks some to try it: a place in the ring, a notice that also comes by mail.
async fn ask(work: &mut Work<'_>, item: &Item, trial: &Trial, new: &[(PersonId, Why)]) -> Result<(), Failure> {
    if new.is_empty() {
        return Ok(());
    }
    for (person, why) in new {
        store::put_tester(work.tx, trial.id, *person, *why, "invited", work.now).await?;
        if !item.open {
            timeline::take_part(work, item.id, *person, "invited").await?;
        }
    }
    let entry = happened(work, item, Because::new("event-trial-invited").with("n", new.len().to_string())).await?;
    let mut by_why: Vec<(&str, Vec<PersonId>)> = Vec::new();
    for (person, why) in new {
        let said = why_said(why.word());
        match by_why.iter_mut().find(|(known, _)| *known == said) {
            Some((_, all)) => all.push(*person),
            None => by_why.push((said, vec![*person])),
        }
    }
    for (why, people) in by_why {
        following::tell_only(work, item.id, entry, "trial_invited", people, why).await?;
    }
    Ok(())
}

/// Why somebody hears of a trial, as notices say it.
fn why_said(why: &str) -> &'static str {
    match why {
        "proposer" => "proposed",
        "voice" => "voice",
        "affected" => "affected",
        _ => "tester",
    }
}

/// A trial by its improvement and place, where the actor may do `capability` and the trial lets them.
async fn held(
    work: &mut Work<'_>,
    number: &str,
    place: i64,
    capability: Capability,
    wanted: Step,
) -> Result<(Item, Trial), Failure> {
    let (item, _) = hold(work.tx, work.actor, number, capability, work.now).await?;
    let Some(trial) = store::by_place(work.tx, item.id, place).await? else { return Err(Refusal::NotFound.into()) };
    rule::may(wanted, trial.stage())?;
    Ok((item, trial))
}

/// Says yes or no to an invitation, or thinks again. Who was not asked may come while there is room.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Number of the improvement.
    pub number: String,
    /// Place of the trial.
    pub place: i64,
    /// Yes.
    pub yes: bool,
}

impl Action for Answer {
    const NAME: &'static str = "improvement.answer_trial";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let (item, trial) = held(work, &self.number, self.place, Capability::Read, Step::Answer).await?;
        let before = store::tester(work.tx, trial.id, person).await?;
        let testers = store::testers(work.tx, trial.id).await?;
        let room = i64::try_from(testers.iter().filter(|t| t.state != "declined").count()).unwrap_or(0) < trial.ring;
        match (&before, self.yes) {
            (None, false) => return Err(Refusal::Conflict(Because::new("refused-trial-not-asked")).into()),
            (None, true) if !room => return Err(Refusal::Conflict(Because::new("refused-trial-full")).into()),
            (Some(b), true) if b.state == "declined" && !room => {
                return Err(Refusal::Conflict(Because::new("refused-trial-full")).into());
            }
            (None, true) => {
                store::put_tester(work.tx, trial.id, person, Why::Volunteer, "accepted", work.now).await?;
            }
            (Some(_), _) => {}
        }
        let state = if self.yes { "accepted" } else { "declined" };
        store::answer(work.tx, trial.id, person, state, work.now).await?;
        if self.yes {
            following::follow(work, item.id, person, Depth::Outcome, "tester").await?;
        } else {
            fill(work, &item, &trial).await?;
        }
        work.touch(format!("subject:{}", item.id));
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// The provider asks somebody by their address.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Number of the improvement.
    pub number: String,
    /// Place of the trial.
    pub place: i64,
    /// Whom.
    pub address: String,
}

impl Action for Ask {
    const NAME: &'static str = "improvement.ask_tester";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (item, trial) = held(work, &self.number, self.place, Capability::Work, Step::Answer).await?;
        let wrong = |key: &str| Refusal::invalid("address", Because::new(key));
        let address = people::fold_email(&self.address);
        let Some(person) = people::by_email(work.tx, &address).await? else {
            return Err(wrong("invalid-trial-person").into());
        };
        if store::tester(work.tx, trial.id, person.id).await?.is_some() {
            return Err(wrong("invalid-trial-in-it").into());
        }
        ask(work, &item, &trial, &[(person.id, Why::Asked)]).await?;
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Who tries it reports how it was: as often as they tried.
#[derive(Clone, Debug)]
pub struct Report {
    /// Number of the improvement.
    pub number: String,
    /// Place of the trial.
    pub place: i64,
    /// On which task; 0 for none.
    pub task: i64,
    /// How it was.
    pub felt: Felt,
    /// What was measured, in thousandths; of a share 1,000 where it happened and 0 where it did not.
    pub amount: Option<i64>,
    /// Their words.
    pub words: String,
}

impl Action for Report {
    const NAME: &'static str = "improvement.report_trial";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let (item, trial) = held(work, &self.number, self.place, Capability::Read, Step::Report).await?;
        let Some(own) = store::tester(work.tx, trial.id, person).await?.filter(|t| t.state == "accepted") else {
            return Err(Refusal::not_allowed("refused-trial-only-testers").into());
        };
        let mut wrong = Vec::new();
        let words = self.words.trim();
        if words.chars().count() > rule::LONGEST {
            let because = Because::new("invalid-too-long").with("most", rule::LONGEST.to_string());
            wrong.push(("words".to_owned(), because));
        }
        let fits = match (trial.kind(), self.amount) {
            (_, None) => true,
            (Measure::Share, Some(amount)) => amount == 0 || amount == 1_000,
            (Measure::Number, Some(amount)) => (-rule::AMOUNT..=rule::AMOUNT).contains(&amount),
        };
        if !fits {
            wrong.push(("amount".to_owned(), Because::new("invalid-trial-amount")));
        } else if self.amount.is_none() && words.is_empty() {
            wrong.push(("amount".to_owned(), Because::new("invalid-trial-report")));
        }
        let tasks = store::tasks(work.tx, trial.id).await?;
        if self.task != 0 && tasks.iter().all(|(place, _)| *place != self.task) {
            wrong.push(("task".to_owned(), Because::new("invalid-trial-task")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let worse = self.felt == Felt::Worse && !own.worse;
        let new = NewReport {
            id: work.id(),
            trial: trial.id,
            person,
            task: self.task,
            felt: self.felt.word(),
            amount: self.amount,
            words,
        };
        store::report(work.tx, &new, worse, work.now).await?;
        let measured = trial.measured + i64::from(self.amount.is_some());
        look(work, &item, &trial, measured, trial.worse + i64::from(worse)).await?;
        work.touch(format!("subject:{}", item.id));
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Lets the stop rule speak, if it has to: it says so on the page, and whoever answers for the improvement hears.
async fn look(work: &mut Work<'_>, item: &Item, trial: &Trial, measured: i64, worse: i64) -> Result<bool, Failure> {
    let Some(decided) = rule::spoke(&trial.rule(), measured, worse, work.now) else { return Ok(false) };
    let spoke: Spoke = decided.value;
    store::reached(work.tx, trial.id, spoke.word(), work.now).await?;
    let because = decided.because.into_iter().next().unwrap_or_else(|| Because::new("because-trial-time"));
    let (now, ids, program) = (work.now, work.ids(), Actor::system());
    // The rule speaks, not who reported last: so whoever answers for it hears even where they reported.
    let mut own = Work::new(work.tx, now, &program, ids);
    let entry = happened(&mut own, item, because).await?;
    let mut hear = people::leads(own.tx, item.provider_id).await?;
    for person in [Some(trial.started_by), item.owner_id].into_iter().flatten() {
        if !hear.contains(&person) {
            hear.push(person);
        }
    }
    following::tell_only(&mut own, item.id, entry, "trial_reached", hear, "leads").await?;
    Ok(true)
}

/// Writes the comparison, and what follows from it. Those who tried it are told.
#[derive(Clone, Debug)]
pub struct Compare {
    /// Number of the improvement.
    pub number: String,
    /// Place of the trial.
    pub place: i64,
    /// What follows.
    pub verdict: Verdict,
    /// What was learned.
    pub words: String,
}

impl Action for Compare {
    const NAME: &'static str = "improvement.compare_trial";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (item, trial) = held(work, &self.number, self.place, Capability::Work, Step::Compare).await?;
        let Some(by) = work.actor.person else { return Err(Refusal::not_allowed("refused-nobody-decides").into()) };
        let sample = store::sample(work.tx, &trial).await?;
        let found = compare(&trial.before(), &sample, trial.wanted());
        judge(self.verdict, found.as_ref(), &self.words)?;
        let words = self.words.trim();
        let figures = found.and_then(|f| serde_json::to_string(&f).ok()).unwrap_or_default();
        store::end(work.tx, trial.id, Stage::Compared, Some(self.verdict), words, &figures, by, work.now).await?;
        let change = Because::new("event-trial-compared").with("verdict", self.verdict.word());
        let entry = said(work, &item, words, change).await?;
        tell_testers(work, &item, &trial, entry).await?;
        if self.verdict == Verdict::Adapt {
            back(work, &item, words).await?;
        }
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Stops a trial, with a reason. Those who tried it are told; it is designed anew.
#[derive(Clone, Debug)]
pub struct Stop {
    /// Number of the improvement.
    pub number: String,
    /// Place of the trial.
    pub place: i64,
    /// Why.
    pub words: String,
}

impl Action for Stop {
    const NAME: &'static str = "improvement.stop_trial";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let (item, trial) = held(work, &self.number, self.place, Capability::Work, Step::Stop).await?;
        let Some(by) = work.actor.person else { return Err(Refusal::not_allowed("refused-nobody-decides").into()) };
        let words = self.words.trim();
        if !rule::is_sentence(words) || words.chars().count() > rule::LONGEST {
            return Err(Failure::invalid("words", "invalid-trial-stop"));
        }
        store::end(work.tx, trial.id, Stage::Stopped, None, words, "", by, work.now).await?;
        let entry = said(work, &item, words, Because::new("event-trial-stopped")).await?;
        tell_testers(work, &item, &trial, entry).await?;
        back(work, &item, words).await?;
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

async fn tell_testers(work: &mut Work<'_>, item: &Item, trial: &Trial, entry: EntryId) -> Result<(), Failure> {
    let testers = store::testers(work.tx, trial.id).await?;
    let tried = testers.into_iter().filter(|t| t.state == "accepted").map(|t| t.person).collect();
    Ok(following::tell_only(work, item.id, entry, "trial_result", tried, "tester").await?)
}

/// From trial back to the drawing board.
async fn back(work: &mut Work<'_>, item: &Item, words: &str) -> Result<(), Failure> {
    if item.course == Course::OnTrial {
        let again = StepTo { to: Course::Designed, words: words.to_owned(), ..StepTo::on(&item.number) };
        take(work, item, Course::Designed, &again).await?;
    }
    Ok(())
}

/// Sees to trials whose day has come. Gives how many. Called by the program's tick.
pub async fn mind(spine: &Spine) -> Result<usize, Failure> {
    spine.act(&Actor::system(), Mind).await
}

struct Mind;

impl Action for Mind {
    const NAME: &'static str = "improvement.mind_trials";
    const AUDITED: bool = false;
    type Done = usize;
    async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
        let due = store::due(work.tx, work.now, 50).await?;
        let mut spoke = 0;
        for trial in due {
            let Some(item) = item::by_id(work.tx, trial.item).await? else { continue };
            spoke += usize::from(look(work, &item, &trial, trial.measured, trial.worse).await?);
        }
        Ok(spoke)
    }
}
