//! What every request goes through before it meets a page, and every response after it left one.

use crate::{metrics::Metrics, telemetry};
use axum::{
    extract::{ConnectInfo, MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderName, HeaderValue, header};
use spine::{Clock, Ids};
use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Instant,
};
use tracing::Instrument;

/// What a browser may do with our pages: everything from us, nothing from elsewhere, no script in the page itself.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

/// Headers of every response that does not set them itself.
static HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    // What depends on who asks is nobody else's to keep.
    (header::CACHE_CONTROL, "private, no-store"),
];

/// Adds the headers that keep browsers careful.
pub async fn careful(State(secure): State<bool>, request: Request, next: Next) -> Response {
    let private = web::private::is_private(request.uri().path());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if private {
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    for (name, value) in &HEADERS {
        if !headers.contains_key(name) {
            headers.insert(name.clone(), HeaderValue::from_static(value));
        }
    }
    if secure {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    response
}

/// Whose word on addresses is believed.
pub type Proxies = Arc<Vec<IpAddr>>;

/// Puts the address of who asked in place of the proxy's that passed it on, where that proxy is one of ours.
pub async fn behind_proxies(State(proxies): State<Proxies>, mut request: Request, next: Next) -> Response {
    if !proxies.is_empty()
        && let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>().copied()
        && let Some(said) = request.headers().get("x-forwarded-for").and_then(|v| v.to_str().ok())
    {
        let address = asker(peer.ip(), said, &proxies);
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(address, peer.port())));
    }
    next.run(request).await
}

/// The last address of the chain that is not one of our proxies: whatever stands before it anybody may have written.
fn asker(peer: IpAddr, said: &str, proxies: &[IpAddr]) -> IpAddr {
    let mut address = peer;
    let mut chain = said.rsplit(',').map(|part| part.trim().parse::<IpAddr>());
    while proxies.contains(&address) {
        match chain.next() {
            Some(Ok(before)) => address = before,
            _ => break,
        }
    }
    address
}

/// What [`watched`] needs.
#[derive(Clone)]
pub struct Watch {
    /// Where requests are counted.
    pub metrics: Arc<Metrics>,
    /// The time.
    pub clock: Clock,
    /// Ids for requests.
    pub ids: Ids,
    /// Spans go to a collector.
    pub traced: bool,
}

/// Gives each request an id, which every log line of it and the response carry; counts it and how long it took.
pub async fn watched(State(watch): State<Watch>, request: Request, next: Next) -> Response {
    if web::private::is_private(request.uri().path()) {
        // Counted among all the others and nothing more: no line, no id with a time in it.
        let (_running, began) = (watch.metrics.begin(), Instant::now());
        let method = request.method().clone();
        let response = next.run(request).await;
        watch.metrics.count(method.as_str(), "/safe", response.status().as_u16(), began.elapsed());
        return response;
    }
    let id = format!("{:x}", watch.ids.next(watch.clock.now()));
    let path = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    let (name, kind) = (tracing::field::Empty, tracing::field::Empty);
    let span = tracing::info_span!("request", id, %method, path, otel.name = name, otel.kind = kind);
    if watch.traced {
        telemetry::describe(&span, method.as_str(), &path, request.headers());
    }
    let began = Instant::now();
    let _running = watch.metrics.begin();
    let mut response = next.run(request).instrument(span.clone()).await;
    let took = began.elapsed();
    let status = response.status().as_u16();
    watch.metrics.count(method.as_str(), &path, status, took);
    if watch.traced {
        telemetry::ended(&span, status);
    }
    let _entered = span.enter();
    let ms = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    tracing::debug!(status, micros = ms, "answered");
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_proxies_are_believed() {
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        let ours = [ip("10.0.0.1"), ip("10.0.0.2")];
        for (peer, said, expected) in [
            ("10.0.0.1", "192.0.2.7", "192.0.2.7"),
            ("10.0.0.1", "198.51.100.9, 192.0.2.7", "192.0.2.7"),
            ("10.0.0.1", "198.51.100.9, 192.0.2.7, 10.0.0.2", "192.0.2.7"),
            ("203.0.113.5", "192.0.2.7", "203.0.113.5"),
            ("10.0.0.1", "not an address", "10.0.0.1"),
            ("10.0.0.1", "", "10.0.0.1"),
        ] {
            assert_eq!(asker(ip(peer), said, &ours), ip(expected), "{peer} {said}");
        }
    }
}
