//! Mail comes in by a port: through the real listener and the real desk, on both databases. The real servers in front of it are in
//! `scripts/mail-check.sh`.

use crate::{access_walk::Enter, deliver::TheDesk, features};
use axum::{Router, body::Body, middleware};
use channels::doors::{self, Address, Doors};
use database::{Database, Migration, both_databases, testing::Harness};
use domain::{Actor, PersonId, Role, Timestamp};
use http::{Request, StatusCode, header};
use spine::{
    Parts, Spine,
    access::{SignIn, keys},
    people, timeline,
};
use std::{net::SocketAddr, path::PathBuf, sync::Arc};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};
use tower::ServiceExt as _;
use web::{App, Config};

struct Desk {
    app: App,
    doors: Router,
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
        let catalogue = Arc::new(i18n::Catalogue::build(&features::texts()).unwrap());
        let app = App::new(spine, catalogue, Config::default(), features::nav()).with_desk(Arc::new(TheDesk));
        let (router, _) = features::routes().build();
        let doors = router
            .layer(middleware::from_fn_with_state(app.clone(), web::routes::know))
            .layer(middleware::from_fn_with_state(app.clone(), web::problem::render))
            .with_state(app.clone());
        Self { app, doors }
    }
}

impl Desk {
    async fn enter(&self, name: &'static str, role: Option<(Role, Option<&'static str>)>) -> PersonId {
        self.app.spine.act(&Actor::system(), Enter { name, role }).await.unwrap()
    }

    /// The page about channels, as somebody.
    async fn page(&self, person: PersonId) -> (StatusCode, String) {
        let key = keys::fresh("").unwrap();
        let scopes = ["a".into(), "b".into()];
        let sign_in = SignIn { person, key: key.clone(), address: "test".into(), agent: "test".into(), scopes };
        self.app.spine.act(&Actor::system(), sign_in).await.unwrap();
        let request = Request::builder()
            .uri("/house/channels")
            .header(header::HOST, "desk.test")
            .header(header::ACCEPT, "text/html")
            .header(header::COOKIE, format!("entwine={key}"))
            .body(Body::empty())
            .unwrap();
        let response = self.doors.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let page = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8_lossy(&page).into_owned())
    }

    async fn provider_of(&self, number: &str) -> Option<String> {
        let number = number.to_owned();
        let found = self.app.spine.read(move |tx| {
            Box::pin(async move {
                let subject = timeline::by_number(tx, &number).await?.unwrap();
                Ok(match subject.provider_id {
                    Some(id) => people::provider(tx, id).await?.map(|provider| provider.key),
                    None => None,
                })
            })
        });
        found.await.unwrap()
    }
}

/// Says each line after the answer to the one before, then the message; the answers.
async fn hand_over(at: SocketAddr, to: &[&str], message: &str) -> Vec<String> {
    let (read, mut write) = TcpStream::connect(at).await.unwrap().into_split();
    let mut read = BufReader::new(read).lines();
    let mut hear = async || loop {
        let line = read.next_line().await.unwrap().unwrap_or_default();
        if line.len() < 4 || line.as_bytes()[3] == b' ' {
            return line;
        }
    };
    hear().await;
    let mut answers = Vec::new();
    let mut lines = vec!["LHLO mx.test".to_owned(), "MAIL FROM:<ida@example.com>".to_owned()];
    lines.extend(to.iter().map(|to| format!("RCPT TO:<{to}>")));
    lines.push("DATA".to_owned());
    for line in lines {
        write.write_all(format!("{line}\r\n").as_bytes()).await.unwrap();
        answers.push(hear().await);
    }
    let taken = answers.iter().filter(|answer| answer.starts_with("250 2.1.5")).count();
    write.write_all(format!("{message}\r\n.\r\n").as_bytes()).await.unwrap();
    for _ in 0..taken {
        answers.push(hear().await);
    }
    answers.split_off(2)
}

fn mail(id: &str, words: &str) -> String {
    format!(
        "From: Ida <ida@example.com>\r\nTo: desk@example.org\r\nMessage-ID: <{id}@example.com>\r\nDate: Mon, 16 Nov 2026 09:00:00 +0000\r\nSubject: The car is late\r\n\r\n{words}"
    )
}

both_databases! {
    async fn a_mail_server_hands_over_and_is_told_the_truth(desk: Desk) {
        let operator = desk.enter("olga", Some((Role::Operator, None))).await;
        let agent = desk.enter("ana", Some((Role::Agent, Some("it")))).await;
        let own = |address: &str, provider: Option<&str>| Address { address: address.into(), provider: provider.map(Into::into) };
        let set = Doors {
            lmtp: Some("127.0.0.1:0".parse().unwrap()),
            addresses: vec![own("desk@example.org", None), own("it@example.org", Some("it"))],
            mail_from: "Desk <desk@example.org>".into(),
            most: 100_000,
            ..Doors::default()
        };
        let open = doors::open(&desk.app, set).await.unwrap();
        let at = open.addresses()[0];

        // Each recipient has an answer; whose it is goes by the address, however it is written.
        let said = hand_over(at, &["nobody@example.org", "IT+whatever@Example.org", "desk@example.org"], &mail("a1", "Again.")).await;
        assert!(said[0].starts_with("550 5.1.1") && said[0].contains("no such mailbox"), "{said:?}");
        let number = |answer: &str| answer.strip_prefix("250 2.0.0 kept: ").map(str::to_owned);
        let (it, front) = (number(&said[4]).unwrap(), number(&said[5]).unwrap());
        assert_eq!(desk.provider_of(&it).await.as_deref(), Some("it"));
        assert_ne!(it, front);
        // Handed over again, by a server that did not hear us: the same conversation, and it counts once.
        let said = hand_over(at, &["it@example.org"], &mail("a1", "Again.")).await;
        assert_eq!(number(&said[2]), Some(it));
        let said = hand_over(at, &["desk@example.org"], &mail("a2", &"x".repeat(200_000))).await;
        assert!(said[2].starts_with("552 5.3.4"), "{said:?}");

        let (status, page) = desk.page(operator).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains(&format!("LMTP {at}")) && page.contains("2 in the last hour") && page.contains("Works"), "{page}");
        assert_eq!(desk.page(agent).await.0, StatusCode::FORBIDDEN);
        assert_eq!(desk.page(desk.enter("rui", None).await).await.0, StatusCode::FORBIDDEN);

        // While the database is away nothing is said to be taken: the mail server keeps it and tries again.
        if desk.app.spine.db.is_sqlite() {
            desk.app.spine.db.close();
            let said = hand_over(at, &["desk@example.org"], &mail("a3", "Once more.")).await;
            assert!(said[2].starts_with("451 4.3.0"), "{said:?}");
        }
        open.close().await;
        let closed = async {
            while TcpStream::connect(at).await.is_ok() {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        };
        assert!(tokio::time::timeout(std::time::Duration::from_secs(10), closed).await.is_ok(), "closed");
    }
}
