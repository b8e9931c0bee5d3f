//! Talk: entries on the timeline, notes off it, and the two forms that write them. Who sees it stands everywhere.

use askama::Template;

use super::{Avatar, Hidden, Markup, Moment, Tone};
use crate::icons::Icon;

/// Whose side somebody speaks from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The person who asks.
    #[default]
    You,
    /// The provider, its people and its machines.
    Desk,
}

/// Who sees an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// Both sides.
    #[default]
    Both,
    /// Everybody.
    Public,
}

/// A file that hangs on an entry.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<a class="attach" href="{{ href }}">{{ Icon::Clip }}{{ name }}, <span class="nowrap">{{ size }}</span></a>"#
)]
pub struct Attachment {
    /// Where it is.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Its size in words.
    pub size: String,
}

/// Something somebody said that both sides see, or everybody.
#[derive(Clone, Debug, Template)]
#[template(path = "components/entry.html")]
pub struct Entry {
    /// Its id in the page, for links to it.
    pub id: String,
    /// Whose side.
    pub side: Side,
    /// Who sees it.
    pub reach: Reach,
    /// The picture beside it.
    pub avatar: Avatar,
    /// Who said it.
    pub author: String,
    /// What they are here, "car-share desk"; empty says nothing.
    pub role: String,
    /// When.
    pub when: Moment,
    /// How it came in, "in the app"; empty says nothing.
    pub channel: String,
    /// Who sees it, in words.
    pub seen: String,
    /// What was said, rendered and cleaned.
    pub body: Markup,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// What can be done with it, under it.
    pub actions: Markup,
}

/// Something that happened.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<li class="entry event{{ tone.class() }}" id="{{ id }}"><span class="knot">{{ icon }}</span><div>{{ body }}</div></li>"#
)]
pub struct Event {
    /// Its id in the page.
    pub id: String,
    /// What it means.
    pub tone: Tone,
    /// Its sign.
    pub icon: Icon,
    /// What happened, with its time; or an [`super::Estimate`].
    pub body: Markup,
}

/// What only the provider sees: off the thread, hatched, dashed, locked, named.
#[derive(Clone, Debug, Template)]
#[template(path = "components/note.html")]
pub struct Note {
    /// Its id in the page.
    pub id: String,
    /// "Internal note".
    pub label: String,
    /// "only the car-share team sees this".
    pub seen: String,
    /// Who wrote it.
    pub author: String,
    /// When.
    pub when: Moment,
    /// The text, rendered and cleaned.
    pub body: Markup,
    /// Files.
    pub attachments: Vec<Attachment>,
}

/// What was said and what happened, in order. Lives in the page under its id, so that it can be kept fresh.
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<ol class="timeline" id="{{ id }}" data-live-part>{% for item in items %}{{ item }}{% endfor %}</ol>"#
)]
pub struct Timeline {
    /// Its id in the page.
    pub id: String,
    /// [`Entry`], [`Event`] and [`Note`], each turned into markup.
    pub items: Vec<Markup>,
}

/// Sending files along.
#[derive(Clone, Debug)]
pub struct Attach {
    /// The name of the button, "Attach a file or a picture".
    pub label: String,
    /// The most one file may weigh, in bytes.
    pub most: u64,
}

/// Which of the two forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComposerKind {
    /// Goes to the person.
    Reply,
    /// Stays with the provider.
    Note,
}

/// A form that writes an entry: a reply or a note, which cannot be taken for each other.
#[derive(Clone, Debug, Template)]
#[template(path = "components/composer.html")]
pub struct Composer {
    /// Reply or note. Decides look, icon and button.
    pub kind: ComposerKind,
    /// The id of the form; the field is `{id}-text`.
    pub id: String,
    /// Where it is sent.
    pub action: String,
    /// What it carries.
    pub hidden: Hidden,
    /// The name under which what is typed is kept in the browser: `reply:C-2041`.
    pub draft: String,
    /// "Reply to Noor".
    pub label: String,
    /// "Write to Noor".
    pub placeholder: String,
    /// Who will see it: "<b>Noor</b> sees this, as a text too".
    pub who: Markup,
    /// The word on the button: "Send" or "Save note", never the same.
    pub button: String,
    /// "Kept as you type".
    pub saved: String,
    /// What is already typed, after a form came back with errors.
    pub text: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Sending files along.
    pub attach: Option<Attach>,
    /// More controls in its foot: a next step, an answer from a template.
    pub extra: Markup,
}

impl Composer {
    /// A form with what it cannot do without.
    pub fn new(
        kind: ComposerKind,
        id: impl Into<String>,
        action: impl Into<String>,
        label: impl Into<String>,
        who: impl Into<Markup>,
        button: impl Into<String>,
    ) -> Self {
        let id = id.into();
        Self {
            kind,
            draft: id.clone(),
            id,
            action: action.into(),
            hidden: Hidden::new(),
            label: label.into(),
            placeholder: String::new(),
            who: who.into(),
            button: button.into(),
            saved: String::new(),
            text: String::new(),
            error: None,
            attach: None,
            extra: Markup::default(),
        }
    }

    fn is_note(&self) -> bool {
        self.kind == ComposerKind::Note
    }

    fn inside(&self) -> Markup {
        Markup::trusted(Inside { form: self }.to_string())
    }
}

/// What both a lone form and one of two have inside.
#[derive(Template)]
#[template(path = "components/composer_inside.html")]
struct Inside<'a> {
    form: &'a Composer,
}

/// Reply and note in one place: both forms are there, one is shown. Without script the switch is a link that loads the
/// page with `?write=note`.
#[derive(Clone, Debug, Template)]
#[template(path = "components/writing.html")]
pub struct Writing {
    /// The form that goes to the person.
    pub reply: Composer,
    /// The form that stays with the provider.
    pub note: Composer,
    /// The one that is shown.
    pub shown: ComposerKind,
    /// The name of the switch, "What you write".
    pub label: String,
    /// The word for the reply in the switch.
    pub reply_word: String,
    /// The word for the note in the switch.
    pub note_word: String,
}

impl Writing {
    fn forms(&self) -> [&Composer; 2] {
        [&self.reply, &self.note]
    }
}

part!(Attachment, Entry, Event, Note, Timeline, Composer, Writing);
