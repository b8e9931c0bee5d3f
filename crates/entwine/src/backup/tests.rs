use super::{MANIFEST, Waiting, load, save, store};
use crate::features;
use database::{Blobs, Database, Migration, testing::Harness};
use domain::{Actor, Timestamp};
use jobs::{Failure, Job, Work};
use spine::{
    Ids,
    people::{self, NewPerson},
    timeline::{self, NewAttachment, NewEntry, NewSubject},
};
use std::path::PathBuf;

struct Kept {
    db: Database,
    folder: PathBuf,
}

impl Harness for Kept {
    fn migrations() -> Vec<Migration> {
        features::migrations()
    }
    async fn start(db: Database, folder: PathBuf) -> Self {
        Self { db, folder }
    }
}

const NOW: Timestamp = Timestamp(1_795_000_000_000);

/// People, a provider, subjects with talk in several scripts, a file, the audit log, bytes, numbers.
async fn fill(test: &Kept, subjects: usize) {
    let digest = Blobs::open(&test.folder.join("files")).unwrap().put(b"a file somebody attached").unwrap();
    let ids = Ids::node(1);
    test.db
        .write(move |tx| {
            let (ids, digest) = (ids.clone(), digest.clone());
            Box::pin(async move {
                let system = Actor::system();
                let mut work = Work::new(tx, NOW, &system, &ids);
                let new = NewPerson {
                    email: "ida@example.org",
                    name: "Ida",
                    kind: "person",
                    locale: "de",
                    zone: "Europe/Vienna",
                    consumer: None,
                };
                let ida = people::add(&mut work, new).await?;
                let it = people::add_provider(&mut work, "it", "IT", true, "Europe/Vienna").await?;
                for n in 0..subjects {
                    let title = format!("Späte Rückgabe {n} \u{1F697} \"quoted\"\n\\");
                    let subject = timeline::open(
                        &mut work,
                        NewSubject {
                            family: "ticket",
                            number: None,
                            title: &title,
                            provider: Some(it),
                            consumer: None,
                            requester: Some(ida),
                            open_to_all: false,
                            confidential: true,
                        },
                    )
                    .await?;
                    let entry = timeline::append(&mut work, NewEntry::message(subject, "متأخر مرة أخرى")).await?;
                    if n == 0 {
                        timeline::attach(
                            &mut work,
                            NewAttachment {
                                subject,
                                entry,
                                name: "a.txt",
                                media_type: "text/plain",
                                size: 24,
                                digest: &digest,
                            },
                        )
                        .await?;
                    }
                    spine::audit::append(&mut work, "test.fill", Some(subject), "done", "").await?;
                }
                spine::settings::set(&mut work, "search.epoch", &"old").await?;
                store::insert(
                    work.tx,
                    "learnt",
                    &["provider_id", "model", "trained_at", "examples", "report"].map(str::to_owned),
                    &[vec![it.0.into(), vec![0u8, 255, 7].into(), 1i64.into(), 2i64.into(), "{}".into()]],
                )
                .await?;
                Ok::<_, Failure>(())
            })
        })
        .await
        .unwrap();
}

async fn one_text(db: &Database, sql: &'static str) -> Option<String> {
    db.read(move |tx| Box::pin(async move { Ok::<_, Failure>(tx.maybe::<(String,)>(sql, &[]).await?) }))
        .await
        .unwrap()
        .map(|(t,)| t)
}

/// Saves `test` and loads it into `other`, then compares what people would notice.
async fn round_trip(test: &Kept, other: &Kept) {
    fill(test, 1_203).await;
    let backup = test.folder.join("backup");
    let manifest = save::save(&test.db, &test.folder.join("files"), &backup, NOW).await.unwrap();
    assert_eq!(manifest.files, 1);
    let done = load::load(&other.db, &other.folder.join("files"), &backup, NOW, Waiting::Held).await.unwrap();
    assert_eq!(done.audit_lines, 1_203);
    assert_eq!(done.rows + 1, manifest.tables.iter().map(|t| t.rows).sum::<u64>(), "all but the name of the old index");
    assert_eq!(one_text(&other.db, "select value from setting where key = 'search.epoch'").await, None);
    assert_eq!(one_text(&other.db, "select email from person").await.as_deref(), Some("ida@example.org"));
    // Numbers go on where they were: the next ticket does not take the number of an old one.
    let next =
        other.db.write(|tx| Box::pin(async move { Ok::<_, Failure>(tx.next_number("ticket").await?) })).await.unwrap();
    assert_eq!(next, 1_000 + 1_203 + 1);
    // A second copy says the same of every table, whatever the database.
    let again = save::save(&other.db, &other.folder.join("files"), &other.folder.join("again"), NOW).await.unwrap();
    for (a, b) in manifest.tables.iter().zip(&again.tables) {
        assert_eq!((&a.name, &a.columns), (&b.name, &b.columns));
        // The feed's transactions begin anew, and the index has no name yet.
        if !matches!(a.name.as_str(), "search_feed" | "setting") {
            assert_eq!((a.rows, &a.content), (b.rows, &b.content), "{}", a.name);
        }
    }
    let refused = load::load(&other.db, &other.folder.join("files"), &backup, NOW, Waiting::Held).await;
    assert!(refused.is_err_and(|e| e.to_string().contains("not empty")), "a database with rows is left alone");
}

database::both_databases! {
    async fn what_was_saved_comes_back_the_same(test: Kept) {
        let other = if test.db.is_sqlite() { database::testing::on_sqlite().await } else { database::testing::on_postgres().await.unwrap() };
        round_trip(&test, &other).await;
    }
    async fn it_moves_to_the_other_database(test: Kept) {
        let other = if test.db.is_sqlite() { database::testing::on_postgres().await } else { Some(database::testing::on_sqlite().await) };
        if let Some(other) = other {
            round_trip(&test, &other).await;
        }
    }
    async fn writing_goes_on_meanwhile(test: Kept) {
        fill(&test, 500).await;
        let db = test.db.clone();
        let writer = tokio::spawn(async move {
            let ids = Ids::node(2);
            for _ in 0..200 {
                let ids = ids.clone();
                let wrote = db.write(move |tx| {
                    let ids = ids.clone();
                    Box::pin(async move {
                        let system = Actor::system();
                        let mut work = Work::new(tx, NOW, &system, &ids);
                        let subject = timeline::open(&mut work, NewSubject { family: "ticket", number: None, title: "meanwhile", provider: None, consumer: None, requester: None, open_to_all: false, confidential: false }).await?;
                        timeline::append(&mut work, NewEntry::message(subject, "and an entry")).await
                    })
                });
                wrote.await.unwrap();
            }
        });
        let backup = test.folder.join("backup");
        let manifest = save::save(&test.db, &test.folder.join("files"), &backup, NOW).await.unwrap();
        writer.await.unwrap();
        let rows = |name: &str| manifest.tables.iter().find(|t| t.name == name).unwrap().rows;
        assert_eq!(rows("subject"), rows("entry"), "one moment for all tables");
        let other = database::testing::on_sqlite::<Kept>().await;
        load::load(&other.db, &other.folder.join("files"), &backup, NOW, Waiting::Held).await.unwrap();
    }
    async fn what_waited_to_go_out_is_held_unless_told_otherwise(test: Kept) {
        let ids = Ids::node(1);
        test.db
            .write(move |tx| {
                let ids = ids.clone();
                Box::pin(async move {
                    let system = Actor::system();
                    let mut work = Work::new(tx, NOW, &system, &ids);
                    for kind in [channels::MAIL, "desk.deliver_webhook", desk::triage::LEARN] {
                        work.enqueue(Job::new(kind, &kind).once(kind)).await?;
                    }
                    Ok::<_, Failure>(())
                })
            })
            .await
            .unwrap();
        let backup = test.folder.join("backup");
        save::save(&test.db, &test.folder.join("files"), &backup, NOW).await.unwrap();
        for waiting in [Waiting::Held, Waiting::Sent] {
            let other = if test.db.is_sqlite() { database::testing::on_sqlite::<Kept>().await } else { database::testing::on_postgres().await.unwrap() };
            let done = load::load(&other.db, &other.folder.join("files"), &backup, NOW, waiting).await.unwrap();
            let held = other.db.read(|tx| Box::pin(async move { Ok::<_, Failure>(jobs::dead_letters(tx, 10).await?) })).await.unwrap();
            let mut kinds: Vec<String> = held.iter().map(|job| job.kind.clone()).collect();
            kinds.sort();
            let expected: &[&str] = if waiting == Waiting::Held { &["channels.mail", "desk.deliver_webhook"] } else { &[] };
            assert_eq!(kinds, expected, "what learns stays inside and goes on");
            assert_eq!(usize::try_from(done.held).unwrap(), expected.len());
            assert!(held.iter().all(|job| job.last_error.as_deref() == Some(load::HELD)));
            // Whoever looks at it decides: it runs, or it goes.
            if let Some(first) = held.first() {
                let id = first.id;
                let ids = Ids::node(3);
                let again = other.db.write(move |tx| {
                    let ids = ids.clone();
                    Box::pin(async move {
                        let system = Actor::system();
                        Ok::<_, Failure>(jobs::run_again(&mut Work::new(tx, NOW, &system, &ids), id).await?)
                    })
                });
                assert!(again.await.unwrap());
                let left = other.db.read(|tx| Box::pin(async move { Ok::<_, Failure>(jobs::dead_letters(tx, 10).await?) })).await.unwrap();
                assert_eq!(left.len(), 1);
            }
        }
    }
    async fn a_damaged_backup_is_refused(test: Kept) {
        fill(&test, 3).await;
        let backup = test.folder.join("backup");
        save::save(&test.db, &test.folder.join("files"), &backup, NOW).await.unwrap();
        assert!(save::save(&test.db, &test.folder.join("files"), &backup, NOW).await.is_err(), "a backup is not written over");
        let other = database::testing::on_sqlite::<Kept>().await;
        let table = backup.join("tables/person.jsonl.gz");
        let whole = std::fs::read(&table).unwrap();
        let mut broken = whole.clone();
        let last = broken.len() - 1;
        broken[last] ^= 1;
        std::fs::write(&table, &broken).unwrap();
        assert!(load::load(&other.db, &other.folder.join("files"), &backup, NOW, Waiting::Held).await.is_err_and(|e| e.to_string().contains("damaged")));
        std::fs::write(&table, whole).unwrap();
        let (file, _) = save::files_in(&backup.join("files")).unwrap().remove(0);
        std::fs::write(file, b"another file").unwrap();
        assert!(load::load(&other.db, &other.folder.join("files"), &backup, NOW, Waiting::Held).await.is_err_and(|e| e.to_string().contains("damaged")));
        std::fs::remove_file(backup.join(MANIFEST)).unwrap();
        assert!(load::load(&other.db, &other.folder.join("files"), &backup, NOW, Waiting::Held).await.is_err_and(|e| e.to_string().contains("no finished backup")));
    }
}
