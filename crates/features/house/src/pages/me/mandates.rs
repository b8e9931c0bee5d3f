//! Who may act for me, and for whom I may act (A8).

use super::frame;
use crate::{
    actions::{EndMandate, GiveMandate},
    messages::Say,
    pages::kit::{Form, Section, Sent, act, day, end_of_day, on, refused},
    store,
};
use axum::response::Response;
use domain::{ConsumerId, Kind, ProviderId, ServiceId, rules::mandate::Cover};
use spine::{Failure, people};
use web::{
    Fields, Problem, Visitor,
    components::{Avatar, Button, Choice, Choices, Field, List, Markup, Row, SelectOption},
    forms::Left,
};

async fn page(visitor: &Visitor, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (me, now) = (visitor.person()?, visitor.now());
    let mine: Vec<ConsumerId> = visitor.actor.consumers().collect();
    let (mandates, consumers, providers, services) = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                Ok((
                    store::mandates(tx, me, now).await?,
                    people::consumers(tx).await?,
                    people::providers(tx).await?,
                    people::services(tx).await?,
                ))
            })
        })
        .await?;
    let covers = |scope: &Cover| {
        let mut parts = vec![scope.words.clone()];
        parts.extend(providers.iter().filter(|p| scope.providers.contains(&p.id)).map(|p| p.name.clone()));
        parts.extend(services.iter().filter(|s| scope.services.contains(&s.id)).map(|s| s.name.clone()));
        parts.extend(scope.kinds.iter().map(|k| visitor.lang.kind_word(*k, None).into_owned()));
        parts.join(" · ")
    };
    let mut content = frame(visitor, "/me/mandates");
    content.summary = sent.summary(visitor);
    let (mut held, mut given) = (Vec::new(), Vec::new());
    for m in mandates {
        let holds = m.holder_id == me;
        let whom = m.person.clone().or(m.consumer.clone()).unwrap_or_default();
        let other = if holds { whom.clone() } else { m.holder.clone() };
        let until = Markup::join([Markup::from(say.token_until()), " ".into(), day(visitor, m.ends_at)]);
        let text = Markup::join([Markup::from(covers(&people::cover(&m.scope)).as_str()), " · ".into(), until]);
        let end = Button::submit(say.mandate_end()).confirm(say.mandate_end_ask(other.as_str()));
        let title = if holds { whom } else { say.mandate_acts_for(m.holder.as_str(), whom) };
        let row = Row::new(Avatar::person(&other), "", title, text).end(act(
            "/me/mandates/end",
            &[("mandate", m.id.to_string())],
            end,
        ));
        if holds { held.push(row) } else { given.push(row) }
    }
    let section = |id: &str, title: &str, lead: &str, none: &str, rows: Vec<Row>| {
        let section = Section::new(id, title).lead(lead);
        if rows.is_empty() {
            section.with(Markup::paragraph(Markup::soft(none)))
        } else {
            section.with(List { id: None, rows })
        }
    };
    content.sections.push(section(
        "given",
        &say.mandates_given(),
        &say.mandates_given_lead(),
        &say.mandates_given_none(),
        given,
    ));
    content.sections.push(section(
        "held",
        &say.mandates_held(),
        &say.mandates_held_lead(),
        &say.mandates_held_none(),
        held,
    ));
    let several = |name: &'static str, legend: String, all: Vec<(String, String)>| {
        if all.is_empty() {
            return Markup::default();
        }
        let choices = all
            .into_iter()
            .map(|(value, text)| {
                let chosen = sent.ticked(name, &value, false);
                Choice::new(value, text, "").chosen(chosen)
            })
            .collect();
        let choices = Choices::several(name, legend, choices).hint(say.mandate_all_hint()).plain();
        choices.error(sent.wrong(visitor, name)).into()
    };
    let mut form = Form::post("/me/mandates").with(sent.field(
        visitor,
        "holder",
        "",
        Field::input("email", "holder", say.mandate_holder()).hint(say.mandate_holder_hint()).required(),
    ));
    let represented: Vec<SelectOption> = consumers
        .iter()
        .filter(|c| mine.contains(&c.id))
        .map(|c| SelectOption::new(c.id.to_string(), c.name.clone()))
        .collect();
    if !represented.is_empty() {
        let mut whom = vec![SelectOption::new("", say.mandate_for_me())];
        whom.extend(represented);
        form = form.with(sent.field(visitor, "consumer", "", Field::select("consumer", say.mandate_for(), whom)));
    }
    let form = form
        .with(sent.field(
            visitor,
            "scope",
            "",
            Field::text("scope", say.mandate_scope()).hint(say.mandate_scope_hint()).required(),
        ))
        .with(several(
            "provider",
            say.mandate_providers().into_owned(),
            providers.iter().map(|p| (p.id.to_string(), p.name.clone())).collect(),
        ))
        .with(several(
            "service",
            say.mandate_services().into_owned(),
            services.iter().map(|s| (s.id.to_string(), s.name.clone())).collect(),
        ))
        .with(several(
            "kind",
            say.mandate_kinds().into_owned(),
            Kind::ALL.iter().map(|k| (k.word().to_owned(), visitor.lang.kind_word(*k, None).into_owned())).collect(),
        ))
        .with(sent.field(
            visitor,
            "ends_at",
            "",
            Field::input("date", "ends_at", say.mandate_until()).short().required(),
        ))
        .end(Button::submit(say.mandate_give()).primary());
    content.sections.push(Section::new("give", say.mandate_give_title()).lead(say.mandate_give_lead()).with(form));
    visitor.page(say.mandates_title(), "", &content)
}

/// `GET /me/mandates`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    page(&visitor, Sent::default()).await
}

/// `POST /me/mandates`
pub async fn give(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let done = match end_of_day(&visitor, fields.get("ends_at")) {
        None => Err(Failure::invalid("ends_at", "invalid-date")),
        Some(ends_at) => {
            let give = GiveMandate {
                holder: fields.get("holder").to_owned(),
                consumer: fields.number("consumer").map(ConsumerId),
                scope: Cover {
                    words: fields.get("scope").chars().take(300).collect(),
                    providers: fields.all("provider").filter_map(|v| v.parse().ok()).map(ProviderId).collect(),
                    services: fields.all("service").filter_map(|v| v.parse().ok()).map(ServiceId).collect(),
                    kinds: fields.all("kind").filter_map(Kind::parse).collect(),
                },
                ends_at,
            };
            visitor.app.spine.act(&visitor.actor, give).await
        }
    };
    match on(done, "/me/mandates", say.mandate_given())? {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, Sent::of(&fields, &refusal)).await.map(refused(&refusal)),
    }
}

/// `POST /me/mandates/end`
pub async fn end(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let mandate = fields.number("mandate").ok_or_else(Problem::not_found)?;
    visitor.app.spine.act(&visitor.actor, EndMandate { mandate }).await?;
    Ok(Left::said(say.mandate_ended()).see("/me/mandates"))
}
