//! A small house: IT and the confidential HR, people of each role, a clock that stands. Monday 16 November 2026, 10:00 in
//! Berlin.

use database::{Database, Migration, testing::Harness};
use domain::{Actor, Channel, Level, Membership, Millis, PersonId, ProviderId, Role, ServiceId, Timestamp};
use spine::{Action, Clock, Failure, Ids, Parts, Spine, Work, access, finding::Finder, following, people};
use std::path::PathBuf;

pub struct House {
    pub spine: Spine,
    pub it: ProviderId,
    pub hr: ProviderId,
    pub car: ServiceId,
    pub ida: Actor,
    pub ben: Actor,
    pub ana: Actor,
    pub abe: Actor,
    pub leo: Actor,
    pub hanna: Actor,
    pub robot: Actor,
}

struct Build;
impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = (ProviderId, ProviderId, ServiceId, Vec<PersonId>);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let it = people::add_provider(work, "it", "IT", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "People", true, "Europe/Berlin").await?;
        let car = people::add_service(work, it, "car-share", "Car share", Level::Standard, "{}").await?;
        let mut all = Vec::new();
        for (name, kind, role) in [
            ("Ida Berg", "person", None),
            ("Ben Roth", "person", None),
            ("Ana Ortiz", "person", Some((Role::Agent, it))),
            ("Abe Lund", "person", Some((Role::Agent, it))),
            ("Leo Lind", "person", Some((Role::Lead, it))),
            ("Hanna Holm", "person", Some((Role::Agent, hr))),
            ("Robot One", "machine", Some((Role::Agent, it))),
        ] {
            let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
            let new =
                people::NewPerson { email: &email, name, kind, locale: "en", zone: "Europe/Berlin", consumer: None };
            let id = people::add(work, new).await?;
            if let Some((role, provider)) = role {
                people::give_role(work, id, Membership { role, provider: Some(provider), consumer: None }).await?;
            }
            all.push(id);
        }
        Ok((it, hr, car, all))
    }
}

impl Harness for House {
    fn migrations() -> Vec<Migration> {
        [jobs::MIGRATIONS, spine::MIGRATIONS].concat()
    }

    async fn start(db: Database, folder: PathBuf) -> Self {
        let spine = Spine::new(Parts {
            db,
            clock: Clock::held(Timestamp::parse_rfc3339("2026-11-16T10:00:00+01:00").unwrap()),
            ids: Ids::node(1),
            blobs: database::Blobs::open(&folder.join("blobs")).unwrap(),
            finder: Finder::in_memory().unwrap(),
            base_url: "https://desk.example.org".to_owned(),
        });
        let (it, hr, car, people) = spine.act(&Actor::system(), Build).await.unwrap();
        let mut actors = Vec::new();
        for person in people {
            let found = spine.read(move |tx| {
                Box::pin(async move { access::person_actor(tx, person, Channel::Web).await.map_err(Into::into) })
            });
            actors.push(found.await.unwrap().unwrap());
        }
        let [ida, ben, ana, abe, leo, hanna, robot] = actors.try_into().ok().unwrap();
        Self { spine, it, hr, car, ida, ben, ana, abe, leo, hanna, robot }
    }
}

impl House {
    pub fn later(&self, by: Millis) {
        self.spine.clock.advance(by);
    }

    /// Runs the jobs that tell people; the news somebody has then, in the order of the alphabet.
    pub async fn news(&self, actor: &Actor) -> Vec<String> {
        let mut handlers: jobs::Handlers<Spine> = jobs::Handlers::default();
        handlers.add(following::TELL, |spine, payload| {
            Box::pin(async move {
                following::deliver(&spine, payload.read()?).await?;
                Ok(())
            })
        });
        jobs::Runner::new(self.spine.db.clone(), self.spine.clock.clone(), self.spine.clone(), handlers)
            .run_all()
            .await
            .unwrap();
        let person = actor.person.unwrap();
        let inbox = self
            .spine
            .read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, Timestamp(i64::MAX), 100).await?) }));
        let mut news: Vec<String> = inbox.await.unwrap().into_iter().map(|n| n.news).collect();
        news.sort();
        news
    }
}
