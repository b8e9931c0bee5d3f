//! Telling those who follow, however many they are: some hundreds in a job, each job making the next.
//!
//! Who only follows the outcome hears of what decides something; who proposed it hears of every step. An explicit *no* to
//! the survivor of a merge holds also for whoever followed what went into it.

use crate::store::{item, voice};
use database::DbError;
use domain::{Actor, EntryId, PersonId, SubjectId, Timestamp};
use jobs::{Handlers, Job};
use serde::{Deserialize, Serialize};
use spine::{Action, Failure, Spine, Work, following};
use std::collections::BTreeMap;

/// The kind of job.
pub const TELL: &str = "improvement.tell";

/// People told in one transaction.
const AT_ONCE: i64 = 250;

/// Who is told.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Whom {
    /// Followers of these subjects, one after the other.
    Followers(Vec<SubjectId>),
    /// Who spoke at this one after a moment.
    Later(SubjectId, Timestamp),
}

/// Some news on their way.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct News {
    subject: SubjectId,
    entry: EntryId,
    what: String,
    decides: bool,
    whom: Whom,
    after: PersonId,
}

/// There is news on an improvement: everybody who follows it, or what went into it, hears of it. What only is a step is for
/// those who follow the talk; what `decides` something is for all.
pub async fn tell(
    work: &mut Work<'_>,
    root: SubjectId,
    entry: EntryId,
    news: &str,
    decides: bool,
) -> Result<(), DbError> {
    let set = item::set_of(work.tx, root).await?;
    tell_set(work, root, entry, news, decides, set).await
}

/// The same for those who follow some subjects only: what was just merged.
pub async fn tell_set(
    work: &mut Work<'_>,
    root: SubjectId,
    entry: EntryId,
    news: &str,
    decides: bool,
    set: Vec<SubjectId>,
) -> Result<(), DbError> {
    let news = News {
        subject: root,
        entry,
        what: news.to_owned(),
        decides,
        whom: Whom::Followers(set),
        after: PersonId(i64::MIN),
    };
    work.enqueue(Job::new(TELL, &news)).await
}

/// Asks everybody who spoke at one after a moment.
pub async fn tell_later(
    work: &mut Work<'_>,
    at: SubjectId,
    since: Timestamp,
    entry: EntryId,
    news: &str,
) -> Result<(), DbError> {
    let news = News {
        subject: at,
        entry,
        what: news.to_owned(),
        decides: true,
        whom: Whom::Later(at, since),
        after: PersonId(i64::MIN),
    };
    work.enqueue(Job::new(TELL, &news)).await
}

struct TellSome(News);

impl Action for TellSome {
    const NAME: &'static str = "improvement.tell";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let news = &self.0;
        let mut by_why: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
        let (last, rest) = match &news.whom {
            Whom::Followers(set) => {
                let Some((first, rest)) = set.split_first() else { return Ok(()) };
                let found = voice::listeners(work.tx, *first, news.subject, news.after, AT_ONCE).await?;
                let full = i64::try_from(found.len()).unwrap_or(0) == AT_ONCE;
                let last = found.last().map(|l| l.person_id).filter(|_| full);
                for listener in found.into_iter().filter(|l| news.decides || l.depth == "talk") {
                    by_why.entry(listener.why).or_default().push(listener.person_id);
                }
                (last, Whom::Followers(if full { set.clone() } else { rest.to_vec() }))
            }
            Whom::Later(at, since) => {
                let found = voice::later(work.tx, *at, *since, news.after, AT_ONCE).await?;
                let full = i64::try_from(found.len()).unwrap_or(0) == AT_ONCE;
                let last = found.last().copied().filter(|_| full);
                by_why.insert("voice".to_owned(), found);
                (last, if full { news.whom.clone() } else { Whom::Followers(Vec::new()) })
            }
        };
        for (why, people) in by_why {
            following::tell_only(work, news.subject, news.entry, &news.what, people, &why).await?;
        }
        let done = matches!(&rest, Whom::Followers(set) if set.is_empty());
        if !done {
            let next = News { whom: rest, after: last.unwrap_or(PersonId(i64::MIN)), ..news.clone() };
            work.enqueue(Job::new(TELL, &next)).await?;
        }
        Ok(())
    }
}

/// Adds what runs for this room's jobs.
pub fn handlers<S: Clone + Send + Sync + 'static>(handlers: &mut Handlers<S>, spine: fn(&S) -> Spine) {
    handlers.add(TELL, move |state, payload| {
        Box::pin(async move {
            let news: News = payload.read()?;
            spine(&state).act(&Actor::system(), TellSome(news)).await?;
            Ok(())
        })
    });
}
