//! "You said, we did": what was done and what will not be, as a page and as a feed.

use super::{Pair, cut, pair};
use crate::{
    actions::COUNTS,
    messages::Say,
    store::{
        item::{self, Item, Reader, Sort},
        voice,
    },
    trials,
};
use askama::Template;
use axum::{
    extract::RawQuery,
    response::{IntoResponse, Response},
};
use domain::{SubjectId, Timestamp, rules::improvement_course::Course};
use http::header;
use spine::counters;
use std::sync::Arc;
use web::{
    Problem, Visitor,
    components::{Button, Empty, Filters, PageHead, Pager, Tab},
    forms::decode,
    icons::Icon,
};

/// Improvements on a page, and in the feed.
const PAGE: i64 = 20;
/// What is shown here, by the words of addresses.
const SHOWN: [Course; 4] = [Course::Done, Course::OnTrial, Course::Designed, Course::Declined];

#[derive(Template)]
#[template(path = "done.html")]
struct DonePage {
    say: Say,
    head: PageHead,
    figures: Vec<(String, String)>,
    courses: Filters,
    pairs: Vec<Pair>,
    empty: Option<Empty>,
    pager: Option<Pager>,
}

/// `GET /improvements/done?course=&after=`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let pairs = decode(query.as_deref().unwrap_or_default());
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    let course = get("course").and_then(Course::parse).filter(|c| SHOWN.contains(c)).unwrap_or(Course::Done);
    let after = get("after")
        .and_then(|a| a.split_once('~'))
        .and_then(|(key, id)| Some((key.parse().ok()?, SubjectId(id.parse().ok()?))));
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let reader = item::reader(tx, &actor).await?;
            let items = item::list(tx, reader, Sort::Moved, Some(course), None, after, PAGE + 1).await?;
            let ids: Vec<SubjectId> = items.iter().map(|i| i.id).collect();
            let spoke = match actor.person {
                Some(person) => voice::spoken(tx, person, &ids).await?,
                None => Vec::new(),
            };
            let tried = trials::store::compared(tx, &ids).await?;
            Ok((items, spoke, counters::family(tx, COUNTS).await?, tried))
        })
    });
    let (mut items, spoke, counts, tried): (Vec<Item>, _, _, _) = read.await?;
    let say = Say::new(&visitor.lang);
    let full = usize::try_from(PAGE).unwrap_or(20);
    let more = items.len() > full;
    items.truncate(full);
    let next = items.last().filter(|_| more).map(|last| (Sort::Moved.key(last), last.id));
    let count = |course: Course| counts.iter().find(|(name, _)| name == course.word()).map_or(0, |(_, n)| *n);
    let all: i64 = counts.iter().map(|(_, n)| n).sum();
    let figures = vec![
        (visitor.lang.number(all), say.done_said(all)),
        (visitor.lang.number(count(Course::Done)), say.improvement_course("done")),
        (visitor.lang.number(count(Course::OnTrial)), say.improvement_course("on_trial")),
        (visitor.lang.number(count(Course::Declined)), say.done_declined().into_owned()),
    ];
    let address = |course: Course, after: Option<(i64, SubjectId)>| match after {
        Some((key, id)) => format!("/improvements/done?course={course}&after={key}~{id}"),
        None => format!("/improvements/done?course={course}"),
    };
    let courses = SHOWN.map(|c| {
        Tab::new(address(c, None), say.improvement_course(c.word()), c == course).count(visitor.lang.number(count(c)))
    });
    let pairs: Vec<Pair> = items
        .iter()
        .map(|i| {
            let measured = tried.iter().find(|t| t.item == i.id).and_then(|t| trials::measured_line(&visitor, t));
            pair(&visitor, i, spoke.contains(&i.id), None).measured(measured)
        })
        .collect();
    let mut head = PageHead::new(say.did_title(), say.done_text().as_ref());
    if visitor.actor.person.is_some() {
        head = head.end(Button::link("/improvements/new", say.improvement_new()).primary().icon(Icon::Plus));
    }
    let content = DonePage {
        head,
        figures,
        courses: Filters { label: say.improvements_where().into_owned(), tabs: courses.into_iter().collect() },
        empty: pairs.is_empty().then(|| Empty {
            title: say.done_empty().into_owned(),
            text: say.done_empty_text().as_ref().into(),
            action: None,
        }),
        pager: (next.is_some() || after.is_some()).then(|| Pager {
            label: say.improvements_pager().into_owned(),
            count: String::new(),
            back: after.is_some().then(|| (address(course, None), say.improvements_first().into_owned())),
            on: next.map(|n| (address(course, Some(n)), say.improvements_next().into_owned())),
        }),
        pairs,
        say,
    };
    visitor.page(content.say.did_title().into_owned(), "improvements", &content)
}

struct FeedEntry {
    id: String,
    title: String,
    href: String,
    published: String,
    updated: String,
    course: &'static str,
    summary: String,
}

#[derive(Template)]
#[template(path = "feed.xml", escape = "html")]
struct Feed {
    lang: String,
    title: String,
    base: String,
    house: String,
    updated: String,
    entries: Vec<FeedEntry>,
}

/// `GET /improvements/feed.atom`: what was decided last, as everybody may read it.
pub async fn feed(visitor: Visitor) -> Result<Response, Problem> {
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let mut all = Vec::new();
            for course in SHOWN {
                all.append(&mut item::list(tx, Reader::default(), Sort::Moved, Some(course), None, None, PAGE).await?);
            }
            all.sort_by_key(|i: &Item| std::cmp::Reverse((i.moved_at, i.id)));
            Ok(all)
        })
    });
    let mut items = read.await?;
    items.truncate(usize::try_from(PAGE).unwrap_or(20) * 2);
    let say = Say::new(&visitor.lang);
    let base = visitor.app.spine.base_url.clone();
    let updated = items.first().map_or(Timestamp::default(), |i| i.moved_at);
    let entries = items
        .iter()
        .map(|i| FeedEntry {
            id: format!("{base}/improvements/{}#{}", i.number, i.course),
            title: format!("{}: {}", say.improvement_course(i.course.word()), i.title),
            href: format!("{base}/improvements/{}", i.number),
            published: i.created_at.rfc3339(),
            updated: i.moved_at.rfc3339(),
            course: i.course.word(),
            summary: cut(&i.told, 500),
        })
        .collect();
    let feed = Feed {
        lang: visitor.lang.locale().to_owned(),
        title: say.did_title().into_owned(),
        house: "Entwine".to_owned(),
        updated: updated.rfc3339(),
        base,
        entries,
    };
    let text = feed.render().map_err(Problem::from)?;
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8"), (header::CACHE_CONTROL, "max-age=300")], text)
        .into_response())
}
