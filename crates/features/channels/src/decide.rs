//! Whether and when a new notice goes out: the rule's facts, and what follows from its decision.

use crate::{digest, send, store, unsubscribe};
use domain::{
    EntryId, Millis,
    rules::{
        calendar,
        hearing::{Facts, Gather, Hearing, Way, decide},
    },
};
use spine::{
    Action, Failure, Job, Work,
    following::{self, Wishes},
    settings,
};

/// The setting of how many seconds a mail about what the desk's side did waits, in case its author thinks better of it.
pub const REGRET: &str = "channels.regret_seconds";
/// What it is when never set.
const REGRET_SECONDS: i64 = 15;

/// The kind of news as somebody chooses it: a receipt is for who asked; to who serves it is somebody asking.
pub fn kind_of<'n>(news: &'n str, why: &str) -> &'n str {
    if news == "receipt" && !matches!(why, "asked" | "on_behalf" | "merged" | "me_too") { "asked" } else { news }
}

/// What somebody wishes about one kind of news.
pub fn hearing(wishes: &Wishes, kind: &str) -> Hearing {
    Hearing {
        wants: wishes.mail.iter().any(|wanted| wanted == kind),
        quiet: wishes.quiet,
        gather: Gather::of(&wishes.digest),
        unread_after: Millis::minutes(i64::from(wishes.mail_after)),
    }
}

/// What is kept of somebody's wishes; the standard ones where nothing can be read.
pub fn wishes(text: &str) -> Wishes {
    serde_json::from_str(text).unwrap_or_default()
}

/// Whether somebody has a mail of the same already: of the same entry under another name, or, where something is given to
/// them just as it is asked, of the one when this is the other.
async fn twice(work: &mut Work<'_>, notice: &store::Undecided, entry: EntryId) -> Result<bool, Failure> {
    let person = notice.person_id;
    let other = match kind_of(&notice.news, &notice.why) {
        "asked" => "assigned",
        "assigned" => "receipt",
        _ => return Ok(store::has_other(work.tx, person, entry, notice.id).await?),
    };
    let since = work.now.minus(Millis::minutes(1));
    Ok(store::has_other(work.tx, person, entry, notice.id).await?
        || store::has_pair(work.tx, person, notice.subject_id, other, since).await?)
}

/// Decides the way out of every notice of an entry that has none yet. Harmless twice: what is decided stays.
pub struct Decide {
    /// Of which entry.
    pub entry: EntryId,
    /// Kind of news.
    pub news: String,
    /// Whether mail can go out at all.
    pub has_mail: bool,
}

impl Action for Decide {
    const NAME: &'static str = "channels.decide";
    const AUDITED: bool = false;
    /// How many go out.
    type Done = usize;

    async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
        let waiting = store::undecided(work.tx, self.entry, &self.news).await?;
        if waiting.is_empty() {
            return Ok(0);
        }
        let seconds: Option<i64> = settings::get(work.tx, REGRET).await?;
        let regret = Millis::seconds(seconds.unwrap_or(REGRET_SECONDS).clamp(0, 3_600));
        if self.has_mail {
            unsubscribe::secret(work).await?;
        }
        let mut going = 0;
        for notice in waiting {
            if !self.has_mail || twice(work, &notice, self.entry).await? {
                let why = if self.has_mail { "because-mail-twice" } else { "because-mail-nowhere" };
                tracing::debug!(notice = notice.id, why, "no mail");
                following::set_mail_state(work, notice.id, "skipped").await?;
                continue;
            }
            let zone = calendar::zone(&notice.zone).unwrap_or(jiff::tz::TimeZone::UTC);
            let by_desk = notice.side != "you" && notice.author_id.is_some();
            let kind = kind_of(&notice.news, &notice.why);
            let decided = decide(&Facts {
                hearing: &hearing(&wishes(&notice.wishes), kind),
                news: kind,
                now: work.now,
                zone: &zone,
                read: notice.read_at.is_some(),
                regret: if by_desk { regret } else { Millis(0) },
            });
            let why = decided.because.first().map(|because| because.key.clone()).unwrap_or_default();
            tracing::debug!(notice = notice.id, why, way = ?decided.value, "decided");
            match decided.value {
                Way::Never => following::set_mail_state(work, notice.id, "skipped").await?,
                Way::At { at, only_unread } => {
                    going += 1;
                    following::set_mail_state(work, notice.id, "waiting").await?;
                    let mail = send::Mail { notice: notice.id, only_unread };
                    work.enqueue(Job::new(send::MAIL, &mail).once(format!("mail:{}", notice.id)).at(at)).await?;
                }
                Way::Digest(slot) => {
                    going += 1;
                    store::gather(work.tx, notice.id, slot).await?;
                    let gathered = digest::Gathered { person: notice.person_id, slot };
                    let key = format!("digest:{}:{}", notice.person_id, slot.0);
                    work.enqueue(Job::new(digest::DIGEST, &gathered).once(key).at(slot)).await?;
                }
            }
        }
        Ok(going)
    }
}
