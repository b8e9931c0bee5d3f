//! Thanks: what somebody did for a service and who says so; visible to oneself first, to others by consent; badges that are
//! taken back when they are no longer true; rewards from a budget, with a ledger of what was promised and given (spec D6).
//! There is no board over all services, and no rank.
//!
//! ```ignore
//! let id = spine.act(&ida, Thank { service, to: ben, deed: Deed::Answered, words }).await?;
//! let mine = thanks::mine(tx, ben, now).await?;                           // his own, by service
//! spine.act(&ben, Show { service, shown: true }).await?;                  // now others see it too
//! ```
//! What counts, and what does not, is the pure rule [`domain::rules::thanks`].

mod actions;
pub mod api;
pub mod pages;
mod store;

pub use actions::{GiveBenefit, PromiseBenefit, SaveReward, Second, Show, TakeBackThanks, Thank, mind};
pub use store::{Benefit, DeedRow, Reward};

use database::{DbError, Tx};
use domain::{
    Millis, PersonId, ServiceId, Timestamp,
    rules::thanks::{Act, Deed, Standing, standing},
};

/// What is older is worth less than an eighth, and is not counted.
const KEPT: Millis = Millis::days(3 * 365);

impl DeedRow {
    fn act(&self) -> Act {
        Act {
            by: self.by.0,
            to: self.person.0,
            deed: Deed::parse(&self.deed).unwrap_or(Deed::TookPart),
            at: self.at,
            by_since: self.by_since,
            reversed: self.reversed_at.is_some(),
            staff: self.staff,
        }
    }
}

/// Somebody's standing for one service, from its whole ledger.
pub async fn of(
    tx: &mut Tx,
    person: PersonId,
    service: ServiceId,
    now: Timestamp,
) -> Result<(Standing, Vec<DeedRow>), DbError> {
    let ledger = store::ledger(tx, service, now.minus(KEPT)).await?;
    let acts: Vec<Act> = ledger.iter().map(DeedRow::act).collect();
    let standing = standing(person.0, &acts, now);
    Ok((standing, ledger.into_iter().filter(|d| d.person == person).collect()))
}

/// Somebody's own, for one service.
#[derive(Clone, Debug)]
pub struct Own {
    /// Which.
    pub service: ServiceId,
    /// Its key and name.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it comes to.
    pub standing: Standing,
    /// What they did.
    pub deeds: Vec<DeedRow>,
    /// Others see it.
    pub shown: bool,
}

/// Somebody's own, by service.
pub async fn mine(tx: &mut Tx, person: PersonId, now: Timestamp) -> Result<Vec<Own>, DbError> {
    let mut all = Vec::new();
    for (service, key, name) in store::services_of(tx, person).await? {
        let (standing, deeds) = of(tx, person, service, now).await?;
        let shown = store::shown(tx, service).await?.iter().any(|(id, _)| *id == person);
        all.push(Own { service, key, name, standing, deeds, shown });
    }
    Ok(all)
}
