//! Sign-ins of the demo: made anew each time they are shown, and shown once.

use super::{fault, people::Cast, people::address};
use domain::Actor;
use jobs::Failure;
use spine::{Spine, access::keys as secrets, people};

/// How somebody signs in.
pub struct SignIn {
    /// Their address.
    pub email: String,
    /// What they are.
    pub role: String,
    /// Their password.
    pub password: String,
}

/// Short words, 256 of them: each is a byte of chance.
const WORDS: &str = include_str!("story/words.txt");
/// Words in a password: 48 bits, behind a door that slows down after five wrong ones.
const LENGTH: usize = 6;

/// Gives everybody who has a sign-in a new password.
pub async fn renew(spine: &Spine) -> Result<Vec<SignIn>, Failure> {
    let mut all = Vec::new();
    for person in Cast::read()?.person {
        let Some(role) = person.sign_in else { continue };
        let email = address(&person.key);
        let looked = email.clone();
        let found = spine.read(move |tx| Box::pin(async move { Ok(people::by_email(tx, &looked).await?) })).await?;
        // Somebody the operator has taken out of the demo meanwhile stays out.
        let Some(found) = found.filter(|p| p.state == "active") else { continue };
        let password = passphrase()?;
        spine.set_password(&Actor::system(), found.id, password.clone()).await?;
        all.push(SignIn { email, role, password });
    }
    Ok(all)
}

/// Words by chance.
fn passphrase() -> Result<String, Failure> {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let key = secrets::fresh("").ok_or_else(|| fault("no randomness"))?;
    // The hash of a random key in hexadecimal: two digits are a byte.
    let digits = secrets::hash(&key);
    let chosen: Vec<&str> = (0..LENGTH)
        .filter_map(|n| digits.get(2 * n..2 * n + 2))
        .filter_map(|byte| usize::from_str_radix(byte, 16).ok())
        .filter_map(|byte| words.get(byte).copied())
        .collect();
    if chosen.len() == LENGTH { Ok(chosen.join("-")) } else { Err(fault("too few words for passwords")) }
}

/// The sign-ins as they are shown.
pub fn table(all: &[SignIn]) -> Vec<String> {
    let wide = |of: fn(&SignIn) -> &str| all.iter().map(|s| of(s).chars().count()).max().unwrap_or(0);
    let (email, role) = (wide(|s| &s.email), wide(|s| &s.role));
    let mut lines = vec![String::new(), format!("{:email$}  {:role$}  password", "address", "who")];
    lines.extend(all.iter().map(|s| format!("{:email$}  {:role$}  {}", s.email, s.role, s.password)));
    lines.push(String::new());
    lines.push("These passwords are shown once and kept nowhere in clear.".to_owned());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_of_chance_in_each_word() {
        let words: std::collections::BTreeSet<&str> = WORDS.split_whitespace().collect();
        assert_eq!(words.len(), 256, "no word twice");
        assert!(words.iter().all(|w| w.bytes().all(|b| b.is_ascii_lowercase())), "typed without thinking");
        let (one, other) = (passphrase().unwrap(), passphrase().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.split('-').count(), LENGTH);
    }
}
