//! Who serves: what a provider decides for itself.

use crate::store;
use domain::{
    About, Actor, Capability, Millis, PromiseId, ProviderId, Refusal, SubjectId,
    access::may,
    rules::{
        calendar::{Calendar, CalendarDraft},
        priority::Matrix,
        promise::{Step, TargetRow, WarnPolicy},
    },
};
use jobs::Job;
use serde::{Deserialize, Serialize};
use spine::{Action, Failure, Work, finding, people, promises};
use std::collections::BTreeMap;

/// Whether somebody may set a provider up: its leads, and operators. A closed provider's tickets stay closed to
/// operators all the same; this is about its rules and people.
pub fn manage(actor: &Actor, provider: ProviderId) -> Result<(), Refusal> {
    may(actor, Capability::ManageProvider, Some(&About { provider: Some(provider), ..About::default() }))
}

/// Adds a provider with the standard rules.
pub struct AddProvider {
    /// Its key, in addresses and for its dye.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Whether its tickets are closed to everybody else.
    pub confidential: bool,
    /// IANA name of its time zone.
    pub zone: String,
}

impl Action for AddProvider {
    const NAME: &'static str = "house.add_provider";
    type Done = ProviderId;
    async fn run(&self, work: &mut Work<'_>) -> Result<ProviderId, Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        if self.name.trim().is_empty() {
            return Err(Failure::invalid("name", "invalid-empty"));
        }
        if self.key.len() > 40 {
            return Err(Failure::invalid("key", "invalid-key"));
        }
        people::add_provider(work, &self.key, self.name.trim(), self.confidential, &self.zone).await
    }
    fn detail(&self) -> String {
        self.key.clone()
    }
}

/// One part of a provider, as its page saves it.
#[derive(Clone, Debug)]
pub enum Part {
    /// Name, own words for kinds, from which confidence on a suggestion counts as sure.
    Face {
        /// Its name.
        name: String,
        /// Kind → its own word.
        words: BTreeMap<String, String>,
        /// Percent.
        sure_from: u8,
        /// After how many days what is resolved closes by itself; never when none.
        close_after_days: u16,
    },
    /// Whether new tickets are closed to everybody else. For operators.
    Confidential(bool),
    /// When it works.
    Calendar(CalendarDraft),
    /// Times it promises.
    Targets(Vec<TargetRow>),
    /// Impact × urgency, and whom it warns when.
    Priorities {
        /// The matrix.
        matrix: Matrix,
        /// Whom it warns, and when.
        warnings: Vec<Step>,
    },
}

impl Part {
    const fn word(&self) -> &'static str {
        match self {
            Self::Face { .. } => "face",
            Self::Confidential(true) => "closed",
            Self::Confidential(false) => "open",
            Self::Calendar(_) => "calendar",
            Self::Targets(_) => "targets",
            Self::Priorities { .. } => "priorities",
        }
    }
}

/// Saves a part of a provider.
pub struct SaveProvider {
    /// Which.
    pub provider: ProviderId,
    /// The version its page showed.
    pub seen: i64,
    /// What changes.
    pub part: Part,
}

impl Action for SaveProvider {
    const NAME: &'static str = "house.save_provider";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        manage(work.actor, self.provider)?;
        let Some(mut provider) = people::provider(work.tx, self.provider).await? else {
            return Err(Failure::not_found());
        };
        provider.version = self.seen;
        match &self.part {
            Part::Face { name, words, sure_from, close_after_days } => {
                if name.trim().is_empty() {
                    return Err(Failure::invalid("name", "invalid-empty"));
                }
                if *sure_from > 100 {
                    return Err(Failure::invalid("sure_from", "invalid-percent"));
                }
                if *close_after_days > 365 {
                    return Err(Failure::invalid("close_after_days", "invalid-days"));
                }
                provider.rules.close_after_days = *close_after_days;
                name.trim().clone_into(&mut provider.name);
                provider.words.clone_from(words);
                provider.rules.sure_from = *sure_from;
            }
            Part::Confidential(closed) => {
                may(work.actor, Capability::ManageHouse, None)?;
                provider.confidential = *closed;
                if *closed {
                    work.enqueue(Job::new(FOLLOW, &Follow { provider: provider.id, after: SubjectId(0) })).await?;
                }
            }
            Part::Calendar(draft) => {
                let new = draft.clone().build()?;
                if new != provider.calendar {
                    let rebase = Rebase {
                        provider: provider.id,
                        old: provider.calendar.clone(),
                        new: new.clone(),
                        after: PromiseId(0),
                    };
                    work.enqueue(Job::new(REBASE, &rebase)).await?;
                }
                provider.calendar = new;
            }
            Part::Targets(rows) => provider.rules.targets.clone_from(rows),
            Part::Priorities { matrix, warnings } => {
                provider.rules.matrix = matrix.clone();
                provider.rules.warnings = WarnPolicy::new(warnings.clone())?;
            }
        }
        people::save_provider(work, &provider).await
    }
    fn detail(&self) -> String {
        format!("{} {}", self.provider, self.part.word())
    }
}

/// The kind of job that brings running promises onto a new calendar.
pub const REBASE: &str = "house.rebase";
/// How many promises or subjects one transaction takes.
const A_PAGE: i64 = 200;

/// Payload of [`REBASE`], and where it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rebase {
    /// Whose promises.
    pub provider: ProviderId,
    /// The calendar they were counted with.
    pub old: Calendar,
    /// The calendar from now on.
    pub new: Calendar,
    /// The last one that was done.
    pub after: PromiseId,
}

/// Brings a page of running promises onto a new calendar: what was used stays used, the rest is counted anew. Gives the
/// last one done, and how many; `None` when there are no more.
pub struct RebaseProvider(pub Rebase);

impl Action for RebaseProvider {
    const NAME: &'static str = "house.rebase";
    type Done = Option<PromiseId>;
    async fn run(&self, work: &mut Work<'_>) -> Result<Option<PromiseId>, Failure> {
        let Rebase { provider, old, new, after } = &self.0;
        if !work.actor.system {
            return Err(Refusal::NotFound.into());
        }
        let Some(provider) = people::provider(work.tx, *provider).await? else { return Ok(None) };
        let page = store::promises_after(work.tx, provider.id, *after, A_PAGE).await?;
        for (id, subject) in &page {
            let running = promises::running(work.tx, *subject).await?;
            if let Some(mut given) = running.into_iter().find(|g| g.id == *id) {
                given.promise.rebase(old, new, work.now)?;
                promises::set(work, &given, &provider).await?;
                work.touch(format!("subject:{subject}"));
            }
        }
        let more = i64::try_from(page.len()).unwrap_or(0) == A_PAGE;
        Ok(page.last().map(|(id, _)| *id).filter(|_| more))
    }
    fn detail(&self) -> String {
        format!("{} after {}", self.0.provider, self.0.after)
    }
}

/// The kind of job that closes what a provider has when it becomes confidential.
pub const FOLLOW: &str = "house.follow_provider";

/// Payload of [`FOLLOW`], and where it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Follow {
    /// Whose subjects.
    pub provider: ProviderId,
    /// The last one that was closed.
    pub after: SubjectId,
}

/// Closes a page of a provider's subjects. They stay closed when the provider opens again: what somebody said behind a
/// closed door is never opened afterwards.
pub struct FollowProvider(pub Follow);

impl Action for FollowProvider {
    const NAME: &'static str = "house.follow_provider";
    type Done = Option<SubjectId>;
    async fn run(&self, work: &mut Work<'_>) -> Result<Option<SubjectId>, Failure> {
        let Follow { provider, after } = self.0;
        if !work.actor.system {
            return Err(Refusal::NotFound.into());
        }
        // Opened again before its turn came: nothing to do.
        if !people::provider(work.tx, provider).await?.is_some_and(|p| p.confidential) {
            return Ok(None);
        }
        let page = store::open_subjects(work.tx, provider, after, A_PAGE).await?;
        for (subject, family) in &page {
            store::close_subject(work.tx, *subject).await?;
            finding::changed(work, *subject, family).await?;
            work.touch(format!("subject:{subject}"));
        }
        let more = i64::try_from(page.len()).unwrap_or(0) == A_PAGE;
        Ok(page.last().map(|(id, _)| *id).filter(|_| more))
    }
    fn detail(&self) -> String {
        format!("{} after {}", self.0.provider, self.0.after)
    }
}

/// How long a target may be at most: a year of working time is no promise.
pub(crate) const LONGEST: Millis = Millis::days(366);
