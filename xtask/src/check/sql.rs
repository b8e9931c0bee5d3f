//! SQL stands in `store.rs` (or below a folder `store/`) of its feature, and in the crate `database`; nowhere else.
//!
//! Pages, the API and actions then read as what they do, and whoever changes a table finds every statement of it in one
//! place. Tests may look into tables as they like, and a migration is SQL by nature.

use crate::{
    rust_text::{is_test_file, shipped},
    tree::{Finding, Tree},
};

/// Statements outside the stores.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, source) in tree.ending("crates/", ".rs").filter(|(path, _)| !may_hold_sql(path)) {
        let mut in_migrations = false;
        for (number, line) in shipped(source) {
            in_migrations |= line.code.contains("Migration::");
            if in_migrations {
                in_migrations = !line.code.trim_end().ends_with(';');
                continue;
            }
            if line.code.split_whitespace().collect::<String>().contains("sql!(") {
                findings.push(Finding::new(
                    path,
                    number,
                    "a statement outside store.rs: move it into the store beside this file and call that",
                ));
            } else if line.texts.iter().any(|text| looks_like_sql(text)) {
                findings.push(Finding::new(
                    path,
                    number,
                    "this text looks like SQL, which stands in store.rs, inside sql!(…)",
                ));
            }
        }
    }
    findings
}

fn may_hold_sql(path: &str) -> bool {
    path.starts_with("crates/database/")
        || path.ends_with("/store.rs")
        // What tests need around a room: they count what pages never may.
        || path.ends_with("/src/testing.rs")
        || path.contains("/store/")
        || path.ends_with("/migrations.rs")
        || is_test_file(path)
}

fn looks_like_sql(text: &str) -> bool {
    let words: Vec<String> = text.split_whitespace().take(40).map(str::to_ascii_lowercase).collect();
    let has = |word: &str| words.iter().any(|found| found == word);
    match words.first().map(String::as_str) {
        // English begins sentences with these too: only with the statement's second half it is SQL.
        Some("select") => has("from") && text.contains(['$', ',', '=', '*']),
        Some("insert") => {
            words.get(1).is_some_and(|word| word == "into") && (has("values") || has("select") || text.contains('('))
        }
        Some("update") => has("set") && text.contains('='),
        Some("delete") => words.get(1).is_some_and(|word| word == "from") && (has("where") || words.len() <= 3),
        Some("create") => words.get(1).is_some_and(|word| word == "table" || word == "index") && text.contains('('),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATEMENT: &str = "tx.one(sql!(\"select id from ticket where id = $1\"), p![id]).await";

    #[test]
    fn where_statements_may_stand() {
        for (path, allowed) in [
            ("crates/database/src/tx.rs", true),
            ("crates/features/desk/src/queue/store.rs", true),
            ("crates/features/desk/src/store/lists.rs", true),
            ("crates/features/desk/tests/it/queue.rs", true),
            ("crates/spine/src/timeline/tests.rs", true),
            ("crates/features/desk/src/pages/queue.rs", false),
            ("crates/features/desk/src/api.rs", false),
            ("crates/features/desk/src/actions/ask.rs", false),
            ("crates/jobs/src/lib.rs", false),
            ("crates/features/desk/src/bookstore.rs", false),
        ] {
            assert_eq!(find(&Tree::of(&[(path, STATEMENT)])).is_empty(), allowed, "{path}");
        }
    }

    #[test]
    fn what_is_a_statement() {
        for (code, clean) in [
            ("sql! (\"x\")", false),
            ("run(\"update ticket set state = $1\")", false),
            ("run(\"INSERT INTO t (a) VALUES ($1)\")", false),
            ("run(\"delete from ticket where id = $1\")", false),
            ("run(\"create table t (a bigint)\")", false),
            ("say(\"Select a service from the list\")", true),
            ("say(\"update\")", true),
            (
                "Migration::both(\"0001_a\", \"create table a (b bigint)\")\n  .and_sqlite(\"insert into a (b) values (1)\");",
                true,
            ),
            ("Migration::both(\"0001_a\", A);\nrun(\"delete from a where b = 1\")", false),
            ("// select a from b where c = $1", true),
            ("#[cfg(test)]\nmod tests {\n    run(\"delete from ticket where id = 1\");\n}", true),
        ] {
            let findings = find(&Tree::of(&[("crates/web/src/pages.rs", code)]));
            assert_eq!(findings.is_empty(), clean, "{code}: {findings:?}");
        }
    }
}
