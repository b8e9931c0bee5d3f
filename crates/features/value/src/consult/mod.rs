//! The consult bar: "could we use this differently to get a better result?" Somebody who knows both sides is booked; the
//! talk ends in a note, and the note in a value case, an improvement, a request, or a reasoned no.
//!
//! ```ignore
//! let booked = spine.act(&ida, Book { service, how: How::Slot(start), topic: "Cars stand idle at noon".into(), same: false }).await?;
//! clock.advance(…);
//! spine.act(&ana, Note { consult: booked.id, aim, saw, agreed, ending: Ending::ValueCase, words, desk: None }).await?;
//! ```
//! When what may be done, whose turn it is and which slots are free are the pure rules of [`domain::rules::consult`].

mod actions;
pub mod api;
pub mod hosts;
mod hosts_pages;
mod mails;
mod note;
pub mod pages;
mod store;

pub use actions::{Accept, Book, Booked, CallOff, How, NoShow, Take, mind};
pub use mails::{INVITE, invites};
pub use note::{Agreed, Note};
pub use store::{Consult, Host};

use crate::owed::{self, Owed};
use database::{DbError, Tx};
use domain::{
    Actor, Capability, Millis, PersonId, Refusal, ServiceId, SubjectId, Timestamp,
    access::may,
    rules::consult::{AHEAD, Facts, NOTICE, Stage, wait},
};
use spine::{
    Failure, access,
    people::{self, Provider, Service},
};
use std::collections::BTreeMap;

/// The family of its subjects.
pub const FAMILY: &str = "consult";
/// Slots shown for one service.
const SHOWN: usize = 40;

impl Consult {
    /// What the rules want to know.
    pub fn facts(&self) -> Facts {
        Facts { stage: self.stage(), starts_at: self.starts_at, offered_until: self.offered_until }
    }
    /// How it stands.
    pub fn stage(&self) -> Stage {
        Stage::parse(&self.stage).unwrap_or(Stage::Cancelled)
    }
    /// Who is in it besides the one who asked.
    pub fn both(&self) -> Vec<PersonId> {
        std::iter::once(self.person).chain(self.host_person).collect()
    }
}

/// What the bar of one service shows.
#[derive(Clone, Debug)]
pub struct Bar {
    /// The service.
    pub service: Service,
    /// Its provider.
    pub provider: Provider,
    /// Who can be booked.
    pub hosts: Vec<Host>,
    /// Free slots, the next first, and how many hosts are free then.
    pub slots: Vec<(Timestamp, usize)>,
    /// Hosts who take who walks in, and are there now.
    pub there: usize,
    /// How many wait already.
    pub ahead: usize,
    /// How long somebody waits who walks in now; nothing where nobody is there.
    pub wait: Option<Millis>,
    /// How many wait for a slot.
    pub listed: usize,
    /// Who looks had a talk with one of them before.
    pub knows_host: bool,
}

/// The bar of a service, for this reader.
pub async fn bar(tx: &mut Tx, actor: &Actor, key: &str, now: Timestamp) -> Result<Bar, Failure> {
    let Some(service) = people::service_by_key(tx, key).await? else { return Err(Refusal::NotFound.into()) };
    let about = access::about(tx, actor, SubjectId(service.id.0), now).await?;
    may(actor, Capability::Read, Some(&about))?;
    let Some(provider) = people::provider(tx, service.provider_id).await? else { return Err(Refusal::NotFound.into()) };
    let hosts = store::hosts_for(tx, provider.id, service.id).await?;
    let mut found: BTreeMap<Timestamp, usize> = BTreeMap::new();
    for host in &hosts {
        for slot in hosts::free(tx, host, &provider, now.plus(NOTICE), now.plus(AHEAD), SHOWN).await? {
            *found.entry(slot).or_default() += 1;
        }
    }
    let mut slots: Vec<_> = found.into_iter().collect();
    slots.truncate(SHOWN);
    let queue = queue(tx, &hosts, &provider, service.id, now).await?;
    let knows_host = match actor.person {
        Some(person) => {
            let known = store::known(tx, person).await?;
            hosts.iter().any(|h| known.iter().any(|(k,)| *k == h.person))
        }
        None => false,
    };
    let listed = store::waiting(tx, service.id, Stage::Waiting.word()).await?.len();
    Ok(Bar {
        service,
        provider,
        hosts,
        slots,
        there: queue.there,
        ahead: queue.ahead,
        wait: queue.wait,
        listed,
        knows_host,
    })
}

/// How long somebody waits who walks in.
#[derive(Clone, Copy, Debug)]
pub struct Queue {
    /// Hosts who are there.
    pub there: usize,
    /// Who waits already.
    pub ahead: usize,
    /// How long.
    pub wait: Option<Millis>,
}

async fn queue(
    tx: &mut Tx,
    hosts: &[Host],
    provider: &Provider,
    service: ServiceId,
    now: Timestamp,
) -> Result<Queue, DbError> {
    let there: Vec<&Host> = hosts.iter().filter(|h| h.walk_in && hosts::is_in(h, provider, now)).collect();
    let mut busy = 0;
    for host in &there {
        busy += usize::from(!store::taken(tx, host.person, now, now.plus(Millis(1))).await?.is_empty());
    }
    let ahead = store::waiting(tx, service, Stage::Queued.word()).await?.len();
    let length = there.iter().map(|h| h.length()).max().unwrap_or(Millis::minutes(20));
    Ok(Queue { there: there.len(), ahead, wait: wait(ahead, busy, there.len(), length) })
}

/// One consult, as this reader sees it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// It.
    pub consult: Consult,
    /// Name and key of the provider.
    pub provider: (String, String),
    /// What each does by when.
    pub agreed: Vec<Owed>,
    /// What it became: family, number, title.
    pub became: Option<(String, String, String)>,
    /// How many wait before them, and how long.
    pub queue: Option<Queue>,
    /// Who reads can be its host: serves for the provider.
    pub hosts: bool,
    /// Who reads asked.
    pub asked: bool,
}

/// A consult by its number.
pub async fn show(tx: &mut Tx, actor: &Actor, number: &str, now: Timestamp) -> Result<Shown, Failure> {
    let Some(consult) = store::by_number(tx, number).await? else { return Err(Refusal::NotFound.into()) };
    let about = access::about(tx, actor, consult.id, now).await?;
    may(actor, Capability::Read, Some(&about))?;
    let Some(provider) = people::provider(tx, consult.provider).await? else { return Err(Refusal::NotFound.into()) };
    let agreed = owed::of(tx, consult.id).await?;
    let mut became = None;
    for link in spine::heard::chain(tx, actor, consult.id, now).await? {
        if link.outgoing && link.kind == "became" {
            became = Some((link.family, link.number, link.title));
        }
    }
    let mut place = None;
    if consult.stage() == Stage::Queued {
        let hosts = store::hosts_for(tx, provider.id, consult.service).await?;
        let mut found = queue(tx, &hosts, &provider, consult.service, now).await?;
        let before = store::waiting(tx, consult.service, Stage::Queued.word()).await?;
        let ahead = before.iter().position(|c| c.id == consult.id).unwrap_or(0);
        let busy = found.wait.map_or(0, |_| found.ahead);
        // Who stands here is counted among those who wait; whoever came later does not matter to them.
        let length = hosts.iter().filter(|h| h.walk_in).map(Host::length).max().unwrap_or(Millis::minutes(20));
        let less =
            Millis(length.0.saturating_mul(i64::try_from((busy - ahead.min(busy)) / found.there.max(1)).unwrap_or(0)));
        found.wait = found.wait.map(|w| Millis((w.0 - less.0).max(0)));
        found.ahead = ahead;
        place = Some(found);
    }
    Ok(Shown {
        asked: actor.person == Some(consult.person),
        hosts: may(actor, Capability::Work, Some(&about)).is_ok() && actor.person != Some(consult.person),
        provider: (provider.name, provider.key),
        consult,
        agreed,
        became,
        queue: place,
    })
}
