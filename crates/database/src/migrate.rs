//! Migrations: forward only, in steps the previous version can live with, one text for both databases where it can be.

use crate::{Database, DbError, Tx, p};

/// One step. Names sort in the order of application: `0001_people`, `0002_timeline` …
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Unique name.
    pub name: &'static str,
    /// What both databases run.
    pub both: &'static str,
    /// What only SQLite runs, after `both`.
    pub sqlite: &'static str,
    /// What only PostgreSQL runs, after `both`.
    pub postgres: &'static str,
}

impl Migration {
    /// A step that is the same on both.
    pub const fn both(name: &'static str, both: &'static str) -> Self {
        Self { name, both, sqlite: "", postgres: "" }
    }
    /// The same step with something more on PostgreSQL.
    pub const fn and_postgres(mut self, postgres: &'static str) -> Self {
        self.postgres = postgres;
        self
    }
    /// The same step with something more on SQLite.
    pub const fn and_sqlite(mut self, sqlite: &'static str) -> Self {
        self.sqlite = sqlite;
        self
    }
}

/// What the database itself needs: which steps were applied, and SQLite's series of numbers.
const OWN: &str = "create table if not exists migration (name text primary key, applied_at bigint not null);
    create table if not exists number (series text primary key, last bigint not null);";

pub(crate) async fn migrate(db: &Database, migrations: &[Migration], now_ms: i64) -> Result<Vec<String>, DbError> {
    let mut todo: Vec<Migration> = migrations.to_vec();
    todo.sort_by_key(|m| m.name);
    db.write(move |tx| {
        let todo = todo.clone();
        Box::pin(async move {
            if !tx.is_sqlite() {
                // Nodes that start together wait for the first; the lock ends with the transaction.
                tx.batch("select pg_advisory_xact_lock(7203117)").await?;
            }
            tx.batch(OWN).await?;
            let done: Vec<(String,)> = tx.rows("select name from migration", p![]).await?;
            let mut applied = Vec::new();
            for step in todo.iter().filter(|m| !done.iter().any(|(name,)| name == m.name)) {
                apply(tx, step).await?;
                tx.run("insert into migration (name, applied_at) values ($1, $2)", p![step.name, now_ms]).await?;
                applied.push(step.name.to_owned());
            }
            Ok(applied)
        })
    })
    .await
}

async fn apply(tx: &mut Tx, step: &Migration) -> Result<(), DbError> {
    tx.batch(step.both).await?;
    tx.batch(if tx.is_sqlite() { step.sqlite } else { step.postgres }).await
}

/// Tables and their columns, sorted: what a test compares between the two databases, and a backup walks over.
pub async fn schema(tx: &mut Tx) -> Result<Vec<(String, Vec<String>)>, DbError> {
    let found: Vec<(String, String)> = if tx.is_sqlite() {
        tx.rows(
            "select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c
             where m.type = 'table' and m.name not like 'sqlite_%' order by m.name, c.cid",
            p![],
        )
        .await?
    } else {
        tx.rows(
            "select table_name::text, column_name::text from information_schema.columns
             where table_schema = current_schema() order by table_name, ordinal_position",
            p![],
        )
        .await?
    };
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for (table, column) in found {
        match tables.last_mut() {
            Some((name, columns)) if *name == table => columns.push(column),
            _ => tables.push((table, vec![column])),
        }
    }
    tables.sort();
    Ok(tables)
}
