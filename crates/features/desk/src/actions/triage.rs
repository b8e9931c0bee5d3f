//! A person confirms or corrects what the rules made of a query (A3, A4).

use super::Which;
use domain::{Impact, Kind, ServiceId, TeamId, Urgency};

/// Confirms or corrects kind, service, team, impact and urgency; what is `None` stays. Another provider is
/// [`super::HandOver`]. `Done = Changed`.
///
/// With nothing set at all it confirms what was suggested.
#[derive(Clone, Debug, Default)]
pub struct Triage {
    /// Which ticket.
    pub ticket: Which,
    /// What it is.
    pub kind: Option<Kind>,
    /// About which service; `Some(None)`: about none.
    pub service: Option<Option<ServiceId>>,
    /// Which team has it; `Some(None)`: none.
    pub team: Option<Option<TeamId>>,
    /// How many are affected.
    pub impact: Option<Impact>,
    /// How soon it hurts.
    pub urgency: Option<Urgency>,
    /// The version they saw.
    pub seen: Option<i64>,
}
