//! The ten kinds by rules a provider edits (spec A3; Table 8.4 of ITIL 4, Drive Stakeholder Value, and two of our own).
//!
//! Facts known before (an option was chosen, a target was kept, a disaster is going on) and words decide together. A rule
//! either *decides* or only *hints*. Rules are tried in the order of [`Kind`], whatever order they are written in; the first
//! that decides and holds, decides. When none does, the answer is [`Suggested::NotSure`] with the best hints, and a person
//! decides: a wrong kind costs more than a question.

use super::standard;
use super::words::{Phrase, Words};
use crate::{Because, Decision, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an offering somebody chose leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// An option of the request catalogue.
    ServiceRequest,
    /// A change option.
    ChangeRequest,
}

/// An option of the catalogue that came with the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OptionChosen {
    /// What it leads to.
    pub choice: Choice,
    /// Whether it is valid and available to this person now.
    pub valid: bool,
}

/// What is known of a disaster when the query comes in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disaster {
    /// Somebody, or a machine, already linked the query to a registered, ongoing one.
    Linked,
    /// The agreed emergency conditions are met, whatever the words.
    ConditionsMet,
    /// One is going on that touches this person; the query belongs to it only if its words do. Holds the names of those
    /// going on; none given means any disaster.
    Ongoing(Vec<String>),
}

/// The facts gathered before the rules are asked. Everything unknown is left out; a rule never takes unknown for no.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Context {
    /// The option of the catalogue that was chosen, if one was.
    pub option_chosen: Option<OptionChosen>,
    /// An agreed service level is known to be breached (`true`) or known to be kept (`false`).
    pub target_breached: Option<bool>,
    /// What is known of a disaster.
    pub disaster: Option<Disaster>,
    /// The kind the person, or the agent who noted the call, says it is.
    pub said_kind: Option<Kind>,
    /// Whether an option of the catalogue covers what is asked for.
    pub catalogue_covers: Option<bool>,
    /// Whether the service it is about is known.
    pub service_known: bool,
}

/// A condition on the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// A valid option of the request catalogue was chosen.
    ServiceOptionChosen,
    /// A valid change option was chosen.
    ChangeOptionChosen,
    /// An option was chosen that is not valid, or not for this person.
    InvalidOptionChosen,
    /// An agreed service level is known to be breached.
    TargetBreached,
    /// All agreed service levels are known to be kept.
    TargetKept,
    /// The query is linked to a registered disaster.
    DisasterLinked,
    /// A disaster is going on.
    DisasterOngoing,
    /// The agreed emergency conditions are met.
    EmergencyConditionsMet,
    /// The catalogue is known to hold an option for what is asked.
    CatalogueCovers,
    /// The service is known.
    ServiceKnown,
    /// The person says it is this kind.
    Said(Kind),
}

impl Fact {
    /// Whether the context says so.
    pub fn holds(self, context: &Context) -> bool {
        let chosen = |choice| context.option_chosen == Some(OptionChosen { choice, valid: true });
        match self {
            Self::ServiceOptionChosen => chosen(Choice::ServiceRequest),
            Self::ChangeOptionChosen => chosen(Choice::ChangeRequest),
            Self::InvalidOptionChosen => context.option_chosen.is_some_and(|option| !option.valid),
            Self::TargetBreached => context.target_breached == Some(true),
            Self::TargetKept => context.target_breached == Some(false),
            Self::DisasterLinked => context.disaster == Some(Disaster::Linked),
            Self::DisasterOngoing => matches!(context.disaster, Some(Disaster::Ongoing(_))),
            Self::EmergencyConditionsMet => context.disaster == Some(Disaster::ConditionsMet),
            Self::CatalogueCovers => context.catalogue_covers == Some(true),
            Self::ServiceKnown => context.service_known,
            Self::Said(kind) => context.said_kind == Some(kind),
        }
    }

    /// Key of the reason this fact gives.
    pub const fn because(self) -> &'static str {
        match self {
            Self::ServiceOptionChosen => "because-kind-option-chosen",
            Self::ChangeOptionChosen => "because-kind-change-chosen",
            Self::InvalidOptionChosen => "because-kind-option-invalid",
            Self::TargetBreached => "because-kind-target-breached",
            Self::TargetKept => "because-kind-target-kept",
            Self::DisasterLinked => "because-kind-disaster-linked",
            Self::DisasterOngoing => "because-kind-disaster-ongoing",
            Self::EmergencyConditionsMet => "because-kind-emergency-conditions",
            Self::CatalogueCovers => "because-kind-catalogue-covers",
            Self::ServiceKnown => "because-kind-service-known",
            Self::Said(_) => "because-kind-said",
        }
    }
}

/// The list a rule may name for the words of the disasters going on.
pub const ONGOING: &str = "ongoing-disaster";

/// One rule, as a provider edits it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Name, unique in the book.
    pub name: String,
    /// The kind it speaks for.
    pub kind: Kind,
    /// Whether it decides; otherwise it only hints.
    pub decides: bool,
    /// All of these must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Fact>,
    /// None of these may hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<Fact>,
    /// Names of word lists: of each inner list at least one must speak.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Vec<String>>,
    /// Names of word lists none of which may speak.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub never: Vec<String>,
}

/// Phrases by language (`en`, `de` …). All languages are heard, because people mix them.
pub type WordList = BTreeMap<String, Vec<String>>;

/// The rules and the words they know. Plain data: kept, versioned and edited with the agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleBook {
    /// The rules.
    pub rules: Vec<Rule>,
    /// Named lists of phrases (their marks: [`super::words`]).
    pub lists: BTreeMap<String, WordList>,
    /// Phrases that say nothing and are not heard, e.g. "thanks in advance", "no problem".
    pub unheard: WordList,
}

/// A suggested kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Suggested {
    /// The rules decide.
    Sure(Kind),
    /// A person decides; best guesses first, at most three, perhaps none.
    NotSure(Vec<Kind>),
}

impl Suggested {
    /// The kind, where the rules decided.
    pub const fn sure(&self) -> Option<Kind> {
        match self {
            Self::Sure(kind) => Some(*kind),
            Self::NotSure(_) => None,
        }
    }
}

impl RuleBook {
    /// The book a new provider starts with, in English and German.
    pub fn standard() -> Self {
        standard::book()
    }

    /// What is wrong with an edited book: the name of the rule or list and the reason; empty when it can be used.
    pub fn faults(&self) -> Vec<(String, Because)> {
        let mut faults = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for rule in &self.rules {
            if rule.name.trim().is_empty() || !seen.insert(rule.name.as_str()) {
                faults.push((rule.name.clone(), Because::new("triage-rule-name")));
            }
            if rule.when.is_empty() && rule.words.is_empty() {
                faults.push((rule.name.clone(), Because::new("triage-rule-without-condition")));
            }
            for list in rule.words.iter().flatten().chain(&rule.never) {
                if list != ONGOING && !self.lists.contains_key(list) {
                    faults.push((rule.name.clone(), Because::new("triage-rule-unknown-list").with("list", list)));
                }
            }
            if rule.words.iter().any(Vec::is_empty) {
                faults.push((rule.name.clone(), Because::new("triage-rule-empty-choice")));
            }
        }
        for (name, list) in self.lists.iter().chain([(&"unheard".to_owned(), &self.unheard)]) {
            for phrase in list.values().flatten() {
                if Phrase::parse(phrase).is_none() {
                    faults.push((name.clone(), Because::new("triage-phrase-unreadable").with("phrase", phrase)));
                }
            }
        }
        faults
    }

    /// Makes the book ready to be asked often. Phrases that cannot be read are passed over ([`RuleBook::faults`] names them).
    pub fn ready(&self) -> Triage {
        let read =
            |list: &WordList| list.values().flatten().filter_map(|phrase| Phrase::parse(phrase)).collect::<Vec<_>>();
        let mut rules = self.rules.clone();
        // The spec's order is not the editor's to change; within a kind the written order stands.
        rules.sort_by_key(|rule| rule.kind);
        Triage {
            rules,
            lists: self.lists.iter().map(|(name, list)| (name.clone(), read(list))).collect(),
            unheard: read(&self.unheard),
        }
    }

    /// Reads the book and decides once. Ask [`RuleBook::ready`] for a book that is asked often.
    pub fn decide(&self, text: &str, context: &Context) -> Decision<Suggested> {
        self.ready().decide(text, context)
    }
}

/// A book made ready.
#[derive(Clone, Debug)]
pub struct Triage {
    rules: Vec<Rule>,
    lists: BTreeMap<String, Vec<Phrase>>,
    unheard: Vec<Phrase>,
}

/// What became of a text somebody tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The kind, or the best guesses, and why.
    pub decision: Decision<Suggested>,
    /// The rule that decided; nothing where none did.
    pub rule: Option<String>,
    /// The rules that only hinted at the guesses, in their order.
    pub hints: Vec<String>,
}

/// How many guesses are offered.
const GUESSES: usize = 3;

impl Triage {
    /// The kind of a query, or the best guesses, and why.
    pub fn decide(&self, text: &str, context: &Context) -> Decision<Suggested> {
        self.tried(text, context).decision
    }

    /// The same, with the names of the rules that spoke: for who edits them.
    pub fn tried(&self, text: &str, context: &Context) -> Tried {
        let mut words = Words::read(text);
        words.silence(&self.unheard);
        let mut heard = Heard { triage: self, words: &words, ongoing: ongoing(context), known: BTreeMap::new() };
        let mut hints: Vec<(Kind, Vec<Because>)> = Vec::new();
        let mut names = Vec::new();
        for rule in &self.rules {
            let Some(because) = heard.speaks(rule, context) else { continue };
            if rule.decides {
                let decision = Decision { value: Suggested::Sure(rule.kind), because };
                return Tried { decision, rule: Some(rule.name.clone()), hints: names };
            }
            if hints.len() < GUESSES && hints.iter().all(|(kind, _)| *kind != rule.kind) {
                hints.push((rule.kind, because));
                names.push(rule.name.clone());
            }
        }
        let mut because =
            vec![Because::new(if hints.is_empty() { "because-kind-no-word" } else { "because-kind-not-sure" })];
        let guesses = hints.iter().map(|(kind, _)| *kind).collect();
        because.extend(hints.into_iter().flat_map(|(_, because)| because));
        Tried { decision: Decision { value: Suggested::NotSure(guesses), because }, rule: None, hints: names }
    }

    /// The lists that speak in a text and the words that spoke: what an editor of rules looks at.
    pub fn heard(&self, text: &str) -> BTreeMap<&str, String> {
        let mut words = Words::read(text);
        words.silence(&self.unheard);
        self.lists
            .iter()
            .filter_map(|(name, phrases)| Some((name.as_str(), phrases.iter().find_map(|phrase| words.said(phrase))?)))
            .collect()
    }
}

/// One text in front of the rules; each list is looked for once.
struct Heard<'a> {
    triage: &'a Triage,
    words: &'a Words,
    ongoing: Vec<Phrase>,
    known: BTreeMap<&'a str, Option<String>>,
}

impl<'a> Heard<'a> {
    fn list(&mut self, name: &'a str) -> Option<String> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        let phrases = if name == ONGOING { Some(&self.ongoing) } else { self.triage.lists.get(name) };
        let said = phrases.and_then(|phrases| phrases.iter().find_map(|phrase| self.words.said(phrase)));
        self.known.insert(name, said.clone());
        said
    }

    /// The reasons of a rule, if it holds.
    fn speaks(&mut self, rule: &'a Rule, context: &Context) -> Option<Vec<Because>> {
        let known =
            rule.when.iter().all(|fact| fact.holds(context)) && !rule.unless.iter().any(|fact| fact.holds(context));
        // A rule without any condition would decide everything; it is a fault of the book and says nothing.
        if !known || (rule.when.is_empty() && rule.words.is_empty()) {
            return None;
        }
        let kind = rule.kind.word();
        let mut because: Vec<Because> =
            rule.when.iter().map(|fact| Because::new(fact.because()).with("kind", kind)).collect();
        for choice in &rule.words {
            let said = choice.iter().find_map(|list| self.list(list))?;
            because.push(Because::new("because-kind-word").with("kind", kind).with("word", said));
        }
        if rule.never.iter().any(|list| self.list(list).is_some()) {
            return None;
        }
        Some(because)
    }
}

/// The telling words of the disasters going on.
fn ongoing(context: &Context) -> Vec<Phrase> {
    let Some(Disaster::Ongoing(names)) = &context.disaster else { return Vec::new() };
    names
        .iter()
        .flat_map(|name| Words::read(name).iter().map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| word.chars().count() >= 4 && !standard::COMMON.contains(&word.as_str()))
        .filter_map(|word| Phrase::parse(&format!("{word}*")))
        .collect()
}
