//! Planned tickets into the database, a thousand in one transaction.

use super::{
    Options, Outcome,
    map::Map,
    plan::{Planned, Told, address_of},
    provider, store,
};
use database::Val;
use desk::lists::Counted;
use domain::{
    Actor, Because, Channel, Kind, Level, PersonId, Priority, PromiseKind, ServiceId, State, SubjectId, TeamId,
    Timestamp,
    rules::{
        priority::{Standing, priority},
        promise::{Promise, TargetFacts, start_all},
        replay::{History, derive},
    },
};
use jobs::{Failure, Work};
use spine::{
    Spine, audit, counters,
    people::{self, Provider},
    timeline::{self, NewEntry},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

/// Brings planned tickets in.
pub struct Writer {
    spine: Spine,
    provider: Arc<Provider>,
    source: String,
    run: Option<i64>,
    /// Rows an earlier try had done.
    pub position: u64,
    /// When the import began.
    pub now: Timestamp,
    names: Names,
}

/// What names stand for here.
#[derive(Clone, Default)]
struct Names {
    people: Arc<HashMap<String, PersonId>>,
    teams: Arc<HashMap<String, TeamId>>,
    services: Arc<HashMap<String, ServiceId>>,
}

impl Writer {
    /// Goes on with an interrupted import of the same source, or begins a new one.
    pub async fn start(spine: Spine, map: &Map, source: &str, options: &Options) -> anyhow::Result<Self> {
        let provider = Arc::new(provider(&spine, options.provider.as_deref()).await?);
        let now = spine.now();
        let mut writer =
            Self { spine, provider, source: map.source.clone(), run: None, position: 0, now, names: Names::default() };
        if options.dry_run {
            return Ok(writer);
        }
        let (ids, source, about) = (writer.spine.ids.clone(), Arc::new(source.to_owned()), Arc::new(map.about.clone()));
        let (run, position) = writer
            .spine
            .db
            .write(move |tx| {
                let (ids, source, about) = (ids.clone(), Arc::clone(&source), Arc::clone(&about));
                Box::pin(async move {
                    if let Some(found) = store::interrupted(tx, &source).await? {
                        return Ok::<_, Failure>(found);
                    }
                    let id = ids.next(now);
                    store::begin(tx, id, &source, &about, now).await?;
                    Ok((id, 0))
                })
            })
            .await?;
        writer.run = Some(run);
        writer.position = u64::try_from(position).unwrap_or_default();
        Ok(writer)
    }

    /// Brings these in; `position` rows of the file are done then.
    pub async fn write(
        &mut self,
        planned: Vec<Planned>,
        position: u64,
        rejected: u64,
        outcome: &mut Outcome,
    ) -> anyhow::Result<()> {
        let names: Vec<String> = planned.iter().map(|p| p.outside.clone()).collect();
        let known = self.spine.read(move |tx| Box::pin(async move { Ok(store::known(tx, &names).await?) })).await?;
        let mut here: BTreeSet<String> = known.into_iter().collect();
        let all = planned.len();
        let new: Vec<Planned> = planned.into_iter().filter(|p| here.insert(p.outside.clone())).collect();
        outcome.already += u64::try_from(all - new.len()).unwrap_or_default();
        outcome.taken += u64::try_from(new.len()).unwrap_or_default();
        let Some(run) = self.run else {
            let room = 3_usize.saturating_sub(outcome.shown.len());
            outcome.shown.extend(new.iter().take(room).map(shown));
            return Ok(());
        };
        self.ensure(&new).await?;
        let chunk = Arc::new(Chunk {
            planned: new,
            provider: Arc::clone(&self.provider),
            source: self.source.clone(),
            names: self.names.clone(),
            run,
            position: i64::try_from(position).unwrap_or(i64::MAX),
            rejected: i64::try_from(rejected).unwrap_or(i64::MAX),
        });
        let (ids, now) = (self.spine.ids.clone(), self.now);
        self.spine
            .db
            .write(move |tx| {
                let (ids, chunk) = (ids.clone(), Arc::clone(&chunk));
                Box::pin(async move {
                    let system = Actor { through: Channel::Import, ..Actor::system() };
                    chunk.write(&mut Work::new(tx, now, &system, &ids)).await
                })
            })
            .await?;
        Ok(())
    }

    /// It is done.
    pub async fn finish(&self, outcome: &Outcome) -> anyhow::Result<()> {
        let Some(run) = self.run else { return Ok(()) };
        let detail = Arc::new(format!("{}: {} tickets, {} rejected", self.source, outcome.taken, outcome.rejected));
        let (ids, now) = (self.spine.ids.clone(), self.spine.now());
        self.spine
            .db
            .write(move |tx| {
                let (ids, detail) = (ids.clone(), Arc::clone(&detail));
                Box::pin(async move {
                    let system = Actor { through: Channel::Import, ..Actor::system() };
                    let mut work = Work::new(tx, now, &system, &ids);
                    store::end(work.tx, run, now).await?;
                    audit::append(&mut work, "import.tickets", None, "done", &detail).await?;
                    Ok::<_, Failure>(())
                })
            })
            .await?;
        self.spine.db.write(|tx| Box::pin(store::analyze(tx))).await?;
        Ok(())
    }

    /// People, groups and services that are named and not here yet.
    async fn ensure(&mut self, planned: &[Planned]) -> anyhow::Result<()> {
        let mut people: BTreeMap<String, (String, &str, &str)> = BTreeMap::new();
        let mut teams: BTreeSet<String> = BTreeSet::new();
        let mut services: BTreeMap<String, String> = BTreeMap::new();
        for p in planned {
            if let Some((name, email)) = &p.requester {
                people.insert(people::fold_email(email), (name.clone(), "guest", "active"));
            }
            // Whoever had it elsewhere is known by name only: they work nowhere here and cannot sign in.
            for name in p.people() {
                people.entry(agent(name, &self.source)).or_insert_with(|| (name.clone(), "person", "blocked"));
            }
            teams.extend(p.teams().filter(|t| !self.names.teams.contains_key(*t)).cloned());
            if let Some(name) = p.service.as_ref().filter(|n| !self.names.services.contains_key(&key_of(n))) {
                services.insert(key_of(name), name.clone());
            }
        }
        people.retain(|email, _| !self.names.people.contains_key(email));
        if people.is_empty() && teams.is_empty() && services.is_empty() {
            return Ok(());
        }
        let people: Arc<Vec<(String, String, String, String)>> = Arc::new(
            people
                .into_iter()
                .map(|(email, (name, kind, state))| (email, name, kind.to_owned(), state.to_owned()))
                .collect(),
        );
        let (teams, services) = (Arc::new(teams), Arc::new(services));
        let (ids, now, provider) = (self.spine.ids.clone(), self.now, self.provider.id);
        let (found_people, found_teams, found_services) = self
            .spine
            .db
            .write(move |tx| {
                let (ids, people, teams, services) =
                    (ids.clone(), Arc::clone(&people), Arc::clone(&teams), Arc::clone(&services));
                Box::pin(async move {
                    let system = Actor::system();
                    let mut work = Work::new(tx, now, &system, &ids);
                    let emails: Vec<String> = people.iter().map(|(email, ..)| email.clone()).collect();
                    let mut known: HashMap<String, PersonId> =
                        store::people(work.tx, &emails).await?.into_iter().collect();
                    let mut rows = Vec::new();
                    for (email, name, kind, state) in people.iter().filter(|(email, ..)| !known.contains_key(email)) {
                        let id = PersonId(work.id());
                        rows.push(vec![id.into(), email.into(), name.into(), kind.into(), state.into(), now.into()]);
                    }
                    store::insert(work.tx, "person", store::PERSON, rows).await?;
                    known.extend(store::people(work.tx, &emails).await?);
                    let mut known_teams: HashMap<String, TeamId> =
                        store::teams(work.tx, provider).await?.into_iter().collect();
                    for name in teams.iter() {
                        if !known_teams.contains_key(name) {
                            let id = people::add_team(&mut work, provider, name, "none").await?;
                            known_teams.insert(name.clone(), id);
                        }
                    }
                    let mut known_services: HashMap<String, ServiceId> =
                        store::services(work.tx).await?.into_iter().collect();
                    for (key, name) in services.iter() {
                        if !known_services.contains_key(key) {
                            let id = people::add_service(&mut work, provider, key, name, Level::Standard, "{}").await?;
                            known_services.insert(key.clone(), id);
                        }
                    }
                    Ok::<_, Failure>((known, known_teams, known_services))
                })
            })
            .await?;
        Arc::make_mut(&mut self.names.people).extend(found_people);
        Arc::make_mut(&mut self.names.teams).extend(found_teams);
        Arc::make_mut(&mut self.names.services).extend(found_services);
        Ok(())
    }
}

fn shown(p: &Planned) -> String {
    let last = p.events.last();
    let (state, group) = last.map_or((State::New, ""), |e| (e.state, e.group.as_deref().unwrap_or("-")));
    format!("{}: {:?}, {state}, {group}, {} changes", p.outside, p.title, p.events.len())
}

fn agent(name: &str, source: &str) -> String {
    address_of(name, &format!("agents.{source}"))
}

fn key_of(name: &str) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    plain.split('-').filter(|p| !p.is_empty()).collect::<Vec<_>>().join("-")
}

/// What one transaction brings in.
struct Chunk {
    planned: Vec<Planned>,
    provider: Arc<Provider>,
    source: String,
    names: Names,
    run: i64,
    position: i64,
    rejected: i64,
}

/// Rows by table.
#[derive(Default)]
struct Rows {
    subjects: Vec<Vec<Val>>,
    tickets: Vec<Vec<Val>>,
    texts: Vec<Vec<Val>>,
    entries: Vec<Vec<Val>>,
    said: Vec<Vec<Val>>,
    promises: Vec<Vec<Val>>,
    feed: Vec<Vec<Val>>,
    counters: BTreeMap<(String, String), i64>,
}

impl Chunk {
    async fn write(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let mut rows = Rows::default();
        if !self.planned.is_empty() {
            let numbers = store::numbers(work.tx, "ticket", self.planned.len()).await?;
            let feed = store::numbers(work.tx, "feed", self.planned.len()).await?;
            let xid = store::transaction(work.tx).await?;
            for ((planned, number), seq) in self.planned.iter().zip(numbers).zip(feed) {
                let id = SubjectId(work.id());
                self.ticket(work, &mut rows, planned, id, number)?;
                rows.feed.push(vec![id.into(), "ticket".into(), xid.into(), seq.into(), work.now.into()]);
            }
        }
        store::insert(work.tx, "subject", store::SUBJECT, rows.subjects).await?;
        store::insert(work.tx, "ticket", store::TICKET, rows.tickets).await?;
        store::insert(work.tx, "ticket_text", store::TICKET_TEXT, rows.texts).await?;
        store::insert(work.tx, "entry", store::ENTRY, rows.entries).await?;
        store::insert(work.tx, "entry_text", store::ENTRY_TEXT, rows.said).await?;
        store::insert(work.tx, "promise", store::PROMISE, rows.promises).await?;
        store::insert(work.tx, "search_feed", store::FEED, rows.feed).await?;
        for ((family, name), by) in rows.counters {
            counters::add(work, &family, &name, by).await?;
        }
        let taken = i64::try_from(self.planned.len()).unwrap_or_default();
        store::advance(work.tx, self.run, self.position, taken, self.rejected).await?;
        work.touch(format!("queue:{}", self.provider.id));
        Ok(())
    }

    fn ticket(&self, work: &Work<'_>, rows: &mut Rows, p: &Planned, id: SubjectId, number: i64) -> Result<(), Failure> {
        let (Some(history), Some(last)) = (derive(&p.events).into_iter().next(), p.events.last()) else {
            return Ok(());
        };
        let provider = &self.provider;
        let urgent = p
            .priority
            .unwrap_or_else(|| priority(&provider.rules.matrix, p.impact, p.urgency, Standing::default()).value);
        let requester =
            p.requester.as_ref().and_then(|(_, email)| self.names.people.get(&people::fold_email(email))).copied();
        let assignee = self.person(last.assignee.as_deref());
        let team = last.group.as_ref().and_then(|n| self.names.teams.get(n)).copied();
        let service = p.service.as_ref().and_then(|n| self.names.services.get(&key_of(n))).copied();
        let kind = p.kind.unwrap_or(Kind::Question);
        let updated = p.events.iter().map(|e| e.at).max().unwrap_or(last.at).max(history.opened_at);
        let promises = if p.timed { self.promises(p, &history, kind, urgent) } else { Vec::new() };
        let open = last.state.is_open();
        let due =
            promises.iter().filter(|g| open && g.outcome.is_none() && g.paused.is_none()).min_by_key(|g| g.due_at);
        let (seq, head) = self.entries(work, rows, p, id, requester)?;
        rows.subjects.push(vec![
            id.into(),
            "ticket".into(),
            number.to_string().into(),
            p.title.as_str().into(),
            provider.id.into(),
            requester.into(),
            provider.confidential.into(),
            history.opened_at.into(),
            updated.into(),
            (seq + 1).into(),
            seq.into(),
            head.into(),
        ]);
        let waiting = p.changes.last().filter(|_| last.state == State::Waiting).map(|told| told.word.clone());
        rows.tickets.push(vec![
            id.into(),
            kind.into(),
            if p.kind.is_some() { "person" } else { "unsure" }.into(),
            last.state.into(),
            provider.id.into(),
            service.into(),
            team.into(),
            assignee.into(),
            requester.into(),
            p.impact.into(),
            p.urgency.into(),
            urgent.into(),
            p.channel.into(),
            history.opened_at.into(),
            updated.into(),
            due.map(|g| g.due_at).into(),
            due.map(|g| g.kind).into(),
            waiting.into(),
            p.tags.as_str().into(),
            i64::from(history.reopen_count).into(),
            history.first_response_at.into(),
            history.resolved_at.filter(|_| !open).into(),
            history.closed_at.filter(|_| last.state == State::Closed).into(),
            p.outside.as_str().into(),
        ]);
        rows.texts.push(vec![id.into(), p.words.as_str().into()]);
        let counted = Counted { provider: provider.id, state: last.state, team, assignee };
        for key in counted.keys() {
            *rows.counters.entry(key).or_default() += 1;
        }
        for promise in promises {
            rows.promises.push(self.promise(work, id, urgent, &promise)?);
        }
        Ok(())
    }

    /// What the engine would have promised, and what became of it.
    fn promises(&self, p: &Planned, history: &History, kind: Kind, priority: Priority) -> Vec<Promise> {
        let facts = TargetFacts { kind, level: Level::Standard, priority, channel: p.channel, expected: None };
        let calendar = &self.provider.calendar;
        let Ok(made) = start_all(&self.provider.rules.targets, &facts, calendar, history.opened_at) else {
            return Vec::new();
        };
        let done = if history.state.is_open() { None } else { history.resolved_at.or(history.closed_at) };
        let gone_through = |mut promise: Promise| -> Option<Promise> {
            match promise.kind {
                // Whether somebody was kept informed in between is not in the log.
                PromiseKind::NextUpdate => return None,
                PromiseKind::FirstResponse => {
                    if let Some(at) = history.first_response_at {
                        promise.keep(at.max(history.opened_at)).ok()?;
                    }
                }
                PromiseKind::Resolution => {
                    for (from, until) in history.waits.iter().filter(|(from, _)| done.is_none_or(|end| *from < end)) {
                        promise.pause("waiting", *from).ok()?;
                        if done.is_none_or(|end| *until < end) {
                            promise.resume(calendar, *until).ok()?;
                        }
                    }
                    if let Some(end) = done {
                        promise.keep(end.max(history.opened_at)).ok()?;
                    } else if history.state == State::Waiting && promise.paused.is_none() {
                        let since = p.events.last().map_or(history.opened_at, |e| e.at);
                        promise.pause("waiting", since).ok()?;
                    }
                }
            }
            Some(promise)
        };
        made.value.into_iter().filter_map(gone_through).collect()
    }

    fn promise(
        &self,
        work: &Work<'_>,
        subject: SubjectId,
        urgent: Priority,
        promise: &Promise,
    ) -> Result<Vec<Val>, Failure> {
        let state = match (&promise.outcome, &promise.paused) {
            (Some(outcome), _) if outcome.in_time => "kept",
            (Some(_), _) => "late",
            (None, Some(_)) => "paused",
            (None, None) => "running",
        };
        // Nobody is warned of what ran out before it came here.
        let wake = promise
            .next_warning(&self.provider.rules.warnings, &self.provider.calendar)
            .map(|(at, _)| at)
            .filter(|at| *at > work.now);
        let clock = serde_json::to_string(promise).map_err(|e| database::DbError::Shape(e.to_string()))?;
        Ok(vec![
            work.id().into(),
            subject.into(),
            promise.kind.into(),
            self.provider.id.into(),
            urgent.into(),
            state.into(),
            promise.started_at.into(),
            promise.due_at.into(),
            promise.outcome.as_ref().map(|o| o.at).into(),
            promise.paused.as_ref().map(|s| s.since).into(),
            promise.paused.as_ref().map(|s| s.reason.clone()).into(),
            clock.into(),
            wake.into(),
        ])
    }

    /// Somebody of the other desk, where they had one of these tickets.
    fn person(&self, name: Option<&str>) -> Option<PersonId> {
        self.names.people.get(&agent(name?, &self.source)).copied()
    }

    /// What was said and what happened, sealed; how many, and the head of the chain.
    fn entries(
        &self,
        work: &Work<'_>,
        rows: &mut Rows,
        p: &Planned,
        id: SubjectId,
        requester: Option<PersonId>,
    ) -> Result<(i64, String), Failure> {
        let mut chain = Chain { seq: 0, head: String::new() };
        let first = p.events.first().map_or(work.now, |e| e.opened_at);
        let asked = NewEntry { author: requester, channel: Some(p.channel), ..NewEntry::message(id, &p.words) };
        chain.add(work, rows, asked, first)?;
        let here = self.provider.id;
        for (n, (event, Told { by, word, said: words })) in p.events.iter().zip(&p.changes).enumerate() {
            let before = n.checked_sub(1).and_then(|n| p.events.get(n));
            let who = by.clone().or_else(|| event.assignee.clone()).unwrap_or_else(|| self.source.clone());
            let said = |key: &str| Because::new(key).with("who", who.clone());
            if let Some(team) = event.group.as_ref().filter(|g| before.is_none_or(|b| b.group.as_ref() != Some(*g))) {
                chain.add(
                    work,
                    rows,
                    NewEntry::internal_event(id, here, said("event-team").with("team", team.clone())),
                    event.at,
                )?;
            }
            if let Some(to) = event.assignee.as_ref().filter(|a| before.is_none_or(|b| b.assignee.as_ref() != Some(*a)))
            {
                chain.add(
                    work,
                    rows,
                    NewEntry::internal_event(id, here, said("event-assigned").with("to", to.clone())),
                    event.at,
                )?;
            }
            if let Some(words) = words {
                // Whoever asked speaks for their side; everybody else for the desk.
                let entry = if p.asked_by(by.as_ref()) {
                    NewEntry { author: requester, ..NewEntry::message(id, words) }
                } else {
                    NewEntry { author: self.person(by.as_deref()), ..NewEntry::answer(id, here, words) }
                };
                chain.add(work, rows, entry, event.at)?;
            }
            if before.is_some_and(|b| b.priority != event.priority) {
                let because = said("event-priority").with("priority", event.priority.word());
                chain.add(work, rows, NewEntry::internal_event(id, here, because), event.at)?;
            }
            let was = before.map_or(State::New, |b| b.state);
            if was == event.state {
                continue;
            }
            let answer = p.answer.as_deref().filter(|_| !event.state.is_open() && n + 1 == p.events.len());
            if let Some(answer) = answer {
                let answer = NewEntry { channel: Some(Channel::Import), ..NewEntry::answer(id, here, answer) };
                chain.add(work, rows, answer, event.at)?;
            }
            let happened = match event.state {
                State::Waiting => said("event-waiting").with("reason", word.clone()),
                State::Resolved => said("event-resolved"),
                State::Closed => said("event-closed"),
                _ if !was.is_open() => said("event-reopened"),
                _ if was == State::Waiting => said("event-resumed"),
                _ => continue,
            };
            chain.add(work, rows, NewEntry::event(id, happened), event.at)?;
        }
        Ok((chain.seq, chain.head))
    }
}

struct Chain {
    seq: i64,
    head: String,
}

impl Chain {
    fn add(&mut self, work: &Work<'_>, rows: &mut Rows, new: NewEntry<'_>, at: Timestamp) -> Result<(), Failure> {
        let new = NewEntry { at: Some(at), channel: new.channel.or(Some(Channel::Import)), ..new };
        let salt = timeline::hex(&work.random()?);
        self.seq += 1;
        let sealed = timeline::seal(&new, self.seq, &self.head, &salt);
        let id = work.id();
        rows.entries.push(vec![
            id.into(),
            new.subject.into(),
            self.seq.into(),
            at.into(),
            new.author.into(),
            sealed.side.into(),
            new.visibility.into(),
            new.provider.into(),
            sealed.kind.into(),
            new.channel.into(),
            sealed.change.into(),
            sealed.digest.into(),
            std::mem::take(&mut self.head).into(),
            sealed.hash.as_str().into(),
        ]);
        if !new.text.is_empty() {
            rows.said.push(vec![id.into(), new.text.into(), salt.into()]);
        }
        self.head = sealed.hash;
        Ok(())
    }
}
