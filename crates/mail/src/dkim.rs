//! Signing what goes out (DKIM, RFC 6376 and 8463), so that receivers know that it is ours and was not changed.
//!
//! The arithmetic is `ring`'s; here are the form of the header and what is signed: relaxed headers, relaxed body.

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::Timestamp;
use ring::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair},
};
use rustls::pki_types::{PrivateKeyDer, pem::PemObject};

/// Headers that are signed where they are there; `from` once more, so that nobody adds a second.
const SIGNED: [&str; 18] = [
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "reply-to",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "content-language",
    "auto-submitted",
    "list-id",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "sender",
    "cc",
];

/// What is wrong with the settings of signing. Never holds a key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SignFault(String);

enum Key {
    Rsa(Box<RsaKeyPair>),
    Ed25519(Box<Ed25519KeyPair>),
}

/// Signs letters for a domain.
pub struct Signer {
    domain: String,
    selector: String,
    key: Key,
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signer({}._domainkey.{})", self.selector, self.domain)
    }
}

impl Signer {
    /// With a private key in PEM: RSA of 2048 to 4096 bits, or Ed25519.
    pub fn new(domain: &str, selector: &str, pem: &[u8]) -> Result<Self, SignFault> {
        let fault = |what: &str| SignFault(what.to_owned());
        for (name, what) in [(domain, "its domain is no name of a domain"), (selector, "its selector is no name")] {
            let label = |l: &str| {
                !l.is_empty() && l.len() < 64 && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
            };
            if name.len() > 200 || !name.split('.').all(label) {
                return Err(fault(what));
            }
        }
        if !domain.contains('.') {
            return Err(fault("its domain is no name of a domain"));
        }
        let der = PrivateKeyDer::from_pem_slice(pem).map_err(|_| fault("its key is no private key in PEM"))?;
        let weak = |e: ring::error::KeyRejected| {
            SignFault(format!("its key cannot be used ({e}); RSA of 2048 to 4096 bits, or Ed25519, can"))
        };
        let key = match &der {
            PrivateKeyDer::Pkcs1(der) => {
                Key::Rsa(Box::new(RsaKeyPair::from_der(der.secret_pkcs1_der()).map_err(weak)?))
            }
            PrivateKeyDer::Pkcs8(der) => {
                let der = der.secret_pkcs8_der();
                match Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
                    Ok(key) => Key::Ed25519(Box::new(key)),
                    Err(_) => Key::Rsa(Box::new(RsaKeyPair::from_pkcs8(der).map_err(weak)?)),
                }
            }
            _ => return Err(fault("its key is neither of RSA nor of Ed25519")),
        };
        Ok(Self { domain: domain.to_ascii_lowercase(), selector: selector.to_ascii_lowercase(), key })
    }

    /// The domain it signs for.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// What has to stand in the DNS: the name, and its TXT record.
    pub fn record(&self) -> (String, String) {
        let name = format!("{}._domainkey.{}", self.selector, self.domain);
        let (kind, key) = match &self.key {
            Key::Rsa(key) => ("rsa", rsa_public(key.public_key().as_ref())),
            Key::Ed25519(key) => ("ed25519", key.public_key().as_ref().to_vec()),
        };
        (name, format!("v=DKIM1; k={kind}; p={}", STANDARD.encode(key)))
    }

    /// A message with its signature on top. Line ends are CRLF.
    pub fn sign(&self, message: &[u8], at: Timestamp) -> Option<Vec<u8>> {
        let end = message.windows(4).position(|four| four == b"\r\n\r\n")?;
        let (head, body) = (message.get(..end + 2)?, message.get(end + 4..)?);
        let head = headers(std::str::from_utf8(head).ok()?);
        let there: Vec<&(String, String)> =
            SIGNED.iter().filter_map(|name| head.iter().rfind(|(known, _)| known == name)).collect();
        let mut names: Vec<&str> = there.iter().map(|(name, _)| name.as_str()).collect();
        names.push("from");
        let hash = STANDARD.encode(digest(&SHA256, &relaxed_body(body)));
        let algorithm = match self.key {
            Key::Rsa(_) => "rsa-sha256",
            Key::Ed25519(_) => "ed25519-sha256",
        };
        let unsigned = format!(
            "DKIM-Signature: v=1; a={algorithm}; c=relaxed/relaxed; d={}; s={};\r\n t={};\r\n h={};\r\n bh={hash};\r\n b=",
            self.domain,
            self.selector,
            at.0.div_euclid(1000).max(0),
            names.join(":\r\n "),
        );
        let mut signs = there.iter().fold(String::new(), |all, (name, value)| format!("{all}{name}:{value}\r\n"));
        signs.push_str(&relaxed(&unsigned));
        let signature = match &self.key {
            Key::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signs.as_bytes(), &mut signature).ok()?;
                signature
            }
            // RFC 8463: what is signed is the digest.
            Key::Ed25519(key) => key.sign(digest(&SHA256, signs.as_bytes()).as_ref()).as_ref().to_vec(),
        };
        let mut signed = unsigned.into_bytes();
        for line in STANDARD.encode(signature).as_bytes().chunks(72) {
            signed.extend_from_slice(b"\r\n ");
            signed.extend_from_slice(line);
        }
        signed.extend_from_slice(b"\r\n");
        signed.extend_from_slice(message);
        Some(signed)
    }
}

/// A public key of RSA as the DNS has it: with the name of its kind around it.
fn rsa_public(key: &[u8]) -> Vec<u8> {
    const KIND: &[u8] = &[0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
    let bits = part(0x03, &[&[0], key].concat());
    part(0x30, &[KIND, &bits].concat())
}

/// A part of DER: its kind, its length, its content.
fn part(kind: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length: Vec<u8> = length.iter().copied().skip_while(|byte| *byte == 0).collect();
    let mut all = vec![kind];
    if content.len() >= 128 {
        all.push(0x80 | u8::try_from(length.len()).unwrap_or(0));
    }
    all.extend(length);
    all.extend_from_slice(content);
    all
}

/// Headers: name in small letters, value relaxed.
fn headers(head: &str) -> Vec<(String, String)> {
    let mut lines: Vec<String> = Vec::new();
    for line in head.split("\r\n").filter(|line| !line.is_empty()) {
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(line),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
        .iter()
        .filter_map(|line| relaxed(line).split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect()
}

/// A header relaxed (RFC 6376, 3.4.2), without the end of its line.
fn relaxed(header: &str) -> String {
    let (name, value) = header.split_once(':').unwrap_or((header, ""));
    let value = value.replace("\r\n", "");
    let words: Vec<&str> = value.split([' ', '\t']).filter(|word| !word.is_empty()).collect();
    format!("{}:{}", name.trim_end().to_ascii_lowercase(), words.join(" "))
}

/// A body relaxed (RFC 6376, 3.4.4).
fn relaxed_body(body: &[u8]) -> Vec<u8> {
    let mut all = Vec::with_capacity(body.len());
    let mut empty = 0;
    let mut rest = body;
    while !rest.is_empty() {
        let (line, next) = match rest.windows(2).position(|two| two == b"\r\n") {
            Some(at) => (rest.get(..at).unwrap_or_default(), rest.get(at + 2..).unwrap_or_default()),
            None => (rest, &[][..]),
        };
        rest = next;
        let mut relaxed = Vec::with_capacity(line.len());
        for byte in line {
            let blank = matches!(byte, b' ' | b'\t');
            if !blank {
                relaxed.push(*byte);
            } else if relaxed.last() != Some(&b' ') {
                relaxed.push(b' ');
            }
        }
        if relaxed.last() == Some(&b' ') {
            relaxed.pop();
        }
        if relaxed.is_empty() {
            empty += 1;
            continue;
        }
        // Empty lines count where something follows.
        for _ in 0..std::mem::take(&mut empty) {
            all.extend_from_slice(b"\r\n");
        }
        all.extend_from_slice(&relaxed);
        all.extend_from_slice(b"\r\n");
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Letter, Mailbox, compose, message_id};
    use domain::{EntryId, PersonId};
    use std::{
        io::Write,
        process::{Command, Stdio},
    };

    fn letter() -> Vec<u8> {
        let letter = Letter {
            from: Mailbox::new("Störungsstelle", "desk@example.org"),
            to: Mailbox::new("Ida", "ida@example.net"),
            subject: "Tür 9 – eine längere Betreffzeile, die gefaltet werden muss, weil sie so lang ist".to_owned(),
            text: "Hallo,\n\n  zwei  Leerzeichen\t\n.Punkt\n\n\n".to_owned(),
            html: Some("<p>Hallo</p>".to_owned()),
            message_id: message_id(EntryId(7), PersonId(3), "desk.example"),
            references: vec!["<a@b.example>".to_owned(), "<c@d.example>".to_owned()],
            ..Letter::new(Timestamp(1_763_461_860_000), "de")
        };
        compose(&letter).unwrap().formatted()
    }

    /// A key of RSA made by another program; `None` where that is not there.
    fn rsa_key(bits: &str) -> Option<Vec<u8>> {
        let made = Command::new("openssl").args(["genrsa", bits]).stderr(Stdio::null()).output().ok()?;
        made.status.success().then_some(made.stdout)
    }

    fn ed25519_key() -> Vec<u8> {
        let der = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap();
        format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(der.as_ref()))
            .into_bytes()
    }

    /// Whether another implementation (dkimpy) believes a signature; `None` where it is not there.
    fn believed(message: &[u8], record: &str) -> Option<bool> {
        let python = std::env::var("ENTWINE_DKIM_PYTHON").unwrap_or_else(|_| "python3".to_owned());
        let there = Command::new(&python).args(["-c", "import dkim"]).stderr(Stdio::null()).status();
        if !there.is_ok_and(|status| status.success()) {
            return None;
        }
        let script = "import sys,dkim\nok=dkim.verify(sys.stdin.buffer.read(),dnsfunc=lambda name,timeout=5:sys.argv[1].encode())\nprint('yes' if ok else 'no')";
        let mut asked = Command::new(&python)
            .args(["-c", script, record])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        asked.stdin.take().unwrap().write_all(message).unwrap();
        Some(String::from_utf8(asked.wait_with_output().unwrap().stdout).unwrap().trim() == "yes")
    }

    #[test]
    fn what_is_signed_is_relaxed_as_the_standard_says() {
        // RFC 6376, 3.4.5.
        let head = headers("A: X\r\nB : Y\t\r\n\tZ  \r\n");
        assert_eq!(head, [("a".to_owned(), "X".to_owned()), ("b".to_owned(), "Y Z".to_owned())]);
        assert_eq!(relaxed_body(b" C \r\nD \t E\r\n\r\n\r\n"), b" C\r\nD E\r\n");
        assert_eq!(relaxed_body(b"\r\n\r\n"), b"");
        assert_eq!(relaxed_body(b"a"), b"a\r\n");
        assert_eq!(part(0x30, &[0; 300]).get(..4).unwrap(), [0x30, 0x82, 0x01, 0x2c]);
        assert_eq!(part(0x03, &[0; 130]).get(..3).unwrap(), [0x03, 0x81, 0x82]);
    }

    #[test]
    fn another_implementation_believes_it_until_it_is_changed() {
        let mut keys = vec![ed25519_key()];
        match rsa_key("2048") {
            Some(key) => keys.push(key),
            None => skipped("openssl is not there to make a key of RSA"),
        }
        for key in keys {
            let signer = Signer::new("Example.org", "entwine", &key).unwrap();
            let (name, record) = signer.record();
            assert_eq!(name, "entwine._domainkey.example.org");
            let message = letter();
            let signed = signer.sign(&message, Timestamp(1_763_461_860_000)).unwrap();
            assert_eq!(signed, signer.sign(&message, Timestamp(1_763_461_860_000)).unwrap(), "the same bytes again");
            assert!(signed.ends_with(&message) && signed.split(|b| *b == b'\n').all(|line| line.len() < 998));
            let text = String::from_utf8(signed.clone()).unwrap();
            let changed = [
                text.replace("zwei", "drei"),
                text.replace("To: Ida", "To: Eve"),
                text.replacen("From:", "From: eve@evil.example\r\nFrom:", 1),
            ];
            let Some(yes) = believed(&signed, &record) else {
                return skipped("dkimpy is not there (pip install dkimpy, ENTWINE_DKIM_PYTHON names its python)");
            };
            assert!(yes, "{record}\n{text}");
            for other in changed {
                assert_ne!(other, text);
                assert_eq!(believed(other.as_bytes(), &record), Some(false), "{other}");
            }
        }
    }

    fn skipped(why: &str) {
        println!("SKIPPED: {why}");
    }

    #[test]
    fn wrong_keys_and_names_are_refused() {
        let good = ed25519_key();
        assert!(Signer::new("example.org", "s1", &good).is_ok());
        for (domain, selector, key) in [
            ("example", "s1", good.as_slice()),
            ("exa mple.org", "s1", &good),
            ("example.org", "", &good),
            ("example.org", "s;1", &good),
            ("example.org", "s1", b"not a key"),
            ("example.org", "s1", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
            ("example.org", "s1", b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"),
        ] {
            assert!(Signer::new(domain, selector, key).is_err(), "{domain} {selector}");
        }
        if let Some(short) = rsa_key("1024") {
            assert!(Signer::new("example.org", "s1", &short).is_err(), "too short");
        }
    }
}
