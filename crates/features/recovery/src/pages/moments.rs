//! Moments of truth: what is to be turned, what was, and how they went.

use crate::{
    journeys::store as journey,
    messages::Say,
    moments::{self, Finish, Held, Mark, Measure, Take, store},
};
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{Because, Capability, Millis, Refusal, ServiceId, access::may, rules::share::wilson};
use spine::{access, people, timeline};
use std::sync::Arc;
use web::kit::{Content, Form, Section, Sent, moment, on, page, query};
use web::{
    Fields, Problem, Visitor,
    components::{
        Banner, Button, Cell, Chip, Choice, Choices, Crumb, Dye, Empty, Facts, Feeling, Field, List, Markup, PageHead,
        ProviderMark, Row, SelectOption, Tab, Table, TableRow, Tabs, Tone, Voice,
    },
    forms::Left,
    icons::Icon,
};

/// Days the figures look back.
const SPAN: Millis = Millis::days(90);
/// Of fewer people nothing is told.
pub const FLOOR: i64 = 5;

fn crumbs(say: &Say, here: &str) -> Vec<Crumb> {
    vec![
        Crumb { href: "/moments".to_owned(), text: say.moments_title().into_owned() },
        Crumb { href: String::new(), text: here.to_owned() },
    ]
}

/// "3 of 7 (16 % to 75 %)", or that it is too few to tell.
pub fn share(visitor: &Visitor, say: &Say, k: i64, n: i64) -> String {
    if n < FLOOR {
        return say.moments_too_few().into_owned();
    }
    let of = wilson(u64::try_from(k).unwrap_or(0), u64::try_from(n).unwrap_or(0));
    say.moments_share(visitor.lang.percent(of.high, 0), k, visitor.lang.percent(of.low, 0), n)
}

/// `GET /moments?state=`
pub async fn list(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let person = visitor.person()?;
    let open = query(raw.as_deref(), "state").as_deref() != Some("done");
    let since = visitor.now().minus(SPAN);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move { Ok((store::list(tx, person, open, 100).await?, store::tally(tx, person, since).await?)) })
    });
    let (lines, tally) = read.await?;
    let say = Say::new(&visitor.lang);
    let head = PageHead::new(say.moments_title(), say.moments_lead().as_ref())
        .end(Button::link("/journeys", say.journeys_title()));
    let mut content = Content::new(head);
    content.tabs = Some(Tabs {
        label: say.moments_tabs().into_owned(),
        tabs: vec![
            Tab::new("/moments", say.moments_open(), open),
            Tab::new("/moments?state=done", say.moments_done(), !open),
        ],
    });
    let section = Section::new("list", if open { say.moments_open() } else { say.moments_done() });
    content.sections.push(if lines.is_empty() {
        section.with(Empty {
            title: say.moments_none().into_owned(),
            text: say.moments_none_text().as_ref().into(),
            action: None,
        })
    } else {
        let rows = lines.into_iter().map(|line| row(&visitor, &say, line)).collect();
        section.with(List { id: None, rows })
    });
    if !tally.is_empty() {
        let rows = tally
            .into_iter()
            .map(|t| TableRow {
                head: say.moment_cause_of(t.of.as_str()).as_str().into(),
                cells: vec![
                    Cell::number(visitor.lang.number(t.n).as_str()),
                    Cell::number(visitor.lang.number(t.measured).as_str()),
                    Cell::number(share(&visitor, &say, t.better, t.measured).as_str()),
                ],
            })
            .collect();
        let table = Table {
            caption: say.moments_table().into_owned(),
            heads: vec![
                Cell::text(say.moments_cause().as_ref()),
                Cell::number(say.moments_came().as_ref()),
                Cell::number(say.moments_measured().as_ref()),
                Cell::number(say.moments_better().as_ref()),
            ],
            rows,
        };
        content.sections.push(Section::new("how", say.moments_how()).lead(say.moments_how_lead()).with(table));
    }
    page(&visitor, say.moments_title(), "moments", &content, Sent::default())
}

fn face(mark: Option<i64>) -> Markup {
    mark.and_then(|m| u8::try_from(m).ok()).and_then(Feeling::of).map(Feeling::face).unwrap_or_default()
}

fn row(visitor: &Visitor, say: &Say, line: store::Line) -> Row {
    let dye = Dye::of(&line.provider_key);
    let owner = line.owner.map_or_else(|| say.moment_nobody().into_owned(), |who| say.moment_has(who));
    let text = Markup::join([
        ProviderMark::new(line.provider_name, dye).into(),
        Markup::from(format!(" {} · {owner} · ", say.moment_cause_of(line.cause.as_str())).as_str()),
        moment(visitor, line.found_at),
    ]);
    let chip = match (line.state.as_str(), line.due_at) {
        ("open", Some(due)) => {
            let tone = if due < visitor.now() { Tone::Bad } else { Tone::Warn };
            Chip::new(tone, Icon::Clock, say.moment_due(visitor.lang.by(due, visitor.now())))
        }
        (state, _) => {
            let tone = if state == "left" { Tone::Plain } else { Tone::Good };
            Chip::new(tone, Icon::Check, say.moment_state(state))
        }
    };
    let end = match (line.before_mark, line.after_mark) {
        (Some(before), Some(after)) => Markup::join([
            face(Some(before)),
            face(Some(after)),
            Markup::from(format!(" {}", say.moment_marks(after, before)).as_str()),
        ]),
        _ => chip.into(),
    };
    let lead = if line.positive { Icon::Star } else { Icon::Flag };
    Row::new(lead, format!("/moments/{}", line.number), line.title, text).dye(dye).end(end)
}

/// `GET /moments/new?from=NUMBER`
pub async fn new(visitor: Visitor, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let from = query(raw.as_deref(), "from").unwrap_or_default();
    form(&visitor, &from, Sent::default()).await
}

async fn form(visitor: &Visitor, from: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), from.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(about) = timeline::by_number(tx, &number).await? else { return Err(spine::Failure::not_found()) };
            may(&actor, Capability::Work, Some(&access::about_subject(tx, &actor, &about, now).await?))?;
            let mut services = Vec::new();
            for service in people::services(tx).await?.into_iter().filter(|s| Some(s.provider_id) == about.provider_id)
            {
                let plays = journey::plays(tx, service.id).await?;
                services.push((service, plays));
            }
            Ok((about, services))
        })
    });
    let (about, services) = read.await?;
    let say = Say::new(&visitor.lang);
    let mut content = Content::new(
        PageHead::new(say.moment_new(), about.title.as_str()).crumbs(say.recovery_where(), crumbs(&say, from)),
    );
    content.summary = sent.summary(visitor);
    let mut offered = vec![SelectOption::new("", say.moment_no_service())];
    let mut plays = vec![SelectOption::new("", say.moment_no_play())];
    for (service, all) in &services {
        offered.push(SelectOption::new(service.id.to_string(), service.name.clone()));
        plays.extend(
            all.iter()
                .filter(|p| p.active)
                .map(|p| SelectOption::new(p.id.to_string(), format!("{}: {}", service.name, p.title))),
        );
    }
    let positive = sent.or("sign", "negative") == "positive";
    content.sections.push(
        Section::new("new", say.moment_what()).lead(say.moment_new_lead()).with(
            Form::post("/moments/new")
                .draft(format!("moment:{from}"))
                .hidden("from", from)
                .with(Choices::one(
                    "sign",
                    say.moment_sign(),
                    vec![
                        Choice::new("negative", say.moment_negative(), say.moment_negative_hint()).chosen(!positive),
                        Choice::new("positive", say.moment_positive(), say.moment_positive_hint()).chosen(positive),
                    ],
                ))
                .with(sent.field(visitor, "words", "", Field::area("words", say.moment_words()).required()))
                .with(sent.field(visitor, "service", "", Field::select("service", say.moment_service(), offered)))
                .with(sent.field(visitor, "play", "", Field::select("play", say.moment_play(), plays)))
                .end(Button::submit(say.moment_mark()).primary()),
        ),
    );
    page(visitor, say.moment_new(), "moments", &content, sent)
}

/// `POST /moments/new`
pub async fn mark(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let play = fields.number("play");
    let mut service = fields.number("service").map(ServiceId);
    if let (Some(play), None) = (play, service) {
        let found =
            visitor.app.spine.read(move |tx| Box::pin(async move { Ok(journey::play(tx, play).await?) })).await?;
        service = found.map(|p| p.service_id);
    }
    let mark = Mark {
        from: fields.get("from").to_owned(),
        positive: fields.get("sign") == "positive",
        service,
        play,
        words: fields.get("words").to_owned(),
    };
    match visitor.app.spine.act(&visitor.actor, mark).await {
        Ok((_, number)) => Ok(Left::said(Say::new(&visitor.lang).moment_marked()).see(&format!("/moments/{number}"))),
        Err(spine::Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            form(&visitor, fields.get("from"), Sent::of(&fields, &refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// `GET /moments/{number}`
pub async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    draw(&visitor, &number, Sent::default()).await
}

async fn draw(visitor: &Visitor, number: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (actor, wanted, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let held = moments::hold(tx, &actor, &wanted, Capability::Read, now).await?;
            let about = timeline::by_id(tx, held.moment.about_id).await?;
            let play = match held.moment.play_id {
                Some(id) => journey::play(tx, id).await?,
                None => None,
            };
            let service = people::services(tx).await?.into_iter().find(|s| Some(s.id) == held.moment.service_id);
            let mut names = Vec::new();
            for id in [held.moment.person_id, held.moment.owner_id] {
                names.push(match id {
                    Some(id) => people::person(tx, id).await?.map(|p| p.name),
                    None => None,
                });
            }
            let provider = people::provider(tx, held.moment.provider_id).await?;
            let said = access::about_subject(tx, &actor, &held.subject, now).await?;
            let sight = domain::rules::sight::Sight::of(&actor, &said);
            let entries = timeline::entries(tx, held.subject.id, &sight).await?;
            let works = may(&actor, Capability::Work, Some(&said)).is_ok();
            Ok((held, about, play, service, names, provider, entries, works))
        })
    });
    let (held, about, play, service, names, provider, entries, works) = read.await?;
    let Held { subject, moment: m } = held;
    let say = Say::new(&visitor.lang);
    let key = provider.as_ref().map(|p| p.key.clone()).unwrap_or_default();
    let dye = Dye::of(&key);
    let line = provider.map(|p| Markup::from(ProviderMark::new(p.name, dye))).unwrap_or_default();
    let mut content =
        Content::new(PageHead::new(subject.title.clone(), line).crumbs(say.recovery_where(), crumbs(&say, number)));
    content.summary = sent.summary(visitor);
    let why = serde_json::from_str::<Because>(&m.why).map(|b| visitor.lang.because(&b)).unwrap_or_default();
    let mut facts = Facts::default()
        .with(say.moment_why(), why.as_str())
        .with(say.moment_state_label(), say.moment_state(m.state.as_str()).as_str());
    if let Some(Some(person)) = names.first() {
        facts = facts.with(say.moment_whose(), person.as_str());
    }
    if let Some(Some(owner)) = names.get(1) {
        facts = facts.with(say.moment_owner(), owner.as_str());
    }
    if let Some(due) = m.due_at.filter(|_| m.state == "open") {
        facts = facts.with(say.moment_by(), visitor.lang.by(due, now).as_str());
    }
    if let Some(about) = &about {
        facts = facts.with(
            say.moment_about(),
            Markup::link(&super::address(&about.family, &about.number), about.title.as_str()),
        );
    }
    if let Some(service) = &service {
        facts = facts
            .with(say.moment_service(), Markup::link(&format!("/journeys/{}", service.key), service.name.as_str()));
    }
    if let (Some(before), Some(after)) = (m.before_mark, m.after_mark) {
        let faces = [
            face(Some(before)),
            face(Some(after)),
            Markup::from(format!(" {}", say.moment_marks(after, before)).as_str()),
        ];
        facts = facts.with(say.moment_measured(), Markup::join(faces));
    } else if m.asked_at.is_some() {
        facts = facts.with(say.moment_measured(), say.moment_asked().as_ref());
    }
    content.sections.push(Section::new("what", say.moment_what()).with(facts));
    if let Some(play) = play {
        let facts = Facts::default()
            .with(say.play_decides(), play.decides.as_str())
            .with(say.play_limits(), play.limits.as_str())
            .with(say.play_words(), Voice { we: true, said: Markup::lines(&play.words), by: Markup::default() });
        content.sections.push(Section::new("play", say.play_is(play.title)).with(facts));
    }
    if works && m.state == "open" {
        let mine = m.owner_id == visitor.actor.person;
        let mut section = Section::new("do", say.moment_do());
        if !mine {
            let take = Button::submit(say.moment_take());
            section = section.with(web::kit::act(format!("/moments/{number}/take"), &[], take));
        }
        section = section.with(
            Form::post(format!("/moments/{number}/finish"))
                .draft(format!("finish:{number}"))
                .with(sent.field(
                    visitor,
                    "words",
                    "",
                    Field::area("words", say.moment_done_words()).hint(say.moment_done_hint()).required(),
                ))
                .end(Markup::join([
                    Markup::from(Button::submit(say.moment_turned()).primary().sends("none", "no")),
                    Markup::trusted(" "),
                    Markup::from(Button::submit(say.moment_is_none()).quiet().sends("none", "yes")),
                ])),
        );
        content.sections.push(section);
    }
    let rows: Vec<Row> = entries
        .iter()
        .map(|e| {
            let said = e.change.as_ref().map(|c| visitor.lang.because(c)).unwrap_or_default();
            let by = e.author.as_ref().map_or("", |(_, name)| name.as_str());
            Row::new(Icon::Note, "", said, Markup::lines(e.text.as_deref().unwrap_or_default()))
                .end(Markup::join([Markup::from(format!("{by} ").as_str()), moment(visitor, e.at)]))
        })
        .collect();
    content.sections.push(Section::new("story", say.moment_story()).with(List { id: None, rows }));
    let mut shell = visitor.shell(subject.title, "moments");
    shell.dye = dye;
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(status) = sent.status() {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// `POST /moments/{number}/take`
pub async fn take(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let done = visitor.app.spine.act(&visitor.actor, Take { number: number.clone() }).await;
    let said = Say::new(&visitor.lang).moment_taken().into_owned();
    match on(done, &format!("/moments/{number}"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, &number, Sent::of(&fields, &refusal)).await,
    }
}

/// `POST /moments/{number}/finish`
pub async fn finish(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let finish =
        Finish { number: number.clone(), words: fields.get("words").to_owned(), none: fields.get("none") == "yes" };
    let done = visitor.app.spine.act(&visitor.actor, finish).await;
    let said = Say::new(&visitor.lang).moment_finished().into_owned();
    match on(done, &format!("/moments/{number}"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => draw(&visitor, &number, Sent::of(&fields, &refusal)).await,
    }
}

/// `GET /after/{number}`: whose impression it was is asked how it was and how it is.
pub async fn after(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    ask(&visitor, &number, Sent::default()).await
}

async fn ask(visitor: &Visitor, number: &str, sent: Sent<'_>) -> Result<Response, Problem> {
    let (person, wanted) = (visitor.person()?, number.to_owned());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let subject = timeline::by_number(tx, &wanted).await?.filter(|s| s.family == "moment");
            let Some(subject) = subject else { return Err(spine::Failure::not_found()) };
            let mine = store::moment(tx, subject.id).await?;
            let mine = mine.filter(|m| m.person_id == Some(person) && m.asked_at.is_some());
            let Some(moment) = mine else { return Err(spine::Failure::not_found()) };
            let about = timeline::by_id(tx, moment.about_id).await?;
            Ok((moment, about))
        })
    });
    let (moment, about) = read.await?;
    let say = Say::new(&visitor.lang);
    let about =
        about.map(|a| Markup::link(&super::address(&a.family, &a.number), a.title.as_str())).unwrap_or_default();
    let mut content = Content::new(PageHead::new(say.after_title(), about));
    content.summary = sent.summary(visitor);
    if moment.after_mark.is_some() && sent.status().is_none() {
        content.banners.push(Banner::new(Tone::Good, say.after_thanks().as_ref()));
    }
    let marks = |name: &str, question: std::borrow::Cow<'_, str>, now: Option<i64>| {
        let chosen = sent.or(name, &now.map(|n| n.to_string()).unwrap_or_default());
        let choices = (1..=5_i64)
            .map(|n| Choice::new(n.to_string(), say.after_feeling(n), "").chosen(chosen == n.to_string()))
            .collect();
        Choices::one(name, question, choices).plain().error(sent.wrong(visitor, name))
    };
    content.sections.push(
        Section::new("how", say.after_how()).lead(say.after_lead()).with(
            Form::post(format!("/after/{number}"))
                .with(marks("before", say.after_then(), moment.before_mark))
                .with(marks("after", say.after_now(), moment.after_mark))
                .end(Button::submit(say.after_send()).primary()),
        ),
    );
    page(visitor, say.after_title(), "home", &content, sent)
}

/// `POST /after/{number}`
pub async fn measure(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let measure = Measure {
        number: number.clone(),
        before: fields.number("before").unwrap_or_default(),
        after: fields.number("after").unwrap_or_default(),
    };
    let done = visitor.app.spine.act(&visitor.actor, measure).await;
    let said = Say::new(&visitor.lang).after_done().into_owned();
    match on(done, &format!("/after/{number}"), said)? {
        Ok(response) => Ok(response),
        Err(refusal) => ask(&visitor, &number, Sent::of(&fields, &refusal)).await,
    }
}
