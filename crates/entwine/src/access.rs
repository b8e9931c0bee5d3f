//! `entwine person add` and `entwine token create`.

use crate::{
    commands::{AddPerson, CreateToken},
    exit::WrongUse,
    opening::{self, Alone, Opened},
    say,
    settings::Settings,
};
use domain::{Actor, Membership, Millis, PersonId, Role, Scope};
use jobs::{Failure, Work};
use spine::{
    Action,
    access::{IssueToken, keys},
    people::{self, NewPerson},
};

/// Adds somebody with their roles.
struct Add {
    email: String,
    name: String,
    locale: String,
    zone: String,
    roles: Vec<Membership>,
    invited: bool,
}

impl Action for Add {
    const NAME: &'static str = "house.add_person";
    type Done = PersonId;
    async fn run(&self, work: &mut Work<'_>) -> Result<PersonId, Failure> {
        if domain::rules::calendar::zone(&self.zone).is_none() {
            return Err(Failure::invalid("zone", "invalid-zone"));
        }
        let new = NewPerson {
            email: &self.email,
            name: &self.name,
            kind: "person",
            locale: &self.locale,
            zone: &self.zone,
            consumer: self.roles.iter().find_map(|r| r.consumer),
        };
        let id = people::add(work, new).await?;
        for role in &self.roles {
            people::give_role(work, id, *role).await?;
        }
        if self.invited {
            people::set_state(work, id, "invited").await?;
        }
        Ok(id)
    }
    fn detail(&self) -> String {
        self.email.clone()
    }
}

/// `entwine person add`.
pub async fn add_person(settings: &Settings, new: AddPerson) -> anyhow::Result<()> {
    let password = if new.password_stdin { Some(first_line()?) } else { None };
    if let Some(password) = &password {
        let texts = i18n::Catalogue::build(&crate::features::texts())?;
        keys::check_password(password, &new.email, &new.name).map_err(|e| said(&texts, e.into()))?;
    }
    let opened = opening::open(settings, Alone::No).await?;
    let mut roles = Vec::new();
    for word in &new.role {
        roles.extend(role(&opened, word).await?);
    }
    let add = Add {
        email: new.email.clone(),
        name: new.name,
        locale: new.locale,
        zone: new.zone,
        roles,
        invited: password.is_none(),
    };
    let system = Actor::system();
    let id = opened.spine.act(&system, add).await.map_err(|e| said(&opened.catalogue, e))?;
    if let Some(password) = password {
        opened.spine.set_password(&system, id, password).await.map_err(|e| said(&opened.catalogue, e))?;
    }
    say::line(&format!("added {} ({id})", people::fold_email(&new.email)));
    opened.close();
    Ok(())
}

/// A role by its word: `operator`, `user` (none), or one at a provider or consumer.
async fn role(opened: &Opened, word: &str) -> anyhow::Result<Option<Membership>> {
    let (name, place) = word.split_once(':').map_or((word, None), |(n, p)| (n, Some(p.to_owned())));
    let house = Membership { role: Role::Operator, provider: None, consumer: None };
    match (name, place) {
        ("user", None) => Ok(None),
        ("operator", None) => Ok(Some(house)),
        ("agent" | "lead", Some(key)) => {
            let all = opened.spine.read(|tx| Box::pin(async move { Ok(people::providers(tx).await?) })).await?;
            let known: Vec<(String, _)> = all.into_iter().map(|p| (p.key, p.id)).collect();
            let provider = pick("provider", &key, known)?;
            let role = if name == "lead" { Role::Lead } else { Role::Agent };
            Ok(Some(Membership { role, provider: Some(provider), consumer: None }))
        }
        ("representative" | "customer", Some(key)) => {
            let all = opened.spine.read(|tx| Box::pin(async move { Ok(people::consumers(tx).await?) })).await?;
            let known: Vec<(String, _)> = all.into_iter().map(|c| (c.key, c.id)).collect();
            let consumer = pick("consumer", &key, known)?;
            let role = if name == "customer" { Role::Customer } else { Role::Representative };
            Ok(Some(Membership { role, provider: None, consumer: Some(consumer) }))
        }
        _ => Err(WrongUse(format!(
            "--role {word}: not operator, user, agent:PROVIDER, lead:PROVIDER, representative:CONSUMER or customer:CONSUMER"
        ))
        .into()),
    }
}

fn pick<T>(what: &str, key: &str, known: Vec<(String, T)>) -> anyhow::Result<T> {
    let names: Vec<String> = known.iter().map(|(k, _)| k.clone()).collect();
    known.into_iter().find(|(k, _)| k == key).map(|(_, id)| id).ok_or_else(|| {
        let there = if names.is_empty() {
            format!("there is none yet: set the house up in the browser first, which makes its first {what}")
        } else {
            format!("there are: {}", names.join(", "))
        };
        WrongUse(format!("no {what} has the key {key:?}; {there}")).into()
    })
}

/// `entwine token create`.
pub async fn create_token(settings: &Settings, new: CreateToken) -> anyhow::Result<()> {
    let scopes = new
        .scope
        .iter()
        .flat_map(|s| s.split([',', ' ']))
        .filter(|s| !s.is_empty())
        .map(|word| {
            Scope::parse(word).ok_or_else(|| WrongUse(format!("--scope {word}: not read, ask, work, admin or metrics")))
        })
        .collect::<Result<Vec<Scope>, _>>()?;
    let opened = opening::open(settings, Alone::No).await?;
    let email = new.email.clone();
    let found = opened.spine.read(move |tx| Box::pin(async move { Ok(people::by_email(tx, &email).await?) })).await?;
    let Some(person) = found else { return Err(WrongUse(format!("nobody has the address {}", new.email)).into()) };
    let ends_at = new.days.map(|days| opened.spine.now().plus(Millis::days(i64::from(days))));
    let key = keys::fresh("ent_").ok_or_else(|| anyhow::anyhow!("no randomness"))?;
    let issue = IssueToken { person: person.id, name: new.name, scopes, ends_at, key };
    let key = opened.spine.act(&Actor::system(), issue).await.map_err(|e| said(&opened.catalogue, e))?;
    say::line(&key);
    opened.close();
    Ok(())
}

fn first_line() -> anyhow::Result<String> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    let password = line.trim_end_matches(['\r', '\n']).to_owned();
    if password.is_empty() { Err(WrongUse("no password on standard input".to_owned()).into()) } else { Ok(password) }
}

/// A refusal in words.
pub fn said(catalogue: &i18n::Catalogue, failure: Failure) -> anyhow::Error {
    match failure {
        Failure::Refused(refusal) => WrongUse(catalogue.lang("en", "UTC").refusal(&refusal)).into(),
        Failure::Database(e) => e.into(),
    }
}
