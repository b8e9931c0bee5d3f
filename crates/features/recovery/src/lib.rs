//! Recovery: when things went wrong, or right (spec C5 to C7, F3; sections 8.2.3 to 8.2.5).
//!
//! Complaints and compliments with their own course, what somebody heard in passing, moments of truth and the journeys they
//! lie on, and departures from rules. What people say stays in the conversation it was said in; this room lays over it what
//! the matter needs.
//!
//! # What must never happen here
//! - A complaint ends without the word of who complained, or before they were really sought ([`spine::course`]).
//! - A name is told before its bearer was asked (heard in passing).
//! - A departure is not recorded because it was forbidden: permission is refused, never the record.
//!
//! # Adding something
//! A folder with its actions (`mod.rs`) and statements (`store.rs`), its pages in `pages/`, its addresses in [`routes`], its
//! operations for programs in `api/`.

pub mod api;
pub mod complaints;
pub mod departures;
pub mod journeys;
pub mod messages;
pub mod moments;
mod pages;
pub mod passing;

use database::Migration;
use domain::{Actor, Capability};
use i18n::Lang;
use messages::Say;
use web::{Routes, app::NavGroup, icons::Icon, page::Place};

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration::both("0701_recovery", include_str!("../migrations/0701_recovery.sql")),
    Migration::both("0702_moments", include_str!("../migrations/0702_moments.sql")),
    Migration::both("0703_departures", include_str!("../migrations/0703_departures.sql")),
    Migration::both("0704_passing", include_str!("../migrations/0704_passing.sql")),
    Migration::both("0710_review", include_str!("../migrations/0710_review.sql")),
];

/// The routes of this room.
pub fn routes() -> Routes {
    complaint_routes().and(moment_routes()).and(departure_routes()).and(passing_routes()).and(api::api().routes())
}

fn complaint_routes() -> Routes {
    use pages::{complaint, complaints, gifts, praise};
    Routes::new()
        .get("/complaints", Capability::Desk, complaints::show)
        .get("/complaints/gifts", Capability::ManageProvider, gifts::show)
        .post("/complaints/gifts", Capability::ManageProvider, gifts::save)
        .get("/complaints/{number}", Capability::Read, complaint::show)
        .post("/complaints/{number}/seek", Capability::Work, complaint::seek)
        .post("/complaints/{number}/notice", Capability::Work, complaint::notice)
        .post("/complaints/{number}/give", Capability::Work, complaint::give)
        .post("/complaints/{number}/hand", Capability::Work, complaint::hand)
        .post("/complaints/{number}/praise", Capability::Work, complaint::praise)
        .get("/praise", Capability::OwnPages, praise::show)
}

fn moment_routes() -> Routes {
    use pages::{journeys, moments};
    Routes::new()
        .get("/moments", Capability::Desk, moments::list)
        .get("/moments/new", Capability::Desk, moments::new)
        .post("/moments/new", Capability::Work, moments::mark)
        .get("/moments/{number}", Capability::Read, moments::show)
        .post("/moments/{number}/take", Capability::Work, moments::take)
        .post("/moments/{number}/finish", Capability::Work, moments::finish)
        .get("/after/{number}", Capability::OwnPages, moments::after)
        .post("/after/{number}", Capability::OwnPages, moments::measure)
        .get("/journeys", Capability::OwnPages, journeys::list)
        .get("/journeys/{key}", Capability::OwnPages, journeys::show)
        .get("/journeys/{key}/edit", Capability::ManageProvider, journeys::edit)
        .post("/journeys/{key}/stage", Capability::ManageProvider, journeys::stage)
        .post("/journeys/{key}/action", Capability::ManageProvider, journeys::action)
        .post("/journeys/{key}/play", Capability::ManageProvider, journeys::play)
}

fn departure_routes() -> Routes {
    use pages::{departures, review, rules};
    Routes::new()
        .get("/departures", Capability::Desk, departures::list)
        .get("/departures/new", Capability::Desk, departures::new)
        .post("/departures/new", Capability::Work, departures::depart)
        .post("/departures/change", Capability::Work, departures::change)
        .get("/departures/review", Capability::Desk, review::show)
        .post("/departures/review", Capability::Work, review::send)
        .get("/departures/rules", Capability::ManageProvider, rules::show)
        .post("/departures/rules", Capability::ManageProvider, rules::save)
        .get("/departures/{number}", Capability::Read, departures::show)
        .post("/departures/{number}/act", Capability::Work, departures::act)
}

fn passing_routes() -> Routes {
    use pages::passing;
    Routes::new()
        .get("/passing", Capability::Desk, passing::show)
        .post("/passing", Capability::Note, passing::note)
        .get("/passing/{number}", Capability::Read, passing::one)
        .post("/passing/{number}/naming", Capability::Read, passing::naming)
        .post("/passing/{number}/answer", Capability::Work, passing::answer)
}

/// The places of this room in the navigation.
pub fn nav(actor: &Actor, lang: &Lang) -> Vec<(NavGroup, Place)> {
    let say = Say::new(lang);
    let place = |key, href: &str, icon, text: &str| {
        (NavGroup::Insight, Place { key, href: href.to_owned(), icon, text: text.to_owned(), count: 0 })
    };
    let mut places = Vec::new();
    if actor.is_agent() {
        places.push(place("departures", "/departures", Icon::Flag, &say.departures_title()));
    }
    if actor.is_lead(None) {
        places.push(place("moments", "/moments", Icon::Star, &say.moments_title()));
        places.push(place("journeys", "/journeys", Icon::Strand, &say.journeys_title()));
    }
    places
}
