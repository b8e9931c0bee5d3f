//! Webhooks as programs set them up.

use super::{
    shapes::{Delivery as Told, NewWebhook, Webhook as Shape, WebhookChange, WebhookMade},
    tickets::text,
};
use crate::{
    store::webhook::{self as store, Delivery, Webhook},
    webhooks::{self, Redeliver, RemoveWebhook, SetUpWebhook, TurnWebhook, sign},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use domain::{Capability, Timestamp};
use http::StatusCode;
use serde_json::json;
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
    let hook = json!({
        "id": "182973645170000", "url": "https://hooks.example.org/entwine", "events": ["ticket.created"], "provider": "it",
        "active": true, "failing_since": null, "created_at": "2026-11-16T09:00:00.000Z"
    });
    let told = json!({
        "id": "182973645180000", "message_id": "msg_182973645180000", "event": "ticket.created", "status": "delivered", "attempts": 1,
        "response": "204", "created_at": "2026-11-16T09:00:00.000Z", "sent_at": "2026-11-16T09:00:01.000Z"
    });
    api.add(
        Op::post("/api/v1/webhooks", "setUpWebhook", Capability::ManageProvider)
            .says(
                "Webhooks",
                "Set a webhook up",
                "Messages follow the Standard Webhooks format and are signed with the secret you get here, once. Leads set up those of \
                 their provider, operators those of the house, which hear of nothing confidential. Of a confidential ticket a message \
                 says its number alone. A message that does not get through is tried again for three days.",
            )
            .body("NewWebhook", json!({"url": "https://hooks.example.org/entwine", "events": ["ticket.created"], "provider": "it"}))
            .creates(
                "WebhookMade",
                json!({"id": "182973645170000", "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "url": "https://hooks.example.org/entwine", "events": ["ticket.created"], "provider": "it"}),
            ),
        set_up,
    )
    .add(
        Op::get("/api/v1/webhooks", "listWebhooks", Capability::ManageProvider)
            .says("Webhooks", "List webhooks", "Those you look after.")
            .params(Param::paging())
            .lists("Webhook", hook.clone()),
        list,
    )
    .add(
        Op::get("/api/v1/webhooks/{id}", "getWebhook", Capability::ManageProvider).says("Webhooks", "Read a webhook", "Without its secret.").answers("Webhook", hook.clone()),
        show,
    )
    .add(
        Op::patch("/api/v1/webhooks/{id}", "turnWebhook", Capability::ManageProvider)
            .says("Webhooks", "Turn a webhook on or off", "One that was turned off because nothing got through is turned on again here.")
            .body("WebhookChange", json!({"active": true}))
            .answers("Webhook", hook),
        turn,
    )
    .add(
        Op::delete("/api/v1/webhooks/{id}", "removeWebhook", Capability::ManageProvider).says("Webhooks", "Remove a webhook", "With its log."),
        remove,
    )
    .add(
        Op::get("/api/v1/webhooks/{id}/deliveries", "listDeliveries", Capability::ManageProvider)
            .says("Webhooks", "Read what it was told", "Newest first, for thirty days.")
            .params(Param::paging())
            .lists("Delivery", told.clone()),
        deliveries,
    )
    .add(
        Op::post("/api/v1/webhooks/{id}/deliveries/{delivery}/redeliver", "redeliver", Capability::ManageProvider)
            .says("Webhooks", "Send a message again", "Under its own id, so that who has it already knows.")
            .answers("Delivery", told),
        redeliver,
    )
}

fn id_of(text: &str) -> Result<i64, Problem> {
    let fine = (1..=18).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| fine).ok_or_else(Problem::not_found)
}

async fn set_up(caller: Caller, sent: Sent<NewWebhook>) -> Result<Response, Problem> {
    let new = sent.value;
    if new.events.is_empty() || new.events.len() > 20 {
        return Err(domain::Refusal::invalid("events", domain::Because::new("invalid-shape")).into());
    }
    let Some(secret) = sign::fresh() else { return Err(database::DbError::Away("no randomness".to_owned()).into()) };
    if !looks_like_url(&new.url) {
        return Err(domain::Refusal::invalid("url", domain::Because::new("invalid-shape")).into());
    }
    if let Some(provider) = &new.provider
        && !super::tickets::is_key(provider)
    {
        return Err(domain::Refusal::invalid("provider", domain::Because::new("invalid-shape")).into());
    }
    let private = caller.app.config.allow_private_webhooks;
    let action = SetUpWebhook { url: new.url, events: new.events, provider: new.provider, private, secret };
    once::act(&caller, sent.once, action, |hook: &Webhook| {
        let made = WebhookMade {
            id: hook.id.to_string(),
            secret: hook.secret.clone(),
            url: hook.url.clone(),
            events: hook.events.split_whitespace().map(str::to_owned).collect(),
            provider: hook.provider_key.clone(),
        };
        Ok(Answer::made(format!("/api/v1/webhooks/{}", hook.id), text(&made)?))
    })
    .await
}

/// The shape the description says; whether it may be told is another question.
fn looks_like_url(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else { return false };
    let (place, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let (host, port) = place.split_once(':').unwrap_or((place, "0"));
    let ends = |c: Option<u8>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    ends(host.bytes().next())
        && ends(host.bytes().last())
        && host.len() <= 202
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-')
        && (1..=5).contains(&port.len())
        && port.bytes().all(|b| b.is_ascii_digit())
        && path.len() <= 1_001
        && path.bytes().all(|b| b.is_ascii_graphic())
}

async fn list(caller: Caller, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["limit", "after"])?;
    let (limit, after) = (params.limit()?, params.after()?.map_or(0, |c| c.id));
    let actor = Arc::clone(&caller.actor);
    let (hooks, next) = caller
        .app
        .spine
        .read(move |tx| Box::pin(async move { webhooks::page(tx, &actor, after, limit).await }))
        .await?;
    let next = next.map(|id| params.next("/api/v1/webhooks", Cursor { key: 0, id }));
    let items: Vec<Shape> = hooks.into_iter().map(Shape::from).collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

async fn show(caller: Caller, Path(id): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let id = id_of(&id)?;
    let actor = Arc::clone(&caller.actor);
    let hook = caller.app.spine.read(move |tx| Box::pin(async move { webhooks::one(tx, &actor, id).await })).await?;
    api::json(StatusCode::OK, &Shape::from(hook))
}

async fn turn(caller: Caller, Path(id): Path<String>, sent: Sent<WebhookChange>) -> Result<Response, Problem> {
    let action = TurnWebhook { webhook: id_of(&id)?, active: sent.value.active };
    let hook = caller.app.spine.act(&caller.actor, action).await?;
    api::json(StatusCode::OK, &Shape::from(hook))
}

async fn remove(caller: Caller, Path(id): Path<String>) -> Result<Response, Problem> {
    caller.app.spine.act(&caller.actor, RemoveWebhook { webhook: id_of(&id)? }).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn told(delivery: Delivery) -> Told {
    Told {
        id: delivery.id.to_string(),
        message_id: delivery.message_id,
        event: delivery.event,
        status: delivery.status,
        attempts: delivery.attempt,
        response: delivery.response,
        created_at: delivery.created_at.rfc3339(),
        sent_at: delivery.sent_at.map(Timestamp::rfc3339),
    }
}

async fn deliveries(caller: Caller, Path(id): Path<String>, params: Params) -> Result<Response, Problem> {
    let params = params.only(&["limit", "after"])?;
    let (hook, limit) = (id_of(&id)?, params.limit()?);
    let before = params.after()?.map_or((i64::MAX, i64::MAX), |c| (c.key, c.id));
    let actor = Arc::clone(&caller.actor);
    let rows = i64::try_from(limit + 1).unwrap_or(101);
    let found = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            webhooks::one(tx, &actor, hook).await?;
            Ok(store::deliveries(tx, hook, before, rows).await?)
        })
    });
    let mut all = found.await?;
    let more = all.len() > limit;
    all.truncate(limit);
    let path = format!("/api/v1/webhooks/{id}/deliveries");
    let next = all.last().filter(|_| more).map(|d| params.next(&path, Cursor { key: d.created_at.0, id: d.id }));
    let items: Vec<Told> = all.into_iter().map(told).collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": next}))
}

async fn redeliver(
    caller: Caller,
    Path((id, delivery)): Path<(String, String)>,
    sent: Unsent,
) -> Result<Response, Problem> {
    let action = Redeliver { webhook: id_of(&id)?, delivery: id_of(&delivery)? };
    once::act(&caller, sent.once, action, |delivery: &Delivery| Ok(Answer::done(text(&told(delivery.clone()))?))).await
}
