//! SQLite inside the program: one writer thread with group commit, as many reader threads as cores.

use crate::{
    BoxFuture, DbError, Live, Tx,
    value::{FromRow, Row, RowRef, Val},
};
use rusqlite::{Connection, config::DbConfig, types::ToSqlOutput};
use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    pin::pin,
    sync::{
        Arc, Mutex,
        mpsc::{self, RecvTimeoutError},
    },
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};
use tokio::sync::oneshot;

/// At most so many commands share one COMMIT, so that the first of them does not wait for ever.
const GROUP: usize = 256;

#[derive(Clone)]
pub(crate) struct Sqlite {
    writes: Door<Box<dyn Job>>,
    reads: Door<Reading>,
}

/// The file is read as memory: a tenth of the cost of a page of random tickets.
const MAPPED: &str = "pragma mmap_size = 1073741824";
/// How often a thread looks whether it has been quiet.
const LOOK: Duration = Duration::from_secs(10);
/// So many pieces of work in that time are what the program does by itself.
const QUIET: u32 = 100;

type Reading = Box<dyn FnOnce(&mut Tx) + Send>;
/// Where work is handed in; taken away when the database is closed.
type Door<T> = Arc<Mutex<Option<mpsc::Sender<T>>>>;

/// A command waiting for the writer. `run` says whether its savepoint stays; `finish` answers after the COMMIT.
trait Job: Send {
    fn run(&mut self, tx: &mut Tx) -> bool;
    fn finish(self: Box<Self>, commit: Result<(), &str>);
}

struct Command<F, T, E> {
    work: F,
    outcome: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> Job for Command<F, T, E>
where
    F: for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send,
    T: Send,
    E: From<DbError> + Send,
{
    fn run(&mut self, tx: &mut Tx) -> bool {
        let work = &self.work;
        let outcome =
            catch_unwind(AssertUnwindSafe(|| now(work(tx)))).unwrap_or_else(|_| Err(DbError::Panicked.into()));
        let stays = outcome.is_ok();
        self.outcome = Some(outcome);
        stays
    }
    fn finish(self: Box<Self>, commit: Result<(), &str>) {
        let outcome = match (self.outcome, commit) {
            (Some(Ok(_)) | None, Err(why)) => Err(DbError::Commit(why.to_owned()).into()),
            (Some(outcome), _) => outcome,
            (None, Ok(())) => Err(DbError::Panicked.into()),
        };
        // Whoever asked may have gone; the writer never waits for them.
        let _ = self.answer.send(outcome);
    }
}

/// A SQLite future never waits, so one poll finishes it.
fn now<T, E: From<DbError>>(future: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => {
            Err(DbError::Shape("something other than the transaction was awaited inside it".to_owned()).into())
        }
    }
}

impl Sqlite {
    pub(crate) fn open(path: &Path, live: Live) -> Result<Self, DbError> {
        if let Some(folder) = path.parent().filter(|p| !p.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)?;
        }
        let mut writer = Tx::Sqlite(SqliteTx::open(path, true)?);
        let (writes, waiting) = mpsc::channel::<Box<dyn Job>>();
        thread("sqlite-writer", move || {
            let mut rest = Rest::new();
            loop {
                match waiting.recv_timeout(LOOK) {
                    Ok(first) => {
                        let mut group = vec![first];
                        group.extend(waiting.try_iter().take(GROUP - 1));
                        rest.done += u32::try_from(group.len()).unwrap_or(QUIET);
                        commit_group(&mut writer, group, &live);
                    }
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
                rest.look(&mut writer);
            }
        })?;

        let (reads, asked) = mpsc::channel::<Reading>();
        let asked = Arc::new(Mutex::new(asked));
        for n in 0..std::thread::available_parallelism().map_or(2, |n| n.get().clamp(2, 8)) {
            let mut reader = Tx::Sqlite(SqliteTx::open(path, false)?);
            let asked = Arc::clone(&asked);
            thread(&format!("sqlite-reader-{n}"), move || {
                let mut rest = Rest::new();
                loop {
                    let Ok(reading) = asked.lock().map(|asked| asked.recv_timeout(LOOK)) else { break };
                    match reading {
                        Ok(reading) => {
                            rest.done += 1;
                            reading(&mut reader);
                        }
                        Err(RecvTimeoutError::Timeout) => {}
                        Err(RecvTimeoutError::Disconnected) => break,
                    }
                    rest.look(&mut reader);
                }
            })?;
        }
        Ok(Self { writes: Arc::new(Mutex::new(Some(writes))), reads: Arc::new(Mutex::new(Some(reads))) })
    }

    pub(crate) fn close(&self) {
        if let Ok(mut writes) = self.writes.lock() {
            writes.take();
        }
        if let Ok(mut reads) = self.reads.lock() {
            reads.take();
        }
    }

    pub(crate) async fn write<F, T, E>(&self, work: F) -> Result<T, E>
    where
        F: for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let command = Box::new(Command { work, outcome: None, answer });
        let sent = self.writes.lock().ok().and_then(|writes| writes.as_ref().and_then(|w| w.send(command).ok()));
        if sent.is_none() {
            return Err(DbError::Away("the writer has ended".to_owned()).into());
        }
        answered.await.unwrap_or_else(|_| Err(DbError::Away("the writer has ended".to_owned()).into()))
    }

    pub(crate) async fn read<F, T, E>(&self, work: F) -> Result<T, E>
    where
        F: for<'a> FnOnce(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let reading: Reading = Box::new(move |tx| {
            let outcome = match tx.raw("begin deferred") {
                Ok(()) => {
                    let outcome = catch_unwind(AssertUnwindSafe(|| now(work(tx))))
                        .unwrap_or_else(|_| Err(DbError::Panicked.into()));
                    // A snapshot that was only read ends the same way whether it is kept or not.
                    let _ = tx.raw("rollback");
                    outcome
                }
                Err(e) => Err(e.into()),
            };
            let _ = answer.send(outcome);
        });
        let sent = self.reads.lock().ok().and_then(|reads| reads.as_ref().and_then(|r| r.send(reading).ok()));
        if sent.is_none() {
            return Err(DbError::Away("the readers have ended".to_owned()).into());
        }
        answered.await.unwrap_or_else(|_| Err(DbError::Away("the reader has ended".to_owned()).into()))
    }
}

/// Gives back the memory of a busy time (pages held and mapped) once it is over: an index that was built anew has read
/// the whole file.
struct Rest {
    since: Instant,
    /// Pieces of work since then.
    done: u32,
}

impl Rest {
    fn new() -> Self {
        Self { since: Instant::now(), done: 0 }
    }
    fn look(&mut self, tx: &mut Tx) {
        if self.since.elapsed() < LOOK {
            return;
        }
        if (1..QUIET).contains(&self.done) {
            tx.give_back();
        }
        *self = Self::new();
    }
}

fn thread(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), DbError> {
    std::thread::Builder::new().name(name.to_owned()).spawn(work).map(|_| ()).map_err(DbError::File)
}

/// One durable COMMIT for all that wait: each command in a savepoint, so that a refusal or a panic takes only itself back.
fn commit_group(tx: &mut Tx, mut group: Vec<Box<dyn Job>>, live: &Live) {
    let begun = tx.raw("begin immediate").map_err(|e| e.to_string());
    if let Err(why) = begun {
        for job in group {
            job.finish(Err(&why));
        }
        return;
    }
    let mut topics = Vec::new();
    let mut broken = None;
    for job in &mut group {
        if broken.is_some() {
            continue;
        }
        let step = tx.raw("savepoint command").and_then(|()| {
            if job.run(tx) {
                topics.append(&mut tx.take_touched());
                tx.raw("release command")
            } else {
                tx.take_touched();
                tx.raw("rollback to command").and_then(|()| tx.raw("release command"))
            }
        });
        if let Err(e) = step {
            broken = Some(e.to_string());
        }
    }
    let committed = match broken {
        None => tx.raw("commit").map_err(|e| e.to_string()),
        Some(why) => Err(why),
    };
    if let Err(why) = &committed {
        tracing::error!(why, "a group of writes was not committed");
        // After some errors SQLite has rolled back by itself, and says so; there is nothing to do about it.
        let _ = tx.raw("rollback");
        for job in group {
            job.finish(Err(why));
        }
        return;
    }
    // Pages must hear of a change only after it can be read.
    live.committed(topics, false);
    for job in group {
        job.finish(Ok(()));
    }
}

/// The SQLite side of a [`Tx`]: its connection for the life of the thread.
pub struct SqliteTx {
    connection: Connection,
    /// Statements with `?n` for `$n`: SQLite numbers a bare `$2` by appearance.
    rewritten: HashMap<String, String>,
    pub(crate) touched: Vec<String>,
}

impl Tx {
    fn raw(&mut self, sql: &str) -> Result<(), DbError> {
        match self {
            Self::Sqlite(tx) => Ok(tx.connection.prepare_cached(sql)?.execute([]).map(|_| ())?),
            Self::Postgres(_) => Ok(()),
        }
    }
    fn give_back(&mut self) {
        if let Self::Sqlite(tx) = self {
            let given = tx.connection.execute_batch(&format!("pragma shrink_memory; pragma mmap_size = 0; {MAPPED}"));
            if let Err(error) = given {
                tracing::debug!(%error, "memory was not given back");
            }
        }
    }
    fn take_touched(&mut self) -> Vec<String> {
        match self {
            Self::Sqlite(tx) => std::mem::take(&mut tx.touched),
            Self::Postgres(_) => Vec::new(),
        }
    }
}

impl rusqlite::ToSql for Val {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        use rusqlite::types::{Value, ValueRef};
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Int(v) => ToSqlOutput::Owned(Value::Integer(*v)),
            Self::Bool(v) => ToSqlOutput::Owned(Value::Integer(i64::from(*v))),
            Self::Real(v) => ToSqlOutput::Owned(Value::Real(*v)),
            Self::Text(v) => ToSqlOutput::Borrowed(ValueRef::Text(v.as_bytes())),
            Self::Bytes(v) => ToSqlOutput::Borrowed(ValueRef::Blob(v)),
        })
    }
}

impl SqliteTx {
    fn open(path: &Path, writer: bool) -> Result<Self, DbError> {
        let connection = Connection::open(path)?;
        connection.set_prepared_statement_cache_capacity(512);
        // A plan is made once for a statement. Without this SQLite plans anew whenever a value that was looked at for
        // the plan (the pattern of a `like`) is bound again: half the cost of a list.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.execute_batch(
            "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 10000;
             pragma cache_size = -16000; pragma temp_store = memory;",
        )?;
        connection.execute_batch(MAPPED)?;
        if !writer {
            connection.execute_batch("pragma query_only = on")?;
        }
        Ok(Self { connection, rewritten: HashMap::new(), touched: Vec::new() })
    }

    fn statement(&mut self, sql: &str) -> Result<rusqlite::CachedStatement<'_>, DbError> {
        if !self.rewritten.contains_key(sql) {
            if self.rewritten.len() > 4_096 {
                self.rewritten.clear();
            }
            self.rewritten.insert(sql.to_owned(), sql.replace('$', "?"));
        }
        let text = self.rewritten.get(sql).map_or(sql, String::as_str);
        Ok(self.connection.prepare_cached(text)?)
    }

    pub(crate) fn rows<R: FromRow>(&mut self, sql: &str, params: &[Val]) -> Result<Vec<R>, DbError> {
        let mut statement = self.statement(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(params))?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(R::from_row(&Row(RowRef::Sqlite(row)))?);
        }
        Ok(all)
    }

    pub(crate) fn maybe<R: FromRow>(&mut self, sql: &str, params: &[Val]) -> Result<Option<R>, DbError> {
        let mut statement = self.statement(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(params))?;
        rows.next()?.map(|row| R::from_row(&Row(RowRef::Sqlite(row)))).transpose()
    }

    pub(crate) fn run(&mut self, sql: &str, params: &[Val]) -> Result<u64, DbError> {
        let changed = self.statement(sql)?.execute(rusqlite::params_from_iter(params))?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), DbError> {
        // `bigint primary key` would be a second index beside the rowid; `integer primary key` is the rowid itself.
        let sql = sql.replace("bigint primary key", "integer primary key").replace("bytea", "blob");
        Ok(self.connection.execute_batch(&sql)?)
    }

    pub(crate) fn prepare(&mut self, sql: &str) -> Result<(), DbError> {
        self.statement(sql).map(|_| ())
    }

    pub(crate) fn next_number(&mut self, series: &str) -> Result<i64, DbError> {
        let sql = "insert into number (series, last) values ($1, 1) on conflict (series) do update set last = last + 1 returning last";
        let mut statement = self.statement(sql)?;
        Ok(statement.query_row([series], |row| row.get(0))?)
    }
}
