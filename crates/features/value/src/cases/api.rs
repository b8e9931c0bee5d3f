//! Value cases for programs: read them, and sign.

use super::{Case, Sign, list, show};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use domain::{Because, Capability, Refusal, SubjectId, Timestamp, rules::value_case::Step};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{self, Api, Caller, Cursor, Op, Param, Params, Sent},
};

/// A case in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ValueCaseRow {
    /// Its number.
    pub number: String,
    /// What it is, in a line.
    pub title: String,
    /// Key of the service.
    pub service: String,
    /// `draft`, `running` or `ended`.
    pub stage: String,
}

/// What is measured.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ValueMeasure {
    /// What.
    pub name: String,
    /// In what.
    pub unit: String,
    /// As it was before.
    pub baseline: String,
    /// As it is to be.
    pub aim: String,
}

/// A step of a case.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ValueStep {
    /// `agree`, `review_3`, `review_6`, `review_12`, `end`.
    pub step: String,
    /// Which sides signed it: `user`, `provider`.
    pub signed: Vec<String>,
    /// When both had.
    pub taken_at: Option<String>,
    /// When it is due, of a review.
    pub due_at: Option<String>,
}

/// A case.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ValueCasePage {
    /// Its number.
    pub number: String,
    /// What it is, in a line.
    pub title: String,
    /// Key of the service.
    pub service: String,
    /// `draft`, `running` or `ended`.
    pub stage: String,
    /// How it helps the organisation's own client.
    pub client: String,
    /// What is believed.
    pub hypothesis: String,
    /// What it costs.
    pub cost: String,
    /// What is measured.
    pub measures: Vec<ValueMeasure>,
    /// Its steps.
    pub steps: Vec<ValueStep>,
    /// How many faults of the service are open.
    pub faults: i64,
}

/// A signature.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Signing {
    /// `agree`, `review_3`, `review_6`, `review_12`, `end`.
    #[schema(pattern = "^(agree|review_3|review_6|review_12|end)$")]
    pub step: String,
    /// Accepts the faults that are open now.
    pub accepts: Option<bool>,
    /// Why they can wait.
    #[schema(max_length = 4000, pattern = "^[^\\u0000-\\u0008]*$")]
    pub words: Option<String>,
}

/// All operations of value cases.
pub fn api() -> Api {
    let row = json!({"number": "value_case-4", "title": "Cars at noon", "service": "car-share", "stage": "draft"});
    let page = json!({
        "number": "value_case-4", "title": "Cars at noon", "service": "car-share", "stage": "draft", "client": "Patients are visited on time.",
        "hypothesis": "A reserve at noon halves the late visits.", "cost": "Two cars", "measures": [{"name": "Late visits", "unit": "a week", "baseline": "12", "aim": "6"}],
        "steps": [{"step": "agree", "signed": ["user"], "taken_at": null, "due_at": null}], "faults": 0
    });
    Api::new()
        .schema::<ValueCaseRow>()
        .schema::<ValueMeasure>()
        .schema::<ValueStep>()
        .schema::<ValueCasePage>()
        .schema::<Signing>()
        .add(
            Op::get("/api/v1/value-cases", "listValueCases", Capability::OwnPages)
                .says("Value", "List value cases", "Those you may read, newest first.")
                .params(Param::paging())
                .lists("ValueCaseRow", row),
            rows,
        )
        .add(
            Op::get("/api/v1/value-cases/{number}", "getValueCase", Capability::Read)
                .says("Value", "Read a value case", "What it is to bring, and who signed what.")
                .answers("ValueCasePage", page),
            one,
        )
        .add(
            Op::post("/api/v1/value-cases/{number}/signatures", "signValueCase", Capability::Read)
                .says("Value", "Sign a step", "A step is taken when both owners have signed it.")
                .body("Signing", json!({"step": "agree", "accepts": false}))
                .status(204),
            sign,
        )
}

fn row(c: &Case) -> ValueCaseRow {
    ValueCaseRow {
        number: c.number.clone(),
        title: c.title.clone(),
        service: c.service_key.clone(),
        stage: c.stage.clone(),
    }
}

async fn rows(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["limit", "after"])?;
    let limit = params.limit()?;
    let before = params.after()?.map(|cursor| SubjectId(cursor.id));
    let actor = Arc::clone(&caller.actor);
    let most = i64::try_from(limit).unwrap_or(50) + 1;
    let mut found =
        caller.app.spine.read(move |tx| Box::pin(async move { list(tx, &actor, before, most).await })).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found.last().filter(|_| more).map(|c| params.next("/api/v1/value-cases", Cursor { key: 0, id: c.id.0 }));
    let items: Vec<ValueCaseRow> = found.iter().map(row).collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

async fn one(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, now, condition) = (Arc::clone(&caller.actor), caller.now(), caller.app.condition.clone());
    let read =
        caller.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, condition, now).await }));
    let shown = read.await?;
    let steps = Step::ALL
        .iter()
        .map(|step| {
            let row = shown.steps.iter().find(|r| r.step == step.word());
            ValueStep {
                step: step.word().to_owned(),
                signed: shown.signatures.iter().filter(|g| g.step == step.word()).map(|g| g.side.clone()).collect(),
                taken_at: row.and_then(|r| r.taken_at).map(Timestamp::rfc3339),
                due_at: row.and_then(|r| r.due_at).map(Timestamp::rfc3339),
            }
        })
        .collect();
    let measures = shown
        .measures
        .into_iter()
        .map(|m| ValueMeasure { name: m.name, unit: m.unit, baseline: m.baseline, aim: m.aim })
        .collect();
    let faults = i64::try_from(shown.faults.len()).unwrap_or_default();
    let c = shown.case;
    let page = ValueCasePage {
        number: c.number,
        title: c.title,
        service: c.service_key,
        stage: c.stage,
        client: c.client,
        hypothesis: c.hypothesis,
        cost: c.cost,
        measures,
        steps,
        faults,
    };
    api::json(StatusCode::OK, &page)
}

async fn sign(caller: Caller, Path(number): Path<String>, sent: Sent<Signing>) -> Result<Response, Problem> {
    let signing = sent.value;
    let Some(step) = Step::parse(&signing.step) else {
        return Err(Refusal::invalid("step", Because::new("refused-case-order")).into());
    };
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let read = caller.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, None, now).await }));
    let sign = Sign {
        case: read.await?.case.id,
        step,
        accepts: signing.accepts.unwrap_or_default(),
        words: signing.words.unwrap_or_default(),
        condition: caller.app.condition.clone(),
    };
    caller.app.spine.act(&caller.actor, sign).await.map_err(|f| api::problem(f, None))?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
