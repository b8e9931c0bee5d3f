//! A share of so many, with the bounds between which the true one lies 95 times in 100: "12 of 14" is no 86 %.
//!
//! The bounds are Wilson's (1927), which hold for few and for extreme shares too, where the usual ± does not.
//!
//! ```
//! use domain::rules::share::wilson;
//! let kept = wilson(81, 263);
//! assert_eq!(format!("{:.3} ({:.3} to {:.3})", kept.share, kept.low, kept.high), "0.308 (0.255 to 0.366)");
//! ```

use serde::{Deserialize, Serialize};

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// How many had it.
    pub k: u64,
    /// Of how many.
    pub n: u64,
    /// The share, 0 to 1; 0 where there are none.
    pub share: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound; 1 where there are none.
    pub high: f64,
}

/// The two-sided normal quantile of 95 %.
const Z: f64 = 1.959_963_984_540_054;

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "counts of tickets stay far below 2^53")]
const fn real(n: u64) -> f64 {
    n as f64
}

/// The share of `k` in `n` with its bounds. More than all counts as all.
pub fn wilson(k: u64, n: u64) -> Share {
    if n == 0 {
        return Share { k: 0, n: 0, share: 0.0, low: 0.0, high: 1.0 };
    }
    let k = k.min(n);
    let (count, share) = (real(n), real(k) / real(n));
    let z2 = Z * Z;
    let middle = share + z2 / (2.0 * count);
    let half = Z * (share * (1.0 - share) / count + z2 / (4.0 * count * count)).sqrt();
    let all = 1.0 + z2 / count;
    // At the ends the bound is the end itself; rounding must not put it beside.
    let low = if k == 0 { 0.0 } else { ((middle - half) / all).clamp(0.0, 1.0) };
    let high = if k == n { 1.0 } else { ((middle + half) / all).clamp(0.0, 1.0) };
    Share { k, n, share, low, high }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The four examples of R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
    /// Medicine 17 (1998), table I, method 3.
    #[test]
    fn the_published_examples() {
        let rows =
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)];
        for (k, n, low, high) in rows {
            let got = wilson(k, n);
            assert!((got.low - low).abs() < 0.000_06 && (got.high - high).abs() < 0.000_06, "{k} of {n}: {got:?}");
        }
    }

    #[test]
    fn bounds_hold_the_share_and_shrink() {
        let mut before = 1.0;
        // Even numbers, so that the half that is compared is the same share each time.
        for n in [2_u64, 10, 100, 10_000, 1_000_000] {
            for k in [0, n / 3, n / 2, n] {
                let got = wilson(k, n);
                assert!(0.0 <= got.low && got.low <= got.share && got.share <= got.high && got.high <= 1.0, "{got:?}");
            }
            let wide = wilson(n / 2, n);
            assert!(wide.high - wide.low <= before, "{n}");
            before = wide.high - wide.low;
        }
        assert!(wilson(0, 0).high > 0.999, "nothing is known of none");
        assert!(wilson(7, 5).share > 0.999);
    }
}
