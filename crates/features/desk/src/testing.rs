//! A small desk for tests: three providers, people of each role, a clock that stands until it is moved.
//!
//! IT and facilities serve everybody, HR is confidential. It is Monday 16 November 2026, 10:00 in Berlin, and everybody works
//! from 9 to 17.
//!
//! ```ignore
//! database::both_databases! {
//!     async fn somebody_asks(desk: TestDesk) {
//!         let asked = desk.act(&desk.ida, Ask::new("The car is late")).await.unwrap();
//!         desk.check().await;                       // chains of hashes and counters hold
//!     }
//! }
//! ```
#![expect(clippy::unwrap_used, reason = "a test that cannot start has to stop")]

use crate::store::ticket as store;
use database::{Database, Migration, Tx, p, testing::Harness};
use domain::{
    Actor, Channel, ConsumerId, Level, Locale, Membership, Millis, PersonId, ProviderId, Role, ServiceId, State,
    SubjectId, TeamId, Timestamp,
};
use jobs::{Clock, Handlers, Ids, Runner};
use spine::{
    Action, Failure, Parts, Spine, Work, access, audit, counters, finding::Finder, following, people, timeline,
};
use std::path::PathBuf;

/// The desk. See the module.
#[derive(Clone)]
pub struct TestDesk {
    /// All of it.
    pub spine: Spine,
    /// IT.
    pub it: ProviderId,
    /// HR; confidential.
    pub hr: ProviderId,
    /// Facilities.
    pub facilities: ProviderId,
    /// The car share, a service of IT.
    pub car: ServiceId,
    /// IT's only team; it shares nothing out by itself.
    pub team: TeamId,
    /// The consumer Ida and Ben belong to.
    pub sales: ConsumerId,
    /// Asks.
    pub ida: Actor,
    /// Asks, too.
    pub ben: Actor,
    /// Acts for Ida by mandate.
    pub max: Actor,
    /// Represents sales.
    pub rita: Actor,
    /// Serves for IT.
    pub ana: Actor,
    /// Serves for IT, too.
    pub abe: Actor,
    /// Leads IT.
    pub leo: Actor,
    /// Serves for HR.
    pub hanna: Actor,
    /// Leads HR.
    pub hugo: Actor,
    /// Serves for facilities.
    pub fay: Actor,
    /// Runs the program.
    pub otto: Actor,
}

/// When it begins: Monday at 10:00 in Berlin.
pub const START: &str = "2026-11-16T10:00:00+01:00";

struct Build;
struct Built {
    providers: [ProviderId; 3],
    car: ServiceId,
    team: TeamId,
    sales: ConsumerId,
    people: Vec<PersonId>,
}

impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = Built;
    async fn run(&self, work: &mut Work<'_>) -> Result<Built, Failure> {
        let it = people::add_provider(work, "it", "IT", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "People", true, "Europe/Berlin").await?;
        let facilities = people::add_provider(work, "facilities", "House", false, "Europe/Berlin").await?;
        let sales = people::add_consumer(work, "sales", "Sales").await?;
        let car = people::add_service(work, it, "car-share", "Car share", Level::Standard, "{}").await?;
        let team = people::add_team(work, it, "Front desk", "none").await?;
        let at = |role, provider| Some(Membership { role, provider: Some(provider), consumer: None });
        let rows = [
            ("Ida Berg", None, true),
            ("Ben Roth", None, true),
            ("Max Muster", None, false),
            (
                "Rita Reed",
                Some(Membership { role: Role::Representative, provider: None, consumer: Some(sales) }),
                false,
            ),
            ("Ana Ortiz", at(Role::Agent, it), false),
            ("Abe Lund", at(Role::Agent, it), false),
            ("Leo Lind", at(Role::Lead, it), false),
            ("Hanna Holm", at(Role::Agent, hr), false),
            ("Hugo Hahn", at(Role::Lead, hr), false),
            ("Fay Fox", at(Role::Agent, facilities), false),
            ("Otto Ohm", Some(Membership { role: Role::Operator, provider: None, consumer: None }), false),
        ];
        let mut all = Vec::new();
        for (name, role, belongs) in rows {
            let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
            let new = people::NewPerson {
                email: &email,
                name,
                kind: "person",
                locale: "en",
                zone: "Europe/Berlin",
                consumer: belongs.then_some(sales),
            };
            let id = people::add(work, new).await?;
            if let Some(role) = role {
                people::give_role(work, id, role).await?;
            }
            all.push(id);
        }
        let ends = work.now.plus(Millis::days(30));
        let (ida, max) = (all.first().copied().unwrap_or_default(), all.get(2).copied().unwrap_or_default());
        people::give_mandate(work, max, Some(ida), None, "tickets", ends).await?;
        Ok(Built { providers: [it, hr, facilities], car, team, sales, people: all })
    }
}

impl Harness for TestDesk {
    fn migrations() -> Vec<Migration> {
        [jobs::MIGRATIONS, spine::MIGRATIONS, crate::MIGRATIONS].concat()
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
        let built = spine.act(&Actor::system(), Build).await.unwrap();
        let mut actors = Vec::new();
        for person in built.people {
            let found = spine
                .read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, person, Channel::Web).await?) }))
                .await;
            actors.push(found.unwrap().unwrap());
        }
        let [it, hr, facilities] = built.providers;
        let [ida, ben, max, rita, ana, abe, leo, hanna, hugo, fay, otto] = actors.try_into().ok().unwrap();
        Self {
            spine,
            it,
            hr,
            facilities,
            car: built.car,
            team: built.team,
            sales: built.sales,
            ida,
            ben,
            max,
            rita,
            ana,
            abe,
            leo,
            hanna,
            hugo,
            fay,
            otto,
        }
    }
}

impl TestDesk {
    /// Does an action.
    pub async fn act<A: Action>(&self, actor: &Actor, action: A) -> Result<A::Done, Failure> {
        self.spine.act(actor, action).await
    }

    /// Moves the clock.
    pub fn later(&self, by: Millis) {
        self.spine.clock.advance(by);
    }

    /// A ticket as somebody sees its page; nothing where it is not there for them.
    pub async fn talk(&self, actor: &Actor, number: &str) -> Option<store::Conversation> {
        let (actor, number, now) = (actor.clone(), number.to_owned(), self.spine.now());
        let found = self
            .spine
            .read(move |tx| Box::pin(async move { store::conversation(tx, &actor, &number, now).await }))
            .await;
        found.unwrap()
    }

    /// Runs the jobs that tell people, until nothing is due.
    pub async fn settle(&self) {
        let mut handlers: Handlers<Spine> = Handlers::default();
        handlers.add(following::TELL, |spine, payload| {
            Box::pin(async move {
                following::deliver(&spine, payload.read()?).await?;
                Ok(())
            })
        });
        let runner = Runner::new(self.spine.db.clone(), self.spine.clock.clone(), self.spine.clone(), handlers);
        runner.run_all().await.unwrap();
    }

    /// News in somebody's inbox, in the order of the alphabet: those of one moment stand in no other.
    pub async fn news(&self, actor: &Actor) -> Vec<String> {
        self.settle().await;
        let (person, before) = (actor.person.unwrap(), self.spine.now().plus(Millis(1)));
        let inbox = self
            .spine
            .read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, before, 100).await?) }))
            .await;
        let mut news: Vec<String> = inbox.unwrap().into_iter().map(|n| n.news).collect();
        news.sort();
        news
    }

    /// What must hold whatever happened: every chain of hashes verifies, and the counters are what counting gives.
    pub async fn check(&self) {
        let done = self.spine.read(|tx| Box::pin(check(tx))).await;
        done.unwrap();
    }
}

async fn check(tx: &mut Tx) -> Result<(), Failure> {
    let subjects: Vec<(SubjectId,)> = tx.rows("select id from subject order by id", p![]).await?;
    for (id,) in subjects {
        assert_eq!(timeline::verify(tx, id).await?, Vec::<i64>::new(), "the chain of subject {id}");
    }
    let (lines, faults) = audit::verify(tx).await?;
    assert!(lines > 0 && faults.is_empty(), "the audit log: {faults:?}");
    for provider in people::providers(tx).await? {
        let counted = counters::family(tx, &format!("queue:{}", provider.id)).await?;
        for state in State::ALL {
            let (n,): (i64,) = tx
                .one("select count(*) from ticket where provider_id = $1 and state = $2", p![provider.id, *state])
                .await?;
            let kept = counted.iter().find(|(name, _)| name == state.word()).map_or(0, |(_, n)| *n);
            assert_eq!(kept, n, "tickets of {} that are {state}", provider.key);
        }
        for member in people::members(tx, provider.id).await? {
            let (n,): (i64,) = tx
                .one(
                    "select count(*) from ticket where assignee_id = $1 and state in ('new', 'open', 'waiting')",
                    p![member.id],
                )
                .await?;
            let counted = counters::family(tx, &format!("mine:{}", member.id)).await?;
            assert_eq!(counted.first().map_or(0, |(_, n)| *n), n, "tickets of {}", member.name);
        }
    }
    // What a queue is sorted by is what is promised.
    let tickets: Vec<(SubjectId,)> = tx.rows("select id from ticket order by id", p![]).await?;
    for (id,) in tickets {
        let Some(mut ticket) = store::by_id(tx, id).await? else { continue };
        let row = (ticket.due_at, ticket.due_kind);
        crate::actions::set_due(&mut ticket, &spine::promises::of(tx, id).await?);
        assert_eq!(row, (ticket.due_at, ticket.due_kind), "what is due on ticket {id}");
        assert_eq!(ticket.state == State::Waiting, ticket.waiting_for.is_some(), "why ticket {id} waits");
    }
    Ok(())
}

/// Somebody who came in by another channel.
pub fn through(actor: &Actor, channel: Channel) -> Actor {
    Actor { through: channel, locale: Locale("en".to_owned()), ..actor.clone() }
}
