//! A small house: IT and a closed HR, a person of each role, a clock that stands.

use ::house::{actions::House as Setting, jobs};
use ::jobs::{Clock, Handlers, Ids, Runner};
use axum::{Router, body::Body};
use database::{Database, Migration, testing::Harness};
use domain::{Actor, Channel, ConsumerId, Membership, Millis, PersonId, ProviderId, Role, Timestamp};
use http::{Request, StatusCode};
use spine::{Action, Failure, Parts, Spine, Work, access, finding::Finder, people, settings};
use std::{path::PathBuf, sync::Arc};
use tower::ServiceExt;
use web::{App, Config};

pub struct House {
    pub app: App,
    pub sink: mail::sink::Sink,
    router: Router,
    pub it: ProviderId,
    pub hr: ProviderId,
    pub sales: ConsumerId,
    pub ida: Actor,
    pub leo: Actor,
    pub hugo: Actor,
    pub otto: Actor,
    pub rita: Actor,
}

struct Build;
struct Built {
    it: ProviderId,
    hr: ProviderId,
    sales: ConsumerId,
    all: Vec<PersonId>,
}

pub const fn role(role: Role, provider: Option<ProviderId>) -> Membership {
    Membership { role, provider, consumer: None }
}

impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = Built;
    async fn run(&self, work: &mut Work<'_>) -> Result<Built, Failure> {
        let it = people::add_provider(work, "it", "IT", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "People & pay", true, "Europe/Berlin").await?;
        let sales = people::add_consumer(work, "sales", "Sales").await?;
        let rows = [
            ("ida", "Ida <Berg> & \"co\"", None),
            ("leo", "Leo Lind", Some(role(Role::Lead, Some(it)))),
            ("hugo", "Hugo Hahn", Some(role(Role::Lead, Some(hr)))),
            ("otto", "Otto Ohm", Some(role(Role::Operator, None))),
            (
                "rita",
                "Rita Reed",
                Some(Membership { role: Role::Representative, provider: None, consumer: Some(sales) }),
            ),
        ];
        let mut all = Vec::new();
        for (key, name, role) in rows {
            let email = format!("{key}@example.org");
            let new = people::NewPerson {
                email: &email,
                name,
                kind: "person",
                locale: "en",
                zone: "Europe/Berlin",
                consumer: None,
            };
            let id = people::add(work, new).await?;
            if let Some(role) = role {
                people::give_role(work, id, role).await?;
            }
            let scopes = [String::new(), String::new()];
            access::SignIn {
                person: id,
                key: key.to_owned(),
                address: "192.0.2.1".into(),
                agent: "Mozilla/5.0 (X11; Linux) Firefox/140.0".into(),
                scopes,
            }
            .run(work)
            .await?;
            all.push(id);
        }
        let setting = Setting {
            organisation: "Example".into(),
            zone: "Europe/Berlin".into(),
            languages: vec!["en".into(), "de".into()],
            guests_may_ask: false,
        };
        settings::set(work, Setting::KEY, &setting).await?;
        Ok(Built { it, hr, sales, all })
    }
}

impl Harness for House {
    fn migrations() -> Vec<Migration> {
        [::jobs::MIGRATIONS, spine::MIGRATIONS].concat()
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
        let catalogue = i18n::Catalogue::build(&[
            i18n::messages::RESOURCES,
            web::messages::RESOURCES,
            ::house::messages::RESOURCES,
        ])
        .unwrap();
        let sink = mail::sink::Sink::start().await.unwrap();
        let transport = mail::Transport::from_url(&sink.url()).unwrap();
        let app = App::new(spine, Arc::new(catalogue), Config::default(), vec![::house::nav])
            .with_mail(transport, "Example desk <desk@example.org>");
        let built = app.spine.act(&Actor::system(), Build).await.unwrap();
        let mut actors = Vec::new();
        for id in built.all {
            let actor = app
                .spine
                .read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, id, Channel::Web).await?) }))
                .await
                .unwrap();
            actors.push(actor.unwrap());
        }
        let [ida, leo, hugo, otto, rita] = <[Actor; 5]>::try_from(actors).unwrap();
        let router = door(app.clone());
        Self { app, sink, router, it: built.it, hr: built.hr, sales: built.sales, ida, leo, hugo, otto, rita }
    }
}

fn door(app: App) -> Router {
    let (router, _) = ::house::routes().build();
    router
        .layer(axum::middleware::from_fn_with_state(app.clone(), web::routes::know))
        .fallback(|| async { web::Problem::not_found() })
        .layer(axum::middleware::from_fn_with_state(app.clone(), web::problem::render))
        .with_state(app)
}

/// What came back.
pub struct Page {
    pub status: StatusCode,
    pub to: String,
    pub cookies: Vec<String>,
    pub headers: http::HeaderMap,
    pub body: String,
}

impl House {
    /// The same house without a mail server.
    pub fn without_mail(&self) -> Router {
        let mut app = self.app.clone();
        app.mail = None;
        door(app)
    }
    pub async fn act<A: Action>(&self, actor: &Actor, action: A) -> Result<A::Done, Failure> {
        self.app.spine.act(actor, action).await
    }
    pub fn advance(&self, by: Millis) {
        self.app.spine.clock.advance(by);
    }
    /// Runs the jobs that are due.
    pub async fn work(&self) {
        let mut handlers = Handlers::default();
        jobs(&mut handlers);
        let runner = Runner::new(self.app.spine.db.clone(), self.app.spine.clock.clone(), self.app.clone(), handlers);
        runner.run_all().await.unwrap();
    }
    pub async fn person(&self, email: &str) -> Option<people::Person> {
        let email = email.to_owned();
        self.app.spine.read(move |tx| Box::pin(async move { Ok(people::by_email(tx, &email).await?) })).await.unwrap()
    }
    pub async fn provider(&self, id: ProviderId) -> people::Provider {
        self.app
            .spine
            .read(move |tx| Box::pin(async move { Ok(people::provider(tx, id).await?) }))
            .await
            .unwrap()
            .unwrap()
    }
    /// Somebody as an actor, as they are now.
    pub async fn actor(&self, id: PersonId) -> Option<Actor> {
        self.app
            .spine
            .read(move |tx| Box::pin(async move { Ok(access::person_actor(tx, id, Channel::Web).await?) }))
            .await
            .unwrap()
    }
    /// A page, as who has the key sees it; nobody's when it is empty.
    pub async fn get(&self, key: &str, path: &str) -> Page {
        self.get_in(key, path, "").await
    }
    pub async fn get_in(&self, key: &str, path: &str, more: &str) -> Page {
        let request =
            Request::get(path).header("cookie", format!("entwine={key}; {more}")).header("accept", "text/html");
        send(self.router.clone(), request.body(Body::empty()).unwrap()).await
    }
    pub async fn post(&self, key: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        post(self.router.clone(), key, path, fields).await
    }
    pub async fn upload(&self, key: &str, path: &str, name: &str, content: &str) -> Page {
        let body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/calendar\r\n\r\n{content}\r\n--x--\r\n"
        );
        let request = Request::post(path)
            .header("cookie", format!("entwine={key}"))
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=x");
        send(self.router.clone(), request.body(Body::from(body)).unwrap()).await
    }
}

pub async fn post(router: Router, key: &str, path: &str, fields: &[(&str, &str)]) -> Page {
    let body = fields
        .iter()
        .map(|(n, v)| format!("{}={}", web::forms::encode(n), web::forms::encode(v)))
        .collect::<Vec<_>>()
        .join("&");
    let request = Request::post(path)
        .header("cookie", format!("entwine={key}"))
        .header("sec-fetch-site", "same-origin")
        .header("accept", "text/html")
        .header("content-type", "application/x-www-form-urlencoded");
    send(router, request.body(Body::from(body)).unwrap()).await
}

pub async fn send(router: Router, request: Request<Body>) -> Page {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let text = |v: &http::HeaderValue| v.to_str().unwrap_or_default().to_owned();
    Page {
        status: parts.status,
        to: parts.headers.get("location").map(text).unwrap_or_default(),
        cookies: parts.headers.get_all("set-cookie").iter().map(text).collect(),
        body: String::from_utf8_lossy(&bytes).into_owned(),
        headers: parts.headers,
    }
}
