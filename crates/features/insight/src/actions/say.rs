//! Somebody says how it is.

use super::words;
use crate::store::{self, Saying};
use domain::{
    Actor, Because, HeardReason, Millis, PersonId, ProviderId, Refusal, ServiceId, SubjectId, Timestamp,
    rules::floor::Answers,
};
use spine::{
    Action, Failure, Ids, Work,
    floor::{self, Given},
    following::{self, Depth},
    heard::{self, Opened},
    people,
    timeline::{self, NewEntry, NewSubject},
};

/// A score up to this one, of five, is a low one.
const LOW: i64 = 2;
/// For so many days it is known that somebody answered.
const KNOWN_DAYS: i64 = 31;

/// Somebody says something through the handle: a face, how much effort it was, words, or all of it.
///
/// Without a name it has to be done as a guest, so that nothing that is written of the act names them; `counts` says who
/// it is for the one row that keeps a person from counting twice a day.
#[derive(Clone, Debug)]
pub struct Say {
    /// About whom.
    pub provider: ProviderId,
    /// About which service.
    pub service: Option<ServiceId>,
    /// The page it is said on.
    pub about: String,
    /// One to five.
    pub feeling: Option<i64>,
    /// One (hard) to five (easy).
    pub effort: Option<i64>,
    /// What they say; may be empty.
    pub words: String,
    /// With their name.
    pub signed: bool,
    /// Whose answer it is, for counting; nobody's where they are not signed in: then the scores are not counted, because one
    /// could not be told from five.
    pub counts: Option<PersonId>,
}

/// What a saying left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its number, where there are words or a low score with a name: it is answered there.
    pub number: Option<String>,
    /// Whether the scores were counted: once a person, a place and a day.
    pub counted: bool,
}

impl Action for Say {
    const NAME: &'static str = "insight.say";
    type Done = Said;

    async fn run(&self, work: &mut Work<'_>) -> Result<Said, Failure> {
        if self.signed && work.actor.person.is_none() {
            return Err(Refusal::SignIn.into());
        }
        let said = words("words", &self.words)?;
        let on_scale = |score: Option<i64>| score.is_none_or(|s| (1..=5).contains(&s));
        if !on_scale(self.feeling) || !on_scale(self.effort) {
            return Err(Failure::invalid("feeling", "invalid-feeling"));
        }
        if said.is_empty() && self.feeling.is_none() && self.effort.is_none() {
            return Err(Failure::invalid("words", "invalid-nothing-said"));
        }
        let Some(provider) = people::provider(work.tx, self.provider).await? else {
            return Err(Failure::invalid("provider", "invalid-empty"));
        };
        let counted = self.count(work).await?;
        let low = self.feeling.is_some_and(|f| f <= LOW);
        let number = if !said.is_empty() || (low && self.signed) {
            let spoken = Spoken {
                provider: &provider,
                service: self.service,
                about: &self.about,
                words: &said,
                feeling: self.feeling,
                signed: self.signed,
                low,
            };
            let subject = open(work, &spoken).await?;
            timeline::by_id(work.tx, subject).await?.map(|s| s.number)
        } else {
            None
        };
        Ok(Said { number, counted })
    }
}

impl Say {
    async fn count(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        let Some(person) = self.counts else { return Ok(false) };
        let place = format!("handle:{}:{}", self.provider, self.service.map_or(0, |s| s.0));
        let day = work.now.0.div_euclid(Millis::days(1).0);
        store::forget_answered(work.tx, day - KNOWN_DAYS).await?;
        if !store::note_answered(work.tx, person, &place, day).await? {
            return Ok(false);
        }
        let marks = [("feeling", self.feeling), ("effort", self.effort)];
        give(work, self.provider, self.service, "handle", person, &marks).await
    }
}

/// Gives marks to the floor, and opens a batch for those it released; whether all of them count.
pub(super) async fn give(
    work: &mut Work<'_>,
    provider: ProviderId,
    service: Option<ServiceId>,
    place: &str,
    person: PersonId,
    marks: &[(&str, Option<i64>)],
) -> Result<bool, Failure> {
    let mut counted = true;
    for (question, value) in marks {
        let Some(value) = *value else { continue };
        let given = Given { provider, service, place, question, value, answers: Answers::Score, person: Some(person) };
        let taken = floor::give(work, &given).await?;
        counted = counted && taken.counted;
        if let Some(released) = taken.released {
            batch(work, provider, service, question, i64::try_from(released.n).unwrap_or(i64::MAX)).await?;
        }
    }
    Ok(counted)
}

/// Answers were released together: somebody owes a word to all of them.
async fn batch(
    work: &mut Work<'_>,
    provider: ProviderId,
    service: Option<ServiceId>,
    question: &str,
    n: i64,
) -> Result<(), Failure> {
    let Some(owes) = people::provider(work.tx, provider).await? else { return Ok(()) };
    let named = people::services(work.tx).await?.into_iter().find(|s| Some(s.id) == service);
    let title = named.map_or(owes.name, |s| s.name);
    let subject = timeline::open(work, saying(&title, provider, None, owes.confidential)).await?;
    let row = Saying { id: subject, kind: "batch".to_owned(), about: String::new(), feeling: None, signed: false, n };
    store::insert(work.tx, &row).await?;
    let event = Because::new("event-answers-released").with("n", n.to_string()).with("question", question);
    timeline::append(work, NewEntry { author: None, ..NewEntry::event(subject, event) }).await?;
    heard::open(work, Opened { subject, provider, service, owner: None, reason: HeardReason::Words }).await
}

fn saying(title: &str, provider: ProviderId, requester: Option<PersonId>, confidential: bool) -> NewSubject<'_> {
    NewSubject {
        family: "saying",
        number: None,
        title,
        provider: Some(provider),
        consumer: None,
        requester,
        open_to_all: false,
        confidential,
    }
}

/// What somebody said, before it is kept.
pub(super) struct Spoken<'a> {
    /// About whom.
    pub provider: &'a people::Provider,
    /// About which service.
    pub service: Option<ServiceId>,
    /// The page it was said on.
    pub about: &'a str,
    /// Their words, fit to be kept.
    pub words: &'a str,
    /// One to five.
    pub feeling: Option<i64>,
    /// With their name.
    pub signed: bool,
    /// A low mark.
    pub low: bool,
}

/// Keeps what was said, to be answered. Without a name no row that is written knows more than the day: the hour, or the order
/// among other rows, could tell who it was.
pub(super) async fn open(work: &mut Work<'_>, spoken: &Spoken<'_>) -> Result<SubjectId, Failure> {
    if spoken.signed {
        return keep(work, spoken).await;
    }
    let day = Timestamp(work.now.0.div_euclid(Millis::days(1).0) * Millis::days(1).0);
    let within = i64::from(work.random()?.first_chunk().copied().map_or(0, u32::from_le_bytes)) % Millis::days(1).0;
    let (nobody, ids) = (Actor::guest(), Ids::random_node());
    // Ids grow with time: these begin anywhere in the day.
    ids.next(day.plus(Millis(within)));
    let mut work = Work::new(work.tx, day, &nobody, &ids);
    keep(&mut work, spoken).await
}

async fn keep(work: &mut Work<'_>, spoken: &Spoken<'_>) -> Result<SubjectId, Failure> {
    let provider = spoken.provider;
    let first: String = spoken.words.lines().next().unwrap_or_default().chars().take(80).collect();
    let title = if first.is_empty() { provider.name.clone() } else { first };
    let requester = work.actor.person.filter(|_| spoken.signed);
    let subject = timeline::open(work, saying(&title, provider.id, requester, provider.confidential)).await?;
    let row = Saying {
        id: subject,
        kind: "words".to_owned(),
        about: spoken.about.to_owned(),
        feeling: spoken.feeling.filter(|_| spoken.signed),
        signed: spoken.signed,
        n: 0,
    };
    store::insert(work.tx, &row).await?;
    if !spoken.words.is_empty() {
        timeline::append(work, NewEntry::message(subject, spoken.words)).await?;
    }
    if let Some(person) = requester {
        following::follow(work, subject, person, Depth::Talk, "asked").await?;
    }
    let reason = if spoken.low { HeardReason::LowScore } else { HeardReason::Words };
    let opened = Opened { subject, provider: provider.id, service: spoken.service, owner: None, reason };
    // The clock counts from the end of the day where only the day is known.
    let began = work.now;
    if !spoken.signed {
        work.now = began.plus(Millis::days(1));
    }
    let waits = heard::open(work, opened).await;
    work.now = began;
    waits?;
    Ok(subject)
}

/// The same act by somebody who gives no name: not on the audit log, whose order and times could tell who it was.
#[derive(Clone, Debug)]
pub struct Nameless<A>(pub A);

impl<A: Action> Action for Nameless<A> {
    const NAME: &'static str = A::NAME;
    const AUDITED: bool = false;
    type Done = A::Done;

    async fn run(&self, work: &mut Work<'_>) -> Result<A::Done, Failure> {
        self.0.run(work).await
    }
}
