//! Moments and durations, as integer milliseconds: sortable, summable, and the same on every database.

use serde::{Deserialize, Serialize};

/// A moment: milliseconds since 1970-01-01T00:00:00Z. Kept as a `bigint` column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// A length of time in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub i64);

impl Millis {
    /// So many seconds.
    pub const fn seconds(n: i64) -> Self {
        Self(n.saturating_mul(1_000))
    }
    /// So many minutes.
    pub const fn minutes(n: i64) -> Self {
        Self(n.saturating_mul(60_000))
    }
    /// So many hours.
    pub const fn hours(n: i64) -> Self {
        Self(n.saturating_mul(3_600_000))
    }
    /// So many days of 24 hours.
    pub const fn days(n: i64) -> Self {
        Self(n.saturating_mul(86_400_000))
    }
    /// Whole minutes in it, rounded down.
    pub const fn as_minutes(self) -> i64 {
        self.0.div_euclid(60_000)
    }
}

impl Timestamp {
    /// This moment moved by `by`; saturates at the ends of time.
    pub const fn plus(self, by: Millis) -> Self {
        Self(self.0.saturating_add(by.0))
    }
    /// This moment moved back by `by`; saturates at the ends of time.
    pub const fn minus(self, by: Millis) -> Self {
        Self(self.0.saturating_sub(by.0))
    }
    /// How long from `earlier` to this moment; negative when `earlier` is later.
    pub const fn since(self, earlier: Self) -> Millis {
        Millis(self.0.saturating_sub(earlier.0))
    }
    /// The same moment for `jiff`; the ends of time where it is out of its range.
    pub fn jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(if self.0 < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        })
    }
    /// The moment of a `jiff` timestamp, cut to milliseconds.
    pub fn of(moment: jiff::Timestamp) -> Self {
        Self(moment.as_millisecond())
    }
    /// RFC 3339 in UTC, to the millisecond: `2026-11-18T10:31:00.000Z`. What the API shows.
    pub fn rfc3339(self) -> String {
        format!("{:.3}", self.jiff())
    }
    /// Reads RFC 3339 with any offset.
    pub fn parse_rfc3339(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>().ok().map(Self::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc3339_goes_there_and_back() {
        for (ms, text) in [(0, "1970-01-01T00:00:00.000Z"), (1_763_461_860_123, "2025-11-18T10:31:00.123Z")] {
            assert_eq!(Timestamp(ms).rfc3339(), text);
            assert_eq!(Timestamp::parse_rfc3339(text), Some(Timestamp(ms)));
        }
        assert_eq!(Timestamp::parse_rfc3339("2025-11-18T11:31:00+01:00"), Some(Timestamp(1_763_461_860_000)));
        assert_eq!(Timestamp::parse_rfc3339("yesterday"), None);
    }
}
