//! The one engine of promises (A5): a time told to a person, and its clock.
//!
//! A [`Promise`] is a plain value. Each function takes the moment as an argument, changes the value and nothing else:
//! telling people, keeping it and waking up for a warning belong to the spine. It must never breach a promise by
//! resuming it, and never move a time that somebody was told without counting it.
//!
//! What holds, and is tested by properties: a longer target or a later start is never due earlier; a pause moves the
//! due time by the working time it lasted, and by nothing outside working hours; another calendar keeps the working
//! time that remains; a promise that ran out stays missed, whatever is changed afterwards.
//!
//! ```
//! use domain::rules::calendar::CalendarDraft;
//! use domain::rules::promise::{Promise, State};
//! use domain::{Millis, PromiseKind, Timestamp};
//! let office = CalendarDraft::office("Europe/Berlin").build()?;
//! let at = |text| Timestamp::parse_rfc3339(text).unwrap();
//!
//! let mut promise = Promise::start(PromiseKind::Resolution, Millis::hours(8), &office, at("2026-11-16T13:00:00+01:00"))?;
//! assert_eq!(promise.due_at, at("2026-11-17T13:00:00+01:00"));
//! promise.pause("waiting for you", at("2026-11-16T16:00:00+01:00"))?;
//! promise.resume(&office, at("2026-11-17T10:00:00+01:00"))?; // two working hours later
//! assert_eq!(promise.due_at, at("2026-11-17T15:00:00+01:00"));
//! assert!(promise.keep(at("2026-11-17T14:00:00+01:00"))?.in_time);
//! assert_eq!(promise.standing(&office, at("2026-11-18T09:00:00+01:00")).state, State::Kept);
//! # Ok::<(), domain::Refusal>(())
//! ```

mod targets;
mod warnings;

pub use targets::{
    TargetFacts, TargetRow, TargetSet, check_targets, promise_before, standard_targets, start_all, target_for,
};
pub use warnings::{Step, WarnPolicy, When, Whom};

use crate::kind::words;
use crate::rules::calendar::Calendar;
use crate::{Because, Millis, PromiseKind, Refusal, Timestamp};
use serde::{Deserialize, Serialize};

/// The least time that is left after a resume, when the pause began at the very end.
const BREATH: Millis = Millis::minutes(1);

/// A time told to a person, and its clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// What is promised.
    pub kind: PromiseKind,
    /// Working time it was given when it was made; the agreement's figure, not changed by pauses or estimates.
    pub target: Millis,
    /// When it was made.
    pub started_at: Timestamp,
    /// The time that was told first.
    pub first_due_at: Timestamp,
    /// The time that holds now. While it is paused: the time that held when the pause began.
    pub due_at: Timestamp,
    /// The pause it is in, if it is.
    #[serde(default)]
    pub paused: Option<Pause>,
    /// How many pauses there were, this one included.
    #[serde(default)]
    pub pauses: u32,
    /// Working time used before `counted_from`.
    #[serde(default)]
    pub used: Millis,
    /// From here on working time is used, unless it is paused.
    pub counted_from: Timestamp,
    /// The end of it: done in time, or done late.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// A due time that passed before its estimate was changed: then the promise is missed, whatever follows.
    #[serde(default)]
    pub missed_at: Option<Timestamp>,
    /// How often the estimate was changed.
    #[serde(default)]
    pub changes: u32,
    /// How many of those changes were told before the old time ran out.
    #[serde(default)]
    pub changes_in_time: u32,
    /// How many steps of the warning policy are done (see [`Promise::next_warning`]).
    #[serde(default)]
    pub warned: u32,
    /// Warnings whose time lies before this are not given any more: the estimate was changed since.
    #[serde(default)]
    pub warn_from: Timestamp,
}

/// A pause: since when, and why, in words the person is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// When it began.
    pub since: Timestamp,
    /// Why: "waiting for you".
    pub reason: String,
}

/// How a promise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// When what was promised was done.
    pub at: Timestamp,
    /// Whether that was in time: kept, not missed.
    pub in_time: bool,
}

/// A changed estimate, for the entry that tells of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The time that was told before.
    pub from: Timestamp,
    /// The time told now.
    pub to: Timestamp,
    /// Why, trimmed; never empty.
    pub reason: String,
    /// Whether it was told before the old time ran out.
    pub in_time: bool,
}

words! {
    /// How a promise stands; the words of the promise line.
    State {
        /// It runs, and there is time.
        Soon = "soon",
        /// Its time has passed and it is not done.
        Late = "late",
        /// The clock stands still.
        Paused = "paused",
        /// Done in time.
        Kept = "kept",
        /// Done, but late.
        Missed = "missed",
    }
}

/// Where a promise stands at a moment: what is needed to say it and to draw its line.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// How it stands.
    pub state: State,
    /// The share of its working time that is used, 0 to 1.
    pub share: f64,
    /// Working time used without pauses.
    pub used: Millis,
    /// Working time that remains; negative by how much it is late. Of a promise that is done: what was left then.
    pub remaining: Millis,
}

impl Promise {
    /// Makes a promise: due when `target` of working time is over.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] of `target` when it is nothing or lies beyond the calendar's horizon.
    pub fn start(kind: PromiseKind, target: Millis, calendar: &Calendar, now: Timestamp) -> Result<Self, Refusal> {
        if target.0 <= 0 {
            return Err(Refusal::invalid("target", Because::new("promise-target-empty")));
        }
        let due_at = calendar.add_working(now, target)?;
        Ok(Self {
            kind,
            target,
            started_at: now,
            first_due_at: due_at,
            due_at,
            paused: None,
            pauses: 0,
            used: Millis(0),
            counted_from: now,
            outcome: None,
            missed_at: None,
            changes: 0,
            changes_in_time: 0,
            warned: 0,
            warn_from: now,
        })
    }

    /// Stops the clock; the reason is shown to the person. Paused already, it keeps its beginning and takes the new
    /// reason. One that is late already stays late.
    ///
    /// # Errors
    /// Without a reason, and when it has ended.
    pub fn pause(&mut self, reason: &str, now: Timestamp) -> Result<(), Refusal> {
        self.still_open()?;
        let reason = given(reason)?;
        if let Some(pause) = &mut self.paused {
            pause.reason = reason;
        } else {
            self.paused = Some(Pause { since: now.max(self.counted_from), reason });
            self.pauses = self.pauses.saturating_add(1);
        }
        Ok(())
    }

    /// Lets the clock run again. The due time moves by the working time the pause lasted, and lies ahead of `now`
    /// unless it had passed before the pause. Not paused: nothing happens, so it may be said twice.
    ///
    /// # Errors
    /// When it has ended, and when the new time lies beyond the calendar's horizon.
    pub fn resume(&mut self, calendar: &Calendar, now: Timestamp) -> Result<(), Refusal> {
        self.still_open()?;
        let Some(Pause { since, .. }) = &self.paused else { return Ok(()) };
        let since = *since;
        let now = now.max(since);
        if since <= self.due_at {
            let moved = calendar.add_working(self.due_at, calendar.working_between(since, now))?;
            // A time outside working hours has no working time left by which it could lie ahead: it then keeps its
            // distance from the pause in plain time.
            let left = self.due_at.since(since).max(BREATH);
            self.due_at = if moved > now { moved } else { now.plus(left) };
        }
        self.count(calendar, since, now);
        self.paused = None;
        Ok(())
    }

    /// It is done. In time means: not later than the due time, or the clock stood still before that.
    ///
    /// # Errors
    /// When it has ended already: the first time counts.
    pub fn keep(&mut self, now: Timestamp) -> Result<Outcome, Refusal> {
        self.still_open()?;
        let outcome = Outcome { at: now, in_time: self.missed_at.is_none() && !self.past_due(now) };
        self.outcome = Some(outcome);
        Ok(outcome)
    }

    /// Tells another time, with a reason. It is counted; told after the old time ran out it is also missed. A paused
    /// promise stays paused and moves on from the new time.
    ///
    /// # Errors
    /// Without a reason, when the new time has passed already, and when the promise has ended.
    pub fn change_estimate(&mut self, new_due: Timestamp, reason: &str, now: Timestamp) -> Result<Change, Refusal> {
        self.still_open()?;
        let reason = given(reason)?;
        if new_due <= now {
            return Err(Refusal::invalid("due", Because::new("promise-due-past")));
        }
        let change = Change { from: self.due_at, to: new_due, reason, in_time: !self.past_due(now) };
        self.changes = self.changes.saturating_add(1);
        if change.in_time {
            self.changes_in_time = self.changes_in_time.saturating_add(1);
        } else if self.missed_at.is_none() {
            self.missed_at = Some(self.due_at);
        }
        self.due_at = new_due;
        self.warned = 0;
        self.warn_from = now;
        Ok(change)
    }

    /// Another calendar holds from `now`: the working time that remains stays the same. A time that has passed stays.
    ///
    /// # Errors
    /// When the new time lies beyond the new calendar's horizon.
    pub fn rebase(&mut self, old: &Calendar, new: &Calendar, now: Timestamp) -> Result<(), Refusal> {
        if self.outcome.is_some() {
            return Ok(());
        }
        let from = self.running_until(now).max(self.counted_from);
        if from < self.due_at {
            let moved = new.add_working(from, old.working_between(from, self.due_at))?;
            if moved > from {
                self.due_at = moved;
            }
        }
        self.count(old, from, from);
        Ok(())
    }

    /// Where it stands at a moment.
    pub fn standing(&self, calendar: &Calendar, now: Timestamp) -> Standing {
        let at = match self.outcome {
            Some(outcome) => self.running_until(outcome.at),
            None => self.running_until(now),
        };
        let used = self.used_at(calendar, at);
        let remaining = if at <= self.due_at {
            calendar.working_between(at, self.due_at)
        } else {
            Millis(-calendar.working_between(self.due_at, at).0)
        };
        let state = match self.outcome {
            Some(Outcome { in_time: true, .. }) => State::Kept,
            Some(_) => State::Missed,
            None if self.past_due(now) => State::Late,
            None if self.paused.is_some() => State::Paused,
            None => State::Soon,
        };
        let share = if state == State::Late || remaining.0 < 0 { 1.0 } else { share(used.0, remaining.0) };
        Standing { state, share, used, remaining }
    }

    /// Whether its time has passed, undone, at a moment; never while it is paused in time.
    pub fn is_late(&self, now: Timestamp) -> bool {
        self.outcome.is_none() && self.past_due(now)
    }

    /// Whether a report counts it as not kept at a moment: done late, late now, or changed too late.
    pub fn is_missed(&self, now: Timestamp) -> bool {
        match self.outcome {
            Some(outcome) => !outcome.in_time,
            None => self.missed_at.is_some() || self.past_due(now),
        }
    }

    /// Working time used at `at`, pauses left out.
    fn used_at(&self, calendar: &Calendar, at: Timestamp) -> Millis {
        Millis(self.used.0.saturating_add(calendar.working_between(self.counted_from, at).0))
    }

    /// Writes up what was used until `until`, and counts on from `from`.
    fn count(&mut self, calendar: &Calendar, until: Timestamp, from: Timestamp) {
        self.used = self.used_at(calendar, until);
        self.counted_from = from;
    }

    /// The moment up to which the clock ran: `now`, or the beginning of the pause.
    fn running_until(&self, now: Timestamp) -> Timestamp {
        self.paused.as_ref().map_or(now, |pause| pause.since.min(now))
    }

    fn past_due(&self, now: Timestamp) -> bool {
        self.running_until(now) > self.due_at
    }

    fn still_open(&self) -> Result<(), Refusal> {
        if self.outcome.is_some() { Err(Refusal::Conflict(Because::new("promise-ended"))) } else { Ok(()) }
    }
}

fn given(reason: &str) -> Result<String, Refusal> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Because::new("promise-reason-missing")));
    }
    Ok(reason.to_owned())
}

/// The share of used time, exact to a ten-thousandth, without a cast.
fn share(used: i64, remaining: i64) -> f64 {
    let (used, whole) = (i128::from(used.max(0)), i128::from(used.max(0)) + i128::from(remaining.max(0)));
    if whole == 0 {
        return 0.0;
    }
    u32::try_from(used * 10_000 / whole).map_or(1.0, |part| f64::from(part) / 10_000.0)
}
