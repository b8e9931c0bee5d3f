//! The kit of the API: bodies, queries, pages, versions, limits, and the description made of the same lines as the routes.
//!
//! # What must never happen here
//! No noun of a feature is known here. Nothing is taken that was not asked for: an unknown field, a parameter sent twice or
//! a sign that cannot be kept is refused by name.
//!
//! # Adding an operation, from a feature
//! ```ignore
//! Api::new()
//!     .schema::<Thanks>()
//!     .add(Op::post("/api/v1/thanks", "thank", Capability::Ask).body::<Thanks>(json!({"words": "Well done"})).creates("Thanks"), thank)
//!
//! async fn thank(visitor: Visitor, sent: Sent<Thanks>) -> Result<Response, Problem> { … }
//! ```
//! [`Api::routes`] gives the router what it serves, [`Api::document`] says the same as OpenAPI: they cannot differ.

mod body;
mod document;
pub mod once;
mod params;

pub use body::{Files, Once, Sent, Unsent};
pub use document::{Api, Op, Param, words};
pub use params::{Cursor, Params, moment};

use crate::{App, Problem, Visitor};
use axum::{
    extract::{FromRequestParts, Request},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::Refusal;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts};
use serde::Serialize;

/// What is left of somebody's bucket, as the IETF's draft names it.
const LIMITS: [HeaderName; 3] = [
    HeaderName::from_static("ratelimit-limit"),
    HeaderName::from_static("ratelimit-remaining"),
    HeaderName::from_static("ratelimit-reset"),
];

/// A visitor who is known. Stands before the body in a handler's arguments, so that nobody else's is read.
#[derive(Clone)]
pub struct Caller(pub Visitor);

impl std::ops::Deref for Caller {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.0
    }
}

impl FromRequestParts<App> for Caller {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let visitor = <Visitor as FromRequestParts<App>>::from_request_parts(parts, app).await?;
        visitor.person()?;
        Ok(Self(visitor))
    }
}

/// Takes a request from its actor's bucket, and says on every answer what is left.
pub async fn limited(request: Request, next: Next) -> Response {
    let Some(visitor) = request.extensions().get::<Visitor>() else {
        return Problem::from(Refusal::SignIn).into_response();
    };
    let who = visitor.actor.person.map_or_else(|| format!("a{}", visitor.address), |p| format!("p{p}"));
    let standing = visitor.app.limits.take(&who, visitor.now());
    let mut response = if standing.allowed {
        next.run(request).await
    } else {
        Problem::from(Refusal::TooMany(standing.reset)).into_response()
    };
    for (name, value) in LIMITS.into_iter().zip([standing.limit, standing.remaining, standing.reset]) {
        response.headers_mut().insert(name, HeaderValue::from(value));
    }
    response
}

/// The same headers on a problem that was drawn anew.
pub(crate) fn keep_limits(from: &HeaderMap, to: &mut HeaderMap) {
    for name in LIMITS {
        if let Some(value) = from.get(&name) {
            to.insert(name, value.clone());
        }
    }
}

/// An answer as JSON. What the API says belongs to who asked: nobody in between keeps it.
pub fn json(status: StatusCode, body: &impl Serialize) -> Result<Response, Problem> {
    let text = serde_json::to_string(body).map_err(|e| database::DbError::Shape(e.to_string()))?;
    Ok(answer(status, text))
}

/// An answer whose JSON is written already.
pub fn answer(status: StatusCode, text: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "private, no-cache")];
    (status, headers, text).into_response()
}

/// A version as an entity tag.
pub fn tag(version: i64) -> String {
    format!("\"{version}\"")
}

/// Whether the reader has this version already (`If-None-Match`): then nothing is sent again.
pub fn has_already(headers: &HeaderMap, tag: &str) -> bool {
    let sent = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|v| v.to_str().ok());
    sent.flat_map(|v| v.split(',')).any(|one| {
        let one = one.trim();
        one == "*" || one.trim_start_matches("W/") == tag
    })
}

/// The version a change was made against (`If-Match`); a tag that is none of ours matches nothing.
pub fn seen(headers: &HeaderMap) -> Result<Option<i64>, Problem> {
    let Some(value) = headers.get(header::IF_MATCH) else { return Ok(None) };
    let text = value.to_str().unwrap_or_default().trim();
    if text == "*" {
        return Ok(None);
    }
    text.trim_matches('"').parse().map(Some).map_err(|_| Problem::Precondition)
}

/// A refusal as the API says it: what clashes with the version that was seen is a failed precondition; a field that is
/// well formed but names what is not here is a conflict, for a client that keeps to the description is never told
/// that it sent a wrong shape.
pub fn problem(failure: spine::Failure, seen: Option<i64>) -> Problem {
    const OF_THE_STATE: &[&str] = &[
        "invalid-no-",
        "invalid-nobody",
        "invalid-not-",
        "invalid-past",
        "invalid-same",
        // What depends on the one at hand: its ways, its rule, its limits, the step it takes.
        "invalid-amount-",
        "invalid-change",
        "invalid-consultation-",
        "invalid-moment-",
        "invalid-praise-closed",
        "invalid-rule",
        "invalid-try-it",
        "invalid-would-change",
    ];
    match failure {
        spine::Failure::Refused(Refusal::Conflict(because))
            if because.key == "refused-changed-meanwhile" && seen.is_some() =>
        {
            Problem::Precondition
        }
        spine::Failure::Refused(Refusal::Conflict(because)) if because.key == "problem-key-reused" => Problem::Reused,
        spine::Failure::Refused(Refusal::Invalid(fields))
            if fields.iter().all(|(_, because)| OF_THE_STATE.iter().any(|start| because.key.starts_with(start))) =>
        {
            Problem::Unfit(fields)
        }
        other => other.into(),
    }
}
