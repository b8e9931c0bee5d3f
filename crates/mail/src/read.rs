//! Reading: any bytes that call themselves a mail, without loss and without a fall.
//!
//! Nothing here refuses: what is missing or broken is said in [`Incoming::trouble`], and the original is the caller's to
//! keep. Lines may end in LF, CRLF or CR.

use crate::{Mailbox, html};
use domain::Timestamp;
use mail_parser::{Address, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use std::borrow::Cow;

/// A mail as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incoming {
    /// Its id without angle brackets, where it has one.
    pub message_id: Option<String>,
    /// What it answers and what came before: ids without brackets, the nearest first.
    pub answers: Vec<String>,
    /// Who wrote it.
    pub from: Option<Mailbox>,
    /// Where answers should go, where that is somebody else.
    pub reply_to: Option<Mailbox>,
    /// To whom it was written, and in copy.
    pub to: Vec<Mailbox>,
    /// Where servers say it was delivered: `Delivered-To`, `X-Original-To`, `Envelope-To`.
    pub delivered_to: Vec<String>,
    /// The envelope's sender as a server wrote it down; empty for reports, `None` where nobody wrote it down.
    pub return_path: Option<String>,
    /// One line; empty where there is none.
    pub subject: String,
    /// When it says it was written.
    pub date: Option<Timestamp>,
    /// All its words, lines apart by `\n`: what was written as text, else the words of its HTML.
    pub text: String,
    /// Where in `text` what is quoted begins, where the structure of the HTML says so.
    pub quoted_from: Option<usize>,
    /// The HTML as it came; never to be shown as it is.
    pub html: Option<String>,
    /// What hangs on it.
    pub files: Vec<AttachedFile>,
    /// Mails inside it, with who really wrote them.
    pub inside: Vec<Incoming>,
    /// Parts that machines write for machines (`message/delivery-status` …), as text.
    pub machine_parts: Vec<(String, String)>,
    /// `Content-Type` of the whole: `multipart/report`, with its `report-type`.
    pub kind: (String, String),
    /// How many parts it is made of, those of mails inside it included.
    pub parts: usize,
    /// How deep they stand in each other.
    pub depth: usize,
    /// All headers: name in small letters, value unfolded.
    pub headers: Vec<(String, String)>,
    /// What was wrong with it.
    pub trouble: Vec<Trouble>,
}

/// A file that hangs on a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttachedFile {
    /// Its name as it was given, without folders; one that says what it is where none was given.
    pub name: String,
    /// What the sender says it is: `application/pdf`.
    pub media_type: String,
    /// Its bytes, decoded.
    pub content: Vec<u8>,
    /// It stands in the text (a picture of a signature) rather than beside it.
    pub inline: bool,
    /// The name its HTML calls it by, without brackets; empty where it has none.
    pub content_id: String,
}

/// What was wrong with a mail. It was taken all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// It is no mail, or the reader fell over it: only the original is there.
    Unreadable,
    /// It does not say who wrote it.
    NoSender,
    /// It has no id.
    NoId,
    /// It does not say when it was written.
    NoDate,
    /// Some of its words could not be decoded.
    Letters,
    /// It has no words.
    NoWords,
}

/// How deep mails inside mails are read.
const DEPTH: usize = 3;
/// How many parts of one mail are read as files; the original has all.
const PARTS: usize = 500;

/// Reads a mail. Always gives one.
pub fn read(content: &[u8]) -> Incoming {
    let content = lines(content);
    // The library is fuzzed; should it fall all the same, the mail is kept and a person looks at it.
    let read = std::panic::catch_unwind(|| MessageParser::default().parse(content.as_ref()).map(|m| message(&m, 0)));
    let mut mail = match read {
        Ok(Some(mail)) if !mail.headers.is_empty() => mail,
        _ => Incoming { trouble: vec![Trouble::Unreadable], ..Incoming::default() },
    };
    mail.text = mail.text.chars().filter(|c| !is_noise(*c)).collect();
    if mail.quoted_from.is_some_and(|at| !mail.text.is_char_boundary(at) || at > mail.text.len()) {
        mail.quoted_from = None;
    }
    mail
}

impl Incoming {
    /// The first value of a header, by its name in small letters; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// Whether it has a header.
    pub fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|(known, _)| known == name)
    }

    /// The address of who wrote it, in small letters; empty where it does not say.
    pub fn sender(&self) -> String {
        self.from.as_ref().map(|from| from.address.to_lowercase()).unwrap_or_default()
    }
}

/// Lines end in LF or CRLF; a mail of CR alone is put right.
fn lines(content: &[u8]) -> Cow<'_, [u8]> {
    let count = |wanted: u8| content.split(|b| *b == wanted).count().saturating_sub(1);
    let (breaks, returns) = (count(b'\n'), count(b'\r'));
    if returns > 3 && breaks <= 1 + returns / 50 {
        return Cow::Owned(content.iter().map(|b| if *b == b'\r' { b'\n' } else { *b }).collect());
    }
    // `From MAILER-DAEMON …` of an mbox is no header; some files begin with empty lines.
    let start = content.iter().position(|b| !b.is_ascii_whitespace()).unwrap_or(0);
    Cow::Borrowed(content.get(start..).unwrap_or_default())
}

/// Characters that have no place in words: controls, byte order marks.
fn is_noise(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{2028}' | '\u{2029}')
}

fn message(message: &Message<'_>, depth: usize) -> Incoming {
    let root = message.parts.first();
    let headers: Vec<(String, String)> = root
        .map(|root| {
            root.headers
                .iter()
                .map(|header| {
                    let start = usize::try_from(header.offset_start).unwrap_or(usize::MAX);
                    let end = usize::try_from(header.offset_end).unwrap_or(usize::MAX);
                    let raw = message.raw_message.get(start..end).unwrap_or_default();
                    let value = String::from_utf8_lossy(raw).split_whitespace().collect::<Vec<_>>().join(" ");
                    (header.name.as_str().to_lowercase(), value)
                })
                .collect()
        })
        .unwrap_or_default();
    let mut mail = Incoming { headers, ..Incoming::default() };
    mail.message_id = message.message_id().map(one_line).filter(|id| !id.is_empty());
    mail.answers = ids(message.in_reply_to());
    let mut before = ids(message.references());
    before.reverse();
    mail.answers.extend(before);
    let mut seen = std::collections::HashSet::new();
    mail.answers.retain(|id| seen.insert(id.clone()));
    mail.from = first(message.from()).or_else(|| first(message.sender()));
    mail.reply_to = first(message.reply_to());
    mail.to = all(message.to()).chain(all(message.cc())).take(200).collect();
    for name in ["delivered-to", "x-original-to", "envelope-to"] {
        let values = mail.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| bare(value));
        mail.delivered_to.extend(values.collect::<Vec<_>>());
    }
    mail.return_path = mail.has("return-path").then(|| bare(mail.header("return-path")));
    mail.subject = message.subject().map(one_line).unwrap_or_default();
    mail.date =
        message.date().filter(|date| date.is_valid()).map(|date| Timestamp(date.to_timestamp().saturating_mul(1000)));
    mail.kind = match root.and_then(|root| root.content_type()) {
        Some(kind) => (
            format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("*")).to_lowercase(),
            kind.attribute("report-type").unwrap_or_default().to_lowercase(),
        ),
        None => ("text/plain".to_owned(), String::new()),
    };
    words(message, &mut mail);
    files(message, &mut mail, depth);
    (mail.parts, mail.depth) = measure(message, 0);
    trouble(&mut mail);
    mail
}

/// How many parts, and how deep in each other; counting ends where it is too much by any measure.
fn measure(message: &Message<'_>, above: usize) -> (usize, usize) {
    let mut depths = vec![above + 1; message.parts.len()];
    let (mut parts, mut deepest) = (message.parts.len(), above + 1);
    for (at, part) in message.parts.iter().enumerate() {
        let own = depths.get(at).copied().unwrap_or(above + 1);
        deepest = deepest.max(own);
        match &part.body {
            PartType::Multipart(inside) => {
                for id in inside {
                    if let Some(depth) = usize::try_from(*id).ok().and_then(|id| depths.get_mut(id)) {
                        *depth = own + 1;
                    }
                }
            }
            PartType::Message(inner) if own < 100 => {
                let (more, deep) = measure(inner, own);
                (parts, deepest) = (parts + more, deepest.max(deep));
            }
            _ => {}
        }
    }
    (parts, deepest)
}

fn words(message: &Message<'_>, mail: &mut Incoming) {
    let mut only_html = true;
    for part in message.text_bodies() {
        match &part.body {
            PartType::Text(text) => {
                only_html = false;
                join(&mut mail.text, &text.replace("\r\n", "\n").replace('\r', "\n"));
            }
            PartType::Html(text) => {
                let (text, cut) = html::words_and_quote(text);
                if mail.quoted_from.is_none() && mail.text.is_empty() {
                    mail.quoted_from = cut;
                }
                join(&mut mail.text, &text);
            }
            _ => {}
        }
        if part.is_encoding_problem {
            mail.trouble.push(Trouble::Letters);
        }
    }
    if !only_html {
        mail.quoted_from = None;
    }
    let html =
        message.html_bodies().filter_map(|part| if let PartType::Html(html) = &part.body { Some(html) } else { None });
    let html = html.map(AsRef::as_ref).collect::<Vec<_>>().join("\n");
    if !html.trim().is_empty() {
        if mail.text.trim().is_empty() {
            (mail.text, mail.quoted_from) = html::words_and_quote(&html);
        }
        mail.html = Some(html);
    }
    if mail.text.contains('\u{fffd}') {
        mail.trouble.push(Trouble::Letters);
    }
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push('\n');
    }
    text.push_str(more);
}

fn files(message: &Message<'_>, mail: &mut Incoming, depth: usize) {
    for part in message.parts.iter().skip(1).take(PARTS) {
        let media_type = media_type(part);
        if matches!(media_type.as_str(), "message/delivery-status" | "message/feedback-report" | "text/rfc822-headers")
            || media_type.starts_with("message/") && !part.is_message()
        {
            mail.machine_parts.push((media_type, String::from_utf8_lossy(part.contents()).into_owned()));
        }
    }
    for part in message.attachments().take(PARTS) {
        let media_type = media_type(part);
        if let PartType::Message(inner) = &part.body
            && depth < DEPTH
        {
            mail.inside.push(self::message(inner, depth + 1));
        }
        let ending = media_type.rsplit('/').next().unwrap_or("bin").to_owned();
        let given = part.attachment_name().map(file_name).filter(|name| !name.is_empty());
        let name = given.unwrap_or_else(|| match &part.body {
            PartType::Message(inner) => {
                format!(
                    "{}.eml",
                    inner.subject().map(file_name).filter(|s| !s.is_empty()).unwrap_or_else(|| "mail".into())
                )
            }
            PartType::Text(_) => "text.txt".to_owned(),
            PartType::Html(_) => "text.html".to_owned(),
            _ => format!("file-{}.{ending}", mail.files.len() + 1),
        });
        mail.files.push(AttachedFile {
            name,
            content: part.contents().to_vec(),
            inline: matches!(part.body, PartType::InlineBinary(_)),
            content_id: part.content_id().map(one_line).unwrap_or_default(),
            media_type,
        });
    }
    // A message that is nothing but a file.
    if let [only] = message.parts.as_slice()
        && mail.files.is_empty()
        && matches!(only.body, PartType::Binary(_) | PartType::InlineBinary(_))
        && only.contents().len() > 1
    {
        let name = only.attachment_name().map_or_else(|| "file-1.bin".to_owned(), file_name);
        let media_type = media_type(only);
        mail.files.push(AttachedFile {
            name,
            media_type,
            content: only.contents().to_vec(),
            ..AttachedFile::default()
        });
    }
}

fn trouble(mail: &mut Incoming) {
    if mail.from.is_none() {
        mail.trouble.push(Trouble::NoSender);
    }
    if mail.message_id.is_none() {
        mail.trouble.push(Trouble::NoId);
    }
    if mail.date.is_none() {
        mail.trouble.push(Trouble::NoDate);
    }
    if mail.text.trim().is_empty() {
        mail.trouble.push(Trouble::NoWords);
    }
    mail.trouble.dedup();
}

fn media_type(part: &MessagePart<'_>) -> String {
    let kind = part.content_type();
    let said = kind.map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("plain")).to_lowercase());
    let standard = match &part.body {
        PartType::Html(_) => "text/html",
        PartType::Message(_) => "message/rfc822",
        PartType::Text(_) => "text/plain",
        _ => "application/octet-stream",
    };
    said.filter(|kind| kind.len() < 100 && kind.is_ascii()).unwrap_or_else(|| standard.to_owned())
}

/// A name without folders, controls and tricks of direction.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .filter(|c| !c.is_control() && !matches!(*c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect();
    plain.trim().trim_start_matches('.').chars().take(200).collect()
}

fn one_line(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An address out of its angle brackets.
fn bare(value: &str) -> String {
    let inner = value.split_once('<').map_or(value, |(_, rest)| rest.split('>').next().unwrap_or_default());
    one_line(inner)
}

fn ids(value: &HeaderValue<'_>) -> Vec<String> {
    let found: Vec<String> = match value {
        HeaderValue::Text(text) => vec![one_line(text)],
        HeaderValue::TextList(list) => list.iter().map(|text| one_line(text)).collect(),
        _ => Vec::new(),
    };
    found.into_iter().filter(|id| !id.is_empty() && id.len() < 1000).take(100).collect()
}

fn all<'m>(address: Option<&'m Address<'m>>) -> impl Iterator<Item = Mailbox> + 'm {
    address.into_iter().flat_map(|address| address.iter()).filter_map(|one| {
        let address = one_line(one.address.as_deref().unwrap_or_default());
        let name = one_line(one.name.as_deref().unwrap_or_default());
        (!address.is_empty() || !name.is_empty()).then_some(Mailbox { name, address })
    })
}

fn first<'m>(address: Option<&'m Address<'m>>) -> Option<Mailbox> {
    let found: Vec<Mailbox> = all(address).collect();
    found.iter().find(|one| one.address.contains('@')).or(found.first()).cloned()
}
