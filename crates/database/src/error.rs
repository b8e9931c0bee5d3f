//! What can go wrong with a database, told apart as far as a caller can do something about it.

/// An error of the database. Opaque to people: doors show a sentence and log the chain.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// SQLite said so.
    #[error("sqlite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL said so.
    #[error("postgres: {}", postgres_text(.0))]
    Postgres(#[from] tokio_postgres::Error),
    /// A row that must be there is not.
    #[error("no row for: {0}")]
    Missing(String),
    /// A column has another shape than the code expects.
    #[error("unexpected shape: {0}")]
    Shape(String),
    /// The address is neither `sqlite:PATH` nor `postgres://…`.
    #[error("not a database address: {0:?} (sqlite:PATH or postgres://user@host/name)")]
    Url(String),
    /// The database does not answer: its threads are gone, or no connection can be had.
    #[error("the database does not answer: {0}")]
    Away(String),
    /// The commit of the whole group failed.
    #[error("the commit failed: {0}")]
    Commit(String),
    /// The code inside panicked; its changes were rolled back.
    #[error("a command panicked")]
    Panicked,
    /// A file could not be written or read.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
}

fn postgres_text(error: &tokio_postgres::Error) -> String {
    match error.as_db_error() {
        Some(db) => format!("{} ({})", db.message(), db.code().code()),
        None => error.to_string(),
    }
}

impl DbError {
    /// A unique key stands in the way.
    pub fn is_unique(&self) -> bool {
        match self {
            Self::Sqlite(rusqlite::Error::SqliteFailure(e, _)) => {
                e.extended_code == 2067 /* SQLITE_CONSTRAINT_UNIQUE */ || e.extended_code == 1555 /* …_PRIMARYKEY */
            }
            Self::Postgres(e) => e.code() == Some(&tokio_postgres::error::SqlState::UNIQUE_VIOLATION),
            _ => false,
        }
    }

    /// PostgreSQL asks to run the whole transaction again.
    pub fn is_retry(&self) -> bool {
        use tokio_postgres::error::SqlState;
        match self {
            Self::Postgres(e) => {
                matches!(e.code(), Some(c) if *c == SqlState::T_R_SERIALIZATION_FAILURE || *c == SqlState::T_R_DEADLOCK_DETECTED)
            }
            _ => false,
        }
    }

    /// Nothing is wrong with what was asked: the database is away, its disk is full, or it is too busy. Try later.
    pub fn is_away(&self) -> bool {
        use rusqlite::ErrorCode;
        match self {
            Self::Away(_) | Self::Commit(_) | Self::File(_) => true,
            Self::Sqlite(rusqlite::Error::SqliteFailure(e, _)) => matches!(
                e.code,
                ErrorCode::DiskFull
                    | ErrorCode::DatabaseBusy
                    | ErrorCode::DatabaseLocked
                    | ErrorCode::SystemIoFailure
                    | ErrorCode::CannotOpen
            ),
            Self::Postgres(e) => {
                e.is_closed() || e.code().is_none_or(|c| matches!(c.code().get(..2), Some("08" | "53" | "57" | "58")))
            }
            _ => self.is_retry(),
        }
    }
}
