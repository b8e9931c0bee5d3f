//! The house from outside: its acts and their refusals, and every page through its door, on both databases.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop where they fail")]

mod acts;
mod house;
mod links;
mod pages;
mod triage;
