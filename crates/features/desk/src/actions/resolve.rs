//! How a ticket ends, and begins again.

use super::{Changed, Held, Was, Which, clock, conflict, event, hold_own, provider_of, save, who, words};
use domain::{Because, Capability, Refusal, State, SubjectId, access::may, rules::moments::Befell};
use spine::{
    Action, Failure, Work, course,
    following::{self, Depth},
    heard,
    timeline::{self, NewEntry},
};

/// It is done as far as the desk knows. The words, where there are some, are a reply. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Resolve {
    /// Which ticket.
    pub ticket: Which,
    /// What the person is told; may be empty.
    pub words: String,
    /// The version they saw.
    pub seen: Option<i64>,
}

/// It is done, says the one who asked: their word is enough. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Settle {
    /// Which ticket.
    pub ticket: Which,
    /// What they say to it; may be empty.
    pub words: String,
}

/// It is not done: by the person or the desk. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Reopen {
    /// Which ticket.
    pub ticket: Which,
    /// Why; may be empty.
    pub words: String,
    /// The version they saw.
    pub seen: Option<i64>,
}

/// Over: by the desk, or by the person once it is resolved. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Close {
    /// Which ticket.
    pub ticket: Which,
    /// The version they saw.
    pub seen: Option<i64>,
}

/// The person does not need it any more. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Withdraw {
    /// Which ticket.
    pub ticket: Which,
    /// Why; may be empty.
    pub words: String,
}

impl Action for Resolve {
    const NAME: &'static str = "desk.resolve";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, self.seen).await?;
        resolve(work, &held, &self.words).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Action for Settle {
    const NAME: &'static str = "desk.settle";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Reply, None).await?;
        if held.serves(work.actor) {
            return Err(Refusal::not_allowed("refused-only-requester").into());
        }
        let said = words("words", &self.words, true)?;
        if !said.is_empty() {
            say(work, &held, &said).await?;
        }
        course::ending(work, held.subject.id, true).await?;
        resolve(work, &held, "").await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Action for Reopen {
    const NAME: &'static str = "desk.reopen";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Reply, self.seen).await?;
        if held.ticket.state.is_open() {
            return Err(conflict("refused-open-already").into());
        }
        let said = words("words", &self.words, true)?;
        let was = Was::of(work, &held).await?;
        let provider = provider_of(work, held.ticket.provider_id).await?;
        let mut next = held.ticket.clone();
        course::again(work, next.id).await?;
        clock::reopen(work, &mut next, &provider).await?;
        say(work, &held, &said).await?;
        super::befell(work, &next, Befell::Reopened).await?;
        let entry = event(work, next.id, Because::new("event-reopened").with("who", who(work))).await?;
        save(work, &held.ticket, &mut next).await?;
        following::tell(work, next.id, entry, "reopened").await?;
        was.changed(work, "reopen").await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Action for Close {
    const NAME: &'static str = "desk.close";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Reply, self.seen).await?;
        close(work, &held).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Action for Withdraw {
    const NAME: &'static str = "desk.withdraw";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Reply, None).await?;
        if held.serves(work.actor) {
            return Err(Refusal::not_allowed("refused-only-requester").into());
        }
        if held.ticket.state == State::Closed {
            return Err(conflict("refused-over").into());
        }
        let said = words("words", &self.words, true)?;
        let was = Was::of(work, &held).await?;
        let mut next = held.ticket.clone();
        course::ending(work, next.id, true).await?;
        say(work, &held, &said).await?;
        clock::end(work, &mut next, State::Closed).await?;
        let entry = event(work, next.id, Because::new("event-withdrawn").with("who", who(work))).await?;
        save(work, &held.ticket, &mut next).await?;
        following::tell(work, next.id, entry, "closed").await?;
        was.changed(work, "withdraw").await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

/// Says something on the strand of whoever acts; nothing where there are no words.
async fn say(work: &mut Work<'_>, held: &Held, said: &str) -> Result<(), Failure> {
    if said.is_empty() {
        return Ok(());
    }
    let entry = if held.serves(work.actor) {
        NewEntry::answer(held.subject.id, held.ticket.provider_id, said)
    } else {
        NewEntry::message(held.subject.id, said)
    };
    let entry = timeline::append(work, entry).await?;
    following::tell(work, held.subject.id, entry, "answer").await?;
    Ok(())
}

/// A complaint nobody answered in words of their own is not solved.
pub(crate) async fn check_words(work: &mut Work<'_>, id: SubjectId) -> Result<(), Failure> {
    if course::owes_words(work.tx, id).await? { Err(conflict("refused-course-unanswered").into()) } else { Ok(()) }
}

pub(crate) fn check_resolve(held: &Held) -> Result<(), Refusal> {
    super::open(held)
}

pub(crate) async fn resolve(work: &mut Work<'_>, held: &Held, told: &str) -> Result<Changed, Failure> {
    check_resolve(held)?;
    let said = words("words", told, true)?;
    let was = Was::of(work, held).await?;
    let mut next = held.ticket.clone();
    let id = next.id;
    let mut entry = None;
    if !said.is_empty() {
        let judged = course::judge(work, id, &said).await?;
        let told = timeline::append(work, NewEntry::answer(id, next.provider_id, &said)).await?;
        if let Some(judged) = judged {
            heard::answered(work, id, told, judged).await?;
        }
        entry = Some(told);
    }
    check_words(work, id).await?;
    clock::resolve(work, &mut next).await?;
    if let Some(person) = work.actor.person {
        following::follow(work, id, person, Depth::Talk, "answers").await?;
        if next.assignee_id.is_none() && held.serves(work.actor) {
            next.assignee_id = Some(person);
        }
    }
    super::befell(work, &next, Befell::Settled).await?;
    let happened = event(work, id, Because::new("event-resolved").with("who", who(work))).await?;
    save(work, &held.ticket, &mut next).await?;
    following::tell(work, id, entry.unwrap_or(happened), "resolved").await?;
    was.changed(work, "resolve").await
}

pub(crate) fn check_close(held: &Held, serves: bool) -> Result<(), Refusal> {
    match held.ticket.state {
        State::Merged => Err(conflict("refused-merged")),
        State::Closed => Err(conflict("refused-over")),
        // Who asked may say that it is done once the desk does; before that they withdraw it.
        State::New | State::Open | State::Waiting if !serves => Err(conflict("refused-not-resolved")),
        _ => Ok(()),
    }
}

pub(crate) async fn close(work: &mut Work<'_>, held: &Held) -> Result<Changed, Failure> {
    let serves =
        may(work.actor, Capability::Work, Some(&held.about)).is_ok() && held.serves(work.actor) || work.actor.system;
    check_close(held, serves)?;
    // The word of who complained, or of the program that was asked to; the desk alone ends no complaint.
    course::ending(work, held.subject.id, !serves).await?;
    let was = Was::of(work, held).await?;
    let mut next = held.ticket.clone();
    clock::end(work, &mut next, State::Closed).await?;
    let entry = event(work, next.id, Because::new("event-closed").with("who", who(work))).await?;
    save(work, &held.ticket, &mut next).await?;
    following::tell(work, next.id, entry, "closed").await?;
    was.changed(work, "close").await
}
