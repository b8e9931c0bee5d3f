//! Every page is whole, for each who may see it, in English and German; nobody else sees it.

use crate::house::House;
use domain::{Actor, Membership, PersonId, Role};
use spine::{Action, Failure, Work, people};

const EVERYBODY: &[&str] = &["/me", "/me/news", "/me/safety", "/me/tokens", "/me/mandates"];
const OPERATORS: &[&str] = &[
    "/house",
    "/house/people",
    "/house/people?q=id",
    "/house/people?after=Ida~0",
    "/house/providers",
    "/house/consumers",
    "/house/settings",
    "/house/audit",
    "/house/audit?action=test.build",
    "/house/audit?number=1001",
    "/house/components",
];
const OF_A_PROVIDER: &[&str] = &[
    "",
    "/calendar",
    "/targets",
    "/priorities",
    "/triage",
    "/triage?rule=incident-said&list=unheard&try=Hello",
    "/teams",
];

/// Nothing of a page is missing: no key stands where its text should be, no id twice.
fn whole(path: &str, body: &str) {
    assert!(body.starts_with("<!doctype html>"), "{path}");
    assert!(!body.contains("<Berg>"), "{path}: names are escaped");
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
    async fn every_page_is_whole(house: House) {
        for path in ["/sign-in", "/forgot"] {
            let page = house.get("", path).await;
            assert_eq!(page.status, 200, "{path}");
            whole(path, &page.body);
        }
        for who in ["ida", "leo", "otto", "rita"] {
            for path in EVERYBODY {
                let page = house.get(who, path).await;
                assert_eq!(page.status, 200, "{who} {path}");
                whole(path, &page.body);
            }
        }
        let mut operators: Vec<String> = OPERATORS.iter().map(|p| (*p).to_owned()).collect();
        operators.push(format!("/house/people/{}", house.ida.person.unwrap()));
        operators.extend(OF_A_PROVIDER.iter().map(|end| format!("/house/providers/hr{end}")));
        for path in &operators {
            let english = house.get("otto", path).await;
            assert_eq!(english.status, 200, "{path}");
            if path != "/house/components" {
                whole(path, &english.body);
            }
            let german = house.get_in("otto", path, "lang=de").await;
            assert!(german.body.contains("lang=\"de\""), "{path}");
            assert!(path == "/house/components" || !german.body.contains(">Save<"), "{path}");
            assert_eq!(house.get("", path).await.status, 303, "{path}: nobody is led to the sign-in page");
        }
        for end in OF_A_PROVIDER {
            assert_eq!(house.get("leo", &format!("/house/providers/it{end}")).await.status, 200);
            assert_eq!(house.get("leo", &format!("/house/providers/hr{end}")).await.status, 404, "HR is not IT's");
            assert_eq!(house.get("ida", &format!("/house/providers/it{end}")).await.status, 404);
        }
        let list = house.get("leo", "/house/providers").await;
        assert!(list.body.contains("/house/providers/it") && !list.body.contains("/house/providers/hr"));
        for path in OPERATORS.iter().filter(|p| **p != "/house/providers") {
            assert_eq!(house.get("leo", path).await.status, 403, "{path}");
        }
    }

    async fn people_see_and_correct_what_is_kept_of_them(house: House) {
        let fields = [("name", "Ida Berg"), ("locale", "de"), ("zone", "Europe/Vienna"), ("needs", "Bitte <i>schreiben</i>"), ("title", "Einkauf")];
        let page = house.post("ida", "/me", &fields).await;
        assert_eq!(page.status, 303);
        let page = house.get("ida", "/me").await;
        assert!(page.body.contains("lang=\"de\"") && page.body.contains("Bitte &#60;i&#62;schreiben"), "{}", page.body);
        let wrong = house.post("ida", "/me", &[("name", ""), ("zone", "Atlantis/Centre"), ("needs", "kept")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("error-summary") && wrong.body.contains("#f-name") && wrong.body.contains(">\nkept</textarea>"), "{}", wrong.body);
    }

    async fn wishes_are_kept(house: House) {
        let fields = [("mail", "answer"), ("digest", "daily"), ("after", "15"), ("quiet", "21:30"), ("quiet_to", "06:00")];
        assert_eq!(house.post("ida", "/me/news", &fields).await.status, 303);
        let wishes: spine::following::Wishes = serde_json::from_str(&house.person("ida@example.org").await.unwrap().wishes).unwrap();
        assert_eq!((wishes.quiet, wishes.mail_after, wishes.digest.as_str()), ((21 * 60 + 30, 360), 15, "daily"));
        assert!(wishes.mail.contains(&"answer".to_owned()) && !wishes.mail.contains(&"receipt".to_owned()));
        assert!(wishes.mail.contains(&"assigned".to_owned()), "what was not offered stays");
        assert_eq!(house.post("ida", "/me/news", &[("digest", "daily"), ("quiet", "21:30")]).await.status, 422);
    }

    async fn a_token_is_shown_once(house: House) {
        let page = house.post("ida", "/me/tokens", &[("token_name", "my <laptop>"), ("scopes", "read"), ("scopes", "metrics"), ("token_ends", "90")]).await;
        assert_eq!(page.status, 200);
        assert!(page.headers["cache-control"].to_str().unwrap().contains("no-store"));
        let key: String = page.body.split("<code class=\"key\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert!(key.starts_with("ent_"));
        let list = house.get("ida", "/me/tokens").await;
        assert!(!list.body.contains(&key) && list.body.contains("my &#60;laptop&#62;"));
        let now = house.app.spine.now();
        let (token, later) = (key.clone(), now.plus(domain::Millis::days(91)));
        let (actor, old) = house.app.spine.read(move |tx| Box::pin(async move {
            Ok((spine::access::actor_of_token(tx, &token, now).await?, spine::access::actor_of_token(tx, &token, later).await?))
        })).await.unwrap();
        assert_eq!(actor.unwrap().scopes, Some(vec![domain::Scope::Read]), "metrics are not Ida's to give");
        assert!(old.is_none(), "it ends");
        let id = list.body.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(house.post("leo", "/me/tokens/revoke", &[("token", &id)]).await.status, 404, "it is not Leo's");
        assert_eq!(house.post("ida", "/me/tokens/revoke", &[("token", &id)]).await.status, 303);
        let actor = house.app.spine.read(move |tx| Box::pin(async move { Ok(spine::access::actor_of_token(tx, &key, now).await?) })).await.unwrap();
        assert!(actor.is_none());
        assert_eq!(house.post("ida", "/me/tokens", &[("token_name", "x"), ("token_ends", "90")]).await.status, 422, "without a scope it is nothing");
    }

    async fn a_calendar_is_changed_and_holidays_come_from_a_file(house: House) {
        let path = "/house/providers/it/calendar";
        let fields = [
            ("seen", "1"), ("stretches", "2"), ("zone", "Europe/Berlin"), ("from.0.0", "08:00"), ("to.0.0", "12:00"), ("from.0.1", "13:00"),
            ("to.0.1", "00:00"), ("holidays", "2026-12-25 Christmas"),
        ];
        assert_eq!(house.post("leo", path, &fields).await.status, 303);
        let draft = house.provider(house.it).await.calendar.draft().clone();
        assert_eq!(draft.weekly[0].iter().map(ToString::to_string).collect::<Vec<_>>(), ["08:00-12:00", "13:00-24:00"]);
        let wrong = house.post("leo", path, &[("seen", "2"), ("stretches", "2"), ("zone", "Europe/Berlin"), ("from.2.0", "17:00"), ("to.2.0", "09:00"), ("holidays", "soon")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("17:00") && wrong.body.contains("#f-holidays"));

        let ics = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261226\r\nSUMMARY:Second <day>\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2026\r\nSUMMARY:Broken\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let preview = house.upload("leo", &format!("{path}/file"), "holidays.ics", ics).await;
        assert_eq!(preview.status, 200);
        assert!(preview.body.contains("Second &#60;day&#62;") && preview.body.contains("Broken"), "{}", preview.body);
        assert_eq!(house.provider(house.it).await.calendar.draft().holidays.len(), 1, "nothing is taken yet");
        let take = [("seen", "2"), ("holidays", "2026-12-25 Christmas\n2026-12-26 Second <day>")];
        assert_eq!(house.post("leo", &format!("{path}/holidays"), &take).await.status, 303);
        assert_eq!(house.provider(house.it).await.calendar.draft().holidays.len(), 2);
        assert_eq!(house.upload("leo", &format!("{path}/file"), "empty.ics", "").await.status, 422);
        assert_eq!(house.upload("leo", "/house/providers/hr/calendar/file", "holidays.ics", ics).await.status, 404);
    }

    async fn targets_and_warnings_are_a_table(house: House) {
        let path = "/house/providers/it/targets";
        let one = [("seen", "1"), ("rows", "3"), ("first.0", "4:00"), ("update.0", "16:00"), ("done.0", "40"), ("priority.2", "first"), ("first.2", "15m"), ("update.2", "1:00")];
        assert_eq!(house.post("leo", path, &one).await.status, 303);
        let targets = house.provider(house.it).await.rules.targets;
        assert_eq!(targets.len(), 2);
        assert_eq!(targets[1].targets.first_response, Some(domain::Millis::minutes(15)));
        let wrong = house.post("leo", path, &[("seen", "2"), ("rows", "1"), ("priority.0", "low"), ("first.0", "soon")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("#f-targets.0") && wrong.body.contains("value=\"soon\""));
        let none = house.post("leo", path, &[("seen", "2"), ("rows", "1"), ("priority.0", "low"), ("first.0", "1:00"), ("update.0", "1:00")]).await;
        assert_eq!(none.status, 422, "a row for all is needed");

        let path = "/house/providers/it/priorities";
        let steps = [("seen", "2"), ("one.later", "first"), ("steps", "2"), ("when.0", "share"), ("value.0", "80"), ("whom.0", "assignee"), ("when.1", "after"), ("value.1", "0:30"), ("whom.1", "lead")];
        assert_eq!(house.post("leo", path, &steps).await.status, 303);
        assert_eq!(house.provider(house.it).await.rules.warnings.steps().len(), 2);
        assert_eq!(house.post("leo", path, &[("seen", "3"), ("steps", "1"), ("when.0", "share"), ("value.0", "120")]).await.status, 422);
    }

    async fn the_house_is_looked_after(house: House) {
        assert_eq!(house.post("otto", "/house/providers", &[("name", "Legal"), ("key", "legal"), ("zone", "Europe/Berlin"), ("closed", "on")]).await.status, 303);
        assert_eq!(house.post("otto", "/house/providers", &[("name", "Legal"), ("key", "legal"), ("zone", "Europe/Berlin")]).await.status, 422);
        assert_eq!(house.post("leo", "/house/providers", &[("name", "Mine"), ("key", "mine"), ("zone", "UTC")]).await.status, 403);
        assert_eq!(house.post("otto", "/house/consumers", &[("name", "Works"), ("key", "works")]).await.status, 303);
        assert_eq!(house.post("otto", "/house/settings", &[("organisation", "New name"), ("zone", "Europe/Berlin"), ("language", "de"), ("languages", "en"), ("guests", "on")]).await.status, 303);
        assert!(house.get("otto", "/house").await.body.contains("New name"));
        let verified = house.post("otto", "/house/audit/verify", &[]).await;
        assert_eq!(verified.status, 303);
        let page = house.get("otto", "/house/audit").await;
        assert!(page.body.contains("stand as they were written"), "{}", page.body);
        // Somebody changes a line: it is found.
        house.app.spine.db.write(|tx| Box::pin(async move { tx.run("update audit set detail = 'something else' where seq = 1", database::p![]).await })).await.unwrap();
        house.post("otto", "/house/audit/verify", &[]).await;
        let page = house.get("otto", "/house/audit").await;
        assert!(page.body.contains("not as it was written"), "{}", page.body);
    }

    async fn a_dead_letter_runs_again_or_is_thrown_away(house: House) {
        house.sink.answer(mail::sink::Answer::RefuseLetter(550));
        house.post("otto", "/house/people", &[("name", "Nora"), ("email", "nora@example.org"), ("locale", "en")]).await;
        house.work().await;
        let page = house.get("otto", "/house").await;
        assert!(page.body.contains("house.send_key"), "{}", page.body);
        let id = page.body.split("name=\"job\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(house.post("leo", "/house/jobs/again", &[("job", &id)]).await.status, 403);
        assert_eq!(house.post("otto", "/house/jobs/again", &[("job", &id)]).await.status, 303);
        house.work().await;
        assert_eq!(house.post("otto", "/house/jobs/discard", &[("job", &id)]).await.status, 303);
        assert!(!house.get("otto", "/house").await.body.contains("house.send_key"));
    }

    async fn sessions_are_ended_one_by_one_and_together(house: House) {
        let page = house.get("ida", "/me/safety").await;
        assert!(page.body.contains("Firefox, Linux"));
        house.app.spine.set_password(&house.ida, house.ida.person.unwrap(), "seven wet umbrellas".into()).await.unwrap();
        let mut keys = Vec::new();
        for _ in 0..3 {
            keys.push(house.app.spine.sign_in("ida@example.org", "seven wet umbrellas".into(), "192.0.2.1", "").await.unwrap().key);
        }
        let other = spine::access::keys::hash(&keys[1]);
        assert_eq!(house.post("leo", "/me/sessions/end", &[("session", &other)]).await.status, 303);
        assert_eq!(house.get(&keys[1], "/me").await.status, 200, "Leo ends only what is Leo's");
        house.post(&keys[0], "/me/sessions/end", &[("session", &other)]).await;
        assert_eq!(house.get(&keys[1], "/me").await.status, 303);
        house.post(&keys[0], "/me/sessions/end", &[("session", "others")]).await;
        assert_eq!((house.get(&keys[0], "/me").await.status.as_u16(), house.get(&keys[2], "/me").await.status.as_u16()), (200, 303));
    }

    async fn what_somebody_may_is_looked_up_again_when_it_changes(house: House) {
        struct Take(PersonId);
        impl Action for Take {
            const NAME: &'static str = "test.take";
            type Done = ();
            async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
                let operator = Membership { role: Role::Operator, provider: None, consumer: None };
                Ok(people::take_role(work, self.0, operator).await?)
            }
        }
        struct Block(PersonId);
        impl Action for Block {
            const NAME: &'static str = "test.block";
            type Done = ();
            async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
                Ok(people::set_state(work, self.0, "blocked").await?)
            }
        }
        let otto = house.person("otto@example.org").await.unwrap().id;
        assert_eq!(house.get("otto", "/house").await.status, 200);
        house.act(&Actor::system(), Take(otto)).await.unwrap();
        assert_eq!(house.get("otto", "/house").await.status, 403, "with the next page");
        assert_eq!(house.get("otto", "/me").await.status, 200);
        house.act(&Actor::system(), Block(otto)).await.unwrap();
        assert_eq!(house.get("otto", "/me").await.status, 303, "with the next page");
        // Another program that says nothing is noticed a little later.
        assert_eq!(house.get("ida", "/me").await.status, 200);
        house.app.spine.db.write(|tx| Box::pin(async move { tx.run("delete from session", &[]).await })).await.unwrap();
        assert_eq!(house.get("ida", "/me").await.status, 200);
        house.advance(spine::access::FRESH);
        assert_eq!(house.get("ida", "/me").await.status, 303);
    }
}
