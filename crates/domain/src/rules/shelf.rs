//! The fair shelf (D4): what somebody is shown first, so that the early ones do not win for ever.
//!
//! What fewer than twenty people have seen comes first, by turns: those seen by the fewest before the others. What is
//! left of the shelf is drawn by lot from everything that is open. One early voice lifts the next reader's voice by a third
//! (Muchnik and others, 2013): here a place is had by turn and by lot, never by rank.
//!
//! The rule is the order; who keeps a thousand things in a database reads the same order from an index
//! ([`by_turn`] is the order, [`drawn`] the lot) and gives what it read to [`fill`].

/// Seen by fewer than this, something is shown by turns.
pub const FEW: i64 = 20;

/// One thing that may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which.
    pub id: i64,
    /// How many people have seen it; counted up to [`FEW`].
    pub seen: i64,
    /// Its lot: a random number it got when it was made.
    pub lot: i64,
}

/// The order of turns: those that few have seen, the least seen first; among equals by lot.
pub fn by_turn(items: &[Item]) -> Vec<Item> {
    let mut few: Vec<Item> = items.iter().copied().filter(|item| item.seen < FEW).collect();
    few.sort_by_key(|item| (item.seen, item.lot, item.id));
    few
}

/// What the die picks: from the first lot at or above it on, around the end.
pub fn drawn(items: &[Item], die: i64) -> Vec<Item> {
    let mut all = items.to_vec();
    all.sort_by_key(|item| (item.lot < die, item.lot, item.id));
    all
}

/// The shelf: first who has the turn, then who is drawn; nothing twice.
pub fn fill(turn: &[Item], drawn: &[Item], places: usize) -> Vec<i64> {
    let mut shelf: Vec<i64> = Vec::with_capacity(places);
    for item in turn.iter().filter(|item| item.seen < FEW).chain(drawn) {
        if shelf.len() == places {
            break;
        }
        if !shelf.contains(&item.id) {
            shelf.push(item.id);
        }
    }
    shelf
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A little generator of numbers, the same in every run.
    fn dice(seed: u64) -> impl FnMut() -> i64 {
        let mut state = seed;
        move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            i64::try_from(state >> 1).unwrap()
        }
    }

    /// 10,000 visits to a shelf of six over 1,000 things, each visit by somebody else.
    #[test]
    fn ten_thousand_visits_over_a_thousand_things() {
        for seed in [7, 1_789, 424_242] {
            let mut die = dice(seed);
            let mut items: Vec<Item> = (0..1_000).map(|id| Item { id, seen: 0, lot: die() }).collect();
            let mut shown = vec![0_i64; items.len()];
            for visit in 0..10_000 {
                let shelf = fill(&by_turn(&items), &drawn(&items, die()), 6);
                assert_eq!(shelf.len(), 6);
                for id in shelf {
                    let at = usize::try_from(id).unwrap();
                    shown[at] += 1;
                    items[at].seen = (items[at].seen + 1).min(FEW);
                }
                let few = items.iter().any(|item| item.seen < FEW);
                if few {
                    // By turns: as long as some are seen by few, nobody is more than one ahead.
                    let (least, most) = (shown.iter().min().unwrap(), shown.iter().max().unwrap());
                    assert!(most - least <= 1, "visit {visit}: shown {least} to {most} times");
                }
            }
            let (least, most) = (*shown.iter().min().unwrap(), *shown.iter().max().unwrap());
            assert!(least >= FEW, "something was shown only {least} times");
            assert!(most < 400, "something was shown {most} times of 60,000");
        }
    }

    #[test]
    fn a_new_one_gets_its_turn_among_the_well_known() {
        let mut items: Vec<Item> = (0..999).map(|id| Item { id, seen: FEW, lot: id * 1_000 }).collect();
        items.push(Item { id: 999, seen: 0, lot: 5 });
        for _ in 0..20 {
            let shelf = fill(&by_turn(&items), &drawn(&items, 400_000), 6);
            assert_eq!(shelf[0], 999);
            items[999].seen += 1;
        }
        assert_ne!(
            fill(&by_turn(&items), &drawn(&items, 400_000), 6)[0],
            999,
            "then it takes its chance with the others"
        );
    }

    proptest! {
        #[test]
        fn nothing_twice_nothing_left_free(seen in proptest::collection::vec(0_i64..25, 0..40), places in 0_usize..12, die in 0_i64..1_000) {
            let items: Vec<Item> = seen.iter().zip(0_i64..).map(|(seen, id)| Item { id, seen: *seen, lot: (id * 7_919) % 1_000 }).collect();
            let shelf = fill(&by_turn(&items), &drawn(&items, die), places);
            let mut once = shelf.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), shelf.len());
            prop_assert_eq!(shelf.len(), places.min(items.len()));
        }
    }
}
