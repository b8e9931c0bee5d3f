//! What arrives, at whom, when, and in which words.

use crate::harness::{Ask, Do, Room, Say};
use database::both_databases;
use domain::{Millis, PersonId};
use spine::{Action, Failure, Work, following::Wishes, people};

/// Somebody without an account.
struct NewGuest;
impl Action for NewGuest {
    const NAME: &'static str = "test.guest";
    type Done = PersonId;
    async fn run(&self, work: &mut Work<'_>) -> Result<PersonId, Failure> {
        let email = "gus@example.net";
        let new = people::NewPerson {
            email,
            name: "Gus",
            kind: "guest",
            locale: "en",
            zone: "Europe/Berlin",
            consumer: None,
        };
        people::add(work, new).await
    }
}

both_databases! {
    async fn who_asks_gets_a_receipt_and_an_answer_in_one_conversation(room: Room) {
        let (subject, _) = room.ask().await;
        room.settle().await;
        let [receipt] = room.letters(room.ida).await.try_into().unwrap();
        assert_eq!(receipt.subject, "[1001] The car is late");
        assert_eq!(receipt.from, "IT Services");
        for said in [
            "We have it. Your number is 1001.",
            "Somebody answers by 11:00. We mean to be done by 13:00.",
            "https://desk.example.org/t/1001",
            "You get this because you asked.",
            "https://desk.example.org/unsubscribe/",
        ] {
            assert!(receipt.text.contains(said), "{said}: {}", receipt.text);
        }
        // Nobody gets their own words.
        assert!(!receipt.text.contains("here at nine"), "{}", receipt.text);
        for header in [
            "Auto-Submitted: auto-generated",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "List-Unsubscribe: <https://desk.example.org/unsubscribe/",
            "Content-Language: en",
        ] {
            assert!(receipt.raw.contains(header), "{header}: {}", receipt.raw);
        }
        // Who serves hears that somebody asks, with the words.
        let [asked] = room.letters(room.ana).await.try_into().unwrap();
        assert!(asked.text.contains("Ida Berg asked:") && asked.text.contains("It should have been here at nine."));

        room.answer(subject, "It stands at the gate.\n\nTake it.").await;
        room.settle().await;
        assert_eq!(room.all().await.len(), 2, "its author may still think better of it");
        room.later(Millis::seconds(15));
        room.settle().await;
        let letters = room.letters(room.ida).await;
        assert_eq!(letters.len(), 2);
        let answer = &letters[1];
        assert!(answer.text.contains("Ana Ortiz wrote:") && answer.text.contains("It stands at the gate."), "{}", answer.text);
        assert!(answer.text.contains("Somebody answers by 11:00."), "what comes next: {}", answer.text);
        assert_ne!(answer.id, receipt.id);
        assert_eq!(answer.references, receipt.references);
        assert!(answer.references.starts_with("subject-"), "{}", answer.references);
        assert_eq!(room.letters(room.ana).await.len(), 1, "never the author");

        // Whatever runs again sends nothing again.
        for (notice, _, state) in room.notices(room.ida).await {
            assert_eq!(state, "sent");
            room.act(Do::Again(notice)).await;
        }
        room.later(Millis::minutes(1));
        room.settle().await;
        assert_eq!(room.all().await.len(), 3);
    }

    async fn a_guest_gets_a_link_that_opens_one_conversation(room: Room) {
        let guest = room.act(NewGuest).await;
        let ask = Ask { provider: room.it, closed: false, requester: guest, agent: room.ana, title: "The lift hums", words: "On floor 3." };
        let (subject, _) = room.act(ask).await;
        room.settle().await;
        let [receipt] = room.letters(guest).await.try_into().unwrap();
        let key = receipt.text.split("https://desk.example.org/g/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        assert!(!receipt.text.contains("/t/1001"), "a page they cannot open: {}", receipt.text);
        let now = room.app.spine.now();
        let open = |key: String| room.app.spine.read(move |tx| Box::pin(async move { Ok(spine::access::actor_of_guest_link(tx, &key, now).await?) }));
        let (actor, opens) = open(key.clone()).await.unwrap().unwrap();
        assert_eq!((actor.person, opens), (Some(guest), subject));
        assert!(!actor.covers(domain::Scope::Work) && actor.covers(domain::Scope::Ask));
        assert!(open(format!("{key}x")).await.unwrap().is_none());
        // Who has an account signs in.
        assert!(room.letters(room.ana).await[0].text.contains("https://desk.example.org/t/1001"));
    }

    async fn answers_carry_the_number_and_a_signature_where_the_server_takes_that(room: Room) {
        room.ask().await;
        room.settle_with(room.app.clone().with_plus_addresses(true)).await;
        let [receipt] = room.letters(room.ida).await.try_into().unwrap();
        assert!(receipt.raw.contains("desk+1001-"), "{}", receipt.raw);
    }

    async fn a_closed_conversation_keeps_its_words_inside(room: Room) {
        let ask = Ask { provider: room.hr, closed: true, requester: room.ida, agent: room.hanna, title: "My salary is wrong", words: "Forty euros are missing." };
        let (subject, _) = room.act(ask).await;
        room.act(Say { subject, provider: room.hr, author: room.hanna, words: "We pay them on Friday.", news: "answer" }).await;
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle().await;
        let letters = room.all().await;
        assert_eq!(letters.len(), 3, "receipt, somebody asks, answer");
        for letter in letters {
            assert_eq!((letter.subject.as_str(), letter.from.as_str()), ("[1001]", "Example desk"));
            assert!(letter.text.contains("https://desk.example.org/t/1001"));
            for inside in ["salary", "Forty", "Friday", "Human", "Hanna wrote", "Holm wrote", "Berg asked"] {
                assert!(!letter.text.contains(inside), "{inside}: {}", letter.text);
            }
        }
    }

    async fn quiet_hours_hold_it_back_until_the_morning(room: Room) {
        let (subject, _) = room.ask().await;
        room.settle().await;
        room.to("2026-11-16T23:30:00+01:00");
        room.answer(subject, "First.").await;
        room.settle().await;
        room.to("2026-11-17T06:59:59+01:00");
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1, "only the receipt");
        room.to("2026-11-17T07:00:00+01:00");
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 2);
        // Read in the night: no mail in the morning.
        room.to("2026-11-17T23:30:00+01:00");
        room.answer(subject, "Second.").await;
        room.settle().await;
        room.act(Do::Read(room.ida)).await;
        room.to("2026-11-18T07:00:00+01:00");
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 2);
        assert_eq!(room.notices(room.ida).await[0].2, "skipped");
    }

    async fn a_queue_that_stood_still_does_not_send_at_night(room: Room) {
        let (subject, _) = room.ask().await;
        room.settle().await;
        room.to("2026-11-16T21:59:00+01:00");
        room.answer(subject, "Just in time.").await;
        room.settle().await;
        // It was to go at once; the program was down until now.
        room.to("2026-11-16T22:30:00+01:00");
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1);
        room.to("2026-11-17T07:00:00+01:00");
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 2);
    }

    async fn what_is_gathered_comes_once_an_hour(room: Room) {
        room.act(Do::Wishes(room.ida, Wishes { digest: "hourly".to_owned(), ..Wishes::default() })).await;
        let (subject, _) = room.ask().await;
        let closed = Ask { provider: room.hr, closed: true, requester: room.ida, agent: room.hanna, title: "My salary is wrong", words: "Forty euros." };
        room.act(closed).await;
        room.later(Millis::minutes(20));
        room.answer(subject, "First.").await;
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 0);
        room.to("2026-11-16T11:00:00+01:00");
        room.settle().await;
        let [letter] = room.letters(room.ida).await.try_into().unwrap();
        assert_eq!(letter.subject, "3 things are new for you");
        for said in ["1001: The car is late", "Ana Ortiz wrote", "Number 1002", "https://desk.example.org/t/1002", "https://desk.example.org/inbox"] {
            assert!(letter.text.contains(said), "{said}: {}", letter.text);
        }
        assert!(!letter.text.contains("salary") && letter.id.starts_with("digest-"));
        assert!(letter.raw.contains("List-Unsubscribe: <https://desk.example.org/unsubscribe/"));
        // What was read meanwhile is not gathered, and nothing comes where nothing is left.
        room.later(Millis::minutes(5));
        room.answer(subject, "Second.").await;
        room.settle().await;
        room.act(Do::Read(room.ida)).await;
        room.later(Millis::hours(2));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1);
        // Daily: at the end of the quiet hours.
        room.act(Do::Wishes(room.ida, Wishes { digest: "daily".to_owned(), ..Wishes::default() })).await;
        room.answer(subject, "Third.").await;
        room.settle().await;
        room.to("2026-11-17T06:59:59+01:00");
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1);
        room.to("2026-11-17T07:00:00+01:00");
        room.settle().await;
        let letters = room.letters(room.ida).await;
        assert_eq!((letters.len(), letters[1].subject.as_str()), (2, "One thing is new for you"));
    }

    async fn only_what_stays_unread(room: Room) {
        room.act(Do::Wishes(room.ida, Wishes { mail_after: 10, ..Wishes::default() })).await;
        let (subject, _) = room.ask().await;
        room.later(Millis::minutes(10));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 0, "the receipt is decided now, and waits ten minutes");
        room.later(Millis::minutes(10));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1);
        for (read, expected) in [(true, 1), (false, 2)] {
            room.answer(subject, "Again.").await;
            room.settle().await;
            if read {
                room.act(Do::Read(room.ida)).await;
            }
            room.later(Millis::minutes(9));
            room.settle().await;
            assert_eq!(room.letters(room.ida).await.len(), 1);
            room.later(Millis::minutes(1));
            room.settle().await;
            assert_eq!(room.letters(room.ida).await.len(), expected, "read: {read}");
        }
    }

    async fn everybody_in_their_language(room: Room) {
        let ask = Ask { provider: room.it, closed: false, requester: room.dora, agent: room.ana, title: "Das Auto fehlt", words: "Seit neun." };
        room.act(ask).await;
        room.settle().await;
        let [letter] = room.letters(room.dora).await.try_into().unwrap();
        for said in ["Wir haben es. Deine Nummer ist 1001.", "Jemand antwortet bis 11:00.", "Du bekommst das, weil du gefragt hast.", "Lesen und antworten"] {
            assert!(letter.text.contains(said), "{said}: {}", letter.text);
        }
        assert!(letter.raw.contains("Content-Language: de"));
    }

    async fn what_is_given_as_it_is_asked_is_one_mail(room: Room) {
        for first in ["asked", "assigned"] {
            let (subject, asked) = room.ask().await;
            if first == "asked" {
                room.settle().await;
            }
            let event = room.act(Do::Event(subject, room.it, "event-shared-out", None)).await.unwrap();
            room.act(Do::TellOnly(subject, event, "assigned", room.ana)).await;
            room.settle().await;
            room.later(Millis::minutes(1));
            room.settle().await;
            let letters = room.letters(room.ana).await;
            assert_eq!(letters.iter().filter(|l| l.references.contains(&format!("subject-{subject}."))).count(), 1, "{first}: {asked}");
        }
    }

    async fn a_warning_waits_for_nothing_but_the_night(room: Room) {
        room.act(Do::Wishes(room.ana, Wishes { digest: "daily".to_owned(), mail_after: 60, ..Wishes::default() })).await;
        let (subject, _) = room.ask().await;
        room.settle().await;
        assert_eq!(room.letters(room.ana).await.len(), 0, "gathered");
        let event = room.act(Do::Event(subject, room.it, "event-promise-soon", None)).await.unwrap();
        room.act(Do::TellOnly(subject, event, "warning", room.ana)).await;
        room.settle().await;
        let [letter] = room.letters(room.ana).await.try_into().unwrap();
        assert!(letter.text.contains("A promise on number 1001 is at stake."), "{}", letter.text);
        room.to("2026-11-16T23:00:00+01:00");
        let event = room.act(Do::Event(subject, room.it, "event-promise-late", None)).await.unwrap();
        room.act(Do::TellOnly(subject, event, "warning", room.ana)).await;
        room.settle().await;
        assert_eq!(room.letters(room.ana).await.len(), 1);
        room.to("2026-11-17T07:00:00+01:00");
        room.settle().await;
        assert_eq!(room.letters(room.ana).await.len(), 3, "the warning, and the day's gathered mail");
    }

    async fn what_an_operator_sets(room: Room) {
        room.act(Do::Set(channels::REPLY_TO, "Desk <reply@example.org>".into())).await;
        room.act(Do::Set(channels::REGRET, 60.into())).await;
        let (subject, _) = room.ask().await;
        room.answer(subject, "Yes.").await;
        room.settle().await;
        let [receipt] = room.letters(room.ida).await.try_into().unwrap();
        assert!(receipt.raw.contains("Reply-To: Desk <reply@example.org>"), "{}", receipt.raw);
        room.later(Millis::seconds(59));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1);
        room.later(Millis::seconds(1));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 2);
    }

    async fn one_entry_is_one_mail(room: Room) {
        let wishes = Wishes { mail: vec!["note".to_owned(), "mentioned".to_owned()], ..Wishes::default() };
        room.act(Do::Wishes(room.ana, wishes)).await;
        let (subject, _) = room.ask().await;
        let entry = room.act(Say { subject, provider: room.it, author: room.hanna, words: "Ana, look.", news: "note" }).await;
        room.act(Do::TellOnly(subject, entry, "mentioned", room.ana)).await;
        room.later(Millis::minutes(1));
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle().await;
        assert_eq!(room.letters(room.ana).await.len(), 1);
        let mut states: Vec<String> = room.notices(room.ana).await.into_iter().filter(|n| n.1 != "receipt").map(|n| n.2).collect();
        states.sort();
        assert_eq!(states, ["sent", "skipped"]);
        assert_eq!(room.letters(room.ida).await.len(), 1, "a note is not for her: the receipt only");
    }
}

#[test]
fn every_text_is_there_in_german() {
    let texts = [i18n::messages::RESOURCES, channels::messages::RESOURCES];
    let catalogue = i18n::Catalogue::build(&texts).unwrap();
    let missing: Vec<_> = catalogue.missing().iter().filter(|(language, _)| language == "de").collect();
    assert!(missing.is_empty(), "{missing:?}");
}
