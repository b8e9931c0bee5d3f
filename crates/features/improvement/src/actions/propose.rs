//! Somebody says what could be better.

use super::{count_course, count_voice, fine, not_long, spread, words};
use crate::{
    FAMILY,
    store::{item, voice},
};
use domain::{
    Because, Capability, ConsumerId, HeardReason, PersonId, ProviderId, Refusal, ServiceId, SubjectId, Visibility,
    access::may, rules::improvement_course::Course,
};
use spine::{
    Action, Failure, Work, access,
    following::{self, Depth},
    heard::{self, Opened},
    people,
    timeline::{self, NewEntry, NewSubject, Subject},
};

/// Who sees an improvement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everybody who may come in.
    #[default]
    Everybody,
    /// The people of who proposes it, and the provider.
    OwnConsumer,
}

/// Somebody says what could be better.
#[derive(Clone, Debug)]
pub struct Propose {
    /// What it is, in a line.
    pub title: String,
    /// Why, in their own words.
    pub words: String,
    /// Whose it is; the service's own where a service is named.
    pub provider: Option<ProviderId>,
    /// What it is about.
    pub service: Option<ServiceId>,
    /// Who sees it.
    pub audience: Audience,
    /// How much it matters to them, 1 to 3.
    pub strength: i64,
    /// Minutes a month it costs them.
    pub lost_minutes: i64,
    /// Number of what it comes from: a ticket, something said.
    pub from: Option<String>,
}

impl Propose {
    /// Something for everybody.
    pub fn new(title: &str, words: &str, provider: ProviderId) -> Self {
        Self {
            title: title.to_owned(),
            words: words.to_owned(),
            provider: Some(provider),
            service: None,
            audience: Audience::Everybody,
            strength: 2,
            lost_minutes: 0,
            from: None,
        }
    }
    /// About a service.
    pub fn about(title: &str, words: &str, service: ServiceId) -> Self {
        Self { provider: None, service: Some(service), ..Self::new(title, words, ProviderId(0)) }
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// Which.
    pub id: SubjectId,
    /// Its number for people.
    pub number: String,
}

impl Action for Propose {
    const NAME: &'static str = "improvement.propose";
    type Done = Proposed;
    async fn run(&self, work: &mut Work<'_>) -> Result<Proposed, Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        may(work.actor, Capability::Ask, None)?;
        let (title, said) = (self.title.trim(), self.words.trim());
        let mut wrong = Vec::new();
        if title.is_empty() || title.chars().count() > 200 {
            wrong.push(("title".to_owned(), Because::new("invalid-improvement-title")));
        }
        words("words", said, "invalid-improvement-words", &mut wrong);
        not_long("words", said, &mut wrong);
        if !(1..=3).contains(&self.strength) || !(0..=10_000).contains(&self.lost_minutes) {
            wrong.push(("strength".to_owned(), Because::new("invalid-voice-weight")));
        }
        let service = match self.service {
            Some(id) => people::services(work.tx).await?.into_iter().find(|s| s.id == id),
            None => None,
        };
        if self.service.is_some() && service.is_none() {
            wrong.push(("service".to_owned(), Because::new("invalid-no-service")));
        }
        let provider = match service.as_ref().map(|s| s.provider_id).or(self.provider) {
            Some(id) => people::provider(work.tx, id).await?,
            None => None,
        };
        if provider.is_none() && wrong.iter().all(|(field, _)| field != "service") {
            wrong.push(("service".to_owned(), Because::new("invalid-no-provider")));
        }
        let consumer = item::consumer_of(work.tx, person).await?;
        if self.audience == Audience::OwnConsumer && consumer.is_none() {
            wrong.push(("audience".to_owned(), Because::new("invalid-no-own-consumer")));
        }
        fine(wrong)?;
        let Some(provider) = provider else { return Err(Refusal::NotFound.into()) };
        let source = self.source(work).await?;

        let closed = provider.confidential;
        let only: Option<ConsumerId> = consumer.filter(|_| self.audience == Audience::OwnConsumer);
        let open = !closed && only.is_none();
        let new = NewSubject {
            family: FAMILY,
            number: None,
            title,
            provider: Some(provider.id),
            consumer: only,
            requester: Some(person),
            open_to_all: open,
            confidential: closed,
        };
        let id = timeline::open(work, new).await?;
        let owner = service.as_ref().and_then(|s| owner_in(&s.about));
        let row = item::New {
            id,
            provider: provider.id,
            service: service.as_ref().map(|s| s.id),
            consumer: only,
            open,
            closed,
            owner,
            author: Some(person),
            said,
            lot: spread(id.0),
        };
        item::insert(work.tx, &row, work.now).await?;
        let entry = timeline::append(
            work,
            NewEntry {
                visibility: Visibility::Public,
                change: Some(Because::new("event-improvement-proposed")),
                ..NewEntry::message(id, said)
            },
        )
        .await?;
        following::follow(work, id, person, Depth::Talk, "proposed").await?;
        let Some(item) = item::by_id(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
        count_course(work, &item, None, Some(Course::Proposed)).await?;
        let group = consumer.map_or(0, |c| c.0);
        let voice = voice::New {
            id: work.id(),
            item: id,
            person: Some(person),
            mark: None,
            kind: "author",
            by: None,
            group,
            strength: self.strength,
            lost_minutes: self.lost_minutes,
            words: said,
            at: work.now,
        };
        voice::insert(work.tx, &voice).await?;
        count_voice(work, &item, group, 1, self.strength, self.lost_minutes).await?;
        if let Some(source) = source {
            came_from(work, &item, &source, person).await?;
        }
        let reason = HeardReason::Words;
        let service = service.as_ref().map(|s| s.id);
        heard::open(work, Opened { subject: id, provider: provider.id, service, owner, reason }).await?;
        let leads = people::leads(work.tx, provider.id).await?;
        following::tell_only(work, id, entry, "improvement_new", leads, "leads").await?;
        Ok(Proposed { id, number: item.number })
    }
    fn subject(&self, done: &Proposed) -> Option<SubjectId> {
        Some(done.id)
    }
}

impl Propose {
    /// What it comes from, where who proposes may read it.
    async fn source(&self, work: &mut Work<'_>) -> Result<Option<Subject>, Failure> {
        let Some(number) = self.from.as_deref().map(str::trim).filter(|n| !n.is_empty()) else { return Ok(None) };
        let Some(subject) = timeline::by_number(work.tx, number).await? else {
            return Err(Refusal::invalid("from", Because::new("invalid-no-subject")).into());
        };
        let about = access::about_subject(work.tx, work.actor, &subject, work.now).await?;
        if may(work.actor, Capability::Read, Some(&about)).is_err() {
            return Err(Refusal::invalid("from", Because::new("invalid-no-subject")).into());
        }
        Ok(Some(subject))
    }
}

/// The link that stays for ever, told on both sides; and whoever said it there speaks here too, once.
pub(super) async fn came_from(
    work: &mut Work<'_>,
    new: &item::Item,
    source: &Subject,
    by: PersonId,
) -> Result<(), Failure> {
    heard::became(work, source.id, new.id).await?;
    took_part(work, new, source, by).await?;
    if let Some(person) = source.requester_id.filter(|p| *p != by && !source.confidential)
        && new.course.is_open()
        && super::own_voice(work.tx, new.id, person).await?.is_none()
    {
        let group = item::consumer_of(work.tx, person).await?.map_or(0, |c| c.0);
        let voice = voice::New {
            id: work.id(),
            item: new.id,
            person: Some(person),
            mark: None,
            kind: "on_behalf",
            by: Some(by),
            group,
            strength: 2,
            lost_minutes: 0,
            words: "",
            at: work.now,
        };
        voice::insert(work.tx, &voice).await?;
        if !new.open {
            timeline::take_part(work, new.id, person, "voice").await?;
        }
        count_voice(work, new, group, 1, 2, 0).await?;
        following::follow(work, new.id, person, Depth::Talk, "taken_along").await?;
        let told = timeline::append(
            work,
            NewEntry {
                visibility: Visibility::Public,
                ..NewEntry::event(new.id, Because::new("event-improvement-taken-along"))
            },
        )
        .await?;
        following::tell_only(work, new.id, told, "improvement_began", vec![person], "taken_along").await?;
    }
    Ok(())
}

/// Who worked it out, elsewhere, hears how it ends; its page names them.
async fn took_part(work: &mut Work<'_>, new: &item::Item, source: &Subject, by: PersonId) -> Result<(), Failure> {
    let all: Vec<PersonId> = item::worked_out_by(work.tx, source.id).await?.into_iter().map(|(p, _)| p).collect();
    if all.is_empty() {
        return Ok(());
    }
    for person in &all {
        following::follow(work, new.id, *person, Depth::Outcome, "took_part").await?;
        if !new.open {
            timeline::take_part(work, new.id, *person, "took_part").await?;
        }
    }
    let event = Because::new("event-improvement-worked-out").with("n", all.len().to_string());
    let entry =
        timeline::append(work, NewEntry { visibility: Visibility::Public, ..NewEntry::event(new.id, event) }).await?;
    let others = all.into_iter().filter(|p| *p != by).collect();
    Ok(following::tell_only(work, new.id, entry, "improvement_began", others, "took_part").await?)
}

/// The owner a service's page names.
fn owner_in(about: &str) -> Option<PersonId> {
    let value: serde_json::Value = serde_json::from_str(about).ok()?;
    value.get("owner").and_then(serde_json::Value::as_i64).map(PersonId)
}
