//! What goes wrong, as a page with a sentence and a way on, or as RFC 9457 under `/api`.
//!
//! A handler returns a [`Problem`]; it travels in the response's extensions to the edge, where the reader's language and
//! the kind of door are known ([`render`]). The chain behind it is logged once, there.

use crate::{App, Visitor, messages::Say, visitor};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use database::DbError;
use domain::{Because, Refusal};
use http::{HeaderValue, StatusCode, header};
use jobs::Failure;
use std::sync::Arc;

/// Something a handler could not do.
#[derive(Debug)]
pub enum Problem {
    /// A rule said no, or the database failed.
    Failure(Failure),
    /// The page could not be drawn.
    Template(askama::Error),
    /// What was sent cannot be read as what it says it is.
    BadRequest(Because),
    /// Larger than may be sent.
    TooLarge,
    /// `If-Match` names another version.
    Precondition,
    /// The same idempotency key with another request.
    Reused,
    /// What was sent is no JSON.
    MediaType,
    /// Well formed, but some fields name what is not here, or not in a state for it.
    Unfit(Vec<(String, Because)>),
}

impl Problem {
    /// It is not there, or must look so.
    pub const fn not_found() -> Self {
        Self::Failure(Failure::Refused(Refusal::NotFound))
    }
    /// Its status code.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Failure(Failure::Refused(refusal)) => match refusal {
                Refusal::SignIn => StatusCode::UNAUTHORIZED,
                Refusal::NotFound => StatusCode::NOT_FOUND,
                Refusal::NotAllowed(_) => StatusCode::FORBIDDEN,
                Refusal::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
                Refusal::Conflict(_) => StatusCode::CONFLICT,
                Refusal::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            },
            Self::Failure(Failure::Database(e)) if e.is_away() => StatusCode::SERVICE_UNAVAILABLE,
            Self::Failure(Failure::Database(_)) | Self::Template(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Precondition => StatusCode::PRECONDITION_FAILED,
            Self::Reused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unfit(_) => StatusCode::CONFLICT,
        }
    }
    /// A short word for its type, the end of the RFC 9457 `type`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Failure(Failure::Refused(refusal)) => match refusal {
                Refusal::SignIn => "sign-in",
                Refusal::NotFound => "not-found",
                Refusal::NotAllowed(_) => "not-allowed",
                Refusal::Invalid(_) => "invalid",
                Refusal::Conflict(_) => "conflict",
                Refusal::TooMany(_) => "too-many",
            },
            Self::Failure(Failure::Database(e)) if e.is_away() => "away",
            Self::Failure(Failure::Database(_)) | Self::Template(_) => "broken",
            Self::BadRequest(_) => "bad-request",
            Self::TooLarge => "too-large",
            Self::Precondition => "precondition",
            Self::Reused => "key-reused",
            Self::MediaType => "media-type",
            Self::Unfit(_) => "unfit",
        }
    }
    /// The refusal inside, where it is one.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Failure(Failure::Refused(refusal)) => Some(refusal),
            _ => None,
        }
    }
    /// The sentence a person reads.
    pub fn sentence(&self, lang: &i18n::Lang) -> String {
        let say = Say::new(lang);
        match self {
            Self::Failure(Failure::Refused(refusal)) => lang.refusal(refusal),
            Self::Failure(Failure::Database(e)) if e.is_away() => say.problem_away().into_owned(),
            Self::Failure(Failure::Database(_)) | Self::Template(_) => say.problem_broken().into_owned(),
            Self::BadRequest(because) => lang.because(because),
            Self::TooLarge => say.problem_too_large().into_owned(),
            Self::Precondition => say.problem_precondition().into_owned(),
            Self::Reused => say.problem_key_reused().into_owned(),
            Self::MediaType => say.problem_media_type().into_owned(),
            Self::Unfit(_) => say.problem_unfit().into_owned(),
        }
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}
impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        Self::Failure(refusal.into())
    }
}
impl From<DbError> for Problem {
    fn from(error: DbError) -> Self {
        Self::Failure(error.into())
    }
}
impl From<askama::Error> for Problem {
    fn from(error: askama::Error) -> Self {
        Self::Template(error)
    }
}

#[derive(Clone)]
struct Carried(Arc<Problem>);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Carried(Arc::new(self)));
        response
    }
}

/// Draws problems at the edge: JSON for `/api`, a page for people; bare 404, 405 and 413 of the router too.
pub async fn render(State(app): State<App>, request: Request, next: Next) -> Response {
    let api = request.uri().path().starts_with("/api/");
    let (uri, html) = (request.uri().clone(), wants_html(&request));
    // The route and not the path goes into the log: a path may hold a key.
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let (parts, body) = request.into_parts();
    let asking = visitor::Asking::of(&parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let carried = response.extensions().get::<Carried>().cloned();
    let problem = match carried {
        Some(Carried(problem)) => problem,
        None if response.status() == StatusCode::NOT_FOUND
            && response.headers().get(header::CONTENT_TYPE).is_none() =>
        {
            Arc::new(Problem::not_found())
        }
        None if response.status() == StatusCode::PAYLOAD_TOO_LARGE => Arc::new(Problem::TooLarge),
        None if api && response.status().is_client_error() && !is_json(&response) => {
            return bare_api(&app, &asking, response).await;
        }
        None => return response,
    };
    if problem.status().is_server_error() {
        tracing::error!(route, problem = ?problem, "a request could not be served");
    }
    let visitor = Visitor::of(&app, asking).await.unwrap_or_else(|_| Visitor::stranger(&app));
    if api {
        let mut drawn = api_response(&visitor, &problem);
        crate::api::keep_limits(response.headers(), drawn.headers_mut());
        return drawn;
    }
    if problem.word() == "sign-in" && html {
        let next = uri.path_and_query().map_or("/", |p| p.as_str());
        let to = format!("/sign-in?next={}", crate::forms::encode(next));
        return (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response();
    }
    let mut response = crate::page::problem(&visitor, &problem);
    *response.status_mut() = problem.status();
    retry_after(&mut response, &problem);
    response
}

fn retry_after(response: &mut Response, problem: &Problem) {
    let seconds = match problem.refusal() {
        Some(Refusal::TooMany(seconds)) => *seconds,
        _ if problem.word() == "away" => 5,
        _ => return,
    };
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
}

fn is_json(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains("json"))
}

fn wants_html(request: &Request) -> bool {
    request
        .headers()
        .get(header::ACCEPT)
        .and_then(|v| v.to_str().ok())
        .is_none_or(|v| v.contains("text/html") || v.contains("*/*"))
}

/// What the framework refused before a handler ran (unreadable JSON, a wrong method) in the form of every other problem.
async fn bare_api(app: &App, asking: &visitor::Asking, response: Response) -> Response {
    let visitor = Visitor::of(app, asking.clone()).await.unwrap_or_else(|_| Visitor::stranger(app));
    let status = response.status();
    let allow = response.headers().get(header::ALLOW).cloned();
    let say = Say::new(&visitor.lang);
    let title = if status == StatusCode::METHOD_NOT_ALLOWED { say.problem_method() } else { say.problem_unreadable() };
    let mut rendered = json(status, "bad-request", &title, None, &[]);
    crate::api::keep_limits(response.headers(), rendered.headers_mut());
    if let Some(allow) = allow {
        rendered.headers_mut().insert(header::ALLOW, allow);
    }
    rendered
}

/// The problem as RFC 9457.
pub fn api_response(visitor: &Visitor, problem: &Problem) -> Response {
    let fields = match problem {
        Problem::Unfit(fields) | Problem::Failure(Failure::Refused(Refusal::Invalid(fields))) => fields.as_slice(),
        _ => &[],
    };
    let errors: Vec<(String, String)> = fields.iter().map(|(f, b)| (f.clone(), visitor.lang.because(b))).collect();
    let detail = problem.sentence(&visitor.lang);
    let mut response = json(problem.status(), problem.word(), &detail, None, &errors);
    retry_after(&mut response, problem);
    if problem.word() == "sign-in" {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

fn json(status: StatusCode, word: &str, title: &str, detail: Option<&str>, errors: &[(String, String)]) -> Response {
    let body = serde_json::json!({
        "type": format!("/problems/{word}"),
        "title": title,
        "status": status.as_u16(),
        "detail": detail.unwrap_or(title),
        "errors": errors.iter().map(|(field, reason)| serde_json::json!({ "field": field, "reason": reason })).collect::<Vec<_>>(),
    });
    (status, [(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
}
