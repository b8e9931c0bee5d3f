//! What people type, and what they find.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails here")]

use domain::Timestamp;
use search::{Alike, Change, Document, Index, Position, Query};

const DAY: i64 = 86_400_000;

fn ticket(id: i64, title: &str, body: &str) -> Document {
    Document {
        id,
        kind: "ticket".into(),
        keys: vec![format!("E-{}", 1000 + id)],
        title: title.into(),
        body: body.into(),
        locale: "en".into(),
        scopes: vec![1],
        ..Document::default()
    }
}

fn german(id: i64, title: &str) -> Document {
    Document { locale: "de".into(), ..ticket(id, title, "") }
}

fn index(documents: Vec<Document>) -> Index {
    let index = Index::in_memory().unwrap();
    put(&index, documents);
    index
}

fn put(index: &Index, documents: Vec<Document>) {
    index.apply(&documents.into_iter().map(Change::Put).collect::<Vec<_>>()).unwrap();
    index.commit(&Position { epoch: "test".into(), xid: 0, seq: 1 }).unwrap();
}

fn asking(text: &str) -> Query {
    Query { locales: vec!["en".into(), "de".into()], ..Query::new(text, vec![1], Timestamp(0)) }
}

fn found(index: &Index, query: &Query) -> Vec<i64> {
    index.search(query).unwrap().hits.into_iter().map(|hit| hit.id).collect()
}

fn examples() -> Index {
    index(vec![
        ticket(1, "Printer prints blank pages", "The laser printer on floor 3."),
        ticket(2, "Cannot send email", "Mail to billing@example.org bounces, see E-1001 and 10.0.0.12"),
        ticket(3, "Password of the payroll system", "I forgot it. The printer is fine."),
        german(4, "Drucker in der Hauptstraße druckt nicht"),
        german(5, "Müller braucht Zugang zu den Häusern"),
        ticket(6, "東京都のプリンター", "프린터가 고장났습니다 เครื่องพิมพ์เสีย"),
        ticket(7, "Reset the password", "ref1234567 paper jam in tray two"),
    ])
}

#[test]
fn words_are_found_as_people_write_them() {
    let index = examples();
    for (text, expected) in [
        // Title before text, any form of the word, all words needed.
        ("printer", vec![1, 3]),
        ("PRINTERS", vec![1, 3]),
        ("printing blank page", vec![1]),
        ("printer password", vec![3]),
        ("printer unicorn", vec![]),
        // Words that say nothing do not narrow; alone they are looked for.
        ("the password of it", vec![7, 3]),
        // Other languages, with and without their signs.
        ("haus", vec![5]),
        ("muller", vec![5]),
        ("MÜLLER", vec![5]),
        ("hauptstrasse", vec![4]),
        ("東京", vec![6]),
        ("京都", vec![6]),
        ("프린터", vec![6]),
        ("พิมพ์", vec![6]),
        // Codes and addresses: their parts in their order.
        ("10.0.0.12", vec![2]),
        ("12.0.0.10", vec![]),
        ("billing@example.org", vec![2]),
        ("e-mail", vec![2]),
        ("\"paper jam\"", vec![7]),
        ("\"jam paper\"", vec![]),
        ("", vec![]),
        (" ?! ", vec![]),
        ("\"", vec![]),
    ] {
        assert_eq!(found(&index, &asking(text)), expected, "{text:?}");
    }
}

#[test]
fn a_number_comes_before_the_words_that_speak_of_it() {
    let index = examples();
    for text in ["E-1001", "e-1001", "#E-1001", "E1001"] {
        assert_eq!(found(&index, &asking(text)).first(), Some(&1), "{text}");
    }
    assert_eq!(
        found(&index, &asking("1001")).first(),
        Some(&1),
        "its digits alone are enough when nothing else is typed"
    );
    assert_eq!(found(&index, &asking("[E-1001]: drucker")).first(), Some(&1));
    assert_eq!(found(&index, &asking("E-1001")), [1, 2], "then what speaks of it");
}

#[test]
fn the_last_word_may_be_unfinished() {
    let index = examples();
    let typing = |text: &str| found(&index, &Query { prefix_last_word: true, ..asking(text) });
    assert_eq!(typing("passw"), [7, 3]);
    assert_eq!(typing("printer bla"), [1]);
    assert_eq!(typing("hauptstr"), [4]);
    assert_eq!(typing("プリ"), [6]);
    assert_eq!(typing("10.0.0.1"), [2]);
    assert!(typing("p").is_empty(), "one letter is not completed");
    assert!(typing("printer bla ").is_empty(), "a space ends the word");
    assert!(typing("ref").is_empty(), "numbers are not completed from their letters");
    assert_eq!(typing("ref12"), [7], "but from their digits");
    assert!(found(&index, &asking("passw")).is_empty(), "only where it is asked for");
}

#[test]
fn one_slip_of_the_keyboard_is_forgiven_when_nothing_else_is_there() {
    let index = examples();
    for typed in ["printre", "pinter", "prinnter", "prjnter"] {
        let hits = index.search(&asking(typed)).unwrap();
        assert!(hits.misspelt, "{typed}");
        assert_eq!(hits.hits.first().map(|hit| hit.id), Some(1), "{typed}");
    }
    assert!(!index.search(&asking("printer")).unwrap().misspelt);
    assert!(found(&index, &asking("prnitre")).is_empty(), "two slips are another word");
    assert!(found(&index, &asking("ref1234568")).is_empty(), "another number is another thing");
}

#[test]
fn newer_comes_earlier_when_it_says_the_same() {
    let old = Document { updated_at: Timestamp(0), ..ticket(1, "Printer jam", "") };
    let new = Document { updated_at: Timestamp(400 * DAY), ..ticket(2, "Printer jam", "") };
    let index = index(vec![new, old]);
    let query = Query { now: Timestamp(401 * DAY), ..asking("printer") };
    assert_eq!(found(&index, &query), [2, 1]);
    let scores: Vec<f32> =
        index.search(&Query { prefer_recent: false, ..query }).unwrap().hits.iter().map(|hit| hit.score).collect();
    assert!((scores[0] - scores[1]).abs() < f32::EPSILON, "without the preference age does not count");
}

#[test]
fn pages_follow_each_other_and_end() {
    let index = index((1..=25).map(|id| ticket(id, "Printer jam", "")).collect());
    let mut all = Vec::new();
    for offset in [0, 10, 20] {
        let page = index.search(&Query { offset, ..asking("printer") }).unwrap();
        assert_eq!(page.more, offset < 20);
        all.extend(page.hits.into_iter().map(|hit| hit.id));
    }
    all.sort_unstable();
    assert_eq!(all, (1..=25).collect::<Vec<_>>());
    let behind = index.search(&Query { offset: 30, ..asking("printer") }).unwrap();
    assert!(behind.hits.is_empty() && !behind.misspelt);
}

#[test]
fn the_last_state_of_a_record_is_what_counts() {
    let index = index(vec![ticket(1, "Printer jam", ""), ticket(1, "Scanner jam", "")]);
    assert!(found(&index, &asking("printer")).is_empty());
    assert_eq!(found(&index, &asking("scanner")), [1]);
    index.apply(&[Change::Gone { id: 1 }]).unwrap();
    assert_eq!(found(&index, &asking("scanner")), [1], "not before the commit");
    index.commit(&Position { epoch: "test".into(), xid: 0, seq: 2 }).unwrap();
    assert!(found(&index, &asking("scanner")).is_empty());
    index.erase_removed().unwrap();
    assert_eq!(index.documents(), 0);
    assert_eq!(index.position().unwrap().map(|position| position.seq), Some(2));
}

#[test]
fn the_same_text_is_wholly_alike_and_another_is_not() {
    let mut documents: Vec<Document> = (10..40)
        .map(|id| ticket(id, &format!("Question {id}"), &format!("Something about topic{id} and others")))
        .collect();
    documents.push(ticket(1, "VPN drops after sleep", "The tunnel closes when the laptop wakes up from sleep."));
    documents.push(ticket(2, "VPN slow in the morning", "Everything takes ages."));
    let index = index(documents);
    let like = Alike {
        title: "VPN drops after sleep".into(),
        body: "The tunnel closes when the laptop wakes up from sleep.".into(),
        locale: "en".into(),
        scopes: vec![1],
        limit: 5,
        ..Alike::default()
    };
    let alike = index.similar(&like).unwrap();
    assert_eq!(alike[0].id, 1);
    assert!(alike[0].likeness > 0.9, "{alike:?}");
    assert_eq!(alike[1].id, 2);
    assert!(alike[1].likeness < 0.3, "{alike:?}");
    let close = index.similar(&Alike { at_least: 0.5, ..like.clone() }).unwrap();
    assert_eq!(close.iter().map(|alike| alike.id).collect::<Vec<_>>(), [1]);
    let others = index.similar(&Alike { except: Some(1), ..like.clone() }).unwrap();
    assert!(others.iter().all(|alike| alike.id != 1));
    assert!(index.similar(&Alike { title: String::new(), body: String::new(), ..like }).unwrap().is_empty());
}
