//! A letter and its form on the wire (RFC 5322, MIME).

use domain::Timestamp;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, MultiPart, MultiPartKind, SinglePart};
use lettre::{Address, Message};
use std::time::{Duration, SystemTime};

/// A name and an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mailbox {
    /// What people read; may be empty.
    pub name: String,
    /// `ida@example.org`.
    pub address: String,
}

impl Mailbox {
    /// A name and an address, as they are; [`compose`] checks them.
    pub fn new(name: impl Into<String>, address: impl Into<String>) -> Self {
        Self { name: name.into(), address: address.into() }
    }
}

/// How to stop these letters, for `List-Unsubscribe` (RFC 2369) and one click in the mail program (RFC 8058).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unsubscribe {
    /// An `https` address that ends it on POST without a question and without a sign-in, and asks on GET.
    pub address: Option<String>,
    /// A mail address that ends it.
    pub mail: Option<String>,
}

impl Unsubscribe {
    /// By an `https` address alone.
    pub fn one_click(address: impl Into<String>) -> Self {
        Self { address: Some(address.into()), mail: None }
    }
}

/// What these letters are part of (RFC 2919), so that mail programs can sort them: `Facilities <facilities.desk.example>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListId {
    /// What people read.
    pub name: String,
    /// Letters, digits, dots and hyphens.
    pub id: String,
}

/// A letter to one person. Start from [`Letter::new`] and fill in the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// Who writes: the provider, or somebody of it by its address.
    pub from: Mailbox,
    /// Whom to.
    pub to: Mailbox,
    /// Where answers go, where that is not `from`.
    pub reply_to: Option<Mailbox>,
    /// Where reports of failure go (the envelope's sender), where that is not `from`; empty where none is wanted.
    pub bounces_to: Option<String>,
    /// One line; longer ones are cut at 200 characters.
    pub subject: String,
    /// The text for programs that show no HTML. Always there.
    pub text: String,
    /// The same as HTML.
    pub html: Option<String>,
    /// From [`crate::message_id`]: the same for the same news to the same person.
    pub message_id: String,
    /// The id of the letter this answers.
    pub in_reply_to: Option<String>,
    /// The ids of the conversation, oldest first.
    pub references: Vec<String>,
    /// How to stop these.
    pub unsubscribe: Option<Unsubscribe>,
    /// What they are part of.
    pub list_id: Option<ListId>,
    /// Whether a machine writes it. Auto-responders must not answer such letters (RFC 3834), and it is so for every notice.
    pub automatic: bool,
    /// The language tag of the texts.
    pub locale: String,
    /// An invitation, as calendars read it: its method (`REQUEST`, `CANCEL`) and its text.
    pub calendar: Option<(&'static str, String)>,
    /// A file that goes along: its name, its type, its bytes.
    pub file: Option<(String, &'static str, Vec<u8>)>,
    /// When it was written.
    pub date: Timestamp,
}

impl Letter {
    /// An empty letter by the program, written at `date` in the language `locale`.
    pub fn new(date: Timestamp, locale: &str) -> Self {
        Self { date, locale: locale.to_owned(), automatic: true, ..Self::default() }
    }
}

/// Why a letter has no form on the wire. Trying again does not help.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// Not an address of a mailbox.
    #[error("`{0}` is no mail address")]
    Address(String),
    /// Not a Message-ID.
    #[error("`{0}` is no message id")]
    MessageId(String),
    /// The library refused it.
    #[error("the letter cannot be composed: {0}")]
    Other(String),
}

/// The letter as it goes over the wire, with its envelope. The same letter always has the same bytes.
///
/// Line breaks and other control characters in names, subjects and ids become blanks: nothing of somebody's text can become a
/// header of its own.
pub fn compose(letter: &Letter) -> Result<Message, ComposeError> {
    let from = mailbox(&letter.from)?;
    let to = mailbox(&letter.to)?;
    let sender = match &letter.bounces_to {
        Some(nobody) if nobody.is_empty() => None,
        Some(address) => Some(parse_address(address)?),
        None => Some(from.email.clone()),
    };
    let envelope = lettre::address::Envelope::new(sender, vec![to.email.clone()])
        .map_err(|error| ComposeError::Other(error.to_string()))?;
    let since = Duration::from_millis(u64::try_from(letter.date.0).unwrap_or(0));
    let mut message = Message::builder()
        .from(from)
        .to(to)
        .date(SystemTime::UNIX_EPOCH + since)
        .subject(one_line(&letter.subject, 200))
        .message_id(Some(id(&letter.message_id)?))
        .envelope(envelope);
    if let Some(reply_to) = &letter.reply_to {
        message = message.reply_to(mailbox(reply_to)?);
    }
    if let Some(answered) = &letter.in_reply_to {
        message = message.in_reply_to(id(answered)?);
    }
    if !letter.references.is_empty() {
        // The root and the latest; servers refuse headers that grow without end (RFC 5322 lets them be cut).
        let (root, rest) = letter.references.split_at(1);
        let latest = rest.get(rest.len().saturating_sub(19)..).unwrap_or_default();
        let ids: Result<Vec<String>, ComposeError> = root.iter().chain(latest).map(|other| id(other)).collect();
        message = message.references(ids?.join(" "));
    }
    let locale: String = letter.locale.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if !locale.is_empty() {
        message = message.raw_header(plain("Content-Language", locale));
    }
    if letter.automatic {
        message = message
            .raw_header(plain("Auto-Submitted", "auto-generated".to_owned()))
            // Exchange answers automatic letters unless told not to in its own words.
            .raw_header(plain("X-Auto-Response-Suppress", "All".to_owned()));
    }
    if let Some(list) = &letter.list_id {
        let host: String = list.id.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')).collect();
        if !host.is_empty() {
            message = message
                .raw_header(plain("List-Id", format!("{} <{host}>", one_line(&list.name, 80)).trim().to_owned()));
        }
    }
    if let Some(unsubscribe) = &letter.unsubscribe {
        let mut ways = Vec::new();
        let address = unsubscribe.address.as_deref().filter(|address| is_link(address));
        if let Some(address) = address {
            ways.push(format!("<{address}>"));
        }
        if let Some(mail) = &unsubscribe.mail {
            ways.push(format!("<mailto:{}>", parse_address(mail)?));
        }
        if !ways.is_empty() {
            message = message.raw_header(plain("List-Unsubscribe", ways.join(", ")));
        }
        if address.is_some_and(|address| address.starts_with("https://")) {
            message = message.raw_header(plain("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
    }
    let composed = match &letter.html {
        None => message.singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(letter.text.clone())),
        Some(html) => {
            let mut ways = MultiPart::builder()
                .kind(MultiPartKind::Alternative)
                .boundary(boundary(&letter.message_id, &letter.text, html))
                .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(letter.text.clone()))
                .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(html.clone()));
            // Mail programs look for an invitation among the forms of the text, the last first.
            if let Some((method, text)) = &letter.calendar {
                let kind = media_type(&format!("text/calendar; charset=utf-8; method={method}"))?;
                ways = ways.singlepart(SinglePart::builder().header(kind).body(text.clone()));
            }
            match &letter.file {
                None => message.multipart(ways),
                Some((name, kind, bytes)) => message.multipart(
                    MultiPart::builder()
                        .kind(MultiPartKind::Mixed)
                        .boundary(boundary(&letter.message_id, html, &letter.text))
                        .multipart(ways)
                        .singlepart(Attachment::new(one_line(name, 100)).body(bytes.clone(), media_type(kind)?)),
                ),
            }
        }
    };
    composed.map_err(|error| ComposeError::Other(error.to_string()))
}

fn media_type(text: &str) -> Result<ContentType, ComposeError> {
    ContentType::parse(text).map_err(|error| ComposeError::Other(error.to_string()))
}

fn plain(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

fn mailbox(mailbox: &Mailbox) -> Result<lettre::message::Mailbox, ComposeError> {
    let name = one_line(&mailbox.name, 100);
    let name = if name.is_empty() { None } else { Some(name) };
    Ok(lettre::message::Mailbox::new(name, parse_address(&mailbox.address)?))
}

fn parse_address(address: &str) -> Result<Address, ComposeError> {
    address.trim().parse().map_err(|_| ComposeError::Address(address.to_owned()))
}

/// Whether an address may stand in angle brackets in a header.
fn is_link(address: &str) -> bool {
    (address.starts_with("https://") || address.starts_with("http://"))
        && address.len() < 900
        && address.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"' | b','))
}

/// A text as one line of at most `longest` characters, without control characters and without what a mail program would decode.
fn one_line(text: &str, longest: usize) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = spaced.split_whitespace().collect::<Vec<_>>().join(" ").replace("=?", "=\u{200b}?");
    if line.chars().count() <= longest {
        return line;
    }
    let mut cut: String = line.chars().take(longest.saturating_sub(1)).collect();
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    cut
}

/// An id in its angle brackets, of printable ASCII.
fn id(id: &str) -> Result<String, ComposeError> {
    let bare = id.trim().trim_start_matches('<').trim_end_matches('>');
    let good = bare.contains('@')
        && bare.len() < 250
        && bare.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>'));
    if good { Ok(format!("<{bare}>")) } else { Err(ComposeError::MessageId(id.to_owned())) }
}

/// A boundary that follows from the letter, so that the same letter has the same bytes, and that neither part contains.
fn boundary(message_id: &str, text: &str, html: &str) -> String {
    let word: String = message_id.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    let mut boundary = format!("=_{word}_0");
    let mut turn = 0_u32;
    while text.contains(&boundary) || html.contains(&boundary) {
        turn = turn.saturating_add(1);
        boundary = format!("=_{word}_{turn}");
    }
    boundary
}

#[cfg(test)]
mod tests {
    use super::*;
    use mail_parser::MessageParser;

    fn letter() -> Letter {
        Letter {
            from: Mailbox::new("Facilities", "desk@example.org"),
            to: Mailbox::new("Ida Özdemir, Leitung", "ida@example.org"),
            subject: "The door".to_owned(),
            text: "Hello\nWorld\n".to_owned(),
            html: Some("<p>Hello</p>".to_owned()),
            message_id: "<entry-7.person-3@desk.example>".to_owned(),
            ..Letter::new(Timestamp(1_763_461_860_000), "en")
        }
    }

    fn wire(letter: &Letter) -> Vec<u8> {
        compose(letter).unwrap().formatted()
    }

    #[test]
    fn a_letter_says_what_it_was_given() {
        let letter = Letter {
            reply_to: Some(Mailbox::new("", "reply+k@example.org")),
            bounces_to: Some("bounces@example.org".to_owned()),
            in_reply_to: Some("<subject-9.person-3@desk.example>".to_owned()),
            references: vec!["<subject-9.person-3@desk.example>".to_owned(), "<other@x.example>".to_owned()],
            unsubscribe: Some(Unsubscribe {
                address: Some(format!("https://desk.example/u/{}", "k".repeat(300))),
                mail: Some("stop@example.org".to_owned()),
            }),
            list_id: Some(ListId { name: "Facilities, größer".to_owned(), id: "facilities.desk.example".to_owned() }),
            ..letter()
        };
        let message = compose(&letter).unwrap();
        assert_eq!(message.envelope().from().unwrap().to_string(), "bounces@example.org");
        let bytes = message.formatted();
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(read.subject(), Some("The door"));
        assert_eq!(read.message_id(), Some("entry-7.person-3@desk.example"));
        assert_eq!(read.in_reply_to().as_text(), Some("subject-9.person-3@desk.example"));
        assert_eq!(read.references().as_text_list().unwrap(), ["subject-9.person-3@desk.example", "other@x.example"]);
        assert_eq!(read.date().unwrap().to_rfc3339(), "2025-11-18T10:31:00Z");
        let to = read.to().unwrap().first().unwrap();
        assert_eq!((to.name(), to.address()), (Some("Ida Özdemir, Leitung"), Some("ida@example.org")));
        assert_eq!(read.reply_to().unwrap().first().unwrap().address(), Some("reply+k@example.org"));
        assert_eq!(read.header_raw("Auto-Submitted").unwrap().trim(), "auto-generated");
        assert_eq!(read.header_raw("Content-Language").unwrap().trim(), "en");
        let unsubscribe = read.header_raw("List-Unsubscribe").unwrap().replace("\r\n", "");
        assert!(unsubscribe.contains("/u/kkk") && unsubscribe.ends_with("<mailto:stop@example.org>"), "{unsubscribe}");
        assert_eq!(read.header_raw("List-Unsubscribe-Post").unwrap().trim(), "List-Unsubscribe=One-Click");
        assert!(read.header_raw("List-Id").unwrap().contains("<facilities.desk.example>"));
        assert_eq!(read.body_text(0).unwrap().replace("\r\n", "\n"), "Hello\nWorld\n");
        assert_eq!(read.body_html(0).unwrap(), "<p>Hello</p>");
        assert_eq!(wire(&letter), bytes, "the same letter has the same bytes");
    }

    #[test]
    fn words_of_every_language_arrive() {
        for words in [
            "Größe der Tür",
            "قفل الباب رقم ٩",
            "扉の鍵が見つかりません。どうすればいいですか",
            "🔑 door",
            "=?utf-8?q?not_decoded?=",
        ] {
            let read = wire(&Letter {
                subject: words.to_owned(),
                text: format!("{words}\n.\n..\nFrom here\n"),
                html: Some(format!("<p>{words}</p>")),
                from: Mailbox::new(words, "desk@example.org"),
                ..letter()
            });
            assert!(read.is_ascii(), "what goes over the wire is plain");
            let read = MessageParser::default().parse(&read).unwrap();
            let expected = words.replace("=?", "=\u{200b}?");
            assert_eq!(read.subject(), Some(expected.as_str()));
            assert_eq!(read.from().unwrap().first().unwrap().name(), Some(expected.as_str()));
            assert_eq!(read.body_text(0).unwrap().replace("\r\n", "\n"), format!("{words}\n.\n..\nFrom here\n"));
            assert_eq!(read.body_html(0).unwrap(), format!("<p>{words}</p>"));
        }
    }

    #[test]
    fn nothing_becomes_a_header_of_its_own() {
        for evil in [
            "x\r\nBcc: eve@example.net",
            "x\nBcc: eve@example.net",
            "x\rBcc: eve@example.net",
            "x\u{0}\r\n\r\n<script>",
            "x\u{2028}Bcc: eve",
        ] {
            let bytes = wire(&Letter {
                subject: evil.to_owned(),
                from: Mailbox::new(evil, "desk@example.org"),
                to: Mailbox::new(evil, "ida@example.org"),
                reply_to: Some(Mailbox::new(evil, "reply@example.org")),
                list_id: Some(ListId { name: evil.to_owned(), id: evil.to_owned() }),
                locale: evil.to_owned(),
                unsubscribe: Some(Unsubscribe::one_click(format!("https://x/{evil}"))),
                ..letter()
            });
            let read = MessageParser::default().parse(&bytes).unwrap();
            assert!(read.bcc().is_none(), "{evil:?}");
            assert_eq!(read.body_html(0).unwrap(), "<p>Hello</p>");
            assert!(read.header_raw("List-Unsubscribe").is_none(), "an address with breaks is none");
            let text = String::from_utf8(bytes).unwrap();
            assert!(!text.lines().any(|line| line.starts_with("Bcc")), "{text}");
        }
        for evil in ["ida@example.org\r\nBcc: eve@example.net", "ida", "", "a b@example.org", "<ida@example.org>"] {
            let refused = compose(&Letter { to: Mailbox::new("", evil), ..letter() });
            assert!(matches!(refused, Err(ComposeError::Address(_))), "{evil:?}");
        }
        for evil in ["", "<x>", "<a@b>\r\nBcc: eve@example.net", "<a@b> <c@d>"] {
            let refused = compose(&Letter { message_id: evil.to_owned(), ..letter() });
            assert!(matches!(refused, Err(ComposeError::MessageId(_))), "{evil:?}");
        }
    }

    #[test]
    fn lines_stay_short_enough_for_every_server() {
        let long = Letter {
            subject: "word ".repeat(200),
            text: "x".repeat(5_000),
            html: Some("<p>ü</p>".repeat(2_000)),
            references: (0..200).map(|n| format!("<{n}@desk.example>")).collect(),
            ..letter()
        };
        let bytes = wire(&long);
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.split("\r\n").all(|line| line.len() <= 998 && !line.contains('\n')));
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(read.body_text(0).unwrap().trim_end(), "x".repeat(5_000));
        assert!(read.subject().unwrap().ends_with('…'));
        let references = read.references().as_text_list().unwrap().to_vec();
        assert_eq!(
            (references.len(), references.first().unwrap().as_ref(), references.last().unwrap().as_ref()),
            (20, "0@desk.example", "199@desk.example")
        );
    }

    #[test]
    fn a_text_that_knows_the_boundary_breaks_nothing() {
        let html = "<p>--=_entry7person3deskexample_0--</p>";
        let text = "--=_entry7person3deskexample_0\r\nContent-Type: text/html\r\n\r\n=_entry7person3deskexample_1";
        let bytes = wire(&Letter { text: text.to_owned(), html: Some(html.to_owned()), ..letter() });
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(read.body_text(0).unwrap(), text);
        assert_eq!(read.body_html(0).unwrap(), html);
        assert_eq!(read.attachment_count(), 0);
    }

    #[test]
    fn a_letter_without_html_is_one_part() {
        let bytes = wire(&Letter { html: None, automatic: false, ..letter() });
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(read.parts.len(), 1);
        assert!(read.header_raw("Auto-Submitted").is_none());
        assert_eq!(read.body_text(0).unwrap().trim_end().replace("\r\n", "\n"), "Hello\nWorld");
    }
}
