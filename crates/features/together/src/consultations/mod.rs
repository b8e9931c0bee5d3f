//! Consultations: put a decision to people, hear them, decide with reasons, look at it again.
//!
//! ```ignore
//! let id = spine.act(&leo, Put(New { title, question, ways, provider, service, consumer, named, closes_at })).await?;
//! spine.act(&ida, Speak { consultation: id, place: 1, reason, objects: false }).await?;
//! clock.advance(Millis::days(15));
//! spine.act(&leo, Decide { consultation: id, chosen: Some(1), outcome, review_at }).await?;
//! ```
//! What holds when is the pure rule [`domain::rules::consultation`].

mod actions;
pub mod api;
pub mod pages;
mod store;
mod telling;

pub use actions::{Again, AnswerObjection, Decide, Keep, Put, Speak, TakeBack};
pub use store::{Consultation, Stance, Way};
pub use telling::{jobs_on, mind};

use database::Tx;
use domain::{
    Actor, Capability, ConsumerId, PersonId, ProviderId, Refusal, ServiceId, SubjectId, Timestamp,
    access::may,
    rules::consultation::{Facts, Stage, Step, stage},
};
use spine::{Failure, access, people};

/// The family of its subjects.
pub const FAMILY: &str = "consultation";
/// Positions without names are counted out loud from so many on, and their words shown from so many on (co-creation 3.8).
pub const FLOOR: (i64, i64) = (5, 10);
/// Positions shown on one page.
const SHOWN: i64 = 200;

/// A decision to be put to people.
#[derive(Clone, Debug)]
pub struct New {
    /// What is decided, in a line.
    pub title: String,
    /// What people should know before they speak.
    pub question: String,
    /// The ways to decide: two to eight.
    pub ways: Vec<String>,
    /// Who decides.
    pub provider: ProviderId,
    /// Of which service.
    pub service: Option<ServiceId>,
    /// Whom it is put to; everybody when `None`.
    pub consumer: Option<ConsumerId>,
    /// Whether names stand beside positions after the close.
    pub named: bool,
    /// Until when positions can be taken.
    pub closes_at: Timestamp,
}

impl Consultation {
    /// What the rules want to know.
    pub fn facts(&self, spoken: bool) -> Facts {
        Facts {
            closes_at: self.closes_at,
            decided_at: self.decided_at,
            review_at: self.review_at,
            unanswered: self.unanswered,
            spoken,
        }
    }
}

/// One consultation, as far as this reader may see it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// It.
    pub consultation: Consultation,
    /// Where it stands.
    pub stage: Stage,
    /// Name and key of who decides.
    pub provider: (String, String),
    /// Name and key of the service.
    pub service: Option<(String, String)>,
    /// The ways to decide; their counts are zero while they are hidden.
    pub ways: Vec<Way>,
    /// Counts are shown.
    pub counts: bool,
    /// What others said, where it is shown; without names where none were promised.
    pub said: Vec<Stance>,
    /// What this reader said in this round.
    pub own: Option<Stance>,
    /// This reader leads here: puts, answers, decides.
    pub leads: bool,
}

/// A consultation by its number, for this reader.
pub async fn show(tx: &mut Tx, actor: &Actor, number: &str, now: Timestamp) -> Result<Shown, Failure> {
    let Some(consultation) = store::by_number(tx, number).await? else { return Err(Refusal::NotFound.into()) };
    let about = access::about(tx, actor, consultation.id, now).await?;
    may(actor, Capability::Read, Some(&about))?;
    let leads = may(actor, Capability::ManageProvider, Some(&about)).is_ok();
    let own = match actor.person {
        Some(person) => store::stance(tx, consultation.id, consultation.round, person).await?,
        None => None,
    };
    let facts = consultation.facts(own.is_some());
    let open = domain::rules::consultation::may(Step::SeeOthers, &facts, now).is_ok();
    let counts = open && (consultation.named || consultation.spoken >= FLOOR.0);
    let mut ways = store::ways(tx, consultation.id).await?;
    if !counts {
        for way in &mut ways {
            way.spoken = 0;
        }
    }
    let mut said = Vec::new();
    if open {
        said = store::stances(tx, consultation.id, consultation.round, SHOWN).await?;
        let words = consultation.named || consultation.spoken >= FLOOR.1;
        // Objections have to be answered, so who leads reads them, without a name where none was promised.
        said.retain(|s| words || (leads && s.objects));
        if !consultation.named {
            for s in &mut said {
                s.name.clear();
                s.person = PersonId(0);
                s.at = consultation.closes_at;
            }
        }
    }
    let provider = people::provider(tx, consultation.provider).await?.map(|p| (p.name, p.key)).unwrap_or_default();
    let service = match consultation.service {
        Some(id) => people::services(tx).await?.into_iter().find(|s| s.id == id).map(|s| (s.name, s.key)),
        None => None,
    };
    Ok(Shown { stage: stage(&facts, now), consultation, provider, service, ways, counts, said, own, leads })
}

/// Those this person may read, newest first, before one.
pub async fn list(
    tx: &mut Tx,
    actor: &Actor,
    service: Option<ServiceId>,
    before: Option<SubjectId>,
    limit: i64,
) -> Result<Vec<Consultation>, Failure> {
    let Some(person) = actor.person else { return Err(Refusal::SignIn.into()) };
    Ok(store::list(tx, person, service, before.unwrap_or(SubjectId(i64::MAX)), limit).await?)
}
