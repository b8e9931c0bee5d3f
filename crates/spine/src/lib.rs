//! What every feature shares: the six mechanisms, each written once.
//!
//! | mechanism | module |
//! | --- | --- |
//! | timeline | [`timeline`]: subjects, their append-only entries with four visibilities and a hash chain, links, merges |
//! | promises | [`promises`]: a time told to a person, with its clock |
//! | courses | [`course`]: complaints and compliments go their own way over the conversation they were said in |
//! | happenings | [`happenings`]: what befell somebody, told in the transaction in which it happened |
//! | following | [`following`]: who hears of what, and why |
//! | search | [`finding`]: one index over all subjects, filtered by what the reader may see |
//! | words from other doors | [`front`]: what a mail or a chat hands to the desk |
//! | access and audit | [`access`], [`audit`]: a request becomes an actor; who did what, tamper-evident |
//! | condition | [`condition`]: what is broken about a service now, how its promises were kept |
//! | decisions | [`decisions`]: which of them need whom |
//! | answers | [`heard`]: what people said waits for a person's own words, on a clock |
//! | asking | [`asking`]: who was asked how it was, who was not and why; nobody too often |
//! | floor | [`floor`]: answers nobody signed, released together; figures of them are read nowhere else |
//! | jobs | crate `jobs`, in the cause's transaction |
//!
//! Features meet only here. A ticket and an article are both *subjects*; a link joins them.
//!
//! # What must never happen here
//! Nothing in this crate knows a feature, a page or a language. It speaks in keys of the translations
//! ([`domain::Because`]); doors translate.
//!
//! # Adding an action, from a new feature
//! ```ignore
//! /// Somebody thanks for something.
//! pub struct Thank { pub subject: SubjectId, pub words: String }
//!
//! impl Action for Thank {
//!     const NAME: &'static str = "thanks.thank";
//!     type Done = EntryId;
//!     async fn run(&self, work: &mut Work<'_>) -> Result<EntryId, Failure> {
//!         let about = access::about(work.tx, work.actor, self.subject, work.now).await?;         // gather
//!         domain::access::may(work.actor, Capability::Reply, Some(&about))?;           // decide
//!         timeline::append(work, NewEntry::message(self.subject, &self.words)).await   // apply
//!     }
//!     fn subject(&self, _: &EntryId) -> Option<SubjectId> { Some(self.subject) }
//! }
//! // in a door:
//! let entry = spine.act(&actor, Thank { subject, words }).await?;
//! ```

pub mod access;
pub mod asking;
pub mod audit;
pub mod condition;
pub mod counters;
pub mod course;
pub mod decisions;
pub mod finding;
pub mod floor;
pub mod following;
pub mod front;
pub mod happenings;
pub mod heard;
pub mod once;
pub mod people;
pub mod promises;
pub mod settings;
pub mod timeline;

pub use jobs::{Clock, Failure, Ids, Job, JobError, Work};

use database::{Blobs, BoxFuture, Database, Migration, Tx};
use domain::{Actor, Refusal, SubjectId, Timestamp};
use std::sync::Arc;
use tracing::Instrument;

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration::both("0002_spine", include_str!("../migrations/0002_spine.sql"))
    .and_postgres(
        "create sequence number_ticket start 1001; create sequence number_feed; create sequence number_other start 1;",
    )
    .and_sqlite("insert into number (series, last) values ('ticket', 1000), ('feed', 0), ('other', 0);"),
    Migration::both("0003_heard", include_str!("../migrations/0003_heard.sql")),
    Migration::both("0004_guest_links", include_str!("../migrations/0004_guest_links.sql")),
    Migration::both("0005_asked", include_str!("../migrations/0005_asked.sql")),
    Migration::both("0006_answers", include_str!("../migrations/0006_answers.sql")),
    Migration::both("0007_course", include_str!("../migrations/0007_course.sql")),
    Migration::both("0008_happening", include_str!("../migrations/0008_happening.sql")),
    Migration::both("0009_fold", include_str!("../migrations/0009_fold.sql")),
];

/// Something somebody does: plain data, one use case, one transaction. The only way to change anything.
pub trait Action: Send + Sync + 'static {
    /// `feature.verb`, as the audit log shows it.
    const NAME: &'static str;
    /// What the door gets back.
    type Done: Send + 'static;
    /// Gathers facts, lets the rules decide, applies. May run again when the database asks for it, so it has no other
    /// effect than through `work`.
    fn run(&self, work: &mut Work<'_>) -> impl Future<Output = Result<Self::Done, Failure>> + Send;
    /// Which subject it was about, for the audit log.
    fn subject(&self, _done: &Self::Done) -> Option<SubjectId> {
        None
    }
    /// Which subject it was to be about, for the audit log of a refusal.
    fn wanted(&self) -> Option<SubjectId> {
        None
    }
    /// What else the audit log should hold: never a secret, never the words of a confidential ticket.
    fn detail(&self) -> String {
        String::new()
    }
    /// Whether it is worth a line of the audit log. Almost everything is; saving a draft is not.
    const AUDITED: bool = true;
}

/// What all doors and jobs hold: the database with its clock, ids, files and index. Cheap to clone.
#[derive(Clone)]
pub struct Spine(Arc<Parts>);

/// The parts of a [`Spine`].
pub struct Parts {
    /// The database.
    pub db: Database,
    /// The time.
    pub clock: Clock,
    /// New ids.
    pub ids: Ids,
    /// Files people attach.
    pub blobs: Blobs,
    /// The index over all subjects.
    pub finder: finding::Finder,
    /// Where people reach this program: `https://desk.example.org`, without a slash at the end.
    pub base_url: String,
}

impl std::ops::Deref for Spine {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Spine {
    /// Around its parts.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// What the clock shows.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Does an action: one transaction, one commit, with its line on the audit log. A refusal for lack of a right is
    /// on the audit log too.
    pub async fn act<A: Action>(&self, actor: &Actor, action: A) -> Result<A::Done, Failure> {
        let action = Arc::new(action);
        let now = self.now();
        let ids = self.ids.clone();
        let (doing, by) = (Arc::clone(&action), Arc::new(actor.clone()));
        let span = tracing::debug_span!(target: jobs::TRACE, "command", otel.name = A::NAME);
        let done = self
            .db
            .write(move |tx| {
                let (action, actor, ids) = (Arc::clone(&doing), Arc::clone(&by), ids.clone());
                Box::pin(async move {
                    let mut work = Work::new(tx, now, &actor, &ids);
                    let done = action.run(&mut work).await?;
                    if A::AUDITED {
                        audit::append(&mut work, A::NAME, action.subject(&done), "done", &action.detail()).await?;
                    }
                    Ok::<_, Failure>(done)
                })
            })
            .instrument(span)
            .await;
        if let Err(Failure::Refused(refusal @ (Refusal::NotAllowed(_) | Refusal::NotFound | Refusal::SignIn))) = &done {
            self.note_refusal(actor, A::NAME, action.wanted(), refusal).await;
        }
        done
    }

    /// Reads on one snapshot: all a page needs.
    pub async fn read<F, T>(&self, work: F) -> Result<T, Failure>
    where
        F: for<'a> FnOnce(&'a mut Tx) -> BoxFuture<'a, Result<T, Failure>> + Send + 'static,
        T: Send + 'static,
    {
        self.db.read(work).instrument(tracing::debug_span!(target: jobs::TRACE, "read")).await
    }

    /// A refusal on the audit log, as well as can be: the door answers the same when it fails.
    pub async fn note_refusal(&self, actor: &Actor, name: &'static str, subject: Option<SubjectId>, refusal: &Refusal) {
        let (now, ids, by, text) = (self.now(), self.ids.clone(), Arc::new(actor.clone()), refusal.to_string());
        let noted = self.db.write(move |tx| {
            let (ids, actor, text) = (ids.clone(), Arc::clone(&by), text.clone());
            Box::pin(async move {
                let mut work = Work::new(tx, now, &actor, &ids);
                audit::append(&mut work, name, subject, "refused", &text).await
            })
        });
        if let Err(e) = noted.await {
            tracing::warn!(error = %e, "a refusal could not be put on the audit log");
        }
    }
}
