//! What comes back every year: the part of recurrence rules (RFC 5545, 3.3.10) that holidays use.

use jiff::civil::{Date, Weekday};
use std::ops::RangeInclusive;

/// The first days of all its returns up to the end of `years`, the first one included; nothing when the rule says
/// something this does not know. Rule in capitals. `work` is how many days may still be looked at for this file: a file
/// made to keep us busy ends like a rule that is not known.
pub(super) fn expand(rule: &str, start: Date, years: &RangeInclusive<i16>, work: &mut usize) -> Option<Vec<Date>> {
    let rule = Rule::read(rule)?;
    let mut found = vec![start];
    let mut count = 1_u32;
    let mut year = start.year();
    // Without a count the years before those asked for need not be walked through.
    if rule.count.is_none() {
        let skipped = years.start().saturating_sub(1).saturating_sub(year).max(0) / rule.interval;
        year = year.saturating_add(skipped.saturating_mul(rule.interval));
    }
    while year <= *years.end() {
        let days = rule.days(year, start);
        *work = work.checked_sub(days.len() + rule.week_days.len() * 8 + 1)?;
        for day in days {
            if day <= start {
                continue;
            }
            if rule.until.is_some_and(|until| day > until) || rule.count.is_some_and(|most| count >= most) {
                return Some(found);
            }
            count = count.saturating_add(1);
            found.push(day);
        }
        year = year.checked_add(rule.interval)?;
    }
    Some(found)
}

struct Rule {
    interval: i16,
    count: Option<u32>,
    until: Option<Date>,
    months: Vec<i8>,
    month_days: Vec<i8>,
    week_days: Vec<(i8, Weekday)>,
}

impl Rule {
    fn read(text: &str) -> Option<Self> {
        let mut rule = Self {
            interval: 1,
            count: None,
            until: None,
            months: Vec::new(),
            month_days: Vec::new(),
            week_days: Vec::new(),
        };
        let mut yearly = false;
        for part in text.trim().split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            match name {
                "FREQ" => yearly = value == "YEARLY",
                "INTERVAL" => rule.interval = value.parse().ok().filter(|interval| *interval > 0)?,
                "COUNT" => rule.count = Some(value.parse().ok()?),
                "UNTIL" => rule.until = Some(super::moment(value)?.date),
                "BYMONTH" => rule.months = list(value, |month| (1..=12).contains(&month))?,
                "BYMONTHDAY" => rule.month_days = list(value, |day| day != 0 && (-31..=31).contains(&day))?,
                "BYDAY" => rule.week_days = value.split(',').map(week_day).collect::<Option<_>>()?,
                "WKST" => {}
                _ => return None,
            }
        }
        rule.week_days.sort_unstable_by_key(|(nth, day)| (*nth, day.to_monday_zero_offset()));
        rule.week_days.dedup();
        yearly.then_some(rule)
    }

    /// Its days in a year, in order.
    fn days(&self, year: i16, start: Date) -> Vec<Date> {
        let mut days = Vec::new();
        let plain = self.month_days.is_empty() && self.week_days.is_empty();
        if plain && self.months.is_empty() {
            return Date::new(year, start.month(), start.day()).into_iter().collect();
        }
        if self.months.is_empty() && self.month_days.is_empty() {
            self.week_days_of(year, None, &mut days);
        } else {
            let all: Vec<i8> = (1..=12).collect();
            for month in if self.months.is_empty() { &all } else { &self.months } {
                if plain {
                    days.extend(Date::new(year, *month, start.day()));
                } else if self.month_days.is_empty() {
                    self.week_days_of(year, Some(*month), &mut days);
                } else {
                    self.month_days_of(year, *month, &mut days);
                }
            }
        }
        days.sort_unstable();
        days.dedup();
        days
    }

    /// Days of the month; week days beside them only let through.
    fn month_days_of(&self, year: i16, month: i8, days: &mut Vec<Date>) {
        let Ok(first) = Date::new(year, month, 1) else { return };
        let last = first.days_in_month();
        for day in &self.month_days {
            let day = if *day < 0 { last + 1 + day } else { *day };
            if let Ok(date) = Date::new(year, month, day)
                && (self.week_days.is_empty() || self.week_days.iter().any(|(_, wanted)| *wanted == date.weekday()))
            {
                days.push(date);
            }
        }
    }

    /// The third Monday, the last Friday, every Sunday: of a month or of the year.
    fn week_days_of(&self, year: i16, month: Option<i8>, days: &mut Vec<Date>) {
        let Ok(first) = Date::new(year, month.unwrap_or(1), 1) else { return };
        let last = if month.is_some() { first.last_of_month() } else { first.last_of_year() };
        for (nth, wanted) in &self.week_days {
            let ahead = jiff::Span::new().days(first.weekday().until(*wanted));
            let Ok(first) = first.checked_add(ahead) else { continue };
            let all: Vec<Date> = first.series(jiff::Span::new().days(7)).take_while(|day| *day <= last).collect();
            let place = usize::from(nth.unsigned_abs());
            match nth.signum() {
                0 => days.extend(all),
                1 => days.extend(all.get(place - 1)),
                _ => days.extend(all.iter().rev().nth(place - 1)),
            }
        }
    }
}

fn list(text: &str, sound: impl Fn(i8) -> bool) -> Option<Vec<i8>> {
    let mut numbers: Vec<i8> =
        text.split(',').map(|one| one.trim().parse().ok().filter(|number| sound(*number))).collect::<Option<_>>()?;
    numbers.sort_unstable();
    numbers.dedup();
    Some(numbers)
}

/// `MO`, `3MO` or `-1MO`.
fn week_day(text: &str) -> Option<(i8, Weekday)> {
    let text = text.trim();
    let at = text.len().checked_sub(2)?;
    let day = match text.get(at..)? {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    };
    let nth = match text.get(..at)? {
        "" => 0,
        number => number.parse().ok().filter(|nth| *nth != 0 && (-53..=53).contains(nth))?,
    };
    Some((nth, day))
}
