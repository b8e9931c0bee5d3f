//! What an act does to the clocks of a ticket. Each changes the row in hand and the promises; saving and saying it is for the
//! caller.

use super::{Which, give};
use crate::store::ticket::Ticket;
use domain::{PromiseKind, State, Timestamp};
use spine::{Failure, Work, people::Provider, promises};

/// The clocks stand still, with the reason the person is shown.
pub(crate) async fn wait(
    work: &mut Work<'_>,
    ticket: &mut Ticket,
    reason: &str,
    until: Option<Timestamp>,
) -> Result<(), Failure> {
    promises::pause_all(work, ticket.id, reason).await?;
    ticket.state = State::Waiting;
    ticket.waiting_for = Some(reason.to_owned());
    ticket.wait_until = until;
    Ok(())
}

/// The clocks go on.
pub(crate) async fn resume(work: &mut Work<'_>, ticket: &mut Ticket, provider: &Provider) -> Result<(), Failure> {
    promises::resume_all(work, ticket.id, provider).await?;
    ticket.state =
        if ticket.first_answer_at.is_none() && ticket.assignee_id.is_none() { State::New } else { State::Open };
    ticket.waiting_for = None;
    ticket.wait_until = None;
    Ok(())
}

/// Somebody of the desk answered: the first answer is kept, and the next news get a time again. Where it has to be `by_hand`
/// and was not, the words are news, but no first answer.
pub(crate) async fn answered(
    work: &mut Work<'_>,
    ticket: &mut Ticket,
    provider: &Provider,
    by_hand: bool,
) -> Result<(), Failure> {
    if by_hand {
        promises::keep(work, ticket.id, PromiseKind::FirstResponse).await?;
        if ticket.first_answer_at.is_none() {
            ticket.first_answer_at = Some(work.now);
        }
    }
    if !ticket.state.is_open() {
        return Ok(());
    }
    promises::keep(work, ticket.id, PromiseKind::NextUpdate).await?;
    give(work, ticket, provider, &[PromiseKind::NextUpdate]).await?;
    if let Some(reason) = ticket.waiting_for.clone() {
        promises::pause_all(work, ticket.id, &reason).await?;
    } else if ticket.state == State::New {
        ticket.state = State::Open;
    }
    Ok(())
}

/// It is done: everything promised is kept, in time or not.
pub(crate) async fn resolve(work: &mut Work<'_>, ticket: &mut Ticket) -> Result<(), Failure> {
    for kind in PromiseKind::ALL {
        promises::keep(work, ticket.id, *kind).await?;
    }
    if ticket.first_answer_at.is_none() {
        ticket.first_answer_at = Some(work.now);
    }
    ticket.state = State::Resolved;
    ticket.resolved_at = Some(work.now);
    ticket.waiting_for = None;
    ticket.wait_until = None;
    Ok(())
}

/// It is not done: what is promised until it is, is promised again.
pub(crate) async fn reopen(work: &mut Work<'_>, ticket: &mut Ticket, provider: &Provider) -> Result<(), Failure> {
    ticket.state = State::Open;
    ticket.resolved_at = None;
    ticket.closed_at = None;
    ticket.reopened += 1;
    give(work, ticket, provider, &[PromiseKind::NextUpdate, PromiseKind::Resolution]).await?;
    Ok(())
}

/// Over, without judging what was still promised.
pub(crate) async fn end(work: &mut Work<'_>, ticket: &mut Ticket, state: State) -> Result<(), Failure> {
    promises::void(work, ticket.id, None).await?;
    ticket.state = state;
    ticket.waiting_for = None;
    ticket.wait_until = None;
    if state == State::Closed {
        ticket.closed_at = Some(work.now);
    }
    Ok(())
}

/// The id in a [`Which`], for the audit log of a refusal.
pub(crate) const fn wanted(which: &Which) -> Option<domain::SubjectId> {
    match which {
        Which::Id(id) => Some(*id),
        Which::Number(_) => None,
    }
}
