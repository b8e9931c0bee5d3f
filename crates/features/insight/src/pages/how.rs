//! The question at the touchpoint: opened from a mail by its signed link, signed in or not, or from the ticket's page. Opening it
//! keeps nothing; one button sends.

use crate::{
    actions::{Nameless, Never, TellHow},
    invite,
    messages::Say,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{Actor, Channel, Refusal, Scope};
use http::{HeaderValue, StatusCode, header};
use spine::{
    Failure, access,
    asking::{self, Row},
    people::{self, Person},
    timeline,
};
use web::{
    Fields, Problem, Visitor,
    components::{Button, Choice, Choices, ErrorSummary, Feeling, Field, Markup},
    forms::{Left, decode},
    page::Frame,
};

/// Somebody before their question.
struct Asked {
    row: Row,
    person: Person,
    provider: people::Provider,
    action: String,
    /// They came by the link of a mail.
    by_mail: bool,
}

#[derive(Template)]
#[template(path = "how.html")]
struct HowPage {
    say: Say,
    lead: String,
    summary: Option<ErrorSummary>,
    action: String,
    wrong: Option<String>,
    satisfaction: Vec<(Feeling, String)>,
    chosen: u8,
    effort: Choices,
    emotion: Vec<(Feeling, String)>,
    felt: u8,
    parts: Vec<Markup>,
    stop: Option<String>,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap narrow-ish stack"><h1>{{ title }}</h1><p class="lead">{{ text }}</p>{% if let Some((action, button)) = form %}<form method="post" action="{{ action }}">{{ button }}</form>{% endif %}<p class="line"><a class="btn quiet" href="/welcome">{{ policy }}</a></p></div>"#
)]
struct Said {
    title: String,
    text: String,
    form: Option<(String, Button)>,
    policy: String,
}

fn said(visitor: &Visitor, title: String, text: String, form: Option<(String, Button)>) -> Result<Response, Problem> {
    let policy = Say::new(&visitor.lang).welcome_link().into_owned();
    let mut shell = visitor.shell(title.clone(), "");
    if visitor.actor.person.is_none() {
        shell.frame = Frame::Plain;
    }
    Ok(secret(visitor.page_in(shell, &Said { title, text, form, policy })?))
}

/// Addresses with a signature in them are told to no other site.
fn secret(mut response: Response) -> Response {
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// The question of a link, and the visitor in the language of whose it is.
async fn of_link(visitor: &mut Visitor, token: &str) -> Result<Asked, Problem> {
    let sent = token.to_owned();
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some((row, person)) = invite::meant(tx, &sent).await? else { return Err(Failure::not_found()) };
            let provider = people::provider(tx, row.provider_id).await?;
            Ok((row, person, provider.ok_or_else(Failure::not_found)?))
        })
    });
    let (row, person, provider) = read.await?;
    visitor.lang = visitor.app.catalogue.lang(&person.locale, &person.zone);
    Ok(Asked { row, person, provider, action: format!("/how/{token}"), by_mail: true })
}

/// The question about a ticket of one's own.
async fn of_ticket(visitor: &Visitor, number: &str) -> Result<Asked, Problem> {
    let (id, sent) = (visitor.person()?, number.to_owned());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(subject) = timeline::by_number(tx, &sent).await? else { return Err(Failure::not_found()) };
            let row = asking::about(tx, id, crate::actions::RESOLVED, subject.id).await?.filter(|r| r.state != "not");
            let (Some(row), Some(person)) = (row, people::person(tx, id).await?) else {
                return Err(Failure::not_found());
            };
            let provider = people::provider(tx, row.provider_id).await?;
            Ok((row, person, provider.ok_or_else(Failure::not_found)?))
        })
    });
    let (row, person, provider) = read.await?;
    Ok(Asked { row, person, provider, action: format!("/how-it-was/{number}"), by_mail: false })
}

/// `GET /how/{token}?satisfaction=4`
pub async fn by_mail(
    mut visitor: Visitor,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let asked = of_link(&mut visitor, &token).await?;
    page(&visitor, &asked, &Fields::new(decode(query.as_deref().unwrap_or_default())), None)
}

/// `GET /how-it-was/{number}?satisfaction=4`
pub async fn on_page(
    visitor: Visitor,
    Path(number): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let asked = of_ticket(&visitor, &number).await?;
    page(&visitor, &asked, &Fields::new(decode(query.as_deref().unwrap_or_default())), None)
}

/// `POST /how/{token}`
pub async fn send_by_mail(
    mut visitor: Visitor,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let asked = of_link(&mut visitor, &token).await?;
    send(&visitor, &asked, &fields).await
}

/// `POST /how-it-was/{number}`
pub async fn send_on_page(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let asked = of_ticket(&visitor, &number).await?;
    send(&visitor, &asked, &fields).await
}

fn over(visitor: &Visitor, asked: &Asked) -> Option<Result<Response, Problem>> {
    if asking::is_open(&asked.row, visitor.now()) {
        return None;
    }
    let say = Say::new(&visitor.lang);
    let text = if asked.row.state == "answered" { say.how_done() } else { say.how_over() };
    Some(said(visitor, say.how_title().into_owned(), text.into_owned(), None))
}

fn page(visitor: &Visitor, asked: &Asked, fields: &Fields, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    if let Some(over) = over(visitor, asked) {
        return over;
    }
    let say = Say::new(&visitor.lang);
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(all)) => all.iter().find(|(f, _)| f == name).map(|(_, b)| visitor.lang.because(b)),
        _ => None,
    };
    let faces = |words: [String; 5]| Feeling::ALL.iter().copied().zip(words).collect();
    let effort = fields.get("effort");
    let choice = |value: &'static str, text: std::borrow::Cow<'_, str>| {
        Choice::new(value, text.into_owned(), "").chosen(effort == value)
    };
    let efforts = vec![
        choice("5", say.say_effort_none()),
        choice("4", say.say_effort_little()),
        choice("3", say.say_effort_some()),
        choice("2", say.say_effort_much()),
        choice("1", say.say_effort_too_much()),
    ];
    let lost = Field::input("number", "lost", say.how_lost()).hint(say.how_lost_hint()).short();
    let words = Field::area("words", say.say_words()).hint(say.say_words_hint());
    let name = fields.get("name");
    let unsigned = Choice::new("without", say.say_unsigned(), say.say_unsigned_reason());
    // A guest has no page on which an answer could stand.
    let names = if asked.person.kind == "guest" {
        vec![unsigned.chosen(true)]
    } else {
        let signed = Choice::new("with", say.say_signed(asked.person.name.as_str()), say.say_signed_reason());
        vec![signed.chosen(name != "without"), unsigned.chosen(name == "without")]
    };
    let parts = vec![
        lost.value(fields.get("lost")).error(wrong("lost")).into(),
        words.value(fields.get("words")).error(wrong("words")).into(),
        Choices::one("name", say.say_name(), names).into(),
    ];
    let summary = match refusal {
        Some(Refusal::Invalid(all)) => Some(ErrorSummary {
            title: say.say_summary().into_owned(),
            items: all.iter().map(|(field, b)| (format!("#f-{field}"), visitor.lang.because(b))).collect(),
        }),
        _ => None,
    };
    let lead = if asked.provider.confidential && asked.by_mail {
        say.how_lead_closed(asked.row.number.as_str())
    } else {
        say.how_lead(asked.row.number.as_str(), asked.provider.name.as_str(), asked.row.title.as_str())
    };
    let number = |name: &str| u8::try_from(fields.number(name).unwrap_or(0)).unwrap_or(0);
    let content = HowPage {
        lead,
        summary,
        action: asked.action.clone(),
        wrong: wrong("satisfaction"),
        satisfaction: faces([
            say.how_badly().into_owned(),
            say.how_not_well().into_owned(),
            say.how_partly().into_owned(),
            say.how_well().into_owned(),
            say.how_very_well().into_owned(),
        ]),
        chosen: number("satisfaction"),
        effort: Choices::one("effort", say.say_effort(), efforts).plain(),
        emotion: faces([
            say.how_angry().into_owned(),
            say.how_disappointed().into_owned(),
            say.how_neither().into_owned(),
            say.how_relieved().into_owned(),
            say.how_glad().into_owned(),
        ]),
        felt: number("emotion"),
        parts,
        stop: asked.by_mail.then(|| format!("{}/stop", asked.action)),
        say,
    };
    let mut shell = visitor.shell(content.say.how_title().into_owned(), "");
    if asked.by_mail {
        // Whoever is signed in here may be somebody else.
        shell.frame = Frame::Roomy;
    }
    let mut response = secret(visitor.page_in(shell, &content)?);
    if refusal.is_some() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn send(visitor: &Visitor, asked: &Asked, fields: &Fields) -> Result<Response, Problem> {
    if let Some(over) = over(visitor, asked) {
        return over;
    }
    let signed = fields.get("name") == "with" && asked.person.kind != "guest";
    let tell = TellHow {
        id: asked.row.id,
        person: asked.person.id,
        satisfaction: fields.number("satisfaction"),
        effort: fields.number("effort"),
        emotion: fields.number("emotion"),
        lost: fields.number("lost"),
        words: fields.get("words").to_owned(),
        signed,
    };
    let done = if signed {
        let actor = signs(visitor, asked).await?;
        visitor.app.spine.act(&actor, tell).await
    } else {
        visitor.app.spine.act(&Actor::guest(), Nameless(tell)).await
    };
    let say = Say::new(&visitor.lang);
    match done {
        Ok(told) => match told.number.filter(|_| visitor.actor.person == Some(asked.person.id)) {
            Some(number) => Ok(Left::said(say.say_done_signed()).see(&format!("/sayings/{number}"))),
            None if signed => said(visitor, say.say_thanks().into_owned(), say.how_thanks_signed().into_owned(), None),
            None => said(visitor, say.say_thanks().into_owned(), say.how_thanks().into_owned(), None),
        },
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => page(visitor, asked, fields, Some(&refusal)),
        Err(other) => Err(other.into()),
    }
}

/// Whoever the question is for, and nothing they could do besides asking.
async fn signs(visitor: &Visitor, asked: &Asked) -> Result<Actor, Problem> {
    if visitor.actor.person == Some(asked.person.id) {
        return Ok((*visitor.actor).clone());
    }
    let id = asked.person.id;
    let read = visitor
        .app
        .spine
        .read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, id, Channel::Mail).await?) }));
    let actor = read.await?.ok_or_else(|| Refusal::not_allowed("refused-asked-over"))?;
    Ok(Actor { memberships: Vec::new(), scopes: Some(vec![Scope::Ask]), ..actor })
}

/// `GET /how/{token}/stop`: says what would end.
pub async fn stop(mut visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    of_link(&mut visitor, &token).await?;
    let say = Say::new(&visitor.lang);
    let form = (format!("/how/{token}/stop"), Button::submit(say.how_stop_button()).primary());
    said(&visitor, say.how_stop().into_owned(), say.how_stop_text().into_owned(), Some(form))
}

/// `POST /how/{token}/stop`: mail programs come without cookies and without an origin (RFC 8058).
pub async fn stopped(mut visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    let asked = of_link(&mut visitor, &token).await?;
    let actor = Actor { person: Some(asked.person.id), name: asked.person.name.clone(), ..Actor::guest() };
    visitor.app.spine.act(&actor, Never { person: asked.person.id, never: true }).await?;
    let say = Say::new(&visitor.lang);
    said(&visitor, say.how_stop().into_owned(), say.how_stopped().into_owned(), None)
}
