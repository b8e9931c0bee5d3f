//! Tokens for the API: issued, shown once, revoked.

use super::frame;
use crate::{
    actions::whole,
    messages::Say,
    pages::kit::{Form, Section, Sent, act, day, moment, refused},
};
use axum::response::Response;
use domain::{Because, Millis, Refusal, Scope, Timestamp};
use spine::{
    Failure,
    access::{self, IssueToken, RevokeToken, keys},
};
use web::{
    Fields, Problem, Visitor,
    components::{Banner, Button, Choice, Choices, Field, List, Markup, Row, SelectOption, Tone},
    forms::Left,
    icons::Icon,
};

/// Scopes that would do something for this person.
fn offered(visitor: &Visitor) -> Vec<Scope> {
    let actor = &visitor.actor;
    let mut scopes = vec![Scope::Read, Scope::Ask];
    if actor.is_agent() {
        scopes.push(Scope::Work);
    }
    if actor.is_operator() || actor.is_lead(None) || actor.consumers().next().is_some() {
        scopes.push(Scope::Admin);
    }
    if actor.is_operator() {
        scopes.push(Scope::Metrics);
    }
    scopes
}

fn ends(now: Timestamp, days: &str) -> Result<Option<Timestamp>, Refusal> {
    match days {
        "never" => Ok(None),
        "30" | "90" | "365" => Ok(days.parse().ok().map(|d| now.plus(Millis::days(d)))),
        _ => Err(Refusal::invalid("token_ends", Because::new("invalid-empty"))),
    }
}

async fn page(visitor: &Visitor, sent: Sent<'_>, issued: Option<&str>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (me, now) = (visitor.person()?, visitor.now());
    let tokens = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(access::tokens(tx, me).await?) })).await?;
    let mut content = frame(visitor, "/me/tokens");
    content.summary = sent.summary(visitor);
    if let Some(key) = issued {
        let text = Markup::join([
            Markup::from(say.token_once()),
            Markup::trusted("<br>"),
            Markup::trusted(format!("<code class=\"key\">{}</code>", Markup::from(key))),
        ]);
        // Copying needs script; the words can be marked without.
        let copy = Markup::trusted(format!(
            "<button class=\"btn small needs-script\" type=\"button\" data-copy=\"{}\">{}</button>",
            Markup::from(key),
            Markup::from(say.house_copy().as_ref())
        ));
        content.banners.push(Banner::new(Tone::Good, text).action(copy));
    }
    let live = tokens.iter().filter(|t| t.revoked_at.is_none() && t.ends_at.is_none_or(|at| at > now));
    let rows: Vec<Row> = live
        .map(|t| {
            let scopes: Vec<String> =
                t.scopes.split(' ').filter_map(Scope::parse).map(|s| visitor.lang.scope_words(s)).collect();
            let used = match t.used_at {
                Some(at) => Markup::join([Markup::from(say.token_used()), " ".into(), moment(visitor, at)]),
                None => Markup::from(say.token_unused()),
            };
            let until = match t.ends_at {
                Some(at) => Markup::join([Markup::from(say.token_until()), " ".into(), day(visitor, at)]),
                None => Markup::from(say.token_for_ever()),
            };
            let text =
                Markup::join([Markup::from(scopes.join(", ")), Markup::trusted("<br>"), until, " · ".into(), used]);
            let name = t.name.as_str();
            let revoke = Button::submit(say.token_revoke()).confirm(say.token_revoke_ask(name));
            Row::new(Icon::Key, "", name, text).end(act("/me/tokens/revoke", &[("token", t.id.to_string())], revoke))
        })
        .collect();
    let mut list = Section::new("tokens", say.tokens_title()).lead(say.tokens_lead());
    list = if rows.is_empty() {
        list.with(Markup::paragraph(Markup::soft(say.tokens_none())))
    } else {
        list.with(List { id: None, rows })
    };
    content.sections.push(list);

    let typed = issued.is_none();
    let choices = offered(visitor)
        .into_iter()
        .map(|s| {
            Choice::new(s.word(), visitor.lang.scope_words(s), "")
                .chosen(typed && sent.ticked("scopes", s.word(), s == Scope::Read))
        })
        .collect();
    let days = [("30", say.token_days(30)), ("90", say.token_days(90)), ("365", say.token_days(365))];
    let mut ends: Vec<SelectOption> = days.into_iter().map(|(value, text)| SelectOption::new(value, text)).collect();
    ends.push(SelectOption::new("never", say.token_never()));
    let form = Form::post("/me/tokens")
        .with(sent.field(
            visitor,
            "token_name",
            "",
            Field::text("token_name", say.token_name()).hint(say.token_name_hint()).required(),
        ))
        .with(Choices::several("scopes", say.token_scopes(), choices).error(sent.wrong(visitor, "scopes")).plain())
        .with(sent.field(visitor, "token_ends", "90", Field::select("token_ends", say.token_ends(), ends)))
        .end(Button::submit(say.token_issue()).primary());
    content.sections.push(Section::new("issue", say.token_issue_title()).with(form));
    visitor.page(say.tokens_title(), "", &content)
}

/// `GET /me/tokens`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    page(&visitor, Sent::default(), None).await
}

/// `POST /me/tokens`: the answer shows the token, once, and is kept nowhere.
pub async fn issue(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    whole(&visitor.actor)?;
    let person = visitor.person()?;
    let key = keys::fresh("ent_").ok_or_else(|| database::DbError::Away("no randomness".to_owned()))?;
    let allowed = offered(&visitor);
    let scopes: Vec<Scope> = fields.all("scopes").filter_map(Scope::parse).filter(|s| allowed.contains(s)).collect();
    let name: String = fields.get("token_name").chars().take(100).collect();
    let done = match (ends(visitor.now(), fields.get("token_ends")), name.is_empty()) {
        (_, true) => Err(Failure::invalid("token_name", "invalid-empty")),
        (Err(refusal), _) => Err(refusal.into()),
        (Ok(ends_at), false) => {
            visitor.app.spine.act(&visitor.actor, IssueToken { person, name, scopes, ends_at, key }).await
        }
    };
    match done {
        Ok(key) => page(&visitor, Sent::default(), Some(&key)).await,
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            page(&visitor, Sent::of(&fields, &refusal), None).await.map(refused(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /me/tokens/revoke`
pub async fn revoke(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    whole(&visitor.actor)?;
    let say = Say::new(&visitor.lang);
    let person = visitor.person()?;
    let token = fields.number("token").ok_or_else(Problem::not_found)?;
    visitor.app.spine.act(&visitor.actor, RevokeToken { person, token }).await?;
    Ok(Left::said(say.token_revoked()).see("/me/tokens"))
}
