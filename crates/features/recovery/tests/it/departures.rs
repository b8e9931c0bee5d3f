//! Departures from rules: what is permitted, what is asked, what is always on the record.

use crate::harness::{Room, Said, refused};
use database::both_databases;
use domain::{Kind, Millis, rules::departures::Standing};
use recovery::departures::{
    Act, AnswerChange, Depart, Handle, Review, SaveRule,
    store::{self, Rule},
};

fn rule(room: &Room, permits: &str) -> Rule {
    Rule {
        id: 0,
        provider_id: room.it,
        service_id: None,
        title: "A taxi needs a signature".to_owned(),
        words: "No taxi is paid without the signature of a lead.".to_owned(),
        owner_id: room.abe.person,
        permits: permits.to_owned(),
        agreed: if permits == "forbidden" { "" } else { "Agreement with Sales, version 2" }.to_owned(),
        most: (permits == "limited").then_some(4_000),
        currency: "EUR".to_owned(),
        answer_minutes: 15,
        active: true,
        version: 1,
    }
}

fn depart(rule: i64, cost: i64, afterwards: bool) -> Depart {
    Depart {
        rule,
        from: None,
        why: "She stood in the rain and the lead was away.".to_owned(),
        benefit: "Ida".to_owned(),
        risk: "The fare is not repaid.".to_owned(),
        cost: Some(cost),
        afterwards,
    }
}

fn handle(number: &str, act: Act) -> Handle {
    Handle { number: number.to_owned(), act }
}

both_databases! {
    async fn within_what_was_agreed_it_is_permitted_beyond_somebody_is_asked(room: Room) {
        assert_eq!(refused(room.act(&room.ana, SaveRule { rule: rule(&room, "allowed") }).await), "refused-role");
        assert_eq!(refused(room.act(&room.leo, SaveRule { rule: Rule { agreed: String::new(), ..rule(&room, "allowed") } }).await), "agreed: invalid-empty");
        assert_eq!(refused(room.act(&room.leo, SaveRule { rule: Rule { owner_id: room.ida.person, ..rule(&room, "allowed") } }).await), "owner: invalid-rule-owner");
        let taxi = room.act(&room.leo, SaveRule { rule: rule(&room, "limited") }).await.unwrap();
        assert_eq!(refused(room.act(&room.ida, depart(taxi, 1, false)).await), "rule: invalid-rule");
        assert_eq!(refused(room.act(&room.hanna, depart(taxi, 1, false)).await), "rule: invalid-rule");
        assert_eq!(refused(room.act(&room.ana, Depart { why: " ".into(), risk: String::new(), ..depart(taxi, 1, false) }).await), "why: invalid-empty, risk: invalid-empty");
        let (id, number) = room.act(&room.ida, Said { provider: room.it, kind: Kind::Incident, words: "The car is gone." }).await.unwrap();
        let within = room.act(&room.ana, Depart { from: Some(number), ..depart(taxi, 4_000, false) }).await.unwrap();
        assert_eq!(within.standing, Standing::Permitted);
        assert!(room.reads(&room.ana, id).await.contains(&"event-departed".to_owned()));
        assert!(!room.reads(&room.ida, id).await.contains(&"event-departed".to_owned()), "it is the provider’s own");
        let beyond = room.act(&room.ana, depart(taxi, 4_001, false)).await.unwrap();
        assert_eq!(beyond.standing, Standing::Asked);
        assert_eq!(room.news(&room.leo).await, ["departure_asked"]);
        assert_eq!(room.news(&room.abe).await, ["departure_asked"], "who answers for the rule may too");
        let yes = || Act::Decide { yes: true, words: String::new() };
        assert_eq!(refused(room.act(&room.ana, handle(&beyond.number, yes())).await), "refused-decide");
        assert_eq!(refused(room.act(&room.hanna, handle(&beyond.number, yes())).await), "not found");
        assert_eq!(refused(room.act(&room.leo, handle(&beyond.number, Act::Decide { yes: false, words: String::new() })).await), "words: invalid-empty", "a no has its reason");
        room.act(&room.abe, handle(&beyond.number, yes())).await.unwrap();
        assert_eq!(refused(room.act(&room.leo, handle(&beyond.number, yes())).await), "refused-decided");
        assert_eq!(room.news(&room.ana).await, ["departure_decided"]);
        assert_eq!(refused(room.act(&room.ana, handle(&within.number, Act::Review { words: "Fine.".into(), learns: String::new() })).await), "refused-own-review");
        assert_eq!(refused(room.act(&room.ana, handle(&within.number, Act::End("gloriously".into()))).await), "ended: invalid-ended");
        room.act(&room.ana, handle(&within.number, Act::End("well".into()))).await.unwrap();
        room.act(&room.leo, handle(&within.number, Act::Review { words: "Right.".into(), learns: "40 is too little at night.".into() })).await.unwrap();
    }

    async fn the_record_is_never_refused(room: Room) {
        let closed = room.act(&room.leo, SaveRule { rule: rule(&room, "forbidden") }).await.unwrap();
        let before = room.act(&room.ana, depart(closed, 0, false)).await.unwrap();
        assert_eq!(before.standing, Standing::Refused);
        assert_eq!(refused(room.act(&room.abe, handle(&before.number, Act::Did)).await), "refused-not-your-departure");
        room.act(&room.ana, handle(&before.number, Act::Did)).await.unwrap();
        let after = room.act(&room.ana, depart(closed, 900, true)).await.unwrap();
        assert_eq!(after.standing, Standing::DoneAnyway);
        let leo = room.leo.person.unwrap();
        let lines = room.spine.read(move |tx| Box::pin(async move { Ok(store::list(tx, leo, Some(closed), 9).await?) })).await.unwrap();
        assert!(lines.iter().all(|l| l.standing == "done_anyway" && !l.reviewed), "{lines:?}");
        assert!(room.news(&room.leo).await.iter().all(|n| n == "departure_review"));
    }

    async fn three_like_cases_propose_to_change_the_rule(room: Room) {
        let taxi = room.act(&room.leo, SaveRule { rule: rule(&room, "limited") }).await.unwrap();
        let changes = async || {
            let found = room.spine.read(move |tx| Box::pin(async move { Ok(store::changes(tx, taxi).await?) }));
            found.await.unwrap()
        };
        for days in [0, 45, 44] {
            room.later(Millis::days(days));
            assert!(changes().await.is_empty());
            room.act(&room.ana, depart(taxi, 1_000, false)).await.unwrap();
        }
        let found = changes().await;
        assert_eq!(found.len(), 1);
        assert!(room.news(&room.abe).await.contains(&"rule_change".to_owned()));
        room.later(Millis::days(1));
        room.act(&room.ana, depart(taxi, 1_000, false)).await.unwrap();
        assert_eq!(changes().await.len(), 1, "those that proposed once do not again");
        let answer = |words: &str| AnswerChange { rule: taxi, change: found[0].id, words: words.to_owned() };
        assert_eq!(refused(room.act(&room.ana, answer("No.")).await), "refused-decide");
        assert_eq!(refused(room.act(&room.hanna, answer("No.")).await), "not found");
        assert_eq!(refused(room.act(&room.abe, answer(" ")).await), "words: invalid-empty");
        room.act(&room.abe, answer("From Monday on no signature is needed below 60.")).await.unwrap();
        assert_eq!(refused(room.act(&room.abe, answer("Again.")).await), "not found", "once");
    }

    async fn what_was_said_asks_to_look_at_a_rule(room: Room) {
        let taxi = room.act(&room.leo, SaveRule { rule: rule(&room, "limited") }).await.unwrap();
        let (id, number) = room.act(&room.ida, Said { provider: room.it, kind: Kind::Complaint, words: "I stood in the rain." }).await.unwrap();
        let review = Review { from: number.clone(), rule: taxi, words: "Nobody was there to sign.".to_owned() };
        assert_eq!(refused(room.act(&room.ida, review.clone()).await), "refused-role");
        assert_eq!(refused(room.act(&room.hanna, review.clone()).await), "not found");
        assert_eq!(refused(room.act(&room.ana, Review { rule: 7, ..review.clone() }).await), "rule: invalid-review-rule");
        assert_eq!(refused(room.act(&room.ana, Review { words: " ".into(), ..review.clone() }).await), "words: invalid-empty");
        room.act(&room.ana, review).await.unwrap();
        assert!(room.news(&room.abe).await.contains(&"rule_review".to_owned()), "its owner hears");
        assert!(room.reads(&room.ana, id).await.contains(&"event-rule-review".to_owned()));
        assert!(!room.reads(&room.ida, id).await.contains(&"event-rule-review".to_owned()), "it is the provider’s own");
        let changes = room.spine.read(move |tx| Box::pin(async move { Ok(store::changes(tx, taxi).await?) })).await.unwrap();
        assert_eq!((changes[0].from_number.as_deref(), changes[0].departures), (Some(number.as_str()), 0));
        room.act(&room.abe, AnswerChange { rule: taxi, change: changes[0].id, words: "In the rain the desk signs.".into() }).await.unwrap();
    }
}
