//! Log lines: for people or as JSON, each of a request with the request's id.

use crate::settings::Settings;
use tracing_subscriber::{EnvFilter, fmt, layer::SubscriberExt, util::SubscriberInitExt};

/// Starts logging, to standard error: standard output belongs to what commands say.
pub fn start(settings: &Settings) {
    // The filter was checked with the other settings.
    let filter = EnvFilter::try_new(&settings.log).unwrap_or_else(|_| EnvFilter::new("info"));
    // Who connected is nobody's to keep: the server would name each address at the finest level.
    let filter = match "axum::serve=info".parse() {
        Ok(quiet) => filter.add_directive(quiet),
        Err(_) => filter,
    };
    let lines = fmt::layer().with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(filter);
    // A second start (in tests) changes nothing.
    let _ = if settings.log_json {
        registry.with(lines.json().flatten_event(true).with_current_span(true).with_span_list(false)).try_init()
    } else {
        registry
            .with(lines.with_target(false).with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())))
            .try_init()
    };
}
