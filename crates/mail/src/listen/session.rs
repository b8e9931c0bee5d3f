//! What is said on one line after another: the grammar and the order of commands, without a network.
//!
//! RFC 5321 (SMTP), RFC 2033 (LMTP), RFC 1870 (SIZE), RFC 3207 (STARTTLS), RFC 3463 (the codes with dots).

use super::{Envelope, Protocol, Reply};

/// Most bytes of a command with its line end; RFC 5321 asks for 512 at least, parameters need more.
pub(super) const LINE: usize = 2_048;
/// Most recipients of one message: as many as RFC 5321 asks a server to take.
const RECIPIENTS: usize = 100;
/// Commands nobody understands before the line is closed.
const FAULTS: u32 = 10;

/// What follows from a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// This is answered.
    Say(Reply),
    /// Somebody is to be written to: the caller asks whether that is us, and answers with [`Session::recipient`].
    Recipient(String),
    /// The message follows.
    Content,
    /// TLS follows.
    Tls,
    /// This is answered, and the line is closed.
    Close(Reply),
}

/// What a line may say, and what was said before it.
#[derive(Debug)]
pub(super) struct Session {
    protocol: Protocol,
    host: String,
    most: usize,
    /// TLS is to be had.
    tls: bool,
    /// TLS is spoken.
    pub secure: bool,
    greeted: bool,
    hello: String,
    from: Option<String>,
    to: Vec<String>,
    faults: u32,
}

impl Session {
    pub fn new(protocol: Protocol, host: &str, most: usize, tls: bool) -> Self {
        Self {
            protocol,
            host: host.to_owned(),
            most,
            tls,
            secure: false,
            greeted: false,
            hello: String::new(),
            from: None,
            to: Vec::new(),
            faults: 0,
        }
    }

    /// What stands before everything.
    pub fn greeting(&self) -> Reply {
        let word = match self.protocol {
            Protocol::Smtp => "ESMTP",
            Protocol::Lmtp => "LMTP",
        };
        Reply::new(220, format!("{} {word} Entwine", self.host))
    }

    /// TLS is spoken from here on: what was said before it is forgotten, for anybody may have said it.
    pub fn secured(&mut self) {
        self.secure = true;
        self.tls = false;
        self.greeted = false;
        self.hello.clear();
        self.forget();
    }

    fn forget(&mut self) {
        self.from = None;
        self.to.clear();
    }

    /// What is delivered, once its content is here.
    pub fn envelope(&mut self) -> Envelope {
        let envelope = Envelope {
            protocol: self.protocol,
            secure: self.secure,
            hello: self.hello.clone(),
            from: self.from.clone().unwrap_or_default(),
            to: std::mem::take(&mut self.to),
        };
        self.forget();
        envelope
    }

    /// Whether the last one named is taken.
    pub fn recipient(&mut self, address: String, taken: Result<(), Reply>) -> Step {
        match taken {
            Ok(()) => {
                self.to.push(address);
                Step::Say(Reply::new(250, "2.1.5 go on"))
            }
            Err(reply) => self.fault(reply),
        }
    }

    fn fault(&mut self, reply: Reply) -> Step {
        self.faults += 1;
        if self.faults >= FAULTS {
            return Step::Close(Reply::new(421, "4.7.0 too many faults, goodbye"));
        }
        Step::Say(reply)
    }

    /// A command, without its line end.
    pub fn line(&mut self, line: &[u8]) -> Step {
        // Letters outside ASCII are taken only where they are UTF-8; signs that steer are taken nowhere.
        let Ok(line) = std::str::from_utf8(line) else {
            return self.fault(Reply::new(500, "5.5.2 a command in neither ASCII nor UTF-8"));
        };
        if line.chars().any(char::is_control) {
            return self.fault(Reply::new(500, "5.5.2 a command with control characters"));
        }
        let line = line.trim_end();
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        let verb = verb.to_ascii_uppercase();
        match (verb.as_str(), self.protocol) {
            ("LHLO", Protocol::Lmtp) | ("EHLO", Protocol::Smtp) => self.hello(rest, true),
            ("HELO", Protocol::Smtp) => self.hello(rest, false),
            ("HELO" | "EHLO", Protocol::Lmtp) => self.fault(Reply::new(500, "5.5.1 this is LMTP: say LHLO")),
            ("LHLO", Protocol::Smtp) => self.fault(Reply::new(500, "5.5.1 this is SMTP: say EHLO")),
            ("NOOP", _) => Step::Say(Reply::new(250, "2.0.0 yes")),
            ("RSET", _) => {
                self.forget();
                Step::Say(Reply::new(250, "2.0.0 forgotten"))
            }
            ("QUIT", _) => Step::Close(Reply::new(221, "2.0.0 goodbye")),
            ("VRFY", _) => Step::Say(Reply::new(252, "2.5.0 write, and see")),
            ("STARTTLS", _) if !self.tls => self.fault(Reply::new(502, "5.5.1 there is no TLS here")),
            ("STARTTLS", _) if !rest.is_empty() => self.fault(Reply::new(501, "5.5.4 STARTTLS stands alone")),
            ("STARTTLS", _) => Step::Tls,
            ("MAIL" | "RCPT" | "DATA", _) if !self.greeted => {
                self.fault(Reply::new(503, "5.5.1 who are you? say hello first"))
            }
            ("MAIL", _) => self.mail(rest),
            ("RCPT", _) => self.rcpt(rest),
            ("DATA", _) if !rest.is_empty() => self.fault(Reply::new(501, "5.5.4 DATA stands alone")),
            ("DATA", _) if self.from.is_none() => self.fault(Reply::new(503, "5.5.1 who sends it?")),
            ("DATA", Protocol::Lmtp) if self.to.is_empty() => self.fault(Reply::new(503, "5.5.1 to whom?")),
            ("DATA", Protocol::Smtp) if self.to.is_empty() => self.fault(Reply::new(554, "5.5.1 to nobody")),
            ("DATA", _) => Step::Content,
            // Who speaks something else altogether, a browser say, is not heard out: its next lines are not its own.
            _ if !self.greeted => Step::Close(Reply::new(421, "4.7.0 that is no mail, goodbye")),
            _ => self.fault(Reply::new(500, "5.5.1 I do not know that")),
        }
    }

    fn hello(&mut self, name: &str, extended: bool) -> Step {
        if name.is_empty() || name.contains(' ') {
            return self.fault(Reply::new(501, "5.5.4 say your name"));
        }
        self.forget();
        self.greeted = true;
        self.hello = name.chars().take(255).collect();
        if !extended {
            return Step::Say(Reply::new(250, self.host.clone()));
        }
        let size = format!("SIZE {}", self.most);
        let mut lines =
            vec![self.host.as_str(), "PIPELINING", size.as_str(), "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"];
        if self.tls {
            lines.push("STARTTLS");
        }
        Step::Say(Reply::lines(250, &lines))
    }

    fn mail(&mut self, rest: &str) -> Step {
        if self.from.is_some() {
            return self.fault(Reply::new(503, "5.5.1 a sender was named already"));
        }
        let Some((address, parameters)) = path(rest, "FROM:") else {
            return self.fault(Reply::new(501, "5.1.7 MAIL FROM:<address>"));
        };
        for parameter in parameters.split_ascii_whitespace() {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            match (name.to_ascii_uppercase().as_str(), value.to_ascii_uppercase().as_str()) {
                ("SIZE", size) => match size.parse::<usize>() {
                    Ok(size) if size > self.most => return self.fault(self.too_large()),
                    Ok(_) => {}
                    // A number too long to be one is too large as well.
                    Err(_) if !size.is_empty() && size.bytes().all(|b| b.is_ascii_digit()) => {
                        return self.fault(self.too_large());
                    }
                    Err(_) => return self.fault(Reply::new(501, "5.5.4 SIZE is a number")),
                },
                ("BODY", "7BIT" | "8BITMIME") | ("SMTPUTF8", "") => {}
                _ => return self.fault(Reply::new(555, "5.5.4 I do not know that parameter")),
            }
        }
        self.from = Some(address);
        Step::Say(Reply::new(250, "2.1.0 go on"))
    }

    /// The message is larger than is taken.
    pub fn too_large(&self) -> Reply {
        Reply::new(552, format!("5.3.4 larger than {} bytes, the most that is taken here", self.most))
    }

    fn rcpt(&mut self, rest: &str) -> Step {
        if self.from.is_none() {
            return self.fault(Reply::new(503, "5.5.1 who sends it?"));
        }
        let Some((address, parameters)) = path(rest, "TO:").filter(|(address, _)| !address.is_empty()) else {
            return self.fault(Reply::new(501, "5.1.3 RCPT TO:<address>"));
        };
        if !parameters.trim().is_empty() {
            return self.fault(Reply::new(555, "5.5.4 I do not know that parameter"));
        }
        if self.to.len() >= RECIPIENTS {
            return Step::Say(Reply::new(452, "4.5.3 these are enough for one message"));
        }
        Step::Recipient(address)
    }
}

/// `FROM:<ida@example.org> SIZE=1` as its address and the rest.
fn path<'l>(rest: &'l str, word: &str) -> Option<(String, &'l str)> {
    let head = rest.get(..word.len())?;
    let after = rest.get(word.len()..)?.trim_start_matches(' ').strip_prefix('<')?;
    if !head.eq_ignore_ascii_case(word) {
        return None;
    }
    // A quoted name may hold any sign.
    let mut quoted = false;
    let mut escaped = false;
    let end = after.char_indices().find_map(|(at, c)| {
        match (c, quoted) {
            _ if escaped => escaped = false,
            ('\\', true) => escaped = true,
            ('"', _) => quoted = !quoted,
            ('>', false) => return Some(at),
            _ => {}
        }
        None
    })?;
    let (address, parameters) = (after.get(..end)?, after.get(end + 1..)?);
    if !(parameters.is_empty() || parameters.starts_with(' ')) {
        return None;
    }
    // `<@a,@b:ida@example.org>`: routes are not gone any more, the address counts.
    let address = if address.starts_with('@') { address.split_once(':')?.1 } else { address };
    let fine = address.len() <= 320 && (address.contains('"') || !address.contains(['<', '>']));
    fine.then(|| (address.to_owned(), parameters))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn session(protocol: Protocol) -> Session {
        Session::new(protocol, "desk.example", 1_000, true)
    }

    /// Says some lines and gives the codes; recipients at `example.org` are ours.
    fn codes(session: &mut Session, lines: &[&str]) -> Vec<u16> {
        lines
            .iter()
            .map(|line| match session.line(line.as_bytes()) {
                Step::Say(reply) | Step::Close(reply) => reply.code,
                Step::Content => 354,
                Step::Tls => 220,
                Step::Recipient(address) => {
                    let ours = address.ends_with("@example.org");
                    let answer = if ours { Ok(()) } else { Err(Reply::new(550, "5.1.1 nobody here")) };
                    match session.recipient(address, answer) {
                        Step::Say(reply) => reply.code,
                        _ => 0,
                    }
                }
            })
            .collect()
    }

    #[test]
    fn commands_have_an_order() {
        use Protocol::{Lmtp, Smtp};
        for (protocol, lines, expected) in [
            (Smtp, vec!["EHLO a", "MAIL FROM:<i@x>", "RCPT TO:<d@example.org>", "DATA"], vec![250, 250, 250, 354]),
            (Smtp, vec!["ehlo a", "mail from: <i@x>", "rcpt to:<d@example.org>", "data"], vec![250, 250, 250, 354]),
            (Smtp, vec!["HELO a", "MAIL FROM:<>", "RCPT TO:<d@example.org>", "DATA"], vec![250, 250, 250, 354]),
            (
                Lmtp,
                vec!["LHLO a", "MAIL FROM:<i@x> BODY=8BITMIME SIZE=999", "RCPT TO:<d@example.org>"],
                vec![250, 250, 250],
            ),
            (Lmtp, vec!["EHLO a"], vec![500]),
            (Smtp, vec!["LHLO a"], vec![500]),
            (Smtp, vec!["MAIL FROM:<i@x>"], vec![503]),
            (Smtp, vec!["EHLO a", "RCPT TO:<d@example.org>", "DATA"], vec![250, 503, 503]),
            (Smtp, vec!["EHLO a", "MAIL FROM:<i@x>", "DATA"], vec![250, 250, 554]),
            (Lmtp, vec!["LHLO a", "MAIL FROM:<i@x>", "RCPT TO:<d@else>", "DATA"], vec![250, 250, 550, 503]),
            (
                Smtp,
                vec!["EHLO a", "MAIL FROM:<i@x>", "MAIL FROM:<i@x>", "RSET", "MAIL FROM:<i@x>"],
                vec![250, 250, 503, 250, 250],
            ),
            (Smtp, vec!["EHLO a", "MAIL FROM:<i@x> SIZE=1001"], vec![250, 552]),
            (Smtp, vec!["EHLO a", "MAIL FROM:<i@x> SIZE=99999999999999999999999"], vec![250, 552]),
            (
                Smtp,
                vec!["EHLO a", "MAIL FROM:<i@x> SIZE=x", "MAIL FROM:<i@x> AUTH=<>", "MAIL FROM:i@x"],
                vec![250, 501, 555, 501],
            ),
            (
                Smtp,
                vec!["EHLO a", "MAIL FROM:<i@x>y", "MAIL FROM:<i@x", "MAIL TO:<i@x>", "MAIL"],
                vec![250, 501, 501, 501, 501],
            ),
            (Smtp, vec!["EHLO", "EHLO a b", "VRFY x", "NOOP", "HELP", "QUIT"], vec![501, 501, 252, 250, 421, 221]),
            (Smtp, vec!["POST / HTTP/1.1"], vec![421]),
            (Smtp, vec!["EHLO a", "POST / HTTP/1.1"], vec![250, 500]),
            (Smtp, vec!["EHLO a", "STARTTLS x", "STARTTLS"], vec![250, 501, 220]),
            (
                Smtp,
                vec!["EHLO a", "MAIL FROM:<i@x>", "RCPT TO:<>", "RCPT TO:<d@example.org> NOTIFY=NEVER"],
                vec![250, 250, 501, 555],
            ),
            (
                Smtp,
                vec!["EHLO a", "MAIL FROM:<@r,@s:i@x>", "RCPT TO:<@r:d@example.org>", "DATA"],
                vec![250, 250, 250, 354],
            ),
        ] {
            assert_eq!(codes(&mut session(protocol), &lines), expected, "{lines:?}");
        }
    }

    #[test]
    fn addresses_are_read() {
        for (rest, expected) in [
            ("TO:<ida@example.org>", Some(("ida@example.org", ""))),
            ("to: <ida@example.org> X=1", Some(("ida@example.org", " X=1"))),
            ("TO:<\"a>b\"@example.org>", Some(("\"a>b\"@example.org", ""))),
            ("TO:<\"a\\\">b\"@example.org>", Some(("\"a\\\">b\"@example.org", ""))),
            ("TO:<@x,@y:ida@example.org>", Some(("ida@example.org", ""))),
            ("TO:<ida@example.org", None),
            ("TO:<\"ida@example.org>", None),
            ("TO:<a<b@example.org>", None),
            ("TO:<ida@example.org>,<x@y>", None),
            ("TÖ:<x>", None),
            ("", None),
        ] {
            assert_eq!(path(rest, "TO:"), expected.map(|(a, p)| (a.to_owned(), p)), "{rest}");
        }
    }

    #[test]
    fn what_was_said_before_tls_is_forgotten() {
        let mut session = session(Protocol::Smtp);
        codes(&mut session, &["EHLO a", "MAIL FROM:<i@x>", "RCPT TO:<d@example.org>", "STARTTLS"]);
        session.secured();
        assert_eq!(codes(&mut session, &["DATA", "EHLO a", "DATA", "STARTTLS"]), [503, 250, 503, 502]);
    }

    #[test]
    fn who_goes_on_speaking_nonsense_is_not_heard_out() {
        let mut session = session(Protocol::Smtp);
        codes(&mut session, &["EHLO a"]);
        let all = codes(&mut session, &["x"; 10]);
        assert_eq!(all.last(), Some(&421));
        assert!(matches!(session.line(b"NO\0OP"), Step::Close(_)));
    }

    proptest! {
        #[test]
        fn any_line_has_an_answer_and_no_content_without_a_recipient(lines in prop::collection::vec("(MAIL FROM:|RCPT TO:|DATA|EHLO|RSET|STARTTLS)?.{0,40}", 1..12)) {
            let mut session = session(Protocol::Smtp);
            for line in lines {
                match session.line(line.as_bytes()) {
                    Step::Content => prop_assert!(session.from.is_some() && !session.to.is_empty()),
                    Step::Recipient(address) => {
                        prop_assert!(!address.is_empty() && !address.contains(['\r', '\n']));
                        session.recipient(address, Ok(()));
                    }
                    Step::Say(reply) | Step::Close(reply) => prop_assert!((200..600).contains(&reply.code)),
                    Step::Tls => session.secured(),
                }
            }
        }
    }
}
