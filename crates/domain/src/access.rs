//! Who may what: one table (spec G2, A9; issue "Who may what is one table"). Everything that checks a right asks
//! [`may`]; every route names the [`Capability`] it needs, and a test walks every route with every role.

use crate::kind::words;
use crate::{Because, Channel, ConsumerId, Locale, PersonId, ProviderId, Refusal};
use serde::{Deserialize, Serialize};

words! {
    /// What somebody is to a provider, to a consumer, or to the house.
    Role {
        /// Serves people for a provider.
        Agent = "agent",
        /// Answers for a provider's promises, people and rules. Is an agent too.
        Lead = "lead",
        /// Acts for a consumer.
        Representative = "representative",
        /// Defines what a consumer requires and accepts agreements.
        Customer = "customer",
        /// Reads and answers what was said in confidence, at a provider or in the whole house.
        Handler = "handler",
        /// Keeps the names behind confidential reports, and decides who learns one.
        Custodian = "custodian",
        /// Runs the program: people, providers, settings, health. Sees no confidential ticket.
        Operator = "operator",
    }
}

/// One role somebody has, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Membership {
    /// What.
    pub role: Role,
    /// At which provider (agent, lead; handler and custodian too, who are the whole house's where there is none).
    pub provider: Option<ProviderId>,
    /// At which consumer (representative, customer).
    pub consumer: Option<ConsumerId>,
}

/// Who acts, on whose behalf, through what. Only the doors that proved it make one (`spine::access`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Who; `None` for a guest and for the program itself.
    pub person: Option<PersonId>,
    /// Their name, as entries and the audit log show it.
    pub name: String,
    /// Language they read.
    pub locale: Locale,
    /// IANA name of their time zone.
    pub zone: String,
    /// Their roles.
    pub memberships: Vec<Membership>,
    /// The channel this act came through.
    pub through: Channel,
    /// Scopes of the token, where it came with one; `None` for a signed-in browser, which has them all.
    pub scopes: Option<Vec<Scope>>,
    /// The program itself: jobs, promises, imports.
    pub system: bool,
}

words! {
    /// What an API token may be used for.
    Scope {
        /// Read what its owner may read.
        Read = "read",
        /// Ask and reply as its owner.
        Ask = "ask",
        /// Do an agent's work as its owner.
        Work = "work",
        /// Everything its owner may do, the house included.
        Admin = "admin",
        /// Read the metrics only.
        Metrics = "metrics",
    }
}

impl Actor {
    /// The program itself.
    pub fn system() -> Self {
        Self { system: true, through: Channel::System, name: "Entwine".to_owned(), ..Self::guest() }
    }
    /// Somebody who is not signed in.
    pub fn guest() -> Self {
        Self {
            person: None,
            name: String::new(),
            locale: Locale::default(),
            zone: "UTC".to_owned(),
            memberships: Vec::new(),
            through: Channel::Web,
            scopes: None,
            system: false,
        }
    }
    /// Providers they serve for, as agent or lead.
    pub fn providers(&self) -> impl Iterator<Item = ProviderId> + '_ {
        let mut seen = Vec::new();
        self.memberships
            .iter()
            .filter(|m| matches!(m.role, Role::Agent | Role::Lead))
            .filter_map(|m| m.provider)
            .filter(move |p| {
                let new = !seen.contains(p);
                seen.push(*p);
                new
            })
    }
    /// Consumers they act for.
    pub fn consumers(&self) -> impl Iterator<Item = ConsumerId> + '_ {
        self.memberships
            .iter()
            .filter(|m| matches!(m.role, Role::Representative | Role::Customer))
            .filter_map(|m| m.consumer)
    }
    /// Whether they serve anybody at all: who sees the desk.
    pub fn is_agent(&self) -> bool {
        self.providers().next().is_some()
    }
    /// Whether they lead this provider, or any when `None`.
    pub fn is_lead(&self, provider: Option<ProviderId>) -> bool {
        self.memberships.iter().any(|m| m.role == Role::Lead && (provider.is_none() || m.provider == provider))
    }
    /// Whether they run the program.
    pub fn is_operator(&self) -> bool {
        self.memberships.iter().any(|m| m.role == Role::Operator)
    }
    /// Whether they have a role anywhere.
    pub fn is_somewhere(&self, role: Role) -> bool {
        self.memberships.iter().any(|m| m.role == role)
    }
    /// Whether a token of theirs covers `scope`; a browser covers all.
    pub fn covers(&self, scope: Scope) -> bool {
        self.scopes.as_ref().is_none_or(|scopes| {
            scopes.contains(&Scope::Admin)
                || scopes.contains(&scope)
                || (scope == Scope::Read && scopes.iter().any(|s| matches!(s, Scope::Ask | Scope::Work)))
                || (scope == Scope::Ask && scopes.contains(&Scope::Work))
        })
    }
}

/// What is known of a subject when a right is decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Who serves it.
    pub provider: Option<ProviderId>,
    /// Which consumer it belongs to.
    pub consumer: Option<ConsumerId>,
    /// Who asked.
    pub requester: Option<PersonId>,
    /// Closed to everybody but its people and its provider (A9).
    pub confidential: bool,
    /// Articles, services, known incidents: whoever may come in sees its public side.
    pub open_to_all: bool,
    /// This actor takes part in it: on behalf, me too, invited.
    pub takes_part: bool,
    /// This actor broke the glass on it within the hour: an operator's act that its provider was told of.
    pub glass_broken: bool,
}

words! {
    /// What somebody is to one subject, or to the house.
    Relation {
        /// Nobody in particular, not signed in.
        Anybody = "anybody",
        /// Signed in.
        SignedIn = "signed_in",
        /// Asked, or takes part in it.
        Party = "party",
        /// Acts for the consumer it belongs to.
        Representative = "representative",
        /// Serves for its provider, or for any provider where no subject is meant.
        Agent = "agent",
        /// Leads its provider.
        Lead = "lead",
        /// Reads and answers reports somewhere.
        Handler = "handler",
        /// Keeps the names behind reports somewhere.
        Custodian = "custodian",
        /// Runs the program.
        Operator = "operator",
        /// The program itself.
        System = "system",
    }
}

words! {
    /// What a request asks to do. Every route names one.
    Capability {
        /// Look at pages that are for everybody: sign-in, status, health.
        Visit = "visit",
        /// Say what is going on. Guests too where the operator allows it; that is decided by the setting, not here.
        Ask = "ask",
        /// See one's own pages: home, inbox, settings, sessions, tokens.
        OwnPages = "own_pages",
        /// Read a subject, as far as its entries are visible to the reader.
        Read = "read",
        /// Read what the provider's side notes for itself.
        ReadNotes = "read_notes",
        /// Reply on a subject.
        Reply = "reply",
        /// Note something for the provider's side only.
        Note = "note",
        /// Do the desk's work on a subject: triage, assign, pause, resolve, hand over, merge.
        Work = "work",
        /// Look at queues and people, use macros.
        Desk = "desk",
        /// See how promises are kept, corrections, workload.
        Insight = "insight",
        /// Set a provider's calendar, targets, rules, teams, words.
        ManageProvider = "manage_provider",
        /// Offer and accept agreements for the provider's side.
        OfferAgreement = "offer_agreement",
        /// Accept agreements for the consumer's side.
        AcceptAgreement = "accept_agreement",
        /// Run the program: people, providers, settings, health, jobs, imports, webhooks, the audit log.
        ManageHouse = "manage_house",
        /// Read and answer what was said in confidence. Which report: `rules::safe` decides, for each.
        HandleReports = "handle_reports",
        /// Decide who learns the name behind a confidential report.
        KeepNames = "keep_names",
        /// Open one confidential subject in an emergency: on the audit log, its provider is told.
        BreakGlass = "break_glass",
    }
}

use Relation as R;

/// The table. A capability is had by whoever stands in one of its relations to the subject.
pub const TABLE: &[(Capability, &[Relation], Scope)] = &[
    (Capability::Visit, &[R::Anybody], Scope::Read),
    (Capability::Ask, &[R::Anybody], Scope::Ask),
    (Capability::OwnPages, &[R::SignedIn], Scope::Read),
    (Capability::Read, &[R::Party, R::Representative, R::Agent, R::Lead, R::Operator], Scope::Read),
    (Capability::ReadNotes, &[R::Agent, R::Lead], Scope::Read),
    (Capability::Reply, &[R::Party, R::Representative, R::Agent, R::Lead], Scope::Ask),
    (Capability::Note, &[R::Agent, R::Lead], Scope::Work),
    (Capability::Work, &[R::Agent, R::Lead], Scope::Work),
    (Capability::Desk, &[R::Agent, R::Lead], Scope::Read),
    (Capability::Insight, &[R::Agent, R::Lead, R::Operator], Scope::Read),
    (Capability::ManageProvider, &[R::Lead, R::Operator], Scope::Admin),
    (Capability::OfferAgreement, &[R::Lead], Scope::Admin),
    (Capability::AcceptAgreement, &[R::Representative], Scope::Admin),
    (Capability::ManageHouse, &[R::Operator], Scope::Admin),
    (Capability::HandleReports, &[R::Handler], Scope::Admin),
    (Capability::KeepNames, &[R::Custodian], Scope::Admin),
    (Capability::BreakGlass, &[R::Operator], Scope::Admin),
];

/// Every relation `actor` stands in to a subject; to the house where `about` is `None`.
pub fn relations(actor: &Actor, about: Option<&About>) -> Vec<Relation> {
    let mut all = vec![Relation::Anybody];
    if actor.system {
        all.push(Relation::System);
    }
    let Some(person) = actor.person else { return all };
    all.push(Relation::SignedIn);
    if actor.is_somewhere(Role::Handler) {
        all.push(Relation::Handler);
    }
    if actor.is_somewhere(Role::Custodian) {
        all.push(Relation::Custodian);
    }
    let Some(about) = about else {
        if actor.is_agent() {
            all.push(Relation::Agent);
        }
        if actor.is_lead(None) {
            all.push(Relation::Lead);
        }
        if actor.is_operator() {
            all.push(Relation::Operator);
        }
        if actor.consumers().next().is_some() {
            all.push(Relation::Representative);
        }
        return all;
    };
    if about.requester == Some(person) || about.takes_part {
        all.push(Relation::Party);
    }
    // A representative sees the consumer's tickets, but what is confidential stays between the person and the provider.
    if !about.confidential && about.consumer.is_some_and(|c| actor.consumers().any(|own| own == c)) {
        all.push(Relation::Representative);
    }
    if about.provider.is_some_and(|p| actor.providers().any(|own| own == p)) {
        all.push(Relation::Agent);
    }
    if about.provider.is_some() && actor.is_lead(about.provider) {
        all.push(Relation::Lead);
    }
    if actor.is_operator() && (!about.confidential || about.glass_broken) {
        all.push(Relation::Operator);
    }
    all
}

/// Whether `actor` may do `capability` to a subject, or in the house where `about` is `None`.
///
/// What somebody may not even read is [`Refusal::NotFound`], so that asking teaches nothing.
pub fn may(actor: &Actor, capability: Capability, about: Option<&About>) -> Result<(), Refusal> {
    if actor.system {
        return Ok(());
    }
    // Breaking the glass is for what is closed to the operator, so what they are to the subject says nothing.
    let about = about.filter(|_| capability != Capability::BreakGlass);
    let Some((_, wanted, scope)) = TABLE.iter().find(|(c, _, _)| *c == capability) else {
        return Err(Refusal::NotFound);
    };
    let has = relations(actor, about);
    let open = capability == Capability::Read && about.is_some_and(|a| a.open_to_all && !a.confidential);
    if open || wanted.iter().any(|w| has.contains(w)) {
        return if actor.covers(*scope) {
            Ok(())
        } else {
            Err(Refusal::NotAllowed(Because::new("refused-token-scope").with("scope", scope.word())))
        };
    }
    if actor.person.is_none() {
        return Err(Refusal::SignIn);
    }
    if about.is_some() && capability != Capability::Read {
        may(actor, Capability::Read, about)?;
    } else if about.is_some() {
        return Err(Refusal::NotFound);
    }
    Err(Refusal::NotAllowed(Because::new("refused-role").with("capability", capability.word())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: i64, memberships: &[(Role, Option<i64>, Option<i64>)]) -> Actor {
        Actor {
            person: Some(PersonId(id)),
            memberships: memberships
                .iter()
                .map(|(role, p, c)| Membership {
                    role: *role,
                    provider: p.map(ProviderId),
                    consumer: c.map(ConsumerId),
                })
                .collect(),
            ..Actor::guest()
        }
    }

    /// HR's ticket (provider 2, confidential) of person 1, seen by everybody who might try.
    #[test]
    fn a_confidential_ticket_is_closed_to_everybody_else() {
        let hr = About {
            provider: Some(ProviderId(2)),
            consumer: Some(ConsumerId(5)),
            requester: Some(PersonId(1)),
            confidential: true,
            ..About::default()
        };
        let rows: &[(&str, Actor, bool)] = &[
            ("the person", person(1, &[]), true),
            ("somebody else", person(9, &[]), false),
            ("HR", person(3, &[(Role::Agent, Some(2), None)]), true),
            ("IT", person(4, &[(Role::Agent, Some(1), None)]), false),
            ("IT's lead", person(4, &[(Role::Lead, Some(1), None)]), false),
            ("their representative", person(6, &[(Role::Representative, None, Some(5))]), false),
            ("the operator", person(7, &[(Role::Operator, None, None)]), false),
            ("a guest", Actor::guest(), false),
        ];
        for (who, actor, expected) in rows {
            assert_eq!(may(actor, Capability::Read, Some(&hr)).is_ok(), *expected, "{who}");
        }
        let broken = About { glass_broken: true, ..hr };
        let operator = person(7, &[(Role::Operator, None, None)]);
        assert!(may(&operator, Capability::Read, Some(&broken)).is_ok());
        assert!(
            may(&operator, Capability::ReadNotes, Some(&broken)).is_err(),
            "breaking the glass is for reading what was said"
        );
    }

    #[test]
    fn what_may_not_be_read_is_not_there() {
        let it = About { provider: Some(ProviderId(1)), requester: Some(PersonId(1)), ..About::default() };
        for capability in Capability::ALL {
            let refused = may(&person(9, &[]), *capability, Some(&it));
            if *capability == Capability::Visit || *capability == Capability::Ask || *capability == Capability::OwnPages
            {
                assert_eq!(refused, Ok(()));
            } else if *capability == Capability::BreakGlass {
                assert!(matches!(refused, Err(Refusal::NotAllowed(_))));
            } else {
                assert_eq!(refused, Err(Refusal::NotFound), "{capability}");
            }
        }
        assert!(
            matches!(may(&person(1, &[]), Capability::Work, Some(&it)), Err(Refusal::NotAllowed(_))),
            "one's own ticket can be read"
        );
    }

    #[test]
    fn the_table_names_every_capability_once() {
        for capability in Capability::ALL {
            assert_eq!(TABLE.iter().filter(|(c, _, _)| c == capability).count(), 1, "{capability}");
        }
    }

    #[test]
    fn a_token_does_no_more_than_its_scopes() {
        let mut agent = person(3, &[(Role::Agent, Some(1), None)]);
        let it = About { provider: Some(ProviderId(1)), ..About::default() };
        agent.scopes = Some(vec![Scope::Read]);
        assert!(may(&agent, Capability::Read, Some(&it)).is_ok());
        assert!(may(&agent, Capability::Work, Some(&it)).is_err());
        agent.scopes = Some(vec![Scope::Metrics]);
        assert!(may(&agent, Capability::Read, Some(&it)).is_err());
    }
}
