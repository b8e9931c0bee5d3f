//! Finding: one index over all subjects, filtered by what the reader may see.
//!
//! The index is a derived view on each node, fed from `search_feed`, which is written in the same transaction as every
//! change. Every hit is checked again in the database before it is shown, so that a stale index can never leak.
//!
//! # From a new feature
//! Subjects opened and grown through [`crate::timeline`] are found without more. A feature with words of its own for a
//! subject (an article's body) adds a loader for its family, and calls [`changed`] when they change:
//! ```ignore
//! finding::changed(work, subject, "article").await?;
//! let hits = finding::find(&spine, &actor, Search { text: "late return".into(), kinds: vec!["ticket".into()], ..Search::default() }).await?;
//! ```

pub(crate) mod store;

use crate::{Failure, Spine, Work, access};
use database::{DbError, Tx};
use domain::{Actor, Capability, SubjectId, Timestamp};
use search::{Alike, Change, Document, Index, Position, Query};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// Families kept in the index of knowledge, apart from talk, so that tickets do not spoil how rare a word is.
const KNOWLEDGE: &[&str] = &["article", "service", "offering"];
/// Families whose newest words replace the ones before: who looks for what it says finds what it says now.
const REPLACED: &[&str] = &["article"];
/// The scope everybody has.
const EVERYBODY: u64 = 1;
/// Records indexed at once.
const BATCH: i64 = 500;

/// Notes that a record changed: it is indexed again soon. Writes to the feed in the change's own transaction.
pub async fn changed(work: &mut Work<'_>, record: SubjectId, kind: &str) -> Result<(), DbError> {
    // Whoever follows the feed reads what became of it all, after the commit.
    if !work.first("feed", record.0) {
        return Ok(());
    }
    store::feed(work.tx, record, kind, work.now).await
}

/// The indexes of this node.
#[derive(Clone)]
pub struct Finder {
    talk: Arc<Index>,
    knowledge: Arc<Index>,
    ready: Arc<AtomicBool>,
    epoch: Arc<String>,
}

impl Finder {
    /// Opens (or begins) the indexes below `folder`; `epoch` names the database they follow.
    pub fn open(folder: &Path, epoch: &str) -> Result<Self, search::Error> {
        let (talk, _) = Index::open(&folder.join("talk"), epoch)?;
        let (knowledge, _) = Index::open(&folder.join("knowledge"), epoch)?;
        Ok(Self {
            talk: Arc::new(talk),
            knowledge: Arc::new(knowledge),
            ready: Arc::default(),
            epoch: Arc::new(epoch.to_owned()),
        })
    }

    /// Indexes in memory, for tests.
    pub fn in_memory() -> Result<Self, search::Error> {
        Ok(Self {
            talk: Arc::new(Index::in_memory()?),
            knowledge: Arc::new(Index::in_memory()?),
            ready: Arc::default(),
            epoch: Arc::new("test".to_owned()),
        })
    }

    /// Whether the index has caught up with the feed since the start.
    pub fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Relaxed)
    }

    /// Begins anew: everything is indexed again from the feed's start.
    pub fn rebuild(&self) -> Result<(), search::Error> {
        self.ready.store(false, Ordering::Relaxed);
        self.talk.clear()?;
        self.knowledge.clear()
    }

    fn position(&self) -> (i64, i64) {
        // Both indexes are committed one after the other; the earlier position is the true one.
        let of = |index: &Index| {
            index.position().ok().flatten().filter(|p| p.epoch == *self.epoch).map_or((0, 0), |p| (p.xid, p.seq))
        };
        of(&self.talk).min(of(&self.knowledge))
    }
}

/// Follows the feed for ever.
pub async fn follow_feed(spine: Spine) {
    let mut commits = spine.db.live().commits();
    // The indexes hold what they need for writing.
    let mut writing = false;
    loop {
        commits.mark_unchanged();
        match catch_up(&spine).await {
            Ok(n) if n > 0 => {
                writing = true;
                // Gather changes for a while: a commit of the index costs as much as 50 changes. Where many come, twice as
                // long: half a second is still soon enough to find what was written.
                tokio::time::sleep(Duration::from_millis(if n > 50 { 500 } else { 250 })).await;
                continue;
            }
            Ok(_) => {}
            Err(e) => {
                tracing::warn!(error = %e, "the index could not follow");
                tokio::time::sleep(Duration::from_secs(2)).await;
            }
        }
        let waited = tokio::time::timeout(Duration::from_secs(5), commits.changed()).await;
        if writing && waited.is_err() {
            let finder = spine.finder.clone();
            if let Err(e) = blocking(move || finder.talk.rest().and_then(|()| finder.knowledge.rest())).await {
                tracing::warn!(error = %e, "the index could not rest");
            }
            writing = false;
        }
    }
}

/// Indexes everything the feed has; how many records that were.
pub async fn catch_up(spine: &Spine) -> Result<usize, Failure> {
    let mut total = 0;
    loop {
        let finder = spine.finder.clone();
        let after = {
            let finder = finder.clone();
            blocking(move || Ok(finder.position())).await?
        };
        let (documents, position) =
            spine.read(move |tx| Box::pin(async move { Ok(store::changes(tx, after, BATCH).await?) })).await?;
        let count = documents.len();
        if count == 0 {
            finder.ready.store(true, Ordering::Relaxed);
            return Ok(total);
        }
        total += count;
        blocking(move || {
            let (knowledge, talk): (Vec<Change>, Vec<Change>) = documents
                .into_iter()
                .map(|(kind, change)| (KNOWLEDGE.contains(&kind.as_str()), change))
                .fold((Vec::new(), Vec::new()), |(mut knowledge, mut talk), (known, change)| {
                    if known {
                        knowledge.push(change);
                    } else {
                        talk.push(change);
                    }
                    (knowledge, talk)
                });
            let position = Position { epoch: finder.epoch.to_string(), xid: position.0, seq: position.1 };
            finder.talk.apply(&talk)?;
            finder.talk.commit(&position)?;
            finder.knowledge.apply(&knowledge)?;
            finder.knowledge.commit(&position)
        })
        .await?;
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, search::Error> + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|e| DbError::Away(e.to_string()))?
        .map_err(|e| DbError::Away(format!("index: {e}")).into())
}

/// A search.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// The words.
    pub text: String,
    /// Families looked for; all when empty.
    pub kinds: Vec<String>,
    /// The last word is still being typed.
    pub typing: bool,
    /// At most so many.
    pub limit: usize,
    /// Leave out so many of the best.
    pub offset: usize,
    /// More words are better, but not all need be there.
    pub any: bool,
}

/// A hit that was checked against the database: this reader may see it now.
#[derive(Clone, Debug)]
pub struct Found {
    /// Which subject.
    pub subject: crate::timeline::Subject,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// Hits, best first, knowledge before talk where both were looked for.
    pub hits: Vec<Found>,
    /// There is more.
    pub more: bool,
    /// Nothing had the words as typed; these have words one letter away.
    pub misspelt: bool,
    /// The index is behind: titles and numbers were looked through instead.
    pub stale: bool,
}

/// Scopes of an actor: what they may find before the database is asked again.
fn scopes(actor: &Actor) -> (Vec<u64>, Vec<u64>) {
    let number = |n: i64| u64::try_from(n).unwrap_or_default();
    let mut all = vec![EVERYBODY];
    all.extend(actor.person.map(|p| number(p.0)));
    let own: Vec<u64> = actor.providers().map(|p| number(p.0)).collect();
    all.extend(&own);
    all.extend(actor.consumers().map(|c| number(c.0)));
    if actor.is_operator() {
        all.push(store::OPERATORS);
    }
    (all, own)
}

/// Finds subjects.
pub async fn find(spine: &Spine, actor: &Actor, search: Search) -> Result<Findings, Failure> {
    if search.text.trim().is_empty() {
        return Ok(Findings::default());
    }
    let now = spine.now();
    let finder = spine.finder.clone();
    if !finder.is_ready() {
        let found =
            checked(spine, actor, Ask::Titles(search.text.clone(), search.kinds.clone()), search.limit.max(1)).await?;
        return Ok(Findings { hits: found, stale: true, ..Findings::default() });
    }
    let (scopes, sees_notes) = scopes(actor);
    let limit = search.limit.clamp(1, 100);
    let locales = vec![actor.locale.0.clone(), "en".to_owned()];
    let hits = blocking(move || {
        let mut query = Query::new(search.text.clone(), scopes, now);
        query.sees_notes = sees_notes;
        query.kinds.clone_from(&search.kinds);
        query.locales = locales;
        query.prefix_last_word = search.typing;
        query.limit = limit;
        query.offset = search.offset;
        if search.any {
            query.matching = search::Matching::Any;
        }
        let wants = |index: &[&str], other: bool| {
            search.kinds.is_empty() || search.kinds.iter().any(|k| index.contains(&k.as_str()) != other)
        };
        let mut ids = Vec::new();
        let (mut more, mut misspelt) = (false, false);
        for (index, wanted) in [(&finder.knowledge, wants(KNOWLEDGE, false)), (&finder.talk, wants(KNOWLEDGE, true))] {
            if wanted {
                let found = index.search(&query)?;
                more |= found.more;
                misspelt |= found.misspelt;
                ids.extend(found.hits.into_iter().map(|h| SubjectId(h.id)));
            }
        }
        Ok((ids, more, misspelt))
    })
    .await?;
    let (ids, more, misspelt) = hits;
    let found = checked(spine, actor, Ask::Ids(ids), usize::MAX).await?;
    Ok(Findings { hits: found, more, misspelt, stale: false })
}

/// Subjects that say the same: "is this known already?". Only alike above `least`, from 0 to 1.
pub async fn similar(
    spine: &Spine,
    actor: &Actor,
    text: &str,
    kinds: &[&str],
    least: f32,
    limit: usize,
) -> Result<Vec<Found>, Failure> {
    let finder = spine.finder.clone();
    if !finder.is_ready() || text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let (scopes, _) = scopes(actor);
    let kinds: Vec<String> = kinds.iter().map(|k| (*k).to_owned()).collect();
    let (title, locale) = (text.to_owned(), actor.locale.0.clone());
    let ids = blocking(move || {
        let knowledge = kinds.iter().any(|k| KNOWLEDGE.contains(&k.as_str()));
        let index = if knowledge { &finder.knowledge } else { &finder.talk };
        let like = Alike { title, kinds, scopes, locale, limit, at_least: least, ..Alike::default() };
        Ok(index.similar(&like)?.into_iter().map(|l| SubjectId(l.id)).collect::<Vec<_>>())
    })
    .await?;
    checked(spine, actor, Ask::Ids(ids), usize::MAX).await
}

enum Ask {
    Ids(Vec<SubjectId>),
    Titles(String, Vec<String>),
}

/// Reads the subjects themselves and drops what this reader may not see.
async fn checked(spine: &Spine, actor: &Actor, ask: Ask, limit: usize) -> Result<Vec<Found>, Failure> {
    let (actor, now) = (actor.clone(), spine.now());
    spine
        .read(move |tx| {
            Box::pin(async move {
                let subjects = match ask {
                    Ask::Ids(ids) => store::subjects(tx, &ids).await?,
                    Ask::Titles(text, kinds) => store::titled(tx, &text, &kinds).await?,
                };
                let mut found = Vec::new();
                for subject in subjects {
                    if found.len() < limit && may_see(tx, &actor, &subject, now).await? {
                        found.push(Found { subject });
                    }
                }
                Ok(found)
            })
        })
        .await
}

async fn may_see(
    tx: &mut Tx,
    actor: &Actor,
    subject: &crate::timeline::Subject,
    now: Timestamp,
) -> Result<bool, Failure> {
    let about = access::about_subject(tx, actor, subject, now).await?;
    Ok(domain::access::may(actor, Capability::Read, Some(&about)).is_ok())
}

/// Names the database an index follows: a new one after a restore. Made at the first start.
pub async fn epoch(spine_db: &database::Database, new: String, now: Timestamp) -> Result<String, DbError> {
    spine_db
        .write(move |tx| {
            let new = new.clone();
            Box::pin(async move {
                if let Some(text) = crate::settings::store::setting(tx, "search.epoch").await? {
                    return Ok(text);
                }
                crate::settings::store::set_setting(tx, "search.epoch", &new, now).await?;
                Ok(new)
            })
        })
        .await
}

/// How many records the index holds.
pub fn documents(finder: &Finder) -> u64 {
    finder.talk.documents() + finder.knowledge.documents()
}

pub(crate) fn document(row: store::RecordRow, texts: (String, String), parties: Vec<i64>) -> Document {
    let number = |n: i64| u64::try_from(n).unwrap_or_default();
    let mut scopes = Vec::new();
    if row.open_to_all && !row.confidential {
        scopes.push(EVERYBODY);
    }
    if !row.confidential {
        scopes.push(store::OPERATORS);
        scopes.extend(row.consumer_id.map(|c| number(c.0)));
    }
    scopes.extend(row.requester_id.map(|p| number(p.0)));
    scopes.extend(row.provider_id.map(|p| number(p.0)));
    scopes.extend(parties.into_iter().map(number));
    Document {
        id: row.id.0,
        kind: row.family,
        keys: vec![row.number],
        title: row.title,
        body: texts.0,
        notes: texts.1,
        locale: row.locale.unwrap_or_default(),
        scopes,
        note_scopes: row.provider_id.map(|p| number(p.0)).into_iter().collect(),
        updated_at: row.updated_at,
    }
}
