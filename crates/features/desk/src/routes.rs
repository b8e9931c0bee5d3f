//! Every address of the desk, each with the capability it needs, and its places in the navigation.

use crate::{
    messages::Say,
    pages::{
        acts, agreements_pages, articles_pages, board, bulk, call, canned, desk, files, find, glass, guest, home,
        inbox, insight, pictures, places, services_pages, talk, views,
    },
};
use domain::{Actor, Capability};
use i18n::Lang;
use web::{Routes, app::NavGroup, icons::Icon, page::Place};

/// The routes of this room.
pub fn routes() -> Routes {
    front().and(queue()).and(ticket()).and(knowledge()).and(crate::api::routes())
}

/// What everybody has: the front door, their conversations, their inbox, finding.
fn front() -> Routes {
    Routes::new()
        .get("/", Capability::Visit, home::show)
        .post("/ask", Capability::Ask, home::ask)
        .get("/asked", Capability::Visit, guest::asked)
        .get("/g/{token}", Capability::Visit, guest::show)
        .post("/g/{token}/reply", Capability::Visit, guest::reply)
        .post("/g/{token}/settle", Capability::Visit, guest::settle)
        .post("/g/{token}/withdraw", Capability::Visit, guest::withdraw)
        .post("/g/{token}/reopen", Capability::Visit, guest::reopen)
        .post("/g/{token}/end", Capability::Visit, guest::end)
        .get("/g/{token}/files/{id}/{name}", Capability::Visit, guest::file)
        .get("/g/{token}/pictures/{id}", Capability::Visit, guest::picture)
        .get("/ask/matches", Capability::Visit, home::matches)
        .post("/ask/me-too", Capability::Ask, home::me_too)
        .get("/conversations", Capability::OwnPages, home::mine)
        .get("/inbox", Capability::OwnPages, inbox::show)
        .post("/inbox/read", Capability::OwnPages, inbox::read)
        .get("/find", Capability::OwnPages, find::find)
        .get("/places", Capability::OwnPages, places::show)
        .get("/files/{id}/{name}", Capability::Read, files::show)
        .get("/pictures/{id}", Capability::Read, pictures::show)
}

fn queue() -> Routes {
    Routes::new()
        .get("/desk", Capability::Desk, desk::show)
        .get("/desk/board", Capability::Desk, board::show)
        .post("/desk/bulk", Capability::Desk, bulk::look)
        .post("/desk/bulk/do", Capability::Desk, bulk::run)
        .post("/desk/undo", Capability::OwnPages, acts::undo)
        .post("/desk/views", Capability::Desk, views::save)
        .post("/desk/views/delete", Capability::Desk, views::delete)
        .get("/desk/canned", Capability::Desk, canned::show)
        .post("/desk/canned", Capability::Desk, canned::save)
        .post("/desk/canned/remove", Capability::Desk, canned::remove)
        .get("/desk/note-call", Capability::Desk, call::show)
        .post("/desk/note-call", Capability::Desk, call::note)
        .get("/desk/people", Capability::Desk, call::people)
        .get("/insight/promises", Capability::Insight, insight::promises)
        .get("/insight/triage", Capability::Insight, insight::triage)
        .get("/insight/workload", Capability::Insight, insight::workload)
}

fn ticket() -> Routes {
    Routes::new()
        .get("/t/{number}", Capability::Read, talk::show)
        .post("/t/{number}/reply", Capability::Reply, talk::reply)
        .post("/t/{number}/settle", Capability::Reply, talk::settle)
        .post("/t/{number}/withdraw", Capability::Reply, talk::withdraw)
        .post("/t/{number}/reopen", Capability::Reply, acts::reopen)
        .post("/t/{number}/note", Capability::Note, acts::note)
        .post("/t/{number}/triage", Capability::Work, acts::triage)
        .post("/t/{number}/assign", Capability::Work, acts::assign)
        .post("/t/{number}/wait", Capability::Work, acts::wait)
        .post("/t/{number}/resume", Capability::Work, acts::resume)
        .post("/t/{number}/estimate", Capability::Work, acts::estimate)
        .post("/t/{number}/resolve", Capability::Work, acts::resolve)
        .post("/t/{number}/close", Capability::Reply, acts::close)
        .post("/t/{number}/hand-over", Capability::Work, acts::hand_over)
        .post("/t/{number}/merge", Capability::Work, acts::merge)
        .post("/t/{number}/unmerge", Capability::Work, acts::unmerge)
        .post("/t/{number}/split", Capability::Work, acts::split)
        .post("/t/{number}/link", Capability::Work, acts::link)
        .post("/t/{number}/unlink", Capability::Work, acts::unlink)
        .post("/t/{number}/known", Capability::Work, acts::known)
        .post("/t/{number}/tag", Capability::Work, acts::tag)
        .post("/t/{number}/title", Capability::Work, acts::title)
        .post("/t/{number}/macro", Capability::Work, acts::run_macro)
        .post("/t/{number}/guest-links", Capability::Work, guest::end_for)
        .get("/t/{number}/glass", Capability::BreakGlass, glass::show)
        .post("/t/{number}/glass", Capability::BreakGlass, glass::run)
}

fn knowledge() -> Routes {
    Routes::new()
        .get("/articles", Capability::Read, articles_pages::list)
        .post("/articles", Capability::Work, articles_pages::create)
        .get("/articles/new", Capability::Desk, articles_pages::new)
        .get("/articles/{number}", Capability::Read, articles_pages::show)
        .post("/articles/{number}", Capability::Work, articles_pages::change)
        .get("/articles/{number}/edit", Capability::Work, articles_pages::edit)
        .post("/articles/{number}/helped", Capability::OwnPages, articles_pages::helped)
        .get("/services", Capability::Read, services_pages::list)
        .post("/services", Capability::ManageProvider, services_pages::create)
        .get("/services/new", Capability::ManageProvider, services_pages::new)
        .get("/services/{key}", Capability::Read, services_pages::show)
        .post("/services/{key}", Capability::ManageProvider, services_pages::change)
        .get("/services/{key}/edit", Capability::ManageProvider, services_pages::edit)
        .post("/agreements", Capability::OfferAgreement, agreements_pages::offer)
        .get("/agreements/new", Capability::OfferAgreement, agreements_pages::new)
        .get("/agreements/{number}", Capability::Read, agreements_pages::show)
        .post("/agreements/{number}/accept", Capability::Read, agreements_pages::accept)
        .post("/agreements/{number}/decline", Capability::Read, agreements_pages::decline)
}

/// The places of the desk this person has use for.
pub fn nav(actor: &Actor, lang: &Lang) -> Vec<(NavGroup, Place)> {
    let say = Say::new(lang);
    let place = |key: &'static str, href: &str, icon: Icon, text: std::borrow::Cow<'_, str>| Place {
        key,
        href: href.to_owned(),
        icon,
        text: text.into_owned(),
        count: 0,
    };
    let mut places = Vec::new();
    if actor.is_agent() {
        places.push((NavGroup::Main, place("desk", "/desk", Icon::Desk, say.nav_desk())));
    }
    if actor.person.is_some() {
        places.push((NavGroup::Main, place("home", "/", Icon::Home, say.home_place())));
        places.push((NavGroup::Main, place("mine", "/conversations", Icon::Chat, say.nav_conversations())));
        places.push((NavGroup::Main, place("inbox", "/inbox", Icon::Bell, say.inbox_title())));
        places.push((NavGroup::Main, place("services", "/services", Icon::Strand, say.services_title())));
        places.push((NavGroup::Main, place("articles", "/articles", Icon::Book, say.articles_title())));
    }
    if actor.is_agent() {
        places.push((NavGroup::Main, place("canned", "/desk/canned", Icon::List, say.canned_title())));
    }
    if domain::access::may(actor, Capability::Insight, None).is_ok() {
        places.push((
            NavGroup::Insight,
            place("insight-promises", "/insight/promises", Icon::Clock, say.insight_promises()),
        ));
        places.push((NavGroup::Insight, place("insight-triage", "/insight/triage", Icon::Chart, say.insight_triage())));
        places.push((
            NavGroup::Insight,
            place("insight-workload", "/insight/workload", Icon::Users, say.insight_workload()),
        ));
    }
    places
}
