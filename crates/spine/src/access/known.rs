//! Who came in a moment ago: a short memory of proven keys, so that not every page asks the database again who asks.
//!
//! # How a right that was taken away is noticed
//! Whatever changes a session, a token, a person or a role touches [`CHANGED`] in its own transaction. On this node
//! that counts before the change is answered, so the next request asks the database again. Other nodes hear of it
//! within a tenth of a second; one that hears nothing (another program on the same database, a lost line) goes on for
//! at most [`FRESH`].

use super::{actor_of_session, actor_of_token, keys};
use crate::{Failure, Spine};
use database::Tx;
use domain::{Actor, Millis, Timestamp};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

/// The topic of everything that decides who somebody is and what they may.
pub const CHANGED: &str = "access";
/// How long a proof is good for where nothing is heard.
pub const FRESH: Millis = Millis::seconds(1);
/// Proofs remembered; more are forgotten and asked again.
const MOST: usize = 4_096;

/// Notes in a transaction that somebody's rights, or who they are, changed.
pub(crate) fn changed(tx: &mut Tx) {
    tx.touch(CHANGED.to_owned());
}

/// The proofs of a moment. Cheap to clone.
#[derive(Clone)]
pub struct Known {
    proofs: Arc<Mutex<HashMap<String, Proof>>>,
    changes: Arc<AtomicU64>,
}

#[derive(Clone)]
struct Proof {
    actor: Arc<Actor>,
    /// When the session was last noted as used; not of tokens.
    seen: Option<Timestamp>,
    at: Timestamp,
    changes: u64,
}

impl Known {
    /// Nobody yet.
    pub fn new(spine: &Spine) -> Self {
        Self { proofs: Arc::default(), changes: spine.db.live().count(CHANGED) }
    }

    /// The actor of a browser's session key, and when the session was last noted as used.
    pub async fn of_session(&self, spine: &Spine, key: &str) -> Result<Option<(Arc<Actor>, Timestamp)>, Failure> {
        let (name, now, key) = (format!("session {}", keys::hash(key)), spine.now(), key.to_owned());
        if let Some(Proof { actor, seen: Some(seen), .. }) = self.get(&name, now) {
            return Ok(Some((actor, seen)));
        }
        let changes = self.changes.load(Ordering::Acquire);
        let found = spine.read(move |tx| Box::pin(async move { Ok(actor_of_session(tx, &key, now).await?) })).await?;
        let Some((actor, seen)) = found else { return Ok(None) };
        let actor = Arc::new(actor);
        self.put(name, Proof { actor: Arc::clone(&actor), seen: Some(seen), at: now, changes });
        Ok(Some((actor, seen)))
    }

    /// The actor of an API token, with its scopes.
    pub async fn of_token(&self, spine: &Spine, token: &str) -> Result<Option<Arc<Actor>>, Failure> {
        let (name, now, token) = (format!("token {}", keys::hash(token)), spine.now(), token.to_owned());
        if let Some(Proof { actor, .. }) = self.get(&name, now) {
            return Ok(Some(actor));
        }
        let changes = self.changes.load(Ordering::Acquire);
        let found = spine.read(move |tx| Box::pin(async move { Ok(actor_of_token(tx, &token, now).await?) })).await?;
        let Some(actor) = found.map(Arc::new) else { return Ok(None) };
        self.put(name, Proof { actor: Arc::clone(&actor), seen: None, at: now, changes });
        Ok(Some(actor))
    }

    /// Forgets a session whose row changed without changing who it is of.
    pub fn forget_session(&self, key: &str) {
        if let Ok(mut proofs) = self.proofs.lock() {
            proofs.remove(&format!("session {}", keys::hash(key)));
        }
    }

    fn get(&self, name: &str, now: Timestamp) -> Option<Proof> {
        let proofs = self.proofs.lock().ok()?;
        proofs.get(name).filter(|p| self.holds(p, now)).cloned()
    }

    fn put(&self, name: String, proof: Proof) {
        let Ok(mut proofs) = self.proofs.lock() else { return };
        if proofs.len() >= MOST {
            let now = proof.at;
            proofs.retain(|_, p| self.holds(p, now));
            if proofs.len() >= MOST {
                proofs.clear();
            }
        }
        proofs.insert(name, proof);
    }

    fn holds(&self, proof: &Proof, now: Timestamp) -> bool {
        // A clock that was set back makes no proof younger.
        proof.changes == self.changes.load(Ordering::Acquire) && (0..FRESH.0).contains(&now.since(proof.at).0)
    }
}
