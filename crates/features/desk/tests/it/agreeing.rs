//! Agreements, the page of a service, articles, cards and reports.

use crate::helpers::{ida_asks, refused};
use database::both_databases;
use desk::{
    actions::{Ask, Reply, Resolve},
    agreements::{self, AcceptAgreement, Decline, OfferAgreement, Side, Terms},
    articles::{self, Helped, WriteArticle},
    lists,
    matches::{self, Matches},
    people_cards, reports,
    services::{self, AboutService, SaveService},
    testing::TestDesk,
};
use domain::{Actor, Millis, PromiseKind, SubjectId, rules::promise::standard_targets};
use spine::{finding, people};

fn terms() -> Terms {
    let mut targets = standard_targets();
    targets[0].targets.first_response = Some(Millis::minutes(30));
    Terms { targets, emergency: "Nobody can drive.".to_owned(), ..Terms::default() }
}

async fn offer(desk: &TestDesk) -> SubjectId {
    let offer = OfferAgreement { service: desk.car, consumer: desk.sales, terms: terms(), draft: false };
    desk.act(&desk.leo, offer).await.unwrap()
}

async fn state(desk: &TestDesk, id: SubjectId) -> String {
    let (leo, now) = (desk.leo.clone(), desk.spine.now());
    let found = desk.spine.read(move |tx| Box::pin(async move { agreements::show(tx, &leo, id, now).await })).await;
    found.unwrap().row.state
}

async fn matches_of(desk: &TestDesk, actor: &Actor, text: &str) -> Matches {
    // On a PostgreSQL that others use too, the index follows when their transactions are over.
    for _ in 0..200 {
        let behind = desk.spine.read(|tx| {
            Box::pin(async move {
                if tx.is_sqlite() {
                    return Ok(0);
                }
                let behind = "select count(*) from search_feed where xid >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
                Ok(tx.one::<(i64,)>(behind, database::p![]).await?.0)
            })
        });
        if behind.await.unwrap() == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    finding::catch_up(&desk.spine).await.unwrap();
    matches::matches(&desk.spine, actor, text).await.unwrap()
}

both_databases! {
    async fn an_agreement_holds_when_both_sides_accepted(desk: TestDesk) {
        let (car, sales) = (desk.car, desk.sales);
        let in_force = || desk.spine.read(move |tx| Box::pin(async move { Ok(agreements::in_force(tx, car, sales).await?) }));
        let first = offer(&desk).await;
        assert!(in_force().await.unwrap().is_none());
        // Each side for itself, nobody for the other.
        assert_eq!(refused(desk.act(&desk.ana, AcceptAgreement { agreement: first, side: Side::Provider }).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.leo, AcceptAgreement { agreement: first, side: Side::Consumer }).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.rita, AcceptAgreement { agreement: first, side: Side::Provider }).await), "refused-role");
        assert_eq!(refused(desk.act(&desk.ida, AcceptAgreement { agreement: first, side: Side::Consumer }).await), "not found");
        assert!(!desk.act(&desk.leo, AcceptAgreement { agreement: first, side: Side::Provider }).await.unwrap());
        assert!(!desk.act(&desk.leo, AcceptAgreement { agreement: first, side: Side::Provider }).await.unwrap(), "twice is once");
        assert!(in_force().await.unwrap().is_none());
        assert!(desk.act(&desk.rita, AcceptAgreement { agreement: first, side: Side::Consumer }).await.unwrap());
        assert_eq!(in_force().await.unwrap(), Some(terms()));

        desk.later(Millis::days(1));
        let declined = offer(&desk).await;
        assert_eq!(refused(desk.act(&desk.rita, Decline { agreement: declined, side: Side::Consumer, reason: " ".into() }).await), "reason: invalid-empty");
        desk.act(&desk.rita, Decline { agreement: declined, side: Side::Consumer, reason: "Too slow.".into() }).await.unwrap();
        let late = desk.act(&desk.leo, AcceptAgreement { agreement: declined, side: Side::Provider }).await;
        assert_eq!(refused(late), "refused-agreement-not-offered");
        let second = offer(&desk).await;
        for (who, side) in [(&desk.rita, Side::Consumer), (&desk.leo, Side::Provider)] {
            desk.act(who, AcceptAgreement { agreement: second, side }).await.unwrap();
        }
        for (id, expected) in [(first, "replaced"), (declined, "declined"), (second, "in_force")] {
            assert_eq!(state(&desk, id).await, expected);
        }
        let bad = Terms { targets: Vec::new(), ..Terms::default() };
        let bad = OfferAgreement { service: car, consumer: sales, terms: bad, draft: false };
        assert_eq!(refused(desk.act(&desk.leo, bad).await), "targets: targets-general-missing");
        let draft = OfferAgreement { service: car, consumer: sales, terms: terms(), draft: true };
        let draft = desk.act(&desk.leo, draft).await.unwrap();
        let (rita, now) = (desk.rita.clone(), desk.spine.now());
        let seen = desk.spine.read(move |tx| Box::pin(async move { agreements::of_consumer(tx, &rita, sales, now).await })).await.unwrap();
        assert_eq!(seen.len(), 3, "a draft is the provider's own");
        assert!(seen.iter().all(|a| a.row.id != draft));
        desk.check().await;
    }

    async fn a_services_page_shows_agreed_beside_achieved(desk: TestDesk) {
        let about = AboutService {
            purpose: "Cars for trips of an hour or a day.".to_owned(),
            best_ways: vec!["Book the evening before.".to_owned()],
            owner: desk.leo.person,
            teams: vec![desk.team],
            ..AboutService::default()
        };
        let parking = desk.act(&desk.leo, SaveService::new(desk.it, "parking", "Parking")).await.unwrap();
        let save = SaveService { about: about.clone(), rests_on: vec![parking], ..SaveService::new(desk.it, "car-share", "Car share") };
        assert_eq!(refused(desk.act(&desk.ana, save.clone()).await), "refused-role");
        desk.act(&desk.leo, save).await.unwrap();
        let id = offer(&desk).await;
        for (who, side) in [(&desk.leo, Side::Provider), (&desk.rita, Side::Consumer)] {
            desk.act(who, AcceptAgreement { agreement: id, side }).await.unwrap();
        }
        let asked = desk.act(&desk.ida, Ask { service: Some(desk.car), ..Ask::new("The car is late") }).await.unwrap();
        desk.later(Millis::minutes(10));
        desk.act(&desk.ana, Reply::new(&asked.number, "We look.")).await.unwrap();
        let page = |actor: &Actor| {
            let (spine, actor, now) = (desk.spine.clone(), actor.clone(), desk.spine.now());
            async move { spine.read(move |tx| Box::pin(async move { services::page(tx, &actor, "car-share", now).await })).await.unwrap() }
        };
        let of_ida = page(&desk.ida).await;
        assert_eq!((of_ida.about, of_ida.owner.map(|o| o.name).as_deref()), (about, Some("Leo Lind")));
        assert_eq!((of_ida.teams.len(), of_ida.rests_on), (1, vec![("parking".to_owned(), "Parking".to_owned())]));
        assert_eq!(of_ida.targets, terms().targets, "Ida belongs to sales");
        let first = of_ida.achieved.iter().find(|a| a.kind == PromiseKind::FirstResponse).unwrap();
        assert_eq!((first.share.k, first.share.n), (1, 1));
        assert!(!of_ida.may_write && page(&desk.leo).await.may_write);
        assert!(page(&desk.hanna).await.agreement.is_none(), "what was agreed with sales is between the two");
        assert_eq!(page(&Actor::guest()).await.service.name, "Car share");
        desk.check().await;
    }

    async fn articles_are_found_while_typing(desk: TestDesk) {
        let new = WriteArticle::new(desk.it, "en", "What to do when a shared car comes back late", "Call the desk; it moves your booking to another car.");
        assert_eq!(refused(desk.act(&desk.ida, new.clone()).await), "not found");
        let id = desk.act(&desk.ana, new.clone()).await.unwrap();
        let draft = WriteArticle { draft: true, title: "Late cars, second thoughts".to_owned(), ..new.clone() };
        desk.act(&desk.ana, draft).await.unwrap();
        let found = matches_of(&desk, &desk.ida, "the shared car comes late").await;
        assert_eq!(found.articles.iter().map(|a| a.id).collect::<Vec<_>>(), [id], "a draft is not for everybody");
        assert!(matches_of(&desk, &desk.ida, "late").await.is_empty(), "too little to say anything");
        desk.act(&desk.ida, Helped { article: id, helped: true }).await.unwrap();
        desk.act(&desk.ida, Helped { article: id, helped: true }).await.unwrap();
        desk.act(&desk.ben, Helped { article: id, helped: true }).await.unwrap();
        desk.act(&desk.ben, Helped { article: id, helped: false }).await.unwrap();
        assert_eq!(refused(desk.act(&Actor::guest(), Helped { article: id, helped: true }).await), "sign in");
        let number = found.articles[0].number.clone();
        let (ida, now) = (desk.ida.clone(), desk.spine.now());
        let shown = desk.spine.read(move |tx| Box::pin(async move { articles::show(tx, &ida, &number, now).await })).await.unwrap();
        assert_eq!((shown.article.helped, shown.article.not_helped, shown.vote), (1, 1, Some(true)));
        let changed = WriteArticle { article: Some(id), body: "Take the spare key from the zanzibar box.".to_owned(), seen: Some(shown.article.version), ..new };
        desk.act(&desk.abe, changed.clone()).await.unwrap();
        assert_eq!(refused(desk.act(&desk.ana, changed).await), "refused-changed-meanwhile");
        assert_eq!(matches_of(&desk, &desk.ida, "where is the zanzibar box").await.articles.len(), 1);
        let (ida, it) = (desk.ida.clone(), desk.it);
        let all = desk.spine.read(move |tx| Box::pin(async move { articles::list(tx, &ida, Some(it), None, None, 10).await })).await.unwrap();
        assert_eq!(all.len(), 1);
        desk.check().await;
    }

    async fn only_the_newest_words_of_an_article_are_found(desk: TestDesk) {
        let written = WriteArticle::new(desk.it, "en", "Parking", "The car park opens with the turquoise token.");
        let id = desk.act(&desk.ana, written.clone()).await.unwrap();
        assert_eq!(matches_of(&desk, &desk.ida, "where is my turquoise token").await.articles.len(), 1);
        let body = "The car park opens with the staff badge.".to_owned();
        desk.act(&desk.ana, WriteArticle { article: Some(id), body, ..written }).await.unwrap();
        assert!(matches_of(&desk, &desk.ida, "where is my turquoise token").await.articles.is_empty(), "nobody needs it any more");
        assert_eq!(matches_of(&desk, &desk.ida, "where is my staff badge").await.articles.len(), 1);
        desk.check().await;
    }

    async fn known_incidents_and_own_tickets_are_found(desk: TestDesk) {
        let known = desk.act(&desk.ben, Ask::new("The booking page of the car share shows an error")).await.unwrap();
        let own = ida_asks(&desk, "My badge does not open the garage door").await;
        let secret = desk.act(&desk.ben, Ask { provider: Some(desk.hr), ..Ask::new("The booking page of my holiday shows an error") }).await.unwrap();
        let before = matches_of(&desk, &desk.ida, "the booking page shows an error").await;
        assert!(before.known_incidents.is_empty() && before.own_open_alike.is_empty(), "what is not known is nobody else's");
        let declare = desk::actions::DeclareKnown {
            ticket: known.number.clone().into(),
            known: true,
            words: "We look for the cause.".to_owned(),
        };
        desk.act(&desk.ana, declare).await.unwrap();
        let found = matches_of(&desk, &desk.ida, "the booking page of the car share shows an error").await;
        let all: Vec<(&str, bool)> = found.known_incidents.iter().map(|k| (k.subject.number.as_str(), k.me_too)).collect();
        assert_eq!(all, [(known.number.as_str(), false)], "and never {}", secret.number);
        desk.act(&desk.ida, desk::actions::MeToo { ticket: known.number.clone().into() }).await.unwrap();
        let found = matches_of(&desk, &desk.ida, "the booking page of the car share shows an error").await;
        assert_eq!((found.known_incidents[0].me_too, found.known_incidents[0].affected), (true, 2));
        let ida = desk.ida.person.unwrap();
        let mine = desk.spine.read(move |tx| Box::pin(async move { Ok(lists::my_conversations(tx, ida, 9).await?) })).await.unwrap();
        assert!(mine.iter().any(|c| (c.ticket.id, c.part.as_str()) == (known.subject, "me_too")));
        let found = matches_of(&desk, &desk.ida, "my badge does not open the garage").await;
        assert_eq!(found.own_open_alike.iter().map(|s| s.number.as_str()).collect::<Vec<_>>(), [own.number.as_str()]);
        desk.check().await;
    }

    async fn a_card_shows_what_its_reader_may_read(desk: TestDesk) {
        let it = ida_asks(&desk, "The car is late").await;
        let hr = desk.act(&desk.ida, Ask { provider: Some(desk.hr), ..Ask::new("My payslip is wrong") }).await.unwrap();
        let id = desk.ida.person.unwrap();
        let card = |actor: &Actor| {
            let (spine, actor, now) = (desk.spine.clone(), actor.clone(), desk.spine.now());
            async move { spine.read(move |tx| Box::pin(async move { people_cards::person_card(tx, &actor, id, now).await })).await }
        };
        for (who, number) in [(&desk.ana, &it.number), (&desk.hanna, &hr.number)] {
            let card = card(who).await.unwrap();
            assert_eq!(card.tickets.iter().map(|t| &t.number).collect::<Vec<_>>(), [number]);
            assert!(!card.promises.is_empty() && card.promises.iter().all(|p| &p.number == number && !p.late));
            assert_eq!(card.consumer.map(|(_, name)| name).as_deref(), Some("Sales"));
        }
        assert!(card(&desk.ben).await.is_err(), "who asks looks at nobody's card");
        assert!(card(&desk.otto).await.is_err());
        let (rita, sales, now) = (desk.rita.clone(), desk.sales, desk.spine.now());
        let card = desk.spine.read(move |tx| Box::pin(async move { people_cards::consumer_card(tx, &rita, sales, now).await })).await.unwrap();
        assert_eq!(card.people.iter().map(|(_, name, role)| (name.as_str(), role.as_str())).collect::<Vec<_>>(), [("Rita Reed", "representative")]);
    }

    async fn a_report_says_of_how_many(desk: TestDesk) {
        // Who complains is answered in words of one's own, each time.
        let words = [
            "Whoever had it before you was stuck behind an accident near Potsdam and nobody thought of calling.",
            "Its battery was empty at seven, so the workshop kept it until somebody had found another cable.",
            "We moved two bookings by mistake on Friday; yours is first in the list again from tomorrow on.",
        ];
        for (n, words) in words.into_iter().enumerate() {
            let asked = ida_asks(&desk, &format!("The car is late, number {n}")).await;
            desk.later(if n == 0 { Millis::days(9) } else { Millis::minutes(5) });
            desk.act(&desk.ana, Resolve { ticket: asked.number.into(), words: words.into(), seen: None }).await.unwrap();
        }
        let report = |actor: &Actor, provider| {
            let (spine, actor, now) = (desk.spine.clone(), actor.clone(), desk.spine.now());
            async move {
                spine
                    .read(move |tx| Box::pin(async move { reports::promises(tx, &actor, provider, now.minus(Millis::days(90)), now).await }))
                    .await
            }
        };
        let lines = report(&desk.leo, Some(desk.it)).await.unwrap();
        let done = lines.iter().filter(|l| l.kind == PromiseKind::Resolution).fold((0, 0), |sum, l| (sum.0 + l.kept.k, sum.1 + l.kept.n));
        assert_eq!(done, (2, 3));
        assert!(lines.iter().all(|l| l.kept.low <= l.kept.share && l.kept.share <= l.kept.high && l.provider_name == "IT"));
        assert_eq!(report(&desk.ana, None).await.unwrap().len(), lines.len());
        assert!(report(&desk.ida, None).await.is_err());
        assert!(report(&desk.ana, Some(desk.hr)).await.is_err() && report(&desk.otto, Some(desk.hr)).await.is_err());
        let all = desk.spine.read(|tx| Box::pin(async move { Ok(people::providers(tx).await?.len()) })).await.unwrap();
        assert_eq!(all, 3);
    }
}
