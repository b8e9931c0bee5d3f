//! Who may what, walked: every route, by everybody who might try, on a subject of their own, of somebody else, and on one
//! that is closed. A route with a parameter this walk does not know fails it, so that no route is left out.

use crate::features;
use axum::{Router, body::Body, middleware};
use database::{Database, Migration, both_databases, testing::Harness};
use desk::actions::Ask;
use domain::{About, Actor, Capability, Channel, Membership, PersonId, ProviderId, Role, access::may};
use http::{Method, Request, StatusCode, header};
use spine::{
    Action, Failure, Parts, Spine, Work,
    access::{SignIn, keys},
    people,
};
use std::{path::PathBuf, sync::Arc};
use tower::ServiceExt as _;
use web::{App, Config, Route};

const SECRET: &str = "zebrafish";

struct Walk {
    spine: Spine,
    doors: Router,
    routes: Vec<Route>,
}

impl Harness for Walk {
    fn migrations() -> Vec<Migration> {
        features::migrations()
    }
    async fn start(db: Database, folder: PathBuf) -> Self {
        let spine = Spine::new(Parts {
            db,
            clock: spine::Clock::System,
            ids: spine::Ids::node(1),
            blobs: database::Blobs::open(&folder.join("files")).unwrap(),
            finder: spine::finding::Finder::in_memory().unwrap(),
            base_url: "http://desk.test".to_owned(),
        });
        let catalogue = Arc::new(i18n::Catalogue::build(&features::texts()).unwrap());
        let config = Config { api_per_minute: 1_000_000, ..Config::default() };
        let app = App::new(spine.clone(), catalogue, config, features::nav());
        let (router, routes) = features::routes().build();
        let doors = router
            .layer(middleware::from_fn_with_state(app.clone(), web::routes::know))
            .layer(middleware::from_fn_with_state(app.clone(), web::problem::render))
            .with_state(app);
        Self { spine, doors, routes }
    }
}

/// Somebody new with a role.
pub(crate) struct Enter {
    pub(crate) name: &'static str,
    pub(crate) role: Option<(Role, Option<&'static str>)>,
}

impl Action for Enter {
    const NAME: &'static str = "walk.enter";
    type Done = PersonId;
    async fn run(&self, work: &mut Work<'_>) -> Result<PersonId, Failure> {
        let consumer = match people::consumers(work.tx).await?.first() {
            Some(c) => c.id,
            None => people::add_consumer(work, "campus", "Campus").await?,
        };
        for (key, closed) in [("it", false), ("hr", true)] {
            if people::provider_by_key(work.tx, key).await?.is_none() {
                people::add_provider(work, key, key, closed, "Europe/Berlin").await?;
            }
        }
        let email = format!("{}@example.org", self.name);
        let new = people::NewPerson {
            email: &email,
            name: self.name,
            kind: "person",
            locale: "en",
            zone: "UTC",
            consumer: Some(consumer),
        };
        let id = people::add(work, new).await?;
        if let Some((role, provider)) = self.role {
            let provider = match provider {
                Some(key) => people::provider_by_key(work.tx, key).await?.map(|p| p.id),
                None => None,
            };
            let consumer = matches!(role, Role::Representative | Role::Customer).then_some(consumer);
            people::give_role(work, id, Membership { role, provider, consumer }).await?;
        }
        Ok(id)
    }
}

struct Persona {
    name: &'static str,
    actor: Actor,
    cookie: Option<String>,
}

impl Walk {
    async fn persona(&self, name: &'static str, role: Option<(Role, Option<&'static str>)>) -> Persona {
        let id = self.spine.act(&Actor::system(), Enter { name, role }).await.unwrap();
        let key = keys::fresh("").unwrap();
        let sign_in = SignIn {
            person: id,
            key: key.clone(),
            address: "test".into(),
            agent: "test".into(),
            scopes: ["a".into(), "b".into()],
        };
        self.spine.act(&Actor::system(), sign_in).await.unwrap();
        let found = self
            .spine
            .read(move |tx| Box::pin(async move { Ok(spine::access::person_actor(tx, id, Channel::Web).await?) }));
        Persona { name, actor: found.await.unwrap().unwrap(), cookie: Some(key) }
    }

    async fn provider(&self, key: &'static str) -> ProviderId {
        let found = self.spine.read(move |tx| Box::pin(async move { Ok(people::provider_by_key(tx, key).await?) }));
        found.await.unwrap().unwrap().id
    }

    async fn try_it(&self, route: &Route, path: &str, by: &Persona) -> (StatusCode, String, String) {
        let mut request = Request::builder()
            .method(route.method.clone())
            .uri(path)
            .header(header::HOST, "desk.test")
            .header(header::ACCEPT, "text/html");
        if route.method != Method::GET {
            request = request.header("origin", "http://desk.test");
            let json = path.starts_with("/api/");
            request = request.header(
                header::CONTENT_TYPE,
                match (json, path.ends_with("/files")) {
                    (true, true) => "multipart/form-data; boundary=x",
                    (true, false) => "application/json",
                    (false, _) => "application/x-www-form-urlencoded",
                },
            );
        }
        if let Some(key) = &by.cookie {
            request = request.header(header::COOKIE, format!("entwine={key}"));
        }
        // Bodies that can be read, so that it is the right that refuses and not the form; none of them changes whose it is.
        let body = match (path.starts_with("/api/") && route.method != Method::GET, path.rsplit('/').next()) {
            (true, Some("files")) => Body::from(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\na\r\n--x--\r\n",
            ),
            (true, Some("entries")) => Body::from(r#"{"text":"One more word."}"#),
            (true, Some("hand-over")) => Body::from(r#"{"provider":"nobody","words":"They know more."}"#),
            (true, _) => Body::from("{}"),
            (false, _) => Body::empty(),
        };
        let mut request = request.body(body).unwrap();
        request.extensions_mut().insert(axum::extract::ConnectInfo(std::net::SocketAddr::from(([127, 0, 0, 1], 9))));
        let answer = self.doors.clone().oneshot(request).await.unwrap();
        let status = answer.status();
        let to = answer.headers().get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        if answer.headers().get(header::CONTENT_TYPE).is_some_and(|v| v == "text/event-stream") {
            return (status, to, String::new());
        }
        let bytes = axum::body::to_bytes(answer.into_body(), 4 << 20).await.unwrap_or_default();
        (status, to, String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// A path with its parameters filled in; what this walk does not know is a route nobody thought through.
fn filled(path: &str, number: &str) -> String {
    let mut out = String::new();
    for part in path.split('/').skip(1) {
        out.push('/');
        out.push_str(match part {
            "{number}" => number,
            "{id}" | "{delivery}" => "1",
            "{key}" => "it",
            "{token}" | "{name}" => "nothing",
            fixed if !fixed.contains('{') => fixed,
            other => panic!("{path}: how shall {other} be tried? Tell the walk."),
        });
    }
    out
}

fn is_refused(status: StatusCode, to: &str) -> bool {
    matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND)
        || (status == StatusCode::SEE_OTHER && to.starts_with("/sign-in"))
}

/// Capabilities that are about a subject: which a ticket's route names.
fn about_a_ticket(route: &Route) -> bool {
    route.path.contains("/t/{number}") || route.path.contains("/tickets/{number}")
}

both_databases! {
    async fn every_route_by_everybody(test: Walk) {
        let people = vec![
            test.persona("noor", None).await,
            test.persona("somebody", None).await,
            test.persona("it-agent", Some((Role::Agent, Some("it")))).await,
            test.persona("it-lead", Some((Role::Lead, Some("it")))).await,
            test.persona("hr-agent", Some((Role::Agent, Some("hr")))).await,
            test.persona("operator", Some((Role::Operator, None))).await,
            test.persona("representative", Some((Role::Representative, None))).await,
            test.persona("customer", Some((Role::Customer, None))).await,
            Persona { name: "guest", actor: Actor::guest(), cookie: None },
        ];
        let noor = people[0].actor.clone();
        let (it, hr) = (test.provider("it").await, test.provider("hr").await);
        let mut tickets = Vec::new();
        for (provider, closed) in [(it, false), (hr, true)] {
            let asked = test.spine.act(&noor, Ask { provider: Some(provider), ..Ask::new(&format!("Something about the {SECRET} here.")) }).await.unwrap();
            let subject = asked.subject;
            let found = test.spine.read(move |tx| Box::pin(async move { Ok(spine::timeline::by_id(tx, subject).await?) })).await.unwrap().unwrap();
            let about = About { provider: Some(provider), consumer: found.consumer_id, requester: noor.person, confidential: closed, ..About::default() };
            tickets.push((asked.number, about));
        }
        assert!(test.routes.len() > 80, "the walk has lost its way: {} routes", test.routes.len());
        let mut wrong = Vec::new();
        let mut opened = std::collections::BTreeSet::new();
        // Nothing may be changed by what is tried before: acts with an empty form are refused for other reasons, and
        // signing out would end the walk.
        for route in test.routes.iter().filter(|r| !r.path.contains("sign-out") && !r.path.contains("sessions")) {
            let subjects: Vec<Option<&(String, About)>> = if about_a_ticket(route) { tickets.iter().map(Some).collect() } else { vec![None] };
            for subject in subjects {
                let number = subject.map_or("1001", |(n, _)| n.as_str());
                let path = filled(route.path, number);
                for by in &people {
                    let closed = subject.is_some_and(|(_, about)| about.confidential);
                    let allowed = match subject {
                        Some((_, about)) => may(&by.actor, route.capability, Some(about)).is_ok(),
                        None => may(&by.actor, route.capability, None).is_ok() || is_subjects(route.capability),
                    };
                    let (status, to, body) = test.try_it(route, &path, by).await;
                    let refused = is_refused(status, &to);
                    if !allowed && !refused {
                        wrong.push(format!("{} {path} ({}) let {} in with {status}", route.method, route.capability, by.name));
                    }
                    if status.is_server_error() {
                        wrong.push(format!("{} {path} answered {} with {status}", route.method, by.name));
                    }
                    if subject.is_some() && may(&by.actor, Capability::Read, subject.map(|(_, a)| a)).is_err() && body.contains(SECRET) {
                        wrong.push(format!("{} {path} told {} what was said{}", route.method, by.name, if closed { " to HR" } else { "" }));
                    }
                    if allowed && !refused {
                        opened.insert((route.method.to_string(), route.path));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} doors stand open that should not:\n{}", wrong.len(), wrong.join("\n"));
        // The walk itself must be able to fail: most doors open for somebody.
        let mut never: Vec<_> = test.routes.iter().filter(|r| !opened.contains(&(r.method.to_string(), r.path))).map(|r| format!("{} {}", r.method, r.path)).collect();
        never.sort();
        assert!(never.len() * 2 < test.routes.len(), "these doors opened for nobody:\n{}", never.join("\n"));
    }
}

/// Whether a capability is about one subject, so that its route without a ticket decides further in.
fn is_subjects(capability: Capability) -> bool {
    use Capability::{AcceptAgreement, BreakGlass, ManageProvider, Note, OfferAgreement, Read, ReadNotes, Reply, Work};
    matches!(
        capability,
        Read | ReadNotes | Reply | Note | Work | BreakGlass | OfferAgreement | AcceptAgreement | ManageProvider
    )
}
