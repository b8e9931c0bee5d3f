//! The parts pages are made of, in the look of the design: one struct a part, its template beside it in
//! `templates/components/`.
//!
//! A part takes words that are already translated and draws itself wherever it is written in a template:
//! `{{ promise }}`. Text is escaped by the part; what already is markup (a sentence with a `<time>` in it, a rendered
//! message) travels as [`Markup`], and any string that becomes one is escaped on the way. So `|safe` has no place in a
//! feature's templates. Parts hold no rule, know no database, and never write a style or a handler into the page.
//!
//! # Adding a part
//! 1. A struct with public fields and a short constructor, in the file that answers its question; `#[derive(Template)]`.
//! 2. Its name in that file's `part!(…)`, which lets it stand in templates and become [`Markup`].
//! 3. An example of every state in [`gallery`]: the tests walk that page for escaping and the content policy.
//!
//! ```
//! use web::components::{Chip, Tone};
//! use web::icons::Icon;
//! let chip = Chip::new(Tone::Warn, Icon::Clock, "Soon <b>");
//! assert!(chip.to_string().contains("Soon &#60;b&#62;"));
//! ```

/// Lets parts stand in templates unescaped and be handed on as [`Markup`].
macro_rules! part {
    ($($name:ty),+ $(,)?) => {$(
        impl askama::filters::HtmlSafe for $name {}
        impl From<$name> for $crate::components::Markup {
            fn from(part: $name) -> Self { Self::trusted(part.to_string()) }
        }
        impl From<&$name> for $crate::components::Markup {
            fn from(part: &$name) -> Self { Self::trusted(part.to_string()) }
        }
    )+};
}

mod actions;
mod ask;
mod charts;
mod forms;
pub mod gallery;
mod lists;
mod marks;
mod markup;
mod messages;
mod people;
mod promise;
mod talk;
mod ways;

pub use actions::{Act, Button, Hidden, Look};
pub use ask::{AskBox, AskMatch, AskMatches, Found, FoundGroup, FoundOption};
pub use charts::{Day, Days, Interval, Meter, PerMille, Spark};
pub use forms::{Choice, Choices, Dyes, ErrorSummary, Faces, Feeling, Field, FieldKind, SelectOption};
pub use lists::{
    Board, BoardCard, BoardColumn, BulkBar, Cell, Facts, List, Pager, Queue, QueueItem, Row, Select, Table, TableRow,
};
pub use marks::{Avatar, Badge, Chip, Dye, Moment, ProviderMark, Tone, Voice};
pub use markup::Markup;
pub use messages::{Banner, Empty, Toast, Undo};
pub use people::{PersonCard, PersonItem, PersonPart};
pub use promise::{Estimate, Mark, Promise, PromiseMini, PromiseState};
pub use talk::{Attach, Attachment, Composer, ComposerKind, Entry, Event, Note, Reach, Side, Timeline, Writing};
pub use ways::{Crumb, Filters, PageHead, SectionHead, Step, StepState, Steps, Tab, Tabs};

#[cfg(test)]
mod tests;
