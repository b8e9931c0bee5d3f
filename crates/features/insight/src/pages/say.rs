//! The handle: on every page, in two steps, with or without a name, and it works without script.

use crate::{actions, messages::Say};
use askama::Template;
use axum::{
    extract::RawQuery,
    response::{IntoResponse, Response},
};
use domain::{Actor, Capability, ProviderId, Refusal, ServiceId, access::may};
use http::StatusCode;
use spine::{Failure, access, people, timeline};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Choice, Choices, ErrorSummary, Feeling, Field, Markup, SelectOption},
    forms::{Left, decode, safe_next},
};

#[derive(Template)]
#[template(path = "say.html")]
struct SayPage {
    say: Say,
    lead: String,
    summary: Option<ErrorSummary>,
    asks: bool,
    about: String,
    provider: String,
    service: String,
    faces: Vec<(Feeling, String)>,
    chosen: u8,
    parts: Vec<Markup>,
}

/// Whom a page is about, as far as the visitor may know it.
struct Meant {
    provider: Option<(ProviderId, String, String)>,
    service: Option<(ServiceId, String, String)>,
    providers: Vec<(String, String)>,
}

async fn meant(visitor: &Visitor, about: String, wanted: String, service: String) -> Result<Meant, Problem> {
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let providers = people::providers(tx).await?;
            let key = match about.strip_prefix("/services/") {
                Some(key) => key.split('/').next().unwrap_or_default().to_owned(),
                None => service,
            };
            let service = if key.is_empty() { None } else { people::service_by_key(tx, &key).await? };
            let mut provider = service.as_ref().map(|s| s.provider_id);
            if provider.is_none() {
                provider = providers.iter().find(|p| p.key == wanted).map(|p| p.id);
            }
            // The page of a subject is about who serves it, for those who may read it.
            let number = about.rsplit('/').next().unwrap_or_default();
            if provider.is_none()
                && let Some(subject) = timeline::by_number(tx, number).await?
            {
                let seen = access::about_subject(tx, &actor, &subject, now).await?;
                if may(&actor, Capability::Read, Some(&seen)).is_ok() {
                    provider = subject.provider_id;
                }
            }
            let found = providers.iter().find(|p| Some(p.id) == provider);
            Ok(Meant {
                provider: found.map(|p| (p.id, p.key.clone(), p.name.clone())),
                service: service.map(|s| (s.id, s.key, s.name)),
                providers: providers.into_iter().map(|p| (p.key, p.name)).collect(),
            })
        })
    });
    Ok(read.await?)
}

fn word(say: &Say, feeling: Feeling) -> String {
    match feeling {
        Feeling::Upset => say.say_upset(),
        Feeling::LetDown => say.say_let_down(),
        Feeling::Neither => say.say_neither(),
        Feeling::Pleased => say.say_pleased(),
        Feeling::Delighted => say.say_delighted(),
    }
    .into_owned()
}

/// `GET /say?about=/t/1001`: first the faces; with one chosen, the words. Nothing is kept by opening it.
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let pairs = decode(query.as_deref().unwrap_or_default());
    page(&visitor, &Fields::new(pairs), None).await
}

async fn page(visitor: &Visitor, fields: &Fields, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let about = safe_next(fields.get("about")).to_owned();
    let meant =
        meant(visitor, about.clone(), fields.get("provider").to_owned(), fields.get("service").to_owned()).await?;
    let signed_in = visitor.actor.person.is_some();
    let chosen = u8::try_from(fields.number("feeling").unwrap_or(0)).unwrap_or(0);
    // Who is not signed in gives words only: one could not be told from five.
    let asks = signed_in && refusal.is_none() && chosen == 0 && fields.get("step").is_empty();
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(all)) => all.iter().find(|(f, _)| f == name).map(|(_, b)| visitor.lang.because(b)),
        _ => None,
    };
    let mut parts: Vec<Markup> = Vec::new();
    if !asks {
        if let Some((_, key, _)) = &meant.provider {
            parts.push(hidden("provider", key));
        } else {
            let mut options = vec![SelectOption::new("", say.say_choose())];
            options.extend(meant.providers.iter().map(|(key, name)| SelectOption::new(key.clone(), name.clone())));
            let field = Field::select("provider", say.say_about_whom(), options);
            parts.push(field.value(fields.get("provider")).error(wrong("provider")).into());
        }
        if let Some((_, key, _)) = &meant.service {
            parts.push(hidden("service", key));
        }
        if signed_in {
            let effort = fields.get("effort");
            let choice = |value: &'static str, text: std::borrow::Cow<'_, str>| {
                Choice::new(value, text.into_owned(), "").chosen(effort == value)
            };
            let choices = vec![
                choice("5", say.say_effort_none()),
                choice("4", say.say_effort_little()),
                choice("3", say.say_effort_some()),
                choice("2", say.say_effort_much()),
                choice("1", say.say_effort_too_much()),
            ];
            parts.push(Choices::one("effort", say.say_effort(), choices).plain().into());
        }
        let field = Field::area("words", say.say_words()).hint(say.say_words_hint());
        parts.push(field.value(fields.get("words")).error(wrong("words")).into());
        let name = fields.get("name");
        let unsigned = Choice::new("without", say.say_unsigned(), say.say_unsigned_reason());
        let names = if signed_in {
            let signed = Choice::new("with", say.say_signed(visitor.actor.name.as_str()), say.say_signed_reason());
            vec![signed.chosen(name != "without"), unsigned.chosen(name == "without")]
        } else {
            let signed = Choice::new("with", say.say_signed_guest(), say.say_signed_guest_reason()).refused();
            vec![unsigned.chosen(true), signed]
        };
        parts.push(Choices::one("name", say.say_name(), names).into());
    }
    let lead = match (&meant.service, &meant.provider) {
        (Some((_, _, name)), _) => say.say_lead_service(name.as_str()),
        (None, Some((_, _, name))) => say.say_lead(name.as_str()),
        (None, None) => say.say_lead_open().into_owned(),
    };
    let summary = match refusal {
        Some(Refusal::Invalid(all)) => Some(ErrorSummary {
            title: say.say_summary().into_owned(),
            items: all.iter().map(|(field, b)| (format!("#f-{field}"), visitor.lang.because(b))).collect(),
        }),
        _ => None,
    };
    let faces = if signed_in { Feeling::ALL.iter().map(|f| (*f, word(&say, *f))).collect() } else { Vec::new() };
    let title = say.say_title().into_owned();
    let content = SayPage {
        say,
        lead,
        summary,
        asks,
        about,
        provider: meant.provider.map(|p| p.1).unwrap_or_default(),
        service: meant.service.map(|s| s.1).unwrap_or_default(),
        faces,
        chosen,
        parts,
    };
    let mut response = visitor.page(title, "say", &content)?;
    if refusal.is_some() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

fn hidden(name: &str, value: &str) -> Markup {
    #[derive(Template)]
    #[template(ext = "html", source = "<input type=\"hidden\" name=\"{{ name }}\" value=\"{{ value }}\">")]
    struct Hidden<'a> {
        name: &'a str,
        value: &'a str,
    }
    Hidden { name, value }.render().map(Markup::trusted).unwrap_or_default()
}

/// `POST /say`
pub async fn send(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let about = safe_next(fields.get("about")).to_owned();
    let meant =
        meant(&visitor, about.clone(), fields.get("provider").to_owned(), fields.get("service").to_owned()).await?;
    let signed = fields.get("name") == "with" && visitor.actor.person.is_some();
    let action = actions::Say {
        provider: meant.provider.as_ref().map(|p| p.0).unwrap_or_default(),
        service: meant.service.as_ref().map(|s| s.0),
        about: about.clone(),
        feeling: fields.number("feeling"),
        effort: fields.number("effort"),
        words: fields.get("words").to_owned(),
        signed,
        counts: visitor.actor.person,
    };
    // Without a name nothing that is written of the act may say whose it was.
    let done = if signed {
        visitor.app.spine.act(&visitor.actor, action).await
    } else {
        visitor.app.spine.act(&Actor::guest(), actions::Nameless(action)).await
    };
    let say = Say::new(&visitor.lang);
    match done {
        Ok(said) => match said.number.filter(|_| signed) {
            Some(number) => Ok(Left::said(say.say_done_signed()).see(&format!("/sayings/{number}"))),
            None => Ok(web::visitor::see("/say/thanks")),
        },
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => page(&visitor, &fields, Some(&refusal)).await,
        Err(other) => Err(other.into()),
    }
}

#[derive(Template)]
#[template(
    ext = "html",
    source = "<div class=\"wrap narrow-ish stack\"><h1>{{ title }}</h1><p class=\"lead\">{{ text }}</p><p class=\"line\"><a class=\"btn\" href=\"/welcome\">{{ policy }}</a> <a class=\"btn quiet\" href=\"/\">{{ home }}</a></p></div>"
)]
struct Thanks {
    title: String,
    text: String,
    policy: String,
    home: String,
}

/// `GET /say/thanks`
pub async fn thanks(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let content = Thanks {
        title: say.say_thanks().into_owned(),
        text: say.say_thanks_text().into_owned(),
        policy: say.welcome_link().into_owned(),
        home: say.say_home().into_owned(),
    };
    Ok(visitor.page(say.say_thanks(), "say", &content)?.into_response())
}
