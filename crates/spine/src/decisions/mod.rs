//! Which decisions about a service need whom (spec D12): kept beside the service, shown where it is, opened as a consultation
//! from there. Small, and the same for everybody, so it is a setting and no table.
//!
//! ```ignore
//! decisions::set(work, service, &[Decision { title: "Where it can be booked".into(), users: true, customers: false, provider: true }]).await?;
//! for decision in decisions::of(tx, service).await? { show(&decision) }
//! ```

use crate::{Work, settings};
use database::{DbError, Tx};
use domain::ServiceId;
use serde::{Deserialize, Serialize};

/// The most a service lists.
pub const MOST: usize = 20;

/// A decision that is not taken without some.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decision {
    /// What is decided, in a line.
    pub title: String,
    /// Not without those who use it.
    pub users: bool,
    /// Not without those who order it.
    pub customers: bool,
    /// Not without those who serve.
    pub provider: bool,
}

fn key(service: ServiceId) -> String {
    format!("decisions.{service}")
}

/// What a service lists.
pub async fn of(tx: &mut Tx, service: ServiceId) -> Result<Vec<Decision>, DbError> {
    settings::get(tx, &key(service)).await
}

/// Sets what a service lists. The caller has checked that the actor may.
pub async fn set(work: &mut Work<'_>, service: ServiceId, all: &[Decision]) -> Result<(), DbError> {
    settings::set(work, &key(service), &all).await
}
