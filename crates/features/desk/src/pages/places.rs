//! "More" on a phone: every place this person has use for, as a list.

use crate::messages::Say;
use askama::Template;
use axum::response::Response;
use web::{
    Problem, Visitor,
    components::{List, Row},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = "<div class=\"wrap\"><h1>{{ title }}</h1>{% for (heading, list) in groups %}{% if !heading.is_empty() %}<h2 class=\"mt3\">{{ heading }}</h2>{% endif %}<div class=\"mt2\">{{ list }}</div>{% endfor %}<form class=\"mt3\" method=\"post\" action=\"/sign-out\"><button class=\"btn\" type=\"submit\">{{ leave }}</button></form></div>"
)]
struct PlacesPage {
    title: String,
    leave: String,
    groups: Vec<(String, List)>,
}

/// `GET /places`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let shell = visitor.shell(say.places_title(), "more");
    let groups = shell
        .groups
        .iter()
        .map(|group| {
            let rows = group.places.iter().map(|p| Row::new(p.icon, p.href.clone(), p.text.clone(), "")).collect();
            (group.heading.clone().unwrap_or_default(), List { id: None, rows })
        })
        .collect();
    let content =
        PlacesPage { title: say.places_title().into_owned(), leave: say.places_sign_out().into_owned(), groups };
    visitor.page_in(shell, &content)
}
