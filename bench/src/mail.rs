//! Mail: how many a second come in by LMTP and are kept, and how many letters a second go out into a sink.
//!
//! In: some lines at once, each sends one message after the other and waits for its 250, so each is durable. Out: the sink holds its
//! breath while the mails come in, so that every receipt waits; then it lets go, and what is measured is from there to the last
//! letter: who hears of what, in which words, sent, and noted.

use crate::desk::Desk;
use anyhow::{Context, bail};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// What was measured.
#[derive(Clone, Copy, Debug)]
pub struct Mails {
    /// Messages and letters.
    pub count: usize,
    /// Messages a second that were kept.
    pub in_rate: f64,
    /// CPU milliseconds a message, server and database together.
    pub in_cpu: f64,
    /// Letters a second that were taken by the sink.
    pub out_rate: f64,
    /// CPU milliseconds a letter.
    pub out_cpu: f64,
}

/// Takes everything, once it is let.
pub struct Sink {
    /// Where it listens.
    pub address: SocketAddr,
    taken: Arc<AtomicUsize>,
    open: watch::Sender<bool>,
}

impl Sink {
    /// Listens on a free port.
    pub async fn start() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let (taken, open) = (Arc::new(AtomicUsize::new(0)), watch::Sender::new(true));
        let (count, gate) = (Arc::clone(&taken), open.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (count, gate) = (Arc::clone(&count), gate.subscribe());
                tokio::spawn(async move {
                    let _ = swallow(stream, &count, gate).await;
                });
            }
        });
        Ok(Self { address, taken, open })
    }
}

async fn swallow(stream: TcpStream, count: &AtomicUsize, mut gate: watch::Receiver<bool>) -> anyhow::Result<()> {
    stream.set_nodelay(true)?;
    let (read, mut write) = stream.into_split();
    let mut read = BufReader::new(read);
    write.write_all(b"220 sink\r\n").await?;
    let mut line = Vec::new();
    loop {
        line.clear();
        if read.read_until(b'\n', &mut line).await? == 0 {
            return Ok(());
        }
        match line.get(..4).map(<[u8]>::to_ascii_uppercase).as_deref() {
            Some(b"EHLO") => write.write_all(b"250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n").await?,
            Some(b"DATA") => {
                gate.wait_for(|open| *open).await?;
                write.write_all(b"354 go on\r\n").await?;
                loop {
                    line.clear();
                    if read.read_until(b'\n', &mut line).await? == 0 {
                        return Ok(());
                    }
                    if line == b".\r\n" {
                        break;
                    }
                }
                count.fetch_add(1, Ordering::Relaxed);
                write.write_all(b"250 taken\r\n").await?;
            }
            Some(b"QUIT") => return Ok(write.write_all(b"221 bye\r\n").await?),
            _ => write.write_all(b"250 yes\r\n").await?,
        }
    }
}

/// A word of its own for each number: the same subject again and again would be taken for a loop.
fn word(mut n: usize) -> String {
    let letters: Vec<char> = "bcdfghklmnprstvwxzjq".chars().collect();
    let mut word = String::new();
    loop {
        word.extend(letters.get(n % letters.len()));
        word.extend("aeiou".chars().nth(n % 5));
        n /= letters.len();
        if n == 0 {
            return word + "ton";
        }
    }
}

/// Sends its share of the messages down one line.
async fn send(address: SocketAddr, numbers: Vec<usize>) -> anyhow::Result<()> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (read, mut write) = stream.into_split();
    let mut read = BufReader::new(read).lines();
    let mut hear = async |code: &str| -> anyhow::Result<()> {
        loop {
            let line = read.next_line().await?.context("it hung up")?;
            if line.as_bytes().get(3) == Some(&b' ') {
                return if line.starts_with(code) { Ok(()) } else { bail!("it said {line}") };
            }
        }
    };
    hear("220").await?;
    write.write_all(b"LHLO bench\r\n").await?;
    hear("250").await?;
    for n in numbers {
        let (word, person) = (word(n), n / 20);
        let head = format!("MAIL FROM:<p{person}@example.org>\r\nRCPT TO:<desk@example.net>\r\nDATA\r\n");
        write.write_all(head.as_bytes()).await?;
        hear("250").await?;
        hear("250").await?;
        hear("354").await?;
        let text = format!(
            "From: Person {person} <p{person}@example.org>\r\nTo: desk@example.net\r\nSubject: The {word} stands still\r\nMessage-ID: <bench-{n}@example.org>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSince this morning the {word} on floor {} stands still. The light is orange.\r\nWe need it for the contracts at noon.\r\n\r\n-- \r\nPerson {person}\r\n.\r\n",
            n % 9
        );
        write.write_all(text.as_bytes()).await?;
        hear("250").await?;
    }
    Ok(())
}

/// Measures on a desk that listens at `lmtp` and sends into `sink`.
pub async fn run(desk: &Desk, lmtp: SocketAddr, sink: &Sink, count: usize, from: usize) -> anyhow::Result<Mails> {
    sink.open.send_replace(false);
    let before = sink.taken.load(Ordering::Relaxed);
    let (cpu, began) = (desk.cpu()?, Instant::now());
    let lines = 16;
    let mut sending = tokio::task::JoinSet::new();
    for line in 0..lines {
        sending.spawn(send(lmtp, (from..from + count).filter(|n| n % lines == line).collect()));
    }
    while let Some(sent) = sending.join_next().await {
        sent??;
    }
    let in_seconds = began.elapsed().as_secs_f64();
    let in_cpu = desk.cpu()? - cpu;
    let (cpu, began) = (desk.cpu()?, Instant::now());
    sink.open.send_replace(true);
    while sink.taken.load(Ordering::Relaxed) - before < count {
        if began.elapsed() > Duration::from_mins(5) {
            bail!("{} of {count} letters came within 300 s", sink.taken.load(Ordering::Relaxed) - before);
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let out_seconds = began.elapsed().as_secs_f64();
    desk.calm().await?;
    let each = |seconds: f64| seconds / (count as f64) * 1_000.0;
    Ok(Mails {
        count,
        in_rate: count as f64 / in_seconds,
        in_cpu: each(in_cpu),
        out_rate: count as f64 / out_seconds,
        out_cpu: each(desk.cpu()? - cpu),
    })
}
