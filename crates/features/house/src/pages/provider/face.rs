//! What a provider is called, its own words, who serves for it, and whether its door is closed.

use super::{draw, frame, load, save as put};
use crate::{
    actions::{GiveRole, Part, TakeRole},
    messages::Say,
    pages::{
        kit::{Form, RowForm, Section, Sent, act, on, refused},
        person::{read_role, written},
    },
    store,
};
use axum::{extract::Path, response::Response};
use domain::{Because, Kind, Membership, PersonId, Refusal, Role};
use spine::people::{self, Provider};
use web::{
    Fields, Problem, Visitor,
    components::{Avatar, Button, Field, List, Look, Markup, Row, SelectOption},
};

async fn page(visitor: &Visitor, provider: &Provider, sent: Sent<'_>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let (id, here) = (provider.id, format!("/house/providers/{}", provider.key));
    let serving = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(store::roles_at(tx, id).await?) })).await?;
    let mut content = frame(visitor, provider, "");
    content.summary = sent.summary(visitor);

    let mut form = Form::post(here.as_str())
        .hidden("seen", provider.version)
        .with(sent.field(
            visitor,
            "name",
            &provider.name,
            Field::text("name", say.provider_name()).hint(say.provider_name_hint()).required(),
        ))
        .with(sent.field(
            visitor,
            "sure_from",
            &provider.rules.sure_from.to_string(),
            Field::input("number", "sure_from", say.provider_sure()).hint(say.provider_sure_hint()).short(),
        ))
        .with(sent.field(
            visitor,
            "close_after_days",
            &match provider.rules.close_after_days {
                0 => String::new(),
                days => days.to_string(),
            },
            Field::input("number", "close_after_days", say.provider_closes()).hint(say.provider_closes_hint()).short(),
        ))
        .with(Markup::trusted(format!("<h3>{}</h3>", Markup::from(say.provider_words().as_ref()))))
        .with(Markup::paragraph(Markup::soft(say.provider_words_lead().as_ref())));
    for kind in Kind::ALL {
        let name = format!("word-{kind}");
        let now = provider.words.get(kind.word()).cloned().unwrap_or_default();
        let field = Field::text(name.clone(), say.provider_word_of(visitor.lang.kind_name(*kind)));
        form = form.with(sent.field(
            visitor,
            &name,
            &now,
            field.hint(say.provider_word_usual(visitor.lang.kind_word(*kind, None))),
        ));
    }
    let form = form.end(Button::submit(say.house_save()).primary());

    let rows: Vec<Row> = serving
        .iter()
        .map(|r| {
            let role = Membership { role: r.role, provider: Some(provider.id), consumer: None };
            let word = visitor.lang.role_word(r.role);
            let take = Button::submit(say.role_take()).confirm(say.role_take_ask(r.name.as_str(), word.as_str()));
            let hidden = [("person", r.person_id.to_string()), ("role", written(&role))];
            let text = Markup::join([Markup::from(word), " · ".into(), Markup::from(r.email.as_str())]);
            Row::new(Avatar::desk(&r.name), "", r.name.clone(), text).end(act(
                format!("{here}/people/take"),
                &hidden,
                take,
            ))
        })
        .collect();
    let roles = [Role::Agent, Role::Lead].map(|r| SelectOption::new(r.word(), visitor.lang.role_word(r))).to_vec();
    let add = Form::post(format!("{here}/people"))
        .with(sent.field(
            visitor,
            "person",
            "",
            Field::input("email", "person", say.invite_email()).hint(say.provider_person_hint()).required(),
        ))
        .with(sent.field(visitor, "role", Role::Agent.word(), Field::select("role", say.role_which(), roles)))
        .end(Button::submit(say.role_give()));
    let mut people = Section::new("people", say.provider_people()).lead(say.provider_people_lead());
    people = if rows.is_empty() {
        people.with(Markup::paragraph(Markup::soft(say.provider_people_none())))
    } else {
        people.with(List { id: None, rows })
    };
    content.sections.push(people.with(add));
    content.sections.push(Section::new("face", say.provider_face()).with(form));

    if visitor.actor.is_operator() {
        let (word, lead, ask) = if provider.confidential {
            (say.provider_open(), say.provider_open_lead(), say.provider_open_ask(provider.name.as_str()))
        } else {
            (say.provider_close(), say.provider_close_lead(), say.provider_close_ask(provider.name.as_str()))
        };
        let change = RowForm::post(format!("{here}/door"))
            .hidden("seen", provider.version)
            .hidden("closed", if provider.confidential { "no" } else { "yes" })
            .with(Button::submit(word).look(Look::Danger).confirm(ask));
        content.sections.push(Section::new("door", say.provider_door()).lead(lead).with(change));
    }
    draw(visitor, provider, &content)
}

/// `GET /house/providers/{key}`
pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    page(&visitor, &provider, Sent::default()).await
}

/// `POST /house/providers/{key}`
pub async fn save(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let mut words = provider.words.clone();
    for kind in Kind::ALL {
        let word: String = fields.get(&format!("word-{kind}")).chars().take(60).collect();
        if word.is_empty() {
            words.remove(kind.word());
        } else {
            words.insert(kind.word().to_owned(), word);
        }
    }
    let sure_from = fields.number("sure_from").and_then(|n| u8::try_from(n).ok()).unwrap_or(u8::MAX);
    let close_after_days = match fields.some("close_after_days") {
        None => 0,
        Some(_) => fields.number("close_after_days").and_then(|n| u16::try_from(n).ok()).unwrap_or(u16::MAX),
    };
    let name = fields.get("name").chars().take(100).collect();
    let part = Part::Face { name, words, sure_from, close_after_days };
    match put(&visitor, &provider, fields.number("seen"), part, "").await? {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, &provider, Sent::of(&fields, &refusal)).await.map(refused(&refusal)),
    }
}

/// `POST /house/providers/{key}/door`: whether it is closed to everybody else. For operators.
pub async fn door(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    match put(&visitor, &provider, fields.number("seen"), Part::Confidential(fields.ticked("closed")), "").await? {
        Ok(done) => Ok(done),
        Err(refusal) => Err(refusal.into()),
    }
}

/// `POST /house/providers/{key}/people`
pub async fn give(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let email = fields.get("person").to_owned();
    let found =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::by_email(tx, &email).await?) })).await?;
    let role = Role::parse(fields.get("role")).filter(|r| matches!(r, Role::Agent | Role::Lead));
    let (Some(person), Some(role)) = (found, role) else {
        let refusal = Refusal::invalid("person", Because::new("invalid-person"));
        return page(&visitor, &provider, Sent::of(&fields, &refusal)).await.map(refused(&refusal));
    };
    let give = GiveRole { person: person.id, role: Membership { role, provider: Some(provider.id), consumer: None } };
    let to = format!("/house/providers/{key}");
    match on(visitor.app.spine.act(&visitor.actor, give).await, &to, Say::new(&visitor.lang).house_saved())? {
        Ok(done) => Ok(done),
        Err(refusal) => page(&visitor, &provider, Sent::of(&fields, &refusal)).await.map(refused(&refusal)),
    }
}

/// `POST /house/providers/{key}/people/take`
pub async fn take(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let provider = load(&visitor, &key).await?;
    let person = fields.number("person").map(PersonId).ok_or_else(Problem::not_found)?;
    let role =
        read_role(fields.get("role")).filter(|m| m.provider == Some(provider.id)).ok_or_else(Problem::not_found)?;
    visitor.app.spine.act(&visitor.actor, TakeRole { person, role }).await?;
    // Whoever gave their own lead away does not come back to this page.
    let leads = visitor.actor.is_operator() || visitor.actor.person != Some(person) || role.role != Role::Lead;
    let to = if leads { format!("/house/providers/{key}") } else { "/".to_owned() };
    Ok(web::forms::Left::said(Say::new(&visitor.lang).house_saved()).see(&to))
}
