//! The page around a page: head, places, messages, and what the scripts need to know.
//!
//! A feature writes only the content and wraps it here; it never inherits a layout. Words arrive translated; the few of
//! the shell's own are [`Words`]. Nothing is written inline that a strict content policy
//! (`default-src 'self'; img-src 'self' data:`) would refuse.
//!
//! ```
//! use askama::Template;
//! use web::page::{Shell, Words, page};
//!
//! #[derive(Template)]
//! #[template(ext = "html", source = "<div class=\"wrap\"><h1>{{ greeting }}</h1></div>")]
//! struct Hello { greeting: String }
//!
//! let shell = Shell::new("For you", "What waits for you", Words::default());
//! let whole = page(&shell, &Hello { greeting: "Good morning".into() }).unwrap();
//! assert!(whole.0.starts_with("<!doctype html>"));
//! ```

use askama::Template;
use axum::response::Html;

use crate::components::{Avatar, Banner, Dye, Markup, Toast};
use crate::icons::Icon;

/// The words of the shell itself, already in the reader's language. The names say what each is for; those with braces
/// are filled by script.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// "Skip to the content".
    pub skip: String,
    /// The name of the navigation, "Places".
    pub places: String,
    /// The fifth place on a phone, "More".
    pub more: String,
    /// Said after a count, for screen readers: "waiting".
    pub waiting: String,
    /// The box at the side, "Find anything".
    pub find: String,
    /// The name of the palette, "Find or do anything".
    pub find_or_do: String,
    /// What the list in the palette is, "Found".
    pub found: String,
    /// Beside the arrow keys, "move".
    pub key_move: String,
    /// Beside Enter, "open".
    pub key_open: String,
    /// Beside the question mark, "all keys".
    pub key_all: String,
    /// The title of the list of keys, "Keys".
    pub keys: String,
    /// The name of the group of themes, "Appearance".
    pub appearance: String,
    /// "As my system".
    pub theme_system: String,
    /// "Light".
    pub theme_light: String,
    /// "Dark".
    pub theme_dark: String,
    /// "High contrast".
    pub theme_contrast: String,
    /// "Your settings".
    pub settings: String,
    /// "Close".
    pub close: String,
    /// "Leave it": the way out of a question.
    pub leave_it: String,
    /// Where messages appear, "Messages".
    pub messages: String,
    /// "You are offline. What you write is kept here."
    pub offline: String,
    /// "It was not sent. It is kept here; try again."
    pub not_sent: String,
    /// Said beside a draft after saving, "Kept here".
    pub kept: String,
    /// "Remove {name}".
    pub remove: String,
    /// "{name} is too large: at most {most}".
    pub too_large: String,
    /// "Copied".
    pub copied: String,
    /// "Chosen: {count}".
    pub chosen: String,
    /// "Found: {count}".
    pub matches: String,
}

/// One place in the navigation.
#[derive(Clone, Debug)]
pub struct Place {
    /// A short key, compared with [`Shell::current`].
    pub key: &'static str,
    /// Where it leads.
    pub href: String,
    /// Its sign.
    pub icon: Icon,
    /// Its name.
    pub text: String,
    /// How much waits there; zero says nothing.
    pub count: u64,
}

/// Places under one heading. The first group has none; its first four are the bar of a phone.
#[derive(Clone, Debug)]
pub struct PlaceGroup {
    /// The heading, none for the first group.
    pub heading: Option<String>,
    /// The places.
    pub places: Vec<Place>,
}

/// Who looks at the page.
#[derive(Clone, Debug)]
pub struct Me {
    /// Their name, as they want to be called.
    pub name: String,
    /// One line about them, "car-share desk".
    pub line: String,
    /// The name of the link to their page, "Ida: your page".
    pub label: String,
    /// Their settings.
    pub href: String,
    /// Whether they serve, and so wear the provider's dye.
    pub desk: bool,
}

/// What surrounds the content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    /// Places at the side, or in a bar on a phone.
    #[default]
    Places,
    /// The same, with the whole room for the workbench.
    Desk,
    /// One narrow column without places: signing in, a problem.
    Plain,
    /// A wider column without places: an agreement to read.
    Roomy,
    /// Nothing but the top line; the content brings its own grid (`.setup`).
    Bare,
}

/// The appearance a person chose, kept in the cookie `theme`, so that the first paint is right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system wishes.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast, light or dark by the system.
    Contrast,
}

impl Theme {
    /// Reads the value of the cookie; anything else is the system's wish.
    pub fn from_cookie(value: &str) -> Self {
        match value {
            "light" => Self::Light,
            "dark" => Self::Dark,
            "contrast" => Self::Contrast,
            _ => Self::System,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}

/// A key and what it does, for the list behind the question mark.
#[derive(Clone, Debug)]
pub struct Key {
    /// The key as it is written, "R".
    pub key: String,
    /// What it does, "Reply".
    pub does: String,
}

/// Everything around the content. [`Shell::new`] has sensible values for all but the words.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The language of the page, `en`.
    pub lang: String,
    /// Whether the language is written from right to left.
    pub rtl: bool,
    /// The title without the name of the house.
    pub title: String,
    /// One sentence about the page.
    pub description: String,
    /// The name of the house, "Entwine".
    pub house: String,
    /// Where the name of the house leads.
    pub home: String,
    /// The shell's own words.
    pub words: Words,
    /// The places this person has use for.
    pub groups: Vec<PlaceGroup>,
    /// The key of the place this page is in.
    pub current: &'static str,
    /// The page behind "More" on a phone.
    pub more: String,
    /// Who looks; nobody before signing in.
    pub person: Option<Me>,
    /// The dye of the provider the page belongs to.
    pub dye: Dye,
    /// The appearance they chose.
    pub theme: Theme,
    /// Whether lists stand closer together.
    pub compact: bool,
    /// What surrounds the content.
    pub frame: Frame,
    /// What stands at its foot.
    pub foot: Vec<Place>,
    /// Standing news above the content.
    pub banners: Vec<Banner>,
    /// What was just done, with the way back.
    pub toasts: Vec<Toast>,
    /// The address of live updates, `/live?topics=subject:C-2041`.
    pub live: Option<String>,
    /// The page that finds, also the source of the palette; none before signing in.
    pub find: Option<String>,
    /// Whether single letters do something; people who speak to their computer switch them off.
    pub single_keys: bool,
    /// Keys of this page, listed behind `?`.
    pub keys: Vec<Key>,
}

impl Shell {
    /// A shell with nothing in it but its words.
    pub fn new(title: impl Into<String>, description: impl Into<String>, words: Words) -> Self {
        Self {
            lang: "en".into(),
            rtl: false,
            title: title.into(),
            description: description.into(),
            house: "Entwine".into(),
            home: "/".into(),
            words,
            groups: Vec::new(),
            current: "",
            more: "/places".into(),
            person: None,
            dye: Dye::None,
            theme: Theme::System,
            compact: false,
            frame: Frame::Places,
            banners: Vec::new(),
            toasts: Vec::new(),
            live: None,
            find: None,
            single_keys: true,
            keys: Vec::new(),
            foot: Vec::new(),
        }
    }
}

/// Where the page of a subject is, by its family and its number.
pub fn subject(family: &str, number: &str) -> String {
    match family {
        "article" => format!("/articles/{number}"),
        "service" => format!("/services/{}", number.trim_start_matches("service-")),
        "agreement" => format!("/agreements/{number}"),
        "saying" => format!("/sayings/{number}"),
        "improvement" => format!("/improvements/{number}"),
        "workshop" => format!("/workshops/{number}"),
        "consultation" => format!("/consultations/{number}"),
        "moment" => format!("/moments/{number}"),
        "departure" => format!("/departures/{number}"),
        "passing" => format!("/passing/{number}"),
        "consult" => format!("/consults/{number}"),
        "owed" => format!("/owed/{number}"),
        "customer_talk" => format!("/talks/{number}"),
        "value_case" => format!("/value-cases/{number}"),
        // Where every number leads; families that have a place of their own are shown there.
        _ => format!("/t/{number}"),
    }
}

/// Bytes a page begins with.
const ROOM: usize = 64 * 1024;

/// Wraps content into a whole page.
///
/// # Errors
/// Only what the content's template itself returns; the shell's own rendering cannot fail.
pub fn page(shell: &Shell, content: &impl Template) -> Result<Html<String>, askama::Error> {
    // The workbench has some 100 kB: growing there by doubling would write most of it twice.
    let mut inner = String::with_capacity(ROOM);
    content.render_into(&mut inner)?;
    let mut whole = String::with_capacity(inner.len() + ROOM / 4);
    Whole { shell, content: Markup::trusted(inner) }.render_into(&mut whole)?;
    Ok(Html(whole))
}

/// A part of a page for script: the answer to the palette, to the ask box, to a morphing update.
///
/// # Errors
/// What the template returns.
pub fn fragment(content: &impl Template) -> Result<Html<String>, askama::Error> {
    content.render().map(Html)
}

#[derive(Template)]
#[template(path = "shell.html")]
struct Whole<'a> {
    shell: &'a Shell,
    content: Markup,
}

impl Whole<'_> {
    fn has_places(&self) -> bool {
        matches!(self.shell.frame, Frame::Places | Frame::Desk)
    }

    fn plain_class(&self) -> &'static str {
        match self.shell.frame {
            Frame::Roomy => "plain-page roomy",
            _ => "plain-page",
        }
    }

    fn me(person: &Me, small: bool) -> Avatar {
        let avatar = if person.desk { Avatar::desk(&person.name) } else { Avatar::person(&person.name) };
        if small { avatar.small() } else { avatar }
    }

    fn themes(&self) -> [(&'static str, &str, Icon, bool); 4] {
        let words = &self.shell.words;
        let chosen = self.shell.theme;
        [
            (Theme::System, words.theme_system.as_str(), Icon::Auto),
            (Theme::Light, words.theme_light.as_str(), Icon::Sun),
            (Theme::Dark, words.theme_dark.as_str(), Icon::Moon),
            (Theme::Contrast, words.theme_contrast.as_str(), Icon::Half),
        ]
        .map(|(theme, name, icon)| (theme.word(), name, icon, theme == chosen))
    }
}

#[derive(Template)]
#[template(
    ext = "html",
    source = "<div class=\"wrap narrow-ish stack\"><h1>{{ title }}</h1><p class=\"lead\">{{ sentence }}</p>{% if !fields.is_empty() %}<ul>{% for field in fields %}<li>{{ field }}</li>{% endfor %}</ul>{% endif %}<p class=\"line\"><a class=\"btn primary\" href=\"/\">{{ home }}</a></p></div>"
)]
struct ProblemPage {
    title: String,
    sentence: String,
    fields: Vec<String>,
    home: String,
}

/// A problem as a page: what happened, and the way on.
pub fn problem(visitor: &crate::Visitor, problem: &crate::Problem) -> axum::response::Response {
    use axum::response::IntoResponse;
    let say = crate::messages::Say::new(&visitor.lang);
    let title = match problem.word() {
        "sign-in" => say.problem_title_sign_in(),
        "not-found" => say.problem_title_not_found(),
        "not-allowed" => say.problem_title_not_allowed(),
        "invalid" => say.problem_title_invalid(),
        "conflict" => say.problem_title_conflict(),
        "too-many" => say.problem_title_too_many(),
        "away" => say.problem_title_away(),
        "broken" => say.problem_title_broken(),
        _ => say.problem_title_other(),
    };
    let fields = match problem.refusal() {
        Some(domain::Refusal::Invalid(fields)) => {
            fields.iter().map(|(_, because)| visitor.lang.because(because)).collect()
        }
        _ => Vec::new(),
    };
    let content = ProblemPage {
        title: title.clone().into_owned(),
        sentence: problem.sentence(&visitor.lang),
        fields,
        home: say.problem_home().into_owned(),
    };
    match page(&visitor.shell(title, ""), &content) {
        Ok(html) => html.into_response(),
        Err(_) => content.sentence.into_response(),
    }
}
