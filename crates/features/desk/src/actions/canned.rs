//! Words kept for use again, with variables, and macros: words with steps.

use super::Which;
use domain::ProviderId;
use serde::{Deserialize, Serialize};

/// What a macro does besides its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The actor takes it.
    Take,
    /// The clock stands still, for this reason.
    Wait(String),
    /// It is done.
    Resolve,
    /// A tag is added.
    Tag(String),
}

/// What the variables of canned words stand for: `{{name}}`, `{{number}}`, `{{agent}}`, `{{due}}`, `{{title}}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variables {
    /// Who asked.
    pub name: String,
    /// The ticket's number.
    pub number: String,
    /// Who answers.
    pub agent: String,
    /// What is due next, already in the reader's words.
    pub due: String,
    /// The ticket's title.
    pub title: String,
}

/// Keeps words for use again: new ones, or `id` changed. `Done = i64`: its id.
#[derive(Clone, Debug, Default)]
pub struct SaveCanned {
    /// Which; a new one when `None`.
    pub id: Option<i64>,
    /// Whose.
    pub provider: ProviderId,
    /// What agents call it.
    pub name: String,
    /// Its words.
    pub body: String,
    /// What else it does; with steps it is a macro.
    pub steps: Vec<Step>,
}

/// Removes canned words. `Done = ()`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveCanned {
    /// Which.
    pub id: i64,
}

/// Runs a macro: says `words` (as the agent edited them; none is said when empty) and does its steps. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct RunMacro {
    /// On which ticket.
    pub ticket: Which,
    /// Which macro.
    pub canned: i64,
    /// What is said.
    pub words: String,
    /// The version they saw.
    pub seen: Option<i64>,
}
