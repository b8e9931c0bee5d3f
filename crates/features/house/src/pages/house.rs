//! How the house is: what runs, what waits, what is missing. For operators.

use super::kit::{Content, Section, act, moment};
use crate::{
    actions::{DiscardJob, House, RunJobAgain, Verified},
    messages::Say,
    store,
};
use axum::response::Response;
use database::Tx;
use spine::{Failure, finding, people, settings};
use web::{
    Fields, Problem, Visitor,
    components::{Button, Chip, Facts, List, Markup, PageHead, Row, Tab, Tabs, Tone},
    forms::Left,
    icons::Icon,
};

/// A page of the house with its tabs.
pub fn frame(visitor: &Visitor, current: &str, title: impl Into<String>, lead: impl AsRef<str>) -> Content {
    let say = Say::new(&visitor.lang);
    let mut content = Content::new(PageHead::new(title, lead.as_ref()));
    if visitor.actor.is_operator() {
        let tab = |href: &str, text: &str| Tab::new(href, text, href == current);
        content.tabs = Some(Tabs {
            label: say.house_tabs().into_owned(),
            tabs: vec![
                tab("/house", &say.house_tab_health()),
                tab("/house/people", &say.house_nav_people()),
                tab("/house/providers", &say.house_nav_providers()),
                tab("/house/consumers", &say.house_tab_consumers()),
                tab("/house/settings", &say.house_tab_settings()),
                tab("/house/audit", &say.house_nav_audit()),
                tab("/house/components", &say.house_tab_components()),
            ],
        });
    }
    content
}

struct Health {
    jobs: jobs::Health,
    dead: Vec<jobs::DeadLetter>,
    bytes: i64,
    people: i64,
    audit: i64,
    verified: Verified,
    house: House,
    providers: Vec<people::Provider>,
    leaderless: Vec<String>,
    services: bool,
    operators: i64,
}

async fn read(tx: &mut Tx, now: domain::Timestamp) -> Result<Health, Failure> {
    let providers = people::providers(tx).await?;
    let mut leaderless = Vec::new();
    for provider in &providers {
        if people::leads(tx, provider.id).await?.is_empty() {
            leaderless.push(provider.name.clone());
        }
    }
    Ok(Health {
        jobs: jobs::health(tx, now).await?,
        dead: jobs::dead_letters(tx, 20).await?,
        bytes: store::database_bytes(tx).await?,
        people: store::people_count(tx).await?,
        audit: store::audit_lines(tx).await?,
        verified: settings::get(tx, Verified::KEY).await?,
        house: settings::get(tx, House::KEY).await?,
        providers,
        leaderless,
        services: store::has_services(tx).await?,
        operators: store::operators(tx).await?,
    })
}

/// What is still missing: its words, and where it is done.
fn missing(say: &Say, visitor: &Visitor, health: &Health) -> Vec<(String, &'static str)> {
    let mut all = Vec::new();
    if health.house.organisation.is_empty() {
        all.push((say.missing_house().into_owned(), "/set-up"));
    }
    if visitor.app.mail.is_none() {
        all.push((say.missing_mail().into_owned(), ""));
    }
    if health.providers.is_empty() {
        all.push((say.missing_providers().into_owned(), "/house/providers"));
    }
    if !health.leaderless.is_empty() {
        all.push((say.missing_leads(visitor.lang.list(&health.leaderless)), "/house/providers"));
    }
    if health.people <= 1 {
        all.push((say.missing_people().into_owned(), "/house/people"));
    }
    if !health.services {
        all.push((say.missing_services().into_owned(), "/catalogue"));
    }
    if health.operators <= 1 {
        all.push((say.missing_operator().into_owned(), "/house/people"));
    }
    if health.verified.at.is_none() {
        all.push((say.missing_verify().into_owned(), "/house/audit"));
    }
    all
}

/// `GET /house`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (lang, now) = (&visitor.lang, visitor.now());
    let spine = &visitor.app.spine;
    let health = spine.read(move |tx| Box::pin(async move { read(tx, now).await })).await?;
    let folder = spine.blobs.folder().to_owned();
    let free = tokio::task::spawn_blocking(move || fs4::available_space(folder).ok()).await.ok().flatten();
    let title = if health.house.organisation.is_empty() {
        say.house_title().into_owned()
    } else {
        health.house.organisation.clone()
    };
    let mut content = frame(&visitor, "/house", title, say.house_lead());

    let gaps = missing(&say, &visitor, &health);
    let rows: Vec<Row> = gaps.into_iter().map(|(text, href)| Row::new(Icon::Flag, href, text, "")).collect();
    if !rows.is_empty() {
        content.sections.push(Section::new("missing", say.missing_title()).with(List { id: None, rows }));
    }

    let number = |n: i64| lang.number(n);
    let (good, bad) = (
        |text: &str| Markup::from(Chip::new(Tone::Good, Icon::Check, text)),
        |tone: Tone, text: &str| Markup::from(Chip::new(tone, Icon::Alert, text)),
    );
    let kind = if spine.db.is_sqlite() { say.database_sqlite() } else { say.database_postgres() };
    let size = u64::try_from(health.bytes).unwrap_or_default();
    let waits = say.jobs_waiting(health.jobs.waiting);
    let late = domain::Millis(health.jobs.lag);
    let jobs = if late.0 > 60_000 { bad(Tone::Warn, &say.jobs_late(lang.duration(late), waits)) } else { good(&waits) };
    let dead =
        if health.jobs.dead == 0 { good(&say.jobs_dead(0)) } else { bad(Tone::Bad, &say.jobs_dead(health.jobs.dead)) };
    let mail = match &visitor.app.mail {
        Some(mail) => good(&say.health_mail_through(mail.server())),
        None => bad(Tone::Warn, &say.health_mail_none()),
    };
    let documents = i64::try_from(finding::documents(&spine.finder)).unwrap_or(i64::MAX);
    let search = if spine.finder.is_ready() {
        good(&say.health_search_holds(number(documents)))
    } else {
        bad(Tone::Warn, &say.health_search_behind(number(documents)))
    };
    let verified = match health.verified.at {
        None => Markup::from(say.audit_never()),
        Some(at) if health.verified.faults == 0 => {
            Markup::join([Markup::from(say.audit_sound()), " ".into(), moment(&visitor, at)])
        }
        Some(at) => {
            Markup::join([bad(Tone::Bad, &say.audit_faults(health.verified.faults)), " ".into(), moment(&visitor, at)])
        }
    };
    let mut facts = Facts::default()
        .with(say.health_version(), visitor.app.config.version)
        .with(say.health_database(), say.database_size(kind, lang.size(size)));
    if let Some(free) = free {
        facts = facts.with(say.health_disk(), lang.size(free));
    }
    let facts = facts
        .with(say.health_jobs(), jobs)
        .with(say.health_dead(), dead)
        .with(say.health_mail(), mail)
        .with(say.health_search(), search)
        .with(
            say.health_audit(),
            Markup::join([Markup::from(say.audit_lines(number(health.audit))), " · ".into(), verified]),
        )
        .with(say.health_people(), number(health.people));
    content.sections.push(Section::new("health", say.health_title()).with(facts));

    if !health.dead.is_empty() {
        let rows = health
            .dead
            .into_iter()
            .map(|job| {
                let id = job.id.to_string();
                let again = act("/house/jobs/again", &[("job", id.clone())], Button::submit(say.job_again()));
                let drop = Button::submit(say.job_discard()).quiet().confirm(say.job_discard_ask(job.kind.as_str()));
                let drop = act("/house/jobs/discard", &[("job", id)], drop);
                let text = Markup::join([
                    Markup::from(job.last_error.unwrap_or_default()),
                    " · ".into(),
                    Markup::from(say.job_tries(job.attempt)),
                    " · ".into(),
                    moment(&visitor, job.created_at),
                ]);
                Row::new(Icon::Alert, "", job.kind, text).end(Markup::join([again, drop]))
            })
            .collect();
        let section = Section::new("dead", say.dead_title()).lead(say.dead_lead());
        content.sections.push(section.with(List { id: None, rows }));
    }
    visitor.page(say.house_title(), "house", &content)
}

/// `POST /house/jobs/again`
pub async fn again(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let job = fields.number("job").ok_or_else(Problem::not_found)?;
    visitor.app.spine.act(&visitor.actor, RunJobAgain { job }).await?;
    Ok(Left::said(Say::new(&visitor.lang).job_runs_again()).see("/house"))
}

/// `POST /house/jobs/discard`
pub async fn discard(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let job = fields.number("job").ok_or_else(Problem::not_found)?;
    visitor.app.spine.act(&visitor.actor, DiscardJob { job }).await?;
    Ok(Left::said(Say::new(&visitor.lang).job_discarded()).see("/house"))
}

/// `GET /house/components`: the parts pages are made of.
pub async fn components(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    visitor.page(say.house_tab_components(), "house", &web::components::gallery::gallery())
}
