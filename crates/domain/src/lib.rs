//! What is right: the values of a service desk and its rules.
//!
//! This crate thinks and does nothing else. It has no I/O, no async, no clock, no randomness, no SQL and no HTTP;
//! its list of dependencies is closed (`cargo run -p xtask -- check` holds it). The time is always an argument, so is
//! every random choice: the same facts give the same decision, today and in a replay of last year.
//!
//! # Adding a rule
//! 1. Write the facts it needs as a plain struct and the answer as an enum, in a file of its own below [`rules`].
//! 2. Return a [`Decision`], which carries the reasons people are shown, or a [`Refusal`], which says why not.
//! 3. Test it with a table (`check(facts, expected)` and its rows) and with the properties that must always hold.
//!
//! ```
//! use domain::{Impact, Urgency, Priority};
//! use domain::rules::priority::{Matrix, Standing, priority};
//! let decided = priority(&Matrix::standard(), Impact::Many, Urgency::Now, Standing::default());
//! assert_eq!(decided.value, Priority::First);
//! assert!(!decided.because.is_empty(), "a priority is always explained");
//! ```

pub mod access;
pub mod kind;
pub mod rules;
pub mod say;
pub mod time;
pub mod values;

pub use access::{About, Actor, Capability, Membership, Relation, Role, Scope};
pub use kind::Kind;
pub use say::{Because, Decision, Refusal};
pub use time::{Millis, Timestamp};
pub use values::*;
