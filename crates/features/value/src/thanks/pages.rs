//! The pages of thanks: one's own, those of a service, its rewards.

use super::{
    Benefit, GiveBenefit, Own, PromiseBenefit, SaveReward, Second, Show, TakeBackThanks, Thank, mine,
    store::{self, Reward},
};
use crate::messages::Say;
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{Capability, PersonId, SubjectId, access::may, rules::thanks::Deed};
use spine::{Action, Failure, access, people};
use std::sync::Arc;
use web::{
    Fields, Problem, Routes, Visitor,
    components::{
        Badge, Button, Chip, Choice, Choices, Crumb, Empty, Field, List, Markup, PageHead, Row, SelectOption, Tone,
    },
    icons::Icon,
    kit::{Content, Form, Section, Sent, act, on, page, query},
};

/// The pages of this part.
pub fn routes() -> Routes {
    Routes::new()
        .get("/thanks", Capability::OwnPages, own)
        .post("/thanks", Capability::OwnPages, thank)
        .post("/thanks/{id}/take-back", Capability::OwnPages, take_back)
        .get("/services/{key}/thanks", Capability::OwnPages, of_service)
        .post("/services/{key}/thanks/show", Capability::OwnPages, show)
        .post("/services/{key}/rewards", Capability::ManageProvider, reward)
        .post("/services/{key}/benefits", Capability::ManageProvider, promise)
        .post("/benefits/{id}/second", Capability::ManageProvider, second)
        .post("/benefits/{id}/give", Capability::ManageProvider, give)
}

fn money(visitor: &Visitor, minor: i64, currency: &str) -> String {
    #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "budgets are far below what a float holds")]
    let units = minor as f64 / 100.0;
    format!("{} {currency}", visitor.lang.decimal(units, 2))
}

fn benefit_row(visitor: &Visitor, say: &Say, b: &Benefit) -> Row {
    let text =
        format!("{} · {} · {}", money(visitor, b.amount, &b.currency), b.by_name, visitor.lang.date(b.promised_at));
    let chip = match b.given_at {
        Some(at) => Chip::new(Tone::Good, Icon::Check, say.benefit_given(visitor.lang.date(at))),
        None if b.interest && b.second.is_none() => Chip::new(Tone::Warn, Icon::Scale, say.benefit_interest()),
        None => Chip::new(Tone::Info, Icon::Clock, say.benefit_promised()),
    };
    Row::new(Icon::Coin, "", format!("{}: {}", b.name, b.words), text.as_str()).end(chip)
}

/// `GET /thanks?service=`
async fn own(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    draw_own(&visitor, query(raw.as_deref(), "service").unwrap_or_default(), Sent::default()).await
}

async fn draw_own(visitor: &Visitor, chosen: String, sent: Sent<'_>) -> Result<Response, Problem> {
    let (me, now, actor) = (visitor.person()?, visitor.now(), Arc::clone(&visitor.actor));
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut services = Vec::new();
            for service in people::services(tx).await?.into_iter().filter(|s| s.state != "ended") {
                let about = access::about(tx, &actor, SubjectId(service.id.0), now).await?;
                if may(&actor, Capability::Read, Some(&about)).is_ok() {
                    services.push((service.key, service.name));
                }
            }
            services.sort_by(|a, b| a.1.cmp(&b.1));
            Ok::<_, Failure>((mine(tx, me, now).await?, store::benefits_of(tx, me).await?, services))
        })
    });
    let (mine, benefits, services) = read.await?;
    let say = Say::new(&visitor.lang);
    let mut content = Content::new(PageHead::new(say.thanks_title(), say.thanks_text().as_ref()));
    content.summary = sent.summary(visitor);
    let options = services.iter().map(|(key, name)| SelectOption::new(key.clone(), name.clone())).collect();
    let picked = sent.or("deed", Deed::Answered.word());
    let deeds = Deed::ALL
        .iter()
        .map(|d| Choice::new(d.word(), say.thanks_deed(d.word()), "").chosen(picked == d.word()))
        .collect();
    let form = Form::post("/thanks")
        .draft("thanks")
        .with(sent.field(visitor, "service", &chosen, Field::select("service", say.thanks_service(), options)))
        .with(sent.field(
            visitor,
            "to",
            "",
            Field::input("email", "to", say.thanks_to()).hint(say.thanks_to_hint()).required(),
        ))
        .with(Choices::one("deed", say.thanks_for(), deeds).error(sent.wrong(visitor, "deed")))
        .with(sent.field(visitor, "words", "", Field::area("words", say.thanks_words()).required()))
        .end(Button::submit(say.thanks_send()).primary());
    content.sections.push(Section::new("thank", say.thanks_thank()).with(form));
    if mine.is_empty() {
        content.sections.push(Section::new("own", say.thanks_own()).with(Empty {
            title: say.thanks_none().into_owned(),
            text: say.thanks_none_text().as_ref().into(),
            action: None,
        }));
    }
    for own in &mine {
        content.sections.push(own_section(visitor, &say, own));
    }
    if !benefits.is_empty() {
        let rows = benefits.iter().map(|b| benefit_row(visitor, &say, b)).collect();
        content.sections.push(Section::new("benefits", say.benefit_yours()).with(List { id: None, rows }));
    }
    page(visitor, say.thanks_title(), "thanks", &content, sent)
}

fn own_section(visitor: &Visitor, say: &Say, own: &Own) -> Section {
    let lead = say.thanks_standing(own.standing.points);
    let mut section = Section::new(&format!("own-{}", own.key), own.name.clone()).lead(lead);
    if !own.standing.badges.is_empty() {
        let badges =
            own.standing.badges.iter().map(|d| Markup::from(Badge::new(Icon::Star, say.thanks_badge(d.word()))));
        section = section.with(Markup::paragraph(Markup::join(badges)));
    }
    let rows = own
        .deeds
        .iter()
        .take(50)
        .map(|d| {
            let text = format!("{} · {} · {}", say.thanks_deed(d.deed.as_str()), d.by_name, visitor.lang.date(d.at));
            let row = Row::new(Icon::Heart, "", d.words.clone(), text.as_str());
            if d.reversed_at.is_some() { row.end(Chip::new(Tone::Plain, Icon::Undo, say.thanks_taken())) } else { row }
        })
        .collect();
    let (to, shown) = (format!("/services/{}/thanks/show", own.key), if own.shown { "no" } else { "yes" });
    let word = if own.shown { say.thanks_hide() } else { say.thanks_show() };
    section.with(List { id: None, rows }).with(act(to, &[("shown", shown.to_owned())], Button::submit(word)))
}

/// `POST /thanks`
async fn thank(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let (key, email) = (fields.get("service").to_owned(), fields.get("to").to_owned());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let service = people::service_by_key(tx, &key).await?.map(|s| s.id);
            Ok::<_, Failure>((service, people::by_email(tx, &email).await?.map(|p| p.id)))
        })
    });
    let (service, to) = read.await?;
    let thank = Thank {
        service: service.ok_or_else(Problem::not_found)?,
        to: to.unwrap_or(PersonId(0)),
        deed: Deed::parse(fields.get("deed")).unwrap_or(Deed::Answered),
        words: fields.get("words").to_owned(),
    };
    let done = visitor.app.spine.act(&visitor.actor, thank).await;
    match on(done, "/thanks", Say::new(&visitor.lang).thanks_sent())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw_own(&visitor, String::new(), Sent::of(&fields, &refusal)).await,
    }
}

/// `POST /thanks/{id}/take-back`
async fn take_back(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Problem> {
    visitor.app.spine.act(&visitor.actor, TakeBackThanks(id)).await?;
    Ok(web::forms::Left::said(Say::new(&visitor.lang).thanks_taken_back()).see("/thanks"))
}

/// `POST /services/{key}/thanks/show`
async fn show(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let service = service_of(&visitor, &key).await?;
    visitor.app.spine.act(&visitor.actor, Show { service: service.id, shown: fields.ticked("shown") }).await?;
    Ok(web::forms::Left::said(Say::new(&visitor.lang).thanks_changed()).see("/thanks"))
}

async fn service_of(visitor: &Visitor, key: &str) -> Result<people::Service, Problem> {
    let wanted = key.to_owned();
    let read =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::service_by_key(tx, &wanted).await?) }));
    read.await?.ok_or_else(Problem::not_found)
}

/// `GET /services/{key}/thanks`
async fn of_service(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Problem> {
    draw_service(&visitor, &key, Sent::default()).await
}

async fn draw_service(visitor: &Visitor, key: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), key.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(service) = people::service_by_key(tx, &wanted).await? else { return Err(Failure::not_found()) };
            let about = access::about(tx, &actor, SubjectId(service.id.0), now).await?;
            may(&actor, Capability::Read, Some(&about))?;
            let leads = may(&actor, Capability::ManageProvider, Some(&about)).is_ok();
            let mut shown = Vec::new();
            for (person, name) in store::shown(tx, service.id).await? {
                shown.push((name, store::badges(tx, person, service.id).await?));
            }
            let (mut rewards, mut benefits) = (Vec::new(), Vec::new());
            if leads {
                rewards = store::rewards(tx, service.id).await?;
                benefits = store::benefits(tx, service.id).await?;
            }
            Ok((service, shown, leads, rewards, benefits))
        })
    });
    let (service, shown, leads, rewards, benefits) = read.await?;
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: format!("/services/{key}"), text: service.name.clone() },
        Crumb { href: String::new(), text: say.thanks_title().into_owned() },
    ];
    let title = say.thanks_of(service.name.as_str());
    let head = PageHead::new(title.clone(), say.thanks_of_text().as_ref()).crumbs(say.value_where(), crumbs);
    let mut content = Content::new(head.end(Button::link(format!("/thanks?service={key}"), say.thanks_thank())));
    content.summary = sent.summary(visitor);
    let section = Section::new("people", say.thanks_people());
    content.sections.push(if shown.is_empty() {
        section.with(Empty {
            title: say.thanks_nobody().into_owned(),
            text: say.thanks_nobody_text().as_ref().into(),
            action: None,
        })
    } else {
        let rows = shown
            .into_iter()
            .map(|(name, badges)| {
                let badges = badges
                    .iter()
                    .map(|(word, _)| Markup::from(Badge::new(Icon::Star, say.thanks_badge(word.as_str()))));
                Row::new(Icon::Heart, "", name, Markup::join(badges))
            })
            .collect();
        section.with(List { id: None, rows })
    });
    if leads {
        rewards_of(visitor, &say, key, &rewards, &benefits, sent, &mut content);
    }
    page(visitor, title, "services", &content, sent)
}

fn rewards_of(
    visitor: &Visitor,
    say: &Say,
    key: &str,
    rewards: &[Reward],
    benefits: &[Benefit],
    sent: Sent<'_>,
    content: &mut Content,
) {
    let mut section = Section::new("rewards", say.reward_title()).lead(say.reward_text());
    let rows: Vec<Row> = rewards
        .iter()
        .map(|r| {
            let text = say.reward_spent(money(visitor, r.budget, &r.currency), money(visitor, r.spent, &r.currency));
            Row::new(Icon::Coin, "", r.title.clone(), text.as_str())
        })
        .collect();
    if !rows.is_empty() {
        section = section.with(List { id: None, rows });
    }
    let form = Form::post(format!("/services/{key}/rewards"))
        .with(sent.field(visitor, "title", "", Field::text("title", say.reward_name()).required()))
        .with(sent.field(visitor, "budget", "", Field::text("budget", say.reward_budget()).required().short()))
        .with(sent.field(visitor, "currency", "EUR", Field::text("currency", say.reward_currency()).required().short()))
        .end(Button::submit(say.reward_save()));
    content.sections.push(section.with(form));
    let mut ledger = Section::new("ledger", say.benefit_title()).lead(say.benefit_text());
    if !benefits.is_empty() {
        ledger = ledger.with(List { id: None, rows: benefits.iter().map(|b| benefit_row(visitor, say, b)).collect() });
    }
    for b in benefits.iter().filter(|b| b.given_at.is_none()) {
        let waits = b.interest && b.second.is_none();
        let (to, word) = if waits {
            (format!("/benefits/{}/second", b.id), say.benefit_second(b.name.as_str()))
        } else {
            (format!("/benefits/{}/give", b.id), say.benefit_give(b.name.as_str()))
        };
        ledger = ledger.with(act(to, &[("service", key.to_owned())], Button::submit(word)));
    }
    if !rewards.is_empty() {
        let options = rewards.iter().map(|r| SelectOption::new(r.id.to_string(), r.title.clone())).collect();
        let form = Form::post(format!("/services/{key}/benefits"))
            .with(sent.field(visitor, "reward", "", Field::select("reward", say.benefit_from(), options)))
            .with(sent.field(visitor, "person", "", Field::input("email", "person", say.benefit_to()).required()))
            .with(sent.field(visitor, "words", "", Field::text("words", say.benefit_what()).required()))
            .with(sent.field(visitor, "amount", "", Field::text("amount", say.benefit_amount()).required().short()))
            .end(Button::submit(say.benefit_promise()));
        ledger = ledger.with(form);
    }
    content.sections.push(ledger);
}

/// An amount as people write it, in minor units.
fn minor(text: &str) -> i64 {
    let cents = domain::rules::value_case::figure(text).map_or(-1.0, |n| (n * 100.0).round().clamp(-1.0, 1e12));
    #[expect(clippy::cast_possible_truncation, clippy::as_conversions, reason = "bounded just above")]
    {
        cents as i64
    }
}

async fn acting<A: Action>(
    visitor: &Visitor,
    key: &str,
    fields: &Fields,
    action: A,
    said: String,
) -> Result<Response, Problem> {
    let done = visitor.app.spine.act(&visitor.actor, action).await;
    match on(done, &format!("/services/{key}/thanks"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => draw_service(visitor, key, Sent::of(fields, &refusal)).await,
    }
}

/// `POST /services/{key}/rewards`
async fn reward(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let service = service_of(&visitor, &key).await?;
    let save = SaveReward {
        service: service.id,
        title: fields.get("title").to_owned(),
        budget: minor(fields.get("budget")),
        currency: fields.get("currency").to_owned(),
    };
    acting(&visitor, &key, &fields, save, Say::new(&visitor.lang).reward_saved().into_owned()).await
}

/// `POST /services/{key}/benefits`
async fn promise(visitor: Visitor, Path(key): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let email = fields.get("person").to_owned();
    let read = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::by_email(tx, &email).await?) }));
    let promise = PromiseBenefit {
        reward: fields.number("reward").unwrap_or_default(),
        person: read.await?.map_or(PersonId(0), |p| p.id),
        words: fields.get("words").to_owned(),
        amount: minor(fields.get("amount")),
    };
    acting(&visitor, &key, &fields, promise, Say::new(&visitor.lang).benefit_is_promised().into_owned()).await
}

/// `POST /benefits/{id}/second`
async fn second(visitor: Visitor, Path(id): Path<i64>, fields: Fields) -> Result<Response, Problem> {
    let said = Say::new(&visitor.lang).benefit_is_seconded().into_owned();
    acting(&visitor, fields.get("service"), &fields, Second(id), said).await
}

/// `POST /benefits/{id}/give`
async fn give(visitor: Visitor, Path(id): Path<i64>, fields: Fields) -> Result<Response, Problem> {
    let said = Say::new(&visitor.lang).benefit_is_given().into_owned();
    acting(&visitor, fields.get("service"), &fields, GiveBenefit(id), said).await
}
