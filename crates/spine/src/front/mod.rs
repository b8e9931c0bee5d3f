//! What doors that are not pages hand to the desk: a mail, a message of a chat, what another system sends.
//!
//! Features do not know each other; the program gives each door somebody who takes words in ([`Desk`]). The words are
//! taken in the door's own transaction, so that what the door notes about them (that a mail came in, say) and what the desk
//! makes of them are kept together or not at all.
//!
//! ```ignore
//! let taken = app.desk.ask(work, Sender { name, email }, said).await?;             // in an action of the door
//! let taken = app.desk.reply(&mut as_ida, subject, said).await?;                   // `as_ida`: a Work of who speaks
//! ```

use crate::{Failure, Work, timeline};
use database::BoxFuture;
use domain::{Channel, EntryId, ProviderId, SubjectId};

/// A file that stands in the blobs already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name as it was given.
    pub name: String,
    /// What its sender says it is; never trusted when served.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Digest in the blobs.
    pub digest: String,
}

/// Somebody who may not be known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Their name.
    pub name: String,
    /// Where answers go.
    pub email: String,
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What it is called; of the first words where that is not said.
    pub title: Option<String>,
    /// What is new.
    pub words: String,
    /// What came along and is not new: shown folded.
    pub folded: String,
    /// Files.
    pub files: Vec<File>,
    /// Who should serve it, where the door knows.
    pub provider: Option<ProviderId>,
    /// How it came in.
    pub channel: Channel,
}

/// What the desk made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which conversation.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// The entry with the words.
    pub entry: EntryId,
}

/// Takes words in.
pub trait Desk: Send + Sync + 'static {
    /// A new conversation.
    fn ask<'a, 'w: 'a>(
        &'a self,
        work: &'a mut Work<'w>,
        from: Sender,
        said: Said,
    ) -> BoxFuture<'a, Result<Taken, Failure>>;
    /// A word on one there is, by who acts.
    fn reply<'a, 'w: 'a>(
        &'a self,
        work: &'a mut Work<'w>,
        to: SubjectId,
        said: Said,
    ) -> BoxFuture<'a, Result<Taken, Failure>>;
}

/// Notes what came along with the words of an entry.
pub async fn fold(work: &mut Work<'_>, entry: EntryId, folded: &str) -> Result<(), Failure> {
    if folded.trim().is_empty() {
        return Ok(());
    }
    Ok(timeline::fold(work, entry, folded).await?)
}
