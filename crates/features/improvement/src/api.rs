//! Improvements for programs: REST under `/api/v1/improvements`. Each operation reads with the reader's own eyes or runs one
//! action, as the pages do; nothing is decided here, and a count is hidden here as it is there.

use crate::{
    actions::{
        Audience, Leave, Merge, Propose, Say, Settle, Speak, SpeakUnnamed, StepTo, Unmerge, hold, own_voice,
        whole_number,
    },
    pages::shown_count,
    store::{
        item::{self, Item, Sort},
        voice,
    },
};
use axum::{extract::Path, response::Response};
use domain::{Actor, Capability, Refusal, SubjectId, rules::improvement_course::Course};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use spine::{Action, people};
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{
        self, Api, Caller, Cursor, Once, Op, Param, Params, Sent, Unsent,
        once::{self, Answer},
    },
};

/// An improvement.
#[derive(Debug, Serialize, ToSchema)]
struct Improvement {
    /// Its id.
    id: String,
    /// Its number.
    number: String,
    /// What it is, in a line.
    title: String,
    /// Where it stands: proposed, considered, designed, on_trial, done, declined or merged.
    course: String,
    /// Key of the provider.
    provider: String,
    /// Key of the service it is about.
    service: Option<String>,
    /// What who proposed it said.
    said: String,
    /// The reason of the last step, in words.
    told: String,
    /// What would change a no.
    would_change: Option<String>,
    /// What was changed.
    change: Option<String>,
    /// Where to try it.
    try_it: Option<String>,
    /// Who decided last.
    decided_by: Option<String>,
    /// How many spoke for it; null for who can still speak and has not.
    voices: Option<i64>,
    /// Whether you spoke for it.
    spoken: bool,
    /// People times aim, in thousandths; null where the voices are.
    worth: Option<i64>,
    /// What it takes: 0 not said, 1 to 3.
    effort: i64,
    /// What may go wrong: 0 not said, 1 to 3.
    risk: i64,
    /// The score it had where it was brought in from; never a voice here.
    imported_score: Option<i64>,
    /// Number of the one it went into.
    merged_into: Option<String>,
    /// When it was said.
    created_at: String,
    /// When it last moved.
    moved_at: String,
}

/// Where it was done; read it to see how it stands now.
#[derive(Debug, Serialize, ToSchema)]
struct Acted {
    /// Number of the improvement.
    number: String,
}

/// Something to be proposed.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewImprovement {
    /// What it is, in a line.
    #[schema(min_length = 1, max_length = 200)]
    title: String,
    /// Why, in own words.
    #[schema(min_length = 1, max_length = 10000)]
    words: String,
    /// Key of the service it is about.
    #[schema(max_length = 60)]
    service: Option<String>,
    /// Key of the provider, where it is about no service.
    #[schema(max_length = 60)]
    provider: Option<String>,
    /// Only the people of your own organisation see it.
    only_own: Option<bool>,
    /// How much it matters to you.
    #[schema(minimum = 1, maximum = 3)]
    strength: Option<i64>,
    /// Minutes a month it costs you.
    #[schema(minimum = 0, maximum = 10000)]
    lost_minutes: Option<i64>,
    /// Number of what it comes from.
    #[schema(max_length = 60)]
    from: Option<String>,
}

/// A voice.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewVoice {
    /// Own words; "me too" without.
    #[schema(max_length = 10000)]
    words: Option<String>,
    /// How much it matters.
    #[schema(minimum = 1, maximum = 3)]
    strength: Option<i64>,
    /// Minutes a month.
    #[schema(minimum = 0, maximum = 10000)]
    lost_minutes: Option<i64>,
    /// Hear of the outcome; yes when not said.
    follow: Option<bool>,
    /// Without a name.
    unnamed: Option<bool>,
}

/// Merging and parting.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewMerge {
    /// Number of the one that stays; parts again where it is left out.
    #[schema(max_length = 60)]
    into: Option<String>,
    /// Why.
    #[schema(min_length = 1, max_length = 10000)]
    words: String,
}

/// A step of its course.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewStep {
    /// Where it goes: proposed, considered, designed, on_trial, done or declined.
    #[schema(pattern = "^(proposed|considered|designed|on_trial|done|declined)$")]
    to: String,
    /// Why, in words.
    #[schema(min_length = 1, max_length = 10000)]
    words: String,
    /// What would change a no; needed to decline.
    #[schema(max_length = 10000)]
    would_change: Option<String>,
    /// What was changed: a number of the desk, or an address.
    #[schema(max_length = 10000)]
    change: Option<String>,
    /// Where and how to try it.
    #[schema(max_length = 10000)]
    try_it: Option<String>,
}

/// "Did this settle it?"
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewSettled {
    /// It did.
    yes: bool,
    /// What is missing, or what got better.
    #[schema(max_length = 10000)]
    words: Option<String>,
}

/// Something said in the open.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewWords {
    /// What.
    #[schema(min_length = 1, max_length = 10000)]
    text: String,
}

fn example() -> Value {
    json!({
        "id": "182973645170000", "number": "improvement-7", "title": "Tell the next driver when a car is late", "course": "considered",
        "provider": "it", "service": "car-share", "said": "I stood in the rain for half an hour.", "told": "We talk about it on Thursday.",
        "would_change": null, "change": null, "try_it": null, "decided_by": "Leo Lind", "voices": 38, "spoken": true, "worth": 12000,
        "effort": 2, "risk": 1, "imported_score": null, "merged_into": null, "created_at": "2026-11-16T09:00:00.000Z",
        "moved_at": "2026-11-17T09:00:00.000Z"
    })
}

/// The group of these operations.
const TAG: &str = "Improvements";

/// All operations.
pub fn api() -> Api {
    let courses: Vec<&str> = Course::ALL.iter().map(|c| c.word()).collect();
    let one = |op: Op| op.answers("Acted", json!({"number": "improvement-7"}));
    Api::new()
        .tag(TAG, "What could be better, who says so, and what became of it.")
        .schema::<Improvement>()
        .schema::<Acted>()
        .schema::<NewImprovement>()
        .schema::<NewVoice>()
        .schema::<NewMerge>()
        .schema::<NewStep>()
        .schema::<NewSettled>()
        .schema::<NewWords>()
        .add(
            Op::get("/api/v1/improvements", "listImprovements", Capability::OwnPages)
                .says(TAG, "List improvements", "What you may see, without what was merged unless you ask for it.")
                .params([
                    Param::new("course", "Where they stand.", json!({"type": "string", "enum": courses})),
                    Param::new("sort", "In which order.", json!({"type": "string", "enum": SORTS, "default": "newest"})),
                ])
                .params(Param::paging())
                .lists("Improvement", example()),
            list,
        )
        .add(
            Op::post("/api/v1/improvements", "propose", Capability::OwnPages)
                .says(TAG, "Say what could be better", "You speak for it and hear of every step. Name a service or a provider.")
                .body("NewImprovement", json!({"title": "Tell the next driver", "words": "I stood in the rain.", "service": "car-share"}))
                .creates("Acted", json!({"number": "improvement-7"})),
            propose,
        )
        .add(
            Op::get("/api/v1/improvements/{number}", "getImprovement", Capability::Read)
                .says(TAG, "Read an improvement", "Its course and its reasons.")
                .answers("Improvement", example()),
            get,
        )
        .add(
            one(Op::post("/api/v1/improvements/{number}/voice", "speakFor", Capability::Read)
                .says(TAG, "Speak for it", "One voice a person; again changes it. Where it was merged, your voice counts on the one that stays.")
                .body("NewVoice", json!({"words": "Me too, every Friday.", "strength": 2}))),
            speak,
        )
        .add(
            Op::delete("/api/v1/improvements/{number}/voice", "leave", Capability::Read)
                .says(TAG, "Leave", "Your voice no longer counts, and you hear of it no more."),
            leave,
        )
        .add(
            one(Op::post("/api/v1/improvements/{number}/entries", "sayInTheOpen", Capability::Read)
                .says(TAG, "Say something in the open", "Everybody who may read it reads it.")
                .body("NewWords", json!({"text": "Say which bay, the station has two."}))),
            say,
        )
        .add(
            one(Op::post("/api/v1/improvements/{number}/merge", "merge", Capability::Read)
                .says(TAG, "Merge it into another, or part again", "Voices count on the one that stays; parting brings each back to where it was given.")
                .body("NewMerge", json!({"into": "improvement-3", "words": "Both ask for the alert."}))),
            merge,
        )
        .add(
            one(Op::post("/api/v1/improvements/{number}/steps", "step", Capability::Work)
                .says(TAG, "Take a step", "For who serves: each step has its reason, a no says what would change it, done names the change and asks those who spoke.")
                .body("NewStep", json!({"to": "considered", "words": "We talk about it on Thursday."}))),
            step,
        )
        .add(
            one(Op::post("/api/v1/improvements/{number}/settled", "settled", Capability::Read)
                .says(TAG, "Say whether it settled it", "For those who spoke, after it was done. A no of who proposed it takes it up again.")
                .body("NewSettled", json!({"yes": true}))),
            settle,
        )
}

/// Orders in addresses.
const SORTS: [&str; 4] = ["newest", "voices", "worth", "moved"];

fn shape(actor: &Actor, item: &Item, spoken: bool, merged_into: Option<String>) -> Improvement {
    let some = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
    let count = shown_count(actor, item, spoken);
    Improvement {
        id: item.id.to_string(),
        number: item.number.clone(),
        title: item.title.clone(),
        course: item.course.word().to_owned(),
        provider: item.provider_key.clone(),
        service: item.service_key.clone(),
        said: item.said.clone(),
        told: item.told.clone(),
        would_change: some(&item.would_change),
        change: some(&item.change_ref),
        try_it: some(&item.try_it),
        decided_by: item.decider.clone(),
        voices: count,
        spoken,
        worth: count.map(|_| item.worth),
        effort: item.effort,
        risk: item.risk,
        imported_score: item.imported_score,
        merged_into,
        created_at: item.created_at.rfc3339(),
        moved_at: item.moved_at.rfc3339(),
    }
}

async fn read(caller: &Caller, number: &str) -> Result<Improvement, Problem> {
    let (actor, number, now) = (Arc::clone(&caller.actor), number.to_owned(), caller.now());
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let (item, _) = hold(tx, &actor, &number, Capability::Read, now).await?;
            let root = item.merged_into.unwrap_or(item.id);
            let spoken = match actor.person {
                Some(person) => own_voice(tx, root, person).await?.is_some(),
                None => false,
            };
            let into = match item.merged_into {
                Some(root) => item::by_id(tx, root).await?.map(|i| i.number),
                None => None,
            };
            Ok(shape(&actor, &item, spoken, into))
        })
    });
    Ok(found.await?)
}

fn acted(number: &str) -> String {
    json!({"number": number}).to_string()
}

async fn done<A: Action>(caller: &Caller, once: Option<Once>, number: &str, action: A) -> Result<Response, Problem> {
    let number = whole_number(number);
    once::act(caller, once, action, move |_| Ok(Answer::done(acted(&number)))).await
}

async fn list(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["course", "sort", "limit", "after"])?;
    let course = params.word("course", Course::parse)?;
    let sort = params.word("sort", |w| SORTS.iter().position(|s| *s == w))?.unwrap_or(0);
    let sort = [Sort::Newest, Sort::Voices, Sort::Worth, Sort::Moved].get(sort).copied().unwrap_or_default();
    let (limit, after) = (params.limit()?, params.after()?);
    let actor = Arc::clone(&caller.actor);
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let reader = item::reader(tx, &actor).await?;
            let after = after.map(|c| (c.key, SubjectId(c.id)));
            let most = i64::try_from(limit + 1).unwrap_or(101);
            let items = item::list(tx, reader, sort, course, None, after, most).await?;
            let ids: Vec<SubjectId> = items.iter().map(|i| i.id).collect();
            let spoken = match actor.person {
                Some(person) => voice::spoken(tx, person, &ids).await?,
                None => Vec::new(),
            };
            Ok((items, spoken))
        })
    });
    let (mut items, spoken) = found.await?;
    let more = items.len() > limit;
    items.truncate(limit);
    let cursor = items.last().filter(|_| more).map(|last| Cursor { key: sort.key(last), id: last.id.0 });
    let next = cursor.map(|c| params.next("/api/v1/improvements", c));
    let shapes: Vec<Improvement> =
        items.iter().map(|i| shape(&caller.actor, i, spoken.contains(&i.id), None)).collect();
    api::json(StatusCode::OK, &json!({"items": shapes, "next": next}))
}

async fn get(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    api::json(StatusCode::OK, &read(&caller, &number).await?)
}

async fn propose(caller: Caller, sent: Sent<NewImprovement>) -> Result<Response, Problem> {
    let new = sent.value;
    let (service_key, provider_key) = (new.service.clone(), new.provider.clone());
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let unknown = |field: &str, key: &str| Refusal::invalid(field, domain::Because::new(key));
            let service = match service_key {
                Some(key) => {
                    let found = people::service_by_key(tx, &key).await?;
                    Some(found.ok_or_else(|| unknown("service", "invalid-no-service"))?.id)
                }
                None => None,
            };
            let provider = match provider_key {
                Some(key) => {
                    let found = people::provider_by_key(tx, &key).await?;
                    Some(found.ok_or_else(|| unknown("provider", "invalid-no-provider"))?.id)
                }
                None => None,
            };
            Ok((service, provider))
        })
    });
    let (service, provider) = found.await.map_err(|f| api::problem(f, None))?;
    let propose = Propose {
        title: new.title,
        words: new.words,
        provider,
        service,
        audience: if new.only_own == Some(true) { Audience::OwnConsumer } else { Audience::Everybody },
        strength: new.strength.unwrap_or(2),
        lost_minutes: new.lost_minutes.unwrap_or(0),
        from: new.from,
    };
    once::act(&caller, sent.once, propose, |made| {
        Ok(Answer::made(format!("/api/v1/improvements/{}", made.number), acted(&made.number)))
    })
    .await
}

async fn speak(caller: Caller, Path(number): Path<String>, sent: Sent<NewVoice>) -> Result<Response, Problem> {
    let new = sent.value;
    let words = new.words.unwrap_or_default();
    let (strength, lost_minutes) = (new.strength.unwrap_or(2), new.lost_minutes.unwrap_or(0));
    if new.unnamed == Some(true) {
        let unnamed = SpeakUnnamed { number: whole_number(&number), words, strength, lost_minutes };
        return done(&caller, sent.once, &number, unnamed).await;
    }
    let speak = Speak { words, strength, lost_minutes, follow: new.follow.unwrap_or(true), ..Speak::me_too(&number) };
    done(&caller, sent.once, &number, speak).await
}

async fn leave(caller: Caller, Path(number): Path<String>, _: Unsent) -> Result<Response, Problem> {
    caller.app.spine.act(&caller.actor, Leave { number }).await.map_err(|f| api::problem(f, None))?;
    Ok(api::answer(StatusCode::NO_CONTENT, String::new()))
}

async fn say(caller: Caller, Path(number): Path<String>, sent: Sent<NewWords>) -> Result<Response, Problem> {
    done(&caller, sent.once, &number, Say { number: number.clone(), words: sent.value.text }).await
}

async fn merge(caller: Caller, Path(number): Path<String>, sent: Sent<NewMerge>) -> Result<Response, Problem> {
    let new = sent.value;
    match new.into {
        Some(into) => done(&caller, sent.once, &number, Merge { number: number.clone(), into, words: new.words }).await,
        None => done(&caller, sent.once, &number, Unmerge { number: number.clone(), words: new.words }).await,
    }
}

async fn step(caller: Caller, Path(number): Path<String>, sent: Sent<NewStep>) -> Result<Response, Problem> {
    let new = sent.value;
    let unknown = || Refusal::invalid("to", domain::Because::new("invalid-shape"));
    let to = Course::parse(&new.to).filter(|to| *to != Course::Merged).ok_or_else(unknown)?;
    let step = StepTo {
        to,
        words: new.words,
        would_change: new.would_change.unwrap_or_default(),
        change: new.change.unwrap_or_default(),
        try_it: new.try_it.unwrap_or_default(),
        ..StepTo::on(&number)
    };
    done(&caller, sent.once, &number, step).await
}

async fn settle(caller: Caller, Path(number): Path<String>, sent: Sent<NewSettled>) -> Result<Response, Problem> {
    let new = sent.value;
    done(
        &caller,
        sent.once,
        &number,
        Settle { number: number.clone(), yes: new.yes, words: new.words.unwrap_or_default() },
    )
    .await
}

#[cfg(test)]
mod tests {
    #[test]
    fn everything_it_serves_is_described() {
        let document = super::api().document("Improvements", "", "1.0.0");
        let paths = document.get("paths").and_then(serde_json::Value::as_object).unwrap();
        assert_eq!(paths.len(), 7, "{:?}", paths.keys());
    }
}
