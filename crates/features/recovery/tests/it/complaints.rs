//! Complaints and compliments: their course, what is given, who is praised.

use crate::harness::{Desk, Room, Said, refused};
use database::{both_databases, p};
use domain::{Kind, Millis};
use recovery::complaints::{Give, Hand, Notice, Praise, SaveGift, Seek, store};

fn complaint(room: &Room) -> Said {
    Said { provider: room.it, kind: Kind::Complaint, words: "Nobody called me back." }
}

fn seek(number: &str, way: &str) -> Seek {
    Seek { number: number.to_owned(), way: way.to_owned(), words: "Are you there? We found the tyre.".to_owned() }
}

fn gift(room: &Room) -> store::GiftRow {
    store::GiftRow {
        id: 0,
        provider_id: room.it,
        name: "Voucher".to_owned(),
        unit: "money".to_owned(),
        currency: "eur".to_owned(),
        agent_limit: 2_000,
        lead_limit: 5_000,
        pot: 10_000,
        active: true,
        version: 1,
    }
}

fn give(number: &str, gift: i64, amount: i64) -> Give {
    Give { number: number.to_owned(), gift, amount, reason: String::new() }
}

both_databases! {
    async fn it_ends_by_their_word_and_runs_again_for_90_days(room: Room) {
        let (id, number) = room.act(&room.ida, complaint(&room)).await.unwrap();
        assert_eq!(refused(room.act(&room.ana, Desk::End(id, false)).await), "refused-course-days");
        assert_eq!(room.counts().await, [("complaint:open".to_owned(), 1)]);
        room.act(&room.ana, Desk::Answered(id, "Thank you.")).await.unwrap();
        room.act(&room.ana, Desk::Answered(id, "Ida, I looked at your file last night and found that nobody had written down your number.")).await.unwrap();
        room.act(&room.ida, Desk::End(id, true)).await.unwrap();
        assert_eq!(room.counts().await, [("complaint:word".to_owned(), 1)]);
        assert_eq!(refused(room.act(&room.ana, seek(&number, "mail")).await), "refused-course-over");
        room.later(Millis::days(90));
        room.act(&room.ida, Desk::Again(id)).await.unwrap();
        assert_eq!(room.counts().await, [("complaint:open".to_owned(), 1), ("complaint:reopened".to_owned(), 1)]);
        room.act(&room.ida, Desk::End(id, true)).await.unwrap();
        room.later(Millis::days(91));
        assert_eq!(refused(room.act(&room.ida, Desk::Again(id)).await), "refused-course-late");
        // Triaged as something else it is on no course, and nothing is counted.
        let (other, _) = room.act(&room.ben, complaint(&room)).await.unwrap();
        room.act(&room.ana, Desk::Set(other, Kind::Question)).await.unwrap();
        room.act(&room.ana, Desk::End(other, false)).await.unwrap();
        assert!(!room.counts().await.iter().any(|(name, _)| name == "complaint:open"));
    }

    async fn who_is_silent_is_sought_told_and_left_a_week(room: Room) {
        let (id, number) = room.act(&room.ida, complaint(&room)).await.unwrap();
        assert_eq!(refused(room.act(&room.ben, seek(&number, "mail")).await), "not found");
        assert_eq!(refused(room.act(&room.hanna, seek(&number, "mail")).await), "not found");
        assert_eq!(refused(room.act(&room.ida, seek(&number, "mail")).await), "refused-role");
        assert_eq!(refused(room.act(&room.ana, seek(&number, "pigeon")).await), "way: invalid-way");
        assert_eq!(refused(room.act(&room.ana, Seek { words: " ".into(), ..seek(&number, "mail") }).await), "words: invalid-empty");
        room.act(&room.ana, seek(&number, "mail")).await.unwrap();
        room.act(&room.ana, seek(&number, "phone")).await.unwrap();
        assert_eq!(refused(room.act(&room.ana, Notice { number: number.clone() }).await), "refused-course-days");
        // 23:30 and 00:30 of her zone are two days, though an hour lies between.
        room.later(Millis(Millis::hours(13).0 + Millis::minutes(30).0));
        room.act(&room.ana, seek(&number, "mail")).await.unwrap();
        room.later(Millis::hours(1));
        room.act(&room.ana, seek(&number, "mail")).await.unwrap();
        room.act(&room.ana, Notice { number: number.clone() }).await.unwrap();
        assert_eq!(refused(room.act(&room.ana, Desk::End(id, false)).await), "refused-course-wait");
        room.later(Millis::days(6));
        room.act(&room.ida, Desk::Spoke(id)).await.unwrap();
        room.later(Millis::days(2));
        assert_eq!(refused(room.act(&room.ana, Desk::End(id, false)).await), "refused-course-days", "who answers was reached");
        for way in ["phone", "mail"] {
            room.act(&room.abe, seek(&number, way)).await.unwrap();
            room.later(Millis::days(1));
        }
        room.act(&room.abe, Notice { number: number.clone() }).await.unwrap();
        room.later(Millis::days(7));
        room.act(&room.abe, Desk::End(id, false)).await.unwrap();
        assert_eq!(room.counts().await, [("complaint:sought".to_owned(), 1)]);
        let hers = room.reads(&room.ida, id).await;
        assert!(hers.contains(&"event-course-notice".to_owned()), "{hers:?}");
        assert_eq!(hers.iter().filter(|k| *k == "event-sought").count(), 4, "calls are a note of the desk's: {hers:?}");
        assert!(room.news(&room.ida).await.contains(&"answer".to_owned()));
    }

    async fn who_left_no_number_has_one_way(room: Room) {
        let (id, number) = room.act(&room.ben, complaint(&room)).await.unwrap();
        for _ in 0..2 {
            room.act(&room.ana, seek(&number, "mail")).await.unwrap();
            room.later(Millis::days(1));
        }
        room.act(&room.ana, Notice { number: number.clone() }).await.unwrap();
        room.later(Millis::days(7));
        room.act(&room.ana, Desk::End(id, false)).await.unwrap();
    }

    async fn what_may_be_given_has_its_limits(room: Room) {
        assert_eq!(refused(room.act(&room.ana, SaveGift { gift: gift(&room) }).await), "refused-role");
        let wrong = store::GiftRow { lead_limit: 10, pot: 5, ..gift(&room) };
        assert_eq!(refused(room.act(&room.leo, SaveGift { gift: wrong }).await), "lead_limit: invalid-lead-limit, pot: invalid-pot");
        assert_eq!(refused(room.act(&room.leo, SaveGift { gift: store::GiftRow { currency: "€".into(), ..gift(&room) } }).await), "currency: invalid-currency");
        assert_eq!(refused(room.act(&room.leo, SaveGift { gift: store::GiftRow { provider_id: room.hr, ..gift(&room) } }).await), "not found");
        let voucher = room.act(&room.leo, SaveGift { gift: gift(&room) }).await.unwrap();
        assert_eq!(refused(room.act(&room.leo, SaveGift { gift: store::GiftRow { id: voucher, version: 9, ..gift(&room) } }).await), "refused-changed-meanwhile");
        let (id, number) = room.act(&room.ida, complaint(&room)).await.unwrap();
        assert_eq!(refused(room.act(&room.ida, give(&number, voucher, 100)).await), "refused-role");
        assert_eq!(refused(room.act(&room.ana, give(&number, voucher, 0)).await), "amount: invalid-amount");
        room.act(&room.ana, give(&number, voucher, 1_500)).await.unwrap();
        assert_eq!(refused(room.act(&room.abe, give(&number, voucher, 501)).await), "amount: invalid-amount-limit", "the limit is of the complaint, not of who gives");
        room.act(&room.abe, give(&number, voucher, 500)).await.unwrap();
        assert_eq!(refused(room.act(&room.leo, give(&number, voucher, 4_000)).await), "reason: invalid-amount-reason");
        room.act(&room.leo, Give { reason: "Two hours in the rain.".into(), ..give(&number, voucher, 4_000) }).await.unwrap();
        assert_eq!(refused(room.act(&room.leo, Give { reason: "More.".into(), ..give(&number, voucher, 4_001) }).await), "amount: invalid-amount-pot");
        let given = room.spine.read(move |tx| Box::pin(async move { Ok(store::made_good(tx, id).await?) })).await.unwrap();
        assert_eq!(given.iter().map(|g| (g.amount, g.beyond)).collect::<Vec<_>>(), [(1_500, false), (500, false), (4_000, true)]);
        room.act(&room.ana, Hand { number: number.clone(), made_good: given[0].id }).await.unwrap();
        assert_eq!(refused(room.act(&room.ana, Hand { number: number.clone(), made_good: given[0].id }).await), "not found", "once");
        assert!(!room.reads(&room.ida, id).await.contains(&"event-made-good-beyond".to_owned()), "why more is the desk's");
        // Next month there is a pot again.
        room.later(Millis::days(20));
        let (_, next) = room.act(&room.ben, complaint(&room)).await.unwrap();
        room.act(&room.ana, give(&next, voucher, 2_000)).await.unwrap();
    }

    async fn the_pot_holds_whoever_gives_at_once(room: Room) {
        let voucher = room.act(&room.leo, SaveGift { gift: gift(&room) }).await.unwrap();
        let mut numbers = Vec::new();
        for _ in 0..12 {
            numbers.push(room.act(&room.ida, complaint(&room)).await.unwrap().1);
        }
        let all = numbers.iter().map(|number| {
            let (spine, ana, give) = (room.spine.clone(), room.ana.clone(), give(number, voucher, 2_000));
            tokio::spawn(async move { spine.act(&ana, give).await.is_ok() })
        });
        let mut given = 0;
        for one in all.collect::<Vec<_>>() {
            given += i64::from(one.await.unwrap());
        }
        let (spent, sum): (i64, i64) = room.spine.read(move |tx| Box::pin(async move {
            let (spent,): (i64,) = tx.one("select spent from recovery_pot where option_id = $1", p![voucher]).await?;
            let (sum,): (i64,) = tx.one("select cast(sum(amount) as bigint) from made_good where option_id = $1", p![voucher]).await?;
            Ok((spent, sum))
        })).await.unwrap();
        assert_eq!((given, spent, sum), (5, 10_000, 10_000));
    }

    async fn praise_reaches_those_it_is_for_and_who_leads_them(room: Room) {
        let (id, number) = room.act(&room.ida, Said { provider: room.it, kind: Kind::Compliment, words: "Ana stayed until it ran." }).await.unwrap();
        let praise = |people| Praise { number: number.clone(), people };
        let (ana, hanna, ben) = (room.ana.person.unwrap(), room.hanna.person.unwrap(), room.ben.person.unwrap());
        assert_eq!(refused(room.act(&room.ida, praise(vec![ana])).await), "refused-role");
        assert_eq!(refused(room.act(&room.abe, praise(vec![ben])).await), "person: invalid-nobody-praised");
        assert_eq!(refused(room.act(&room.abe, praise(vec![])).await), "person: invalid-nobody-praised");
        room.act(&room.abe, praise(vec![ana, hanna])).await.unwrap();
        assert_eq!(refused(room.act(&room.abe, praise(vec![ana])).await), "refused-praised-already");
        assert_eq!(room.news(&room.ana).await, ["praised"]);
        assert_eq!(room.news(&room.hanna).await, ["praised"]);
        let (reader, now) = (room.hanna.clone(), room.spine.now());
        let about = room.spine.read(move |tx| Box::pin(async move { spine::access::about(tx, &reader, id, now).await })).await.unwrap();
        assert!(domain::access::may(&room.hanna, domain::Capability::Read, Some(&about)).is_err(), "who serves elsewhere has the words, not the talk");
        assert_eq!(room.news(&room.leo).await, ["praise_passed"]);
        assert_eq!(room.news(&room.ida).await, ["praise_passed"], "who thanked hears that it arrived");
        let hers = room.spine.read(move |tx| Box::pin(async move { Ok(store::praise_of(tx, ana).await?) })).await.unwrap();
        assert_eq!((hers[0].words.as_str(), hers[0].said_by.as_deref()), ("Ana stayed until it ran.", Some("Ida Berg")));
        assert_eq!(refused(room.act(&room.abe, Desk::End(id, false)).await), "refused-course-unanswered");
        room.act(&room.abe, Desk::Answered(id, "Ida, I looked at your file last night and found that nobody had written down your number.")).await.unwrap();
        room.act(&room.abe, Desk::End(id, false)).await.unwrap();
        // What is said to a closed provider stays with its people.
        let (_, closed) = room.act(&room.ida, Said { provider: room.hr, kind: Kind::Compliment, words: "Hanna listened." }).await.unwrap();
        assert_eq!(refused(room.act(&room.hanna, Praise { number: closed.clone(), people: vec![ana] }).await), "person: invalid-praise-closed");
        room.act(&room.hanna, Praise { number: closed, people: vec![hanna] }).await.unwrap();
    }
}
