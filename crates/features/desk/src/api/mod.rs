//! The desk for programs: REST under `/api/v1`, described by `docs/openapi.json`.
//!
//! Each operation reads with the reader's own eyes or runs one action, as the pages do; nothing is decided here. What the
//! router serves and what the description says come from one list, [`api`].
//!
//! # What must never happen here
//! - Nobody learns here what they may not read elsewhere: what is not for them is not there.
//! - Nothing is done twice because a line broke: an `Idempotency-Key` gives the same answer again.
//!
//! # A ticket from a program
//! ```text
//! curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" -H "Idempotency-Key: order-4711" \
//!      -d '{"body": "The car share is late again"}' https://desk.example.org/api/v1/tickets
//! ```

mod around;
mod files;
mod hooks;
mod shapes;
mod talk;
mod tickets;

pub use shapes::{Event, Webhook};

use web::{Routes, api::Api};

/// All operations of the desk.
pub fn api() -> Api {
    hooks::add(around::add(files::add(talk::add(tickets::add(shapes::add(Api::new()))))))
        .tag("Tickets", "What people asked, and what became of it.")
        .tag("Knowledge", "What is known: services, articles, and finding things.")
        .tag("People", "Who asks and who serves.")
        .tag("Webhooks", "Being told of changes, in the Standard Webhooks format.")
}

/// What the router serves.
pub fn routes() -> Routes {
    api().routes()
}
