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
mod jobs;
pub mod messages;
mod pages;
mod store;

pub use jobs::jobs;

use domain::{Actor, Capability};
use i18n::Lang;
use messages::Say;
use web::{Routes, app::NavGroup, icons::Icon, page::Place};

/// The routes of this feature.
pub fn routes() -> Routes {
    doors().and(own()).and(house()).and(providers())
}

/// Coming in.
fn doors() -> Routes {
    Routes::new()
        .get("/set-up", Capability::Visit, pages::set_up::show)
        .post("/set-up", Capability::Visit, pages::set_up::save)
        .get("/sign-in", Capability::Visit, pages::sign_in::show)
        .post("/sign-in", Capability::Visit, pages::sign_in::enter)
        .post("/sign-out", Capability::Visit, pages::sign_in::leave)
        .get("/forgot", Capability::Visit, pages::links::forgot)
        .post("/forgot", Capability::Visit, pages::links::ask)
        .get("/invitation/{key}", Capability::Visit, pages::links::invitation)
        .post("/invitation/{key}", Capability::Visit, pages::links::accept)
        .get("/reset/{key}", Capability::Visit, pages::links::reset)
        .post("/reset/{key}", Capability::Visit, pages::links::renew)
}

/// One's own pages.
fn own() -> Routes {
    use pages::me::{mandates, news, profile, safety, tokens};
    Routes::new()
        .get("/me", Capability::OwnPages, profile::show)
        .post("/me", Capability::OwnPages, profile::save)
        .post("/me/appearance", Capability::OwnPages, profile::appearance)
        .get("/me/news", Capability::OwnPages, news::show)
        .post("/me/news", Capability::OwnPages, news::save)
        .get("/me/safety", Capability::OwnPages, safety::show)
        .post("/me/password", Capability::OwnPages, safety::password)
        .post("/me/sessions/end", Capability::OwnPages, safety::end)
        .get("/me/tokens", Capability::OwnPages, tokens::show)
        .post("/me/tokens", Capability::OwnPages, tokens::issue)
        .post("/me/tokens/revoke", Capability::OwnPages, tokens::revoke)
        .get("/me/mandates", Capability::OwnPages, mandates::show)
        .post("/me/mandates", Capability::OwnPages, mandates::give)
        .post("/me/mandates/end", Capability::OwnPages, mandates::end)
}

/// What operators look after.
fn house() -> Routes {
    use pages::{audit, consumers, house, people, person, settings};
    let manage = Capability::ManageHouse;
    Routes::new()
        .get("/house", manage, house::show)
        .post("/house/jobs/again", manage, house::again)
        .post("/house/jobs/discard", manage, house::discard)
        .get("/house/components", manage, house::components)
        .get("/house/people", manage, people::show)
        .post("/house/people", manage, people::invite)
        .get("/house/people/{id}", manage, person::show)
        .post("/house/people/{id}", manage, person::save)
        .post("/house/people/{id}/roles", manage, person::give)
        .post("/house/people/{id}/roles/take", manage, person::take)
        .post("/house/people/{id}/door", manage, person::door)
        .post("/house/people/{id}/sessions", manage, person::sessions)
        .post("/house/people/{id}/link", manage, person::link)
        .get("/house/consumers", manage, consumers::show)
        .post("/house/consumers", manage, consumers::add)
        .post("/house/consumers/rename", manage, consumers::rename)
        .get("/house/settings", manage, settings::show)
        .post("/house/settings", manage, settings::save)
        .get("/house/audit", manage, audit::show)
        .post("/house/audit/verify", manage, audit::verify)
        .post("/house/providers", manage, pages::providers::add)
}

/// What leads look after for their provider, and operators for all.
fn providers() -> Routes {
    use pages::provider::{calendar, face, priorities, targets, teams, triage};
    let manage = Capability::ManageProvider;
    Routes::new()
        .get("/house/providers", manage, pages::providers::show)
        .get("/house/providers/{key}", manage, face::show)
        .post("/house/providers/{key}", manage, face::save)
        .post("/house/providers/{key}/door", manage, face::door)
        .post("/house/providers/{key}/people", manage, face::give)
        .post("/house/providers/{key}/people/take", manage, face::take)
        .get("/house/providers/{key}/calendar", manage, calendar::show)
        .post("/house/providers/{key}/calendar", manage, calendar::save)
        .post("/house/providers/{key}/calendar/file", manage, calendar::file)
        .post("/house/providers/{key}/calendar/holidays", manage, calendar::holidays)
        .get("/house/providers/{key}/targets", manage, targets::show)
        .post("/house/providers/{key}/targets", manage, targets::save)
        .get("/house/providers/{key}/priorities", manage, priorities::show)
        .post("/house/providers/{key}/priorities", manage, priorities::save)
        .get("/house/providers/{key}/triage", manage, triage::show)
        .post("/house/providers/{key}/triage/rule", manage, triage::put)
        .post("/house/providers/{key}/triage/list", manage, triage::put_list)
        .post("/house/providers/{key}/triage/list/remove", manage, triage::remove_list)
        .post("/house/providers/{key}/triage/up", manage, triage::up)
        .post("/house/providers/{key}/triage/down", manage, triage::down)
        .post("/house/providers/{key}/triage/remove", manage, triage::remove)
        .post("/house/providers/{key}/triage/standard", manage, triage::standard)
        .get("/house/providers/{key}/teams", manage, teams::show)
        .post("/house/providers/{key}/teams", manage, teams::save)
        .post("/house/providers/{key}/teams/join", manage, teams::join)
        .post("/house/providers/{key}/teams/leave", manage, teams::leave)
}

/// The places of this feature in the navigation.
pub fn nav(actor: &Actor, lang: &Lang) -> Vec<(NavGroup, Place)> {
    let say = Say::new(lang);
    let place = |key, href: &str, icon, text: &str| {
        (NavGroup::House, Place { key, href: href.to_owned(), icon, text: text.to_owned(), count: 0 })
    };
    let mut places = Vec::new();
    if actor.is_operator() {
        places.push(place("house", "/house", Icon::House, &say.house_title()));
        places.push(place("people", "/house/people", Icon::Users, &say.house_nav_people()));
    }
    if actor.is_operator() || actor.is_lead(None) {
        places.push(place("providers", "/house/providers", Icon::Gear, &say.house_nav_providers()));
    }
    if actor.is_operator() {
        places.push(place("audit", "/house/audit", Icon::Shield, &say.house_nav_audit()));
    }
    places
}
