//! What is resolved closes by itself after the days its provider sets (A5). The person is told before, and can say that it is
//! not solved: before by one press, afterwards by writing again. Complaints do not: they end by the word of who complained.

use super::{Which, clock, event, hold, save};
use crate::store::closing as store;
use domain::{Actor, Because, Capability, Millis, ProviderId, State};
use spine::{Action, Failure, Spine, Work, course, following, people};

/// At once at most so many; the tick goes on until none is left.
const BATCH: i64 = 50;

/// How long before it closes its person is told: a day, or half the time where that is shorter.
pub fn told_before(days: u16) -> Millis {
    Millis(Millis::days(i64::from(days)).0 / 2).min(Millis::days(1))
}

/// Tells people what closes soon, and closes what was told; how many. Called by the program's tick.
pub async fn close_due(spine: &Spine) -> Result<usize, Failure> {
    let providers = spine.read(|tx| Box::pin(async move { Ok(people::providers(tx).await?) })).await?;
    let mut all = 0;
    for provider in providers.into_iter().filter(|p| p.rules.close_after_days > 0) {
        // Bounded, so that a tick always ends.
        for _ in 0..1_000 {
            let due = Due { provider: provider.id, days: provider.rules.close_after_days };
            let done = spine.act(&Actor::system(), due).await?;
            all += done;
            if done == 0 {
                break;
            }
        }
    }
    Ok(all)
}

struct Due {
    provider: ProviderId,
    days: u16,
}

impl Action for Due {
    const NAME: &'static str = "desk.close_due";
    const AUDITED: bool = false;
    type Done = usize;
    async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
        let (days, before) = (Millis::days(i64::from(self.days)), told_before(self.days));
        let resolved = work.now.minus(days);
        let untold = store::untold(work.tx, self.provider, resolved.plus(before), BATCH).await?;
        for id in &untold {
            let held = hold(work, &Which::Id(*id), Capability::Work).await?;
            let hours = (before.0 / 3_600_000).to_string();
            let entry = event(work, *id, Because::new("event-closes-soon").with("hours", hours)).await?;
            let people = held.ticket.requester_id.into_iter().collect();
            following::tell_only(work, *id, entry, "resolved", people, "asked").await?;
            store::tell(work.tx, *id, work.now).await?;
            work.touch(format!("subject:{id}"));
        }
        let due = store::due(work.tx, self.provider, work.now.minus(before), resolved, BATCH).await?;
        for id in &due {
            let held = hold(work, &Which::Id(*id), Capability::Work).await?;
            let mut next = held.ticket.clone();
            course::ending(work, *id, false).await?;
            clock::end(work, &mut next, State::Closed).await?;
            let told = Because::new("event-closed-itself").with("days", self.days.to_string());
            let entry = event(work, *id, told).await?;
            save(work, &held.ticket, &mut next).await?;
            following::tell(work, *id, entry, "closed").await?;
            store::forget(work.tx, *id).await?;
        }
        Ok(untold.len() + due.len())
    }
}
