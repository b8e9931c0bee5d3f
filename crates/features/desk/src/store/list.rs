//! Statements of queues and lists.
//!
//! Each reads one index in its own order, so that a page costs the same at two hundred thousand tickets as at two
//! hundred. What is open is read from the small indexes of open tickets (the words of `open!` and `due!` are those of the indexes and
//! must stay the same); the rest by its last change. Filters are tried on the way.

use database::{DbError, FromRow, Row, Tx, Val, p, row, sql};
use domain::{Kind, PersonId, Priority, PromiseKind, ProviderId, ServiceId, State, SubjectId, TeamId, Timestamp};

row! {
    /// A ticket as a row of a list shows it.
    pub struct TicketRow {
        /// Which.
        id: SubjectId,
        /// Its number.
        number: String,
        /// Its title.
        title: String,
        /// What it is.
        kind: Kind,
        /// `rules`, `person` or `unsure`.
        kind_by: String,
        /// Where it stands.
        state: State,
        /// What goes first.
        priority: Priority,
        /// Whose it is.
        provider: ProviderId,
        /// Key of the provider: its dye.
        provider_key: String,
        /// Name of the provider.
        provider_name: String,
        /// Only for its people and its provider.
        confidential: bool,
        /// The service it is about.
        service: Option<ServiceId>,
        /// Who of the provider's groups has it.
        team: Option<TeamId>,
        /// Who asked.
        requester: Option<PersonId>,
        /// Their name.
        requester_name: Option<String>,
        /// Who has it.
        assignee: Option<PersonId>,
        /// Their name.
        assignee_name: Option<String>,
        /// The earliest time that runs.
        due_at: Option<Timestamp>,
        /// What is due then.
        due_kind: Option<PromiseKind>,
        /// Why its clock stands still, in words the person is shown.
        waiting_for: Option<String>,
        /// Words agents put on it, apart by spaces.
        tags: String,
        /// A known incident.
        known_incident: bool,
        /// How many are affected.
        affected: i64,
        /// When it came.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
    }
}

/// What a list wants besides its place: all of them or nothing.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub kind: Option<Kind>,
    pub priority: Option<Priority>,
    pub state: Option<State>,
    pub service: Option<ServiceId>,
    pub channel: Option<domain::Channel>,
    pub assignee: Option<PersonId>,
    pub team: Option<TeamId>,
    pub unassigned: bool,
    /// ` tag ` as it stands between blanks.
    pub tag: Option<String>,
}

/// Where a page begins: after this key and this ticket.
pub type After = (i64, i64);

/// The key of nothing promised, as in the indexes.
pub const NEVER: i64 = i64::MAX;

macro_rules! columns {
    () => {
        "select t.id, s.number, s.title, t.kind, t.kind_by, t.state, t.priority, t.provider_id, p.key, p.name, s.confidential,
                t.service_id, t.team_id, t.requester_id, r.name, t.assignee_id, a.name, t.due_at, t.due_kind, t.waiting_for,
                t.tags, t.known_incident, t.affected, t.created_at, t.updated_at
         from ticket t join subject s on s.id = t.id left join provider p on p.id = t.provider_id
              left join person r on r.id = t.requester_id left join person a on a.id = t.assignee_id "
    };
}
macro_rules! open {
    () => {
        "t.state in ('new', 'open', 'waiting')"
    };
}
macro_rules! due {
    () => {
        "coalesce(t.due_at, 9223372036854775807)"
    };
}
// As in the indexes of migration 0103.
macro_rules! rank {
    () => {
        "cast(case t.priority when 'first' then 0 when 'high' then 1 when 'normal' then 2 else 3 end as bigint)"
    };
}
// The place is said twice, because SQLite does not find the first column of a pair when it is an expression.
/// Parameters 5 to 13; 1 is whose list it is, 2 and 3 the place, 4 the number of rows.
macro_rules! filters {
    () => {
        " and (cast($5 as text) is null or t.kind = $5) and (cast($6 as text) is null or t.priority = $6)
          and (cast($7 as text) is null or t.state = $7) and (cast($8 as bigint) is null or t.service_id = $8)
          and (cast($9 as text) is null or t.channel = $9) and (cast($10 as bigint) is null or t.assignee_id = $10)
          and (cast($11 as bigint) is null or t.team_id = $11) and (cast($12 as bigint) = 0 or t.assignee_id is null)
          and (cast($13 as text) is null or ' ' || t.tags || ' ' like $13) "
    };
}

fn params(of: i64, after: After, limit: i64, w: &Wanted) -> Vec<Val> {
    vec![
        of.into(),
        after.0.into(),
        after.1.into(),
        limit.into(),
        w.kind.into(),
        w.priority.into(),
        w.state.into(),
        w.service.into(),
        w.channel.into(),
        w.assignee.into(),
        w.team.into(),
        i64::from(w.unassigned).into(),
        w.tag.as_deref().map(|t| format!("% {} %", t.replace(['%', '_'], ""))).into(),
    ]
}

macro_rules! lists {
    ($($(#[$meta:meta])* $name:ident, $text:expr;)+) => { $(
        $(#[$meta])*
        pub async fn $name(tx: &mut Tx, of: i64, after: After, limit: i64, wanted: &Wanted) -> Result<Vec<TicketRow>, DbError> {
            tx.rows(sql!($text), &params(of, after, limit, wanted)).await
        }
    )+
    /// The main lists by name, for the test that looks at how they are read.
    pub const STATEMENTS: &[(&str, &str)] = &[$((stringify!($name), $text)),+];
    };
}

lists! {
    /// Open tickets of a provider, what is due first first.
    open_of_provider, concat!(columns!(), "where t.provider_id = $1 and ", open!(), " and ", due!(), " >= $2 and (", due!(), ", t.id) > ($2, $3)",
        filters!(), "order by ", due!(), ", t.id limit $4");
    /// Open tickets somebody has.
    open_of_person, concat!(columns!(), "where t.assignee_id = $1 and ", open!(), " and ", due!(), " >= $2 and (", due!(), ", t.id) > ($2, $3)",
        filters!(), "order by ", due!(), ", t.id limit $4");
    /// Open tickets a group has.
    open_of_team, concat!(columns!(), "where t.team_id = $1 and ", open!(), " and ", due!(), " >= $2 and (", due!(), ", t.id) > ($2, $3)",
        filters!(), "order by ", due!(), ", t.id limit $4");
    /// Open tickets of a provider, what matters most first.
    open_of_provider_priority, concat!(columns!(), "where t.provider_id = $1 and ", open!(), " and ", rank!(), " >= $2 and (", rank!(), ", t.id) > ($2, $3)",
        filters!(), "order by ", rank!(), ", t.id limit $4");
    /// Open tickets a group has, what matters most first.
    open_of_team_priority, concat!(columns!(), "where t.team_id = $1 and ", open!(), " and ", rank!(), " >= $2 and (", rank!(), ", t.id) > ($2, $3)",
        filters!(), "order by ", rank!(), ", t.id limit $4");
    /// Waiting tickets of a provider, last changed first.
    waiting_of_provider, concat!(columns!(), "where t.provider_id = $1 and t.state = 'waiting' and (t.updated_at, t.id) < ($2, $3)",
        filters!(), "order by t.updated_at desc, t.id desc limit $4");
    /// Resolved tickets of a provider, last changed first.
    resolved_of_provider, concat!(columns!(), "where t.provider_id = $1 and t.state = 'resolved' and (t.updated_at, t.id) < ($2, $3)",
        filters!(), "order by t.updated_at desc, t.id desc limit $4");
    /// Closed tickets of a provider, last changed first.
    closed_of_provider, concat!(columns!(), "where t.provider_id = $1 and t.state = 'closed' and (t.updated_at, t.id) < ($2, $3)",
        filters!(), "order by t.updated_at desc, t.id desc limit $4");
    /// Everything of a provider, last changed first.
    every_of_provider, concat!(columns!(), "where t.provider_id = $1 and (t.updated_at, t.id) < ($2, $3)",
        filters!(), "order by t.updated_at desc, t.id desc limit $4");
}

// Other orders of what is open: sorted after reading all of it, which is little.

macro_rules! resorted {
    ($($name:ident, $whose:literal, $key:expr, $sign:literal, $dir:literal;)+) => { $(
        pub async fn $name(tx: &mut Tx, of: i64, after: After, limit: i64, wanted: &Wanted) -> Result<Vec<TicketRow>, DbError> {
            tx.rows(
                sql!(concat!(columns!(), "where t.", $whose, " = $1 and ", open!(), " and (", $key, ", t.id) ", $sign, " ($2, $3)",
                    filters!(), "order by ", $key, $dir, ", t.id", $dir, " limit $4")),
                &params(of, after, limit, wanted),
            )
            .await
        }
    )+ };
}
resorted! {
    open_of_provider_updated, "provider_id", "t.updated_at", "<", " desc";
    open_of_person_updated, "assignee_id", "t.updated_at", "<", " desc";
    open_of_team_updated, "team_id", "t.updated_at", "<", " desc";
    open_of_provider_created, "provider_id", "t.created_at", "<", " desc";
    open_of_person_created, "assignee_id", "t.created_at", "<", " desc";
    open_of_team_created, "team_id", "t.created_at", "<", " desc";
    open_of_person_priority, "assignee_id", rank!(), ">", "";
}

/// A conversation with the part this person has in it.
#[derive(Clone, Debug)]
pub struct PartRow {
    /// The ticket.
    pub ticket: TicketRow,
    /// `requester`, `on_behalf`, `me_too` or `invited`.
    pub part: String,
}

impl FromRow for PartRow {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(Self { ticket: TicketRow::from_row(row)?, part: row.get(25)? })
    }
}

/// What somebody asked, last changed first.
pub async fn asked_by(tx: &mut Tx, person: PersonId, limit: i64) -> Result<Vec<TicketRow>, DbError> {
    tx.rows(
        sql!(concat!(
            columns!(),
            "where t.requester_id = $1 and t.state <> 'merged' order by t.updated_at desc, t.id desc limit $2"
        )),
        p![person, limit],
    )
    .await
}

/// What somebody takes part in without having asked, newest first.
pub async fn taken_part(tx: &mut Tx, person: PersonId, limit: i64) -> Result<Vec<PartRow>, DbError> {
    tx.rows(
        sql!(
            "select t.id, s.number, s.title, t.kind, t.kind_by, t.state, t.priority, t.provider_id, p.key, p.name, s.confidential,
                    t.service_id, t.team_id, t.requester_id, r.name, t.assignee_id, a.name, t.due_at, t.due_kind, t.waiting_for,
                    t.tags, t.known_incident, t.affected, t.created_at, t.updated_at, m.part
             from participant m join ticket t on t.id = m.subject_id join subject s on s.id = t.id join provider p on p.id = t.provider_id
                  left join person r on r.id = t.requester_id left join person a on a.id = t.assignee_id
             where m.person_id = $1 and m.part <> 'requester' and t.state <> 'merged' order by m.subject_id desc limit $2"
        ),
        p![person, limit],
    )
    .await
}

/// Known incidents somebody said "me too" on. That makes them no party, so only what is open to all is theirs to read.
pub async fn affected_too(tx: &mut Tx, person: PersonId, limit: i64) -> Result<Vec<TicketRow>, DbError> {
    tx.rows(
        sql!(concat!(
            columns!(),
            "join follow f on f.subject_id = t.id where f.person_id = $1 and f.why = 'me_too' and s.open_to_all and t.state <> 'merged'
             order by t.updated_at desc limit $2"
        )),
        p![person, limit],
    )
    .await
}

/// What stands still until this person does something.
pub async fn waits_for(tx: &mut Tx, person: PersonId, limit: i64) -> Result<Vec<TicketRow>, DbError> {
    tx.rows(
        sql!(concat!(
            columns!(),
            "where t.requester_id = $1 and t.state = 'waiting' order by t.updated_at desc limit $2"
        )),
        p![person, limit],
    )
    .await
}

row! {
    /// How much somebody has.
    pub struct LoadRow {
        /// Who.
        person: PersonId,
        /// Open tickets they have.
        open: i64,
        /// Of these, due before the moment asked about.
        soon: i64,
        /// Of these, past their time.
        late: i64,
    }
}

/// Open tickets by who has them; reads what is open of the provider only.
pub async fn loads(
    tx: &mut Tx,
    provider: ProviderId,
    now: Timestamp,
    soon: Timestamp,
) -> Result<Vec<LoadRow>, DbError> {
    tx.rows(
        sql!(
            "select t.assignee_id, count(*), count(*) filter (where t.due_at < $3), count(*) filter (where t.due_at < $2)
             from ticket t where t.provider_id = $1 and t.state in ('new', 'open', 'waiting') and t.assignee_id is not null
             group by t.assignee_id order by t.assignee_id"
        ),
        p![provider, now, soon],
    )
    .await
}

/// How much the groups of a provider say each of their people can carry.
pub async fn capacities(tx: &mut Tx, provider: ProviderId) -> Result<Vec<(PersonId, i64)>, DbError> {
    tx.rows(
        sql!(
            "select m.person_id, max(m.capacity) from team t join team_member m on m.team_id = t.id
             where t.provider_id = $1 group by m.person_id order by m.person_id"
        ),
        p![provider],
    )
    .await
}

/// Whose a group is.
pub async fn team_provider(tx: &mut Tx, team: TeamId) -> Result<Option<ProviderId>, DbError> {
    Ok(tx.maybe::<(ProviderId,)>(sql!("select provider_id from team where id = $1"), p![team]).await?.map(|(p,)| p))
}

/// A team's id and name.
pub async fn teams_of(tx: &mut Tx, provider: ProviderId) -> Result<Vec<(TeamId, String)>, DbError> {
    tx.rows(sql!("select id, name from team where provider_id = $1 order by id"), p![provider]).await
}

/// A person's tickets with the promises that still run on them; which of them a reader sees is decided by the caller.
pub async fn recent_of(tx: &mut Tx, person: PersonId, limit: i64) -> Result<Vec<TicketRow>, DbError> {
    asked_by(tx, person, limit).await
}

row! {
    /// A promise that still runs, for a person card.
    pub struct OwedRow {
        /// On which ticket.
        subject: SubjectId,
        /// Its number.
        number: String,
        /// Whose it is.
        provider: ProviderId,
        /// What is promised.
        kind: PromiseKind,
        /// `running` or `paused`.
        state: String,
        /// Until when.
        due_at: Timestamp,
        /// Why its clock stands still.
        pause_reason: Option<String>,
    }
}

/// Promises that run on open tickets somebody asked.
pub async fn owed_to(tx: &mut Tx, person: PersonId, limit: i64) -> Result<Vec<OwedRow>, DbError> {
    tx.rows(
        sql!(
            "select o.subject_id, s.number, t.provider_id, o.kind, o.state, o.due_at, o.pause_reason
             from ticket t join promise o on o.subject_id = t.id join subject s on s.id = t.id
             where t.requester_id = $1 and t.state in ('new', 'open', 'waiting') and o.state in ('running', 'paused')
             order by o.due_at limit $2"
        ),
        p![person, limit],
    )
    .await
}

row! {
    /// What tells a known incident or an own ticket among what was found.
    pub struct AlikeRow {
        /// Which.
        id: SubjectId,
        /// Where it stands.
        state: State,
        /// A known incident.
        known_incident: bool,
        /// How many are affected.
        affected: i64,
        /// Who asked.
        requester: Option<PersonId>,
        /// Why this reader follows it, where they do.
        follows: Option<String>,
    }
}

/// Of these tickets, what tells known incidents and own ones. Ids are integers of our own making.
pub async fn alike(tx: &mut Tx, ids: &[SubjectId], reader: Option<PersonId>) -> Result<Vec<AlikeRow>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = ids.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join(", ");
    tx.rows(
        &format!(
            "select t.id, t.state, t.known_incident, t.affected, t.requester_id, f.why from ticket t
             left join follow f on f.subject_id = t.id and f.person_id = $1 where t.id in ({ids})"
        ),
        p![reader],
    )
    .await
}

/// Known incidents of a service that are still open.
pub async fn known_of_service(
    tx: &mut Tx,
    service: ServiceId,
) -> Result<Vec<(SubjectId, String, String, i64)>, DbError> {
    tx.rows(
        sql!(
            "select t.id, s.number, s.title, t.affected from ticket t join subject s on s.id = t.id
             where t.service_id = $1 and t.known_incident and t.state in ('new', 'open', 'waiting') order by t.created_at desc limit 20"
        ),
        p![service],
    )
    .await
}
