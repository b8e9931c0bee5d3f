//! What an improvement is worth: four numbers, never one hidden score (D4).
//!
//! *People* is the sum over groups of the root of how much it matters to each, so that a large group does not drown a small
//! one. It is weighed with what the owner says it does for what the service is for. Effort, risk and how long it waits stand
//! beside it; who decides sees all four.
//!
//! ```
//! use domain::rules::worth::people;
//! // A hundred of one group and four of another: 10 and 2.
//! assert_eq!(people([100, 4]), 12_000);
//! ```

/// Thousandths: integers sort the same on every database.
pub const SCALE: i64 = 1_000;

/// How much it matters to people, in thousandths: the sum over groups of the root of the strength of their voices (one voice
/// has a strength of 1 to 3).
pub fn people(strengths: impl IntoIterator<Item = i64>) -> i64 {
    strengths
        .into_iter()
        .map(|sum| root(sum.max(0).saturating_mul(SCALE).saturating_mul(SCALE)))
        .fold(0, i64::saturating_add)
}

/// What it is worth, in thousandths: people times what it does for the service's aims (0 not said, counted as 1, to 3).
pub fn value(people: i64, aim: i64) -> i64 {
    people.saturating_mul(aim.clamp(1, 3))
}

/// The whole root of a number that is not negative.
fn root(n: i64) -> i64 {
    u64::try_from(n).map_or(0, u64::isqrt).try_into().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_large_group_does_not_drown_a_small_one() {
        assert_eq!(people([]), 0);
        assert_eq!(people([1]), 1_000);
        assert_eq!(people([2]), 1_414);
        assert_eq!(people([10_000]), 100_000);
        assert_eq!(people([100; 4]), 40_000, "four groups of a hundred count more than one of four hundred");
        assert_eq!(people([400]), 20_000);
        assert_eq!((value(12_000, 0), value(12_000, 3), value(12_000, 9)), (12_000, 36_000, 36_000));
    }

    proptest! {
        #[test]
        fn one_more_never_makes_it_less(groups in proptest::collection::vec(0_i64..1_000_000, 1..8), more in 1_i64..4) {
            let before = people(groups.iter().copied());
            let mut after = groups;
            if let Some(first) = after.first_mut() { *first += more; }
            prop_assert!(people(after) >= before);
        }
    }
}
