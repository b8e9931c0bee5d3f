//! Which words of a text were meant, for the `<mark>` around them.
//!
//! It works on the freshly read row, never on anything from the index, so it cannot show what the row does not hold.
//! The ranges are of the text as given: escape each piece for HTML after cutting, not before.

use std::collections::HashSet;
use std::ops::Range;

use tantivy::tokenizer::Language;

use crate::words;

/// Where the words of the query stand in the text, in bytes, in order and apart from each other.
///
/// Endings are ignored in the given languages, the reader's and the text's; a word begun at the end of the query
/// marks the words beginning with it.
///
/// ```
/// let text = "The printers on floor 3";
/// let found = search::highlight(text, "printer", &["en".into()]);
/// assert_eq!(&text[found[0].clone()], "printers");
/// ```
pub fn highlight(text: &str, query: &str, locales: &[String]) -> Vec<Range<usize>> {
    let languages: Vec<Option<Language>> = words::languages(locales).into_iter().map(Some).chain([None]).collect();
    let asked = words::words(query, false);
    let mut wanted: HashSet<(Option<Language>, String)> = HashSet::new();
    for &language in &languages {
        let stems = words::stems(&asked, language);
        // A stop word is marked only where nothing but stop words was asked for; without a language none is one.
        wanted.extend(stems.into_iter().flatten().map(|stem| (language, stem)));
    }
    let idle =
        |language: Option<Language>| language.is_some() && words::stems(&asked, language).iter().any(Option::is_some);
    for &language in languages.iter().filter(|language| idle(**language)) {
        for (word, stem) in asked.iter().zip(words::stems(&asked, language)) {
            if stem.is_none() {
                wanted.remove(&(None, word.folded()));
            }
        }
    }
    let begun = asked
        .last()
        .filter(|word| word.range.end == query.len())
        .map(words::Word::folded)
        .filter(|begun| begun.chars().count() > 1 && wanted.contains(&(None, begun.clone())));

    let cut = words::words(text, false);
    let mut marked = vec![false; cut.len()];
    for &language in &languages {
        for (mark, stem) in marked.iter_mut().zip(words::stems(&cut, language)) {
            let Some(stem) = stem else { continue };
            let begins = language.is_none() && begun.as_ref().is_some_and(|begun| stem.starts_with(begun.as_str()));
            *mark = *mark || begins || wanted.contains(&(language, stem));
        }
    }
    let mut found: Vec<Range<usize>> = Vec::new();
    for (word, _) in cut.into_iter().zip(marked).filter(|(_, marked)| *marked) {
        match found.last_mut() {
            // Pairs of letters overlap.
            Some(last) if word.range.start <= last.end => last.end = last.end.max(word.range.end),
            _ => found.push(word.range),
        }
    }
    found
}

/// A piece of a text around the words that were meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The piece, in bytes of the text.
    pub range: Range<usize>,
    /// The words in it, in bytes of the text.
    pub marks: Vec<Range<usize>>,
}

/// The piece of about `length` bytes that holds most of the words meant; the beginning where none is.
pub fn excerpt(text: &str, query: &str, locales: &[String], length: usize) -> Excerpt {
    let marks = highlight(text, query, locales);
    let before = length / 4;
    let best = marks
        .iter()
        .map(|first| {
            let from = first.start.saturating_sub(before);
            let inside = marks.iter().filter(|mark| mark.start >= from && mark.end <= from + length).count();
            (inside, from)
        })
        // The first of the best: later ones repeat it.
        .fold((0, 0), |best, next| if next.0 > best.0 { next } else { best });
    let from = if best.1 == 0 { 0 } else { word_start(text, best.1) };
    let to = if from + length >= text.len() { text.len() } else { word_end(text, from, from + length) };
    let marks = marks.into_iter().filter(|mark| mark.start >= from && mark.end <= to).collect();
    Excerpt { range: from..to, marks }
}

/// The next beginning of a word at or after a place.
fn word_start(text: &str, at: usize) -> usize {
    let at = text.ceil_char_boundary(at);
    let rest = text.get(at..).unwrap_or_default();
    let near = text.floor_char_boundary((at + 20).min(text.len()));
    match rest.find(char::is_whitespace) {
        Some(space) if at + space < near => {
            let after = text.get(at + space..).unwrap_or_default();
            at + space + (after.len() - after.trim_start().len())
        }
        _ => at,
    }
}

/// The last end of a word at or before a place.
fn word_end(text: &str, from: usize, at: usize) -> usize {
    let at = text.floor_char_boundary(at);
    let piece = text.get(from..at).unwrap_or_default();
    match piece.rfind(char::is_whitespace) {
        // A text without spaces is cut where it is.
        Some(space) if space + 20 > piece.len() => from + piece.get(..space).unwrap_or_default().trim_end().len(),
        _ => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, query: &str, locales: &[&str]) -> Vec<String> {
        let locales: Vec<String> = locales.iter().map(|&locale| locale.to_owned()).collect();
        highlight(text, query, &locales).into_iter().map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn marks_what_was_meant_in_any_form() {
        for (text, query, locales, expected) in [
            ("Printing to the printers", "printer", &["en"][..], vec!["printers"]),
            ("Die Häuser am Hang", "haus", &["de"], vec!["Häuser"]),
            ("Ein Cafe\u{301} <b>", "café", &["en"], vec!["Cafe\u{301}"]),
            ("the way to the office", "the office", &["en"], vec!["office"]),
            ("passwords", "passw", &["en"], vec!["passwords"]),
            ("東京都庁", "京都", &["en"], vec!["京都"]),
            ("nothing here", "printer", &["en"], vec![]),
            ("", "printer", &["en"], vec![]),
            ("printer", "", &["en"], vec![]),
        ] {
            assert_eq!(marked(text, query, locales), expected, "{text} / {query}");
        }
    }

    #[test]
    fn an_excerpt_goes_where_the_words_are() {
        let text = format!("{} the printer on floor three is jammed {}", "before ".repeat(40), "after ".repeat(40));
        let found = excerpt(&text, "printer jammed", &["en".to_owned()], 80);
        assert_eq!(found.marks.len(), 2);
        assert!(found.range.len() <= 80);
        assert!(text[found.range].contains("printer on floor three is jammed"));
        assert_eq!(excerpt("short", "printer", &[], 80).range, 0..5);
        let unspaced = "漢".repeat(100);
        assert!(unspaced.get(excerpt(&unspaced, "漢", &[], 50).range).is_some());
    }
}
