//! Who may what: one table (spec G2, A9). Everything that checks a right asks [`may`].

use crate::kind::words;
use crate::{ConsumerId, ProviderId, Timestamp};
use serde::{Deserialize, Serialize};

words! {
    /// What somebody is to a provider, to a consumer, or to the house.
    Role {
        /// Serves people for a provider.
        Agent = "agent",
        /// Answers for a provider's promises, people and rules.
        Lead = "lead",
        /// Acts for a consumer.
        Representative = "representative",
        /// Defines what a consumer requires and accepts agreements.
        Customer = "customer",
        /// Runs the program: people, providers, settings, health. Sees no confidential ticket.
        Operator = "operator",
    }
}

/// One role somebody has, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Membership {
    /// What.
    pub role: Role,
    /// At which provider (agent, lead).
    pub provider: Option<ProviderId>,
    /// At which consumer (representative, customer).
    pub consumer: Option<ConsumerId>,
}

/// What a request asks to do. Filled in as the house grows; every route names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Capability {}

/// Until when a right holds.
pub type Until = Option<Timestamp>;
