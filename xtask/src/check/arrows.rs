//! Arrows go down only: a crate may rest on rooms below its own, never on one beside it or above.
//!
//! `domain ← database ← jobs ← spine ← web ← features ← entwine`; `i18n`, `mail` and `search` rest on `domain`. Features do
//! not know each other: what two of them need belongs into the spine. The tools outside `crates/` (xtask, bench) may use
//! anything and nothing may use them.

use crate::{metadata::Member, tree::Finding};

/// The storey of each room; an arrow must lead to a lower one.
const STOREYS: &[(&str, u8)] = &[
    ("domain", 0),
    ("i18n", 1),
    ("mail", 1),
    ("search", 1),
    ("database", 1),
    ("jobs", 2),
    ("spine", 3),
    ("web", 4),
    // 5: every crate below crates/features
    ("entwine", 6),
];
const FEATURES: u8 = 5;
const TOOLS: u8 = 7;

fn storey(member: &Member) -> Option<u8> {
    if !member.folder.starts_with("crates/") {
        return Some(TOOLS);
    }
    if member.folder.starts_with("crates/features/") {
        return Some(FEATURES);
    }
    STOREYS.iter().find(|(name, _)| *name == member.name).map(|(_, storey)| *storey)
}

/// Turned arrows, and rooms the plan does not know.
pub fn find(members: &[Member]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for member in members {
        let manifest = format!("{}/Cargo.toml", member.folder);
        let Some(own) = storey(member) else {
            let says = format!(
                "the house has no room {}: give it a storey in xtask/src/check/arrows.rs and a line in ARCHITECTURE.md",
                member.name
            );
            findings.push(Finding::new(manifest, 0, says));
            continue;
        };
        for dependency in member.dependencies.iter().filter(|dependency| dependency.ours) {
            let Some(below) = members.iter().find(|other| other.name == dependency.name).and_then(storey) else {
                continue;
            };
            if below >= own {
                let why = if own == FEATURES && below == FEATURES {
                    "features do not know each other: meet in the spine, through events or by linking to each other's pages"
                } else {
                    "arrows go down only: move what is needed into a lower room, or hand it in as an argument"
                };
                findings.push(Finding::new(
                    &manifest,
                    0,
                    format!("{} rests on {}; {why}", member.name, dependency.name),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::Dependency;

    fn house(arrow: (&str, &str), dev: bool) -> Vec<Member> {
        let folders = [
            "crates/domain",
            "crates/i18n",
            "crates/mail",
            "crates/search",
            "crates/database",
            "crates/jobs",
            "crates/spine",
            "crates/web",
            "crates/features/desk",
            "crates/features/house",
            "crates/entwine",
            "xtask",
        ];
        folders
            .iter()
            .map(|folder| {
                let name = folder.rsplit('/').next().unwrap().to_owned();
                let dependencies = if name == arrow.0 {
                    vec![Dependency { name: arrow.1.to_owned(), dev, ours: true }]
                } else {
                    vec![]
                };
                Member { name, folder: (*folder).to_owned(), dependencies }
            })
            .collect()
    }

    #[test]
    fn only_the_way_down_is_open() {
        for (from, to, allowed) in [
            ("database", "domain", true),
            ("jobs", "database", true),
            ("spine", "search", true),
            ("web", "i18n", true),
            ("desk", "web", true),
            ("entwine", "desk", true),
            ("xtask", "domain", true),
            ("domain", "i18n", false),
            ("domain", "database", false),
            ("database", "jobs", false),
            ("i18n", "mail", false),
            ("mail", "database", false),
            ("spine", "web", false),
            ("web", "desk", false),
            ("desk", "house", false),
            ("house", "desk", false),
            ("desk", "entwine", false),
            ("entwine", "xtask", false),
        ] {
            for dev in [false, true] {
                assert_eq!(find(&house((from, to), dev)).is_empty(), allowed, "{from} -> {to}, for tests only: {dev}");
            }
        }
    }

    #[test]
    fn an_unplanned_room_is_asked_for_its_storey() {
        let attic = Member { name: "attic".into(), folder: "crates/attic".into(), dependencies: vec![] };
        let findings = find(&[attic]);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].says.contains("no room attic"), "{findings:?}");
    }
}
