//! Lists, queues, boards, tables and facts: things to open, figures, pairs.

use askama::Template;

use super::{Avatar, Badge, Dye, Markup, PromiseMini};

/// A box to tick in a list of which several can be chosen.
#[derive(Clone, Debug)]
pub struct Select {
    /// The name that is sent.
    pub name: String,
    /// What is sent.
    pub value: String,
    /// Its name, "Choose: The car in bay 4".
    pub label: String,
}

/// One line of a list. All of it is the link; what stands at its end can be pressed by itself.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id in the page, so that a fresh list finds it again. A line that can be ticked always has one.
    pub id: Option<String>,
    /// What stands first: an icon or an avatar.
    pub lead: Markup,
    /// Where it leads; empty leads nowhere.
    pub href: String,
    /// Its name.
    pub title: String,
    /// More about it.
    pub text: Markup,
    /// What stands at its end: a promise, a chip, a button.
    pub end: Markup,
    /// Whose it is.
    pub dye: Option<Dye>,
    /// Its box to tick.
    pub select: Option<Select>,
}

impl Row {
    /// A line that leads somewhere.
    pub fn new(
        lead: impl Into<Markup>,
        href: impl Into<String>,
        title: impl Into<String>,
        text: impl Into<Markup>,
    ) -> Self {
        Self {
            id: None,
            lead: lead.into(),
            href: href.into(),
            title: title.into(),
            text: text.into(),
            end: Markup::default(),
            dye: None,
            select: None,
        }
    }

    /// What stands at its end.
    pub fn end(self, end: impl Into<Markup>) -> Self {
        Self { end: end.into(), ..self }
    }

    /// Whose it is.
    pub fn dye(self, dye: Dye) -> Self {
        Self { dye: Some(dye), ..self }
    }

    /// Its id in the page.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    /// A box to tick.
    pub fn select(self, select: Select) -> Self {
        let id = self.id.or_else(|| Some(format!("row-{}", select.value)));
        Self { id, select: Some(select), ..self }
    }
}

/// Things to open. With an id it is kept fresh.
#[derive(Clone, Debug, Template)]
#[template(path = "components/list.html")]
pub struct List {
    /// Its id in the page.
    pub id: Option<String>,
    /// Its lines.
    pub rows: Vec<Row>,
}

/// One thing in a queue.
#[derive(Clone, Debug)]
pub struct QueueItem {
    /// The id of its line, so that it can be kept fresh.
    pub id: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the one beside.
    pub current: bool,
    /// Who asked.
    pub avatar: Avatar,
    /// What was asked.
    pub title: String,
    /// Who asked, in words.
    pub who: String,
    /// What it is.
    pub badges: Vec<Badge>,
    /// What is promised.
    pub promise: Option<PromiseMini>,
    /// Its box to tick.
    pub select: Option<Select>,
}

/// A queue: what is next.
#[derive(Clone, Debug, Template)]
#[template(path = "components/queue.html")]
pub struct Queue {
    /// Its id in the page; it is kept fresh.
    pub id: String,
    /// What stands in it.
    pub items: Vec<QueueItem>,
}

/// What happens to all that were chosen. Stands inside the form around a [`List`] or [`Queue`], which carries `data-bulk`.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<div class="bulk" data-bulk-bar role="group" aria-label="{{ label }}"><b data-bulk-count>{{ label }}</b>{{ actions }}</div>"#
)]
pub struct BulkBar {
    /// "With those chosen".
    pub label: String,
    /// Buttons that send the form.
    pub actions: Markup,
}

/// Pairs of a name and what it is.
#[derive(Clone, Debug, Default, Template)]
#[template(
    ext = "html",
    source = r#"<dl class="facts">{% for (name, value) in facts %}<dt>{{ name }}</dt><dd>{{ value }}</dd>{% endfor %}</dl>"#
)]
pub struct Facts {
    /// The pairs.
    pub facts: Vec<(String, Markup)>,
}

impl Facts {
    /// One more pair.
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Markup>) -> Self {
        self.facts.push((name.into(), value.into()));
        self
    }
}

/// A cell of a table.
#[derive(Clone, Debug)]
pub struct Cell {
    /// What stands in it.
    pub text: Markup,
    /// Whether it is a number, and stands at the end of its column.
    pub number: bool,
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<Markup>) -> Self {
        Self { text: text.into(), number: false }
    }

    /// A number, with its range if it has one.
    pub fn number(text: impl Into<Markup>) -> Self {
        Self { text: text.into(), number: true }
    }
}

/// A row of a table.
#[derive(Clone, Debug)]
pub struct TableRow {
    /// What the row is about.
    pub head: Markup,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// Figures. The first column says what each row is about. Moves sideways when there is no room.
#[derive(Clone, Debug, Template)]
#[template(path = "components/table.html")]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The heads of its columns, in the manner of the cells under them.
    pub heads: Vec<Cell>,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

/// The way on and back in a long list. Keyset: each address holds where it begins.
#[derive(Clone, Debug, Template)]
#[template(path = "components/pager.html")]
pub struct Pager {
    /// The name of the navigation, "More of this list".
    pub label: String,
    /// How much there is, in words.
    pub count: String,
    /// Back, and its word.
    pub back: Option<(String, String)>,
    /// On, and its word.
    pub on: Option<(String, String)>,
}

/// One thing on a board.
#[derive(Clone, Debug)]
pub struct BoardCard {
    /// Where it leads.
    pub href: String,
    /// What was asked.
    pub title: String,
    /// What it is.
    pub badge: Option<Badge>,
    /// What is promised.
    pub promise: Option<PromiseMini>,
}

/// One column of a board.
#[derive(Clone, Debug)]
pub struct BoardColumn {
    /// Its name.
    pub title: String,
    /// How much is in it, and how much fits: "2 of 3".
    pub count: String,
    /// What is in it.
    pub cards: Vec<BoardCard>,
}

/// Columns with limits. Moves sideways, by keys too.
#[derive(Clone, Debug, Template)]
#[template(path = "components/board.html")]
pub struct Board {
    /// The name of the region, "Board, moves sideways".
    pub label: String,
    /// Its id in the page; it is kept fresh.
    pub id: String,
    /// Its columns.
    pub columns: Vec<BoardColumn>,
}

part!(List, Queue, BulkBar, Facts, Table, Pager, Board);
