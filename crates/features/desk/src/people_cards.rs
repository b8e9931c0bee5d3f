//! Cards of people and consumers: what an agent should know before they answer.
//!
//! A card shows what the person said of themselves and what is owed to them, and of their tickets only those the reader
//! may read: what HR has with somebody is not on IT's card.

use crate::{
    agreements::{self, Agreement},
    store::{agreement as consumers, list as store},
};
use database::Tx;
use domain::{Actor, Capability, ConsumerId, Level, PersonId, PromiseKind, ProviderId, Refusal, SubjectId, Timestamp};
use serde::{Deserialize, Serialize};
use spine::{
    Failure, access,
    people::{self, Person},
};

/// Tickets looked at to find those this reader may read.
const LOOKED_AT: i64 = 100;
/// Tickets looked at first: enough where the reader serves all of them.
const LOOKED_AT_FIRST: i64 = 6;
/// Tickets shown.
const SHOWN: usize = 5;

/// What somebody says of themselves; kept with the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AboutPerson {
    /// What they do.
    pub title: String,
    /// Where they work.
    pub place: String,
    /// Their telephone.
    pub phone: String,
    /// What they need: large type, no calls, a sign language …
    pub needs: String,
    /// How they like to be spoken with.
    pub culture: String,
    /// What they expect of the desk.
    pub expectations: String,
}

/// A promise that is open to somebody.
#[derive(Clone, Debug)]
pub struct OpenPromise {
    /// On which ticket.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// What is promised.
    pub kind: PromiseKind,
    /// Until when.
    pub due_at: Timestamp,
    /// Its time has passed.
    pub late: bool,
    /// Why its clock stands still, where it does.
    pub paused_for: Option<String>,
}

/// What an agent sees of a person.
#[derive(Clone, Debug)]
pub struct PersonCard {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// `person`, `guest` or `machine`.
    pub kind: String,
    /// Language they read.
    pub locale: String,
    /// Their time zone.
    pub zone: String,
    /// Their level in the priority rules.
    pub level: Level,
    /// What they say of themselves.
    pub about: AboutPerson,
    /// The consumer they belong to: id and name.
    pub consumer: Option<(ConsumerId, String)>,
    /// What is owed to them.
    pub promises: Vec<OpenPromise>,
    /// Their last tickets, as far as this reader may read them.
    pub tickets: Vec<store::TicketRow>,
}

/// The card of a person, for who serves.
pub async fn person_card(tx: &mut Tx, actor: &Actor, person: PersonId, now: Timestamp) -> Result<PersonCard, Failure> {
    domain::access::may(actor, Capability::Desk, None)?;
    let Some(who) = people::person(tx, person).await? else { return Err(Refusal::NotFound.into()) };
    card_of(tx, actor, who, now).await
}

/// The same of somebody who was read already.
pub async fn card_of(tx: &mut Tx, actor: &Actor, who: Person, now: Timestamp) -> Result<PersonCard, Failure> {
    domain::access::may(actor, Capability::Desk, None)?;
    let mut tickets = store::recent_of(tx, who.id, LOOKED_AT_FIRST).await?;
    if tickets.len() >= usize::try_from(LOOKED_AT_FIRST).unwrap_or_default()
        && !tickets.iter().all(|row| serves(actor, row.provider))
    {
        tickets = store::recent_of(tx, who.id, LOOKED_AT).await?;
    }
    let mut shown = Vec::new();
    for row in tickets {
        if shown.len() < SHOWN && may_read(tx, actor, row.id, row.provider, now).await? {
            shown.push(row);
        }
    }
    let mut promises = Vec::new();
    for owed in store::owed_to(tx, who.id, LOOKED_AT).await? {
        if may_read(tx, actor, owed.subject, owed.provider, now).await? {
            let paused = owed.state == "paused";
            promises.push(OpenPromise {
                subject: owed.subject,
                number: owed.number,
                kind: owed.kind,
                due_at: owed.due_at,
                late: !paused && owed.due_at < now,
                paused_for: owed.pause_reason.filter(|_| paused),
            });
        }
    }
    let consumer = match who.consumer_id {
        Some(id) => consumers::consumer(tx, id).await?.map(|(id, _, name, _)| (id, name)),
        None => None,
    };
    Ok(PersonCard {
        id: who.id,
        name: who.name,
        email: who.email,
        kind: who.kind,
        locale: who.locale,
        zone: who.zone,
        level: who.level,
        // What cannot be read is left out rather than hiding the whole card.
        about: serde_json::from_str(&who.about).unwrap_or_default(),
        consumer,
        promises,
        tickets: shown,
    })
}

fn serves(actor: &Actor, provider: ProviderId) -> bool {
    actor.providers().any(|own| own == provider)
}

/// Who serves its provider reads it; of others' only what the table lets them.
async fn may_read(
    tx: &mut Tx,
    actor: &Actor,
    ticket: SubjectId,
    provider: ProviderId,
    now: Timestamp,
) -> Result<bool, Failure> {
    if serves(actor, provider) {
        return Ok(true);
    }
    let about = access::about(tx, actor, ticket, now).await?;
    Ok(domain::access::may(actor, Capability::Read, Some(&about)).is_ok())
}

/// What an agent sees of a consumer.
#[derive(Clone, Debug)]
pub struct ConsumerCard {
    /// Which.
    pub id: ConsumerId,
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Who acts for it: person, name, role.
    pub people: Vec<(PersonId, String, String)>,
    /// Agreements with it this reader may read.
    pub agreements: Vec<Agreement>,
}

/// The card of a consumer, for who serves and who acts for it.
pub async fn consumer_card(
    tx: &mut Tx,
    actor: &Actor,
    consumer: ConsumerId,
    now: Timestamp,
) -> Result<ConsumerCard, Failure> {
    if !actor.consumers().any(|own| own == consumer) {
        domain::access::may(actor, Capability::Desk, None)?;
    }
    let Some((id, key, name, _)) = consumers::consumer(tx, consumer).await? else {
        return Err(Refusal::NotFound.into());
    };
    Ok(ConsumerCard {
        id,
        key,
        name,
        people: consumers::people_of_consumer(tx, id).await?,
        agreements: agreements::of_consumer(tx, actor, id, now).await?,
    })
}
