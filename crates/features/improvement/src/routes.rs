//! Every address of this room, each with the capability it needs, and its place in the navigation.

use crate::{
    messages::Say,
    pages::{acts, done, list, new, show, voices},
    trials,
};
use domain::{Actor, Capability};
use i18n::Lang;
use web::{Routes, app::NavGroup, icons::Icon, page::Place};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/improvements", Capability::Read, list::show)
        .post("/improvements", Capability::Ask, new::save)
        .get("/improvements/new", Capability::OwnPages, new::show)
        .get("/improvements/matches", Capability::OwnPages, new::matches)
        .get("/improvements/done", Capability::Read, done::show)
        .get("/improvements/feed.atom", Capability::Read, done::feed)
        .get("/improvements/{number}", Capability::Read, show::show)
        .get("/improvements/{number}/voices", Capability::Read, voices::show)
        .post("/improvements/{number}/voice", Capability::Read, acts::speak)
        .post("/improvements/{number}/leave", Capability::Read, acts::leave)
        .post("/improvements/{number}/say", Capability::Read, acts::say)
        .post("/improvements/{number}/settle", Capability::Read, acts::settle)
        .post("/improvements/{number}/object", Capability::Read, acts::object)
        .post("/improvements/{number}/parted", Capability::Read, acts::parted)
        .post("/improvements/{number}/belongs", Capability::Read, acts::belongs)
        .post("/improvements/{number}/step", Capability::Work, acts::step)
        .post("/improvements/{number}/weigh", Capability::Work, acts::weigh)
        .post("/improvements/{number}/merge", Capability::Work, acts::merge)
        .post("/improvements/{number}/unmerge", Capability::Work, acts::unmerge)
        .and(trials::pages::routes())
        .and(crate::api::api().and(trials::api::api()).routes())
}

/// The places of this room: improvements, for everybody who is signed in.
pub fn nav(actor: &Actor, lang: &Lang) -> Vec<(NavGroup, Place)> {
    if actor.person.is_none() {
        return Vec::new();
    }
    let text = Say::new(lang).improvements_title().into_owned();
    vec![(
        NavGroup::Main,
        Place { key: "improvements", href: "/improvements".to_owned(), icon: Icon::Bulb, text, count: 0 },
    )]
}
