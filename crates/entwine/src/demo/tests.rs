//! The story, told on both databases: true in every part, and alive.

use super::*;
use crate::features;
use database::{Database, Migration, p, testing::Harness};
use domain::{Channel, Kind, Millis, State, SubjectId};
use std::path::PathBuf;

struct Told {
    spine: Spine,
}

impl Harness for Told {
    fn migrations() -> Vec<Migration> {
        features::migrations()
    }

    async fn start(db: Database, folder: PathBuf) -> Self {
        let spine = Spine::new(Parts {
            db,
            clock: Clock::held(Timestamp::parse_rfc3339("2026-11-24T14:40:00+01:00").unwrap()),
            ids: Ids::node(1),
            blobs: database::Blobs::open(&folder.join("blobs")).unwrap(),
            finder: spine::finding::Finder::in_memory().unwrap(),
            base_url: "https://desk.example.org".to_owned(),
        });
        Self { spine }
    }
}

impl Told {
    /// The words of one column.
    async fn words(&self, sql: &'static str) -> Vec<String> {
        let rows = self
            .spine
            .read(move |tx| Box::pin(async move { Ok(tx.rows::<(String,)>(sql, p![]).await?) }))
            .await
            .unwrap();
        rows.into_iter().map(|(word,)| word).collect()
    }

    async fn number(&self, sql: &'static str) -> i64 {
        self.spine.read(move |tx| Box::pin(async move { Ok(tx.one::<(i64,)>(sql, p![]).await?.0) })).await.unwrap()
    }

    async fn actor(&self, key: &str) -> Actor {
        let email = people::address(key);
        self.spine
            .read(move |tx| {
                Box::pin(async move {
                    let person = spine::people::by_email(tx, &email).await?.unwrap();
                    Ok(spine::access::person_actor(tx, person.id, Channel::Web).await?.unwrap())
                })
            })
            .await
            .unwrap()
    }
}

database::both_databases! {
    async fn the_story_is_true(told: Told) {
        let filled = fill(&told.spine, Scale::Small).await.unwrap();
        assert!(filled.people >= 25 && filled.played.tickets >= 45, "{filled:?}");

        assert_eq!(filled.played.faults, Vec::<String>::new());

        // Everything there is has happened.
        let kinds = told.words("select distinct kind from ticket").await;
        assert!(Kind::ALL.iter().all(|k| kinds.contains(&k.word().to_owned())), "{kinds:?}");
        let states = told.words("select distinct state from ticket").await;
        assert!(State::ALL.iter().all(|s| states.contains(&s.word().to_owned())), "{states:?}");
        let promises = told.words("select distinct state from promise").await;
        assert!(["running", "paused", "kept", "late", "void"].iter().all(|s| promises.contains(&(*s).to_owned())), "{promises:?}");
        let agreements = told.words("select distinct state from agreement").await;
        assert!(["draft", "offered", "in_force", "replaced"].iter().all(|s| agreements.contains(&(*s).to_owned())), "{agreements:?}");
        for (what, sql) in [
            ("changed estimates", "select count(*) from promise where changes > 0"),
            ("reopened", "select count(*) from ticket where reopened > 0"),
            ("known incidents that are open", "select count(*) from ticket where known_incident and state = 'open' and affected > 4"),
            ("corrections", "select count(*) from correction"),
            ("notes", "select count(*) from entry where kind = 'note'"),
            ("asked by others", "select count(*) from entry where on_behalf_of is not null"),
            ("something unread", "select count(*) from notice where read_at is null"),
            ("shared views", "select count(*) from saved_view where shared"),
            ("what was learnt", "select count(*) from learnt"),
            ("a complaint that a person answered", "select count(*) from course c join subject s on s.id = c.id where c.kind = 'complaint' and c.by_hand_at is not null"),
            ("a moment of truth that was turned and measured", "select count(*) from moment where state = 'recovered' and after_mark > before_mark"),
            ("an anonymous voice", "select count(*) from improvement_voice where kind = 'anonymous'"),
            ("an improvement that is done", "select count(*) from improvement where course = 'done' and yes > 1"),
            ("a trial that was adopted", "select count(*) from trial where verdict = 'adopt'"),
            ("what came of what was said", "select count(*) from heard_ended where how = 'delivered'"),
        ] {
            assert!(told.number(sql).await > 0, "{what}");
        }

        // It is alive: something is due within half an hour, something is late.
        let now = told.spine.now();
        let due: Vec<(i64,)> = told.spine.read(move |tx| Box::pin(async move {
            Ok(tx.rows("select due_at from ticket where due_at is not null and state in ('new', 'open')", p![]).await?)
        })).await.unwrap();
        let soon = now.plus(Millis::minutes(30)).0;
        assert!(due.iter().any(|(at,)| (now.0..soon).contains(at)), "{due:?}");
        assert!(due.iter().any(|(at,)| *at < now.0), "{due:?}");
        assert_eq!(told.number("select count(*) from ticket where due_at < created_at").await, 0);

        // It is true: nothing lies in the future, every chain verifies.
        let (entries, last): (i64, i64) = told.spine.read(|tx| Box::pin(async move {
            Ok(tx.one("select count(*), max(at) from entry", p![]).await?)
        })).await.unwrap();
        assert!(entries > 400 && last <= now.0, "{entries}");
        told.spine.read(|tx| Box::pin(async move {
            let subjects: Vec<(SubjectId,)> = tx.rows("select id from subject", p![]).await?;
            for (id,) in subjects {
                assert_eq!(spine::timeline::verify(tx, id).await?, Vec::<i64>::new(), "the chain of {id}");
            }
            let (lines, faults) = spine::audit::verify(tx).await?;
            assert!(lines > 300 && faults.is_empty(), "{faults:?}");
            Ok(())
        })).await.unwrap();

        // Nothing goes out.
        assert_eq!(told.number("select count(*) from job").await, 0);
        assert_eq!(told.words("select distinct mail_state from notice").await, ["skipped"]);
        assert_eq!(told.number("select count(*) from credential").await, 0, "nobody can sign in yet");
    }

    async fn what_people_and_pay_have_stays_with_them(told: Told) {
        fill(&told.spine, Scale::Small).await.unwrap();
        let numbers = told.words(
            "select s.number from subject s join provider p on p.id = s.provider_id where p.key = 'hr' and s.family = 'ticket'").await;
        assert!(numbers.len() >= 6);
        let now = told.spine.now();
        for (who, sees) in [("helga", true), ("victor", true), ("olga", false), ("mira", false), ("tomas", false), ("samira", false), ("noor", false)] {
            let actor = told.actor(who).await;
            for number in &numbers {
                let (actor, number) = (actor.clone(), number.clone());
                let found = told.spine.read(move |tx| Box::pin(async move {
                    desk::store::ticket::conversation(tx, &actor, &number, now).await
                })).await.unwrap();
                assert_eq!(found.is_some(), sees, "{who}");
            }
        }
    }

    async fn who_signs_in_gets_a_new_password_each_time(told: Told) {
        fill(&told.spine, Scale::Small).await.unwrap();
        assert_eq!(look(&told.spine).await.unwrap(), Found::Demo);
        let before = told.number("select count(*) from entry").await;
        let first = keys::renew(&told.spine).await.unwrap();
        let second = keys::renew(&told.spine).await.unwrap();
        assert_eq!(told.number("select count(*) from entry").await, before);
        assert!(second.len() >= 7);
        let noor = |all: &[keys::SignIn]| all.iter().find(|s| s.email == "noor@example.org").unwrap().password.clone();
        assert_ne!(noor(&first), noor(&second));
        let enter = |password: String| told.spine.sign_in("noor@example.org", password, "127.0.0.1", "a test");
        assert!(enter(noor(&first)).await.is_err(), "the old one");
        assert!(enter(noor(&second)).await.is_ok(), "the new one");
        let shown = keys::table(&second).join("\n");
        assert!(second.iter().all(|s| shown.contains(&s.password) && shown.contains(&s.email)));
    }
}

/// Whatever the hour and the weekday, and the night an hour is missing, nothing in the story refuses to happen.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_can_be_told_at_any_hour() {
    for now in [
        "2026-11-22T03:10:00+01:00",
        "2026-11-23T08:05:00+01:00",
        "2027-03-28T04:00:00+02:00",
        "2026-12-31T23:59:00+01:00",
    ] {
        let told: Told = database::testing::on_sqlite().await;
        told.spine.clock.advance(Timestamp::parse_rfc3339(now).unwrap().since(told.spine.now()));
        let filled = fill(&told.spine, Scale::Small).await.unwrap();
        assert_eq!(filled.played.faults, Vec::<String>::new(), "at {now}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn six_weeks_are_told() {
    let told: Told = database::testing::on_sqlite().await;
    let filled = fill(&told.spine, Scale::Whole).await.unwrap();
    assert_eq!(filled.played.faults, Vec::<String>::new());
    assert!((120..=220).contains(&filled.played.tickets), "{filled:?}");
    let open = told.number("select count(*) from ticket where state in ('new', 'open', 'waiting')").await;
    assert!((15..=60).contains(&open), "{open} are open");
    let kept = told.number("select count(*) from promise where state = 'kept'").await;
    let late = told.number("select count(*) from promise where state = 'late'").await;
    assert!(2 * kept > 5 * late && late > 10, "{kept} kept, {late} late");
    let days = told.number("select count(distinct at / 86400000) from entry").await;
    assert!(days > 30, "spread over {days} days");
    let instant = told
        .number("select count(*) from promise where kind = 'resolution' and state <> 'void' and ended_at = started_at")
        .await;
    assert_eq!(instant, 0, "nothing is done in no time");
}

/// A desk somebody uses is left alone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_in_use_is_not_taken_for_the_demo() {
    struct Somebody;
    impl spine::Action for Somebody {
        const NAME: &'static str = "test.somebody";
        type Done = domain::PersonId;
        async fn run(&self, work: &mut spine::Work<'_>) -> Result<domain::PersonId, Failure> {
            let new = spine::people::NewPerson {
                email: "ana@example.org",
                name: "Ana",
                kind: "person",
                locale: "en",
                zone: "UTC",
                consumer: None,
            };
            spine::people::add(work, new).await
        }
    }
    let told: Told = database::testing::on_sqlite().await;
    assert_eq!(look(&told.spine).await.unwrap(), Found::Nothing);
    told.spine.act(&Actor::system(), Somebody).await.unwrap();
    assert_eq!(look(&told.spine).await.unwrap(), Found::SomethingElse);
}
