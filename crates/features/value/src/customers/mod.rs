//! Customers: who orders a service for their organisation is asked themselves, in a rhythm, and sees promises beside what
//! users feel and say (spec D8). One page: three numbers, three voices, three decisions.
//!
//! ```ignore
//! let pair = spine.act(&leo, SavePair { service, consumer, customer: vera, owner: leo, renewal_on: None }).await?;
//! customers::mind(&app).await?;                                     // proposes a talk after what matters, or after 90 silent days
//! spine.act(&leo, Plan { talk, at, place }).await?;
//! spine.act(&leo, Hold { talk, minutes, agreed }).await?;           // minutes become promises with owners and days
//! let report = customers::report(tx, &vera, pair, condition, now).await?;
//! ```

mod actions;
mod api;
mod mails;
pub mod pages;
mod paper;
mod report;
mod store;

pub use actions::{Hold, HoldAgreed, Plan, SavePair, Wish, mind};
pub use api::api;
pub use mails::{REPORT, SendReport, letters};
pub use report::{Report, report};
pub use store::{Pair, Talk};

use database::Tx;
use domain::{Actor, Capability, Refusal, Role, access::may};
use spine::Failure;

/// The family of a talk's subject.
pub const FAMILY: &str = "customer_talk";

/// What somebody is to a customer and a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Orders, or acts for those for whom it is ordered.
    pub orders: bool,
    /// Serves for the provider.
    pub serves: bool,
}

impl Pair {
    /// What somebody is to it.
    pub fn part(&self, actor: &Actor) -> Part {
        let orders = actor.person == Some(self.customer)
            || actor
                .memberships
                .iter()
                .any(|m| matches!(m.role, Role::Customer | Role::Representative) && m.consumer == Some(self.consumer));
        Part { orders, serves: actor.providers().any(|p| p == self.provider) }
    }
}

/// The pair, where the actor has to do with it.
pub(crate) async fn held(tx: &mut Tx, actor: &Actor, id: i64) -> Result<(Pair, Part), Failure> {
    may(actor, Capability::OwnPages, None)?;
    let Some(pair) = store::pair(tx, id).await? else { return Err(Refusal::NotFound.into()) };
    let part = pair.part(actor);
    if part.orders || part.serves { Ok((pair, part)) } else { Err(Refusal::NotFound.into()) }
}
