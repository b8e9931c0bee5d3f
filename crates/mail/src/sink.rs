//! A real, small SMTP server that keeps what it receives and can be told to fail: for tests, here and in other crates
//! (feature `sink`). It listens on this machine only.
//!
//! ```
//! # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
//! # runtime.block_on(async {
//! use mail::sink::{Answer, Sink};
//! let sink = Sink::start().await?;
//! // … give `sink.url()` to the program as ENTWINE_SMTP_URL, let it send …
//! sink.answer(Answer::RefuseRecipient(450));
//! assert!(sink.received().is_empty());
//! # Ok::<(), std::io::Error>(()) })?;
//! # Ok::<(), std::io::Error>(())
//! ```

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// How the server behaves, until told otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// Takes everything.
    #[default]
    Take,
    /// Refuses each recipient with this code: 4xx may pass, 5xx will not.
    RefuseRecipient(u16),
    /// Hears the letter and then refuses it with this code.
    RefuseLetter(u16),
    /// Closes the connection before the letter.
    HangUp,
    /// Keeps the letter and closes the connection without saying so: what a fall at the worst moment looks like.
    TakeAndHangUp,
}

/// A letter that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipients.
    pub to: Vec<String>,
    /// Headers and body, with the dots of the transfer taken out.
    pub data: Vec<u8>,
}

#[derive(Default)]
struct Kept {
    answer: Answer,
    received: Vec<Received>,
}

/// The server. It ends when this is dropped.
pub struct Sink {
    address: SocketAddr,
    kept: Arc<Mutex<Kept>>,
    listening: JoinHandle<()>,
}

impl Sink {
    /// Listens on a free port of this machine.
    pub async fn start() -> std::io::Result<Self> {
        Self::start_at(0).await
    }

    /// Listens on this port: comes back where a server was away.
    pub async fn start_at(port: u16) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let address = listener.local_addr()?;
        let kept = Arc::new(Mutex::new(Kept::default()));
        let shared = Arc::clone(&kept);
        let listening = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Arc::clone(&shared);
                tokio::spawn(async move {
                    // A client that goes away in the middle has nothing more to say.
                    let _ = talk(stream, &shared).await;
                });
            }
        });
        Ok(Self { address, kept, listening })
    }

    /// What to set as `ENTWINE_SMTP_URL`.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Changes how it answers from now on.
    pub fn answer(&self, answer: Answer) {
        lock(&self.kept).answer = answer;
    }

    /// Everything it has taken so far, oldest first.
    pub fn received(&self) -> Vec<Received> {
        lock(&self.kept).received.clone()
    }

    /// Waits until it has taken so many letters, for `patience` at most, and gives what there is then.
    pub async fn wait_for(&self, letters: usize, patience: Duration) -> Vec<Received> {
        let step = Duration::from_millis(10);
        let mut waited = Duration::ZERO;
        while lock(&self.kept).received.len() < letters && waited < patience {
            tokio::time::sleep(step).await;
            waited += step;
        }
        self.received()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn talk(mut stream: TcpStream, kept: &Mutex<Kept>) -> std::io::Result<()> {
    let (read, mut write) = stream.split();
    let mut read = BufReader::new(read);
    let (mut from, mut to) = (None, Vec::new());
    write.write_all(b"220 sink.invalid ready\r\n").await?;
    loop {
        let mut line = Vec::new();
        if read.read_until(b'\n', &mut line).await? == 0 {
            return Ok(());
        }
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        let answer = lock(kept).answer;
        match line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "EHLO" => write.write_all(b"250-sink.invalid\r\n250-8BITMIME\r\n250 SIZE 50000000\r\n").await?,
            "HELO" | "NOOP" => write.write_all(b"250 yes\r\n").await?,
            "RSET" => {
                (from, to) = (None, Vec::new());
                write.write_all(b"250 forgotten\r\n").await?;
            }
            "MAIL" => {
                from = Some(bracketed(&line));
                write.write_all(b"250 go on\r\n").await?;
            }
            "RCPT" if from.is_none() => write.write_all(b"503 who sends it?\r\n").await?,
            "RCPT" => match answer {
                Answer::RefuseRecipient(code) => write.write_all(format!("{code} not here\r\n").as_bytes()).await?,
                Answer::HangUp => return Ok(()),
                _ => {
                    to.push(bracketed(&line));
                    write.write_all(b"250 go on\r\n").await?;
                }
            },
            "DATA" if to.is_empty() => write.write_all(b"503 to whom?\r\n").await?,
            "DATA" => {
                write.write_all(b"354 tell me\r\n").await?;
                let Some(data) = letter(&mut read).await? else { return Ok(()) };
                let received = Received { from: from.take().unwrap_or_default(), to: std::mem::take(&mut to), data };
                match answer {
                    Answer::RefuseLetter(code) => {
                        write.write_all(format!("{code} not this one\r\n").as_bytes()).await?;
                    }
                    Answer::TakeAndHangUp => {
                        lock(kept).received.push(received);
                        return Ok(());
                    }
                    _ => {
                        lock(kept).received.push(received);
                        write.write_all(b"250 taken\r\n").await?;
                    }
                }
            }
            "QUIT" => return write.write_all(b"221 goodbye\r\n").await,
            _ => write.write_all(b"502 I do not know that\r\n").await?,
        }
    }
}

/// The lines up to the single dot; `None` when the connection ends before it.
async fn letter(read: &mut (impl tokio::io::AsyncBufRead + Unpin)) -> std::io::Result<Option<Vec<u8>>> {
    let mut data = Vec::new();
    loop {
        let mut line = Vec::new();
        if read.read_until(b'\n', &mut line).await? == 0 {
            return Ok(None);
        }
        if line == b".\r\n" {
            return Ok(Some(data));
        }
        data.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}

/// `ida@example.org` of `RCPT TO:<ida@example.org> SIZE=1`.
fn bracketed(line: &str) -> String {
    let after = line.split_once('<').map_or("", |(_, after)| after);
    after.split_once('>').map_or("", |(address, _)| address).to_owned()
}
