//! What makes it safe to say something (text, 8.2.6; spec D2): who may read a report, who may learn a name, what in a text
//! gives its writer away, and what the quiet doorbell shows.

use crate::{Actor, Because, Millis, PersonId, ProviderId, Refusal, Role, Timestamp};
use std::collections::BTreeSet;

/// One whole day: the finest time that is kept of anything a reporter does.
pub const DAY: Millis = Millis::days(1);

/// The day a moment lies in, as the moment it begins in UTC.
pub const fn day_of(at: Timestamp) -> Timestamp {
    Timestamp(at.0.div_euclid(DAY.0) * DAY.0)
}

/// What decides who may do something with a report.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Which provider it was said to.
    pub provider: ProviderId,
    /// Whom it is about, or whom its reporter will not have read it: it is not shown to them whatever their role.
    pub kept_from: &'a BTreeSet<PersonId>,
}

/// Whether somebody has a role for reports of a provider: there, or for the whole house.
fn has(actor: &Actor, role: Role, provider: ProviderId) -> bool {
    actor.memberships.iter().any(|m| m.role == role && m.provider.is_none_or(|p| p == provider))
}

/// Whether somebody may stand in this role before this report. Everybody else is told that there is none.
fn stands(actor: &Actor, role: Role, facts: &Facts<'_>) -> Result<PersonId, Refusal> {
    let person = actor.person.ok_or(Refusal::SignIn)?;
    // A token is for programs; what was said in confidence is read by people.
    if actor.scopes.is_some() || facts.kept_from.contains(&person) || !has(actor, role, facts.provider) {
        return Err(Refusal::NotFound);
    }
    Ok(person)
}

/// Whether somebody may read and answer a report: a handler of its provider or of the house, whom it is not kept from.
/// Leading a provider or running the program is not enough (8.2.6).
pub fn may_handle(actor: &Actor, facts: &Facts<'_>) -> Result<PersonId, Refusal> {
    stands(actor, Role::Handler, facts)
}

/// Whether somebody keeps the name behind a report, and so decides who learns it.
pub fn may_keep_name(actor: &Actor, facts: &Facts<'_>) -> Result<PersonId, Refusal> {
    stands(actor, Role::Custodian, facts)
}

/// How long a name stays open to who asked for it.
pub const NAME_OPEN: Millis = Millis::days(7);
/// Fewest characters of a motive: a sentence, not a shrug.
pub const MOTIVE: usize = 20;

/// A request to learn a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who asked.
    pub by: PersonId,
    /// What became of it: nothing yet, granted until a time, or refused.
    pub answer: Option<Answer>,
}

/// What a custodian said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes, until then.
    Until(Timestamp),
    /// No.
    No,
}

/// Whether a motive says enough to be weighed.
pub fn motive(text: &str) -> Result<(), Refusal> {
    if text.trim().chars().count() < MOTIVE {
        return Err(Refusal::invalid("motive", Because::new("invalid-motive").with("least", MOTIVE.to_string())));
    }
    Ok(())
}

/// Whether a custodian may decide: never about what they asked for themselves.
pub fn may_decide(custodian: PersonId, asked: &Asked) -> Result<(), Refusal> {
    if asked.by == custodian {
        return Err(Refusal::not_allowed("refused-own-unmasking"));
    }
    if asked.answer.is_some() {
        return Err(Refusal::Conflict(Because::new("refused-unmasking-decided")));
    }
    Ok(())
}

/// Whether the name is open to a person now.
pub fn name_is_open(person: PersonId, all: &[Asked], now: Timestamp) -> bool {
    all.iter().any(|a| a.by == person && matches!(a.answer, Some(Answer::Until(until)) if now < until))
}

/// What is known of who writes, where somebody is signed in or gave a name: only to warn them.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their telephone number.
    pub phone: String,
}

/// What in a text tells who wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reveals {
    /// The writer's name, or a part of it.
    Name,
    /// Their address, or what stands before its @.
    Email,
    /// Their number.
    Phone,
}

/// What in a text gives its writer away. Kind to spelling: case, spaces and marks in numbers do not matter.
pub fn reveals(text: &str, known: &Known) -> BTreeSet<Reveals> {
    let folded = text.to_lowercase();
    let words: BTreeSet<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let mut found = BTreeSet::new();
    let name = known.name.to_lowercase();
    let parts = name.split(|c: char| !c.is_alphanumeric()).filter(|p| p.chars().count() >= 3);
    if parts.into_iter().any(|p| words.contains(p)) || (!name.trim().is_empty() && folded.contains(name.trim())) {
        found.insert(Reveals::Name);
    }
    let email = known.email.trim().to_lowercase();
    let local = email.split('@').next().unwrap_or_default();
    if !email.is_empty() && (folded.contains(&email) || (local.chars().count() >= 4 && folded.contains(local))) {
        found.insert(Reveals::Email);
    }
    // The last eight digits, so that +49 30 and 030 are one number.
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let phone = digits(&known.phone);
    let tail = phone.len().checked_sub(8).and_then(|from| phone.get(from..)).unwrap_or(phone.as_str());
    if tail.len() >= 5 && digits(text).contains(tail) {
        found.insert(Reveals::Phone);
    }
    found
}

/// Fewest lines of the quiet doorbell's page.
pub const BELLS: usize = 256;

/// The page of the quiet doorbell: the true marks among others that look alike, in order, always of the same length until
/// there is no more room; then twice that. `other(n)` makes the n-th mark that means nothing; the same each time within a
/// day, so that looking twice tells nothing.
pub fn bells(real: impl IntoIterator<Item = String>, mut other: impl FnMut(usize) -> String) -> Vec<String> {
    let mut all: BTreeSet<String> = real.into_iter().collect();
    let mut length = BELLS;
    while all.len() > length {
        length = length.saturating_mul(2);
    }
    let mut n = 0;
    // Marks are 64 bits long, so hardly one of them comes twice; the limit is for a source that does not vary.
    while all.len() < length && n < length.saturating_mul(4) {
        all.insert(other(n));
        n += 1;
    }
    all.into_iter().collect()
}

#[cfg(test)]
mod tests;
