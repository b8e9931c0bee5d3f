//! `entwine triage evaluate`: how well the suggestion of a group is learnt from somebody's own tickets.

use crate::{commands::Evaluate, exit::WrongUse, say, tables};
use domain::rules::triage::suggest::{Model, Report, Settings, evaluate, stratified_split};
use std::{
    path::Path,
    time::{Duration, Instant},
};

/// Trains on one file and tests on another, or splits one.
pub fn run(asked: &Evaluate) -> anyhow::Result<()> {
    let train = read(&asked.train, &asked.text, &asked.label)?;
    match &asked.test {
        Some(test) => {
            let test = read(test, &asked.text, &asked.label)?;
            let (report, took) = measure(&train, &test, asked.seed);
            print(&report, took);
        }
        None => splits(&train, &asked.split),
    }
    Ok(())
}

type Examples = Vec<(String, String)>;

fn read(path: &Path, text: &str, label: &str) -> anyhow::Result<Examples> {
    let mut examples = Examples::new();
    for row in tables::open(path)? {
        let row = row.map_err(anyhow::Error::msg)?;
        if let (Some(text), Some(label)) = (tables::value(&row, text), tables::value(&row, label)) {
            examples.push((text.to_owned(), label.to_owned()));
        } else {
            let names: Vec<&str> = row.iter().map(|(name, _)| name.as_str()).collect();
            let there = names.join(", ");
            return Err(WrongUse(format!("{}: no column {text} or {label}; there are {there}", path.display())).into());
        }
    }
    Ok(examples)
}

fn measure(train: &[(String, String)], test: &[(String, String)], seed: u64) -> (Report, Duration) {
    let began = Instant::now();
    let pairs = train.iter().map(|(text, label)| (text.as_str(), label.as_str()));
    let model = Model::train(pairs, &Settings { seed, ..Settings::default() });
    let took = began.elapsed();
    (evaluate(&model, test.iter().map(|(text, label)| (text.as_str(), label.as_str()))), took)
}

fn splits(all: &[(String, String)], seeds: &[u64]) {
    let labels: Vec<&str> = all.iter().map(|(_, label)| label.as_str()).collect();
    let pick = |places: Vec<usize>| places.into_iter().filter_map(|n| all.get(n).cloned()).collect::<Examples>();
    let mut figures: [Vec<f64>; 4] = Default::default();
    for seed in seeds {
        let (train, test) = stratified_split(&labels, 0.8, *seed);
        let (report, took) = measure(&pick(train), &pick(test), *seed);
        say::line(&format!("seed {seed}: {}", line(&report, took)));
        for (figure, value) in figures.iter_mut().zip([
            report.accuracy,
            report.macro_f1,
            report.accuracy_at_80_coverage,
            took.as_secs_f64(),
        ]) {
            figure.push(value);
        }
    }
    let names = ["accuracy", "macro-F1", "accuracy at 80 % coverage", "training seconds"];
    for (name, values) in names.iter().zip(&figures) {
        let (mean, deviation) = spread(values);
        say::line(&format!("{name}: mean {mean:.4}, deviation {deviation:.4}, {} seeds", values.len()));
    }
}

/// Mean and sample deviation.
fn spread(values: &[f64]) -> (f64, f64) {
    let n = f64::from(u32::try_from(values.len()).unwrap_or(u32::MAX));
    let mean = values.iter().sum::<f64>() / n.max(1.0);
    let squares: f64 = values.iter().map(|v| (v - mean).powi(2)).sum();
    (mean, if values.len() > 1 { (squares / (n - 1.0)).sqrt() } else { 0.0 })
}

fn line(report: &Report, took: Duration) -> String {
    format!(
        "accuracy {:.4}, macro-F1 {:.4}, accuracy at 80 % coverage {:.4}, trained in {:.1} s, {} tested",
        report.accuracy,
        report.macro_f1,
        report.accuracy_at_80_coverage,
        took.as_secs_f64(),
        report.count
    )
}

fn print(report: &Report, took: Duration) {
    say::line(&format!("accuracy {:.4}", report.accuracy));
    say::line(&format!("macro-F1 {:.4}", report.macro_f1));
    say::line(&format!("accuracy at 80 % coverage {:.4}", report.accuracy_at_80_coverage));
    say::line(&format!("training {:.1} s, {} tested", took.as_secs_f64(), report.count));
    for label in &report.labels {
        say::line(&format!(
            "  {}: precision {:.3}, recall {:.3}, F1 {:.3}, {} tickets",
            label.label, label.precision, label.recall, label.f1, label.count
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn mean_and_deviation() {
        let (mean, deviation) = spread(&[1.0, 2.0, 3.0]);
        assert!((mean - 2.0).abs() < 1e-12 && (deviation - 1.0).abs() < 1e-12);
        assert!(spread(&[4.0]).1.abs() < 1e-12);
    }
}
