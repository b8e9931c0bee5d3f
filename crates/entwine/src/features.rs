//! Which features there are: plain lists, a line for each feature in each. Nothing else knows them all.
//!
//! To add a feature: its migrations to [`migrations`], its pages to [`routes`], its places to [`nav`], its texts to
//! [`texts`], its operations to [`api`], its jobs to [`handlers`], and what it does by the clock to [`ticks`].

use database::{BoxFuture, Migration};
use domain::Millis;
use i18n::Resources;
use jobs::{Failure, Handlers};
use web::{App, Routes, api::Api, app::Nav};

/// The steps of the database, of all rooms.
pub fn migrations() -> Vec<Migration> {
    [
        jobs::MIGRATIONS,
        spine::MIGRATIONS,
        desk::MIGRATIONS,
        channels::MIGRATIONS,
        insight::MIGRATIONS,
        safe::MIGRATIONS,
        recovery::MIGRATIONS,
        together::MIGRATIONS,
        improvement::MIGRATIONS,
        value::MIGRATIONS,
    ]
    .concat()
}

/// The pages and the resources of the API.
pub fn routes() -> Routes {
    Routes::new()
        .and(desk::routes::routes())
        .and(house::routes())
        .and(channels::routes())
        .and(insight::routes())
        .and(safe::routes())
        .and(recovery::routes())
        .and(together::routes())
        .and(improvement::routes())
        .and(value::routes())
        .and(crate::description::routes())
}

/// The operations for programs, as the description has them; each feature's routes serve its own.
pub fn api() -> Api {
    desk::api::api()
        .and(insight::api::api())
        .and(recovery::api::api())
        .and(together::api())
        .and(improvement::api::api())
        .and(improvement::trials::api::api())
        .and(value::api())
}

/// The places of the navigation.
pub fn nav() -> Vec<Nav> {
    vec![
        desk::routes::nav,
        insight::nav,
        improvement::nav,
        together::nav,
        value::nav,
        channels::nav,
        house::nav,
        safe::nav,
        recovery::nav,
    ]
}

/// The texts of all rooms.
pub fn texts() -> Vec<Resources> {
    vec![
        i18n::messages::RESOURCES,
        web::messages::RESOURCES,
        house::messages::RESOURCES,
        desk::messages::RESOURCES,
        channels::messages::RESOURCES,
        insight::messages::RESOURCES,
        safe::messages::RESOURCES,
        recovery::messages::RESOURCES,
        together::messages::RESOURCES,
        improvement::messages::RESOURCES,
        value::messages::RESOURCES,
    ]
}

/// What runs for each kind of job.
pub fn handlers() -> Handlers<App> {
    let mut handlers = Handlers::default();
    channels::handlers(&mut handlers);
    insight::handlers(&mut handlers);
    together::jobs(&mut handlers);
    value::jobs(&mut handlers);
    desk::triage::handlers(&mut handlers, |app: &App| app.spine.clone());
    desk::webhooks::jobs(&mut handlers);
    house::jobs(&mut handlers);
    improvement::tell::handlers(&mut handlers, |app: &App| app.spine.clone());
    handlers
}

/// Kinds of jobs whose work stays inside. All others may end in a mail, a message or a webhook, and are held after a restore:
/// the program the backup was made of has sent them since.
pub const STAY_INSIDE: &[&str] =
    &[desk::triage::LEARN, desk::triage::LEARN_CORRECTIONS, house::actions::REBASE, house::actions::FOLLOW];

/// What features see to at every start of the program; harmless twice.
pub async fn begin(app: &App) -> Result<(), Failure> {
    app.spine.act(&domain::Actor::system(), desk::triage::Schedule).await
}

/// Something a feature does by the clock.
pub struct Tick {
    /// For the log.
    pub name: &'static str,
    /// How often.
    pub every: Millis,
    /// What; it tells how much there was to do.
    pub run: fn(App) -> BoxFuture<'static, Result<usize, Failure>>,
}

/// What features do by the clock.
pub fn ticks() -> Vec<Tick> {
    vec![
        Tick {
            name: "promises at stake",
            every: Millis::seconds(15),
            run: |app| Box::pin(async move { desk::actions::warn::warn_due(&app.spine).await }),
        },
        Tick {
            name: "what closes by itself",
            every: Millis::minutes(10),
            run: |app| Box::pin(async move { desk::actions::close_due::close_due(&app.spine).await }),
        },
        Tick {
            name: "waits that are over",
            every: Millis::seconds(30),
            run: |app| Box::pin(async move { desk::actions::wait::resume_due(&app.spine).await }),
        },
        Tick {
            name: "moments of truth",
            every: Millis::minutes(1),
            run: |app| Box::pin(async move { recovery::moments::look(&app.spine).await }),
        },
        Tick {
            name: "who is asked how it was",
            every: Millis::minutes(1),
            run: |app| Box::pin(async move { insight::actions::weigh(&app.spine).await }),
        },
        Tick {
            name: "consultations",
            every: Millis::minutes(1),
            run: |app| Box::pin(async move { together::consultations::mind(&app.spine).await }),
        },
        Tick {
            name: "slots kept for who waits",
            every: Millis::minutes(1),
            run: |app| Box::pin(async move { value::consult::mind(&app.spine).await }),
        },
        Tick {
            name: "trials",
            every: Millis::minutes(1),
            run: |app| Box::pin(async move { improvement::trials::mind(&app.spine).await }),
        },
        Tick {
            name: "talks with customers",
            every: Millis::hours(1),
            run: |app| Box::pin(async move { value::customers::mind(&app).await }),
        },
        Tick {
            name: "badges that are no longer true",
            every: Millis::hours(6),
            run: |app| Box::pin(async move { value::thanks::mind(&app.spine).await }),
        },
        Tick {
            name: "answers kept for programs",
            every: Millis::hours(1),
            run: |app| Box::pin(async move { spine::once::forget(&app.spine).await }),
        },
        Tick {
            name: "what webhooks were told",
            every: Millis::hours(1),
            run: |app| Box::pin(async move { desk::webhooks::forget_told(&app.spine).await }),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_of_all_rooms_go_together() {
        i18n::Catalogue::build(&texts()).unwrap();
    }
}
