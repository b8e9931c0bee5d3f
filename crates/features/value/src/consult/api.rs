//! The consult bar for programs: which slots are free, booking, calling off.

use super::{Book, CallOff, Consult, How, bar, show, store};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use domain::{Because, Capability, Refusal, Timestamp};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{self, Api, Caller, Op, Params, Sent},
};

/// A time somebody can be booked.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ConsultSlot {
    /// When it begins.
    pub starts_at: String,
    /// How many hosts are free then.
    pub hosts: i64,
}

/// What the bar of a service offers now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ConsultBar {
    /// Key of the service.
    pub service: String,
    /// Free slots, the next first.
    pub slots: Vec<ConsultSlot>,
    /// How many minutes somebody waits who walks in now; nothing where nobody is in.
    pub wait_minutes: Option<i64>,
    /// How many wait for a slot.
    pub waiting: i64,
}

/// A consult.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ConsultPage {
    /// Its number.
    pub number: String,
    /// Key of the service it is about.
    pub service: String,
    /// How it stands: `waiting`, `offered`, `booked`, `queued`, `held`, `no_show`, `cancelled`.
    pub stage: String,
    /// What it is about.
    pub topic: String,
    /// Who hosts it.
    pub host: Option<String>,
    /// When it begins.
    pub starts_at: Option<String>,
    /// When it is over.
    pub ends_at: Option<String>,
    /// The room, or the address of a call.
    pub place: String,
    /// What it ends in: `value_case`, `improvement`, `request`, `no`.
    pub ending: Option<String>,
}

/// A talk to be booked.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewConsult {
    /// Key of the service it is about.
    #[schema(min_length = 1, max_length = 100, pattern = "^[a-z0-9-]*$")]
    pub service: String,
    /// What it is about.
    #[schema(min_length = 1, max_length = 4000, pattern = "^[^\\u0000-\\u0008]*$")]
    pub topic: String,
    /// `slot`, `walk_in` or `waiting`.
    #[schema(pattern = "^(slot|walk_in|waiting)$")]
    pub how: String,
    /// When, of a slot.
    #[schema(format = "date-time")]
    pub starts_at: Option<String>,
    /// With a host you know, where one is free.
    pub same_host: Option<bool>,
}

/// All operations of the consult bar.
pub fn api() -> Api {
    let one = json!({
        "number": "consult-12", "service": "car-share", "stage": "booked", "topic": "Cars stand idle at noon", "host": "Ana", "starts_at": "2026-11-30T09:00:00.000Z",
        "ends_at": "2026-11-30T09:30:00.000Z", "place": "Room 4", "ending": null
    });
    let bar = json!({"service": "car-share", "slots": [{"starts_at": "2026-11-30T09:00:00.000Z", "hosts": 2}], "wait_minutes": 15, "waiting": 0});
    Api::new()
        .schema::<ConsultSlot>()
        .schema::<ConsultBar>()
        .schema::<ConsultPage>()
        .schema::<NewConsult>()
        .tag("Value", "Talks, cases and thanks: using what there is to a better result.")
        .add(
            Op::get("/api/v1/services/{key}/consult-slots", "listConsultSlots", Capability::OwnPages)
                .says("Value", "See who can be booked", "Free slots of the next two weeks, and the wait of who walks in now.")
                .answers("ConsultBar", bar),
            slots,
        )
        .add(
            Op::post("/api/v1/consults", "bookConsult", Capability::OwnPages)
                .says("Value", "Book a talk", "With somebody who knows both sides: at a slot, now, or when a slot is left.")
                .body("NewConsult", json!({"service": "car-share", "topic": "Cars stand idle at noon", "how": "slot", "starts_at": "2026-11-30T09:00:00Z"}))
                .creates("ConsultPage", one.clone()),
            book,
        )
        .add(
            Op::get("/api/v1/consults/{number}", "getConsult", Capability::Read)
                .says("Value", "Read a talk", "When, with whom, and what it ended in.")
                .answers("ConsultPage", one),
            read,
        )
        .add(
            Op::post("/api/v1/consults/{number}/cancel", "cancelConsult", Capability::Read)
                .says("Value", "Call a talk off", "Its slot goes to who waits the longest.")
                .status(204),
            cancel,
        )
}

fn of(c: Consult) -> ConsultPage {
    ConsultPage {
        number: c.number,
        service: c.service_key,
        stage: c.stage,
        topic: c.topic,
        host: c.host_name,
        starts_at: c.starts_at.map(Timestamp::rfc3339),
        ends_at: c.ends_at.map(Timestamp::rfc3339),
        place: c.place,
        ending: c.ending,
    }
}

async fn slots(caller: Caller, Path(key): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let found = caller.app.spine.read(move |tx| Box::pin(async move { bar(tx, &actor, &key, now).await })).await?;
    let count = |n: usize| i64::try_from(n).unwrap_or_default();
    let body = ConsultBar {
        service: found.service.key,
        slots: found.slots.iter().map(|(at, n)| ConsultSlot { starts_at: at.rfc3339(), hosts: count(*n) }).collect(),
        wait_minutes: found.wait.map(domain::Millis::as_minutes),
        waiting: count(found.listed),
    };
    api::json(StatusCode::OK, &body)
}

async fn book(caller: Caller, sent: Sent<NewConsult>) -> Result<Response, Problem> {
    let new = sent.value;
    let wrong = |field: &str, key: &str| Problem::from(Refusal::invalid(field, Because::new(key)));
    let (actor, now, key) = (Arc::clone(&caller.actor), caller.now(), new.service.clone());
    let found = caller.app.spine.read(move |tx| Box::pin(async move { bar(tx, &actor, &key, now).await })).await?;
    let how = match (new.how.as_str(), new.starts_at.as_deref()) {
        ("walk_in", None) => How::WalkIn,
        ("waiting", None) => How::Waiting,
        ("slot", Some(at)) => {
            How::Slot(Timestamp::parse_rfc3339(at).ok_or_else(|| wrong("starts_at", "invalid-consult-how"))?)
        }
        ("slot", None) => return Err(wrong("starts_at", "invalid-consult-how")),
        _ => return Err(wrong("how", "invalid-consult-how")),
    };
    let book = Book { service: found.service.id, how, topic: new.topic, same: new.same_host.unwrap_or_default() };
    let booked = caller.app.spine.act(&caller.actor, book).await.map_err(|f| api::problem(f, None))?;
    let read = caller.app.spine.read(move |tx| Box::pin(async move { Ok(store::by_id(tx, booked.id).await?) }));
    let consult = read.await?.ok_or_else(Problem::not_found)?;
    api::json(StatusCode::CREATED, &of(consult))
}

async fn read(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let found = caller.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, now).await })).await?;
    api::json(StatusCode::OK, &of(found.consult))
}

async fn cancel(caller: Caller, Path(number): Path<String>) -> Result<Response, Problem> {
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let found = caller.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, now).await })).await?;
    let off = CallOff { consult: found.consult.id, words: String::new() };
    caller.app.spine.act(&caller.actor, off).await.map_err(|f| api::problem(f, None))?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
