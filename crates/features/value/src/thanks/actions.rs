//! Thanking, showing, promising, giving.

use super::{
    of,
    store::{self, Benefit, DeedRow, Reward},
};
use domain::{
    About, Actor, Because, Capability, PersonId, Refusal, Role, ServiceId, SubjectId, Visibility,
    access::may,
    rules::thanks::{Deed, Promised, may_promise},
};
use spine::{
    Action, Failure, Spine, Work, access, following, people,
    timeline::{self, NewEntry},
};

/// The longest text, in characters.
const LONGEST: usize = 500;
/// People whose badges are looked at in one turn of the clock.
const TURN: i64 = 100;

async fn service(work: &mut Work<'_>, id: ServiceId) -> Result<people::Service, Failure> {
    let Some(found) = people::services(work.tx).await?.into_iter().find(|s| s.id == id) else {
        return Err(Failure::not_found());
    };
    let about = access::about(work.tx, work.actor, SubjectId(id.0), work.now).await?;
    may(work.actor, Capability::Read, Some(&about))?;
    Ok(found)
}

/// Thanks somebody for what they did for a service.
#[derive(Clone, Debug)]
pub struct Thank {
    /// For which service.
    pub service: ServiceId,
    /// Who did it.
    pub to: PersonId,
    /// What.
    pub deed: Deed,
    /// In words.
    pub words: String,
}

impl Action for Thank {
    const NAME: &'static str = "value.thank";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let Some(by) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let service = service(work, self.service).await?;
        let mut wrong = Vec::new();
        if by == self.to {
            wrong.push(("to".to_owned(), Because::new("invalid-thanks-own")));
        } else if people::person(work.tx, self.to).await?.is_none_or(|p| p.state != "active" || p.kind != "person") {
            wrong.push(("to".to_owned(), Because::new("invalid-thanks-person")));
        }
        if self.words.split_whitespace().count() < 3 || self.words.chars().count() > LONGEST {
            wrong.push(("words".to_owned(), Because::new("invalid-thanks-words")));
        }
        let staff = people::members(work.tx, service.provider_id).await?;
        let is_staff = |p: PersonId| staff.iter().any(|m| m.id == p);
        // What was tested and what turned out to be so, the provider says.
        if matches!(self.deed, Deed::Tested | Deed::Reported) && !is_staff(by) {
            wrong.push(("deed".to_owned(), Because::new("invalid-thanks-deed")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let id = work.id();
        let row = DeedRow {
            id,
            service: self.service,
            person: self.to,
            by,
            by_name: String::new(),
            by_since: work.now,
            deed: self.deed.word().to_owned(),
            words: self.words.trim().to_owned(),
            at: work.now,
            staff: is_staff(self.to),
            reversed_at: None,
        };
        store::insert(work.tx, service.provider_id, &row).await?;
        // The words are for who did it: they stand on the service's timeline for nobody else.
        let because = Because::new("event-thanked").with("deed", self.deed.word());
        let entry = NewEntry { visibility: Visibility::Public, ..NewEntry::event(SubjectId(self.service.0), because) };
        let entry = timeline::append(work, entry).await?;
        following::tell_only(work, SubjectId(self.service.0), entry, "thanked", vec![self.to], "did_it").await?;
        recount(work, self.to, self.service).await?;
        Ok(id)
    }
}

/// Gives the badges that are true now and takes back those that are not.
async fn recount(work: &mut Work<'_>, person: PersonId, service: ServiceId) -> Result<usize, Failure> {
    let (standing, _) = of(work.tx, person, service, work.now).await?;
    let held = store::badges(work.tx, person, service).await?;
    let mut changed = 0;
    for deed in &standing.badges {
        if !held.iter().any(|(word, _)| word == deed.word()) {
            store::give_badge(work.tx, person, service, deed.word(), work.now).await?;
            changed += 1;
        }
    }
    for (word, _) in &held {
        if !standing.badges.iter().any(|d| d.word() == word) {
            store::take_badge(work.tx, person, service, word, work.now).await?;
            changed += 1;
        }
    }
    Ok(changed)
}

/// Takes thanks back: who gave them, or who leads the provider where they were not true.
#[derive(Clone, Copy, Debug)]
pub struct TakeBackThanks(pub i64);

impl Action for TakeBackThanks {
    const NAME: &'static str = "value.take_back_thanks";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(deed) = store::by_id(work.tx, self.0).await? else { return Err(Failure::not_found()) };
        let service = service(work, deed.service).await?;
        if work.actor.person != Some(deed.by) {
            let about = About { provider: Some(service.provider_id), ..About::default() };
            if may(work.actor, Capability::ManageProvider, Some(&about)).is_err() {
                return Err(Failure::not_found());
            }
        }
        if store::reverse(work.tx, deed.id, work.actor.person, work.now).await? == 0 {
            return Err(Refusal::Conflict(Because::new("refused-thanks-taken")).into());
        }
        recount(work, deed.person, deed.service).await?;
        Ok(())
    }
}

/// Lets others see what one did for a service, or no longer.
#[derive(Clone, Copy, Debug)]
pub struct Show {
    /// For which service.
    pub service: ServiceId,
    /// Others see it.
    pub shown: bool,
}

impl Action for Show {
    const NAME: &'static str = "value.show_thanks";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(me) = work.actor.person else { return Err(Refusal::SignIn.into()) };
        let service = service(work, self.service).await?;
        Ok(store::set_shown(work.tx, me, service.id, self.shown, work.now).await?)
    }
}

async fn leading(work: &mut Work<'_>, id: ServiceId) -> Result<(people::Service, PersonId), Failure> {
    let service = service(work, id).await?;
    let about = About { provider: Some(service.provider_id), ..About::default() };
    may(work.actor, Capability::ManageProvider, Some(&about))?;
    let Some(me) = work.actor.person else { return Err(Refusal::SignIn.into()) };
    Ok((service, me))
}

/// Sets a budget aside for rewards. Who leads the provider does.
#[derive(Clone, Debug)]
pub struct SaveReward {
    /// For which service.
    pub service: ServiceId,
    /// What.
    pub title: String,
    /// In minor units.
    pub budget: i64,
    /// Code of the currency.
    pub currency: String,
}

impl Action for SaveReward {
    const NAME: &'static str = "value.save_reward";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let (service, me) = leading(work, self.service).await?;
        let mut wrong = Vec::new();
        if self.title.trim().is_empty() || self.title.chars().count() > 160 {
            wrong.push(("title".to_owned(), Because::new("invalid-reward-title")));
        }
        if !(1..=100_000_000).contains(&self.budget) {
            wrong.push(("budget".to_owned(), Because::new("invalid-reward-budget")));
        }
        if self.currency.len() != 3 || !self.currency.bytes().all(|b| b.is_ascii_uppercase()) {
            wrong.push(("currency".to_owned(), Because::new("invalid-reward-currency")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let reward = Reward {
            id: work.id(),
            provider: service.provider_id,
            service: service.id,
            title: self.title.trim().to_owned(),
            budget: self.budget,
            currency: self.currency.clone(),
            spent: 0,
        };
        store::insert_reward(work.tx, &reward, me, work.now).await?;
        Ok(reward.id)
    }
}

/// Promises somebody a benefit from a budget.
#[derive(Clone, Debug)]
pub struct PromiseBenefit {
    /// From which budget.
    pub reward: i64,
    /// To whom.
    pub person: PersonId,
    /// What.
    pub words: String,
    /// In minor units.
    pub amount: i64,
}

impl Action for PromiseBenefit {
    const NAME: &'static str = "value.promise_benefit";
    // Whether a second person has to agree before it is given.
    type Done = bool;
    async fn run(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        let Some(reward) = store::reward(work.tx, self.reward).await? else { return Err(Failure::not_found()) };
        let (_, me) = leading(work, reward.service).await?;
        let mut wrong = Vec::new();
        if people::person(work.tx, self.person).await?.is_none_or(|p| p.state != "active") {
            wrong.push(("person".to_owned(), Because::new("invalid-thanks-person")));
        }
        if self.words.trim().is_empty() || self.words.chars().count() > LONGEST {
            wrong.push(("words".to_owned(), Because::new("invalid-benefit-words")));
        }
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let roles = people::memberships(work.tx, self.person).await?;
        let interest = roles
            .iter()
            .any(|m| m.provider == Some(reward.provider) || matches!(m.role, Role::Customer | Role::Representative));
        let promised = Promised {
            budget: reward.budget,
            spent: reward.spent,
            amount: self.amount,
            own: self.person == me,
            interest,
            // It is promised on the record; it is given only once somebody else has agreed.
            second: true,
        };
        may_promise(&promised)?;
        let benefit = Benefit {
            id: work.id(),
            reward: reward.id,
            service: reward.service,
            person: self.person,
            name: String::new(),
            words: self.words.trim().to_owned(),
            amount: self.amount,
            currency: reward.currency,
            by: me,
            by_name: String::new(),
            promised_at: work.now,
            interest,
            second: None,
            given_at: None,
        };
        store::insert_benefit(work.tx, &benefit).await?;
        Ok(interest)
    }
}

/// Agrees to a benefit that could be a conflict of interest: another lead than who promised it, and not who receives it.
#[derive(Clone, Copy, Debug)]
pub struct Second(pub i64);

impl Action for Second {
    const NAME: &'static str = "value.second_benefit";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(benefit) = store::benefit(work.tx, self.0).await? else { return Err(Failure::not_found()) };
        let (_, me) = leading(work, benefit.service).await?;
        if me == benefit.by || me == benefit.person {
            return Err(Refusal::Conflict(Because::new("refused-benefit-second")).into());
        }
        Ok(store::second(work.tx, benefit.id, me).await?)
    }
}

/// It was given.
#[derive(Clone, Copy, Debug)]
pub struct GiveBenefit(pub i64);

impl Action for GiveBenefit {
    const NAME: &'static str = "value.give_benefit";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(benefit) = store::benefit(work.tx, self.0).await? else { return Err(Failure::not_found()) };
        let (_, me) = leading(work, benefit.service).await?;
        let promised = Promised {
            budget: benefit.amount,
            spent: 0,
            amount: benefit.amount,
            own: benefit.person == me,
            interest: benefit.interest,
            second: benefit.second.is_some(),
        };
        may_promise(&promised)?;
        if store::given(work.tx, benefit.id, me, work.now).await? == 0 {
            return Err(Refusal::Conflict(Because::new("refused-benefit-given")).into());
        }
        Ok(())
    }
}

/// Takes back badges that are no longer true because time went by. Gives how many changed. Called by the program's tick.
pub async fn mind(spine: &Spine) -> Result<usize, Failure> {
    let (mut after, mut changed) = ((PersonId(0), ServiceId(0)), 0);
    loop {
        let found = spine.read(move |tx| Box::pin(async move { Ok(store::holders(tx, after, TURN).await?) })).await?;
        let Some(last) = found.last() else { return Ok(changed) };
        after = *last;
        changed += spine.act(&Actor::system(), Recount(found)).await?;
    }
}

struct Recount(Vec<(PersonId, ServiceId)>);

impl Action for Recount {
    const NAME: &'static str = "value.recount_badges";
    const AUDITED: bool = false;
    type Done = usize;
    async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
        let mut changed = 0;
        for (person, service) in &self.0 {
            changed += recount(work, *person, *service).await?;
        }
        Ok(changed)
    }
}
