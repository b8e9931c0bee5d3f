//! The house: letting people in, the first set-up, and what operators look after.
//!
//! Pages for everybody (signing in, one's own settings) and for operators (people, providers, the audit log, jobs,
//! health). Sessions, tokens and the audit log themselves are in the spine; here are their pages.
//!
//! # What must never happen here
//! A password or a key in a log, an address or a page it was not asked for on. A message at sign-in that tells whether
//! somebody exists.
//!
//! # Adding a page
//! Page struct, handler and template stand side by side in `src/pages/`; add its route to [`routes`] with the capability
//! it needs, and a place to [`nav`] where people should find it.

pub mod actions;
pub mod messages;
mod pages;

use domain::{Actor, Capability};
use i18n::Lang;
use web::{Routes, app::NavGroup, page::Place};

/// The routes of this feature.
pub fn routes() -> Routes {
    Routes::new()
        .get("/set-up", Capability::Visit, pages::set_up::show)
        .post("/set-up", Capability::Visit, pages::set_up::save)
        .get("/sign-in", Capability::Visit, pages::sign_in::show)
        .post("/sign-in", Capability::Visit, pages::sign_in::enter)
        .post("/sign-out", Capability::Visit, pages::sign_in::leave)
}

/// The places of this feature in the navigation.
pub fn nav(_actor: &Actor, _lang: &Lang) -> Vec<(NavGroup, Place)> {
    Vec::new()
}
