//! Small marks: whose it is, what state it is in, who somebody is, when something was.

use std::fmt;

use askama::Template;

use super::Markup;
use crate::icons::Icon;

/// The dye of a provider's thread. It says whose something is, never whether it is good or bad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dye {
    /// The house itself.
    #[default]
    None,
    /// Blue-green.
    Verdigris,
    /// Blue.
    Woad,
    /// Red.
    Madder,
    /// Yellow-green.
    Moss,
    /// Purple.
    Orchil,
    /// Green.
    Fern,
    /// Brown.
    Walnut,
}

impl Dye {
    /// Every dye a provider can choose.
    pub const ALL: &'static [Self] =
        &[Self::Verdigris, Self::Woad, Self::Madder, Self::Moss, Self::Orchil, Self::Fern, Self::Walnut];

    /// The word kept in the database and written into the page.
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Verdigris => "verdigris",
            Self::Woad => "woad",
            Self::Madder => "madder",
            Self::Moss => "moss",
            Self::Orchil => "orchil",
            Self::Fern => "fern",
            Self::Walnut => "walnut",
        }
    }

    /// The dye of a provider's key: the ones the design names have theirs, others take one by their name.
    pub fn of(key: &str) -> Self {
        match key {
            "carshare" => Self::Verdigris,
            "it" => Self::Woad,
            "hr" => Self::Madder,
            "facilities" => Self::Moss,
            "legal" => Self::Orchil,
            "finance" => Self::Fern,
            "procurement" => Self::Walnut,
            "" => Self::None,
            other => {
                let sum: usize = other.bytes().map(usize::from).sum();
                Self::ALL.get(sum % Self::ALL.len()).copied().unwrap_or_default()
            }
        }
    }

    /// The dye of a word; the house's own for anything else.
    pub fn named(word: &str) -> Self {
        Self::ALL.iter().copied().find(|dye| dye.word() == word).unwrap_or_default()
    }
}

impl fmt::Display for Dye {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl askama::filters::HtmlSafe for Dye {}

/// What a state means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// Kept, done, works.
    Good,
    /// Soon, slow.
    Warn,
    /// Late, broken.
    Bad,
    /// News, public.
    Info,
    /// The person's own.
    Mine,
    /// The provider's.
    Accent,
}

impl Tone {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Good => " good",
            Self::Warn => " warn",
            Self::Bad => " bad",
            Self::Info => " info",
            Self::Mine => " mine",
            Self::Accent => " accent",
        }
    }
}

/// A state: always a sign and a word, at most three on a line.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"{% if let Some(href) = href %}<a class="chip{{ tone.class() }}" href="{{ href }}">{{ icon }}{{ text }}</a>{% else %}<span class="chip{{ tone.class() }}">{{ icon }}{{ text }}</span>{% endif %}"#
)]
pub struct Chip {
    /// What the state means.
    pub tone: Tone,
    /// Its sign.
    pub icon: Icon,
    /// Its word.
    pub text: String,
    /// Where it leads, if anywhere.
    pub href: Option<String>,
}

impl Chip {
    /// A state that leads nowhere.
    pub fn new(tone: Tone, icon: Icon, text: impl Into<String>) -> Self {
        Self { tone, icon, text: text.into(), href: None }
    }

    /// A state that explains itself elsewhere.
    pub fn to(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }
}

/// What something is: a kind, a channel.
#[derive(Clone, Debug, Template)]
#[template(ext = "html", source = r#"<span class="badge">{{ icon }}{{ text }}</span>"#)]
pub struct Badge {
    /// Its sign.
    pub icon: Icon,
    /// Its word.
    pub text: String,
}

impl Badge {
    /// A sign and a word.
    pub fn new(icon: Icon, text: impl Into<String>) -> Self {
        Self { icon, text: text.into() }
    }
}

/// Whose something is.
#[derive(Clone, Debug, Template)]
#[template(ext = "html", source = r#"<span class="provider" data-dye="{{ dye }}">{{ name }}</span>"#)]
pub struct ProviderMark {
    /// The provider's name.
    pub name: String,
    /// Its dye.
    pub dye: Dye,
}

impl ProviderMark {
    /// A provider's mark.
    pub fn new(name: impl Into<String>, dye: Dye) -> Self {
        Self { name: name.into(), dye }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Figure {
    Person,
    Desk,
    Team,
    Machine,
}

/// Who somebody is, at a glance: people round, providers square, machines with a cut corner. The name stands beside it
/// unless it is given with [`Avatar::named`].
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<span class="avatar{{ self.class() }}"{% if let Some(name) = name %} role="img" aria-label="{{ name }}"{% else %} aria-hidden="true"{% endif %}>{% if figure == Figure::Machine %}{{ Icon::Chip }}{% else %}{{ initial }}{% endif %}</span>"#
)]
pub struct Avatar {
    figure: Figure,
    initial: String,
    size: &'static str,
    here: bool,
    name: Option<String>,
}

impl Avatar {
    /// Somebody who asks.
    pub fn person(name: &str) -> Self {
        Self::of(Figure::Person, name)
    }

    /// Somebody who serves.
    pub fn desk(name: &str) -> Self {
        Self::of(Figure::Desk, name)
    }

    /// A provider or a team.
    pub fn team(name: &str) -> Self {
        Self::of(Figure::Team, name)
    }

    /// A machine.
    pub fn machine() -> Self {
        Self::of(Figure::Machine, "")
    }

    fn of(figure: Figure, name: &str) -> Self {
        let initial =
            name.chars().find(|letter| letter.is_alphanumeric()).map(|letter| letter.to_uppercase().to_string());
        Self { figure, initial: initial.unwrap_or_default(), size: "", here: false, name: None }
    }

    /// For lists.
    pub fn small(mut self) -> Self {
        self.size = " s";
        self
    }

    /// For the head of a person card.
    pub fn large(mut self) -> Self {
        self.size = " l";
        self
    }

    /// Looks at this page now. Needs a name that says so: "Ida, here now".
    pub fn here(self, name: impl Into<String>) -> Self {
        Self { here: true, ..self }.named(name)
    }

    /// Gives it a name, where none stands beside it.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    fn class(&self) -> String {
        let figure = match self.figure {
            Figure::Person => "",
            Figure::Desk => " desk",
            Figure::Team => " team",
            Figure::Machine => " machine",
        };
        format!("{}{figure}{}", self.size, if self.here { " here" } else { "" })
    }
}

/// A point in time: as people say it, exactly, and for machines. Script keeps relative ones fresh.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<time datetime="{{ iso }}" title="{{ exact }}"{% if relative %} data-relative{% endif %}>{{ shown }}</time>"#
)]
pub struct Moment {
    /// For machines, RFC 3339.
    pub iso: String,
    /// The exact form in the reader's language and zone.
    pub exact: String,
    /// As it is shown: "10:55", "in 9 minutes".
    pub shown: String,
    /// Whether it is shown relative to now, and so must be kept fresh.
    pub relative: bool,
}

impl Moment {
    /// A time shown as a clock or a day.
    pub fn new(iso: impl Into<String>, exact: impl Into<String>, shown: impl Into<String>) -> Self {
        Self { iso: iso.into(), exact: exact.into(), shown: shown.into(), relative: false }
    }

    /// A time shown as its distance from now.
    pub fn relative(iso: impl Into<String>, exact: impl Into<String>, shown: impl Into<String>) -> Self {
        Self { relative: true, ..Self::new(iso, exact, shown) }
    }
}

/// What somebody said, lifted out of its conversation, in the reading face beside its strand.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<blockquote class="voice{% if we %} we{% endif %}"><p>{{ said }}</p>{% if !by.is_empty() %}<footer>{{ by }}</footer>{% endif %}</blockquote>"#
)]
pub struct Voice {
    /// Whether the desk says it.
    pub we: bool,
    /// The words.
    pub said: Markup,
    /// Who said it, and when.
    pub by: Markup,
}

part!(Chip, Badge, ProviderMark, Avatar, Moment, Voice);
