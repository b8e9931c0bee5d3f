//! `/metrics` in the format of Prometheus: how the program does.

use database::Tx;
use domain::Scope;
use jobs::Health;
use spine::Spine;
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// Upper bounds of the histogram, in microseconds.
const BOUNDS: &[u64] = &[1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000, 5_000_000];

#[derive(Default)]
struct Series {
    statuses: BTreeMap<u16, u64>,
    buckets: [u64; 10],
    sum: u64,
    count: u64,
}

/// What was counted since the start.
#[derive(Default)]
pub struct Metrics {
    requests: Mutex<BTreeMap<String, Series>>,
    running: AtomicU64,
}

/// A request that has no response yet.
pub struct Running<'a>(&'a AtomicU64);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Metrics {
    /// A request came in.
    pub fn begin(&self) -> Running<'_> {
        self.running.fetch_add(1, Ordering::Relaxed);
        Running(&self.running)
    }
    /// Requests that have no response yet.
    pub fn running(&self) -> u64 {
        self.running.load(Ordering::Relaxed)
    }
    /// A request was answered. `path` is the route's, with its parameters in braces, so that there are few.
    pub fn count(&self, method: &str, path: &str, status: u16, took: Duration) {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let Ok(mut requests) = self.requests.lock() else { return };
        let series = requests.entry(format!("method=\"{method}\",path=\"{path}\"")).or_default();
        *series.statuses.entry(status).or_default() += 1;
        if let Some(bucket) = BOUNDS.iter().position(|b| micros <= *b).and_then(|n| series.buckets.get_mut(n)) {
            *bucket += 1;
        }
        series.sum = series.sum.saturating_add(micros);
        series.count += 1;
    }

    fn requests(&self, page: &mut String) {
        let Ok(requests) = self.requests.lock() else { return };
        page.push_str("# HELP entwine_requests_total Requests answered, by route and status.\n# TYPE entwine_requests_total counter\n");
        for (labels, series) in requests.iter() {
            for (status, n) in &series.statuses {
                let _ = writeln!(page, "entwine_requests_total{{{labels},status=\"{status}\"}} {n}");
            }
        }
        page.push_str("# HELP entwine_request_seconds How long requests took until the head of the response.\n# TYPE entwine_request_seconds histogram\n");
        for (labels, series) in requests.iter() {
            let mut below = 0;
            for (bound, n) in BOUNDS.iter().zip(series.buckets) {
                below += n;
                let _ = writeln!(page, "entwine_request_seconds_bucket{{{labels},le=\"{}\"}} {below}", seconds(*bound));
            }
            let _ = writeln!(page, "entwine_request_seconds_bucket{{{labels},le=\"+Inf\"}} {}", series.count);
            let _ = writeln!(page, "entwine_request_seconds_sum{{{labels}}} {}", seconds(series.sum));
            let _ = writeln!(page, "entwine_request_seconds_count{{{labels}}} {}", series.count);
        }
    }
}

fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What the database knows of how things are.
struct Inside {
    health: Health,
    notices: Vec<(String, i64)>,
    feed: i64,
}

async fn inside(tx: &mut Tx, now: domain::Timestamp) -> Result<Inside, jobs::Failure> {
    Ok(Inside {
        health: jobs::health(tx, now).await?,
        notices: store::notices(tx).await?,
        feed: store::records(tx).await?,
    })
}

/// The whole page. What the database says is left out while it is away, and `entwine_database_up` is 0 then.
pub async fn page(spine: &Spine, metrics: &Metrics, jobs_done: u64, jobs_failed: u64, version: &str) -> String {
    let mut page = String::with_capacity(4_096);
    let mut put = |name: &str, kind: &str, help: &str, labels: &str, value: &str| {
        let _ = writeln!(
            page,
            "# HELP entwine_{name} {help}\n# TYPE entwine_{name} {kind}\nentwine_{name}{labels} {value}"
        );
    };
    put(
        "info",
        "gauge",
        "Version and database.",
        &format!("{{version=\"{version}\",database=\"{}\"}}", spine.db.name()),
        "1",
    );
    let now = spine.now();
    let inside = spine.read(move |tx| Box::pin(inside(tx, now))).await;
    put("database_up", "gauge", "Whether the database answers.", "", if inside.is_ok() { "1" } else { "0" });
    put("jobs_done_total", "counter", "Jobs done by this node.", "", &jobs_done.to_string());
    put("jobs_failed_total", "counter", "Tries of jobs that failed on this node.", "", &jobs_failed.to_string());
    let indexed = spine::finding::documents(&spine.finder);
    put("search_documents", "gauge", "Records in this node's index.", "", &indexed.to_string());
    put(
        "search_ready",
        "gauge",
        "Whether the index has caught up since the start.",
        "",
        if spine.finder.is_ready() { "1" } else { "0" },
    );
    if let Some(bytes) = memory() {
        put("memory_bytes", "gauge", "Memory this process holds.", "", &bytes.to_string());
    }
    put("requests_running", "gauge", "Requests without a response yet.", "", &metrics.running().to_string());
    if let Ok(inside) = inside {
        put("jobs_waiting", "gauge", "Jobs waiting or running.", "", &inside.health.waiting.to_string());
        put("jobs_dead", "gauge", "Jobs given up.", "", &inside.health.dead.to_string());
        let lag = u64::try_from(inside.health.lag).unwrap_or_default() * 1_000;
        put("jobs_lag_seconds", "gauge", "How long the oldest job that could run has waited.", "", &seconds(lag));
        let behind = u64::try_from(inside.feed).unwrap_or_default().saturating_sub(indexed);
        put("search_lag_records", "gauge", "Records that are not in this node's index yet.", "", &behind.to_string());
        page.push_str("# HELP entwine_notices Notices by the state of their mail.\n# TYPE entwine_notices gauge\n");
        for (state, n) in inside.notices {
            let _ = writeln!(page, "entwine_notices{{mail=\"{state}\"}} {n}");
        }
    }
    metrics.requests(&mut page);
    page
}

/// Resident memory, where the system tells it.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kb| kb * 1_024)
}

/// Whether a token's owner may read the metrics.
pub fn covers(actor: &domain::Actor) -> bool {
    actor.scopes.as_ref().is_some_and(|s| s.contains(&Scope::Metrics))
        || (actor.is_operator() && actor.covers(Scope::Admin))
}

mod store;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_counted_by_route() {
        let metrics = Metrics::default();
        metrics.count("GET", "/t/{number}", 200, Duration::from_micros(800));
        metrics.count("GET", "/t/{number}", 404, Duration::from_millis(40));
        metrics.count("GET", "/t/{number}", 200, Duration::from_mins(1));
        let mut page = String::new();
        metrics.requests(&mut page);
        for line in [
            "entwine_requests_total{method=\"GET\",path=\"/t/{number}\",status=\"200\"} 2",
            "entwine_request_seconds_bucket{method=\"GET\",path=\"/t/{number}\",le=\"0.001\"} 1",
            "entwine_request_seconds_bucket{method=\"GET\",path=\"/t/{number}\",le=\"0.05\"} 2",
            "entwine_request_seconds_bucket{method=\"GET\",path=\"/t/{number}\",le=\"+Inf\"} 3",
            "entwine_request_seconds_sum{method=\"GET\",path=\"/t/{number}\"} 60.0408",
        ] {
            assert!(page.contains(&format!("{line}\n")), "{line} is not in\n{page}");
        }
        let running = metrics.begin();
        assert_eq!(metrics.running(), 1);
        drop(running);
        assert_eq!(metrics.running(), 0);
    }
}
