//! What operators do for the whole house.

use super::House;
use crate::store;
use domain::{Capability, ConsumerId, Timestamp, access::may};
use serde::{Deserialize, Serialize};
use spine::{Action, Failure, Work, people, settings};

/// Saves what is decided about the whole house.
pub struct SaveHouse {
    /// As it should be.
    pub house: House,
}

impl Action for SaveHouse {
    const NAME: &'static str = "house.save_house";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        let mut house = self.house.clone();
        house.organisation = house.organisation.trim().to_owned();
        if house.organisation.is_empty() {
            return Err(Failure::invalid("organisation", "invalid-empty"));
        }
        if domain::rules::calendar::zone(&house.zone).is_none() {
            return Err(Failure::invalid("zone", "invalid-zone"));
        }
        if house.languages.is_empty() {
            return Err(Failure::invalid("languages", "invalid-language-needed"));
        }
        Ok(settings::set(work, House::KEY, &house).await?)
    }
    fn detail(&self) -> String {
        format!("guests may ask: {}", self.house.guests_may_ask)
    }
}

/// Adds a consumer: a group that is served together and has agreements.
pub struct AddConsumer {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
}

impl Action for AddConsumer {
    const NAME: &'static str = "house.add_consumer";
    type Done = ConsumerId;
    async fn run(&self, work: &mut Work<'_>) -> Result<ConsumerId, Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        let fine = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if self.key.is_empty() || self.key.len() > 40 || !self.key.bytes().all(fine) {
            return Err(Failure::invalid("key", "invalid-key"));
        }
        if self.name.trim().is_empty() {
            return Err(Failure::invalid("name", "invalid-empty"));
        }
        if people::consumers(work.tx).await?.iter().any(|c| c.key == self.key) {
            return Err(Failure::invalid("key", "invalid-consumer-key-taken"));
        }
        Ok(people::add_consumer(work, &self.key, self.name.trim()).await?)
    }
    fn detail(&self) -> String {
        self.key.clone()
    }
}

/// Gives a consumer another name.
pub struct RenameConsumer {
    /// Which.
    pub consumer: ConsumerId,
    /// Its name.
    pub name: String,
}

impl Action for RenameConsumer {
    const NAME: &'static str = "house.rename_consumer";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        if self.name.trim().is_empty() {
            return Err(Failure::invalid("name", "invalid-empty"));
        }
        if store::rename_consumer(work.tx, self.consumer, self.name.trim()).await? == 0 {
            return Err(Failure::not_found());
        }
        Ok(())
    }
    fn detail(&self) -> String {
        self.consumer.to_string()
    }
}

/// Lets a dead letter try again.
pub struct RunJobAgain {
    /// Which.
    pub job: i64,
}

impl Action for RunJobAgain {
    const NAME: &'static str = "house.run_job_again";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        if jobs::run_again(work, self.job).await? { Ok(()) } else { Err(Failure::not_found()) }
    }
    fn detail(&self) -> String {
        self.job.to_string()
    }
}

/// Throws a dead letter away.
pub struct DiscardJob {
    /// Which.
    pub job: i64,
}

impl Action for DiscardJob {
    const NAME: &'static str = "house.discard_job";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        if jobs::discard(work, self.job).await? { Ok(()) } else { Err(Failure::not_found()) }
    }
    fn detail(&self) -> String {
        self.job.to_string()
    }
}

/// When the audit log was last walked through, and what was found; kept under the setting `audit.verified`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verified {
    /// When; nothing before the first time.
    pub at: Option<Timestamp>,
    /// How many lines stood.
    pub lines: i64,
    /// How many were wrong.
    pub faults: i64,
}

impl Verified {
    /// The setting's key.
    pub const KEY: &'static str = "audit.verified";
}

/// Notes that the audit log was walked through.
pub struct NoteVerified {
    /// How many lines stood.
    pub lines: i64,
    /// How many were wrong.
    pub faults: i64,
}

impl Action for NoteVerified {
    const NAME: &'static str = "house.verify_audit";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        let verified = Verified { at: Some(work.now), lines: self.lines, faults: self.faults };
        Ok(settings::set(work, Verified::KEY, &verified).await?)
    }
    fn detail(&self) -> String {
        format!("{} lines, {} faults", self.lines, self.faults)
    }
}
