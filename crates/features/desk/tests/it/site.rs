//! The pages of the desk as browsers ask for them.

use axum::{Router, body::Body, middleware};
use desk::testing::TestDesk;
use domain::Actor;
use http::{Request, StatusCode};
use i18n::Catalogue;
use spine::access::SignIn;
use std::sync::Arc;
use tower::ServiceExt;
use web::{App, Config};

/// The doors of the desk.
pub struct Site {
    router: Router,
}

/// What came back.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub to: String,
    pub cookies: Vec<String>,
    pub headers: http::HeaderMap,
    pub body: String,
}

impl Page {
    /// What the message left for the next page would post to take it back.
    pub fn undo(&self) -> Option<String> {
        use base64::Engine;
        let cookie = self.cookies.iter().find_map(|c| c.strip_prefix("toast="))?.split(';').next()?.to_owned();
        let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(cookie).ok()?;
        let left: web::forms::Left = serde_json::from_slice(&bytes).ok()?;
        left.undo?.2.into_iter().find(|(name, _)| name == "undo").map(|(_, token)| token)
    }
}

impl Site {
    pub async fn of(desk: &TestDesk) -> Self {
        Self::over(desk, Config::default()).await
    }

    pub async fn over(desk: &TestDesk, config: Config) -> Self {
        let catalogue =
            Catalogue::build(&[i18n::messages::RESOURCES, web::messages::RESOURCES, desk::messages::RESOURCES])
                .unwrap();
        let german: Vec<_> = catalogue.missing().iter().filter(|(language, _)| language == "de").collect();
        assert!(german.is_empty(), "every text in German: {german:?}");
        let app = App::new(desk.spine.clone(), Arc::new(catalogue), config, vec![desk::nav]);
        let people = [
            &desk.ida,
            &desk.ben,
            &desk.rita,
            &desk.ana,
            &desk.abe,
            &desk.leo,
            &desk.hanna,
            &desk.hugo,
            &desk.fay,
            &desk.otto,
        ];
        for person in people {
            let sign_in = SignIn {
                person: person.person.unwrap(),
                key: key(person),
                address: "192.0.2.1".into(),
                agent: "test".into(),
                scopes: ["a".into(), "b".into()],
            };
            // A second site over the same desk finds them signed in.
            drop(desk.act(&Actor::system(), sign_in).await);
        }
        let (router, _) = desk::routes().build();
        let router = router
            .layer(middleware::from_fn_with_state(app.clone(), web::routes::know))
            .fallback(|| async { web::Problem::not_found() })
            .layer(middleware::from_fn_with_state(app.clone(), web::problem::render))
            .with_state(app);
        Self { router }
    }

    pub async fn send(&self, request: Request<Body>) -> Page {
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
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

    pub async fn get_in(&self, who: &Actor, path: &str, more: &str) -> Page {
        let request =
            Request::get(path).header("cookie", format!("entwine={}; {more}", key(who))).header("accept", "text/html");
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub async fn get(&self, who: &Actor, path: &str) -> Page {
        self.get_in(who, path, "").await
    }

    pub async fn post(&self, who: &Actor, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = fields
            .iter()
            .map(|(n, v)| format!("{}={}", web::forms::encode(n), web::forms::encode(v)))
            .collect::<Vec<_>>()
            .join("&");
        let request = Request::post(path)
            .header("cookie", format!("entwine={}", key(who)))
            .header("sec-fetch-site", "same-origin")
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).unwrap()).await
    }
}

/// The key of somebody's session; none for a guest.
fn key(who: &Actor) -> String {
    who.name.split(' ').next().unwrap_or_default().to_lowercase()
}
