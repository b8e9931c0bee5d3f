//! Naming customers, proposing talks, holding them.

use super::{
    FAMILY, held,
    store::{self, Pair, Talk},
};
use crate::owed;
use database::DbError;
use domain::{
    About, Actor, Because, Capability, ConsumerId, Millis, PersonId, Refusal, Role, ServiceId, SubjectId, Timestamp,
    access::may,
    rules::{
        consult,
        customer_talk::{CLUSTER, Facts, MONTH, Reason, due},
    },
};
use spine::{
    Action, Failure, Work, following, happenings, people,
    timeline::{self, NewEntry, NewSubject},
};
use web::App;

/// The longest text, in characters; the most things agreed in one talk.
const LONGEST: (usize, usize) = (8_000, 12);
/// Customers seen to in one turn of the clock.
const TURN: i64 = 20;

/// Says who orders a service for whom, and who answers for it. Who leads the provider does.
#[derive(Clone, Debug)]
pub struct SavePair {
    /// Which service.
    pub service: ServiceId,
    /// For whom.
    pub consumer: ConsumerId,
    /// Who orders.
    pub customer: PersonId,
    /// Who answers for it at the provider.
    pub owner: PersonId,
    /// When what was agreed ends.
    pub renewal_on: Option<Timestamp>,
}

impl Action for SavePair {
    const NAME: &'static str = "value.save_customer";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let Some(service) = people::services(work.tx).await?.into_iter().find(|s| s.id == self.service) else {
            return Err(Failure::invalid("service", "invalid-customer-service"));
        };
        let about = About { provider: Some(service.provider_id), ..About::default() };
        may(work.actor, Capability::ManageProvider, Some(&about))?;
        let mut wrong = Vec::new();
        if !people::consumers(work.tx).await?.iter().any(|c| c.id == self.consumer) {
            wrong.push(("consumer".to_owned(), Because::new("invalid-customer-consumer")));
        }
        let roles = people::memberships(work.tx, self.customer).await?;
        let orders = |m: &domain::Membership| {
            matches!(m.role, Role::Customer | Role::Representative) && m.consumer == Some(self.consumer)
        };
        if !roles.iter().any(orders) {
            wrong.push(("customer".to_owned(), Because::new("invalid-customer-person")));
        }
        if !people::members(work.tx, service.provider_id).await?.iter().any(|m| m.id == self.owner) {
            wrong.push(("owner".to_owned(), Because::new("invalid-not-member")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let known = store::pair_of(work.tx, self.service, self.consumer).await?.map(|p| p.id);
        let id = known.unwrap_or_else(|| work.id());
        let what = (service.provider_id, self.service, self.consumer);
        store::insert_pair(work.tx, id, what, (self.customer, self.owner), self.renewal_on, work.now).await?;
        Ok(id)
    }
}

async fn propose(work: &mut Work<'_>, pair: &Pair, reason: Reason) -> Result<String, Failure> {
    let title = format!("{} · {}", pair.service_name, pair.consumer_name);
    let confidential = people::provider(work.tx, pair.provider).await?.is_some_and(|p| p.confidential);
    let subject = NewSubject {
        family: FAMILY,
        number: None,
        title: &title,
        provider: Some(pair.provider),
        consumer: Some(pair.consumer),
        requester: Some(pair.customer),
        open_to_all: false,
        confidential,
    };
    let id = timeline::open(work, subject).await?;
    store::insert_talk(work.tx, id, pair.id, reason.word(), work.now).await?;
    following::follow(work, id, pair.customer, following::Depth::Talk, "customer").await?;
    following::follow(work, id, pair.owner, following::Depth::Talk, "customer").await?;
    let because = Because::new("event-talk-proposed").with("reason", reason.word());
    let entry = timeline::append(work, NewEntry::event(id, because)).await?;
    following::tell(work, id, entry, "talk_proposed").await?;
    Ok(timeline::by_id(work.tx, id).await?.map(|s| s.number).unwrap_or_default())
}

/// Would like to talk. Either side says so.
#[derive(Clone, Copy, Debug)]
pub struct Wish(pub i64);

impl Action for Wish {
    const NAME: &'static str = "value.wish_talk";
    // Its number.
    type Done = String;
    async fn run(&self, work: &mut Work<'_>) -> Result<String, Failure> {
        let (pair, _) = held(work.tx, work.actor, self.0).await?;
        if store::talks(work.tx, pair.id).await?.iter().any(|t| t.stage != "held") {
            return Err(Refusal::Conflict(Because::new("refused-talk-planned")).into());
        }
        propose(work, &pair, Reason::Wish).await
    }
}

async fn talking(work: &mut Work<'_>, number: &str) -> Result<(Talk, Pair, super::Part), Failure> {
    let Some(talk) = store::talk(work.tx, number).await? else { return Err(Failure::not_found()) };
    let (pair, part) = held(work.tx, work.actor, talk.pair).await?;
    Ok((talk, pair, part))
}

/// Gives a talk its day. Either side does.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Which talk.
    pub talk: String,
    /// When.
    pub at: Timestamp,
    /// Where.
    pub place: String,
}

impl Action for Plan {
    const NAME: &'static str = "value.plan_talk";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let (talk, _, _) = talking(work, &self.talk).await?;
        if talk.stage == "held" {
            return Err(Refusal::Conflict(Because::new("refused-talk-held")).into());
        }
        let mut wrong = Vec::new();
        if self.at <= work.now || self.at.since(work.now) > Millis::days(90) {
            wrong.push(("day".to_owned(), Because::new("invalid-talk-day")));
        }
        if self.place.trim().is_empty() || self.place.chars().count() > 400 {
            wrong.push(("place".to_owned(), Because::new("invalid-talk-place")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        store::plan(work.tx, talk.id, self.at, self.place.trim()).await?;
        let because = Because::new("event-talk-planned").with("at", self.at.rfc3339());
        let entry = timeline::append(work, NewEntry::event(talk.id, because)).await?;
        Ok(following::tell(work, talk.id, entry, "talk_planned").await?)
    }
}

/// What one of them does by when.
#[derive(Clone, Debug)]
pub struct HoldAgreed {
    /// Who orders does it; else who answers for the service.
    pub by_customer: bool,
    /// What.
    pub words: String,
    /// By when.
    pub due_at: Timestamp,
}

/// Writes the minutes: they become what somebody owes by a day. The provider's side does.
#[derive(Clone, Debug)]
pub struct Hold {
    /// Which talk.
    pub talk: String,
    /// What was said.
    pub minutes: String,
    /// What each does by when.
    pub agreed: Vec<HoldAgreed>,
}

impl Action for Hold {
    const NAME: &'static str = "value.hold_talk";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let (talk, pair, part) = talking(work, &self.talk).await?;
        if !part.serves {
            return Err(Refusal::not_allowed("refused-talk-provider").into());
        }
        if talk.stage == "held" {
            return Err(Refusal::Conflict(Because::new("refused-talk-held")).into());
        }
        if talk.starts_at.is_none_or(|at| at > work.now) {
            return Err(Refusal::Conflict(Because::new("refused-talk-not-yet")).into());
        }
        let mut wrong = Vec::new();
        if self.minutes.split_whitespace().count() < 5 || self.minutes.chars().count() > LONGEST.0 {
            wrong.push(("minutes".to_owned(), Because::new("invalid-talk-minutes")));
        }
        if self.agreed.len() > LONGEST.1 {
            wrong.push(("words-1".to_owned(), Because::new("invalid-consult-many")));
        }
        for (at, agreed) in (1_i64..).zip(&self.agreed) {
            if agreed.words.trim().is_empty() || agreed.words.chars().count() > 1_000 {
                wrong.push((format!("words-{at}"), Because::new("invalid-consult-agreed")));
            }
            if let Err(because) = consult::due(work.now, agreed.due_at) {
                wrong.push((format!("due-{at}"), because));
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        for agreed in &self.agreed {
            let new = owed::New {
                about: talk.id,
                provider: pair.provider,
                owner: if agreed.by_customer { pair.customer } else { pair.owner },
                with: &[pair.customer, pair.owner],
                words: &agreed.words,
                due_at: agreed.due_at,
            };
            owed::give(work, new).await?;
        }
        store::held(work.tx, talk.id, self.minutes.trim(), work.now).await?;
        store::talked(work.tx, pair.id, work.now).await?;
        let entry = NewEntry {
            change: Some(Because::new("event-talk-held")),
            ..NewEntry::answer(talk.id, pair.provider, self.minutes.trim())
        };
        let entry = timeline::append(work, entry).await?;
        Ok(following::tell(work, talk.id, entry, "talk_held").await?)
    }
}

/// Proposes talks after what matters and after 90 silent days. Gives how many. Called by the program's tick.
pub async fn mind(app: &App) -> Result<usize, Failure> {
    let mut proposed = 0;
    let mut after = 0;
    loop {
        let found = app.spine.read(move |tx| Box::pin(async move { Ok(store::after(tx, after, TURN).await?) })).await?;
        let Some(last) = found.last() else { return Ok(proposed) };
        after = last.id;
        for pair in found {
            let (condition, now, service) = (app.condition.clone(), app.spine.now(), pair.service);
            let incidents = match condition {
                Some(condition) => {
                    let read = app
                        .spine
                        .read(move |tx| Box::pin(async move { Ok(condition.faults(tx, service, now).await?) }));
                    read.await?.into_iter().filter(|f| f.number.is_some()).map(|f| f.key).collect()
                }
                None => Vec::new(),
            };
            proposed += usize::from(app.spine.act(&Actor::system(), Look { pair: pair.id, incidents }).await?);
        }
    }
}

struct Look {
    pair: i64,
    incidents: Vec<String>,
}

impl Action for Look {
    const NAME: &'static str = "value.look_at_customer";
    const AUDITED: bool = false;
    type Done = bool;
    async fn run(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        let Some(pair) = store::pair(work.tx, self.pair).await? else { return Ok(false) };
        let known: Vec<String> = serde_json::from_str(&pair.talked_of).unwrap_or_default();
        let since = work.now.minus(MONTH).max(pair.last_talk_at);
        let facts = Facts {
            last_talk_at: pair.last_talk_at,
            planned: store::talks(work.tx, pair.id).await?.iter().any(|t| t.stage != "held"),
            incident: self.incidents.iter().any(|key| !known.contains(key)),
            launched: timeline_launched(work, &pair).await?,
            renewal_on: pair.renewal_on,
            moments: happenings::bad(work.tx, pair.provider, pair.service, since, CLUSTER).await?,
        };
        let Some(reason) = due(&facts, work.now) else { return Ok(false) };
        if reason == Reason::Incident {
            let keys = serde_json::to_string(&self.incidents).map_err(|e| DbError::Shape(e.to_string()))?;
            store::talked_of(work.tx, pair.id, &keys).await?;
        }
        propose(work, &pair, reason).await?;
        Ok(true)
    }
}

/// Whether the service began after they talked last: its page told so.
async fn timeline_launched(work: &mut Work<'_>, pair: &Pair) -> Result<bool, DbError> {
    let id = SubjectId(pair.service.0);
    let sight = domain::rules::sight::Sight::of(work.actor, &About { open_to_all: true, ..About::default() });
    let entries = timeline::entries(work.tx, id, &sight).await?;
    let mut was = String::new();
    let mut launched = false;
    for entry in entries {
        let Some(change) = entry.change else { continue };
        let Some(state) = change.args.iter().find(|(name, _)| name == "state").map(|(_, v)| v.clone()) else {
            continue;
        };
        launched |= was == "planned" && state == "running" && entry.at > pair.last_talk_at;
        was = state;
    }
    Ok(launched)
}
