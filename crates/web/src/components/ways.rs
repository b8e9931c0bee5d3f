//! Ways through the house: where one is, what else there is, and the course something takes.

use askama::Template;

use super::Markup;
use crate::icons::Icon;

/// One step of the path to a page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// Where it leads; empty for the page itself.
    pub href: String,
    /// Its name.
    pub text: String,
}

/// The head of a page.
#[derive(Clone, Debug, Template)]
#[template(path = "components/page_head.html")]
pub struct PageHead {
    /// The name of the path, "Where you are".
    pub crumbs_label: String,
    /// The path.
    pub crumbs: Vec<Crumb>,
    /// What the page is about; a sentence where a sentence is shorter.
    pub title: String,
    /// More, under it: a sentence or chips.
    pub text: Markup,
    /// What can be done, at its end.
    pub end: Markup,
}

impl PageHead {
    /// A title and a sentence.
    pub fn new(title: impl Into<String>, text: impl Into<Markup>) -> Self {
        Self {
            crumbs_label: String::new(),
            crumbs: Vec::new(),
            title: title.into(),
            text: text.into(),
            end: Markup::default(),
        }
    }

    /// The path to the page.
    pub fn crumbs(self, label: impl Into<String>, crumbs: Vec<Crumb>) -> Self {
        Self { crumbs_label: label.into(), crumbs, ..self }
    }

    /// What can be done.
    pub fn end(self, end: impl Into<Markup>) -> Self {
        Self { end: end.into(), ..self }
    }
}

/// The head of a part of a page.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<div class="section-head"><h2 id="{{ id }}">{{ title }}{% if !count.is_empty() %} <span class="count">{{ count }}</span>{% endif %}</h2>{% if let Some((href, word)) = more %}<a href="{{ href }}">{{ word }}</a>{% endif %}</div>"#
)]
pub struct SectionHead {
    /// The id, for the section's `aria-labelledby`.
    pub id: String,
    /// The title.
    pub title: String,
    /// How many; empty says nothing.
    pub count: String,
    /// Where the rest is, and its word.
    pub more: Option<(String, String)>,
}

impl SectionHead {
    /// A title alone.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self { id: id.into(), title: title.into(), count: String::new(), more: None }
    }

    /// How many.
    pub fn count(self, count: impl ToString) -> Self {
        Self { count: count.to_string(), ..self }
    }

    /// Where the rest is.
    pub fn more(self, href: impl Into<String>, word: impl Into<String>) -> Self {
        Self { more: Some((href.into(), word.into())), ..self }
    }
}

/// One of several views of the same thing.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Its address.
    pub href: String,
    /// Its name.
    pub text: String,
    /// How much is in it; empty says nothing.
    pub count: String,
    /// Whether it is shown.
    pub current: bool,
}

impl Tab {
    /// A view.
    pub fn new(href: impl Into<String>, text: impl Into<String>, current: bool) -> Self {
        Self { href: href.into(), text: text.into(), count: String::new(), current }
    }

    /// How much is in it.
    pub fn count(self, count: impl ToString) -> Self {
        Self { count: count.to_string(), ..self }
    }
}

/// Views with an address, as tabs.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<nav class="tabs" aria-label="{{ label }}">{% for tab in tabs %}<a href="{{ tab.href }}"{% if tab.current %} aria-current="page"{% endif %}>{{ tab.text }}{% if !tab.count.is_empty() %} <span>{{ tab.count }}</span>{% endif %}</a>{% endfor %}</nav>"#
)]
pub struct Tabs {
    /// What they are views of.
    pub label: String,
    /// The views.
    pub tabs: Vec<Tab>,
}

/// Views with an address, as filters.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<nav class="filters" aria-label="{{ label }}">{% for tab in tabs %}<a href="{{ tab.href }}"{% if tab.current %} aria-current="true"{% endif %}>{{ tab.text }}{% if !tab.count.is_empty() %} <span class="num">{{ tab.count }}</span>{% endif %}</a>{% endfor %}</nav>"#
)]
pub struct Filters {
    /// What they filter.
    pub label: String,
    /// The filters.
    pub tabs: Vec<Tab>,
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Done.
    Done,
    /// Failed and made good: its words say so.
    Fixed,
    /// Now.
    Now,
    /// To come.
    Next,
}

/// One step of a course.
#[derive(Clone, Debug)]
pub struct Step {
    /// How it stands.
    pub state: StepState,
    /// What it is.
    pub title: String,
    /// Who, when, what happened.
    pub text: Markup,
}

impl Step {
    /// A step.
    pub fn new(state: StepState, title: impl Into<String>, text: impl Into<Markup>) -> Self {
        Self { state, title: title.into(), text: text.into() }
    }
}

/// The course something takes: an order, an agreement, an improvement.
#[derive(Clone, Debug, Template)]
#[template(path = "components/steps.html")]
pub struct Steps {
    /// The steps.
    pub steps: Vec<Step>,
    /// Whether they run along the page when there is room.
    pub across: bool,
    /// Whether steps to come carry their number.
    pub numbered: bool,
}

part!(PageHead, SectionHead, Tabs, Filters, Steps);
