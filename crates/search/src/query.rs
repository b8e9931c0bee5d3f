//! Asking: what somebody typed, turned into a query of the engine.

use domain::Timestamp;
use tantivy::collector::TopDocs;
use tantivy::columnar::Column;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, Occur, PhrasePrefixQuery, PhraseQuery, Query as Clause, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::tokenizer::Language;
use tantivy::{DocAddress, DocId, Score, Searcher, SegmentReader, Term};

use crate::index::Index;
use crate::schema::{Fields, Text, fast, key_form};
use crate::words::{self, Word};
use crate::{Result, expand, filter};

/// The title counts so many times what the rest counts.
const TITLE: Score = 3.0;
/// What was named exactly stands before everything that merely speaks of it.
const KEY: Score = 10_000.0;
/// The newest gets so much on top, half of it after [`AGE`].
const NEWNESS: Score = 0.8;
const AGE: Score = 60.0 * 86_400_000.0;
/// The shortest beginning of a word that is completed.
const SHORTEST_PREFIX: usize = 2;
/// The shortest word that may be misspelt.
const SHORTEST_MISSPELT: usize = 4;
/// A text typed as a query is cut after so many words.
const MOST_WORDS: usize = 64;

/// How many of the words must be there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Matching {
    /// All of them, apart from words that say nothing; for a search field.
    #[default]
    All,
    /// The more the better; for a question in whole sentences. Title and text count the same.
    Any,
}

/// A question to the index.
#[derive(Clone, Debug)]
pub struct Query {
    /// What was typed. Text in double quotes is looked for as it stands.
    pub text: String,
    /// How many of the words must be there.
    pub matching: Matching,
    /// The reader's scopes. None: nothing is found.
    pub scopes: Vec<u64>,
    /// The scopes in which the reader may read the provider's notes; checked against [`crate::Document::note_scopes`].
    pub sees_notes: Vec<u64>,
    /// Only these kinds of record; empty for all.
    pub kinds: Vec<String>,
    /// The languages the reader writes in, for the endings of words.
    pub locales: Vec<String>,
    /// The last word is still being typed: find what begins with it.
    pub prefix_last_word: bool,
    /// Newer records come a little earlier.
    pub prefer_recent: bool,
    /// How many hits at most.
    pub limit: usize,
    /// How many of the best to leave out, for the next page.
    pub offset: usize,
    /// The time by which newness is measured.
    pub now: Timestamp,
}

impl Query {
    /// A search for all words, English, ten hits, newer ones a little earlier.
    pub fn new(text: impl Into<String>, scopes: Vec<u64>, now: Timestamp) -> Self {
        Self {
            text: text.into(),
            matching: Matching::All,
            scopes,
            sees_notes: Vec::new(),
            kinds: Vec::new(),
            locales: vec!["en".to_owned()],
            prefix_last_word: false,
            prefer_recent: true,
            limit: 10,
            offset: 0,
            now,
        }
    }
}

/// A record that was found. Read it from the database, and check access there, before showing anything of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The subject.
    pub id: i64,
    /// The word for its kind.
    pub kind: String,
    /// For sorting beside other hits of the same query only; never shown.
    pub score: f32,
}

/// What was found, best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hits {
    /// The page asked for.
    pub hits: Vec<Hit>,
    /// There is at least one more behind it. Exact numbers would cost a look at everything.
    pub more: bool,
    /// Nothing had the words as typed; these have words one letter away.
    pub misspelt: bool,
}

impl Index {
    /// Answers a query. Only documents in the reader's scopes come back.
    pub fn search(&self, query: &Query) -> Result<Hits> {
        let asking = Asking { searcher: self.searcher(), fields: self.fields(), query };
        let groups = groups(&query.text);
        let found = asking.page(asking.clause(&groups, false)?, query.offset)?;
        if !found.hits.is_empty() {
            return Ok(found);
        }
        // An empty page further back is the end of the list, not a misspelling.
        if query.offset > 0 && !asking.page(asking.clause(&groups, false)?, 0)?.hits.is_empty() {
            return Ok(found);
        }
        let mut found = asking.page(asking.clause(&groups, true)?, query.offset)?;
        found.misspelt = !found.hits.is_empty();
        Ok(found)
    }
}

/// Words that belong together: one typed word, a code with its parts, a quoted phrase.
struct Group {
    words: Vec<Word>,
    quoted: bool,
    /// The text ends with it, so it may be unfinished.
    last: bool,
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut quotes = text.match_indices('"').map(|(at, _)| at);
    let mut quoted = Vec::new();
    while let (Some(from), Some(to)) = (quotes.next(), quotes.next()) {
        quoted.push(from..to);
    }
    let mut before = None;
    for word in words::words(text, false).into_iter().take(MOST_WORDS) {
        let quote = quoted.iter().position(|quote| quote.contains(&word.range.start));
        let together = word.glued || (quote.is_some() && quote == before);
        before = quote;
        match groups.last_mut() {
            Some(group) if together => group.words.push(word),
            _ => groups.push(Group { words: vec![word], quoted: quote.is_some(), last: false }),
        }
    }
    if let Some(group) = groups.last_mut() {
        group.last = !group.quoted && group.words.last().is_some_and(|word| word.range.end == text.len());
    }
    groups
}

struct Asking<'a> {
    searcher: Searcher,
    fields: &'a Fields,
    query: &'a Query,
}

impl Asking<'_> {
    /// The whole question without its filter; `None` when nothing is asked.
    fn clause(&self, groups: &[Group], misspelt: bool) -> Result<Option<Box<dyn Clause>>> {
        let mut either = Vec::new();
        if let Some(words) = self.all_words(groups, misspelt)? {
            either.push(words);
        }
        if !misspelt && let Some(keys) = self.keys() {
            either.push(keys);
        }
        Ok(union(either))
    }

    fn keys(&self) -> Option<Box<dyn Clause>> {
        let typed: Vec<&str> = self.query.text.split_whitespace().take(MOST_WORDS).collect();
        let alone = typed.len() == 1;
        let keys = typed.iter().map(|typed| key_form(typed)).filter(|key| {
            // Within a sentence a bare number is a number; only what looks like a name of a record counts.
            !key.is_empty()
                && (alone
                    || (key.contains(|c: char| c.is_numeric()) && key.contains(char::is_alphabetic))
                    || key.contains('@'))
        });
        let terms = keys.map(|key| exact(self.fields.keys, &key, IndexRecordOption::Basic)).collect();
        Some(Box::new(ConstScoreQuery::new(union(terms)?, KEY)))
    }

    fn all_words(&self, groups: &[Group], misspelt: bool) -> Result<Option<Box<dyn Clause>>> {
        let languages = words::languages(&self.query.locales);
        let says_nothing = |group: &Group| {
            let meant = group.quoted || (group.last && self.query.prefix_last_word) || group.words.len() > 1;
            !meant && is_idle(&group.words, &languages)
        };
        let speaking = groups.iter().filter(|group| !says_nothing(group)).count();
        let occur = match self.query.matching {
            Matching::All => Occur::Must,
            Matching::Any => Occur::Should,
        };
        let mut clauses = Vec::new();
        for group in groups {
            if speaking > 0 && says_nothing(group) {
                continue;
            }
            clauses.push((occur, self.group(group, &languages, misspelt)?));
        }
        Ok(if clauses.is_empty() { None } else { Some(Box::new(BooleanQuery::new(clauses))) })
    }

    /// One group in any field the reader may match.
    fn group(&self, group: &Group, languages: &[Language], misspelt: bool) -> Result<Box<dyn Clause>> {
        let title = if self.query.matching == Matching::All { TITLE } else { 1.0 };
        let searched = [self.fields.title, self.fields.body];
        let other = self.other_words(group, &searched, misspelt)?;
        let mut clauses = Vec::new();
        for (text, boost) in [(self.fields.title, title), (self.fields.body, 1.0)] {
            clauses.push(boosted(self.in_text(group, text, languages, &other), boost));
        }
        if !self.query.sees_notes.is_empty() {
            let mut other = other;
            other.extend(self.other_words(group, &[self.fields.notes], misspelt)?);
            other.sort_unstable();
            other.dedup();
            clauses.push(filter::with_notes(
                self.in_text(group, self.fields.notes, languages, &other),
                &self.query.sees_notes,
            ));
        }
        Ok(Box::new(BooleanQuery::union(clauses)))
    }

    /// The words of the dictionary a single typed word may stand for.
    fn other_words(&self, group: &Group, texts: &[Text], misspelt: bool) -> Result<Vec<String>> {
        let [word] = group.words.as_slice() else { return Ok(Vec::new()) };
        if group.quoted {
            return Ok(Vec::new());
        }
        let fields: Vec<Field> = texts.iter().map(|text| text.exact).collect();
        let folded = word.folded();
        let length = folded.chars().count();
        let unfinished = group.last && self.query.prefix_last_word;
        let mut found = Vec::new();
        if (unfinished && length >= SHORTEST_PREFIX) || (word.pair && length == 1) {
            found.extend(expand::prefix(&self.searcher, &fields, &folded)?);
        }
        if misspelt && !word.pair && length >= SHORTEST_MISSPELT && !folded.contains(|c: char| c.is_numeric()) {
            found.extend(expand::misspelt(&self.searcher, &fields, &folded, unfinished)?);
        }
        Ok(found)
    }

    fn in_text(&self, group: &Group, text: Text, languages: &[Language], other: &[String]) -> Box<dyn Clause> {
        let frequencies = IndexRecordOption::WithFreqs;
        let folded: Vec<String> = group.words.iter().map(Word::folded).collect();
        let mut clauses: Vec<Box<dyn Clause>> = Vec::new();
        if let [word] = folded.as_slice() {
            let mut all = vec![word.clone()];
            all.extend(other.iter().filter(|other| *other != word).cloned());
            clauses.extend(all.iter().map(|word| exact(text.exact, word, frequencies)));
            if !group.quoted {
                clauses
                    .extend(stems_of(&group.words, languages).iter().map(|stem| exact(text.stem, stem, frequencies)));
            }
        } else {
            let terms: Vec<Term> = folded.iter().map(|word| Term::from_field_text(text.exact, word)).collect();
            if group.last && self.query.prefix_last_word {
                clauses.push(Box::new(PhrasePrefixQuery::new(terms)));
            } else {
                clauses.push(Box::new(PhraseQuery::new(terms)));
            }
            // "e-mail" also finds "email".
            if !group.quoted && group.words.iter().all(|word| !word.pair) {
                clauses.push(exact(text.exact, &folded.concat(), frequencies));
            }
        }
        Box::new(BooleanQuery::union(clauses))
    }

    fn page(&self, clause: Option<Box<dyn Clause>>, offset: usize) -> Result<Hits> {
        let query = self.query;
        let (Some(clause), Some(visible), true) =
            (clause, filter::visible(self.fields, &query.scopes, &query.kinds), query.limit > 0)
        else {
            return Ok(Hits::default());
        };
        let filtered = BooleanQuery::new(vec![(Occur::Must, clause), (Occur::Must, visible)]);
        let (now, recent) = (query.now, query.prefer_recent);
        let collector = TopDocs::with_limit(query.limit.saturating_add(1)).and_offset(offset).tweak_score(
            move |segment: &SegmentReader| {
                let updated: Option<Column<i64>> = segment.fast_fields().column_opt(fast::UPDATED).ok().flatten();
                move |document: DocId, score: Score| {
                    let updated = updated.as_ref().filter(|_| recent).and_then(|updated| updated.first(document));
                    score * updated.map_or(1.0, |updated| 1.0 + newness(now.since(Timestamp(updated)).0))
                }
            },
        );
        let found = self.searcher.search(&filtered, &collector)?;
        let more = found.len() > query.limit;
        let hits = found.into_iter().take(query.limit).map(|(score, at)| {
            let (id, kind) = record(&self.searcher, at)?;
            Ok(Hit { id, kind, score })
        });
        Ok(Hits { hits: hits.collect::<Result<_>>()?, more, misspelt: false })
    }
}

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "a rank needs no exact milliseconds")]
fn newness(age: i64) -> Score {
    NEWNESS / (1.0 + age.max(0) as Score / AGE)
}

/// Which record lies at an address.
pub fn record(searcher: &Searcher, at: DocAddress) -> Result<(i64, String)> {
    let fast_fields = searcher.segment_reader(at.segment_ord).fast_fields();
    let id = fast_fields.i64(fast::ID)?.first(at.doc_id).unwrap_or_default();
    let mut kind = String::new();
    if let Some(kinds) = fast_fields.str(fast::KIND)?
        && let Some(number) = kinds.term_ords(at.doc_id).next()
    {
        kinds.ord_to_str(number, &mut kind).map_err(tantivy::TantivyError::from)?;
    }
    Ok((id, kind))
}

/// Whether the words say nothing in one of the languages.
fn is_idle(words: &[Word], languages: &[Language]) -> bool {
    languages.iter().any(|&language| words::stems(words, Some(language)).iter().all(Option::is_none))
}

/// The stems of a word in each language, and the word itself for texts of no known language.
fn stems_of(words: &[Word], languages: &[Language]) -> Vec<String> {
    let mut found: Vec<String> = words.iter().map(Word::folded).collect();
    for &language in languages {
        found.extend(words::stems(words, Some(language)).into_iter().flatten());
    }
    found.sort_unstable();
    found.dedup();
    found
}

pub fn exact(field: Field, word: &str, option: IndexRecordOption) -> Box<dyn Clause> {
    Box::new(TermQuery::new(Term::from_field_text(field, word), option))
}

pub fn boosted(clause: Box<dyn Clause>, boost: Score) -> Box<dyn Clause> {
    Box::new(BoostQuery::new(clause, boost))
}

fn union(mut clauses: Vec<Box<dyn Clause>>) -> Option<Box<dyn Clause>> {
    match clauses.len() {
        0 | 1 => clauses.pop(),
        _ => Some(Box::new(BooleanQuery::union(clauses))),
    }
}
