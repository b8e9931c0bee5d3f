//! The consult bar: slots, turns, walking in, waiting, and what a talk ends in.

use crate::house::{House, refused, whole};
use database::both_databases;
use domain::{
    Actor, Millis, Refusal, SubjectId, Timestamp,
    rules::consult::{Ending, Stage},
};
use http::StatusCode;
use mail::sink::Sink;
use spine::{
    Failure, Work, front,
    timeline::{self, NewEntry, NewSubject},
};
use std::sync::Arc;
use value::{
    consult::{self, Accept, Agreed, Book, Booked, CallOff, How, NoShow, Note, Shown, Take},
    owed::Done,
};

async fn book(house: &House, who: &Actor, how: How, same: bool) -> Result<Booked, Failure> {
    let topic = "Cars stand idle at noon <and> we wait for them".into();
    house.spine.act(who, Book { service: house.car, how, topic, same }).await
}

async fn show(house: &House, who: &Actor, number: &str) -> Result<Shown, Failure> {
    let (actor, number, now) = (who.clone(), number.to_owned(), house.spine.now());
    house.spine.read(move |tx| Box::pin(async move { consult::show(tx, &actor, &number, now).await })).await
}

fn note(id: SubjectId, ending: Ending, words: &str) -> Note {
    Note {
        consult: id,
        aim: "Drive at noon without waiting".into(),
        saw: "Three cars stand idle then".into(),
        agreed: Vec::new(),
        ending,
        words: words.into(),
        desk: None,
    }
}

/// Takes a request in, as the desk would.
struct TestDesk;

impl front::Desk for TestDesk {
    fn ask<'a, 'w: 'a>(
        &'a self,
        work: &'a mut Work<'w>,
        from: front::Sender,
        said: front::Said,
    ) -> database::BoxFuture<'a, Result<front::Taken, Failure>> {
        Box::pin(async move {
            let requester = spine::people::by_email(work.tx, &from.email).await?.map(|p| p.id);
            let new = NewSubject {
                family: "ticket",
                number: None,
                title: &said.words,
                provider: said.provider,
                consumer: None,
                requester,
                open_to_all: false,
                confidential: false,
            };
            let subject = timeline::open(work, new).await?;
            let entry = timeline::append(work, NewEntry::message(subject, &said.words)).await?;
            let number = timeline::by_id(work.tx, subject).await?.map(|s| s.number).unwrap_or_default();
            Ok(front::Taken { subject, number, entry })
        })
    }
    fn reply<'a, 'w: 'a>(
        &'a self,
        _: &'a mut Work<'w>,
        _: SubjectId,
        _: front::Said,
    ) -> database::BoxFuture<'a, Result<front::Taken, Failure>> {
        Box::pin(async { Err(Failure::not_found()) })
    }
}

/// Gives the warnings that are due.
struct Warn;

impl spine::Action for Warn {
    const NAME: &'static str = "test.warn";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        for (given, step) in spine::promises::due_warnings(work, 50).await? {
            spine::heard::warn(work, &given, &step).await?;
        }
        Ok(())
    }
}

both_databases! {
    async fn a_talk_is_booked_held_and_ends_in_something(house: House) {
        house.host(&house.ana).await;
        let slot = house.at(17, 10, 0);
        let booked = book(&house, &house.ida, How::Slot(slot), false).await.unwrap();
        assert_eq!(house.news(&house.ana).await, ["consult_booked"]);
        let shown = show(&house, &house.ida, &booked.number).await.unwrap();
        assert_eq!((shown.consult.stage(), shown.consult.ends_at, shown.consult.place.as_str()), (Stage::Booked, Some(slot.plus(Millis::minutes(30))), "Room 4"));
        assert_eq!(shown.consult.host_person, house.ana.person);
        // Others do not even learn that it is there; those who serve for the provider read it.
        assert_eq!(refused(show(&house, &house.ben, &booked.number).await), Refusal::NotFound);
        assert_eq!(refused(show(&house, &house.hugo, &booked.number).await), Refusal::NotFound);
        assert!(show(&house, &house.otto, &booked.number).await.is_ok());

        // No note before it began, none by who asked, none without words.
        assert!(matches!(refused(house.spine.act(&house.ana, note(booked.id, Ending::ValueCase, "")).await), Refusal::Conflict(_)));
        house.go(slot.plus(Millis::minutes(20)));
        assert!(matches!(refused(house.spine.act(&house.ida, note(booked.id, Ending::ValueCase, "")).await), Refusal::NotAllowed(_)));
        let Refusal::Invalid(wrong) = refused(house.spine.act(&house.ana, Note { aim: "No".into(), ..note(booked.id, Ending::No, "Too dear.") }).await) else { panic!("taken") };
        assert_eq!(wrong.into_iter().map(|(f, _)| f).collect::<Vec<_>>(), ["aim", "words"], "a no has its reason");
        let by = slot.plus(Millis::days(7));
        let agreed = vec![
            Agreed { by_asker: true, words: "Ask the drivers".into(), due_at: by },
            Agreed { by_asker: false, words: "Look at the log of the keys".into(), due_at: by },
        ];
        let past = vec![Agreed { by_asker: true, words: "Ask".into(), due_at: slot }];
        assert!(matches!(refused(house.spine.act(&house.ana, Note { agreed: past, ..note(booked.id, Ending::ValueCase, "") }).await), Refusal::Invalid(_)));
        house.spine.act(&house.ana, Note { agreed, ..note(booked.id, Ending::ValueCase, "") }).await.unwrap();
        assert!(house.news(&house.ida).await.contains(&"consult_held".to_owned()));
        let held = show(&house, &house.ida, &booked.number).await.unwrap();
        assert_eq!((held.consult.stage(), held.agreed.len(), held.consult.ending.as_deref()), (Stage::Held, 2, Some("value_case")));

        // What each does by a day is a promise of the spine, kept by its owner alone.
        let mine = held.agreed.iter().find(|o| Some(o.owner) == house.ida.person).unwrap().clone();
        let id = mine.id;
        let promised = house.spine.read(move |tx| Box::pin(async move { Ok(spine::promises::running(tx, id).await?) })).await.unwrap();
        assert_eq!(promised[0].promise.due_at, by);
        let done = |words: &str| Done { number: mine.number.clone(), words: words.into() };
        assert_eq!(refused(house.spine.act(&house.ben, done("Asked.")).await), Refusal::NotFound);
        assert!(matches!(refused(house.spine.act(&house.ana, done("Asked.")).await), Refusal::NotAllowed(_)));
        assert!(matches!(refused(house.spine.act(&house.ida, done(" ")).await), Refusal::Invalid(_)));
        assert!(house.spine.act(&house.ida, done("They would wait ten minutes.")).await.unwrap(), "in time");
        assert!(matches!(refused(house.spine.act(&house.ida, done("Again.")).await), Refusal::Conflict(_)));
        assert!(house.news(&house.ana).await.contains(&"owed_done".to_owned()));
        let chain = house.spine.read(move |tx| Box::pin(async move { Ok((timeline::verify(tx, booked.id).await?, timeline::verify(tx, id).await?)) })).await.unwrap();
        assert_eq!(chain, (Vec::<i64>::new(), Vec::<i64>::new()));
    }

    async fn who_owes_something_is_reminded_whether_they_serve_or_not(house: House) {
        house.host(&house.ana).await;
        let booked = book(&house, &house.ida, How::Slot(house.at(17, 10, 0)), false).await.unwrap();
        house.go(house.at(17, 10, 10));
        let due_at = house.at(24, 18, 0);
        let agreed = vec![Agreed { by_asker: true, words: "Ask the drivers".into(), due_at }];
        house.spine.act(&house.ana, Note { agreed, ..note(booked.id, Ending::Improvement, "") }).await.unwrap();
        house.news(&house.ida).await;
        house.go(due_at.plus(Millis::minutes(1)));
        for _ in 0..4 {
            house.spine.act(&Actor::system(), Warn).await.unwrap();
        }
        let news = house.news(&house.ida).await;
        assert!(news.contains(&"warning".to_owned()), "{news:?}");
    }

    async fn nobody_is_booked_twice(house: House) {
        house.host(&house.ana).await;
        house.host(&house.otto).await;
        let slot = house.at(17, 10, 30);
        // Three want the two hosts of one slot at once; and one wants it twice.
        let tries = [&house.ida, &house.ben, &house.cleo, &house.vera, &house.ida].map(|who| {
            let (house, who) = (house.clone(), who.clone());
            tokio::spawn(async move { book(&house, &who, How::Slot(slot), false).await })
        });
        let mut won = Vec::new();
        for attempt in tries {
            match attempt.await.unwrap() {
                Ok(booked) => won.push(booked),
                Err(Failure::Refused(Refusal::Conflict(_))) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(won.len(), 2, "two hosts, two talks");
        let mut hosts = Vec::new();
        let mut askers = Vec::new();
        for booked in &won {
            let shown = show(&house, &house.leo, &booked.number).await.unwrap();
            hosts.push(shown.consult.host_person.unwrap());
            askers.push(shown.consult.person);
        }
        assert!(hosts[0] != hosts[1] && askers[0] != askers[1]);
    }

    async fn turns_go_round_and_the_same_host_comes_again(house: House) {
        house.host(&house.ana).await;
        house.host(&house.otto).await;
        let host = |shown: Shown| shown.consult.host_name.unwrap();
        let mut hosts = Vec::new();
        for day in [17, 18, 19] {
            let booked = book(&house, &house.ida, How::Slot(house.at(day, 10, 0)), false).await.unwrap();
            hosts.push((booked.clone(), host(show(&house, &house.ida, &booked.number).await.unwrap())));
            house.spine.clock.advance(Millis::minutes(1));
        }
        assert_eq!(hosts.iter().map(|(_, n)| n.as_str()).collect::<Vec<_>>(), ["Ana", "Otto", "Ana"]);
        // The first did not come: it counts for nobody, so it is nobody's loss.
        house.go(house.at(17, 10, 2));
        assert!(matches!(refused(house.spine.act(&house.ana, NoShow(hosts[0].0.id)).await), Refusal::Conflict(_)), "they are two minutes late");
        house.go(house.at(17, 10, 6));
        house.spine.act(&house.ana, NoShow(hosts[0].0.id)).await.unwrap();
        assert!(house.news(&house.ida).await.contains(&"consult_missed".to_owned()));
        // Otto was met: Ida wants him again, though it is not his turn.
        house.go(house.at(18, 10, 10));
        house.spine.act(&house.otto, note(hosts[1].0.id, Ending::Improvement, "")).await.unwrap();
        let again = book(&house, &house.ida, How::Slot(house.at(20, 10, 0)), true).await.unwrap();
        assert_eq!(host(show(&house, &house.ida, &again.number).await.unwrap()), "Otto");
    }

    async fn who_walks_in_sees_the_wait(house: House) {
        house.host(&house.ana).await;
        house.go(house.at(16, 9, 0));
        assert!(matches!(refused(book(&house, &house.ida, How::WalkIn, false).await), Refusal::Conflict(_)), "nobody is in yet");
        house.go(house.at(16, 10, 5));
        let first = book(&house, &house.ida, How::WalkIn, false).await.unwrap();
        let second = book(&house, &house.ben, How::WalkIn, false).await.unwrap();
        assert!(matches!(refused(book(&house, &house.ben, How::WalkIn, false).await), Refusal::Conflict(_)), "waits already");
        let wait = |n: Shown| n.queue.unwrap();
        let ida = wait(show(&house, &house.ida, &first.number).await.unwrap());
        let ben = wait(show(&house, &house.ben, &second.number).await.unwrap());
        assert_eq!((ida.ahead, ida.wait, ben.ahead, ben.wait), (0, Some(Millis(0)), 1, Some(Millis::minutes(30))));
        assert!(matches!(refused(house.spine.act(&house.otto, Take(first.id)).await), Refusal::NotAllowed(_)), "he cannot be booked");
        house.spine.act(&house.ana, Take(first.id)).await.unwrap();
        assert!(house.news(&house.ida).await.contains(&"consult_taken".to_owned()));
        assert!(matches!(refused(house.spine.act(&house.ana, Take(second.id)).await), Refusal::Conflict(_)), "one at a time");
        let ben = wait(show(&house, &house.ben, &second.number).await.unwrap());
        assert_eq!((ben.ahead, ben.wait), (0, Some(Millis::minutes(30))), "she talks just now");
    }

    async fn a_slot_that_is_left_is_kept_for_who_waits(house: House) {
        house.host(&house.ana).await;
        let slot = house.at(17, 10, 0);
        let booked = book(&house, &house.ida, How::Slot(slot), false).await.unwrap();
        let ben = book(&house, &house.ben, How::Waiting, false).await.unwrap();
        house.spine.clock.advance(Millis::minutes(1));
        let cleo = book(&house, &house.cleo, How::Waiting, false).await.unwrap();
        assert!(house.news(&house.ana).await.contains(&"consult_waits".to_owned()));
        assert_eq!(refused(house.spine.act(&house.ben, CallOff { consult: booked.id, words: String::new() }).await), Refusal::NotFound);
        house.spine.act(&house.ida, CallOff { consult: booked.id, words: "We found a way.".into() }).await.unwrap();
        assert_eq!(show(&house, &house.ben, &ben.number).await.unwrap().consult.stage(), Stage::Offered);
        assert!(house.news(&house.ben).await.contains(&"consult_offered".to_owned()));
        // While it is kept nobody else books it.
        assert!(matches!(refused(book(&house, &house.vera, How::Slot(slot), false).await), Refusal::Conflict(_)));
        assert_eq!(refused(house.spine.act(&house.cleo, Accept(ben.id)).await), Refusal::NotFound);
        // He does not take it in time: the next one who waits is asked, and takes it.
        house.spine.clock.advance(Millis::hours(4));
        assert!(matches!(refused(house.spine.act(&house.ben, Accept(ben.id)).await), Refusal::Conflict(_)));
        assert_eq!(consult::mind(&house.spine).await.unwrap(), 1);
        assert_eq!(show(&house, &house.ben, &ben.number).await.unwrap().consult.stage(), Stage::Waiting);
        house.spine.act(&house.cleo, Accept(cleo.id)).await.unwrap();
        let shown = show(&house, &house.cleo, &cleo.number).await.unwrap();
        assert_eq!((shown.consult.stage(), shown.consult.starts_at), (Stage::Booked, Some(slot)));
        assert_eq!(consult::mind(&house.spine).await.unwrap(), 0);
    }

    async fn invitations_go_out_by_mail(house: House) {
        let sink = Sink::start().await.unwrap();
        let transport = mail::Transport::from_url(&sink.url()).unwrap();
        let house = House { app: house.app.clone().with_mail(transport, "Desk <desk@example.org>"), ..house };
        house.host(&house.ana).await;
        let booked = book(&house, &house.ida, How::Slot(house.at(17, 10, 0)), false).await.unwrap();
        house.news(&house.ida).await;
        let letters = sink.received();
        assert_eq!(letters.len(), 2, "both are invited");
        let to = |l: &[mail::sink::Received], whom: &str| l.iter().find(|r| r.to.iter().any(|t| t.contains(whom))).map(|r| String::from_utf8_lossy(&r.data).into_owned()).unwrap();
        let ida = to(&letters, "ida@");
        assert!(ida.contains("text/calendar; charset=utf-8; method=REQUEST"), "{ida}");
        house.spine.act(&house.ana, CallOff { consult: booked.id, words: String::new() }).await.unwrap();
        house.news(&house.ida).await;
        let letters = sink.received();
        assert_eq!(letters.len(), 4);
        assert!(to(&letters[2..], "ida@").contains("method=CANCEL"));
    }

    async fn a_request_is_handed_to_the_desk(house: House) {
        house.host(&house.ana).await;
        let booked = book(&house, &house.ida, How::Slot(house.at(17, 10, 0)), false).await.unwrap();
        house.go(house.at(17, 10, 10));
        let request = Note { desk: Some(Arc::new(TestDesk)), ..note(booked.id, Ending::Request, "A second key for bay four, please") };
        assert!(matches!(refused(house.spine.act(&house.ana, Note { desk: None, ..request.clone() }).await), Refusal::Invalid(_)));
        let number = house.spine.act(&house.ana, request).await.unwrap().unwrap();
        let shown = show(&house, &house.ida, &booked.number).await.unwrap();
        assert_eq!(shown.became.map(|(family, found, _)| (family, found)), Some(("ticket".to_owned(), number)));
    }

    async fn pages_are_whole_and_the_api_says_the_same(house: House) {
        for path in ["/consult", "/consult?service=car-share", "/consults"] {
            whole(path, &house.get(&house.ida, path).await);
        }
        for path in ["/consult-hosts", "/consult-hosts/new"] {
            whole(path, &house.get(&house.leo, path).await);
            assert_eq!(house.get(&house.ida, path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let host = house.host(&house.ana).await;
        whole("host", &house.get(&house.ana, &format!("/consult-hosts/{host}")).await);
        let sent = [("who", format!("{}-{}", house.it, house.otto.person.unwrap())), ("knows", "The <depot>".into()), ("day-0", "10:00-9:00".into()), ("minutes", "20".into()), ("room", "Depot".into()), ("active", "yes".into())];
        let sent: Vec<(&str, &str)> = sent.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let wrong = house.post(&house.otto, "/consult-hosts", &sent).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("The &#60;depot&#62;") && wrong.body.contains("10:00-9:00"), "what was typed is kept");
        let fine: Vec<(&str, &str)> = sent.iter().map(|(n, v)| if *n == "day-0" { (*n, "10:00-11:00") } else { (*n, *v) }).collect();
        assert_eq!(house.post(&house.otto, "/consult-hosts", &fine).await.status, StatusCode::SEE_OTHER);

        let bar = house.get(&house.ida, "/api/v1/services/car-share/consult-slots").await;
        assert_eq!(bar.status, StatusCode::OK);
        assert!(bar.body.contains("2026-11-16T09:30:00.000Z") && bar.body.contains("\"wait_minutes\":0"), "{}", bar.body);
        let new = serde_json::json!({"service": "car-share", "topic": "Cars <at> noon", "how": "slot", "starts_at": "2026-11-17T09:00:00Z"});
        let made = house.ask(&house.ida, "POST", "/api/v1/consults", Some(new.clone())).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let made: serde_json::Value = serde_json::from_str(&made.body).unwrap();
        let number = made["number"].as_str().unwrap();
        assert_eq!(house.ask(&house.ida, "POST", "/api/v1/consults", Some(new)).await.status, StatusCode::CONFLICT);
        let page = house.get(&house.ida, &format!("/consults/{number}")).await;
        whole("consult", &page);
        assert!(!page.body.contains("<at>"));
        assert_eq!(house.get(&house.ben, &format!("/consults/{number}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(house.get(&house.ben, &format!("/api/v1/consults/{number}")).await.status, StatusCode::NOT_FOUND);
        let ics = house.get(&house.ida, &format!("/consults/{number}/invite.ics")).await;
        assert!(ics.body.starts_with("BEGIN:VCALENDAR") && ics.body.contains("DTSTART:20261117T090000Z"), "{}", ics.body);
        house.go(Timestamp::parse_rfc3339("2026-11-17T10:05:00+01:00").unwrap());
        let page = house.get(&house.ana, &format!("/consults/{number}")).await;
        if made["host"] == "Ana" { whole("note", &page); }
        let note = [("aim", "Drive at <noon> without waiting"), ("saw", "x"), ("ending", "no"), ("words", "")];
        let wrong = house.post(&house.ana, &format!("/consults/{number}/note"), &note).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("Drive at &#60;noon&#62; without waiting"), "what was typed is kept");
        let note = [("aim", "Drive at noon without waiting"), ("saw", "Three cars stand idle"), ("ending", "no"), ("words", "The cars belong to the depot at noon."), ("words-1", "Ask the depot"), ("who-1", "asker"), ("due-1", "2026-11-24")];
        let done = house.post(&house.ana, &format!("/consults/{number}/note"), &note).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let page = house.get(&house.ida, &format!("/consults/{number}")).await;
        whole("held", &page);
        let owed = page.body.split("/owed/").nth(1).and_then(|r| r.split('"').next()).unwrap();
        whole("owed", &house.get(&house.ida, &format!("/owed/{owed}")).await);
        assert_eq!(house.post(&house.ida, &format!("/owed/{owed}/done"), &[("words", "They agree.")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(house.ask(&house.ida, "POST", &format!("/api/v1/consults/{number}/cancel"), None).await.status, StatusCode::CONFLICT);
    }
}
