//! How a conversation is written down, and the files of those that are.
//!
//! ```text
//! == key | who asks | provider [service] | when | what is known of it
//! What they say, until the next line that begins with two signs.
//! -- who when what [what of]
//! What they say with it.
//! ```
//! *What is known* is any of: a kind (`incident`), an impact and an urgency (`some now`), `by NAME` who wrote it down,
//! a channel (`phone`, `walk_in`, `mail`, `api`), `option` or `change` for a choice of the catalogue, `#tag`.
//! *When* is as in [`super::when::When`]. *What* is one of [`Act`], as [`Act::parse`] reads it. What lies in the future
//! has not happened: there the conversation ends for now.

use super::{fault, when::When};
use domain::{Channel, Impact, Kind, PromiseKind, Urgency};
use jobs::Failure;

/// The files.
const FILES: &[(&str, &str)] = &[
    ("carshare", include_str!("story/carshare.txt")),
    ("chain", include_str!("story/chain.txt")),
    ("it", include_str!("story/it.txt")),
    ("facilities", include_str!("story/facilities.txt")),
    ("hr", include_str!("story/hr.txt")),
];

/// A conversation: what was asked, and what became of it.
#[derive(Clone, Debug, Default)]
pub struct Conversation {
    /// Its name in the story.
    pub key: String,
    /// Who asked: a key of the cast, or `Name <address>` of a guest.
    pub who: String,
    /// Of whom: the key of a provider; nobody for the front door.
    pub provider: String,
    /// About which service.
    pub service: Option<String>,
    /// When; nothing only while it is being read.
    pub when: Option<When>,
    /// What the person takes it for.
    pub kind: Option<Kind>,
    /// How many are affected.
    pub impact: Option<Impact>,
    /// How soon it hurts.
    pub urgency: Option<Urgency>,
    /// Who wrote it down for them.
    pub by: Option<String>,
    /// How it came in.
    pub channel: Option<Channel>,
    /// A choice of the catalogue: whether it is a change.
    pub option: Option<bool>,
    /// Tags.
    pub tags: String,
    /// What was said.
    pub words: String,
    /// What became of it.
    pub then: Vec<Step>,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Step {
    /// Who did it.
    pub who: String,
    /// When, counted from what came before.
    pub when: When,
    /// On the ticket that was split off this conversation: "split:" before what they do.
    pub split: bool,
    /// What.
    pub act: Act,
    /// What they said.
    pub words: String,
}

/// What somebody did. The words in quotes are how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// "take": has it from now on.
    Take,
    /// "give NAME".
    Give(String),
    /// "team NAME": by the team's key.
    Team(String),
    /// "reply".
    Reply,
    /// "call": an agent writes down what the person said on the telephone.
    Call,
    /// "note"; "travels": goes along when it is handed over.
    Note(bool),
    /// "triage kind=… service=… impact=… urgency=…"; nothing said confirms.
    Triage(Vec<(String, String)>),
    /// "wait REASON"; with words it is a reply that waits.
    Wait(String),
    /// "until WHEN REASON".
    Until(When, String),
    /// "resume".
    Resume,
    /// "estimate KIND AFTER": the promise is due so long from now; the words are the reason.
    Estimate(PromiseKind, When),
    /// "resolve".
    Resolve,
    /// "reopen".
    Reopen,
    /// "close".
    Close,
    /// "withdraw".
    Withdraw,
    /// "over PROVIDER": handed over, with a note.
    Over(String),
    /// "merge KEY", and also with another person's: "share KEY".
    Merge(String, bool),
    /// "unmerge".
    Unmerge,
    /// "split", or "split PROVIDER": what was said last becomes a ticket of its own, there; the words are its title.
    Split(Option<String>),
    /// "link KEY".
    Link(String),
    /// "tag WORDS".
    Tag(String),
    /// "known": everybody may read of it.
    Known,
    /// "unknown": no longer.
    Unknown,
    /// "too": it is so for them, too.
    MeToo,
    /// "chain WHAT": see [`super::chain`].
    Chain(Vec<String>),
    /// "glass": an operator opens what is confidential; the words are the reason.
    Glass,
}

impl Act {
    fn parse(words: &[&str]) -> Option<Self> {
        let (first, rest) = words.split_first()?;
        let one = || rest.first().map(|w| (*w).to_owned());
        Some(match (*first, rest.len()) {
            ("take", 0) => Self::Take,
            ("give", 1) => Self::Give(one()?),
            ("team", 1) => Self::Team(one()?),
            ("reply", 0) => Self::Reply,
            ("call", 0) => Self::Call,
            ("note", 0) => Self::Note(false),
            ("travels", 0) => Self::Note(true),
            ("triage", _) => Self::Triage(
                rest.iter()
                    .map(|pair| pair.split_once('=').map(|(k, v)| (k.to_owned(), v.to_owned())))
                    .collect::<Option<_>>()?,
            ),
            ("wait", 1..) => Self::Wait(rest.join(" ")),
            ("until", 2..) => Self::Until(When::parse(rest.first()?)?, rest.get(1..)?.join(" ")),
            ("resume", 0) => Self::Resume,
            ("estimate", 2) => Self::Estimate(PromiseKind::parse(rest.first()?)?, When::parse(rest.get(1)?)?),
            ("resolve", 0) => Self::Resolve,
            ("reopen", 0) => Self::Reopen,
            ("close", 0) => Self::Close,
            ("withdraw", 0) => Self::Withdraw,
            ("over", 1) => Self::Over(one()?),
            ("merge", 1) => Self::Merge(one()?, false),
            ("share", 1) => Self::Merge(one()?, true),
            ("unmerge", 0) => Self::Unmerge,
            ("split", 0 | 1) => Self::Split(one()),
            ("link", 1) => Self::Link(one()?),
            ("tag", 1..) => Self::Tag(rest.join(" ")),
            ("known", 0) => Self::Known,
            ("unknown", 0) => Self::Unknown,
            ("too", 0) => Self::MeToo,
            ("chain", 1..) => Self::Chain(rest.iter().map(|w| (*w).to_owned()).collect()),
            ("glass", 0) => Self::Glass,
            _ => return None,
        })
    }
}

/// All conversations written one by one.
pub fn all() -> Result<Vec<Conversation>, Failure> {
    let mut all = Vec::new();
    for (name, text) in FILES {
        all.extend(read(name, text)?);
    }
    Ok(all)
}

/// Reads a file.
pub fn read(name: &str, text: &str) -> Result<Vec<Conversation>, Failure> {
    let mut all: Vec<Conversation> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let wrong = |what: &str| fault(format!("{name}.txt, line {}: {what}: {line}", number + 1));
        if let Some(head) = line.strip_prefix("== ") {
            all.push(heading(head).ok_or_else(|| wrong("not understood"))?);
        } else if let Some(step) = line.strip_prefix("-- ") {
            let last = all.last_mut().ok_or_else(|| wrong("before any conversation"))?;
            last.then.push(self::step(step).ok_or_else(|| wrong("not understood"))?);
        } else if let Some(last) = all.last_mut() {
            let words = last.then.last_mut().map_or(&mut last.words, |step| &mut step.words);
            if !(words.is_empty() && line.is_empty()) {
                words.push_str(line);
                words.push('\n');
            }
        } else if !line.is_empty() && !line.starts_with('#') {
            return Err(wrong("before any conversation"));
        }
    }
    for one in &mut all {
        one.words.truncate(one.words.trim_end().len());
        for step in &mut one.then {
            step.words.truncate(step.words.trim_end().len());
        }
    }
    Ok(all)
}

fn heading(text: &str) -> Option<Conversation> {
    let mut parts = text.split('|').map(str::trim);
    let (key, who, place, when) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let mut place = place.split_whitespace();
    let mut made = Conversation {
        key: key.to_owned(),
        who: who.to_owned(),
        provider: place.next().unwrap_or_default().to_owned(),
        service: place.next().map(str::to_owned),
        when: Some(When::parse(when)?),
        ..Conversation::default()
    };
    let mut known = parts.next().unwrap_or_default().split_whitespace();
    while let Some(word) = known.next() {
        if let Some(tag) = word.strip_prefix('#') {
            if !made.tags.is_empty() {
                made.tags.push(' ');
            }
            made.tags.push_str(tag);
        } else if word == "by" {
            made.by = Some(known.next()?.to_owned());
        } else if word == "option" || word == "change" {
            made.option = Some(word == "change");
        } else if let Some(kind) = Kind::parse(word) {
            made.kind = Some(kind);
        } else if let Some(impact) = Impact::parse(word) {
            made.impact = Some(impact);
        } else if let Some(urgency) = Urgency::parse(word) {
            made.urgency = Some(urgency);
        } else {
            made.channel = Some(Channel::parse(word)?);
        }
    }
    Some(made)
}

fn step(text: &str) -> Option<Step> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [who, when, act @ ..] = words.as_slice() else { return None };
    let split = act.first() == Some(&"split:");
    let act = if split { act.get(1..)? } else { act };
    Some(Step { who: (*who).to_owned(), when: When::parse(when)?, split, act: Act::parse(act)?, words: String::new() })
}
