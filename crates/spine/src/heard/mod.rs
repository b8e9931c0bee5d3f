//! Heard: whatever people say gets a person's answer, on a clock that only a person's own words stop (spec D3).
//!
//! Each subject that waits for an answer has one row here: why, who owes it, by when. The clock is a promise like any
//! other ([`crate::promises`], a first answer), so it warns and is reported like any other; what stops it is decided by the pure
//! rule [`domain::rules::by_hand`]. What was said becomes something else (a ticket, an improvement, a moment of truth)
//! by [`became`], and the link stays for ever, both ways.
//!
//! # From a new feature
//! ```ignore
//! // Somebody says something: a subject, its words, and a place in the listening queue.
//! let subject = timeline::open(work, NewSubject { family: "saying", … }).await?;
//! timeline::append(work, NewEntry::message(subject, &words)).await?;
//! heard::open(work, Opened { subject, provider, service: None, owner: None, reason: HeardReason::Words }).await?;
//! …
//! // Somebody answers. The words go out whatever the rule says; the answer tells whether the clock stopped, and why not.
//! let answered = heard::answer(work, subject, &words, &[&chosen_template]).await?;
//! if !answered.stopped() { show(answered.because); }
//! // Words sealed by the feature itself (a safe report): judge them, keep them, then say so.
//! let verdict = heard::judge(work, subject, &words, &[]).await?;
//! heard::answered(work, subject, entry, verdict).await?;
//! // It becomes an improvement: the receiving action checks that the actor may read where it came from, then
//! heard::became(work, saying, improvement).await?;
//! // and every page shows the chain, as far as its reader may read it:
//! let chain = heard::chain(tx, &actor, subject, now).await?;
//! ```
//! A feature that keeps words for use again tells of them with [`know_template`]; then no answer made of them stops a
//! clock, wherever it is given.
//!
//! # What must never happen here
//! No answer of the program or of a machine's account stops a clock. [`became`] copies no words, and names nothing to
//! somebody who may not read it.

mod store;

use crate::{
    Failure, Work, access, counters, course, following,
    happenings::{self, Happening},
    people::{self, Provider},
    promises::{self, Given},
    timeline::{self, NewEntry},
};
use database::{DbError, Tx};
use domain::{
    Actor, Because, Capability, Decision, EntryId, HeardReason, HeardState, Kind, Level, Millis, PersonId, Priority,
    PromiseKind, ProviderId, Refusal, ServiceId, SubjectId, Timestamp,
    access::may,
    rules::{
        by_hand::{Facts, Verdict, by_hand},
        moments::Befell,
        promise::{Promise, Step, TargetFacts, When, Whom, target_for},
    },
};

pub use store::{Heard, Waiting};

/// Working time for an answer where a provider's table promises none: two days.
const OTHERWISE: Millis = Millis::hours(16);
/// For so long the same words to another stop no clock.
const SAME_WORDS: Millis = Millis::hours(1);
/// So many answers of the last hour are compared, newest first.
const COMPARED: i64 = 200;

/// Something that waits for an answer.
#[derive(Clone, Copy, Debug)]
pub struct Opened {
    /// Which subject.
    pub subject: SubjectId,
    /// Who owes the answer.
    pub provider: ProviderId,
    /// About which service.
    pub service: Option<ServiceId>,
    /// Which of the provider's people; the leads see to it while nobody has it.
    pub owner: Option<PersonId>,
    /// Why it waits.
    pub reason: HeardReason,
}

/// Puts a subject into the listening queue and promises an answer, by the provider's table of targets. A subject that is
/// there already waits again, with a new promise, unless it still waits: then nothing changes but its owner, where one is
/// given and nobody has it.
pub async fn open(work: &mut Work<'_>, new: Opened) -> Result<(), Failure> {
    let Some(provider) = people::provider(work.tx, new.provider).await? else { return Err(Failure::not_found()) };
    let before = store::by_subject(work.tx, new.subject).await?;
    if let Some(before) = &before
        && before.state == HeardState::Open
    {
        if before.owner_id.is_none() && new.owner.is_some() {
            store::set_owner(work.tx, new.subject, new.owner).await?;
        }
        return Ok(());
    }
    if new.reason == HeardReason::LowScore {
        let person = timeline::by_id(work.tx, new.subject).await?.and_then(|s| s.requester_id);
        let kind = Befell::LowScore;
        let low = Happening { subject: new.subject, provider: new.provider, service: new.service, person, kind };
        happenings::note(work, low).await?;
    }
    let due_at = promise(work, &new, &provider).await?;
    store::put(work.tx, &new, due_at, work.now).await?;
    counters::add(work, &family(new.provider), HeardState::Open.word(), 1).await?;
    work.touch(topic(new.provider));
    Ok(())
}

/// The promise of an answer: one that runs already is taken as it is.
async fn promise(work: &mut Work<'_>, new: &Opened, provider: &Provider) -> Result<Timestamp, Failure> {
    let runs = promises::running(work.tx, new.subject).await?;
    if let Some(runs) = runs.iter().find(|g| g.promise.kind == PromiseKind::FirstResponse) {
        return Ok(runs.promise.due_at);
    }
    let kind = match new.reason {
        HeardReason::Words => Kind::Question,
        HeardReason::Compliment => Kind::Compliment,
        HeardReason::LowScore | HeardReason::Complaint | HeardReason::Report | HeardReason::Reopened => Kind::Complaint,
    };
    let level = match new.service {
        Some(service) => store::service_level(work.tx, service).await?.unwrap_or(Level::Standard),
        None => Level::Standard,
    };
    let facts = TargetFacts { kind, level, priority: Priority::Normal, channel: work.actor.through, expected: None };
    let target = target_for(&provider.rules.targets, &facts).value.first_response.unwrap_or(OTHERWISE);
    let promise = Promise::start(PromiseKind::FirstResponse, target, &provider.calendar, work.now)?;
    let due_at = promise.due_at;
    promises::give(work, new.subject, Priority::Normal, vec![promise], provider).await?;
    Ok(due_at)
}

/// Somebody sees to it from now on; nobody, where `None`.
pub async fn own(work: &mut Work<'_>, subject: SubjectId, owner: Option<PersonId>) -> Result<(), Failure> {
    let heard = held(work, subject).await?;
    if let Some(owner) = owner
        && !people::members(work.tx, heard.provider_id).await?.iter().any(|m| m.id == owner)
    {
        return Err(Failure::invalid("owner", "invalid-not-member"));
    }
    store::set_owner(work.tx, subject, owner).await?;
    work.touch(topic(heard.provider_id));
    Ok(())
}

/// Who acts sees to it from now on, wherever they serve. The caller has checked that they may: reports that were made in
/// safety have handlers of their own.
pub async fn take(work: &mut Work<'_>, subject: SubjectId) -> Result<(), Failure> {
    let heard = held(work, subject).await?;
    store::set_owner(work.tx, subject, work.actor.person).await?;
    work.touch(topic(heard.provider_id));
    Ok(())
}

/// What became of an answer: the words went out, whatever was decided about the clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The entry that holds the words.
    pub entry: EntryId,
    /// Whether they are by hand.
    pub verdict: Verdict,
    /// Why; to be shown where the clock runs on.
    pub because: Vec<Because>,
}

impl Answered {
    /// Whether the clock has stopped.
    pub const fn stopped(&self) -> bool {
        self.verdict.stops()
    }
}

/// Somebody answers in words: they go out to all who follow, and stop the clock if they are by hand. `templates` are those
/// the sender's page offered; those known by [`know_template`] are compared in any case.
pub async fn answer(
    work: &mut Work<'_>,
    subject: SubjectId,
    text: &str,
    templates: &[&str],
) -> Result<Answered, Failure> {
    let judged = judge(work, subject, text, templates).await?;
    if judged.value == Verdict::Empty {
        return Err(Failure::invalid("words", "invalid-empty"));
    }
    let heard = held(work, subject).await?;
    let entry = timeline::append(work, NewEntry::answer(subject, heard.provider_id, text.trim())).await?;
    following::tell(work, subject, entry, "answer").await?;
    answered(work, subject, entry, judged).await
}

/// Whether these words would stop the clock, for whoever sends them now; nothing is changed. Refused for who may not
/// answer.
pub async fn judge(
    work: &mut Work<'_>,
    subject: SubjectId,
    text: &str,
    templates: &[&str],
) -> Result<Decision<Verdict>, Failure> {
    let heard = held(work, subject).await?;
    let about = access::about(work.tx, work.actor, subject, work.now).await?;
    if work.actor.person.is_none() || heard.owner_id != work.actor.person {
        may(work.actor, Capability::Work, Some(&about))?;
    }
    if about.requester.is_some() && about.requester == work.actor.person {
        return Err(Refusal::not_allowed("refused-own-words").into());
    }
    let kept = store::templates(work.tx, heard.provider_id).await?;
    let sent = store::sent(work.tx, heard.provider_id, subject, work.now.minus(SAME_WORDS), COMPARED).await?;
    let mut names = vec![work.actor.name.clone()];
    for person in [about.requester, heard.owner_id].into_iter().flatten() {
        names.extend(people::person(work.tx, person).await?.map(|p| p.name));
    }
    names.extend(people::provider(work.tx, heard.provider_id).await?.map(|p| p.name));
    let machine = match work.actor.person {
        Some(person) => people::person(work.tx, person).await?.is_none_or(|p| p.kind == "machine"),
        None => true,
    };
    let templates: Vec<&str> = templates.iter().copied().chain(kept.iter().map(String::as_str)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let recent: Vec<&str> = sent.iter().map(String::as_str).collect();
    let machine = machine || work.actor.system;
    Ok(by_hand(&Facts { text, templates: &templates, names: &names, recent: &recent, machine }))
}

/// Words that were judged stand on the timeline now, as `entry`: stops the clock if they are by hand.
pub async fn answered(
    work: &mut Work<'_>,
    subject: SubjectId,
    entry: EntryId,
    judged: Decision<Verdict>,
) -> Result<Answered, Failure> {
    let heard = held(work, subject).await?;
    store::note_sent(work.tx, entry, heard.provider_id, subject, work.now).await?;
    store::forget_sent(work.tx, heard.provider_id, work.now.minus(SAME_WORDS)).await?;
    if judged.value.stops() {
        end(work, &heard, HeardState::Answered, entry).await?;
        if heard.owner_id.is_none() {
            store::set_owner(work.tx, subject, work.actor.person).await?;
        }
    } else {
        let because = judged.because.first().cloned().unwrap_or_else(|| Because::new("because-hand-empty"));
        timeline::append(work, NewEntry::internal_event(subject, heard.provider_id, because)).await?;
    }
    Ok(Answered { entry, verdict: judged.value, because: judged.because })
}

/// Answered together with others: `entry` holds a person's words about all of them (bare clicks, when results are
/// released).
pub async fn release(work: &mut Work<'_>, subject: SubjectId, entry: EntryId) -> Result<(), Failure> {
    let heard = held(work, subject).await?;
    end(work, &heard, HeardState::Released, entry).await
}

async fn end(work: &mut Work<'_>, heard: &Heard, state: HeardState, entry: EntryId) -> Result<(), Failure> {
    if heard.state != HeardState::Open {
        return Ok(());
    }
    promises::keep(work, heard.subject_id, PromiseKind::FirstResponse).await?;
    if state == HeardState::Answered {
        course::by_hand(work, heard.subject_id).await?;
    }
    store::end(work.tx, heard.subject_id, state, work.now, work.actor.person, entry).await?;
    counters::add(work, &family(heard.provider_id), HeardState::Open.word(), -1).await?;
    counters::add(work, &family(heard.provider_id), state.word(), 1).await?;
    work.touch(topic(heard.provider_id));
    Ok(())
}

/// It is answered elsewhere from now on, with the promise it has: a complaint that was triaged as something else, or that
/// another provider has now.
pub async fn leave(work: &mut Work<'_>, subject: SubjectId) -> Result<(), Failure> {
    let Some(heard) = store::by_subject(work.tx, subject).await? else { return Ok(()) };
    counters::add(work, &family(heard.provider_id), heard.state.word(), -1).await?;
    store::delete(work.tx, subject).await?;
    work.touch(topic(heard.provider_id));
    Ok(())
}

/// Nothing has to be said any more (opened by mistake, taken back by who said it): the promise is void.
pub async fn withdraw(work: &mut Work<'_>, subject: SubjectId) -> Result<(), Failure> {
    let heard = held(work, subject).await?;
    if heard.state == HeardState::Open {
        counters::add(work, &family(heard.provider_id), HeardState::Open.word(), -1).await?;
        promises::void(work, subject, Some(PromiseKind::FirstResponse)).await?;
    }
    store::delete(work.tx, subject).await?;
    work.touch(topic(heard.provider_id));
    Ok(())
}

async fn held(work: &mut Work<'_>, subject: SubjectId) -> Result<Heard, Failure> {
    store::by_subject(work.tx, subject).await?.ok_or_else(Failure::not_found)
}

/// What was heard became something else: links the two and says so on both timelines. The caller has checked that the actor
/// may read `from`. Nothing of a confidential subject is named on the other's timeline.
pub async fn became(work: &mut Work<'_>, from: SubjectId, to: SubjectId) -> Result<(), Failure> {
    let (Some(source), Some(target)) = (timeline::by_id(work.tx, from).await?, timeline::by_id(work.tx, to).await?)
    else {
        return Err(Failure::not_found());
    };
    let about = access::about_subject(work.tx, work.actor, &source, work.now).await?;
    may(work.actor, Capability::Read, Some(&about))?;
    timeline::link(work, from, to, "became").await?;
    let named = |key: &str, family: &str, number: &str| {
        Because::new(key).with("family", family.to_owned()).with("number", number.to_owned())
    };
    let event = if target.confidential && !source.confidential {
        Because::new("event-became-something")
    } else {
        named("event-became", &target.family, &target.number)
    };
    timeline::append(work, NewEntry::event(from, event)).await?;
    let event = if source.confidential {
        Because::new("event-came-from-something")
    } else {
        named("event-came-from", &source.family, &source.number)
    };
    timeline::append(work, NewEntry::event(to, event)).await?;
    Ok(())
}

/// Subjects linked with one, in either direction, as far as `viewer` may read them.
pub async fn chain(
    tx: &mut Tx,
    viewer: &Actor,
    subject: SubjectId,
    now: Timestamp,
) -> Result<Vec<timeline::Linked>, Failure> {
    let mut seen = Vec::new();
    for linked in timeline::links(tx, subject).await? {
        let Some(other) = timeline::by_id(tx, linked.id).await? else { continue };
        let about = access::about_subject(tx, viewer, &other, now).await?;
        if may(viewer, Capability::Read, Some(&about)).is_ok() {
            seen.push(linked);
        }
    }
    Ok(seen)
}

/// How the answer to a subject stands; nothing where none is owed.
pub async fn of(tx: &mut Tx, subject: SubjectId) -> Result<Option<Heard>, DbError> {
    store::by_subject(tx, subject).await
}

/// Words a provider keeps for use again, under a key of their own: `desk.canned.17`. Said again, they are replaced.
pub async fn know_template(work: &mut Work<'_>, provider: ProviderId, key: &str, body: &str) -> Result<(), DbError> {
    store::put_template(work.tx, provider, key, body).await
}

/// They are not kept any more.
pub async fn forget_template(work: &mut Work<'_>, provider: ProviderId, key: &str) -> Result<(), DbError> {
    store::delete_template(work.tx, provider, key).await
}

/// Which part of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Of this provider only.
    pub provider: Option<ProviderId>,
    /// About this service only.
    pub service: Option<ServiceId>,
    /// For this reason only.
    pub reason: Option<HeardReason>,
    /// Of this family only: `saying`, `complaint` …
    pub family: Option<String>,
    /// How far.
    pub state: HeardState,
    /// Whose: only this person's.
    pub owner: Option<PersonId>,
    /// Only what nobody has.
    pub free: bool,
    /// After this one: due time and subject.
    pub after: Option<(Timestamp, SubjectId)>,
    /// At most so many.
    pub limit: i64,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            provider: None,
            service: None,
            reason: None,
            family: None,
            state: HeardState::Open,
            owner: None,
            free: false,
            after: None,
            limit: 50,
        }
    }
}

/// What waits for an answer, what is due first at the top, over all families: what the viewer's providers owe and the
/// viewer may read. Reports that were made in safety are seen by their owner and the leads only.
pub async fn queue(tx: &mut Tx, viewer: &Actor, filter: &Filter) -> Result<Vec<Waiting>, Failure> {
    let Some(person) = viewer.person else { return Err(Refusal::SignIn.into()) };
    let mut all = Vec::new();
    let serves: Vec<ProviderId> = viewer.providers().collect();
    for provider in serves.iter().copied().filter(|p| filter.provider.is_none_or(|wanted| wanted == *p)) {
        let leads = viewer.is_lead(Some(provider));
        all.append(&mut store::queue(tx, provider, person, leads, filter).await?);
    }
    // What somebody was given who serves elsewhere.
    let given = store::given(tx, person, filter).await?;
    all.extend(given.into_iter().filter(|w| !serves.contains(&w.provider_id)));
    all.sort_by_key(|w| (w.due_at, w.subject_id));
    all.truncate(usize::try_from(filter.limit).unwrap_or(0));
    Ok(all)
}

/// How many wait for an answer at the viewer's providers: a counter, kept with each change.
pub async fn waiting(tx: &mut Tx, viewer: &Actor) -> Result<i64, DbError> {
    let mut sum = 0;
    for provider in viewer.providers() {
        let counted = counters::family(tx, &family(provider)).await?;
        sum += counted.iter().find(|(name, _)| name == HeardState::Open.word()).map_or(0, |(_, n)| *n);
    }
    Ok(sum)
}

/// How what was heard in a span of time was processed: what the welcome policy and the customer's report compute from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Processed {
    /// How many came in.
    pub opened: u64,
    /// How many a person answered.
    pub answered: u64,
    /// How many were answered together.
    pub released: u64,
    /// Of those answered, in time.
    pub in_time: u64,
    /// How long each of those took that a person answered, in plain time.
    pub took: Vec<Millis>,
    /// Since when the oldest waits that has no answer yet, whenever it came.
    pub oldest: Option<Timestamp>,
    /// How many became an improvement that was declined, with its reason.
    pub declined: u64,
    /// How many became an improvement that was done.
    pub delivered: u64,
}

/// Works out how what came in from `from` until `to` was processed, for a provider and one of its services.
pub async fn counts(
    tx: &mut Tx,
    provider: Option<ProviderId>,
    service: Option<ServiceId>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Processed, DbError> {
    let mut done = Processed::default();
    for (opened, answered, due, state) in store::processed(tx, provider, service, from, to).await? {
        done.opened += 1;
        match (state, answered) {
            (HeardState::Answered, Some(at)) => {
                done.answered += 1;
                done.in_time += u64::from(at <= due);
                // What was said without a name has only its day, so its answer may come before it.
                done.took.push(Millis(at.since(opened).0.max(0)));
            }
            (HeardState::Released, _) => done.released += 1,
            _ => {}
        }
    }
    done.oldest = store::oldest(tx, provider, service).await?;
    for (how, n) in store::outcomes(tx, provider, service, from, to).await? {
        let n = u64::try_from(n).unwrap_or(0);
        match how.as_str() {
            "declined" => done.declined += n,
            "delivered" => done.delivered += n,
            _ => {}
        }
    }
    Ok(done)
}

/// How something that came of what people said ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Not done, with a reason in words.
    Declined,
    /// Done.
    Delivered,
}

/// What came of it ended: called by the feature that decides (an improvement is declined or done), with `None` when that
/// is taken back. Counted for the welcome policy, once a subject. It is said wherever it came from, and those who spoke there and do
/// not follow it themselves hear of it there; of a report, who sees to it, because only they can reach who made it.
pub async fn ended(
    work: &mut Work<'_>,
    subject: SubjectId,
    provider: ProviderId,
    service: Option<ServiceId>,
    how: Option<Ended>,
) -> Result<(), Failure> {
    let word = how.map(|h| match h {
        Ended::Declined => "declined",
        Ended::Delivered => "delivered",
    });
    store::set_ended(work.tx, subject, provider, service, word, work.now).await?;
    let (Some(how), Some(ended)) = (how, timeline::by_id(work.tx, subject).await?) else { return Ok(()) };
    let hear: Vec<PersonId> = following::followers(work.tx, subject).await?.into_iter().map(|f| f.person_id).collect();
    for from in timeline::links(work.tx, subject).await?.into_iter().filter(|l| l.kind == "became" && !l.outgoing) {
        let Some(source) = timeline::by_id(work.tx, from.id).await? else { continue };
        // What is closed is named only to those who could read it anyway.
        let event = if ended.confidential && !source.confidential {
            Because::new("event-came-of-something")
        } else {
            let key = if how == Ended::Delivered { "event-came-of-done" } else { "event-came-of-declined" };
            Because::new(key).with("family", ended.family.clone()).with("number", ended.number.clone())
        };
        let entry = timeline::append(work, NewEntry::event(from.id, event)).await?;
        let mut people: Vec<(PersonId, String)> = if source.family == "report" {
            let owner = store::by_subject(work.tx, from.id).await?.and_then(|h| h.owner_id);
            owner.into_iter().map(|o| (o, "handles".to_owned())).collect()
        } else {
            let all = following::followers(work.tx, from.id).await?;
            all.into_iter().filter(|f| !f.muted && f.why != "answers").map(|f| (f.person_id, f.why)).collect()
        };
        people.retain(|(person, _)| !hear.contains(person));
        for (person, why) in people {
            following::tell_only(work, from.id, entry, "came_of", vec![person], &why).await?;
        }
    }
    Ok(())
}

/// A warning of a promise that is on no ticket: its owner is told, else the leads of its provider. Confidential
/// subjects that have an owner tell nobody else. Gives whether somebody was told; called by the tick that asks for due
/// warnings.
pub async fn warn(work: &mut Work<'_>, given: &Given, step: &Step) -> Result<bool, Failure> {
    let Some(subject) = timeline::by_id(work.tx, given.subject).await? else { return Ok(false) };
    let heard = store::by_subject(work.tx, given.subject).await?;
    if subject.family == "ticket" && heard.as_ref().is_none_or(|h| h.state != HeardState::Open) {
        return Ok(false);
    }
    let provider = heard.as_ref().map_or(given.provider, |h| h.provider_id);
    let mut owner = heard.as_ref().and_then(|h| h.owner_id);
    if owner.is_none() {
        let followers = following::followers(work.tx, given.subject).await?;
        owner = followers.into_iter().find(|f| f.why == "owns" && !f.muted).map(|f| f.person_id);
    }
    let mut people: Vec<PersonId> = owner.into_iter().collect();
    if subject.family == "report" {
        // Whoever sees to it has it from no role the timeline knows, and nobody else may hear that there is one.
        let Some(owner) = owner else { return Ok(false) };
        let because = Because::new("notice-report-due").with("number", subject.number.clone());
        following::tell_person(work, owner, "warning", "handles", &because).await?;
        work.touch(topic(provider));
        return Ok(true);
    }
    let alone = owner.is_some() && (subject.confidential || step.whom != Whom::Lead);
    if !alone {
        people.extend(people::leads(work.tx, provider).await?);
    }
    people.sort_unstable();
    people.dedup();
    if people.is_empty() {
        return Ok(false);
    }
    // What is no answer but was agreed is called what it is; and who owes it may serve for nobody, and is told all the same.
    let keys = match given.promise.kind {
        PromiseKind::Resolution if heard.is_none() => ["event-owed-soon", "event-owed-out", "event-owed-late"],
        _ => ["event-answer-soon", "event-answer-out", "event-answer-late"],
    };
    let [soon, out, late] = keys;
    let key = match step.when {
        When::Share(_) => soon,
        When::Due => out,
        When::After(_) => late,
    };
    let because = Because::new(key).with("due", given.promise.due_at.rfc3339());
    let serves = match owner {
        Some(owner) => people::members(work.tx, provider).await?.iter().any(|m| m.id == owner),
        None => true,
    };
    let entry = if serves {
        NewEntry::internal_event(given.subject, provider, because)
    } else {
        NewEntry::event(given.subject, because)
    };
    let entry = timeline::append(work, entry).await?;
    following::tell_only(work, given.subject, entry, "warning", people, "owns").await?;
    work.touch(topic(provider));
    Ok(true)
}

/// What open pages of a provider's queue listen to.
pub fn topic(provider: ProviderId) -> String {
    format!("listening:{provider}")
}

fn family(provider: ProviderId) -> String {
    format!("heard:{provider}")
}
