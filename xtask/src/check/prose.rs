//! The repository stands on its own: nothing in it points to the machine, folder or tool it was written with, nor to
//! documents a reader does not have.

use crate::tree::{Finding, Tree};

/// What is searched for (letters compared without case), and what to write instead. Put together from halves, so that
/// this list does not find itself.
const WORDS: &[(&str, &str)] = &[
    (concat!("/wo", "rk/"), "a path on one machine; write it from the repository's root"),
    (concat!("/tm", "p/"), "a path on one machine; ask for the temporary folder (std::env::temp_dir, mktemp)"),
    (concat!("/ro", "ot/"), "a path on one machine"),
    (concat!("cla", "ude"), "name no tool of the workplace"),
    (concat!("anth", "ropic"), "name no tool of the workplace"),
    (concat!("ai a", "gent"), "an agent is a support agent here"),
    (concat!("sub-", "agent"), "an agent is a support agent here"),
    (concat!("suba", "gent"), "an agent is a support agent here"),
    (concat!("shared/sp", "ec"), "the reader does not have that document; say the rule itself"),
    (concat!("shared/arch", "itecture"), "the reader does not have that document; see ARCHITECTURE.md"),
    (concat!("shared/ref", "erence"), "the reader does not have that document; say what was found"),
    (concat!("shared/exp", "erience"), "the reader does not have that document; say the rule itself"),
    (concat!("shared/des", "ign"), "the reader does not have that folder"),
    (concat!("shared/se", "eds"), "the reader does not have that folder"),
    (concat!("spec", ".md"), "the reader does not have that document; say the rule itself"),
    (concat!("experience", ".md"), "the reader does not have that document; say the rule itself"),
    (concat!("rust-codebases", ".md"), "the reader does not have that document; say what was found"),
    (concat!("data-layer", ".md"), "the reader does not have that document; say what was found"),
];

/// Places that name them.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in
        tree.files().filter(|(path, _)| !path.ends_with("package-lock.json") && !path.ends_with("Cargo.lock"))
    {
        for (index, line) in text.lines().enumerate() {
            let lower = line.to_lowercase();
            for (word, instead) in WORDS {
                if lower.contains(word) {
                    findings.push(Finding::new(path, index + 1, format!("“{word}”: {instead}")));
                }
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workplace_is_not_named() {
        for (text, clean) in [
            ("read ../shared/data where it is present".to_owned(), true),
            ("the support agent answers; ARCHITECTURE.md says more".to_owned(), true),
            ("a session ends when its person signs out".to_owned(), true),
            (format!("see {}x", WORDS[0].0), false),
            (format!("cd {}x", WORDS[1].0), false),
            (format!("by {}", WORDS[3].0.to_uppercase()), false),
            (format!("Rule 3 of {}", concat!("spec", ".md")), false),
        ] {
            assert_eq!(find(&Tree::of(&[("docs/a.md", &text)])).is_empty(), clean, "{text}");
        }
    }

    #[test]
    fn this_file_does_not_find_itself() {
        assert_eq!(find(&Tree::of(&[("xtask/src/check/prose.rs", include_str!("prose.rs"))])), []);
    }
}
