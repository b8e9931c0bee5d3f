//! Together: what users and providers work out and decide side by side (spec D12). The consultation: a decision on tools people
//! use, put to those it touches. The workshop ([`workshops`]): the problem first, then what could be done, then what is decided.
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
//! What comes next is a module beside [`consultations`] and [`workshops`] with its own family of subjects; what they share is
//! the spine's.

pub mod consultations;
pub mod messages;
pub mod workshops;

use database::Migration;
use domain::Actor;
use i18n::Lang;
use jobs::Handlers;
use web::{App, Routes, api::Api, app::NavGroup, icons::Icon, page::Place};

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration::both("0901_consultation", include_str!("../migrations/0901_consultation.sql")),
    Migration::both("0940_workshop", include_str!("../migrations/0940_workshop.sql")),
];

/// The pages and the resources of this room.
pub fn routes() -> Routes {
    consultations::pages::routes().and(workshops::pages::routes()).and(api().routes())
}

/// The operations of this room.
pub fn api() -> Api {
    consultations::api::api().and(workshops::api::api())
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
    let say = messages::Say::new(lang);
    let place = |key, href: &str, icon, text: String| {
        (NavGroup::Main, Place { key, href: href.to_owned(), icon, text, count: 0 })
    };
    vec![
        place("consultations", "/consultations", Icon::Users, say.consultations_title().into_owned()),
        place("workshops", "/workshops", Icon::Bulb, say.workshops_title().into_owned()),
    ]
}
