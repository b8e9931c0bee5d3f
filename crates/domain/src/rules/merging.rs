//! Merging what says the same, and taking it back exactly (D4).
//!
//! A merge moves nothing: it sets a pointer. Each thing keeps what it was merged into by hand (its *parent*) and where that
//! leads in the end (its *root*), so that a redirect is one hop. Taking a merge back forgets one parent and reckons the
//! roots again; so it is the exact inverse, whatever was merged before or after.
//!
//! ```
//! use domain::rules::merging::Forest;
//! let mut forest = Forest::default();
//! forest.merge(1, 2)?;
//! forest.merge(2, 3)?;
//! assert_eq!(forest.root(1), 3, "one hop");
//! forest.unmerge(2)?;
//! assert_eq!((forest.root(1), forest.root(3)), (2, 3), "what went along comes back along");
//! # Ok::<(), domain::Refusal>(())
//! ```

use crate::{Because, Millis, Refusal, Timestamp};
use std::collections::BTreeMap;

/// How long the author of what was merged may object.
pub const OBJECTION: Millis = Millis::days(7);

/// Who was merged into whom: only those that were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forest {
    parents: BTreeMap<i64, i64>,
}

impl Forest {
    /// From what is kept: each with its parent.
    pub fn of(pairs: impl IntoIterator<Item = (i64, i64)>) -> Self {
        Self { parents: pairs.into_iter().collect() }
    }

    /// Where it leads in the end; itself where it was not merged.
    pub fn root(&self, id: i64) -> i64 {
        let mut at = id;
        // A circle cannot come about by `merge`; one that was written by other hands ends after as many steps.
        for _ in 0..=self.parents.len() {
            match self.parents.get(&at) {
                Some(parent) => at = *parent,
                None => break,
            }
        }
        at
    }

    /// Merges one into another: the survivor is where that one leads. Gives everything whose root changes, with the new.
    pub fn merge(&mut self, from: i64, into: i64) -> Result<Vec<(i64, i64)>, Refusal> {
        if self.parents.contains_key(&from) {
            return Err(Refusal::Conflict(Because::new("refused-merged-already")));
        }
        let to = self.root(into);
        if to == from {
            return Err(Refusal::invalid("into", Because::new("invalid-same-thing")));
        }
        let moved = self.below(from);
        self.parents.insert(from, to);
        Ok(moved.into_iter().map(|id| (id, to)).collect())
    }

    /// Takes a merge back. Gives everything whose root changes, with the new.
    pub fn unmerge(&mut self, id: i64) -> Result<Vec<(i64, i64)>, Refusal> {
        if self.parents.remove(&id).is_none() {
            return Err(Refusal::Conflict(Because::new("refused-not-merged")));
        }
        Ok(self.below(id).into_iter().map(|below| (below, id)).collect())
    }

    /// A thing and all that leads to it.
    pub fn below(&self, id: i64) -> Vec<i64> {
        let mut all = vec![id];
        let mut next = 0;
        while let Some(at) = all.get(next).copied() {
            all.extend(self.parents.iter().filter(|(_, parent)| **parent == at).map(|(child, _)| *child));
            next += 1;
        }
        all
    }
}

/// Whether an author may still object to what was merged.
pub fn may_object(merged_at: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    if now.since(merged_at) <= OBJECTION {
        Ok(())
    } else {
        Err(Refusal::Conflict(Because::new("refused-objection-late")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn an_author_has_seven_days() {
        let merged = Timestamp(1_000);
        assert!(may_object(merged, merged.plus(Millis::days(7))).is_ok());
        assert!(may_object(merged, merged.plus(Millis::days(7)).plus(Millis(1))).is_err());
    }

    #[test]
    fn what_cannot_be_merged() {
        let mut forest = Forest::default();
        assert!(forest.merge(1, 1).is_err());
        forest.merge(1, 2).unwrap();
        assert!(forest.merge(1, 3).is_err(), "it is merged already");
        assert!(forest.merge(2, 1).is_err(), "that is itself");
        assert!(forest.unmerge(2).is_err());
    }

    /// What a run of acts did: the forest as the rule keeps it beside one with roots kept as a database keeps them.
    #[derive(Clone, Debug)]
    enum Act {
        Merge(i64, i64),
        Unmerge(i64),
        Speak(i64, i64),
    }

    fn acts() -> impl Strategy<Value = Vec<Act>> {
        let one = prop_oneof![
            (0_i64..8, 0_i64..8).prop_map(|(a, b)| Act::Merge(a, b)),
            (0_i64..8).prop_map(Act::Unmerge),
            (0_i64..8, 0_i64..12).prop_map(|(item, person)| Act::Speak(item, person)),
        ];
        proptest::collection::vec(one, 0..60)
    }

    proptest! {
        /// Nobody is lost and nobody counts twice, whatever is merged and taken back; roots that are moved one by one are
        /// those that would be reckoned anew.
        #[test]
        fn voices_are_never_lost(all in acts()) {
            let mut forest = Forest::default();
            let mut roots: BTreeMap<i64, i64> = (0..8).map(|id| (id, id)).collect();
            // Where each voice was given: it never moves.
            let mut voices: BTreeSet<(i64, i64)> = BTreeSet::new();
            let mut spoke: BTreeSet<i64> = BTreeSet::new();
            for act in all {
                match act {
                    Act::Merge(a, b) => for (id, root) in forest.merge(a, b).unwrap_or_default() { roots.insert(id, root); },
                    Act::Unmerge(a) => for (id, root) in forest.unmerge(a).unwrap_or_default() { roots.insert(id, root); },
                    Act::Speak(item, person) => {
                        // Somebody who comes to a merged one is led to where it went; one voice a person there.
                        let root = forest.root(item);
                        if !voices.iter().any(|(at, who)| *who == person && forest.root(*at) == root) { voices.insert((root, person)); }
                        spoke.insert(person);
                    }
                }
                for id in 0..8 {
                    prop_assert_eq!(roots.get(&id).copied(), Some(forest.root(id)));
                    prop_assert_eq!(forest.root(forest.root(id)), forest.root(id), "a redirect is one hop");
                }
                let mut counted: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
                for (at, who) in &voices { counted.entry(forest.root(*at)).or_default().insert(*who); }
                let heard: BTreeSet<i64> = counted.values().flatten().copied().collect();
                prop_assert_eq!(&heard, &spoke, "everybody who spoke counts somewhere");
            }
        }

        #[test]
        fn taking_back_is_exact(before in acts(), a in 0_i64..8, b in 0_i64..8) {
            let mut forest = Forest::default();
            for act in before {
                match act {
                    Act::Merge(a, b) => drop(forest.merge(a, b)),
                    Act::Unmerge(a) => drop(forest.unmerge(a)),
                    Act::Speak(..) => {}
                }
            }
            let was = forest.clone();
            if forest.merge(a, b).is_ok() {
                forest.unmerge(a).unwrap();
                prop_assert_eq!(forest, was);
            }
        }
    }
}
