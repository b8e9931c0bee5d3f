//! The way to a PostgreSQL that has a certificate, made for a day and signed by nobody browsers know.

#![expect(clippy::unwrap_used, reason = "a test that cannot start has to stop")]

use database::{Database, DbError, p};
use std::{path::Path, process::Command};

/// A private server with a certificate, gone with the test.
struct Server {
    folder: tempfile::TempDir,
    url: String,
    root: String,
}

fn script(folder: &Path, words: &[&str]) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/postgres.sh");
    let state = folder.join("postgres.env");
    let ran = Command::new(script).args(words).env("ENTWINE_POSTGRES_STATE", state).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

impl Server {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let said = script(folder.path(), &["start", "--fast", "--tls"]);
        let told = |name: &str| said.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
        Self { url: told("ENTWINE_TEST_POSTGRES="), root: told("ENTWINE_TEST_POSTGRES_ROOT="), folder }
    }

    /// Whether what is said to the server is encrypted, under the name `host`.
    async fn encrypted(&self, host: &str, more: &str) -> Result<bool, DbError> {
        let url = format!("{}?{}", self.url.replace("127.0.0.1", host), more.replace("ROOT", &self.root));
        let db = Database::open(&url).await?;
        let asked = db.read(|tx| {
            Box::pin(async move {
                tx.one::<(bool,)>("select ssl from pg_stat_ssl where pid = pg_backend_pid()", p![]).await
            })
        });
        asked.await.map(|(ssl,)| ssl)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        script(self.folder.path(), &["stop"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_is_asked_for_as_much_as_the_address_says() {
    if std::env::var("ENTWINE_TEST_POSTGRES").is_err() {
        assert!(std::env::var("ENTWINE_REQUIRE_POSTGRES").is_err(), "ENTWINE_TEST_POSTGRES is not set");
        eprintln!("SKIPPED on PostgreSQL: ENTWINE_TEST_POSTGRES is not set (scripts/postgres.sh start)");
        return;
    }
    let server = Server::start();
    let rows = [
        ("127.0.0.1", "sslmode=disable", Ok(false)),
        ("127.0.0.1", "", Ok(true)),
        ("127.0.0.1", "sslmode=require", Ok(true)),
        ("127.0.0.1", "sslmode=require&sslrootcert=ROOT", Ok(true)),
        ("127.0.0.1", "sslmode=verify-ca&sslrootcert=ROOT", Ok(true)),
        // It is made out to the name and not to the address.
        ("127.0.0.1", "sslmode=verify-full&sslrootcert=ROOT", Err("127.0.0.1")),
        ("localhost", "sslmode=verify-full&sslrootcert=ROOT", Ok(true)),
        // Nobody known signed it.
        ("localhost", "sslmode=verify-full", Err("UnknownIssuer")),
        ("localhost", "sslmode=verify-ca", Err("UnknownIssuer")),
    ];
    for (host, more, expected) in rows {
        let found = server.encrypted(host, more).await;
        match (&found, expected) {
            (Ok(found), Ok(expected)) => assert_eq!(*found, expected, "{host} {more}"),
            (Err(error), Err(why)) => assert!(error.to_string().contains(why), "{host} {more}: {error}"),
            _ => panic!("{host} {more}: {found:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_a_certificate_is_refused_where_one_is_asked_for() {
    let Ok(admin) = std::env::var("ENTWINE_TEST_POSTGRES") else { return };
    let opened = Database::open(&format!("{admin}?sslmode=require")).await;
    assert!(opened.is_err_and(|error| error.to_string().contains("TLS")), "it must not go on in the clear");
}
