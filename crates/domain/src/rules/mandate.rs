//! What a mandate covers (A8): whose services, about what, which kinds. What is not narrowed is covered.
//!
//! ```
//! use domain::{Kind, ProviderId, rules::mandate::Cover};
//!
//! let travel = Cover { providers: vec![ProviderId(2)], kinds: vec![Kind::ServiceRequest], ..Cover::default() };
//! assert!(travel.covers(ProviderId(2), None, Kind::ServiceRequest));
//! assert!(!travel.covers(ProviderId(1), None, Kind::ServiceRequest));
//! assert!(Cover::default().covers(ProviderId(1), None, Kind::Incident));
//! ```

use crate::{Kind, ProviderId, ServiceId};
use serde::{Deserialize, Serialize};

/// What somebody may do for somebody else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cover {
    /// In words both read; they narrow nothing.
    pub words: String,
    /// With these providers; with all when empty.
    pub providers: Vec<ProviderId>,
    /// About these services; about anything when empty.
    pub services: Vec<ServiceId>,
    /// These kinds of query; all when empty.
    pub kinds: Vec<Kind>,
}

impl Cover {
    /// Whether it covers a query. One about no known service is outside a mandate for some services.
    pub fn covers(&self, provider: ProviderId, service: Option<ServiceId>, kind: Kind) -> bool {
        (self.providers.is_empty() || self.providers.contains(&provider))
            && (self.services.is_empty() || service.is_some_and(|s| self.services.contains(&s)))
            && (self.kinds.is_empty() || self.kinds.contains(&kind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn about_no_known_service_is_outside() {
        let narrow = Cover { services: vec![ServiceId(9)], ..Cover::default() };
        assert!(narrow.covers(ProviderId(2), Some(ServiceId(9)), Kind::Incident));
        assert!(!narrow.covers(ProviderId(2), None, Kind::Incident));
    }

    proptest! {
        /// Narrowing never covers more.
        #[test]
        fn narrower_covers_less(providers in proptest::collection::vec(1_i64..4, 0..3), services in proptest::collection::vec(1_i64..4, 0..3), p in 1_i64..4, s in proptest::option::of(1_i64..4), k in 0_usize..10) {
            let kind = Kind::ALL[k % Kind::ALL.len()];
            let scope = Cover {
                providers: providers.into_iter().map(ProviderId).collect(),
                services: services.into_iter().map(ServiceId).collect(),
                ..Cover::default()
            };
            let narrower = Cover { kinds: vec![Kind::Incident], ..scope.clone() };
            let (p, s) = (ProviderId(p), s.map(ServiceId));
            prop_assert!(!narrower.covers(p, s, kind) || scope.covers(p, s, kind));
        }
    }
}
