//! The story is played: everything that happened, in the order in which it did, through the real actions.

use super::{
    chain, fault, move_to,
    open::{Opened, offer},
    people::Cast,
    script::{Act, Conversation, Step},
    store,
    when::{Days, When},
};
use desk::actions::{
    Ask, Assign, BreakGlass, ChangeEstimate, Close, DeclareKnown, Guest, HandOver, Link, MeToo, Merge, Note, Reopen,
    Reply, Resolve, Resume, Split, Tag, To, Triage, Unmerge, Wait, Which, Withdraw, wait::resume_due, warn::warn_due,
};
use desk::agreements::{AcceptAgreement, Side};
use domain::{
    Actor, Channel, EntryId, Impact, Kind, Millis, PersonId, SubjectId, Timestamp, Urgency,
    rules::triage::kinds::{Choice, OptionChosen},
};
use jobs::Failure;
use spine::{Spine, following};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
};
use tokio::task::JoinSet;

/// What is to happen at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// A conversation begins.
    Begin(usize),
    /// The n-th step of a conversation.
    Step(usize, usize),
    /// An agreement is offered.
    Offer(usize),
    /// It is accepted.
    Accept(usize, SubjectId),
    /// What the program does by the clock: waits end.
    Tick,
    /// It learns from what is over.
    Learn,
}

/// A conversation that has begun.
#[derive(Clone, Debug)]
struct Begun {
    subject: SubjectId,
    number: String,
    requester: PersonId,
    last: Option<EntryId>,
}

struct Stage<'a> {
    past: &'a Spine,
    house: &'a Opened,
    days: &'a Days,
    begun: BTreeMap<String, Begun>,
    came: BTreeMap<String, chain::Came>,
    coming: BinaryHeap<Reverse<(Timestamp, usize, Event)>>,
    planned: usize,
    told: i64,
}

/// What became of it.
#[derive(Clone, Debug, Default)]
pub struct Played {
    /// How many tickets there are.
    pub tickets: usize,
    /// Conversations that ended early, because the desk refused what the story wanted: a fault of the story.
    pub faults: Vec<String>,
}

/// Plays all conversations up to now.
pub async fn play(
    past: &Spine,
    cast: &Cast,
    house: &Opened,
    conversations: Vec<Conversation>,
    days: &Days,
    now: Timestamp,
) -> Result<Played, Failure> {
    let mut faults = Vec::new();
    let mut stage = Stage {
        past,
        house,
        days,
        begun: BTreeMap::new(),
        came: BTreeMap::new(),
        coming: BinaryHeap::new(),
        planned: 0,
        told: 0,
    };
    for (n, one) in conversations.iter().enumerate() {
        let when = one.when.as_ref().ok_or_else(|| fault(format!("{}: when?", one.key)))?;
        stage.plan(days.at(when, past.now())?, Event::Begin(n));
    }
    for (n, line) in cast.agreement.iter().enumerate() {
        stage.plan(days.at(&When::Day(line.day, jiff::civil::time(9, 30, 0, 0)), past.now())?, Event::Offer(n));
    }
    let half = days.at(&When::Day(12, jiff::civil::time(3, 0, 0, 0)), past.now())?;
    stage.plan(half, Event::Learn);
    while let Some(Reverse((at, _, event))) = stage.coming.pop() {
        if at > now {
            break;
        }
        stage.clock_to(at).await?;
        match event {
            Event::Begin(n) => {
                let Some(one) = conversations.get(n) else { continue };
                match stage.begin(one).await {
                    Ok(()) => stage.plan_step(n, 0, one, at)?,
                    Err(e) => faults.push(format!("{}: {e}", one.key)),
                }
            }
            Event::Step(n, step) => {
                let Some(one) = conversations.get(n) else { continue };
                let Some(what) = one.then.get(step) else { continue };
                match stage.step(one, what).await {
                    Ok(()) => stage.plan_step(n, step + 1, one, at)?,
                    Err(e) => {
                        faults.push(format!("{}, step {} ({} {:?}): {e}", one.key, step + 1, what.who, what.act));
                    }
                }
            }
            Event::Offer(n) => {
                let Some(line) = cast.agreement.get(n) else { continue };
                let agreement = offer(past, cast, house, line).await?;
                if line.accepted.is_some() {
                    stage.plan(at.plus(Millis::hours(5)), Event::Accept(n, agreement));
                }
            }
            Event::Accept(n, agreement) => {
                let who = cast.agreement.get(n).and_then(|line| line.accepted.as_deref()).unwrap_or_default();
                past.act(&house.person(who)?, AcceptAgreement { agreement, side: Side::Consumer }).await?;
            }
            Event::Tick => {
                resume_due(past).await?;
            }
            Event::Learn => {
                desk::triage::learn(past).await?;
            }
        }
        stage.tell().await?;
    }
    stage.clock_to(now).await?;
    stage.tell().await?;
    desk::triage::learn(past).await?;
    Ok(Played { tickets: stage.begun.len(), faults })
}

impl Stage<'_> {
    fn plan(&mut self, at: Timestamp, event: Event) {
        self.planned += 1;
        self.coming.push(Reverse((at, self.planned, event)));
    }

    fn plan_step(&mut self, n: usize, step: usize, of: &Conversation, before: Timestamp) -> Result<(), Failure> {
        if let Some(next) = of.then.get(step) {
            let at = self.days.at(&next.when, before)?;
            self.plan(at.max(before), Event::Step(n, step));
        }
        Ok(())
    }

    /// Moves the clock on, and gives the warnings of promises at the moments they are due.
    async fn clock_to(&mut self, at: Timestamp) -> Result<(), Failure> {
        loop {
            let next =
                self.past.read(|tx| Box::pin(async move { Ok(spine::promises::next_warning(tx).await?) })).await?;
            let Some(next) = next.filter(|next| *next < at) else { break };
            move_to(self.past, next);
            warn_due(self.past).await?;
            self.tell().await?;
        }
        move_to(self.past, at);
        Ok(())
    }

    /// Lets everybody hear of what happened, as the program's own jobs do; but nothing goes out by mail.
    async fn tell(&mut self) -> Result<(), Failure> {
        let after = self.told;
        let new = self
            .past
            .read(move |tx| Box::pin(async move { Ok(store::jobs_after(tx, following::TELL, after).await?) }))
            .await?;
        let mut running = JoinSet::new();
        for job in new {
            self.told = self.told.max(job.id);
            let told = serde_json::from_str(&job.payload).map_err(|e| fault(e.to_string()))?;
            let past = self.past.clone();
            running.spawn(async move { following::deliver(&past, told).await });
        }
        while let Some(done) = running.join_next().await {
            done.map_err(|e| fault(e.to_string()))??;
        }
        Ok(())
    }

    fn known(&self, key: &str) -> Result<Begun, Failure> {
        self.begun.get(key).cloned().ok_or_else(|| fault(format!("{key} has not begun")))
    }

    async fn begin(&mut self, one: &Conversation) -> Result<(), Failure> {
        let mut ask = Ask {
            kind: one.kind,
            impact: one.impact,
            urgency: one.urgency,
            channel: one.channel,
            tags: one.tags.clone(),
            ..Ask::new(&one.words)
        };
        ask.provider = (one.provider != "door").then(|| self.house.provider(&one.provider)).transpose()?;
        ask.service = one.service.as_deref().map(|key| self.house.service(key)).transpose()?;
        ask.option = one.option.map(|change| OptionChosen {
            choice: if change { Choice::ChangeRequest } else { Choice::ServiceRequest },
            valid: true,
        });
        let actor = if let Some((name, email)) = one.who.split_once('<') {
            ask.guest = Some(Guest { name: name.trim().to_owned(), email: email.trim_end_matches('>').to_owned() });
            Actor::guest()
        } else if let Some(by) = &one.by {
            ask.requester = Some(self.house.id(&one.who)?);
            self.house.person(by)?
        } else {
            self.house.person(&one.who)?
        };
        let asked = self.past.act(&actor, ask).await?;
        let begun = Begun { subject: asked.subject, number: asked.number, requester: asked.requester, last: None };
        if self.begun.insert(one.key.clone(), begun).is_some() {
            return Err(fault("two of this key"));
        }
        Ok(())
    }

    async fn step(&mut self, one: &Conversation, step: &Step) -> Result<(), Failure> {
        let key = if step.split { format!("{}-split", one.key) } else { one.key.clone() };
        let begun = self.known(&key)?;
        let actor =
            if step.who == "guest" { self.guest(begun.requester).await? } else { self.house.person(&step.who)? };
        let ticket = || Which::Id(begun.subject);
        let words = step.words.clone();
        let past = self.past;
        match &step.act {
            Act::Take => {
                past.act(&actor, Assign { ticket: ticket(), to: To::Me, seen: None }).await?;
            }
            Act::Give(who) => {
                let to = To::Person(self.house.id(who)?);
                past.act(&actor, Assign { ticket: ticket(), to, seen: None }).await?;
            }
            Act::Team(team) => {
                let to = To::Team(self.house.team(team)?);
                past.act(&actor, Assign { ticket: ticket(), to, seen: None }).await?;
            }
            Act::Reply => self.say(&key, &actor, Reply::new(ticket(), &words)).await?,
            Act::Call => {
                let reply = Reply {
                    on_behalf_of: Some(begun.requester),
                    channel: Some(Channel::Phone),
                    ..Reply::new(ticket(), &words)
                };
                self.say(&key, &actor, reply).await?;
            }
            Act::Note(travels) => {
                let note = Note { ticket: ticket(), words, files: vec![], mentions: vec![], travels: *travels };
                past.act(&actor, note).await?;
            }
            Act::Triage(said) => {
                let triage = self.triage(ticket(), said)?;
                past.act(&actor, triage).await?;
            }
            Act::Wait(reason) => self.wait(&key, &actor, ticket(), reason, None, &words).await?,
            Act::Until(when, reason) => {
                let until = self.days.at(when, past.now())?;
                self.wait(&key, &actor, ticket(), reason, Some(until), &words).await?;
                self.plan(until, Event::Tick);
            }
            Act::Resume => {
                past.act(&actor, Resume { ticket: ticket(), seen: None }).await?;
            }
            Act::Estimate(kind, when) => {
                let due = self.days.at(when, past.now())?;
                past.act(&actor, ChangeEstimate { ticket: ticket(), kind: *kind, due, reason: words }).await?;
            }
            Act::Resolve => {
                past.act(&actor, Resolve { ticket: ticket(), words, seen: None }).await?;
            }
            Act::Reopen => {
                past.act(&actor, Reopen { ticket: ticket(), words, seen: None }).await?;
            }
            Act::Close => {
                past.act(&actor, Close { ticket: ticket(), seen: None }).await?;
            }
            Act::Withdraw => {
                past.act(&actor, Withdraw { ticket: ticket(), words }).await?;
            }
            Act::Over(provider) => {
                let provider = self.house.provider(provider)?;
                let over = HandOver { ticket: ticket(), provider, words, notes_travel: true, seen: None };
                past.act(&actor, over).await?;
            }
            Act::Merge(key, share_people) => {
                let into = Which::Id(self.known(key)?.subject);
                past.act(&actor, Merge { ticket: ticket(), into, share_people: *share_people }).await?;
            }
            Act::Unmerge => {
                past.act(&actor, Unmerge { ticket: ticket() }).await?;
            }
            Act::Split(provider) => {
                let entry = begun.last.ok_or_else(|| fault("nothing was said that could be split"))?;
                let asked = past.act(&actor, Split { ticket: ticket(), entry, title: words }).await?;
                let split =
                    Begun { subject: asked.subject, number: asked.number, requester: asked.requester, last: None };
                if let Some(provider) = provider {
                    let provider = self.house.provider(provider)?;
                    let ticket = Which::Id(split.subject);
                    let over = HandOver { ticket, provider, words: String::new(), notes_travel: false, seen: None };
                    past.act(&actor, over).await?;
                }
                self.begun.insert(format!("{}-split", one.key), split);
            }
            Act::Link(key) => {
                let with = self.known(key)?.number;
                past.act(&actor, Link { ticket: ticket(), with, kind: "related".to_owned() }).await?;
            }
            Act::Tag(tags) => {
                let add = tags.split_whitespace().map(str::to_owned).collect();
                past.act(&actor, Tag { ticket: ticket(), add, remove: vec![] }).await?;
            }
            Act::Known => {
                past.act(&actor, DeclareKnown { ticket: ticket(), known: true, words }).await?;
            }
            Act::Unknown => {
                past.act(&actor, DeclareKnown { ticket: ticket(), known: false, words }).await?;
            }
            Act::MeToo => {
                past.act(&actor, MeToo { ticket: ticket() }).await?;
            }
            Act::Chain(what) => {
                let service = one.service.as_deref().map(|key| self.house.service(key)).transpose()?;
                let came = self.came.entry(key).or_default();
                chain::act(past, &actor, &begun.number, service, what, &words, came).await?;
            }
            Act::Glass => {
                past.act(&actor, BreakGlass { ticket: ticket(), reason: words }).await?;
            }
        }
        Ok(())
    }

    async fn say(&mut self, key: &str, actor: &Actor, reply: Reply) -> Result<(), Failure> {
        let done = self.past.act(actor, reply).await?;
        if let Some(begun) = self.begun.get_mut(key) {
            begun.last = Some(done.entry);
        }
        Ok(())
    }

    async fn wait(
        &mut self,
        key: &str,
        actor: &Actor,
        ticket: Which,
        reason: &str,
        until: Option<Timestamp>,
        words: &str,
    ) -> Result<(), Failure> {
        if !words.is_empty() {
            self.say(key, actor, Reply::new(ticket.clone(), words)).await?;
        }
        self.past.act(actor, Wait { ticket, reason: reason.to_owned(), until, seen: None }).await?;
        Ok(())
    }

    fn triage(&self, ticket: Which, said: &[(String, String)]) -> Result<Triage, Failure> {
        let mut triage = Triage { ticket, ..Triage::default() };
        for (field, value) in said {
            let wrong = || fault(format!("{value} is no {field}"));
            match field.as_str() {
                "kind" => triage.kind = Some(Kind::parse(value).ok_or_else(wrong)?),
                "impact" => triage.impact = Some(Impact::parse(value).ok_or_else(wrong)?),
                "urgency" => triage.urgency = Some(Urgency::parse(value).ok_or_else(wrong)?),
                "service" => triage.service = Some(Some(self.house.service(value)?)),
                "team" => triage.team = Some(Some(self.house.team(value)?)),
                _ => return Err(wrong()),
            }
        }
        Ok(triage)
    }

    /// A guest who answers by the link in their mail is the person the first words made of them.
    async fn guest(&self, person: PersonId) -> Result<Actor, Failure> {
        let found = self
            .past
            .read(move |tx| Box::pin(async move { Ok(spine::access::person_actor(tx, person, Channel::Mail).await?) }))
            .await?;
        found.ok_or_else(|| fault("the guest is nobody"))
    }
}
