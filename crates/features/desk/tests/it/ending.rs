//! How a ticket ends, and begins again.

use crate::helpers::{ida_asks, reads, refused};
use database::both_databases;
use desk::{
    actions::{
        Close, Reopen, Reply, Resolve, Settle, Triage, Withdraw,
        close_due::{close_due, told_before},
    },
    testing::TestDesk,
};
use domain::{Kind, Millis, State};
use spine::{Action, Failure, Work, people};

/// A provider's resolved tickets close after so many days.
struct Closes(domain::ProviderId, u16);
impl Action for Closes {
    const NAME: &'static str = "test.closes";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let mut provider = people::provider(work.tx, self.0).await?.unwrap();
        provider.rules.close_after_days = self.1;
        people::save_provider(work, &provider).await
    }
}

both_databases! {
    async fn resolved_reopened_closed(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let resolve = || Resolve { ticket: (&asked.number).into(), words: "It starts again.".to_owned(), seen: None };
        let close = || Close { ticket: (&asked.number).into(), seen: None };
        let reopen = || Reopen { ticket: (&asked.number).into(), words: "It does not.".to_owned(), seen: None };
        assert_eq!(refused(desk.act(&desk.ida, resolve()).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.ida, close()).await), "refused-not-resolved");
        assert_eq!(refused(desk.act(&desk.ida, reopen()).await), "refused-open-already");
        desk.act(&desk.ana, resolve()).await.unwrap();
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert!(talk.promises.iter().all(|g| g.promise.outcome.is_some_and(|o| o.in_time)), "done is the answer, too");
        assert_eq!(refused(desk.act(&desk.ana, resolve()).await), "refused-over");
        desk.act(&desk.ida, reopen()).await.unwrap();
        assert_eq!(desk.news(&desk.ana).await, ["answer", "reopened"]);
        desk.act(&desk.ana, resolve()).await.unwrap();
        desk.act(&desk.ida, close()).await.unwrap();
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!((talk.ticket.state, talk.ticket.reopened, talk.ticket.due_at), (State::Closed, 1, None));
        assert_eq!(refused(desk.act(&desk.ana, close()).await), "refused-over");
        // Nobody's words are lost on what is closed.
        desk.act(&desk.ida, Reply::new(&asked.number, "It is back.")).await.unwrap();
        assert_eq!(desk.talk(&desk.ida, &asked.number).await.unwrap().ticket.reopened, 2);
        desk.check().await;
    }

    async fn solved_by_the_word_of_who_asked(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        desk.act(&desk.ana, Reply::new(&asked.number, "Hold the key for ten seconds.")).await.unwrap();
        let settle = || Settle { ticket: (&asked.number).into(), words: "That was it.".to_owned() };
        assert_eq!(refused(desk.act(&desk.ana, settle()).await), "refused-only-requester");
        assert_eq!(refused(desk.act(&desk.ben, settle()).await), "not found");
        desk.act(&desk.ida, settle()).await.unwrap();
        let talk = desk.talk(&desk.ana, &asked.number).await.unwrap();
        assert_eq!(talk.ticket.state, State::Resolved);
        assert_eq!(reads(&desk, &desk.ida, &asked.number).await.last().map(String::as_str), Some("event-resolved"));
        assert_eq!(refused(desk.act(&desk.ida, settle()).await), "refused-over");
        desk.check().await;
    }

    async fn called_off_by_who_asked(desk: TestDesk) {
        let asked = ida_asks(&desk, "My laptop does not start").await;
        let off = || Withdraw { ticket: (&asked.number).into(), words: "Found it.".to_owned() };
        assert_eq!(refused(desk.act(&desk.ana, off()).await), "refused-only-requester");
        assert_eq!(refused(desk.act(&desk.ben, off()).await), "not found");
        desk.act(&desk.ida, off()).await.unwrap();
        let talk = desk.talk(&desk.ana, &asked.number).await.unwrap();
        assert_eq!(talk.ticket.state, State::Closed);
        assert!(talk.promises.is_empty(), "what was called off is no promise kept or broken");
        assert_eq!(refused(desk.act(&desk.ida, off()).await), "refused-over");
        assert_eq!(reads(&desk, &desk.ida, &asked.number).await[1..], ["Found it.", "event-withdrawn"]);
        desk.check().await;
    }

    async fn a_complaint_does_not_close_by_itself(desk: TestDesk) {
        let asked = ida_asks(&desk, "This is unacceptable. I am really disappointed with how rude your team was to me, I want to complain.").await;
        desk.act(&desk.ana, Triage { ticket: asked.subject.into(), kind: Some(Kind::Complaint), ..Triage::default() }).await.unwrap();
        let said = "I am sorry, Ida. I have listened to the call and talked with Abe about it; he will ring you himself before noon today.";
        desk.act(&desk.ana, Resolve { ticket: asked.number.as_str().into(), words: said.into(), seen: None }).await.unwrap();
        desk.act(&domain::Actor::system(), Closes(desk.it, 3)).await.unwrap();
        desk.later(Millis::days(30));
        assert_eq!(close_due(&desk.spine).await.unwrap(), 0, "it ends by her word");
        assert_eq!(desk.talk(&desk.ida, &asked.number).await.unwrap().ticket.state, State::Resolved);
        desk.check().await;
    }

    async fn what_is_solved_closes_by_itself_when_its_provider_says_so(desk: TestDesk) {
        let asked = ida_asks(&desk, "The lamp is broken").await;
        let solve = || Resolve { ticket: asked.number.as_str().into(), words: String::new(), seen: None };
        desk.act(&desk.ana, solve()).await.unwrap();
        desk.later(Millis::days(30));
        assert_eq!(close_due(&desk.spine).await.unwrap(), 0, "not unless its provider says so");
        desk.act(&domain::Actor::system(), Closes(desk.it, 3)).await.unwrap();
        // Told first, however long it is; closed a day later.
        assert_eq!(close_due(&desk.spine).await.unwrap(), 1);
        assert_eq!(close_due(&desk.spine).await.unwrap(), 0, "told once");
        assert!(desk.news(&desk.ida).await.contains(&"resolved".to_owned()));
        assert_eq!(desk.talk(&desk.ida, &asked.number).await.unwrap().ticket.state, State::Resolved);
        // Who says that it is not solved keeps it open, and it is told anew the next time.
        desk.act(&desk.ida, Reopen { ticket: asked.number.as_str().into(), words: "Still dark.".into(), seen: None }).await.unwrap();
        desk.later(Millis::days(9));
        assert_eq!(close_due(&desk.spine).await.unwrap(), 0);
        desk.act(&desk.ana, solve()).await.unwrap();
        desk.later(Millis::days(1));
        assert_eq!(close_due(&desk.spine).await.unwrap(), 0, "too early even to tell");
        desk.later(Millis::days(1));
        assert_eq!(close_due(&desk.spine).await.unwrap(), 1);
        desk.later(Millis::days(1));
        assert_eq!(close_due(&desk.spine).await.unwrap(), 1);
        let talk = desk.talk(&desk.ida, &asked.number).await.unwrap();
        assert_eq!(talk.ticket.state, State::Closed);
        assert_eq!(reads(&desk, &desk.ida, &asked.number).await.iter().filter(|k| *k == "event-closes-soon").count(), 2);
        assert_eq!(close_due(&desk.spine).await.unwrap(), 0);
        assert_eq!(told_before(1), Millis::hours(12));
        desk.check().await;
    }

}
