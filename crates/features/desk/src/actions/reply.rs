//! Somebody says something on a ticket, on one of its two strands.

use super::{Which, ask, ask::Uploaded, attach, clock, hold, line, provider_of, resolve, save, who, words};
use crate::store::ticket as store;
use domain::{
    Because, Capability, Channel, EntryId, PersonId, State, SubjectId, Timestamp, access::may, rules::moments::Befell,
};
use spine::{
    Action, Failure, Work, course,
    following::{self, Depth},
    heard,
    timeline::{self, NewEntry},
};

/// What an agent does with the same stroke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Then {
    /// The clock stands still, with the reason the person is shown.
    Wait {
        /// Why, in the person's words: "waiting for you".
        reason: String,
        /// Goes on by itself then.
        until: Option<Timestamp>,
    },
    /// It is done.
    Resolve,
}

/// Somebody says something. Which strand it belongs to follows from what the actor is to the ticket.
///
/// The desk's first reply keeps the promise of a first answer, and each gives a new time for the next news. A reply of the
/// person lets a standing clock run again and opens what was resolved.
#[derive(Clone, Debug)]
pub struct Reply {
    /// On which ticket; one that went into another goes on there.
    pub ticket: Which,
    /// What they say.
    pub words: String,
    /// Files.
    pub files: Vec<Uploaded>,
    /// The version they saw when they began; a conflict where somebody else changed it since.
    pub seen: Option<i64>,
    /// What an agent does with the same stroke.
    pub then: Option<Then>,
    /// For whom they speak: by mandate, or the requester where an agent notes a call.
    pub on_behalf_of: Option<PersonId>,
    /// How it came in, where that is not the actor's channel.
    pub channel: Option<Channel>,
}

/// What a reply left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replied {
    /// Which ticket.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// The entry.
    pub entry: EntryId,
    /// Where the ticket stands now.
    pub state: State,
    /// Its version now.
    pub version: i64,
}

impl Reply {
    /// With words alone.
    pub fn new(ticket: impl Into<Which>, words: &str) -> Self {
        Self {
            ticket: ticket.into(),
            words: words.to_owned(),
            files: Vec::new(),
            seen: None,
            then: None,
            on_behalf_of: None,
            channel: None,
        }
    }
}

impl Action for Reply {
    const NAME: &'static str = "desk.reply";
    type Done = Replied;

    async fn run(&self, work: &mut Work<'_>) -> Result<Replied, Failure> {
        let mut held = hold(work, &self.ticket, Capability::Reply).await?;
        // Who writes to a number that went into another means the conversation that goes on.
        while let Some(into) = held.ticket.merged_into.filter(|_| held.ticket.state == State::Merged) {
            held = hold(work, &Which::Id(into), Capability::Reply).await?;
        }
        timeline::expect_version(work, held.subject.id, self.seen).await?;
        let said = words("words", &self.words, !self.files.is_empty())?;
        let serves = held.serves(work.actor);
        if self.then.is_some() {
            may(work.actor, Capability::Work, Some(&held.about))?;
        }
        let by_desk = serves && self.on_behalf_of.is_none();
        if let Some(person) = self.on_behalf_of {
            if Some(person) != held.ticket.requester_id {
                return Err(Failure::invalid("on_behalf_of", "invalid-not-requester"));
            }
            if !serves {
                let mandates = ask::mandates(work, person).await?;
                ask::covered(&mandates, held.ticket.provider_id, held.ticket.service_id, held.ticket.kind)?;
            }
        }
        let provider = provider_of(work, held.ticket.provider_id).await?;
        let mut next = held.ticket.clone();
        let id = held.subject.id;
        let entry = if by_desk {
            NewEntry { channel: self.channel, ..NewEntry::answer(id, provider.id, &said) }
        } else {
            NewEntry { channel: self.channel, on_behalf_of: self.on_behalf_of, ..NewEntry::message(id, &said) }
        };
        // A complaint and a compliment are answered by a person's own words (D3).
        let judged = if by_desk { course::judge(work, id, &said).await? } else { None };
        let entry = timeline::append(work, entry).await?;
        let by_hand = match judged {
            Some(judged) => heard::answered(work, id, entry, judged).await?.stopped(),
            None => true,
        };
        attach(work, id, entry, &self.files).await?;
        let mut news = "answer";
        if by_desk {
            if let Some(person) = work.actor.person {
                following::follow(work, id, person, Depth::Talk, "answers").await?;
                if next.assignee_id.is_none() && next.state.is_open() {
                    next.assignee_id = Some(person);
                }
            }
            clock::answered(work, &mut next, &provider, by_hand).await?;
            match &self.then {
                None => {}
                Some(Then::Wait { reason, until }) => {
                    super::open(&held)?;
                    let reason = line("reason", reason, 200)?;
                    clock::wait(work, &mut next, &reason, *until).await?;
                    super::event(work, id, Because::new("event-waiting").with("reason", reason).with("who", who(work)))
                        .await?;
                }
                Some(Then::Resolve) => {
                    super::open(&held)?;
                    resolve::check_words(work, id).await?;
                    clock::resolve(work, &mut next).await?;
                    super::event(work, id, Because::new("event-resolved").with("who", who(work))).await?;
                    news = "resolved";
                }
            }
        } else {
            course::spoke(work, id).await?;
        }
        if !by_desk && held.ticket.state == State::Waiting {
            clock::resume(work, &mut next, &provider).await?;
            super::event(work, id, Because::new("event-resumed-by-reply").with("who", who(work))).await?;
        } else if !by_desk && !held.ticket.state.is_open() {
            course::again(work, id).await?;
            clock::reopen(work, &mut next, &provider).await?;
            super::befell(work, &next, Befell::Reopened).await?;
            super::event(work, id, Because::new("event-reopened").with("who", who(work))).await?;
        }
        save(work, &held.ticket, &mut next).await?;
        following::tell(work, id, entry, news).await?;
        if by_desk {
            crate::webhooks::emit(work, crate::api::Event::Answered, id).await?;
        }
        let version = store::version(work.tx, id).await?;
        Ok(Replied { subject: id, number: held.subject.number, entry, state: next.state, version })
    }

    fn subject(&self, done: &Replied) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}
