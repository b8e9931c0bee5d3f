//! The desk: tickets from the first word to the last, and everything an agent does with them.
//!
//! A ticket is a subject (`spine::timeline`) with a row of its own: kind, state, who has it, what is promised next. All it can
//! go through stands in [`actions`], one verb each; all a page reads in one go stands in [`store`].
//!
//! # What must never happen here
//! - Nothing changes but through an action, and every action asks `domain::access::may` before it does anything.
//! - Nothing happens unseen: each change writes an entry that says it in words ([`domain::Because`]).
//! - A count on a page is a counter kept with the change, never `count(*)`; see [`actions::save`].
//!
//! # A ticket from the first word to the last
//! ```ignore
//! let asked = spine.act(&ida, Ask::new("The car share is late again")).await?;      // number, kind, promises
//! spine.act(&ana, Assign { ticket: asked.number.clone().into(), to: To::Me, seen: None }).await?;
//! spine.act(&ana, Reply::new(&asked.number, "We look at it now.")).await?;          // keeps the first answer
//! spine.act(&ana, Resolve { ticket: asked.number.clone().into(), words: "It works again.".into(), seen: None }).await?;
//! spine.act(&ida, Reply::new(&asked.number, "It does not.")).await?;               // runs again, counted
//! ```
//!
//! # Adding a verb
//! A file in `actions/` with a plain struct and its `impl Action`: `hold` the ticket with the capability it needs, check its
//! state, change a copy of the row, write the entry, [`actions::save`]. Its keys (`event-…`, `refused-…`) get their texts in
//! `messages/en.ftl` and `de.ftl`.

pub mod actions;
pub mod agreements;
pub mod api;
pub mod articles;
pub mod condition;
pub mod lists;
pub mod matches;
pub mod messages;
pub mod pages;
pub mod people_cards;
pub mod reports;
pub mod routes;
pub mod rules;
pub mod services;
pub mod store;
#[doc(hidden)]
pub mod testing;
pub mod triage;
pub mod webhooks;

pub use routes::{nav, routes};

use database::Migration;

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration::both("0101_desk", include_str!("../migrations/0101_desk.sql")),
    Migration::both("0102_closing", include_str!("../migrations/0102_closing.sql")),
    Migration::both("0103_priority", include_str!("../migrations/0103_priority.sql")),
];
