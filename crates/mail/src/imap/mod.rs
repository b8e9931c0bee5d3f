//! Reading a mailbox by IMAP: what is new, one mail after the other, and a word when more comes (IDLE).
//!
//! The grammar of answers is the library's (`imap-proto`); what is said, in which order and with which limits, is here. RFC
//! 9051 and 3501, IDLE of RFC 2177, MOVE of RFC 6851, UIDPLUS of RFC 4315, XOAUTH2 as Google and Microsoft have it.
//!
//! # What must never happen here
//! - A mail is changed or moved before its caller says that it is kept: it is fetched with `PEEK`.
//! - A password over a line without TLS, but to this machine.
//! - A mailbox emptied of what others marked: only what we took is expunged.

mod account;
mod oauth;
mod tls;

pub use account::{Account, OAuth, Secret, Security, Then};
pub use oauth::{Access, access};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use imap_proto::{AttributeValue, Capability, MailboxDatum, Response, ResponseCode, Status};
use std::{fmt::Write as _, io, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
};

/// How long the server may take for an answer.
const PATIENCE: Duration = Duration::from_mins(1);
/// Most bytes of an answer besides the mail in it.
const LINE: usize = 1024 * 1024;

/// Why a mailbox could not be read. Never holds a password or a token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImapError {
    /// The server is not there, or went away.
    #[error("{0}")]
    Away(String),
    /// TLS could not be spoken, or the server is not who it should be.
    #[error("TLS: {0}")]
    Tls(String),
    /// We are not let in.
    #[error("not let in: {0}")]
    Credentials(String),
    /// It does not do what it was asked.
    #[error("{0}")]
    Refused(String),
    /// It says what nobody understands.
    #[error("{0}")]
    Strange(String),
}

impl From<io::Error> for ImapError {
    fn from(error: io::Error) -> Self {
        Self::Away(error.to_string())
    }
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

/// A folder that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selected {
    /// While this stays the same, a number means the same mail.
    pub validity: u32,
    /// The number the next mail gets.
    pub next: u32,
}

/// A line to a mailbox.
pub struct Client {
    stream: Box<dyn Stream>,
    buffer: Vec<u8>,
    tag: u32,
    can: Vec<String>,
    most: usize,
    idle: Option<String>,
}

impl Client {
    /// Connects and comes in. `token`: the access token, where the account has OAuth. `most`: bytes of the largest mail.
    pub async fn enter(account: &Account, token: Option<&str>, most: usize) -> Result<Self, ImapError> {
        let entering = Self::connect(account, token, most);
        tokio::time::timeout(PATIENCE, entering)
            .await
            .unwrap_or_else(|_| Err(ImapError::Away("the server does not answer".to_owned())))
    }

    async fn connect(account: &Account, token: Option<&str>, most: usize) -> Result<Self, ImapError> {
        let stream = TcpStream::connect((account.host.as_str(), account.port)).await?;
        stream.set_nodelay(true)?;
        let roots = account.roots.as_deref();
        let mut client = match account.security {
            Security::Tls => Self::over(tls::connect(&account.host, stream, roots).await?, most),
            Security::Plain => Self::over(stream, most),
            Security::StartTls => {
                let mut stream = stream;
                start_tls(&mut stream).await?;
                // The greeting was heard in plain; what came with it is not believed.
                let mut client = Self::over(tls::connect(&account.host, stream, roots).await?, most);
                client.log_in(account, token).await?;
                return Ok(client);
            }
        };
        match client.response().await? {
            Response::Data { status: Status::Ok | Status::PreAuth, .. } => {}
            Response::Data { outcome, .. } => {
                return Err(ImapError::Away(words(outcome.information.as_deref())));
            }
            _ => return Err(ImapError::Strange("the server does not greet".to_owned())),
        }
        client.log_in(account, token).await?;
        Ok(client)
    }

    fn over(stream: impl Stream + 'static, most: usize) -> Self {
        Self { stream: Box::new(stream), buffer: Vec::new(), tag: 0, can: Vec::new(), most, idle: None }
    }

    async fn log_in(&mut self, account: &Account, token: Option<&str>) -> Result<(), ImapError> {
        self.learn().await?;
        let (method, response) = match (&account.secret, token) {
            (Secret::OAuth(_), Some(token)) => {
                ("XOAUTH2", format!("user={}\u{1}auth=Bearer {token}\u{1}\u{1}", account.user))
            }
            (Secret::OAuth(_), None) => return Err(ImapError::Credentials("there is no token".to_owned())),
            (Secret::Password(password), _) => ("PLAIN", format!("\0{}\0{password}", account.user)),
        };
        let entered = if self.can(&format!("AUTH={method}")) || method == "XOAUTH2" {
            self.authenticate(method, &STANDARD.encode(response)).await
        } else if let (Secret::Password(password), false) = (&account.secret, self.can("LOGINDISABLED")) {
            let login = format!("LOGIN {} {}", quoted(&account.user)?, quoted(password)?);
            self.command(&login).await.map(|_| ())
        } else {
            return Err(ImapError::Credentials("the server takes no password here".to_owned()));
        };
        entered.map_err(|e| match e {
            ImapError::Refused(why) => ImapError::Credentials(why),
            other => other,
        })?;
        self.learn().await
    }

    async fn learn(&mut self) -> Result<(), ImapError> {
        let said = self.command("CAPABILITY").await?;
        self.can.clear();
        for response in said {
            if let Response::Capabilities(all) = response {
                self.can.extend(all.into_iter().map(|one| match one {
                    Capability::Imap4rev1 => "IMAP4REV1".to_owned(),
                    Capability::Auth(method) => format!("AUTH={}", method.to_ascii_uppercase()),
                    Capability::Atom(word) => word.to_ascii_uppercase(),
                }));
            }
        }
        Ok(())
    }

    fn can(&self, what: &str) -> bool {
        self.can.iter().any(|one| one == what)
    }

    /// Whether the server tells by itself when something comes.
    pub fn tells(&self) -> bool {
        self.can("IDLE")
    }

    async fn authenticate(&mut self, method: &str, response: &str) -> Result<(), ImapError> {
        let tag = self.next_tag();
        let at_once = self.can("SASL-IR");
        let first = if at_once { format!(" {response}") } else { String::new() };
        self.send(&format!("{tag} AUTHENTICATE {method}{first}\r\n")).await?;
        let mut sent = at_once;
        let mut why = None;
        loop {
            match self.response().await? {
                // With the second one it says why not, and wants an empty line before it says no.
                Response::Continue(outcome) => {
                    let line = if sent {
                        why = outcome.information.as_deref().and_then(|text| STANDARD.decode(text.trim()).ok());
                        "\r\n".to_owned()
                    } else {
                        format!("{response}\r\n")
                    };
                    sent = true;
                    self.send(&line).await?;
                }
                Response::Done { tag: answered, status, outcome } if answered.0 == tag => {
                    let why = why.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                    let text = words(why.as_deref().or(outcome.information.as_deref()));
                    return if status == Status::Ok { Ok(()) } else { Err(ImapError::Refused(text)) };
                }
                Response::Data { status: Status::Bye, outcome } => {
                    return Err(ImapError::Away(words(outcome.information.as_deref())));
                }
                _ => {}
            }
        }
    }

    fn next_tag(&mut self) -> String {
        self.tag += 1;
        format!("e{}", self.tag)
    }

    async fn send(&mut self, text: &str) -> Result<(), ImapError> {
        self.stream.write_all(text.as_bytes()).await?;
        Ok(self.stream.flush().await?)
    }

    /// Says something and hears everything until it is done.
    async fn command(&mut self, text: &str) -> Result<Vec<Response<'static>>, ImapError> {
        let tag = self.next_tag();
        self.send(&format!("{tag} {text}\r\n")).await?;
        self.until(&tag).await
    }

    async fn until(&mut self, tag: &str) -> Result<Vec<Response<'static>>, ImapError> {
        let mut said = Vec::new();
        loop {
            match self.response().await? {
                Response::Done { tag: answered, status, outcome } if answered.0 == tag => {
                    if status != Status::Ok {
                        return Err(ImapError::Refused(words(outcome.information.as_deref())));
                    }
                    return Ok(said);
                }
                Response::Data { status: Status::Bye, outcome } => {
                    return Err(ImapError::Away(words(outcome.information.as_deref())));
                }
                other => said.push(other),
            }
        }
    }

    /// The next answer that is understood.
    async fn response(&mut self) -> Result<Response<'static>, ImapError> {
        let patient = async {
            loop {
                if let Some(response) = self.try_response().await? {
                    return Ok(response);
                }
            }
        };
        tokio::time::timeout(PATIENCE, patient)
            .await
            .unwrap_or_else(|_| Err(ImapError::Away("the server does not answer".to_owned())))
    }

    /// The next answer; `None` where it is one of an extension nobody asked for. Nothing is lost when it is not waited for.
    async fn try_response(&mut self) -> Result<Option<Response<'static>>, ImapError> {
        let end = loop {
            if let Some(end) = whole(&self.buffer, self.most.saturating_add(LINE))? {
                break end;
            }
            self.buffer.reserve(16 * 1024);
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(ImapError::Away("the server hung up".to_owned()));
            }
        };
        let said: Vec<u8> = self.buffer.drain(..end).collect();
        match Response::parse(&said) {
            Ok((_, response)) => Ok(Some(response.into_owned())),
            Err(_) if said.starts_with(b"* ") => Ok(None),
            Err(_) => {
                let shown = String::from_utf8_lossy(&said).into_owned();
                Err(ImapError::Strange(format!("the server says: {}", words(Some(&shown)))))
            }
        }
    }

    /// Opens a folder.
    pub async fn select(&mut self, folder: &str) -> Result<Selected, ImapError> {
        let said = self.command(&format!("SELECT {}", quoted(&utf7(folder))?)).await?;
        let mut selected = Selected { validity: 0, next: 0 };
        for response in said {
            if let Response::Data { outcome, .. } = response {
                match outcome.code {
                    Some(ResponseCode::UidValidity(n)) => selected.validity = n,
                    Some(ResponseCode::UidNext(n)) => selected.next = n,
                    Some(ResponseCode::ReadOnly) => {
                        return Err(ImapError::Refused("the folder may only be read".to_owned()));
                    }
                    _ => {}
                }
            }
        }
        if selected.validity == 0 {
            return Err(ImapError::Strange("the folder has no lasting numbers (UIDVALIDITY)".to_owned()));
        }
        if selected.next == 0 {
            let all = self.search("ALL").await?;
            selected.next = all.last().map_or(1, |last| last.saturating_add(1));
        }
        Ok(selected)
    }

    /// Numbers of the mails a search finds, oldest first.
    pub async fn search(&mut self, query: &str) -> Result<Vec<u32>, ImapError> {
        let said = self.command(&format!("UID SEARCH {query}")).await?;
        let mut found = Vec::new();
        for response in said {
            if let Response::MailboxData(MailboxDatum::Search(numbers)) = response {
                found.extend(numbers);
            }
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// Bytes of a mail; `None` when it is gone.
    pub async fn size(&mut self, uid: u32) -> Result<Option<usize>, ImapError> {
        let said = self.command(&format!("UID FETCH {uid} (UID RFC822.SIZE)")).await?;
        Ok(attributes(said, uid).into_iter().find_map(|one| match one {
            AttributeValue::Rfc822Size(n) => usize::try_from(n).ok(),
            _ => None,
        }))
    }

    /// A mail, untouched; `None` when it is gone.
    pub async fn fetch(&mut self, uid: u32) -> Result<Option<Vec<u8>>, ImapError> {
        let said = self.command(&format!("UID FETCH {uid} (UID BODY.PEEK[])")).await?;
        Ok(attributes(said, uid).into_iter().find_map(|one| match one {
            AttributeValue::BodySection { section: None, data: Some(data), .. } => Some(data.into_owned()),
            _ => None,
        }))
    }

    /// Marks a mail as read.
    pub async fn seen(&mut self, uid: u32) -> Result<(), ImapError> {
        self.command(&format!("UID STORE {uid} +FLAGS.SILENT (\\Seen)")).await.map(|_| ())
    }

    /// Moves a mail to another folder, which is made where there is none.
    pub async fn move_to(&mut self, uid: u32, folder: &str) -> Result<(), ImapError> {
        match self.try_move(uid, folder).await {
            Err(ImapError::Refused(_)) => {
                let made = self.command(&format!("CREATE {}", quoted(&utf7(folder))?)).await;
                let moved = self.try_move(uid, folder).await;
                // Why there is no such folder says more than that there is none.
                if moved.is_err() && made.is_err() { made.map(|_| ()) } else { moved }
            }
            other => other,
        }
    }

    async fn try_move(&mut self, uid: u32, folder: &str) -> Result<(), ImapError> {
        let folder = quoted(&utf7(folder))?;
        if self.can("MOVE") {
            return self.command(&format!("UID MOVE {uid} {folder}")).await.map(|_| ());
        }
        self.command(&format!("UID COPY {uid} {folder}")).await?;
        self.command(&format!("UID STORE {uid} +FLAGS.SILENT (\\Seen \\Deleted)")).await?;
        if self.can("UIDPLUS") {
            self.command(&format!("UID EXPUNGE {uid}")).await?;
        }
        Ok(())
    }

    /// Whether the line still stands.
    pub async fn noop(&mut self) -> Result<(), ImapError> {
        self.command("NOOP").await.map(|_| ())
    }

    /// Asks to be told.
    pub async fn idle(&mut self) -> Result<(), ImapError> {
        let tag = self.next_tag();
        self.send(&format!("{tag} IDLE\r\n")).await?;
        loop {
            match self.response().await? {
                Response::Continue(_) => {
                    self.idle = Some(tag);
                    return Ok(());
                }
                Response::Done { outcome, .. } => {
                    return Err(ImapError::Refused(words(outcome.information.as_deref())));
                }
                _ => {}
            }
        }
    }

    /// Waits, so long at most, until something came; whether it did.
    pub async fn told(&mut self, patience: Duration) -> Result<bool, ImapError> {
        let heard = async {
            loop {
                match self.try_response().await? {
                    Some(Response::MailboxData(MailboxDatum::Exists(_) | MailboxDatum::Recent(_))) => return Ok(true),
                    Some(Response::Data { status: Status::Bye, outcome }) => {
                        return Err(ImapError::Away(words(outcome.information.as_deref())));
                    }
                    Some(Response::Done { outcome, .. }) => {
                        return Err(ImapError::Refused(words(outcome.information.as_deref())));
                    }
                    _ => {}
                }
            }
        };
        tokio::time::timeout(patience, heard).await.unwrap_or(Ok(false))
    }

    /// Goes on speaking after [`idle`](Self::idle).
    pub async fn done(&mut self) -> Result<(), ImapError> {
        let Some(tag) = self.idle.take() else { return Ok(()) };
        self.send("DONE\r\n").await?;
        self.until(&tag).await.map(|_| ())
    }

    /// Says goodbye.
    pub async fn leave(mut self) {
        let _ = tokio::time::timeout(Duration::from_secs(5), self.command("LOGOUT")).await;
    }
}

/// STARTTLS, before there is anything to be kept.
async fn start_tls(stream: &mut TcpStream) -> Result<(), ImapError> {
    let mut said = Vec::new();
    let mut asked = false;
    loop {
        let mut part = [0u8; 1_024];
        let n = stream.read(&mut part).await?;
        if n == 0 || said.len() > 16_384 {
            return Err(ImapError::Away("the server hung up".to_owned()));
        }
        said.extend_from_slice(part.get(..n).unwrap_or_default());
        if !said.contains(&b'\n') {
            continue;
        }
        if !asked {
            asked = true;
            said.clear();
            stream.write_all(b"e0 STARTTLS\r\n").await?;
            continue;
        }
        let text = String::from_utf8_lossy(&said).to_ascii_uppercase();
        if let Some(at) = text.lines().position(|line| line.starts_with("E0 ")) {
            let line = text.lines().nth(at).unwrap_or_default();
            if !line.starts_with("E0 OK") {
                return Err(ImapError::Tls("the server offers none (STARTTLS)".to_owned()));
            }
            // Nothing may come between its yes and TLS.
            if text.lines().count() > at + 1 || !said.ends_with(b"\n") {
                return Err(ImapError::Tls("the server says more before TLS than it should".to_owned()));
            }
            return Ok(());
        }
    }
}

/// Where an answer ends, if all of it is here: at a line that promises no literal.
fn whole(buffer: &[u8], most: usize) -> Result<Option<usize>, ImapError> {
    let mut at = 0;
    loop {
        let Some(rest) = buffer.get(at..) else { return Ok(None) };
        let Some(end) = rest.windows(2).position(|two| two == b"\r\n") else {
            if rest.len() > LINE {
                return Err(ImapError::Strange("the server says more than anybody reads".to_owned()));
            }
            return Ok(None);
        };
        let line = rest.get(..end).unwrap_or_default();
        at += end + 2;
        let Some(size) = literal(line) else { return Ok(Some(at)) };
        if at.saturating_add(size) > most {
            return Err(ImapError::Strange("the server sends more than it said".to_owned()));
        }
        at += size;
    }
}

/// `{12}` at the end of a line.
fn literal(line: &[u8]) -> Option<usize> {
    let inner = line.strip_suffix(b"}")?;
    let from = inner.iter().rposition(|byte| *byte == b'{')?;
    let digits = inner.get(from + 1..)?;
    let digits = digits.strip_suffix(b"+").unwrap_or(digits);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// What is said of one mail.
fn attributes(said: Vec<Response<'static>>, uid: u32) -> Vec<AttributeValue<'static>> {
    let of = |all: &[AttributeValue<'_>]| all.iter().any(|one| matches!(one, AttributeValue::Uid(n) if *n == uid));
    said.into_iter()
        .find_map(|response| match response {
            Response::Fetch(_, all) if of(&all) => Some(all),
            _ => None,
        })
        .unwrap_or_default()
}

/// What the server said, for an operator.
fn words(text: Option<&str>) -> String {
    let text = text.unwrap_or("no reason was given");
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect::<String>().trim().to_owned()
}

/// A text in quotes.
fn quoted(text: &str) -> Result<String, ImapError> {
    if !text.is_ascii() || text.chars().any(char::is_control) {
        return Err(ImapError::Refused("a name or a password the server has no letters for".to_owned()));
    }
    Ok(format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// The name of a folder as IMAP writes it: UTF-7 of its own (RFC 3501, 5.1.3).
fn utf7(name: &str) -> String {
    let mut out = String::new();
    let mut wide: Vec<u8> = Vec::new();
    let flush = |out: &mut String, wide: &mut Vec<u8>| {
        if !wide.is_empty() {
            let text = base64::engine::general_purpose::STANDARD_NO_PAD.encode(&wide).replace('/', ",");
            let _ = write!(out, "&{text}-");
            wide.clear();
        }
    };
    for c in name.chars() {
        if (' '..='~').contains(&c) {
            flush(&mut out, &mut wide);
            out.push(c);
            if c == '&' {
                out.push('-');
            }
        } else {
            let mut units = [0u16; 2];
            wide.extend(c.encode_utf16(&mut units).iter().flat_map(|unit| unit.to_be_bytes()));
        }
    }
    flush(&mut out, &mut wide);
    out
}

#[cfg(test)]
mod tests;
