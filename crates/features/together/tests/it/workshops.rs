//! A workshop from the invitation to what came of it, with and without an account; and what cannot be.

use super::{House, refused};
use database::both_databases;
use domain::{
    Actor, Channel, Millis, Refusal, SubjectId,
    rules::workshop::{Kind, Phase, agenda},
};
use jobs::{Handlers, Runner};
use spine::{Failure, Spine, following, timeline};
use together::workshops::{self, Answer, Decide, Dot, Join, Lay, New, Next, Photo, Plan, Remove, Shown};

fn guest() -> Actor {
    Actor { through: Channel::Web, ..Actor::guest() }
}

impl House {
    fn table(&self, about: Option<SubjectId>) -> New {
        New {
            title: "Why cars come back late".into(),
            why: "The next driver stands in the rain, and we do not know why.".into(),
            agenda: agenda("20 What happens at five\n20 What could be done"),
            place: "Room 4".into(),
            starts_at: self.spine.now().plus(Millis::days(7)),
            dots: 3,
            invites: 4,
            provider: self.it,
            service: Some(self.car),
            consumer: Some(self.sales),
            about,
        }
    }
    async fn table_of(&self, who: &Actor, number: &str, key: Option<&str>) -> Result<Shown, Failure> {
        let (actor, number, now, key) = (who.clone(), number.to_owned(), self.spine.now(), key.map(str::to_owned));
        self.spine
            .read(move |tx| Box::pin(async move { workshops::show(tx, &actor, &number, key.as_deref(), now).await }))
            .await
    }
    async fn card(
        &self,
        who: &Actor,
        id: SubjectId,
        kind: Kind,
        answers: Option<i64>,
        text: &str,
    ) -> Result<i64, Failure> {
        self.spine.act(who, Lay { workshop: id, kind, answers, text: text.into(), key: None }).await
    }
    async fn heard(&self, who: &Actor) -> Vec<String> {
        let mut handlers: Handlers<Spine> = Handlers::default();
        handlers.add(following::TELL, |spine, payload| {
            Box::pin(async move {
                following::deliver(&spine, payload.read()?).await?;
                Ok(())
            })
        });
        let runner = Runner::new(self.spine.db.clone(), self.spine.clock.clone(), self.spine.clone(), handlers);
        runner.run_all().await.unwrap();
        let (person, before) = (who.person.unwrap(), self.spine.now().plus(Millis(1)));
        let read =
            self.spine.read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, before, 100).await?) }));
        read.await.unwrap().into_iter().map(|n| n.news).collect()
    }
}

both_databases! {
    async fn from_the_invitation_to_the_decision(house: House) {
        let (id, number) = house.spine.act(&house.leo, Plan(house.table(None))).await.unwrap();
        let shown = house.table_of(&house.leo, &number, None).await.unwrap();
        assert_eq!((shown.invites.len(), shown.workshop.phase(), shown.hosts), (4, Phase::Announced, true));
        // Who was drawn hears of it; who says no makes room for the next.
        let mut invited = Vec::new();
        for user in &house.users {
            if shown.invites.iter().any(|i| Some(i.person) == user.person) {
                invited.push(user.clone());
            }
        }
        assert_eq!(invited.len(), 4, "only people it is for are asked");
        assert_eq!(house.heard(&invited[0]).await, ["workshop_invited"]);
        house.spine.act(&invited[0], Answer { workshop: id, yes: false }).await.unwrap();
        house.spine.act(&invited[1], Answer { workshop: id, yes: true }).await.unwrap();
        let shown = house.table_of(&house.leo, &number, None).await.unwrap();
        assert_eq!(shown.invites.len(), 5);
        assert_eq!(house.table_of(&invited[1], &number, None).await.unwrap().invited.as_deref(), Some("yes"));

        // Somebody without an account joins by the code, and sees this table only.
        let code = shown.workshop.code.clone();
        assert_eq!(code.len(), 8);
        let join = |code: &str, name: &str| Join { code: code.into(), name: name.into(), key: "katrinas key".into() };
        assert!(matches!(refused(house.spine.act(&guest(), join("WRONG", "Katrina")).await), Refusal::Invalid(_)));
        assert!(matches!(refused(house.spine.act(&guest(), join(&code, " ")).await), Refusal::Invalid(_)));
        let spoken = format!("{}-{}", &code[..4].to_lowercase(), &code[4..].to_lowercase());
        house.spine.act(&guest(), join(&spoken, "Katrina")).await.unwrap();
        let key = Some("katrinas key");
        assert_eq!(house.table_of(&guest(), &number, key).await.unwrap().seat.unwrap().name, "Katrina");
        assert_eq!(refused(house.table_of(&guest(), &number, Some("another")).await), Refusal::SignIn);
        assert_eq!(refused(house.table_of(&house.zoe, &number, None).await), Refusal::NotFound);
        assert!(house.table_of(&guest(), &number, key).await.unwrap().invites.is_empty(), "who was asked is for hosts");

        // The problem before the solution.
        assert!(matches!(refused(house.card(&invited[1], id, Kind::Insight, None, "Too early.").await), Refusal::Conflict(_)));
        assert!(matches!(refused(house.spine.act(&invited[1], Next(id)).await), Refusal::NotAllowed(_)));
        house.spine.act(&house.leo, Next(id)).await.unwrap();
        let roads = house.card(&invited[1], id, Kind::Insight, None, "I do not know the roads here.").await.unwrap();
        assert!(matches!(refused(house.card(&invited[1], id, Kind::Idea, Some(roads), "Fines!").await), Refusal::Conflict(_)));
        assert!(matches!(refused(house.spine.act(&house.leo, Next(id)).await), Refusal::Conflict(_)), "one insight is somebody's");
        let lay = |kind, answers, text: &str| Lay { workshop: id, kind, answers, text: text.into(), key: Some("katrinas key".into()) };
        let traffic = house.spine.act(&guest(), lay(Kind::Insight, None, "I cannot predict traffic.")).await.unwrap();
        let wrong = house.spine.act(&guest(), lay(Kind::Insight, None, "Never mind.")).await.unwrap();
        assert!(matches!(refused(house.spine.act(&invited[1], Remove { workshop: id, card: wrong, key: None }).await), Refusal::NotAllowed(_)));
        house.spine.act(&guest(), Remove { workshop: id, card: wrong, key: Some("katrinas key".into()) }).await.unwrap();
        house.card(&house.leo, id, Kind::Insight, None, "We only hear of it from who waits.").await.unwrap();
        assert_eq!(house.spine.act(&house.leo, Next(id)).await.unwrap(), Phase::Ideas);
        assert!(matches!(refused(house.card(&invited[1], id, Kind::Idea, None, "An alert.").await), Refusal::Invalid(_)), "an idea answers an insight");
        let alert = house.card(&invited[1], id, Kind::Idea, Some(roads), "An alert for both, with where the car is.").await.unwrap();
        let fines = house.spine.act(&guest(), lay(Kind::Idea, Some(traffic), "Fines.")).await.unwrap();
        assert!(matches!(refused(house.spine.act(&house.leo, Remove { workshop: id, card: roads, key: None }).await), Refusal::Conflict(_)));
        house.spine.act(&house.leo, Next(id)).await.unwrap();

        // Dots: so many each, moved until they are counted, seen by nobody before.
        let dot = |dots: &[(i64, i64)], key: Option<&str>| Dot { workshop: id, dots: dots.to_vec(), key: key.map(str::to_owned) };
        assert!(matches!(refused(house.spine.act(&invited[1], dot(&[(alert, 4)], None)).await), Refusal::Invalid(_)));
        assert!(matches!(refused(house.spine.act(&invited[1], dot(&[(roads, 1)], None)).await), Refusal::Invalid(_)), "not on an insight");
        house.spine.act(&invited[1], dot(&[(fines, 3)], None)).await.unwrap();
        house.spine.act(&invited[1], dot(&[(alert, 2), (fines, 1)], None)).await.unwrap();
        house.spine.act(&guest(), dot(&[(alert, 3)], key)).await.unwrap();
        for who in [&house.leo, &invited[1]] {
            let shown = house.table_of(who, &number, None).await.unwrap();
            assert!(!shown.counted && shown.cards.iter().all(|c| c.dots == 0), "hidden from hosts, too");
        }
        assert!(matches!(refused(house.spine.act(&house.leo, Decide { workshop: id, card: Some(alert), words: "We try the alert with twelve drivers.".into() }).await), Refusal::Conflict(_)));
        house.spine.act(&house.leo, Next(id)).await.unwrap();
        assert!(matches!(refused(house.spine.act(&guest(), dot(&[(alert, 1)], key)).await), Refusal::Conflict(_)));
        let shown = house.table_of(&guest(), &number, key).await.unwrap();
        let dots = |card: i64| shown.cards.iter().find(|c| c.id == card).unwrap().dots;
        assert_eq!((shown.counted, dots(alert), dots(fines)), (true, 5, 1));

        // Decided in words, told to who took part.
        assert!(matches!(refused(house.spine.act(&house.leo, Next(id)).await), Refusal::Conflict(_)));
        assert!(matches!(refused(house.spine.act(&house.leo, Decide { workshop: id, card: Some(alert), words: "Yes.".into() }).await), Refusal::Invalid(_)));
        assert!(matches!(refused(house.spine.act(&invited[1], Decide { workshop: id, card: None, words: "I decide this all by myself.".into() }).await), Refusal::NotAllowed(_)));
        house.spine.act(&house.leo, Decide { workshop: id, card: Some(alert), words: "We try the alert with twelve drivers.".into() }).await.unwrap();
        assert_eq!(house.spine.act(&house.leo, Next(id)).await.unwrap(), Phase::Closed);
        assert!(house.heard(&invited[1]).await.contains(&"workshop_decided".to_owned()));
        assert!(!house.heard(&invited[2]).await.contains(&"workshop_decided".to_owned()), "who did not sit at the table did not take part");
        let late = Join { code, name: "Late".into(), key: "late".into() };
        assert!(matches!(refused(house.spine.act(&guest(), late).await), Refusal::Invalid(_)));
        let follow = house.spine.read(move |tx| Box::pin(async move { Ok(following::followers(tx, id).await?) })).await.unwrap();
        assert!(follow.iter().any(|f| Some(f.person_id) == invited[1].person && f.why == "took_part"));
        let chain = house.spine.read(move |tx| Box::pin(async move { Ok(timeline::verify(tx, id).await?) })).await.unwrap();
        assert_eq!(chain, Vec::<i64>::new());
    }

    async fn who_may_not_and_what_cannot_be(house: House) {
        assert!(matches!(refused(house.spine.act(&house.users[0], Plan(house.table(None))).await), Refusal::NotAllowed(_) | Refusal::NotFound));
        assert!(matches!(refused(house.spine.act(&house.hugo, Plan(house.table(None))).await), Refusal::NotAllowed(_) | Refusal::NotFound));
        assert_eq!(refused(house.spine.act(&guest(), Plan(house.table(None))).await), Refusal::SignIn);
        let bad = New { title: " ".into(), agenda: Vec::new(), service: Some(domain::ServiceId(1)), about: Some(SubjectId(1)), ..house.table(None) };
        let Refusal::Invalid(wrong) = refused(house.spine.act(&house.ana, Plan(bad)).await) else { panic!("not invalid") };
        assert_eq!(wrong.into_iter().map(|(f, _)| f).collect::<Vec<_>>(), ["title", "agenda", "service", "about"]);
        let (id, number) = house.spine.act(&house.ana, Plan(New { invites: 0, ..house.table(None) })).await.unwrap();
        assert!(house.table_of(&house.leo, &number, None).await.unwrap().invites.is_empty());
        assert_eq!(refused(house.spine.act(&house.zoe, Answer { workshop: id, yes: true }).await), Refusal::NotFound);
        assert_eq!(refused(house.card(&house.zoe, id, Kind::Insight, None, "I was not asked.").await), Refusal::NotFound);
        assert_eq!(refused(house.card(&guest(), id, Kind::Insight, None, "Nor was I.").await), Refusal::SignIn);
        let photo = |files: Vec<(String, String, i64, String)>| Photo { workshop: id, files, key: None };
        let one = ("wall.png".to_owned(), "image/png".to_owned(), 3, "digest".to_owned());
        assert!(matches!(refused(house.spine.act(&house.ana, photo(vec![one.clone()])).await), Refusal::Conflict(_)), "not before it began");
        house.spine.act(&house.ana, Next(id)).await.unwrap();
        assert!(matches!(refused(house.spine.act(&house.ana, photo(Vec::new())).await), Refusal::Invalid(_)));
        house.spine.act(&house.ana, photo(vec![one])).await.unwrap();
        assert_eq!(house.table_of(&house.ana, &number, None).await.unwrap().photos.len(), 1);
        let listed = |who: Actor| {
            let spine = house.spine.clone();
            async move { spine.read(move |tx| Box::pin(async move { workshops::list(tx, &who, None, 10).await })).await.unwrap().len() }
        };
        assert_eq!((listed(house.leo.clone()).await, listed(house.zoe.clone()).await, listed(house.hugo.clone()).await), (1, 0, 0));
    }
}
