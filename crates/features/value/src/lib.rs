//! Value: using what there is to a better result. The consult bar (a talk with somebody who knows both sides), value cases that
//! a user and a provider own together, and what is owed because it was agreed there (spec D9, D11); which decisions about a
//! service need whom (D12).
//!
//! ```text
//! a question ──► a talk: now, at a slot, when one is left ──► a note: aim, what was seen, who does what by when
//!     ──► a value case, an improvement, a request, or a reasoned no
//! ```
//!
//! Customers (D8) are asked themselves and read promises beside what users say; thanks (D6) are a ledger, seen by oneself first.
//!
//! # What must never happen here
//! - No figure of a customer's report comes past the floor, and no voice that was not said in the open.
//! - No standing is shown without its person's yes, and there is no rank.
//! - No host is booked twice, whoever is quicker.
//! - No talk ends in a no without its reason.
//! - One owner's word takes no step of a case, and no case runs over faults that nobody has looked at.
//! - What was agreed is a promise like any other: with an owner, a day, and a reminder.
//!
//! # Adding to it
//! A part is a module with its own family of subjects, its store, its actions and its pages; what somebody owes because of
//! it is given by [`owed::give`].

pub mod cases;
pub mod consult;
pub mod customers;
pub mod decisions;
pub mod messages;
pub mod owed;
mod pages;
pub mod thanks;

use database::Migration;
use domain::Actor;
use i18n::Lang;
use jobs::Handlers;
use web::{App, Routes, api::Api, app::NavGroup, icons::Icon, page::Place};

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration::both("1001_consult", include_str!("../migrations/1001_consult.sql")),
    Migration::both("1002_case", include_str!("../migrations/1002_case.sql")),
    Migration::both("1003_customers", include_str!("../migrations/1003_customers.sql")),
    Migration::both("1004_thanks", include_str!("../migrations/1004_thanks.sql")),
];

/// The pages and the resources of this room.
pub fn routes() -> Routes {
    consult::pages::routes()
        .and(cases::pages::routes())
        .and(customers::pages::routes())
        .and(thanks::pages::routes())
        .and(decisions::routes())
        .and(pages::owed::routes())
        .and(api().routes())
}

/// The operations of this room.
pub fn api() -> Api {
    consult::api::api().and(cases::api::api()).and(decisions::api()).and(customers::api()).and(thanks::api::api())
}

/// What runs for this room's jobs.
pub fn jobs(handlers: &mut Handlers<App>) {
    consult::invites(handlers);
    customers::letters(handlers);
}

/// The places in the navigation, for everybody who is signed in.
pub fn nav(actor: &Actor, lang: &Lang) -> Vec<(NavGroup, Place)> {
    if actor.person.is_none() {
        return Vec::new();
    }
    let text = messages::Say::new(lang).consult_title().into_owned();
    let say = messages::Say::new(lang);
    let place = |key, href: &str, icon, text: String| Place { key, href: href.to_owned(), icon, text, count: 0 };
    let mut all = vec![
        (NavGroup::Main, place("consult", "/consult", Icon::Chat, text)),
        (NavGroup::Main, place("value-cases", "/value-cases", Icon::Scale, say.case_title().into_owned())),
        (NavGroup::Main, place("thanks", "/thanks", Icon::Heart, say.thanks_title().into_owned())),
    ];
    if customers::pages::has_place(actor) {
        all.push((NavGroup::Insight, place("customers", "/customers", Icon::Chart, say.customer_title().into_owned())));
    }
    all
}
