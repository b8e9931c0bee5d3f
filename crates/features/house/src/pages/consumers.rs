//! Who is served together: the consumers of the house.

use super::{
    house::frame,
    kit::{Bare, Form, RowForm, Section, Sent, on, refused},
};
use crate::{
    actions::{AddConsumer, RenameConsumer},
    messages::Say,
};
use axum::response::Response;
use domain::ConsumerId;
use spine::people;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Empty, Field, List, Row},
    icons::Icon,
};

async fn page(visitor: &Visitor, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let consumers = visitor.app.spine.read(|tx| Box::pin(async move { Ok(people::consumers(tx).await?) })).await?;
    let mut content = frame(visitor, "/house/consumers", say.consumers_title(), say.consumers_lead());
    content.summary = sent.summary(visitor);
    let rows: Vec<Row> = consumers
        .into_iter()
        .map(|c| {
            let rename = RowForm::post("/house/consumers/rename")
                .hidden("consumer_id", c.id)
                .with(Bare::input("text", "new_name", say.consumer_rename_of(c.name.as_str()), c.name.clone()))
                .with(Button::submit(say.consumer_rename()).small());
            Row::new(Icon::Users, "", c.name, c.key).end(rename)
        })
        .collect();
    let section = Section::new("consumers", say.consumers_title());
    content.sections.push(if rows.is_empty() {
        section.with(Empty {
            title: say.consumers_none().into_owned(),
            text: say.consumers_none_text().as_ref().into(),
            action: None,
        })
    } else {
        section.with(List { id: None, rows })
    });
    let form = Form::post("/house/consumers")
        .with(sent.field(visitor, "name", "", Field::text("name", say.consumer_name()).required()))
        .with(sent.field(visitor, "key", "", Field::text("key", say.house_key()).hint(say.house_key_hint()).required()))
        .end(Button::submit(say.consumer_add()).primary());
    content.sections.push(Section::new("add", say.consumer_add()).with(form));
    visitor.page(say.consumers_title(), "house", &content)
}

/// `GET /house/consumers`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    page(&visitor, Sent::default()).await
}

/// `POST /house/consumers`
pub async fn add(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let add = AddConsumer { key: fields.get("key").to_owned(), name: fields.get("name").to_owned() };
    let said = Say::new(&visitor.lang).house_saved().into_owned();
    match on(visitor.app.spine.act(&visitor.actor, add).await, "/house/consumers", said)? {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, Sent::of(&fields, &refusal)).await.map(refused(&refusal)),
    }
}

/// `POST /house/consumers/rename`
pub async fn rename(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let consumer = fields.number("consumer_id").map(ConsumerId).ok_or_else(Problem::not_found)?;
    let rename = RenameConsumer { consumer, name: fields.get("new_name").to_owned() };
    let said = Say::new(&visitor.lang).house_saved().into_owned();
    match on(visitor.app.spine.act(&visitor.actor, rename).await, "/house/consumers", said)? {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, Sent::of(&fields, &refusal)).await.map(refused(&refusal)),
    }
}
