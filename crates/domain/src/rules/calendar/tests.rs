//! Rows first, then what must always hold.

use super::*;
use crate::{Millis, Timestamp};

fn at(text: &str) -> Timestamp {
    Timestamp::parse_rfc3339(text).unwrap()
}

fn every_day(zone: &str, hours: &str) -> Calendar {
    let weekly = std::array::from_fn(|_| vec![Hours::parse(hours).unwrap()]);
    CalendarDraft { zone: zone.to_owned(), weekly, ..CalendarDraft::default() }.build().unwrap()
}

#[test]
fn due_times() {
    let office = CalendarDraft::office("Europe/Berlin").build().unwrap();
    let day = every_day("Europe/Berlin", "00:00-24:00");
    let night = every_day("Europe/Berlin", "01:00-05:00");
    let hurt = every_day("America/New_York", "02:15-02:45");
    let leap = every_day("UTC", "09:00-10:00");
    let check = |calendar: &Calendar, from: &str, minutes: i64, due: &str| {
        let due = at(due);
        assert_eq!(
            calendar.add_working(at(from), Millis::minutes(minutes)).unwrap().rfc3339(),
            due.rfc3339(),
            "{from}"
        );
        assert_eq!(calendar.working_between(at(from), due), Millis::minutes(minutes.max(0)), "{from} back");
    };
    // Within a day, over night, over a weekend; the end of the day is due that day.
    check(&office, "2026-11-16T10:00:00+01:00", 60, "2026-11-16T11:00:00+01:00");
    check(&office, "2026-11-16T09:00:00+01:00", 480, "2026-11-16T17:00:00+01:00");
    check(&office, "2026-11-16T09:00:00+01:00", 481, "2026-11-17T09:01:00+01:00");
    check(&office, "2026-11-20T18:30:00+01:00", 1, "2026-11-23T09:01:00+01:00");
    // Nothing, and less than nothing.
    check(&office, "2026-11-21T12:00:00+01:00", 0, "2026-11-21T12:00:00+01:00");
    check(&office, "2026-11-21T12:00:00+01:00", -5, "2026-11-21T12:00:00+01:00");
    // The clock jumps: 23 and 25 hours, and nights with one working hour less and more.
    check(&day, "2026-03-29T00:00:00+01:00", 23 * 60, "2026-03-30T00:00:00+02:00");
    check(&day, "2026-10-25T00:00:00+02:00", 25 * 60, "2026-10-26T00:00:00+01:00");
    check(&night, "2026-03-29T00:00:00+01:00", 180, "2026-03-29T05:00:00+02:00");
    check(&night, "2026-10-25T00:00:00+02:00", 300, "2026-10-25T05:00:00+01:00");
    // Hours that do not exist that day are no hours; hours shown twice count once.
    check(&hurt, "2026-03-08T00:00:00-05:00", 30, "2026-03-09T02:45:00-04:00");
    check(&night, "2026-03-29T01:59:00+01:00", 1, "2026-03-29T03:00:00+02:00");
    // The 29th of February is a day like others.
    check(&leap, "2028-02-28T09:30:00Z", 60, "2028-02-29T09:30:00Z");
    check(&leap, "2027-02-28T09:30:00Z", 60, "2027-03-01T09:30:00Z");
    // A zone that skipped a whole day (Samoa, 30 December 2011).
    let apia = every_day("Pacific/Apia", "09:00-17:00");
    check(&apia, "2011-12-29T16:00:00-10:00", 120, "2011-12-31T10:00:00+14:00");
    // A change of the clock just after midnight, back into the day before: that hour is worked twice.
    let john = every_day("America/St_Johns", "00:00-24:00");
    check(&john, "2010-11-06T00:00:00-02:30", 24 * 60 + 31, "2010-11-06T23:31:00-03:30");
    check(&john, "2010-11-06T00:00:00-02:30", 48 * 60, "2010-11-07T23:00:00-03:30");
    assert!(john.is_open(at("2010-11-06T23:31:00-03:30")));
}

#[test]
fn a_week_of_holidays_is_a_week_later() {
    let mut draft = CalendarDraft::office("Europe/Berlin");
    for day in 16..=20 {
        draft.holidays.push(Holiday { date: jiff::civil::date(2026, 11, day), name: "Retreat".to_owned() });
    }
    let calendar = draft.build().unwrap();
    let due = calendar.add_working(at("2026-11-13T16:00:00+01:00"), Millis::hours(2)).unwrap();
    assert_eq!(due, at("2026-11-23T10:00:00+01:00"));
    assert_eq!(calendar.holiday(jiff::civil::date(2026, 11, 18)).unwrap().name, "Retreat");
    assert!(calendar.holiday(jiff::civil::date(2026, 11, 21)).is_none());
    assert!(!calendar.is_open(at("2026-11-18T12:00:00+01:00")));
    assert_eq!(calendar.next_open(at("2026-11-13T17:00:00+01:00")), Some(at("2026-11-23T09:00:00+01:00")));
    assert_eq!(calendar.closes(at("2026-11-13T12:00:00+01:00")), Some(at("2026-11-13T17:00:00+01:00")));
    assert_eq!(calendar.closes(at("2026-11-13T17:00:00+01:00")), None);
}

#[test]
fn around_the_clock_never_closes() {
    for calendar in
        [CalendarDraft::around_the_clock("Asia/Kolkata").build().unwrap(), every_day("Asia/Kolkata", "00:00-24:00")]
    {
        let now = at("2026-11-21T12:00:00Z");
        assert!(calendar.is_open(now));
        assert_eq!(calendar.closes(now), None);
        assert_eq!(calendar.add_working(now, Millis::days(3)).unwrap(), now.plus(Millis::days(3)));
    }
}

#[test]
fn what_makes_no_calendar_is_refused_by_name() {
    let check = |draft: CalendarDraft, expected: &[(&str, &str)]| {
        let Err(Refusal::Invalid(wrong)) = draft.build() else { panic!("taken, should be {expected:?}") };
        let wrong: Vec<(&str, &str)> = wrong.iter().map(|(field, why)| (field.as_str(), why.key.as_str())).collect();
        assert_eq!(wrong, expected);
    };
    let with = |day: usize, hours: &[(u16, u16)]| {
        let mut draft = CalendarDraft::office("UTC");
        draft.weekly[day] = hours.iter().map(|(from, to)| Hours { from: *from, to: *to }).collect();
        draft
    };
    check(with(0, &[(540, 540)]), &[("weekly.0", "calendar-hours-empty")]);
    check(with(6, &[(0, 0)]), &[("weekly.6", "calendar-hours-empty")]);
    check(with(1, &[(1_320, 360)]), &[("weekly.1", "calendar-hours-backwards")]);
    check(with(2, &[(540, 1_441)]), &[("weekly.2", "calendar-hours-past-midnight")]);
    check(with(3, &[(780, 1_020), (540, 781)]), &[("weekly.3", "calendar-hours-overlap")]);
    check(CalendarDraft { zone: "UTC".to_owned(), ..CalendarDraft::default() }, &[("weekly", "calendar-no-hours")]);
    check(
        CalendarDraft { zone: "Mars/Olympus".to_owned(), ..CalendarDraft::default() },
        &[("zone", "calendar-zone-unknown"), ("weekly", "calendar-no-hours")],
    );
    check(CalendarDraft::around_the_clock(""), &[("zone", "calendar-zone-unknown")]);
    check(CalendarDraft::around_the_clock("Etc/Unknown"), &[("zone", "calendar-zone-unknown")]);
    assert!(with(3, &[(780, 1_020), (540, 780)]).build().is_ok(), "hours may touch");
}

#[test]
fn hours_are_written_as_people_write_them() {
    for (text, expected) in [
        ("09:00-17:30", Some("09:00-17:30")),
        ("9:00 – 24:00", Some("09:00-24:00")),
        ("0:00-0:00", Some("00:00-00:00")),
        ("9-17", None),
        ("09:60-10:00", None),
        ("+9:00-10:00", None),
        ("", None),
    ] {
        assert_eq!(Hours::parse(text).map(|hours| hours.to_string()).as_deref(), expected, "{text:?}");
    }
}

#[test]
fn far_too_long_targets_end_with_a_word() {
    let mut one_minute = CalendarDraft::around_the_clock("UTC");
    one_minute.always = false;
    one_minute.weekly[3] = vec![Hours { from: 0, to: 1 }];
    for calendar in [CalendarDraft::around_the_clock("UTC").build().unwrap(), one_minute.build().unwrap()] {
        for (from, length) in [(0, i64::MAX), (i64::MAX, 1_000), (i64::MIN, i64::MAX), (0, 86_400_000 * 366 * 41)] {
            let answer = calendar.add_working(Timestamp(from), Millis(length));
            if let Err(Refusal::Invalid(wrong)) = &answer {
                assert_eq!(wrong[0].1.key, "calendar-beyond-horizon");
            } else {
                assert_eq!(length, 1_000, "{answer:?}");
            }
        }
        assert_eq!(calendar.working_between(Timestamp(5), Timestamp(i64::MIN)), Millis(0));
        assert!(calendar.working_between(Timestamp(i64::MIN), Timestamp(i64::MAX)) > Millis::days(700));
    }
}

#[test]
fn zones_to_choose_from_are_zones() {
    let names = zones();
    assert!(names.len() > 400);
    assert!(names.iter().all(|name| zone(name).is_some() || name == "Etc/Unknown"));
    assert_eq!(CalendarDraft::office("europe/berlin").build().unwrap().draft().zone, "Europe/Berlin");
}
