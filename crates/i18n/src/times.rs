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

/// Where a day lies from today.
enum Distance {
    Yesterday,
    Today,
    Tomorrow,
    ThisWeek,
    ThisYear,
    Far,
}

impl Lang {
    fn local(&self, at: Timestamp) -> ZonedDateTime {
        at.jiff().to_zoned_datetime(self.zone().clone())
    }

    fn distance(at: &ZonedDateTime, now: &ZonedDateTime) -> Distance {
        let days = at.date().duration_since(now.date()).as_hours().div_euclid(24);
        match days {
            -1 => Distance::Yesterday,
            0 => Distance::Today,
            1 => Distance::Tomorrow,
            // Six days: “Thu” must never be the Thursday of another week.
            2..=6 => Distance::ThisWeek,
            _ if at.year() == now.year() || (0..180).contains(&days) => Distance::ThisYear,
            _ => Distance::Far,
        }
    }

    /// The exact form, for people who hover or focus: `Wednesday 18 November 2026, 10:31 CET`.
    pub fn exact(&self, at: Timestamp) -> String {
        let say = Say::new(self);
        let at = self.local(at);
        say.date_exact(
            at.day().to_string(),
            say.month_long(at.month()),
            clock(&at),
            say.weekday_long(at.weekday().to_monday_one_offset()),
            at.year().to_string(),
            at.strftime("%Z").to_string(),
        )
    }

    /// The day: `18 November 2026`.
    pub fn date(&self, at: Timestamp) -> String {
        let say = Say::new(self);
        let at = self.local(at);
        say.date_long(at.day().to_string(), say.month_long(at.month()), at.year().to_string())
    }

    /// The day with its weekday, for headings in a timeline: `Wednesday 18 November 2026`.
    pub fn weekday_date(&self, at: Timestamp) -> String {
        let say = Say::new(self);
        let at = self.local(at);
        let weekday = say.weekday_long(at.weekday().to_monday_one_offset());
        say.date_weekday(at.day().to_string(), say.month_long(at.month()), weekday, at.year().to_string())
    }

    /// The time of day: `10:31`.
    pub fn time(&self, at: Timestamp) -> String {
        clock(&self.local(at))
    }

    /// The day, short: `18 Nov`; with its year where it is another one than that of `now`.
    pub fn short_date(&self, at: Timestamp, now: Timestamp) -> String {
        let (at, now) = (self.local(at), self.local(now));
        self.short(&at, at.year() != now.year())
    }

    fn short(&self, at: &ZonedDateTime, with_year: bool) -> String {
        let say = Say::new(self);
        let (day, month) = (at.day().to_string(), say.month_short(at.month()));
        if with_year { say.date_short_year(day, month, at.year().to_string()) } else { say.date_short(day, month) }
    }

    /// A moment as people name it: `12:00` today, `tomorrow 12:00`, `Thu 12:00` within six days, `Thu 3 Dec, 12:00` after.
    pub fn moment(&self, at: Timestamp, now: Timestamp) -> String {
        let say = Say::new(self);
        let (at, now) = (self.local(at), self.local(now));
        let time = clock(&at);
        let weekday = || say.weekday_short(at.weekday().to_monday_one_offset());
        match Self::distance(&at, &now) {
            Distance::Yesterday => say.moment_yesterday(time),
            Distance::Today => say.moment_today(time),
            Distance::Tomorrow => say.moment_tomorrow(time),
            Distance::ThisWeek => say.moment_weekday(time, weekday()),
            Distance::ThisYear => say.moment_date(self.short(&at, false), time, weekday()),
            Distance::Far => say.moment_date(self.short(&at, true), time, weekday()),
        }
    }

    /// A time told to a person: `by 10:55`, `by tomorrow 10:55`, `by Thu 12:00`, `by Thu 3 Dec, 12:00`.
    pub fn by(&self, at: Timestamp, now: Timestamp) -> String {
        let say = Say::new(self);
        let (at, now) = (self.local(at), self.local(now));
        let time = clock(&at);
        let weekday = || say.weekday_short(at.weekday().to_monday_one_offset());
        match Self::distance(&at, &now) {
            Distance::Yesterday => say.by_yesterday(time),
            Distance::Today => say.by_today(time),
            Distance::Tomorrow => say.by_tomorrow(time),
            Distance::ThisWeek => say.by_weekday(time, weekday()),
            Distance::ThisYear => say.by_date(self.short(&at, false), time, weekday()),
            Distance::Far => say.by_date(self.short(&at, true), time, weekday()),
        }
    }

    /// How near a moment is: `just now`, `9 min ago`, `in 1 h 20 min`; past some hours as [`Lang::moment`] says it.
    pub fn relative(&self, at: Timestamp, now: Timestamp) -> String {
        let say = Say::new(self);
        let ahead = at.since(now).0;
        let same_day = || self.local(at).date() == self.local(now).date();
        match ahead {
            MINUTE..=i64::MAX if ahead < 3 * HOUR => say.relative_future(self.duration(Millis(ahead))),
            1..MINUTE => say.relative_soon().into_owned(),
            _ if ahead > 0 => self.moment(at, now),
            _ => match ahead.saturating_neg() {
                0..MINUTE => say.relative_now().into_owned(),
                past @ MINUTE..HOUR => say.relative_minutes_past(past / MINUTE),
                past if past < 3 * HOUR || (past < 12 * HOUR && same_day()) => say.relative_hours_past(past / HOUR),
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
        let say = Say::new(self);
        let length = length.0.saturating_abs();
        let (larger, smaller) = match length {
            0..MINUTE => return say.duration_seconds(length / 1_000),
            MINUTE..HOUR => return say.duration_minutes(length / MINUTE),
            HOUR..DAY => (say.duration_hours(length / HOUR), length % HOUR / MINUTE),
            _ => (say.duration_days(length / DAY), length % DAY / HOUR),
        };
        match smaller {
            0 => larger,
            minutes if length < DAY => say.duration_two(larger, say.duration_minutes(minutes)),
            hours => say.duration_two(larger, say.duration_hours(hours)),
        }
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
