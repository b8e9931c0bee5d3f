//! A house with a provider, a service, hosts and people who ask.

use database::{Database, Migration, testing::Harness};
use domain::{
    Actor, Channel, ConsumerId, Level, Membership, Millis, PersonId, ProviderId, Refusal, Role, ServiceId, Timestamp,
    rules::calendar::Hours,
};
use http::{Request, StatusCode, header};
use jobs::{Clock, Handlers, Ids, Runner};
use spine::{Action, Failure, Parts, Spine, Work, access, finding::Finder, following, people};
use std::{path::PathBuf, sync::Arc};
use tower::ServiceExt as _;
use value::consult::hosts::SaveHost;
use web::{App, Config};

#[derive(Clone)]
pub struct House {
    pub spine: Spine,
    pub app: App,
    pub doors: axum::Router,
    pub it: ProviderId,
    pub car: ServiceId,
    pub sales: ConsumerId,
    pub leo: Actor,
    pub ana: Actor,
    pub otto: Actor,
    pub hugo: Actor,
    pub ida: Actor,
    pub ben: Actor,
    pub cleo: Actor,
    /// Orders for sales.
    pub vera: Actor,
}

struct Build;

impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = (ProviderId, ServiceId, ConsumerId, Vec<PersonId>);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let it = people::add_provider(work, "it", "IT", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "People", true, "Europe/Berlin").await?;
        let sales = people::add_consumer(work, "sales", "Sales").await?;
        let car = people::add_service(work, it, "car-share", "Car share", Level::Standard, "{}").await?;
        let at = |role, provider| Some(Membership { role, provider: Some(provider), consumer: None });
        let rows = vec![
            ("Leo", at(Role::Lead, it), None),
            ("Ana", at(Role::Agent, it), None),
            ("Otto", at(Role::Agent, it), None),
            ("Hugo", at(Role::Lead, hr), None),
            ("Ida", None, Some(sales)),
            ("Ben", None, Some(sales)),
            ("Cleo", None, Some(sales)),
            ("Vera", Some(Membership { role: Role::Customer, provider: None, consumer: Some(sales) }), Some(sales)),
        ];
        let mut all = Vec::new();
        for (name, role, consumer) in rows {
            let email = format!("{}@example.org", name.to_lowercase());
            let new = people::NewPerson {
                email: &email,
                name,
                kind: "person",
                locale: "en",
                zone: "Europe/Berlin",
                consumer,
            };
            let id = people::add(work, new).await?;
            if let Some(role) = role {
                people::give_role(work, id, role).await?;
            }
            let sign_in = access::SignIn {
                person: id,
                key: name.to_lowercase(),
                address: "192.0.2.1".into(),
                agent: "test".into(),
                scopes: [String::new(), String::new()],
            };
            sign_in.run(work).await?;
            all.push(id);
        }
        Ok((it, car, sales, all))
    }
}

impl Harness for House {
    fn migrations() -> Vec<Migration> {
        [jobs::MIGRATIONS, spine::MIGRATIONS, value::MIGRATIONS].concat()
    }
    async fn start(db: Database, folder: PathBuf) -> Self {
        let spine = Spine::new(Parts {
            db,
            // A Monday, ten o'clock in Berlin.
            clock: Clock::held(Timestamp::parse_rfc3339("2026-11-16T10:00:00+01:00").unwrap()),
            ids: Ids::node(1),
            blobs: database::Blobs::open(&folder.join("blobs")).unwrap(),
            finder: Finder::in_memory().unwrap(),
            base_url: "https://desk.example.org".to_owned(),
        });
        let (it, car, sales, all) = spine.act(&Actor::system(), Build).await.unwrap();
        let mut actors = Vec::new();
        for person in all {
            let read = spine
                .read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, person, Channel::Web).await?) }));
            actors.push(read.await.unwrap().unwrap());
        }
        let [leo, ana, otto, hugo, ida, ben, cleo, vera] = actors.try_into().unwrap();
        let texts = vec![i18n::messages::RESOURCES, web::messages::RESOURCES, value::messages::RESOURCES];
        let catalogue = Arc::new(i18n::Catalogue::build(&texts).unwrap());
        let app = App::new(spine.clone(), catalogue, Config::default(), vec![value::nav]);
        let doors = doors(&app);
        Self { spine, app, doors, it, car, sales, leo, ana, otto, hugo, ida, ben, cleo, vera }
    }
}

/// The pages and the API of a program.
pub fn doors(app: &App) -> axum::Router {
    let (router, _) = value::routes().build();
    router
        .layer(axum::middleware::from_fn_with_state(app.clone(), web::routes::know))
        .layer(axum::middleware::from_fn_with_state(app.clone(), web::problem::render))
        .with_state(app.clone())
}

/// What a door answered.
pub struct Got {
    pub status: StatusCode,
    pub body: String,
}

impl House {
    /// A time on a day of November, in Berlin.
    #[expect(clippy::unused_self, reason = "read as a time of this house")]
    pub fn at(&self, day: u8, hour: u8, minute: u8) -> Timestamp {
        Timestamp::parse_rfc3339(&format!("2026-11-{day:02}T{hour:02}:{minute:02}:00+01:00")).unwrap()
    }

    /// It is this time now.
    pub fn go(&self, to: Timestamp) {
        self.spine.clock.advance(to.since(self.spine.now()));
    }

    /// Makes somebody bookable on weekdays, 10 to 11, half an hour each.
    pub async fn host(&self, who: &Actor) -> i64 {
        let day = || vec![Hours::whole(10, 11)];
        let save = SaveHost {
            id: None,
            person: who.person.unwrap(),
            provider: self.it,
            service: None,
            knows: "Sales and cars".into(),
            weekly: [day(), day(), day(), day(), day(), vec![], vec![]],
            minutes: 30,
            room: "Room 4".into(),
            link: String::new(),
            walk_in: true,
            active: true,
        };
        self.spine.act(who, save).await.unwrap()
    }

    /// Runs what is due, and gives the news of somebody in the order of the alphabet.
    pub async fn news(&self, who: &Actor) -> Vec<String> {
        let mut handlers: Handlers<App> = Handlers::default();
        handlers.add(following::TELL, |app: App, payload| {
            Box::pin(async move {
                following::deliver(&app.spine, payload.read()?).await?;
                Ok(())
            })
        });
        value::jobs(&mut handlers);
        let runner = Runner::new(self.spine.db.clone(), self.spine.clock.clone(), self.app.clone(), handlers);
        runner.run_all().await.unwrap();
        let (person, before) = (who.person.unwrap(), self.spine.now().plus(Millis(1)));
        let read =
            self.spine.read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, before, 100).await?) }));
        let mut news: Vec<String> = read.await.unwrap().into_iter().map(|n| n.news).collect();
        news.sort();
        news
    }

    /// Asks a page or the API as somebody who is signed in.
    pub async fn get(&self, who: &Actor, path: &str) -> Got {
        self.ask(who, "GET", path, None).await
    }

    pub async fn ask(&self, who: &Actor, method: &str, path: &str, json: Option<serde_json::Value>) -> Got {
        let key = self.cookie(who).await;
        let mut request = Request::builder().method(method).uri(path).header(header::COOKIE, key);
        request = request.header("sec-fetch-site", "same-origin");
        if json.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        let body = json.map_or_else(axum::body::Body::empty, |j| axum::body::Body::from(j.to_string()));
        self.send(request.body(body).unwrap()).await
    }

    /// Signed in by now, whatever time went by.
    async fn cookie(&self, who: &Actor) -> String {
        let key = format!("{}-{}", who.name.to_lowercase(), self.spine.now().0);
        let sign_in = access::SignIn {
            person: who.person.unwrap(),
            key: key.clone(),
            address: "192.0.2.1".into(),
            agent: "test".into(),
            scopes: [String::new(), String::new()],
        };
        // Signed in at this moment already: the key is the same.
        let _ = self.spine.act(&Actor::system(), sign_in).await;
        format!("entwine={key}")
    }

    pub async fn post(&self, who: &Actor, path: &str, fields: &[(&str, &str)]) -> Got {
        let pair = |(n, v): &(&str, &str)| format!("{}={}", web::forms::encode(n), web::forms::encode(v));
        let body = fields.iter().map(pair).collect::<Vec<_>>().join("&");
        let request = Request::post(path)
            .header(header::COOKIE, self.cookie(who).await)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(axum::body::Body::from(body)).unwrap()).await
    }

    async fn send(&self, request: Request<axum::body::Body>) -> Got {
        let answer = self.doors.clone().oneshot(request).await.unwrap();
        let status = answer.status();
        let bytes = axum::body::to_bytes(answer.into_body(), 4 << 20).await.unwrap();
        Got { status, body: String::from_utf8_lossy(&bytes).into_owned() }
    }
}

/// Nothing of a page is missing: no id twice, no label for nothing, nothing inline.
pub fn whole(path: &str, got: &Got) {
    let body = &got.body;
    assert_eq!(got.status, StatusCode::OK, "{path}: {body}");
    assert!(body.starts_with("<!doctype html>"), "{path}: {body}");
    assert!(!body.contains(" style=") && !body.contains("onclick"), "{path}");
    let mut ids: Vec<&str> = body.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "{path} has an id twice");
    for target in body.split(" for=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(ids.binary_search(&target).is_ok(), "{path}: a label for {target}, which is not there");
    }
}

pub fn refused<T: std::fmt::Debug>(done: Result<T, Failure>) -> Refusal {
    match done {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}
