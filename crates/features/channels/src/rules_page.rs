//! The page of limits and trust: what of a mail is taken, whose word on its origin counts, and who was told that theirs waits.

use crate::{
    incoming::{ChangeRules, MailRules},
    messages::Say,
    store::incoming as store,
};
use askama::Template;
use axum::response::Response;
use domain::{Because, Refusal, Timestamp};
use http::StatusCode;
use spine::Failure;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Field, Markup, Moment, PageHead},
    forms::Left,
};

/// A sender who was told.
struct Line {
    sender: String,
    why: String,
    when: Moment,
}

#[derive(Template)]
#[template(path = "mail_rules.html")]
struct Page {
    say: Say,
    head: PageHead,
    fields: Vec<Field>,
    button: Button,
    told: Vec<Line>,
}

/// `GET /mail/rules`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let (rules, told) = read(&visitor).await?;
    page(&visitor, &typed(&rules), told, None)
}

async fn read(visitor: &Visitor) -> Result<(MailRules, Vec<(String, String, Timestamp)>), Problem> {
    let read = visitor
        .app
        .spine
        .read(|tx| Box::pin(async move { Ok((MailRules::read(tx).await?, store::told(tx, 50).await?)) }));
    Ok(read.await?)
}

fn typed(rules: &MailRules) -> Fields {
    let pair = |name: &str, value: String| (name.to_owned(), value);
    Fields::new(vec![
        pair("megabytes", rules.megabytes.to_string()),
        pair("parts", rules.parts.to_string()),
        pair("depth", rules.depth.to_string()),
        pair("an_hour", rules.an_hour.to_string()),
        pair("server", rules.server.clone()),
    ])
}

/// `POST /mail/rules`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let number = |name: &str| fields.get(name).trim().parse::<i64>().unwrap_or(-1);
    let rules = MailRules {
        megabytes: number("megabytes"),
        parts: number("parts"),
        depth: number("depth"),
        an_hour: number("an_hour"),
        server: fields.get("server").trim().to_owned(),
    };
    match visitor.app.spine.act(&visitor.actor, ChangeRules { rules }).await {
        Ok(()) => Ok(Left::said(Say::new(&visitor.lang).mail_rules_saved()).see("/mail/rules")),
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            let (_, told) = read(&visitor).await?;
            let mut response = page(&visitor, &fields, told, Some(&refusal))?;
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(response)
        }
        Err(other) => Err(other.into()),
    }
}

fn page(
    visitor: &Visitor,
    typed: &Fields,
    told: Vec<(String, String, Timestamp)>,
    refusal: Option<&Refusal>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(all)) => all.iter().find(|(f, _)| f == name).map(|(_, b)| visitor.lang.because(b)),
        _ => None,
    };
    let number =
        |name: &str, label: &str| Field::input("number", name, label).value(typed.get(name)).short().error(wrong(name));
    let fields = vec![
        number("megabytes", &say.mail_rules_megabytes()),
        number("parts", &say.mail_rules_parts()),
        number("depth", &say.mail_rules_depth()),
        number("an_hour", &say.mail_rules_an_hour()),
        Field::text("server", say.mail_rules_server())
            .value(typed.get("server"))
            .hint(say.mail_rules_server_hint())
            .error(wrong("server")),
    ];
    let told = told
        .into_iter()
        .map(|(sender, why, at)| {
            let when = visitor.lang.when(at, visitor.now());
            Line {
                sender,
                why: visitor.lang.because(&Because::new(&why)),
                when: Moment::relative(when.datetime, when.exact, when.words),
            }
        })
        .collect();
    let title = say.mail_rules_title().into_owned();
    let head = PageHead::new(title.as_str(), Markup::from(say.mail_rules_lead()));
    let content = Page { head, fields, button: Button::submit(say.mail_rules_save()).primary(), told, say };
    visitor.page(title, "mail_rules", &content)
}
