//! A mailbox is read: what is new is taken in, one mail after the other, in the order it came, and then marked or moved.
//!
//! Where numbers begin: with the first look, what nobody has read yet is taken, and everything that comes from then on, whether
//! or not somebody reads it before us. With `then=move` the folder is a queue: all that lies in it is taken.

use super::{House, sealed};
use crate::store::doors as store;
use domain::{Actor, Millis, Timestamp};
use mail::imap::{self, Account, Client, ImapError, Secret, Selected, Then};
use sha2::{Digest, Sha256};
use spine::{Action, Failure, Work};
use std::{collections::BTreeSet, sync::Arc, time::Duration};
use tokio::{sync::watch, time::Instant};

/// How long a mailbox is ours; renewed while it is read.
const LEASE: Millis = Millis::seconds(30);
/// How often it is renewed while nothing comes.
const BREATH: Duration = Duration::from_secs(8);
/// How long the server is asked to tell by itself before it is asked anew: many hang up after half an hour, some after ten
/// minutes.
const IDLE: Duration = Duration::from_mins(9);

/// Why a visit ended.
enum Trouble {
    Imap(ImapError),
    House(Failure),
    /// Another node reads it.
    Lost,
}

impl From<ImapError> for Trouble {
    fn from(e: ImapError) -> Self {
        Self::Imap(e)
    }
}
impl From<Failure> for Trouble {
    fn from(e: Failure) -> Self {
        Self::House(e)
    }
}

/// What one reader of one mailbox remembers.
struct Reader {
    house: Arc<House>,
    account: Account,
    name: String,
    holder: String,
    told: watch::Receiver<bool>,
    /// Mails that can never be taken, of the folder's numbers now; a person has to look at them there.
    stuck: BTreeSet<u32>,
    /// The access token, and until when it is good.
    access: Option<(String, Instant)>,
}

/// Reads a mailbox until told to stop.
pub(super) async fn read(house: Arc<House>, account: Account, told: watch::Receiver<bool>) {
    let spine = &house.app.spine;
    let holder = format!("{}-{}", std::process::id(), spine.ids.next(spine.now()));
    let name = account.name();
    let mut reader = Reader { house, account, name, holder, told, stuck: BTreeSet::new(), access: None };
    let mut tries = 0i64;
    while !*reader.told.borrow() {
        if !matches!(reader.hold().await, Ok(true)) {
            reader.sleep(Duration::from_secs(3)).await;
            continue;
        }
        match reader.visit(&mut tries).await {
            Ok(()) | Err(Trouble::Lost) => {}
            Err(trouble) => {
                tries += 1;
                let (state, says) = match &trouble {
                    Trouble::Imap(e @ ImapError::Credentials(_)) => ("refused", e.to_string()),
                    Trouble::Imap(e) => ("away", e.to_string()),
                    Trouble::House(e) => ("away", reader.house.words(e)),
                    Trouble::Lost => continue,
                };
                reader.access = None;
                let wait = back_off(tries, state == "refused");
                reader.house.trouble(&reader.name, says).await;
                reader.state(state, tries, Some(wait)).await;
                reader.rest(wait).await;
            }
        }
    }
    reader.let_go().await;
}

/// Five seconds, doubled each time, at most ten minutes; where we are not let in, from one minute to half an hour, so that
/// nobody locks us out for good.
fn back_off(tries: i64, refused: bool) -> Duration {
    let doubled = |first: u64, most: u64| {
        let times = u32::try_from(tries.clamp(1, 12) - 1).unwrap_or(0);
        Duration::from_secs(first.saturating_mul(2u64.saturating_pow(times)).min(most))
    };
    if refused { doubled(60, 1_800) } else { doubled(5, 600) }
}

impl Reader {
    async fn hold(&self) -> Result<bool, Failure> {
        let hold = Hold { name: self.name.clone(), holder: self.holder.clone() };
        self.house.app.spine.act(&Actor::system(), hold).await
    }

    async fn let_go(&self) {
        let gone = LetGo { name: self.name.clone(), holder: self.holder.clone() };
        let _ = self.house.app.spine.act(&Actor::system(), gone).await;
    }

    async fn state(&self, state: &'static str, tries: i64, wait: Option<Duration>) {
        let now = self.house.app.spine.now();
        let next = wait.map(|w| now.plus(Millis(i64::try_from(w.as_millis()).unwrap_or(i64::MAX))));
        let set = SetState { name: self.name.clone(), state, tries, next };
        if let Err(e) = self.house.app.spine.act(&Actor::system(), set).await {
            tracing::warn!(mailbox = self.name, error = %e, "the state of a mailbox could not be noted");
        }
    }

    /// Sleeps, unless told to stop.
    async fn sleep(&mut self, time: Duration) {
        let mut told = self.told.clone();
        tokio::select! {
            () = tokio::time::sleep(time) => {}
            () = async { let _ = told.wait_for(|stop| *stop).await; } => {}
        }
    }

    /// Waits before another try; less where an operator says that it may go.
    async fn rest(&mut self, time: Duration) {
        let until = Instant::now() + time;
        while Instant::now() < until && !*self.told.borrow() {
            self.sleep(until.saturating_duration_since(Instant::now()).min(Duration::from_secs(2))).await;
            let (name, now) = (self.name.clone(), self.house.app.spine.now());
            let found =
                self.house.app.spine.read(move |tx| Box::pin(async move { Ok(store::door(tx, &name).await?) })).await;
            if found.is_ok_and(|door| door.is_some_and(|door| door.next_at.is_none_or(|next| next <= now))) {
                return;
            }
        }
    }

    /// One line to the server, as long as it stands.
    async fn visit(&mut self, tries: &mut i64) -> Result<(), Trouble> {
        let token = self.token().await?;
        let mut client = Client::enter(&self.account, token.as_deref(), self.house.doors.most).await?;
        let selected = client.select(&self.account.folder.clone()).await?;
        self.mind(selected).await?;
        *tries = 0;
        self.state("open", 0, None).await;
        let born = Instant::now();
        loop {
            // Somebody asked to stop, or the access token is over: the line is closed between two mails.
            let over = self.access.as_ref().is_some_and(|(_, until)| Instant::now() > *until && born.elapsed() > IDLE);
            if *self.told.borrow() || over {
                client.leave().await;
                return Ok(());
            }
            self.drain(&mut client).await?;
            if client.tells() {
                client.idle().await?;
                let began = Instant::now();
                while began.elapsed() < IDLE && !*self.told.borrow() {
                    let mut told = self.told.clone();
                    let came = tokio::select! {
                        came = client.told(BREATH) => came?,
                        () = async { let _ = told.wait_for(|stop| *stop).await; } => true,
                    };
                    if came {
                        break;
                    }
                    self.breathe().await?;
                }
                client.done().await?;
            } else {
                let began = Instant::now();
                while began.elapsed() < Duration::from_secs(self.account.poll) && !*self.told.borrow() {
                    let left = Duration::from_secs(self.account.poll).saturating_sub(began.elapsed());
                    self.sleep(left.min(BREATH)).await;
                    self.breathe().await?;
                }
                client.noop().await?;
            }
        }
    }

    async fn breathe(&self) -> Result<(), Trouble> {
        if self.hold().await? { Ok(()) } else { Err(Trouble::Lost) }
    }

    /// Where reading begins in a folder seen for the first time, or numbered anew.
    async fn mind(&mut self, selected: Selected) -> Result<(), Trouble> {
        let mind = Mind { name: self.name.clone(), validity: selected.validity, next: selected.next };
        if self.house.app.spine.act(&Actor::system(), mind).await? {
            self.stuck.clear();
        }
        Ok(())
    }

    /// Numbers of what is to be taken, oldest first.
    async fn waiting(&self, client: &mut Client) -> Result<Vec<u32>, Trouble> {
        if matches!(self.account.then, Then::Move(_)) {
            let all = client.search("UNDELETED").await?;
            return Ok(all.into_iter().filter(|uid| !self.stuck.contains(uid)).collect());
        }
        let name = self.name.clone();
        let place = self
            .house
            .app
            .spine
            .read(move |tx| Box::pin(async move { Ok(store::place(tx, &name).await?) }))
            .await?
            .ok_or_else(Failure::not_found)?;
        let number = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
        let (from, began) = (number(place.last_uid + 1), number(place.began));
        let mut all = Vec::new();
        if from < began {
            let unread = match place.since_day {
                Some(day) => format!("OR UNSEEN SINCE {} UID {from}:{}", imap_day(day), began - 1),
                None => format!("UNSEEN UID {from}:{}", began - 1),
            };
            all.extend(client.search(&unread).await?.into_iter().filter(|uid| (from..began).contains(uid)));
        }
        let first = from.max(began);
        // `n:*` always names the last one, also where it is below n.
        all.extend(client.search(&format!("UID {first}:*")).await?.into_iter().filter(|uid| *uid >= first));
        Ok(all)
    }

    /// Takes in what is new.
    async fn drain(&mut self, client: &mut Client) -> Result<(), Trouble> {
        let mut breath = Instant::now();
        for uid in self.waiting(client).await? {
            if *self.told.borrow() {
                return Ok(());
            }
            if breath.elapsed() > BREATH {
                self.breathe().await?;
                breath = Instant::now();
            }
            let Some(size) = client.size(uid).await? else { continue };
            let most = self.house.doors.most;
            if size > most {
                let says =
                    format!("mail {uid} is larger ({size} bytes) than upload_max_mb takes; it stays where it is");
                self.leave(uid, says).await?;
                continue;
            }
            let Some(content) = client.fetch(uid).await? else { continue };
            let (address, provider) = (self.account.address(), self.account.provider.as_deref());
            match self.house.take(content, address, provider, &self.name, Some(uid)).await {
                Ok(_) => match &self.account.then {
                    Then::Seen => client.seen(uid).await?,
                    Then::Move(folder) => client.move_to(uid, folder).await?,
                },
                Err(failure @ Failure::Refused(_)) => {
                    let says = format!("mail {uid} is refused and stays where it is: {}", self.house.words(&failure));
                    self.leave(uid, says).await?;
                }
                Err(failure) => return Err(failure.into()),
            }
        }
        Ok(())
    }

    /// A mail that cannot be taken stays in its mailbox, unread, and an operator is told.
    async fn leave(&mut self, uid: u32, says: String) -> Result<(), Trouble> {
        self.stuck.insert(uid);
        self.house.trouble(&self.name, says).await;
        let passed = Passed { name: self.name.clone(), uid };
        Ok(self.house.app.spine.act(&Actor::system(), passed).await?)
    }

    /// The access token, asked for anew where the last one is over.
    async fn token(&mut self) -> Result<Option<String>, Trouble> {
        let Secret::OAuth(oauth) = &self.account.secret else { return Ok(None) };
        if let Some((token, until)) = &self.access
            && *until > Instant::now()
        {
            return Ok(Some(token.clone()));
        }
        // A later refresh token counts only for the one of the settings it came from.
        let of = spine::timeline::hex(&Sha256::digest(oauth.refresh_token.as_bytes()));
        let key = self.house.app.config.house_key;
        let (name, from) = (self.name.clone(), of.clone());
        let spine = &self.house.app.spine;
        let kept = spine.read(move |tx| Box::pin(async move { Ok(store::token(tx, &name, &from).await?) })).await?;
        let kept = kept.zip(key).and_then(|(kept, key)| sealed::open(&key, &self.name, &kept));
        let refresh = kept.unwrap_or_else(|| oauth.refresh_token.clone());
        let access = imap::access(oauth, &refresh, self.account.roots.as_deref()).await?;
        if let (Some(next), Some(key)) = (access.refresh.as_ref().filter(|next| **next != refresh), key)
            && let Some(token) = sealed::seal(&key, &self.name, next)
        {
            spine.act(&Actor::system(), KeepToken { name: self.name.clone(), of, token }).await?;
        }
        let good = Duration::from_secs(access.seconds.saturating_sub(60).max(30));
        self.access = Some((access.token.clone(), Instant::now() + good));
        Ok(Some(access.token))
    }
}

/// `16-Nov-2026`, as IMAP writes days.
fn imap_day(day: Timestamp) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let text = day.rfc3339();
    let mut parts = text.split(['-', 'T']);
    let (year, month, date) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|m| m.parse::<usize>().ok()).and_then(|m| MONTHS.get(m.wrapping_sub(1)));
    format!("{}-{}-{}", date.unwrap_or("1"), month.unwrap_or(&"Jan"), year.unwrap_or("1970"))
}

/// Holds a mailbox for a while.
struct Hold {
    name: String,
    holder: String,
}
impl Action for Hold {
    const NAME: &'static str = "channels.hold_mailbox";
    const AUDITED: bool = false;
    type Done = bool;
    async fn run(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        Ok(store::hold(work.tx, &self.name, &self.holder, work.now.plus(LEASE), work.now).await?)
    }
}

struct LetGo {
    name: String,
    holder: String,
}
impl Action for LetGo {
    const NAME: &'static str = "channels.let_mailbox_go";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        Ok(store::let_go(work.tx, &self.name, &self.holder).await?)
    }
}

struct SetState {
    name: String,
    state: &'static str,
    tries: i64,
    next: Option<Timestamp>,
}
impl Action for SetState {
    const NAME: &'static str = "channels.set_mailbox_state";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        store::set_state(work.tx, &self.name, self.state, self.tries, self.next, work.now).await?;
        work.touch("mail:doors".to_owned());
        Ok(())
    }
}

struct Mind {
    name: String,
    validity: u32,
    next: u32,
}
impl Action for Mind {
    const NAME: &'static str = "channels.begin_mailbox";
    const AUDITED: bool = false;
    /// Whether it is another numbering than before.
    type Done = bool;
    async fn run(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        let Some(place) = store::place(work.tx, &self.name).await? else { return Err(Failure::not_found()) };
        if place.validity == Some(i64::from(self.validity)) {
            return Ok(false);
        }
        // Numbered anew: what came since the last one we took is looked at again, read or not; nothing stands here twice.
        let since = match place.validity {
            Some(_) => {
                let (last, _) = store::rate(work.tx, &self.name, work.now, 1).await?;
                Some(last.unwrap_or(work.now).minus(Millis::days(2)))
            }
            None => None,
        };
        store::set_place(work.tx, &self.name, i64::from(self.validity), i64::from(self.next), since).await?;
        Ok(true)
    }
}

struct Passed {
    name: String,
    uid: u32,
}
impl Action for Passed {
    const NAME: &'static str = "channels.pass_mail";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        Ok(store::read_to(work.tx, &self.name, i64::from(self.uid)).await?)
    }
}

struct KeepToken {
    name: String,
    of: String,
    token: String,
}
impl Action for KeepToken {
    const NAME: &'static str = "channels.keep_token";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        Ok(store::set_token(work.tx, &self.name, &self.of, &self.token).await?)
    }
    fn detail(&self) -> String {
        self.name.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_stays_away_is_asked_less_and_less() {
        let seconds = |tries, refused| back_off(tries, refused).as_secs();
        assert_eq!([1, 2, 3, 20].map(|tries| seconds(tries, false)), [5, 10, 20, 600]);
        assert_eq!([1, 2, 20].map(|tries| seconds(tries, true)), [60, 120, 1_800]);
    }

    #[test]
    fn days_are_written_as_imap_wants_them() {
        let day = Timestamp::parse_rfc3339("2026-11-06T10:00:00Z").unwrap();
        assert_eq!(imap_day(day), "06-Nov-2026");
    }
}
