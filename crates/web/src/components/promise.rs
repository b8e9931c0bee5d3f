//! A promise: a time told to a person. The sentence comes first; the line shows how far, where it paused, what was kept.

use askama::Template;

use super::{Chip, Markup, PerMille};
use crate::icons::Icon;

/// How a promise stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PromiseState {
    /// In time.
    #[default]
    Running,
    /// Soon due.
    Soon,
    /// Broken.
    Late,
    /// The clock stands still.
    Paused,
    /// Kept.
    Kept,
}

impl PromiseState {
    const fn word(self) -> Option<&'static str> {
        match self {
            Self::Running => None,
            Self::Soon => Some("soon"),
            Self::Late => Some("late"),
            Self::Paused => Some("paused"),
            Self::Kept => Some("kept"),
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Self::Running | Self::Soon => Icon::Clock,
            Self::Late => Icon::Alert,
            Self::Paused => Icon::Pause,
            Self::Kept => Icon::Check,
        }
    }
}

/// One knot on the line: asked, first answer, next news, done.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What it is.
    pub name: String,
    /// When, in words: "10:36, promised 10:41".
    pub when: Markup,
    /// When it was kept, or is due, in milliseconds; marks stand in this order.
    pub at: i64,
    /// Whether it was kept.
    pub kept: bool,
    /// Whether it is what the sentence speaks of.
    pub next: bool,
}

impl Mark {
    /// A knot that was kept.
    pub fn kept(name: impl Into<String>, when: impl Into<Markup>, at: i64) -> Self {
        Self { name: name.into(), when: when.into(), at, kept: true, next: false }
    }

    /// A knot to come.
    pub fn due(name: impl Into<String>, when: impl Into<Markup>, at: i64) -> Self {
        Self { name: name.into(), when: when.into(), at, kept: false, next: false }
    }

    /// The one the sentence speaks of.
    pub fn next(self) -> Self {
        Self { next: true, ..self }
    }
}

/// A promise with its sentence, its line and its marks.
#[derive(Clone, Debug, Template)]
#[template(path = "components/promise.html")]
pub struct Promise {
    /// How it stands.
    pub state: PromiseState,
    /// The sentence; usually with a time in it.
    pub say: Markup,
    /// What follows it, softer: "in 9 minutes, even if there is nothing new".
    pub left: Markup,
    /// Its knots, two to four. Others are left out of the line.
    pub marks: Vec<Mark>,
    /// The stretches during which the clock stood still, in milliseconds.
    pub pauses: Vec<(i64, i64)>,
    /// Now, in milliseconds.
    pub now: i64,
    /// A heading for screen readers and its id; it makes the promise a section of its own.
    pub heading: Option<(String, String)>,
    /// Whether it lies on a card.
    pub card: bool,
}

/// A stretch of the line.
struct Stretch {
    from: PerMille,
    to: PerMille,
    paused: bool,
}

impl Promise {
    /// A promise on a card, without pauses.
    pub fn new(
        state: PromiseState,
        say: impl Into<Markup>,
        left: impl Into<Markup>,
        marks: Vec<Mark>,
        now: i64,
    ) -> Self {
        Self { state, say: say.into(), left: left.into(), marks, pauses: Vec::new(), now, heading: None, card: true }
    }

    /// Where the clock stood still.
    pub fn pauses(self, pauses: Vec<(i64, i64)>) -> Self {
        Self { pauses, ..self }
    }

    /// A heading for screen readers.
    pub fn heading(self, id: impl Into<String>, text: impl Into<String>) -> Self {
        Self { heading: Some((id.into(), text.into())), ..self }
    }

    /// Without a card: in the head of a conversation.
    pub fn bare(self) -> Self {
        Self { card: false, ..self }
    }

    fn class(&self) -> &'static str {
        if self.card { "promise card" } else { "promise" }
    }

    fn shown(&self) -> &[Mark] {
        self.marks.get(..4).unwrap_or(&self.marks)
    }

    /// Where knot number `index` stands: one to each equal part of the line, so that the words under them have room.
    fn place(&self, index: usize) -> i64 {
        let parts = i64::try_from(self.shown().len()).unwrap_or(1).max(1);
        i64::try_from(index).unwrap_or_default() * 1000 / parts
    }

    /// Where a time stands: between two knots by the time between them, after the last ever slower, never at the end.
    fn position(&self, at: i64) -> PerMille {
        let marks = self.shown();
        let Some((first, last)) = marks.first().zip(marks.last()) else { return PerMille::default() };
        if at <= first.at {
            return PerMille::default();
        }
        for (index, pair) in marks.windows(2).enumerate() {
            if let [from, to] = pair
                && at < to.at
                && at >= from.at
            {
                let (start, end) = (self.place(index), self.place(index + 1));
                let share = PerMille::of(at.saturating_sub(from.at), to.at.saturating_sub(from.at));
                return PerMille::new(start + (end - start) * share.get() / 1000);
            }
        }
        let end = self.place(marks.len() - 1);
        let over = at.saturating_sub(last.at);
        let share = PerMille::of(over, over.saturating_add(last.at.saturating_sub(first.at)).max(1));
        PerMille::new(end + (1000 - end) * share.get() * 9 / 10_000)
    }

    fn here(&self) -> PerMille {
        let end = PerMille::new(self.place(self.shown().len().saturating_sub(1)));
        if self.state == PromiseState::Kept { end } else { self.position(self.now) }
    }

    fn end(&self) -> PerMille {
        PerMille::new(self.place(self.shown().len().saturating_sub(1))).max(self.here())
    }

    /// The filled part, cut where the clock stood still.
    fn stretches(&self) -> Vec<Stretch> {
        let here = self.here();
        let mut cuts: Vec<_> = self
            .pauses
            .iter()
            .map(|(from, to)| (self.position(*from).min(here), self.position(*to).min(here)))
            .collect();
        cuts.sort_unstable();
        let mut found = Vec::new();
        let mut at = PerMille::default();
        for (from, to) in cuts {
            if to <= at {
                continue;
            }
            let from = from.max(at);
            if from > at {
                found.push(Stretch { from: at, to: from, paused: false });
            }
            found.push(Stretch { from, to, paused: true });
            at = to;
        }
        if here > at {
            found.push(Stretch { from: at, to: here, paused: false });
        }
        found
    }

    /// The knots with their places.
    fn knots(&self) -> impl Iterator<Item = (PerMille, bool)> + '_ {
        let all = self.state == PromiseState::Kept;
        self.shown().iter().enumerate().map(move |(index, mark)| (PerMille::new(self.place(index)), all || mark.kept))
    }
}

/// A promise in a list: the words say the time, the line only helps.
#[derive(Clone, Debug, Template)]
#[template(path = "components/promise_mini.html")]
pub struct PromiseMini {
    /// How it stands.
    pub state: PromiseState,
    /// How far.
    pub at: PerMille,
    /// The last stretch during which the clock stood still.
    pub pause: Option<(PerMille, PerMille)>,
    /// The time in words; `<b>` around what matters.
    pub words: Markup,
    /// Whether words and line stand beside each other, as in a queue.
    pub beside: bool,
}

impl PromiseMini {
    /// A short line, `at` of the way.
    pub fn new(state: PromiseState, at: PerMille, words: impl Into<Markup>) -> Self {
        Self { state, at, pause: None, words: words.into(), beside: false }
    }

    /// The last pause.
    pub fn pause(self, from: PerMille, to: PerMille) -> Self {
        Self { pause: Some((from, to)), ..self }
    }

    /// Words beside the line.
    pub fn beside(self) -> Self {
        Self { beside: true, ..self }
    }

    /// Two percent are kept free at both ends for the round ends of the line.
    fn inside(share: PerMille) -> PerMille {
        PerMille::new(20 + share.get() * 960 / 1000)
    }

    fn here(&self) -> PerMille {
        Self::inside(if self.state == PromiseState::Kept { PerMille::new(1000) } else { self.at })
    }

    fn paused(&self) -> Option<(PerMille, PerMille)> {
        self.pause.map(|(from, to)| (Self::inside(from).min(self.here()), Self::inside(to).min(self.here())))
    }
}

/// An estimate that changed: what it was, what it is, and always why.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<div class="estimate"><p>{{ what }} <del>{{ before }}</del> {{ Icon::Arrow }} <ins>{{ after }}</ins>{% if let Some(told) = told %} {{ told }}{% endif %}</p><p class="soft">{{ reason }}</p></div>"#
)]
pub struct Estimate {
    /// What it is about, "You are driving by".
    pub what: String,
    /// The time before.
    pub before: Markup,
    /// The time now.
    pub after: Markup,
    /// Why.
    pub reason: Markup,
    /// Whether and when the person was told.
    pub told: Option<Chip>,
}

part!(Promise, PromiseMini, Estimate);

#[cfg(test)]
mod tests {
    use super::*;

    fn promise(state: PromiseState, now: i64) -> Promise {
        let marks = vec![
            Mark::kept("Asked", "10:00", 0),
            Mark::kept("First answer", "10:10", 10),
            Mark::due("Next news", "10:30", 30).next(),
            Mark::due("Done", "11:30", 90),
        ];
        Promise::new(state, "We write again", "", marks, now)
    }

    #[test]
    fn the_line_fills_between_knots() {
        let check = |state, now, expected: &str| assert_eq!(promise(state, now).here().to_string(), expected, "{now}");
        check(PromiseState::Running, -5, "0%");
        check(PromiseState::Running, 0, "0%");
        check(PromiseState::Running, 5, "12.5%");
        check(PromiseState::Running, 10, "25%");
        check(PromiseState::Running, 20, "37.5%");
        check(PromiseState::Running, 60, "62.5%");
        check(PromiseState::Late, 90, "75%");
        check(PromiseState::Late, 180, "86.2%");
        check(PromiseState::Late, i64::MAX, "97.4%");
        check(PromiseState::Kept, 20, "75%");
    }

    #[test]
    fn pauses_cut_the_line_and_never_run_ahead_of_it() {
        let cut = promise(PromiseState::Running, 20).pauses(vec![(12, 16), (18, 40)]);
        let found: Vec<_> = cut.stretches().iter().map(|s| (s.from.get(), s.to.get(), s.paused)).collect();
        assert_eq!(found, [(0, 275, false), (275, 325, true), (325, 350, false), (350, 375, true)]);
        let overlapping = promise(PromiseState::Running, 20).pauses(vec![(12, 18), (14, 16)]);
        assert_eq!(overlapping.stretches().len(), 3);
    }

    #[test]
    fn no_marks_draw_no_line_and_do_not_fail() {
        let bare = Promise::new(PromiseState::Late, "Late", "", Vec::new(), 5);
        assert!(bare.to_string().contains("Late"));
        assert!(!bare.to_string().contains("<svg class=\"promise-line"));
    }

    #[test]
    fn a_short_line_keeps_its_ends_free() {
        assert_eq!(PromiseMini::new(PromiseState::Running, PerMille::new(0), "").here().to_string(), "2%");
        assert_eq!(PromiseMini::new(PromiseState::Kept, PerMille::new(400), "").here().to_string(), "98%");
    }
}
