//! What the learner sees of a text: its words, pairs of words near each other, and the words it opens with.

use super::super::words::{is_accent_alone, push_plain};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// From the key of a feature to a number. Keys are hashes already and are not hashed again.
pub(super) type Index = HashMap<u64, u32, BuildHasherDefault<Already>>;

/// Takes a key as its own hash.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Already(u64);

impl Hasher for Already {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = (self.0 ^ key).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// Words of one text that are read; a ticket says what it wants long before.
pub(super) const WORDS_READ: usize = 400;
/// Pairs are taken up to this many words apart.
const APART: usize = 8;
/// The first so many words count once more: a subject line says most.
const OPENING: usize = 6;

/// The plain words of a text.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_alphanumeric() || is_accent_alone(c) {
            push_plain(&mut word, c);
        } else if !word.is_empty() && c != '\'' && c != '’' {
            words.push(std::mem::take(&mut word));
            if words.len() >= WORDS_READ {
                break;
            }
        }
    }
    words
}

/// One thing seen: its key and the one or two words (by place) that made it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub(super) key: u64,
    pub(super) first: usize,
    pub(super) second: usize,
}

fn hash(bytes: &[u8], seed: u64) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^ (hash >> 29)
}

/// Everything seen in these words, in order, with repetitions.
pub(super) fn seen(words: &[String], mut each: impl FnMut(Seen)) {
    let plain: Vec<u64> = words.iter().map(|word| hash(word.as_bytes(), 1)).collect();
    for (first, &key) in plain.iter().enumerate() {
        each(Seen { key, first, second: first });
        if first < OPENING {
            each(Seen { key: key.rotate_left(17) ^ 0x6f70_656e, first, second: first });
        }
        for (apart, &other) in plain.iter().skip(first + 1).take(APART).enumerate() {
            // Neighbours say more than two words somewhere near each other, which are counted whatever the gap.
            let gap = if apart == 0 { 0x6e65_7874 } else { 0x6e65_6172 };
            let pair =
                key.wrapping_mul(31).rotate_left(7).wrapping_add(other).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ gap;
            each(Seen { key: pair, first, second: first + 1 + apart });
        }
    }
}
