//! Workshops for programs: REST under `/api/v1/workshops`. Who joins by a code does so in a browser.

use super::{Answer, Decide, Dot, Lay, New, Next, Plan, Shown, list, show};
use axum::{extract::Path, response::Response};
use domain::{
    Capability, SubjectId, Timestamp,
    rules::workshop::{Kind, Phase},
};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use spine::{Failure, people, timeline};
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{
        self, Api, Caller, Cursor, Op, Param, Params, Sent, Unsent,
        once::{self, Answer as Told},
    },
};

/// A workshop in a list.
#[derive(Debug, Serialize, ToSchema)]
struct WorkshopRow {
    /// Its number.
    number: String,
    /// What it is about, in a line.
    title: String,
    /// Where it stands: announced, insights, ideas, voting, deciding, closed.
    phase: String,
    /// When it begins.
    starts_at: String,
    /// How many took part.
    seats: i64,
}

/// A line of an agenda.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct WorkshopItem {
    /// Minutes.
    #[schema(minimum = 1, maximum = 480)]
    minutes: i64,
    /// What happens.
    #[schema(min_length = 1, max_length = 200)]
    text: String,
}

/// A card on the board.
#[derive(Debug, Serialize, ToSchema)]
struct WorkshopCard {
    /// Its id.
    id: String,
    /// `insight` or `idea`.
    kind: String,
    /// Id of the insight an idea answers.
    answers: Option<String>,
    /// What it says.
    text: String,
    /// Whose.
    by: String,
    /// Dots on it; null as long as they can be moved.
    dots: Option<i64>,
}

/// What was decided.
#[derive(Debug, Serialize, ToSchema)]
struct WorkshopDecision {
    /// Id of the idea it is about.
    card: Option<String>,
    /// In words.
    text: String,
    /// Who wrote it down.
    by: String,
    /// When.
    at: String,
}

/// A workshop, as far as its reader may see it.
#[derive(Debug, Serialize, ToSchema)]
struct Workshop {
    /// Its number.
    number: String,
    /// What it is about, in a line.
    title: String,
    /// What people should know before.
    why: String,
    /// Where it stands: announced, insights, ideas, voting, deciding, closed.
    phase: String,
    /// Where it is.
    place: String,
    /// When it begins.
    starts_at: String,
    /// What happens when.
    agenda: Vec<WorkshopItem>,
    /// Dots for each.
    dots: i64,
    /// The code people without an account join by; for who hosts it.
    code: Option<String>,
    /// Your answer to the invitation: invited, yes, no.
    you: Option<String>,
    /// Who took part.
    seats: Vec<String>,
    /// The board.
    cards: Vec<WorkshopCard>,
    /// What was decided.
    decisions: Vec<WorkshopDecision>,
    /// Numbers of what came of it.
    became: Vec<String>,
}

/// A workshop to be planned.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewWorkshop {
    /// What it is about: a problem, not a solution.
    #[schema(min_length = 1, max_length = 200)]
    title: String,
    /// What people should know before: a sentence.
    #[schema(min_length = 1, max_length = 10000)]
    why: String,
    /// What happens when.
    #[schema(min_items = 1, max_items = 20)]
    agenda: Vec<WorkshopItem>,
    /// Where.
    #[schema(min_length = 1, max_length = 300)]
    place: String,
    /// When it begins.
    #[schema(format = DateTime)]
    starts_at: String,
    /// Dots for each.
    #[schema(minimum = 1, maximum = 20)]
    dots: Option<i64>,
    /// How many are invited.
    #[schema(minimum = 0, maximum = 200)]
    invites: i64,
    /// Key of the provider.
    #[schema(max_length = 60)]
    provider: String,
    /// Key of the service it is about.
    #[schema(max_length = 60)]
    service: Option<String>,
    /// Key of the consumer whose people it is for.
    #[schema(max_length = 60)]
    consumer: Option<String>,
    /// Number of what it is about.
    #[schema(max_length = 60)]
    about: Option<String>,
}

/// A card to be laid.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewWorkshopCard {
    /// `insight` or `idea`.
    #[schema(pattern = "^(insight|idea)$")]
    kind: String,
    /// Id of the insight an idea answers.
    #[schema(pattern = "^[0-9]{1,19}$")]
    answers: Option<String>,
    /// What it says.
    #[schema(min_length = 1, max_length = 600)]
    text: String,
}

/// Dots on one idea.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct WorkshopDots {
    /// Id of the idea.
    #[schema(pattern = "^[0-9]{1,19}$")]
    card: String,
    /// How many.
    #[schema(minimum = 0, maximum = 20)]
    dots: i64,
}

/// All of one's dots, as they lie from now on.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewWorkshopDots {
    /// By idea; what is not named has none.
    #[schema(max_items = 400)]
    dots: Vec<WorkshopDots>,
}

/// What was decided.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewWorkshopDecision {
    /// Id of the idea it is about.
    #[schema(pattern = "^[0-9]{1,19}$")]
    card: Option<String>,
    /// In words: a sentence.
    #[schema(min_length = 1, max_length = 4000)]
    words: String,
}

/// Yes or no to an invitation.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct WorkshopAnswer {
    /// Yes.
    yes: bool,
}

/// Where it was done.
#[derive(Debug, Serialize, ToSchema)]
struct WorkshopActed {
    /// Number of the workshop.
    number: String,
    /// Id of the card or the decision.
    id: Option<String>,
    /// Where it stands now, where it was moved on.
    phase: Option<String>,
}

const TAG: &str = "Together";

/// All operations of workshops.
pub fn api() -> Api {
    let acted = || json!({"number": "workshop-1", "id": null, "phase": null});
    let row = json!({"number": "workshop-1", "title": "Why cars come back late", "phase": "insights", "starts_at": "2026-11-30T09:00:00.000Z", "seats": 7});
    let page = json!({
        "number": "workshop-1", "title": "Why cars come back late", "why": "The next driver stands in the rain.", "phase": "insights", "place": "Room 4",
        "starts_at": "2026-11-30T09:00:00.000Z", "agenda": [{"minutes": 20, "text": "What happens at five"}], "dots": 3, "code": null, "you": "yes",
        "seats": ["Katrina"], "cards": [{"id": "182973645170000", "kind": "insight", "answers": null, "text": "I do not know the roads.", "by": "Katrina", "dots": null}],
        "decisions": [], "became": []
    });
    let on = |op: Op| op.answers("WorkshopActed", acted());
    Api::new()
        .schema::<WorkshopRow>()
        .schema::<WorkshopItem>()
        .schema::<WorkshopCard>()
        .schema::<WorkshopDecision>()
        .schema::<Workshop>()
        .schema::<NewWorkshop>()
        .schema::<NewWorkshopCard>()
        .schema::<WorkshopDots>()
        .schema::<NewWorkshopDots>()
        .schema::<NewWorkshopDecision>()
        .schema::<WorkshopAnswer>()
        .schema::<WorkshopActed>()
        .add(
            Op::get("/api/v1/workshops", "listWorkshops", Capability::OwnPages)
                .says(TAG, "List workshops", "Those you take part in or host, newest first.")
                .params(Param::paging())
                .lists("WorkshopRow", row),
            rows,
        )
        .add(
            Op::post("/api/v1/workshops", "planWorkshop", Capability::Work)
                .says(TAG, "Plan a workshop", "A sample of those it touches is invited: half of who has spoken about it, the rest by lot.")
                .body("NewWorkshop", json!({
                    "title": "Why cars come back late", "why": "The next driver stands in the rain.", "agenda": [{"minutes": 20, "text": "What happens at five"}],
                    "place": "Room 4", "starts_at": "2026-11-30T09:00:00.000Z", "invites": 12, "provider": "it", "service": "car-share"
                }))
                .creates("WorkshopActed", acted()),
            plan,
        )
        .add(
            Op::get("/api/v1/workshops/{number}", "getWorkshop", Capability::Read)
                .says(TAG, "Read a workshop", "Its board. How many dots lie where is hidden as long as they can be moved.")
                .answers("Workshop", page),
            one,
        )
        .add(
            on(Op::post("/api/v1/workshops/{number}/answer", "answerWorkshop", Capability::Read)
                .says(TAG, "Say yes or no to an invitation", "If you say no, somebody else is invited.")
                .body("WorkshopAnswer", json!({"yes": true}))),
            answer,
        )
        .add(
            Op::post("/api/v1/workshops/{number}/cards", "layCard", Capability::Read)
                .says(TAG, "Lay a card", "Insights first; ideas once the insights are there, each with the insight it answers.")
                .body("NewWorkshopCard", json!({"kind": "insight", "text": "I do not know the roads."}))
                .answers("WorkshopActed", acted())
                .status(201),
            lay,
        )
        .add(
            on(Op::post("/api/v1/workshops/{number}/dots", "layDots", Capability::Read)
                .says(TAG, "Lay your dots", "They lie so from now on, until dots are counted.")
                .body("NewWorkshopDots", json!({"dots": [{"card": "182973645170000", "dots": 2}]}))),
            dots,
        )
        .add(
            on(Op::post("/api/v1/workshops/{number}/phase", "nextPhase", Capability::Work)
                .says(TAG, "Open the next phase", "Insights, ideas, dots, decisions, the close: in this order, when the board is ready for it.")),
            next,
        )
        .add(
            Op::post("/api/v1/workshops/{number}/decisions", "decideInWorkshop", Capability::Work)
                .says(TAG, "Write down what was decided", "Of an idea, or of all of it. `POST /api/v1/improvements` with `from` makes an improvement of it that takes along who took part.")
                .body("NewWorkshopDecision", json!({"words": "We try the alert with twelve drivers."}))
                .answers("WorkshopActed", acted())
                .status(201),
            decide,
        )
}

fn acted(number: &str, id: Option<i64>, phase: Option<Phase>) -> String {
    json!({"number": number, "id": id.map(|id| id.to_string()), "phase": phase.map(Phase::word)}).to_string()
}

async fn read(caller: &Caller, number: &str) -> Result<Shown, Problem> {
    let (actor, number, now) = (Arc::clone(&caller.actor), number.to_owned(), caller.now());
    Ok(caller.app.spine.read(move |tx| Box::pin(async move { show(tx, &actor, &number, None, now).await })).await?)
}

fn wrong(field: &str, key: &str) -> Problem {
    api::problem(Failure::invalid(field, key), None)
}

async fn rows(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["limit", "after"])?;
    let limit = params.limit()?;
    let before = params.after()?.map(|cursor| SubjectId(cursor.id));
    let actor = Arc::clone(&caller.actor);
    let most = i64::try_from(limit).unwrap_or(50) + 1;
    let mut found =
        caller.app.spine.read(move |tx| Box::pin(async move { list(tx, &actor, before, most).await })).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found
        .last()
        .filter(|_| more)
        .map(|w| params.next("/api/v1/workshops", Cursor { key: w.starts_at.0, id: w.id.0 }));
    let items: Vec<WorkshopRow> = found
        .into_iter()
        .map(|w| WorkshopRow {
            number: w.number,
            title: w.title,
            phase: w.phase_word,
            starts_at: w.starts_at.rfc3339(),
            seats: w.seats,
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

async fn one(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let shown = read(&caller, &number).await?;
    let counted = shown.counted;
    let w = shown.workshop;
    let page = Workshop {
        number: w.number,
        title: w.title,
        why: w.why,
        phase: w.phase_word,
        place: w.place,
        starts_at: w.starts_at.rfc3339(),
        agenda: shown.agenda.into_iter().map(|(minutes, text)| WorkshopItem { minutes, text }).collect(),
        dots: w.dots,
        code: shown.hosts.then_some(w.code),
        you: shown.invited,
        seats: shown.seats.into_iter().map(|s| s.name).collect(),
        cards: shown
            .cards
            .into_iter()
            .map(|c| WorkshopCard {
                id: c.id.to_string(),
                kind: c.kind,
                answers: c.answers.map(|id| id.to_string()),
                text: c.text,
                by: c.name,
                dots: counted.then_some(c.dots),
            })
            .collect(),
        decisions: shown
            .decisions
            .into_iter()
            .map(|d| WorkshopDecision {
                card: d.card.map(|id| id.to_string()),
                text: d.text,
                by: d.by,
                at: d.at.rfc3339(),
            })
            .collect(),
        became: shown.became.into_iter().map(|l| l.number).collect(),
    };
    api::json(StatusCode::OK, &page)
}

async fn plan(caller: Caller, sent: Sent<NewWorkshop>) -> Result<Response, Problem> {
    let new = sent.value;
    let starts_at =
        Timestamp::parse_rfc3339(&new.starts_at).ok_or_else(|| wrong("starts", "invalid-workshop-starts"))?;
    let keys = (new.provider, new.service, new.consumer, new.about);
    let read = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let (provider, service, consumer, about) = keys;
            let unknown = |field: &str, key: &str| Failure::invalid(field, key);
            let provider = people::provider_by_key(tx, &provider)
                .await?
                .ok_or_else(|| unknown("provider", "invalid-workshop-provider"))?
                .id;
            let service = match service {
                Some(key) => Some(
                    people::service_by_key(tx, &key)
                        .await?
                        .ok_or_else(|| unknown("service", "invalid-workshop-service"))?
                        .id,
                ),
                None => None,
            };
            let consumer = match consumer {
                Some(key) => Some(
                    people::consumers(tx)
                        .await?
                        .into_iter()
                        .find(|c| c.key == key)
                        .ok_or_else(|| unknown("consumer", "invalid-workshop-consumer"))?
                        .id,
                ),
                None => None,
            };
            let about = match about {
                Some(number) => Some(
                    timeline::by_number(tx, &number)
                        .await?
                        .ok_or_else(|| unknown("about", "invalid-workshop-about"))?
                        .id,
                ),
                None => None,
            };
            Ok((provider, service, consumer, about))
        })
    });
    let (provider, service, consumer, about) = read.await.map_err(|f| api::problem(f, None))?;
    let plan = Plan(New {
        title: new.title,
        why: new.why,
        agenda: new.agenda.into_iter().map(|i| (i.minutes, i.text)).collect(),
        place: new.place,
        starts_at,
        dots: new.dots.unwrap_or(3),
        invites: new.invites,
        provider,
        service,
        consumer,
        about,
    });
    once::act(&caller, sent.once, plan, |(_, number)| {
        Ok(Told::made(format!("/api/v1/workshops/{number}"), acted(number, None, None)))
    })
    .await
}

async fn answer(caller: Caller, Path(number): Path<String>, sent: Sent<WorkshopAnswer>) -> Result<Response, Problem> {
    let shown = read(&caller, &number).await?;
    let action = Answer { workshop: shown.workshop.id, yes: sent.value.yes };
    once::act(&caller, sent.once, action, move |()| Ok(Told::done(acted(&number, None, None)))).await
}

fn id_of(field: &str, text: Option<&str>) -> Result<Option<i64>, Problem> {
    match text {
        Some(text) => text.parse().map(Some).map_err(|_| wrong(field, "invalid-workshop-dot-idea")),
        None => Ok(None),
    }
}

async fn lay(caller: Caller, Path(number): Path<String>, sent: Sent<NewWorkshopCard>) -> Result<Response, Problem> {
    let (shown, new) = (read(&caller, &number).await?, sent.value);
    let lay = Lay {
        workshop: shown.workshop.id,
        kind: Kind::parse(&new.kind).ok_or_else(|| wrong("kind", "invalid-workshop-answers"))?,
        answers: id_of("answers", new.answers.as_deref())?,
        text: new.text,
        key: None,
    };
    once::act(&caller, sent.once, lay, move |id| Ok(Told::added(acted(&number, Some(*id), None)))).await
}

async fn dots(caller: Caller, Path(number): Path<String>, sent: Sent<NewWorkshopDots>) -> Result<Response, Problem> {
    let shown = read(&caller, &number).await?;
    let mut all = Vec::new();
    for one in &sent.value.dots {
        let card = one.card.parse().map_err(|_| wrong("dots", "invalid-workshop-dot-idea"))?;
        all.push((card, one.dots));
    }
    let action = Dot { workshop: shown.workshop.id, dots: all, key: None };
    once::act(&caller, sent.once, action, move |()| Ok(Told::done(acted(&number, None, None)))).await
}

async fn next(caller: Caller, Path(number): Path<String>, sent: Unsent) -> Result<Response, Problem> {
    let shown = read(&caller, &number).await?;
    let action = Next(shown.workshop.id);
    once::act(&caller, sent.once, action, move |phase| Ok(Told::done(acted(&number, None, Some(*phase))))).await
}

async fn decide(
    caller: Caller,
    Path(number): Path<String>,
    sent: Sent<NewWorkshopDecision>,
) -> Result<Response, Problem> {
    let (shown, new) = (read(&caller, &number).await?, sent.value);
    let action = Decide { workshop: shown.workshop.id, card: id_of("card", new.card.as_deref())?, words: new.words };
    once::act(&caller, sent.once, action, move |id| Ok(Told::added(acted(&number, Some(*id), None)))).await
}
