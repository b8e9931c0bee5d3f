//! One person as operators see them: roles, level, door.

use super::{
    house::frame,
    kit::{Form, RowForm, Section, act, day, refused},
    people::{link_banner, state_chip},
};
use crate::{
    actions::{GiveRole, LetIn, MakeLink, SavePerson, TakeRole},
    messages::Say,
    pages::kit::Bare,
};
use axum::{extract::Path, response::Response};
use domain::{ConsumerId, Level, Membership, PersonId, ProviderId, Refusal, Role};
use spine::{
    Failure,
    access::{self, EndSession, keys},
    people,
};
use web::{
    Fields, Problem, Visitor,
    components::{Banner, Button, Field, List, Markup, Row, SelectOption, Tone},
    forms::Left,
    icons::Icon,
};

/// A role as a form carries it: `lead:p:7`, `customer:c:9`, `operator::`.
pub fn written(role: &Membership) -> String {
    match (role.provider, role.consumer) {
        (Some(p), _) => format!("{}:p:{p}", role.role),
        (_, Some(c)) => format!("{}:c:{c}", role.role),
        _ => format!("{}::", role.role),
    }
}

/// The other way round.
pub fn read_role(text: &str) -> Option<Membership> {
    let mut parts = text.split(':');
    let role = Role::parse(parts.next()?)?;
    let (place, id) = (parts.next()?, parts.next()?);
    let id = id.parse::<i64>().ok();
    Some(Membership {
        role,
        provider: id.filter(|_| place == "p").map(ProviderId),
        consumer: id.filter(|_| place == "c").map(ConsumerId),
    })
}

async fn page(
    visitor: &Visitor,
    id: PersonId,
    link: Option<Banner>,
    wrong: Option<&Refusal>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let now = visitor.now();
    let read = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let Some(person) = people::person(tx, id).await? else { return Ok::<_, Failure>(None) };
                let roles = people::memberships(tx, id).await?;
                let sessions = access::sessions(tx, id, now).await?.len();
                Ok(Some((person, roles, sessions, people::providers(tx).await?, people::consumers(tx).await?)))
            })
        })
        .await?;
    let (person, roles, sessions, providers, consumers) = read.ok_or_else(Problem::not_found)?;
    let here = format!("/house/people/{id}");
    let mut content = frame(visitor, "/house/people", person.name.as_str(), person.email.as_str());
    content.banners.extend(link);
    if let Some(Refusal::Invalid(all)) = wrong {
        content.banners.extend(all.iter().map(|(_, b)| Banner::new(Tone::Bad, visitor.lang.because(b))));
    }
    if let Some(chip) = state_chip(&say, &person.state) {
        content.head = content.head.end(chip);
    }

    let place = |m: &Membership| {
        let at = m.provider.and_then(|p| providers.iter().find(|x| x.id == p).map(|x| x.name.clone()));
        at.or_else(|| m.consumer.and_then(|c| consumers.iter().find(|x| x.id == c).map(|x| x.name.clone())))
    };
    let spoken = |m: &Membership| match place(m) {
        Some(place) => say.role_at(visitor.lang.role_word(m.role), place),
        None => visitor.lang.role_word(m.role),
    };
    let rows: Vec<Row> = roles
        .iter()
        .map(|m| {
            let take = Button::submit(say.role_take()).confirm(say.role_take_ask(person.name.as_str(), spoken(m)));
            Row::new(Icon::Users, "", spoken(m), "").end(act(
                format!("{here}/roles/take"),
                &[("role", written(m))],
                take,
            ))
        })
        .collect();
    let mut offered: Vec<Membership> = Vec::new();
    for p in &providers {
        offered.extend([Role::Agent, Role::Lead, Role::Handler, Role::Custodian].map(|role| Membership {
            role,
            provider: Some(p.id),
            consumer: None,
        }));
    }
    for c in &consumers {
        offered.extend([Role::Representative, Role::Customer].map(|role| Membership {
            role,
            provider: None,
            consumer: Some(c.id),
        }));
    }
    offered.extend([Role::Handler, Role::Custodian, Role::Operator].map(|role| Membership {
        role,
        provider: None,
        consumer: None,
    }));
    let options: Vec<SelectOption> =
        offered.iter().filter(|m| !roles.contains(m)).map(|m| SelectOption::new(written(m), spoken(m))).collect();
    let give = RowForm::post(format!("{here}/roles"))
        .with(Bare::select("role", say.role_which(), "", options))
        .with(Button::submit(say.role_give()));
    let mut section = Section::new("roles", say.roles_title()).lead(say.roles_lead());
    section = if rows.is_empty() {
        section.with(Markup::paragraph(Markup::soft(say.roles_none())))
    } else {
        section.with(List { id: None, rows })
    };
    content.sections.push(section.with(give));

    let levels = Level::ALL.iter().map(|l| SelectOption::new(l.word(), visitor.lang.level_word(*l))).collect();
    let mut groups = vec![SelectOption::new("", say.person_no_consumer())];
    groups.extend(consumers.iter().map(|c| SelectOption::new(c.id.to_string(), c.name.clone())));
    let about = Form::post(here.as_str())
        .with(
            Field::select("level", say.person_level(), levels).value(person.level.word()).hint(say.person_level_hint()),
        )
        .with(
            Field::select("consumer", say.person_consumer(), groups)
                .value(person.consumer_id.map_or_else(String::new, |c| c.to_string())),
        )
        .end(Button::submit(say.house_save()).primary());
    content.sections.push(Section::new("about", say.person_about()).with(about));

    let mut door: Vec<Markup> = Vec::new();
    let name = person.name.as_str();
    if person.state == "active" || person.state == "invited" {
        let word = if person.state == "invited" { say.link_again() } else { say.link_reset() };
        door.push(act(format!("{here}/link"), &[], Button::submit(word)));
        if sessions > 0 {
            door.push(act(
                format!("{here}/sessions"),
                &[],
                Button::submit(say.person_end_sessions(i64::try_from(sessions).unwrap_or(0))),
            ));
        }
        if visitor.actor.person != Some(id) {
            let block = Button::submit(say.person_block())
                .look(web::components::Look::Danger)
                .confirm(say.person_block_ask(name));
            door.push(act(format!("{here}/door"), &[("inside", "no".to_owned())], block));
        }
    } else if person.state == "blocked" {
        door.push(act(format!("{here}/door"), &[("inside", "yes".to_owned())], Button::submit(say.person_let_in())));
    }
    let line = Markup::trusted(format!("<div class=\"line\">{}</div>", Markup::join(door)));
    let since = Markup::join([Markup::from(say.person_since()), " ".into(), day(visitor, person.created_at)]);
    let audit = Markup::link(&format!("/house/audit?person={id}"), say.person_audit().as_ref());
    let section =
        Section::new("door", say.door_title()).with(Markup::paragraph(since)).with(line).with(Markup::paragraph(audit));
    content.sections.push(section);
    visitor.page(person.name.as_str(), "people", &content)
}

/// `GET /house/people/{id}`
pub async fn show(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Problem> {
    page(&visitor, PersonId(id), None, None).await
}

/// After an act about somebody: back to their page.
async fn back<T>(visitor: &Visitor, id: PersonId, done: Result<T, Failure>) -> Result<Response, Problem> {
    match done {
        Ok(_) => Ok(Left::said(Say::new(&visitor.lang).house_saved()).see(&format!("/house/people/{id}"))),
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            page(visitor, id, None, Some(&refusal)).await.map(refused(&refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /house/people/{id}`
pub async fn save(visitor: Visitor, Path(id): Path<i64>, fields: Fields) -> Result<Response, Problem> {
    let level = Level::parse(fields.get("level")).unwrap_or(Level::Standard);
    let save = SavePerson { person: PersonId(id), level, consumer: fields.number("consumer").map(ConsumerId) };
    let done = visitor.app.spine.act(&visitor.actor, save).await;
    back(&visitor, PersonId(id), done).await
}

/// `POST /house/people/{id}/roles`
pub async fn give(visitor: Visitor, Path(id): Path<i64>, fields: Fields) -> Result<Response, Problem> {
    let role = read_role(fields.get("role")).ok_or_else(Problem::not_found)?;
    let done = visitor.app.spine.act(&visitor.actor, GiveRole { person: PersonId(id), role }).await;
    back(&visitor, PersonId(id), done).await
}

/// `POST /house/people/{id}/roles/take`
pub async fn take(visitor: Visitor, Path(id): Path<i64>, fields: Fields) -> Result<Response, Problem> {
    let role = read_role(fields.get("role")).ok_or_else(Problem::not_found)?;
    let done = visitor.app.spine.act(&visitor.actor, TakeRole { person: PersonId(id), role }).await;
    back(&visitor, PersonId(id), done).await
}

/// `POST /house/people/{id}/door`
pub async fn door(visitor: Visitor, Path(id): Path<i64>, fields: Fields) -> Result<Response, Problem> {
    let done =
        visitor.app.spine.act(&visitor.actor, LetIn { person: PersonId(id), inside: fields.ticked("inside") }).await;
    back(&visitor, PersonId(id), done).await
}

/// `POST /house/people/{id}/sessions`
pub async fn sessions(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Problem> {
    let end = EndSession { person: PersonId(id), key_hash: None, except: None };
    let done = visitor.app.spine.act(&visitor.actor, end).await;
    back(&visitor, PersonId(id), done).await
}

/// `POST /house/people/{id}/link`: the answer shows the link once.
pub async fn link(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let person = PersonId(id);
    let key = keys::fresh("").ok_or_else(|| database::DbError::Away("no randomness".to_owned()))?;
    let mail = visitor.app.mail.is_some();
    let purpose = visitor.app.spine.act(&visitor.actor, MakeLink { person, key: key.clone(), mail }).await?;
    let found =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::person(tx, person).await?) })).await?;
    let name = found.map(|p| p.name).unwrap_or_default();
    let address = format!("{}/{purpose}/{key}", visitor.app.spine.base_url);
    page(&visitor, person, Some(link_banner(&say, &name, &address, mail)), None).await.map(super::kit::secret)
}
