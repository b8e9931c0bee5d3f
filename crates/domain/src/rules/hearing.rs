//! How somebody hears of news outside the page (A6): by a mail of its own, gathered with others, or not at all; and when.
//!
//! The notice in the inbox is always there; this decides about mail only. What holds whatever somebody wishes:
//! no mail in their quiet hours, not even an urgent one; at most one gathered mail an hour or a day; nothing they did
//! not ask for. Urgent news are not gathered: they come alone, at once or when the quiet hours end.
//!
//! ```
//! use domain::{Millis, Timestamp, rules::{calendar, hearing::{Facts, Gather, Hearing, Way, decide}}};
//! let zone = calendar::zone("Europe/Berlin").unwrap();
//! let hearing = Hearing { wants: true, quiet: (22 * 60, 7 * 60), gather: Gather::AtOnce, unread_after: Millis(0) };
//! let now = Timestamp::parse_rfc3339("2026-11-16T23:30:00+01:00").unwrap();
//! let decided = decide(&Facts { hearing: &hearing, news: "answer", now, zone: &zone, read: false, regret: Millis::seconds(15) });
//! // Held back until the morning, and then sent only if it was not read meanwhile.
//! let at = Timestamp::parse_rfc3339("2026-11-17T07:00:00+01:00").unwrap();
//! assert_eq!(decided.value, Way::At { at, only_unread: true });
//! ```

use crate::{Because, Decision, Millis, Timestamp};
use jiff::{civil::DateTime, tz::TimeZone};

/// Whether mails are gathered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gather {
    /// Each comes alone.
    #[default]
    AtOnce,
    /// On the hour.
    Hourly,
    /// Once a day: when the quiet hours end, at eight where there are none.
    Daily,
}

impl Gather {
    /// The value of a word; at once for any that is not known.
    pub fn of(word: &str) -> Self {
        match word {
            "hourly" => Self::Hourly,
            "daily" => Self::Daily,
            _ => Self::AtOnce,
        }
    }
}

/// What somebody wishes, as far as it decides about one kind of news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hearing {
    /// They want mail of this kind of news.
    pub wants: bool,
    /// Minutes of their day between which no mail is sent: from, to. The same twice: never quiet. A whole day counts as
    /// none; whoever wants no mail says so.
    pub quiet: (u16, u16),
    /// Whether mails are gathered.
    pub gather: Gather,
    /// Only if it is unread after so long.
    pub unread_after: Millis,
}

/// What is known when it is decided.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'f> {
    /// What they wish.
    pub hearing: &'f Hearing,
    /// Kind of news: `receipt`, `answer`, `warning` …
    pub news: &'f str,
    /// The moment.
    pub now: Timestamp,
    /// Where their day is.
    pub zone: &'f TimeZone,
    /// They have read it on the page.
    pub read: bool,
    /// How long its author may still think better of it.
    pub regret: Millis,
}

/// How it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A mail of its own.
    At {
        /// Not before.
        at: Timestamp,
        /// Not if they have read it by then.
        only_unread: bool,
    },
    /// In the gathered mail of this moment.
    Digest(Timestamp),
    /// No mail.
    Never,
}

/// Whether news are urgent: they are not gathered.
pub fn is_urgent(news: &str) -> bool {
    matches!(news, "warning" | "glass")
}

/// The first moment from `at` on that is in nobody's quiet hours of these: minutes of the day, from and to.
pub fn after_quiet(quiet: (u16, u16), at: Timestamp, zone: &TimeZone) -> Timestamp {
    Quiet::of(quiet).map_or(at, |quiet| quiet.after(at, zone))
}

/// Decides whether, how and when news go out by mail.
pub fn decide(facts: &Facts<'_>) -> Decision<Way> {
    let Facts { hearing, news, now, zone, .. } = *facts;
    // A receipt is kept by who gets it: it has its use after the page was seen, too.
    let is_receipt = news == "receipt";
    if !hearing.wants {
        return because(Way::Never, &["because-mail-unwanted"]);
    }
    if facts.read && !is_receipt {
        return because(Way::Never, &["because-mail-read"]);
    }
    let quiet = Quiet::of(hearing.quiet);
    if !is_urgent(news) {
        match hearing.gather {
            Gather::AtOnce => {}
            Gather::Hourly => return because(Way::Digest(hourly(now, quiet, zone)), &["because-mail-hourly"]),
            Gather::Daily => return because(Way::Digest(daily(now, quiet, zone)), &["because-mail-daily"]),
        }
    }
    let regret = if is_urgent(news) { Millis(0) } else { facts.regret.max(Millis(0)) };
    let patience = if is_urgent(news) { Millis(0) } else { hearing.unread_after.max(Millis(0)) };
    let wanted = now.plus(regret.max(patience));
    let at = after_quiet(hearing.quiet, wanted, zone);
    let mut reasons = Vec::new();
    if at > wanted {
        reasons.push("because-mail-quiet");
    }
    if patience > regret {
        reasons.push("because-mail-unread-after");
    } else if regret.0 > 0 {
        reasons.push("because-mail-regret");
    }
    if reasons.is_empty() {
        reasons.push("because-mail-at-once");
    }
    let only_unread = !is_receipt && (patience.0 > 0 || at > wanted);
    because(Way::At { at, only_unread }, &reasons)
}

fn because(value: Way, keys: &[&str]) -> Decision<Way> {
    Decision { value, because: keys.iter().map(|key| Because::new(key)).collect() }
}

const DAY: u16 = 24 * 60;

/// Quiet hours that are some: minutes of the day, from and to.
#[derive(Clone, Copy, Debug)]
struct Quiet {
    from: u16,
    to: u16,
}

impl Quiet {
    fn of((from, to): (u16, u16)) -> Option<Self> {
        let (from, to) = (from % DAY, to % DAY);
        (from != to).then_some(Self { from, to })
    }

    fn holds(self, at: DateTime) -> bool {
        let minute = minute_of(at);
        if self.from < self.to {
            (self.from..self.to).contains(&minute)
        } else {
            minute >= self.from || minute < self.to
        }
    }

    /// The first moment from `at` on that is not quiet.
    fn after(self, at: Timestamp, zone: &TimeZone) -> Timestamp {
        let mut at = at;
        // Where the clock is put forward over the end, the next moment can be quiet again; days later it is not.
        for _ in 0..4 {
            let local = zone.to_datetime(at.jiff());
            if !self.holds(local) {
                break;
            }
            let today = self.to > minute_of(local);
            let Some(end) = moment(local, !today, self.to, zone, at) else { break };
            at = end;
        }
        at
    }
}

fn minute_of(at: DateTime) -> u16 {
    u16::try_from(i32::from(at.hour()) * 60 + i32::from(at.minute())).unwrap_or(0)
}

/// A minute of the day of `local`, or of the day after it, as a moment after `after`.
fn moment(local: DateTime, tomorrow: bool, minute: u16, zone: &TimeZone, after: Timestamp) -> Option<Timestamp> {
    let date = if tomorrow { local.date().tomorrow().ok()? } else { local.date() };
    let (hour, rest) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
    let wall = date.at(hour, rest, 0, 0);
    let first = Timestamp::of(zone.to_ambiguous_timestamp(wall).compatible().ok()?);
    if first > after {
        return Some(first);
    }
    // The hour that comes twice: its second time.
    Some(Timestamp::of(zone.to_ambiguous_timestamp(wall).later().ok()?)).filter(|second| *second > after)
}

/// The next full hour of the zone that is not quiet.
fn hourly(now: Timestamp, quiet: Option<Quiet>, zone: &TimeZone) -> Timestamp {
    let at = full_hour(now.plus(Millis(1)), zone);
    let Some(quiet) = quiet else { return at };
    let free = quiet.after(at, zone);
    let rounded = full_hour(free, zone);
    // Quiet hours that leave less than an hour may leave no full one: then their end it is.
    if quiet.after(rounded, zone) == rounded { rounded } else { free }
}

/// The first full hour of the zone from `at` on.
fn full_hour(at: Timestamp, zone: &TimeZone) -> Timestamp {
    let local = zone.to_datetime(at.jiff());
    let into = i64::from(local.minute()) * 60_000 + i64::from(local.second()) * 1_000 + i64::from(local.millisecond());
    if into == 0 { at } else { at.plus(Millis(3_600_000 - into)) }
}

/// The next time of the day's gathered mail.
fn daily(now: Timestamp, quiet: Option<Quiet>, zone: &TimeZone) -> Timestamp {
    let minute = quiet.map_or(8 * 60, |quiet| quiet.to);
    let local = zone.to_datetime(now.jiff());
    let next =
        moment(local, minute <= minute_of(local), minute, zone, now).unwrap_or_else(|| now.plus(Millis::days(1)));
    quiet.map_or(next, |quiet| quiet.after(next, zone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::calendar;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_rfc3339(text).unwrap()
    }

    fn check(news: &str, now: &str, hearing: Hearing, regret: i64, expected: Way, reasons: &[&str]) {
        let zone = calendar::zone("Europe/Berlin").unwrap();
        let facts =
            Facts { hearing: &hearing, news, now: at(now), zone: &zone, read: false, regret: Millis::seconds(regret) };
        let decided = decide(&facts);
        assert_eq!(decided.value, expected, "{news} at {now}: {hearing:?}");
        let keys: Vec<&str> = decided.because.iter().map(|b| b.key.as_str()).collect();
        assert_eq!(keys, reasons, "{news} at {now}");
    }

    const PLAIN: Hearing =
        Hearing { wants: true, quiet: (22 * 60, 7 * 60), gather: Gather::AtOnce, unread_after: Millis(0) };

    #[test]
    fn news_by_news() {
        let ten = "2026-11-16T10:00:00+01:00";
        let night = "2026-11-16T23:30:00+01:00";
        let morning = at("2026-11-17T07:00:00+01:00");
        let alone = |at, only_unread| Way::At { at, only_unread };
        check("receipt", ten, PLAIN, 0, alone(at(ten), false), &["because-mail-at-once"]);
        check("answer", ten, PLAIN, 15, alone(at("2026-11-16T10:00:15+01:00"), false), &["because-mail-regret"]);
        check("answer", night, PLAIN, 15, alone(morning, true), &["because-mail-quiet", "because-mail-regret"]);
        check("receipt", night, PLAIN, 0, alone(morning, false), &["because-mail-quiet"]);
        check("warning", night, PLAIN, 15, alone(morning, true), &["because-mail-quiet"]);
        check("note", ten, Hearing { wants: false, ..PLAIN }, 0, Way::Never, &["because-mail-unwanted"]);
        let patient = Hearing { unread_after: Millis::minutes(10), ..PLAIN };
        check("answer", ten, patient, 15, alone(at("2026-11-16T10:10:00+01:00"), true), &["because-mail-unread-after"]);
        let hourly = Hearing { gather: Gather::Hourly, ..PLAIN };
        check("answer", ten, hourly, 15, Way::Digest(at("2026-11-16T11:00:00+01:00")), &["because-mail-hourly"]);
        check("answer", night, hourly, 15, Way::Digest(morning), &["because-mail-hourly"]);
        check("glass", ten, hourly, 15, alone(at(ten), false), &["because-mail-at-once"]);
        let daily = Hearing { gather: Gather::Daily, ..PLAIN };
        check("answer", ten, daily, 0, Way::Digest(morning), &["because-mail-daily"]);
        let never_quiet = Hearing { quiet: (0, 0), ..daily };
        check("answer", ten, never_quiet, 0, Way::Digest(at("2026-11-17T08:00:00+01:00")), &["because-mail-daily"]);
        check(
            "answer",
            "2026-11-16T07:59:59+01:00",
            never_quiet,
            0,
            Way::Digest(at("2026-11-16T08:00:00+01:00")),
            &["because-mail-daily"],
        );
    }

    #[test]
    fn the_clock_is_put_forward_and_back() {
        // 29 March 2026, 2:00 becomes 3:00; 25 October 2026, 3:00 becomes 2:00.
        let hearing = Hearing { quiet: (60, 2 * 60 + 30), ..PLAIN };
        let way = |text| Way::At { at: at(text), only_unread: true };
        let quiet = &["because-mail-quiet"];
        check("answer", "2026-03-29T01:30:00+01:00", hearing, 0, way("2026-03-29T03:30:00+02:00"), quiet);
        check("answer", "2026-10-25T01:30:00+02:00", hearing, 0, way("2026-10-25T02:30:00+02:00"), quiet);
        check("answer", "2026-10-25T02:15:00+01:00", hearing, 0, way("2026-10-25T02:30:00+01:00"), quiet);
    }

    #[test]
    fn what_was_read_needs_no_mail_but_a_receipt() {
        let zone = TimeZone::UTC;
        for (news, expected) in [("answer", true), ("warning", true), ("receipt", false)] {
            let facts = Facts {
                hearing: &PLAIN,
                news,
                now: at("2026-11-16T10:00:00Z"),
                zone: &zone,
                read: true,
                regret: Millis(0),
            };
            assert_eq!(decide(&facts).value == Way::Never, expected, "{news}");
        }
    }

    fn hearings() -> impl Strategy<Value = Hearing> {
        let gather = prop_oneof![Just(Gather::AtOnce), Just(Gather::Hourly), Just(Gather::Daily)];
        (any::<bool>(), 0..=DAY, 0..=DAY, gather, 0..200_i64).prop_map(|(wants, from, to, gather, minutes)| Hearing {
            wants,
            quiet: (from, to),
            gather,
            unread_after: Millis::minutes(minutes),
        })
    }

    /// Two years around four changes of the clock.
    const FROM: i64 = 1_767_225_600_000;
    const SPAN: i64 = 2 * 365 * 86_400_000;

    fn zones() -> impl Strategy<Value = TimeZone> {
        proptest::sample::select(vec![
            "Europe/Berlin",
            "America/New_York",
            "Asia/Kolkata",
            "Australia/Lord_Howe",
            "UTC",
        ])
        .prop_map(|name| calendar::zone(name).unwrap())
    }

    proptest! {
        #[test]
        fn never_in_quiet_hours_never_before_now_never_unwanted(
            hearing in hearings(), zone in zones(), now in FROM..FROM + SPAN, regret in 0..60_000_i64,
            news in proptest::sample::select(vec!["receipt", "answer", "warning", "glass"]), read: bool,
        ) {
            let now = Timestamp(now);
            let decided = decide(&Facts { hearing: &hearing, news, now, zone: &zone, read, regret: Millis(regret) });
            prop_assert!(!decided.because.is_empty());
            let at = match decided.value {
                Way::Never => { prop_assert!(!hearing.wants || read); return Ok(()) }
                Way::Digest(at) => { prop_assert!(at > now && !is_urgent(news)); at }
                Way::At { at, .. } => {
                    prop_assert!(at >= now);
                    if !is_urgent(news) { prop_assert!(at >= now.plus(Millis(regret)) && at >= now.plus(hearing.unread_after)); }
                    at
                }
            };
            prop_assert!(hearing.wants);
            if let Some(quiet) = Quiet::of(hearing.quiet) {
                prop_assert!(!quiet.holds(zone.to_datetime(at.jiff())), "{at:?} is quiet: {hearing:?}");
            }
            // Never later than the quiet hours can hold it: two days, where the clock is put forward over their end.
            prop_assert!(at.since(now) <= Millis::hours(50));
        }

        #[test]
        fn a_mail_sent_when_its_time_has_come_is_not_put_off_again(hearing in hearings(), zone in zones(), now in FROM..FROM + SPAN) {
            let hearing = Hearing { wants: true, gather: Gather::AtOnce, unread_after: Millis(0), ..hearing };
            let facts = |now| Facts { hearing: &hearing, news: "answer", now, zone: &zone, read: false, regret: Millis(0) };
            let Way::At { at, .. } = decide(&facts(Timestamp(now))).value else { return Err(TestCaseError::fail("no mail")) };
            let again = decide(&facts(at)).value;
            prop_assert_eq!(again, Way::At { at, only_unread: false });
        }

        #[test]
        fn gathered_mails_keep_their_distance(
            quiet in (0..=DAY, 0..=DAY), hourly: bool, zone in zones(), now in FROM..FROM + SPAN, later in 0..200_000_000_i64,
        ) {
            let gather = if hourly { Gather::Hourly } else { Gather::Daily };
            let hearing = Hearing { wants: true, quiet, gather, unread_after: Millis(0) };
            let slot = |now: i64| {
                let facts = Facts { hearing: &hearing, news: "answer", now: Timestamp(now), zone: &zone, read: false, regret: Millis(0) };
                match decide(&facts).value { Way::Digest(at) => Ok(at), other => Err(TestCaseError::fail(format!("{other:?}"))) }
            };
            let (first, second) = (slot(now)?, slot(now + later)?);
            // Clocks are put forward by an hour or half of one.
            let least = if hourly { Millis::minutes(30) } else { Millis::hours(22) };
            prop_assert!(second == first || second.since(first) >= least, "{first:?} {second:?}");
        }
    }
}
