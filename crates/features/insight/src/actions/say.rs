//! Somebody says how it is.

use super::words;
use crate::store::{self, Saying};
use domain::{
    Because, HeardReason, Millis, PersonId, ProviderId, Refusal, ServiceId, SubjectId, Timestamp, rules::floor::Answers,
};
use spine::{
    Action, Failure, Work,
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
            Some(self.open(work, &provider, &said, low).await?)
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
        for (question, value) in [("feeling", self.feeling), ("effort", self.effort)] {
            let Some(value) = value else { continue };
            let given = Given {
                provider: self.provider,
                service: self.service,
                place: "handle",
                question,
                value,
                answers: Answers::Score,
            };
            if let Some(released) = floor::give(work, &given).await? {
                self.batch(work, question, i64::try_from(released.n).unwrap_or(i64::MAX)).await?;
            }
        }
        Ok(true)
    }

    /// Answers were released together: somebody owes a word to all of them.
    async fn batch(&self, work: &mut Work<'_>, question: &str, n: i64) -> Result<(), Failure> {
        let Some(provider) = people::provider(work.tx, self.provider).await? else { return Ok(()) };
        let service = people::services(work.tx).await?.into_iter().find(|s| Some(s.id) == self.service);
        let title = service.map_or(provider.name, |s| s.name);
        let subject = timeline::open(
            work,
            NewSubject {
                family: "saying",
                number: None,
                title: &title,
                provider: Some(self.provider),
                consumer: None,
                requester: None,
                open_to_all: false,
                confidential: provider.confidential,
            },
        )
        .await?;
        let row =
            Saying { id: subject, kind: "batch".to_owned(), about: String::new(), feeling: None, signed: false, n };
        store::insert(work.tx, &row).await?;
        let event = Because::new("event-answers-released").with("n", n.to_string()).with("question", question);
        timeline::append(work, NewEntry { author: None, ..NewEntry::event(subject, event) }).await?;
        let opened =
            Opened { subject, provider: self.provider, service: self.service, owner: None, reason: HeardReason::Words };
        heard::open(work, opened).await
    }

    async fn open(
        &self,
        work: &mut Work<'_>,
        provider: &people::Provider,
        said: &str,
        low: bool,
    ) -> Result<String, Failure> {
        let first: String = said.lines().next().unwrap_or_default().chars().take(80).collect();
        let title = if first.is_empty() { provider.name.clone() } else { first };
        let subject: SubjectId = timeline::open(
            work,
            NewSubject {
                family: "saying",
                number: None,
                title: &title,
                provider: Some(provider.id),
                consumer: None,
                requester: work.actor.person.filter(|_| self.signed),
                open_to_all: false,
                confidential: provider.confidential,
            },
        )
        .await?;
        let row = Saying {
            id: subject,
            kind: "words".to_owned(),
            about: self.about.clone(),
            feeling: self.feeling.filter(|_| self.signed),
            signed: self.signed,
            n: 0,
        };
        store::insert(work.tx, &row).await?;
        // Without a name the day has to do: the hour could tell who it was.
        let day = Timestamp(work.now.0.div_euclid(Millis::days(1).0) * Millis::days(1).0);
        if !said.is_empty() {
            let at = if self.signed { None } else { Some(day) };
            timeline::append(work, NewEntry { at, ..NewEntry::message(subject, said) }).await?;
        }
        if let Some(person) = work.actor.person.filter(|_| self.signed) {
            following::follow(work, subject, person, Depth::Talk, "asked").await?;
        }
        let reason = if low { HeardReason::LowScore } else { HeardReason::Words };
        let opened = Opened { subject, provider: provider.id, service: self.service, owner: None, reason };
        heard::open(work, opened).await?;
        Ok(timeline::by_id(work.tx, subject).await?.map(|s| s.number).unwrap_or_default())
    }
}
