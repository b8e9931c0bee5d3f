//! Somebody says what is going on (A1, A3, A4, A5, A8, A9).

use super::{attach, count_move, given_to, line, set_due, words};
use crate::{
    agreements,
    rules::{self, Candidate, Facts, Suggestion},
    store::ticket::{self as store, Ticket},
};
use database::Tx;
use domain::{
    Because, Capability, Channel, ConsumerId, Decision, Impact, Kind, Level, PersonId, Priority, PromiseKind,
    ProviderId, Refusal, ServiceId, State, SubjectId, TeamId, Timestamp, Urgency,
    access::may,
    rules::{
        mandate::Cover,
        moments::Befell,
        promise::{Promise, TargetRow, start_all},
        triage::kinds::{Context, Disaster, OptionChosen, Suggested},
    },
};
use spine::{
    Action, Failure, Work,
    access::tries,
    course,
    following::{self, Depth},
    heard,
    people::{self, Person, Provider, Service, Team},
    promises::{self, Given},
    settings::House,
    timeline::{self, NewEntry, NewSubject, Side},
};

/// A file that stands in the blobs already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uploaded {
    /// Its name as the person gave it.
    pub name: String,
    /// What the sender says it is; never trusted when served.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Digest in the blobs.
    pub digest: String,
}

/// Somebody who is not signed in, or not known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Their name.
    pub name: String,
    /// Where answers go.
    pub email: String,
}

/// What a ticket brought in from another desk was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside {
    /// Its name there; a second one of the same name is the first one again.
    pub id: String,
    /// When it was asked.
    pub at: Timestamp,
    /// Where it stands.
    pub state: State,
    /// When somebody first answered.
    pub answered_at: Option<Timestamp>,
    /// When it was resolved.
    pub resolved_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// Which team has it.
    pub team: Option<TeamId>,
    /// How urgent it was there.
    pub priority: Option<Priority>,
    /// How often it was opened again there.
    pub reopened: i64,
}

/// Somebody says what is going on. Only the words are needed.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// What they say.
    pub words: String,
    /// A title; the first sentence where there is none.
    pub title: Option<String>,
    /// For whom: an agent notes it for somebody (phone, walk-in), or a mandate lets the actor ask for them.
    pub requester: Option<PersonId>,
    /// For whom, where they are not known: a guest asks, or an agent notes it.
    pub guest: Option<Guest>,
    /// Who should serve it, where somebody chose.
    pub provider: Option<ProviderId>,
    /// About which service, where somebody chose.
    pub service: Option<ServiceId>,
    /// What it is, where the person says so.
    pub kind: Option<Kind>,
    /// How many are affected; one when not said.
    pub impact: Option<Impact>,
    /// How soon it hurts; `soon` when not said.
    pub urgency: Option<Urgency>,
    /// How it came in, where that is not the actor's channel: an agent notes a call.
    pub channel: Option<Channel>,
    /// Files.
    pub files: Vec<Uploaded>,
    /// The option of the catalogue it came with.
    pub option: Option<OptionChosen>,
    /// Tags, apart by spaces.
    pub tags: String,
    /// What it was in another desk, when it is brought in.
    pub outside: Option<Outside>,
    /// Number of what was said that it comes of: the link stays for ever.
    pub came_of: Option<String>,
    /// The network address of a guest, so that none asks without end; empty where the door has none.
    pub from: String,
}

/// What the person sees at once.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its id.
    pub subject: SubjectId,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// What it is taken for.
    pub kind: Kind,
    /// Whether the rules decided that; otherwise a person will.
    pub sure: bool,
    /// Why this kind.
    pub because: Vec<Because>,
    /// Who serves it.
    pub provider: ProviderId,
    /// The provider's key.
    pub provider_key: String,
    /// The provider's name.
    pub provider_name: String,
    /// Which team has it.
    pub team: Option<TeamId>,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// What goes first.
    pub priority: Priority,
    /// Why this priority.
    pub priority_because: Vec<Because>,
    /// What is promised.
    pub promises: Vec<Given>,
    /// Who asked.
    pub requester: PersonId,
    /// Whether it stood here already (brought in twice).
    pub already: bool,
}

impl Ask {
    /// With words alone.
    pub fn new(words: &str) -> Self {
        Self { words: words.to_owned(), ..Self::default() }
    }
}

/// Questions of guests from one network address in an hour; an office shares one.
const FREE_FROM: i64 = 30;
/// Questions of guests that name one mail address in an hour: nobody's inbox is filled by somebody else.
const FREE_TO: i64 = 5;

/// Whose words they are.
pub(crate) struct Voice {
    pub requester: Person,
    pub author: PersonId,
    pub on_behalf_of: Option<PersonId>,
    /// The author takes part from now on: by mandate.
    pub joins: bool,
    /// What the author's mandates for the requester cover; looked at where they join.
    pub mandates: Vec<Cover>,
    /// Nobody proved that it is them: a guest typed their address. It gives no level and no agreement, so that what is
    /// promised tells nobody whether there is such a person.
    pub unproven: bool,
}

impl Action for Ask {
    const NAME: &'static str = "desk.ask";
    type Done = Asked;

    async fn run(&self, work: &mut Work<'_>) -> Result<Asked, Failure> {
        // A guest is let in by a setting, not by the table.
        if work.actor.person.is_some() || work.actor.system {
            may(work.actor, Capability::Ask, None)?;
        }
        if let Some(outside) = &self.outside
            && let Some(id) = store::by_outside(work.tx, &outside.id).await?
        {
            return stands_already(work, id).await;
        }
        let voice = self.voice(work).await?;
        open(work, self, voice).await
    }

    fn subject(&self, done: &Asked) -> Option<SubjectId> {
        Some(done.subject)
    }
}

impl Ask {
    /// Works out who asks, and who may say so for them (A8).
    async fn voice(&self, work: &mut Work<'_>) -> Result<Voice, Failure> {
        let serves = work.actor.is_agent() || work.actor.system;
        if let Some(guest) = &self.guest
            && (serves || work.actor.person.is_none())
        {
            if !serves {
                self.may_guest(work, guest).await?;
            }
            let requester = known_guest(work, guest).await?;
            let author = work.actor.person.unwrap_or(requester.id);
            let on_behalf_of = (author != requester.id).then_some(requester.id);
            return Ok(Voice {
                requester,
                author,
                on_behalf_of,
                joins: false,
                mandates: Vec::new(),
                unproven: !serves,
            });
        }
        // Somebody who is not signed in speaks for nobody.
        let named = self.requester.filter(|_| work.actor.system || work.actor.person.is_some());
        let Some(id) = named.or(work.actor.person) else { return Err(Refusal::SignIn.into()) };
        let Some(requester) = people::person(work.tx, id).await? else {
            return Err(Failure::invalid("requester", "invalid-nobody"));
        };
        let author = work.actor.person.unwrap_or(id);
        if author == id {
            return Ok(Voice {
                requester,
                author,
                on_behalf_of: None,
                joins: false,
                mandates: Vec::new(),
                unproven: false,
            });
        }
        let mandates = if serves { Vec::new() } else { mandates(work, id).await? };
        if !serves && mandates.is_empty() {
            return Err(Refusal::not_allowed("refused-no-mandate").into());
        }
        Ok(Voice { requester, author, on_behalf_of: Some(id), joins: !serves, mandates, unproven: false })
    }

    /// Whether a guest may ask now: the operator allows it, what they typed can be used, and it is not too much. Looks at
    /// nothing that would tell whether the address is known.
    async fn may_guest(&self, work: &mut Work<'_>, guest: &Guest) -> Result<(), Failure> {
        if !House::read(work.tx).await?.guests_may_ask {
            return Err(Refusal::SignIn.into());
        }
        let email = people::fold_email(&guest.email);
        let mut wrong = Vec::new();
        if guest.name.trim().is_empty() {
            wrong.push(("name".to_owned(), Because::new("invalid-empty")));
        } else if let Err(Refusal::Invalid(found)) = line("name", &guest.name, 200) {
            wrong.extend(found);
        }
        if !people::is_email(&email) {
            wrong.push(("email".to_owned(), Because::new("invalid-email")));
        }
        if let Err(Refusal::Invalid(found)) = words("words", &self.words, !self.files.is_empty()) {
            wrong.extend(found);
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let scopes = [(format!("guest-to:{email}"), FREE_TO), (format!("guest-from:{}", self.from), FREE_FROM)];
        for (scope, free) in scopes.iter().filter(|(scope, _)| !scope.ends_with(':')) {
            if let Some(seconds) = tries::wait(work.tx, scope, *free, work.now).await? {
                return Err(Refusal::TooMany(seconds).into());
            }
            tries::count(work, scope).await?;
        }
        Ok(())
    }
}

/// A guest as a person: the one who has the address, or a new one.
async fn known_guest(work: &mut Work<'_>, guest: &Guest) -> Result<Person, Failure> {
    if let Some(known) = people::by_email(work.tx, &guest.email).await? {
        return Ok(known);
    }
    let (locale, zone) = (work.actor.locale.0.clone(), work.actor.zone.clone());
    let new = people::NewPerson {
        email: &guest.email,
        name: &guest.name,
        kind: "guest",
        locale: &locale,
        zone: &zone,
        consumer: None,
    };
    let id = people::add(work, new).await?;
    people::person(work.tx, id).await?.ok_or_else(Failure::not_found)
}

/// What the actor's mandates for somebody cover now; none where they hold none.
pub(crate) async fn mandates(work: &mut Work<'_>, person: PersonId) -> Result<Vec<Cover>, Failure> {
    let Some(holder) = work.actor.person else { return Ok(Vec::new()) };
    let held = people::mandates(work.tx, holder, work.now).await?;
    Ok(held.into_iter().filter(|(id, _, _)| *id == person).map(|(_, _, scope)| people::cover(&scope)).collect())
}

/// Refuses what none of the mandates covers.
pub(crate) fn covered(
    mandates: &[Cover],
    provider: ProviderId,
    service: Option<ServiceId>,
    kind: Kind,
) -> Result<(), Refusal> {
    if mandates.is_empty() {
        return Err(Refusal::not_allowed("refused-no-mandate"));
    }
    if mandates.iter().any(|scope| scope.covers(provider, service, kind)) {
        return Ok(());
    }
    Err(Refusal::not_allowed("refused-mandate-scope"))
}

async fn stands_already(work: &mut Work<'_>, id: SubjectId) -> Result<Asked, Failure> {
    let (Some(subject), Some(ticket)) = (timeline::by_id(work.tx, id).await?, store::by_id(work.tx, id).await?) else {
        return Err(Failure::not_found());
    };
    let provider = super::provider_of(work, ticket.provider_id).await?;
    let suggestion = Suggestion::read(&ticket.triage);
    Ok(Asked {
        subject: id,
        number: subject.number,
        title: subject.title,
        kind: ticket.kind,
        sure: ticket.kind_by != "unsure",
        because: suggestion.because,
        provider: provider.id,
        provider_key: provider.key,
        provider_name: provider.name,
        team: ticket.team_id,
        assignee: ticket.assignee_id,
        priority: ticket.priority,
        priority_because: serde_json::from_str(&ticket.reasons).unwrap_or_default(),
        promises: promises::of(work.tx, id).await?,
        requester: ticket.requester_id.unwrap_or_default(),
        already: true,
    })
}

/// Opens a ticket: gathers what is known, lets the rules decide, writes it all.
pub(crate) async fn open(work: &mut Work<'_>, ask: &Ask, voice: Voice) -> Result<Asked, Failure> {
    // Gather.
    let said = words("words", &ask.words, !ask.files.is_empty())?;
    let title = match ask.title.as_deref().map(str::trim).filter(|t| !t.is_empty()) {
        Some(title) => line("title", title, 200)?,
        None => rules::title_of(&said),
    };
    let title = match (title.is_empty(), ask.files.first()) {
        (true, Some(file)) => file.name.clone(),
        _ => title,
    };
    if ask.files.len() > 50 {
        return Err(Failure::invalid("files", "invalid-too-many-files"));
    }
    let at = ask.outside.as_ref().map_or(work.now, |o| o.at);
    let channel = if ask.outside.is_some() { Channel::Import } else { ask.channel.unwrap_or(work.actor.through) };
    let serves = work.actor.is_agent() && work.actor.person != Some(voice.requester.id);

    // Decide.
    let Known { provider, service, table, decided, learnt, kind, kind_by, facts, mut priority } = know(
        work.tx,
        ask,
        &said,
        Asker {
            level: if voice.unproven { Level::Standard } else { voice.requester.level },
            consumer: voice.requester.consumer_id.filter(|_| !voice.unproven),
            serves,
            channel,
        },
    )
    .await?;
    if voice.joins {
        covered(&voice.mandates, provider.id, service.as_ref().map(|s| s.id), kind)?;
    }
    if let Some(told) = ask.outside.as_ref().and_then(|o| o.priority) {
        priority =
            Decision { value: told, because: vec![Because::new("because-imported").with("priority", told.word())] };
    }
    let because = decided.because;
    let learnt = learnt.unwrap_or_default();
    let suggestion = Suggestion {
        kind: Some(kind),
        sure: kind_by != "unsure",
        guesses: if let Suggested::NotSure(guesses) = decided.value { guesses } else { Vec::new() },
        because: because.clone(),
        provider: learnt.provider,
        service: service.as_ref().map(|s| s.id),
        team: learnt.team,
        confidence: learnt.confidence_percent,
        words: learnt.words,
        confirmed_by: None,
    };
    let team = match ask.outside.as_ref().and_then(|o| o.team) {
        Some(id) => store::team(work.tx, id).await?.filter(|t| t.provider_id == provider.id),
        None => match learnt.team {
            Some(id) => store::team(work.tx, id).await?.filter(|t| t.provider_id == provider.id),
            None => store::only_team(work.tx, provider.id).await?,
        },
    };

    // Apply.
    let number = work.tx.next_number("ticket").await?.to_string();
    let subject = timeline::open(
        work,
        NewSubject {
            family: "ticket",
            number: Some(number.clone()),
            title: &title,
            provider: Some(provider.id),
            consumer: voice.requester.consumer_id.filter(|_| !voice.unproven),
            requester: Some(voice.requester.id),
            open_to_all: false,
            confidential: provider.confidential,
        },
    )
    .await?;
    let mut ticket = Ticket {
        id: subject,
        kind,
        kind_by: kind_by.to_owned(),
        state: State::New,
        provider_id: provider.id,
        service_id: service.as_ref().map(|s| s.id),
        team_id: team.as_ref().map(|t| t.id),
        assignee_id: None,
        requester_id: Some(voice.requester.id),
        impact: facts.impact,
        urgency: facts.urgency,
        priority: priority.value,
        channel,
        created_at: at,
        updated_at: work.now,
        due_at: None,
        due_kind: None,
        waiting_for: None,
        wait_until: None,
        triage: suggestion.text(),
        reasons: serde_json::to_string(&priority.because).unwrap_or_else(|_| "[]".to_owned()),
        tags: super::tidy::tags(&ask.tags),
        reopened: 0,
        first_answer_at: None,
        resolved_at: None,
        closed_at: None,
        merged_into: None,
        known_incident: false,
        affected: 1,
        outside_id: ask.outside.as_ref().map(|o| o.id.clone()),
    };
    let mut made = start_all(&table, &rules::target_facts(&facts, priority.value), &provider.calendar, at)?.value;
    if let Some(outside) = &ask.outside {
        was_outside(&mut ticket, &mut made, outside)?;
        if let Some(person) = outside.assignee
            && store::serves(work.tx, person, provider.id).await?
        {
            ticket.assignee_id = Some(person);
        }
    } else if let Some(team) = &team {
        ticket.assignee_id =
            shared_out(work, team, &format!("{title} {said} {}", service.as_ref().map_or("", |s| s.key.as_str())))
                .await?;
    }
    let given = promises::give(work, subject, priority.value, made, &provider).await?;
    set_due(&mut ticket, &given);
    store::insert(work.tx, &ticket).await?;
    store::insert_text(work.tx, subject, &said).await?;
    if ask.outside.is_none() {
        // A mere guess gets no course of its own: who triages it decides. What somebody says of themselves is no guess.
        let meant = if ticket.kind_by == "unsure" && ask.kind.is_none() { Kind::Question } else { kind };
        course::set(work, subject, meant, ticket.service_id).await?;
        super::befell(work, &ticket, if meant == Kind::Compliment { Befell::Praised } else { Befell::Asked }).await?;
    }
    count_move(work, None, Some(&ticket)).await?;
    let entry = timeline::append(
        work,
        NewEntry {
            side: Side::You,
            on_behalf_of: voice.on_behalf_of,
            author: Some(voice.author),
            at: Some(at),
            channel: Some(channel),
            ..NewEntry::message(subject, &said)
        },
    )
    .await?;
    attach(work, subject, entry, &ask.files).await?;
    if let Some(number) = ask.came_of.as_deref().filter(|n| !n.is_empty()) {
        let Some(source) = timeline::by_number(work.tx, number).await? else { return Err(Failure::not_found()) };
        heard::became(work, source.id, subject).await?;
    }
    following::follow(work, subject, voice.requester.id, Depth::Talk, "asked").await?;
    if voice.joins {
        timeline::take_part(work, subject, voice.author, "on_behalf").await?;
        following::follow(work, subject, voice.author, Depth::Talk, "asked").await?;
    }
    if let Some(person) = ticket.assignee_id {
        if ask.outside.is_some() {
            following::follow(work, subject, person, Depth::Talk, "answers").await?;
        } else {
            let name = store::person_name(work.tx, person).await?.map(|p| p.name).unwrap_or_default();
            let team = team.as_ref().map(|t| t.name.clone()).unwrap_or_default();
            let shared =
                super::internal(work, &ticket, Because::new("event-shared-out").with("team", team).with("who", name))
                    .await?;
            given_to(work, subject, person, shared).await?;
        }
    }
    if ask.outside.is_none() {
        // Who follows later has not asked.
        let mut people = vec![voice.requester.id];
        if voice.joins {
            people.push(voice.author);
        }
        following::tell_only(work, subject, entry, "receipt", people, "asked").await?;
        crate::webhooks::emit(work, crate::api::Event::Created, subject).await?;
    }
    work.touch(format!("queue:{}", provider.id));
    Ok(Asked {
        subject,
        number,
        title,
        kind,
        sure: kind_by != "unsure",
        because,
        provider: provider.id,
        provider_key: provider.key,
        provider_name: provider.name,
        team: ticket.team_id,
        assignee: ticket.assignee_id,
        priority: priority.value,
        priority_because: priority.because,
        promises: given,
        requester: voice.requester.id,
        already: false,
    })
}

/// What became of a ticket in the desk it comes from, on its row and its clocks.
fn was_outside(ticket: &mut Ticket, made: &mut Vec<Promise>, outside: &Outside) -> Result<(), Failure> {
    ticket.state = outside.state;
    ticket.first_answer_at = outside.answered_at;
    ticket.resolved_at = outside.resolved_at;
    ticket.closed_at = outside.closed_at;
    ticket.reopened = outside.reopened;
    let done = outside.resolved_at.or(outside.closed_at).or((!outside.state.is_open()).then_some(outside.at));
    let mut kept = Vec::with_capacity(made.len());
    for mut promise in made.drain(..) {
        let at = match promise.kind {
            PromiseKind::FirstResponse => outside.answered_at.or(done),
            PromiseKind::Resolution => done,
            // Nobody knows when news were given; only the next is promised.
            PromiseKind::NextUpdate if done.is_some() => continue,
            PromiseKind::NextUpdate => None,
        };
        if let Some(at) = at {
            promise.keep(at.max(promise.started_at))?;
        }
        kept.push(promise);
    }
    *made = kept;
    Ok(())
}

/// Who of a team gets the next ticket, as the team is set.
pub(crate) async fn shared_out(work: &mut Work<'_>, team: &Team, wanted: &str) -> Result<Option<PersonId>, Failure> {
    if team.assigning == "none" {
        return Ok(None);
    }
    let carriers: Vec<Candidate> = store::carriers(work.tx, team.id)
        .await?
        .into_iter()
        .map(|c| Candidate { id: c.id, skills: c.skills, capacity: c.capacity, open: c.open })
        .collect();
    let chosen = rules::who_gets(&team.assigning, team.next_turn, &carriers, wanted);
    if chosen.is_some() && team.assigning == "round_robin" {
        store::next_turn(work.tx, team.id).await?;
    }
    Ok(chosen)
}

/// What is known of who asks.
#[derive(Clone, Copy)]
struct Asker {
    level: Level,
    consumer: Option<ConsumerId>,
    /// An agent notes it.
    serves: bool,
    channel: Channel,
}

/// What is known of a query before anything is written.
struct Known {
    provider: Provider,
    service: Option<Service>,
    table: Vec<TargetRow>,
    decided: Decision<Suggested>,
    learnt: Option<Place>,
    kind: Kind,
    kind_by: &'static str,
    facts: Facts,
    priority: Decision<Priority>,
}

/// Whose it is, where past tickets are sure of it.
#[derive(Clone, Debug, Default)]
struct Place {
    provider: Option<ProviderId>,
    service: Option<ServiceId>,
    team: Option<TeamId>,
    confidence_percent: u8,
    words: Vec<String>,
}

/// Gathers and decides: who serves it, about what, what it is, how urgent. The same before it is sent and when it is.
async fn know(tx: &mut Tx, ask: &Ask, said: &str, asker: Asker) -> Result<Known, Failure> {
    let mut service = match ask.service {
        Some(id) => {
            Some(store::service(tx, id).await?.ok_or_else(|| Failure::invalid("service", "invalid-no-service"))?)
        }
        None => None,
    };
    let no_provider = || Failure::invalid("provider", "invalid-no-provider");
    let chosen = ask.provider.or(service.as_ref().map(|s| s.provider_id));
    let first = match chosen {
        Some(id) => id,
        None => store::front_desk(tx).await?.ok_or_else(no_provider)?,
    };
    let mut provider = people::provider(tx, first).await?.ok_or_else(no_provider)?;
    // What everybody knows is going on; what comes from another desk says nothing of today.
    let going_on = if ask.outside.is_some() { Vec::new() } else { store::going_on(tx).await? };
    let context = |at: ProviderId, service_known| {
        let disasters = going_on.iter().filter(|(kind, of, ..)| *kind == Kind::Disaster && *of == at);
        let names: Vec<String> = disasters.map(|(.., title)| title.clone()).collect();
        Context {
            option_chosen: ask.option,
            said_kind: ask.kind,
            service_known,
            disaster: (!names.is_empty()).then_some(Disaster::Ongoing(names)),
            ..Context::default()
        }
    };
    // What comes from another desk was triaged there.
    let (mut decided, learnt) = if ask.outside.is_some() {
        (rules::kinds(&provider, said, &context(provider.id, service.is_some())), None)
    } else {
        let made = crate::triage::suggest(tx, &provider, said, &context(provider.id, service.is_some())).await?;
        (made.kind, made.learnt)
    };
    let mut place = None;
    if let Some(learnt) = learnt {
        let sure = learnt.sure.then_some(());
        let mut one = Place {
            provider: learnt.provider,
            service: sure.and(learnt.service),
            team: sure.and(learnt.team),
            confidence_percent: learnt.confidence_percent,
            words: learnt.words,
        };
        // Where nobody chose, who usually has such queries gets it, when that is sure.
        if let Some(better) = learnt.provider.filter(|p| learnt.sure && chosen.is_none() && *p != provider.id)
            && let Some(found) = people::provider(tx, better).await?
        {
            provider = found;
            decided = rules::kinds(&provider, said, &context(provider.id, service.is_some()));
        }
        if one.provider != Some(provider.id) {
            (one.service, one.team) = (None, None);
        }
        if service.is_none()
            && let Some(id) = one.service
        {
            service = store::service(tx, id).await?;
        }
        place = Some(one);
    }
    // A service of another provider says nothing about this one.
    let service = service.filter(|s| s.provider_id == provider.id);
    let terms = match (&service, asker.consumer) {
        (Some(service), Some(consumer)) => agreements::in_force(tx, service.id, consumer).await?,
        _ => None,
    };
    if let Some(book) = terms.as_ref().and_then(|t| t.triage.as_ref()) {
        decided = book.decide(said, &context(provider.id, service.is_some()));
    }
    // What sounds like trouble with a service known to be out is that trouble; nothing else is made of it.
    if let (Suggested::NotSure(guesses), Some(service)) = (&decided.value, &service)
        && guesses.first() == Some(&Kind::Incident)
        && going_on.iter().any(|(kind, _, of, _)| *kind == Kind::Incident && *of == Some(service.id))
    {
        let context = Context { target_breached: Some(true), ..context(provider.id, true) };
        decided = match terms.as_ref().and_then(|t| t.triage.as_ref()) {
            Some(book) => book.decide(said, &context),
            None => rules::kinds(&provider, said, &context),
        };
    }
    let guess = if let Suggested::NotSure(guesses) = &decided.value { guesses.first().copied() } else { None };
    let (kind, kind_by) = match (decided.value.sure(), ask.kind) {
        // An agent who notes a call decides; somebody who asks only says what they take it for.
        (_, Some(kind)) if asker.serves => (kind, "person"),
        (Some(kind), _) => (kind, "rules"),
        (None, Some(kind)) => (kind, "unsure"),
        (None, None) => (guess.unwrap_or(Kind::Question), "unsure"),
    };
    let facts = Facts {
        kind,
        impact: ask.impact.unwrap_or(Impact::One),
        urgency: ask.urgency.unwrap_or(Urgency::Soon),
        service: service.as_ref().map_or(Level::Standard, |s| s.level),
        person: asker.level,
        channel: asker.channel,
    };
    let matrix = terms.as_ref().and_then(|t| t.matrix.as_ref()).unwrap_or(&provider.rules.matrix);
    let priority = rules::priority_of(matrix, &facts);
    let table = match terms {
        Some(terms) if !terms.targets.is_empty() => terms.targets,
        _ => provider.rules.targets.clone(),
    };
    Ok(Known { provider, service, table, decided, learnt: place, kind, kind_by, facts, priority })
}

/// Before anything is sent: who would get these words, what they would be taken for, and what would be promised.
pub async fn before(
    tx: &mut Tx,
    actor: &domain::Actor,
    ask: &Ask,
    now: Timestamp,
) -> Result<Option<(Provider, Decision<Suggested>, Vec<Promise>)>, Failure> {
    let person = match ask.requester.or(actor.person) {
        Some(id) => people::person(tx, id).await?,
        None => None,
    };
    let asker = Asker {
        level: person.as_ref().map_or(Level::Standard, |p| p.level),
        consumer: person.as_ref().and_then(|p| p.consumer_id),
        serves: actor.is_agent() && ask.requester.is_some_and(|p| Some(p) != actor.person),
        channel: ask.channel.unwrap_or(actor.through),
    };
    let known = match know(tx, ask, &ask.words, asker).await {
        Ok(known) => known,
        Err(Failure::Refused(_)) => return Ok(None),
        Err(failed) => return Err(failed),
    };
    let target = rules::target_facts(&known.facts, known.priority.value);
    let promises = start_all(&known.table, &target, &known.provider.calendar, now)?.value;
    Ok(Some((known.provider, known.decided, promises)))
}
