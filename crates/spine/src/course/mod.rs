//! Courses: complaints and compliments go their own way without a conversation of their own (spec C5).
//!
//! What somebody complains of stays the subject it was said on, with its number, its timeline and its people. The course lies
//! over it: who answered by hand, how the person was sought, what they were told, how it ended. Whoever ends the subject asks
//! [`ending`] first; the rule is [`domain::rules::complaint_course`].
//!
//! # From a feature whose subjects can be complaints
//! ```ignore
//! course::set(work, subject, Kind::Complaint, service).await?;    // it was asked or triaged as one
//! course::spoke(work, subject).await?;                           // who complained said something
//! course::ending(work, subject, by_their_word).await?;           // before it is closed; refuses with what is missing
//! course::again(work, subject).await?;                           // it runs again
//! ```

mod store;

use crate::{
    Failure, Work, counters,
    heard::{self, Opened},
    people, timeline,
};
use database::{DbError, Tx};
use domain::{
    Because, Decision, HeardReason, Kind, ProviderId, Refusal, ServiceId, SubjectId, Timestamp,
    rules::{
        by_hand::Verdict,
        complaint_course::{self, Facts, Sought},
    },
};

pub use store::{Course, Tried};

/// Ways somebody can be sought by.
pub const WAYS: &[&str] = &["mail", "phone", "chat", "walk_in", "page"];

/// Lays a course over a subject, or takes it away where it is neither a complaint nor a compliment.
pub async fn set(
    work: &mut Work<'_>,
    subject: SubjectId,
    kind: Kind,
    service: Option<ServiceId>,
) -> Result<(), Failure> {
    let Some(provider) = timeline::by_id(work.tx, subject).await?.and_then(|s| s.provider_id) else { return Ok(()) };
    let wanted = matches!(kind, Kind::Complaint | Kind::Compliment).then(|| kind.word());
    match (store::of(work.tx, subject).await?, wanted) {
        (None, None) => Ok(()),
        (None, Some(kind)) => {
            let course = Course {
                id: subject,
                provider_id: provider,
                kind: kind.to_owned(),
                state: "open".to_owned(),
                began_at: work.now,
                by_hand_at: None,
                by_hand_by: None,
                heard_at: None,
                noticed_at: None,
                noticed_by: None,
                ended_at: None,
                ended_how: None,
                reopened: 0,
            };
            store::insert(work.tx, &course).await?;
            count(work, &course, 1).await?;
            wait(work, &course, service, false).await
        }
        (Some(mut course), wanted) => {
            let state = match (wanted, course.state.as_str()) {
                (None, _) => "left",
                (Some(_), "left") => "open",
                (Some(_), same) => same,
            };
            let kind = wanted.unwrap_or(&course.kind);
            if course.kind == kind && course.state == state {
                return Ok(());
            }
            let before = course.clone();
            (course.kind, course.state) = (kind.to_owned(), state.to_owned());
            save(work, &before, &course).await?;
            // Praise that turns out to be a complaint waits as one.
            heard::leave(work, subject).await?;
            if course.state == "open" && course.by_hand_at.is_none() {
                wait(work, &course, service, false).await?;
            }
            Ok(())
        }
    }
}

/// Puts it into the listening queue: the clock of a first answer stops only for a person's own words.
async fn wait(work: &mut Work<'_>, course: &Course, service: Option<ServiceId>, again: bool) -> Result<(), Failure> {
    let reason = match (again, course.kind.as_str()) {
        (true, _) => HeardReason::Reopened,
        (false, "compliment") => HeardReason::Compliment,
        (false, _) => HeardReason::Complaint,
    };
    let opened = Opened { subject: course.id, provider: course.provider_id, service, owner: None, reason };
    heard::open(work, opened).await
}

/// The course over a subject; none where it is neither a complaint nor a compliment.
pub async fn of(tx: &mut Tx, subject: SubjectId) -> Result<Option<Course>, DbError> {
    Ok(store::of(tx, subject).await?.filter(|c| c.state != "left"))
}

/// A person answered in words of their own; [`heard`] tells of it.
pub(crate) async fn by_hand(work: &mut Work<'_>, subject: SubjectId) -> Result<(), DbError> {
    if let Some(mut course) = of(work.tx, subject).await?.filter(|c| c.by_hand_at.is_none()) {
        let before = course.clone();
        course.by_hand_at = Some(work.now);
        course.by_hand_by = work.actor.person;
        save(work, &before, &course).await?;
    }
    Ok(())
}

/// Whether a person still owes words of their own on it. Nothing else settles a complaint from the provider's side.
pub async fn owes_words(tx: &mut Tx, subject: SubjectId) -> Result<bool, DbError> {
    Ok(of(tx, subject).await?.is_some_and(|c| c.state == "open" && c.by_hand_at.is_none()))
}

/// Judges words the provider's side is about to send; nothing where it is neither a complaint nor a compliment.
pub async fn judge(work: &mut Work<'_>, subject: SubjectId, text: &str) -> Result<Option<Decision<Verdict>>, Failure> {
    if of(work.tx, subject).await?.is_none() || heard::of(work.tx, subject).await?.is_none() {
        return Ok(None);
    }
    heard::judge(work, subject, text, &[]).await.map(Some)
}

/// Who said it spoke again: what was tried to reach them, and a notice, are over.
pub async fn spoke(work: &mut Work<'_>, subject: SubjectId) -> Result<(), DbError> {
    if let Some(mut course) = of(work.tx, subject).await? {
        let before = course.clone();
        course.heard_at = Some(work.now);
        save(work, &before, &course).await?;
    }
    Ok(())
}

/// They were sought, by one of [`WAYS`].
pub async fn tried(work: &mut Work<'_>, subject: SubjectId, way: &str, words: &str) -> Result<(), Failure> {
    if !WAYS.contains(&way) {
        return Err(Failure::invalid("way", "invalid-way"));
    }
    let id = work.id();
    Ok(store::insert_tried(work.tx, id, subject, way, words, work.actor.person, work.now).await?)
}

/// What is known of it for the rule. `their_word` where it is their own wish.
pub async fn facts(
    tx: &mut Tx,
    course: &Course,
    their_word: bool,
    now: Timestamp,
) -> Result<(Facts, Vec<Tried>), DbError> {
    let tried = store::tried(tx, course.id).await?;
    let person = match timeline::by_id(tx, course.id).await?.and_then(|s| s.requester_id) {
        Some(id) => people::person(tx, id).await?,
        None => None,
    };
    let zone = person.as_ref().map_or("UTC", |p| p.zone.as_str());
    let day = |at: Timestamp| complaint_course::day_of(at, zone);
    let phone = person.as_ref().is_some_and(has_phone);
    let facts = Facts {
        their_word,
        sought: tried.iter().map(|t| Sought { at: t.at, day: day(t.at), way: t.way.clone() }).collect(),
        // Mail they have, or they could not sign in; a second way only where they gave a number.
        ways: 1 + usize::from(phone),
        noticed_at: course.noticed_at,
        heard_at: course.heard_at,
        now,
    };
    Ok((facts, tried))
}

/// Whether somebody left a number to be called at.
fn has_phone(person: &people::Person) -> bool {
    let about: serde_json::Value = serde_json::from_str(&person.about).unwrap_or_default();
    about.get("phone").and_then(|p| p.as_str()).is_some_and(|p| !p.trim().is_empty())
}

/// They are told that it will be ended in seven days; refused as long as they were not sought enough.
pub async fn notice(work: &mut Work<'_>, subject: SubjectId) -> Result<Timestamp, Failure> {
    let Some(mut course) = of(work.tx, subject).await?.filter(|c| c.state == "open") else {
        return Err(Refusal::Conflict(Because::new("refused-course-over")).into());
    };
    let (facts, _) = facts(work.tx, &course, false, work.now).await?;
    complaint_course::may_notice(&facts)?;
    let before = course.clone();
    course.noticed_at = Some(work.now);
    course.noticed_by = work.actor.person;
    save(work, &before, &course).await?;
    Ok(work.now.plus(complaint_course::NOTICE))
}

/// Somebody wants to end the subject. A complaint ends by the word of who complained, or after they were sought and told;
/// else this refuses and says what is missing. A compliment may end once somebody answered it by hand.
pub async fn ending(work: &mut Work<'_>, subject: SubjectId, their_word: bool) -> Result<(), Failure> {
    let Some(mut course) = of(work.tx, subject).await?.filter(|c| c.state == "open") else { return Ok(()) };
    let how = if course.kind == Kind::Complaint.word() {
        let (facts, _) = facts(work.tx, &course, their_word, work.now).await?;
        complaint_course::may_end(&facts)?.value.word()
    } else if their_word || course.by_hand_at.is_some() {
        "word"
    } else {
        return Err(Refusal::Conflict(Because::new("refused-course-unanswered")).into());
    };
    let before = course.clone();
    "ended".clone_into(&mut course.state);
    course.ended_at = Some(work.now);
    course.ended_how = Some(how.to_owned());
    save(work, &before, &course).await?;
    // Who took it back before anybody answered is owed nothing more.
    if course.by_hand_at.is_none() {
        heard::leave(work, subject).await?;
    }
    Ok(())
}

/// It runs again: refused when more than 90 days have passed since it ended.
pub async fn again(work: &mut Work<'_>, subject: SubjectId) -> Result<(), Failure> {
    let Some(mut course) = of(work.tx, subject).await?.filter(|c| c.state == "ended") else { return Ok(()) };
    complaint_course::may_reopen(course.ended_at.unwrap_or(work.now), work.now)?;
    let before = course.clone();
    "open".clone_into(&mut course.state);
    (course.ended_at, course.ended_how, course.noticed_at) = (None, None, None);
    course.heard_at = Some(work.now);
    course.reopened += 1;
    (course.by_hand_at, course.by_hand_by) = (None, None);
    save(work, &before, &course).await?;
    let service = heard::of(work.tx, subject).await?.and_then(|h| h.service_id);
    wait(work, &course, service, true).await
}

/// An end that was taken back by who made it, at once: as if it had not been.
pub async fn not_ended(work: &mut Work<'_>, subject: SubjectId) -> Result<(), DbError> {
    if let Some(mut course) = of(work.tx, subject).await?.filter(|c| c.state == "ended") {
        let before = course.clone();
        "open".clone_into(&mut course.state);
        (course.ended_at, course.ended_how) = (None, None);
        save(work, &before, &course).await?;
    }
    Ok(())
}

/// It went into another conversation, which goes its own way.
pub async fn leave(work: &mut Work<'_>, subject: SubjectId) -> Result<(), Failure> {
    if let Some(mut course) = of(work.tx, subject).await? {
        let before = course.clone();
        "left".clone_into(&mut course.state);
        save(work, &before, &course).await?;
        heard::leave(work, subject).await?;
    }
    Ok(())
}

/// Another provider owes the answer now, by the promise it has given.
pub async fn moved(work: &mut Work<'_>, subject: SubjectId, to: ProviderId) -> Result<(), Failure> {
    if let Some(mut course) = store::of(work.tx, subject).await? {
        let before = course.clone();
        course.provider_id = to;
        save(work, &before, &course).await?;
        heard::leave(work, subject).await?;
        if course.state == "open" && course.by_hand_at.is_none() {
            wait(work, &course, None, false).await?;
        }
    }
    Ok(())
}

/// How many there are of a provider: `complaint:open`, `complaint:word`, `complaint:sought`, `complaint:reopened` …
pub async fn counts(tx: &mut Tx, provider: ProviderId) -> Result<Vec<(String, i64)>, DbError> {
    counters::family(tx, &format!("course:{provider}")).await
}

async fn save(work: &mut Work<'_>, before: &Course, after: &Course) -> Result<(), DbError> {
    store::update(work.tx, after).await?;
    count(work, before, -1).await?;
    count(work, after, 1).await?;
    work.touch(format!("subject:{}", after.id));
    Ok(())
}

/// Moves the counters a course stands in.
async fn count(work: &mut Work<'_>, course: &Course, by: i64) -> Result<(), DbError> {
    let family = format!("course:{}", course.provider_id);
    let standing = if course.state == "ended" { course.ended_how.as_deref().unwrap_or("word") } else { &course.state };
    counters::add(work, &family, &format!("{}:{standing}", course.kind), by).await?;
    if course.reopened > 0 && course.state != "left" {
        counters::add(work, &family, &format!("{}:reopened", course.kind), by).await?;
    }
    Ok(())
}
