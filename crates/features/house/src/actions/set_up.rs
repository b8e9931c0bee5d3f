//! The first set-up: organisation, first operator, who serves (G1).

use domain::{Because, Membership, PersonId, Refusal, Role};
use spine::{
    Action, Failure, Work, people,
    settings::{self, House},
};

/// Sets the house up: once, by whoever comes first.
pub struct SetUp {
    /// Name of the organisation.
    pub organisation: String,
    /// IANA name of its time zone.
    pub zone: String,
    /// Languages people are offered.
    pub languages: Vec<String>,
    /// Whether guests may ask.
    pub guests_may_ask: bool,
    /// First operator's name.
    pub name: String,
    /// First operator's address.
    pub email: String,
    /// The argon2id hash of their password.
    pub password_hash: String,
    /// Who serves: key, name, confidential.
    pub providers: Vec<(String, String, bool)>,
}

impl SetUp {
    /// Everything in it that cannot be taken: field and reason.
    pub fn faults(&self) -> Vec<(String, Because)> {
        let mut wrong = Vec::new();
        let mut need = |field: &str, fine: bool, key: &str| {
            if !fine {
                wrong.push((field.to_owned(), Because::new(key)));
            }
        };
        need("organisation", !self.organisation.trim().is_empty(), "invalid-empty");
        need("name", !self.name.trim().is_empty(), "invalid-empty");
        need("email", people::is_email(&people::fold_email(&self.email)), "invalid-email");
        need("zone", domain::rules::calendar::zone(&self.zone).is_some(), "invalid-zone");
        need("provider", !self.providers.is_empty(), "invalid-provider-needed");
        wrong
    }
}

impl Action for SetUp {
    const NAME: &'static str = "house.set_up";
    type Done = PersonId;
    async fn run(&self, work: &mut Work<'_>) -> Result<PersonId, Failure> {
        let house: House = settings::get(work.tx, House::KEY).await?;
        if !house.organisation.is_empty() {
            return Err(Refusal::not_allowed("refused-set-up-done").into());
        }
        let wrong = self.faults();
        if !wrong.is_empty() {
            return Err(Refusal::Invalid(wrong).into());
        }
        let locale = self.languages.first().map_or("en", String::as_str);
        let new = people::NewPerson {
            email: &self.email,
            name: &self.name,
            kind: "person",
            locale,
            zone: &self.zone,
            consumer: None,
        };
        let operator = people::add(work, new).await?;
        people::give_role(work, operator, Membership { role: Role::Operator, provider: None, consumer: None }).await?;
        for (key, name, confidential) in &self.providers {
            let provider = people::add_provider(work, key, name, *confidential, &self.zone).await?;
            // Whoever sets up begins as the one who answers, except where tickets are closed even to operators.
            if !confidential {
                people::give_role(
                    work,
                    operator,
                    Membership { role: Role::Lead, provider: Some(provider), consumer: None },
                )
                .await?;
            }
        }
        spine::access::SetPassword { person: operator, hash: self.password_hash.clone() }.put(work).await?;
        let house = House {
            organisation: self.organisation.trim().to_owned(),
            zone: self.zone.clone(),
            languages: self.languages.clone(),
            guests_may_ask: self.guests_may_ask,
        };
        settings::set(work, House::KEY, &house).await?;
        Ok(operator)
    }
    fn detail(&self) -> String {
        self.organisation.clone()
    }
}
