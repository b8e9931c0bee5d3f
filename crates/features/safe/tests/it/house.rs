//! A small house: IT and a closed HR; Hanna and Hal handle HR's reports, Max those of the whole house, Cara and Cyn keep
//! names. Hugo leads HR, Otto runs the program, Ida works there.

use ::jobs::{Clock, Ids};
use axum::{Router, body::Body};
use database::{Database, Migration, testing::Harness};
use domain::{Actor, Membership, Millis, PersonId, ProviderId, Role, Timestamp};
use http::{HeaderMap, Request, StatusCode};
use spine::{Action, Failure, Parts, Spine, Work, access, audit, finding::Finder, following, people};
use std::{path::PathBuf, sync::Arc};
use tower::ServiceExt;
use web::{App, Config, private::HouseKey};

pub struct House {
    pub app: App,
    router: Router,
    pub hr: ProviderId,
    people: Vec<(String, PersonId)>,
}

struct Build;

impl Action for Build {
    const NAME: &'static str = "test.build";
    type Done = (ProviderId, Vec<(String, PersonId)>);
    async fn run(&self, work: &mut Work<'_>) -> Result<Self::Done, Failure> {
        let it = people::add_provider(work, "it", "IT", false, "Europe/Berlin").await?;
        let hr = people::add_provider(work, "hr", "People & pay", true, "Europe/Berlin").await?;
        let at = |role, provider| Some(Membership { role, provider, consumer: None });
        let mut all = Vec::new();
        for (key, name, role) in [
            ("ida", "Ida Berg", None),
            ("abe", "Abe Lund", at(Role::Agent, Some(it))),
            ("hugo", "Hugo Hahn", at(Role::Lead, Some(hr))),
            ("otto", "Otto Ohm", at(Role::Operator, None)),
            ("hanna", "Hanna Holm", at(Role::Handler, Some(hr))),
            ("hal", "Hal Hart", at(Role::Handler, Some(hr))),
            ("max", "Max Moor", at(Role::Handler, None)),
            ("cara", "Cara Cole", at(Role::Custodian, None)),
            ("cyn", "Cyn Cray", at(Role::Custodian, Some(hr))),
        ] {
            let email = format!("{key}@example.org");
            let new =
                people::NewPerson { email: &email, name, kind: "person", locale: "en", zone: "UTC", consumer: None };
            let id = people::add(work, new).await?;
            if let Some(role) = role {
                people::give_role(work, id, role).await?;
            }
            access::SignIn {
                person: id,
                key: key.to_owned(),
                address: "192.0.2.1".into(),
                agent: "Firefox".into(),
                scopes: [String::new(), String::new()],
            }
            .run(work)
            .await?;
            all.push((key.to_owned(), id));
        }
        Ok((hr, all))
    }
}

impl Harness for House {
    fn migrations() -> Vec<Migration> {
        [::jobs::MIGRATIONS, spine::MIGRATIONS, safe::MIGRATIONS].concat()
    }
    async fn start(db: Database, folder: PathBuf) -> Self {
        let spine = Spine::new(Parts {
            db,
            clock: Clock::held(Timestamp::parse_rfc3339("2026-11-16T14:23:45+01:00").unwrap()),
            ids: Ids::node(1),
            blobs: database::Blobs::open(&folder.join("blobs")).unwrap(),
            finder: Finder::in_memory().unwrap(),
            base_url: "https://desk.example.org".to_owned(),
        });
        let texts = [i18n::messages::RESOURCES, web::messages::RESOURCES, safe::messages::RESOURCES];
        let catalogue = Arc::new(i18n::Catalogue::build(&texts).unwrap());
        let config = Config { house_key: Some(HouseKey([9; 32])), ..Config::default() };
        let app = App::new(spine, catalogue, config, vec![safe::nav]);
        let (hr, people) = app.spine.act(&Actor::system(), Build).await.unwrap();
        let (router, _) = safe::routes().build();
        let router = router
            .layer(axum::middleware::from_fn_with_state(app.clone(), web::routes::know))
            .fallback(|| async { web::Problem::not_found() })
            .layer(axum::middleware::from_fn_with_state(app.clone(), web::problem::render))
            .with_state(app.clone());
        Self { app, router, hr, people }
    }
}

/// What came back.
pub struct Page {
    pub status: StatusCode,
    pub to: String,
    pub headers: HeaderMap,
    pub body: String,
}

impl House {
    pub fn id(&self, key: &str) -> PersonId {
        self.people.iter().find(|(k, _)| k == key).unwrap().1
    }
    pub fn advance(&self, by: Millis) {
        self.app.spine.clock.advance(by);
    }
    pub async fn get(&self, key: &str, path: &str) -> Page {
        let mut request = Request::get(path).header("accept", "text/html").header("host", "desk.example.org");
        if !key.is_empty() {
            request = request.header("cookie", format!("entwine={key}"));
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }
    pub async fn post(&self, key: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let pairs: Vec<String> =
            fields.iter().map(|(n, v)| format!("{n}={}", web::forms::encode(v).replace('/', "%2F"))).collect();
        let mut request = Request::post(path)
            .header("host", "desk.example.org")
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded");
        if key.is_empty() {
            // As a browser without Sec-Fetch-Site sends it where no referrer is wanted.
            request = request.header("origin", "null");
        } else {
            request = request.header("cookie", format!("entwine={key}")).header("sec-fetch-site", "same-origin");
        }
        self.send(request.body(Body::from(pairs.join("&"))).unwrap()).await
    }
    pub async fn send(&self, mut request: Request<Body>) -> Page {
        let peer = std::net::SocketAddr::from(([203, 0, 113, 77], 9));
        request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        let to = headers.get("location").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        let bytes = axum::body::to_bytes(answer.into_body(), 64 << 20).await.unwrap();
        Page { status, to, headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }
    /// Files a report the way a browser does: opens the form, fills it, sends it.
    pub async fn file(&self, way: &str, more: &[(&str, &str)]) -> Page {
        let form = self.get("", &format!("/safe/write?way={way}")).await;
        let word = hidden(&form.body, "word");
        let hr = self.hr.to_string();
        let mut fields = vec![("way", way), ("word", &word)];
        if !more.iter().any(|(n, _)| *n == "provider") {
            fields.push(("provider", &hr));
        }
        fields.extend(more);
        self.post("", "/safe/write", &fields).await
    }
    /// Files one and gives its receipt and number.
    pub async fn filed(&self, way: &str, more: &[(&str, &str)]) -> (String, String) {
        let page = self.file(way, more).await;
        assert_eq!(page.status, StatusCode::OK, "{}", text(&page.body));
        (receipt(&page.body), number(&page.body))
    }
    pub async fn audit(&self, action: &'static str) -> Vec<audit::Line> {
        let now = Timestamp(i64::MAX);
        self.app
            .spine
            .read(move |tx| Box::pin(async move { Ok(audit::newest(tx, now, Some(action), 100).await?) }))
            .await
            .unwrap()
    }
    pub async fn inbox(&self, key: &str) -> Vec<String> {
        let person = self.id(key);
        let found = self
            .app
            .spine
            .read(move |tx| Box::pin(async move { Ok(following::inbox(tx, person, Timestamp(i64::MAX), 100).await?) }));
        found.await.unwrap().into_iter().map(|n| n.text).collect()
    }
}

/// The value of a hidden field.
pub fn hidden(body: &str, name: &str) -> String {
    let from = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name} in {body}"));
    from.split('"').next().unwrap().to_owned()
}

/// The receipt on a card.
pub fn receipt(body: &str) -> String {
    let card = body.split("class=\"receipt\"").nth(1).unwrap_or_default().split("</p>").next().unwrap();
    text(&format!("<p{card}")).replace(' ', "")
}

/// The number on a card.
pub fn number(body: &str) -> String {
    let at = body.find("R-").unwrap();
    body[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// A page without its tags.
pub fn text(body: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}
