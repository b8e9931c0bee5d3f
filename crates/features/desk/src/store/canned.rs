//! Every statement of canned answers and macros.

use database::row;
use domain::ProviderId;

row! {
    /// Words kept for use again, and what is done with them.
    pub struct Canned {
        /// Its id.
        id: i64,
        /// Whose.
        provider_id: ProviderId,
        /// What agents call it.
        name: String,
        /// Its words, with variables in double braces.
        body: String,
        /// JSON of [`crate::actions::canned::Step`]s; empty for a plain answer.
        actions: String,
        /// `answer` or `macro`.
        kind: String,
    }
}
