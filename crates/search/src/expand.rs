//! One typed word turned into the words of the dictionary it may stand for.
//!
//! The words found here are asked for, never shown: they may come from documents the reader cannot see.

use std::collections::BTreeMap;

use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;
use tantivy::termdict::TermDictionary;
use tantivy::{Searcher, Term};

use crate::Result;

/// So many words of the dictionary are looked at, for each segment and field. Without this bound the two letters
/// "re" met 630,000 words such as "ref1234567" and took a second.
const LOOKED_AT: usize = 5_000;

/// So many words are kept, the most frequent first.
const KEPT: usize = 30;

/// The most frequent words that begin with `prefix`. Words with digits after it are passed over, as numbers are
/// looked up whole, unless the prefix has a digit itself.
pub fn prefix(searcher: &Searcher, fields: &[Field], prefix: &str) -> Result<Vec<String>> {
    let over_digits = !prefix.bytes().any(|byte| byte.is_ascii_digit());
    gather(searcher, fields, |dictionary, found| {
        let mut from = prefix.as_bytes().to_vec();
        let mut looked_at = 0;
        'ranges: loop {
            let mut stream = dictionary.range().ge(&from).into_stream()?;
            while stream.advance() {
                let word = stream.key();
                let Some(rest) = word.strip_prefix(prefix.as_bytes()) else { return Ok(()) };
                looked_at += 1;
                if looked_at > LOOKED_AT {
                    return Ok(());
                }
                if let (true, Some(at)) = (over_digits, rest.iter().position(u8::is_ascii_digit)) {
                    // Go on behind everything that has a digit in this place.
                    let kept = word.get(..prefix.len() + at).unwrap_or_default();
                    from = [kept, b":"].concat();
                    continue 'ranges;
                }
                count(found, word, stream.value().doc_freq);
            }
            return Ok(());
        }
    })
}

/// The most frequent words one slip of the keyboard away: a letter too many, missing, wrong, or two exchanged.
pub fn misspelt(searcher: &Searcher, fields: &[Field], word: &str, as_prefix: bool) -> Result<Vec<String>> {
    gather(searcher, fields, |dictionary, found| {
        // The field of the term is not looked at, only its text.
        let Some(&field) = fields.first() else { return Ok(()) };
        let term = Term::from_field_text(field, word);
        let query =
            if as_prefix { FuzzyTermQuery::new_prefix(term, 1, true) } else { FuzzyTermQuery::new(term, 1, true) };
        let mut stream = dictionary.search(query.automaton()?).into_stream()?;
        let mut looked_at = 0;
        while stream.advance() && looked_at < LOOKED_AT {
            looked_at += 1;
            count(found, stream.key(), stream.value().doc_freq);
        }
        Ok(())
    })
}

fn count(found: &mut BTreeMap<String, u64>, word: &[u8], documents: u32) {
    if let Ok(word) = std::str::from_utf8(word) {
        *found.entry(word.to_owned()).or_default() += u64::from(documents);
    }
}

fn gather(
    searcher: &Searcher,
    fields: &[Field],
    mut look: impl FnMut(&TermDictionary, &mut BTreeMap<String, u64>) -> Result<()>,
) -> Result<Vec<String>> {
    let mut found = BTreeMap::new();
    for segment in searcher.segment_readers() {
        for &field in fields {
            look(segment.inverted_index(field)?.terms(), &mut found)?;
        }
    }
    let mut found: Vec<(String, u64)> = found.into_iter().collect();
    found.sort_by_key(|(_, documents)| std::cmp::Reverse(*documents));
    Ok(found.into_iter().take(KEPT).map(|(word, _)| word).collect())
}
