//! A backup into an empty database.

use super::{Content, FORM, MANIFEST, Manifest, Table, Waiting, save, sha256_of, store};
use crate::{exit::WrongUse, features};
use anyhow::{Context, bail};
use database::{Database, DbError, Migration, Val};
use domain::Timestamp;
use flate2::read::GzDecoder;
use jobs::Failure;
use std::{
    collections::{BTreeSet, HashMap},
    fs,
    io::{BufRead, BufReader},
    path::Path,
    sync::Arc,
};

/// Values in one statement: below what both databases take.
const VALUES: usize = 8_000;
/// Rows in one transaction.
const ROWS: usize = 2_000;

/// What was restored.
pub struct Restored {
    /// Rows of all tables.
    pub rows: u64,
    /// Tables.
    pub tables: usize,
    /// Files.
    pub files: u64,
    /// Lines of the audit log, all of which hold.
    pub audit_lines: u64,
    /// Jobs that would go out, held.
    pub held: u64,
}

/// Why a job is held, for who decides about it.
pub const HELD: &str = "restored: it may have gone out since the backup was made";

/// Loads a backup, then compares the database with it.
pub async fn load(
    db: &Database,
    files: &Path,
    folder: &Path,
    now: Timestamp,
    waiting: Waiting,
) -> anyhow::Result<Restored> {
    let manifest = read_manifest(folder)?;
    for table in &manifest.tables {
        let found =
            sha256_of(&path_of(folder, table)).with_context(|| format!("table {} of the backup", table.name))?;
        if found != table.sha256 {
            bail!("the backup is damaged: tables/{}.jsonl.gz is not what was saved", table.name);
        }
    }
    let known = features::migrations();
    if let Some(newer) = manifest.migrations.iter().find(|name| known.iter().all(|m| m.name != name.as_str())) {
        return Err(WrongUse(format!(
            "the backup was made by version {}, which knows {newer}; this version does not: use that one or a newer",
            manifest.version
        ))
        .into());
    }
    // First the shape the backup has; what this version adds to it comes after, as it came to the database itself.
    let shape: Vec<Migration> =
        known.iter().filter(|m| manifest.migrations.iter().any(|name| name == m.name)).copied().collect();
    refuse_full(db).await?;
    db.migrate(&shape, now.0).await?;
    let copied = files_back(&folder.join("files"), files)?;

    let (mut rows, mut held) = (0, 0);
    let order = db.read(|tx| Box::pin(async move { Ok::<_, Failure>(store::references(tx).await?) })).await?;
    let mut expected = HashMap::new();
    for table in in_order(&manifest.tables, &order)? {
        let (n, content) =
            load_table(db, folder, table, waiting, &mut held).await.with_context(|| format!("table {}", table.name))?;
        rows += n;
        expected.insert(table.name.clone(), (n, content));
    }
    let numbers = Arc::new(manifest.numbers.clone());
    db.write(move |tx| {
        let numbers = Arc::clone(&numbers);
        Box::pin(async move {
            for (series, last) in numbers.iter() {
                store::set_number(tx, series, *last).await?;
            }
            Ok::<_, Failure>(())
        })
    })
    .await?;
    compare(db, &manifest, expected).await?;
    db.migrate(&known, now.0).await?;
    let (audit_lines, faults) = db.read(|tx| Box::pin(spine::audit::verify(tx))).await?;
    if !faults.is_empty() {
        bail!(
            "the audit log does not hold: {} faults; it did not in the backup either: `entwine audit verify`",
            faults.len()
        );
    }
    missing_files(db, files).await?;
    Ok(Restored { rows, tables: manifest.tables.len(), files: copied, audit_lines, held })
}

fn read_manifest(folder: &Path) -> anyhow::Result<Manifest> {
    let path = folder.join(MANIFEST);
    let text = fs::read_to_string(&path)
        .map_err(|e| WrongUse(format!("{} is no finished backup: {MANIFEST}: {e}", folder.display())))?;
    let manifest: Manifest =
        serde_json::from_str(&text).with_context(|| format!("{} cannot be read", path.display()))?;
    if manifest.form != FORM {
        return Err(WrongUse(format!("the backup has form {}, this version reads form {FORM}", manifest.form)).into());
    }
    Ok(manifest)
}

fn path_of(folder: &Path, table: &Table) -> std::path::PathBuf {
    folder.join("tables").join(format!("{}.jsonl.gz", table.name))
}

async fn refuse_full(db: &Database) -> anyhow::Result<()> {
    let full = db
        .read(|tx| {
            Box::pin(async move {
                for (table, _) in store::tables(tx).await? {
                    if table != "migration" && table != "number" && store::has_rows(tx, &table).await? {
                        return Ok::<_, Failure>(Some(table));
                    }
                }
                Ok(None)
            })
        })
        .await?;
    match full {
        Some(table) => Err(WrongUse(format!(
            "the database is not empty (table {table} has rows); a restore goes into a new one: another data_dir or database_url"
        ))
        .into()),
        None => Ok(()),
    }
}

/// Tables after those they refer to.
fn in_order<'a>(tables: &'a [Table], references: &[(String, String)]) -> anyhow::Result<Vec<&'a Table>> {
    let mut waiting: Vec<&Table> = tables.iter().collect();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut order = Vec::new();
    while !waiting.is_empty() {
        let free = |t: &Table| {
            references
                .iter()
                .filter(|(from, to)| *from == t.name && *to != t.name)
                .all(|(_, to)| done.contains(to.as_str()))
        };
        let (ready, rest): (Vec<&Table>, Vec<&Table>) = waiting.into_iter().partition(|t| free(t));
        if ready.is_empty() {
            bail!(
                "tables refer to each other in a circle: {}",
                rest.iter().map(|t| t.name.as_str()).collect::<Vec<_>>().join(", ")
            );
        }
        done.extend(ready.iter().map(|t| t.name.as_str()));
        order.extend(ready);
        waiting = rest;
    }
    Ok(order)
}

async fn load_table(
    db: &Database,
    folder: &Path,
    table: &Table,
    waiting: Waiting,
    held: &mut u64,
) -> anyhow::Result<(u64, Content)> {
    let lines = BufReader::with_capacity(1 << 16, GzDecoder::new(fs::File::open(path_of(folder, table))?)).lines();
    let (mut read, mut kept, mut saved, mut content) = (0, 0, Content::default(), Content::default());
    let mut batch = Vec::new();
    for line in lines {
        let line = line?;
        saved.add(line.as_bytes());
        read += 1;
        let mut row = row(&line)?;
        if table.name == "job" && hold(table, &mut row, waiting) {
            *held += 1;
        }
        if let Some(row) = adjusted(table, row) {
            content.add(save::line(&row)?.as_bytes());
            batch.push(row);
            kept += 1;
        }
        if batch.len() == ROWS {
            insert(db, table, std::mem::take(&mut batch)).await?;
        }
    }
    insert(db, table, batch).await?;
    if read != table.rows || saved.text() != table.content {
        bail!("the backup is damaged: {read} rows are there, {} were saved", table.rows);
    }
    Ok((kept, content))
}

/// What must not go over as it was: an index that follows the old database must not be taken for one of the new, and
/// transactions of the old mean nothing in the new.
fn adjusted(table: &Table, mut row: Vec<Val>) -> Option<Vec<Val>> {
    let place = |name: &str| table.columns.iter().position(|c| c == name);
    match table.name.as_str() {
        "setting" => {
            let key = place("key").and_then(|n| row.get(n));
            let own = ["search.epoch", "node.beat"].into_iter().any(|own| key == Some(&Val::Text(own.to_owned())));
            (!own).then_some(row)
        }
        "search_feed" => {
            if let Some(xid) = place("xid").and_then(|n| row.get_mut(n)) {
                *xid = Val::Int(0);
            }
            Some(row)
        }
        _ => Some(row),
    }
}

/// A job of the old program: nobody works on it here. Whether it waited to go out and is held now.
fn hold(table: &Table, row: &mut [Val], waiting: Waiting) -> bool {
    let place = |name: &str| table.columns.iter().position(|c| c == name);
    let is = |row: &[Val], name: &str, wanted: &[&str]| match place(name).and_then(|n| row.get(n)) {
        Some(Val::Text(text)) => wanted.contains(&text.as_str()),
        _ => false,
    };
    let held = waiting == Waiting::Held && is(row, "state", &["waiting"]) && !is(row, "kind", features::STAY_INSIDE);
    let mut now = vec![("locked_until", Val::Null), ("worker", Val::Null)];
    if held {
        now.extend([("state", Val::Text("dead".to_owned())), ("last_error", Val::Text(HELD.to_owned()))]);
    }
    for (name, value) in now {
        if let Some(old) = place(name).and_then(|n| row.get_mut(n)) {
            *old = value;
        }
    }
    held
}

fn row(line: &str) -> anyhow::Result<Vec<Val>> {
    let values: Vec<serde_json::Value> = serde_json::from_str(line)?;
    values
        .into_iter()
        .map(|value| {
            Ok(match value {
                serde_json::Value::Null => Val::Null,
                serde_json::Value::Bool(yes) => Val::Bool(yes),
                serde_json::Value::Number(n) => match (n.as_i64(), n.as_f64()) {
                    (Some(n), _) => Val::Int(n),
                    (None, Some(n)) => Val::Real(n),
                    (None, None) => bail!("a number that is none: {n}"),
                },
                serde_json::Value::String(text) => Val::Text(text),
                serde_json::Value::Object(bytes) => {
                    Val::Bytes(bytes.get("hex").and_then(|h| unhex(h.as_str()?)).context("bytes that are none")?)
                }
                serde_json::Value::Array(_) => bail!("a list where a value belongs"),
            })
        })
        .collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    (0..text.len() / 2).map(|n| u8::from_str_radix(text.get(n * 2..n * 2 + 2)?, 16).ok()).collect()
}

async fn insert(db: &Database, table: &Table, rows: Vec<Vec<Val>>) -> anyhow::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let at_once = (VALUES / table.columns.len().max(1)).clamp(1, 200);
    let (name, columns, rows) = (table.name.clone(), table.columns.clone(), Arc::new(rows));
    db.write(move |tx| {
        let (name, columns, rows) = (name.clone(), columns.clone(), Arc::clone(&rows));
        Box::pin(async move {
            for part in rows.chunks(at_once) {
                store::insert(tx, &name, &columns, part).await?;
            }
            Ok::<_, Failure>(())
        })
    })
    .await?;
    Ok(())
}

/// Reads all that was written again: count and content of every table must be what was loaded.
async fn compare(db: &Database, manifest: &Manifest, expected: HashMap<String, (u64, Content)>) -> anyhow::Result<()> {
    let tables = manifest.tables.clone();
    let differs = db
        .read(move |tx| {
            Box::pin(async move {
                let mut differs = Vec::new();
                for table in tables {
                    let (mut rows, mut content) = (0, Content::default());
                    let mut lines = save::Lines::of(tx, &table.name, table.columns.clone()).await?;
                    while let Some(page) = lines.next(tx).await? {
                        for row in &page {
                            content.add(save::line(row)?.as_bytes());
                            rows += 1;
                        }
                    }
                    if expected.get(&table.name) != Some(&(rows, content)) {
                        differs.push(table.name);
                    }
                }
                Ok::<_, DbError>(differs)
            })
        })
        .await?;
    if differs.is_empty() {
        Ok(())
    } else {
        bail!("after the restore these tables differ from the backup: {}", differs.join(", "))
    }
}

/// Copies files back, each checked against its name.
fn files_back(from: &Path, to: &Path) -> anyhow::Result<u64> {
    for (path, name) in save::files_in(from)? {
        if sha256_of(&path)? != name {
            bail!("the backup is damaged: files/{name} is not what was saved");
        }
    }
    database::Blobs::open(to)?;
    save::copy_files(from, to)
}

async fn missing_files(db: &Database, files: &Path) -> anyhow::Result<()> {
    let digests = db.read(|tx| Box::pin(store::digests(tx))).await?;
    let there: BTreeSet<String> = save::files_in(files)?.into_iter().map(|(_, name)| name).collect();
    let missing = digests.iter().filter(|d| !there.contains(*d)).count();
    if missing > 0 {
        bail!("{missing} attached files are named in the database and were not in the backup");
    }
    Ok(())
}
