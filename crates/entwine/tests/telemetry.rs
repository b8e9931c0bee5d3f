//! Traces reach a collector: a real one, as far as it listens on HTTP and reads what OTLP writes.

#![expect(clippy::unwrap_used, reason = "a test that cannot start has to stop")]

use axum::{Router, body::Bytes, extract::State, routing::post};
use opentelemetry_proto::tonic::{
    collector::trace::v1::ExportTraceServiceRequest, common::v1::any_value::Value, trace::v1::Span,
};
use prost::Message;
use std::{
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What came to the collector.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Vec<Bytes>>>);

impl Collector {
    async fn start(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let take = |State(collector): State<Self>, body: Bytes| async move { collector.0.lock().unwrap().push(body) };
        let doors = Router::new().route("/v1/traces", post(take)).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, doors).await });
        format!("http://{address}")
    }

    fn spans(&self) -> Vec<Span> {
        let exports = self.0.lock().unwrap().clone();
        exports
            .into_iter()
            .flat_map(|bytes| ExportTraceServiceRequest::decode(bytes).unwrap().resource_spans)
            .flat_map(|resource| resource.scope_spans)
            .flat_map(|scope| scope.spans)
            .collect()
    }

    /// Waits for a span.
    async fn wait_for(&self, wanted: impl Fn(&Span) -> bool) -> Span {
        for _ in 0..200 {
            if let Some(span) = self.spans().into_iter().find(&wanted) {
                return span;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it did not come: {:?}", self.spans().into_iter().map(|s| s.name).collect::<Vec<_>>());
    }
}

fn said(span: &Span, key: &str) -> Option<String> {
    let value = span.attributes.iter().find(|a| a.key == key)?.value.clone()?.value?;
    Some(match value {
        Value::StringValue(text) => text,
        Value::IntValue(number) => number.to_string(),
        other => format!("{other:?}"),
    })
}

struct Desk {
    child: Child,
    address: String,
}

impl Desk {
    async fn start(folder: &Path, more: &[(&str, &str)]) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let address = format!("127.0.0.1:{port}");
        let child = Command::new(env!("CARGO_BIN_EXE_entwine"))
            .args(["serve", "--listen", &address, "--data-dir", "."])
            .env("OTEL_BSP_SCHEDULE_DELAY", "100")
            .envs(more.iter().copied())
            .current_dir(folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let desk = Self { child, address };
        for _ in 0..300 {
            if TcpStream::connect(&desk.address).await.is_ok() {
                return desk;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the desk did not start");
    }

    /// Sends a request and gives the whole answer.
    async fn ask(&self, head: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).await.unwrap();
        let length = body.len();
        let request =
            format!("{head}\r\nHost: {}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}", self.address);
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn request_id(answer: &str) -> String {
    let line = answer.lines().find_map(|line| line.strip_prefix("x-request-id: "));
    line.unwrap_or_else(|| panic!("no id: {answer}")).to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_and_what_it_did_come_to_the_collector_without_anybodys_words() {
    let (folder, collector) = (tempfile::tempdir().unwrap(), Collector::default());
    let endpoint = collector.start().await;
    // Whatever the log leaves out.
    let desk = Desk::start(folder.path(), &[("ENTWINE_OTLP_ENDPOINT", &endpoint), ("ENTWINE_LOG", "error")]).await;
    let cookie = "Cookie: entwine=a-key-of-nobody\r\nAuthorization: Bearer a-token-of-nobody";
    let parent = "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    let answer = desk.ask(&format!("GET /t/471100174711?q=zebrafish HTTP/1.1\r\n{cookie}\r\n{parent}"), "").await;
    let id = request_id(&answer);
    let form = "name=Zacharias+Zebrafish&email=zebra%40example.org&password=seven+wet+umbrellas&organisation=Zebrafish&zone=Europe%2FBerlin&language=en&provider=it";
    let head =
        "POST /set-up HTTP/1.1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded";
    let done = desk.ask(head, form).await;

    let span = collector.wait_for(|span| said(span, "id").as_deref() == Some(&id)).await;
    assert_eq!(span.name, "GET /t/{number}");
    assert_eq!(said(&span, "http.route").as_deref(), Some("/t/{number}"));
    let status = answer.split(' ').nth(1).map(str::to_owned);
    assert_eq!(said(&span, "http.response.status_code"), status);
    // It is part of what its caller traces, and has the reads it made as its parts.
    let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().concat();
    assert_eq!(
        (hex(&span.trace_id).as_str(), hex(&span.parent_span_id).as_str()),
        ("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331")
    );
    collector.wait_for(|part| part.name == "read" && part.parent_span_id == span.span_id).await;

    assert!(done.starts_with("HTTP/1.1 303"), "{done}");
    let made = collector.wait_for(|span| span.name == "POST /set-up").await;
    collector.wait_for(|part| part.name == "house.set_up" && part.trace_id == made.trace_id).await;

    for secret in ["zebra", "Zebra", "umbrellas", "a-key-of-nobody", "a-token-of-nobody", "471100174711"] {
        let exports = collector.0.lock().unwrap().clone();
        let leaked = exports.iter().any(|bytes| bytes.windows(secret.len()).any(|part| part == secret.as_bytes()));
        assert!(!leaked, "{secret} left the house");
    }
    assert!(collector.spans().iter().all(|span| span.events.is_empty()), "lines of the log stay here");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_collector_that_is_away_keeps_nobody_waiting() {
    let folder = tempfile::tempdir().unwrap();
    // A port that was free a moment ago: nobody listens there.
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let desk = Desk::start(folder.path(), &[("ENTWINE_OTLP_ENDPOINT", &format!("http://{nowhere}"))]).await;
    for _ in 0..50 {
        assert!(desk.ask("GET /healthz HTTP/1.1", "").await.starts_with("HTTP/1.1 200"));
    }
    #[cfg(unix)]
    {
        let mut desk = desk;
        let began = std::time::Instant::now();
        assert!(Command::new("kill").args(["-TERM", &desk.child.id().to_string()]).status().unwrap().success());
        assert!(desk.child.wait().unwrap().success());
        assert!(began.elapsed() < Duration::from_secs(20), "it ends, collector or not");
    }
}
