//! Tests on both databases.
//!
//! ```ignore
//! database::both_databases! {
//!     async fn a_shelf_is_found(test: TestDesk) { … }
//! }
//! ```
//! becomes two tests, `a_shelf_is_found::sqlite` and `…::postgres`. PostgreSQL is where `ENTWINE_TEST_POSTGRES` says
//! (`scripts/postgres.sh` starts a private one); without it that half says so loudly and passes, unless
//! `ENTWINE_REQUIRE_POSTGRES` is set, as `make test` does.

use crate::{Database, DbError, Migration};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

/// What a room's tests need around a fresh database.
pub trait Harness: Sized + Send {
    /// The migrations of everything the room stands on.
    fn migrations() -> Vec<Migration>;
    /// Built on a fresh, migrated database; `folder` lives as long as the test's machine lets temporary files live.
    fn start(db: Database, folder: PathBuf) -> impl Future<Output = Self> + Send;
}

/// The two tests of one body. See the module.
#[macro_export]
macro_rules! both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($test:ident : $harness:ty) $body:block)*) => { $(
        $(#[$meta])*
        mod $name {
            use super::*;
            async fn body($test: $harness) $body
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                body($crate::testing::on_sqlite::<$harness>().await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if let Some(test) = $crate::testing::on_postgres::<$harness>().await {
                    body(test).await;
                }
            }
        }
    )* };
}

static NEXT: AtomicU32 = AtomicU32::new(0);

fn unique() -> String {
    let mut random = [0u8; 8];
    let _ = getrandom::fill(&mut random);
    format!("{}_{}_{:016x}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed), u64::from_le_bytes(random))
}

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join("entwine-tests").join(unique());
    let _ = std::fs::create_dir_all(&folder);
    folder
}

/// A fresh embedded database.
///
/// # Panics
/// Where there is none to be had: a test that cannot start has to stop.
#[expect(clippy::panic, reason = "a test that cannot start has to stop")]
pub async fn on_sqlite<H: Harness>() -> H {
    let folder = folder();
    let url = format!("sqlite:{}", folder.join("test.db").display());
    let started = async {
        let db = Database::open(&url).await?;
        db.migrate(&H::migrations(), 0).await?;
        Ok::<_, DbError>(db)
    };
    match started.await {
        Ok(db) => H::start(db, folder).await,
        Err(e) => panic!("no SQLite for the test: {e}"),
    }
}

/// A fresh database on the PostgreSQL the environment names, copied from a template that was migrated once.
///
/// # Panics
/// Where there is none to be had, or none is named and one is required.
#[expect(
    clippy::panic,
    clippy::print_stderr,
    reason = "a test that cannot start has to stop, and a skipped half has to say so"
)]
pub async fn on_postgres<H: Harness>() -> Option<H> {
    let Ok(admin) = std::env::var("ENTWINE_TEST_POSTGRES") else {
        assert!(
            std::env::var("ENTWINE_REQUIRE_POSTGRES").is_err(),
            "ENTWINE_TEST_POSTGRES is not set, and PostgreSQL is required"
        );
        eprintln!("SKIPPED on PostgreSQL: ENTWINE_TEST_POSTGRES is not set (scripts/postgres.sh start)");
        return None;
    };
    match fresh_postgres(&admin, &H::migrations()).await {
        Ok(url) => match Database::open(&url).await {
            Ok(db) => Some(H::start(db, folder()).await),
            Err(e) => panic!("no PostgreSQL for the test: {e}"),
        },
        Err(e) => panic!("no PostgreSQL for the test: {e}"),
    }
}

/// Makes a database of its own on the server `admin` names, migrated, and gives its address.
pub async fn fresh_postgres(admin: &str, migrations: &[Migration]) -> Result<String, DbError> {
    let mut hasher = DefaultHasher::new();
    for m in migrations {
        (m.name, m.both, m.postgres).hash(&mut hasher);
    }
    let template = format!("entwine_template_{:016x}", hasher.finish());
    let name = format!("entwine_test_{}", unique());
    let (client, driver) = tokio_postgres::connect(admin, tokio_postgres::NoTls).await?;
    let drive = tokio::spawn(driver);
    // One at a time makes the template, whoever comes first; the lock belongs to this connection.
    client.batch_execute("select pg_advisory_lock(7203118)").await?;
    let known = client.query_opt("select 1 from pg_database where datname = $1", &[&template]).await?;
    if known.is_none() {
        let draft = format!("{template}_{}", unique());
        client.batch_execute(&format!("create database {draft}")).await?;
        let db = Database::open(&with_name(admin, &draft)).await?;
        db.migrate(migrations, 0).await?;
        drop(db);
        client
            .batch_execute(&format!("select pg_terminate_backend(pid) from pg_stat_activity where datname = '{draft}'"))
            .await?;
        client.batch_execute(&format!("alter database {draft} rename to {template}")).await?;
    }
    let made = client.batch_execute(&format!("create database {name} template {template}")).await;
    client.batch_execute("select pg_advisory_unlock(7203118)").await?;
    made?;
    drive.abort();
    Ok(with_name(admin, &name))
}

fn with_name(admin: &str, name: &str) -> String {
    match admin.rsplit_once('/') {
        Some((server, _)) => format!("{server}/{name}"),
        None => admin.to_owned(),
    }
}
