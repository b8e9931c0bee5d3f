//! Recovery, on both databases.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop where they fail")]

mod api;
mod complaints;
mod departures;
mod harness;
mod moments;
mod passing;
