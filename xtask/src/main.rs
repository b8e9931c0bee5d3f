//! The tools of the house: checks that hold its shape, and generators of what is derived.
//!
//! ```text
//! cargo run -p xtask -- check               the house rules, each in a file below `check/`
//! cargo run -p xtask -- check --only arrows one of them
//! cargo run -p xtask -- deny                licences, banned crates, duplicates and sources, as deny.toml says
//! cargo run -p xtask -- messages            writes the typed functions of every crate's messages; --check only compares
//! cargo run -p xtask -- sample              invents tickets to import (`make sample`)
//! ```
//!
//! It rests on none of our crates, so it builds in seconds and still runs when they do not compile. It must never change
//! a file it was not asked to write.
//!
//! # Adding a rule
//! A file below `check/` with one function `Tree -> Vec<Finding>`, a line in `check::RULES`, and tests of both a tree it
//! passes and one it refuses. A finding says what to do, not only what is wrong.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool speaks on its two streams")]

mod check;
mod deny;
mod messages;
mod metadata;
mod rust_text;
mod sample;
mod tree;

use anyhow::{Context as _, bail};
use std::{path::PathBuf, process::ExitCode};

const USAGE: &str = "usage: cargo run -p xtask -- COMMAND
  check [--only RULE]                  the house rules; --only one of them
  messages [--check]                   the typed functions of the messages; --check only compares
  deny                                 deny.toml held against Cargo.lock
  sample [--rows N] [--seed N] [--out FILE]
                                       invented tickets as CSV";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let Some((command, rest)) = arguments.split_first() else {
        bail!("no command\n{USAGE}");
    };
    let root = workspace_root()?;
    match command.as_str() {
        "check" => {
            let mut options = Options::read(rest, &["--only"])?;
            let only = options.take("--only");
            check::run(&root, only.as_deref())
        }
        "deny" => {
            Options::read(rest, &[])?;
            deny::run(&root)
        }
        "messages" => {
            match rest {
                [] => messages::generate(false)?,
                [flag] if flag == "--check" => messages::generate(true)?,
                _ => bail!("messages takes --check or nothing\n{USAGE}"),
            }
            Ok(ExitCode::SUCCESS)
        }
        "sample" => {
            let mut options = Options::read(rest, &["--rows", "--seed", "--out"])?;
            let rows = options.number("--rows", 38_000)?;
            let seed = options.number("--seed", 1)?;
            let out = options.take("--out").unwrap_or_else(|| "data/sample/tickets.csv".to_owned());
            let path = root.join(out);
            sample::write(&path, rows, seed).with_context(|| format!("writing {}", path.display()))?;
            println!("{rows} invented tickets: {}", path.display());
            Ok(ExitCode::SUCCESS)
        }
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        other => bail!("there is no command {other}\n{USAGE}"),
    }
}

/// The folder that holds all of it, wherever the command was started.
fn workspace_root() -> anyhow::Result<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask stands in the workspace's root")?.to_owned())
}

/// `--name value` pairs; anything else is refused.
struct Options(Vec<(String, String)>);

impl Options {
    fn read(arguments: &[String], known: &[&str]) -> anyhow::Result<Self> {
        let mut pairs = Vec::new();
        let mut rest = arguments.iter();
        while let Some(name) = rest.next() {
            if !known.contains(&name.as_str()) {
                bail!("{name} is not known here\n{USAGE}");
            }
            let value = rest.next().with_context(|| format!("{name} wants a value"))?;
            pairs.push((name.clone(), value.clone()));
        }
        Ok(Self(pairs))
    }

    fn take(&mut self, name: &str) -> Option<String> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(at).1)
    }

    fn number(&mut self, name: &str, otherwise: u64) -> anyhow::Result<u64> {
        match self.take(name) {
            None => Ok(otherwise),
            Some(text) => text.parse().with_context(|| format!("{name} wants a whole number, not {text}")),
        }
    }
}
