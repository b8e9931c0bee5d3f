//! The pages of the consult bar: booking, one's own, one of them.

use super::{Accept, Agreed, Bar, Book, CallOff, Consult, How, NoShow, Note, Shown, Take, bar, mails, show, store};
use crate::{
    messages::Say,
    pages::{day, end_of_day, owed_rows},
};
use axum::{
    extract::{Path, RawQuery},
    response::{IntoResponse, Response},
};
use domain::{
    Capability, Millis, Refusal, ServiceId, SubjectId, Timestamp,
    access::may,
    rules::consult::{Ending, GRACE, Stage},
};
use http::header;
use spine::{access, people};
use std::sync::Arc;
use web::{
    Fields, Problem, Routes, Visitor,
    components::{
        Banner, Button, Chip, Choice, Choices, Crumb, Dye, Empty, Facts, Field, List, Markup, PageHead, ProviderMark,
        Row, Tab, Tabs, Tone, Voice,
    },
    icons::Icon,
    kit::{Content, Form, Section, Sent, act, moment, on, page, query},
};

/// Things that a note's form offers to agree.
const AGREED: i64 = 4;
/// Consults on one's own page.
const PAGE: i64 = 100;

/// The pages of this part.
pub fn routes() -> Routes {
    Routes::new()
        .get("/consult", Capability::OwnPages, choose)
        .post("/consult", Capability::OwnPages, book)
        .get("/consults", Capability::OwnPages, mine)
        .get("/consults/{number}", Capability::Read, one)
        .get("/consults/{number}/invite.ics", Capability::Read, invite)
        .post("/consults/{number}/cancel", Capability::Read, call_off)
        .post("/consults/{number}/accept", Capability::Read, accept)
        .post("/consults/{number}/take", Capability::Work, take)
        .post("/consults/{number}/no-show", Capability::Work, no_show)
        .post("/consults/{number}/note", Capability::Work, note)
        .and(super::hosts_pages::routes())
}

pub(super) fn tabs(visitor: &Visitor, here: &str) -> Tabs {
    let say = Say::new(&visitor.lang);
    let mut tabs = vec![
        Tab::new("/consult", say.consult_tab_book(), here == "book"),
        Tab::new("/consults", say.consult_tab_mine(), here == "mine"),
    ];
    if visitor.actor.is_agent() {
        tabs.push(Tab::new("/consult-hosts", say.consult_tab_hosts(), here == "hosts"));
    }
    Tabs { label: say.consult_tabs().into_owned(), tabs }
}

pub(super) fn chip(say: &Say, stage: Stage) -> Chip {
    let (tone, icon) = match stage {
        Stage::Booked => (Tone::Info, Icon::Cal),
        Stage::Offered => (Tone::Warn, Icon::Clock),
        Stage::Waiting | Stage::Queued => (Tone::Plain, Icon::Clock),
        Stage::Held => (Tone::Good, Icon::Check),
        Stage::NoShow | Stage::Cancelled => (Tone::Plain, Icon::Close),
    };
    Chip::new(tone, icon, say.consult_stage(stage.word()))
}

/// `GET /consult?service=`
async fn choose(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    match query(raw.as_deref(), "service") {
        Some(key) => draw_bar(&visitor, &key, Sent::default()).await,
        None => draw_services(&visitor).await,
    }
}

async fn draw_services(visitor: &Visitor) -> Result<Response, Problem> {
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let hosted = store::services(tx).await?;
            let providers: Vec<_> = people::providers(tx).await?.into_iter().map(|p| (p.id, p.key, p.name)).collect();
            let mut rows = Vec::new();
            for service in people::services(tx).await? {
                let about = access::about(tx, &actor, SubjectId(service.id.0), now).await?;
                if service.state == "ended" || may(&actor, Capability::Read, Some(&about)).is_err() {
                    continue;
                }
                let there = hosted.iter().any(|(p, s)| *p == service.provider_id && s.is_none_or(|s| s == service.id));
                rows.push((service, there));
            }
            rows.sort_by(|(a, x), (b, y)| (!x, &a.name).cmp(&(!y, &b.name)));
            Ok((rows, providers))
        })
    });
    let (rows, providers) = read.await?;
    let say = Say::new(&visitor.lang);
    let mut content = Content::new(PageHead::new(say.consult_title(), say.consult_text().as_ref()));
    content.tabs = Some(tabs(visitor, "book"));
    let section = Section::new("services", say.consult_which());
    content.sections.push(if rows.is_empty() {
        section.with(Empty {
            title: say.consult_no_services().into_owned(),
            text: say.consult_no_services_text().as_ref().into(),
            action: None,
        })
    } else {
        let rows = rows
            .into_iter()
            .map(|(service, there)| {
                let found = providers.iter().find(|(id, _, _)| *id == service.provider_id).cloned();
                let (_, key, name) = found.unwrap_or_default();
                let dye = Dye::of(&key);
                let to = format!("/consult?service={}", service.key);
                let row = Row::new(Icon::Chat, to, service.name, ProviderMark::new(name, dye)).dye(dye);
                if there { row.end(Chip::new(Tone::Good, Icon::Users, say.consult_hosts_there())) } else { row }
            })
            .collect();
        section.with(List { id: None, rows })
    });
    page(visitor, say.consult_title(), "consult", &content, Sent::default())
}

async fn read_bar(visitor: &Visitor, key: &str) -> Result<Bar, Problem> {
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), key.to_owned(), visitor.now());
    Ok(visitor.app.spine.read(move |tx| Box::pin(async move { bar(tx, &actor, &wanted, now).await })).await?)
}

/// How somebody comes, as choices: now, a slot, or the list of those who wait.
fn ways(visitor: &Visitor, say: &Say, bar: &Bar, chosen: &str) -> Vec<Choice> {
    let mut ways = Vec::new();
    if let Some(wait) = bar.wait {
        let wait = if wait.0 == 0 {
            say.consult_no_wait().into_owned()
        } else {
            say.consult_wait(visitor.lang.duration(wait))
        };
        let ahead = say.consult_ahead(i64::try_from(bar.ahead).unwrap_or_default());
        let why = format!("{wait} {ahead}");
        ways.push(Choice::new("walk_in", say.consult_walk_in(), why).chosen(chosen == "walk_in"));
    }
    for (slot, free) in &bar.slots {
        let value = slot.0.to_string();
        let free = say.consult_free(i64::try_from(*free).unwrap_or_default());
        let text = format!("{} {}", visitor.lang.weekday_date(*slot), visitor.lang.time(*slot));
        let is = chosen == value;
        ways.push(Choice::new(value, text, free).chosen(is));
    }
    let listed = say.consult_list_now(i64::try_from(bar.listed).unwrap_or_default());
    let only = ways.is_empty();
    ways.push(Choice::new("waiting", say.consult_list(), listed).chosen(only || chosen == "waiting"));
    ways
}

async fn draw_bar(visitor: &Visitor, key: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let bar = read_bar(visitor, key).await?;
    let say = Say::new(&visitor.lang);
    let dye = Dye::of(&bar.provider.key);
    let line = Markup::join([
        Markup::from(ProviderMark::new(&bar.provider.name, dye)),
        Markup::from(Chip::new(Tone::Plain, Icon::Strand, &bar.service.name).to(format!("/services/{key}"))),
    ]);
    let crumbs = vec![
        Crumb { href: "/consult".to_owned(), text: say.consult_title().into_owned() },
        Crumb { href: String::new(), text: bar.service.name.clone() },
    ];
    let mut content = Content::new(PageHead::new(say.consult_question(), line).crumbs(say.value_where(), crumbs));
    content.summary = sent.summary(visitor);
    let mut hosts = Section::new("hosts", say.consult_who()).lead(say.consult_who_text());
    if bar.hosts.is_empty() {
        hosts = hosts.with(Banner::new(Tone::Plain, say.consult_nobody().as_ref()));
    } else {
        let rows = bar
            .hosts
            .iter()
            .map(|h| {
                Row::new(
                    Icon::Users,
                    "",
                    h.name.clone(),
                    Markup::join([Markup::from(h.knows.as_str()), Markup::soft(h.place().as_str())]),
                )
            })
            .collect();
        hosts = hosts.with(List { id: None, rows });
    }
    let how = sent.or("how", "");
    let mut form = Form::post("/consult")
        .draft(format!("consult:{key}"))
        .hidden("service", &bar.service.key)
        .with(sent.field(
            visitor,
            "topic",
            "",
            Field::area("topic", say.consult_topic()).hint(say.consult_topic_hint()).required(),
        ))
        .with(
            Choices::one("how", say.consult_when(), ways(visitor, &say, &bar, &how)).error(sent.wrong(visitor, "how")),
        );
    if bar.knows_host {
        let again =
            Choice::new("yes", say.consult_same(), say.consult_same_hint()).chosen(sent.or("same", "") == "yes");
        form = form.with(Choices::several("same", say.consult_same_legend(), vec![again]).plain());
    }
    content.sections.push(hosts);
    content
        .sections
        .push(Section::new("book", say.consult_book()).with(form.end(Button::submit(say.consult_send()).primary())));
    page(visitor, say.consult_title(), "consult", &content, sent)
}

/// `POST /consult`
async fn book(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let key = fields.get("service").to_owned();
    let found = read_bar(&visitor, &key).await?;
    let how = match fields.get("how") {
        "walk_in" => Some(How::WalkIn),
        "waiting" => Some(How::Waiting),
        slot => slot.parse().ok().map(|at| How::Slot(Timestamp(at))),
    };
    let Some(how) = how else {
        let refusal = Refusal::invalid("how", domain::Because::new("invalid-consult-how"));
        return draw_bar(&visitor, &key, Sent::of(&fields, &refusal)).await;
    };
    let service: ServiceId = found.service.id;
    let book = Book { service, how, topic: fields.get("topic").to_owned(), same: fields.ticked("same") };
    let done = visitor.app.spine.act(&visitor.actor, book).await;
    let to = done.as_ref().map(|b| format!("/consults/{}", b.number)).unwrap_or_default();
    match on(done, &to, Say::new(&visitor.lang).consult_is_booked())? {
        Ok(response) => Ok(response),
        Err(refusal) => draw_bar(&visitor, &key, Sent::of(&fields, &refusal)).await,
    }
}

/// When it is, in words.
fn when(visitor: &Visitor, say: &Say, c: &Consult) -> Markup {
    match c.starts_at {
        Some(at) => Markup::join([
            Markup::from(format!("{} {} ", visitor.lang.weekday_date(at), visitor.lang.time(at)).as_str()),
            Markup::soft(c.place.as_str()),
        ]),
        None => {
            Markup::join([Markup::from(format!("{} ", say.consult_since()).as_str()), moment(visitor, c.queued_at)])
        }
    }
}

/// `GET /consults`
async fn mine(visitor: Visitor) -> Result<Response, Problem> {
    let me = visitor.person()?;
    let (actor, read) = (Arc::clone(&visitor.actor), &visitor.app.spine);
    let read = read.read(move |tx| {
        Box::pin(async move {
            let own = store::mine(tx, me, PAGE).await?;
            let mut waiting = Vec::new();
            // Who hosts sees who waits for their services.
            for provider in actor.providers() {
                let hosted = store::hosts_of(tx, provider).await?;
                if !hosted.iter().any(|h| h.person == me && h.active) {
                    continue;
                }
                for service in people::services(tx).await?.into_iter().filter(|s| s.provider_id == provider) {
                    let here =
                        |h: &store::Host| h.person == me && h.active && h.service.is_none_or(|s| s == service.id);
                    if hosted.iter().any(here) {
                        waiting.append(&mut store::waiting(tx, service.id, Stage::Queued.word()).await?);
                        waiting.append(&mut store::waiting(tx, service.id, Stage::Waiting.word()).await?);
                    }
                }
            }
            waiting.retain(|c| c.person != me);
            Ok((own, waiting, crate::owed::open_of(tx, me).await?))
        })
    });
    let (own, waiting, owed) = read.await?;
    let say = Say::new(&visitor.lang);
    let mut content = Content::new(
        PageHead::new(say.consult_mine(), say.consult_mine_text().as_ref())
            .end(Button::link("/consult", say.consult_tab_book()).primary().icon(Icon::Plus)),
    );
    content.tabs = Some(tabs(&visitor, "mine"));
    let row = |c: &Consult| {
        let with = if c.person == me { c.host_name.clone().unwrap_or_default() } else { c.person_name.clone() };
        let line = c.topic.lines().next().unwrap_or_default().chars().take(120).collect::<String>();
        let text = Markup::join([
            Markup::from(format!("{} · ", c.service_name).as_str()),
            Markup::from(if with.is_empty() { String::new() } else { format!("{with} · ") }.as_str()),
            when(&visitor, &say, c),
        ]);
        Row::new(Icon::Chat, format!("/consults/{}", c.number), line, text).end(chip(&say, c.stage()))
    };
    if !waiting.is_empty() {
        let rows = waiting.iter().map(row).collect();
        content.sections.push(Section::new("waiting", say.consult_waiting()).with(List { id: None, rows }));
    }
    if !owed.is_empty() {
        let rows = owed_rows(&visitor, &owed, me);
        content.sections.push(Section::new("owed", say.owed_yours()).with(List { id: None, rows }));
    }
    let section = Section::new("talks", say.consult_talks());
    content.sections.push(if own.is_empty() {
        section.with(Empty {
            title: say.consult_none().into_owned(),
            text: say.consult_none_text().as_ref().into(),
            action: Some(Button::link("/consult", say.consult_tab_book())),
        })
    } else {
        section.with(List { id: None, rows: own.iter().map(row).collect() })
    });
    page(&visitor, say.consult_mine(), "consult", &content, Sent::default())
}

async fn read(visitor: &Visitor, number: &str) -> Result<Shown, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    Ok(visitor.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, now).await })).await?)
}

/// `GET /consults/{number}`
async fn one(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    draw(&visitor, &shown, Sent::default())
}

fn draw(visitor: &Visitor, shown: &Shown, sent: Sent<'_>) -> Result<Response, Problem> {
    let (say, now, c) = (Say::new(&visitor.lang), visitor.now(), &shown.consult);
    let dye = Dye::of(&shown.provider.1);
    let stage = c.stage();
    let line = Markup::join([
        Markup::from(ProviderMark::new(shown.provider.0.clone(), dye)),
        Markup::from(chip(&say, stage)),
        Markup::from(Chip::new(Tone::Plain, Icon::Strand, &c.service_name).to(format!("/services/{}", c.service_key))),
    ]);
    let crumbs = vec![
        Crumb { href: "/consults".to_owned(), text: say.consult_mine().into_owned() },
        Crumb { href: String::new(), text: c.number.clone() },
    ];
    let mut content = Content::new(
        PageHead::new(say.consult_summary(c.service_name.as_str()), line).crumbs(say.value_where(), crumbs),
    );
    content.summary = sent.summary(visitor);
    if let Some(queue) = shown.queue {
        let words = match queue.wait {
            Some(wait) if wait.0 > 0 => {
                say.consult_queue(i64::try_from(queue.ahead).unwrap_or_default(), visitor.lang.duration(wait))
            }
            Some(_) => say.consult_next().into_owned(),
            None => say.consult_nobody_in().into_owned(),
        };
        content.banners.push(Banner::new(Tone::Info, words.as_str()));
    }
    if stage == Stage::Offered
        && let (Some(at), Some(until)) = (c.starts_at, c.offered_until)
    {
        let words = say.consult_kept(visitor.lang.moment(at, now), visitor.lang.by(until, now));
        content.banners.push(Banner::new(Tone::Warn, words.as_str()));
    }
    let mut facts = Facts::default().with(say.consult_asked_by(), c.person_name.as_str());
    if let Some(host) = &c.host_name {
        facts = facts.with(say.consult_host(), host.as_str());
    }
    facts = facts.with(say.consult_when(), when(visitor, &say, c));
    let voice = Voice { we: false, said: Markup::lines(&c.topic), by: c.person_name.as_str().into() };
    content.sections.push(Section::new("topic", say.consult_topic_title()).with(voice).with(facts));
    if stage == Stage::Held {
        content.sections.push(held(visitor, &say, shown));
    }
    let here = format!("/consults/{}", c.number);
    let mut acts = Section::new("acts", say.consult_acts());
    if stage == Stage::Offered && shown.asked {
        acts = acts.with(act(format!("{here}/accept"), &[], Button::submit(say.consult_accept()).primary()));
    }
    if matches!(stage, Stage::Queued | Stage::Waiting) && shown.hosts {
        acts = acts.with(act(format!("{here}/take"), &[], Button::submit(say.consult_take()).primary()));
    }
    if stage == Stage::Booked {
        acts =
            acts.with(Markup::paragraph(Markup::link(&format!("{here}/invite.ics"), say.consult_calendar().as_ref())));
        if shown.hosts && c.starts_at.is_some_and(|at| at.plus(GRACE) <= now) {
            acts = acts.with(act(format!("{here}/no-show"), &[], Button::submit(say.consult_no_show())));
        }
    }
    if matches!(stage, Stage::Booked | Stage::Offered | Stage::Queued | Stage::Waiting) && (shown.asked || shown.hosts)
    {
        let form = Form::post(format!("{here}/cancel"))
            .with(Field::text("reason", say.consult_cancel_why()).value(sent.or("reason", "")))
            .end(Button::submit(say.consult_cancel()));
        acts = acts.with(form);
    }
    if !acts.parts.is_empty() {
        content.sections.push(acts);
    }
    if stage == Stage::Booked && shown.hosts && c.starts_at.is_some_and(|at| at <= now) {
        content.sections.push(note_form(visitor, &say, c, sent));
    }
    let mut shell = visitor.shell(say.consult_summary(c.service_name.as_str()), "consult");
    shell.dye = dye;
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(status) = sent.status() {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// What came of it, and the ways on.
fn held(visitor: &Visitor, say: &Say, shown: &Shown) -> Section {
    let c = &shown.consult;
    let ending = c.ending.as_deref().and_then(Ending::parse);
    let mut section = Section::new("note", say.consult_note())
        .with(Markup::paragraph(Markup::join([
            Markup::bold(say.consult_aim().as_ref()),
            Markup::from(" "),
            Markup::lines(&c.aim),
        ])))
        .with(Markup::paragraph(Markup::join([
            Markup::bold(say.consult_saw().as_ref()),
            Markup::from(" "),
            Markup::lines(&c.saw),
        ])));
    if let Some(ending) = ending {
        section = section.with(Markup::paragraph(Markup::join([
            Markup::bold(say.consult_ending(ending.word()).as_str()),
            Markup::from(" "),
            Markup::lines(&c.ending_words),
        ])));
    }
    if !shown.agreed.is_empty() {
        let rows = owed_rows(visitor, &shown.agreed, visitor.actor.person.unwrap_or_default());
        section = section.with(List { id: None, rows });
    }
    if let Some((family, number, title)) = &shown.became {
        let link = Markup::link(&web::page::subject(family, number), title.as_str());
        return section.with(Markup::paragraph(Markup::join([
            Markup::from(say.consult_became().as_ref()),
            Markup::from(" "),
            link,
        ])));
    }
    let to = match ending {
        Some(Ending::ValueCase) => Some((format!("/value-cases/new?from={}", c.number), say.consult_open_case())),
        Some(Ending::Improvement) => {
            Some((format!("/improvements/new?from={}", c.number), say.consult_open_improvement()))
        }
        _ => None,
    };
    match to {
        Some((href, word)) => section.with(Markup::paragraph(Button::link(href, word).primary())),
        None => section,
    }
}

fn note_form(visitor: &Visitor, say: &Say, c: &Consult, sent: Sent<'_>) -> Section {
    let chosen = sent.or("ending", "value_case");
    let endings = Ending::ALL
        .iter()
        .map(|e| {
            Choice::new(e.word(), say.consult_ending(e.word()), say.consult_ending_hint(e.word()))
                .chosen(chosen == e.word())
        })
        .collect();
    let mut form = Form::post(format!("/consults/{}/note", c.number))
        .draft(format!("consult-note:{}", c.number))
        .with(sent.field(visitor, "aim", "", Field::area("aim", say.consult_aim()).required()))
        .with(sent.field(visitor, "saw", "", Field::area("saw", say.consult_saw()).required()));
    let later = day(visitor, visitor.now().plus(Millis::days(7)));
    for at in 1..=AGREED {
        let (what, who, due) = (format!("words-{at}"), format!("who-{at}"), format!("due-{at}"));
        let by = sent.or(&who, "host");
        let names = [("host", c.host_name.clone().unwrap_or_default()), ("asker", c.person_name.clone())];
        let names = names.into_iter().map(|(value, name)| Choice::new(value, name, "").chosen(by == value)).collect();
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
    form = form.with(Choices::one("ending", say.consult_ends_in(), endings).error(sent.wrong(visitor, "ending"))).with(
        sent.field(visitor, "words", "", Field::area("words", say.consult_words()).hint(say.consult_words_hint())),
    );
    Section::new("write", say.consult_note_write())
        .lead(say.consult_note_lead())
        .with(form.end(Button::submit(say.consult_note_send()).primary()))
}

/// Acts, and comes back to the page.
async fn acting<A: spine::Action>(
    visitor: &Visitor,
    number: &str,
    fields: &Fields,
    action: A,
    said: String,
) -> Result<Response, Problem> {
    let done = visitor.app.spine.act(&visitor.actor, action).await;
    match on(done, &format!("/consults/{number}"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(visitor, &read(visitor, number).await?, Sent::of(fields, &refusal)),
    }
}

/// `POST /consults/{number}/cancel`
async fn call_off(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let action = CallOff { consult: shown.consult.id, words: fields.get("reason").to_owned() };
    acting(&visitor, &number, &fields, action, Say::new(&visitor.lang).consult_is_off().into_owned()).await
}

/// `POST /consults/{number}/accept`
async fn accept(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let said = Say::new(&visitor.lang).consult_is_booked().into_owned();
    acting(&visitor, &number, &fields, Accept(shown.consult.id), said).await
}

/// `POST /consults/{number}/take`
async fn take(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let said = Say::new(&visitor.lang).consult_is_taken().into_owned();
    acting(&visitor, &number, &fields, Take(shown.consult.id), said).await
}

/// `POST /consults/{number}/no-show`
async fn no_show(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let said = Say::new(&visitor.lang).consult_is_missed().into_owned();
    acting(&visitor, &number, &fields, NoShow(shown.consult.id), said).await
}

/// `POST /consults/{number}/note`
async fn note(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let agreed = (1..=AGREED)
        .filter(|at| fields.some(&format!("words-{at}")).is_some())
        .map(|at| Agreed {
            by_asker: fields.get(&format!("who-{at}")) == "asker",
            words: fields.get(&format!("words-{at}")).to_owned(),
            due_at: end_of_day(&visitor, fields.get(&format!("due-{at}"))),
        })
        .collect();
    let action = Note {
        consult: shown.consult.id,
        aim: fields.get("aim").to_owned(),
        saw: fields.get("saw").to_owned(),
        agreed,
        ending: Ending::parse(fields.get("ending")).unwrap_or(Ending::No),
        words: fields.get("words").to_owned(),
        desk: visitor.app.desk.clone(),
    };
    acting(&visitor, &number, &fields, action, Say::new(&visitor.lang).consult_is_noted().into_owned()).await
}

/// `GET /consults/{number}/invite.ics`
async fn invite(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let shown = read(&visitor, &number).await?;
    let people = shown.consult.both();
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut guests = Vec::new();
            for person in people {
                guests.extend(spine::people::person(tx, person).await?);
            }
            Ok(guests)
        })
    });
    let guests = read.await?;
    let cancelled = shown.consult.stage() == Stage::Cancelled;
    let say = Say::new(&visitor.lang);
    let text = mails::calendar(&visitor.app, &say, &shown.consult, &guests, &shown.provider.0, cancelled);
    let text = text.ok_or_else(Problem::not_found)?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"consult.ics\""),
        (header::CACHE_CONTROL, "private, no-cache"),
    ];
    Ok((headers, text).into_response())
}
