//! The queue: what is next, in views with numbers beside them; the ticket that is open stands beside it (A7).

use super::{draw, workbench};
use crate::{
    lists::{self, Filters, Queue as Read, SavedView, Sort, View},
    messages::Say,
    store::list::TicketRow,
};
use askama::Template;
use axum::{extract::RawQuery, response::Response};
use domain::{Capability, Kind, Millis, Priority, ProviderId, TeamId, Timestamp, access::may};
use std::sync::Arc;
use web::{
    Problem, Visitor,
    components::{
        Avatar, Badge, BulkBar, Button, Empty, Field, Filters as Chips, Pager, PromiseMini, Queue, QueueItem, Select,
        SelectOption, Tab,
    },
    forms::decode,
    icons::Icon,
    page::{Frame, Key},
};

/// What the queue's pane needs, read in one go.
pub struct QueueRead {
    /// The page of the list.
    pub list: Read,
    /// Named lists.
    pub views: Vec<SavedView>,
    /// Groups to filter by.
    pub teams: Vec<(ProviderId, TeamId, String)>,
    /// Providers the reader serves.
    pub providers: Vec<(ProviderId, String)>,
}

/// Reads the queue for these filters, so many rows of it.
pub async fn read(
    tx: &mut database::Tx,
    actor: &domain::Actor,
    filters: &Filters,
    size: usize,
) -> Result<QueueRead, spine::Failure> {
    let list = lists::queue(tx, actor, filters, size).await?;
    let views = lists::views(tx, actor).await?;
    let teams = lists::teams(tx, actor).await?;
    let names = spine::people::provider_names(tx).await?;
    let providers = actor.providers().filter_map(|id| names.iter().find(|(known, _)| *known == id).cloned()).collect();
    Ok(QueueRead { list, views, teams, providers })
}

/// The pane.
#[derive(Template)]
#[template(path = "queue_pane.html")]
pub struct QueuePane {
    say: Say,
    title: String,
    count: String,
    views: Chips,
    saved: Option<Chips>,
    filters: Vec<Field>,
    filtered: bool,
    clear: String,
    queue: Option<Queue>,
    bulk: BulkBar,
    pager: Option<Pager>,
    empty: Option<Empty>,
    cut: bool,
    query: String,
    alone: bool,
    save_name: Field,
    share: Vec<(ProviderId, String)>,
    own_view: Option<(i64, String)>,
}

impl askama::filters::HtmlSafe for QueuePane {}

/// Topics an agent's pages listen to.
pub fn topics(visitor: &Visitor) -> String {
    visitor.actor.providers().map(|p| format!("queue:{p}")).collect::<Vec<_>>().join(",")
}

/// The address of a list.
pub fn address(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

fn view_word(say: &Say, view: View) -> String {
    say.view_name(view.word())
}

fn sort_word(say: &Say, sort: Sort) -> String {
    say.sort_name(sort.word())
}

/// The part of a name colleagues use among themselves.
fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

/// What is due, as short as a queue needs it: how late it is, or how soon it must be.
pub fn promise(visitor: &Visitor, row: &TicketRow, now: Timestamp) -> PromiseMini {
    draw::promise_in_row(visitor, row, now, |due| {
        let left = due.since(now);
        if left.0 < 0 {
            i18n::messages::Say::new(&visitor.lang).duration_late(visitor.lang.duration(now.since(due)))
        } else if left < Millis::hours(12) {
            visitor.lang.relative(due, now)
        } else {
            visitor.lang.moment(due, now)
        }
    })
}

/// One ticket in the queue; it opens beside the list it stands in.
fn item(visitor: &Visitor, row: &TicketRow, query: &str, open: Option<&str>) -> QueueItem {
    let now = visitor.now();
    let say = Say::new(&visitor.lang);
    let name = row.requester_name.clone().unwrap_or_default();
    let mut badges = vec![Badge::new(draw::kind_icon(row.kind), visitor.lang.kind_word(row.kind, None).into_owned())];
    if row.priority == Priority::First {
        badges.push(Badge::new(Icon::Flag, visitor.lang.priority_word(row.priority)));
    }
    if row.confidential {
        badges.push(Badge::new(Icon::Lock, say.bench_confidential().into_owned()));
    }
    if row.known_incident {
        badges.push(Badge::new(Icon::Users, say.bench_affected(row.affected)));
    }
    QueueItem {
        id: format!("q-{}", row.number),
        href: address(&format!("/t/{}", row.number), query),
        current: open == Some(row.number.as_str()),
        avatar: if name.is_empty() { Avatar::machine().small() } else { Avatar::person(&name).small() },
        title: row.title.clone(),
        who: match &row.assignee_name {
            Some(has) => say.desk_row_who_has(first_name(has), name),
            None => name,
        },
        badges,
        promise: Some(promise(visitor, row, now)),
        select: Some(Select {
            name: "ticket".to_owned(),
            value: row.number.clone(),
            label: say.desk_choose(row.title.as_str()),
        }),
    }
}

fn options<T: Copy>(any: String, all: &[T], word: impl Fn(T) -> (String, String)) -> Vec<SelectOption> {
    let mut list = vec![SelectOption::new("", any)];
    list.extend(all.iter().map(|one| {
        let (value, text) = word(*one);
        SelectOption::new(value, text)
    }));
    list
}

/// The fields of the form that filters; their names are those of the address.
fn filter_fields(visitor: &Visitor, read: &QueueRead, filters: &Filters) -> Vec<Field> {
    let say = Say::new(&visitor.lang);
    let any = || say.desk_any().into_owned();
    let view: Vec<SelectOption> = View::ALL.iter().map(|v| SelectOption::new(v.word(), view_word(&say, *v))).collect();
    let sort: Vec<SelectOption> = Sort::ALL.iter().map(|s| SelectOption::new(s.word(), sort_word(&say, *s))).collect();
    let kinds = options(any(), Kind::ALL, |k| (k.word().to_owned(), visitor.lang.kind_name(k)));
    let priorities = options(any(), Priority::ALL, |p| (p.word().to_owned(), visitor.lang.priority_word(p)));
    let mut fields = vec![
        Field::input("search", "q", say.desk_filter_words()).value(filters.words.clone()),
        Field::select("view", say.desk_filter_view(), view).value(filters.view.word()),
        Field::select("sort", say.desk_filter_sort(), sort).value(filters.sort.word()),
        Field::select("kind", say.desk_filter_kind(), kinds).value(filters.kind.map_or("", Kind::word)),
        Field::select("priority", say.desk_filter_priority(), priorities)
            .value(filters.priority.map_or("", Priority::word)),
    ];
    if read.providers.len() > 1 {
        let mut list = vec![SelectOption::new("", any())];
        list.extend(read.providers.iter().map(|(id, name)| SelectOption::new(id.to_string(), name.clone())));
        let chosen = filters.provider.map(|p| p.to_string()).unwrap_or_default();
        fields.push(Field::select("provider", say.desk_filter_provider(), list).value(chosen));
    }
    if !read.teams.is_empty() {
        let mut list = vec![SelectOption::new("", any())];
        list.extend(read.teams.iter().map(|(_, id, name)| SelectOption::new(id.to_string(), name.clone())));
        fields.push(
            Field::select("team", say.desk_filter_team(), list)
                .value(filters.team.map(|t| t.to_string()).unwrap_or_default()),
        );
    }
    fields.push(Field::text("tag", say.desk_filter_tag()).value(filters.tag.clone()));
    fields
}

/// How many a list has, where that is counted: what is filtered further is not.
pub fn counted(filters: &Filters, counts: &lists::Counts) -> Option<i64> {
    let whole = Filters { view: filters.view, provider: filters.provider, team: filters.team, ..Filters::default() };
    if (Filters { sort: Sort::Due, after: None, ..filters.clone() }) != whole {
        return None;
    }
    match filters.view {
        View::Mine => Some(counts.mine),
        View::Unassigned => Some(counts.unassigned),
        View::All if filters.team.is_none() => Some(counts.open),
        View::Waiting => Some(counts.waiting),
        View::Resolved => Some(counts.resolved),
        View::Closed => Some(counts.closed),
        View::Team => filters.team.and_then(|team| counts.teams.get(&team).copied()),
        View::All | View::Every => None,
    }
}

/// Draws the pane; `alone` where no ticket is open beside it.
pub fn pane(visitor: &Visitor, read: QueueRead, filters: &Filters, open: Option<&str>) -> QueuePane {
    let say = Say::new(&visitor.lang);
    let counts = &read.list.counts;
    let first = Filters { after: None, ..filters.clone() };
    let query = first.to_query();
    let main = [
        (View::Mine, counts.mine),
        (View::Unassigned, counts.unassigned),
        (View::All, counts.open),
        (View::Waiting, counts.waiting),
    ];
    let known = read.views.iter().find(|v| v.query == query && !v.query.is_empty());
    let mut tabs: Vec<Tab> = main
        .iter()
        .map(|(view, count)| {
            let to = Filters { view: *view, provider: filters.provider, ..Filters::default() };
            Tab::new(address("/desk", &to.to_query()), view_word(&say, *view), known.is_none() && filters.view == *view)
                .count(visitor.lang.number(*count))
        })
        .collect();
    tabs.push(Tab::new(address("/desk/board", &query), say.desk_board().into_owned(), false));
    let saved: Vec<Tab> = read
        .views
        .iter()
        .map(|v| Tab::new(address("/desk", &v.query), v.name.clone(), known.is_some_and(|k| k.id == v.id)))
        .collect();
    let count = counted(filters, counts);
    let items: Vec<QueueItem> = read
        .list
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| match read.list.begins_beside(at) {
            Some(begin) => item(visitor, row, &filters.page_after(begin).to_query(), open),
            None => item(visitor, row, &filters.to_query(), open),
        })
        .collect();
    let standard = Filters { view: filters.view, provider: filters.provider, ..Filters::default() };
    let filtered = first != standard;
    let empty = items.is_empty().then(|| Empty {
        title: say.desk_empty().into_owned(),
        text: if filtered { say.desk_empty_filtered() } else { say.desk_empty_text() }.as_ref().into(),
        action: filtered.then(|| Button::link(address("/desk", &standard.to_query()), say.desk_clear())),
    });
    let pager = (read.list.next.is_some() || filters.after.is_some()).then(|| Pager {
        label: say.desk_pager().into_owned(),
        count: say.desk_shown(items.len()),
        back: filters.after.is_some().then(|| (address("/desk", &query), say.desk_first().into_owned())),
        on: read
            .list
            .next
            .map(|next| (address("/desk", &filters.page_after(next).to_query()), say.desk_next().into_owned())),
    });
    let acts = super::bulk::bar(visitor);
    QueuePane {
        title: known.map_or_else(|| view_word(&say, filters.view), |v| v.name.clone()),
        count: count.map(|n| visitor.lang.number(n)).unwrap_or_default(),
        views: Chips { label: say.desk_views().into_owned(), tabs },
        saved: (!saved.is_empty()).then(|| Chips { label: say.desk_saved().into_owned(), tabs: saved }),
        filters: filter_fields(visitor, &read, filters),
        filtered,
        clear: address("/desk", &standard.to_query()),
        queue: (!items.is_empty()).then(|| Queue { id: "queue".to_owned(), items }),
        bulk: BulkBar { label: say.bulk_with_chosen().into_owned(), actions: acts },
        pager,
        empty,
        cut: read.list.cut,
        query,
        alone: open.is_none(),
        save_name: Field::text("name", say.desk_save_name()),
        share: read.providers.into_iter().filter(|(p, _)| visitor.actor.is_lead(Some(*p))).collect(),
        own_view: known.map(|v| (v.id, v.name.clone())),
        say,
    }
}

/// The keys of the desk, for the list behind the question mark.
pub fn keys(say: &Say) -> Vec<Key> {
    [
        ("J", say.key_next()),
        ("K", say.key_before()),
        ("R", say.key_reply()),
        ("N", say.key_note()),
        ("A", say.key_take()),
        ("C", say.key_confirm()),
        ("Z", say.key_undo()),
    ]
    .into_iter()
    .map(|(key, does)| Key { key: key.to_owned(), does: does.into_owned() })
    .collect()
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    say: Say,
    queue: QueuePane,
}

/// `GET /desk?view=…&open=NUMBER`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let query = query.unwrap_or_default();
    let open = decode(&query).into_iter().find(|(n, _)| n == "open").map(|(_, v)| v).filter(|v| !v.is_empty());
    if let Some(number) = open {
        let opened = super::talk::open(&visitor, &number, &Filters::parse(&query)).await?;
        return workbench::show(&visitor, opened, &query).await;
    }
    let filters = Filters::parse(&query);
    let (actor, wanted) = (Arc::clone(&visitor.actor), filters.clone());
    let read =
        visitor.app.spine.read(move |tx| Box::pin(async move { read(tx, &actor, &wanted, lists::PAGE).await })).await?;
    let say = Say::new(&visitor.lang);
    let mut shell = visitor.shell(say.desk_title(), "desk");
    shell.frame = Frame::Desk;
    shell.live = Some(format!("/live?topics={}", topics(&visitor)));
    shell.keys = keys(&say);
    let queue = pane(&visitor, read, &filters, None);
    visitor.page_in(shell, &DeskPage { say, queue })
}

/// Who may see the desk, for handlers that draw nothing of a ticket.
pub fn allowed(visitor: &Visitor) -> Result<(), Problem> {
    Ok(may(&visitor.actor, Capability::Desk, None)?)
}
