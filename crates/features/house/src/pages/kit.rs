//! What only the pages of the house need beside the kit of all pages: zones, languages, passwords, secrets.

use axum::response::{IntoResponse, Response};
use domain::Refusal;
use spine::Failure;
pub use web::kit::*;
use web::{Fields, Problem, Visitor, components::SelectOption};

/// After an act: on to a page with a word about it, or back to the form with what is wrong in it. What somebody else changed
/// meanwhile is a page of its own: the form would show what no longer is.
pub fn on<T>(
    done: Result<T, Failure>,
    to: &str,
    said: impl Into<String>,
) -> Result<Result<Response, Refusal>, Problem> {
    match web::kit::on(done, to, said)? {
        Err(refusal @ Refusal::Conflict(_)) => Err(refusal.into()),
        other => Ok(other),
    }
}

/// Time zones to choose from.
pub fn zones() -> Vec<SelectOption> {
    domain::rules::calendar::zones().into_iter().map(|z| SelectOption::new(z.clone(), z.replace('_', " "))).collect()
}

/// Languages to choose from.
pub fn languages(visitor: &Visitor) -> Vec<SelectOption> {
    visitor.app.catalogue.languages().map(|l| SelectOption::new(l, visitor.app.catalogue.language_name(l))).collect()
}

/// The end of a day in the visitor's zone: until when something holds.
pub fn end_of_day(visitor: &Visitor, date: &str) -> Option<domain::Timestamp> {
    let date: jiff::civil::Date = date.parse().ok()?;
    let end = date.tomorrow().ok()?.to_zoned_datetime(visitor.lang.zone().clone()).ok()?;
    Some(domain::Timestamp::of(end.timestamp()).minus(domain::Millis(1)))
}

/// Hashes a password away from the threads that serve.
pub async fn hash(password: String) -> Result<String, Problem> {
    let hashing = tokio::task::spawn_blocking(move || spine::access::keys::hash_password(&password)).await;
    hashing.ok().flatten().ok_or_else(|| database::DbError::Away("the password could not be hashed".to_owned()).into())
}

/// A password as it was typed, with its spaces.
pub fn raw(fields: &Fields, name: &str) -> String {
    fields.pairs().iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()).unwrap_or_default()
}

/// With a further cookie.
pub fn cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(value) = http::HeaderValue::from_str(cookie) {
        response.headers_mut().append(http::header::SET_COOKIE, value);
    }
    response.into_response()
}
