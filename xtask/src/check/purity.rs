//! The domain only thinks: a closed list of dependencies, and nothing in its source that reads a clock, a file, the
//! network, the environment or chance, or that waits. Its tests may: some read data sets from a folder.

use crate::{
    metadata::Member,
    rust_text::{self, has_word, is_test_file, shipped},
    tree::{Finding, Tree},
};

const DEPENDENCIES: &[&str] = &["jiff", "serde", "thiserror"];
const FOR_TESTS: &[&str] = &["proptest"];

/// Modules of the standard library that reach outside.
const OUTSIDE: &[&str] = &["env", "fs", "io", "net", "os", "process", "thread"];
/// Whole words that have no place here, with what to do.
const WORDS: &[(&str, &str)] = &[
    ("async", "waiting belongs to the rooms above"),
    ("await", "waiting belongs to the rooms above"),
    ("SystemTime", "time is an argument: take `now: Timestamp`"),
    ("Instant", "time is an argument: take `now: Timestamp`"),
    ("rand", "chance is an argument: take the number that was drawn"),
    ("getrandom", "chance is an argument: take the number that was drawn"),
    ("println", "return what there is to say"),
    ("eprintln", "return what there is to say"),
    ("dbg", "return what there is to say"),
    ("include_str", "facts are arguments, also those in files"),
    ("env", "settings are arguments"),
];
/// Calls that read the machine, spaces removed.
const CALLS: &[(&str, &str)] = &[
    ("Timestamp::now(", "time is an argument: take `now: Timestamp`"),
    ("Zoned::now(", "time is an argument: take `now: Timestamp`"),
    ("TimeZone::system(", "the zone is an argument: a calendar has one"),
    ("TimeZone::try_system(", "the zone is an argument: a calendar has one"),
];

/// What breaks it.
pub fn find(members: &[Member], tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for member in members.iter().filter(|member| member.name == "domain") {
        for dependency in &member.dependencies {
            let name = dependency.name.as_str();
            if !(DEPENDENCIES.contains(&name) || dependency.dev && FOR_TESTS.contains(&name)) {
                let says = format!(
                    "the domain's dependencies are closed ({}): {name} is not among them",
                    DEPENDENCIES.join(", ")
                );
                findings.push(Finding::new(format!("{}/Cargo.toml", member.folder), 0, says));
            }
        }
    }
    for (path, source) in tree.ending("crates/domain/src/", ".rs").filter(|(path, _)| !is_test_file(path)) {
        for (number, line) in shipped(source) {
            for says in faults(&line.code) {
                findings.push(Finding::new(path, number, says));
            }
        }
    }
    findings
}

fn faults(code: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let dense: String = code.split_whitespace().collect();
    for module in std_modules(&dense) {
        if OUTSIDE.contains(&module) {
            faults.push(format!("std::{module} reaches outside; the domain only thinks"));
        }
    }
    for (call, instead) in CALLS {
        if dense.contains(call) {
            faults.push(format!("{call}…) reads the machine: {instead}"));
        }
    }
    for (word, instead) in WORDS {
        // `env` as `std::env` was said above.
        if has_word(code, word) && !faults.iter().any(|fault| fault.contains(&format!("std::{word}"))) {
            faults.push(format!("{word} has no place in the domain: {instead}"));
        }
    }
    faults
}

/// The first names after `std::`, also inside `std::{…}` as far as the line goes.
fn std_modules(dense: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (start, _) in dense.match_indices("std::") {
        let before = dense.get(..start).and_then(|text| text.chars().next_back());
        // `use` has lost its space and may stand right before.
        if before.is_some_and(rust_text::is_word) && !dense.get(..start).is_some_and(|text| text.ends_with("use")) {
            continue;
        }
        let rest = dense.get(start + "std::".len()..).unwrap_or_default();
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0_usize;
            let mut first = 0;
            for (index, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => {
                        found.push(first_name(group.get(first..index).unwrap_or_default()));
                        first = group.len();
                        break;
                    }
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        found.push(first_name(group.get(first..index).unwrap_or_default()));
                        first = index + 1;
                    }
                    _ => {}
                }
            }
            if first < group.len() {
                found.push(first_name(group.get(first..).unwrap_or_default()));
            }
        } else {
            found.push(first_name(rest));
        }
    }
    found
}

fn first_name(text: &str) -> &str {
    text.split(|c| !rust_text::is_word(c)).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Dependency;

    #[test]
    fn what_the_domain_may_and_may_not_write() {
        for (code, pure) in [
            ("use std::collections::BTreeMap;", true),
            ("use std::{fmt, str::FromStr};", true),
            ("let at = now.plus(Millis::hours(1)); // std::fs", true),
            ("let text = \"std::fs and async and SystemTime\";", true),
            ("struct Brand { grand: u8 }", true),
            ("use std::time::Duration;", true),
            ("use std::fs;", false),
            ("use std::{fmt, fs::File};", false),
            ("use std::{collections::{BTreeMap, HashMap}, net::IpAddr};", false),
            ("std::env::var(\"X\")", false),
            ("std :: process :: exit(1)", false),
            ("let t = std::time::SystemTime::now();", false),
            ("use std::time::Instant;", false),
            ("std::thread::sleep(d)", false),
            ("pub async fn decide() {}", false),
            ("facts.load().await", false),
            ("rand::random::<u8>()", false),
            ("jiff::Zoned::now()", false),
            ("Timestamp::now()", false),
            ("TimeZone::system()", false),
            ("println!(\"x\")", false),
            ("env!(\"CARGO\")", false),
        ] {
            let findings = find(&[], &Tree::of(&[("crates/domain/src/rules/a.rs", code)]));
            assert_eq!(findings.is_empty(), pure, "{code}: {findings:?}");
        }
    }

    #[test]
    fn one_fault_is_said_once() {
        assert_eq!(faults("use std::env;").len(), 1);
    }

    #[test]
    fn other_rooms_and_tests_are_not_asked() {
        assert_eq!(find(&[], &Tree::of(&[("crates/web/src/lib.rs", "use std::fs;")])), []);
        assert_eq!(find(&[], &Tree::of(&[("crates/domain/src/rules/calendar/tests.rs", "use std::fs;")])), []);
        assert_eq!(
            find(&[], &Tree::of(&[("crates/domain/src/a.rs", "#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n")])),
            []
        );
    }

    #[test]
    fn its_list_of_dependencies_is_closed() {
        for (name, dev, allowed) in [
            ("jiff", false, true),
            ("serde", true, true),
            ("proptest", true, true),
            ("proptest", false, false),
            ("tokio", false, false),
            ("rand", true, false),
        ] {
            let dependencies = vec![Dependency { name: name.to_owned(), dev, ours: false }];
            let domain = Member { name: "domain".into(), folder: "crates/domain".into(), dependencies };
            assert_eq!(find(&[domain], &Tree::default()).is_empty(), allowed, "{name}, for tests only: {dev}");
        }
    }
}
