//! Planning a trial: the form, and what it sends.

use super::{Plan, Start};
use crate::{
    actions::hold,
    messages::Say,
    pages::{moment, refused, wrong},
    store::item::Item,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use domain::{
    Capability, Millis, Refusal, Timestamp,
    rules::trial::{Measure, StopRule, Wanted, thousandths},
};
use spine::Failure;
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Choice, Choices, Crumb, ErrorSummary, Field, Markup, PageHead},
    forms::Left,
    icons::Icon,
};

#[derive(Template)]
#[template(path = "trial_plan.html")]
struct PlanPage {
    say: Say,
    head: PageHead,
    number: String,
    conflict: Option<String>,
    summary: Option<ErrorSummary>,
    hypothesis: Field,
    tasks: Field,
    ring: Field,
    measure: Field,
    kind: Choices,
    wanted: Choices,
    unit: Field,
    before: Field,
    before_n: Field,
    spread: Field,
    from: Field,
    to: Field,
    source: Field,
    until: Field,
    enough: Field,
    harm: Field,
    send: Button,
}

async fn read(visitor: &Visitor, number: &str) -> Result<Item, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let read = visitor
        .app
        .spine
        .read(move |tx| Box::pin(async move { Ok(hold(tx, &actor, &number, Capability::Work, now).await?.0) }));
    Ok(read.await?)
}

/// A day as a field of dates wants it.
fn day_of(visitor: &Visitor, at: Timestamp) -> String {
    visitor.lang.zone().to_datetime(at.jiff()).date().to_string()
}

/// A day somebody typed, at an hour of their own zone; the beginning of time where it is none.
fn day(visitor: &Visitor, text: &str, hour: i8) -> Timestamp {
    let day = text.trim().parse::<jiff::civil::Date>().ok();
    let at = day.and_then(|d| visitor.lang.zone().to_timestamp(d.at(hour, 0, 0, 0)).ok());
    at.map_or(Timestamp(0), Timestamp::of)
}

fn page(visitor: &Visitor, item: &Item, fields: &Fields, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let fresh = fields.pairs().is_empty();
    let value = |name: &str, first: &str| if fresh { first.to_owned() } else { fields.get(name).to_owned() };
    let error = |name: &str| wrong(visitor, refusal, name);
    let text = |name: &'static str, label: std::borrow::Cow<'_, str>| {
        Field::text(name, label).value(value(name, "")).error(error(name))
    };
    let number = |name: &'static str, label: std::borrow::Cow<'_, str>, first: &str| {
        Field::input("number", name, label).value(value(name, first)).error(error(name)).required().short()
    };
    let date = |name: &'static str, label: std::borrow::Cow<'_, str>, at: Timestamp, field: &str| {
        let shown = value(name, &day_of(visitor, at));
        Field::input("date", name, label).value(shown).error(error(field)).required().short()
    };
    let now = visitor.now();
    let is_number = fields.get("kind") == Measure::Number.word();
    let more = fields.get("wanted") == Wanted::More.word();
    let crumbs = vec![
        Crumb { href: "/improvements".to_owned(), text: say.improvements_title().into_owned() },
        Crumb { href: format!("/improvements/{}", item.number), text: item.title.clone() },
        Crumb { href: String::new(), text: say.trial_plan().into_owned() },
    ];
    let mut content = PlanPage {
        head: PageHead::new(say.trial_plan(), say.trial_plan_text().as_ref()).crumbs(say.where_improvement(), crumbs),
        number: item.number.clone(),
        conflict: refusal.filter(|r| !matches!(r, Refusal::Invalid(_))).map(|r| visitor.lang.refusal(r)),
        summary: None,
        hypothesis: Field::area("hypothesis", say.trial_hypothesis())
            .hint(say.trial_hypothesis_hint())
            .value(value("hypothesis", ""))
            .error(error("hypothesis"))
            .required(),
        tasks: Field::area("tasks", say.trial_tasks())
            .hint(say.trial_tasks_hint())
            .value(value("tasks", ""))
            .error(error("tasks"))
            .required(),
        ring: number("ring", say.trial_ring(), "12").hint(say.trial_ring_hint()),
        measure: text("measure", say.trial_measure()).hint(say.trial_measure_hint()).required(),
        kind: Choices::one(
            "kind",
            say.trial_kind(),
            vec![
                Choice::new("share", say.trial_kind_share(), say.trial_kind_share_hint()).chosen(!is_number),
                Choice::new("number", say.trial_kind_number(), say.trial_kind_number_hint()).chosen(is_number),
            ],
        ),
        wanted: Choices::one(
            "wanted",
            say.trial_wanted(),
            vec![
                Choice::new("less", say.trial_wanted_less(), "").chosen(!more),
                Choice::new("more", say.trial_wanted_more(), "").chosen(more),
            ],
        )
        .plain(),
        unit: text("unit", say.trial_unit()).hint(say.trial_unit_hint()).short(),
        before: text("before", say.trial_before()).hint(say.trial_before_hint()).required().short(),
        before_n: number("before_n", say.trial_before_n(), ""),
        spread: text("spread", say.trial_spread()).hint(say.trial_spread_hint()).short(),
        from: date("from", say.trial_from(), now.minus(Millis::days(30)), "period"),
        to: date("to", say.trial_to(), now, "period_to"),
        source: text("source", say.trial_source()).hint(say.trial_source_hint()),
        until: date("until", say.trial_until(), now.plus(Millis::days(28)), "until"),
        enough: number("enough", say.trial_enough(), "40"),
        harm: number("harm", say.trial_harm(), "3").hint(say.trial_harm_hint()),
        send: Button::submit(say.trial_start()).primary().icon(Icon::Pulse),
        say,
    };
    content.summary = ErrorSummary::of(
        content.say.improvement_wrong(),
        [
            &content.hypothesis,
            &content.tasks,
            &content.ring,
            &content.measure,
            &content.before,
            &content.before_n,
            &content.spread,
            &content.from,
            &content.until,
            &content.enough,
            &content.harm,
        ],
    );
    let response = visitor.page(content.say.trial_plan(), "improvements", &content)?;
    Ok(refused(response, refusal))
}

/// `GET /improvements/{number}/trials/new`
pub async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let item = read(&visitor, &number).await?;
    page(&visitor, &item, &Fields::default(), None)
}

/// `POST /improvements/{number}/trials`
pub async fn save(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let kind = Measure::parse(fields.get("kind")).unwrap_or(Measure::Share);
    let amount = |name: &str| thousandths(fields.get(name));
    let before = match kind {
        // What is no number is refused as one that cannot be.
        Measure::Share => fields.number("before").unwrap_or(-1),
        Measure::Number => amount("before").unwrap_or(i64::MAX),
    };
    let plan = Plan {
        hypothesis: fields.get("hypothesis").to_owned(),
        measure: fields.get("measure").to_owned(),
        kind,
        wanted: Wanted::parse(fields.get("wanted")).unwrap_or(Wanted::Less),
        unit: fields.get("unit").chars().take(40).collect(),
        before,
        spread: fields.some("spread").map(|s| thousandths(s).unwrap_or(-1)),
        before_n: fields.number("before_n").unwrap_or_default(),
        period: (day(&visitor, fields.get("from"), 0), day(&visitor, fields.get("to"), 12)),
        source: fields.get("source").chars().take(300).collect(),
        stop: StopRule {
            until: day(&visitor, fields.get("until"), 18),
            enough: fields.number("enough").unwrap_or_default(),
            harm: fields.number("harm").unwrap_or_default(),
        },
        ring: fields.number("ring").unwrap_or_default(),
        tasks: fields.get("tasks").lines().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect(),
    };
    match visitor.app.spine.act(&visitor.actor, Start { number: number.clone(), plan }).await {
        Ok((_, place)) => {
            let say = Say::new(&visitor.lang);
            Ok(Left::said(say.trial_started()).see(&format!("/improvements/{number}/trials/{place}")))
        }
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            let item = read(&visitor, &number).await?;
            page(&visitor, &item, &fields, Some(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// From when to when something was counted.
pub(super) fn period(visitor: &Visitor, from: Timestamp, to: Timestamp) -> Markup {
    Markup::join([Markup::from(moment(visitor, from)), Markup::from(" – "), Markup::from(moment(visitor, to))])
}
