//! Saying, listening, answering and figures for programs.

use crate::actions::{Answer as Answering, Said, Say};
use axum::{extract::Path, response::Response};
use domain::{Actor, Capability, HeardReason, HeardState, Millis, SubjectId, Timestamp, rules::floor::Told};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use spine::{
    Action, Failure, Work,
    floor::{self, Cut},
    heard::{self, Filter, Waiting},
    people,
};
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem, Visitor,
    api::{
        self, Api, Caller, Cursor, Op, Param, Params, Sent,
        once::{self, Answer},
    },
};

/// Something to be said.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSaying {
    /// About whom: a provider's key.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    provider: String,
    /// About which of its services: its key.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    service: Option<String>,
    /// How it was: one (bad) to five (very good).
    #[schema(minimum = 1, maximum = 5)]
    feeling: i64,
    /// How much effort it took: one (too much) to five (none).
    #[schema(minimum = 1, maximum = 5)]
    effort: Option<i64>,
    /// What is said.
    #[schema(max_length = 10_000)]
    words: Option<String>,
    /// With the name of who the token acts for; without it nothing leads back, and no number is given.
    signed: bool,
}

/// What was taken.
#[derive(Debug, Serialize, ToSchema)]
pub struct Taken {
    /// Where it is answered, where it is signed and there is something to answer.
    number: Option<String>,
    /// Whether the scores were counted: once a person, a place and a day.
    counted: bool,
}

/// Words of an answer.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAnswer {
    /// What is said.
    #[schema(min_length = 1, max_length = 10_000)]
    words: String,
}

/// What became of an answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct AnswerShape {
    /// Whether the clock stopped: only a person's own words do that.
    stopped: bool,
    /// Why, in the reader's language.
    because: Vec<String>,
}

/// Something that waits for a person's own words.
#[derive(Debug, Serialize, ToSchema)]
pub struct HeardShape {
    /// What it is: `saying`, `complaint` …
    family: String,
    /// Its number.
    number: String,
    /// Its title.
    title: String,
    /// Why it waits: `words`, `low_score`, `complaint`, `compliment`, `report`, `reopened`.
    reason: String,
    /// How far it is: `open`, `answered`, `released`.
    state: String,
    /// Who said it, where they gave their name.
    who: Option<String>,
    /// Whose it is to answer.
    owner: Option<String>,
    /// By when a person answers.
    due_at: String,
    /// When one did.
    answered_at: Option<String>,
}

/// A figure of answers nobody signed.
#[derive(Debug, Serialize, ToSchema)]
pub struct FigureShape {
    /// `feeling`, `effort` or `lost`.
    question: String,
    /// How many answered.
    n: u64,
    /// How the share may be told: `exactly`, `over` (over 85 %), `under` (under 15 %).
    told: String,
    /// The share of good answers, where it may be told exactly.
    share: Option<f64>,
    /// Its lower bound.
    low: Option<f64>,
    /// Its upper bound.
    high: Option<f64>,
    /// The median of minutes.
    median: Option<f64>,
}

/// All operations of this room.
pub fn api() -> Api {
    Api::new()
        .schema::<NewSaying>()
        .schema::<Taken>()
        .schema::<NewAnswer>()
        .schema::<AnswerShape>()
        .schema::<HeardShape>()
        .schema::<FigureShape>()
        .tag("Listening", "What people say, and how it is answered and counted.")
        .add(
            Op::post("/api/v1/sayings", "sayHowItIs", Capability::Ask)
                .says("Listening", "Say how it is", "A face, words, or both. Words are answered by a person. Without a name nothing leads back to you, and the same request sent twice is taken twice.")
                .body("NewSaying", json!({"provider": "it", "service": "car-share", "feeling": 2, "words": "The seat is dirty", "signed": true}))
                .status(201)
                .answers("Taken", json!({"number": "saying-12", "counted": true})),
            say,
        )
        .add(
            Op::post("/api/v1/sayings/{number}/answers", "answerSaying", Capability::Work)
                .says("Listening", "Answer what was said", "The words go out. The answer tells whether the clock stopped, and why not.")
                .body("NewAnswer", json!({"words": "The seat was cleaned this morning, and somebody looks at it every evening now."}))
                .status(201)
                .answers("AnswerShape", json!({"stopped": true, "because": ["Your own words: the clock has stopped."]})),
            answer,
        )
        .add(
            Op::get("/api/v1/listening", "listListening", Capability::Desk)
                .says("Listening", "Read what waits for an answer", "What is due first stands first.")
                .params(Param::paging())
                .params([
                    Param::new("state", "How far it is.", json!({"type": "string", "enum": ["open", "answered", "released"], "default": "open"})),
                    Param::new("reason", "Why it waits.", json!({"type": "string", "enum": HeardReason::ALL.iter().map(|r| r.word()).collect::<Vec<_>>()})),
                ])
                .lists("HeardShape", json!({
                    "family": "saying", "number": "saying-12", "title": "The seat is dirty", "reason": "words", "state": "open", "who": "Ida Berg",
                    "owner": null, "due_at": "2026-11-16T16:00:00.000Z", "answered_at": null
                })),
            listening,
        )
        .add(
            Op::get("/api/v1/providers/{key}/experience", "readExperience", Capability::Insight)
                .says("Listening", "Read figures of answers without a name", "Behind the floor: five people at least, released together, by whole months. A question with too few answers is not among them.")
                .params([Param::new("months", "Of so many months, this one included.", json!({"type": "integer", "enum": [1, 3, 12], "default": 3}))])
                .lists("FigureShape", json!({"question": "feeling", "n": 26, "told": "exactly", "share": 0.73, "low": 0.54, "high": 0.86, "median": null})),
            experience,
        )
}

fn text(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|e| database::DbError::Shape(e.to_string()).into())
}

/// A saying whose provider and service are named by their keys.
struct SayByKeys(NewSaying, Option<domain::PersonId>);

impl Action for SayByKeys {
    const NAME: &'static str = Say::NAME;
    type Done = Said;
    async fn run(&self, work: &mut Work<'_>) -> Result<Said, Failure> {
        let new = &self.0;
        let provider = people::provider_by_key(work.tx, &new.provider).await?;
        let provider = provider.ok_or_else(|| Failure::invalid("provider", "invalid-no-saying-provider"))?;
        let service = match &new.service {
            None => None,
            Some(key) => {
                let found = people::service_by_key(work.tx, key).await?.filter(|s| s.provider_id == provider.id);
                Some(found.ok_or_else(|| Failure::invalid("service", "invalid-no-saying-service"))?.id)
            }
        };
        Say {
            provider: provider.id,
            service,
            about: String::new(),
            feeling: Some(new.feeling),
            effort: new.effort,
            words: new.words.clone().unwrap_or_default(),
            signed: new.signed,
            counts: self.1,
        }
        .run(work)
        .await
    }
}

async fn say(caller: Caller, sent: Sent<NewSaying>) -> Result<Response, Problem> {
    let action = SayByKeys(sent.value, caller.actor.person);
    if action.0.signed {
        return once::act(&caller, sent.once, action, |said: &Said| {
            Ok(Answer::added(text(&Taken { number: said.number.clone(), counted: said.counted })?))
        })
        .await;
    }
    // Without a name no key is kept under which it could come again: the key would belong to somebody.
    let said = caller.app.spine.act(&Actor::guest(), action).await.map_err(|f| api::problem(f, None))?;
    api::json(StatusCode::CREATED, &Taken { number: None, counted: said.counted })
}

async fn answer(caller: Caller, Path(number): Path<String>, sent: Sent<NewAnswer>) -> Result<Response, Problem> {
    let lang = caller.lang.clone();
    let action = Answering { number, words: sent.value.words };
    once::act(&caller, sent.once, action, move |(_, answered): &(SubjectId, heard::Answered)| {
        let because = answered.because.iter().map(|b| lang.because(b)).collect();
        Ok(Answer::added(text(&AnswerShape { stopped: answered.stopped(), because })?))
    })
    .await
}

async fn listening(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["limit", "after", "state", "reason"])?;
    let (limit, after) = (params.limit()?, params.after()?);
    let filter = Filter {
        state: params.word("state", HeardState::parse)?.unwrap_or(HeardState::Open),
        reason: params.word("reason", HeardReason::parse)?,
        after: after.map(|c| (Timestamp(c.key), SubjectId(c.id))),
        limit: i64::try_from(limit).unwrap_or(50) + 1,
        ..Filter::default()
    };
    let actor = Arc::clone(&caller.actor);
    let mut all: Vec<Waiting> =
        caller.app.spine.read(move |tx| Box::pin(async move { heard::queue(tx, &actor, &filter).await })).await?;
    let more = all.len() > limit;
    all.truncate(limit);
    let next = all
        .last()
        .filter(|_| more)
        .map(|w| params.next("/api/v1/listening", Cursor { key: w.due_at.0, id: w.subject_id.0 }));
    let items: Vec<HeardShape> = all.into_iter().map(shape).collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

fn shape(w: Waiting) -> HeardShape {
    HeardShape {
        family: w.family,
        number: w.number,
        title: w.title,
        reason: w.reason.word().to_owned(),
        state: w.state.word().to_owned(),
        who: w.requester,
        owner: w.owner,
        due_at: w.due_at.rfc3339(),
        answered_at: w.answered_at.map(Timestamp::rfc3339),
    }
}

async fn experience(caller: Caller, Path(key): Path<String>, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["months"])?;
    let months = params.word("months", |m| m.parse::<i64>().ok().filter(|m| [1, 3, 12].contains(m)))?.unwrap_or(3);
    let span = span(&caller, months);
    let actor = Arc::clone(&caller.actor);
    let shown = caller
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let Some(provider) = people::provider_by_key(tx, &key).await? else { return Err(Failure::not_found()) };
                if !crate::pages::experience::may_see(&actor, &provider) {
                    return Err(Failure::not_found());
                }
                floor::figures(tx, &Cut { provider: Some(provider.id), service: None, months: Some(span) }).await
            })
        })
        .await?;
    let items: Vec<FigureShape> = shown
        .into_iter()
        .map(|s| {
            let exact = s.good.filter(|_| s.told == Told::Exactly);
            FigureShape {
                question: s.question,
                n: s.n,
                told: match s.told {
                    Told::Over => "over",
                    Told::Under => "under",
                    Told::Exactly | Told::Hidden => "exactly",
                }
                .to_owned(),
                share: exact.map(|g| g.share),
                low: exact.map(|g| g.low),
                high: exact.map(|g| g.high),
                median: s.median.map(|m| m.value),
            }
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

fn span(visitor: &Visitor, months: i64) -> (i64, i64) {
    let now = visitor.now();
    (floor::month_of(now.minus(Millis::days(30 * (months - 1)))), floor::month_of(now))
}
