//! The ten kinds on 120 worded queries, and what holds for every text.

#![expect(clippy::expect_used, reason = "helpers of tests stop where the data is wrong")]

#[path = "triage/json.rs"]
mod json;

use domain::Kind;
use domain::rules::triage::kinds::{Choice, Context, Disaster, Fact, OptionChosen, Rule, RuleBook, Suggested, Triage};
use json::Json;
use proptest::prelude::*;
use serde::Deserialize;
use std::sync::LazyLock;

static STANDARD: LazyLock<Triage> = LazyLock::new(|| RuleBook::standard().ready());

fn context(json: &Json) -> Context {
    Context::deserialize(json.clone()).unwrap_or_else(|error| panic!("{error}: {json:?}"))
}

fn queries() -> Vec<(String, Kind, Context, bool)> {
    include_str!("data/triage-queries.jsonl")
        .lines()
        .map(|line| {
            let json = Json::parse(line);
            let kind = Kind::parse(json.get("kind").text()).expect("a kind");
            let sure = match json.get("expect").text() {
                "sure" => true,
                "not_sure" => false,
                other => panic!("expect {other}"),
            };
            (json.get("text").text().to_owned(), kind, context(json.get("context")), sure)
        })
        .collect()
}

#[test]
fn the_set_is_twelve_of_each_kind() {
    for kind in Kind::ALL {
        assert_eq!(queries().iter().filter(|(_, of, _, _)| of == kind).count(), 12, "{kind}");
    }
}

#[test]
fn every_query_that_names_its_context_is_decided_and_no_other_is_guessed() {
    let mut wrong = Vec::new();
    for (text, kind, context, sure) in queries() {
        let decided = STANDARD.decide(&text, &context);
        assert!(!decided.because.is_empty(), "explained: {text}");
        let expected = if sure { Some(kind) } else { None };
        if decided.value.sure() != expected {
            wrong.push(format!(
                "{kind} {expected:?}: {text}\n    {:?}\n    heard {:?}",
                decided,
                STANDARD.heard(&text)
            ));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_standard_book_has_no_fault() {
    assert_eq!(RuleBook::standard().faults(), []);
}

fn chosen(choice: Choice, valid: bool) -> Context {
    Context { option_chosen: Some(OptionChosen { choice, valid }), ..Context::default() }
}

fn kept() -> Context {
    Context { target_breached: Some(false), ..Context::default() }
}

#[track_caller]
fn check(text: &str, context: &Context, expected: Option<Kind>) {
    let decided = STANDARD.decide(text, context);
    assert_eq!(decided.value.sure(), expected, "{text}: {decided:?}\nheard {:?}", STANDARD.heard(text));
}

#[test]
fn the_same_words_change_their_kind_with_the_context() {
    let late = "My order is late.";
    check(late, &Context::default(), None);
    check(late, &kept(), Some(Kind::Complaint));
    check(late, &Context { target_breached: Some(true), ..Context::default() }, Some(Kind::Incident));
    check(late, &Context { disaster: Some(Disaster::Linked), ..Context::default() }, Some(Kind::Disaster));
    check(late, &chosen(Choice::ServiceRequest, true), Some(Kind::ServiceRequest));
    check(late, &chosen(Choice::ChangeRequest, true), Some(Kind::ChangeRequest));
    check(late, &chosen(Choice::ServiceRequest, false), None);
    check(late, &Context { said_kind: Some(Kind::SuspiciousEvent), ..kept() }, Some(Kind::SuspiciousEvent));
}

#[test]
fn a_question_is_a_service_request_where_an_option_is_chosen() {
    let question = "How long does delivery take?";
    check(question, &Context::default(), Some(Kind::Question));
    check(question, &chosen(Choice::ServiceRequest, true), Some(Kind::ServiceRequest));
}

#[test]
fn harm_comes_before_the_option_and_a_topic_does_not() {
    let badge = chosen(Choice::ServiceRequest, true);
    check("I lost my badge, please send a new one.", &badge, Some(Kind::SuspiciousEvent));
    check("Phishing awareness course for the team", &badge, Some(Kind::ServiceRequest));
    check("Fire extinguisher for the kitchen", &badge, Some(Kind::ServiceRequest));
    check(
        "Block suspicious addresses on the firewall",
        &chosen(Choice::ChangeRequest, true),
        Some(Kind::ChangeRequest),
    );
}

#[test]
fn a_disaster_going_on_takes_only_what_belongs_to_it() {
    let flood = Context { disaster: Some(Disaster::Ongoing(vec!["Hochwasser Passau".into()])), ..Context::default() };
    check("Wegen des Hochwassers komme ich nicht ins Büro.", &flood, Some(Kind::Disaster));
    check("The Passau branch cannot be reached.", &flood, Some(Kind::Disaster));
    check("How do I change my mail signature?", &flood, Some(Kind::Question));
    check("Danke für die schnelle Hilfe beim Hochwasser!", &flood, Some(Kind::Compliment));
}

#[test]
fn politeness_is_no_praise_and_sarcasm_neither() {
    check("Thanks in advance", &Context::default(), None);
    check("Well done, the mail is down again.", &Context::default(), None);
    check("Na toll, schon wieder kein Internet.", &kept(), Some(Kind::Complaint));
    check("Friendly as ever, but it took far too long.", &kept(), Some(Kind::Complaint));
}

#[test]
fn a_catalogue_that_covers_it_leaves_nothing_to_propose() {
    let text = "It would be nice if rooms had bigger screens.";
    check(text, &Context::default(), Some(Kind::ImprovementProposal));
    check(text, &Context { catalogue_covers: Some(true), ..Context::default() }, None);
}

#[test]
fn accents_apostrophes_and_spelling_make_no_difference() {
    for text in [
        "Es wäre schön, wenn man filtern könnte.",
        "ES WAERE SCHOEN, WENN MAN FILTERN KOENNTE",
        "es wa\u{308}re scho\u{308}n wenn man filtern ko\u{308}nnte",
    ] {
        check(text, &Context::default(), Some(Kind::ImprovementProposal));
    }
    for text in ["My laptop won't start", "My laptop won’t start", "my laptop wont start"] {
        check(text, &Context::default(), Some(Kind::Incident));
    }
}

#[test]
fn an_edited_book_is_checked_and_obeyed() {
    let mut book = RuleBook::standard();
    let rule = |name: &str, kind, words: &[&str]| Rule {
        name: name.into(),
        kind,
        decides: true,
        when: vec![Fact::ServiceKnown],
        unless: vec![],
        words: words.iter().map(|&list| vec![list.to_owned()]).collect(),
        never: vec![],
    };
    // Written last, tried before the question rules: the order is the spec's.
    book.rules.push(rule("parking-is-a-change", Kind::ChangeRequest, &["parking"]));
    book.lists.insert("parking".into(), [("en".into(), vec!["parking space|spaces".into()])].into());
    assert_eq!(book.faults(), []);
    let known = Context { service_known: true, ..Context::default() };
    let text = "Who assigns the parking spaces?";
    assert_eq!(book.decide(text, &Context::default()).value, Suggested::Sure(Kind::Question));
    let decided = book.decide(text, &known);
    assert_eq!(decided.value, Suggested::Sure(Kind::ChangeRequest));
    assert_eq!(decided.because[0].key, "because-kind-service-known");
    assert_eq!(decided.because[1].args[1], ("word".to_owned(), "parking spaces".to_owned()));

    book.rules.push(rule("parking-is-a-change", Kind::ChangeRequest, &["nothing-here"]));
    book.lists.insert("broken".into(), [("en".into(), vec!["this ..".into()])].into());
    let keys: Vec<String> = book.faults().into_iter().map(|(_, because)| because.key).collect();
    assert_eq!(keys, ["triage-rule-name", "triage-rule-unknown-list", "triage-phrase-unreadable"]);
}

#[test]
fn a_rule_is_data() {
    let json = r#"{"name":"x","kind":"complaint","decides":true,"when":["target_kept",{"said":"complaint"}],"words":[["praise","thanks"]]}"#;
    let rule = Rule::deserialize(Json::parse(json)).unwrap();
    assert_eq!(rule.when, [Fact::TargetKept, Fact::Said(Kind::Complaint)]);
    assert_eq!(rule.words, [["praise", "thanks"]]);
}

/// Words that no list knows, to be put around a query.
const IRRELEVANT: &[&str] =
    &["Tuesday", "Meier", "Hamburg", "purple", "seventeen", "Dienstag", "violett", "Akte", "4711", "window"];

fn irrelevant() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(IRRELEVANT), 0..12).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn irrelevant_sentences_around_it_turn_nothing(pick in 0_usize..120, before in irrelevant(), after in irrelevant()) {
        let (text, kind, context, sure) = queries().swap_remove(pick);
        if sure {
            let decided = STANDARD.decide(&format!("{before}. {text} \n{after}."), &context);
            prop_assert_eq!(decided.value, Suggested::Sure(kind), "{}", text);
        }
    }

    #[test]
    fn a_valid_option_is_a_request_unless_security_or_disaster_come_first(text in any::<String>(), pick in 0_usize..120, change in any::<bool>()) {
        let (query, ..) = queries().swap_remove(pick);
        for text in [text, query] {
            let choice = if change { Choice::ChangeRequest } else { Choice::ServiceRequest };
            let expected = if change { Kind::ChangeRequest } else { Kind::ServiceRequest };
            let kind = STANDARD.decide(&text, &chosen(choice, true)).value.sure();
            prop_assert!(kind.is_some_and(|kind| kind == expected || kind < Kind::ServiceRequest), "{:?} {}", kind, text);
        }
    }

    #[test]
    fn what_comes_first_in_the_order_wins(pick in 0_usize..120) {
        let (text, ..) = queries().swap_remove(pick);
        let everything = Context {
            option_chosen: Some(OptionChosen { choice: Choice::ServiceRequest, valid: true }),
            target_breached: Some(true),
            disaster: Some(Disaster::ConditionsMet),
            ..Context::default()
        };
        let kind = STANDARD.decide(&text, &everything).value.sure().expect("decided");
        prop_assert!(kind <= Kind::Disaster);
        let kind = STANDARD.decide(&text, &Context { disaster: None, ..everything.clone() }).value.sure().expect("decided");
        prop_assert!(kind <= Kind::ServiceRequest);
        let kind = STANDARD.decide(&text, &Context { disaster: None, option_chosen: None, ..everything }).value.sure().expect("decided");
        prop_assert!(kind <= Kind::Incident);
    }

    #[test]
    fn any_text_is_answered_with_a_reason_and_the_same_again(text in any::<String>()) {
        let once = STANDARD.decide(&text, &Context::default());
        prop_assert!(!once.because.is_empty());
        prop_assert_eq!(STANDARD.decide(&text, &Context::default()), once);
    }
}
