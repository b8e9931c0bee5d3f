//! How pages with places are put together: a head, tabs, and sections of parts; forms that remember what was typed.
//!
//! For pages that keep something: settings, registers, logs. A page with a shape of its own has a template of its own.
//!
//! # Using it
//! ```ignore
//! let name = sent.field(&visitor, "name", &now.name, Field::text("name", say.name()).required());
//! let form = Form::post("/rooms").with(name).end(Button::submit(say.save()));
//! let mut content = Content::new(head);
//! content.summary = sent.summary(&visitor);
//! content.sections.push(Section::new("room", say.room()).with(form));
//! kit::page(&visitor, say.room(), "desk", &content, sent)
//! ```

use crate::{
    Fields, Problem, Visitor,
    components::{Act, Banner, Button, ErrorSummary, Field, Markup, Moment, PageHead, SectionHead, SelectOption, Tabs},
    forms::Left,
    icons::Icon,
    messages::Say,
};
use askama::Template;
use axum::response::Response;
use domain::{Refusal, Timestamp};
use http::StatusCode;
use spine::Failure;

/// What stands in a page.
#[derive(Template)]
#[template(path = "kit/page.html")]
pub struct Content {
    /// What page it is.
    pub head: PageHead,
    /// Its places.
    pub tabs: Option<Tabs>,
    /// What is wrong with what was sent.
    pub summary: Option<ErrorSummary>,
    /// What must not be overlooked.
    pub banners: Vec<Banner>,
    /// Its questions.
    pub sections: Vec<Section>,
}

impl Content {
    /// A page of this head.
    pub fn new(head: PageHead) -> Self {
        Self { head, tabs: None, summary: None, banners: Vec::new(), sections: Vec::new() }
    }
}

/// One question of a page.
pub struct Section {
    /// Its heading.
    pub head: SectionHead,
    /// What it is for.
    pub lead: Markup,
    /// What stands in it.
    pub parts: Vec<Markup>,
}

impl Section {
    /// A section of this heading; `id` is its place on the page.
    pub fn new(id: &str, title: impl Into<String>) -> Self {
        Self { head: SectionHead::new(id, title), lead: Markup::default(), parts: Vec::new() }
    }
    /// What it is for.
    #[must_use]
    pub fn lead(self, lead: impl AsRef<str>) -> Self {
        Self { lead: lead.as_ref().into(), ..self }
    }
    /// With a further part.
    #[must_use]
    pub fn with(mut self, part: impl Into<Markup>) -> Self {
        self.parts.push(part.into());
        self
    }
}

/// A page with one thing to do, without places.
#[derive(Template)]
#[template(path = "kit/narrow.html")]
pub struct Narrow {
    /// What there is to do.
    pub title: String,
    /// Why.
    pub lead: Markup,
    /// What is wrong with what was sent.
    pub summary: Option<ErrorSummary>,
    /// What stands in it.
    pub parts: Vec<Markup>,
}

/// A form with a label above each field.
#[derive(Template)]
#[template(path = "kit/form.html")]
pub struct Form {
    method: &'static str,
    action: String,
    files: bool,
    draft: Option<String>,
    hidden: Vec<(String, String)>,
    parts: Vec<Markup>,
    end: Markup,
}

impl Form {
    /// A form that changes something.
    pub fn post(action: impl Into<String>) -> Self {
        Self {
            method: "post",
            action: action.into(),
            files: false,
            draft: None,
            hidden: Vec::new(),
            parts: Vec::new(),
            end: Markup::default(),
        }
    }
    /// A form that asks for a page.
    pub fn get(action: impl Into<String>) -> Self {
        Self { method: "get", ..Self::post(action) }
    }
    /// With a further part.
    #[must_use]
    pub fn with(mut self, part: impl Into<Markup>) -> Self {
        self.parts.push(part.into());
        self
    }
    /// With a value that is not seen.
    #[must_use]
    pub fn hidden(mut self, name: &str, value: impl ToString) -> Self {
        self.hidden.push((name.to_owned(), value.to_string()));
        self
    }
    /// It takes files.
    #[must_use]
    pub fn files(self) -> Self {
        Self { files: true, ..self }
    }
    /// What is typed is kept under this name until it was sent.
    #[must_use]
    pub fn draft(self, place: impl Into<String>) -> Self {
        Self { draft: Some(place.into()), ..self }
    }
    /// With this button under it.
    #[must_use]
    pub fn end(self, button: impl Into<Markup>) -> Self {
        Self { end: button.into(), ..self }
    }
}

/// A small form in one line, for lists.
#[derive(Template)]
#[template(path = "kit/row_form.html")]
pub struct RowForm {
    /// Where it goes.
    pub action: String,
    /// Values that are not seen.
    pub hidden: Vec<(String, String)>,
    /// What stands in it.
    pub parts: Vec<Markup>,
}

impl RowForm {
    /// A form that changes something.
    pub fn post(action: impl Into<String>) -> Self {
        Self { action: action.into(), hidden: Vec::new(), parts: Vec::new() }
    }
    /// With a value that is not seen.
    #[must_use]
    pub fn hidden(mut self, name: &str, value: impl ToString) -> Self {
        self.hidden.push((name.to_owned(), value.to_string()));
        self
    }
    /// With a further part.
    #[must_use]
    pub fn with(mut self, part: impl Into<Markup>) -> Self {
        self.parts.push(part.into());
        self
    }
}

/// A field in a table or a line: its name is not seen but said.
#[derive(Template)]
#[template(path = "kit/bare.html")]
pub struct Bare {
    kind: &'static str,
    name: String,
    label: String,
    value: String,
    options: Vec<SelectOption>,
    wrong: bool,
}

impl Bare {
    /// A field to write into.
    pub fn input(
        kind: &'static str,
        name: impl Into<String>,
        label: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self { kind, name: name.into(), label: label.into(), value: value.into(), options: Vec::new(), wrong: false }
    }
    /// A field to choose from.
    pub fn select(
        name: impl Into<String>,
        label: impl Into<String>,
        value: impl Into<String>,
        options: Vec<SelectOption>,
    ) -> Self {
        Self { options, ..Self::input("", name, label, value) }
    }
    /// Whether what stands in it is wrong.
    #[must_use]
    pub fn wrong(self, wrong: bool) -> Self {
        Self { wrong, ..self }
    }
}

macro_rules! markup {
    ($($name:ty),+) => {$(
        impl From<$name> for Markup {
            // A template drew it; what it was given is escaped there.
            fn from(part: $name) -> Self { Self::trusted(part.to_string()) }
        }
    )+};
}
markup!(Form, RowForm, Bare);

/// What somebody sent with the form of this page, and what was wrong with it.
#[derive(Clone, Copy, Default)]
pub struct Sent<'a> {
    fields: Option<&'a Fields>,
    refusal: Option<&'a Refusal>,
}

impl<'a> Sent<'a> {
    /// What was refused, and why.
    pub const fn of(fields: &'a Fields, refusal: &'a Refusal) -> Self {
        Self { fields: Some(fields), refusal: Some(refusal) }
    }
    /// What was typed, or what stands there now.
    pub fn or(&self, name: &str, now: &str) -> String {
        self.fields.map_or_else(|| now.to_owned(), |f| f.get(name).to_owned())
    }
    /// What was sent, where something was.
    pub const fn fields(&self) -> Option<&Fields> {
        self.fields
    }
    /// Whether a box is ticked among those of a name.
    pub fn ticked(&self, name: &str, value: &str, now: bool) -> bool {
        self.fields.map_or(now, |f| f.all(name).any(|v| v == value))
    }
    /// What is wrong with a field.
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
    /// What is wrong, for the top of the page.
    pub fn summary(&self, visitor: &Visitor) -> Option<ErrorSummary> {
        let title = Say::new(&visitor.lang).form_summary().into_owned();
        let items = match self.refusal? {
            Refusal::Invalid(all) => {
                all.iter().map(|(field, b)| (format!("#f-{field}"), visitor.lang.because(b))).collect()
            }
            other => vec![("#main".to_owned(), visitor.lang.refusal(other))],
        };
        Some(ErrorSummary { title, items })
    }
    /// The status of a page that is shown again.
    pub fn status(&self) -> Option<StatusCode> {
        self.refusal.map(|r| Problem::from(r.clone()).status())
    }
}

/// A page with the status of what was refused on it.
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

/// Sets the status of a form that is shown again: that of why it was refused.
pub fn refused(refusal: &Refusal) -> impl FnOnce(Response) -> Response + use<> {
    let status = Problem::from(refusal.clone()).status();
    move |mut response| {
        *response.status_mut() = status;
        response
    }
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

/// A day.
pub fn day(visitor: &Visitor, at: Timestamp) -> Markup {
    Moment::new(at.rfc3339(), visitor.lang.exact(at), visitor.lang.date(at)).into()
}

/// One button with a form of its own.
pub fn act(action: impl Into<String>, hidden: &[(&str, String)], button: Button) -> Markup {
    let hidden = hidden.iter().map(|(n, v)| ((*n).to_owned(), v.clone())).collect();
    Act { action: action.into(), hidden, button: button.small() }.into()
}

/// The value of a query.
pub fn query(raw: Option<&str>, name: &str) -> Option<String> {
    let pairs = crate::forms::decode(raw.unwrap_or_default());
    pairs.into_iter().find(|(n, _)| n == name).map(|(_, v)| v.trim().to_owned()).filter(|v| !v.is_empty())
}

/// A page whose address is a secret: no other site learns of it.
pub fn secret(mut response: Response) -> Response {
    response.headers_mut().insert(http::header::REFERRER_POLICY, http::HeaderValue::from_static("no-referrer"));
    response
}
