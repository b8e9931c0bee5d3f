//! How people experience providers and services: figures behind the floor, with n and bounds.

use super::count;
use crate::messages::Say;
use askama::Template;
use axum::{extract::RawQuery, response::Response};
use domain::{Actor, Millis, ProviderId, ServiceId};
use spine::{
    floor::{self, Cut, Look, Shown},
    people,
};
use std::sync::Arc;
use web::{
    Problem, Visitor,
    components::{Cell, Empty, Filters, Markup, PageHead, Tab, Table, TableRow},
    forms::decode,
};

/// Periods to choose, in months.
const PERIODS: &[i64] = &[1, 3, 12];

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap wide">{{ head }}{{ spans }}{% if let Some(empty) = empty %}<div class="mt3">{{ empty }}</div>{% endif %}{% for (title, table) in tables %}<section class="mt3"><h2>{{ title }}</h2>{{ table }}</section>{% endfor %}<p class="small soft mt3">{{ foot }}</p></div>"#
)]
struct ExperiencePage {
    head: PageHead,
    spans: Filters,
    empty: Option<Empty>,
    tables: Vec<(String, Table)>,
    foot: String,
}

struct Line {
    id: ProviderId,
    provider: String,
    all: Vec<Shown>,
    services: Vec<(Option<ServiceId>, Option<String>, Option<Shown>)>,
}

/// Which of the figures about a provider this reader may see, who remembers those they saw before.
pub async fn guarded(
    visitor: &Visitor,
    provider: ProviderId,
    until: i64,
    all: Vec<Shown>,
) -> Result<Vec<Shown>, Problem> {
    let looks = all.iter().map(|s| look(provider, None, until, s)).collect();
    let may = floor::guard(&visitor.app.spine, &visitor.actor, looks).await?;
    Ok(all.into_iter().zip(may).filter_map(|(shown, may)| may.then_some(shown)).collect())
}

fn look(provider: ProviderId, service: Option<ServiceId>, until: i64, shown: &Shown) -> Look {
    Look { provider, service, question: shown.question.clone(), until, n: shown.n }
}

/// The same for the figures of its services, each beside the others.
async fn guarded_services(visitor: &Visitor, line: &mut Line, until: i64) -> Result<(), Problem> {
    let looks = line
        .services
        .iter()
        .filter_map(|(service, _, shown)| {
            // Without a service it would be remembered as a figure of all.
            let id = Some(service.unwrap_or(ServiceId(-1)));
            shown.as_ref().map(|shown| look(line.id, id, until, shown))
        })
        .collect();
    let mut may = floor::guard(&visitor.app.spine, &visitor.actor, looks).await?.into_iter();
    for (.., shown) in &mut line.services {
        if shown.is_some() && !may.next().unwrap_or(false) {
            *shown = None;
        }
    }
    Ok(())
}

/// Whose figures somebody sees: those of the providers they serve; who runs the program those of all that are open.
pub fn may_see(actor: &Actor, provider: &people::Provider) -> bool {
    actor.providers().any(|p| p == provider.id) || (actor.is_operator() && !provider.confidential)
}

/// `GET /insight/experience?months=3`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = decode(query.as_deref().unwrap_or_default());
    let months = asked
        .iter()
        .find(|(n, _)| n == "months")
        .and_then(|(_, v)| v.parse::<i64>().ok())
        .filter(|m| PERIODS.contains(m))
        .unwrap_or(3);
    let now = visitor.now();
    // Whole months: a batch belongs to one.
    let span = (floor::month_of(now.minus(Millis::days(30 * (months - 1)))), floor::month_of(now));
    let actor = Arc::clone(&visitor.actor);
    let mut lines: Vec<Line> = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let names: Vec<(ServiceId, String)> =
                    people::services(tx).await?.into_iter().map(|s| (s.id, s.name)).collect();
                let mut lines = Vec::new();
                for provider in people::providers(tx).await? {
                    if !may_see(&actor, &provider) {
                        continue;
                    }
                    let cut = Cut { provider: Some(provider.id), service: None, months: Some(span) };
                    let all = floor::figures(tx, &cut).await?;
                    let parts = floor::by_service(tx, provider.id, Some(span), "feeling").await?;
                    let services = parts
                        .into_iter()
                        .map(|(id, shown)| {
                            let name = names.iter().find(|(n, _)| Some(*n) == id).map(|(_, name)| name.clone());
                            (id, name, shown)
                        })
                        .collect();
                    lines.push(Line { id: provider.id, provider: provider.name, all, services });
                }
                Ok(lines)
            })
        })
        .await?;
    for line in &mut lines {
        line.all = guarded(&visitor, line.id, span.1, std::mem::take(&mut line.all)).await?;
        guarded_services(&visitor, line, span.1).await?;
    }
    let say = Say::new(&visitor.lang);
    let mut tables = Vec::new();
    for line in lines.iter().filter(|l| !l.all.is_empty()) {
        let mut rows: Vec<TableRow> =
            line.all.iter().map(|s| row(&visitor, say.experience_question(s.question.as_str()), Some(s))).collect();
        if line.services.len() > 1 {
            rows.extend(line.services.iter().map(|(_, name, shown)| {
                let name = name.clone().unwrap_or_else(|| say.experience_no_service().into_owned());
                row(&visitor, say.experience_of(name), shown.as_ref())
            }));
        }
        let heads = vec![
            Cell::text(say.experience_what().as_ref()),
            Cell::number(say.experience_n().as_ref()),
            Cell::text(say.experience_good().as_ref()),
        ];
        tables.push((line.provider.clone(), Table { caption: line.provider.clone(), heads, rows }));
    }
    let content = ExperiencePage {
        head: PageHead::new(say.experience_title(), say.experience_lead().as_ref()),
        spans: Filters {
            label: say.experience_period().into_owned(),
            tabs: PERIODS
                .iter()
                .map(|m| Tab::new(format!("/insight/experience?months={m}"), say.experience_months(*m), *m == months))
                .collect(),
        },
        empty: tables.is_empty().then(|| Empty {
            title: say.experience_empty().into_owned(),
            text: say.experience_empty_text().as_ref().into(),
            action: None,
        }),
        tables,
        foot: say.experience_foot().into_owned(),
    };
    visitor.page(say.experience_title(), "experience", &content)
}

fn row(visitor: &Visitor, head: String, shown: Option<&Shown>) -> TableRow {
    let say = Say::new(&visitor.lang);
    let cells = match shown {
        None => vec![Cell::number(Markup::default()), Cell::text(Markup::soft(say.figure_hidden().as_ref()))],
        Some(s) => {
            let good = match (&s.good, &s.median) {
                (Some(good), _) => super::share(visitor, good, s.told),
                (None, Some(m)) => {
                    let minutes = |v: f64| visitor.lang.decimal(v, 0);
                    Markup::from(say.experience_minutes(minutes(m.high), minutes(m.low), minutes(m.value)).as_str())
                }
                (None, None) => Markup::soft(say.figure_hidden().as_ref()),
            };
            vec![Cell::number(visitor.lang.number(count(s.n))), Cell::text(good)]
        }
    };
    TableRow { head: head.as_str().into(), cells }
}
