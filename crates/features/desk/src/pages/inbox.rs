//! The inbox: every notice, why it came, grouped by conversation (A6).

use super::draw;
use crate::messages::Say;
use askama::Template;
use axum::response::Response;
use domain::{Because, PersonId, Timestamp};
use spine::{
    Action, Failure, Work,
    following::{self, Notice},
};
use web::{
    Fields, Problem, Visitor,
    components::{Empty, List, Markup, Row},
    icons::Icon,
    visitor::see,
};

#[derive(Template)]
#[template(path = "inbox.html")]
struct InboxPage {
    say: Say,
    list: Option<List>,
    empty: Option<Empty>,
    unread: bool,
}

fn icon(news: &str) -> Icon {
    match news {
        "answer" | "asked" => Icon::Reply,
        "resolved" | "closed" => Icon::Check,
        "assigned" => Icon::Assign,
        "mentioned" => Icon::At,
        "warning" | "promise_changed" => Icon::Clock,
        "glass" => Icon::Lock,
        "handed_over" => Icon::Arrow,
        _ => Icon::Bell,
    }
}

/// `GET /inbox`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let person = visitor.person()?;
    let now = visitor.now();
    let notices = visitor
        .app
        .spine
        .read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, Timestamp(i64::MAX), 200).await?) }))
        .await?;
    let say = Say::new(&visitor.lang);
    let unread = notices.iter().any(|n| n.read_at.is_none());
    // One line a conversation: its newest notice, and how many there were.
    let mut groups: Vec<(&Notice, usize)> = Vec::new();
    for notice in &notices {
        match groups.iter_mut().find(|(first, _)| first.subject_id == notice.subject_id && first.subject_id.is_some()) {
            Some((_, count)) => *count += 1,
            None => groups.push((notice, 1)),
        }
    }
    let rows: Vec<Row> = groups.into_iter().map(|(notice, count)| row(&visitor, notice, count, now)).collect();
    let empty = rows.is_empty().then(|| Empty {
        title: say.inbox_empty().into_owned(),
        text: say.inbox_empty_text().as_ref().into(),
        action: None,
    });
    let list = (!rows.is_empty()).then_some(List { id: Some("inbox-list".to_owned()), rows });
    let mut shell = visitor.shell(say.inbox_title(), "inbox");
    shell.live = Some("/live?topics=inbox".to_owned());
    visitor.page_in(shell, &InboxPage { say, list, empty, unread })
}

fn row(visitor: &Visitor, notice: &Notice, count: usize, now: Timestamp) -> Row {
    let say = Say::new(&visitor.lang);
    let sentence = serde_json::from_str::<Because>(&notice.text).map(|b| visitor.lang.because(&b)).unwrap_or_default();
    let who = notice.author.clone().map(|name| format!("{name}: ")).unwrap_or_default();
    let why = visitor.lang.text(&format!("why-{}", if notice.why.is_empty() { "follows" } else { &notice.why }));
    let more = if count > 1 {
        format!(" · {}", say.inbox_more(i64::try_from(count - 1).unwrap_or(0)))
    } else {
        String::new()
    };
    let (title, text, href) = match (&notice.title, &notice.number) {
        (Some(title), Some(number)) => {
            (title.clone(), format!("{who}{sentence}{more} · {why}"), format!("/t/{number}"))
        }
        // About nothing that is talked of, but about themselves: it says so, and leads where it can be mended.
        _ => (sentence, why.into_owned(), "/me".to_owned()),
    };
    let text = Markup::from(text.as_str());
    let title = if notice.read_at.is_none() { format!("{} · {title}", say.inbox_new()) } else { title };
    Row::new(icon(&notice.news), href, title, text)
        .end(draw::moment(visitor, notice.created_at, now))
        .id(format!("n-{}", notice.id))
}

struct ReadAll(PersonId);
impl Action for ReadAll {
    const NAME: &'static str = "desk.read_all";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        following::mark_read(work, self.0, None).await?;
        Ok(())
    }
}

/// `POST /inbox/read`: all of it is read.
pub async fn read(visitor: Visitor, _fields: Fields) -> Result<Response, Problem> {
    let person = visitor.person()?;
    visitor.app.spine.act(&visitor.actor, ReadAll(person)).await?;
    Ok(see("/inbox"))
}
