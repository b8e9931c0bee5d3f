//! Value cases: both owners sign each step, what is shaky comes first, benefits are looked at as promised.

use crate::house::{House, refused, whole};
use database::{BoxFuture, DbError, Tx, both_databases};
use domain::{
    Actor, ConsumerId, Millis, PromiseKind, Refusal, ServiceId, SubjectId, Timestamp, rules::value_case::Step,
};
use http::StatusCode;
use spine::{
    Failure,
    condition::{Condition, Fault, Kept},
    promises,
};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use value::{
    cases::{self, Open, Report, Rewrite, Shown, Sign, Texts},
    owed::Done,
};
use web::App;

/// So many promises are late.
#[derive(Default)]
pub struct Shaky(AtomicI64);

impl Condition for Shaky {
    fn faults<'a>(&'a self, _: &'a mut Tx, _: ServiceId, _: Timestamp) -> BoxFuture<'a, Result<Vec<Fault>, DbError>> {
        let count = self.0.load(Ordering::Relaxed);
        let fault = Fault {
            key: "late-resolution".into(),
            count,
            title: None,
            number: None,
            promise: Some(PromiseKind::Resolution),
        };
        Box::pin(async move { Ok(if count > 0 { vec![fault] } else { Vec::new() }) })
    }
    fn kept<'a>(
        &'a self,
        _: &'a mut Tx,
        _: ServiceId,
        _: Option<ConsumerId>,
        _: Timestamp,
        _: Timestamp,
    ) -> BoxFuture<'a, Result<Vec<Kept>, DbError>> {
        Box::pin(async { Ok(vec![Kept { kind: PromiseKind::Resolution, given: 20, kept: 18 }]) })
    }
}

fn texts() -> Texts {
    Texts {
        title: "Cars at noon".into(),
        client: "Patients at home are visited when they were told".into(),
        hypothesis: "If two cars are kept back, half of the visits are no longer late".into(),
        cost: "Two cars an hour a day".into(),
        measures: vec![("Late visits".into(), "a week".into(), "12".into(), "6".into())],
    }
}

fn open(house: &House) -> Open {
    Open { service: house.car, from: None, user: None, server: house.ana.person, texts: texts() }
}

async fn show(house: &House, who: &Actor, number: &str, shaky: &Arc<Shaky>) -> Result<Shown, Failure> {
    let (actor, number, now, shaky) = (who.clone(), number.to_owned(), house.spine.now(), Arc::clone(shaky));
    let read =
        house.spine.read(move |tx| Box::pin(async move { cases::show(tx, &actor, &number, Some(shaky), now).await }));
    read.await
}

async fn sign(house: &House, who: &Actor, case: SubjectId, step: Step, shaky: &Arc<Shaky>) -> Result<bool, Failure> {
    let sign = Sign { case, step, accepts: false, words: String::new(), condition: Some(shaky.clone()) };
    house.spine.act(who, sign).await
}

both_databases! {
    async fn both_sign_each_step(house: House) {
        let shaky = Arc::new(Shaky::default());
        let case = house.spine.act(&house.ida, open(&house)).await.unwrap();
        assert_eq!(house.news(&house.ana).await, ["case_opened"]);
        let report = |step, figure: &str, words: &str| Report { case: case.id, step, figures: vec![(1, figure.into())], words: words.into() };
        let found = "Nine visits were late, and not twelve";
        assert!(!sign(&house, &house.ida, case.id, Step::Agree, &shaky).await.unwrap(), "one signature takes no step");
        assert!(matches!(refused(sign(&house, &house.ida, case.id, Step::Agree, &shaky).await), Refusal::Conflict(_)), "nobody signs twice");
        // Without the second signature nothing goes on.
        let Refusal::Conflict(because) = refused(house.spine.act(&house.ana, report(Step::Review3, "9", found)).await) else { panic!("taken") };
        assert_eq!(because.key, "refused-case-second-signature");
        // Others cannot sign, not even who leads; strangers do not see it.
        assert!(matches!(refused(sign(&house, &house.leo, case.id, Step::Agree, &shaky).await), Refusal::NotAllowed(_)));
        assert_eq!(refused(sign(&house, &house.hugo, case.id, Step::Agree, &shaky).await), Refusal::NotFound);
        assert_eq!(refused(show(&house, &house.ben, &case.number, &shaky).await), Refusal::NotFound);
        assert!(show(&house, &house.vera, &case.number, &shaky).await.is_ok(), "who orders for them reads it");
        // What is changed is signed anew.
        house.spine.act(&house.ana, Rewrite { case: case.id, texts: Texts { cost: "Three cars".into(), ..texts() } }).await.unwrap();
        assert!(!sign(&house, &house.ana, case.id, Step::Agree, &shaky).await.unwrap(), "hers is the first of the new text");
        assert!(sign(&house, &house.ida, case.id, Step::Agree, &shaky).await.unwrap());
        assert!(matches!(refused(house.spine.act(&house.ida, Rewrite { case: case.id, texts: texts() }).await), Refusal::Conflict(_)), "agreed is agreed");

        // The reviews are promises of the provider's owner, and end with the case alone.
        let shown = show(&house, &house.ida, &case.number, &shaky).await.unwrap();
        assert_eq!((shown.case.stage.as_str(), shown.owed.len(), shown.next), ("running", 3, Some(Step::Review3)));
        let due: Vec<i64> = shown.owed.iter().map(|o| o.due_at.since(house.spine.now()).0 / Millis::days(1).0).collect();
        assert_eq!(due, [91, 182, 365]);
        assert!(shown.owed.iter().all(|o| Some(o.owner) == house.ana.person));
        let early = Done { number: shown.owed[0].number.clone(), words: "Looked at it.".into() };
        assert!(matches!(refused(house.spine.act(&house.ana, early).await), Refusal::Conflict(_)));
        house.spine.clock.advance(Millis::days(90));
        assert!(matches!(refused(sign(&house, &house.ida, case.id, Step::Review3, &shaky).await), Refusal::Conflict(_)), "nothing is written yet");
        let Refusal::Invalid(wrong) = refused(house.spine.act(&house.ana, report(Step::Review3, "some", "Fine.")).await) else { panic!("taken") };
        assert_eq!(wrong.into_iter().map(|(f, _)| f).collect::<Vec<_>>(), ["words", "figure-1"]);
        assert!(matches!(refused(house.spine.act(&house.ana, report(Step::Review6, "9", found)).await), Refusal::Conflict(_)), "in their order");
        house.spine.act(&house.ana, report(Step::Review3, "9", found)).await.unwrap();
        assert!(!sign(&house, &house.ana, case.id, Step::Review3, &shaky).await.unwrap());
        let owed = shown.owed[0].id;
        let running = |id| house.spine.read(move |tx| Box::pin(async move { Ok(promises::running(tx, id).await?.len()) }));
        assert_eq!(running(owed).await.unwrap(), 1, "not kept by one side");
        assert!(sign(&house, &house.ida, case.id, Step::Review3, &shaky).await.unwrap());
        assert_eq!(running(owed).await.unwrap(), 0);
        let kept = house.spine.read(move |tx| Box::pin(async move { Ok(promises::of(tx, owed).await?) })).await.unwrap();
        assert!(kept[0].promise.outcome.unwrap().in_time);

        // It can end before its year, by both; what was promised after that is not owed any more.
        house.spine.act(&house.ida, report(Step::End, "", "The visits are planned by another house now")).await.unwrap();
        assert!(!sign(&house, &house.ida, case.id, Step::End, &shaky).await.unwrap());
        assert!(sign(&house, &house.ana, case.id, Step::End, &shaky).await.unwrap());
        let over = show(&house, &house.ida, &case.number, &shaky).await.unwrap();
        assert_eq!((over.case.stage.as_str(), over.next), ("ended", None));
        assert_eq!(running(shown.owed[1].id).await.unwrap() + running(shown.owed[2].id).await.unwrap(), 0);
        let id = case.id;
        assert_eq!(house.spine.read(move |tx| Box::pin(async move { Ok(spine::timeline::verify(tx, id).await?) })).await.unwrap(), Vec::<i64>::new());
    }

    async fn what_is_shaky_comes_first(house: House) {
        let shaky = Arc::new(Shaky(AtomicI64::new(2)));
        let case = house.spine.act(&house.ida, open(&house)).await.unwrap();
        let Refusal::Conflict(because) = refused(sign(&house, &house.ida, case.id, Step::Agree, &shaky).await) else { panic!("signed") };
        assert_eq!(because.key, "refused-case-faults");
        let accept = |words: &str| Sign {
            case: case.id,
            step: Step::Agree,
            accepts: true,
            words: words.into(),
            condition: Some(shaky.clone()),
        };
        assert!(matches!(refused(house.spine.act(&house.ida, accept("Never mind.")).await), Refusal::Invalid(_)), "a reason is a sentence");
        let why = "The two are known and are mended this week";
        house.spine.act(&house.ida, accept(why)).await.unwrap();
        // More breaks before the other signs: what was accepted was less.
        shaky.0.store(3, Ordering::Relaxed);
        let Refusal::Conflict(because) = refused(house.spine.act(&house.ana, accept(why)).await) else { panic!("signed") };
        assert_eq!(because.key, "refused-case-faults-other");
        // It is mended: then nothing has to be accepted.
        shaky.0.store(0, Ordering::Relaxed);
        assert!(sign(&house, &house.ana, case.id, Step::Agree, &shaky).await.unwrap());
    }

    async fn who_owns_it_is_on_both_sides(house: House) {
        let fields = |open: Open, who: Actor| {
            let spine = house.spine.clone();
            async move {
                let Refusal::Invalid(wrong) = refused(spine.act(&who, open).await) else { panic!("not invalid") };
                wrong.into_iter().map(|(field, _)| field).collect::<Vec<_>>()
            }
        };
        assert_eq!(fields(Open { server: house.ben.person, ..open(&house) }, house.ida.clone()).await, ["server"]);
        assert_eq!(fields(Open { user: house.otto.person, ..open(&house) }, house.ana.clone()).await, ["user"]);
        assert_eq!(fields(Open { from: Some("nothing".into()), ..open(&house) }, house.ida.clone()).await, ["from"]);
        let bad = Texts { client: "Good.".into(), measures: vec![("Visits".into(), String::new(), "many".into(), "6".into())], ..texts() };
        assert_eq!(fields(Open { texts: bad, ..open(&house) }, house.ida.clone()).await, ["client", "baseline-1"]);
        let same = Texts { measures: vec![("Visits".into(), String::new(), "6".into(), "6,0".into())], ..texts() };
        assert_eq!(fields(Open { texts: same, ..open(&house) }, house.ida.clone()).await, ["aim-1"]);
        let others = Open { user: house.ben.person, ..open(&house) };
        assert!(matches!(refused(house.spine.act(&house.ida, others.clone()).await), Refusal::NotAllowed(_)), "for two others only a lead");
        house.spine.act(&house.leo, others).await.unwrap();
    }

    async fn pages_of_cases_are_whole_and_the_api_says_the_same(house: House) {
        let shaky = Arc::new(Shaky(AtomicI64::new(1)));
        let app: App = house.app.clone().with_condition(shaky.clone());
        let house = House { doors: crate::house::doors(&app), app, ..house };
        for path in ["/value-cases", "/value-cases/new", "/value-cases/new?service=car-share"] {
            whole(path, &house.get(&house.ida, path).await);
            whole(path, &house.get(&house.ana, path).await);
        }
        assert!(house.get(&house.ida, "/value-cases/new?service=car-share").await.body.contains("One promise is late"));
        let ana = house.ana.person.unwrap().to_string();
        let form = [("service", "car-share"), ("title", "Cars <at> noon"), ("client", "Patients at home are visited when told"), ("hypothesis", "Two cars kept back halve the late visits"), ("cost", "Two cars"), ("name-1", "Late visits"), ("unit-1", "a week"), ("baseline-1", "12"), ("aim-1", "x"), ("server", &ana)];
        let wrong = house.post(&house.ida, "/value-cases", &form).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("Cars &#60;at&#62; noon"), "what was typed is kept");
        let form = form.map(|(n, v)| if n == "aim-1" { (n, "6") } else { (n, v) });
        let made = house.post(&house.ida, "/value-cases", &form).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        let listed: serde_json::Value = serde_json::from_str(&house.get(&house.ida, "/api/v1/value-cases").await.body).unwrap();
        let number = listed["items"][0]["number"].as_str().unwrap().to_owned();
        let path = format!("/value-cases/{number}");
        whole(&path, &house.get(&house.ida, &path).await);
        whole("edit", &house.get(&house.ida, &format!("{path}/edit")).await);
        assert_eq!(house.get(&house.ben, &path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(house.post(&house.ida, &format!("{path}/sign"), &[("step", "agree")]).await.status, StatusCode::CONFLICT);
        let why = ("words", "It is mended this week already");
        assert_eq!(house.post(&house.ida, &format!("{path}/sign"), &[("step", "agree"), ("accepts", "yes"), why]).await.status, StatusCode::SEE_OTHER);
        let signing = serde_json::json!({"step": "agree", "accepts": true, "words": why.1});
        let api = format!("/api/v1/value-cases/{number}");
        assert_eq!(house.ask(&house.ana, "POST", &format!("{api}/signatures"), Some(signing)).await.status, StatusCode::NO_CONTENT);
        let read: serde_json::Value = serde_json::from_str(&house.get(&house.ida, &api).await.body).unwrap();
        assert_eq!((read["stage"].as_str(), read["steps"][0]["signed"].as_array().map(Vec::len)), (Some("running"), Some(2)));
        whole(&path, &house.get(&house.ana, &path).await);
        assert_eq!(house.post(&house.ana, &format!("{path}/report"), &[("step", "review_3"), ("figure-1", "9"), ("words", "Nine visits a week were late")]).await.status, StatusCode::SEE_OTHER);
        whole(&path, &house.get(&house.ida, &path).await);
    }
}
