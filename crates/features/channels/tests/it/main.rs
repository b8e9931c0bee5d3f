//! News on their way out, on both databases, into a real SMTP server that keeps what it gets.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop where they fail")]

mod harness;
mod mails;
mod stopping;
mod trouble;
