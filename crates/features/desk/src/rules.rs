//! Where the desk meets the rules: facts gathered here, decided in `domain`.

use domain::{
    Because, Channel, Decision, Kind, Level, Priority, ProviderId, ServiceId, TeamId,
    rules::{
        priority::{Standing, priority},
        promise::TargetFacts,
        triage::kinds::{Context, RuleBook, Suggested, Triage},
    },
};
use serde::{Deserialize, Serialize};
use spine::people::Provider;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock},
};

/// What triage made of a query, kept with the ticket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Suggestion {
    /// The kind it was taken for.
    pub kind: Option<Kind>,
    /// Whether the rules decided it.
    pub sure: bool,
    /// Best guesses where they did not, best first.
    pub guesses: Vec<Kind>,
    /// Why.
    pub because: Vec<Because>,
    /// Who should serve it, as past tickets say.
    pub provider: Option<ProviderId>,
    /// About which service.
    pub service: Option<ServiceId>,
    /// Which team should have it.
    pub team: Option<TeamId>,
    /// How sure that is, in percent.
    pub confidence: u8,
    /// Words that spoke for it.
    pub words: Vec<String>,
    /// Who confirmed or corrected it.
    pub confirmed_by: Option<String>,
}

impl Suggestion {
    /// As it is kept with the ticket.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
    /// To be kept with the ticket.
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "{}".to_owned())
    }
}

type Books = Mutex<HashMap<ProviderId, (serde_json::Value, Arc<Triage>)>>;

/// A provider's book made ready; the standard one where it has none of its own or one that cannot be read. What is kept
/// ready is compared with what the database says, so that other nodes' edits count at once.
fn book(provider: &Provider) -> Arc<Triage> {
    static STANDARD: OnceLock<Arc<Triage>> = OnceLock::new();
    static BOOKS: OnceLock<Books> = OnceLock::new();
    let standard = || Arc::clone(STANDARD.get_or_init(|| Arc::new(RuleBook::standard().ready())));
    let Some(own) = &provider.rules.triage else { return standard() };
    let books = BOOKS.get_or_init(Books::default);
    let Ok(mut books) = books.lock() else { return standard() };
    if let Some((value, ready)) = books.get(&provider.id)
        && value == own
    {
        return Arc::clone(ready);
    }
    let Ok(read) = serde_json::from_value::<RuleBook>(own.clone()) else { return standard() };
    let ready = Arc::new(read.ready());
    books.insert(provider.id, (own.clone(), Arc::clone(&ready)));
    ready
}

/// A provider's book as data, to agree on; the standard one where it has none of its own.
pub fn book_of(provider: &Provider) -> RuleBook {
    let own = provider.rules.triage.clone().and_then(|value| serde_json::from_value(value).ok());
    own.unwrap_or_else(RuleBook::standard)
}

/// The kind of a query by its provider's rules.
pub fn kinds(provider: &Provider, words: &str, context: &Context) -> Decision<Suggested> {
    book(provider).decide(words, context)
}

/// What is known of a ticket when its priority and promises are worked out.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// What it is.
    pub kind: Kind,
    /// How many are affected.
    pub impact: domain::Impact,
    /// How soon it hurts.
    pub urgency: domain::Urgency,
    /// Level of its service.
    pub service: Level,
    /// Level of its person.
    pub person: Level,
    /// How it came in.
    pub channel: Channel,
}

/// The priority by the provider's matrix, with its reasons.
pub fn priority_of(matrix: &domain::rules::priority::Matrix, facts: &Facts) -> Decision<Priority> {
    priority(matrix, facts.impact, facts.urgency, Standing { service: facts.service, person: facts.person })
}

/// What targets are looked up by.
pub const fn target_facts(facts: &Facts, priority: Priority) -> TargetFacts {
    TargetFacts { kind: facts.kind, level: facts.service, priority, channel: facts.channel, expected: None }
}

/// How long a title may be.
const TITLE: usize = 90;

/// A title from what was said: the first sentence of the first line, cut at a word.
pub fn title_of(words: &str) -> String {
    let line = words.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let mut end = line.len();
    for (at, sign) in line.char_indices() {
        let after = line.get(at + sign.len_utf8()..).unwrap_or_default();
        if matches!(sign, '.' | '!' | '?') && after.starts_with(char::is_whitespace) && at > 8 {
            // A full stop is not part of a title; a question mark is.
            end = if sign == '.' { at } else { at + sign.len_utf8() };
            break;
        }
    }
    cut(line.get(..end).unwrap_or(line), TITLE)
}

/// Cuts at a word so that at most `most` characters are left.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let short: String = text.chars().take(most.saturating_sub(1)).collect();
    let whole = short.rsplit_once(char::is_whitespace).map_or(short.as_str(), |(before, _)| before);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '-', ' ']))
}

/// Somebody who could get a ticket.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Their place in the answer.
    pub id: domain::PersonId,
    /// What they can do: words apart by spaces.
    pub skills: String,
    /// How many open tickets they can carry.
    pub capacity: i64,
    /// How many they have.
    pub open: i64,
}

/// Who gets the next ticket of a team, if anybody: `round_robin` by turn, `load` by how full their hands are, `skill` by how many
/// of their skills the ticket names. Nobody gets more than they can carry.
pub fn who_gets(assigning: &str, turn: i64, team: &[Candidate], wanted: &str) -> Option<domain::PersonId> {
    let free = |c: &&Candidate| c.open < c.capacity;
    // How full somebody's hands are, as a fraction compared without division.
    let fuller = |a: &&Candidate, b: &&Candidate| {
        (i128::from(a.open) * i128::from(b.capacity))
            .cmp(&(i128::from(b.open) * i128::from(a.capacity)))
            .then(a.id.cmp(&b.id))
    };
    match assigning {
        "round_robin" => {
            let count = i64::try_from(team.len()).ok().filter(|n| *n > 0)?;
            let first = usize::try_from(turn.rem_euclid(count)).ok()?;
            team.iter().cycle().skip(first).take(team.len()).find(free).map(|c| c.id)
        }
        "load" => team.iter().filter(free).min_by(fuller).map(|c| c.id),
        "skill" => {
            let said: Vec<String> =
                wanted.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
            let fits = |c: &Candidate| {
                c.skills.split_whitespace().filter(|skill| said.contains(&skill.to_lowercase())).count()
            };
            let best = team.iter().filter(free).map(fits).max().filter(|n| *n > 0)?;
            team.iter().filter(free).filter(|c| fits(c) == best).min_by(fuller).map(|c| c.id)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::PersonId;

    #[test]
    fn a_title_is_the_first_sentence() {
        let long = "word ".repeat(40);
        let rows = [
            ("The car is late. It is the third time.", "The car is late"),
            ("  \n\nWhere is my key? I need it.\nThanks", "Where is my key?"),
            ("Version 1.2 does not start", "Version 1.2 does not start"),
            ("Hi. The printer on floor 3 is jammed.", "Hi. The printer on floor 3 is jammed."),
            ("", ""),
        ];
        for (words, title) in rows {
            assert_eq!(title_of(words), title);
        }
        let cut = title_of(&long);
        assert!(cut.chars().count() <= 90 && cut.ends_with("word…"), "{cut}");
        assert!(title_of(&"ä".repeat(300)).chars().count() <= 90);
    }

    #[test]
    fn work_is_shared_out_as_the_team_is_set() {
        let person = |id, skills: &str, capacity, open| Candidate {
            id: PersonId(id),
            skills: skills.to_owned(),
            capacity,
            open,
        };
        let team = [
            person(1, "vpn laptop", 10, 9),
            person(2, "printer", 10, 2),
            person(3, "printer vpn", 4, 1),
            person(4, "sap", 5, 5),
        ];
        let got = |how, turn, words| who_gets(how, turn, &team, words).map(|p| p.0);
        assert_eq!(got("none", 0, "vpn"), None);
        assert_eq!(
            (0..5).map(|turn| got("round_robin", turn, "")).collect::<Vec<_>>(),
            [1, 2, 3, 1, 1].map(Some),
            "4 is full"
        );
        assert_eq!(got("load", 0, ""), Some(2));
        assert_eq!(got("skill", 0, "The VPN says no, and the printer too"), Some(3));
        assert_eq!(got("skill", 0, "Printer jam"), Some(2), "of two who can, the one with emptier hands");
        assert_eq!(got("skill", 0, "SAP"), None, "who could is full");
        assert_eq!(who_gets("round_robin", 3, &[], ""), None);
    }
}
