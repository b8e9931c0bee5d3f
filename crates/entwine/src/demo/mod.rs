//! `entwine demo`: a lived-in desk in an empty database.
//!
//! A university with four providers (IT, people and pay, house and grounds, a car share) has used Entwine for six weeks,
//! up to this minute. Who there is stands in `story/house.toml`, what they said to each other in `story/*.txt`
//! (see [`script`] for how such a file is written). All of it is done again through the real actions, in the order in
//! which it happened, under a clock that is moved from one moment to the next: promises are kept and missed by the
//! engine, hashes are chained, the audit log tells who did what.
//!
//! # What must never happen here
//! Nothing is written into a database somebody uses. No password is known before, none is kept in clear. No mail to an
//! invented person is left in the queue.
//!
//! # Adding a conversation
//! A few lines in one of the files of `story/`:
//! ```text
//! == lost-cable | kofi | carshare charging | -3@16:20 | incident
//! The cable of charger 2 is gone.
//! -- radu 20m reply
//! Thank you. I bring a new one at five.
//! -- radu 1h resolve
//! ```

mod chain;
mod everyday;
mod keys;
mod open;
mod people;
mod play;
mod script;
mod store;
#[cfg(test)]
mod tests;
mod when;

use crate::{
    access::said,
    exit::WrongUse,
    opening::{self, Alone},
    say,
    settings::Settings,
};
use domain::{Actor, Timestamp};
use jobs::Failure;
use spine::{Clock, Ids, Parts, Spine};

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Six weeks.
    Whole,
    /// Only the conversations written one by one, without everyday's.
    Small,
}

/// What is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Nothing,
    Demo,
    SomethingElse,
}

/// `entwine demo`.
pub async fn run(settings: &Settings, small: bool, new_sign_ins: bool) -> anyhow::Result<()> {
    let opened = opening::open(settings, Alone::Yes).await?;
    let scale = if small { Scale::Small } else { Scale::Whole };
    let told = |e: Failure| said(&opened.catalogue, e);
    let spine = &opened.spine;
    let keys = match look(spine).await.map_err(told)? {
        Found::SomethingElse => {
            return Err(WrongUse(
                "this database is in use; the demo fills only an empty one. Use another: entwine demo --data-dir ./data/demo"
                    .to_owned(),
            )
            .into());
        }
        Found::Demo if !new_sign_ins => {
            say::line("The demo is here already; nothing was changed.");
            say::line("Passwords are shown once. For new ones: entwine demo --new-sign-ins");
            None
        }
        Found::Demo => Some(keys::renew(spine).await.map_err(told)?),
        Found::Nothing => {
            say::line("Telling six weeks of a university's desk …");
            let filled = fill(spine, scale).await.map_err(told)?;
            spine::finding::catch_up(spine).await.map_err(told)?;
            for fault in &filled.played.faults {
                tracing::warn!(fault, "a part of the demo's story could not be told");
            }
            say::line(&format!("{} people, {} tickets, up to this minute.", filled.people, filled.played.tickets));
            Some(keys::renew(spine).await.map_err(told)?)
        }
    };
    if let Some(keys) = keys {
        for line in keys::table(&keys) {
            say::line(&line);
        }
        say::line(&format!("Sign in at {} once `entwine serve` runs.", settings.base_url));
    }
    opened.close();
    Ok(())
}

/// What was told.
#[derive(Clone, Debug)]
pub struct Filled {
    /// How many people there are.
    pub people: usize,
    /// How many tickets, and what could not be told of them.
    pub played: play::Played,
}

/// Whether the database is empty, or holds the demo.
async fn look(spine: &Spine) -> Result<Found, Failure> {
    spine
        .read(|tx| {
            Box::pin(async move {
                let done: bool = spine::settings::get(tx, open::DONE).await?;
                let anybody = !spine::people::page(tx, None, 1).await?.is_empty();
                Ok(match (done, anybody) {
                    (true, _) => Found::Demo,
                    (false, true) => Found::SomethingElse,
                    (false, false) => Found::Nothing,
                })
            })
        })
        .await
}

/// Tells the whole story up to now.
async fn fill(spine: &Spine, scale: Scale) -> Result<Filled, Failure> {
    let now = spine.now();
    let cast = people::Cast::read()?;
    let mut conversations = script::all()?;
    let days = when::Days::before(now, &cast.zone)?;
    if scale == Scale::Whole {
        conversations.extend(everyday::invent()?);
    }
    let clock = Clock::held(days.first_morning()?);
    let past = Spine::new(Parts {
        db: spine.db.clone(),
        clock,
        // Ids grow with time: these begin in the past, where the story does.
        ids: Ids::random_node(),
        blobs: spine.blobs.clone(),
        finder: spine.finder.clone(),
        base_url: spine.base_url.clone(),
    });
    let house = open::open(&past, &cast).await?;
    let played = play::play(&past, &cast, &house, conversations, &days, now).await?;
    move_to(&past, now);
    past.act(&Actor::system(), open::Finish { now }).await?;
    Ok(Filled { people: house.people.len(), played })
}

/// Moves a held clock on; never back.
fn move_to(spine: &Spine, at: Timestamp) {
    let by = at.since(spine.now());
    if by.0 > 0 {
        spine.clock.advance(by);
    }
}

/// A fault of the story itself: it is checked by a test, so nobody should meet it.
fn fault(what: impl Into<String>) -> Failure {
    Failure::Database(database::DbError::Shape(format!("the demo's story: {}", what.into())))
}
