//! What agents do: triage, assigning, waiting, estimates, warnings, tags, bulk, macros, and taking back.

use crate::helpers::{at, ida_asks, reads, refused};
use database::{both_databases, p};
use desk::{
    actions::{
        Assign, Bulk, BulkAct, ChangeEstimate, RemoveCanned, Resolve, Resume, RunMacro, SaveCanned, SetTitle, Step,
        Tag, TakeBack, To, Triage, Wait, Which, bulk, take_back, wait, warn,
    },
    testing::TestDesk,
};
use domain::{Impact, Kind, Millis, Priority, PromiseKind, State, Urgency};

both_databases! {
    async fn a_person_corrects_what_the_rules_thought(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let triage = Triage {
            ticket: (&asked.number).into(),
            kind: Some(Kind::ServiceRequest),
            service: Some(Some(desk.car)),
            impact: Some(Impact::Many),
            urgency: Some(Urgency::Now),
            ..Triage::default()
        };
        assert_eq!(refused(desk.act(&desk.ida, triage.clone()).await), "refused-role");
        desk.later(Millis::hours(3));
        desk.act(&desk.ana, triage).await.unwrap();
        let talk = desk.talk(&desk.ana, &asked.number).await.unwrap();
        assert_eq!((talk.ticket.kind, talk.ticket.kind_by.as_str(), talk.ticket.priority), (Kind::ServiceRequest, "person", Priority::First));
        assert_eq!(talk.service.unwrap().key, "car-share");
        // First priority has 15 minutes, and three hours have passed: never late at once, a quarter of the time is left.
        let first = talk.promises.iter().find(|g| g.promise.kind == PromiseKind::FirstResponse).unwrap();
        assert_eq!(first.promise.due_at, desk.spine.now().plus(Millis::seconds(225)));
        assert_eq!((first.promise.target, first.promise.changes), (Millis::minutes(15), 1), "a moved time is counted");
        assert!(talk.promises.iter().all(|g| !g.promise.is_late(desk.spine.now())));
        assert_eq!(talk.ticket.due_at, Some(first.promise.due_at));
        let corrections = desk.spine.read(|tx| Box::pin(async move {
            Ok(tx.rows::<(String, String, String)>("select field, suggested, chosen from correction order by field", p![]).await?)
        }));
        let corrections = corrections.await.unwrap();
        assert_eq!(corrections[0], ("kind".to_owned(), "incident".to_owned(), "service_request".to_owned()));
        assert_eq!((corrections.len(), corrections[1].0.as_str(), corrections[1].1.as_str()), (2, "service", ""));
        let words = reads(&desk, &desk.ida, &asked.number).await;
        assert!(words.contains(&"event-kind".to_owned()) && words.contains(&"event-priority".to_owned()), "never a secret: {words:?}");
        assert_eq!(refused(desk.act(&desk.ana, Triage { ticket: (&asked.number).into(), team: Some(Some(domain::TeamId(7))), ..Triage::default() }).await), "team: invalid-no-team");
        desk.check().await;
    }

    async fn confirming_is_one_stroke(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        desk.act(&desk.ana, Triage { ticket: (&asked.number).into(), ..Triage::default() }).await.unwrap();
        let talk = desk.talk(&desk.ana, &asked.number).await.unwrap();
        assert_eq!(talk.ticket.kind_by, "person");
        assert_eq!(desk::rules::Suggestion::read(&talk.ticket.triage).confirmed_by.as_deref(), Some("Ana Ortiz"));
        assert!(reads(&desk, &desk.ana, &asked.number).await.contains(&"event-kind-confirmed".to_owned()));
        desk.check().await;
    }

    async fn somebody_has_it(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let to = |to| Assign { ticket: (&asked.number).into(), to, seen: None };
        assert_eq!(refused(desk.act(&desk.ida, to(To::Me)).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.fay, to(To::Me)).await), "not found");
        assert_eq!(refused(desk.act(&desk.ana, to(To::Person(desk.fay.person.unwrap()))).await), "to: invalid-not-of-provider");
        desk.act(&desk.ana, to(To::Me)).await.unwrap();
        desk.act(&desk.ana, to(To::Person(desk.abe.person.unwrap()))).await.unwrap();
        assert_eq!(desk.news(&desk.abe).await, ["assigned"]);
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!((talk.ticket.state, talk.assignee.unwrap().name.as_str()), (State::Open, "Abe Lund"));
        desk.act(&desk.abe, to(To::Nobody)).await.unwrap();
        assert_eq!(desk.talk(&desk.ida, &asked.number).await.unwrap().ticket.assignee_id, None);
        desk.act(&desk.abe, to(To::Team(desk.team))).await.unwrap();
        assert_eq!(reads(&desk, &desk.ida, &asked.number).await[1..], ["event-taken", "event-assigned"]);
        desk.check().await;
    }

    async fn the_clock_stands_and_goes_on_by_itself(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let until = at("2026-11-17T10:00:00+01:00");
        let stands = |until| Wait { ticket: (&asked.number).into(), reason: "A part is on its way.".to_owned(), until, seen: None };
        assert_eq!(refused(desk.act(&desk.ana, Wait { reason: "  ".to_owned(), ..stands(None) }).await), "reason: invalid-empty");
        assert_eq!(refused(desk.act(&desk.ana, stands(Some(desk.spine.now()))).await), "until: invalid-past");
        assert_eq!(refused(desk.act(&desk.ana, Resume { ticket: (&asked.number).into(), seen: None }).await), "refused-not-waiting");
        desk.act(&desk.ana, stands(Some(until))).await.unwrap();
        assert_eq!(wait::resume_due(&desk.spine).await.unwrap(), 0);
        desk.later(Millis::days(1));
        assert_eq!(wait::resume_due(&desk.spine).await.unwrap(), 1);
        assert_eq!(wait::resume_due(&desk.spine).await.unwrap(), 0, "twice does no harm");
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!(talk.ticket.state, State::New, "nobody has answered yet");
        assert_eq!(talk.ticket.due_at, Some(at("2026-11-17T14:00:00+01:00")), "a working day later than told first");
        desk.check().await;
    }

    async fn another_time_is_told_with_its_reason(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let due = at("2026-11-25T12:00:00+01:00");
        let change = |reason: &str, due| ChangeEstimate {
            ticket: (&asked.number).into(),
            kind: PromiseKind::Resolution,
            due,
            reason: reason.to_owned(),
        };
        assert_eq!(refused(desk.act(&desk.ana, change("", due)).await), "reason: invalid-empty");
        assert_eq!(refused(desk.act(&desk.ana, change("Late", desk.spine.now())).await), "due: promise-due-past");
        desk.act(&desk.ana, change("The part comes from Japan.", due)).await.unwrap();
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        let done = &talk.promises.iter().find(|g| g.promise.kind == PromiseKind::Resolution).unwrap().promise;
        assert_eq!((done.due_at, done.changes, done.changes_in_time), (due, 1, 1));
        let told = talk.entries.last().unwrap().change.clone().unwrap();
        assert_eq!(told.key, "event-promise-changed");
        assert!(told.args.contains(&("reason".to_owned(), "The part comes from Japan.".to_owned())));
        assert_eq!(desk.news(&desk.ida).await, ["promise_changed", "receipt"]);
        desk.check().await;
    }

    async fn the_right_people_are_warned_once(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        desk.act(&desk.ana, Assign { ticket: (&asked.number).into(), to: To::Me, seen: None }).await.unwrap();
        assert_eq!(warn::warn_due(&desk.spine).await.unwrap(), 0);
        desk.later(Millis::hours(3));
        assert_eq!(warn::warn_due(&desk.spine).await.unwrap(), 1, "three of four hours");
        assert_eq!(warn::warn_due(&desk.spine).await.unwrap(), 0, "once");
        assert_eq!(desk.news(&desk.ana).await, ["warning"]);
        assert_eq!(desk.news(&desk.leo).await, Vec::<String>::new());
        desk.later(Millis::hours(2));
        assert!(warn::warn_due(&desk.spine).await.unwrap() >= 1);
        assert!(desk.news(&desk.leo).await.contains(&"warning".to_owned()), "an hour late the lead knows");
        assert_eq!(desk.news(&desk.ida).await, ["receipt"], "what the desk owes is its own to mend");
        desk.check().await;
    }

    async fn tags_and_titles(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let tag = |add: &[&str], remove: &[&str]| Tag {
            ticket: (&asked.number).into(),
            add: add.iter().map(|t| (*t).to_owned()).collect(),
            remove: remove.iter().map(|t| (*t).to_owned()).collect(),
        };
        desk.act(&desk.ana, tag(&["Laptop", "red light"], &[])).await.unwrap();
        desk.act(&desk.ana, tag(&["laptop"], &["red"])).await.unwrap();
        assert_eq!(desk.talk(&desk.ana, &asked.number).await.unwrap().ticket.tags, "laptop light");
        desk.act(&desk.ana, SetTitle { ticket: (&asked.number).into(), title: " Laptop:  red light ".to_owned() }).await.unwrap();
        assert_eq!(desk.talk(&desk.ida, &asked.number).await.unwrap().subject.title, "Laptop: red light");
        assert_eq!(refused(desk.act(&desk.ana, SetTitle { ticket: (&asked.number).into(), title: "x".repeat(201) }).await), "title: invalid-too-long");
        desk.check().await;
    }

    async fn many_at_once_with_a_look_before_and_a_way_back(desk: TestDesk) {
        let mut all: Vec<Which> = Vec::new();
        for n in 0..4 {
            all.push(ida_asks(&desk, &format!("My laptop does not start, number {n}")).await.number.into());
        }
        desk.act(&desk.ana, Resolve { ticket: all[3].clone(), words: String::new(), seen: None }).await.unwrap();
        let hr = desk.act(&desk.ida, desk::actions::Ask { provider: Some(desk.hr), ..desk::actions::Ask::new("My pay is wrong") }).await.unwrap();
        all.push(hr.number.clone().into());
        let act = BulkAct::Assign(To::Person(desk.abe.person.unwrap()));
        let (actor, which, what, now) = (desk.ana.clone(), all.clone(), act.clone(), desk.spine.now());
        let seen = desk.spine.read(move |tx| Box::pin(async move { bulk::foresee(tx, &actor, &which, &what, now).await })).await.unwrap();
        let seen: Vec<_> = seen.into_iter().map(|f| (f.number, f.not.map(|b| b.key))).collect();
        let fine = |n: &str| (n.to_owned(), None);
        assert_eq!(seen, [fine("1001"), fine("1002"), fine("1003"), ("1004".to_owned(), Some("refused-over".to_owned()))], "what is closed to them is not even there");
        let before = desk.talk(&desk.ana, "1001").await.unwrap();
        let bulked = desk.act(&desk.ana, Bulk { tickets: all.clone(), act }).await.unwrap();
        assert_eq!(bulked.done.len(), 3);
        let left: Vec<_> = bulked.left.iter().map(|(n, b)| (n.as_str(), b.key.as_str())).collect();
        assert_eq!(left, [("1004", "refused-over"), ("1005", "refused-not-here")]);
        assert_eq!(desk.talk(&desk.ana, "1002").await.unwrap().ticket.assignee_id, desk.abe.person);
        assert_eq!(refused(desk.act(&desk.abe, TakeBack { undo: bulked.undo.unwrap() }).await), "not found", "only one's own");
        desk.act(&desk.ana, TakeBack { undo: bulked.undo.unwrap() }).await.unwrap();
        let after = desk.talk(&desk.ana, "1001").await.unwrap();
        assert_eq!((after.ticket.state, after.ticket.assignee_id), (before.ticket.state, before.ticket.assignee_id));
        assert_eq!(refused(desk.act(&desk.ana, TakeBack { undo: bulked.undo.unwrap() }).await), "not found", "once");
        // One that is wrong for all does nothing at all.
        let nothing = Bulk { tickets: all, act: BulkAct::Wait { reason: " ".to_owned() } };
        assert_eq!(refused(desk.act(&desk.ana, nothing).await), "reason: invalid-empty");
        assert_eq!(refused(desk.act(&desk.ana, Bulk { tickets: Vec::new(), act: BulkAct::Close }).await), "tickets: invalid-bulk");
        desk.check().await;
    }

    async fn what_was_done_is_taken_back_exactly(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let before = desk.talk(&desk.ana, &asked.number).await.unwrap();
        let done = desk.act(&desk.ana, Resolve { ticket: (&asked.number).into(), words: String::new(), seen: None }).await.unwrap();
        desk.act(&desk.ana, TakeBack { undo: done.undo.unwrap() }).await.unwrap();
        let after = desk.talk(&desk.ana, &asked.number).await.unwrap();
        assert_eq!(promises(&before), promises(&after));
        assert_eq!((after.ticket.state, after.ticket.resolved_at, after.ticket.first_answer_at), (State::New, None, None));
        let again = desk.act(&desk.ana, Resolve { ticket: (&asked.number).into(), words: String::new(), seen: None }).await.unwrap();
        desk.act(&desk.ida, desk::actions::Reply::new(&asked.number, "It is not")).await.unwrap();
        assert_eq!(refused(desk.act(&desk.ana, TakeBack { undo: again.undo.unwrap() }).await), "refused-undo-changed");
        let late = desk.act(&desk.ana, Assign { ticket: (&asked.number).into(), to: To::Me, seen: None }).await.unwrap();
        desk.later(take_back::WINDOW.plus_one());
        assert_eq!(refused(desk.act(&desk.ana, TakeBack { undo: late.undo.unwrap() }).await), "refused-undo-late");
        desk.check().await;
    }

    async fn a_macro_says_and_does_in_one_stroke(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let keep = SaveCanned {
            provider: desk.it,
            name: "Solved by a restart".to_owned(),
            body: "Hello {{name}}".to_owned(),
            steps: vec![Step::Take, Step::Tag("restart".to_owned()), Step::Resolve],
            ..SaveCanned::default()
        };
        assert_eq!(refused(desk.act(&desk.hanna, keep.clone()).await), "not found");
        let canned = desk.act(&desk.ana, keep.clone()).await.unwrap();
        assert_eq!(desk.act(&desk.abe, SaveCanned { id: Some(canned), name: "Restarted".to_owned(), ..keep }).await.unwrap(), canned);
        let run = RunMacro { ticket: (&asked.number).into(), canned, words: "Hello Ida, it runs again.".to_owned(), seen: None };
        desk.act(&desk.abe, run.clone()).await.unwrap();
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!((talk.ticket.state, talk.ticket.tags.as_str(), talk.ticket.assignee_id), (State::Resolved, "restart", desk.abe.person));
        desk.act(&desk.ana, RemoveCanned { id: canned }).await.unwrap();
        assert_eq!(refused(desk.act(&desk.ana, run).await), "canned: invalid-no-canned");
        desk.check().await;
    }
}

/// What is promised, for comparing before and after.
pub fn promises(talk: &desk::store::ticket::Conversation) -> Vec<domain::rules::promise::Promise> {
    talk.promises.iter().map(|g| g.promise.clone()).collect()
}

trait OneMore {
    fn plus_one(self) -> Self;
}
impl OneMore for Millis {
    fn plus_one(self) -> Self {
        Self(self.0 + 1)
    }
}
