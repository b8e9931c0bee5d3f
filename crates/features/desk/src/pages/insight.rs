//! What can be learnt from the desk's work: promises kept, suggestions corrected, who carries how much. Every share says of
//! how many it is and between what bounds the true one lies.

use crate::{
    lists::{self, Load},
    messages::Say,
    reports::{self, Corrections, KeptLine},
};
use askama::Template;
use axum::{extract::RawQuery, response::Response};
use domain::{Millis, ProviderId, rules::share::Share};
use spine::people;
use std::sync::Arc;
use web::{
    Problem, Visitor,
    components::{Cell, Empty, Filters, Interval, Markup, Meter, PageHead, PerMille, Tab, Table, TableRow, Tabs},
    forms::decode,
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap wide">{{ head }}{{ tabs }}{% if let Some(spans) = spans %}<div class="mt2">{{ spans }}</div>{% endif %}{% if let Some(empty) = empty %}<div class="mt3">{{ empty }}</div>{% endif %}{% for (title, lead, table) in tables %}<section class="mt3"><h2>{{ title }}</h2>{% if !lead.is_empty() %}<p class="soft">{{ lead }}</p>{% endif %}{{ table }}</section>{% endfor %}<p class="small soft mt3">{{ foot }}</p></div>"#
)]
struct InsightPage {
    head: PageHead,
    tabs: Tabs,
    spans: Option<Filters>,
    empty: Option<Empty>,
    tables: Vec<(String, String, Table)>,
    foot: String,
}

fn tabs(visitor: &Visitor, current: &str) -> Tabs {
    let say = Say::new(&visitor.lang);
    let all = [
        ("/insight/promises", say.insight_promises()),
        ("/insight/triage", say.insight_triage()),
        ("/insight/workload", say.insight_workload()),
    ];
    Tabs {
        label: say.insight_label().into_owned(),
        tabs: all.into_iter().map(|(href, text)| Tab::new(href, text, href == current)).collect(),
    }
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "a share of one is at most a thousand thousandths"
)]
fn per_mille(share: f64) -> PerMille {
    PerMille::new((share * 1000.0).round() as i64)
}

/// A share with its drawing and its bounds in words; where there are none it says so.
pub fn share(visitor: &Visitor, share: &Share, aim: Option<PerMille>) -> Markup {
    let say = Say::new(&visitor.lang);
    if share.n == 0 {
        return Markup::soft(say.insight_none().as_ref());
    }
    let lang = &visitor.lang;
    let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let words = say.insight_share(
        lang.percent(share.high, 0),
        count(share.k),
        lang.percent(share.low, 0),
        count(share.n),
        lang.percent(share.share, 0),
    );
    let drawn = Interval {
        low: per_mille(share.low),
        value: per_mille(share.share),
        high: per_mille(share.high),
        aim,
        you: false,
    };
    Markup::join([Markup::from(drawn), Markup::from(words.as_str())])
}

fn empty(say: &Say) -> Empty {
    Empty { title: say.insight_empty().into_owned(), text: say.insight_empty_text().as_ref().into(), action: None }
}

/// `GET /insight/promises?days=90`
pub async fn promises(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = decode(query.as_deref().unwrap_or_default());
    let days: i64 = asked
        .iter()
        .find(|(n, _)| n == "days")
        .and_then(|(_, v)| v.parse().ok())
        .filter(|d| (1..=3650).contains(d))
        .unwrap_or(90);
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let from = now.minus(Millis::days(days));
    let lines: Vec<KeptLine> = visitor
        .app
        .spine
        .read(move |tx| Box::pin(async move { reports::promises(tx, &actor, None, from, now).await }))
        .await?;
    let say = Say::new(&visitor.lang);
    let mut tables: Vec<(ProviderId, String, Vec<TableRow>)> = Vec::new();
    for line in &lines {
        let row = TableRow {
            head: visitor.lang.promise_word(line.kind).into(),
            cells: vec![
                Cell::text(visitor.lang.priority_word(line.priority)),
                Cell::text(share(&visitor, &line.kept, None)),
                Cell::number(visitor.lang.number(line.given)),
                Cell::number(visitor.lang.number(line.changes)),
            ],
        };
        match tables.iter_mut().find(|(id, _, _)| *id == line.provider) {
            Some((_, _, rows)) => rows.push(row),
            None => tables.push((line.provider, line.provider_name.clone(), vec![row])),
        }
    }
    let heads = || {
        vec![
            Cell::text(say.insight_promise().as_ref()),
            Cell::text(say.desk_filter_priority().as_ref()),
            Cell::text(say.insight_kept().as_ref()),
            Cell::number(say.insight_given().as_ref()),
            Cell::number(say.insight_changes().as_ref()),
        ]
    };
    let spans = Filters {
        label: say.insight_span().into_owned(),
        tabs: [7, 30, 90, 365]
            .into_iter()
            .map(|d| Tab::new(format!("/insight/promises?days={d}"), say.insight_days(d), d == days))
            .collect(),
    };
    let content = InsightPage {
        head: PageHead::new(say.insight_promises(), say.insight_promises_text().as_ref()),
        tabs: tabs(&visitor, "/insight/promises"),
        spans: Some(spans),
        empty: tables.is_empty().then(|| empty(&say)),
        tables: tables
            .into_iter()
            .map(|(_, name, rows)| {
                (name.clone(), String::new(), Table { caption: say.insight_caption(name), heads: heads(), rows })
            })
            .collect(),
        foot: say.insight_bounds().into_owned(),
    };
    visitor.page(say.insight_promises(), "insight-promises", &content)
}

async fn own_providers(visitor: &Visitor) -> Result<Vec<(ProviderId, String)>, Problem> {
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let all = people::providers(tx).await?;
            let own: Vec<ProviderId> = actor.providers().collect();
            let sees = |p: &people::Provider| own.contains(&p.id) || (actor.is_operator() && !p.confidential);
            Ok(all.into_iter().filter(sees).map(|p| (p.id, p.name)).collect::<Vec<_>>())
        })
    });
    Ok(read.await?)
}

/// `GET /insight/triage`
pub async fn triage(visitor: Visitor) -> Result<Response, Problem> {
    let providers = own_providers(&visitor).await?;
    let (actor, now, wanted) = (Arc::clone(&visitor.actor), visitor.now(), providers.clone());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut all: Vec<(String, Corrections)> = Vec::new();
            for (id, name) in wanted {
                all.push((name, reports::corrections(tx, &actor, id, now).await?));
            }
            Ok(all)
        })
    });
    let all = read.await?;
    let say = Say::new(&visitor.lang);
    let tables: Vec<(String, String, Table)> = all
        .iter()
        .filter(|(_, c)| c.any.n > 0)
        .map(|(name, c)| {
            let mut rows = vec![TableRow {
                head: say.insight_any_field().as_ref().into(),
                cells: vec![Cell::text(share(&visitor, &c.any, None)), Cell::number("")],
            }];
            rows.extend(c.fields.iter().map(|f| {
                let word = match f.field.as_str() {
                    "kind" => say.triage_kind(),
                    "service" => say.triage_service(),
                    "team" => say.triage_team(),
                    _ => say.triage_provider(),
                };
                TableRow {
                    head: word.as_ref().into(),
                    cells: vec![
                        Cell::text(share(&visitor, &f.share, None)),
                        Cell::number(visitor.lang.number(f.confident)),
                    ],
                }
            }));
            let heads = vec![
                Cell::text(say.insight_field().as_ref()),
                Cell::text(say.insight_corrected().as_ref()),
                Cell::number(say.insight_confident().as_ref()),
            ];
            (name.clone(), String::new(), Table { caption: say.insight_caption_triage(name.as_str()), heads, rows })
        })
        .collect();
    let content = InsightPage {
        head: PageHead::new(say.insight_triage(), say.insight_triage_text().as_ref()),
        tabs: tabs(&visitor, "/insight/triage"),
        spans: None,
        empty: tables.is_empty().then(|| empty(&say)),
        tables,
        foot: say.insight_bounds().into_owned(),
    };
    visitor.page(say.insight_triage(), "insight-triage", &content)
}

/// `GET /insight/workload`
pub async fn workload(visitor: Visitor) -> Result<Response, Problem> {
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut all: Vec<(String, Vec<Load>)> = Vec::new();
            for id in actor.providers() {
                let name = people::provider(tx, id).await?.map(|p| p.name).unwrap_or_default();
                all.push((name, lists::workload(tx, &actor, id, now, Millis::hours(4)).await?));
            }
            Ok(all)
        })
    });
    let all = read.await?;
    let say = Say::new(&visitor.lang);
    let tables: Vec<(String, String, Table)> = all
        .iter()
        .filter(|(_, loads)| !loads.is_empty())
        .map(|(name, loads)| {
            let rows = loads
                .iter()
                .map(|load| {
                    let full = match load.capacity {
                        Some(most) => {
                            let words = say.insight_of(most, load.open);
                            Markup::join([
                                Markup::from(words.as_str()),
                                Meter { share: PerMille::of(load.open, most), label: words.clone() }.into(),
                            ])
                        }
                        None => Markup::from(visitor.lang.number(load.open)),
                    };
                    TableRow {
                        head: Markup::link(&format!("/desk?view=every&assignee={}", load.person), load.name.as_str()),
                        cells: vec![
                            Cell::text(full),
                            Cell::number(visitor.lang.number(load.soon)),
                            Cell::number(visitor.lang.number(load.late)),
                        ],
                    }
                })
                .collect();
            let heads = vec![
                Cell::text(say.insight_who().as_ref()),
                Cell::text(say.insight_open().as_ref()),
                Cell::number(say.insight_soon().as_ref()),
                Cell::number(say.insight_late().as_ref()),
            ];
            (name.clone(), String::new(), Table { caption: say.insight_caption_load(name.as_str()), heads, rows })
        })
        .collect();
    let content = InsightPage {
        head: PageHead::new(say.insight_workload(), say.insight_workload_text().as_ref()),
        tabs: tabs(&visitor, "/insight/workload"),
        spans: None,
        empty: tables.is_empty().then(|| empty(&say)),
        tables,
        foot: say.insight_workload_foot().into_owned(),
    };
    visitor.page(say.insight_workload(), "insight-workload", &content)
}
