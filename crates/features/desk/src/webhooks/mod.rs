//! Outgoing webhooks in the Standard Webhooks format: a program is told of changes as they happen.
//!
//! The message is written in the transaction of its cause, one row a webhook, with a job that sends it ([`web::outward`]), signed
//! ([`sign`]). It is tried again for three days, in growing steps; each try is on its log. A webhook to which nothing got
//! through for three days is told nothing any more until its owner turns it on again.
//!
//! # What must never happen here
//! - Nothing of a confidential ticket leaves but its number and what kind of thing happened, and that only to a webhook
//!   of its own provider.
//! - No address inside the network is reached, however its name resolves, unless the operator allows it.
//!
//! # Telling of something new
//! ```ignore
//! webhooks::emit(work, Event::HandedOver, ticket.id).await?;      // in the action, after the row is saved
//! ```

pub mod sign;

use crate::{
    api::{Event, Webhook as Shape},
    store::{
        api::{self as lines, Line},
        ticket::Ticket,
        webhook::{self as store, Delivery, Webhook},
    },
};
use domain::{About, Actor, Because, Capability, Millis, Refusal, State, SubjectId, access::may};
use jobs::{Handlers, Job, JobError};
use serde::{Deserialize, Serialize};
use serde_json::json;
use spine::{Action, Failure, Spine, Work};
use web::{App, outward};

/// How long a webhook may fail before it is told nothing any more.
pub const PATIENCE: Millis = Millis::days(3);
/// When a message is tried again after its n-th failed try; after the last it is given up.
const STEPS: &[Millis] = &[
    Millis::seconds(5),
    Millis::seconds(30),
    Millis::minutes(2),
    Millis::minutes(10),
    Millis::minutes(30),
    Millis::hours(2),
    Millis::hours(5),
    Millis::hours(10),
    Millis::hours(14),
    Millis::hours(20),
    Millis::hours(20),
];
/// The job that sends one message.
const DELIVER: &str = "desk.deliver_webhook";

/// How long what a webhook was told stays on its log.
const LOG: Millis = Millis::days(30);

#[derive(Serialize, Deserialize)]
struct Deliver {
    delivery: i64,
}

/// Forgets what webhooks were told a month ago; how many. Called by the program's tick.
pub async fn forget_told(spine: &Spine) -> Result<usize, Failure> {
    struct Forget;
    impl Action for Forget {
        const NAME: &'static str = "desk.forget_told";
        const AUDITED: bool = false;
        type Done = u64;
        async fn run(&self, work: &mut Work<'_>) -> Result<u64, Failure> {
            Ok(store::forget(work.tx, work.now.minus(LOG)).await?)
        }
    }
    let forgotten = spine.act(&Actor::system(), Forget).await?;
    Ok(usize::try_from(forgotten).unwrap_or(usize::MAX))
}

/// Tells of something on a ticket, to whoever wants to hear of it. Costs one look where nobody does.
pub async fn emit(work: &mut Work<'_>, event: Event, subject: SubjectId) -> Result<(), Failure> {
    let hooks: Vec<Webhook> = store::active(work.tx)
        .await?
        .into_iter()
        .filter(|h| h.events.split_whitespace().any(|e| e == event.word()))
        .collect();
    if hooks.is_empty() {
        return Ok(());
    }
    let Some(line) = lines::line(work.tx, subject).await? else { return Ok(()) };
    for hook in hooks.iter().filter(|h| hears(h, &line)) {
        send(work, hook, event.word(), data(&line)).await?;
    }
    Ok(())
}

/// What a change of a ticket's row is, and telling of it.
pub async fn changed(work: &mut Work<'_>, before: &Ticket, after: &Ticket) -> Result<(), Failure> {
    let same = |t: &Ticket| {
        (
            t.kind,
            t.state,
            t.service_id,
            t.team_id,
            t.assignee_id,
            t.impact,
            t.urgency,
            t.priority,
            t.tags.clone(),
            t.known_incident,
            t.affected,
        )
    };
    let event = if before.provider_id != after.provider_id {
        Event::HandedOver
    } else if after.state == State::Resolved && before.state != State::Resolved {
        Event::Resolved
    } else if same(before) != same(after) {
        Event::Changed
    } else {
        return Ok(());
    };
    emit(work, event, after.id).await
}

/// A webhook of a provider hears of its tickets; one of the house hears of all that are not confidential.
fn hears(hook: &Webhook, line: &Line) -> bool {
    match hook.provider_id {
        Some(provider) => provider == line.provider_id,
        None => !line.confidential,
    }
}

/// What is told of a ticket. Of a confidential one its number alone.
fn data(line: &Line) -> serde_json::Value {
    if line.confidential {
        return json!({"number": line.number});
    }
    json!({
        "id": line.id.to_string(),
        "number": line.number,
        "subject": line.title,
        "kind": line.kind,
        "state": line.state,
        "priority": line.priority,
        "provider": line.provider_key,
        "assignee": line.assignee_id.map(|id| id.to_string()),
        "version": line.version,
    })
}

async fn send(work: &mut Work<'_>, hook: &Webhook, event: &str, data: serde_json::Value) -> Result<(), Failure> {
    let id = work.id();
    let body = json!({"type": event, "timestamp": work.now.rfc3339(), "api_version": "v1", "data": data}).to_string();
    let delivery = Delivery {
        id,
        webhook_id: hook.id,
        event: event.to_owned(),
        message_id: format!("msg_{id}"),
        body,
        attempt: 0,
        status: "waiting".to_owned(),
        response: None,
        created_at: work.now,
        sent_at: None,
    };
    store::insert_delivery(work.tx, &delivery).await?;
    Ok(work.enqueue(Job::new(DELIVER, &Deliver { delivery: id })).await?)
}

/// The jobs of this room.
pub fn jobs(handlers: &mut Handlers<App>) {
    handlers
        .add(DELIVER, |app, payload| Box::pin(async move { deliver(&app, payload.read::<Deliver>()?.delivery).await }));
}

/// Sends one message and notes how it went.
async fn deliver(app: &App, id: i64) -> Result<(), JobError> {
    let found = app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(delivery) = store::delivery(tx, id).await? else { return Ok(None) };
            let hook = store::by_id(tx, delivery.webhook_id).await?;
            Ok(hook.map(|h| (h, delivery)))
        })
    });
    let Some((hook, delivery)) = found.await? else { return Ok(()) };
    // What was delivered is not sent again because a job ran twice.
    if !hook.active || delivery.status != "waiting" {
        return Ok(());
    }
    let now = app.spine.now();
    let went = match sign::sign(&hook.secret, &delivery.message_id, now, &delivery.body) {
        Some(signature) => {
            let seconds = (now.0.div_euclid(1_000)).to_string();
            let headers = [
                ("webhook-id", delivery.message_id.as_str()),
                ("webhook-timestamp", &seconds),
                ("webhook-signature", &signature),
            ];
            outward::post(&hook.url, &headers, &delivery.body, app.config.allow_private_webhooks).await
        }
        None => Err("the secret cannot be read".to_owned()),
    };
    app.spine.act(&Actor::system(), Tried { delivery: id, went }).await?;
    Ok(())
}

/// How a try went.
struct Tried {
    delivery: i64,
    went: Result<u16, String>,
}

impl Action for Tried {
    const NAME: &'static str = "desk.webhook_tried";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(mut delivery) = store::delivery(work.tx, self.delivery).await? else { return Ok(()) };
        let Some(mut hook) = store::by_id(work.tx, delivery.webhook_id).await? else { return Ok(()) };
        delivery.attempt += 1;
        delivery.sent_at = Some(work.now);
        let (fine, said) = match &self.went {
            Ok(status) => ((200..300).contains(status), status.to_string()),
            Err(why) => (false, why.chars().take(300).collect()),
        };
        delivery.response = Some(said);
        let gone = matches!(self.went, Ok(410));
        if fine {
            "delivered".clone_into(&mut delivery.status);
            hook.failing_since = None;
        } else {
            let since = *hook.failing_since.get_or_insert(work.now);
            let step = usize::try_from(delivery.attempt - 1).ok().and_then(|n| STEPS.get(n));
            // 410 says that nobody is there any more.
            if gone || work.now.since(since) >= PATIENCE {
                hook.active = false;
            }
            match step.filter(|_| hook.active) {
                Some(after) => {
                    work.enqueue(Job::new(DELIVER, &Deliver { delivery: delivery.id }).after(*after)).await?;
                }
                None => "given_up".clone_into(&mut delivery.status),
            }
        }
        store::tried(work.tx, &delivery).await?;
        Ok(store::update(work.tx, &hook).await?)
    }
}

/// Whether somebody may look after a webhook: leads after those of their provider, operators after all.
fn may_keep(actor: &Actor, provider: Option<domain::ProviderId>) -> Result<(), Refusal> {
    match provider {
        // What an operator hears of a confidential provider is nothing; so they do not set this up either.
        Some(id) => may(actor, Capability::ManageProvider, Some(&About { provider: Some(id), ..About::default() })),
        None => may(actor, Capability::ManageHouse, None),
    }
}

async fn held(work: &mut Work<'_>, id: i64) -> Result<Webhook, Failure> {
    let Some(hook) = store::by_id(work.tx, id).await? else { return Err(Failure::not_found()) };
    may_keep(work.actor, hook.provider_id).map_err(|_| Refusal::NotFound)?;
    Ok(hook)
}

/// Webhooks of somebody, oldest first.
pub async fn page(
    tx: &mut database::Tx,
    actor: &Actor,
    after: i64,
    limit: usize,
) -> Result<(Vec<Webhook>, Option<i64>), Failure> {
    let (mut all, mut after) = (Vec::new(), after);
    loop {
        let batch = store::page(tx, after, 100).await?;
        let full = batch.len() == 100;
        after = batch.last().map_or(after, |h| h.id);
        all.extend(batch.into_iter().filter(|h| may_keep(actor, h.provider_id).is_ok()));
        if !full || all.len() > limit {
            break;
        }
    }
    let more = all.len() > limit;
    all.truncate(limit);
    Ok((all.clone(), all.last().filter(|_| more).map(|h| h.id)))
}

/// One webhook, where this actor looks after it.
pub async fn one(tx: &mut database::Tx, actor: &Actor, id: i64) -> Result<Webhook, Failure> {
    let hook = store::by_id(tx, id).await?.ok_or_else(Failure::not_found)?;
    may_keep(actor, hook.provider_id).map_err(|_| Refusal::NotFound)?;
    Ok(hook)
}

impl From<Webhook> for Shape {
    fn from(hook: Webhook) -> Self {
        Self {
            id: hook.id.to_string(),
            url: hook.url,
            events: hook.events.split_whitespace().map(str::to_owned).collect(),
            provider: hook.provider_key,
            active: hook.active,
            failing_since: hook.failing_since.map(domain::Timestamp::rfc3339),
            created_at: hook.created_at.rfc3339(),
        }
    }
}

/// Sets a webhook up. `Done` is its row, secret included: it is shown this once.
#[derive(Clone, Debug)]
pub struct SetUpWebhook {
    /// Where it is told.
    pub url: String,
    /// What it hears of.
    pub events: Vec<Event>,
    /// Whose tickets: a provider's key.
    pub provider: Option<String>,
    /// Addresses inside the network, and plain http, are allowed.
    pub private: bool,
    /// What messages are signed with, made at the edge.
    pub secret: String,
}

impl Action for SetUpWebhook {
    const NAME: &'static str = "desk.set_up_webhook";
    type Done = Webhook;
    async fn run(&self, work: &mut Work<'_>) -> Result<Webhook, Failure> {
        let provider_id = match &self.provider {
            Some(key) => Some(
                lines::provider_id(work.tx, key)
                    .await?
                    .ok_or_else(|| Failure::invalid("provider", "invalid-no-provider"))?,
            ),
            None => None,
        };
        may_keep(work.actor, provider_id)?;
        if let Some(id) = provider_id
            && !work.actor.is_lead(Some(id))
            && spine::people::provider(work.tx, id).await?.is_some_and(|p| p.confidential)
        {
            return Err(Refusal::not_allowed("refused-webhook-confidential").into());
        }
        if !outward::may_be_told(&self.url, self.private) {
            return Err(Failure::invalid("url", "invalid-not-outside"));
        }
        let owner_id = work.actor.person.ok_or(Refusal::SignIn)?;
        let mut events: Vec<&str> = Event::ALL.iter().filter(|e| self.events.contains(e)).map(|e| e.word()).collect();
        events.dedup();
        if events.is_empty() {
            return Err(Failure::invalid("events", "invalid-empty"));
        }
        let hook = Webhook {
            id: work.id(),
            owner_id,
            provider_id,
            provider_key: self.provider.clone(),
            url: self.url.clone(),
            secret: self.secret.clone(),
            events: events.join(" "),
            active: true,
            failing_since: None,
            created_at: work.now,
        };
        store::insert(work.tx, &hook).await?;
        Ok(hook)
    }
    fn detail(&self) -> String {
        self.url.clone()
    }
}

/// Turns a webhook on again, or off.
#[derive(Clone, Copy, Debug)]
pub struct TurnWebhook {
    /// Which.
    pub webhook: i64,
    /// On.
    pub active: bool,
}

impl Action for TurnWebhook {
    const NAME: &'static str = "desk.turn_webhook";
    type Done = Webhook;
    async fn run(&self, work: &mut Work<'_>) -> Result<Webhook, Failure> {
        let mut hook = held(work, self.webhook).await?;
        hook.active = self.active;
        hook.failing_since = None;
        store::update(work.tx, &hook).await?;
        Ok(hook)
    }
}

/// Takes a webhook away with its log.
#[derive(Clone, Copy, Debug)]
pub struct RemoveWebhook {
    /// Which.
    pub webhook: i64,
}

impl Action for RemoveWebhook {
    const NAME: &'static str = "desk.remove_webhook";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        held(work, self.webhook).await?;
        Ok(store::remove(work.tx, self.webhook).await?)
    }
}

/// Sends a message again, under its own id.
#[derive(Clone, Copy, Debug)]
pub struct Redeliver {
    /// To which webhook.
    pub webhook: i64,
    /// Which message.
    pub delivery: i64,
}

impl Action for Redeliver {
    const NAME: &'static str = "desk.redeliver_webhook";
    type Done = Delivery;
    async fn run(&self, work: &mut Work<'_>) -> Result<Delivery, Failure> {
        let hook = held(work, self.webhook).await?;
        let found = store::delivery(work.tx, self.delivery).await?.filter(|d| d.webhook_id == hook.id);
        let Some(mut delivery) = found else { return Err(Failure::not_found()) };
        if !hook.active {
            return Err(Refusal::Conflict(Because::new("refused-webhook-off")).into());
        }
        "waiting".clone_into(&mut delivery.status);
        delivery.attempt = 0;
        store::tried(work.tx, &delivery).await?;
        work.enqueue(Job::new(DELIVER, &Deliver { delivery: delivery.id })).await?;
        Ok(delivery)
    }
}
