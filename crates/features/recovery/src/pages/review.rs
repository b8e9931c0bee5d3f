//! What somebody said speaks of a rule: who answers for the rule is asked to look at it.

use crate::{
    departures::{Review, store},
    messages::Say,
};
use axum::{extract::RawQuery, response::Response};
use domain::{Capability, access::may};
use spine::{access, timeline};
use std::sync::Arc;
use web::kit::{Content, Form, Section, Sent, on, page, query};
use web::{
    Fields, Problem, Visitor,
    components::{Button, Crumb, Empty, Field, Markup, PageHead, SelectOption},
};

/// `GET /departures/review?from=NUMBER`
pub async fn show(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let from = query(raw.as_deref(), "from").unwrap_or_default();
    draw(&visitor, &from, Sent::default()).await
}

async fn draw(visitor: &Visitor, from: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), from.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let said = timeline::by_number(tx, &number).await?;
            let (Some(said), Some(provider)) = (said.clone(), said.and_then(|s| s.provider_id)) else {
                return Err(spine::Failure::not_found());
            };
            may(&actor, Capability::Work, Some(&access::about_subject(tx, &actor, &said, now).await?))?;
            let rules = store::rules(tx, provider).await?;
            Ok((said, rules.into_iter().filter(|r| r.active).collect::<Vec<_>>()))
        })
    });
    let (said, rules) = read.await?;
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: "/departures".to_owned(), text: say.departures_title().into_owned() },
        Crumb { href: String::new(), text: say.review_title().into_owned() },
    ];
    let head = PageHead::new(say.review_title(), say.review_lead().as_ref()).crumbs(say.recovery_where(), crumbs);
    let mut content = Content::new(head);
    content.summary = sent.summary(visitor);
    let link = Markup::link(&super::address(&said.family, &said.number), said.title.as_str());
    let mut section = Section::new("review", say.review_from(said.number.as_str())).with(link);
    if rules.is_empty() {
        section = section.with(Empty {
            title: say.review_none().into_owned(),
            text: say.review_none_text().as_ref().into(),
            action: None,
        });
    } else {
        let mut offered = vec![SelectOption::new("", say.review_choose())];
        offered.extend(rules.iter().map(|r| SelectOption::new(r.id.to_string(), r.title.clone())));
        let rule = Field::select("rule", say.review_rule(), offered).required();
        let why = Field::area("words", say.review_words()).hint(say.review_words_hint()).required();
        section = section.with(
            Form::post("/departures/review")
                .draft(format!("review:{from}"))
                .hidden("from", from)
                .with(sent.field(visitor, "rule", "", rule))
                .with(sent.field(visitor, "words", "", why))
                .end(Button::submit(say.review_send()).primary()),
        );
    }
    content.sections.push(section);
    page(visitor, say.review_title(), "departures", &content, sent)
}

/// `POST /departures/review`
pub async fn send(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let from = fields.get("from").to_owned();
    let review = Review {
        from: from.clone(),
        rule: fields.number("rule").unwrap_or_default(),
        words: fields.get("words").to_owned(),
    };
    let done = visitor.app.spine.act(&visitor.actor, review).await;
    match on(done, "/departures", Say::new(&visitor.lang).review_done().into_owned())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, &from, Sent::of(&fields, &refusal)).await,
    }
}
