//! Customers are asked in a rhythm: talks are proposed, minutes become promises, one page says how it goes.

use crate::{
    cases::Shaky,
    house::{House, refused, whole},
};
use database::both_databases;
use domain::{Millis, Refusal, rules::floor::Answers};
use http::StatusCode;
use mail::sink::Sink;
use spine::{Action, Failure, Work, floor, timeline};
use std::sync::Arc;
use value::customers::{self, Hold, HoldAgreed, Plan, SavePair, Wish};

fn pair(house: &House) -> SavePair {
    SavePair {
        service: house.car,
        consumer: house.sales,
        customer: house.vera.person.unwrap(),
        owner: house.leo.person.unwrap(),
        renewal_on: None,
    }
}

fn with_condition(house: House) -> House {
    let app = house.app.clone().with_condition(Arc::new(Shaky::default()));
    House { doors: crate::house::doors(&app), app, ..house }
}

/// Users say how they feel, and somebody says something in the open.
struct Say(domain::ProviderId, domain::ServiceId, i64);

impl Action for Say {
    const NAME: &'static str = "test.say";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        for n in 0..self.2 {
            let value = if n % 5 == 0 { 2 } else { 5 };
            let given = floor::Given {
                provider: self.0,
                service: Some(self.1),
                place: "handle",
                question: "feeling",
                value,
                answers: Answers::Score,
                person: None,
            };
            floor::give(work, &given).await?;
        }
        for (open, words) in [(true, "Tell the next <driver>"), (false, "Only for us")] {
            let new = timeline::NewSubject {
                family: "improvement",
                number: None,
                title: words,
                provider: Some(self.0),
                consumer: None,
                requester: None,
                open_to_all: open,
                confidential: false,
            };
            let id = timeline::open(work, new).await?;
            let entry =
                timeline::NewEntry { visibility: domain::Visibility::Public, ..timeline::NewEntry::message(id, words) };
            timeline::append(work, entry).await?;
            timeline::link(work, id, domain::SubjectId(self.1.0), "improving").await?;
        }
        Ok(())
    }
}

both_databases! {
    async fn talks_are_proposed_and_minutes_become_promises(house: House) {
        let house = with_condition(house);
        for who in [&house.ana, &house.vera, &house.hugo] {
            assert!(matches!(refused(house.spine.act(who, pair(&house)).await), Refusal::NotAllowed(_) | Refusal::NotFound), "{}", who.name);
        }
        let Refusal::Invalid(wrong) = refused(house.spine.act(&house.leo, SavePair { customer: house.ida.person.unwrap(), owner: house.ben.person.unwrap(), ..pair(&house) }).await) else { panic!("saved") };
        assert_eq!(wrong.into_iter().map(|(f, _)| f).collect::<Vec<_>>(), ["customer", "owner"]);
        let id = house.spine.act(&house.leo, pair(&house)).await.unwrap();
        assert_eq!(house.spine.act(&house.leo, pair(&house)).await.unwrap(), id, "one of a service and a consumer");
        assert_eq!(customers::mind(&house.app).await.unwrap(), 0);
        house.spine.clock.advance(Millis::days(90));
        assert_eq!(customers::mind(&house.app).await.unwrap(), 1, "90 silent days");
        assert_eq!(customers::mind(&house.app).await.unwrap(), 0, "once");
        assert_eq!(house.news(&house.vera).await, ["talk_proposed"]);
        assert!(matches!(refused(house.spine.act(&house.vera, Wish(id)).await), Refusal::Conflict(_)));
        assert_eq!(refused(house.spine.act(&house.ida, Wish(id)).await), Refusal::NotFound, "she orders nothing");
        assert_eq!(refused(house.spine.act(&house.hugo, Wish(id)).await), Refusal::NotFound);

        let listed = house.get(&house.vera, &format!("/customers/{id}")).await;
        whole("report", &listed);
        let number = listed.body.split("/talks/").nth(1).and_then(|r| r.split('"').next()).unwrap().to_owned();
        let at = house.spine.now().plus(Millis::days(3));
        let plan = |at| Plan { talk: number.clone(), at, place: "Room 4".into() };
        assert!(matches!(refused(house.spine.act(&house.vera, plan(house.spine.now())).await), Refusal::Invalid(_)));
        assert_eq!(refused(house.spine.act(&house.ida, plan(at)).await), Refusal::NotFound);
        house.spine.act(&house.vera, plan(at)).await.unwrap();
        let agreed = vec![HoldAgreed { by_customer: true, words: "Ask the drivers of sales".into(), due_at: at.plus(Millis::days(20)) }];
        let hold = Hold { talk: number.clone(), minutes: "They wait too long at noon, and know why".into(), agreed };
        assert!(matches!(refused(house.spine.act(&house.leo, hold.clone()).await), Refusal::Conflict(_)), "not yet");
        whole("talk", &house.get(&house.vera, &format!("/talks/{number}")).await);
        house.go(at.plus(Millis::minutes(30)));
        whole("minutes", &house.get(&house.leo, &format!("/talks/{number}")).await);
        assert!(matches!(refused(house.spine.act(&house.vera, hold.clone()).await), Refusal::NotAllowed(_)));
        assert!(matches!(refused(house.spine.act(&house.leo, Hold { minutes: "Fine.".into(), ..hold.clone() }).await), Refusal::Invalid(_)));
        house.spine.act(&house.leo, hold.clone()).await.unwrap();
        assert!(matches!(refused(house.spine.act(&house.leo, hold).await), Refusal::Conflict(_)));
        let news = house.news(&house.vera).await;
        assert!(news.contains(&"owed".to_owned()) && news.contains(&"talk_held".to_owned()), "{news:?}");
        whole("held", &house.get(&house.vera, &format!("/talks/{number}")).await);
        assert_eq!(house.get(&house.ida, &format!("/talks/{number}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(customers::mind(&house.app).await.unwrap(), 0, "they have talked");
    }

    async fn one_page_three_numbers_three_voices_three_decisions(house: House) {
        let house = with_condition(house);
        let id = house.spine.act(&house.leo, pair(&house)).await.unwrap();
        let path = format!("/customers/{id}");
        house.spine.act(&domain::Actor::system(), Say(house.it, house.car, 4)).await.unwrap();
        let few = house.get(&house.vera, &path).await;
        whole("few", &few);
        assert!(few.body.contains("not enough answers to protect people"), "four are fewer than five");
        assert!(few.body.contains("Tell the next &#60;driver&#62;") && !few.body.contains("Only for us"), "a voice is what was said in the open");
        assert!(few.body.contains("90") && few.body.contains("of 20"), "promises with their bounds");
        house.spine.act(&domain::Actor::system(), Say(house.it, house.car, 16)).await.unwrap();
        let report = house.get(&house.vera, &format!("/api/v1/customers/{id}/report")).await;
        let report: serde_json::Value = serde_json::from_str(&report.body).unwrap();
        assert_eq!((report["kept"]["n"].as_i64(), report["feeling"]["n"].as_i64()), (Some(20), Some(20)));
        assert!(report["feeling"]["low"].as_f64() < report["feeling"]["share"].as_f64());
        for who in [&house.ida, &house.hugo] {
            for path in [path.clone(), format!("{path}/report.pdf"), format!("/api/v1{path}/report")] {
                assert_eq!(house.get(who, &path).await.status, StatusCode::NOT_FOUND, "{path}");
            }
        }
        let paper = house.get(&house.vera, &format!("{path}/report.pdf")).await;
        assert!(paper.status == StatusCode::OK && paper.body.starts_with("%PDF-"));
        whole("customers", &house.get(&house.vera, "/customers").await);
        whole("new", &house.get(&house.leo, "/customers/new").await);
        assert_eq!(house.post(&house.leo, "/customers", &[("customer", "nobody@example.org")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);

        let sink = Sink::start().await.unwrap();
        let transport = mail::Transport::from_url(&sink.url()).unwrap();
        let app = house.app.clone().with_mail(transport, "Desk <desk@example.org>");
        let house = House { doors: crate::house::doors(&app), app, ..house };
        assert_eq!(house.post(&house.ida, &format!("{path}/mail"), &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(house.post(&house.vera, &format!("{path}/mail"), &[]).await.status, StatusCode::SEE_OTHER);
        house.news(&house.vera).await;
        let letters = sink.received();
        assert_eq!((letters.len(), letters[0].to.len()), (1, 1));
        assert!(String::from_utf8_lossy(&letters[0].data).contains("application/pdf"));
    }
}
