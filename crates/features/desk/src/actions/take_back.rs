//! Within a short while, what one did oneself can be undone exactly.

use super::{Changed, Kept, Which, conflict, hold, provider_of, save, who};
use crate::store::ticket as store;
use domain::{Because, Capability, Millis, PromiseId};
use spine::{Action, Failure, Work, promises};

/// How long something can be taken back.
pub const WINDOW: Millis = Millis::minutes(10);

/// Undoes an act of one's own, alone or in bulk, where nothing has happened on the ticket since. `Done = Vec<Changed>`.
#[derive(Clone, Copy, Debug)]
pub struct TakeBack {
    /// What the act gave: [`super::Changed::undo`], [`super::Bulked::undo`].
    pub undo: i64,
}

impl Action for TakeBack {
    const NAME: &'static str = "desk.take_back";
    type Done = Vec<Changed>;

    async fn run(&self, work: &mut Work<'_>) -> Result<Vec<Changed>, Failure> {
        let acts = store::undos(work.tx, self.undo).await?;
        // What somebody else did, and what was never done, look the same.
        if acts.is_empty() || acts.iter().any(|a| a.actor_id != work.actor.person || a.act == "merge") {
            return Err(Failure::not_found());
        }
        if acts.iter().any(|a| work.now.since(a.at) > WINDOW) {
            return Err(conflict("refused-undo-late").into());
        }
        let mut all = Vec::with_capacity(acts.len());
        for act in acts {
            // The right was there when it was done; what is asked now is only that they may still see it.
            let held = hold(work, &Which::Id(act.subject_id), Capability::Read).await?;
            if held.subject.version != act.version {
                return Err(conflict("refused-undo-changed").into());
            }
            let kept: Kept = serde_json::from_str(&act.was).map_err(|e| database::DbError::Shape(e.to_string()))?;
            let provider = provider_of(work, kept.ticket.provider_id).await?;
            let before: Vec<PromiseId> = kept.promises.iter().map(|(id, _, _)| *id).collect();
            for given in promises::of(work.tx, held.subject.id).await? {
                if !before.contains(&given.id) {
                    promises::void_one(work, given.id).await?;
                }
            }
            for (id, by, promise) in kept.promises {
                promises::set(
                    work,
                    &promises::Given { id, subject: held.subject.id, provider: by, promise },
                    &provider,
                )
                .await?;
            }
            let mut next = kept.ticket;
            spine::course::set(work, next.id, next.kind, next.service_id).await?;
            if next.state.is_open() {
                spine::course::not_ended(work, next.id).await?;
            }
            super::event(
                work,
                held.subject.id,
                Because::new("event-taken-back").with("act", act.act).with("who", who(work)),
            )
            .await?;
            save(work, &held.ticket, &mut next).await?;
            all.push(super::changed(work, &held).await?);
        }
        store::use_undo(work.tx, self.undo, work.now).await?;
        Ok(all)
    }
}
