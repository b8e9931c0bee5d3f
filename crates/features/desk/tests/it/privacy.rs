//! Several providers side by side: HR is closed to everybody else, and a ticket that is handed over leaves its notes behind.

use crate::helpers::{ida_asks, reads, refused};
use database::both_databases;
use desk::{
    actions::{Ask, Assign, BreakGlass, HandOver, Note, Reply, To},
    testing::TestDesk,
};
use domain::{Millis, PromiseKind, State};
use spine::finding;

fn note(number: &str, words: &str, travels: bool) -> Note {
    Note { ticket: number.into(), words: words.to_owned(), files: Vec::new(), mentions: Vec::new(), travels }
}

both_databases! {
    async fn hr_is_closed_to_everybody_else(desk: TestDesk) {
        let asked = desk.act(&desk.ida, Ask { provider: Some(desk.hr), ..Ask::new("My boss reads my mail") }).await.unwrap();
        desk.act(&desk.hanna, note(&asked.number, "Serious.", false)).await.unwrap();
        for outsider in [&desk.ben, &desk.rita, &desk.ana, &desk.leo, &desk.fay, &desk.otto, &desk.max] {
            assert!(desk.talk(outsider, &asked.number).await.is_none(), "{}", outsider.name);
            assert_eq!(refused(desk.act(outsider, Reply::new(&asked.number, "Hello")).await), "not found", "{}", outsider.name);
            let take = Assign { ticket: (&asked.number).into(), to: To::Me, seen: None };
            assert_eq!(refused(desk.act(outsider, take).await), "not found", "{}", outsider.name);
            let search = finding::Search { text: "boss".to_owned(), ..finding::Search::default() };
            finding::catch_up(&desk.spine).await.unwrap();
            assert!(finding::find(&desk.spine, outsider, search).await.unwrap().hits.is_empty(), "{}", outsider.name);
        }
        assert_eq!(reads(&desk, &desk.hugo, &asked.number).await, ["My boss reads my mail", "Serious."]);
        assert_eq!(reads(&desk, &desk.ida, &asked.number).await, ["My boss reads my mail"]);
        desk.check().await;
    }

    async fn broken_glass_is_told_and_closes_again(desk: TestDesk) {
        let asked = desk.act(&desk.ida, Ask { provider: Some(desk.hr), ..Ask::new("My boss reads my mail") }).await.unwrap();
        desk.act(&desk.hanna, note(&asked.number, "Serious.", false)).await.unwrap();
        let glass = || BreakGlass { ticket: (&asked.number).into(), reason: "A court order came in.".to_owned() };
        assert_eq!(refused(desk.act(&desk.ana, glass()).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.otto, BreakGlass { reason: String::new(), ..glass() }).await), "reason: invalid-empty");
        assert!(desk.talk(&desk.otto, &asked.number).await.is_none());
        desk.act(&desk.otto, glass()).await.unwrap();
        assert_eq!(reads(&desk, &desk.otto, &asked.number).await, ["My boss reads my mail"], "what was said, not what was noted");
        assert_eq!(refused(desk.act(&desk.otto, Reply::new(&asked.number, "Hello")).await), "refused-role");
        assert_eq!(desk.news(&desk.hugo).await, ["glass"]);
        let lines = desk.spine.read({
            let subject = asked.subject;
            move |tx| Box::pin(async move { Ok(spine::audit::of_subject(tx, subject, 50).await?) })
        });
        assert!(lines.await.unwrap().iter().any(|l| l.action == "desk.break_glass" && l.detail == "A court order came in."));
        desk.later(Millis::minutes(61));
        assert!(desk.talk(&desk.otto, &asked.number).await.is_none(), "for an hour");
        let plain = ida_asks(&desk, "My laptop does not start").await;
        let needless = BreakGlass { ticket: (&plain.number).into(), reason: "x".to_owned() };
        assert_eq!(refused(desk.act(&desk.otto, needless).await), "refused-not-confidential");
        desk.check().await;
    }

    async fn handed_over_it_keeps_its_number_and_leaves_its_notes(desk: TestDesk) {
        let asked = ida_asks(&desk, "My chair is broken").await;
        desk.act(&desk.ana, Reply::new(&asked.number, "We find who mends it.")).await.unwrap();
        desk.act(&desk.ana, note(&asked.number, "She sounds angry.", false)).await.unwrap();
        desk.act(&desk.abe, note(&asked.number, "Abe's own.", false)).await.unwrap();
        desk.act(&desk.ana, note(&asked.number, "Room 3.14", true)).await.unwrap();
        let hand = |provider, notes_travel| HandOver {
            ticket: (&asked.number).into(),
            provider,
            words: "A chair, not a laptop.".to_owned(),
            notes_travel,
            seen: None,
        };
        assert_eq!(refused(desk.act(&desk.ida, hand(desk.facilities, false)).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.ana, hand(desk.it, false)).await), "refused-same-provider");
        desk.later(Millis::hours(1));
        let handed = desk.act(&desk.ana, hand(desk.facilities, false)).await.unwrap();
        assert_eq!(handed.number, asked.number);
        assert!(desk.talk(&desk.ana, &asked.number).await.is_none(), "it is not IT's any more");
        assert_eq!(
            reads(&desk, &desk.fay, &asked.number).await,
            ["My chair is broken", "We find who mends it.", "Room 3.14", "A chair, not a laptop.", "event-handed-over"],
            "notes stay at home unless their author lets them travel"
        );
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!(
            talk.entries.iter().map(crate::helpers::said).collect::<Vec<_>>(),
            ["My chair is broken", "We find who mends it.", "event-handed-over"]
        );
        assert_eq!((talk.ticket.state, talk.ticket.assignee_id, talk.provider.key.as_str()), (State::New, None, "facilities"));
        let runs: Vec<_> = talk.promises.iter().filter(|g| g.promise.outcome.is_none()).map(|g| (g.provider, g.promise.kind)).collect();
        assert_eq!(runs, PromiseKind::ALL.iter().map(|k| (desk.facilities, *k)).collect::<Vec<_>>(), "the new provider promises anew");
        assert!(desk.news(&desk.ida).await.contains(&"handed_over".to_owned()));
        assert_eq!(desk.news(&desk.abe).await.iter().filter(|n| *n == "handed_over").count(), 0, "who may not see it hears nothing");
        desk.check().await;
    }

    async fn what_goes_to_hr_is_closed_from_then_on(desk: TestDesk) {
        let asked = ida_asks(&desk, "My chair is broken, and my boss laughs").await;
        let hand = HandOver {
            ticket: (&asked.number).into(),
            provider: desk.hr,
            words: String::new(),
            notes_travel: true,
            seen: None,
        };
        desk.act(&desk.ana, note(&asked.number, "Ana's own.", false)).await.unwrap();
        desk.act(&desk.ana, hand).await.unwrap();
        for outsider in [&desk.ana, &desk.leo, &desk.rita, &desk.otto] {
            assert!(desk.talk(outsider, &asked.number).await.is_none(), "{}", outsider.name);
        }
        assert!(reads(&desk, &desk.hanna, &asked.number).await.contains(&"Ana's own.".to_owned()), "its author let it travel");
        assert!(desk.talk(&desk.ida, &asked.number).await.unwrap().subject.confidential);
        desk.check().await;
    }

    async fn an_agent_who_asks_their_own_desk_is_the_person(desk: TestDesk) {
        let asked = desk.act(&desk.ana, Ask::new("My laptop does not start")).await.unwrap();
        desk.act(&desk.ana, Reply::new(&asked.number, "It is really urgent.")).await.unwrap();
        let talk = desk.talk(&desk.ana, &asked.number).await.unwrap();
        assert_eq!((talk.ticket.state, talk.ticket.first_answer_at), (State::New, None), "nobody answers oneself");
        desk.check().await;
    }
}
