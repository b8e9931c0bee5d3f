//! The API, used as programs use it: who may what, lists walked to their end, the same request twice, versions, webhooks.

use axum::{Router, body::Body, middleware};
use database::both_databases;
use desk::{
    actions::{Ask, DeclareKnown, Reply},
    testing::TestDesk,
};
use domain::{Actor, Millis, Scope};
use http::{HeaderMap, Request, StatusCode};
use i18n::Catalogue;
use jobs::{Handlers, Runner};
use serde_json::{Value, json};
use spine::access::{IssueToken, keys};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tower::ServiceExt;
use web::{App, Config};

/// The API over a desk, with everybody's token.
struct Api {
    router: Router,
    app: App,
    desk: TestDesk,
}

/// An answer.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Value,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }
    fn text(&self, name: &str) -> &str {
        self.body[name].as_str().unwrap_or_default()
    }
    /// Fields at fault.
    fn fields(&self) -> Vec<&str> {
        self.body["errors"].as_array().unwrap().iter().map(|e| e["field"].as_str().unwrap()).collect()
    }
}

impl Api {
    fn over(desk: TestDesk, config: Config) -> Self {
        let texts = [i18n::messages::RESOURCES, web::messages::RESOURCES, desk::messages::RESOURCES];
        let catalogue = Catalogue::build(&texts).unwrap();
        let app = App::new(desk.spine.clone(), Arc::new(catalogue), config, Vec::new());
        let (router, _) = desk::api::routes().build();
        let router = router
            .layer(middleware::from_fn_with_state(app.clone(), web::routes::know))
            .fallback(|| async { web::Problem::not_found() })
            .layer(middleware::from_fn_with_state(app.clone(), web::problem::render))
            .with_state(app.clone());
        Self { router, app, desk }
    }

    async fn token(&self, actor: &Actor, scopes: &[Scope]) -> String {
        let key = keys::fresh("ent_").unwrap();
        let issue = IssueToken {
            person: actor.person.unwrap(),
            name: "test".to_owned(),
            scopes: scopes.to_vec(),
            ends_at: None,
            key,
        };
        self.desk.act(actor, issue).await.unwrap()
    }

    async fn send(&self, method: &str, path: &str, token: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        if !body.is_empty() && headers.iter().all(|(name, _)| *name != "content-type") {
            request = request.header("content-type", "application/json");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_owned())).unwrap();
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: serde_json::from_slice(&bytes).unwrap_or(Value::Null),
        }
    }

    async fn get(&self, path: &str, token: &str) -> Answer {
        self.send("GET", path, token, &[], "").await
    }
    async fn post(&self, path: &str, token: &str, body: Value) -> Answer {
        self.send("POST", path, token, &[], &body.to_string()).await
    }
    async fn patch(&self, path: &str, token: &str, body: Value) -> Answer {
        self.send("PATCH", path, token, &[], &body.to_string()).await
    }

    /// Follows `next` to the end; every number once.
    async fn walk(&self, path: &str, token: &str) -> Vec<String> {
        let mut all = Vec::new();
        let mut next = Some(path.to_owned());
        while let Some(path) = next {
            let page = self.get(&path, token).await;
            assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
            all.extend(page.body["items"].as_array().unwrap().iter().map(|t| t["number"].as_str().unwrap().to_owned()));
            next = page.body["next"].as_str().map(str::to_owned);
            assert!(all.len() < 1_000, "the list does not end");
        }
        all
    }

    async fn run_jobs(&self) {
        let mut handlers = Handlers::default();
        desk::webhooks::jobs(&mut handlers);
        handlers.add(spine::following::TELL, |_: App, _| Box::pin(async { Ok(()) }));
        let spine = &self.desk.spine;
        Runner::new(spine.db.clone(), spine.clock.clone(), self.app.clone(), handlers).run_all().await.unwrap();
    }
}

const WORK: &[Scope] = &[Scope::Work];
const ADMIN: &[Scope] = &[Scope::Admin];

both_databases! {
    async fn somebody_asks_and_an_agent_answers(desk: TestDesk) {
        let api = Api::over(desk, Config::default());
        let (ida, ana, ben) = (api.token(&api.desk.ida, &[Scope::Ask]).await, api.token(&api.desk.ana, WORK).await, api.token(&api.desk.ben, WORK).await);
        let asked = api.post("/api/v1/tickets", &ida, json!({"subject": "Car share", "body": "The car share is late again", "service": "car-share"})).await;
        assert_eq!(asked.status, StatusCode::CREATED, "{}", asked.body);
        let number = asked.text("number").to_owned();
        let place = format!("/api/v1/tickets/{number}");
        assert_eq!((asked.header("location"), asked.text("provider"), asked.text("subject"), asked.text("state")), (place.as_str(), "it", "Car share", "new"));
        assert_eq!(asked.body["promises"].as_array().unwrap().len(), 3);
        assert!(!asked.header("ratelimit-remaining").is_empty());

        // What is not for somebody is not there; who is nobody signs in first.
        assert_eq!(api.get(&place, &ben).await.status, StatusCode::NOT_FOUND);
        assert_eq!(api.get("/api/v1/tickets/999999", &ben).await.body, api.get(&place, &ben).await.body, "absent and closed look the same");
        for path in [place.as_str(), "/api/v1/tickets/999999", "/api/v1/tickets", "/api/v1/people/me"] {
            let nobody = api.get(path, "").await;
            assert_eq!((nobody.status, nobody.header("www-authenticate")), (StatusCode::UNAUTHORIZED, "Bearer"), "{path}");
            assert_eq!(api.get(path, "ent_wrong").await.status, StatusCode::UNAUTHORIZED, "{path}");
        }

        let said = api.post(&format!("{place}/entries"), &ana, json!({"text": "Only for us.", "visibility": "provider"})).await;
        assert_eq!(said.status, StatusCode::CREATED, "{}", said.body);
        let said = api.post(&format!("{place}/entries"), &ana, json!({"text": "We look at it.", "then": "resolve"})).await;
        assert_eq!(said.status, StatusCode::CREATED, "{}", said.body);
        let texts = |answer: &Answer| -> Vec<String> {
            answer.body["items"].as_array().unwrap().iter().filter_map(|e| e["text"].as_str().filter(|t| !t.is_empty()).map(str::to_owned)).collect()
        };
        assert_eq!(texts(&api.get(&format!("{place}/entries"), &ida).await), ["The car share is late again", "We look at it."]);
        assert_eq!(texts(&api.get(&format!("{place}/entries"), &ana).await), ["The car share is late again", "Only for us.", "We look at it."]);
        // An agent's stroke is not the person's.
        let forbidden = api.post(&format!("{place}/entries"), &ida, json!({"text": "Done", "then": "resolve"})).await;
        assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
        assert_eq!(api.post(&format!("{place}/entries"), &ida, json!({"text": "A note", "visibility": "provider"})).await.status, StatusCode::FORBIDDEN);
        let promises = api.get(&format!("{place}/promises"), &ida).await;
        assert!(promises.body["items"].as_array().unwrap().iter().any(|p| p["kind"] == "first_response" && p["state"] == "kept"));

        let again = api.patch(&place, &ida, json!({"state": "open", "words": "It is late again."})).await;
        assert_eq!((again.status, again.text("state")), (StatusCode::OK, "open"), "{}", again.body);
        assert!(again.body.get("tags").is_none(), "tags are for those who serve");
        assert_eq!(api.patch(&place, &ida, json!({"kind": "question"})).await.status, StatusCode::FORBIDDEN);
        assert_eq!(api.patch(&place, &ben, json!({"state": "closed"})).await.status, StatusCode::NOT_FOUND);
        let shown = api.get(&format!("{place}?expand=requester,assignee,promises"), &ana).await;
        assert_eq!((&shown.body["requester"]["name"], &shown.body["assignee"]["name"]), (&json!("Ida Berg"), &json!("Ana Ortiz")));
        assert!(shown.body["promises"].as_array().unwrap().len() >= 3);
        api.desk.check().await;
    }

    async fn a_token_does_no_more_than_its_scopes(desk: TestDesk) {
        let api = Api::over(desk, Config::default());
        let read = api.token(&api.desk.ana, &[Scope::Read]).await;
        assert_eq!(api.get("/api/v1/tickets", &read).await.status, StatusCode::OK);
        let refused = api.post("/api/v1/tickets", &read, json!({"body": "Hello"})).await;
        assert_eq!((refused.status, refused.header("content-type")), (StatusCode::FORBIDDEN, "application/problem+json"));
        let ask = api.token(&api.desk.ana, &[Scope::Ask]).await;
        let asked = api.post("/api/v1/tickets", &ask, json!({"body": "Hello", "requester": "ida.berg@example.org"})).await;
        assert_eq!(asked.status, StatusCode::CREATED, "{}", asked.body);
        let place = asked.header("location").to_owned();
        assert_eq!(api.patch(&place, &ask, json!({"assignee": "me"})).await.status, StatusCode::FORBIDDEN);
        let metrics = api.token(&api.desk.ana, &[Scope::Metrics]).await;
        for path in ["/api/v1/tickets", "/api/v1/people/me", "/api/v1/people?q=a", place.as_str()] {
            assert_eq!(api.get(path, &metrics).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        // Looking after webhooks needs the widest scope, and the role.
        for (who, scopes, status) in [
            (&api.desk.leo, WORK, StatusCode::FORBIDDEN),
            (&api.desk.leo, ADMIN, StatusCode::OK),
            (&api.desk.otto, ADMIN, StatusCode::OK),
        ] {
            let token = api.token(who, scopes).await;
            assert_eq!(api.get("/api/v1/webhooks", &token).await.status, status, "{}", who.name);
        }
        let ida = api.token(&api.desk.ida, ADMIN).await;
        assert_eq!(api.get("/api/v1/people?q=ana", &ida).await.status, StatusCode::FORBIDDEN, "people are for agents");
        let hook = json!({"url": "https://hooks.example.org/", "events": ["ticket.created"]});
        assert_eq!(api.post("/api/v1/webhooks", &ida, hook).await.status, StatusCode::FORBIDDEN);
    }

    async fn asking_for_others_needs_a_right(desk: TestDesk) {
        let api = Api::over(desk, Config::default());
        let body = json!({"body": "Ida cannot drive", "requester": "ida.berg@example.org"});
        let (max, ben, ana) = (api.token(&api.desk.max, WORK).await, api.token(&api.desk.ben, WORK).await, api.token(&api.desk.ana, WORK).await);
        assert_eq!(api.post("/api/v1/tickets", &max, body.clone()).await.status, StatusCode::CREATED, "by mandate");
        assert_eq!(api.post("/api/v1/tickets", &ben, body).await.status, StatusCode::FORBIDDEN);
        let nobody = json!({"body": "x", "requester": "nobody@example.org"});
        assert_eq!(api.post("/api/v1/tickets", &ben, nobody.clone()).await.status, StatusCode::FORBIDDEN, "learns nothing of who there is");
        let unfit = api.post("/api/v1/tickets", &ana, nobody).await;
        assert_eq!((unfit.status, unfit.fields()), (StatusCode::CONFLICT, vec!["requester"]));
        for (field, value) in [("provider", "nobody"), ("service", "nothing")] {
            let unfit = api.post("/api/v1/tickets", &ana, json!({"body": "x", field: value})).await;
            assert_eq!((unfit.status, unfit.fields()), (StatusCode::CONFLICT, vec![field]));
        }
    }

    async fn what_is_wrong_is_named(desk: TestDesk) {
        let api = Api::over(desk, Config::default());
        let ida = api.token(&api.desk.ida, WORK).await;
        for (body, status, field) in [
            (r#"{"body":"a","impact":"everybody"}"#, 422, Some("impact")),
            (r#"{"body":"a","nonsense":1}"#, 422, Some("nonsense")),
            (r#"{"body":1}"#, 422, Some("body")),
            (r#"{"subject":"a"}"#, 422, Some("body")),
            (r#"{"body":"  "}"#, 422, Some("words")),
            ("{\"body\":\"a\\u0000\"}", 422, Some("body")),
            (r#"{"body":"a","tags":["a b"]}"#, 422, Some("tags")),
            ("[]", 422, None),
            ("{", 400, None),
        ] {
            let answer = api.send("POST", "/api/v1/tickets", &ida, &[], body).await;
            assert_eq!(answer.status.as_u16(), status, "{body}: {}", answer.body);
            assert_eq!(answer.header("content-type"), "application/problem+json");
            if let Some(field) = field {
                assert_eq!(answer.fields(), [field], "{body}");
            }
        }
        let form = api.send("POST", "/api/v1/tickets", &ida, &[("content-type", "text/plain")], "").await;
        assert_eq!(form.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        for query in ["limit=0", "limit=101", "after=x", "colour=red", "state=odd", "limit=1&limit=2", "updated_since=yesterday", "expand=secrets"] {
            assert_eq!(api.get(&format!("/api/v1/tickets?{query}"), &ida).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        }
        let wrong = api.send("PUT", "/api/v1/tickets", &ida, &[], "").await;
        assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED);
        assert!(wrong.header("allow").contains("POST") && wrong.header("allow").contains("GET"), "{}", wrong.header("allow"));
        assert_eq!(api.get("/api/v1/nothing", &ida).await.status, StatusCode::NOT_FOUND);
    }

    async fn a_list_is_walked_once_and_whole(desk: TestDesk) {
        let api = Api::over(desk, Config::default());
        let (ana, ida, hanna) = (api.token(&api.desk.ana, WORK).await, api.token(&api.desk.ida, WORK).await, api.token(&api.desk.hanna, WORK).await);
        let mut all = Vec::new();
        for n in 0..23 {
            let (who, provider) = if n % 3 == 0 { (&api.desk.ben, api.desk.it) } else { (&api.desk.ida, api.desk.it) };
            let asked = api.desk.act(who, Ask { provider: Some(provider), ..Ask::new(&format!("Car {n} is late")) }).await.unwrap();
            all.push((asked.number, n % 3 == 0));
            // Several have the same time: the place in the list is theirs all the same.
            if n % 4 == 0 {
                api.desk.later(Millis::seconds(1));
            }
        }
        let hr = api.desk.act(&api.desk.ida, Ask { provider: Some(api.desk.hr), ..Ask::new("My pay") }).await.unwrap();
        let sorted = |mut v: Vec<String>| { v.sort(); v };
        let of_it = sorted(all.iter().map(|(n, _)| n.clone()).collect());
        for sort in ["-updated", "updated"] {
            for limit in [1, 4, 23, 100] {
                let walked = api.walk(&format!("/api/v1/tickets?limit={limit}&sort={sort}"), &ana).await;
                assert_eq!(sorted(walked.clone()), of_it, "limit {limit} {sort}");
            }
        }
        let mut own = all.iter().filter(|(_, bens)| !bens).map(|(n, _)| n.clone()).collect::<Vec<_>>();
        own.push(hr.number.clone());
        assert_eq!(sorted(api.walk("/api/v1/tickets?limit=3", &ida).await), sorted(own.clone()));
        assert_eq!(api.walk("/api/v1/tickets", &hanna).await, vec![hr.number.clone()]);
        assert_eq!(api.walk("/api/v1/tickets?provider=hr", &ana).await, Vec::<String>::new());
        assert_eq!(api.walk("/api/v1/tickets?provider=hr", &ida).await, vec![hr.number]);
        assert_eq!(api.walk("/api/v1/tickets?limit=2&q=car%2019", &ana).await, vec![all[19].0.clone()]);
        assert_eq!(api.walk("/api/v1/tickets?mine=true", &ana).await, Vec::<String>::new());
        let since = api.desk.spine.now().minus(Millis::seconds(1)).rfc3339();
        let late = api.walk(&format!("/api/v1/tickets?updated_since={since}&sort=updated"), &ana).await;
        assert!(!late.is_empty() && late.len() < 23, "{}", late.len());
        let taken = api.patch(&format!("/api/v1/tickets/{}", all[0].0), &ana, json!({"assignee": "me", "tags": ["Cars"]})).await;
        assert_eq!((taken.status, &taken.body["tags"]), (StatusCode::OK, &json!(["cars"])), "{}", taken.body);
        assert_eq!(api.walk("/api/v1/tickets?assignee=me", &ana).await, vec![all[0].0.clone()]);
        assert_eq!(api.walk("/api/v1/tickets?assignee=none&limit=5", &ana).await.len(), 22);
        assert_eq!(api.walk("/api/v1/tickets?assignee=ana.ortiz@example.org", &ana).await.len(), 1);
        let entries = api.get(&format!("/api/v1/tickets/{}/entries?limit=1", all[0].0), &ana).await;
        assert!(entries.body["next"].is_string());
    }

    async fn the_same_request_twice_is_one_act(desk: TestDesk) {
        let api = Api::over(desk, Config::default());
        let (ida, ben) = (api.token(&api.desk.ida, WORK).await, api.token(&api.desk.ben, WORK).await);
        let key = [("idempotency-key", "order-1")];
        let body = json!({"body": "The car is late"}).to_string();
        let first = api.send("POST", "/api/v1/tickets", &ida, &key, &body).await;
        let again = api.send("POST", "/api/v1/tickets", &ida, &key, &body).await;
        assert_eq!((first.status, again.status), (StatusCode::CREATED, StatusCode::CREATED));
        assert_eq!((&first.body, first.header("location")), (&again.body, again.header("location")));
        assert_eq!((first.header("idempotent-replayed"), again.header("idempotent-replayed")), ("", "true"));
        let other = api.send("POST", "/api/v1/tickets", &ida, &key, &json!({"body": "Another"}).to_string()).await;
        assert_eq!((other.status, other.text("type")), (StatusCode::UNPROCESSABLE_ENTITY, "/problems/key-reused"));
        let bens = api.send("POST", "/api/v1/tickets", &ben, &key, &body).await;
        assert_ne!(bens.text("number"), first.text("number"), "a key is its owner's");
        assert_eq!(api.walk("/api/v1/tickets", &ida).await.len(), 1);
        // At the same moment, too.
        let key = [("idempotency-key", "order-2")];
        let many = futures(&api, &ida, &key, &body).await;
        assert!(many.iter().all(|a| a.status == StatusCode::CREATED && a.text("number") == many[0].text("number")));
        assert_eq!(api.walk("/api/v1/tickets", &ida).await.len(), 2);
        // A refusal is not kept: what was put right can be sent under the same key.
        let bad = api.send("POST", "/api/v1/tickets", &ida, &[("idempotency-key", "order-3")], &json!({"body": " "}).to_string()).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        let good = api.send("POST", "/api/v1/tickets", &ida, &[("idempotency-key", "order-3")], &body).await;
        assert_eq!(good.status, StatusCode::CREATED);
        // Tomorrow it is forgotten.
        api.desk.later(Millis::days(2));
        assert!(spine::once::forget(&api.desk.spine).await.unwrap() >= 3);
        let anew = api.send("POST", "/api/v1/tickets", &ida, &[("idempotency-key", "order-1")], &body).await;
        assert_ne!(anew.text("number"), first.text("number"));
        api.desk.check().await;
    }

    async fn versions_are_told_and_held(desk: TestDesk) {
        let api = Api::over(desk, Config::default());
        let ana = api.token(&api.desk.ana, WORK).await;
        let asked = api.desk.act(&api.desk.ida, Ask::new("The car is late")).await.unwrap();
        let place = format!("/api/v1/tickets/{}", asked.number);
        let shown = api.get(&place, &ana).await;
        let tag = shown.header("etag").to_owned();
        assert!(tag.starts_with('"'), "{tag}");
        let same = api.send("GET", &place, &ana, &[("if-none-match", &tag)], "").await;
        assert_eq!((same.status, same.header("etag"), &same.body), (StatusCode::NOT_MODIFIED, tag.as_str(), &Value::Null));
        let change = json!({"impact": "many", "subject": "All cars"}).to_string();
        let changed = api.send("PATCH", &place, &ana, &[("if-match", &tag)], &change).await;
        assert_eq!((changed.status, changed.text("subject"), changed.text("impact")), (StatusCode::OK, "All cars", "many"), "{}", changed.body);
        assert_ne!(changed.header("etag"), tag);
        for stale in [tag.as_str(), "\"x\"", "W/\"1\""] {
            let refused = api.send("PATCH", &place, &ana, &[("if-match", stale)], &change).await;
            assert_eq!(refused.status, StatusCode::PRECONDITION_FAILED, "{stale}");
        }
        assert_eq!(api.send("GET", &place, &ana, &[("if-none-match", &tag)], "").await.status, StatusCode::OK);
        // All of it happens, or nothing.
        let half = api.patch(&place, &ana, json!({"subject": "Half", "service": "nothing"})).await;
        assert_eq!((half.status, half.fields()), (StatusCode::CONFLICT, vec!["service"]));
        assert_eq!(api.get(&place, &ana).await.text("subject"), "All cars");
        let waiting = api.patch(&place, &ana, json!({"waiting": {"reason": "waiting for the garage"}})).await;
        assert_eq!((waiting.text("state"), waiting.text("waiting_for")), ("waiting", "waiting for the garage"));
        let over = api.patch(&place, &ana, json!({"state": "resolved", "words": "Repaired.", "service": "car-share"})).await;
        assert_eq!((over.status, over.text("state"), over.text("service")), (StatusCode::OK, "resolved", "car-share"), "{}", over.body);
        let let_go = api.patch(&place, &ana, json!({"assignee": null})).await;
        assert!(let_go.body["assignee"].is_null(), "{}", let_go.body);
        api.desk.check().await;
    }

    async fn a_bucket_empties(desk: TestDesk) {
        let api = Api::over(desk, Config { api_per_minute: 3, ..Config::default() });
        let (ida, ben) = (api.token(&api.desk.ida, WORK).await, api.token(&api.desk.ben, WORK).await);
        for left in ["2", "1", "0"] {
            assert_eq!(api.get("/api/v1/providers", &ida).await.header("ratelimit-remaining"), left);
        }
        let over = api.get("/api/v1/providers", &ida).await;
        assert_eq!((over.status, over.header("ratelimit-remaining"), over.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "0", "20"));
        assert_eq!(api.get("/api/v1/providers", &ben).await.status, StatusCode::OK);
    }

    async fn it_is_handed_over_and_known(desk: TestDesk) {
        let api = Api::over(desk, Config::default());
        let (ana, fay, ben) = (api.token(&api.desk.ana, WORK).await, api.token(&api.desk.fay, WORK).await, api.token(&api.desk.ben, WORK).await);
        let asked = api.desk.act(&api.desk.ida, Ask::new("The gate does not open")).await.unwrap();
        let place = format!("/api/v1/tickets/{}", asked.number);
        assert_eq!(api.post(&format!("{place}/hand-over"), &fay, json!({"provider": "it"})).await.status, StatusCode::NOT_FOUND);
        let handed = api.post(&format!("{place}/hand-over"), &ana, json!({"provider": "facilities", "words": "It is the gate.", "notes_travel": true})).await;
        assert_eq!((handed.status, handed.text("provider")), (StatusCode::OK, "facilities"), "{}", handed.body);
        assert_eq!((api.get(&place, &ana).await.status, api.get(&place, &fay).await.status), (StatusCode::NOT_FOUND, StatusCode::OK));

        let known = api.desk.act(&api.desk.ida, Ask::new("Mail is down")).await.unwrap();
        let me_too = format!("/api/v1/tickets/{}/me-too", known.number);
        assert_eq!(api.send("POST", &me_too, &ben, &[], "").await.status, StatusCode::NOT_FOUND);
        let declare = DeclareKnown { ticket: (&known.number).into(), known: true, words: "We know, and work on it.".to_owned() };
        api.desk.act(&api.desk.ana, declare).await.unwrap();
        for _ in 0..2 {
            let counted = api.send("POST", &me_too, &ben, &[], "").await;
            assert_eq!((counted.status, &counted.body["affected"]), (StatusCode::OK, &json!(2)), "{}", counted.body);
        }
        // On a busy server the index waits for transactions of others that began before.
        let mut found = api.get("/api/v1/search?q=mail&kind=ticket", &ben).await;
        for _ in 0..100 {
            spine::finding::catch_up(&api.desk.spine).await.unwrap();
            found = api.get("/api/v1/search?q=mail&kind=ticket", &ben).await;
            if found.body["items"] != json!([]) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(found.body["items"][0]["number"], json!(known.number), "{}", found.body);
        assert_eq!(api.get("/api/v1/search?q=gate", &ben).await.body["items"], json!([]), "not for Ben");
        let me = api.get("/api/v1/people/me", &ana).await;
        assert_eq!((me.text("name"), &me.body["scopes"]), ("Ana Ortiz", &json!(["work"])));
        assert_eq!(api.get("/api/v1/people?q=ida", &ana).await.body["items"][0]["name"], json!("Ida Berg"));
        assert_eq!(api.get("/api/v1/services/car-share", &ben).await.text("provider"), "it");
        assert_eq!(api.get("/api/v1/providers", &ben).await.body["items"].as_array().unwrap().len(), 3);
        api.desk.check().await;
    }

    async fn a_webhook_hears_signed_and_again(desk: TestDesk) {
        let api = Api::over(desk, Config { allow_private_webhooks: true, ..Config::default() });
        let leo = api.token(&api.desk.leo, ADMIN).await;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let events = ["ticket.created", "ticket.answered", "ticket.resolved"];
        let made = api.post("/api/v1/webhooks", &leo, json!({"url": url, "events": events, "provider": "it"})).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let (secret, place) = (made.text("secret").to_owned(), made.header("location").to_owned());
        assert!(api.get(&place, &leo).await.body.get("secret").is_none(), "shown once");
        let server = tokio::spawn(answering(listener, vec!["500 Broken", "302 Found\r\nLocation: http://127.0.0.1:1/", "204 No Content", "204 No Content", "204 No Content"]));

        let asked = api.desk.act(&api.desk.ida, Ask::new("The car is late")).await.unwrap();
        // Another provider's ticket is not this webhook's.
        api.desk.act(&api.desk.ida, Ask { provider: Some(api.desk.hr), ..Ask::new("My pay") }).await.unwrap();
        for wait in [Millis::seconds(0), Millis::minutes(1), Millis::minutes(5)] {
            api.desk.later(wait);
            api.run_jobs().await;
        }
        let log = api.get(&format!("{place}/deliveries"), &leo).await;
        assert_eq!(log.body["items"].as_array().unwrap().len(), 1, "{}", log.body);
        let one = &log.body["items"][0];
        assert_eq!((&one["status"], &one["attempts"], &one["response"], &one["event"]), (&json!("delivered"), &json!(3), &json!("204"), &json!("ticket.created")));
        api.desk.act(&api.desk.ana, Reply::new(&asked.number, "We look at it.")).await.unwrap();
        api.run_jobs().await;
        let again = api.send("POST", &format!("{place}/deliveries/{}/redeliver", one["id"].as_str().unwrap()), &leo, &[], "").await;
        assert_eq!(again.status, StatusCode::OK, "{}", again.body);
        api.run_jobs().await;
        let heard = server.await.unwrap();
        let id = |i: usize| heard[i].headers["webhook-id"].clone();
        assert!(id(0) == id(1) && id(1) == id(2) && id(0) == id(4), "the same message keeps its id");
        assert_ne!(id(0), id(3));
        for message in &heard {
            let at: i64 = message.headers["webhook-timestamp"].parse().unwrap();
            let signed = desk::webhooks::sign::sign(&secret, &message.headers["webhook-id"], domain::Timestamp(at * 1_000), &message.body);
            assert_eq!(Some(&message.headers["webhook-signature"]), signed.as_ref());
        }
        let first: Value = serde_json::from_str(&heard[0].body).unwrap();
        assert_eq!((&first["type"], &first["data"]["number"], &first["data"]["subject"]), (&json!("ticket.created"), &json!(asked.number), &json!("The car is late")));
        let fourth: Value = serde_json::from_str(&heard[3].body).unwrap();
        assert_eq!(fourth["type"], json!("ticket.answered"));

        // Nobody listens any more: after three days it is told nothing.
        api.desk.act(&api.desk.ida, Ask::new("The car is gone")).await.unwrap();
        for _ in 0..12 {
            api.run_jobs().await;
            api.desk.later(Millis::hours(20));
        }
        let off = api.get(&place, &leo).await;
        assert_eq!((&off.body["active"], off.body["failing_since"].is_string()), (&json!(false), true), "{}", off.body);
        assert_eq!(api.get(&format!("{place}/deliveries?limit=1"), &leo).await.body["items"][0]["status"], json!("given_up"));
        assert_eq!(api.patch(&place, &leo, json!({"active": true})).await.body["active"], json!(true));
        assert_eq!(api.send("DELETE", &place, &leo, &[], "").await.status, StatusCode::NO_CONTENT);
        assert_eq!(api.get(&place, &leo).await.status, StatusCode::NOT_FOUND);
        api.desk.check().await;
    }

    async fn a_confidential_ticket_leaves_as_its_number(desk: TestDesk) {
        let api = Api::over(desk, Config { allow_private_webhooks: true, ..Config::default() });
        let (otto, hugo, leo) = (api.token(&api.desk.otto, ADMIN).await, api.token(&api.desk.hugo, ADMIN).await, api.token(&api.desk.leo, ADMIN).await);
        let hook = |provider: Option<&str>| {
            let mut body = json!({"url": "http://127.0.0.1:9/x", "events": ["ticket.created"]});
            if let Some(provider) = provider {
                body["provider"] = json!(provider);
            }
            body
        };
        let house = api.post("/api/v1/webhooks", &otto, hook(None)).await.header("location").to_owned();
        let hr = api.post("/api/v1/webhooks", &hugo, hook(Some("hr"))).await.header("location").to_owned();
        let it = api.post("/api/v1/webhooks", &leo, hook(Some("it"))).await.header("location").to_owned();
        assert_eq!(api.post("/api/v1/webhooks", &otto, hook(Some("hr"))).await.status, StatusCode::FORBIDDEN, "not by an operator");
        assert_eq!(api.post("/api/v1/webhooks", &leo, hook(Some("hr"))).await.status, StatusCode::NOT_FOUND);
        assert_eq!(api.post("/api/v1/webhooks", &leo, hook(None)).await.status, StatusCode::FORBIDDEN);
        assert_eq!(api.get(&hr, &leo).await.status, StatusCode::NOT_FOUND);
        let asked = api.desk.act(&api.desk.ida, Ask { provider: Some(api.desk.hr), ..Ask::new("My boss reads my mail") }).await.unwrap();
        for (place, token, expected) in [(&house, &otto, 0), (&it, &leo, 0), (&hr, &hugo, 1)] {
            let log = api.get(&format!("{place}/deliveries"), token).await;
            assert_eq!(log.body["items"].as_array().unwrap().len(), expected, "{place}");
        }
        let told: Vec<(String,)> = api
            .desk
            .spine
            .read(|tx| Box::pin(async move { Ok(tx.rows("select body from delivery", database::p![]).await?) }))
            .await
            .unwrap();
        let body: Value = serde_json::from_str(&told[0].0).unwrap();
        assert_eq!(body["data"], json!({"number": asked.number}));
    }

    async fn inside_the_network_is_refused(desk: TestDesk) {
        let api = Api::over(desk, Config::default());
        let leo = api.token(&api.desk.leo, ADMIN).await;
        for url in ["http://hooks.example.org/", "https://127.0.0.1/", "https://localhost/x", "https://169.254.169.254/latest", "https://10.0.0.8:8443/x"] {
            let refused = api.post("/api/v1/webhooks", &leo, json!({"url": url, "events": ["ticket.created"], "provider": "it"})).await;
            assert_eq!((refused.status, refused.fields()), (StatusCode::CONFLICT, vec!["url"]), "{url}");
        }
        // A name that leads inside is found out when it is resolved.
        let went = web::outward::post("https://localhost.localdomain:9/", &[], "{}", false).await;
        assert!(went.is_err(), "{went:?}");
    }

    async fn files_are_sent_listed_and_had(desk: TestDesk) {
        let site = Api::over(desk.clone(), Config::default());
        let ida = site.token(&desk.ida, &[Scope::Ask]).await;
        let ana = site.token(&desk.ana, &[Scope::Work]).await;
        let ben = site.token(&desk.ben, &[Scope::Ask]).await;
        let reads = site.token(&desk.ida, &[Scope::Read]).await;
        let number = desk.act(&desk.ida, Ask { provider: Some(desk.it), ..Ask::new("The plan of the car park") }).await.unwrap().number;
        let path = format!("/api/v1/tickets/{number}/files");
        // One file as the whole body, twice under one key.
        let key = [("content-type", "text/html; charset=utf-8"), ("idempotency-key", "plan-1")];
        let page = "<script>alert(1)</script>";
        let sent = site.send("POST", &format!("{path}?name=..%2Fplan.html&text=Here+it+is."), &ida, &key, page).await;
        assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.body);
        assert_eq!(sent.body["files"][0]["name"], "plan.html", "no folder comes along");
        let again = site.send("POST", &format!("{path}?name=..%2Fplan.html&text=Here+it+is."), &ida, &key, page).await;
        assert_eq!((again.status, &again.body), (StatusCode::CREATED, &sent.body));
        let other = site.send("POST", &format!("{path}?name=plan.html"), &ida, &key, "another").await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "another request under the same key");
        // A form; as a note only the provider's side has it.
        let form = "--x\r\nContent-Disposition: form-data; name=\"visibility\"\r\n\r\nprovider\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"inside.txt\"\r\nContent-Type: text/plain\r\n\r\nours\r\n--x--\r\n";
        let multipart = [("content-type", "multipart/form-data; boundary=x")];
        let note = site.send("POST", &path, &ana, &multipart, form).await;
        assert_eq!(note.status, StatusCode::CREATED, "{}", note.body);
        assert_eq!(site.send("POST", &path, &ida, &multipart, form).await.status, StatusCode::FORBIDDEN, "no note by who asked");
        let names = |answer: &Answer| answer.body["items"].as_array().unwrap().iter().map(|f| f["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
        assert_eq!(names(&site.get(&path, &ida).await), ["plan.html"]);
        assert_eq!(names(&site.get(&path, &ana).await), ["plan.html", "inside.txt"]);
        // Had as it was sent, and harmless; a note's file is not there for who asked.
        let content = sent.body["files"][0]["content"].as_str().unwrap().replace("https://desk.example.org", "");
        let had = site.send("GET", &content, &ida, &[], "").await;
        assert_eq!(had.status, StatusCode::OK);
        let header = |name: &str| had.headers[name].to_str().unwrap().to_owned();
        assert_eq!(header("content-type"), "application/octet-stream");
        assert!(header("content-disposition").starts_with("attachment;"));
        assert_eq!((header("x-content-type-options"), header("content-security-policy")), ("nosniff".to_owned(), "default-src 'none'; sandbox".to_owned()));
        let inside = format!("/api/v1/files/{}", note.body["files"][0]["id"].as_str().unwrap());
        assert_eq!(site.get(&inside, &ana).await.status, StatusCode::OK);
        for (token, what) in [(&ida, &inside), (&ben, &inside), (&ben, &content), (&ben, &path)] {
            assert_eq!(site.get(what, token).await.status, StatusCode::NOT_FOUND, "{what}");
        }
        // Refused: without a name, nothing in it, an unknown field, a token that only reads, not signed in, somebody else's.
        let raw = [("content-type", "application/octet-stream")];
        for (path, token, body, status) in [
            (format!("{path}?name=a.txt&colour=red"), &ida, "x", StatusCode::UNPROCESSABLE_ENTITY),
            (format!("{path}?name=a.txt&visibility=public"), &ida, "x", StatusCode::UNPROCESSABLE_ENTITY),
            (format!("{path}?name=a.txt"), &reads, "x", StatusCode::FORBIDDEN),
            (format!("{path}?name=a.txt"), &ben, "x", StatusCode::NOT_FOUND),
            (format!("{path}?name=a.txt"), &String::new(), "x", StatusCode::UNAUTHORIZED),
        ] {
            let refused = site.send("POST", &path, token, &raw, body).await;
            assert_eq!(refused.status, status, "{path}: {}", refused.body);
        }
        let large = "x".repeat(25 * 1024 * 1024 + 1);
        let refused = site.send("POST", &format!("{path}?name=a.bin"), &ida, &raw, &large).await;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(names(&site.get(&path, &ana).await).len(), 2, "nothing of all that was kept");
        desk.check().await;
    }
}

async fn futures(api: &Api, token: &str, headers: &[(&str, &str)], body: &str) -> Vec<Answer> {
    let one = || api.send("POST", "/api/v1/tickets", token, headers, body);
    let (a, b, c, d) = tokio::join!(one(), one(), one(), one());
    vec![a, b, c, d]
}

/// What came to a webhook.
struct Heard {
    headers: std::collections::BTreeMap<String, String>,
    body: String,
}

/// Answers one request after the other with these statuses, and gives back what came.
async fn answering(listener: tokio::net::TcpListener, answers: Vec<&'static str>) -> Vec<Heard> {
    let mut heard = Vec::new();
    for answer in answers {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut said = Vec::new();
        let mut part = [0u8; 4096];
        let (head, body) = loop {
            let n = stream.read(&mut part).await.unwrap();
            said.extend_from_slice(&part[..n]);
            let text = String::from_utf8_lossy(&said).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length: usize =
                    head.lines().find_map(|l| l.strip_prefix("Content-Length: ")).unwrap().parse().unwrap();
                if body.len() >= length {
                    break (head.to_owned(), body.to_owned());
                }
            }
            assert!(n > 0, "cut short: {text}");
        };
        let headers = head
            .lines()
            .skip(1)
            .filter_map(|l| l.split_once(": "))
            .map(|(n, v)| (n.to_lowercase(), v.to_owned()))
            .collect();
        heard.push(Heard { headers, body });
        stream.write_all(format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\n\r\n").as_bytes()).await.unwrap();
    }
    heard
}
