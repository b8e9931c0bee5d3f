//! Channels: how news reach people outside the page, and how mail comes in ([`incoming`]).
//!
//! Mail comes in by doors ([`doors`]): a port a mail server hands messages to, mailboxes that are read, a command.
//!
//! A notice in the inbox is the spine's; here it is decided whether it also goes out by mail, when, and in which words.
//! The decision is a pure rule ([`domain::rules::hearing`]); what was decided is kept on the notice (`mail_state`), in
//! one transaction with the job that sends it.
//!
//! ```text
//! spine.tell ──► notices ──► decided ──┬─► channels.mail     one notice, one letter
//!                                      ├─► channels.digest   many notices, one letter
//!                                      └─► skipped
//! ```
//!
//! # What must never happen here
//! - Words, titles or names of a closed conversation in a mail: mail lies in places this program does not guard.
//! - A letter to somebody who may not see what it tells, at the moment it is sent.
//! - A second letter about the same entry to the same person under another Message-ID. After a fall between sending and
//!   noting it, the same letter may go again under the same id.
//! - An SMTP talk while a transaction is open.
//! - A mail without a way to stop it.
//!
//! # Mounting
//! ```ignore
//! channels::handlers(&mut handlers);                        // the queue's kinds: spine.tell, channels.mail, channels.digest
//! let routes = desk::routes().and(channels::routes());      // GET and POST /unsubscribe/{token}
//! let texts = [.., channels::messages::RESOURCES];
//! let migrations = [.., channels::MIGRATIONS].concat();
//! ```
//!
//! # Adding a channel
//! A second way out (a chat, a phone) is a file beside `send.rs` with a job of its own, enqueued by [`Decide`] where the
//! rule says so; it reads its piece of news with `piece::read`, which asks again whether the person may see it.

mod decide;
mod digest;
pub mod doors;
pub mod incoming;
mod letter;
pub mod messages;
mod parked;
mod piece;
mod rules_page;
mod send;
mod store;
mod told;
pub mod unsubscribe;

pub use decide::{Decide, REGRET, kind_of};
pub use digest::DIGEST;
pub use send::{Gone, MAIL, REPLY_TO};
pub use store::Fault;

use database::{DbError, Migration, Tx};
use domain::{Actor, Capability, PersonId};
use jobs::Handlers;
use spine::following;
use web::{App, Routes};

/// The migrations of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration::both("0401_channels", include_str!("../migrations/0401_channels.sql")),
    Migration::both("0402_mail_in", include_str!("../migrations/0402_mail_in.sql")),
    Migration::both("0420_mail_doors", include_str!("../migrations/0420_mail_doors.sql")),
    Migration::both("0440_mail_told", include_str!("../migrations/0440_mail_told.sql")),
];

/// Adds what runs for this room's jobs, and for the one that works out who hears of an entry.
pub fn handlers(handlers: &mut Handlers<App>) {
    handlers.add(following::TELL, |app, payload| {
        Box::pin(async move {
            let told: following::Told = payload.read()?;
            let decide = Decide { entry: told.entry, news: told.news.clone(), has_mail: app.mail.is_some() };
            following::deliver(&app.spine, told).await?;
            app.spine.act(&Actor::system(), decide).await?;
            Ok(())
        })
    });
    handlers.add(MAIL, |app, payload| Box::pin(async move { send::send(&app, payload.read()?).await }));
    handlers.add(told::TOLD, |app, payload| Box::pin(async move { told::send(&app, payload.read()?).await }));
    handlers.add(DIGEST, |app, payload| Box::pin(async move { digest::send(&app, payload.read()?).await }));
}

/// The pages of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/unsubscribe/{token}", Capability::Visit, unsubscribe::show)
        .post("/unsubscribe/{token}", Capability::Visit, unsubscribe::stop)
        .get("/mail/parked", Capability::Desk, parked::list)
        .get("/mail/parked/{id}", Capability::Desk, parked::show)
        .post("/mail/parked/{id}", Capability::Desk, parked::decide)
        .get("/mail/parked/{id}/original", Capability::Desk, parked::download)
        .post("/mail/addresses", Capability::Desk, parked::again)
        .get("/mail/would", Capability::Desk, parked::would)
        .post("/mail/would", Capability::Desk, parked::would_get)
        .get("/mail/rules", Capability::ManageHouse, rules_page::show)
        .post("/mail/rules", Capability::ManageHouse, rules_page::save)
        .get("/house/channels", Capability::ManageHouse, doors::show)
        .post("/house/channels", Capability::ManageHouse, doors::again)
}

/// The places of this room in the navigation.
pub fn nav(actor: &domain::Actor, lang: &i18n::Lang) -> Vec<(web::app::NavGroup, web::page::Place)> {
    let say = messages::Say::new(lang);
    let mut places = Vec::new();
    let mut place = |key, href: &str, icon, text: std::borrow::Cow<'_, str>| {
        let place = web::page::Place { key, href: href.to_owned(), icon, text: text.into_owned(), count: 0 };
        places.push((web::app::NavGroup::House, place));
    };
    if domain::access::may(actor, Capability::Desk, None).is_ok() {
        place("parked", "/mail/parked", web::icons::Icon::Mail, say.parked_title());
    }
    if domain::access::may(actor, Capability::ManageHouse, None).is_ok() {
        place("channels", "/house/channels", web::icons::Icon::Route, say.doors_title());
        place("mail_rules", "/mail/rules", web::icons::Icon::Mail, say.mail_rules_title());
    }
    places
}

/// Whether a person's address refuses our mail: for their settings and for operators.
pub async fn fault(tx: &mut Tx, person: PersonId) -> Result<Option<Fault>, DbError> {
    store::fault(tx, person).await
}
