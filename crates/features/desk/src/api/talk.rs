//! What is said and promised on a ticket, and who has it.

use super::{
    shapes::{Added, Affected, EntryShape, HandedOver, NewEntry, NewHolder, Promise, Side, Then as Stroke},
    tickets::{check_number, check_said, promise_example, text},
};
use crate::{
    actions::{HandOver, MeToo, Note, Reply, Then, Which},
    store::api as store,
};
use axum::{extract::Path, response::Response};
use database::Tx;
use domain::{Actor, Capability, SubjectId, Timestamp, access::may, rules::sight::Sight};
use http::StatusCode;
use serde_json::json;
use spine::{Action, Failure, Work, access, promises, timeline};
use std::sync::Arc;
use web::{
    Problem,
    api::{
        self, Api, Caller, Cursor, Op, Param, Params, Sent, Unsent,
        once::{self, Answer},
    },
};

/// Adds them.
pub fn add(api: Api) -> Api {
    api.add(
        Op::get("/api/v1/tickets/{number}/entries", "listEntries", Capability::Read)
            .says("Tickets", "Read what was said", "Oldest first, as far as you may see it.")
            .params(Param::paging())
            .lists(
                "Entry",
                json!({
                    "id": "182973645130000", "at": "2026-11-16T09:00:00.000Z", "author": {"id": "182973645110000", "name": "Ida Berg"},
                    "on_behalf_of": null, "side": "you", "visibility": "shared", "kind": "message", "channel": "api",
                    "text": "The car share is late again.", "change": null, "files": []
                }),
            ),
        entries,
    )
    .add(
        Op::post("/api/v1/tickets/{number}/entries", "say", Capability::Read)
            .says("Tickets", "Say something", "A reply to both sides, or with `visibility: provider` a note for the provider's side. `then: resolve` is for agents.")
            .body("NewEntry", json!({"text": "We look at it now.", "visibility": "shared"}))
            .status(201)
            .answers("Added", json!({"id": "182973645140000", "number": "1001"})),
        say,
    )
    .add(
        Op::get("/api/v1/tickets/{number}/promises", "listPromises", Capability::Read)
            .says("Tickets", "Read what is promised", "All promises of a ticket, oldest first.")
            .lists("Promise", promise_example()),
        promised,
    )
    .add(
        Op::post("/api/v1/tickets/{number}/hand-over", "handOver", Capability::Read)
            .says("Tickets", "Hand a ticket over", "Another provider has it from now on; its number stays. You may not see it any more afterwards.")
            .body("NewHolder", json!({"provider": "facilities", "words": "The gate does not open.", "notes_travel": false}))
            .answers("HandedOver", json!({"number": "1001", "provider": "facilities"})),
        hand_over,
    )
    .add(
        Op::post("/api/v1/tickets/{number}/me-too", "meToo", Capability::Read)
            .says("Tickets", "Say that it concerns you too", "Of a known incident; you hear of its news. Counts once.")
            .answers("Affected", json!({"number": "1001", "affected": 7})),
        me_too,
    )
}

/// A ticket's subject, where this actor may read it.
pub async fn readable(tx: &mut Tx, actor: &Actor, number: &str, now: Timestamp) -> Result<(SubjectId, Sight), Failure> {
    let subject =
        timeline::by_number(tx, number).await?.filter(|s| s.family == "ticket").ok_or_else(Failure::not_found)?;
    let about = access::about_subject(tx, actor, &subject, now).await?;
    may(actor, Capability::Read, Some(&about))?;
    Ok((subject.id, Sight::of(actor, &about)))
}

async fn entries(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["limit", "after"])?;
    let (limit, after) = (params.limit()?, params.after()?);
    check_number(&number)?;
    let path = format!("/api/v1/tickets/{number}/entries");
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let all = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let (subject, sight) = readable(tx, &actor, &number, now).await?;
            Ok(timeline::entries(tx, subject, &sight).await?)
        })
    });
    let key = |e: &timeline::Entry| (e.at.0, e.id.0);
    let mut all: Vec<_> = all.await?;
    all.sort_by_key(key);
    all.retain(|e| after.is_none_or(|c| key(e) > (c.key, c.id)));
    let more = all.len() > limit;
    all.truncate(limit);
    let next = all.last().filter(|_| more).map(key).map(|(key, id)| params.next(&path, Cursor { key, id }));
    let base = caller.app.spine.base_url.clone();
    let items: Vec<EntryShape> = all.into_iter().map(|e| EntryShape::of(e, &caller.lang, &base)).collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

async fn promised(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    check_number(&number)?;
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let all = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let (subject, _) = readable(tx, &actor, &number, now).await?;
            Ok(promises::of(tx, subject).await?)
        })
    });
    let items: Vec<Promise> = all.await?.iter().map(|g| Promise::of(g, now)).collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

/// A reply or a note.
struct Say {
    number: String,
    new: NewEntry,
}

impl Action for Say {
    const NAME: &'static str = "desk.say";
    type Done = Added;
    async fn run(&self, work: &mut Work<'_>) -> Result<Added, Failure> {
        let ticket = Which::Number(self.number.clone());
        let (entry, number) = if self.new.visibility == Some(Side::Provider) {
            if self.new.then.is_some() {
                return Err(Failure::invalid("then", "invalid-not-with-note"));
            }
            let travels = self.new.travels.unwrap_or(false);
            let note = Note { ticket, words: self.new.text.clone(), files: Vec::new(), mentions: Vec::new(), travels };
            (note.run(work).await?, self.number.clone())
        } else {
            let then = self.new.then.map(|Stroke::Resolve| Then::Resolve);
            let replied = Reply { then, ..Reply::new(ticket, &self.new.text) }.run(work).await?;
            (replied.entry, replied.number)
        };
        Ok(Added { id: entry.to_string(), number })
    }
}

async fn say(caller: Caller, Path(number): Path<String>, sent: Sent<NewEntry>) -> Result<Response, Problem> {
    check_number(&number)?;
    check_said("text", Some(&sent.value.text))?;
    once::act(&caller, sent.once, Say { number, new: sent.value }, |added: &Added| Ok(Answer::added(text(added)?)))
        .await
}

/// Handing over to a provider named by its key.
struct Hand {
    number: String,
    to: NewHolder,
}

impl Action for Hand {
    const NAME: &'static str = HandOver::NAME;
    type Done = (HandedOver, SubjectId);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let ticket = Which::Number(self.number.clone());
        crate::actions::hold(work, &ticket, Capability::Work).await?;
        let provider = store::provider_id(work.tx, &self.to.provider).await?;
        let provider = provider.ok_or_else(|| Failure::invalid("provider", "invalid-no-provider"))?;
        let words = self.to.words.clone().unwrap_or_default();
        let notes_travel = self.to.notes_travel.unwrap_or(false);
        let done = HandOver { ticket, provider, words, notes_travel, seen: None }.run(work).await?;
        Ok((HandedOver { number: done.number, provider: self.to.provider.clone() }, done.subject))
    }
    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        Some(done.1)
    }
}

async fn hand_over(caller: Caller, Path(number): Path<String>, sent: Sent<NewHolder>) -> Result<Response, Problem> {
    check_number(&number)?;
    check_said("words", sent.value.words.as_deref())?;
    once::act(&caller, sent.once, Hand { number, to: sent.value }, |done: &(HandedOver, SubjectId)| {
        Ok(Answer::done(text(&done.0)?))
    })
    .await
}

async fn me_too(caller: Caller, Path(number): Path<String>, sent: Unsent) -> Result<Response, Problem> {
    check_number(&number)?;
    let shown = number.clone();
    once::act(&caller, sent.once, MeToo { ticket: number.into() }, move |affected: &i64| {
        Ok(Answer::done(text(&Affected { number: shown.clone(), affected: *affected })?))
    })
    .await
}
