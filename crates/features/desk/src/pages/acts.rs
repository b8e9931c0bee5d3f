//! Acts on a ticket (A4, A7): each takes a form, runs one action, and answers 303 with a word about it and the way back;
//! what was refused comes back on the workbench with what was typed.

use super::{
    desk::address,
    home::files,
    workbench::{self, shown},
};
use crate::{
    actions::{
        Assign, ChangeEstimate, Changed, Close, DeclareKnown, HandOver, Link, Merge, Note, Reopen, Resolve, Resume,
        RunMacro, SetTitle, Split, Tag, TakeBack, To, Triage, Unlink, Unmerge, Wait,
    },
    messages::Say,
    store::{canned, ticket},
};
use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use domain::{
    Because, EntryId, Impact, Kind, PersonId, PromiseKind, ProviderId, Refusal, ServiceId, TeamId, Timestamp, Urgency,
};
use spine::Failure;
use web::{
    Fields, Problem, Visitor,
    forms::{Left, safe_next},
};

/// What every act is handed: the ticket's number, the list it was opened from, the form.
type Ticket = Path<String>;

/// A word about what was done, with the way back where there is one.
pub fn left(say: &Say, text: impl Into<String>, undo: Option<i64>, next: &str) -> Left {
    let fields = |token: i64| vec![("undo".to_owned(), token.to_string()), ("next".to_owned(), next.to_owned())];
    Left {
        text: text.into(),
        undo: undo.map(|token| (say.undo_word().into_owned(), "/desk/undo".to_owned(), fields(token))),
    }
}

struct Act<'a> {
    visitor: &'a Visitor,
    number: &'a str,
    query: &'a str,
    fields: &'a Fields,
    name: &'static str,
}

impl Act<'_> {
    fn to(&self) -> String {
        address(&format!("/t/{}", self.number), self.query)
    }

    async fn changed<A>(self, action: A, said: fn(&Say) -> std::borrow::Cow<'_, str>) -> Result<Response, Problem>
    where
        A: spine::Action<Done = Changed>,
    {
        let done = self.visitor.app.spine.act(&self.visitor.actor, action).await;
        self.done(done, said).await
    }

    async fn done(
        self,
        done: Result<Changed, Failure>,
        said: fn(&Say) -> std::borrow::Cow<'_, str>,
    ) -> Result<Response, Problem> {
        match done {
            Ok(changed) => {
                let say = Say::new(&self.visitor.lang);
                let text = said(&say).into_owned();
                Ok(left(&say, text, changed.undo, &self.to()).see(&self.to()))
            }
            Err(failure) => self.refuse(failure).await,
        }
    }

    async fn refuse(self, failure: Failure) -> Result<Response, Problem> {
        let refusal = shown(failure)?;
        workbench::refused(self.visitor, self.number, self.name, self.query, self.fields, &refusal).await
    }
}

fn act<'a>(
    visitor: &'a Visitor,
    number: &'a str,
    query: Option<&'a str>,
    fields: &'a Fields,
    name: &'static str,
) -> Act<'a> {
    Act { visitor, number, query: query.unwrap_or_default(), fields, name }
}

/// A moment as a browser's field holds it, in the zone of who typed it; nothing where the field is empty.
pub fn local(visitor: &Visitor, field: &str, text: &str) -> Result<Option<Timestamp>, Failure> {
    if text.is_empty() {
        return Ok(None);
    }
    let wall = text.parse::<jiff::civil::DateTime>().ok();
    match wall.and_then(|wall| visitor.lang.zone().to_ambiguous_timestamp(wall).compatible().ok()) {
        Some(at) => Ok(Some(Timestamp::of(at))),
        None => Err(Refusal::invalid(field, Because::new("invalid-moment")).into()),
    }
}

/// `POST /t/{number}/note`
pub async fn note(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let act = act(&visitor, &number, query.as_deref(), &fields, "note");
    let note = Note {
        ticket: number.as_str().into(),
        words: fields.get("text").to_owned(),
        files: files(&fields),
        mentions: Vec::new(),
        travels: fields.ticked("travels"),
    };
    match visitor.app.spine.act(&visitor.actor, note).await {
        Ok(_) => Ok(Left::said(Say::new(&visitor.lang).done_note()).see(&act.to())),
        Err(failure) => act.refuse(failure).await,
    }
}

/// `POST /t/{number}/triage`: with no field of its own it confirms what was suggested.
pub async fn triage(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let act = act(&visitor, &number, query.as_deref(), &fields, "triage");
    let came = |name: &str| fields.pairs().iter().any(|(n, _)| n == name);
    let now = {
        let wanted = number.clone();
        let (actor, at) = (std::sync::Arc::clone(&visitor.actor), visitor.now());
        visitor
            .app
            .spine
            .read(move |tx| Box::pin(async move { ticket::conversation(tx, &actor, &wanted, at).await }))
            .await?
    };
    let Some(now) = now else { return Err(Problem::not_found()) };
    let t = &now.ticket;
    // A form carries every field; only what differs from what stands there is a correction.
    let service = came("as_service").then(|| fields.number("as_service").map(ServiceId)).filter(|s| *s != t.service_id);
    let team = came("as_team").then(|| fields.number("as_team").map(TeamId)).filter(|s| *s != t.team_id);
    let triage = Triage {
        ticket: number.as_str().into(),
        kind: Kind::parse(fields.get("as_kind")),
        service,
        team,
        impact: Impact::parse(fields.get("impact")).filter(|i| *i != t.impact),
        urgency: Urgency::parse(fields.get("urgency")).filter(|u| *u != t.urgency),
        seen: fields.number("seen"),
    };
    let confirmed = !came("as_kind");
    act.changed(triage, if confirmed { Say::done_confirmed } else { Say::done_triage }).await
}

/// To whom a field says.
pub fn to(text: &str) -> To {
    match text.split_once(':') {
        Some(("person", id)) => id.parse().map_or(To::Nobody, |id| To::Person(PersonId(id))),
        Some(("team", id)) => id.parse().map_or(To::Nobody, |id| To::Team(TeamId(id))),
        _ if text == "me" => To::Me,
        _ => To::Nobody,
    }
}

/// `POST /t/{number}/assign`
pub async fn assign(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let to = to(fields.get("to"));
    let assign = Assign { ticket: number.as_str().into(), to, seen: fields.number("seen") };
    let said = match to {
        To::Me => Say::done_taken,
        To::Nobody => Say::done_let_go,
        To::Person(_) | To::Team(_) => Say::done_assigned,
    };
    act(&visitor, &number, query.as_deref(), &fields, "assign").changed(assign, said).await
}

/// `POST /t/{number}/wait`
pub async fn wait(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let act = act(&visitor, &number, query.as_deref(), &fields, "wait");
    let until = match local(&visitor, "until", fields.get("wait_until")) {
        Ok(until) => until,
        Err(failure) => return act.refuse(failure).await,
    };
    let wait = Wait {
        ticket: number.as_str().into(),
        reason: fields.get("wait_reason").to_owned(),
        until,
        seen: fields.number("seen"),
    };
    act.changed(wait, Say::done_wait).await
}

/// `POST /t/{number}/resume`
pub async fn resume(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let resume = Resume { ticket: number.as_str().into(), seen: fields.number("seen") };
    act(&visitor, &number, query.as_deref(), &fields, "resume").changed(resume, Say::done_resume).await
}

/// `POST /t/{number}/estimate`
pub async fn estimate(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let act = act(&visitor, &number, query.as_deref(), &fields, "estimate");
    let due = match local(&visitor, "due", fields.get("due")) {
        Ok(Some(due)) => due,
        Ok(None) => return act.refuse(Failure::invalid("due", "invalid-moment")).await,
        Err(failure) => return act.refuse(failure).await,
    };
    let change = ChangeEstimate {
        ticket: number.as_str().into(),
        kind: PromiseKind::parse(fields.get("promise")).unwrap_or(PromiseKind::Resolution),
        due,
        reason: fields.get("estimate_reason").to_owned(),
    };
    act.changed(change, Say::done_estimate).await
}

/// `POST /t/{number}/resolve`
pub async fn resolve(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let resolve = Resolve {
        ticket: number.as_str().into(),
        words: fields.get("resolve_words").to_owned(),
        seen: fields.number("seen"),
    };
    act(&visitor, &number, query.as_deref(), &fields, "resolve").changed(resolve, Say::done_resolve).await
}

/// `POST /t/{number}/reopen`: by either side.
pub async fn reopen(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let reopen =
        Reopen { ticket: number.as_str().into(), words: fields.get("text").to_owned(), seen: fields.number("seen") };
    match visitor.app.spine.act(&visitor.actor, reopen).await {
        Ok(changed) => {
            let say = Say::new(&visitor.lang);
            let to = address(&format!("/t/{number}"), query.as_deref().unwrap_or_default());
            Ok(left(&say, say.reopened(), changed.undo, &to).see(&to))
        }
        // The page of who asked is not the workbench: there a refusal is a page of its own.
        Err(failure) if visitor.actor.is_agent() => {
            act(&visitor, &number, query.as_deref(), &fields, "reopen").refuse(failure).await
        }
        Err(failure) => Err(failure.into()),
    }
}

/// `POST /t/{number}/close`
pub async fn close(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let close = Close { ticket: number.as_str().into(), seen: fields.number("seen") };
    act(&visitor, &number, query.as_deref(), &fields, "close").changed(close, Say::done_close).await
}

/// `POST /t/{number}/hand-over`: afterwards it may no longer be this agent's to read, so the way on is the queue.
pub async fn hand_over(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let act = act(&visitor, &number, query.as_deref(), &fields, "hand-over");
    let hand = HandOver {
        ticket: number.as_str().into(),
        provider: ProviderId(fields.number("to_provider").unwrap_or_default()),
        words: fields.get("hand_words").to_owned(),
        notes_travel: fields.ticked("notes_travel"),
        seen: fields.number("seen"),
    };
    match visitor.app.spine.act(&visitor.actor, hand).await {
        Ok(_) => {
            Ok(Left::said(Say::new(&visitor.lang).done_hand_over(number.as_str())).see(&address("/desk", act.query)))
        }
        Err(failure) => act.refuse(failure).await,
    }
}

/// `POST /t/{number}/merge`
pub async fn merge(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let merge = Merge {
        ticket: number.as_str().into(),
        into: fields.get("into").into(),
        share_people: fields.ticked("share_people"),
    };
    let act = act(&visitor, &number, query.as_deref(), &fields, "merge");
    match visitor.app.spine.act(&visitor.actor, merge).await {
        Err(Failure::Refused(Refusal::NotFound)) => act.refuse(Failure::invalid("into", "invalid-no-ticket")).await,
        done => act.done(done, Say::done_merge).await,
    }
}

/// `POST /t/{number}/unmerge`
pub async fn unmerge(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let unmerge = Unmerge { ticket: number.as_str().into() };
    act(&visitor, &number, query.as_deref(), &fields, "unmerge").changed(unmerge, Say::done_unmerge).await
}

/// `POST /t/{number}/split`: leads to the new ticket.
pub async fn split(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let act = act(&visitor, &number, query.as_deref(), &fields, "split");
    let split = Split {
        ticket: number.as_str().into(),
        entry: EntryId(fields.number("entry").unwrap_or_default()),
        title: fields.get("split_title").to_owned(),
    };
    match visitor.app.spine.act(&visitor.actor, split).await {
        Ok(asked) => {
            Ok(Left::said(Say::new(&visitor.lang).done_split(asked.number.as_str()))
                .see(&format!("/t/{}", asked.number)))
        }
        Err(failure) => act.refuse(failure).await,
    }
}

/// `POST /t/{number}/link`
pub async fn link(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let link = Link {
        ticket: number.as_str().into(),
        with: fields.get("with").to_owned(),
        kind: fields.get("link_kind").to_owned(),
    };
    act(&visitor, &number, query.as_deref(), &fields, "link").changed(link, Say::done_link).await
}

/// `POST /t/{number}/unlink`
pub async fn unlink(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let (kind, with) = fields.get("link").split_once(' ').unwrap_or_default();
    let unlink = Unlink { ticket: number.as_str().into(), with: with.to_owned(), kind: kind.to_owned() };
    act(&visitor, &number, query.as_deref(), &fields, "unlink").changed(unlink, Say::done_unlink).await
}

/// `POST /t/{number}/known`: with words it becomes known, without it is no longer.
pub async fn known(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let known = fields.pairs().iter().any(|(name, _)| name == "known_words");
    let declare = DeclareKnown { ticket: number.as_str().into(), known, words: fields.get("known_words").to_owned() };
    let said = if known { Say::done_known } else { Say::done_unknown };
    act(&visitor, &number, query.as_deref(), &fields, "known").changed(declare, said).await
}

/// `POST /t/{number}/tag`: the field holds all tags there shall be.
pub async fn tag(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let c = super::talk::read(&visitor, &number).await?;
    let wanted: Vec<String> =
        fields.get("tags").split([' ', ',']).map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect();
    let remove = c
        .ticket
        .tags
        .split_whitespace()
        .filter(|had| !wanted.iter().any(|w| w.to_lowercase() == *had))
        .map(str::to_owned)
        .collect();
    let tag = Tag { ticket: number.as_str().into(), add: wanted, remove };
    act(&visitor, &number, query.as_deref(), &fields, "tag").changed(tag, Say::done_tag).await
}

/// `POST /t/{number}/title`
pub async fn title(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let title = SetTitle { ticket: number.as_str().into(), title: fields.get("new_title").to_owned() };
    act(&visitor, &number, query.as_deref(), &fields, "title").changed(title, Say::done_title).await
}

/// `POST /t/{number}/macro`: says the words of a macro and does its steps.
pub async fn run_macro(
    visitor: Visitor,
    Path(number): Ticket,
    RawQuery(query): RawQuery,
    fields: Fields,
) -> Result<Response, Problem> {
    let act = act(&visitor, &number, query.as_deref(), &fields, "macro");
    let id = fields.number("canned").unwrap_or_default();
    let words =
        match visitor.app.spine.read(move |tx| Box::pin(async move { Ok(canned::by_id(tx, id).await?) })).await? {
            Some(one) => {
                let c = super::talk::read(&visitor, &number).await?;
                workbench::expanded(&visitor, &c, &one.body)
            }
            None => return Err(Problem::not_found()),
        };
    let run = RunMacro { ticket: number.as_str().into(), canned: id, words, seen: fields.number("seen") };
    act.changed(run, Say::done_macro).await
}

/// `POST /desk/undo`: takes back what was just done.
pub async fn undo(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let take = TakeBack { undo: fields.number("undo").unwrap_or_default() };
    visitor.app.spine.act(&visitor.actor, take).await?;
    let next = match fields.get("next") {
        "" => "/desk",
        next => safe_next(next),
    };
    Ok(Left::said(Say::new(&visitor.lang).done_undo()).see(next))
}
