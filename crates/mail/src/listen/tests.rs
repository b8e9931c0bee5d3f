//! The listener over real sockets.

use super::*;
use std::sync::Mutex;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};

/// What came in, and how it is answered.
#[derive(Default)]
struct Desk {
    taken: Mutex<Vec<(Envelope, Vec<u8>)>>,
    slow: bool,
}

impl Taker for Desk {
    fn recipient(&self, address: &str) -> Result<(), Reply> {
        if address.ends_with("@example.org") { Ok(()) } else { Err(Reply::nobody(address)) }
    }
    fn take(&self, envelope: Envelope, content: Vec<u8>) -> Answers {
        let replies = envelope
            .to
            .iter()
            .map(|to| match to.split('@').next() {
                Some("later") => Reply::later("the database is away"),
                Some("never") => Reply::never("no\r\n250 thanks"),
                _ => Reply::taken("kept"),
            })
            .collect();
        self.taken.lock().unwrap().push((envelope, content));
        let slow = self.slow;
        Box::pin(async move {
            if slow {
                tokio::time::sleep(Duration::from_millis(300)).await;
            }
            replies
        })
    }
}

struct Line {
    read: BufReader<tokio::net::tcp::OwnedReadHalf>,
    write: tokio::net::tcp::OwnedWriteHalf,
}

impl Line {
    async fn to(address: SocketAddr) -> Self {
        let (read, write) = TcpStream::connect(address).await.unwrap().into_split();
        Self { read: BufReader::new(read), write }
    }
    async fn say(&mut self, bytes: &[u8]) {
        self.write.write_all(bytes).await.unwrap();
    }
    /// The code of the next answer, and its last line.
    async fn hear(&mut self) -> (u16, String) {
        loop {
            let mut line = String::new();
            if self.read.read_line(&mut line).await.unwrap() == 0 {
                return (0, String::new());
            }
            if line.as_bytes().get(3) == Some(&b' ') {
                return (line[..3].parse().unwrap(), line.trim_end().to_owned());
            }
        }
    }
    async fn all(&mut self, says: &[&str]) -> Vec<u16> {
        let mut codes = Vec::new();
        for line in says {
            self.say(format!("{line}\r\n").as_bytes()).await;
            codes.push(self.hear().await.0);
        }
        codes
    }
}

async fn listen(desk: Desk, change: impl Fn(&mut Rules), protocol: Protocol) -> (SocketAddr, Arc<Desk>, Stopper) {
    let mut rules = Rules::new(protocol, "desk.example", 2_000);
    change(&mut rules);
    let listener = Listener::bind("127.0.0.1:0".parse().unwrap(), rules).await.unwrap();
    let (address, stopper) = (listener.address().unwrap(), listener.stopper());
    let desk = Arc::new(desk);
    tokio::spawn(listener.serve(desk.clone()));
    (address, desk, stopper)
}

#[tokio::test]
async fn each_recipient_has_an_answer_of_its_own() {
    let (address, desk, _) = listen(Desk::default(), |_| {}, Protocol::Lmtp).await;
    let mut line = Line::to(address).await;
    assert_eq!(line.hear().await.0, 220);
    let said = line
        .all(&[
            "LHLO mta",
            "MAIL FROM:<>",
            "RCPT TO:<a@example.org>",
            "RCPT TO:<later@example.org>",
            "RCPT TO:<x@else>",
            "RCPT TO:<never@example.org>",
            "DATA",
        ])
        .await;
    assert_eq!(said, [250, 250, 250, 250, 550, 250, 354]);
    line.say(b"Subject: x\r\n\r\n..dot\r\n.\r\n").await;
    assert_eq!(line.hear().await.0, 250);
    assert_eq!(line.hear().await.0, 451);
    let (code, text) = line.hear().await;
    assert_eq!((code, text.contains("250 thanks") && !text.contains('\n')), (554, true), "{text}");
    assert_eq!(line.all(&["NOOP", "QUIT"]).await, [250, 221]);
    assert_eq!(line.hear().await.0, 0, "closed");
    let taken = desk.taken.lock().unwrap().clone();
    assert_eq!(taken.len(), 1);
    assert_eq!(taken[0].0.to, ["a@example.org", "later@example.org", "never@example.org"]);
    assert_eq!(taken[0].1, b"Subject: x\r\n\r\n.dot\r\n");
    let trace = taken[0].0.trace("a@example.org", "desk.example", Timestamp(1_763_461_860_000));
    assert_eq!(
        trace,
        "Return-Path: <>\r\nDelivered-To: a@example.org\r\nReceived: from mta by desk.example with LMTP; Tue, 18 Nov 2025 10:31:00 +0000\r\n"
    );
}

#[tokio::test]
async fn with_smtp_who_has_to_wait_holds_all_back() {
    let (address, _, _) = listen(Desk::default(), |_| {}, Protocol::Smtp).await;
    for (to, expected) in
        [(vec!["a", "later"], 451), (vec!["never", "a"], 250), (vec!["never"], 554), (vec!["never", "later"], 451)]
    {
        let mut line = Line::to(address).await;
        line.hear().await;
        line.all(&["EHLO mta", "MAIL FROM:<i@x>"]).await;
        for name in &to {
            line.all(&[&format!("RCPT TO:<{name}@example.org>")]).await;
        }
        line.all(&["DATA"]).await;
        line.say(b"x\r\n.\r\n").await;
        assert_eq!(line.hear().await.0, expected, "{to:?}");
    }
}

#[tokio::test]
async fn smuggled_commands_stay_content_or_are_refused() {
    let (address, desk, _) = listen(Desk::default(), |_| {}, Protocol::Smtp).await;
    for end in ["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r\n.\r"] {
        let mut line = Line::to(address).await;
        line.hear().await;
        line.all(&["EHLO mta", "MAIL FROM:<i@x>", "RCPT TO:<a@example.org>", "DATA"]).await;
        let smuggled = format!("a{end}MAIL FROM:<boss@example.org>\r\nRCPT TO:<a@example.org>\r\nDATA\r\nb\r\n.\r\n");
        line.say(smuggled.as_bytes()).await;
        assert_eq!(line.hear().await.0, 554, "{end:?}");
        assert_eq!(line.hear().await.0, 0, "{end:?} closed");
    }
    assert!(desk.taken.lock().unwrap().is_empty());
}

#[tokio::test]
async fn limits_hold() {
    let (address, desk, _) = listen(
        Desk::default(),
        |rules| {
            rules.connections = 2;
            rules.patience = Duration::from_millis(200);
        },
        Protocol::Smtp,
    )
    .await;
    let mut line = Line::to(address).await;
    line.hear().await;
    line.all(&["EHLO mta", "MAIL FROM:<i@x>", "RCPT TO:<a@example.org>", "DATA"]).await;
    line.say(&[b"x".repeat(3_000).as_slice(), b"\r\n.\r\n"].concat()).await;
    assert_eq!(line.hear().await.0, 552);
    assert_eq!(line.all(&["NOOP"]).await, [250], "the talk goes on");
    let long = "x".repeat(3_000);
    assert_eq!(line.all(&[&long, "NOOP"]).await, [500, 250]);
    let mut other = Line::to(address).await;
    assert_eq!(other.hear().await.0, 220);
    let mut third = Line::to(address).await;
    assert_eq!(third.hear().await.0, 421, "too many at once");
    assert_eq!(other.hear().await.0, 421, "silent for too long");
    assert_eq!(other.hear().await.0, 0);
    assert!(desk.taken.lock().unwrap().is_empty());
}

#[tokio::test]
async fn who_has_a_message_under_way_gets_an_answer_before_the_end() {
    let (address, _, stopper) = listen(Desk { slow: true, ..Desk::default() }, |_| {}, Protocol::Lmtp).await;
    let mut line = Line::to(address).await;
    line.hear().await;
    line.all(&["LHLO mta", "MAIL FROM:<i@x>", "RCPT TO:<a@example.org>", "DATA"]).await;
    line.say(b"x\r\n.\r\n").await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let began = std::time::Instant::now();
    stopper.stop(Duration::from_secs(5)).await;
    assert!(began.elapsed() < Duration::from_secs(3));
    assert_eq!(line.hear().await.0, 250);
    assert_eq!(line.hear().await.0, 421);
}

#[tokio::test]
async fn pipelined_commands_are_answered_in_order_and_none_crosses_into_tls() {
    let (address, _, _) = listen(Desk::default(), |_| {}, Protocol::Lmtp).await;
    let mut line = Line::to(address).await;
    line.hear().await;
    line.say(b"LHLO a\r\nMAIL FROM:<i@x>\r\nRCPT TO:<a@example.org>\r\nDATA\r\n").await;
    let mut codes = Vec::new();
    for _ in 0..4 {
        codes.push(line.hear().await.0);
    }
    assert_eq!(codes, [250, 250, 250, 354]);
    let folder = tempfile::tempdir().unwrap();
    let (chain_path, key_path) = (folder.path().join("chain.pem"), folder.path().join("key.pem"));
    let made = std::process::Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-noenc", "-days", "1", "-subj", "/CN=localhost", "-keyout"])
        .arg(&key_path)
        .arg("-out")
        .arg(&chain_path)
        .output();
    if !made.is_ok_and(|made| made.status.success()) {
        println!("skipped: there is no openssl to make a certificate with");
        return;
    }
    let tls = certificate(&chain_path, &key_path).unwrap();
    assert!(certificate(&key_path, &key_path).unwrap_err().contains("no certificate"));
    assert!(certificate(&chain_path, &chain_path).is_err());
    let (address, _, _) = listen(Desk::default(), move |rules| rules.tls = Some(tls.clone()), Protocol::Smtp).await;
    let mut line = Line::to(address).await;
    line.hear().await;
    line.all(&["EHLO a"]).await;
    line.say(b"STARTTLS\r\nMAIL FROM:<i@x>\r\n").await;
    assert_eq!(line.hear().await.0, 501);
    assert_eq!(line.hear().await.0, 0);
    let mut line = Line::to(address).await;
    line.hear().await;
    assert_eq!(line.all(&["EHLO a", "STARTTLS"]).await, [250, 220]);
    line.say(b"no handshake\r\n").await;
    let mut rest = Vec::new();
    let _ = line.read.read_to_end(&mut rest).await;
}
