//! Who can be booked, and when: kept by themselves and by those who lead them.

use super::{
    hosts::SaveHost,
    pages::tabs,
    store::{self, Host},
};
use crate::messages::Say;
use axum::{extract::Path, response::Response};
use domain::{Capability, PersonId, ProviderId, ServiceId, rules::calendar::Hours};
use spine::people;
use std::sync::Arc;
use web::{
    Fields, Problem, Routes, Visitor,
    components::{Button, Chip, Choice, Choices, Crumb, Empty, Field, List, Markup, PageHead, Row, SelectOption, Tone},
    icons::Icon,
    kit::{Content, Form, Section, Sent, on, page},
};

const DAYS: [&str; 7] = ["1", "2", "3", "4", "5", "6", "7"];

/// The pages of this part.
pub fn routes() -> Routes {
    Routes::new()
        .get("/consult-hosts", Capability::Desk, list)
        .get("/consult-hosts/new", Capability::Desk, new)
        .get("/consult-hosts/{id}", Capability::Desk, edit)
        .post("/consult-hosts", Capability::Desk, save)
}

/// Hosts of one's own providers.
async fn own(visitor: &Visitor) -> Result<Vec<(Host, String)>, Problem> {
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let services = people::services(tx).await?;
            let mut all = Vec::new();
            for provider in actor.providers() {
                for host in store::hosts_of(tx, provider).await? {
                    let name = services.iter().find(|s| Some(s.id) == host.service).map(|s| s.name.clone());
                    all.push((host, name.unwrap_or_default()));
                }
            }
            Ok(all)
        })
    });
    Ok(read.await?)
}

/// `GET /consult-hosts`
async fn list(visitor: Visitor) -> Result<Response, Problem> {
    let all = own(&visitor).await?;
    let say = Say::new(&visitor.lang);
    let add = || Button::link("/consult-hosts/new", say.host_new());
    let mut content =
        Content::new(PageHead::new(say.host_title(), say.host_text().as_ref()).end(add().icon(Icon::Plus).primary()));
    content.tabs = Some(tabs(&visitor, "hosts"));
    let section = Section::new("hosts", say.host_list());
    content.sections.push(if all.is_empty() {
        section.with(Empty {
            title: say.host_none().into_owned(),
            text: say.host_none_text().as_ref().into(),
            action: Some(add()),
        })
    } else {
        let rows = all
            .into_iter()
            .map(|(h, service)| {
                let about = if service.is_empty() { say.host_every_service().into_owned() } else { service };
                let text = Markup::join([
                    Markup::from(format!("{about} · {} · ", h.knows).as_str()),
                    Markup::soft(say.host_served(h.served).as_str()),
                ]);
                let row = Row::new(Icon::Users, format!("/consult-hosts/{}", h.id), h.name, text);
                match (h.active, h.walk_in) {
                    (false, _) => row.end(Chip::new(Tone::Plain, Icon::Pause, say.host_off())),
                    (true, true) => row.end(Chip::new(Tone::Good, Icon::Users, say.host_walk_in_short())),
                    (true, false) => row,
                }
            })
            .collect();
        section.with(List { id: None, rows })
    });
    page(&visitor, say.host_title(), "consult", &content, Sent::default())
}

/// `GET /consult-hosts/new`
async fn new(visitor: Visitor) -> Result<Response, Problem> {
    draw(&visitor, None, Sent::default()).await
}

/// `GET /consult-hosts/{id}`
async fn edit(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Problem> {
    let found = own(&visitor).await?.into_iter().map(|(h, _)| h).find(|h| h.id == id);
    draw(&visitor, Some(found.ok_or_else(Problem::not_found)?), Sent::default()).await
}

fn hours_text(hours: &[Hours]) -> String {
    hours.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

async fn draw(visitor: &Visitor, host: Option<Host>, sent: Sent<'_>) -> Result<Response, Problem> {
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let own: Vec<ProviderId> = actor.providers().collect();
            let mut providers = Vec::new();
            let mut members: Vec<(ProviderId, PersonId, String)> = Vec::new();
            for id in &own {
                if let Some(p) = people::provider(tx, *id).await? {
                    providers.push((p.id, p.name));
                }
                for member in people::members(tx, *id).await? {
                    let may = actor.is_lead(Some(*id)) || actor.person == Some(member.id);
                    if may && !members.iter().any(|(p, m, _)| *p == *id && *m == member.id) {
                        members.push((*id, member.id, member.name));
                    }
                }
            }
            let services: Vec<_> =
                people::services(tx).await?.into_iter().filter(|s| own.contains(&s.provider_id)).collect();
            Ok((providers, members, services))
        })
    });
    let (providers, members, services) = read.await?;
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: "/consult-hosts".to_owned(), text: say.host_title().into_owned() },
        Crumb {
            href: String::new(),
            text: host.as_ref().map_or_else(|| say.host_new().into_owned(), |h| h.name.clone()),
        },
    ];
    let mut content =
        Content::new(PageHead::new(say.host_form(), say.host_form_text().as_ref()).crumbs(say.value_where(), crumbs));
    content.summary = sent.summary(visitor);
    let was = |of: fn(&Host) -> String| host.as_ref().map(of).unwrap_or_default();
    let mut form = Form::post("/consult-hosts");
    if let Some(h) = &host {
        form = form.hidden("id", h.id).hidden("who", format!("{}-{}", h.provider, h.person));
    } else {
        let many = providers.len() > 1;
        let named =
            |p: &ProviderId| providers.iter().find(|(id, _)| id == p).map(|(_, n)| n.clone()).unwrap_or_default();
        let list = members
            .iter()
            .map(|(p, m, name)| {
                let text = if many { format!("{name} ({})", named(p)) } else { name.clone() };
                SelectOption::new(format!("{p}-{m}"), text)
            })
            .collect();
        let me = members.iter().find(|(_, m, _)| Some(*m) == visitor.actor.person);
        let me = me.map(|(p, m, _)| format!("{p}-{m}")).unwrap_or_default();
        form = form.with(
            Field::select("who", say.host_who(), list).value(sent.or("who", &me)).error(sent.wrong(visitor, "person")),
        );
    }
    let mut about = vec![SelectOption::new("", say.host_every_service())];
    about.extend(services.iter().map(|s| SelectOption::new(s.id.to_string(), s.name.clone())));
    let service = was(|h| h.service.map(|s| s.to_string()).unwrap_or_default());
    form = form
        .with(sent.field(visitor, "service", &service, Field::select("service", say.host_service(), about)))
        .with(sent.field(
            visitor,
            "knows",
            &was(|h| h.knows.clone()),
            Field::text("knows", say.host_knows()).hint(say.host_knows_hint()).required(),
        ));
    let week = host.as_ref().map(Host::week).unwrap_or_default();
    let names = i18n::messages::Say::new(&visitor.lang);
    for (at, (hours, name)) in week.iter().zip(DAYS).enumerate() {
        let field = format!("day-{at}");
        let mut input =
            Field::text(field.clone(), names.weekday_short(name)).value(sent.or(&field, &hours_text(hours)));
        let wrong = sent.wrong(visitor, &format!("weekly.{at}"));
        input = if at == 0 {
            input.hint(say.host_hours_hint()).error(wrong.or_else(|| sent.wrong(visitor, "weekly")))
        } else {
            input.error(wrong)
        };
        form = form.with(input.short());
    }
    let minutes = host.as_ref().map_or_else(|| "30".to_owned(), |h| h.minutes.to_string());
    form = form
        .with(sent.field(visitor, "minutes", &minutes, Field::input("number", "minutes", say.host_minutes()).short()))
        .with(sent.field(visitor, "room", &was(|h| h.room.clone()), Field::text("room", say.host_room())))
        .with(sent.field(
            visitor,
            "link",
            &was(|h| h.link.clone()),
            Field::text("link", say.host_link()).hint(say.host_link_hint()),
        ));
    let walk_in = sent.ticked("walk_in", "yes", host.as_ref().is_some_and(|h| h.walk_in));
    let active = sent.ticked("active", "yes", host.as_ref().is_none_or(|h| h.active));
    form = form
        .with(
            Choices::several(
                "walk_in",
                say.host_ways(),
                vec![Choice::new("yes", say.host_walk_in(), say.host_walk_in_hint()).chosen(walk_in)],
            )
            .plain(),
        )
        .with(
            Choices::several(
                "active",
                say.host_state(),
                vec![Choice::new("yes", say.host_active(), "").chosen(active)],
            )
            .plain(),
        );
    content
        .sections
        .push(Section::new("host", say.host_form()).with(form.end(Button::submit(say.host_save()).primary())));
    page(visitor, say.host_form(), "consult", &content, sent)
}

/// `POST /consult-hosts`
async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let (provider, person) = fields.get("who").split_once('-').unwrap_or_default();
    let mut weekly: [Vec<Hours>; 7] = Default::default();
    let mut unread = None;
    for (at, day) in weekly.iter_mut().enumerate() {
        let text = fields.get(&format!("day-{at}")).to_owned();
        for part in text.split([',', ';']).map(str::trim).filter(|p| !p.is_empty()) {
            match Hours::parse(part) {
                Some(hours) => day.push(hours),
                None => unread = Some(at),
            }
        }
    }
    let id: Option<i64> = fields.number("id");
    let host = match id {
        Some(id) => own(&visitor).await?.into_iter().map(|(h, _)| h).find(|h| h.id == id),
        None => None,
    };
    if let Some(at) = unread {
        let because = domain::Because::new("invalid-consult-hours");
        let refusal = domain::Refusal::invalid(&format!("weekly.{at}"), because);
        return draw(&visitor, host, Sent::of(&fields, &refusal)).await;
    }
    let save = SaveHost {
        id,
        person: PersonId(person.parse().unwrap_or_default()),
        provider: ProviderId(provider.parse().unwrap_or_default()),
        service: fields.number("service").map(ServiceId),
        knows: fields.get("knows").to_owned(),
        weekly,
        minutes: fields.number("minutes").unwrap_or_default(),
        room: fields.get("room").to_owned(),
        link: fields.get("link").to_owned(),
        walk_in: fields.ticked("walk_in"),
        active: fields.ticked("active"),
    };
    let done = visitor.app.spine.act(&visitor.actor, save).await;
    match on(done, "/consult-hosts", Say::new(&visitor.lang).host_saved())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, host, Sent::of(&fields, &refusal)).await,
    }
}
