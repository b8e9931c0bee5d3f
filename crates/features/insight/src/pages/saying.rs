//! The page of a saying: what was said, what was answered, and what came of it.

use super::place_of;
use crate::{
    actions::{Answer, SayMore, Take},
    messages::Say,
    store::{self, Saying},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use domain::{About, Capability, Refusal, Timestamp, access::may, rules::sight::Sight};
use http::StatusCode;
use spine::{
    Failure, access,
    heard::{self, Heard},
    timeline::{self, Entry, Linked, Side, Subject},
};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{
        Avatar, Banner, Button, Chip, ErrorSummary, Event, Feeling, Field, Markup, Moment, Note, PageHead, Reach,
        Timeline, Tone,
    },
    forms::Left,
    icons::Icon,
};

#[derive(Template)]
#[template(path = "saying.html")]
struct SayingPage {
    say: Say,
    head: PageHead,
    banner: Option<Banner>,
    timeline: Timeline,
    chain: Vec<(String, String)>,
    becomes: Vec<Button>,
    number: String,
    summary: Option<ErrorSummary>,
    field: Field,
    can_answer: bool,
    can_say_more: bool,
    mine: bool,
}

struct Seen {
    subject: Subject,
    about: About,
    saying: Saying,
    heard: Option<Heard>,
    entries: Vec<Entry>,
    chain: Vec<Linked>,
}

async fn read(visitor: &Visitor, number: String) -> Result<Seen, Problem> {
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let found = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(subject) = timeline::by_number(tx, &number).await?.filter(|s| s.family == "saying") else {
                return Err(Failure::not_found());
            };
            let about = access::about_subject(tx, &actor, &subject, now).await?;
            may(&actor, Capability::Read, Some(&about))?;
            let Some(saying) = store::by_id(tx, subject.id).await? else { return Err(Failure::not_found()) };
            let sight = Sight::of(&actor, &about);
            Ok(Seen {
                heard: heard::of(tx, subject.id).await?,
                entries: timeline::entries(tx, subject.id, &sight).await?,
                chain: heard::chain(tx, &actor, subject.id, now).await?,
                subject,
                about,
                saying,
            })
        })
    });
    Ok(found.await?)
}

/// `GET /sayings/{number}`
pub async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    page(&visitor, number, "", None).await
}

async fn page(visitor: &Visitor, number: String, typed: &str, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let seen = read(visitor, number).await?;
    let (say, lang, now) = (Say::new(&visitor.lang), &visitor.lang, visitor.now());
    let own = seen.about.requester.is_some() && seen.about.requester == visitor.actor.person;
    let can_answer = !own && may(&visitor.actor, Capability::Work, Some(&seen.about)).is_ok();
    let error = match refusal {
        Some(Refusal::Invalid(all)) => all.first().map(|(_, b)| lang.because(b)),
        _ => None,
    };
    let label = if can_answer { say.saying_words() } else { say.saying_more_words() };
    let hint = if can_answer { say.saying_hint() } else { say.saying_more_hint() };
    let field = Field::area("words", label).hint(hint).value(typed).error(error.clone());
    let summary = error
        .map(|text| ErrorSummary { title: say.say_summary().into_owned(), items: vec![("#f-words".to_owned(), text)] });
    let mut chips: Vec<Markup> = Vec::new();
    if let Some(feeling) = seen.saying.feeling.and_then(|f| u8::try_from(f).ok()).and_then(Feeling::of) {
        chips.push(feeling.face());
    }
    if seen.saying.kind == "batch" {
        chips.push(Chip::new(Tone::Plain, Icon::Users, say.saying_batch(seen.saying.n)).into());
    } else if !seen.saying.signed {
        chips.push(Chip::new(Tone::Plain, Icon::Lock, say.saying_unsigned()).into());
    }
    if !seen.saying.about.is_empty() {
        chips.push(Markup::from(say.saying_about(seen.saying.about.as_str()).as_str()));
    }
    let banner = seen.heard.as_ref().map(|h| match h.state {
        domain::HeardState::Open if h.due_at < now => {
            Banner::new(Tone::Warn, say.saying_late(lang.moment(h.due_at, now)).as_str())
        }
        domain::HeardState::Open => Banner::new(Tone::Plain, say.saying_due(lang.moment(h.due_at, now)).as_str()),
        _ => Banner::new(Tone::Good, say.saying_answered(lang.moment(h.answered_at.unwrap_or(h.due_at), now)).as_str()),
    });
    let items = seen.entries.iter().map(|e| item(visitor, &seen, e, now)).collect();
    let chain =
        seen.chain.iter().map(|l| (place_of(&l.family, &l.number), format!("{} · {}", l.number, l.title))).collect();
    let mut head = PageHead::new(seen.subject.title.clone(), Markup::join(chips));
    head.crumbs_label = say.saying_crumbs().into_owned();
    let content = SayingPage {
        head,
        banner,
        timeline: Timeline { id: "timeline".to_owned(), items },
        chain,
        becomes: if can_answer { becomes(&say, &seen) } else { Vec::new() },
        number: seen.subject.number.clone(),
        summary,
        field,
        can_answer,
        can_say_more: own,
        mine: seen.heard.as_ref().is_some_and(|h| h.owner_id.is_some() && h.owner_id == visitor.actor.person),
        say,
    };
    let mut shell = visitor.shell(seen.subject.title.clone(), "listening");
    shell.live = Some(format!("/live?topics=subject:{}", seen.subject.id));
    let mut response = visitor.page_in(shell, &content)?;
    if refusal.is_some() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// What it can become, on pages of other rooms: its number comes along, and the link stays for ever.
fn becomes(say: &Say, seen: &Seen) -> Vec<Button> {
    let to = |page: &str| format!("{page}?from={}", seen.subject.number);
    let mut ways = vec![
        Button::link(to("/improvements/new"), say.saying_to_improvement()).icon(Icon::Bulb).small(),
        Button::link(to("/departures/review"), say.saying_to_rule()).icon(Icon::Flag).small(),
    ];
    if seen.saying.kind != "batch" {
        ways.insert(1, Button::link(to("/moments/new"), say.saying_to_moment()).icon(Icon::Star).small());
    }
    // A ticket is for somebody: without a name there is nobody to serve.
    if seen.about.requester.is_some() {
        ways.insert(0, Button::link(to("/desk/note-call"), say.saying_to_ticket()).icon(Icon::Chat).small());
    }
    ways
}

/// A moment; of what was said without a name only the day.
fn moment(visitor: &Visitor, at: Timestamp, day_only: bool, now: Timestamp) -> Moment {
    if day_only {
        let day = visitor.lang.date(at);
        return Moment::new(at.rfc3339(), day.clone(), day);
    }
    let when = visitor.lang.when(at, now);
    Moment::relative(when.datetime, when.exact, when.words)
}

fn item(visitor: &Visitor, seen: &Seen, e: &Entry, now: Timestamp) -> Markup {
    let say = Say::new(&visitor.lang);
    let id = format!("e-{}", e.id);
    let nameless = e.author.is_none() && e.side == Side::You;
    let when = moment(visitor, e.at, nameless, now);
    if let Some(change) = &e.change {
        let text = visitor.lang.because(change);
        let body = Markup::join([Markup::from(text.as_str()), Markup::from(" "), Markup::from(when)]);
        return Event { id, tone: Tone::Plain, icon: Icon::Clock, body }.into();
    }
    let name = match (&e.author, e.side) {
        (Some((_, name)), _) => name.clone(),
        (None, Side::You) => say.saying_somebody().into_owned(),
        (None, _) => "Entwine".to_owned(),
    };
    let body = match &e.text {
        Some(text) => Markup::lines(text),
        None => Markup::soft(say.saying_erased().as_ref()),
    };
    if e.visibility == domain::Visibility::Provider {
        return Note {
            id,
            label: say.saying_note().into_owned(),
            seen: String::new(),
            author: name,
            when,
            body,
            attachments: Vec::new(),
        }
        .into();
    }
    let desk = e.side == Side::Desk;
    web::components::Entry {
        id,
        side: if desk { web::components::Side::Desk } else { web::components::Side::You },
        reach: Reach::Both,
        avatar: if desk { Avatar::desk(&name) } else { Avatar::person(&name) },
        author: name,
        role: String::new(),
        when,
        channel: String::new(),
        seen: if seen.saying.signed { say.saying_seen_both() } else { say.saying_seen_desk() }.into_owned(),
        body,
        attachments: Vec::new(),
        actions: Markup::default(),
    }
    .into()
}

/// `POST /sayings/{number}/answer`: the words go out; the message tells whether the clock stopped, and why not.
pub async fn answer(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let words = fields.get("words").to_owned();
    match visitor.app.spine.act(&visitor.actor, Answer { number: number.clone(), words: words.clone() }).await {
        Ok((_, answered)) => {
            let said = answered.because.first().map(|b| visitor.lang.because(b)).unwrap_or_default();
            Ok(Left::said(said).see(&format!("/sayings/{number}")))
        }
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => page(&visitor, number, &words, Some(&refusal)).await,
        Err(other) => Err(other.into()),
    }
}

/// `POST /sayings/{number}/take`
pub async fn take(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let mine = fields.get("mine") != "no";
    visitor.app.spine.act(&visitor.actor, Take { number: number.clone(), mine }).await?;
    let say = Say::new(&visitor.lang);
    let said = if mine { say.saying_taken() } else { say.saying_given_back() };
    Ok(Left::said(said).see(&format!("/sayings/{number}")))
}

/// `POST /sayings/{number}/more`
pub async fn more(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let words = fields.get("words").to_owned();
    match visitor.app.spine.act(&visitor.actor, SayMore { number: number.clone(), words: words.clone() }).await {
        Ok(_) => Ok(Left::said(Say::new(&visitor.lang).saying_more_done()).see(&format!("/sayings/{number}"))),
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => page(&visitor, number, &words, Some(&refusal)).await,
        Err(other) => Err(other.into()),
    }
}
