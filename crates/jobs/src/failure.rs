//! How an action ends when it does not succeed.

use database::DbError;
use domain::{Because, Refusal};

/// A rule said no, or the database failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A rule said no, with its reason.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The database failed; doors show a sentence and log the chain.
    #[error(transparent)]
    Database(#[from] DbError),
}

impl Failure {
    /// One field that cannot be taken.
    pub fn invalid(field: &str, key: &str) -> Self {
        Self::Refused(Refusal::invalid(field, Because::new(key)))
    }
    /// It is not there, or must look so.
    pub const fn not_found() -> Self {
        Self::Refused(Refusal::NotFound)
    }
}
