//! Somebody tried what is not theirs: a report by its address, a name that was not opened to them.

use super::tell;
use crate::{seal::Keys, store};
use domain::{Because, Millis, Role, SubjectId};
use jobs::{Failure, Work};
use spine::{Action, audit};
use std::sync::Arc;

/// It is on the audit log, and those who keep names hear of it; of the same person and report once an hour.
pub struct Trespass {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// Which report.
    pub subject: SubjectId,
    /// What was tried: `read`, `name` …
    pub what: &'static str,
}

impl Trespass {
    /// Its lines on the audit log.
    pub const LINE: &'static str = "safe.trespass";
}

impl Action for Trespass {
    const NAME: &'static str = Self::LINE;
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(report) = store::by_id(work.tx, self.subject).await? else { return Ok(()) };
        let since = work.now.minus(Millis::hours(1));
        let known = store::tried(work.tx, Self::LINE, self.subject, work.actor.person, since).await?;
        audit::append(work, Self::LINE, Some(self.subject), "refused", self.what).await?;
        if known {
            return Ok(());
        }
        let because = Because::new("notice-trespass").with("who", &work.actor.name).with("number", &report.number);
        tell(work, &self.keys, &report, Role::Custodian, &because, work.actor.person).await
    }
}
