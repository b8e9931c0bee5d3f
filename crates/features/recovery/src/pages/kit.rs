//! How the pages of this room are put together: a head and sections of parts; forms that remember what was typed.

use crate::messages::Say;
use askama::Template;
use axum::response::Response;
use domain::{Refusal, Timestamp};
use http::StatusCode;
use spine::Failure;
use web::{
    Fields, Problem, Visitor,
    components::{Act, Banner, Button, ErrorSummary, Field, Markup, Moment, PageHead, SectionHead, Tabs},
    forms::Left,
};

/// What stands in a page.
#[derive(Template)]
#[template(path = "page.html")]
pub struct Content {
    pub head: PageHead,
    pub tabs: Option<Tabs>,
    pub summary: Option<ErrorSummary>,
    pub banners: Vec<Banner>,
    pub sections: Vec<Section>,
}

impl Content {
    pub fn new(head: PageHead) -> Self {
        Self { head, tabs: None, summary: None, banners: Vec::new(), sections: Vec::new() }
    }
}

/// One question of a page.
pub struct Section {
    pub head: SectionHead,
    pub lead: Markup,
    pub parts: Vec<Markup>,
}

impl Section {
    pub fn new(id: &str, title: impl Into<String>) -> Self {
        Self { head: SectionHead::new(id, title), lead: Markup::default(), parts: Vec::new() }
    }
    pub fn lead(self, lead: impl AsRef<str>) -> Self {
        Self { lead: lead.as_ref().into(), ..self }
    }
    pub fn with(mut self, part: impl Into<Markup>) -> Self {
        self.parts.push(part.into());
        self
    }
}

/// A form with a label above each field.
#[derive(Template)]
#[template(path = "form.html")]
pub struct Form {
    method: &'static str,
    action: String,
    draft: Option<String>,
    hidden: Vec<(String, String)>,
    parts: Vec<Markup>,
    end: Markup,
}

impl Form {
    pub fn post(action: impl Into<String>) -> Self {
        Self {
            method: "post",
            action: action.into(),
            draft: None,
            hidden: Vec::new(),
            parts: Vec::new(),
            end: Markup::default(),
        }
    }
    pub fn get(action: impl Into<String>) -> Self {
        Self { method: "get", ..Self::post(action) }
    }
    pub fn with(mut self, part: impl Into<Markup>) -> Self {
        self.parts.push(part.into());
        self
    }
    pub fn hidden(mut self, name: &str, value: impl ToString) -> Self {
        self.hidden.push((name.to_owned(), value.to_string()));
        self
    }
    pub fn draft(self, place: impl Into<String>) -> Self {
        Self { draft: Some(place.into()), ..self }
    }
    pub fn end(self, button: impl Into<Markup>) -> Self {
        Self { end: button.into(), ..self }
    }
}

impl From<Form> for Markup {
    // A template of this room drew it; what it was given is escaped there.
    fn from(part: Form) -> Self {
        Self::trusted(part.to_string())
    }
}

/// What somebody sent with a form of this page, and what was wrong with it.
#[derive(Clone, Copy, Default)]
pub struct Sent<'a> {
    fields: Option<&'a Fields>,
    refusal: Option<&'a Refusal>,
}

impl<'a> Sent<'a> {
    pub const fn of(fields: &'a Fields, refusal: &'a Refusal) -> Self {
        Self { fields: Some(fields), refusal: Some(refusal) }
    }
    /// What was typed, or what stands there now.
    pub fn or(&self, name: &str, now: &str) -> String {
        self.fields.map_or_else(|| now.to_owned(), |f| f.get(name).to_owned())
    }
    pub fn wrong(&self, visitor: &Visitor, name: &str) -> Option<String> {
        match self.refusal {
            Some(Refusal::Invalid(all)) => all.iter().find(|(f, _)| f == name).map(|(_, b)| visitor.lang.because(b)),
            _ => None,
        }
    }
    /// A field as it was typed, with its error.
    pub fn field(&self, visitor: &Visitor, name: &str, now: &str, field: Field) -> Field {
        field.value(self.or(name, now)).error(self.wrong(visitor, name))
    }
    /// What is wrong, at the top of the page.
    pub fn summary(&self, visitor: &Visitor) -> Option<ErrorSummary> {
        let title = Say::new(&visitor.lang).recovery_form_summary().into_owned();
        match self.refusal? {
            Refusal::Invalid(all) => {
                let items = all.iter().map(|(field, b)| (format!("#f-{field}"), visitor.lang.because(b))).collect();
                Some(ErrorSummary { title, items })
            }
            other => Some(ErrorSummary { title, items: vec![("#main".to_owned(), visitor.lang.refusal(other))] }),
        }
    }
    /// The status of a page that is shown again.
    pub fn status(&self) -> Option<StatusCode> {
        self.refusal.map(|r| Problem::from(r.clone()).status())
    }
}

/// A page of this room; with the status of what was refused.
pub fn page(
    visitor: &Visitor,
    title: impl Into<String>,
    place: &'static str,
    content: &Content,
    sent: Sent<'_>,
) -> Result<Response, Problem> {
    let mut response = visitor.page(title, place, content)?;
    if let Some(status) = sent.status() {
        *response.status_mut() = status;
    }
    Ok(response)
}

/// After an act: on to a page with a word about it, or back to the form with what is wrong.
pub fn on<T>(
    done: Result<T, Failure>,
    to: &str,
    said: impl Into<String>,
) -> Result<Result<Response, Refusal>, Problem> {
    match done {
        Ok(_) => Ok(Ok(Left::said(said).see(to))),
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => Ok(Err(refusal)),
        Err(other) => Err(other.into()),
    }
}

/// A moment as people say it, with the exact one behind it.
pub fn moment(visitor: &Visitor, at: Timestamp) -> Markup {
    let when = visitor.lang.when(at, visitor.now());
    Moment::relative(when.datetime, when.exact, when.words).into()
}

/// One button with a form of its own.
pub fn act(action: impl Into<String>, hidden: &[(&str, String)], button: Button) -> Markup {
    let hidden = hidden.iter().map(|(n, v)| ((*n).to_owned(), v.clone())).collect();
    Act { action: action.into(), hidden, button: button.small() }.into()
}

/// The value of a query.
pub fn query(raw: Option<&str>, name: &str) -> Option<String> {
    let pairs = web::forms::decode(raw.unwrap_or_default());
    pairs.into_iter().find(|(n, _)| n == name).map(|(_, v)| v.trim().to_owned()).filter(|v| !v.is_empty())
}
