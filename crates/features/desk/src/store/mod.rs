//! Every statement of the desk, one file a noun.

pub(crate) mod agreement;
pub mod api;
pub(crate) mod article;
pub mod canned;
pub mod closing;
pub(crate) mod list;
pub(crate) mod report;
pub mod ticket;
pub(crate) mod triage;
pub(crate) mod view;
pub mod webhook;
