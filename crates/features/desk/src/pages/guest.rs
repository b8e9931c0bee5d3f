//! Somebody without an account: what they see after asking, and the conversation behind the link of a mail (A1).
//!
//! The key of a link stands for one guest and one conversation, and nothing else is ever asked with it. A key that does not
//! hold looks the same whatever it was.

use super::{
    came::{self, Ways},
    files,
    home::files as files_of,
    pictures,
    talk::{self, Door},
};
use crate::{
    actions::{Reopen, Reply, Settle, Which, Withdraw},
    messages::Say,
    store::ticket::{self, Conversation},
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{PersonId, Refusal, SubjectId};
use http::{HeaderValue, StatusCode, header};
use spine::{
    Failure,
    access::{EndGuestLinks, GuestLink, MakeGuestLink, actor_of_guest_link, keys, receipt},
    people, promises, timeline,
};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::Button,
    forms::{Left, decode},
    page::{Frame, Shell},
};

#[derive(Default, Template)]
#[template(path = "guest.html")]
struct GuestPage {
    title: String,
    lines: Vec<String>,
    heading: String,
    promises: Vec<String>,
    more: Vec<String>,
    way: Option<Button>,
}

/// A shell without places: whoever came by a link has none here.
pub fn bare(shell: &mut Shell) {
    shell.frame = Frame::Plain;
    shell.person = None;
    shell.find = None;
    shell.live = None;
    shell.groups.clear();
}

/// Addresses with a key in them are told to no other site.
fn secret(mut response: Response) -> Response {
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

fn page(visitor: &Visitor, content: &GuestPage, status: StatusCode) -> Result<Response, Problem> {
    let mut shell = visitor.shell(content.title.clone(), "home");
    bare(&mut shell);
    let mut response = visitor.page_in(shell, content)?;
    *response.status_mut() = status;
    Ok(secret(response))
}

/// Leads who just asked to the page that tells number and promises, by what was kept of it: its number, its id, and who asked.
/// What is said later is told to their address alone.
pub async fn receipt_of(visitor: &Visitor, kept: &str) -> Result<Response, Problem> {
    let ids: Vec<i64> = kept.split(' ').skip(1).filter_map(|id| id.parse().ok()).collect();
    let [subject, person] = ids.as_slice() else { return Err(Problem::not_found()) };
    let key = keys::fresh("").ok_or_else(|| database::DbError::Away("no randomness".to_owned()))?;
    let (person, subject) = (PersonId(*person), SubjectId(*subject));
    let link = MakeGuestLink { person, subject, link: GuestLink::Receipt, key: key.clone() };
    visitor.app.spine.act(&domain::Actor::system(), link).await?;
    Ok(secret(web::visitor::see(&format!("/asked?receipt={key}"))))
}

/// `GET /asked`: number and promises for who just asked without an account.
pub async fn asked(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let pairs = decode(query.as_deref().unwrap_or_default());
    let key = pairs.into_iter().find(|(n, _)| n == "receipt").map(|(_, v)| v).unwrap_or_default();
    let now = visitor.now();
    let found = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let Some((person, subject)) = receipt(tx, &key, now).await? else { return Ok(None) };
                let (Some(person), Some(subject), Some(row)) = (
                    people::person(tx, person).await?,
                    timeline::by_id(tx, subject).await?,
                    ticket::by_id(tx, subject).await?,
                ) else {
                    return Ok(None);
                };
                let Some(provider) = people::provider(tx, row.provider_id).await? else { return Ok(None) };
                Ok(Some((person.email, subject.number, row.kind, provider, promises::of(tx, subject.id).await?)))
            })
        })
        .await?;
    let say = Say::new(&visitor.lang);
    let way = Some(Button::link("/", say.asked_more()));
    let Some((email, number, kind, provider, given)) = found else {
        let lines = vec![say.asked_gone().into_owned()];
        let gone = GuestPage { title: say.asked_gone_title().into_owned(), lines, way, ..GuestPage::default() };
        return page(&visitor, &gone, StatusCode::GONE);
    };
    let kind = visitor.lang.kind_word(kind, Some(&provider.words)).into_owned();
    let promises = given
        .iter()
        .filter(|g| g.promise.outcome.is_none())
        .map(|g| visitor.lang.promise_words(g.promise.kind, g.promise.due_at, now))
        .collect();
    let mail = if visitor.app.mail.is_some() { say.asked_mail(email) } else { say.asked_no_mail().into_owned() };
    let content = GuestPage {
        title: say.asked_title().into_owned(),
        lines: vec![say.asked_number(number), say.asked_who(kind, provider.name)],
        heading: say.asked_promises().into_owned(),
        promises,
        more: vec![mail],
        way,
    };
    page(&visitor, &content, StatusCode::OK)
}

/// A guest who came by a link: the visitor as that guest, and their conversation.
struct Come {
    visitor: Visitor,
    /// What the link was made for; the same as `subject` unless that went into another.
    made_for: SubjectId,
    subject: SubjectId,
    number: String,
    door: Door,
}

/// Lets a key in. Guessing is slowed down for a network address, by the same bucket as everything that is asked.
async fn come(mut visitor: Visitor, key: &str) -> Result<Result<Come, Response>, Problem> {
    let (asked, now) = (key.to_owned(), visitor.now());
    let found = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let Some((actor, made_for)) = actor_of_guest_link(tx, &asked, now).await? else { return Ok(None) };
                let mut subject = made_for;
                // What went into another conversation goes on there.
                for _ in 0..20 {
                    let Some(into) = ticket::by_id(tx, subject).await?.and_then(|t| t.merged_into) else { break };
                    subject = into;
                }
                let number = timeline::by_id(tx, subject).await?.map(|s| s.number);
                Ok(number.map(|number| (actor, made_for, subject, number)))
            })
        })
        .await?;
    let Some((actor, made_for, subject, number)) = found else {
        let standing = visitor.app.limits.take(&format!("guest-key:{}", visitor.address), now);
        if !standing.allowed {
            return Err(Refusal::TooMany(standing.reset).into());
        }
        return Ok(Err(worn(&visitor)?));
    };
    visitor.lang = visitor.app.catalogue.lang(&actor.locale.0, &actor.zone);
    visitor.actor = Arc::new(actor);
    // Whoever is signed in in this browser looks at it as the guest of the link, and as nobody else.
    visitor.session = None;
    let base = format!("/g/{key}");
    let door = Door { ways: Ways::guest(&base), base, guest: true, asks: false };
    Ok(Ok(Come { visitor, made_for, subject, number, door }))
}

fn worn(visitor: &Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let content = GuestPage {
        title: say.guest_worn_title().into_owned(),
        lines: vec![say.guest_worn().into_owned()],
        way: Some(Button::link("/", say.asked_more())),
        ..GuestPage::default()
    };
    page(visitor, &content, StatusCode::GONE)
}

async fn conversation(come: &Come) -> Result<Box<Conversation>, Problem> {
    talk::read(&come.visitor, &come.number).await
}

/// `GET /g/{token}`
pub async fn show(visitor: Visitor, Path(key): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let come = match come(visitor, &key).await? {
        Ok(come) => come,
        Err(worn) => return Ok(worn),
    };
    let c = conversation(&come).await?;
    let came = came::read(&come.visitor, &c, &come.door.ways, &query.unwrap_or_default()).await?;
    Ok(secret(talk::page(&come.visitor, &c, &come.door, came.as_ref(), "", None)?))
}

/// Back to the conversation with what was done; or the same page with what was typed and why not.
async fn answer(come: &Come, fields: &Fields, done: Result<String, Failure>) -> Result<Response, Problem> {
    match done {
        Ok(said) => Ok(secret(Left::said(said).see(&come.door.base))),
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            let c = conversation(come).await?;
            Ok(secret(talk::page(&come.visitor, &c, &come.door, None, fields.get("text"), Some(&refusal))?))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /g/{token}/reply`
pub async fn reply(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let come = match come(visitor, &key).await? {
        Ok(come) => come,
        Err(worn) => return Ok(worn),
    };
    let reply = Reply {
        files: files_of(&fields),
        seen: fields.number("seen"),
        ..Reply::new(Which::Id(come.subject), fields.get("text"))
    };
    let done = come.visitor.app.spine.act(&come.visitor.actor, reply).await;
    let said = Say::new(&come.visitor.lang).reply_sent().into_owned();
    answer(&come, &fields, done.map(|_| said)).await
}

/// `POST /g/{token}/settle`
pub async fn settle(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let come = match come(visitor, &key).await? {
        Ok(come) => come,
        Err(worn) => return Ok(worn),
    };
    let settle = Settle { ticket: Which::Id(come.subject), words: fields.get("text").to_owned() };
    let done = come.visitor.app.spine.act(&come.visitor.actor, settle).await;
    let said = Say::new(&come.visitor.lang).settled().into_owned();
    answer(&come, &fields, done.map(|_| said)).await
}

/// `POST /g/{token}/withdraw`
pub async fn withdraw(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let come = match come(visitor, &key).await? {
        Ok(come) => come,
        Err(worn) => return Ok(worn),
    };
    let withdraw = Withdraw { ticket: Which::Id(come.subject), words: fields.get("text").to_owned() };
    let done = come.visitor.app.spine.act(&come.visitor.actor, withdraw).await;
    let said = Say::new(&come.visitor.lang).withdrawn().into_owned();
    answer(&come, &fields, done.map(|_| said)).await
}

/// `POST /g/{token}/reopen`
pub async fn reopen(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let come = match come(visitor, &key).await? {
        Ok(come) => come,
        Err(worn) => return Ok(worn),
    };
    let reopen = Reopen { ticket: Which::Id(come.subject), words: fields.get("text").to_owned(), seen: None };
    let done = come.visitor.app.spine.act(&come.visitor.actor, reopen).await;
    let said = Say::new(&come.visitor.lang).reopened().into_owned();
    answer(&come, &fields, done.map(|_| said)).await
}

/// `POST /g/{token}/end`: no link that went out opens it any more.
pub async fn end(visitor: Visitor, Path(key): Path<String>, _fields: Fields) -> Result<Response, Problem> {
    let come = match come(visitor, &key).await? {
        Ok(come) => come,
        Err(worn) => return Ok(worn),
    };
    come.visitor.app.spine.act(&come.visitor.actor, EndGuestLinks { subject: come.subject }).await?;
    if come.made_for != come.subject {
        come.visitor.app.spine.act(&come.visitor.actor, EndGuestLinks { subject: come.made_for }).await?;
    }
    let say = Say::new(&come.visitor.lang);
    let content = GuestPage {
        title: say.guest_ended_title().into_owned(),
        lines: vec![say.guest_ended().into_owned()],
        ..GuestPage::default()
    };
    page(&come.visitor, &content, StatusCode::OK)
}

/// `GET /g/{token}/files/{id}/{name}`
pub async fn file(visitor: Visitor, Path((key, id, _name)): Path<(String, i64, String)>) -> Result<Response, Problem> {
    match come(visitor, &key).await? {
        Ok(come) => Ok(secret(files::serve(&come.visitor, id, Some(come.subject)).await?)),
        Err(worn) => Ok(worn),
    }
}

/// `GET /g/{token}/pictures/{id}`
pub async fn picture(
    visitor: Visitor,
    Path((key, id)): Path<(String, i64)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    match come(visitor, &key).await? {
        Ok(come) => {
            Ok(secret(pictures::serve(&come.visitor, id, Some(come.subject), &query.unwrap_or_default()).await?))
        }
        Err(worn) => Ok(worn),
    }
}

/// `POST /t/{number}/guest-links`: who serves it ends the links of its guest, because the address is somebody else's.
pub async fn end_for(visitor: Visitor, Path(number): Path<String>, _fields: Fields) -> Result<Response, Problem> {
    let c = talk::read(&visitor, &number).await?;
    domain::access::may(&visitor.actor, domain::Capability::Work, Some(&c.about))?;
    let ended = visitor.app.spine.act(&visitor.actor, EndGuestLinks { subject: c.subject.id }).await?;
    let say = Say::new(&visitor.lang);
    let said = say.guest_links_ended(i64::try_from(ended).unwrap_or(i64::MAX));
    Ok(Left::said(said).see(&format!("/t/{number}")))
}
