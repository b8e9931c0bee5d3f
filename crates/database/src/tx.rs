//! A transaction on either database.

use crate::{
    DbError,
    postgres::PgTx,
    sqlite::SqliteTx,
    value::{FromRow, Val},
};

/// A transaction in which statements run. Only to be had inside [`crate::Database::read`] and [`crate::Database::write`].
pub enum Tx {
    #[doc(hidden)]
    Sqlite(SqliteTx),
    #[doc(hidden)]
    Postgres(PgTx),
}

impl Tx {
    /// All rows of a statement.
    pub async fn rows<R: FromRow>(&mut self, sql: &str, params: &[Val]) -> Result<Vec<R>, DbError> {
        match self {
            Self::Sqlite(tx) => tx.rows(sql, params),
            Self::Postgres(tx) => tx.rows(sql, params).await,
        }
    }

    /// The first row, if there is one.
    pub async fn maybe<R: FromRow>(&mut self, sql: &str, params: &[Val]) -> Result<Option<R>, DbError> {
        match self {
            Self::Sqlite(tx) => tx.maybe(sql, params),
            Self::Postgres(tx) => Ok(tx.rows(sql, params).await?.into_iter().next()),
        }
    }

    /// The row that must be there.
    pub async fn one<R: FromRow>(&mut self, sql: &str, params: &[Val]) -> Result<R, DbError> {
        self.maybe(sql, params).await?.ok_or_else(|| DbError::Missing(sql.to_owned()))
    }

    /// Runs a statement; how many rows it changed.
    pub async fn run(&mut self, sql: &str, params: &[Val]) -> Result<u64, DbError> {
        match self {
            Self::Sqlite(tx) => tx.run(sql, params),
            Self::Postgres(tx) => tx.run(sql, params).await,
        }
    }

    /// Runs several statements without parameters, as migrations need.
    pub async fn batch(&mut self, sql: &str) -> Result<(), DbError> {
        match self {
            Self::Sqlite(tx) => tx.batch(sql),
            Self::Postgres(tx) => tx.batch(sql).await,
        }
    }

    /// Prepares a statement without running it: what the test over all statements does.
    pub async fn prepare(&mut self, sql: &str) -> Result<(), DbError> {
        match self {
            Self::Sqlite(tx) => tx.prepare(sql),
            Self::Postgres(tx) => tx.prepare(sql).await,
        }
    }

    /// The next number of a series such as `ticket`: gapless on SQLite; a sequence on PostgreSQL, where a rolled-back
    /// transaction leaves a gap and nobody waits for another.
    pub async fn next_number(&mut self, series: &str) -> Result<i64, DbError> {
        match self {
            Self::Sqlite(tx) => tx.next_number(series),
            Self::Postgres(tx) => tx.next_number(series).await,
        }
    }

    /// Which lane this transaction writes in: rows that every transaction changes (counters, heads of chains) exist
    /// once a lane, so that connections of PostgreSQL do not stand in each other's way. Always 0 on SQLite.
    pub fn lane(&self) -> i64 {
        match self {
            Self::Sqlite(_) => 0,
            Self::Postgres(tx) => tx.lane(),
        }
    }

    /// Adds a topic to what open pages hear after the commit.
    pub fn touch(&mut self, topic: String) {
        let touched = match self {
            Self::Sqlite(tx) => &mut tx.touched,
            Self::Postgres(tx) => &mut tx.touched,
        };
        if !touched.contains(&topic) {
            touched.push(topic);
        }
    }

    /// Whether it is the embedded database: for the few statements that exist twice.
    pub fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }
}
