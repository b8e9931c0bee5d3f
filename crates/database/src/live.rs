//! What changed, for open pages and waiting workers: a hint after the commit, never the truth itself.

use std::sync::{Arc, Mutex};
use tokio::sync::{broadcast, watch};

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
}

impl Live {
    pub(crate) fn new() -> Self {
        Self { topics: broadcast::channel(1024).0, commits: Arc::new(watch::channel(0).0), outgoing: Arc::default() }
    }

    /// A commit of this node happened and touched these topics.
    pub(crate) fn committed(&self, topics: Vec<String>, tell_others: bool) {
        self.commits.send_modify(|n| *n = n.wrapping_add(1));
        if topics.is_empty() {
            return;
        }
        if tell_others && let Ok(mut waiting) = self.outgoing.lock() {
            waiting.extend(topics.iter().cloned());
        }
        let _ = self.topics.send(Arc::new(topics));
    }

    /// Another node told us.
    pub(crate) fn heard(&self, topics: Vec<String>) {
        self.commits.send_modify(|n| *n = n.wrapping_add(1));
        let _ = self.topics.send(Arc::new(topics));
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
