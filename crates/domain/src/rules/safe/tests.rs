use super::*;
use crate::Membership;
use proptest::prelude::*;

fn person(id: i64, roles: &[(Role, Option<i64>)]) -> Actor {
    let memberships = roles
        .iter()
        .map(|(role, at)| Membership { role: *role, provider: at.map(ProviderId), consumer: None })
        .collect();
    Actor { person: Some(PersonId(id)), memberships, ..Actor::guest() }
}

#[test]
fn only_handlers_read_a_report_and_never_one_about_themselves() {
    let kept = BTreeSet::from([PersonId(66)]);
    let facts = Facts { provider: ProviderId(2), kept_from: &kept };
    let token = Actor { scopes: Some(vec![crate::Scope::Admin]), ..person(3, &[(Role::Handler, Some(2))]) };
    for (who, actor, expected) in [
        ("a handler there", person(3, &[(Role::Handler, Some(2))]), Ok(PersonId(3))),
        ("a handler of the house", person(4, &[(Role::Handler, None)]), Ok(PersonId(4))),
        ("a handler elsewhere", person(5, &[(Role::Handler, Some(1))]), Err(Refusal::NotFound)),
        ("whom it is about", person(66, &[(Role::Handler, Some(2)), (Role::Handler, None)]), Err(Refusal::NotFound)),
        ("the lead", person(7, &[(Role::Lead, Some(2)), (Role::Agent, Some(2))]), Err(Refusal::NotFound)),
        ("the operator", person(8, &[(Role::Operator, None)]), Err(Refusal::NotFound)),
        ("the custodian", person(9, &[(Role::Custodian, None)]), Err(Refusal::NotFound)),
        ("a program of a handler", token, Err(Refusal::NotFound)),
        ("a guest", Actor::guest(), Err(Refusal::SignIn)),
    ] {
        assert_eq!(may_handle(&actor, &facts), expected, "{who}");
    }
    assert_eq!(may_keep_name(&person(9, &[(Role::Custodian, Some(2))]), &facts), Ok(PersonId(9)));
    assert_eq!(may_keep_name(&person(3, &[(Role::Handler, Some(2))]), &facts), Err(Refusal::NotFound));
    assert_eq!(
        may_keep_name(&person(66, &[(Role::Custodian, None)]), &facts),
        Err(Refusal::NotFound),
        "whom it is about"
    );
}

#[test]
fn a_name_is_asked_for_with_a_motive_and_granted_by_somebody_else() {
    assert!(motive("because").is_err() && motive(&" ".repeat(40)).is_err());
    assert!(motive("They may be in danger at home.").is_ok());
    let asked = Asked { by: PersonId(3), answer: None };
    assert!(may_decide(PersonId(9), &asked).is_ok());
    assert!(matches!(may_decide(PersonId(3), &asked), Err(Refusal::NotAllowed(_))));
    let granted = Asked { answer: Some(Answer::Until(Timestamp(100))), ..asked };
    assert!(matches!(may_decide(PersonId(9), &granted), Err(Refusal::Conflict(_))));
    let refused = Asked { answer: Some(Answer::No), ..asked };
    for (who, all, now, expected) in [
        (3, vec![granted], 99, true),
        (3, vec![granted], 100, false),
        (4, vec![granted], 99, false),
        (3, vec![refused, asked], 99, false),
        (3, vec![refused, granted], 99, true),
    ] {
        assert_eq!(name_is_open(PersonId(who), &all, Timestamp(now)), expected, "{who} {now}");
    }
}

#[test]
fn what_gives_somebody_away_is_found() {
    let known = Known {
        name: "Noor El-Khalil".into(),
        email: "noor.khalil@example.org".into(),
        phone: "+49 30 901820-17".into(),
    };
    let none = BTreeSet::new();
    for (text, expected) in [
        ("The heating is cold.", none.clone()),
        ("I am Noor from the second floor", BTreeSet::from([Reveals::Name])),
        ("Best, N. KHALIL", BTreeSet::from([Reveals::Name])),
        ("at noon", none.clone()),
        ("Write to noor.khalil please", BTreeSet::from([Reveals::Name, Reveals::Email])),
        ("Call 030 90 18 20 17", BTreeSet::from([Reveals::Phone])),
        ("Call 030/901820-17.", BTreeSet::from([Reveals::Phone])),
        ("in 2026, 17 times", none.clone()),
    ] {
        assert_eq!(reveals(text, &known), expected, "{text}");
    }
    assert_eq!(reveals("anything", &Known::default()), none);
    assert_eq!(reveals("el", &known), none, "too short to be somebody");
}

#[test]
fn days_begin_at_midnight() {
    for (at, day) in [(0, 0), (1, 0), (86_399_999, 0), (86_400_000, 86_400_000), (-1, -86_400_000)] {
        assert_eq!(day_of(Timestamp(at)), Timestamp(day));
    }
}

proptest! {
    #[test]
    fn the_doorbell_is_as_long_whoever_waits(count in 0usize..BELLS, salt: u64) {
        let mark = |kind: u64, n: usize| format!("{:016x}", (salt ^ kind).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(u64::try_from(n).unwrap().wrapping_mul(0xbf58_476d_1ce4_e5b9)));
        let real: Vec<String> = (0..count).map(|n| mark(1, n)).collect();
        let page = bells(real.clone(), |n| mark(2, n));
        prop_assert_eq!(page.len(), BELLS);
        prop_assert!(real.iter().all(|r| page.contains(r)));
        prop_assert!(page.is_sorted(), "the order tells nothing");
        prop_assert_eq!(&page, &bells(real, |n| mark(2, n)), "looking twice tells nothing");
    }

    #[test]
    fn a_name_in_a_text_is_found_wherever_it_stands(before in "[a-z ,.]{0,30}", after in "[ ,.!][a-z ,.]{0,30}") {
        let known = Known { name: "Zaphod Quist".into(), ..Known::default() };
        let text = format!("{before} QUIST{after}");
        prop_assert!(reveals(&text, &known).contains(&Reveals::Name));
    }
}

#[test]
fn more_than_a_page_of_bells_makes_it_twice_as_long() {
    let real: Vec<String> = (0..300).map(|n| format!("r{n}")).collect();
    assert_eq!(bells(real, |n| format!("d{n}")).len(), 512);
}
