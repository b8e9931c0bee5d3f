//! Replies and notes: two strands, their promises, and who hears of what.

use crate::helpers::{at, ida_asks, reads, refused};
use database::both_databases;
use desk::{
    actions::{Assign, Note, Reply, Then, To, Wait},
    testing::TestDesk,
};
use domain::{Millis, PromiseKind, State};

both_databases! {
    async fn the_first_answer_is_kept_and_news_get_a_time(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        desk.later(Millis::hours(2));
        let replied = desk.act(&desk.ana, Reply::new(&asked.number, "We look at it now.")).await.unwrap();
        assert_eq!(replied.state, State::Open);
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!(talk.assignee.unwrap().name, "Ana Ortiz", "who answers first has it");
        assert_eq!(talk.ticket.first_answer_at, Some(desk.spine.now()));
        let open: Vec<_> =
            talk.promises.iter().filter(|g| g.promise.outcome.is_none()).map(|g| (g.promise.kind, g.promise.due_at)).collect();
        assert_eq!(open, [
            (PromiseKind::Resolution, at("2026-11-19T10:00:00+01:00")),
            (PromiseKind::NextUpdate, at("2026-11-18T12:00:00+01:00")),
        ]);
        assert!(talk.promises.iter().filter_map(|g| g.promise.outcome).all(|o| o.in_time));
        assert_eq!(talk.ticket.due_kind, Some(PromiseKind::NextUpdate));
        assert_eq!(desk.news(&desk.ida).await, ["answer", "receipt"]);
        assert_eq!(desk.news(&desk.ana).await, Vec::<String>::new(), "nobody hears of their own words");
        desk.act(&desk.ida, Reply::new(&asked.number, "Thank you")).await.unwrap();
        assert_eq!(desk.news(&desk.ana).await, ["answer"]);
        assert_eq!(desk.talk(&desk.ida, &asked.number).await.unwrap().ticket.due_at, Some(at("2026-11-18T12:00:00+01:00")));
        desk.check().await;
    }

    async fn a_late_answer_is_kept_late(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        desk.later(Millis::hours(5));
        desk.act(&desk.ana, Reply::new(&asked.number, "Sorry, only now.")).await.unwrap();
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        let first = talk.promises.iter().find(|g| g.promise.kind == PromiseKind::FirstResponse).unwrap();
        assert!(!first.promise.outcome.unwrap().in_time);
        desk.check().await;
    }

    async fn a_reply_starts_a_standing_clock_again(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let waits = Reply {
            then: Some(Then::Wait { reason: "We wait for your serial number.".to_owned(), until: None }),
            ..Reply::new(&asked.number, "What is its serial number?")
        };
        let replied = desk.act(&desk.ana, waits).await.unwrap();
        assert_eq!(replied.state, State::Waiting);
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!(talk.ticket.waiting_for.as_deref(), Some("We wait for your serial number."));
        assert_eq!(talk.ticket.due_at, None, "nothing is due while the clock stands");
        // Two days pass; nothing is breached by going on.
        desk.later(Millis::days(2));
        let replied = desk.act(&desk.ida, Reply::new(&asked.number, "It is 12345.")).await.unwrap();
        assert_eq!(replied.state, State::Open);
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        let done = talk.promises.iter().find(|g| g.promise.kind == PromiseKind::Resolution).unwrap();
        assert_eq!(done.promise.due_at, at("2026-11-23T10:00:00+01:00"), "16 working hours later than before");
        assert!(talk.promises.iter().all(|g| !g.promise.is_late(desk.spine.now())));
        assert_eq!(talk.ticket.waiting_for, None);
        assert!(reads(&desk, &desk.ida, &asked.number).await.contains(&"event-resumed-by-reply".to_owned()));
        desk.check().await;
    }

    async fn an_answer_while_the_clock_stands_leaves_it_standing(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        desk.act(&desk.ana, Wait { ticket: (&asked.number).into(), reason: "A part is on its way.".to_owned(), until: None, seen: None })
            .await
            .unwrap();
        let replied = desk.act(&desk.ana, Reply::new(&asked.number, "The part is in customs.")).await.unwrap();
        assert_eq!(replied.state, State::Waiting);
        let talk = desk.talk(&desk.ana, &asked.number).await.unwrap();
        assert!(talk.promises.iter().filter(|g| g.promise.outcome.is_none()).all(|g| g.promise.paused.is_some()));
        desk.check().await;
    }

    async fn it_is_not_done_until_the_person_says_so(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let done = Reply { then: Some(Then::Resolve), ..Reply::new(&asked.number, "It starts again.") };
        assert_eq!(desk.act(&desk.ana, done).await.unwrap().state, State::Resolved);
        assert_eq!(desk.news(&desk.ida).await, ["receipt", "resolved"]);
        desk.later(Millis::hours(1));
        let replied = desk.act(&desk.ida, Reply::new(&asked.number, "It does not.")).await.unwrap();
        assert_eq!(replied.state, State::Open);
        let talk = desk.talk(&desk.ana, &asked.number).await.unwrap();
        assert_eq!((talk.ticket.reopened, talk.ticket.resolved_at), (1, None));
        let runs: Vec<_> = talk.promises.iter().filter(|g| g.promise.outcome.is_none()).map(|g| g.promise.kind).collect();
        assert_eq!(runs, [PromiseKind::NextUpdate, PromiseKind::Resolution], "promised again");
        assert_eq!(desk.news(&desk.ana).await, ["answer"]);
        desk.check().await;
    }

    async fn two_who_save_at_once_meet_a_conflict(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let seen = Some(desk.talk(&desk.ana, &asked.number).await.unwrap().subject.version);
        let say = |words: &str| Reply { seen, ..Reply::new(&asked.number, words) };
        let (one, two) = tokio::join!(desk.act(&desk.ana, say("I look at it.")), desk.act(&desk.abe, say("I look at it, too.")));
        let both = [one, two];
        assert_eq!(both.iter().filter(|r| r.is_ok()).count(), 1);
        let lost = both.into_iter().find(Result::is_err).unwrap();
        assert_eq!(refused(lost), "refused-changed-meanwhile");
        assert_eq!(reads(&desk, &desk.ida, &asked.number).await.len(), 2, "what was refused has left nothing");
        let stale = Assign { ticket: (&asked.number).into(), to: To::Me, seen };
        assert_eq!(refused(desk.act(&desk.abe, stale).await), "refused-changed-meanwhile");
        desk.check().await;
    }

    async fn many_at_once_lose_nothing(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let replies = (0..8).map(|n| {
            let (desk, number) = (desk.clone(), asked.number.clone());
            tokio::spawn(async move {
                let who = if n % 2 == 0 { &desk.ana } else { &desk.ida };
                desk.act(who, Reply::new(&number, &format!("word {n}"))).await.map(|_| ())
            })
        });
        for reply in replies.collect::<Vec<_>>() {
            reply.await.unwrap().unwrap();
        }
        let words = reads(&desk, &desk.ida, &asked.number).await;
        assert_eq!((0..8).filter(|n| words.contains(&format!("word {n}"))).count(), 8);
        desk.check().await;
    }

    async fn notes_stay_on_their_side(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let note = |words: &str| Note {
            ticket: (&asked.number).into(),
            words: words.to_owned(),
            files: Vec::new(),
            mentions: Vec::new(),
            travels: false,
        };
        desk.act(&desk.ana, note("Third one this month. @abe, @Leo Lind: do you know it? @hanna is not ours.")).await.unwrap();
        assert_eq!(reads(&desk, &desk.ida, &asked.number).await.len(), 1);
        assert_eq!(reads(&desk, &desk.leo, &asked.number).await.len(), 2);
        assert_eq!(reads(&desk, &desk.otto, &asked.number).await.len(), 1, "the operator reads no notes");
        assert_eq!(desk.news(&desk.abe).await, ["mentioned"]);
        assert_eq!(desk.news(&desk.leo).await, ["mentioned"]);
        assert_eq!(desk.news(&desk.hanna).await, Vec::<String>::new(), "another provider's people are never told");
        assert_eq!(desk.news(&desk.ida).await, ["receipt"]);
        assert_eq!(refused(desk.act(&desk.ida, note("I note something")).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.hanna, note("So do I")).await), "not found");
        desk.check().await;
    }

    async fn who_may_speak_for_whom(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        assert_eq!(refused(desk.act(&desk.ben, Reply::new(&asked.number, "Mine neither")).await), "not found");
        assert_eq!(refused(desk.act(&desk.max, Reply::new(&asked.number, "Mine neither")).await), "not found");
        let done = Reply { then: Some(Then::Resolve), ..Reply::new(&asked.number, "Solved it myself") };
        assert_eq!(refused(desk.act(&desk.ida, done).await), "refused-role", "only the desk says it is done");
        let call = Reply { on_behalf_of: desk.ida.person, ..Reply::new(&asked.number, "She called: it is urgent.") };
        desk.act(&desk.ana, call).await.unwrap();
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!(talk.entries[1].on_behalf_of.as_ref().unwrap().1, "Ida Berg");
        assert_eq!(talk.ticket.first_answer_at, None, "noting a call is no answer");
        let other = Reply { on_behalf_of: desk.ben.person, ..Reply::new(&asked.number, "He called") };
        assert_eq!(refused(desk.act(&desk.ana, other).await), "on_behalf_of: invalid-not-requester");
        desk.check().await;
    }
}
