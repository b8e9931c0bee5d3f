//! Somebody calls or stands at the counter (A8): an agent finds who it is, takes their words, and asks for them.

use super::home::files;
use crate::{
    actions::{Ask, Guest},
    messages::Say,
};
use askama::Template;
use axum::{
    extract::RawQuery,
    response::{IntoResponse, Response},
};
use domain::{Capability, Channel, PersonId, ProviderId, Refusal, ServiceId, access::may, rules::sight::Sight};
use spine::{
    Failure, access,
    people::{self, Person},
    timeline,
};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{Avatar, Choice, Choices, ErrorSummary, Field, List, PageHead, Row, SelectOption},
    forms::{Left, decode, encode},
};

/// People shown at once.
const FOUND: i64 = 8;

#[derive(Template)]
#[template(path = "call.html")]
struct CallPage {
    say: Say,
    head: PageHead,
    summary: Option<ErrorSummary>,
    q: String,
    found: Found,
    person: Option<(i64, String, String)>,
    guest_name: Field,
    guest_email: Field,
    words: Field,
    channel: Choices,
    provider: Option<Field>,
    service: Option<Field>,
    draft: String,
    from: String,
    from_words: Option<String>,
}

/// Who was found; also the answer to a search while typing.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div data-count="{{ count }}">{% if let Some(list) = list %}{{ list }}{% endif %}{% if let Some(none) = none %}<p class="soft">{{ none }}</p>{% endif %}</div>"#
)]
struct Found {
    list: Option<List>,
    none: Option<String>,
    count: usize,
}

impl askama::filters::HtmlSafe for Found {}

async fn search(visitor: &Visitor, q: &str) -> Result<Found, Problem> {
    let say = Say::new(&visitor.lang);
    if q.trim().chars().count() < 2 {
        return Ok(Found { list: None, none: None, count: 0 });
    }
    let text = q.trim().to_owned();
    let people =
        visitor.app.spine.read(move |tx| Box::pin(async move { Ok(people::find(tx, &text, FOUND).await?) })).await?;
    let rows: Vec<Row> = people
        .iter()
        .filter(|p| p.state != "erased" && p.state != "blocked")
        .map(|p| {
            Row::new(
                Avatar::person(&p.name),
                format!("/desk/note-call?person={}&q={}", p.id, encode(q)),
                p.name.clone(),
                p.email.as_str(),
            )
        })
        .collect();
    Ok(Found {
        count: rows.len().max(1),
        none: rows.is_empty().then(|| say.call_nobody().into_owned()),
        list: (!rows.is_empty()).then_some(List { id: None, rows }),
    })
}

async fn page(
    visitor: &Visitor,
    q: &str,
    person: Option<PersonId>,
    fields: &Fields,
    refusal: Option<&Refusal>,
) -> Result<Response, Problem> {
    let say = Say::new(&visitor.lang);
    let from = came_of(visitor, fields.get("from")).await?;
    let person = person.or_else(|| from.as_ref().and_then(|f| f.requester));
    let actor = Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let person: Option<Person> = match person {
                Some(id) => people::person(tx, id).await?,
                None => None,
            };
            let own: Vec<ProviderId> = actor.providers().collect();
            let mut providers = Vec::new();
            for id in &own {
                providers.extend(people::provider(tx, *id).await?.map(|p| (p.id, p.name)));
            }
            let services: Vec<_> =
                people::services(tx).await?.into_iter().filter(|s| own.contains(&s.provider_id)).collect();
            Ok((person, providers, services))
        })
    });
    let (person, providers, services) = read.await?;
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(found)) => {
            found.iter().find(|(field, _)| field == name).map(|(_, b)| visitor.lang.because(b))
        }
        _ => None,
    };
    let words = Field::area("words", say.call_words())
        .hint(say.call_words_hint())
        .value(fields.some("words").or(from.as_ref().map(|f| f.words.as_str())).unwrap_or_default())
        .error(wrong("words").or_else(|| wrong("requester")))
        .required();
    let guest_name = Field::text("guest_name", say.call_name()).value(fields.get("guest_name")).error(wrong("name"));
    let guest_email = Field::input("email", "guest_email", say.call_email())
        .hint(say.call_email_hint())
        .value(fields.get("guest_email"))
        .error(wrong("email"));
    let through = if fields.get("channel").is_empty() { "phone" } else { fields.get("channel") };
    let channel = Choices::one(
        "channel",
        say.call_channel(),
        vec![
            Choice::new("phone", visitor.lang.channel_words(Channel::Phone), "").chosen(through == "phone"),
            Choice::new("walk_in", visitor.lang.channel_words(Channel::WalkIn), "").chosen(through == "walk_in"),
        ],
    )
    .plain();
    let pick = |list: Vec<(String, String)>| {
        let mut all = vec![SelectOption::new("", say.call_rules_decide())];
        all.extend(list.into_iter().map(|(id, name)| SelectOption::new(id, name)));
        all
    };
    let provider = (!providers.is_empty()).then(|| {
        let list = providers.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
        Field::select("provider", say.call_provider(), pick(list))
            .value(fields.get("provider"))
            .error(wrong("provider"))
    });
    let service = (!services.is_empty()).then(|| {
        let list = services.iter().map(|s| (s.id.to_string(), s.name.clone())).collect();
        Field::select("service", say.call_service(), pick(list)).value(fields.get("service")).error(wrong("service"))
    });
    let content = CallPage {
        head: PageHead::new(say.call_title(), say.call_text().as_ref()),
        summary: ErrorSummary::of(say.form_wrong(), [&guest_name, &guest_email, &words]),
        found: if person.is_some() { Found { list: None, none: None, count: 0 } } else { search(visitor, q).await? },
        q: q.to_owned(),
        draft: person.as_ref().map_or_else(|| "call".to_owned(), |p| format!("call:{}", p.id)),
        person: person.map(|p| (p.id.0, p.name, p.email)),
        guest_name,
        guest_email,
        words,
        channel,
        provider,
        service,
        from: from.as_ref().map(|f| f.number.clone()).unwrap_or_default(),
        from_words: from.as_ref().map(|f| say.call_from(f.number.as_str())),
        say,
    };
    let mut response = visitor.page(content.say.call_title().into_owned(), "desk", &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// What somebody said, of which a ticket is made.
struct CameOf {
    number: String,
    requester: Option<PersonId>,
    words: String,
}

/// What a ticket comes of, for who may do the desk's work on it; what was said in confidence is not copied.
async fn came_of(visitor: &Visitor, number: &str) -> Result<Option<CameOf>, Problem> {
    if number.is_empty() {
        return Ok(None);
    }
    let (actor, number, now) = (Arc::clone(&visitor.actor), number.to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let Some(said) = timeline::by_number(tx, &number).await? else { return Err(Failure::not_found()) };
            let about = access::about_subject(tx, &actor, &said, now).await?;
            may(&actor, Capability::Work, Some(&about))?;
            let entries = timeline::entries(tx, said.id, &Sight::of(&actor, &about)).await?;
            let first = entries.into_iter().find(|e| e.side == timeline::Side::You).and_then(|e| e.text);
            let words = first.filter(|_| !said.confidential).unwrap_or_default();
            Ok(CameOf { number: said.number, requester: said.requester_id, words })
        })
    });
    Ok(Some(read.await?))
}

/// `GET /desk/note-call?q=&person=&from=`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = decode(query.as_deref().unwrap_or_default());
    let get = |name: &str| asked.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
    let person = get("person").and_then(|id| id.parse().ok()).map(PersonId);
    let from = get("from").map(|f| vec![("from".to_owned(), f)]).unwrap_or_default();
    page(&visitor, &get("q").unwrap_or_default(), person, &Fields::new(from), None).await
}

/// `GET /desk/people?q=`: who it may be, while the name is typed.
pub async fn people(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = decode(query.as_deref().unwrap_or_default());
    let q = asked.into_iter().find(|(n, _)| n == "q").map(|(_, v)| v).unwrap_or_default();
    let found = search(&visitor, &q).await?;
    let mut response = web::page::fragment(&found)?.into_response();
    response.headers_mut().insert(http::header::CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `POST /desk/note-call`
pub async fn note(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let person = fields.number("person").map(PersonId);
    let guest = person
        .is_none()
        .then(|| Guest { name: fields.get("guest_name").to_owned(), email: fields.get("guest_email").to_owned() });
    let channel = if fields.get("channel") == "walk_in" { Channel::WalkIn } else { Channel::Phone };
    let ask = Ask {
        requester: person,
        guest,
        provider: fields.number("provider").map(ProviderId),
        service: fields.number("service").map(ServiceId),
        channel: Some(channel),
        files: files(&fields),
        came_of: fields.some("from").map(str::to_owned),
        ..Ask::new(fields.get("words"))
    };
    match visitor.app.spine.act(&visitor.actor, ask).await {
        Ok(asked) => {
            let say = Say::new(&visitor.lang);
            let left = Left::said(say.call_noted(asked.number.as_str()));
            // What the rules gave to another provider is theirs to read.
            let own = visitor.actor.providers().any(|p| p == asked.provider);
            Ok(left.see(&if own { format!("/t/{}", asked.number) } else { "/desk".to_owned() }))
        }
        Err(Failure::Refused(refusal @ Refusal::Invalid(_))) => {
            page(&visitor, "", person, &fields, Some(&refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}
