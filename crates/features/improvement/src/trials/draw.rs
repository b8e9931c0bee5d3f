//! How a trial is shown where it is not the page: on its improvement, and beside what was done.

use super::store::Trial;
use crate::{messages::Say, pages::card::Card};
use domain::rules::{
    figures::Figure,
    trial::{Comparison, Measure, Stage, Verdict},
};
use web::{
    Visitor,
    components::{Button, Chip, Interval, Markup, PerMille, Tone},
    icons::Icon,
};

/// Where a trial stands.
pub(super) fn chip(visitor: &Visitor, trial: &Trial) -> Chip {
    let (tone, icon) = match (trial.stage(), trial.verdict()) {
        (Stage::Running, _) => (Tone::Info, Icon::Pulse),
        (Stage::Reached, _) => (Tone::Warn, Icon::Clock),
        (Stage::Compared, Some(Verdict::Adopt)) => (Tone::Good, Icon::Check),
        _ => (Tone::Plain, Icon::Undo),
    };
    let say = Say::new(&visitor.lang);
    let word = if trial.stage() == Stage::Compared { trial.verdict_word.as_str() } else { trial.stage_word.as_str() };
    Chip::new(tone, icon, say.trial_stage(word))
}

/// A value as people read it: a share in percent, a number with its unit.
pub(super) fn value(visitor: &Visitor, trial: &Trial, value: f64) -> String {
    match trial.kind() {
        Measure::Share => visitor.lang.percent(value, 0),
        Measure::Number if trial.unit.is_empty() => visitor.lang.decimal(value, 1),
        Measure::Number => format!("{} {}", visitor.lang.decimal(value, 1), trial.unit),
    }
}

/// A change as people read it: of shares in points, of numbers with their unit; with its sign.
fn points(visitor: &Visitor, trial: &Trial, change: f64) -> String {
    let sign = if change > 0.0 { "+" } else { "" };
    match trial.kind() {
        Measure::Share => {
            Say::new(&visitor.lang).trial_points(format!("{sign}{}", visitor.lang.decimal(change * 100.0, 0)))
        }
        Measure::Number => format!("{sign}{}", value(visitor, trial, change)),
    }
}

/// A figure with its bounds, in words.
pub(super) fn figure(visitor: &Visitor, trial: &Trial, found: &Figure) -> String {
    let n = i64::try_from(found.n).unwrap_or(i64::MAX);
    let shown = |v: f64| value(visitor, trial, v);
    let say = Say::new(&visitor.lang);
    if found.high - found.low <= 0.0 {
        say.trial_figure_given(n, shown(found.value))
    } else {
        say.trial_figure(shown(found.high), shown(found.low), n, shown(found.value))
    }
}

/// What changed, in words: with its bounds, and whether it may be called better.
pub(super) fn difference(visitor: &Visitor, trial: &Trial, found: &Comparison) -> String {
    let say = Say::new(&visitor.lang);
    let part = |v: f64| points(visitor, trial, v);
    let (high, low, change) = (part(found.difference.high), part(found.difference.low), part(found.difference.value));
    let how = match found.better {
        Some(true) => "better",
        Some(false) => "worse",
        None => "unsure",
    };
    say.trial_difference(change, high, how, low)
}

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "a place on an axis of a thousand")]
fn per_mille(share: f64) -> PerMille {
    PerMille::new((share * 1000.0).round() as i64)
}

/// Two figures on one axis.
pub(super) fn drawn(trial: &Trial, figures: &[&Figure]) -> Vec<Interval> {
    let (mut least, mut most) = (0.0_f64, 1.0_f64);
    if trial.kind() == Measure::Number {
        least = figures.iter().map(|f| f.low).fold(0.0, f64::min);
        most = figures.iter().map(|f| f.high).fold(least + f64::EPSILON, f64::max) * 1.1;
    }
    let at = |v: f64| per_mille((v - least) / (most - least).max(f64::EPSILON));
    let one = |(n, f): (usize, &&Figure)| Interval {
        low: at(f.low),
        value: at(f.value),
        high: at(f.high),
        aim: None,
        you: n > 0,
    };
    figures.iter().enumerate().map(one).collect()
}

/// The trial on the page of its improvement; planning one for who may.
pub fn card(visitor: &Visitor, number: &str, trial: Option<&Trial>, may_plan: bool) -> Option<Card> {
    let say = Say::new(&visitor.lang);
    let plan = may_plan.then(|| {
        Button::link(format!("/improvements/{number}/trials/new"), say.trial_plan()).icon(Icon::Pulse).small()
    });
    let Some(trial) = trial else {
        let plan = plan?;
        let text = Markup::join([Markup::from(say.trial_none().as_ref()), Markup::trusted("<br>"), plan.into()]);
        return Some(Card::words("trial", say.trial_title().into_owned(), text));
    };
    let look = Button::link(format!("/improvements/{number}/trials/{}", trial.place), say.trial_look()).small();
    let mut text =
        vec![Markup::from(chip(visitor, trial)), Markup::trusted("<br>"), Markup::from(trial.hypothesis.as_str())];
    if let Some(measured) = measured_line(visitor, trial) {
        text.push(Markup::trusted("<br>"));
        text.push(Markup::from(measured.as_str()));
    }
    if !trial.result.is_empty() {
        text.push(Markup::trusted("<br>"));
        text.push(Markup::soft(trial.result.as_str()));
    }
    text.push(Markup::trusted("<br>"));
    text.push(look.into());
    let over = matches!(trial.stage(), Stage::Compared | Stage::Stopped);
    if let Some(plan) = plan.filter(|_| over && trial.verdict() != Some(Verdict::Adopt)) {
        text.push(Markup::from(" "));
        text.push(plan.into());
    }
    Some(Card::words("trial", say.trial_title().into_owned(), Markup::join(text)))
}

/// Before and on trial in one line.
fn line(visitor: &Visitor, trial: &Trial, found: &Comparison) -> String {
    let say = Say::new(&visitor.lang);
    let shown = |v: f64| value(visitor, trial, v);
    say.trial_line(shown(found.after.value), shown(found.before.value), trial.measure.as_str())
}

/// What was measured, beside what was done.
pub fn measured_line(visitor: &Visitor, trial: &Trial) -> Option<String> {
    let found = trial.compared()?;
    Some(format!("{} {}", line(visitor, trial, &found), difference(visitor, trial, &found)))
}
