//! Complaints and compliments of the providers somebody serves: what is owed, and how they ended, counted apart.

use crate::{
    complaints::store::{self, Line},
    messages::Say,
};
use axum::{extract::RawQuery, response::Response};
use domain::{SubjectId, Timestamp};
use spine::{course, people};
use std::sync::Arc;
use web::kit::{Content, Section, Sent, moment, page, query};
use web::{
    Problem, Visitor,
    components::{
        Button, Cell, Chip, Dye, Empty, List, Markup, PageHead, ProviderMark, Row, Tab, Table, TableRow, Tabs, Tone,
    },
    icons::Icon,
};

/// Lines on a page.
const PAGE: i64 = 50;

/// `GET /complaints?kind=&state=&after=`
pub async fn show(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let person = visitor.person()?;
    let raw = raw.as_deref();
    let kind = if query(raw, "kind").as_deref() == Some("compliment") { "compliment" } else { "complaint" };
    let state = if query(raw, "state").as_deref() == Some("ended") { "ended" } else { "open" };
    let after = query(raw, "after").and_then(|text| {
        let (at, id) = text.split_once('.')?;
        Some((Timestamp(at.parse().ok()?), SubjectId(id.parse().ok()?)))
    });
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let lines = store::list(tx, person, kind, state, after, PAGE).await?;
            let mut counts = Vec::new();
            for provider in actor.providers() {
                if let Some(found) = people::provider(tx, provider).await? {
                    counts.push((found.name, course::counts(tx, provider).await?));
                }
            }
            Ok((lines, counts))
        })
    });
    let (lines, counts) = read.await?;
    let say = Say::new(&visitor.lang);
    let mut head = PageHead::new(say.complaints_title(), say.complaints_lead().as_ref());
    if visitor.actor.is_lead(None) {
        head = head.end(Button::link("/complaints/gifts", say.gifts_title()));
    }
    let mut content = Content::new(head);
    let tab = |k: &str, s: &str, text: std::borrow::Cow<'_, str>| {
        Tab::new(format!("/complaints?kind={k}&state={s}"), text, k == kind && s == state)
    };
    content.tabs = Some(Tabs {
        label: say.complaints_tabs().into_owned(),
        tabs: vec![
            tab("complaint", "open", say.complaints_open()),
            tab("complaint", "ended", say.complaints_ended()),
            tab("compliment", "open", say.compliments_open()),
            tab("compliment", "ended", say.compliments_ended()),
        ],
    });
    let full = lines.len() >= usize::try_from(PAGE).unwrap_or(usize::MAX);
    let next = lines.last().filter(|_| full).map(|l| format!("{}.{}", l.began_at.0, l.id));
    let section =
        Section::new("list", if kind == "complaint" { say.complaints_title() } else { say.compliments_title() });
    content.sections.push(if lines.is_empty() {
        section.with(Empty {
            title: say.complaints_none().into_owned(),
            text: say.complaints_none_text().as_ref().into(),
            action: None,
        })
    } else {
        let rows = lines.into_iter().map(|line| row(&visitor, &say, line)).collect();
        let mut section = section.with(List { id: None, rows });
        if let Some(next) = next {
            let href = format!("/complaints?kind={kind}&state={state}&after={next}");
            section = section.with(Button::link(href, say.complaints_more()));
        }
        section
    });
    let of = |all: &[(String, i64)], name: &str| {
        let n = all.iter().find(|(key, _)| key == &format!("{kind}:{name}")).map_or(0, |(_, n)| *n);
        Cell::number(visitor.lang.number(n).as_str())
    };
    let rows = counts
        .iter()
        .map(|(name, all)| TableRow {
            head: name.as_str().into(),
            cells: vec![of(all, "open"), of(all, "word"), of(all, "sought"), of(all, "reopened")],
        })
        .collect();
    let table = Table {
        caption: say.counts_caption().into_owned(),
        heads: vec![
            Cell::text(say.counts_provider().as_ref()),
            Cell::number(say.counts_open().as_ref()),
            Cell::number(say.counts_word().as_ref()),
            Cell::number(say.counts_sought().as_ref()),
            Cell::number(say.counts_reopened().as_ref()),
        ],
        rows,
    };
    content.sections.push(Section::new("counts", say.counts_title()).with(table));
    page(&visitor, say.complaints_title(), "desk", &content, Sent::default())
}

fn row(visitor: &Visitor, say: &Say, line: Line) -> Row {
    let dye = Dye::of(&line.provider_key);
    let who = line.person.unwrap_or_else(|| say.complaints_nobody().into_owned());
    let mut text: Vec<Markup> =
        vec![ProviderMark::new(line.provider_name, dye).into(), who.as_str().into(), moment(visitor, line.began_at)];
    let chip = match (line.ended_how.as_deref(), line.by_hand_at, line.due_at) {
        (Some("sought"), _, _) => Chip::new(Tone::Warn, Icon::Clock, say.complaint_ended_sought()),
        (Some(_), _, _) => Chip::new(Tone::Good, Icon::Check, say.complaint_ended_word()),
        (None, None, Some(due)) => {
            let late = due < visitor.now();
            let tone = if late { Tone::Bad } else { Tone::Warn };
            Chip::new(tone, Icon::Clock, say.complaint_owed(visitor.lang.by(due, visitor.now())))
        }
        (None, None, None) => Chip::new(Tone::Bad, Icon::Alert, say.complaint_unanswered()),
        (None, Some(_), _) if line.noticed_at.is_some() => Chip::new(Tone::Info, Icon::Clock, say.complaint_noticed()),
        (None, Some(_), _) => Chip::new(Tone::Good, Icon::Reply, say.complaint_answered()),
    };
    if line.reopened > 0 {
        text.push(say.complaint_again(line.reopened).as_str().into());
    }
    let text = Markup::join(text.into_iter().flat_map(|part| [part, Markup::trusted(" ")]));
    Row::new(Icon::Chat, format!("/complaints/{}", line.number), line.title, text).dye(dye).end(chip)
}
