//! Whom we asked, and whom we did not and why: for oneself, and for who answers for a provider.

use super::{count, share};
use crate::{
    actions::{Never, RESOLVED},
    messages::Say,
};
use askama::Template;
use axum::response::Response;
use domain::{
    Millis, ServiceId,
    rules::{
        asking::SPAN,
        floor::{Answers, Told},
        share::wilson,
    },
};
use spine::{
    asking::{self, NotAsked, Rate},
    people,
};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Banner, Button, Cell, Empty, Markup, PageHead, Table, TableRow, Tone},
    forms::Left,
};

/// So many who were not asked stand on the page, a provider.
const LEFT_ALONE: i64 = 50;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap"><div class="stack">{{ head }}{{ banner }}{% if let Some(table) = table %}{{ table }}{% endif %}{% if let Some(empty) = empty %}{{ empty }}{% endif %}<form method="post" action="/how-it-was"><input type="hidden" name="never" value="{{ value }}">{{ button }}</form><p class="small soft">{{ foot }}</p></div></div>"#
)]
struct OwnPage {
    head: PageHead,
    banner: Banner,
    table: Option<Table>,
    empty: Option<Empty>,
    value: &'static str,
    button: Button,
    foot: String,
}

/// `GET /how-it-was`
pub async fn own(visitor: Visitor) -> Result<Response, Problem> {
    let (person, now) = (visitor.person()?, visitor.now());
    let (rows, until, never) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                Ok((
                    asking::of_person(tx, person).await?,
                    asking::left_alone(tx, person, RESOLVED, now).await?,
                    asking::is_never(tx, person).await?,
                ))
            })
        })
        .await?;
    let (say, lang) = (Say::new(&visitor.lang), &visitor.lang);
    let last = rows.iter().find(|r| !r.exempt).map(|r| lang.date(r.at));
    let banner = match (never, until, last) {
        (true, ..) => Banner::new(Tone::Plain, say.ask_never().as_ref()),
        (false, Some(until), Some(last)) => Banner::new(Tone::Plain, say.ask_quiet(last, lang.date(until)).as_str()),
        _ => Banner::new(Tone::Plain, say.ask_free().as_ref()),
    };
    let table = (!rows.is_empty()).then(|| Table {
        caption: say.ask_title().into_owned(),
        heads: vec![
            Cell::text(say.ask_about().as_ref()),
            Cell::text(say.ask_on().as_ref()),
            Cell::text(say.ask_state().as_ref()),
        ],
        rows: rows
            .iter()
            .map(|row| {
                let state = if asking::is_open(row, now) && row.kind == RESOLVED {
                    Markup::link(&format!("/how-it-was/{}", row.number), say.ask_open().as_ref())
                } else if row.state == "answered" {
                    Markup::from(say.ask_answered().as_ref())
                } else {
                    Markup::soft(say.ask_kind(row.kind.as_str()).as_str())
                };
                TableRow {
                    head: Markup::link(&format!("/t/{}", row.number), format!("{} {}", row.number, row.title)),
                    cells: vec![Cell::text(lang.date(row.at)), Cell::text(state)],
                }
            })
            .collect(),
    });
    let content = OwnPage {
        head: PageHead::new(say.ask_title(), say.ask_lead().as_ref()),
        banner,
        empty: table.is_none().then(|| Empty {
            title: say.ask_empty().into_owned(),
            text: say.ask_empty_text().as_ref().into(),
            action: None,
        }),
        table,
        value: if never { "no" } else { "yes" },
        button: Button::submit(if never { say.ask_again_button() } else { say.ask_never_button() }),
        foot: say.ask_foot().into_owned(),
    };
    visitor.page(say.ask_title(), "asked", &content)
}

/// `POST /how-it-was`
pub async fn never(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let (person, never) = (visitor.person()?, fields.get("never") == "yes");
    visitor.app.spine.act(&visitor.actor, Never { person, never }).await?;
    let say = Say::new(&visitor.lang);
    let said = if never { say.ask_never() } else { say.ask_free() };
    Ok(Left::said(said).see("/how-it-was"))
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap wide">{{ head }}{% if let Some(empty) = empty %}<div class="mt3">{{ empty }}</div>{% endif %}{% for (title, rates, left) in tables %}<section class="mt3"><h2>{{ title }}</h2>{{ rates }}{% if let Some(left) = left %}<h3 class="mt2">{{ say.asking_left() }}</h3>{{ left }}{% endif %}</section>{% endfor %}<p class="small soft mt3">{{ say.asking_foot() }}</p></div>"#
)]
struct LeadPage {
    say: Say,
    head: PageHead,
    empty: Option<Empty>,
    tables: Vec<(String, Table, Option<Table>)>,
}

struct Line {
    provider: String,
    rates: Vec<(Option<String>, Rate)>,
    left: Vec<NotAsked>,
}

/// `GET /insight/asking`
pub async fn lead(visitor: Visitor) -> Result<Response, Problem> {
    let (actor, since) = (Arc::clone(&visitor.actor), visitor.now().minus(SPAN));
    let lines: Vec<Line> = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let names: Vec<(ServiceId, String)> =
                    people::services(tx).await?.into_iter().map(|s| (s.id, s.name)).collect();
                let mut lines = Vec::new();
                for provider in people::providers(tx).await? {
                    if !super::experience::may_see(&actor, &provider) {
                        continue;
                    }
                    let rates = asking::rates(tx, provider.id, RESOLVED, since).await?;
                    // Who was left alone and why is for who answers for the provider: it has names.
                    let left = if actor.is_lead(Some(provider.id)) {
                        asking::not_asked(tx, provider.id, since, LEFT_ALONE).await?
                    } else {
                        Vec::new()
                    };
                    let named = |id: Option<ServiceId>| {
                        names.iter().find(|(n, _)| Some(*n) == id).map(|(_, name)| name.clone())
                    };
                    let rates = rates.into_iter().map(|rate| (named(rate.service_id), rate)).collect();
                    lines.push(Line { provider: provider.name, rates, left });
                }
                Ok(lines)
            })
        })
        .await?;
    let say = Say::new(&visitor.lang);
    let tables: Vec<_> = lines
        .iter()
        .filter(|line| !line.rates.is_empty())
        .map(|line| (line.provider.clone(), rates(&visitor, line), left(&visitor, line)))
        .collect();
    let content = LeadPage {
        head: PageHead::new(say.asking_title(), say.asking_lead(SPAN.0 / Millis::days(1).0).as_str()),
        empty: tables.is_empty().then(|| Empty {
            title: say.asking_empty().into_owned(),
            text: say.asking_empty_text().as_ref().into(),
            action: None,
        }),
        tables,
        say: Say::new(&visitor.lang),
    };
    visitor.page(say.asking_title(), "asking", &content)
}

fn rates(visitor: &Visitor, line: &Line) -> Table {
    let (say, lang) = (Say::new(&visitor.lang), &visitor.lang);
    let rows = line
        .rates
        .iter()
        .map(|(name, rate)| {
            let (asked, answered) = (u64::try_from(rate.asked).unwrap_or(0), u64::try_from(rate.answered).unwrap_or(0));
            // Of few who were asked, whether they answered would be known of each.
            let told = if asked < Answers::Score.least() { Told::Hidden } else { Told::Exactly };
            TableRow {
                head: name.clone().unwrap_or_else(|| say.experience_no_service().into_owned()).as_str().into(),
                cells: vec![
                    Cell::number(lang.number(count(asked))),
                    Cell::text(share(visitor, &wilson(answered, asked), told)),
                    Cell::number(lang.number(rate.left_alone)),
                ],
            }
        })
        .collect();
    Table {
        caption: say.asking_caption(line.provider.as_str()),
        heads: vec![
            Cell::text(say.asking_service().as_ref()),
            Cell::number(say.asking_asked().as_ref()),
            Cell::text(say.asking_answered().as_ref()),
            Cell::number(say.asking_not().as_ref()),
        ],
        rows,
    }
}

fn left(visitor: &Visitor, line: &Line) -> Option<Table> {
    let (say, lang) = (Say::new(&visitor.lang), &visitor.lang);
    (!line.left.is_empty()).then(|| Table {
        caption: say.asking_left().into_owned(),
        heads: vec![
            Cell::text(say.asking_who().as_ref()),
            Cell::text(say.ask_about().as_ref()),
            Cell::text(say.asking_why().as_ref()),
        ],
        rows: line
            .left
            .iter()
            .map(|one| TableRow {
                head: one.name.as_str().into(),
                cells: vec![
                    Cell::text(Markup::link(&format!("/t/{}", one.number), one.number.as_str())),
                    Cell::text(say.ask_why(one.again_at.map(|at| lang.date(at)).unwrap_or_default(), one.why.as_str())),
                ],
            })
            .collect(),
    })
}
