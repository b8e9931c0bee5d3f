//! `entwine demo` as somebody types it: it fills an empty database once, on both kinds, and shows passwords only when new.

#![expect(clippy::unwrap_used, reason = "a test that cannot start has to stop")]

use std::{
    path::Path,
    process::{Command, Output},
};

fn demo(folder: &Path, url: Option<&str>, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entwine"));
    command.arg("demo").args(more).arg("--data-dir").arg(folder).current_dir(folder);
    if let Some(url) = url {
        command.arg("--database-url").arg(url);
    }
    command.output().unwrap()
}

/// Addresses and passwords of what was printed.
fn sign_ins(output: &Output) -> Vec<(String, String)> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let last = |line: &str| line.split_whitespace().last().unwrap_or_default().to_owned();
    text.lines()
        .filter(|line| line.contains("@example.org"))
        .map(|line| (line.split_whitespace().next().unwrap().to_owned(), last(line)))
        .collect()
}

fn told_once(url: Option<&str>) {
    let folder = tempfile::tempdir().unwrap();
    let first = sign_ins(&demo(folder.path(), url, &["--small"]));
    assert!(first.len() >= 7, "{first:?}");
    assert!(first.iter().all(|(_, password)| password.split('-').count() == 6), "{first:?}");

    let again = demo(folder.path(), url, &["--small"]);
    assert_eq!(sign_ins(&again), [], "nothing is shown twice");
    assert!(String::from_utf8_lossy(&again.stdout).contains("nothing was changed"));

    let new = sign_ins(&demo(folder.path(), url, &["--new-sign-ins"]));
    assert_eq!(new.len(), first.len());
    assert!(new.iter().all(|one| !first.contains(one)));
}

#[test]
fn in_one_file() {
    told_once(None);
}

#[tokio::test]
async fn on_a_server() {
    let Ok(admin) = std::env::var("ENTWINE_TEST_POSTGRES") else {
        assert!(std::env::var("ENTWINE_REQUIRE_POSTGRES").is_err(), "ENTWINE_TEST_POSTGRES is not set");
        eprintln!("SKIPPED on PostgreSQL: ENTWINE_TEST_POSTGRES is not set (scripts/postgres.sh start)");
        return;
    };
    let url = database::testing::fresh_postgres(&admin, &[]).await.unwrap();
    tokio::task::spawn_blocking(move || told_once(Some(&url))).await.unwrap();
}
