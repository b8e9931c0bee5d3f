//! Learns from past tickets who should have a new one: provider, service or group; any label (spec A3).
//!
//! A model is a value: trained from (text, label) pairs, corrected by one pair at a time, kept as bytes. Training is bounded in
//! time and memory by its [`Settings`] and repeatable: the same examples, settings and seed give the same model. It reads
//! words, pairs of words near each other and the words a text opens with, weighs each by how telling it is (how far the labels
//! of the texts that hold it are from all labels), and learns a logistic regression. Its confidence is calibrated on
//! examples set aside: of suggestions said with 0.8, about 80 in 100 are right.
//!
//! ```
//! use domain::rules::triage::suggest::{Model, Settings};
//!
//! let past = [
//!     ("the printer on floor two jams", "hardware"), ("printer out of toner", "hardware"), ("new laptop screen is dark", "hardware"),
//!     ("my payslip is wrong", "people"), ("holiday days on my payslip", "people"), ("question about parental leave", "people"),
//! ];
//! let mut model = Model::train(past.iter().copied(), &Settings { seed: 1, ..Settings::default() });
//! let suggestion = model.suggest("printer jams again");
//! assert_eq!(suggestion.label, "hardware");
//! assert!(suggestion.words.iter().any(|(word, weight)| word == "printer" && *weight > 0.0));
//!
//! // An agent knows better, and the model listens at once.
//! model.correct("badge does not open the gate", "facilities");
//! assert_eq!(model.suggest("badge does not open").label, "facilities");
//! let kept = Model::from_bytes(&model.to_bytes()).unwrap();
//! assert_eq!(kept, model);
//! ```

mod bytes;
mod features;
mod learn;
mod little;
mod number;
mod report;

pub use bytes::NotAModel;
pub use report::{LabelReport, Report, evaluate, stratified_split};

use features::{Index, Seen, seen, words};
use learn::{Plan, Row, learn, place, score};
use little::says_nothing;
use number::{Chance, double, float, kept};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// How a model is trained, and its bounds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Seed of every chance order.
    pub seed: u64,
    /// A suggestion of less confidence (0 to 1) says "not sure".
    pub sure_from: f32,
    /// Most examples; of more, the last ones given are kept, so give the newest last.
    pub examples: usize,
    /// Most labels; the rarest beyond are left out.
    pub labels: usize,
    /// Most features kept.
    pub features: usize,
    /// Most weights (features × labels) kept; takes features away where there are many labels.
    pub weights: usize,
    /// Most numbers the examples may fill; beyond, the oldest examples are left out.
    pub numbers: usize,
    /// A feature counts from so many examples (fewer where there are few examples).
    pub seen_in: u8,
    /// How much a wrong answer costs against large weights.
    pub cost: f32,
    /// How far rare labels are raised: 0 not at all, 1 to the weight of the common ones.
    pub balance: f32,
    /// How far telling features are raised.
    pub telling: f32,
    /// Passes over the examples.
    pub rounds: usize,
    /// Most steps of work (numbers × labels × passes); takes passes away.
    pub work: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 0,
            sure_from: 0.6,
            examples: 100_000,
            labels: 400,
            features: 1 << 18,
            weights: 1 << 24,
            numbers: 32_000_000,
            seen_in: 3,
            cost: 7.0,
            balance: 0.6,
            telling: 0.6,
            rounds: 10,
            work: 20_000_000_000,
        }
    }
}

/// What the model suggests for a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The likeliest label; empty when the model knows none.
    pub label: String,
    /// How likely it is right, 0 to 1.
    pub confidence: f32,
    /// Whether the confidence is enough to suggest it; otherwise a person is asked.
    pub sure: bool,
    /// The words that spoke for it, strongest first, at most eight, each with its weight.
    pub words: Vec<(String, f32)>,
    /// The next likely labels, at most four.
    pub others: Vec<(String, f32)>,
}

/// What was learnt.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    settings: Settings,
    labels: Vec<String>,
    index: Index,
    keys: Vec<u64>,
    telling: Vec<f32>,
    weights: Vec<f32>,
    bias: Vec<f32>,
    temperature: f32,
}

/// How telling a feature is taken to be that only a correction has brought.
const NEW_TELLING: f32 = 0.875;
/// By how much the right label leads after a correction.
const CORRECTED_BY: f32 = 0.4;
/// Words shown for a suggestion.
const WORDS_SHOWN: usize = 8;

impl Model {
    /// A model that knows nothing yet and learns by corrections.
    pub fn empty(settings: &Settings) -> Self {
        Self {
            settings: kept_settings(settings),
            labels: Vec::new(),
            index: Index::default(),
            keys: Vec::new(),
            telling: Vec::new(),
            weights: Vec::new(),
            bias: Vec::new(),
            temperature: 1.0,
        }
    }

    /// Learns from past tickets: text and label, oldest first.
    pub fn train<'a>(examples: impl Iterator<Item = (&'a str, &'a str)>, settings: &Settings) -> Self {
        let mut examples: Vec<(&str, &str)> = examples.filter(|(_, label)| !label.is_empty()).collect();
        if examples.len() > settings.examples {
            examples.drain(..examples.len() - settings.examples);
        }
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, label) in &examples {
            *counts.entry(label).or_default() += 1;
        }
        let mut common: Vec<(&str, usize)> = counts.into_iter().collect();
        common.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        common.truncate(settings.labels.max(1));
        let mut labels: Vec<String> = common.into_iter().map(|(label, _)| label.to_owned()).collect();
        labels.sort();
        let number: HashMap<&str, usize> =
            labels.iter().enumerate().map(|(place, label)| (label.as_str(), place)).collect();
        let examples: Vec<(&str, usize)> =
            examples.into_iter().filter_map(|(text, label)| Some((text, *number.get(label)?))).collect();
        let mut model = Self::empty(settings);
        if examples.is_empty() {
            return model;
        }
        model.settings = settings.clone();
        model.bias = vec![0.0; labels.len()];
        model.labels = labels;
        model.choose_features(&examples);
        let (mut rows, right) = model.rows(&examples);
        model.weigh(&rows, &right);
        for row in &mut rows {
            model.finish(row);
        }
        let mut chance = Chance::new(settings.seed);
        model.calibrate(&rows, &right, settings, &mut chance);
        let learnt = learn(&rows, &right, &model.plan(settings, &rows), &mut chance);
        // Weights are rounded to what is kept, so that a model read back answers the same.
        model.weights = learnt.weights.into_iter().map(kept).collect();
        model.bias = learnt.bias.into_iter().map(kept).collect();
        model.settings = kept_settings(settings);
        model
    }

    /// Labels known, in alphabetical order but for those added by corrections.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// The least confidence that is suggested.
    pub const fn sure_from(&self) -> f32 {
        self.settings.sure_from
    }

    /// The same model, suggesting from another confidence.
    pub fn with_sure_from(mut self, sure_from: f32) -> Self {
        self.settings.sure_from = sure_from;
        self
    }

    /// All labels with their confidence, likeliest first.
    pub fn ranked(&self, text: &str) -> Vec<(&str, f32)> {
        self.ranked_row(&self.row(&words(text)))
    }

    /// What the model suggests, and the words that spoke for it.
    pub fn suggest(&self, text: &str) -> Suggestion {
        let words = words(text);
        let row = self.row(&words);
        let ranked = self.ranked_row(&row);
        let (label, confidence) = ranked.first().map_or(("", 0.0), |(label, confidence)| (*label, *confidence));
        // Without a single word it knows, the model only repeats how common the labels are.
        let sure = confidence >= self.settings.sure_from && !row.is_empty();
        Suggestion {
            label: label.to_owned(),
            confidence,
            sure,
            words: self.spoke(&words, &row, label),
            others: ranked
                .iter()
                .skip(1)
                .take(4)
                .map(|(label, confidence)| ((*label).to_owned(), *confidence))
                .collect(),
        }
    }

    /// Learns from one correction at once; cheap. A label or word not known before is added within the bounds of the settings.
    /// Returns whether the model now agrees.
    pub fn correct(&mut self, text: &str, right: &str) -> bool {
        if right.is_empty() {
            return false;
        }
        let words = words(text);
        let Some(right) = self.labels.iter().position(|label| label == right).or_else(|| self.add_label(right)) else {
            return false;
        };
        self.add_features(&words);
        let row = self.row(&words);
        let many = self.labels.len();
        let mut scores = vec![0.0; many];
        // The least change that turns the answer: half a step for the right label, half against its rival (Crammer and
        // others, "Online passive-aggressive algorithms"), so that one odd ticket does not upset what thousands taught.
        for _ in 0..16 {
            score(&self.weights, &self.bias, &row, &mut scores);
            let own = scores.get(right).copied().unwrap_or(0.0);
            let rivals = scores.iter().enumerate().filter(|(label, _)| *label != right);
            let rival = rivals.max_by(|a, b| a.1.total_cmp(b.1)).map(|(label, score)| (label, *score));
            let (lacks, rival) = match rival {
                Some((label, score)) => (CORRECTED_BY - (own - score), Some(label)),
                None => (CORRECTED_BY - own, None),
            };
            if lacks <= CORRECTED_BY / 2.0 {
                return true;
            }
            for &(feature, value) in &row {
                if let Some(weights) = self.weights.get_mut(place(feature, many)) {
                    for (label, weight) in weights.iter_mut().enumerate() {
                        if label == right {
                            *weight = kept(*weight + value * lacks / 2.0);
                        } else if Some(label) == rival {
                            *weight = kept(*weight - value * lacks / 2.0);
                        }
                    }
                }
            }
        }
        score(&self.weights, &self.bias, &row, &mut scores);
        best(&scores) == Some(right)
    }

    fn ranked_row(&self, row: &[(u32, f32)]) -> Vec<(&str, f32)> {
        let mut scores = vec![0.0; self.labels.len()];
        score(&self.weights, &self.bias, row, &mut scores);
        let shares = shares(&scores, self.temperature);
        let mut ranked: Vec<(&str, f32)> = self.labels.iter().map(String::as_str).zip(shares).collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        ranked
    }

    /// A text as numbers: how often each feature is seen, damped, times how telling it is; the whole of length one.
    fn row(&self, words: &[String]) -> Row {
        let mut row = self.counted(words);
        self.finish(&mut row);
        row
    }

    fn counted(&self, words: &[String]) -> Row {
        let mut found: Vec<u32> = Vec::with_capacity(words.len() * 4);
        seen(words, |seen| found.extend(self.index.get(&seen.key)));
        found.sort_unstable();
        found
            .chunk_by(|a, b| a == b)
            .filter_map(|same| same.first().map(|&feature| (feature, 1.0 + float(same.len()).ln())))
            .collect()
    }

    fn finish(&self, row: &mut Row) {
        for (feature, value) in row.iter_mut() {
            *value *= usize::try_from(*feature).ok().and_then(|place| self.telling.get(place)).copied().unwrap_or(0.0);
        }
        let length = row.iter().map(|(_, value)| value * value).sum::<f32>().sqrt().max(1e-9);
        for (_, value) in row {
            *value /= length;
        }
    }

    /// The counted rows of the newest examples that fit into the bound, with their labels.
    fn rows(&self, examples: &[(&str, usize)]) -> (Vec<Row>, Vec<usize>) {
        let mut rows = Vec::with_capacity(examples.len());
        let mut right = Vec::with_capacity(examples.len());
        let mut numbers = 0;
        for (text, label) in examples.iter().rev() {
            let row = self.counted(&words(text));
            numbers += row.len();
            if numbers > self.settings.numbers && !rows.is_empty() {
                break;
            }
            rows.push(row);
            right.push(*label);
        }
        (rows, right)
    }

    /// Keeps the features seen in most examples. A sketch of fixed size lets the many that are seen once go by.
    fn choose_features(&mut self, examples: &[(&str, usize)]) {
        const SKETCH: usize = 1 << 23;
        let cell = |key: u64| usize::try_from(key >> 41).unwrap_or(0) % SKETCH;
        let least = match examples.len() {
            0..500 => 1,
            500..5_000 => self.settings.seen_in.min(2),
            _ => self.settings.seen_in,
        };
        let mut keys: Vec<u64> = Vec::new();
        let mut once = |text: &str, each: &mut dyn FnMut(u64)| {
            keys.clear();
            seen(&words(text), |seen| keys.push(seen.key));
            keys.sort_unstable();
            keys.dedup();
            for key in &keys {
                each(*key);
            }
        };
        let mut sketch = vec![0_u8; SKETCH];
        for (text, _) in examples {
            once(text, &mut |key| {
                if let Some(count) = sketch.get_mut(cell(key)) {
                    *count = count.saturating_add(1);
                }
            });
        }
        let mut counts = Index::default();
        for (text, _) in examples {
            once(text, &mut |key| {
                if sketch.get(cell(key)).is_some_and(|count| *count >= least) {
                    *counts.entry(key).or_default() += 1;
                }
            });
        }
        let mut common: Vec<(u32, u64)> = counts
            .into_iter()
            .filter(|(_, count)| *count >= u32::from(least))
            .map(|(key, count)| (count, key))
            .collect();
        common.sort_unstable_by(|a, b| b.cmp(a));
        common.truncate(self.features_bound());
        self.keys = common.into_iter().map(|(_, key)| key).collect();
        self.index = self.keys.iter().zip(0_u32..).map(|(key, place)| (*key, place)).collect();
    }

    /// How telling each feature is: how far (in nats) the labels of its examples are from those of all.
    fn weigh(&mut self, rows: &[Row], right: &[usize]) {
        let many = self.labels.len();
        let mut held = vec![0.5_f32; self.keys.len() * many];
        let mut all = vec![0.0_f32; many];
        self.telling = vec![1.0; self.keys.len()];
        for (row, label) in rows.iter().zip(right) {
            if let Some(all) = all.get_mut(*label) {
                *all += 1.0;
            }
            for (feature, _) in row {
                if let Some(held) = held.get_mut(place(*feature, many)).and_then(|held| held.get_mut(*label)) {
                    *held += 1.0;
                }
            }
        }
        let total: f32 = all.iter().sum();
        for (telling, held) in self.telling.iter_mut().zip(held.chunks_exact(many.max(1))) {
            let count: f32 = held.iter().sum();
            let far: f32 = held
                .iter()
                .zip(&all)
                .map(|(held, all)| {
                    let here = held / count;
                    here * (here * total / all.max(0.5)).ln()
                })
                .sum();
            *telling = kept((0.1 + far.max(0.0)).powf(self.settings.telling));
        }
    }

    /// Finds how far scores are to be spread so that confidence means what it says: on one example in eight, set aside.
    fn calibrate(&mut self, rows: &[Row], right: &[usize], settings: &Settings, chance: &mut Chance) {
        if rows.len() < 80 || self.labels.len() < 2 {
            return;
        }
        let mut order: Vec<usize> = (0..rows.len()).collect();
        chance.shuffle(&mut order);
        let (aside, rest) = order.split_at(rows.len() / 8);
        let pick = |places: &[usize]| -> (Vec<Row>, Vec<usize>) {
            places.iter().filter_map(|&place| Some((rows.get(place)?.clone(), *right.get(place)?))).unzip()
        };
        let (known_rows, known_right) = pick(rest);
        let mut plan = self.plan(settings, rows);
        plan.rounds = plan.rounds.div_ceil(2);
        let learnt = learn(&known_rows, &known_right, &plan, chance);
        drop(known_rows);
        let mut scores = vec![0.0; self.labels.len()];
        let tested: Vec<(Vec<f32>, usize)> = aside
            .iter()
            .filter_map(|&place| {
                score(&learnt.weights, &learnt.bias, rows.get(place)?, &mut scores);
                Some((scores.clone(), *right.get(place)?))
            })
            .collect();
        // A little of every answer goes to the other labels, as if one more had been half wrong: otherwise a small set
        // that was answered without a fault would make the model boundlessly sure of itself.
        let doubt = 0.5 / (double(tested.len()) + 1.0);
        let others = doubt / double(self.labels.len());
        let surprise = |temperature: f32| -> f64 {
            tested
                .iter()
                .map(|(scores, right)| {
                    let each = shares(scores, temperature).into_iter().map(|share| -f64::from(share.max(1e-9)).ln());
                    each.enumerate()
                        .map(|(label, surprise)| surprise * (others + if label == *right { 1.0 - doubt } else { 0.0 }))
                        .sum::<f64>()
                })
                .sum::<f64>()
        };
        let mut best = (f64::MAX, 1.0);
        let mut temperature = 0.25;
        while temperature < 6.0 {
            let surprise = surprise(temperature);
            if surprise < best.0 {
                best = (surprise, temperature);
            }
            temperature *= 1.06;
        }
        self.temperature = best.1;
    }

    fn plan(&self, settings: &Settings, rows: &[Row]) -> Plan {
        let numbers: usize = rows.iter().map(Vec::len).sum();
        let pass = u64::try_from(numbers.saturating_mul(self.labels.len()).max(1)).unwrap_or(u64::MAX);
        let affordable = usize::try_from(settings.work / pass).unwrap_or(usize::MAX).max(1);
        Plan {
            labels: self.labels.len(),
            features: self.keys.len(),
            cost: settings.cost,
            balance: settings.balance,
            rounds: settings.rounds.clamp(1, affordable),
        }
    }

    fn features_bound(&self) -> usize {
        self.settings.features.min(self.settings.weights / self.labels.len().max(1))
    }

    fn add_label(&mut self, label: &str) -> Option<usize> {
        let many = self.labels.len();
        if many >= self.settings.labels || self.keys.len() * (many + 1) > self.settings.weights {
            return None;
        }
        let mut wider = Vec::with_capacity(self.keys.len() * (many + 1));
        for row in self.weights.chunks(many.max(1)) {
            wider.extend_from_slice(row);
            wider.push(0.0);
        }
        wider.resize(self.keys.len() * (many + 1), 0.0);
        self.weights = wider;
        self.bias.push(0.0);
        self.labels.push(label.to_owned());
        Some(many)
    }

    /// Single words not known yet become features.
    fn add_features(&mut self, words: &[String]) {
        let mut new: Vec<u64> = Vec::new();
        seen(words, |Seen { key, first, second }| {
            if first == second && !self.index.contains_key(&key) && !new.contains(&key) {
                new.push(key);
            }
        });
        for key in new {
            let Ok(place) = u32::try_from(self.keys.len()) else { return };
            if self.keys.len() >= self.features_bound() {
                return;
            }
            self.index.insert(key, place);
            self.keys.push(key);
            self.telling.push(kept(NEW_TELLING));
            self.weights.resize(self.keys.len() * self.labels.len(), 0.0);
        }
    }

    /// The words that spoke for a label against the mean of all; a pair's voice is shared by its two words. The little words of
    /// a language count, and are not shown: they explain nothing to who reads why.
    fn spoke(&self, words: &[String], row: &[(u32, f32)], label: &str) -> Vec<(String, f32)> {
        let many = self.labels.len();
        let Some(label) = self.labels.iter().position(|known| known == label) else { return Vec::new() };
        let voices: HashMap<u32, f32> = row
            .iter()
            .filter_map(|&(feature, value)| {
                let weights = self.weights.get(place(feature, many))?;
                let mean = weights.iter().sum::<f32>() / float(many);
                Some((feature, value * (weights.get(label)? - mean)))
            })
            .collect();
        let mut times: HashMap<u32, usize> = HashMap::new();
        seen(words, |seen| {
            if let Some(feature) = self.index.get(&seen.key) {
                *times.entry(*feature).or_default() += 1;
            }
        });
        let mut spoke: BTreeMap<&str, f32> = BTreeMap::new();
        seen(words, |seen| {
            let Some(feature) = self.index.get(&seen.key) else { return };
            let Some(voice) = voices.get(feature) else { return };
            let voice = voice / float(times.get(feature).copied().unwrap_or(1));
            for place in [seen.first, seen.second] {
                if let Some(word) = words.get(place) {
                    *spoke.entry(word).or_default() += voice / 2.0;
                }
            }
        });
        let mut spoke: Vec<(String, f32)> = spoke
            .into_iter()
            .filter(|(word, voice)| *voice > 0.0 && !says_nothing(word))
            .map(|(word, voice)| (word.to_owned(), voice))
            .collect();
        spoke.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        spoke.truncate(WORDS_SHOWN);
        spoke
    }
}

/// What of the settings a model goes on needing; the rest is only for training, and a model read back has not got it.
fn kept_settings(settings: &Settings) -> Settings {
    Settings {
        sure_from: settings.sure_from,
        features: settings.features,
        labels: settings.labels,
        weights: settings.weights,
        ..Settings::default()
    }
}

/// Scores as shares of one.
fn shares(scores: &[f32], temperature: f32) -> Vec<f32> {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut shares: Vec<f32> = scores.iter().map(|score| ((score - top) / temperature).exp()).collect();
    let total: f32 = shares.iter().sum::<f32>().max(1e-9);
    for share in &mut shares {
        *share /= total;
    }
    shares
}

fn best(scores: &[f32]) -> Option<usize> {
    scores.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map(|(place, _)| place)
}
