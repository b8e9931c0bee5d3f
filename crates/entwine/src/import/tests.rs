use super::{Options, Outcome, import, map::Map, plan, source, write::Writer};
use crate::{features, tables};
use database::{Blobs, Database, Migration, testing::Harness};
use domain::{Actor, SubjectId, Timestamp};
use jobs::{Failure, Work};
use spine::{Clock, Ids, Parts, Spine, finding::Finder, people, timeline};
use std::path::{Path, PathBuf};

struct Desk {
    spine: Spine,
    folder: PathBuf,
}

const NOW: Timestamp = Timestamp(1_795_000_000_000);

impl Harness for Desk {
    fn migrations() -> Vec<Migration> {
        features::migrations()
    }
    async fn start(db: Database, folder: PathBuf) -> Self {
        let blobs = Blobs::open(&folder.join("files")).unwrap();
        let finder = Finder::in_memory().unwrap();
        let parts = Parts {
            db,
            clock: Clock::held(NOW),
            ids: Ids::node(1),
            blobs,
            finder,
            base_url: "http://desk.test".to_owned(),
        };
        let spine = Spine::new(parts);
        let ids = spine.ids.clone();
        spine
            .db
            .write(move |tx| {
                let ids = ids.clone();
                Box::pin(async move {
                    let system = Actor::system();
                    people::add_provider(&mut Work::new(tx, NOW, &system, &ids), "it", "IT", false, "Europe/Vienna")
                        .await
                })
            })
            .await
            .unwrap();
        Self { spine, folder }
    }
}

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

impl Desk {
    fn options(&self, dry_run: bool) -> Options {
        Options { provider: None, dry_run, rejects: self.folder.join("rejects.csv"), progress: false }
    }
    async fn number(&self, sql: &'static str) -> i64 {
        self.spine.read(move |tx| Box::pin(async move { Ok(tx.one::<(i64,)>(sql, &[]).await?.0) })).await.unwrap()
    }
    async fn text(&self, sql: &'static str) -> String {
        self.spine.read(move |tx| Box::pin(async move { Ok(tx.one::<(String,)>(sql, &[]).await?.0) })).await.unwrap()
    }
    async fn chains_hold(&self) {
        let faults = self
            .spine
            .read(|tx| {
                Box::pin(async move {
                    let all: Vec<(SubjectId,)> = tx.rows("select id from subject", &[]).await?;
                    let mut faults = Vec::new();
                    for (id,) in all {
                        faults.append(&mut timeline::verify(tx, id).await?);
                    }
                    Ok::<_, Failure>(faults)
                })
            })
            .await
            .unwrap();
        assert_eq!(faults, Vec::<i64>::new());
    }
}

database::both_databases! {
    async fn a_dry_run_tells_and_changes_nothing(desk: Desk) {
        let map = Map::named("sample").unwrap();
        let told = import(&desk.spine, &map, &data("flat.csv"), &desk.options(true)).await.unwrap();
        assert_eq!((told.rows, told.taken, told.already, told.rejected), (9, 3, 1, 5));
        assert!(told.shown[0].contains("sample:f-1"), "{:?}", told.shown);
        assert_eq!(desk.number("select count(*) from ticket").await + desk.number("select count(*) from import_run").await, 0);
        assert!(!desk.folder.join("rejects.csv").exists());
    }

    async fn what_cannot_be_taken_is_rejected_with_its_reason(desk: Desk) {
        let map = Map::named("sample").unwrap();
        let done = import(&desk.spine, &map, &data("flat.csv"), &desk.options(false)).await.unwrap();
        assert_eq!((done.taken, done.already, done.rejected), (3, 1, 5));
        let rejects: Vec<(String, String)> = tables::open(&desk.folder.join("rejects.csv")).unwrap()
            .map(|row| { let row = row.unwrap(); (row[0].1.clone(), row[1].1.clone()) }).collect();
        let expected = [
            ("3", "it has 2 fields, the head has 9"), ("4", "it says nothing"), ("5", "not a time in Opened"),
            ("6", "state is not known: frozen"), ("7", "the address of who asked is no address"),
        ];
        assert_eq!(rejects, expected.map(|(n, why)| (n.to_owned(), why.to_owned())));
        desk.chains_hold().await;
        assert_eq!(desk.text("select state from ticket where outside_id = 'sample:f-2'").await, "waiting");
        assert_eq!(desk.text("select cast(n as text) from counter where name = 'closed'").await, "1");
        assert_eq!(desk.text("select email from person order by email limit 1").await, "elif.bergmoor@example.org");
        assert_eq!(desk.number("select count(*) from notice").await, 0, "nobody is told");
        assert_eq!(desk.number("select count(*) from promise where wake_at is not null").await, 0, "nobody is warned");
        // On PostgreSQL a change waits for what began before it anywhere in the cluster: other tests, here.
        let mut found = 0;
        for _ in 0..200 {
            found += spine::finding::catch_up(&desk.spine).await.unwrap();
            if found >= 3 {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(found, 3, "all three can be found");
    }

    async fn a_repeated_import_adds_nothing(desk: Desk) {
        let map = Map::named("sample").unwrap();
        import(&desk.spine, &map, &data("flat.csv"), &desk.options(false)).await.unwrap();
        let again = import(&desk.spine, &map, &data("flat.csv"), &desk.options(false)).await.unwrap();
        assert_eq!((again.skipped, again.taken, again.already, again.rejected), (0, 0, 4, 5));
        assert_eq!(desk.number("select count(*) from ticket").await, 3);
        assert_eq!(desk.number("select cast(sum(n) as bigint) from counter where name in ('new', 'open', 'waiting', 'closed') and family like 'queue:%'").await, 3);
    }

    async fn an_interrupted_import_goes_on_where_it_was(desk: Desk) {
        let map = Map::named("sample").unwrap();
        let file = data("flat.csv");
        let mut writer = Writer::start(desk.spine.clone(), &map, &source(&map, &file).unwrap(), &desk.options(false)).await.unwrap();
        let rows: Vec<_> = tables::open(&file).unwrap().take(2).zip(1..).map(|(row, n)| (n, row.unwrap())).collect();
        let planned = rows.chunks(1).map(|row| plan::plan(&map, row, NOW).unwrap()).collect();
        writer.write(planned, 2, 0, &mut Outcome::default()).await.unwrap();
        drop(writer);
        let done = import(&desk.spine, &map, &file, &desk.options(false)).await.unwrap();
        assert_eq!((done.skipped, done.taken, done.already, done.rejected), (2, 1, 1, 5));
        assert_eq!(desk.number("select count(*) from ticket").await, 3);
        assert_eq!(desk.text("select state from import_run").await, "done");
    }

    async fn what_was_said_on_the_way_comes_in(desk: Desk) {
        let file = desk.folder.join("said.csv");
        std::fs::write(
            &file,
            "n,words,who,mail,at,state,by,said\n\
             1,The door sticks,Ida,ida@example.org,2026-11-02T09:00:00Z,new,,not twice\n\
             1,The door sticks,Ida,ida@example.org,2026-11-02T10:00:00Z,open,Ben,Which door is it?\n\
             1,The door sticks,Ida,ida@example.org,2026-11-02T11:00:00Z,open,Ida,The one to the yard.\n\
             1,The door sticks,Ida,ida@example.org,2026-11-02T12:00:00Z,closed,Ben,\n",
        )
        .unwrap();
        let map = desk.folder.join("said.toml");
        std::fs::write(
            &map,
            "about = 'A desk.'\nsource = 'other'\nhistory = true\n[fields]\nid = '{n}'\nwords = '{words}'\nrequester = '{who}'\n\
             requester_email = '{mail}'\nopened = '2026-11-02T09:00:00Z'\nat = '{at}'\nstate = '{state}'\nby = '{by}'\nsaid = '{said}'\n",
        )
        .unwrap();
        let map = Map::named(&map.display().to_string()).unwrap();
        let done = import(&desk.spine, &map, &file, &desk.options(false)).await.unwrap();
        assert_eq!((done.taken, done.rejected), (1, 0), "{done:?}");
        desk.chains_hold().await;
        let told = "select group_concat(side || ' ' || coalesce(a.name, '-') || ': ' || coalesce(t.body, e.kind), ' / ')
                    from (select * from entry order by seq) e left join entry_text t on t.entry_id = e.id left join person a on a.id = e.author_id";
        let told = if desk.spine.db.is_sqlite() { told } else { "select string_agg(side || ' ' || coalesce(a.name, '-') || ': ' || coalesce(t.body, e.kind), ' / ' order by e.seq)
                    from entry e left join entry_text t on t.entry_id = e.id left join person a on a.id = e.author_id" };
        assert_eq!(
            desk.text(told).await,
            "you Ida: The door sticks / desk Ben: Which door is it? / you Ida: The one to the yard / system -: event"
        );
    }

    async fn a_history_comes_in_whole(desk: Desk) {
        let map = Map::named("incident-log").unwrap();
        let done = import(&desk.spine, &map, &data("history.csv"), &desk.options(false)).await.unwrap();
        assert_eq!((done.rows, done.taken, done.rejected), (9, 2, 1));
        desk.chains_hold().await;
        assert_eq!(desk.number("select reopened from ticket where outside_id = 'incident-log:INC1'").await, 1);
        let at = |text| Timestamp::parse_rfc3339(text).unwrap().0;
        assert_eq!(desk.number("select created_at from ticket where outside_id = 'incident-log:INC1'").await, at("2025-01-07T08:00:00Z"));
        assert_eq!(desk.number("select resolved_at from ticket where outside_id = 'incident-log:INC1'").await, at("2025-01-08T10:00:00Z"));
        assert_eq!(desk.number("select first_answer_at from ticket where outside_id = 'incident-log:INC1'").await, at("2025-01-07T08:20:00Z"));
        assert_eq!(desk.text("select name from team t join ticket k on k.team_id = t.id where k.outside_id = 'incident-log:INC1'").await, "Group B");
        let changes = desk.spine.read(|tx| Box::pin(async move {
            Ok(tx.rows::<(Option<String>,)>("select e.change from entry e join ticket t on t.id = e.subject_id where t.outside_id = 'incident-log:INC1' and e.visibility = 'shared' order by e.seq", &[]).await?)
        })).await.unwrap();
        let keys: Vec<String> = changes.into_iter().filter_map(|(c,)| c).map(|c| serde_json::from_str::<domain::Because>(&c).unwrap().key.clone()).collect();
        assert_eq!(keys, ["event-waiting", "event-resolved", "event-reopened", "event-resolved", "event-closed"]);
        // Twenty minutes to the first answer, and a wait from nine to three: both promises were kept.
        assert_eq!(desk.number("select count(*) from promise p join ticket t on t.id = p.subject_id where t.outside_id = 'incident-log:INC1' and p.state = 'kept'").await, 2);
        assert!(done.replay.iter().any(|l| l.contains("reopenings: 2 of 2 equal")), "{:?}", done.replay);
    }
}

const BOARD: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<posts>
  <row Id="1" PostTypeId="1" AcceptedAnswerId="4" CreationDate="2010-08-16T20:20:28.943" LastActivityDate="2010-10-09T00:36:15.520" Score="19" Title="A lamp at &lt;bay&gt; 4" Body="&lt;p&gt;It is &lt;b&gt;dark&lt;/b&gt;.&lt;/p&gt;&#xA;&lt;p&gt;Really.&lt;/p&gt;" OwnerUserId="80" Tags="&lt;feature-request&gt;&lt;status-completed&gt;" />
  <row Id="2" PostTypeId="1" CreationDate="2011-01-02T03:04:05.000" LastActivityDate="2011-01-02T03:04:05.000" Score="-3" Title="Fine people who are late" Body="They learn." OwnerDisplayName="Ann" Tags="&lt;discussion&gt;&lt;status-declined&gt;" />
  <row Id="3" PostTypeId="1" CreationDate="2011-02-02T03:04:05.000" LastActivityDate="2011-02-03T03:04:05.000" Score="0" Title="A bell" Body="It rings." OwnerUserId="81" Tags="&lt;discussion&gt;" />
  <row Id="4" PostTypeId="2" ParentId="1" CreationDate="2010-08-17T20:20:28.943" LastActivityDate="2010-08-17T20:20:28.943" Score="5" Body="The lamp hangs there now." OwnerUserId="81" />
  <row Id="5" PostTypeId="2" ParentId="99" CreationDate="2010-08-17T20:20:28.943" Score="5" Body="On nothing." />
  <row Id="6" PostTypeId="1" CreationDate="2011-02-02T03:04:05.000" Score="0" Body="Without a title." />
  <row Id="7" PostTypeId="5" CreationDate="2011-02-02T03:04:05.000" Score="0" Body="About a tag." />
</posts>
"#;

database::both_databases! {
    async fn a_board_becomes_a_log(desk: Desk) {
        let file = desk.folder.join("Posts.xml");
        std::fs::write(&file, BOARD).unwrap();
        let map = crate::import::improvements::Map::named("stackexchange-meta").unwrap();
        let look = crate::import::improvements::import(&desk.spine, &map, &file, &desk.options(true)).await.unwrap();
        assert_eq!((look.taken, look.talk, look.left_out, look.rejected, look.shown.len()), (3, 1, 1, 2, 3));
        assert_eq!(desk.number("select count(*) from improvement").await, 0, "a dry run only looks");
        assert!(!desk.options(true).rejects.exists());

        let done = crate::import::improvements::import(&desk.spine, &map, &file, &desk.options(false)).await.unwrap();
        assert_eq!((done.taken, done.already, done.rejected), (3, 0, 2));
        assert_eq!(done.stand.iter().map(|(w, n)| format!("{w} {n}")).collect::<Vec<_>>(), ["declined 1", "done 1", "proposed 1"]);
        let rejects = std::fs::read_to_string(desk.folder.join("rejects.csv")).unwrap();
        assert!(rejects.contains("what it was said on is not in the file") && rejects.contains("it has no title"), "{rejects}");

        // With the dates and the score of then, and not one voice.
        let at = |text: &str| Timestamp::parse_rfc3339(text).unwrap().0;
        assert_eq!(desk.number("select created_at from improvement where outside_id = 'stackexchange-meta:1'").await, at("2010-08-16T20:20:28.943Z"));
        assert_eq!(desk.number("select moved_at from improvement where outside_id = 'stackexchange-meta:1'").await, at("2010-10-09T00:36:15.520Z"));
        assert_eq!(desk.number("select created_at from subject where title = 'A lamp at <bay> 4'").await, at("2010-08-16T20:20:28.943Z"));
        assert_eq!(desk.number("select imported_score from improvement where outside_id = 'stackexchange-meta:2'").await, -3);
        assert_eq!(desk.number("select count(*) from improvement_voice").await, 0);
        assert_eq!(desk.number("select cast(sum(voices) as bigint) from improvement").await, 0);
        assert_eq!(desk.text("select said from improvement where outside_id = 'stackexchange-meta:1'").await.split_whitespace().collect::<Vec<_>>().join(" "), "It is dark. Really.");
        assert_eq!(desk.text("select told from improvement where outside_id = 'stackexchange-meta:1'").await, "The lamp hangs there now.");
        assert_eq!(desk.text("select told from improvement where outside_id = 'stackexchange-meta:3'").await, "");
        // Nobody is told, no clock begins, nobody from there can sign in.
        for what in ["select count(*) from notice", "select count(*) from heard", "select count(*) from follow", "select count(*) from person where state <> 'blocked'"] {
            assert_eq!(desk.number(what).await, 0, "{what}");
        }
        desk.chains_hold().await;

        let again = crate::import::improvements::import(&desk.spine, &map, &file, &desk.options(false)).await.unwrap();
        assert_eq!((again.taken, again.already), (0, 3));
        assert_eq!(desk.number("select count(*) from improvement").await, 3);
    }

    async fn the_board_of_a_community_becomes_a_log(desk: Desk) {
        let sets = std::env::var_os("ENTWINE_DATA_SETS").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
        let file = sets.join("community/cstheory-meta/Posts.xml");
        if !file.is_file() {
            eprintln!("skipped: {} is not here", file.display());
            return;
        }
        let map = crate::import::improvements::Map::named("stackexchange-meta").unwrap();
        let done = crate::import::improvements::import(&desk.spine, &map, &file, &desk.options(false)).await.unwrap();
        let came = u64::try_from(done.taken + done.talk).unwrap();
        assert_eq!(done.rows, came + done.left_out + done.rejected, "every row is accounted for");
        assert!(done.taken > 100 && done.stand.get("done").is_some_and(|n| *n > 10), "{:?}", done.stand);
        assert_eq!(desk.number("select count(*) from improvement_voice").await, 0);
        assert_eq!(desk.number("select count(*) from improvement where imported_score is null").await, 0);
        let again = crate::import::improvements::import(&desk.spine, &map, &file, &desk.options(false)).await.unwrap();
        assert_eq!((again.taken, again.already), (0, done.taken));
        desk.chains_hold().await;
    }
}

mod mails {
    use super::*;
    use crate::import::{
        mailbox::Mails,
        mails::{self, Outcome},
    };
    use channels::incoming::Mailbox;
    use domain::State;

    const MBOX: &str = "\
From - Mon Mar 01 10:00:00 2020
From: Ida <ida@example.com>
To: help@example.org
Message-ID: <2@example.com>
In-Reply-To: <1@example.org>
Date: Wed, 4 Mar 2020 10:00:00 +0000
Subject: Re: The lift

Thanks, it runs.

From - Mon Mar 02 10:00:00 2020
From: Ida <ida@example.com>
To: help@example.org
Message-ID: <0@example.com>
Date: Mon, 2 Mar 2020 10:00:00 +0000
Subject: The lift

It stands still.

From - Mon Mar 03 10:00:00 2020
From: Help <help@example.org>
To: ida@example.com
Message-ID: <1@example.org>
In-Reply-To: <0@example.com>
Date: Tue, 3 Mar 2020 10:00:00 +0000
Subject: Re: The lift

Somebody is on the way.

> It stands still.

From - Mon Mar 04 10:00:00 2020
From: Ida <ida@example.com>
To: help@example.org
Message-ID: <0@example.com>
Date: Mon, 2 Mar 2020 10:00:00 +0000
Subject: The lift

It stands still.

From - Mon Mar 05 10:00:00 2020
From: MAILER-DAEMON@mx.example.com
Message-ID: <b@mx.example.com>
Date: Tue, 3 Mar 2020 11:00:00 +0000
Subject: Undelivered
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Final-Recipient: rfc822; a@b.example
Action: failed
Status: 5.1.1

--b--

From - Mon Mar 06 10:00:00 2020
From: Help <help@example.org>
To: bo@example.com
Message-ID: <9@example.org>
Date: Thu, 5 Mar 2020 10:00:00 +0000
Subject: A notice

Hello.
";

    impl Desk {
        async fn mails(&self, dry_run: bool) -> Outcome {
            let path = self.folder.join("help.mbox");
            std::fs::write(&path, MBOX).unwrap();
            let mailbox = Mailbox {
                name: "import:help@example.org".to_owned(),
                provider: None,
                host: "desk.test".to_owned(),
                ours: vec!["help@example.org".to_owned()],
                unreadable: "?".to_owned(),
            };
            let options = mails::Options {
                provider: None,
                dry_run,
                state: State::Closed,
                rejects: self.folder.join("mails.csv"),
                progress: false,
            };
            mails::import(&self.spine, mailbox, &path, Mails::mbox(&path).unwrap(), &options).await.unwrap()
        }
    }

    database::both_databases! {
        async fn a_mailbox_of_the_past_becomes_conversations_once(desk: Desk) {
            let figures = |o: &Outcome| (o.mails, o.opened, o.joined, o.already, o.rejected);
            let looked = desk.mails(true).await;
            assert_eq!(figures(&looked), (6, 1, 2, 1, 2), "{looked:?}");
            assert_eq!(desk.number("select count(*) from ticket").await, 0);
            let done = desk.mails(false).await;
            assert_eq!(figures(&done), (6, 1, 2, 1, 2), "{done:?}");
            assert_eq!(figures(&desk.mails(false).await), (6, 0, 0, 4, 2), "again: nothing twice");
            assert_eq!(desk.number("select count(*) from ticket where state = 'closed'").await, 1);
            // In the order they were written, at their times, by whom they were written.
            let said = desk.text("select string_agg(x.body || '|' || x.side, ' / ') from (select t.body, e.side from entry e join entry_text t on t.entry_id = e.id order by e.seq) x").await;
            assert_eq!(said, "It stands still.|you / Somebody is on the way.|desk / Thanks, it runs.|you");
            assert_eq!(desk.number("select min(at) from entry").await, 1_583_143_200_000);
            assert_eq!(desk.number("select closed_at from ticket").await, 1_583_316_000_000);
            assert_eq!(desk.number("select count(*) from entry_fold").await, 1, "what is quoted stands folded");
            assert_eq!(desk.number("select count(*) from attachment where name = 'message.eml'").await, 3);
            // Nobody is told, and nothing is promised.
            for nothing in ["notice", "promise", "job"] {
                let sql: &'static str = match nothing { "notice" => "select count(*) from notice", "promise" => "select count(*) from promise", _ => "select count(*) from job" };
                assert_eq!(desk.number(sql).await, 0, "{nothing}");
            }
            let rejects = std::fs::read_to_string(desk.folder.join("mails.csv")).unwrap();
            assert!(rejects.contains("a report that a mail did not arrive") && rejects.contains("sent by us"), "{rejects}");
            desk.chains_hold().await;
        }
    }
}
