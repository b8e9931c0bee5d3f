//! Which column is what: a map, ready for some desks, or a file of one's own.

use crate::{
    exit::WrongUse,
    tables::{self, Row},
};
use domain::Timestamp;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A map as it stands in its file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// What it is for.
    pub about: String,
    /// Where tickets come from: the first part of the name each keeps.
    pub source: String,
    /// Rows of the same `id` are one ticket, one row a change, standing together.
    #[serde(default)]
    pub history: bool,
    /// Rows leave out what is empty, as JSON often does; otherwise a column that is not there is a fault.
    #[serde(default)]
    pub sparse: bool,
    /// Values that mean nothing.
    #[serde(default)]
    pub empty: Vec<String>,
    /// Fields of a ticket, each a text with `{column}` in it.
    pub fields: BTreeMap<Field, String>,
    /// Their value → ours, by field; in small letters.
    #[serde(default)]
    pub values: BTreeMap<Field, BTreeMap<String, String>>,
    /// How times are written.
    #[serde(default)]
    pub times: Times,
}

/// How times are written, where it is not RFC 3339.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Times {
    /// Forms as of `strftime`, tried in order.
    pub formats: Vec<String>,
    /// IANA name of the zone of times without one.
    pub zone: String,
}

impl Times {
    /// A time as somebody wrote it.
    pub fn read(&self, text: &str) -> Result<Timestamp, String> {
        if let Some(at) = Timestamp::parse_rfc3339(text) {
            return Ok(at);
        }
        let zone = domain::rules::calendar::zone(&self.zone).ok_or("the map's time zone is not known")?;
        self.formats
            .iter()
            .find_map(|format| jiff::civil::DateTime::strptime(format, text).ok())
            .and_then(|time| zone.to_timestamp(time).ok())
            .map(|at| Timestamp(at.as_millisecond()))
            .ok_or_else(|| "not a time".to_owned())
    }
}

/// A text with `{column}` in it, filled from a row. Columns that are not there are a fault, unless rows are `sparse`.
pub fn filled(template: &str, row: &Row, sparse: bool, empty: &[String]) -> Result<String, String> {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((column, after)) = behind.split_once('}') else { break };
        text.push_str(before);
        let value = match tables::value(row, column) {
            Some(value) => value.trim(),
            None if sparse => "",
            None => return Err(format!("there is no column {column}")),
        };
        if !empty.iter().any(|e| e == value) {
            text.push_str(value);
        }
        rest = after;
    }
    text.push_str(rest);
    Ok(text)
}

impl Default for Times {
    fn default() -> Self {
        Self { formats: Vec::new(), zone: "UTC".to_owned() }
    }
}

/// What a map can fill.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Its name outside; the number of its row when not said.
    Id,
    /// A short title; the beginning of the words when not said.
    Title,
    /// What was said. The one field that is needed.
    Words,
    /// What was answered.
    Answer,
    /// What was said with a change, by whoever made it (history).
    Said,
    /// Who asked.
    Requester,
    /// Their address.
    RequesterEmail,
    /// Which group has it.
    Team,
    /// Who has it.
    Assignee,
    /// Who made a change (history).
    By,
    /// About which service.
    Service,
    /// What it is.
    Kind,
    /// Where it stands.
    State,
    /// What goes first.
    Priority,
    /// How many are affected.
    Impact,
    /// How soon it hurts.
    Urgency,
    /// How it came in.
    Channel,
    /// Tags, apart by spaces.
    Tags,
    /// When it was asked.
    Opened,
    /// When a change was made (history).
    At,
    /// When it was resolved.
    Resolved,
    /// When it was closed.
    Closed,
    /// Whether the other desk says the promise was kept.
    LoggedKept,
    /// How often it says it was opened again.
    LoggedReopened,
    /// How often it says it changed its group.
    LoggedReassigned,
}

/// Maps that are here already.
const READY: &[(&str, &str)] = &[
    ("it-tickets", include_str!("../../maps/it-tickets.toml")),
    ("it-tickets-itil", include_str!("../../maps/it-tickets-itil.toml")),
    ("incident-log", include_str!("../../maps/incident-log.toml")),
    ("boston-311", include_str!("../../maps/boston-311.toml")),
    ("zendesk", include_str!("../../maps/zendesk.toml")),
    ("sample", include_str!("../../maps/sample.toml")),
];

impl Map {
    /// A ready map by name, or a file.
    pub fn named(name: &str) -> anyhow::Result<Self> {
        let ready = READY.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned());
        let text = match ready {
            Some(text) => text,
            None => std::fs::read_to_string(name).map_err(|e| {
                let names: Vec<&str> = READY.iter().map(|(known, _)| *known).collect();
                WrongUse(format!("--map {name}: no file ({e}), and not one of the ready maps: {}", names.join(", ")))
            })?,
        };
        let map: Self = toml::from_str(&text).map_err(|e| WrongUse(format!("--map {name}: {e}")))?;
        if !map.fields.contains_key(&Field::Words) {
            return Err(WrongUse(format!("--map {name}: fields.words is needed")).into());
        }
        Ok(map)
    }

    /// Whether two rows are of one ticket.
    pub fn same(&self, a: &Row, b: &Row) -> bool {
        self.text(a, Field::Id) == self.text(b, Field::Id)
    }

    /// A field of a row; nothing where it is empty. Columns that are not there are a fault.
    pub fn text(&self, row: &Row, field: Field) -> Result<Option<String>, String> {
        let Some(template) = self.fields.get(&field) else { return Ok(None) };
        let text = filled(template, row, self.sparse, &self.empty)?;
        let text = text.replace('\0', "");
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == ',' || c == '.').to_owned();
        if text.is_empty() {
            return Ok(None);
        }
        let ours = self.values.get(&field).and_then(|values| values.get(&text.to_lowercase()));
        Ok(Some(ours.cloned().unwrap_or(text)))
    }

    /// A time.
    pub fn time(&self, row: &Row, field: Field) -> Result<Option<Timestamp>, String> {
        let Some(text) = self.text(row, field)? else { return Ok(None) };
        self.times.read(&text).map(Some).map_err(|e| format!("{e} in {field:?}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ready_maps_can_be_read() {
        for (name, _) in READY {
            let map = Map::named(name).unwrap();
            assert!(!map.about.is_empty() && !map.source.is_empty(), "{name}");
        }
        assert!(Map::named("nowhere").is_err_and(|e| e.to_string().contains("incident-log")));
    }

    #[test]
    fn columns_become_fields() {
        let mut map = Map::named("incident-log").unwrap();
        let row: Row = [
            ("number", "INC1"),
            ("opened_at", "29/2/2016 01:16"),
            ("caller_id", "?"),
            ("impact", "2 - Medium"),
            ("closed_at", "soon"),
        ]
        .map(|(n, v)| (n.to_owned(), v.to_owned()))
        .into();
        assert_eq!(map.text(&row, Field::Id).unwrap().as_deref(), Some("INC1"));
        assert_eq!(map.text(&row, Field::Requester).unwrap(), None);
        assert_eq!(map.text(&row, Field::Impact).unwrap().as_deref(), Some("some"));
        assert_eq!(map.time(&row, Field::Opened).unwrap(), Timestamp::parse_rfc3339("2016-02-29T01:16:00Z"));
        assert!(map.time(&row, Field::Closed).unwrap_err().contains("not a time"));
        assert!(map.text(&row, Field::Urgency).unwrap_err().contains("no column urgency"));
        map.sparse = true;
        assert_eq!(map.text(&row, Field::Urgency).unwrap(), None);
        map.times.zone = "Europe/Vienna".to_owned();
        assert_eq!(map.time(&row, Field::Opened).unwrap(), Timestamp::parse_rfc3339("2016-02-29T00:16:00Z"));
    }
}
