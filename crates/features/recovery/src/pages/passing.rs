//! Heard in passing: noted in two taps, named only with a yes, answered like everything people say.

use crate::{
    messages::Say,
    passing::{AnswerPassing, Naming, NotePassing, store},
};
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{Capability, PersonId, ProviderId, Refusal, ServiceId, access::may};
use spine::{access, heard, people, timeline};
use std::sync::Arc;
use web::kit::{Content, Form, Section, Sent, act, moment, on, page, query};
use web::{
    Fields, Problem, Visitor,
    components::{
        Banner, Button, Chip, Choice, Choices, Crumb, Empty, Field, List, Markup, PageHead, Row, SelectOption, Tone,
        Voice,
    },
    forms::Left,
    icons::Icon,
};

/// `GET /passing?q=`
pub async fn show(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    draw(&visitor, query(raw.as_deref(), "q").unwrap_or_default(), Sent::default()).await
}

async fn draw(visitor: &Visitor, q: String, sent: Sent<'_>) -> Result<Response, Problem> {
    let me = visitor.person()?;
    let (actor, wanted) = (Arc::clone(&visitor.actor), q.clone());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let own: Vec<ProviderId> = actor.providers().collect();
            let mut providers = Vec::new();
            for id in &own {
                providers.extend(people::provider(tx, *id).await?.map(|p| (p.id, p.name)));
            }
            let services: Vec<_> =
                people::services(tx).await?.into_iter().filter(|s| own.contains(&s.provider_id)).collect();
            let mut found = Vec::new();
            if wanted.chars().count() > 1 {
                found = people::find(tx, &wanted, 8).await?;
                found.retain(|p| p.state == "active" && p.id != me);
            }
            Ok((providers, services, found, store::list(tx, me, 50).await?))
        })
    });
    let (providers, services, found, lines) = read.await?;
    let say = Say::new(&visitor.lang);
    let mut content = Content::new(PageHead::new(say.passing_title(), say.passing_lead().as_ref()));
    content.summary = sent.summary(visitor);
    let mut form = Form::post("/passing").draft("passing").with(sent.field(
        visitor,
        "words",
        "",
        Field::area("words", say.passing_words()).required(),
    ));
    if providers.len() > 1 {
        let list = providers.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())).collect();
        form = form.with(sent.field(visitor, "provider", "", Field::select("provider", say.passing_provider(), list)));
    } else if let Some((id, _)) = providers.first() {
        form = form.hidden("provider", id);
    }
    let mut about = vec![SelectOption::new("", say.moment_no_service())];
    about.extend(services.iter().map(|s| SelectOption::new(s.id.to_string(), s.name.clone())));
    form = form.with(sent.field(visitor, "service", "", Field::select("service", say.passing_service(), about)));
    if !found.is_empty() {
        let chosen = sent.or("who", "");
        let mut choices = vec![Choice::new("", say.passing_nobody(), "").chosen(chosen.is_empty())];
        choices.extend(found.iter().map(|p| {
            Choice::new(p.id.to_string(), say.passing_is(p.name.as_str()), "").chosen(chosen == p.id.to_string())
        }));
        form = form.with(Choices::one("who", say.passing_who(), choices).plain().error(sent.wrong(visitor, "who")));
    }
    let find = Form::get("/passing")
        .with(Field::text("q", say.passing_who()).hint(say.passing_who_hint()).value(q))
        .end(Button::submit(say.passing_find()));
    content.sections.push(
        Section::new("note", say.passing_noted())
            .with(form.end(Button::submit(say.passing_save()).primary()))
            .with(find),
    );
    let section = Section::new("list", say.passing_list());
    content.sections.push(if lines.is_empty() {
        section.with(Empty {
            title: say.passing_none().into_owned(),
            text: say.passing_none_text().as_ref().into(),
            action: None,
        })
    } else {
        let rows = lines
            .into_iter()
            .map(|line| {
                let who = line.who.map_or_else(|| say.passing_somebody().into_owned(), |who| say.passing_by(who));
                let text = Markup::join([
                    Markup::from(format!("{} · {who} · ", line.provider).as_str()),
                    moment(visitor, line.at),
                ]);
                let row = Row::new(Icon::Chat, format!("/passing/{}", line.number), line.words, text);
                if line.naming == "asked" {
                    row.end(Chip::new(Tone::Plain, Icon::Clock, say.passing_asked()))
                } else {
                    row
                }
            })
            .collect();
        section.with(List { id: None, rows })
    });
    page(visitor, say.passing_title(), "desk", &content, sent)
}

/// `POST /passing`
pub async fn note(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let note = NotePassing {
        provider: ProviderId(fields.number("provider").unwrap_or_default()),
        service: fields.number("service").map(ServiceId),
        told_by: fields.number("who").map(PersonId),
        words: fields.get("words").to_owned(),
    };
    let done = visitor.app.spine.act(&visitor.actor, note).await;
    match on(done, "/passing", Say::new(&visitor.lang).passing_saved().into_owned())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, String::new(), Sent::of(&fields, &refusal)).await,
    }
}

/// `GET /passing/{number}`: for the provider's people, and for whoever said it.
pub async fn one(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    draw_one(&visitor, &number, Sent::default()).await
}

async fn draw_one(visitor: &Visitor, number: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let me = visitor.person()?;
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let subject = timeline::by_number(tx, &wanted).await?.filter(|s| s.family == "passing");
            let Some(subject) = subject else { return Err(spine::Failure::not_found()) };
            let about = access::about_subject(tx, &actor, &subject, now).await?;
            may(&actor, Capability::Read, Some(&about))?;
            let Some(row) = store::by_id(tx, subject.id).await? else { return Err(spine::Failure::not_found()) };
            let works = may(&actor, Capability::Work, Some(&about)).is_ok();
            let sight = domain::rules::sight::Sight::of(&actor, &about);
            let entries = timeline::entries(tx, subject.id, &sight).await?;
            let name = match row.told_by.filter(|_| row.naming == "yes") {
                Some(id) => people::person(tx, id).await?.map(|p| p.name),
                None => None,
            };
            let provider = people::provider(tx, row.provider_id).await?.map(|p| p.name).unwrap_or_default();
            let waits = heard::of(tx, subject.id).await?.is_some_and(|h| h.answered_at.is_none());
            let links = heard::chain(tx, &actor, subject.id, now).await?;
            Ok((row, works, entries, name, provider, waits, links))
        })
    });
    let (row, works, entries, name, provider, waits, links) = read.await?;
    let say = Say::new(&visitor.lang);
    let crumbs = vec![
        Crumb { href: if works { "/passing" } else { "/inbox" }.to_owned(), text: say.passing_title().into_owned() },
        Crumb { href: String::new(), text: number.to_owned() },
    ];
    let mut content =
        Content::new(PageHead::new(say.passing_title(), provider.as_str()).crumbs(say.recovery_where(), crumbs));
    content.summary = sent.summary(visitor);
    let by = name.map_or_else(|| say.passing_somebody().into_owned(), |who| say.passing_by(who));
    let voice = Voice { we: false, said: Markup::lines(&row.words), by: by.as_str().into() };
    content.sections.push(Section::new("noted", say.passing_noted()).with(voice));
    if row.told_by == Some(me) {
        let said = match row.naming.as_str() {
            "yes" => Some(say.passing_said_yes()),
            "no" => Some(say.passing_said_no()),
            _ => None,
        };
        if let Some(said) = said {
            content.banners.push(Banner::new(Tone::Info, said.as_ref()));
        }
        let to = format!("/passing/{number}/naming");
        content.sections.push(
            Section::new("naming", say.passing_name_you())
                .lead(say.passing_name_lead(provider.as_str()))
                .with(act(&to, &[("yes", "no".to_owned())], Button::submit(say.passing_no())))
                .with(act(&to, &[("yes", "yes".to_owned())], Button::submit(say.passing_yes()))),
        );
    }
    let said: Vec<Row> =
        entries
            .iter()
            .filter(|e| e.kind == "message")
            .map(|e| {
                let by = e.author.as_ref().map(|(_, name)| name.clone()).unwrap_or_default();
                Row::new(Icon::Reply, "", by, Markup::lines(e.text.as_deref().unwrap_or_default()))
                    .end(moment(visitor, e.at))
            })
            .chain(links.iter().map(|l| {
                Row::new(Icon::Strand, super::address(&l.family, &l.number), l.title.clone(), l.number.as_str())
            }))
            .collect();
    if !said.is_empty() {
        content.sections.push(Section::new("became", say.becomes_title()).with(List { id: None, rows: said }));
    }
    if works && waits {
        content.sections.push(
            Section::new("answer", say.passing_answer()).with(
                Form::post(format!("/passing/{number}/answer"))
                    .draft(format!("passing:{number}"))
                    .with(sent.field(
                        visitor,
                        "words",
                        "",
                        Field::area("words", say.passing_answer()).hint(say.passing_answer_hint()).required(),
                    ))
                    .end(Button::submit(say.passing_answer_send()).primary()),
            ),
        );
    }
    page(visitor, say.passing_title(), if works { "desk" } else { "inbox" }, &content, sent)
}

/// `POST /passing/{number}/naming`
pub async fn naming(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let naming = Naming { number: number.clone(), yes: fields.get("yes") == "yes" };
    visitor.app.spine.act(&visitor.actor, naming).await?;
    Ok(Left::said(Say::new(&visitor.lang).passing_naming_done()).see(&format!("/passing/{number}")))
}

/// `POST /passing/{number}/answer`
pub async fn answer(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let answer = AnswerPassing { number: number.clone(), words: fields.get("words").to_owned() };
    match visitor.app.spine.act(&visitor.actor, answer).await {
        Ok(stopped) => {
            let say = Say::new(&visitor.lang);
            let said = if stopped { say.passing_answered() } else { say.passing_answered_not() };
            Ok(Left::said(said).see(&format!("/passing/{number}")))
        }
        Err(spine::Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            draw_one(&visitor, &number, Sent::of(&fields, &refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}
