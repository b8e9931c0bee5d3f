//! Spans for a collector of OpenTelemetry, in OTLP over HTTP, where one is set.
//!
//! A request is a span with the commands, reads and jobs it is made of. What a span says is closed: names of routes and of
//! commands, methods, statuses, tries, the request's id. Log lines do not go along, since an error may quote somebody.
//! Numbers are for `/metrics`.
//!
//! # What must never happen here
//! No word of a ticket, no address, no key and no token leaves in a span: paths are those of routes, `/t/{number}`.

use axum::http::{HeaderMap, Request, Response};
use opentelemetry::{
    KeyValue,
    propagation::TextMapPropagator,
    trace::{Status, TracerProvider as _},
};
use opentelemetry_http::{Bytes, HeaderExtractor, HttpClient, HttpError};
use opentelemetry_otlp::{SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::{
    Resource,
    propagation::TraceContextPropagator,
    trace::{SdkTracer, SdkTracerProvider},
};
use std::pin::Pin;
use tokio::runtime::Handle;
use tracing::{Metadata, Span, Subscriber};
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::{
    Layer,
    filter::{FilterFn, filter_fn},
    registry::LookupSpan,
};
use web::outward;

/// The export that runs; what was not sent yet is sent when it ends.
pub struct Export(SdkTracerProvider);

impl Export {
    /// Sends what is left, and ends.
    pub async fn end(self) {
        // It waits for its thread, which sends through this runtime.
        let ended = tokio::task::spawn_blocking(move || self.0.shutdown()).await;
        if let Ok(Err(error)) = ended {
            tracing::warn!(%error, "the last traces could not be sent");
        }
    }
}

/// Begins to export to a collector.
pub fn start(endpoint: &str) -> Result<(Export, SdkTracer), String> {
    let exporter = SpanExporter::builder()
        .with_http()
        .with_http_client(Way(Handle::current()))
        .with_endpoint(format!("{endpoint}/v1/traces"))
        .build()
        .map_err(|e| e.to_string())?;
    let resource = Resource::builder_empty()
        .with_attributes([
            KeyValue::new("service.name", "entwine"),
            KeyValue::new("service.version", env!("CARGO_PKG_VERSION")),
        ])
        .build();
    let provider = SdkTracerProvider::builder().with_resource(resource).with_batch_exporter(exporter).build();
    let tracer = provider.tracer("entwine");
    Ok((Export(provider), tracer))
}

/// What turns our spans into theirs: no lines of the log, no spans of libraries.
pub fn layer<S: Subscriber + for<'s> LookupSpan<'s>>(tracer: SdkTracer) -> impl Layer<S> {
    tracing_opentelemetry::layer()
        .with_tracer(tracer)
        .with_location(false)
        .with_threads(false)
        .with_tracked_inactivity(false)
        .with_level(false)
        .with_target(false)
        .with_filter(filter_fn(|meta| meta.is_span() && (is_ours(meta) || meta.name() == "request")))
}

/// Lines stand in the span of their request, as they do without a collector.
pub fn not_spans_of_ours() -> FilterFn {
    filter_fn(|meta| !(meta.is_span() && is_ours(meta)))
}

fn is_ours(meta: &Metadata<'_>) -> bool {
    meta.target() == jobs::TRACE
}

/// Says of a request's span what it is, and whose part it is where the caller says so. Costs nothing without a collector.
pub fn describe(span: &Span, method: &str, route: &str, headers: &HeaderMap) {
    let parent = TraceContextPropagator::new().extract(&HeaderExtractor(headers));
    let _ = span.set_parent(parent);
    span.record("otel.name", format!("{method} {route}"));
    span.record("otel.kind", "server");
    span.set_attribute("http.request.method", method.to_owned());
    span.set_attribute("http.route", route.to_owned());
}

/// Says how a request ended.
pub fn ended(span: &Span, status: u16) {
    span.set_attribute("http.response.status_code", i64::from(status));
    if status >= 500 {
        span.set_status(Status::error(""));
    }
}

/// The program's own way out, whose work is done on the program's own threads.
#[derive(Debug)]
struct Way(Handle);

impl HttpClient for Way {
    fn send_bytes<'s, 'f>(
        &'s self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, HttpError>> + Send + 'f>>
    where
        's: 'f,
        Self: 'f,
    {
        let sending = self.0.spawn(async move {
            let url = request.uri().to_string();
            let headers: Vec<(&str, &str)> =
                request.headers().iter().filter_map(|(n, v)| Some((n.as_str(), v.to_str().ok()?))).collect();
            // Its collector is what an operator says it is, inside the network as a rule.
            outward::post_bytes(&url, &headers, request.body(), true).await
        });
        Box::pin(async move {
            let status = sending.await??;
            Ok(Response::builder().status(status).body(Bytes::new())?)
        })
    }
}
