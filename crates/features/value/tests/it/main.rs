//! The room of value, on both databases: who may, what is promised, what is refused.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop where they fail")]

mod cases;
mod consults;
mod customers;
mod decisions;
mod house;
mod thanks;
