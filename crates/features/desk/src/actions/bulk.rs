//! The same for many tickets, with a look beforehand and a way back.

use super::{Changed, Held, To, Triage, Which, assign, hold, resolve, tidy, wait};
use crate::store::ticket as store;
use database::Tx;
use domain::{Actor, Because, Capability, Kind, Priority, Refusal, State, SubjectId, Timestamp, access::may};
use spine::{Action, Failure, Work, access, timeline};

/// How many at once.
pub const MOST: usize = 200;

/// What is done to each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BulkAct {
    /// Gives them to somebody.
    Assign(To),
    /// Their clocks stand still.
    Wait {
        /// Why, as the person is shown.
        reason: String,
    },
    /// Their clocks go on.
    Resume,
    /// They are done; the words, where there are some, go to each person.
    Resolve {
        /// What each person is told.
        words: String,
    },
    /// They are over.
    Close,
    /// What they are.
    Kind(Kind),
    /// Tags to add.
    Tag(String),
}

/// The same for many tickets, at most 200, in one transaction. `Done = Bulked`.
#[derive(Clone, Debug)]
pub struct Bulk {
    /// Which.
    pub tickets: Vec<Which>,
    /// What.
    pub act: BulkAct,
}

/// What became of it.
#[derive(Clone, Debug)]
pub struct Bulked {
    /// Done.
    pub done: Vec<Changed>,
    /// Not done: number (or id) and why.
    pub left: Vec<(String, Because)>,
    /// For [`super::TakeBack`]: undoes all at once.
    pub undo: Option<i64>,
}

/// What would happen to one.
#[derive(Clone, Debug)]
pub struct Foreseen {
    /// Which ticket.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: State,
    /// How urgent it is.
    pub priority: Priority,
    /// What would keep it from happening; `None`: it would be done.
    pub not: Option<Because>,
}

impl Action for Bulk {
    const NAME: &'static str = "desk.bulk";
    type Done = Bulked;

    async fn run(&self, work: &mut Work<'_>) -> Result<Bulked, Failure> {
        may(work.actor, Capability::Desk, None)?;
        if self.tickets.is_empty() || self.tickets.len() > MOST {
            return Err(Refusal::invalid("tickets", Because::new("invalid-bulk").with("most", MOST.to_string())).into());
        }
        let token = work.id();
        let (mut done, mut left) = (Vec::new(), Vec::new());
        for which in &self.tickets {
            let held = match self.ready(work, which).await {
                Ok(held) => held,
                // Nothing was written for this one; the others go on.
                Err(Failure::Refused(refusal)) => {
                    left.push((name(which), why(&refusal)));
                    continue;
                }
                Err(failed) => return Err(failed),
            };
            // What is refused from here on is wrong for all (a reason without words), and nothing is done at all.
            let changed = self.one(work, &held).await?;
            if let Some(undo) = changed.undo {
                store::gather_undo(work.tx, undo, token).await?;
            }
            done.push(Changed { undo: None, ..changed });
        }
        let undo = (!store::undos(work.tx, token).await?.is_empty()).then_some(token);
        Ok(Bulked { done, left, undo })
    }

    fn detail(&self) -> String {
        self.tickets.iter().take(MOST).map(name).collect::<Vec<_>>().join(" ")
    }
}

impl Bulk {
    async fn ready(&self, work: &mut Work<'_>, which: &Which) -> Result<Held, Failure> {
        let held = hold(work, which, Capability::Work).await?;
        check(&held, &self.act)?;
        let provider = held.ticket.provider_id;
        match &self.act {
            BulkAct::Assign(To::Person(person)) if !store::serves(work.tx, *person, provider).await? => {
                Err(Failure::invalid("to", "invalid-not-of-provider"))
            }
            BulkAct::Assign(To::Team(team))
                if store::team(work.tx, *team).await?.is_none_or(|t| t.provider_id != provider) =>
            {
                Err(Failure::invalid("team", "invalid-no-team"))
            }
            _ => Ok(held),
        }
    }

    async fn one(&self, work: &mut Work<'_>, held: &Held) -> Result<Changed, Failure> {
        match &self.act {
            BulkAct::Assign(to) => assign::assign(work, held, *to).await,
            BulkAct::Wait { reason } => wait::wait(work, held, reason, None).await,
            BulkAct::Resume => wait::resume(work, held).await,
            BulkAct::Resolve { words } => resolve::resolve(work, held, words).await,
            BulkAct::Close => resolve::close(work, held).await,
            BulkAct::Kind(kind) => {
                Triage { ticket: Which::Id(held.subject.id), kind: Some(*kind), ..Triage::default() }.run(work).await
            }
            BulkAct::Tag(tags) => tidy::tag(work, held, std::slice::from_ref(tags), &[]).await,
        }
    }
}

/// What keeps an act from a ticket, as far as the ticket itself says.
fn check(held: &Held, act: &BulkAct) -> Result<(), Refusal> {
    match act {
        BulkAct::Resume => wait::check_resume(held),
        BulkAct::Close => resolve::check_close(held, true),
        BulkAct::Tag(_) if held.ticket.state != State::Merged => Ok(()),
        _ => super::open(held),
    }
}

/// What would happen to each, without doing it.
pub async fn foresee(
    tx: &mut Tx,
    actor: &Actor,
    tickets: &[Which],
    act: &BulkAct,
    now: Timestamp,
) -> Result<Vec<Foreseen>, Failure> {
    may(actor, Capability::Desk, None)?;
    let mut all = Vec::with_capacity(tickets.len());
    for which in tickets.iter().take(MOST) {
        let subject = match which {
            Which::Number(number) => timeline::by_number(tx, number).await?,
            Which::Id(id) => timeline::by_id(tx, *id).await?,
        };
        let Some(subject) = subject else { continue };
        let Some(ticket) = store::by_id(tx, subject.id).await? else { continue };
        let about = access::about_subject(tx, actor, &subject, now).await?;
        if may(actor, Capability::Read, Some(&about)).is_err() {
            continue;
        }
        let held = Held { subject, ticket, about };
        let refused = may(actor, Capability::Work, Some(&held.about)).and_then(|()| check(&held, act)).err();
        all.push(Foreseen {
            subject: held.subject.id,
            number: held.subject.number,
            title: held.subject.title,
            state: held.ticket.state,
            priority: held.ticket.priority,
            not: refused.as_ref().map(why),
        });
    }
    Ok(all)
}

/// A refusal as one reason.
pub(crate) fn why(refusal: &Refusal) -> Because {
    match refusal {
        Refusal::SignIn | Refusal::NotFound => Because::new("refused-not-here"),
        Refusal::NotAllowed(because) | Refusal::Conflict(because) => because.clone(),
        Refusal::Invalid(fields) => {
            fields.first().map_or_else(|| Because::new("refused-not-here"), |(_, because)| because.clone())
        }
        Refusal::TooMany(seconds) => Because::new("refused-too-many").with("seconds", seconds.to_string()),
    }
}

fn name(which: &Which) -> String {
    match which {
        Which::Number(number) => number.clone(),
        Which::Id(id) => id.to_string(),
    }
}
