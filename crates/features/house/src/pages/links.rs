//! Links that work once: invitations, and new passwords for who forgot theirs.

use super::kit::{Form, Narrow, Sent, cookie, hash, raw, refused, secret};
use crate::{
    actions::{AskReset, CountKeyFailure, UseLink, key_wait},
    messages::Say,
};
use axum::{extract::Path, response::Response};
use domain::{Actor, Refusal};
use spine::{
    Failure,
    access::keys,
    people::{self, Person},
};
use web::{
    Fields, Problem, Visitor,
    components::{Banner, Button, Field, Markup, Tone},
    forms::Left,
    page::Frame,
};

fn narrow(
    visitor: &Visitor,
    title: impl Into<String>,
    lead: impl Into<Markup>,
    sent: &Sent<'_>,
    parts: Vec<Markup>,
) -> Result<Response, Problem> {
    let title = title.into();
    let mut shell = visitor.shell(title.clone(), "");
    shell.frame = Frame::Plain;
    visitor.page_in(shell, &Narrow { title, lead: lead.into(), summary: sent.summary(visitor), parts })
}

fn forgot_page(visitor: &Visitor, sent: &Sent<'_>, asked: bool) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let back = Markup::paragraph(Markup::link("/sign-in", say.forgot_back().as_ref()));
    if visitor.app.mail.is_none() {
        let who = Banner::new(Tone::Info, say.forgot_no_mail().as_ref());
        return narrow(visitor, say.forgot_title(), say.forgot_no_mail_lead().as_ref(), sent, vec![who.into(), back]);
    }
    if asked {
        return narrow(visitor, say.forgot_title(), say.forgot_asked().as_ref(), sent, vec![back]);
    }
    let email = Field::input("email", "email", say.sign_in_email()).autocomplete("username").required();
    let form = Form::post("/forgot")
        .with(sent.field(visitor, "email", "", email))
        .end(Button::submit(say.forgot_button()).primary());
    narrow(visitor, say.forgot_title(), say.forgot_lead().as_ref(), sent, vec![form.into(), back])
}

/// `GET /forgot`
pub async fn forgot(visitor: Visitor) -> Result<Response, Problem> {
    forgot_page(&visitor, &Sent::default(), false)
}

/// `POST /forgot`: always the same answer, whether there is somebody or not.
pub async fn ask(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    if visitor.app.mail.is_none() {
        return forgot_page(&visitor, &Sent::default(), false);
    }
    let ask = AskReset { email: fields.get("email").to_owned(), address: visitor.address.clone() };
    match visitor.app.spine.act(&Actor::guest(), ask).await {
        Ok(()) => forgot_page(&visitor, &Sent::default(), true),
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            forgot_page(&visitor, &Sent::of(&fields, &refusal), false).map(refused(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// Whose key it is, where it holds. Guessing is slowed down for a network address.
async fn owner(visitor: &Visitor, key: &str, purpose: &'static str) -> Result<Option<Person>, Problem> {
    let (hash, address, now) = (keys::hash(key), visitor.address.clone(), visitor.now());
    let (found, wait) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let wait = key_wait(tx, &address, now).await?;
                let person = match spine::access::open_key(tx, &hash, purpose, now).await? {
                    Some(key) => people::person(tx, key.person_id).await?,
                    None => None,
                };
                Ok((person.filter(|p| p.state == "active" || p.state == "invited"), wait))
            })
        })
        .await?;
    if found.is_none() {
        if let Some(seconds) = wait {
            return Err(Refusal::TooMany(seconds).into());
        }
        visitor.app.spine.act(&Actor::guest(), CountKeyFailure { address: visitor.address.clone() }).await?;
    }
    Ok(found)
}

fn worn(visitor: &Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let ways = Markup::paragraph(Markup::link("/forgot", say.link_worn_forgot().as_ref()));
    let mut response =
        narrow(visitor, say.link_worn_title(), say.link_worn_lead().as_ref(), &Sent::default(), vec![ways])?;
    *response.status_mut() = http::StatusCode::GONE;
    Ok(secret(response))
}

fn form_page(
    visitor: &Visitor,
    key: &str,
    purpose: &'static str,
    person: &Person,
    sent: &Sent<'_>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let least = i64::try_from(keys::SHORTEST).unwrap_or(10);
    let invited = purpose == "invitation";
    let mut form = Form::post(format!("/{purpose}/{key}"));
    // Which account it is for is told to password managers too.
    form = form.with(Markup::trusted(format!(
        "<input class=\"sr\" type=\"email\" name=\"email\" value=\"{}\" autocomplete=\"username\" tabindex=\"-1\" aria-hidden=\"true\" readonly>",
        Markup::from(person.email.as_str())
    )));
    if invited {
        form = form.with(sent.field(
            visitor,
            "name",
            &person.name,
            Field::text("name", say.me_name()).autocomplete("name").required(),
        ));
    }
    let password = Field::input("password", "password", say.password_new())
        .hint(say.set_up_password_hint(least))
        .autocomplete("new-password")
        .required()
        .error(sent.wrong(visitor, "password"));
    let form = form
        .with(password)
        .end(Button::submit(if invited { say.invitation_button() } else { say.password_save() }).primary());
    let (title, lead) = if invited {
        (say.invitation_title(person.name.as_str()), say.invitation_lead(person.email.as_str()))
    } else {
        (say.reset_title().into_owned(), say.reset_lead(person.email.as_str()))
    };
    narrow(visitor, title, lead, sent, vec![form.into()]).map(secret)
}

async fn show(visitor: Visitor, key: String, purpose: &'static str) -> Result<Response, Problem> {
    match owner(&visitor, &key, purpose).await? {
        Some(person) => form_page(&visitor, &key, purpose, &person, &Sent::default()),
        None => worn(&visitor),
    }
}

async fn use_up(visitor: Visitor, key: String, purpose: &'static str, fields: Fields) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let Some(person) = owner(&visitor, &key, purpose).await? else { return worn(&visitor) };
    let password = raw(&fields, "password");
    let name = (purpose == "invitation").then(|| fields.get("name").to_owned());
    if let Err(refusal) = keys::check_password(&password, &person.email, name.as_deref().unwrap_or(&person.name)) {
        return form_page(&visitor, &key, purpose, &person, &Sent::of(&fields, &refusal)).map(refused(&refusal));
    }
    let used = UseLink { key: key.clone(), purpose, hash: hash(password.clone()).await?, name };
    match visitor.app.spine.act(&Actor::guest(), used).await {
        Ok(_) => {
            let signed_in =
                visitor.app.spine.sign_in(&person.email, password, &visitor.address, &visitor.agent).await?;
            let said = if purpose == "invitation" { say.invitation_done() } else { say.password_saved() };
            Ok(secret(cookie(Left::said(said).see("/"), &visitor.session_cookie(&signed_in.key))))
        }
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            form_page(&visitor, &key, purpose, &person, &Sent::of(&fields, &refusal)).map(refused(&refusal))
        }
        Err(Failure::Refused(Refusal::NotAllowed(_))) => worn(&visitor),
        Err(other) => Err(other.into()),
    }
}

/// `GET /invitation/{key}`
pub async fn invitation(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    show(visitor, key, "invitation").await
}

/// `POST /invitation/{key}`
pub async fn accept(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    use_up(visitor, key, "invitation", fields).await
}

/// `GET /reset/{key}`
pub async fn reset(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    show(visitor, key, "reset").await
}

/// `POST /reset/{key}`
pub async fn renew(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    use_up(visitor, key, "reset", fields).await
}
