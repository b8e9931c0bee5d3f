//! Changing a book of rules, one step at a time: each step gives a book that can be used, or says why it cannot (spec A3).
//!
//! ```
//! use domain::rules::triage::{edit::Edit, kinds::RuleBook};
//!
//! let book = RuleBook::standard();
//! let first = book.rules[0].name.clone();
//! let without = book.edited(&Edit::Remove { name: first.clone() }).unwrap();
//! assert!(without.rules.iter().all(|rule| rule.name != first));
//! ```

use super::kinds::{Fact, Rule, RuleBook, WordList};
use crate::{Because, Kind, Refusal};

/// The list of phrases that are not heard, beside the named ones.
pub const UNHEARD: &str = "unheard";
/// Most rules, and most named lists, of a book.
pub const MOST: usize = 300;
/// Most phrases of one language in a list.
pub const MOST_PHRASES: usize = 2_000;

/// One change of a book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Writes a rule: a new one last of its kind, a known one (`was`) in its place.
    Put {
        /// The name of the rule it replaces.
        was: Option<String>,
        /// The rule.
        rule: Rule,
    },
    /// Takes a rule out.
    Remove {
        /// Which.
        name: String,
    },
    /// Tries a rule before, or after, its neighbour of the same kind. The order of the kinds is not the editor's.
    Shift {
        /// Which.
        name: String,
        /// Before; after otherwise.
        up: bool,
    },
    /// Writes a list of words, a new or a known one; [`UNHEARD`] names the phrases that are not heard.
    List {
        /// Its name.
        name: String,
        /// Its phrases by language.
        words: WordList,
    },
    /// Takes a list out that no rule names any more.
    RemoveList {
        /// Which.
        name: String,
    },
    /// Begins anew with the standard book.
    Standard,
}

impl Edit {
    /// What it does, for the audit log: `put incident-noisy`.
    pub fn told(&self) -> String {
        match self {
            Self::Put { was: Some(was), rule } if *was != rule.name => format!("put {} (was {was})", rule.name),
            Self::Put { rule, .. } => format!("put {}", rule.name),
            Self::Remove { name } => format!("remove {name}"),
            Self::Shift { name, up: true } => format!("earlier {name}"),
            Self::Shift { name, up: false } => format!("later {name}"),
            Self::List { name, .. } => format!("list {name}"),
            Self::RemoveList { name } => format!("remove list {name}"),
            Self::Standard => "standard".to_owned(),
        }
    }
}

impl RuleBook {
    /// The rules in the order they are tried.
    pub fn in_order(&self) -> Vec<&Rule> {
        let mut rules: Vec<&Rule> = self.rules.iter().collect();
        rules.sort_by_key(|rule| rule.kind);
        rules
    }

    /// The book after a change. Refused are what is not there, and every fault the book did not have before: under `name`,
    /// `conditions` or `phrases`, the fields of its forms.
    pub fn edited(&self, edit: &Edit) -> Result<Self, Refusal> {
        let mut book = self.clone();
        match edit {
            Edit::Put { was, rule } => {
                if rule.name.chars().count() > 100 {
                    return Err(Refusal::invalid("name", Because::new("triage-rule-name-long")));
                }
                match was {
                    Some(was) => {
                        let known = book.rules.iter_mut().find(|r| r.name == *was).ok_or(Refusal::NotFound)?;
                        *known = rule.clone();
                    }
                    None if book.rules.len() >= MOST => {
                        return Err(Refusal::invalid("name", Because::new("triage-book-full")));
                    }
                    None => book.rules.push(rule.clone()),
                }
            }
            Edit::Remove { name } => {
                let before = book.rules.len();
                book.rules.retain(|rule| rule.name != *name);
                if book.rules.len() == before {
                    return Err(Refusal::NotFound);
                }
            }
            Edit::Shift { name, up } => book.shift(name, *up)?,
            Edit::List { name, words } if name == UNHEARD => book.unheard.clone_from(words),
            Edit::List { name, words } => {
                let fine = |c: char| c.is_alphanumeric() || c == '-';
                if name.is_empty() || name.chars().count() > 60 || !name.chars().all(fine) {
                    return Err(Refusal::invalid("list", Because::new("triage-list-name")));
                }
                if !book.lists.contains_key(name) && book.lists.len() >= MOST {
                    return Err(Refusal::invalid("list", Because::new("triage-book-full")));
                }
                book.lists.insert(name.clone(), words.clone());
            }
            Edit::RemoveList { name } => {
                book.lists.remove(name).ok_or(Refusal::NotFound)?;
            }
            Edit::Standard => book = Self::standard(),
        }
        if let Edit::List { words, .. } = edit
            && words.values().any(|phrases| phrases.len() > MOST_PHRASES)
        {
            return Err(Refusal::invalid("phrases", Because::new("triage-book-full")));
        }
        let had = self.faults();
        let new: Vec<_> = book.faults().into_iter().filter(|fault| !had.contains(fault)).collect();
        if new.is_empty() {
            return Ok(book);
        }
        let field = |because: &Because| match because.key.as_str() {
            "triage-rule-name" => "name",
            "triage-phrase-unreadable" => "phrases",
            _ => "conditions",
        };
        Err(Refusal::Invalid(new.into_iter().map(|(_, because)| (field(&because).to_owned(), because)).collect()))
    }

    /// Changes places with the neighbour of the same kind; nothing where there is none.
    fn shift(&mut self, name: &str, up: bool) -> Result<(), Refusal> {
        let at = self.rules.iter().position(|rule| rule.name == name).ok_or(Refusal::NotFound)?;
        let Some(kind) = self.rules.get(at).map(|rule| rule.kind) else { return Err(Refusal::NotFound) };
        let mut same = self.rules.iter().enumerate().filter(|(_, rule)| rule.kind == kind).map(|(n, _)| n);
        let other = if up { same.rfind(|n| *n < at) } else { same.find(|n| *n > at) };
        if let Some(other) = other {
            self.rules.swap(at, other);
        }
        Ok(())
    }
}

impl Fact {
    /// Every fact, [`Fact::Said`] once for each kind.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::ServiceOptionChosen,
            Self::ChangeOptionChosen,
            Self::InvalidOptionChosen,
            Self::CatalogueCovers,
            Self::TargetBreached,
            Self::TargetKept,
            Self::DisasterLinked,
            Self::DisasterOngoing,
            Self::EmergencyConditionsMet,
            Self::ServiceKnown,
        ];
        all.extend(Kind::ALL.iter().map(|kind| Self::Said(*kind)));
        all
    }

    /// Its word in forms and texts: `target-kept`; of [`Fact::Said`] `said`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::ServiceOptionChosen => "service-option-chosen",
            Self::ChangeOptionChosen => "change-option-chosen",
            Self::InvalidOptionChosen => "invalid-option-chosen",
            Self::TargetBreached => "target-breached",
            Self::TargetKept => "target-kept",
            Self::DisasterLinked => "disaster-linked",
            Self::DisasterOngoing => "disaster-ongoing",
            Self::EmergencyConditionsMet => "emergency-conditions-met",
            Self::CatalogueCovers => "catalogue-covers",
            Self::ServiceKnown => "service-known",
            Self::Said(_) => "said",
        }
    }

    /// Its name in a form: unlike [`Fact::word`], different for every fact.
    pub fn field(self) -> String {
        match self {
            Self::Said(kind) => format!("said-{}", kind.word()),
            other => other.word().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rule(name: &str, kind: Kind) -> Rule {
        Rule {
            name: name.to_owned(),
            kind,
            decides: true,
            when: vec![Fact::ServiceKnown],
            unless: Vec::new(),
            words: Vec::new(),
            never: Vec::new(),
        }
    }

    fn refused(edit: &Edit) -> Vec<(String, String)> {
        match RuleBook::standard().edited(edit) {
            Err(Refusal::Invalid(all)) => all.into_iter().map(|(field, b)| (field, b.key)).collect(),
            Err(Refusal::NotFound) => vec![("-".to_owned(), "not found".to_owned())],
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_cannot_be_used_is_refused_with_its_field() {
        let known = RuleBook::standard().rules[0].name.clone();
        let put = |rule: Rule| Edit::Put { was: None, rule };
        let words = |phrase: &str| [("en".to_owned(), vec![phrase.to_owned()])].into();
        let bare = Rule { when: Vec::new(), ..rule("bare", Kind::Question) };
        let lost = Rule { words: vec![vec!["nowhere".to_owned()]], ..rule("lost", Kind::Question) };
        let used = RuleBook::standard().rules.iter().flat_map(|r| r.words.iter().flatten()).next().unwrap().clone();
        let rows: &[(Edit, &str, &str)] = &[
            (put(rule(&known, Kind::Question)), "name", "triage-rule-name"),
            (put(rule(" ", Kind::Question)), "name", "triage-rule-name"),
            (put(rule(&"x".repeat(101), Kind::Question)), "name", "triage-rule-name-long"),
            (put(bare), "conditions", "triage-rule-without-condition"),
            (put(lost), "conditions", "triage-rule-unknown-list"),
            (Edit::RemoveList { name: used }, "conditions", "triage-rule-unknown-list"),
            (Edit::List { name: "own".into(), words: words("..") }, "phrases", "triage-phrase-unreadable"),
            (Edit::List { name: "a b".into(), words: words("fine") }, "list", "triage-list-name"),
            (Edit::Remove { name: "nowhere".into() }, "-", "not found"),
            (Edit::Shift { name: "nowhere".into(), up: true }, "-", "not found"),
            (Edit::Put { was: Some("nowhere".into()), rule: rule("new", Kind::Question) }, "-", "not found"),
        ];
        for (edit, field, key) in rows {
            let found = refused(edit);
            assert_eq!(found.first(), Some(&((*field).to_owned(), (*key).to_owned())), "{edit:?}");
        }
    }

    #[test]
    fn a_rule_of_ones_own_decides_and_its_name_is_told() {
        let words = [("en".to_owned(), vec!["blue screen".to_owned()])].into();
        let book = RuleBook::standard().edited(&Edit::List { name: "own".into(), words }).unwrap();
        let own = Rule { when: Vec::new(), words: vec![vec!["own".into()]], ..rule("own-rule", Kind::SuspiciousEvent) };
        let book = book.edited(&Edit::Put { was: None, rule: own }).unwrap();
        let tried = book.ready().tried("I see a blue screen", &super::super::kinds::Context::default());
        assert_eq!(tried.rule.as_deref(), Some("own-rule"));
        assert_eq!(tried.decision.value.sure(), Some(Kind::SuspiciousEvent));
        assert!(book.edited(&Edit::RemoveList { name: "own".into() }).is_err(), "a rule still names it");
        let book = book.edited(&Edit::Remove { name: "own-rule".into() }).unwrap();
        assert!(book.edited(&Edit::RemoveList { name: "own".into() }).is_ok());
        assert_eq!(book.edited(&Edit::Standard).unwrap(), RuleBook::standard());
    }

    #[test]
    fn every_fact_has_a_field_of_its_own() {
        let mut fields: Vec<String> = Fact::all().into_iter().map(Fact::field).collect();
        let many = fields.len();
        fields.sort();
        fields.dedup();
        assert_eq!(fields.len(), many);
    }

    proptest! {
        /// Moving a rule moves no rule of another kind, loses none, and there and back is nothing.
        #[test]
        fn moving_keeps_kinds_apart(n in 0_usize..48, up: bool) {
            let book = RuleBook::standard();
            let name = book.rules[n % book.rules.len()].name.clone();
            let moved = book.edited(&Edit::Shift { name: name.clone(), up }).unwrap();
            let kinds = |b: &RuleBook| b.in_order().iter().map(|r| r.kind).collect::<Vec<_>>();
            prop_assert_eq!(kinds(&moved), kinds(&book));
            if moved != book {
                prop_assert_eq!(moved.edited(&Edit::Shift { name, up: !up }).unwrap(), book);
            }
        }
    }
}
