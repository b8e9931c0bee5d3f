//! Short words for what every test does.

use desk::{actions::Asked, testing::TestDesk};
use domain::{Actor, Refusal, Timestamp};
use spine::{Failure, timeline::Entry};

/// A moment.
pub fn at(text: &str) -> Timestamp {
    Timestamp::parse_rfc3339(text).unwrap()
}

/// Ida asks IT for something.
pub async fn ida_asks(desk: &TestDesk, words: &str) -> Asked {
    desk.act(&desk.ida, desk::actions::Ask::new(words)).await.unwrap()
}

/// The key of a refusal: of its first field where it is of a form.
pub fn refused<T: std::fmt::Debug>(result: Result<T, Failure>) -> String {
    match result {
        Err(Failure::Refused(Refusal::NotAllowed(because) | Refusal::Conflict(because))) => because.key,
        Err(Failure::Refused(Refusal::Invalid(fields))) => format!("{}: {}", fields[0].0, fields[0].1.key),
        Err(Failure::Refused(Refusal::NotFound)) => "not found".to_owned(),
        Err(Failure::Refused(Refusal::SignIn)) => "sign in".to_owned(),
        other => panic!("not refused: {other:?}"),
    }
}

/// What somebody reads on a ticket: words, or the key of what happened.
pub async fn reads(desk: &TestDesk, actor: &Actor, number: &str) -> Vec<String> {
    desk.talk(actor, number).await.unwrap().entries.iter().map(said).collect()
}

/// Words, or the key of what happened.
pub fn said(entry: &Entry) -> String {
    match (&entry.change, &entry.text) {
        (Some(change), _) => change.key.clone(),
        (None, Some(text)) => text.clone(),
        (None, None) => "(erased)".to_owned(),
    }
}
