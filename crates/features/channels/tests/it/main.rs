//! News on their way out, on both databases, into a real SMTP server that keeps what it gets.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests stop where they fail")]

mod harness;
mod mails;
mod stopping;
mod trouble;
