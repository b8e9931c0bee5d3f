//! Saying it safely, used as people use it and as those who want to know more would, on both databases.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop where they fail")]

mod filing;
mod house;
mod names;
mod warned;
