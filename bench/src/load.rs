//! Many connections that each send one request after the other, as fast as answers come.

use anyhow::{Context, bail};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// What one measurement gave.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// Answers with the status that was expected.
    pub done: usize,
    /// Other answers.
    pub failed: usize,
    /// Seconds it took.
    pub seconds: f64,
    /// Milliseconds each answer took, sorted.
    pub latencies: Vec<f64>,
    /// CPU milliseconds a request, server and database together.
    pub cpu_ms: f64,
    /// Bytes of the bodies.
    pub bytes: usize,
}

impl Run {
    /// Answers a second.
    pub fn rate(&self) -> f64 {
        self.done as f64 / self.seconds.max(0.001)
    }
    /// A latency in milliseconds at a share from 0 to 1.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a list")]
    pub fn at(&self, share: f64) -> f64 {
        let last = self.latencies.len().saturating_sub(1);
        self.latencies.get((last as f64 * share) as usize).copied().unwrap_or_default()
    }
}

/// One request, whole, and the status that means it was done.
#[derive(Clone, Debug)]
pub struct Request {
    /// Head and body as they go out; `{n}` is replaced by a number that never comes twice.
    pub text: String,
    /// The status of success.
    pub status: u16,
}

impl Request {
    /// A GET with headers that end in line ends.
    pub fn get(path: &str, headers: &str) -> Self {
        Self { text: format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n"), status: 200 }
    }
    /// A POST of JSON.
    pub fn post(path: &str, headers: &str, body: &str, status: u16) -> Self {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\n{headers}\r\n",
            body.len()
        );
        Self { text: head + body, status }
    }
}

/// A seed for a round and a number of connections.
pub fn seed(round: usize, connections: usize) -> u64 {
    u64::try_from(round * 1_000 + connections).unwrap_or(0)
}

/// Sends random ones of `requests` over `connections` for a time.
pub async fn run(
    address: SocketAddr,
    requests: &[Request],
    connections: usize,
    time: Duration,
    seed: u64,
) -> anyhow::Result<Run> {
    let requests: std::sync::Arc<[Request]> = requests.to_vec().into();
    let started = Instant::now();
    let end = started + time;
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..connections {
        let requests = std::sync::Arc::clone(&requests);
        tasks.spawn(one(address, requests, end, seed * 1_000 + n as u64));
    }
    let mut total = Run::default();
    while let Some(part) = tasks.join_next().await {
        let part = part??;
        total.done += part.done;
        total.failed += part.failed;
        total.bytes += part.bytes;
        total.latencies.extend(part.latencies);
    }
    total.seconds = started.elapsed().as_secs_f64();
    total.latencies.sort_by(f64::total_cmp);
    if total.done == 0 {
        bail!("nothing was answered as expected ({} other answers)", total.failed);
    }
    Ok(total)
}

async fn one(address: SocketAddr, requests: std::sync::Arc<[Request]>, end: Instant, seed: u64) -> anyhow::Result<Run> {
    let mut random = StdRng::seed_from_u64(seed);
    let mut stream = TcpStream::connect(address).await.context("connecting")?;
    stream.set_nodelay(true)?;
    let mut run = Run::default();
    let mut buffer = Vec::with_capacity(256 * 1024);
    while Instant::now() < end {
        let Some(request) = requests.get(random.random_range(0..requests.len())) else { bail!("no requests") };
        let started = Instant::now();
        stream.write_all(request.text.as_bytes()).await?;
        let (status, bytes) = answer(&mut stream, &mut buffer).await?;
        run.latencies.push(started.elapsed().as_secs_f64() * 1_000.0);
        if status == request.status {
            run.done += 1;
            run.bytes += bytes;
        } else {
            run.failed += 1;
        }
    }
    Ok(run)
}

/// One request on a connection of its own: status, head and body.
pub async fn once(address: SocketAddr, request: &Request) -> anyhow::Result<(u16, String, Vec<u8>)> {
    let mut stream = TcpStream::connect(address).await.context("connecting")?;
    stream.write_all(request.text.as_bytes()).await?;
    let mut buffer = Vec::new();
    let (status, _) = answer(&mut stream, &mut buffer).await?;
    let split = find(&buffer, b"\r\n\r\n").map_or(buffer.len(), |at| at + 4);
    let (head, body) = buffer.split_at(split);
    Ok((status, String::from_utf8_lossy(head).into_owned(), body.to_vec()))
}

/// Reads one answer whole into `buffer`; its status and how long its body is.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> anyhow::Result<(u16, usize)> {
    buffer.clear();
    let head_end = loop {
        if stream.read_buf(buffer).await? == 0 {
            bail!("the connection was closed");
        }
        if let Some(at) = find(buffer, b"\r\n\r\n") {
            break at + 4;
        }
    };
    let head = String::from_utf8_lossy(buffer.get(..head_end).unwrap_or_default()).to_lowercase();
    let status = head.get(9..12).and_then(|s| s.parse().ok()).unwrap_or(0);
    let length = head
        .split("content-length:")
        .nth(1)
        .and_then(|rest| rest.split("\r\n").next())
        .and_then(|n| n.trim().parse::<usize>().ok());
    match length {
        Some(length) => {
            while buffer.len() < head_end + length {
                if stream.read_buf(buffer).await? == 0 {
                    bail!("the connection was closed");
                }
            }
            Ok((status, length))
        }
        None if head.contains("transfer-encoding: chunked") => {
            while !buffer.ends_with(b"0\r\n\r\n") {
                if stream.read_buf(buffer).await? == 0 {
                    bail!("the connection was closed");
                }
            }
            Ok((status, buffer.len() - head_end))
        }
        None => Ok((status, 0)),
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|w| w == what)
}
