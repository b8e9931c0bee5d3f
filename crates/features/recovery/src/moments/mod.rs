//! Moments of truth (spec C6, section 8.2.4): found in what happened, turned by somebody with a time, measured after.
//!
//! [`look`] runs by the clock: it reads each happening once (`spine::happenings`), decides by the pure rules of
//! [`domain::rules::moments`] and opens what was found. A negative one has an owner and a time; whose impression it was is asked
//! afterwards how it was and how it is, outside of every limit on asking.

pub mod store;

use crate::{
    complaints::{store::first_words, words},
    journeys::store as journey,
};
use domain::{
    Actor, Because, Capability, Millis, PersonId, Priority, PromiseKind, Refusal, ServiceId, SubjectId, Timestamp,
    access::may,
    rules::{
        moments::{AGAIN, Befell, Event, Trigger, alike, find},
        promise::Promise,
    },
};
use spine::{
    Action, Failure, Spine, Work, access,
    asking::{self, Question},
    following, happenings,
    happenings::Happened,
    people, promises,
    timeline::{self, NewEntry, NewSubject, Subject},
};
use store::Moment;

/// Working time in which a negative moment is to be turned.
pub const TURN: Millis = Millis::hours(8);
/// What happened longer ago opens no recovery.
const FRESH: Millis = Millis::days(3);
/// Happenings looked at in one go.
const BATCH: i64 = 50;

/// Looks at what happened since, and tells of what is late. Called by the program's tick; how much there was.
pub async fn look(spine: &Spine) -> Result<usize, Failure> {
    struct Look;
    impl Action for Look {
        const NAME: &'static str = "recovery.look";
        const AUDITED: bool = false;
        type Done = usize;
        async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
            let fresh = happenings::fresh(work.tx, BATCH).await?;
            for one in &fresh {
                consider(work, one).await?;
                happenings::looked(work, one.id).await?;
            }
            let late = store::late(work.tx, work.now, BATCH).await?;
            for moment in &late {
                let because = Because::new("event-moment-late");
                let entry =
                    timeline::append(work, NewEntry::internal_event(moment.id, moment.provider_id, because)).await?;
                let mut hear = people::leads(work.tx, moment.provider_id).await?;
                hear.extend(moment.owner_id);
                hear.sort_unstable();
                hear.dedup();
                following::tell_only(work, moment.id, entry, "moment_late", hear, "answers").await?;
                store::late_told(work.tx, moment.id).await?;
            }
            Ok(fresh.len().saturating_add(late.len()))
        }
    }
    let mut all = 0;
    // Most ticks find nothing, and then nothing is written. Bounded, so that a tick always ends.
    for _ in 0..100 {
        let now = spine.now();
        let none = spine.read(move |tx| {
            Box::pin(async move {
                Ok(happenings::fresh(tx, 1).await?.is_empty() && store::late(tx, now, 1).await?.is_empty())
            })
        });
        if none.await? {
            break;
        }
        all += spine.act(&Actor::system(), Look).await?;
    }
    Ok(all)
}

fn event(h: &Happened) -> Option<Event> {
    Some(Event {
        id: h.id,
        kind: Befell::parse(&h.kind)?,
        at: h.at,
        subject: h.subject_id.0,
        service: h.service_id.map(|s| s.0),
    })
}

async fn consider(work: &mut Work<'_>, one: &Happened) -> Result<(), Failure> {
    let Some(new) = event(one) else { return Ok(()) };
    // What was looked at too late can no longer be turned: a program that stood still opens no old wounds.
    if work.now.since(one.at) > FRESH {
        return Ok(());
    }
    let on: Vec<Event> = happenings::of_subject(work.tx, one.subject_id).await?.iter().filter_map(event).collect();
    let mut before: Vec<Event> = match one.person_id {
        Some(person) => {
            happenings::of_person(work.tx, person, one.at.minus(AGAIN)).await?.iter().filter_map(event).collect()
        }
        None => Vec::new(),
    };
    if new.kind == Befell::Asked {
        before = like(work, one.subject_id, before).await?;
    }
    let Some(found) = find(&new, &on, &before) else { return Ok(()) };
    let Some(about) = timeline::by_id(work.tx, one.subject_id).await? else { return Ok(()) };
    let came = Came {
        about,
        service: one.service_id,
        person: one.person_id,
        trigger: found.trigger,
        positive: found.positive,
        because: found.because,
        words: String::new(),
        play: None,
        owner: None,
    };
    open(work, came).await.map(|_| ())
}

/// Of what somebody asked before, that which speaks of a like matter, or is linked.
async fn like(work: &mut Work<'_>, subject: SubjectId, before: Vec<Event>) -> Result<Vec<Event>, Failure> {
    let linked = timeline::links(work.tx, subject).await?;
    let said = said(work, subject).await?;
    let mut alike_ones = Vec::new();
    for event in before {
        let other = SubjectId(event.subject);
        if other == subject
            || linked.iter().any(|l| l.id == other)
            || (event.kind == Befell::Asked && alike(&said, &self::said(work, other).await?))
        {
            alike_ones.push(event);
        }
    }
    Ok(alike_ones)
}

async fn said(work: &mut Work<'_>, subject: SubjectId) -> Result<String, Failure> {
    let title = timeline::by_id(work.tx, subject).await?.map(|s| s.title).unwrap_or_default();
    let words = first_words(work.tx, subject).await?.unwrap_or_default();
    Ok(format!("{title} {words}"))
}

/// A moment that came.
struct Came {
    about: Subject,
    service: Option<ServiceId>,
    person: Option<PersonId>,
    trigger: Trigger,
    positive: bool,
    because: Because,
    words: String,
    play: Option<i64>,
    owner: Option<PersonId>,
}

/// Opens it. What is still being turned on the same conversation takes the further reason: one recovery at a time.
async fn open(work: &mut Work<'_>, came: Came) -> Result<SubjectId, Failure> {
    let Some(id) = came.about.provider_id else { return Err(Failure::not_found()) };
    let Some(provider) = people::provider(work.tx, id).await? else { return Err(Failure::not_found()) };
    if let Some(runs) = store::open_on(work.tx, came.about.id).await?.filter(|_| !came.positive) {
        let note = NewEntry { change: Some(came.because), ..NewEntry::note(runs.id, id, &came.words) };
        timeline::append(work, note).await?;
        return Ok(runs.id);
    }
    let play = match (came.play, came.service) {
        (Some(play), _) => Some(play),
        (None, Some(service)) => journey::play_for(work.tx, service, came.trigger.word(), came.positive).await?,
        (None, None) => None,
    };
    let subject = timeline::open(
        work,
        NewSubject {
            family: "moment",
            number: None,
            title: &came.about.title,
            provider: Some(id),
            consumer: None,
            requester: None,
            open_to_all: false,
            confidential: came.about.confidential,
        },
    )
    .await?;
    let mut due_at = None;
    if !came.positive {
        let promise = Promise::start(PromiseKind::Resolution, TURN, &provider.calendar, work.now)?;
        due_at = Some(promise.due_at);
        promises::give(work, subject, Priority::High, vec![promise], &provider).await?;
    }
    let moment = Moment {
        id: subject,
        provider_id: id,
        service_id: came.service,
        person_id: came.person,
        about_id: came.about.id,
        play_id: play,
        cause: came.trigger.word().to_owned(),
        positive: came.positive,
        why: serde_json::to_string(&came.because).unwrap_or_default(),
        state: if came.positive { "noted" } else { "open" }.to_owned(),
        owner_id: came.owner,
        found_at: work.now,
        due_at,
        done_at: None,
        done_words: String::new(),
        asked_at: None,
        before_mark: None,
        after_mark: None,
    };
    store::insert(work.tx, &moment).await?;
    timeline::link(work, came.about.id, subject, "became").await?;
    let note = NewEntry { change: Some(came.because), ..NewEntry::note(subject, id, &came.words) };
    let entry = timeline::append(work, note).await?;
    if !came.positive {
        let hear = match came.owner {
            Some(owner) => vec![owner],
            None => people::leads(work.tx, id).await?,
        };
        following::tell_only(work, subject, entry, "moment", hear, "answers").await?;
    }
    Ok(subject)
}

/// A moment in hand.
pub struct Held {
    /// Its subject.
    pub subject: Subject,
    /// Its row.
    pub moment: Moment,
}

/// Takes one in hand by its number; what the actor may not read is not there.
pub async fn hold(
    tx: &mut database::Tx,
    actor: &Actor,
    number: &str,
    capability: Capability,
    now: Timestamp,
) -> Result<Held, Failure> {
    let subject = timeline::by_number(tx, number).await?.filter(|s| s.family == "moment");
    let Some(subject) = subject else { return Err(Failure::not_found()) };
    may(actor, capability, Some(&access::about_subject(tx, actor, &subject, now).await?))?;
    let Some(moment) = store::moment(tx, subject.id).await? else { return Err(Failure::not_found()) };
    Ok(Held { subject, moment })
}

fn still_open(moment: &Moment) -> Result<(), Refusal> {
    if moment.state == "open" { Ok(()) } else { Err(Refusal::Conflict(Because::new("refused-moment-over"))) }
}

/// Somebody marks a moment by hand.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Number of the conversation it lies on.
    pub from: String,
    /// Whether it speaks for the service.
    pub positive: bool,
    /// With which service.
    pub service: Option<ServiceId>,
    /// Which play is for it.
    pub play: Option<i64>,
    /// What happened.
    pub words: String,
}

impl Action for Mark {
    const NAME: &'static str = "recovery.mark";
    type Done = (SubjectId, String);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let Some(about) = timeline::by_number(work.tx, &self.from).await? else { return Err(Failure::not_found()) };
        may(work.actor, Capability::Work, Some(&access::about_subject(work.tx, work.actor, &about, work.now).await?))?;
        let said = words("words", &self.words, false, 5_000)?;
        if let Some(service) = self.service
            && !people::services(work.tx)
                .await?
                .iter()
                .any(|s| s.id == service && Some(s.provider_id) == about.provider_id)
        {
            return Err(Failure::invalid("service", "invalid-moment-service"));
        }
        if let Some(play) = self.play
            && journey::play(work.tx, play).await?.is_none_or(|p| Some(p.service_id) != self.service)
        {
            return Err(Failure::invalid("play", "invalid-moment-play"));
        }
        let because = Because::new("because-moment-hand").with("who", work.actor.name.clone());
        let person = about.requester_id;
        let came = Came {
            about,
            service: self.service,
            person,
            trigger: Trigger::Hand,
            positive: self.positive,
            because,
            words: said,
            play: self.play,
            owner: work.actor.person,
        };
        let id = open(work, came).await?;
        let number = timeline::by_id(work.tx, id).await?.map(|s| s.number).unwrap_or_default();
        Ok((id, number))
    }
    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        Some(done.0)
    }
}

/// Somebody sees to it.
#[derive(Clone, Debug)]
pub struct Take {
    /// Its number.
    pub number: String,
}

impl Action for Take {
    const NAME: &'static str = "recovery.take";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let mut held = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        still_open(&held.moment)?;
        held.moment.owner_id = work.actor.person;
        store::update(work.tx, &held.moment).await?;
        let because = Because::new("event-moment-taken").with("who", work.actor.name.clone());
        timeline::append(work, NewEntry::internal_event(held.subject.id, held.moment.provider_id, because)).await?;
        Ok(held.subject.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// It was turned, or was none: with what was done, or why.
#[derive(Clone, Debug)]
pub struct Finish {
    /// Its number.
    pub number: String,
    /// What was done; where it was none, why.
    pub words: String,
    /// It was no moment of truth.
    pub none: bool,
}

impl Action for Finish {
    const NAME: &'static str = "recovery.finish";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let mut held = hold(work.tx, work.actor, &self.number, Capability::Work, work.now).await?;
        still_open(&held.moment)?;
        let said = words("words", &self.words, false, 5_000)?;
        let (id, moment) = (held.subject.id, &mut held.moment);
        moment.done_at = Some(work.now);
        moment.done_words.clone_from(&said);
        moment.owner_id = moment.owner_id.or(work.actor.person);
        let key = if self.none { "event-moment-none" } else { "event-moment-turned" };
        let state = if self.none { "left" } else { "recovered" };
        state.clone_into(&mut moment.state);
        if self.none {
            promises::void(work, id, None).await?;
        } else {
            promises::keep(work, id, PromiseKind::Resolution).await?;
            // Whose impression it was is asked, once, outside of every limit on asking.
            if let Some(person) = moment.person_id {
                moment.asked_at = Some(work.now);
                let question = Question {
                    person,
                    kind: "after",
                    subject: moment.about_id,
                    provider: moment.provider_id,
                    service: moment.service_id,
                    exempt: true,
                };
                asking::ask(work, &question).await?;
                let because = Because::new("event-after-asked").with("number", held.subject.number.clone());
                let entry = timeline::append(work, NewEntry::event(moment.about_id, because)).await?;
                following::tell_only(work, moment.about_id, entry, "after_asked", vec![person], "asked").await?;
            }
        }
        store::update(work.tx, moment).await?;
        let because = Because::new(key).with("who", work.actor.name.clone());
        let note = NewEntry { change: Some(because), ..NewEntry::note(id, moment.provider_id, &said) };
        timeline::append(work, note).await?;
        Ok(id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}

/// Whose impression it was says how it was, and how it is now. Once; changed as long as they like.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Number of the moment.
    pub number: String,
    /// How it was, 1 to 5.
    pub before: i64,
    /// How it is, 1 to 5.
    pub after: i64,
}

impl Action for Measure {
    const NAME: &'static str = "recovery.measure";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let subject = timeline::by_number(work.tx, &self.number).await?.filter(|s| s.family == "moment");
        let Some(subject) = subject else { return Err(Failure::not_found()) };
        let mine = store::moment(work.tx, subject.id).await?;
        let mine = mine.filter(|m| m.person_id.is_some() && m.person_id == work.actor.person && m.asked_at.is_some());
        let Some(mut moment) = mine else { return Err(Failure::not_found()) };
        let mut wrong = Vec::new();
        for (field, mark) in [("before", self.before), ("after", self.after)] {
            if !(1..=5).contains(&mark) {
                wrong.push((field.to_owned(), Because::new("invalid-mark")));
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        (moment.before_mark, moment.after_mark) = (Some(self.before), Some(self.after));
        store::update(work.tx, &moment).await?;
        let because = Because::new("event-moment-measured")
            .with("before", self.before.to_string())
            .with("after", self.after.to_string());
        timeline::append(work, NewEntry::internal_event(subject.id, moment.provider_id, because)).await?;
        Ok(subject.id)
    }
    fn subject(&self, done: &SubjectId) -> Option<SubjectId> {
        Some(*done)
    }
}
