//! Triage: what a query is, and whose (spec A3).
//!
//! [`kinds`] finds the kind by rules people edit, [`suggest`] learns from past tickets who should have it. Both say why, both say
//! "not sure" rather than guess, neither changes anything: a person confirms or corrects. Nothing here reads a clock, draws a
//! random number of its own or keeps anything; the book and the model are values, kept by whoever calls.
//!
//! ```
//! use domain::Kind;
//! use domain::rules::triage::kinds::{Choice, Context, OptionChosen, RuleBook, Suggested};
//!
//! let triage = RuleBook::standard().ready();
//! let chosen = Context {
//!     option_chosen: Some(OptionChosen { choice: Choice::ServiceRequest, valid: true }),
//!     ..Context::default()
//! };
//! let decided = triage.decide("Which laptops can I choose from?", &chosen);
//! assert_eq!(decided.value, Suggested::Sure(Kind::ServiceRequest));
//! assert_eq!(decided.because[0].key, "because-kind-option-chosen");
//!
//! // Slow, but by how much? Only who knows the targets can tell a complaint from an incident.
//! let slow = "The answer took far too long.";
//! assert!(triage.decide(slow, &Context::default()).value.sure().is_none());
//! let kept = Context { target_breached: Some(false), ..Context::default() };
//! assert_eq!(triage.decide(slow, &kept).value, Suggested::Sure(Kind::Complaint));
//! ```
//!
//! # Adding a rule
//! A rule is data: give it a name, a kind, what must hold and what must be said, and put its words into a list of the book
//! ([`kinds::RuleBook`]). [`kinds::RuleBook::faults`] says what cannot be used. Then add the query that made you write it to
//! `tests/data/triage-queries.jsonl`, with its context and what is expected.

pub mod edit;
pub mod kinds;
mod phrases;
mod standard;
pub mod suggest;
pub mod words;
