//! Booking, walking in, waiting, calling off.

use super::{
    FAMILY, hosts, mails,
    store::{self, Consult, Host},
};
use domain::{
    Actor, Because, Capability, PersonId, Refusal, ServiceId, SubjectId, Timestamp,
    access::may,
    rules::consult::{self as rule, AHEAD, Candidate, LENGTH, NOTICE, Stage, Step, choose},
};
use spine::{
    Action, Failure, Spine, Work, access, following,
    people::{self, Provider},
    timeline::{self, NewEntry, NewSubject},
};

/// The longest topic, in characters.
const LONGEST: usize = 4_000;
/// Slots that were not taken, seen to in one turn of the clock.
const TURN: i64 = 50;

/// How somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// At a time of their own.
    Slot(Timestamp),
    /// Now, when a host is free.
    WalkIn,
    /// When a slot is left.
    Waiting,
}

/// Books somebody who knows both sides.
#[derive(Clone, Debug)]
pub struct Book {
    /// About which service.
    pub service: ServiceId,
    /// How.
    pub how: How,
    /// What it is about, in their own words.
    pub topic: String,
    /// They would like a host they know.
    pub same: bool,
}

/// What was booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booked {
    /// Which.
    pub id: SubjectId,
    /// Its number.
    pub number: String,
}

fn conflict(key: &str) -> Failure {
    Refusal::Conflict(Because::new(key)).into()
}

impl Action for Book {
    const NAME: &'static str = "value.book_consult";
    type Done = Booked;
    async fn run(&self, work: &mut Work<'_>) -> Result<Booked, Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let Some(service) = people::services(work.tx).await?.into_iter().find(|s| s.id == self.service) else {
            return Err(Failure::invalid("service", "invalid-consult-service"));
        };
        let about = access::about(work.tx, work.actor, SubjectId(service.id.0), work.now).await?;
        may(work.actor, Capability::Read, Some(&about))?;
        let Some(provider) = people::provider(work.tx, service.provider_id).await? else {
            return Err(Failure::not_found());
        };
        let topic = self.topic.trim();
        if topic.is_empty() || topic.chars().count() > LONGEST {
            return Err(Failure::invalid("topic", "invalid-consult-topic"));
        }
        let all = store::hosts_for(work.tx, provider.id, service.id).await?;
        let (stage, host, starts_at) = match self.how {
            How::Slot(start) => {
                let host = free_host(work, person, &all, &provider, start, self.same).await?;
                let ends = start.plus(host.length());
                if store::engaged(work.tx, person, start, ends).await? > 0 {
                    return Err(conflict("refused-consult-engaged"));
                }
                (Stage::Booked, Some(host), Some(start))
            }
            How::WalkIn => {
                if !all.iter().any(|h| h.walk_in && hosts::is_in(h, &provider, work.now)) {
                    return Err(conflict("refused-consult-nobody-in"));
                }
                (Stage::Queued, None, None)
            }
            How::Waiting => (Stage::Waiting, None, None),
        };
        if stage != Stage::Booked && store::open_of(work.tx, person, service.id, stage.word()).await?.is_some() {
            return Err(conflict("refused-consult-waits-already"));
        }
        let line = topic.lines().next().unwrap_or(topic);
        let title: String = line.chars().take(120).collect();
        let subject = NewSubject {
            family: FAMILY,
            number: None,
            title: &title,
            provider: Some(provider.id),
            consumer: None,
            requester: Some(person),
            open_to_all: false,
            confidential: provider.confidential,
        };
        let id = timeline::open(work, subject).await?;
        let number = timeline::by_id(work.tx, id).await?.map(|s| s.number).unwrap_or_default();
        let consult = Consult {
            id,
            number: number.clone(),
            provider: provider.id,
            service: service.id,
            service_name: service.name.clone(),
            service_key: service.key.clone(),
            person,
            person_name: work.actor.name.clone(),
            host: host.as_ref().map(|h| h.id),
            host_person: host.as_ref().map(|h| h.person),
            host_name: host.as_ref().map(|h| h.name.clone()),
            stage: stage.word().to_owned(),
            walked_in: self.how == How::WalkIn,
            topic: topic.to_owned(),
            queued_at: work.now,
            starts_at,
            ends_at: starts_at.zip(host.as_ref()).map(|(at, h)| at.plus(h.length())),
            offered_until: None,
            sequence: 0,
            place: host.as_ref().map(Host::place).unwrap_or_default(),
            aim: String::new(),
            saw: String::new(),
            ending: None,
            ending_words: String::new(),
            became: None,
            ended_at: None,
        };
        store::insert(work.tx, &consult, self.same).await?;
        timeline::append(work, NewEntry::message(id, topic)).await?;
        following::follow(work, id, person, following::Depth::Talk, "asked").await?;
        timeline::link(work, id, SubjectId(service.id.0), "about").await?;
        if let Some(host) = host {
            booked(work, &consult, host.id).await?;
        } else {
            let key = if stage == Stage::Queued { "event-consult-queued" } else { "event-consult-waits" };
            let entry = timeline::append(work, NewEntry::event(id, Because::new(key))).await?;
            let mut hear: Vec<PersonId> =
                all.iter().filter(|h| stage == Stage::Waiting || h.walk_in).map(|h| h.person).collect();
            hear.sort_unstable();
            hear.dedup();
            following::tell_only(work, id, entry, "consult_waits", hear, "hosts").await?;
        }
        Ok(Booked { id, number })
    }
    fn subject(&self, done: &Booked) -> Option<SubjectId> {
        Some(done.id)
    }
}

/// Whose turn it is of those who are free at a time.
async fn free_host(
    work: &mut Work<'_>,
    person: PersonId,
    all: &[Host],
    provider: &Provider,
    start: Timestamp,
    same: bool,
) -> Result<Host, Failure> {
    if start < work.now.plus(NOTICE) {
        return Err(conflict("refused-consult-too-soon"));
    }
    if start > work.now.plus(AHEAD) {
        return Err(conflict("refused-consult-too-far"));
    }
    let known = store::known(work.tx, person).await?;
    let mut candidates = Vec::new();
    for host in all.iter().filter(|h| h.person != person) {
        if hosts::free(work.tx, host, provider, start, start.plus(LENGTH.0), 1).await?.first() == Some(&start) {
            let known = known.iter().any(|(k,)| *k == host.person);
            candidates.push(Candidate { host: host.id, served: host.served, last_at: host.last_at, known });
        }
    }
    let chosen = choose(&candidates, same);
    all.iter().find(|h| Some(h.id) == chosen).cloned().ok_or_else(|| conflict("refused-consult-taken"))
}

/// A talk has its time: its host's turn is counted, both are told, the invitations go out.
async fn booked(work: &mut Work<'_>, consult: &Consult, host: i64) -> Result<(), Failure> {
    store::turn(work.tx, host, 1, Some(work.now)).await?;
    let Some(host) = consult.host_person else { return Ok(()) };
    following::follow(work, consult.id, host, following::Depth::Talk, "hosts").await?;
    let because = Because::new("event-consult-booked")
        .with("at", consult.starts_at.map(Timestamp::rfc3339).unwrap_or_default())
        .with("host", consult.host_name.as_deref().unwrap_or_default());
    let entry = timeline::append(work, NewEntry::event(consult.id, because)).await?;
    following::tell_only(work, consult.id, entry, "consult_booked", vec![host], "hosts").await?;
    mails::invite(work, consult, false).await
}

/// The consult, where the actor may read it.
pub(super) async fn held(work: &mut Work<'_>, id: SubjectId) -> Result<Consult, Failure> {
    let Some(found) = store::by_id(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
    let about = access::about(work.tx, work.actor, id, work.now).await?;
    may(work.actor, Capability::Read, Some(&about))?;
    Ok(found)
}

/// Only the host does, or another of their provider for them.
pub(super) async fn hosting(work: &mut Work<'_>, id: SubjectId) -> Result<Consult, Failure> {
    let found = held(work, id).await?;
    let about = access::about(work.tx, work.actor, id, work.now).await?;
    may(work.actor, Capability::Work, Some(&about))?;
    if work.actor.person == Some(found.person) {
        return Err(Refusal::not_allowed("refused-consult-own").into());
    }
    Ok(found)
}

/// Calls it off, with a word why. Who asked may, and who hosts.
#[derive(Clone, Debug)]
pub struct CallOff {
    /// Which.
    pub consult: SubjectId,
    /// Why; may be empty.
    pub words: String,
}

impl Action for CallOff {
    const NAME: &'static str = "value.call_off_consult";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let mut consult = held(work, self.consult).await?;
        if work.actor.person != Some(consult.person) {
            hosting(work, self.consult).await?;
        }
        rule::may(Step::Cancel, &consult.facts(), work.now)?;
        if self.words.chars().count() > LONGEST {
            return Err(Failure::invalid("words", "invalid-consult-topic"));
        }
        let was = consult.stage();
        Stage::Cancelled.word().clone_into(&mut consult.stage);
        consult.ended_at = Some(work.now);
        consult.offered_until = None;
        consult.sequence += 1;
        store::update(work.tx, &consult).await?;
        let entry = NewEntry {
            change: Some(Because::new("event-consult-cancelled")),
            ..NewEntry::message(consult.id, self.words.trim())
        };
        let entry = timeline::append(work, entry).await?;
        following::tell(work, consult.id, entry, "consult_cancelled").await?;
        if was == Stage::Booked {
            if let Some(host) = consult.host {
                store::turn(work.tx, host, -1, None).await?;
            }
            mails::invite(work, &consult, true).await?;
        }
        if matches!(was, Stage::Booked | Stage::Offered) {
            offer(work, &consult).await?;
        }
        Ok(())
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.consult)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.consult)
    }
}

/// A slot was left: it is kept for who waits the longest and has no other talk then.
async fn offer(work: &mut Work<'_>, left: &Consult) -> Result<(), Failure> {
    let (Some(starts_at), Some(ends_at), Some(host)) = (left.starts_at, left.ends_at, left.host) else { return Ok(()) };
    let Some(until) = rule::kept_until(work.now, starts_at) else { return Ok(()) };
    let Some(host) = store::host(work.tx, host).await?.filter(|h| h.active) else { return Ok(()) };
    for mut next in store::waiting(work.tx, left.service, Stage::Waiting.word()).await? {
        if next.person == left.person
            || next.person == host.person
            || store::engaged(work.tx, next.person, starts_at, ends_at).await? > 0
        {
            continue;
        }
        Stage::Offered.word().clone_into(&mut next.stage);
        next.host = Some(host.id);
        next.host_person = Some(host.person);
        next.starts_at = Some(starts_at);
        next.ends_at = Some(ends_at);
        next.offered_until = Some(until);
        next.place = host.place();
        store::update(work.tx, &next).await?;
        let because =
            Because::new("event-consult-offered").with("at", starts_at.rfc3339()).with("until", until.rfc3339());
        let entry = timeline::append(work, NewEntry::event(next.id, because)).await?;
        following::tell_only(work, next.id, entry, "consult_offered", vec![next.person], "waits").await?;
        return Ok(());
    }
    Ok(())
}

/// Takes the slot that is kept for them.
#[derive(Clone, Copy, Debug)]
pub struct Accept(pub SubjectId);

impl Action for Accept {
    const NAME: &'static str = "value.accept_consult";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let mut consult = held(work, self.0).await?;
        if work.actor.person != Some(consult.person) {
            return Err(Refusal::not_allowed("refused-consult-not-yours").into());
        }
        rule::may(Step::Accept, &consult.facts(), work.now)?;
        Stage::Booked.word().clone_into(&mut consult.stage);
        consult.offered_until = None;
        store::update(work.tx, &consult).await?;
        match consult.host {
            Some(host) => booked(work, &consult, host).await,
            None => Ok(()),
        }
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.0)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.0)
    }
}

/// A host begins with who walked in, or calls somebody from the list.
#[derive(Clone, Copy, Debug)]
pub struct Take(pub SubjectId);

impl Action for Take {
    const NAME: &'static str = "value.take_consult";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let mut consult = hosting(work, self.0).await?;
        rule::may(Step::Take, &consult.facts(), work.now)?;
        let all = store::hosts_for(work.tx, consult.provider, consult.service).await?;
        let Some(host) = all.into_iter().find(|h| Some(h.person) == work.actor.person) else {
            return Err(Refusal::not_allowed("refused-consult-no-host").into());
        };
        if !store::taken(work.tx, host.person, work.now, work.now.plus(host.length())).await?.is_empty() {
            return Err(conflict("refused-consult-busy"));
        }
        Stage::Booked.word().clone_into(&mut consult.stage);
        consult.host = Some(host.id);
        consult.host_person = Some(host.person);
        consult.host_name = Some(host.name.clone());
        consult.starts_at = Some(work.now);
        consult.ends_at = Some(work.now.plus(host.length()));
        consult.place = host.place();
        store::update(work.tx, &consult).await?;
        store::turn(work.tx, host.id, 1, Some(work.now)).await?;
        following::follow(work, consult.id, host.person, following::Depth::Talk, "hosts").await?;
        let because = Because::new("event-consult-taken").with("host", host.name.as_str());
        let entry = timeline::append(work, NewEntry::event(consult.id, because)).await?;
        Ok(following::tell_only(work, consult.id, entry, "consult_taken", vec![consult.person], "waits").await?)
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.0)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.0)
    }
}

/// Who booked did not come: it counts for nobody's turn.
#[derive(Clone, Copy, Debug)]
pub struct NoShow(pub SubjectId);

impl Action for NoShow {
    const NAME: &'static str = "value.no_show";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let mut consult = hosting(work, self.0).await?;
        rule::may(Step::NoShow, &consult.facts(), work.now)?;
        Stage::NoShow.word().clone_into(&mut consult.stage);
        consult.ended_at = Some(work.now);
        store::update(work.tx, &consult).await?;
        if let Some(host) = consult.host {
            store::turn(work.tx, host, -1, None).await?;
        }
        let entry = timeline::append(work, NewEntry::event(consult.id, Because::new("event-consult-no-show"))).await?;
        Ok(following::tell_only(work, consult.id, entry, "consult_missed", vec![consult.person], "asked").await?)
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.0)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.0)
    }
}

/// Slots that were kept and not taken go to the next who waits. Gives how many. Called by the program's tick.
pub async fn mind(spine: &Spine) -> Result<usize, Failure> {
    spine.act(&Actor::system(), Mind).await
}

struct Mind;

impl Action for Mind {
    const NAME: &'static str = "value.mind_consults";
    const AUDITED: bool = false;
    type Done = usize;
    async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
        let lapsed = store::lapsed(work.tx, work.now, TURN).await?;
        for consult in &lapsed {
            let mut back = consult.clone();
            Stage::Waiting.word().clone_into(&mut back.stage);
            back.host = None;
            back.host_person = None;
            back.starts_at = None;
            back.ends_at = None;
            back.offered_until = None;
            back.place = String::new();
            // They had their turn: the next one is another's.
            back.queued_at = work.now;
            store::update(work.tx, &back).await?;
            timeline::append(work, NewEntry::event(consult.id, Because::new("event-consult-lapsed"))).await?;
            offer(work, consult).await?;
        }
        Ok(lapsed.len())
    }
}
