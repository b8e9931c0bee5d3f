//! The workbench: the queue, the ticket that is open, and who it is for (A7).
//!
//! Everything stands in the first response and works without script. Each act is a form of its own that posts to
//! `/t/{number}/…` ([`super::acts`]); one that was refused comes back with what was typed and the reason beside it.

use super::{
    came::{self, Came, Ways},
    desk::{self, QueuePane, QueueRead},
    draw,
    talk::Opened,
    who,
};
use crate::{
    actions::canned::{Variables, expand},
    lists::{self, Filters},
    messages::Say,
    people_cards::{self, ConsumerCard, PersonCard},
    store::{
        canned::{self, Canned},
        list,
        ticket::Conversation,
    },
};
use askama::Template;
use axum::response::Response;
use database::Tx;
use domain::{Actor, Because, Capability, PersonId, Refusal, State, TeamId, Timestamp, access::may};
use spine::{
    Failure, audit,
    people::{self, MemberRow, Service},
};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Avatar, Chip, Composer, ComposerKind, Dye, Markup, Promise, PromiseState, Timeline, Tone, Writing},
    forms::decode,
    icons::Icon,
    page::Frame,
};

/// Everything around a conversation that its workbench shows.
pub struct Bench {
    /// The queue beside it.
    pub queue: QueueRead,
    /// Teams of its provider.
    pub teams: Vec<(TeamId, String)>,
    /// People of its provider.
    pub people: Vec<MemberRow>,
    /// Services of its provider.
    pub services: Vec<Service>,
    /// Who else serves: where it can be handed to.
    pub providers: Vec<(domain::ProviderId, String)>,
    /// Words kept for use again.
    pub canned: Vec<Canned>,
    /// Lines of the audit log about it.
    pub audit: Vec<audit::Line>,
    /// Who asked.
    pub person: Option<PersonCard>,
    /// The consumer it belongs to.
    pub consumer: Option<ConsumerCard>,
}

/// Reads what stands around a conversation.
pub async fn around(
    tx: &mut Tx,
    actor: &Actor,
    c: &Conversation,
    filters: &Filters,
    now: Timestamp,
) -> Result<Box<Bench>, Failure> {
    let provider = c.provider.id;
    Ok(Box::new(Bench {
        queue: desk::read(tx, actor, filters, lists::BESIDE).await?,
        person: match &c.requester {
            Some(person) => Some(people_cards::card_of(tx, actor, person.clone(), now).await?),
            None => None,
        },
        providers: people::provider_names(tx).await?,
        services: people::services(tx).await?.into_iter().filter(|s| s.provider_id == provider).collect(),
        consumer: match c.subject.consumer_id {
            Some(id) => Some(people_cards::consumer_card(tx, actor, id, now).await?),
            None => None,
        },
        teams: list::teams_of(tx, provider).await?,
        people: people::members(tx, provider).await?,
        canned: canned::of_provider(tx, provider).await?,
        audit: audit::of_subject(tx, c.subject.id, 30).await?,
    }))
}

async fn read(visitor: &Visitor, c: &Conversation, filters: &Filters) -> Result<Box<Bench>, Problem> {
    let (actor, c, filters, now) = (Arc::clone(&visitor.actor), Arc::new(c.clone()), filters.clone(), visitor.now());
    let read = visitor.app.spine.read(move |tx| Box::pin(async move { around(tx, &actor, &c, &filters, now).await }));
    Ok(read.await?)
}

/// What was refused, and what had been typed.
pub struct Refused<'a> {
    /// Which act, as its address ends: `assign`, `wait` …
    pub act: &'a str,
    /// What was typed.
    pub fields: &'a Fields,
    /// Why.
    pub refusal: &'a Refusal,
}

impl Refused<'_> {
    /// What was typed into a field of this act; nothing where another act was refused.
    pub fn typed(&self, act: &str, field: &str) -> String {
        if self.act == act { self.fields.get(field).to_owned() } else { String::new() }
    }
    /// What is wrong with a field of an act; with `whole`, also what is wrong with the act itself.
    pub fn wrong(&self, visitor: &Visitor, act: &str, field: &str, whole: bool) -> Option<String> {
        if self.act != act {
            return None;
        }
        match self.refusal {
            Refusal::Invalid(all) => {
                let own = all.iter().find(|(name, _)| name == field);
                let any = all.first().filter(|_| whole);
                own.or(any).map(|(_, because)| visitor.lang.because(because))
            }
            other => whole.then(|| visitor.lang.refusal(other)),
        }
    }
}

#[derive(Template)]
#[template(path = "workbench.html")]
struct WorkbenchPage {
    say: Say,
    queue: QueuePane,
    back: String,
    more: String,
    head: Head,
    promise: Option<Promise>,
    timeline: Timeline,
    merged: Option<(String, String)>,
    meanwhile: Vec<String>,
    refused: Option<String>,
    writing: Option<Writing>,
    closed: Option<String>,
    who: who::WhoPane,
}

struct Head {
    title: String,
    number: String,
    chips: Vec<Chip>,
    here: Vec<Avatar>,
    line: String,
    why: Vec<String>,
}

/// The workbench of a ticket. `query` is what stands behind the `?`: the list it was opened from, `write=note`, `canned=7`.
pub async fn show(visitor: &Visitor, opened: Opened, query: &str) -> Result<Response, Problem> {
    let Opened { c, bench, .. } = opened;
    if let Some(bench) = bench {
        let came = came(visitor, &c, query).await?;
        return draw(visitor, &c, bench, query, came.as_ref(), None);
    }
    audit::looked(&visitor.app.spine, &visitor.actor, c.subject.id).await?;
    page(visitor, &c, query, None).await
}

/// The same after a reply or a note was refused.
pub async fn show_again(
    visitor: &Visitor,
    c: Box<Conversation>,
    fields: &Fields,
    refusal: &Refusal,
) -> Result<Response, Problem> {
    let query = fields.get("list").to_owned();
    page(visitor, &c, &query, Some(Refused { act: "reply", fields, refusal })).await
}

/// The same after any act was refused.
pub async fn refused(
    visitor: &Visitor,
    number: &str,
    act: &str,
    query: &str,
    fields: &Fields,
    refusal: &Refusal,
) -> Result<Response, Problem> {
    let c = super::talk::read(visitor, number).await?;
    page(visitor, &c, query, Some(Refused { act, fields, refusal })).await
}

async fn page(
    visitor: &Visitor,
    c: &Conversation,
    query: &str,
    refused: Option<Refused<'_>>,
) -> Result<Response, Problem> {
    let bench = read(visitor, c, &Filters::parse(query)).await?;
    let came = came(visitor, c, query).await?;
    draw(visitor, c, bench, query, came.as_ref(), refused)
}

/// The mail the address asks for as it came.
async fn came(visitor: &Visitor, c: &Conversation, query: &str) -> Result<Option<Came>, Problem> {
    came::read(visitor, c, &ways(c, &Filters::parse(query)), query).await
}

fn ways(c: &Conversation, filters: &Filters) -> Ways {
    Ways::own(&c.subject.number, &filters.to_query())
}

fn draw(
    visitor: &Visitor,
    c: &Conversation,
    bench: Box<Bench>,
    query: &str,
    came: Option<&Came>,
    refused: Option<Refused<'_>>,
) -> Result<Response, Problem> {
    let filters = Filters::parse(query);
    let asked = decode(query);
    let wants = |name: &str| asked.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    let say = Say::new(&visitor.lang);
    let now = visitor.now();
    let number = c.subject.number.as_str();
    let list = filters.to_query();
    let status = refused.as_ref().map(|r| Problem::from(r.refusal.clone()).status());
    let rows = &bench.queue.list.rows;
    let more = match desk::counted(&filters, &bench.queue.list.counts) {
        Some(all) => {
            usize::try_from(all).unwrap_or(0).saturating_sub(usize::from(rows.iter().any(|row| row.number == number)))
        }
        None => rows.iter().filter(|row| row.number != number).count(),
    };
    let writing = writing(visitor, c, &bench, &list, wants("write") == Some("note"), wants("canned"), refused.as_ref());
    let told = refused.as_ref().filter(|r| !matches!(r.act, "reply" | "note")).map(|r| visitor.lang.refusal(r.refusal));
    let may_write = writing.is_some();
    let content = WorkbenchPage {
        back: desk::address("/desk", &list),
        more: say.bench_back(more),
        head: head(visitor, c),
        promise: draw::promise(visitor, c, now).map(short),
        timeline: draw::timeline(visitor, c, &ways(c, &filters), came, now),
        merged: c.merged_into.as_ref().map(|into| (format!("/t/{into}"), say.bench_merged(into.as_str()))),
        meanwhile: refused.as_ref().map(|r| meanwhile(visitor, c, r)).unwrap_or_default(),
        refused: told,
        writing,
        closed: (!may_write).then(|| say.bench_closed().into_owned()),
        who: who::pane(visitor, c, &bench, &list, refused.as_ref()),
        queue: desk::pane(visitor, bench.queue, &filters, Some(number)),
        say,
    };
    let mut shell = visitor.shell(c.subject.title.clone(), "desk");
    shell.frame = Frame::Desk;
    shell.dye = Dye::of(&c.provider.key);
    shell.live = Some(format!("/live?topics=subject:{},{}", c.subject.id, desk::topics(visitor)));
    shell.keys = desk::keys(&content.say);
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(status) = status {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// The promise as the head shows it: the line says it, and a sentence only what must not be overlooked.
fn short(promise: Promise) -> Promise {
    let calm = matches!(promise.state, PromiseState::Running | PromiseState::Soon | PromiseState::Kept);
    let say = if calm { Markup::default() } else { promise.say.clone() };
    Promise { say, ..promise.bare() }
}

/// The head: what it is, what goes first and why, who has it and who looks.
fn head(visitor: &Visitor, c: &Conversation) -> Head {
    let say = Say::new(&visitor.lang);
    let t = &c.ticket;
    let words = Some(&c.provider.words);
    let kind = visitor.lang.kind_word(t.kind, words).into_owned();
    let mut chips = vec![
        Chip::new(
            Tone::Accent,
            draw::kind_icon(t.kind),
            if t.kind_by == "unsure" { say.bench_unsure(kind) } else { kind },
        )
        .to("#what"),
    ];
    let tone = match t.priority {
        domain::Priority::First => Tone::Bad,
        domain::Priority::High => Tone::Warn,
        _ => Tone::Plain,
    };
    chips.push(Chip::new(tone, Icon::Flag, visitor.lang.priority_word(t.priority)).to("#why"));
    if t.state != State::Open {
        chips.push(draw::state_chip(visitor, t.state));
    }
    if let Some(course) = &c.course {
        let chip = Chip::new(Tone::Mine, Icon::Heart, say.bench_course(course.kind.as_str()));
        chips.push(chip.to(format!("/complaints/{}", c.subject.number)));
    }
    if c.subject.confidential {
        chips.push(Chip::new(Tone::Warn, Icon::Lock, say.bench_confidential()));
    }
    if t.known_incident {
        chips.push(Chip::new(Tone::Info, Icon::Users, say.bench_affected(t.affected)));
    }
    if matches!(t.kind, domain::Kind::ImprovementProposal | domain::Kind::ValueRequest) && t.state.is_open() {
        let to = format!("/improvements/new?from={}", c.subject.number);
        chips.push(Chip::new(Tone::Accent, Icon::Bulb, say.bench_to_improvement()).to(to));
    }
    if t.kind == domain::Kind::ValueRequest && t.state.is_open() {
        let to = format!("/value-cases/new?from={}", c.subject.number);
        chips.push(Chip::new(Tone::Accent, Icon::Scale, say.bench_to_case()).to(to));
    }
    let others = visitor.app.presence.at(c.subject.id, visitor.actor.person, visitor.now());
    let mut here: Vec<Avatar> = Vec::new();
    if let Some(has) = &c.assignee {
        let looks = visitor.actor.person == Some(has.id) || others.iter().any(|h| h.name == has.name);
        let avatar = Avatar::desk(&has.name).small();
        here.push(if looks { avatar.here(say.bench_here(has.name.as_str())) } else { avatar.named(has.name.clone()) });
    }
    for other in others.iter().filter(|h| c.assignee.as_ref().is_none_or(|a| a.name != h.name)) {
        here.push(Avatar::desk(&other.name).small().here(say.bench_here(other.name.as_str())));
    }
    let mut line = vec![match &c.assignee {
        Some(has) if visitor.actor.person == Some(has.id) => say.bench_you_have().into_owned(),
        Some(has) => say.bench_has(has.name.as_str()),
        None => c
            .team
            .as_ref()
            .map_or_else(|| say.bench_nobody().into_owned(), |team| say.bench_team_has(team.name.as_str())),
    }];
    for other in &others {
        line.push(if other.answering {
            say.bench_answers(other.name.as_str())
        } else {
            say.bench_reads(other.name.as_str())
        });
    }
    let reasons: Vec<Because> = serde_json::from_str(&t.reasons).unwrap_or_default();
    Head {
        title: c.subject.title.clone(),
        number: c.subject.number.clone(),
        chips,
        here,
        line: line.join(", "),
        why: reasons.iter().map(|b| visitor.lang.because(b)).collect(),
    }
}

/// What happened since the page was loaded whose form came back.
fn meanwhile(visitor: &Visitor, c: &Conversation, refused: &Refused<'_>) -> Vec<String> {
    let (Refusal::Conflict(_), Some(seen)) = (refused.refusal, refused.fields.number("seen_entry")) else {
        return Vec::new();
    };
    let say = Say::new(&visitor.lang);
    let name =
        |e: &spine::timeline::Entry| e.author.as_ref().map_or_else(|| "Entwine".to_owned(), |(_, name)| name.clone());
    c.entries
        .iter()
        .filter(|e| e.seq > seen)
        .map(|e| match (&e.change, &e.text) {
            (Some(change), _) if e.kind == "event" => visitor.lang.because(change),
            (_, Some(text)) => say.bench_meanwhile_said(name(e), crate::rules::cut(text, 120)),
            _ => name(e),
        })
        .collect()
}

/// What a page says it saw, for the forms on it.
pub fn seen(c: &Conversation) -> Vec<(String, String)> {
    let last = c.entries.iter().map(|e| e.seq).max().unwrap_or(0);
    vec![("seen".to_owned(), c.subject.version.to_string()), ("seen_entry".to_owned(), last.to_string())]
}

/// Both forms that write: a reply that goes to the person, and a note that never does.
fn writing(
    visitor: &Visitor,
    c: &Conversation,
    bench: &Bench,
    list: &str,
    note: bool,
    canned: Option<&str>,
    refused: Option<&Refused<'_>>,
) -> Option<Writing> {
    let say = Say::new(&visitor.lang);
    let over = matches!(c.ticket.state, State::Closed | State::Merged);
    if over || may(&visitor.actor, Capability::Reply, Some(&c.about)).is_err() {
        return None;
    }
    let number = &c.subject.number;
    let person = c.requester.as_ref().map_or_else(String::new, |p| p.name.clone());
    let mut hidden = seen(c);
    hidden.push(("list".to_owned(), list.to_owned()));
    let who = Markup::from(say.bench_reply_who(person.as_str()).as_str());
    let mut reply = Composer::new(
        ComposerKind::Reply,
        "reply",
        format!("/t/{number}/reply"),
        say.bench_reply_to(person.as_str()),
        who,
        say.reply_send(),
    );
    reply.placeholder = say.reply_placeholder(person.as_str());
    reply.draft = format!("reply:{number}");
    reply.hidden.clone_from(&hidden);
    reply.saved = say.reply_saved().into_owned();
    reply.attach = Some(draw::attach(visitor));
    reply.extra = extra(visitor, c, bench, list, refused);
    let mut words = Composer::new(
        ComposerKind::Note,
        "note",
        desk::address(&format!("/t/{number}/note"), list),
        say.bench_note_label(),
        Markup::from(say.bench_note_who(person.as_str()).as_str()),
        say.bench_note_save(),
    );
    words.placeholder = say.bench_note_placeholder().into_owned();
    words.draft = format!("note:{number}");
    words.hidden = hidden;
    words.saved = say.reply_saved().into_owned();
    words.attach = Some(draw::attach(visitor));
    words.extra = Markup::trusted(NoteExtra { say: say.clone() }.to_string());
    let mut shown = if note { ComposerKind::Note } else { ComposerKind::Reply };
    if let Some(chosen) =
        canned.and_then(|id| id.parse::<i64>().ok()).and_then(|id| bench.canned.iter().find(|one| one.id == id))
    {
        reply.text = expanded(visitor, c, &chosen.body);
    }
    for (act, form) in [("reply", &mut reply), ("note", &mut words)] {
        if let Some(refused) = refused.filter(|r| r.act == act) {
            form.text = refused.typed(act, "text");
            form.error = refused.wrong(visitor, act, "words", true);
            shown = form.kind;
        }
    }
    Some(Writing {
        label: say.bench_writing().into_owned(),
        reply_word: say.bench_reply_to(person.as_str()),
        note_word: say.note_label().into_owned(),
        reply,
        note: words,
        shown,
    })
}

/// Words kept for use again with what their variables stand for here.
pub fn expanded(visitor: &Visitor, c: &Conversation, body: &str) -> String {
    let values = Variables {
        name: c.requester.as_ref().map_or_else(String::new, |p| p.name.clone()),
        number: c.subject.number.clone(),
        agent: visitor.actor.name.clone(),
        due: c.ticket.due_at.map(|at| visitor.lang.by(at, visitor.now())).unwrap_or_default(),
        title: c.subject.title.clone(),
    };
    expand(body, &values)
}

#[derive(Template)]
#[template(path = "reply_extra.html")]
struct ReplyExtra {
    say: Say,
    answers: Vec<(String, String)>,
    then: String,
    reason: String,
    open: bool,
}

#[derive(Template)]
#[template(path = "note_extra.html")]
struct NoteExtra {
    say: Say,
}

/// Beside the button of a reply: words kept for use again, and what happens with the same stroke.
fn extra(visitor: &Visitor, c: &Conversation, bench: &Bench, list: &str, refused: Option<&Refused<'_>>) -> Markup {
    let number = &c.subject.number;
    let link = |id: i64| {
        if list.is_empty() {
            format!("/t/{number}?canned={id}#reply")
        } else {
            format!("/t/{number}?{list}&canned={id}#reply")
        }
    };
    let answers =
        bench.canned.iter().filter(|one| one.kind == "answer").map(|one| (link(one.id), one.name.clone())).collect();
    let typed = |field: &str| refused.map(|r| r.typed("reply", field)).unwrap_or_default();
    let part = ReplyExtra {
        say: Say::new(&visitor.lang),
        answers,
        then: typed("then"),
        reason: typed("reason"),
        open: c.ticket.state.is_open(),
    };
    Markup::trusted(part.to_string())
}

/// The people of a provider without the double lines of those who are both agent and lead.
pub fn once(people: &[MemberRow]) -> Vec<(PersonId, String)> {
    let mut all: Vec<(PersonId, String)> = Vec::new();
    for member in people {
        if all.iter().all(|(id, _)| *id != member.id) {
            all.push((member.id, member.name.clone()));
        }
    }
    all
}

/// A failure that is a refusal the same page can show beside the field.
pub fn shown(failure: Failure) -> Result<Refusal, Problem> {
    match failure {
        Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_))) => Ok(refusal),
        other => Err(other.into()),
    }
}
