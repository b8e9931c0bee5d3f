//! Thanks on both databases: badges come and go, nobody is shown without their yes, benefits stay in their budget.

use crate::house::{House, refused, whole};
use database::both_databases;
use domain::{Actor, Millis, Refusal, rules::thanks::Deed};
use http::StatusCode;
use spine::Failure;
use value::thanks::{self, GiveBenefit, Own, PromiseBenefit, SaveReward, Second, Show, TakeBackThanks, Thank};

async fn thank(house: &House, by: &Actor, to: &Actor, deed: Deed) -> Result<i64, Failure> {
    let words = "It <helped> me a lot".into();
    house.spine.act(by, Thank { service: house.car, to: to.person.unwrap(), deed, words }).await
}

async fn mine(house: &House, who: &Actor) -> Vec<Own> {
    let (me, now) = (who.person.unwrap(), house.spine.now());
    house.spine.read(move |tx| Box::pin(async move { Ok(thanks::mine(tx, me, now).await?) })).await.unwrap()
}

both_databases! {
    async fn badges_come_and_are_taken_back(house: House) {
        assert!(matches!(refused(thank(&house, &house.ida, &house.ida, Deed::Answered).await), Refusal::Invalid(_)));
        assert!(matches!(refused(thank(&house, &house.ida, &house.ben, Deed::Tested).await), Refusal::Invalid(_)), "the provider says so");
        thank(&house, &house.ida, &house.ben, Deed::Answered).await.unwrap();
        assert_eq!(mine(&house, &house.ben).await[0].standing.counted, 0, "who came today cannot yet thank so that it counts");
        assert!(house.news(&house.ben).await.contains(&"thanked".to_owned()));
        house.spine.clock.advance(Millis::days(20));
        let mut last = 0;
        for (at, by) in [&house.ida, &house.cleo, &house.vera, &house.leo, &house.ida].into_iter().enumerate() {
            last = thank(&house, by, &house.ben, Deed::Answered).await.unwrap();
            house.spine.clock.advance(Millis::days(2 + i64::try_from(at).unwrap()));
        }
        assert_eq!(mine(&house, &house.ben).await[0].standing.badges, [Deed::Answered]);
        // Work is no favour: who serves for the provider gains nothing.
        thank(&house, &house.ida, &house.otto, Deed::Answered).await.unwrap();
        assert_eq!(mine(&house, &house.otto).await[0].standing.points, 0);

        // To others by consent only, and without a rank.
        let page = "/services/car-share/thanks";
        let before = house.get(&house.cleo, page).await;
        whole(page, &before);
        assert!(!before.body.contains("Ben"));
        house.spine.act(&house.ben, Show { service: house.car, shown: true }).await.unwrap();
        let after = house.get(&house.cleo, page).await;
        whole(page, &after);
        assert!(after.body.contains("Ben") && after.body.contains("Answers") && !after.body.contains("points"));

        // Taken back: by who gave them, or by who leads; by nobody else.
        assert_eq!(refused(house.spine.act(&house.ben, TakeBackThanks(last)).await), Refusal::NotFound);
        assert_eq!(refused(house.spine.act(&house.hugo, TakeBackThanks(last)).await), Refusal::NotFound);
        house.spine.act(&house.leo, TakeBackThanks(last)).await.unwrap();
        assert!(matches!(refused(house.spine.act(&house.ida, TakeBackThanks(last)).await), Refusal::Conflict(_)));
        assert!(mine(&house, &house.ben).await[0].standing.badges.is_empty());
        assert!(!house.get(&house.cleo, page).await.body.contains("Answers"), "the badge is gone with what made it true");
        assert_eq!(thanks::mind(&house.spine).await.unwrap(), 0);
        house.spine.act(&house.ben, Show { service: house.car, shown: false }).await.unwrap();
        assert!(!house.get(&house.cleo, page).await.body.contains("Ben"));
        for path in ["/thanks", "/thanks?service=car-share"] {
            let own = house.get(&house.ben, path).await;
            whole(path, &own);
            assert!(own.body.contains("It &#60;helped&#62; me a lot"));
        }
        let own: serde_json::Value = serde_json::from_str(&house.get(&house.ben, "/api/v1/thanks").await.body).unwrap();
        assert_eq!(own["items"][0]["shown"], serde_json::json!(false));
        let new = serde_json::json!({"service": "car-share", "to": "ben@example.org", "deed": "explained", "words": "How the key works"});
        assert_eq!(house.ask(&house.cleo, "POST", "/api/v1/thanks", Some(new)).await.status, StatusCode::NO_CONTENT);
    }

    async fn benefits_stay_in_their_budget_and_interests_are_seen(house: House) {
        let reward = |budget| SaveReward { service: house.car, title: "A day of driving".into(), budget, currency: "EUR".into() };
        for who in [&house.ana, &house.ida, &house.hugo] {
            assert!(matches!(refused(house.spine.act(who, reward(10_000)).await), Refusal::NotAllowed(_) | Refusal::NotFound), "{}", who.name);
        }
        assert!(matches!(refused(house.spine.act(&house.leo, reward(0)).await), Refusal::Invalid(_)));
        let id = house.spine.act(&house.leo, reward(10_000)).await.unwrap();
        let promise = |to: &Actor, amount| PromiseBenefit { reward: id, person: to.person.unwrap(), words: "A voucher".into(), amount };
        assert!(!house.spine.act(&house.leo, promise(&house.ida, 6_000)).await.unwrap());
        assert!(matches!(refused(house.spine.act(&house.leo, promise(&house.ben, 4_001)).await), Refusal::Conflict(_)), "not so much is left");
        assert!(matches!(refused(house.spine.act(&house.leo, promise(&house.leo, 1)).await), Refusal::Conflict(_)), "nobody gives to themselves");
        assert!(house.spine.act(&house.leo, promise(&house.vera, 4_000)).await.unwrap(), "she orders the service");
        let page = house.get(&house.leo, "/services/car-share/thanks").await;
        whole("rewards", &page);
        let id_of = |act: &str| page.body.split("/benefits/").filter_map(|r| r.split_once('/')).find(|(_, rest)| rest.starts_with(act)).map(|(id, _)| id.parse::<i64>().unwrap());
        let (vera, ida) = (id_of("second").unwrap(), id_of("give").unwrap());
        assert!(matches!(refused(house.spine.act(&house.leo, GiveBenefit(vera)).await), Refusal::Conflict(_)), "a second person agrees first");
        assert!(matches!(refused(house.spine.act(&house.leo, Second(vera)).await), Refusal::Conflict(_)), "not who promised it");
        house.spine.act(&house.leo, GiveBenefit(ida)).await.unwrap();
        assert!(matches!(refused(house.spine.act(&house.leo, GiveBenefit(ida)).await), Refusal::Conflict(_)));
        assert!(!house.get(&house.ida, "/services/car-share/thanks").await.body.contains("A voucher"), "the ledger is the provider's and the receiver's");
        assert!(house.get(&house.ida, "/thanks").await.body.contains("A voucher"));
        let wrong = house.post(&house.leo, "/services/car-share/rewards", &[("title", "<More>"), ("budget", "many"), ("currency", "EUR")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("&#60;More&#62;"), "what was typed is kept");
    }
}
