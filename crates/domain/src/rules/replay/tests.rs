//! Small logs with every turn a history can take.

use super::*;
use crate::rules::calendar::CalendarDraft;

fn hour(hour: i64) -> Timestamp {
    // Monday, 2026-11-16, at midnight and so many hours.
    Timestamp(1_794_787_200_000).plus(Millis::hours(hour))
}

fn log(subject: &str, rows: &[(i64, &str)]) -> Vec<Event> {
    let row = |(at, word): &(i64, &str)| Event {
        subject: subject.to_owned(),
        at: hour(*at),
        state: state_of(word).unwrap(),
        opened_at: hour(0),
        ..Event::default()
    };
    rows.iter().map(row).collect()
}

#[test]
fn reopenings_by_the_order_of_the_file() {
    let check = |states: &[&str], expected: u32| {
        let rows: Vec<(i64, &str)> = (0..).zip(states.iter().copied()).collect();
        assert_eq!(derive(&log("A", &rows))[0].reopen_count, expected, "{states:?}");
    };
    check(&["New", "Active", "Resolved", "Closed"], 0);
    check(&["New", "Resolved", "Resolved", "Closed", "Closed"], 0);
    check(&["New", "Resolved", "Active", "Resolved", "Closed"], 1);
    check(&["New", "Closed", "Resolved", "Closed"], 0);
    check(&["Resolved", "Awaiting Vendor", "Closed", "New", "Resolved"], 2);
    check(&["Resolved"], 0);
}

#[test]
fn a_history_has_its_times_waits_and_hands() {
    let mut rows = log(
        "A",
        &[
            (1, "New"),
            (3, "Active"),
            (4, "Awaiting User Info"),
            (9, "Awaiting Vendor"),
            (8, "Active"),
            (12, "Awaiting User Info"),
            (20, "Resolved"),
            (30, "Closed"),
        ],
    );
    rows[0].group = Some("G1".to_owned());
    for row in &mut rows[1..] {
        row.group = Some("G2".to_owned());
        row.assignee = Some("Ana".to_owned());
    }
    rows.insert(2, log("B", &[(2, "New")]).remove(0));
    let histories = derive(&rows);
    let names: Vec<&str> = histories.iter().map(|history| history.subject.as_str()).collect();
    assert_eq!(names, ["A", "B"]);
    let one = &histories[0];
    assert_eq!((one.reassignments, one.handovers, one.rows), (1, 1, 8));
    assert_eq!((one.first_response_at, one.first_done_at), (Some(hour(3)), Some(hour(20))));
    assert_eq!((one.resolved_at, one.closed_at), (Some(hour(20)), Some(hour(30))));
    assert_eq!(one.waits, [(hour(4), hour(8)), (hour(12), hour(20))]);
    assert_eq!(histories[1].end(Until::Closed), None);
}

#[test]
fn the_engine_and_the_sum_say_the_same() {
    let one = &derive(&log("A", &[(1, "New"), (10, "Pending"), (14, "Open"), (33, "Resolved"), (40, "Closed")]))[0];
    for (_, calendar) in calendars_to_try("Europe/Berlin") {
        for scheme in Scheme::ALL {
            let used = one.used(&calendar, scheme).unwrap();
            for target in [used.0 - 1, used.0, used.0 + 1] {
                let promise = one.clock(Millis(target), &calendar, scheme).unwrap();
                assert_eq!(promise.outcome.unwrap().in_time, used.0 <= target, "{scheme:?}");
            }
        }
    }
    let office = CalendarDraft::office("UTC").build().unwrap();
    let scheme = Scheme { until: Until::Resolved, pauses: true };
    assert_eq!(one.used(&office, scheme), Some(Millis::hours(4)));
    assert_eq!(one.used(&office, Scheme { pauses: false, ..scheme }), Some(Millis::hours(8)));
}

#[test]
fn a_log_that_keeps_one_target_is_explained_by_it() {
    let mut events = Vec::new();
    for number in 0..400_i64 {
        let open = hour(number * 7);
        let office = CalendarDraft::office("UTC").build().unwrap();
        // Up to 20 working hours; the log calls it kept up to 10, and now and then it errs.
        let end = office.add_working(open, Millis::minutes(number * 37 % 1_200)).unwrap();
        let kept = number * 37 % 1_200 <= 600;
        let erred = number % 50 == 0;
        let logged = Logged { made_sla: Some(kept != erred), reopen_count: Some(0), reassignment_count: Some(1) };
        let row = Event { subject: number.to_string(), opened_at: open, logged, ..Event::default() };
        events.push(Event { at: open, ..row.clone() });
        events.push(Event { at: end, state: State::Closed, ..row });
    }
    let report = explain(&derive(&events), &calendars_to_try("UTC")).unwrap();
    assert_eq!(report.calendar, "mon-fri 09:00-17:00");
    assert_eq!((report.incidents, report.left_out), (400, 0));
    assert!((report.agreement - 0.98).abs() < 0.006, "{report:?}");
    assert!(report.agreement_unseen > 0.97 && report.agreement_without_clock < 0.6, "{report:?}");
    assert_eq!(report.rows.len(), 1);
    let target = report.rows[0].target;
    assert!((Millis::minutes(595)..=Millis::minutes(605)).contains(&target), "{target:?}");
    assert_eq!((report.reopenings_equal, report.reassignments_equal), ((400, 400), (0, 400)));
    assert!((report.tried[0].agreement - report.agreement).abs() < 1e-9);
    assert!(explain(&[], &calendars_to_try("UTC")).is_none());
}

#[test]
fn words_of_other_desks() {
    for (word, state) in [
        ("Awaiting Evidence", Some(State::Waiting)),
        ("on-hold", Some(State::Waiting)),
        ("In Progress", Some(State::Open)),
        ("-100", None),
    ] {
        assert_eq!(state_of(word), state, "{word}");
    }
    for (word, priority) in [
        ("1 - Critical", Some(Priority::First)),
        ("3 - Moderate", Some(Priority::Normal)),
        ("P2", Some(Priority::High)),
        ("low", Some(Priority::Low)),
        ("?", None),
    ] {
        assert_eq!(priority_of(word), priority, "{word}");
    }
}
