//! Figures that tell their uncertainty: every one with its bounds, between which the true value lies 95 times in 100.
//!
//! | what | how | published example, kept as a test |
//! | --- | --- | --- |
//! | a share | Wilson ([`super::share`]) | Newcombe 1998 |
//! | a score of fans less critics | adjusted Wald ([`net`]) | Rocks 2016; Lewis and Sauro |
//! | a mean of answers | Student's t ([`mean`]) | NIST/SEMATECH handbook 1.3.5.2 |
//! | a median of times | bootstrap with a given seed ([`median`]) | |
//! | a difference of two means | Welch's t ([`difference_of_means`]) | NIST/SEMATECH handbook 1.3.5.3 |
//! | a difference of two shares | Newcombe's hybrid score ([`difference`]) | Newcombe 1998, method 10 |
//! | a series of months | limits of a p-chart ([`p_chart`]) | |
//!
//! No arrow, colour or rank where the bounds of the difference include zero: ask [`moved`].
//!
//! ```
//! use domain::rules::figures::net;
//! // Ten fans and five critics of twenty: "+25" raw, honestly:
//! let score = net(10, 5, 20);
//! assert_eq!(format!("{:+.0} ± {:.1}", score.value * 100.0, score.half() * 100.0), "+22 ± 33.5");
//! ```

use super::share::wilson;
use serde::{Deserialize, Serialize};

/// The two-sided normal quantile of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// A figure with its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The estimate.
    pub value: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
    /// From so many answers.
    pub n: u64,
}

impl Figure {
    /// Half the width of its bounds.
    pub fn half(&self) -> f64 {
        (self.high - self.low) / 2.0
    }
    /// Whether the bounds include zero.
    pub fn includes_zero(&self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }
}

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "counts of answers stay far below 2^53")]
const fn real(n: u64) -> f64 {
    n as f64
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

/// Fans less critics, −1 to 1, by the adjusted Wald interval: three answers are added, three quarters of one to each
/// end, so that few answers and extreme ones stay honest. More fans and critics than answers count as all.
pub fn net(fans: u64, critics: u64, n: u64) -> Figure {
    let fans = fans.min(n);
    let critics = critics.min(n - fans);
    let all = real(n) + 3.0;
    let (p, d) = ((real(fans) + 0.75) / all, (real(critics) + 0.75) / all);
    let value = p - d;
    let half = Z * ((p + d - value * value) / all).max(0.0).sqrt();
    Figure { value, low: (value - half).max(-1.0), high: (value + half).min(1.0), n }
}

/// Two-sided 95 % quantiles of Student's t for 1 to 30 degrees of freedom.
const T: &[f64] = &[
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
    2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/// The quantile of t; beyond 30 degrees by Fisher's expansion, which is exact to three places there.
fn t(degrees: u64) -> f64 {
    let known = usize::try_from(degrees.saturating_sub(1)).ok().and_then(|at| T.get(at));
    known.copied().unwrap_or_else(|| {
        let v = real(degrees);
        let (z3, z5) = (Z.powi(3), Z.powi(5));
        Z + (z3 + Z) / (4.0 * v) + (5.0 * z5 + 16.0 * z3 + 3.0 * Z) / (96.0 * v * v)
    })
}

/// The mean of values with its t interval; nothing of fewer than two, which tell no spread.
pub fn mean(values: &[f64]) -> Option<Figure> {
    let n = count(values.len());
    if n < 2 {
        return None;
    }
    let mean = values.iter().sum::<f64>() / real(n);
    let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / real(n - 1);
    let half = t(n - 1) * (variance / real(n)).sqrt();
    Some(Figure { value: mean, low: mean - half, high: mean + half, n })
}

/// A mean that somebody else counted, with its t interval; without a spread it stands as it was given.
pub fn given_mean(value: f64, spread: Option<f64>, n: u64) -> Figure {
    let half = match spread {
        Some(spread) if n >= 2 => t(n - 1) * spread / real(n).sqrt(),
        _ => 0.0,
    };
    Figure { value, low: value - half, high: value + half, n }
}

/// The difference of two independent means, the first less the second, by Welch: the two need not spread alike. Each as
/// mean, standard deviation and count; one without a spread is taken as it stands.
pub fn difference_of_means(one: (f64, Option<f64>, u64), two: (f64, Option<f64>, u64)) -> Figure {
    let part = |(_, spread, n): (f64, Option<f64>, u64)| match spread {
        Some(spread) if n >= 2 => (spread.powi(2) / real(n), real(n - 1)),
        _ => (0.0, f64::INFINITY),
    };
    let ((a, free_a), (b, free_b)) = (part(one), part(two));
    let value = one.0 - two.0;
    let n = one.2.saturating_add(two.2);
    let error = (a + b).sqrt();
    if error <= 0.0 {
        return Figure { value, low: value, high: value, n };
    }
    let free = (a + b).powi(2) / (a.powi(2) / free_a + b.powi(2) / free_b);
    let half = t(whole(free)) * error;
    Figure { value, low: value - half, high: value + half, n }
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "degrees of freedom are positive, and so many that more change nothing"
)]
fn whole(free: f64) -> u64 {
    free.clamp(1.0, 1e9) as u64
}

/// How many times a median is drawn again.
const DRAWS: usize = 2_000;
/// A sample larger than this is thinned evenly before it is drawn from: its bounds are narrow anyway.
const SAMPLE: usize = 2_000;

/// The median of values with its bootstrap interval (percentiles). The same seed gives the same bounds, so a page
/// shows the same figure twice. Nothing of fewer than two.
pub fn median(values: &[f64], seed: u64) -> Option<Figure> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|v| v.is_finite()).collect();
    if sorted.len() < 2 {
        return None;
    }
    sorted.sort_by(f64::total_cmp);
    let n = count(sorted.len());
    let value = middle(&sorted);
    let step = sorted.len().div_ceil(SAMPLE);
    let sample: Vec<f64> = sorted.iter().copied().step_by(step).collect();
    let mut chance = Chance(seed);
    let mut medians: Vec<f64> = (0..DRAWS)
        .map(|_| {
            let mut drawn: Vec<f64> = (0..sample.len()).map(|_| chance.of(&sample)).collect();
            drawn.sort_by(f64::total_cmp);
            middle(&drawn)
        })
        .collect();
    medians.sort_by(f64::total_cmp);
    let at = |place: usize| medians.get(place).copied().unwrap_or(value);
    Some(Figure { value, low: at(DRAWS / 40).min(value), high: at(DRAWS - 1 - DRAWS / 40).max(value), n })
}

fn middle(sorted: &[f64]) -> f64 {
    let half = sorted.len() / 2;
    let at = |place: usize| sorted.get(place).copied().unwrap_or_default();
    if sorted.len().is_multiple_of(2) { f64::midpoint(at(half.saturating_sub(1)), at(half)) } else { at(half) }
}

/// `SplitMix64` (Steele, Lea and Flood 2014): small, and the same everywhere.
struct Chance(u64);

impl Chance {
    fn of(&mut self, values: &[f64]) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        let place = (u128::from(z) * u128::from(count(values.len()))) >> 64;
        usize::try_from(place).ok().and_then(|at| values.get(at)).copied().unwrap_or_default()
    }
}

/// The difference of two independent shares, `k1` of `n1` less `k2` of `n2`, by Newcombe's hybrid of the two Wilson
/// intervals.
pub fn difference((k1, n1): (u64, u64), (k2, n2): (u64, u64)) -> Figure {
    let (one, two) = (wilson(k1, n1), wilson(k2, n2));
    if n1 == 0 || n2 == 0 {
        return Figure { value: 0.0, low: -1.0, high: 1.0, n: n1 + n2 };
    }
    let value = one.share - two.share;
    let low = value - ((one.share - one.low).powi(2) + (two.high - two.share).powi(2)).sqrt();
    let high = value + ((one.high - one.share).powi(2) + (two.share - two.low).powi(2)).sqrt();
    Figure { value, low: low.max(-1.0), high: high.min(1.0), n: n1 + n2 }
}

/// Whether something moved: up, down, or nothing that may be called so. Only `Up` and `Down` may have an arrow, a colour
/// or a rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moved {
    /// The bounds of the difference lie above zero.
    Up,
    /// They lie below zero.
    Down,
    /// They include zero.
    NotTold,
}

/// Whether a difference may be called one.
pub fn moved(difference: &Figure) -> Moved {
    match (difference.low > 0.0, difference.high < 0.0) {
        (true, _) => Moved::Up,
        (_, true) => Moved::Down,
        _ => Moved::NotTold,
    }
}

/// Limits of a p-chart for one of its points: the share over all points, and three standard errors for this point's `n`.
pub fn p_chart(k_all: u64, n_all: u64, n: u64) -> Figure {
    if n_all == 0 || n == 0 {
        return Figure { value: 0.0, low: 0.0, high: 1.0, n };
    }
    let p = real(k_all.min(n_all)) / real(n_all);
    let three = 3.0 * (p * (1.0 - p) / real(n)).sqrt();
    Figure { value: p, low: (p - three).max(0.0), high: (p + three).min(1.0), n }
}

/// Narrows the bounds where a good part of all who could answer did: the finite population correction, from 5 % on.
pub fn of_population(figure: &Figure, population: u64) -> Figure {
    let n = figure.n;
    if population < 2 || n == 0 || n * 20 <= population {
        return *figure;
    }
    let factor = (real(population.saturating_sub(n)) / real(population - 1)).sqrt();
    let narrowed = |bound: f64| figure.value + (bound - figure.value) * factor;
    Figure { low: narrowed(figure.low), high: narrowed(figure.high), ..*figure }
}

/// Whether so many answers are enough for a share to be known to ± 5 points, whatever it is: then asking stops.
pub fn enough(n: u64, population: Option<u64>) -> bool {
    let worst = wilson(n / 2, n);
    let figure = Figure { value: worst.share, low: worst.low, high: worst.high, n };
    let figure = population.map_or(figure, |all| of_population(&figure, all));
    n > 0 && figure.half() <= 0.05
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Three answers are added, three quarters of one to each end; the half widths are those of the formula.
    #[test]
    fn published_net_scores() {
        for (fans, critics, n, expected) in
            [(10, 5, 20, "+22 ± 33.5"), (50, 20, 100, "+29 ± 15.1"), (200, 80, 400, "+30 ± 7.6")]
        {
            let got = net(fans, critics, n);
            assert_eq!(format!("{:+.0} ± {:.1}", got.value * 100.0, got.half() * 100.0), expected);
        }
    }

    #[test]
    fn published_shares() {
        // 18 of 20 are 90 %, but [70, 97].
        let got = wilson(18, 20);
        assert_eq!((format!("{:.0}", got.low * 100.0), format!("{:.0}", got.high * 100.0)), ("70".into(), "97".into()));
    }

    /// Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17
    /// (1998), table II, method 10: 56/70 − 48/80, 9/10 − 3/10, 10/10 − 0/20, 0/10 − 0/20.
    #[test]
    fn published_differences() {
        let rows = [
            ((56, 70), (48, 80), 0.0524, 0.3339),
            ((9, 10), (3, 10), 0.1705, 0.8090),
            ((10, 10), (0, 20), 0.6791, 1.0),
            ((0, 10), (0, 20), -0.1611, 0.2775),
        ];
        for (one, two, low, high) in rows {
            let got = difference(one, two);
            assert!((got.low - low).abs() < 0.000_06 && (got.high - high).abs() < 0.000_06, "{one:?} {two:?}: {got:?}");
        }
    }

    /// NIST/SEMATECH e-Handbook 1.3.5.2 (ZARR13.DAT): n 195, mean 9.261460, s 0.022789, interval 9.258242 to 9.264679.
    #[test]
    fn a_published_mean() {
        let half = t(194) * 0.022_789 / 195.0_f64.sqrt();
        assert!((9.261_460 - half - 9.258_242).abs() < 2e-6 && (9.261_460 + half - 9.264_679).abs() < 2e-6);
        let got = mean(&[4.0, 5.0, 6.0, 7.0, 8.0]).unwrap();
        // Mean 6, s = √2.5, t(4) = 2.776.
        assert!((got.half() - 2.776 * (2.5_f64 / 5.0).sqrt()).abs() < 1e-9);
        assert_eq!(mean(&[4.0]), None);
        for (degrees, expected) in [(31, 2.040), (40, 2.021), (60, 2.000), (120, 1.980)] {
            assert!((t(degrees) - expected).abs() < 0.000_6, "{degrees}");
        }
    }

    /// NIST/SEMATECH e-Handbook 1.3.5.3 (AUTO83B.DAT): 249 cars of mean 20.14458 (s 6.41470), 79 of 30.48101 (s 6.10771);
    /// unequal variances: t = -12.94627 with 136.875 degrees of freedom.
    #[test]
    fn a_published_difference_of_means() {
        let got = difference_of_means((20.144_58, Some(6.414_70), 249), (30.481_01, Some(6.107_71), 79));
        assert!((got.value + 10.336_43).abs() < 1e-4);
        let error = got.half() / t(136);
        assert!((got.value / error + 12.946_27).abs() < 1e-3, "{got:?}");
        let given = difference_of_means((4.0, None, 1), (6.0, None, 1));
        assert!((given.low + 2.0).abs() < 1e-9 && (given.high + 2.0).abs() < 1e-9, "given as they stand");
        let one = given_mean(6.0, Some(2.5_f64.sqrt()), 5);
        assert!((one.half() - 2.776 * (2.5_f64 / 5.0).sqrt()).abs() < 1e-9);
    }

    #[test]
    fn a_median_keeps_its_bounds() {
        let values: Vec<f64> = (1..=99).map(f64::from).collect();
        let got = median(&values, 7).unwrap();
        assert!((got.value - 50.0).abs() < f64::EPSILON);
        // The exact order-statistics interval for n = 99 is the 40th to the 60th value.
        assert!((38.0..=42.0).contains(&got.low) && (58.0..=62.0).contains(&got.high), "{got:?}");
        assert_eq!(median(&values, 7), Some(got), "the same seed, the same bounds");
        assert_eq!(median(&[3.0], 1), None);
    }

    #[test]
    fn limits_and_populations() {
        let limits = p_chart(100, 1_000, 100);
        assert!((limits.low - 0.01).abs() < 1e-9 && (limits.high - 0.19).abs() < 1e-9);
        let figure = Figure { value: 0.5, low: 0.4, high: 0.6, n: 100 };
        assert_eq!(of_population(&figure, 10_000), figure, "one in a hundred changes nothing");
        assert!((of_population(&figure, 100).half()).abs() < 1e-9, "everybody answered");
        assert!(!enough(380, None) && enough(385, None));
        assert!(!enough(0, None) && enough(80, Some(100)));
    }

    proptest! {
        #[test]
        fn bounds_hold_their_value(fans in 0_u64..500, critics in 0_u64..500, more in 0_u64..500, k2 in 0_u64..100, more2 in 0_u64..100) {
            let n = fans + critics + more;
            let score = net(fans, critics, n);
            prop_assert!(-1.0 <= score.low && score.low <= score.value && score.value <= score.high && score.high <= 1.0);
            let diff = difference((fans, n), (k2, k2 + more2));
            prop_assert!(-1.0 <= diff.low && diff.low <= diff.value + 1e-12 && diff.value <= diff.high + 1e-12 && diff.high <= 1.0);
            // The other way round is the mirror, and two equals never moved.
            let mirror = difference((k2, k2 + more2), (fans, n));
            prop_assert!((mirror.low + diff.high).abs() < 1e-9 && (mirror.high + diff.low).abs() < 1e-9);
            prop_assert_eq!(moved(&difference((fans, n), (fans, n))), Moved::NotTold);
        }

        #[test]
        fn a_median_lies_between_its_bounds(values in proptest::collection::vec(-1e6_f64..1e6, 2..60), seed: u64) {
            let got = median(&values, seed).unwrap();
            let (least, most) = (values.iter().copied().fold(f64::INFINITY, f64::min), values.iter().copied().fold(f64::NEG_INFINITY, f64::max));
            prop_assert!(least <= got.low && got.low <= got.value && got.value <= got.high && got.high <= most);
        }
    }
}
