//! Sealing: how words are kept so that a database or a backup shows none.
//!
//! ```text
//! receipt ──HMAC(key of the house)──► lookup     finds the row
//! receipt ──Argon2id(salt)──► reporter's key ──opens──► key of the report ──opens──► words, files
//! key of the house ──► handlers' key  ──opens──► key of the report
//!                  └─► custodians' key ──opens──► the name behind a confidential report, and nothing else does
//! ```
//!
//! ChaCha20-Poly1305 with a random nonce; what is sealed is bound to its report and its purpose, so that nothing can be
//! moved from one to another; words are padded, so that their length tells little.
//!
//! # What must never happen here
//! The receipt or a key in anything that is kept, printed or logged.

use argon2::Argon2;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{PersonId, Timestamp, rules::receipt::Receipt};
use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey},
    digest, hmac,
    signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey},
};
use serde::{Serialize, de::DeserializeOwned};
use spine::timeline::hex;
use std::collections::BTreeSet;
use web::private::HouseKey;

/// It cannot be opened with this key, or there was no randomness to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed;

impl From<ring::error::Unspecified> for Closed {
    fn from(_: ring::error::Unspecified) -> Self {
        Self
    }
}

impl From<Closed> for jobs::Failure {
    fn from(_: Closed) -> Self {
        database::DbError::Away("what was sealed cannot be opened: is the key of the house the right one?".to_owned())
            .into()
    }
}

impl From<Closed> for web::Problem {
    fn from(closed: Closed) -> Self {
        Self::Failure(closed.into())
    }
}

/// Random bytes, at the edge.
pub fn random<const N: usize>() -> Result<[u8; N], Closed> {
    let mut bytes = [0u8; N];
    getrandom::fill(&mut bytes).map_err(|_| Closed)?;
    Ok(bytes)
}

/// What words are padded to a multiple of, in bytes.
const PAD: usize = 512;

/// A key that seals and opens.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// A new one.
    pub fn fresh() -> Result<Self, Closed> {
        Ok(Self(random()?))
    }

    fn cipher(&self) -> Result<LessSafeKey, Closed> {
        Ok(LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &self.0)?))
    }

    /// Seals bytes to a place: a report and a purpose.
    pub fn seal(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>, Closed> {
        let nonce: [u8; 12] = random()?;
        let mut sealed = plain.to_vec();
        self.cipher()?.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(place), &mut sealed)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed to that place.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, Closed> {
        let (nonce, rest) = sealed.split_first_chunk::<12>().ok_or(Closed)?;
        let mut rest = rest.to_vec();
        let plain = self.cipher()?.open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(place), &mut rest)?;
        Ok(plain.to_vec())
    }

    /// Seals a value, padded.
    pub fn seal_value(&self, place: &str, value: &impl Serialize) -> Result<Vec<u8>, Closed> {
        let mut plain = serde_json::to_vec(value).map_err(|_| Closed)?;
        // JSON may end in spaces, so the padding needs no length of its own.
        plain.resize(plain.len().div_ceil(PAD) * PAD, b' ');
        self.seal(place, &plain)
    }

    /// Opens a value.
    pub fn open_value<T: DeserializeOwned>(&self, place: &str, sealed: &[u8]) -> Result<T, Closed> {
        serde_json::from_slice(&self.open(place, sealed)?).map_err(|_| Closed)
    }

    /// This key, sealed to another.
    pub fn wrapped(&self, by: &Self, place: &str) -> Result<Vec<u8>, Closed> {
        by.seal(place, &self.0)
    }

    /// A key that was sealed to this one.
    pub fn unwrap(&self, place: &str, sealed: &[u8]) -> Result<Self, Closed> {
        Ok(Self(self.open(place, sealed)?.try_into().map_err(|_| Closed)?))
    }
}

/// The key made from a receipt. Takes tens of milliseconds by design: not on a thread that serves requests.
pub fn reporters_key(receipt: &Receipt, salt: &str) -> Result<Key, Closed> {
    let mut key = [0u8; 32];
    Argon2::default()
        .hash_password_into(receipt.plain().as_bytes(), format!("entwine report {salt}").as_bytes(), &mut key)
        .map_err(|_| Closed)?;
    Ok(Key(key))
}

/// The key of a quiet doorbell: SHA-256 of the receipt behind a word of its own. A browser works it out by itself.
pub fn bell_key(receipt: &Receipt) -> String {
    hex(digest::digest(&digest::SHA256, format!("entwine doorbell {}", receipt.plain()).as_bytes()).as_ref())
}

/// The mark a report with a waiting answer leaves on the page of a day: the first 16 digits of an HMAC-SHA-256.
pub fn bell_mark(bell_key: &str, day: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, bell_key.as_bytes());
    hex(hmac::sign(&key, day.as_bytes()).as_ref()).chars().take(16).collect()
}

/// Everything made from the key of the house.
pub struct Keys {
    handlers: Key,
    names: Key,
    lookup: hmac::Key,
    forms: hmac::Key,
    proof: Ed25519KeyPair,
}

impl Keys {
    /// From the key of the house.
    pub fn of(house: &HouseKey) -> Result<Self, Closed> {
        let root = hmac::Key::new(hmac::HMAC_SHA256, &house.0);
        let of = |what: &str| -> Result<[u8; 32], Closed> {
            hmac::sign(&root, what.as_bytes()).as_ref().try_into().map_err(|_| Closed)
        };
        Ok(Self {
            handlers: Key(of("handlers of reports")?),
            names: Key(of("custodians of names")?),
            lookup: hmac::Key::new(hmac::HMAC_SHA256, &of("lookup of receipts")?),
            forms: hmac::Key::new(hmac::HMAC_SHA256, &of("forms and doorbell")?),
            proof: Ed25519KeyPair::from_seed_unchecked(&of("filing proofs")?).map_err(|_| Closed)?,
        })
    }

    /// What finds the row of a receipt.
    pub fn lookup(&self, receipt: &Receipt) -> String {
        hex(hmac::sign(&self.lookup, format!("receipt {}", receipt.plain()).as_bytes()).as_ref())
    }

    /// What a person is called among those a report is kept from: another word for each report.
    pub fn kept(&self, seal: &str, person: PersonId) -> String {
        hex(hmac::sign(&self.lookup, format!("kept from {seal} {person}").as_bytes()).as_ref())
    }

    /// Whom of these people a report is kept from.
    pub fn kept_from(&self, seal: &str, kept: &str, people: impl IntoIterator<Item = PersonId>) -> BTreeSet<PersonId> {
        people.into_iter().filter(|p| kept.split(' ').any(|k| k == self.kept(seal, *p))).collect()
    }

    /// The key of a report, as handlers open it.
    pub fn open_for_handlers(&self, seal: &str, wrapped: &[u8]) -> Result<Key, Closed> {
        self.handlers.unwrap(&format!("{seal} handlers"), wrapped)
    }

    /// The key of a report, sealed to handlers.
    pub fn wrap_for_handlers(&self, seal: &str, key: &Key) -> Result<Vec<u8>, Closed> {
        key.wrapped(&self.handlers, &format!("{seal} handlers"))
    }

    /// Who a reporter is, sealed to custodians.
    pub fn seal_name(&self, seal: &str, name: &impl Serialize) -> Result<Vec<u8>, Closed> {
        self.names.seal_value(&format!("{seal} name"), name)
    }

    /// Who a reporter is.
    pub fn open_name<T: DeserializeOwned>(&self, seal: &str, sealed: &[u8]) -> Result<T, Closed> {
        self.names.open_value(&format!("{seal} name"), sealed)
    }

    /// A mark on the doorbell's page that means nothing: the same all day.
    pub fn no_bell(&self, day: &str, n: usize) -> String {
        hex(hmac::sign(&self.forms, format!("no bell {day} {n}").as_bytes()).as_ref()).chars().take(16).collect()
    }

    /// A word for a form: it is ours and of today. It names nobody.
    pub fn form_word(&self, nonce: &[u8; 16], day: Timestamp) -> String {
        let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(nonce), day.0);
        let signature = hmac::sign(&self.forms, format!("form {signed}").as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }

    /// Reads the word of a form: its nonce, where we wrote it today or yesterday.
    pub fn read_form_word(&self, word: &str, day: Timestamp) -> Option<[u8; 16]> {
        let (signed, signature) = word.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        hmac::verify(&self.forms, format!("form {signed}").as_bytes(), &signature).ok()?;
        let (nonce, made) = signed.split_once('.')?;
        let age = day.since(Timestamp(made.parse().ok()?));
        if age.0 < 0 || age > domain::rules::safe::DAY {
            return None;
        }
        URL_SAFE_NO_PAD.decode(nonce).ok()?.try_into().ok()
    }

    /// The key everybody can check a filing proof with.
    pub fn public_key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.proof.public_key().as_ref())
    }

    /// Signs a filing proof.
    pub fn sign(&self, text: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.proof.sign(text.as_bytes()).as_ref())
    }

    /// Whether we signed that.
    pub fn signed(&self, text: &str, signature: &str) -> bool {
        let Ok(signature) = URL_SAFE_NO_PAD.decode(signature) else { return false };
        UnparsedPublicKey::new(&ED25519, self.proof.public_key().as_ref()).verify(text.as_bytes(), &signature).is_ok()
    }
}

/// The hash of what was filed, as its proof has it.
pub fn words_hash(words: &str) -> String {
    hex(digest::digest(&digest::SHA256, words.as_bytes()).as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(n: u8) -> Keys {
        Keys::of(&HouseKey([n; 32])).unwrap()
    }

    #[test]
    fn only_the_right_key_and_place_open() {
        let key = Key::fresh().unwrap();
        let sealed = key.seal_value("a 1", &"They shout at us.").unwrap();
        assert_eq!(key.open_value::<String>("a 1", &sealed), Ok("They shout at us.".to_owned()));
        assert_eq!(key.open_value::<String>("a 2", &sealed), Err(Closed), "not to be moved");
        assert_eq!(Key::fresh().unwrap().open_value::<String>("a 1", &sealed), Err(Closed));
        for n in [0, 11, 12, 40, sealed.len() - 1] {
            let mut broken = sealed.clone();
            broken[n] ^= 1;
            assert_eq!(key.open_value::<String>("a 1", &broken), Err(Closed), "byte {n}");
            assert_eq!(key.open_value::<String>("a 1", &sealed[..n]), Err(Closed), "cut at {n}");
        }
        assert!(!sealed.windows(5).any(|w| w == b"shout"));
        let short = key.seal_value("a 1", &"no").unwrap();
        assert_eq!(short.len(), sealed.len(), "its length tells nothing");
    }

    #[test]
    fn a_receipt_opens_what_the_house_cannot_find_without_its_key() {
        let receipt = Receipt::of(&[7; 20]);
        let other = Receipt::of(&[8; 20]);
        let report = Key::fresh().unwrap();
        let wrapped = report.wrapped(&reporters_key(&receipt, "salt").unwrap(), "s reporter").unwrap();
        let opened = reporters_key(&receipt, "salt").unwrap().unwrap("s reporter", &wrapped).unwrap();
        assert_eq!(opened.0, report.0);
        assert!(reporters_key(&other, "salt").unwrap().unwrap("s reporter", &wrapped).is_err());
        assert!(reporters_key(&receipt, "pepper").unwrap().unwrap("s reporter", &wrapped).is_err());
        assert_ne!(
            keys(1).lookup(&receipt),
            keys(2).lookup(&receipt),
            "the row is found under the key of the house only"
        );
        assert_ne!(keys(1).lookup(&receipt), keys(1).lookup(&other));
    }

    #[test]
    fn handlers_do_not_open_names() {
        let keys = keys(1);
        let report = Key::fresh().unwrap();
        let wrapped = keys.wrap_for_handlers("s", &report).unwrap();
        assert_eq!(keys.open_for_handlers("s", &wrapped).unwrap().0, report.0);
        assert!(keys.open_for_handlers("t", &wrapped).is_err());
        let name = keys.seal_name("s", &"Noor Khalil").unwrap();
        assert_eq!(keys.open_name::<String>("s", &name), Ok("Noor Khalil".to_owned()));
        assert!(
            keys.handlers.open_value::<String>("s name", &name).is_err()
                && report.open_value::<String>("s name", &name).is_err()
        );
    }

    #[test]
    fn a_form_is_ours_and_of_today() {
        let (keys, day) = (keys(1), Timestamp(20_000 * 86_400_000));
        let word = keys.form_word(&[5; 16], day);
        assert_eq!(keys.read_form_word(&word, day), Some([5; 16]));
        assert_eq!(keys.read_form_word(&word, day.plus(domain::Millis::days(1))), Some([5; 16]), "over midnight");
        assert_eq!(keys.read_form_word(&word, day.plus(domain::Millis::days(2))), None);
        assert_eq!(super::tests::keys(2).read_form_word(&word, day), None);
        for forged in ["", ".", "..", &word[1..], &word.replace("17280", "17281"), &format!("{word}x")] {
            assert_eq!(keys.read_form_word(forged, day), None, "{forged}");
        }
    }

    #[test]
    fn a_proof_is_ours_and_whole() {
        let keys = keys(1);
        let signature = keys.sign("report R-1");
        assert!(keys.signed("report R-1", &signature));
        assert!(!keys.signed("report R-2", &signature) && !super::tests::keys(2).signed("report R-1", &signature));
        assert!(!keys.signed("report R-1", "") && !keys.signed("report R-1", "AAAA"));
    }

    #[test]
    fn a_browser_works_out_the_same_marks() {
        // By `sha256sum` of the words and the receipt, and `openssl dgst -sha256 -hmac` of the day.
        let receipt = Receipt::read("01234-56789-01234-56789").unwrap();
        let key = bell_key(&receipt);
        assert_eq!(key, "ae7b1a42426d452cd658aab1f9618aaccdf15be9f1f03f55c5582403d1fc031c");
        let mark = bell_mark(&key, "2026-11-24");
        assert_eq!(mark, "cd385adb3802466d");
        assert_ne!(mark, bell_mark(&key, "2026-11-25"), "another one every day");
    }
}
