//! The board: open tickets by where they stand.

use super::{desk, draw};
use crate::{
    lists::{self, Column, Filters},
    messages::Say,
};
use askama::Template;
use axum::{extract::RawQuery, response::Response};
use domain::State;
use std::sync::Arc;
use web::{
    Problem, Visitor,
    components::{Badge, Board, BoardCard, BoardColumn, Button, PageHead},
};

/// Cards of a column.
const CARDS: usize = 30;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="wrap wide">{{ head }}<h2 class="sr">{{ board.label }}</h2>{{ board }}</div>"#
)]
struct BoardPage {
    head: PageHead,
    board: Board,
}

/// `GET /desk/board?…`: the filters of the queue.
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let filters = Filters::parse(query.as_deref().unwrap_or_default());
    let (actor, wanted) = (Arc::clone(&visitor.actor), filters.clone());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let columns = lists::board(tx, &actor, &wanted, CARDS).await?;
            let counts = lists::counts(tx, &actor, wanted.provider).await?;
            Ok((columns, counts))
        })
    });
    let (columns, counts) = read.await?;
    let say = Say::new(&visitor.lang);
    let now = visitor.now();
    let whole = Filters { provider: filters.provider, ..Filters::default() } == filters;
    let column = |c: Column| {
        let shown = c.rows.len();
        let cards = c
            .rows
            .iter()
            .map(|row| BoardCard {
                href: format!("/t/{}", row.number),
                title: row.title.clone(),
                badge: Some(Badge::new(draw::kind_icon(row.kind), visitor.lang.kind_word(row.kind, None).into_owned())),
                promise: Some(desk::promise(&visitor, row, now)),
            })
            .collect();
        let of = match c.state {
            State::Waiting if whole => Some(counts.waiting),
            State::Resolved if whole => Some(counts.resolved),
            _ => None,
        };
        let count = match of {
            Some(all) => say.board_of(all, shown),
            None if c.more => say.board_more(shown),
            None => visitor.lang.number(i64::try_from(shown).unwrap_or(i64::MAX)),
        };
        BoardColumn { title: visitor.lang.state_word(c.state), count, cards }
    };
    let board = Board {
        label: say.board_label().into_owned(),
        id: "board".to_owned(),
        columns: columns.into_iter().map(column).collect(),
    };
    let back = Button::link(desk::address("/desk", &filters.to_query()), say.board_as_list());
    let head = PageHead::new(say.board_title(), say.board_text().as_ref()).end(back);
    let mut shell = visitor.shell(say.board_title(), "desk");
    shell.live = Some(format!("/live?topics={}", desk::topics(&visitor)));
    visitor.page_in(shell, &BoardPage { head, board })
}
