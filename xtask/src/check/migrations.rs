//! Migrations of all rooms are sorted together by their names, so each begins with four digits that stand once in the
//! house (a room has its own hundred), and within a room they rise: `0002_people`, `0101_tickets`, `0102_queues`.
//!
//! It reads both ways of writing one: a file below `migrations/` (a suffix such as `.sqlite.sql` names the database it is
//! for) and a name inside `Migration::both("0101_tickets", …)` and its like.

use crate::{
    rust_text::{is_test_file, shipped},
    tree::{Finding, Tree},
};
use std::collections::BTreeMap;

const FORM: &str = "a migration is named by four digits and words: 0007_due_times";

/// Misnamed, doubled and disordered ones.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut findings = in_files(tree);
    findings.extend(in_code(tree));
    findings
}

fn in_files(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for (path, _) in tree.ending("crates/", ".sql") {
        let Some((folder, name)) = path.rsplit_once('/').filter(|(folder, _)| folder.ends_with("migrations")) else {
            continue;
        };
        let stem = name.split('.').next().unwrap_or_default();
        let Some(number) = number(stem) else {
            findings.push(Finding::new(path, 0, FORM));
            continue;
        };
        // The same step, once for each database, shares its name.
        if let Some((other_folder, other)) = seen.insert(number, (folder, stem))
            && (other_folder, other) != (folder, stem)
        {
            findings.push(Finding::new(
                path,
                0,
                format!("{number} is taken by {other_folder}/{other}: the order of the two is open"),
            ));
        }
    }
    findings
}

fn in_code(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut everywhere: BTreeMap<String, String> = BTreeMap::new();
    // The database crate shows the form in its examples and tests.
    let sources =
        tree.ending("crates/", ".rs").filter(|(path, _)| !path.starts_with("crates/database/") && !is_test_file(path));
    for (path, source) in sources {
        let mut last = String::new();
        let mut awaited = false;
        for (line_number, line) in shipped(source) {
            awaited |= line.code.contains("Migration::");
            let Some(name) = line.texts.first().filter(|_| awaited) else { continue };
            awaited = false;
            let Some(found) = number(name) else {
                findings.push(Finding::new(path, line_number, FORM));
                continue;
            };
            if let Some(other) = everywhere.insert(found.to_owned(), format!("{path}:{line_number}")) {
                findings.push(Finding::new(path, line_number, format!("{found} is taken at {other}")));
            } else if found < last.as_str() {
                findings.push(Finding::new(
                    path,
                    line_number,
                    format!("{name} stands after {last}: write them in their order"),
                ));
            }
            found.clone_into(&mut last);
        }
    }
    findings
}

fn number(name: &str) -> Option<&str> {
    let (number, words) = name.split_once('_')?;
    let right = number.len() == 4
        && number.bytes().all(|digit| digit.is_ascii_digit())
        && !words.is_empty()
        && words.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    right.then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(files: &[(&str, &str)]) -> usize {
        find(&Tree::of(files)).len()
    }

    #[test]
    fn numbers_of_files_stand_once_in_the_house() {
        let (first, second) = ("crates/spine/migrations/0002_people.sql", "crates/spine/migrations/0003_audit.sql");
        assert_eq!(faults(&[(first, ""), (second, ""), ("crates/jobs/migrations/0001_jobs.sql", "")]), 0);
        assert_eq!(faults(&[(first, ""), ("crates/spine/migrations/0002_words.sql", "")]), 1);
        assert_eq!(faults(&[(first, ""), ("crates/jobs/migrations/0002_people.sql", "")]), 1);
        assert_eq!(
            faults(&[
                ("crates/spine/migrations/0001_a.sqlite.sql", ""),
                ("crates/spine/migrations/0001_a.postgres.sql", "")
            ]),
            0
        );
        for name in ["people.sql", "1_people.sql", "0001-people.sql", "0001_People.sql", "0001_.sql"] {
            assert_eq!(faults(&[(&format!("crates/spine/migrations/{name}"), "")]), 1, "{name}");
        }
        assert_eq!(faults(&[("crates/spine/src/queries/anything.sql", "")]), 0);
    }

    #[test]
    fn names_in_code_rise() {
        let source = |first: &str, second: &str| {
            format!(
                "const ALL: &[Migration] = &[\n  Migration::both(\"{first}\", \"create\"),\n  Migration::each(\n    \"{second}\",\n    \"a\", \"b\"),\n];"
            )
        };
        for (first, second, expected) in [
            ("0001_people", "0002_audit", 0),
            ("0002_people", "0001_audit", 1),
            ("0001_people", "0001_audit", 1),
            ("people", "0001_audit", 1),
        ] {
            assert_eq!(
                faults(&[("crates/spine/src/migrations.rs", &source(first, second))]),
                expected,
                "{first} {second}"
            );
        }
        let (spine, jobs) = (source("0002_people", "0003_audit"), source("0001_jobs", "0003_words"));
        assert_eq!(
            faults(&[("crates/spine/src/migrations.rs", &spine), ("crates/jobs/src/lib.rs", &jobs)]),
            1,
            "one number in two rooms"
        );
    }
}
