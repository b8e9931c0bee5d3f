//! Saved views: a list with a name, one's own or for all people of a provider.

use super::Filters;
use crate::store::view::{self as store, SavedView};
use database::Tx;
use domain::{About, Actor, Capability, ProviderId, Refusal};
use spine::{Action, Failure, Work};

/// Views this actor has: their own, then those shared by the providers they serve.
pub async fn views(tx: &mut Tx, actor: &Actor) -> Result<Vec<SavedView>, Failure> {
    let Some(person) = actor.person else { return Ok(Vec::new()) };
    let mut all = store::own(tx, person).await?;
    for provider in actor.providers() {
        for view in store::shared(tx, provider).await? {
            if all.iter().all(|known| known.id != view.id) {
                all.push(view);
            }
        }
    }
    Ok(all)
}

/// Keeps a list under a name, anew or changed.
pub struct SaveView {
    /// The view that is changed; a new one when `None`.
    pub id: Option<i64>,
    /// Its name.
    pub name: String,
    /// The list, as its address has it.
    pub query: String,
    /// For all people of this provider; otherwise it is one's own.
    pub share_with: Option<ProviderId>,
}

/// Who may change a view: who made it; a shared one also who leads its provider.
async fn changeable(work: &mut Work<'_>, id: i64) -> Result<SavedView, Failure> {
    let Some(view) = store::one(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
    let leads = view.shared && view.provider.is_some() && work.actor.is_lead(view.provider);
    if view.owner.is_some() && view.owner == work.actor.person || leads {
        return Ok(view);
    }
    let seen = view.shared && view.provider.is_some_and(|p| work.actor.providers().any(|own| own == p));
    Err(if seen { Refusal::not_allowed("refused-view-of-others") } else { Refusal::NotFound }.into())
}

impl Action for SaveView {
    const NAME: &'static str = "desk.save_view";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        domain::access::may(work.actor, Capability::Desk, None)?;
        let name = self.name.trim();
        if name.is_empty() || name.chars().count() > 80 {
            return Err(Failure::invalid("name", "invalid-view-name"));
        }
        if let Some(provider) = self.share_with {
            let about = About { provider: Some(provider), ..About::default() };
            domain::access::may(work.actor, Capability::Work, Some(&about))?;
        }
        let owner = match self.id {
            Some(id) => changeable(work, id).await?.owner,
            None => work.actor.person,
        };
        // A view is a list from its beginning, whatever page it was saved on.
        let query = Filters { after: None, ..Filters::parse(&self.query) }.to_query();
        let view = SavedView {
            id: self.id.unwrap_or_else(|| work.id()),
            owner,
            provider: self.share_with,
            name: name.to_owned(),
            query,
            shared: self.share_with.is_some(),
        };
        store::put(work.tx, &view, work.now).await?;
        Ok(view.id)
    }
}

/// Throws a saved view away.
pub struct DeleteView {
    /// Which.
    pub id: i64,
}

impl Action for DeleteView {
    const NAME: &'static str = "desk.delete_view";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        domain::access::may(work.actor, Capability::Desk, None)?;
        let view = changeable(work, self.id).await?;
        store::delete(work.tx, view.id).await?;
        Ok(())
    }
}
