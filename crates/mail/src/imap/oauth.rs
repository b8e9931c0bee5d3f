//! Access tokens for a refresh token (RFC 6749, section 6): one POST over TLS, and a little JSON that comes back.

use super::{ImapError, account::OAuth, tls};
use serde_json::Value;
use std::{fmt::Write as _, path::Path, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
};

/// How long the other side has.
const PATIENCE: Duration = Duration::from_secs(20);
/// Most bytes of an answer.
const MOST: usize = 256 * 1024;

/// Where tokens are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    secure: bool,
    host: String,
    port: u16,
    path: String,
}

impl Place {
    /// `https://…`, or `http://…` on this machine.
    pub fn read(url: &str) -> Result<Self, String> {
        let (secure, rest) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
            (Some(rest), _) => (true, rest),
            (None, Some(rest)) if crate::transport::on_this_machine(rest.split('/').next().unwrap_or_default()) => {
                (false, rest)
            }
            _ => return Err("token_url is no address that begins with https://".to_owned()),
        };
        let (authority, path) = rest.find('/').map_or((rest, "/"), |at| rest.split_at(at));
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().map_err(|_| "the port of token_url is none".to_owned())?),
            None => (authority, if secure { 443 } else { 80 }),
        };
        let fine = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
        if !fine || !path.bytes().all(|b| b.is_ascii_graphic()) {
            return Err("token_url cannot be read".to_owned());
        }
        Ok(Self { secure, host: host.to_owned(), port, path: path.to_owned() })
    }
}

/// A token that opens a mailbox for a while.
#[derive(Clone, PartialEq, Eq)]
pub struct Access {
    /// The token.
    pub token: String,
    /// Seconds it is good for.
    pub seconds: u64,
    /// A new refresh token, where the old one was exchanged: to be kept, for the old one may be over.
    pub refresh: Option<String>,
}

impl std::fmt::Debug for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Access").field("seconds", &self.seconds).finish_non_exhaustive()
    }
}

/// Asks for an access token. `refresh`: the token that is good now, which may be a later one than that of the settings.
pub async fn access(oauth: &OAuth, refresh: &str, roots: Option<&Path>) -> Result<Access, ImapError> {
    let went = tokio::time::timeout(PATIENCE, ask(oauth, refresh, roots)).await;
    went.unwrap_or_else(|_| Err(ImapError::Away("the server of tokens does not answer".to_owned())))
}

async fn ask(oauth: &OAuth, refresh: &str, roots: Option<&Path>) -> Result<Access, ImapError> {
    let place = Place::read(&oauth.token_url).map_err(ImapError::Strange)?;
    let mut form = vec![("grant_type", "refresh_token"), ("refresh_token", refresh), ("client_id", &oauth.client_id)];
    if let Some(secret) = &oauth.client_secret {
        form.push(("client_secret", secret));
    }
    let body: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    let body = body.join("&");
    let away = |e: &dyn std::fmt::Display| ImapError::Away(format!("the server of tokens cannot be reached: {e}"));
    let stream = TcpStream::connect((place.host.as_str(), place.port)).await.map_err(|e| away(&e))?;
    let answer = if place.secure {
        exchange(tls::connect(&place.host, stream, roots).await?, &place, &body).await
    } else {
        exchange(stream, &place, &body).await
    };
    let (status, said) = answer.map_err(|e| away(&e))?;
    let said: Value = serde_json::from_slice(&said).unwrap_or(Value::Null);
    let word = |name: &str| said.get(name).and_then(Value::as_str).filter(|word| !word.is_empty());
    if status != 200 {
        let why = word("error_description").or_else(|| word("error")).unwrap_or("no reason");
        let why: String = why.chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect();
        let told = format!("no token was given ({status}): {why}");
        return Err(if status >= 500 { ImapError::Away(told) } else { ImapError::Credentials(told) });
    }
    let token = word("access_token").filter(|token| !token.chars().any(char::is_control));
    let token = token.ok_or_else(|| ImapError::Strange("the answer of the server of tokens holds none".to_owned()))?;
    let seconds =
        said.get("expires_in").map_or(300, |n| n.as_u64().or_else(|| n.as_str()?.parse().ok()).unwrap_or(300));
    Ok(Access { token: token.to_owned(), seconds, refresh: word("refresh_token").map(str::to_owned) })
}

/// One POST; the status and the body.
async fn exchange(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    place: &Place,
    body: &str,
) -> std::io::Result<(u16, Vec<u8>)> {
    // HTTP/1.0: what comes back ends with the connection, and is not cut in pieces.
    let head = format!(
        "POST {} HTTP/1.0\r\nHost: {}\r\nUser-Agent: Entwine\r\nAccept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        place.path,
        place.host,
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await?;
    stream.flush().await?;
    let mut said = Vec::new();
    // Some close without TLS's own goodbye: what was said until then counts.
    let most = u64::try_from(MOST).unwrap_or(u64::MAX);
    if let Err(e) = (&mut stream).take(most).read_to_end(&mut said).await
        && said.is_empty()
    {
        return Err(e);
    }
    let strange = || std::io::Error::other("the answer is no HTTP");
    let end = said.windows(4).position(|four| four == b"\r\n\r\n").ok_or_else(strange)?;
    let head = String::from_utf8_lossy(said.get(..end).unwrap_or_default()).to_lowercase();
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(strange)?;
    let rest = said.get(end + 4..).unwrap_or_default();
    let pieces = head.lines().any(|line| line.starts_with("transfer-encoding:") && line.contains("chunked"));
    Ok((status, if pieces { joined(rest) } else { rest.to_vec() }))
}

/// A body that was cut in pieces all the same.
fn joined(mut rest: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(end) = rest.windows(2).position(|two| two == b"\r\n") {
        let size = std::str::from_utf8(rest.get(..end).unwrap_or_default()).unwrap_or_default();
        let size = usize::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16).unwrap_or(0);
        let Some(piece) = rest.get(end + 2..(end + 2).saturating_add(size)).filter(|_| size > 0) else { break };
        whole.extend_from_slice(piece);
        rest = rest.get(end + 4 + size..).unwrap_or_default();
    }
    whole
}

fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    /// Answers one request with these bytes and gives what was asked.
    async fn answering(answer: &'static str) -> (String, tokio::task::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/token", listener.local_addr().unwrap());
        let asked = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut asked = Vec::new();
            while !asked.ends_with(b"client_id=c%20d") {
                let mut part = [0u8; 512];
                let n = stream.read(&mut part).await.unwrap();
                asked.extend_from_slice(&part[..n]);
            }
            stream.write_all(answer.as_bytes()).await.unwrap();
            String::from_utf8(asked).unwrap()
        });
        (url, asked)
    }

    #[tokio::test]
    async fn a_token_is_asked_for_and_read() {
        for (answer, expected) in [
            (
                "HTTP/1.1 200 OK\r\n\r\n{\"access_token\":\"at\",\"expires_in\":60,\"refresh_token\":\"next\"}",
                Ok(("at", 60, Some("next"))),
            ),
            (
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"access_token\":\r\n6\r\n\"at\"} \r\n0\r\n\r\n",
                Ok(("at", 300, None)),
            ),
            (
                "HTTP/1.1 400 Bad Request\r\n\r\n{\"error\":\"invalid_grant\",\"error_description\":\"over\"}",
                Err("no token was given (400): over"),
            ),
            ("HTTP/1.1 503 Busy\r\n\r\n", Err("no token was given (503)")),
            ("HTTP/1.1 200 OK\r\n\r\n<html>", Err("holds none")),
            ("SSH-2.0\r\n", Err("no HTTP")),
        ] {
            let (url, asked) = answering(answer).await;
            let oauth =
                OAuth { token_url: url, client_id: "c d".into(), client_secret: None, refresh_token: "old".into() };
            match (access(&oauth, "r&r", None).await, expected) {
                (Ok(access), Ok((token, seconds, refresh))) => {
                    assert_eq!((access.token.as_str(), access.seconds), (token, seconds));
                    assert_eq!(access.refresh.as_deref(), refresh);
                    assert!(!format!("{access:?}").contains("at\""));
                }
                (Err(e), Err(says)) => assert!(e.to_string().contains(says), "{e}"),
                (other, _) => panic!("{answer}: {other:?}"),
            }
            let asked = asked.await.unwrap();
            assert!(asked.contains("grant_type=refresh_token&refresh_token=r%26r&client_id=c%20d"), "{asked}");
        }
    }
}
