//! Journeys: a service as people go through it, with its band of visibility and who does what (spec F3), and the moments of
//! truth that may come on it, each with what is prepared (C6). Kept by who leads the provider.

pub mod store;

use crate::complaints::words;
use domain::{About, Because, Capability, Refusal, ServiceId, access::may, rules::moments::Trigger};
use spine::{
    Action, Failure, Work,
    people::{self, Service},
};
use store::{Play, Stage, Step};

/// Who can do something at a stop.
pub const DONE_BY: &[&str] = &["provider", "user", "together"];

/// The service, where the actor leads its provider.
async fn led(work: &mut Work<'_>, id: ServiceId) -> Result<Service, Failure> {
    let found = people::services(work.tx).await?.into_iter().find(|s| s.id == id);
    let Some(service) = found else { return Err(Failure::not_found()) };
    let about = About { provider: Some(service.provider_id), open_to_all: true, ..About::default() };
    may(work.actor, Capability::ManageProvider, Some(&about))?;
    Ok(service)
}

/// Adds a stop (id 0), changes one, or takes one away (no title).
#[derive(Clone, Debug)]
pub struct SaveStage {
    /// As it is to be.
    pub stage: Stage,
    /// Take it away.
    pub remove: bool,
}

impl Action for SaveStage {
    const NAME: &'static str = "recovery.save_stage";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        led(work, self.stage.service_id).await?;
        let mut stage = self.stage.clone();
        let all = store::stages(work.tx, stage.service_id).await?;
        if stage.id != 0 && !all.iter().any(|s| s.id == stage.id) {
            return Err(Failure::not_found());
        }
        if self.remove {
            store::delete_stage(work.tx, stage.id).await?;
            return Ok(stage.id);
        }
        stage.title = words("title", &stage.title, false, 60)?;
        stage.person_does = words("person_does", &stage.person_does, true, 200)?;
        stage.meets = words("meets", &stage.meets, true, 200)?;
        if stage.id == 0 {
            if all.len() >= 12 {
                return Err(Failure::invalid("title", "invalid-many-stages"));
            }
            stage.id = work.id();
            stage.position = all.iter().map(|s| s.position).max().unwrap_or(0).saturating_add(1);
            store::insert_stage(work.tx, &stage).await?;
        } else {
            store::update_stage(work.tx, &stage).await?;
        }
        Ok(stage.id)
    }
}

/// Adds something that is done at a stop (id 0), or takes it away.
#[derive(Clone, Debug)]
pub struct SaveStep {
    /// Of which service.
    pub service: ServiceId,
    /// As it is to be; only its id where it is taken away.
    pub step: Step,
}

impl Action for SaveStep {
    const NAME: &'static str = "recovery.save_step";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        led(work, self.service).await?;
        let mut step = self.step.clone();
        if step.id != 0 {
            return match store::delete_step(work.tx, self.service, step.id).await? {
                0 => Err(Failure::not_found()),
                _ => Ok(step.id),
            };
        }
        if store::stage(work.tx, step.stage_id).await?.is_none_or(|s| s.service_id != self.service) {
            return Err(Failure::invalid("stage", "invalid-stage"));
        }
        if !DONE_BY.contains(&step.done_by.as_str()) {
            return Err(Failure::invalid("done_by", "invalid-done-by"));
        }
        step.title = words("what", &step.title, false, 120)?;
        for (field, text) in [
            ("responsible", &mut step.responsible),
            ("accountable", &mut step.accountable),
            ("consulted", &mut step.consulted),
        ] {
            *text = words(field, text, true, 80)?;
        }
        if step.minutes.is_some_and(|m| !(0..=100_000).contains(&m)) {
            return Err(Failure::invalid("minutes", "invalid-minutes"));
        }
        step.id = work.id();
        store::insert_step(work.tx, &step).await?;
        Ok(step.id)
    }
}

/// Adds a play (id 0) or changes one.
#[derive(Clone, Debug)]
pub struct SavePlay {
    /// As it is to be.
    pub play: Play,
}

impl Action for SavePlay {
    const NAME: &'static str = "recovery.save_play";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        led(work, self.play.service_id).await?;
        let mut play = self.play.clone();
        if let Some(stage) = play.stage_id
            && store::stage(work.tx, stage).await?.is_none_or(|s| s.service_id != play.service_id)
        {
            return Err(Failure::invalid("stage", "invalid-stage"));
        }
        if !play.cause.is_empty() && Trigger::parse(&play.cause).is_none() {
            return Err(Failure::invalid("cause", "invalid-cause"));
        }
        play.title = words("moment", &play.title, false, 120)?;
        let mut wrong = Vec::new();
        // A play says who may decide, up to where, and what to say: else nobody can act by it.
        for (field, text) in [("decides", &mut play.decides), ("limits", &mut play.limits), ("say", &mut play.words)] {
            match words(field, text, false, 500) {
                Ok(said) => *text = said,
                Err(_) => wrong.push((field.to_owned(), Because::new("invalid-play-part"))),
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        if play.id == 0 {
            play.id = work.id();
            store::insert_play(work.tx, &play).await?;
        } else {
            if store::play(work.tx, play.id).await?.is_none_or(|p| p.service_id != play.service_id) {
                return Err(Failure::not_found());
            }
            store::update_play(work.tx, &play).await?;
        }
        Ok(play.id)
    }
}
