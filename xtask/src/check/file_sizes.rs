//! A file answers one question. One past 600 lines is asked which two it answers; that is a warning, not a fault.

use crate::tree::{Finding, Tree};

const MOST: usize = 600;
const SOURCES: &[&str] = &[".rs", ".ts", ".css", ".html", ".sh"];

/// The long ones, in the tree's order.
pub fn find(tree: &Tree) -> Vec<Finding> {
    tree.files()
        .filter(|(path, _)| SOURCES.iter().any(|ending| path.ends_with(ending)))
        // Written by a generator, read by nobody.
        .filter(|(_, text)| !text.lines().take(3).any(|line| line.starts_with("//") && line.contains("Generated from")))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > MOST)
        .map(|(path, lines)| Finding::new(path, 0, format!("{lines} lines: which two questions does it answer?")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sources_are_named_and_generated_ones_are_not() {
        let fits = "x\n".repeat(600);
        let long = "x\n".repeat(601);
        let made = format!("//! Generated from `messages/en.ftl`\n{long}");
        let tree = Tree::of(&[("a.rs", &fits), ("b.rs", &long), ("c.rs", &made), ("d.txt", &long)]);
        assert_eq!(find(&tree).iter().map(|finding| finding.file.as_str()).collect::<Vec<_>>(), ["b.rs"]);
    }
}
