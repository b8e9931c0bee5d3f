//! What several pages draw alike: promises, entries, rows. Values in, parts of `web::components` out.

use super::came::{self, Came, Ways};
use crate::{
    messages::Say,
    store::{list::TicketRow, ticket::Conversation},
};
use domain::{Channel, Kind, PromiseKind, State, Timestamp, Visibility, rules::promise};
use spine::{
    promises::Given,
    timeline::{Entry, Side},
};
use web::{
    Visitor,
    components::{
        Attach, Attachment, Avatar, Badge, Chip, Dye, Entry as EntryPart, Estimate, Event, Mark, Markup, Moment, Note,
        PerMille, Promise, PromiseMini, PromiseState, ProviderMark, Reach, Row, Side as Strand, Timeline, Tone,
    },
    icons::Icon,
};

/// The sign of a kind.
pub fn kind_icon(kind: Kind) -> Icon {
    match kind {
        Kind::SuspiciousEvent => Icon::Shield,
        Kind::Disaster | Kind::Incident => Icon::Alert,
        Kind::ServiceRequest | Kind::ChangeRequest => Icon::Box,
        Kind::Compliment => Icon::Heart,
        Kind::Complaint => Icon::Flag,
        Kind::ImprovementProposal => Icon::Strand,
        Kind::ValueRequest => Icon::Bulb,
        Kind::Question => Icon::Chat,
    }
}

/// A time as people read it, fresh while the page is open, exact on hover and focus.
pub fn moment(visitor: &Visitor, at: Timestamp, now: Timestamp) -> Moment {
    let when = visitor.lang.when(at, now);
    Moment::new(when.datetime, when.exact, when.words)
}

/// The state of a ticket as the person is told it.
pub fn state_chip(visitor: &Visitor, state: State) -> Chip {
    let (tone, icon) = match state {
        State::New => (Tone::Info, Icon::Clock),
        State::Open => (Tone::Plain, Icon::Play),
        State::Waiting => (Tone::Warn, Icon::Pause),
        State::Resolved | State::Closed => (Tone::Good, Icon::Check),
        State::Merged => (Tone::Plain, Icon::Link),
    };
    Chip::new(tone, icon, visitor.lang.state_word(state))
}

/// The short line in lists: what is promised next, or how it ended.
pub fn promise_of_row(visitor: &Visitor, row: &TicketRow, now: Timestamp) -> PromiseMini {
    let kind = row.due_kind.unwrap_or(PromiseKind::NextUpdate);
    promise_in_row(visitor, row, now, |due| visitor.lang.promise_words(kind, due, now))
}

/// The same, with other words for what is due.
pub fn promise_in_row(
    visitor: &Visitor,
    row: &TicketRow,
    now: Timestamp,
    words: impl Fn(Timestamp) -> String,
) -> PromiseMini {
    let say = Say::new(&visitor.lang);
    if matches!(row.state, State::Resolved | State::Closed | State::Merged) {
        return PromiseMini::new(PromiseState::Kept, PerMille::new(1000), visitor.lang.state_word(row.state));
    }
    if let Some(reason) = &row.waiting_for {
        return PromiseMini::new(PromiseState::Paused, PerMille::new(600), reason.as_str());
    }
    let Some(due) = row.due_at else {
        return PromiseMini::new(PromiseState::Running, PerMille::new(500), say.row_no_promise());
    };
    let share = PerMille::of(now.since(row.created_at).0, due.since(row.created_at).0.max(1));
    let state = if due < now {
        PromiseState::Late
    } else if share.get() > 750 {
        PromiseState::Soon
    } else {
        PromiseState::Running
    };
    PromiseMini::new(state, share, Markup::bold(words(due)))
}

/// A conversation in a list for the person who asked.
pub fn row_for_person(visitor: &Visitor, row: &TicketRow, now: Timestamp) -> Row {
    let dye = Dye::of(&row.provider_key);
    let lead = match &row.assignee_name {
        Some(name) => Avatar::desk(name),
        None => Avatar::team(&row.provider_name),
    };
    let text = Markup::join([
        Markup::from(ProviderMark::new(&row.provider_name, dye)),
        Markup::from(" · "),
        Markup::from(visitor.lang.kind_word(row.kind, None).as_ref()),
        Markup::from(format!(" · {}", row.number)),
    ]);
    Row::new(lead, format!("/t/{}", row.number), row.title.clone(), text)
        .end(promise_of_row(visitor, row, now))
        .dye(dye)
        .id(format!("row-{}", row.number))
}

/// The promise of a conversation: its sentence, its line, its knots.
pub fn promise(visitor: &Visitor, c: &Conversation, now: Timestamp) -> Option<Promise> {
    let say = Say::new(&visitor.lang);
    let lang = &visitor.lang;
    let find = |kind: PromiseKind| c.promises.iter().rev().find(|g| g.promise.kind == kind);
    let first = find(PromiseKind::FirstResponse);
    let next = find(PromiseKind::NextUpdate).filter(|g| g.promise.outcome.is_none());
    let done = find(PromiseKind::Resolution);
    let asked = c.ticket.created_at;
    let mut marks = vec![Mark::kept(say.mark_asked(), lang.moment(asked, now), asked.0)];
    let mut mark = |name: String, given: &Given, is_next: bool| {
        let p = &given.promise;
        let knot = match &p.outcome {
            Some(outcome) => {
                let when = if outcome.in_time {
                    say.mark_kept(lang.moment(outcome.at, now))
                } else {
                    say.mark_late(lang.moment(outcome.at, now))
                };
                Mark::kept(name, when, outcome.at.0)
            }
            None => Mark::due(name, lang.by(p.due_at, now), p.due_at.0),
        };
        marks.push(if is_next { knot.next() } else { knot });
    };
    let running: Vec<&Given> =
        [first, next, done].into_iter().flatten().filter(|g| g.promise.outcome.is_none()).collect();
    let soonest = running.iter().min_by_key(|g| g.promise.due_at).map(|g| g.id);
    for given in [first, next, done].into_iter().flatten() {
        mark(lang.promise_word(given.promise.kind), given, Some(given.id) == soonest);
    }
    let given = soonest.and_then(|id| running.iter().find(|g| g.id == id));
    let pauses: Vec<(i64, i64)> =
        running.iter().filter_map(|g| g.promise.paused.as_ref()).map(|p| (p.since.0, now.0)).take(1).collect();
    let part = if let Some(given) = given {
        let standing = given.promise.standing(&c.provider.calendar, now);
        let state = match standing.state {
            promise::State::Paused => PromiseState::Paused,
            promise::State::Late | promise::State::Missed => PromiseState::Late,
            promise::State::Kept => PromiseState::Kept,
            promise::State::Soon if standing.share > 0.75 => PromiseState::Soon,
            promise::State::Soon => PromiseState::Running,
        };
        let (sentence, left) = match &given.promise.paused {
            Some(pause) => {
                let since = lang.moment(pause.since, now);
                (
                    Markup::bold(say.promise_stands_still(since)),
                    c.ticket.waiting_for.clone().unwrap_or_else(|| pause.reason.clone()),
                )
            }
            None if given.promise.is_late(now) => {
                let late = lang.duration(now.since(given.promise.due_at));
                (Markup::bold(say.promise_we_are_late(late)), say.promise_late_known().into_owned())
            }
            None => (
                Markup::bold(lang.promise_words(given.promise.kind, given.promise.due_at, now)),
                say.promise_left(lang.duration(given.promise.due_at.since(now))),
            ),
        };
        Promise::new(state, sentence, left, marks, now.0)
    } else {
        let words = lang.state_hint(c.ticket.state);
        (!c.promises.is_empty()).then(|| Promise::new(PromiseState::Kept, Markup::bold(words), "", marks, now.0))?
    };
    Some(part.pauses(pauses).heading("promise", say.promise_heading()))
}

/// The conversation's entries as this reader sees them; one of them, where asked for, as the mail it came as.
pub fn timeline(visitor: &Visitor, c: &Conversation, ways: &Ways, came: Option<&Came>, now: Timestamp) -> Timeline {
    let mut items = Vec::new();
    let mut rest = c.entries.as_slice();
    while let Some(first) = rest.first() {
        let warned = rest.iter().take_while(|e| is_warning(e)).count();
        let (group, after) = rest.split_at(warned.max(1));
        rest = after;
        items.push(match group {
            [_, .., last] => warnings(visitor, group.len(), first, last, now),
            _ => entry(visitor, c, first, (ways, came), now),
        });
    }
    Timeline { id: "timeline".to_owned(), items }
}

/// Whether it warns of a promise: of a late ticket there are many, and they say the same.
fn is_warning(e: &Entry) -> bool {
    const WARNINGS: [&str; 3] = ["event-promise-soon", "event-promise-out", "event-promise-late"];
    e.kind == "event" && e.change.as_ref().is_some_and(|change| WARNINGS.contains(&change.key.as_str()))
}

/// Warnings with nothing between them: one line that says the last and counts.
fn warnings(visitor: &Visitor, count: usize, first: &Entry, last: &Entry, now: Timestamp) -> Markup {
    let last_words = last.change.as_ref().map(|change| visitor.lang.because(change)).unwrap_or_default();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let since = visitor.lang.moment(first.at, now);
    let said = Say::new(&visitor.lang).warnings_grouped(count, last_words, since);
    let body = Markup::paragraph(Markup::join([
        Markup::from(said.as_str()),
        Markup::from(" "),
        Markup::soft(moment(visitor, last.at, now)),
    ]));
    Event { id: format!("e-{}", last.id), tone: Tone::Warn, icon: Icon::Clock, body }.into()
}

fn attachments(visitor: &Visitor, e: &Entry, files: &str) -> Vec<Attachment> {
    e.attachments
        .iter()
        .map(|file| Attachment {
            href: format!("{files}/{}/{}", file.id, web::forms::encode(&file.name)),
            name: file.name.clone(),
            size: visitor.lang.size(u64::try_from(file.size).unwrap_or(0)),
        })
        .collect()
}

fn words(visitor: &Visitor, e: &Entry) -> Markup {
    match &e.text {
        Some(text) => match &e.folded {
            Some(folded) => {
                let label = Say::new(&visitor.lang).entry_folded().into_owned();
                Markup::join([Markup::lines(text), Markup::folded(&label, Markup::lines(folded))])
            }
            None => Markup::lines(text),
        },
        None => Markup::paragraph(Markup::soft(Say::new(&visitor.lang).entry_erased().as_ref())),
    }
}

fn entry(
    visitor: &Visitor,
    c: &Conversation,
    e: &Entry,
    (ways, came): (&Ways, Option<&Came>),
    now: Timestamp,
) -> Markup {
    let say = Say::new(&visitor.lang);
    let id = format!("e-{}", e.id);
    let own = e.author.as_ref().is_some_and(|(id, _)| visitor.actor.person == Some(*id));
    let name = e.author.as_ref().map_or_else(|| "Entwine".to_owned(), |(_, name)| name.clone());
    let author = match &e.on_behalf_of {
        Some((_, other)) => say.entry_on_behalf(name.as_str(), other.as_str()),
        None if own => say.entry_you().into_owned(),
        None => name.clone(),
    };
    match e.kind.as_str() {
        "event" => event(visitor, e, &id, now),
        "note" => Note {
            id,
            label: say.note_label().into_owned(),
            seen: say.note_seen(c.provider.name.as_str()),
            author: name,
            when: moment(visitor, e.at, now),
            body: words(visitor, e),
            attachments: attachments(visitor, e, &ways.files),
        }
        .into(),
        _ => {
            let desk = e.side == Side::Desk;
            let avatar = if desk { Avatar::desk(&name) } else { Avatar::person(&name) };
            let seen = match e.visibility {
                Visibility::Public => say.seen_public().into_owned(),
                Visibility::Consumer => say.seen_consumer().into_owned(),
                _ => say.seen_shared(c.provider.name.as_str()),
            };
            let channel = if e.channel == Channel::Web { String::new() } else { visitor.lang.channel_words(e.channel) };
            let changed = e.change.as_ref().map(|change| Markup::soft(visitor.lang.because(change).as_str()));
            EntryPart {
                id,
                side: if desk { Strand::Desk } else { Strand::You },
                reach: if e.visibility == Visibility::Public { Reach::Public } else { Reach::Both },
                avatar,
                author,
                role: if desk { c.provider.name.clone() } else { String::new() },
                when: moment(visitor, e.at, now),
                channel,
                seen,
                body: Markup::join([
                    match came.filter(|came| came.entry == e.id) {
                        Some(came) => came.body.clone(),
                        None => words(visitor, e),
                    },
                    changed.map(Markup::paragraph).unwrap_or_default(),
                ]),
                attachments: attachments(visitor, e, &ways.files),
                actions: came::switch(visitor, e, ways, came),
            }
            .into()
        }
    }
}

/// What happened, in words and with its sign.
fn event(visitor: &Visitor, e: &Entry, id: &str, now: Timestamp) -> Markup {
    let Some(change) = &e.change else { return Markup::default() };
    let key = change.key.as_str();
    let (tone, icon) = match key {
        k if k.contains("resolved") || k.contains("kept") => (Tone::Good, Icon::Check),
        k if k.contains("estimate") || k.contains("late") || k.contains("warn") => (Tone::Warn, Icon::Clock),
        k if k.contains("wait") || k.contains("paused") => (Tone::Plain, Icon::Pause),
        k if k.contains("assign") || k.contains("team") => (Tone::Plain, Icon::Assign),
        k if k.contains("handed") => (Tone::Plain, Icon::Arrow),
        k if k.contains("merge") || k.contains("link") => (Tone::Plain, Icon::Link),
        k if k.contains("split") => (Tone::Plain, Icon::Split),
        k if k.contains("reopen") || k.contains("resume") => (Tone::Plain, Icon::Undo),
        _ => (Tone::Plain, Icon::Dots),
    };
    let arg = |name: &str| change.args.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    let time = |text: &str| Timestamp::parse_rfc3339(text).map(|at| Markup::from(moment(visitor, at, now)));
    // A changed estimate is drawn as what it was, what it is, and why.
    if let (true, Some(from), Some(to)) =
        (key.contains("estimate"), arg("from").and_then(time), arg("to").and_then(time))
    {
        let kind = arg("kind").and_then(PromiseKind::parse).unwrap_or(PromiseKind::Resolution);
        let estimate = Estimate {
            what: visitor.lang.promise_word(kind),
            before: from,
            after: to,
            reason: arg("reason").unwrap_or_default().into(),
            told: None,
        };
        return Event { id: id.to_owned(), tone: Tone::Warn, icon: Icon::Clock, body: estimate.into() }.into();
    }
    let sentence = visitor.lang.because(change);
    let body = Markup::paragraph(Markup::join([
        Markup::from(sentence.as_str()),
        Markup::from(" "),
        Markup::soft(moment(visitor, e.at, now)),
    ]));
    Event { id: id.to_owned(), tone, icon, body }.into()
}

/// Sending files along, as far as the operator allows.
pub fn attach(visitor: &Visitor) -> Attach {
    Attach {
        label: Say::new(&visitor.lang).attach_label().into_owned(),
        most: u64::try_from(visitor.app.config.upload_bytes).unwrap_or(u64::MAX),
    }
}

/// A badge that says what a ticket is, in the provider's own word.
pub fn kind_badge(visitor: &Visitor, kind: Kind, provider_words: Option<&i18n::ProviderWords>) -> Badge {
    Badge::new(kind_icon(kind), visitor.lang.kind_word(kind, provider_words).into_owned())
}
