//! How the house's pages are put together: a head, tabs, and sections of parts; forms that remember what was typed.

use crate::messages::Say;
use askama::Template;
use axum::response::{IntoResponse, Response};
use domain::Refusal;
use http::StatusCode;
use spine::Failure;
use web::{
    Fields, Problem, Visitor,
    components::{Act, Banner, Button, ErrorSummary, Field, Markup, Moment, PageHead, SectionHead, SelectOption, Tabs},
    forms::Left,
    icons::Icon,
};

/// What stands in a page of the house.
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

/// A page with one thing to do, without places.
#[derive(Template)]
#[template(path = "narrow.html")]
pub struct Narrow {
    pub title: String,
    pub lead: Markup,
    pub summary: Option<ErrorSummary>,
    pub parts: Vec<Markup>,
}

/// A form with a label above each field.
#[derive(Template)]
#[template(path = "form.html")]
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
    pub fn files(self) -> Self {
        Self { files: true, ..self }
    }
    pub fn draft(self, place: impl Into<String>) -> Self {
        Self { draft: Some(place.into()), ..self }
    }
    pub fn end(self, button: impl Into<Markup>) -> Self {
        Self { end: button.into(), ..self }
    }
}

/// A small form in one line, for lists.
#[derive(Template)]
#[template(path = "row_form.html")]
pub struct RowForm {
    pub action: String,
    pub hidden: Vec<(String, String)>,
    pub parts: Vec<Markup>,
}

impl RowForm {
    pub fn post(action: impl Into<String>) -> Self {
        Self { action: action.into(), hidden: Vec::new(), parts: Vec::new() }
    }
    pub fn hidden(mut self, name: &str, value: impl ToString) -> Self {
        self.hidden.push((name.to_owned(), value.to_string()));
        self
    }
    pub fn with(mut self, part: impl Into<Markup>) -> Self {
        self.parts.push(part.into());
        self
    }
}

/// A field in a table or a line: its name is not seen but said.
#[derive(Template)]
#[template(path = "bare.html")]
pub struct Bare {
    kind: &'static str,
    name: String,
    label: String,
    value: String,
    options: Vec<SelectOption>,
    wrong: bool,
}

impl Bare {
    pub fn input(
        kind: &'static str,
        name: impl Into<String>,
        label: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self { kind, name: name.into(), label: label.into(), value: value.into(), options: Vec::new(), wrong: false }
    }
    pub fn select(
        name: impl Into<String>,
        label: impl Into<String>,
        value: impl Into<String>,
        options: Vec<SelectOption>,
    ) -> Self {
        Self { options, ..Self::input("", name, label, value) }
    }
    pub fn wrong(self, wrong: bool) -> Self {
        Self { wrong, ..self }
    }
}

macro_rules! markup {
    ($($name:ty),+) => {$(
        impl From<$name> for Markup {
            // A template of this room drew it; what it was given is escaped there.
            fn from(part: $name) -> Self { Self::trusted(part.to_string()) }
        }
    )+};
}
markup!(Form, RowForm, Bare);

/// What somebody sent with the form of this page, and what was wrong with it.
#[derive(Default)]
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
    /// What was sent, where something was.
    pub const fn fields(&self) -> Option<&Fields> {
        self.fields
    }
    /// Whether a box is ticked among those of a name.
    pub fn ticked(&self, name: &str, value: &str, now: bool) -> bool {
        self.fields.map_or(now, |f| f.all(name).any(|v| v == value))
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
    pub fn summary(&self, visitor: &Visitor) -> Option<ErrorSummary> {
        let Some(Refusal::Invalid(all)) = self.refusal else { return None };
        let items = all.iter().map(|(field, because)| (format!("#f-{field}"), visitor.lang.because(because))).collect();
        Some(ErrorSummary { title: Say::new(&visitor.lang).form_summary().into_owned(), items })
    }
}

/// Sets the status of a form that is shown again.
pub fn refused(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

/// After an act: on to a page with a word about it, or back to the form with what is wrong.
pub fn on<T>(
    done: Result<T, Failure>,
    to: &str,
    said: impl Into<String>,
) -> Result<Result<Response, Refusal>, Problem> {
    match done {
        Ok(_) => Ok(Ok(Left::said(said).see(to))),
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => Ok(Err(refusal)),
        Err(other) => Err(other.into()),
    }
}

/// A moment as people say it, with the exact one behind it.
pub fn moment(visitor: &Visitor, at: domain::Timestamp) -> Markup {
    let when = visitor.lang.when(at, visitor.now());
    Moment::relative(when.datetime, when.exact, when.words).into()
}

/// A day.
pub fn day(visitor: &Visitor, at: domain::Timestamp) -> Markup {
    Moment::new(at.rfc3339(), visitor.lang.exact(at), visitor.lang.date(at)).into()
}

/// One button that asks first.
pub fn act(action: impl Into<String>, hidden: &[(&str, String)], button: Button) -> Markup {
    let hidden = hidden.iter().map(|(n, v)| ((*n).to_owned(), v.clone())).collect();
    Act { action: action.into(), hidden, button: button.small() }.into()
}

pub fn zones() -> Vec<SelectOption> {
    domain::rules::calendar::zones().into_iter().map(|z| SelectOption::new(z.clone(), z.replace('_', " "))).collect()
}

pub fn languages(visitor: &Visitor) -> Vec<SelectOption> {
    visitor.app.catalogue.languages().map(|l| SelectOption::new(l, visitor.app.catalogue.language_name(l))).collect()
}

/// The end of a day in the visitor's zone: until when something holds.
pub fn end_of_day(visitor: &Visitor, date: &str) -> Option<domain::Timestamp> {
    let date: jiff::civil::Date = date.parse().ok()?;
    let end = date.tomorrow().ok()?.to_zoned_datetime(visitor.lang.zone().clone()).ok()?;
    Some(domain::Timestamp::of(end.timestamp()).minus(domain::Millis(1)))
}

/// The value of a query.
pub fn query(raw: Option<&str>, name: &str) -> Option<String> {
    let pairs = web::forms::decode(raw.unwrap_or_default());
    pairs.into_iter().find(|(n, _)| n == name).map(|(_, v)| v.trim().to_owned()).filter(|v| !v.is_empty())
}

/// A page whose address is a secret: no other site learns of it.
pub fn secret(mut response: Response) -> Response {
    response.headers_mut().insert(http::header::REFERRER_POLICY, http::HeaderValue::from_static("no-referrer"));
    response
}

/// Hashes a password away from the threads that serve.
pub async fn hash(password: String) -> Result<String, Problem> {
    let hashing = tokio::task::spawn_blocking(move || spine::access::keys::hash_password(&password)).await;
    hashing.ok().flatten().ok_or_else(|| database::DbError::Away("the password could not be hashed".to_owned()).into())
}

/// A password as it was typed, with its spaces.
pub fn raw(fields: &Fields, name: &str) -> String {
    fields.pairs().iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()).unwrap_or_default()
}

/// With a further cookie.
pub fn cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(value) = http::HeaderValue::from_str(cookie) {
        response.headers_mut().append(http::header::SET_COOKIE, value);
    }
    response.into_response()
}
