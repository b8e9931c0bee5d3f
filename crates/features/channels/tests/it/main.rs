//! News on their way out, on both databases, into a real SMTP server that keeps what it gets.

mod harness;
mod mails;
mod stopping;
mod trouble;
