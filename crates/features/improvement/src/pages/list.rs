//! All improvements this reader may see: the fair shelf first, then by voices, by age, by worth.

use super::{Pair, moment, pair};
use crate::{
    actions::{COUNTS, See, spread},
    messages::Say,
    store::{
        item::{self, Item, Sort},
        voice,
    },
};
use askama::Template;
use axum::{extract::RawQuery, response::Response};
use domain::{
    ServiceId, SubjectId,
    rules::{improvement_course::Course, shelf, worth},
};
use spine::{counters, people};
use std::sync::Arc;
use web::{
    Problem, Visitor,
    components::{Button, Empty, Field, Filters, Markup, PageHead, Pager, SelectOption, Tab, Tabs},
    forms::{decode, encode},
    icons::Icon,
};

/// Improvements on a page.
const PAGE: i64 = 20;
/// Places on the shelf.
const PLACES: usize = 12;

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    say: Say,
    head: PageHead,
    tabs: Tabs,
    courses: Filters,
    service: Option<Field>,
    sort: &'static str,
    course: String,
    about: String,
    pairs: Vec<Pair>,
    empty: Option<Empty>,
    pager: Option<Pager>,
}

/// The words of the orders in addresses.
const SORTS: [(&str, Option<Sort>); 4] =
    [("shelf", None), ("voices", Some(Sort::Voices)), ("newest", Some(Sort::Newest)), ("worth", Some(Sort::Worth))];

struct Asked {
    sort: Option<Sort>,
    word: &'static str,
    course: Option<Course>,
    service: Option<String>,
    after: Option<(i64, SubjectId)>,
}

impl Asked {
    fn of(query: Option<&str>) -> Self {
        let pairs = decode(query.unwrap_or_default());
        let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
        let course = get("course").and_then(Course::parse);
        let service = get("service").filter(|k| !k.is_empty()).map(str::to_owned);
        // The shelf is of all that is open; a filter asks for a list.
        let plain = if course.is_some() || service.is_some() { "newest" } else { "shelf" };
        let wanted = get("sort").filter(|w| *w != "shelf" || plain == "shelf").unwrap_or(plain);
        let (word, sort) = SORTS.into_iter().find(|(w, _)| *w == wanted).unwrap_or(("newest", Some(Sort::Newest)));
        let after = get("after")
            .and_then(|a| a.split_once('~'))
            .and_then(|(key, id)| Some((key.parse().ok()?, SubjectId(id.parse().ok()?))));
        Self { sort, word, course, service, after }
    }

    fn address(&self, sort: &str, course: Option<Course>, after: Option<(i64, SubjectId)>) -> String {
        let mut address = format!("/improvements?sort={sort}");
        if let Some(course) = course {
            address.push_str("&course=");
            address.push_str(course.word());
        }
        if let Some(service) = &self.service {
            address.push_str("&service=");
            address.push_str(&encode(service));
        }
        if let Some((key, id)) = after {
            address.extend(["&after=".to_owned(), key.to_string(), "~".to_owned(), id.to_string()]);
        }
        address
    }
}

/// `GET /improvements?sort=&course=&service=&after=`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = Asked::of(query.as_deref());
    let actor = Arc::clone(&visitor.actor);
    let die = spread(visitor.app.spine.ids.next(visitor.now()));
    let (sort, course, service, after) = (asked.sort, asked.course, asked.service.clone(), asked.after);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let reader = item::reader(tx, &actor).await?;
            let services: Vec<(ServiceId, String, String)> =
                people::services(tx).await?.into_iter().map(|s| (s.id, s.key, s.name)).collect();
            // A service nobody has is one without improvements.
            let only = service.map(|key| services.iter().find(|s| s.1 == key).map_or(ServiceId(0), |s| s.0));
            let items = if let Some(sort) = sort {
                item::list(tx, reader, sort, course, only, after, PAGE + 1).await?
            } else {
                let places = i64::try_from(PLACES).unwrap_or(12);
                let turn = item::turn(tx, reader, places).await?;
                let drawn = item::drawn(tx, reader, die, places).await?;
                let ids: Vec<SubjectId> = shelf::fill(&turn, &drawn, PLACES).into_iter().map(SubjectId).collect();
                item::these(tx, &ids).await?
            };
            let ids: Vec<SubjectId> = items.iter().map(|i| i.id).collect();
            let spoke = match actor.person {
                Some(person) => voice::spoken(tx, person, &ids).await?,
                None => Vec::new(),
            };
            Ok((items, spoke, services, counters::family(tx, COUNTS).await?))
        })
    });
    let (mut items, spoke, services, counts) = read.await?;
    let say = Say::new(&visitor.lang);
    let full = usize::try_from(PAGE).unwrap_or(20);
    let more = asked.sort.is_some() && items.len() > full;
    if more {
        items.truncate(full);
    }
    if asked.sort.is_none() && visitor.actor.person.is_some() {
        let seen: Vec<SubjectId> = items.iter().filter(|i| i.course.is_open()).map(|i| i.id).collect();
        if let Err(e) = visitor.app.spine.act(&visitor.actor, See(seen)).await {
            tracing::warn!(error = %e, "what was seen could not be counted");
        }
    }
    let next = items.last().filter(|_| more).and_then(|last| asked.sort.map(|sort| (sort.key(last), last.id)));
    let pairs = items
        .iter()
        .map(|i| {
            let numbers = (asked.sort == Some(Sort::Worth)).then(|| numbers(&visitor, i));
            pair(&visitor, i, spoke.contains(&i.id), numbers)
        })
        .collect::<Vec<_>>();
    let count = |course: Course| counts.iter().find(|(name, _)| name == course.word()).map_or(0, |(_, n)| *n);
    let mut courses =
        vec![Tab::new(asked.address(asked.word, None, None), say.improvements_all(), asked.course.is_none())];
    for course in Course::ALL.iter().copied().filter(|c| *c != Course::Merged) {
        let word = if asked.word == "shelf" { "newest" } else { asked.word };
        let tab = Tab::new(
            asked.address(word, Some(course), None),
            say.improvement_course(course.word()),
            asked.course == Some(course),
        );
        courses.push(tab.count(visitor.lang.number(count(course))));
    }
    let tabs = SORTS.map(|(word, _)| {
        let address =
            if word == "shelf" { "/improvements".to_owned() } else { asked.address(word, asked.course, None) };
        Tab::new(address, say.improvements_sort(word), word == asked.word)
    });
    let mut options = vec![SelectOption::new("", say.improvements_any_service())];
    options.extend(services.into_iter().map(|(_, key, name)| SelectOption::new(key, name)));
    let mut ends = Vec::new();
    ends.push(Markup::from(Button::link("/improvements/done", say.did_title()).icon(Icon::Check)));
    if visitor.actor.person.is_some() {
        ends.push(Button::link("/improvements/new", say.improvement_new()).primary().icon(Icon::Plus).into());
    }
    let content = ListPage {
        head: PageHead::new(say.improvements_title(), say.improvements_text().as_ref()).end(Markup::join(ends)),
        tabs: Tabs { label: say.improvements_order().into_owned(), tabs: tabs.into_iter().collect() },
        courses: Filters { label: say.improvements_where().into_owned(), tabs: courses },
        service: (options.len() > 1).then(|| {
            Field::select("service", say.improvement_service(), options)
                .value(asked.service.clone().unwrap_or_default())
        }),
        sort: asked.word,
        course: asked.course.map(|c| c.word().to_owned()).unwrap_or_default(),
        about: say.improvements_about(asked.word),
        empty: pairs.is_empty().then(|| Empty {
            title: say.improvements_empty().into_owned(),
            text: say.improvements_empty_text().as_ref().into(),
            action: visitor.actor.person.is_some().then(|| Button::link("/improvements/new", say.improvement_new())),
        }),
        pager: (next.is_some() || asked.after.is_some()).then(|| Pager {
            label: say.improvements_pager().into_owned(),
            count: String::new(),
            back: asked
                .after
                .is_some()
                .then(|| (asked.address(asked.word, asked.course, None), say.improvements_first().into_owned())),
            on: next.map(|n| (asked.address(asked.word, asked.course, Some(n)), say.improvements_next().into_owned())),
        }),
        pairs,
        say,
    };
    visitor.page(content.say.improvements_title().into_owned(), "improvements", &content)
}

/// The four numbers beside each other: people, effort, risk, how long it waits.
pub fn numbers(visitor: &Visitor, item: &Item) -> Markup {
    let say = Say::new(&visitor.lang);
    let tenths = item.worth / (worth::SCALE / 10);
    let value = format!("{}.{}", tenths / 10, tenths % 10);
    let words = say.improvement_numbers(item.effort.to_string(), item.risk.to_string(), value);
    Markup::join([Markup::soft(words.as_str()), Markup::from(" "), Markup::soft(moment(visitor, item.created_at))])
}
