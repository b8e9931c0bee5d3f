//! Who this is: needs first, then promises, then how it felt; nothing the reader has no use for.

use askama::Template;

use super::{Avatar, Markup};
use crate::icons::Icon;

/// One line of a person card.
#[derive(Clone, Debug)]
pub struct PersonItem {
    /// Its sign.
    pub icon: Option<Icon>,
    /// What it says.
    pub text: Markup,
    /// What stands at its end: a time, a state.
    pub end: Markup,
    /// Whether it is a need, which stands out.
    pub need: bool,
}

impl PersonItem {
    /// A plain line.
    pub fn new(icon: Option<Icon>, text: impl Into<Markup>, end: impl Into<Markup>) -> Self {
        Self { icon, text: text.into(), end: end.into(), need: false }
    }

    /// A need.
    pub fn need(icon: Icon, text: impl Into<Markup>) -> Self {
        Self { icon: Some(icon), text: text.into(), end: Markup::default(), need: true }
    }
}

/// One part of a person card.
#[derive(Clone, Debug)]
pub struct PersonPart {
    /// "Needs", "Promised to her".
    pub title: String,
    /// Its lines.
    pub items: Vec<PersonItem>,
    /// Anything else under them.
    pub more: Markup,
}

/// Who this is.
#[derive(Clone, Debug, Template)]
#[template(path = "components/person_card.html")]
pub struct PersonCard {
    /// Their picture, large.
    pub avatar: Avatar,
    /// Their name.
    pub name: String,
    /// Where the name leads; empty leads nowhere.
    pub href: String,
    /// Who they are here, a line each.
    pub lines: Vec<String>,
    /// The parts, needs first. Empty ones are left out.
    pub parts: Vec<PersonPart>,
}

part!(PersonCard);
