//! Where it is kept: one text of SQL over two databases, SQLite inside the program or PostgreSQL outside.
//!
//! Every query of the product is written once, as `async fn(tx: &mut Tx, …)`, in SQL with `$n` that both accept. On
//! SQLite its futures never wait, so a dedicated thread finishes a whole command or a whole page's reading with one
//! poll; writes that wait together share one durable COMMIT (*group commit*), each inside a savepoint of its own. On
//! PostgreSQL the same futures run on the async runtime, writes as SERIALIZABLE with retry.
//!
//! # What must never happen here
//! - Nothing but `tx` is awaited inside [`Database::write`] or [`Database::read`]: no network, no file, no sleep. A
//!   write may run more than once before it is committed, so it may have no other effect than its statements.
//! - No rule lives here, and no feature's statement: those stand in the `store.rs` of their feature, inside [`sql!`].
//!
//! # Using it
//! ```
//! # use database::{p, row, sql, Database, DbError, Migration, Tx};
//! row! { pub struct Shelf { id: i64, name: String, books: Option<i64> } }
//!
//! async fn shelf(tx: &mut Tx, id: i64) -> Result<Option<Shelf>, DbError> {
//!     tx.maybe(sql!("select id, name, books from shelf where id = $1"), p![id]).await
//! }
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! # let dir = tempfile::tempdir().unwrap();
//! let migrations = [Migration::both("0001_shelf", "create table shelf (id bigint primary key, name text not null, books bigint)")];
//! let db = Database::open(&format!("sqlite:{}", dir.path().join("a.db").display())).await?;
//! db.migrate(&migrations, 0).await?;
//! db.write(|tx| Box::pin(async move { tx.run(sql!("insert into shelf (id, name) values ($1, $2)"), p![7, "Maps"]).await })).await?;
//! let found = db.read(|tx| Box::pin(async move { shelf(tx, 7).await })).await?;
//! assert_eq!(found.unwrap().name, "Maps");
//! # Ok::<(), DbError>(()) }).unwrap();
//! ```
//!
//! # Rules that keep one text valid on both
//! Ids are `bigint` (written `bigint primary key`, which becomes SQLite's rowid), times integer milliseconds, JSON
//! plain text. `returning`, `on conflict … do update`, CTEs, window functions, `filter (where …)` and row values work
//! on both. Banned: `lower` and `like` on what is not ASCII (fold in Rust), NULL order without `nulls last`, JSON
//! operators, arrays, `now()`, `sum` without a cast to `bigint`.

mod blobs;
mod error;
mod live;
mod migrate;
mod postgres;
mod sqlite;
mod statements;
pub mod testing;
mod tls;
mod tx;
mod value;

pub use blobs::Blobs;
pub use error::DbError;
pub use live::Live;
pub use migrate::{Migration, schema};
pub use statements::{Statement, statements};
pub use tx::Tx;
pub use value::{Cell, FromRow, FromVal, Row, Val};

#[doc(hidden)]
pub use inventory;

use std::{future::Future, pin::Pin};

/// What is wrong with an address of a database, as far as it tells without being opened.
pub fn check_url(url: &str) -> Result<(), String> {
    if url.starts_with("postgres:") || url.starts_with("postgresql:") { tls::check(url) } else { Ok(()) }
}

/// A boxed future, as closures over a [`Tx`] return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The database of this process. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    inner: Inner,
    live: Live,
}

#[derive(Clone)]
enum Inner {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

impl Database {
    /// Opens `sqlite:PATH` (made when missing) or `postgres://…`. Does not migrate.
    pub async fn open(url: &str) -> Result<Self, DbError> {
        let live = Live::new();
        let inner = if let Some(path) = url.strip_prefix("sqlite:") {
            Inner::Sqlite(sqlite::Sqlite::open(std::path::Path::new(path.trim_start_matches("//")), live.clone())?)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Inner::Postgres(postgres::Postgres::open(url, live.clone()).await?)
        } else {
            return Err(DbError::Url(url.to_owned()));
        };
        Ok(Self { inner, live })
    }

    /// Reads on one snapshot. The closure gathers all a page needs.
    pub async fn read<F, T, E>(&self, work: F) -> Result<T, E>
    where
        F: for<'a> FnOnce(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        match &self.inner {
            Inner::Sqlite(sqlite) => sqlite.read(work).await,
            Inner::Postgres(postgres) => postgres.read(work).await,
        }
    }

    /// Writes in one transaction, durable before it answers. An error rolls back all the closure did. The closure
    /// may run again when the database asks for it.
    pub async fn write<F, T, E>(&self, work: F) -> Result<T, E>
    where
        F: for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send + Sync + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        match &self.inner {
            Inner::Sqlite(sqlite) => sqlite.write(work).await,
            Inner::Postgres(postgres) => postgres.write(work).await,
        }
    }

    /// What was touched by commits of this node and, soon after, of the others: see [`Live`].
    pub fn live(&self) -> &Live {
        &self.live
    }

    /// `sqlite` or `postgres`.
    pub fn name(&self) -> &'static str {
        match &self.inner {
            Inner::Sqlite(_) => "sqlite",
            Inner::Postgres(_) => "postgres",
        }
    }

    /// Whether it is the embedded one.
    pub fn is_sqlite(&self) -> bool {
        matches!(self.inner, Inner::Sqlite(_))
    }

    /// Applies what is missing of `migrations`, in order. `now_ms` is noted beside each.
    pub async fn migrate(&self, migrations: &[Migration], now_ms: i64) -> Result<Vec<String>, DbError> {
        migrate::migrate(self, migrations, now_ms).await
    }

    /// Ends the threads after what they were given is done.
    pub fn close(&self) {
        if let Inner::Sqlite(sqlite) = &self.inner {
            sqlite.close();
        }
    }
}
