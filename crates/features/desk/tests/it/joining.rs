//! Merge and exact unmerge, split, links, known incidents.

use crate::helpers::{ida_asks, reads, refused};
use crate::working::promises;
use database::both_databases;
use desk::{
    actions::{Ask, DeclareKnown, EraseEntry, Link, MeToo, Merge, Reply, Split, Unlink, Unmerge, Uploaded, Wait},
    testing::TestDesk,
};
use domain::{Millis, State};

fn merge(from: &str, into: &str) -> Merge {
    Merge { ticket: from.into(), into: into.into(), share_people: false }
}

both_databases! {
    async fn two_become_one_and_two_again_exactly(desk: TestDesk) {
        let one = ida_asks(&desk, "My laptop does not start").await;
        let two = ida_asks(&desk, "It still does not start").await;
        desk.act(&desk.ana, Reply::new(&two.number, "We look at it.")).await.unwrap();
        desk.act(&desk.ida, Reply::new(&one.number, "Anybody?")).await.unwrap();
        let before = (
            reads(&desk, &desk.ida, &one.number).await,
            reads(&desk, &desk.ida, &two.number).await,
            desk.talk(&desk.ana, &two.number).await.unwrap(),
        );
        assert_eq!(refused(desk.act(&desk.ida, merge(&two.number, &one.number)).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.ana, merge(&one.number, &one.number)).await), "into: invalid-same-ticket");
        desk.act(&desk.ana, merge(&two.number, &one.number)).await.unwrap();
        assert_eq!(
            reads(&desk, &desk.ida, &one.number).await,
            ["My laptop does not start", "It still does not start", "We look at it.", "Anybody?", "event-merged-into", "event-merged"],
            "one conversation"
        );
        let gone = desk.talk(&desk.ida, &two.number).await.unwrap();
        assert_eq!((gone.ticket.state, gone.merged_into.as_deref()), (State::Merged, Some(one.number.as_str())));
        assert!(gone.ticket.due_at.is_none());
        let wait = Wait { ticket: (&two.number).into(), reason: "x".to_owned(), until: None, seen: None };
        assert_eq!(refused(desk.act(&desk.ana, wait).await), "refused-merged");
        let replied = desk.act(&desk.ida, Reply::new(&two.number, "By the old number")).await.unwrap();
        assert_eq!(replied.number, one.number, "an old number leads on");
        assert_eq!(refused(desk.act(&desk.ana, Unmerge { ticket: (&one.number).into() }).await), "refused-not-merged");
        desk.later(Millis::days(2));
        desk.act(&desk.ana, Unmerge { ticket: (&two.number).into() }).await.unwrap();
        let after = (
            without_events(reads(&desk, &desk.ida, &one.number).await),
            without_events(reads(&desk, &desk.ida, &two.number).await),
            desk.talk(&desk.ana, &two.number).await.unwrap(),
        );
        assert_eq!(after.0, ["My laptop does not start", "Anybody?", "By the old number"]);
        assert_eq!(after.0[..2], before.0[..]);
        assert_eq!(after.1, before.1);
        let (was, is) = (&before.2.ticket, &after.2.ticket);
        assert_eq!((is.state, is.assignee_id, is.kind, &is.triage), (was.state, was.assignee_id, was.kind, &was.triage));
        assert_eq!(promises(&before.2).len(), promises(&after.2).len());
        assert!(after.2.promises.iter().all(|g| !g.promise.is_late(desk.spine.now())), "never late for having been part of another");
        assert!(after.2.links.is_empty());
        assert_eq!(refused(desk.act(&desk.ana, Unmerge { ticket: (&two.number).into() }).await), "refused-not-merged");
        desk.check().await;
    }

    async fn two_people_are_joined_only_knowingly(desk: TestDesk) {
        let one = ida_asks(&desk, "My laptop does not start").await;
        let two = desk.act(&desk.ben, Ask::new("Laptop broken")).await.unwrap();
        assert_eq!(refused(desk.act(&desk.ana, merge(&two.number, &one.number)).await), "refused-merge-people");
        assert!(desk.talk(&desk.ben, &one.number).await.is_none());
        let knowingly = Merge { share_people: true, ..merge(&two.number, &one.number) };
        desk.act(&desk.ana, knowingly).await.unwrap();
        assert!(desk.talk(&desk.ben, &one.number).await.unwrap().follows);
        desk.act(&desk.ana, Unmerge { ticket: (&two.number).into() }).await.unwrap();
        assert!(desk.talk(&desk.ben, &one.number).await.is_none(), "what the merge opened is closed again");
        let hr = |who: &domain::Actor| {
            let (desk, who) = (desk.clone(), who.clone());
            async move { desk.act(&who, Ask { provider: Some(desk.hr), ..Ask::new("My pay is wrong") }).await.unwrap().number }
        };
        let (three, four) = (hr(&desk.ida).await, hr(&desk.ben).await);
        let never = Merge { share_people: true, ..merge(&three, &four) };
        assert_eq!(refused(desk.act(&desk.hanna, never).await), "refused-merge-confidential");
        let across = Merge { share_people: true, ..merge(&one.number, &three) };
        assert_eq!(refused(desk.act(&desk.ana, across).await), "not found");
        desk.check().await;
    }

    async fn something_said_in_passing_gets_its_own_number(desk: TestDesk) {
        let one = ida_asks(&desk, "My laptop does not start").await;
        let reply = desk.act(&desk.ida, Reply::new(&one.number, "By the way: I need a key for the garage.")).await.unwrap();
        let split = |entry| Split { ticket: (&one.number).into(), entry, title: "Garage key".to_owned() };
        assert_eq!(refused(desk.act(&desk.ida, split(reply.entry)).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.ana, split(domain::EntryId(1))).await), "entry: invalid-no-message");
        let asked = desk.act(&desk.ana, split(reply.entry)).await.unwrap();
        assert_eq!((asked.number.as_str(), asked.requester), ("1002", desk.ida.person.unwrap()));
        let talk = desk.talk(&desk.ida, "1002").await.unwrap();
        assert_eq!((talk.subject.title.as_str(), talk.entries[0].text.as_deref()), ("Garage key", Some("By the way: I need a key for the garage.")));
        assert_eq!(talk.entries[0].author.as_ref().unwrap().1, "Ida Berg", "her words stay hers");
        assert_eq!(talk.links[0].kind, "split_from");
        assert_eq!(talk.promises.len(), 3);
        desk.check().await;
    }

    async fn links_lead_only_where_one_may_go(desk: TestDesk) {
        let one = ida_asks(&desk, "My laptop does not start").await;
        let two = desk.act(&desk.ben, Ask::new("Laptop broken")).await.unwrap();
        let hr = desk.act(&desk.ida, Ask { provider: Some(desk.hr), ..Ask::new("My pay is wrong") }).await.unwrap();
        let link = |with: &str, kind: &str| Link { ticket: (&one.number).into(), with: with.to_owned(), kind: kind.to_owned() };
        assert_eq!(refused(desk.act(&desk.ana, link(&hr.number, "related")).await), "with: invalid-no-subject");
        assert_eq!(refused(desk.act(&desk.ana, link(&two.number, "merged")).await), "kind: invalid-link");
        assert_eq!(refused(desk.act(&desk.ana, link(&one.number, "related")).await), "with: invalid-no-subject");
        desk.act(&desk.ana, link(&two.number, "related")).await.unwrap();
        assert_eq!(desk.talk(&desk.ana, &one.number).await.unwrap().links.len(), 1);
        assert!(desk.talk(&desk.ida, &one.number).await.unwrap().links.is_empty(), "Ben's conversation is not there for Ida");
        let unlink = Unlink { ticket: (&two.number).into(), with: one.number.clone(), kind: "related".to_owned() };
        desk.act(&desk.ana, unlink).await.unwrap();
        assert!(desk.talk(&desk.ana, &one.number).await.unwrap().links.is_empty());
        desk.check().await;
    }

    async fn me_too_is_counted_once_and_opens_nothing(desk: TestDesk) {
        let one = ida_asks(&desk, "The network is down in room 3, and my boss must not know").await;
        let known = |known, words: &str| DeclareKnown { ticket: (&one.number).into(), known, words: words.to_owned() };
        let me_too = || MeToo { ticket: (&one.number).into() };
        assert_eq!(refused(desk.act(&desk.ben, me_too()).await), "not found");
        assert_eq!(refused(desk.act(&desk.ana, known(true, "")).await), "words: invalid-empty");
        desk.act(&desk.ana, known(true, "The network is down. News at noon.")).await.unwrap();
        let seen = desk.talk(&desk.ana, &one.number).await.unwrap().subject.version;
        assert_eq!(desk.act(&desk.ben, me_too()).await.unwrap(), 2);
        assert_eq!(desk.talk(&desk.ana, &one.number).await.unwrap().subject.version, seen, "whoever is editing goes on");
        assert_eq!(desk.act(&desk.ben, me_too()).await.unwrap(), 2);
        assert_eq!(desk.act(&desk.ida, me_too()).await.unwrap(), 2, "who asked was counted");
        assert_eq!(reads(&desk, &desk.ben, &one.number).await, ["The network is down. News at noon."], "only what is for everybody");
        let talk = desk.talk(&desk.ben, &one.number).await.unwrap();
        assert!(talk.requester.is_none() && talk.participants.is_empty(), "and nothing of who asked");
        desk.act(&desk.ana, known(false, "")).await.unwrap();
        assert!(desk.talk(&desk.ben, &one.number).await.is_none());
        desk.check().await;
    }

    async fn words_that_must_go_are_gone_and_the_chain_holds(desk: TestDesk) {
        let letter = Uploaded { name: "message.eml".to_owned(), media_type: "message/rfc822".to_owned(), size: 3, digest: "00".repeat(32) };
        let one = desk.act(&desk.ida, Ask { files: vec![letter], ..Ask::new("My password is hunter2") }).await.unwrap();
        let said = desk.talk(&desk.ida, &one.number).await.unwrap().entries;
        assert_eq!(said[0].attachments.len(), 1);
        let entry = said[0].id;
        let erase = || EraseEntry { ticket: (&one.number).into(), entry };
        assert_eq!(refused(desk.act(&desk.ana, erase()).await), "refused-role");
        desk.act(&desk.leo, erase()).await.unwrap();
        let gone = &desk.talk(&desk.ana, &one.number).await.unwrap().entries[0];
        assert!(gone.text.is_none() && gone.attachments.is_empty(), "the file that says the same goes with the words");
        let left = desk.spine.read(|tx| Box::pin(async move {
            Ok(tx.rows::<(String,)>("select body from ticket_text union all select body from entry_text", database::p![]).await?)
        }));
        assert!(left.await.unwrap().iter().all(|(body,)| !body.contains("hunter2")));
        desk.check().await;
    }
}

fn without_events(words: Vec<String>) -> Vec<String> {
    words.into_iter().filter(|w| !w.starts_with("event-")).collect()
}
