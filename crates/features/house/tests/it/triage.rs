//! A lead edits the rules by which a query is triaged: in order, tried, versioned, on the audit log, refused with reasons.

use crate::house::House;
use ::house::actions::EditTriage;
use domain::rules::triage::kinds::{Context, RuleBook};

const HERE: &str = "/house/providers/it/triage";

/// A form, what is typed into it, and what is said against it.
type Row<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str);

/// The version the page shows.
fn seen(body: &str) -> String {
    body.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

database::both_databases! {
    async fn a_lead_adds_a_rule_tries_it_and_takes_it_out(house: House) {
        let page = house.get("leo", HERE).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("suspicious-event-said"), "the standard rules stand there");
        // A list of one's own, and a rule that hears it.
        let version = seen(&page.body);
        let list = [("seen", version.as_str()), ("list", "zebra-words"), ("language-0", "en"), ("phrases", "zebrafish\nzebra stripes")];
        let done = house.post("leo", &format!("{HERE}/list"), &list).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let version = seen(&house.get("leo", HERE).await.body);
        let rule = [
            ("seen", version.as_str()), ("was", ""), ("name", "zebra-seen"), ("kind", "incident"), ("decides", "on"),
            ("conditions", "zebra-words"), ("never", ""), ("fact-target-kept", "not"),
        ];
        assert_eq!(house.post("leo", &format!("{HERE}/rule"), &rule).await.status, 303);
        let tried = house.get("leo", &format!("{HERE}?try=A+zebrafish+here")).await;
        assert!(tried.body.contains("The rule “zebra-seen” decides"), "{}", tried.body);
        let kept = house.get("leo", &format!("{HERE}?try=A+zebrafish+here&target=kept")).await;
        assert!(!kept.body.contains("The rule “zebra-seen” decides"), "a fact it must not be");
        let provider = house.provider(house.it).await;
        let (book, own) = EditTriage::book(&provider);
        assert!(own);
        let decided = book.ready().tried("A zebrafish here", &Context::default());
        assert_eq!(decided.rule.as_deref(), Some("zebra-seen"));

        // Tried earlier, step by step, among its kind.
        let place = |book: &RuleBook| book.in_order().iter().position(|r| r.name == "zebra-seen").unwrap();
        let before = place(&book);
        let version = seen(&house.get("leo", HERE).await.body);
        let up = house.post("leo", &format!("{HERE}/up"), &[("seen", &version), ("rule", "zebra-seen")]).await;
        assert_eq!(up.status, 303);
        assert_eq!(place(&EditTriage::book(&house.provider(house.it).await).0), before - 1);
        // Who looked at an older page is told, and nothing changes.
        let late = house.post("leo", &format!("{HERE}/remove"), &[("seen", &version), ("rule", "zebra-seen")]).await;
        assert_eq!(late.status, 409);
        let version = seen(&house.get("leo", HERE).await.body);
        // The list is in use; the rule is not refused.
        let list = house.post("leo", &format!("{HERE}/list/remove"), &[("seen", &version), ("list", "zebra-words")]).await;
        assert_eq!(list.status, 422);
        assert!(list.body.contains("There is no word list “zebra-words”."), "{}", list.body);
        let gone = house.post("leo", &format!("{HERE}/remove"), &[("seen", &version), ("rule", "zebra-seen")]).await;
        assert_eq!(gone.status, 303);
        // Each step stands in the audit log by name.
        let log = house.get("otto", "/house/audit?action=house.edit_triage").await;
        for step in ["put zebra-seen", "earlier zebra-seen", "remove zebra-seen", "list zebra-words"] {
            assert!(log.body.contains(step), "{step}");
        }
        let version = seen(&house.get("leo", HERE).await.body);
        assert_eq!(house.post("leo", &format!("{HERE}/standard"), &[("seen", &version)]).await.status, 303);
        assert!(house.provider(house.it).await.rules.triage.is_none());
    }

    async fn faulty_rules_are_refused_and_what_was_typed_stays(house: House) {
        let version = seen(&house.get("leo", HERE).await.body);
        let version = version.as_str();
        let rows: &[Row] = &[
            ("rule", &[("name", ""), ("conditions", "asks-access"), ("never", "typed-here")], "A rule needs a name"),
            ("rule", &[("name", "suspicious-event-said"), ("conditions", ""), ("fact-service-known", "must"), ("never", "")], "A rule needs a name that no other rule has."),
            ("rule", &[("name", "typed-here"), ("conditions", ""), ("never", "")], "A rule needs a fact or a word to go by."),
            ("rule", &[("name", "typed-here"), ("conditions", "nowhere"), ("never", "")], "There is no word list “nowhere”."),
            ("list", &[("list", "typed here"), ("language-0", "de"), ("phrases", "x")], "letters, digits and hyphens"),
            ("list", &[("list", "typed-here"), ("language-0", "de"), ("phrases", "..")], "We cannot read the phrase"),
        ];
        for (form, fields, why) in rows {
            let mut fields = fields.to_vec();
            fields.extend([("seen", version), ("kind", "question"), ("was", "")]);
            let refused = house.post("leo", &format!("{HERE}/{form}"), &fields).await;
            assert_eq!(refused.status, 422, "{fields:?}");
            assert!(refused.body.contains(why), "{why}: {}", refused.body);
            for (name, value) in fields.iter().filter(|(name, value)| value.starts_with("typed") && *name != "seen") {
                assert!(refused.body.contains(value), "{name} is lost");
            }
        }
        assert!(house.provider(house.it).await.rules.triage.is_none(), "nothing was kept");
        let missing = house.post("leo", &format!("{HERE}/rule"), &[("seen", version), ("was", "nowhere"), ("name", "x"), ("kind", "question"), ("fact-service-known", "must")]).await;
        assert_eq!(missing.status, 404);
        // Not another provider's lead, not somebody without a role, not who is not signed in.
        for (who, status) in [("ida", 404), ("", 303)] {
            assert_eq!(house.post(who, &format!("{HERE}/standard"), &[("seen", version)]).await.status, status, "{who}");
        }
        assert_eq!(house.post("leo", "/house/providers/hr/triage/standard", &[("seen", "1")]).await.status, 404);
    }
}
