//! Co-design workshops: those it touches are invited, say what happens to them, think of what could be done, lay their dots,
//! and see what was decided.
//!
//! ```ignore
//! let (id, number) = spine.act(&leo, Plan(New { title, why, agenda, … })).await?;       // a sample is invited
//! spine.act(&leo, Next(id)).await?;                                                     // insights
//! spine.act(&ida, Lay { workshop: id, kind: Kind::Insight, answers: None, text, key: None }).await?;
//! …                                                                                     // ideas, dots, decisions
//! ```
//! What holds when is the pure rule [`domain::rules::workshop`].
//!
//! # What must never happen here
//! - No idea before the insights; no count of dots while one can still be moved.
//! - Who joins by the code sees this one workshop, and nothing else.
//!
//! # What comes of it
//! A decision leads to `/improvements/new`, with the words and the names. Who sat at the table follows the workshop because
//! they took part; the improvement that comes from it takes them along.

mod actions;
pub mod api;
pub mod pages;
mod photos;
mod store;

pub use actions::{Answer, Decide, Dot, Join, Lay, Next, Photo, Plan, Remove};
pub use store::{Card, Decision, Invite, Seat, Workshop};

use database::Tx;
use domain::{
    Actor, Capability, ConsumerId, ProviderId, ServiceId, SubjectId, Timestamp,
    access::may,
    rules::workshop::{Kind, shows_dots},
};
use spine::{
    Failure,
    access::{self, keys},
    people,
    timeline::{self, Linked},
};

/// The family of its subjects.
pub const FAMILY: &str = "workshop";

/// A workshop to be planned.
#[derive(Clone, Debug)]
pub struct New {
    /// What it is about: a problem, not a solution.
    pub title: String,
    /// What people should know before.
    pub why: String,
    /// Minutes and words.
    pub agenda: Vec<(i64, String)>,
    /// Where.
    pub place: String,
    /// When it begins.
    pub starts_at: Timestamp,
    /// Dots for each.
    pub dots: i64,
    /// How many are invited.
    pub invites: i64,
    /// Who hosts it.
    pub provider: ProviderId,
    /// Of which service.
    pub service: Option<ServiceId>,
    /// Whose people it is for; everybody's when `None`.
    pub consumer: Option<ConsumerId>,
    /// What it is about: an improvement, a ticket.
    pub about: Option<SubjectId>,
}

/// A workshop, as far as its reader may see it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// It.
    pub workshop: Workshop,
    /// Name and key of who hosts it.
    pub provider: (String, String),
    /// What it is about: family, number, title.
    pub about: Option<(String, String, String)>,
    /// Minutes and words.
    pub agenda: Vec<(i64, String)>,
    /// Who was invited; for hosts.
    pub invites: Vec<Invite>,
    /// This reader's answer.
    pub invited: Option<String>,
    /// This reader's place at the table.
    pub seat: Option<Seat>,
    /// Who took part.
    pub seats: Vec<Seat>,
    /// The board; dots are zero while they are hidden.
    pub cards: Vec<Card>,
    /// Dots are shown.
    pub counted: bool,
    /// This reader's own dots: card and how many.
    pub dots: Vec<(i64, i64)>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// What came of it.
    pub became: Vec<Linked>,
    /// Photos: id and name.
    pub photos: Vec<(i64, String)>,
    /// This reader hosts here.
    pub hosts: bool,
}

/// Whose place at the table this is: by their account, or by the key their browser carries.
pub(crate) async fn seat(
    tx: &mut Tx,
    actor: &Actor,
    workshop: SubjectId,
    key: Option<&str>,
) -> Result<Option<Seat>, Failure> {
    if let Some(person) = actor.person
        && let Some(seat) = store::seat_of(tx, workshop, person).await?
    {
        return Ok(Some(seat));
    }
    match key.filter(|k| !k.is_empty()) {
        Some(key) => Ok(store::seat_by_key(tx, workshop, &keys::hash(key)).await?),
        None => Ok(None),
    }
}

/// A workshop by its number, for this reader: who may read it, or who sits at its table.
pub async fn show(
    tx: &mut Tx,
    actor: &Actor,
    number: &str,
    key: Option<&str>,
    now: Timestamp,
) -> Result<Shown, Failure> {
    let Some(workshop) = store::by_number(tx, number).await? else { return Err(Failure::not_found()) };
    let about = access::about(tx, actor, workshop.id, now).await?;
    let seat = seat(tx, actor, workshop.id, key).await?;
    if seat.is_none() {
        may(actor, Capability::Read, Some(&about))?;
    }
    let hosts = may(actor, Capability::Work, Some(&about)).is_ok();
    let counted = shows_dots(workshop.phase());
    let mut cards = store::cards(tx, workshop.id).await?;
    if !counted {
        for card in &mut cards {
            card.dots = 0;
        }
    }
    let invites = store::invites(tx, workshop.id).await?;
    let invited = actor.person.and_then(|p| invites.iter().find(|i| i.person == p)).map(|i| i.state.clone());
    let dots = match &seat {
        Some(seat) => store::dots(tx, seat.id).await?,
        None => Vec::new(),
    };
    let about = match workshop.about {
        // Its title is for who may read it; a guest at the table reads only what the workshop itself says.
        Some(id) => match timeline::by_id(tx, id).await? {
            Some(s) => {
                let there = access::about_subject(tx, actor, &s, now).await?;
                may(actor, Capability::Read, Some(&there)).is_ok().then_some((s.family, s.number, s.title))
            }
            None => None,
        },
        None => None,
    };
    let became = spine::heard::chain(tx, actor, workshop.id, now)
        .await?
        .into_iter()
        .filter(|l| l.kind == "became" && l.outgoing);
    let provider = people::provider(tx, workshop.provider).await?.map(|p| (p.name, p.key)).unwrap_or_default();
    Ok(Shown {
        agenda: store::agenda(tx, workshop.id).await?,
        seats: store::seats(tx, workshop.id).await?,
        decisions: store::decisions(tx, workshop.id).await?,
        photos: store::photos(tx, workshop.id).await?,
        became: became.collect(),
        invites: if hosts { invites } else { Vec::new() },
        provider,
        about,
        invited,
        seat,
        cards,
        counted,
        dots,
        hosts,
        workshop,
    })
}

/// Those this person takes part in or hosts, newest first, before one.
pub async fn list(tx: &mut Tx, actor: &Actor, before: Option<SubjectId>, limit: i64) -> Result<Vec<Workshop>, Failure> {
    let Some(person) = actor.person else { return Err(domain::Refusal::SignIn.into()) };
    Ok(store::list(tx, person, before.unwrap_or(SubjectId(i64::MAX)), limit).await?)
}

/// The cards of a kind.
pub fn of_kind(cards: &[Card], kind: Kind) -> impl Iterator<Item = &Card> {
    cards.iter().filter(move |c| c.kind == kind.word())
}
