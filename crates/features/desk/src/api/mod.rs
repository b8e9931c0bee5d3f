//! The desk for programs: REST under `/api/v1`, described by `docs/openapi.json`.
//!
//! Each operation reads with the reader's own eyes or runs one action, as the pages do; nothing is decided here. What the
//! router serves and what the description says come from one list, [`api`].
//!
//! # What must never happen here
//! - Nobody learns here what they may not read elsewhere: what is not for them is not there.
//! - Nothing is done twice because a line broke: an `Idempotency-Key` gives the same answer again.
//!
//! # A ticket from a program
//! ```text
//! curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" -H "Idempotency-Key: order-4711" \
//!      -d '{"body": "The car share is late again"}' https://desk.example.org/api/v1/tickets
//! ```

mod around;
mod hooks;
pub mod once;
mod shapes;
mod talk;
mod tickets;

pub use once::forget_answers;
pub use shapes::{Event, Webhook};

use domain::Capability;
use http::StatusCode;
use serde_json::json;
use web::{
    Problem, Routes, Visitor,
    api::{Api, Op},
};

/// Its groups.
const TAGS: &[(&str, &str)] = &[
    ("Tickets", "What people asked, and what became of it."),
    ("Knowledge", "What is known: services, articles, and finding things."),
    ("People", "Who asks and who serves."),
    ("Webhooks", "Being told of changes, in the Standard Webhooks format."),
    ("About", "This description."),
];

/// What the description begins with.
const ABOUT: &str = "\
Everything the desk does, for programs.

**Who you are.** Send `Authorization: Bearer` with a token of the person you act for. It may do what its scopes and its \
owner may: `read`, `ask`, `work`, `admin`. What is not for its owner is not there (404).

**Lists** have `items` and `next`, the address of the next page; `limit` is at most 100. Follow `next` until it is null \
and you have seen every row that was there when you began.

**Again, safely.** Send any POST with an `Idempotency-Key` (up to 255 signs): the same request under the same key within a \
day gives the first answer again, with `Idempotent-Replayed: true`. Another request under that key is refused with 422.

**Versions.** A ticket has an `ETag`. `If-None-Match` answers 304 where you have it already; a PATCH with `If-Match` is \
refused with 412 where it was changed since.

**Limits** stand in `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` on every answer; beyond them comes 429 with `Retry-After`.

**What goes wrong** is said as RFC 9457: `application/problem+json`, in the language of the token's owner, with the fields \
at fault in `errors`. Ids are strings, times RFC 3339. New fields may be added to answers at any time; unknown fields and \
parameters in requests are refused.";

/// All operations of the desk.
pub fn api() -> Api {
    let api = hooks::add(around::add(talk::add(tickets::add(shapes::add(Api::new())))));
    api.add(
        Op::get("/api/v1/openapi.json", "describe", Capability::Visit)
            .says("About", "This description", "The OpenAPI description of this API.")
            .open()
            .answers("Description", json!({"openapi": "3.1.0"})),
        describe,
    )
}

/// What the router serves.
pub fn routes() -> Routes {
    api().routes()
}

/// The description of the API, OpenAPI 3.1, as it is kept in `docs/openapi.json`.
pub fn openapi() -> String {
    let document = api().document("Entwine", ABOUT, "1.0.0", TAGS);
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

async fn describe(_: Visitor) -> Result<axum::response::Response, Problem> {
    static TEXT: std::sync::LazyLock<String> = std::sync::LazyLock::new(openapi);
    Ok(web::api::answer(StatusCode::OK, TEXT.clone()))
}

#[cfg(test)]
mod tests {
    /// `UPDATE_OPENAPI=1 cargo test -p desk openapi` writes it anew.
    #[test]
    fn the_description_is_fresh() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/openapi.json");
        let fresh = super::openapi();
        if std::env::var_os("UPDATE_OPENAPI").is_some() {
            std::fs::write(path, &fresh).unwrap();
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(kept == fresh, "docs/openapi.json is stale: run `entwine openapi > docs/openapi.json`");
    }
}
