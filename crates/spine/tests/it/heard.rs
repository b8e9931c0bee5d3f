//! What people said waits for a person's own words.

use crate::house::House;
use database::both_databases;
use domain::{Actor, EntryId, HeardReason, HeardState, Millis, Refusal, SubjectId, rules::by_hand::Verdict};
use spine::{
    Action, Failure, Work,
    following::{self, Depth},
    heard::{self, Ended, Filter, Opened},
    promises,
    timeline::{self, NewEntry, NewSubject},
};

#[derive(Clone, Copy)]
struct Say<'a> {
    family: &'static str,
    reason: HeardReason,
    hr: bool,
    words: &'a str,
}

struct Saying(&'static str, HeardReason, Option<domain::ProviderId>, String, Option<domain::ServiceId>, bool);
impl Action for Saying {
    const NAME: &'static str = "test.say";
    type Done = SubjectId;
    async fn run(&self, work: &mut Work<'_>) -> Result<SubjectId, Failure> {
        let provider = self.2.unwrap();
        let subject = timeline::open(
            work,
            NewSubject {
                family: self.0,
                number: None,
                title: &self.3,
                provider: Some(provider),
                consumer: None,
                requester: work.actor.person,
                open_to_all: false,
                confidential: self.5,
            },
        )
        .await?;
        timeline::append(work, NewEntry::message(subject, &self.3)).await?;
        if let Some(person) = work.actor.person {
            following::follow(work, subject, person, Depth::Talk, "asked").await?;
        }
        heard::open(work, Opened { subject, provider, service: self.4, owner: None, reason: self.1 }).await?;
        Ok(subject)
    }
}

impl House {
    async fn says(&self, who: &Actor, say: Say<'_>) -> SubjectId {
        let provider = if say.hr { self.hr } else { self.it };
        let service = (!say.hr).then_some(self.car);
        let action = Saying(say.family, say.reason, Some(provider), say.words.to_owned(), service, say.hr);
        self.spine.act(who, action).await.unwrap()
    }
    async fn ida_says(&self, words: &str) -> SubjectId {
        self.says(&self.ida, Say { family: "saying", reason: HeardReason::Words, hr: false, words }).await
    }
}

struct Do<F>(F);
impl<F, T> Action for Do<F>
where
    F: for<'a, 'b> Fn(&'a mut Work<'b>) -> database::BoxFuture<'a, Result<T, Failure>> + Send + Sync + 'static,
    T: Send + 'static,
{
    const NAME: &'static str = "test.do";
    type Done = T;
    async fn run(&self, work: &mut Work<'_>) -> Result<T, Failure> {
        (self.0)(work).await
    }
}

impl House {
    async fn answers(&self, who: &Actor, subject: SubjectId, text: &'static str) -> Result<heard::Answered, Failure> {
        self.does(who, move |work| Box::pin(async move { heard::answer(work, subject, text, &[]).await })).await
    }
    async fn does<T: Send + 'static>(
        &self,
        who: &Actor,
        act: impl for<'a, 'b> Fn(&'a mut Work<'b>) -> database::BoxFuture<'a, Result<T, Failure>> + Send + Sync + 'static,
    ) -> Result<T, Failure> {
        self.spine.act(who, Do(act)).await
    }
    async fn queue(&self, who: &Actor, filter: Filter) -> Vec<heard::Waiting> {
        let who = who.clone();
        self.spine.read(move |tx| Box::pin(async move { heard::queue(tx, &who, &filter).await })).await.unwrap()
    }
    async fn standing(&self, subject: SubjectId) -> heard::Heard {
        self.spine.read(move |tx| Box::pin(async move { Ok(heard::of(tx, subject).await?) })).await.unwrap().unwrap()
    }
    async fn waiting(&self, who: &Actor) -> i64 {
        let who = who.clone();
        self.spine.read(move |tx| Box::pin(async move { Ok(heard::waiting(tx, &who).await?) })).await.unwrap()
    }
}

const OWN: &str = "The car came late because its tyre was flat; nobody called you, and that was our fault.";

both_databases! {
    async fn a_person_answers_and_the_clock_stops(house: House) {
        let said = house.ida_says("The car was late again").await;
        let queue = house.queue(&house.ana, Filter::default()).await;
        assert_eq!(queue.len(), 1);
        assert_eq!((queue[0].subject_id, queue[0].requester.as_deref(), queue[0].owner_id), (said, Some("Ida Berg"), None));
        assert!(queue[0].due_at > house.spine.now());
        assert_eq!(house.waiting(&house.ana).await, 1);
        let answered = house.answers(&house.ana, said, OWN).await.unwrap();
        assert!(answered.stopped(), "{answered:?}");
        let now = house.standing(said).await;
        assert_eq!((now.state, now.answered_by, now.owner_id), (HeardState::Answered, house.ana.person, house.ana.person));
        assert_eq!(house.waiting(&house.ana).await, 0);
        assert!(house.queue(&house.ana, Filter::default()).await.is_empty());
        assert_eq!(house.news(&house.ida).await, ["answer"]);
        let kept = house.spine.read(move |tx| Box::pin(async move { Ok(promises::of(tx, said).await?) })).await.unwrap();
        assert!(kept[0].promise.outcome.unwrap().in_time);
    }

    async fn a_kept_text_goes_out_but_the_clock_runs(house: House) {
        let said = house.ida_says("The car was late again").await;
        let it = house.it;
        let kept = "Dear {{name}}, thank you for your feedback. We take it very seriously and will come back to you.";
        house.does(&house.leo, move |work| Box::pin(async move { Ok(heard::know_template(work, it, "desk.canned.1", kept).await?) })).await.unwrap();
        let text = "Hello Ida! Thank you for your feedback; we take it VERY seriously, and will come back to you soon.\nBest regards, Ana";
        let answered = house.answers(&house.ana, said, text).await.unwrap();
        assert_eq!(answered.verdict, Verdict::Template);
        assert_eq!(house.standing(said).await.state, HeardState::Open);
        assert_eq!(house.news(&house.ida).await, ["answer"], "the words went out all the same");
        // Forgotten, it is no template any more.
        house.does(&house.leo, move |work| Box::pin(async move { Ok(heard::forget_template(work, it, "desk.canned.1").await?) })).await.unwrap();
        assert!(house.answers(&house.ana, said, text).await.unwrap().stopped());
    }

    async fn the_same_words_to_another_stop_no_clock_within_the_hour(house: House) {
        let first = house.ida_says("The car was late again").await;
        let second = house.says(&house.ben, Say { family: "saying", reason: HeardReason::Words, hr: false, words: "Late, late" }).await;
        assert!(house.answers(&house.ana, first, OWN).await.unwrap().stopped());
        let again = house.answers(&house.abe, second, OWN).await.unwrap();
        assert_eq!(again.verdict, Verdict::Repeated, "whoever of the provider sends them");
        house.later(Millis::minutes(61));
        assert!(house.answers(&house.abe, second, OWN).await.unwrap().stopped());
    }

    async fn a_machine_stops_no_clock(house: House) {
        let said = house.ida_says("The car was late again").await;
        assert_eq!(house.answers(&house.robot, said, OWN).await.unwrap().verdict, Verdict::Machine);
        assert_eq!(house.answers(&Actor::system(), said, OWN).await.unwrap().verdict, Verdict::Machine);
        assert_eq!(house.standing(said).await.state, HeardState::Open);
    }

    async fn who_may_not_answer_is_refused(house: House) {
        let said = house.ida_says("The car was late again").await;
        for (who, name) in [(&house.ben, "somebody else"), (&house.hanna, "another provider")] {
            let refused = house.answers(who, said, OWN).await;
            assert!(matches!(refused, Err(Failure::Refused(Refusal::NotFound))), "{name}: {refused:?}");
        }
        assert!(matches!(house.answers(&house.ida, said, OWN).await, Err(Failure::Refused(Refusal::NotAllowed(_)))));
        let own = house.says(&house.ana, Say { family: "saying", reason: HeardReason::Words, hr: false, words: "My own" }).await;
        assert!(matches!(house.answers(&house.ana, own, OWN).await, Err(Failure::Refused(Refusal::NotAllowed(_)))));
        assert!(matches!(house.answers(&house.ana, said, "  ").await, Err(Failure::Refused(Refusal::Invalid(_)))));
        assert!(house.queue(&house.hanna, Filter::default()).await.is_empty());
    }

    async fn the_queue_is_filtered_and_paged(house: House) {
        let words = house.ida_says("The car was late again").await;
        house.later(Millis::minutes(5));
        let complaint = house.says(&house.ben, Say { family: "complaint", reason: HeardReason::Complaint, hr: false, words: "Enough" }).await;
        let report = house.says(&house.ben, Say { family: "report", reason: HeardReason::Report, hr: false, words: "Unsafe" }).await;
        let closed = house.says(&house.ben, Say { family: "complaint", reason: HeardReason::Complaint, hr: true, words: "Private" }).await;
        let ids = |found: Vec<heard::Waiting>| found.into_iter().map(|w| w.subject_id).collect::<Vec<_>>();
        let seen = ids(house.queue(&house.ana, Filter::default()).await);
        assert!(seen.contains(&words) && seen.contains(&complaint) && !seen.contains(&report) && !seen.contains(&closed));
        assert!(ids(house.queue(&house.leo, Filter::default()).await).contains(&report), "the lead sees it");
        assert_eq!(ids(house.queue(&house.hanna, Filter::default()).await), [closed]);
        let filter = Filter { reason: Some(HeardReason::Complaint), ..Filter::default() };
        assert_eq!(ids(house.queue(&house.ana, filter).await), [complaint]);
        let filter = Filter { family: Some("saying".to_owned()), service: Some(house.car), ..Filter::default() };
        assert_eq!(ids(house.queue(&house.ana, filter).await), [words]);
        // Given to somebody, it is theirs; one page after the other shows each once.
        let ana = house.ana.person;
        house.does(&house.leo, move |work| Box::pin(async move { heard::own(work, words, ana).await })).await.unwrap();
        let ben = house.ben.person;
        let refused = house.does(&house.leo, move |work| Box::pin(async move { heard::own(work, words, ben).await })).await;
        assert!(matches!(refused, Err(Failure::Refused(Refusal::Invalid(_)))));
        assert_eq!(ids(house.queue(&house.ana, Filter { owner: ana, ..Filter::default() }).await), [words]);
        assert_eq!(ids(house.queue(&house.ana, Filter { free: true, ..Filter::default() }).await), [complaint]);
        let first = house.queue(&house.leo, Filter { limit: 1, ..Filter::default() }).await;
        let after = Some((first[0].due_at, first[0].subject_id));
        let rest = ids(house.queue(&house.leo, Filter { after, ..Filter::default() }).await);
        assert_eq!(rest.len(), 2);
        assert!(!rest.contains(&first[0].subject_id));
    }

    async fn its_owner_is_warned_else_the_leads(house: House) {
        let owned = house.ida_says("The car was late again").await;
        let free = house.says(&house.ben, Say { family: "complaint", reason: HeardReason::Complaint, hr: false, words: "Enough" }).await;
        let ana = house.ana.person;
        house.does(&house.leo, move |work| Box::pin(async move { heard::own(work, owned, ana).await })).await.unwrap();
        house.later(Millis::days(10));
        let told = house.does(&Actor::system(), |work| Box::pin(async move {
            let due = promises::due_warnings(work, 100).await?;
            let mut told = Vec::new();
            for (given, step) in &due {
                if heard::warn(work, given, step).await? {
                    told.push(given.subject);
                }
            }
            Ok(told)
        })).await.unwrap();
        assert!(told.contains(&owned) && told.contains(&free));
        assert_eq!(house.news(&house.ana).await, ["warning"]);
        assert_eq!(house.news(&house.leo).await, ["warning"]);
        assert_eq!(house.news(&house.abe).await, Vec::<String>::new());
    }

    async fn what_it_became_is_shown_both_ways_and_names_nothing_closed(house: House) {
        let said = house.ida_says("The car was late again").await;
        let other = house.says(&house.ana, Say { family: "improvement", reason: HeardReason::Words, hr: false, words: "Call ahead" }).await;
        house.does(&house.ana, move |work| Box::pin(async move { heard::became(work, said, other).await })).await.unwrap();
        let chain = |who: &Actor, of: SubjectId| {
            let (who, spine) = (who.clone(), house.spine.clone());
            async move {
                let now = spine.now();
                let links = spine.read(move |tx| Box::pin(async move { heard::chain(tx, &who, of, now).await })).await.unwrap();
                links.into_iter().map(|l| (l.id, l.outgoing)).collect::<Vec<_>>()
            }
        };
        assert_eq!(chain(&house.ana, said).await, [(other, true)]);
        assert_eq!(chain(&house.ana, other).await, [(said, false)]);
        assert_eq!(chain(&house.ida, said).await, [], "Ida may not read what it became");
        // From something confidential: only who may read it can, and its number is nowhere on the other side.
        let closed = house.says(&house.ida, Say { family: "complaint", reason: HeardReason::Complaint, hr: true, words: "Private" }).await;
        let refused = house.does(&house.ana, move |work| Box::pin(async move { heard::became(work, closed, other).await })).await;
        assert!(matches!(refused, Err(Failure::Refused(Refusal::NotFound))));
        house.does(&house.hanna, move |work| Box::pin(async move { heard::became(work, closed, other).await })).await.unwrap();
        assert_eq!(chain(&house.ana, other).await, [(said, false)]);
        let told = house.spine.read(move |tx| Box::pin(async move {
            let about = spine::access::about(tx, &Actor::system(), other, domain::Timestamp(0)).await?;
            let sight = domain::rules::sight::Sight::of(&Actor::system(), &about);
            Ok(timeline::entries(tx, other, &sight).await?)
        })).await.unwrap();
        let last = told.last().unwrap().change.clone().unwrap();
        assert_eq!((last.key.as_str(), last.args.len()), ("event-came-from-something", 0));
        let faults = house.spine.read(move |tx| Box::pin(async move { Ok(timeline::verify(tx, other).await?) })).await.unwrap();
        assert_eq!(faults, Vec::<i64>::new());
    }

    async fn it_is_counted_for_the_welcome_policy(house: House) {
        let from = house.spine.now();
        let said = house.ida_says("The car was late again").await;
        let other = house.ida_says("And again").await;
        let third = house.ida_says("And the seat is dirty").await;
        house.later(Millis::hours(1));
        house.answers(&house.ana, said, OWN).await.unwrap();
        house.does(&house.ana, move |work| Box::pin(async move { heard::release(work, other, EntryId(0)).await })).await.unwrap_err();
        let (it, car) = (house.it, house.car);
        house.does(&house.ana, move |work| Box::pin(async move {
            let entry = timeline::append(work, NewEntry::answer(other, it, "To all who clicked")).await?;
            heard::release(work, other, entry).await?;
            heard::ended(work, said, it, Some(car), Some(Ended::Declined)).await?;
            heard::ended(work, said, it, Some(car), Some(Ended::Delivered)).await?;
            Ok(())
        })).await.unwrap();
        let to = house.spine.now().plus(Millis(1));
        let counts = |service| {
            let spine = house.spine.clone();
            async move { spine.read(move |tx| Box::pin(async move { Ok(heard::counts(tx, Some(it), service, from, to).await?) })).await.unwrap() }
        };
        let done = counts(Some(car)).await;
        assert_eq!((done.opened, done.answered, done.released, done.in_time, done.declined, done.delivered), (3, 1, 1, 1, 0, 1));
        assert_eq!((done.took.clone(), done.oldest), (vec![Millis::hours(1)], Some(from)));
        assert_eq!(counts(None).await, done);
        house.does(&house.leo, move |work| Box::pin(async move { heard::withdraw(work, third).await })).await.unwrap();
        assert_eq!(counts(None).await.opened, 2);
        assert_eq!(house.waiting(&house.leo).await, 0);
    }

    async fn said_again_it_waits_again(house: House) {
        let said = house.ida_says("The car was late again").await;
        house.answers(&house.ana, said, OWN).await.unwrap();
        let (it, leo) = (house.it, house.leo.person);
        house.does(&house.ida, move |work| Box::pin(async move {
            heard::open(work, Opened { subject: said, provider: it, service: None, owner: None, reason: HeardReason::Reopened }).await
        })).await.unwrap();
        let now = house.standing(said).await;
        assert_eq!((now.state, now.reason, now.owner_id, now.answered_at), (HeardState::Open, HeardReason::Reopened, house.ana.person, None));
        assert_eq!(house.waiting(&house.ana).await, 1);
        // Opened while it waits: nothing changes.
        house.does(&house.ida, move |work| Box::pin(async move {
            heard::open(work, Opened { subject: said, provider: it, service: None, owner: leo, reason: HeardReason::Words }).await
        })).await.unwrap();
        assert_eq!(format!("{:?}", house.standing(said).await), format!("{now:?}"));
        assert_eq!(house.waiting(&house.ana).await, 1);
    }
}
