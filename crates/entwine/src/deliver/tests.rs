//! Mail in, through the real desk, on both databases.

use super::TheDesk;
use crate::features;
use channels::incoming::{Decide, Decided, MailRules, Mailbox, Outcome, Prepared, TakeIn};
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

impl Room {
    /// Runs what is due; the subjects and texts of the letters that went out.
    async fn letters(&self) -> Vec<(String, String)> {
        let sink = mail::sink::Sink::start().await.unwrap();
        let catalogue = Arc::new(i18n::Catalogue::build(&features::texts()).unwrap());
        let app = web::App::new(self.spine.clone(), catalogue, web::Config::default(), Vec::new())
            .with_mail(mail::Transport::from_url(&sink.url()).unwrap(), "Desk <desk@example.org>");
        let runner = jobs::Runner::new(self.spine.db.clone(), self.spine.clock.clone(), app, features::handlers());
        runner.run_all().await.unwrap();
        let mut letters = Vec::new();
        for letter in sink.wait_for(0, std::time::Duration::ZERO).await {
            let read = mail::read(&letter.data);
            assert!(letter.from.is_empty() || !read.subject.contains("waits"), "no report is wanted: {}", letter.from);
            letters.push((read.subject, read.text));
        }
        letters
    }
    async fn rules(&self, rules: MailRules) {
        self.spine.act(&Actor::system(), Set(rules)).await.unwrap();
    }
}

struct Set(MailRules);
impl Action for Set {
    const NAME: &'static str = "test.set";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        Ok(spine::settings::set(work, MailRules::KEY, &self.0).await?)
    }
}

both_databases! {
    async fn too_much_waits_and_its_sender_is_told_once_a_day(room: Room) {
        room.rules(MailRules { parts: 4, depth: 3, an_hour: 3, ..MailRules::default() }).await;
        let many = |id: &str, head: &str, parts: usize| {
            let part = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n";
            ida(id, &format!("Subject: Files{head}\r\nContent-Type: multipart/mixed; boundary=b"), &format!("{}--b--", part.repeat(parts)))
        };
        assert_eq!(room.take(&many("p1", "", 3)).await.state, "opened");
        let got = room.take(&many("p2", "\r\nContent-Language: de-AT", 9)).await;
        assert_eq!((got.state.as_str(), got.because.last().unwrap().key.as_str()), ("parked", "mail-way-parts"));
        let waits = |letters: Vec<(String, String)>| letters.into_iter().filter(|(s, _)| s.contains("wait") || s.contains("wartet")).collect::<Vec<_>>();
        let [(subject, text)] = waits(room.letters().await).try_into().unwrap();
        assert_eq!(subject, "Your mail waits: Files", "she is known here, and reads English");
        assert!(text.contains("more than 4 parts") && text.contains("once a day"), "{text}");
        // Again within the day: parked, and nothing is said; of a machine and of a forged one never.
        assert_eq!(room.take(&many("p3", "", 9)).await.state, "parked");
        assert_eq!(room.take(&many("p4", "\r\nAuto-Submitted: auto-replied", 9).replace("ida@", "zed@")).await.state, "parked");
        let server = "mx.example.org".to_owned();
        room.rules(MailRules { parts: 4, depth: 3, an_hour: 3, server, ..MailRules::default() }).await;
        let forged = "\r\nAuthentication-Results: mx.example.org; dmarc=fail";
        assert_eq!(room.take(&many("p5", forged, 9).replace("ida@", "yan@")).await.state, "parked");
        assert!(waits(room.letters().await).is_empty());
        // Somebody new is answered in the language their mail says it is in.
        assert_eq!(room.take(&many("p6", "\r\nContent-Language: de-AT", 9).replace("ida@", "max@")).await.state, "parked");
        let [(subject, text)] = waits(room.letters().await).try_into().unwrap();
        assert_eq!(subject, "Die Mail wartet: Files");
        assert!(text.contains("mehr als 4 Teile"), "{text}");
        // The day after she is told again.
        room.spine.clock.advance(Millis::hours(25));
        assert_eq!(room.take(&many("p7", "", 9)).await.state, "parked");
        assert_eq!(waits(room.letters().await).len(), 1);
        // Mails in mails, and too many of them.
        room.rules(MailRules { parts: 50, depth: 3, an_hour: 3, ..MailRules::default() }).await;
        let mut deep = String::from("Subject: in\r\n\r\nx\r\n");
        for n in 0..6 {
            deep = format!("Subject: m{n}\r\nContent-Type: message/rfc822\r\n\r\n{deep}");
        }
        let deep = format!("From: Bo <bo@example.com>\r\nMessage-ID: <d@example.com>\r\n{deep}");
        assert_eq!(room.take(&deep).await.because.last().unwrap().key, "mail-way-deep");
        let mut keys = Vec::new();
        for n in 0..4 {
            let got = room.take(&ida(&format!("q{n}"), &format!("Subject: Thing {}", ["one", "seven", "window", "garden"][n]), "Please.").replace("ida@", "cy@")).await;
            keys.push(got.because.last().unwrap().key.clone());
        }
        assert_eq!(keys, ["mail-way-new", "mail-way-new", "mail-way-new", "mail-way-many"]);
        // Only who runs the program decides.
        let change = || channels::incoming::ChangeRules { rules: MailRules::default() };
        assert!(room.spine.act(&room.ana, change()).await.is_err());
    }

    async fn who_looks_forged_is_believed_nothing(room: Room) {
        room.rules(MailRules { server: "mx.example.org".to_owned(), ..MailRules::default() }).await;
        let of = |id: &str, from: &str, results: &str| ida(id, &format!("Subject: Pay {id}\r\nAuthentication-Results: {results}"), "Please pay at once.").replace("ida@example.com", from);
        // Ana can sign in: her words would count as hers.
        let forged = room.take(&of("f1", "ana@example.org", "mx.example.org; dmarc=fail header.from=example.org")).await;
        assert_eq!((forged.state.as_str(), forged.because.last().unwrap().key.as_str()), ("parked", "mail-way-forged"));
        assert!(forged.because.iter().any(|b| b.key == "mail-proof-failed"));
        assert_eq!(room.take(&of("f2", "ana@example.org", "mx.example.org; dmarc=pass")).await.state, "opened");
        // Another server's word, and one that came along further down, are nobody's.
        assert_eq!(room.take(&of("f3", "ana@example.org", "mx.evil.example; dmarc=fail")).await.state, "opened");
        let below = of("f4", "ana@example.org", "mx.example.org; dmarc=fail\r\nReceived: from x\r\nAuthentication-Results: mx.example.org; dmarc=pass");
        assert_eq!(room.take(&below).await.state, "parked");
        // A stranger's is taken, and who serves it sees the doubt; who asked does not.
        for (id, results, key) in [
            ("f5", "mx.example.org; dmarc=fail", Some("event-mail-proof-failed")),
            ("f6", "mx.example.org; spf=fail; dkim=none", Some("event-mail-proof-weak")),
            ("f7", "mx.example.org; spf=pass", None),
        ] {
            let got = room.take(&of(id, &format!("{id}@example.net"), results).replace("Ida", "Stranger")).await;
            let entries = room.entries(&got.number.unwrap()).await;
            let found = entries.iter().find(|e| e.change.as_ref().is_some_and(|c| c.key.starts_with("event-mail-proof")));
            assert_eq!(found.and_then(|e| e.change.as_ref()).map(|c| c.key.as_str()), key, "{id}");
            assert!(found.is_none_or(|e| e.visibility == domain::Visibility::Provider));
        }
        // Taken up by hand, the doubt stands beside it.
        let mail = of("f1", "ana@example.org", "mx.example.org; dmarc=fail header.from=example.org");
        let mail = Arc::new(Prepared::new(&room.spine.blobs, mail.as_bytes()).unwrap());
        let decide = Decide { id: forged.id, decided: Decided::Open, mail, mailbox: room.mailbox.clone(), desk: Arc::new(TheDesk) };
        let number = room.spine.act(&room.ana, decide).await.unwrap().unwrap();
        assert!(room.entries(&number).await.iter().any(|e| e.change.as_ref().is_some_and(|c| c.key == "event-mail-proof-failed")));
    }
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
