//! The floor: what may be shown of answers that nobody signed (spec D2; section 8.2.6, "people may be afraid of being
//! punished for negative feedback").
//!
//! Two walls, one behind the other:
//! 1. **Batches.** Answers to one question about one service wait until enough of them are there, and are released
//!    together ([`due`]). Every figure is made of whole batches, and a batch belongs to one service and one month. So
//!    whatever two figures somebody compares (by time, by month, by service, the rest of the provider), they differ by
//!    whole batches: by nobody, or by five people and more.
//! 2. **Cuts.** What is shown beside each other is checked as a whole ([`cuts`]): each part is large enough, what is left
//!    of each parent too, and where one part is hidden, the next smallest is hidden with it. A cell that is unanimous is
//!    shown as *over* or *under*, unless it is large ([`told`]).
//!
//! ```
//! use domain::rules::floor::{cuts, due, Answers};
//! assert_eq!(due(Answers::Score, 4), 0);
//! assert_eq!(due(Answers::Score, 7), 7);
//! // Of three services one has too few: it is hidden, and the next smallest with it, or it could be worked out.
//! assert_eq!(cuts(Answers::Score, 34, &[20, 12, 2]), vec![true, false, false]);
//! ```

use crate::kind::words;
use crate::{Because, Refusal};

words! {
    /// What kind of answers.
    Answers {
        /// On a scale.
        Score = "score",
        /// Yes or no: two answers exist.
        YesNo = "yes_no",
        /// Words.
        Words = "words",
    }
}

impl Answers {
    /// So many people must stand behind what is shown.
    pub const fn least(self) -> u64 {
        match self {
            Self::Score => 5,
            Self::YesNo => 8,
            Self::Words => 10,
        }
    }
}

/// A figure never moves by fewer new answers than this.
pub const STEP: u64 = 5;
/// Below so many answers a unanimous cell is shown as *over* or *under*.
const UNANIMOUS: u64 = 20;
/// At most so many filters at once: the period, and one more.
pub const FILTERS: usize = 2;

/// How many of `waiting` answers are released now: all, once they are enough; otherwise none.
pub const fn due(answers: Answers, waiting: u64) -> u64 {
    if waiting >= answers.least() { waiting } else { 0 }
}

/// Refuses more filters than two, the period and the service among them.
///
/// # Errors
/// [`Refusal::Invalid`] of `filter`.
pub fn filters(used: usize) -> Result<(), Refusal> {
    if used > FILTERS {
        return Err(Refusal::invalid("filter", Because::new("floor-too-many-filters")));
    }
    Ok(())
}

/// Whether a figure over `n` answers may be shown beside its parent of `parent`: both it and what is left are enough, or
/// nothing is left.
pub const fn fits(answers: Answers, n: u64, parent: u64) -> bool {
    let rest = parent.saturating_sub(n);
    n >= answers.least() && (rest == 0 || rest >= answers.least())
}

/// Which of the parts of a parent may be shown beside each other and beside it. What is hidden adds up, with what is in
/// no part, to nothing or to enough people; where one part is hidden alone, the next smallest is hidden with it.
pub fn cuts(answers: Answers, parent: u64, parts: &[u64]) -> Vec<bool> {
    let mut shown: Vec<bool> = parts.iter().map(|n| *n == 0 || fits(answers, *n, parent)).collect();
    let total: u64 = parts.iter().sum();
    let outside = parent.saturating_sub(total);
    loop {
        let hidden: Vec<u64> = parts.iter().zip(&shown).filter(|(n, s)| !**s && **n > 0).map(|(n, _)| *n).collect();
        let dark = outside + hidden.iter().sum::<u64>();
        // One alone can be worked out from its parent and its siblings.
        let alone = hidden.len() == 1 && outside == 0;
        if dark == 0 || (dark >= answers.least() && !alone) {
            return shown;
        }
        let next = parts.iter().zip(shown.iter()).enumerate().filter(|(_, (n, s))| **s && **n > 0);
        let Some((at, _)) = next.min_by_key(|(_, (n, _))| **n) else { return shown };
        if let Some(mark) = shown.get_mut(at) {
            *mark = false;
        }
    }
}

/// How a share may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// As it is.
    Exactly,
    /// Everybody said it, of few: "over 85 %".
    Over,
    /// Nobody said it, of few: "under 15 %".
    Under,
    /// Not at all: not enough answers to protect people.
    Hidden,
}

/// How `k` of `n` may be told: unanimous cells below twenty say nothing of each one.
pub const fn told(answers: Answers, k: u64, n: u64) -> Told {
    if n < answers.least() {
        Told::Hidden
    } else if n < UNANIMOUS && k == 0 {
        Told::Under
    } else if n < UNANIMOUS && k >= n {
        Told::Over
    } else {
        Told::Exactly
    }
}

/// Whether somebody who has seen figures over `seen` answers may see one over `n` of the same question: never one that
/// differs by one to four people.
pub fn may_see(seen: &[u64], n: u64) -> bool {
    seen.iter().all(|before| {
        let by = before.abs_diff(n);
        by == 0 || by >= STEP
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    #[test]
    fn rows() {
        assert_eq!(cuts(Answers::Score, 34, &[20, 12, 2]), [true, false, false]);
        assert_eq!(cuts(Answers::Score, 32, &[20, 12]), [true, true]);
        assert_eq!(cuts(Answers::Score, 9, &[5, 4]), [false, false], "the rest of four would be known");
        assert_eq!(cuts(Answers::Score, 5, &[5, 0]), [true, true], "nobody is left");
        assert_eq!(cuts(Answers::Words, 19, &[10, 9]), [false, false]);
        assert_eq!(cuts(Answers::Score, 0, &[]), Vec::<bool>::new());
        assert_eq!(told(Answers::Score, 4, 4), Told::Hidden);
        assert_eq!(told(Answers::Score, 12, 12), Told::Over);
        assert_eq!(told(Answers::Score, 0, 19), Told::Under);
        assert_eq!(told(Answers::Score, 20, 20), Told::Exactly);
        assert_eq!(told(Answers::YesNo, 5, 7), Told::Hidden);
        assert!(filters(2).is_ok() && filters(3).is_err());
    }

    /// What somebody can learn who looks at everything all the time: figures by service and month, the provider's, and
    /// what is left when the one is taken from the other.
    #[derive(Default)]
    struct Shop {
        waiting: BTreeMap<u8, u64>,
        released: BTreeMap<(u8, u8), u64>,
    }

    impl Shop {
        fn answer(&mut self, service: u8, month: u8) {
            let waiting = self.waiting.entry(service).or_default();
            *waiting += 1;
            let out = due(Answers::Score, *waiting);
            *waiting -= out;
            if out > 0 {
                *self.released.entry((service, month)).or_default() += out;
            }
        }
        /// Every figure there is: of each service and all, in each span of months.
        fn figures(&self) -> Vec<u64> {
            let mut all = Vec::new();
            for from in 0..4_u8 {
                for to in from..4 {
                    let span = |service: Option<u8>| -> u64 {
                        self.released
                            .iter()
                            .filter(|((s, m), _)| service.is_none_or(|w| w == *s) && (from..=to).contains(m))
                            .map(|(_, n)| n)
                            .sum()
                    };
                    let total = span(None);
                    all.push(total);
                    for service in 0..4 {
                        let n = span(Some(service));
                        all.extend([n, total - n]);
                    }
                }
            }
            all
        }
    }

    proptest! {
        #[test]
        fn whoever_watches_learns_of_five_people_or_nobody(answers in proptest::collection::vec((0_u8..4, 0_u8..30), 0..160)) {
            let mut answers = answers;
            // Time goes forward.
            answers.sort_by_key(|(_, day)| *day);
            let mut shop = Shop::default();
            let mut before = shop.figures();
            for (service, day) in answers {
                shop.answer(service, day / 8);
                let now = shop.figures();
                for (was, is) in before.iter().zip(&now) {
                    // By time: the same figure, looked at again.
                    prop_assert!(*was == *is || is.abs_diff(*was) >= STEP, "{was} became {is}");
                }
                for n in &now {
                    // By complement, filter and count.
                    prop_assert!(*n == 0 || *n >= Answers::Score.least(), "a figure over {n}");
                }
                before = now;
            }
        }

        #[test]
        fn what_is_hidden_cannot_be_worked_out(parts in proptest::collection::vec(0_u64..40, 0..8), outside in prop_oneof![Just(0_u64), 1_u64..40]) {
            for answers in Answers::ALL {
                let parent = parts.iter().sum::<u64>() + outside;
                let shown = cuts(*answers, parent, &parts);
                let visible: u64 = parts.iter().zip(&shown).filter(|(_, s)| **s).map(|(n, _)| *n).sum();
                let dark = parent - visible;
                let hidden = parts.iter().zip(&shown).filter(|(n, s)| !**s && **n > 0).count();
                for (n, s) in parts.iter().zip(&shown) {
                    prop_assert!(!*s || *n == 0 || *n >= answers.least());
                    prop_assert!(!*s || *n == 0 || parent - n == 0 || parent - n >= answers.least(), "the rest of {n} in {parent}");
                }
                // What is in the dark is nobody, enough people, or everything.
                prop_assert!(dark == 0 || dark >= answers.least() || visible == 0, "{dark} of {parent} {parts:?} {shown:?}");
                prop_assert!(hidden != 1 || outside > 0 || visible == 0, "one alone: {parts:?} {shown:?}");
            }
        }

        #[test]
        fn the_order_of_the_parts_tells_nothing(parts in proptest::collection::vec(0_u64..40, 0..7)) {
            // Sorted the other way, as many are shown: an order of the page is no question more.
            let parent = parts.iter().sum();
            let mut turned = parts.clone();
            turned.reverse();
            let count = |list: &[u64]| cuts(Answers::Score, parent, list).into_iter().filter(|s| *s).count();
            prop_assert_eq!(count(&parts), count(&turned));
        }

        #[test]
        fn one_viewer_never_gets_two_that_differ_by_few(all in proptest::collection::vec(0_u64..60, 0..30)) {
            let mut seen = Vec::new();
            for n in all {
                if may_see(&seen, n) {
                    seen.push(n);
                }
            }
            for (at, one) in seen.iter().enumerate() {
                for other in seen.iter().skip(at + 1) {
                    let by = one.abs_diff(*other);
                    prop_assert!(by == 0 || by >= STEP);
                }
            }
        }
    }
}
