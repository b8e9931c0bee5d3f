//! The rules a provider decides by what a query is (A3).

use super::manage;
use database::DbError;
use domain::{
    ProviderId,
    rules::triage::{edit::Edit, kinds::RuleBook},
};
use spine::{
    Action, Failure, Work,
    people::{self, Provider},
};

/// Changes a provider's book of rules by one step. What it did stands in the audit log by name; the version of the provider
/// rises, and who looked at an older one is told.
pub struct EditTriage {
    /// Whose.
    pub provider: ProviderId,
    /// The version its page showed.
    pub seen: i64,
    /// What changes.
    pub edit: Edit,
}

impl EditTriage {
    /// The book a provider goes by, and whether it is its own: the standard one where it has none, or none that can be read.
    pub fn book(provider: &Provider) -> (RuleBook, bool) {
        let own = provider.rules.triage.clone().and_then(|value| serde_json::from_value(value).ok());
        own.map_or_else(|| (RuleBook::standard(), false), |book| (book, true))
    }
}

impl Action for EditTriage {
    const NAME: &'static str = "house.edit_triage";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        manage(work.actor, self.provider)?;
        let Some(mut provider) = people::provider(work.tx, self.provider).await? else {
            return Err(Failure::not_found());
        };
        // What is not there may have been taken out meanwhile: that is told as such, before anything else.
        if provider.version != self.seen {
            return Err(domain::Refusal::Conflict(domain::Because::new("refused-changed-meanwhile")).into());
        }
        let book = Self::book(&provider).0.edited(&self.edit)?;
        provider.rules.triage = match self.edit {
            Edit::Standard => None,
            _ => Some(serde_json::to_value(&book).map_err(|e| DbError::Shape(e.to_string()))?),
        };
        people::save_provider(work, &provider).await
    }
    fn detail(&self) -> String {
        format!("{} {}", self.provider, self.edit.told())
    }
}
