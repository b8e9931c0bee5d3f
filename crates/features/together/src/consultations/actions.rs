//! What people do with a consultation.

use super::{Consultation, FAMILY, New, Stance, store, telling};
use domain::{
    About, Because, Capability, Refusal, SubjectId, Timestamp, Visibility,
    access::may,
    rules::consultation::{self as rule, Step},
};
use spine::{
    Action, Failure, Work, access, following, people,
    timeline::{self, NewEntry, NewSubject, Side},
};

/// The longest line, the longest text, the longest reason, in characters.
const LONGEST: (usize, usize, usize) = (200, 20_000, 4_000);

/// Puts a decision to people. Leads of the provider do.
#[derive(Clone, Debug)]
pub struct Put(pub New);

impl Action for Put {
    const NAME: &'static str = "together.put";
    // Which, and its number.
    type Done = (SubjectId, String);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let new = &self.0;
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let about = About { provider: Some(new.provider), ..About::default() };
        may(work.actor, Capability::ManageProvider, Some(&about))?;
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, because: Because| wrong.push((field.to_owned(), because));
        let long = |text: &str, most: usize| text.chars().count() > most;
        if new.title.trim().is_empty() || long(&new.title, LONGEST.0) {
            refuse("title", Because::new("invalid-consultation-title"));
        }
        if !rule::is_reason(&new.question) || long(&new.question, LONGEST.1) {
            refuse("question", Because::new("invalid-consultation-question"));
        }
        let empty = new.ways.iter().any(|w| w.trim().is_empty() || long(w, LONGEST.0));
        if empty || !(2..=8).contains(&new.ways.len()) {
            refuse("ways", Because::new("invalid-consultation-ways"));
        }
        if let Err(because) = rule::times(work.now, new.closes_at) {
            refuse("closes", because);
        }
        if people::provider(work.tx, new.provider).await?.is_none() {
            refuse("provider", Because::new("invalid-consultation-provider"));
        }
        if let Some(service) = new.service
            && !people::services(work.tx).await?.iter().any(|s| s.id == service && s.provider_id == new.provider)
        {
            refuse("service", Because::new("invalid-consultation-service"));
        }
        if let Some(consumer) = new.consumer
            && !people::consumers(work.tx).await?.iter().any(|c| c.id == consumer)
        {
            refuse("consumer", Because::new("invalid-consultation-consumer"));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let subject = NewSubject {
            family: FAMILY,
            number: None,
            title: new.title.trim(),
            provider: Some(new.provider),
            consumer: new.consumer,
            requester: None,
            open_to_all: new.consumer.is_none(),
            confidential: false,
        };
        let id = timeline::open(work, subject).await?;
        store::insert(work.tx, id, new, person, rule::remind_at(work.now, new.closes_at), work.now).await?;
        let entry = NewEntry {
            side: Side::Desk,
            visibility: Visibility::Public,
            provider: Some(new.provider),
            change: Some(Because::new("event-consultation-put")),
            ..NewEntry::message(id, new.question.trim())
        };
        let entry = timeline::append(work, entry).await?;
        telling::invite(work, id, entry).await?;
        let number = timeline::by_id(work.tx, id).await?.map(|s| s.number).unwrap_or_default();
        Ok((id, number))
    }
    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        Some(done.0)
    }
}

/// The consultation, where the actor may do `capability` to it.
async fn held(work: &mut Work<'_>, id: SubjectId, capability: Capability) -> Result<Consultation, Failure> {
    let Some(found) = store::by_id(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
    let about = access::about(work.tx, work.actor, id, work.now).await?;
    may(work.actor, capability, Some(&about))?;
    Ok(found)
}

/// Takes a position, or changes one's own.
#[derive(Clone, Debug)]
pub struct Speak {
    /// On what.
    pub consultation: SubjectId,
    /// For which way: its place.
    pub place: i64,
    /// Why; needed of an objection.
    pub reason: String,
    /// Cannot live with another way.
    pub objects: bool,
}

impl Action for Speak {
    const NAME: &'static str = "together.speak";
    // Who said what is on no log: where names were not promised away it is on the page.
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let c = held(work, self.consultation, Capability::Read).await?;
        let before = store::stance(work.tx, c.id, c.round, person).await?;
        rule::may(Step::Speak, &c.facts(before.is_some()), work.now)?;
        let mut wrong = Vec::new();
        let ways = store::ways(work.tx, c.id).await?;
        if !ways.iter().any(|w| w.place == self.place) {
            wrong.push(("place".to_owned(), Because::new("invalid-consultation-place")));
        }
        let reason = self.reason.trim();
        if reason.chars().count() > LONGEST.2 {
            wrong.push(("reason".to_owned(), Because::new("invalid-consultation-reason-long")));
        } else if self.objects && !rule::is_reason(reason) {
            wrong.push(("reason".to_owned(), Because::new("invalid-consultation-reason")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        if let Some(before) = &before {
            store::count(work.tx, c.id, before.place, -1, -i64::from(before.objects)).await?;
        }
        let stance = Stance {
            person,
            name: String::new(),
            place: self.place,
            reason: reason.to_owned(),
            objects: self.objects,
            at: work.now,
            key: i64::from_le_bytes(
                <[u8; 8]>::try_from(work.random()?.get(..8).unwrap_or_default()).unwrap_or_default(),
            ),
            answer: None,
        };
        store::put_stance(work.tx, c.id, c.round, &stance).await?;
        store::count(work.tx, c.id, self.place, 1, i64::from(self.objects)).await?;
        following::follow(work, c.id, person, following::Depth::Outcome, "spoke").await?;
        Ok(())
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.consultation)
    }
}

/// Takes one's position back, while it is open.
#[derive(Clone, Copy, Debug)]
pub struct TakeBack(pub SubjectId);

impl Action for TakeBack {
    const NAME: &'static str = "together.take_back";
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let c = held(work, self.0, Capability::Read).await?;
        rule::may(Step::Speak, &c.facts(true), work.now)?;
        if let Some(before) = store::stance(work.tx, c.id, c.round, person).await? {
            store::delete_stance(work.tx, c.id, c.round, person).await?;
            store::count(work.tx, c.id, before.place, -1, -i64::from(before.objects)).await?;
        }
        Ok(())
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.0)
    }
}

/// Answers an objection, in words.
#[derive(Clone, Debug)]
pub struct AnswerObjection {
    /// Of which consultation.
    pub consultation: SubjectId,
    /// Which objection: its key.
    pub objection: i64,
    /// The answer.
    pub words: String,
}

impl Action for AnswerObjection {
    const NAME: &'static str = "together.answer_objection";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(by) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let c = held(work, self.consultation, Capability::ManageProvider).await?;
        rule::may(Step::Answer, &c.facts(false), work.now)?;
        if !rule::is_reason(&self.words) || self.words.chars().count() > LONGEST.2 {
            return Err(Failure::invalid("words", "invalid-consultation-answer"));
        }
        let answered = store::answer(work.tx, c.id, c.round, self.objection, self.words.trim(), by, work.now).await?;
        let Some(person) = answered else {
            return Err(Refusal::Conflict(Because::new("refused-consultation-answered")).into());
        };
        // The words stand beside the objection; the timeline says only that there was one.
        let entry = telling::happened(work, c.id, Because::new("event-consultation-answered")).await?;
        following::tell_only(work, c.id, entry, "objection_answered", vec![person], "objected").await?;
        Ok(())
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.consultation)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.consultation)
    }
}

/// Writes the outcome: the majority is heard, not obeyed, so the reasons count.
#[derive(Clone, Debug)]
pub struct Decide {
    /// Of which consultation.
    pub consultation: SubjectId,
    /// Place of the way that was chosen; none of them when `None`.
    pub chosen: Option<i64>,
    /// What was decided and why.
    pub outcome: String,
    /// When it is looked at again.
    pub review_at: Timestamp,
}

impl Action for Decide {
    const NAME: &'static str = "together.decide";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(by) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let c = held(work, self.consultation, Capability::ManageProvider).await?;
        rule::may(Step::Decide, &c.facts(false), work.now)?;
        let mut wrong = Vec::new();
        if !rule::is_reason(&self.outcome) || self.outcome.chars().count() > LONGEST.1 {
            wrong.push(("outcome".to_owned(), Because::new("invalid-consultation-outcome")));
        }
        if let Err(because) = rule::review(work.now, self.review_at) {
            wrong.push(("review".to_owned(), because));
        }
        let ways = store::ways(work.tx, c.id).await?;
        if self.chosen.is_some_and(|place| !ways.iter().any(|w| w.place == place)) {
            wrong.push(("chosen".to_owned(), Because::new("invalid-consultation-place")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let outcome = self.outcome.trim();
        store::decide(work.tx, c.id, self.chosen, outcome, by, self.review_at, work.now).await?;
        telling::outcome(work, c.id, c.provider, outcome, Because::new("event-consultation-decided")).await
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.consultation)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.consultation)
    }
}

/// After the review: the outcome stands, with what happened since, until another day.
#[derive(Clone, Debug)]
pub struct Keep {
    /// Of which consultation.
    pub consultation: SubjectId,
    /// What happened since.
    pub since: String,
    /// When it is looked at again.
    pub review_at: Timestamp,
}

impl Action for Keep {
    const NAME: &'static str = "together.keep";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let c = held(work, self.consultation, Capability::ManageProvider).await?;
        rule::may(Step::Again, &c.facts(false), work.now)?;
        since(&self.since)?;
        rule::review(work.now, self.review_at).map_err(|because| Refusal::invalid("review", because))?;
        store::keep(work.tx, c.id, self.review_at).await?;
        telling::outcome(work, c.id, c.provider, self.since.trim(), Because::new("event-consultation-kept")).await
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.consultation)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.consultation)
    }
}

/// After the review: put to people again, with what happened since.
#[derive(Clone, Debug)]
pub struct Again {
    /// Which consultation.
    pub consultation: SubjectId,
    /// What happened since.
    pub since: String,
    /// Until when positions can be taken.
    pub closes_at: Timestamp,
}

impl Action for Again {
    const NAME: &'static str = "together.again";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let c = held(work, self.consultation, Capability::ManageProvider).await?;
        rule::may(Step::Again, &c.facts(false), work.now)?;
        since(&self.since)?;
        rule::times(work.now, self.closes_at).map_err(|because| Refusal::invalid("closes", because))?;
        store::again(work.tx, c.id, self.closes_at, rule::remind_at(work.now, self.closes_at), work.now).await?;
        let entry =
            telling::said(work, c.id, c.provider, self.since.trim(), Because::new("event-consultation-again")).await?;
        telling::invite(work, c.id, entry).await
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.consultation)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.consultation)
    }
}

fn since(words: &str) -> Result<(), Failure> {
    if rule::is_reason(words) && words.chars().count() <= LONGEST.1 {
        Ok(())
    } else {
        Err(Failure::invalid("since", "invalid-consultation-since"))
    }
}
