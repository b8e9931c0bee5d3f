//! Live pages: what changed, told to open pages by server-sent events; and who looks at what.
//!
//! Events are hints. A page that hears of a change of its topic asks for itself again and morphs; one that lost the
//! connection does the same when it has it back, so nothing depends on an event arriving.

use crate::{Problem, Visitor};
use axum::{
    extract::Query,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use domain::{Capability, PersonId, ProviderId, SubjectId, Timestamp};
use futures_util::Stream;
use serde::Deserialize;
use std::{
    collections::{HashMap, HashSet},
    convert::Infallible,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::sync::broadcast::error::RecvError;

/// Who looks at a subject, and whether they write an answer; on this node.
#[derive(Clone, Default)]
pub struct Presence {
    here: Arc<Mutex<HashMap<SubjectId, HashMap<PersonId, Here>>>>,
}

/// Somebody who looks at a subject now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Here {
    /// Their name.
    pub name: String,
    /// They write an answer.
    pub answering: bool,
    /// When they were last heard of.
    pub at: Timestamp,
}

impl Presence {
    /// Somebody looks, or writes. Whether that is news.
    pub fn note(&self, subject: SubjectId, person: PersonId, name: &str, answering: bool, now: Timestamp) -> bool {
        let Ok(mut all) = self.here.lock() else { return false };
        if all.len() > 10_000 {
            all.retain(|_, people| people.values().any(|h| now.since(h.at).0 < 60_000));
        }
        let people = all.entry(subject).or_default();
        people.retain(|_, h| now.since(h.at).0 < 60_000);
        let new = people.get(&person).is_none_or(|h| h.answering != answering);
        people.insert(person, Here { name: name.to_owned(), answering, at: now });
        new
    }
    /// Somebody has left. Whether that is news.
    pub fn gone(&self, subject: SubjectId, person: PersonId) -> bool {
        let Ok(mut all) = self.here.lock() else { return false };
        all.get_mut(&subject).is_some_and(|people| people.remove(&person).is_some())
    }
    /// Who looks at a subject, without one of them.
    pub fn at(&self, subject: SubjectId, except: Option<PersonId>, now: Timestamp) -> Vec<Here> {
        let Ok(all) = self.here.lock() else { return Vec::new() };
        let mut here: Vec<Here> = all
            .get(&subject)
            .into_iter()
            .flatten()
            .filter(|(person, h)| Some(**person) != except && now.since(h.at).0 < 60_000)
            .map(|(_, h)| h.clone())
            .collect();
        here.sort_by(|a, b| a.name.cmp(&b.name));
        here
    }
}

/// What a page wants to hear of.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    topics: String,
}

/// `GET /live?topics=subject:17,queue:3,inbox`: events `changed` with the topic as data. Topics this person may not
/// hear of are left out without a word.
pub async fn stream(visitor: Visitor, Query(wanted): Query<Wanted>) -> Result<Response, Problem> {
    let person = visitor.person()?;
    let mut heard = visitor.app.spine.db.live().topics();
    let mut topics = HashSet::new();
    for topic in wanted.topics.split(',').take(50) {
        let allowed = match topic.split_once(':') {
            None if topic == "inbox" => {
                topics.insert(format!("inbox:{person}"));
                false
            }
            Some(("subject", id)) => may_hear(&visitor, id).await,
            Some(("queue", id)) => id.parse().is_ok_and(|id| visitor.actor.providers().any(|p| p == ProviderId(id))),
            _ => false,
        };
        if allowed {
            topics.insert(topic.to_owned());
            if let Some(id) = topic.strip_prefix("subject:") {
                topics.insert(format!("presence:{id}"));
            }
        }
    }
    let events = events(topics, Box::pin(async move { (heard.recv().await, heard) }));
    let keep = KeepAlive::new().interval(Duration::from_secs(20)).text("here");
    Ok(Sse::new(events).keep_alive(keep).into_response())
}

/// Changes of one subject, for a door that has proved by itself that its visitor may hear of them.
pub fn of_subject(app: &crate::App, subject: SubjectId) -> Response {
    let mut heard = app.spine.db.live().topics();
    let topics = HashSet::from([format!("subject:{subject}")]);
    let events = events(topics, Box::pin(async move { (heard.recv().await, heard) }));
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)).text("here")).into_response()
}

type Heard = tokio::sync::broadcast::Receiver<Arc<Vec<String>>>;
type Hearing = std::pin::Pin<Box<dyn Future<Output = (Result<Arc<Vec<String>>, RecvError>, Heard)> + Send>>;

/// Events for the topics wanted; `again` after some were missed, which means: ask for everything once more.
fn events(topics: HashSet<String>, hearing: Hearing) -> impl Stream<Item = Result<Event, Infallible>> {
    futures_util::stream::unfold(Some((topics, hearing, true)), |state| async move {
        let (topics, hearing, first) = state?;
        if first {
            // The first event says that the line stands, and how soon to try again when it is lost.
            let hello = Event::default().event("hello").retry(Duration::from_secs(2)).data("here");
            return Some((Ok(hello), Some((topics, hearing, false))));
        }
        let mut hearing = hearing;
        loop {
            let (got, mut heard) = hearing.await;
            let event = match got {
                Ok(touched) => {
                    touched.iter().find(|t| topics.contains(*t)).map(|topic| match topic.strip_prefix("presence:") {
                        Some(id) => Event::default().event("presence").data(format!("subject:{id}")),
                        None => Event::default().event("changed").data(topic),
                    })
                }
                Err(RecvError::Lagged(_)) => Some(Event::default().event("changed").data("all")),
                Err(RecvError::Closed) => return None,
            };
            hearing = Box::pin(async move { (heard.recv().await, heard) });
            if let Some(event) = event {
                return Some((Ok(event), Some((topics, hearing, false))));
            }
        }
    })
}

async fn may_hear(visitor: &Visitor, id: &str) -> bool {
    let Ok(id) = id.parse().map(SubjectId) else { return false };
    let (actor, now) = (Arc::clone(&visitor.actor), visitor.now());
    let asked = visitor.app.spine.read(move |tx| {
        Box::pin(async move {
            let about = spine::access::about(tx, &actor, id, now).await?;
            Ok(domain::access::may(&actor, Capability::Read, Some(&about)).is_ok())
        })
    });
    asked.await.unwrap_or(false)
}

/// Body of `POST /live/presence`.
#[derive(Debug, Deserialize)]
pub struct Looking {
    subject: i64,
    #[serde(default)]
    answering: bool,
    #[serde(default)]
    gone: bool,
}

/// `POST /live/presence`: somebody looks at a subject, writes an answer, or has gone.
pub async fn presence(visitor: Visitor, axum::Form(looking): axum::Form<Looking>) -> Result<Response, Problem> {
    let person = visitor.person()?;
    let subject = SubjectId(looking.subject);
    if !may_hear(&visitor, &looking.subject.to_string()).await {
        return Err(Problem::not_found());
    }
    let presence = &visitor.app.presence;
    let news = if looking.gone {
        presence.gone(subject, person)
    } else {
        presence.note(subject, person, &visitor.actor.name, looking.answering, visitor.now())
    };
    if news {
        visitor.app.spine.db.live().say(vec![format!("presence:{subject}")]);
    }
    Ok(http::StatusCode::NO_CONTENT.into_response())
}
