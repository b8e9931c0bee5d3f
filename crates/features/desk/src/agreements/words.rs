//! The rules of triage an agreement brings: words that decide for this consumer, before the provider's own rules of a kind.
//!
//! They are kept as a whole book, so that the agreement means tomorrow what both sides accepted today.

use domain::{
    Kind,
    rules::triage::kinds::{Rule, RuleBook},
};
use std::collections::BTreeMap;

/// How a rule and its list of an agreement are named, before the kind.
const PREFIX: &str = "agreed-";

fn name(kind: Kind) -> String {
    format!("{PREFIX}{}", kind.word().replace('_', "-"))
}

/// The provider's book with the words both sides agree on: of each kind, what decides for it. None gives the book as it is.
pub fn with_words(base: &RuleBook, words: &BTreeMap<Kind, Vec<String>>) -> RuleBook {
    let mut book = without_words(base);
    let mut agreed = Vec::new();
    for (kind, phrases) in words.iter().filter(|(_, phrases)| !phrases.is_empty()) {
        book.lists.insert(name(*kind), [("all".to_owned(), phrases.clone())].into());
        agreed.push(Rule {
            name: name(*kind),
            kind: *kind,
            decides: true,
            when: Vec::new(),
            unless: Vec::new(),
            words: vec![vec![name(*kind)]],
            never: Vec::new(),
        });
    }
    // First of their kind: what was agreed goes before what is usual.
    book.rules.splice(0..0, agreed);
    book
}

/// The words a book of an agreement adds, by kind.
pub fn words_of(book: &RuleBook) -> BTreeMap<Kind, Vec<String>> {
    let own = |kind: &Kind| {
        let phrases = book.lists.get(&name(*kind))?;
        Some((*kind, phrases.values().flatten().cloned().collect()))
    };
    Kind::ALL.iter().filter_map(own).collect()
}

/// A book of an agreement without the words it adds.
fn without_words(book: &RuleBook) -> RuleBook {
    let mut book = book.clone();
    book.rules.retain(|rule| !rule.name.starts_with(PREFIX));
    book.lists.retain(|list, _| !list.starts_with(PREFIX));
    book
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::rules::triage::kinds::Context;

    #[test]
    fn agreed_words_decide_and_come_back_as_they_were_written() {
        let words: BTreeMap<Kind, Vec<String>> =
            [(Kind::Incident, vec!["bay 4".to_owned()]), (Kind::Complaint, vec!["late again".to_owned()])].into();
        let book = with_words(&RuleBook::standard(), &words);
        assert!(book.faults().is_empty(), "{:?}", book.faults());
        assert_eq!(words_of(&book), words);
        let decide = |text: &str| book.decide(text, &Context::default()).value.sure();
        assert_eq!(decide("Bay 4, as ever."), Some(Kind::Incident));
        assert_eq!(decide("The car is late again"), Some(Kind::Complaint));
        assert_eq!(RuleBook::standard().decide("Bay 4, as ever.", &Context::default()).value.sure(), None);
        // Agreed anew, nothing of the former words stays.
        assert_eq!(with_words(&book, &BTreeMap::new()), RuleBook::standard());
        assert_eq!(words_of(&with_words(&book, &words)).get(&Kind::Incident).unwrap().len(), 1);
    }
}
