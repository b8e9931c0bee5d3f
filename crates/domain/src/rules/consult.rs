//! The consult bar: somebody who knows both sides is booked for a talk (spec D9): "could we use this differently to get a
//! better result?"
//!
//! Slots follow from the hours of those who can be booked and from their provider's holidays. Whose turn it is goes round: by
//! consults that were held, so that who did not come counts for nobody; who wants the same person again gets them. Who walks in
//! is told the wait. What leaves a free slot goes to who waits the longest.
//!
//! ```
//! use domain::{Millis, Timestamp, rules::{calendar::CalendarDraft, consult::{Span, slots}}};
//! let office = CalendarDraft::office("Europe/Berlin").build()?; // Monday to Friday, 9 to 17
//! let monday = Timestamp::parse_rfc3339("2026-11-23T09:10:00+01:00").unwrap();
//! let half = Millis::minutes(30);
//! let taken = [Span::of(monday.plus(Millis::minutes(20)), half)];
//! let free = slots(&office, half, monday, monday.plus(Millis::days(1)), &taken, 2);
//! assert_eq!(free, [monday.plus(Millis::minutes(50)), monday.plus(Millis::minutes(80))]); // 10:00 and 10:30
//! # Ok::<(), domain::Refusal>(())
//! ```

use crate::kind::words;
use crate::rules::calendar::Calendar;
use crate::{Because, Millis, Refusal, Timestamp};

words! {
    /// How a consult stands.
    Stage {
        /// On the list of those who wait for a slot.
        Waiting = "waiting",
        /// A slot that was left is kept for them for a while.
        Offered = "offered",
        /// A talk has its time and its host.
        Booked = "booked",
        /// Walked in, and waits for the next free host.
        Queued = "queued",
        /// The talk took place; its note says what came of it.
        Held = "held",
        /// Who booked did not come.
        NoShow = "no_show",
        /// Called off.
        Cancelled = "cancelled",
    }
}

words! {
    /// What a talk ends in.
    Ending {
        /// Worth being measured: a case that a user and a provider own together.
        ValueCase = "value_case",
        /// Something to be made better.
        Improvement = "improvement",
        /// Something to be done now.
        Request = "request",
        /// No, with its reason.
        No = "no",
    }
}

words! {
    /// What somebody wants to do with one.
    Step {
        /// Call it off.
        Cancel = "cancel",
        /// Take the slot that is kept for them.
        Accept = "accept",
        /// Begin with who walked in.
        Take = "take",
        /// Who booked did not come.
        NoShow = "no_show",
        /// Write what came of the talk.
        Note = "note",
    }
}

/// How far ahead slots are offered.
pub const AHEAD: Millis = Millis::days(14);
/// A slot is booked at least so long before it begins: its host has to see it.
pub const NOTICE: Millis = Millis::minutes(15);
/// Lengths of a slot.
pub const LENGTH: (Millis, Millis) = (Millis::minutes(10), Millis::hours(2));
/// Who is not there so long after the beginning did not come.
pub const GRACE: Millis = Millis::minutes(5);
/// A free slot is kept so long for who waits.
pub const KEPT: Millis = Millis::hours(4);
/// The fewest words of a reasoned no.
pub const REASON: usize = 5;
/// What is agreed in a talk is due within a year.
pub const DUE: Millis = Millis::days(366);

/// A time with its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// When it begins.
    pub from: Timestamp,
    /// When it is over; not part of it.
    pub until: Timestamp,
}

impl Span {
    /// From a moment, so long.
    pub const fn of(from: Timestamp, length: Millis) -> Self {
        Self { from, until: from.plus(length) }
    }
    /// Whether the two share a moment.
    pub fn meets(&self, other: &Self) -> bool {
        self.from < other.until && other.from < self.until
    }
}

/// The free slots of one host that begin from `from` (included) until `until`: the hours are cut into slots from their opening
/// on, so that a slot is the same whenever one looks.
pub fn slots(
    hours: &Calendar,
    length: Millis,
    from: Timestamp,
    until: Timestamp,
    taken: &[Span],
    most: usize,
) -> Vec<Timestamp> {
    let mut free = Vec::new();
    if length.0 <= 0 || hours.draft().always {
        return free;
    }
    let midnight = hours.zone().to_datetime(from.jiff()).date().at(0, 0, 0, 0);
    // A day that begins with a jump of the clock begins with the jump.
    let mut at = hours.zone().to_timestamp(midnight).map_or(from, Timestamp::of);
    while let Some(open) = hours.next_open(at).filter(|open| *open < until) {
        let Some(close) = hours.closes(open) else { break };
        let mut start = open;
        while start.plus(length) <= close {
            if free.len() == most {
                return free;
            }
            let slot = Span::of(start, length);
            if start >= from && start < until && !taken.iter().any(|t| t.meets(&slot)) {
                free.push(start);
            }
            start = slot.until;
        }
        at = close;
    }
    free
}

/// A host who could take a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Which.
    pub host: i64,
    /// Talks they have, or had; those to which nobody came are not among them.
    pub served: i64,
    /// When they were chosen last.
    pub last_at: Option<Timestamp>,
    /// Had a talk with who asks before.
    pub known: bool,
}

/// Whose turn it is; nobody where there is nobody. `same`: who asks would like somebody they know.
pub fn choose(candidates: &[Candidate], same: bool) -> Option<i64> {
    let turn = |c: &&Candidate| (c.served, c.last_at.unwrap_or(Timestamp(i64::MIN)), c.host);
    let known = candidates.iter().filter(|c| same && c.known).min_by_key(turn);
    known.or_else(|| candidates.iter().min_by_key(turn)).map(|c| c.host)
}

/// How long somebody waits who walks in now: nothing where nobody is there. `ahead` wait already, `busy` of `there` hosts talk.
pub fn wait(ahead: usize, busy: usize, there: usize, length: Millis) -> Option<Millis> {
    let rounds = (ahead + busy).checked_div(there)?;
    Some(Millis(length.0.saturating_mul(i64::try_from(rounds).unwrap_or(i64::MAX))))
}

/// Until when a slot that was left is kept for who waits; nothing where it begins too soon.
pub fn kept_until(now: Timestamp, starts_at: Timestamp) -> Option<Timestamp> {
    let latest = starts_at.minus(NOTICE);
    (latest > now.plus(NOTICE)).then(|| latest.min(now.plus(KEPT)))
}

/// What is known of a consult.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// How it stands.
    pub stage: Stage,
    /// When the talk begins.
    pub starts_at: Option<Timestamp>,
    /// Until when the slot is kept.
    pub offered_until: Option<Timestamp>,
}

/// Whether a step can be taken now.
pub fn may(step: Step, facts: &Facts, now: Timestamp) -> Result<(), Refusal> {
    let refuse = |key: &str| Err(Refusal::Conflict(Because::new(key)));
    let begun = facts.starts_at.is_some_and(|at| at <= now);
    match (step, facts.stage) {
        (Step::Cancel, Stage::Waiting | Stage::Offered | Stage::Queued | Stage::Booked)
        | (Step::Take, Stage::Queued | Stage::Waiting) => Ok(()),
        (Step::Accept, Stage::Offered) if facts.offered_until.is_some_and(|until| now < until) => Ok(()),
        (Step::Accept, _) => refuse("refused-consult-not-kept"),
        (Step::NoShow, Stage::Booked) if facts.starts_at.is_some_and(|at| at.plus(GRACE) <= now) => Ok(()),
        (Step::Note, Stage::Booked) if begun => Ok(()),
        (Step::NoShow | Step::Note, Stage::Booked) => refuse("refused-consult-not-yet"),
        (Step::NoShow | Step::Note, Stage::Waiting | Stage::Offered | Stage::Queued) => {
            refuse("refused-consult-no-talk")
        }
        (_, _) => refuse("refused-consult-over"),
    }
}

/// Whether what is agreed by a day can be.
pub fn due(now: Timestamp, due_at: Timestamp) -> Result<(), Because> {
    if due_at <= now || due_at.since(now) > DUE { Err(Because::new("invalid-consult-due")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::calendar::{CalendarDraft, Hours};
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_rfc3339(text).unwrap()
    }

    fn mornings() -> Calendar {
        let mut draft = CalendarDraft { zone: "Europe/Berlin".to_owned(), ..CalendarDraft::default() };
        draft.weekly[0] = vec![Hours::whole(9, 10)];
        draft.weekly[2] = vec![Hours::whole(14, 15)];
        draft.build().unwrap()
    }

    #[test]
    fn slots_lie_in_the_hours_and_stay_where_they_are() {
        let (hours, half) = (mornings(), Millis::minutes(30));
        let sunday = at("2026-11-22T12:00:00+01:00");
        let all = slots(&hours, half, sunday, sunday.plus(Millis::days(7)), &[], 100);
        let told: Vec<String> = all.iter().map(|t| t.rfc3339()).collect();
        assert_eq!(
            told,
            [
                "2026-11-23T08:00:00.000Z",
                "2026-11-23T08:30:00.000Z",
                "2026-11-25T13:00:00.000Z",
                "2026-11-25T13:30:00.000Z"
            ]
        );
        let late = slots(&hours, half, at("2026-11-23T09:10:00+01:00"), sunday.plus(Millis::days(2)), &[], 100);
        assert_eq!(late, [at("2026-11-23T09:30:00+01:00")]);
        assert_eq!(slots(&hours, Millis::hours(2), sunday, sunday.plus(Millis::days(7)), &[], 100), []);
    }

    #[test]
    fn turns_go_round_and_no_shows_count_for_nobody() {
        let one = |host, served, last, known| Candidate { host, served, last_at: last, known };
        assert_eq!(choose(&[], true), None);
        assert_eq!(choose(&[one(1, 2, None, false), one(2, 1, Some(Timestamp(5)), false)], false), Some(2));
        assert_eq!(
            choose(&[one(1, 1, Some(Timestamp(9)), false), one(2, 1, Some(Timestamp(5)), false)], false),
            Some(2)
        );
        assert_eq!(choose(&[one(1, 1, None, false), one(2, 9, None, true)], true), Some(2), "the same again");
        assert_eq!(choose(&[one(1, 1, None, false), one(2, 9, None, true)], false), Some(1));
        assert_eq!(choose(&[one(1, 1, None, false)], true), Some(1), "the one they knew is not there");
    }

    #[test]
    fn the_wait_is_told() {
        let quarter = Millis::minutes(15);
        assert_eq!(wait(0, 0, 0, quarter), None);
        assert_eq!(wait(0, 0, 1, quarter), Some(Millis(0)));
        assert_eq!(wait(0, 1, 1, quarter), Some(quarter));
        assert_eq!(wait(3, 1, 2, quarter), Some(Millis::minutes(30)));
    }

    #[test]
    fn each_step_has_its_time() {
        let start = at("2026-11-23T09:00:00+01:00");
        let facts = |stage| Facts { stage, starts_at: Some(start), offered_until: Some(start.minus(NOTICE)) };
        let before = start.minus(Millis::hours(1));
        assert!(may(Step::Accept, &facts(Stage::Offered), before).is_ok());
        assert!(may(Step::Accept, &facts(Stage::Offered), start).is_err());
        assert!(may(Step::NoShow, &facts(Stage::Booked), start.plus(Millis::minutes(4))).is_err());
        assert!(may(Step::NoShow, &facts(Stage::Booked), start.plus(GRACE)).is_ok());
        assert!(may(Step::Note, &facts(Stage::Booked), before).is_err());
        for step in Step::ALL {
            for over in [Stage::Held, Stage::NoShow, Stage::Cancelled] {
                assert!(may(*step, &facts(over), start).is_err(), "{step} of {over}");
            }
        }
        assert_eq!(kept_until(before, start), Some(start.minus(NOTICE)));
        assert_eq!(kept_until(start.minus(Millis::minutes(20)), start), None);
    }

    proptest! {
        /// No free slot meets one that is taken, or another free one; all begin in time.
        #[test]
        fn nothing_is_offered_twice(minutes in 10_i64..120, from in 0_i64..700, taken in proptest::collection::vec((0_i64..20_000, 5_i64..200), 0..6)) {
            let (hours, length) = (mornings(), Millis::minutes(minutes));
            let begin = at("2026-11-23T00:00:00+01:00");
            let taken: Vec<Span> = taken.into_iter().map(|(m, l)| Span::of(begin.plus(Millis::minutes(m)), Millis::minutes(l))).collect();
            let from = begin.plus(Millis::minutes(from));
            let until = begin.plus(AHEAD);
            let free: Vec<Span> = slots(&hours, length, from, until, &taken, 500).into_iter().map(|s| Span::of(s, length)).collect();
            for (i, slot) in free.iter().enumerate() {
                prop_assert!(slot.from >= from && slot.from < until);
                prop_assert!(hours.is_open(slot.from) && hours.working_between(slot.from, slot.until) == length);
                prop_assert!(!taken.iter().any(|t| t.meets(slot)));
                prop_assert!(!free.iter().skip(i + 1).any(|other| other.meets(slot)));
            }
        }
    }
}
