//! The page of a service (B0): what it is for, whom to ask, how it stands, and what was agreed beside what was achieved.

use super::insight;
use crate::{
    agreements::{self, Agreement},
    messages::Say,
    services::{self, AboutService, Achieved, STATES, SaveService, ServicePage},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use domain::{Level, PersonId, PromiseKind, ProviderId, Refusal, ServiceId, TeamId, rules::promise::TargetRow};
use spine::{Failure, people};
use std::{collections::BTreeMap, sync::Arc};
use web::{
    Fields, Problem, Visitor,
    components::{
        Button, Cell, Chip, Choice, Choices, Crumb, Dye, Empty, ErrorSummary, Facts, Field, List, Markup, PageHead,
        ProviderMark, Row, SelectOption, Table, TableRow, Tone,
    },
    forms::Left,
    icons::Icon,
};

/// How a service stands, as a sign and a word.
fn stands(visitor: &Visitor, state: &str) -> Chip {
    let (tone, icon) = match state {
        "running" => (Tone::Good, Icon::Check),
        "slow" => (Tone::Warn, Icon::Clock),
        "down" => (Tone::Bad, Icon::Alert),
        "planned" => (Tone::Info, Icon::Cal),
        _ => (Tone::Plain, Icon::Close),
    };
    Chip::new(tone, icon, Say::new(&visitor.lang).service_stands(state))
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap">{{ head }}{% if let Some(list) = list %}{{ list }}{% endif %}{% if let Some(empty) = empty %}{{ empty }}{% endif %}</div>"#
)]
struct ListPage {
    head: PageHead,
    list: Option<List>,
    empty: Option<Empty>,
}

/// `GET /services`
pub async fn list(visitor: Visitor) -> Result<Response, Problem> {
    let read = visitor.app.spine.read(|tx| {
        Box::pin(async move {
            let providers: BTreeMap<ProviderId, (String, String)> =
                people::providers(tx).await?.into_iter().map(|p| (p.id, (p.key, p.name))).collect();
            Ok((services::list(tx).await?, providers))
        })
    });
    let (all, providers) = read.await?;
    let say = Say::new(&visitor.lang);
    let rows: Vec<Row> = all
        .iter()
        .map(|s| {
            let about: AboutService = serde_json::from_str(&s.about).unwrap_or_default();
            let (key, name) = providers.get(&s.provider_id).cloned().unwrap_or_default();
            let dye = Dye::of(&key);
            let text = Markup::join([
                Markup::from(ProviderMark::new(name, dye)),
                Markup::from(" "),
                Markup::from(about.purpose.as_str()),
            ]);
            Row::new(Icon::Strand, format!("/services/{}", s.key), s.name.clone(), text)
                .end(stands(&visitor, &s.state))
                .dye(dye)
        })
        .collect();
    let leads = visitor.actor.is_lead(None);
    let mut head = PageHead::new(say.services_title(), say.services_text().as_ref());
    if leads {
        head = head.end(Button::link("/services/new", say.service_new()));
    }
    let content = ListPage {
        head,
        empty: rows.is_empty().then(|| Empty {
            title: say.services_empty().into_owned(),
            text: say.services_empty_text().as_ref().into(),
            action: None,
        }),
        list: (!rows.is_empty()).then_some(List { id: None, rows }),
    };
    visitor.page(say.services_title(), "services", &content)
}

#[derive(Template)]
#[template(path = "service.html")]
struct Page {
    say: Say,
    head: PageHead,
    purpose: Markup,
    best: Vec<String>,
    ask: Vec<(String, String)>,
    may: Vec<String>,
    must: Vec<String>,
    known: Vec<(String, String, String)>,
    better: Vec<(String, String, Chip)>,
    key: String,
    facts: Facts,
    promised: Option<Table>,
    promised_by: String,
    agreements: Vec<(String, String, Chip)>,
    offer: Option<Button>,
    journey: Option<String>,
    consult: Option<String>,
    decisions: Vec<String>,
}

fn hours(visitor: &Visitor, page: &ServicePage) -> String {
    if !page.about.hours.is_empty() {
        return page.about.hours.clone();
    }
    let say = Say::new(&visitor.lang);
    let Some(week) = &page.hours else { return say.service_always().into_owned() };
    let days = ["1", "2", "3", "4", "5", "6", "7"];
    let lines: Vec<String> = week
        .iter()
        .zip(days)
        .filter(|(hours, _)| !hours.is_empty())
        .map(|(hours, day)| {
            let spans: Vec<String> = hours.iter().map(ToString::to_string).collect();
            say.service_day(i18n::messages::Say::new(&visitor.lang).weekday_short(day), spans.join(", "))
        })
        .collect();
    lines.join("; ")
}

/// Each kind of promise: what is promised in general, and how it was kept.
fn promised(visitor: &Visitor, targets: &[TargetRow], achieved: &[Achieved]) -> Option<Table> {
    let say = Say::new(&visitor.lang);
    // The most general row is what everybody can count on; the others refine it.
    let general =
        targets.iter().find(|t| t.kind.is_none() && t.level.is_none() && t.priority.is_none() && t.channel.is_none());
    let rows: Vec<TableRow> = PromiseKind::ALL
        .iter()
        .filter_map(|kind| {
            let agreed = general.and_then(|row| row.targets.of(*kind));
            let reached = achieved.iter().find(|a| a.kind == *kind);
            (agreed.is_some() || reached.is_some()).then(|| TableRow {
                head: visitor.lang.promise_word(*kind).into(),
                cells: vec![
                    Cell::text(agreed.map_or_else(
                        || say.service_no_target().into_owned(),
                        |t| say.service_within(visitor.lang.duration(t)),
                    )),
                    Cell::text(reached.map_or_else(
                        || Markup::soft(say.insight_none().as_ref()),
                        |a| insight::share(visitor, &a.share, None),
                    )),
                ],
            })
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        caption: say.service_promised_caption().into_owned(),
        heads: vec![
            Cell::text(say.insight_promise().as_ref()),
            Cell::text(say.service_agreed().as_ref()),
            Cell::text(say.service_achieved().as_ref()),
        ],
        rows,
    })
}

/// What was achieved, as far as the agreement shows it; all of it where there is none.
fn shown(page: &services::ServicePage) -> Vec<Achieved> {
    let shows = |kind| page.agreement.as_ref().is_none_or(|a| a.terms.shows(kind));
    page.achieved.iter().filter(|a| shows(a.kind)).cloned().collect()
}

/// The sign of how a version of an agreement stands.
pub fn agreement_chip(visitor: &Visitor, state: &str) -> Chip {
    let (tone, icon) = match state {
        "in_force" => (Tone::Good, Icon::Check),
        "offered" => (Tone::Info, Icon::Clock),
        "draft" => (Tone::Warn, Icon::Lock),
        "declined" => (Tone::Plain, Icon::Close),
        _ => (Tone::Plain, Icon::Arrow),
    };
    Chip::new(tone, icon, Say::new(&visitor.lang).agreement_state(state))
}

/// `GET /services/{key}`
pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), key.clone(), visitor.now());
    let signed_in = visitor.actor.person.is_some();
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let page = services::page(tx, &actor, &wanted, now).await?;
            let agreed: Vec<Agreement> =
                if signed_in { agreements::of_service(tx, &actor, page.service.id, now).await? } else { Vec::new() };
            let names: BTreeMap<_, _> = people::consumers(tx).await?.into_iter().map(|c| (c.id, c.name)).collect();
            let here = domain::SubjectId(page.service.id.0);
            let mut better = Vec::new();
            for kind in ["improving", "improved"] {
                better.append(&mut spine::timeline::linked_to(tx, here, kind, 5).await?);
            }
            let decisions = spine::decisions::of(tx, page.service.id).await?;
            Ok((page, agreed, names, better, decisions))
        })
    });
    let (page, agreed, names, better, decisions) = read.await?;
    let say = Say::new(&visitor.lang);
    let dye = Dye::of(&page.provider.key);
    let crumbs = vec![
        Crumb { href: "/services".to_owned(), text: say.services_title().into_owned() },
        Crumb { href: String::new(), text: page.service.name.clone() },
    ];
    let line = Markup::join([
        Markup::from(ProviderMark::new(&page.provider.name, dye)),
        stands(&visitor, &page.service.state).into(),
    ]);
    let mut head = PageHead::new(page.service.name.clone(), line).crumbs(say.where_you_are(), crumbs);
    if page.may_write {
        head = head.end(Button::link(format!("/services/{key}/edit"), say.service_edit()));
    }
    let links = |list: &[(String, String)]| {
        Markup::join(list.iter().enumerate().map(|(i, (key, name))| {
            let link = Markup::link(&format!("/services/{key}"), name.as_str());
            if i == 0 { link } else { Markup::join([Markup::from(", "), link]) }
        }))
    };
    let mut facts = Facts::default()
        .with(say.service_hours(), hours(&visitor, &page))
        .with(say.service_level(), visitor.lang.level_word(page.service.level));
    if let Some(owner) = &page.owner {
        facts = facts.with(say.service_owner(), owner.name.as_str());
    }
    if !page.teams.is_empty() {
        facts =
            facts.with(say.service_teams(), page.teams.iter().map(|(_, n)| n.as_str()).collect::<Vec<_>>().join(", "));
    }
    if !page.about.suppliers.is_empty() {
        facts = facts.with(say.service_suppliers(), page.about.suppliers.join(", "));
    }
    if !page.rests_on.is_empty() {
        facts = facts.with(say.service_rests_on(), links(&page.rests_on));
    }
    if !page.carries.is_empty() {
        facts = facts.with(say.service_carries(), links(&page.carries));
    }
    let known = page
        .known
        .iter()
        .map(|(_, number, title, affected)| (format!("/t/{number}"), title.clone(), say.bench_affected(*affected)))
        .collect();
    let content = Page {
        purpose: Markup::lines(&page.about.purpose),
        best: page.about.best_ways.clone(),
        ask: page.about.ask.clone(),
        may: page.about.may.clone(),
        must: page.about.must.clone(),
        known,
        better: better
            .into_iter()
            .map(|link| {
                let chip = if link.kind == "improved" {
                    Chip::new(Tone::Good, Icon::Check, say.service_improved())
                } else {
                    Chip::new(Tone::Info, Icon::Pulse, say.service_improving())
                };
                (format!("/improvements/{}", link.number), link.title, chip)
            })
            .collect(),
        key: key.clone(),
        facts,
        promised: promised(&visitor, &page.targets, &shown(&page)),
        decisions: decisions.into_iter().map(|d| d.title).collect(),
        consult: visitor.actor.person.map(|_| format!("/consult?service={key}")),
        journey: visitor.actor.person.map(|_| format!("/journeys/{key}")),
        promised_by: match &page.agreement {
            Some(a) => say.service_by_agreement(a.row.revision),
            None => say.service_by_provider(page.provider.name.as_str()),
        },
        agreements: agreed
            .iter()
            .map(|a| {
                let name = names.get(&a.row.consumer).cloned().unwrap_or_default();
                (
                    format!("/agreements/{}", a.row.id),
                    say.agreement_with(name, a.row.revision),
                    agreement_chip(&visitor, &a.row.state),
                )
            })
            .collect(),
        offer: visitor
            .actor
            .is_lead(Some(page.provider.id))
            .then(|| Button::link(format!("/agreements/new?service={}", page.service.id), say.agreement_new())),
        head,
        say,
    };
    let mut shell = visitor.shell(page.service.name.clone(), "services");
    shell.dye = dye;
    visitor.page_in(shell, &content)
}

#[derive(Template)]
#[template(path = "service_form.html")]
struct FormPage {
    say: Say,
    head: PageHead,
    summary: Option<ErrorSummary>,
    error: Option<String>,
    action: String,
    seen: String,
    fields: Vec<Field>,
    teams: Option<Choices>,
    rests_on: Option<Choices>,
}

struct Kept {
    page: Option<ServicePage>,
    version: i64,
    providers: Vec<(ProviderId, String)>,
    people: Vec<(PersonId, String)>,
    teams: Vec<(TeamId, String)>,
    services: Vec<people::Service>,
}

async fn kept(visitor: &Visitor, key: Option<&str>) -> Result<Kept, Problem> {
    let (actor, key, now) = (Arc::clone(&visitor.actor), key.map(str::to_owned), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let page = match key {
                Some(key) => Some(services::page(tx, &actor, &key, now).await?),
                None => None,
            };
            let mut version = 0;
            let (mut found, mut teams) = (Vec::new(), Vec::new());
            if let Some(page) = &page {
                version =
                    spine::timeline::by_id(tx, domain::SubjectId(page.service.id.0)).await?.map_or(0, |s| s.version);
                found = super::workbench::once(&people::members(tx, page.provider.id).await?);
                teams = crate::store::list::teams_of(tx, page.provider.id).await?;
            }
            let providers = people::providers(tx)
                .await?
                .into_iter()
                .filter(|p| actor.is_lead(Some(p.id)))
                .map(|p| (p.id, p.name))
                .collect();
            Ok(Kept { page, version, providers, people: found, teams, services: services::list(tx).await? })
        })
    });
    Ok(read.await?)
}

fn form(visitor: &Visitor, kept: &Kept, fields: &Fields, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let fresh = fields.pairs().is_empty();
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(found)) => {
            found.iter().find(|(field, _)| field == name).map(|(_, b)| visitor.lang.because(b))
        }
        _ => None,
    };
    let page = kept.page.as_ref();
    let about = page.map(|p| p.about.clone()).unwrap_or_default();
    let value = |name: &str, kept: String| if fresh { kept } else { fields.get(name).to_owned() };
    let levels = Level::ALL.iter().map(|l| SelectOption::new(l.word(), visitor.lang.level_word(*l))).collect();
    let states = STATES.iter().map(|s| SelectOption::new(*s, stands(visitor, s).text)).collect();
    let mut owners = vec![SelectOption::new("", say.triage_none())];
    owners.extend(kept.people.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())));
    let mut all = Vec::new();
    if page.is_none() {
        let list = kept.providers.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())).collect();
        all.push(Field::select("provider", say.canned_provider(), list).value(fields.get("provider")));
        all.push(
            Field::text("key", say.service_key())
                .hint(say.service_key_hint())
                .value(fields.get("key"))
                .error(wrong("key"))
                .required(),
        );
    }
    let asked = about.ask.iter().map(|(when, whom)| format!("{when}: {whom}")).collect::<Vec<_>>().join("\n");
    all.extend([
        Field::text("name", say.service_name())
            .value(value("name", page.map(|p| p.service.name.clone()).unwrap_or_default()))
            .error(wrong("name"))
            .required(),
        Field::select("state", say.service_state(), states)
            .value(value("state", page.map_or_else(|| "running".to_owned(), |p| p.service.state.clone())))
            .error(wrong("state")),
        Field::select("level", say.service_level(), levels)
            .value(value("level", page.map_or("standard", |p| p.service.level.word()).to_owned())),
        Field::area("purpose", say.service_purpose()).value(value("purpose", about.purpose.clone())),
        Field::area("best_ways", say.service_best())
            .hint(say.form_line_each())
            .value(value("best_ways", about.best_ways.join("\n"))),
        Field::area("ask", say.service_ask()).hint(say.service_ask_hint()).value(value("ask", asked)),
        Field::text("hours", say.service_hours())
            .hint(say.service_hours_hint())
            .value(value("hours", about.hours.clone())),
        Field::area("may", say.service_may()).hint(say.form_line_each()).value(value("may", about.may.join("\n"))),
        Field::area("must", say.service_must()).hint(say.form_line_each()).value(value("must", about.must.join("\n"))),
        Field::select("owner", say.service_owner(), owners)
            .value(value("owner", about.owner.map(|o| o.to_string()).unwrap_or_default())),
        Field::area("suppliers", say.service_suppliers())
            .hint(say.form_line_each())
            .value(value("suppliers", about.suppliers.join("\n"))),
    ]);
    let ticked = |name: &str, id: String, kept: bool| if fresh { kept } else { fields.all(name).any(|v| v == id) };
    let teams = kept
        .teams
        .iter()
        .map(|(id, name)| {
            Choice::new(id.to_string(), name.clone(), "").chosen(ticked(
                "team",
                id.to_string(),
                about.teams.contains(id),
            ))
        })
        .collect::<Vec<_>>();
    let rests = kept
        .services
        .iter()
        .filter(|s| page.is_none_or(|p| p.service.id != s.id))
        .map(|s| {
            let now = page.is_some_and(|p| p.rests_on.iter().any(|(key, _)| *key == s.key));
            Choice::new(s.id.to_string(), s.name.clone(), "").chosen(ticked("rests_on", s.id.to_string(), now))
        })
        .collect::<Vec<_>>();
    let content = FormPage {
        head: PageHead::new(
            if page.is_some() { say.service_edit() } else { say.service_new() },
            say.services_text().as_ref(),
        ),
        summary: ErrorSummary::of(say.form_wrong(), &all),
        error: refusal.filter(|r| !matches!(r, Refusal::Invalid(_))).map(|r| visitor.lang.refusal(r)),
        action: page.map_or_else(|| "/services".to_owned(), |p| format!("/services/{}", p.service.key)),
        seen: page.map(|_| kept.version.to_string()).unwrap_or_default(),
        fields: all,
        teams: (!teams.is_empty()).then(|| Choices::several("team", say.service_teams(), teams).plain()),
        rests_on: (!rests.is_empty()).then(|| Choices::several("rests_on", say.service_rests_on(), rests).plain()),
        say,
    };
    let mut response = visitor.page(content.say.services_title().into_owned(), "services", &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// `GET /services/new`
pub async fn new(visitor: Visitor) -> Result<Response, Problem> {
    if !visitor.actor.is_lead(None) {
        return Err(Refusal::not_allowed("refused-not-yours").into());
    }
    let kept = kept(&visitor, None).await?;
    form(&visitor, &kept, &Fields::default(), None)
}

/// `GET /services/{key}/edit`
pub async fn edit(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    let kept = kept(&visitor, Some(&key)).await?;
    if kept.page.as_ref().is_none_or(|p| !p.may_write) {
        return Err(Refusal::not_allowed("refused-not-yours").into());
    }
    form(&visitor, &kept, &Fields::default(), None)
}

fn each_line(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
}

async fn save(visitor: &Visitor, key: Option<&str>, fields: &Fields) -> Result<Response, Problem> {
    let before = kept(visitor, key).await?;
    if key.is_none() && before.services.iter().any(|s| s.key == fields.get("key")) {
        let refusal = Refusal::invalid("key", domain::Because::new("invalid-key-taken"));
        return form(visitor, &before, fields, Some(&refusal));
    }
    let provider = before
        .page
        .as_ref()
        .map_or_else(|| ProviderId(fields.number("provider").unwrap_or_default()), |p| p.provider.id);
    let key = key.unwrap_or_else(|| fields.get("key")).to_owned();
    let ids = |name: &str| fields.all(name).filter_map(|v| v.parse::<i64>().ok()).collect::<Vec<_>>();
    let ask = each_line(fields.get("ask"))
        .iter()
        .map(|line| {
            line.split_once(':')
                .map_or_else(|| (line.clone(), String::new()), |(a, b)| (a.trim().to_owned(), b.trim().to_owned()))
        })
        .collect();
    let about = AboutService {
        purpose: fields.get("purpose").to_owned(),
        best_ways: each_line(fields.get("best_ways")),
        ask,
        hours: fields.get("hours").to_owned(),
        may: each_line(fields.get("may")),
        must: each_line(fields.get("must")),
        owner: fields.number("owner").map(PersonId),
        teams: ids("team").into_iter().map(TeamId).collect(),
        suppliers: each_line(fields.get("suppliers")),
    };
    let save = SaveService {
        provider,
        name: fields.get("name").to_owned(),
        level: Level::parse(fields.get("level")).unwrap_or(Level::Standard),
        state: fields.get("state").to_owned(),
        about,
        rests_on: ids("rests_on").into_iter().map(ServiceId).collect(),
        seen: fields.number("seen"),
        key: key.clone(),
    };
    match visitor.app.spine.act(&visitor.actor, save).await {
        Ok(_) => Ok(Left::said(Say::new(&visitor.lang).service_saved()).see(&format!("/services/{key}"))),
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            form(visitor, &before, fields, Some(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /services`
pub async fn create(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    save(&visitor, None, &fields).await
}

/// `POST /services/{key}`
pub async fn change(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    save(&visitor, Some(&key), &fields).await
}
