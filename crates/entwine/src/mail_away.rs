//! The mail server is away: letters are tried again, given up in the open, and run again by an operator.

use crate::{access_walk::Enter, features};
use axum::{Router, body::Body, middleware};
use database::{Database, Migration, both_databases, testing::Harness};
use desk::actions::{Ask, Reply};
use domain::{Actor, Channel, Millis, PersonId, Role, Timestamp};
use http::{Method, Request, StatusCode, header};
use jobs::Runner;
use mail::{Transport, sink::Sink};
use spine::{
    Parts, Spine,
    access::{SignIn, keys},
};
use std::{path::PathBuf, sync::Arc, time::Duration};
use tower::ServiceExt as _;
use web::{App, Config};

struct Desk {
    app: App,
    doors: Router,
    /// Where the mail server will be, once it is there.
    port: u16,
}

impl Harness for Desk {
    fn migrations() -> Vec<Migration> {
        features::migrations()
    }
    async fn start(db: Database, folder: PathBuf) -> Self {
        let spine = Spine::new(Parts {
            db,
            clock: spine::Clock::held(Timestamp::parse_rfc3339("2026-11-16T10:00:00+01:00").unwrap()),
            ids: spine::Ids::node(1),
            blobs: database::Blobs::open(&folder.join("files")).unwrap(),
            finder: spine::finding::Finder::in_memory().unwrap(),
            base_url: "http://desk.test".to_owned(),
        });
        // A port that was free a moment ago: nobody listens there now.
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let catalogue = Arc::new(i18n::Catalogue::build(&features::texts()).unwrap());
        let app = App::new(spine, catalogue, Config::default(), features::nav())
            .with_mail(Transport::from_url(&format!("smtp://127.0.0.1:{port}")).unwrap(), "Desk <desk@example.org>");
        let (router, _) = features::routes().build();
        let doors = router
            .layer(middleware::from_fn_with_state(app.clone(), web::routes::know))
            .layer(middleware::from_fn_with_state(app.clone(), web::problem::render))
            .with_state(app.clone());
        Self { app, doors, port }
    }
}

impl Desk {
    async fn enter(&self, name: &'static str, role: Option<(Role, Option<&'static str>)>) -> (PersonId, Actor) {
        let id = self.app.spine.act(&Actor::system(), Enter { name, role }).await.unwrap();
        let read = self
            .app
            .spine
            .read(move |tx| Box::pin(async move { Ok(spine::access::person_actor(tx, id, Channel::Web).await?) }));
        (id, read.await.unwrap().unwrap())
    }

    async fn settle(&self) {
        let (spine, handlers) = (&self.app.spine, features::handlers());
        Runner::new(spine.db.clone(), spine.clock.clone(), self.app.clone(), handlers).run_all().await.unwrap();
    }

    async fn letters(&self) -> Vec<(i64, i64, String)> {
        let found = self.app.spine.read(|tx| Box::pin(async move { Ok(jobs::dead_letters(tx, 100).await?) })).await;
        found.unwrap().into_iter().map(|dead| (dead.id, dead.attempt, dead.kind)).collect()
    }

    async fn sign_in(&self, person: PersonId) -> String {
        let key = keys::fresh("").unwrap();
        let scopes = ["a".into(), "b".into()];
        let sign_in = SignIn { person, key: key.clone(), address: "test".into(), agent: "test".into(), scopes };
        self.app.spine.act(&Actor::system(), sign_in).await.unwrap();
        key
    }

    async fn ask_for(&self, key: &str, method: Method, path: &str, body: &str) -> (StatusCode, String) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "desk.test")
            .header("origin", "http://desk.test")
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, format!("entwine={key}"))
            .body(Body::from(body.to_owned()))
            .unwrap();
        let response = self.doors.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let page = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8_lossy(&page).into_owned())
    }
}

both_databases! {
    async fn letters_wait_for_their_server_and_are_given_up_in_the_open(desk: Desk) {
        let (operator, _) = desk.enter("olga", Some((Role::Operator, None))).await;
        let (_, noor) = desk.enter("noor", None).await;
        let (_, ida) = desk.enter("ida", Some((Role::Agent, Some("it")))).await;
        let asked = desk.app.spine.act(&noor, Ask::new("The projector shows nothing but blue.")).await.unwrap();
        desk.app.spine.act(&ida, Reply::new(asked.number.as_str(), "I am on my way with another one.")).await.unwrap();
        desk.settle().await;
        assert_eq!(desk.letters().await, [], "one failed try is no reason to give up");

        // A server that comes back soon gets what waited, without anybody's help.
        let sink = Sink::start_at(desk.port).await.unwrap();
        desk.app.spine.clock.advance(Millis::minutes(5));
        desk.settle().await;
        let to = |letters: &[mail::sink::Received], address: &str| {
            letters.iter().filter(|letter| letter.to == [address.to_owned()]).count()
        };
        let came = sink.received();
        assert!(to(&came, "noor@example.org") >= 1, "{}", came.len());
        drop(sink);

        // One that stays away: tried twelve times over hours, then a dead letter an operator sees.
        desk.app.spine.act(&ida, Reply::new(asked.number.as_str(), "It stands in the room now.")).await.unwrap();
        for _ in 0..40 {
            desk.settle().await;
            if !desk.letters().await.is_empty() {
                break;
            }
            desk.app.spine.clock.advance(Millis::hours(1));
        }
        let dead = desk.letters().await;
        assert!(!dead.is_empty() && dead.iter().all(|(_, tries, kind)| *tries == 12 && kind == "channels.mail"), "{dead:?}");
        let key = desk.sign_in(operator).await;
        let (status, page) = desk.ask_for(&key, Method::GET, "/house", "").await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("channels.mail") && page.contains("Run again"), "{page}");

        // Nobody but an operator runs it again.
        let (person, _) = desk.enter("rui", None).await;
        let other = desk.sign_in(person).await;
        let body = format!("job={}", dead[0].0);
        assert_eq!(desk.ask_for(&other, Method::POST, "/house/jobs/again", &body).await.0, StatusCode::FORBIDDEN);
        assert_eq!(desk.letters().await.len(), dead.len());

        let sink = Sink::start_at(desk.port).await.unwrap();
        for (job, _, _) in &dead {
            let (status, _) = desk.ask_for(&key, Method::POST, "/house/jobs/again", &format!("job={job}")).await;
            assert_eq!(status, StatusCode::SEE_OTHER);
        }
        desk.settle().await;
        let came = sink.wait_for(1, Duration::from_secs(1)).await;
        assert_eq!(to(&came, "noor@example.org"), 1);
        assert_eq!(desk.letters().await, []);
        let (_, page) = desk.ask_for(&key, Method::GET, "/house", "").await;
        assert!(!page.contains("channels.mail"));
    }
}
