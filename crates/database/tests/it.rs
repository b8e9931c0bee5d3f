//! The database on its own: what every room above relies on, on both databases.

#![expect(clippy::unwrap_used, reason = "a test that fails has to stop")]

use database::{Database, DbError, Migration, both_databases, p, testing::Harness};
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

struct Bare {
    db: Database,
}

impl Harness for Bare {
    fn migrations() -> Vec<Migration> {
        vec![
            Migration::both(
                "0001_shelf",
                "create table shelf (id bigint primary key, name text not null unique, books bigint, open boolean not null default true, mark bytea);",
            )
            .and_postgres("create sequence number_shelf;"),
        ]
    }
    async fn start(db: Database, _folder: PathBuf) -> Self {
        Self { db }
    }
}

impl Bare {
    async fn insert(&self, id: i64, name: &str) -> Result<u64, DbError> {
        let name = name.to_owned();
        self.db
            .write(move |tx| {
                let name = name.clone();
                Box::pin(async move {
                    tx.run("insert into shelf (id, name, books) values ($1, $2, $3)", p![id, name, 0]).await
                })
            })
            .await
    }
    async fn count(&self) -> i64 {
        let counted =
            self.db.read(|tx| Box::pin(async move { tx.one::<(i64,)>("select count(*) from shelf", p![]).await }));
        counted.await.unwrap().0
    }
}

both_databases! {
    async fn values_come_back_as_they_went(test: Bare) {
        test.db
            .write(|tx| Box::pin(async move {
                tx.run(
                    "insert into shelf (id, name, books, open, mark) values ($1, $2, $3, $4, $5)",
                    p![9_007_199_254_740_993_i64, "Größe \u{1F600}", None::<i64>, false, vec![0u8, 255]],
                ).await
            }))
            .await
            .unwrap();
        let read = test.db.read(|tx| Box::pin(async move {
            tx.one::<(i64, String, Option<i64>, bool, Vec<u8>)>("select id, name, books, open, mark from shelf", p![]).await
        }));
        assert_eq!(read.await.unwrap(), (9_007_199_254_740_993, "Größe \u{1F600}".to_owned(), None, false, vec![0, 255]));
    }

    async fn a_refused_command_takes_only_itself_back(test: Bare) {
        test.insert(1, "a").await.unwrap();
        let refused = test.insert(2, "a").await.unwrap_err();
        assert!(refused.is_unique(), "{refused}");
        // Together in one group: the good ones stay, the bad one goes, a panic goes too.
        let all = (10..40).map(|n| {
            let db = test.db.clone();
            tokio::spawn(async move {
                db.write(move |tx| Box::pin(async move {
                    tx.run("insert into shelf (id, name) values ($1, $2)", p![n, format!("s{n}")]).await?;
                    if n % 3 == 0 {
                        return Err(DbError::Shape("changed my mind".to_owned()));
                    }
                    assert!(n % 7 != 0, "a fault of the program");
                    Ok(())
                })).await
            })
        });
        let mut kept = 0;
        for one in all.collect::<Vec<_>>() {
            // On PostgreSQL the panic ends the task that asked; on SQLite the writer thread answers for it.
            kept += i64::from(matches!(one.await, Ok(Ok(()))));
        }
        assert_eq!(test.count().await, kept + 1);
        test.insert(50, "after").await.unwrap();
    }

    async fn two_hundred_read_then_write_lose_nothing(test: Bare) {
        test.insert(1, "a").await.unwrap();
        let ran = Arc::new(AtomicUsize::new(0));
        let tasks: Vec<_> = (0..8).map(|_| {
            let (db, ran) = (test.db.clone(), Arc::clone(&ran));
            tokio::spawn(async move {
                for _ in 0..25 {
                    let ran = Arc::clone(&ran);
                    db.write::<_, _, DbError>(move |tx| {
                        ran.fetch_add(1, Ordering::Relaxed);
                        Box::pin(async move {
                            let (books,): (i64,) = tx.one("select books from shelf where id = $1", p![1]).await?;
                            tx.run("update shelf set books = $2 where id = $1", p![1, books + 1]).await
                        })
                    }).await.unwrap();
                }
            })
        }).collect();
        for task in tasks {
            task.await.unwrap();
        }
        let (books,): (i64,) = test.db.read(|tx| Box::pin(async move { tx.one("select books from shelf where id = $1", p![1]).await })).await.unwrap();
        assert_eq!(books, 200);
        assert!(ran.load(Ordering::Relaxed) >= 200);
    }

    async fn a_page_reads_one_snapshot(test: Bare) {
        test.insert(1, "a").await.unwrap();
        let db = test.db.clone();
        let (before, after) = test.db.read(move |tx| Box::pin(async move {
            let (before,): (i64,) = tx.one("select count(*) from shelf", p![]).await?;
            // Somebody writes meanwhile; a thread of its own, because a read awaits nothing but its transaction.
            let wrote = std::thread::spawn(move || {
                tokio::runtime::Runtime::new().unwrap().block_on(async move {
                    if db.is_sqlite() {
                        db.write(|tx| Box::pin(async move { tx.run("insert into shelf (id, name) values (2, 'b')", p![]).await })).await.unwrap();
                    }
                });
            });
            wrote.join().unwrap();
            let (after,): (i64,) = tx.one("select count(*) from shelf", p![]).await?;
            Ok::<_, DbError>((before, after))
        })).await.unwrap();
        assert_eq!((before, after), (1, 1));
    }

    async fn a_read_cannot_write(test: Bare) {
        let tried = test.db.read(|tx| Box::pin(async move { tx.run("insert into shelf (id, name) values (1, 'a')", p![]).await }));
        assert!(tried.await.is_err());
        assert_eq!(test.count().await, 0);
    }

    async fn commits_are_told_and_refusals_are_not(test: Bare) {
        let mut heard = test.db.live().topics();
        let write = |fine: bool| test.db.write(move |tx| Box::pin(async move {
            tx.touch(format!("shelf:{fine}"));
            if fine { Ok(()) } else { Err(DbError::Shape("no".to_owned())) }
        }));
        write(false).await.unwrap_err();
        write(true).await.unwrap();
        assert_eq!(*heard.recv().await.unwrap(), vec!["shelf:true".to_owned()]);
    }

    async fn numbers_never_come_twice(test: Bare) {
        let tasks: Vec<_> = (0..40).map(|_| {
            let db = test.db.clone();
            tokio::spawn(async move { db.write(|tx| Box::pin(async move { tx.next_number("shelf").await })).await.unwrap() })
        }).collect();
        let mut all = Vec::new();
        for task in tasks {
            all.push(task.await.unwrap());
        }
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 40);
    }

    async fn migrating_again_does_nothing(test: Bare) {
        assert_eq!(test.db.migrate(&Bare::migrations(), 1).await.unwrap(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_with_an_example() {
    let refused = Database::open("mysql://x").await.err().unwrap().to_string();
    assert!(refused.contains("sqlite:PATH"), "{refused}");
}

#[tokio::test]
async fn nobody_waits_for_what_is_not_the_transaction() {
    let folder = tempfile::tempdir().unwrap();
    let db = Database::open(&format!("sqlite:{}", folder.path().join("a.db").display())).await.unwrap();
    let slept = db.write(|_tx| {
        Box::pin(async move {
            tokio::task::yield_now().await;
            Ok::<_, DbError>(())
        })
    });
    assert!(slept.await.unwrap_err().to_string().contains("awaited"));
}
