//! What stands behind the `?` of an address, and where a page begins.

use crate::{App, Problem, forms};
use axum::extract::FromRequestParts;
use base64::{
    Engine,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use domain::{Because, Refusal, Timestamp};
use http::request::Parts;

/// The parameters of a request, as they came.
#[derive(Clone, Debug, Default)]
pub struct Params(Vec<(String, String)>);

/// Where a page begins: after this key and this id. Opaque to clients: 16 bytes in 22 signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// What the list is sorted by.
    pub key: i64,
    /// The row.
    pub id: i64,
}

/// Every text of 22 signs is a place in a list, so that no client can be told that one of them is wrong.
const SIGNS: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

impl Cursor {
    /// How a cursor looks, for the description.
    pub const PATTERN: &'static str = "^[A-Za-z0-9_-]{22}$";

    /// As clients carry it.
    pub fn text(self) -> String {
        let mut bytes = [0u8; 16];
        let (key, id) = bytes.split_at_mut(8);
        key.copy_from_slice(&self.key.to_be_bytes());
        id.copy_from_slice(&self.id.to_be_bytes());
        SIGNS.encode(bytes)
    }

    /// Read again.
    pub fn read(text: &str) -> Option<Self> {
        let bytes = SIGNS.decode(text).ok()?;
        let number = |part: Option<&[u8]>| part?.try_into().ok().map(i64::from_be_bytes);
        (bytes.len() == 16).then_some(())?;
        Some(Self { key: number(bytes.get(..8))?, id: number(bytes.get(8..))? })
    }
}

fn invalid(field: &str, key: &str) -> Problem {
    Refusal::invalid(field, Because::new(key)).into()
}

impl Params {
    /// From what stands behind the `?`.
    pub fn of(query: &str) -> Self {
        Self(forms::decode(query))
    }

    /// Refuses what is not among these, what came twice, and what cannot be kept.
    pub fn only(self, known: &[&str]) -> Result<Self, Problem> {
        for (at, (name, value)) in self.0.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                return Err(invalid(name, "invalid-unknown"));
            }
            if self.0.iter().take(at).any(|(other, _)| other == name) {
                return Err(invalid(name, "invalid-twice"));
            }
            if value.contains('\0') {
                return Err(invalid(name, "invalid-control"));
            }
        }
        Ok(self)
    }

    /// A text, as it came.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// A text of so many signs; refused where it has none or more.
    pub fn short(&self, name: &str, most: usize) -> Result<Option<&str>, Problem> {
        match self.text(name) {
            Some(text) if text.is_empty() || text.chars().count() > most => Err(invalid(name, "invalid-shape")),
            other => Ok(other),
        }
    }

    /// Something that is read from a word; refused where the word is none.
    pub fn word<T>(&self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
        self.text(name).map(|word| parse(word).ok_or_else(|| invalid(name, "invalid-shape"))).transpose()
    }

    /// Several words apart by commas, each one of these.
    pub fn words(&self, name: &str, known: &[&str]) -> Result<Vec<&str>, Problem> {
        let Some(text) = self.text(name).filter(|text| !text.is_empty()) else { return Ok(Vec::new()) };
        let all: Vec<&str> = text.split(',').collect();
        if all.iter().all(|word| known.contains(word)) { Ok(all) } else { Err(invalid(name, "invalid-shape")) }
    }

    /// How many rows a page has: 1 to 100, 50 when not said.
    pub fn limit(&self) -> Result<usize, Problem> {
        let read =
            |text: &str| text.parse::<usize>().ok().filter(|n| (1..=100).contains(n) && !text.starts_with(['+', '0']));
        Ok(self.word("limit", read)?.unwrap_or(50))
    }

    /// Where the page begins.
    pub fn after(&self) -> Result<Option<Cursor>, Problem> {
        self.word("after", Cursor::read)
    }

    /// A moment, RFC 3339.
    pub fn moment(&self, name: &str) -> Result<Option<Timestamp>, Problem> {
        self.word(name, moment)
    }

    /// The address of the next page: the same with another beginning.
    pub fn next(&self, path: &str, after: Cursor) -> String {
        let mut query: Vec<String> =
            self.0.iter().filter(|(n, _)| n != "after").map(|(n, v)| format!("{n}={}", forms::encode(v))).collect();
        query.push(format!("after={}", after.text()));
        format!("{path}?{}", query.join("&"))
    }
}

/// RFC 3339 with any number of digits behind the second; more than nine say nothing more.
pub fn moment(text: &str) -> Option<Timestamp> {
    let Some((before, rest)) = text.split_once('.') else { return Timestamp::parse_rfc3339(text) };
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let zone = rest.get(digits.len()..)?;
    let kept = digits.get(..digits.len().min(9))?;
    (!kept.is_empty()).then_some(())?;
    Timestamp::parse_rfc3339(&format!("{before}.{kept}{zone}"))
}

impl FromRequestParts<App> for Params {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Problem> {
        Ok(Self::of(parts.uri.query().unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_go_there_and_back() {
        for (key, id) in [(0, 0), (i64::MIN, i64::MAX), (-1, 7), (1_763_461_860_123, 42)] {
            let text = Cursor { key, id }.text();
            assert_eq!(text.len(), 22);
            assert_eq!(Cursor::read(&text), Some(Cursor { key, id }));
        }
        assert!(Cursor::read("zzzzzzzzzzzzzzzzzzzzzz").is_some(), "every text of that shape is a place");
        for wrong in ["", "abc", "zzzzzzzzzzzzzzzzzzzzz", "zzzzzzzzzzzzzzzzzzzzzzz", "+/zzzzzzzzzzzzzzzzzzzz"] {
            assert_eq!(Cursor::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn parameters_are_known_once_and_readable() {
        let known = &["limit", "after", "since"];
        assert!(Params::of("limit=1&limit=2").only(known).is_err());
        assert!(Params::of("x=1").only(known).is_err());
        assert!(Params::of("since=%00").only(known).is_err());
        let page = Params::of("limit=7&since=2026-01-01T00:00:00.1234567890123Z").only(known).unwrap();
        assert_eq!((page.limit().unwrap(), page.after().unwrap()), (7, None));
        assert_eq!(page.moment("since").unwrap().map(Timestamp::rfc3339).as_deref(), Some("2026-01-01T00:00:00.123Z"));
        for wrong in ["0", "101", "-1", "+5", "05", "x", ""] {
            assert!(Params::of(&format!("limit={wrong}")).limit().is_err(), "{wrong}");
        }
        let cursor = Cursor { key: 1, id: 2 };
        let next = page.next("/api/v1/tickets", cursor);
        assert_eq!(Params::of(next.split_once('?').unwrap().1).only(known).unwrap().after().unwrap(), Some(cursor));
    }
}
