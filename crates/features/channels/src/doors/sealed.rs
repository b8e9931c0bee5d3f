//! A word kept in the database that only this house can read: ChaCha20-Poly1305 under a key made from the key of the house.

use ring::{aead, hmac};
use web::private::HouseKey;

fn key(house: &HouseKey) -> Option<aead::LessSafeKey> {
    let root = hmac::Key::new(hmac::HMAC_SHA256, &house.0);
    let made = hmac::sign(&root, b"secrets of mailboxes");
    Some(aead::LessSafeKey::new(aead::UnboundKey::new(&aead::CHACHA20_POLY1305, made.as_ref()).ok()?))
}

/// Seals a word to its place: elsewhere it does not open.
pub fn seal(house: &HouseKey, place: &str, word: &str) -> Option<String> {
    use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
    let mut nonce = [0u8; 12];
    ring::rand::SecureRandom::fill(&ring::rand::SystemRandom::new(), &mut nonce).ok()?;
    let mut sealed = word.as_bytes().to_vec();
    let with = aead::Aad::from(place.as_bytes());
    key(house)?.seal_in_place_append_tag(aead::Nonce::assume_unique_for_key(nonce), with, &mut sealed).ok()?;
    Some(STANDARD_NO_PAD.encode([nonce.as_slice(), &sealed].concat()))
}

/// Opens it.
pub fn open(house: &HouseKey, place: &str, sealed: &str) -> Option<String> {
    use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
    let bytes = STANDARD_NO_PAD.decode(sealed).ok()?;
    let (nonce, rest) = bytes.split_first_chunk::<12>()?;
    let mut rest = rest.to_vec();
    let with = aead::Aad::from(place.as_bytes());
    let plain = key(house)?.open_in_place(aead::Nonce::assume_unique_for_key(*nonce), with, &mut rest).ok()?;
    String::from_utf8(plain.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_house_and_this_place_open_it() {
        let (house, other) = (HouseKey([1; 32]), HouseKey([2; 32]));
        let sealed = seal(&house, "desk", "refresh").unwrap();
        assert_eq!(open(&house, "desk", &sealed).as_deref(), Some("refresh"));
        assert_eq!(open(&other, "desk", &sealed), None);
        assert_eq!(open(&house, "it", &sealed), None);
        assert_eq!(open(&house, "desk", "AAAA"), None);
        assert_ne!(seal(&house, "desk", "refresh").unwrap(), sealed);
    }
}
