//! Finding anything, and doing anything: the search page and the palette (`Ctrl+K`).

use crate::messages::Say;
use askama::Template;
use axum::{
    extract::RawQuery,
    response::{IntoResponse, Response},
};
use spine::finding::{self, Search};
use web::{
    Problem, Visitor,
    components::{Empty, Found, FoundGroup, FoundOption, List, Markup, Row},
    forms::decode,
    icons::Icon,
};

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage {
    say: Say,
    q: String,
    list: Option<List>,
    empty: Option<Empty>,
    notice: Option<String>,
}

fn place(family: &str, number: &str) -> (String, Icon) {
    match family {
        "article" => (format!("/articles/{number}"), Icon::Book),
        "service" => (format!("/services/{}", number.trim_start_matches("service-")), Icon::Strand),
        "agreement" => (format!("/agreements/{number}"), Icon::Scale),
        "improvement" => (format!("/improvements/{number}"), Icon::Bulb),
        _ => (format!("/t/{number}"), Icon::Chat),
    }
}

/// `GET /find?q=`; a fragment for the palette with `X-Partial: 1`, a page otherwise.
pub async fn find(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let pairs = decode(query.as_deref().unwrap_or_default());
    let q = pairs.into_iter().find(|(n, _)| n == "q").map(|(_, v)| v).unwrap_or_default();
    let limit = if visitor.partial { 8 } else { 50 };
    let search = Search { text: q.clone(), typing: true, limit, ..Search::default() };
    let found = finding::find(&visitor.app.spine, &visitor.actor, search).await?;
    let say = Say::new(&visitor.lang);
    if visitor.partial {
        let hits: Vec<FoundOption> = found
            .hits
            .iter()
            .map(|hit| {
                let (href, icon) = place(&hit.subject.family, &hit.subject.number);
                FoundOption {
                    href,
                    press: None,
                    icon,
                    text: hit.subject.title.as_str().into(),
                    end: hit.subject.number.as_str().into(),
                }
            })
            .collect();
        let mut groups = Vec::new();
        if !hits.is_empty() {
            groups.push(FoundGroup { title: say.find_conversations().into_owned(), options: hits });
        }
        let go = places(&visitor, &q);
        if !go.is_empty() {
            groups.push(FoundGroup { title: say.find_go().into_owned(), options: go });
        }
        let mut response = web::page::fragment(&Found { groups })?.into_response();
        response.headers_mut().insert(http::header::CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
        return Ok(response);
    }
    let now = visitor.now();
    let rows: Vec<Row> = found
        .hits
        .iter()
        .map(|hit| {
            let (href, icon) = place(&hit.subject.family, &hit.subject.number);
            let text = Markup::from(
                format!("{} · {}", hit.subject.number, visitor.lang.moment(hit.subject.updated_at, now)).as_str(),
            );
            Row::new(icon, href, hit.subject.title.clone(), text)
        })
        .collect();
    let notice = if found.stale {
        Some(say.find_stale().into_owned())
    } else if found.misspelt {
        Some(say.find_misspelt().into_owned())
    } else {
        None
    };
    let empty = (rows.is_empty() && !q.is_empty()).then(|| Empty {
        title: say.find_nothing().into_owned(),
        text: say.find_nothing_text().as_ref().into(),
        action: None,
    });
    let list = (!rows.is_empty()).then_some(List { id: None, rows });
    let title = say.find_title().into_owned();
    visitor.page(title, "find", &FindPage { say, q, list, empty, notice })
}

/// Places whose name has the words: what the palette can go to.
fn places(visitor: &Visitor, q: &str) -> Vec<FoundOption> {
    let wanted = q.trim().to_lowercase();
    let shell = visitor.shell("", "");
    shell
        .groups
        .into_iter()
        .flat_map(|group| group.places)
        .filter(|place| wanted.is_empty() || place.text.to_lowercase().contains(&wanted))
        .take(8)
        .map(|place| FoundOption {
            href: place.href,
            press: None,
            icon: place.icon,
            text: place.text.as_str().into(),
            end: Markup::default(),
        })
        .collect()
}
