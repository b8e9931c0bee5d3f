//! Departures from rules: how one stands, and when they propose to change the rule.

use domain::{
    Millis, Timestamp,
    rules::departures::{Facts, Permits, Standing, WINDOW, proposes, standing},
};
use proptest::prelude::*;

#[test]
fn how_a_departure_stands() {
    use Permits::{Allowed, Forbidden, Limited};
    let rows = [
        (Allowed, None, None, false, Standing::Permitted),
        (Allowed, Some(900), Some(500), false, Standing::Asked),
        (Limited, Some(500), Some(500), false, Standing::Permitted),
        (Limited, Some(501), Some(500), false, Standing::Asked),
        (Limited, Some(501), Some(500), true, Standing::DoneAnyway),
        (Limited, None, None, false, Standing::Asked),
        (Forbidden, None, None, false, Standing::Refused),
        (Forbidden, Some(1), Some(500), true, Standing::DoneAnyway),
    ];
    for (permits, cost, most, afterwards, expected) in rows {
        let got = standing(&Facts { permits, cost, most, afterwards });
        assert_eq!(got.value, expected, "{permits} {cost:?} of {most:?}, afterwards {afterwards}");
        assert!(!got.because.is_empty());
    }
}

proptest! {
    /// What is forbidden is never permitted, what is done is never refused: it is on the record.
    #[test]
    fn the_record_is_never_refused(cost in prop::option::of(0_i64..1_000), most in prop::option::of(0_i64..1_000), afterwards: bool, which in 0_usize..3) {
        let permits = Permits::ALL[which];
        let got = standing(&Facts { permits, cost, most, afterwards }).value;
        prop_assert!(permits != Permits::Forbidden || got != Standing::Permitted);
        prop_assert!(!afterwards || !matches!(got, Standing::Refused | Standing::Asked));
        if let (Standing::Permitted, Some(most)) = (got, most) {
            prop_assert!(cost.unwrap_or(0) <= most);
        }
    }

    /// Three in 90 days propose; those that did once do not again.
    #[test]
    fn three_like_cases(days in prop::collection::vec(0_i64..200, 0..8), now in 0_i64..250, proposed in prop::option::of(0_i64..250)) {
        let at = |d: i64| Timestamp(Millis::days(d).0);
        let all: Vec<Timestamp> = days.iter().copied().map(at).collect();
        let n = days.iter().filter(|d| **d <= now && now - **d <= WINDOW.0 / Millis::days(1).0 && proposed.is_none_or(|p| **d > p)).count();
        prop_assert_eq!(proposes(&all, proposed.map(at), at(now)), n >= 3);
    }
}
