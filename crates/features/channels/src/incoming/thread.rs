//! Which conversation a mail belongs to: by what it answers, by our signature in its address, by the number in its subject.
//!
//! Finding proves nothing about who writes; that is asked afterwards.

use super::{Mailbox, Prepared};
use crate::{store::incoming as store, unsubscribe};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use database::Tx;
use domain::{PersonId, SubjectId, rules::incoming::Found};
use hmac::{Hmac, KeyInit, Mac};
use mail::Nature;
use sha2::Sha256;
use spine::{Failure, settings, timeline};

/// A conversation that was found.
pub struct Thread {
    pub subject: timeline::Subject,
    pub found: Found,
    /// To whom the letter went that it answers.
    pub person: Option<PersonId>,
}

pub async fn find(tx: &mut Tx, mailbox: &Mailbox, mail: &Prepared) -> Result<Option<Thread>, Failure> {
    let ids = match &mail.nature {
        Nature::Bounce(bounce) => bounce.about.as_slice(),
        _ => mail.mail.answers.as_slice(),
    };
    for id in ids.iter().take(30) {
        if let Some((subject, person)) = of_id(tx, mailbox, id).await?
            && let Some(subject) = timeline::by_id(tx, subject).await?
        {
            return Ok(Some(Thread { subject, found: Found::Headers, person }));
        }
    }
    if matches!(mail.nature, Nature::Bounce(_)) {
        return Ok(None);
    }
    let secret: String = settings::get(tx, unsubscribe::SECRET).await?;
    let written_to = mail.mail.to.iter().map(|to| to.address.as_str());
    for address in written_to.chain(mail.mail.delivered_to.iter().map(String::as_str)).take(50) {
        if let Some(number) = signed(&secret, address)
            && let Some(subject) = timeline::by_number(tx, &number).await?
        {
            return Ok(Some(Thread { subject, found: Found::Token, person: None }));
        }
    }
    for number in numbers(&mail.mail.subject) {
        if let Some(subject) = timeline::by_number(tx, &number).await? {
            return Ok(Some(Thread { subject, found: Found::Number, person: None }));
        }
    }
    Ok(None)
}

/// What an id tells of: a letter of ours, or a mail that came in.
async fn of_id(tx: &mut Tx, mailbox: &Mailbox, id: &str) -> Result<Option<(SubjectId, Option<PersonId>)>, Failure> {
    if let Some((what, number, person)) = mail::parse_message_id(id, &mailbox.host) {
        let subject = match what.as_str() {
            "entry" => store::subject_of_entry(tx, domain::EntryId(number)).await?,
            "subject" => Some(SubjectId(number)),
            _ => None,
        };
        return Ok(subject.map(|subject| (subject, Some(person))));
    }
    Ok(store::subject_of_mail(tx, id).await?.map(|subject| (subject, None)))
}

/// Numbers in the brackets of a subject, as our letters write them.
fn numbers(subject: &str) -> Vec<String> {
    let parts = subject.split('[').skip(1).filter_map(|part| part.split(']').next());
    let numbers = parts.map(|part| part.trim().trim_start_matches('#'));
    numbers
        .filter(|n| (3..12).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned)
        .take(3)
        .collect()
}

/// What proves in an address that we wrote it: small letters and digits, because servers fold addresses.
pub fn signature(secret: &str, number: &str) -> Option<String> {
    if secret.is_empty() {
        return None;
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(format!("reply:{number}").as_bytes());
    let text = URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()).to_lowercase();
    Some(text.chars().filter(char::is_ascii_alphanumeric).take(16).collect())
}

/// The address for answers to a conversation: `desk+1042-4jx0….@example.org`; the plain one without a secret.
pub fn reply_address(address: &str, number: &str, secret: &str) -> String {
    match (address.rsplit_once('@'), signature(secret, number)) {
        (Some((local, host)), Some(signed)) if local.len() + number.len() + signed.len() < 62 => {
            format!("{local}+{number}-{signed}@{host}")
        }
        _ => address.to_owned(),
    }
}

/// The number an address carries, where the signature is ours.
fn signed(secret: &str, address: &str) -> Option<String> {
    let (local, _) = address.rsplit_once('@')?;
    let (_, token) = local.rsplit_once('+')?;
    let (number, signed) = token.rsplit_once('-')?;
    let good = signature(secret, number)?;
    // Both are short and of known length; the comparison looks at every byte.
    let same = good.len() == signed.len()
        && good.bytes().zip(signed.to_lowercase().bytes()).fold(0, |d, (a, b)| d | (a ^ b)) == 0;
    same.then(|| number.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_carries_a_number_only_with_our_signature() {
        let address = reply_address("desk@example.org", "1042", "secret");
        assert!(address.starts_with("desk+1042-") && address.ends_with("@example.org"), "{address}");
        assert_eq!(signed("secret", &address).as_deref(), Some("1042"));
        assert_eq!(signed("secret", &address.to_uppercase()).as_deref(), Some("1042"));
        assert_eq!(signed("other", &address), None);
        assert_eq!(signed("", &address), None);
        assert_eq!(signed("secret", &address.replace("1042", "1043")), None);
        assert_eq!(reply_address("desk@example.org", "1042", ""), "desk@example.org");
    }

    #[test]
    fn numbers_stand_in_brackets() {
        assert_eq!(numbers("Re: [1042] The door [x] [#1043]"), ["1042", "1043"]);
        assert!(numbers("1042 and [12] and [99999999999999]").is_empty());
    }
}
