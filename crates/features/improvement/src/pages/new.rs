//! Saying what could be better; while somebody types, what is known already.

use super::{course_chip, refused, wrong};
use crate::{
    FAMILY,
    actions::{Audience, Propose},
    messages::Say,
    store::item,
};
use askama::Template;
use axum::{
    extract::RawQuery,
    response::{IntoResponse, Response},
};
use domain::{Capability, ProviderId, Refusal, ServiceId, SubjectId, access::may};
use spine::{Failure, access, finding, people, timeline};
use std::sync::Arc;
use web::{
    Fields, Problem, Visitor,
    components::{AskMatch, AskMatches, Button, Choice, Choices, Crumb, ErrorSummary, Field, PageHead, SelectOption},
    forms::{Left, decode, encode},
    icons::Icon,
};

/// Fewer characters say nothing yet.
const LEAST_TEXT: usize = 8;
/// Likeness from which something is offered: a look costs little.
const ALIKE: f32 = 0.2;

#[derive(Template)]
#[template(path = "new.html")]
struct NewPage {
    say: Say,
    head: PageHead,
    summary: Option<ErrorSummary>,
    conflict: Option<String>,
    from: Option<String>,
    draft: String,
    matches_url: String,
    hidden: Vec<(String, String)>,
    words: Field,
    matches: AskMatches,
    title: Field,
    service: Field,
    strength: Choices,
    minutes: Field,
    audience: Choices,
}

/// What a proposal begins with: the words of what it comes from, where they may be taken along.
#[derive(Default)]
struct Begun {
    number: String,
    title: String,
    words: String,
    confidential: bool,
}

struct Kept {
    services: Vec<(ServiceId, String)>,
    providers: Vec<(ProviderId, String)>,
    consumer: bool,
    begun: Option<Begun>,
}

async fn kept(visitor: &Visitor, from: &str) -> Result<Kept, Problem> {
    let (actor, from, now) = (Arc::clone(&visitor.actor), from.trim().to_owned(), visitor.now());
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let begun = match timeline::by_number(tx, &from).await? {
                Some(subject) => {
                    let about = access::about_subject(tx, &actor, &subject, now).await?;
                    may(&actor, Capability::Read, Some(&about)).map_err(|_| Refusal::NotFound)?;
                    // What was said in confidence is not copied: who proposes writes new words.
                    let confidential = subject.confidential || subject.family == "report";
                    let words = if confidential { None } else { item::words_of(tx, subject.id).await? };
                    Some(Begun {
                        number: subject.number,
                        title: if confidential { String::new() } else { subject.title },
                        words: words.unwrap_or_default(),
                        confidential,
                    })
                }
                None if from.is_empty() => None,
                None => return Err(Failure::not_found()),
            };
            let services = people::services(tx).await?.into_iter().map(|s| (s.id, s.name)).collect();
            let providers = people::providers(tx).await?.into_iter().map(|p| (p.id, p.name)).collect();
            let consumer = match actor.person {
                Some(person) => item::consumer_of(tx, person).await?.is_some(),
                None => false,
            };
            Ok(Kept { services, providers, consumer, begun })
        })
    });
    Ok(read.await?)
}

/// `given`: a title and words that a link brings along; where they are empty, those of what it comes from.
async fn page(
    visitor: &Visitor,
    fields: &Fields,
    from: &str,
    given: (&str, &str),
    refusal: Option<&Refusal>,
) -> Result<Response, Problem> {
    visitor.person()?;
    let kept = kept(visitor, from).await?;
    let say = Say::new(&visitor.lang);
    let fresh = fields.pairs().is_empty();
    let mut begun = kept.begun.unwrap_or_default();
    for (begins, brought) in [(&mut begun.title, given.0), (&mut begun.words, given.1)] {
        if !brought.is_empty() {
            brought.clone_into(begins);
        }
    }
    let value = |name: &str, first: &str| if fresh { first.to_owned() } else { fields.get(name).to_owned() };
    let words = Field::area("words", say.improvement_words())
        .hint(say.improvement_words_hint())
        .value(value("words", &begun.words))
        .error(wrong(visitor, refusal, "words"))
        .required();
    let title = Field::text("title", say.improvement_line())
        .hint(say.improvement_line_hint())
        .value(value("title", &begun.title))
        .error(wrong(visitor, refusal, "title"))
        .required();
    let mut about = vec![SelectOption::new("", say.improvement_choose())];
    about.extend(kept.services.iter().map(|(id, name)| SelectOption::new(format!("s{id}"), name.clone())));
    about.extend(
        kept.providers
            .iter()
            .map(|(id, name)| SelectOption::new(format!("p{id}"), say.improvement_all_of(name.as_str()))),
    );
    let service = Field::select("service", say.improvement_service(), about)
        .value(value("service", ""))
        .error(wrong(visitor, refusal, "service"));
    let minutes = Field::input("number", "lost_minutes", say.improvement_minutes())
        .hint(say.improvement_minutes_hint())
        .value(value("lost_minutes", ""))
        .error(wrong(visitor, refusal, "lost_minutes"))
        .short();
    let own = fields.get("audience") == "own";
    let whole = if kept.consumer {
        Choice::new("own", say.improvement_own(), say.improvement_own_hint()).chosen(own)
    } else {
        Choice::new("own", say.improvement_own(), say.improvement_own_none()).refused()
    };
    let typed = words_of(fields, &begun.words);
    let from_text = (!begun.number.is_empty()).then(|| {
        if begun.confidential {
            say.improvement_from_closed(begun.number.as_str())
        } else {
            say.improvement_from(begun.number.as_str())
        }
    });
    let crumbs = vec![
        Crumb { href: "/improvements".to_owned(), text: say.improvements_title().into_owned() },
        Crumb { href: String::new(), text: say.improvement_new().into_owned() },
    ];
    let content = NewPage {
        head: PageHead::new(say.improvement_new(), say.improvement_new_text().as_ref())
            .crumbs(say.where_improvement(), crumbs),
        summary: ErrorSummary::of(say.improvement_wrong(), [&words, &title, &service, &minutes]),
        conflict: refusal.filter(|r| !matches!(r, Refusal::Invalid(_))).map(|r| visitor.lang.refusal(r)),
        from: from_text,
        draft: format!("improvement:{}", if begun.number.is_empty() { "new" } else { &begun.number }),
        hidden: if begun.number.is_empty() { Vec::new() } else { vec![("from".to_owned(), begun.number.clone())] },
        matches: known(visitor, &typed, &begun.number).await?,
        matches_url: if begun.number.is_empty() {
            "/improvements/matches".to_owned()
        } else {
            format!("/improvements/matches?from={}", encode(&begun.number))
        },
        strength: strength(visitor, fields.get("strength")),
        audience: Choices::one(
            "audience",
            say.improvement_audience(),
            vec![
                Choice::new("everybody", say.improvement_everybody(), say.improvement_everybody_hint()).chosen(!own),
                whole,
            ],
        )
        .error(wrong(visitor, refusal, "audience")),
        words,
        title,
        service,
        minutes,
        say,
    };
    let response = visitor.page(content.say.improvement_new().into_owned(), "improvements", &content)?;
    Ok(refused(response, refusal))
}

fn words_of(fields: &Fields, begun: &str) -> String {
    fields.some("words").unwrap_or(begun).to_owned()
}

/// How much it matters: three sentences, the middle one chosen.
pub fn strength(visitor: &Visitor, chosen: &str) -> Choices {
    let say = Say::new(&visitor.lang);
    let chosen = if matches!(chosen, "1" | "2" | "3") { chosen } else { "2" };
    let choices = ["1", "2", "3"].map(|s| Choice::new(s, say.voice_strength(s), "").chosen(s == chosen));
    Choices::one("strength", say.voice_matters(), choices.into_iter().collect()).plain()
}

/// `GET /improvements/new?from=&title=&words=`
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let pairs = decode(query.as_deref().unwrap_or_default());
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str());
    page(&visitor, &Fields::default(), get("from"), (get("title"), get("words")), None).await
}

/// `POST /improvements`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let (service, provider) = match fields.get("service").split_at_checked(1) {
        Some(("s", id)) => (id.parse().ok().map(ServiceId), None),
        Some(("p", id)) => (None, id.parse().ok().map(ProviderId)),
        _ => (None, None),
    };
    let propose = Propose {
        title: fields.get("title").to_owned(),
        words: fields.get("words").to_owned(),
        provider,
        service,
        audience: if fields.get("audience") == "own" { Audience::OwnConsumer } else { Audience::Everybody },
        strength: fields.number("strength").unwrap_or(2),
        lost_minutes: fields.number("lost_minutes").unwrap_or(0),
        from: fields.some("from").map(str::to_owned),
    };
    match visitor.app.spine.act(&visitor.actor, propose).await {
        Ok(done) => {
            let say = Say::new(&visitor.lang);
            Ok(Left::said(say.improvement_proposed()).see(&format!("/improvements/{}", done.number)))
        }
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::Conflict(_)))) => {
            page(&visitor, &fields, fields.get("from"), ("", ""), Some(&refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// What is known already of a text: other improvements, what became of them included. Four at most.
///
/// `from`: number of what was said, which may belong to one of them.
async fn known(visitor: &Visitor, text: &str, from: &str) -> Result<AskMatches, Problem> {
    if text.trim().chars().count() < LEAST_TEXT {
        return Ok(AskMatches::default());
    }
    let text: String = text.chars().take(500).collect();
    let found = finding::similar(&visitor.app.spine, &visitor.actor, &text, &[FAMILY], ALIKE, 8).await?;
    let ids: Vec<SubjectId> = found.iter().map(|f| f.subject.id).collect();
    let items = visitor
        .app
        .spine
        .read(move |tx| {
            Box::pin(async move {
                let found = item::these(tx, &ids).await?;
                // Whoever finds what was merged is led to where it went.
                let mut roots: Vec<SubjectId> = Vec::new();
                for id in found.iter().map(|i| i.merged_into.unwrap_or(i.id)) {
                    if !roots.contains(&id) {
                        roots.push(id);
                    }
                }
                Ok(item::these(tx, &roots).await?)
            })
        })
        .await?;
    let say = Say::new(&visitor.lang);
    let matches = items
        .iter()
        .take(4)
        .map(|i| {
            let href = if from.is_empty() {
                format!("/improvements/{}", i.number)
            } else {
                format!("/improvements/{}?from={}#belongs", i.number, encode(from))
            };
            let action = match i.course.is_open() {
                true if from.is_empty() => say.match_same(),
                true => say.match_belongs(),
                false => say.match_look(),
            };
            AskMatch {
                icon: Icon::Bulb,
                hot: false,
                title: i.title.as_str().into(),
                text: course_chip(visitor, i.course).text,
                action: Button::link(href.clone(), action).small().into(),
                href,
            }
        })
        .collect();
    Ok(AskMatches { matches })
}

/// `GET /improvements/matches?q=`
pub async fn matches(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = Fields::new(decode(query.as_deref().unwrap_or_default()));
    let found = known(&visitor, asked.get("q"), asked.get("from")).await?;
    let mut response = web::page::fragment(&found)?.into_response();
    response.headers_mut().insert(http::header::CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
    Ok(response)
}
