//! Trying an improvement together (D6): a hypothesis, a measure with what it was before, a ring of people, a rule that says
//! when it is enough, and a comparison before anybody adopts it.
//!
//! The rule that ends a trial is set before it begins and speaks by itself; then no more reports are taken, so that nobody
//! goes on until the number fits. Who proposed it is asked first, then who spoke for it, then others it touches, by lot.
//!
//! ```
//! use domain::rules::trial::{Sample, Wanted, compare};
//! // 30 of 60 cars came back late before; 6 of 40 with the alert. Fewer is better.
//! let found = compare(&Sample::Share { hits: 30, n: 60 }, &Sample::Share { hits: 6, n: 40 }, Wanted::Less).unwrap();
//! assert_eq!(found.better, Some(true));
//! assert!(found.difference.high < 0.0);
//! ```

use super::figures::{Figure, Moved, difference, difference_of_means, given_mean, mean, moved};
use super::share::wilson;
use crate::kind::words;
use crate::{Because, Decision, Millis, PersonId, Refusal, Timestamp};
use serde::{Deserialize, Serialize};

words! {
    /// What a report measures.
    Measure {
        /// Whether something happened: a share of all times.
        Share = "share",
        /// A number: minutes, clicks, euros; its mean.
        Number = "number",
    }
}
words! {
    /// Which way is better.
    Wanted {
        /// More of it.
        More = "more",
        /// Less of it.
        Less = "less",
    }
}
words! {
    /// Where a trial stands.
    Stage {
        /// People try and report.
        Running = "running",
        /// Its stop rule spoke: no more reports, the comparison is to be written.
        Reached = "reached",
        /// The comparison is written.
        Compared = "compared",
        /// Somebody stopped it, with a reason.
        Stopped = "stopped",
    }
}
words! {
    /// What of the stop rule spoke.
    Spoke {
        /// Its day came.
        Time = "time",
        /// There are enough measured reports.
        Enough = "enough",
        /// Too many say that it got worse for them.
        Harm = "harm",
    }
}
words! {
    /// How it was for who tried it.
    Felt {
        /// Better than before.
        Better = "better",
        /// As before.
        Same = "same",
        /// Worse than before.
        Worse = "worse",
    }
}
words! {
    /// What follows from the comparison.
    Verdict {
        /// It may be done.
        Adopt = "adopt",
        /// It is designed anew.
        Adapt = "adapt",
        /// It is left.
        Leave = "leave",
    }
}
words! {
    /// Why somebody is in the ring.
    Why {
        /// They proposed it.
        Proposer = "proposer",
        /// They spoke for it.
        Voice = "voice",
        /// It touches them; drawn by lot.
        Affected = "affected",
        /// The provider asked them by name.
        Asked = "asked",
        /// They came by themselves while there was room.
        Volunteer = "volunteer",
    }
}
words! {
    /// What somebody wants to do with a trial.
    Step {
        /// Say yes or no to an invitation.
        Answer = "answer",
        /// Report how it was.
        Report = "report",
        /// Write the comparison.
        Compare = "compare",
        /// Stop it.
        Stop = "stop",
    }
}

/// Whether a step can be taken where the trial stands.
pub fn may(step: Step, stage: Stage) -> Result<(), Refusal> {
    let refuse = |key: &str| Err(Refusal::Conflict(Because::new(key)));
    match (step, stage) {
        (Step::Answer | Step::Report | Step::Stop, Stage::Running) | (Step::Compare | Step::Stop, Stage::Reached) => {
            Ok(())
        }
        (Step::Compare, Stage::Running) => refuse("refused-trial-runs"),
        (Step::Answer | Step::Report, Stage::Reached) => refuse("refused-trial-reached"),
        (_, Stage::Compared | Stage::Stopped) => refuse("refused-trial-over"),
    }
}

/// When a trial is enough; set before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StopRule {
    /// At this time at the latest.
    pub until: Timestamp,
    /// With so many measured reports.
    pub enough: i64,
    /// As soon as so many people say that it got worse.
    pub harm: i64,
}

/// What the stop rule says. Harm goes first: it is why somebody must look at once.
pub fn spoke(rule: &StopRule, measured: i64, worse: i64, now: Timestamp) -> Option<Decision<Spoke>> {
    let because = |key: &str, n: i64| vec![Because::new(key).with("n", n.to_string())];
    if worse >= rule.harm {
        Some(Decision { value: Spoke::Harm, because: because("because-trial-harm", worse) })
    } else if measured >= rule.enough {
        Some(Decision { value: Spoke::Enough, because: because("because-trial-enough", measured) })
    } else if now >= rule.until {
        Some(Decision { value: Spoke::Time, because: because("because-trial-time", measured) })
    } else {
        None
    }
}

/// Values that were measured.
#[derive(Clone, Debug, PartialEq)]
pub enum Sample {
    /// So many of all times.
    Share {
        /// Times it happened.
        hits: u64,
        /// All times.
        n: u64,
    },
    /// A mean as somebody else counted it.
    Mean {
        /// The mean.
        value: f64,
        /// Its standard deviation, where it is known.
        spread: Option<f64>,
        /// Of so many.
        n: u64,
    },
    /// Single values.
    Values(Vec<f64>),
}

impl Sample {
    /// The figure with its bounds; none where nothing can be said.
    pub fn figure(&self) -> Option<Figure> {
        match self {
            Self::Share { n: 0, .. } | Self::Mean { n: 0, .. } => None,
            Self::Share { hits, n } => {
                let share = wilson(*hits, *n);
                Some(Figure { value: share.share, low: share.low, high: share.high, n: *n })
            }
            Self::Mean { value, spread, n } => Some(given_mean(*value, *spread, *n)),
            Self::Values(values) => mean(values),
        }
    }

    fn as_mean(&self) -> Option<(f64, Option<f64>, u64)> {
        match self {
            Self::Share { .. } => None,
            Self::Mean { value, spread, n } => Some((*value, *spread, *n)),
            Self::Values(values) => {
                let found = mean(values)?;
                let squares: f64 = values.iter().map(|v| (v - found.value).powi(2)).sum();
                let less_one = u32::try_from(values.len().saturating_sub(1)).map_or(f64::MAX, f64::from);
                Some((found.value, Some((squares / less_one).sqrt()), found.n))
            }
        }
    }
}

/// Before and on trial, side by side.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// Before.
    pub before: Figure,
    /// On trial.
    pub after: Figure,
    /// On trial less before.
    pub difference: Figure,
    /// Whether that may be called a move.
    pub moved: Moved,
    /// Whether it surely got better, or surely worse; nothing where its bounds include zero.
    pub better: Option<bool>,
}

/// Compares what was measured with what it was before; nothing where too little was measured to say anything.
pub fn compare(before: &Sample, after: &Sample, wanted: Wanted) -> Option<Comparison> {
    let difference = match (before, after) {
        (Sample::Share { hits, n }, Sample::Share { hits: now, n: of }) if *n > 0 && *of > 0 => {
            difference((*now, *of), (*hits, *n))
        }
        (Sample::Share { .. }, _) | (_, Sample::Share { .. }) => return None,
        (one, two) => difference_of_means(two.as_mean()?, one.as_mean()?),
    };
    let moved = moved(&difference);
    let better = match (moved, wanted) {
        (Moved::NotTold, _) => None,
        (Moved::Up, Wanted::More) | (Moved::Down, Wanted::Less) => Some(true),
        (Moved::Up, Wanted::Less) | (Moved::Down, Wanted::More) => Some(false),
    };
    Some(Comparison { before: before.figure()?, after: after.figure()?, difference, moved, better })
}

/// Whether an improvement that was tried may be done: only after a comparison that says so.
pub fn adoptable(stage: Stage, verdict: Option<Verdict>) -> bool {
    stage == Stage::Compared && verdict == Some(Verdict::Adopt)
}

/// The fewest words of a hypothesis, a comparison and a reason: a sentence.
pub const SENTENCE: usize = 5;

/// Whether a text is a sentence.
pub fn is_sentence(text: &str) -> bool {
    text.split_whitespace().count() >= SENTENCE
}

/// The verdict over a comparison: nothing is adopted that nobody measured, or that surely got worse.
pub fn judge(verdict: Verdict, found: Option<&Comparison>, words: &str) -> Result<Decision<Verdict>, Refusal> {
    let mut wrong = Vec::new();
    if !is_sentence(words) {
        wrong.push(("words".to_owned(), Because::new("invalid-trial-comparison")));
    } else if words.chars().count() > LONGEST {
        wrong.push(("words".to_owned(), Because::new("invalid-too-long").with("most", LONGEST.to_string())));
    }
    if verdict == Verdict::Adopt {
        match found {
            None => wrong.push(("verdict".to_owned(), Because::new("invalid-trial-unmeasured"))),
            Some(found) if found.better == Some(false) => {
                wrong.push(("verdict".to_owned(), Because::new("invalid-trial-surely-worse")));
            }
            Some(_) => {}
        }
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong));
    }
    Ok(Decision {
        value: verdict,
        because: vec![Because::new("because-trial-compared").with("verdict", verdict.word())],
    })
}

/// The longest text, in characters.
pub const LONGEST: usize = 10_000;
/// Most reports of one trial, and most people in its ring.
pub const MOST: (i64, i64) = (1_000, 500);
/// Shortest and longest time.
pub const TIME: (Millis, Millis) = (Millis::hours(1), Millis::days(366));
/// Amounts in thousandths lie between this and its negative.
pub const AMOUNT: i64 = 100_000_000;

/// A trial as it is planned.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'p> {
    /// What is thought to happen, and why.
    pub hypothesis: &'p str,
    /// What is measured, in words.
    pub measure: &'p str,
    /// How.
    pub kind: Measure,
    /// Before: times it happened (share), or the mean in thousandths.
    pub before: i64,
    /// Before: its spread in thousandths.
    pub spread: Option<i64>,
    /// Before: of so many.
    pub before_n: i64,
    /// Before: from when to when.
    pub period: (Timestamp, Timestamp),
    /// When it is enough.
    pub stop: StopRule,
    /// How many shall try.
    pub ring: i64,
    /// What they shall do.
    pub tasks: &'p [String],
}

/// Everything that is missing of a plan, at once.
pub fn plan(plan: &Plan<'_>, now: Timestamp) -> Result<(), Refusal> {
    let mut wrong = Vec::new();
    let mut refuse = |field: &str, key: &str| wrong.push((field.to_owned(), Because::new(key)));
    let long = |text: &str, most: usize| text.chars().count() > most;
    if !is_sentence(plan.hypothesis) || long(plan.hypothesis, LONGEST) {
        refuse("hypothesis", "invalid-trial-hypothesis");
    }
    if plan.measure.trim().is_empty() || long(plan.measure, 200) {
        refuse("measure", "invalid-trial-measure");
    }
    if !(1..=100_000_000).contains(&plan.before_n) {
        refuse("before_n", "invalid-trial-before-n");
    }
    let fits = match plan.kind {
        Measure::Share => (0..=plan.before_n).contains(&plan.before),
        Measure::Number => (-AMOUNT..=AMOUNT).contains(&plan.before),
    };
    if !fits {
        refuse("before", "invalid-trial-before");
    }
    if plan.spread.is_some_and(|s| !(0..=AMOUNT).contains(&s)) {
        refuse("spread", "invalid-trial-spread");
    }
    if plan.period.0 > plan.period.1 || plan.period.0.0 <= 0 || plan.period.1 > now.plus(Millis::days(1)) {
        refuse("period", "invalid-trial-period");
    }
    let time = plan.stop.until.since(now);
    if time < TIME.0 || time > TIME.1 {
        refuse("until", "invalid-trial-until");
    }
    if !(2..=MOST.0).contains(&plan.stop.enough) {
        refuse("enough", "invalid-trial-enough");
    }
    if !(1..=MOST.1).contains(&plan.stop.harm) {
        refuse("harm", "invalid-trial-harm");
    }
    if !(1..=MOST.1).contains(&plan.ring) {
        refuse("ring", "invalid-trial-ring");
    }
    if plan.tasks.is_empty() || plan.tasks.len() > 10 || plan.tasks.iter().any(|t| t.trim().is_empty() || long(t, 500))
    {
        refuse("tasks", "invalid-trial-tasks");
    }
    if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
}

/// Who is invited next: who proposed it, who spoke for it, and others it touches, in this order; nobody twice, nobody who
/// was asked before, no more than there are places.
pub fn invite(
    proposers: &[PersonId],
    voices: &[PersonId],
    affected: &[PersonId],
    before: &[PersonId],
    places: usize,
) -> Vec<(PersonId, Why)> {
    let mut all: Vec<(PersonId, Why)> = Vec::new();
    let of = |people: &[PersonId], why: Why| people.iter().map(|p| (*p, why)).collect::<Vec<_>>();
    let wanted = [of(proposers, Why::Proposer), of(voices, Why::Voice), of(affected, Why::Affected)].concat();
    for (person, why) in wanted {
        if all.len() < places && !before.contains(&person) && all.iter().all(|(known, _)| *known != person) {
            all.push((person, why));
        }
    }
    all
}

/// A number as people write it ("12", "3.5", "0,25"), in thousandths.
pub fn thousandths(text: &str) -> Option<i64> {
    let text = text.trim().replace(',', ".");
    let (minus, digits) = text.strip_prefix('-').map_or((1, text.as_str()), |rest| (-1, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let fine = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    if digits.is_empty() || digits == "." || whole.len() > 9 || !fine(whole) || !fine(part) {
        return None;
    }
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    Some(minus * (whole * 1_000 + part.parse::<i64>().ok()?))
}

/// Thousandths as a real number.
pub fn real(thousandths: i64) -> f64 {
    f64::from(i32::try_from(thousandths.clamp(-AMOUNT, AMOUNT)).unwrap_or_default()) / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_stop_rule_speaks() {
        let rule = StopRule { until: Timestamp(1_000), enough: 10, harm: 3 };
        let check = |measured, worse, now, expected| {
            assert_eq!(
                spoke(&rule, measured, worse, Timestamp(now)).map(|d| d.value),
                expected,
                "{measured} {worse} {now}"
            );
        };
        check(9, 2, 999, None);
        check(10, 0, 0, Some(Spoke::Enough));
        check(10, 3, 1_000, Some(Spoke::Harm));
        check(0, 0, 1_000, Some(Spoke::Time));
    }

    #[test]
    fn what_can_be_done_when() {
        for stage in Stage::ALL {
            let can: Vec<&str> = Step::ALL.iter().filter(|s| may(**s, *stage).is_ok()).map(|s| s.word()).collect();
            let expected: &[&str] = match stage {
                Stage::Running => &["answer", "report", "stop"],
                Stage::Reached => &["compare", "stop"],
                Stage::Compared | Stage::Stopped => &[],
            };
            assert_eq!(can, expected, "{stage}");
        }
        assert!(adoptable(Stage::Compared, Some(Verdict::Adopt)));
        assert!(!adoptable(Stage::Reached, Some(Verdict::Adopt)) && !adoptable(Stage::Compared, Some(Verdict::Adapt)));
    }

    #[test]
    fn comparisons() {
        let before = Sample::Share { hits: 30, n: 60 };
        let found = |hits, n, wanted| compare(&before, &Sample::Share { hits, n }, wanted);
        assert_eq!(found(6, 40, Wanted::Less).unwrap().better, Some(true));
        assert_eq!(found(6, 40, Wanted::More).unwrap().better, Some(false));
        assert_eq!(found(3, 6, Wanted::Less).unwrap().better, None, "the same share tells nothing");
        assert_eq!(found(0, 0, Wanted::Less), None, "nothing was measured");
        let minutes = Sample::Mean { value: 30.0, spread: Some(10.0), n: 40 };
        let now = Sample::Values(vec![10.0, 12.0, 14.0, 16.0, 18.0, 20.0]);
        assert_eq!(compare(&minutes, &now, Wanted::Less).unwrap().better, Some(true));
        assert_eq!(compare(&minutes, &before, Wanted::Less), None, "a share is no mean");
        assert_eq!(compare(&minutes, &Sample::Values(vec![3.0]), Wanted::Less), None, "one value tells no spread");
    }

    #[test]
    fn nothing_is_adopted_unmeasured_or_worse() {
        let words = "Fewer people stand in the rain now.";
        let found = compare(&Sample::Share { hits: 30, n: 60 }, &Sample::Share { hits: 39, n: 40 }, Wanted::Less);
        let fields = |verdict, found: Option<&Comparison>, words: &str| match judge(verdict, found, words) {
            Err(Refusal::Invalid(all)) => all.into_iter().map(|(f, b)| format!("{f} {}", b.key)).collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        assert_eq!(fields(Verdict::Adopt, None, words), ["verdict invalid-trial-unmeasured"]);
        assert_eq!(fields(Verdict::Adopt, found.as_ref(), words), ["verdict invalid-trial-surely-worse"]);
        assert_eq!(fields(Verdict::Leave, None, "No."), ["words invalid-trial-comparison"]);
        assert_eq!(fields(Verdict::Leave, found.as_ref(), words), [""; 0]);
    }

    #[test]
    fn a_plan_names_all_that_is_missing() {
        let now = Timestamp(Millis::days(1_000).0);
        let tasks = ["Take a car at five.".to_owned()];
        let good = Plan {
            hypothesis: "Who hears of it early plans anew.",
            measure: "Cars that came back late",
            kind: Measure::Share,
            before: 30,
            spread: None,
            before_n: 60,
            period: (now.minus(Millis::days(40)), now.minus(Millis::days(10))),
            stop: StopRule { until: now.plus(Millis::days(30)), enough: 40, harm: 3 },
            ring: 12,
            tasks: &tasks,
        };
        let fields = |p: &Plan<'_>| match plan(p, now) {
            Err(Refusal::Invalid(all)) => all.into_iter().map(|(f, _)| f).collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        assert_eq!(fields(&good), [""; 0]);
        assert_eq!(fields(&Plan { before: 61, ..good }), ["before"]);
        assert_eq!(fields(&Plan { before: 61, kind: Measure::Number, spread: Some(-1), ..good }), ["spread"]);
        let stop = StopRule { until: now, enough: 1, harm: 0 };
        let bad = Plan {
            hypothesis: "Works.",
            measure: " ",
            before_n: 0,
            period: (now, now.minus(Millis(1))),
            stop,
            ring: 0,
            tasks: &[],
            ..good
        };
        let all = ["hypothesis", "measure", "before_n", "before", "period", "until", "enough", "harm", "ring", "tasks"];
        assert_eq!(fields(&bad), all);
    }

    #[test]
    fn numbers_as_people_write_them() {
        for (text, expected) in [
            ("12", Some(12_000)),
            ("3.5", Some(3_500)),
            ("0,25", Some(250)),
            ("-.5", Some(-500)),
            ("1.23456", Some(1_234)),
            ("", None),
            (".", None),
            ("1e3", None),
            ("12 min", None),
        ] {
            assert_eq!(thousandths(text), expected, "{text}");
        }
    }

    fn people() -> impl Strategy<Value = Vec<PersonId>> {
        proptest::collection::vec((0_i64..30).prop_map(PersonId), 0..20)
    }

    proptest! {
        #[test]
        fn a_ring_is_fair(proposers in people(), voices in people(), affected in people(), before in people(), places in 0_usize..20) {
            let ring = invite(&proposers, &voices, &affected, &before, places);
            prop_assert!(ring.len() <= places);
            for (at, (person, why)) in ring.iter().enumerate() {
                prop_assert!(!before.contains(person));
                prop_assert!(ring.iter().skip(at + 1).all(|(other, _)| other != person), "nobody twice");
                if *why == Why::Affected {
                    // Whoever was drawn by lot was drawn after everybody who spoke.
                    for first in proposers.iter().chain(&voices) {
                        prop_assert!(before.contains(first) || ring.iter().take(at).any(|(known, _)| known == first));
                    }
                }
            }
        }

        #[test]
        fn a_comparison_does_not_care_who_is_first(k1 in 0_u64..50, more1 in 1_u64..50, k2 in 0_u64..50, more2 in 1_u64..50) {
            let (one, two) = (Sample::Share { hits: k1, n: k1 + more1 }, Sample::Share { hits: k2, n: k2 + more2 });
            let (there, back) = (compare(&one, &two, Wanted::More).unwrap(), compare(&two, &one, Wanted::Less).unwrap());
            prop_assert_eq!(there.better, back.better);
        }
    }
}
