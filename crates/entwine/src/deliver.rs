//! `entwine mail deliver`: one message from a mail server becomes a ticket.
//!
//! For now every message is a new ticket; its original is kept beside it, byte for byte.
//!
//! # What must never happen here
//! No message is lost: while the database is away the mail server is told to try again (exit code 75). No answer to a
//! machine: what was sent automatically makes no ticket, so that two machines never talk to each other.

use crate::{
    exit::{self, WrongUse},
    opening::{self, Alone},
    say,
    settings::Settings,
};
use anyhow::Context;
use desk::actions::{Ask, Guest, Uploaded};
use domain::{Actor, Channel};
use mail_parser::{Message, MessageParser};
use std::{io::Read, process::ExitCode};

/// What is read of a message.
#[derive(Debug, PartialEq, Eq)]
struct Letter {
    name: String,
    email: String,
    subject: String,
    words: String,
}

/// Takes one message from standard input.
pub async fn deliver(settings: &Settings) -> anyhow::Result<ExitCode> {
    let mut content = Vec::new();
    let most = u64::try_from(settings.upload_bytes).unwrap_or(u64::MAX);
    std::io::stdin().lock().take(most.saturating_add(1)).read_to_end(&mut content)?;
    if content.len() > settings.upload_bytes {
        return Err(WrongUse("the message is larger than upload_max_mb".to_owned()).into());
    }
    let Some(letter) = read(&content)? else {
        say::line("sent by a machine; nothing was made of it");
        return Ok(ExitCode::SUCCESS);
    };
    match ask(settings, &content, letter).await {
        Ok(number) => {
            say::line(&number);
            Ok(ExitCode::SUCCESS)
        }
        Err(e) if exit::of(&e) == exit::AWAY => {
            say::error(&format!("try again later: {e:#}"));
            Ok(exit::AGAIN.into())
        }
        Err(e) => Err(e),
    }
}

async fn ask(settings: &Settings, content: &[u8], letter: Letter) -> anyhow::Result<String> {
    let opened = opening::open(settings, Alone::No).await?;
    let digest = opened.spine.blobs.put(content)?;
    let original = Uploaded {
        name: "message.eml".to_owned(),
        media_type: "message/rfc822".to_owned(),
        size: i64::try_from(content.len()).unwrap_or(i64::MAX),
        digest,
    };
    let ask = Ask {
        title: Some(letter.subject).filter(|s| !s.is_empty()),
        guest: Some(Guest { name: letter.name, email: letter.email }),
        channel: Some(Channel::Mail),
        files: vec![original],
        ..Ask::new(&letter.words)
    };
    let actor = Actor { through: Channel::Mail, ..Actor::system() };
    let asked = opened.spine.act(&actor, ask).await.map_err(|e| crate::access::said(&opened.catalogue, e));
    opened.close();
    Ok(asked?.number)
}

/// What a message says; nothing when a machine sent it.
fn read(content: &[u8]) -> anyhow::Result<Option<Letter>> {
    let message = MessageParser::default().parse(content).context("this is no message")?;
    let header =
        |name: &'static str| message.header(name).and_then(|v| v.as_text()).unwrap_or_default().trim().to_lowercase();
    let automatic = header("Auto-Submitted");
    if (!automatic.is_empty() && automatic != "no") || ["bulk", "junk", "list"].contains(&header("Precedence").as_str())
    {
        return Ok(None);
    }
    let from = message.from().and_then(|a| a.first());
    let email = from.and_then(|a| a.address.as_deref()).unwrap_or_default().to_owned();
    if !spine::people::is_email(&email) {
        return Err(WrongUse("the message does not say who sent it".to_owned()).into());
    }
    let name =
        from.and_then(|a| a.name.as_deref()).map(str::trim).filter(|n| !n.is_empty()).unwrap_or(&email).to_owned();
    let subject: String = message.subject().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(Some(Letter { name, words: words(&message, &subject), subject: subject.chars().take(200).collect(), email }))
}

fn words(message: &Message<'_>, subject: &str) -> String {
    let body = message.body_text(0).map(|b| b.replace("\r\n", "\n")).unwrap_or_default();
    let body = body.trim();
    if body.is_empty() { subject.to_owned() } else { body.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_says_who_and_what() {
        let text = "From: =?utf-8?q?Mira_Oakfield_=C3=84?= <mira@example.org>\r\nSubject: The car\r\n is late\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nAgain.\r\nAnd nobody said so.\r\n";
        let letter = read(text.as_bytes()).unwrap().unwrap();
        let expected = Letter {
            name: "Mira Oakfield Ä".to_owned(),
            email: "mira@example.org".to_owned(),
            subject: "The car is late".to_owned(),
            words: "Again.\nAnd nobody said so.".to_owned(),
        };
        assert_eq!(letter, expected);
    }

    #[test]
    fn machines_and_nobody_are_told_apart() {
        let message = |head: &str| read(format!("{head}\r\nSubject: Hello\r\n\r\nHello\r\n").as_bytes());
        assert_eq!(message("From: a@example.org\r\nAuto-Submitted: auto-replied").unwrap(), None);
        assert_eq!(message("From: a@example.org\r\nPrecedence: bulk").unwrap(), None);
        assert_eq!(message("From: a@example.org\r\nAuto-Submitted: no").unwrap().unwrap().name, "a@example.org");
        assert!(message("From: nobody at all").is_err());
    }
}
