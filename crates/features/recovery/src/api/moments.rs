//! Moments of truth: those that came, marking one by hand, turning it, and how it was and is.

use super::{TAG, acted, acts, done};
use crate::moments::{self, Finish, Mark, Measure, Take, store};
use axum::{extract::Path, response::Response};
use domain::{Because, Capability, Refusal, Timestamp};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use spine::{people, timeline};
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{
        self, Api, Caller, Op, Param, Params, Sent, Unsent,
        once::{self, Answer},
    },
};

/// A moment of truth in a list.
#[derive(Debug, Serialize, ToSchema)]
struct MomentLine {
    /// Its number.
    number: String,
    /// Its title: that of the conversation it lies on.
    title: String,
    /// What brought it up.
    cause: String,
    /// It spoke for the service.
    positive: bool,
    /// `open`, `recovered`, `noted` or `left`.
    state: String,
    /// Key of the provider.
    provider: String,
    /// Who sees to it.
    owner: Option<String>,
    /// When it was found.
    found_at: String,
    /// By when it is to be turned.
    due_at: Option<String>,
    /// How it was, 1 to 5.
    before: Option<i64>,
    /// How it is, 1 to 5.
    after: Option<i64>,
}

/// A moment of truth.
#[derive(Debug, Serialize, ToSchema)]
struct MomentShape {
    /// Its number.
    number: String,
    /// Its title: that of the conversation it lies on.
    title: String,
    /// Number of the conversation it lies on.
    on: Option<String>,
    /// What brought it up.
    cause: String,
    /// It spoke for the service.
    positive: bool,
    /// `open`, `recovered`, `noted` or `left`.
    state: String,
    /// Key of the service.
    service: Option<String>,
    /// Who sees to it.
    owner: Option<String>,
    /// When it was found.
    found_at: String,
    /// By when it is to be turned.
    due_at: Option<String>,
    /// When it was turned, or left.
    done_at: Option<String>,
    /// What was done; where it was none, why.
    done: String,
    /// How it was, 1 to 5.
    before: Option<i64>,
    /// How it is, 1 to 5.
    after: Option<i64>,
}

/// Marking a moment by hand.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewMoment {
    /// Number of the conversation it lies on.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    on: String,
    /// It spoke for the service.
    positive: Option<bool>,
    /// Key of the service.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    service: Option<String>,
    /// What happened.
    #[schema(min_length = 1, max_length = 5000)]
    words: String,
}

/// It was turned, or was none.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewTurn {
    /// What was done; where it was none, why.
    #[schema(min_length = 1, max_length = 5000)]
    words: String,
    /// It was no moment of truth.
    none: Option<bool>,
}

/// How it was, and how it is.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewMeasure {
    /// How it was.
    #[schema(minimum = 1, maximum = 5)]
    before: i64,
    /// How it is.
    #[schema(minimum = 1, maximum = 5)]
    after: i64,
}

const NUMBER: &str = "moment-12";

fn line() -> Value {
    json!({
        "number": NUMBER, "title": "The car is late again", "cause": "again", "positive": false, "state": "open", "provider": "it",
        "owner": null, "found_at": "2026-11-16T09:00:00.000Z", "due_at": "2026-11-17T09:00:00.000Z", "before": null, "after": null
    })
}

fn example() -> Value {
    json!({
        "number": NUMBER, "title": "The car is late again", "on": "1042", "cause": "again", "positive": false, "state": "recovered",
        "service": "car-share", "owner": "Ana Ortiz", "found_at": "2026-11-16T09:00:00.000Z", "due_at": "2026-11-17T09:00:00.000Z",
        "done_at": "2026-11-16T12:00:00.000Z", "done": "Called, and booked another car.", "before": 1, "after": 4
    })
}

/// These operations.
pub(super) fn add(api: Api) -> Api {
    let states = json!({"type": "string", "enum": STATES, "default": "open"});
    api.schema::<MomentLine>()
        .schema::<MomentShape>()
        .schema::<NewMoment>()
        .schema::<NewTurn>()
        .schema::<NewMeasure>()
        .add(
            Op::get("/api/v1/moments", "listMoments", Capability::Desk)
                .says(TAG, "List moments of truth", "Of the providers you serve: what is to be turned first due first, what is over newest first; at most a hundred.")
                .params([Param::new("state", "To be turned, or over.", states)])
                .lists("MomentLine", line()),
            list,
        )
        .add(
            Op::post("/api/v1/moments", "markMoment", Capability::Work)
                .says(TAG, "Mark a moment of truth", "By hand, on a conversation. One that is still being turned there takes the words instead.")
                .body("NewMoment", json!({"on": "1042", "service": "car-share", "words": "She said: never again."}))
                .creates("RecoveryActed", json!({"number": NUMBER})),
            mark,
        )
        .add(
            Op::get("/api/v1/moments/{number}", "getMoment", Capability::Read)
                .says(TAG, "Read a moment of truth", "For who serves.")
                .answers("MomentShape", example()),
            get,
        )
        .add(
            acts(Op::post("/api/v1/moments/{number}/take", "takeMoment", Capability::Work), NUMBER)
                .says(TAG, "See to it", "It is yours from now on."),
            take,
        )
        .add(
            acts(Op::post("/api/v1/moments/{number}/finish", "finishMoment", Capability::Work), NUMBER)
                .says(TAG, "It was turned", "With what was done; whose impression it was is asked, once. Or it was none, and why.")
                .body("NewTurn", json!({"words": "Called, and booked another car."})),
            finish,
        )
        .add(
            acts(Op::post("/api/v1/moments/{number}/measure", "measureMoment", Capability::OwnPages), NUMBER)
                .says(TAG, "How it was, and how it is", "For whose impression it was, once they were asked.")
                .body("NewMeasure", json!({"before": 1, "after": 4})),
            measure,
        )
}

const STATES: [&str; 2] = ["open", "over"];

async fn list(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["state"])?;
    let open = params.word("state", |w| STATES.iter().position(|s| *s == w))?.unwrap_or(0) == 0;
    let reader = caller.person()?;
    let found =
        caller.app.spine.read(move |tx| Box::pin(async move { Ok(store::list(tx, reader, open, 100).await?) })).await?;
    let items: Vec<MomentLine> = found
        .into_iter()
        .map(|l| MomentLine {
            number: l.number,
            title: l.title,
            cause: l.cause,
            positive: l.positive,
            state: l.state,
            provider: l.provider_key,
            owner: l.owner,
            found_at: l.found_at.rfc3339(),
            due_at: l.due_at.map(Timestamp::rfc3339),
            before: l.before_mark,
            after: l.after_mark,
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

async fn get(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let held = moments::hold(tx, &actor, &number, Capability::Read, now).await?;
            let m = held.moment;
            let on = timeline::by_id(tx, m.about_id).await?.map(|s| s.number);
            let service = match m.service_id {
                Some(id) => people::services(tx).await?.into_iter().find(|s| s.id == id).map(|s| s.key),
                None => None,
            };
            let owner = match m.owner_id {
                Some(id) => people::person(tx, id).await?.map(|p| p.name),
                None => None,
            };
            Ok(MomentShape {
                number: held.subject.number,
                title: held.subject.title,
                on,
                cause: m.cause,
                positive: m.positive,
                state: m.state,
                service,
                owner,
                found_at: m.found_at.rfc3339(),
                due_at: m.due_at.map(Timestamp::rfc3339),
                done_at: m.done_at.map(Timestamp::rfc3339),
                done: m.done_words,
                before: m.before_mark,
                after: m.after_mark,
            })
        })
    });
    api::json(StatusCode::OK, &found.await?)
}

async fn mark(caller: Caller, sent: Sent<NewMoment>) -> Result<Response, Problem> {
    let new = sent.value;
    let key = new.service.clone();
    let service = match key {
        None => None,
        Some(key) => {
            let found = caller
                .app
                .spine
                .read(move |tx| Box::pin(async move { Ok(people::service_by_key(tx, &key).await?) }))
                .await?;
            let unknown = || Refusal::invalid("service", Because::new("invalid-moment-service"));
            Some(found.ok_or_else(|| api::problem(unknown().into(), None))?.id)
        }
    };
    let mark = Mark { from: new.on, positive: new.positive.unwrap_or_default(), service, play: None, words: new.words };
    once::act(&caller, sent.once, mark, |(_, number)| {
        Ok(Answer::made(format!("/api/v1/moments/{number}"), acted(number)))
    })
    .await
}

async fn take(caller: Caller, Path(number): Path<String>, sent: Unsent) -> Result<Response, Problem> {
    done(&caller, sent.once, &number, Take { number: number.clone() }).await
}

async fn finish(caller: Caller, Path(number): Path<String>, sent: Sent<NewTurn>) -> Result<Response, Problem> {
    let new = sent.value;
    let finish = Finish { number: number.clone(), words: new.words, none: new.none.unwrap_or_default() };
    done(&caller, sent.once, &number, finish).await
}

async fn measure(caller: Caller, Path(number): Path<String>, sent: Sent<NewMeasure>) -> Result<Response, Problem> {
    let new = sent.value;
    let measure = Measure { number: number.clone(), before: new.before, after: new.after };
    done(&caller, sent.once, &number, measure).await
}
