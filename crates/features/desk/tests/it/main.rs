//! The desk, used as people use it, on both databases. Every test ends with a check that all chains of hashes hold and all
//! counters are what counting gives.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests stop where they fail")]

mod agreeing;
mod api;
mod asking;
mod ending;
mod helpers;
mod joining;
mod learning;
mod lists;
mod pages_agent;
mod privacy;
mod talking;
mod working;
