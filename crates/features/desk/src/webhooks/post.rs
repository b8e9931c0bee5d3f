//! One message on its way out: resolved once, checked, and sent to exactly the address that was checked.
//!
//! A webhook needs one POST and one status, so this speaks just that much HTTP/1.1 over TLS. It follows no redirect, keeps no
//! line open and reads at most a little of what comes back.

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
    if target.tls {
        let name = ServerName::try_from(target.host.clone()).map_err(|e| e.to_string())?;
        let tls = TLS.as_ref().ok_or("TLS cannot be set up")?;
        let stream = tls.connect(name, stream).await.map_err(|e| format!("TLS: {e}"))?;
        exchange(stream, target, headers, body).await
    } else {
        exchange(stream, target, headers, body).await
    }
}

async fn exchange(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    target: &Target,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Result<u16, String> {
    let standard = if target.tls { 443 } else { 80 };
    let host = if target.port == standard { target.host.clone() } else { format!("{}:{}", target.host, target.port) };
    let mut head = format!(
        "POST {} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: Entwine\r\nAccept: */*\r\nConnection: close\r\nContent-Length: {}\r\n",
        target.path,
        body.len()
    );
    for (name, value) in headers {
        head.extend([name, ": ", value, "\r\n"]);
    }
    head.push_str("\r\n");
    let mut whole = head.into_bytes();
    whole.extend_from_slice(body);
    stream.write_all(&whole).await.map_err(|e| format!("cannot be sent: {e}"))?;
    stream.flush().await.map_err(|e| format!("cannot be sent: {e}"))?;
    let mut said = Vec::new();
    let mut part = [0u8; 2048];
    loop {
        if let Some(status) = status(&said) {
            return Ok(status);
        }
        let n = stream.read(&mut part).await.map_err(|e| format!("no answer: {e}"))?;
        if n == 0 || said.len() > MOST {
            return Err("the answer is no HTTP".to_owned());
        }
        said.extend_from_slice(part.get(..n).unwrap_or_default());
    }
}

/// The status of an answer, as soon as its first line is there; interim ones are passed over.
fn status(said: &[u8]) -> Option<u16> {
    let mut rest = said;
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

    #[test]
    fn the_status_is_read_past_interim_answers() {
        assert_eq!(status(b"HTTP/1.1 204 No Content\r\n"), Some(204));
        assert_eq!(status(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n"), Some(202));
        assert_eq!(status(b"HTTP/1.1 204"), None);
        assert_eq!(status(b"SSH-2.0-x\r\n"), None);
    }
}
