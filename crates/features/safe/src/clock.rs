//! The clock of an answer: when a person answers, and when a reporter is told to look again.

use database::Tx;
use domain::{
    Because, Channel, HeardReason, Kind, Level, Millis, PersonId, Priority, PromiseKind, ProviderId, SubjectId,
    Timestamp,
    rules::{
        promise::{TargetFacts, promise_before},
        safe::{DAY, day_of},
    },
};
use jobs::{Failure, Work};
use spine::{
    heard::{self, Opened},
    people,
    timeline::{self, NewEntry},
};

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

/// A person owes an answer from now on: counted from the end of the day, because no finer time is kept.
pub async fn open(
    work: &mut Work<'_>,
    subject: SubjectId,
    provider: ProviderId,
    owner: Option<PersonId>,
) -> Result<(), Failure> {
    let day = work.now;
    work.now = day.plus(DAY);
    let opened =
        heard::open(work, Opened { subject, provider, service: None, owner, reason: HeardReason::Report }).await;
    work.now = day;
    opened
}

/// A person has answered: whether the clock stopped, and why it runs on where it does not.
pub async fn answer(work: &mut Work<'_>, subject: SubjectId, words: &str) -> Result<Option<Because>, Failure> {
    heard::take(work, subject).await?;
    let judged = heard::judge(work, subject, words, &[]).await?;
    // The words stand sealed beside the timeline, which holds only that there are some.
    let entry = timeline::append(work, NewEntry::event(subject, Because::new("event-report-answered"))).await?;
    let answered = heard::answered(work, subject, entry, judged).await?;
    if answered.stopped() {
        return Ok(None);
    }
    Ok(Some(answered.because.into_iter().next().unwrap_or_else(|| Because::new("because-hand-empty"))))
}
