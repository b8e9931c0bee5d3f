//! What people do with a workshop.

use super::{FAMILY, New, Seat, Workshop, seat, store, store::NewCard};
use domain::{
    About, Because, Capability, EntryId, PersonId, Refusal, SubjectId, Visibility,
    access::may,
    rules::workshop::{self as rule, Kind, Phase},
};
use spine::{
    Action, Failure, Work, access,
    access::keys,
    following::{self, Depth},
    people,
    timeline::{self, NewAttachment, NewEntry, NewSubject, Side},
};

/// Letters of a code: none looks like another.
const LETTERS: &[u8] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Letters in a code.
const CODE: usize = 8;
/// The longest words of a decision, in characters.
const LONGEST: usize = 4_000;

/// Plans a workshop, and invites a sample of those it touches. The provider's people do.
#[derive(Clone, Debug)]
pub struct Plan(pub New);

impl Action for Plan {
    const NAME: &'static str = "workshop.plan";
    // Which, and its number.
    type Done = (SubjectId, String);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let new = &self.0;
        let Some(host) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        may(work.actor, Capability::Work, Some(&About { provider: Some(new.provider), ..About::default() }))?;
        let plan = rule::Plan {
            title: &new.title,
            why: &new.why,
            agenda: &new.agenda,
            place: &new.place,
            starts_at: new.starts_at,
            dots: new.dots,
            invites: new.invites,
        };
        let mut wrong = match rule::plan(&plan, work.now) {
            Err(Refusal::Invalid(wrong)) => wrong,
            Err(other) => return Err(other.into()),
            Ok(()) => Vec::new(),
        };
        let mut refuse = |field: &str, key: &str| wrong.push((field.to_owned(), Because::new(key)));
        let provider = people::provider(work.tx, new.provider).await?;
        if provider.is_none() {
            refuse("provider", "invalid-workshop-provider");
        }
        if let Some(service) = new.service
            && !people::services(work.tx).await?.iter().any(|s| s.id == service && s.provider_id == new.provider)
        {
            refuse("service", "invalid-workshop-service");
        }
        if let Some(consumer) = new.consumer
            && !people::consumers(work.tx).await?.iter().any(|c| c.id == consumer)
        {
            refuse("consumer", "invalid-workshop-consumer");
        }
        if let Some(id) = new.about {
            let there = access::about(work.tx, work.actor, id, work.now).await;
            if there.is_err() || there.is_ok_and(|a| may(work.actor, Capability::Read, Some(&a)).is_err()) {
                refuse("about", "invalid-workshop-about");
            }
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
            open_to_all: false,
            confidential: provider.is_some_and(|p| p.confidential),
        };
        let id = timeline::open(work, subject).await?;
        store::insert(work.tx, id, new, &code(work)?, host).await?;
        let entry = NewEntry {
            side: Side::Desk,
            visibility: Visibility::Shared,
            provider: Some(new.provider),
            change: Some(Because::new("event-workshop-planned")),
            ..NewEntry::message(id, new.why.trim())
        };
        timeline::append(work, entry).await?;
        if let Some(about) = new.about {
            timeline::link(work, id, about, "related").await?;
        }
        let Some(workshop) = store::by_id(work.tx, id).await? else { return Err(Failure::not_found()) };
        fill(work, &workshop).await?;
        Ok((id, workshop.number))
    }
    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        Some(done.0)
    }
}

/// A code people can say and type.
fn code(work: &Work<'_>) -> Result<String, Failure> {
    let bytes = work.random()?;
    let letter = |b: &u8| LETTERS.get(usize::from(*b) % LETTERS.len()).copied().map_or('2', char::from);
    Ok(bytes.iter().take(CODE).map(letter).collect())
}

/// A code as people type it: no blanks, no dashes, big letters.
pub(super) fn typed(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).take(20).collect()
}

/// Invites until the places are taken: half of who has spoken about it, the rest by lot of who has not.
async fn fill(work: &mut Work<'_>, w: &Workshop) -> Result<(), Failure> {
    let before = store::invites(work.tx, w.id).await?;
    let taken = before.iter().filter(|i| i.state != "no").count();
    let wanted = usize::try_from(w.invites).unwrap_or_default();
    let places = wanted.saturating_sub(taken);
    if places == 0 || before.len() >= wanted.saturating_mul(4) {
        return Ok(());
    }
    let spoke = match w.about {
        Some(about) => store::spoke(work.tx, about, 500).await?,
        None => Vec::new(),
    };
    let mut silent = store::touched(work.tx, w.provider, w.service, w.consumer, 300).await?;
    silent.retain(|p| !spoke.contains(p));
    let (spoke, silent) = (drawn(work, w, spoke).await?, drawn(work, w, silent).await?);
    let known: Vec<PersonId> = before.iter().map(|i| i.person).collect();
    let new = rule::sample(&spoke, &silent, &known, places);
    ask(work, w, &new).await
}

/// These by lot, without those who may not be asked.
async fn drawn(work: &mut Work<'_>, w: &Workshop, mut all: Vec<PersonId>) -> Result<Vec<PersonId>, Failure> {
    // The same workshop draws the same lot, so that an action that runs again invites the same people.
    all.sort_by_key(|p| (p.0 ^ w.id.0).unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20);
    let mut fine = Vec::new();
    for person in all {
        if store::askable(work.tx, person, w.provider, w.consumer).await? {
            fine.push(person);
        }
        if fine.len() >= 400 {
            break;
        }
    }
    Ok(fine)
}

async fn ask(work: &mut Work<'_>, w: &Workshop, new: &[PersonId]) -> Result<(), Failure> {
    if new.is_empty() {
        return Ok(());
    }
    for person in new {
        store::put_invite(work.tx, w.id, *person, "invited", work.now).await?;
        timeline::take_part(work, w.id, *person, "invited").await?;
    }
    let entry = happened(work, w.id, Because::new("event-workshop-invited").with("n", new.len().to_string())).await?;
    Ok(following::tell_only(work, w.id, entry, "workshop_invited", new.to_vec(), "workshop").await?)
}

async fn happened(work: &mut Work<'_>, id: SubjectId, change: Because) -> Result<EntryId, Failure> {
    timeline::append(work, NewEntry::event(id, change)).await
}

/// The workshop, where the actor may do `capability` to it.
async fn held(work: &mut Work<'_>, id: SubjectId, capability: Capability) -> Result<Workshop, Failure> {
    let Some(found) = store::by_id(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
    let about = access::about(work.tx, work.actor, id, work.now).await?;
    may(work.actor, capability, Some(&about))?;
    Ok(found)
}

/// The workshop and the place of who acts at its table: somebody who may read it is given one.
async fn at_table(work: &mut Work<'_>, id: SubjectId, key: Option<&str>) -> Result<(Workshop, Seat), Failure> {
    let Some(w) = store::by_id(work.tx, id).await? else { return Err(Refusal::NotFound.into()) };
    if let Some(found) = seat(work.tx, work.actor, id, key).await? {
        return Ok((w, found));
    }
    let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
    let about = access::about(work.tx, work.actor, id, work.now).await?;
    may(work.actor, Capability::Read, Some(&about))?;
    let seat = sit(work, &w, person).await?;
    Ok((w, seat))
}

/// Somebody with an account sits down: they hear what was decided, because they took part.
async fn sit(work: &mut Work<'_>, w: &Workshop, person: PersonId) -> Result<Seat, Failure> {
    let (id, name) = (work.id(), work.actor.name.clone());
    store::sit(work.tx, id, w.id, Some(person), None, &name, work.now).await?;
    timeline::take_part(work, w.id, person, "took_part").await?;
    following::follow(work, w.id, person, Depth::Outcome, "took_part").await?;
    work.touch(format!("subject:{}", w.id));
    Ok(Seat { id, person: Some(person), name })
}

/// Says yes or no to an invitation.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// Which workshop.
    pub workshop: SubjectId,
    /// Yes.
    pub yes: bool,
}

impl Action for Answer {
    const NAME: &'static str = "workshop.answer";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(person) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let w = held(work, self.workshop, Capability::Read).await?;
        if w.phase() == Phase::Closed {
            return Err(Refusal::Conflict(Because::new("refused-workshop-closed")).into());
        }
        let invited = store::invites(work.tx, w.id).await?.into_iter().any(|i| i.person == person);
        if !invited {
            return Err(Refusal::Conflict(Because::new("refused-workshop-not-invited")).into());
        }
        store::put_invite(work.tx, w.id, person, if self.yes { "yes" } else { "no" }, work.now).await?;
        if !self.yes {
            fill(work, &w).await?;
        }
        work.touch(format!("subject:{}", w.id));
        Ok(())
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.workshop)
    }
}

/// Somebody joins by the code: with their account, or with a name and a key that their browser keeps.
#[derive(Clone, Debug)]
pub struct Join {
    /// The code.
    pub code: String,
    /// How they want to be called.
    pub name: String,
    /// A new key.
    pub key: String,
}

impl Action for Join {
    const NAME: &'static str = "workshop.join";
    // Which, and its number.
    type Done = (SubjectId, String);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let wrong = |field: &str, key: &str| Refusal::invalid(field, Because::new(key));
        let found = store::by_code(work.tx, &typed(&self.code)).await?;
        let Some(w) = found.filter(|w| w.phase() != Phase::Closed) else {
            return Err(wrong("code", "invalid-workshop-code").into());
        };
        if let Some(person) = work.actor.person {
            if store::seat_of(work.tx, w.id, person).await?.is_none() {
                sit(work, &w, person).await?;
            }
            return Ok((w.id, w.number));
        }
        let name = self.name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() || name.chars().count() > 60 {
            return Err(wrong("name", "invalid-workshop-name").into());
        }
        if w.seats >= rule::CARDS {
            return Err(Refusal::Conflict(Because::new("refused-workshop-full")).into());
        }
        let id = work.id();
        store::sit(work.tx, id, w.id, None, Some(&keys::hash(&self.key)), &name, work.now).await?;
        work.touch(format!("subject:{}", w.id));
        Ok((w.id, w.number))
    }
    fn subject(&self, done: &Self::Done) -> Option<SubjectId> {
        Some(done.0)
    }
}

/// Lays a card on the board.
#[derive(Clone, Debug)]
pub struct Lay {
    /// Of which workshop.
    pub workshop: SubjectId,
    /// An insight, or an idea.
    pub kind: Kind,
    /// Which insight an idea answers.
    pub answers: Option<i64>,
    /// What it says.
    pub text: String,
    /// The key of who joined by the code.
    pub key: Option<String>,
}

impl Action for Lay {
    const NAME: &'static str = "workshop.lay";
    const AUDITED: bool = false;
    // The card.
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let (w, seat) = at_table(work, self.workshop, self.key.as_deref()).await?;
        rule::may_lay(self.kind, w.phase(), &w.board())?;
        let text = self.text.trim();
        let mut wrong = Vec::new();
        if text.is_empty() || text.chars().count() > rule::LONGEST {
            let because = Because::new("invalid-workshop-card").with("most", rule::LONGEST.to_string());
            wrong.push(("text".to_owned(), because));
        }
        if self.kind == Kind::Idea {
            let cards = store::cards(work.tx, w.id).await?;
            if !cards.iter().any(|c| Some(c.id) == self.answers && c.kind == Kind::Insight.word()) {
                wrong.push(("answers".to_owned(), Because::new("invalid-workshop-answers")));
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let answers = self.answers.filter(|_| self.kind == Kind::Idea);
        let new = NewCard { id: work.id(), workshop: w.id, kind: self.kind, answers, seat: seat.id, text };
        store::lay(work.tx, &new, work.now).await?;
        work.touch(format!("subject:{}", w.id));
        Ok(new.id)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.workshop)
    }
}

/// Takes a card off the board: one's own, or any by a host.
#[derive(Clone, Debug)]
pub struct Remove {
    /// Of which workshop.
    pub workshop: SubjectId,
    /// Which card.
    pub card: i64,
    /// The key of who joined by the code.
    pub key: Option<String>,
}

impl Action for Remove {
    const NAME: &'static str = "workshop.remove";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let (w, seat) = at_table(work, self.workshop, self.key.as_deref()).await?;
        let cards = store::cards(work.tx, w.id).await?;
        let Some(card) = cards.iter().find(|c| c.id == self.card) else { return Err(Refusal::NotFound.into()) };
        let kind = Kind::parse(&card.kind).unwrap_or(Kind::Idea);
        rule::may_lay(kind, w.phase(), &rule::Board::default())?;
        let about = access::about(work.tx, work.actor, w.id, work.now).await?;
        if card.seat != seat.id && may(work.actor, Capability::Work, Some(&about)).is_err() {
            return Err(Refusal::not_allowed("refused-workshop-card").into());
        }
        if cards.iter().any(|c| c.answers == Some(card.id)) {
            return Err(Refusal::Conflict(Because::new("refused-workshop-answered")).into());
        }
        store::remove(work.tx, w.id, card.id, kind).await?;
        work.touch(format!("subject:{}", w.id));
        Ok(())
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.workshop)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.workshop)
    }
}

/// Somebody's dots lie so from now on; they can move them until dots are counted.
#[derive(Clone, Debug)]
pub struct Dot {
    /// Of which workshop.
    pub workshop: SubjectId,
    /// Idea and how many.
    pub dots: Vec<(i64, i64)>,
    /// The key of who joined by the code.
    pub key: Option<String>,
}

impl Action for Dot {
    const NAME: &'static str = "workshop.dot";
    // Whose dots lie where is on no log.
    const AUDITED: bool = false;
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let (w, seat) = at_table(work, self.workshop, self.key.as_deref()).await?;
        let mut now: Vec<(i64, i64)> = Vec::new();
        for (card, n) in self.dots.iter().filter(|(_, n)| *n != 0) {
            match now.iter_mut().find(|(known, _)| known == card) {
                Some((_, there)) => *there = there.saturating_add(*n),
                None => now.push((*card, *n)),
            }
        }
        let counts: Vec<i64> = now.iter().map(|(_, n)| *n).collect();
        if counts.iter().any(|n| *n > rule::DOTS.1) {
            return Err(Refusal::invalid(
                "dots",
                Because::new("invalid-workshop-dots").with("each", w.dots.to_string()),
            )
            .into());
        }
        rule::may_dot(w.phase(), &counts, w.dots)?;
        let cards = store::cards(work.tx, w.id).await?;
        let idea = |card: i64| cards.iter().any(|c| c.id == card && c.kind == Kind::Idea.word());
        if !now.iter().all(|(card, _)| idea(*card)) {
            return Err(Refusal::invalid("dots", Because::new("invalid-workshop-dot-idea")).into());
        }
        let before = store::dots(work.tx, seat.id).await?;
        store::lay_dots(work.tx, seat.id, &before, &now).await?;
        Ok(())
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.workshop)
    }
}

/// A host opens the next phase.
#[derive(Clone, Copy, Debug)]
pub struct Next(pub SubjectId);

impl Action for Next {
    const NAME: &'static str = "workshop.next";
    type Done = Phase;
    async fn run(&self, work: &mut Work<'_>) -> Result<Phase, Failure> {
        let w = held(work, self.0, Capability::Work).await?;
        let decided = rule::next(w.phase(), &w.board())?;
        store::set_phase(work.tx, w.id, decided.value, work.now).await?;
        let because = decided.because.into_iter().next().unwrap_or_else(|| Because::new("because-workshop-phase"));
        let entry = happened(work, w.id, because).await?;
        if decided.value == Phase::Closed {
            let told = store::seats(work.tx, w.id).await?.into_iter().filter_map(|s| s.person).collect();
            following::tell_only(work, w.id, entry, "workshop_decided", told, "took_part").await?;
        }
        Ok(decided.value)
    }
    fn subject(&self, _: &Phase) -> Option<SubjectId> {
        Some(self.0)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.0)
    }
}

/// A host writes down what was decided, of an idea or of all of it.
#[derive(Clone, Debug)]
pub struct Decide {
    /// Of which workshop.
    pub workshop: SubjectId,
    /// About which idea.
    pub card: Option<i64>,
    /// In words.
    pub words: String,
}

impl Action for Decide {
    const NAME: &'static str = "workshop.decide";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let w = held(work, self.workshop, Capability::Work).await?;
        let Some(by) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        if w.phase() != Phase::Deciding {
            return Err(Refusal::Conflict(Because::new("refused-workshop-not-deciding")).into());
        }
        let words = self.words.trim();
        let mut wrong = Vec::new();
        if words.split_whitespace().count() < 5 || words.chars().count() > LONGEST {
            wrong.push(("words".to_owned(), Because::new("invalid-workshop-decision")));
        }
        let cards = store::cards(work.tx, w.id).await?;
        if self.card.is_some_and(|card| !cards.iter().any(|c| c.id == card && c.kind == Kind::Idea.word())) {
            wrong.push(("card".to_owned(), Because::new("invalid-workshop-dot-idea")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let id = work.id();
        store::decide(work.tx, id, w.id, self.card, words, by, work.now).await?;
        let entry = NewEntry {
            change: Some(Because::new("event-workshop-decided")),
            ..NewEntry::answer(w.id, w.provider, words)
        };
        timeline::append(work, entry).await?;
        Ok(id)
    }
    fn subject(&self, _: &i64) -> Option<SubjectId> {
        Some(self.workshop)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.workshop)
    }
}

/// Pictures of the wall, the table, the drawing. They lie in the blobs already, without what a camera adds.
#[derive(Clone, Debug)]
pub struct Photo {
    /// Of which workshop.
    pub workshop: SubjectId,
    /// Name, kind, bytes, digest.
    pub files: Vec<(String, String, i64, String)>,
    /// The key of who joined by the code.
    pub key: Option<String>,
}

impl Action for Photo {
    const NAME: &'static str = "workshop.photo";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let (w, seat) = at_table(work, self.workshop, self.key.as_deref()).await?;
        if w.phase() == Phase::Announced {
            return Err(Refusal::Conflict(Because::new("refused-workshop-not-begun")).into());
        }
        if self.files.is_empty() || self.files.len() > 10 {
            return Err(Refusal::invalid("photo", Because::new("invalid-workshop-photo")).into());
        }
        let entry = happened(work, w.id, Because::new("event-workshop-photo").with("who", seat.name)).await?;
        for (name, media_type, size, digest) in &self.files {
            let file = NewAttachment { subject: w.id, entry, name, media_type, size: *size, digest };
            timeline::attach(work, file).await?;
        }
        Ok(())
    }
    fn subject(&self, (): &()) -> Option<SubjectId> {
        Some(self.workshop)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.workshop)
    }
}
