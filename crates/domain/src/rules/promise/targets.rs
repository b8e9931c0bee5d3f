//! Which time is promised: a table by kind of query, service level, priority and channel. Told before anything is
//! submitted by the very function that makes the promises afterwards.

use super::Promise;
use crate::rules::calendar::Calendar;
use crate::{Because, Channel, Decision, Kind, Level, Millis, Priority, PromiseKind, Refusal, Timestamp};
use serde::{Deserialize, Serialize};

/// Working time for each promise; nothing where nothing is promised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetSet {
    /// Until a person answers for the first time.
    #[serde(default)]
    pub first_response: Option<Millis>,
    /// Until the next news, again and again while it is open.
    #[serde(default)]
    pub next_update: Option<Millis>,
    /// Until it is done.
    #[serde(default)]
    pub resolution: Option<Millis>,
}

impl TargetSet {
    /// The target of one promise.
    pub const fn of(&self, kind: PromiseKind) -> Option<Millis> {
        match kind {
            PromiseKind::FirstResponse => self.first_response,
            PromiseKind::NextUpdate => self.next_update,
            PromiseKind::Resolution => self.resolution,
        }
    }
}

/// One row of the table: what it is for (an empty field is for all), and the targets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetRow {
    /// For this kind of query.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// For services of this level.
    #[serde(default)]
    pub level: Option<Level>,
    /// For this priority.
    #[serde(default)]
    pub priority: Option<Priority>,
    /// For what came in this way.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// What is promised.
    pub targets: TargetSet,
}

/// What is known when a promise is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetFacts {
    /// What the query is.
    pub kind: Kind,
    /// Level of the service.
    pub level: Level,
    /// Its priority; before submitting, the one the words and facts so far give.
    pub priority: Priority,
    /// How it came in.
    pub channel: Channel,
    /// Working time the chosen offering takes, where it says so: then this is the target of the resolution.
    #[serde(default)]
    pub expected: Option<Millis>,
}

impl TargetRow {
    /// A row for all that name nothing more special.
    pub const fn general(targets: TargetSet) -> Self {
        Self { kind: None, level: None, priority: None, channel: None, targets }
    }

    fn fits(&self, facts: &TargetFacts) -> bool {
        self.kind.is_none_or(|kind| kind == facts.kind)
            && self.level.is_none_or(|level| level == facts.level)
            && self.priority.is_none_or(|priority| priority == facts.priority)
            && self.channel.is_none_or(|channel| channel == facts.channel)
    }

    /// How special it is: by how many fields it names; of as many, priority before kind before level before channel.
    fn weight(&self) -> u8 {
        let named = [self.channel.is_some(), self.level.is_some(), self.kind.is_some(), self.priority.is_some()];
        let count = named.iter().fold(0, |sum, named| sum + u8::from(*named));
        let order = named.iter().rev().fold(0, |sum, named| sum * 2 + u8::from(*named));
        count * 16 + order
    }

    const fn condition(&self) -> (Option<Kind>, Option<Level>, Option<Priority>, Option<Channel>) {
        (self.kind, self.level, self.priority, self.channel)
    }

    fn because(&self) -> Because {
        if self.weight() == 0 {
            return Because::new("because-target-general");
        }
        let word = |word: Option<&'static str>| word.unwrap_or("any");
        Because::new("because-target-row")
            .with("kind", word(self.kind.map(Kind::word)))
            .with("level", word(self.level.map(Level::word)))
            .with("priority", word(self.priority.map(Priority::word)))
            .with("channel", word(self.channel.map(Channel::word)))
    }
}

/// The targets for these facts: the whole row that names most of them wins; of equals the first. An offering that says
/// how long it takes goes before the row's resolution.
pub fn target_for(rows: &[TargetRow], facts: &TargetFacts) -> Decision<TargetSet> {
    let mut best: Option<&TargetRow> = None;
    for row in rows.iter().filter(|row| row.fits(facts)) {
        if best.is_none_or(|best| row.weight() > best.weight()) {
            best = Some(row);
        }
    }
    let (mut value, because) = match best {
        Some(row) => (row.targets, row.because()),
        None => (TargetSet::default(), Because::new("because-target-none")),
    };
    let mut because = vec![because];
    if let Some(expected) = facts.expected.filter(|expected| expected.0 > 0) {
        value.resolution = Some(expected);
        because.insert(0, Because::new("because-target-offering").with("minutes", expected.as_minutes().to_string()));
    }
    Decision { value, because }
}

/// Checks a table as a whole: a row for all with a next update (so that one always stands), no target of nothing, no
/// two rows for the same.
///
/// # Errors
/// [`Refusal::Invalid`] with the fields `targets` and `targets.N`, `N` counted from 0.
pub fn check_targets(rows: &[TargetRow]) -> Result<(), Refusal> {
    let mut wrong = Vec::new();
    if !rows.iter().any(|row| row.weight() == 0) {
        wrong.push(("targets".to_owned(), Because::new("targets-general-missing")));
    }
    for (number, row) in rows.iter().enumerate() {
        let mut refuse = |key: &str| wrong.push((format!("targets.{number}"), Because::new(key)));
        if PromiseKind::ALL.iter().filter_map(|kind| row.targets.of(*kind)).any(|target| target.0 <= 0) {
            refuse("targets-empty-time");
        }
        if row.targets.next_update.is_none() {
            refuse("targets-next-update-missing");
        }
        if rows.iter().take(number).any(|earlier| earlier.condition() == row.condition()) {
            refuse("targets-twice");
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
}

/// Makes the promises of a ticket: one for each target there is, and why these.
///
/// # Errors
/// As [`Promise::start`].
pub fn start_all(
    rows: &[TargetRow],
    facts: &TargetFacts,
    calendar: &Calendar,
    now: Timestamp,
) -> Result<Decision<Vec<Promise>>, Refusal> {
    let Decision { value: targets, because } = target_for(rows, facts);
    let made = PromiseKind::ALL.iter().filter_map(|kind| targets.of(*kind).map(|target| (*kind, target)));
    let value = made.map(|(kind, target)| Promise::start(kind, target, calendar, now)).collect::<Result<_, _>>()?;
    Ok(Decision { value, because })
}

/// What would be promised if it were submitted now: the same function, so that what is told before is what holds.
///
/// # Errors
/// As [`start_all`].
pub fn promise_before(
    rows: &[TargetRow],
    facts: &TargetFacts,
    calendar: &Calendar,
    now: Timestamp,
) -> Result<Decision<Vec<Promise>>, Refusal> {
    start_all(rows, facts, calendar, now)
}

/// The table a new provider starts with, in working time: by priority, faster on services everything depends on, with
/// what is only said or asked (compliments, questions, ideas) on a calmer clock and an emergency on a short one.
pub fn standard_targets() -> Vec<TargetRow> {
    const fn set(first: Millis, update: Millis, done: Option<Millis>) -> TargetSet {
        TargetSet { first_response: Some(first), next_update: Some(update), resolution: done }
    }
    let (minutes, hours) = (Millis::minutes, Millis::hours);
    let general = TargetRow::general(set(hours(4), hours(16), Some(hours(40))));
    let priority = |priority, targets| TargetRow { priority: Some(priority), ..TargetRow::general(targets) };
    let kind = |kind, targets| TargetRow { kind: Some(kind), ..TargetRow::general(targets) };
    // A kind with its own clock has it at every priority but those that hurt.
    let calm = |wanted: Kind, targets| {
        [Priority::Normal, Priority::Low].map(|level| TargetRow { priority: Some(level), ..kind(wanted, targets) })
    };
    let mut rows = vec![
        general,
        priority(Priority::First, set(minutes(15), hours(1), Some(hours(4)))),
        priority(Priority::High, set(hours(1), hours(4), Some(hours(8)))),
        priority(Priority::Normal, set(hours(4), hours(16), Some(hours(24)))),
        priority(Priority::Low, set(hours(8), hours(24), Some(hours(40)))),
    ];
    for level in Priority::ALL.iter().copied() {
        let emergency = set(minutes(15), hours(1), Some(hours(4)));
        for wanted in [Kind::SuspiciousEvent, Kind::Disaster] {
            rows.push(TargetRow { priority: Some(level), ..kind(wanted, emergency) });
        }
    }
    rows.extend(calm(Kind::Question, set(hours(4), hours(16), Some(hours(16)))));
    rows.extend(calm(Kind::ServiceRequest, set(hours(4), hours(16), Some(hours(40)))));
    rows.extend(calm(Kind::ChangeRequest, set(hours(8), hours(24), Some(hours(80)))));
    rows.extend(calm(Kind::Complaint, set(hours(4), hours(8), Some(hours(24)))));
    rows.extend(calm(Kind::Compliment, set(hours(16), hours(40), None)));
    rows.extend(calm(Kind::ImprovementProposal, set(hours(16), hours(80), None)));
    rows.extend(calm(Kind::ValueRequest, set(hours(16), hours(40), None)));
    rows
}
