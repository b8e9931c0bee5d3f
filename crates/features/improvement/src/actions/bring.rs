//! What another place has collected is brought in: with its dates, its words, its talk, and the score it had there.

use super::{count_course, spread};
use crate::{FAMILY, store::item};
use domain::{Because, PersonId, ProviderId, SubjectId, Timestamp, Visibility, rules::improvement_course::Course};
use spine::{
    Action, Failure, Work, people,
    timeline::{self, NewEntry, NewSubject, Side},
};
use std::collections::HashMap;

/// Somebody as another place knows them: their name, and an address that is theirs alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Known {
    /// Their name.
    pub name: String,
    /// Their address; one of ours that leads nowhere where it is not known.
    pub email: String,
}

/// Something said about it there.
#[derive(Clone, Debug)]
pub struct Talk {
    /// Who.
    pub by: Option<Known>,
    /// When.
    pub at: Timestamp,
    /// What.
    pub words: String,
}

/// An improvement as another place has it.
#[derive(Clone, Debug)]
pub struct Brought {
    /// Its name there, with the place: by it a repeated import knows it.
    pub outside_id: String,
    /// In one line.
    pub title: String,
    /// The words of who proposed it.
    pub words: String,
    /// Who did.
    pub author: Option<Known>,
    /// When.
    pub at: Timestamp,
    /// When it last moved.
    pub moved_at: Timestamp,
    /// Where it stands.
    pub course: Course,
    /// The words of its last step.
    pub told: String,
    /// The score it had there. It is shown as that, and never a voice.
    pub score: Option<i64>,
    /// What was said about it there, oldest first.
    pub talk: Vec<Talk>,
}

/// Brings some in, in one transaction. What stands here already is left as it is. Nobody is told, no clock begins.
#[derive(Clone, Debug)]
pub struct Bring {
    /// Whose they are.
    pub provider: ProviderId,
    /// Where they come from, for their timeline.
    pub source: String,
    /// They.
    pub all: Vec<Brought>,
}

impl Action for Bring {
    const NAME: &'static str = "import.improvements";
    // How many were new.
    type Done = usize;
    async fn run(&self, work: &mut Work<'_>) -> Result<usize, Failure> {
        if !work.actor.system {
            return Err(domain::Refusal::not_allowed("refused-role").into());
        }
        let Some(provider) = people::provider(work.tx, self.provider).await? else { return Err(Failure::not_found()) };
        let mut known = HashMap::new();
        let mut new = 0;
        for one in &self.all {
            if item::outside(work.tx, &one.outside_id).await?.is_some() {
                continue;
            }
            bring(work, &provider, &self.source, one, &mut known).await?;
            new += 1;
        }
        Ok(new)
    }
}

/// Somebody from there, who cannot sign in here; made where they are not here yet.
async fn person(
    work: &mut Work<'_>,
    who: Option<&Known>,
    known: &mut HashMap<String, PersonId>,
) -> Result<Option<PersonId>, Failure> {
    let Some(who) = who else { return Ok(None) };
    let email = people::fold_email(&who.email);
    if let Some(id) = known.get(&email) {
        return Ok(Some(*id));
    }
    let id = if let Some(found) = people::by_email(work.tx, &email).await? {
        found.id
    } else {
        let new = people::NewPerson {
            email: &email,
            name: &who.name,
            kind: "person",
            locale: "en",
            zone: "UTC",
            consumer: None,
        };
        let id = people::add(work, new).await?;
        people::set_state(work, id, "blocked").await?;
        id
    };
    known.insert(email, id);
    Ok(Some(id))
}

async fn bring(
    work: &mut Work<'_>,
    provider: &people::Provider,
    source: &str,
    one: &Brought,
    known: &mut HashMap<String, PersonId>,
) -> Result<SubjectId, Failure> {
    let author = person(work, one.author.as_ref(), known).await?;
    let open = !provider.confidential;
    // Subjects are opened at the time of the work: here that is when it was said.
    let (actor, ids) = (work.actor, work.ids());
    let mut then = Work::new(work.tx, one.at, actor, ids);
    let new = NewSubject {
        family: FAMILY,
        number: None,
        title: &one.title,
        provider: Some(provider.id),
        consumer: None,
        requester: author,
        open_to_all: open,
        confidential: provider.confidential,
    };
    let id = timeline::open(&mut then, new).await?;
    let row = item::New {
        id,
        provider: provider.id,
        service: None,
        consumer: None,
        open,
        closed: provider.confidential,
        owner: None,
        author,
        said: &one.words,
        lot: spread(id.0),
    };
    item::insert(then.tx, &row, one.at).await?;
    let public = |text| NewEntry { visibility: Visibility::Public, ..NewEntry::message(id, text) };
    let said = NewEntry {
        at: Some(one.at),
        author,
        change: Some(Because::new("event-improvement-proposed")),
        ..public(&one.words)
    };
    timeline::append(&mut then, said).await?;
    let mut last = one.at;
    for talk in &one.talk {
        last = last.max(talk.at);
        let by = person(&mut then, talk.by.as_ref(), known).await?;
        timeline::append(&mut then, NewEntry { at: Some(last), author: by, ..public(&talk.words) }).await?;
    }
    last = last.max(one.moved_at);
    let came = Because::new("event-improvement-brought")
        .with("source", source)
        .with("to", one.course.word())
        .with("score", one.score.unwrap_or_default().to_string());
    let event =
        NewEntry { visibility: Visibility::Public, at: Some(last), side: Side::System, ..NewEntry::event(id, came) };
    timeline::append(&mut then, event).await?;
    item::set_brought(then.tx, id, one, one.moved_at.max(one.at)).await?;
    if let Some(item) = item::by_id(then.tx, id).await? {
        count_course(&mut then, &item, None, Some(one.course)).await?;
    }
    Ok(id)
}
