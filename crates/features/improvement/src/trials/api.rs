//! Trials for programs: REST under `/api/v1/improvements/{number}/trials`.

use super::{Answer, Compare, Plan, Report, Shown, Start, Stop, in_state, show, store};
use crate::actions::{hold, whole_number};
use axum::{extract::Path, response::Response};
use domain::{
    Capability, Timestamp,
    rules::{
        figures::Figure,
        trial::{Felt, Measure, StopRule, Verdict, Wanted, thousandths},
    },
};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use spine::{Action, Failure};
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{
        self, Api, Caller, Once, Op, Params, Sent,
        once::{self, Answer as Told},
    },
};

/// A figure with its bounds.
#[derive(Debug, Serialize, ToSchema)]
struct TrialFigure {
    /// The estimate.
    value: f64,
    /// Lower bound, 95 %.
    low: f64,
    /// Upper bound.
    high: f64,
    /// Of so many.
    n: u64,
}

impl From<Figure> for TrialFigure {
    fn from(f: Figure) -> Self {
        Self { value: f.value, low: f.low, high: f.high, n: f.n }
    }
}

/// Before and on trial.
#[derive(Debug, Serialize, ToSchema)]
struct TrialComparison {
    /// Before.
    before: TrialFigure,
    /// On trial.
    after: TrialFigure,
    /// On trial less before.
    difference: TrialFigure,
    /// Whether it surely got better, or surely worse; null where the bounds of the difference include zero.
    better: Option<bool>,
}

/// What somebody reported.
#[derive(Debug, Serialize, ToSchema)]
struct TrialReport {
    /// How it was: better, same, worse.
    felt: String,
    /// What was measured; of a share 1 where it happened, 0 where not; null where it was not measured.
    amount: Option<f64>,
    /// On which task; 0 for none.
    task: i64,
    /// Their words.
    words: String,
    /// When.
    at: String,
}

/// A trial of an improvement.
#[derive(Debug, Serialize, ToSchema)]
struct Trial {
    /// Which one of its improvement, from 1.
    #[serde(rename = "trial")]
    nth: i64,
    /// Where it stands: running, reached, compared or stopped.
    stage: String,
    /// What is thought to happen, and why.
    hypothesis: String,
    /// What is measured.
    measure: String,
    /// `share` of all times, or `number`.
    kind: String,
    /// Which way is better: more or less.
    wanted: String,
    /// Of what the numbers are.
    unit: String,
    /// Where what was before is known from.
    source: String,
    /// From when that was counted.
    before_from: String,
    /// To when.
    before_to: String,
    /// It ends at this time at the latest.
    until: String,
    /// With so many measured reports.
    enough: i64,
    /// As soon as so many people say it got worse.
    harm: i64,
    /// What of that spoke: time, enough or harm.
    spoke: Option<String>,
    /// So many shall try it.
    ring: i64,
    /// So many are asked and have not answered.
    invited: usize,
    /// So many said yes.
    accepted: usize,
    /// Measured reports so far.
    measured: i64,
    /// Whether you are in it: invited, accepted, declined.
    you: Option<String>,
    /// What testers are asked to do.
    tasks: Vec<String>,
    /// Before and on trial; null for who tries it and has not reported, and where too little was measured.
    comparison: Option<TrialComparison>,
    /// What was reported, the newest first, sixty at most; your own only, where the rest is hidden from you.
    reports: Vec<TrialReport>,
    /// What follows: adopt, adapt or leave.
    verdict: Option<String>,
    /// What was learned, or why it was stopped.
    result: Option<String>,
}

/// A trial in a list.
#[derive(Debug, Serialize, ToSchema)]
struct TrialRow {
    /// Which one of its improvement, from 1.
    trial: i64,
    /// Where it stands.
    stage: String,
    /// What is thought to happen, and why.
    hypothesis: String,
    /// What follows: adopt, adapt or leave.
    verdict: Option<String>,
}

/// Where it was done.
#[derive(Debug, Serialize, ToSchema)]
struct TrialActed {
    /// Number of the improvement.
    number: String,
    /// Which trial.
    trial: i64,
}

/// A trial to be begun.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewTrial {
    /// What is thought to happen, and why: a sentence.
    #[schema(min_length = 1, max_length = 10000)]
    hypothesis: String,
    /// What is measured.
    #[schema(min_length = 1, max_length = 200)]
    measure: String,
    /// `share` or `number`.
    #[schema(pattern = "^(share|number)$")]
    kind: String,
    /// `more` or `less`.
    #[schema(pattern = "^(more|less)$")]
    wanted: String,
    /// Of what the numbers are.
    #[schema(max_length = 40)]
    unit: Option<String>,
    /// Before: times it happened, or the mean.
    #[schema(value_type = f64, minimum = -100_000, maximum = 100_000)]
    before: serde_json::Number,
    /// Before: of so many.
    #[schema(minimum = 1, maximum = 100_000_000)]
    before_n: i64,
    /// Before: the standard deviation of the numbers.
    #[schema(value_type = Option<f64>, minimum = 0, maximum = 100_000)]
    spread: Option<serde_json::Number>,
    /// From when that was counted.
    #[schema(format = DateTime)]
    before_from: String,
    /// To when.
    #[schema(format = DateTime)]
    before_to: String,
    /// Where that is known from.
    #[schema(max_length = 300)]
    source: Option<String>,
    /// It ends at this time at the latest.
    #[schema(format = DateTime)]
    until: String,
    /// With so many measured reports.
    #[schema(minimum = 2, maximum = 1000)]
    enough: i64,
    /// As soon as so many people say it got worse.
    #[schema(minimum = 1, maximum = 500)]
    harm: i64,
    /// So many shall try it.
    #[schema(minimum = 1, maximum = 500)]
    ring: i64,
    /// What they shall do.
    #[schema(min_items = 1, max_items = 10)]
    tasks: Vec<String>,
}

/// Yes or no to an invitation.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TrialAnswer {
    /// Yes.
    yes: bool,
}

/// How it was.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewTrialReport {
    /// better, same or worse.
    #[schema(pattern = "^(better|same|worse)$")]
    felt: String,
    /// What was measured; of a share 1 where it happened, 0 where not.
    #[schema(value_type = Option<f64>, minimum = -100_000, maximum = 100_000)]
    amount: Option<serde_json::Number>,
    /// On which task.
    #[schema(minimum = 0, maximum = 10)]
    task: Option<i64>,
    /// In words.
    #[schema(max_length = 10000)]
    words: Option<String>,
}

/// The comparison.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewTrialComparison {
    /// adopt, adapt or leave.
    #[schema(pattern = "^(adopt|adapt|leave)$")]
    verdict: String,
    /// What was learned: a sentence.
    #[schema(min_length = 1, max_length = 10000)]
    words: String,
}

/// Why it is stopped.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TrialStop {
    /// A sentence.
    #[schema(min_length = 1, max_length = 10000)]
    words: String,
}

const TAG: &str = "Improvements";

fn example() -> Value {
    json!({
        "trial": 1, "stage": "running", "hypothesis": "Who hears early that a car is late plans anew.", "measure": "The next driver waited",
        "kind": "share", "wanted": "less", "unit": "", "source": "The log of the stations", "before_from": "2026-10-01T00:00:00.000Z",
        "before_to": "2026-10-31T00:00:00.000Z", "until": "2026-12-15T17:00:00.000Z", "enough": 40, "harm": 3, "spoke": null, "ring": 12,
        "invited": 4, "accepted": 8, "measured": 11, "you": "accepted", "tasks": ["Take a car at five."], "comparison": null, "reports": [],
        "verdict": null, "result": null
    })
}

/// All operations.
pub fn api() -> Api {
    let acted = json!({"number": "improvement-7", "trial": 1});
    let one = |op: Op| op.answers("TrialActed", json!({"number": "improvement-7", "trial": 1}));
    Api::new()
        .schema::<TrialFigure>()
        .schema::<TrialComparison>()
        .schema::<TrialReport>()
        .schema::<Trial>()
        .schema::<TrialRow>()
        .schema::<TrialActed>()
        .schema::<NewTrial>()
        .schema::<TrialAnswer>()
        .schema::<NewTrialReport>()
        .schema::<NewTrialComparison>()
        .schema::<TrialStop>()
        .add(
            Op::get("/api/v1/improvements/{number}/trials", "listTrials", Capability::Read)
                .says(TAG, "List its trials", "The newest first, twenty at most.")
                .lists("TrialRow", json!({"trial": 1, "stage": "compared", "hypothesis": "Who hears early plans anew.", "verdict": "adopt"})),
            list,
        )
        .add(
            Op::post("/api/v1/improvements/{number}/trials", "startTrial", Capability::Work)
                .says(TAG, "Try it together", "Who proposed it is invited first, then who spoke for it, then others it touches, by lot. It is on trial from now on.")
                .body("NewTrial", json!({
                    "hypothesis": "Who hears early that a car is late plans anew.", "measure": "The next driver waited", "kind": "share", "wanted": "less",
                    "before": 30, "before_n": 60, "before_from": "2026-10-01T00:00:00.000Z", "before_to": "2026-10-31T00:00:00.000Z",
                    "until": "2026-12-15T17:00:00.000Z", "enough": 40, "harm": 3, "ring": 12, "tasks": ["Take a car at five."]
                }))
                .creates("TrialActed", acted),
            start,
        )
        .add(
            Op::get("/api/v1/improvements/{number}/trials/{id}", "getTrial", Capability::Read)
                .says(TAG, "Read a trial", "What others reported is hidden from who tries it until they reported themselves.")
                .answers("Trial", example()),
            get,
        )
        .add(
            one(Op::post("/api/v1/improvements/{number}/trials/{id}/answer", "answerTrial", Capability::Read)
                .says(TAG, "Say yes or no to trying it", "Who was not asked may come while there is room.")
                .body("TrialAnswer", json!({"yes": true}))),
            answer,
        )
        .add(
            one(Op::post("/api/v1/improvements/{number}/trials/{id}/reports", "reportTrial", Capability::Read)
                .says(TAG, "Report how it was", "As often as you tried it, until its stop rule speaks.")
                .body("NewTrialReport", json!({"felt": "better", "amount": 0, "task": 1, "words": "I went home and came back in time."}))),
            report,
        )
        .add(
            one(Op::post("/api/v1/improvements/{number}/trials/{id}/comparison", "compareTrial", Capability::Work)
                .says(TAG, "Write the comparison", "After the stop rule spoke. It can be done only where it says adopt; nothing is adopted that surely got worse.")
                .body("NewTrialComparison", json!({"verdict": "adopt", "words": "Half as many people stand in the rain."}))),
            compare,
        )
        .add(
            one(Op::post("/api/v1/improvements/{number}/trials/{id}/stop", "stopTrial", Capability::Work)
                .says(TAG, "Stop it", "With a reason, which those who try it are told.")
                .body("TrialStop", json!({"words": "The alert woke people up at night."}))),
            stop,
        )
}

fn place(id: &str) -> Result<i64, Problem> {
    id.parse().map_err(|_| Problem::not_found())
}

async fn list(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let read = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let (item, _) = hold(tx, &actor, &number, Capability::Read, now).await?;
            Ok(store::of_item(tx, item.id).await?)
        })
    });
    let rows: Vec<TrialRow> = read
        .await?
        .into_iter()
        .map(|t| TrialRow {
            trial: t.place,
            verdict: t.verdict().map(|v| v.word().to_owned()),
            stage: t.stage_word,
            hypothesis: t.hypothesis,
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": rows, "next": null}))
}

async fn get(caller: Caller, Path((number, id)): Path<(String, String)>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, now, at) = (Arc::clone(&caller.actor), caller.now(), place(&id)?);
    let read = caller.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, at, now).await }));
    api::json(StatusCode::OK, &shape(read.await?))
}

fn shape(shown: Shown) -> Trial {
    let some = |text: String| Some(text).filter(|t| !t.is_empty());
    let t = shown.trial;
    Trial {
        nth: t.place,
        invited: in_state(&shown.testers, "invited"),
        accepted: in_state(&shown.testers, "accepted"),
        you: shown.own.map(|o| o.state),
        tasks: shown.tasks.into_iter().map(|(_, text)| text).collect(),
        comparison: shown.compared.map(|c| TrialComparison {
            before: c.before.into(),
            after: c.after.into(),
            difference: c.difference.into(),
            better: c.better,
        }),
        reports: shown
            .reports
            .into_iter()
            .map(|r| TrialReport {
                felt: r.felt,
                amount: r.amount.map(domain::rules::trial::real),
                task: r.task,
                words: r.words,
                at: r.at.rfc3339(),
            })
            .collect(),
        verdict: some(t.verdict_word),
        stage: t.stage_word,
        hypothesis: t.hypothesis,
        measure: t.measure,
        kind: t.kind_word,
        wanted: t.wanted_word,
        unit: t.unit,
        source: t.base_source,
        before_from: t.base_from.rfc3339(),
        before_to: t.base_to.rfc3339(),
        until: t.until.rfc3339(),
        enough: t.enough,
        harm: t.harm,
        spoke: some(t.spoke),
        ring: t.ring,
        measured: t.measured,
        result: some(t.result),
    }
}

fn acted(number: &str, trial: i64) -> String {
    json!({"number": number, "trial": trial}).to_string()
}

async fn done<A: Action>(
    caller: &Caller,
    once: Option<Once>,
    number: &str,
    trial: i64,
    action: A,
) -> Result<Response, Problem> {
    let number = whole_number(number);
    once::act(caller, once, action, move |_| Ok(Told::done(acted(&number, trial)))).await
}

/// A word of a list, or a refusal that names the field.
fn word<T>(field: &str, text: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
    parse(text).ok_or_else(|| api::problem(Failure::invalid(field, "invalid-trial-word"), None))
}

fn moment(field: &str, text: &str) -> Result<Timestamp, Problem> {
    word(field, text, Timestamp::parse_rfc3339)
}

/// A number in thousandths; what is none is refused by the rule as one that cannot be.
fn amount(number: &serde_json::Number) -> i64 {
    thousandths(&number.to_string()).unwrap_or(i64::MAX)
}

async fn start(caller: Caller, Path(number): Path<String>, sent: Sent<NewTrial>) -> Result<Response, Problem> {
    let new = sent.value;
    let kind = word("kind", &new.kind, Measure::parse)?;
    let plan = Plan {
        wanted: word("wanted", &new.wanted, Wanted::parse)?,
        before: match kind {
            Measure::Share => new.before.as_i64().unwrap_or(-1),
            Measure::Number => amount(&new.before),
        },
        kind,
        hypothesis: new.hypothesis,
        measure: new.measure,
        unit: new.unit.unwrap_or_default().chars().take(40).collect(),
        spread: new.spread.as_ref().map(amount),
        before_n: new.before_n,
        period: (moment("before_from", &new.before_from)?, moment("before_to", &new.before_to)?),
        source: new.source.unwrap_or_default().chars().take(300).collect(),
        stop: StopRule { until: moment("until", &new.until)?, enough: new.enough, harm: new.harm },
        ring: new.ring,
        tasks: new.tasks,
    };
    let number = whole_number(&number);
    let start = Start { number: number.clone(), plan };
    once::act(&caller, sent.once, start, move |(_, place)| {
        Ok(Told::made(format!("/api/v1/improvements/{number}/trials/{place}"), acted(&number, *place)))
    })
    .await
}

async fn answer(
    caller: Caller,
    Path((number, id)): Path<(String, String)>,
    sent: Sent<TrialAnswer>,
) -> Result<Response, Problem> {
    let trial = place(&id)?;
    let action = Answer { number: number.clone(), place: trial, yes: sent.value.yes };
    done(&caller, sent.once, &number, trial, action).await
}

async fn report(
    caller: Caller,
    Path((number, id)): Path<(String, String)>,
    sent: Sent<NewTrialReport>,
) -> Result<Response, Problem> {
    let (trial, new) = (place(&id)?, sent.value);
    let action = Report {
        number: number.clone(),
        place: trial,
        task: new.task.unwrap_or_default(),
        felt: word("felt", &new.felt, Felt::parse)?,
        amount: new.amount.as_ref().map(amount),
        words: new.words.unwrap_or_default(),
    };
    done(&caller, sent.once, &number, trial, action).await
}

async fn compare(
    caller: Caller,
    Path((number, id)): Path<(String, String)>,
    sent: Sent<NewTrialComparison>,
) -> Result<Response, Problem> {
    let (trial, new) = (place(&id)?, sent.value);
    let verdict = word("verdict", &new.verdict, Verdict::parse)?;
    let action = Compare { number: number.clone(), place: trial, verdict, words: new.words };
    done(&caller, sent.once, &number, trial, action).await
}

async fn stop(
    caller: Caller,
    Path((number, id)): Path<(String, String)>,
    sent: Sent<TrialStop>,
) -> Result<Response, Problem> {
    let trial = place(&id)?;
    let action = Stop { number: number.clone(), place: trial, words: sent.value.words };
    done(&caller, sent.once, &number, trial, action).await
}
