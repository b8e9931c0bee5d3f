//! The front door: one box, what waits for you, your conversations (A1).

use super::{draw, guest};
use crate::{
    actions::{Ask, Asked, Guest, MeToo, Uploaded},
    articles,
    lists::{self, Conversation},
    matches,
    messages::Say,
    store::{list::TicketRow, ticket},
};
use askama::Template;
use axum::{
    extract::RawQuery,
    response::{IntoResponse, Response},
};
use database::Tx;
use domain::{
    Channel, Kind, Level, Priority, PromiseKind, Refusal, Timestamp,
    rules::promise::{TargetFacts, promise_before},
};
use spine::{Failure, people, settings::House};
use web::{
    Fields, Problem, Visitor,
    api::once,
    components::{AskBox, AskMatch, AskMatches, Button, Empty, ErrorSummary, Field, List, Markup, Row, SectionHead},
    forms::{Left, decode},
    icons::Icon,
    visitor::see,
};

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    say: Say,
    summary: Option<ErrorSummary>,
    ask: AskBox,
    waiting_head: SectionHead,
    waiting: Option<List>,
    mine_head: SectionHead,
    mine: Option<List>,
    empty: Option<Empty>,
    articles: Vec<(String, String)>,
}

struct Read {
    house: House,
    mine: Vec<Conversation>,
    waiting: Vec<TicketRow>,
    articles: Vec<(String, String)>,
    first_answer: Option<Timestamp>,
}

async fn read(visitor: &Visitor) -> Result<Read, Problem> {
    let (person, now, locale) = (visitor.actor.person, visitor.now(), visitor.lang.locale().to_owned());
    let actor = std::sync::Arc::clone(&visitor.actor);
    let read = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let house = House::read(tx).await?;
            let (mine, waiting) = match person {
                Some(person) => {
                    (lists::my_conversations(tx, person, 12).await?, lists::waiting_for_you(tx, person, 10).await?)
                }
                None => (Vec::new(), Vec::new()),
            };
            let first_answer = first_answer(tx, now).await?;
            let articles = articles::list(tx, &actor, None, None, None, 12).await?;
            // Those in the reader's own language first.
            let (own, other): (Vec<_>, Vec<_>) = articles.into_iter().partition(|a| a.locale == locale);
            let articles =
                own.into_iter().chain(other).take(5).map(|a| (format!("/articles/{}", a.number), a.title)).collect();
            Ok(Read { house, mine, waiting, articles, first_answer })
        })
    });
    Ok(read.await?)
}

/// When a person answers at the latest if somebody asks the front desk now: told before anything is sent (A5).
async fn first_answer(tx: &mut Tx, now: Timestamp) -> Result<Option<Timestamp>, Failure> {
    let Some(id) = ticket::front_desk(tx).await? else { return Ok(None) };
    let Some(provider) = people::provider(tx, id).await? else { return Ok(None) };
    let facts = TargetFacts {
        kind: Kind::Question,
        level: Level::Standard,
        priority: Priority::Normal,
        channel: Channel::Web,
        expected: None,
    };
    let made = promise_before(&provider.rules.targets, &facts, &provider.calendar, now)?;
    Ok(made.value.iter().find(|p| p.kind == PromiseKind::FirstResponse).map(|p| p.due_at))
}

/// `GET /`
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    draw_page(&visitor, &Fields::default(), None).await
}

async fn draw_page(visitor: &Visitor, fields: &Fields, refusal: Option<&Refusal>) -> Result<Response, Problem> {
    let read = read(visitor).await?;
    if read.house.organisation.is_empty() {
        return Ok(see("/set-up"));
    }
    if visitor.actor.person.is_none() && !read.house.guests_may_ask {
        return Ok(see("/sign-in"));
    }
    let now = visitor.now();
    let say = Say::new(&visitor.lang);
    let wrong = |name: &str| match refusal {
        Some(Refusal::Invalid(all)) => {
            all.iter().find(|(field, _)| field == name).map(|(_, because)| visitor.lang.because(because))
        }
        _ => None,
    };
    let general = refusal.filter(|r| !matches!(r, Refusal::Invalid(_))).map(|r| visitor.lang.refusal(r));
    let told = match read.first_answer {
        Some(at) => Markup::from(say.home_told(visitor.lang.by(at, now)).as_str()),
        None => Markup::from(say.home_told_nobody().as_ref()),
    };
    let fields_of_guest = if visitor.actor.person.is_none() { guest_fields(&say, fields, &wrong) } else { Vec::new() };
    let ask = AskBox {
        action: "/ask".to_owned(),
        // What is sent again because no answer came is known by it.
        hidden: vec![("once".to_owned(), format!("{:x}", visitor.app.spine.ids.next(now)))],
        label: say.home_title().into_owned(),
        placeholder: say.home_placeholder().into_owned(),
        text: fields.get("text").to_owned(),
        error: wrong("words").or(general),
        matches_url: "/ask/matches".to_owned(),
        matches_label: say.home_matches().into_owned(),
        matches: if fields.get("text").is_empty() {
            AskMatches::default()
        } else {
            matches_for(visitor, fields.get("text")).await?
        },
        fields: fields_of_guest,
        about: Markup::default(),
        told,
        attach: Some(draw::attach(visitor)),
        button: say.home_button().into_owned(),
    };
    let waiting_count = read.waiting.len();
    let waiting: Vec<Row> = read
        .waiting
        .iter()
        .map(|row| {
            let href = format!("/t/{}#reply", row.number);
            Row::new(Icon::Reply, href.clone(), row.title.clone(), row.waiting_for.clone().unwrap_or_default())
                .end(Button::link(href, say.home_answer()).small())
        })
        .collect();
    let mine: Vec<Row> = read.mine.iter().map(|c| draw::row_for_person(visitor, &c.ticket, now)).collect();
    let empty = (mine.is_empty() && visitor.actor.person.is_some()).then(|| Empty {
        title: say.home_empty().into_owned(),
        text: say.home_empty_text().as_ref().into(),
        action: None,
    });
    let content = HomePage {
        waiting_head: SectionHead::new("waiting", say.home_waiting()).count(waiting_count),
        waiting: (!waiting.is_empty()).then_some(List { id: Some("waiting-list".to_owned()), rows: waiting }),
        mine_head: SectionHead::new("mine", say.home_mine()).more("/conversations", say.home_all()),
        mine: (!mine.is_empty()).then_some(List { id: Some("mine-list".to_owned()), rows: mine }),
        empty,
        articles: read.articles,
        summary: ErrorSummary::of(say.form_wrong(), &ask.fields),
        ask,
        say,
    };
    let mut shell = visitor.shell(content.say.home_place(), "home");
    if visitor.actor.person.is_some() {
        shell.live = Some("/live?topics=inbox".to_owned());
    }
    let mut response = visitor.page_in(shell, &content)?;
    if let Some(refusal) = refusal {
        *response.status_mut() = Problem::from(refusal.clone()).status();
    }
    Ok(response)
}

/// Who a guest is, and where answers go: inside the form, so that they are sent with the words.
fn guest_fields(say: &Say, fields: &Fields, wrong: &dyn Fn(&str) -> Option<String>) -> Vec<Field> {
    let name = Field::text("guest_name", say.guest_name())
        .value(fields.get("guest_name"))
        .autocomplete("name")
        .required()
        .error(wrong("name"));
    let email = Field::input("email", "guest_email", say.guest_email())
        .value(fields.get("guest_email"))
        .hint(say.guest_email_hint())
        .autocomplete("email")
        .required()
        .error(wrong("email"));
    vec![name, email]
}

/// `POST /ask`
pub async fn ask(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let guest = visitor
        .actor
        .person
        .is_none()
        .then(|| Guest { name: fields.get("guest_name").to_owned(), email: fields.get("guest_email").to_owned() });
    let asking = Ask {
        guest,
        files: files(&fields),
        requester: fields.number("for").map(domain::PersonId),
        from: visitor.address.clone(),
        ..Ask::new(fields.get("text"))
    };
    // What is kept for the same form sent again: its number, and what a guest's receipt speaks of.
    let kept = |asked: &Asked| format!("{} {} {}", asked.number, asked.subject, asked.requester);
    match once::form(&visitor, &fields, asking, kept).await {
        Ok(done) => {
            let number = done.split(' ').next().unwrap_or_default();
            let say = Say::new(&visitor.lang);
            let left = Left::said(say.home_asked(number));
            if visitor.actor.person.is_some() {
                Ok(left.see(&format!("/t/{number}")))
            } else {
                guest::receipt_of(&visitor, &done).await
            }
        }
        Err(Failure::Refused(refusal @ (Refusal::Invalid(_) | Refusal::NotAllowed(_) | Refusal::TooMany(_)))) => {
            draw_page(&visitor, &fields, Some(&refusal)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Files that came with a form, as actions take them.
pub fn files(fields: &Fields) -> Vec<Uploaded> {
    let one = |f: &web::Upload| Uploaded {
        name: f.name.clone(),
        media_type: f.media_type.clone(),
        size: f.size,
        digest: f.digest.clone(),
    };
    fields.files.iter().map(one).collect()
}

/// `GET /ask/matches?q=`: what is already known about what is being typed.
pub async fn matches(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let pairs = decode(query.as_deref().unwrap_or_default());
    let text = pairs.into_iter().find(|(n, _)| n == "q").map(|(_, v)| v).unwrap_or_default();
    let found = matches_for(&visitor, &text).await?;
    let mut response = web::page::fragment(&found)?.into_response();
    response.headers_mut().insert(http::header::CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
    Ok(response)
}

async fn matches_for(visitor: &Visitor, text: &str) -> Result<AskMatches, Problem> {
    let say = Say::new(&visitor.lang);
    let now = visitor.now();
    let found = matches::matches(&visitor.app.spine, &visitor.actor, text).await?;
    let mut matches = Vec::new();
    for incident in found.known_incidents {
        let href = format!("/t/{}", incident.subject.number);
        // Only somebody who is known is counted, and hears what becomes of it.
        let action = if incident.me_too || visitor.actor.person.is_none() {
            Markup::from(Button::link(href.clone(), say.match_read()).small().quiet())
        } else {
            Markup::from(
                Button::submit(say.match_me_too())
                    .small()
                    .sends("incident", incident.subject.number.clone())
                    .instead_to("/ask/me-too"),
            )
        };
        matches.push(AskMatch {
            icon: Icon::Alert,
            hot: true,
            href,
            title: incident.subject.title.as_str().into(),
            text: say.match_incident(incident.affected, visitor.lang.moment(incident.subject.created_at, now)),
            action,
        });
    }
    for own in found.own_open_alike {
        let href = format!("/t/{}", own.number);
        matches.push(AskMatch {
            icon: Icon::Chat,
            hot: false,
            title: own.title.as_str().into(),
            text: say.match_own(own.number.as_str(), visitor.lang.moment(own.created_at, now)),
            action: Button::link(href.clone(), say.match_open()).small().into(),
            href,
        });
    }
    for article in found.articles {
        let href = format!("/articles/{}", article.number);
        matches.push(AskMatch {
            icon: Icon::Book,
            hot: false,
            title: article.title.as_str().into(),
            text: String::new(),
            action: Button::link(href.clone(), say.match_read()).small().quiet().into(),
            href,
        });
    }
    Ok(AskMatches { matches })
}

/// `POST /ask/me-too`: somebody is affected by a known incident too.
pub async fn me_too(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    visitor.person()?;
    let number = fields.get("incident").to_owned();
    let affected = visitor.app.spine.act(&visitor.actor, MeToo { ticket: number.as_str().into() }).await?;
    let say = Say::new(&visitor.lang);
    Ok(Left::said(say.me_too_done(affected)).see(&format!("/t/{number}")))
}

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage {
    say: Say,
    list: Option<List>,
    empty: Option<Empty>,
}

/// `GET /conversations`: all of one's own.
pub async fn mine(visitor: Visitor) -> Result<Response, Problem> {
    let person = visitor.person()?;
    let now = visitor.now();
    let mine = visitor
        .app
        .spine
        .read(move |tx| Box::pin(async move { Ok(lists::my_conversations(tx, person, 200).await?) }))
        .await?;
    let say = Say::new(&visitor.lang);
    let rows: Vec<Row> = mine.iter().map(|c| draw::row_for_person(&visitor, &c.ticket, now)).collect();
    let empty = rows.is_empty().then(|| Empty {
        title: say.home_empty().into_owned(),
        text: say.home_empty_text().as_ref().into(),
        action: Some(Button::link("/", say.home_button())),
    });
    let list = (!rows.is_empty()).then_some(List { id: Some("mine-list".to_owned()), rows });
    let title = say.home_mine().into_owned();
    visitor.page(title, "mine", &MinePage { say, list, empty })
}
