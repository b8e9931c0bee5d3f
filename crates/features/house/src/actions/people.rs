//! Who there is, and what they are to whom.

use super::{INVITATION_HOLDS, SendKey, manage};
use crate::store;
use domain::{Because, Capability, ConsumerId, Level, Membership, PersonId, Refusal, Role, access::may};
use spine::{
    Action, Failure, Work,
    access::{EndSession, MakeKey},
    audit, people,
};

/// Invites somebody: they exist, and come in with the link.
pub struct Invite {
    /// Their address.
    pub email: String,
    /// Their name.
    pub name: String,
    /// Language they will read, until they choose.
    pub locale: String,
    /// Time zone, until they choose.
    pub zone: String,
    /// The consumer they belong to.
    pub consumer: Option<ConsumerId>,
    /// The key of the link the operator hands over, made at the edge.
    pub key: String,
    /// Whether a link goes out by mail as well.
    pub mail: bool,
}

impl Action for Invite {
    const NAME: &'static str = "house.invite";
    type Done = PersonId;
    async fn run(&self, work: &mut Work<'_>) -> Result<PersonId, Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        let new = people::NewPerson {
            email: &self.email,
            name: &self.name,
            kind: "person",
            locale: &self.locale,
            zone: &self.zone,
            consumer: self.consumer,
        };
        let person = people::add(work, new).await?;
        people::set_state(work, person, "invited").await?;
        MakeKey { person, purpose: "invitation", key: self.key.clone(), holds: INVITATION_HOLDS }.run(work).await?;
        if self.mail {
            SendKey { person, purpose: "invitation".to_owned() }.enqueue(work).await?;
        }
        Ok(person)
    }
    fn detail(&self) -> String {
        people::fold_email(&self.email)
    }
}

/// What an operator corrects about somebody: level in the priority rules, consumer.
pub struct SavePerson {
    /// Whom.
    pub person: PersonId,
    /// Their level.
    pub level: Level,
    /// The consumer they belong to.
    pub consumer: Option<ConsumerId>,
}

impl Action for SavePerson {
    const NAME: &'static str = "house.save_person";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        let Some(mut person) = people::person(work.tx, self.person).await? else { return Err(Failure::not_found()) };
        person.level = self.level;
        person.consumer_id = self.consumer;
        people::update(work, &person).await
    }
    fn detail(&self) -> String {
        format!("{} {}", self.person, self.level)
    }
}

/// Lets somebody in, or blocks them: then every session ends.
pub struct LetIn {
    /// Whom.
    pub person: PersonId,
    /// In or out.
    pub inside: bool,
}

impl Action for LetIn {
    const NAME: &'static str = "house.let_in";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may(work.actor, Capability::ManageHouse, None)?;
        let Some(person) = people::person(work.tx, self.person).await? else { return Err(Failure::not_found()) };
        if person.state == "erased" {
            return Err(Failure::not_found());
        }
        if !self.inside {
            if work.actor.person == Some(self.person) {
                return Err(Refusal::not_allowed("refused-block-yourself").into());
            }
            people::set_state(work, self.person, "blocked").await?;
            EndSession { person: self.person, key_hash: None, except: None }.run(work).await?;
            spine::access::spend_keys(work.tx, self.person, work.now).await?;
        } else if person.state == "blocked" {
            people::set_state(work, self.person, "active").await?;
        }
        Ok(())
    }
    fn detail(&self) -> String {
        format!("{} {}", self.person, if self.inside { "in" } else { "out" })
    }
}

/// Who may give or take a role: the provider's leads and operators for roles at a provider, operators for all others.
fn may_give(work: &Work<'_>, role: &Membership) -> Result<(), Refusal> {
    match (role.role, role.provider, role.consumer) {
        (Role::Agent | Role::Lead, Some(provider), None) => manage(work.actor, provider),
        (Role::Operator, None, None) | (Role::Representative | Role::Customer, None, Some(_)) => {
            may(work.actor, Capability::ManageHouse, None)
        }
        // Of a provider or of the whole house; and never the provider's own to give, whose lead a report may be about.
        (Role::Handler | Role::Custodian, _, None) => may(work.actor, Capability::ManageHouse, None),
        _ => Err(Refusal::invalid("role", Because::new("invalid-role-place"))),
    }
}

/// Gives somebody a role.
pub struct GiveRole {
    /// Whom.
    pub person: PersonId,
    /// What, and where.
    pub role: Membership,
}

fn written(person: PersonId, role: &Membership) -> String {
    let place = role.provider.map(|p| p.0).or(role.consumer.map(|c| c.0));
    format!("{person} {}{}", role.role, place.map_or_else(String::new, |p| format!(" at {p}")))
}

impl Action for GiveRole {
    const NAME: &'static str = "house.give_role";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may_give(work, &self.role)?;
        let Some(person) = people::person(work.tx, self.person).await? else { return Err(Failure::not_found()) };
        if person.state == "erased" || person.kind == "guest" {
            return Err(Failure::invalid("person", "invalid-person"));
        }
        if let Some(provider) = self.role.provider {
            let Some(provider) = people::provider(work.tx, provider).await? else { return Err(Failure::not_found()) };
            // Whoever does not lead a closed provider cannot open its door unseen: its leads hear of it.
            if provider.confidential && !work.actor.is_lead(Some(provider.id)) && !work.actor.system {
                let because = Because::new("notice-role-given")
                    .with("who", &work.actor.name)
                    .with("person", &person.name)
                    .with("role", self.role.role.word())
                    .with("provider", &provider.name);
                for lead in people::leads(work.tx, provider.id).await? {
                    let id = work.id();
                    store::tell(work.tx, id, lead, "role_given", &because, work.now).await?;
                    work.touch(format!("inbox:{lead}"));
                }
                audit::append(work, "house.enter_closed", None, "done", &written(self.person, &self.role)).await?;
            }
        }
        if matches!(self.role.role, Role::Handler | Role::Custodian) && !work.actor.system {
            // Nobody comes closer to a name unseen: those who keep names hear of it.
            let because = Because::new("notice-safe-role-given")
                .with("who", &work.actor.name)
                .with("person", &person.name)
                .with("role", self.role.role.word());
            for keeper in store::custodians(work.tx).await? {
                let id = work.id();
                store::tell(work.tx, id, keeper, "role_given", &because, work.now).await?;
                work.touch(format!("inbox:{keeper}"));
            }
        }
        Ok(people::give_role(work, self.person, self.role).await?)
    }
    fn detail(&self) -> String {
        written(self.person, &self.role)
    }
}

/// Takes a role away. The house always keeps an operator.
pub struct TakeRole {
    /// From whom.
    pub person: PersonId,
    /// What, and where.
    pub role: Membership,
}

impl Action for TakeRole {
    const NAME: &'static str = "house.take_role";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        may_give(work, &self.role)?;
        let has = people::memberships(work.tx, self.person).await?;
        if !has.contains(&self.role) {
            return Err(Failure::not_found());
        }
        let inside = people::person(work.tx, self.person).await?.is_some_and(|p| p.state == "active");
        if self.role.role == Role::Operator && inside && store::operators(work.tx).await? <= 1 {
            return Err(Refusal::not_allowed("refused-last-operator").into());
        }
        people::take_role(work, self.person, self.role).await?;
        if let Some(provider) = self.role.provider {
            let serves = has.iter().any(|m| *m != self.role && m.provider == Some(provider));
            if !serves {
                store::leave_teams(work.tx, provider, self.person).await?;
            }
        }
        Ok(())
    }
    fn detail(&self) -> String {
        written(self.person, &self.role)
    }
}
