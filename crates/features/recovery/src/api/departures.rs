//! Rules and departures from them: three short answers, a decision in minutes, how it ended, a look without blame.

use super::{TAG, acted, acts, complaints::id, done};
use crate::departures::{self, Act, Depart, ENDS, Handle, store};
use axum::{extract::Path, response::Response};
use domain::{Because, Capability, Refusal, Timestamp};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use spine::{people, timeline};
use std::sync::Arc;
use utoipa::ToSchema;
use web::{
    Problem,
    api::{
        self, Api, Caller, Op, Param, Params, Sent, Unsent,
        once::{self, Answer},
    },
};

/// A rule of a provider you serve.
#[derive(Debug, Serialize, ToSchema)]
struct RuleShape {
    /// Its id.
    id: String,
    /// Its name.
    title: String,
    /// What it says.
    words: String,
    /// Key of the provider.
    provider: String,
    /// What was agreed: `allowed`, `limited` or `forbidden`.
    permits: String,
    /// Most a departure may cost, in minor units.
    most: Option<i64>,
    /// Code of the currency.
    currency: String,
    /// For so many minutes somebody who may is asked.
    answer_minutes: i64,
}

/// A departure in a list.
#[derive(Debug, Serialize, ToSchema)]
struct DepartureLine {
    /// Its number.
    number: String,
    /// The rule's name.
    rule: String,
    /// Who departed.
    who: String,
    /// When.
    at: String,
    /// Why.
    why: String,
    /// Where it stands: `permitted`, `asked`, `refused` or `done_anyway`.
    standing: String,
    /// How it ended: `open`, `well`, `no_difference` or `badly`.
    ended: String,
    /// Somebody else looked at it.
    reviewed: bool,
}

/// A departure from a rule.
#[derive(Debug, Serialize, ToSchema)]
struct DepartureShape {
    /// Its number.
    number: String,
    /// Id of the rule.
    rule: String,
    /// Number of the conversation it is about.
    on: Option<String>,
    /// Who departed.
    who: Option<String>,
    /// When.
    at: String,
    /// Why the rule makes no sense here.
    why: String,
    /// For whose benefit.
    benefit: String,
    /// What risk.
    risk: String,
    /// What it costs, in minor units.
    cost: Option<i64>,
    /// Recorded after it was done.
    afterwards: bool,
    /// Where it stands: `permitted`, `asked`, `refused` or `done_anyway`.
    standing: String,
    /// Until when somebody who may is asked.
    asked_until: Option<String>,
    /// What who decided said.
    decision: String,
    /// How it ended: `open`, `well`, `no_difference` or `badly`.
    ended: String,
    /// What somebody else found, without blame.
    review: String,
    /// What the rule can learn.
    learns: String,
}

/// Departing from a rule.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewDeparture {
    /// Id of the rule.
    #[schema(pattern = "^[0-9]{1,18}$")]
    rule: String,
    /// Number of the conversation it is about.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    on: Option<String>,
    /// Why the rule makes no sense here.
    #[schema(min_length = 1, max_length = 1000)]
    why: String,
    /// For whose benefit.
    #[schema(min_length = 1, max_length = 1000)]
    benefit: String,
    /// What risk.
    #[schema(min_length = 1, max_length = 1000)]
    risk: String,
    /// What it costs, in minor units.
    #[schema(minimum = 0, maximum = 1_000_000_000_000_i64)]
    cost: Option<i64>,
    /// It was done already.
    afterwards: Option<bool>,
}

/// A decision of who may.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewPermission {
    /// Whether it is permitted.
    yes: bool,
    /// Why; needed for a no.
    #[schema(max_length = 1000)]
    words: Option<String>,
}

/// How it ended.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewEnd {
    /// `well`, `no_difference` or `badly`.
    #[schema(pattern = "^(well|no_difference|badly)$")]
    ended: String,
}

/// A look without blame.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewReview {
    /// What you found.
    #[schema(min_length = 1, max_length = 2000)]
    words: String,
    /// What the rule can learn.
    #[schema(max_length = 1000)]
    learns: Option<String>,
}

const NUMBER: &str = "departure-3";

fn line() -> Value {
    json!({
        "number": NUMBER, "rule": "No refund after departure", "who": "Ana Ortiz", "at": "2026-11-16T09:00:00.000Z",
        "why": "He stood there with two children.", "standing": "permitted", "ended": "well", "reviewed": false
    })
}

fn example() -> Value {
    json!({
        "number": NUMBER, "rule": "182973645170004", "on": "1042", "who": "Ana Ortiz", "at": "2026-11-16T09:00:00.000Z",
        "why": "He stood there with two children.", "benefit": "His, and ours: he comes again.", "risk": "15 euro.", "cost": 1500,
        "afterwards": false, "standing": "permitted", "asked_until": null, "decision": "", "ended": "well", "review": "", "learns": ""
    })
}

/// These operations.
pub(super) fn add(api: Api) -> Api {
    let rule = Param::new("rule", "From which rule.", json!({"type": "string", "pattern": "^[0-9]{1,18}$"}));
    let one = json!({
        "id": "182973645170004", "title": "No refund after departure", "words": "Once the car was taken, nothing is paid back.",
        "provider": "it", "permits": "limited", "most": 2000, "currency": "EUR", "answer_minutes": 15
    });
    api.schema::<RuleShape>()
        .schema::<DepartureLine>()
        .schema::<DepartureShape>()
        .schema::<NewDeparture>()
        .schema::<NewPermission>()
        .schema::<NewEnd>()
        .schema::<NewReview>()
        .add(
            Op::get("/api/v1/rules", "listRules", Capability::Desk)
                .says(TAG, "List the rules in force", "Of the providers you serve.")
                .lists("RuleShape", one),
            rules,
        )
        .add(
            Op::get("/api/v1/departures", "listDepartures", Capability::Desk)
                .says(TAG, "List departures", "Of the providers you serve, newest first; at most a hundred.")
                .params([rule])
                .lists("DepartureLine", line()),
            list,
        )
        .add(
            Op::post("/api/v1/departures", "depart", Capability::Work)
                .says(TAG, "Depart from a rule", "Or record it afterwards. Permission can be refused, the record never.")
                .body("NewDeparture", json!({"rule": "182973645170004", "on": "1042", "why": "He stood there with two children.", "benefit": "His, and ours.", "risk": "15 euro.", "cost": 1500}))
                .creates("RecoveryActed", json!({"number": NUMBER})),
            depart,
        )
        .add(
            Op::get("/api/v1/departures/{number}", "getDeparture", Capability::Read)
                .says(TAG, "Read a departure", "For who serves.")
                .answers("DepartureShape", example()),
            get,
        )
        .add(
            acts(Op::post("/api/v1/departures/{number}/decide", "decideDeparture", Capability::Work), NUMBER)
                .says(TAG, "Permit it, or not", "For who owns the rule or leads, never for oneself.")
                .body("NewPermission", json!({"yes": true})),
            decide,
        )
        .add(
            acts(Op::post("/api/v1/departures/{number}/did", "didDepart", Capability::Work), NUMBER)
                .says(TAG, "It was done", "Permitted or not; somebody else looks at it without blame."),
            did,
        )
        .add(
            acts(Op::post("/api/v1/departures/{number}/end", "endDeparture", Capability::Work), NUMBER)
                .says(TAG, "How it ended", "For what the rule can learn.")
                .body("NewEnd", json!({"ended": "well"})),
            end,
        )
        .add(
            acts(Op::post("/api/v1/departures/{number}/review", "reviewDeparture", Capability::Work), NUMBER)
                .says(TAG, "Look at it without blame", "By somebody else.")
                .body("NewReview", json!({"words": "I would have done the same.", "learns": "Let agents pay back up to 20 euro."})),
            review,
        )
}

async fn rules(caller: Caller, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let actor = Arc::clone(&caller.actor);
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut all = Vec::new();
            for provider in people::providers(tx).await? {
                if !actor.providers().any(|p| p == provider.id) {
                    continue;
                }
                let own = store::rules(tx, provider.id).await?.into_iter().filter(|r| r.active);
                all.extend(own.map(|r| RuleShape {
                    id: r.id.to_string(),
                    title: r.title,
                    words: r.words,
                    provider: provider.key.clone(),
                    permits: r.permits,
                    most: r.most,
                    currency: r.currency,
                    answer_minutes: r.answer_minutes,
                }));
            }
            Ok(all)
        })
    });
    api::json(StatusCode::OK, &json!({"items": found.await?, "next": null}))
}

async fn list(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["rule"])?;
    let digits = |w: &str| w.bytes().all(|b| b.is_ascii_digit()).then(|| w.parse::<i64>().ok()).flatten();
    let rule = params.word("rule", |w| digits(w).filter(|_| w.len() <= 18))?;
    let reader = caller.person()?;
    let found =
        caller.app.spine.read(move |tx| Box::pin(async move { Ok(store::list(tx, reader, rule, 100).await?) })).await?;
    let items: Vec<DepartureLine> = found
        .into_iter()
        .map(|l| DepartureLine {
            number: l.number,
            rule: l.rule,
            who: l.who,
            at: l.at.rfc3339(),
            why: l.why,
            standing: l.standing,
            ended: l.ended,
            reviewed: l.reviewed,
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

/// Most a departure can cost, in minor units.
const MOST: i64 = 1_000_000_000_000;

async fn depart(caller: Caller, sent: Sent<NewDeparture>) -> Result<Response, Problem> {
    let new = sent.value;
    if new.cost.is_some_and(|cost| cost > MOST) {
        return Err(Refusal::invalid("cost", Because::new("invalid-amount")).into());
    }
    let depart = Depart {
        rule: id("rule", &new.rule)?,
        from: new.on,
        why: new.why,
        benefit: new.benefit,
        risk: new.risk,
        cost: new.cost,
        afterwards: new.afterwards.unwrap_or_default(),
    };
    once::act(&caller, sent.once, depart, |made| {
        Ok(Answer::made(format!("/api/v1/departures/{}", made.number), acted(&made.number)))
    })
    .await
}

async fn get(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let held = departures::hold(tx, &actor, &number, Capability::Read, now).await?;
            let d = held.departure;
            let on = match d.about_id {
                Some(id) => timeline::by_id(tx, id).await?.map(|s| s.number),
                None => None,
            };
            let who = people::person(tx, d.by_id).await?.map(|p| p.name);
            Ok(DepartureShape {
                number: held.subject.number,
                rule: d.rule_id.to_string(),
                on,
                who,
                at: d.at.rfc3339(),
                why: d.why,
                benefit: d.benefit,
                risk: d.risk,
                cost: d.cost,
                afterwards: d.afterwards,
                standing: d.standing,
                asked_until: d.asked_until.map(Timestamp::rfc3339),
                decision: d.decided_words,
                ended: d.ended,
                review: d.review,
                learns: d.learns,
            })
        })
    });
    api::json(StatusCode::OK, &found.await?)
}

async fn decide(caller: Caller, Path(number): Path<String>, sent: Sent<NewPermission>) -> Result<Response, Problem> {
    let new = sent.value;
    let act = Act::Decide { yes: new.yes, words: new.words.unwrap_or_default() };
    done(&caller, sent.once, &number, Handle { number: number.clone(), act }).await
}

async fn did(caller: Caller, Path(number): Path<String>, sent: Unsent) -> Result<Response, Problem> {
    done(&caller, sent.once, &number, Handle { number: number.clone(), act: Act::Did }).await
}

async fn end(caller: Caller, Path(number): Path<String>, sent: Sent<NewEnd>) -> Result<Response, Problem> {
    debug_assert!(ENDS.len() == 3, "the pattern of the schema names them all");
    let act = Act::End(sent.value.ended);
    done(&caller, sent.once, &number, Handle { number: number.clone(), act }).await
}

async fn review(caller: Caller, Path(number): Path<String>, sent: Sent<NewReview>) -> Result<Response, Problem> {
    let new = sent.value;
    let act = Act::Review { words: new.words, learns: new.learns.unwrap_or_default() };
    done(&caller, sent.once, &number, Handle { number: number.clone(), act }).await
}
