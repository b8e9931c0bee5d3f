//! The mechanisms on both databases.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has to stop")]

mod floor;
mod heard;
mod house;
mod queue;
