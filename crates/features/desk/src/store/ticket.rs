//! Every statement of tickets.

use database::row;
use domain::{
    Channel, Impact, Kind, PersonId, Priority, PromiseKind, ProviderId, ServiceId, State, SubjectId, TeamId, Timestamp, Urgency,
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
