//! The doors mail comes in by while the program serves: ports a mail server hands messages to (LMTP, SMTP), and mailboxes that
//! are read (IMAP). What is spoken there is the crate `mail`'s; here it becomes a [`TakeIn`].
//!
//! # What must never happen here
//! - A message is said to be taken before its transaction committed.
//! - A mailbox read by two nodes at once: who reads it holds a lease.
//! - A secret in a log, on a page or plain in the database.

mod mailbox;
mod page;
mod sealed;

pub use page::{again, show};

use crate::{
    incoming::{self, Mailbox, Outcome, Prepared, TakeIn},
    store::doors as store,
};
use domain::{Actor, Channel, SubjectId, Timestamp};
use mail::listen::{Answers, Envelope, Listener, Protocol, Reply, Rules, Stopper, Taker};
use spine::{Action, Failure, Work, people};
use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::sync::watch;
use web::App;

/// The name of `entwine mail deliver` among the doors.
pub const COMMAND: &str = "entwine mail deliver";
/// How long what went wrong is remembered.
const REMEMBERED: domain::Millis = domain::Millis::days(30);

/// An address of this desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// In small letters.
    pub address: String,
    /// Key of the provider whose it is; triage and the front desk decide where nobody is named.
    pub provider: Option<String>,
}

/// What an operator set.
#[derive(Clone, Default)]
pub struct Doors {
    /// Where LMTP is listened for.
    pub lmtp: Option<SocketAddr>,
    /// Where SMTP is listened for.
    pub smtp: Option<SocketAddr>,
    /// The addresses of this desk.
    pub addresses: Vec<Address>,
    /// From whom mail of this desk comes: `Service desk <desk@example.org>`.
    pub mail_from: String,
    /// Certificate for those who want TLS.
    pub certificate: Option<Arc<tokio_rustls::rustls::ServerConfig>>,
    /// Mailboxes that are read.
    pub mailboxes: Vec<mail::imap::Account>,
    /// Most bytes of a mail.
    pub most: usize,
}

/// Doors that are open.
pub struct Open {
    stop: watch::Sender<bool>,
    listeners: Vec<(SocketAddr, Stopper)>,
    readers: Vec<tokio::task::JoinHandle<()>>,
}

impl Open {
    /// Where is listened, in the order LMTP, SMTP.
    pub fn addresses(&self) -> Vec<SocketAddr> {
        self.listeners.iter().map(|(address, _)| *address).collect()
    }

    /// Nothing new is taken from here on; waits for what is under way.
    pub async fn close(self) {
        self.stop.send_replace(true);
        for (_, stopper) in &self.listeners {
            stopper.stop(Duration::from_secs(10)).await;
        }
        for reader in self.readers {
            let _ = tokio::time::timeout(Duration::from_secs(10), reader).await;
        }
    }
}

/// Opens all doors that are set.
pub async fn open(app: &App, doors: Doors) -> std::io::Result<Open> {
    let house = Arc::new(House { app: app.clone(), doors, providers: Mutex::default() });
    let stop = watch::Sender::new(false);
    let mut open = Open { stop, listeners: Vec::new(), readers: Vec::new() };
    let mut on = Vec::new();
    let host = host(&app.spine.base_url);
    for (protocol, kind, at) in [(Protocol::Lmtp, "lmtp", house.doors.lmtp), (Protocol::Smtp, "smtp", house.doors.smtp)]
    {
        let Some(at) = at else { continue };
        let rules = Rules { tls: house.doors.certificate.clone(), ..Rules::new(protocol, &host, house.doors.most) };
        let listener = Listener::bind(at, rules)
            .await
            .map_err(|e| std::io::Error::new(e.kind(), format!("{kind}_listen: {at} cannot be had: {e}")))?;
        let at = listener.address()?;
        let name = format!("{} {at}", kind.to_uppercase());
        on.push((name.clone(), kind, "open"));
        open.listeners.push((at, listener.stopper()));
        let door = Arc::new(Listening { house: Arc::clone(&house), door: name });
        tracing::info!(address = %at, protocol = kind, "listening for mail");
        tokio::spawn(listener.serve(door));
    }
    for account in &house.doors.mailboxes {
        on.push((account.name(), "imap", "starts"));
    }
    // One process serves an embedded database: whoever held a mailbox before is gone.
    let alone = app.spine.db.is_sqlite();
    let begun = Begin {
        alone,
        on: on.into_iter().map(|(name, kind, state)| (name, kind.to_owned(), state.to_owned())).collect(),
    };
    if let Err(e) = app.spine.act(&Actor::system(), begun).await {
        tracing::warn!(error = %e, "the doors for mail could not be noted");
    }
    for account in house.doors.mailboxes.clone() {
        let told = open.stop.subscribe();
        open.readers.push(tokio::spawn(mailbox::read(Arc::clone(&house), account, told)));
    }
    Ok(open)
}

/// The address in `Service desk <desk@example.org>`, in small letters.
pub fn address(mail_from: &str) -> String {
    people::fold_email(&crate::letter::mailbox(mail_from).address)
}

fn host(base_url: &str) -> String {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or_default().to_owned()
}

/// The doors that are on now; others are off.
struct Begin {
    alone: bool,
    on: Vec<(String, String, String)>,
}

impl Action for Begin {
    const NAME: &'static str = "channels.open_doors";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        if self.alone {
            store::all_free(work.tx).await?;
        }
        for (name, kind) in store::names(work.tx).await? {
            if kind != "command" && !self.on.iter().any(|(on, ..)| *on == name) {
                store::set_state(work.tx, &name, "off", 0, None, work.now).await?;
            }
        }
        for (name, kind, state) in &self.on {
            store::put(work.tx, name, kind, state, work.now).await?;
        }
        Ok(())
    }
}

/// A mail that came in by a door: taken in, and how far the mailbox is read, together or not at all.
pub struct Through {
    /// By which.
    pub door: String,
    /// Its number in its mailbox.
    pub uid: Option<u32>,
    /// The mail.
    pub take_in: TakeIn,
}

impl Action for Through {
    const NAME: &'static str = TakeIn::NAME;
    type Done = Outcome;
    async fn run(&self, work: &mut Work<'_>) -> Result<Outcome, Failure> {
        let outcome = self.take_in.run(work).await?;
        if !outcome.again {
            if self.door == COMMAND && store::door(work.tx, COMMAND).await?.is_none() {
                store::put(work.tx, COMMAND, "command", "open", work.now).await?;
            }
            store::came(work.tx, outcome.id, &self.door, work.now).await?;
        }
        if let Some(uid) = self.uid {
            store::read_to(work.tx, &self.door, i64::from(uid)).await?;
        }
        Ok(outcome)
    }
    fn subject(&self, done: &Outcome) -> Option<SubjectId> {
        self.take_in.subject(done)
    }
    fn detail(&self) -> String {
        self.take_in.detail()
    }
}

/// Something went wrong at a door, in words for an operator.
struct Trouble {
    door: String,
    says: String,
}

impl Action for Trouble {
    const NAME: &'static str = "channels.trouble";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let id = work.id();
        let says: String = self.says.chars().take(500).collect();
        store::trouble(work.tx, id, &self.door, &says, work.now).await?;
        store::forget_trouble(work.tx, &self.door, work.now.minus(REMEMBERED)).await?;
        work.touch("mail:doors".to_owned());
        Ok(())
    }
}

/// What all doors share.
pub(crate) struct House {
    pub app: App,
    pub doors: Doors,
    /// Keys of providers that were looked for, with when and what was found.
    providers: Mutex<HashMap<String, (Timestamp, Option<domain::ProviderId>)>>,
}

impl House {
    /// Whose a key is; asked again every minute, for providers come and go.
    async fn provider(&self, key: &str) -> Result<Option<domain::ProviderId>, Failure> {
        let now = self.app.spine.now();
        if let Ok(known) = self.providers.lock()
            && let Some((at, found)) = known.get(key)
            && now.since(*at) < domain::Millis::minutes(1)
        {
            return Ok(*found);
        }
        let wanted = key.to_owned();
        let found = self
            .app
            .spine
            .read(move |tx| Box::pin(async move { Ok(people::provider_by_key(tx, &wanted).await?.map(|p| p.id)) }))
            .await?;
        if found.is_none() {
            tracing::warn!(provider = key, "mail for a provider that is not there goes to the front desk");
        }
        if let Ok(mut known) = self.providers.lock() {
            known.insert(key.to_owned(), (now, found));
        }
        Ok(found)
    }

    /// Takes a mail in: it is kept, durably, when this returns.
    pub async fn take(
        &self,
        content: Vec<u8>,
        address: Option<&str>,
        provider: Option<&str>,
        door: &str,
        uid: Option<u32>,
    ) -> Result<Outcome, Failure> {
        let spine = &self.app.spine;
        let lang = self.app.catalogue.lang("en", "UTC");
        let mut mailbox: Mailbox = incoming::mailbox(&spine.base_url, &self.doors.mail_from, &lang);
        mailbox.ours.extend(self.doors.addresses.iter().map(|own| own.address.clone()));
        if let Some(address) = address {
            let address = people::fold_email(address);
            mailbox.ours.push(address.clone());
            mailbox.name = address;
        }
        mailbox.provider = match provider {
            Some(key) => self.provider(key).await?,
            None => None,
        };
        let blobs = spine.blobs.clone();
        // Reading a mail and keeping its files is work for a thread that may wait for the disk.
        let prepared = tokio::task::spawn_blocking(move || Prepared::new(&blobs, &content)).await;
        let prepared = prepared.map_err(|e| database::DbError::Away(format!("the mail could not be read: {e}")))??;
        let Some(desk) = self.app.desk.clone() else {
            return Err(database::DbError::Away("nobody takes words in".to_owned()).into());
        };
        let take_in = TakeIn { mailbox, mail: Arc::new(prepared), desk };
        let actor = Actor { through: Channel::Mail, ..Actor::system() };
        spine.act(&actor, Through { door: door.to_owned(), uid, take_in }).await
    }

    /// Notes what went wrong, as well as can be.
    pub async fn trouble(&self, door: &str, says: String) {
        tracing::warn!(door, says, "mail could not be taken in");
        if let Err(e) = self.app.spine.act(&Actor::system(), Trouble { door: door.to_owned(), says }).await {
            tracing::warn!(door, error = %e, "what went wrong at a door could not be noted");
        }
    }

    /// A failure in words: those of a refusal, as a page would say them.
    pub fn words(&self, failure: &Failure) -> String {
        match failure {
            Failure::Refused(refusal) => self.app.catalogue.lang("en", "UTC").refusal(refusal),
            Failure::Database(e) => e.to_string(),
        }
    }

    /// Which of our addresses this is: whatever stands behind a plus, and however it is written.
    pub fn ours(&self, address: &str) -> Option<&Address> {
        let address = people::fold_email(address);
        // RFC 5321 (4.5.1): every server takes mail for this one, with no name of a house behind it.
        if address == "postmaster" {
            return self.doors.addresses.first();
        }
        let (local, host) = address.rsplit_once('@')?;
        let plain = local.split_once('+').map_or(local, |(before, _)| before);
        self.doors.addresses.iter().find(|own| {
            own.address.rsplit_once('@').is_some_and(|(name, at)| at == host && (name == local || name == plain))
        })
    }
}

/// A port that is listened on.
struct Listening {
    house: Arc<House>,
    door: String,
}

impl Taker for Listening {
    fn recipient(&self, address: &str) -> Result<(), Reply> {
        if self.house.ours(address).is_some() { Ok(()) } else { Err(Reply::nobody(address)) }
    }

    fn take(&self, envelope: Envelope, content: Vec<u8>) -> Answers {
        let (house, door) = (Arc::clone(&self.house), self.door.clone());
        Box::pin(async move {
            let mut answers = Vec::with_capacity(envelope.to.len());
            for recipient in &envelope.to {
                answers.push(one(&house, &door, &envelope, recipient, &content).await);
            }
            answers
        })
    }
}

async fn one(house: &House, door: &str, envelope: &Envelope, recipient: &str, content: &[u8]) -> Reply {
    let Some(own) = house.ours(recipient).cloned() else { return Reply::nobody(recipient) };
    let trace = envelope.trace(recipient, &host(&house.app.spine.base_url), house.app.spine.now());
    let whole = [trace.as_bytes(), content].concat();
    match house.take(whole, Some(&own.address), own.provider.as_deref(), door, None).await {
        Ok(outcome) => Reply::taken(&format!("kept: {}", outcome.number.as_deref().unwrap_or(&outcome.state))),
        Err(failure) => {
            let words = house.words(&failure);
            house.trouble(door, words.clone()).await;
            match failure {
                Failure::Refused(_) => Reply::never(&words),
                // What it is, is for our log; the other side keeps the message.
                Failure::Database(_) => Reply::later("it could not be kept, try again"),
            }
        }
    }
}
