//! Who serves, as a list: operators see all, leads their own.

use super::{
    house::frame,
    kit::{Form, Section, Sent, on, refused, zones},
};
use crate::{
    actions::{AddProvider, House, manage},
    messages::Say,
};
use axum::response::Response;
use domain::{Capability, access::may};
use spine::{Failure, people, settings};
use web::{
    Fields, Problem, Visitor,
    components::{Button, Chip, Choice, Choices, Dye, Empty, Field, List, ProviderMark, Row, Tone},
    icons::Icon,
};

async fn page(visitor: &Visitor, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    may(&visitor.actor, Capability::ManageProvider, None)?;
    let (providers, house): (Vec<people::Provider>, House) = visitor
        .app
        .spine
        .read(|tx| {
            Box::pin(
                async move { Ok::<_, Failure>((people::providers(tx).await?, settings::get(tx, House::KEY).await?)) },
            )
        })
        .await?;
    let mut content = frame(visitor, "/house/providers", say.providers_title(), say.providers_lead());
    content.summary = sent.summary(visitor);
    let rows: Vec<Row> = providers
        .into_iter()
        .filter(|p| manage(&visitor.actor, p.id).is_ok())
        .map(|p| {
            let hours = if p.calendar.draft().always {
                say.hours_always().into_owned()
            } else {
                p.calendar.draft().zone.replace('_', " ")
            };
            let mark = ProviderMark::new("", Dye::of(&p.key));
            let row = Row::new(mark, format!("/house/providers/{}", p.key), p.name, hours).dye(Dye::of(&p.key));
            if p.confidential { row.end(Chip::new(Tone::Info, Icon::Lock, say.provider_closed())) } else { row }
        })
        .collect();
    let section = Section::new("providers", say.providers_title());
    content.sections.push(if rows.is_empty() {
        section.with(Empty {
            title: say.providers_none().into_owned(),
            text: say.providers_none_text().as_ref().into(),
            action: None,
        })
    } else {
        section.with(List { id: None, rows })
    });
    if visitor.actor.is_operator() {
        let zone = if house.zone.is_empty() { visitor.actor.zone.clone() } else { house.zone };
        let closed = Choice::new("on", say.provider_closed_choice(), say.provider_closed_hint())
            .chosen(sent.ticked("closed", "on", false));
        let form = Form::post("/house/providers")
            .with(sent.field(
                visitor,
                "name",
                "",
                Field::text("name", say.provider_name()).hint(say.provider_name_hint()).required(),
            ))
            .with(sent.field(
                visitor,
                "key",
                "",
                Field::text("key", say.house_key()).hint(say.house_key_hint()).required(),
            ))
            .with(sent.field(visitor, "zone", &zone, Field::select("zone", say.set_up_zone(), zones())))
            .with(Choices::several("closed", say.provider_closed_legend(), vec![closed]).plain())
            .end(Button::submit(say.provider_add()).primary());
        content.sections.push(Section::new("add", say.provider_add()).with(form));
    }
    visitor.page(say.providers_title(), "providers", &content)
}

/// `GET /house/providers`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    page(&visitor, Sent::default()).await
}

/// `POST /house/providers`
pub async fn add(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let add = AddProvider {
        key: fields.get("key").to_owned(),
        name: fields.get("name").to_owned(),
        confidential: fields.ticked("closed"),
        zone: fields.get("zone").to_owned(),
    };
    let to = format!("/house/providers/{}", add.key);
    let said = Say::new(&visitor.lang).provider_added(add.name.as_str());
    match on(visitor.app.spine.act(&visitor.actor, add).await, &to, said)? {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, Sent::of(&fields, &refusal)).await.map(refused(&refusal)),
    }
}
