//! What somebody says of themselves, and who may act for them.

use crate::store;
use domain::{
    Actor, Because, Capability, ConsumerId, PersonId, Refusal, Scope, Timestamp, access::may, rules::mandate::Cover,
};
use serde::{Deserialize, Serialize};
use spine::{Action, Failure, Work, following::Wishes, people};
use std::collections::BTreeMap;

/// What the person card shows (A7); kept with the person as JSON. Everybody sees and corrects their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    /// What they do.
    pub title: String,
    /// Where they work.
    pub place: String,
    /// Where they can be called.
    pub phone: String,
    /// What they need, so that a talk works: first on the card.
    pub needs: String,
    /// What they expect of us.
    pub expectations: String,
    /// How they want to be addressed and spoken with; what somebody from elsewhere may not know.
    pub culture: String,
    /// What others keep there, left as it is.
    #[serde(flatten)]
    pub others: BTreeMap<String, serde_json::Value>,
}

impl Card {
    /// Read from what is kept; an empty card where it cannot be read.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
}

/// Changes one's own name, language, time zone and card.
pub struct SaveProfile {
    /// Their name.
    pub name: String,
    /// Language they read.
    pub locale: String,
    /// IANA name of their time zone.
    pub zone: String,
    /// What the person card shows.
    pub card: Card,
}

/// What opens somebody's door is changed by themselves, or with a token that may do everything they may.
pub fn whole(actor: &Actor) -> Result<(), Refusal> {
    if actor.covers(Scope::Admin) {
        return Ok(());
    }
    Err(Refusal::NotAllowed(Because::new("refused-token-scope").with("scope", Scope::Admin.word())))
}

async fn myself(work: &mut Work<'_>) -> Result<people::Person, Failure> {
    may(work.actor, Capability::OwnPages, None)?;
    whole(work.actor)?;
    let Some(id) = work.actor.person else { return Err(Refusal::SignIn.into()) };
    people::person(work.tx, id).await?.ok_or_else(Failure::not_found)
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value).map_err(|e| database::DbError::Shape(e.to_string()).into())
}

impl Action for SaveProfile {
    const NAME: &'static str = "house.save_profile";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let mut person = myself(work).await?;
        person.name = self.name.trim().chars().take(200).collect();
        person.locale.clone_from(&self.locale);
        person.zone.clone_from(&self.zone);
        person.about = json(&self.card)?;
        people::update(work, &person).await
    }
}

/// Changes how somebody hears of things.
pub struct SaveWishes {
    /// What they wish.
    pub wishes: Wishes,
}

impl Action for SaveWishes {
    const NAME: &'static str = "house.save_wishes";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let mut person = myself(work).await?;
        let (from, to) = self.wishes.quiet;
        if from > 24 * 60 || to > 24 * 60 {
            return Err(Failure::invalid("quiet", "invalid-time"));
        }
        if !["at_once", "hourly", "daily"].contains(&self.wishes.digest.as_str()) {
            return Err(Failure::invalid("digest", "invalid-empty"));
        }
        person.wishes = json(&self.wishes)?;
        people::update(work, &person).await
    }
}

/// Lets somebody else act for oneself, or for a consumer one represents, until a moment (A8).
pub struct GiveMandate {
    /// Address of who may act.
    pub holder: String,
    /// The consumer it is for; oneself when `None`.
    pub consumer: Option<ConsumerId>,
    /// What it covers, and words about it that both read.
    pub scope: Cover,
    /// When it ends.
    pub ends_at: Timestamp,
}

impl Action for GiveMandate {
    const NAME: &'static str = "house.give_mandate";
    type Done = i64;
    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        let me = myself(work).await?;
        if self.scope.words.trim().is_empty() {
            return Err(Failure::invalid("scope", "invalid-empty"));
        }
        let providers = people::providers(work.tx).await?;
        if !self.scope.providers.iter().all(|id| providers.iter().any(|p| p.id == *id)) {
            return Err(Failure::invalid("provider", "invalid-no-provider-here"));
        }
        let services = people::services(work.tx).await?;
        if !self.scope.services.iter().all(|id| services.iter().any(|s| s.id == *id)) {
            return Err(Failure::invalid("service", "invalid-no-service-here"));
        }
        if let Some(consumer) = self.consumer
            && !work.actor.consumers().any(|own| own == consumer)
        {
            return Err(Refusal::not_allowed("refused-not-your-consumer").into());
        }
        let holder = people::by_email(work.tx, &self.holder).await?.filter(|p| p.state == "active");
        let Some(holder) = holder.filter(|h| h.id != me.id) else {
            return Err(Failure::invalid("holder", "invalid-holder"));
        };
        let person = self.consumer.is_none().then_some(me.id);
        people::give_mandate(work, holder.id, person, self.consumer, &people::cover_text(&self.scope), self.ends_at)
            .await
    }
    fn detail(&self) -> String {
        people::fold_email(&self.holder)
    }
}

/// Ends a mandate before its time: who gave it, for whom it is, or who holds it.
pub struct EndMandate {
    /// Which.
    pub mandate: i64,
}

impl Action for EndMandate {
    const NAME: &'static str = "house.end_mandate";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let me: PersonId = myself(work).await?.id;
        let Some(mandate) = store::mandate(work.tx, self.mandate).await? else { return Err(Failure::not_found()) };
        if mandate.holder_id != me && mandate.person_id != Some(me) && mandate.granted_by != me {
            return Err(Failure::not_found());
        }
        Ok(people::end_mandate(work, self.mandate).await?)
    }
    fn detail(&self) -> String {
        self.mandate.to_string()
    }
}
