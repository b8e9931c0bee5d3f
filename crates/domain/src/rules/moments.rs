//! Moments of truth, found in what happened (spec C6, section 8.2.4): before anybody was asked how it was.
//!
//! Each happening is looked at once, with what befell the same conversation and the same person before. Most are nothing; some
//! make or break what somebody thinks of a service.
//!
//! ```
//! use domain::{Timestamp, rules::moments::{Befell, Event, Trigger, find}};
//! let over = |id, at| Event { id, kind: Befell::HandedOver, at: Timestamp(at), subject: 7, service: Some(1) };
//! let (a, b, c) = (over(1, 10), over(2, 20), over(3, 30));
//! assert_eq!(find(&b, &[a, b], &[]), None);
//! assert_eq!(find(&c, &[a, b, c], &[]).map(|f| f.trigger), Some(Trigger::ThirdHandOver));
//! ```

use super::triage::words::plain;
use crate::kind::words;
use crate::{Because, Millis, Timestamp};
use std::collections::BTreeSet;

/// Within so long the same trouble again is one story.
pub const AGAIN: Millis = Millis::days(14);
/// With so many hand-overs somebody feels sent around.
pub const HAND_OVERS: usize = 3;

words! {
    /// What can befall somebody.
    Befell {
        /// They asked.
        Asked = "asked",
        /// What was settled is not.
        Reopened = "reopened",
        /// Somebody else serves them now.
        HandedOver = "handed_over",
        /// News were promised and did not come, for a working hour.
        Silent = "silent",
        /// Another promise was not kept.
        Missed = "missed",
        /// They gave a low mark.
        LowScore = "low_score",
        /// They praised.
        Praised = "praised",
        /// What they asked is done.
        Settled = "settled",
    }
}

words! {
    /// Why a moment was found.
    Trigger {
        /// It was settled, and was not.
        Reopened = "reopened",
        /// Handed over for the third time.
        ThirdHandOver = "third_hand_over",
        /// Silence after a promise.
        Silence = "silence",
        /// A promise was broken.
        Broken = "broken",
        /// The same again within 14 days.
        Again = "again",
        /// A low mark.
        LowScore = "low_score",
        /// Praise: it went right.
        Praise = "praise",
        /// Somebody marked it by hand.
        Hand = "hand",
    }
}

/// One happening, as the rule needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its id; later ones are higher.
    pub id: i64,
    /// What.
    pub kind: Befell,
    /// When.
    pub at: Timestamp,
    /// On which conversation.
    pub subject: i64,
    /// With which service.
    pub service: Option<i64>,
}

/// A moment that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Why.
    pub trigger: Trigger,
    /// Whether it speaks for the service.
    pub positive: bool,
    /// The reason in words.
    pub because: Because,
}

/// Whether two things somebody asked speak of a like matter: of the words that say something, a third of those of the shorter
/// one stand in the other, and at least two; where one has fewer, all of them. Where one has none, short words have to do.
///
/// ```
/// use domain::rules::moments::alike;
/// assert!(alike("The charger of bay 4 is dead", "Charger dead again, bay 4"));
/// assert!(!alike("The charger of bay 4 is dead", "Where do I find my invoice?"));
/// ```
pub fn alike(one: &str, other: &str) -> bool {
    let words = |text: &str, least: usize| -> BTreeSet<String> {
        let plain = plain(text);
        plain.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() >= least).map(stem).collect()
    };
    let (mut left, mut right) = (words(one, LONG), words(other, LONG));
    if left.is_empty() || right.is_empty() {
        (left, right) = (words(one, 1), words(other, 1));
    }
    let shorter = left.len().min(right.len());
    let shared = left.intersection(&right).count();
    shared > 0 && shared >= shorter.min(2) && shared.saturating_mul(3) >= shorter
}

/// Words of fewer letters say little.
const LONG: usize = 4;

/// The beginning of a word, so that its endings do not part what is the same.
fn stem(word: &str) -> String {
    let letters = word.chars().count();
    word.chars().take(letters.saturating_sub(letters / 4).max(LONG)).collect()
}

/// Whether a happening is a moment of truth. `on` is what befell its conversation, `before` what befell its person, both with
/// or without the happening itself; what came after it is not looked at.
pub fn find(new: &Event, on: &[Event], before: &[Event]) -> Option<Found> {
    let found =
        |trigger: Trigger, because: Because| Some(Found { trigger, positive: trigger == Trigger::Praise, because });
    let count = |kind: Befell| on.iter().filter(|e| e.kind == kind && e.id < new.id).count().saturating_add(1);
    match new.kind {
        Befell::Reopened => found(
            Trigger::Reopened,
            Because::new("because-moment-reopened").with("n", count(Befell::Reopened).to_string()),
        ),
        Befell::HandedOver if count(Befell::HandedOver) == HAND_OVERS => {
            found(Trigger::ThirdHandOver, Because::new("because-moment-hand-over").with("n", HAND_OVERS.to_string()))
        }
        Befell::Silent => found(Trigger::Silence, Because::new("because-moment-silence")),
        Befell::Missed => found(Trigger::Broken, Because::new("because-moment-broken")),
        Befell::LowScore => found(Trigger::LowScore, Because::new("because-moment-low-score")),
        Befell::Praised => found(Trigger::Praise, Because::new("because-moment-praise")),
        Befell::Asked => {
            let service = new.service?;
            let earlier = before.iter().filter(|e| {
                e.kind == Befell::Asked
                    && e.subject != new.subject
                    && e.service == Some(service)
                    && e.id < new.id
                    && new.at.since(e.at) <= AGAIN
            });
            let n = earlier.count();
            (n > 0)
                .then(|| found(Trigger::Again, Because::new("because-moment-again").with("n", n.to_string())))
                .flatten()
        }
        Befell::HandedOver | Befell::Settled => None,
    }
}
