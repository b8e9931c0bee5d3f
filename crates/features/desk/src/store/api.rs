//! Statements of the API: tickets as it shows them, and answers kept under the key of their request.

use database::{DbError, Tx, Val, p, row, sql};
use domain::{
    Channel, Impact, Kind, PersonId, Priority, PromiseKind, ProviderId, ServiceId, State, SubjectId, TeamId, Timestamp,
    Urgency,
};

row! {
    /// A ticket as the API shows it.
    pub struct Line {
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
        /// How many are affected.
        impact: Impact,
        /// How soon it hurts.
        urgency: Urgency,
        /// Whose it is.
        provider_id: ProviderId,
        /// Key of the provider.
        provider_key: String,
        /// Key of the service it is about.
        service_key: Option<String>,
        /// Which team has it.
        team_id: Option<TeamId>,
        /// The team's name.
        team_name: Option<String>,
        /// Who asked.
        requester_id: Option<PersonId>,
        /// Their name.
        requester_name: Option<String>,
        /// Who has it.
        assignee_id: Option<PersonId>,
        /// Their name.
        assignee_name: Option<String>,
        /// The earliest time that runs.
        due_at: Option<Timestamp>,
        /// What is due then.
        due_kind: Option<PromiseKind>,
        /// Why its clock stands still.
        waiting_for: Option<String>,
        /// Words agents put on it, apart by spaces.
        tags: String,
        /// A known incident.
        known_incident: bool,
        /// How many are affected.
        affected: i64,
        /// How it came in.
        channel: Channel,
        /// When it came.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// When it was resolved.
        resolved_at: Option<Timestamp>,
        /// When it was closed.
        closed_at: Option<Timestamp>,
        /// Grows with each change.
        version: i64,
        /// Only its people and its provider see it.
        confidential: bool,
    }
}

macro_rules! shown {
    () => {
        "select t.id, s.number, s.title, t.kind, t.kind_by, t.state, t.priority, t.impact, t.urgency, t.provider_id, p.key, v.key,
                t.team_id, m.name, t.requester_id, r.name, t.assignee_id, a.name, t.due_at, t.due_kind, t.waiting_for, t.tags,
                t.known_incident, t.affected, t.channel, t.created_at, t.updated_at, t.resolved_at, t.closed_at, s.version, s.confidential
         from ticket t join subject s on s.id = t.id join provider p on p.id = t.provider_id
              left join service v on v.id = t.service_id left join team m on m.id = t.team_id
              left join person r on r.id = t.requester_id left join person a on a.id = t.assignee_id "
    };
}

/// A ticket by its subject.
pub async fn line(tx: &mut Tx, id: SubjectId) -> Result<Option<Line>, DbError> {
    tx.maybe(sql!(concat!(shown!(), "where t.id = $1")), p![id]).await
}

/// What a list wants; all of them or nothing.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// What it is.
    pub kind: Option<Kind>,
    /// What goes first.
    pub priority: Option<Priority>,
    /// Where it stands.
    pub state: Option<State>,
    /// Who has it.
    pub assignee: Option<PersonId>,
    /// Nobody has it.
    pub unassigned: bool,
    /// Changed then or later.
    pub since: Option<Timestamp>,
}

fn params(of: i64, after: (i64, i64), limit: i64, w: &Wanted) -> Vec<Val> {
    vec![
        of.into(),
        after.0.into(),
        after.1.into(),
        limit.into(),
        w.kind.into(),
        w.priority.into(),
        w.state.into(),
        w.assignee.into(),
        i64::from(w.unassigned).into(),
        w.since.unwrap_or(Timestamp(i64::MIN)).into(),
    ]
}

macro_rules! lists {
    ($($(#[$meta:meta])* $name:ident, $whose:literal, $sign:literal, $dir:literal;)+) => { $(
        $(#[$meta])*
        pub async fn $name(tx: &mut Tx, of: i64, after: (i64, i64), limit: i64, wanted: &Wanted) -> Result<Vec<Line>, DbError> {
            tx.rows(
                sql!(concat!(shown!(), "where t.", $whose, " = $1 and (t.updated_at, t.id) ", $sign, " ($2, $3) and t.updated_at >= $10
                    and (cast($5 as text) is null or t.kind = $5) and (cast($6 as text) is null or t.priority = $6)
                    and (cast($7 as text) is null or t.state = $7) and (cast($8 as bigint) is null or t.assignee_id = $8)
                    and (cast($9 as bigint) = 0 or t.assignee_id is null)
                    order by t.updated_at", $dir, ", t.id", $dir, " limit $4")),
                &params(of, after, limit, wanted),
            )
            .await
        }
    )+ };
}
lists! {
    /// Tickets of a provider, last changed first.
    of_provider, "provider_id", "<", " desc";
    /// Tickets of a provider, last changed last: to follow what changes.
    of_provider_on, "provider_id", ">", "";
    /// Tickets somebody asked, last changed first.
    of_requester, "requester_id", "<", " desc";
    /// Tickets somebody asked, last changed last.
    of_requester_on, "requester_id", ">", "";
}

/// A provider's key.
pub async fn provider_key(tx: &mut Tx, id: ProviderId) -> Result<Option<String>, DbError> {
    Ok(tx.maybe::<(String,)>(sql!("select key from provider where id = $1"), p![id]).await?.map(|(key,)| key))
}

/// A provider by its key.
pub async fn provider_id(tx: &mut Tx, key: &str) -> Result<Option<ProviderId>, DbError> {
    Ok(tx.maybe::<(ProviderId,)>(sql!("select id from provider where key = $1"), p![key]).await?.map(|(id,)| id))
}

/// A service by its key.
pub async fn service_id(tx: &mut Tx, key: &str) -> Result<Option<ServiceId>, DbError> {
    Ok(tx.maybe::<(ServiceId,)>(sql!("select id from service where key = $1"), p![key]).await?.map(|(id,)| id))
}

/// The files of an entry: id, name, media type, size.
pub async fn files_of_entry(
    tx: &mut Tx,
    entry: domain::EntryId,
) -> Result<Vec<(domain::AttachmentId, String, String, i64)>, DbError> {
    tx.rows(sql!("select id, name, media_type, size from attachment where entry_id = $1 order by id"), p![entry]).await
}
