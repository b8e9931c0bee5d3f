//! A decision is put to people, on both databases: who may, what stays hidden, what is told, what is refused.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop where they fail")]

mod api;
mod workshops;

use database::{Database, Migration, both_databases, testing::Harness};
use domain::{
    Actor, Channel, ConsumerId, Level, Membership, Millis, PersonId, ProviderId, Refusal, Role, ServiceId, SubjectId,
    Timestamp, rules::consultation::Stage,
};
use jobs::{Clock, Handlers, Ids, Runner};
use spine::{Action, Failure, Parts, Spine, Work, access, finding::Finder, following, people, timeline};
use std::path::PathBuf;
use together::consultations::{self, Again, AnswerObjection, Decide, Keep, New, Put, Shown, Speak, TakeBack};

#[derive(Clone)]
struct House {
    spine: Spine,
    it: ProviderId,
    car: ServiceId,
    sales: ConsumerId,
    leo: Actor,
    ana: Actor,
    hugo: Actor,
    /// Twelve who belong to sales.
    users: Vec<Actor>,
    /// Who belongs to nobody.
    zoe: Actor,
}

struct Build;

impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = (ProviderId, ServiceId, ConsumerId, Vec<PersonId>);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let it = people::add_provider(work, "it", "IT", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "People", true, "Europe/Berlin").await?;
        let sales = people::add_consumer(work, "sales", "Sales").await?;
        let car = people::add_service(work, it, "car-share", "Car share", Level::Standard, "{}").await?;
        let at = |role, provider| Some(Membership { role, provider: Some(provider), consumer: None });
        let mut rows = vec![
            ("Leo".to_owned(), at(Role::Lead, it), None),
            ("Ana".to_owned(), at(Role::Agent, it), None),
            ("Hugo".to_owned(), at(Role::Lead, hr), None),
            ("Zoe".to_owned(), None, None),
        ];
        rows.extend((1..=12).map(|n| (format!("User{n}"), None, Some(sales))));
        let mut all = Vec::new();
        for (name, role, consumer) in rows {
            let email = format!("{}@example.org", name.to_lowercase());
            let new = people::NewPerson {
                email: &email,
                name: &name,
                kind: "person",
                locale: "en",
                zone: "Europe/Berlin",
                consumer,
            };
            let id = people::add(work, new).await?;
            if let Some(role) = role {
                people::give_role(work, id, role).await?;
            }
            all.push(id);
        }
        Ok((it, car, sales, all))
    }
}

impl Harness for House {
    fn migrations() -> Vec<Migration> {
        [jobs::MIGRATIONS, spine::MIGRATIONS, together::MIGRATIONS].concat()
    }
    async fn start(db: Database, folder: PathBuf) -> Self {
        let spine = Spine::new(Parts {
            db,
            clock: Clock::held(Timestamp::parse_rfc3339("2026-11-16T10:00:00+01:00").unwrap()),
            ids: Ids::node(1),
            blobs: database::Blobs::open(&folder.join("blobs")).unwrap(),
            finder: Finder::in_memory().unwrap(),
            base_url: "https://desk.example.org".to_owned(),
        });
        let (it, car, sales, all) = spine.act(&Actor::system(), Build).await.unwrap();
        let mut actors = Vec::new();
        for person in all {
            let read = spine
                .read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, person, Channel::Web).await?) }));
            actors.push(read.await.unwrap().unwrap());
        }
        let users = actors.split_off(4);
        let [leo, ana, hugo, zoe] = actors.try_into().unwrap();
        Self { spine, it, car, sales, leo, ana, hugo, users, zoe }
    }
}

impl House {
    fn draft(&self, consumer: Option<ConsumerId>, named: bool) -> New {
        New {
            title: "Where the alert for a late return goes".into(),
            question: "A car comes back late every day: whom do we tell, and how?".into(),
            ways: vec!["To the next driver".into(), "To the desk".into()],
            provider: self.it,
            service: Some(self.car),
            consumer,
            named,
            closes_at: self.spine.now().plus(Millis::days(14)),
        }
    }
    async fn put(&self, consumer: Option<ConsumerId>, named: bool) -> (SubjectId, String) {
        self.spine.act(&self.leo, Put(self.draft(consumer, named))).await.unwrap()
    }
    async fn speak(&self, who: &Actor, id: SubjectId, place: i64, reason: &str, objects: bool) -> Result<(), Failure> {
        self.spine.act(who, Speak { consultation: id, place, reason: reason.into(), objects }).await
    }
    async fn show(&self, who: &Actor, number: &str) -> Result<Shown, Failure> {
        let (actor, number, now) = (who.clone(), number.to_owned(), self.spine.now());
        self.spine.read(move |tx| Box::pin(async move { consultations::show(tx, &actor, &number, now).await })).await
    }
    async fn decide(&self, who: &Actor, id: SubjectId, outcome: &str, days: i64) -> Result<(), Failure> {
        let review_at = self.spine.now().plus(Millis::days(days));
        self.spine.act(who, Decide { consultation: id, chosen: Some(1), outcome: outcome.into(), review_at }).await
    }
    /// Runs what is due, and gives the news of somebody in the order of the alphabet.
    async fn news(&self, who: &Actor) -> Vec<String> {
        let mut handlers: Handlers<Spine> = Handlers::default();
        handlers.add(following::TELL, |spine, payload| {
            Box::pin(async move {
                following::deliver(&spine, payload.read()?).await?;
                Ok(())
            })
        });
        consultations::jobs_on(&mut handlers, |spine: &Spine| spine.clone());
        let runner = Runner::new(self.spine.db.clone(), self.spine.clock.clone(), self.spine.clone(), handlers);
        runner.run_all().await.unwrap();
        let (person, before) = (who.person.unwrap(), self.spine.now().plus(Millis(1)));
        let read =
            self.spine.read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, before, 100).await?) }));
        let mut news: Vec<String> = read.await.unwrap().into_iter().map(|n| n.news).collect();
        news.sort();
        news
    }
    async fn chain_holds(&self, id: SubjectId) {
        let read = self.spine.read(move |tx| Box::pin(async move { Ok(timeline::verify(tx, id).await?) }));
        assert_eq!(read.await.unwrap(), Vec::<i64>::new());
    }
}

fn refused<T: std::fmt::Debug>(done: Result<T, Failure>) -> Refusal {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

both_databases! {
    async fn a_decision_is_put_heard_and_told(house: House) {
        let (id, number) = house.put(None, true).await;
        assert_eq!(house.news(&house.zoe).await, ["consulted"]);
        house.speak(&house.users[0], id, 1, "The next driver has to plan anew.", false).await.unwrap();
        house.speak(&house.users[1], id, 2, "The desk knows who can help, the driver does not.", true).await.unwrap();
        // It can be changed, and counts once.
        house.speak(&house.users[0], id, 2, "", false).await.unwrap();
        house.speak(&house.users[0], id, 1, "The next driver has to plan anew.", false).await.unwrap();
        let open = house.show(&house.leo, &number).await.unwrap();
        assert_eq!((open.stage, open.counts, open.said.len(), open.consultation.spoken), (Stage::Open, false, 0, 2), "hidden from the lead too");
        assert!(open.ways.iter().all(|w| w.spoken == 0));
        assert!(matches!(refused(house.decide(&house.leo, id, "We tell the next driver, because plans change.", 30).await), Refusal::Conflict(_)));

        // Who has not spoken is reminded once, a day before; who has is not.
        house.spine.clock.advance(Millis::days(13));
        assert_eq!(consultations::mind(&house.spine).await.unwrap(), 1);
        assert_eq!(consultations::mind(&house.spine).await.unwrap(), 0);
        assert_eq!(house.news(&house.zoe).await, ["consultation_reminder", "consulted"]);
        assert_eq!(house.news(&house.users[0]).await, ["consulted"]);

        house.spine.clock.advance(Millis::days(1));
        assert_eq!(consultations::mind(&house.spine).await.unwrap(), 1);
        assert!(house.news(&house.leo).await.contains(&"consultation_closed".to_owned()));
        assert!(matches!(refused(house.speak(&house.zoe, id, 1, "", false).await), Refusal::Conflict(_)));
        let closed = house.show(&house.zoe, &number).await.unwrap();
        assert_eq!((closed.stage, closed.counts, closed.said.len()), (Stage::Closed, true, 2));
        assert_eq!(closed.ways.iter().map(|w| w.spoken).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(closed.said[0].name, "User2", "objections come first, with the names people were told of");

        // No outcome over an objection without an answer, and none without a sentence.
        let outcome = "We tell the next driver, because only they can change their plan.";
        assert!(matches!(refused(house.decide(&house.leo, id, outcome, 30).await), Refusal::Conflict(_)));
        let answer = |words: &str| AnswerObjection { consultation: id, objection: closed.said[0].key, words: words.into() };
        assert!(matches!(refused(house.spine.act(&house.leo, answer("No.")).await), Refusal::Invalid(_)));
        house.spine.act(&house.leo, answer("The desk hears of it as well, so that it can help.")).await.unwrap();
        assert!(matches!(refused(house.spine.act(&house.leo, answer("The desk hears of it as well, so that it can help.")).await), Refusal::Conflict(_)));
        assert!(matches!(refused(house.decide(&house.leo, id, "Yes.", 30).await), Refusal::Invalid(_)));
        assert!(matches!(refused(house.decide(&house.leo, id, outcome, 2).await), Refusal::Invalid(_)), "a review in two days");
        house.decide(&house.leo, id, outcome, 30).await.unwrap();
        assert!(matches!(refused(house.decide(&house.leo, id, outcome, 30).await), Refusal::Conflict(_)));
        assert_eq!(house.news(&house.users[1]).await, ["consulted", "decided", "objection_answered"]);
        assert!(house.news(&house.zoe).await.contains(&"decided".to_owned()), "who was asked is told");

        // The day of review: it stands, or is put to people again.
        assert!(matches!(refused(house.spine.act(&house.leo, Keep { consultation: id, since: "Fewer people wait now than before.".into(), review_at: house.spine.now().plus(Millis::days(30)) }).await), Refusal::Conflict(_)));
        house.spine.clock.advance(Millis::days(30));
        assert_eq!(consultations::mind(&house.spine).await.unwrap(), 1);
        assert_eq!(house.show(&house.zoe, &number).await.unwrap().stage, Stage::Review);
        let again = Again { consultation: id, since: "Drivers say they hear of it too late.".into(), closes_at: house.spine.now().plus(Millis::days(7)) };
        house.spine.act(&house.leo, again).await.unwrap();
        let anew = house.show(&house.users[0], &number).await.unwrap();
        assert_eq!((anew.stage, anew.consultation.round, anew.consultation.spoken, anew.own.is_some()), (Stage::Open, 2, 0, false));
        house.speak(&house.users[0], id, 2, "", false).await.unwrap();
        house.chain_holds(id).await;
    }

    async fn without_names_few_are_not_shown(house: House) {
        let (id, number) = house.put(Some(house.sales), false).await;
        house.news(&house.leo).await;
        for (at, user) in house.users.iter().take(4).enumerate() {
            house.speak(user, id, 1 + i64::from(at == 0), "It should not take long to hear.", at == 0).await.unwrap();
        }
        house.spine.clock.advance(Millis::days(15));
        for who in [&house.users[1], &house.leo] {
            let shown = house.show(who, &number).await.unwrap();
            assert!(!shown.counts, "four are fewer than five");
            // The objection has to be answered, so the lead reads its words, and nobody learns whose they are.
            assert_eq!(shown.said.len(), usize::from(shown.leads));
            assert!(shown.said.iter().all(|s| s.name.is_empty() && s.person == PersonId(0) && s.at == shown.consultation.closes_at));
        }
    }

    async fn without_names_ten_are_heard(house: House) {
        let (id, number) = house.put(Some(house.sales), false).await;
        house.news(&house.leo).await;
        for user in house.users.iter().take(10) {
            house.speak(user, id, 1, "It should not take long to hear.", false).await.unwrap();
        }
        house.spine.act(&house.users[0], TakeBack(id)).await.unwrap();
        house.speak(&house.users[0], id, 2, "The desk should know it as well.", false).await.unwrap();
        house.spine.clock.advance(Millis::days(15));
        let shown = house.show(&house.users[11], &number).await.unwrap();
        assert_eq!((shown.counts, shown.said.len(), shown.ways[0].spoken, shown.ways[1].spoken), (true, 10, 9, 1));
        assert!(shown.said.iter().all(|s| s.name.is_empty() && s.person == PersonId(0)));
    }

    async fn who_may_not(house: House) {
        for who in [&house.ana, &house.hugo, &house.zoe] {
            assert!(matches!(refused(house.spine.act(who, Put(house.draft(None, true))).await), Refusal::NotAllowed(_) | Refusal::NotFound));
        }
        let (id, number) = house.put(Some(house.sales), true).await;
        house.news(&house.leo).await;
        assert_eq!(refused(house.show(&house.zoe, &number).await), Refusal::NotFound, "it is not put to her");
        assert_eq!(refused(house.speak(&house.zoe, id, 1, "", false).await), Refusal::NotFound);
        assert_eq!(refused(house.show(&house.hugo, &number).await), Refusal::NotFound);
        assert!(house.show(&house.users[3], &number).await.is_ok());
        house.spine.clock.advance(Millis::days(15));
        assert!(matches!(refused(house.decide(&house.users[3], id, "We do as I say, all of us.", 30).await), Refusal::NotAllowed(_)));
        let listed = |who: Actor| {
            let spine = house.spine.clone();
            async move { spine.read(move |tx| Box::pin(async move { consultations::list(tx, &who, None, None, 10).await })).await.unwrap().len() }
        };
        assert_eq!((listed(house.users[3].clone()).await, listed(house.zoe.clone()).await, listed(house.ana.clone()).await), (1, 0, 1));
    }

    async fn bad_input_is_named(house: House) {
        let fields = |new: New| {
            let (spine, leo) = (house.spine.clone(), house.leo.clone());
            async move {
                let Refusal::Invalid(wrong) = refused(spine.act(&leo, Put(new)).await) else { panic!("not invalid") };
                wrong.into_iter().map(|(field, _)| field).collect::<Vec<_>>()
            }
        };
        let good = house.draft(None, true);
        assert_eq!(fields(New { title: " ".into(), question: "Why?".into(), ways: vec!["One".into()], ..good.clone() }).await, ["title", "question", "ways"]);
        assert_eq!(fields(New { closes_at: house.spine.now(), ..good.clone() }).await, ["closes"]);
        assert_eq!(fields(New { closes_at: house.spine.now().plus(Millis::days(200)), ..good.clone() }).await, ["closes"]);
        assert_eq!(fields(New { service: Some(ServiceId(1)), consumer: Some(ConsumerId(1)), ..good }).await, ["service", "consumer"]);
        let (id, _) = house.put(None, true).await;
        assert!(matches!(refused(house.speak(&house.zoe, id, 3, "", false).await), Refusal::Invalid(_)));
        assert!(matches!(refused(house.speak(&house.zoe, id, 1, "No.", true).await), Refusal::Invalid(_)), "an objection needs its reason");
    }
}
