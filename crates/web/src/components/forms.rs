//! Fields: a label above, a hint under it, an error where it happened and once more at the top. An error says what to do.

use askama::Template;

use super::{Dye, Hidden, Markup};
use crate::icons::Icon;

/// What is typed or chosen in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line; the type of the input: `text`, `email`, `password`, `search`, `time`, `date`, `number`, `url`, `tel`.
    Input(&'static str),
    /// Several lines.
    Area,
    /// One of a list.
    Select(Vec<SelectOption>),
}

/// One line of a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
}

impl SelectOption {
    /// A value and its words.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into() }
    }
}

/// One field. Its id is `f-` and its name, so that [`ErrorSummary`] finds it.
#[derive(Clone, Debug, Template)]
#[template(path = "components/field.html")]
pub struct Field {
    name: String,
    label: String,
    kind: FieldKind,
    hint: Option<String>,
    error: Option<String>,
    value: String,
    autocomplete: Option<&'static str>,
    required: bool,
    short: bool,
    focus: bool,
}

impl Field {
    /// One line of a type.
    pub fn input(kind: &'static str, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(FieldKind::Input(kind), name, label)
    }

    /// One line of text.
    pub fn text(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::input("text", name, label)
    }

    /// Several lines.
    pub fn area(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(FieldKind::Area, name, label)
    }

    /// One of a list.
    pub fn select(name: impl Into<String>, label: impl Into<String>, options: Vec<SelectOption>) -> Self {
        Self::of(FieldKind::Select(options), name, label)
    }

    fn of(kind: FieldKind, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            kind,
            hint: None,
            error: None,
            value: String::new(),
            autocomplete: None,
            required: false,
            short: false,
            focus: false,
        }
    }

    /// What helps to fill it.
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// What is wrong, and what to do about it.
    pub fn error(self, error: Option<impl Into<String>>) -> Self {
        Self { error: error.map(Into::into), ..self }
    }

    /// What stands in it; of a list, the value chosen.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self { value: value.into(), ..self }
    }

    /// What the browser may fill in: `email`, `current-password`, `name`.
    pub fn autocomplete(self, what: &'static str) -> Self {
        Self { autocomplete: Some(what), ..self }
    }

    /// Cannot be left empty.
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// For a time or a number.
    pub fn short(self) -> Self {
        Self { short: true, ..self }
    }

    /// The cursor stands here when the page opens. At most one on a page.
    pub fn focus(self) -> Self {
        Self { focus: true, ..self }
    }

    fn id(&self) -> String {
        format!("f-{}", self.name)
    }

    /// The ids of what describes the field, for screen readers.
    fn described(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id()));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id()));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }
}

/// What keeps a form from going on, at its top; focus goes there.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r##"<div class="error-summary" role="alert" tabindex="-1" data-focus aria-labelledby="error-summary"><h2 id="error-summary">{{ title }}</h2><ul>{% for (href, text) in items %}<li><a href="{{ href }}">{{ text }}</a></li>{% endfor %}</ul></div>"##
)]
pub struct ErrorSummary {
    /// "Two things before we go on".
    pub title: String,
    /// Where each lies, `#f-name`, and its sentence.
    pub items: Vec<(String, String)>,
}

impl ErrorSummary {
    /// Collects the errors of fields; nothing if there are none.
    pub fn of<'a>(title: impl Into<String>, fields: impl IntoIterator<Item = &'a Field>) -> Option<Self> {
        let items: Vec<_> = fields
            .into_iter()
            .filter_map(|field| field.error.as_ref().map(|error| (format!("#{}", field.id()), error.clone())))
            .collect();
        (!items.is_empty()).then(|| Self { title: title.into(), items })
    }
}

/// One thing to choose, with its reason.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What it is.
    pub text: String,
    /// Why one would, or, refused, who could.
    pub reason: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it cannot be chosen.
    pub refused: bool,
}

impl Choice {
    /// Something to choose.
    pub fn new(value: impl Into<String>, text: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), reason: reason.into(), chosen: false, refused: false }
    }

    /// Chosen or not.
    pub fn chosen(self, chosen: bool) -> Self {
        Self { chosen, ..self }
    }

    /// Cannot be chosen; the reason says who could.
    pub fn refused(self) -> Self {
        Self { refused: true, ..self }
    }
}

/// Pick one, or several, with reasons.
#[derive(Clone, Debug, Template)]
#[template(path = "components/choices.html")]
pub struct Choices {
    /// The name that is sent.
    pub name: String,
    /// The question.
    pub legend: String,
    /// What helps to answer.
    pub hint: Option<String>,
    /// What is wrong.
    pub error: Option<String>,
    /// What there is.
    pub choices: Vec<Choice>,
    /// Whether several can be chosen.
    pub several: bool,
    /// Whether they stand in a line each, without frames.
    pub plain: bool,
}

impl Choices {
    /// Pick one.
    pub fn one(name: impl Into<String>, legend: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self {
            name: name.into(),
            legend: legend.into(),
            hint: None,
            error: None,
            choices,
            several: false,
            plain: false,
        }
    }

    /// Pick any number.
    pub fn several(name: impl Into<String>, legend: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self { several: true, ..Self::one(name, legend, choices) }
    }

    /// What helps to answer.
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// What is wrong.
    pub fn error(self, error: Option<impl Into<String>>) -> Self {
        Self { error: error.map(Into::into), ..self }
    }

    /// A line each, without frames.
    pub fn plain(self) -> Self {
        Self { plain: true, ..self }
    }

    fn described(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("f-{}-hint", self.name));
        let error = self.error.as_ref().map(|_| format!("f-{}-error", self.name));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }
}

/// The dye of a provider, to choose.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<fieldset class="field"><legend class="label">{{ legend }}</legend><span class="hint">{{ hint }}</span><div class="dyes">{% for (dye, word) in dyes %}<label data-dye="{{ dye }}"><input type="radio" name="{{ name }}" value="{{ dye }}"{% if self.is_chosen(dye) %} checked{% endif %}>{{ word }}</label>{% endfor %}</div></fieldset>"#
)]
pub struct Dyes {
    /// The name that is sent.
    pub name: String,
    /// "Its dye".
    pub legend: String,
    /// What a dye is.
    pub hint: String,
    /// The dyes with their words.
    pub dyes: Vec<(Dye, String)>,
    /// The one chosen.
    pub chosen: Dye,
}

impl Dyes {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "a template hands on references")]
    fn is_chosen(&self, dye: &Dye) -> bool {
        *dye == self.chosen
    }
}

/// How something felt, one to five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feeling {
    /// One.
    Upset = 1,
    /// Two.
    LetDown,
    /// Three.
    Neither,
    /// Four.
    Pleased,
    /// Five.
    Delighted,
}

impl Feeling {
    /// From the worst to the best.
    pub const ALL: &'static [Self] = &[Self::Upset, Self::LetDown, Self::Neither, Self::Pleased, Self::Delighted];

    /// One to five.
    pub const fn number(self) -> u8 {
        match self {
            Self::Upset => 1,
            Self::LetDown => 2,
            Self::Neither => 3,
            Self::Pleased => 4,
            Self::Delighted => 5,
        }
    }

    /// The feeling of a number.
    pub fn of(number: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|feeling| feeling.number() == number)
    }

    /// Its face. The word stands beside it.
    pub fn face(self) -> Markup {
        let mouth = match self {
            Self::Upset => {
                r#"<path d="M7.8 16.5c1.5-3.5 6.9-3.5 8.4 0M7.2 7.6l2.6 1.2M16.8 7.6l-2.6 1.2" fill="none"/>"#
            }
            Self::LetDown => r#"<path d="M8 15.8c1.8-2 6.2-2 8 0" fill="none"/>"#,
            Self::Neither => r#"<path d="M8 15h8" fill="none"/>"#,
            Self::Pleased => r#"<path d="M8 14.2c1.8 2 6.2 2 8 0" fill="none"/>"#,
            Self::Delighted => r#"<path d="M7.5 13.5c1.5 3.5 7.5 3.5 9 0z" class="dot"/>"#,
        };
        Markup::trusted(format!(
            r#"<svg class="face face-{}" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><circle class="dot" cx="8.8" cy="10.3" r="1.3"/><circle class="dot" cx="15.2" cy="10.3" r="1.3"/>{mouth}</svg>"#,
            self.number()
        ))
    }
}

/// Faces to press: one press answers. Always with words.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<form action="{{ action }}" method="post">{% for (name, value) in hidden %}<input type="hidden" name="{{ name }}" value="{{ value }}">{% endfor %}<p class="small" id="{{ id }}">{{ question }}</p><div class="feel" role="group" aria-labelledby="{{ id }}">{% for (feeling, word) in faces %}<button type="submit" name="feeling" value="{{ feeling.number() }}" aria-pressed="{{ chosen.as_ref() == Some(feeling) }}">{{ feeling.face() }}{{ word }}</button>{% endfor %}</div></form>"#
)]
pub struct Faces {
    /// Where it is sent, as `feeling=1` to `5`.
    pub action: String,
    /// What it carries.
    pub hidden: Hidden,
    /// The id of the question.
    pub id: String,
    /// "How was it?"
    pub question: String,
    /// Three or five feelings with their words.
    pub faces: Vec<(Feeling, String)>,
    /// What was answered.
    pub chosen: Option<Feeling>,
}

part!(Field, ErrorSummary, Choices, Dyes, Faces);
