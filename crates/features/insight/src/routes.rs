//! Every address of this room, and its places in the navigation.

use crate::{
    messages::Say,
    pages::{asked, experience, how, listening, say, saying, welcome},
};
use domain::{Actor, Capability};
use i18n::Lang;
use web::{Routes, app::NavGroup, icons::Icon, page::Place};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/say", Capability::Visit, say::show)
        .post("/say", Capability::Ask, say::send)
        .get("/say/thanks", Capability::Visit, say::thanks)
        .get("/welcome", Capability::Visit, welcome::show)
        .get("/listening", Capability::Desk, listening::show)
        .get("/sayings/{number}", Capability::Read, saying::show)
        .post("/sayings/{number}/answer", Capability::Work, saying::answer)
        .post("/sayings/{number}/take", Capability::Work, saying::take)
        .post("/sayings/{number}/more", Capability::Reply, saying::more)
        .get("/insight/experience", Capability::Insight, experience::show)
        .get("/insight/asking", Capability::Insight, asked::lead)
        .get("/how-it-was", Capability::OwnPages, asked::own)
        .post("/how-it-was", Capability::OwnPages, asked::never)
        .get("/how-it-was/{number}", Capability::OwnPages, how::on_page)
        .post("/how-it-was/{number}", Capability::OwnPages, how::send_on_page)
        .get("/how/{token}", Capability::Visit, how::by_mail)
        .post("/how/{token}", Capability::Visit, how::send_by_mail)
        .get("/how/{token}/stop", Capability::Visit, how::stop)
        .post("/how/{token}/stop", Capability::Visit, how::stopped)
        .and(crate::api::api().routes())
}

/// The places of this room somebody has use for; the handle stands at the foot of every page.
pub fn nav(actor: &Actor, lang: &Lang) -> Vec<(NavGroup, Place)> {
    let say = Say::new(lang);
    let place = |key: &'static str, href: &str, icon: Icon, text: String| Place {
        key,
        href: href.to_owned(),
        icon,
        text,
        count: 0,
    };
    let mut places = Vec::new();
    if actor.is_agent() {
        places.push((NavGroup::Main, place("listening", "/listening", Icon::Heart, say.nav_listening().into_owned())));
    }
    if domain::access::may(actor, Capability::Insight, None).is_ok() {
        let text = say.experience_title().into_owned();
        places.push((NavGroup::Insight, place("experience", "/insight/experience", Icon::Chart, text)));
        let text = say.asking_title().into_owned();
        places.push((NavGroup::Insight, place("asking", "/insight/asking", Icon::Users, text)));
    }
    places.push((NavGroup::Foot, place("say", "/say?about={path}", Icon::Heart, say.say_handle().into_owned())));
    places.push((NavGroup::Foot, place("welcome", "/welcome", Icon::Globe, say.welcome_link().into_owned())));
    places
}
