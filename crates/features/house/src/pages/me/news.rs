//! How somebody hears of things: which news also come by mail, when, and how many at once.

use super::{frame, myself};
use crate::{
    actions::SaveWishes,
    messages::Say,
    pages::kit::{Form, Section, Sent, on, refused},
};
use axum::response::Response;
use spine::following::Wishes;
use web::{
    Fields, Problem, Visitor,
    components::{Banner, Button, Choice, Choices, Field, SelectOption, Tone},
};

/// News everybody can get.
const NEWS: &[&str] = &["receipt", "answer", "resolved", "promise_changed", "mentioned"];
/// News for who serves.
const DESK_NEWS: &[&str] = &["asked", "assigned", "note", "warning", "handed_over", "glass"];

fn kinds(visitor: &Visitor) -> impl Iterator<Item = &'static str> {
    let desk: &[&str] = if visitor.actor.is_agent() { DESK_NEWS } else { &[] };
    NEWS.iter().chain(desk).copied()
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (hour.parse::<u16>().ok()?, minute.get(..2)?.parse::<u16>().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

async fn page(visitor: &Visitor, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let me = myself(visitor).await?;
    let wishes: Wishes = serde_json::from_str(&me.wishes).unwrap_or_default();
    let mut content = frame(visitor, "/me/news");
    content.summary = sent.summary(visitor);
    if visitor.app.mail.is_none() {
        content.banners.push(Banner::new(Tone::Warn, say.wishes_no_mail().as_ref()));
    }
    let choices = kinds(visitor)
        .map(|kind| {
            Choice::new(kind, say.wishes_kind(kind), "").chosen(sent.ticked(
                "mail",
                kind,
                wishes.mail.iter().any(|k| k == kind),
            ))
        })
        .collect();
    let quiet = wishes.quiet.0 != wishes.quiet.1;
    let (from, to) = if quiet { (clock(wishes.quiet.0), clock(wishes.quiet.1)) } else { Default::default() };
    let digests = ["at_once", "hourly", "daily"].map(|d| SelectOption::new(d, say.wishes_digest_is(d))).to_vec();
    let field = |name: &str, now: &str, field: Field| sent.field(visitor, name, now, field);
    let form = Form::post("/me/news")
        .with(Choices::several("mail", say.wishes_by_mail(), choices).hint(say.wishes_by_mail_hint()).plain())
        .with(field("digest", &wishes.digest, Field::select("digest", say.wishes_digest(), digests)))
        .with(field(
            "after",
            &wishes.mail_after.to_string(),
            Field::input("number", "after", say.wishes_after()).hint(say.wishes_after_hint()).short(),
        ))
        .with(field(
            "quiet",
            &from,
            Field::input("time", "quiet", say.wishes_quiet_from()).hint(say.wishes_quiet_hint()).short(),
        ))
        .with(field("quiet_to", &to, Field::input("time", "quiet_to", say.wishes_quiet_to()).short()))
        .end(Button::submit(say.house_save()).primary());
    content.sections.push(Section::new("news", say.wishes_title()).lead(say.wishes_lead()).with(form));
    visitor.page(say.wishes_title(), "", &content)
}

/// `GET /me/news`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    page(&visitor, Sent::default()).await
}

/// `POST /me/news`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let me = myself(&visitor).await?;
    let before: Wishes = serde_json::from_str(&me.wishes).unwrap_or_default();
    let offered: Vec<&str> = kinds(&visitor).collect();
    // What this page did not offer stays as it was.
    let mut mail: Vec<String> = before.mail.into_iter().filter(|k| !offered.contains(&k.as_str())).collect();
    mail.extend(offered.iter().filter(|k| fields.all("mail").any(|m| m == **k)).map(|k| (*k).to_owned()));
    let (from, to) = (fields.get("quiet"), fields.get("quiet_to"));
    let quiet = match (minutes(from), minutes(to)) {
        (Some(from), Some(to)) => (from, to),
        (None, None) if from.is_empty() && to.is_empty() => (0, 0),
        _ => (u16::MAX, u16::MAX),
    };
    let mail_after = fields.number("after").and_then(|n| u16::try_from(n).ok()).unwrap_or(0).min(7 * 24 * 60);
    let wishes = Wishes { mail, quiet, digest: fields.get("digest").to_owned(), mail_after };
    match on(visitor.app.spine.act(&visitor.actor, SaveWishes { wishes }).await, "/me/news", say.house_saved())? {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, Sent::of(&fields, &refusal)).await.map(refused(&refusal)),
    }
}
