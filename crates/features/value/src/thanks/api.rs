//! Thanks for programs: one's own standing, and thanking.

use super::{Thank, mine};
use axum::response::{IntoResponse, Response};
use domain::{Because, Capability, PersonId, Refusal, rules::thanks::Deed};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use spine::{Failure, people};
use utoipa::ToSchema;
use web::{
    Problem,
    api::{self, Api, Caller, Op, Params, Sent},
};

/// One's own standing for one service.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OwnStanding {
    /// Key of the service.
    pub service: String,
    /// Points, faded by half in a year.
    pub points: i64,
    /// Badges that are true now: `answered`, `tested`, `explained`, `reported`, `took_part`.
    pub badges: Vec<String>,
    /// Whether others see it.
    pub shown: bool,
}

/// Thanks to somebody.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewThanks {
    /// Key of the service.
    #[schema(min_length = 1, max_length = 100, pattern = "^[a-z0-9-]*$")]
    pub service: String,
    /// Address of who did it.
    #[schema(max_length = 254, pattern = "^[^\\u0000-\\u0008]*$")]
    pub to: String,
    /// What: `answered`, `tested`, `explained`, `reported`, `took_part`.
    #[schema(pattern = "^(answered|tested|explained|reported|took_part)$")]
    pub deed: String,
    /// In words.
    #[schema(min_length = 1, max_length = 500, pattern = "^[^\\u0000-\\u0008]*$")]
    pub words: String,
}

/// All operations of thanks.
pub fn api() -> Api {
    let own = json!({"service": "car-share", "points": 42, "badges": ["answered"], "shown": false});
    Api::new()
        .schema::<OwnStanding>()
        .schema::<NewThanks>()
        .add(
            Op::get("/api/v1/thanks", "listOwnStanding", Capability::OwnPages)
                .says("Value", "Read your own standing", "By service. Nobody reads another's here.")
                .lists("OwnStanding", own),
            own_standing,
        )
        .add(
            Op::post("/api/v1/thanks", "thank", Capability::OwnPages)
                .says("Value", "Thank somebody", "For what they did for a service.")
                .body("NewThanks", json!({"service": "car-share", "to": "ben@example.org", "deed": "answered", "words": "He knew where the key was."}))
                .status(204),
            thank,
        )
}

async fn own_standing(caller: Caller, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let (me, now) = (caller.person()?, caller.now());
    let found = caller.app.spine.read(move |tx| Box::pin(async move { Ok(mine(tx, me, now).await?) })).await?;
    let items: Vec<OwnStanding> = found
        .into_iter()
        .map(|o| OwnStanding {
            service: o.key,
            points: o.standing.points,
            badges: o.standing.badges.iter().map(|d| d.word().to_owned()).collect(),
            shown: o.shown,
        })
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

async fn thank(caller: Caller, sent: Sent<NewThanks>) -> Result<Response, Problem> {
    let new = sent.value;
    let (key, email) = (new.service.clone(), new.to.clone());
    let read = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let service = people::service_by_key(tx, &key).await?.map(|s| s.id);
            Ok::<_, Failure>((service, people::by_email(tx, &email).await?.map(|p| p.id)))
        })
    });
    let (service, to) = read.await?;
    let Some(deed) = Deed::parse(&new.deed) else {
        return Err(Refusal::invalid("deed", Because::new("invalid-thanks-deed")).into());
    };
    let thank = Thank {
        service: service.ok_or_else(Problem::not_found)?,
        to: to.unwrap_or(PersonId(0)),
        deed,
        words: new.words,
    };
    caller.app.spine.act(&caller.actor, thank).await.map_err(|f| api::problem(f, None))?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
