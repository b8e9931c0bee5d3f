//! `entwine backup` and `entwine restore`: everything in a folder, in a form both databases can read.
//!
//! A backup is one snapshot: each table as gzipped JSON lines, the files people attached, and `manifest.json`, which is
//! written last and holds the count and SHA-256 of all. It is made while the server works. A restore goes into an empty
//! database, of either kind, and is compared with what was saved before it is called done.
//!
//! # What must never happen here
//! Nothing is left out: tables are asked of the database, not listed here. A backup holds all that people wrote, the
//! confidential included, unencrypted: its folder is readable by its owner only, and belongs where the disk does. What was
//! said in reports is sealed in it; the key of the house is not part of a backup, and is kept apart from them by hand.
//!
//! What waited to go out when the backup was made has gone out since, from the program it was made of. So nothing of it goes
//! out again by itself: such jobs come back as given up, on the operators' page, to be run or dropped one by one;
//! `--send-waiting` lets them go where that program is no more.
//!
//! # By hand
//! ```text
//! entwine backup /backups/2026-11-24
//! ENTWINE_DATABASE_URL=postgres://entwine@db/entwine entwine restore /backups/2026-11-24
//! ```

mod load;
mod save;
mod store;

#[cfg(test)]
mod tests;

use crate::{opening, say, settings::Settings};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt::Write as _, fs, io::Read, path::Path};

/// A backup as the command makes it, for the test that looks at every byte of one.
#[cfg(test)]
pub async fn save_for_tests(db: &database::Database, files: &Path, folder: &Path, now: domain::Timestamp) {
    save::save(db, files, folder, now).await.expect("a backup");
}

/// The form of backups this version writes and reads.
const FORM: u32 = 1;
/// The name of what is written last.
const MANIFEST: &str = "manifest.json";

/// What a backup says of itself.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    form: u32,
    version: String,
    database: String,
    made_at: i64,
    /// Steps the database had gone.
    migrations: Vec<String>,
    tables: Vec<Table>,
    /// The last number given of each series.
    numbers: Vec<(String, i64)>,
    files: u64,
}

/// One table of a backup.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Table {
    name: String,
    columns: Vec<String>,
    rows: u64,
    /// SHA-256 of the packed file.
    sha256: String,
    /// What all its rows add up to, in any order.
    content: String,
}

/// What rows add up to: the sum of their hashes, so that the order they are read in does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Content(u128);

impl Content {
    fn add(&mut self, line: &[u8]) {
        let hash = Sha256::digest(line);
        let half = hash.first_chunk::<16>().map_or(0, |bytes| u128::from_le_bytes(*bytes));
        self.0 = self.0.wrapping_add(half);
    }
    fn text(self) -> String {
        format!("{:032x}", self.0)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, b| {
        let _ = write!(text, "{b:02x}");
        text
    })
}

fn sha256_of(path: &Path) -> std::io::Result<String> {
    let mut file = fs::File::open(path)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let n = file.read(&mut buffer)?;
        if n == 0 {
            return Ok(hex(&hasher.finalize()));
        }
        hasher.update(buffer.get(..n).unwrap_or_default());
    }
}

/// `entwine backup DIR`.
pub async fn backup(settings: &Settings, folder: &Path) -> anyhow::Result<()> {
    let db = opening::open_database(settings).await?;
    let saved = save::save(&db, &settings.data_dir.join("files"), folder, spine::Clock::System.now()).await;
    db.close();
    let manifest = saved?;
    let rows: u64 = manifest.tables.iter().map(|t| t.rows).sum();
    say::line(&format!(
        "saved {rows} rows of {} tables and {} files to {}",
        manifest.tables.len(),
        manifest.files,
        folder.display()
    ));
    Ok(())
}

/// What becomes of what waited to go out when the backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Held until an operator runs or drops it.
    Held,
    /// It goes out.
    Sent,
}

/// `entwine restore DIR`.
pub async fn restore(settings: &Settings, folder: &Path, waiting: Waiting) -> anyhow::Result<()> {
    opening::prepare_folder(&settings.data_dir)?;
    let lock = settings.sqlite_path().map(|path| opening::lock(&path)).transpose()?;
    let db = opening::open_database(settings).await?;
    let loaded = load::load(&db, &settings.data_dir.join("files"), folder, spine::Clock::System.now(), waiting).await;
    db.close();
    drop(lock);
    let done = loaded?;
    say::line(&format!(
        "restored {} rows of {} tables and {} files; compared, nothing differs; {} lines of the audit log hold",
        done.rows, done.tables, done.files, done.audit_lines
    ));
    if done.held > 0 {
        say::line(&format!(
            "{} mails, messages or webhooks waited to go out; they are held, because they may have gone out since: run or drop them on /house",
            done.held
        ));
    }
    Ok(())
}
