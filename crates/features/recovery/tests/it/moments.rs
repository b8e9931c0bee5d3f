//! Moments of truth: found, opened with a time, turned, measured; journeys and what is prepared.

use crate::harness::{Room, Said, refused};
use database::both_databases;
use domain::{Kind, Level, Millis, ServiceId, SubjectId, rules::moments::Befell};
use recovery::{
    journeys::{SavePlay, SaveStage, SaveStep, store as journey},
    moments::{self, Finish, Mark, Measure, Take, store},
};
use spine::{
    Action, Failure, Work,
    happenings::{self, Happening},
    people, timeline,
};

/// Something befalls Ida.
struct Befalls(SubjectId, Option<ServiceId>, Befell);
impl Action for Befalls {
    const NAME: &'static str = "test.befalls";
    type Done = ();
    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let subject = timeline::by_id(work.tx, self.0).await?.unwrap();
        let happening = Happening {
            subject: self.0,
            provider: subject.provider_id.unwrap(),
            service: self.1,
            person: subject.requester_id,
            kind: self.2,
        };
        Ok(happenings::note(work, happening).await?)
    }
}

struct Service;
impl Action for Service {
    const NAME: &'static str = "test.service";
    type Done = ServiceId;
    async fn run(&self, work: &mut Work<'_>) -> Result<ServiceId, Failure> {
        let it = people::provider_by_key(work.tx, "it").await?.unwrap();
        Ok(people::add_service(work, it.id, "car-share", "Car share", Level::Standard, "{}").await?)
    }
}

impl Room {
    async fn befalls(&self, id: SubjectId, service: Option<ServiceId>, kind: Befell) {
        self.act(&domain::Actor::system(), Befalls(id, service, kind)).await.unwrap();
        moments::look(&self.spine).await.unwrap();
    }

    async fn moments(&self, open: bool) -> Vec<store::Line> {
        let ana = self.ana.person.unwrap();
        self.spine.read(move |tx| Box::pin(async move { Ok(store::list(tx, ana, open, 50).await?) })).await.unwrap()
    }
}

fn incident(room: &Room) -> Said {
    Said { provider: room.it, kind: Kind::Incident, words: "The car is not in its bay." }
}

fn stage(service: ServiceId, title: &str) -> SaveStage {
    let stage = journey::Stage {
        id: 0,
        service_id: service,
        position: 0,
        title: title.to_owned(),
        person_does: "Walks to the bay".to_owned(),
        meets: "Sign, map".to_owned(),
    };
    SaveStage { stage, remove: false }
}

fn play(service: ServiceId, stage: Option<i64>, cause: &str) -> SavePlay {
    let play = journey::Play {
        id: 0,
        service_id: service,
        stage_id: stage,
        title: "The car is not there".to_owned(),
        positive: false,
        first_impression: true,
        cause: cause.to_owned(),
        decides: "Whoever answers".to_owned(),
        limits: "A taxi, once a day".to_owned(),
        words: "We send you a taxi now.".to_owned(),
        active: true,
    };
    SavePlay { play }
}

both_databases! {
    async fn what_befell_somebody_is_found_once_and_turned(room: Room) {
        let (id, number) = room.act(&room.ida, incident(&room)).await.unwrap();
        for _ in 0..2 {
            room.befalls(id, None, Befell::HandedOver).await;
        }
        assert!(room.moments(true).await.is_empty());
        room.befalls(id, None, Befell::HandedOver).await;
        room.befalls(id, None, Befell::HandedOver).await;
        let found = room.moments(true).await;
        assert_eq!(found.iter().map(|m| m.cause.as_str()).collect::<Vec<_>>(), ["third_hand_over"]);
        assert_eq!(moments::look(&room.spine).await.unwrap(), 0, "each is looked at once");
        // A further reason on the same conversation is the same recovery.
        room.befalls(id, None, Befell::Silent).await;
        let found = room.moments(true).await;
        assert_eq!(found.len(), 1);
        let moment = found[0].number.clone();
        assert_eq!(room.news(&room.leo).await, ["moment"]);
        assert!(room.news(&room.ida).await.is_empty(), "whose impression it is hears nothing of it yet");
        // Eight working hours, then the leads hear that it is late.
        room.later(Millis::days(2));
        moments::look(&room.spine).await.unwrap();
        moments::look(&room.spine).await.unwrap();
        assert_eq!(room.news(&room.leo).await, ["moment", "moment_late"]);
        assert_eq!(refused(room.act(&room.ida, Take { number: moment.clone() }).await), "not found");
        assert_eq!(refused(room.act(&room.hanna, Take { number: moment.clone() }).await), "not found");
        room.act(&room.ana, Take { number: moment.clone() }).await.unwrap();
        let finish = |words: &str, none| Finish { number: moment.clone(), words: words.to_owned(), none };
        assert_eq!(refused(room.act(&room.ana, finish(" ", false)).await), "words: invalid-empty");
        assert_eq!(refused(room.act(&room.ida, Measure { number: moment.clone(), before: 1, after: 4 }).await), "not found", "not asked yet");
        room.act(&room.ana, finish("I called her and brought the key.", false)).await.unwrap();
        assert_eq!(refused(room.act(&room.ana, finish("Again.", false)).await), "refused-moment-over");
        assert_eq!(room.news(&room.ida).await, ["after_asked"]);
        assert!(room.reads(&room.ida, id).await.contains(&"event-after-asked".to_owned()));
        assert_eq!(refused(room.act(&room.ben, Measure { number: moment.clone(), before: 1, after: 4 }).await), "not found");
        assert_eq!(refused(room.act(&room.ida, Measure { number: moment.clone(), before: 0, after: 6 }).await), "before: invalid-mark, after: invalid-mark");
        room.act(&room.ida, Measure { number: moment.clone(), before: 1, after: 4 }).await.unwrap();
        let done = room.moments(false).await;
        assert_eq!((done[0].state.as_str(), done[0].before_mark, done[0].after_mark), ("recovered", Some(1), Some(4)));
        let _ = number;
    }

    async fn the_same_again_within_14_days(room: Room) {
        let car = room.act(&domain::Actor::system(), Service).await.unwrap();
        let (first, _) = room.act(&room.ida, incident(&room)).await.unwrap();
        room.befalls(first, Some(car), Befell::Asked).await;
        room.later(Millis::days(13));
        let (other, _) = room.act(&room.ben, incident(&room)).await.unwrap();
        room.befalls(other, Some(car), Befell::Asked).await;
        assert!(room.moments(true).await.is_empty(), "somebody else’s is another story");
        let unlike = Said { provider: room.it, kind: Kind::Question, words: "Where can I find my invoice for October?" };
        let (unlike, _) = room.act(&room.ida, unlike).await.unwrap();
        room.befalls(unlike, Some(car), Befell::Asked).await;
        assert!(room.moments(true).await.is_empty(), "another matter is another story");
        let (again, _) = room.act(&room.ida, incident(&room)).await.unwrap();
        room.befalls(again, Some(car), Befell::Asked).await;
        assert_eq!(room.moments(true).await[0].cause, "again");
        // Praise is noted; nobody has to turn it.
        room.befalls(other, Some(car), Befell::Praised).await;
        let done = room.moments(false).await;
        assert_eq!((done[0].state.as_str(), done[0].positive, done[0].due_at), ("noted", true, None));
    }

    async fn marked_by_hand_by_who_serves_there(room: Room) {
        let (_, number) = room.act(&room.ida, incident(&room)).await.unwrap();
        let mark = Mark { from: number.clone(), positive: false, service: None, play: None, words: "She waited an hour.".to_owned() };
        assert_eq!(refused(room.act(&room.ida, mark.clone()).await), "refused-role");
        assert_eq!(refused(room.act(&room.hanna, mark.clone()).await), "not found");
        assert_eq!(refused(room.act(&room.ana, Mark { from: "9999".into(), ..mark.clone() }).await), "not found");
        assert_eq!(refused(room.act(&room.ana, Mark { service: Some(ServiceId(7)), ..mark.clone() }).await), "service: invalid-moment-service");
        assert_eq!(refused(room.act(&room.ana, Mark { play: Some(7), ..mark.clone() }).await), "play: invalid-moment-play");
        let (id, moment) = room.act(&room.ana, mark).await.unwrap();
        assert_eq!(room.news(&room.ana).await, Vec::<String>::new(), "whoever marks it has it");
        let owner = room.spine.read(move |tx| Box::pin(async move { Ok(store::moment(tx, id).await?) })).await.unwrap().unwrap().owner_id;
        assert_eq!(owner, room.ana.person);
        room.act(&room.abe, Finish { number: moment, words: "She was not waiting.".into(), none: true }).await.unwrap();
        assert!(room.news(&room.ida).await.is_empty(), "nobody is asked about what was none");
    }

    async fn a_play_is_found_by_what_it_is_for(room: Room) {
        let car = room.act(&domain::Actor::system(), Service).await.unwrap();
        assert_eq!(refused(room.act(&room.ana, stage(car, "Find the car")).await), "refused-role");
        let find = room.act(&room.leo, stage(car, "Find the car")).await.unwrap();
        assert_eq!(refused(room.act(&room.leo, stage(car, "")).await), "title: invalid-empty");
        let step = |done_by: &str| SaveStep {
            service: car,
            step: journey::Step {
                id: 0,
                stage_id: find,
                title: "Watches return times".to_owned(),
                visible: false,
                done_by: done_by.to_owned(),
                responsible: "Radu".to_owned(),
                accountable: "Radu".to_owned(),
                consulted: String::new(),
                by_machine: true,
                minutes: Some(5),
            },
        };
        assert_eq!(refused(room.act(&room.leo, step("nobody")).await), "done_by: invalid-done-by");
        let done = room.act(&room.leo, step("together")).await.unwrap();
        let mut bare = play(car, Some(find), "");
        bare.play.limits.clear();
        assert_eq!(refused(room.act(&room.leo, bare).await), "limits: invalid-play-part");
        assert_eq!(refused(room.act(&room.leo, play(car, Some(1), "")).await), "stage: invalid-stage");
        let any = room.act(&room.leo, play(car, Some(find), "")).await.unwrap();
        let silence = room.act(&room.leo, play(car, Some(find), "silence")).await.unwrap();
        for (cause, expected) in [(Befell::Silent, silence), (Befell::Missed, any)] {
            let (id, _) = room.act(&room.ida, incident(&room)).await.unwrap();
            room.befalls(id, Some(car), cause).await;
            let found = room.spine.read(move |tx| Box::pin(async move { Ok(store::open_on(tx, id).await?) })).await.unwrap();
            assert_eq!(found.unwrap().play_id, Some(expected));
        }
        // A stop that goes takes what is done at it along; what is prepared stays.
        let mut gone = stage(car, "");
        (gone.stage.id, gone.remove) = (find, true);
        room.act(&room.leo, gone).await.unwrap();
        let (steps, plays) = room.spine.read(move |tx| Box::pin(async move {
            Ok((journey::steps(tx, car).await?.len(), journey::plays(tx, car).await?.len()))
        })).await.unwrap();
        assert_eq!((steps, plays), (0, 2));
        let mut missing = step("together");
        missing.step.id = done;
        assert_eq!(refused(room.act(&room.leo, missing).await), "not found");
    }
}
