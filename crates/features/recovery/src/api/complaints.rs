//! Complaints and compliments: how they stand, seeking who complained, making it good, passing praise on.

use super::{TAG, acts, done};
use crate::complaints::{self, Give, Hand, Notice, Praise, Seek, store};
use axum::{extract::Path, response::Response};
use domain::{Capability, PersonId, Refusal, SubjectId, Timestamp, access::may};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use spine::{course, people};
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{self, Api, Caller, Cursor, Op, Param, Params, Sent, Unsent},
};

/// A complaint or compliment in a list.
#[derive(Debug, Serialize, ToSchema)]
struct ComplaintLine {
    /// Its number: that of the conversation it was said in.
    number: String,
    /// Its title.
    title: String,
    /// `open` or `ended`.
    state: String,
    /// Key of the provider that owes the answer.
    provider: String,
    /// Who said it.
    person: Option<String>,
    /// Since when.
    began_at: String,
    /// When a person answered in words of their own.
    answered_at: Option<String>,
    /// By when the first answer is promised.
    due_at: Option<String>,
    /// When it ended.
    ended_at: Option<String>,
    /// How: `word` of who said it, or `sought` in vain.
    ended_how: Option<String>,
    /// How often it ran again.
    reopened: i64,
}

/// Something that was given to make it good.
#[derive(Debug, Serialize, ToSchema)]
struct GivenShape {
    /// Its id.
    id: String,
    /// What.
    what: String,
    /// `money`, `hours` or `days`.
    unit: String,
    /// Code of the currency, for money.
    currency: String,
    /// How much: minor units, hours or days.
    amount: i64,
    /// When.
    at: String,
    /// When it reached the person.
    handed_at: Option<String>,
}

/// Something that may be given.
#[derive(Debug, Serialize, ToSchema)]
struct GiftShape {
    /// Its id.
    id: String,
    /// What.
    what: String,
    /// `money`, `hours` or `days`.
    unit: String,
    /// Code of the currency, for money.
    currency: String,
    /// Most you give of it on one complaint.
    most: i64,
}

/// One attempt to reach who complained.
#[derive(Debug, Serialize, ToSchema)]
struct SoughtShape {
    /// When.
    at: String,
    /// By which way.
    way: String,
    /// Who tried.
    by: Option<String>,
    /// What came of it.
    words: String,
}

/// A complaint or compliment. What only its provider sees is null for the other side.
#[derive(Debug, Serialize, ToSchema)]
struct ComplaintShape {
    /// Its number: that of the conversation it was said in.
    number: String,
    /// Its title.
    title: String,
    /// `complaint` or `compliment`.
    kind: String,
    /// `open` or `ended`.
    state: String,
    /// Key of the provider that owes the answer.
    provider: String,
    /// Since when.
    began_at: String,
    /// When a person answered in words of their own.
    answered_at: Option<String>,
    /// When who complained was told that it will be ended.
    noticed_at: Option<String>,
    /// When it ended.
    ended_at: Option<String>,
    /// How: `word` of who said it, or `sought` in vain.
    ended_how: Option<String>,
    /// How often it ran again.
    reopened: i64,
    /// What was given.
    given: Vec<GivenShape>,
    /// Who is praised.
    praised: Vec<String>,
    /// How they were sought.
    sought: Option<Vec<SoughtShape>>,
    /// What you may give.
    gifts: Option<Vec<GiftShape>>,
}

/// Seeking who complained.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewSeek {
    /// By which way: `mail`, `phone`, `chat`, `walk_in` or `page`.
    #[schema(pattern = "^(mail|phone|chat|walk_in|page)$")]
    way: String,
    /// What was said, which goes to them by mail, chat or page; else what came of it.
    #[schema(min_length = 1, max_length = 20000)]
    words: String,
}

/// Making it good.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewGiven {
    /// Which of `gifts`.
    #[schema(pattern = "^[0-9]{1,18}$")]
    gift: String,
    /// How much: minor units, hours or days.
    #[schema(minimum = 1, maximum = 1_000_000_000)]
    amount: i64,
    /// Why, where it goes beyond a lead's limit.
    #[schema(max_length = 2000)]
    reason: Option<String>,
}

/// What was given reached them.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewHanded {
    /// Which of `given`.
    #[schema(pattern = "^[0-9]{1,18}$")]
    given: String,
}

/// Passing praise on.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewPraise {
    /// Ids of those it is for.
    #[schema(min_items = 1, max_items = 20)]
    people: Vec<PersonKey>,
}

/// The id of somebody.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[schema(pattern = "^[0-9]{1,18}$")]
struct PersonKey(String);

const NUMBER: &str = "1042";

fn example() -> Value {
    json!({
        "number": NUMBER, "title": "Nobody told me that the car is late", "kind": "complaint", "state": "open", "provider": "it",
        "began_at": "2026-11-16T09:00:00.000Z", "answered_at": "2026-11-16T11:20:00.000Z", "noticed_at": null, "ended_at": null,
        "ended_how": null, "reopened": 0,
        "given": [{"id": "182973645170001", "what": "Voucher", "unit": "money", "currency": "EUR", "amount": 1500, "at": "2026-11-16T11:25:00.000Z", "handed_at": null}],
        "praised": [], "sought": [{"at": "2026-11-17T09:00:00.000Z", "way": "phone", "by": "Ana Ortiz", "words": "Nobody picked up."}],
        "gifts": [{"id": "182973645170002", "what": "Voucher", "unit": "money", "currency": "EUR", "most": 2000}]
    })
}

fn line() -> Value {
    json!({
        "number": NUMBER, "title": "Nobody told me that the car is late", "state": "open", "provider": "it", "person": "Ida Berg",
        "began_at": "2026-11-16T09:00:00.000Z", "answered_at": null, "due_at": "2026-11-16T13:00:00.000Z", "ended_at": null,
        "ended_how": null, "reopened": 0
    })
}

/// These operations.
pub(super) fn add(api: Api) -> Api {
    let word = |all: &[&str], first: &str| json!({"type": "string", "enum": all, "default": first});
    api.schema::<ComplaintLine>()
        .schema::<ComplaintShape>()
        .schema::<GivenShape>()
        .schema::<GiftShape>()
        .schema::<SoughtShape>()
        .schema::<NewSeek>()
        .schema::<NewGiven>()
        .schema::<NewHanded>()
        .schema::<NewPraise>()
        .schema::<PersonKey>()
        .add(
            Op::get("/api/v1/complaints", "listComplaints", Capability::Desk)
                .says(TAG, "List complaints", "Of the providers you serve, oldest first.")
                .params([
                    Param::new("kind", "Complaints or compliments.", word(&KINDS, "complaint")),
                    Param::new("state", "Where they stand.", word(&STATES, "open")),
                ])
                .params(Param::paging())
                .lists("ComplaintLine", line()),
            list,
        )
        .add(
            Op::get("/api/v1/complaints/{number}", "getComplaint", Capability::Read)
                .says(TAG, "Read a complaint", "How it stands; the words are in its conversation, `/tickets/{number}/entries`.")
                .answers("ComplaintShape", example()),
            get,
        )
        .add(
            acts(Op::post("/api/v1/complaints/{number}/seek", "seekComplainant", Capability::Work), NUMBER)
                .says(TAG, "Seek who complained", "Twice, on two days and by two ways where they have them, before it can be ended without their word.")
                .body("NewSeek", json!({"way": "phone", "words": "Nobody picked up."})),
            seek,
        )
        .add(
            acts(Op::post("/api/v1/complaints/{number}/notice", "noticeComplaint", Capability::Work), NUMBER)
                .says(TAG, "Tell them that it will be ended", "In seven days, unless they say something. Refused as long as they were not sought enough."),
            notice,
        )
        .add(
            acts(Op::post("/api/v1/complaints/{number}/give", "makeGood", Capability::Work), NUMBER)
                .says(TAG, "Make it good", "Within your limit, and what is left of the month.")
                .body("NewGiven", json!({"gift": "182973645170002", "amount": 1500})),
            give,
        )
        .add(
            acts(Op::post("/api/v1/complaints/{number}/hand", "handGift", Capability::Work), NUMBER)
                .says(TAG, "It reached them", "What was given is with who complained.")
                .body("NewHanded", json!({"given": "182973645170001"})),
            hand,
        )
        .add(
            acts(Op::post("/api/v1/complaints/{number}/praise", "passPraiseOn", Capability::Work), NUMBER)
                .says(TAG, "Pass a compliment on", "To those it praises, and to who leads them.")
                .body("NewPraise", json!({"people": ["182973645170003"]})),
            praise,
        )
}

const KINDS: [&str; 2] = ["complaint", "compliment"];
const STATES: [&str; 2] = ["open", "ended"];

fn one_of<'k>(known: &'k [&'k str]) -> impl Fn(&str) -> Option<&'k str> {
    move |word| known.iter().find(|k| **k == word).copied()
}

/// An id as it stands in JSON.
pub(super) fn id(field: &str, text: &str) -> Result<i64, Problem> {
    text.parse().map_err(|_| Refusal::invalid(field, domain::Because::new("invalid-shape")).into())
}

async fn list(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["kind", "state", "limit", "after"])?;
    let kind = params.word("kind", one_of(&KINDS))?.unwrap_or("complaint");
    let state = params.word("state", one_of(&STATES))?.unwrap_or("open");
    let (limit, after) = (params.limit()?, params.after()?.map(|c| (Timestamp(c.key), SubjectId(c.id))));
    let (reader, most) = (caller.person()?, i64::try_from(limit + 1).unwrap_or(101));
    let found = caller
        .app
        .spine
        .read(move |tx| Box::pin(async move { Ok(store::list(tx, reader, kind, state, after, most).await?) }));
    let mut found = found.await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found
        .last()
        .filter(|_| more)
        .map(|last| params.next("/api/v1/complaints", Cursor { key: last.began_at.0, id: last.id.0 }));
    let items: Vec<ComplaintLine> = found
        .into_iter()
        .map(|l| ComplaintLine {
            number: l.number,
            title: l.title,
            state: l.state,
            provider: l.provider_key,
            person: l.person,
            began_at: l.began_at.rfc3339(),
            answered_at: l.by_hand_at.map(Timestamp::rfc3339),
            due_at: l.due_at.map(Timestamp::rfc3339),
            ended_at: l.ended_at.map(Timestamp::rfc3339),
            ended_how: l.ended_how,
            reopened: l.reopened,
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

async fn get(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let held = complaints::hold(tx, &actor, &number, Capability::Read, now).await?;
            let works = may(&actor, Capability::Work, Some(&held.about)).is_ok();
            let provider = people::provider(tx, held.provider).await?.map(|p| p.key).unwrap_or_default();
            let given = store::made_good(tx, held.subject.id).await?;
            let praised = store::praised(tx, held.subject.id).await?;
            let (mut sought, mut gifts) = (None, None);
            if works {
                let (_, tried) = course::facts(tx, &held.course, false, now).await?;
                let lead = actor.is_lead(Some(held.provider));
                let known = store::gifts(tx, held.provider).await?;
                sought = Some(
                    tried
                        .into_iter()
                        .map(|t| SoughtShape { at: t.at.rfc3339(), way: t.way, by: t.by_name, words: t.words })
                        .collect(),
                );
                gifts = Some(
                    known
                        .into_iter()
                        .filter(|g| g.active)
                        .map(|g| GiftShape {
                            id: g.id.to_string(),
                            what: g.name,
                            unit: g.unit,
                            currency: g.currency,
                            most: if lead { g.lead_limit } else { g.agent_limit },
                        })
                        .collect(),
                );
            }
            let c = held.course;
            Ok(ComplaintShape {
                number: held.subject.number,
                title: held.subject.title,
                kind: c.kind,
                state: c.state,
                provider,
                began_at: c.began_at.rfc3339(),
                answered_at: c.by_hand_at.map(Timestamp::rfc3339),
                noticed_at: c.noticed_at.map(Timestamp::rfc3339),
                ended_at: c.ended_at.map(Timestamp::rfc3339),
                ended_how: c.ended_how,
                reopened: c.reopened,
                given: given
                    .into_iter()
                    .map(|g| GivenShape {
                        id: g.id.to_string(),
                        what: g.name,
                        unit: g.unit,
                        currency: g.currency,
                        amount: g.amount,
                        at: g.at.rfc3339(),
                        handed_at: g.handed_at.map(Timestamp::rfc3339),
                    })
                    .collect(),
                praised: praised.into_iter().map(|(_, name)| name).collect(),
                sought,
                gifts,
            })
        })
    });
    api::json(StatusCode::OK, &found.await?)
}

async fn seek(caller: Caller, Path(number): Path<String>, sent: Sent<NewSeek>) -> Result<Response, Problem> {
    let new = sent.value;
    let seek = Seek { number: number.clone(), way: new.way, words: new.words };
    done(&caller, sent.once, &number, seek).await
}

async fn notice(caller: Caller, Path(number): Path<String>, sent: Unsent) -> Result<Response, Problem> {
    done(&caller, sent.once, &number, Notice { number: number.clone() }).await
}

async fn give(caller: Caller, Path(number): Path<String>, sent: Sent<NewGiven>) -> Result<Response, Problem> {
    let new = sent.value;
    let give = Give {
        number: number.clone(),
        gift: id("gift", &new.gift)?,
        amount: new.amount,
        reason: new.reason.unwrap_or_default(),
    };
    done(&caller, sent.once, &number, give).await
}

async fn hand(caller: Caller, Path(number): Path<String>, sent: Sent<NewHanded>) -> Result<Response, Problem> {
    let hand = Hand { number: number.clone(), made_good: id("given", &sent.value.given)? };
    done(&caller, sent.once, &number, hand).await
}

async fn praise(caller: Caller, Path(number): Path<String>, sent: Sent<NewPraise>) -> Result<Response, Problem> {
    let mut people = Vec::with_capacity(sent.value.people.len());
    for PersonKey(key) in &sent.value.people {
        people.push(PersonId(id("people", key)?));
    }
    done(&caller, sent.once, &number, Praise { number: number.clone(), people }).await
}
