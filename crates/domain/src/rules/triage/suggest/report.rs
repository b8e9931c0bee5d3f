//! How good a model is, on tickets it has not seen.

use super::Model;
use super::number::{Chance, double, part};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How one label fared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LabelReport {
    /// The label.
    pub label: String,
    /// Tickets that have it.
    pub count: usize,
    /// Of those suggested, the part that was right.
    pub precision: f64,
    /// Of those that have it, the part that was found.
    pub recall: f64,
    /// The harmonic mean of both.
    pub f1: f64,
}

/// What a test showed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Tickets tested.
    pub count: usize,
    /// The part that was right, 0 to 1, whatever the confidence.
    pub accuracy: f64,
    /// The mean over labels of their F1, each label counting the same.
    pub macro_f1: f64,
    /// The part that was right among the 80 % the model was surest of.
    pub accuracy_at_80_coverage: f64,
    /// The part the model would suggest rather than say "not sure".
    pub coverage: f64,
    /// The part that was right among those it would suggest.
    pub accuracy_when_sure: f64,
    /// By label, in alphabetical order.
    pub labels: Vec<LabelReport>,
    /// Right label, suggested label, how many; in alphabetical order, zeros left out.
    pub confusion: Vec<(String, String, usize)>,
}

/// Asks the model for every ticket (text, right label) and compares.
pub fn evaluate<'a>(model: &Model, tests: impl IntoIterator<Item = (&'a str, &'a str)>) -> Report {
    let mut confusion: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut asked: Vec<(f32, bool)> = Vec::new();
    let (mut sure, mut sure_and_right) = (0_usize, 0_usize);
    for (text, right) in tests {
        let ranked = model.ranked(text);
        let (label, confidence) = ranked.first().map_or(("", 0.0), |(label, confidence)| (*label, *confidence));
        asked.push((confidence, label == right));
        if confidence >= model.sure_from() {
            sure += 1;
            sure_and_right += usize::from(label == right);
        }
        *confusion.entry((right.to_owned(), label.to_owned())).or_default() += 1;
    }
    let share = |part: usize, of: usize| if of == 0 { 0.0 } else { double(part) / double(of) };
    let mut by_label: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
    for ((right, label), count) in &confusion {
        let entry = by_label.entry(right).or_default();
        entry.0 += count;
        if right == label {
            entry.2 += count;
        }
        by_label.entry(label).or_default().1 += count;
    }
    // A label that is suggested but never right to begin with has no F1 of its own; it costs the others theirs.
    let labels: Vec<LabelReport> = by_label
        .into_iter()
        .filter(|(_, (count, _, _))| *count > 0)
        .map(|(label, (count, suggested, right))| LabelReport {
            label: label.to_owned(),
            count,
            precision: share(right, suggested),
            recall: share(right, count),
            f1: share(2 * right, count + suggested),
        })
        .collect();
    let right = asked.iter().filter(|(_, right)| *right).count();
    asked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let surest = part(asked.len(), 0.8).max(usize::from(!asked.is_empty()));
    let surest_right = asked.iter().take(surest).filter(|(_, right)| *right).count();
    Report {
        count: asked.len(),
        accuracy: share(right, asked.len()),
        macro_f1: if labels.is_empty() {
            0.0
        } else {
            labels.iter().map(|label| label.f1).sum::<f64>() / double(labels.len())
        },
        accuracy_at_80_coverage: share(surest_right, surest),
        coverage: share(sure, asked.len()),
        accuracy_when_sure: share(sure_and_right, sure),
        labels,
        confusion: confusion.into_iter().map(|((right, label), count)| (right, label, count)).collect(),
    }
}

/// Splits examples by their labels into a first part of about this share and the rest, each label in the same proportion.
/// Returns places in `labels`, in their own order. The same seed gives the same split.
pub fn stratified_split<L: AsRef<str>>(labels: &[L], share: f64, seed: u64) -> (Vec<usize>, Vec<usize>) {
    let mut by_label: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, label) in labels.iter().enumerate() {
        by_label.entry(label.as_ref()).or_default().push(place);
    }
    let mut chance = Chance::new(seed);
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for (_, mut places) in by_label {
        chance.shuffle(&mut places);
        let cut = part(places.len(), share + 1e-9);
        let (left, right) = places.split_at(cut.min(places.len()));
        first.extend_from_slice(left);
        rest.extend_from_slice(right);
    }
    first.sort_unstable();
    rest.sort_unstable();
    (first, rest)
}
