//! What `cargo metadata` says about the workspace, in the few words the rules need.

use anyhow::{Context as _, bail};
use serde_json::Value;
use std::{path::Path, process::Command};

/// A crate of ours.
#[derive(Debug, Clone, Default)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its folder from the root, such as `crates/web`.
    pub folder: String,
    /// What its Cargo.toml asks for.
    pub dependencies: Vec<Dependency>,
}

/// A dependency as written in a Cargo.toml.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dependency {
    /// The crate's name.
    pub name: String,
    /// Only for tests.
    pub dev: bool,
    /// A crate of the workspace.
    pub ours: bool,
}

/// Our crates, from the manifests alone: needs neither network nor what they depend on.
pub fn members(root: &Path) -> anyhow::Result<Vec<Member>> {
    let metadata = ask(root, &["--no-deps", "--offline"])?;
    let packages = metadata.get("packages").and_then(Value::as_array).context("cargo metadata names no packages")?;
    let names: Vec<&str> = packages.iter().filter_map(|package| text(package, "name")).collect();
    let mut members = Vec::new();
    for package in packages {
        let manifest = text(package, "manifest_path").context("a package without a manifest")?;
        let folder =
            Path::new(manifest).parent().and_then(|folder| folder.strip_prefix(root).ok()).unwrap_or(Path::new(""));
        let dependencies = package.get("dependencies").and_then(Value::as_array).into_iter().flatten();
        members.push(Member {
            name: text(package, "name").unwrap_or_default().to_owned(),
            folder: folder.to_string_lossy().replace('\\', "/"),
            dependencies: dependencies
                .filter_map(|dependency| {
                    let name = text(dependency, "name")?;
                    Some(Dependency {
                        name: name.to_owned(),
                        dev: text(dependency, "kind") == Some("dev"),
                        ours: text(dependency, "source").is_none() && names.contains(&name),
                    })
                })
                .collect(),
        });
    }
    Ok(members)
}

/// All of it, resolved for these targets. Offline first: after a build everything is there.
pub fn resolved(root: &Path, targets: &[String]) -> anyhow::Result<Value> {
    let mut arguments = vec!["--locked"];
    for target in targets {
        arguments.extend(["--filter-platform", target]);
    }
    let mut offline = arguments.clone();
    offline.push("--offline");
    ask(root, &offline).or_else(|_| ask(root, &arguments))
}

fn ask(root: &Path, arguments: &[&str]) -> anyhow::Result<Value> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1"])
        .args(arguments)
        .current_dir(root)
        .output()
        .context("starting cargo metadata")?;
    if !output.status.success() {
        bail!("cargo metadata {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
    }
    serde_json::from_slice(&output.stdout).context("reading what cargo metadata printed")
}

/// A text member of a JSON object.
pub fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name).and_then(Value::as_str)
}
