//! From the handle to the public page.

use crate::house::{House, Page};
use database::{both_databases, p};
use domain::{Actor, HeardState, Millis};
use insight::actions::{Said, Say};
use spine::heard;

impl House {
    /// Says something and gives the page it led to.
    async fn says(&self, who: &str, words: &str, name: &str) -> Page {
        let fields = [
            ("about", "/services/car-share"),
            ("provider", "it"),
            ("service", "car-share"),
            ("words", words),
            ("name", name),
        ];
        self.post(who, "/say", &fields).await
    }
    /// The one line of the queue of whom.
    async fn queue(&self, who: &Actor) -> Vec<heard::Waiting> {
        let who = who.clone();
        self.spine
            .read(move |tx| Box::pin(async move { heard::queue(tx, &who, &heard::Filter::default()).await }))
            .await
            .unwrap()
    }
    async fn count(&self, sql: &'static str) -> i64 {
        self.spine
            .read(move |tx| {
                Box::pin(async move {
                    let (n,): (i64,) = tx.one(sql, p![]).await?;
                    Ok(n)
                })
            })
            .await
            .unwrap()
    }
}

const OWN: &str =
    "The seat was cleaned this morning, and from now on somebody looks at it every evening. Sorry for that.";

both_databases! {
    async fn opening_the_handle_changes_nothing(house: House) {
        let before = house.count("select count(*) from subject").await;
        let first = house.get("ida", "/say?about=/services/car-share").await;
        assert_eq!(first.status, 200);
        assert!(first.body.contains("Car share") && first.body.contains("name=\"feeling\" value=\"4\""), "{}", first.body);
        let second = house.get("ida", "/say?about=/services/car-share&feeling=1&service=car-share").await;
        assert_eq!(second.status, 200);
        assert!(second.body.contains("value=\"1\" checked") && second.body.contains("<textarea"), "{}", second.body);
        assert_eq!(house.count("select count(*) from subject").await, before);
        assert_eq!(house.count("select count(*) from answer_value").await, 0);
        // The handle stands on every page, and says where it was pressed; never a place that could be a secret.
        assert!(house.get("ida", "/welcome").await.body.contains("/say?about=/welcome"));
        assert!(house.get("ida", "/say/thanks").await.body.contains("/say?about=/say\""));
        let guest = house.get("", "/say?about=//evil.example").await;
        assert!(guest.status == 200 && !guest.body.contains("evil.example") && !guest.body.contains("name=\"feeling\""));
    }

    async fn with_a_name_it_is_answered_and_said_again(house: House) {
        let sent = house.says("ida", "The seat is <dirty>", "with").await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(sent.to.starts_with("/sayings/saying-"), "{}", sent.to);
        let seen = house.get("ida", &sent.to).await;
        assert!(seen.body.contains("&lt;dirty&gt;") || seen.body.contains("&#60;dirty&#62;"), "{}", seen.body);
        assert!(house.get("ana", "/listening").await.body.contains(&sent.to));
        // Nobody else sees it: another person, another provider, a guest.
        for (who, status) in [("ben", 404), ("hanna", 404), ("", 303)] {
            let page = house.get(who, &sent.to).await;
            assert!(page.status.as_u16() == status || page.status.as_u16() == 401, "{who}: {}", page.status);
            assert!(!page.body.contains("dirty"), "{who}");
        }
        assert!(!house.get("hanna", "/listening").await.body.contains(&sent.to));
        assert_eq!(house.get("ida", "/listening").await.status, 403);
        // An empty answer is refused and keeps the page; one's own words are not one's own answer.
        assert_eq!(house.post("ana", &format!("{}/answer", sent.to), &[("words", " ")]).await.status, 422);
        assert_eq!(house.post("ida", &format!("{}/answer", sent.to), &[("words", OWN)]).await.status, 403);
        assert_eq!(house.post("ana", &format!("{}/take", sent.to), &[("mine", "yes")]).await.status, 303);
        assert_eq!(house.queue(&house.ana).await.first().unwrap().owner_id, house.ana.person);
        let answered = house.post("ana", &format!("{}/answer", sent.to), &[("words", OWN)]).await;
        assert_eq!(answered.status, 303);
        assert!(house.queue(&house.ana).await.is_empty());
        assert!(house.get("ida", &sent.to).await.body.contains("every evening"));
        assert!(house.get("ana", "/listening?state=answered").await.body.contains(&sent.to));
        // Not settled: it waits again.
        assert_eq!(house.post("ana", &format!("{}/more", sent.to), &[("words", "No")]).await.status, 403);
        assert_eq!(house.post("ida", &format!("{}/more", sent.to), &[("words", "Still dirty")]).await.status, 303);
        assert_eq!(house.queue(&house.ana).await.first().unwrap().reason, domain::HeardReason::Reopened);
        assert!(!house.get("ida", "/welcome").await.body.contains("every evening"), "what was said with a name stays there");
    }

    async fn without_a_name_nothing_leads_back(house: House) {
        let sent = house.says("ida", "My boss takes the car home", "without").await;
        assert_eq!((sent.status.as_u16(), sent.to.as_str()), (303, "/say/thanks"));
        let waiting = house.queue(&house.ana).await;
        let first = waiting.first().unwrap();
        assert_eq!((first.requester.clone(), first.title.as_str()), (None, "My boss takes the car home"));
        // No row of the house holds both Ida and what she said, and the audit log does not know who it was.
        let ida = house.ida.person.unwrap();
        for sql in [
            "select count(*) from subject where family = 'saying' and requester_id is not null",
            "select count(*) from entry e join subject s on s.id = e.subject_id where s.family = 'saying' and e.author_id is not null",
            "select count(*) from audit where action = 'insight.say' and actor_id is not null",
            "select count(*) from entry e join subject s on s.id = e.subject_id where s.family = 'saying' and e.at % 86400000 <> 0",
            "select count(*) from follow",
            "select count(*) from participant",
        ] {
            assert_eq!(house.count(sql).await, 0, "{sql} ({ida})");
        }
        // Answered, the answer stands on the public page, and the words do not.
        let page = format!("/sayings/{}", first.number);
        assert_eq!(house.get("ida", &page).await.status, 404, "not even for who said it");
        assert_eq!(house.post("ana", &format!("{page}/answer"), &[("words", OWN)]).await.status, 303);
        let public = house.get("", "/welcome").await;
        assert!(public.body.contains("every evening") && !public.body.contains("My boss"), "{}", public.body);
    }

    async fn faces_are_counted_once_and_answered_together(house: House) {
        let face = |who: &Actor, feeling: i64| {
            let say = Say {
                provider: house.it, service: Some(house.car), about: String::new(), feeling: Some(feeling), effort: None,
                words: String::new(), signed: false, counts: who.person,
            };
            let spine = house.spine.clone();
            async move { spine.act(&Actor::guest(), say).await.unwrap() }
        };
        for (n, who) in house.crowd.iter().take(4).enumerate() {
            assert_eq!(face(who, 5).await, Said { number: None, counted: true }, "{n}");
            assert!(!face(who, 5).await.counted, "once a day");
        }
        assert!(house.queue(&house.ana).await.is_empty());
        assert!(house.get("leo", "/insight/experience").await.body.contains("Not enough answers yet"));
        face(house.crowd.get(4).unwrap(), 4).await;
        // Five: released together, and somebody owes a word to all of them.
        let waiting = house.queue(&house.ana).await;
        assert_eq!(waiting.len(), 1);
        let batch = waiting.first().unwrap().clone();
        let shown = house.get("leo", "/insight/experience").await;
        assert!(shown.body.contains("over 85"), "unanimous of few is not told exactly: {}", shown.body);
        assert_eq!(house.get("ida", "/insight/experience").await.status, 403);
        let page = format!("/sayings/{}", batch.number);
        assert_eq!(house.post("ana", &format!("{page}/answer"), &[("words", OWN)]).await.status, 303);
        let public = house.get("", "/welcome").await;
        assert!(public.body.contains("every evening") && public.body.contains("5 answers about Car share"), "{}", public.body);
        // A guest's face is not counted, and the next day one may again.
        let guest = Say { provider: house.it, service: None, about: String::new(), feeling: Some(1), effort: Some(1), words: String::new(), signed: false, counts: None };
        assert!(!house.spine.act(&Actor::guest(), guest).await.unwrap().counted);
        house.later(Millis::days(1));
        assert!(face(house.crowd.first().unwrap(), 1).await.counted);
    }

    async fn what_cannot_be_taken_keeps_what_was_typed(house: House) {
        let nothing = house.says("ida", "", "with").await;
        assert_eq!(nothing.status, 422);
        let nowhere = house.post("ida", "/say", &[("words", "Keep me"), ("name", "with"), ("about", "/")]).await;
        assert_eq!(nowhere.status, 422);
        assert!(nowhere.body.contains("Keep me"), "{}", nowhere.body);
        let wrong = house.post("ida", "/say", &[("words", ""), ("feeling", "9"), ("provider", "it")]).await;
        assert_eq!(wrong.status, 422);
        // Nobody signs for a guest.
        let forged = house.post("", "/say", &[("words", "Signed by nobody"), ("provider", "it"), ("name", "with")]).await;
        assert_eq!((forged.status.as_u16(), forged.to.as_str()), (303, "/say/thanks"));
        assert_eq!(house.count("select count(*) from subject where requester_id is not null").await, 0);
        // Twice as long as fits.
        let long = "x".repeat(10_001);
        assert_eq!(house.says("ida", &long, "with").await.status, 422);
    }

    async fn a_closed_provider_is_not_counted_in_public(house: House) {
        for n in 0..3 {
            let words = format!("Something of number {n} that is not for everybody");
            assert_eq!(house.post("ida", "/say", &[("words", words.as_str()), ("provider", "hr"), ("name", "without")]).await.status, 303);
        }
        assert!(house.says("ida", "The seat is dirty", "with").await.to.starts_with("/sayings/"));
        let public = house.get("", "/welcome").await;
        assert!(public.body.contains("0 of 1") && !public.body.contains(">People<"), "{}", public.body);
        assert!(house.get("ana", "/listening").await.body.contains("dirty"));
        assert!(!house.get("otto", "/insight/experience").await.body.contains(">People<"));
        let standing = house.queue(&house.ana).await;
        assert!(standing.iter().all(|w| w.state == HeardState::Open && w.provider_id == house.it && w.provider_id != house.hr));
    }

    async fn pages_speak_german_and_keep_their_shape(house: House) {
        house.says("ida", "The seat is dirty", "with").await;
        for (who, path) in [
            ("ida", "/say?about=/"), ("ida", "/say?about=/&feeling=3"), ("", "/say?about=/"), ("", "/welcome"), ("ana", "/listening"),
            ("ana", "/listening?reason=words&whose=free&provider=it"), ("ana", "/listening?state=answered&after=1-2"), ("leo", "/insight/experience?months=12"),
            ("ida", "/say/thanks"),
        ] {
            let page = house.get(&format!("{who}; lang=de"), path).await;
            assert_eq!(page.status, 200, "{who} {path}");
            assert!(page.body.contains("lang=\"de\""), "{path}");
            assert!(!page.body.contains(" style=") && !page.body.contains("{$"), "{path}");
            let mut ids: Vec<&str> = page.body.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{path} has an id twice");
        }
    }

    async fn programs_say_listen_and_answer(house: House) {
        let new = r#"{"provider":"it","service":"car-share","words":"The seat is dirty","feeling":2,"signed":true}"#;
        let taken = house.api("ida", "POST", "/api/v1/sayings", Some(new)).await;
        assert_eq!(taken.status, 201, "{}", taken.body);
        assert!(taken.body.contains("\"number\":\"saying-") && taken.body.contains("\"counted\":true"), "{}", taken.body);
        let number = taken.body.split('"').nth(3).unwrap().to_owned();
        let queue = house.api("ana", "GET", "/api/v1/listening?reason=low_score", None).await;
        assert!(queue.body.contains(&number) && queue.body.contains("Ida") || queue.body.contains("ida"), "{}", queue.body);
        assert_eq!(house.api("ida", "GET", "/api/v1/listening", None).await.status, 403);
        assert_eq!(house.api("ana", "GET", "/api/v1/listening?reason=weather", None).await.status, 422);
        let path = format!("/api/v1/sayings/{number}/answers");
        let words = format!("{{\"words\":\"{OWN}\"}}");
        assert_eq!(house.api("hanna", "POST", &path, Some(&words)).await.status, 404);
        let answered = house.api("ana", "POST", &path, Some(&words)).await;
        assert!(answered.status == 201 && answered.body.contains("\"stopped\":true"), "{}", answered.body);
        // Without a name no number comes back, and nothing names who it was.
        let new = r#"{"provider":"it","words":"Somebody takes the car home","feeling":1,"signed":false}"#;
        let taken = house.api("ida", "POST", "/api/v1/sayings", Some(new)).await;
        assert!(taken.status == 201 && taken.body.contains("\"number\":null"), "{}", taken.body);
        assert_eq!(house.count("select count(*) from audit where action = 'insight.say' and actor_id is not null").await, 1);
        assert_eq!(house.api("ida", "POST", "/api/v1/sayings", Some(r#"{"provider":"nobody","signed":true,"words":"x","feeling":3}"#)).await.status, 409);
        let experience = house.api("leo", "GET", "/api/v1/providers/it/experience", None).await;
        assert!(experience.status == 200 && experience.body.contains("\"items\":[]"), "one answer is no figure: {}", experience.body);
        assert_eq!(house.api("leo", "GET", "/api/v1/providers/hr/experience", None).await.status, 404);
    }
}
