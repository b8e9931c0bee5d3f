//! Every statement of improvements.

pub mod item;
pub mod voice;
