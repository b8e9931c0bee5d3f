//! Text cut into words, the same way for documents, queries and highlights.
//!
//! A word is kept in three forms: `plain` (composed, lower case; what stemmers expect), `folded` (no accents; what the
//! exact fields hold) and its stem. Scripts written without spaces give overlapping pairs of letters instead, which
//! finds every word of them without a dictionary, as long as the pairs of one query word are asked for as a phrase.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Mutex, OnceLock, PoisonError};

use tantivy::tokenizer::{Language, Stemmer, StopWordFilter, TextAnalyzer, TokenStream, WhitespaceTokenizer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Raise it whenever the same text would give other words than before: it is part of the name of the directory, so
/// an index with old words is never asked with new ones.
pub const VERSION: u32 = 1;

/// Longer words are machine noise (keys, encoded files) that nobody types.
const LONGEST_WORD: usize = 64;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Composed and in lower case, accents kept.
    pub plain: String,
    /// Where in the text it stands, in bytes.
    pub range: Range<usize>,
    /// It follows the word before without a gap that separates ("INC-2024", "10.0.0.1", pairs of letters).
    pub glued: bool,
    /// It is a pair (or a single letter) of a script without spaces.
    pub pair: bool,
}

impl Word {
    /// The form without accents, which the exact fields hold.
    pub fn folded(&self) -> String {
        fold(&self.plain)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Spaced,
    Unspaced,
    Mark,
    Other,
}

fn class(c: char) -> Class {
    let unspaced = matches!(u32::from(c),
        0x0E00..=0x0EFF                        // Thai, Lao
        | 0x1000..=0x109F | 0x1780..=0x17FF    // Myanmar, Khmer
        | 0x1100..=0x11FF | 0xAC00..=0xD7AF    // Hangul
        | 0x3005..=0x3007 | 0x3040..=0x30FA | 0x30FC..=0x30FF | 0xFF66..=0xFF9D // kana
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF // Han
    );
    if is_combining_mark(c) {
        Class::Mark
    } else if unspaced && (c.is_alphanumeric() || matches!(c, '々' | 'ー')) {
        Class::Unspaced
    } else if c.is_alphanumeric() {
        Class::Spaced
    } else {
        Class::Other
    }
}

/// Signs that join two words into one name when nothing else stands between them.
const fn joins(c: char) -> bool {
    matches!(c, '.' | '-' | '_' | '@' | ':' | '\'' | '’' | '&')
}

/// The words of a text in their order.
///
/// `whole` also gives the last letter of a run without spaces alone, so that a query of one letter finds it; documents
/// are cut with it, queries without.
pub fn words(text: &str, whole: bool) -> Vec<Word> {
    let mut found = Vec::new();
    // The run being read: its class, and where each letter (with its marks) starts.
    let mut run: Option<Class> = None;
    let mut letters: Vec<usize> = Vec::new();
    let mut gap = Gap::Open;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let now = class(c);
        match (run, now) {
            (Some(_), Class::Mark) => {}
            (Some(open), _) if open == now => letters.push(at),
            _ => {
                if let Some(open) = run.take() {
                    close(text, open, &letters, at, gap.glues(), whole, &mut found);
                    letters.clear();
                    gap = Gap::None;
                }
                if matches!(now, Class::Spaced | Class::Unspaced) {
                    run = Some(now);
                    letters.push(at);
                } else {
                    gap = gap.and(c);
                }
            }
        }
    }
    found
}

/// What stands between two runs.
#[derive(Clone, Copy)]
enum Gap {
    None,
    Joined,
    Open,
}

impl Gap {
    const fn and(self, c: char) -> Self {
        if matches!(self, Self::None) && joins(c) { Self::Joined } else { Self::Open }
    }
    const fn glues(self) -> bool {
        !matches!(self, Self::Open)
    }
}

fn close(text: &str, class: Class, letters: &[usize], end: usize, glued: bool, whole: bool, found: &mut Vec<Word>) {
    let mut push = |from: usize, to: usize, glued: bool, pair: bool| {
        if to - from > LONGEST_WORD {
            return;
        }
        let plain: String = text.get(from..to).unwrap_or_default().nfkc().flat_map(char::to_lowercase).nfc().collect();
        if !plain.is_empty() && !plain.contains(char::is_whitespace) {
            found.push(Word { plain, range: from..to, glued, pair });
        }
    };
    let Some(&first) = letters.first() else { return };
    if class == Class::Spaced {
        push(first, end, glued, false);
        return;
    }
    let ends = letters.iter().skip(2).copied().chain([end]);
    let pairs = if letters.len() == 1 { 1 } else { letters.len() - 1 };
    for (count, (&from, to)) in letters.iter().zip(ends).take(pairs).enumerate() {
        push(from, to, glued || count > 0, true);
    }
    if let (true, true, Some(&last)) = (whole, letters.len() > 1, letters.last()) {
        push(last, end, true, true);
    }
}

/// The words, and behind each written like `NullPointerException` its parts, which are what people ask for. They have
/// no place of their own, so they belong where places do not count: among the stems.
pub fn with_parts(text: &str, words: Vec<Word>) -> Vec<Word> {
    let mut all = Vec::with_capacity(words.len());
    for word in words {
        let written = text.get(word.range.clone()).unwrap_or_default();
        let parts = parts(written);
        let range = word.range.clone();
        all.push(word);
        all.extend(parts.into_iter().map(|plain| Word { plain, range: range.clone(), glued: true, pair: false }));
    }
    all
}

fn parts(written: &str) -> Vec<String> {
    if !written.contains(char::is_lowercase) || !written.chars().skip(1).any(char::is_uppercase) {
        return Vec::new();
    }
    let letters: Vec<char> = written.nfkc().collect();
    let mut parts = vec![String::new()];
    for (at, &c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before)).is_some_and(|c| c.is_uppercase());
        let after = letters.get(at + 1).is_some_and(|c| c.is_lowercase());
        // "HTTPServer" is cut before the S, "GitHub" before the H.
        if at > 0 && c.is_uppercase() && (!before || after) {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.extend(c.to_lowercase());
        }
    }
    parts.retain(|part| part.chars().count() > 1);
    parts
}

/// A word without its accents, in ASCII letters where its script has them.
pub fn fold(plain: &str) -> String {
    if plain.is_ascii() {
        return plain.to_owned();
    }
    let mut folded = String::with_capacity(plain.len());
    for c in plain.nfkd() {
        match c {
            // Accents and the pointing of Hebrew and Arabic. Vowel signs of Indic scripts are letters and stay.
            '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{640}' | '\u{64b}'..='\u{652}' => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ŧ' => folded.push('t'),
            'ς' => folded.push('σ'),
            other => folded.push(other),
        }
    }
    folded.nfc().collect()
}

/// The language of a locale such as `de-CH`, where there is a stemmer for it.
pub fn language(locale: &str) -> Option<Language> {
    let code = locale.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    Some(match code.as_str() {
        "ar" => Language::Arabic,
        "da" => Language::Danish,
        "de" => Language::German,
        "el" => Language::Greek,
        "en" => Language::English,
        "es" => Language::Spanish,
        "fi" => Language::Finnish,
        "fr" => Language::French,
        "hu" => Language::Hungarian,
        "it" => Language::Italian,
        "nb" | "nn" | "no" => Language::Norwegian,
        "nl" => Language::Dutch,
        "pt" => Language::Portuguese,
        "ro" => Language::Romanian,
        "ru" => Language::Russian,
        "sv" => Language::Swedish,
        "ta" => Language::Tamil,
        "tr" => Language::Turkish,
        _ => return None,
    })
}

/// The languages of some locales, each once, in their order.
pub fn languages(locales: &[String]) -> Vec<Language> {
    let mut found = Vec::new();
    for language in locales.iter().filter_map(|locale| language(locale)) {
        if !found.contains(&language) {
            found.push(language);
        }
    }
    found
}

fn analyzer(language: Language) -> TextAnalyzer {
    // Lists of stop words are built once; a clone shares them.
    static BUILT: OnceLock<Mutex<HashMap<Language, TextAnalyzer>>> = OnceLock::new();
    let mut built = BUILT.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    built
        .entry(language)
        .or_insert_with(|| {
            let mut chain = TextAnalyzer::builder(WhitespaceTokenizer::default()).dynamic();
            if let Some(stop) = StopWordFilter::new(language) {
                chain = chain.filter_dynamic(stop);
            }
            chain.filter_dynamic(Stemmer::new(language)).build()
        })
        .clone()
}

/// The folded stem of each word; `None` where the word says nothing in this language ("the", "und").
pub fn stems(words: &[Word], language: Option<Language>) -> Vec<Option<String>> {
    let Some(language) = language else {
        return words.iter().map(|word| Some(word.folded())).collect();
    };
    // One pass over all of them: the analyzer cuts at the spaces we put and keeps the number of each word.
    let joined = words.iter().map(|word| word.plain.as_str()).collect::<Vec<_>>().join(" ");
    let mut found = vec![None; words.len()];
    let mut analyzer = analyzer(language);
    let mut stream = analyzer.token_stream(&joined);
    while stream.advance() {
        let token = stream.token();
        if let Some(place) = found.get_mut(token.position) {
            *place = Some(fold(&token.text));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text, false).iter().map(Word::folded).collect()
    }

    #[test]
    fn cuts_every_script_into_words_that_can_be_found() {
        for (text, expected) in [
            ("Der Müller, die Straße!", vec!["der", "muller", "die", "strasse"]),
            ("cafe\u{301} ＡＢＣ ﬁle", vec!["cafe", "abc", "file"]),
            ("İSTANBUL Łódź Άνθρωπος", vec!["istanbul", "lodz", "ανθρωποσ"]),
            ("INC-2024-0815 at 10.0.0.1", vec!["inc", "2024", "0815", "at", "10", "0", "0", "1"]),
            ("東京都の4K", vec!["東京", "京都", "都の", "4k"]),
            ("프린터가", vec!["프린", "린터", "터가"]),
            ("字", vec!["字"]),
            ("", vec![]),
            ("--- ...", vec![]),
        ] {
            assert_eq!(folded(text), expected, "{text}");
        }
    }

    #[test]
    fn a_thai_letter_keeps_its_vowel_sign() {
        let found = words("ที่นี่", false);
        assert_eq!(found.iter().map(|word| word.plain.as_str()).collect::<Vec<_>>(), ["ที่นี่"]);
        assert!(found.iter().all(|word| word.pair));
    }

    #[test]
    fn knows_which_words_belong_together() {
        let glued = |text: &str| words(text, false).iter().map(|word| word.glued).collect::<Vec<_>>();
        assert_eq!(glued("E-1042 is open"), [false, true, false, false]);
        assert_eq!(glued("printer/scanner, both"), [false, false, false]);
        assert_eq!(glued("a - b"), [false, false]);
        assert_eq!(glued("東京都"), [false, true]);
    }

    #[test]
    fn names_of_programs_are_found_by_their_parts() {
        for (text, expected) in [
            ("NullPointerException", vec!["nullpointerexception", "null", "pointer", "exception"]),
            ("HTTPServer GitHub", vec!["httpserver", "http", "server", "github", "git", "hub"]),
            ("VPN Printer iPhone", vec!["vpn", "printer", "iphone", "phone"]),
        ] {
            let all = with_parts(text, words(text, false));
            assert_eq!(all.iter().map(|word| word.plain.as_str()).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn ranges_are_of_the_text_as_written() {
        let text = "Ein Cafe\u{301} am Platz";
        let word = words(text, false).into_iter().nth(1).unwrap();
        assert_eq!(&text[word.range], "Cafe\u{301}");
    }

    #[test]
    fn stems_in_the_language_asked_for() {
        let found = |text: &str, locale: &str| stems(&words(text, false), language(locale));
        assert_eq!(found("the printers", "en-GB"), [None, Some("printer".into())]);
        assert_eq!(found("die Häuser", "de"), [None, Some("haus".into())]);
        assert_eq!(found("printers", "xx"), [Some("printers".into())]);
    }
}
