//! Safe to say: what somebody says who is afraid of being punished for it (text, 8.2.6; spec D2).
//!
//! A *report* is a subject of the family `report`, filed without signing in: *anonymous*, with a receipt of 100 random bits
//! shown once, or *confidential*, with a name that only custodians keep. Its words and files are sealed before they reach
//! the database ([`seal`]); handlers and its reporter talk; a quiet doorbell tells the reporter's own browser that an
//! answer waits.
//!
//! # What must never happen here
//! - An address, a browser's name or a receipt in a row, a log line, a metric or a file. `web::private` drops them before
//!   a handler of `/safe` runs; a receipt comes in the body of a POST only.
//! - Words, names or files unsealed in the database. A timeline of a report holds events without words.
//! - A finer time than the day for anything a reporter does: their acts run at the beginning of the day, with ids that
//!   begin anywhere in it, and without a line on the audit log, whose order would tell.
//! - A report shown to whom it is about, whatever their role. Who may read one is `domain::rules::safe`, not the rights of
//!   its provider: its subject belongs to no provider.
//!
//! # A report from the first word to the last
//! ```ignore
//! let filing = Filing::seal(&keys, &receipt, provider, &said, None, &files, kept_from)?;   // at the door, Argon2id
//! let filed = spine.act(&Actor::guest(), File { keys, filing }).await?;                    // number, when to look again
//! spine.act(&hanna, Answer { keys, number, words, sealed }).await?;                        // stops the clock if by hand
//! spine.act(&hanna, AskName { keys, number, motive, sealed }).await?;                      // the custodian hears
//! ```

pub mod actions;
mod clock;
pub mod messages;
mod pages;
pub mod seal;
mod store;
pub mod strip;

use database::Migration;
use domain::{Actor, Capability, Role};
use i18n::Lang;
use messages::Say;
use web::{Routes, app::NavGroup, icons::Icon, page::Place};

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[Migration::both("0801_safe", include_str!("../migrations/0801_safe.sql"))];

/// The pages of this room.
pub fn routes() -> Routes {
    reporters().and(confidants())
}

/// For whoever has something to say: nobody signs in here.
fn reporters() -> Routes {
    use pages::{bell, front, proof, talk, write};
    Routes::new()
        .get("/safe", Capability::Visit, front::show)
        .get("/safe/outcomes", Capability::Visit, front::outcomes)
        .get("/safe/bell", Capability::Visit, bell::show)
        .get("/safe/bell.txt", Capability::Visit, bell::text)
        .get("/safe/write", Capability::Visit, write::show)
        .post("/safe/write", Capability::Visit, write::save)
        .get("/safe/talk", Capability::Visit, talk::show)
        .post("/safe/talk", Capability::Visit, talk::open)
        .post("/safe/talk/say", Capability::Visit, talk::say)
        .post("/safe/talk/outcome", Capability::Visit, talk::outcome)
        .get("/safe/proof", Capability::Visit, proof::show)
        .post("/safe/proof", Capability::Visit, proof::check)
}

/// For those who handle reports and keep names. Which report is whose is decided for each: whoever is signed in and tries
/// one that is not theirs is told that there is none, is noted on the audit log, and the custodians hear.
fn confidants() -> Routes {
    use pages::{custodian, report, reports};
    let signed_in = Capability::OwnPages;
    Routes::new()
        .get("/reports", Capability::HandleReports, reports::show)
        .get("/reports/{number}", signed_in, report::show)
        .post("/reports/{number}/answer", signed_in, report::answer)
        .post("/reports/{number}/close", signed_in, report::close)
        .post("/reports/{number}/outcome", signed_in, report::outcome)
        .post("/reports/{number}/became", signed_in, report::became)
        .get("/reports/{number}/files/{id}", signed_in, report::file)
        .get("/reports/{number}/name", signed_in, report::name)
        .post("/reports/{number}/name", signed_in, report::ask_name)
        .get("/custodian", Capability::KeepNames, custodian::show)
        .post("/custodian/{number}", signed_in, custodian::decide)
}

/// The places of this feature: at the foot of every page the door for everybody; in the navigation those of handlers and
/// custodians.
pub fn nav(actor: &Actor, lang: &Lang) -> Vec<(NavGroup, Place)> {
    let say = Say::new(lang);
    let place = |key, href: &str, text: &str| {
        (NavGroup::Insight, Place { key, href: href.to_owned(), icon: Icon::Lock, text: text.to_owned(), count: 0 })
    };
    let door = Place {
        key: "safe",
        href: "/safe".to_owned(),
        icon: Icon::Shield,
        text: say.safe_title().into_owned(),
        count: 0,
    };
    let mut places = vec![(NavGroup::Foot, door)];
    if actor.is_somewhere(Role::Handler) {
        places.push(place("reports", "/reports", &say.reports_title()));
    }
    if actor.is_somewhere(Role::Custodian) {
        places.push(place("custodian", "/custodian", &say.custodian_title()));
    }
    places
}
