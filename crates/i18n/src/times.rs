//! Dates, times and lengths of time, told as people say them. Promises are never rounded in our favour.

use crate::Lang;
use crate::messages::Say;
use domain::{Millis, Timestamp};
use jiff::ZonedDateTime;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A moment in the three forms a `<time>` element needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// RFC 3339 in UTC, for `datetime`.
    pub datetime: String,
    /// The exact form, for `title`.
    pub exact: String,
    /// The words people read: `in 9 min`.
    pub words: String,
}

impl Lang {
    fn local(&self, at: Timestamp) -> ZonedDateTime {
        at.jiff().to_zoned_datetime(self.zone().clone())
    }

    /// The exact form, for people who hover or focus: `Wednesday 18 November 2026, 10:31 CET`.
    pub fn exact(&self, at: Timestamp) -> String {
        let words = self.time_words();
        let at = self.local(at);
        let zone = self.zone().to_offset_info(at.timestamp());
        words.date_exact.fill(&[
            words.weekday_long(&at),
            &at.day().to_string(),
            words.month_long(&at),
            &at.year().to_string(),
            &clock(&at),
            zone.abbreviation(),
        ])
    }

    /// The day: `18 November 2026`.
    pub fn date(&self, at: Timestamp) -> String {
        let words = self.time_words();
        let at = self.local(at);
        words.date_long.fill(&[&at.day().to_string(), words.month_long(&at), &at.year().to_string()])
    }

    /// The day with its weekday, for headings in a timeline: `Wednesday 18 November 2026`.
    pub fn weekday_date(&self, at: Timestamp) -> String {
        let words = self.time_words();
        let at = self.local(at);
        let (day, year) = (at.day().to_string(), at.year().to_string());
        words.date_weekday.fill(&[words.weekday_long(&at), &day, words.month_long(&at), &year])
    }

    /// The time of day: `10:31`.
    pub fn time(&self, at: Timestamp) -> String {
        clock(&self.local(at))
    }

    /// The day, short: `18 Nov`; with its year where it is another one than that of `now`.
    pub fn short_date(&self, at: Timestamp, now: Timestamp) -> String {
        let (at, now) = (self.local(at), self.local(now));
        self.time_words().short(&at, at.year() != now.year())
    }

    /// A moment as people name it: `12:00` today, `tomorrow 12:00`, `Thu 12:00` within six days, `Thu 3 Dec, 12:00` after.
    pub fn moment(&self, at: Timestamp, now: Timestamp) -> String {
        let words = self.time_words();
        words.said(&words.moment, &self.local(at), &self.local(now))
    }

    /// A time told to a person: `by 10:55`, `by tomorrow 10:55`, `by Thu 12:00`, `by Thu 3 Dec, 12:00`.
    pub fn by(&self, at: Timestamp, now: Timestamp) -> String {
        let words = self.time_words();
        words.said(&words.by, &self.local(at), &self.local(now))
    }

    /// How near a moment is: `just now`, `9 min ago`, `in 1 h 20 min`; past some hours as [`Lang::moment`] says it.
    pub fn relative(&self, at: Timestamp, now: Timestamp) -> String {
        let words = self.time_words();
        let ahead = at.since(now).0;
        let same_day = || self.local(at).date() == self.local(now).date();
        match ahead {
            MINUTE..=i64::MAX if ahead < 3 * HOUR => words.relative_future.fill(&[&self.duration(Millis(ahead))]),
            1..MINUTE => Say::new(self).relative_soon().into_owned(),
            _ if ahead > 0 => self.moment(at, now),
            _ => match ahead.saturating_neg() {
                0..MINUTE => Say::new(self).relative_now().into_owned(),
                past @ MINUTE..HOUR => counted(&words.minutes_past, past / MINUTE),
                past if past < 3 * HOUR || (past < 12 * HOUR && same_day()) => counted(&words.hours_past, past / HOUR),
                _ => self.moment(at, now),
            },
        }
    }

    /// A moment in all three forms, for a `<time>` element; the words are those of [`Lang::relative`].
    pub fn when(&self, at: Timestamp, now: Timestamp) -> When {
        When { datetime: at.rfc3339(), exact: self.exact(at), words: self.relative(at, now) }
    }

    /// The same, the words being those of [`Lang::by`].
    pub fn when_by(&self, at: Timestamp, now: Timestamp) -> When {
        When { datetime: at.rfc3339(), exact: self.exact(at), words: self.by(at, now) }
    }

    /// A length of time in two parts at most, rounded down: `45 s`, `9 min`, `1 h 20 min`, `2 days 3 h`.
    /// A negative one counts as its length.
    pub fn duration(&self, length: Millis) -> String {
        let words = self.time_words();
        let length = length.0.saturating_abs();
        let (larger, smaller) = match length {
            0..MINUTE => return counted(&words.seconds, length / 1_000),
            MINUTE..HOUR => return counted(&words.minutes, length / MINUTE),
            HOUR..DAY => (counted(&words.hours, length / HOUR), counted(&words.minutes, length % HOUR / MINUTE)),
            _ => {
                let days = length / DAY;
                let known = usize::try_from(days).ok().and_then(|days| words.days.get(days));
                let days = known.cloned().unwrap_or_else(|| Say::new(self).duration_days(days));
                (days, counted(&words.hours, length % DAY / HOUR))
            }
        };
        let nothing_more = if length < DAY { length % HOUR < MINUTE } else { length % DAY < HOUR };
        if nothing_more { larger } else { words.duration_two.fill(&[&larger, &smaller]) }
    }
}

/// The words and forms of dates in one language, asked of the texts once: a list of fifty rows says two hundred times.
pub(crate) struct TimeWords {
    weekdays: [Vec<String>; 2],
    months: [Vec<String>; 2],
    date_exact: Template,
    date_long: Template,
    date_weekday: Template,
    date_short: Template,
    date_short_year: Template,
    moment: Forms,
    by: Forms,
    /// `0 s` to `59 s`, and so on: said with their numbers, so that a language may have plurals for them.
    seconds: Vec<String>,
    minutes: Vec<String>,
    hours: Vec<String>,
    minutes_past: Vec<String>,
    hours_past: Vec<String>,
    /// A year of them; longer ones are rare.
    days: Vec<String>,
    duration_two: Template,
    relative_future: Template,
}

/// The five ways to name a moment by its distance.
struct Forms {
    yesterday: Template,
    today: Template,
    tomorrow: Template,
    weekday: Template,
    date: Template,
}

impl TimeWords {
    #[expect(clippy::many_single_char_names, reason = "places of a form, used in the next lines only")]
    pub(crate) fn new(lang: &Lang) -> Self {
        let say = Say::new(lang);
        let [a, b, c, d, e, f] = SLOTS;
        Self {
            weekdays: [
                (1..=7).map(|day| say.weekday_long(day)).collect(),
                (1..=7).map(|day| say.weekday_short(day)).collect(),
            ],
            months: [
                (1..=12).map(|month| say.month_long(month)).collect(),
                (1..=12).map(|month| say.month_short(month)).collect(),
            ],
            // The generated methods take their variables in the order of the alphabet: day, month, time, weekday, year, zone.
            date_exact: Template::new(&say.date_exact(b, c, e, a, d, f)),
            date_long: Template::new(&say.date_long(a, b, c)),
            date_weekday: Template::new(&say.date_weekday(b, c, a, d)),
            date_short: Template::new(&say.date_short(a, b)),
            date_short_year: Template::new(&say.date_short_year(a, b, c)),
            moment: Forms {
                yesterday: Template::new(&say.moment_yesterday(a)),
                today: Template::new(&say.moment_today(a)),
                tomorrow: Template::new(&say.moment_tomorrow(a)),
                weekday: Template::new(&say.moment_weekday(a, b)),
                date: Template::new(&say.moment_date(c, a, b)),
            },
            by: Forms {
                yesterday: Template::new(&say.by_yesterday(a)),
                today: Template::new(&say.by_today(a)),
                tomorrow: Template::new(&say.by_tomorrow(a)),
                weekday: Template::new(&say.by_weekday(a, b)),
                date: Template::new(&say.by_date(c, a, b)),
            },
            seconds: (0..60).map(|n| say.duration_seconds(n)).collect(),
            minutes: (0..60).map(|n| say.duration_minutes(n)).collect(),
            hours: (0..24).map(|n| say.duration_hours(n)).collect(),
            minutes_past: (0..60).map(|n| say.relative_minutes_past(n)).collect(),
            hours_past: (0..24).map(|n| say.relative_hours_past(n)).collect(),
            days: (0..366).map(|n| say.duration_days(n)).collect(),
            duration_two: Template::new(&say.duration_two(a, b)),
            relative_future: Template::new(&say.relative_future(a)),
        }
    }

    fn weekday_long(&self, at: &ZonedDateTime) -> &str {
        nth(&self.weekdays[0], at.weekday().to_monday_one_offset())
    }

    fn weekday_short(&self, at: &ZonedDateTime) -> &str {
        nth(&self.weekdays[1], at.weekday().to_monday_one_offset())
    }

    fn month_long(&self, at: &ZonedDateTime) -> &str {
        nth(&self.months[0], at.month())
    }

    fn short(&self, at: &ZonedDateTime, with_year: bool) -> String {
        let (day, month) = (at.day().to_string(), nth(&self.months[1], at.month()));
        if with_year {
            self.date_short_year.fill(&[&day, month, &at.year().to_string()])
        } else {
            self.date_short.fill(&[&day, month])
        }
    }

    fn said(&self, forms: &Forms, at: &ZonedDateTime, now: &ZonedDateTime) -> String {
        let time = clock(at);
        let days = at.date().duration_since(now.date()).as_hours().div_euclid(24);
        match days {
            -1 => forms.yesterday.fill(&[&time]),
            0 => forms.today.fill(&[&time]),
            1 => forms.tomorrow.fill(&[&time]),
            // Six days: “Thu” must never be the Thursday of another week.
            2..=6 => forms.weekday.fill(&[&time, self.weekday_short(at)]),
            _ => {
                let with_year = at.year() != now.year() && !(0..180).contains(&days);
                forms.date.fill(&[&time, self.weekday_short(at), &self.short(at, with_year)])
            }
        }
    }
}

/// The word of a day or month that counts from 1.
fn nth(words: &[String], number: i8) -> &str {
    usize::try_from(number).ok().and_then(|number| words.get(number.checked_sub(1)?)).map_or("", String::as_str)
}

/// The words of a count that is below their number.
fn counted(words: &[String], count: i64) -> String {
    usize::try_from(count).ok().and_then(|count| words.get(count)).cloned().unwrap_or_default()
}

/// Characters for private use that stand for the parts while a form is read.
const SLOTS: [&str; 6] = ["\u{e000}", "\u{e001}", "\u{e002}", "\u{e003}", "\u{e004}", "\u{e005}"];

/// A text with places for its parts.
struct Template(Vec<Piece>);

enum Piece {
    Text(String),
    Part(usize),
}

impl Template {
    /// Reads a text that was said with [`SLOTS`].
    fn new(said: &str) -> Self {
        let mut pieces = Vec::new();
        let mut text = String::new();
        for character in said.chars() {
            match SLOTS.iter().position(|slot| slot.starts_with(character)) {
                Some(part) => {
                    pieces.push(Piece::Text(std::mem::take(&mut text)));
                    pieces.push(Piece::Part(part));
                }
                None => text.push(character),
            }
        }
        pieces.push(Piece::Text(text));
        Self(pieces)
    }

    fn fill(&self, parts: &[&str]) -> String {
        let mut filled = String::with_capacity(48);
        for piece in &self.0 {
            filled.push_str(match piece {
                Piece::Text(text) => text,
                Piece::Part(part) => parts.get(*part).copied().unwrap_or_default(),
            });
        }
        filled
    }
}

fn clock(at: &ZonedDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, messages};

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_rfc3339(text).unwrap()
    }

    #[test]
    fn moments_near_and_far() {
        let catalogue = Catalogue::build(&[messages::RESOURCES]).unwrap();
        let (en, de) = (catalogue.lang("en", "Europe/Berlin"), catalogue.lang("de", "Europe/Berlin"));
        // A Wednesday, 10:31 in Berlin.
        let now = at("2026-11-18T09:31:00Z");
        for (then, relative, by, german) in [
            ("2026-11-18T09:31:00Z", "just now", "by 10:31", "gerade eben"),
            ("2026-11-18T09:31:30Z", "in a moment", "by 10:31", "gleich"),
            ("2026-11-18T09:40:59Z", "in 9 min", "by 10:40", "in 9 Min."),
            ("2026-11-18T10:51:00Z", "in 1 h 20 min", "by 11:51", "in 1 Std. 20 Min."),
            ("2026-11-18T12:31:00Z", "13:31", "by 13:31", "13:31"),
            ("2026-11-18T22:59:00Z", "23:59", "by 23:59", "23:59"),
            ("2026-11-18T23:00:00Z", "tomorrow 00:00", "by tomorrow 00:00", "morgen 00:00"),
            ("2026-11-20T11:00:00Z", "Fri 12:00", "by Fri 12:00", "Fr 12:00"),
            ("2026-11-24T11:00:00Z", "Tue 12:00", "by Tue 12:00", "Di 12:00"),
            ("2026-11-25T11:00:00Z", "Wed 25 Nov, 12:00", "by Wed 25 Nov, 12:00", "Mi 25. Nov., 12:00"),
            ("2027-01-07T11:00:00Z", "Thu 7 Jan, 12:00", "by Thu 7 Jan, 12:00", "Do 7. Jan., 12:00"),
            ("2028-07-06T11:00:00Z", "Thu 6 Jul 2028, 13:00", "by Thu 6 Jul 2028, 13:00", "Do 6. Juli 2028, 13:00"),
            ("2026-11-18T09:22:00Z", "9 min ago", "by 10:22", "vor 9 Min."),
            ("2026-11-18T07:00:00Z", "2 h ago", "by 08:00", "vor 2 Std."),
            ("2026-11-17T21:00:00Z", "yesterday 22:00", "by yesterday 22:00", "gestern 22:00"),
            ("2026-11-12T11:00:00Z", "Thu 12 Nov, 12:00", "by Thu 12 Nov, 12:00", "Do 12. Nov., 12:00"),
            ("2025-11-13T11:00:00Z", "Thu 13 Nov 2025, 12:00", "by Thu 13 Nov 2025, 12:00", "Do 13. Nov. 2025, 12:00"),
        ] {
            assert_eq!(en.relative(at(then), now), relative, "{then}");
            assert_eq!(en.by(at(then), now), by, "{then}");
            assert_eq!(de.relative(at(then), now), german, "{then}");
        }
    }

    #[test]
    fn exact_forms_follow_language_and_zone() {
        let catalogue = Catalogue::build(&[messages::RESOURCES]).unwrap();
        let moment = at("2026-11-18T09:31:00Z");
        for (locale, zone, expected) in [
            ("en", "Europe/Berlin", "Wednesday 18 November 2026, 10:31 CET"),
            ("en", "UTC", "Wednesday 18 November 2026, 09:31 UTC"),
            ("en", "Mars/Olympus", "Wednesday 18 November 2026, 09:31 UTC"),
            ("de", "Europe/Berlin", "Mittwoch, 18. November 2026, 10:31 Uhr CET"),
            ("en", "America/New_York", "Wednesday 18 November 2026, 04:31 EST"),
            ("ar", "Asia/Riyadh", "الأربعاء، 18 نوفمبر 2026، 12:31 +03"),
        ] {
            assert_eq!(catalogue.lang(locale, zone).exact(moment), expected);
        }
        // The hour that autumn repeats tells its two halves apart by the zone.
        let berlin = catalogue.lang("en", "Europe/Berlin");
        assert!(berlin.exact(at("2026-10-25T00:30:00Z")).ends_with("02:30 CEST"));
        assert!(berlin.exact(at("2026-10-25T01:30:00Z")).ends_with("02:30 CET"));
        assert_eq!(berlin.date(moment), "18 November 2026");
        assert_eq!(berlin.weekday_date(moment), "Wednesday 18 November 2026");
        assert_eq!(berlin.short_date(moment, moment), "18 Nov");
        let when = berlin.when_by(moment, moment);
        assert_eq!((when.datetime.as_str(), when.words.as_str()), ("2026-11-18T09:31:00.000Z", "by 10:31"));
    }

    #[test]
    fn lengths_of_time() {
        let catalogue = Catalogue::build(&[messages::RESOURCES]).unwrap();
        for (locale, length, expected) in [
            ("en", Millis(0), "0 s"),
            ("en", Millis::seconds(59), "59 s"),
            ("en", Millis::minutes(9), "9 min"),
            ("en", Millis::minutes(-9), "9 min"),
            ("en", Millis::minutes(60), "1 h"),
            ("en", Millis::minutes(80), "1 h 20 min"),
            ("en", Millis::hours(24), "1 day"),
            ("en", Millis::hours(51), "2 days 3 h"),
            ("de", Millis::hours(51), "2 Tage 3 Std."),
            ("ar", Millis::days(2), "يومان"),
            ("ar", Millis::days(5), "5 أيام"),
            ("en", Millis(i64::MIN), "106,751,991,167 days 7 h"),
        ] {
            assert_eq!(catalogue.lang(locale, "UTC").duration(length), expected);
        }
    }
}
