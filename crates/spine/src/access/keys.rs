//! Keys people and machines carry: random, shown once, kept as a hash. And passwords.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{Because, Refusal};
use sha2::{Digest, Sha256};

/// A new key of 32 random bytes behind a prefix that says what it is (`ent_` for tokens), so that leaks are found.
pub fn fresh(prefix: &str) -> Option<String> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(format!("{prefix}{}", URL_SAFE_NO_PAD.encode(bytes)))
}

/// What is kept of a key.
pub fn hash(key: &str) -> String {
    crate::timeline::hex(&Sha256::digest(key.as_bytes()))
}

/// Fewest characters of a password (NIST SP 800-63B: length counts, not composition).
pub const SHORTEST: usize = 10;

/// Passwords everybody tries first.
const WORN: &[&str] = &[
    "password",
    "passwort",
    "1234567890",
    "qwertyuiop",
    "qwertzuiop",
    "letmein",
    "iloveyou",
    "administrator",
    "entwine",
    "welcome1",
];

/// Whether a password may be chosen: long enough, not one of the worn ones, not the person's own name or address.
pub fn check_password(password: &str, email: &str, name: &str) -> Result<(), Refusal> {
    let count = password.chars().count();
    let refuse = |key: &str| Err(Refusal::invalid("password", Because::new(key).with("least", SHORTEST.to_string())));
    if count < SHORTEST {
        return refuse("invalid-password-short");
    }
    if count > 256 {
        return refuse("invalid-password-long");
    }
    let folded = password.to_lowercase();
    let letters: std::collections::BTreeSet<char> = folded.chars().collect();
    let own = email.split('@').next().unwrap_or_default().to_lowercase();
    if letters.len() < 4
        || WORN.iter().any(|w| folded.contains(w) && count < w.chars().count() + 6)
        || (own.chars().count() >= 4 && folded.contains(&own) && count < own.chars().count() + 6)
        || folded == name.to_lowercase()
    {
        return refuse("invalid-password-worn");
    }
    Ok(())
}

/// The argon2id hash of a password. Takes tens of milliseconds by design: not on a thread that serves requests.
pub fn hash_password(password: &str) -> Option<String> {
    let mut salt = [0u8; 16];
    getrandom::fill(&mut salt).ok()?;
    Argon2::default().hash_password_with_salt(password.as_bytes(), &salt).ok().map(|hash| hash.to_string())
}

/// Stands in for the hash of somebody who is not there, so that asking for them takes as long.
static NOBODY: std::sync::LazyLock<Option<String>> = std::sync::LazyLock::new(|| hash_password("nobody at all"));

/// Whether a password is the one of a hash.
pub fn verify_password(password: &str, hash: Option<&str>) -> bool {
    let Some(Ok(parsed)) = hash.or(NOBODY.as_deref()).map(PasswordHash::new) else { return false };
    Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && hash.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_hashed_and_checked() {
        let hash = hash_password("correct horse battery").unwrap();
        assert!(hash.starts_with("$argon2id$"));
        assert!(verify_password("correct horse battery", Some(&hash)));
        assert!(!verify_password("correct horse batterz", Some(&hash)));
        assert!(!verify_password("nobody at all", None), "somebody who is not there has no password");
    }

    #[test]
    fn worn_passwords_are_refused() {
        for (password, fine) in [
            ("short", false),
            ("password123", false),
            ("aaaaaaaaaaaa", false),
            ("noor.k1234", false),
            ("Noor Khalil", false),
            ("seven wet umbrellas", true),
            ("grüne Äpfel im Keller", true),
        ] {
            assert_eq!(check_password(password, "noor.k@example.org", "Noor Khalil").is_ok(), fine, "{password}");
        }
    }
}
