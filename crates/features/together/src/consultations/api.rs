//! Consultations for programs: read them, and say what one thinks.

use super::{Consultation, Shown, Speak, list, show};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use domain::{Because, Capability, Refusal, SubjectId, rules::consultation::stage};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{self, Api, Caller, Cursor, Op, Param, Params, Sent},
};

/// A consultation in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ConsultationRow {
    /// Its number.
    pub number: String,
    /// What is decided, in a line.
    pub title: String,
    /// Where it stands: `open`, `closed`, `decided`, `review`.
    pub stage: String,
    /// Until when positions can be taken.
    pub closes_at: String,
    /// How many took one.
    pub spoken: i64,
}

/// One way to decide.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ConsultationWay {
    /// Its place, from 1.
    pub way: i64,
    /// What it is.
    pub text: String,
    /// How many are for it; nothing while that is hidden.
    pub spoken: Option<i64>,
}

/// A consultation, as far as its reader may see it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ConsultationPage {
    /// Its number.
    pub number: String,
    /// What is decided, in a line.
    pub title: String,
    /// What people should know before they speak.
    pub question: String,
    /// Where it stands: `open`, `closed`, `decided`, `review`.
    pub stage: String,
    /// Names stand beside positions after the close.
    pub named: bool,
    /// Until when positions can be taken.
    pub closes_at: String,
    /// The ways to decide.
    pub ways: Vec<ConsultationWay>,
    /// The way you are for.
    pub yours: Option<i64>,
    /// What was decided, with its reasons.
    pub outcome: Option<String>,
    /// The way that was chosen.
    pub chosen: Option<i64>,
    /// When the outcome is looked at again.
    pub review_at: Option<String>,
}

/// What somebody thinks.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// For which way: its place.
    #[schema(minimum = 1, maximum = 8)]
    pub way: i64,
    /// Why.
    #[schema(max_length = 4000, pattern = "^[^\\u0000-\\u0008]*$")]
    pub reason: Option<String>,
    /// You object to deciding otherwise; then the reason is needed, a sentence.
    pub objects: Option<bool>,
}

/// All operations of consultations.
pub fn api() -> Api {
    let row = json!({"number": "consultation-1", "title": "Where the alert for a late return goes", "stage": "open", "closes_at": "2026-11-30T09:00:00.000Z", "spoken": 12});
    let page = json!({
        "number": "consultation-1", "title": "Where the alert for a late return goes", "question": "The car is late: whom do we tell, and how?", "stage": "open",
        "named": false, "closes_at": "2026-11-30T09:00:00.000Z", "ways": [{"way": 1, "text": "To the next driver", "spoken": null}],
        "yours": null, "outcome": null, "chosen": null, "review_at": null
    });
    Api::new()
        .schema::<ConsultationRow>()
        .schema::<ConsultationWay>()
        .schema::<ConsultationPage>()
        .schema::<Position>()
        .tag("Together", "What users and providers decide side by side.")
        .add(
            Op::get("/api/v1/consultations", "listConsultations", Capability::OwnPages)
                .says("Together", "List consultations", "Those you may read, newest first.")
                .params(Param::paging())
                .lists("ConsultationRow", row),
            rows,
        )
        .add(
            Op::get("/api/v1/consultations/{number}", "getConsultation", Capability::Read)
                .says("Together", "Read a consultation", "What others said is hidden while it can still be changed.")
                .answers("ConsultationPage", page),
            one,
        )
        .add(
            Op::post("/api/v1/consultations/{number}/position", "takePosition", Capability::Read)
                .says("Together", "Take a position", "Or change your own, until it closes.")
                .body("Position", json!({"way": 1, "reason": "The next driver is who has to plan anew."}))
                .status(204),
            speak,
        )
}

fn row(c: &Consultation, now: domain::Timestamp) -> ConsultationRow {
    ConsultationRow {
        number: c.number.clone(),
        title: c.title.clone(),
        stage: stage(&c.facts(false), now).word().to_owned(),
        closes_at: c.closes_at.rfc3339(),
        spoken: c.spoken,
    }
}

async fn rows(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["limit", "after"])?;
    let limit = params.limit()?;
    let before = params.after()?.map(|cursor| SubjectId(cursor.id));
    let actor = Arc::clone(&caller.actor);
    let most = i64::try_from(limit).unwrap_or(50) + 1;
    let mut found =
        caller.app.spine.read(move |tx| Box::pin(async move { list(tx, &actor, None, before, most).await })).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found
        .last()
        .filter(|_| more)
        .map(|c| params.next("/api/v1/consultations", Cursor { key: c.opened_at.0, id: c.id.0 }));
    let now = caller.now();
    let items: Vec<ConsultationRow> = found.iter().map(|c| row(c, now)).collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

async fn read(caller: &Caller, number: String) -> Result<Shown, Problem> {
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    Ok(caller.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, now).await })).await?)
}

async fn one(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let shown = read(&caller, number).await?;
    let c = shown.consultation;
    let page = ConsultationPage {
        number: c.number,
        title: c.title,
        question: c.question,
        stage: shown.stage.word().to_owned(),
        named: c.named,
        closes_at: c.closes_at.rfc3339(),
        ways: shown
            .ways
            .into_iter()
            .map(|w| ConsultationWay { way: w.place, text: w.text, spoken: shown.counts.then_some(w.spoken) })
            .collect(),
        yours: shown.own.map(|s| s.place),
        outcome: c.outcome,
        chosen: c.chosen,
        review_at: c.review_at.map(domain::Timestamp::rfc3339),
    };
    api::json(StatusCode::OK, &page)
}

async fn speak(caller: Caller, Path(number): Path<String>, sent: Sent<Position>) -> Result<Response, Problem> {
    let shown = read(&caller, number).await?;
    let said = sent.value;
    if !(1..=8).contains(&said.way) {
        return Err(Refusal::invalid("way", Because::new("invalid-consultation-place")).into());
    }
    let speak = Speak {
        consultation: shown.consultation.id,
        place: said.way,
        reason: said.reason.unwrap_or_default(),
        objects: said.objects.unwrap_or_default(),
    };
    caller.app.spine.act(&caller.actor, speak).await.map_err(|f| api::problem(f, None))?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
