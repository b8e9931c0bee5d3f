//! The command that measures triage, on a real set of tickets where it is present.

use std::{path::PathBuf, process::Command};

fn data_sets() -> Option<PathBuf> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    std::env::var_os("ENTWINE_DATA_SETS")
        .map(PathBuf::from)
        .into_iter()
        .chain([beside])
        .find(|p| p.join("tickets").is_dir())
}

#[test]
fn groups_of_real_tickets_are_learnt_well_enough() {
    let Some(data) = data_sets() else {
        println!("SKIPPED: the set of real tickets is not here (ENTWINE_DATA_SETS names its folder)");
        return;
    };
    let ran = Command::new(env!("CARGO_BIN_EXE_entwine"))
        .args(["triage", "evaluate", "--text", "Document", "--label", "Topic_group", "--split", "1", "--train"])
        .arg(data.join("tickets/it-tickets.csv.gz"))
        .output()
        .unwrap();
    let said = String::from_utf8(ran.stdout).unwrap();
    assert!(ran.status.success(), "{said}{}", String::from_utf8_lossy(&ran.stderr));
    let figure = |name: &str| -> f64 {
        let line = said.lines().find_map(|l| l.strip_prefix(&format!("{name}: mean "))).expect(&said);
        line.split(',').next().unwrap().parse().unwrap()
    };
    assert!(figure("accuracy") >= 0.868, "{said}");
    assert!(figure("macro-F1") >= 0.873, "{said}");
    assert!(figure("accuracy at 80 % coverage") > figure("accuracy"), "the surest are no better than the rest: {said}");
}
