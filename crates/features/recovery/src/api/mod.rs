//! Recovery for programs: complaints and compliments, moments of truth, rules and departures from them, under `/api/v1`. Each
//! operation reads with the reader's own eyes or runs one action, as the pages do; nothing is decided here.

mod complaints;
mod departures;
mod moments;

use axum::response::Response;
use serde::Serialize;
use serde_json::json;
use spine::Action;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{
        Api, Caller, Once, Op,
        once::{self, Answer},
    },
};

/// The group of these operations.
const TAG: &str = "Recovery";

/// Where it was done; read it to see how it stands now.
#[derive(Debug, Serialize, ToSchema)]
struct RecoveryActed {
    /// Number of the complaint, the moment or the departure.
    number: String,
}

/// All operations.
pub fn api() -> Api {
    let all = Api::new()
        .tag(
            TAG,
            "When things went wrong, or right: complaints and compliments, moments of truth, departures from rules.",
        )
        .schema::<RecoveryActed>();
    departures::add(moments::add(complaints::add(all)))
}

/// An operation that answers with the number of what it was done to.
fn acts(op: Op, example: &'static str) -> Op {
    op.answers("RecoveryActed", json!({ "number": example }))
}

fn acted(number: &str) -> String {
    json!({ "number": number }).to_string()
}

async fn done<A: Action>(caller: &Caller, once: Option<Once>, number: &str, action: A) -> Result<Response, Problem> {
    let number = number.to_owned();
    once::act(caller, once, action, move |_| Ok(Answer::done(acted(&number)))).await
}

#[cfg(test)]
mod tests {
    #[test]
    fn everything_it_serves_is_described() {
        let document = super::api().document("Recovery", "", "1.0.0");
        let paths = document.get("paths").and_then(serde_json::Value::as_object).unwrap();
        assert_eq!(paths.len(), 19, "{:?}", paths.keys());
    }
}
