//! The clock of an answer: when a person answers, and when a reporter is told to look again.

use database::Tx;
use domain::{
    Because, Channel, Kind, Level, Millis, PersonId, Priority, PromiseKind, ProviderId, SubjectId, Timestamp,
    rules::{
        promise::{TargetFacts, promise_before},
        safe::{DAY, day_of},
    },
};
use jobs::{Failure, Work};
use spine::people;

/// Working time for an answer where a provider promises none: two days.
const OTHERWISE: Millis = Millis::days(3);

/// The day a reporter is told to look again: the one after a person has answered at the latest. Counted from the end of
/// the day it was filed on, because no finer time is kept.
pub async fn look_again(tx: &mut Tx, provider: ProviderId, day: Timestamp) -> Result<Timestamp, Failure> {
    let end = day.plus(DAY);
    let Some(provider) = people::provider(tx, provider).await? else { return Ok(day_of(end.plus(OTHERWISE))) };
    let facts = TargetFacts {
        kind: Kind::Complaint,
        level: Level::Standard,
        priority: Priority::Normal,
        channel: Channel::Web,
        expected: None,
    };
    let made = promise_before(&provider.rules.targets, &facts, &provider.calendar, end)?;
    let due =
        made.value.iter().find(|p| p.kind == PromiseKind::FirstResponse).map_or(end.plus(OTHERWISE), |p| p.due_at);
    Ok(day_of(due).plus(DAY))
}

/// A person owes an answer from now on.
pub async fn open(
    _work: &mut Work<'_>,
    _subject: SubjectId,
    _provider: ProviderId,
    _owner: Option<PersonId>,
) -> Result<(), Failure> {
    Ok(())
}

/// A person has answered; why the clock runs on, where it does.
pub async fn answer(_work: &mut Work<'_>, _subject: SubjectId, _words: &str) -> Result<Option<Because>, Failure> {
    Ok(None)
}
