//! Teams of a provider: who works together, with what skills, and how work is given out.

use super::manage;
use crate::store;
use domain::{PersonId, ProviderId, TeamId};
use spine::{Action, Failure, Work, people};

/// Ways a team gives out its work.
pub const ASSIGNING: &[&str] = &["none", "round_robin", "load", "skill"];

/// Adds a team, or changes one.
pub struct SaveTeam {
    /// Whose.
    pub provider: ProviderId,
    /// Which; a new one when `None`.
    pub team: Option<TeamId>,
    /// Its name.
    pub name: String,
    /// `none`, `round_robin`, `load` or `skill`.
    pub assigning: String,
}

impl Action for SaveTeam {
    const NAME: &'static str = "house.save_team";
    type Done = TeamId;
    async fn run(&self, work: &mut Work<'_>) -> Result<TeamId, Failure> {
        manage(work.actor, self.provider)?;
        if self.name.trim().is_empty() {
            return Err(Failure::invalid("name", "invalid-empty"));
        }
        if !ASSIGNING.contains(&self.assigning.as_str()) {
            return Err(Failure::invalid("assigning", "invalid-empty"));
        }
        match self.team {
            Some(team) => {
                if store::update_team(work.tx, team, self.provider, self.name.trim(), &self.assigning).await? == 0 {
                    return Err(Failure::not_found());
                }
                Ok(team)
            }
            None => Ok(people::add_team(work, self.provider, self.name.trim(), &self.assigning).await?),
        }
    }
    fn detail(&self) -> String {
        format!("{} {}", self.provider, self.name.trim())
    }
}

async fn of_provider(work: &mut Work<'_>, provider: ProviderId, team: TeamId) -> Result<(), Failure> {
    manage(work.actor, provider)?;
    let mine = people::teams(work.tx).await?.into_iter().any(|t| t.id == team && t.provider_id == provider);
    if mine { Ok(()) } else { Err(Failure::not_found()) }
}

/// Puts somebody who serves for the provider into a team, or changes what they can carry.
pub struct JoinTeam {
    /// Whose team.
    pub provider: ProviderId,
    /// Which.
    pub team: TeamId,
    /// Whom.
    pub person: PersonId,
    /// What they know, words apart by spaces.
    pub skills: String,
    /// How many open conversations they can carry.
    pub capacity: i64,
}

impl Action for JoinTeam {
    const NAME: &'static str = "house.join_team";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        of_provider(work, self.provider, self.team).await?;
        if !(0..=1_000).contains(&self.capacity) {
            return Err(Failure::invalid("capacity", "invalid-capacity"));
        }
        let serves = people::memberships(work.tx, self.person).await?.iter().any(|m| m.provider == Some(self.provider));
        if !serves {
            return Err(Failure::invalid("person", "invalid-serves-not"));
        }
        let skills = self.skills.to_lowercase().replace(',', " ");
        let skills = skills.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok(people::join_team(work, self.team, self.person, &skills, self.capacity).await?)
    }
    fn detail(&self) -> String {
        format!("{} into {}", self.person, self.team)
    }
}

/// Takes somebody out of a team.
pub struct LeaveTeam {
    /// Whose team.
    pub provider: ProviderId,
    /// Which.
    pub team: TeamId,
    /// Whom.
    pub person: PersonId,
}

impl Action for LeaveTeam {
    const NAME: &'static str = "house.leave_team";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        of_provider(work, self.provider, self.team).await?;
        if store::leave_team(work.tx, self.team, self.person).await? == 0 {
            return Err(Failure::not_found());
        }
        Ok(())
    }
    fn detail(&self) -> String {
        format!("{} out of {}", self.person, self.team)
    }
}
