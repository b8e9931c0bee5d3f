//! When things happened: moments told in working days before today.

use super::fault;
use domain::{Millis, Timestamp};
use jiff::{civil, tz::TimeZone};
use jobs::Failure;

/// How many working days the story goes back: six weeks.
pub const BACK: usize = 30;

/// The working days before today, the last one first, in the zone of the house.
pub struct Days {
    zone: TimeZone,
    now: Timestamp,
    past: Vec<civil::Date>,
}

/// A moment, or how long after another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// So long before now: `-34m`.
    Ago(Millis),
    /// On the n-th working day before today: `-5@10:31`.
    Day(usize, civil::Time),
    /// So long after what came before: `20m`, `3h`, `2d`.
    After(Millis),
    /// So many working days after what came before: `1@09:15`; `0@14:00` is the same day.
    DaysAfter(usize, civil::Time),
}

impl When {
    /// Reads one.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((days, time)) = text.split_once('@') {
            let time: civil::Time = format!("{time}:00").parse().ok()?;
            return match days.strip_prefix('-') {
                Some(days) => Some(Self::Day(days.parse().ok()?, time)),
                None => Some(Self::DaysAfter(days.parse().ok()?, time)),
            };
        }
        match text.strip_prefix('-') {
            Some(ago) => span(ago).map(Self::Ago),
            None => span(text).map(Self::After),
        }
    }
}

fn span(text: &str) -> Option<Millis> {
    let number: i64 = text.get(..text.len().checked_sub(1)?)?.parse().ok()?;
    match text.chars().last()? {
        'm' => Some(Millis::minutes(number)),
        'h' => Some(Millis::hours(number)),
        'd' => Some(Millis::days(number)),
        _ => None,
    }
}

fn works(day: civil::Date) -> bool {
    !matches!(day.weekday(), civil::Weekday::Saturday | civil::Weekday::Sunday)
}

impl Days {
    /// The working days before now.
    pub fn before(now: Timestamp, zone: &str) -> Result<Self, Failure> {
        let zone = TimeZone::get(zone).map_err(|e| fault(e.to_string()))?;
        let mut day = zone.to_datetime(now.jiff()).date();
        let mut days = Vec::new();
        while days.len() <= BACK {
            day = day.yesterday().map_err(|e| fault(e.to_string()))?;
            if works(day) {
                days.push(day);
            }
        }
        Ok(Self { zone, now, past: days })
    }

    /// Seven in the morning of the day it begins on.
    pub fn first_morning(&self) -> Result<Timestamp, Failure> {
        let first = self.past.last().copied().ok_or_else(|| fault("no days"))?;
        self.moment(first, civil::time(7, 0, 0, 0))
    }

    fn moment(&self, day: civil::Date, time: civil::Time) -> Result<Timestamp, Failure> {
        let at = self.zone.to_timestamp(day.to_datetime(time)).map_err(|e| fault(e.to_string()))?;
        Ok(Timestamp::of(at))
    }

    /// The moment, where `before` is what it counts from.
    pub fn at(&self, when: &When, before: Timestamp) -> Result<Timestamp, Failure> {
        match when {
            When::Ago(ago) => Ok(self.now.minus(*ago)),
            When::After(after) => Ok(before.plus(*after)),
            When::Day(n, time) => {
                let day = n.checked_sub(1).and_then(|n| self.past.get(n)).copied();
                self.moment(day.ok_or_else(|| fault(format!("no day {n}")))?, *time)
            }
            When::DaysAfter(n, time) => {
                let mut day = self.zone.to_datetime(before.jiff()).date();
                let mut left = *n;
                while left > 0 {
                    day = day.tomorrow().map_err(|e| fault(e.to_string()))?;
                    left -= usize::from(works(day));
                }
                self.moment(day, *time)
            }
        }
    }
}
