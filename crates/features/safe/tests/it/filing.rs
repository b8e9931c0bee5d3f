//! From the first word to the last, and everything that is refused on the way.

use crate::house::{House, hidden, receipt, text};
use database::both_databases;
use domain::Millis;
use http::{Request, StatusCode};
use std::collections::BTreeSet;

const WORDS: &str = "My lead makes us stay late without writing the hours down.";
const ANSWER: &str =
    "Thank you for telling us. We look at the hours of all teams this week and come back to you here by Friday.";

both_databases! {
    async fn from_the_first_word_to_the_last(house: House) {
        let page = house.file("anonymous", &[("words", WORDS)]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", text(&page.body));
        assert!(page.headers.get("set-cookie").is_none());
        assert_eq!(page.headers["cache-control"], "no-store");
        let (receipt, number) = (receipt(&page.body), crate::house::number(&page.body));
        assert_eq!(receipt.len(), 23, "{receipt}");
        for said in ["Hanna Holm", "Hal Hart", "Max Moor", "Look again after"] {
            assert!(page.body.contains(said), "{said}");
        }
        // Typed back by hand, with what people do to it.
        let typed = receipt.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        let talk = house.post("", "/safe/talk", &[("receipt", &typed)]).await;
        assert_eq!(talk.status, StatusCode::OK);
        assert!(talk.body.contains(WORDS) && talk.body.contains("A person answers"));

        let list = house.get("hanna", "/reports").await;
        assert!(list.body.contains(&number) && list.body.contains("anonymous"));
        let here = format!("/reports/{number}");
        assert!(house.get("max", &here).await.body.contains(WORDS), "who handles for the house reads it too");
        // Words anybody could send stop no clock, but go out.
        let short = house.post("hanna", &format!("{here}/answer"), &[("words", "Thank you.")]).await;
        assert_eq!(short.status, StatusCode::SEE_OTHER);
        let said = house.post("hal", &format!("{here}/answer"), &[("words", ANSWER)]).await;
        assert_eq!(said.to, here);
        let kept = house.get("hanna", "/reports").await;
        assert!(kept.body.contains("Answered"));
        let talk = house.post("", "/safe/talk", &[("receipt", &receipt)]).await;
        assert!(talk.body.contains(ANSWER) && talk.body.contains("Hal Hart"));
        let word = hidden(&talk.body, "word");
        let fields = [("receipt", receipt.as_str()), ("word", &word), ("words", "It is every Tuesday.")];
        for _ in 0..2 {
            let more = house.post("", "/safe/talk/say", &fields).await;
            assert_eq!(more.body.matches("It is every Tuesday.").count(), 1, "a reload says nothing twice");
        }
        assert!(house.get("hanna", &here).await.body.contains("It is every Tuesday."));
        let early = house.post("hanna", &format!("{here}/close"), &[]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody closes what waits");
        house.post("hanna", &format!("{here}/answer"), &[("words", "Tuesdays are noted now, we begin with the lists of that day and ask everybody.")]).await;
        assert_eq!(house.post("hanna", &format!("{here}/close"), &[]).await.status, StatusCode::SEE_OTHER);
        assert!(house.get("hanna", "/reports").await.body.contains("Closed"));
    }

    async fn nobody_else_gets_in(house: House) {
        let (_, number) = house.filed("anonymous", &[("words", WORDS)]).await;
        for who in ["ida", "abe", "hugo", "otto", "cara"] {
            for path in ["", "/name", "/files/1"] {
                let page = house.get(who, &format!("/reports/{number}{path}")).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{who} {path}");
                assert!(!page.body.contains("stay late"));
            }
            for path in ["answer", "close", "outcome", "became", "name"] {
                let page = house.post(who, &format!("/reports/{number}/{path}"), &[("words", ANSWER), ("motive", ANSWER), ("to", "1")]).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{who} {path}");
            }
            let list = house.get(who, "/reports").await;
            assert_eq!(list.status, StatusCode::FORBIDDEN, "{who}");
        }
        assert_eq!(house.get("", &format!("/reports/{number}")).await.status, StatusCode::SEE_OTHER, "a guest signs in");
        // Each try is on the audit log; the custodians hear of each person once.
        let lines = house.audit("safe.trespass").await;
        assert_eq!(lines.len(), 5 * 8);
        assert!(lines.iter().any(|l| l.actor == "Hugo Hahn"));
        let heard = house.inbox("cyn").await;
        assert_eq!(heard.iter().filter(|n| n.contains("notice-trespass")).count(), 5, "{heard:?}");
        assert_eq!(house.inbox("cara").await.iter().filter(|n| n.contains("notice-trespass")).count(), 4, "nobody of themselves");
        // What is not there is no trespass.
        assert_eq!(house.get("hugo", "/reports/R-99999").await.status, StatusCode::NOT_FOUND);
        assert_eq!(house.audit("safe.trespass").await.len(), 5 * 8);
    }

    async fn not_shown_to_whom_it_is_about(house: House) {
        let hanna = house.id("hanna").to_string();
        let (_, ticked) = house.filed("anonymous", &[("words", WORDS), ("kept", &hanna)]).await;
        let (_, named) = house.filed("anonymous", &[("words", WORDS), ("about", "It is about hanna@example.org and Cyn Cray.")]).await;
        for number in [&ticked, &named] {
            let here = format!("/reports/{number}");
            assert_eq!(house.get("hanna", &here).await.status, StatusCode::NOT_FOUND);
            assert!(!house.get("hanna", "/reports").await.body.contains(number.as_str()), "not in the list either");
            assert!(house.get("hal", &here).await.body.contains(WORDS));
        }
        assert!(house.inbox("hanna").await.iter().all(|n| !n.contains("report-new")), "nor told of");
        let heard = house.inbox("cyn").await;
        assert_eq!(heard.len(), 1, "she hears that Hanna tried what was ticked, not what is about herself: {heard:?}");
        // Somebody who is given the role later is kept from it, too.
        let (_, about) = house.filed("anonymous", &[("words", WORDS), ("about", "ida@example.org")]).await;
        house.app.spine.act(&domain::Actor::system(), Give(house.id("ida"))).await.unwrap();
        assert_eq!(house.get("ida", &format!("/reports/{about}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(house.get("ida", &format!("/reports/{ticked}")).await.status, StatusCode::OK);
        // Not everybody can be left out.
        let all: Vec<String> = ["hanna", "hal", "max"].iter().map(|k| house.id(k).to_string()).collect();
        let fields: Vec<(&str, &str)> = all.iter().map(|k| ("kept", k.as_str())).chain([("words", WORDS), ("about", "ida@example.org")]).collect();
        let page = house.file("anonymous", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("nobody would be left") && page.body.contains(WORDS), "what was typed stays");
    }

    async fn what_is_wrong_is_said_and_nothing_typed_is_lost(house: House) {
        let check = async |way: &str, more: &[(&str, &str)], said: &str| {
            let page = house.file(way, more).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{more:?} {}", text(&page.body));
            assert!(text(&page.body).contains(said), "{said} in {}", text(&page.body));
            for (_, value) in more.iter().filter(|(n, v)| *n == "words" && !v.is_empty() && v.len() < 200) {
                assert!(page.body.contains(value), "{value}");
            }
        };
        check("anonymous", &[("words", "")], "still empty").await;
        check("anonymous", &[("words", &"x".repeat(20_001))], "At most").await;
        check("anonymous", &[("words", WORDS), ("provider", "1")], "Choose whose people").await;
        check("confidential", &[("words", WORDS)], "still empty").await;
        check("confidential", &[("words", "I, Noor Khalil, saw it"), ("name", "Noor Khalil")], "Your name seems to stand").await;
        check("confidential", &[("words", "Call me: 030 1234567"), ("name", "N. N."), ("contact", "+49 30 123 45 67")], "Your number seems").await;
        let sure = house.file("confidential", &[("words", "I, Noor Khalil, saw it"), ("name", "Noor Khalil"), ("sure", "yes")]).await;
        assert_eq!(sure.status, StatusCode::OK, "it goes when it is meant");
        for receipt in ["", "7K3QX", "7K3QX-9MHT2-B4C6D-WXYZ8", "' or 1=1 --"] {
            let page = house.post("", "/safe/talk", &[("receipt", receipt)]).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{receipt}");
            assert!(receipt.len() < 3 || !page.body.contains(&format!("value=\"{receipt}\"")), "a wrong receipt is not written back");
        }
    }

    async fn signed_in_it_warns_and_forgets(house: House) {
        let page = house.get("ida", "/safe").await;
        assert!(text(&page.body).contains("signed in in this browser as Ida Berg") && page.body.contains("https://desk.example.org/safe"));
        assert!(!page.body.contains("data-signed-in"), "the page itself is nobody's");
        assert!(!house.get("", "/safe").await.body.contains("signed in in this browser"));
        let form = house.get("ida", "/safe/write?way=anonymous").await;
        let word = hidden(&form.body, "word");
        let hr = house.hr.to_string();
        let fields = |words| [("way", "anonymous"), ("word", word.as_str()), ("provider", hr.as_str()), ("words", words)];
        let own = house.post("ida", "/safe/write", &fields("Ida from the second floor cannot sleep.")).await;
        assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(text(&own.body).contains("Your name seems to stand in it"));
        let filed = house.post("ida", "/safe/write", &fields(WORDS)).await;
        assert_eq!(filed.status, StatusCode::OK);
        let again = house.post("ida", "/safe/write", &fields(WORDS)).await;
        assert!(text(&again.body).contains("This was sent already") && !again.body.contains("class=\"receipt\""));
        for action in ["safe.file", "safe.say_more", "access.touch_session"] {
            assert!(house.audit(action).await.is_empty(), "{action}");
        }
        // Another site cannot send it, and neither can a form that is not ours or too old.
        let foreign = Request::post("/safe/write").header("sec-fetch-site", "cross-site").header("host", "desk.example.org");
        let foreign = house.send(foreign.body("words=x".into()).unwrap()).await;
        assert_eq!(foreign.status, StatusCode::FORBIDDEN);
        let fresh = hidden(&house.get("", "/safe/write?way=anonymous").await.body, "word");
        house.advance(Millis::days(3));
        let old = house.post("", "/safe/write", &[("way", "anonymous"), ("word", &fresh), ("provider", &hr), ("words", WORDS)]).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(text(&old.body).contains("open too long"));
    }

    async fn whoever_tries_receipts_is_slowed_down(house: House) {
        let mut seen = BTreeSet::new();
        for n in 0..25 {
            let page = house.post("", "/safe/talk", &[("receipt", &format!("7K3QX-9MHT2-B4C6D-WXY{n:02}"))]).await;
            seen.insert(page.status.as_u16());
        }
        assert_eq!(seen, BTreeSet::from([422, 429]));
        house.advance(Millis::minutes(1));
        assert_eq!(house.post("", "/safe/talk", &[("receipt", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn what_came_of_it_is_told_only_as_agreed(house: House) {
        let (receipt, number) = house.filed("anonymous", &[("words", WORDS)]).await;
        let here = format!("/reports/{number}");
        let empty = house.post("hanna", &format!("{here}/outcome"), &[("title", ""), ("outcome", "Something")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let propose = [("title", "Hours are written down"), ("outcome", "Every team writes its hours down since May.")];
        house.post("hanna", &format!("{here}/outcome"), &propose).await;
        assert!(!house.get("", "/safe/outcomes").await.body.contains("Hours are written down"), "not before the yes");
        let talk = house.post("", "/safe/talk", &[("receipt", &receipt)]).await;
        assert!(talk.body.contains("Hours are written down"));
        house.post("", "/safe/talk/outcome", &[("receipt", &receipt), ("answer", "no")]).await;
        assert!(!house.get("", "/safe/outcomes").await.body.contains("Hours are written down"));
        assert!(text(&house.get("hanna", &here).await.body).contains("Who reported said no"));
        house.post("hanna", &format!("{here}/outcome"), &propose).await;
        let yes = house.post("", "/safe/talk/outcome", &[("receipt", &receipt), ("answer", "yes")]).await;
        assert!(text(&yes.body).contains("It is published"));
        let told = house.get("", "/safe/outcomes").await;
        assert!(told.body.contains("Hours are written down") && !told.body.contains(&number));
        let late = house.post("hanna", &format!("{here}/outcome"), &propose).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "what is published is not changed behind its reporter");
    }

    async fn the_doorbell_rings_for_one_and_tells_nobody(house: House) {
        let (receipt, number) = house.filed("anonymous", &[("words", WORDS)]).await;
        let (other, _) = house.filed("anonymous", &[("words", WORDS)]).await;
        let key = |receipt: &str| safe::seal::bell_key(&domain::rules::receipt::Receipt::read(receipt).unwrap());
        let marks = async || {
            let text = house.get("", "/safe/bell.txt").await.body;
            let marks: Vec<String> = text.lines().filter(|l| !l.starts_with('#') && !l.is_empty()).map(str::to_owned).collect();
            assert_eq!(marks.len(), 256, "always as long");
            assert!(marks.iter().all(|m| m.len() == 16) && marks.is_sorted());
            marks
        };
        let quiet = marks().await;
        house.post("hanna", &format!("/reports/{number}/answer"), &[("words", ANSWER)]).await;
        assert_eq!(marks().await, quiet, "what was answered today rings from tomorrow on: no hour is told");
        house.advance(Millis::days(1));
        let ringing = marks().await;
        assert!(ringing.contains(&safe::seal::bell_mark(&key(&receipt), "2026-11-17")));
        assert!(!ringing.contains(&safe::seal::bell_mark(&key(&other), "2026-11-17")), "no answer, no bell");
        assert_eq!(marks().await, ringing, "looking twice tells nothing");
        assert_eq!(house.get("ida", "/safe/bell.txt").await.body, house.get("", "/safe/bell.txt").await.body, "everybody gets the same");
        house.advance(Millis::days(1));
        assert!(marks().await.iter().all(|m| !ringing.contains(m)), "every day anew");
        house.post("", "/safe/talk", &[("receipt", &receipt)]).await;
        assert!(!marks().await.contains(&safe::seal::bell_mark(&key(&receipt), "2026-11-18")), "who has looked hears no bell");
        let page = house.get("", "/safe/bell").await;
        assert!(page.body.contains("data-bell") && page.body.contains("<noscript>"));
    }

    async fn a_proof_proves_it(house: House) {
        let page = house.file("anonymous", &[("words", WORDS)]).await;
        let proof = page.body.split("class=\"proof\"").nth(1).unwrap().split('>').nth(1).unwrap().split('<').next().unwrap().replace("&#x2F;", "/").replace("&#47;", "/");
        for (proof, words, said) in [
            (proof.clone(), "", "it is whole"),
            (proof.clone(), WORDS, "these are the words"),
            (proof.clone(), "Other words", "for other words"),
            (proof.replace("R-", "S-"), "", "did not sign"),
            ("nothing".to_owned(), "", "did not sign"),
        ] {
            let checked = house.post("", "/safe/proof", &[("proof", &proof), ("words", words)]).await;
            assert!(text(&checked.body).contains(said), "{said} in {}", text(&checked.body));
        }
    }
}

struct Give(domain::PersonId);
impl spine::Action for Give {
    const NAME: &'static str = "test.give";
    type Done = ();
    async fn run(&self, work: &mut spine::Work<'_>) -> Result<(), spine::Failure> {
        let role = domain::Membership { role: domain::Role::Handler, provider: None, consumer: None };
        Ok(spine::people::give_role(work, self.0, role).await?)
    }
}
