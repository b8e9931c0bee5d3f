//! What is decided about the whole house.

use super::{
    house::frame,
    kit::{Form, Section, Sent, languages, on, refused, zones},
};
use crate::{
    actions::{House, SaveHouse},
    messages::Say,
};
use axum::response::Response;
use spine::settings;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Choice, Choices, Field},
};

async fn kept(visitor: &Visitor) -> Result<House, Problem> {
    Ok(visitor.app.spine.read(|tx| Box::pin(async move { Ok(settings::get(tx, House::KEY).await?) })).await?)
}

async fn page(visitor: &Visitor, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let house = kept(visitor).await?;
    let mut content = frame(visitor, "/house/settings", say.settings_title(), say.settings_lead());
    content.summary = sent.summary(visitor);
    let first = house.languages.first().cloned().unwrap_or_else(|| "en".to_owned());
    let offered = languages(visitor)
        .into_iter()
        .map(|l| {
            Choice::new(l.value.clone(), l.text, "").chosen(sent.ticked(
                "languages",
                &l.value,
                house.languages.contains(&l.value),
            ))
        })
        .collect();
    let guests = vec![Choice::new("on", say.set_up_guests(), say.settings_guests_hint()).chosen(sent.ticked(
        "guests",
        "on",
        house.guests_may_ask,
    ))];
    let form = Form::post("/house/settings")
        .with(sent.field(
            visitor,
            "organisation",
            &house.organisation,
            Field::text("organisation", say.set_up_organisation()).required(),
        ))
        .with(sent.field(visitor, "zone", &house.zone, Field::select("zone", say.set_up_zone(), zones())))
        .with(sent.field(
            visitor,
            "language",
            &first,
            Field::select("language", say.set_up_language(), languages(visitor)),
        ))
        .with(
            Choices::several("languages", say.settings_languages(), offered)
                .error(sent.wrong(visitor, "languages"))
                .plain(),
        )
        .with(Choices::several("guests", say.settings_guests(), guests).plain())
        .end(Button::submit(say.house_save()).primary());
    content.sections.push(Section::new("house", say.set_up_house()).with(form));
    visitor.page(say.settings_title(), "house", &content)
}

/// `GET /house/settings`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    page(&visitor, Sent::default()).await
}

/// `POST /house/settings`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let known: Vec<String> = visitor.app.catalogue.languages().map(str::to_owned).collect();
    let first = fields.get("language").to_owned();
    let mut languages: Vec<String> = known.iter().filter(|l| **l == first).cloned().collect();
    languages.extend(known.into_iter().filter(|l| *l != first && fields.all("languages").any(|c| c == l)));
    let house = House {
        organisation: fields.get("organisation").to_owned(),
        zone: fields.get("zone").to_owned(),
        languages,
        guests_may_ask: fields.ticked("guests"),
    };
    let said = Say::new(&visitor.lang).house_saved().into_owned();
    match on(visitor.app.spine.act(&visitor.actor, SaveHouse { house }).await, "/house/settings", said)? {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, Sent::of(&fields, &refusal)).await.map(refused(&refusal)),
    }
}
