//! The name behind a confidential report.

use crate::house::{House, text};
use database::both_databases;
use domain::Millis;
use http::StatusCode;

const WORDS: &str = "The cash of the canteen is short every month.";
const MOTIVE: &str = "We must know whether they stand in danger at work.";
const NAME: &str = "Noor Khalil";

both_databases! {
    async fn a_name_is_asked_for_granted_and_looked_at(house: House) {
        let (receipt, number) = house.filed("confidential", &[("words", WORDS), ("name", NAME), ("contact", "noor@home.example")]).await;
        let here = format!("/reports/{number}");
        for who in ["hanna", "max"] {
            let page = house.get(who, &here).await;
            assert!(page.body.contains(WORDS) && !page.body.contains(NAME) && !page.body.contains("noor@home"));
        }
        // Directly, without asking: there is none, and the custodians hear.
        assert_eq!(house.get("hanna", &format!("{here}/name")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(house.audit("safe.trespass").await.len(), 1);
        assert!(house.inbox("cara").await.iter().any(|n| n.contains("notice-trespass")));
        let shrug = house.post("hanna", &format!("{here}/name"), &[("motive", "because")]).await;
        assert_eq!(shrug.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(house.post("hanna", &format!("{here}/name"), &[("motive", MOTIVE)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(house.post("hanna", &format!("{here}/name"), &[("motive", MOTIVE)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "once at a time");
        assert_eq!(house.get("hanna", &format!("{here}/name")).await.status, StatusCode::NOT_FOUND, "asking opens nothing");
        let asked = house.get("cara", "/custodian").await;
        assert!(asked.body.contains(MOTIVE) && asked.body.contains("Hanna Holm"));
        let request = crate::house::hidden(&asked.body, "request");
        let reason = format!("reason-{request}");
        let decide = format!("/custodian/{number}");
        // Not the handler, not the operator, not without a reason.
        for who in ["hanna", "otto", "hugo", "ida"] {
            let page = house.post(who, &decide, &[("request", &request), ("grant", "yes"), (&reason, "I say so")]).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{who}");
        }
        let empty = house.post("cara", &decide, &[("request", &request), ("grant", "yes")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(house.post("cyn", &decide, &[("request", &request), ("grant", "no"), (&reason, "Ask through the talk first.")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(house.get("hanna", &format!("{here}/name")).await.status, StatusCode::NOT_FOUND, "no is no");
        assert!(house.get("hanna", &here).await.body.contains("Ask through the talk first."));
        let again = house.post("cara", &decide, &[("request", &request), ("grant", "yes"), (&reason, "Yes after all.")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "what was decided stays");
        house.post("hanna", &format!("{here}/name"), &[("motive", MOTIVE)]).await;
        let asked = house.get("cara", "/custodian").await;
        let request = crate::house::hidden(&asked.body, "request");
        let reason = format!("reason-{request}");
        house.post("cara", &decide, &[("request", &request), ("grant", "yes"), (&reason, "They asked to be called.")]).await;
        let name = house.get("hanna", &format!("{here}/name")).await;
        assert!(name.body.contains(NAME) && name.body.contains("noor@home.example"), "{}", text(&name.body));
        assert_eq!(house.get("max", &format!("{here}/name")).await.status, StatusCode::NOT_FOUND, "opened to who asked, not to others");
        assert_eq!(house.audit("safe.look_at_name").await.len(), 1);
        assert!(house.inbox("cyn").await.iter().any(|n| n.contains("notice-name-looked")));
        for (action, count) in [("safe.ask_name", 2), ("safe.decide_name", 2)] {
            assert_eq!(house.audit(action).await.iter().filter(|l| l.outcome == "done").count(), count, "{action}");
        }
        house.advance(Millis::days(8));
        assert_eq!(house.get("hanna", &format!("{here}/name")).await.status, StatusCode::NOT_FOUND, "seven days, not longer");
        assert!(house.post("", "/safe/talk", &[("receipt", &receipt)]).await.body.contains(WORDS));
    }

    async fn what_is_anonymous_has_no_name(house: House) {
        let (_, number) = house.filed("anonymous", &[("words", WORDS), ("name", NAME), ("contact", "noor@home.example"), ("sure", "yes")]).await;
        let here = format!("/reports/{number}/name");
        assert_eq!(house.post("hanna", &here, &[("motive", MOTIVE)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(house.get("hanna", &here).await.status, StatusCode::NOT_FOUND);
    }
}
