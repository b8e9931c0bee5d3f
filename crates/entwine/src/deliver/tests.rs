//! Mail in, through the real desk, on both databases.

use super::TheDesk;
use crate::features;
use channels::incoming::{Decide, Decided, Mailbox, Outcome, Prepared, TakeIn};
use database::{Database, Migration, both_databases, testing::Harness};
use desk::actions::{Reply, Resolve};
use domain::{Actor, Channel, Membership, Millis, PersonId, ProviderId, Role, SubjectId, Timestamp};
use spine::{
    Action, Failure, Parts, Spine, Work, access, people,
    timeline::{self, Entry},
};
use std::{path::PathBuf, sync::Arc};

struct Room {
    spine: Spine,
    it: ProviderId,
    ana: Actor,
    mailbox: Mailbox,
}

struct Build;
impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = (ProviderId, PersonId);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let it = people::add_provider(work, "it", "IT", false, "Europe/Berlin").await?;
        let new = people::NewPerson {
            email: "ana@example.org",
            name: "Ana",
            kind: "person",
            locale: "en",
            zone: "UTC",
            consumer: None,
        };
        let ana = people::add(work, new).await?;
        people::give_role(work, ana, Membership { role: Role::Agent, provider: Some(it), consumer: None }).await?;
        Ok((it, ana))
    }
}

impl Harness for Room {
    fn migrations() -> Vec<Migration> {
        features::migrations()
    }
    async fn start(db: Database, folder: PathBuf) -> Self {
        let spine = Spine::new(Parts {
            db,
            clock: spine::Clock::held(Timestamp::parse_rfc3339("2026-11-16T10:00:00+01:00").unwrap()),
            ids: spine::Ids::node(1),
            blobs: database::Blobs::open(&folder.join("files")).unwrap(),
            finder: spine::finding::Finder::in_memory().unwrap(),
            base_url: "https://desk.example.net".to_owned(),
        });
        let (it, ana) = spine.act(&Actor::system(), Build).await.unwrap();
        let found = spine
            .read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, ana, Channel::Web).await?.unwrap()) }));
        let ana = found.await.unwrap();
        let mailbox = Mailbox {
            name: "desk@example.org".to_owned(),
            provider: Some(it),
            host: "desk.example.net".to_owned(),
            ours: vec!["desk@example.org".to_owned()],
            unreadable: "It could not be read.".to_owned(),
        };
        Self { spine, it, ana, mailbox }
    }
}

impl Room {
    async fn take(&self, mail: &str) -> Outcome {
        self.take_bytes(mail.as_bytes()).await
    }
    async fn take_bytes(&self, mail: &[u8]) -> Outcome {
        let mail = Arc::new(Prepared::new(&self.spine.blobs, mail).unwrap());
        let take_in = TakeIn { mailbox: self.mailbox.clone(), mail, desk: Arc::new(TheDesk) };
        self.spine.act(&Actor { through: Channel::Mail, ..Actor::system() }, take_in).await.unwrap()
    }
    async fn entries(&self, number: &str) -> Vec<Entry> {
        let number = number.to_owned();
        let found = self.spine.read(move |tx| {
            Box::pin(async move {
                let subject = timeline::by_number(tx, &number).await?.unwrap();
                let system = Actor::system();
                let about = access::about_subject(tx, &system, &subject, Timestamp(0)).await?;
                let sight = domain::rules::sight::Sight::of(&system, &about);
                Ok(timeline::entries(tx, subject.id, &sight).await?)
            })
        });
        found.await.unwrap()
    }
    async fn subject(&self, number: &str) -> SubjectId {
        let number = number.to_owned();
        let found =
            self.spine.read(move |tx| Box::pin(async move { Ok(timeline::by_number(tx, &number).await?.unwrap().id) }));
        found.await.unwrap()
    }
    async fn person(&self, email: &'static str) -> PersonId {
        let found =
            self.spine.read(move |tx| Box::pin(async move { Ok(people::by_email(tx, email).await?.unwrap().id) }));
        found.await.unwrap()
    }
    async fn state(&self, number: &str) -> domain::State {
        let id = self.subject(number).await;
        let found = self
            .spine
            .read(move |tx| Box::pin(async move { Ok(desk::store::ticket::by_id(tx, id).await?.unwrap().state) }));
        found.await.unwrap()
    }
    /// The id of the letter that told somebody of the last word on a conversation.
    async fn letter(&self, number: &str, to: &'static str) -> String {
        let entry = self.entries(number).await.last().unwrap().id;
        mail::message_id(entry, self.person(to).await, "desk.example.net")
    }
}

fn ida(id: &str, head: &str, words: &str) -> String {
    format!(
        "From: Ida <ida@example.com>\r\nTo: desk@example.org\r\nMessage-ID: <{id}@example.com>\r\nDate: Mon, 16 Nov 2026 09:00:00 +0000\r\n{head}\r\n\r\n{words}\r\n"
    )
}

both_databases! {
    async fn a_mail_stands_there_once_and_answers_join(room: Room) {
        let first = ida("a1", "Subject: The car is late", "Again.\r\n\r\n-- \r\nIda\r\nCampus 4");
        let taken = room.take(&first).await;
        assert_eq!((taken.state.as_str(), taken.again), ("opened", false));
        let number = taken.number.clone().unwrap();
        // Handed over again, with the traces of another server, and by another line end.
        let traced = format!("Received: from elsewhere\r\nDelivered-To: x@example.org\r\n{first}");
        for same in [first.clone(), traced, first.replace("\r\n", "\n")] {
            let twice = room.take(&same).await;
            assert_eq!((twice.again, twice.number.as_ref(), twice.id), (true, Some(&number), taken.id));
        }
        let entries = room.entries(&number).await;
        let said: Vec<_> = entries.iter().filter(|e| e.kind == "message").collect();
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].text.as_deref(), Some("Again."));
        assert_eq!(said[0].folded.as_deref(), Some("--\nIda\nCampus 4"));
        assert_eq!(said[0].attachments.last().unwrap().name, "message.eml");
        // The same id with other words: kept too, not taken for the same.
        let other = room.take(&ida("a1", "Subject: The car is late", "Something else.")).await;
        assert!(!other.again && other.id != taken.id);

        room.spine.act(&room.ana, Reply::new(number.as_str(), "It stands at the gate.")).await.unwrap();
        let answered = room.letter(&number, "ida@example.com").await;
        room.spine.act(&room.ana, Resolve { ticket: number.clone().into(), words: "Done.".into(), seen: None }).await.unwrap();
        // Her absence joins and opens nothing.
        let away = ida("a2", &format!("Subject: Automatic reply: The car\r\nIn-Reply-To: {answered}\r\nAuto-Submitted: auto-replied"), "I am away.");
        assert_eq!(room.take(&away).await.state, "noted");
        assert_eq!(room.state(&number).await, domain::State::Resolved);
        // Her words open it again.
        let reply = ida("a3", &format!("Subject: Re: The car\r\nReferences: {answered}"), "It is not there.\r\n\r\nOn Mon, 16 Nov 2026 at 10:00, IT wrote:\r\n> It stands at the gate.");
        let joined = room.take(&reply).await;
        assert_eq!((joined.state.as_str(), joined.number.as_ref()), ("joined", Some(&number)));
        assert_eq!(joined.because.last().unwrap().key, "mail-way-headers");
        assert!(room.state(&number).await.is_open());
        let last = room.entries(&number).await;
        let last = last.iter().rfind(|e| e.kind == "message").unwrap();
        assert_eq!(last.text.as_deref(), Some("It is not there."));
        assert!(last.folded.as_deref().unwrap().contains("> It stands at the gate."));
        // What answers her own mail joins as well, and so does the number in a subject.
        assert_eq!(room.take(&ida("a4", "Subject: Re: x\r\nIn-Reply-To: <a1@example.com>", "One more.")).await.number.as_ref(), Some(&number));
        let by_number = room.take(&ida("a5", &format!("Subject: Re: [{number}] x"), "By number.")).await;
        assert_eq!(by_number.because.last().unwrap().key, "mail-way-number");
        let address = channels::incoming::reply_address("desk@example.org", &number, "");
        assert_eq!(address, "desk@example.org", "no secret, no token");
    }

    async fn a_stranger_waits_for_a_person(room: Room) {
        let number = room.take(&ida("b1", "Subject: The door", "It is open.")).await.number.unwrap();
        let stranger = |id: &str| format!("From: Max <max@example.com>\nMessage-ID: <{id}@example.com>\nDate: Mon, 16 Nov 2026 09:00:00 +0000\nSubject: Re: [{number}] The door\nIn-Reply-To: <b1@example.com>\n\nI closed it.\n");
        let parked = room.take(&stranger("c1")).await;
        assert_eq!((parked.state.as_str(), parked.number), ("parked", None));
        assert_eq!(parked.because.last().unwrap().key, "mail-way-stranger");
        assert!(!room.entries(&number).await.iter().any(|e| e.text.as_deref().is_some_and(|t| t.contains("closed"))));
        let decide = |id: i64, decided: Decided, mail: &str| Decide {
            id, decided, desk: Arc::new(TheDesk), mailbox: room.mailbox.clone(),
            mail: Arc::new(Prepared::new(&room.spine.blobs, mail.as_bytes()).unwrap()),
        };
        // Not by somebody who serves nobody, not to what is not there, not without a reason.
        let ida_id = room.person("ida@example.com").await;
        let ida_actor = room.spine.read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, ida_id, Channel::Web).await?.unwrap()) })).await.unwrap();
        assert!(room.spine.act(&ida_actor, decide(parked.id, Decided::Open, &stranger("c1"))).await.is_err());
        assert!(room.spine.act(&room.ana, decide(parked.id, Decided::Attach("99999".into()), &stranger("c1"))).await.is_err());
        assert!(room.spine.act(&room.ana, decide(parked.id, Decided::Drop(" ".into()), &stranger("c1"))).await.is_err());
        let on = room.spine.act(&room.ana, decide(parked.id, Decided::Attach(number.clone()), &stranger("c1"))).await.unwrap();
        assert_eq!(on.as_ref(), Some(&number));
        let entries = room.entries(&number).await;
        let added = entries.iter().rfind(|e| e.kind == "message").unwrap();
        assert_eq!((added.text.as_deref(), added.author.as_ref().map(|(_, n)| n.as_str())), (Some("I closed it."), Some("Max")));
        // Once.
        assert!(room.spine.act(&room.ana, decide(parked.id, Decided::Open, &stranger("c1"))).await.is_err());
        let second = room.take(&stranger("c2")).await;
        room.spine.act(&room.ana, decide(second.id, Decided::Drop("Spam".into()), &stranger("c2"))).await.unwrap();
        assert!(room.take(&stranger("c2")).await.again, "what was dropped does not come back");
    }

    async fn machines_open_nothing_and_bounces_mark_the_address(room: Room) {
        let number = room.take(&ida("d1", "Subject: The lift", "It hangs.")).await.number.unwrap();
        room.spine.act(&room.ana, Reply::new(number.as_str(), "We look.")).await.unwrap();
        let ours = room.letter(&number, "ida@example.com").await;
        for (head, key) in [
            ("List-Id: <x.example.com>", "mail-way-list"),
            ("Precedence: bulk", "mail-way-machine"),
            ("Auto-Submitted: auto-replied", "mail-way-away-unknown"),
        ] {
            let got = room.take(&ida(&format!("m-{}", key.len()), &format!("Subject: News\r\n{head}"), "News.")).await;
            assert_eq!((got.state.as_str(), got.because.last().unwrap().key.as_str()), ("parked", key));
        }
        let bounce = |id: &str, action: &str, status: &str, about: &str| format!(
            "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.com\nTo: desk@example.org\nMessage-ID: <{id}@mx.example.com>\nSubject: Undelivered\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\nNo.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; ida@example.com\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; no such user\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: {about}\nSubject: x\n\n--b--\n");
        let ida_id = room.person("ida@example.com").await;
        let fault = || async { room.spine.read(move |tx| Box::pin(async move { Ok(channels::fault(tx, ida_id).await?) })).await.unwrap() };
        assert_eq!(room.take(&bounce("e1", "delayed", "4.4.1", &ours)).await.state, "bounced");
        assert!(fault().await.is_none(), "for now only");
        assert_eq!(room.take(&bounce("e2", "failed", "5.1.1", "<nobody@else.example>")).await.state, "parked");
        assert!(fault().await.is_none(), "of no mail of ours");
        let got = room.take(&bounce("e3", "failed", "5.1.1", &ours)).await;
        assert_eq!((got.state.as_str(), got.number.as_ref()), ("bounced", Some(&number)));
        assert!(fault().await.is_some_and(|f| f.stops && f.address == "ida@example.com"));
        let shown = room.entries(&number).await;
        assert!(shown.iter().any(|e| e.change.as_ref().is_some_and(|c| c.key == "event-mail-bounced")));
    }

    async fn two_desks_stop_after_two_rounds_and_nothing_is_lost(room: Room) {
        let mut states = Vec::new();
        for round in 1..=5 {
            let other = format!("From: Other desk <help@other.example>\nMessage-ID: <r{round}@other.example>\nDate: Mon, 16 Nov 2026 09:0{round}:00 +0000\nSubject: [T-{round}77] We have received your query\n\nThank you.\n");
            states.push(room.take(&other).await.state);
        }
        assert_eq!(states, ["opened", "opened", "parked", "parked", "parked"]);
        room.spine.clock.advance(Millis::hours(2));
        // From ourselves: never answered.
        assert_eq!(room.take("From: desk@example.org\nSubject: x\n\nx\n").await.state, "parked");
        // What nobody can read is a conversation with its original, and says so.
        for broken in [b"".as_slice(), b"\x00\xff\xfe garbage", b"Subject: only\r\n\r\n"] {
            let got = room.take_bytes(broken).await;
            assert_eq!(got.state, "opened", "{got:?}");
            let entries = room.entries(&got.number.unwrap()).await;
            let said = entries.iter().find(|e| e.kind == "message").unwrap();
            assert_eq!(said.attachments.last().unwrap().name, "message.eml");
            assert!(said.text.as_deref().is_some_and(|t| !t.is_empty()));
        }
        assert_ne!(room.it, ProviderId(0));
    }
}
