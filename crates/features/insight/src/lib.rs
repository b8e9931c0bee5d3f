//! Insight: what people say is taken, answered and counted (spec D1, D3, D8; section 8.2.6).
//!
//! A *saying* is what somebody said through the handle that stands on every page: a face, words, or both, with their name
//! or without. Words become a subject that waits in the listening queue ([`spine::heard`]); faces without a name become
//! answers behind the floor ([`spine::floor`]), which a person answers together when they are released.
//!
//! # What must never happen here
//! - Nothing said without a name may lead back to who said it: it is written by a guest, its row has no time, and what is
//!   kept to count people once ([`store`]) says only that somebody answered at a place on a day.
//! - No figure of answers is read but through [`spine::floor`].
//! - A GET changes nothing: a face in an address only shows the next step.
//! - Nobody is asked at a touchpoint ([`actions::weigh`]) but through [`spine::asking`], which keeps whom it left alone and why.
//!
//! # From the first word to the last
//! ```ignore
//! let said = spine.act(&guest, Say { words: "The seat is dirty".into(), signed: false, .. }).await?;   // saying-12
//! let queue = heard::queue(tx, &ana, &Filter::default()).await?;                                        // waits, with its clock
//! let answered = spine.act(&ana, Answer { number: said.number, words }).await?;                         // told whether it stopped
//! ```

pub mod actions;
pub mod api;
pub mod invite;
pub mod messages;
pub mod pages;
pub mod routes;
mod store;

pub use routes::{nav, routes};

use database::Migration;
use jobs::Handlers;
use web::App;

/// Adds what runs for this room's jobs.
pub fn handlers(handlers: &mut Handlers<App>) {
    handlers.add(invite::INVITE, |app, payload| Box::pin(async move { invite::send(&app, payload.read()?).await }));
}

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[Migration::both("0501_insight", include_str!("../migrations/0501_insight.sql"))];
