//! Improvements, used as people use them, on both databases.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop where they fail")]

mod course;
mod log;
mod merging;
mod pages;
mod trials;
mod voices;
