//! Together: what users and providers decide side by side (spec D12). Today the consultation: a decision on tools people
//! use, put to those it touches.
//!
//! ```text
//! put ──► people are invited, in batches ──► positions, hidden and changeable ──► reminder to the silent ──► close
//!     ──► objections are answered ──► outcome with its reasons, told to all ──► review day ──► kept, or put again
//! ```
//!
//! # What must never happen here
//! - Nobody sees what others said while it can still be changed, whoever they are.
//! - No name stands beside a position where people were told that none will.
//! - No outcome over an objection without an answer, and none without reasons and a day of review.
//!
//! # Adding to it
//! A value case or a workshop is a module beside [`consultations`] with its own family of subjects; what they share is
//! the spine's.

pub mod consultations;
pub mod messages;

use database::Migration;
use domain::Actor;
use i18n::Lang;
use jobs::Handlers;
use web::{App, Routes, api::Api, app::NavGroup, icons::Icon, page::Place};

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] =
    &[Migration::both("0901_consultation", include_str!("../migrations/0901_consultation.sql"))];

/// The pages and the resources of this room.
pub fn routes() -> Routes {
    consultations::pages::routes().and(api().routes())
}

/// The operations of this room.
pub fn api() -> Api {
    consultations::api::api()
}

/// What runs for this room's jobs.
pub fn jobs(handlers: &mut Handlers<App>) {
    consultations::jobs_on(handlers, |app: &App| app.spine.clone());
}

/// The place in the navigation, for everybody who is signed in.
pub fn nav(actor: &Actor, lang: &Lang) -> Vec<(NavGroup, Place)> {
    if actor.person.is_none() {
        return Vec::new();
    }
    let text = messages::Say::new(lang).consultations_title().into_owned();
    vec![(
        NavGroup::Main,
        Place { key: "consultations", href: "/consultations".to_owned(), icon: Icon::Users, text, count: 0 },
    )]
}
