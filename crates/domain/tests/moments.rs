//! Moments of truth: which happenings are one, as a table and as what must always hold.

use domain::{
    Millis, Timestamp,
    rules::moments::{AGAIN, Befell, Event, Trigger, find},
};
use proptest::prelude::*;

const fn event(id: i64, kind: Befell, day: i64, subject: i64, service: Option<i64>) -> Event {
    Event { id, kind, at: Timestamp(Millis::days(day).0), subject, service }
}

type Row = (&'static str, Event, Vec<Event>, Vec<Event>, Option<Trigger>);

#[test]
fn what_is_a_moment() {
    use Befell::{Asked, HandedOver, LowScore, Missed, Praised, Reopened, Silent};
    let hand = |id| event(id, HandedOver, id, 1, None);
    let rows: Vec<Row> = vec![
        ("reopened", event(9, Reopened, 1, 1, None), vec![], vec![], Some(Trigger::Reopened)),
        ("handed over once", hand(1), vec![], vec![], None),
        ("the third time", hand(3), vec![hand(1), hand(2), hand(3)], vec![], Some(Trigger::ThirdHandOver)),
        ("the fourth is the same story", hand(4), vec![hand(1), hand(2), hand(3)], vec![], None),
        ("silence", event(9, Silent, 1, 1, None), vec![], vec![], Some(Trigger::Silence)),
        ("a promise", event(9, Missed, 1, 1, None), vec![], vec![], Some(Trigger::Broken)),
        ("a low mark", event(9, LowScore, 1, 1, None), vec![], vec![], Some(Trigger::LowScore)),
        ("praise", event(9, Praised, 1, 1, None), vec![], vec![], Some(Trigger::Praise)),
        ("asked once", event(9, Asked, 20, 1, Some(5)), vec![], vec![event(9, Asked, 20, 1, Some(5))], None),
        (
            "again in 14 days",
            event(9, Asked, 20, 1, Some(5)),
            vec![],
            vec![event(3, Asked, 6, 2, Some(5))],
            Some(Trigger::Again),
        ),
        ("after 15 days", event(9, Asked, 21, 1, Some(5)), vec![], vec![event(3, Asked, 6, 2, Some(5))], None),
        ("with another service", event(9, Asked, 20, 1, Some(5)), vec![], vec![event(3, Asked, 19, 2, Some(6))], None),
        (
            "of no service nothing is known",
            event(9, Asked, 20, 1, None),
            vec![],
            vec![event(3, Asked, 19, 2, None)],
            None,
        ),
    ];
    for (name, new, on, before, expected) in rows {
        let found = find(&new, &on, &before);
        assert_eq!(found.as_ref().map(|f| f.trigger), expected, "{name}");
        assert_eq!(found.is_some_and(|f| f.positive), expected == Some(Trigger::Praise), "{name}");
    }
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let one = (prop::sample::select(Befell::ALL.to_vec()), 0_i64..60, 0_i64..3, prop::option::of(0_i64..2));
    prop::collection::vec(one, 0..12).prop_map(|all| {
        (0..).zip(all).map(|(id, (kind, day, subject, service))| event(id, kind, day, subject, service)).collect()
    })
}

proptest! {
    /// What comes later never changes what was decided, and one conversation is a third hand-over once at most.
    #[test]
    fn the_past_stays(all in events()) {
        let mut thirds = 0;
        for (i, new) in all.iter().enumerate() {
            let on = |until: usize| all[..until].iter().filter(|e| e.subject == new.subject).copied().collect::<Vec<_>>();
            let then = find(new, &on(i + 1), &all[..=i]);
            let now = find(new, &on(all.len()), &all);
            prop_assert_eq!(&then, &now);
            if let Some(found) = then {
                prop_assert!(!found.because.key.is_empty());
                if found.trigger == Trigger::Again {
                    let near = all[..i].iter().any(|e| e.service == new.service && e.service.is_some() && new.at.since(e.at) <= AGAIN);
                    prop_assert!(near);
                }
                thirds += usize::from(found.trigger == Trigger::ThirdHandOver && new.subject == 0);
            }
        }
        prop_assert!(thirds <= 1);
    }
}
