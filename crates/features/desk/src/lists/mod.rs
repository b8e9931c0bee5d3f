//! Lists of tickets: the queues of the desk, the board, who carries how much, saved views, and what a person has open.
//!
//! A list is its [`Filters`], and filters are the address of its page: what is seen can be sent to somebody, kept as a
//! saved view, opened again. A list shows only tickets of the providers its reader serves; what is confidential is seen by
//! its own provider's people alone.
//!
//! # What must never happen here
//! Nothing is counted when a page is shown: [`recount`] keeps the numbers with each change. No list of open tickets reads
//! what is closed.
//!
//! ```
//! use desk::lists::{Filters, View};
//! let filters = Filters::parse("view=team&team=7&priority=high&q=late+return");
//! assert_eq!((filters.view, filters.words.as_str()), (View::Team, "late return"));
//! assert_eq!(filters.to_query(), "view=team&team=7&priority=high&q=late+return");
//! ```

mod filters;
mod views;

pub use crate::store::list::{PartRow, STATEMENTS, TicketRow};
pub use crate::store::view::SavedView;
pub use filters::{Cursor, Filters, Sort, View};
pub use views::{DeleteView, SaveView, views};

use crate::store::list::{self as store, NEVER, Wanted};
use database::{DbError, Tx};
use domain::{Actor, Capability, Millis, PersonId, Priority, ProviderId, Refusal, State, SubjectId, TeamId, Timestamp};
use spine::{Failure, Work, counters};
use std::collections::BTreeMap;

/// Rows on a page.
pub const PAGE: usize = 50;
/// Rows beside a ticket that is open: as many as are seen at once, for each is read and drawn with every ticket.
pub const BESIDE: usize = 20;
/// So many rows stand above the one that is opened from a list.
const ABOVE: usize = 5;
/// So many rows are looked through at once for words of a title.
const BATCH: i64 = 400;
/// So many rows are looked through for words of a title before the rest is left to the search.
const MOST_LOOKED_THROUGH: usize = 4_000;

/// What the numbers beside the lists depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Whose the ticket is.
    pub provider: ProviderId,
    /// Where it stands.
    pub state: State,
    /// Which group has it.
    pub team: Option<TeamId>,
    /// Who has it.
    pub assignee: Option<PersonId>,
}

impl Counted {
    /// The counters it is in: family and name. Imports, which bring many at once, add them up by themselves.
    pub fn keys(&self) -> Vec<(String, String)> {
        let queue = format!("queue:{}", self.provider);
        let mut keys = vec![(queue.clone(), self.state.word().to_owned())];
        if self.state.is_open() {
            if let Some(team) = self.team {
                keys.push((queue.clone(), format!("team:{team}")));
            }
            match self.assignee {
                Some(person) => keys.push((format!("mine:{person}"), "open".to_owned())),
                None => keys.push((queue, "unassigned".to_owned())),
            }
        }
        keys
    }
}

/// Moves the numbers beside the lists with a change of a ticket; `before` is `None` when it is new. Called once in every
/// action that changes one of [`Counted`].
pub async fn recount(work: &mut Work<'_>, before: Option<&Counted>, after: Option<&Counted>) -> Result<(), DbError> {
    let mut moves: BTreeMap<(String, String), i64> = BTreeMap::new();
    for key in before.map(Counted::keys).unwrap_or_default() {
        *moves.entry(key).or_default() -= 1;
    }
    for key in after.map(Counted::keys).unwrap_or_default() {
        *moves.entry(key).or_default() += 1;
    }
    for ((family, name), by) in moves {
        counters::add(work, &family, &name, by).await?;
    }
    Ok(())
}

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Queue {
    /// Its rows.
    pub rows: Vec<TicketRow>,
    /// Where the next page begins; nothing after the last.
    pub next: Option<Cursor>,
    /// The numbers beside the views of this reader, where they are kept: no list's own filters are in them.
    pub counts: Counts,
    /// Words were looked for in the newest rows only; the search finds the rest.
    pub cut: bool,
    sort: Sort,
}

impl Queue {
    /// Where the list begins beside a row that is opened from it: some rows above, so that the next and the one before
    /// stand there. Nothing where that is where it begins already.
    pub fn begins_beside(&self, row: usize) -> Option<Cursor> {
        let above = self.rows.get(row.checked_sub(ABOVE + 1)?)?;
        let (key, id) = key(above, self.sort);
        Some(Cursor { key, id })
    }
}

/// The numbers beside the views.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Open tickets this reader has.
    pub mine: i64,
    /// Open tickets nobody has.
    pub unassigned: i64,
    /// All open tickets.
    pub open: i64,
    /// Of these, those whose clock stands still.
    pub waiting: i64,
    /// Resolved, not closed.
    pub resolved: i64,
    /// Closed.
    pub closed: i64,
    /// Open tickets by group.
    pub teams: BTreeMap<TeamId, i64>,
}

/// The numbers beside the views of the providers this actor serves, or of one of them.
pub async fn counts(tx: &mut Tx, actor: &Actor, provider: Option<ProviderId>) -> Result<Counts, Failure> {
    let mut counts = Counts::default();
    let providers = served(actor, provider)?;
    for one in &providers {
        for (name, n) in counters::family(tx, &format!("queue:{one}")).await? {
            match name.as_str() {
                "new" | "open" => counts.open += n,
                "waiting" => {
                    counts.open += n;
                    counts.waiting += n;
                }
                "unassigned" => counts.unassigned += n,
                "resolved" => counts.resolved += n,
                "closed" => counts.closed += n,
                other => {
                    if let Some(team) = other.strip_prefix("team:").and_then(|id| id.parse().ok()) {
                        *counts.teams.entry(TeamId(team)).or_default() += n;
                    }
                }
            }
        }
    }
    if let Some(person) = actor.person {
        for (name, n) in counters::family(tx, &format!("mine:{person}")).await? {
            if name == "open" {
                counts.mine += n;
            }
        }
    }
    Ok(counts)
}

/// The providers a list is about: one, where the filters name it, or all this actor serves.
fn served(actor: &Actor, provider: Option<ProviderId>) -> Result<Vec<ProviderId>, Refusal> {
    domain::access::may(actor, Capability::Desk, None)?;
    let own: Vec<ProviderId> = actor.providers().collect();
    match provider {
        Some(wanted) if own.contains(&wanted) => Ok(vec![wanted]),
        Some(_) => Err(Refusal::NotFound),
        None => Ok(own),
    }
}

/// What one page reads: a statement's rows of one place.
#[derive(Clone, Copy)]
enum Source {
    Open(Place, Sort),
    Waiting(ProviderId),
    Resolved(ProviderId),
    Closed(ProviderId),
    Every(ProviderId),
}

#[derive(Clone, Copy)]
enum Place {
    Provider(ProviderId),
    Person(PersonId),
    Team(TeamId),
}

impl Source {
    async fn rows(self, tx: &mut Tx, after: (i64, i64), limit: i64, w: &Wanted) -> Result<Vec<TicketRow>, DbError> {
        use Place::{Person, Provider, Team};
        match self {
            Self::Open(Provider(p), Sort::Due) => store::open_of_provider(tx, p.0, after, limit, w).await,
            Self::Open(Person(p), Sort::Due) => store::open_of_person(tx, p.0, after, limit, w).await,
            Self::Open(Team(t), Sort::Due) => store::open_of_team(tx, t.0, after, limit, w).await,
            Self::Open(Provider(p), Sort::Updated) => store::open_of_provider_updated(tx, p.0, after, limit, w).await,
            Self::Open(Person(p), Sort::Updated) => store::open_of_person_updated(tx, p.0, after, limit, w).await,
            Self::Open(Team(t), Sort::Updated) => store::open_of_team_updated(tx, t.0, after, limit, w).await,
            Self::Open(Provider(p), Sort::Created) => store::open_of_provider_created(tx, p.0, after, limit, w).await,
            Self::Open(Person(p), Sort::Created) => store::open_of_person_created(tx, p.0, after, limit, w).await,
            Self::Open(Team(t), Sort::Created) => store::open_of_team_created(tx, t.0, after, limit, w).await,
            Self::Open(Provider(p), Sort::Priority) => store::open_of_provider_priority(tx, p.0, after, limit, w).await,
            Self::Open(Person(p), Sort::Priority) => store::open_of_person_priority(tx, p.0, after, limit, w).await,
            Self::Open(Team(t), Sort::Priority) => store::open_of_team_priority(tx, t.0, after, limit, w).await,
            Self::Waiting(p) => store::waiting_of_provider(tx, p.0, after, limit, w).await,
            Self::Resolved(p) => store::resolved_of_provider(tx, p.0, after, limit, w).await,
            Self::Closed(p) => store::closed_of_provider(tx, p.0, after, limit, w).await,
            Self::Every(p) => store::every_of_provider(tx, p.0, after, limit, w).await,
        }
    }

    /// The order of this list; what is over is always read by its last change.
    const fn sort(self) -> Sort {
        match self {
            Self::Open(_, sort) => sort,
            _ => Sort::Updated,
        }
    }
}

/// The key a row is sorted by, so that a smaller one comes first.
fn key(row: &TicketRow, sort: Sort) -> (i64, i64) {
    match sort {
        Sort::Due => (row.due_at.map_or(NEVER, |at| at.0), row.id.0),
        Sort::Updated => (-row.updated_at.0, -row.id.0),
        Sort::Created => (-row.created_at.0, -row.id.0),
        Sort::Priority => (
            match row.priority {
                Priority::First => 0,
                Priority::High => 1,
                Priority::Normal => 2,
                Priority::Low => 3,
            },
            row.id.0,
        ),
    }
}

/// What a statement starts after: its own columns, not the turned ones of [`key`].
const fn place_after(key: (i64, i64), sort: Sort) -> (i64, i64) {
    match sort {
        Sort::Due | Sort::Priority => key,
        Sort::Updated | Sort::Created => (key.0.saturating_neg(), key.1.saturating_neg()),
    }
}

const fn before_all(sort: Sort) -> (i64, i64) {
    match sort {
        Sort::Due | Sort::Priority => (i64::MIN, i64::MIN),
        Sort::Updated | Sort::Created => (i64::MAX, i64::MAX),
    }
}

/// A page of a list for this actor: [`PAGE`] rows, or [`BESIDE`] where something is open.
pub async fn queue(tx: &mut Tx, actor: &Actor, filters: &Filters, size: usize) -> Result<Queue, Failure> {
    let counts = counts(tx, actor, filters.provider).await?;
    let (rows, next, cut, sort) = page(tx, actor, filters, size).await?;
    Ok(Queue { rows, next, counts, cut, sort })
}

/// The statements a list reads, one a place.
async fn sources(tx: &mut Tx, actor: &Actor, filters: &Filters) -> Result<Vec<Source>, Failure> {
    let providers = served(actor, filters.provider)?;
    let each = |make: fn(ProviderId) -> Source| providers.iter().copied().map(make).collect::<Vec<_>>();
    Ok(match (filters.view, filters.state) {
        (View::Mine, _) => {
            let Some(person) = actor.person else { return Err(Refusal::SignIn.into()) };
            vec![Source::Open(Place::Person(person), filters.sort)]
        }
        (View::Team, _) => {
            let Some(team) = filters.team else {
                return Ok(providers.iter().map(|p| Source::Open(Place::Provider(*p), filters.sort)).collect());
            };
            if !store::team_provider(tx, team).await?.is_some_and(|p| providers.contains(&p)) {
                return Err(Refusal::NotFound.into());
            }
            vec![Source::Open(Place::Team(team), filters.sort)]
        }
        (View::Waiting, _) | (View::Every, Some(State::Waiting)) => each(Source::Waiting),
        (View::Resolved, _) | (View::Every, Some(State::Resolved)) => each(Source::Resolved),
        (View::Closed, _) | (View::Every, Some(State::Closed)) => each(Source::Closed),
        (View::Every, _) => each(Source::Every),
        (View::All | View::Unassigned, _) => match filters.assignee {
            Some(person) => vec![Source::Open(Place::Person(person), filters.sort)],
            None => providers.iter().map(|p| Source::Open(Place::Provider(*p), filters.sort)).collect(),
        },
    })
}

async fn page(
    tx: &mut Tx,
    actor: &Actor,
    filters: &Filters,
    size: usize,
) -> Result<(Vec<TicketRow>, Option<Cursor>, bool, Sort), Failure> {
    let providers = served(actor, filters.provider)?;
    let sources = sources(tx, actor, filters).await?;
    let sort = sources.first().map_or(filters.sort, |s| s.sort());
    let wanted = filters.wanted();
    let words: Vec<String> = filters.words.split_whitespace().map(str::to_lowercase).collect();
    let after = filters.after.map_or_else(|| before_all(sort), |c| place_after((c.key, c.id), sort));
    let mut rows: Vec<TicketRow> = Vec::new();
    let mut cut = false;
    for source in sources {
        let mut after = after;
        let mut found = Vec::new();
        let mut looked_through = 0;
        let limit = if words.is_empty() { i64::try_from(size + 1).unwrap_or(BATCH) } else { BATCH };
        loop {
            let batch = source.rows(tx, after, limit, &wanted).await?;
            looked_through += batch.len();
            let last = batch.last().map(|row| place_after(key(row, sort), sort));
            let full = i64::try_from(batch.len()).unwrap_or(0) == limit;
            // What somebody has may be a provider's they no longer serve.
            found.extend(batch.into_iter().filter(|row| {
                let title = if words.is_empty() { String::new() } else { row.title.to_lowercase() };
                providers.contains(&row.provider) && words.iter().all(|word| title.contains(word.as_str()))
            }));
            match last {
                Some(last) if full && found.len() <= size => after = last,
                _ => break,
            }
            if looked_through >= MOST_LOOKED_THROUGH {
                cut = true;
                break;
            }
        }
        rows.append(&mut found);
    }
    rows.sort_by_key(|row| key(row, sort));
    let more = rows.len() > size;
    rows.truncate(size);
    let next = rows.last().filter(|_| more).map(|row| {
        let (key, id) = key(row, sort);
        Cursor { key, id }
    });
    Ok((rows, next, cut, sort))
}

/// One column of the board.
#[derive(Clone, Debug)]
pub struct Column {
    /// Where its tickets stand.
    pub state: State,
    /// The first of them.
    pub rows: Vec<TicketRow>,
    /// There are more.
    pub more: bool,
}

/// The board: open tickets by state, due first, and what was resolved last; at most `limit` a column.
pub async fn board(tx: &mut Tx, actor: &Actor, filters: &Filters, limit: usize) -> Result<Vec<Column>, Failure> {
    let mut columns = Vec::new();
    for state in [State::New, State::Open, State::Waiting, State::Resolved] {
        let view = match (state, filters.view) {
            (State::Resolved, _) => View::Resolved,
            (_, View::Mine | View::Team | View::Unassigned) => filters.view,
            _ => View::All,
        };
        let mut one = Filters { view, state: Some(state), after: None, ..filters.clone() };
        if state == State::Resolved && filters.view == View::Mine {
            one.assignee = actor.person;
        }
        let (rows, next, ..) = page(tx, actor, &one, limit.clamp(1, PAGE)).await?;
        columns.push(Column { state, rows, more: next.is_some() });
    }
    Ok(columns)
}

/// How much somebody carries.
#[derive(Clone, Debug)]
pub struct Load {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Open tickets they have.
    pub open: i64,
    /// Of these, due within the time asked about, or late.
    pub soon: i64,
    /// Of these, late.
    pub late: i64,
    /// How many they say they can carry; nothing where they are in no group.
    pub capacity: Option<i64>,
}

/// How much each of a provider's people carries, the least loaded first. `soon` is how far "due soon" reaches.
pub async fn workload(
    tx: &mut Tx,
    actor: &Actor,
    provider: ProviderId,
    now: Timestamp,
    soon: Millis,
) -> Result<Vec<Load>, Failure> {
    served(actor, Some(provider))?;
    let loads = store::loads(tx, provider, now, now.plus(soon)).await?;
    let capacities = store::capacities(tx, provider).await?;
    let mut all: Vec<Load> = Vec::new();
    for member in spine::people::members(tx, provider).await? {
        if all.iter().any(|l| l.person == member.id) {
            continue;
        }
        let load = loads.iter().find(|l| l.person == member.id);
        all.push(Load {
            person: member.id,
            name: member.name,
            open: load.map_or(0, |l| l.open),
            soon: load.map_or(0, |l| l.soon),
            late: load.map_or(0, |l| l.late),
            capacity: capacities.iter().find(|(p, _)| *p == member.id).map(|(_, c)| *c),
        });
    }
    // By how full they are; who set no capacity counts as able to carry twenty.
    all.sort_by(|a, b| {
        let full = |l: &Load| l.open.saturating_mul(1_000) / l.capacity.unwrap_or(20).max(1);
        full(a).cmp(&full(b)).then_with(|| a.name.cmp(&b.name))
    });
    Ok(all)
}

/// A conversation on the home page of somebody who takes part in it.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// The ticket.
    pub ticket: TicketRow,
    /// `requester`, `on_behalf`, `me_too` or `invited`.
    pub part: String,
}

/// What a person asked, takes part in, or is affected by too; last changed first.
pub async fn my_conversations(tx: &mut Tx, person: PersonId, limit: usize) -> Result<Vec<Conversation>, DbError> {
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut all: Vec<Conversation> = store::asked_by(tx, person, most)
        .await?
        .into_iter()
        .map(|ticket| Conversation { ticket, part: "requester".to_owned() })
        .collect();
    for PartRow { ticket, part } in store::taken_part(tx, person, most).await? {
        if all.iter().all(|c| c.ticket.id != ticket.id) {
            all.push(Conversation { ticket, part });
        }
    }
    for ticket in store::affected_too(tx, person, most).await? {
        if all.iter().all(|c| c.ticket.id != ticket.id) {
            all.push(Conversation { ticket, part: "me_too".to_owned() });
        }
    }
    all.sort_by_key(|c| (std::cmp::Reverse(c.ticket.updated_at), std::cmp::Reverse(c.ticket.id)));
    all.truncate(limit);
    Ok(all)
}

/// What stands still until this person does something, last changed first.
pub async fn waiting_for_you(tx: &mut Tx, person: PersonId, limit: i64) -> Result<Vec<TicketRow>, DbError> {
    store::waits_for(tx, person, limit).await
}

/// Groups of the providers this actor serves: provider, id, name; for filters and pickers.
pub async fn teams(tx: &mut Tx, actor: &Actor) -> Result<Vec<(ProviderId, TeamId, String)>, Failure> {
    let mut all = Vec::new();
    for provider in served(actor, None)? {
        all.extend(store::teams_of(tx, provider).await?.into_iter().map(|(id, name)| (provider, id, name)));
    }
    Ok(all)
}

/// The ticket after this one, and the one before, in a list: what `j` and `k` go to.
pub fn beside(rows: &[TicketRow], id: SubjectId) -> (Option<&TicketRow>, Option<&TicketRow>) {
    let Some(at) = rows.iter().position(|row| row.id == id) else { return (None, rows.first()) };
    (at.checked_sub(1).and_then(|i| rows.get(i)), rows.get(at + 1))
}
