//! The same through the API: what the pages do, with the same refusals.

use crate::harness::{Room, Said};
use axum::{Router, body::Body, middleware};
use database::both_databases;
use domain::{Actor, Kind, Scope};
use http::{Request, StatusCode};
use recovery::{
    complaints::{SaveGift, store::GiftRow},
    departures::{SaveRule, store::Rule},
};
use serde_json::{Value, json};
use spine::access::{IssueToken, keys};
use std::sync::Arc;
use tower::ServiceExt as _;
use web::{App, Config};

/// The operations of this room, behind their doors.
struct Api<'r> {
    room: &'r Room,
    router: Router,
}

impl<'r> Api<'r> {
    fn of(room: &'r Room) -> Self {
        let texts = [i18n::messages::RESOURCES, web::messages::RESOURCES, recovery::messages::RESOURCES];
        let catalogue = Arc::new(i18n::Catalogue::build(&texts).unwrap());
        let app = App::new(room.spine.clone(), catalogue, Config::default(), Vec::new());
        let (router, _) = recovery::routes().build();
        let router = router
            .layer(middleware::from_fn_with_state(app.clone(), web::routes::know))
            .layer(middleware::from_fn_with_state(app.clone(), web::problem::render))
            .with_state(app);
        Self { room, router }
    }

    async fn key(&self, actor: &Actor) -> String {
        let issue = IssueToken {
            person: actor.person.unwrap(),
            name: "test".to_owned(),
            scopes: vec![Scope::Admin],
            ends_at: None,
            key: keys::fresh("ent_").unwrap(),
        };
        self.room.act(&Actor::system(), issue).await.unwrap()
    }

    async fn send(&self, key: &str, method: &str, path: &str, body: Value) -> (StatusCode, Value) {
        let request = Request::builder()
            .method(method)
            .uri(format!("/api/v1{path}"))
            .header("authorization", format!("Bearer {key}"))
            .header("content-type", "application/json");
        let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let status = response.status();
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, serde_json::from_slice(&bytes).unwrap_or_default())
    }

    async fn get(&self, key: &str, path: &str) -> (StatusCode, Value) {
        self.send(key, "GET", path, Value::Null).await
    }
}

both_databases! {
    async fn complaints_are_seen_sought_and_made_good(room: Room) {
        let api = Api::of(&room);
        let (ida, ben, ana, leo, hanna) = (api.key(&room.ida).await, api.key(&room.ben).await, api.key(&room.ana).await, api.key(&room.leo).await, api.key(&room.hanna).await);
        let (_, number) = room.act(&room.ida, Said { provider: room.it, kind: Kind::Complaint, words: "Nobody told me." }).await.unwrap();
        let gift = GiftRow {
            id: 0, provider_id: room.it, name: "Voucher".to_owned(), unit: "money".to_owned(), currency: "EUR".to_owned(),
            agent_limit: 2_000, lead_limit: 5_000, pot: 10_000, active: true, version: 1,
        };
        let gift = room.act(&room.leo, SaveGift { gift }).await.unwrap().to_string();

        let (status, list) = api.get(&ana, "/complaints").await;
        assert_eq!((status, list["items"][0]["number"].as_str()), (StatusCode::OK, Some(number.as_str())), "{list}");
        assert_eq!(api.get(&ana, "/complaints?kind=compliment").await.1["items"], json!([]));
        assert_eq!(api.get(&ana, "/complaints?state=over").await.0, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(api.get(&ida, "/complaints").await.0, StatusCode::FORBIDDEN, "a list for who serves");
        assert_eq!(api.get(&hanna, "/complaints").await.1["items"], json!([]), "of the providers one serves");
        assert_eq!(api.get("nobody", "/complaints").await.0, StatusCode::UNAUTHORIZED);

        let at = format!("/complaints/{number}");
        let (_, theirs) = api.get(&ana, &at).await;
        assert_eq!((theirs["state"].as_str(), theirs["gifts"][0]["most"].as_i64()), (Some("open"), Some(2_000)), "{theirs}");
        let (status, own) = api.get(&ida, &at).await;
        assert_eq!((status, &own["sought"], &own["gifts"]), (StatusCode::OK, &Value::Null, &Value::Null), "what only the provider sees");
        for other in [&ben, &hanna] {
            assert_eq!(api.get(other, &at).await.0, StatusCode::NOT_FOUND);
        }

        let seek = json!({"way": "phone", "words": "Nobody picked up."});
        assert_eq!(api.send(&ana, "POST", &format!("{at}/seek"), seek.clone()).await.0, StatusCode::OK);
        assert_eq!(api.send(&ida, "POST", &format!("{at}/seek"), seek).await.0, StatusCode::FORBIDDEN);
        assert_eq!(api.send(&ana, "POST", &format!("{at}/seek"), json!({"way": "pigeon", "words": "Coo."})).await.0, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(api.get(&ana, &at).await.1["sought"][0]["way"], "phone");
        assert_eq!(api.send(&ana, "POST", &format!("{at}/notice"), Value::Null).await.0, StatusCode::CONFLICT, "sought once is not enough");

        let give = |amount: i64| json!({"gift": gift, "amount": amount});
        assert_eq!(api.send(&ana, "POST", &format!("{at}/give"), give(2_001)).await.0, StatusCode::CONFLICT);
        assert_eq!(api.send(&ana, "POST", &format!("{at}/give"), give(1_500)).await.0, StatusCode::OK);
        let (_, seen) = api.get(&ida, &at).await;
        assert_eq!((seen["given"][0]["amount"].as_i64(), &seen["given"][0]["handed_at"]), (Some(1_500), &Value::Null));
        let hand = json!({"given": seen["given"][0]["id"]});
        assert_eq!(api.send(&ana, "POST", &format!("{at}/hand"), hand.clone()).await.0, StatusCode::OK);
        assert_eq!(api.send(&ana, "POST", &format!("{at}/hand"), hand).await.0, StatusCode::NOT_FOUND, "once");
        let praise = json!({"people": [room.ana.person.unwrap().to_string()]});
        assert_eq!(api.send(&leo, "POST", &format!("{at}/praise"), praise.clone()).await.0, StatusCode::CONFLICT, "a complaint praises nobody");
        let (_, thanks) = room.act(&room.ida, Said { provider: room.it, kind: Kind::Compliment, words: "Ana was quick." }).await.unwrap();
        assert_eq!(api.send(&leo, "POST", &format!("/complaints/{thanks}/praise"), praise).await.0, StatusCode::OK);
        assert_eq!(api.get(&leo, &format!("/complaints/{thanks}")).await.1["praised"], json!(["Ana Ortiz"]));
    }

    async fn moments_are_marked_turned_and_measured(room: Room) {
        let api = Api::of(&room);
        let (ida, ben, ana, hanna) = (api.key(&room.ida).await, api.key(&room.ben).await, api.key(&room.ana).await, api.key(&room.hanna).await);
        let (_, on) = room.act(&room.ida, Said { provider: room.it, kind: Kind::Incident, words: "The car is late." }).await.unwrap();
        let new = json!({"on": on, "words": "She said: never again."});
        assert_eq!(api.send(&ida, "POST", "/moments", new.clone()).await.0, StatusCode::FORBIDDEN);
        assert_eq!(api.send(&hanna, "POST", "/moments", new.clone()).await.0, StatusCode::NOT_FOUND);
        let unknown = json!({"on": on, "words": "x", "service": "no-such"});
        assert_eq!(api.send(&ana, "POST", "/moments", unknown).await.0, StatusCode::CONFLICT);
        let (status, made) = api.send(&ana, "POST", "/moments", new).await;
        assert_eq!(status, StatusCode::CREATED, "{made}");
        let at = format!("/moments/{}", made["number"].as_str().unwrap());
        assert_eq!(api.get(&ana, "/moments").await.1["items"][0]["number"], made["number"]);
        assert_eq!(api.get(&ida, "/moments").await.0, StatusCode::FORBIDDEN);
        assert_eq!(api.get(&hanna, &at).await.0, StatusCode::NOT_FOUND);
        let (_, one) = api.get(&ana, &at).await;
        assert_eq!((one["on"].as_str(), one["state"].as_str(), one["owner"].as_str()), (Some(on.as_str()), Some("open"), Some("Ana Ortiz")), "{one}");
        assert_eq!(api.send(&ana, "POST", &format!("{at}/take"), Value::Null).await.0, StatusCode::OK);
        let marks = json!({"before": 1, "after": 4});
        assert_eq!(api.send(&ida, "POST", &format!("{at}/measure"), marks.clone()).await.0, StatusCode::NOT_FOUND, "not asked yet");
        assert_eq!(api.send(&ana, "POST", &format!("{at}/finish"), json!({"words": "Called; another car."})).await.0, StatusCode::OK);
        assert_eq!(api.send(&ana, "POST", &format!("{at}/finish"), json!({"words": "Again."})).await.0, StatusCode::CONFLICT);
        assert_eq!(api.send(&ben, "POST", &format!("{at}/measure"), marks.clone()).await.0, StatusCode::NOT_FOUND, "hers alone");
        assert_eq!(api.send(&ida, "POST", &format!("{at}/measure"), marks).await.0, StatusCode::OK);
        let (_, over) = api.get(&ana, "/moments?state=over").await;
        assert_eq!((over["items"][0]["before"].as_i64(), over["items"][0]["after"].as_i64()), (Some(1), Some(4)), "{over}");
    }

    async fn departures_are_recorded_decided_and_looked_at(room: Room) {
        let api = Api::of(&room);
        let (ida, ana, leo, hanna) = (api.key(&room.ida).await, api.key(&room.ana).await, api.key(&room.leo).await, api.key(&room.hanna).await);
        let rule = Rule {
            id: 0, provider_id: room.it, service_id: None, title: "A taxi needs a signature".to_owned(), words: "Of a lead.".to_owned(),
            owner_id: room.leo.person, permits: "limited".to_owned(), agreed: "Agreement with Sales".to_owned(), most: Some(4_000),
            currency: "EUR".to_owned(), answer_minutes: 15, active: true, version: 1,
        };
        room.act(&room.leo, SaveRule { rule }).await.unwrap();
        let (_, rules) = api.get(&ana, "/rules").await;
        let rule = rules["items"][0]["id"].clone();
        assert_eq!(api.get(&hanna, "/rules").await.1["items"], json!([]));
        assert_eq!(api.get(&ida, "/rules").await.0, StatusCode::FORBIDDEN);
        let new = |cost: i64| json!({"rule": rule, "why": "She stood in the rain.", "benefit": "Ida", "risk": "The fare.", "cost": cost});
        assert_eq!(api.send(&ida, "POST", "/departures", new(1)).await.0, StatusCode::CONFLICT);
        assert_eq!(api.send(&hanna, "POST", "/departures", new(1)).await.0, StatusCode::CONFLICT, "another's rule is none");
        let (status, made) = api.send(&ana, "POST", "/departures", new(4_001)).await;
        assert_eq!(status, StatusCode::CREATED, "{made}");
        let at = format!("/departures/{}", made["number"].as_str().unwrap());
        assert_eq!(api.get(&ana, &at).await.1["standing"], "asked");
        assert_eq!(api.get(&hanna, &at).await.0, StatusCode::NOT_FOUND);
        let yes = json!({"yes": true});
        assert_eq!(api.send(&ana, "POST", &format!("{at}/decide"), yes.clone()).await.0, StatusCode::FORBIDDEN, "never for oneself");
        assert_eq!(api.send(&leo, "POST", &format!("{at}/decide"), yes.clone()).await.0, StatusCode::OK);
        assert_eq!(api.send(&leo, "POST", &format!("{at}/decide"), yes).await.0, StatusCode::CONFLICT, "once");
        assert_eq!(api.send(&leo, "POST", &format!("{at}/did"), Value::Null).await.0, StatusCode::FORBIDDEN);
        assert_eq!(api.send(&ana, "POST", &format!("{at}/did"), Value::Null).await.0, StatusCode::OK);
        assert_eq!(api.send(&ana, "POST", &format!("{at}/end"), json!({"ended": "well"})).await.0, StatusCode::OK);
        assert_eq!(api.send(&ana, "POST", &format!("{at}/end"), json!({"ended": "so so"})).await.0, StatusCode::UNPROCESSABLE_ENTITY);
        let review = json!({"words": "I would have done the same.", "learns": "Raise the limit."});
        assert_eq!(api.send(&ana, "POST", &format!("{at}/review"), review.clone()).await.0, StatusCode::FORBIDDEN, "by somebody else");
        assert_eq!(api.send(&leo, "POST", &format!("{at}/review"), review).await.0, StatusCode::OK);
        let (_, list) = api.get(&ana, "/departures").await;
        assert_eq!((list["items"][0]["ended"].as_str(), list["items"][0]["reviewed"].as_bool()), (Some("well"), Some(true)), "{list}");
        assert_eq!(api.get(&ana, "/departures?rule=x").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
