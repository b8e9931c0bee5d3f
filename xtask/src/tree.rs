//! The texts of the repository, as the rules read them: every file that is, or would be, committed.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

/// Files by their path from the root, with `/` between its parts. Files that are not text hold nothing.
#[derive(Debug, Default)]
pub struct Tree {
    files: BTreeMap<String, String>,
}

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path from the root.
    pub file: String,
    /// Counted from 1; 0 where the finding is about the whole file.
    pub line: usize,
    /// What is wrong and what to do.
    pub says: String,
}

impl Finding {
    /// A finding at a line (0: the whole file).
    pub fn new(file: impl Into<String>, line: usize, says: impl Into<String>) -> Self {
        Self { file: file.into(), line, says: says.into() }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.file, self.says)
        } else {
            write!(f, "{}:{}: {}", self.file, self.line, self.says)
        }
    }
}

impl Tree {
    /// Reads what git knows or would take; without git, everything but the folders that are never committed.
    pub fn read(root: &Path) -> anyhow::Result<Self> {
        let mut files = BTreeMap::new();
        for path in listed_by_git(root).map_or_else(|| walked(root), Ok)? {
            let full = root.join(&path);
            // A file deleted but not yet committed is still listed.
            if full.is_file() {
                let text = String::from_utf8(std::fs::read(&full)?).unwrap_or_default();
                files.insert(path, text);
            }
        }
        Ok(Self { files })
    }

    /// A tree that only tests see.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        Self { files: files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect() }
    }

    /// Every file: path and text.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Those with that ending (with its dot) below a folder ("" for all).
    pub fn ending<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files().filter(move |(path, _)| path.starts_with(folder) && path.ends_with(ending))
    }

    /// One text.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Whether that path is a file or a folder with files in it.
    pub fn holds(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        if self.files.contains_key(path) {
            return true;
        }
        let folder = format!("{path}/");
        self.files.range(folder.clone()..).next().is_some_and(|(found, _)| found.starts_with(&folder))
    }
}

fn listed_by_git(root: &Path) -> Option<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let listed = String::from_utf8(output.stdout).ok()?;
    let files: Vec<String> = listed.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect();
    // An unpacked archive inside somebody else's repository lists nothing.
    (!files.is_empty()).then_some(files)
}

fn walked(root: &Path) -> anyhow::Result<Vec<String>> {
    const NEVER_COMMITTED: &[&str] = &[".git", "target", "node_modules", "dist", "data"];
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                if !NEVER_COMMITTED.iter().any(|name| entry.file_name() == *name) {
                    folders.push(path);
                }
            } else if let Ok(inside) = path.strip_prefix(root) {
                found.push(inside.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_held_by_its_files_and_a_name_that_only_begins_alike_is_not() {
        let tree = Tree::of(&[("crates/web/src/lib.rs", ""), ("crates/website.md", "")]);
        for (path, expected) in [
            ("crates/web", true),
            ("crates/web/", true),
            ("crates/web/src/lib.rs", true),
            ("crates/we", false),
            ("crates/web/src/lib", false),
            ("web", false),
        ] {
            assert_eq!(tree.holds(path), expected, "{path}");
        }
    }

    #[test]
    fn without_git_the_walk_finds_the_files_and_leaves_out_what_is_built() {
        let folder = std::env::temp_dir().join(format!("entwine-walk-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("src/deep")).unwrap();
        std::fs::create_dir_all(folder.join("target/debug")).unwrap();
        std::fs::write(folder.join("src/deep/a.rs"), "a").unwrap();
        std::fs::write(folder.join("target/debug/b.rs"), "b").unwrap();
        let found = walked(&folder).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, ["src/deep/a.rs"]);
    }
}
