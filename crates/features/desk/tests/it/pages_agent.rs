//! The pages of the desk as browsers ask for them: who sees what, what was refused, what was typed, and in which language.

use crate::site::Site;
use axum::body::Body;
use database::both_databases;
use desk::{
    actions::{Ask, Assign, Reply, To},
    testing::TestDesk,
};
use domain::{Actor, Kind, Millis, Priority, State};
use http::{Request, StatusCode};

async fn asked(desk: &TestDesk, words: &str) -> String {
    let asking = Ask { provider: Some(desk.it), ..Ask::new(words) };
    desk.act(&desk.ida, asking).await.unwrap().number
}

both_databases! {
    async fn every_page_answers_each_as_it_should(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let number = asked(&desk, "The car I booked is not back yet.").await;
        let t = format!("/t/{number}");
        let ok = StatusCode::OK;
        // Path, and the status for: who asked, an agent, the lead, an agent of another provider, the operator.
        let (no, none) = (StatusCode::FORBIDDEN, StatusCode::NOT_FOUND);
        let rows: &[(&str, [StatusCode; 5])] = &[
            ("/desk", [no, ok, ok, ok, no]),
            ("/desk?view=unassigned&sort=created&q=car", [no, ok, ok, ok, no]),
            ("/desk/board", [no, ok, ok, ok, no]),
            ("/desk/canned", [no, ok, ok, ok, no]),
            ("/desk/note-call", [no, ok, ok, ok, no]),
            ("/desk/note-call?q=ida", [no, ok, ok, ok, no]),
            ("/desk/people?q=ida", [no, ok, ok, ok, no]),
            ("/insight/promises", [no, ok, ok, ok, ok]),
            ("/insight/triage", [no, ok, ok, ok, ok]),
            ("/insight/workload", [no, ok, ok, ok, ok]),
            (&t, [ok, ok, ok, none, ok]),
            ("/t/999999", [none, none, none, none, none]),
            ("/articles", [ok; 5]),
            ("/articles/new", [no, ok, ok, ok, no]),
            ("/articles/999999", [none; 5]),
            ("/services", [ok; 5]),
            ("/services/car-share", [ok; 5]),
            ("/services/nothing", [none; 5]),
            ("/services/car-share/edit", [no, no, ok, no, ok]),
            ("/services/new", [no, no, ok, no, no]),
            ("/agreements/999999", [none; 5]),
            ("/conversations", [ok; 5]),
            ("/inbox", [ok; 5]),
            ("/places", [ok; 5]),
        ];
        for (path, wanted) in rows {
            for (who, wanted) in [&desk.ida, &desk.ana, &desk.leo, &desk.fay, &desk.otto].into_iter().zip(wanted) {
                let page = site.get(who, path).await;
                assert_eq!(page.status, *wanted, "{path} for {}: {}", who.name, page.body);
                assert!(!page.body.contains("style=\"") && !page.body.contains(" onclick="), "{path}: nothing the policy refuses");
            }
        }
        let nobody = site.send(Request::get("/desk").header("accept", "text/html").body(Body::empty()).unwrap()).await;
        assert_eq!((nobody.status, nobody.to.as_str()), (StatusCode::SEE_OTHER, "/sign-in?next=/desk"));
        desk.check().await;
    }

    async fn an_agent_works_on_a_ticket(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let number = asked(&desk, "The car I booked is not back yet.").await;
        let at = |act: &str| format!("/t/{number}/{act}?view=unassigned");
        let page = site.get(&desk.ana, &format!("/t/{number}")).await;
        for wanted in ["Reply to Ida Berg", "Internal note", "Front desk, nobody in particular", "data-key=\"a\"", "data-key=\"c\"", "/live?topics=subject:"] {
            assert!(page.body.contains(wanted), "{wanted} in {}", page.body);
        }
        let taken = site.post(&desk.ana, &at("assign"), &[("to", "me")]).await;
        assert_eq!((taken.status, taken.to), (StatusCode::SEE_OTHER, format!("/t/{number}?view=unassigned")));
        // Each act leads back to the page; the state afterwards is what the action says.
        let due = "2026-11-20T10:00";
        let steps: &[(&str, &[(&str, &str)], State)] = &[
            ("triage", &[], State::Open),
            ("triage", &[("as_kind", "question"), ("as_service", ""), ("as_team", ""), ("impact", "many"), ("urgency", "now")], State::Open),
            ("note", &[("text", "Third time this week. @Abe Lund")], State::Open),
            ("title", &[("new_title", "A car that is late")], State::Open),
            ("tag", &[("tags", "car late")], State::Open),
            ("tag", &[("tags", "late")], State::Open),
            ("estimate", &[("promise", "resolution"), ("due", due), ("estimate_reason", "Traffic stands still.")], State::Open),
            ("wait", &[("wait_reason", "We wait for your answer."), ("wait_until", "")], State::Waiting),
            ("resume", &[], State::Open),
            ("reply", &[("text", "It is at the bay now."), ("then", "wait")], State::Waiting),
            ("resume", &[], State::Open),
            ("known", &[("known_words", "The bridge is closed.")], State::Open),
            ("known", &[], State::Open),
            ("resolve", &[("resolve_words", "It is back.")], State::Resolved),
            ("reopen", &[], State::Open),
            ("resolve", &[("resolve_words", "")], State::Resolved),
            ("close", &[], State::Closed),
        ];
        for (act, fields, state) in steps {
            desk.later(Millis::minutes(1));
            let done = site.post(&desk.ana, &at(act), fields).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{act}: {}", done.body);
            let c = desk.talk(&desk.ana, &number).await.unwrap();
            assert_eq!(c.ticket.state, *state, "after {act}");
            assert_eq!(site.get(&desk.ana, &format!("/t/{number}")).await.status, StatusCode::OK);
        }
        let c = desk.talk(&desk.ana, &number).await.unwrap();
        assert_eq!((c.subject.title.as_str(), c.ticket.tags.trim()), ("A car that is late", "late"));
        assert!(c.entries.iter().any(|e| e.text.as_deref() == Some("It is back.")));
        desk.check().await;
    }

    async fn two_tickets_meet_and_part(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let (one, two) = (asked(&desk, "The car is late.").await, asked(&desk, "The car is late again.").await);
        desk.act(&desk.ida, Reply::new(&one, "And the key is missing.")).await.unwrap();
        let at = |act: &str| format!("/t/{one}/{act}");
        let linked = site.post(&desk.ana, &at("link"), &[("with", &two), ("link_kind", "related")]).await;
        assert_eq!(linked.status, StatusCode::SEE_OTHER, "{}", linked.body);
        let unlinked = site.post(&desk.ana, &at("unlink"), &[("link", &format!("related {two}"))]).await;
        assert_eq!(unlinked.status, StatusCode::SEE_OTHER, "{}", unlinked.body);
        let entry = desk.talk(&desk.ana, &one).await.unwrap().entries.iter().rfind(|e| e.kind == "message").unwrap().id;
        let split = site.post(&desk.ana, &at("split"), &[("entry", &entry.to_string()), ("split_title", "The key")]).await;
        assert!(split.status == StatusCode::SEE_OTHER && split.to.starts_with("/t/") && split.to != format!("/t/{one}"), "{split:?}");
        let nowhere = site.post(&desk.ana, &at("merge"), &[("into", "4711")]).await;
        assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nowhere.body.contains("value=\"4711\"") && nowhere.body.contains("There is no ticket with this number"), "{}", nowhere.body);
        let merged = site.post(&desk.ana, &at("merge"), &[("into", &two)]).await;
        assert_eq!(merged.status, StatusCode::SEE_OTHER, "{}", merged.body);
        let page = site.get(&desk.ana, &format!("/t/{one}")).await;
        assert!(page.body.contains(&format!("It went into {two}")), "{}", page.body);
        assert_eq!(site.get(&desk.ida, &format!("/t/{one}")).await.to, format!("/t/{two}"));
        assert_eq!(site.post(&desk.ana, &at("unmerge"), &[]).await.status, StatusCode::SEE_OTHER);
        let handed = site.post(&desk.ana, &at("hand-over"), &[("to_provider", &desk.facilities.to_string()), ("hand_words", "Yours.")]).await;
        assert_eq!((handed.status, handed.to.as_str()), (StatusCode::SEE_OTHER, "/desk"), "{}", handed.body);
        assert_eq!(site.get(&desk.ana, &format!("/t/{one}")).await.status, StatusCode::NOT_FOUND);
        let page = site.get(&desk.fay, &format!("/t/{one}")).await;
        assert!(page.status == StatusCode::OK && page.body.contains("Yours."), "{}", page.body);
        desk.check().await;
    }

    async fn what_was_refused_comes_back_with_its_reason(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let number = asked(&desk, "The car is late.").await;
        let at = |act: &str| format!("/t/{number}/{act}");
        let rows: &[(&str, &[(&str, &str)], &str, &str)] = &[
            ("wait", &[("wait_reason", " ")], "id=\"f-wait_reason-error\"", ""),
            ("wait", &[("wait_reason", "Soon <b>"), ("wait_until", "2020-01-01T10:00")], "id=\"f-wait_until-error\"", "value=\"Soon &#60;b&#62;\""),
            ("estimate", &[("promise", "resolution"), ("due", "next week"), ("estimate_reason", "Traffic")], "id=\"f-due-error\"", "value=\"Traffic\""),
            ("estimate", &[("promise", "resolution"), ("due", "2026-12-01T10:00"), ("estimate_reason", "")], "id=\"f-estimate_reason-error\"", ""),
            ("title", &[("new_title", " ")], "id=\"f-new_title-error\"", ""),
            ("assign", &[("to", &format!("person:{}", desk.fay.person.unwrap()))], "id=\"f-to-error\"", ""),
            ("link", &[("with", "nothing"), ("link_kind", "related")], "id=\"f-with-error\"", "value=\"nothing\""),
            ("known", &[("known_words", "")], "id=\"f-known_words-error\"", ""),
            ("note", &[("text", "")], "id=\"note-error\"", ""),
            ("reply", &[("text", " ")], "id=\"reply-error\"", ""),
        ];
        for (act, fields, error, kept) in rows {
            let page = site.post(&desk.ana, &at(act), fields).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{act}: {}", page.body);
            assert!(page.body.contains(error), "{act}: {error} in {}", page.body);
            assert!(page.body.contains(kept), "{act}: {kept} in {}", page.body);
        }
        // Who asked may not work on it, another provider's people do not even see it.
        for act in ["assign", "wait", "resolve", "triage", "merge", "hand-over", "note", "title", "tag"] {
            assert_eq!(site.post(&desk.ida, &at(act), &[("to", "me")]).await.status, StatusCode::FORBIDDEN, "{act}");
            assert_eq!(site.post(&desk.fay, &at(act), &[("to", "me")]).await.status, StatusCode::NOT_FOUND, "{act}");
        }
        desk.check().await;
    }

    async fn two_agents_at_once(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let number = asked(&desk, "The car is late.").await;
        let c = desk.talk(&desk.ana, &number).await.unwrap();
        let (seen, last) = (c.subject.version.to_string(), c.entries.iter().map(|e| e.seq).max().unwrap().to_string());
        desk.later(Millis::minutes(1));
        desk.act(&desk.abe, Reply::new(&number, "I look at it.")).await.unwrap();
        let fields = [("text", "We look at it, too"), ("seen", seen.as_str()), ("seen_entry", last.as_str())];
        let page = site.post(&desk.ana, &format!("/t/{number}/reply"), &fields).await;
        assert_eq!(page.status, StatusCode::CONFLICT);
        for wanted in ["We look at it, too", "Something happened while you wrote", "Abe Lund: I look at it."] {
            assert!(page.body.contains(wanted), "{wanted} in {}", page.body);
        }
        let fresh = desk.talk(&desk.ana, &number).await.unwrap().subject.version.to_string();
        assert!(page.body.contains(&format!("name=\"seen\" value=\"{fresh}\"")), "sending again works");
        desk.check().await;
    }

    async fn an_act_is_taken_back(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let number = asked(&desk, "The car is late.").await;
        let taken = site.post(&desk.ana, &format!("/t/{number}/assign"), &[("to", "me")]).await;
        let token = taken.undo().unwrap();
        assert_eq!(site.post(&desk.abe, "/desk/undo", &[("undo", &token)]).await.status, StatusCode::NOT_FOUND, "not somebody else's");
        let back = site.post(&desk.ana, "/desk/undo", &[("undo", &token), ("next", &format!("/t/{number}"))]).await;
        assert_eq!((back.status, back.to), (StatusCode::SEE_OTHER, format!("/t/{number}")));
        assert_eq!(desk.talk(&desk.ana, &number).await.unwrap().ticket.assignee_id, None);
        let away = site.post(&desk.ana, &format!("/t/{number}/assign"), &[("to", "me")]).await.undo().unwrap();
        let back = site.post(&desk.ana, "/desk/undo", &[("undo", &away), ("next", "//evil.example")]).await;
        assert_eq!(back.to, "/", "nobody is led away");
        desk.check().await;
    }

    async fn many_at_once(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let (one, two) = (asked(&desk, "The car is late.").await, asked(&desk, "The key is lost.").await);
        desk.act(&desk.ana, Assign { ticket: one.as_str().into(), to: To::Me, seen: None }).await.unwrap();
        let fields = [("ticket", one.as_str()), ("ticket", two.as_str()), ("act", "resume")];
        let look = site.post(&desk.ana, "/desk/bulk", &fields).await;
        assert!(look.status == StatusCode::OK && look.body.contains("stays as it is") && !look.body.contains("Do it with"), "{}", look.body);
        let fields = [("ticket", one.as_str()), ("ticket", two.as_str()), ("act", "wait"), ("reason", "")];
        let look = site.post(&desk.ana, "/desk/bulk", &fields).await;
        assert!(look.body.contains("Do it with 2 tickets"), "{}", look.body);
        let again = site.post(&desk.ana, "/desk/bulk/do", &fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", again.body);
        let fields = [("ticket", one.as_str()), ("ticket", two.as_str()), ("act", "wait"), ("reason", "The garage is closed.")];
        let done = site.post(&desk.ana, "/desk/bulk/do", &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        assert_eq!(desk.talk(&desk.ana, &two).await.unwrap().ticket.state, State::Waiting);
        let back = site.post(&desk.ana, "/desk/undo", &[("undo", &done.undo().unwrap())]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
        assert_eq!(desk.talk(&desk.ana, &two).await.unwrap().ticket.state, State::New);
        // Of another provider's tickets nothing is said.
        let look = site.post(&desk.fay, "/desk/bulk", &fields).await;
        assert!(look.body.contains("None is chosen") && !look.body.contains("The key is lost"), "{}", look.body);
        assert_eq!(site.post(&desk.ida, "/desk/bulk", &fields).await.status, StatusCode::FORBIDDEN);
        desk.check().await;
    }

    async fn nothing_typed_becomes_markup(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let bad = "<script>alert(1)</script>";
        let number = asked(&desk, &format!("{bad} is what I see\n\n{bad}")).await;
        site.post(&desk.ana, &format!("/t/{number}/title"), &[("new_title", bad)]).await;
        site.post(&desk.ana, &format!("/t/{number}/note"), &[("text", bad)]).await;
        site.post(&desk.ana, "/desk/canned", &[("provider", &desk.it.to_string()), ("name", bad), ("body", bad)]).await;
        site.post(&desk.ana, "/desk/views", &[("query", "view=mine&q=x"), ("name", bad)]).await;
        let article = site.post(&desk.ana, "/articles", &[("provider", &desk.it.to_string()), ("locale", "en"), ("title", bad), ("body", bad)]).await;
        assert_eq!(article.status, StatusCode::SEE_OTHER, "{}", article.body);
        let saved = site.post(&desk.leo, "/services/car-share", &[("name", bad), ("state", "running"), ("purpose", bad), ("ask", bad)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let pages = [
            format!("/t/{number}"),
            format!("/t/{number}?write=note"),
            "/desk".to_owned(),
            "/desk?view=mine&q=x".to_owned(),
            format!("/desk?q={}", web::forms::encode(bad)),
            "/desk/board".to_owned(),
            "/desk/canned".to_owned(),
            format!("/desk/note-call?q={}", web::forms::encode(bad)),
            "/articles".to_owned(),
            article.to.clone(),
            "/services".to_owned(),
            "/services/car-share".to_owned(),
        ];
        for path in pages {
            let page = site.get(&desk.ana, &path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(!page.body.contains(bad), "{path}: {}", page.body);
            assert!(page.body.contains("alert(1)"), "{path} shows it as text");
        }
    }

    async fn words_kept_and_a_macro(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let number = asked(&desk, "The car is late.").await;
        let it = desk.it.to_string();
        let fields = [("provider", it.as_str()), ("name", "Hello"), ("body", "Dear {{name}}, {{number}} is with {{agent}}.")];
        assert_eq!(site.post(&desk.ana, "/desk/canned", &fields).await.status, StatusCode::SEE_OTHER);
        let fields = [("provider", it.as_str()), ("name", "Take it"), ("body", "I have it, {{name}}."), ("step", "take")];
        assert_eq!(site.post(&desk.ana, "/desk/canned", &fields).await.status, StatusCode::SEE_OTHER);
        assert_eq!(site.post(&desk.ana, "/desk/canned", &[("provider", it.as_str()), ("name", ""), ("body", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(matches!(site.post(&desk.fay, "/desk/canned", &fields).await.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND));
        let page = site.get(&desk.ana, &format!("/t/{number}")).await;
        let id = page.body.split("canned=").nth(1).unwrap().split(|c: char| !c.is_ascii_digit()).next().unwrap().to_owned();
        let page = site.get(&desk.ana, &format!("/t/{number}?canned={id}")).await;
        assert!(page.body.contains(&format!("Dear Ida Berg, {number} is with Ana Ortiz.")), "{}", page.body);
        let run = page.body.split("name=\"canned\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let done = site.post(&desk.ana, &format!("/t/{number}/macro"), &[("canned", &run)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let c = desk.talk(&desk.ana, &number).await.unwrap();
        assert_eq!(c.ticket.assignee_id, desk.ana.person);
        assert!(c.entries.iter().any(|e| e.text.as_deref() == Some("I have it, Ida Berg.")));
        let edit = site.get(&desk.ana, &format!("/desk/canned?edit={id}")).await;
        assert!(edit.body.contains("{{name}}"), "{}", edit.body);
        assert_eq!(site.get(&desk.fay, &format!("/desk/canned?edit={id}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.post(&desk.ana, "/desk/canned/remove", &[("id", &id)]).await.status, StatusCode::SEE_OTHER);
        desk.check().await;
    }

    async fn a_call_is_noted(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let found = site.get(&desk.ana, "/desk/people?q=berg").await;
        assert!(found.body.contains("Ida Berg") && !found.body.contains("<html"), "{}", found.body);
        let person = desk.ida.person.unwrap().to_string();
        let page = site.get(&desk.ana, &format!("/desk/note-call?person={person}")).await;
        assert!(page.body.contains("ida.berg@example.org"), "{}", page.body);
        let it = desk.it.to_string();
        let noted = site.post(&desk.ana, "/desk/note-call", &[("person", &person), ("words", "My key is lost."), ("channel", "phone"), ("provider", &it)]).await;
        assert!(noted.status == StatusCode::SEE_OTHER && noted.to.starts_with("/t/"), "{noted:?}");
        let c = desk.talk(&desk.ana, noted.to.trim_start_matches("/t/")).await.unwrap();
        assert_eq!((c.ticket.requester_id, c.ticket.channel), (desk.ida.person, domain::Channel::Phone));
        let guest = [("guest_name", "Nora New"), ("guest_email", "nora@example.org"), ("words", "I found a key."), ("channel", "walk_in"), ("provider", &it)];
        let noted = site.post(&desk.ana, "/desk/note-call", &guest).await;
        let c = desk.talk(&desk.ana, noted.to.trim_start_matches("/t/")).await.unwrap();
        assert_eq!(c.requester.unwrap().name, "Nora New");
        let empty = site.post(&desk.ana, "/desk/note-call", &[("person", &person), ("words", " ")]).await;
        assert!(empty.status == StatusCode::UNPROCESSABLE_ENTITY && empty.body.contains("f-words-error"), "{}", empty.body);
        desk.check().await;
    }

    async fn views_are_kept_and_shared(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let save = |name: &'static str, share: String| {
            let site = &site;
            let leo = &desk.leo;
            async move { site.post(leo, "/desk/views", &[("query", "priority=first"), ("name", name), ("share", &share)]).await }
        };
        assert_eq!(save("Goes first", desk.it.to_string()).await.status, StatusCode::SEE_OTHER);
        assert!(site.get(&desk.ana, "/desk").await.body.contains("Goes first"));
        assert!(!site.get(&desk.fay, "/desk").await.body.contains("Goes first"));
        let page = site.get(&desk.leo, "/desk?priority=first").await;
        let id = page.body.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(site.post(&desk.ana, "/desk/views/delete", &[("id", &id)]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.post(&desk.leo, "/desk/views/delete", &[("id", &id)]).await.status, StatusCode::SEE_OTHER);
        assert!(!site.get(&desk.ana, "/desk").await.body.contains("Goes first"));
    }

    async fn what_is_confidential_is_opened_with_a_reason(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let asking = Ask { provider: Some(desk.hr), ..Ask::new("I want to talk about my pay.") };
        let number = desk.act(&desk.ida, asking).await.unwrap().number;
        let t = format!("/t/{number}");
        for (who, status) in [(&desk.hanna, 200), (&desk.ida, 200), (&desk.ana, 404), (&desk.otto, 404), (&desk.rita, 404)] {
            assert_eq!(site.get(who, &t).await.status.as_u16(), status, "{}", who.name);
        }
        let subject = desk.talk(&desk.hanna, &number).await.unwrap().subject.id;
        let lines = desk.spine.read(move |tx| Box::pin(async move { Ok(spine::audit::of_subject(tx, subject, 50).await?) })).await.unwrap();
        assert!(lines.iter().any(|l| l.outcome == "looked" && l.actor == desk.hanna.name), "who looked is on the log: {lines:?}");
        for who in [&desk.ana, &desk.ida, &desk.hanna] {
            assert_eq!(site.get(who, &format!("{t}/glass")).await.status, StatusCode::NOT_FOUND, "{}", who.name);
        }
        let page = site.get(&desk.otto, &format!("{t}/glass")).await;
        assert!(page.body.contains("are told at once") && !page.body.contains("my pay"), "{}", page.body);
        let empty = site.post(&desk.otto, &format!("{t}/glass"), &[("reason", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let opened = site.post(&desk.otto, &format!("{t}/glass"), &[("reason", "The person is in danger.")]).await;
        assert_eq!((opened.status, opened.to.as_str()), (StatusCode::SEE_OTHER, t.as_str()));
        assert_eq!(site.get(&desk.otto, &t).await.status, StatusCode::OK);
        desk.check().await;
    }

    async fn an_agreement_is_offered_and_accepted(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let (service, consumer) = (desk.car.to_string(), desk.sales.to_string());
        let new = format!("/agreements/new?service={service}&consumer={consumer}");
        assert_eq!(site.get(&desk.ana, &new).await.status, StatusCode::FORBIDDEN);
        let page = site.get(&desk.leo, &new).await;
        assert!(page.status == StatusCode::OK && page.body.contains("value=\"4:00\""), "{}", page.body);
        let mut fields = vec![("service", service.as_str()), ("consumer", consumer.as_str()), ("all_first_response", "x"), ("all_next_update", "8")];
        let wrong = site.post(&desk.leo, "/agreements", &fields).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("f-all_first_response-error"), "{}", wrong.body);
        fields[2] = ("all_first_response", "0:30");
        let offered = site.post(&desk.leo, "/agreements", &fields).await;
        assert_eq!(offered.status, StatusCode::SEE_OTHER, "{}", offered.body);
        assert_eq!(site.get(&desk.fay, &offered.to).await.status, StatusCode::NOT_FOUND);
        let page = site.get(&desk.rita, &offered.to).await;
        assert!(page.body.contains("Decide for the consumer") && page.body.contains("30 min"), "{}", page.body);
        let accept = format!("{}/accept", offered.to);
        assert_eq!(site.post(&desk.rita, &accept, &[("side", "provider")]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.post(&desk.rita, &accept, &[("side", "consumer")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(site.post(&desk.leo, &accept, &[("side", "provider")]).await.status, StatusCode::SEE_OTHER);
        let page = site.get(&desk.ida, "/services/car-share").await;
        assert!(page.body.contains("By version 1 of the agreement") && page.body.contains("30 min"), "{}", page.body);
        let declined = site.post(&desk.rita, &format!("{}/decline", offered.to), &[("side", "consumer"), ("reason", "Too slow.")]).await;
        assert_eq!(declined.status, StatusCode::CONFLICT, "what holds is not declined");
        desk.check().await;
    }

    async fn an_article_helps(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let it = desk.it.to_string();
        let fields = [("provider", it.as_str()), ("locale", "en"), ("title", "The car is late"), ("body", "# First\n\n- wait\n- call")];
        let written = site.post(&desk.ana, "/articles", &fields).await;
        let page = site.get(&desk.ida, &written.to).await;
        assert!(page.body.replace('\n', "").contains("<h2>First</h2><ul><li>wait</li><li>call</li></ul>"), "{}", page.body);
        assert!(!page.body.contains("/edit"));
        assert_eq!(site.post(&desk.ida, &format!("{}/helped", written.to), &[("helped", "yes")]).await.status, StatusCode::SEE_OTHER);
        assert!(site.get(&desk.ida, &written.to).await.body.contains("Helped 1 of 1"));
        assert_eq!(site.get(&desk.fay, &format!("{}/edit", written.to)).await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.post(&desk.ana, &written.to, &[("locale", "en"), ("title", ""), ("body", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let old = [("locale", "en"), ("title", "Late"), ("body", "x"), ("seen", "0")];
        let conflict = site.post(&desk.ana, &written.to, &old).await;
        assert!(conflict.status == StatusCode::CONFLICT && conflict.body.contains("value=\"Late\""), "{}", conflict.body);
    }

    async fn in_german(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let number = asked(&desk, "The car is late.").await;
        let (actor, spine) = (desk.ana.clone(), desk.spine.clone());
        let person = spine.read(move |tx| Box::pin(async move { Ok(spine::people::person(tx, actor.person.unwrap()).await?) })).await.unwrap().unwrap();
        struct Speak(spine::people::Person);
        impl spine::Action for Speak {
            const NAME: &'static str = "test.speak";
            type Done = ();
            async fn run(&self, work: &mut spine::Work<'_>) -> Result<(), spine::Failure> {
                spine::people::update(work, &self.0).await
            }
        }
        desk.act(&Actor::system(), Speak(spine::people::Person { locale: "de".into(), ..person })).await.unwrap();
        let page = site.get(&desk.ana, &format!("/t/{number}")).await;
        for wanted in ["lang=\"de\"", "Antwort an Ida Berg", "Front desk, niemand Bestimmtes", "Wofür es gehalten wurde", "Liest Englisch"] {
            assert!(page.body.contains(wanted) || wanted == "Liest Englisch" && page.body.contains("Liest English"), "{wanted} in {}", page.body);
        }
        let page = site.get(&desk.ana, "/desk").await;
        assert!(page.body.contains("Wähl ein Ticket"), "{}", page.body);
    }

    async fn an_agreement_is_written_in_the_form_and_asking_goes_by_it(desk: TestDesk) {
        let site = Site::of(&desk).await;
        let (car, sales) = (desk.car.to_string(), desk.sales.to_string());
        let form = site.get(&desk.leo, &format!("/agreements/new?service={car}&consumer={sales}")).await;
        assert_eq!(form.status, StatusCode::OK);
        assert!(form.body.contains("own_matrix") && form.body.contains("words_complaint"));
        let cells: Vec<String> = ["one", "some", "many"].iter().flat_map(|i| ["can_wait", "soon", "now"].map(|u| format!("matrix_{i}_{u}"))).collect();
        let mut fields = vec![
            ("service", car.as_str()), ("consumer", sales.as_str()), ("all_first_response", "0:30"), ("all_next_update", "8"), ("all_resolution", "16"),
            ("indicator", "first_response"), ("own_matrix", "on"), ("words_complaint", "Late again; always dirty"),
        ];
        // Every cell the same, whatever they are called.
        let names: Vec<String> = form.body.split("name=\"matrix_").skip(1).map(|rest| format!("matrix_{}", rest.split('"').next().unwrap())).collect();
        assert_eq!(names.len(), cells.len(), "{names:?}");
        fields.extend(names.iter().map(|name| (name.as_str(), "first")));
        // Words without the rules they belong to are refused, and nothing typed is lost.
        let refused = site.post(&desk.leo, "/agreements", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Late again; always dirty") && refused.body.contains("0:30"));
        fields.push(("own_triage", "on"));
        let unreadable: Vec<(&str, &str)> = fields.iter().copied().map(|(n, v)| if n == "words_complaint" { (n, "..") } else { (n, v) }).collect();
        assert_eq!(site.post(&desk.leo, "/agreements", &unreadable).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(site.post(&desk.ana, "/agreements", &fields).await.status, StatusCode::FORBIDDEN);
        let offered = site.post(&desk.leo, "/agreements", &fields).await;
        assert_eq!(offered.status, StatusCode::SEE_OTHER, "{}", offered.body);
        let page = site.get(&desk.rita, &offered.to).await;
        assert!(page.body.contains("late again; always dirty"), "what both sides read: {}", page.body);
        let asks = || Ask { service: Some(desk.car), provider: Some(desk.it), ..Ask::new("The car is late again.") };
        let before = desk.act(&desk.ida, asks()).await.unwrap();
        assert_ne!(before.priority, Priority::First, "nothing holds yet");
        for (who, side) in [(&desk.leo, "provider"), (&desk.rita, "consumer")] {
            let accepted = site.post(who, &format!("{}/accept", offered.to), &[("side", side)]).await;
            assert_eq!(accepted.status, StatusCode::SEE_OTHER);
        }
        let asked = desk.act(&desk.ida, asks()).await.unwrap();
        assert_eq!((asked.kind, asked.sure), (Kind::Complaint, true), "the agreement's rules: {:?}", asked.because);
        assert_eq!(asked.priority, Priority::First, "the agreement's table");
        let other = desk.act(&desk.max, Ask { requester: None, ..asks() }).await.unwrap();
        assert_ne!(other.priority, Priority::First, "who belongs to nobody who agreed");
        // Another version begins with what holds; the provider's own rules come back when it is said.
        let next = site.get(&desk.leo, &format!("/agreements/new?service={car}&consumer={sales}")).await;
        assert!(next.body.contains("late again; always dirty"));
        // The service's page shows the figures that were agreed on, beside what was promised.
        let service = site.get(&desk.ida, "/services/car-share").await;
        assert_eq!(service.status, StatusCode::OK);
        desk.check().await;
    }
}
