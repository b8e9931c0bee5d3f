//! One press, and mails stop.

use crate::harness::{Got, Room};
use axum::{Router, body::Body, middleware};
use database::both_databases;
use domain::Millis;
use http::{Request, StatusCode, header};
use tower::ServiceExt;

fn site(room: &Room) -> Router {
    let (router, _) = channels::routes().build();
    router.layer(middleware::from_fn_with_state(room.app.clone(), web::routes::know)).with_state(room.app.clone())
}

async fn call(room: &Room, method: &str, path: &str, origin: Option<&str>) -> (StatusCode, String) {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, "desk.example.org");
    if let Some(origin) = origin {
        request = request.header(header::ORIGIN, origin);
    }
    let body = if method == "POST" { Body::from("List-Unsubscribe=One-Click") } else { Body::empty() };
    let response = site(room).oneshot(request.body(body).unwrap()).await.unwrap();
    let status = response.status();
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(bytes.to_vec()).unwrap())
}

/// The path of the link in the header, where mail programs look for it.
fn link(letter: &Got) -> String {
    let unfolded = letter.raw.replace("\r\n ", " ");
    let header = unfolded.lines().find(|line| line.starts_with("List-Unsubscribe: ")).unwrap();
    let address = header.split(['<', '>']).nth(1).unwrap().replace(' ', "");
    address.strip_prefix("https://desk.example.org").unwrap().to_owned()
}

both_databases! {
    async fn one_press_stops_one_kind(room: Room) {
        let (subject, _) = room.ask().await;
        room.answer(subject, "First.").await;
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle().await;
        let letters = room.letters(room.ida).await;
        assert_eq!(letters.len(), 2);
        let link = link(letters.iter().find(|l| l.text.contains("First.")).unwrap());

        // Opening it, as programs do with links, changes nothing.
        let (status, page) = call(&room, "GET", &link, None).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("Answers will come by mail no more.") && page.contains(&format!("action=\"{link}\"")), "{page}");
        room.answer(subject, "Second.").await;
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 3);

        // Another site cannot press it with somebody's browser; a forged link does nothing.
        assert_eq!(call(&room, "POST", &link, Some("https://evil.example")).await.0, StatusCode::FORBIDDEN);
        let forged = link.replace(".answer.", ".all.");
        assert_eq!(call(&room, "POST", &forged, None).await.0, StatusCode::NOT_FOUND);
        assert_eq!(call(&room, "GET", &forged, None).await.0, StatusCode::NOT_FOUND);
        room.answer(subject, "Third.").await;
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 4);

        // A mail program: no cookie, no origin. Twice is harmless.
        for _ in 0..2 {
            let (status, page) = call(&room, "POST", &link, None).await;
            assert!(status == StatusCode::OK && page.contains("You will get no more such mails."), "{status} {page}");
        }
        room.answer(subject, "Fourth.").await;
        room.settle().await;
        room.later(Millis::minutes(1));
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 4, "no mail");
        assert_eq!(room.notices(room.ida).await.len(), 5, "the inbox has it");
        assert_eq!(room.notices(room.ida).await[0].2, "skipped");
        // Other kinds still come.
        room.ask().await;
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 5);
    }

    async fn one_press_stops_what_waits_already_and_everything(room: Room) {
        let (subject, _) = room.ask().await;
        room.settle().await;
        let kind = link(&room.letters(room.ida).await[0]);
        let (_, page) = call(&room, "GET", &kind, None).await;
        let all = page.split("action=\"").nth(2).unwrap().split('"').next().unwrap().to_owned();
        assert!(all.contains(".all."), "{all}");
        room.answer(subject, "On its way.").await;
        room.settle().await;
        assert_eq!(call(&room, "POST", &all, Some("https://desk.example.org")).await.0, StatusCode::OK);
        room.later(Millis::minutes(1));
        room.ask().await;
        room.settle().await;
        assert_eq!(room.letters(room.ida).await.len(), 1);
    }
}
