//! The page of a service (spec B0): what it is for, how to get the best out of it, whom to ask, how it stands, and what was
//! agreed beside what was achieved.
//!
//! ```ignore
//! spine.act(&lead, SaveService { key: "car-share".into(), name: "Car share".into(), about, ..SaveService::new(facilities) }).await?;
//! let page = services::page(tx, &actor, "car-share", now).await?;
//! ```

use crate::{
    agreements,
    store::{agreement as agreement_store, list, report},
};
use database::{DbError, Tx};
use domain::{
    About, Actor, Because, Capability, Level, Millis, PersonId, PromiseKind, ProviderId, Refusal, ServiceId, SubjectId,
    TeamId, Timestamp,
    rules::{
        calendar::Hours,
        promise::TargetRow,
        share::{Share, wilson},
    },
};
use serde::{Deserialize, Serialize};
use spine::{
    Action, Failure, Work, access,
    people::{self, Service},
    timeline::{self, NewEntry},
};

/// How far back "achieved" looks.
pub const ACHIEVED_OVER: Millis = Millis::days(90);
/// How a service can stand.
pub const STATES: &[&str] = &["running", "slow", "down", "planned", "ended"];
/// The kind of link between a service and what it rests on.
const RESTS_ON: &str = "rests_on";

/// What a service's page says; kept with the service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AboutService {
    /// What it is for.
    pub purpose: String,
    /// How to get the best out of it.
    pub best_ways: Vec<String>,
    /// Whom to ask when: occasion and whom.
    pub ask: Vec<(String, String)>,
    /// When somebody is there, in words; the provider's hours where empty.
    pub hours: String,
    /// What its users may do.
    pub may: Vec<String>,
    /// What its users must do.
    pub must: Vec<String>,
    /// Who answers for it.
    pub owner: Option<PersonId>,
    /// Groups that work on it.
    pub teams: Vec<TeamId>,
    /// Who else it is made with.
    pub suppliers: Vec<String>,
}

/// Agreed beside achieved, for one kind of promise.
#[derive(Clone, Debug)]
pub struct Achieved {
    /// What is promised.
    pub kind: PromiseKind,
    /// How many of those decided within the span were kept.
    pub share: Share,
}

/// Everything a service's page shows.
#[derive(Clone, Debug)]
pub struct ServicePage {
    /// The service.
    pub service: Service,
    /// What its page says.
    pub about: AboutService,
    /// Its provider.
    pub provider: people::Provider,
    /// Working hours of the provider by day, Monday first; nothing where it works around the clock.
    pub hours: Option<Vec<Vec<Hours>>>,
    /// Who answers for it.
    pub owner: Option<people::Person>,
    /// Groups that work on it.
    pub teams: Vec<(TeamId, String)>,
    /// Services it rests on: key and name.
    pub rests_on: Vec<(String, String)>,
    /// Services that rest on it.
    pub carries: Vec<(String, String)>,
    /// Known incidents that are open: subject, number, title, how many are affected.
    pub known: Vec<(SubjectId, String, String, i64)>,
    /// The version of the agreement that holds for this reader.
    pub agreement: Option<agreements::Agreement>,
    /// Times that are promised: of that agreement, or the provider's own.
    pub targets: Vec<TargetRow>,
    /// What was achieved in the last ninety days.
    pub achieved: Vec<Achieved>,
    /// This reader may change it.
    pub may_write: bool,
}

/// A service's page for this reader.
pub async fn page(tx: &mut Tx, actor: &Actor, key: &str, now: Timestamp) -> Result<ServicePage, Failure> {
    let Some(service) = people::service_by_key(tx, key).await? else { return Err(Refusal::NotFound.into()) };
    let subject = SubjectId(service.id.0);
    let rights = access::about(tx, actor, subject, now).await?;
    domain::access::may(actor, Capability::Read, Some(&rights))?;
    let Some(provider) = people::provider(tx, service.provider_id).await? else { return Err(Refusal::NotFound.into()) };
    let about: AboutService = serde_json::from_str(&service.about)
        .map_err(|e| DbError::Shape(format!("page of service {}: {e}", service.key)))?;
    let owner = match about.owner {
        Some(id) => people::person(tx, id).await?,
        None => None,
    };
    let teams = list::teams_of(tx, provider.id).await?.into_iter().filter(|(id, _)| about.teams.contains(id)).collect();
    let (mut rests_on, mut carries) = (Vec::new(), Vec::new());
    for link in timeline::links(tx, subject).await?.into_iter().filter(|l| l.kind == RESTS_ON) {
        if let Some((key, name)) = agreement_store::service_name(tx, ServiceId(link.id.0)).await? {
            if link.outgoing { &mut rests_on } else { &mut carries }.push((key, name));
        }
    }
    let agreement = agreements::for_reader(tx, actor, service.id).await?;
    let targets = agreement.as_ref().map_or_else(|| provider.rules.targets.clone(), |a| a.terms.targets.clone());
    let achieved = report::kept_of_service(tx, service.id, now.minus(ACHIEVED_OVER), now)
        .await?
        .into_iter()
        .map(|row| Achieved { kind: row.kind, share: wilson(count(row.kept), count(row.given)) })
        .collect();
    let draft = provider.calendar.draft();
    Ok(ServicePage {
        known: list::known_of_service(tx, service.id).await?,
        hours: (!draft.always).then(|| draft.weekly.to_vec()),
        may_write: domain::access::may(actor, Capability::ManageProvider, Some(&rights)).is_ok(),
        service,
        about,
        provider,
        owner,
        teams,
        rests_on,
        carries,
        agreement,
        targets,
        achieved,
    })
}

pub(crate) fn count(n: i64) -> u64 {
    u64::try_from(n).unwrap_or(0)
}

/// Services everybody may see, by name: for a list of them.
pub async fn list(tx: &mut Tx) -> Result<Vec<Service>, DbError> {
    let mut all = people::services(tx).await?;
    all.retain(|s| s.state != "ended");
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

/// Saves a service and its page, new or changed.
#[derive(Clone, Debug)]
pub struct SaveService {
    /// Whose it is; a service never moves to another provider by being saved.
    pub provider: ProviderId,
    /// Its key, in addresses. The key names the service that is changed; a new one where there is none.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its level in the priority rules.
    pub level: Level,
    /// How it stands: one of [`STATES`].
    pub state: String,
    /// What its page says.
    pub about: AboutService,
    /// Services it rests on.
    pub rests_on: Vec<ServiceId>,
    /// The version its writer saw.
    pub seen: Option<i64>,
}

impl SaveService {
    /// An empty page of a running service.
    pub fn new(provider: ProviderId, key: &str, name: &str) -> Self {
        Self {
            provider,
            key: key.to_owned(),
            name: name.to_owned(),
            level: Level::Standard,
            state: "running".to_owned(),
            about: AboutService::default(),
            rests_on: Vec::new(),
            seen: None,
        }
    }
}

impl Action for SaveService {
    const NAME: &'static str = "desk.save_service";
    type Done = ServiceId;
    async fn run(&self, work: &mut Work<'_>) -> Result<ServiceId, Failure> {
        let name = self.name.trim();
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, key: &str| wrong.push((field.to_owned(), Because::new(key)));
        if name.is_empty() || name.chars().count() > 120 {
            refuse("name", "invalid-service-name");
        }
        if self.key.is_empty() || !self.key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            refuse("key", "invalid-key");
        }
        if !STATES.contains(&self.state.as_str()) {
            refuse("state", "invalid-service-state");
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let known = people::service_by_key(work.tx, &self.key).await?;
        let provider = known.as_ref().map_or(self.provider, |s| s.provider_id);
        let rights = About { provider: Some(provider), ..About::default() };
        domain::access::may(work.actor, Capability::ManageProvider, Some(&rights))?;
        let text = serde_json::to_string(&self.about).map_err(|e| DbError::Shape(e.to_string()))?;
        let (id, key) = if let Some(mut service) = known {
            let subject = SubjectId(service.id.0);
            timeline::expect_version(work, subject, self.seen).await?;
            let key = if service.state == self.state { "event-service-changed" } else { "event-service-stands" };
            name.clone_into(&mut service.name);
            service.level = self.level;
            service.state.clone_from(&self.state);
            service.about = text;
            people::save_service(work, &service).await?;
            timeline::set_title(work, subject, name).await?;
            (service.id, key)
        } else {
            let id = people::add_service(work, provider, &self.key, name, self.level, &text).await?;
            if self.state != "running"
                && let Some(mut service) = people::service_by_key(work.tx, &self.key).await?
            {
                service.state.clone_from(&self.state);
                people::save_service(work, &service).await?;
            }
            (id, "event-service-added")
        };
        let subject = SubjectId(id.0);
        let before: Vec<SubjectId> = timeline::links(work.tx, subject)
            .await?
            .into_iter()
            .filter(|l| l.outgoing && l.kind == RESTS_ON)
            .map(|l| l.id)
            .collect();
        let wanted: Vec<SubjectId> = self.rests_on.iter().filter(|s| **s != id).map(|s| SubjectId(s.0)).collect();
        for gone in before.iter().filter(|s| !wanted.contains(s)) {
            timeline::unlink(work, subject, *gone, RESTS_ON).await?;
        }
        for new in wanted.iter().filter(|s| !before.contains(s)) {
            if timeline::by_id(work.tx, *new).await?.is_none_or(|s| s.family != "service") {
                return Err(Failure::invalid("rests_on", "invalid-no-service"));
            }
            timeline::link(work, subject, *new, RESTS_ON).await?;
        }
        // Its words are found through its timeline: what the page says is an entry everybody sees.
        let words =
            [&self.about.purpose].into_iter().chain(&self.about.best_ways).map(String::as_str).collect::<Vec<_>>();
        let change = Because::new(key).with("name", name).with("state", self.state.as_str());
        let entry = NewEntry {
            visibility: domain::Visibility::Public,
            text: &words.join("\n"),
            ..NewEntry::event(subject, change)
        };
        timeline::append(work, entry).await?;
        Ok(id)
    }
    fn subject(&self, done: &ServiceId) -> Option<SubjectId> {
        Some(SubjectId(done.0))
    }
}
