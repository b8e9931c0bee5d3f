//! Something that was said belongs to an improvement that is there already.

use super::hold_root;
use crate::store::item;
use domain::{Because, Capability, Refusal, SubjectId, access::may};
use spine::{Action, Failure, Work, access, timeline};

/// What was said elsewhere says the same: it is linked for ever, and whoever said it there speaks here, too.
#[derive(Clone, Debug)]
pub struct BelongsTo {
    /// Number of the improvement.
    pub number: String,
    /// Number of what was said.
    pub from: String,
}

impl Action for BelongsTo {
    const NAME: &'static str = "improvement.belongs_to";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(by) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let (item, _) = hold_root(work.tx, work.actor, &self.number, Capability::Read, work.now).await?;
        let nothing = || Refusal::invalid("from", Because::new("invalid-no-subject"));
        let source = timeline::by_number(work.tx, self.from.trim()).await?.filter(|s| s.id != item.id);
        let Some(source) = source else { return Err(nothing().into()) };
        // Who serves it, or who said it: nobody else gives their voice.
        let about = access::about_subject(work.tx, work.actor, &source, work.now).await?;
        may(work.actor, Capability::Read, Some(&about)).map_err(|_| nothing())?;
        if source.requester_id != Some(by) {
            may(work.actor, Capability::Work, Some(&about))?;
        }
        let linked = timeline::links(work.tx, item.id).await?;
        if linked.iter().any(|l| l.id == source.id && l.kind == "became") {
            return Ok(item.id);
        }
        let Some(item) = item::by_id(work.tx, item.id).await? else { return Err(Refusal::NotFound.into()) };
        super::propose::came_from(work, &item, &source, by).await?;
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}
