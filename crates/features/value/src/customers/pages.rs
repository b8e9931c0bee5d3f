//! The pages of customers: the list, the report, a talk.

use super::{
    Hold, HoldAgreed, Plan, Report, SavePair, SendReport, Wish, held, mails,
    paper::pdf,
    report::report,
    store::{self, Talk},
};
use crate::{
    messages::Say,
    owed,
    pages::{day, end_of_day, owed_rows},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use domain::{Capability, ConsumerId, Millis, PersonId, Role, ServiceId};
use http::header;
use spine::{Action, Failure, people};
use std::sync::Arc;
use web::{
    Fields, Problem, Routes, Visitor,
    components::{
        Banner, Button, Chip, Choice, Choices, Crumb, Dye, Empty, Facts, Field, List, Markup, PageHead, ProviderMark,
        Row, SelectOption, Tone, Voice,
    },
    icons::Icon,
    kit::{Content, Form, Section, Sent, act, on, page},
};

/// Things that the form of minutes offers to agree.
const AGREED: i64 = 4;

/// The pages of this part.
pub fn routes() -> Routes {
    Routes::new()
        .get("/customers", Capability::OwnPages, all)
        .get("/customers/new", Capability::ManageProvider, new)
        .post("/customers", Capability::ManageProvider, save)
        .get("/customers/{id}", Capability::OwnPages, one)
        .get("/customers/{id}/report.pdf", Capability::OwnPages, paper)
        .post("/customers/{id}/mail", Capability::OwnPages, mail)
        .post("/customers/{id}/talk", Capability::OwnPages, wish)
        .get("/talks/{number}", Capability::OwnPages, talk)
        .post("/talks/{number}/plan", Capability::OwnPages, plan)
        .post("/talks/{number}/minutes", Capability::OwnPages, minutes)
}

/// `GET /customers`
async fn all(visitor: Visitor) -> Result<Response, Problem> {
    let me = visitor.person()?;
    let read = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(store::pairs(tx, me).await?) }));
    let found = read.await?;
    let say = Say::new(&visitor.lang);
    let leads = visitor.actor.is_lead(None);
    let add = || Button::link("/customers/new", say.customer_new());
    let mut head = PageHead::new(say.customer_title(), say.customer_text().as_ref());
    if leads {
        head = head.end(add().icon(Icon::Plus).primary());
    }
    let mut content = Content::new(head);
    let section = Section::new("customers", say.customer_list());
    content.sections.push(if found.is_empty() {
        section.with(Empty {
            title: say.customer_none().into_owned(),
            text: say.customer_none_text().as_ref().into(),
            action: leads.then(add),
        })
    } else {
        let rows = found
            .iter()
            .map(|p| {
                let text = format!("{} · {} · {}", p.consumer_name, p.customer_name, p.owner_name);
                let dye = Dye::of(&p.provider_key);
                Row::new(Icon::Chart, format!("/customers/{}", p.id), p.service_name.clone(), text.as_str()).dye(dye)
            })
            .collect();
        section.with(List { id: None, rows })
    });
    page(&visitor, say.customer_title(), "customers", &content, Sent::default())
}

/// `GET /customers/new`
async fn new(visitor: Visitor) -> Result<Response, Problem> {
    draw_new(&visitor, Sent::default()).await
}

async fn draw_new(visitor: &Visitor, sent: Sent<'_>) -> Result<Response, Problem> {
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut services = Vec::new();
            let mut members: Vec<(PersonId, String)> = Vec::new();
            for service in people::services(tx).await? {
                if service.state != "ended" && actor.is_lead(Some(service.provider_id)) {
                    services.push((service.id, service.name));
                }
            }
            for provider in actor.providers() {
                for m in people::members(tx, provider).await? {
                    if !members.iter().any(|(id, _)| *id == m.id) {
                        members.push((m.id, m.name));
                    }
                }
            }
            Ok::<_, Failure>((services, members, people::consumers(tx).await?))
        })
    });
    let (services, members, consumers) = read.await?;
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: "/customers".to_owned(), text: say.customer_title().into_owned() },
        Crumb { href: String::new(), text: say.customer_new().into_owned() },
    ];
    let head = PageHead::new(say.customer_new(), say.customer_new_text().as_ref()).crumbs(say.value_where(), crumbs);
    let mut content = Content::new(head);
    content.summary = sent.summary(visitor);
    let option = |(id, name): &(ServiceId, String)| SelectOption::new(id.to_string(), name.clone());
    let services = services.iter().map(option).collect();
    let consumers = consumers.iter().map(|c| SelectOption::new(c.id.to_string(), c.name.clone())).collect();
    let members = members.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())).collect();
    let me = visitor.actor.person.map(|p| p.to_string()).unwrap_or_default();
    let form = Form::post("/customers")
        .with(sent.field(visitor, "service", "", Field::select("service", say.customer_service(), services)))
        .with(sent.field(visitor, "consumer", "", Field::select("consumer", say.customer_consumer(), consumers)))
        .with(sent.field(
            visitor,
            "customer",
            "",
            Field::input("email", "customer", say.customer_person()).hint(say.customer_person_hint()).required(),
        ))
        .with(sent.field(visitor, "owner", &me, Field::select("owner", say.customer_owner(), members)))
        .with(sent.field(
            visitor,
            "renewal",
            "",
            Field::input("date", "renewal", say.customer_renewal()).hint(say.customer_renewal_hint()).short(),
        ));
    content.sections.push(
        Section::new("customer", say.customer_new()).with(form.end(Button::submit(say.customer_save()).primary())),
    );
    page(visitor, say.customer_new(), "customers", &content, sent)
}

/// `POST /customers`
async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let email = fields.get("customer").to_owned();
    let read = visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::by_email(tx, &email).await?) }));
    let customer = read.await?.map_or(PersonId(0), |p| p.id);
    let pair = SavePair {
        service: ServiceId(fields.number("service").unwrap_or_default()),
        consumer: ConsumerId(fields.number("consumer").unwrap_or_default()),
        customer,
        owner: PersonId(fields.number("owner").unwrap_or_default()),
        renewal_on: fields.some("renewal").map(|text| end_of_day(&visitor, text)),
    };
    let done = visitor.app.spine.act(&visitor.actor, pair).await;
    let to = done.as_ref().map(|id| format!("/customers/{id}")).unwrap_or_default();
    match on(done, &to, Say::new(&visitor.lang).customer_saved())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw_new(&visitor, Sent::of(&fields, &refusal)).await,
    }
}

async fn read(visitor: &Visitor, id: i64) -> Result<Report, Problem> {
    let (actor, now, condition) = (Arc::clone(&visitor.actor), visitor.now(), visitor.app.condition.clone());
    let read = visitor.app.spine.read(move |tx| Box::pin(async move { report(tx, &actor, id, condition, now).await }));
    Ok(read.await?)
}

fn talk_row(visitor: &Visitor, say: &Say, talk: &Talk) -> Row {
    let (tone, icon) = match talk.stage.as_str() {
        "proposed" => (Tone::Warn, Icon::Clock),
        "planned" => (Tone::Info, Icon::Cal),
        _ => (Tone::Good, Icon::Check),
    };
    let at = talk.held_at.or(talk.starts_at).unwrap_or(talk.proposed_at);
    Row::new(
        Icon::Chat,
        format!("/talks/{}", talk.number),
        say.talk_reason(talk.reason.as_str()),
        visitor.lang.date(at).as_str(),
    )
    .end(Chip::new(tone, icon, say.talk_stage(talk.stage.as_str())))
}

/// `GET /customers/{id}`
async fn one(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Problem> {
    let r = read(&visitor, id).await?;
    let (say, lang) = (Say::new(&visitor.lang), &visitor.lang);
    let title = say.customer_report_title(r.pair.service_name.as_str());
    let dye = Dye::of(&r.pair.provider_key);
    let line = Markup::join([
        Markup::from(ProviderMark::new(r.pair.provider_name.clone(), dye)),
        Markup::from(
            Chip::new(Tone::Plain, Icon::Strand, &r.pair.service_name).to(format!("/services/{}", r.pair.service_key)),
        ),
        Markup::soft(
            format!("{} · {}", r.pair.consumer_name, say.customer_report_span(lang.date(r.from), lang.date(r.until)))
                .as_str(),
        ),
    ]);
    let crumbs = vec![
        Crumb { href: "/customers".to_owned(), text: say.customer_title().into_owned() },
        Crumb { href: String::new(), text: r.pair.service_name.clone() },
    ];
    let head = PageHead::new(title.clone(), line).crumbs(say.value_where(), crumbs);
    let mut content = Content::new(head);
    content.banners.push(Banner::new(Tone::Info, mails::talk(lang, &r).as_str()));
    content.sections.push(
        Section::new("numbers", say.customer_report_numbers())
            .with(
                Facts::default()
                    .with(say.customer_report_kept(), mails::share(lang, &r.kept).as_str())
                    .with(say.customer_report_feeling(), mails::feeling(lang, &r).as_str())
                    .with(say.customer_report_improved(), mails::delivered(lang, &r).as_str()),
            )
            .with(Markup::paragraph(Markup::soft(say.customer_report_feeling_whose().as_ref()))),
    );
    let mut voices = Section::new("voices", say.customer_report_voices()).lead(say.customer_report_voices_lead());
    if r.voices.is_empty() {
        voices = voices.with(Markup::paragraph(Markup::soft(say.customer_report_no_voices().as_ref())));
    }
    for (words, number) in &r.voices {
        let by = Markup::link(&format!("/improvements/{number}"), number.as_str());
        voices = voices.with(Voice { we: false, said: Markup::lines(words), by });
    }
    content.sections.push(voices);
    let wanted = mails::wanted(lang, &r);
    let decisions = Section::new("decisions", say.customer_report_decisions());
    content.sections.push(if wanted.is_empty() {
        decisions.with(Markup::paragraph(Markup::soft(say.customer_report_no_decisions().as_ref())))
    } else {
        decisions.with(List {
            id: None,
            rows: wanted.into_iter().map(|(words, to)| Row::new(Icon::Flag, to, words, "")).collect(),
        })
    });
    let better: Vec<Row> =
        r.improved
            .iter()
            .map(|(number, title)| (number, title, Chip::new(Tone::Good, Icon::Check, say.customer_report_is_done())))
            .chain(r.improving.iter().map(|(number, title)| {
                (number, title, Chip::new(Tone::Info, Icon::Pulse, say.customer_report_in_work()))
            }))
            .map(|(number, title, chip)| {
                Row::new(Icon::Bulb, format!("/improvements/{number}"), title.clone(), "").end(chip)
            })
            .collect();
    let mut processed = Section::new("processed", say.customer_report_processed())
        .with(Markup::paragraph(Markup::from(mails::processed(lang, &r).as_str())));
    if !better.is_empty() {
        processed = processed.with(List { id: None, rows: better });
    }
    content.sections.push(processed);
    let mut talks = Section::new("talks", say.customer_report_talks());
    if !r.talks.is_empty() {
        talks = talks.with(List { id: None, rows: r.talks.iter().map(|t| talk_row(&visitor, &say, t)).collect() });
    }
    if r.next_talk().is_none() {
        talks = talks.with(act(format!("/customers/{id}/talk"), &[], Button::submit(say.customer_report_wish())));
    }
    content.sections.push(talks);
    content.sections.push(
        Section::new("take", say.customer_report_take())
            .with(Button::link(format!("/customers/{id}/report.pdf"), say.customer_report_pdf()).icon(Icon::Print))
            .with(act(format!("/customers/{id}/mail"), &[], Button::submit(say.customer_report_mail()))),
    );
    let mut shell = visitor.shell(title, "customers");
    shell.dye = dye;
    visitor.page_in(shell, &content)
}

/// `GET /customers/{id}/report.pdf`
async fn paper(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Problem> {
    let r = read(&visitor, id).await?;
    let title = Say::new(&visitor.lang).customer_report_title(r.pair.service_name.as_str());
    let file = pdf(&title, visitor.lang.locale(), &mails::lines(&visitor.lang, &r));
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, "inline; filename=\"report.pdf\""),
        (header::CACHE_CONTROL, "private, no-cache"),
    ];
    Ok((headers, file).into_response())
}

/// `POST /customers/{id}/mail`
async fn mail(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Problem> {
    visitor.app.spine.act(&visitor.actor, SendReport(id)).await?;
    Ok(web::forms::Left::said(Say::new(&visitor.lang).customer_report_mailed()).see(&format!("/customers/{id}")))
}

/// `POST /customers/{id}/talk`
async fn wish(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Problem> {
    let number = visitor.app.spine.act(&visitor.actor, Wish(id)).await?;
    Ok(web::forms::Left::said(Say::new(&visitor.lang).talk_wished()).see(&format!("/talks/{number}")))
}

/// `GET /talks/{number}`
async fn talk(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    draw_talk(&visitor, &number, Sent::default()).await
}

async fn draw_talk(visitor: &Visitor, number: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (actor, wanted) = (Arc::clone(&visitor.actor), number.to_owned());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(talk) = store::talk(tx, &wanted).await? else { return Err(Failure::not_found()) };
            let (pair, part) = held(tx, &actor, talk.pair).await?;
            let agreed = owed::of(tx, talk.id).await?;
            Ok((talk, pair, part, agreed))
        })
    });
    let (talk, pair, part, agreed) = read.await?;
    let (say, now) = (Say::new(&visitor.lang), visitor.now());
    let crumbs = vec![
        Crumb { href: format!("/customers/{}", pair.id), text: say.customer_report_title(pair.service_name.as_str()) },
        Crumb { href: String::new(), text: talk.number.clone() },
    ];
    let title = say.talk_title(pair.service_name.as_str());
    let head =
        PageHead::new(title.clone(), say.talk_reason(talk.reason.as_str()).as_str()).crumbs(say.value_where(), crumbs);
    let mut content = Content::new(head);
    content.summary = sent.summary(visitor);
    let mut facts = Facts::default()
        .with(say.customer_person(), pair.customer_name.as_str())
        .with(say.customer_owner(), pair.owner_name.as_str());
    if let Some(at) = talk.starts_at {
        facts =
            facts.with(say.talk_when(), visitor.lang.exact(at).as_str()).with(say.talk_place(), talk.place.as_str());
    }
    content.sections.push(Section::new("talk", say.talk_stage(talk.stage.as_str())).with(facts));
    if !talk.minutes.is_empty() {
        content
            .sections
            .push(Section::new("minutes", say.talk_minutes()).with(Markup::paragraph(Markup::lines(&talk.minutes))));
    }
    if !agreed.is_empty() {
        let rows = owed_rows(visitor, &agreed, visitor.actor.person.unwrap_or_default());
        content.sections.push(Section::new("agreed", say.talk_agreed()).with(List { id: None, rows }));
    }
    let here = format!("/talks/{number}");
    if talk.stage != "held" {
        let soon = day(visitor, talk.starts_at.unwrap_or(now.plus(Millis::days(7))));
        let form = Form::post(format!("{here}/plan"))
            .with(sent.field(visitor, "day", &soon, Field::input("date", "day", say.talk_day()).required().short()))
            .with(sent.field(
                visitor,
                "time",
                "10:00",
                Field::input("time", "time", say.talk_time()).required().short(),
            ))
            .with(sent.field(visitor, "place", &talk.place, Field::text("place", say.talk_place()).required()));
        content.sections.push(
            Section::new("plan", say.talk_plan())
                .lead(say.talk_plan_lead())
                .with(form.end(Button::submit(say.talk_plan_go()).primary())),
        );
    }
    if part.serves && talk.stage == "planned" && talk.starts_at.is_some_and(|at| at <= now) {
        let mut form = Form::post(format!("{here}/minutes")).draft(format!("talk:{number}")).with(sent.field(
            visitor,
            "minutes",
            "",
            Field::area("minutes", say.talk_minutes()).required(),
        ));
        let later = day(visitor, now.plus(Millis::days(14)));
        for at in 1..=AGREED {
            let (what, who, due) = (format!("words-{at}"), format!("who-{at}"), format!("due-{at}"));
            let by = sent.or(&who, "owner");
            let names = [("owner", &pair.owner_name), ("customer", &pair.customer_name)];
            let names = names.into_iter().map(|(v, name)| Choice::new(v, name.clone(), "").chosen(by == v)).collect();
            form = form
                .with(sent.field(visitor, &what, "", Field::text(what.clone(), say.consult_agreed(at))))
                .with(Choices::one(who, say.consult_agreed_who(), names).plain())
                .with(sent.field(
                    visitor,
                    &due,
                    &later,
                    Field::input("date", due.clone(), say.consult_agreed_by()).short(),
                ));
        }
        content.sections.push(
            Section::new("write", say.talk_write())
                .lead(say.talk_write_lead())
                .with(form.end(Button::submit(say.talk_write_go()).primary())),
        );
    }
    page(visitor, title, "customers", &content, sent)
}

async fn acting<A: Action>(
    visitor: &Visitor,
    number: &str,
    fields: &Fields,
    action: A,
    said: String,
) -> Result<Response, Problem> {
    let done = visitor.app.spine.act(&visitor.actor, action).await;
    match on(done, &format!("/talks/{number}"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => draw_talk(visitor, number, Sent::of(fields, &refusal)).await,
    }
}

/// `POST /talks/{number}/plan`
async fn plan(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let at =
        fields.get("day").parse::<jiff::civil::Date>().ok().zip(fields.get("time").parse::<jiff::civil::Time>().ok());
    let at = at.and_then(|(day, time)| visitor.lang.zone().to_timestamp(day.to_datetime(time)).ok());
    let plan = Plan {
        talk: number.clone(),
        at: at.map_or(domain::Timestamp(0), domain::Timestamp::of),
        place: fields.get("place").to_owned(),
    };
    acting(&visitor, &number, &fields, plan, Say::new(&visitor.lang).talk_planned().into_owned()).await
}

/// `POST /talks/{number}/minutes`
async fn minutes(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let agreed = (1..=AGREED)
        .filter(|at| fields.some(&format!("words-{at}")).is_some())
        .map(|at| HoldAgreed {
            by_customer: fields.get(&format!("who-{at}")) == "customer",
            words: fields.get(&format!("words-{at}")).to_owned(),
            due_at: end_of_day(&visitor, fields.get(&format!("due-{at}"))),
        })
        .collect();
    let hold = Hold { talk: number.clone(), minutes: fields.get("minutes").to_owned(), agreed };
    acting(&visitor, &number, &fields, hold, Say::new(&visitor.lang).talk_noted().into_owned()).await
}

/// The place in the navigation, for who orders and for who leads.
pub fn has_place(actor: &domain::Actor) -> bool {
    actor.is_lead(None) || actor.is_somewhere(Role::Customer) || actor.is_somewhere(Role::Representative)
}
