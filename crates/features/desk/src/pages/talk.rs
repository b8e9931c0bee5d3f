//! A conversation as the person who asked sees it; agents get the workbench.

use super::{
    came::{self, Came, Ways},
    draw, guest,
    home::files,
    workbench,
};
use crate::{
    actions::{Reopen, Reply, Settle, Then, Withdraw},
    lists::Filters,
    messages::Say,
    store::ticket::{self, Conversation},
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{Because, Capability, Refusal, Relation, State, access::may, rules::complaint_course::may_reopen};
use spine::{Failure, asking, following};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{
        Composer, ComposerKind, Crumb, Dye, Feeling, Markup, PageHead, Promise, ProviderMark, Step, StepState, Steps,
        Timeline,
    },
    forms::Left,
    page::Frame,
    visitor::see,
};

/// Through which door a conversation is looked at: its addresses, and whether its reader has pages of their own.
pub struct Door {
    /// What its forms begin with: `/t/1001`.
    pub base: String,
    /// The addresses of what stands in it.
    pub ways: Ways,
    /// Somebody without an account, who came by the link of a mail.
    pub guest: bool,
    /// They are asked how it was, now that it is done.
    pub asks: bool,
}

impl Door {
    /// The door of everybody who is signed in.
    pub fn own(number: &str) -> Self {
        Self { base: format!("/t/{number}"), ways: Ways::own(number, ""), guest: false, asks: false }
    }
}

#[derive(Template)]
#[template(path = "talk.html")]
struct TalkPage {
    say: Say,
    base: String,
    guest: bool,
    head: PageHead,
    promise: Option<Promise>,
    timeline: Timeline,
    composer: Option<Composer>,
    steps: Steps,
    why: Vec<String>,
    number: String,
    can_settle: bool,
    can_withdraw: bool,
    can_reopen: bool,
    course: Option<String>,
    hears: String,
    with: Vec<(String, String)>,
    closed: Option<String>,
    /// The faces of the question how it was, with their words.
    asks: Vec<(Feeling, String)>,
}

/// Reads a conversation for this visitor.
pub async fn read(visitor: &Visitor, number: &str) -> Result<Box<Conversation>, Problem> {
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move { Ok(ticket::conversation(tx, &actor, &number, now).await?.map(Box::new)) })
    });
    there(visitor, read.await?)
}

/// What opening a conversation reads, all on one snapshot: a way to the database costs as much as several statements.
pub struct Opened {
    /// The conversation.
    pub c: Box<Conversation>,
    /// There is news of it this reader has not seen.
    unread: bool,
    /// They are asked how it was, now that it is done.
    asks: bool,
    /// What stands around it on the workbench, for who serves it. Not of what is confidential: there the look is noted
    /// before anything more is read.
    pub bench: Option<Box<workbench::Bench>>,
}

/// Opens a conversation for this visitor, with the list it was opened from beside it.
pub async fn open(visitor: &Visitor, number: &str, filters: &Filters) -> Result<Opened, Problem> {
    let (actor, number, filters, now) = (Arc::clone(&visitor.actor), number.to_owned(), filters.clone(), visitor.now());
    let opened = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(c) = ticket::conversation(tx, &actor, &number, now).await? else { return Ok(None) };
            let unread = match actor.person {
                Some(person) => following::has_unread(tx, person, c.subject.id).await?,
                None => false,
            };
            let bench = if serves(&c) && !c.subject.confidential {
                Some(workbench::around(tx, &actor, &c, &filters, now).await?)
            } else {
                None
            };
            let asks = match actor.person.filter(|p| !c.ticket.state.is_open() && c.ticket.requester_id == Some(*p)) {
                Some(person) => asking::open_for(tx, person, "resolved", c.subject.id, now).await?.is_some(),
                None => false,
            };
            Ok(Some(Opened { c: Box::new(c), unread, asks, bench }))
        })
    });
    there(visitor, opened.await?)
}

/// Nothing there for others looks the same as nothing.
fn there<T>(visitor: &Visitor, found: Option<T>) -> Result<T, Problem> {
    match found {
        Some(found) => Ok(found),
        None if visitor.actor.person.is_none() => Err(Refusal::SignIn.into()),
        None => Err(Problem::not_found()),
    }
}

/// `GET /t/{number}`
pub async fn show(
    visitor: Visitor,
    Path(number): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    // News of every family lead here by their number; what has a page of its own is shown there.
    let place = web::page::subject(number.split('-').next().unwrap_or_default(), &number);
    if !place.starts_with("/t/") {
        return Ok(see(&place));
    }
    let query = query.unwrap_or_default();
    let opened = open(&visitor, &number, &Filters::parse(&query)).await?;
    if let Some(into) = &opened.c.merged_into
        && !serves(&opened.c)
    {
        return Ok(see(&format!("/t/{into}")));
    }
    mark_read(&visitor, &opened).await;
    if serves(&opened.c) {
        workbench::show(&visitor, opened, &query).await
    } else {
        let door = Door { asks: opened.asks, ..Door::own(&number) };
        let came = came::read(&visitor, &opened.c, &door.ways, &query).await?;
        page(&visitor, &opened.c, &door, came.as_ref(), "", None)
    }
}

/// Whether this reader stands on the provider's side of it.
pub fn serves(c: &Conversation) -> bool {
    c.relations.iter().any(|r| matches!(r, Relation::Agent | Relation::Lead))
}

/// Whoever opens a conversation has read its news.
async fn mark_read(visitor: &Visitor, opened: &Opened) {
    struct MarkRead(domain::PersonId, domain::SubjectId);
    impl spine::Action for MarkRead {
        const NAME: &'static str = "desk.mark_read";
        const AUDITED: bool = false;
        type Done = ();
        async fn run(&self, work: &mut spine::Work<'_>) -> Result<(), Failure> {
            following::mark_read(work, self.0, Some(self.1)).await?;
            Ok(())
        }
    }
    // Most openings find nothing unread, and write nothing.
    let Some(person) = visitor.actor.person.filter(|_| opened.unread) else { return };
    if let Err(e) = visitor.app.spine.act(&visitor.actor, MarkRead(person, opened.c.subject.id)).await {
        tracing::warn!(error = %e, "notices could not be marked as read");
    }
}

/// The page with what was typed, after a refusal.
pub fn page(
    visitor: &Visitor,
    c: &Conversation,
    door: &Door,
    came: Option<&Came>,
    typed: &str,
    refusal: Option<&Refusal>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let now = visitor.now();
    let t = &c.ticket;
    let dye = Dye::of(&c.provider.key);
    let line = Markup::join([
        Markup::from(ProviderMark::new(&c.provider.name, dye)),
        draw::state_chip(visitor, t.state).into(),
        draw::kind_badge(visitor, t.kind, Some(&c.provider.words)).into(),
    ]);
    let mine = say.home_mine().into_owned();
    let mut crumbs = vec![
        Crumb { href: "/conversations".to_owned(), text: mine },
        Crumb { href: String::new(), text: c.subject.number.clone() },
    ];
    if door.guest {
        crumbs.remove(0);
    }
    let head = PageHead::new(c.subject.title.clone(), line).crumbs(say.where_you_are(), crumbs);
    let may_reply = may(&visitor.actor, Capability::Reply, Some(&c.about)).is_ok()
        && !matches!(t.state, State::Closed | State::Merged);
    let open = t.state.is_open();
    let composer = may_reply.then(|| {
        let who = Markup::from(say.who_sees_shared(c.provider.name.as_str()).as_str());
        let mut composer = Composer::new(
            ComposerKind::Reply,
            "reply",
            format!("{}/reply", door.base),
            say.reply_label(),
            who,
            say.reply_send(),
        );
        composer.placeholder = say.reply_placeholder(c.provider.name.as_str());
        composer.draft = format!("reply:{}", c.subject.number);
        composer.hidden = vec![("seen".to_owned(), c.subject.version.to_string())];
        composer.saved = say.reply_saved().into_owned();
        typed.clone_into(&mut composer.text);
        composer.error = refusal.map(|r| match r {
            Refusal::Invalid(fields) => {
                fields.iter().map(|(_, b)| visitor.lang.because(b)).collect::<Vec<_>>().join(" ")
            }
            other => visitor.lang.refusal(other),
        });
        composer.attach = Some(draw::attach(visitor));
        composer
    });
    let reasons: Vec<Because> = serde_json::from_str(&t.reasons).unwrap_or_default();
    let suggestion: crate::rules::Suggestion = serde_json::from_str(&t.triage).unwrap_or_default();
    let why: Vec<String> = suggestion.because.iter().chain(&reasons).map(|b| visitor.lang.because(b)).collect();
    let with = c
        .participants
        .iter()
        .map(|(_, name, part)| (name.clone(), visitor.lang.text(&format!("part-{part}")).into_owned()))
        .collect();
    let party = c.relations.contains(&Relation::Party);
    let content = TalkPage {
        head,
        promise: draw::promise(visitor, c, now),
        timeline: draw::timeline(visitor, c, &door.ways, came, now),
        composer,
        steps: steps(visitor, c),
        why,
        number: c.subject.number.clone(),
        base: door.base.clone(),
        guest: door.guest,
        can_settle: party && open && t.first_answer_at.is_some(),
        can_withdraw: party && open && t.first_answer_at.is_none(),
        can_reopen: party
            && (t.state == State::Resolved
                || c.course
                    .as_ref()
                    .and_then(|course| course.ended_at)
                    .is_some_and(|ended| t.state == State::Closed && may_reopen(ended, now).is_ok())),
        course: c.course.as_ref().map(|course| say.talk_course(course.kind.as_str())),
        hears: if door.guest { say.guest_hears() } else { say.how_you_hear() }.into_owned(),
        with,
        closed: (!may_reply).then(|| say.talk_closed().into_owned()),
        asks: if door.asks {
            Feeling::ALL.iter().map(|f| (*f, say.done_how_face(f.number().to_string()))).collect()
        } else {
            Vec::new()
        },
        say,
    };
    let mut shell = visitor.shell(c.subject.title.clone(), "mine");
    shell.dye = dye;
    if door.guest {
        guest::bare(&mut shell);
        shell.frame = Frame::Roomy;
    } else if visitor.actor.person.is_some() {
        shell.live = Some(format!("/live?topics=subject:{}", c.subject.id));
    }
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// What happens next, in plain words: somebody has it, we work, done, you tell us.
fn steps(visitor: &Visitor, c: &Conversation) -> Steps {
    let say = Say::new(&visitor.lang);
    let now = visitor.now();
    let t = &c.ticket;
    let who = c.assignee.as_ref().map(|p| p.name.clone()).or_else(|| c.team.as_ref().map(|team| team.name.clone()));
    let has = t.assignee_id.is_some() || t.first_answer_at.is_some() || !t.state.is_open();
    let done = matches!(t.state, State::Resolved | State::Closed);
    let step = |is_done: bool, is_now: bool, title: String, text: String| {
        let state = if is_done {
            StepState::Done
        } else if is_now {
            StepState::Now
        } else {
            StepState::Next
        };
        Step::new(state, title, text)
    };
    let has_text = match who {
        Some(who) => say.step_has_who(who),
        None => say.step_has_nobody(c.provider.name.as_str()),
    };
    let due = c
        .promises
        .iter()
        .rev()
        .find(|g| g.promise.kind == domain::PromiseKind::Resolution && g.promise.outcome.is_none());
    let work_text = match (&t.waiting_for, due) {
        (Some(reason), _) => reason.clone(),
        (None, Some(given)) => visitor.lang.by(given.promise.due_at, now),
        (None, None) => String::new(),
    };
    Steps {
        steps: vec![
            step(has, !has, say.step_has().into_owned(), has_text),
            step(done, has && !done, say.step_work().into_owned(), if done { String::new() } else { work_text }),
            step(
                t.state == State::Closed,
                t.state == State::Resolved,
                say.step_tell().into_owned(),
                say.step_tell_text().into_owned(),
            ),
        ],
        across: false,
        numbered: false,
    }
}

/// `POST /t/{number}/reply`: by either side; what an agent's reply does besides stands in `then`.
pub async fn reply(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let then = match fields.get("then") {
        "wait" => Some(Then::Wait {
            reason: fields
                .some("reason")
                .map_or_else(|| Say::new(&visitor.lang).wait_default().into_owned(), str::to_owned),
            until: None,
        }),
        "resolve" => Some(Then::Resolve),
        _ => None,
    };
    let reply =
        Reply { files: files(&fields), seen: fields.number("seen"), then, ..Reply::new(&number, fields.get("text")) };
    let done = visitor.app.spine.act(&visitor.actor, reply).await;
    answer(&visitor, &number, &fields, done.map(|_| Say::new(&visitor.lang).reply_sent().into_owned())).await
}

/// `POST /t/{number}/settle`: the person says it is solved.
pub async fn settle(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let settle = Settle { ticket: number.as_str().into(), words: fields.get("text").to_owned() };
    let done = visitor.app.spine.act(&visitor.actor, settle).await;
    answer(&visitor, &number, &fields, done.map(|_| Say::new(&visitor.lang).settled().into_owned())).await
}

/// `POST /t/{number}/withdraw`: the person does not need it any more.
pub async fn withdraw(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let withdraw = Withdraw { ticket: number.as_str().into(), words: fields.get("text").to_owned() };
    let done = visitor.app.spine.act(&visitor.actor, withdraw).await;
    answer(&visitor, &number, &fields, done.map(|_| Say::new(&visitor.lang).withdrawn().into_owned())).await
}

/// `POST /t/{number}/reopen`: it is not solved.
pub async fn reopen(visitor: Visitor, Path(number): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let reopen = Reopen { ticket: number.as_str().into(), words: fields.get("text").to_owned(), seen: None };
    let done = visitor.app.spine.act(&visitor.actor, reopen).await;
    answer(&visitor, &number, &fields, done.map(|_| Say::new(&visitor.lang).reopened().into_owned())).await
}

/// Back to the conversation with what was done; or the same page with what was typed and why not.
async fn answer(
    visitor: &Visitor,
    number: &str,
    fields: &Fields,
    done: Result<String, Failure>,
) -> Result<Response, Problem> {
    match done {
        Ok(said) => Ok(Left::said(said).see(&format!("/t/{number}"))),
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            let c = read(visitor, number).await?;
            if serves(&c) {
                workbench::show_again(visitor, c, fields, &refusal).await
            } else {
                page(visitor, &c, &Door::own(number), None, fields.get("text"), Some(&refusal))
            }
        }
        Err(other) => Err(other.into()),
    }
}
