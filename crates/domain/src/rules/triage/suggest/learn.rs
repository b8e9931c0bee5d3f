//! The learning itself: one logistic regression per label against all others, all at once, by dual coordinate descent.
//!
//! Yu, Huang, Lin: "Dual coordinate descent methods for logistic regression and maximum entropy models" (2011). One pass
//! over the examples touches each feature's row of weights once for all labels, which is why it takes seconds.

use super::number::{Chance, float};

/// A text as numbers: feature and value, its length one.
pub(super) type Row = Vec<(u32, f32)>;

pub(super) struct Weights {
    /// Row by row: for each feature its weight for each label.
    pub(super) weights: Vec<f32>,
    pub(super) bias: Vec<f32>,
}

pub(super) struct Plan {
    pub(super) labels: usize,
    pub(super) features: usize,
    pub(super) cost: f32,
    pub(super) balance: f32,
    pub(super) rounds: usize,
}

/// Where the row of a feature lies.
pub(super) fn place(feature: u32, labels: usize) -> std::ops::Range<usize> {
    let start = usize::try_from(feature).unwrap_or(usize::MAX / 2).saturating_mul(labels);
    start..start.saturating_add(labels)
}

/// The scores of a row for every label, written into `scores`.
pub(super) fn score(weights: &[f32], bias: &[f32], row: &[(u32, f32)], scores: &mut [f32]) {
    scores.copy_from_slice(bias);
    let labels = scores.len();
    for &(feature, value) in row {
        if let Some(weights) = weights.get(place(feature, labels)) {
            for (score, weight) in scores.iter_mut().zip(weights) {
                *score += value * weight;
            }
        }
    }
}

pub(super) fn learn(rows: &[Row], labels: &[usize], plan: &Plan, chance: &mut Chance) -> Weights {
    let many = plan.labels;
    let mut model = Weights { weights: vec![0.0; plan.features * many], bias: vec![0.0; many] };
    let mut counts = vec![0_usize; many];
    for &label in labels {
        if let Some(count) = counts.get_mut(label) {
            *count += 1;
        }
    }
    // A rare label's examples weigh more, so that it is not drowned.
    let costs: Vec<f32> = counts
        .iter()
        .map(|&count| plan.cost * (float(rows.len()) / (float(many) * float(count.max(1)))).powf(plan.balance))
        .collect();
    let mut duals = vec![0.0_f32; rows.len() * many];
    let lengths: Vec<f32> =
        rows.iter().map(|row| row.iter().map(|(_, value)| value * value).sum::<f32>() + 1.0).collect();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut scores = vec![0.0; many];
    let mut steps = vec![0.0; many];
    for _ in 0..plan.rounds {
        chance.shuffle(&mut order);
        for &example in &order {
            let (Some(row), Some(&right), Some(&length), Some(duals)) = (
                rows.get(example),
                labels.get(example),
                lengths.get(example),
                duals.get_mut(example * many..(example + 1) * many),
            ) else {
                continue;
            };
            score(&model.weights, &model.bias, row, &mut scores);
            let mut moved = false;
            for (label, (((dual, score), step), cost)) in
                duals.iter_mut().zip(&scores).zip(&mut steps).zip(&costs).enumerate()
            {
                let sign = if label == right { 1.0 } else { -1.0 };
                let cost = if label == right { *cost } else { plan.cost };
                let next = newton(*dual, sign * score, length, cost);
                let change = next - *dual;
                *step = 0.0;
                if change.abs() > 1e-7 {
                    *dual = next;
                    *step = change * sign;
                    moved = true;
                }
            }
            if !moved {
                continue;
            }
            for (bias, step) in model.bias.iter_mut().zip(&steps) {
                *bias += step;
            }
            for &(feature, value) in row {
                if let Some(weights) = model.weights.get_mut(place(feature, many)) {
                    for (weight, step) in weights.iter_mut().zip(&steps) {
                        *weight += value * step;
                    }
                }
            }
        }
    }
    model
}

/// The best dual variable of one example and label, the others held, in a few steps of Newton kept inside (0, cost).
fn newton(old: f32, margin: f32, length: f32, cost: f32) -> f32 {
    let mut at = old.clamp(cost * 1e-4, cost * (1.0 - 1e-4));
    for _ in 0..4 {
        let slope = margin + length * (at - old) + (at / (cost - at)).ln();
        let bend = length + cost / (at * (cost - at));
        let next = at - slope / bend;
        at = if next <= 0.0 {
            at * 0.1
        } else if next >= cost {
            cost - (cost - at) * 0.1
        } else {
            next
        };
        at = at.clamp(cost * 1e-6, cost * (1.0 - 1e-6));
    }
    at
}
