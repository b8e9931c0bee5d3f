//! How Entwine speaks: texts in Fluent files, the reader's language and direction, dates, times and numbers.
//!
//! This crate must never hold a sentence in Rust: texts live in `messages/<language>.ftl` of the crate that says them.
//! It has no clock: `now` is always an argument.
//!
//! # Adding a text
//! 1. Write it into `messages/en.ftl` of your crate (and `de.ftl`): `complaint-due = { $who } answers { $by }`.
//! 2. `cargo run -p xtask -- messages` writes `src/messages.rs` of your crate; declare it with `pub mod messages;`.
//! 3. Say it: `Say::new(&lang).complaint_due(by, who)`. Variables stand in the order of the alphabet; a text that does not
//!    exist, or one with other variables, does not compile. Texts without variables are `Cow<str>`, others `String`.
//! 4. The program hands every crate's `messages::RESOURCES` to [`Catalogue::build`] once, at start.
//!
//! A key belongs to one crate; begin it with the feature's name where it could be anybody's. Numbers given as numbers are
//! written as the language writes them (`1,234` or `1.234`) and choose plurals; give ticket numbers and years as text.
//! In a template every text is a method, and so is everything of [`Lang`]:
//!
//! ```html
//! <html lang="{{ say.locale() }}" dir="{{ say.direction() }}">
//! <p>{{ say.promise_words(promise.kind, promise.due, now) }}</p>
//! ```
//!
//! ```
//! use domain::{Because, Kind, Millis, Timestamp};
//! use i18n::{Catalogue, Direction, messages};
//!
//! let catalogue = Catalogue::build(&[messages::RESOURCES])?;
//! let locale = catalogue.negotiate(None, Some("de-AT,de;q=0.9,en;q=0.8"));
//! let lang = catalogue.lang(&locale, "Europe/Vienna");
//! assert_eq!(lang.kind_word(Kind::Question, None), "Frage");
//! let now = Timestamp(1_795_000_000_000);
//! assert_eq!(lang.relative(now.plus(Millis::minutes(9)), now), "in 9 Min.");
//! assert_eq!(catalogue.lang("ar", "UTC").direction(), Direction::RightToLeft);
//! # Ok::<(), i18n::CatalogueError>(())
//! ```

mod catalogue;
mod lang;
pub mod messages;
mod numbers;
mod ready;
mod times;
mod words;

pub use catalogue::{Catalogue, CatalogueError};
pub use lang::{Direction, Lang, SLOT, around, dir_of};
pub use times::When;
pub use words::ProviderWords;

/// What a variable of a text may be: text (`&str`, `String`, `Cow`) or a number.
pub type Value<'v> = fluent_bundle::FluentValue<'v>;

/// One crate's texts: language and contents of its file, as the generated `messages::RESOURCES` holds them.
pub type Resources = &'static [(&'static str, &'static str)];
