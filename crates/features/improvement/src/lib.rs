//! Improvements: what people say could be better, who else says so, and what became of it (D4, D5).
//!
//! An improvement is a subject of the family `improvement` with a row of its own. Its course is a pure rule
//! ([`domain::rules::improvement_course`]): every step is told in words, a *no* says what would change it, *done* says what
//! was changed and asks those who spoke whether it settled it.
//!
//! People speak for it: one voice a person. A voice stays where it was given for ever; merging sets a pointer
//! ([`domain::rules::merging`]), so that voices, followers and words count on the survivor at once, and taking a merge back
//! is exact.
//!
//! # What must never happen here
//! - A count is seen by nobody who can still speak and has not: an early count is an early verdict.
//! - A merge loses or doubles nobody. What few see never goes into what many see.
//! - An anonymous voice names nobody: no person, no exact time, no line of the audit log.
//! - A page's cost does not grow with the log: counts are kept, lists walk an index.
//!
//! # From the first word to what became of it
//! ```ignore
//! let number = spine.act(&ida, Propose::new("Tell the next driver when a car is late", "I stood in the rain.", it)).await?;
//! spine.act(&ben, Speak::me_too(&number)).await?;
//! spine.act(&leo, StepTo { to: Course::Considered, words: "We talk about it on Thursday.".into(), ..StepTo::on(&number) }).await?;
//! ```
//!
//! # Adding a verb
//! A file in [`actions`] with a plain struct and its `impl Action`: [`actions::hold`] the improvement with the capability it
//! needs, let a rule decide, write, append the entry that says so, and [`tell::tell`] those who follow.

pub mod actions;
pub mod api;
pub mod messages;
pub mod pages;
pub mod routes;
pub mod store;
pub mod tell;
pub mod trials;

pub use routes::{nav, routes};

use database::Migration;

/// The family of these subjects.
pub const FAMILY: &str = "improvement";

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration::both("0601_improvement", include_str!("../migrations/0601_improvement.sql")),
    Migration::both("0610_trial", include_str!("../migrations/0610_trial.sql")),
];
