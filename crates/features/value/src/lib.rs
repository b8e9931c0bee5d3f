//! Value: using what there is to a better result. The consult bar (a talk with somebody who knows both sides), and what is
//! owed because it was agreed there (spec D9).
//!
//! ```text
//! a question ──► a talk: now, at a slot, when one is left ──► a note: aim, what was seen, who does what by when
//!     ──► a value case, an improvement, a request, or a reasoned no
//! ```
//!
//! # What must never happen here
//! - No host is booked twice, whoever is quicker.
//! - No talk ends in a no without its reason.
//! - What was agreed is a promise like any other: with an owner, a day, and a reminder.
//!
//! # Adding to it
//! A part is a module with its own family of subjects, its store, its actions and its pages; what somebody owes because of
//! it is given by [`owed::give`].

pub mod consult;
pub mod messages;
pub mod owed;
mod pages;

use database::Migration;
use domain::Actor;
use i18n::Lang;
use jobs::Handlers;
use web::{App, Routes, api::Api, app::NavGroup, icons::Icon, page::Place};

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[Migration::both("1001_consult", include_str!("../migrations/1001_consult.sql"))];

/// The pages and the resources of this room.
pub fn routes() -> Routes {
    consult::pages::routes().and(pages::owed::routes()).and(api().routes())
}

/// The operations of this room.
pub fn api() -> Api {
    consult::api::api()
}

/// What runs for this room's jobs.
pub fn jobs(handlers: &mut Handlers<App>) {
    consult::invites(handlers);
}

/// The places in the navigation, for everybody who is signed in.
pub fn nav(actor: &Actor, lang: &Lang) -> Vec<(NavGroup, Place)> {
    if actor.person.is_none() {
        return Vec::new();
    }
    let text = messages::Say::new(lang).consult_title().into_owned();
    vec![(NavGroup::Main, Place { key: "consult", href: "/consult".to_owned(), icon: Icon::Chat, text, count: 0 })]
}
