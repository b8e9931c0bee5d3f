//! The way out to other servers: a name is resolved once, checked, and exactly the address that was checked is reached.
//!
//! A webhook needs one POST and one status, a picture one GET and its bytes, so this speaks just that much HTTP/1.1 over TLS. It
//! sends no cookie, no referrer and nothing that tells who asks, keeps no line open, and reads no more than its caller allows.
//!
//! # What must never happen here
//! An address inside the network is reached, however its name resolves or a redirect leads, unless the operator allows it.

use rustls::{ClientConfig, RootCertStore, pki_types::ServerName};
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, LazyLock},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::TlsConnector;

/// How long the other side has.
const PATIENCE: Duration = Duration::from_secs(15);
/// Most bytes read of a head.
const MOST: usize = 16 * 1024;

/// Where a webhook leads.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Target {
    tls: bool,
    host: String,
    port: u16,
    path: String,
}

impl Target {
    fn read(url: &str) -> Option<Self> {
        let (tls, rest) = match url.strip_prefix("https://") {
            Some(rest) => (true, rest),
            None => (false, url.strip_prefix("http://")?),
        };
        let (place, path) = rest.find(['/', '?', '#']).map_or((rest, "/"), |at| rest.split_at(at));
        let path = path.split('#').next().unwrap_or("/");
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        let (host, port) = match place.split_once(':') {
            Some((host, port)) => (host, port.parse().ok().filter(|p| *p > 0)?),
            None => (place, if tls { 443 } else { 80 }),
        };
        let fine = !host.is_empty()
            && host.len() <= 253
            && host
                .split('.')
                .all(|part| !part.is_empty() && part.len() <= 63 && !part.starts_with('-') && !part.ends_with('-'));
        let plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
            && path.bytes().all(|b| b.is_ascii_graphic());
        (fine && plain).then(|| Self { tls, host: host.to_owned(), port, path })
    }

    /// The lines every request begins with.
    fn head(&self, method: &str) -> String {
        let standard = if self.tls { 443 } else { 80 };
        let host = if self.port == standard { self.host.clone() } else { format!("{}:{}", self.host, self.port) };
        format!("{method} {} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n", self.path)
    }
}

/// Whether a webhook may lead there, as far as its address alone tells: https to a name or an address outside.
pub fn may_be_told(url: &str, private: bool) -> bool {
    let Some(target) = Target::read(url) else { return false };
    let host = target.host.to_ascii_lowercase();
    let inside =
        host == "localhost" || host.ends_with(".localhost") || host.parse::<IpAddr>().is_ok_and(|ip| !outside(ip));
    private || (target.tls && !inside)
}

/// Whether an address is out on the internet: not this machine, not this network, not one of the special ones.
pub fn outside(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => outside_v4(v4),
        IpAddr::V6(v6) => match (v6.to_ipv4(), v6.segments()) {
            // Another way to write an address of the old kind: mapped, or through 6to4 and NAT64.
            (Some(v4), _) => outside_v4(v4),
            (None, [0x2002, high, low, ..] | [0x64, 0xff9b, _, _, _, _, high, low]) => outside_v4(joined(high, low)),
            (None, [first, second, ..]) => {
                // Only 2000::/3 is handed out; of it, documentation, benchmarks and Teredo are nobody's.
                first & 0xe000 == 0x2000 && !(first == 0x2001 && (second < 0x200 || second == 0xdb8)) && first != 0x3fff
            }
        },
    }
}

fn joined(high: u16, low: u16) -> Ipv4Addr {
    Ipv4Addr::from((u32::from(high) << 16) | u32::from(low))
}

fn outside_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_broadcast()
        || ip.is_documentation()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19));
    !special
}

static TLS: LazyLock<Option<TlsConnector>> = LazyLock::new(|| {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok()?;
    Some(TlsConnector::from(Arc::new(config.with_root_certificates(roots).with_no_client_auth())))
});

/// Fetches what lies behind an address, at most so many bytes; redirects are followed three times, each one checked like the first.
pub async fn get(url: &str, accept: &str, most: usize, private: bool) -> Result<Vec<u8>, String> {
    let fetched = async {
        let mut url = url::Url::parse(url).map_err(|e| format!("the address cannot be read: {e}"))?;
        for _ in 0..4 {
            url.set_fragment(None);
            let target = Target::read(url.as_str()).ok_or("the address cannot be read")?;
            // Other doors than those of the web are nobody's pictures.
            if !private && target.port != if target.tls { 443 } else { 80 } {
                return Err("the address is none of the web".to_owned());
            }
            let mut head = target.head("GET");
            head.extend(["Accept: ", accept, "\r\n\r\n"]);
            match exchange(connect(&target, private).await?, head.into_bytes(), |said| answer(said, most)).await? {
                Answer::Content(content) => return Ok(content),
                Answer::Elsewhere(to) => url = url.join(&to).map_err(|e| format!("it leads nowhere: {e}"))?,
            }
        }
        Err("it leads on and on".to_owned())
    };
    tokio::time::timeout(PATIENCE, fetched).await.unwrap_or_else(|_| Err("no answer in time".to_owned()))
}

/// Posts a message of JSON; the status that came back, or why none did.
pub async fn post(url: &str, headers: &[(&str, &str)], body: &str, private: bool) -> Result<u16, String> {
    let headers: Vec<(&str, &str)> = headers.iter().copied().chain([("Content-Type", "application/json")]).collect();
    post_bytes(url, &headers, body.as_bytes(), private).await
}

/// Posts whatever its headers say it is.
pub async fn post_bytes(url: &str, headers: &[(&str, &str)], body: &[u8], private: bool) -> Result<u16, String> {
    let target = Target::read(url).ok_or("the address cannot be read")?;
    if !may_be_told(url, private) {
        return Err("the address is inside the network".to_owned());
    }
    let went = tokio::time::timeout(PATIENCE, send(&target, headers, body, private)).await;
    went.unwrap_or_else(|_| Err("no answer in time".to_owned()))
}

async fn send(target: &Target, headers: &[(&str, &str)], body: &[u8], private: bool) -> Result<u16, String> {
    let mut head = target.head("POST");
    head.extend(["User-Agent: Entwine\r\nAccept: */*\r\nContent-Length: ", &body.len().to_string(), "\r\n"]);
    for (name, value) in headers {
        head.extend([name, ": ", value, "\r\n"]);
    }
    head.push_str("\r\n");
    let mut whole = head.into_bytes();
    whole.extend_from_slice(body);
    exchange(connect(target, private).await?, whole, |said| match (status(said), said.bytes.len() > MOST) {
        (Some(status), _) => Ok(Some(status)),
        (None, true) => Err("the answer is no HTTP".to_owned()),
        (None, false) => Ok(None),
    })
    .await
}

/// Something to talk over.
trait Line: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Line for T {}

async fn connect(target: &Target, private: bool) -> Result<Box<dyn Line>, String> {
    let found = tokio::net::lookup_host((target.host.as_str(), target.port))
        .await
        .map_err(|e| format!("the name is not known: {e}"))?;
    // What was checked is what is reached: the name is not asked again.
    let all: Vec<SocketAddr> = found.collect();
    let fine: Vec<SocketAddr> = all.iter().copied().filter(|a| private || outside(a.ip())).collect();
    if fine.is_empty() {
        return Err(
            if all.is_empty() { "the name leads nowhere" } else { "the address is inside the network" }.to_owned()
        );
    }
    let stream = TcpStream::connect(fine.as_slice()).await.map_err(|e| format!("cannot be reached: {e}"))?;
    if !target.tls {
        return Ok(Box::new(stream));
    }
    let name = ServerName::try_from(target.host.clone()).map_err(|e| e.to_string())?;
    let tls = TLS.as_ref().ok_or("TLS cannot be set up")?;
    Ok(Box::new(tls.connect(name, stream).await.map_err(|e| format!("TLS: {e}"))?))
}

/// Says everything, and listens until the other side has said enough; it ends with what `enough` makes of it. At the end of
/// the line what was said is asked once more, with nothing to come.
async fn exchange<T>(
    mut line: Box<dyn Line>,
    request: Vec<u8>,
    enough: impl Fn(&Said<'_>) -> Result<Option<T>, String>,
) -> Result<T, String> {
    line.write_all(&request).await.map_err(|e| format!("cannot be sent: {e}"))?;
    line.flush().await.map_err(|e| format!("cannot be sent: {e}"))?;
    let mut said = Vec::new();
    let mut part = [0u8; 8192];
    loop {
        let n = line.read(&mut part).await.map_err(|e| format!("no answer: {e}"))?;
        said.extend_from_slice(part.get(..n).unwrap_or_default());
        if let Some(done) = enough(&Said { bytes: &said, over: n == 0 })? {
            return Ok(done);
        }
        if n == 0 {
            return Err("the answer is no HTTP".to_owned());
        }
    }
}

/// What the other side has said.
struct Said<'s> {
    bytes: &'s [u8],
    /// It will say no more.
    over: bool,
}

/// What lies behind an address.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Content(Vec<u8>),
    Elsewhere(String),
}

/// Reads an answer; `None` while more of it has to come.
fn answer(said: &Said<'_>, most: usize) -> Result<Option<Answer>, String> {
    let mut headers = [httparse::EMPTY_HEADER; 100];
    let mut head = httparse::Response::new(&mut headers);
    let parsed = head.parse(said.bytes).map_err(|e| format!("the answer is no HTTP: {e}"))?;
    let httparse::Status::Complete(at) = parsed else {
        return if said.bytes.len() > MOST { Err("the answer is no HTTP".to_owned()) } else { Ok(None) };
    };
    let field = |name: &str| {
        let found = head.headers.iter().find(|h| h.name.eq_ignore_ascii_case(name));
        found.map(|h| String::from_utf8_lossy(h.value).trim().to_owned())
    };
    match (head.code.unwrap_or(0), field("location")) {
        (200, _) => {}
        (301 | 302 | 303 | 307 | 308, Some(to)) => return Ok(Some(Answer::Elsewhere(to))),
        (code, _) => return Err(format!("the answer is {code}")),
    }
    let body = said.bytes.get(at..).unwrap_or_default();
    let too_much = || "there is too much of it".to_owned();
    if field("transfer-encoding").is_some_and(|coding| coding.to_ascii_lowercase().contains("chunked")) {
        if body.len() > most.saturating_mul(2).saturating_add(MOST) {
            return Err(too_much());
        }
        return match chunks(body)? {
            Some(content) if content.len() > most => Err(too_much()),
            Some(content) => Ok(Some(Answer::Content(content))),
            None => Ok(None),
        };
    }
    let length = field("content-length").and_then(|length| length.parse::<usize>().ok());
    if body.len() > most || length.is_some_and(|length| length > most) {
        return Err(too_much());
    }
    match length {
        Some(length) => Ok(body.get(..length).map(|content| Answer::Content(content.to_vec()))),
        None => Ok(said.over.then(|| Answer::Content(body.to_vec()))),
    }
}

/// A body in chunks; `None` while its last one has to come.
fn chunks(mut body: &[u8]) -> Result<Option<Vec<u8>>, String> {
    let mut content = Vec::new();
    loop {
        match httparse::parse_chunk_size(body).map_err(|_| "the answer is no HTTP".to_owned())? {
            httparse::Status::Complete((_, 0)) => return Ok(Some(content)),
            httparse::Status::Complete((at, size)) => {
                let end = usize::try_from(size).ok().and_then(|size| at.checked_add(size));
                let end = end.ok_or_else(|| "the answer is no HTTP".to_owned())?;
                let Some(chunk) = body.get(at..end) else { return Ok(None) };
                content.extend_from_slice(chunk);
                let Some(rest) = body.get(end.saturating_add(2)..) else { return Ok(None) };
                body = rest;
            }
            httparse::Status::Partial => return Ok(None),
        }
    }
}

/// The status of an answer, as soon as its first line is there; interim ones are passed over.
fn status(said: &Said<'_>) -> Option<u16> {
    let mut rest = said.bytes;
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n")?;
        let line = std::str::from_utf8(rest.get(..end)?).ok()?;
        let mut words = line.split(' ');
        let status: u16 = words
            .next()
            .filter(|w| w.starts_with("HTTP/1."))?
            .len()
            .checked_sub(8)
            .and_then(|_| words.next())?
            .parse()
            .ok()?;
        if status >= 200 {
            return Some(status);
        }
        let over = rest.windows(4).position(|four| four == b"\r\n\r\n")?;
        rest = rest.get(over + 4..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_inside_is_told_from_what_is_outside() {
        for (ip, expected) in [
            ("93.184.216.34", true),
            ("127.0.0.1", false),
            ("10.1.2.3", false),
            ("172.16.0.1", false),
            ("172.32.0.1", true),
            ("192.168.1.1", false),
            ("169.254.169.254", false),
            ("100.64.0.1", false),
            ("0.0.0.0", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("198.18.0.1", false),
            ("::1", false),
            ("::", false),
            ("fe80::1", false),
            ("fc00::1", false),
            ("ff02::1", false),
            ("::ffff:127.0.0.1", false),
            ("::ffff:93.184.216.34", true),
            ("64:ff9b::7f00:1", false),
            ("2002:7f00:1::", false),
            ("2001:db8::1", false),
            ("2606:2800:220:1:248:1893:25c8:1946", true),
        ] {
            assert_eq!(outside(ip.parse().unwrap()), expected, "{ip}");
        }
    }

    #[test]
    fn addresses_are_read_or_refused() {
        let target = |url: &str| Target::read(url).map(|t| format!("{} {} {} {}", t.tls, t.host, t.port, t.path));
        assert_eq!(target("https://a.example/x?y=1#z").as_deref(), Some("true a.example 443 /x?y=1"));
        assert_eq!(target("http://a.example:8080").as_deref(), Some("false a.example 8080 /"));
        for wrong in [
            "ftp://a",
            "https://",
            "https://a:0/",
            "https://a:99999/",
            "https://u@a/",
            "https://a/ b",
            "https://-a/",
            "https://a..b/",
            "https://[::1]/",
        ] {
            assert_eq!(target(wrong), None, "{wrong}");
        }
        for (url, private, expected) in [
            ("https://hooks.example/x", false, true),
            ("http://hooks.example/x", false, false),
            ("https://localhost/x", false, false),
            ("https://10.0.0.1/x", false, false),
            ("http://127.0.0.1:9/x", true, true),
        ] {
            assert_eq!(may_be_told(url, private), expected, "{url}");
        }
    }

    fn said(bytes: &[u8]) -> Said<'_> {
        Said { bytes, over: false }
    }

    #[test]
    fn what_comes_back_is_read_however_it_is_cut() {
        let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
        let long = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabcde";
        for whole in [&chunked[..], &long[..]] {
            let first = (1..=whole.len()).find_map(|n| answer(&said(&whole[..n]), 10).unwrap());
            assert_eq!(first, Some(Answer::Content(b"abcde".to_vec())));
            assert!(answer(&said(whole), 4).is_err());
        }
        let open = b"HTTP/1.1 200 OK\r\n\r\nabcde";
        assert_eq!(answer(&said(open), 10), Ok(None));
        assert_eq!(answer(&Said { bytes: open, over: true }, 10), Ok(Some(Answer::Content(b"abcde".to_vec()))));
        assert!(answer(&said(open), 4).is_err());
        let moved = b"HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n";
        assert_eq!(answer(&said(moved), 10), Ok(Some(Answer::Elsewhere("/x".to_owned()))));
        for wrong in [
            &b"HTTP/1.1 404 No\r\n\r\n"[..],
            b"SSH-2.0-x\r\n",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        ] {
            assert!(answer(&said(wrong), 10).is_err(), "{}", String::from_utf8_lossy(wrong));
        }
    }

    #[tokio::test]
    async fn no_picture_leads_inside() {
        use tokio::io::AsyncReadExt;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let served = tokio::spawn(async move {
            let mut asked = Vec::new();
            for answer in [
                "HTTP/1.1 301 x\r\nLocation: /b?c=d#e\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
            ] {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut part = [0; 2000];
                let n = stream.read(&mut part).await.unwrap();
                asked.push(String::from_utf8_lossy(&part[..n]).into_owned());
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
            asked
        });
        for url in [
            "http://127.0.0.1/a",
            "http://localhost/a",
            "http://[::1]/a",
            "http://169.254.169.254/",
            "file:///etc/passwd",
            "https://u:p@a.example/",
            "http://10.0.0.1:8080/",
        ] {
            assert!(get(url, "image/*", 100, false).await.is_err(), "{url}");
        }
        assert_eq!(get(&format!("http://127.0.0.1:{port}/a"), "image/*", 100, true).await, Ok(b"hi".to_vec()));
        let asked = served.await.unwrap();
        assert!(asked[1].starts_with("GET /b?c=d HTTP/1.1\r\n"), "{}", asked[1]);
        for leaks in ["user-agent", "cookie", "referer", "accept-language"] {
            assert!(!asked.concat().to_lowercase().contains(leaks), "{leaks}");
        }
    }

    #[test]
    fn the_status_is_read_past_interim_answers() {
        assert_eq!(status(&said(b"HTTP/1.1 204 No Content\r\n")), Some(204));
        assert_eq!(status(&said(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n")), Some(202));
        assert_eq!(status(&said(b"HTTP/1.1 204")), None);
        assert_eq!(status(&said(b"SSH-2.0-x\r\n")), None);
    }
}
