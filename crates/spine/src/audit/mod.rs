//! Who did what, and who looked at what was confidential: a chain of hashes nobody can change unseen (spec G4).
//!
//! Each line carries the hash of the line before it in its chain. There are as many chains as the database has lanes
//! (one on SQLite), so that writers on PostgreSQL do not wait for each other; the head of each is kept apart, so that a
//! cut-off end is found too. [`verify`] walks them all.
//!
//! # From a new feature
//! Nothing to do: [`crate::Spine::act`] writes the line of every action. A page that shows something confidential
//! calls [`looked`].
//!
//! ```ignore
//! if about.confidential { audit::looked(&spine, &actor, subject).await; }
//! ```

mod store;

use crate::{Failure, Spine, Work};
use database::{DbError, Tx};
use domain::{Actor, SubjectId, Timestamp};
use sha2::{Digest, Sha256};

pub use store::Line;

/// Adds a line. Actions get theirs from [`crate::Spine::act`].
pub async fn append(
    work: &mut Work<'_>,
    action: &str,
    subject: Option<SubjectId>,
    outcome: &str,
    detail: &str,
) -> Result<(), DbError> {
    let chain = work.tx.lane();
    let (last, prev) = store::head(work.tx, chain).await?.unwrap_or((0, String::new()));
    let who = if work.actor.system { "system".to_owned() } else { work.actor.name.clone() };
    let line = Line {
        chain,
        seq: last + 1,
        at: work.now,
        actor_id: work.actor.person,
        actor: who,
        action: action.to_owned(),
        subject_id: subject,
        outcome: outcome.to_owned(),
        detail: detail.to_owned(),
        prev_hash: prev,
        hash: String::new(),
    };
    let line = Line { hash: hash_of(&line), ..line };
    store::insert(work.tx, &line).await?;
    store::set_head(work.tx, chain, line.seq, &line.hash, last == 0).await
}

/// Somebody looked at something confidential. Once a quarter of an hour for the same person and subject.
pub async fn looked(spine: &Spine, actor: &Actor, subject: SubjectId) -> Result<(), Failure> {
    struct Look(SubjectId);
    impl crate::Action for Look {
        const NAME: &'static str = "audit.look";
        type Done = ();
        const AUDITED: bool = false;
        async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
            let since = work.now.minus(domain::Millis::minutes(15));
            if !store::has_looked(work.tx, work.actor.person, self.0, since).await? {
                append(work, Self::NAME, Some(self.0), "looked", "").await?;
            }
            Ok(())
        }
    }
    spine.act(actor, Look(subject)).await
}

fn hash_of(line: &Line) -> String {
    let mut hasher = Sha256::new();
    let number = |n: Option<i64>| n.map_or_else(String::new, |n| n.to_string());
    for part in [
        line.prev_hash.as_str(),
        &line.chain.to_string(),
        &line.seq.to_string(),
        &line.at.0.to_string(),
        &number(line.actor_id.map(|p| p.0)),
        &line.actor,
        &line.action,
        &number(line.subject_id.map(|s| s.0)),
        &line.outcome,
        &line.detail,
    ] {
        // Lengths go in too, so that moving a character from one field to the next changes the hash.
        hasher.update(part.len().to_le_bytes());
        hasher.update(part.as_bytes());
    }
    crate::timeline::hex(&hasher.finalize())
}

/// What [`verify`] found wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which chain.
    pub chain: i64,
    /// At which line of it.
    pub seq: i64,
    /// What: `changed`, `removed`, `reordered`, `cut off`.
    pub what: &'static str,
}

/// Walks every chain; how many lines stand, and what is wrong with them.
pub async fn verify(tx: &mut Tx) -> Result<(u64, Vec<Fault>), DbError> {
    let mut lines = 0;
    let mut faults = Vec::new();
    for (chain, head_seq, head_hash) in store::heads(tx).await? {
        let (mut seq, mut prev) = (0, String::new());
        loop {
            let page = store::after(tx, chain, seq, 1_000).await?;
            if page.is_empty() {
                break;
            }
            for line in page {
                lines += 1;
                if line.seq != seq + 1 {
                    faults.push(Fault { chain, seq: seq + 1, what: "removed" });
                } else if line.prev_hash != prev {
                    faults.push(Fault { chain, seq: line.seq, what: "reordered" });
                }
                if hash_of(&line) != line.hash {
                    faults.push(Fault { chain, seq: line.seq, what: "changed" });
                }
                seq = line.seq;
                prev.clone_from(&line.hash);
            }
        }
        if seq != head_seq || prev != head_hash {
            faults.push(Fault { chain, seq: head_seq, what: "cut off" });
        }
    }
    for chain in store::headless(tx).await? {
        faults.push(Fault { chain, seq: 0, what: "cut off" });
    }
    Ok((lines, faults))
}

/// The newest lines, for the operator's page: before a moment, of an action or an actor where given.
pub async fn newest(tx: &mut Tx, before: Timestamp, action: Option<&str>, limit: i64) -> Result<Vec<Line>, DbError> {
    store::newest(tx, before, action, limit).await
}

/// What happened to one subject.
pub async fn of_subject(tx: &mut Tx, subject: SubjectId, limit: i64) -> Result<Vec<Line>, DbError> {
    store::of_subject(tx, subject, limit).await
}
