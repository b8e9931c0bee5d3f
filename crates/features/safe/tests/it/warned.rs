//! A promised answer runs out: who sees to the report hears of it, and nobody else hears that there is one.

use crate::house::House;
use database::both_databases;
use domain::{Actor, Millis};
use spine::{Action, Failure, Work, heard, promises};

struct Warn;
impl Action for Warn {
    const NAME: &'static str = "test.warn";
    type Done = usize;
    async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
        let mut told = 0;
        for (given, step) in promises::due_warnings(work, 100).await? {
            told += usize::from(heard::warn(work, &given, &step).await?);
        }
        Ok(told)
    }
}

both_databases! {
    async fn whoever_sees_to_it_is_warned_and_nobody_else(house: House) {
        let (_, number) = house.filed("anonymous", &[("words", "My lead makes us stay late without writing it down.")]).await;
        house.advance(Millis::days(20));
        assert!(house.app.spine.act(&Actor::system(), Warn).await.unwrap() > 0);
        let mut warned = Vec::new();
        for who in ["hanna", "hal", "max", "hugo", "abe", "otto", "ida", "cara", "cyn"] {
            let inbox = house.inbox(who).await;
            if inbox.iter().any(|n| n.contains("notice-report-due") && n.contains(&number)) {
                warned.push(who);
            }
            assert!(!inbox.iter().any(|n| n.contains("notice-warning")), "{who}");
        }
        assert_eq!(warned.len(), 1, "{warned:?}");
        assert!(["hanna", "hal", "max"].contains(warned.first().unwrap()), "a handler");
    }
}
