//! Complaints: when one is over, and what may be given; as tables and as what must always hold.

use domain::{
    Millis, Refusal, Timestamp,
    rules::{
        complaint_course::{End, Facts, NOTICE, REOPEN, Sought, may_end, may_notice, may_reopen},
        making_good,
    },
};
use proptest::prelude::*;

fn day(n: i64) -> Timestamp {
    Timestamp(1_763_000_000_000).plus(Millis::days(n))
}

fn sought(days: &[(i64, &str)]) -> Vec<Sought> {
    days.iter().map(|(n, way)| Sought { at: day(*n), day: *n, way: (*way).to_owned() }).collect()
}

fn facts(tries: &[(i64, &str)], ways: usize, noticed: Option<i64>, heard: Option<i64>, now: i64) -> Facts {
    Facts {
        their_word: false,
        sought: sought(tries),
        ways,
        noticed_at: noticed.map(day),
        heard_at: heard.map(day),
        now: day(now),
    }
}

#[test]
fn it_ends_by_their_word_or_after_they_were_sought() {
    let two = [(0, "phone"), (1, "mail")];
    let rows = [
        ("nothing was done", facts(&[], 2, None, None, 20), "refused-course-days"),
        ("twice on one day", facts(&[(0, "phone"), (0, "mail")], 2, Some(0), None, 20), "refused-course-days"),
        ("by one way of two", facts(&[(0, "mail"), (1, "mail")], 2, Some(1), None, 20), "refused-course-ways"),
        ("by their only way", facts(&[(0, "mail"), (1, "mail")], 1, Some(1), None, 20), ""),
        ("not told", facts(&two, 2, None, None, 20), "refused-course-notice"),
        ("told, six days", facts(&two, 2, Some(1), None, 7), "refused-course-wait"),
        ("told, seven days", facts(&two, 2, Some(1), None, 8), ""),
        ("they spoke after the notice", facts(&two, 2, Some(1), Some(3), 20), "refused-course-days"),
        ("they spoke before", facts(&[(2, "phone"), (3, "mail")], 2, Some(3), Some(1), 20), ""),
        (
            "tries that are still to come",
            facts(&[(0, "phone"), (30, "mail")], 2, Some(1), None, 20),
            "refused-course-days",
        ),
    ];
    for (name, facts, refused) in rows {
        match may_end(&facts) {
            Ok(decided) => assert_eq!(("", End::Sought), (refused, decided.value), "{name}"),
            Err(Refusal::Conflict(because)) => assert_eq!(because.key, refused, "{name}"),
            Err(other) => panic!("{name}: {other:?}"),
        }
        assert_eq!(
            may_end(&Facts { their_word: true, ..facts }).unwrap().value,
            End::Word,
            "{name}: their word is enough"
        );
    }
    assert!(may_reopen(day(0), day(0).plus(REOPEN)).is_ok());
    assert!(may_reopen(day(0), day(0).plus(REOPEN).plus(Millis(1))).is_err());
}

fn tries() -> impl Strategy<Value = Vec<(i64, &'static str)>> {
    prop::collection::vec((0_i64..40, prop::sample::select(vec!["mail", "phone", "page"])), 0..8)
}

proptest! {
    /// Whoever was not sought on two days, or was told less than seven days ago, or spoke since, is not left.
    #[test]
    fn nobody_is_left(tries in tries(), ways in 1_usize..4, noticed in prop::option::of(0_i64..40), heard in prop::option::of(0_i64..40), now in 0_i64..60) {
        let facts = facts(&tries, ways, noticed, heard, now);
        if let Ok(end) = may_end(&facts) {
            prop_assert_eq!(end.value, End::Sought);
            let real: Vec<_> = tries.iter().filter(|(n, _)| *n <= now && heard.is_none_or(|h| *n > h)).collect();
            let mut days: Vec<i64> = real.iter().map(|(n, _)| *n).collect();
            days.sort_unstable();
            days.dedup();
            let mut by: Vec<&str> = real.iter().map(|(_, w)| *w).collect();
            by.sort_unstable();
            by.dedup();
            prop_assert!(days.len() >= 2 && by.len() >= 2.min(ways));
            let told = noticed.unwrap();
            prop_assert!(day(now).since(day(told)) >= NOTICE);
            prop_assert!(heard.is_none_or(|h| h < told));
            prop_assert!(may_notice(&facts).is_ok());
        }
    }

    /// What may be ended today may be ended tomorrow, as long as they say nothing.
    #[test]
    fn waiting_takes_nothing_away(tries in tries(), ways in 1_usize..4, noticed in prop::option::of(0_i64..20), now in 0_i64..40, later in 0_i64..40) {
        let today = facts(&tries, ways, noticed, None, now);
        if may_end(&today).is_ok() {
            let then = Facts { now: today.now.plus(Millis::days(later)), ..today };
            let ends = may_end(&then).is_ok();
            prop_assert!(ends);
        }
    }

    /// Nobody gives more than the pot holds; an agent never more than their limit on one complaint, in however many parts.
    #[test]
    fn limits_hold_in_parts(parts in prop::collection::vec(-5_i64..400, 0..20), limit in 0_i64..1_000, pot in 0_i64..2_000, lead: bool, reason in "[ a-z]{0,6}") {
        let (mut given, mut left) = (0, pot);
        for amount in parts {
            let facts = making_good::Facts { amount, given, limit, lead, pot_left: left, reason: &reason };
            if let Ok(decided) = making_good::may_give(&facts) {
                given += amount;
                left -= amount;
                prop_assert!(amount > 0 && left >= 0);
                prop_assert_eq!(decided.value.beyond, given > limit);
                if given > limit {
                    prop_assert!(lead && !reason.trim().is_empty());
                }
            }
        }
        prop_assert!(lead || given <= limit);
    }
}
