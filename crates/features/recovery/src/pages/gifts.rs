//! What a provider may give to make something good: kept by its lead.

use super::complaint::worth;
use crate::{
    complaints::{SaveGift, UNITS, amount, month, read_amount, store},
    messages::Say,
};
use axum::response::Response;
use domain::{ProviderId, Refusal};
use spine::people;
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Button, Crumb, Field, Markup, PageHead, SelectOption},
    kit::{Content, Form, Section, Sent, on, page},
};

/// `GET /complaints/gifts`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    draw(&visitor, Sent::default(), 0).await
}

async fn draw(visitor: &Visitor, sent: Sent<'_>, wrong: i64) -> Result<Response, Problem> {
    if !visitor.actor.is_lead(None) {
        return Err(Refusal::not_allowed("refused-not-yours").into());
    }
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut all = Vec::new();
            for id in actor.providers().filter(|p| actor.is_lead(Some(*p))) {
                let Some(provider) = people::provider(tx, id).await? else { continue };
                let mut gifts = Vec::new();
                for gift in store::gifts(tx, id).await? {
                    let spent = store::spent(tx, gift.id, &month(now)).await?;
                    gifts.push((gift, spent));
                }
                all.push((provider, gifts));
            }
            Ok(all)
        })
    });
    let all = read.await?;
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: "/complaints".to_owned(), text: say.complaints_title().into_owned() },
        Crumb { href: String::new(), text: say.gifts_title().into_owned() },
    ];
    let head = PageHead::new(say.gifts_title(), say.gifts_lead().as_ref()).crumbs(say.recovery_where(), crumbs);
    let mut content = Content::new(head);
    content.summary = sent.summary(visitor);
    for (provider, gifts) in all {
        let mut section = Section::new(&format!("p-{}", provider.key), provider.name.clone());
        for (gift, spent) in gifts {
            let form =
                fields(visitor, &say, provider.id, Some(&gift), if wrong == gift.id { sent } else { Sent::default() });
            let left = say.gift_spent(
                worth(&say, &gift.unit, &gift.currency, gift.pot),
                worth(&say, &gift.unit, &gift.currency, spent),
            );
            section = section.with(Markup::trusted(format!("<h3>{}</h3>", Markup::from(gift.name.as_str()).as_str())));
            section = section.with(Markup::paragraph(Markup::soft(left.as_str()))).with(form);
        }
        section = section
            .with(Markup::trusted(format!("<h3>{}</h3>", Markup::from(say.gift_new().as_ref()).as_str())))
            .with(fields(visitor, &say, provider.id, None, if wrong == 0 { sent } else { Sent::default() }));
        content.sections.push(section);
    }
    page(visitor, say.gifts_title(), "desk", &content, sent)
}

fn fields(visitor: &Visitor, say: &Say, provider: ProviderId, gift: Option<&store::GiftRow>, sent: Sent<'_>) -> Form {
    // Several forms stand on the page: each field has a name of its own by the gift it belongs to.
    let id = gift.map_or(0, |g| g.id);
    let shown = |n: i64| gift.map_or_else(String::new, |g| amount(&g.unit, n));
    let name = |field: &str| if id == 0 { format!("{field}-{provider}") } else { format!("{field}-{id}") };
    let field = |key: &str, now: String, make: &dyn Fn(String) -> Field| {
        make(name(key)).value(sent.or(&name(key), &now)).error(sent.wrong(visitor, key))
    };
    let mut form = Form::post("/complaints/gifts")
        .hidden("id", id)
        .hidden("provider", provider)
        .hidden("version", gift.map_or(1, |g| g.version))
        .with(field("name", gift.map_or_else(String::new, |g| g.name.clone()), &|n| {
            Field::text(n, say.gift_name()).required()
        }));
    if let Some(gift) = gift {
        form = form.hidden("unit", &gift.unit).hidden("currency", &gift.currency);
    } else {
        form = form
            .with(field("unit", "money".to_owned(), &|n| {
                Field::select(
                    n,
                    say.gift_unit_label(),
                    UNITS.iter().map(|u| SelectOption::new(*u, say.gift_unit(*u))).collect(),
                )
            }))
            .with(field("currency", "EUR".to_owned(), &|n| Field::text(n, say.gift_currency()).short()));
    }
    form.with(field("agent_limit", shown(gift.map_or(0, |g| g.agent_limit)), &|n| {
        Field::text(n, say.gift_agent_limit()).short()
    }))
    .with(field("lead_limit", shown(gift.map_or(0, |g| g.lead_limit)), &|n| {
        Field::text(n, say.gift_lead_limit()).short()
    }))
    .with(field("pot", shown(gift.map_or(0, |g| g.pot)), &|n| {
        Field::text(n, say.gift_pot()).hint(say.gift_pot_hint()).short()
    }))
    .with(field("active", if gift.is_none_or(|g| g.active) { "yes" } else { "no" }.to_owned(), &|n| {
        Field::select(
            n,
            say.gift_active(),
            vec![SelectOption::new("yes", say.recovery_yes()), SelectOption::new("no", say.recovery_no())],
        )
    }))
    .end(Button::submit(say.gift_save()))
}

/// `POST /complaints/gifts`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let id = fields.number("id").unwrap_or_default();
    let provider = ProviderId(fields.number("provider").unwrap_or_default());
    let get = |key: &str| {
        let name = if id == 0 { format!("{key}-{provider}") } else { format!("{key}-{id}") };
        fields.some(&name).unwrap_or_else(|| fields.get(key)).to_owned()
    };
    let unit = get("unit");
    let read = |key: &str| read_amount(&unit, &get(key)).unwrap_or(-1);
    let gift = store::GiftRow {
        id,
        provider_id: provider,
        name: get("name"),
        currency: get("currency"),
        agent_limit: read("agent_limit"),
        lead_limit: read("lead_limit"),
        pot: read("pot"),
        active: get("active") != "no",
        version: fields.number("version").unwrap_or(1),
        unit,
    };
    let done = visitor.app.spine.act(&visitor.actor, SaveGift { gift }).await;
    match on(done, "/complaints/gifts", Say::new(&visitor.lang).gift_saved().into_owned())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, Sent::of(&fields, &refusal), id).await,
    }
}
