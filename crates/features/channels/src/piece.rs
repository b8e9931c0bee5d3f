//! A piece of news as it is at the moment it is sent: read in one snapshot, and asked again whether its reader may see it.

use crate::store::{self, Out};
use database::Tx;
use domain::{Because, Capability, Channel, Timestamp, access::may, rules::sight::Sight};
use spine::{
    Failure, access,
    people::{self, Person, Provider},
    promises::{self, Given},
    timeline::{self, Subject},
};

/// A piece of news that may be told.
pub struct Piece {
    /// The notice with its entry.
    pub out: Out,
    /// What it is about.
    pub subject: Subject,
    /// What changed, where something did.
    pub change: Option<Because>,
}

impl Piece {
    /// Whether its words must stay inside.
    pub fn is_closed(&self) -> bool {
        self.subject.confidential
    }
}

/// The news as its reader may be told it now; `None` where they may not, or where it is no news any more: taken back or erased.
pub async fn read(tx: &mut Tx, out: Out, now: Timestamp) -> Result<Option<Piece>, Failure> {
    let Some(subject) = timeline::by_id(tx, out.subject_id).await? else { return Ok(None) };
    let Some(actor) = access::person_actor(tx, out.person_id, Channel::System).await? else { return Ok(None) };
    let about = access::about_subject(tx, &actor, &subject, now).await?;
    let sees = may(&actor, Capability::Read, Some(&about)).is_ok()
        && Sight::of(&actor, &about).sees(out.visibility, out.provider_id, out.travels);
    if (!sees && out.news != "glass") || out.erased_at.is_some() || taken_back(tx, &out).await? {
        return Ok(None);
    }
    let change = out.change.as_deref().and_then(|change| serde_json::from_str(change).ok());
    Ok(Some(Piece { out, subject, change }))
}

/// Whether its author has undone since what it tells. Words stay said; only acts can be undone.
async fn taken_back(tx: &mut Tx, out: &Out) -> Result<bool, Failure> {
    let acts: &[&str] = match out.news.as_str() {
        "resolved" => &["resolve", "macro"],
        "assigned" => &["assign"],
        "reopened" => &["reopen"],
        "closed" => &["close", "withdraw"],
        _ => return Ok(false),
    };
    let changes = store::changes_after(tx, out.subject_id, out.seq, out.author_id).await?;
    Ok(changes.iter().filter_map(|change| serde_json::from_str::<Because>(change).ok()).any(|because| {
        because.key == "event-taken-back"
            && because.args.iter().any(|(name, act)| name == "act" && acts.contains(&act.as_str()))
    }))
}

/// What else a letter about one piece needs.
pub struct Around {
    /// Who reads it.
    pub person: Person,
    /// What runs now, the earliest first.
    pub promises: Vec<Given>,
    /// Who serves it.
    pub provider: Option<Provider>,
}

/// Reads what else a letter about a piece needs; `None` where there is nobody who reads mail.
pub async fn around(tx: &mut Tx, piece: &Piece) -> Result<Option<Around>, Failure> {
    let Some(person) = people::person(tx, piece.out.person_id).await?.filter(|person| person.kind != "machine") else {
        return Ok(None);
    };
    let mut promises = promises::running(tx, piece.subject.id).await?;
    promises.retain(|given| given.promise.paused.is_none());
    promises.sort_by_key(|given| given.promise.due_at);
    let provider = match piece.subject.provider_id {
        Some(id) => people::provider(tx, id).await?,
        None => None,
    };
    Ok(Some(Around { person, promises, provider }))
}
