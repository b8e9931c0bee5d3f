//! What can be done in the house.

mod set_up;

pub use set_up::{House, SetUp};
