//! The pages and the API: whole, for who may see them; counts hidden; what was typed is kept.

use crate::log::Log;
use domain::rules::improvement_course::Course;
use http::StatusCode;
use improvement::actions::{Speak, StepTo};

/// Nothing of a page is missing: no id twice, no label for nothing, nothing inline.
fn whole(path: &str, body: &str) {
    assert!(body.starts_with("<!doctype html>"), "{path}: {body}");
    assert!(!body.contains(" style=") && !body.contains("onclick"), "{path}");
    let mut ids: Vec<&str> = body.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "{path} has an id twice");
    for target in body.split(" for=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(ids.binary_search(&target).is_ok(), "{path}: a label for {target}, which is not there");
    }
}

database::both_databases! {
    async fn every_page_is_whole(log: Log) {
        let made = log.say(&log.ida, "Tell the <next> driver").await;
        let other = log.say(&log.cleo, "A ramp").await;
        log.act(&log.ben, Speak { words: "Every <Friday>.".into(), ..Speak::me_too(&made.number) }).await.unwrap();
        let done = StepTo { to: Course::Done, words: "It is there.".into(), change: "A ramp".into(), try_it: "Bay 4".into(), ..StepTo::on(&other.number) };
        log.act(&log.leo, done).await.unwrap();
        let page = format!("/improvements/{}", made.number);
        let paths = ["/improvements", "/improvements?sort=voices", "/improvements?sort=newest&course=done", "/improvements?sort=worth&service=car-share", "/improvements/done", "/improvements/done?course=declined", page.as_str(), &format!("{page}/voices"), &format!("/improvements/{}", other.number)];
        for who in ["", "ida", "ben", "cleo", "leo", "otto"] {
            for path in paths {
                let got = log.get(who, path).await;
                assert_eq!(got.status, StatusCode::OK, "{who} {path}");
                whole(path, &got.body);
                assert!(!got.body.contains("<next>") && !got.body.contains("<Friday>"), "{path}: words are escaped");
                assert!(!who.is_empty() || !got.body.contains("Entwine.ben"), "{path}");
            }
        }
        // A guest reads no name of who said it.
        let guest = log.get("", &page).await.body;
        assert!(!guest.contains(">ben") && !guest.contains("ida,"), "{guest}");
        let feed = log.get("", "/improvements/feed.atom").await;
        assert!(feed.body.contains("<entry>") && feed.body.contains("A ramp"), "{}", feed.body);
        assert_eq!(log.get("", "/improvements/new").await.status, StatusCode::SEE_OTHER, "one says something signed in");
        assert_eq!(log.get("ida", "/improvements/new").await.status, StatusCode::OK);
        assert_eq!(log.get("ida", "/improvements/new?from=nothing").await.status, StatusCode::NOT_FOUND);
        assert_eq!(log.get("ida", "/improvements/improvement-99").await.status, StatusCode::NOT_FOUND);
    }

    async fn counts_are_hidden_until_one_has_spoken(log: Log) {
        let made = log.say(&log.ida, "Tell the next driver").await;
        log.act(&log.ben, Speak::me_too(&made.number)).await.unwrap();
        let page = format!("/improvements/{}", made.number);
        for (who, sees) in [("", false), ("cleo", false), ("hugo", false), ("ben", true), ("leo", true)] {
            for path in [page.as_str(), "/improvements?sort=voices"] {
                assert_eq!(log.get(who, path).await.body.contains("2 people"), sees, "{who} {path}");
            }
            if !who.is_empty() {
                let (_, one) = log.json(who, "GET", &format!("/api/v1{page}"), "").await;
                let (_, all) = log.json(who, "GET", "/api/v1/improvements", "").await;
                assert_eq!((one["voices"].is_null(), all["items"][0]["worth"].is_null()), (!sees, !sees), "{who}: {one} {all}");
            }
        }
        assert_eq!(log.post("cleo", &format!("{page}/voice"), &[("strength", "3"), ("how", "yes")]).await.status, StatusCode::SEE_OTHER);
        assert!(log.get("cleo", &page).await.body.contains("3 people"));
    }

    async fn what_was_typed_is_kept(log: Log) {
        let page = log.post("ida", "/improvements", &[("title", ""), ("words", "Kept words"), ("service", "")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("Kept words") && page.body.contains("error-summary") && page.body.contains("#f-title"), "{}", page.body);
        let service = format!("s{}", log.car);
        let page = log.post("ida", "/improvements", &[("title", "A lamp"), ("words", "It is dark."), ("service", &service), ("strength", "3")]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        assert!(page.to.starts_with("/improvements/improvement-"), "{}", page.to);
        let page = log.post("leo", &format!("{}/step", page.to), &[("act", "step"), ("to", "declined"), ("step_words", "Kept reason"), ("would_change", "")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("Kept reason") && page.body.contains("#f-would_change"), "{}", page.body);
        whole("step", &page.body);
    }

    async fn the_same_through_the_api(log: Log) {
        let (status, made) = log.json("ida", "POST", "/api/v1/improvements", r#"{"title": "A lamp", "words": "It is dark.", "service": "car-share"}"#).await;
        assert_eq!(status, StatusCode::CREATED, "{made}");
        let at = format!("/api/v1/improvements/{}", made["number"].as_str().unwrap());
        assert_eq!(log.json("ben", "POST", &format!("{at}/voice"), r#"{"words": "Me too."}"#).await.0, StatusCode::OK);
        let (_, spoken) = log.json("ben", "GET", &at, "").await;
        assert_eq!((spoken["course"].as_str(), spoken["voices"].as_i64(), spoken["spoken"].as_bool()), (Some("proposed"), Some(2), Some(true)), "{spoken}");
        let number = made["number"].as_str().unwrap();
        let steps = format!("{at}/steps");
        let think = r#"{"to": "considered", "words": "We talk about it on Thursday."}"#;
        assert_eq!(log.json("ben", "POST", &steps, think).await.0, StatusCode::FORBIDDEN, "a step is for who serves");
        assert_eq!(log.json("leo", "POST", &steps, r#"{"to": "declined", "words": "No."}"#).await.0, StatusCode::CONFLICT, "a no says what would change it");
        assert_eq!(log.json("leo", "POST", &steps, r#"{"to": "merged", "words": "Into another."}"#).await.0, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(log.json("leo", "POST", &steps, think).await.0, StatusCode::OK);
        assert_eq!(log.json("ben", "GET", &at, "").await.1["course"], "considered");
        let done = StepTo { to: Course::Done, words: "It shines.".into(), change: "A lamp".into(), try_it: "Bay 4".into(), ..StepTo::on(number) };
        log.act(&log.leo, done).await.unwrap();
        assert_eq!(log.json("ben", "POST", &format!("{at}/settled"), r#"{"yes": true}"#).await.0, StatusCode::OK);
        assert_eq!(log.json("cleo", "POST", &format!("{at}/settled"), r#"{"yes": true}"#).await.0, StatusCode::FORBIDDEN);
        let (_, list) = log.json("cleo", "GET", "/api/v1/improvements?course=done&limit=1", "").await;
        let first = &list["items"][0];
        assert_eq!((first["voices"].as_i64(), first["decided_by"].as_str()), (Some(2), Some("leo")), "what is decided shows how many: {list}");
        assert_eq!(log.json("", "GET", "/api/v1/improvements", "").await.0, StatusCode::UNAUTHORIZED);
        assert_eq!(log.json("ben", "DELETE", &format!("{at}/voice"), "").await.0, StatusCode::NO_CONTENT);
    }
}
