//! Talking about an improvement in the open, and having seen it.

use super::{fine, hold_root, words};
use crate::{store::item, tell};
use domain::{Capability, HeardState, Refusal, Relation, SubjectId, Visibility, access::relations};
use spine::{
    Action, Failure, Work,
    following::{self, Depth},
    heard,
    timeline::{self, NewEntry, Side},
};

/// Somebody says something everybody on it can read.
#[derive(Clone, Debug)]
pub struct Say {
    /// Its number.
    pub number: String,
    /// What.
    pub words: String,
}

impl Action for Say {
    const NAME: &'static str = "improvement.say";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let (item, about) = hold_root(work.tx, work.actor, &self.number, Capability::Read, work.now).await?;
        domain::access::may(work.actor, Capability::Ask, None)?;
        let mut wrong = Vec::new();
        words("text", &self.words, "invalid-improvement-say", &mut wrong);
        fine(wrong)?;
        let desk = relations(work.actor, Some(&about)).iter().any(|r| matches!(r, Relation::Agent | Relation::Lead));
        let entry = NewEntry {
            side: if desk { Side::Desk } else { Side::You },
            visibility: Visibility::Public,
            provider: desk.then_some(item.provider_id),
            ..NewEntry::message(item.id, self.words.trim())
        };
        let entry = timeline::append(work, entry).await?;
        if desk
            && heard::of(work.tx, item.id).await?.is_some_and(|h| h.state == HeardState::Open)
            && item.author_id != Some(person)
        {
            let judged = heard::judge(work, item.id, self.words.trim(), &[]).await?;
            heard::answered(work, item.id, entry, judged).await?;
        }
        if desk && item.owed {
            // Whoever answers for it has answered those who say that it did not settle it.
            item::set_owed(work.tx, item.id, false).await?;
        }
        if !item.open {
            timeline::take_part(work, item.id, person, "talks").await?;
        }
        following::follow(work, item.id, person, Depth::Talk, "follows").await?;
        tell::tell(work, item.id, entry, "improvement_said", false).await?;
        Ok(item.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Somebody was shown these: counted once a person, up to twenty.
#[derive(Clone, Debug)]
pub struct See(pub Vec<SubjectId>);

impl Action for See {
    const NAME: &'static str = "improvement.see";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(person) = work.actor.person else { return Ok(()) };
        for id in &self.0 {
            item::see(work.tx, *id, person).await?;
        }
        Ok(())
    }
}
