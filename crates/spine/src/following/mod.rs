//! Following: who hears of what, and why (spec A6).
//!
//! Somebody follows *the talk* (every answer) or *only the outcome*. An action says that there is news with [`tell`];
//! a job then works out who hears of it, once a person and entry, never the author, never somebody who may not see the
//! entry. What they get by mail, when, and in which words is for the feature that sends it; the notice in the inbox is
//! always there. Why somebody got it is in every notice.
//!
//! # From a new feature
//! ```ignore
//! following::follow(work, subject, person, Depth::Talk, "asked").await?;
//! let entry = timeline::append(work, NewEntry::message(subject, &words)).await?;
//! following::tell(work, subject, entry, "answer").await?;                 // in the same transaction
//! ```

pub(crate) mod store;

use crate::{Failure, Spine, Work, access, timeline};
use database::{DbError, Tx};
use domain::{Because, Capability, EntryId, PersonId, Refusal, SubjectId, Timestamp, rules::sight::Sight};
use jobs::Job;
use serde::{Deserialize, Serialize};

pub use store::{Follower, Notice};

/// How much somebody hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Depth {
    /// Everything that is said.
    Talk,
    /// Only how it ends.
    Outcome,
}

impl Depth {
    const fn word(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Outcome => "outcome",
        }
    }
}

/// How somebody wants to hear of things; kept with the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// Kinds of news that also come by mail; in the inbox they always are.
    pub mail: Vec<String>,
    /// Minutes of the day in their zone between which no mail is sent: from, to. The same twice: never quiet.
    pub quiet: (u16, u16),
    /// Mails are gathered: `at_once`, `hourly` or `daily`.
    pub digest: String,
    /// Mail only if the notice is unread after so many minutes.
    pub mail_after: u16,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            mail: [
                "receipt",
                "answer",
                "asked",
                "resolved",
                "promise_changed",
                "mentioned",
                "assigned",
                "warning",
                "handed_over",
                "glass",
                "improvement",
                "improvement_done",
                "improvement_owed",
                "trial_invited",
                "trial_reached",
                "trial_result",
                "came_of",
                "workshop_invited",
                "workshop_decided",
            ]
            .map(str::to_owned)
            .to_vec(),
            quiet: (22 * 60, 7 * 60),
            digest: "at_once".to_owned(),
            mail_after: 0,
        }
    }
}

/// Somebody follows a subject, because `why`: `asked`, `answers`, `mentioned`, `follows`, `me_too`, `leads`. Following again
/// keeps the first reason and the deeper depth.
pub async fn follow(
    work: &mut Work<'_>,
    subject: SubjectId,
    person: PersonId,
    depth: Depth,
    why: &str,
) -> Result<(), DbError> {
    store::follow(work.tx, subject, person, depth.word(), why, work.now).await
}

/// Somebody does not want to hear of it any more.
pub async fn unfollow(work: &mut Work<'_>, subject: SubjectId, person: PersonId) -> Result<(), DbError> {
    store::unfollow(work.tx, subject, person).await
}

/// Who follows a subject.
pub async fn followers(tx: &mut Tx, subject: SubjectId) -> Result<Vec<Follower>, DbError> {
    store::followers(tx, subject).await
}

/// Payload of the job that works out who hears of an entry.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Told {
    /// On which subject.
    pub subject: SubjectId,
    /// Which entry.
    pub entry: EntryId,
    /// Kind of news.
    pub news: String,
    /// Only these people, where it is not for all who follow.
    pub only: Option<Vec<PersonId>>,
    /// Why these people get it, where they do not follow.
    pub why: Option<String>,
}

/// The kind of job [`tell`] enqueues.
pub const TELL: &str = "spine.tell";

/// There is news on a subject: everybody who follows it and may see the entry hears of it, but not its author.
pub async fn tell(work: &mut Work<'_>, subject: SubjectId, entry: EntryId, news: &str) -> Result<(), DbError> {
    work.enqueue(Job::new(TELL, &Told { subject, entry, news: news.to_owned(), only: None, why: None })).await
}

/// There is news for some people only: mentioned, assigned, warned.
pub async fn tell_only(
    work: &mut Work<'_>,
    subject: SubjectId,
    entry: EntryId,
    news: &str,
    people: Vec<PersonId>,
    why: &str,
) -> Result<(), DbError> {
    if people.is_empty() {
        return Ok(());
    }
    work.enqueue(Job::new(
        TELL,
        &Told { subject, entry, news: news.to_owned(), only: Some(people), why: Some(why.to_owned()) },
    ))
    .await
}

/// Somebody is told something that stands in no conversation they may read: praise that was passed on to them, a report they see
/// to. Only the inbox has it; `because` must name nothing they may not know.
pub async fn tell_person(
    work: &mut Work<'_>,
    person: PersonId,
    news: &str,
    why: &str,
    because: &Because,
) -> Result<(), DbError> {
    let id = work.id();
    let text = serde_json::to_string(because).map_err(|e| DbError::Shape(e.to_string()))?;
    store::insert_note(work.tx, id, person, (news, why), &text, work.now).await?;
    work.touch(format!("inbox:{person}"));
    Ok(())
}

/// News that end something: who follows only the outcome hears of these.
const OUTCOMES: &[&str] = &["resolved", "closed", "decided", "receipt"];

/// Writes the notices of one [`Told`]; gives those that were new. Harmless twice: a key per person, entry and news.
pub async fn deliver(spine: &Spine, told: Told) -> Result<Vec<(i64, PersonId)>, Failure> {
    struct Deliver(Told);
    impl crate::Action for Deliver {
        const NAME: &'static str = "following.deliver";
        const AUDITED: bool = false;
        type Done = Vec<(i64, PersonId)>;
        async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
            let told = &self.0;
            let Some(subject) = timeline::by_id(work.tx, told.subject).await? else {
                return Err(Refusal::NotFound.into());
            };
            let Some(entry) = store::entry(work.tx, told.entry).await? else { return Err(Refusal::NotFound.into()) };
            let hear: Vec<(PersonId, String)> = match &told.only {
                Some(people) => people.iter().map(|p| (*p, told.why.clone().unwrap_or_default())).collect(),
                None => store::followers(work.tx, told.subject)
                    .await?
                    .into_iter()
                    .filter(|f| !f.muted && (f.depth == "talk" || OUTCOMES.contains(&told.news.as_str())))
                    .map(|f| (f.person_id, f.why))
                    .collect(),
            };
            let mut new = Vec::new();
            for (person, why) in hear {
                // The one exception to "never the author" is the receipt: it is for who asked.
                if entry.author_id == Some(person) && told.news != "receipt" {
                    continue;
                }
                let Some(actor) = access::person_actor(work.tx, person, domain::Channel::System).await? else {
                    continue;
                };
                let about = access::about_subject(work.tx, &actor, &subject, work.now).await?;
                let sees = domain::access::may(&actor, Capability::Read, Some(&about)).is_ok()
                    && Sight::of(&actor, &about).sees(entry.visibility, entry.provider_id, entry.travels);
                if !sees && told.news != "glass" {
                    continue;
                }
                let id = work.id();
                let text = serde_json::to_string(
                    &Because::new(&format!("notice-{}", told.news)).with("number", &subject.number),
                )
                .map_err(|e| DbError::Shape(e.to_string()))?;
                if store::insert_notice(work.tx, id, person, told, &why, &text, work.now).await? > 0 {
                    work.touch(format!("inbox:{person}"));
                    new.push((id, person));
                }
            }
            Ok(new)
        }
    }
    spine.act(&domain::Actor::system(), Deliver(told)).await
}

/// Somebody's notices, newest first, before a moment.
pub async fn inbox(tx: &mut Tx, person: PersonId, before: Timestamp, limit: i64) -> Result<Vec<Notice>, DbError> {
    store::inbox(tx, person, before, limit).await
}

/// How many notices somebody has not read; counts to 100.
pub async fn unread(tx: &mut Tx, person: PersonId) -> Result<i64, DbError> {
    store::unread(tx, person).await
}

/// One notice with what a mail needs to know.
pub async fn notice(tx: &mut Tx, id: i64) -> Result<Option<Notice>, DbError> {
    store::notice(tx, id).await
}

/// Notes what became of the mail of a notice: `waiting`, `sent`, `failed`, `digest`, `skipped`.
pub async fn set_mail_state(work: &mut Work<'_>, id: i64, state: &str) -> Result<(), DbError> {
    store::set_mail_state(work.tx, id, state, work.now).await
}

/// Marks notices of a person as read: those of one subject, or all.
pub async fn mark_read(work: &mut Work<'_>, person: PersonId, subject: Option<SubjectId>) -> Result<u64, DbError> {
    let changed = store::mark_read(work.tx, person, subject, work.now).await?;
    if changed > 0 {
        work.touch(format!("inbox:{person}"));
    }
    Ok(changed)
}

/// Whether somebody has unread notices of one subject.
pub async fn has_unread(tx: &mut Tx, person: PersonId, subject: SubjectId) -> Result<bool, DbError> {
    store::has_unread(tx, person, subject).await
}
