//! Somebody without an account: asks, sees what is promised, comes back by the link of a mail.

use crate::site::Site;
use database::both_databases;
use desk::{
    actions::{Ask, Guest, Note, Reply, Uploaded},
    testing::TestDesk,
};
use domain::{Actor, Millis, PersonId, SubjectId};
use http::StatusCode;
use spine::{
    Action, Failure, Work,
    access::{EndGuestLinks, GuestLink, MakeGuestLink},
    people,
    settings::{self, House},
};

struct Open(bool);
impl Action for Open {
    const NAME: &'static str = "test.open";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let house = House { organisation: "Campus".to_owned(), guests_may_ask: self.0, ..House::default() };
        Ok(settings::set(work, House::KEY, &house).await?)
    }
}

struct Block(PersonId);
impl Action for Block {
    const NAME: &'static str = "test.block";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        Ok(people::set_state(work, self.0, "blocked").await?)
    }
}

async fn open(desk: &TestDesk) {
    desk.act(&Actor::system(), Open(true)).await.unwrap();
}

async fn link(desk: &TestDesk, person: PersonId, subject: SubjectId, key: &str) -> String {
    let made = MakeGuestLink { person, subject, link: GuestLink::Follow, key: key.to_owned() };
    desk.act(&Actor::system(), made).await.unwrap();
    format!("/g/{key}")
}

fn asking(words: &str, name: &str, email: &str) -> Ask {
    let guest = Guest { name: name.to_owned(), email: email.to_owned() };
    Ask { guest: Some(guest), from: "192.0.2.7".to_owned(), ..Ask::new(words) }
}

/// A page without what differs from asking to asking.
fn plain(body: &str, number: &str, email: &str) -> String {
    body.replace(number, "NUMBER").replace(email, "EMAIL")
}

both_databases! {
    async fn a_guest_asks_and_sees_number_and_promises(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let guest = Actor::guest();
        desk.act(&Actor::system(), Open(false)).await.unwrap();
        assert!(site.get(&guest, "/").await.to.starts_with("/sign-in"));
        let full = [("text", "Where do I park on Sunday?"), ("guest_name", "Gus"), ("guest_email", "gus@example.net")];
        let closed = site.post(&guest, "/ask", &full).await;
        assert!(closed.to.starts_with("/sign-in") || closed.status == StatusCode::UNAUTHORIZED, "{closed:?}");
        open(&desk).await;
        let door = site.get(&guest, "/").await;
        let form = door.body.split("id=\"ask-form\"").nth(1).unwrap().split("</form>").next().unwrap();
        assert!(form.contains("name=\"guest_name\"") && form.contains("name=\"guest_email\""), "inside the form: {form}");
        assert!(!site.get(&desk.ida, "/").await.body.contains("guest_email"), "who is signed in is known");

        // All that is wrong is said at once, and nothing that was typed is lost.
        let wrong = site.post(&guest, "/ask", &[("text", "Where do I park?"), ("guest_name", " "), ("guest_email", "gus(at)home")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(wrong.body.matches("aria-invalid=\"true\"").count(), 2, "{}", wrong.body);
        assert!(wrong.body.contains("Where do I park?") && wrong.body.contains("gus(at)home"));

        let done = site.post(&guest, "/ask", &full).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert!(done.to.starts_with("/asked?receipt="), "{}", done.to);
        let receipt = site.get(&guest, &done.to).await;
        assert_eq!(receipt.status, StatusCode::OK);
        let mine = site.get(&desk.ana, "/find?q=park+Sunday").await;
        let _ = mine;
        let number = receipt.body.split("number is ").nth(1).unwrap().chars().take_while(char::is_ascii_digit).collect::<String>();
        assert!(desk.talk(&desk.ana, &number).await.is_some(), "{number}");
        assert!(receipt.body.contains("What we promise"), "{}", receipt.body);
        assert!(!receipt.body.contains("Where do I park on Sunday"), "the words are for the mail's link alone");
        assert_eq!(site.get(&guest, "/asked?receipt=nothing").await.status, StatusCode::GONE);
        let key = done.to.split('=').nth(1).unwrap();
        assert_eq!(site.get(&guest, &format!("/g/{key}")).await.status, StatusCode::GONE, "a receipt opens no conversation");

        // Whether there is such a person is told to nobody, neither by pages nor by promises.
        let ida = [("text", "Where do I park on Sunday?"), ("guest_name", "Gus"), ("guest_email", "ida.berg@example.org")];
        let known = site.post(&guest, "/ask", &ida).await;
        let known = site.get(&guest, &known.to).await;
        let other = known.body.split("number is ").nth(1).unwrap().chars().take_while(char::is_ascii_digit).collect::<String>();
        let empty = [("text", "Where?"), ("guest_name", ""), ("guest_email", "ida.berg@example.org")];
        assert_eq!(site.post(&guest, "/ask", &empty).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(plain(&known.body, &other, "ida.berg@example.org"), plain(&receipt.body, &number, "gus@example.net"));
        let talk = desk.talk(&desk.ana, &other).await.unwrap();
        assert_eq!(talk.subject.consumer_id, None, "nobody proved that it is Ida");
        desk.later(Millis::hours(2));
        assert_eq!(site.get(&guest, &done.to).await.status, StatusCode::GONE, "for an hour");
        desk.check().await;
    }

    async fn a_guest_reads_and_answers_by_the_link_of_a_mail(desk: TestDesk) {
        open(&desk).await;
        let site = Site::of(&desk).await;
        let guest = Actor::guest();
        let asked = desk.act(&guest, asking("The lift on floor 3 hums.", "Gus", "gus@example.net")).await.unwrap();
        let way = link(&desk, asked.requester, asked.subject, "first").await;
        desk.act(&desk.ana, Note {
            ticket: asked.subject.into(),
            words: "It is from 2019.".to_owned(),
            files: Vec::new(),
            mentions: Vec::new(),
            travels: false,
        }).await.unwrap();
        desk.act(&desk.ana, Reply::new(asked.number.as_str(), "Somebody looks at it today.")).await.unwrap();
        let page = site.get(&guest, &way).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("Somebody looks at it today.") && page.body.contains("The lift on floor 3 hums."));
        for hidden in ["from 2019", "href=\"/me\"", "/conversations", "/find", "/live"] {
            assert!(!page.body.contains(hidden), "{hidden}");
        }
        // Answers; an empty one is refused, and the other acts lead back to the same page.
        let empty = site.post(&guest, &format!("{way}/reply"), &[("text", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = site.post(&guest, &format!("{way}/reply"), &[("text", "It hums louder now.")]).await;
        assert_eq!((said.status, said.to.as_str()), (StatusCode::SEE_OTHER, way.as_str()));
        let talk = desk.talk(&desk.ana, &asked.number).await.unwrap();
        assert!(talk.entries.iter().any(|e| e.text.as_deref() == Some("It hums louder now.") && e.author.as_ref().unwrap().1 == "Gus"));
        assert_eq!(site.post(&guest, &format!("{way}/settle"), &[]).await.to, way);

        // A key opens its own conversation and its own files; no other page knows it.
        let file = Uploaded { name: "plan.txt".into(), media_type: "text/plain".into(), size: 4, digest: desk.spine.blobs.put(b"plan").unwrap() };
        let other = desk.act(&guest, Ask { files: vec![file], ..asking("A plan", "Nora", "nora@example.net") }).await.unwrap();
        let talk = desk.talk(&desk.ana, &other.number).await.unwrap();
        let id = talk.entries.iter().flat_map(|e| &e.attachments).next().unwrap().id;
        assert_eq!(site.get(&guest, &format!("{way}/files/{id}/plan.txt")).await.status, StatusCode::NOT_FOUND);
        let theirs = link(&desk, other.requester, other.subject, "second").await;
        assert_eq!(site.get(&guest, &format!("{theirs}/files/{id}/plan.txt")).await.status, StatusCode::OK);
        assert_eq!(site.post(&guest, "/g/nothing/reply", &[("text", "Hello")]).await.status, StatusCode::GONE);
        // Somebody with an account signs in: no key opens theirs.
        let ida = desk.act(&guest, asking("I am Ida", "Ida", "ida.berg@example.org")).await.unwrap();
        let idas = link(&desk, ida.requester, ida.subject, "third").await;
        assert_eq!(site.get(&guest, &idas).await.status, StatusCode::GONE);

        // Ended by who serves it, by nobody else; by the guest; by time; by being blocked.
        for (who, status) in [(&desk.ben, StatusCode::NOT_FOUND), (&desk.fay, StatusCode::NOT_FOUND), (&guest, StatusCode::SEE_OTHER)] {
            let refused = site.post(who, &format!("/t/{}/guest-links", asked.number), &[]).await;
            assert_eq!(refused.status, status, "{}", who.name);
        }
        assert_eq!(site.get(&guest, &way).await.status, StatusCode::OK);
        assert_eq!(site.post(&desk.ana, &format!("/t/{}/guest-links", asked.number), &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(site.get(&guest, &way).await.status, StatusCode::GONE);
        let again = link(&desk, asked.requester, asked.subject, "again").await;
        assert_eq!(site.post(&guest, &format!("{again}/end"), &[]).await.status, StatusCode::OK);
        assert_eq!(site.get(&guest, &again).await.status, StatusCode::GONE);
        let late = link(&desk, asked.requester, asked.subject, "late").await;
        desk.act(&Actor::system(), Block(asked.requester)).await.unwrap();
        assert_eq!(site.get(&guest, &late).await.status, StatusCode::GONE);
        desk.later(Millis::days(31));
        assert_eq!(site.get(&guest, &theirs).await.status, StatusCode::GONE, "thirty days");
        assert!(desk.act(&desk.ben, EndGuestLinks { subject: asked.subject }).await.is_err());
        desk.check().await;
    }

    async fn nobody_fills_an_inbox_by_asking(desk: TestDesk) {
        open(&desk).await;
        let site = Site::of(&desk).await;
        let guest = Actor::guest();
        for n in 0..5 {
            desk.act(&guest, asking(&format!("Number {n}"), "Gus", "gus@example.net")).await.unwrap();
        }
        let once_more = [("text", "Once more, please."), ("guest_name", "Gus"), ("guest_email", "Gus@example.net")];
        let refused = site.post(&guest, "/ask", &once_more).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(refused.body.contains("Once more, please.") && refused.body.contains("Gus@example.net"), "what was typed stays");
        desk.act(&guest, asking("Another address is free", "Nora", "nora@example.net")).await.unwrap();
        desk.later(Millis::minutes(61));
        assert_eq!(site.post(&guest, "/ask", &once_more).await.status, StatusCode::SEE_OTHER);
        desk.check().await;
    }
}
