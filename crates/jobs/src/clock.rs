//! Time and ids: the two things a command is given because it may not take them.

use domain::{Millis, Timestamp};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Tells the time. Tests hold it still and move it.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's.
    System,
    /// One that stands until it is moved.
    Held(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at`.
    pub fn held(at: Timestamp) -> Self {
        Self::Held(Arc::new(AtomicI64::new(at.0)))
    }
    /// What it shows.
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => Timestamp::of(jiff_now()),
            Self::Held(at) => Timestamp(at.load(Ordering::SeqCst)),
        }
    }
    /// Moves a held clock; the machine's cannot be moved.
    pub fn advance(&self, by: Millis) {
        if let Self::Held(at) = self {
            at.fetch_add(by.0, Ordering::SeqCst);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one edge where the machine's time comes in")]
fn jiff_now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// 1 January 2020: ids count from here.
const EPOCH: i64 = 1_577_836_800_000;

/// Makes ids that grow with time and are unique among nodes: 41 bits of milliseconds, 10 of node, 12 of counter.
#[derive(Clone, Debug)]
pub struct Ids {
    node: i64,
    last: Arc<AtomicI64>,
}

impl Ids {
    /// For a node numbered 0 to 1023.
    pub fn node(node: u16) -> Self {
        Self { node: i64::from(node % 1024), last: Arc::default() }
    }
    /// For a node that numbers itself at random.
    pub fn random_node() -> Self {
        let mut bytes = [0u8; 2];
        let _ = getrandom::fill(&mut bytes);
        Self::node(u16::from_le_bytes(bytes))
    }
    /// A new id at `now`; never the same twice, even when time stands or goes back.
    pub fn next(&self, now: Timestamp) -> i64 {
        let wanted = now.0.saturating_sub(EPOCH).max(0) << 12;
        let mut last = self.last.load(Ordering::Relaxed);
        loop {
            let next = wanted.max(last + 1);
            match self.last.compare_exchange_weak(last, next, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return ((next >> 12) << 22) | (self.node << 12) | (next & 0xfff),
                Err(other) => last = other,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_and_never_repeat() {
        let ids = Ids::node(7);
        let now = Timestamp(1_763_461_860_000);
        let mut last = 0;
        for n in 0..20_000 {
            let id = ids.next(if n % 3 == 0 { now.minus(Millis(5)) } else { now });
            assert!(id > last);
            last = id;
        }
    }
}
