//! The customer's report for programs.

use super::{report::report, store};
use axum::{extract::Path, response::Response};
use domain::{Capability, Timestamp, rules::floor::Told};
use http::StatusCode;
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{self, Api, Caller, Op, Params},
};

/// A customer and a service.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CustomerRow {
    /// Its id.
    pub id: String,
    /// Key of the service.
    pub service: String,
    /// For whom it is ordered.
    pub consumer: String,
}

/// A share with its bounds (Wilson, 95 %).
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReportShare {
    /// Of how many.
    pub n: i64,
    /// The share, 0 to 1.
    pub share: f64,
    /// Its lower bound.
    pub low: f64,
    /// Its upper bound.
    pub high: f64,
}

/// What a customer reads.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CustomerReport {
    /// Key of the service.
    pub service: String,
    /// From when.
    pub from: String,
    /// Until when.
    pub until: String,
    /// Promises kept to their people; nothing where none is decided.
    pub kept: Option<ReportShare>,
    /// What users of the service feel; nothing where too few have said so to protect them.
    pub feeling: Option<ReportShare>,
    /// How many improvements are done.
    pub improved: i64,
    /// How many are in work.
    pub improving: i64,
    /// How much was said.
    pub received: i64,
    /// How much of it a person answered.
    pub answered: i64,
    /// Words said in the open.
    pub voices: Vec<String>,
    /// When they talk next, or at the latest.
    pub talk_by: String,
}

/// All operations of customers.
pub fn api() -> Api {
    let row = json!({"id": "7", "service": "car-share", "consumer": "Sales"});
    let share = json!({"n": 20, "share": 0.9, "low": 0.7, "high": 0.97});
    let page = json!({
        "service": "car-share", "from": "2026-08-18T09:00:00.000Z", "until": "2026-11-16T09:00:00.000Z", "kept": share, "feeling": null, "improved": 1, "improving": 2,
        "received": 12, "answered": 11, "voices": ["Tell the next driver."], "talk_by": "2026-12-01T09:00:00.000Z"
    });
    Api::new()
        .schema::<CustomerRow>()
        .schema::<ReportShare>()
        .schema::<CustomerReport>()
        .add(
            Op::get("/api/v1/customers", "listCustomers", Capability::OwnPages)
                .says("Value", "List customers", "Services that are ordered, as far as you have to do with them.")
                .lists("CustomerRow", row),
            rows,
        )
        .add(
            Op::get("/api/v1/customers/{id}/report", "getCustomerReport", Capability::OwnPages)
                .says("Value", "Read a customer's report", "Promises beside what users feel and say, behind the floor.")
                .answers("CustomerReport", page),
            one,
        )
}

async fn rows(caller: Caller, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let me = caller.person()?;
    let found = caller.app.spine.read(move |tx| Box::pin(async move { Ok(store::pairs(tx, me).await?) })).await?;
    let items: Vec<CustomerRow> = found
        .into_iter()
        .map(|p| CustomerRow { id: p.id.to_string(), service: p.service_key, consumer: p.consumer_name })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

async fn one(caller: Caller, Path(id): Path<i64>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, now, condition) = (Arc::clone(&caller.actor), caller.now(), caller.app.condition.clone());
    let r =
        caller.app.spine.read(move |tx| Box::pin(async move { report(tx, &actor, id, condition, now).await })).await?;
    let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let of = |s: &domain::rules::share::Share| ReportShare { n: count(s.n), share: s.share, low: s.low, high: s.high };
    let feeling = r.feeling.as_ref().filter(|f| f.told == Told::Exactly).and_then(|f| f.good.as_ref()).map(of);
    let talk_by = r.next_talk().and_then(|t| t.starts_at).unwrap_or_else(|| r.talk_by());
    let body = CustomerReport {
        service: r.pair.service_key.clone(),
        from: r.from.rfc3339(),
        until: r.until.rfc3339(),
        kept: (r.kept.n > 0).then(|| of(&r.kept)),
        feeling,
        improved: i64::try_from(r.improved.len()).unwrap_or_default(),
        improving: i64::try_from(r.improving.len()).unwrap_or_default(),
        received: count(r.processed.opened),
        answered: count(r.processed.answered),
        voices: r.voices.iter().map(|(words, _)| words.clone()).collect(),
        talk_by: Timestamp::rfc3339(talk_by),
    };
    api::json(StatusCode::OK, &body)
}
