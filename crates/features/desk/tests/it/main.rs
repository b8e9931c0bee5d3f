//! The desk, used as people use it, on both databases. Every test ends with a check that all chains of hashes hold and all
//! counters are what counting gives.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop where they fail")]
#![expect(
    clippy::type_complexity,
    clippy::items_after_statements,
    reason = "tables of cases stand where they are read"
)]
#![expect(clippy::cloned_ref_to_slice_refs, reason = "lists are compared with lists")]

mod agreeing;
mod api;
mod asking;
mod came;
mod courses;
mod ending;
mod guests;
mod helpers;
mod joining;
mod learning;
mod lists;
mod pages_agent;
mod privacy;
mod site;
mod talking;
mod working;
