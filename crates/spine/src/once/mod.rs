//! The same request twice is one act: what was answered is kept under the key it came with, in the transaction of the act.
//!
//! Doors ask [`kept`] before they act and [`keep`] beside the act; `web::api::once` does both for pages and the API.
//!
//! ```ignore
//! if let Some(kept) = once::kept(work.tx, person, &key).await? { return Ok(kept); }
//! let done = action.run(work).await?;
//! once::keep(work, person, &key, &answer).await?;
//! ```

mod store;

pub use store::Kept;

use crate::{Action, Failure, Spine, Work};
use database::{DbError, Tx};
use domain::{Millis, PersonId};

/// How long an answer is kept.
pub const FOR: Millis = Millis::days(1);

/// What was answered to somebody under a key.
pub async fn kept(tx: &mut Tx, person: PersonId, key: &str) -> Result<Option<Kept>, DbError> {
    store::kept(tx, person, key).await
}

/// Keeps an answer under a key.
pub async fn keep(work: &mut Work<'_>, person: PersonId, key: &str, answer: &Kept) -> Result<(), DbError> {
    store::keep(work.tx, person, key, answer, work.now).await
}

/// Forgets the answers that are kept no longer; how many. Called by the program's tick.
pub async fn forget(spine: &Spine) -> Result<usize, Failure> {
    struct Forget;
    impl Action for Forget {
        const NAME: &'static str = "once.forget";
        const AUDITED: bool = false;
        type Done = u64;
        async fn run(&self, work: &mut Work<'_>) -> Result<u64, Failure> {
            Ok(store::forget(work.tx, work.now.minus(FOR)).await?)
        }
    }
    let forgotten = spine.act(&domain::Actor::system(), Forget).await?;
    Ok(usize::try_from(forgotten).unwrap_or(usize::MAX))
}
