//! Name, language, time zone, and the card others see (A7): each person sees and corrects their own.

use super::{frame, myself};
use crate::{
    actions::{Card, SaveProfile},
    messages::Say,
    pages::kit::{Form, Section, Sent, cookie, languages, on, refused, zones},
};
use axum::response::Response;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Choice, Choices, Field, Markup},
    forms::Left,
};

async fn page(visitor: &Visitor, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let me = myself(visitor).await?;
    let card = Card::read(&me.about);
    let mut content = frame(visitor, "/me");
    content.summary = sent.summary(visitor);
    let field = |name: &str, now: &str, field: Field| sent.field(visitor, name, now, field);
    let you = Form::post("/me")
        .draft("me")
        .with(field("name", &me.name, Field::text("name", say.me_name()).autocomplete("name").required()))
        .with(Field::select("locale", say.me_language(), languages(visitor)).value(sent.or("locale", &me.locale)))
        .with(field("zone", &me.zone, Field::select("zone", say.me_zone(), zones())))
        .with(Markup::trusted(format!("<h3>{}</h3>", Markup::from(say.me_card().as_ref()))))
        .with(Markup::paragraph(Markup::soft(say.me_card_lead().as_ref())))
        .with(field("needs", &card.needs, Field::area("needs", say.me_needs()).hint(say.me_needs_hint())))
        .with(field("expectations", &card.expectations, Field::area("expectations", say.me_expectations())))
        .with(field("culture", &card.culture, Field::area("culture", say.me_culture()).hint(say.me_culture_hint())))
        .with(field("title", &card.title, Field::text("title", say.me_job())))
        .with(field("place", &card.place, Field::text("place", say.me_place())))
        .with(field("phone", &card.phone, Field::input("tel", "phone", say.me_phone()).autocomplete("tel")))
        .end(Button::submit(say.house_save()).primary());
    content.sections.push(Section::new("you", say.me_you()).lead(say.me_email_is(me.email.as_str())).with(you));

    let shell = visitor.shell(say.me_title(), "");
    let theme = |value: &str, text: &str, chosen: bool| Choice::new(value, text, "").chosen(chosen);
    let now = shell.theme;
    let look = Form::post("/me/appearance")
        .with(Choices::one(
            "theme",
            say.me_theme(),
            vec![
                theme("", &shell.words.theme_system, now == web::page::Theme::System),
                theme("light", &shell.words.theme_light, now == web::page::Theme::Light),
                theme("dark", &shell.words.theme_dark, now == web::page::Theme::Dark),
                theme("contrast", &shell.words.theme_contrast, now == web::page::Theme::Contrast),
            ],
        ))
        .with(Choices::one(
            "density",
            say.me_density(),
            vec![
                Choice::new("roomy", say.me_density_roomy(), "").chosen(!shell.compact),
                Choice::new("compact", say.me_density_compact(), "").chosen(shell.compact),
            ],
        ))
        .end(Button::submit(say.house_save()));
    content.sections.push(Section::new("appearance", say.me_appearance()).lead(say.me_appearance_lead()).with(look));
    visitor.page_in(shell, &content)
}

/// `GET /me`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    page(&visitor, Sent::default()).await
}

/// `POST /me`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let me = myself(&visitor).await?;
    let text = |name: &str| fields.get(name).chars().take(2_000).collect::<String>();
    let card = Card {
        title: text("title"),
        phone: text("phone"),
        place: text("place"),
        needs: text("needs"),
        expectations: text("expectations"),
        culture: text("culture"),
        others: Card::read(&me.about).others,
    };
    let known = visitor.app.catalogue.languages().any(|l| l == fields.get("locale"));
    let locale = if known { fields.get("locale").to_owned() } else { me.locale };
    let save = SaveProfile {
        name: fields.get("name").to_owned(),
        locale: locale.clone(),
        zone: fields.get("zone").to_owned(),
        card,
    };
    let said = visitor.app.catalogue.lang(&locale, "UTC");
    match on(visitor.app.spine.act(&visitor.actor, save).await, "/me", Say::new(&said).house_saved())? {
        // What is kept with the person counts from now on, not what this browser once chose.
        Ok(done) => Ok(cookie(done, "lang=; Path=/; Max-Age=0; SameSite=Lax")),
        Err(refusal) => page(&visitor, Sent::of(&fields, &refusal)).await.map(refused(&refusal)),
    }
}

/// `POST /me/appearance`: kept in this browser.
pub async fn appearance(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let kept = |name: &str, value: &str| {
        let age = if value.is_empty() { 0 } else { 365 * 24 * 3600 };
        format!("{name}={value}; Path=/; Max-Age={age}; SameSite=Lax")
    };
    let theme = Some(fields.get("theme")).filter(|t| ["light", "dark", "contrast"].contains(t)).unwrap_or_default();
    let density = Some(fields.get("density")).filter(|d| *d == "compact").unwrap_or_default();
    let response = Left::said(say.house_saved()).see("/me");
    Ok(cookie(cookie(response, &kept("theme", theme)), &kept("density", density)))
}
