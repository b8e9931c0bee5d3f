//! Password and sessions: what opens one's door, and where it stands open.

use super::{frame, myself};
use crate::{
    actions::whole,
    messages::Say,
    pages::kit::{Form, Section, Sent, act, cookie, moment, raw, refused},
};
use axum::response::Response;
use domain::{Because, Refusal};
use spine::{
    Failure,
    access::{self, EndSession, keys},
};
use web::{
    Fields, Problem, Visitor,
    components::{Button, Chip, Field, List, Markup, Row, Tone},
    forms::Left,
    icons::Icon,
};

/// What a browser calls itself, shorter. Names are the same in every language.
fn device(agent: &str) -> Option<String> {
    let pick =
        |names: &[(&str, &'static str)]| names.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name);
    let browser = pick(&[
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = pick(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => Some(format!("{browser}, {system}")),
        (one, other) => one
            .or(other)
            .map(str::to_owned)
            .or_else(|| Some(agent.chars().take(60).collect()).filter(|a: &String| !a.is_empty())),
    }
}

async fn page(visitor: &Visitor, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (me, now) = (visitor.person()?, visitor.now());
    let sessions =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(access::sessions(tx, me, now).await?) })).await?;
    let mut content = frame(visitor, "/me/safety");
    content.summary = sent.summary(visitor);
    let least = i64::try_from(keys::SHORTEST).unwrap_or(10);
    let error = |name: &str| sent.wrong(visitor, name);
    let form = Form::post("/me/password")
        .with(
            Field::input("password", "current", say.password_current())
                .autocomplete("current-password")
                .required()
                .error(error("current")),
        )
        .with(
            Field::input("password", "password", say.password_new())
                .hint(say.set_up_password_hint(least))
                .autocomplete("new-password")
                .required()
                .error(error("password")),
        )
        .end(Button::submit(say.password_save()).primary());
    content.sections.push(Section::new("password", say.password_title()).lead(say.password_lead()).with(form));

    let own = visitor.session.as_deref().map(keys::hash);
    let several = sessions.len() > 1;
    let rows = sessions
        .into_iter()
        .map(|s| {
            let here = own.as_deref() == Some(s.key_hash.as_str());
            let text = Markup::join([
                Markup::from(say.session_seen()),
                " ".into(),
                moment(visitor, s.seen_at),
                " · ".into(),
                Markup::from(s.address.as_str()),
            ]);
            let end: Markup = if here {
                Chip::new(Tone::Good, Icon::Check, say.session_here()).into()
            } else {
                act("/me/sessions/end", &[("session", s.key_hash)], Button::submit(say.session_end()))
            };
            Row::new(Icon::Laptop, "", device(&s.agent).unwrap_or_else(|| say.session_unknown().into_owned()), text)
                .end(end)
        })
        .collect();
    let mut section =
        Section::new("sessions", say.sessions_title()).lead(say.sessions_lead()).with(List { id: None, rows });
    if several {
        section = section.with(act(
            "/me/sessions/end",
            &[("session", "others".to_owned())],
            Button::submit(say.sessions_end_others()),
        ));
    }
    content.sections.push(section);
    visitor.page(say.password_title(), "", &content)
}

/// `GET /me/safety`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    page(&visitor, Sent::default()).await
}

/// `POST /me/password`: the old one proves who asks, and is throttled like signing in. Every other session ends.
pub async fn password(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    whole(&visitor.actor)?;
    let say = Say::new(&visitor.lang);
    let me = myself(&visitor).await?;
    let (current, new) = (raw(&fields, "current"), raw(&fields, "password"));
    let spine = &visitor.app.spine;
    let mut wrong = keys::check_password(&new, &me.email, &me.name).err();
    if wrong.is_none() {
        match spine.sign_in(&me.email, current, &visitor.address, &visitor.agent).await {
            Ok(_) => {}
            Err(Failure::Refused(Refusal::Invalid(_))) => {
                wrong = Some(Refusal::invalid("current", Because::new("invalid-password-current")));
            }
            Err(other) => return Err(other.into()),
        }
    }
    if let Some(refusal) = wrong {
        return page(&visitor, Sent::of(&fields, &refusal)).await.map(refused(&refusal));
    }
    spine.set_password(&visitor.actor, me.id, new.clone()).await?;
    let signed_in = spine.sign_in(&me.email, new, &visitor.address, &visitor.agent).await?;
    Ok(cookie(Left::said(say.password_saved()).see("/me/safety"), &visitor.session_cookie(&signed_in.key)))
}

/// `POST /me/sessions/end`
pub async fn end(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    whole(&visitor.actor)?;
    let say = Say::new(&visitor.lang);
    let person = visitor.person()?;
    let own = visitor.session.as_deref().map(keys::hash);
    let end = match fields.get("session") {
        "others" => EndSession { person, key_hash: None, except: own },
        hash => EndSession { person, key_hash: Some(hash.to_owned()), except: None },
    };
    visitor.app.spine.act(&visitor.actor, end).await?;
    Ok(Left::said(say.session_ended()).see("/me/safety"))
}
