//! The learner on small worded tickets; the real sets are tested where they are at hand.

#![expect(clippy::indexing_slicing, reason = "the lists are right above")]

use domain::rules::triage::suggest::{Model, NotAModel, Settings, evaluate, stratified_split};
use proptest::prelude::*;

/// Tickets of three groups out of the words each group is used to, a few shared.
fn tickets(many: usize) -> Vec<(String, &'static str)> {
    const WORDS: &[(&str, &[&str])] = &[
        ("hardware", &["printer", "toner", "screen", "keyboard", "laptop", "docking", "cable", "battery"]),
        ("people", &["payslip", "holiday", "contract", "leave", "salary", "pension", "onboarding", "certificate"]),
        ("rooms", &["heating", "window", "parking", "badge", "cleaning", "chair", "door", "kitchen"]),
    ];
    const SHARED: &[&str] = &["please", "hello", "today", "new", "my", "the"];
    (0..many)
        .map(|n| {
            let (label, words) = WORDS[n % 3];
            let own = |step: usize| words[(n / 3 + n * step / 7) % words.len()];
            let shared = |step: usize| SHARED[(n * step) % SHARED.len()];
            (format!("{} {} {} {} {}", shared(1), own(1), shared(5), own(2), own(3)), label)
        })
        .collect()
}

fn pairs(tickets: &[(String, &'static str)]) -> Vec<(String, String)> {
    tickets.iter().map(|(text, label)| (text.clone(), (*label).to_owned())).collect()
}

fn train(tickets: &[(String, &'static str)], settings: &Settings) -> Model {
    Model::train(tickets.iter().map(|(text, label)| (text.as_str(), *label)), settings)
}

#[test]
fn it_learns_and_says_which_words_spoke() {
    let all = tickets(300);
    let model = train(&all, &Settings::default());
    let suggestion = model.suggest("new PRINTER toner today");
    assert_eq!(suggestion.label, "hardware");
    assert!(suggestion.sure && suggestion.confidence > 0.6, "{suggestion:?}");
    let words: Vec<&str> = suggestion.words.iter().map(|(word, _)| word.as_str()).collect();
    assert!(
        !words.iter().any(|word| ["the", "my", "is", "not"].contains(word)),
        "little words explain nothing: {words:?}"
    );
    assert!(words.contains(&"printer") && words.contains(&"toner"), "{words:?}");
    assert!(
        suggestion.words.is_sorted_by(|a, b| a.1 >= b.1) && suggestion.words.iter().all(|(_, weight)| *weight > 0.0)
    );
    assert_eq!(suggestion.others.len(), 2);
    let total = suggestion.confidence + suggestion.others.iter().map(|(_, share)| share).sum::<f32>();
    assert!((total - 1.0).abs() < 1e-3);
}

#[test]
fn without_a_word_it_knows_it_is_not_sure() {
    let model = train(&tickets(300), &Settings::default());
    assert!(!model.suggest("xyzzy plugh").sure);
    assert!(!model.suggest("").sure);
    assert!(!Model::empty(&Settings::default()).suggest("printer").sure);
    assert_eq!(Model::empty(&Settings::default()).suggest("printer").label, "");
}

#[test]
fn between_two_labels_it_is_not_sure() {
    let model = train(&tickets(300), &Settings::default());
    let clear = model.suggest("toner for my printer");
    let torn = model.suggest("toner payslip");
    assert!(torn.confidence < clear.confidence, "{torn:?} {clear:?}");
    let between = f32::midpoint(torn.confidence, clear.confidence);
    let strict = model.with_sure_from(between);
    assert!(!strict.suggest("toner payslip").sure);
    assert!(strict.suggest("toner for my printer").sure);
}

#[test]
fn a_correction_is_heeded_and_upsets_little() {
    let all = tickets(300);
    let mut model = train(&all, &Settings::default());
    assert_eq!(model.suggest("docking door laptop").label, "hardware");
    assert!(model.correct("docking door laptop", "rooms"));
    assert_eq!(model.suggest("docking door laptop").label, "rooms");
    // A label nobody had, with words nobody had used.
    assert!(model.correct("court summons by a lawyer", "legal"));
    assert_eq!(model.suggest("another summons from the lawyer").label, "legal");
    assert!(!model.correct("whatever", ""));
    let report = evaluate(&model, all.iter().map(|(text, label)| (text.as_str(), *label)));
    assert!(report.accuracy > 0.97, "{}", report.accuracy);
}

#[test]
fn it_begins_from_corrections_alone() {
    let mut model = Model::empty(&Settings::default());
    for (text, label) in &tickets(60) {
        model.correct(text, label);
    }
    assert_eq!(model.labels(), ["hardware", "people", "rooms"]);
    assert_eq!(model.suggest("toner for the printer").label, "hardware");
    assert_eq!(model.suggest("salary and pension").label, "people");
}

#[test]
fn the_same_seed_gives_the_same_model_and_bytes_give_it_back() {
    let all = tickets(200);
    let settings = Settings { seed: 7, ..Settings::default() };
    let model = train(&all, &settings);
    assert_eq!(train(&all, &settings), model);
    let mut corrected = model.clone();
    corrected.correct("a strange new word", "people");
    for model in [model, corrected, Model::empty(&settings)] {
        let bytes = model.to_bytes();
        let back = Model::from_bytes(&bytes).unwrap();
        assert_eq!(back, model);
        assert_eq!(back.suggest("payslip and printer"), model.suggest("payslip and printer"));
        assert_eq!(back.to_bytes(), bytes);
    }
}

#[test]
fn bytes_that_are_no_model_are_refused() {
    let bytes = train(&tickets(60), &Settings::default()).to_bytes();
    assert_eq!(Model::from_bytes(b""), Err(NotAModel::Unknown));
    assert_eq!(Model::from_bytes(b"triage-9 something"), Err(NotAModel::Unknown));
    assert_eq!(Model::from_bytes(&bytes[..bytes.len() - 1]), Err(NotAModel::Damaged));
    let mut changed = bytes.clone();
    changed[bytes.len() / 2] ^= 1;
    assert_eq!(Model::from_bytes(&changed), Err(NotAModel::Damaged));
}

#[test]
fn bounds_are_kept() {
    let all = tickets(300);
    let settings = Settings { features: 20, labels: 2, examples: 100, numbers: 200, work: 1, ..Settings::default() };
    let mut model = train(&all, &settings);
    assert_eq!(model.labels().len(), 2);
    let small = model.to_bytes().len();
    assert!(small < 20 * (10 + 2 * 2) + 200, "{small}");
    assert!(!model.correct("printer", "a third label"));
    model.correct("words words never seen before", model.labels()[0].clone().as_str());
    assert_eq!(model.to_bytes().len(), small);
}

#[test]
fn a_report_counts_what_it_saw() {
    let all = tickets(300);
    let pairs = pairs(&all);
    let labels: Vec<&str> = pairs.iter().map(|(_, label)| label.as_str()).collect();
    let (test, rest) = stratified_split(&labels, 0.2, 1);
    assert_eq!((test.len(), rest.len()), (60, 240));
    let model = Model::train(rest.iter().map(|&n| (pairs[n].0.as_str(), pairs[n].1.as_str())), &Settings::default());
    // One label wrong on purpose: accuracy, recall and confusion have to show exactly it.
    let wrong = test
        .iter()
        .enumerate()
        .map(|(n, &place)| (pairs[place].0.as_str(), if n == 0 { "nowhere" } else { labels[place] }));
    let report = evaluate(&model, wrong);
    assert_eq!(report.count, 60);
    assert!((report.accuracy - 59.0 / 60.0).abs() < 1e-9, "{report:?}");
    let nowhere = report.labels.iter().find(|label| label.label == "nowhere").unwrap();
    assert_eq!((nowhere.count, nowhere.recall, nowhere.f1), (1, 0.0, 0.0));
    assert_eq!(report.labels.len(), 4);
    assert_eq!(report.confusion.iter().map(|(_, _, count)| count).sum::<usize>(), 60);
    assert!(report.macro_f1 < 0.76 && report.macro_f1 > 0.73, "{}", report.macro_f1);
    assert!(report.accuracy_at_80_coverage >= 47.0 / 48.0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_split_loses_and_doubles_nothing(labels in proptest::collection::vec("[a-d]", 0..80), seed in any::<u64>()) {
        let (first, rest) = stratified_split(&labels, 0.25, seed);
        let mut all: Vec<usize> = first.iter().chain(&rest).copied().collect();
        all.sort_unstable();
        prop_assert_eq!(all, (0..labels.len()).collect::<Vec<_>>());
        for label in ["a", "b", "c", "d"] {
            let count = labels.iter().filter(|l| *l == label).count();
            prop_assert_eq!(first.iter().filter(|&&n| labels[n] == label).count(), count / 4);
        }
        prop_assert_eq!(stratified_split(&labels, 0.25, seed), (first, rest));
    }

    #[test]
    fn any_bytes_and_any_text_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in any::<String>()) {
        let mut begun = b"triage-1".to_vec();
        begun.extend_from_slice(&bytes);
        prop_assert!(Model::from_bytes(&begun).is_err());
        let mut model = Model::empty(&Settings::default());
        model.correct(&text, "label");
        model.correct(&text, "other");
        prop_assert!(model.suggest(&text).confidence.is_finite());
    }
}
