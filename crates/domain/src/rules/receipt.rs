//! Receipts: 100 random bits that stand for somebody nobody knows (text, 8.2.6: people "afraid of being punished").
//!
//! Twenty characters of an alphabet of 32 that cannot be mistaken for each other, in four groups: `7K3QX-9MHT2-…`. What is
//! typed back is read kindly: small letters, other dashes, spaces, the letter O for the digit 0, I and L for 1.

/// What a receipt is written in: no I, L, O and U, so that nothing looks like a digit or makes a word.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a receipt: five bits each.
pub const LENGTH: usize = 20;
/// Characters in a group.
const GROUP: usize = 5;

/// A receipt as it is looked up: twenty characters of [`ALPHABET`], without dashes. Its content is never written to a
/// log: it has no `Display`, and `Debug` hides it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Receipt(String);

impl std::fmt::Debug for Receipt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Receipt(…)")
    }
}

impl Receipt {
    /// From 100 random bits: the low five bits of each byte.
    pub fn of(random: &[u8; LENGTH]) -> Self {
        Self(random.iter().filter_map(|b| ALPHABET.get(usize::from(b & 31))).map(|c| char::from(*c)).collect())
    }

    /// What somebody typed; `None` where it cannot be a receipt.
    pub fn read(typed: &str) -> Option<Self> {
        let mut text = String::with_capacity(LENGTH);
        for c in typed.chars().filter(|c| !c.is_whitespace() && !is_dash(*c)) {
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                'U' => 'V',
                other => other,
            };
            if !u8::try_from(c).is_ok_and(|c| ALPHABET.contains(&c)) || text.len() == LENGTH {
                return None;
            }
            text.push(c);
        }
        (text.len() == LENGTH).then_some(Self(text))
    }

    /// As it is looked up and as keys are made from: without dashes.
    pub fn plain(&self) -> &str {
        &self.0
    }

    /// As people read it: four groups.
    pub fn groups(&self) -> String {
        let mut out = String::with_capacity(LENGTH + 3);
        for (n, c) in self.0.chars().enumerate() {
            if n > 0 && n % GROUP == 0 {
                out.push('-');
            }
            out.push(c);
        }
        out
    }
}

/// Everything people, pens and word processors use for a dash; a dot and an underscore too.
const fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '_' | '.' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_typed_is_read_kindly() {
        let receipt = Receipt::of(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 31]);
        assert_eq!(receipt.groups(), "01234-56789-ABCDE-FGHJZ");
        for typed in [
            "01234-56789-ABCDE-FGHJZ",
            "0123456789abcdefghjz",
            " O1234 – 56789 — ABCDE − fghjz\n",
            "oI234.56789_ABCDE FGHJZ",
            "0l234-56789-abcde-fghjz",
        ] {
            assert_eq!(Receipt::read(typed), Some(receipt.clone()), "{typed}");
        }
        for typed in [
            "",
            "01234",
            "01234-56789-ABCDE-FGHJZ0",
            "01234-56789-ABCDE-FGHJ!",
            "01234-56789-ABCDE-FGHJß",
            "'; drop table report --",
        ] {
            assert_eq!(Receipt::read(typed), None, "{typed}");
        }
        assert!(!format!("{receipt:?}").contains("01234"), "a log never shows one");
    }

    proptest! {
        #[test]
        fn it_comes_back_from_what_was_printed(random: [u8; LENGTH]) {
            let receipt = Receipt::of(&random);
            prop_assert_eq!(receipt.plain().len(), LENGTH);
            prop_assert_eq!(Receipt::read(&receipt.groups()), Some(receipt.clone()));
            prop_assert_eq!(Receipt::read(&receipt.groups().to_lowercase().replace('-', " ")), Some(receipt));
        }

        #[test]
        fn one_other_character_is_another_receipt(random: [u8; LENGTH], place in 0..LENGTH, by in 1u8..32) {
            let mut other = random;
            other[place] = (random[place] & 31) ^ by;
            prop_assert_ne!(Receipt::of(&random), Receipt::of(&other));
        }

        #[test]
        fn nothing_typed_makes_it_stumble(typed in ".{0,60}") {
            if let Some(receipt) = Receipt::read(&typed) {
                prop_assert_eq!(receipt.plain().len(), LENGTH);
                prop_assert!(receipt.plain().bytes().all(|b| ALPHABET.contains(&b)));
            }
        }
    }
}
