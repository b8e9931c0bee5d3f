//! One voice a person; who may see how many; without a name; the fair shelf.

use crate::log::{Log, refused};
use database::p;
use domain::{SubjectId, rules::shelf};
use improvement::{
    actions::{Leave, See, Speak, SpeakUnnamed},
    store::item,
};

database::both_databases! {
    async fn one_voice_a_person(log: Log) {
        let made = log.say(&log.ida, "Tell the next driver").await;
        log.act(&log.ben, Speak::me_too(&made.number)).await.unwrap();
        log.act(&log.ben, Speak { words: "Every Friday.".into(), strength: 3, lost_minutes: 40, ..Speak::me_too(&made.number) }).await.unwrap();
        let item = log.item(made.id).await;
        assert_eq!((item.voices, item.lost_minutes), (2, 40), "again changes it, and counts once");
        // Both are of sales: the root of 2 + 3.
        assert_eq!(item.people, 2_236);
        log.act(&log.cleo, Speak { strength: 1, ..Speak::me_too(&made.number) }).await.unwrap();
        assert_eq!(log.item(made.id).await.people, 3_236, "another group adds its own root");
        log.act(&log.ben, Leave { number: made.number.clone() }).await.unwrap();
        log.act(&log.ben, Leave { number: made.number.clone() }).await.unwrap();
        let item = log.item(made.id).await;
        assert_eq!((item.voices, item.lost_minutes, item.people), (2, 0, 2_414));
        assert_eq!(refused(log.act(&log.ben, Speak { strength: 9, lost_minutes: -1, ..Speak::me_too(&made.number) }).await), "strength,lost_minutes");
        // For somebody who told an agent.
        let for_ben = Speak { on_behalf: Some("ben@example.org".into()), ..Speak::me_too(&made.number) };
        assert_eq!(refused(log.act(&log.cleo, for_ben.clone()).await), "refused-role");
        log.act(&log.ana, for_ben.clone()).await.unwrap();
        assert_eq!(log.news(&log.ben).await, ["improvement_began taken_along"]);
        assert_eq!(refused(log.act(&log.ana, for_ben).await), "refused-spoken-already");
        assert_eq!(log.item(made.id).await.voices, 3);
    }

    async fn without_a_name(log: Log) {
        let made = log.say(&log.ida, "The boss drives it home").await;
        let unnamed = |words: &str| SpeakUnnamed { number: made.number.clone(), words: words.into(), strength: 3, lost_minutes: 0 };
        log.act(&log.ben, unnamed("I saw it, too.")).await.unwrap();
        assert_eq!(log.item(made.id).await.voices, 2);
        assert_eq!(refused(log.act(&log.ben, unnamed("Again.")).await), "refused-spoken-already");
        assert_eq!(refused(log.act(&log.ben, Speak::me_too(&made.number)).await), "refused-spoken-unnamed");
        // Nothing that is kept names Ben: no voice, no follower, no line of the audit log, no time but the day.
        let (ben, id) = (log.ben.person.unwrap(), made.id);
        let found = log.app.spine.read(move |tx| Box::pin(async move {
            let voices: Vec<(Option<i64>, i64, i64, i64)> = tx.rows("select person_id, said_at, group_id, id from improvement_voice where kind = 'anonymous'", p![]).await?;
            let (named,): (i64,) = tx.one("select (select count(*) from audit where actor_id = $1 and subject_id = $2) + (select count(*) from follow where person_id = $1) + (select count(*) from participant where person_id = $1)", p![ben, id]).await?;
            Ok((voices, named))
        })).await.unwrap();
        let (voices, named) = found;
        assert_eq!(named, 0);
        assert_eq!((voices.len(), voices[0].0, voices[0].1 % 86_400_000, voices[0].2), (1, None, 0, 0));
        assert!((voices[0].3 - id.0).abs() > 1 << 40, "its id tells no time");
        log.act(&log.ben, Leave { number: made.number.clone() }).await.unwrap();
        assert_eq!(log.item(made.id).await.voices, 1, "who has it can take it back");
    }

    async fn the_shelf_is_fair(log: Log) {
        let mut ids = Vec::new();
        for n in 0..30 {
            ids.push(log.say(&log.ida, &format!("Wish {n}")).await.id);
        }
        let mut shown = vec![0; ids.len()];
        for visit in 0..120_usize {
            let visitor = log.person(visit, None).await;
            let die = i64::try_from(visit).unwrap() * 17_000_000;
            let actor = visitor.clone();
            let shelf = log.app.spine.read(move |tx| Box::pin(async move {
                let reader = item::reader(tx, &actor).await?;
                Ok(shelf::fill(&item::turn(tx, reader, 6).await?, &item::drawn(tx, reader, die, 6).await?, 6))
            })).await.unwrap();
            assert_eq!(shelf.len(), 6);
            for id in &shelf {
                shown[ids.iter().position(|i| i.0 == *id).unwrap()] += 1;
            }
            log.act(&visitor, See(shelf.into_iter().map(SubjectId).collect())).await.unwrap();
            let (least, most) = (shown.iter().min().unwrap(), shown.iter().max().unwrap());
            assert!(visit >= 99 || most - least <= 1, "visit {visit}: shown {least} to {most} times");
        }
        assert!(shown.iter().all(|n| *n >= 20));
    }
}
