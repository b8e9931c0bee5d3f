//! A card beside an improvement: what it says, and its forms.

use askama::Template;
use web::components::Markup;

/// One form of a card.
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// What it carries unseen.
    pub hidden: Vec<(String, String)>,
    /// Its fields.
    pub fields: Markup,
    /// Its buttons.
    pub buttons: Markup,
}

/// A card.
#[derive(Template)]
#[template(path = "card.html")]
pub struct Card {
    /// Its id in the page.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: Markup,
    /// Whether it stands out.
    pub soft: bool,
    /// Its forms.
    pub forms: Vec<Form>,
}

impl Card {
    /// A card that only says something.
    pub const fn words(id: &'static str, title: String, text: Markup) -> Self {
        Self { id, title, text, soft: false, forms: Vec::new() }
    }
}

impl askama::filters::HtmlSafe for Card {}
