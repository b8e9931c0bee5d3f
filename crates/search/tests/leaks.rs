//! Nobody finds what they may not see, whatever is asked and whatever lies in the index.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails here")]

use std::collections::{BTreeMap, BTreeSet};

use domain::Timestamp;
use proptest::prelude::*;
use search::{Alike, Change, Document, Index, Matching, Position, Query};

const WORDS: [&str; 8] = ["printer", "printing", "paper", "toner", "jam", "the", "ref1234", "東京都"];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&WORDS[..]), 0..5).prop_map(|words| words.join(" "))
}

fn scopes(most: usize) -> impl Strategy<Value = Vec<u64>> {
    prop::collection::btree_set(0_u64..9, 0..most).prop_map(|scopes| scopes.into_iter().collect())
}

fn document() -> impl Strategy<Value = Document> {
    let kind = prop::sample::select(vec!["ticket", "article", "person"]);
    (0_i64..12, kind, text(), text(), text(), scopes(4), scopes(3)).prop_map(
        |(id, kind, title, body, notes, scopes, note_scopes)| Document {
            id,
            kind: kind.to_owned(),
            keys: vec![format!("E-{id}")],
            title,
            body,
            notes,
            locale: "en".into(),
            scopes,
            note_scopes,
            updated_at: Timestamp(id),
        },
    )
}

fn step() -> impl Strategy<Value = Change> {
    prop_oneof![5 => document().prop_map(Change::Put), 1 => (0_i64..12).prop_map(|id| Change::Gone { id })]
}

fn question() -> impl Strategy<Value = Query> {
    let typed = prop_oneof![
        text(),
        (0_i64..12).prop_map(|id| format!("E-{id}")),
        prop::sample::select(vec!["pri", "tonr", "\"paper jam\"", "prnter", "ref", "京", "e-1 toner", "", "***"])
            .prop_map(str::to_owned),
    ];
    // More than four scopes take the other kind of filter.
    (typed, any::<bool>(), scopes(9), scopes(4), any::<bool>(), any::<bool>()).prop_map(
        |(text, any, scopes, sees_notes, prefix, tickets)| Query {
            matching: if any { Matching::Any } else { Matching::All },
            sees_notes,
            prefix_last_word: prefix,
            kinds: if tickets { vec!["ticket".to_owned()] } else { Vec::new() },
            limit: 20,
            ..Query::new(text, scopes, Timestamp(100))
        },
    )
}

fn meet(one: &[u64], other: &[u64]) -> bool {
    one.iter().any(|scope| other.contains(scope))
}

fn ids(index: &Index, query: &Query) -> BTreeSet<i64> {
    index.search(query).unwrap().hits.into_iter().map(|hit| hit.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_outside_the_scopes_is_found(
        batches in prop::collection::vec(prop::collection::vec(step(), 1..10), 1..4),
        questions in prop::collection::vec(question(), 12),
    ) {
        let index = Index::in_memory().unwrap();
        let mut live: BTreeMap<i64, Document> = BTreeMap::new();
        for (seq, batch) in (0..).zip(&batches) {
            index.apply(batch).unwrap();
            index.commit(&Position { epoch: "test".into(), xid: 0, seq }).unwrap();
            for change in batch {
                match change {
                    Change::Put(document) => live.insert(document.id, document.clone()),
                    Change::Gone { id } => live.remove(id),
                };
            }
        }
        prop_assert_eq!(index.documents(), u64::try_from(live.len()).unwrap());

        // The same records with nothing in the notes of those the reader may not read: the same answer must come,
        // else notes were matched (or completed, or corrected) for somebody they are not for.
        for question in &questions {
            let found = index.search(question).unwrap();
            for hit in &found.hits {
                let document = live.get(&hit.id).expect("a removed record was found");
                prop_assert!(meet(&document.scopes, &question.scopes), "{:?} found {:?}", question, document);
                prop_assert!(question.kinds.is_empty() || question.kinds.contains(&document.kind));
                prop_assert_eq!(&hit.kind, &document.kind);
            }
            let similar = index.similar(&Alike {
                title: question.text.clone(),
                locale: "en".into(),
                scopes: question.scopes.clone(),
                kinds: question.kinds.clone(),
                limit: 20,
                ..Alike::default()
            }).unwrap();
            for alike in similar {
                let document = &live[&alike.id];
                prop_assert!(meet(&document.scopes, &question.scopes));
                prop_assert!(question.kinds.is_empty() || question.kinds.contains(&document.kind));
                prop_assert!((0.0..=1.0).contains(&alike.likeness));
            }
        }

        let blind = Index::in_memory().unwrap();
        for question in questions.iter().take(4) {
            blind.clear().unwrap();
            let blanked: Vec<Change> = live.values().cloned().map(|mut document| {
                if !meet(&document.note_scopes, &question.sees_notes) {
                    document.notes.clear();
                }
                Change::Put(document)
            }).collect();
            blind.apply(&blanked).unwrap();
            blind.commit(&Position { epoch: "test".into(), xid: 0, seq: 1 }).unwrap();
            prop_assert_eq!(ids(&index, question), ids(&blind, question), "notes told something: {:?}", question);
        }
    }
}
