//! The documents tell the truth: every file, folder, crate, item, make target and command they name exists.
//!
//! Read are `README.md`, `ARCHITECTURE.md`, `CONTRIBUTING.md` and `docs/`. A name counts where it stands in backticks or
//! is linked; commands count also inside code blocks. `NAME` in capitals stands for whatever one chooses; `./…` and
//! `target/…` are made at run time and not looked for.

use crate::{
    metadata::Member,
    rust_text::has_word,
    tree::{Finding, Tree},
};

/// Endings by which a name without a folder is known to be a file.
const FILES: &[&str] = &[".rs", ".md", ".toml", ".sh", ".html", ".ts", ".mjs", ".css", ".ftl", ".sql", ".txt", ".json"];
/// Files that people make for themselves, and those a program of ours writes.
const MADE_LATER: &[&str] = &["entwine.toml", "tickets.csv", "entwine.db"];
/// What has a slash and is no path.
const NOT_PATHS: &[&str] = &["text/", "application/", "image/", "TCP/IP", "and/or", "127.0.0.1"];

/// Names without a thing, and rooms without a name.
pub fn find(members: &[Member], tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];
    let in_docs: Vec<&str> = tree.ending("docs/", ".md").map(|(path, _)| path).collect();
    let read = tree.files().filter(|(path, _)| documents.contains(path) || in_docs.contains(path));
    for (path, text) in read {
        let mut in_block = false;
        for (index, line) in text.lines().enumerate() {
            let mut say = |says: String| findings.push(Finding::new(path, index + 1, says));
            if line.trim_start().starts_with("```") {
                in_block = !in_block;
                continue;
            }
            if in_block {
                if let Some(fault) = command(line, tree) {
                    say(fault);
                }
                continue;
            }
            for name in between(line, '`', '`') {
                if let Some(fault) = backticked(name, members, tree) {
                    say(fault);
                }
            }
            for target in links(line) {
                let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                let file = target.split('#').next().unwrap_or_default();
                if !file.is_empty() && !tree.holds(&joined(folder, file)) {
                    say(format!("the link leads to {file}, which does not exist"));
                }
            }
        }
    }
    if let Some(architecture) = tree.text("ARCHITECTURE.md") {
        for member in members {
            if !architecture.contains(&format!("`{}/`", member.folder)) {
                findings.push(Finding::new(
                    "ARCHITECTURE.md",
                    0,
                    format!("the room `{}/` is not described", member.folder),
                ));
            }
        }
    }
    findings
}

fn backticked(name: &str, members: &[Member], tree: &Tree) -> Option<String> {
    if name.contains(char::is_whitespace) {
        return command(name, tree);
    }
    if name.contains("::") {
        return item(name, members, tree);
    }
    if name.contains('/') {
        return path(name, tree);
    }
    let is_file = FILES.iter().any(|ending| name.ends_with(ending) && name.len() > ending.len()) || name == "Makefile";
    if is_file
        && !name.contains('*')
        && !MADE_LATER.contains(&name)
        && !tree.files().any(|(path, _)| path.rsplit('/').next() == Some(name))
    {
        return Some(format!("there is no file {name}"));
    }
    None
}

fn path(name: &str, tree: &Tree) -> Option<String> {
    let plain = name.chars().all(|c| c.is_alphanumeric() || "_-./{},*".contains(c));
    if !plain
        || name.starts_with('/')
        || name.starts_with("./")
        || name.starts_with("../")
        || name.starts_with("target/")
        || name.starts_with("data/")
    {
        return None;
    }
    if NOT_PATHS.iter().any(|start| name.starts_with(start)) || MADE_LATER.iter().any(|file| name.ends_with(file)) {
        return None;
    }
    // A branch or package name such as `@axe-core/playwright` is not plain; what is left must be there.
    expanded(name).into_iter().find(|path| !exists(path, tree)).map(|missing| format!("there is no {missing}"))
}

/// `a/{b,c}` is `a/b` and `a/c`.
fn expanded(name: &str) -> Vec<String> {
    let Some((before, rest)) = name.split_once('{') else { return vec![name.to_owned()] };
    let Some((choices, after)) = rest.split_once('}') else { return vec![name.to_owned()] };
    choices.split(',').flat_map(|choice| expanded(&format!("{before}{choice}{after}"))).collect()
}

fn exists(path: &str, tree: &Tree) -> bool {
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    // A part in capitals is a placeholder: what stands before it must be there.
    let is_placeholder = |part: &&str| part.len() > 1 && part.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    if let Some(at) = parts.iter().position(is_placeholder) {
        let before = parts.get(..at).unwrap_or_default().join("/");
        return before.is_empty() || exists(&before, tree);
    }
    if path.contains('*') {
        return tree.files().any(|(file, _)| {
            let found: Vec<&str> = file.split('/').collect();
            found.len() >= parts.len() && parts.iter().zip(&found).all(|(pattern, part)| matches(pattern, part))
        });
    }
    // `messages/en.ftl` is said of every crate: one that has it is enough.
    tree.holds(path)
        || tree
            .ending("crates/", "")
            .any(|(file, _)| format!("{file}/").contains(&format!("/{}/", path.trim_end_matches('/'))))
}

/// One `*` a part.
fn matches(pattern: &str, part: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == part,
        Some((start, end)) => part.len() >= start.len() + end.len() && part.starts_with(start) && part.ends_with(end),
    }
}

/// `database::Tx`: every name behind the crate's stands somewhere in its source.
fn item(name: &str, members: &[Member], tree: &Tree) -> Option<String> {
    let mut parts = name.trim_end_matches("()").trim_end_matches('!').split("::");
    let first = parts.next()?;
    let member = members.iter().find(|member| member.name == first)?;
    let sources = format!("{}/", member.folder);
    parts
        .find(|part| {
            part.chars().all(|c| c.is_alphanumeric() || c == '_')
                && !tree
                    .ending(&sources, ".rs")
                    .any(|(path, text)| has_word(text, part) || path.ends_with(&format!("/{part}.rs")))
        })
        .map(|missing| format!("{first} has no {missing}"))
}

/// `make TARGET`, `cargo run -p xtask -- COMMAND`, `entwine COMMAND` and our scripts.
fn command(line: &str, tree: &Tree) -> Option<String> {
    let words: Vec<&str> =
        line.split_whitespace().skip_while(|word| matches!(*word, "$" | "&&") || word.contains('=')).collect();
    match words.as_slice() {
        ["make", target, ..] => {
            let target = target.trim_end_matches([';', '.', ',']);
            let known =
                tree.text("Makefile")?.lines().any(|line| line.split_once(':').is_some_and(|(name, _)| name == target));
            (!known).then(|| format!("the Makefile has no target {target}"))
        }
        ["cargo", "run", rest @ ..] if rest.windows(2).any(|pair| pair == ["-p", "xtask"]) => {
            let at = rest.iter().position(|word| *word == "--")?;
            let command = rest.get(at + 1)?;
            let known = tree.text("xtask/src/main.rs")?.contains(&format!("\"{command}\" =>"));
            (!known).then(|| format!("xtask has no command {command}"))
        }
        [program, command, ..] if *program == "entwine" || program.ends_with("/entwine") => {
            let plain = command.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            // Commands are variants of an enum: `triage` is Triage, `search-rebuild` SearchRebuild.
            let variant: String = command
                .split('-')
                .flat_map(|part| part.chars().take(1).map(|c| c.to_ascii_uppercase()).chain(part.chars().skip(1)))
                .collect();
            let mut sources = tree.ending("crates/entwine/src/", ".rs");
            // Until the program has a command line there is nothing to compare with.
            tree.ending("crates/entwine/src/", ".rs").find(|(_, source)| has_word(source, "clap"))?;
            let known = !plain || sources.any(|(_, source)| has_word(source, &variant));
            (!known).then(|| format!("the program has no command {command}"))
        }
        [script, ..] if script.starts_with("scripts/") && !tree.holds(script) => Some(format!("there is no {script}")),
        _ => None,
    }
}

fn between(line: &str, open: char, close: char) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((_, after)) = rest.split_once(open) {
        let Some((inside, left)) = after.split_once(close) else { break };
        found.push(inside);
        rest = left;
    }
    found
}

/// Targets of `[text](target)` inside the repository.
fn links(line: &str) -> Vec<&str> {
    line.match_indices("](")
        .filter_map(|(start, _)| line.get(start + 2..)?.split_once(')').map(|(target, _)| target))
        .filter(|target| !target.contains("://") && !target.starts_with("mailto:") && !target.starts_with('#'))
        .collect()
}

fn joined(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(readme: &str) -> Vec<Finding> {
        let tree = Tree::of(&[
            ("README.md", readme),
            ("Makefile", "run: ## start\n\tcargo run\n"),
            ("xtask/src/main.rs", "match command { \"check\" => {} }"),
            ("scripts/test.sh", ""),
            ("crates/database/src/tx.rs", "pub struct Tx; impl Tx { pub async fn maybe() {} }"),
            ("crates/features/desk/src/queue/store.rs", ""),
            ("crates/features/desk/messages/en.ftl", ""),
            ("crates/features/desk/messages/de.ftl", ""),
            ("docs/guide.md", ""),
            ("crates/entwine/src/main.rs", "use clap::Parser; enum Command { Serve(Serve), Import }"),
        ]);
        let database = Member { name: "database".into(), folder: "crates/database".into(), dependencies: vec![] };
        find(&[database], &tree)
    }

    #[test]
    fn what_is_named_is_there() {
        for (text, true_words) in [
            ("the crate `crates/database/` and `crates/database/src/tx.rs`", true),
            ("`crates/features/desk/messages/{en,de}.ftl`", true),
            ("`crates/features/*/messages/en.ftl`", true),
            ("`crates/features/NAME/src/store.rs`", true),
            ("each `store.rs`", true),
            ("its `messages/en.ftl` and `messages/`", true),
            ("its `messages/fr.ftl`", false),
            ("`database::Tx` and `database::Tx::maybe()`", true),
            ("`std::fs::File`, `axum::Router`", true),
            ("`/healthz`, `./data/entwine.db`, `target/release/entwine`, `text/html`", true),
            ("`GET /api/v1/tickets`", true),
            ("`make run`", true),
            ("[the guide](docs/guide.md#start) and [elsewhere](https://example.org/x.md)", true),
            ("```sh\nmake run\nscripts/test.sh step unit\ncargo run -p xtask -- check\n```", true),
            ("```text\ncrates/anything goes in a drawing\n```", true),
            ("`entwine serve` and `target/release/entwine import tickets --map FILE`", true),
            ("`entwine polish`", false),
            ("`crates/databases/`", false),
            ("`crates/features/desk/messages/{en,fr}.ftl`", false),
            ("`crates/features/*/messages/fr.ftl`", false),
            ("`crates/plugins/NAME/src/store.rs`", false),
            ("each `shop.rs`", false),
            ("`database::Ty`", false),
            ("`make runn`", false),
            ("[the guide](docs/guides.md)", false),
            ("```sh\nmake demo\n```", false),
            ("```sh\nscripts/tests.sh\n```", false),
            ("```sh\ncargo run -p xtask -- chek\n```", false),
        ] {
            let findings = findings(text);
            assert_eq!(findings.is_empty(), true_words, "{text}: {findings:?}");
        }
    }

    #[test]
    fn every_room_is_described() {
        let members = [Member { name: "attic".into(), folder: "crates/attic".into(), dependencies: vec![] }];
        let described =
            Tree::of(&[("ARCHITECTURE.md", "| `crates/attic/` | what we keep |"), ("crates/attic/src/lib.rs", "")]);
        assert_eq!(find(&members, &described), []);
        assert_eq!(find(&members, &Tree::of(&[("ARCHITECTURE.md", "# The house")])).len(), 1);
    }
}
