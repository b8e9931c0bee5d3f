//! Signing in and out.

use crate::messages::Say;
use askama::Template;
use axum::{
    extract::RawQuery,
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};
use spine::{Failure, access::EndSession};
use web::{
    Fields, Problem, Visitor,
    components::{ErrorSummary, Field},
    forms::{decode, safe_next},
    page::Frame,
    visitor::see,
};

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    say: Say,
    summary: Option<ErrorSummary>,
    email: Field,
    password: Field,
    next: String,
}

fn page(visitor: &Visitor, email: &str, next: &str, error: Option<String>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let email = Field::input("email", "email", say.sign_in_email()).value(email).autocomplete("username").required();
    let password = Field::input("password", "password", say.sign_in_password())
        .autocomplete("current-password")
        .required()
        .error(error.clone());
    let (email, password) = if error.is_some() { (email, password) } else { (email.focus(), password) };
    let summary = ErrorSummary::of(web::messages::Say::new(&visitor.lang).form_summary(), [&email, &password]);
    let mut shell = visitor.shell(say.sign_in_title(), "");
    shell.frame = Frame::Plain;
    visitor.page_in(shell, &SignInPage { say, summary, email, password, next: next.to_owned() })
}

/// `GET /sign-in?next=/t/1042`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let pairs = decode(query.as_deref().unwrap_or_default());
    let next = pairs.iter().find(|(n, _)| n == "next").map_or("/", |(_, v)| safe_next(v));
    if visitor.actor.person.is_some() {
        return Ok(see(next));
    }
    page(&visitor, "", next, None)
}

/// `POST /sign-in`
pub async fn enter(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let next = safe_next(fields.get("next"));
    let password = fields.pairs().iter().find(|(n, _)| n == "password").map(|(_, v)| v.clone()).unwrap_or_default();
    match visitor.app.spine.sign_in(fields.get("email"), password, &visitor.address, &visitor.agent).await {
        Ok(signed_in) => {
            let cookie = visitor.session_cookie(&signed_in.key);
            Ok((StatusCode::SEE_OTHER, [(header::LOCATION, next.to_owned()), (header::SET_COOKIE, cookie)])
                .into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let mut response = page(&visitor, fields.get("email"), next, Some(visitor.lang.refusal(&refusal)))?;
            *response.status_mut() = Problem::from(refusal).status();
            Ok(response)
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /sign-out`
pub async fn leave(visitor: Visitor) -> Result<Response, Problem> {
    if let (Some(person), Some(key)) = (visitor.actor.person, &visitor.session) {
        let end = EndSession { person, key_hash: Some(spine::access::keys::hash(key)), except: None };
        visitor.app.spine.act(&visitor.actor, end).await?;
    }
    Ok((
        StatusCode::SEE_OTHER,
        [(header::LOCATION, "/sign-in".to_owned()), (header::SET_COOKIE, visitor.session_cookie(""))],
    )
        .into_response())
}
