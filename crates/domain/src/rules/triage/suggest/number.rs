//! Chance from a seed and the few conversions of numbers the learner needs.

/// `SplitMix64`: small, fast, the same everywhere; the seed is the caller's.
#[derive(Clone, Debug)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    /// Puts a list into a chance order.
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let among = u64::try_from(last + 1).unwrap_or(u64::MAX);
            list.swap(last, usize::try_from(self.next() % among).unwrap_or(0));
        }
    }
}

/// A count as a number to reckon with; exact below 2^24.
#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "counts here stay far below 2^24")]
pub(super) const fn float(count: usize) -> f32 {
    count as f32
}

/// A count as a number to reckon with; exact below 2^53.
#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "counts here stay far below 2^53")]
pub(super) const fn double(count: usize) -> f64 {
    count as f64
}

/// The part of a count, rounded down.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the share is held between 0 and 1, the result between 0 and the count"
)]
pub(super) fn part(count: usize, share: f64) -> usize {
    (double(count) * share.clamp(0.0, 1.0)) as usize
}

/// The upper half of a number's bits, rounded: what is kept of a weight, so that a model read back is the same model.
pub(super) const fn half(number: f32) -> u16 {
    let bits = number.to_bits();
    let rounded = bits.saturating_add(0x7FFF + ((bits >> 16) & 1));
    let [high, low, ..] = rounded.to_be_bytes();
    u16::from_be_bytes([high, low])
}

/// The number of such a half.
pub(super) fn whole(half: u16) -> f32 {
    f32::from_bits(u32::from(half) << 16)
}

/// A number as it is kept.
pub(super) fn kept(number: f32) -> f32 {
    whole(half(number))
}
