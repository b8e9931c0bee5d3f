//! What people say, from the handle to the public page, on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has to stop")]

mod asking;
mod house;
mod saying;
