//! Every statement of tickets.

use database::{DbError, Tx, p, row, sql};
use domain::{
    About, Actor, Capability, Channel, EntryId, Impact, Kind, Level, PersonId, Priority, PromiseKind, ProviderId,
    ServiceId, State, SubjectId, TeamId, Timestamp, Urgency, Visibility, access::relations, rules::sight::Sight,
};
use spine::{
    Failure, access,
    people::{self, Person, Provider, Service, Team},
    promises::{self, Given},
    timeline::{self, Entry, Subject},
};

row! {
    /// A ticket's own row; its number, title and version are its subject's.
    #[derive(serde::Serialize, serde::Deserialize)]
    pub struct Ticket {
        /// Its id: its subject's.
        id: SubjectId,
        /// What it is.
        kind: Kind,
        /// Who says so: `rules`, `person`, or `unsure` where nobody has decided.
        kind_by: String,
        /// Where it stands.
        state: State,
        /// Who serves it.
        provider_id: ProviderId,
        /// About which service.
        service_id: Option<ServiceId>,
        /// Which team has it.
        team_id: Option<TeamId>,
        /// Who has it.
        assignee_id: Option<PersonId>,
        /// Who asked.
        requester_id: Option<PersonId>,
        /// How many are affected.
        impact: Impact,
        /// How soon it hurts.
        urgency: Urgency,
        /// What goes first.
        priority: Priority,
        /// How it came in.
        channel: Channel,
        /// When it was asked.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// The earliest time something running is due.
        due_at: Option<Timestamp>,
        /// What is due then.
        due_kind: Option<PromiseKind>,
        /// The reason shown to the person while the clock stands still.
        waiting_for: Option<String>,
        /// When the clock goes on by itself.
        wait_until: Option<Timestamp>,
        /// JSON of what triage suggested and why.
        triage: String,
        /// JSON of why it has this priority: a list of [`domain::Because`].
        reasons: String,
        /// Tags, apart by spaces.
        tags: String,
        /// How often it was opened again.
        reopened: i64,
        /// When somebody answered for the first time.
        first_answer_at: Option<Timestamp>,
        /// When it was resolved.
        resolved_at: Option<Timestamp>,
        /// When it was closed.
        closed_at: Option<Timestamp>,
        /// Into which it went.
        merged_into: Option<SubjectId>,
        /// Whoever may come in sees it and can say "me too".
        known_incident: bool,
        /// How many said so, the first included.
        affected: i64,
        /// Its name in the desk it was imported from.
        outside_id: Option<String>,
    }
}

pub(crate) async fn insert(tx: &mut Tx, t: &Ticket) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into ticket (id, kind, kind_by, state, provider_id, service_id, team_id, assignee_id, requester_id, impact, urgency, priority, channel, created_at, updated_at, due_at, due_kind, waiting_for, wait_until, triage, reasons, tags, reopened, first_answer_at, resolved_at, closed_at, merged_into, known_incident, affected, outside_id)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30)"
        ),
        p![t.id, t.kind, &t.kind_by, t.state, t.provider_id, t.service_id, t.team_id, t.assignee_id, t.requester_id, t.impact, t.urgency, t.priority, t.channel, t.created_at, t.updated_at, t.due_at, t.due_kind, t.waiting_for.clone(), t.wait_until, &t.triage, &t.reasons, &t.tags, t.reopened, t.first_answer_at, t.resolved_at, t.closed_at, t.merged_into, t.known_incident, t.affected, t.outside_id.clone()],
    )
    .await
    .map(|_| ())
}

pub(crate) async fn insert_text(tx: &mut Tx, id: SubjectId, body: &str) -> Result<(), DbError> {
    tx.run(sql!("insert into ticket_text (id, body) values ($1, $2)"), p![id, body]).await.map(|_| ())
}

pub(crate) async fn update(tx: &mut Tx, t: &Ticket) -> Result<(), DbError> {
    tx.run(
        sql!("update ticket set kind = $2, kind_by = $3, state = $4, provider_id = $5, service_id = $6, team_id = $7, assignee_id = $8, requester_id = $9, impact = $10, urgency = $11, priority = $12, updated_at = $13, due_at = $14, due_kind = $15, waiting_for = $16, wait_until = $17, triage = $18, reasons = $19, tags = $20, reopened = $21, first_answer_at = $22, resolved_at = $23, closed_at = $24, merged_into = $25, known_incident = $26, affected = $27 where id = $1"),
        p![t.id, t.kind, &t.kind_by, t.state, t.provider_id, t.service_id, t.team_id, t.assignee_id, t.requester_id, t.impact, t.urgency, t.priority, t.updated_at, t.due_at, t.due_kind, t.waiting_for.clone(), t.wait_until, &t.triage, &t.reasons, &t.tags, t.reopened, t.first_answer_at, t.resolved_at, t.closed_at, t.merged_into, t.known_incident, t.affected],
    )
    .await
    .map(|_| ())
}

/// A ticket's own row.
pub async fn by_id(tx: &mut Tx, id: SubjectId) -> Result<Option<Ticket>, DbError> {
    tx.maybe(
        sql!(
            "select id, kind, kind_by, state, provider_id, service_id, team_id, assignee_id, requester_id, impact, urgency, priority, channel, created_at, updated_at, due_at, due_kind, waiting_for, wait_until, triage, reasons, tags, reopened, first_answer_at, resolved_at, closed_at, merged_into, known_incident, affected, outside_id
             from ticket where id = $1"
        ),
        p![id],
    )
    .await
}

/// A ticket by its name in another desk.
pub async fn by_outside(tx: &mut Tx, outside: &str) -> Result<Option<SubjectId>, DbError> {
    Ok(tx
        .maybe::<(SubjectId,)>(sql!("select id from ticket where outside_id = $1"), p![outside])
        .await?
        .map(|(id,)| id))
}

/// Waiting tickets whose time to go on has come.
pub async fn waits_over(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<SubjectId>, DbError> {
    let found: Vec<(SubjectId,)> = tx
        .rows(sql!("select id from ticket where wait_until <= $1 order by wait_until limit $2"), p![now, limit])
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// The front desk: who gets what names nobody. The oldest provider that is not confidential.
pub async fn front_desk(tx: &mut Tx) -> Result<Option<ProviderId>, DbError> {
    Ok(tx
        .maybe::<(ProviderId,)>(sql!("select id from provider where not confidential order by id limit 1"), p![])
        .await?
        .map(|(id,)| id))
}

/// One service.
pub async fn service(tx: &mut Tx, id: ServiceId) -> Result<Option<Service>, DbError> {
    tx.maybe(sql!("select id, provider_id, key, name, level, about, state from service where id = $1"), p![id]).await
}

/// How a service stands in the priority rules.
pub async fn service_level(tx: &mut Tx, id: Option<ServiceId>) -> Result<Level, DbError> {
    let Some(id) = id else { return Ok(Level::Standard) };
    let found: Option<(Level,)> = tx.maybe(sql!("select level from service where id = $1"), p![id]).await?;
    Ok(found.map_or(Level::Standard, |(level,)| level))
}

/// How a person stands in the priority rules, and to which consumer they belong.
pub async fn person_level(tx: &mut Tx, id: Option<PersonId>) -> Result<Level, DbError> {
    let Some(id) = id else { return Ok(Level::Standard) };
    let found: Option<(Level,)> = tx.maybe(sql!("select level from person where id = $1"), p![id]).await?;
    Ok(found.map_or(Level::Standard, |(level,)| level))
}

/// One team.
pub async fn team(tx: &mut Tx, id: TeamId) -> Result<Option<Team>, DbError> {
    tx.maybe(sql!("select id, provider_id, name, assigning, next_turn from team where id = $1"), p![id]).await
}

/// A provider's only team; nothing where it has several.
pub async fn only_team(tx: &mut Tx, provider: ProviderId) -> Result<Option<Team>, DbError> {
    let mut found: Vec<Team> = tx
        .rows(
            sql!("select id, provider_id, name, assigning, next_turn from team where provider_id = $1 order by id limit 2"),
            p![provider],
        )
        .await?;
    Ok(if found.len() == 1 { found.pop() } else { None })
}

row! {
    /// Somebody of a team with how much they have.
    pub struct Carrier {
        /// Who.
        id: PersonId,
        /// Words of what they can do, apart by spaces.
        skills: String,
        /// How many open tickets they can carry.
        capacity: i64,
        /// How many they have.
        open: i64,
    }
}

/// A team's people with how much they have, by their counters.
pub async fn carriers(tx: &mut Tx, team: TeamId) -> Result<Vec<Carrier>, DbError> {
    tx.rows(
        sql!(
            "select p.id, m.skills, m.capacity,
                    cast(coalesce((select sum(c.n) from counter c where c.family = 'mine:' || cast(p.id as text) and c.name = 'open'), 0) as bigint)
             from team_member m join person p on p.id = m.person_id where m.team_id = $1 and p.state = 'active' order by p.id"
        ),
        p![team],
    )
    .await
}

pub(crate) async fn next_turn(tx: &mut Tx, team: TeamId) -> Result<(), DbError> {
    tx.run(sql!("update team set next_turn = next_turn + 1 where id = $1"), p![team]).await.map(|_| ())
}

/// Whether somebody serves for a provider and is active.
pub async fn serves(tx: &mut Tx, person: PersonId, provider: ProviderId) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(
            sql!(
                "select m.id from membership m join person p on p.id = m.person_id
                 where m.person_id = $1 and m.provider_id = $2 and m.role in ('agent', 'lead') and p.state = 'active' limit 1"
            ),
            p![person, provider],
        )
        .await?;
    Ok(found.is_some())
}

row! {
    /// What is needed of an entry to split or erase it.
    pub struct Said {
        /// Its id.
        id: EntryId,
        /// Who wrote it.
        author_id: Option<PersonId>,
        /// For whom.
        on_behalf_of: Option<PersonId>,
        /// Whose strand.
        side: String,
        /// Who sees it.
        visibility: Visibility,
        /// Its words.
        body: Option<String>,
    }
}

/// One entry of a subject.
pub async fn said(tx: &mut Tx, subject: SubjectId, entry: EntryId) -> Result<Option<Said>, DbError> {
    tx.maybe(
        sql!(
            "select e.id, e.author_id, e.on_behalf_of, e.side, e.visibility, t.body from entry e left join entry_text t on t.entry_id = e.id
             where e.subject_id = $1 and e.id = $2"
        ),
        p![subject, entry],
    )
    .await
}

/// A subject's first entry.
pub async fn first_entry(tx: &mut Tx, subject: SubjectId) -> Result<Option<EntryId>, DbError> {
    Ok(tx
        .maybe::<(EntryId,)>(sql!("select id from entry where subject_id = $1 and seq = 1"), p![subject])
        .await?
        .map(|(id,)| id))
}

/// Other words of a ticket for what learns from it.
pub async fn set_text(tx: &mut Tx, id: SubjectId, body: &str) -> Result<(), DbError> {
    tx.run(sql!("update ticket_text set body = $2 where id = $1"), p![id, body]).await.map(|_| ())
}

/// Files of an entry: name, type, bytes, digest.
pub async fn files(tx: &mut Tx, entry: EntryId) -> Result<Vec<(String, String, i64, String)>, DbError> {
    tx.rows(sql!("select name, media_type, size, digest from attachment where entry_id = $1 order by id"), p![entry])
        .await
}

/// Whether somebody follows a subject.
pub async fn follows(tx: &mut Tx, subject: SubjectId, person: PersonId) -> Result<bool, DbError> {
    let found: Option<(bool,)> = tx
        .maybe(sql!("select muted from follow where subject_id = $1 and person_id = $2"), p![subject, person])
        .await?;
    Ok(found.is_some_and(|(muted,)| !muted))
}

/// What everybody knows is going on: its kind, who serves it, about which service, its title. Few at any time, in an index of their own.
pub async fn going_on(tx: &mut Tx) -> Result<Vec<(Kind, ProviderId, Option<ServiceId>, String)>, DbError> {
    tx.rows(
        sql!(
            "select t.kind, t.provider_id, t.service_id, s.title from ticket t join subject s on s.id = t.id
             where t.known_incident and t.state in ('new', 'open', 'waiting') order by t.updated_at desc limit 20"
        ),
        p![],
    )
    .await
}

/// Whether somebody takes part in a subject.
pub async fn takes_part(tx: &mut Tx, subject: SubjectId, person: PersonId) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .maybe(sql!("select since from participant where subject_id = $1 and person_id = $2"), p![subject, person])
        .await?;
    Ok(found.is_some())
}

/// Ends what a merge began: somebody's part and following.
pub async fn leave(tx: &mut Tx, subject: SubjectId, person: PersonId, part: bool, follow: bool) -> Result<(), DbError> {
    if part {
        tx.run(sql!("delete from participant where subject_id = $1 and person_id = $2"), p![subject, person]).await?;
    }
    if follow {
        tx.run(sql!("delete from follow where subject_id = $1 and person_id = $2"), p![subject, person]).await?;
    }
    Ok(())
}

/// A subject's version.
pub async fn version(tx: &mut Tx, id: SubjectId) -> Result<i64, DbError> {
    Ok(tx.one::<(i64,)>(sql!("select version from subject where id = $1"), p![id]).await?.0)
}

row! {
    /// What a ticket was before an act.
    pub struct UndoRow {
        /// Which ticket.
        subject_id: SubjectId,
        /// Who acted.
        actor_id: Option<PersonId>,
        /// What they did.
        act: String,
        /// JSON of what it was.
        was: String,
        /// The subject's version after the act.
        version: i64,
        /// When.
        at: Timestamp,
    }
}

#[expect(clippy::too_many_arguments, reason = "one column each, used in one place")]
pub(crate) async fn insert_undo(
    tx: &mut Tx,
    token: i64,
    subject: SubjectId,
    actor: Option<PersonId>,
    act: &str,
    was: &str,
    version: i64,
    now: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "insert into undo (token, subject_id, actor_id, act, was, version, at) values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        p![token, subject, actor, act, was, version, now],
    )
    .await
    .map(|_| ())
}

/// What can be taken back with a token.
pub async fn undos(tx: &mut Tx, token: i64) -> Result<Vec<UndoRow>, DbError> {
    tx.rows(
        sql!("select subject_id, actor_id, act, was, version, at from undo where token = $1 and used_at is null order by subject_id"),
        p![token],
    )
    .await
}

/// The merge that a ticket went in by.
pub async fn merge_of(tx: &mut Tx, subject: SubjectId) -> Result<Option<(i64, String, Timestamp)>, DbError> {
    tx.maybe(
        sql!("select token, was, at from undo where subject_id = $1 and act = 'merge' and used_at is null order by at desc, token desc limit 1"),
        p![subject],
    )
    .await
}

pub(crate) async fn use_undo(tx: &mut Tx, token: i64, now: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("update undo set used_at = $2 where token = $1"), p![token, now]).await.map(|_| ())
}

/// Gathers one act on many tickets under one token.
pub async fn gather_undo(tx: &mut Tx, token: i64, into: i64) -> Result<(), DbError> {
    tx.run(sql!("update undo set token = $2 where token = $1"), p![token, into]).await.map(|_| ())
}

/// Forgets what can no longer be taken back.
pub async fn forget_undos(tx: &mut Tx, before: Timestamp) -> Result<u64, DbError> {
    tx.run(sql!("delete from undo where at < $1 and act <> 'merge'"), p![before]).await
}

/// A ticket with all its page needs, as this actor may see it.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// Its subject: number, title, version.
    pub subject: Subject,
    /// Its row.
    pub ticket: Ticket,
    /// What the actor is to it.
    pub about: About,
    /// Every relation of the actor to it.
    pub relations: Vec<domain::Relation>,
    /// What the actor sees of it.
    pub sight: Sight,
    /// Who serves it.
    pub provider: Provider,
    /// About which service.
    pub service: Option<Service>,
    /// Which team has it.
    pub team: Option<Team>,
    /// Who has it.
    pub assignee: Option<people::PersonName>,
    /// Who asked; not for who sees it only because everybody does.
    pub requester: Option<Person>,
    /// What this actor sees of the timeline, oldest first.
    pub entries: Vec<Entry>,
    /// All promises, oldest first.
    pub promises: Vec<Given>,
    /// What it is linked with, as far as the actor may know of it.
    pub links: Vec<timeline::Linked>,
    /// Who takes part besides the requester: person, name, part.
    pub participants: Vec<(PersonId, String, String)>,
    /// The number of the ticket it went into.
    pub merged_into: Option<String>,
    /// Whether the actor follows it.
    pub follows: bool,
    /// The course over it, where it is a complaint or a compliment.
    pub course: Option<spine::course::Course>,
}

/// A ticket by its number with all its page needs; nothing where there is none for this actor.
pub async fn conversation(
    tx: &mut Tx,
    actor: &Actor,
    number: &str,
    now: Timestamp,
) -> Result<Option<Conversation>, Failure> {
    let Some(subject) = timeline::by_number(tx, number).await? else { return Ok(None) };
    let Some(ticket) = by_id(tx, subject.id).await? else { return Ok(None) };
    let about = access::about_subject(tx, actor, &subject, now).await?;
    if domain::access::may(actor, Capability::Read, Some(&about)).is_err() {
        return Ok(None);
    }
    let sight = Sight::of(actor, &about);
    let relations = relations(actor, Some(&about));
    // Who only sees it because everybody does learns nothing of the people on it.
    let stranger =
        !actor.system && relations.iter().all(|r| matches!(r, domain::Relation::Anybody | domain::Relation::SignedIn));
    let entries = timeline::entries(tx, subject.id, &sight).await?;
    let promises = promises::of(tx, subject.id).await?;
    let Some(provider) = people::provider(tx, ticket.provider_id).await? else { return Ok(None) };
    let service = match ticket.service_id {
        Some(id) => service(tx, id).await?,
        None => None,
    };
    let team = match ticket.team_id {
        Some(id) => team(tx, id).await?,
        None => None,
    };
    let assignee = match ticket.assignee_id {
        Some(id) => person_name(tx, id).await?,
        None => None,
    };
    let requester = match ticket.requester_id.filter(|_| !stranger) {
        Some(id) => people::person(tx, id).await?,
        None => None,
    };
    let mut links = Vec::new();
    for link in timeline::links(tx, subject.id).await? {
        let other = access::about(tx, actor, link.id, now).await?;
        if domain::access::may(actor, Capability::Read, Some(&other)).is_ok() {
            links.push(link);
        }
    }
    let merged_into = match ticket.merged_into {
        Some(id) => timeline::by_id(tx, id).await?.map(|s| s.number),
        None => None,
    };
    let participants = if stranger { Vec::new() } else { timeline::participants(tx, subject.id).await? };
    let follows = match actor.person {
        Some(person) => follows(tx, subject.id, person).await?,
        None => false,
    };
    let course = spine::course::of(tx, subject.id).await?;
    Ok(Some(Conversation {
        subject,
        ticket,
        about,
        relations,
        sight,
        provider,
        service,
        team,
        assignee,
        requester,
        entries,
        promises,
        links,
        participants,
        merged_into,
        follows,
        course,
    }))
}

/// Somebody's name.
pub async fn person_name(tx: &mut Tx, id: PersonId) -> Result<Option<people::PersonName>, DbError> {
    tx.maybe(sql!("select id, name from person where id = $1"), p![id]).await
}
