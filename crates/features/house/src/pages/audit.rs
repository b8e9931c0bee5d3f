//! Who did what (G4): newest first, by action, person or subject; and whether anybody changed a line.

use super::{
    house::frame,
    kit::{Form, Section, act, moment, query},
};
use crate::{
    actions::{NoteVerified, Verified},
    messages::Say,
    store,
};
use axum::{extract::RawQuery, response::Response};
use domain::{PersonId, Timestamp};
use spine::{Failure, audit, settings, timeline};
use web::{
    Problem, Visitor,
    components::{Banner, Button, Cell, Empty, Field, Markup, Pager, Table, TableRow, Tone},
    forms::{Left, encode},
    icons::Icon,
};

const A_PAGE: i64 = 100;

/// `GET /house/audit?action=…&person=…&number=…&before=…`
pub async fn show(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let asked = |name: &str| query(raw.as_deref(), name);
    let (action, person, number) = (asked("action"), asked("person"), asked("number"));
    let before = asked("before").and_then(|b| b.parse().ok()).map_or(Timestamp(i64::MAX), Timestamp);
    let who = person.as_deref().and_then(|p| p.parse().ok()).map(PersonId);
    let (by_action, by_number) = (action.clone(), number.clone());
    let (lines, count, verified): (Vec<audit::Line>, i64, Verified) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let lines = if let Some(number) = by_number {
                    match timeline::by_number(tx, &number).await? {
                        Some(subject) => audit::of_subject(tx, subject.id, 1_000).await?,
                        None => Vec::new(),
                    }
                } else if let Some(person) = who {
                    store::audit_of_person(tx, person, before, A_PAGE).await?
                } else {
                    audit::newest(tx, before, by_action.as_deref(), A_PAGE).await?
                };
                Ok::<_, Failure>((lines, store::audit_lines(tx).await?, settings::get(tx, Verified::KEY).await?))
            })
        })
        .await?;
    let mut content = frame(&visitor, "/house/audit", say.audit_title(), say.audit_lead());
    let found = match (verified.at, verified.faults) {
        (None, _) => Banner::new(Tone::Info, say.audit_never().as_ref()),
        (Some(at), 0) => {
            let text = Markup::join([
                Markup::from(say.audit_verified(visitor.lang.number(verified.lines))),
                " ".into(),
                moment(&visitor, at),
            ]);
            Banner::new(Tone::Good, text)
        }
        (Some(at), faults) => Banner::new(
            Tone::Bad,
            Markup::join([Markup::from(say.audit_faults(faults)), " ".into(), moment(&visitor, at)]),
        ),
    };
    let verify = act("/house/audit/verify", &[], Button::submit(say.audit_verify()).icon(Icon::Shield));
    content.banners.push(found.action(verify));

    let filter = Form::get("/house/audit")
        .with(
            Field::text("action", say.audit_action())
                .value(action.clone().unwrap_or_default())
                .hint(say.audit_action_hint()),
        )
        .with(Field::text("number", say.audit_number()).value(number.clone().unwrap_or_default()).short())
        .with(
            Field::text("person", say.audit_person())
                .value(person.clone().unwrap_or_default())
                .hint(say.audit_person_hint())
                .short(),
        )
        .end(Button::submit(say.audit_filter()).icon(Icon::Search));
    let oldest =
        lines.last().map(|l| l.at).filter(|_| number.is_none() && i64::try_from(lines.len()).unwrap_or(0) == A_PAGE);
    let rows: Vec<TableRow> = lines
        .into_iter()
        .map(|l| {
            let who = match l.actor_id {
                Some(id) => Markup::link(&format!("/house/people/{id}"), l.actor.as_str()),
                None if l.actor.is_empty() => Markup::from(say.audit_nobody()),
                None => Markup::from(l.actor),
            };
            let outcome = say.audit_outcome(l.outcome);
            TableRow {
                head: moment(&visitor, l.at),
                cells: vec![Cell::text(who), Cell::text(l.action), Cell::text(outcome), Cell::text(l.detail)],
            }
        })
        .collect();
    let mut section = Section::new("lines", say.audit_lines(visitor.lang.number(count))).with(filter);
    section = if rows.is_empty() {
        section.with(Empty {
            title: say.audit_none().into_owned(),
            text: say.audit_none_text().as_ref().into(),
            action: None,
        })
    } else {
        let head = |text: &str| Cell::text(text);
        section.with(Table {
            caption: say.audit_caption().into_owned(),
            heads: vec![
                head(&say.audit_when()),
                head(&say.audit_who()),
                head(&say.audit_action()),
                head(&say.audit_result()),
                head(&say.audit_detail()),
            ],
            rows,
        })
    };
    if let Some(at) = oldest {
        let keep = [("action", action), ("person", person)];
        let kept: String =
            keep.iter().filter_map(|(n, v)| v.as_deref().map(|v| format!("{n}={}&", encode(v)))).collect();
        section = section.with(Pager {
            label: say.house_pages().into_owned(),
            count: String::new(),
            back: (before.0 != i64::MAX)
                .then(|| (format!("/house/audit?{}", kept.trim_end_matches('&')), say.house_page_first().into_owned())),
            on: Some((format!("/house/audit?{kept}before={}", at.0), say.house_page_older().into_owned())),
        });
    }
    content.sections.push(section);
    visitor.page(say.audit_title(), "audit", &content)
}

/// `POST /house/audit/verify`: walks every chain.
pub async fn verify(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (lines, faults) = visitor.app.spine.read(|tx| Box::pin(async move { Ok(audit::verify(tx).await?) })).await?;
    let (lines, faults) = (i64::try_from(lines).unwrap_or(i64::MAX), i64::try_from(faults.len()).unwrap_or(i64::MAX));
    visitor.app.spine.act(&visitor.actor, NoteVerified { lines, faults }).await?;
    let said = if faults == 0 { say.audit_verified(visitor.lang.number(lines)) } else { say.audit_faults(faults) };
    Ok(Left::said(said).see("/house/audit"))
}
