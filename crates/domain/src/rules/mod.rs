//! The rules: facts in, decision out, with its reasons.

pub mod priority;
