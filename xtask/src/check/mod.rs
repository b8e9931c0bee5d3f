//! The house rules. Each file here is one rule, named as its command: `xtask check --only arrows`.

mod arrows;
mod documents;
mod file_sizes;
mod fresh;
mod migrations;
mod prose;
mod purity;
mod sql;
mod templates;

use crate::{
    metadata::{self, Member},
    tree::{Finding, Tree},
};
use anyhow::bail;
use std::{path::Path, process::ExitCode};

/// What a rule looks at.
pub struct House {
    /// Every text of the repository.
    pub tree: Tree,
    /// Our crates.
    pub members: Vec<Member>,
}

struct Rule {
    name: &'static str,
    /// A warning is printed and changes nothing else.
    warns: bool,
    find: fn(&House) -> Vec<Finding>,
}

const RULES: &[Rule] = &[
    Rule { name: "arrows", warns: false, find: |house| arrows::find(&house.members) },
    Rule { name: "purity", warns: false, find: |house| purity::find(&house.members, &house.tree) },
    Rule { name: "sql", warns: false, find: |house| sql::find(&house.tree) },
    Rule { name: "documents", warns: false, find: |house| documents::find(&house.members, &house.tree) },
    Rule { name: "templates", warns: false, find: |house| templates::find(&house.tree) },
    Rule { name: "prose", warns: false, find: |house| prose::find(&house.tree) },
    Rule { name: "migrations", warns: false, find: |house| migrations::find(&house.tree) },
    Rule { name: "fresh", warns: false, find: |_| fresh::find() },
    Rule { name: "file-sizes", warns: true, find: |house| file_sizes::find(&house.tree) },
];

/// Runs all rules, or the one that is named, and prints what they find.
pub fn run(root: &Path, only: Option<&str>) -> anyhow::Result<ExitCode> {
    if let Some(name) = only
        && !RULES.iter().any(|rule| rule.name == name)
    {
        let known: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        bail!("there is no rule {name}; there are: {}", known.join(", "));
    }
    let house = House { tree: Tree::read(root)?, members: metadata::members(root)? };
    let mut failed = false;
    for rule in RULES.iter().filter(|rule| only.is_none_or(|name| name == rule.name)) {
        let mut findings = (rule.find)(&house);
        findings.sort();
        let word = match (findings.len(), rule.warns) {
            (0, _) => "holds",
            (_, true) => "warns",
            (_, false) => {
                failed = true;
                "BROKEN"
            }
        };
        println!("{:<12} {word}", rule.name);
        for finding in findings {
            println!("    {finding}");
        }
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `cargo test` alone must notice a turned arrow and a domain that does more than think.
    #[test]
    fn this_very_house_keeps_its_arrows_and_its_domain_pure() {
        let root = crate::workspace_root().unwrap();
        let house = House { tree: Tree::read(&root).unwrap(), members: metadata::members(&root).unwrap() };
        assert!(house.members.iter().any(|member| member.name == "domain"), "the domain is there to be looked at");
        assert!(house.tree.holds("crates/domain/src/lib.rs"));
        assert_eq!(arrows::find(&house.members), []);
        assert_eq!(purity::find(&house.members, &house.tree), []);
    }
}
