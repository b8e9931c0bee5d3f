//! From the first word to what became of it, with everybody told; and what cannot be.

use crate::log::{Log, refused};
use domain::{Actor, Millis, rules::improvement_course::Course};
use improvement::actions::{Audience, BelongsTo, Propose, Say, Settle, Speak, StepTo, Weigh};

fn step(number: &str, to: Course, words: &str) -> StepTo {
    StepTo { to, words: words.into(), ..StepTo::on(number) }
}

/// Somebody's ticket.
struct Ticket(Actor, domain::ProviderId);
impl spine::Action for Ticket {
    const NAME: &'static str = "test.ticket";
    type Done = (domain::SubjectId, String);
    async fn run(&self, work: &mut spine::Work<'_>) -> Result<Self::Done, spine::Failure> {
        let new = spine::timeline::NewSubject {
            family: "ticket",
            number: None,
            title: "The car was late",
            provider: Some(self.1),
            consumer: None,
            requester: self.0.person,
            open_to_all: false,
            confidential: false,
        };
        let id = spine::timeline::open(work, new).await?;
        Ok((id, spine::timeline::by_id(work.tx, id).await?.unwrap().number))
    }
}

/// Somebody follows what was said: it is so for them, too.
struct Follows(domain::SubjectId, Actor);
impl spine::Action for Follows {
    const NAME: &'static str = "test.follows";
    type Done = ();
    async fn run(&self, work: &mut spine::Work<'_>) -> Result<(), spine::Failure> {
        let person = self.1.person.unwrap();
        spine::timeline::take_part(work, self.0, person, "me_too").await?;
        Ok(spine::following::follow(work, self.0, person, spine::following::Depth::Talk, "me_too").await?)
    }
}

database::both_databases! {
    async fn the_whole_course(log: Log) {
        let made = log.say(&log.ida, "Tell the next driver").await;
        log.act(&log.ben, Speak::me_too(&made.number)).await.unwrap();
        assert!(log.news(&log.leo).await.contains(&"improvement_new leads".to_owned()));
        log.act(&log.leo, step(&made.number, Course::Considered, "We talk about it on Thursday with all who drive.")).await.unwrap();
        assert_eq!(log.news(&log.ida).await, ["improvement proposed"], "who proposed it hears of every step");
        assert_eq!(log.news(&log.ben).await, [""; 0], "who said me too hears how it ends");
        log.act(&log.leo, Weigh { number: made.number.clone(), aim: 3, effort: 2, risk: 1, owner: log.ana.person }).await.unwrap();
        let item = log.item(made.id).await;
        assert_eq!((item.worth, item.owner_id), (item.people * 3, log.ana.person));
        let done = StepTo { change: "https://example.org/alert".into(), try_it: "At bay 4".into(), ..step(&made.number, Course::Done, "Both see where the car is.") };
        log.act(&log.leo, done).await.unwrap();
        assert_eq!(log.news(&log.ben).await, ["improvement_done voice"]);
        let item = log.item(made.id).await;
        assert_eq!((item.course, item.round, item.change_ref.as_str()), (Course::Done, 1, "https://example.org/alert"));

        // Did it settle it? Ben says yes, Ida, who proposed it, says no: it is taken up again, an answer is owed.
        assert!(!log.act(&log.ben, Settle { number: made.number.clone(), yes: true, words: String::new() }).await.unwrap().1);
        assert_eq!(refused(log.act(&log.cleo, Settle { number: made.number.clone(), yes: true, words: String::new() }).await), "refused-only-voices");
        assert!(log.act(&log.ida, Settle { number: made.number.clone(), yes: false, words: "Not at night.".into() }).await.unwrap().1);
        let item = log.item(made.id).await;
        assert_eq!((item.course, item.owed), (Course::Considered, true));
        assert!(log.news(&log.ana).await.contains(&"improvement_owed leads".to_owned()), "its owner hears");
        log.act(&log.ana, Say { number: made.number.clone(), words: "You are right, the night was left out. We add it by Friday.".into() }).await.unwrap();
        assert!(!log.item(made.id).await.owed, "an answer in words was given");

        // Done again: a new round, and the answers of before no longer count.
        let done = StepTo { change: "Also at night".into(), try_it: "Tonight".into(), ..step(&made.number, Course::Done, "Now by night, too.") };
        log.act(&log.leo, done).await.unwrap();
        let item = log.item(made.id).await;
        assert_eq!((item.round, item.yes, item.no), (2, 0, 0));
        let chain = log.app.spine.read(move |tx| Box::pin(async move { Ok(spine::timeline::verify(tx, made.id).await?) })).await.unwrap();
        assert_eq!(chain, Vec::<i64>::new());
    }

    async fn what_was_said_elsewhere_belongs_here_and_hears_how_it_ends(log: Log) {
        let made = log.say(&log.ida, "Tell the next driver").await;
        let said = log.act(&Actor::system(), Ticket(log.ben.clone(), log.it)).await.unwrap();
        let belongs = BelongsTo { number: made.number.clone(), from: said.1.clone() };
        assert_eq!(refused(log.act(&log.cleo, belongs.clone()).await), "from", "who may not read it does not learn of it");
        assert_eq!(refused(log.act(&log.leo, BelongsTo { from: "nothing".into(), ..belongs.clone() }).await), "from");
        log.act(&log.leo, belongs.clone()).await.unwrap();
        log.act(&log.leo, belongs).await.unwrap();
        assert_eq!(log.item(made.id).await.voices, 2, "Ben speaks here, once");
        let (id, on) = (said.0, made.id);
        let both = log.app.spine.read(move |tx| Box::pin(async move { Ok((spine::timeline::links(tx, id).await?, spine::timeline::links(tx, on).await?)) })).await.unwrap();
        assert!(both.0.iter().any(|l| l.outgoing && l.kind == "became") && both.1.iter().any(|l| !l.outgoing && l.kind == "became"));
        let page = log.get("leo", &format!("/improvements/{}?from={}", made.number, said.1)).await;
        assert!(!page.body.contains("/belongs"), "it is linked already");
        // Somebody who follows what was said, and not the improvement, hears there how it ended.
        log.act(&Actor::system(), Follows(said.0, log.cleo.clone())).await.unwrap();
        let done = StepTo { change: "An alert".into(), try_it: "At bay 4".into(), ..step(&made.number, Course::Done, "Both see where the car is.") };
        log.act(&log.leo, done).await.unwrap();
        assert_eq!(log.news(&log.cleo).await, ["came_of me_too"]);
        assert!(!log.news(&log.ben).await.iter().any(|n| n.starts_with("came_of")), "Ben heard of it as a voice");
        let counted = log.app.spine.read(|tx| Box::pin(async move { Ok(spine::heard::counts(tx, None, None, domain::Timestamp(0), domain::Timestamp(i64::MAX)).await?) })).await.unwrap();
        assert_eq!(counted.delivered, 1);
    }

    async fn a_no_has_its_reason_and_what_would_change_it(log: Log) {
        let made = log.say(&log.ida, "Fine people who are late").await;
        assert_eq!(refused(log.act(&log.leo, step(&made.number, Course::Declined, "It helps nobody.")).await), "would_change");
        assert_eq!(refused(log.act(&log.leo, step(&made.number, Course::Done, " ")).await), "words,change,try_it");
        let no = StepTo { would_change: "Drivers who ask for it themselves.".into(), ..step(&made.number, Course::Declined, "A fine makes nobody know the roads better.") };
        assert_eq!(refused(log.act(&log.ida, no.clone()).await), "refused-role", "only the provider decides");
        assert_eq!(refused(log.act(&log.hugo, no.clone()).await), "refused-role");
        log.act(&log.leo, no).await.unwrap();
        let item = log.item(made.id).await;
        assert_eq!((item.course, item.decider.as_deref()), (Course::Declined, Some("leo")));
        assert!(log.news(&log.ida).await.contains(&"improvement proposed".to_owned()));
        assert_eq!(refused(log.act(&log.ben, Speak::me_too(&made.number)).await), "refused-improvement-over");
    }

    async fn six_of_ten_must_say_yes(log: Log) {
        let made = log.say(&log.ida, "A bell at the gate").await;
        let mut drivers = Vec::new();
        for n in 0..6 {
            let driver = log.person(n, None).await;
            log.act(&driver, Speak::me_too(&made.number)).await.unwrap();
            drivers.push(driver);
        }
        let done = StepTo { change: "A bell".into(), try_it: "Ring it".into(), ..step(&made.number, Course::Done, "It rings.") };
        log.act(&log.leo, done).await.unwrap();
        for (n, (yes, owed, course)) in [(true, false, Course::Done), (false, true, Course::Done), (false, true, Course::Done), (false, true, Course::Done), (false, true, Course::Done), (false, true, Course::Considered)].into_iter().enumerate() {
            log.act(&drivers[n], Settle { number: made.number.clone(), yes, words: String::new() }).await.unwrap();
            let item = log.item(made.id).await;
            assert_eq!((item.owed, item.course), (owed, course), "after {} answers", n + 1);
        }
    }

    async fn what_few_may_see(log: Log) {
        let own = Propose { audience: Audience::OwnConsumer, ..Propose::about("Only for sales", "We need it in our building.", log.car) };
        let made = log.act(&log.ida, own).await.unwrap();
        log.act(&log.ben, Speak::me_too(&made.number)).await.unwrap();
        assert_eq!(refused(log.act(&log.cleo, Speak::me_too(&made.number)).await), "NotFound", "another organisation");
        assert_eq!(refused(log.act(&Actor::guest(), Speak::me_too(&made.number)).await), "SignIn");
        let done = StepTo { would_change: "Money.".into(), ..step(&made.number, Course::Declined, "We have no room there.") };
        log.act(&log.leo, done).await.unwrap();
        assert_eq!(log.news(&log.ben).await, ["improvement voice"], "who spoke hears of it, representative or not");
        // HR's log is closed to everybody but who said it and HR.
        let closed = log.act(&log.ida, Propose::new("About pay slips", "They come too late.", log.hr)).await.unwrap();
        for who in [&log.ben, &log.leo, &log.otto] {
            assert_eq!(refused(log.act(who, Speak::me_too(&closed.number)).await), "NotFound");
        }
        log.act(&log.hugo, step(&closed.number, Course::Considered, "We look at it this week, and tell you on Friday.")).await.unwrap();
        assert_eq!(refused(log.act(&log.cleo, Propose { audience: Audience::OwnConsumer, ..Propose::new("", "", log.it) }).await), "title,words");
    }

    async fn what_somebody_said_waits_for_an_answer(log: Log) {
        let made = log.say(&log.ida, "A lamp at bay 4").await;
        let id = made.id;
        let heard = || log.app.spine.read(move |tx| Box::pin(async move { Ok(spine::heard::of(tx, id).await?) }));
        assert_eq!(heard().await.unwrap().unwrap().state, domain::HeardState::Open);
        log.later(Millis::hours(1));
        log.act(&log.leo, step(&made.number, Course::Considered, "Thank you, Ida. The lamp broke in September; we have asked the electrician whether he comes this week.")).await.unwrap();
        assert_eq!(heard().await.unwrap().unwrap().state, domain::HeardState::Answered, "the reason is an answer");
    }
}
