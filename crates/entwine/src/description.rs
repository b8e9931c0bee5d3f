//! The description of the whole API: one document of what every feature's router serves.

use crate::features;
use domain::Capability;
use http::StatusCode;
use serde_json::json;
use web::{
    Problem, Routes, Visitor,
    api::{Api, Op},
};

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

fn about() -> Api {
    Api::new().tag("About", "This description.").add(
        Op::get("/api/v1/openapi.json", "describe", Capability::Visit)
            .says("About", "This description", "The OpenAPI description of this API.")
            .open()
            .answers("Description", json!({"openapi": "3.1.0"})),
        describe,
    )
}

/// Where the description is served.
pub fn routes() -> Routes {
    about().routes()
}

/// The description of the API, OpenAPI 3.1, as it is kept in `docs/openapi.json`.
pub fn openapi() -> String {
    let document = features::api().and(about()).document("Entwine", ABOUT, "1.0.0");
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
    /// `UPDATE_OPENAPI=1 cargo test --bin entwine description` writes it anew.
    #[test]
    fn the_description_is_fresh() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");
        let fresh = super::openapi();
        if std::env::var_os("UPDATE_OPENAPI").is_some() {
            std::fs::write(path, &fresh).unwrap();
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(kept == fresh, "docs/openapi.json is stale: run `entwine openapi > docs/openapi.json`");
    }
}
