//! Before a promise runs out, and after, the right people are told (A5).

use super::internal;
use crate::store::ticket::{self as store, Ticket};
use domain::{
    Actor, Because, Millis, PersonId, PromiseKind,
    rules::{
        moments::Befell,
        promise::{When, Whom},
    },
};
use spine::{Action, Failure, Spine, Work, following, heard, people, promises};

/// At once at most so many; the tick goes on until none is left.
const BATCH: i64 = 100;

/// Gives the warnings that are due; how many. Called by the program's tick.
pub async fn warn_due(spine: &Spine) -> Result<usize, Failure> {
    struct Due;
    impl Action for Due {
        const NAME: &'static str = "desk.warn_due";
        const AUDITED: bool = false;
        type Done = usize;
        async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
            let due = promises::due_warnings(work, BATCH).await?;
            let mut told = 0;
            for (given, step) in &due {
                let ticket = store::by_id(work.tx, given.subject).await?;
                let Some(ticket) = ticket.filter(|t| t.state.is_open()) else {
                    // Not a ticket's: what somebody said waits for an answer, or somebody owes something else.
                    told += usize::from(heard::warn(work, given, step).await?);
                    continue;
                };
                let key = match step.when {
                    When::Share(_) => "event-promise-soon",
                    When::Due => "event-promise-out",
                    When::After(_) => "event-promise-late",
                };
                let because = Because::new(key)
                    .with("promise", given.promise.kind.word())
                    .with("due", given.promise.due_at.rfc3339());
                // The last promise of news is silence; a first answer or an end that did not come is a broken promise.
                let news = given.promise.kind == PromiseKind::NextUpdate;
                match step.when {
                    When::After(_) if news => super::befell(work, &ticket, Befell::Silent).await?,
                    When::Due if !news => super::befell(work, &ticket, Befell::Missed).await?,
                    _ => {}
                }
                let entry = internal(work, &ticket, because).await?;
                let people = whom(work, &ticket, step.whom).await?;
                following::tell_only(work, ticket.id, entry, "warning", people, "answers").await?;
                let news = match step.when {
                    When::Share(_) => Some(crate::api::Event::AtRisk),
                    When::Due => Some(crate::api::Event::Missed),
                    When::After(_) => None,
                };
                if let Some(news) = news {
                    crate::webhooks::emit(work, news, ticket.id).await?;
                }
                work.touch(format!("queue:{}", ticket.provider_id));
                told += 1;
            }
            // Acts that can no longer be taken back go with the same tick.
            store::forget_undos(work.tx, work.now.minus(Millis::days(1))).await?;
            Ok(told)
        }
    }
    let mut all = 0;
    // Most ticks find nothing, and then nothing is written. Bounded, so that a tick always ends.
    for _ in 0..1_000 {
        let next = spine.read(|tx| Box::pin(async move { Ok(promises::next_warning(tx).await?) })).await?;
        if next.is_none_or(|at| at > spine.now()) {
            break;
        }
        all += spine.act(&Actor::system(), Due).await?;
    }
    Ok(all)
}

/// Who is told: where nobody has it, the group; where no group has it, the provider's people.
async fn whom(work: &mut Work<'_>, ticket: &Ticket, whom: Whom) -> Result<Vec<PersonId>, Failure> {
    if whom == Whom::Lead {
        return Ok(people::leads(work.tx, ticket.provider_id).await?);
    }
    if let (Whom::Assignee, Some(person)) = (whom, ticket.assignee_id) {
        return Ok(vec![person]);
    }
    let mut group: Vec<PersonId> = match ticket.team_id {
        Some(team) => people::team_members(work.tx, team).await?.into_iter().map(|(id, _, _, _)| id).collect(),
        None => Vec::new(),
    };
    if group.is_empty() {
        group = people::members(work.tx, ticket.provider_id).await?.into_iter().map(|m| m.id).collect();
    }
    group.sort_unstable();
    group.dedup();
    Ok(group)
}
