//! Merged and parted: nobody lost, nobody twice, and exactly back.

use crate::log::{Log, refused};
use database::p;
use domain::{Actor, Millis, SubjectId};
use improvement::actions::{AnswerSplit, Audience, Leave, Merge, Object, Propose, Proposed, Speak, Unmerge};
use spine::Failure;
use std::collections::{BTreeMap, BTreeSet};

fn merge(a: &Proposed, b: &Proposed) -> Merge {
    Merge { number: a.number.clone(), into: b.number.clone(), words: "Both ask for the alert.".into() }
}
fn part(a: &Proposed) -> Unmerge {
    Unmerge { number: a.number.clone(), words: "One is about the ramp.".into() }
}

database::both_databases! {
    async fn voices_count_on_the_survivor_and_come_back(log: Log) {
        let (a, b) = (log.say(&log.ida, "An alert").await, log.say(&log.cleo, "A message when late").await);
        log.act(&log.ben, Speak::me_too(&a.number)).await.unwrap();
        log.act(&log.ben, Speak::me_too(&b.number)).await.unwrap();
        log.news(&log.ben).await;
        assert_eq!(refused(log.act(&log.ida, merge(&a, &b)).await), "refused-role");
        assert_eq!(refused(log.act(&log.leo, merge(&a, &a)).await), "into");
        log.act(&log.leo, merge(&a, &b)).await.unwrap();
        assert_eq!((log.item(b.id).await.voices, log.item(a.id).await.merged_into), (3, Some(b.id)), "Ben counts once");
        assert_eq!(log.news(&log.ida).await, ["improvement_merged proposed"], "each is told once");
        assert_eq!(log.news(&log.ben).await, ["improvement_merged voice"]);
        assert_eq!(log.news(&log.cleo).await, [""; 0], "nothing changed for Cleo");
        // What is decided on the survivor reaches those who spoke at the other.
        let no = improvement::actions::StepTo { to: domain::rules::improvement_course::Course::Declined, words: "No.".into(), would_change: "Money.".into(), ..improvement::actions::StepTo::on(&b.number) };
        let said = log.act(&log.leo, no).await;
        assert!(said.is_ok());
        assert!(log.news(&log.ida).await.contains(&"improvement proposed".to_owned()), "{:?}", log.news(&log.ida).await);
    }

    async fn who_spoke_since_is_asked_once(log: Log) {
        let (a, b) = (log.say(&log.ida, "An alert").await, log.say(&log.cleo, "A ramp").await);
        log.later(Millis::hours(1));
        log.act(&log.leo, merge(&a, &b)).await.unwrap();
        log.later(Millis::hours(1));
        // Ben comes by the number of the merged one: his voice counts on the survivor.
        log.act(&log.ben, Speak::me_too(&a.number)).await.unwrap();
        assert_eq!(log.item(b.id).await.voices, 3);
        log.later(Millis::hours(1));
        log.act(&log.leo, part(&a)).await.unwrap();
        assert_eq!((log.item(a.id).await.voices, log.item(b.id).await.voices), (1, 2), "later voices stay");
        assert_eq!(log.news(&log.ben).await, ["improvement_split voice"]);
        let own = log.ben.person.unwrap();
        let split = log.app.spine.read(move |tx| Box::pin(async move {
            let voice = improvement::actions::own_voice(tx, b.id, own).await?.unwrap();
            Ok(improvement::store::voice::unanswered(tx, &voice).await?.unwrap())
        })).await.unwrap();
        assert_eq!(split.number, a.number);
        let meant = AnswerSplit { number: b.number.clone(), split: split.id, stays: false };
        assert_eq!(refused(log.act(&log.cleo, meant.clone()).await), "refused-not-asked");
        log.act(&log.ben, meant.clone()).await.unwrap();
        assert_eq!((log.item(a.id).await.voices, log.item(b.id).await.voices), (2, 1));
        assert_eq!(refused(log.act(&log.ben, meant).await), "refused-not-asked", "once");
    }

    async fn who_proposed_it_may_object_for_seven_days(log: Log) {
        let (a, b, c) = (log.say(&log.ida, "An alert").await, log.say(&log.cleo, "A ramp").await, log.say(&log.ben, "A bell").await);
        log.act(&log.leo, merge(&a, &b)).await.unwrap();
        log.act(&log.leo, merge(&c, &b)).await.unwrap();
        let object = |x: &Proposed| Object { number: x.number.clone(), words: "Mine is about the app.".into() };
        assert_eq!(refused(log.act(&log.ben, object(&a)).await), "refused-only-author");
        log.later(Millis::days(7));
        log.act(&log.ida, object(&a)).await.unwrap();
        assert_eq!(log.item(a.id).await.merged_into, None);
        log.later(Millis(1));
        assert_eq!(refused(log.act(&log.ben, object(&c)).await), "refused-objection-late");
    }

    async fn what_few_see_never_goes_into_what_many_see(log: Log) {
        let own = Propose { audience: Audience::OwnConsumer, ..Propose::about("For sales", "In our building.", log.car) };
        let few = log.act(&log.ida, own).await.unwrap();
        let many = log.say(&log.ben, "For all").await;
        let closed = log.act(&log.ida, Propose::new("About pay", "Too late.", log.hr)).await.unwrap();
        assert_eq!(refused(log.act(&log.leo, merge(&few, &many)).await), "into");
        assert_eq!(refused(log.act(&log.leo, merge(&many, &closed)).await), "into", "HR's is not even there");
        assert_eq!(refused(log.act(&log.hugo, merge(&closed, &many)).await), "into");
    }

    /// Any run of merges, partings and voices, against the plainest possible bookkeeping.
    async fn any_sequence_is_exact(log: Log) {
        let mut items = Vec::new();
        for n in 0..5 {
            items.push(log.say(&log.ida, &format!("Wish {n}")).await);
        }
        let mut people: Vec<Actor> = Vec::new();
        for n in 0..6 {
            people.push(log.person(n, if n % 2 == 0 { Some(log.sales) } else { None }).await);
        }
        let mut parents: BTreeMap<usize, usize> = BTreeMap::new();
        // Where each voice was given, by whom; Ida spoke everywhere, as who proposed it.
        let mut voices: BTreeSet<(usize, usize)> = BTreeSet::new();
        let root = |parents: &BTreeMap<usize, usize>, mut at: usize| {
            while let Some(next) = parents.get(&at) { at = *next; }
            at
        };
        let mut state = 0x2545_F491_4F6C_DD1D_u64;
        let mut die = move |most: usize| { state ^= state << 13; state ^= state >> 7; state ^= state << 17; usize::try_from(state >> 33).unwrap() % most };
        for turn in 0..90 {
            log.later(Millis::minutes(1));
            let (a, b, who) = (die(5), die(5), die(6));
            match die(10) {
                0..=2 => {
                    let done = log.act(&log.leo, merge(&items[a], &items[b])).await;
                    let to = root(&parents, b);
                    let may = !parents.contains_key(&a) && to != a;
                    assert_eq!(done.is_ok(), may, "turn {turn}: merging {a} into {b}: {done:?}");
                    if may { parents.insert(a, to); }
                }
                3..=4 => {
                    let done = log.act(&log.leo, part(&items[a])).await;
                    assert_eq!(done.is_ok(), parents.remove(&a).is_some(), "turn {turn}: parting {a}: {done:?}");
                }
                5..=8 => {
                    log.act(&people[who], Speak::me_too(&items[a].number)).await.unwrap();
                    let at = root(&parents, a);
                    if !voices.iter().any(|(v, p)| *p == who && root(&parents, *v) == at) { voices.insert((at, who)); }
                }
                _ => {
                    log.act(&people[who], Leave { number: items[a].number.clone() }).await.unwrap();
                    let at = root(&parents, a);
                    voices.retain(|(v, p)| *p != who || root(&parents, *v) != at);
                }
            }
            for (n, made) in items.iter().enumerate() {
                let item = log.item(made.id).await;
                let to = root(&parents, n);
                assert_eq!(item.merged_into, (to != n).then(|| items[to].id), "turn {turn}: where {n} leads");
                if to == n {
                    let heard: BTreeSet<usize> = voices.iter().filter(|(v, _)| root(&parents, *v) == n).map(|(_, p)| *p).collect();
                    assert_eq!(item.voices, i64::try_from(heard.len()).unwrap() + 1, "turn {turn}: voices of {n}");
                }
            }
        }
        let kept = log.app.spine.read(move |tx| Box::pin(async move {
            let (n,): (i64,) = tx.one("select count(*) from improvement_voice", p![]).await?;
            let subjects: Vec<(SubjectId,)> = tx.rows("select id from improvement", p![]).await?;
            for (id,) in subjects {
                assert_eq!(spine::timeline::verify(tx, id).await?, Vec::<i64>::new());
            }
            let links: Vec<(SubjectId, SubjectId)> = tx.rows("select from_id, to_id from link where kind = 'merged' order by from_id", p![]).await?;
            Ok::<_, Failure>((n, links))
        })).await.unwrap();
        assert_eq!(kept.0, i64::try_from(voices.len() + 5).unwrap(), "every voice is where it was given");
        let mut expected: Vec<(SubjectId, SubjectId)> = parents.keys().map(|n| (items[*n].id, items[root(&parents, *n)].id)).collect();
        expected.sort();
        assert_eq!(kept.1, expected, "timelines read by one hop");
    }
}
