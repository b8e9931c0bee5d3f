//! Everything into a folder.

use super::{Content, FORM, MANIFEST, Manifest, Table, hex, sha256_of, store};
use crate::exit::WrongUse;
use anyhow::Context;
use database::{Database, DbError, Tx, Val};
use domain::Timestamp;
use flate2::{Compression, write::GzEncoder};
use std::{
    fs,
    io::{BufWriter, Write},
    path::Path,
};

/// Rows read at once: what a backup holds in memory.
const PAGE: i64 = 1_000;

/// Saves one snapshot of the database, then the files it names.
pub async fn save(db: &Database, files: &Path, folder: &Path, now: Timestamp) -> anyhow::Result<Manifest> {
    prepare(folder)?;
    let into = folder.join("tables");
    let name = db.name().to_owned();
    // The one place where files are written while a snapshot is held: the rows go straight to disk, so that memory stays
    // small however much there is. Nothing waits for this reader but the room of the write-ahead log.
    let mut manifest = db.read(move |tx| Box::pin(async move { snapshot(tx, &into, name, now).await })).await?;
    // After the snapshot: every file it names was kept before its row, and files are never changed.
    manifest.files = copy_files(files, &folder.join("files"))?;
    let text = serde_json::to_string_pretty(&manifest)?;
    let mut file = fs::File::create(folder.join(MANIFEST))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    Ok(manifest)
}

fn prepare(folder: &Path) -> anyhow::Result<()> {
    let told = || format!("{} cannot be used", folder.display());
    if folder.exists() && fs::read_dir(folder).with_context(told)?.next().is_some() {
        return Err(
            WrongUse(format!("{} is not empty; a backup goes into a folder of its own", folder.display())).into()
        );
    }
    fs::create_dir_all(folder.join("tables")).with_context(told)?;
    fs::create_dir_all(folder.join("files")).with_context(told)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).with_context(told)?;
    }
    Ok(())
}

async fn snapshot(tx: &mut Tx, into: &Path, database: String, now: Timestamp) -> Result<Manifest, DbError> {
    let mut tables = Vec::new();
    for (name, columns) in store::tables(tx).await? {
        // Kept apart, because they live in other places on the two databases.
        if name == "migration" || name == "number" {
            continue;
        }
        tables.push(table(tx, into, name, columns).await?);
    }
    Ok(Manifest {
        form: FORM,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        database,
        made_at: now.0,
        migrations: store::migrations(tx).await?,
        tables,
        numbers: store::numbers(tx).await?,
        files: 0,
    })
}

async fn table(tx: &mut Tx, into: &Path, name: String, columns: Vec<String>) -> Result<Table, DbError> {
    let path = into.join(format!("{name}.jsonl.gz"));
    let mut file = GzEncoder::new(BufWriter::new(fs::File::create(&path)?), Compression::fast());
    let (mut rows, mut content) = (0, Content::default());
    let mut lines = Lines::of(tx, &name, columns.clone()).await?;
    while let Some(page) = lines.next(tx).await? {
        for row in &page {
            let line = line(row)?;
            content.add(line.as_bytes());
            file.write_all(line.as_bytes())?;
            file.write_all(b"\n")?;
            rows += 1;
        }
    }
    file.finish()?.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()?;
    Ok(Table { sha256: sha256_of(&path)?, name, columns, rows, content: content.text() })
}

/// A table page by page.
pub struct Lines {
    table: String,
    columns: Vec<String>,
    key: Vec<String>,
    after: Option<Vec<Val>>,
}

impl Lines {
    /// From its beginning.
    pub async fn of(tx: &mut Tx, table: &str, columns: Vec<String>) -> Result<Self, DbError> {
        let key = store::key(tx, table).await?;
        if key.is_empty() {
            return Err(DbError::Shape(format!("table {table} has no primary key")));
        }
        Ok(Self { table: table.to_owned(), columns, key, after: None })
    }
    /// The next page; nothing after the last.
    pub async fn next(&mut self, tx: &mut Tx) -> Result<Option<Vec<Vec<Val>>>, DbError> {
        let page = store::page(tx, &self.table, &self.columns, &self.key, self.after.as_deref(), PAGE).await?;
        let Some(last) = page.last() else { return Ok(None) };
        let place = |column: &String| self.columns.iter().position(|c| c == column).and_then(|n| last.get(n)).cloned();
        self.after = Some(self.key.iter().filter_map(place).collect());
        Ok(Some(page))
    }
}

/// A row as JSON. Yes and no are 1 and 0, as SQLite keeps them, so that both databases say the same.
pub fn line(row: &[Val]) -> Result<String, DbError> {
    let values: Vec<serde_json::Value> = row
        .iter()
        .map(|value| match value {
            Val::Null => serde_json::Value::Null,
            Val::Int(n) => (*n).into(),
            Val::Bool(yes) => i64::from(*yes).into(),
            Val::Real(n) => (*n).into(),
            Val::Text(text) => text.as_str().into(),
            Val::Bytes(bytes) => serde_json::json!({ "hex": hex(bytes) }),
        })
        .collect();
    serde_json::to_string(&values).map_err(|e| DbError::Shape(e.to_string()))
}

/// Copies what is not there yet; how many there are.
pub fn copy_files(from: &Path, to: &Path) -> anyhow::Result<u64> {
    let mut count = 0;
    for (path, name) in files_in(from)? {
        let folder = to.join(name.get(..2).unwrap_or("00"));
        fs::create_dir_all(&folder)?;
        let place = folder.join(&name);
        if !place.exists() {
            let draft = folder.join(format!(".{name}"));
            fs::copy(&path, &draft)?;
            fs::rename(&draft, &place)?;
        }
        count += 1;
    }
    Ok(count)
}

/// Files people attached, by digest; drafts of files being written are left out.
pub fn files_in(folder: &Path) -> anyhow::Result<Vec<(std::path::PathBuf, String)>> {
    let mut found = Vec::new();
    if !folder.exists() {
        return Ok(found);
    }
    for part in fs::read_dir(folder)? {
        let part = part?.path();
        if !part.is_dir() {
            continue;
        }
        for file in fs::read_dir(part)? {
            let file = file?;
            let name = file.file_name().to_string_lossy().into_owned();
            if name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit()) {
                found.push((file.path(), name));
            }
        }
    }
    Ok(found)
}
