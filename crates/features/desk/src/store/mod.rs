//! Every statement of the desk, one file a noun.

pub mod canned;
pub mod ticket;
pub mod triage;
