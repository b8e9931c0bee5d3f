//! A small house with doors: IT, its car share and a closed HR; Ida and Ben who say something, Ana and Leo who answer.

use axum::{Router, body::Body, middleware};
use database::{Database, Migration, testing::Harness};
use domain::{Actor, Channel, Level, Membership, Millis, PersonId, ProviderId, Role, ServiceId, Timestamp};
use http::{Request, StatusCode};
use mail::{Transport, sink::Sink};
use spine::{
    Action, Clock, Failure, Ids, Parts, Spine, Work,
    access::{self, SignIn},
    finding::Finder,
    people,
};
use std::{path::PathBuf, sync::Arc};
use tower::ServiceExt as _;
use web::{App, Config};

pub struct House {
    pub spine: Spine,
    pub app: App,
    pub sink: Sink,
    router: Router,
    pub it: ProviderId,
    pub hr: ProviderId,
    pub car: ServiceId,
    pub ida: Actor,
    pub ana: Actor,
    /// Ten more people who say something.
    pub crowd: Vec<Actor>,
}

pub struct Page {
    pub status: StatusCode,
    pub to: String,
    pub body: String,
}

/// Somebody's key in the cookie is their name.
const PEOPLE: &[(&str, Option<(Role, bool)>)] = &[
    ("ida", None),
    ("ben", None),
    ("ana", Some((Role::Agent, true))),
    ("leo", Some((Role::Lead, true))),
    ("hanna", Some((Role::Agent, false))),
    ("otto", Some((Role::Operator, true))),
];

struct Build;
impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = (ProviderId, ProviderId, ServiceId, Vec<PersonId>);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let it = people::add_provider(work, "it", "IT & <more>", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "People", true, "Europe/Berlin").await?;
        let car = people::add_service(work, it, "car-share", "Car share", Level::Standard, "{}").await?;
        let mut all = Vec::new();
        let crowd = (0..10).map(|n| (format!("crowd{n}"), None));
        for (name, role) in PEOPLE.iter().map(|(n, r)| ((*n).to_owned(), *r)).chain(crowd) {
            let email = format!("{name}@example.org");
            let new = people::NewPerson {
                email: &email,
                name: &name,
                kind: "person",
                locale: "en",
                zone: "UTC",
                consumer: None,
            };
            let id = people::add(work, new).await?;
            if let Some((role, at_it)) = role {
                let provider = (role != Role::Operator).then_some(if at_it { it } else { hr });
                people::give_role(work, id, Membership { role, provider, consumer: None }).await?;
            }
            all.push(id);
        }
        Ok((it, hr, car, all))
    }
}

impl Harness for House {
    fn migrations() -> Vec<Migration> {
        [jobs::MIGRATIONS, spine::MIGRATIONS, insight::MIGRATIONS].concat()
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
        let (it, hr, car, all) = spine.act(&Actor::system(), Build).await.unwrap();
        let mut actors = Vec::new();
        for (n, person) in all.iter().copied().enumerate() {
            if let Some((name, _)) = PEOPLE.get(n) {
                let key = (*name).to_owned();
                let scopes = [format!("a{n}"), format!("b{n}")];
                let enter = SignIn { person, key, address: "test".into(), agent: "test".into(), scopes };
                spine.act(&Actor::system(), enter).await.unwrap();
            }
            let found = spine
                .read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, person, Channel::Web).await?) }));
            actors.push(found.await.unwrap().unwrap());
        }
        let texts = [i18n::messages::RESOURCES, web::messages::RESOURCES, insight::messages::RESOURCES];
        let catalogue = Arc::new(i18n::Catalogue::build(&texts).unwrap());
        let sink = Sink::start().await.unwrap();
        let app = App::new(spine.clone(), catalogue, Config::default(), vec![insight::nav])
            .with_mail(Transport::from_url(&sink.url()).unwrap(), "Example desk <desk@example.org>");
        let (router, _) = insight::routes().build();
        let router = router
            .layer(middleware::from_fn_with_state(app.clone(), web::routes::know))
            .layer(middleware::from_fn_with_state(app.clone(), web::problem::render))
            .with_state(app.clone());
        let crowd = actors.split_off(PEOPLE.len());
        let (ida, ana) = (actors.first().cloned().unwrap(), actors.get(2).cloned().unwrap());
        Self { spine, app, sink, router, it, hr, car, ida, ana, crowd }
    }
}

impl House {
    pub fn later(&self, by: Millis) {
        self.spine.clock.advance(by);
    }

    pub async fn get(&self, who: &str, path: &str) -> Page {
        let request = Request::get(path).header("cookie", format!("entwine={who}")).header("accept", "text/html");
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub async fn post(&self, who: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let pairs: Vec<String> =
            fields.iter().map(|(n, v)| format!("{}={}", web::forms::encode(n), web::forms::encode(v))).collect();
        let request = Request::post(path)
            .header("cookie", format!("entwine={who}"))
            .header("sec-fetch-site", "same-origin")
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(pairs.join("&"))).unwrap()).await
    }

    /// A request of a program, with the same key.
    pub async fn api(&self, who: &str, method: &str, path: &str, body: Option<&str>) -> Page {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("cookie", format!("entwine={who}"))
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/json");
        self.send(request.body(body.map_or_else(Body::empty, |b| Body::from(b.to_owned()))).unwrap()).await
    }

    async fn send(&self, request: Request<Body>) -> Page {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        let to = parts.headers.get("location").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        Page { status: parts.status, to, body: String::from_utf8_lossy(&bytes).into_owned() }
    }
}
