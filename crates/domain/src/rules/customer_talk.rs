//! When a customer and a provider should talk (spec D8): after what matters, and never later than 90 days after the last time.
//!
//! ```
//! use domain::{Millis, Timestamp, rules::customer_talk::{Facts, Reason, due}};
//! let now = Timestamp(0).plus(Millis::days(100));
//! let quiet = Facts { last_talk_at: Timestamp(0), planned: false, incident: false, launched: false, renewal_on: None, moments: 0 };
//! assert_eq!(due(&quiet, now), Some(Reason::Silence));
//! assert_eq!(due(&Facts { planned: true, incident: true, ..quiet }, now), None);   // there is a day for it already
//! ```

use crate::kind::words;
use crate::{Millis, Timestamp};

words! {
    /// Why a talk is proposed; what matters most first.
    Reason {
        /// A known incident touched the service.
        Incident = "incident",
        /// Many moments of truth in a month.
        Moments = "moments",
        /// The service began.
        Launch = "launch",
        /// What was agreed ends soon.
        Renewal = "renewal",
        /// Nobody has talked for 90 days.
        Silence = "silence",
        /// Somebody would like to.
        Wish = "wish",
    }
}

/// After so long without a talk one is proposed.
pub const SILENCE: Millis = Millis::days(90);
/// So long before what was agreed ends.
pub const BEFORE_RENEWAL: Millis = Millis::days(60);
/// So many moments of truth in a month are a cluster.
pub const CLUSTER: i64 = 5;
/// The month.
pub const MONTH: Millis = Millis::days(30);

/// What is known of a customer and a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// When they talked last; when they began, before that.
    pub last_talk_at: Timestamp,
    /// A talk is proposed or has its day.
    pub planned: bool,
    /// There is a known incident that they have not talked about.
    pub incident: bool,
    /// The service began since they talked.
    pub launched: bool,
    /// When what was agreed ends.
    pub renewal_on: Option<Timestamp>,
    /// Moments of truth of the last month that they have not talked about.
    pub moments: i64,
}

/// Why they should talk now; nothing where there is a day for it already.
pub fn due(facts: &Facts, now: Timestamp) -> Option<Reason> {
    if facts.planned {
        return None;
    }
    let renewal = facts.renewal_on.is_some_and(|on| {
        let from = on.minus(BEFORE_RENEWAL);
        now >= from && now < on && facts.last_talk_at < from
    });
    [
        (facts.incident, Reason::Incident),
        (facts.moments >= CLUSTER, Reason::Moments),
        (facts.launched, Reason::Launch),
        (renewal, Reason::Renewal),
        (now.since(facts.last_talk_at) >= SILENCE, Reason::Silence),
    ]
    .into_iter()
    .find_map(|(is, reason)| is.then_some(reason))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const QUIET: Facts = Facts {
        last_talk_at: Timestamp(0),
        planned: false,
        incident: false,
        launched: false,
        renewal_on: None,
        moments: 0,
    };

    #[test]
    fn what_matters_most_is_said() {
        let day = |n| Timestamp(0).plus(Millis::days(n));
        let rows: &[(Facts, i64, Option<Reason>)] = &[
            (QUIET, 89, None),
            (QUIET, 90, Some(Reason::Silence)),
            (Facts { incident: true, moments: 9, ..QUIET }, 1, Some(Reason::Incident)),
            (Facts { moments: 4, ..QUIET }, 1, None),
            (Facts { moments: 5, launched: true, ..QUIET }, 1, Some(Reason::Moments)),
            (Facts { launched: true, ..QUIET }, 1, Some(Reason::Launch)),
            (Facts { renewal_on: Some(day(70)), ..QUIET }, 9, None),
            (Facts { renewal_on: Some(day(70)), ..QUIET }, 10, Some(Reason::Renewal)),
            (Facts { renewal_on: Some(day(70)), last_talk_at: day(11), ..QUIET }, 20, None),
            (Facts { planned: true, incident: true, ..QUIET }, 500, None),
        ];
        for (facts, at, expected) in rows {
            assert_eq!(due(facts, day(*at)), *expected, "{facts:?} on day {at}");
        }
    }

    proptest! {
        /// Nobody is left without a talk, or a day for one, longer than 90 days.
        #[test]
        fn silence_never_lasts(last in 0_i64..1000, more in 0_i64..1000, incident in any::<bool>(), moments in 0_i64..9) {
            let facts = Facts { last_talk_at: Timestamp(last), incident, moments, ..QUIET };
            prop_assert!(due(&facts, Timestamp(last).plus(SILENCE).plus(Millis(more))).is_some());
        }
    }
}
