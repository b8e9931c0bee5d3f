//! How rules speak: a decision with its reasons, or a refusal that says why and who could.
//!
//! Rules speak in keys of the translation files with their arguments, so that page, mail and API say the same thing,
//! each in the reader's language.

use serde::{Deserialize, Serialize};

/// One reason: the key of a message and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Because {
    /// Key of the message in the translation files, e.g. `because-impact`.
    pub key: String,
    /// Arguments by name, already plain text or words of the translation files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, String)>,
}

impl Because {
    /// A reason without arguments.
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: Vec::new() }
    }
    /// The same reason with one more argument.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.push((name.to_owned(), value.into()));
        self
    }
}

/// A value and why it is that one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision<T> {
    /// What was decided.
    pub value: T,
    /// Why, most important reason first; never empty.
    pub because: Vec<Because>,
}

/// Why something may not be done, and who could. The variants are what doors tell apart: a page, a status code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nobody is signed in, and the act needs somebody.
    #[error("somebody has to be signed in")]
    SignIn,
    /// It is not there, or must look so to this person. Never says which.
    #[error("nothing is here for you")]
    NotFound,
    /// This person may not; the message says who could.
    #[error("not allowed: {0:?}")]
    NotAllowed(Because),
    /// What was sent cannot be taken: field and reason, all at once.
    #[error("invalid: {0:?}")]
    Invalid(Vec<(String, Because)>),
    /// Somebody else changed it in the meantime.
    #[error("changed in the meantime: {0:?}")]
    Conflict(Because),
    /// Too much, too fast; try again after so many seconds.
    #[error("too many; again in {0} s")]
    TooMany(u32),
}

impl Refusal {
    /// One field that cannot be taken.
    pub fn invalid(field: &str, because: Because) -> Self {
        Self::Invalid(vec![(field.to_owned(), because)])
    }
    /// Not allowed, with the key of its message.
    pub fn not_allowed(key: &str) -> Self {
        Self::NotAllowed(Because::new(key))
    }
}
