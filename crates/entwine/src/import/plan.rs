//! Rows become a ticket, or a reason why not. Pure: the database is not asked.

use super::map::{Field, Map};
use crate::tables::Row;
use domain::{
    Channel, Impact, Kind, Priority, State, Timestamp, Urgency,
    rules::replay::{Event, Logged, priority_of, state_of},
};

/// A ticket to be brought in.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The name it keeps.
    pub outside: String,
    /// Its title.
    pub title: String,
    /// What was said.
    pub words: String,
    /// What was answered.
    pub answer: Option<String>,
    /// Who asked: name and address.
    pub requester: Option<(String, String)>,
    /// About which service.
    pub service: Option<String>,
    /// What it is; nobody has decided when `None`.
    pub kind: Option<Kind>,
    /// What goes first, where it is said.
    pub priority: Option<Priority>,
    /// How many are affected.
    pub impact: Impact,
    /// How soon it hurts.
    pub urgency: Urgency,
    /// How it came in.
    pub channel: Channel,
    /// Tags.
    pub tags: String,
    /// Its times are known, so there can be promises.
    pub timed: bool,
    /// How it stood after each change; at least one.
    pub events: Vec<Event>,
    /// What is known of each change besides.
    pub changes: Vec<Told>,
}

/// What the other desk tells of a change.
#[derive(Clone, Debug)]
pub struct Told {
    /// Who made it.
    pub by: Option<String>,
    /// Its word for the state.
    pub word: String,
    /// What was said with it; of the first row that is the ticket's own words.
    pub said: Option<String>,
}

impl Planned {
    /// People of the other desk who had it or said something on it.
    pub fn people(&self) -> impl Iterator<Item = &String> {
        let spoke = self.changes.iter().filter(|told| told.said.is_some()).filter_map(|told| told.by.as_ref());
        self.events.iter().filter_map(|e| e.assignee.as_ref()).chain(spoke.filter(|by| !self.asked_by(Some(by))))
    }
    /// Whether a name, or an address, is that of who asked; nobody's counts as theirs.
    pub fn asked_by(&self, who: Option<&String>) -> bool {
        let Some(who) = who else { return true };
        self.requester
            .as_ref()
            .is_some_and(|(name, email)| who == name || who.trim().eq_ignore_ascii_case(email.trim()))
    }
    /// Groups that had it.
    pub fn teams(&self) -> impl Iterator<Item = &String> {
        self.events.iter().filter_map(|e| e.group.as_ref())
    }
}

/// Makes a ticket of its rows, in the order of the file.
pub fn plan(map: &Map, rows: &[(u64, Row)], now: Timestamp) -> Result<Planned, String> {
    let Some(((number, first), (_, last))) = rows.first().zip(rows.last()) else { return Err("no row".to_owned()) };
    let text = |row: &Row, field| map.text(row, field);
    let words = text(first, Field::Words)?.ok_or("it says nothing")?;
    if words.len() > 200_000 {
        return Err("its words are longer than 200,000 bytes".to_owned());
    }
    let name = match text(first, Field::Id)? {
        Some(name) => name,
        None if map.fields.contains_key(&Field::Id) => return Err("it has no name (id)".to_owned()),
        None => number.to_string(),
    };
    let title = text(first, Field::Title)?.unwrap_or_else(|| words.clone());
    let known = |field, word: Option<String>| word.map(|w| Known { field, word: w });
    let kind = known("kind", text(first, Field::Kind)?).map(|k| k.read(Kind::parse)).transpose()?;
    let impact = known("impact", text(last, Field::Impact)?).map(|k| k.read(Impact::parse)).transpose()?;
    let urgency = known("urgency", text(last, Field::Urgency)?).map(|k| k.read(Urgency::parse)).transpose()?;
    let channel = known("channel", text(first, Field::Channel)?).map(|k| k.read(Channel::parse)).transpose()?;
    let opened = map.time(first, Field::Opened)?;
    let requester = match (text(first, Field::Requester)?, text(first, Field::RequesterEmail)?) {
        (None, None) => None,
        (name, Some(email)) if spine::people::is_email(&email) => Some((name.unwrap_or_else(|| email.clone()), email)),
        (_, Some(_)) => return Err("the address of who asked is no address".to_owned()),
        (Some(name), None) => Some((name.clone(), address_of(&name, &map.source))),
    };
    let (events, changes) = if map.history { history(map, rows)? } else { flat(map, &name, first, opened, now)? };
    let priority = events.last().filter(|_| map.fields.contains_key(&Field::Priority)).map(|e| e.priority);
    Ok(Planned {
        outside: format!("{}:{name}", map.source),
        title: short(&title),
        words,
        answer: text(last, Field::Answer)?,
        requester,
        service: text(first, Field::Service)?.map(|s| short(&s)),
        kind,
        priority,
        impact: impact.unwrap_or(Impact::One),
        urgency: urgency.unwrap_or(Urgency::Soon),
        channel: channel.unwrap_or(Channel::Import),
        tags: text(first, Field::Tags)?.unwrap_or_default().to_lowercase(),
        timed: opened.is_some(),
        events,
        changes,
    })
}

struct Known {
    field: &'static str,
    word: String,
}

impl Known {
    fn read<T>(&self, parse: impl Fn(&str) -> Option<T>) -> Result<T, String> {
        parse(&self.word.to_lowercase()).ok_or_else(|| format!("{} is not known: {}", self.field, short(&self.word)))
    }
}

type Steps = (Vec<Event>, Vec<Told>);

fn state(map: &Map, row: &Row) -> Result<(State, String), String> {
    let word = map.text(row, Field::State)?.unwrap_or_else(|| "new".to_owned());
    let known = Known { field: "state", word };
    let read = known.read(|w| State::parse(w).filter(|s| *s != State::Merged).or_else(|| state_of(w)))?;
    Ok((read, known.word))
}

fn event(map: &Map, name: &str, row: &Row, opened: Timestamp, at: Timestamp) -> Result<(Event, Told), String> {
    let (state, word) = state(map, row)?;
    let priority = match map.text(row, Field::Priority)? {
        Some(word) => Known { field: "priority", word }.read(|w| Priority::parse(w).or_else(|| priority_of(w)))?,
        None => Priority::Normal,
    };
    let number = |field| -> Result<Option<u32>, String> { Ok(map.text(row, field)?.and_then(|t| t.parse().ok())) };
    let kept = map.text(row, Field::LoggedKept)?.and_then(|t| t.to_lowercase().parse().ok());
    let event = Event {
        subject: name.to_owned(),
        at,
        state,
        group: map.text(row, Field::Team)?.map(|t| short(&t)),
        assignee: map.text(row, Field::Assignee)?.map(|t| short(&t)),
        priority,
        opened_at: opened,
        resolved_at: map.time(row, Field::Resolved)?,
        closed_at: map.time(row, Field::Closed)?,
        logged: Logged {
            made_sla: kept,
            reopen_count: number(Field::LoggedReopened)?,
            reassignment_count: number(Field::LoggedReassigned)?,
        },
    };
    Ok((event, Told { by: map.text(row, Field::By)?, word, said: None }))
}

/// Each row a change.
fn history(map: &Map, rows: &[(u64, Row)]) -> Result<Steps, String> {
    let (mut events, mut changes) = (Vec::new(), Vec::new());
    for (n, (_, row)) in rows.iter().enumerate() {
        let name = map.text(row, Field::Id)?.unwrap_or_default();
        let opened = map.time(row, Field::Opened)?.ok_or("it does not say when it was opened")?;
        let at = map.time(row, Field::At)?.ok_or("it does not say when it changed")?;
        let (event, told) = event(map, &name, row, opened, at)?;
        events.push(event);
        changes.push(Told { said: if n > 0 { map.text(row, Field::Said)? } else { None }, ..told });
    }
    Ok((events, changes))
}

/// One row: opened, and then where it stands.
fn flat(map: &Map, name: &str, row: &Row, opened: Option<Timestamp>, now: Timestamp) -> Result<Steps, String> {
    let from = opened.unwrap_or(now);
    let (last, told) = event(map, name, row, from, from)?;
    let mut events = vec![Event { state: State::New, at: from, resolved_at: None, closed_at: None, ..last.clone() }];
    let mut changes = vec![Told { by: None, word: "new".to_owned(), said: None }];
    let mut step = |state: State, at: Option<Timestamp>| {
        let at = at.unwrap_or(from).max(from);
        let done = !state.is_open();
        let mut next = Event { state, at, ..last.clone() };
        next.resolved_at = done.then(|| last.resolved_at.or(last.closed_at).unwrap_or(at));
        next.closed_at = (state == State::Closed).then(|| last.closed_at.unwrap_or(at));
        events.push(next);
        changes.push(told.clone());
    };
    match last.state {
        State::New | State::Merged => {}
        State::Open | State::Waiting => step(last.state, None),
        State::Resolved => step(State::Resolved, last.resolved_at.or(last.closed_at)),
        State::Closed => {
            if let Some(at) = last.resolved_at {
                step(State::Resolved, Some(at));
            }
            step(State::Closed, last.closed_at.or(last.resolved_at));
        }
    }
    Ok((events, changes))
}

/// An address nobody has, for people of whom only a name is known (RFC 2606: `.invalid` never exists).
pub fn address_of(name: &str, source: &str) -> String {
    let plain: String =
        name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(100).collect();
    let plain = plain.split('-').filter(|p| !p.is_empty()).collect::<Vec<_>>().join("-");
    format!("{}@{source}.invalid", if plain.is_empty() { "nobody" } else { &plain })
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 120 {
        return line;
    }
    let cut: String = line.chars().take(117).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}
