//! How these pages are put together: a title, banners, sections of parts, and plain forms.

use crate::{
    messages::Say,
    seal::Keys,
    store::{self, Confidant},
};
use askama::Template;
use axum::response::Response;
use domain::{Because, Refusal, Timestamp};
use http::StatusCode;
use spine::people;
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Banner, Button, ErrorSummary, Field, Markup, Moment, Tone},
    page::Frame,
};

/// What stands in a page.
#[derive(Template)]
#[template(path = "page.html")]
pub struct Page {
    pub title: String,
    pub lead: Markup,
    pub wide: bool,
    pub summary: Option<ErrorSummary>,
    pub banners: Vec<Banner>,
    pub sections: Vec<Section>,
}

impl Page {
    pub fn new(title: impl Into<String>, lead: impl AsRef<str>) -> Self {
        Self {
            title: title.into(),
            lead: if lead.as_ref().is_empty() { Markup::default() } else { Markup::lines(lead.as_ref()) },
            wide: false,
            summary: None,
            banners: Vec::new(),
            sections: Vec::new(),
        }
    }
    pub fn with(mut self, section: Section) -> Self {
        self.sections.push(section);
        self
    }
    pub fn banner(mut self, tone: Tone, text: impl Into<Markup>) -> Self {
        self.banners.push(Banner::new(tone, text));
        self
    }
    /// For somebody who is nobody here: one column, no places, and a way out that leaves no trace in the page.
    pub fn show(self, visitor: &Visitor) -> Result<Response, Problem> {
        let mut shell = visitor.shell(self.title.clone(), "");
        shell.frame = Frame::Roomy;
        visitor.page_in(shell, &self)
    }
    /// Among the places of somebody who is signed in.
    pub fn show_at(mut self, visitor: &Visitor, place: &'static str) -> Result<Response, Problem> {
        self.wide = true;
        visitor.page(self.title.clone(), place, &self)
    }
}

/// One question of a page; without a title, parts alone.
pub struct Section {
    pub id: &'static str,
    pub title: String,
    pub parts: Vec<Markup>,
}

impl Section {
    pub fn new(id: &'static str, title: impl Into<String>) -> Self {
        Self { id, title: title.into(), parts: Vec::new() }
    }
    pub const fn bare() -> Self {
        Self { id: "", title: String::new(), parts: Vec::new() }
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
    action: String,
    files: bool,
    hidden: Vec<(&'static str, String)>,
    parts: Vec<Markup>,
    end: Markup,
}

impl Form {
    pub fn post(action: impl Into<String>) -> Self {
        Self { action: action.into(), files: false, hidden: Vec::new(), parts: Vec::new(), end: Markup::default() }
    }
    pub fn files(self) -> Self {
        Self { files: true, ..self }
    }
    pub fn hidden(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.hidden.push((name, value.into()));
        self
    }
    pub fn with(mut self, part: impl Into<Markup>) -> Self {
        self.parts.push(part.into());
        self
    }
    pub fn end(self, button: Button) -> Self {
        Self { end: button.into(), ..self }
    }
}

impl From<Form> for Markup {
    // A template of this room drew it; what it was given is escaped there.
    fn from(form: Form) -> Self {
        Self::trusted(form.to_string())
    }
}

/// A box to tick, with its reason; `id` is where an error leads.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="field{% if error.is_some() %} wrong{% endif %}">{% if let Some(error) = error %}<span class="error" id="f-{{ name }}-error">{{ web::icons::Icon::Alert }}{{ error }}</span>{% endif %}<label class="choice"><input type="checkbox" name="{{ name }}" id="f-{{ name }}" value="yes"{% if ticked %} checked{% endif %}{% if error.is_some() %} aria-describedby="f-{{ name }}-error"{% endif %}><span><b>{{ text }}</b>{% if !reason.is_empty() %}<small>{{ reason }}</small>{% endif %}</span></label></div>"#
)]
pub struct Tick {
    pub name: &'static str,
    pub text: String,
    pub reason: String,
    pub ticked: bool,
    pub error: Option<String>,
}

impl From<Tick> for Markup {
    fn from(tick: Tick) -> Self {
        Self::trusted(tick.to_string())
    }
}

/// What was wrong with a form that is shown again.
#[derive(Default)]
pub struct Wrong(pub Vec<(String, Because)>);

impl Wrong {
    pub fn of(refusal: &Refusal) -> Option<Self> {
        match refusal {
            Refusal::Invalid(fields) => Some(Self(fields.clone())),
            _ => None,
        }
    }
    pub fn say(&self, visitor: &Visitor, name: &str) -> Option<String> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, because)| visitor.lang.because(because))
    }
    pub fn add(&mut self, name: &str, because: Because) {
        self.0.push((name.to_owned(), because));
    }
    pub fn summary(&self, visitor: &Visitor) -> Option<ErrorSummary> {
        let title = Say::new(&visitor.lang).safe_summary().into_owned();
        let items = self.0.iter().map(|(field, b)| (format!("#f-{field}"), visitor.lang.because(b))).collect();
        (!self.0.is_empty()).then_some(ErrorSummary { title, items })
    }
    /// A field as it was typed, with its error.
    pub fn field(&self, visitor: &Visitor, fields: &Fields, name: &str, field: Field) -> Field {
        field.value(fields.get(name)).error(self.say(visitor, name))
    }
}

/// A form that is shown again.
pub fn refused(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

/// What is made from the key of the house; without one nothing can be said in confidence.
pub fn keys(visitor: &Visitor) -> Result<Arc<Keys>, Problem> {
    let Some(house) = &visitor.app.config.house_key else {
        return Err(Refusal::not_allowed("refused-no-house-key").into());
    };
    Ok(Arc::new(Keys::of(house)?))
}

/// Away from the threads that serve: Argon2id takes its time.
pub async fn slowly<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, crate::seal::Closed> + Send + 'static,
) -> Result<T, Problem> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => Ok(done?),
        Err(_) => Err(crate::seal::Closed.into()),
    }
}

/// A day, as people say it.
pub fn day(visitor: &Visitor, at: Timestamp) -> Markup {
    Moment::new(iso_day(at), visitor.lang.date(at), visitor.lang.date(at)).into()
}

/// A day as `2026-11-24`.
pub fn iso_day(at: Timestamp) -> String {
    at.rfc3339().chars().take(10).collect()
}

/// Who reads reports and keeps names, and of which providers.
pub struct Circle {
    pub confidants: Vec<Confidant>,
    /// Providers somebody reads reports of.
    pub providers: Vec<people::Provider>,
}

/// Reads the circle.
pub async fn circle(visitor: &Visitor) -> Result<Circle, Problem> {
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let confidants = store::confidants(tx).await?;
            let mut providers = people::providers(tx).await?;
            providers.retain(|p| !crate::actions::with_role(&confidants, domain::Role::Handler, p.id).is_empty());
            Ok(Circle { confidants, providers })
        })
    });
    Ok(read.await?)
}
