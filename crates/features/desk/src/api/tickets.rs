//! Tickets: asked, listed, read, changed.

use super::shapes::{Amendment, Asked as Shape, Expand, Move, NewTicket, Promise, Ticket, Who};
use crate::{
    actions::{Ask, Asked, Assign, Close, Reopen, Resolve, Resume, SetTitle, Tag, To, Triage, Wait, Which, hold},
    store::api::{self as store, Line, Wanted},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use database::{DbError, Tx};
use domain::{
    Actor, Capability, Kind, PersonId, Priority, ProviderId, Refusal, State, SubjectId, TeamId, Timestamp, access::may,
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;
use spine::{Action, Failure, Work, access, people, promises, timeline};
use std::sync::Arc;
use web::{
    Problem,
    api::{
        self, Api, Caller, Cursor, Op, Param, Params, Sent,
        once::{self, Answer},
    },
};

/// Adds them.
pub fn add(api: Api) -> Api {
    let expand = || {
        Param::new(
            "expand",
            "What is shown in full.",
            json!({"type": "array", "items": {"type": "string", "enum": Expand::WORDS}}),
        )
    };
    let words = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    api.add(
        Op::post("/api/v1/tickets", "ask", Capability::Ask)
            .says(
                "Tickets",
                "Ask",
                "Say what is going on. Only `body` is needed: what it is, who gets it and what is promised follow from the rules. \
                 Agents, and those with a mandate, ask for others with `requester`.",
            )
            .body("NewTicket", json!({"subject": "Car share", "body": "The car share is late again.", "urgency": "soon"}))
            .creates("Asked", asked_example()),
        create,
    )
    .add(
        Op::get("/api/v1/tickets", "listTickets", Capability::OwnPages)
            .says(
                "Tickets",
                "List tickets",
                "For agents the tickets of the providers they serve; for everybody else, and with `mine`, what they asked themselves. \
                 Last changed first; with `sort=updated` the other way round, which together with `updated_since` follows what changes.",
            )
            .params([
                Param::new("mine", "What you asked yourself.", json!({"type": "boolean"})),
                Param::new("state", "Where it stands.", words("State")),
                Param::new("kind", "What it is.", words("Kind")),
                Param::new("priority", "What goes first.", words("Priority")),
                Param::new("provider", "A provider's key.", json!({"type": "string", "pattern": "^[a-z0-9-]{1,60}$"})),
                Param::new("assignee", "Who has it: `me`, `none`, an id or a mail address.", json!({"type": "string", "minLength": 1, "maxLength": 254, "pattern": "^[^\\u0000]*$"})),
                Param::new("q", "Words of the title.", json!({"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\u0000]*$"})),
                Param::new("updated_since", "Changed then or later.", json!({"type": "string", "format": "date-time"})),
                Param::new("sort", "In which order.", json!({"type": "string", "enum": ["-updated", "updated"], "default": "-updated"})),
                expand(),
            ])
            .params(Param::paging())
            .lists("Ticket", ticket_example())
            .or(404),
        list,
    )
    .add(
        Op::get("/api/v1/tickets/{number}", "getTicket", Capability::Read)
            .says("Tickets", "Read a ticket", "With its version as `ETag`; with `If-None-Match` nothing is sent again that you have.")
            .params([expand()])
            .answers("Ticket", ticket_example())
            .header("ETag", "Its version.")
            .also(304, "You have this version already."),
        show,
    )
    .add(
        Op::patch("/api/v1/tickets/{number}", "changeTicket", Capability::Read)
            .says(
                "Tickets",
                "Change a ticket",
                "What is left out stays; all of it happens, or nothing. Working on it is for those who serve; who asked can open it again \
                 or close it. With `If-Match` it is refused where somebody changed it since.",
            )
            .body("Amendment", json!({"kind": "incident", "assignee": "me", "tags": ["car-share"]}))
            .answers("Ticket", ticket_example())
            .header("ETag", "Its version now."),
        change,
    )
}

fn asked_example() -> serde_json::Value {
    json!({
        "id": "182973645120000", "number": "1001", "subject": "Car share", "kind": "incident", "kind_sure": true, "state": "new",
        "priority": "normal", "provider": "it", "requester": {"id": "182973645110000"}, "assignee": null, "because": ["Something agreed is not kept."],
        "promises": [promise_example()], "url": "https://desk.example.org/t/1001"
    })
}

/// A promise, for descriptions.
pub fn promise_example() -> serde_json::Value {
    json!({"kind": "first_response", "state": "running", "given_at": "2026-11-16T09:00:00.000Z", "due_at": "2026-11-16T11:00:00.000Z", "done_at": null, "paused_for": null, "changes": 0})
}

fn ticket_example() -> serde_json::Value {
    json!({
        "id": "182973645120000", "number": "1001", "subject": "Car share", "kind": "incident", "kind_sure": true, "state": "open",
        "priority": "normal", "impact": "one", "urgency": "soon", "provider": "it", "service": "car-share", "team": null,
        "requester": {"id": "182973645110000"}, "assignee": null, "due_at": "2026-11-16T11:00:00.000Z", "due_kind": "first_response",
        "waiting_for": null, "tags": ["car-share"], "known_incident": false, "affected": 1, "channel": "api",
        "created_at": "2026-11-16T09:00:00.000Z", "updated_at": "2026-11-16T09:00:00.000Z", "resolved_at": null, "closed_at": null, "version": 2
    })
}

/// Asking, with what a program names by key and address.
struct Post(NewTicket);

impl Action for Post {
    const NAME: &'static str = Ask::NAME;
    type Done = Asked;
    async fn run(&self, work: &mut Work<'_>) -> Result<Asked, Failure> {
        let new = &self.0;
        let mut ask = Ask {
            words: new.body.clone(),
            title: new.subject.clone(),
            kind: new.kind,
            impact: new.impact,
            urgency: new.urgency,
            ..Ask::default()
        };
        if let Some(key) = &new.provider {
            ask.provider = Some(
                store::provider_id(work.tx, key)
                    .await?
                    .ok_or_else(|| Failure::invalid("provider", "invalid-no-provider"))?,
            );
        }
        if let Some(key) = &new.service {
            ask.service = Some(
                store::service_id(work.tx, key)
                    .await?
                    .ok_or_else(|| Failure::invalid("service", "invalid-no-service"))?,
            );
        }
        if let Some(email) = new.requester.as_deref().filter(|e| !e.trim().is_empty()) {
            let known = people::by_email(work.tx, email).await?;
            // Who may not ask for others learns nothing of who there is.
            let unknown = || {
                if work.actor.is_agent() {
                    Failure::invalid("requester", "invalid-nobody")
                } else {
                    Refusal::not_allowed("refused-no-mandate").into()
                }
            };
            ask.requester = Some(known.ok_or_else(unknown)?.id);
        }
        if work.actor.is_agent() {
            ask.tags = new.tags.as_deref().unwrap_or_default().join(" ");
        }
        ask.run(work).await
    }
    fn subject(&self, done: &Asked) -> Option<SubjectId> {
        Some(done.subject)
    }
}

async fn create(caller: Caller, sent: Sent<NewTicket>) -> Result<Response, Problem> {
    check_tags(sent.value.tags.as_deref())?;
    check_said("body", Some(&sent.value.body))?;
    let (lang, base, now) = (caller.lang.clone(), caller.app.spine.base_url.clone(), caller.now());
    once::act(&caller, sent.once, Post(sent.value), move |asked: &Asked| {
        let who = |id: PersonId| Who { id: id.to_string(), name: None };
        let shape = Shape {
            id: asked.subject.to_string(),
            number: asked.number.clone(),
            subject: asked.title.clone(),
            kind: asked.kind,
            kind_sure: asked.sure,
            state: State::New,
            priority: asked.priority,
            provider: asked.provider_key.clone(),
            requester: who(asked.requester),
            assignee: asked.assignee.map(who),
            because: asked.because.iter().chain(&asked.priority_because).map(|b| lang.because(b)).collect(),
            promises: asked.promises.iter().map(|g| Promise::of(g, now)).collect(),
            url: format!("{base}/t/{}", asked.number),
        };
        Ok(Answer::made(format!("/api/v1/tickets/{}", asked.number), text(&shape)?))
    })
    .await
}

/// As JSON.
pub fn text(shape: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(shape).map_err(|e| DbError::Shape(e.to_string()).into())
}

/// Most signs of one text, as the description says.
const MOST_SAID: usize = 50_000;

/// Refuses a text that is longer than the description says.
pub fn check_said(field: &str, text: Option<&str>) -> Result<(), Problem> {
    if text.is_some_and(|t| t.chars().count() > MOST_SAID) {
        let because = domain::Because::new("invalid-too-long").with("most", MOST_SAID.to_string());
        return Err(Refusal::invalid(field, because).into());
    }
    Ok(())
}

/// Tags are words of letters, digits and hyphens.
fn check_tags(tags: Option<&[String]>) -> Result<(), Problem> {
    let tags = tags.unwrap_or_default();
    let fine = |t: &String| (1..=40).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if tags.len() > 20 || !tags.iter().all(fine) {
        return Err(Refusal::invalid("tags", domain::Because::new("invalid-shape")).into());
    }
    Ok(())
}

/// What a list is asked for.
struct Listing {
    wanted: Wanted,
    mine: bool,
    provider: Option<String>,
    assignee: Option<String>,
    words: Vec<String>,
    on: bool,
    expand: Expand,
    after: Option<Cursor>,
    limit: usize,
}

/// Rows read at once where words are looked for.
const BATCH: usize = 400;
/// Rows looked through for one page.
const MOST_LOOKED_THROUGH: usize = 4_000;

async fn list(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&[
        "mine",
        "state",
        "kind",
        "priority",
        "provider",
        "assignee",
        "q",
        "updated_since",
        "sort",
        "expand",
        "limit",
        "after",
    ])?;
    let listing = Listing {
        wanted: Wanted {
            kind: params.word("kind", Kind::parse)?,
            priority: params.word("priority", Priority::parse)?,
            state: params.word("state", State::parse)?,
            since: params.moment("updated_since")?,
            ..Wanted::default()
        },
        mine: params.word("mine", |w| w.parse::<bool>().ok())?.unwrap_or(false),
        provider: params.word("provider", |w| is_key(w).then(|| w.to_owned()))?,
        assignee: params.short("assignee", 254)?.map(str::to_owned),
        words: params.short("q", 200)?.unwrap_or_default().split_whitespace().map(str::to_lowercase).collect(),
        on: params
            .word("sort", |w| match w {
                "updated" => Some(true),
                "-updated" => Some(false),
                _ => None,
            })?
            .unwrap_or(false),
        expand: Expand::of(&params.words("expand", Expand::WORDS)?),
        after: params.after()?,
        limit: params.limit()?,
    };
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let (items, next) =
        caller.app.spine.read(move |tx| Box::pin(async move { read_list(tx, &actor, listing, now).await })).await?;
    let next = next.map(|after| params.next("/api/v1/tickets", after));
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

/// Whether it could be a key.
pub fn is_key(word: &str) -> bool {
    (1..=60).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

async fn read_list(
    tx: &mut Tx,
    actor: &Actor,
    mut l: Listing,
    now: Timestamp,
) -> Result<(Vec<Ticket>, Option<Cursor>), Failure> {
    let mut providers: Vec<ProviderId> = actor.providers().collect();
    let mine = l.mine || providers.is_empty();
    if let Some(key) = &l.provider {
        let Some(id) = store::provider_id(tx, key).await? else { return Ok((Vec::new(), None)) };
        providers.retain(|p| *p == id);
        if providers.is_empty() && !mine {
            return Ok((Vec::new(), None));
        }
        if mine {
            providers = vec![id];
        }
    }
    match l.assignee.as_deref() {
        None => {}
        Some("me") => l.wanted.assignee = actor.person,
        Some("none") => l.wanted.unassigned = true,
        Some(who) => match person(tx, who).await? {
            Some(id) => l.wanted.assignee = Some(id),
            None => return Ok((Vec::new(), None)),
        },
    }
    let sources: Vec<i64> =
        if mine { actor.person.iter().map(|p| p.0).collect() } else { providers.iter().map(|p| p.0).collect() };
    let first = if l.on { (i64::MIN, i64::MIN) } else { (i64::MAX, i64::MAX) };
    let begin = l.after.map_or(first, |c| (c.key, c.id));
    let size = if l.words.is_empty() { l.limit + 1 } else { BATCH };
    let rows = i64::try_from(size).unwrap_or(100);
    let key = |line: &Line| (line.updated_at.0, line.id.0);
    let order = |a: (i64, i64), b: (i64, i64)| if l.on { a.cmp(&b) } else { b.cmp(&a) };
    let (mut found, mut looked, mut after, mut over) = (Vec::new(), 0, begin, false);
    while !over && found.len() <= l.limit && looked < MOST_LOOKED_THROUGH {
        let mut batch = Vec::new();
        for of in &sources {
            batch.extend(match (mine, l.on) {
                (false, false) => store::of_provider(tx, *of, after, rows, &l.wanted).await?,
                (false, true) => store::of_provider_on(tx, *of, after, rows, &l.wanted).await?,
                (true, false) => store::of_requester(tx, *of, after, rows, &l.wanted).await?,
                (true, true) => store::of_requester_on(tx, *of, after, rows, &l.wanted).await?,
            });
        }
        // Each source gave its first rows: of all together only as many are in order without a gap.
        batch.sort_by(|a, b| order(key(a), key(b)));
        over = batch.len() < size;
        batch.truncate(size);
        looked += batch.len();
        after = batch.last().map_or(after, key);
        found.extend(batch.into_iter().filter(|line| {
            let title = if l.words.is_empty() { String::new() } else { line.title.to_lowercase() };
            (!mine || l.provider.is_none() || providers.contains(&line.provider_id))
                && l.words.iter().all(|w| title.contains(w.as_str()))
        }));
    }
    // A page that was cut short goes on where it stopped looking, so that nothing is left out.
    let next = if found.len() > l.limit {
        found.truncate(l.limit);
        found.last().map(key)
    } else {
        (!over).then_some(after)
    };
    let mut items = Vec::with_capacity(found.len());
    for line in found {
        items.push(full(tx, actor, line, l.expand, now).await?);
    }
    Ok((items, next.map(|(key, id)| Cursor { key, id })))
}

/// Somebody by id or address.
async fn person(tx: &mut Tx, who: &str) -> Result<Option<PersonId>, DbError> {
    Ok(match who.parse() {
        Ok(id) => people::person(tx, PersonId(id)).await?,
        Err(_) => people::by_email(tx, who).await?,
    }
    .map(|p| p.id))
}

/// A ticket as a reader sees it, with what they want in full.
async fn full(tx: &mut Tx, actor: &Actor, line: Line, expand: Expand, now: Timestamp) -> Result<Ticket, Failure> {
    let promises = if expand.promises {
        Some(promises::of(tx, line.id).await?.iter().map(|g| Promise::of(g, now)).collect())
    } else {
        None
    };
    let serves = actor.providers().any(|p| p == line.provider_id) && line.requester_id != actor.person;
    Ok(Ticket::of(line, expand, promises, serves))
}

/// Reads a ticket, where this actor may.
async fn read_one(tx: &mut Tx, actor: &Actor, number: &str, expand: Expand, now: Timestamp) -> Result<Ticket, Failure> {
    let subject =
        timeline::by_number(tx, number).await?.filter(|s| s.family == "ticket").ok_or_else(Failure::not_found)?;
    let about = access::about_subject(tx, actor, &subject, now).await?;
    may(actor, Capability::Read, Some(&about))?;
    let line = store::line(tx, subject.id).await?.ok_or_else(Failure::not_found)?;
    full(tx, actor, line, expand, now).await
}

async fn show(
    caller: Caller,
    Path(number): Path<String>,
    params: Params,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let params = params.only(&["expand"])?;
    let expand = Expand::of(&params.words("expand", Expand::WORDS)?);
    check_number(&number)?;
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let ticket = caller
        .app
        .spine
        .read(move |tx| Box::pin(async move { read_one(tx, &actor, &number, expand, now).await }))
        .await?;
    let tag = api::tag(ticket.version);
    let mut response = if api::has_already(&headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        api::json(StatusCode::OK, &ticket)?
    };
    tagged(&mut response, &tag);
    Ok(response)
}

/// What could not be a number is nobody's.
pub fn check_number(number: &str) -> Result<(), Problem> {
    if is_key(number) { Ok(()) } else { Err(Problem::not_found()) }
}

fn tagged(response: &mut Response, tag: &str) {
    if let Ok(value) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(header::ETAG, value);
    }
}

/// Several changes of one ticket in one transaction.
struct Amend {
    number: String,
    what: Amendment,
    seen: Option<i64>,
}

impl Action for Amend {
    const NAME: &'static str = "desk.amend";
    type Done = Ticket;

    async fn run(&self, work: &mut Work<'_>) -> Result<Ticket, Failure> {
        let what = &self.what;
        let ticket = Which::Number(self.number.clone());
        let held = hold(work, &ticket, Capability::Read).await?;
        if held.subject.family != "ticket" {
            return Err(Failure::not_found());
        }
        timeline::expect_version(work, held.subject.id, self.seen).await?;
        if let Some(title) = &what.subject {
            SetTitle { ticket: ticket.clone(), title: title.clone() }.run(work).await?;
        }
        self.triage(work, &ticket).await?;
        if let Some(assignee) = &what.assignee {
            let to = match assignee.as_deref() {
                None => To::Nobody,
                Some("me") => To::Me,
                Some(who) => {
                    // First whether they may at all: who may not learns nothing of who there is.
                    may(work.actor, Capability::Work, Some(&held.about))?;
                    To::Person(
                        person(work.tx, who).await?.ok_or_else(|| Failure::invalid("assignee", "invalid-nobody"))?,
                    )
                }
            };
            Assign { ticket: ticket.clone(), to, seen: None }.run(work).await?;
        }
        if let Some(tags) = &what.tags {
            let remove = held
                .ticket
                .tags
                .split_whitespace()
                .filter(|t| !tags.iter().any(|new| new.eq_ignore_ascii_case(t)))
                .map(str::to_owned)
                .collect();
            Tag { ticket: ticket.clone(), add: tags.clone(), remove }.run(work).await?;
        }
        self.go(work, &ticket, held.ticket.state).await?;
        read_one(work.tx, work.actor, &self.number, Expand::default(), work.now).await
    }

    fn subject(&self, done: &Ticket) -> Option<SubjectId> {
        done.id.parse().ok().map(SubjectId)
    }
}

impl Amend {
    async fn triage(&self, work: &mut Work<'_>, ticket: &Which) -> Result<(), Failure> {
        let what = &self.what;
        if what.kind.is_none()
            && what.impact.is_none()
            && what.urgency.is_none()
            && what.service.is_none()
            && what.team.is_none()
        {
            return Ok(());
        }
        let service = match &what.service {
            Some(Some(key)) => Some(Some(
                store::service_id(work.tx, key)
                    .await?
                    .ok_or_else(|| Failure::invalid("service", "invalid-no-service"))?,
            )),
            Some(None) => Some(None),
            None => None,
        };
        let team = match &what.team {
            Some(Some(id)) => Some(Some(TeamId(id.parse().map_err(|_| Failure::invalid("team", "invalid-shape"))?))),
            Some(None) => Some(None),
            None => None,
        };
        let triage = Triage {
            ticket: ticket.clone(),
            kind: what.kind,
            service,
            team,
            impact: what.impact,
            urgency: what.urgency,
            seen: None,
        };
        triage.run(work).await.map(|_| ())
    }

    /// Moves it to another state.
    async fn go(&self, work: &mut Work<'_>, ticket: &Which, from: State) -> Result<(), Failure> {
        let words = self.what.words.clone().unwrap_or_default();
        match self.what.state {
            None => {}
            Some(Move::Open) if from == State::Waiting => {
                Resume { ticket: ticket.clone(), seen: None }.run(work).await?;
            }
            Some(Move::Open) if from.is_open() => {}
            Some(Move::Open) => {
                Reopen { ticket: ticket.clone(), words, seen: None }.run(work).await?;
            }
            Some(Move::Resolved) => {
                Resolve { ticket: ticket.clone(), words, seen: None }.run(work).await?;
            }
            Some(Move::Closed) => {
                Close { ticket: ticket.clone(), seen: None }.run(work).await?;
            }
        }
        if let Some(waiting) = &self.what.waiting {
            let until = waiting.until.map(|m| m.0);
            Wait { ticket: ticket.clone(), reason: waiting.reason.clone(), until, seen: None }.run(work).await?;
        }
        Ok(())
    }
}

async fn change(
    caller: Caller,
    Path(number): Path<String>,
    headers: HeaderMap,
    sent: Sent<Amendment>,
) -> Result<Response, Problem> {
    check_number(&number)?;
    check_tags(sent.value.tags.as_deref())?;
    check_said("words", sent.value.words.as_deref())?;
    let seen = api::seen(&headers)?;
    let ticket = caller
        .app
        .spine
        .act(&caller.actor, Amend { number, what: sent.value, seen })
        .await
        .map_err(|f| api::problem(f, seen))?;
    let mut response = api::json(StatusCode::OK, &ticket)?;
    tagged(&mut response, &api::tag(ticket.version));
    Ok(response)
}
