//! Links that work once, and what slows guessing down.

use crate::house::{House, post};
use std::time::Duration;

/// The link in a letter.
fn link(letter: &[u8], purpose: &str) -> String {
    // Quoted-printable breaks lines with "=".
    let text = String::from_utf8_lossy(letter).replace("=\r\n", "").replace("=3D", "=");
    let start = text.find(&format!("https://desk.example.org/{purpose}/")).unwrap() + "https://desk.example.org".len();
    text[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_/".contains(*c)).collect()
}

/// The link an operator is shown.
fn shown(body: &str, purpose: &str) -> String {
    let start = body.find(&format!("https://desk.example.org/{purpose}/")).unwrap() + "https://desk.example.org".len();
    body[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_/".contains(*c)).collect()
}

const NEW: &str = "seven wet umbrellas";

database::both_databases! {
    async fn an_invitation_lets_in_once(house: House) {
        let page = house.post("otto", "/house/people", &[("name", "Nora <b>Lind"), ("email", "Nora@Example.org"), ("locale", "de")]).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.headers["referrer-policy"], "no-referrer");
        assert!(page.headers["cache-control"].to_str().unwrap().contains("no-store"));
        let by_hand = shown(&page.body, "invitation");
        assert!(!page.body.contains("<b>Lind"), "names are escaped");
        assert_eq!(house.person("nora@example.org").await.unwrap().state, "invited");

        house.work().await;
        let letters = house.sink.wait_for(1, Duration::from_secs(5)).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].to, vec!["nora@example.org".to_owned()]);
        let by_mail = link(&letters[0].data, "invitation");
        assert_ne!(by_mail, by_hand, "the key of the mail was never in the queue");
        let waiting = house.app.spine.db.read(|tx| Box::pin(async move { tx.rows::<(String,)>("select payload from job", database::p![]).await })).await.unwrap();
        assert!(waiting.is_empty(), "{waiting:?}");

        let open = house.get("", &by_hand).await;
        assert_eq!(open.status, 200);
        assert!(open.body.contains("nora@example.org"));
        assert_eq!(house.get("", &by_mail).await.status, 200, "looking does not use it up");
        let short = house.post("", &by_hand, &[("name", "Nora"), ("password", "short")]).await;
        assert_eq!(short.status, 422);
        assert!(short.body.contains("At least 10") || short.body.contains("at least 10"), "{}", short.body);
        let done = house.post("", &by_hand, &[("name", "Nora Lind"), ("password", NEW)]).await;
        assert_eq!((done.status.as_u16(), done.to.as_str()), (303, "/"));
        assert!(done.cookies.iter().any(|c| c.starts_with("entwine=") && c.contains("HttpOnly")));
        let nora = house.person("nora@example.org").await.unwrap();
        assert_eq!((nora.state.as_str(), nora.name.as_str()), ("active", "Nora Lind"));

        for used in [&by_hand, &by_mail] {
            assert_eq!(house.get("", used).await.status, 410, "both are spent");
            assert_eq!(house.post("", used, &[("password", "another good one")]).await.status, 410);
        }
        assert!(house.app.spine.sign_in("nora@example.org", NEW.into(), "192.0.2.9", "").await.is_ok());
    }

    async fn an_invitation_ends(house: House) {
        let page = house.post("otto", "/house/people", &[("name", "Nora"), ("email", "nora@example.org"), ("locale", "en")]).await;
        let link = shown(&page.body, "invitation");
        house.advance(domain::Millis::days(8));
        assert_eq!(house.get("", &link).await.status, 410);
        // A key of another purpose opens nothing.
        assert_eq!(house.get("", &link.replace("invitation", "reset")).await.status, 410);
    }

    async fn who_forgot_gets_a_link_and_nobody_learns_who_is_here(house: House) {
        let known = house.post("", "/forgot", &[("email", "ida@example.org")]).await;
        let unknown = house.post("", "/forgot", &[("email", "nobody@example.org")]).await;
        assert_eq!((known.status, &known.body), (unknown.status, &unknown.body), "the very same page");
        house.work().await;
        let letters = house.sink.wait_for(1, Duration::from_secs(5)).await;
        assert_eq!(letters.len(), 1, "only to who is here");
        let link = link(&letters[0].data, "reset");
        assert_eq!(house.get("", &link).await.status, 200);
        assert_eq!(house.post("", &link, &[("password", NEW)]).await.status, 303);
        assert_eq!(house.post("", &link, &[("password", "another good one")]).await.status, 410, "it is used up");
        assert!(house.app.spine.sign_in("ida@example.org", NEW.into(), "192.0.2.9", "").await.is_ok());
        assert_eq!(house.get("ida", "/me").await.status, 303, "sessions from before have ended");
    }

    async fn a_reset_does_not_let_in_who_is_blocked(house: House) {
        let id = house.ida.person.unwrap();
        let page = house.post("otto", &format!("/house/people/{id}/link"), &[]).await;
        let link = shown(&page.body, "reset");
        assert_eq!(house.get("", &link).await.status, 200);
        house.act(&house.otto, ::house::actions::LetIn { person: id, inside: false }).await.unwrap();
        assert_eq!(house.post("", &link, &[("password", NEW)]).await.status, 410);
        assert_eq!(house.person("ida@example.org").await.unwrap().state, "blocked");
        assert_eq!(house.post("otto", &format!("/house/people/{id}/link"), &[]).await.status, 403);
    }

    async fn asking_and_guessing_are_slowed_down(house: House) {
        // Four to one address: three go out.
        for _ in 0..4 {
            assert_eq!(house.post("", "/forgot", &[("email", "ida@example.org")]).await.status, 200);
            house.work().await;
        }
        assert_eq!(house.sink.wait_for(3, Duration::from_secs(5)).await.len(), 3);
        // Guessed keys count against the same network address.
        for _ in 0..6 {
            assert_eq!(house.get("", "/reset/guessed").await.status, 410);
        }
        let slow = house.get("", "/reset/guessed").await;
        assert_eq!(slow.status, 429);
        assert!(slow.headers.contains_key("retry-after"));
        assert_eq!(house.post("", "/forgot", &[("email", "leo@example.org")]).await.status, 429);
        house.advance(domain::Millis::minutes(61));
        assert_eq!(house.post("", "/forgot", &[("email", "leo@example.org")]).await.status, 200);
    }

    async fn without_mail_somebody_is_named_who_can_help(house: House) {
        let page = post(house.without_mail(), "", "/forgot", &[("email", "ida@example.org")]).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("hand it over"), "{}", page.body);
        let jobs = house.app.spine.db.read(|tx| Box::pin(async move { tx.rows::<(i64,)>("select count(*) from job", database::p![]).await })).await.unwrap();
        assert_eq!(jobs[0].0, 0, "nothing is promised that cannot be kept");
    }

    async fn a_password_is_changed_by_who_knows_the_old_one(house: House) {
        house.app.spine.set_password(&house.ida, house.ida.person.unwrap(), "grüne Äpfel im Keller".into()).await.unwrap();
        let key = house.app.spine.sign_in("ida@example.org", "grüne Äpfel im Keller".into(), "192.0.2.1", "").await.unwrap().key;
        let wrong = house.post(&key, "/me/password", &[("current", "not this one"), ("password", NEW)]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("id=\"f-current-error\""));
        let done = house.post(&key, "/me/password", &[("current", "grüne Äpfel im Keller"), ("password", NEW)]).await;
        assert_eq!(done.status, 303);
        assert_eq!(house.get(&key, "/me").await.status, 303, "the old session has ended");
        let cookie = done.cookies.iter().find_map(|c| c.strip_prefix("entwine=")).unwrap();
        assert_eq!(house.get(cookie.split(';').next().unwrap(), "/me").await.status, 200, "and a new one is here");
    }
}
