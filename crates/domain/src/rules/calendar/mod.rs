//! When somebody works: weekly hours in a time zone, holidays, or around the clock. The clock of promises ticks only then.
//!
//! A calendar is checked once, when it is made; after that every question has an answer. It must never ask the machine
//! for the time or for its zones: zones come from the database compiled in, so that a replay on another machine gives
//! the same times.
//!
//! Working hours are wall clock intervals turned into moments. On a day on which the clock jumps, an interval has its
//! real length: 0:00 to 24:00 is 23 hours in spring and 25 in autumn. Of an hour that the clock shows twice, an edge
//! means the first; of one it never shows, the moment of the jump. So intervals that touch on the wall touch in time.
//!
//! ```
//! use domain::rules::calendar::CalendarDraft;
//! use domain::{Millis, Timestamp};
//! let office = CalendarDraft::office("Europe/Berlin").build()?; // Monday to Friday, 9 to 17
//! let friday = Timestamp::parse_rfc3339("2026-11-20T16:00:00+01:00").unwrap();
//! let due = office.add_working(friday, Millis::hours(2))?;
//! assert_eq!(due.rfc3339(), "2026-11-23T09:00:00.000Z"); // Monday at 10:00 in Berlin
//! assert_eq!(office.working_between(friday, due), Millis::hours(2));
//! # Ok::<(), domain::Refusal>(())
//! ```

pub mod ical;
mod reckon;

pub use reckon::HORIZON_YEARS;

use crate::{Because, Refusal};
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};
use std::fmt;

/// More holidays than this are refused; a century of them for three countries is less.
pub const MOST_HOLIDAYS: usize = 5_000;

/// Minutes of a day on the wall: 24:00.
const DAY_MINUTES: u16 = 24 * 60;

/// One interval of working hours on a day, in minutes after midnight on the wall; `to` is not part of it.
/// Written `09:00-17:30`; the end of a day is `24:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    /// First minute of it, 0 to 1439.
    pub from: u16,
    /// The minute it is over, 1 to 1440.
    pub to: u16,
}

impl Hours {
    /// Whole hours, for tables and tests: `Hours::whole(9, 17)`.
    pub const fn whole(from: u16, to: u16) -> Self {
        Self { from: from.saturating_mul(60), to: to.saturating_mul(60) }
    }

    /// Reads `09:00-17:30` or `9:00 – 17:30`. Only the form is checked here; whether the hours make sense is for
    /// [`CalendarDraft::build`], which names the day.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once(['-', '–'])?;
        Some(Self { from: minute_of(from)?, to: minute_of(to)? })
    }
}

fn minute_of(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let number = |digits: &str| {
        (!digits.is_empty() && digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit()))
            .then(|| digits.parse::<u16>().ok())
            .flatten()
    };
    let (hour, minute) = (number(hour)?, number(minute)?);
    (minute < 60).then_some(hour * 60 + minute)
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from, self.to);
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

impl TryFrom<String> for Hours {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("hours are written like 09:00-17:30, not {text:?}"))
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

/// A day on which nobody works, in the calendar's zone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// What people call it.
    pub name: String,
}

/// A calendar as somebody writes it, not checked yet. Also the JSON form of a [`Calendar`]:
/// `{"zone":"Europe/Berlin","weekly":[["09:00-17:00"],…,[],[]],"holidays":[{"date":"2026-12-25","name":"Christmas"}],"always":false}`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarDraft {
    /// Name of the time zone in the IANA database.
    pub zone: String,
    /// Working hours by day, Monday first.
    #[serde(default)]
    pub weekly: [Vec<Hours>; 7],
    /// Days without work.
    #[serde(default)]
    pub holidays: Vec<Holiday>,
    /// Around the clock, every day: hours and holidays are kept but do not count, so that the choice can be undone.
    #[serde(default)]
    pub always: bool,
}

impl CalendarDraft {
    /// Monday to Friday, 9 to 17: what a new provider starts with.
    pub fn office(zone: &str) -> Self {
        let day = || vec![Hours::whole(9, 17)];
        Self { zone: zone.to_owned(), weekly: [day(), day(), day(), day(), day(), vec![], vec![]], ..Self::default() }
    }

    /// Every minute of every day.
    pub fn around_the_clock(zone: &str) -> Self {
        Self { zone: zone.to_owned(), always: true, ..Self::default() }
    }

    /// Checks everything and says all that is wrong at once.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] with the fields `zone`, `weekly`, `weekly.0` (Monday) to `weekly.6`, `holidays`.
    pub fn build(self) -> Result<Calendar, Refusal> {
        let Self { zone: name, mut weekly, mut holidays, always } = self;
        let mut wrong = Vec::new();
        let zone = zone(&name);
        if zone.is_none() {
            wrong.push(("zone".to_owned(), Because::new("calendar-zone-unknown").with("zone", name.clone())));
        }
        for (day, hours) in weekly.iter_mut().enumerate() {
            let mut refuse = |key: &str, hours: &dyn fmt::Display| {
                wrong.push((format!("weekly.{day}"), Because::new(key).with("hours", hours.to_string())));
            };
            for one in hours.iter() {
                if one.from == one.to {
                    refuse("calendar-hours-empty", one);
                } else if one.from > one.to {
                    refuse("calendar-hours-backwards", one);
                } else if one.to > DAY_MINUTES {
                    refuse("calendar-hours-past-midnight", one);
                }
            }
            hours.sort_unstable();
            for (one, next) in hours.iter().zip(hours.iter().skip(1)) {
                if next.from < one.to {
                    refuse("calendar-hours-overlap", &format!("{one}, {next}"));
                }
            }
        }
        if !always && weekly.iter().all(Vec::is_empty) {
            wrong.push(("weekly".to_owned(), Because::new("calendar-no-hours")));
        }
        if holidays.len() > MOST_HOLIDAYS {
            let most = Because::new("calendar-holidays-many").with("most", MOST_HOLIDAYS.to_string());
            wrong.push(("holidays".to_owned(), most));
        }
        let Some(zone) = zone.filter(|_| wrong.is_empty()) else { return Err(Refusal::Invalid(wrong)) };
        holidays.sort_unstable();
        holidays.dedup();
        let mut closed: Vec<i64> = holidays.iter().map(|holiday| reckon::day_number(holiday.date)).collect();
        closed.dedup();
        let name = zone.iana_name().map_or(name, ToOwned::to_owned);
        Ok(Calendar { draft: Self { zone: name, weekly, holidays, always }, zone, closed })
    }
}

/// A checked calendar. Kept as JSON in the form of [`CalendarDraft`]; reading it back checks it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CalendarDraft", into = "CalendarDraft")]
pub struct Calendar {
    draft: CalendarDraft,
    zone: TimeZone,
    /// The holidays as day numbers, sorted, so that a day costs one look.
    closed: Vec<i64>,
}

impl Calendar {
    /// As it is written: zone by its proper name, hours and holidays in order. For forms and exports.
    pub const fn draft(&self) -> &CalendarDraft {
        &self.draft
    }

    /// Its time zone, to show moments as its people read them.
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The holiday on a day, if it is one and holidays count.
    pub fn holiday(&self, date: Date) -> Option<&Holiday> {
        if self.draft.always {
            return None;
        }
        let at = self.draft.holidays.partition_point(|holiday| holiday.date < date);
        self.draft.holidays.get(at).filter(|holiday| holiday.date == date)
    }
}

impl TryFrom<CalendarDraft> for Calendar {
    type Error = Refusal;
    fn try_from(draft: CalendarDraft) -> Result<Self, Refusal> {
        draft.build()
    }
}

impl From<Calendar> for CalendarDraft {
    fn from(calendar: Calendar) -> Self {
        calendar.draft
    }
}

/// The zone of an IANA name, from the database compiled into the program.
pub fn zone(name: &str) -> Option<TimeZone> {
    TimeZoneDatabase::bundled().get(name).ok().filter(|zone| !zone.is_unknown())
}

/// The names of all zones, sorted, to choose from.
pub fn zones() -> Vec<String> {
    let mut names: Vec<String> = TimeZoneDatabase::bundled().available().map(|name| name.as_str().to_owned()).collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests;
