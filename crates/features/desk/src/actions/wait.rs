//! The clock stands still, and goes on.

use super::{Changed, Held, Was, Which, clock, conflict, hold_own, line, provider_of, save, who};
use crate::store::ticket as store;
use domain::{Actor, Because, Capability, Refusal, State, SubjectId, Timestamp};
use spine::{Action, Failure, Spine, Work};

/// The clock stands still, with a reason the person is shown. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Wait {
    /// Which ticket.
    pub ticket: Which,
    /// Why: "waiting for you".
    pub reason: String,
    /// Goes on by itself then.
    pub until: Option<Timestamp>,
    /// The version they saw.
    pub seen: Option<i64>,
}

/// The clock goes on. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct Resume {
    /// Which ticket.
    pub ticket: Which,
    /// The version they saw.
    pub seen: Option<i64>,
}

impl Action for Wait {
    const NAME: &'static str = "desk.wait";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, self.seen).await?;
        wait(work, &held, &self.reason, self.until).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Action for Resume {
    const NAME: &'static str = "desk.resume";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, self.seen).await?;
        resume(work, &held).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

pub(crate) async fn wait(
    work: &mut Work<'_>,
    held: &Held,
    reason: &str,
    until: Option<Timestamp>,
) -> Result<Changed, Failure> {
    super::open(held)?;
    let reason = line("reason", reason, 200)?;
    if until.is_some_and(|at| at <= work.now) {
        return Err(Failure::invalid("until", "invalid-past"));
    }
    let was = Was::of(work, held).await?;
    let mut next = held.ticket.clone();
    clock::wait(work, &mut next, &reason, until).await?;
    super::event(work, next.id, Because::new("event-waiting").with("reason", reason).with("who", who(work))).await?;
    save(work, &held.ticket, &mut next).await?;
    was.changed(work, "wait").await
}

pub(crate) fn check_resume(held: &Held) -> Result<(), Refusal> {
    super::open(held)?;
    if held.ticket.state == State::Waiting { Ok(()) } else { Err(conflict("refused-not-waiting")) }
}

pub(crate) async fn resume(work: &mut Work<'_>, held: &Held) -> Result<Changed, Failure> {
    check_resume(held)?;
    let was = Was::of(work, held).await?;
    let provider = provider_of(work, held.ticket.provider_id).await?;
    let mut next = held.ticket.clone();
    clock::resume(work, &mut next, &provider).await?;
    super::event(work, next.id, Because::new("event-resumed").with("who", who(work))).await?;
    save(work, &held.ticket, &mut next).await?;
    was.changed(work, "resume").await
}

/// Lets the clocks go on whose time to wait is over; how many. Called by the program's tick.
pub async fn resume_due(spine: &Spine) -> Result<usize, Failure> {
    struct Over;
    impl Action for Over {
        const NAME: &'static str = "desk.resume_due";
        const AUDITED: bool = false;
        type Done = usize;
        async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
            let over = store::waits_over(work.tx, work.now, 50).await?;
            for id in &over {
                let held = super::hold(work, &Which::Id(*id), Capability::Work).await?;
                resume(work, &held).await?;
            }
            Ok(over.len())
        }
    }
    let mut all = 0;
    let now = spine.now();
    // Most ticks find nothing, and then nothing is written.
    while !spine.read(move |tx| Box::pin(async move { Ok(store::waits_over(tx, now, 1).await?) })).await?.is_empty() {
        all += spine.act(&Actor::system(), Over).await?;
    }
    Ok(all)
}
