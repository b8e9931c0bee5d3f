//! Asked when something is done: once, not too often, by a link that works signed out; and everybody can see it.

use crate::house::House;
use database::{both_databases, p};
use domain::{Actor, Millis, SubjectId, rules::moments::Befell};
use insight::actions::{Invite, Nameless, Never, TellHow, weigh};
use spine::{
    Action, Failure, Work,
    asking::{self, Question},
    happenings::{self, Happening},
    timeline::{self, NewSubject},
};

/// Something of somebody's is done.
struct Done(Actor, &'static str, domain::ProviderId, Option<domain::ServiceId>);
impl Action for Done {
    const NAME: &'static str = "test.done";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let new = NewSubject {
            family: "ticket",
            number: None,
            title: self.1,
            provider: Some(self.2),
            consumer: None,
            requester: self.0.person,
            open_to_all: false,
            confidential: false,
        };
        let subject = timeline::open(work, new).await?;
        let kind = Befell::Settled;
        let done = Happening { subject, provider: self.2, service: self.3, person: self.0.person, kind };
        happenings::note(work, done).await?;
        Ok(subject)
    }
}

/// It is not done after all.
struct Again(SubjectId, domain::ProviderId, Actor);
impl Action for Again {
    const NAME: &'static str = "test.again";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let kind = Befell::Reopened;
        let again = Happening { subject: self.0, provider: self.1, service: None, person: self.2.person, kind };
        Ok(happenings::note(work, again).await?)
    }
}

/// Another room asks, in any case.
struct Exempt(SubjectId, domain::ProviderId, Actor);
impl Action for Exempt {
    const NAME: &'static str = "test.exempt";
    type Done = bool;
    async fn run(&self, work: &mut Work<'_>) -> Result<bool, Failure> {
        let person = self.2.person.unwrap();
        let question =
            Question { person, kind: "after", subject: self.0, provider: self.1, service: None, exempt: true };
        Ok(asking::ask(work, &question).await?.is_some_and(|(_, d)| d.value == domain::rules::asking::Asked::Yes))
    }
}

impl House {
    async fn done(&self, who: &Actor, title: &'static str) -> SubjectId {
        let id = self.spine.act(&Actor::system(), Done(who.clone(), title, self.it, Some(self.car))).await.unwrap();
        // Ids grow with time; so do happenings.
        self.later(Millis(5));
        id
    }
    async fn number(&self, subject: SubjectId) -> String {
        let found = self.spine.read(move |tx| Box::pin(async move { Ok(timeline::by_id(tx, subject).await?) }));
        found.await.unwrap().unwrap().number
    }
    async fn asked(&self, who: &Actor, subject: SubjectId) -> Option<asking::Row> {
        let (person, now) = (who.person.unwrap(), self.spine.now());
        self.spine
            .read(move |tx| Box::pin(async move { Ok(asking::open_for(tx, person, "resolved", subject, now).await?) }))
            .await
            .unwrap()
    }
    async fn one(&self, sql: &'static str) -> i64 {
        self.spine
            .read(move |tx| {
                Box::pin(async move {
                    let (n,): (i64,) = tx.one(sql, p![]).await?;
                    Ok(n)
                })
            })
            .await
            .unwrap()
    }
    async fn token(&self, id: i64) -> String {
        self.spine
            .read(move |tx| {
                Box::pin(async move {
                    let secret: String = spine::settings::get(tx, "insight.secret").await?;
                    Ok(insight::invite::token(&secret, id).unwrap())
                })
            })
            .await
            .unwrap()
    }
}

both_databases! {
    async fn nobody_is_asked_too_often_and_everybody_sees_it(house: House) {
        let first = house.done(&house.ida, "The key does not open").await;
        assert_eq!(weigh(&house.spine).await.unwrap(), 1);
        assert_eq!(weigh(&house.spine).await.unwrap(), 0, "once");
        assert!(house.asked(&house.ida, first).await.is_some());
        assert_eq!(house.one("select count(*) from job where kind = 'insight.invite'").await, 1);
        // Three days later, again: she is left alone, and the lead sees why; what another room must ask is asked.
        house.later(Millis::days(3));
        let second = house.done(&house.ida, "The charger is dead").await;
        assert_eq!(weigh(&house.spine).await.unwrap(), 1);
        assert!(house.asked(&house.ida, second).await.is_none());
        assert!(house.spine.act(&Actor::system(), Exempt(second, house.it, house.ida.clone())).await.unwrap());
        let own = house.get("ida", "/how-it-was").await;
        assert_eq!(house.post("ida", "/how-it-was", &[("never", "yes")]).await.status, 303);
        assert!(house.get("ida", "/how-it-was").await.body.contains("We do not ask you any more"));
        assert_eq!(house.post("ida", "/how-it-was", &[("never", "no")]).await.status, 303);
        assert!(own.body.contains("do not ask again before") && own.body.contains("The key does not open"), "{}", own.body);
        let seen = house.get("leo", "/insight/asking").await;
        assert!(seen.body.contains("asked a few days ago; not before"), "{}", seen.body);
        // Names are for the lead alone; another provider and users see nothing.
        assert!(!house.get("ana", "/insight/asking").await.body.contains("asked a few days ago"));
        assert!(!house.get("hanna", "/insight/asking").await.body.contains("IT &#38;"));
        assert_eq!(house.get("ida", "/insight/asking").await.status, 403);
        assert_eq!(house.get("", "/how-it-was").await.status, 303);
        // Eight days later the week is over, but the kind was asked within thirty.
        house.later(Millis::days(5));
        let third = house.done(&house.ida, "A scratch").await;
        weigh(&house.spine).await.unwrap();
        assert!(house.asked(&house.ida, third).await.is_none());
        house.later(Millis::days(25));
        let fourth = house.done(&house.ida, "A lamp").await;
        weigh(&house.spine).await.unwrap();
        assert!(house.asked(&house.ida, fourth).await.is_some(), "thirty-three days later");
        // Reopened before anybody looked: not asked. Who does not want to be asked is not.
        house.later(Millis::days(40));
        let fifth = house.done(&house.ida, "A wheel").await;
        house.spine.act(&Actor::system(), Again(fifth, house.it, house.ida.clone())).await.unwrap();
        assert_eq!(weigh(&house.spine).await.unwrap(), 0);
        let never = Never { person: house.ida.person.unwrap(), never: true };
        assert!(house.spine.act(&house.ana, never).await.is_err(), "nobody stops it for another");
        house.spine.act(&house.ida, never).await.unwrap();
        let sixth = house.done(&house.ida, "A door").await;
        weigh(&house.spine).await.unwrap();
        assert!(house.asked(&house.ida, sixth).await.is_none());
        let (it, now) = (house.it, house.spine.now());
        let left = house.spine.read(move |tx| Box::pin(async move { Ok(asking::not_asked(tx, it, now.minus(Millis::days(1)), 9).await?) }));
        assert_eq!(left.await.unwrap().first().unwrap().why, "unwanted");
    }

    async fn the_link_works_signed_out_and_opening_it_keeps_nothing(house: House) {
        let ticket = house.done(&house.ida, "The key <does> not open").await;
        weigh(&house.spine).await.unwrap();
        let asked = house.asked(&house.ida, ticket).await.unwrap();
        let link = format!("/how/{}", house.token(asked.id).await);
        let page = house.get("", &format!("{link}?satisfaction=2")).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("name=\"satisfaction\" value=\"2\" checked") && page.body.contains("The key &#60;does&#62;"), "{}", page.body);
        assert_eq!(house.one("select count(*) from answer_value").await, 0, "a GET keeps nothing");
        assert_eq!(house.one("select count(*) from asked where state = 'answered'").await, 0);
        assert_eq!(house.get("", "/how/1.abc").await.status, 404);
        assert_eq!(house.get("", &link.replace("how/", "how/9")).await.status, 404);
        // Without a face it is refused, and what was typed stays.
        let refused = house.post("", &link, &[("words", "It took too long"), ("name", "with"), ("lost", "9999")]).await;
        assert!(refused.status == 422 && refused.body.contains("It took too long") && refused.body.contains("2400"), "{}", refused.body);
        let sent = house.post("", &link, &[("satisfaction", "2"), ("emotion", "1"), ("effort", "2"), ("lost", "45"), ("words", "It took too long"), ("name", "with")]).await;
        assert!(sent.status == 200 && sent.body.contains("with your name"), "{}", sent.body);
        assert_eq!(house.one("select count(*) from answer_value").await, 4);
        // It waits for a person, as a low mark, on the clock; the ticket and what was said about it are linked.
        let queue = house.get("leo", "/listening").await;
        assert!(queue.body.contains("It took too long") && queue.body.contains("Low mark"), "{}", queue.body);
        assert_eq!(house.one("select count(*) from link where kind = 'became'").await, 1);
        assert_eq!(house.one("select count(*) from happening where kind = 'low_score'").await, 1);
        // Once.
        let twice = house.post("", &link, &[("satisfaction", "5"), ("name", "without")]).await;
        assert!(twice.body.contains("You have answered this"), "{}", twice.body);
        assert_eq!(house.one("select count(*) from answer_value").await, 4);
        // On the page, another's question is not there.
        let number = house.number(ticket).await;
        assert_eq!(house.get("ben", &format!("/how-it-was/{number}")).await.status, 404);
        assert_eq!(house.post("ben", &format!("/how-it-was/{number}"), &[("satisfaction", "5")]).await.status, 404);
        assert!(house.get("ida", "/how-it-was").await.body.contains("Answered"));
    }

    async fn without_a_name_the_answer_leads_nowhere(house: House) {
        let ticket = house.done(&house.ida, "The key").await;
        weigh(&house.spine).await.unwrap();
        let number = house.number(ticket).await;
        let audited = house.one("select count(*) from audit").await;
        let sent = house.post("ida", &format!("/how-it-was/{number}"), &[("satisfaction", "1"), ("words", "Nobody listens"), ("name", "without")]).await;
        assert!(sent.status == 200 && sent.body.contains("without your name"), "{}", sent.body);
        assert_eq!(house.one("select count(*) from audit").await, audited, "the audit log tells neither that nor when");
        for sql in [
            "select count(*) from subject where family = 'saying' and (requester_id is not null or created_at % 86400000 <> 0 or updated_at % 86400000 <> 0)",
            "select count(*) from entry e join subject s on s.id = e.subject_id where s.family = 'saying' and (e.author_id is not null or e.at % 86400000 <> 0)",
            "select count(*) from heard h join subject s on s.id = h.subject_id where s.family = 'saying' and h.opened_at % 86400000 <> 0",
            "select count(*) from saying where about <> '' or feeling is not null",
            "select count(*) from link",
            "select count(*) from follow",
        ] {
            assert_eq!(house.one(sql).await, 0, "{sql}");
        }
    }

    async fn five_answers_are_those_of_five_people_and_then_the_rate_is_told(house: House) {
        for (n, who) in house.crowd.iter().take(6).enumerate() {
            let ticket = house.done(who, "A key").await;
            weigh(&house.spine).await.unwrap();
            let row = house.asked(who, ticket).await.unwrap();
            if n == 5 {
                continue;
            }
            let tell = TellHow { id: row.id, person: who.person.unwrap(), satisfaction: Some(5), words: String::new(), ..TellHow::default() };
            house.spine.act(&Actor::guest(), Nameless(tell)).await.unwrap();
            let waiting = if n < 4 { i64::try_from(n).unwrap() + 1 } else { 0 };
            assert_eq!(house.one("select count(*) from answer_value where month is null").await, waiting, "{n}");
            assert_eq!(house.one("select count(*) from answer_waits").await, waiting, "{n}");
        }
        let page = house.get("leo", "/insight/asking").await;
        assert!(page.body.contains("5 of 6, 83"), "{}", page.body);
        assert!(house.get("leo", "/insight/experience").await.body.contains("Settled well or very well"));
    }

    async fn whoever_stops_it_by_mail_is_asked_no_more(house: House) {
        let ticket = house.done(&house.ida, "The key").await;
        weigh(&house.spine).await.unwrap();
        let asked = house.asked(&house.ida, ticket).await.unwrap();
        let stop = format!("/how/{}/stop", house.token(asked.id).await);
        assert_eq!(house.get("", &stop).await.status, 200);
        assert_eq!(house.one("select count(*) from asked_never").await, 0);
        assert_eq!(house.post("", &stop, &[]).await.status, 200);
        assert_eq!(house.one("select count(*) from asked_never").await, 1);
    }

    async fn the_mail_asks_in_text_and_html_with_five_links(house: House) {
        let ticket = house.done(&house.ida, "The key does not open").await;
        weigh(&house.spine).await.unwrap();
        let asked = house.asked(&house.ida, ticket).await.unwrap();
        insight::invite::send(&house.app, Invite { id: asked.id }).await.unwrap();
        let letters = house.sink.received();
        assert_eq!(letters.len(), 1);
        let read = mail_parser::MessageParser::default().parse(&letters.first().unwrap().data).unwrap();
        let (text, html) = (read.body_text(0).unwrap().into_owned(), read.body_html(0).unwrap().into_owned());
        let link = format!("https://desk.example.org/how/{}", house.token(asked.id).await);
        for n in 1..=5 {
            let way = format!("{link}?satisfaction={n}");
            assert!(text.contains(&way) && html.contains(&way), "{n}: {text}");
        }
        assert!(text.contains("once in seven days at most") && read.header_raw("List-Unsubscribe").unwrap().contains("/stop"), "{text}");
        // Answered on the page, no mail goes out; nor by night.
        let tell = TellHow { id: asked.id, person: house.ida.person.unwrap(), satisfaction: Some(5), ..TellHow::default() };
        house.spine.act(&Actor::guest(), Nameless(tell)).await.unwrap();
        insight::invite::send(&house.app, Invite { id: asked.id }).await.unwrap();
        assert_eq!(house.sink.received().len(), 1);
        let crowd = house.crowd.first().unwrap().clone();
        house.later(Millis::hours(14));
        let late = house.done(&crowd, "A lamp").await;
        weigh(&house.spine).await.unwrap();
        let asked = house.asked(&crowd, late).await.unwrap();
        assert!(matches!(insight::invite::send(&house.app, Invite { id: asked.id }).await, Err(spine::JobError::Again(_))));
    }

    async fn programs_read_and_answer_what_they_were_asked(house: House) {
        let ticket = house.done(&house.ida, "The key").await;
        weigh(&house.spine).await.unwrap();
        let number = house.number(ticket).await;
        let listed = house.api("ida", "GET", "/api/v1/asked", None).await;
        assert!(listed.status == 200 && listed.body.contains("\"open\":true"), "{}", listed.body);
        let to = format!("/api/v1/asked/{number}/answers");
        assert_eq!(house.api("ben", "POST", &to, Some("{\"satisfaction\":5,\"signed\":false}")).await.status, 404);
        assert_eq!(house.api("ida", "POST", &to, Some("{\"satisfaction\":9,\"signed\":false}")).await.status, 422);
        let sent = house.api("ida", "POST", &to, Some("{\"satisfaction\":1,\"words\":\"Slow\",\"signed\":true}")).await;
        assert!(sent.status == 201 && sent.body.contains("saying-"), "{}", sent.body);
        assert_eq!(house.api("ida", "POST", &to, Some("{\"satisfaction\":1,\"signed\":false}")).await.status, 409);
        let rates = house.api("leo", "GET", "/api/v1/providers/it/asking", None).await;
        assert!(rates.body.contains("\"asked\":1") && rates.body.contains("\"answered\":null"), "{}", rates.body);
        assert_eq!(house.api("ida", "GET", "/api/v1/providers/it/asking", None).await.status, 403);
    }
}
