//! What can be pressed. A verb on every button, one primary on a page.

use askama::Template;

use crate::icons::Icon;

/// Names and values a form carries unseen: the token against forgery, where to go back to.
pub type Hidden = Vec<(String, String)>;

/// How a button looks, and so how much it wants to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// One of several.
    #[default]
    Normal,
    /// What the page is for.
    Primary,
    /// Possible, seldom wanted.
    Quiet,
    /// Cannot be undone.
    Danger,
    /// Writes where only the provider sees it.
    Note,
}

/// A button or a link that looks like one.
#[derive(Clone, Debug, Template)]
#[template(path = "components/button.html")]
pub struct Button {
    text: String,
    look: Look,
    icon: Option<Icon>,
    href: Option<String>,
    sends: Option<(String, String)>,
    action: Option<String>,
    small: bool,
    only: bool,
    pressed: Option<bool>,
    key: Option<&'static str>,
    confirm: Option<String>,
    refused: bool,
}

impl Button {
    /// Submits the form it stands in.
    pub fn submit(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            look: Look::Normal,
            icon: None,
            href: None,
            sends: None,
            action: None,
            small: false,
            only: false,
            pressed: None,
            key: None,
            confirm: None,
            refused: false,
        }
    }

    /// Leads somewhere.
    pub fn link(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..Self::submit(text) }
    }

    /// How much it wants to be pressed.
    pub fn look(self, look: Look) -> Self {
        Self { look, ..self }
    }

    /// What the page is for.
    pub fn primary(self) -> Self {
        self.look(Look::Primary)
    }

    /// Possible, seldom wanted.
    pub fn quiet(self) -> Self {
        self.look(Look::Quiet)
    }

    /// A sign before the word.
    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// For lists and cards.
    pub fn small(self) -> Self {
        Self { small: true, ..self }
    }

    /// Only the sign is seen; the word is its name.
    pub fn only_icon(self, icon: Icon) -> Self {
        Self { only: true, icon: Some(icon), ..self }
    }

    /// What the form carries when this one was pressed.
    pub fn sends(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { sends: Some((name.into(), value.into())), ..self }
    }

    /// Sends the form elsewhere, unchecked: "Me too" inside the one box.
    pub fn instead_to(self, action: impl Into<String>) -> Self {
        Self { action: Some(action.into()), ..self }
    }

    /// A state that can be switched.
    pub fn pressed(self, pressed: bool) -> Self {
        Self { pressed: Some(pressed), ..self }
    }

    /// The key that presses it.
    pub fn key(self, key: &'static str) -> Self {
        Self { key: Some(key), ..self }
    }

    /// Asks once before something that cannot be undone, naming the thing.
    pub fn confirm(self, question: impl Into<String>) -> Self {
        Self { confirm: Some(question.into()), ..self }
    }

    /// Cannot be pressed now. Say beside it why, and who could.
    pub fn refused(self) -> Self {
        Self { refused: true, ..self }
    }

    fn class(&self) -> String {
        let look = match self.look {
            Look::Normal => "",
            Look::Primary => " primary",
            Look::Quiet => " quiet",
            Look::Danger => " danger",
            Look::Note => " note",
        };
        let small = if self.small { " small" } else { "" };
        let only = if self.only { " only" } else { "" };
        format!("btn{look}{small}{only}")
    }
}

/// One button with its own form: a change that needs nothing written.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<form action="{{ action }}" method="post">{% for (name, value) in hidden %}<input type="hidden" name="{{ name }}" value="{{ value }}">{% endfor %}{{ button }}</form>"#
)]
pub struct Act {
    /// Where it is sent.
    pub action: String,
    /// What it carries.
    pub hidden: Hidden,
    /// The button.
    pub button: Button,
}

part!(Button, Act);
