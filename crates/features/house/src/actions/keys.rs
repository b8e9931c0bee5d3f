//! One-time links: invitations and new passwords.
//!
//! The job that mails a link carries no key: it makes one when it runs, so that none lies in the queue in clear. A try
//! that failed leaves a key nobody has; using any key spends all others of the person.

use database::{DbError, Tx};
use domain::{Capability, Millis, PersonId, Refusal, Timestamp, access::may};
use jobs::Job;
use serde::{Deserialize, Serialize};
use spine::{
    Action, Failure, Work,
    access::{self, MakeKey, SetPassword, UseKey, tries},
    people,
};

/// How long an invitation holds.
pub const INVITATION_HOLDS: Millis = Millis::days(7);
/// How long a link for a new password holds.
pub const RESET_HOLDS: Millis = Millis::hours(1);
/// The kind of job that mails a link.
pub const SEND_KEY: &str = "house.send_key";
/// Tries of one network address in an hour.
const FREE_TRIES: i64 = 10;
/// Mails to one person in an hour.
const FREE_MAILS: i64 = 3;

/// Payload of the job that makes a one-time key and mails it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SendKey {
    /// To whom.
    pub person: PersonId,
    /// `invitation` or `reset`.
    pub purpose: String,
}

impl SendKey {
    /// Both purposes as the keys know them.
    pub fn known(purpose: &str) -> Option<(&'static str, Millis)> {
        match purpose {
            "invitation" => Some(("invitation", INVITATION_HOLDS)),
            "reset" => Some(("reset", RESET_HOLDS)),
            _ => None,
        }
    }
    /// Into the queue; at most one waits for a person and purpose.
    pub async fn enqueue(self, work: &mut Work<'_>) -> Result<(), DbError> {
        let once = format!("{SEND_KEY}:{}:{}", self.purpose, self.person);
        work.enqueue(Job::new(SEND_KEY, &self).once(once)).await
    }
}

/// Makes a link for somebody, to be handed over by the operator, and mails another where mail goes out.
pub struct MakeLink {
    /// For whom.
    pub person: PersonId,
    /// The key, made at the edge.
    pub key: String,
    /// Whether it goes out by mail as well.
    pub mail: bool,
}

impl Action for MakeLink {
    const NAME: &'static str = "house.make_link";
    /// The purpose it was made for: `invitation` for who never came in, `reset` for others.
    type Done = &'static str;
    async fn run(&self, work: &mut Work<'_>) -> Result<&'static str, Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        let Some(person) = people::person(work.tx, self.person).await? else { return Err(Failure::not_found()) };
        let (purpose, holds) = match person.state.as_str() {
            "invited" => ("invitation", INVITATION_HOLDS),
            "active" => ("reset", RESET_HOLDS),
            _ => return Err(Refusal::not_allowed("refused-blocked").into()),
        };
        MakeKey { person: self.person, purpose, key: self.key.clone(), holds }.run(work).await?;
        if self.mail {
            SendKey { person: self.person, purpose: purpose.to_owned() }.enqueue(work).await?;
        }
        Ok(purpose)
    }
    fn detail(&self) -> String {
        self.person.to_string()
    }
}

/// Somebody forgot their password. The answer never tells whether there is such a person.
pub struct AskReset {
    /// The address they typed.
    pub email: String,
    /// The network address they came from.
    pub address: String,
}

/// How long a network address has to wait, in seconds.
pub async fn key_wait(tx: &mut Tx, address: &str, now: Timestamp) -> Result<Option<u32>, DbError> {
    tries::wait(tx, &format!("key:{address}"), FREE_TRIES, now).await
}

impl Action for AskReset {
    const NAME: &'static str = "house.ask_reset";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        if let Some(seconds) = key_wait(work.tx, &self.address, work.now).await? {
            return Err(Refusal::TooMany(seconds).into());
        }
        tries::count(work, &format!("key:{}", self.address)).await?;
        let email = people::fold_email(&self.email);
        if !people::is_email(&email) {
            return Err(Failure::invalid("email", "invalid-email"));
        }
        // Mails to one person are held back in silence: nobody's inbox is filled by somebody else.
        let mailed = format!("reset:{email}");
        let many = tries::wait(work.tx, &mailed, FREE_MAILS, work.now).await?.is_some();
        tries::count(work, &mailed).await?;
        let person = people::by_email(work.tx, &email).await?;
        if let Some(person) = person.filter(|p| !many && (p.state == "active" || p.state == "invited")) {
            let purpose = if person.state == "invited" { "invitation" } else { "reset" };
            SendKey { person: person.id, purpose: purpose.to_owned() }.enqueue(work).await?;
        }
        Ok(())
    }
    fn detail(&self) -> String {
        people::fold_email(&self.email)
    }
}

/// Somebody came with a key that does not hold: counts against their network address.
pub struct CountKeyFailure {
    /// The network address.
    pub address: String,
}

impl Action for CountKeyFailure {
    const NAME: &'static str = "house.key_failed";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        Ok(tries::count(work, &format!("key:{}", self.address)).await?)
    }
    fn detail(&self) -> String {
        self.address.clone()
    }
}

/// Uses a link: sets the password, spends every other link, ends every session.
pub struct UseLink {
    /// The key of the link.
    pub key: String,
    /// `invitation` or `reset`.
    pub purpose: &'static str,
    /// The argon2id hash of the new password.
    pub hash: String,
    /// Their name, where they corrected it.
    pub name: Option<String>,
}

impl Action for UseLink {
    const NAME: &'static str = "house.use_link";
    type Done = PersonId;
    async fn run(&self, work: &mut Work<'_>) -> Result<PersonId, Failure> {
        let id = UseKey { key: self.key.clone(), purpose: self.purpose }.run(work).await?;
        let Some(mut person) = people::person(work.tx, id).await? else { return Err(Failure::not_found()) };
        // Setting a password lets somebody in: who was blocked in the meantime stays outside.
        if person.state == "blocked" || person.state == "erased" {
            return Err(Refusal::not_allowed("refused-blocked").into());
        }
        if let Some(name) = self.name.as_deref().map(str::trim).filter(|n| !n.is_empty()) {
            person.name = name.chars().take(200).collect();
            people::update(work, &person).await?;
        }
        SetPassword { person: id, hash: self.hash.clone() }.put(work).await?;
        access::spend_keys(work.tx, id, work.now).await?;
        Ok(id)
    }
    fn detail(&self) -> String {
        self.purpose.to_owned()
    }
}
