//! Consultations for programs: put them, read them, say what one thinks, answer objections, decide.

use super::{AnswerObjection, Consultation, Decide, New, Put, Shown, Speak, list, show};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use domain::{Because, Capability, Refusal, SubjectId, Timestamp, rules::consultation::stage};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use spine::people;
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{
        self, Api, Caller, Cursor, Op, Param, Params, Sent,
        once::{self, Answer},
    },
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
    /// What was said, where you may see it; names only where they were promised.
    pub positions: Vec<ConsultationSaid>,
}

/// What somebody said.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ConsultationSaid {
    /// Points to it without saying whose it is.
    pub id: String,
    /// Who, where names stand beside positions.
    pub name: Option<String>,
    /// For which way.
    pub way: i64,
    /// Why.
    pub reason: String,
    /// They object to deciding otherwise.
    pub objects: bool,
    /// The answer to the objection.
    pub answer: Option<String>,
}

/// A decision to be put to people.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewConsultation {
    /// What is decided, in a line.
    #[schema(min_length = 1, max_length = 200)]
    pub title: String,
    /// What people should know before they speak, in sentences.
    #[schema(pattern = "^[^\\s\\u0000]+( [^\\s\\u0000]+){4,}$", max_length = 20_000)]
    pub question: String,
    /// The ways to decide.
    #[schema(min_items = 2, max_items = 8)]
    pub ways: Vec<WayText>,
    /// Key of who decides.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    pub provider: String,
    /// Key of the service.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    pub service: Option<String>,
    /// Names stand beside positions after the close.
    pub named: Option<bool>,
    /// Until when positions can be taken.
    #[schema(format = DateTime)]
    pub closes_at: String,
}

/// A way to decide, in a line.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[schema(min_length = 1, max_length = 200)]
pub struct WayText(String);

/// Where a consultation is.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ConsultationMade {
    /// Its number.
    pub number: String,
}

/// The answer to an objection.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewObjectionAnswer {
    /// In words, a sentence.
    #[schema(pattern = "^[^\\s\\u0000]+( [^\\s\\u0000]+){4,}$", max_length = 4000)]
    pub words: String,
}

/// What was decided.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOutcome {
    /// What was decided and why, in sentences.
    #[schema(pattern = "^[^\\s\\u0000]+( [^\\s\\u0000]+){4,}$", max_length = 20_000)]
    pub outcome: String,
    /// The way that was chosen; none of them when left out.
    #[schema(minimum = 1, maximum = 8)]
    pub chosen: Option<i64>,
    /// When it is looked at again.
    #[schema(format = DateTime)]
    pub review_at: String,
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
        "yours": null, "outcome": null, "chosen": null, "review_at": null, "positions": []
    });
    let new = json!({
        "title": "Where the alert for a late return goes", "question": "The car is late: whom do we tell, and how?",
        "ways": ["To the next driver", "To everybody who booked that day"], "provider": "it", "closes_at": "2026-11-30T09:00:00Z"
    });
    Api::new()
        .schema::<ConsultationRow>()
        .schema::<ConsultationWay>()
        .schema::<ConsultationPage>()
        .schema::<Position>()
        .schema::<ConsultationSaid>()
        .schema::<NewConsultation>()
        .schema::<WayText>()
        .schema::<ConsultationMade>()
        .schema::<NewObjectionAnswer>()
        .schema::<NewOutcome>()
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
        .add(
            Op::post("/api/v1/consultations", "putConsultation", Capability::ManageProvider)
                .says("Together", "Put a decision to people", "Whom it touches is invited to speak, and nobody sees what others said while it can be changed.")
                .body("NewConsultation", new)
                .creates("ConsultationMade", json!({"number": "consultation-1"})),
            put,
        )
        .add(
            Op::post("/api/v1/consultations/{number}/objections/{id}/answer", "answerObjection", Capability::ManageProvider)
                .says("Together", "Answer an objection", "In words; nothing is decided before every objection has an answer.")
                .body("NewObjectionAnswer", json!({"words": "The alert can be turned off for a week, as you asked."}))
                .status(204),
            answer,
        )
        .add(
            Op::post("/api/v1/consultations/{number}/outcome", "decideConsultation", Capability::ManageProvider)
                .says("Together", "Decide", "After it closed, with the reasons and a day on which it is looked at again; everybody who spoke is told.")
                .body("NewOutcome", json!({"outcome": "The next driver is told, because they have to plan anew.", "chosen": 1, "review_at": "2027-05-31T09:00:00Z"}))
                .status(204),
            decide,
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
        review_at: c.review_at.map(Timestamp::rfc3339),
        positions: shown
            .said
            .into_iter()
            .map(|s| ConsultationSaid {
                id: s.key.to_string(),
                name: Some(s.name).filter(|n| !n.is_empty()),
                way: s.place,
                reason: s.reason,
                objects: s.objects,
                answer: s.answer,
            })
            .collect(),
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

fn moment(field: &str, text: &str) -> Result<Timestamp, Problem> {
    api::moment(text).ok_or_else(|| Refusal::invalid(field, Because::new("invalid-shape")).into())
}

async fn put(caller: Caller, sent: Sent<NewConsultation>) -> Result<Response, Problem> {
    let said = sent.value;
    let (provider, service) = (said.provider, said.service);
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let provider = people::provider_by_key(tx, &provider).await?.map(|p| p.id);
            let service = match service {
                Some(key) => {
                    let unknown = || Refusal::invalid("service", Because::new("invalid-consultation-service"));
                    Some(people::service_by_key(tx, &key).await?.ok_or_else(unknown)?.id)
                }
                None => None,
            };
            let unknown = || Refusal::invalid("provider", Because::new("invalid-consultation-provider"));
            Ok((provider.ok_or_else(unknown)?, service))
        })
    });
    let (provider, service) = found.await.map_err(|f| api::problem(f, None))?;
    let new = New {
        title: said.title,
        question: said.question,
        ways: said.ways.into_iter().map(|WayText(way)| way).collect(),
        provider,
        service,
        consumer: None,
        named: said.named.unwrap_or_default(),
        closes_at: moment("closes_at", &said.closes_at)?,
    };
    once::act(&caller, sent.once, Put(new), |(_, number)| {
        Ok(Answer::made(format!("/api/v1/consultations/{number}"), json!({ "number": number }).to_string()))
    })
    .await
}

async fn answer(
    caller: Caller,
    Path((number, id)): Path<(String, String)>,
    sent: Sent<NewObjectionAnswer>,
) -> Result<Response, Problem> {
    let objection = id.parse().map_err(|_| Problem::not_found())?;
    let shown = read(&caller, number).await?;
    let answer = AnswerObjection { consultation: shown.consultation.id, objection, words: sent.value.words };
    caller.app.spine.act(&caller.actor, answer).await.map_err(|f| api::problem(f, None))?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn decide(caller: Caller, Path(number): Path<String>, sent: Sent<NewOutcome>) -> Result<Response, Problem> {
    let shown = read(&caller, number).await?;
    let said = sent.value;
    let decide = Decide {
        consultation: shown.consultation.id,
        chosen: said.chosen,
        outcome: said.outcome,
        review_at: moment("review_at", &said.review_at)?,
    };
    caller.app.spine.act(&caller.actor, decide).await.map_err(|f| api::problem(f, None))?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
