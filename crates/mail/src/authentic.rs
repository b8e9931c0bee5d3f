//! What our own receiving server found out about where a mail comes from (`Authentication-Results`, RFC 8601).
//!
//! Anybody can write such a header into a mail. So only those of the server whose name the operator gave count, and of them
//! only the topmost, with what stands directly below it: a server writes on top of what came in.

use crate::Incoming;

/// What became of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It holds.
    Pass,
    /// It does not.
    Fail,
    /// Nothing was there to be checked, or it could not be.
    Open,
}

/// What a server found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    /// Whether the domain it names answers for it.
    pub dmarc: Option<Verdict>,
    /// Whether the machine that sent it may send for its envelope's domain.
    pub spf: Option<Verdict>,
    /// Whether a signature holds.
    pub dkim: Option<Verdict>,
}

/// What the server of that name says; `None` where it says nothing.
pub fn verdicts(mail: &Incoming, server: &str) -> Option<Verdicts> {
    let server = server.trim();
    if server.is_empty() {
        return None;
    }
    let mut found: Option<Verdicts> = None;
    for (name, value) in &mail.headers {
        let said = if name == "authentication-results" { read(value, server) } else { None };
        match (said, &mut found) {
            (Some(said), Some(all)) => {
                all.dmarc = all.dmarc.or(said.dmarc);
                all.spf = all.spf.or(said.spf);
                all.dkim = all.dkim.or(said.dkim);
            }
            (Some(said), None) => found = Some(said),
            // What stands further down came in with the mail.
            (None, Some(_)) => break,
            (None, None) => {}
        }
    }
    found
}

/// One header, where it is of that server.
fn read(value: &str, server: &str) -> Option<Verdicts> {
    let plain = without_comments(value);
    let mut parts = plain.split(';');
    // The name, and perhaps a version.
    let name = parts.next()?.split_whitespace().next()?;
    if !name.trim_matches('"').eq_ignore_ascii_case(server) {
        return None;
    }
    let mut said = Verdicts::default();
    for part in parts {
        let Some(stated) = part
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .replace(" = ", "=")
            .split(' ')
            .next()
            .map(str::to_owned)
        else {
            continue;
        };
        let Some((method, result)) = stated.split_once('=') else { continue };
        let method = method.split('/').next().unwrap_or_default().to_ascii_lowercase();
        let verdict = match result.to_ascii_lowercase().as_str() {
            "pass" => Verdict::Pass,
            "fail" | "hardfail" | "softfail" | "policy" => Verdict::Fail,
            _ => Verdict::Open,
        };
        match method.as_str() {
            "dmarc" => said.dmarc = said.dmarc.or(Some(verdict)),
            "spf" => said.spf = said.spf.or(Some(verdict)),
            // One signature that holds is enough.
            "dkim" if said.dkim != Some(Verdict::Pass) => {
                said.dkim = Some(if said.dkim == Some(Verdict::Fail) && verdict == Verdict::Open {
                    Verdict::Fail
                } else {
                    verdict
                });
            }
            _ => {}
        }
    }
    Some(said)
}

/// Without what stands in round brackets, which nest, and may hold escaped ones.
fn without_comments(value: &str) -> String {
    let (mut plain, mut depth, mut quoted, mut escaped) = (String::with_capacity(value.len()), 0_usize, false, false);
    for c in value.chars() {
        let special = !std::mem::take(&mut escaped);
        match c {
            '\\' if special && (quoted || depth > 0) => escaped = true,
            '"' if special && depth == 0 => quoted = !quoted,
            '(' if special && !quoted => depth += 1,
            ')' if special && !quoted && depth > 0 => {
                depth -= 1;
                plain.push(' ');
            }
            // What is quoted parts nothing.
            ';' | '=' | ' ' if quoted => plain.push('_'),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(headers: &str) -> Option<Verdicts> {
        verdicts(&crate::read(format!("{headers}From: a@b.example\r\n\r\nx\r\n").as_bytes()), "mx.example.org")
    }

    #[test]
    fn only_our_own_server_is_believed() {
        use Verdict::{Fail, Open, Pass};
        let of = |dmarc, spf, dkim| Some(Verdicts { dmarc, spf, dkim });
        for (headers, expected) in [
            ("", None),
            ("Authentication-Results: mx.evil.example; dmarc=pass\r\n", None),
            ("Authentication-Results: mx.example.org; none\r\n", of(None, None, None)),
            (
                "Authentication-Results: MX.example.org 1; dmarc=fail (p=reject; dis=none) header.from=b.example\r\n",
                of(Some(Fail), None, None),
            ),
            (
                "Authentication-Results: mx.example.org;\r\n\tdkim=fail (a \\) b) header.d=x;\r\n\tdkim=pass header.d=y; spf=softfail smtp.mailfrom=b\r\n",
                of(None, Some(Fail), Some(Pass)),
            ),
            // Two programs of one server; a forged one further down.
            (
                "Authentication-Results: mx.example.org; dmarc=fail\r\nAuthentication-Results: mx.example.org; spf=none\r\n\
                 Received: from x\r\nAuthentication-Results: mx.example.org; dmarc=pass; dkim=pass\r\n",
                of(Some(Fail), Some(Open), None),
            ),
            // Above ours stands another's.
            (
                "Received: by y\r\nAuthentication-Results: inner.example; dmarc=pass\r\nAuthentication-Results: mx.example.org; dmarc=fail\r\n",
                of(Some(Fail), None, None),
            ),
            (
                "Authentication-Results: mx.example.org; dmarc/1=pass reason=\"x; dmarc=fail\"\r\n",
                of(Some(Pass), None, None),
            ),
            ("Authentication-Results: (mx.example.org; dmarc=pass) mx.evil.example; dmarc=pass\r\n", None),
            ("Authentication-Results: mx.example.org.evil.example; dmarc=pass\r\n", None),
        ] {
            assert_eq!(said(headers), expected, "{headers}");
        }
        assert_eq!(verdicts(&crate::read(b"Authentication-Results: ; dmarc=pass\r\n\r\nx"), ""), None);
    }
}
