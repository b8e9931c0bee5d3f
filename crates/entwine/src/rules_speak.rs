//! Every key that a rule of the domain or a mechanism of the spine speaks has its text in English and German in some room, with no
//! more variables than the rule gives.

use domain::Because;
use i18n::Catalogue;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The sources of a room without their tests and comments.
fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
            found.push((path, code.join("\n")));
        }
    }
}

/// Literals after `opening`, such as `.with(`, whatever blanks stand between.
fn literals_after<'t>(text: &'t str, opening: &str) -> Vec<&'t str> {
    text.split(opening).skip(1).filter_map(|after| after.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

/// Words of facts that look like reasons.
const WORDS: &[&str] = &["invalid-option-chosen"];

fn is_key(literal: &str) -> bool {
    literal.contains('-') && literal.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

#[test]
fn every_reason_has_its_text() {
    let mut files = Vec::new();
    for room in ["../domain/src", "../spine/src"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(room), &mut files);
    }
    // A rule may choose its key by a condition or hand it to a helper, so the literals are sought by their first words.
    let first_words: BTreeSet<&str> = files
        .iter()
        .flat_map(|(_, text)| {
            let mut keys = literals_after(text, "Because::new(");
            keys.extend(literals_after(text, "Refusal::not_allowed("));
            keys
        })
        .filter_map(|key| key.split_once('-'))
        .map(|(first, _)| first)
        .collect();
    let mut keys: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (_, text) in &files {
        let given: Vec<&str> = literals_after(text, ".with(");
        for literal in text.split('"').skip(1).step_by(2) {
            if is_key(literal)
                && !WORDS.contains(&literal)
                && literal.split_once('-').is_some_and(|(first, _)| first_words.contains(first))
            {
                keys.entry(literal).or_default().extend(&given);
            }
        }
        for literal in literals_after(text, "Because::new(") {
            keys.entry(literal).or_default().extend(&given);
        }
    }
    assert!(keys.contains_key("because-impact-urgency"), "the sources were not read: {keys:?}");

    let catalogue = Catalogue::build(&crate::features::texts()).unwrap();
    let mut faults = Vec::new();
    for (key, given) in &keys {
        if catalogue.missing().iter().any(|(language, missing)| language == "de" && missing == key) {
            faults.push(format!("`{key}` has no German text"));
        }
        for locale in ["en", "de"] {
            let lang = catalogue.lang(locale, "UTC");
            let said = lang.because(&given.iter().fold(Because::new(key), |because, name| because.with(name, "x")));
            if said == *key {
                faults.push(format!("`{key}` has no text ({locale})"));
            } else if said.contains("{$") {
                faults.push(format!("`{key}` uses a variable its rule does not give ({locale}): {said}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {} keys:\n{}", faults.len(), keys.len(), faults.join("\n"));
}
