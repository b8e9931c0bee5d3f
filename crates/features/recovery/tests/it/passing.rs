//! Heard in passing: nobody is named before they said yes.

use crate::harness::{Room, refused};
use database::both_databases;
use domain::{PersonId, SubjectId};
use recovery::passing::{AnswerPassing, Naming, NotePassing, store};
use spine::{heard, timeline};

fn note(room: &Room, told_by: Option<PersonId>) -> NotePassing {
    NotePassing { provider: room.it, service: None, told_by, words: "The lockers are too high for me.".to_owned() }
}

impl Room {
    async fn named(&self, id: SubjectId) -> Option<String> {
        let (abe, number) = (self.abe.person.unwrap(), {
            let found = self.spine.read(move |tx| Box::pin(async move { Ok(timeline::by_id(tx, id).await?) }));
            found.await.unwrap().unwrap().number
        });
        let lines =
            self.spine.read(move |tx| Box::pin(async move { Ok(store::list(tx, abe, 9).await?) })).await.unwrap();
        lines.into_iter().find(|l| l.number == number).unwrap().who
    }
}

both_databases! {
    async fn who_said_it_is_asked_first(room: Room) {
        let ida = room.ida.person;
        assert_eq!(refused(room.act(&room.ida, note(&room, None)).await), "not found");
        assert_eq!(refused(room.act(&room.hanna, note(&room, None)).await), "not found");
        assert_eq!(refused(room.act(&room.ana, NotePassing { words: " ".into(), ..note(&room, None) }).await), "words: invalid-empty");
        assert_eq!(refused(room.act(&room.ana, note(&room, room.ana.person)).await), "who: invalid-teller");
        let (id, number) = room.act(&room.ana, note(&room, ida)).await.unwrap();
        assert_eq!(room.named(id).await, None);
        assert_eq!(room.news(&room.ida).await, ["passing_asked"]);
        assert_eq!(refused(room.act(&room.ben, Naming { number: number.clone(), yes: true }).await), "not found");
        assert_eq!(refused(room.act(&room.ana, Naming { number: number.clone(), yes: true }).await), "not found", "nobody says yes for another");
        let waits = room.spine.read(move |tx| Box::pin(async move { Ok(heard::of(tx, id).await?) })).await.unwrap();
        assert!(waits.unwrap().answered_at.is_none(), "it is in the listening queue");
        // A no changes nothing for others; a yes can come later.
        room.act(&room.ida, Naming { number: number.clone(), yes: false }).await.unwrap();
        assert_eq!(room.named(id).await, None);
        let words = "Whoever told us: new lockers come in spring, at the height of a wheelchair, because of what you said.";
        assert!(room.act(&room.abe, AnswerPassing { number: number.clone(), words: words.to_owned() }).await.unwrap());
        assert!(room.news(&room.ida).await.contains(&"answer".to_owned()), "named or not, the answer reaches them");
        room.act(&room.ida, Naming { number: number.clone(), yes: true }).await.unwrap();
        assert_eq!(room.named(id).await.as_deref(), Some("Ida Berg"));
        room.act(&room.ida, Naming { number, yes: false }).await.unwrap();
        assert_eq!(room.named(id).await, None, "and be taken back");
        // Nothing on the audit log tells who said it.
        let lines = room.spine.read(move |tx| Box::pin(async move { Ok(spine::audit::of_subject(tx, id, 50).await?) })).await.unwrap();
        assert!(lines.iter().all(|l| l.actor != "Ida Berg"), "{lines:?}");
    }
}
