//! "Is this known already?", while somebody types: articles, known incidents they can join, and open tickets of their own
//! that say the same. Four at most, so that it helps rather than delays.

use crate::store::list as store;
use domain::{Actor, SubjectId};
use spine::{
    Failure, Spine,
    finding::{self, Search},
    timeline::Subject,
};

/// So many are shown in all.
pub const MOST: usize = 4;
/// Fewer characters say nothing yet.
const LEAST_TEXT: usize = 8;
/// Likeness from which a known incident is offered: joining one that does not fit costs little.
const KNOWN_ALIKE: f32 = 0.2;
/// How many of what is alike are looked at.
const LOOKED_AT: usize = 40;

/// An incident that is known already.
#[derive(Clone, Debug)]
pub struct KnownIncident {
    /// It.
    pub subject: Subject,
    /// How many are affected.
    pub affected: i64,
    /// This person is among them already.
    pub me_too: bool,
}

/// What is known already.
#[derive(Clone, Debug, Default)]
pub struct Matches {
    /// Articles that may help.
    pub articles: Vec<Subject>,
    /// Known incidents that are open.
    pub known_incidents: Vec<KnownIncident>,
    /// Open tickets of this person that say the same.
    pub own_open_alike: Vec<Subject>,
}

impl Matches {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.articles.len() + self.known_incidents.len() + self.own_open_alike.len()
    }
    /// Nothing is known.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What is known of a text somebody is writing. Only what this actor may read.
pub async fn matches(spine: &Spine, actor: &Actor, text: &str) -> Result<Matches, Failure> {
    let text = text.trim();
    if text.chars().count() < LEAST_TEXT {
        return Ok(Matches::default());
    }
    // A question is answered by its first words; a long story would only make it slow.
    let text: String = text.chars().take(500).collect();
    let search = Search {
        text: text.clone(),
        kinds: vec!["article".to_owned()],
        typing: true,
        limit: MOST,
        offset: 0,
        any: true,
    };
    let (articles, tickets) = tokio::join!(
        finding::find(spine, actor, search),
        finding::similar(spine, actor, &text, &["ticket"], KNOWN_ALIKE, LOOKED_AT)
    );
    let (articles, tickets) = (articles?, tickets?);
    let ids: Vec<SubjectId> = tickets.iter().map(|found| found.subject.id).collect();
    let reader = actor.person;
    let rows = if ids.is_empty() {
        Vec::new()
    } else {
        spine.read(move |tx| Box::pin(async move { Ok(store::alike(tx, &ids, reader).await?) })).await?
    };
    let mut found = Matches::default();
    for ticket in tickets {
        let Some(row) = rows.iter().find(|row| row.id == ticket.subject.id) else { continue };
        if !row.state.is_open() {
            continue;
        }
        let own = row.requester.is_some() && row.requester == reader;
        if row.known_incident && !own {
            if found.known_incidents.len() < 2 {
                let me_too = row.follows.is_some();
                found.known_incidents.push(KnownIncident { subject: ticket.subject, affected: row.affected, me_too });
            }
        } else if own && found.own_open_alike.len() < 2 {
            found.own_open_alike.push(ticket.subject);
        }
    }
    // Something of each goes before more of one.
    let room = MOST.saturating_sub(found.len()).max(1);
    found.articles = articles.hits.into_iter().map(|hit| hit.subject).take(room).collect();
    while found.len() > MOST {
        found.own_open_alike.pop();
    }
    Ok(found)
}
