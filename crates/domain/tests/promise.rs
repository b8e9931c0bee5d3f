//! What must always hold of calendars and promises, for any hours, zone, moment and pause; and rows of what is said.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails here")]

use domain::rules::calendar::{Calendar, CalendarDraft, Holiday, Hours};
use domain::rules::promise::{
    Promise, State, Step, TargetFacts, TargetRow, TargetSet, WarnPolicy, When, Whom, check_targets, promise_before,
    standard_targets, start_all, target_for,
};
use domain::{Channel, Kind, Level, Millis, Priority, PromiseKind, Refusal, Timestamp};
use proptest::prelude::*;

const ZONES: [&str; 9] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Africa/Casablanca",
];

fn hours_of_a_day() -> impl Strategy<Value = Vec<Hours>> {
    proptest::collection::btree_set(0_u16..=1_440, 0..=6).prop_map(|edges| {
        let edges: Vec<u16> = edges.into_iter().collect();
        edges.chunks_exact(2).map(|pair| Hours { from: pair[0], to: pair[1] }).collect()
    })
}

/// Any calendar that is one: hours of any shape, zones with every kind of jump, some holidays, now and then always open.
fn calendars() -> impl Strategy<Value = Calendar> {
    let holidays = proptest::collection::vec((0_i64..1_500, 1_i64..9), 0..4);
    (0..ZONES.len(), proptest::array::uniform7(hours_of_a_day()), holidays, prop::bool::weighted(0.1)).prop_filter_map(
        "no hours",
        |(zone, weekly, breaks, always)| {
            let mut draft = CalendarDraft { zone: ZONES[zone].to_owned(), weekly, always, ..CalendarDraft::default() };
            for (from, days) in breaks {
                for day in from..from + days {
                    let date = jiff::civil::date(2009, 1, 1).saturating_add(jiff::Span::new().days(day));
                    draft.holidays.push(Holiday { date, name: "Off".to_owned() });
                }
            }
            draft.build().ok()
        },
    )
}

/// Moments of 2009 to 2012: daylight saving everywhere, changes at midnight, a leap day and a day that Samoa skipped.
fn moments() -> impl Strategy<Value = Timestamp> {
    (1_230_768_000_000_i64..1_356_998_400_000).prop_map(Timestamp)
}

/// Up to some weeks, and often short.
fn lengths() -> impl Strategy<Value = Millis> {
    prop_oneof![1_i64..7_200_000, 1_i64..400_000_000].prop_map(Millis)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn adding_and_measuring_agree(calendar in calendars(), from in moments(), length in lengths()) {
        let due = calendar.add_working(from, length).unwrap();
        prop_assert!(due > from);
        prop_assert_eq!(calendar.working_between(from, due), length);
        let before = calendar.working_between(from, due.minus(Millis(1)));
        prop_assert_eq!(before, Millis(length.0 - 1), "it is the first such moment");
        prop_assert_eq!(calendar.working_between(due, from), Millis(0));
    }

    #[test]
    fn measuring_adds_up(calendar in calendars(), at in proptest::collection::vec(moments(), 3)) {
        let mut at = at;
        at.sort();
        let (ab, bc) = (calendar.working_between(at[0], at[1]), calendar.working_between(at[1], at[2]));
        prop_assert_eq!(calendar.working_between(at[0], at[2]).0, ab.0 + bc.0);
        prop_assert!(ab <= at[1].since(at[0]));
    }

    #[test]
    fn more_target_or_a_later_start_is_never_due_earlier(
        calendar in calendars(), from in moments(), length in lengths(),
        more in 0_i64..90_000_000, later in 0_i64..900_000_000,
    ) {
        let due = |from, length| Promise::start(PromiseKind::Resolution, length, &calendar, from).unwrap().due_at;
        prop_assert!(due(from, Millis(length.0 + more)) >= due(from, length));
        prop_assert!(due(from.plus(Millis(later)), length) >= due(from, length));
    }

    #[test]
    fn open_means_that_time_passes(calendar in calendars(), at in moments()) {
        let next = calendar.next_open(at).unwrap();
        prop_assert!(calendar.is_open(next));
        prop_assert_eq!(calendar.working_between(at, next), Millis(0));
        prop_assert_eq!(calendar.working_between(next, next.plus(Millis(1))), Millis(1));
        prop_assert_eq!(calendar.is_open(at), calendar.working_between(at, at.plus(Millis(1))).0 == 1);
        if let Some(closes) = calendar.closes(next) {
            prop_assert!(!calendar.is_open(closes));
            prop_assert_eq!(calendar.working_between(next, closes), closes.since(next));
        }
    }

    #[test]
    fn a_calendar_survives_being_written_down(calendar in calendars()) {
        prop_assert_eq!(Calendar::try_from(CalendarDraft::from(calendar.clone())).unwrap(), calendar);
    }

    #[test]
    fn pauses_shift_and_never_breach(
        calendar in calendars(), from in moments(), length in lengths(),
        pauses in proptest::collection::vec((0_i64..200_000_000, 0_i64..400_000_000), 1..5),
    ) {
        let mut promise = Promise::start(PromiseKind::Resolution, length, &calendar, from).unwrap();
        let (mut now, mut paused) = (from, Millis(0));
        for (run, pause) in pauses {
            let since = now.plus(Millis(run));
            now = since.plus(Millis(pause));
            let was_late = promise.is_late(since);
            let before = promise.due_at;
            promise.pause("waiting for you", since).unwrap();
            prop_assert_eq!(promise.is_late(now), was_late, "no pause makes it late or in time");
            promise.resume(&calendar, now).unwrap();
            prop_assert_eq!(promise.is_late(now), was_late);
            if was_late {
                prop_assert_eq!(promise.due_at, before);
                return Ok(());
            }
            prop_assert!(promise.due_at > now && promise.due_at >= before);
            let moved = calendar.working_between(since, now);
            if moved.0 == 0 && before > now {
                prop_assert_eq!(promise.due_at, before, "outside working hours a pause costs nothing");
            }
            paused = Millis(paused.0 + moved.0);
            let standing = promise.standing(&calendar, now);
            prop_assert_eq!(standing.used.0, calendar.working_between(from, now).0 - paused.0);
            if standing.used < length {
                prop_assert_eq!(standing.used.0 + standing.remaining.0, length.0, "its working time is still the target");
            }
        }
    }

    #[test]
    fn a_paused_promise_stands_still(
        calendar in calendars(), from in moments(), length in lengths(), wait in lengths(),
    ) {
        let mut promise = Promise::start(PromiseKind::Resolution, length, &calendar, from).unwrap();
        let since = from.plus(Millis(1));
        promise.pause("waiting for you", since).unwrap();
        let later = since.plus(Millis(wait.0 * 5));
        prop_assert_eq!(promise.standing(&calendar, later), promise.standing(&calendar, since));
        prop_assert_eq!(promise.standing(&calendar, later).state, State::Paused);
        prop_assert!(promise.warnings(&WarnPolicy::standard(), &calendar).is_empty());
        prop_assert!(promise.keep(later).unwrap().in_time);
    }

    #[test]
    fn another_calendar_keeps_what_remains(
        old in calendars(), new in calendars(), from in moments(), length in lengths(),
        run in 0_i64..400_000_000, paused: bool,
    ) {
        let mut promise = Promise::start(PromiseKind::Resolution, length, &old, from).unwrap();
        let now = from.plus(Millis(run));
        if paused {
            promise.pause("waiting for you", from.plus(Millis(run / 2))).unwrap();
        }
        let (before, due) = (promise.standing(&old, now), promise.due_at);
        promise.rebase(&old, &new, now).unwrap();
        let after = promise.standing(&new, now);
        if before.remaining.0 > 0 {
            prop_assert_eq!((after.remaining, after.used, after.state), (before.remaining, before.used, before.state));
            prop_assert!((after.share - before.share).abs() < 1e-9);
        } else {
            prop_assert_eq!((promise.due_at, after.state), (due, before.state));
        }
        let once = promise.standing(&new, now);
        promise.rebase(&new, &new, now).unwrap();
        prop_assert_eq!(promise.standing(&new, now), once, "the same calendar again changes nothing");
    }

    #[test]
    fn the_line_only_grows(
        calendar in calendars(), from in moments(), length in lengths(),
        looks in proptest::collection::vec(0_i64..900_000_000, 2..6),
    ) {
        let promise = Promise::start(PromiseKind::Resolution, length, &calendar, from).unwrap();
        let mut looks = looks;
        looks.sort_unstable();
        let mut before = -1.0;
        for look in looks {
            let standing = promise.standing(&calendar, from.plus(Millis(look)));
            prop_assert!(standing.share >= before && (0.0..=1.0).contains(&standing.share));
            prop_assert_eq!(standing.state == State::Late, from.plus(Millis(look)) > promise.due_at);
            prop_assert_eq!(standing.used.0 + standing.remaining.0, length.0);
            before = standing.share;
        }
    }

    #[test]
    fn warnings_come_in_order_and_once(
        calendar in calendars(), from in moments(), length in lengths(), run in 0_i64..400_000_000,
    ) {
        let policy = WarnPolicy::standard();
        let mut promise = Promise::start(PromiseKind::Resolution, length, &calendar, from).unwrap();
        if from.plus(Millis(run)) < promise.due_at {
            promise.pause("waiting for you", from.plus(Millis(run))).unwrap();
            promise.resume(&calendar, from.plus(Millis(run * 2))).unwrap();
        }
        let all = promise.warnings(&policy, &calendar);
        prop_assert_eq!(all.len(), 4);
        prop_assert!(all.is_sorted());
        prop_assert_eq!(all[2].0, promise.due_at);
        let mut given = Vec::new();
        while let Some(next) = promise.next_warning(&policy, &calendar) {
            given.push(next);
            promise.mark_warned(&policy, &calendar);
        }
        prop_assert_eq!(given, all);
    }

    #[test]
    fn the_wall_clock_is_the_judge(zone in 0..ZONES.len(), from in moments(), hours in 1_i64..200) {
        // Minute by minute, with hours whose edges no zone jumps over: slow, and plainly right.
        let day = |from, to| vec![Hours::whole(from, to)];
        let weekly = [day(4, 12), day(8, 17), vec![], day(5, 22), day(4, 9), day(13, 22), vec![]];
        let draft = CalendarDraft { zone: ZONES[zone].to_owned(), weekly, ..CalendarDraft::default() };
        let calendar = draft.clone().build().unwrap();
        let from = Timestamp(from.0 - from.0 % 60_000);
        let mut open = 0;
        for minute in 0..hours * 60 {
            let moment = from.plus(Millis::minutes(minute));
            let shown = calendar.zone().to_datetime(moment.jiff());
            let weekday = usize::try_from(shown.weekday().to_monday_zero_offset()).unwrap();
            let hour = u16::try_from(shown.hour()).unwrap();
            let works = draft.weekly[weekday].iter().any(|one| (one.from / 60..one.to / 60).contains(&hour));
            open += i64::from(works);
            prop_assert_eq!(calendar.is_open(moment), works, "{}", shown);
        }
        prop_assert_eq!(calendar.working_between(from, from.plus(Millis::hours(hours))), Millis::minutes(open));
    }
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse_rfc3339(text).unwrap()
}

fn office() -> Calendar {
    CalendarDraft::office("Europe/Berlin").build().unwrap()
}

/// Field and key of everything that was refused.
fn refused<T: std::fmt::Debug>(answer: Result<T, Refusal>) -> Vec<(String, String)> {
    match answer {
        Err(Refusal::Invalid(wrong)) => wrong.into_iter().map(|(field, why)| (field, why.key)).collect(),
        Err(Refusal::Conflict(why)) => vec![(String::new(), why.key)],
        other => panic!("taken: {other:?}"),
    }
}

fn only(field: &str, key: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), key.to_owned())]
}

#[test]
fn a_changed_estimate_is_told_counted_and_forgets_nothing() {
    let (office, start) = (office(), at("2026-11-16T09:00:00+01:00"));
    let mut promise = Promise::start(PromiseKind::Resolution, Millis::hours(4), &office, start).unwrap();
    let noon = at("2026-11-16T12:00:00+01:00");
    let tomorrow = at("2026-11-17T12:00:00+01:00");
    assert_eq!(refused(promise.change_estimate(tomorrow, "  ", noon)), only("reason", "promise-reason-missing"));
    assert_eq!(refused(promise.change_estimate(noon, "Part is late", noon)), only("due", "promise-due-past"));
    assert_eq!(promise.changes, 0);
    let change = promise.change_estimate(at("2026-11-16T16:00:00+01:00"), " Part is late ", noon).unwrap();
    assert!(change.in_time);
    assert_eq!((change.reason.as_str(), change.from), ("Part is late", at("2026-11-16T13:00:00+01:00")));
    assert_eq!((promise.changes, promise.changes_in_time, promise.missed_at), (1, 1, None));
    // 3 of now 7 hours are used; the warnings begin again.
    let standing = promise.standing(&office, noon);
    assert_eq!((standing.state, standing.used, standing.remaining), (State::Soon, Millis::hours(3), Millis::hours(4)));
    assert_eq!(promise.warnings(&WarnPolicy::standard(), &office).len(), 4);
    // Too late: counted, missed for good, though the new time is kept.
    let late = at("2026-11-16T16:30:00+01:00");
    assert!(promise.is_late(late));
    assert!(!promise.change_estimate(tomorrow, "Part was wrong", late).unwrap().in_time);
    assert_eq!((promise.changes, promise.changes_in_time), (2, 1));
    assert_eq!(promise.missed_at, Some(at("2026-11-16T16:00:00+01:00")));
    assert!(promise.is_missed(late) && !promise.is_late(late));
    assert!(!promise.keep(at("2026-11-17T09:30:00+01:00")).unwrap().in_time);
    assert_eq!(promise.standing(&office, at("2026-12-01T09:00:00+01:00")).state, State::Missed);
    assert_eq!(promise.first_due_at, at("2026-11-16T13:00:00+01:00"));
}

#[test]
fn warnings_that_lie_behind_a_new_estimate_are_not_given() {
    let (office, start) = (office(), at("2026-11-16T09:00:00+01:00"));
    let mut promise = Promise::start(PromiseKind::Resolution, Millis::hours(4), &office, start).unwrap();
    // At 95 % a quarter of an hour more: 75 % and 90 % of the new time are over, the end and the lead are not.
    let now = at("2026-11-16T12:48:00+01:00");
    promise.change_estimate(at("2026-11-16T13:05:00+01:00"), "Nearly there", now).unwrap();
    let steps: Vec<When> =
        promise.warnings(&WarnPolicy::standard(), &office).into_iter().map(|(_, step)| step.when).collect();
    assert_eq!(steps, [When::Due, When::After(Millis::hours(1))]);
    promise.mark_warned(&WarnPolicy::standard(), &office);
    let (at_lead, step) = promise.next_warning(&WarnPolicy::standard(), &office).unwrap();
    assert_eq!((at_lead, step.whom), (at("2026-11-16T14:05:00+01:00"), Whom::Lead));
    // A much later time: all of them lie ahead again, also those that were given for the old one.
    promise.change_estimate(at("2026-11-18T12:00:00+01:00"), "The part is lost", now).unwrap();
    assert_eq!(promise.warnings(&WarnPolicy::standard(), &office).len(), 4);
}

#[test]
fn a_pause_moves_the_warnings() {
    let (office, start) = (office(), at("2026-11-16T09:00:00+01:00"));
    let mut promise = Promise::start(PromiseKind::Resolution, Millis::hours(8), &office, start).unwrap();
    promise.pause("waiting for you", at("2026-11-16T11:00:00+01:00")).unwrap();
    promise.resume(&office, at("2026-11-16T13:00:00+01:00")).unwrap();
    let first = promise.next_warning(&WarnPolicy::standard(), &office).unwrap();
    assert_eq!((first.0, first.1.when), (at("2026-11-16T17:00:00+01:00"), When::Share(75)));
    assert_eq!(promise.due_at, at("2026-11-17T11:00:00+01:00"));
}

#[test]
fn an_ended_promise_stays_as_it_ended() {
    let (office, start) = (office(), at("2026-11-16T09:00:00+01:00"));
    let mut promise = Promise::start(PromiseKind::FirstResponse, Millis::hours(1), &office, start).unwrap();
    assert!(promise.keep(promise.due_at).unwrap().in_time, "at the due time is in time");
    let ended = promise.clone();
    let later = at("2026-11-17T09:00:00+01:00");
    assert_eq!(refused(promise.keep(later)), only("", "promise-ended"));
    assert_eq!(refused(promise.pause("waiting", later)), only("", "promise-ended"));
    assert_eq!(refused(promise.resume(&office, later)), only("", "promise-ended"));
    assert_eq!(refused(promise.change_estimate(later, "x", start)), only("", "promise-ended"));
    assert!(promise.warnings(&WarnPolicy::standard(), &office).is_empty());
    assert_eq!(promise, ended);
    let standing = promise.standing(&office, later);
    assert_eq!((standing.state, standing.remaining), (State::Kept, Millis(0)));
}

#[test]
fn pauses_at_the_edges() {
    let office = office();
    let start = at("2026-11-16T09:00:00+01:00");
    let new = || Promise::start(PromiseKind::Resolution, Millis::hours(8), &office, start).unwrap();
    // Without a reason: no pause. From afternoon to evening: one hour. Said twice: the first beginning counts.
    let mut promise = new();
    assert_eq!(refused(promise.pause("", start)), only("reason", "promise-reason-missing"));
    promise.pause("waiting for you", at("2026-11-16T16:00:00+01:00")).unwrap();
    promise.pause("waiting for the supplier", at("2026-11-16T16:30:00+01:00")).unwrap();
    promise.resume(&office, at("2026-11-16T20:00:00+01:00")).unwrap();
    assert_eq!((promise.due_at, promise.pauses), (at("2026-11-17T10:00:00+01:00"), 1));
    promise.resume(&office, at("2026-11-17T09:30:00+01:00")).unwrap();
    assert_eq!(promise.due_at, at("2026-11-17T10:00:00+01:00"));
    // Paused at the very due time: a breath is left.
    let mut promise = new();
    promise.pause("waiting for you", promise.due_at).unwrap();
    let now = at("2026-11-19T11:00:00+01:00");
    promise.resume(&office, now).unwrap();
    assert!(promise.due_at > now && !promise.is_late(now));
    // An estimate on a Sunday keeps its distance from the pause when the Sunday is over.
    let mut promise = new();
    promise.change_estimate(at("2026-11-22T12:00:00+01:00"), "Parts on Sunday", start).unwrap();
    promise.pause("waiting for you", at("2026-11-21T12:00:00+01:00")).unwrap();
    promise.resume(&office, at("2026-11-23T10:00:00+01:00")).unwrap();
    assert_eq!(promise.due_at, at("2026-11-24T10:00:00+01:00"));
    // Late before the pause: it stays late, and where it was.
    let mut promise = new();
    promise.pause("waiting for you", at("2026-11-17T12:00:00+01:00")).unwrap();
    assert!(promise.is_late(at("2026-11-18T12:00:00+01:00")));
    promise.resume(&office, at("2026-11-18T12:00:00+01:00")).unwrap();
    assert_eq!(promise.due_at, at("2026-11-16T17:00:00+01:00"));
}

#[test]
fn nothing_is_promised_in_no_time() {
    for target in [0, -1, i64::MIN] {
        let answer = Promise::start(PromiseKind::Resolution, Millis(target), &office(), Timestamp(0));
        assert_eq!(refused(answer), only("target", "promise-target-empty"));
    }
    let answer = Promise::start(PromiseKind::Resolution, Millis::days(9_000), &office(), Timestamp(0));
    assert_eq!(refused(answer), only("target", "calendar-beyond-horizon"));
}

#[test]
fn warnings_by_the_clock() {
    let (office, start) = (office(), at("2026-11-20T13:00:00+01:00"));
    let promise = Promise::start(PromiseKind::Resolution, Millis::hours(8), &office, start).unwrap();
    let warnings = promise.warnings(&WarnPolicy::standard(), &office);
    let told: Vec<(String, Whom)> = warnings.iter().map(|(at, step)| (at.rfc3339(), step.whom)).collect();
    let expected = [
        ("2026-11-23T10:00:00.000Z", Whom::Assignee),
        ("2026-11-23T11:12:00.000Z", Whom::Assignee),
        ("2026-11-23T12:00:00.000Z", Whom::Group),
        ("2026-11-23T13:00:00.000Z", Whom::Lead),
    ];
    assert_eq!(told, expected.map(|(at, whom)| (at.to_owned(), whom)));
    for when in [When::Share(0), When::Share(100), When::After(Millis(0))] {
        let answer = WarnPolicy::new(vec![Step { when, whom: Whom::Lead }]);
        assert_eq!(refused(answer), only("steps", "promise-warning-never"));
    }
}

fn facts(kind: Kind, level: Level, priority: Priority, channel: Channel) -> TargetFacts {
    TargetFacts { kind, level, priority, channel, expected: None }
}

#[test]
fn the_most_special_row_wins_and_says_so() {
    use {Channel::Phone, Channel::Web, Kind::Incident, Kind::Question, Level::Standard, Level::Vital};
    let set = |hours| TargetSet { resolution: Some(Millis::hours(hours)), ..TargetSet::default() };
    let general = |hours| TargetRow::general(set(hours));
    let rows = [
        general(1),
        TargetRow { channel: Some(Phone), ..general(2) },
        TargetRow { level: Some(Vital), ..general(3) },
        TargetRow { kind: Some(Incident), ..general(4) },
        TargetRow { priority: Some(Priority::High), ..general(5) },
        TargetRow { channel: Some(Phone), level: Some(Vital), ..general(6) },
        TargetRow { channel: Some(Phone), level: Some(Vital), ..general(7) },
    ];
    let check = |kind, level, priority, channel, hours, because: &str| {
        let decided = target_for(&rows, &facts(kind, level, priority, channel));
        assert_eq!((decided.value, decided.because[0].key.as_str()), (set(hours), because));
    };
    check(Question, Standard, Priority::Low, Web, 1, "because-target-general");
    check(Question, Standard, Priority::Low, Phone, 2, "because-target-row");
    check(Question, Vital, Priority::Low, Web, 3, "because-target-row");
    check(Incident, Vital, Priority::Low, Web, 4, "because-target-row");
    check(Incident, Vital, Priority::High, Web, 5, "because-target-row");
    check(Incident, Vital, Priority::High, Phone, 6, "because-target-row");
    let offered = TargetFacts { expected: Some(Millis::hours(9)), ..facts(Question, Standard, Priority::Low, Web) };
    let decided = target_for(&rows, &offered);
    assert_eq!((decided.value.resolution, decided.because.len()), (Some(Millis::hours(9)), 2));
    let nothing = target_for(&[], &facts(Question, Standard, Priority::Low, Web));
    assert_eq!((nothing.value, nothing.because[0].key.as_str()), (TargetSet::default(), "because-target-none"));
}

#[test]
fn a_table_is_checked_as_a_whole() {
    assert_eq!(check_targets(&standard_targets()), Ok(()));
    let update = TargetSet { next_update: Some(Millis::hours(1)), ..TargetSet::default() };
    let empty = TargetSet { resolution: Some(Millis(0)), ..update };
    let incident = |targets| TargetRow { kind: Some(Kind::Incident), ..TargetRow::general(targets) };
    let wrong = refused(check_targets(&[incident(empty), incident(TargetSet::default())]));
    let wrong: Vec<(&str, &str)> = wrong.iter().map(|(field, key)| (field.as_str(), key.as_str())).collect();
    let expected = [
        ("targets", "targets-general-missing"),
        ("targets.0", "targets-empty-time"),
        ("targets.1", "targets-next-update-missing"),
        ("targets.1", "targets-twice"),
    ];
    assert_eq!(wrong, expected);
}

#[test]
fn what_is_told_before_is_what_holds_and_always_holds_something() {
    let (rows, office, now) = (standard_targets(), office(), at("2026-11-20T16:30:00+01:00"));
    for kind in Kind::ALL {
        let mut before: Option<Timestamp> = None;
        for priority in Priority::ALL {
            let mut first = None;
            for channel in Channel::ALL {
                let facts = facts(*kind, Level::Standard, *priority, *channel);
                let told = promise_before(&rows, &facts, &office, now).unwrap();
                assert_eq!(told, start_all(&rows, &facts, &office, now).unwrap());
                assert!(!told.because.is_empty());
                assert!(told.value.iter().any(|one| one.kind == PromiseKind::NextUpdate), "{kind} {priority}");
                first = told.value.first().map(|one| one.due_at);
            }
            assert!(first >= before, "{kind} {priority}: what goes first is not answered later");
            before = first;
        }
    }
}

#[test]
fn another_calendar_while_it_waits() {
    let (office, start) = (office(), at("2026-11-16T09:00:00+01:00"));
    let always = CalendarDraft::around_the_clock("UTC").build().unwrap();
    let mut promise = Promise::start(PromiseKind::Resolution, Millis::hours(16), &office, start).unwrap();
    let since = at("2026-11-16T10:00:00+01:00");
    promise.pause("waiting for you", since).unwrap();
    promise.rebase(&office, &always, at("2026-11-16T11:00:00+01:00")).unwrap();
    assert_eq!(promise.paused.as_ref().unwrap().since, since);
    promise.resume(&always, at("2026-11-16T12:00:00+01:00")).unwrap();
    assert_eq!(promise.due_at, at("2026-11-17T03:00:00+01:00"));
}
