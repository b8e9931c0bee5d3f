//! A decision from the question to the outcome, through the API.

use crate::House;
use axum::{Router, body::Body, middleware};
use database::both_databases;
use domain::{Actor, Millis, Scope};
use http::{Request, StatusCode};
use serde_json::{Value, json};
use spine::access::{IssueToken, keys};
use std::sync::Arc;
use tower::ServiceExt as _;
use web::{App, Config};

fn router(house: &House) -> Router {
    let texts = [i18n::messages::RESOURCES, web::messages::RESOURCES, together::messages::RESOURCES];
    let catalogue = Arc::new(i18n::Catalogue::build(&texts).unwrap());
    let app = App::new(house.spine.clone(), catalogue, Config::default(), Vec::new());
    let (router, _) = together::routes().build();
    router
        .layer(middleware::from_fn_with_state(app.clone(), web::routes::know))
        .layer(middleware::from_fn_with_state(app.clone(), web::problem::render))
        .with_state(app)
}

async fn key(house: &House, actor: &Actor) -> String {
    let issue = IssueToken {
        person: actor.person.unwrap(),
        name: "test".to_owned(),
        scopes: vec![Scope::Admin],
        ends_at: None,
        key: keys::fresh("ent_").unwrap(),
    };
    house.spine.act(&Actor::system(), issue).await.unwrap()
}

async fn send(router: &Router, key: &str, method: &str, path: &str, body: Value) -> (StatusCode, Value) {
    let request = Request::builder()
        .method(method)
        .uri(format!("/api/v1/consultations{path}"))
        .header("authorization", format!("Bearer {key}"))
        .header("content-type", "application/json");
    let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
    let response = router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
    let status = response.status();
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, serde_json::from_slice(&bytes).unwrap_or_default())
}

both_databases! {
    async fn from_the_question_to_the_outcome(house: House) {
        let router = router(&house);
        let (leo, ana, user, zoe) = (key(&house, &house.leo).await, key(&house, &house.ana).await, key(&house, &house.users[0]).await, key(&house, &house.zoe).await);
        let new = json!({
            "title": "Where the alert goes", "question": "A car comes back late every day: whom do we tell, and how?",
            "ways": ["To the next driver", "To the desk"], "provider": "it", "service": "car-share", "named": true,
            "closes_at": house.spine.now().plus(Millis::days(14)).rfc3339(),
        });
        for who in [&ana, &user] {
            let (status, _) = send(&router, who, "POST", "", new.clone()).await;
            assert!([StatusCode::FORBIDDEN, StatusCode::NOT_FOUND].contains(&status), "for who leads: {status}");
        }
        let mut wrong = new.clone();
        wrong["provider"] = json!("nobody");
        assert_eq!(send(&router, &leo, "POST", "", wrong).await.0, StatusCode::CONFLICT);
        let (status, made) = send(&router, &leo, "POST", "", new).await;
        assert_eq!(status, StatusCode::CREATED, "{made}");
        let at = format!("/{}", made["number"].as_str().unwrap());
        let position = json!({"way": 2, "reason": "I never drive before noon, so it only wakes me.", "objects": true});
        assert_eq!(send(&router, &user, "POST", &format!("{at}/position"), position).await.0, StatusCode::NO_CONTENT);
        assert_eq!(send(&router, &zoe, "GET", &at, Value::Null).await.1["positions"], json!([]), "hidden while it can be changed");
        let decided = json!({
            "outcome": "The next driver is told, because they have to plan anew.", "chosen": 1,
            "review_at": house.spine.now().plus(Millis::days(60)).rfc3339(),
        });
        assert_eq!(send(&router, &leo, "POST", &format!("{at}/outcome"), decided.clone()).await.0, StatusCode::CONFLICT, "not while it is open");
        house.spine.clock.advance(Millis::days(15));
        assert_eq!(send(&router, &leo, "POST", &format!("{at}/outcome"), decided.clone()).await.0, StatusCode::CONFLICT, "not over an objection");
        let (_, closed) = send(&router, &leo, "GET", &at, Value::Null).await;
        let objection = closed["positions"][0]["id"].as_str().unwrap().to_owned();
        let answer = json!({"words": "It can be muted before noon, as you asked."});
        let answers = format!("{at}/objections/{objection}/answer");
        assert_eq!(send(&router, &user, "POST", &answers, answer.clone()).await.0, StatusCode::FORBIDDEN);
        assert_eq!(send(&router, &leo, "POST", &answers, answer).await.0, StatusCode::NO_CONTENT);
        assert_eq!(send(&router, &ana, "POST", &format!("{at}/outcome"), decided.clone()).await.0, StatusCode::FORBIDDEN);
        assert_eq!(send(&router, &leo, "POST", &format!("{at}/outcome"), decided).await.0, StatusCode::NO_CONTENT);
        let (_, told) = send(&router, &user, "GET", &at, Value::Null).await;
        assert_eq!((told["stage"].as_str(), told["chosen"].as_i64()), (Some("decided"), Some(1)), "{told}");
    }
}
