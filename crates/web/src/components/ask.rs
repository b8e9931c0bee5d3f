//! The front door: one box, what is already known while it is typed, and the time told before anything is sent. Also the
//! answers to the palette, which is the same box for moving about.

use askama::Template;

use super::{Attach, Field, Hidden, Markup};
use crate::icons::Icon;

/// Something already known that may answer what is being typed.
#[derive(Clone, Debug)]
pub struct AskMatch {
    /// Its sign.
    pub icon: Icon,
    /// Whether it is happening now.
    pub hot: bool,
    /// Where it leads.
    pub href: String,
    /// Its name, with `<mark>` around what was found.
    pub title: Markup,
    /// More about it.
    pub text: String,
    /// What to do about it: a [`super::Button`] that sends the box elsewhere, "Me too".
    pub action: Markup,
}

/// What is already known, at most four. The answer to `data-matches-url`, also drawn into the first response.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "components/ask_matches.html")]
pub struct AskMatches {
    /// What was found, the best first.
    pub matches: Vec<AskMatch>,
}

impl AskMatches {
    fn shown(&self) -> &[AskMatch] {
        self.matches.get(..4).unwrap_or(&self.matches)
    }
}

/// The one box.
#[derive(Clone, Debug, Template)]
#[template(path = "components/ask_box.html")]
pub struct AskBox {
    /// Where it is sent.
    pub action: String,
    /// What it carries.
    pub hidden: Hidden,
    /// "What is going on?"
    pub label: String,
    /// "A problem, a wish, a thank-you, an idea".
    pub placeholder: String,
    /// What is already typed.
    pub text: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Answers `?q=` with [`AskMatches`].
    pub matches_url: String,
    /// The name of the region of matches, "What we already know about this".
    pub matches_label: String,
    /// What is already known about what is already typed.
    pub matches: AskMatches,
    /// What else is asked before it is sent: who a guest is and where answers go.
    pub fields: Vec<Field>,
    /// What it is about, if that is known: chips.
    pub about: Markup,
    /// The time told, "A person answers in about <b>10 minutes</b>".
    pub told: Markup,
    /// Sending files along.
    pub attach: Option<Attach>,
    /// "Ask".
    pub button: String,
}

/// One answer of the palette.
#[derive(Clone, Debug)]
pub struct FoundOption {
    /// Where it leads; for something to do, empty.
    pub href: String,
    /// The key of the control on the page that it presses.
    pub press: Option<String>,
    /// Its sign.
    pub icon: Icon,
    /// Its name.
    pub text: Markup,
    /// What stands at its end: a time, a state.
    pub end: Markup,
}

/// Answers of one kind.
#[derive(Clone, Debug)]
pub struct FoundGroup {
    /// "Conversations", "Do".
    pub title: String,
    /// The answers.
    pub options: Vec<FoundOption>,
}

/// What the palette shows: the answer to `/find?q=` with the header `X-Partial: 1`.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "components/found.html")]
pub struct Found {
    /// The groups, the best first.
    pub groups: Vec<FoundGroup>,
}

part!(AskMatches, AskBox, Found);
