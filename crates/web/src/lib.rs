//! The kit of the site: what every page and every API route stands on.
//!
//! A request comes in here, becomes a [`Visitor`] (who, in which language, through what), meets the one table of rights,
//! and reaches a handler that builds a command or reads a page. Handlers hold no rule and no statement. What goes wrong
//! becomes a page with a sentence and a way on, or an RFC 9457 problem under `/api`.
//!
//! # What must never happen here
//! No feature is known here. No text stands here but through the translations. No page depends on script.
//!
//! # Adding a page
//! ```ignore
//! pub fn routes() -> Routes {
//!     Routes::new()
//!         .get("/t/{number}", Capability::Read, pages::conversation::show)
//!         .post("/t/{number}/reply", Capability::Reply, pages::conversation::reply)
//! }
//!
//! async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
//!     let actor = visitor.actor.clone();
//!     let now = visitor.app.spine.now();
//!     let read = visitor.app.spine.read(move |tx| Box::pin(async move { store::conversation(tx, &actor, &number, now).await })).await?;
//!     let conversation = read.ok_or(Problem::not_found())?;
//!     let say = messages::Say::new(&visitor.lang);
//!     visitor.page(say.conversation_title(..), "desk", &ConversationPage { … })
//! }
//! ```
//! The capability is checked before the handler runs: house-wide ones wholly; those of a subject (`Read`, `Reply`,
//! `Work` …) only as far as somebody must be signed in, because the subject is not known yet. The action or the read
//! asks [`domain::access::may`] again with the subject.

pub mod api;
pub mod app;
pub mod assets;
pub mod components;
pub mod forms;
pub mod icons;
pub mod kit;
pub mod limits;
pub mod live;
pub mod messages;
pub mod outward;
pub mod page;
pub mod private;
pub mod problem;
pub mod routes;
pub mod visitor;

pub use app::{App, Config, Nav};
pub use forms::{Fields, Upload};
pub use problem::Problem;
pub use routes::{Route, Routes};
pub use visitor::Visitor;
