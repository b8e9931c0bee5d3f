//! What somebody owes by a day: read it, say that it is done.

use crate::{
    messages::Say,
    owed::{self, Done, Owed},
};
use axum::{extract::Path, response::Response};
use domain::{Capability, access::may};
use spine::{Failure, access};
use std::sync::Arc;
use web::{
    Fields, Problem, Routes, Visitor,
    components::{Button, Crumb, Facts, Field, Markup, PageHead},
    kit::{Content, Form, Section, Sent, moment, on, page},
};

/// The pages of this part.
pub fn routes() -> Routes {
    Routes::new().get("/owed/{number}", Capability::Read, one).post("/owed/{number}/done", Capability::Read, done)
}

async fn draw(visitor: &Visitor, number: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(owed) = owed::by_number(tx, &wanted).await? else { return Err(Failure::not_found()) };
            let about = access::about(tx, &actor, owed.id, now).await?;
            may(&actor, Capability::Read, Some(&about))?;
            let does =
                actor.person == Some(owed.owner) || may(&actor, Capability::ManageProvider, Some(&about)).is_ok();
            Ok((owed, does))
        })
    });
    let (owed, does): (Owed, bool) = read.await?;
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: web::page::subject(&owed.about_family, &owed.about_number), text: owed.about_title.clone() },
        Crumb { href: String::new(), text: owed.number.clone() },
    ];
    let mut content = Content::new(PageHead::new(owed.words.clone(), "").crumbs(say.value_where(), crumbs));
    content.summary = sent.summary(visitor);
    let mut facts = Facts::default()
        .with(say.owed_who(), owed.owner_name.as_str())
        .with(say.owed_by(), visitor.lang.by(owed.due_at, now));
    if let Some(at) = owed.done_at {
        facts = facts.with(say.owed_is_done(), moment(visitor, at));
    }
    let mut section = Section::new("owed", say.owed_title()).with(facts);
    if !owed.done_words.is_empty() {
        section = section.with(Markup::paragraph(Markup::lines(&owed.done_words)));
    }
    content.sections.push(section);
    if owed.done_at.is_none() && owed.withdrawn_at.is_none() && !owed.within && does {
        let form = Form::post(format!("/owed/{}/done", owed.number))
            .draft(format!("owed:{}", owed.number))
            .with(sent.field(visitor, "words", "", Field::area("words", say.owed_words()).required()))
            .end(Button::submit(say.owed_done()).primary());
        content.sections.push(Section::new("done", say.owed_done_title()).with(form));
    }
    page(visitor, owed.words, "consult", &content, sent)
}

/// `GET /owed/{number}`
async fn one(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    draw(&visitor, &number, Sent::default()).await
}

/// `POST /owed/{number}/done`
async fn done(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let done = Done { number: number.clone(), words: fields.get("words").to_owned() };
    let done = visitor.app.spine.act(&visitor.actor, done).await;
    match on(done, &format!("/owed/{number}"), Say::new(&visitor.lang).owed_said())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, &number, Sent::of(&fields, &refusal)).await,
    }
}
