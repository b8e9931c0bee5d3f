//! A person confirms or corrects what the rules made of a query (A3, A4).

use super::{Changed, Was, Which, clock, facts, hold_own, provider_of, save, targets, who};
use crate::{
    rules::{self, Suggestion},
    store::ticket::{self as store, Ticket},
};
use domain::{
    Because, Capability, Decision, Impact, Kind, Millis, ServiceId, SubjectId, TeamId, Urgency,
    rules::promise::target_for,
};
use spine::{Action, Failure, Work, people::Provider, promises};

/// Confirms or corrects kind, service, team, impact and urgency; what is `None` stays. Another provider is
/// [`super::HandOver`]. `Done = Changed`.
///
/// With nothing set at all it confirms what was suggested.
#[derive(Clone, Debug, Default)]
pub struct Triage {
    /// Which ticket.
    pub ticket: Which,
    /// What it is.
    pub kind: Option<Kind>,
    /// About which service; `Some(None)`: about none.
    pub service: Option<Option<ServiceId>>,
    /// Which team has it; `Some(None)`: none.
    pub team: Option<Option<TeamId>>,
    /// How many are affected.
    pub impact: Option<Impact>,
    /// How soon it hurts.
    pub urgency: Option<Urgency>,
    /// The version they saw.
    pub seen: Option<i64>,
}

impl Action for Triage {
    const NAME: &'static str = "desk.triage";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, self.seen).await?;
        super::open(&held)?;
        let provider = provider_of(work, held.ticket.provider_id).await?;
        let mut next = held.ticket.clone();
        let mut said = Vec::new();
        if let Some(Some(id)) = self.service {
            let service = store::service(work.tx, id).await?.filter(|s| s.provider_id == provider.id);
            let Some(service) = service else { return Err(Failure::invalid("service", "invalid-no-service")) };
            if next.service_id != Some(id) {
                said.push(Because::new("event-service").with("service", service.name).with("who", who(work)));
            }
        } else if self.service.is_some() && next.service_id.is_some() {
            said.push(Because::new("event-no-service").with("who", who(work)));
        }
        if let Some(Some(id)) = self.team {
            let team = store::team(work.tx, id).await?.filter(|t| t.provider_id == provider.id);
            let Some(team) = team else { return Err(Failure::invalid("team", "invalid-no-team")) };
            if next.team_id != Some(id) {
                said.push(Because::new("event-team").with("team", team.name).with("who", who(work)));
            }
        }
        let was = Was::of(work, &held).await?;
        next.kind = self.kind.unwrap_or(next.kind);
        next.service_id = self.service.unwrap_or(next.service_id);
        next.team_id = self.team.unwrap_or(next.team_id);
        next.impact = self.impact.unwrap_or(next.impact);
        next.urgency = self.urgency.unwrap_or(next.urgency);
        let kind = Because::new(if next.kind == held.ticket.kind { "event-kind-confirmed" } else { "event-kind" })
            .with("kind", next.kind.word())
            .with("who", who(work));
        if next.kind != held.ticket.kind
            || (held.ticket.kind_by != "person" && (self.kind.is_some() || self.confirms()))
        {
            said.insert(0, kind);
            "person".clone_into(&mut next.kind_by);
        }
        self.correct(work, &held.ticket, &mut next).await?;
        let Decision { value, because } = super::priority_of(work, &next, &provider).await?;
        if value != next.priority
            && (self.impact.is_some() || self.urgency.is_some() || next.service_id != held.ticket.service_id)
        {
            said.push(Because::new("event-priority").with("priority", value.word()).with("who", who(work)));
            next.priority = value;
            next.reasons = serde_json::to_string(&because).unwrap_or_else(|_| "[]".to_owned());
        }
        for one in said {
            let both_sides = matches!(one.key.as_str(), "event-kind" | "event-priority");
            if both_sides {
                super::event(work, next.id, one).await?;
            } else {
                super::internal(work, &next, one).await?;
            }
        }
        if next.priority != held.ticket.priority
            || next.kind != held.ticket.kind
            || next.service_id != held.ticket.service_id
        {
            move_promises(work, &next, &provider).await?;
        }
        // What was only guessed goes its course once a person says so.
        if next.kind != held.ticket.kind || next.kind_by != held.ticket.kind_by {
            spine::course::set(work, next.id, next.kind, next.service_id).await?;
        }
        save(work, &held.ticket, &mut next).await?;
        was.changed(work, "triage").await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Triage {
    /// Nothing was set: what was suggested is right.
    const fn confirms(&self) -> bool {
        self.kind.is_none()
            && self.service.is_none()
            && self.team.is_none()
            && self.impact.is_none()
            && self.urgency.is_none()
    }

    /// Keeps what a person decided other than suggested, to be counted and learnt from.
    async fn correct(&self, work: &mut Work<'_>, before: &Ticket, next: &mut Ticket) -> Result<(), Failure> {
        let mut suggestion = Suggestion::read(&before.triage);
        let text = |id: Option<i64>| id.map_or_else(String::new, |id| id.to_string());
        let mut corrections: Vec<(&str, String, String)> = Vec::new();
        if let Some(kind) = self.kind
            && suggestion.kind.is_some_and(|k| k != kind)
        {
            corrections.push(("kind", suggestion.kind.map_or("", Kind::word).to_owned(), kind.word().to_owned()));
        }
        if let Some(service) = self.service
            && service != before.service_id
        {
            corrections.push((
                "service",
                text(suggestion.service.or(before.service_id).map(|s| s.0)),
                text(service.map(|s| s.0)),
            ));
        }
        if let Some(team) = self.team
            && team != before.team_id
        {
            corrections.push(("team", text(suggestion.team.or(before.team_id).map(|t| t.0)), text(team.map(|t| t.0))));
        }
        for (field, suggested, chosen) in corrections {
            crate::triage::note_correction(
                work,
                before.id,
                before.provider_id,
                field,
                &suggested,
                &chosen,
                suggestion.confidence,
            )
            .await?;
        }
        suggestion.confirmed_by = Some(work.actor.name.clone());
        next.triage = suggestion.text();
        Ok(())
    }
}

/// Other targets hold from now on. What is running gets its new time by the working time it has used; never one that has
/// passed already, at least a quarter of the target ahead. What has run out stays run out. The person is told.
pub(crate) async fn move_promises(work: &mut Work<'_>, ticket: &Ticket, provider: &Provider) -> Result<(), Failure> {
    let known = facts(work, ticket).await?;
    let table = targets(work, ticket, provider).await?;
    let wanted = target_for(&table, &rules::target_facts(&known, ticket.priority)).value;
    for mut given in promises::running(work.tx, ticket.id).await? {
        let Some(target) = wanted.of(given.promise.kind) else {
            promises::void_one(work, given.id).await?;
            continue;
        };
        if target == given.promise.target || given.promise.is_missed(work.now) {
            continue;
        }
        let used = given.promise.standing(&provider.calendar, work.now).used;
        let least = Millis((target.0 / 4).max(60_000));
        let left = Millis(target.0 - used.0).max(least);
        let due = provider.calendar.add_working(work.now, left)?;
        given.promise.change_estimate(due, "triage", work.now)?;
        given.promise.target = target;
        promises::set(work, &given, provider).await?;
        super::event(
            work,
            ticket.id,
            Because::new("event-promise-moved").with("promise", given.promise.kind.word()).with("due", due.rfc3339()),
        )
        .await?;
    }
    Ok(())
}
