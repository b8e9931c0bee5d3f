//! The house is set up, by its operator and its leads, six weeks ago; and left tidy at the end.

use super::{
    fault,
    people::{AgreementLine, Cast, PersonLine, address},
    store,
};
use desk::{
    actions::SaveCanned,
    agreements::{AcceptAgreement, OfferAgreement, Side, Terms},
    articles::{Helped, WriteArticle},
    lists::SaveView,
    services::{AboutService, SaveService},
};
use domain::{
    Actor, Channel, ConsumerId, Kind, Membership, Millis, PersonId, Priority, ProviderId, Role, ServiceId, SubjectId,
    TeamId, Timestamp,
    rules::{
        calendar::CalendarDraft,
        promise::{TargetRow, TargetSet, standard_targets},
    },
};
use house::actions::House;
use jobs::{Failure, Work};
use spine::{
    Action, Spine, access,
    people::{self, NewPerson},
    settings,
};
use std::collections::BTreeMap;

/// The setting that says that the story was told to its end.
pub const DONE: &str = "demo.done";

/// Everything the story names, by the keys it uses.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    /// Everybody.
    pub people: BTreeMap<String, Actor>,
    /// Who serves.
    pub providers: BTreeMap<String, ProviderId>,
    /// Groups.
    pub teams: BTreeMap<String, TeamId>,
    /// Services.
    pub services: BTreeMap<String, ServiceId>,
    consumers: BTreeMap<String, ConsumerId>,
}

fn find<T: Clone>(all: &BTreeMap<String, T>, key: &str) -> Result<T, Failure> {
    all.get(key).cloned().ok_or_else(|| fault(format!("there is no {key}")))
}

impl Opened {
    /// Somebody of the cast.
    pub fn person(&self, key: &str) -> Result<Actor, Failure> {
        find(&self.people, key)
    }
    /// Their id.
    pub fn id(&self, key: &str) -> Result<PersonId, Failure> {
        self.person(key)?.person.ok_or_else(|| fault(format!("{key} is nobody")))
    }
    /// A provider.
    pub fn provider(&self, key: &str) -> Result<ProviderId, Failure> {
        find(&self.providers, key)
    }
    /// A group.
    pub fn team(&self, key: &str) -> Result<TeamId, Failure> {
        find(&self.teams, key)
    }
    /// A service.
    pub fn service(&self, key: &str) -> Result<ServiceId, Failure> {
        find(&self.services, key)
    }
}

/// Sets everything up.
pub async fn open(past: &Spine, cast: &Cast) -> Result<Opened, Failure> {
    let mut opened = past.act(&Actor::system(), Build(cast.clone())).await?;
    for person in &cast.person {
        let email = address(&person.key);
        let found = past.read(move |tx| Box::pin(async move { actor(tx, &email).await })).await?;
        opened.people.insert(person.key.clone(), found);
    }
    services(past, cast, &mut opened).await?;
    for line in &cast.article {
        let mut article = WriteArticle::new(opened.provider(&line.provider)?, &line.locale, &line.title, &line.body);
        article.service = line.service.as_deref().map(|key| opened.service(key)).transpose()?;
        let id = past.act(&opened.person(&line.by)?, article).await?;
        for (who, helped) in line.helped.iter().map(|w| (w, true)).chain(line.not_helped.iter().map(|w| (w, false))) {
            past.act(&opened.person(who)?, Helped { article: id, helped }).await?;
        }
    }
    for line in &cast.canned {
        let canned = SaveCanned {
            id: None,
            provider: opened.provider(&line.provider)?,
            name: line.name.clone(),
            body: line.body.clone(),
            steps: line.steps.clone(),
        };
        past.act(&opened.person(&line.by)?, canned).await?;
    }
    for line in &cast.view {
        let share_with = line.share.as_deref().map(|key| opened.provider(key)).transpose()?;
        let view = SaveView { id: None, name: line.name.clone(), query: line.query.clone(), share_with };
        past.act(&opened.person(&line.by)?, view).await?;
    }
    Ok(opened)
}

async fn actor(tx: &mut database::Tx, email: &str) -> Result<Actor, Failure> {
    let person = people::by_email(tx, email).await?.ok_or_else(|| fault(format!("{email} is nobody")))?;
    let actor = access::person_actor(tx, person.id, Channel::Web).await?;
    actor.ok_or_else(|| fault(format!("{email} may not come in")))
}

async fn services(past: &Spine, cast: &Cast, opened: &mut Opened) -> Result<(), Failure> {
    for line in &cast.service {
        let about = AboutService {
            purpose: line.purpose.clone(),
            best_ways: line.best_ways.clone(),
            ask: line.ask.clone(),
            hours: line.hours.clone(),
            may: line.may.clone(),
            must: line.must.clone(),
            owner: Some(opened.id(&line.owner)?),
            teams: line.teams.iter().map(|key| opened.team(key)).collect::<Result<_, _>>()?,
            suppliers: line.suppliers.clone(),
        };
        let rests_on = line.rests_on.iter().map(|key| opened.service(key)).collect::<Result<_, _>>()?;
        let save = SaveService {
            level: line.level,
            about,
            rests_on,
            state: if line.state.is_empty() { "running".to_owned() } else { line.state.clone() },
            ..SaveService::new(opened.provider(&line.provider)?, &line.key, &line.name)
        };
        let id = past.act(&opened.person(&line.owner)?, save).await?;
        opened.services.insert(line.key.clone(), id);
    }
    Ok(())
}

/// Offers an agreement, or drafts one; the provider stands by what it offers.
pub async fn offer(past: &Spine, cast: &Cast, opened: &Opened, line: &AgreementLine) -> Result<SubjectId, Failure> {
    let of = cast.service.iter().find(|s| s.key == line.service).ok_or_else(|| fault("an agreement about nothing"))?;
    let provider = cast.provider.iter().find(|p| p.key == of.provider);
    let own = provider.map(|p| p.minutes.clone()).unwrap_or_default();
    let minutes = if line.minutes.is_empty() { own } else { line.minutes.clone() };
    let terms = Terms {
        targets: targets(&minutes),
        indicators: vec!["promises".to_owned()],
        emergency: line.emergency.clone(),
        departures: line.departures.clone(),
        ..Terms::default()
    };
    let offer = OfferAgreement {
        service: opened.service(&line.service)?,
        consumer: find(&opened.consumers, &line.consumer)?,
        terms,
        draft: line.draft,
    };
    let owner = opened.person(&of.owner)?;
    let agreement = past.act(&owner, offer).await?;
    if !line.draft {
        past.act(&owner, AcceptAgreement { agreement, side: Side::Provider }).await?;
    }
    Ok(agreement)
}

/// The standard table; where there are minutes, they hold for each priority, first to low.
fn targets(minutes: &[[i64; 3]]) -> Vec<TargetRow> {
    let mut rows = standard_targets();
    if minutes.is_empty() {
        return rows;
    }
    let set = |[first, next, done]: [i64; 3]| TargetSet {
        first_response: Some(Millis::minutes(first)),
        next_update: Some(Millis::minutes(next)),
        resolution: Some(Millis::minutes(done)),
    };
    for (priority, minutes) in Priority::ALL.iter().zip(minutes) {
        for row in &mut rows {
            if row.priority == Some(*priority) && row.kind.is_none_or(|k| k == Kind::Question) {
                row.targets = set(*minutes);
            }
        }
    }
    rows
}

struct Build(Cast);

impl Action for Build {
    const NAME: &'static str = "demo.open_house";
    type Done = Opened;

    async fn run(&self, work: &mut Work<'_>) -> Result<Opened, Failure> {
        let cast = &self.0;
        let mut opened = Opened::default();
        let house = House {
            organisation: cast.organisation.clone(),
            zone: cast.zone.clone(),
            languages: cast.languages.clone(),
            guests_may_ask: true,
        };
        settings::set(work, House::KEY, &house).await?;
        for line in &cast.provider {
            let id = people::add_provider(work, &line.key, &line.name, line.confidential, &cast.zone).await?;
            let Some(mut provider) = people::provider(work.tx, id).await? else { return Err(Failure::not_found()) };
            if line.always {
                provider.calendar = CalendarDraft::around_the_clock(&cast.zone).build()?;
            }
            provider.rules.targets = targets(&line.minutes);
            people::save_provider(work, &provider).await?;
            opened.providers.insert(line.key.clone(), id);
        }
        for line in &cast.consumer {
            let id = people::add_consumer(work, &line.key, &line.name).await?;
            opened.consumers.insert(line.key.clone(), id);
        }
        let mut ids = BTreeMap::new();
        for line in &cast.person {
            ids.insert(line.key.as_str(), person(work, cast, &opened, line).await?);
        }
        let id = |key: &str| ids.get(key).copied().ok_or_else(|| fault(format!("there is no {key}")));
        for line in &cast.team {
            let team = people::add_team(work, opened.provider(&line.provider)?, &line.name, &line.assigning).await?;
            for (who, skills, carries) in &line.members {
                people::join_team(work, team, id(who)?, skills, *carries).await?;
            }
            opened.teams.insert(line.key.clone(), team);
        }
        for line in &cast.mandate {
            let ends = work.now.plus(Millis::days(365));
            people::give_mandate(work, id(&line.holder)?, Some(id(&line.person)?), None, &line.scope, ends).await?;
        }
        Ok(opened)
    }
}

async fn person(work: &mut Work<'_>, cast: &Cast, opened: &Opened, line: &PersonLine) -> Result<PersonId, Failure> {
    let email = address(&line.key);
    let consumer = line.consumer.as_deref().map(|key| find(&opened.consumers, key)).transpose()?;
    let new = NewPerson {
        email: &email,
        name: &line.name,
        kind: if line.machine { "machine" } else { "person" },
        locale: &line.locale,
        zone: line.zone.as_deref().unwrap_or(&cast.zone),
        consumer,
    };
    let id = people::add(work, new).await?;
    let Some(mut person) = people::person(work.tx, id).await? else { return Err(Failure::not_found()) };
    person.about = serde_json::to_string(&line.about).map_err(|e| fault(e.to_string()))?;
    person.level = line.level.unwrap_or(person.level);
    people::update(work, &person).await?;
    for role in &line.roles {
        let (name, place) = role.split_once(':').unwrap_or((role, ""));
        let mut given = Membership { role: Role::Operator, provider: None, consumer: None };
        if name != "operator" {
            given.role = Role::parse(name).ok_or_else(|| fault(format!("{role} is no role")))?;
            match given.role {
                Role::Agent | Role::Lead => given.provider = Some(opened.provider(place)?),
                _ => given.consumer = Some(find(&opened.consumers, place)?),
            }
        }
        people::give_role(work, id, given).await?;
    }
    Ok(id)
}

/// The end of the story: what was told long ago has been read, no mail goes anywhere, nothing waits in the queue.
pub struct Finish {
    /// Today.
    pub now: Timestamp,
}

/// News younger than this are still unread.
const UNREAD: Millis = Millis::hours(20);

impl Action for Finish {
    const NAME: &'static str = "demo.finish";
    type Done = ();

    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        store::read_before(work.tx, self.now.minus(UNREAD)).await?;
        store::no_mail(work.tx).await?;
        store::no_jobs(work.tx).await?;
        Ok(settings::set(work, DONE, &true).await?)
    }
}
