//! A log of incidents from another desk, gone through again: its history, and the clocks our engine derives from it.
//!
//! [`derive`] reads the rows in the order of the file and gives one [`History`] for each incident; [`explain`] looks for
//! the one calendar, and the one target for each priority, that agree best with what the log itself says about promises
//! kept, and shows both side by side. It must never take a figure from the log where it claims to have derived it: what
//! the log counted itself is kept apart, in [`Logged`].
//!
//! # The rule of reopening
//! In the order of the file, each step from a row that is Resolved or Closed to the next row of the same incident that
//! is neither. From Resolved to Closed, or to another row of the same state, is no reopening. This equals the
//! `reopen_count` of an incident's last row in the public event log of Amaral, Fantinato and Peres for every incident;
//! counting in order of time instead would not, for the times are cut to minutes and some rows stand out of order.
//!
//! ```
//! use domain::rules::replay::{Event, derive, state_of};
//! use domain::{Priority, Timestamp};
//! let row = |minute: i64, word| Event {
//!     subject: "INC1".to_owned(), at: Timestamp(minute * 60_000), state: state_of(word).unwrap(),
//!     priority: Priority::Normal, opened_at: Timestamp(0), ..Event::default()
//! };
//! let log = [row(1, "New"), row(5, "Resolved"), row(6, "Active"), row(9, "Resolved"), row(20, "Closed")];
//! let history = &derive(&log)[0];
//! assert_eq!((history.reopen_count, history.first_done_at), (1, Some(Timestamp(5 * 60_000))));
//! ```

mod explain;

pub use explain::{Report, ReportRow, Scheme, Tried, Until, calendars_to_try, explain};

use crate::rules::calendar::Calendar;
use crate::rules::promise::Promise;
use crate::{Millis, Priority, PromiseKind, Refusal, State, Timestamp};
use std::collections::HashMap;

/// One row of the log: how an incident stood after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What tells incidents apart.
    pub subject: String,
    /// When the change was made.
    pub at: Timestamp,
    /// The state after it (see [`state_of`]).
    pub state: State,
    /// The group that has it.
    pub group: Option<String>,
    /// The person who has it.
    pub assignee: Option<String>,
    /// Its priority (see [`priority_of`]).
    pub priority: Priority,
    /// When the incident was opened.
    pub opened_at: Timestamp,
    /// When it was resolved, as far as the log says.
    pub resolved_at: Option<Timestamp>,
    /// When it was closed, as far as the log says.
    pub closed_at: Option<Timestamp>,
    /// What the log counted itself.
    pub logged: Logged,
}

/// What the log counted itself, to be shown beside what is derived, never instead of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Logged {
    /// Whether the log says that the promise was kept so far.
    pub made_sla: Option<bool>,
    /// The log's count of reopenings.
    pub reopen_count: Option<u32>,
    /// The log's count of reassignments.
    pub reassignment_count: Option<u32>,
}

impl Default for Event {
    fn default() -> Self {
        Self {
            subject: String::new(),
            at: Timestamp::default(),
            state: State::New,
            group: None,
            assignee: None,
            priority: Priority::Normal,
            opened_at: Timestamp::default(),
            resolved_at: None,
            closed_at: None,
            logged: Logged::default(),
        }
    }
}

/// What became of one incident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// What tells incidents apart.
    pub subject: String,
    /// The priority it had in the end.
    pub priority: Priority,
    /// The state it had in the end.
    pub state: State,
    /// How many rows it has.
    pub rows: u32,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When somebody first did something: its first row that is not new.
    pub first_response_at: Option<Timestamp>,
    /// When it was first resolved or closed.
    pub first_done_at: Option<Timestamp>,
    /// When the log says it was resolved; where it does not, when it last became so.
    pub resolved_at: Option<Timestamp>,
    /// When the log says it was closed; where it does not, when it last became so.
    pub closed_at: Option<Timestamp>,
    /// Steps from resolved or closed to something else, in the order of the file.
    pub reopen_count: u32,
    /// Steps from one group to another, in the order of the file; the first group is none.
    pub reassignments: u32,
    /// Steps from one person to another, in the order of the file.
    pub handovers: u32,
    /// When it waited for somebody else: from, until.
    pub waits: Vec<(Timestamp, Timestamp)>,
    /// What the log counted itself, from the last row.
    pub logged: Logged,
}

/// The histories of a log, in the order in which incidents first appear. Rows of one incident need not stand together,
/// but must be in order.
pub fn derive(events: &[Event]) -> Vec<History> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut rows: Vec<Vec<&Event>> = Vec::new();
    for event in events {
        let place = *places.entry(event.subject.as_str()).or_insert_with(|| {
            rows.push(Vec::new());
            rows.len() - 1
        });
        if let Some(own) = rows.get_mut(place) {
            own.push(event);
        }
    }
    rows.iter().filter_map(|own| history(own)).collect()
}

fn history(rows: &[&Event]) -> Option<History> {
    let (first, last) = (rows.first()?, rows.last()?);
    let steps = || rows.iter().zip(rows.iter().skip(1));
    let count = |step: fn(&Event, &Event) -> bool| {
        u32::try_from(steps().filter(|(before, after)| step(before, after)).count()).unwrap_or(u32::MAX)
    };
    let became = |state: State| {
        let mut before = None;
        let mut at = None;
        for row in rows {
            if row.state == state && before != Some(state) {
                at = Some(row.at);
            }
            before = Some(row.state);
        }
        at
    };
    Some(History {
        subject: first.subject.clone(),
        priority: last.priority,
        state: last.state,
        rows: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        opened_at: first.opened_at,
        first_response_at: rows.iter().find(|row| row.state != State::New).map(|row| row.at),
        first_done_at: rows.iter().find(|row| is_done(row.state)).map(|row| row.at),
        resolved_at: last.resolved_at.or_else(|| became(State::Resolved)),
        closed_at: last.closed_at.or_else(|| became(State::Closed)),
        reopen_count: count(|before, after| is_done(before.state) && !is_done(after.state)),
        reassignments: count(|before, after| before.group != after.group),
        handovers: count(|before, after| after.assignee.is_some() && before.assignee != after.assignee),
        waits: waits(rows),
        logged: last.logged,
    })
}

const fn is_done(state: State) -> bool {
    !state.is_open()
}

/// From a row that waits to the next that does not. Rows that stand out of order of time make no wait longer.
fn waits(rows: &[&Event]) -> Vec<(Timestamp, Timestamp)> {
    let mut waits: Vec<(Timestamp, Timestamp)> = Vec::new();
    let mut since: Option<Timestamp> = None;
    for row in rows {
        match (since, row.state == State::Waiting) {
            (None, true) => since = Some(waits.last().map_or(row.at, |(_, until)| row.at.max(*until))),
            (Some(from), false) => {
                since = None;
                if row.at > from {
                    waits.push((from, row.at));
                }
            }
            _ => {}
        }
    }
    waits
}

impl History {
    /// The end that a measure looks at; nothing while it has not come.
    pub fn end(&self, until: Until) -> Option<Timestamp> {
        match until {
            Until::Resolved => self.resolved_at.or(self.closed_at),
            Until::Closed => self.closed_at,
        }
    }

    /// Goes through it again with the engine of promises: started when it was opened, paused while it waited (where the
    /// scheme has pauses), kept at its end.
    ///
    /// # Errors
    /// As [`Promise::start`] and [`Promise::resume`].
    pub fn clock(&self, target: Millis, calendar: &Calendar, scheme: Scheme) -> Result<Promise, Refusal> {
        let mut promise = Promise::start(PromiseKind::Resolution, target, calendar, self.opened_at)?;
        let end = self.end(scheme.until);
        let before_end = |at: Timestamp| end.is_none_or(|end| at < end);
        for (from, until) in self.waits.iter().filter(|_| scheme.pauses) {
            if before_end(*from) {
                promise.pause("waiting", *from)?;
                if before_end(*until) {
                    promise.resume(calendar, *until)?;
                }
            }
        }
        if let Some(end) = end {
            promise.keep(end)?;
        }
        Ok(promise)
    }

    /// Working time from opening to the end, without the waits where the scheme has pauses; nothing while it runs.
    pub fn used(&self, calendar: &Calendar, scheme: Scheme) -> Option<Millis> {
        let end = self.end(scheme.until)?;
        let whole = calendar.working_between(self.opened_at, end).0;
        let paused = self.waits.iter().filter(|_| scheme.pauses).fold(0, |sum, (from, until)| {
            sum + calendar.working_between((*from).max(self.opened_at), (*until).min(end)).0
        });
        Some(Millis((whole - paused).max(0)))
    }
}

/// The state of a word that other desks use: `Awaiting User Info`, `In Progress`, `on-hold`.
pub fn state_of(word: &str) -> Option<State> {
    let word = word.trim().to_lowercase().replace(['-', '_'], " ");
    Some(match word.as_str() {
        "new" => State::New,
        "active" | "open" | "in progress" | "work in progress" | "assigned" | "reopened" => State::Open,
        "resolved" | "solved" => State::Resolved,
        "closed" | "cancelled" | "canceled" => State::Closed,
        "waiting" | "pending" | "on hold" | "hold" => State::Waiting,
        _ if word.starts_with("awaiting ") => State::Waiting,
        _ => return None,
    })
}

/// The priority of a word that other desks use: `3 - Moderate`, `urgent`, `P1`.
pub fn priority_of(word: &str) -> Option<Priority> {
    let word = word.trim().to_lowercase();
    let name = word.split_once('-').map_or(word.as_str(), |(_, name)| name).trim();
    Some(match name {
        "critical" | "urgent" | "p1" | "1" | "first" => Priority::First,
        "high" | "p2" | "2" => Priority::High,
        "moderate" | "medium" | "normal" | "p3" | "3" => Priority::Normal,
        "low" | "planning" | "p4" | "p5" | "4" | "5" => Priority::Low,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
