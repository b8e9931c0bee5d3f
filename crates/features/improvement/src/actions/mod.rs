//! Everything an improvement can go through, one verb each.

mod belongs;
mod bring;
mod merge;
mod propose;
mod say;
mod settle;
mod speak;
mod step;

pub use belongs::BelongsTo;
pub use bring::{Bring, Brought, Known, Talk};
pub use merge::{AnswerSplit, Merge, Object, Unmerge};
pub use propose::{Audience, Propose, Proposed};
pub use say::{Say, See};
pub use settle::Settle;
pub use speak::{Leave, Speak, SpeakUnnamed};
pub(crate) use step::take;
pub use step::{StepTo, Weigh};

use crate::store::{item, item::Item, voice};
use database::{DbError, Tx};
use domain::{
    About, Actor, Because, Capability, PersonId, Refusal, SubjectId, Timestamp, access::may,
    rules::improvement_course::Course, rules::worth,
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use spine::{Failure, Work, access, counters, settings};

/// The counters of what everybody sees, by course.
pub const COUNTS: &str = "improvements";

/// The longest words, in characters.
pub const LONGEST: usize = 10_000;

/// What this actor is to an improvement: what only one consumer sees is for all of its people, not for its
/// representatives alone.
pub async fn about(tx: &mut Tx, actor: &Actor, item: &Item, now: Timestamp) -> Result<About, Failure> {
    let mut about = access::about(tx, actor, item.id, now).await?;
    if let (Some(consumer), Some(person), false) = (item.consumer_id, actor.person, item.open || item.closed) {
        about.takes_part |= item::consumer_of(tx, person).await? == Some(consumer);
    }
    Ok(about)
}

/// An improvement by its number (`improvement-7`, or 7 alone), where this actor may do what they are about to.
pub async fn hold(
    tx: &mut Tx,
    actor: &Actor,
    number: &str,
    capability: Capability,
    now: Timestamp,
) -> Result<(Item, About), Failure> {
    let Some(item) = item::by_number(tx, &whole_number(number)).await? else { return Err(Refusal::NotFound.into()) };
    let about = about(tx, actor, &item, now).await?;
    may(actor, capability, Some(&about))?;
    Ok((item, about))
}

/// The same, and where it was merged the one it went into: that is where people speak.
pub async fn hold_root(
    tx: &mut Tx,
    actor: &Actor,
    number: &str,
    capability: Capability,
    now: Timestamp,
) -> Result<(Item, About), Failure> {
    let (item, about_it) = hold(tx, actor, number, capability, now).await?;
    let Some(root) = item.merged_into else { return Ok((item, about_it)) };
    let Some(root) = item::by_id(tx, root).await? else { return Err(Refusal::NotFound.into()) };
    let about_it = about(tx, actor, &root, now).await?;
    may(actor, capability, Some(&about_it))?;
    Ok((root, about_it))
}

/// A number as its subject has it.
pub fn whole_number(number: &str) -> String {
    let number = number.trim();
    if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
        format!("{}-{number}", crate::FAMILY)
    } else {
        number.to_owned()
    }
}

/// Words that may not be missing or too long.
fn words(field: &str, text: &str, key: &str, wrong: &mut Vec<(String, Because)>) {
    if text.trim().is_empty() {
        wrong.push((field.to_owned(), Because::new(key)));
    } else {
        not_long(field, text, wrong);
    }
}

fn not_long(field: &str, text: &str, wrong: &mut Vec<(String, Because)>) {
    if text.chars().count() > LONGEST {
        wrong.push((field.to_owned(), Because::new("invalid-too-long").with("most", LONGEST.to_string())));
    }
}

fn fine(wrong: Vec<(String, Because)>) -> Result<(), Refusal> {
    if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
}

/// Moves the counters everybody sees from one course to another.
async fn count_course(
    work: &mut Work<'_>,
    item: &Item,
    from: Option<Course>,
    to: Option<Course>,
) -> Result<(), DbError> {
    if !item.open || item.closed {
        return Ok(());
    }
    if let Some(from) = from {
        counters::add(work, COUNTS, from.word(), -1).await?;
    }
    if let Some(to) = to {
        counters::add(work, COUNTS, to.word(), 1).await?;
    }
    Ok(())
}

/// A voice came (1), went (-1) or changed (0): keeps the counts of the improvement it counts on.
async fn count_voice(
    work: &mut Work<'_>,
    root: &Item,
    group: i64,
    voices: i64,
    strength: i64,
    lost_minutes: i64,
) -> Result<(), DbError> {
    voice::add_reach(work.tx, root.id, group, voices, strength).await?;
    let people = worth::people(voice::reach(work.tx, root.id).await?);
    item::add_counts(work.tx, root.id, voices, lost_minutes, people, worth::value(people, root.aim)).await
}

/// Counts a set anew: after a merge, and after it was taken back.
async fn recount(work: &mut Work<'_>, root: SubjectId) -> Result<(), DbError> {
    let Some(item) = item::by_id(work.tx, root).await? else { return Ok(()) };
    let groups = voice::recount(work.tx, root).await?;
    let people = worth::people(groups.iter().map(|(_, _, strength, _)| *strength));
    let voices = groups.iter().map(|(_, n, _, _)| n).sum();
    let lost = groups.iter().map(|(_, _, _, lost)| lost).sum();
    item::set_counts(work.tx, root, voices, lost, people, worth::value(people, item.aim)).await
}

/// The key of the marks of anonymous voices: made once, kept with the settings.
const MARK_KEY: &str = "improvement.mark_key";

/// The marks somebody's anonymous voice would have on these improvements. A mark is different on each, so that two of
/// them cannot be told to be of one person; whoever has the database and its key could still try everybody.
pub async fn marks(tx: &mut Tx, person: PersonId, items: &[SubjectId]) -> Result<Vec<String>, DbError> {
    let key: String = settings::get(tx, MARK_KEY).await?;
    if key.is_empty() {
        return Ok(Vec::new());
    }
    Ok(items.iter().map(|item| mark(&key, person, *item)).collect())
}

fn mark(key: &str, person: PersonId, item: SubjectId) -> String {
    // HMAC takes a key of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return String::new() };
    mac.update(format!("{person}:{item}").as_bytes());
    spine::timeline::hex(&mac.finalize().into_bytes())
}

/// Makes the key of marks where there is none yet.
async fn mark_key(work: &mut Work<'_>) -> Result<String, DbError> {
    let key: String = settings::get(work.tx, MARK_KEY).await?;
    if !key.is_empty() {
        return Ok(key);
    }
    let key = format!("{}{}", spine::timeline::hex(&work.random()?), spine::timeline::hex(&work.random()?));
    settings::set(work, MARK_KEY, &key).await?;
    Ok(key)
}

/// The voice somebody has in the set that counts on `root`, by name or without.
pub async fn own_voice(tx: &mut Tx, root: SubjectId, person: PersonId) -> Result<Option<voice::Voice>, DbError> {
    if let Some(found) = voice::of_person(tx, root, person).await?.into_iter().next() {
        return Ok(Some(found));
    }
    let set = item::set_of(tx, root).await?;
    let marks = marks(tx, person, &set).await?;
    voice::of_marks(tx, &marks).await
}

/// A number spread over the numbers of lots: ids grow, lots must not.
pub fn spread(id: i64) -> i64 {
    let mixed = id.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15);
    i64::try_from((mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 33).unwrap_or_default()
}
