//! Somebody says something in confidence.

use super::{Name, Named, Said, ids_of_a_day, place_of_file, place_of_words, tell, with_role};
use crate::{
    clock,
    seal::{self, Closed, Key, Keys},
    store::{self, NewReport},
};
use domain::{Actor, Because, PersonId, ProviderId, Refusal, Role, Timestamp, rules::receipt::Receipt, rules::safe};
use jobs::{Failure, Work};
use spine::{
    Action, people,
    timeline::{self, NewSubject, hex},
};
use std::sync::Arc;

/// A file, sealed.
#[derive(Clone, Debug)]
pub struct SealedFile {
    /// Its name.
    pub name: Vec<u8>,
    /// Whether its metadata was taken off.
    pub cleaned: bool,
    /// Its content.
    pub content: Vec<u8>,
}

impl SealedFile {
    /// Seals one.
    pub fn seal(key: &Key, seal: &str, name: &str, cleaned: bool, content: &[u8]) -> Result<Self, Closed> {
        let named = Named { name: name.to_owned(), size: u64::try_from(content.len()).unwrap_or(u64::MAX) };
        Ok(Self {
            name: key.seal_value(&place_of_file(seal), &named)?,
            cleaned,
            content: key.seal(&place_of_file(seal), content)?,
        })
    }
}

/// A report as it goes into the database: nothing in it can be read without a key.
#[derive(Clone, Debug)]
pub struct Filing {
    seal: String,
    confidential: bool,
    provider: ProviderId,
    lookup: String,
    salt: String,
    bell: String,
    key_reporter: Vec<u8>,
    key_handlers: Vec<u8>,
    first: Vec<u8>,
    name: Option<Vec<u8>>,
    files: Vec<SealedFile>,
    kept_from: Vec<PersonId>,
}

impl Filing {
    /// Seals a report to its reporter's receipt and to those who handle reports. Takes tens of milliseconds: not on a
    /// thread that serves requests.
    pub fn seal(
        keys: &Keys,
        receipt: &Receipt,
        provider: ProviderId,
        said: &Said,
        name: Option<&Name>,
        files: &[(String, bool, Vec<u8>)],
        kept_from: Vec<PersonId>,
    ) -> Result<Self, Closed> {
        let seal = hex(&seal::random::<16>()?);
        let salt = hex(&seal::random::<16>()?);
        let key = Key::fresh()?;
        Ok(Self {
            confidential: name.is_some(),
            provider,
            lookup: keys.lookup(receipt),
            bell: seal::bell_key(receipt),
            key_reporter: key.wrapped(&seal::reporters_key(receipt, &salt)?, &format!("{seal} reporter"))?,
            key_handlers: keys.wrap_for_handlers(&seal, &key)?,
            first: key.seal_value(&place_of_words(&seal), said)?,
            name: name.map(|name| keys.seal_name(&seal, name)).transpose()?,
            files: files
                .iter()
                .map(|(name, cleaned, content)| SealedFile::seal(&key, &seal, name, *cleaned, content))
                .collect::<Result<_, _>>()?,
            kept_from,
            salt,
            seal,
        })
    }
}

/// Keeps a report. Not on the audit log, whose order would tell when it came.
pub struct File {
    /// What is made from the key of the house.
    pub keys: Arc<Keys>,
    /// What is kept.
    pub filing: Filing,
}

/// What its reporter is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// Its number.
    pub number: String,
    /// The day it was filed.
    pub day: Timestamp,
    /// When to look again.
    pub look_again: Timestamp,
}

impl Action for File {
    const NAME: &'static str = "safe.file";
    const AUDITED: bool = false;
    type Done = Filed;
    async fn run(&self, work: &mut Work<'_>) -> Result<Filed, Failure> {
        let filing = &self.filing;
        let day = safe::day_of(work.now);
        let (nobody, ids) = (Actor::guest(), ids_of_a_day(day)?);
        // From here on it is some time of that day, and nobody in particular.
        let mut work = Work::new(work.tx, day, &nobody, &ids);
        if people::provider(work.tx, filing.provider).await?.is_none() {
            return Err(Refusal::invalid("provider", Because::new("invalid-provider")).into());
        }
        let all = store::confidants(work.tx).await?;
        let left = |role: Role| -> Vec<PersonId> {
            with_role(&all, role, filing.provider)
                .iter()
                .map(|c| c.id)
                .filter(|p| !filing.kept_from.contains(p))
                .collect()
        };
        let handlers = left(Role::Handler);
        if handlers.is_empty() {
            return Err(Refusal::invalid("kept", Because::new("invalid-nobody-left")).into());
        }
        if filing.confidential && left(Role::Custodian).is_empty() {
            return Err(Refusal::invalid("kept", Because::new("invalid-no-custodian")).into());
        }
        let load = store::load(work.tx).await?;
        let has = |p: &PersonId| load.iter().find(|(who, _)| who == p).map_or(0, |(_, n)| *n);
        let owner = handlers.iter().copied().min_by_key(|p| (has(p), p.0));

        let number = format!("R-{}", work.tx.next_number("other").await?);
        let subject = timeline::open(
            &mut work,
            NewSubject {
                family: "report",
                number: Some(number.clone()),
                title: &number,
                // Of no provider: the rights of its people and its leads end before it. `rules::safe` decides instead.
                provider: None,
                consumer: None,
                requester: None,
                open_to_all: false,
                confidential: true,
            },
        )
        .await?;
        store::out_of_the_index(work.tx, subject).await?;
        let mut kept: Vec<String> = filing.kept_from.iter().map(|p| self.keys.kept(&filing.seal, *p)).collect();
        kept.sort();
        let look_again = clock::look_again(work.tx, filing.provider, day).await?;
        store::insert(
            work.tx,
            &NewReport {
                subject,
                seal: &filing.seal,
                way: if filing.confidential { "confidential" } else { "anonymous" },
                provider: filing.provider,
                day,
                promised_day: look_again,
                lookup: &filing.lookup,
                salt: &filing.salt,
                bell: &filing.bell,
                key_reporter: &filing.key_reporter,
                key_handlers: &filing.key_handlers,
                kept_from: &kept.join(" "),
                owner,
            },
        )
        .await?;
        let id = work.id();
        let seq = store::add_line(work.tx, id, subject, "reporter", None, day, &filing.first).await?;
        for file in &filing.files {
            let id = work.id();
            store::add_file(work.tx, id, subject, seq, &file.name, file.cleaned, &file.content).await?;
        }
        if let Some(name) = &filing.name {
            store::add_name(work.tx, subject, name).await?;
        }
        clock::open(&mut work, subject, filing.provider, owner).await?;
        let Some(report) = store::by_id(work.tx, subject).await? else { return Err(Failure::not_found()) };
        let because = Because::new("notice-report-new").with("number", &number);
        tell(&mut work, &self.keys, &report, Role::Handler, &because, None).await?;
        Ok(Filed { number, day, look_again })
    }
}
