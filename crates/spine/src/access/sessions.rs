//! Sign-in, sessions, tokens, one-time keys.

use super::{keys, store};
use crate::{Action, Failure, Spine, Work, people};
use database::{DbError, Tx};
use domain::{Actor, Because, Channel, Locale, Millis, PersonId, Refusal, Scope, SubjectId, Timestamp};

/// How long a session lives without being used.
const SESSION: Millis = Millis::days(14);
/// Failures after which an account or an address waits.
const FREE_TRIES: i64 = 5;

/// Who somebody is, with their roles; `None` where they may not come in.
pub async fn person_actor(tx: &mut Tx, person: PersonId, through: Channel) -> Result<Option<Actor>, DbError> {
    actor_in(tx, person, through, &["active"]).await
}

/// As [`person_actor`], for people in one of these states.
async fn actor_in(tx: &mut Tx, person: PersonId, through: Channel, states: &[&str]) -> Result<Option<Actor>, DbError> {
    let Some(p) = people::person(tx, person).await? else { return Ok(None) };
    if !states.contains(&p.state.as_str()) {
        return Ok(None);
    }
    let memberships = people::memberships(tx, person).await?;
    Ok(Some(Actor {
        person: Some(p.id),
        name: p.name,
        locale: Locale(p.locale),
        zone: p.zone,
        memberships,
        through,
        scopes: None,
        system: false,
    }))
}

/// The actor of a browser's session key, and when the session was last noted as used.
pub async fn actor_of_session(tx: &mut Tx, key: &str, now: Timestamp) -> Result<Option<(Actor, Timestamp)>, DbError> {
    let Some((person, seen_at)) = store::session(tx, &keys::hash(key), now).await? else { return Ok(None) };
    Ok(person_actor(tx, person, Channel::Web).await?.map(|actor| (actor, seen_at)))
}

/// The actor of an API token, with its scopes. Who is invited and has chosen no password yet may have one from who runs the
/// house, for a program that is to work before they come in.
pub async fn actor_of_token(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<Actor>, DbError> {
    let Some((person, scopes)) = store::token(tx, &keys::hash(token), now).await? else { return Ok(None) };
    let scopes = scopes.split(' ').filter_map(Scope::parse).collect();
    let actor = actor_in(tx, person, Channel::Api, &["active", "invited"]).await?;
    Ok(actor.map(|actor| Actor { scopes: Some(scopes), ..actor }))
}

/// Somebody's open sessions, newest first.
pub async fn sessions(tx: &mut Tx, person: PersonId, now: Timestamp) -> Result<Vec<store::SessionRow>, DbError> {
    store::sessions(tx, person, now).await
}

/// Somebody's tokens, newest first.
pub async fn tokens(tx: &mut Tx, person: PersonId) -> Result<Vec<store::TokenRow>, DbError> {
    store::tokens(tx, person).await
}

/// A sign-in that worked: the key for the browser's cookie, shown to nobody else.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who.
    pub person: PersonId,
    /// The key of the session.
    pub key: String,
    /// When it ends, used or not.
    pub ends_at: Timestamp,
}

impl Spine {
    /// Signs somebody in by address and password. One message for every failure; failures of an account and of a
    /// network address slow the next try down.
    pub async fn sign_in(
        &self,
        email: &str,
        password: String,
        address: &str,
        agent: &str,
    ) -> Result<SignedIn, Failure> {
        let now = self.now();
        let email = people::fold_email(email);
        let scopes = [format!("account:{email}"), format!("address:{address}")];
        let (asked, looked) = (scopes.clone(), email.clone());
        let (person, hash, wait) = self
            .read(move |tx| {
                Box::pin(async move {
                    let wait = wait_for(tx, &asked, now).await?;
                    let person = people::by_email(tx, &looked).await?.filter(|p| p.state == "active");
                    let hash = match &person {
                        Some(p) => store::credential(tx, p.id).await?,
                        None => None,
                    };
                    Ok((person, hash, wait))
                })
            })
            .await?;
        if let Some(seconds) = wait {
            return Err(Refusal::TooMany(seconds).into());
        }
        let right = tokio::task::spawn_blocking(move || keys::verify_password(&password, hash.as_deref()))
            .await
            .map_err(|e| DbError::Away(e.to_string()))?;
        let Some(person) = person.filter(|_| right) else {
            self.act(&Actor::guest(), FailSignIn { scopes, email }).await?;
            return Err(Failure::Refused(Refusal::invalid("password", Because::new("refused-sign-in"))));
        };
        let key = keys::fresh("").ok_or_else(|| DbError::Away("no randomness".to_owned()))?;
        let actor = Actor { person: Some(person.id), name: person.name.clone(), ..Actor::guest() };
        let sign_in = SignIn { person: person.id, key, address: address.to_owned(), agent: agent.to_owned(), scopes };
        self.act(&actor, sign_in).await
    }

    /// Sets somebody's password after checking it may be one.
    pub async fn set_password(&self, actor: &Actor, person: PersonId, password: String) -> Result<(), Failure> {
        let found = self.read(move |tx| Box::pin(async move { Ok(people::person(tx, person).await?) })).await?;
        let Some(p) = found else { return Err(Failure::not_found()) };
        keys::check_password(&password, &p.email, &p.name)?;
        let hash = tokio::task::spawn_blocking(move || keys::hash_password(&password))
            .await
            .ok()
            .flatten()
            .ok_or_else(|| DbError::Away("the password could not be hashed".to_owned()))?;
        self.act(actor, SetPassword { person, hash }).await
    }
}

async fn wait_for(tx: &mut Tx, scopes: &[String], now: Timestamp) -> Result<Option<u32>, DbError> {
    let mut longest = None;
    for scope in scopes {
        if let Some((failures, last)) = store::attempts(tx, scope).await?
            && failures >= FREE_TRIES
        {
            // 15 s after the fifth, doubling to a quarter of an hour; forgotten after an hour without a try.
            let pause = Millis::seconds((15 << (failures - FREE_TRIES).min(6)).min(900));
            let left = last.plus(pause).since(now).0;
            if left > 0 {
                longest = longest.max(u32::try_from(left / 1_000 + 1).ok());
            }
        }
    }
    Ok(longest)
}

/// Opens a session for somebody who proved who they are.
pub struct SignIn {
    /// Who.
    pub person: PersonId,
    /// The key their browser will carry.
    pub key: String,
    /// The network address they came from.
    pub address: String,
    /// Their browser, as it says.
    pub agent: String,
    /// Counters of failures to forget.
    pub scopes: [String; 2],
}

impl Action for SignIn {
    const NAME: &'static str = "access.sign_in";
    type Done = SignedIn;
    async fn run(&self, work: &mut Work<'_>) -> Result<SignedIn, Failure> {
        for scope in &self.scopes {
            store::forget_attempts(work.tx, scope).await?;
        }
        let ends_at = work.now.plus(SESSION);
        let label: String = self.agent.chars().take(200).collect();
        store::insert_session(work.tx, &keys::hash(&self.key), self.person, work.now, ends_at, &label, &self.address)
            .await?;
        Ok(SignedIn { person: self.person, key: self.key.clone(), ends_at })
    }
}

struct FailSignIn {
    scopes: [String; 2],
    email: String,
}

impl Action for FailSignIn {
    const NAME: &'static str = "access.fail_sign_in";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        for scope in &self.scopes {
            store::count_attempt(work.tx, scope, work.now, work.now.minus(Millis::hours(1))).await?;
        }
        Ok(())
    }
    fn detail(&self) -> String {
        self.email.clone()
    }
}

/// Ends a session: one's own by key, or another of one's own by the hash the list of sessions shows.
pub struct EndSession {
    /// Whose.
    pub person: PersonId,
    /// Hash of its key; every session of the person but `except` when `None`.
    pub key_hash: Option<String>,
    /// Not this one.
    pub except: Option<String>,
}

impl Action for EndSession {
    const NAME: &'static str = "access.end_session";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        if work.actor.person != Some(self.person) && !work.actor.is_operator() {
            return Err(Refusal::not_allowed("refused-not-yours").into());
        }
        Ok(store::end_sessions(work.tx, self.person, self.key_hash.as_deref(), self.except.as_deref()).await?)
    }
}

/// Puts a password's hash in place and ends every session of the person.
pub struct SetPassword {
    /// Whose.
    pub person: PersonId,
    /// The argon2id hash.
    pub hash: String,
}

impl Action for SetPassword {
    const NAME: &'static str = "access.set_password";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        if work.actor.person != Some(self.person) && !work.actor.system && !work.actor.is_operator() {
            return Err(Refusal::not_allowed("refused-not-yours").into());
        }
        Ok(self.put(work).await?)
    }
}

impl SetPassword {
    /// Puts it in place as part of a larger act that has decided already.
    pub async fn put(&self, work: &mut Work<'_>) -> Result<(), DbError> {
        store::set_credential(work.tx, self.person, &self.hash, work.now).await?;
        people::set_state(work, self.person, "active").await?;
        store::end_sessions(work.tx, self.person, None, None).await
    }
}

/// Issues an API token; what it gives back is shown once.
pub struct IssueToken {
    /// Whose.
    pub person: PersonId,
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for; never more than its owner may.
    pub scopes: Vec<Scope>,
    /// When it ends.
    pub ends_at: Option<Timestamp>,
    /// The key itself, made at the edge by [`keys::fresh`].
    pub key: String,
}

impl Action for IssueToken {
    const NAME: &'static str = "access.issue_token";
    type Done = String;
    async fn run(&self, work: &mut Work<'_>) -> Result<String, Failure> {
        if work.actor.person != Some(self.person) && !work.actor.system && !work.actor.is_operator() {
            return Err(Refusal::not_allowed("refused-not-yours").into());
        }
        if self.scopes.is_empty() {
            return Err(Failure::invalid("scopes", "invalid-empty"));
        }
        if self.ends_at.is_some_and(|at| at <= work.now) {
            return Err(Failure::invalid("ends_at", "invalid-past"));
        }
        // A token never gives more than the one it was asked for with.
        if let Some(own) = &work.actor.scopes
            && !self.scopes.iter().all(|s| own.contains(s) || own.contains(&Scope::Admin))
        {
            return Err(Refusal::not_allowed("refused-token-scope").into());
        }
        let scopes = self.scopes.iter().map(|s| s.word()).collect::<Vec<_>>().join(" ");
        let id = work.id();
        store::insert_token(
            work.tx,
            id,
            &keys::hash(&self.key),
            self.person,
            &self.name,
            &scopes,
            self.ends_at,
            work.now,
        )
        .await?;
        Ok(self.key.clone())
    }
    fn detail(&self) -> String {
        format!("{} ({})", self.name, self.scopes.iter().map(|s| s.word()).collect::<Vec<_>>().join(" "))
    }
}

/// Revokes one of somebody's tokens.
pub struct RevokeToken {
    /// Whose.
    pub person: PersonId,
    /// Which.
    pub token: i64,
}

impl Action for RevokeToken {
    const NAME: &'static str = "access.revoke_token";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        if work.actor.person != Some(self.person) && !work.actor.is_operator() {
            return Err(Refusal::not_allowed("refused-not-yours").into());
        }
        if store::revoke_token(work.tx, self.person, self.token, work.now).await? == 0 {
            return Err(Failure::not_found());
        }
        Ok(())
    }
    fn subject(&self, _done: &()) -> Option<SubjectId> {
        None
    }
}

/// Makes a one-time key for an invitation or a reset; the key goes out by mail only.
pub struct MakeKey {
    /// For whom.
    pub person: PersonId,
    /// `invitation` or `reset`.
    pub purpose: &'static str,
    /// The key, made at the edge by [`keys::fresh`].
    pub key: String,
    /// How long it holds.
    pub holds: Millis,
}

impl Action for MakeKey {
    const NAME: &'static str = "access.make_key";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        Ok(store::insert_one_time(
            work.tx,
            &keys::hash(&self.key),
            self.person,
            self.purpose,
            work.now,
            work.now.plus(self.holds),
        )
        .await?)
    }
    fn detail(&self) -> String {
        self.purpose.to_owned()
    }
}

/// Uses a one-time key up; whose it was. A used or old key is not there.
pub struct UseKey {
    /// The key.
    pub key: String,
    /// `invitation` or `reset`.
    pub purpose: &'static str,
}

impl Action for UseKey {
    const NAME: &'static str = "access.use_key";
    type Done = PersonId;
    async fn run(&self, work: &mut Work<'_>) -> Result<PersonId, Failure> {
        let used = store::use_one_time(work.tx, &keys::hash(&self.key), self.purpose, work.now).await?;
        used.ok_or_else(|| Refusal::not_allowed("refused-key-used").into())
    }
}
