//! The people of the house: found, invited, opened.

use super::{
    house::frame,
    kit::{Form, Section, Sent, languages, query, refused, secret},
};
use crate::{actions::Invite, messages::Say, store};
use axum::{extract::RawQuery, response::Response};
use domain::{ConsumerId, PersonId, Role};
use spine::{Failure, access::keys, people};
use web::{
    Fields, Problem, Visitor,
    components::{Avatar, Banner, Button, Chip, Empty, Field, List, Markup, Pager, Row, SelectOption, Tone},
    forms::encode,
    icons::Icon,
};

const A_PAGE: i64 = 50;

/// `name~id` of the last one on a page.
fn after(text: &str) -> Option<(String, PersonId)> {
    let (name, id) = text.rsplit_once('~')?;
    Some((name.to_owned(), PersonId(id.parse().ok()?)))
}

/// The sign of somebody's state, where it is not the usual one.
pub fn state_chip(say: &Say, state: &str) -> Option<Chip> {
    match state {
        "invited" => Some(Chip::new(Tone::Info, Icon::Mail, say.person_invited())),
        "blocked" => Some(Chip::new(Tone::Bad, Icon::Lock, say.person_blocked())),
        "erased" => Some(Chip::new(Tone::Plain, Icon::Close, say.person_erased())),
        _ => None,
    }
}

/// A link that was just made, shown once to who hands it over.
pub fn link_banner(say: &Say, name: &str, address: &str, mailed: bool) -> Banner {
    let lead = if mailed { say.link_made_mailed(name) } else { say.link_made(name) };
    let text = Markup::join([
        Markup::from(lead),
        Markup::trusted("<br>"),
        Markup::trusted(format!("<code class=\"key\">{}</code>", Markup::from(address))),
    ]);
    let copy = Markup::trusted(format!(
        "<button class=\"btn small needs-script\" type=\"button\" data-copy=\"{}\">{}</button>",
        Markup::from(address),
        Markup::from(say.house_copy().as_ref())
    ));
    Banner::new(Tone::Good, text).action(copy)
}

async fn page(visitor: &Visitor, raw: Option<&str>, sent: Sent<'_>, link: Option<Banner>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (text, from) = (query(raw, "q"), query(raw, "after"));
    let (asked, begins) = (text.clone(), from.as_deref().and_then(after));
    let (mut found, roles, providers, consumers) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let found = match &asked {
                    Some(text) => people::find(tx, text, A_PAGE + 1).await?,
                    None => people::page(tx, begins, A_PAGE + 1).await?,
                };
                let ids = || found.iter().map(|p| p.id);
                let roles = match (ids().min(), ids().max()) {
                    (Some(first), Some(last)) => store::roles_of(tx, first, last).await?,
                    _ => Vec::new(),
                };
                Ok::<_, Failure>((found, roles, people::providers(tx).await?, people::consumers(tx).await?))
            })
        })
        .await?;
    let more = i64::try_from(found.len()).unwrap_or(0) > A_PAGE;
    found.truncate(usize::try_from(A_PAGE).unwrap_or(50));
    let next = found
        .last()
        .filter(|_| more && text.is_none())
        .map(|p| format!("/house/people?after={}~{}", encode(&p.name), p.id));

    let mut content = frame(visitor, "/house/people", say.people_title(), say.people_lead());
    content.summary = sent.summary(visitor);
    content.banners.extend(link);
    let search = Form::get("/house/people")
        .with(Field::input("search", "q", say.people_search()).value(text.clone().unwrap_or_default()))
        .end(Button::submit(say.people_search_button()).icon(Icon::Search));
    let place =
        |r: &store::RoleOf| r.provider_id.and_then(|id| providers.iter().find(|p| p.id == id)).map(|p| p.name.clone());
    let rows: Vec<Row> = found
        .iter()
        .map(|p| {
            let mut is: Vec<String> = roles
                .iter()
                .filter(|r| r.person_id == p.id)
                .map(|r| match place(r) {
                    Some(place) => say.role_at(visitor.lang.role_word(r.role), place),
                    None => visitor.lang.role_word(r.role),
                })
                .collect();
            is.dedup();
            let mut text = Markup::from(p.email.as_str());
            if !is.is_empty() {
                text = Markup::join([text, " · ".into(), Markup::from(is.join(", "))]);
            }
            let serves = roles.iter().any(|r| r.person_id == p.id && matches!(r.role, Role::Agent | Role::Lead));
            let avatar = if serves { Avatar::desk(&p.name) } else { Avatar::person(&p.name) };
            let row = Row::new(avatar, format!("/house/people/{}", p.id), p.name.clone(), text);
            match state_chip(&say, &p.state) {
                Some(chip) => row.end(chip),
                None => row,
            }
        })
        .collect();
    let mut section = Section::new("people", say.people_title()).with(search);
    section = if rows.is_empty() {
        section.with(Empty {
            title: say.people_none().into_owned(),
            text: say.people_none_text().as_ref().into(),
            action: None,
        })
    } else {
        section.with(List { id: None, rows })
    };
    if from.is_some() || next.is_some() {
        section = section.with(Pager {
            label: say.house_pages().into_owned(),
            count: String::new(),
            back: from.map(|_| ("/house/people".to_owned(), say.house_page_first().into_owned())),
            on: next.map(|to| (to, say.house_page_next().into_owned())),
        });
    }
    content.sections.push(section);

    let mut groups = vec![SelectOption::new("", say.person_no_consumer())];
    groups.extend(consumers.into_iter().map(|c| SelectOption::new(c.id.to_string(), c.name)));
    let locale = visitor.lang.locale().to_owned();
    let mut form = Form::post("/house/people")
        .draft("invite")
        .with(sent.field(visitor, "name", "", Field::text("name", say.invite_name()).required()))
        .with(sent.field(visitor, "email", "", Field::input("email", "email", say.invite_email()).required()))
        .with(sent.field(visitor, "locale", &locale, Field::select("locale", say.me_language(), languages(visitor))));
    if groups.len() > 1 {
        form = form.with(sent.field(visitor, "consumer", "", Field::select("consumer", say.person_consumer(), groups)));
    }
    let lead = if visitor.app.mail.is_some() { say.invite_lead_mail() } else { say.invite_lead_no_mail() };
    let form = form.end(Button::submit(say.invite_button()).primary());
    content.sections.push(Section::new("invite", say.invite_title()).lead(lead).with(form));
    visitor.page(say.people_title(), "people", &content)
}

/// `GET /house/people?q=…&after=…`
pub async fn show(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    page(&visitor, raw.as_deref(), Sent::default(), None).await
}

/// `POST /house/people`: invites somebody; the answer shows the link once.
pub async fn invite(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let key = keys::fresh("").ok_or_else(|| database::DbError::Away("no randomness".to_owned()))?;
    let (name, mail) = (fields.get("name").to_owned(), visitor.app.mail.is_some());
    let known = visitor.app.catalogue.languages().any(|l| l == fields.get("locale"));
    let invite = Invite {
        email: fields.get("email").to_owned(),
        name: name.clone(),
        locale: if known { fields.get("locale") } else { visitor.lang.locale() }.to_owned(),
        zone: visitor.actor.zone.clone(),
        consumer: fields.number("consumer").map(ConsumerId),
        key: key.clone(),
        mail,
    };
    match visitor.app.spine.act(&visitor.actor, invite).await {
        Ok(_) => {
            let address = format!("{}/invitation/{key}", visitor.app.spine.base_url);
            page(&visitor, None, Sent::default(), Some(link_banner(&say, &name, &address, mail))).await.map(secret)
        }
        Err(Failure::Refused(refusal @ domain::Refusal::Invalid(_))) => {
            page(&visitor, None, Sent::of(&fields, &refusal), None).await.map(refused(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}
