//! Thanks: what somebody did for a service, and what that is worth (spec D6). Standing is a ledger per service, never one
//! number for a person; it fades by half in a year; badges name the acts one wants more of and are taken back when they are no
//! longer true.
//!
//! It must not pay to thank oneself: by turns with a friend, in a ring, or from a second account. So an act counts nothing
//! where who thanks is who is thanked, serves for the provider, or came to the house a few days ago; the third from the same
//! person within a week counts nothing; where thanks flow back within a week, by however many hands up to [`HOPS`], all of
//! them count half, and none of them for a badge.
//!
//! ```
//! use domain::{Millis, Timestamp, rules::thanks::{Act, Deed, standing}};
//! let act = |by, to, day| Act { by, to, deed: Deed::Answered, at: Timestamp(0).plus(Millis::days(day)), by_since: Timestamp(-Millis::days(400).0), reversed: false, staff: false };
//! let honest = [act(2, 1, 0), act(3, 1, 2), act(4, 1, 9)];
//! let now = Timestamp(0).plus(Millis::days(10));
//! assert_eq!(standing(1, &honest, now).counted, 3);
//! let pair = [act(2, 1, 0), act(1, 2, 1)];
//! assert_eq!(standing(1, &pair, now).counted, 0);
//! ```

use crate::kind::words;
use crate::{Millis, Timestamp};

words! {
    /// What somebody did. Those that take more have more points.
    Deed {
        /// Answered somebody's question so that it helped.
        Answered = "answered",
        /// Tried something out, and said what they found.
        Tested = "tested",
        /// Explained how something is done.
        Explained = "explained",
        /// Reported something that turned out to be so.
        Reported = "reported",
        /// Took part: a talk, a workshop, a decision.
        TookPart = "took_part",
    }
}

impl Deed {
    /// Points of one that counts whole.
    pub const fn points(self) -> i64 {
        match self {
            Self::Answered | Self::Reported => 10,
            Self::Tested | Self::Explained => 15,
            Self::TookPart => 5,
        }
    }
}

/// Who came to the house later than so long before is not yet somebody who can thank.
pub const NEW: Millis = Millis::days(14);
/// A week: in it two thanks from the same person count, and thanks that flow back count half.
pub const WEEK: Millis = Millis::days(7);
/// Through so many hands a ring is followed.
pub const HOPS: usize = 4;
/// What an act is worth is halved in this time.
pub const HALF: Millis = Millis::days(365);
/// A badge: so many acts that count whole, from so many people, on so many days.
pub const BADGE: (usize, usize, usize) = (5, 3, 3);

/// One act, as the ledger of a service has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// Who says so.
    pub by: i64,
    /// Who did it.
    pub to: i64,
    /// What.
    pub deed: Deed,
    /// When.
    pub at: Timestamp,
    /// Since when who says so is in the house.
    pub by_since: Timestamp,
    /// It was taken back.
    pub reversed: bool,
    /// Who did it serves for the provider: that is their work.
    pub staff: bool,
}

/// How much of an act counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Worth {
    /// Nothing.
    Nothing,
    /// Half, and not for a badge.
    Half,
    /// All of it.
    Whole,
}

/// What somebody's acts come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Points, faded.
    pub points: i64,
    /// Acts that count whole.
    pub counted: usize,
    /// The badges that are true now.
    pub badges: Vec<Deed>,
}

/// How much each act of a ledger counts, in its order.
pub fn worths(acts: &[Act]) -> Vec<Worth> {
    let bare = |a: &Act| !a.reversed && !a.staff && a.by != a.to && a.at.since(a.by_since) >= NEW;
    let mut worths = vec![Worth::Nothing; acts.len()];
    let mut order: Vec<(usize, &Act)> = acts.iter().enumerate().filter(|(_, a)| bare(a)).collect();
    order.sort_by_key(|(i, a)| (a.at, *i));
    // Those that count, so far: who thanks whom, and when.
    let mut counted: Vec<(i64, i64, Timestamp)> = Vec::new();
    for (i, act) in order {
        let lately = counted.iter().filter(|(by, to, at)| *by == act.by && *to == act.to && act.at.since(*at) < WEEK);
        if lately.count() >= 2 {
            continue;
        }
        counted.push((act.by, act.to, act.at));
        if let Some(worth) = worths.get_mut(i) {
            *worth = if flows_back(acts, act) { Worth::Half } else { Worth::Whole };
        }
    }
    worths
}

/// Whether thanks come back from who was thanked to who thanked, within a week and by few hands. Thanks that count nothing
/// for another reason are followed too: a second account gives itself away by them.
fn flows_back(acts: &[Act], act: &Act) -> bool {
    let near = |a: &&Act| !a.reversed && a.by != a.to && (a.at.0 - act.at.0).abs() < WEEK.0;
    let mut reached = vec![act.to];
    for _ in 0..HOPS {
        let mut more: Vec<i64> = acts
            .iter()
            .filter(near)
            .filter(|a| reached.contains(&a.by) && !reached.contains(&a.to))
            .map(|a| a.to)
            .collect();
        more.sort_unstable();
        more.dedup();
        if more.contains(&act.by) {
            return true;
        }
        if more.is_empty() {
            return false;
        }
        reached.extend(more);
    }
    false
}

/// What somebody's acts come to now, from the whole ledger of a service.
pub fn standing(person: i64, acts: &[Act], now: Timestamp) -> Standing {
    let worths = worths(acts);
    let own = || acts.iter().zip(&worths).filter(|(a, _)| a.to == person && a.at <= now);
    let mut points = 0.0_f64;
    for (act, worth) in own() {
        let share = match worth {
            Worth::Nothing => 0.0,
            Worth::Half => 0.5,
            Worth::Whole => 1.0,
        };
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "days and points are small")]
        let (age, whole) = (now.since(act.at).0 as f64 / HALF.0 as f64, act.deed.points() as f64);
        points += whole * share * 0.5_f64.powf(age);
    }
    let badges = Deed::ALL.iter().copied().filter(|deed| {
        let whole: Vec<&Act> = own().filter(|(a, w)| a.deed == *deed && **w == Worth::Whole).map(|(a, _)| a).collect();
        let distinct = |mut all: Vec<i64>| {
            all.sort_unstable();
            all.dedup();
            all.len()
        };
        whole.len() >= BADGE.0
            && distinct(whole.iter().map(|a| a.by).collect()) >= BADGE.1
            && distinct(whole.iter().map(|a| a.at.0.div_euclid(Millis::days(1).0)).collect()) >= BADGE.2
    });
    #[expect(clippy::cast_possible_truncation, clippy::as_conversions, reason = "a sum of small numbers")]
    Standing {
        points: points.round() as i64,
        counted: own().filter(|(_, w)| **w == Worth::Whole).count(),
        badges: badges.collect(),
    }
}

/// What is known when a benefit is to be promised from a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promised {
    /// What the budget holds, in minor units.
    pub budget: i64,
    /// What was promised from it already.
    pub spent: i64,
    /// What is to be promised.
    pub amount: i64,
    /// Who promises is who receives.
    pub own: bool,
    /// Who receives decides about the provider's contracts, or serves for it.
    pub interest: bool,
    /// Somebody else than who promises has agreed, knowing that.
    pub second: bool,
}

/// Whether a benefit can be promised; what could be a conflict of interest needs a second person.
pub fn may_promise(p: &Promised) -> Result<(), crate::Refusal> {
    let refuse = |key: &str| Err(crate::Refusal::Conflict(crate::Because::new(key)));
    if p.own {
        return refuse("refused-benefit-own");
    }
    if p.amount < 0 || p.spent.saturating_add(p.amount) > p.budget {
        return refuse("refused-benefit-budget");
    }
    if p.interest && !p.second {
        return refuse("refused-benefit-interest");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const OLD: Timestamp = Timestamp(-Millis::days(400).0);

    fn act(by: i64, to: i64, deed: Deed, day: i64) -> Act {
        Act { by, to, deed, at: Timestamp(0).plus(Millis::days(day)), by_since: OLD, reversed: false, staff: false }
    }
    fn at(day: i64) -> Timestamp {
        Timestamp(0).plus(Millis::days(day))
    }

    /// Five answers that helped four people, on five days.
    fn honest() -> Vec<Act> {
        [(2, 0), (3, 9), (4, 18), (5, 27), (2, 36)].map(|(by, day)| act(by, 1, Deed::Answered, day)).to_vec()
    }

    #[test]
    fn honest_help_is_worth_a_badge_and_fades() {
        let all = honest();
        let now = standing(1, &all, at(36));
        assert_eq!((now.counted, now.badges.as_slice()), (5, [Deed::Answered].as_slice()));
        assert!((47..=50).contains(&now.points), "{}", now.points);
        let later = standing(1, &all, at(36 + 365));
        assert!((now.points / 2 - 1..=now.points / 2 + 1).contains(&later.points), "half in a year");
    }

    #[test]
    fn what_is_taken_back_takes_its_badge_back() {
        let mut all = honest();
        all[0].reversed = true;
        assert_eq!(standing(1, &all, at(36)).badges, []);
    }

    #[test]
    fn a_pair_thanking_by_turns_gets_no_badge() {
        let mut all = Vec::new();
        for day in 0..40 {
            all.push(act(1, 2, Deed::Answered, day));
            all.push(act(2, 1, Deed::Answered, day));
        }
        let two = standing(1, &all, at(40));
        assert_eq!((two.counted, two.badges.len()), (0, 0));
        assert!(two.points <= 12 * 5, "two a week, each half: {}", two.points);
    }

    #[test]
    fn a_ring_gets_no_badge() {
        for size in 3..=5_i64 {
            let mut all = Vec::new();
            for round in 0..20 {
                for one in 0..size {
                    all.push(act(one, (one + 1) % size, Deed::Explained, round * 2));
                }
            }
            for one in 0..size {
                let standing = standing(one, &all, at(40));
                assert_eq!((standing.counted, standing.badges.len()), (0, 0), "a ring of {size}");
            }
        }
    }

    #[test]
    fn second_accounts_count_nothing() {
        let mut all = Vec::new();
        for day in 0..40 {
            // A new account each day, all of them thanking one.
            all.push(Act { by_since: at(day - 2), ..act(100 + day, 1, Deed::Answered, day) });
        }
        assert_eq!(standing(1, &all, at(40)), Standing::default());
        // One old account of one's own can do no more than any single friend: two a week, and no badge alone.
        let all: Vec<Act> = (0..70).map(|day| act(2, 1, Deed::Answered, day)).collect();
        let friend = standing(1, &all, at(70));
        assert!(friend.badges.is_empty() && friend.counted <= 21, "{friend:?}");
    }

    #[test]
    fn nobody_thanks_themselves_and_work_is_no_favour() {
        let all: Vec<Act> = (0..9).map(|day| act(1, 1, Deed::Tested, day)).collect();
        assert_eq!(standing(1, &all, at(9)), Standing::default());
        let all: Vec<Act> = honest().into_iter().map(|a| Act { staff: true, ..a }).collect();
        assert_eq!(standing(1, &all, at(40)), Standing::default());
    }

    #[test]
    fn benefits_stay_in_their_budget() {
        let fine = Promised { budget: 100, spent: 60, amount: 40, own: false, interest: false, second: false };
        assert!(may_promise(&fine).is_ok());
        for wrong in [
            Promised { amount: 41, ..fine },
            Promised { amount: -1, ..fine },
            Promised { own: true, ..fine },
            Promised { interest: true, ..fine },
        ] {
            assert!(may_promise(&wrong).is_err(), "{wrong:?}");
        }
        assert!(may_promise(&Promised { interest: true, second: true, ..fine }).is_ok());
        assert!(may_promise(&Promised { own: true, interest: true, second: true, ..fine }).is_err());
    }

    proptest! {
        /// Among people who only thank each other within a week, nobody ever holds a badge of whole acts.
        #[test]
        fn a_closed_circle_that_gives_back_gains_nothing(size in 2_i64..6, rounds in 1_i64..12) {
            let mut all = Vec::new();
            for round in 0..rounds {
                for a in 0..size {
                    for b in 0..size {
                        if a != b { all.push(act(a, b, Deed::Reported, round * 7)); }
                    }
                }
            }
            for one in 0..size {
                prop_assert!(standing(one, &all, at(rounds * 7)).badges.is_empty());
            }
        }
        /// Taking an act back never helps.
        #[test]
        fn fewer_acts_are_never_worth_more_badges(gone in 0_usize..5) {
            let whole = standing(1, &honest(), at(36));
            let mut all = honest();
            all[gone].reversed = true;
            let less = standing(1, &all, at(36));
            prop_assert!(less.points <= whole.points && less.badges.len() <= whole.badges.len());
        }
    }
}
