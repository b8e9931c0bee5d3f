//! When servers refuse, programs fall, and people think better of it.

use crate::harness::{Do, Room, Say, agent_of};
use database::both_databases;
use domain::{Millis, PersonId};
use mail::sink::Answer;
use spine::following::{self, Told};

async fn fault(room: &Room, person: PersonId) -> Option<(String, String)> {
    let found = room.app.spine.read(move |tx| Box::pin(async move { Ok(channels::fault(tx, person).await?) })).await;
    found.unwrap().map(|fault| (fault.address, fault.says))
}

both_databases! {
    async fn a_busy_server_is_tried_again_under_the_same_id(room: Room) {
        let (subject, entry) = room.ask().await;
        room.sink.answer(Answer::RefuseLetter(451));
        room.settle().await;
        assert_eq!(room.all().await.len(), 0);
        assert!(room.notices(room.ida).await.iter().all(|n| n.2 == "waiting"));
        room.sink.answer(Answer::TakeAndHangUp);
        room.later(Millis::hours(1));
        room.settle().await;
        room.sink.answer(Answer::Take);
        room.later(Millis::hours(1));
        room.settle().await;
        // Taken without a word, and so sent again: known by its id.
        let letters = room.letters(room.ida).await;
        let id = format!("entry-{entry}.person-{}@desk.example.org", room.ida);
        assert!(letters.len() >= 2 && letters.iter().all(|l| l.id == id), "{letters:?}");
        assert_eq!(room.notices(room.ida).await[0].2, "sent");
        assert_eq!((room.dead_letters().await, fault(&room, room.ida).await), (0, None));
        let _ = subject;
    }

    async fn a_fall_between_sending_and_noting_repeats_the_same_letter_only(room: Room) {
        room.ask().await;
        room.settle().await;
        let before = room.letters(room.ida).await;
        let notice = room.notices(room.ida).await[0].0;
        // As the fall leaves it: sent, but not noted; the job's lease ends and it runs again.
        room.act(Do::State(notice, "waiting")).await;
        room.act(Do::Again(notice)).await;
        room.settle().await;
        let after = room.letters(room.ida).await;
        assert_eq!((before.len(), after.len()), (1, 2));
        assert_eq!(after[0], after[1], "byte for byte");
        assert_eq!(room.notices(room.ida).await[0].2, "sent");
    }

    async fn a_fall_between_the_notice_and_its_decision_loses_nothing(room: Room) {
        let (subject, entry) = room.ask().await;
        let told = Told { subject, entry, news: "receipt".to_owned(), only: None, why: None };
        following::deliver(&room.app.spine, told).await.unwrap();
        assert!(room.notices(room.ida).await.iter().all(|n| n.2 == "none"));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1);
        room.act(Do::Tell(subject, entry, "receipt")).await;
        room.settle().await;
        assert_eq!((room.letters(room.ida).await.len(), room.notices(room.ida).await.len()), (1, 1));
    }

    async fn a_refused_address_is_noted_and_told_in_the_inbox(room: Room) {
        let (subject, _) = room.ask().await;
        room.sink.answer(Answer::RefuseRecipient(550));
        room.settle().await;
        assert_eq!(room.all().await.len(), 0);
        let (address, says) = fault(&room, room.ida).await.unwrap();
        assert!(address == "ida.berg@example.org" && says.contains("not here"), "{address} {says}");
        room.answer(subject, "Hello?").await;
        room.later(Millis::minutes(1));
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle().await;
        let mut news: Vec<(String, String)> = room.notices(room.ida).await.into_iter().map(|n| (n.1, n.2)).collect();
        news.sort();
        let row = |news: &str, state: &str| (news.to_owned(), state.to_owned());
        assert_eq!(news, [row("answer", "failed"), row("mail_broken", "skipped"), row("receipt", "failed")], "told once");
        assert_eq!(room.dead_letters().await, 0);
        // An address that takes mail again is not at fault any more.
        room.sink.answer(Answer::Take);
        room.act(Do::Address(room.ida, "ida@example.org")).await;
        room.answer(subject, "Now?").await;
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1);
        assert_eq!(fault(&room, room.ida).await, None);
        // A refusal of one letter says nothing about the address.
        room.sink.answer(Answer::RefuseLetter(554));
        room.answer(subject, "And now?").await;
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle().await;
        assert_eq!(room.notices(room.ida).await[0].2, "failed");
        assert_eq!(fault(&room, room.ida).await, None);
    }

    async fn who_may_not_see_it_any_more_gets_nothing(room: Room) {
        let (subject, _) = room.ask().await;
        room.settle().await;
        assert_eq!(room.letters(room.ana).await.len(), 1);
        // Another agent notes something; within the regret window Ana leaves the provider.
        room.act(Say { subject, provider: room.it, author: room.hanna, words: "Ask Ben.", news: "answer" }).await;
        room.settle().await;
        room.act(Do::LoseRole(room.ana, agent_of(room.it))).await;
        room.later(Millis::minutes(1));
        room.settle().await;
        assert_eq!(room.letters(room.ana).await.len(), 1);
        assert_eq!(room.notices(room.ana).await[0].2, "skipped");
        assert_eq!(room.letters(room.ida).await.len(), 2);
    }

    async fn what_its_author_thought_better_of_is_not_sent(room: Room) {
        let (subject, _) = room.ask().await;
        room.settle().await;
        let entry = room.answer(subject, "Something I should not have said.").await;
        room.settle().await;
        room.act(Do::Erase(entry)).await;
        let resolved = Say { subject, provider: room.it, author: room.ana, words: "It works again.", news: "resolved" };
        room.act(resolved).await;
        room.settle().await;
        room.act(Do::TakeBack(subject, room.ana, "resolve")).await;
        room.later(Millis::minutes(1));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1, "the receipt");
        assert!(room.notices(room.ida).await.iter().take(2).all(|n| n.2 == "skipped"));
    }

    async fn without_a_server_nothing_waits_and_nothing_dies(room: Room) {
        let (subject, _) = room.ask().await;
        let mut app = room.app.clone();
        app.mail = None;
        room.settle_with(app.clone()).await;
        assert_eq!(room.notices(room.ida).await[0].2, "skipped");
        // One that was decided while there was a server.
        room.answer(subject, "Hello.").await;
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle_with(app).await;
        assert_eq!(room.notices(room.ida).await[0].2, "skipped");
        assert_eq!((room.dead_letters().await, room.all().await.len()), (0, 0));
    }
}
