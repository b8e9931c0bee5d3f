//! A small house: IT and a closed HR, Ida who asks, agents and a lead who answer, a clock that stands.

use database::{Database, Migration, testing::Harness};
use domain::{Actor, Channel, Kind, Membership, Millis, PersonId, ProviderId, Refusal, Role, SubjectId, Timestamp};
use jobs::{Clock, Handlers, Ids, Runner};
use spine::{
    Action, Failure, Parts, Spine, Work, access, course,
    finding::Finder,
    following::{self, Depth},
    heard, people,
    timeline::{self, NewEntry, NewSubject},
};
use std::path::PathBuf;

/// Monday at 10:00 in Berlin.
pub const START: &str = "2026-11-16T10:00:00+01:00";

pub struct Room {
    pub spine: Spine,
    pub it: ProviderId,
    pub hr: ProviderId,
    /// Asks; can be called.
    pub ida: Actor,
    /// Asks.
    pub ben: Actor,
    /// Serve for IT.
    pub ana: Actor,
    pub abe: Actor,
    /// Leads IT.
    pub leo: Actor,
    /// Serves for HR.
    pub hanna: Actor,
}

struct Build;
impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = (ProviderId, ProviderId, Vec<PersonId>);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let it = people::add_provider(work, "it", "IT Services", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "Human Resources", true, "Europe/Berlin").await?;
        let mut all = Vec::new();
        for (name, role) in [
            ("Ida Berg", None),
            ("Ben Ray", None),
            ("Ana Ortiz", Some((Role::Agent, it))),
            ("Abe Lund", Some((Role::Agent, it))),
            ("Leo Lang", Some((Role::Lead, it))),
            ("Hanna Holm", Some((Role::Agent, hr))),
        ] {
            let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
            let new = people::NewPerson {
                email: &email,
                name,
                kind: "person",
                locale: "en",
                zone: "Europe/Berlin",
                consumer: None,
            };
            let id = people::add(work, new).await?;
            if let Some((role, provider)) = role {
                people::give_role(work, id, Membership { role, provider: Some(provider), consumer: None }).await?;
            }
            if name.starts_with("Ida") {
                let mut ida = people::person(work.tx, id).await?.unwrap();
                r#"{"phone":"+49 30 1"}"#.clone_into(&mut ida.about);
                people::update(work, &ida).await?;
            }
            all.push(id);
        }
        Ok((it, hr, all))
    }
}

/// Somebody says something of a kind.
pub struct Said {
    pub provider: ProviderId,
    pub kind: Kind,
    pub words: &'static str,
}

impl Action for Said {
    const NAME: &'static str = "test.said";
    type Done = (SubjectId, String);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let provider = people::provider(work.tx, self.provider).await?.unwrap();
        let id = timeline::open(
            work,
            NewSubject {
                family: "ticket",
                number: None,
                title: self.words,
                provider: Some(provider.id),
                consumer: None,
                requester: work.actor.person,
                open_to_all: false,
                confidential: provider.confidential,
            },
        )
        .await?;
        timeline::append(work, NewEntry::message(id, self.words)).await?;
        following::follow(work, id, work.actor.person.unwrap(), Depth::Talk, "asked").await?;
        course::set(work, id, self.kind, None).await?;
        let number = timeline::by_id(work.tx, id).await?.unwrap().number;
        Ok((id, number))
    }
}

/// What the desk does to a course when somebody ends, reopens, answers.
pub enum Desk {
    End(SubjectId, bool),
    Again(SubjectId),
    Answered(SubjectId, &'static str),
    Spoke(SubjectId),
    Set(SubjectId, Kind),
}

impl Action for Desk {
    const NAME: &'static str = "test.desk";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        match *self {
            Self::End(id, word) => course::ending(work, id, word).await,
            Self::Again(id) => course::again(work, id).await,
            Self::Answered(id, words) => {
                heard::answer(work, id, words, &[]).await?;
                Ok(())
            }
            Self::Spoke(id) => Ok(course::spoke(work, id).await?),
            Self::Set(id, kind) => course::set(work, id, kind, None).await,
        }
    }
}

impl Harness for Room {
    fn migrations() -> Vec<Migration> {
        [jobs::MIGRATIONS, spine::MIGRATIONS, recovery::MIGRATIONS].concat()
    }

    async fn start(db: Database, folder: PathBuf) -> Self {
        let spine = Spine::new(Parts {
            db,
            clock: Clock::held(Timestamp::parse_rfc3339(START).unwrap()),
            ids: Ids::node(1),
            blobs: database::Blobs::open(&folder.join("blobs")).unwrap(),
            finder: Finder::in_memory().unwrap(),
            base_url: "https://desk.example.org".to_owned(),
        });
        let (it, hr, people) = spine.act(&Actor::system(), Build).await.unwrap();
        let mut actors = Vec::new();
        for id in people {
            let found =
                spine.read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, id, Channel::Web).await?) }));
            actors.push(found.await.unwrap().unwrap());
        }
        let [ida, ben, ana, abe, leo, hanna] = actors.try_into().ok().unwrap();
        Self { spine, it, hr, ida, ben, ana, abe, leo, hanna }
    }
}

impl Room {
    pub async fn act<A: Action>(&self, actor: &Actor, action: A) -> Result<A::Done, Failure> {
        self.spine.act(actor, action).await
    }

    pub fn later(&self, by: Millis) {
        self.spine.clock.advance(by);
    }

    pub async fn counts(&self) -> Vec<(String, i64)> {
        let it = self.it;
        let mut all =
            self.spine.read(move |tx| Box::pin(async move { Ok(course::counts(tx, it).await?) })).await.unwrap();
        all.retain(|(_, n)| *n != 0);
        all.sort();
        all
    }

    /// Keys of the events somebody sees on a subject.
    pub async fn reads(&self, actor: &Actor, id: SubjectId) -> Vec<String> {
        let (actor, now) = (actor.clone(), self.spine.now());
        let read = self.spine.read(move |tx| {
            Box::pin(async move {
                let about = access::about(tx, &actor, id, now).await?;
                let sight = domain::rules::sight::Sight::of(&actor, &about);
                Ok(timeline::entries(tx, id, &sight).await?)
            })
        });
        read.await.unwrap().into_iter().filter_map(|e| e.change.map(|c| c.key)).collect()
    }

    /// News in somebody's inbox, sorted.
    pub async fn news(&self, actor: &Actor) -> Vec<String> {
        let mut handlers: Handlers<Spine> = Handlers::default();
        handlers.add(following::TELL, |spine, payload| {
            Box::pin(async move {
                following::deliver(&spine, payload.read()?).await?;
                Ok(())
            })
        });
        let runner = Runner::new(self.spine.db.clone(), self.spine.clock.clone(), self.spine.clone(), handlers);
        runner.run_all().await.unwrap();
        let (person, before) = (actor.person.unwrap(), self.spine.now().plus(Millis(1)));
        let inbox =
            self.spine.read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, before, 100).await?) }));
        let mut news: Vec<String> = inbox.await.unwrap().into_iter().map(|n| n.news).collect();
        news.sort();
        news
    }
}

/// The key of why something was refused; with its field where there is one.
pub fn refused<T: std::fmt::Debug>(done: Result<T, Failure>) -> String {
    match done {
        Err(Failure::Refused(Refusal::Conflict(b) | Refusal::NotAllowed(b))) => b.key,
        Err(Failure::Refused(Refusal::Invalid(fields))) => {
            fields.iter().map(|(f, b)| format!("{f}: {}", b.key)).collect::<Vec<_>>().join(", ")
        }
        Err(Failure::Refused(Refusal::NotFound)) => "not found".to_owned(),
        other => panic!("{other:?}"),
    }
}
