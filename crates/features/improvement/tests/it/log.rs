//! A small log: IT and a closed HR, a service, two groups of people, a clock that stands.

use axum::{Router, body::Body};
use database::{Database, Migration, testing::Harness};
use domain::{
    Actor, Channel, ConsumerId, Level, Membership, Millis, PersonId, ProviderId, Role, ServiceId, SubjectId, Timestamp,
};
use http::{Request, StatusCode};
use improvement::{
    actions::{Propose, Proposed},
    store::item::{self, Item},
};
use jobs::{Clock, Handlers, Ids, Runner};
use spine::{Action, Failure, Parts, Spine, Work, access, finding::Finder, following, people};
use std::{path::PathBuf, sync::Arc};
use tower::ServiceExt;
use web::{App, Config};

pub struct Log {
    pub app: App,
    router: Router,
    pub it: ProviderId,
    pub hr: ProviderId,
    pub car: ServiceId,
    pub sales: ConsumerId,
    pub ida: Actor,
    pub ben: Actor,
    pub cleo: Actor,
    pub leo: Actor,
    pub ana: Actor,
    pub hugo: Actor,
    pub otto: Actor,
}

struct Build;
struct Built {
    it: ProviderId,
    hr: ProviderId,
    car: ServiceId,
    sales: ConsumerId,
    all: Vec<PersonId>,
}

impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = Built;
    async fn run(&self, work: &mut Work<'_>) -> Result<Built, Failure> {
        let it = people::add_provider(work, "it", "IT", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "People", true, "Europe/Berlin").await?;
        let sales = people::add_consumer(work, "sales", "Sales").await?;
        let labs = people::add_consumer(work, "labs", "Labs").await?;
        let car = people::add_service(work, it, "car-share", "Car share", Level::Standard, "{}").await?;
        let role = |role, provider| Some(Membership { role, provider, consumer: None });
        let rows = [
            ("ida", None, Some(sales)),
            ("ben", None, Some(sales)),
            ("cleo", None, Some(labs)),
            ("leo", role(Role::Lead, Some(it)), None),
            ("ana", role(Role::Agent, Some(it)), None),
            ("hugo", role(Role::Lead, Some(hr)), None),
            ("otto", role(Role::Operator, None), None),
        ];
        let mut all = Vec::new();
        for (name, role, consumer) in rows {
            let id = enter(work, name, consumer).await?;
            if let Some(role) = role {
                people::give_role(work, id, role).await?;
            }
            all.push(id);
        }
        Ok(Built { it, hr, car, sales, all })
    }
}

async fn enter(work: &mut Work<'_>, name: &str, consumer: Option<ConsumerId>) -> Result<PersonId, Failure> {
    let email = format!("{name}@example.org");
    let new = people::NewPerson { email: &email, name, kind: "person", locale: "en", zone: "Europe/Berlin", consumer };
    let id = people::add(work, new).await?;
    let sign_in = access::SignIn {
        person: id,
        key: name.to_owned(),
        address: "192.0.2.1".into(),
        agent: "test".into(),
        scopes: [String::new(), String::new()],
    };
    sign_in.run(work).await?;
    Ok(id)
}

/// Somebody more.
pub struct Enter(pub String, pub Option<ConsumerId>);

impl Action for Enter {
    const NAME: &'static str = "test.enter";
    type Done = PersonId;
    async fn run(&self, work: &mut Work<'_>) -> Result<PersonId, Failure> {
        enter(work, &self.0, self.1).await
    }
}

impl Harness for Log {
    fn migrations() -> Vec<Migration> {
        [jobs::MIGRATIONS, spine::MIGRATIONS, improvement::MIGRATIONS].concat()
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
        let texts = [i18n::messages::RESOURCES, web::messages::RESOURCES, improvement::messages::RESOURCES];
        let catalogue = Arc::new(i18n::Catalogue::build(&texts).unwrap());
        let app = App::new(spine, catalogue, Config::default(), vec![improvement::nav]);
        let built = app.spine.act(&Actor::system(), Build).await.unwrap();
        let mut actors = Vec::new();
        for id in built.all {
            actors.push(actor(&app.spine, id).await);
        }
        let [ida, ben, cleo, leo, ana, hugo, otto] = <[Actor; 7]>::try_from(actors).unwrap();
        let (router, _) = improvement::routes().build();
        let router = router
            .layer(axum::middleware::from_fn_with_state(app.clone(), web::routes::know))
            .layer(axum::middleware::from_fn_with_state(app.clone(), web::problem::render))
            .with_state(app.clone());
        Self {
            app,
            router,
            it: built.it,
            hr: built.hr,
            car: built.car,
            sales: built.sales,
            ida,
            ben,
            cleo,
            leo,
            ana,
            hugo,
            otto,
        }
    }
}

pub async fn actor(spine: &Spine, id: PersonId) -> Actor {
    let found = spine.read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, id, Channel::Web).await?) }));
    found.await.unwrap().unwrap()
}

/// What came back.
pub struct Page {
    pub status: StatusCode,
    pub to: String,
    pub body: String,
}

impl Log {
    pub async fn act<A: Action>(&self, actor: &Actor, action: A) -> Result<A::Done, Failure> {
        self.app.spine.act(actor, action).await
    }
    pub fn later(&self, by: Millis) {
        self.app.spine.clock.advance(by);
    }
    /// Somebody says something about the car share.
    pub async fn say(&self, who: &Actor, title: &str) -> Proposed {
        self.act(who, Propose::about(title, "I stood in the rain for half an hour.", self.car)).await.unwrap()
    }
    pub async fn item(&self, id: SubjectId) -> Item {
        let found = self.app.spine.read(move |tx| Box::pin(async move { Ok(item::by_id(tx, id).await?) }));
        found.await.unwrap().unwrap()
    }
    /// Somebody new, by a number.
    pub async fn person(&self, n: usize, consumer: Option<ConsumerId>) -> Actor {
        let id = self.act(&Actor::system(), Enter(format!("p{n}"), consumer)).await.unwrap();
        actor(&self.app.spine, id).await
    }
    /// Runs the jobs that tell people.
    pub async fn settle(&self) {
        let mut handlers: Handlers<Spine> = Handlers::default();
        handlers.add(following::TELL, |spine, payload| {
            Box::pin(async move {
                following::deliver(&spine, payload.read()?).await?;
                Ok(())
            })
        });
        improvement::tell::handlers(&mut handlers, |spine: &Spine| spine.clone());
        let spine = &self.app.spine;
        Runner::new(spine.db.clone(), spine.clock.clone(), spine.clone(), handlers).run_all().await.unwrap();
    }
    /// News in somebody's inbox, with why they came, in the order of the alphabet.
    pub async fn news(&self, actor: &Actor) -> Vec<String> {
        self.settle().await;
        let person = actor.person.unwrap();
        let inbox = self
            .app
            .spine
            .read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, Timestamp(i64::MAX), 100).await?) }));
        let mut news: Vec<String> = inbox.await.unwrap().into_iter().map(|n| format!("{} {}", n.news, n.why)).collect();
        news.sort();
        news
    }
    pub async fn get(&self, key: &str, path: &str) -> Page {
        let request = Request::get(path).header("cookie", format!("entwine={key}")).header("accept", "text/html");
        self.send(request.body(Body::empty()).unwrap()).await
    }
    pub async fn post(&self, key: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let pair = |(n, v): &(&str, &str)| format!("{}={}", web::forms::encode(n), web::forms::encode(v));
        let body = fields.iter().map(pair).collect::<Vec<_>>().join("&");
        let request = Request::post(path)
            .header("cookie", format!("entwine={key}"))
            .header("sec-fetch-site", "same-origin")
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).unwrap()).await
    }
    pub async fn json(&self, key: &str, method: &str, path: &str, body: &str) -> (StatusCode, serde_json::Value) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("cookie", format!("entwine={key}"))
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/json");
        let page = self.send(request.body(Body::from(body.to_owned())).unwrap()).await;
        (page.status, serde_json::from_str(&page.body).unwrap_or_default())
    }
    async fn send(&self, request: Request<Body>) -> Page {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        let to = parts.headers.get("location").map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
        Page { status: parts.status, to, body: String::from_utf8_lossy(&bytes).into_owned() }
    }
}

/// The key of a refusal, or its fields.
pub fn refused<T: std::fmt::Debug>(done: Result<T, Failure>) -> String {
    match done.unwrap_err() {
        Failure::Refused(domain::Refusal::Invalid(fields)) => {
            fields.into_iter().map(|(f, _)| f).collect::<Vec<_>>().join(",")
        }
        Failure::Refused(domain::Refusal::Conflict(b) | domain::Refusal::NotAllowed(b)) => b.key,
        Failure::Refused(other) => format!("{other:?}"),
        other @ Failure::Database(_) => panic!("{other}"),
    }
}
