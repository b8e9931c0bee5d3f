//! Log lines: for people or as JSON, each of a request with the request's id.

use crate::{settings::Settings, telemetry};
use tracing_subscriber::{EnvFilter, Layer, fmt, layer::SubscriberExt, util::SubscriberInitExt};

/// Starts logging, to standard error: standard output belongs to what commands say. With `traced`, spans go to a collector
/// too, which the caller has to end.
pub fn start(settings: &Settings, traced: bool) -> Option<telemetry::Export> {
    // The filter was checked with the other settings.
    let filter = EnvFilter::try_new(&settings.log).unwrap_or_else(|_| EnvFilter::new("info"));
    // Who connected is nobody's to keep: the server would name each address at the finest level.
    let filter = match "axum::serve=info".parse() {
        Ok(quiet) => filter.add_directive(quiet),
        Err(_) => filter,
    };
    let lines = fmt::layer().with_writer(std::io::stderr);
    let lines: Box<dyn Layer<tracing_subscriber::Registry> + Send + Sync> = if settings.log_json {
        Box::new(lines.json().flatten_event(true).with_current_span(true).with_span_list(false))
    } else {
        Box::new(lines.with_target(false).with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())))
    };
    let export = settings.otlp_endpoint.as_deref().filter(|_| traced).map(telemetry::start);
    // A second start (in tests) changes nothing.
    let _ = match export {
        // Spans go to the collector whatever the lines leave out, and lines stay as they are without it.
        Some(Ok((ref export, ref tracer))) => {
            let _ = export;
            let lines = lines.with_filter(filter).with_filter(telemetry::not_spans_of_ours());
            tracing_subscriber::registry().with(lines).with(telemetry::layer(tracer.clone())).try_init()
        }
        _ => tracing_subscriber::registry().with(lines).with(filter).try_init(),
    };
    match export {
        Some(Ok((export, _))) => Some(export),
        Some(Err(error)) => {
            tracing::error!(%error, "traces cannot be exported");
            None
        }
        None => None,
    }
}
