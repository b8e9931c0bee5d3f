//! What is around tickets, as the API shows it: things found, people, services, articles, webhooks.

use super::promise_kind;
use domain::PromiseKind;
use serde::{Deserialize, Serialize};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{RefOr, Schema},
};
use web::api::words;

/// Something found.
#[derive(Debug, Serialize, ToSchema)]
pub struct Hit {
    /// `ticket`, `article`, `service` …
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    pub updated_at: String,
}

/// Somebody.
#[derive(Debug, Serialize, ToSchema)]
pub struct Person {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// `person`, `guest` or `machine`.
    pub kind: String,
    /// `active`, `invited` or `blocked`.
    pub state: String,
}

/// A role of somebody.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Role)]
pub struct RoleShape {
    /// What.
    pub role: String,
    /// At which provider: its id.
    pub provider: Option<String>,
    /// At which consumer: its id.
    pub consumer: Option<String>,
}

/// Who asks.
#[derive(Debug, Serialize, ToSchema)]
pub struct Me {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// The language they read.
    pub locale: String,
    /// Their time zone.
    pub zone: String,
    /// What they are to whom.
    pub roles: Vec<RoleShape>,
    /// What the token may be used for; null without a token.
    pub scopes: Option<Vec<String>>,
}

/// Who serves.
#[derive(Debug, Serialize, ToSchema)]
pub struct Provider {
    /// Its id.
    pub id: String,
    /// Its word in addresses.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its tickets are closed to everybody else.
    pub confidential: bool,
}

/// A service.
#[derive(Debug, Serialize, ToSchema)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// Its word in addresses.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its level in the priority rules.
    pub level: String,
    /// `running`, `slow`, `down`, `planned` or `ended`.
    pub state: String,
}

/// What is agreed beside what was achieved.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Achieved)]
pub struct AchievedShape {
    /// What is promised.
    #[schema(schema_with = promise_kind::one)]
    pub kind: PromiseKind,
    /// How many were kept in the last ninety days.
    pub kept: u64,
    /// Of how many.
    pub of: u64,
}

/// A service with its page.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServicePage {
    /// Its id.
    pub id: String,
    /// Its word in addresses.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its level in the priority rules.
    pub level: String,
    /// `running`, `slow`, `down`, `planned` or `ended`.
    pub state: String,
    /// Who provides it: a provider's key.
    pub provider: String,
    /// What it is for.
    pub purpose: String,
    /// How to get the best out of it.
    pub best_ways: Vec<String>,
    /// Services it rests on, by key.
    pub rests_on: Vec<String>,
    /// Numbers of known incidents that are open.
    pub known: Vec<String>,
    /// What was achieved.
    pub achieved: Vec<AchievedShape>,
}

/// An article.
#[derive(Debug, Serialize, ToSchema)]
pub struct Article {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its language.
    pub locale: String,
    /// Its words, Markdown; only of one article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// `draft`, `published` or `retired`.
    pub state: String,
    /// How many it helped.
    pub helped: i64,
    /// How many it did not help.
    pub not_helped: i64,
    /// When it last changed.
    #[schema(format = DateTime)]
    pub updated_at: String,
}

/// Where a program wants to hear of changes.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWebhook {
    /// Where it is told: https.
    #[schema(pattern = "^https?://[A-Za-z0-9]([A-Za-z0-9.-]{0,200}[A-Za-z0-9])?(:[0-9]{1,5})?(/[!-~]{0,1000})?$")]
    pub url: String,
    /// What it hears of.
    #[schema(min_items = 1, max_items = 20)]
    pub events: Vec<Event>,
    /// Whose tickets: a provider's key. Of all that are not confidential where there is none; that is for operators.
    #[schema(pattern = "^[a-z0-9-]{1,60}$")]
    pub provider: Option<String>,
}

macro_rules! events {
    ($($(#[$meta:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// What can be heard of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
        pub enum Event { $($(#[$meta])* #[serde(rename = $word)] $name),+ }
        impl Event {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
            /// Its word in messages.
            pub const fn word(self) -> &'static str { match self { $(Self::$name => $word),+ } }
        }
    };
}
events! {
    /// Somebody asked.
    Created = "ticket.created",
    /// The provider's side answered.
    Answered = "ticket.answered",
    /// Something of it changed.
    Changed = "ticket.changed",
    /// It is done.
    Resolved = "ticket.resolved",
    /// Another provider has it.
    HandedOver = "ticket.handed_over",
    /// A promise runs out soon.
    AtRisk = "promise.at_risk",
    /// A promise ran out.
    Missed = "promise.missed",
}

impl PartialSchema for Event {
    fn schema() -> RefOr<Schema> {
        Schema::Object(words(Self::ALL.iter().map(|e| e.word()))).into()
    }
}
impl ToSchema for Event {}

/// A webhook.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Webhook {
    /// Its id.
    pub id: String,
    /// Where it is told.
    pub url: String,
    /// What it hears of.
    pub events: Vec<String>,
    /// Whose tickets: a provider's key.
    pub provider: Option<String>,
    /// Whether it is told anything; not any more after three days in which nothing got through.
    pub active: bool,
    /// Since when nothing gets through.
    #[schema(format = DateTime)]
    pub failing_since: Option<String>,
    /// When it was set up.
    #[schema(format = DateTime)]
    pub created_at: String,
}

/// A webhook as it was made.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WebhookMade {
    /// Its id.
    pub id: String,
    /// What messages are signed with, shown this once: `whsec_` and base64.
    pub secret: String,
    /// Where it is told.
    pub url: String,
    /// What it hears of.
    pub events: Vec<String>,
    /// Whose tickets: a provider's key.
    pub provider: Option<String>,
}

/// Turns a webhook on or off.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WebhookChange {
    /// Whether it is told anything.
    pub active: bool,
}

/// One message to a webhook.
#[derive(Debug, Serialize, ToSchema)]
pub struct Delivery {
    /// Its id.
    pub id: String,
    /// The `webhook-id` of the message: the same on each try.
    pub message_id: String,
    /// What it tells.
    pub event: String,
    /// `waiting`, `delivered`, `failed` or `given_up`.
    pub status: String,
    /// How often it was tried.
    pub attempts: i64,
    /// What was said last, by the other side or the way there.
    pub response: Option<String>,
    /// When it happened.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// When it was last tried.
    #[schema(format = DateTime)]
    pub sent_at: Option<String>,
}

/// An OpenAPI description.
#[derive(Debug, Serialize, ToSchema)]
pub struct Description {
    /// Its version of OpenAPI.
    pub openapi: String,
}
