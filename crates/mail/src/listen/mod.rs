//! Listening for mail: SMTP and LMTP, as far as one desk needs it.
//!
//! Strict and small on purpose. It relays nothing, knows no users and offers no passwords: a mail server in front, or anybody
//! who may reach the port, hands over messages for the addresses of this desk. With LMTP each recipient has an answer of its
//! own. No kept library does this for an async program (2026); what is here is what RFC 5321 and RFC 2033 ask of who
//! receives.
//!
//! # What must never happen here
//! - A message is taken before [`Taker::take`] said so: the other side forgets it then.
//! - A message ends anywhere but at CRLF, dot, CRLF.
//! - What was said before TLS counts behind it.
//! - Somebody who is silent, or says too much, holds a place for ever.
//!
//! ```no_run
//! # use std::sync::Arc;
//! # async fn show(taker: Arc<dyn mail::listen::Taker>) -> std::io::Result<()> {
//! use mail::listen::{Listener, Protocol, Rules};
//! let rules = Rules::new(Protocol::Lmtp, "desk.example.org", 25 * 1024 * 1024);
//! let listener = Listener::bind("127.0.0.1:2424".parse().unwrap(), rules).await?;
//! listener.serve(taker).await;
//! # Ok(()) }
//! ```

mod session;
mod wire;

use domain::Timestamp;
use lettre::message::header::{Date, Headers};
use session::{LINE, Session, Step};
use std::{
    fmt::Write as _,
    future::Future,
    io,
    net::SocketAddr,
    path::Path,
    pin::Pin,
    sync::Arc,
    time::{Duration, SystemTime},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        self, ServerConfig,
        pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    },
};
use wire::{Broken, Content, Line, Wire};

/// Which of the two is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// As between servers; one answer for all recipients.
    Smtp,
    /// As the last server of a chain speaks; an answer for each recipient.
    Lmtp,
}

impl Protocol {
    /// Its name in traces, RFC 3848.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Smtp => "ESMTP",
            Self::Lmtp => "LMTP",
        }
    }
}

/// An answer: a code and a line or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// 2xx taken, 4xx try again, 5xx never.
    pub code: u16,
    text: String,
}

impl Reply {
    /// One line. What it says is made of signs a line can hold.
    pub fn new(code: u16, says: impl Into<String>) -> Self {
        Self::lines(code, &[says.into().as_str()])
    }

    /// Several lines.
    pub fn lines(code: u16, lines: &[&str]) -> Self {
        let mut text = String::new();
        for (n, line) in lines.iter().enumerate() {
            let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).take(480).collect();
            let sign = if n + 1 == lines.len() { ' ' } else { '-' };
            let _ = write!(text, "{code}{sign}{line}\r\n");
        }
        Self { code, text }
    }

    /// It is kept, durably.
    pub fn taken(says: &str) -> Self {
        Self::new(250, format!("2.0.0 {says}"))
    }

    /// It is not our day: try again.
    pub fn later(says: &str) -> Self {
        Self::new(451, format!("4.3.0 {says}"))
    }

    /// Never, and why.
    pub fn never(says: &str) -> Self {
        Self::new(554, format!("5.7.1 {says}"))
    }

    /// There is no such address here.
    pub fn nobody(address: &str) -> Self {
        Self::new(550, format!("5.1.1 <{address}>: there is no such mailbox here"))
    }
}

/// Who sends a message to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// What was spoken.
    pub protocol: Protocol,
    /// TLS was spoken.
    pub secure: bool,
    /// What the other side calls itself.
    pub hello: String,
    /// Where reports go; empty for those that want none.
    pub from: String,
    /// Whom it is for, in the order they were named.
    pub to: Vec<String>,
}

impl Envelope {
    /// The lines the last server of a chain puts on top: where it came from, for whom.
    pub fn trace(&self, recipient: &str, host: &str, at: Timestamp) -> String {
        let since = Duration::from_millis(u64::try_from(at.0).unwrap_or(0));
        let mut headers = Headers::new();
        headers.set(Date::from(SystemTime::UNIX_EPOCH + since));
        let date = headers.get_raw("Date").unwrap_or_default();
        let with = match (self.protocol, self.secure) {
            (protocol, true) => format!("{}S", protocol.word()),
            (protocol, false) => protocol.word().to_owned(),
        };
        let hello: String = self.hello.chars().filter(|c| !matches!(c, '(' | ')' | ';')).collect();
        format!(
            "Return-Path: <{}>\r\nDelivered-To: {recipient}\r\nReceived: from {hello} by {host} with {with}; {date}\r\n",
            self.from,
        )
    }
}

/// An answer for each recipient, later.
pub type Answers = Pin<Box<dyn Future<Output = Vec<Reply>> + Send>>;

/// Who takes messages in.
pub trait Taker: Send + Sync + 'static {
    /// Whether this address is one of ours.
    fn recipient(&self, address: &str) -> Result<(), Reply>;
    /// Takes a message: an answer for each recipient, in their order. A 2xx only once it is kept, durably.
    fn take(&self, envelope: Envelope, content: Vec<u8>) -> Answers;
}

/// How a port is listened on.
#[derive(Clone)]
pub struct Rules {
    /// What is spoken.
    pub protocol: Protocol,
    /// What we call ourselves.
    pub host: String,
    /// Most bytes of a message.
    pub most: usize,
    /// Certificate for those who want TLS.
    pub tls: Option<Arc<ServerConfig>>,
    /// Most lines at once.
    pub connections: usize,
    /// How long the other side may be silent between commands.
    pub patience: Duration,
    /// How long a message may take altogether.
    pub longest: Duration,
}

impl Rules {
    /// What RFC 5321 asks of times (4.5.3.2), and sixty-four lines at once.
    pub fn new(protocol: Protocol, host: &str, most: usize) -> Self {
        Self {
            protocol,
            host: host.to_owned(),
            most,
            tls: None,
            connections: 64,
            patience: Duration::from_mins(5),
            longest: Duration::from_mins(30),
        }
    }
}

/// Reads a certificate with its chain, and its key (both PEM).
pub fn certificate(chain: &Path, key: &Path) -> Result<Arc<ServerConfig>, String> {
    let told = |path: &Path, why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
    let certificates: Vec<CertificateDer<'static>> =
        CertificateDer::pem_file_iter(chain).and_then(Iterator::collect).map_err(|e| told(chain, &e))?;
    if certificates.is_empty() {
        return Err(told(chain, &"there is no certificate in it"));
    }
    let private = PrivateKeyDer::from_pem_file(key).map_err(|e| told(key, &e))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| e.to_string())?
        .with_no_client_auth()
        .with_single_cert(certificates, private)
        .map_err(|e| told(chain, &e))?;
    Ok(Arc::new(config))
}

/// A port that is listened on.
pub struct Listener {
    port: TcpListener,
    rules: Rules,
    stop: watch::Sender<bool>,
    places: Arc<Semaphore>,
}

impl Listener {
    /// Takes the port.
    pub async fn bind(address: SocketAddr, rules: Rules) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let places = Arc::new(Semaphore::new(rules.connections));
        Ok(Self { port: listener, rules, stop: watch::Sender::new(false), places })
    }

    /// Where it listens.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.port.local_addr()
    }

    /// What ends it: nothing new is heard, and who has a message under way gets an answer.
    pub fn stopper(&self) -> Stopper {
        Stopper { stop: self.stop.clone(), places: Arc::clone(&self.places), all: self.rules.connections }
    }

    /// Listens until it is stopped.
    pub async fn serve(self, taker: Arc<dyn Taker>) {
        let mut told = self.stop.subscribe();
        let rules = Arc::new(self.rules);
        loop {
            let (stream, _) = tokio::select! {
                () = async { let _ = told.wait_for(|stop| *stop).await; } => return,
                accepted = self.port.accept() => {
                    let Ok(accepted) = accepted else {
                        // Out of handles, say: that passes.
                        tokio::time::sleep(Duration::from_millis(100)).await;
                        continue;
                    };
                    accepted
                }
            };
            let (rules, taker, told) = (Arc::clone(&rules), Arc::clone(&taker), told.clone());
            let Ok(place) = Arc::clone(&self.places).try_acquire_owned() else {
                tokio::spawn(async move {
                    let full = Reply::new(421, format!("{} 4.7.0 too many lines at once, try again", rules.host));
                    let mut stream = stream;
                    let _ = tokio::time::timeout(Duration::from_secs(5), stream.write_all(full.text.as_bytes())).await;
                });
                continue;
            };
            tokio::spawn(async move {
                // Who goes away in the middle has nothing more to say.
                let _ = talk(stream, &rules, taker, told).await;
                drop(place);
            });
        }
    }
}

/// Ends a [`Listener`].
#[derive(Clone)]
pub struct Stopper {
    stop: watch::Sender<bool>,
    places: Arc<Semaphore>,
    all: usize,
}

impl Stopper {
    /// Nothing new is heard from now on; waits for what is under way, at most so long.
    pub async fn stop(&self, patience: Duration) {
        self.stop.send_replace(true);
        let all = u32::try_from(self.all).unwrap_or(u32::MAX);
        let _ = tokio::time::timeout(patience, self.places.acquire_many(all)).await;
    }
}

/// One line, from the greeting to the end.
async fn talk(
    stream: TcpStream,
    rules: &Rules,
    taker: Arc<dyn Taker>,
    told: watch::Receiver<bool>,
) -> Result<(), Broken> {
    stream.set_nodelay(true)?;
    let mut session = Session::new(rules.protocol, &rules.host, rules.most, rules.tls.is_some());
    let mut stream = stream;
    say(&mut stream, &session.greeting(), rules).await?;
    match converse(&mut stream, &mut session, rules, &*taker, told.clone()).await? {
        End::Over => Ok(()),
        End::Tls => {
            let Some(config) = &rules.tls else { return Ok(()) };
            let acceptor = TlsAcceptor::from(Arc::clone(config));
            let accepted = tokio::time::timeout(Duration::from_secs(30), acceptor.accept(stream)).await;
            let mut stream = accepted.map_err(|_| Broken::Silent)??;
            session.secured();
            converse(&mut stream, &mut session, rules, &*taker, told).await?;
            let _ = stream.shutdown().await;
            Ok(())
        }
    }
}

enum End {
    Over,
    Tls,
}

async fn say(stream: &mut (impl AsyncWrite + Unpin), reply: &Reply, rules: &Rules) -> Result<(), Broken> {
    let said = async {
        stream.write_all(reply.text.as_bytes()).await?;
        stream.flush().await
    };
    tokio::time::timeout(rules.patience, said).await.map_err(|_| Broken::Silent)??;
    Ok(())
}

async fn converse(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    session: &mut Session,
    rules: &Rules,
    taker: &dyn Taker,
    mut told: watch::Receiver<bool>,
) -> Result<End, Broken> {
    let mut wire = Wire::default();
    loop {
        let line = tokio::select! {
            biased;
            line = wire.line(stream, LINE, rules.patience) => line,
            () = async { let _ = told.wait_for(|stop| *stop).await; } => {
                say(stream, &Reply::new(421, format!("{} 4.3.2 going down, try again", rules.host)), rules).await?;
                return Ok(End::Over);
            }
        };
        let step = match line {
            Ok(Line::Good(line)) => session.line(&line),
            // Where lines end is not agreed on, so nothing that follows can be trusted.
            Ok(Line::Bare) => Step::Close(Reply::new(500, "5.5.2 lines end in CRLF, goodbye")),
            Ok(Line::Long) => Step::Say(Reply::new(500, "5.5.2 that line is too long")),
            Err(Broken::Silent) => Step::Close(Reply::new(421, format!("{} 4.4.2 you said nothing", rules.host))),
            Err(Broken::Endless) => Step::Close(Reply::new(500, "5.5.2 that line does not end, goodbye")),
            Err(Broken::Gone) => return Ok(End::Over),
        };
        let step = match step {
            Step::Recipient(address) => {
                let taken = taker.recipient(&address);
                session.recipient(address, taken)
            }
            other => other,
        };
        match step {
            Step::Say(reply) => say(stream, &reply, rules).await?,
            Step::Close(reply) => {
                say(stream, &reply, rules).await?;
                return Ok(End::Over);
            }
            Step::Tls if !wire.is_empty() => {
                // Commands put behind it in plain would be heard as if they came through TLS.
                say(stream, &Reply::new(501, "5.5.1 nothing may follow STARTTLS, goodbye"), rules).await?;
                return Ok(End::Over);
            }
            Step::Tls => {
                say(stream, &Reply::new(220, "2.0.0 go ahead"), rules).await?;
                return Ok(End::Tls);
            }
            Step::Content => {
                if !content(stream, &mut wire, session, rules, taker).await? {
                    return Ok(End::Over);
                }
            }
            Step::Recipient(_) => {}
        }
    }
}

/// Hears a message, hands it over, and answers. Whether the talk goes on.
async fn content(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    wire: &mut Wire,
    session: &mut Session,
    rules: &Rules,
    taker: &dyn Taker,
) -> Result<bool, Broken> {
    say(stream, &Reply::new(354, "go ahead, and end with a dot"), rules).await?;
    let strict = rules.protocol == Protocol::Smtp;
    let heard = tokio::time::timeout(rules.longest, wire.content(stream, rules.most, strict, rules.patience)).await;
    let heard = match heard {
        Ok(Ok(heard)) => heard,
        Err(_) | Ok(Err(Broken::Silent)) => {
            let reply = Reply::new(421, format!("{} 4.4.2 that took too long", rules.host));
            say(stream, &reply, rules).await?;
            return Ok(false);
        }
        Ok(Err(broken)) => return Err(broken),
    };
    let too_large = session.too_large();
    let envelope = session.envelope();
    let recipients = envelope.to.len();
    let (replies, goes_on) = match heard {
        Content::Good(content) => (taker.take(envelope, content).await, true),
        Content::Large => (vec![too_large; recipients], true),
        Content::Bare => {
            let says = "5.6.0 it holds a bare CR or LF: lines end in CRLF";
            (vec![Reply::new(554, says); recipients], false)
        }
    };
    match rules.protocol {
        Protocol::Lmtp => {
            for n in 0..recipients {
                let missing = Reply::later("it was not answered");
                say(stream, replies.get(n).unwrap_or(&missing), rules).await?;
            }
        }
        Protocol::Smtp => say(stream, &together(&replies), rules).await?,
    }
    Ok(goes_on)
}

/// One answer for all: whoever has to wait holds it back, for what is taken twice stands once; never only where it is never
/// for everybody.
fn together(replies: &[Reply]) -> Reply {
    let of = |first: u16| replies.iter().find(|reply| reply.code / 100 == first);
    let reply = of(4).or_else(|| of(2)).or_else(|| of(5));
    reply.cloned().unwrap_or_else(|| Reply::later("it was not answered"))
}

#[cfg(test)]
mod tests;
