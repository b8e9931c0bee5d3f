//! Sending the letter about one notice.

use crate::{
    decide::{hearing, kind_of, wishes},
    letter::{self, House},
    piece::{self, Around, Piece},
    store::{self, Fault},
    unsubscribe,
};
use domain::{
    Actor, Because, Millis, PersonId, Timestamp,
    rules::{
        calendar,
        hearing::{Facts, Gather, Hearing, Way, decide},
    },
};
use mail::SendError;
use serde::{Deserialize, Serialize};
use spine::{
    Action, Failure, JobError, Work,
    access::{GuestLink, MakeGuestLink, keys},
    following, settings,
};
use web::App;

/// The kind of job that sends the letter about one notice.
pub const MAIL: &str = "channels.mail";
/// The setting of where answers to letters go, where that is not whom they come from.
pub const REPLY_TO: &str = "channels.reply_to";

/// What the job carries.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Mail {
    /// Which notice.
    pub notice: i64,
    /// Not if it was read by now.
    pub only_unread: bool,
}

/// What there is to send.
enum Found {
    Nothing,
    /// It is no news any more, is not wanted any more, or is not theirs any more.
    Skip,
    /// Their quiet hours have come.
    Later(Millis),
    Send(Box<(Piece, Around)>, Settings),
}

/// What an operator set about mail.
#[derive(Clone, Debug)]
pub struct Settings {
    pub secret: String,
    pub reply_to: String,
}

impl Settings {
    pub async fn read(tx: &mut database::Tx) -> Result<Self, Failure> {
        let secret = settings::get(tx, unsubscribe::SECRET).await?;
        Ok(Self { secret, reply_to: settings::get(tx, REPLY_TO).await? })
    }

    pub fn house<'h>(&'h self, app: &'h App) -> House<'h> {
        House {
            base_url: &app.spine.base_url,
            from: &app.mail_from,
            reply_to: &self.reply_to,
            secret: &self.secret,
            plus: app.mail_plus,
        }
    }
}

async fn find(tx: &mut database::Tx, mail: Mail, now: Timestamp) -> Result<Found, Failure> {
    let Some(out) = store::out(tx, mail.notice).await? else { return Ok(Found::Nothing) };
    if out.mail_state != "waiting" {
        return Ok(Found::Nothing);
    }
    let Some(piece) = piece::read(tx, out, now).await? else { return Ok(Found::Skip) };
    let Some(around) = piece::around(tx, &piece).await? else { return Ok(Found::Skip) };
    // A server told that mail there never arrives; nobody has said since that it does.
    let fault = store::fault(tx, around.person.id).await?;
    if fault.is_some_and(|fault| fault.stops && fault.address == around.person.email) {
        return Ok(Found::Skip);
    }
    // Asked again: the queue may have stood still until the night, and wishes may have changed.
    let kind = kind_of(&piece.out.news, &piece.out.why);
    let wished = hearing(&wishes(&around.person.wishes), kind);
    let zone = calendar::zone(&around.person.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let decided = decide(&Facts {
        hearing: &Hearing { gather: Gather::AtOnce, unread_after: Millis(0), ..wished },
        news: kind,
        now,
        zone: &zone,
        read: mail.only_unread && piece.out.read_at.is_some(),
        regret: Millis(0),
    });
    Ok(match decided.value {
        Way::At { at, .. } if at > now => Found::Later(at.since(now)),
        Way::At { .. } => Found::Send(Box::new((piece, around)), Settings::read(tx).await?),
        Way::Never | Way::Digest(_) => Found::Skip,
    })
}

/// Runs the job: reads, closes, sends, notes.
pub async fn send(app: &App, mail: Mail) -> Result<(), JobError> {
    let now = app.spine.now();
    let id = mail.notice;
    let found = app.spine.read(move |tx| Box::pin(find(tx, mail, now))).await?;
    let (sent, settings) = match found {
        Found::Nothing => return Ok(()),
        Found::Skip => return note(app, vec![id], Gone::Skipped, None).await,
        Found::Later(wait) => return Err(JobError::Again(wait)),
        Found::Send(sent, settings) => (sent, settings),
    };
    let (piece, around) = *sent;
    let Some(transport) = app.mail.clone() else { return note(app, vec![id], Gone::Skipped, None).await };
    let lang = app.catalogue.lang(&around.person.locale, &around.person.zone);
    let address = address(app, &piece, &around).await?;
    let letter = letter::compose(&settings.house(app), &lang, &piece, &around, &address, now);
    let to = (around.person.id, around.person.email.clone());
    let gone = outcome(transport.send(&letter).await)?;
    note(app, vec![id], gone, Some(to)).await
}

/// Where the news of a letter are read. Who has no account gets a link with a key of its own, made as the letter goes out,
/// so that none lies in the queue.
async fn address(app: &App, piece: &Piece, around: &Around) -> Result<String, JobError> {
    let base = &app.spine.base_url;
    if around.person.kind != "guest" {
        return Ok(format!("{base}/t/{}", piece.subject.number));
    }
    let key = keys::fresh("").ok_or_else(|| JobError::Retry("no randomness".to_owned()))?;
    let (person, subject) = (around.person.id, piece.subject.id);
    let link = MakeGuestLink { person, subject, link: GuestLink::Follow, key: key.clone() };
    app.spine.act(&Actor::system(), link).await?;
    Ok(format!("{base}/g/{key}"))
}

/// What became of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gone {
    /// The server took it.
    Sent,
    /// There was none to send.
    Skipped,
    /// It is refused for good; `mailbox` where the address itself is.
    Failed {
        /// What the server said.
        says: String,
        /// Whether it is the address that is refused.
        mailbox: bool,
    },
}

/// A failure that may pass is tried again with back-off, under the same Message-ID.
pub fn outcome(sent: Result<(), SendError>) -> Result<Gone, JobError> {
    match sent {
        Ok(()) => Ok(Gone::Sent),
        Err(error @ SendError::Temporary { .. }) => Err(JobError::Retry(error.to_string())),
        Err(SendError::Permanent { code, message }) => {
            // These speak of the mailbox; other refusals may be about this one letter.
            Ok(Gone::Failed { says: message, mailbox: matches!(code, None | Some(550 | 551 | 553)) })
        }
    }
}

/// Notes what became of the letter about some notices to somebody.
pub async fn note(app: &App, notices: Vec<i64>, gone: Gone, to: Option<(PersonId, String)>) -> Result<(), JobError> {
    app.spine.act(&Actor::system(), Note { notices, gone, to }).await?;
    Ok(())
}

struct Note {
    notices: Vec<i64>,
    gone: Gone,
    to: Option<(PersonId, String)>,
}

impl Action for Note {
    const NAME: &'static str = "channels.note_mail";
    const AUDITED: bool = false;
    type Done = ();

    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let state = match &self.gone {
            Gone::Sent => "sent",
            Gone::Skipped => "skipped",
            Gone::Failed { .. } => "failed",
        };
        for notice in &self.notices {
            following::set_mail_state(work, *notice, state).await?;
        }
        let Some((person, address)) = &self.to else { return Ok(()) };
        match &self.gone {
            Gone::Sent if store::fault(work.tx, *person).await?.is_some() => {
                store::forget_fault(work.tx, *person).await?;
            }
            Gone::Failed { says, mailbox: true } => refuses(work, *person, address, says, false).await?,
            _ => {}
        }
        Ok(())
    }
}

/// An address does not take our mail: noted, and told once where they do look. `stops`: nothing more goes there.
pub async fn refuses(
    work: &mut Work<'_>,
    person: PersonId,
    address: &str,
    says: &str,
    stops: bool,
) -> Result<(), Failure> {
    let known = store::fault(work.tx, person).await?;
    let fault = Fault { address: address.to_owned(), says: says.to_owned(), at: work.now, stops };
    store::note_fault(work.tx, person, &fault).await?;
    if known.is_none_or(|known| known.address != *address) {
        let text = serde_json::to_string(&Because::new("notice-mail_broken").with("address", address))
            .map_err(|e| database::DbError::Shape(e.to_string()))?;
        let id = work.id();
        store::insert_notice(work.tx, id, person, &text, work.now).await?;
        work.touch(format!("inbox:{person}"));
    }
    Ok(())
}
