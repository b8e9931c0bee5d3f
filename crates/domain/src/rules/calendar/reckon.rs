//! Reckoning with working time: due times, how long something took, whether somebody is there.

use super::{Calendar, Hours};
use crate::{Because, Millis, Refusal, Timestamp};
use jiff::civil::Date;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use std::ops::ControlFlow;

/// How many years a due time may lie ahead. A target beyond it is a mistake, and the search has to end.
pub const HORIZON_YEARS: i64 = 40;

const DAY: i64 = 86_400_000;
const MINUTE: i64 = 60_000;
const HORIZON_DAYS: i64 = HORIZON_YEARS * 366;

impl Calendar {
    /// The moment at which `length` of working time after `from` is over: a promise made at `from` is due then.
    /// Work that ends with the day is due at its end, not next morning. Nothing or less is due at `from`.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] of `target` when it lies more than [`HORIZON_YEARS`] ahead.
    pub fn add_working(&self, from: Timestamp, length: Millis) -> Result<Timestamp, Refusal> {
        if length.0 <= 0 {
            return Ok(from);
        }
        let start = within_time(from);
        if self.draft.always {
            return if length.0 <= HORIZON_DAYS * DAY { Ok(Timestamp(start + length.0)) } else { Err(beyond()) };
        }
        let first = self.day_of(start) - 1;
        let mut left = length.0;
        let mut due = None;
        self.walk(first, first + HORIZON_DAYS, |open, close| {
            let open = open.max(start);
            if close > open {
                if left <= close - open {
                    due = Some(Timestamp(open + left));
                    return ControlFlow::Break(());
                }
                left -= close - open;
            }
            ControlFlow::Continue(())
        });
        due.ok_or_else(beyond)
    }

    /// How much working time lies between two moments; nothing when `until` is not later than `from`.
    pub fn working_between(&self, from: Timestamp, until: Timestamp) -> Millis {
        let (start, end) = (within_time(from), within_time(until));
        if end <= start {
            return Millis(0);
        }
        if self.draft.always {
            return Millis(end - start);
        }
        let mut sum = 0;
        self.walk(self.day_of(start) - 1, self.day_of(end) + 1, |open, close| {
            if open >= end {
                return ControlFlow::Break(());
            }
            sum += (close.min(end) - open.max(start)).max(0);
            ControlFlow::Continue(())
        });
        Millis(sum)
    }

    /// Whether somebody works at this moment.
    pub fn is_open(&self, at: Timestamp) -> bool {
        self.next_open(at) == Some(at)
    }

    /// `at` itself when somebody works then, else the next moment somebody does; nothing beyond the horizon.
    pub fn next_open(&self, at: Timestamp) -> Option<Timestamp> {
        if self.draft.always {
            return Some(at);
        }
        self.span_after(at).map(|(open, _)| if open <= at.0 { at } else { Timestamp(open) })
    }

    /// When those who work at this moment go home; nothing when it is closed, or never closes.
    pub fn closes(&self, at: Timestamp) -> Option<Timestamp> {
        if self.draft.always {
            return None;
        }
        let (open, mut end) = self.span_after(at)?;
        if open > at.0 {
            return None;
        }
        // Intervals that touch are one to whoever stands at the door; a week of them never closes.
        let week_later = end + 8 * DAY;
        while end < week_later {
            match self.span_after(Timestamp(end)) {
                Some((open, close)) if open == end => end = close,
                _ => return Some(Timestamp(end)),
            }
        }
        None
    }

    fn span_after(&self, at: Timestamp) -> Option<(i64, i64)> {
        let moment = within_time(at);
        let first = self.day_of(moment) - 1;
        let mut found = None;
        self.walk(first, first + HORIZON_DAYS, |open, close| {
            if close > moment {
                found = Some((open, close));
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        });
        found
    }

    /// Shows `see` each working span from day `first` to day `last`, as moments, in order, until it breaks.
    fn walk(&self, first: i64, last: i64, mut see: impl FnMut(i64, i64) -> ControlFlow<()>) {
        let mut sky = Sky::new(&self.zone, first.saturating_mul(DAY));
        for day in first..=last {
            let hours = self.hours(day);
            if hours.is_empty() || self.closed.binary_search(&day).is_ok() {
                continue;
            }
            for one in hours {
                let open = sky.moment(day * DAY + i64::from(one.from) * MINUTE);
                let close = sky.moment(day * DAY + i64::from(one.to) * MINUTE);
                if open < close && see(open, close).is_break() {
                    return;
                }
            }
        }
    }

    fn hours(&self, day: i64) -> &[Hours] {
        // Day 0, the first of January 1970, was a Thursday.
        let weekday = usize::try_from((day + 3).rem_euclid(7)).unwrap_or(0);
        self.draft.weekly.get(weekday).map_or(&[], Vec::as_slice)
    }

    fn day_of(&self, moment: i64) -> i64 {
        let offset = i64::from(self.zone.to_offset(Timestamp(moment).jiff()).seconds()) * 1_000;
        (moment + offset).div_euclid(DAY)
    }
}

/// The number of a day on the wall; 0 is 1970-01-01.
pub(super) fn day_number(date: Date) -> i64 {
    Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).map_or(0, |midnight| midnight.as_second().div_euclid(86_400))
}

fn beyond() -> Refusal {
    Refusal::invalid("target", Because::new("calendar-beyond-horizon").with("years", HORIZON_YEARS.to_string()))
}

/// The moment in milliseconds, cut to the years that zones know (−9999 to 9999), so that sums cannot overflow.
fn within_time(at: Timestamp) -> i64 {
    at.jiff().as_millisecond()
}

/// Turns the wall clock into moments. Between two changes of the clock the offset is the same, so only the days near a
/// change ask the zone; a year costs two to four such looks.
struct Sky<'a> {
    zone: &'a TimeZone,
    /// The offset holds from here …
    from: i64,
    /// … to here.
    to: i64,
    /// Milliseconds the wall is ahead of UTC.
    offset: i64,
}

/// Near a change the same wall time may exist twice or not at all; offsets differ by less than this.
const NEAR: i64 = 2 * DAY;

impl<'a> Sky<'a> {
    fn new(zone: &'a TimeZone, moment: i64) -> Self {
        let mut sky = Self { zone, from: 0, to: 0, offset: 0 };
        sky.look(moment);
        sky
    }

    fn look(&mut self, moment: i64) {
        let at = Timestamp(moment).jiff();
        self.offset = i64::from(self.zone.to_offset(at).seconds()) * 1_000;
        let just_after = Timestamp(moment.saturating_add(1)).jiff();
        self.from = self.zone.preceding(just_after).next().map_or(i64::MIN / 2, |t| t.timestamp().as_millisecond());
        self.to = self.zone.following(at).next().map_or(i64::MAX / 2, |t| t.timestamp().as_millisecond());
    }

    /// The moment at which the wall shows `wall` (milliseconds since 1970-01-01 on the wall).
    fn moment(&mut self, wall: i64) -> i64 {
        let simple = wall - self.offset;
        if simple >= self.from + NEAR && simple <= self.to - NEAR {
            return simple;
        }
        let moment = ask(self.zone, wall);
        if moment < self.from || moment >= self.to {
            self.look(moment);
        }
        moment
    }
}

/// Asks the zone: the first of two moments, and the jump itself for a time the wall never shows.
fn ask(zone: &TimeZone, wall: i64) -> i64 {
    let shown = Offset::UTC.to_datetime(Timestamp(wall).jiff());
    let asked = zone.to_ambiguous_timestamp(shown);
    let jumped = matches!(asked.offset(), AmbiguousOffset::Gap { .. });
    let Ok(first) = asked.earlier() else { return wall };
    let moment = if jumped { zone.following(first).next().map_or(first, |t| t.timestamp()) } else { first };
    moment.as_millisecond()
}
