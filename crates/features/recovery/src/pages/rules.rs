//! The register of rules: kept by who leads the provider.

use crate::{
    complaints::{amount, read_amount},
    departures::{
        SaveRule,
        store::{self, Rule},
    },
    messages::Say,
};
use axum::{extract::RawQuery, response::Response};
use domain::{PersonId, ProviderId, Refusal, ServiceId, rules::departures::Permits};
use spine::people;
use std::sync::Arc;
use web::kit::{Content, Form, Section, Sent, on, page, query};
use web::{
    Fields, Problem, Visitor,
    components::{Button, Crumb, Field, List, PageHead, Row, SelectOption},
    icons::Icon,
};

/// `GET /departures/rules?rule=`
pub async fn show(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let rule = query(raw.as_deref(), "rule").and_then(|r| r.parse().ok());
    draw(&visitor, rule, Sent::default()).await
}

async fn draw(visitor: &Visitor, chosen: Option<i64>, sent: Sent<'_>) -> Result<Response, Problem> {
    if !visitor.actor.is_lead(None) {
        return Err(Refusal::not_allowed("refused-not-yours").into());
    }
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let (mut rules, mut providers, mut members) = (Vec::new(), Vec::new(), Vec::new());
            for id in actor.providers().filter(|p| actor.is_lead(Some(*p))) {
                rules.extend(store::rules(tx, id).await?);
                providers.extend(people::provider(tx, id).await?.map(|p| (p.id, p.name)));
                members.extend(people::members(tx, id).await?.into_iter().map(|m| (m.id, m.name)));
            }
            let own: Vec<ProviderId> = providers.iter().map(|(id, _)| *id).collect();
            let services: Vec<_> =
                people::services(tx).await?.into_iter().filter(|s| own.contains(&s.provider_id)).collect();
            members.sort();
            members.dedup();
            Ok((rules, providers, members, services))
        })
    });
    let (rules, providers, members, services) = read.await?;
    let rule: Option<&Rule> = chosen.and_then(|id| rules.iter().find(|r| r.id == id));
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: "/departures".to_owned(), text: say.departures_title().into_owned() },
        Crumb { href: String::new(), text: say.rules_edit().into_owned() },
    ];
    let head = PageHead::new(say.rules_edit(), say.rules_lead().as_ref()).crumbs(say.recovery_where(), crumbs);
    let mut content = Content::new(head);
    content.summary = sent.summary(visitor);
    if !rules.is_empty() {
        let rows = rules
            .iter()
            .map(|r| {
                Row::new(Icon::Book, format!("/departures/rules?rule={}", r.id), r.title.clone(), r.words.as_str())
            })
            .collect();
        content.sections.push(Section::new("rules", say.rules_title()).with(List { id: None, rows }));
    }
    let option = |(id, name): &(ProviderId, String)| SelectOption::new(id.to_string(), name.clone());
    let mut of = vec![SelectOption::new("", say.rule_all_services())];
    of.extend(services.iter().map(|s| SelectOption::new(s.id.to_string(), s.name.clone())));
    let mut owners = vec![SelectOption::new("", say.rule_lead_owns())];
    owners.extend(members.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())));
    let permits = Permits::ALL
        .iter()
        .map(|p| SelectOption::new(p.word(), say.rule_permits(say.rule_an_amount(), p.word())))
        .collect();
    let text = |get: fn(&Rule) -> String| rule.map(get).unwrap_or_default();
    let field = |name: &str, now: String, field: Field| sent.field(visitor, name, &now, field);
    let form = Form::post("/departures/rules")
        .draft("rule")
        .hidden("id", rule.map_or(0, |r| r.id))
        .hidden("version", rule.map_or(1, |r| r.version))
        .with(field(
            "provider",
            text(|r| r.provider_id.to_string()),
            Field::select("provider", say.counts_provider(), providers.iter().map(option).collect()),
        ))
        .with(field(
            "service",
            text(|r| r.service_id.map(|s| s.to_string()).unwrap_or_default()),
            Field::select("service", say.moment_service(), of),
        ))
        .with(field("title", text(|r| r.title.clone()), Field::text("title", say.rule_title()).required()))
        .with(field("words", text(|r| r.words.clone()), Field::area("words", say.rule_says()).required()))
        .with(field(
            "owner",
            text(|r| r.owner_id.map(|o| o.to_string()).unwrap_or_default()),
            Field::select("owner", say.rule_owner(), owners),
        ))
        .with(field(
            "permits",
            text(|r| r.permits.clone()),
            Field::select("permits", say.rule_permits_label(), permits),
        ))
        .with(field(
            "agreed",
            text(|r| r.agreed.clone()),
            Field::text("agreed", say.rule_agreed()).hint(say.rule_agreed_hint()),
        ))
        .with(field(
            "most",
            text(|r| r.most.map(|m| amount("money", m)).unwrap_or_default()),
            Field::text("most", say.rule_most()).short(),
        ))
        .with(field(
            "currency",
            rule.map_or_else(|| "EUR".to_owned(), |r| r.currency.clone()),
            Field::text("currency", say.gift_currency()).short(),
        ))
        .with(field(
            "answer_minutes",
            rule.map_or_else(|| "15".to_owned(), |r| r.answer_minutes.to_string()),
            Field::input("number", "answer_minutes", say.rule_minutes()).short(),
        ))
        .with(field(
            "active",
            rule.map_or("yes", |r| if r.active { "yes" } else { "no" }).to_owned(),
            Field::select(
                "active",
                say.rule_active(),
                vec![SelectOption::new("yes", say.recovery_yes()), SelectOption::new("no", say.recovery_no())],
            ),
        ))
        .end(Button::submit(say.gift_save()).primary());
    let title = if rule.is_some() { say.rule_change_title() } else { say.rule_new() };
    content.sections.push(Section::new("form", title).with(form));
    page(visitor, say.rules_edit(), "departures", &content, sent)
}

/// `POST /departures/rules`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let id = fields.number("id").unwrap_or(0);
    let rule = Rule {
        id,
        provider_id: ProviderId(fields.number("provider").unwrap_or_default()),
        service_id: fields.number("service").map(ServiceId),
        title: fields.get("title").to_owned(),
        words: fields.get("words").to_owned(),
        owner_id: fields.number("owner").map(PersonId),
        permits: fields.get("permits").to_owned(),
        agreed: fields.get("agreed").to_owned(),
        most: fields.some("most").map(|m| read_amount("money", m).unwrap_or(-1)),
        currency: fields.get("currency").to_uppercase(),
        answer_minutes: fields.number("answer_minutes").unwrap_or(0),
        active: fields.get("active") != "no",
        version: fields.number("version").unwrap_or(1),
    };
    let done = visitor.app.spine.act(&visitor.actor, SaveRule { rule }).await;
    match on(done, "/departures/rules", Say::new(&visitor.lang).gift_saved().into_owned())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, Some(id).filter(|id| *id != 0), Sent::of(&fields, &refusal)).await,
    }
}
