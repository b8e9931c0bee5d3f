//! The queue: what takes long holds nothing else up, and nothing runs twice.

use crate::house::House;
use jobs::{Handlers, Job, Runner};
use spine::{Action, Failure, Work};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Notify;

/// What the handlers of the test share.
#[derive(Clone, Default)]
struct State {
    quick: Arc<AtomicUsize>,
    slow: Arc<AtomicUsize>,
    answer: Arc<Notify>,
}

/// Puts one slow job and many quick ones behind it.
struct Put(usize);
impl Action for Put {
    const NAME: &'static str = "test.put";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        work.enqueue(Job::new("slow", &())).await?;
        for _ in 0..self.0 {
            work.enqueue(Job::new("quick", &())).await?;
        }
        Ok(())
    }
}

async fn until(what: impl Fn() -> bool) -> bool {
    for _ in 0..2_000 {
        if what() {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    false
}

database::both_databases! {
    async fn one_slow_webhook_holds_up_nothing(house: House) {
        const QUICK: usize = 100;
        let state = State::default();
        let mut handlers: Handlers<State> = Handlers::default();
        handlers.add("slow", |state: State, _| Box::pin(async move {
            state.slow.fetch_add(1, Ordering::Relaxed);
            state.answer.notified().await;
            Ok(())
        }));
        handlers.add("quick", |state: State, _| Box::pin(async move {
            state.quick.fetch_add(1, Ordering::Relaxed);
            Ok(())
        }));
        house.spine.act(&domain::Actor::system(), Put(QUICK)).await.unwrap();
        let runner = Arc::new(Runner::new(house.spine.db.clone(), house.spine.clock.clone(), state.clone(), handlers));
        let (done, _) = runner.counts();
        let running = tokio::spawn({ let runner = Arc::clone(&runner); async move { runner.run().await } });
        // More than fit beside each other: the places of those that ended are taken while the slow one waits.
        let (quick, slow) = (Arc::clone(&state.quick), Arc::clone(&state.slow));
        assert!(until(|| quick.load(Ordering::Relaxed) == QUICK).await, "{} of {QUICK}", quick.load(Ordering::Relaxed));
        assert_eq!(slow.load(Ordering::Relaxed), 1, "it still waits for its answer");
        state.answer.notify_one();
        assert!(until(|| done.load(Ordering::Relaxed) == u64::try_from(QUICK).unwrap() + 1).await);
        assert_eq!((quick.load(Ordering::Relaxed), slow.load(Ordering::Relaxed)), (QUICK, 1), "none twice");
        running.abort();
    }
}
