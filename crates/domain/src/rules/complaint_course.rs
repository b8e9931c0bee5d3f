//! When a complaint is over (spec C5): by the word of who complained, or after they were really sought.
//!
//! The desk alone never ends a complaint. Without the person's word it takes attempts on two days, by two ways where they have
//! two, then a notice, then seven days in which they said nothing. For 90 days one click opens it again.
//!
//! ```
//! use domain::{Millis, Timestamp, rules::complaint_course::{End, Facts, Sought, may_end}};
//! let day = |n| Timestamp(0).plus(Millis::days(n));
//! let sought = vec![Sought { at: day(0), day: 0, way: "phone".into() }, Sought { at: day(1), day: 1, way: "mail".into() }];
//! let facts = Facts { their_word: false, sought, ways: 2, noticed_at: Some(day(1)), heard_at: None, now: day(8) };
//! assert_eq!(may_end(&facts).unwrap().value, End::Sought);
//! assert!(may_end(&Facts { now: day(7), ..facts }).is_err());
//! ```

use crate::{Because, Decision, Millis, Refusal, Timestamp};

/// Days on which somebody must be sought.
pub const DAYS: usize = 2;
/// Ways by which they must be sought, where they have so many.
pub const WAYS: usize = 2;
/// How long before the end they are told of it.
pub const NOTICE: Millis = Millis::days(7);
/// How long one click opens it again.
pub const REOPEN: Millis = Millis::days(90);

/// One attempt to reach who complained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// When.
    pub at: Timestamp,
    /// The day in the person's zone, counted from any day.
    pub day: i64,
    /// By which way: `mail`, `phone`, `chat`, `walk_in`, `page`.
    pub way: String,
}

/// What is known when somebody wants to end it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Who complained says that it is settled, or that they do not want it any more.
    pub their_word: bool,
    /// Attempts to reach them.
    pub sought: Vec<Sought>,
    /// How many ways they can be reached by; one at least.
    pub ways: usize,
    /// When they were told that it will be ended.
    pub noticed_at: Option<Timestamp>,
    /// When they last said something.
    pub heard_at: Option<Timestamp>,
    /// Now.
    pub now: Timestamp,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// They said so.
    Word,
    /// They were sought and told, and said nothing.
    Sought,
}

impl End {
    /// The word that is kept.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Sought => "sought",
        }
    }
}

/// The day of a moment in somebody's zone, as a number that differs for different days.
pub fn day_of(at: Timestamp, zone: &str) -> i64 {
    let zone = super::calendar::zone(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let date = zone.to_datetime(at.jiff()).date();
    i64::from(date.year()).saturating_mul(1_000).saturating_add(i64::from(date.day_of_year()))
}

/// Attempts that count: after the last word of the person, for whoever answered was reached.
fn counting(facts: &Facts) -> impl Iterator<Item = &Sought> {
    facts.sought.iter().filter(|s| s.at <= facts.now && facts.heard_at.is_none_or(|heard| s.at > heard))
}

/// Whether enough was done to tell them that it will be ended; what is missing otherwise.
pub fn may_notice(facts: &Facts) -> Result<Decision<()>, Refusal> {
    let mut days: Vec<i64> = counting(facts).map(|s| s.day).collect();
    days.sort_unstable();
    days.dedup();
    let mut ways: Vec<&str> = counting(facts).map(|s| s.way.as_str()).collect();
    ways.sort_unstable();
    ways.dedup();
    if days.len() < DAYS {
        let missing = DAYS.saturating_sub(days.len()).to_string();
        return Err(Refusal::Conflict(Because::new("refused-course-days").with("missing", missing)));
    }
    if ways.len() < WAYS.min(facts.ways.max(1)) {
        return Err(Refusal::Conflict(Because::new("refused-course-ways")));
    }
    Ok(Decision { value: (), because: vec![Because::new("because-course-sought")] })
}

/// Whether it may be ended now, and how.
pub fn may_end(facts: &Facts) -> Result<Decision<End>, Refusal> {
    if facts.their_word {
        return Ok(Decision { value: End::Word, because: vec![Because::new("because-course-word")] });
    }
    may_notice(facts)?;
    let Some(noticed) = facts.noticed_at.filter(|n| facts.heard_at.is_none_or(|heard| *n > heard)) else {
        return Err(Refusal::Conflict(Because::new("refused-course-notice")));
    };
    // The notice comes after they were sought, not before.
    may_notice(&Facts { now: noticed.min(facts.now), ..facts.clone() })?;
    let free = noticed.plus(NOTICE);
    if facts.now < free {
        return Err(Refusal::Conflict(Because::new("refused-course-wait").with("until", free.rfc3339())));
    }
    Ok(Decision { value: End::Sought, because: vec![Because::new("because-course-sought")] })
}

/// Whether one click opens it again.
pub fn may_reopen(ended_at: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    if now.since(ended_at) <= REOPEN { Ok(()) } else { Err(Refusal::Conflict(Because::new("refused-course-late"))) }
}
