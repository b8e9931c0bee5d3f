//! What the house says by itself: news, what was just done, and why there is nothing here.

use askama::Template;

use super::{Button, Hidden, Markup, Tone};
use crate::icons::Icon;

/// Standing news above the content.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<div class="banner{{ self.class() }}">{{ icon }}<p>{{ text }}</p>{{ action }}</div>"#
)]
pub struct Banner {
    /// What it means.
    pub tone: Tone,
    /// Its sign.
    pub icon: Icon,
    /// What it says.
    pub text: Markup,
    /// What can be done, nothing if empty.
    pub action: Markup,
}

impl Banner {
    /// News of a tone, with the sign that belongs to it.
    pub fn new(tone: Tone, text: impl Into<Markup>) -> Self {
        let icon = match tone {
            Tone::Good => Icon::Check,
            Tone::Warn | Tone::Bad => Icon::Alert,
            _ => Icon::Bell,
        };
        Self { tone, icon, text: text.into(), action: Markup::default() }
    }

    /// What can be done about it.
    pub fn action(self, action: impl Into<Markup>) -> Self {
        Self { action: action.into(), ..self }
    }

    fn class(&self) -> &'static str {
        match self.tone {
            Tone::Plain => " plain",
            Tone::Info | Tone::Mine | Tone::Accent => "",
            tone => tone.class(),
        }
    }
}

/// The way back from what was just done.
#[derive(Clone, Debug)]
pub struct Undo {
    /// Where it is sent.
    pub action: String,
    /// What it carries.
    pub hidden: Hidden,
    /// Its word, "Undo".
    pub label: String,
}

/// What was just done. It never carries the only copy of a message; script takes it away after a while.
#[derive(Clone, Debug, Template)]
#[template(path = "components/toast.html")]
pub struct Toast {
    /// What it means; only the sign shows it.
    pub tone: Tone,
    /// What was done.
    pub text: Markup,
    /// The way back.
    pub undo: Option<Undo>,
    /// The name of the button that closes it, "Close".
    pub close: String,
}

impl Toast {
    /// Something was done and cannot be undone here.
    pub fn new(text: impl Into<Markup>, close: impl Into<String>) -> Self {
        Self { tone: Tone::Good, text: text.into(), undo: None, close: close.into() }
    }

    /// The way back.
    pub fn undo(self, action: impl Into<String>, hidden: Hidden, label: impl Into<String>) -> Self {
        Self { undo: Some(Undo { action: action.into(), hidden, label: label.into() }), ..self }
    }

    fn icon(&self) -> Icon {
        if matches!(self.tone, Tone::Warn | Tone::Bad) { Icon::Alert } else { Icon::Check }
    }
}

/// A page or list with nothing in it: it teaches what would be here.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<div class="empty"><div class="strands" aria-hidden="true"></div><h2 class="h3">{{ title }}</h2><p>{{ text }}</p>{% if let Some(action) = action %}{{ action }}{% endif %}</div>"#
)]
pub struct Empty {
    /// A sentence, "Nothing waits for you".
    pub title: String,
    /// What would be here, and when.
    pub text: Markup,
    /// What to do instead.
    pub action: Option<Button>,
}

part!(Banner, Toast, Empty);
