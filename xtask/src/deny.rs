//! What may come into the tree: `deny.toml` held against `Cargo.lock`, without anything to install.
//!
//! It reads the parts of cargo-deny's file that we use (licences, banned crates with wrappers, duplicates with skips,
//! sources) and refuses a key it does not know, so that nobody trusts a line that does nothing.

use crate::metadata::{self, text};
use anyhow::{Context as _, bail};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::ExitCode,
};
use toml::Table;

/// What both readers of the file understand the same way; one level deep.
const KNOWN: &[(&str, &[&str])] = &[
    ("graph", &["targets", "all-features"]),
    ("licenses", &["allow", "confidence-threshold", "unused-allowed-license", "private"]),
    (
        "bans",
        &[
            "multiple-versions",
            "multiple-versions-include-dev",
            "wildcards",
            "allow-wildcard-paths",
            "highlight",
            "deny",
            "skip",
        ],
    ),
    ("sources", &["unknown-registry", "unknown-git", "allow-registry"]),
];

/// A package of the tree.
#[derive(Debug, Clone, Default)]
struct Package {
    name: String,
    version: String,
    license: String,
    source: Option<String>,
    /// Names of the crates that ask for it.
    wanted_by: BTreeSet<String>,
    /// Reached without dev-dependencies.
    ships: bool,
}

/// `{ crate = "name", reason = "…" }`.
#[derive(Debug, Default)]
struct Entry {
    name: String,
    version: Option<String>,
    wrappers: Vec<String>,
    reason: String,
}

#[derive(Debug, Default)]
struct Policy {
    targets: Vec<String>,
    allow: Vec<String>,
    deny: Vec<Entry>,
    skip: Vec<Entry>,
    registries: Vec<String>,
}

/// Reads both and prints what does not agree.
pub fn run(root: &Path) -> anyhow::Result<ExitCode> {
    let faults = faults_of(root)?;
    for fault in &faults {
        println!("deny.toml: {fault}");
    }
    Ok(if faults.is_empty() {
        println!("deny         holds");
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn faults_of(root: &Path) -> anyhow::Result<Vec<String>> {
    let file = std::fs::read_to_string(root.join("deny.toml")).context("reading deny.toml")?;
    let policy = policy(&file)?;
    let packages = packages(&metadata::resolved(root, &policy.targets)?)?;
    Ok(judge(&policy, &packages))
}

fn policy(file: &str) -> anyhow::Result<Policy> {
    let file: Table = file.parse().context("deny.toml is not TOML")?;
    for (section, value) in &file {
        let Some((_, keys)) = KNOWN.iter().find(|(name, _)| name == section) else {
            bail!("deny.toml: [{section}] is not read by xtask/src/deny.rs")
        };
        for key in value.as_table().into_iter().flat_map(Table::keys) {
            if !keys.contains(&key.as_str()) {
                bail!("deny.toml: [{section}] {key} is not read by xtask/src/deny.rs");
            }
        }
    }
    let of = |section: &str, key: &str| file.get(section).and_then(|section| section.get(key));
    let words = |section: &str, key: &str| -> Vec<String> { strings(of(section, key)) };
    let entries = |key: &str| -> anyhow::Result<Vec<Entry>> {
        of("bans", key).and_then(toml::Value::as_array).into_iter().flatten().map(entry).collect()
    };
    Ok(Policy {
        targets: words("graph", "targets"),
        allow: words("licenses", "allow"),
        deny: entries("deny")?,
        skip: entries("skip")?,
        registries: words("sources", "allow-registry"),
    })
}

fn strings(value: Option<&toml::Value>) -> Vec<String> {
    value
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(toml::Value::as_str)
        .map(str::to_owned)
        .collect()
}

fn entry(value: &toml::Value) -> anyhow::Result<Entry> {
    let spec = value
        .get("crate")
        .and_then(toml::Value::as_str)
        .context("deny.toml: each entry is { crate = \"name@version\", reason = \"…\" }")?;
    let (name, version) = spec.split_once('@').map_or((spec, None), |(name, version)| (name, Some(version.to_owned())));
    let reason = value.get("reason").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
    Ok(Entry { name: name.to_owned(), version, wrappers: strings(value.get("wrappers")), reason })
}

fn packages(metadata: &Value) -> anyhow::Result<Vec<Package>> {
    let nodes =
        metadata.pointer("/resolve/nodes").and_then(Value::as_array).context("cargo metadata resolved nothing")?;
    let members: Vec<&str> = list(metadata, "workspace_members").filter_map(Value::as_str).collect();
    let names: BTreeMap<&str, &str> =
        list(metadata, "packages").filter_map(|package| Some((text(package, "id")?, text(package, "name")?))).collect();
    let mut wanted_by: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut shipped_edges: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for node in nodes {
        let Some(id) = text(node, "id") else { continue };
        for dependency in list(node, "deps") {
            let Some(on) = text(dependency, "pkg") else { continue };
            if let Some(name) = names.get(id) {
                wanted_by.entry(on).or_default().insert((*name).to_owned());
            }
            if list(dependency, "dep_kinds").any(|kind| text(kind, "kind") != Some("dev")) {
                shipped_edges.entry(id).or_default().push(on);
            }
        }
    }
    let mut ships: BTreeSet<&str> = members.iter().copied().collect();
    let mut open: Vec<&str> = members.clone();
    while let Some(id) = open.pop() {
        for on in shipped_edges.get(id).into_iter().flatten() {
            if ships.insert(on) {
                open.push(on);
            }
        }
    }
    let resolved: BTreeSet<&str> = nodes.iter().filter_map(|node| text(node, "id")).collect();
    Ok(list(metadata, "packages")
        .filter_map(|package| {
            let id = text(package, "id").filter(|id| resolved.contains(id) && !members.contains(id))?;
            Some(Package {
                name: text(package, "name")?.to_owned(),
                version: text(package, "version")?.to_owned(),
                license: text(package, "license").unwrap_or_default().to_owned(),
                source: text(package, "source").map(str::to_owned),
                wanted_by: wanted_by.get(id).cloned().unwrap_or_default(),
                ships: ships.contains(id),
            })
        })
        .collect())
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn judge(policy: &Policy, packages: &[Package]) -> Vec<String> {
    let mut faults = Vec::new();
    for entry in policy.deny.iter().chain(&policy.skip).filter(|entry| entry.reason.is_empty()) {
        faults.push(format!("{} stands there without a reason", entry.name));
    }
    let mut versions: BTreeMap<&str, Vec<&Package>> = BTreeMap::new();
    for package in packages {
        let title = format!("{} {}", package.name, package.version);
        match allowed(&package.license, &policy.allow) {
            Ok(true) => {}
            Ok(false) => faults.push(format!("{title}: the licence {:?} is not allowed", package.license)),
            Err(why) => faults.push(format!("{title}: the licence {:?} cannot be read: {why}", package.license)),
        }
        if let Some(banned) = policy.deny.iter().find(|entry| entry.name == package.name) {
            let others: Vec<&str> = package
                .wanted_by
                .iter()
                .map(String::as_str)
                .filter(|name| !banned.wrappers.iter().any(|wrapper| wrapper == name))
                .collect();
            if !others.is_empty() || package.wanted_by.is_empty() {
                faults.push(format!("{title} is banned ({}); wanted by {}", banned.reason, others.join(", ")));
            }
        }
        match package.source.as_deref().map(|source| source.trim_start_matches("registry+")) {
            Some(source) if policy.registries.iter().any(|known| known == source) => {}
            Some(source) => faults.push(format!("{title} comes from {source}")),
            None => faults.push(format!("{title} comes from a folder outside the workspace")),
        }
        if package.ships {
            versions.entry(&package.name).or_default().push(package);
        }
    }
    let mut used = BTreeSet::new();
    for (name, several) in versions.iter().filter(|(_, several)| several.len() > 1) {
        let skip = |package: &Package| {
            policy.skip.iter().position(|entry| {
                entry.name == *name && entry.version.as_ref().is_none_or(|version| *version == package.version)
            })
        };
        used.extend(several.iter().filter_map(|package| skip(package)));
        let left: Vec<&&Package> = several.iter().filter(|package| skip(package).is_none()).collect();
        if left.len() > 1 {
            let told: Vec<String> = left
                .iter()
                .map(|package| {
                    format!(
                        "{} (by {})",
                        package.version,
                        package.wanted_by.iter().cloned().collect::<Vec<_>>().join(", ")
                    )
                })
                .collect();
            faults.push(format!(
                "{name} is there more than once: {}; bring them together or skip one with a reason",
                told.join(" and ")
            ));
        }
    }
    for (_, entry) in policy.skip.iter().enumerate().filter(|(index, _)| !used.contains(index)) {
        faults.push(format!("the skip of {} is not needed any more: take it out", entry.name));
    }
    faults
}

/// Whether an SPDX expression can be met with these licences.
fn allowed(expression: &str, allow: &[String]) -> Result<bool, String> {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Expression { words: &words, allow };
    let answer = reader.any()?;
    if reader.words.is_empty() { Ok(answer) } else { Err(format!("{:?} is left over", reader.words)) }
}

struct Expression<'a> {
    words: &'a [&'a str],
    allow: &'a [String],
}

impl Expression<'_> {
    fn next(&mut self) -> Option<&str> {
        let (first, rest) = self.words.split_first()?;
        self.words = rest;
        Some(first)
    }

    fn follows(&mut self, word: &str) -> bool {
        let follows = self.words.first() == Some(&word);
        if follows {
            self.next();
        }
        follows
    }

    fn any(&mut self) -> Result<bool, String> {
        let mut answer = self.all()?;
        while self.follows("OR") {
            answer |= self.all()?;
        }
        Ok(answer)
    }

    fn all(&mut self) -> Result<bool, String> {
        let mut answer = self.one()?;
        while self.follows("AND") {
            answer &= self.one()?;
        }
        Ok(answer)
    }

    fn one(&mut self) -> Result<bool, String> {
        if self.follows("(") {
            let answer = self.any()?;
            return if self.follows(")") { Ok(answer) } else { Err("a bracket is left open".to_owned()) };
        }
        let mut license = match self.next() {
            None => return Err("it ends too early".to_owned()),
            Some(word @ ("OR" | "AND" | "WITH" | ")")) => return Err(format!("{word} stands where a licence should")),
            Some(word) => word.to_owned(),
        };
        if self.follows("WITH") {
            let exception = self.next().ok_or("WITH wants an exception")?.to_owned();
            license = format!("{license} WITH {exception}");
        }
        Ok(self.allow.contains(&license))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

    #[test]
    fn this_very_tree_keeps_to_deny_toml() {
        assert_eq!(faults_of(&crate::workspace_root().unwrap()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn licences() {
        let allow: Vec<String> = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).to_vec();
        for (expression, expected) in [
            ("MIT", Ok(true)),
            ("GPL-3.0-only", Ok(false)),
            ("GPL-3.0-only OR MIT", Ok(true)),
            ("GPL-3.0-only/MIT", Ok(true)),
            ("MIT AND GPL-3.0-only", Ok(false)),
            ("(GPL-3.0-only OR MIT) AND ISC", Ok(true)),
            ("GPL-3.0-only OR MIT AND ISC", Ok(true)),
            ("(GPL-3.0-only OR MIT) AND GPL-3.0-only", Ok(false)),
            ("Apache-2.0", Ok(false)),
            ("Apache-2.0 WITH LLVM-exception", Ok(true)),
            ("MIT WITH LLVM-exception", Ok(false)),
            ("", Err(())),
            ("(MIT", Err(())),
            ("MIT ISC", Err(())),
            ("OR MIT", Err(())),
        ] {
            assert_eq!(allowed(expression, &allow).map_err(|_| ()), expected, "{expression}");
        }
    }

    fn package(name: &str, version: &str, wanted_by: &str) -> Package {
        Package {
            name: name.into(),
            version: version.into(),
            license: "MIT".into(),
            source: Some(REGISTRY.into()),
            wanted_by: [wanted_by.to_owned()].into(),
            ships: true,
        }
    }

    fn judged(policy_text: &str, packages: &[Package]) -> Vec<String> {
        let file = format!(
            "[licenses]\nallow = [\"MIT\"]\n[sources]\nallow-registry = [\"https://github.com/rust-lang/crates.io-index\"]\n[bans]\n{policy_text}"
        );
        judge(&policy(&file).unwrap(), packages)
    }

    #[test]
    fn bans_and_their_wrappers() {
        let time = [package("time", "0.3.1", "tantivy")];
        assert_eq!(judged("deny = [{ crate = \"time\", reason = \"jiff\" }]", &time).len(), 1);
        assert_eq!(
            judged("deny = [{ crate = \"time\", wrappers = [\"tantivy\"], reason = \"jiff\" }]", &time).len(),
            0
        );
        assert_eq!(judged("deny = [{ crate = \"time\", wrappers = [\"other\"], reason = \"jiff\" }]", &time).len(), 1);
        assert_eq!(
            judged("deny = [{ crate = \"chrono\" }]", &time).len(),
            1,
            "a ban without a reason is a fault itself"
        );
    }

    #[test]
    fn duplicates_and_their_skips() {
        let two = [package("syn", "2.0.1", "a"), package("syn", "3.0.1", "b")];
        assert_eq!(judged("", &two).len(), 1);
        assert_eq!(judged("skip = [{ crate = \"syn@2.0.1\", reason = \"a\" }]", &two).len(), 0);
        assert_eq!(
            judged("skip = [{ crate = \"syn@2.0.1\", reason = \"a\" }]", &two[1..]).len(),
            1,
            "a skip that is not needed"
        );
        let for_tests = [two[0].clone(), Package { ships: false, ..two[1].clone() }];
        assert_eq!(judged("", &for_tests).len(), 0, "what only tests use may differ");
    }

    #[test]
    fn sources_and_licences_of_packages() {
        let from_git = Package { source: Some("git+https://example.org/x".into()), ..package("x", "1.0.0", "a") };
        assert_eq!(judged("", &[from_git]).len(), 1);
        let closed = Package { license: "Proprietary".into(), ..package("x", "1.0.0", "a") };
        assert_eq!(judged("", &[closed]).len(), 1);
    }

    #[test]
    fn a_line_nobody_reads_is_refused() {
        assert!(policy("[bans]\nskip-tree = []").is_err());
        assert!(policy("[advisories]\nyanked = \"deny\"").is_err());
    }
}
