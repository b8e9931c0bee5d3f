//! The mail that asks how it was, and what its links are signed with.
//!
//! A link says which question, and is signed with a secret of this house: it works signed out, for who has the mail. Opening it
//! changes nothing, because programs open links, too.

use crate::{actions::Invite, messages::Say};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    Timestamp,
    rules::{calendar, hearing::after_quiet, moments::Befell},
};
use hmac::{Hmac, KeyInit, Mac};
use i18n::{Direction, Lang};
use mail::{Letter, Link, Mailbox, Notice, SendError, Unsubscribe, message_id_of};
use sha2::Sha256;
use spine::{
    Failure, JobError, Work, asking,
    following::Wishes,
    happenings,
    people::{self, Person},
    settings,
};
use web::App;

/// The kind of job that asks somebody by mail.
pub const INVITE: &str = "insight.invite";
/// The setting that holds the secret.
const SECRET: &str = "insight.secret";
/// The faces of a mail, which knows no drawings.
const FACES: [&str; 5] = ["🙁", "😕", "😐", "🙂", "😀"];

/// The secret of this house; made when it is first needed.
pub async fn secret(work: &mut Work<'_>) -> Result<String, Failure> {
    let known: String = settings::get(work.tx, SECRET).await?;
    if !known.is_empty() {
        return Ok(known);
    }
    let made = URL_SAFE_NO_PAD.encode([work.random()?, work.random()?].concat());
    settings::set(work, SECRET, &made).await?;
    Ok(made)
}

fn mac(secret: &str, id: i64) -> Option<Hmac<Sha256>> {
    if secret.is_empty() {
        return None;
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(format!("how:{id}").as_bytes());
    Some(mac)
}

/// What stands in the link to a question; nothing without a secret.
pub fn token(secret: &str, id: i64) -> Option<String> {
    Some(format!("{id}.{}", URL_SAFE_NO_PAD.encode(mac(secret, id)?.finalize().into_bytes())))
}

/// Which question a link is about; nothing where it is not ours.
pub fn read(secret: &str, token: &str) -> Option<i64> {
    let (id, signature) = token.split_once('.')?;
    let id = id.parse().ok()?;
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    mac(secret, id)?.verify_slice(&signature).ok()?;
    Some(id)
}

/// The question a link is about, and whose it is.
pub async fn meant(tx: &mut database::Tx, token: &str) -> Result<Option<(asking::Row, Person)>, Failure> {
    let secret: String = settings::get(tx, SECRET).await?;
    let Some(id) = read(&secret, token) else { return Ok(None) };
    let Some(row) = asking::by_id(tx, id).await? else { return Ok(None) };
    let person = people::person(tx, row.person_id).await?.filter(|p| p.state == "active");
    Ok(person.map(|person| (row, person)))
}

struct Found {
    row: asking::Row,
    person: Person,
    provider: people::Provider,
    secret: String,
}

/// What there is to send: nothing where it was answered on the page, is not done any more, or is not wanted.
async fn find(tx: &mut database::Tx, id: i64, now: Timestamp) -> Result<Option<Found>, Failure> {
    let Some(row) = asking::by_id(tx, id).await?.filter(|row| asking::is_open(row, now)) else { return Ok(None) };
    let happened = happenings::of_subject(tx, row.subject_id).await?;
    let last =
        happened.iter().rev().find(|h| [Befell::Settled.word(), Befell::Reopened.word()].contains(&h.kind.as_str()));
    if last.is_some_and(|h| h.kind == Befell::Reopened.word()) || asking::is_never(tx, row.person_id).await? {
        return Ok(None);
    }
    let person = people::person(tx, row.person_id).await?.filter(|p| p.state == "active" && !p.email.is_empty());
    let (Some(person), Some(provider)) = (person, people::provider(tx, row.provider_id).await?) else {
        return Ok(None);
    };
    Ok(Some(Found { row, person, provider, secret: settings::get(tx, SECRET).await? }))
}

/// Runs the job.
pub async fn send(app: &App, invite: Invite) -> Result<(), JobError> {
    let now = app.spine.now();
    let found = app.spine.read(move |tx| Box::pin(find(tx, invite.id, now))).await?;
    let (Some(found), Some(transport)) = (found, app.mail.clone()) else { return Ok(()) };
    let wishes: Wishes = serde_json::from_str(&found.person.wishes).unwrap_or_default();
    if let Some(zone) = calendar::zone(&found.person.zone) {
        let at = after_quiet(wishes.quiet, now, &zone);
        if at > now {
            return Err(JobError::Again(at.since(now)));
        }
    }
    let lang = app.catalogue.lang(&found.person.locale, &found.person.zone);
    let Some(letter) = compose(app, &lang, &found, now) else { return Ok(()) };
    match transport.send(&letter).await {
        Err(error @ SendError::Temporary { .. }) => Err(JobError::Retry(error.to_string())),
        // One question less; what is wrong with an address is told by other mails.
        Ok(()) | Err(SendError::Permanent { .. }) => Ok(()),
    }
}

fn compose(app: &App, lang: &Lang, found: &Found, now: Timestamp) -> Option<Letter> {
    let say = Say::new(lang);
    let base = &app.spine.base_url;
    let address = format!("{base}/how/{}", token(&found.secret, found.row.id)?);
    // Mail lies in places this program does not guard: of what is closed it names nothing.
    let closed = found.provider.confidential;
    let (number, title) = (found.row.number.as_str(), found.row.title.as_str());
    let heading = if closed { say.invite_subject_closed(number) } else { say.invite_subject(number, title) };
    let opening = if closed {
        say.invite_opening_closed().into_owned()
    } else {
        say.invite_opening(found.provider.name.as_str())
    };
    let answers: Vec<(String, String)> =
        [say.how_badly(), say.how_not_well(), say.how_partly(), say.how_well(), say.how_very_well()]
            .iter()
            .zip(FACES)
            .zip([1, 2, 3, 4, 5])
            .map(|((word, face), n)| (format!("{face}  {word}"), format!("{address}?satisfaction={n}")))
            .rev()
            .collect();
    let ways: Vec<Link<'_>> = answers.iter().map(|(label, address)| Link { label, address }).collect();
    let (from, host) = (mailbox(&app.mail_from), host(base));
    let sender = if closed { from.name.clone() } else { found.provider.name.clone() };
    let (why, stop_label, stop) = (say.invite_why(), say.invite_stop(), format!("{address}/stop"));
    let words = say.invite_words();
    let notice = Notice {
        locale: lang.locale(),
        direction: if lang.direction() == Direction::RightToLeft { "rtl" } else { "ltr" },
        heading: &heading,
        opening: &opening,
        words: &words,
        promise: None,
        button: None,
        why: &why,
        unsubscribe: Some(Link { label: &stop_label, address: &stop }),
        sender: &sender,
    };
    let to = Mailbox::new(found.person.name.clone(), found.person.email.clone());
    Some(Letter {
        from: Mailbox::new(sender.clone(), from.address),
        to,
        subject: heading.clone(),
        text: notice.text_with(&ways),
        html: Some(notice.html_with(&ways)),
        message_id: message_id_of("invitation", found.row.id, found.person.id, host),
        unsubscribe: Some(Unsubscribe::one_click(stop.clone())),
        ..Letter::new(now, lang.locale())
    })
}

fn host(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or_default()
}

/// A name and an address written as one.
fn mailbox(text: &str) -> Mailbox {
    match text.split_once('<') {
        Some((name, address)) => {
            Mailbox::new(name.trim().trim_matches('"'), address.trim().trim_end_matches('>').trim())
        }
        None => Mailbox::new("", text.trim()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_speaks_of_one_question() {
        let good = token("secret", 7).unwrap();
        assert_eq!(read("secret", &good), Some(7));
        assert_eq!(token("", 7), None);
        let signature = good.split_once('.').unwrap().1;
        for forged in [format!("8.{signature}"), format!("{good}x"), "7.".to_owned(), "7".to_owned(), String::new()] {
            assert_eq!(read("secret", &forged), None, "{forged}");
        }
        assert_eq!(read("other", &good), None);
        assert_eq!(read("", &good), None);
    }
}
