//! What changed, for open pages and waiting workers: a hint after the commit, never the truth itself.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU64, Ordering},
};
use tokio::sync::{broadcast, watch};

/// A topic, and how often commits touched it.
type Counted = (&'static str, Arc<AtomicU64>);

/// Topics touched by commits. Topics are short words such as `subject:17` or `queue:3`.
///
/// Whoever misses one (a slow reader, a lost connection, another node that died) reads the database again: topics
/// only say that it is worth it.
#[derive(Clone)]
pub struct Live {
    topics: broadcast::Sender<Arc<Vec<String>>>,
    commits: Arc<watch::Sender<u64>>,
    /// Waiting to be told to the other nodes; drained by the database's own task on PostgreSQL.
    outgoing: Arc<Mutex<Vec<String>>>,
    counted: Arc<Mutex<Vec<Counted>>>,
}

impl Live {
    pub(crate) fn new() -> Self {
        Self {
            topics: broadcast::channel(1024).0,
            commits: Arc::new(watch::channel(0).0),
            outgoing: Arc::default(),
            counted: Arc::default(),
        }
    }

    /// A commit of this node happened and touched these topics.
    pub(crate) fn committed(&self, topics: Vec<String>, tell_others: bool) {
        self.commits.send_modify(|n| *n = n.wrapping_add(1));
        if topics.is_empty() {
            return;
        }
        self.add_up(&topics);
        if tell_others && let Ok(mut waiting) = self.outgoing.lock() {
            waiting.extend(topics.iter().cloned());
        }
        let _ = self.topics.send(Arc::new(topics));
    }

    /// Another node told us.
    pub(crate) fn heard(&self, topics: Vec<String>) {
        self.commits.send_modify(|n| *n = n.wrapping_add(1));
        self.add_up(&topics);
        let _ = self.topics.send(Arc::new(topics));
    }

    fn add_up(&self, topics: &[String]) {
        let Ok(counted) = self.counted.lock() else { return };
        for (_, count) in counted.iter().filter(|(topic, _)| topics.iter().any(|t| t == topic)) {
            count.fetch_add(1, Ordering::AcqRel);
        }
    }

    /// Grows with each commit that touches a topic, before whoever caused the commit has their answer: what was read
    /// under an older count may be out of date. Other nodes' commits count as soon as they are heard of.
    pub fn count(&self, topic: &'static str) -> Arc<AtomicU64> {
        let count = Arc::new(AtomicU64::new(0));
        if let Ok(mut counted) = self.counted.lock() {
            counted.push((topic, Arc::clone(&count)));
        }
        count
    }

    pub(crate) fn take_outgoing(&self) -> Vec<String> {
        self.outgoing.lock().map(|mut waiting| std::mem::take(&mut *waiting)).unwrap_or_default()
    }

    /// Says something to open pages without a commit, such as who is looking.
    pub fn say(&self, topics: Vec<String>) {
        let _ = self.topics.send(Arc::new(topics));
    }

    /// The topics of each commit from now on.
    pub fn topics(&self) -> broadcast::Receiver<Arc<Vec<String>>> {
        self.topics.subscribe()
    }

    /// Changes with every commit: what workers wait for.
    pub fn commits(&self) -> watch::Receiver<u64> {
        self.commits.subscribe()
    }
}
