//! A complaint stays one conversation; its course decides what answers it and what ends it.

use crate::helpers::refused;
use database::both_databases;
use desk::{
    actions::{Ask, Close, Reopen, Reply, Resolve, SaveCanned, Settle, Triage},
    testing::TestDesk,
};
use domain::{Kind, Millis, PromiseKind, State};
use spine::{course, happenings};

async fn first_answer(desk: &TestDesk, number: &str) -> bool {
    let talk = desk.talk(&desk.ana, number).await.unwrap();
    let first = talk.promises.iter().find(|g| g.promise.kind == PromiseKind::FirstResponse).unwrap();
    first.promise.outcome.is_some()
}

both_databases! {
    async fn only_words_of_ones_own_answer_a_complaint(desk: TestDesk) {
        let body = "Thank you for telling us. We are sorry for the trouble this has caused and look into it at once.";
        let canned = SaveCanned { id: None, provider: desk.it, name: "Sorry".into(), body: body.into(), steps: Vec::new() };
        desk.act(&desk.ana, canned).await.unwrap();
        let ask = Ask { provider: Some(desk.it), kind: Some(Kind::Complaint), ..Ask::new("Nobody called me back, I want to complain.") };
        let asked = desk.act(&desk.ida, ask).await.unwrap();
        desk.act(&desk.ana, Triage { ticket: (&asked.number).into(), kind: Some(Kind::Complaint), ..Triage::default() }).await.unwrap();
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!(talk.course.unwrap().kind, "complaint");
        desk.act(&desk.ana, Reply::new(&asked.number, &format!("Hello Ida,\n{body}"))).await.unwrap();
        assert!(!first_answer(&desk, &asked.number).await, "a template stops no clock");
        let resolve = |words: &str| Resolve { ticket: (&asked.number).into(), words: words.to_owned(), seen: None };
        assert_eq!(refused(desk.act(&desk.ana, resolve("")).await), "refused-course-unanswered");
        desk.act(&desk.ana, Reply::new(&asked.number, "Your number was written down wrongly on Monday; I have it right now and call at two.")).await.unwrap();
        assert!(first_answer(&desk, &asked.number).await);
        desk.act(&desk.ana, resolve("")).await.unwrap();
        let close = || Close { ticket: (&asked.number).into(), seen: None };
        assert_eq!(refused(desk.act(&desk.ana, close()).await), "refused-course-days", "the desk alone ends no complaint");
        desk.act(&desk.ida, close()).await.unwrap();
        desk.later(Millis::days(90));
        let again = || Reopen { ticket: (&asked.number).into(), words: String::new(), seen: None };
        desk.act(&desk.ida, again()).await.unwrap();
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!((talk.ticket.state, talk.course.unwrap().reopened), (State::Open, 1));
        desk.act(&desk.ida, Settle { ticket: (&asked.number).into(), words: String::new() }).await.unwrap();
        desk.later(Millis::days(91));
        assert_eq!(refused(desk.act(&desk.ida, again()).await), "refused-course-late");
        desk.check().await;
    }

    async fn what_befalls_somebody_is_told_once_where_it_happens(desk: TestDesk) {
        let asked = desk.act(&desk.ida, Ask { provider: Some(desk.it), ..Ask::new("My laptop does not start") }).await.unwrap();
        desk.act(&desk.ana, Resolve { ticket: (&asked.number).into(), words: "It does now.".into(), seen: None }).await.unwrap();
        desk.act(&desk.ida, Reply::new(&asked.number, "It does not.")).await.unwrap();
        desk.later(Millis::days(30));
        desk::actions::warn_due(&desk.spine).await.unwrap();
        let found = desk.spine.read(|tx| Box::pin(async move { Ok(happenings::fresh(tx, 50).await?) })).await.unwrap();
        let kinds: Vec<&str> = found.iter().map(|h| h.kind.as_str()).collect();
        assert_eq!(&kinds[..3], ["asked", "settled", "reopened"]);
        assert!(kinds.contains(&"silent") && kinds.contains(&"missed"), "{kinds:?}");
        assert!(found.iter().all(|h| h.person_id == desk.ida.person && h.subject_id == asked.subject));
        // Triaged as something else it is on no course.
        let counts = desk.it;
        let none = desk.spine.read(move |tx| Box::pin(async move { Ok(course::counts(tx, counts).await?) })).await.unwrap();
        assert!(none.iter().all(|(_, n)| *n == 0), "{none:?}");
        desk.check().await;
    }
}
