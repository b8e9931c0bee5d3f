//! A small house with a mail server: IT and HR, Ida who asks, agents who answer, a clock that stands.

use channels::messages;
use database::{Database, Migration, p, testing::Harness};
use domain::{
    Actor, Because, EntryId, Membership, Millis, PersonId, Priority, PromiseKind, ProviderId, Role, SubjectId,
    Timestamp, rules::promise::Promise,
};
use i18n::Catalogue;
use jobs::{Clock, Handlers, Ids, Runner};
use mail::{Transport, sink::Sink};
use mail_parser::MessageParser;
use spine::{
    Action, Failure, Parts, Spine, Work,
    finding::Finder,
    following::{self, Depth, Wishes},
    people, promises,
    timeline::{self, NewEntry, NewSubject},
};
use std::{path::PathBuf, sync::Arc, time::Duration};
use web::{App, Config};

/// Monday at 10:00 in Berlin.
pub const START: &str = "2026-11-16T10:00:00+01:00";

pub struct Room {
    pub app: App,
    pub sink: Sink,
    pub it: ProviderId,
    pub hr: ProviderId,
    /// Asks; reads English.
    pub ida: PersonId,
    /// Asks; reads German.
    pub dora: PersonId,
    /// Serves for IT.
    pub ana: PersonId,
    /// Serves for HR.
    pub hanna: PersonId,
}

struct Build;
impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = (ProviderId, ProviderId, Vec<PersonId>);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let it = people::add_provider(work, "it", "IT Services", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "Human Resources", true, "Europe/Berlin").await?;
        let mut all = Vec::new();
        for (name, locale, serves) in [
            ("Ida Berg", "en", None),
            ("Dora Dorn", "de", None),
            ("Ana Ortiz", "en", Some(it)),
            ("Hanna Holm", "en", Some(hr)),
        ] {
            let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
            let new = people::NewPerson {
                email: &email,
                name,
                kind: "person",
                locale,
                zone: "Europe/Berlin",
                consumer: None,
            };
            let id = people::add(work, new).await?;
            if let Some(provider) = serves {
                people::give_role(work, id, agent_of(provider)).await?;
            }
            all.push(id);
        }
        Ok((it, hr, all))
    }
}

pub fn agent_of(provider: ProviderId) -> Membership {
    Membership { role: Role::Agent, provider: Some(provider), consumer: None }
}

impl Harness for Room {
    fn migrations() -> Vec<Migration> {
        [jobs::MIGRATIONS, spine::MIGRATIONS, channels::MIGRATIONS].concat()
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
        let [ida, dora, ana, hanna] = people.try_into().unwrap();
        let texts = [i18n::messages::RESOURCES, web::messages::RESOURCES, messages::RESOURCES];
        let catalogue = Arc::new(Catalogue::build(&texts).unwrap());
        let sink = Sink::start().await.unwrap();
        let app = App::new(spine, catalogue, Config::default(), Vec::new())
            .with_mail(Transport::from_url(&sink.url()).unwrap(), "Example desk <desk@example.org>");
        Self { app, sink, it, hr, ida, dora, ana, hanna }
    }
}

/// Somebody asks; the agent follows.
#[derive(Clone)]
pub struct Ask {
    pub provider: ProviderId,
    pub closed: bool,
    pub requester: PersonId,
    pub agent: PersonId,
    pub title: &'static str,
    pub words: &'static str,
}

impl Action for Ask {
    const NAME: &'static str = "test.ask";
    type Done = (SubjectId, EntryId);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let subject = timeline::open(
            work,
            NewSubject {
                family: "ticket",
                number: None,
                title: self.title,
                provider: Some(self.provider),
                consumer: None,
                requester: Some(self.requester),
                open_to_all: false,
                confidential: self.closed,
            },
        )
        .await?;
        let provider = people::provider(work.tx, self.provider).await?.unwrap();
        let promise = |kind, hours| Promise::start(kind, Millis::hours(hours), &provider.calendar, work.now);
        let both = vec![promise(PromiseKind::FirstResponse, 1)?, promise(PromiseKind::Resolution, 3)?];
        promises::give(work, subject, Priority::Normal, both, &provider).await?;
        let entry = NewEntry { author: Some(self.requester), ..NewEntry::message(subject, self.words) };
        let entry = timeline::append(work, entry).await?;
        following::follow(work, subject, self.requester, Depth::Talk, "asked").await?;
        following::follow(work, subject, self.agent, Depth::Talk, "answers").await?;
        following::tell(work, subject, entry, "receipt").await?;
        Ok((subject, entry))
    }
}

/// Somebody of the desk says something.
pub struct Say {
    pub subject: SubjectId,
    pub provider: ProviderId,
    pub author: PersonId,
    pub words: &'static str,
    pub news: &'static str,
}

impl Action for Say {
    const NAME: &'static str = "test.say";
    type Done = EntryId;
    async fn run(&self, work: &mut Work<'_>) -> Result<EntryId, Failure> {
        let entry = match self.news {
            "note" => NewEntry::note(self.subject, self.provider, self.words),
            _ => NewEntry::answer(self.subject, self.provider, self.words),
        };
        let entry = timeline::append(work, NewEntry { author: Some(self.author), ..entry }).await?;
        following::tell(work, self.subject, entry, self.news).await?;
        Ok(entry)
    }
}

/// Anything else a test does in one transaction.
pub enum Do {
    Wishes(PersonId, Wishes),
    Read(PersonId),
    LoseRole(PersonId, Membership),
    Erase(EntryId),
    TakeBack(SubjectId, PersonId, &'static str),
    Tell(SubjectId, EntryId, &'static str),
    TellOnly(SubjectId, EntryId, &'static str, PersonId),
    Again(i64),
    State(i64, &'static str),
    Address(PersonId, &'static str),
    Set(&'static str, serde_json::Value),
    /// Something that happened, for the provider's side only; gives its entry.
    Event(SubjectId, ProviderId, &'static str, Option<PersonId>),
}

impl Action for Do {
    const NAME: &'static str = "test.do";
    type Done = Option<EntryId>;
    async fn run(&self, work: &mut Work<'_>) -> Result<Option<EntryId>, Failure> {
        match self {
            Self::Wishes(person, wishes) => {
                let mut person = people::person(work.tx, *person).await?.unwrap();
                person.wishes = serde_json::to_string(wishes).unwrap();
                people::update(work, &person).await?;
            }
            Self::Read(person) => {
                following::mark_read(work, *person, None).await?;
            }
            Self::LoseRole(person, role) => people::take_role(work, *person, *role).await?,
            Self::Erase(entry) => timeline::erase(work, *entry).await?,
            Self::TakeBack(subject, author, act) => {
                let because = Because::new("event-taken-back").with("act", *act).with("who", "Ana");
                timeline::append(work, NewEntry { author: Some(*author), ..NewEntry::event(*subject, because) })
                    .await?;
            }
            Self::Tell(subject, entry, news) => following::tell(work, *subject, *entry, news).await?,
            Self::TellOnly(subject, entry, news, person) => {
                let why = if *news == "mentioned" { "mentioned" } else { "answers" };
                following::tell_only(work, *subject, *entry, news, vec![*person], why).await?;
            }
            Self::Again(notice) => {
                let payload = serde_json::json!({ "notice": notice, "only_unread": false });
                work.enqueue(jobs::Job::new(channels::MAIL, &payload).once(format!("mail:{notice}"))).await?;
            }
            Self::State(notice, state) => following::set_mail_state(work, *notice, state).await?,
            Self::Event(subject, provider, key, author) => {
                let event = NewEntry::internal_event(*subject, *provider, Because::new(key));
                return Ok(Some(timeline::append(work, NewEntry { author: *author, ..event }).await?));
            }
            Self::Set(key, value) => spine::settings::set(work, key, value).await?,
            Self::Address(person, email) => {
                work.tx.run("update person set email = $2 where id = $1", p![*person, *email]).await?;
            }
        }
        Ok(None)
    }
}

/// A letter as its reader's program sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Got {
    pub to: String,
    pub from: String,
    pub subject: String,
    pub id: String,
    pub references: String,
    pub text: String,
    pub raw: String,
}

impl Room {
    pub async fn act<A: Action>(&self, action: A) -> A::Done {
        self.app.spine.act(&Actor::system(), action).await.unwrap()
    }

    pub async fn ask(&self) -> (SubjectId, EntryId) {
        let ask = Ask {
            provider: self.it,
            closed: false,
            requester: self.ida,
            agent: self.ana,
            title: "The car is late",
            words: "It should have been here at nine.",
        };
        self.act(ask).await
    }

    pub async fn answer(&self, subject: SubjectId, words: &'static str) -> EntryId {
        self.act(Say { subject, provider: self.it, author: self.ana, words, news: "answer" }).await
    }

    pub fn later(&self, by: Millis) {
        self.app.spine.clock.advance(by);
    }

    pub fn to(&self, moment: &str) {
        let at = Timestamp::parse_rfc3339(moment).unwrap();
        self.later(at.since(self.app.spine.now()));
    }

    /// Runs what is due, until nothing is.
    pub async fn settle(&self) {
        self.settle_with(self.app.clone()).await;
    }

    pub async fn settle_with(&self, app: App) {
        let mut handlers = Handlers::default();
        channels::handlers(&mut handlers);
        let runner = Runner::new(app.spine.db.clone(), app.spine.clock.clone(), app, handlers);
        runner.run_all().await.unwrap();
    }

    /// Every letter so far.
    pub async fn all(&self) -> Vec<Got> {
        let received = self.sink.wait_for(0, Duration::ZERO).await;
        received
            .iter()
            .map(|letter| {
                let read = MessageParser::default().parse(&letter.data).unwrap();
                let raw = String::from_utf8(letter.data.clone()).unwrap();
                Got {
                    to: letter.to.join(","),
                    from: read
                        .from()
                        .and_then(|from| from.first())
                        .and_then(|from| from.name())
                        .unwrap_or("")
                        .to_owned(),
                    subject: read.subject().unwrap_or("").to_owned(),
                    id: read.message_id().unwrap_or("").to_owned(),
                    references: read.references().as_text().unwrap_or("").to_owned(),
                    // Both forms, so that what must not be said is looked for in both.
                    text: format!(
                        "{}\n{}",
                        read.body_text(0).unwrap_or_default(),
                        read.body_html(0).unwrap_or_default()
                    )
                    .replace("\r\n", "\n"),
                    raw,
                }
            })
            .collect()
    }

    /// Letters to one person so far.
    pub async fn letters(&self, person: PersonId) -> Vec<Got> {
        let found = self.app.spine.read(move |tx| Box::pin(async move { Ok(people::person(tx, person).await?) })).await;
        let email = found.unwrap().unwrap().email;
        self.all().await.into_iter().filter(|letter| letter.to == email).collect()
    }

    /// Somebody's notices, newest first: id, news, what became of the mail.
    pub async fn notices(&self, person: PersonId) -> Vec<(i64, String, String)> {
        let found = self
            .app
            .spine
            .read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, Timestamp(i64::MAX), 100).await?) }))
            .await;
        found.unwrap().into_iter().map(|notice| (notice.id, notice.news, notice.mail_state)).collect()
    }

    pub async fn dead_letters(&self) -> usize {
        let found = self.app.spine.read(|tx| Box::pin(async move { Ok(jobs::dead_letters(tx, 100).await?) })).await;
        found.unwrap().len()
    }
}
