//! Lines and contents off the wire, with their limits.
//!
//! # What must never happen here
//! A line or a message that ends anywhere but at CRLF: what a server before us took for content would be a command to us,
//! and somebody could speak in another's name (SMTP smuggling).

use std::{io, time::Duration};
use tokio::io::{AsyncRead, AsyncReadExt};

/// Bytes of a command nobody hears before the line is closed.
const DEAF: usize = 64 * 1024;

/// What came instead of a line or a message.
#[derive(Debug)]
pub(super) enum Broken {
    /// The other side went away.
    Gone,
    /// It was silent for too long.
    Silent,
    /// It never ends its line.
    Endless,
}

impl From<io::Error> for Broken {
    fn from(_: io::Error) -> Self {
        Self::Gone
    }
}

/// A command.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// As it was said, without its end.
    Good(Vec<u8>),
    /// It ended in a bare LF, or held a bare CR.
    Bare,
    /// It was longer than is heard.
    Long,
}

/// A message.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// With CRLF at each end of a line, and the dots of the transfer taken out.
    Good(Vec<u8>),
    /// It held a bare LF, or a bare CR where that is looked for.
    Bare,
    /// It was larger than is taken; it was heard to its end.
    Large,
}

/// What is read and not yet understood.
#[derive(Debug, Default)]
pub(super) struct Wire {
    buffer: Vec<u8>,
    at: usize,
}

impl Wire {
    /// Whether something waits that nobody was asked for yet.
    pub fn is_empty(&self) -> bool {
        self.at >= self.buffer.len()
    }

    async fn more(&mut self, from: &mut (impl AsyncRead + Unpin), patience: Duration) -> Result<(), Broken> {
        if self.is_empty() {
            self.buffer.clear();
            self.at = 0;
        }
        // What was understood makes room, so that a long talk takes no more memory than a short one.
        if self.at > 64 * 1024 {
            self.buffer.drain(..self.at);
            self.at = 0;
        }
        self.buffer.reserve(16 * 1024);
        match tokio::time::timeout(patience, from.read_buf(&mut self.buffer)).await {
            Err(_) => Err(Broken::Silent),
            Ok(Ok(0)) => Err(Broken::Gone),
            Ok(Ok(_)) => Ok(()),
            Ok(Err(e)) => Err(e.into()),
        }
    }

    fn waiting(&self) -> &[u8] {
        self.buffer.get(self.at..).unwrap_or_default()
    }

    /// One command.
    pub async fn line(
        &mut self,
        from: &mut (impl AsyncRead + Unpin),
        longest: usize,
        patience: Duration,
    ) -> Result<Line, Broken> {
        let mut unheard = 0;
        loop {
            let waiting = self.waiting();
            if let Some(end) = waiting.iter().position(|byte| *byte == b'\n') {
                let line = waiting.get(..end).unwrap_or_default();
                let heard = match line.strip_suffix(b"\r") {
                    _ if unheard > 0 || end >= longest => Line::Long,
                    Some(line) if !line.contains(&b'\r') => Line::Good(line.to_vec()),
                    _ => Line::Bare,
                };
                self.at += end + 1;
                return Ok(heard);
            }
            if waiting.len() > longest {
                unheard += waiting.len();
                self.at = self.buffer.len();
                if unheard > DEAF {
                    return Err(Broken::Endless);
                }
            }
            self.more(from, patience).await?;
        }
    }

    /// One message, up to the line with nothing but a dot. `strict`: a bare CR is refused as well as a bare LF.
    ///
    /// Whatever it is, it is heard to its end, so that the next line is a command again.
    pub async fn content(
        &mut self,
        from: &mut (impl AsyncRead + Unpin),
        most: usize,
        strict: bool,
        patience: Duration,
    ) -> Result<Content, Broken> {
        let mut reader = Reader::new(most, strict);
        loop {
            let waiting = self.waiting();
            let (used, done) = reader.hear(waiting);
            self.at += used;
            if done {
                return Ok(reader.end());
            }
            self.more(from, patience).await?;
        }
    }
}

/// Where in a message we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// At the first byte of a line.
    Begin,
    /// Behind a dot at the begin of a line.
    Dot,
    /// Behind a dot and a CR.
    DotReturn,
    /// In a line.
    Inside,
    /// Behind a CR in a line.
    Return,
}

/// Hears a message byte by byte.
struct Reader {
    content: Vec<u8>,
    place: Place,
    most: usize,
    strict: bool,
    large: bool,
    bare: bool,
}

impl Reader {
    fn new(most: usize, strict: bool) -> Self {
        Self { content: Vec::new(), place: Place::Begin, most, strict, large: false, bare: false }
    }

    fn keep(&mut self, bytes: &[u8]) {
        if self.large || self.bare {
            return;
        }
        if self.content.len() + bytes.len() > self.most {
            self.large = true;
            self.content = Vec::new();
        } else {
            self.content.extend_from_slice(bytes);
        }
    }

    /// Hears some bytes; how many it used, and whether the message is over.
    fn hear(&mut self, bytes: &[u8]) -> (usize, bool) {
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            // Most of a message is neither CR nor LF nor at the begin of a line: taken at one go.
            if self.place == Place::Inside {
                let rest = bytes.get(at..).unwrap_or_default();
                let run = rest.iter().position(|b| matches!(b, b'\r' | b'\n')).unwrap_or(rest.len());
                if run > 0 {
                    self.keep(rest.get(..run).unwrap_or_default());
                    at += run;
                    continue;
                }
            }
            at += 1;
            self.place = match (self.place, *byte) {
                (Place::Begin, b'.') => Place::Dot,
                (Place::Dot, b'\r') => Place::DotReturn,
                (Place::DotReturn, b'\n') => return (at, true),
                (Place::Return, b'\n') => {
                    self.keep(b"\r\n");
                    Place::Begin
                }
                // A dot and a bare CR end nothing: the dot was one of the transfer, the CR is content.
                (Place::DotReturn | Place::Return, byte) => {
                    self.bare |= self.strict;
                    self.keep(b"\r");
                    self.inside(byte)
                }
                (_, byte) => self.inside(byte),
            };
        }
        (at, false)
    }

    fn inside(&mut self, byte: u8) -> Place {
        match byte {
            b'\r' => Place::Return,
            b'\n' => {
                self.bare = true;
                Place::Inside
            }
            other => {
                self.keep(&[other]);
                Place::Inside
            }
        }
    }

    fn end(self) -> Content {
        match (self.bare, self.large) {
            (true, _) => Content::Bare,
            (false, true) => Content::Large,
            (false, false) => Content::Good(self.content),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PATIENCE: Duration = Duration::from_secs(1);

    async fn content(bytes: &[u8], most: usize, strict: bool) -> (Content, Vec<u8>) {
        let mut wire = Wire::default();
        let mut from = bytes;
        let content = wire.content(&mut from, most, strict, PATIENCE).await.unwrap();
        let mut rest = wire.waiting().to_vec();
        rest.extend_from_slice(from);
        (content, rest)
    }

    #[tokio::test]
    async fn a_message_ends_at_crlf_dot_crlf_and_nowhere_else() {
        let good = |text: &[u8]| Content::Good(text.to_vec());
        for (bytes, expected) in [
            (&b"a\r\n.\r\nNEXT"[..], good(b"a\r\n")),
            (b".\r\nNEXT", good(b"")),
            (b"..\r\n.\r\nNEXT", good(b".\r\n")),
            (b"..a\r\n.b\r\n.\r\nNEXT", good(b".a\r\nb\r\n")),
            (b"a.\r\n.\r\nNEXT", good(b"a.\r\n")),
            (b"a\r\n\r\n\r\n.\r\nNEXT", good(b"a\r\n\r\n\r\n")),
            // Smuggling: whatever else some server takes for an end is none.
            (b"a\n.\nb\r\n.\r\nNEXT", Content::Bare),
            (b"a\n.\r\nb\r\n.\r\nNEXT", Content::Bare),
            (b"a\r\n.\nb\r\n.\r\nNEXT", Content::Bare),
            (b"a\r\n.\rb\r\n.\r\nNEXT", Content::Bare),
            (b"a\r.\rb\r\n.\r\nNEXT", Content::Bare),
            (b"a\r\r\n.\r\nNEXT", Content::Bare),
            (b"a\r\n.\r\r\nb\r\n.\r\nNEXT", Content::Bare),
            (b"0123456789ABCDEF\r\n.\r\nNEXT", Content::Large),
        ] {
            let shown = String::from_utf8_lossy(bytes).into_owned();
            let (content, rest) = content(bytes, 15, true).await;
            assert_eq!(content, expected, "{shown:?}");
            assert_eq!(rest, b"NEXT", "{shown:?}");
        }
        // A server before us may have let a bare CR stand: then it is content.
        assert_eq!(content(b"a\rb\r\n.\r\n", 15, false).await.0, good(b"a\rb\r\n"));
        assert_eq!(content(b"a\r\n.\rb\r\n.\r\n", 15, false).await.0, good(b"a\r\n\rb\r\n"));
        assert_eq!(content(b"a\nb\r\n.\r\n", 15, false).await.0, Content::Bare);
    }

    #[tokio::test]
    async fn commands_end_at_crlf() {
        let mut wire = Wire::default();
        let mut from = &b"NOOP\r\nA\nB\rC\r\nlonger than ten\r\nQUIT\r\n"[..];
        let mut lines = Vec::new();
        while let Ok(line) = wire.line(&mut from, 10, PATIENCE).await {
            lines.push(line);
        }
        assert_eq!(
            lines,
            [Line::Good(b"NOOP".to_vec()), Line::Bare, Line::Bare, Line::Long, Line::Good(b"QUIT".to_vec())]
        );
        let endless = vec![b'x'; DEAF * 2];
        assert!(matches!(Wire::default().line(&mut endless.as_slice(), 10, PATIENCE).await, Err(Broken::Endless)));
    }

    proptest! {
        /// However it is cut into packets, a message is the same, and stuffing it and reading it gives it back.
        #[test]
        fn what_is_stuffed_comes_back(lines in prop::collection::vec("[.a-z]{0,6}", 0..8), cut in 1usize..5) {
            let (mut text, mut stuffed) = (String::new(), String::new());
            for line in &lines {
                text.extend([line, "\r\n"]);
                stuffed.extend([if line.starts_with('.') { "." } else { "" }, line, "\r\n"]);
            }
            let sent = format!("{stuffed}.\r\n");
            let mut reader = Reader::new(10_000, true);
            let mut over = false;
            for part in sent.as_bytes().chunks(cut) {
                let (used, done) = reader.hear(part);
                prop_assert!(!over);
                prop_assert_eq!(used, part.len());
                over = done;
            }
            prop_assert!(over);
            prop_assert_eq!(reader.end(), Content::Good(text.into_bytes()));
        }
    }
}
