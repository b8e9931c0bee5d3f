//! A co-design workshop (Table 8.5, "The ITIL story: Step 6"): the problem before the solution.
//!
//! Insights come first: what happens to people, and why. Ideas open after them, and each says which insight it answers.
//! Then everybody has so many dots, which they can move as long as dots are laid; how many lie where is hidden until then, so
//! that nobody follows the first. It closes with decisions in words.
//!
//! ```
//! use domain::rules::workshop::{Board, Phase, next};
//! let board = Board { insights: 4, ideas: 2, decisions: 0 };
//! assert_eq!(next(Phase::Insights, &board).unwrap().value, Phase::Ideas);
//! assert!(next(Phase::Insights, &Board { insights: 1, ..board }).is_err(), "no solution before the problem");
//! assert!(next(Phase::Deciding, &board).is_err(), "no close without a decision");
//! ```

use crate::kind::words;
use crate::{Because, Decision, Millis, PersonId, Refusal, Timestamp};

words! {
    /// Where a workshop stands.
    Phase {
        /// Announced; people are invited.
        Announced = "announced",
        /// What happens to people, and why.
        Insights = "insights",
        /// What could be done about it.
        Ideas = "ideas",
        /// Everybody lays their dots.
        Voting = "voting",
        /// The dots lie and are seen; it is decided in words.
        Deciding = "deciding",
        /// Decided.
        Closed = "closed",
    }
}
words! {
    /// What lies on the board.
    Kind {
        /// What happens to people, and why.
        Insight = "insight",
        /// What could be done about one.
        Idea = "idea",
    }
}

/// How much lies on the board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// Insights.
    pub insights: i64,
    /// Ideas.
    pub ideas: i64,
    /// Decisions.
    pub decisions: i64,
}

/// So many insights before ideas open: one is somebody's, three are a picture.
pub const INSIGHTS: i64 = 3;
/// So many ideas before there is something to choose.
pub const IDEAS: i64 = 2;
/// Most cards of one workshop.
pub const CARDS: i64 = 400;
/// Dots for each: at least, at most.
pub const DOTS: (i64, i64) = (1, 20);
/// The longest card, in characters.
pub const LONGEST: usize = 600;

/// The next phase, if the board is ready for it.
pub fn next(phase: Phase, board: &Board) -> Result<Decision<Phase>, Refusal> {
    let refuse = |key: &str, n: i64| Err(Refusal::Conflict(Because::new(key).with("n", n.to_string())));
    let to = match phase {
        Phase::Announced => Phase::Insights,
        Phase::Insights if board.insights < INSIGHTS => return refuse("refused-workshop-insights", INSIGHTS),
        Phase::Insights => Phase::Ideas,
        Phase::Ideas if board.ideas < IDEAS => return refuse("refused-workshop-ideas", IDEAS),
        Phase::Ideas => Phase::Voting,
        Phase::Voting => Phase::Deciding,
        Phase::Deciding if board.decisions < 1 => return refuse("refused-workshop-decisions", 1),
        Phase::Deciding => Phase::Closed,
        Phase::Closed => return Err(Refusal::Conflict(Because::new("refused-workshop-closed"))),
    };
    Ok(Decision { value: to, because: vec![Because::new("because-workshop-phase").with("phase", to.word())] })
}

/// Whether a card can be laid now: insights until dots are laid, ideas once the insights are there.
pub fn may_lay(kind: Kind, phase: Phase, board: &Board) -> Result<(), Refusal> {
    let refuse = |key: &str| Err(Refusal::Conflict(Because::new(key)));
    match (kind, phase) {
        (_, Phase::Announced) => refuse("refused-workshop-not-begun"),
        (_, Phase::Voting | Phase::Deciding | Phase::Closed) => refuse("refused-workshop-board-closed"),
        (Kind::Idea, Phase::Insights) => refuse("refused-workshop-problem-first"),
        _ if board.insights + board.ideas >= CARDS => refuse("refused-workshop-full"),
        _ => Ok(()),
    }
}

/// Whether somebody's dots can lie so: only ideas, no more than each has, until the close.
pub fn may_dot(phase: Phase, dots: &[i64], each: i64) -> Result<(), Refusal> {
    if phase != Phase::Voting {
        return Err(Refusal::Conflict(Because::new("refused-workshop-no-dots")));
    }
    if dots.iter().any(|n| *n < 0) || dots.iter().sum::<i64>() > each {
        return Err(Refusal::invalid("dots", Because::new("invalid-workshop-dots").with("each", each.to_string())));
    }
    Ok(())
}

/// Whether how many dots lie where is shown: only when nobody can move theirs any more.
pub const fn shows_dots(phase: Phase) -> bool {
    matches!(phase, Phase::Deciding | Phase::Closed)
}

/// Who is invited: half of the places for who has spoken about it, the rest by the order of the lot for who has not; where
/// one side is short, the other takes its places. Nobody twice, nobody who was asked before.
pub fn sample(spoke: &[PersonId], silent: &[PersonId], before: &[PersonId], places: usize) -> Vec<PersonId> {
    let clean = |people: &[PersonId], besides: &[PersonId]| {
        let mut all: Vec<PersonId> = Vec::new();
        for person in people {
            if !before.contains(person) && !besides.contains(person) && !all.contains(person) {
                all.push(*person);
            }
        }
        all
    };
    let spoke = clean(spoke, &[]);
    let silent = clean(silent, &spoke);
    let half = places.div_ceil(2).max(places.saturating_sub(silent.len())).min(spoke.len());
    let mut all: Vec<PersonId> = spoke.into_iter().take(half).collect();
    let rest = places.saturating_sub(all.len());
    all.extend(silent.into_iter().take(rest));
    all
}

/// A workshop as it is planned.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'p> {
    /// What it is about: a problem, not a solution.
    pub title: &'p str,
    /// What people should know before.
    pub why: &'p str,
    /// What happens when: minutes and words.
    pub agenda: &'p [(i64, String)],
    /// Where: a room, or an address to join by.
    pub place: &'p str,
    /// When it begins.
    pub starts_at: Timestamp,
    /// Dots for each.
    pub dots: i64,
    /// How many are invited.
    pub invites: i64,
}

/// Everything that is missing of a plan, at once.
pub fn plan(plan: &Plan<'_>, now: Timestamp) -> Result<(), Refusal> {
    let mut wrong = Vec::new();
    let mut refuse = |field: &str, key: &str| wrong.push((field.to_owned(), Because::new(key)));
    let long = |text: &str, most: usize| text.chars().count() > most;
    if plan.title.trim().is_empty() || long(plan.title, 200) {
        refuse("title", "invalid-workshop-title");
    }
    if plan.why.split_whitespace().count() < 5 || long(plan.why, 10_000) {
        refuse("why", "invalid-workshop-why");
    }
    let fine =
        |(minutes, text): &(i64, String)| (1..=480).contains(minutes) && !text.trim().is_empty() && !long(text, 200);
    if plan.agenda.is_empty() || plan.agenda.len() > 20 || !plan.agenda.iter().all(fine) {
        refuse("agenda", "invalid-workshop-agenda");
    }
    if plan.place.trim().is_empty() || long(plan.place, 300) {
        refuse("place", "invalid-workshop-place");
    }
    // One that begins right now is one that was agreed on otherwise.
    if plan.starts_at < now.minus(Millis::hours(1)) || plan.starts_at > now.plus(Millis::days(366)) {
        refuse("starts", "invalid-workshop-starts");
    }
    if !(DOTS.0..=DOTS.1).contains(&plan.dots) {
        refuse("dots", "invalid-workshop-dots-each");
    }
    if !(0..=200).contains(&plan.invites) {
        refuse("invites", "invalid-workshop-invites");
    }
    if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
}

/// Lines of an agenda as people write them ("15 What happens at five"), as minutes and words; a line without minutes has
/// ten.
pub fn agenda(text: &str) -> Vec<(i64, String)> {
    let line = |line: &str| {
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        match first.trim_end_matches([':', '.', '\'']).parse::<i64>() {
            Ok(minutes) if !rest.trim().is_empty() => (minutes, rest.trim().to_owned()),
            _ => (10, line.to_owned()),
        }
    };
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_problem_comes_before_the_solution() {
        let board = |insights, ideas, decisions| Board { insights, ideas, decisions };
        let to = |phase, board| next(phase, &board).ok().map(|d| d.value);
        assert_eq!(to(Phase::Announced, board(0, 0, 0)), Some(Phase::Insights));
        assert_eq!(to(Phase::Insights, board(2, 0, 0)), None);
        assert_eq!(to(Phase::Insights, board(3, 0, 0)), Some(Phase::Ideas));
        assert_eq!(to(Phase::Ideas, board(3, 1, 0)), None);
        assert_eq!(to(Phase::Ideas, board(3, 2, 0)), Some(Phase::Voting));
        assert_eq!(to(Phase::Voting, board(3, 2, 0)), Some(Phase::Deciding));
        assert_eq!(to(Phase::Deciding, board(3, 2, 0)), None);
        assert_eq!(to(Phase::Deciding, board(3, 2, 1)), Some(Phase::Closed));
        assert_eq!(to(Phase::Closed, board(3, 2, 1)), None);
        for (kind, phase, fine) in [
            (Kind::Insight, Phase::Announced, false),
            (Kind::Insight, Phase::Insights, true),
            (Kind::Idea, Phase::Insights, false),
            (Kind::Insight, Phase::Ideas, true),
            (Kind::Idea, Phase::Ideas, true),
            (Kind::Idea, Phase::Voting, false),
            (Kind::Insight, Phase::Closed, false),
        ] {
            assert_eq!(may_lay(kind, phase, &board(3, 0, 0)).is_ok(), fine, "{kind} {phase}");
        }
        assert!(may_lay(Kind::Idea, Phase::Ideas, &board(CARDS, 0, 0)).is_err());
    }

    #[test]
    fn dots_are_few_and_hidden() {
        assert!(may_dot(Phase::Voting, &[2, 1], 3).is_ok() && may_dot(Phase::Voting, &[], 3).is_ok());
        assert!(may_dot(Phase::Voting, &[2, 2], 3).is_err() && may_dot(Phase::Voting, &[4, -1], 3).is_err());
        assert!(may_dot(Phase::Ideas, &[1], 3).is_err() && may_dot(Phase::Closed, &[1], 3).is_err());
        let shown: Vec<&Phase> = Phase::ALL.iter().filter(|p| shows_dots(**p)).collect();
        assert_eq!(shown, [&Phase::Deciding, &Phase::Closed]);
    }

    #[test]
    fn agendas_as_people_write_them() {
        let got = agenda("15 What happens at five\n\n  20: Why\nCoffee\n7");
        let expected = [(15, "What happens at five"), (20, "Why"), (10, "Coffee"), (10, "7")];
        assert_eq!(got, expected.map(|(m, t)| (m, t.to_owned())));
    }

    #[test]
    fn a_plan_names_all_that_is_missing() {
        let now = Timestamp(Millis::days(400).0);
        let agenda = [(15, "What happens".to_owned())];
        let good = Plan {
            title: "Late returns",
            why: "The next driver stands in the rain.",
            agenda: &agenda,
            place: "Room 4",
            starts_at: now.plus(Millis::days(7)),
            dots: 3,
            invites: 12,
        };
        assert_eq!(plan(&good, now), Ok(()));
        let bad =
            Plan { title: " ", why: "Fines.", agenda: &[], place: "", starts_at: Timestamp(0), dots: 0, invites: -1 };
        let Err(Refusal::Invalid(all)) = plan(&bad, now) else { panic!("not refused") };
        let fields: Vec<String> = all.into_iter().map(|(f, _)| f).collect();
        assert_eq!(fields, ["title", "why", "agenda", "place", "starts", "dots", "invites"]);
    }

    fn people() -> impl Strategy<Value = Vec<PersonId>> {
        proptest::collection::vec((0_i64..30).prop_map(PersonId), 0..25)
    }

    proptest! {
        #[test]
        fn a_sample_hears_both(spoke in people(), silent in people(), before in people(), places in 0_usize..20) {
            let all = sample(&spoke, &silent, &before, places);
            prop_assert!(all.len() <= places);
            for (at, person) in all.iter().enumerate() {
                prop_assert!(!before.contains(person) && (spoke.contains(person) || silent.contains(person)));
                prop_assert!(!all.iter().skip(at + 1).any(|other| other == person), "nobody twice");
            }
            // Nobody is left out while there is a place.
            let left = spoke.iter().chain(&silent).any(|p| !before.contains(p) && !all.contains(p));
            prop_assert!(all.len() == places || !left);
        }
    }
}
