//! An operator opens one confidential ticket in an emergency: with a reason, and its provider is told (A9).

use crate::{actions::BreakGlass, messages::Say};
use askama::Template;
use axum::{extract::Path, response::Response};
use domain::Refusal;
use spine::Failure;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Field, Look, PageHead},
    visitor::see,
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap narrow-ish stack">{{ head }}<p>{{ told }}</p><form class="stack" method="post" action="/t/{{ number }}/glass">{{ reason }}<p>{{ button }}</p></form></div>"#
)]
struct GlassPage {
    head: PageHead,
    told: String,
    number: String,
    reason: Field,
    button: Button,
}

fn page(visitor: &Visitor, number: &str, typed: &str, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let wrong = refusal.map(|r| match r {
        Refusal::Invalid(all) => all.iter().map(|(_, b)| visitor.lang.because(b)).collect::<Vec<_>>().join(" "),
        other => visitor.lang.refusal(other),
    });
    let content = GlassPage {
        head: PageHead::new(say.glass_title(number), say.glass_text().as_ref()),
        told: say.glass_told().into_owned(),
        number: number.to_owned(),
        reason: Field::area("reason", say.glass_reason())
            .hint(say.glass_reason_hint())
            .value(typed)
            .error(wrong)
            .required(),
        button: Button::submit(say.glass_button()).look(Look::Danger),
    };
    let mut response = visitor.page(say.glass_title(number), "", &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// `GET /t/{number}/glass`: says nothing of the ticket, not even whether there is one.
pub async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    if !visitor.actor.is_operator() {
        return Err(Problem::not_found());
    }
    page(&visitor, &number, "", None)
}

/// `POST /t/{number}/glass`
pub async fn run(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    if !visitor.actor.is_operator() {
        return Err(Problem::not_found());
    }
    let glass = BreakGlass { ticket: number.as_str().into(), reason: fields.get("reason").to_owned() };
    match visitor.app.spine.act(&visitor.actor, glass).await {
        Ok(_) => Ok(see(&format!("/t/{number}"))),
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            page(&visitor, &number, fields.get("reason"), Some(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}
