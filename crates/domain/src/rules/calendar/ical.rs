//! Holidays from an iCalendar file (RFC 5545), as public offices and other programs give them out.
//!
//! Takes what it can: all-day events, from one day to the next, and events that come back every year. What it cannot
//! take is a problem with its line, never an error for the rest; whatever the text is, it must not panic and must end.
//!
//! ```
//! use domain::rules::calendar::ical::holidays;
//! let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20201225\nDTEND;VALUE=DATE:20201227\n\
//!             SUMMARY:Christmas\nRRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n";
//! let (days, problems) = holidays(text, 2026..=2027);
//! assert!(problems.is_empty());
//! let days: Vec<String> = days.iter().map(|day| day.date.to_string()).collect();
//! assert_eq!(days, ["2026-12-25", "2026-12-26", "2027-12-25", "2027-12-26"]);
//! ```

mod yearly;

use super::{Holiday, MOST_HOLIDAYS};
use crate::Because;
use jiff::civil::Date;
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// More events than this are not looked at.
const MOST_EVENTS: usize = 10_000;
/// Over all repetitions of a file, not more days than this are looked at.
const MOST_WORK: usize = 400_000;
/// A holiday longer than this many days is a mistake of the file.
const LONGEST: i64 = 366;
/// Names are cut to so many characters.
const LONGEST_NAME: usize = 200;

/// Something in the file that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line it is about, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub because: Because,
}

/// The holidays of the years asked for, by date and without doubles, and what could not be read.
pub fn holidays(text: &str, years: RangeInclusive<i16>) -> (Vec<Holiday>, Vec<Problem>) {
    let mut problems = Vec::new();
    let events = events(text, &mut problems);
    let mut work = MOST_WORK;
    // An event that stands for one day of a series replaces that day.
    let replaced: HashSet<(&str, Date)> =
        events.iter().filter_map(|event| Some((event.uid.as_deref()?, event.replaces?))).collect();
    let mut days = Vec::new();
    for event in &events {
        let mut problem = |key: &str| {
            let because = Because::new(key).with("name", event.name.clone());
            problems.push(Problem { line: event.line, because });
        };
        if event.cancelled {
            continue;
        }
        let Some(start) = event.start else {
            problem(if event.has_start { "ical-date-wrong" } else { "ical-date-missing" });
            continue;
        };
        let length = match event.length(start) {
            Ok(length) => length,
            Err(key) => {
                problem(key);
                if key != "ical-end-before-start" {
                    continue;
                }
                1
            }
        };
        let mut starts = vec![start.date];
        if let Some(rule) = &event.rule {
            match yearly::expand(rule, start.date, &years, &mut work) {
                Some(found) => starts = found,
                None => problem("ical-repeats-otherwise"),
            }
        }
        starts.extend(&event.also);
        let own_series = |day: &Date| {
            let key = event.uid.as_deref().map(|uid| (uid, *day));
            event.replaces.is_none() && key.is_some_and(|key| replaced.contains(&key))
        };
        starts.retain(|day| event.except.binary_search(day).is_err() && !own_series(day));
        for first in starts {
            let mut date = Some(first);
            for _ in 0..length {
                let Some(day) = date else { break };
                if years.contains(&day.year()) {
                    days.push(Holiday { date: day, name: event.name.clone() });
                }
                date = day.tomorrow().ok();
            }
            if days.len() > MOST_HOLIDAYS {
                break;
            }
        }
        if days.len() > MOST_HOLIDAYS {
            problem("ical-too-many");
            days.truncate(MOST_HOLIDAYS);
            break;
        }
    }
    days.sort_unstable();
    days.dedup();
    (days, problems)
}

#[derive(Default)]
struct Event {
    line: usize,
    name: String,
    uid: Option<String>,
    has_start: bool,
    start: Option<Moment>,
    end: Option<Moment>,
    /// How long it lasts, as it is written: `P2D`.
    duration: Option<String>,
    marked_all_day: bool,
    rule: Option<String>,
    also: Vec<Date>,
    except: Vec<Date>,
    replaces: Option<Date>,
    cancelled: bool,
}

/// A date, and whether it has a time of day other than midnight.
#[derive(Clone, Copy)]
struct Moment {
    date: Date,
    dated: bool,
    midnight: bool,
}

impl Event {
    /// Its days, or why it is no holiday.
    fn length(&self, start: Moment) -> Result<i64, &'static str> {
        let days = match (self.end, &self.duration) {
            (Some(end), _) => {
                let days = super::reckon::day_number(end.date) - super::reckon::day_number(start.date);
                let whole = start.dated || self.marked_all_day || (start.midnight && end.midnight);
                // Some programs write the last day itself as the end.
                (days == 0 && start.dated && end.dated).then_some(1).or(whole.then_some(days))
            }
            (None, Some(duration)) if start.dated || start.midnight => whole_days(duration),
            (None, Some(_)) => None,
            (None, None) => (start.dated || self.marked_all_day).then_some(1),
        };
        match days {
            None => Err("ical-not-all-day"),
            Some(days) if days < 1 => Err("ical-end-before-start"),
            Some(days) if days > LONGEST => Err("ical-too-long"),
            Some(days) => Ok(days),
        }
    }

    fn take(&mut self, property: &Property<'_>) {
        let value = property.value;
        match property.name.as_str() {
            "SUMMARY" => self.name = plain(value),
            "UID" => self.uid = Some(value.to_owned()),
            "DTSTART" => (self.has_start, self.start) = (true, moment(value)),
            "DTEND" => self.end = moment(value),
            "DURATION" => self.duration = Some(value.to_owned()),
            "RRULE" => self.rule = Some(value.to_ascii_uppercase()),
            "RDATE" => self.also.extend(dates(value)),
            "EXDATE" => self.except.extend(dates(value)),
            "RECURRENCE-ID" => self.replaces = moment(value).map(|moment| moment.date),
            "STATUS" => self.cancelled = value.eq_ignore_ascii_case("CANCELLED"),
            "X-MICROSOFT-CDO-ALLDAYEVENT" => self.marked_all_day = value.eq_ignore_ascii_case("TRUE"),
            _ => {}
        }
    }
}

fn events(text: &str, problems: &mut Vec<Problem>) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut current: Option<Event> = None;
    let mut seen_calendar = false;
    for (line, content) in unfolded(text) {
        let Some(property) = Property::read(&content) else {
            // Long binary or foreign lines between events are nobody's concern; inside one they may be the date.
            if current.is_some() {
                problems.push(Problem { line, because: Because::new("ical-line-unreadable") });
            }
            continue;
        };
        let value = property.value.trim().to_ascii_uppercase();
        match property.name.as_str() {
            "BEGIN" => {
                seen_calendar |= value == "VCALENDAR";
                if value == "VEVENT" {
                    current = Some(Event { line, ..Event::default() });
                    open.clear();
                }
                open.push(value);
            }
            "END" => {
                if value == "VEVENT" {
                    if let Some(event) = &mut current {
                        event.except.sort_unstable();
                    }
                    events.extend(current.take());
                    open.clear();
                } else if open.last() == Some(&value) {
                    open.pop();
                }
            }
            // What stands in an alarm inside an event is the alarm's.
            _ if open.last().is_some_and(|last| last == "VEVENT") => {
                if let Some(event) = &mut current {
                    event.take(&property);
                }
            }
            _ => {}
        }
        if events.len() > MOST_EVENTS {
            problems.push(Problem { line, because: Because::new("ical-too-many") });
            break;
        }
    }
    if let Some(mut event) = current {
        event.except.sort_unstable();
        problems.push(Problem { line: event.line, because: Because::new("ical-unfinished") });
        events.push(event);
    }
    if !seen_calendar {
        problems.push(Problem { line: 1, because: Because::new("ical-no-calendar") });
    }
    events
}

/// Lines with their numbers; a line that begins with a blank belongs to the one before.
fn unfolded(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').split('\n')) {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, before))) => before.push_str(rest),
            _ if line.trim().is_empty() => {}
            _ => lines.push((number, line.to_owned())),
        }
    }
    lines
}

/// `NAME;PARAMETER="a:b":value`
struct Property<'a> {
    name: String,
    value: &'a str,
}

impl<'a> Property<'a> {
    fn read(line: &'a str) -> Option<Self> {
        let mut quoted = false;
        let colon = line.bytes().position(|byte| {
            quoted ^= byte == b'"';
            byte == b':' && !quoted
        })?;
        let (head, value) = (line.get(..colon)?, line.get(colon + 1..)?);
        let name = head.split(';').next()?.trim();
        let sound = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        sound.then(|| Self { name: name.to_ascii_uppercase(), value })
    }
}

/// `20261225`, `20261225T000000` or `20261225T000000Z`.
fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    let date = date(text.get(..8)?)?;
    let time = text.get(8..)?;
    if time.is_empty() {
        return Some(Moment { date, dated: true, midnight: true });
    }
    let time = time.strip_prefix(['T', 't'])?;
    let digits = time.strip_suffix(['Z', 'z']).unwrap_or(time);
    let sound = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
    sound.then_some(Moment { date, dated: false, midnight: digits == "000000" })
}

fn date(text: &str) -> Option<Date> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Date::new(text.get(..4)?.parse().ok()?, text.get(4..6)?.parse().ok()?, text.get(6..)?.parse().ok()?).ok()
}

/// A list of dates, times or periods; what is none of them is left out.
fn dates(text: &str) -> impl Iterator<Item = Date> + '_ {
    text.split(',').filter_map(|one| moment(one.split('/').next()?)).map(|moment| moment.date)
}

/// `P1D` or `P2W` in days.
fn whole_days(text: &str) -> Option<i64> {
    let text = text.trim().trim_start_matches('+').strip_prefix(['P', 'p'])?;
    let (number, days) = match text.strip_suffix(['W', 'w']) {
        Some(number) => (number, 7),
        None => (text.strip_suffix(['D', 'd'])?, 1),
    };
    number.parse::<u16>().ok().map(|number| i64::from(number) * days)
}

/// A text value without its escapes, on one line.
fn plain(text: &str) -> String {
    let mut name = String::new();
    let mut escaped = false;
    for letter in text.chars() {
        match letter {
            '\\' if !escaped => {
                escaped = true;
                continue;
            }
            'n' | 'N' if escaped => name.push(' '),
            _ if letter.is_control() => name.push(' '),
            _ => name.push(letter),
        }
        escaped = false;
    }
    name.trim().chars().take(LONGEST_NAME).collect()
}

#[cfg(test)]
mod tests;
