//! Saying, listening, answering and figures for programs.

use crate::actions::{Answer as Answering, Nameless, RESOLVED, Said, Say, TellHow, Told};
use axum::{extract::Path, response::Response};
use domain::{
    Actor, Capability, HeardReason, HeardState, Millis, SubjectId, Timestamp,
    rules::{asking::SPAN, floor as rule, floor::Answers, share::wilson},
};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use spine::{
    Action, Failure, Work, asking,
    floor::{self, Cut},
    heard::{self, Filter, Waiting},
    people, timeline,
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

/// What somebody was asked when something was done.
#[derive(Debug, Serialize, ToSchema)]
pub struct AskedShape {
    /// About which ticket.
    number: String,
    /// Its title.
    title: String,
    /// `asked` or `answered`; nothing of what was answered.
    state: String,
    /// Whether it can be answered still.
    open: bool,
    /// When it was asked.
    at: String,
}

/// An answer to what was asked.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewHow {
    /// How well it was settled: one (badly) to five (very well).
    #[schema(minimum = 1, maximum = 5)]
    satisfaction: i64,
    /// How much effort it took: one (too much) to five (none).
    #[schema(minimum = 1, maximum = 5)]
    effort: Option<i64>,
    /// How it feels: one (angry) to five (glad).
    #[schema(minimum = 1, maximum = 5)]
    emotion: Option<i64>,
    /// Minutes of one's time it cost.
    #[schema(minimum = 0, maximum = 2400)]
    lost_minutes: Option<i64>,
    /// What is said.
    #[schema(max_length = 10_000)]
    words: Option<String>,
    /// With the name of who the token acts for; without it nothing leads back, and no number is given.
    signed: bool,
}

/// Where words of an answer are answered.
#[derive(Debug, Serialize, ToSchema)]
pub struct HowTaken {
    /// Its number, where it is signed and there is something to answer.
    number: Option<String>,
}

/// How many were asked about a service.
#[derive(Debug, Serialize, ToSchema)]
pub struct AskingShape {
    /// Which service: its key; none for what was about none.
    service: Option<String>,
    /// How many were asked.
    asked: i64,
    /// How many of them answered, where at least five were asked.
    answered: Option<i64>,
    /// The share that answered, with its bounds.
    share: Option<f64>,
    /// Its lower bound.
    low: Option<f64>,
    /// Its upper bound.
    high: Option<f64>,
    /// How many were not asked, each with a reason on the page of the leads.
    not_asked: i64,
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
        .schema::<AskedShape>()
        .schema::<NewHow>()
        .schema::<HowTaken>()
        .schema::<AskingShape>()
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
        .add(
            Op::get("/api/v1/asked", "listAsked", Capability::OwnPages)
                .says("Listening", "Read what you were asked", "Once in seven days at most, and about the same kind of touchpoint once in thirty. Newest first; at most a hundred.")
                .lists("AskedShape", json!({"number": "1042", "title": "The key does not open", "state": "asked", "open": true, "at": "2026-11-16T09:00:00.000Z"})),
            asked,
        )
        .add(
            Op::post("/api/v1/asked/{number}/answers", "answerAsked", Capability::OwnPages)
                .says("Listening", "Say how it was", "Marks stand without a person behind the floor. Words are answered by a person. Without a name nothing leads back to you.")
                .body("NewHow", json!({"satisfaction": 2, "effort": 2, "lost_minutes": 45, "words": "It took too long", "signed": true}))
                .status(201)
                .answers("HowTaken", json!({"number": "saying-12"})),
            tell_how,
        )
        .add(
            Op::get("/api/v1/providers/{key}/asking", "readAsking", Capability::Insight)
                .says("Listening", "Read whom we ask", "Of the last 90 days: how many were asked when something was done, how many answered, and between which bounds.")
                .lists("AskingShape", json!({"service": "car-share", "asked": 40, "answered": 22, "share": 0.55, "low": 0.4, "high": 0.69, "not_asked": 12})),
            asking_rates,
        )
}

async fn asked(caller: Caller, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (person, now) = (caller.person()?, caller.now());
    let rows =
        caller.app.spine.read(move |tx| Box::pin(async move { Ok(asking::of_person(tx, person).await?) })).await?;
    let items: Vec<AskedShape> = rows
        .into_iter()
        .filter(|row| row.kind == RESOLVED)
        .map(|row| AskedShape {
            open: asking::is_open(&row, now),
            number: row.number,
            title: row.title,
            state: row.state,
            at: row.at.rfc3339(),
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

/// An answer about a ticket of one's own.
struct TellByNumber(String, domain::PersonId, NewHow);

impl Action for TellByNumber {
    const NAME: &'static str = TellHow::NAME;
    type Done = Told;
    async fn run(&self, work: &mut Work<'_>) -> Result<Told, Failure> {
        let Self(number, person, new) = self;
        let Some(subject) = timeline::by_number(work.tx, number).await? else { return Err(Failure::not_found()) };
        let row = asking::about(work.tx, *person, RESOLVED, subject.id).await?.filter(|row| row.state != "not");
        let Some(row) = row else { return Err(Failure::not_found()) };
        TellHow {
            id: row.id,
            person: *person,
            satisfaction: Some(new.satisfaction),
            effort: new.effort,
            emotion: new.emotion,
            lost: new.lost_minutes,
            words: new.words.clone().unwrap_or_default(),
            signed: new.signed,
        }
        .run(work)
        .await
    }
}

async fn tell_how(caller: Caller, Path(number): Path<String>, sent: Sent<NewHow>) -> Result<Response, Problem> {
    let action = TellByNumber(number, caller.person()?, sent.value);
    if action.2.signed {
        return once::act(&caller, sent.once, action, |told: &Told| {
            Ok(Answer::added(text(&HowTaken { number: told.number.clone() })?))
        })
        .await;
    }
    // Without a name no key is kept under which it could come again; the question itself is answered once.
    caller.app.spine.act(&Actor::guest(), Nameless(action)).await.map_err(|f| api::problem(f, None))?;
    api::json(StatusCode::CREATED, &HowTaken { number: None })
}

async fn asking_rates(caller: Caller, Path(key): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, since) = (Arc::clone(&caller.actor), caller.now().minus(SPAN));
    let read = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(provider) = people::provider_by_key(tx, &key).await? else { return Err(Failure::not_found()) };
            if !crate::pages::experience::may_see(&actor, &provider) {
                return Err(Failure::not_found());
            }
            let services = people::services(tx).await?;
            Ok((asking::rates(tx, provider.id, RESOLVED, since).await?, services))
        })
    });
    let (rates, services) = read.await?;
    let items: Vec<AskingShape> = rates
        .into_iter()
        .map(|rate| {
            let count = |n: i64| u64::try_from(n).unwrap_or(0);
            // Of few who were asked, whether they answered would be known of each.
            let of =
                (count(rate.asked) >= Answers::Score.least()).then(|| wilson(count(rate.answered), count(rate.asked)));
            AskingShape {
                service: services.iter().find(|s| Some(s.id) == rate.service_id).map(|s| s.key.clone()),
                asked: rate.asked,
                answered: of.map(|_| rate.answered),
                share: of.map(|s| s.share),
                low: of.map(|s| s.low),
                high: of.map(|s| s.high),
                not_asked: rate.left_alone,
            }
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
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
    let said = caller.app.spine.act(&Actor::guest(), Nameless(action)).await.map_err(|f| api::problem(f, None))?;
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
    let (provider, shown) = caller
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let Some(provider) = people::provider_by_key(tx, &key).await? else { return Err(Failure::not_found()) };
                if !crate::pages::experience::may_see(&actor, &provider) {
                    return Err(Failure::not_found());
                }
                let cut = Cut { provider: Some(provider.id), service: None, months: Some(span) };
                Ok((provider.id, floor::figures(tx, &cut).await?))
            })
        })
        .await?;
    let shown = crate::pages::experience::guarded(&caller, provider, span.1, shown).await?;
    let items: Vec<FigureShape> = shown
        .into_iter()
        .map(|s| {
            let exact = s.good.filter(|_| s.told == rule::Told::Exactly);
            FigureShape {
                question: s.question,
                n: s.n,
                told: match s.told {
                    rule::Told::Over => "over",
                    rule::Told::Under => "under",
                    rule::Told::Exactly | rule::Told::Hidden => "exactly",
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
