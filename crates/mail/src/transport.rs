//! Handing letters to an SMTP server.

use crate::{ComposeError, Letter, Signer, compose};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::{sync::Arc, time::Duration};

/// How long a step of the talk with the server may take before it counts as a failure that may pass.
const PATIENCE: Duration = Duration::from_secs(30);

/// The way to the SMTP server of `ENTWINE_SMTP_URL`. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Transport {
    smtp: AsyncSmtpTransport<Tokio1Executor>,
    server: String,
    signer: Option<Arc<Signer>>,
}

/// What is wrong with the address of a mail server. Never holds its password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}; for example {example}")]
pub struct SettingFault {
    what: String,
    example: &'static str,
}

const EXAMPLE: &str =
    "smtps://user:password@mail.example.org, smtp+starttls://mail.example.org:587 or smtp://localhost:25";

impl SettingFault {
    pub(crate) fn of(what: &str, example: &'static str) -> Self {
        Self { what: what.to_owned(), example }
    }
}

/// Why a letter was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It may pass: the server is away or busy, or its settings are wrong. Try again later.
    #[error("not sent for now: {message}")]
    Temporary {
        /// The server's code, where it answered.
        code: Option<u16>,
        /// What it said, for the operator.
        message: String,
    },
    /// It will not pass: this letter or this address is refused. Trying again does not help.
    #[error("refused: {message}")]
    Permanent {
        /// The server's code, where it answered.
        code: Option<u16>,
        /// What it said, for the operator.
        message: String,
    },
}

impl From<ComposeError> for SendError {
    fn from(error: ComposeError) -> Self {
        Self::Permanent { code: None, message: error.to_string() }
    }
}

impl Transport {
    /// Reads the setting:
    ///
    /// | address | how | port if none is given |
    /// | --- | --- | --- |
    /// | `smtps://` | TLS from the first byte | 465 |
    /// | `smtp+starttls://` | begins plainly, goes on with TLS or not at all | 587 |
    /// | `smtp://` on this machine | plainly | 25 |
    /// | `smtp://` elsewhere | TLS where the server offers it; with a password as `smtp+starttls` | 587 |
    ///
    /// User and password stand before the host, with `%40` for `@` and the like. Certificates are checked against the roots of
    /// the web. A path names this machine in the greeting: `smtp://relay.example.org/desk.example.org`.
    pub fn from_url(url: &str) -> Result<Self, SettingFault> {
        let (scheme, rest) =
            url.trim().split_once("://").ok_or_else(|| SettingFault::of("it has no scheme", EXAMPLE))?;
        if rest.contains(['?', '#']) {
            return Err(SettingFault::of("it takes nothing after ? or #", EXAMPLE));
        }
        let authority = rest.split('/').next().unwrap_or_default();
        let (credentials, server) =
            authority.rsplit_once('@').map_or((None, authority), |(who, server)| (Some(who), server));
        if server.is_empty() || server.starts_with(':') {
            return Err(SettingFault::of("it names no host", EXAMPLE));
        }
        if credentials.is_some_and(|who| !who.contains(':')) {
            return Err(SettingFault::of("it has a user without a password", EXAMPLE));
        }
        let address = match (scheme, on_this_machine(server), credentials.is_some()) {
            ("smtps", _, _) => format!("smtps://{rest}"),
            ("smtp+starttls", _, _) | ("smtp", false, true) => format!("smtp://{rest}?tls=required"),
            ("smtp", true, _) => format!("smtp://{rest}"),
            ("smtp", false, false) => format!("smtp://{rest}?tls=opportunistic"),
            _ => return Err(SettingFault::of("its scheme is none of smtp, smtp+starttls, smtps", EXAMPLE)),
        };
        let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(&address)
            // The library's words could repeat the address, and with it the password.
            .map_err(|_| SettingFault::of("it is no address of an SMTP server", EXAMPLE))?
            .timeout(Some(PATIENCE))
            .build();
        Ok(Self { smtp, server: server.to_owned(), signer: None })
    }

    /// With a signature on each letter.
    pub fn with_signer(self, signer: Signer) -> Self {
        Self { signer: Some(Arc::new(signer)), ..self }
    }

    /// What it signs with.
    pub fn signer(&self) -> Option<&Signer> {
        self.signer.as_deref()
    }

    /// Host and port as given, for the operator's page.
    pub fn server(&self) -> &str {
        &self.server
    }

    /// Sends one letter. `Ok` means the server has taken it; what becomes of it later comes as a report of failure.
    ///
    /// A failure after the server took it but before it said so looks temporary: the letter goes again with the same id.
    pub async fn send(&self, letter: &Letter) -> Result<(), SendError> {
        let message = compose(letter)?;
        let Some(signer) = &self.signer else {
            return self.smtp.send(message).await.map(|_| ()).map_err(|error| classed(&error));
        };
        let signed = signer.sign(&message.formatted(), letter.date);
        let signed =
            signed.ok_or_else(|| SendError::Temporary { code: None, message: "it cannot be signed".to_owned() })?;
        self.smtp.send_raw(message.envelope(), &signed).await.map(|_| ()).map_err(|error| classed(&error))
    }

    /// Whether the server answers, and lets us in. Sends nothing.
    pub async fn check(&self) -> Result<(), SendError> {
        match self.smtp.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => {
                Err(SendError::Temporary { code: None, message: "the server closed the connection".to_owned() })
            }
            Err(error) => Err(classed(&error)),
        }
    }
}

pub(crate) fn on_this_machine(server: &str) -> bool {
    if let Some(bracketed) = server.strip_prefix('[') {
        return bracketed.split(']').next() == Some("::1");
    }
    let host = server.split(':').next().unwrap_or_default();
    host.eq_ignore_ascii_case("localhost") || host.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
}

fn classed(error: &lettre::transport::smtp::Error) -> SendError {
    let code = error.status().map(u16::from);
    let message = spoken(error);
    // These refuse us, not the letter: who we say we are, or how we talk. The operator can mend that, and then it goes.
    let about_us = matches!(code, Some(502..=504 | 521 | 530 | 534 | 535 | 538));
    if error.is_permanent() && !about_us {
        SendError::Permanent { code, message }
    } else {
        SendError::Temporary { code, message }
    }
}

/// The error with its causes on one line.
fn spoken(error: &dyn std::error::Error) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !message.contains(&more) {
            message.push_str(": ");
            message.push_str(&more);
        }
        cause = error.source();
    }
    message.chars().map(|c| if c.is_control() { ' ' } else { c }).take(500).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sink::{Answer, Sink};
    use crate::{Mailbox, message_id};
    use domain::{EntryId, PersonId, Timestamp};
    use mail_parser::MessageParser;

    fn letter(entry: i64) -> Letter {
        Letter {
            from: Mailbox::new("Facilities", "desk@example.org"),
            to: Mailbox::new("Ida Özdemir", "ida@example.org"),
            subject: "Tür 9".to_owned(),
            text: ".\nHello\n..dots\n".to_owned(),
            html: Some("<p>Hello</p>".to_owned()),
            message_id: message_id(EntryId(entry), PersonId(3), "desk.example"),
            ..Letter::new(Timestamp(1_763_461_860_000), "de")
        }
    }

    #[tokio::test]
    async fn a_letter_arrives_as_it_was_written() {
        let sink = Sink::start().await.unwrap();
        let transport = Transport::from_url(&sink.url()).unwrap();
        transport.check().await.unwrap();
        transport.send(&letter(7)).await.unwrap();
        let received = sink.received();
        assert_eq!(received.len(), 1);
        assert_eq!(
            (received[0].from.as_str(), received[0].to.as_slice()),
            ("desk@example.org", ["ida@example.org".to_owned()].as_slice())
        );
        // The last line break belongs to the transfer.
        let written = compose(&letter(7)).unwrap().formatted();
        assert_eq!(received[0].data.trim_ascii_end(), written.trim_ascii_end(), "byte for byte");
        let read = MessageParser::default().parse(&received[0].data).unwrap();
        assert_eq!(read.subject(), Some("Tür 9"));
        assert_eq!(read.message_id(), Some("entry-7.person-3@desk.example"));
        assert_eq!(read.body_text(0).unwrap().replace("\r\n", "\n"), ".\nHello\n..dots\n");
    }

    #[tokio::test]
    async fn answers_are_classed() {
        let sink = Sink::start().await.unwrap();
        let transport = Transport::from_url(&sink.url()).unwrap();
        for (answer, permanent, code) in [
            (Answer::RefuseRecipient(450), false, Some(450)),
            (Answer::RefuseRecipient(550), true, Some(550)),
            (Answer::RefuseLetter(451), false, Some(451)),
            (Answer::RefuseLetter(554), true, Some(554)),
            (Answer::RefuseRecipient(530), false, Some(530)),
            (Answer::HangUp, false, None),
        ] {
            sink.answer(answer);
            let error = transport.send(&letter(1)).await.unwrap_err();
            match (&error, permanent) {
                (SendError::Permanent { code: given, .. }, true)
                | (SendError::Temporary { code: given, .. }, false) => {
                    assert_eq!(*given, code, "{answer:?} {error}");
                }
                _ => panic!("{answer:?}: {error:?}"),
            }
        }
        sink.answer(Answer::Take);
        transport.send(&letter(1)).await.unwrap();
    }

    #[tokio::test]
    async fn a_letter_taken_without_an_answer_goes_again_under_its_id() {
        let sink = Sink::start().await.unwrap();
        let transport = Transport::from_url(&sink.url()).unwrap();
        sink.answer(Answer::TakeAndHangUp);
        assert!(matches!(transport.send(&letter(5)).await, Err(SendError::Temporary { .. })));
        sink.answer(Answer::Take);
        transport.send(&letter(5)).await.unwrap();
        let received = sink.received();
        assert_eq!(received.len(), 2);
        assert_eq!(received[0].data, received[1].data);
    }

    #[tokio::test]
    async fn a_server_that_is_away_is_temporary() {
        let sink = Sink::start().await.unwrap();
        let transport = Transport::from_url(&sink.url()).unwrap();
        drop(sink);
        tokio::task::yield_now().await;
        assert!(matches!(transport.send(&letter(1)).await, Err(SendError::Temporary { code: None, .. })));
        // One that must talk TLS and is answered plainly says nothing to it.
        let plain = Sink::start().await.unwrap();
        let tls = Transport::from_url(&plain.url().replace("smtp://", "smtp+starttls://")).unwrap();
        assert!(matches!(tls.send(&letter(1)).await, Err(SendError::Temporary { .. })));
        assert!(plain.received().is_empty());
    }

    #[tokio::test]
    async fn an_impossible_letter_is_permanent() {
        let sink = Sink::start().await.unwrap();
        let transport = Transport::from_url(&sink.url()).unwrap();
        let refused = transport.send(&Letter { to: Mailbox::new("", "nobody"), ..letter(1) }).await;
        assert!(matches!(refused, Err(SendError::Permanent { code: None, .. })));
        assert!(sink.received().is_empty());
    }

    #[test]
    fn settings_are_read_and_refused() {
        for good in [
            "smtp://localhost:2525",
            "smtp://127.0.0.1",
            "smtp://[::1]:25",
            "smtp+starttls://user:p%40ss@mail.example.org:587",
            "smtps://user:pass@mail.example.org",
            "smtp://mail:1025/desk.example.org",
        ] {
            assert!(Transport::from_url(good).is_ok(), "{good}");
        }
        assert_eq!(
            Transport::from_url("smtps://u:secret@mail.example.org:465/x").unwrap().server(),
            "mail.example.org:465"
        );
        for bad in [
            "",
            "localhost:25",
            "http://localhost",
            "smtp://",
            "smtp://:25",
            "smtp://user@host",
            "smtp://u:secret@ho st",
            "smtp://h?tls=no",
            "smtp://u:secret@host:99999",
        ] {
            let fault = Transport::from_url(bad).unwrap_err().to_string();
            assert!(fault.contains("for example") && !fault.contains("secret"), "{bad}: {fault}");
        }
        for (server, expected) in [
            ("localhost:1", true),
            ("127.8.8.8", true),
            ("[::1]:25", true),
            ("localhost.example", false),
            ("10.0.0.1:25", false),
            ("[::2]", false),
        ] {
            assert_eq!(on_this_machine(server), expected, "{server}");
        }
    }
}
