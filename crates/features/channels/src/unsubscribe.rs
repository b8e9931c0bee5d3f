//! Stopping mails: a signed link that ends one kind of news, or all of them, with one press and without a sign-in.
//!
//! The link says whom and what, and is signed with a secret of this house (RFC 8058 wants it unguessable): nothing is kept
//! for it, and it works as long as the secret does. Opening it changes nothing, because programs open links, too; the POST
//! of the button, or of the mail program itself, does.

use crate::{decide::wishes, messages::Say};
use askama::Template;
use axum::{extract::Path, response::Response};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{Channel, PersonId};
use hmac::{Hmac, KeyInit, Mac};
use http::StatusCode;
use sha2::Sha256;
use spine::{Action, Failure, Work, access, people, settings};
use web::{Problem, Visitor, components::Button, page::Frame};

/// The setting that holds the secret.
pub const SECRET: &str = "channels.secret";
/// The scope that stops everything.
const ALL: &str = "all";

/// The secret of this house; made when it is first needed.
pub async fn secret(work: &mut Work<'_>) -> Result<String, Failure> {
    let known: String = settings::get(work.tx, SECRET).await?;
    if !known.is_empty() {
        return Ok(known);
    }
    let made = URL_SAFE_NO_PAD.encode([work.random()?, work.random()?].concat());
    settings::set(work, SECRET, &made).await?;
    Ok(made)
}

fn mac(secret: &str, person: PersonId, scope: &str) -> Option<Hmac<Sha256>> {
    if secret.is_empty() {
        return None;
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(format!("unsubscribe:{person}.{scope}").as_bytes());
    Some(mac)
}

/// What stands in the link of a person and a scope: a kind of news, or `all`. `None` without a secret.
pub fn token(secret: &str, person: PersonId, scope: &str) -> Option<String> {
    let signature = URL_SAFE_NO_PAD.encode(mac(secret, person, scope)?.finalize().into_bytes());
    Some(format!("{person}.{scope}.{signature}"))
}

/// Whom and what a token speaks of; `None` where this house did not write it.
pub fn read(secret: &str, token: &str) -> Option<(PersonId, String)> {
    let mut parts = token.split('.');
    let (Some(person), Some(scope), Some(signature), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let person = PersonId(person.parse().ok()?);
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    mac(secret, person, scope)?.verify_slice(&signature).ok()?;
    Some((person, scope.to_owned()))
}

/// Somebody wants no more mail of a kind of news, or none at all (`all`). In the inbox everything still is.
pub struct Stop {
    /// Who.
    pub person: PersonId,
    /// Which kind of news, or `all`.
    pub scope: String,
}

impl Action for Stop {
    const NAME: &'static str = "channels.stop_mails";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(mut person) = people::person(work.tx, self.person).await? else { return Err(Failure::not_found()) };
        let mut wishes = wishes(&person.wishes);
        if self.scope == ALL {
            wishes.mail.clear();
        } else {
            wishes.mail.retain(|kind| *kind != self.scope);
        }
        person.wishes = serde_json::to_string(&wishes).map_err(|e| database::DbError::Shape(e.to_string()))?;
        people::update(work, &person).await
    }
    fn detail(&self) -> String {
        self.scope.clone()
    }
}

#[derive(Template)]
#[template(path = "stop.html")]
struct StopPage {
    title: String,
    lead: String,
    ways: Vec<(String, Button)>,
    settings: Option<Button>,
}

fn page(visitor: &Visitor, content: &StopPage, status: StatusCode) -> Result<Response, Problem> {
    let mut shell = visitor.shell(content.title.clone(), "");
    shell.frame = Frame::Plain;
    let mut response = visitor.page_in(shell, content)?;
    *response.status_mut() = status;
    Ok(response)
}

/// Who a link is for, and the visitor in their language; `None` where the link is not ours.
async fn meant(visitor: &mut Visitor, token: String) -> Result<Option<(PersonId, String, String)>, Problem> {
    let read_by = visitor.app.spine.clone();
    let found = read_by
        .read(move |tx| {
            Box::pin(async move {
                let secret: String = settings::get(tx, SECRET).await?;
                let Some((id, scope)) = read(&secret, &token) else { return Ok(None) };
                let Some(person) = people::person(tx, id).await? else { return Ok(None) };
                Ok(Some((person, scope, secret)))
            })
        })
        .await?;
    let Some((person, scope, secret)) = found else { return Ok(None) };
    visitor.lang = visitor.app.catalogue.lang(&person.locale, &person.zone);
    Ok(Some((person.id, scope, secret)))
}

fn wrong(visitor: &Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let content = StopPage {
        title: say.stop_wrong_title().into_owned(),
        lead: say.stop_wrong_lead().into_owned(),
        ways: Vec::new(),
        settings: Some(Button::link("/me", say.stop_settings())),
    };
    page(visitor, &content, StatusCode::NOT_FOUND)
}

/// `GET /unsubscribe/{token}`: says what would end; changes nothing.
pub async fn show(mut visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    let Some((person, scope, secret)) = meant(&mut visitor, token.clone()).await? else { return wrong(&visitor) };
    let say = Say::new(&visitor.lang);
    let everything =
        |button| super::unsubscribe::token(&secret, person, ALL).map(|all| (format!("/unsubscribe/{all}"), button));
    let (lead, ways) = if scope == ALL {
        let only = (format!("/unsubscribe/{token}"), Button::submit(say.stop_button_all()).primary());
        (say.stop_lead_all().into_owned(), vec![only])
    } else {
        let this = (format!("/unsubscribe/{token}"), Button::submit(say.stop_button_kind()).primary());
        let all = everything(Button::submit(say.stop_button_all()).quiet());
        (say.stop_lead_kind(scope.as_str()), std::iter::once(this).chain(all).collect())
    };
    let content = StopPage { title: say.stop_title().into_owned(), lead, ways, settings: None };
    page(&visitor, &content, StatusCode::OK)
}

/// `POST /unsubscribe/{token}`: ends it. Mail programs come without cookies and without an origin (RFC 8058).
pub async fn stop(mut visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    let Some((person, scope, _)) = meant(&mut visitor, token).await? else { return wrong(&visitor) };
    let spine = visitor.app.spine.clone();
    let actor = spine
        .read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, person, Channel::Mail).await?) }))
        .await?;
    // Who is blocked gets no mail; but stopping it is no secret.
    let actor = actor.unwrap_or_else(domain::Actor::guest);
    spine.act(&actor, Stop { person, scope }).await?;
    let say = Say::new(&visitor.lang);
    let content = StopPage {
        title: say.stop_done_title().into_owned(),
        lead: say.stop_done_lead().into_owned(),
        ways: Vec::new(),
        settings: Some(Button::link("/me", say.stop_settings())),
    };
    page(&visitor, &content, StatusCode::OK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_speaks_of_one_person_and_one_kind() {
        let good = token("secret", PersonId(7), "answer").unwrap();
        assert_eq!(read("secret", &good), Some((PersonId(7), "answer".to_owned())));
        assert_eq!(read("other", &good), None);
        assert_eq!(read("", &good), None);
        assert_eq!(token("", PersonId(7), "answer"), None);
        let signature = good.rsplit('.').next().unwrap();
        for forged in [
            format!("8.answer.{signature}"),
            format!("7.all.{signature}"),
            format!("7.answer.{signature}x"),
            format!("7.answer.{}", &signature[1..]),
            "7.answer.".to_owned(),
            "7.answer".to_owned(),
            format!("{good}.more"),
            String::new(),
        ] {
            assert_eq!(read("secret", &forged), None, "{forged}");
        }
    }
}
