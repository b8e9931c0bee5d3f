//! Answers nobody signed, attacked by whoever looks at every figure all the time.

use crate::house::House;
use database::both_databases;
use domain::{
    Actor, Millis, ServiceId,
    rules::floor::{Answers, Told},
};
use spine::{
    Action, Failure, Work,
    floor::{self, Cut, Given, Released},
};

struct Answer(domain::ProviderId, Option<ServiceId>, &'static str, i64);
impl Action for Answer {
    const NAME: &'static str = "test.answer";
    const AUDITED: bool = false;
    type Done = Option<Released>;
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let given = Given {
            provider: self.0,
            service: self.1,
            place: "handle",
            question: self.2,
            value: self.3,
            answers: Answers::Score,
            person: None,
        };
        Ok(floor::give(work, &given).await?.released)
    }
}

impl House {
    async fn figures(&self, cut: Cut) -> Vec<floor::Shown> {
        self.spine.read(move |tx| Box::pin(async move { floor::figures(tx, &cut).await })).await.unwrap()
    }
    /// Every count anybody can get: all, each provider, each service, each span of months.
    async fn counts(&self) -> Vec<u64> {
        let mut all = Vec::new();
        for provider in [None, Some(self.it), Some(self.hr)] {
            for service in [None, Some(self.car)] {
                for months in [None, Some((202_611, 202_611)), Some((202_612, 202_612)), Some((202_611, 202_612))] {
                    let shown = self.figures(Cut { provider, service, months }).await;
                    all.push(shown.iter().find(|s| s.question == "feeling").map_or(0, |s| s.n));
                }
            }
        }
        all
    }
}

both_databases! {
    async fn nobody_is_seen_alone_whatever_is_compared(house: House) {
        // Answers by turns about the car share, about IT, about HR; in two months.
        let mut before = house.counts().await;
        for round in 0_i64..42 {
            if round == 21 {
                house.later(Millis::days(30));
            }
            let (provider, service) = match round % 3 {
                0 => (house.it, Some(house.car)),
                1 => (house.it, None),
                _ => (house.hr, None),
            };
            house.spine.act(&Actor::guest(), Answer(provider, service, "feeling", 1 + round % 5)).await.unwrap();
            let now = house.counts().await;
            for (was, is) in before.iter().zip(&now) {
                assert!(was == is || is.abs_diff(*was) >= 5, "round {round}: {was} became {is}");
            }
            for (at, one) in now.iter().enumerate() {
                for other in &now[at..] {
                    assert!(one == other || one.abs_diff(*other) >= 5, "round {round}: {one} beside {other}");
                }
            }
            before = now;
        }
        assert!(before[0] >= 30, "something was released at all: {before:?}");
    }

    async fn too_few_are_not_shown_and_unanimous_ones_not_exactly(house: House) {
        for n in 0..4 {
            assert_eq!(house.spine.act(&Actor::guest(), Answer(house.it, None, "feeling", 5)).await.unwrap(), None, "{n}");
        }
        assert_eq!(house.figures(Cut::default()).await, []);
        let released = house.spine.act(&Actor::guest(), Answer(house.it, None, "feeling", 5)).await.unwrap();
        assert_eq!(released, Some(Released { n: 5 }));
        let shown = house.figures(Cut { provider: Some(house.it), ..Cut::default() }).await;
        assert_eq!((shown[0].n, shown[0].told), (5, Told::Over));
        assert_eq!(shown[0].good.unwrap().k, 5);
    }

    async fn by_service_none_can_be_worked_out(house: House) {
        for n in 0..5 {
            house.spine.act(&Actor::guest(), Answer(house.it, Some(house.car), "effort", n % 5 + 1)).await.unwrap();
            house.spine.act(&Actor::guest(), Answer(house.it, None, "effort", 3)).await.unwrap();
            house.spine.act(&Actor::guest(), Answer(house.it, None, "lost", n * 10)).await.unwrap();
        }
        let it = house.it;
        let parts = house.spine.read(move |tx| Box::pin(async move { floor::by_service(tx, it, None, "effort").await })).await.unwrap();
        assert_eq!(parts.len(), 2);
        assert!(parts.iter().all(|(_, shown)| shown.as_ref().is_some_and(|s| s.n == 5)));
        let lost = house.figures(Cut::default()).await.into_iter().find(|s| s.question == "lost").unwrap();
        assert!((lost.median.unwrap().value - 20.0).abs() < f64::EPSILON && lost.good.is_none());
    }

    async fn a_row_says_neither_who_nor_when(house: House) {
        house.spine.act(&house.ida, Answer(house.it, None, "feeling", 1)).await.unwrap();
        let schema = house.spine.read(|tx| Box::pin(async move { Ok(database::schema(tx).await?) })).await.unwrap();
        let (_, columns) = schema.into_iter().find(|(table, _)| table == "answer_value").unwrap();
        assert_eq!(columns.len(), 7, "{columns:?}");
        assert!(!columns.iter().any(|c| c.contains("person") || c.ends_with("_at") || c == "at" || c == "day"));
    }
}
