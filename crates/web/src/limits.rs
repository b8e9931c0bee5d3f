//! How often somebody may ask: a bucket that fills by the minute, told in headers.

use domain::Timestamp;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

/// Buckets of everybody who asked lately, on this node.
#[derive(Clone)]
pub struct Limits {
    per_minute: u32,
    buckets: Arc<Mutex<HashMap<String, (f64, i64)>>>,
}

/// Where a bucket stands after a request.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Whether the request may go on.
    pub allowed: bool,
    /// Requests a minute.
    pub limit: u32,
    /// How many are left now.
    pub remaining: u32,
    /// Seconds until the next one, or until the bucket is full.
    pub reset: u32,
}

impl Limits {
    /// So many requests a minute for each.
    pub fn new(per_minute: u32) -> Self {
        Self { per_minute: per_minute.max(1), buckets: Arc::default() }
    }

    /// Takes one from the bucket of `who`.
    pub fn take(&self, who: &str, now: Timestamp) -> Standing {
        let size = f64::from(self.per_minute);
        let a_millisecond = size / 60_000.0;
        let Ok(mut buckets) = self.buckets.lock() else {
            return Standing { allowed: true, limit: self.per_minute, remaining: 0, reset: 0 };
        };
        if buckets.len() > 50_000 {
            // Those that are full again remember nothing.
            buckets.retain(|_, (_, at)| now.0.saturating_sub(*at) < 60_000);
        }
        let (left, at) = buckets.entry(who.to_owned()).or_insert((size, now.0));
        let passed = i32::try_from(now.0.saturating_sub(*at).clamp(0, 60_000)).unwrap_or(0);
        *left = (*left + f64::from(passed) * a_millisecond).min(size);
        *at = now.0;
        let allowed = *left >= 1.0;
        if allowed {
            *left -= 1.0;
        }
        let whole = |x: f64| -> u32 { format!("{:.0}", x.clamp(0.0, 4e9)).parse().unwrap_or(0) };
        let reset =
            if allowed { (size - *left) / a_millisecond / 1_000.0 } else { (1.0 - *left) / a_millisecond / 1_000.0 };
        Standing { allowed, limit: self.per_minute, remaining: whole(left.floor()), reset: whole(reset.ceil()).max(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_empties_and_fills() {
        let limits = Limits::new(60);
        let now = Timestamp(1_000_000);
        for _ in 0..60 {
            assert!(limits.take("a", now).allowed);
        }
        let refused = limits.take("a", now);
        assert!(!refused.allowed && refused.reset == 1);
        assert!(limits.take("b", now).allowed, "everybody has a bucket of their own");
        assert!(limits.take("a", Timestamp(now.0 + 1_000)).allowed);
        assert!(!limits.take("a", Timestamp(now.0 + 1_000)).allowed);
    }
}
