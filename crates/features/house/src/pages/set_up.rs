//! The first set-up in the browser (G1): organisation, first operator, time zone, languages, who serves.

use crate::{
    actions::{House, SetUp},
    messages::Say,
};
use askama::Template;
use axum::response::{IntoResponse, Response};
use domain::{Actor, Refusal};
use http::{StatusCode, header};
use spine::{Failure, access::keys, settings};
use web::{
    Fields, Problem, Visitor,
    components::{Dye, ErrorSummary, Field, SelectOption},
    page::Frame,
    visitor::see,
};

/// Providers offered at the set-up: key, whether their tickets are closed to everybody else.
const OFFERED: &[(&str, bool)] =
    &[("it", false), ("hr", true), ("facilities", false), ("legal", true), ("finance", false), ("procurement", false)];

struct Offered {
    key: &'static str,
    dye: Dye,
    name: String,
    hint: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "set_up.html")]
struct SetUpPage {
    say: Say,
    summary: Option<ErrorSummary>,
    organisation: Field,
    name: Field,
    email: Field,
    password: Field,
    zone: Field,
    language: Field,
    offered: Vec<Offered>,
    guests: bool,
    provider_error: Option<String>,
}

/// Whether the set-up is still to be done.
pub async fn needed(visitor: &Visitor) -> Result<bool, Problem> {
    let house: House =
        visitor.app.spine.read(|tx| Box::pin(async move { Ok(settings::get(tx, House::KEY).await?) })).await?;
    Ok(house.organisation.is_empty())
}

fn page(visitor: &Visitor, fields: &Fields, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(all)) => {
            all.iter().find(|(field, _)| field == name).map(|(_, because)| visitor.lang.because(because))
        }
        _ => None,
    };
    let fresh = fields.pairs().is_empty();
    let zone_now = if fresh { "Europe/Berlin" } else { fields.get("zone") };
    let zones = domain::rules::calendar::zones()
        .into_iter()
        .map(|z| SelectOption::new(z.clone(), z.replace('_', " ")))
        .collect();
    let languages = visitor
        .app
        .catalogue
        .languages()
        .map(|l| SelectOption::new(l, visitor.app.catalogue.language_name(l)))
        .collect();
    let language_now = if fresh { visitor.lang.locale() } else { fields.get("language") };
    let organisation = Field::text("organisation", say.set_up_organisation())
        .hint(say.set_up_organisation_hint())
        .value(fields.get("organisation"))
        .autocomplete("organization")
        .required()
        .error(wrong("organisation"));
    let name = Field::text("name", say.set_up_name())
        .value(fields.get("name"))
        .autocomplete("name")
        .required()
        .error(wrong("name"));
    let email = Field::input("email", "email", say.sign_in_email())
        .value(fields.get("email"))
        .autocomplete("username")
        .required()
        .error(wrong("email"));
    let password = Field::input("password", "password", say.set_up_password())
        .hint(say.set_up_password_hint(i64::try_from(keys::SHORTEST).unwrap_or(10)))
        .autocomplete("new-password")
        .required()
        .error(wrong("password"));
    let zone = Field::select("zone", say.set_up_zone(), zones).value(zone_now).error(wrong("zone"));
    let language = Field::select("language", say.set_up_language(), languages).value(language_now);
    let offered = OFFERED
        .iter()
        .map(|(key, closed)| Offered {
            key,
            dye: Dye::of(key),
            name: visitor.lang.text(&format!("provider-{key}")).into_owned(),
            hint: if *closed { say.set_up_closed().into_owned() } else { String::new() },
            chosen: if fresh { *key == "it" } else { fields.all("provider").any(|p| p == *key) },
        })
        .collect();
    let provider_error = wrong("provider");
    let mut summary = ErrorSummary::of(
        web::messages::Say::new(&visitor.lang).form_summary(),
        [&organisation, &name, &email, &password, &zone],
    );
    if let Some(error) = &provider_error {
        let own = || ErrorSummary {
            title: web::messages::Say::new(&visitor.lang).form_summary().into_owned(),
            items: Vec::new(),
        };
        summary.get_or_insert_with(own).items.push(("#f-provider".to_owned(), error.clone()));
    }
    let guests = fields.ticked("guests");
    let mut shell = visitor.shell(say.set_up_title(), "");
    shell.frame = Frame::Roomy;
    let content = SetUpPage {
        say,
        summary,
        organisation,
        name,
        email,
        password,
        zone,
        language,
        offered,
        guests,
        provider_error,
    };
    visitor.page_in(shell, &content)
}

/// `GET /set-up`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    if !needed(&visitor).await? {
        return Ok(see("/"));
    }
    page(&visitor, &Fields::default(), None)
}

/// `POST /set-up`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    if !needed(&visitor).await? {
        return Ok(see("/"));
    }
    let password = fields.pairs().iter().find(|(n, _)| n == "password").map(|(_, v)| v.clone()).unwrap_or_default();
    let (email, name) = (fields.get("email").to_owned(), fields.get("name").to_owned());
    let mut wrong = match keys::check_password(&password, &email, &name) {
        Err(Refusal::Invalid(fields)) => fields,
        _ => Vec::new(),
    };
    let typed = password.clone();
    let hashing = tokio::task::spawn_blocking(move || keys::hash_password(&typed)).await;
    let Some(password_hash) = hashing.ok().flatten() else {
        return Err(Failure::Database(database::DbError::Away("hash".to_owned())).into());
    };
    let language = fields.some("language").unwrap_or("en").to_owned();
    let mut languages = vec![language.clone()];
    languages.extend(visitor.app.catalogue.languages().filter(|l| *l != language).map(str::to_owned));
    let providers = OFFERED
        .iter()
        .filter(|(key, _)| fields.all("provider").any(|p| p == *key))
        .map(|(key, closed)| ((*key).to_owned(), visitor.lang.text(&format!("provider-{key}")).into_owned(), *closed))
        .collect();
    let set_up = SetUp {
        organisation: fields.get("organisation").to_owned(),
        zone: fields.get("zone").to_owned(),
        languages,
        guests_may_ask: fields.ticked("guests"),
        name,
        email: email.clone(),
        password_hash: if wrong.is_empty() { password_hash } else { String::new() },
        providers,
    };
    // Everything that is wrong is said at once, the password's fault too.
    let done = if wrong.is_empty() {
        visitor.app.spine.act(&Actor::guest(), set_up).await
    } else {
        wrong.extend(set_up.faults());
        Err(Refusal::Invalid(wrong).into())
    };
    match done {
        Ok(_) => {
            let signed_in = visitor.app.spine.sign_in(&email, password, &visitor.address, &visitor.agent).await?;
            let cookie = visitor.session_cookie(&signed_in.key);
            Ok((StatusCode::SEE_OTHER, [(header::LOCATION, "/".to_owned()), (header::SET_COOKIE, cookie)])
                .into_response())
        }
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            let mut response = page(&visitor, &fields, Some(&refusal))?;
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(response)
        }
        Err(other) => Err(other.into()),
    }
}
