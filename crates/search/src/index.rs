//! The index itself: where it lies, what it takes in, and how far it has read.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use tantivy::directory::MmapDirectory;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};
use tantivy::schema::Schema;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, Searcher, Term};

use crate::schema::{self, Change, Fields};
use crate::{Result, words};

/// The least the engine takes. It fills while documents wait for a commit and is given back with the commit; a
/// rebuild only writes more, smaller segments.
const WRITER_BYTES: usize = 15_000_000;

/// How far into the change feed the index has read. It is kept in the same commit as the documents, so the two
/// cannot disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The life of the feed. After a restore it is another one, and the index starts again.
    pub epoch: String,
    /// The transaction that wrote the change (PostgreSQL), or 0.
    pub xid: i64,
    /// The number of the change.
    pub seq: i64,
}

impl Position {
    fn payload(&self) -> String {
        format!("{} {} {}", self.xid, self.seq, self.epoch)
    }

    fn parse(payload: &str) -> Option<Self> {
        let mut parts = payload.splitn(3, ' ');
        let xid = parts.next()?.parse().ok()?;
        let seq = parts.next()?.parse().ok()?;
        Some(Self { epoch: parts.next()?.to_owned(), xid, seq })
    }
}

/// A full-text index with its one writer. Share it in an `Arc`: everything takes `&self`.
pub struct Index {
    inner: tantivy::Index,
    reader: IndexReader,
    fields: Fields,
    /// Made at the first change, and kept while changes come: a writer for each change would end its own merges.
    writer: Mutex<Option<IndexWriter>>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").field("documents", &self.documents()).finish_non_exhaustive()
    }
}

impl Index {
    /// Opens the index below `dir`, or begins an empty one; the position says where to go on reading (`None`: from
    /// the start). An index of another schema, another way of cutting words, another version of the engine, another
    /// epoch, or one that cannot be read is removed, never repaired.
    ///
    /// `dir` belongs to the index alone, on a local disk; it is readable by its owner only.
    pub fn open(dir: &Path, epoch: &str) -> Result<(Self, Option<Position>)> {
        let (schema, _) = schema::schema();
        let name = directory_name(&schema);
        create_private(dir)?;
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            let other = entry.file_name();
            // Only what an earlier version of us made: the name is ours, the directory may not be.
            if other.to_str().is_some_and(|other| other.starts_with(NAME_START) && other != name) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        let place = dir.join(&name);
        if let Ok(found) = Self::existing(&place)
            && let Ok(Some(position)) = found.position()
            && position.epoch == epoch
        {
            return Ok((found, Some(position)));
        }
        if place.exists() {
            fs::remove_dir_all(&place)?;
        }
        create_private(&place)?;
        let directory = MmapDirectory::open(&place).map_err(tantivy::TantivyError::from)?;
        Ok((Self::over(tantivy::Index::create(directory, schema, tantivy::IndexSettings::default())?)?, None))
    }

    /// An index without a disk, for tests and examples.
    pub fn in_memory() -> Result<Self> {
        Self::over(tantivy::Index::create_in_ram(schema::schema().0))
    }

    fn existing(place: &Path) -> Result<Self> {
        Self::over(tantivy::Index::open_in_dir(place)?)
    }

    fn over(inner: tantivy::Index) -> Result<Self> {
        let (_, fields) = schema::schema();
        // We reload after each commit ourselves; watching the file would cost a thread.
        let reader = inner.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { inner, reader, fields, writer: Mutex::new(None) })
    }

    /// Takes changes in. They can be found after the next [`Index::commit`], and are forgotten if there is none.
    ///
    /// After an error everything since the last commit is forgotten: read the feed again from [`Index::position`].
    pub fn apply(&self, changes: &[Change]) -> Result<()> {
        self.write(|writer| {
            for change in changes {
                let (Change::Put(crate::Document { id, .. }) | Change::Gone { id }) = change;
                writer.delete_term(Term::from_field_i64(self.fields.id, *id));
                if let Change::Put(document) = change {
                    writer.add_document(self.fields.document(document))?;
                }
            }
            Ok(())
        })
    }

    /// Makes what was applied findable, and remembers with it how far the feed was read. One commit costs about as
    /// much as sixty changes, so gather changes for a quarter of a second. Errors are those of [`Index::apply`].
    pub fn commit(&self, position: &Position) -> Result<()> {
        self.write(|writer| {
            let mut prepared = writer.prepare_commit()?;
            prepared.set_payload(&position.payload());
            prepared.commit()?;
            Ok(self.reader.reload()?)
        })
    }

    /// How far the last commit had read.
    pub fn position(&self) -> Result<Option<Position>> {
        Ok(self.inner.load_metas()?.payload.as_deref().and_then(Position::parse))
    }

    /// Removes everything, as after a restore of the database; the position is then unknown.
    pub fn clear(&self) -> Result<()> {
        self.write(|writer| {
            writer.delete_all_documents()?;
            // A commit without a payload forgets the position together with the documents.
            writer.commit()?;
            Ok(self.reader.reload()?)
        })
    }

    /// Rewrites every segment, after which nothing of a removed document is left on the disk. Call it after personal
    /// data was erased; a million documents take about ten seconds.
    pub fn erase_removed(&self) -> Result<()> {
        self.write(|writer| {
            let segments = self.inner.searchable_segment_ids()?;
            if !segments.is_empty() {
                writer.merge(&segments).wait()?;
            }
            self.reader.reload()?;
            writer.garbage_collect_files().wait()?;
            Ok(())
        })
    }

    /// Ends the writer, its threads and what they hold, until the next change makes another. For when nothing has changed
    /// for a while: what it was merging is finished first.
    pub fn rest(&self) -> Result<()> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(writer) = writer {
            writer.garbage_collect_files().wait()?;
            writer.wait_merging_threads()?;
            self.reader.reload()?;
        }
        Ok(())
    }

    /// How many documents can be found by somebody.
    pub fn documents(&self) -> u64 {
        self.reader.searcher().num_docs()
    }

    /// Whether every file still has the checksum it was written with. Reads the whole index: once a day is enough.
    /// If not, remove the directory and open again.
    pub fn is_sound(&self) -> Result<bool> {
        Ok(self.inner.validate_checksum()?.is_empty())
    }

    pub(crate) fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }

    pub(crate) const fn fields(&self) -> &Fields {
        &self.fields
    }

    fn write<T>(&self, work: impl FnOnce(&mut IndexWriter) -> Result<T>) -> Result<T> {
        let mut guard = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let mut writer = match guard.take() {
            Some(writer) => writer,
            None => self.new_writer()?,
        };
        // A writer that failed once (full disk, dead thread) fails for ever, so it is not put back.
        let done = work(&mut writer)?;
        *guard = Some(writer);
        Ok(done)
    }

    fn new_writer(&self) -> Result<IndexWriter> {
        let options = IndexWriterOptions::builder()
            .memory_budget_per_thread(WRITER_BYTES)
            .num_worker_threads(1)
            .num_merge_threads(1)
            .build();
        let writer: IndexWriter = self.inner.writer_with_options(options)?;
        // The usual policy never merges for deletions alone, and nearly every change here deletes.
        let mut merges = LogMergePolicy::default();
        merges.set_del_docs_ratio_before_merge(0.3);
        writer.set_merge_policy(Box::new(merges));
        Ok(writer)
    }
}

const NAME_START: &str = "index-";

/// The name says all that must fit: fields, cutting of words, engine. Another name is another index.
fn directory_name(schema: &Schema) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut eat = |text: &str| {
        for byte in text.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for (_, entry) in schema.fields() {
        eat(&format!("{entry:?}"));
    }
    eat(&words::VERSION.to_string());
    eat(tantivy::version_string());
    format!("{NAME_START}{hash:016x}")
}

fn create_private(dir: &Path) -> std::io::Result<()> {
    fs::create_dir_all(dir)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(dir, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
