//! Who may find what: the filters every query of this crate is wrapped in.

use std::sync::Arc;

use tantivy::columnar::Column;
use tantivy::query::doc_predicate_query::{DocPredicateQuery, FunctionPredicate};
use tantivy::query::{BooleanQuery, ConstScoreQuery, Occur, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, SegmentReader, Term};

use crate::schema::{Fields, fast};

/// Up to so many scopes are asked for as terms; beyond that a look at each candidate's scopes is cheaper.
const FEW: usize = 4;

/// Documents with at least one of the scopes and, where kinds are named, of one of the kinds. `None`: nobody at all.
pub fn visible(fields: &Fields, scopes: &[u64], kinds: &[String]) -> Option<Box<dyn Query>> {
    if scopes.is_empty() {
        return None;
    }
    let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
    if scopes.len() <= FEW {
        let mut terms: Vec<Box<dyn Query>> = Vec::new();
        for &scope in scopes {
            let term = Term::from_field_u64(fields.scopes, scope);
            terms.push(Box::new(TermQuery::new(term, IndexRecordOption::Basic)));
        }
        clauses.push((Occur::Must, silent(Box::new(BooleanQuery::union(terms)))));
    } else {
        clauses.push((Occur::Must, any_of(fast::SCOPES, scopes)));
    }
    if !kinds.is_empty() {
        clauses.push((Occur::Must, one_of_kinds(kinds)));
    }
    Some(Box::new(BooleanQuery::new(clauses)))
}

/// The query counts only in documents whose notes one of these scopes may read.
pub fn with_notes(query: Box<dyn Query>, sees_notes: &[u64]) -> Box<dyn Query> {
    Box::new(BooleanQuery::new(vec![(Occur::Must, query), (Occur::Must, any_of(fast::NOTE_SCOPES, sees_notes))]))
}

/// The query without its score.
pub fn silent(query: Box<dyn Query>) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, 0.0))
}

fn any_of(field: &'static str, wanted: &[u64]) -> Box<dyn Query> {
    let mut wanted = wanted.to_vec();
    wanted.sort_unstable();
    let wanted: Arc<[u64]> = wanted.into();
    let predicate = FunctionPredicate::from(move |segment: &SegmentReader| {
        // A segment none of whose documents has a value has no column, and so nothing anybody may see.
        let column: Option<Column<u64>> = segment.fast_fields().column_opt(field)?;
        let wanted = Arc::clone(&wanted);
        Ok(move |document: DocId| {
            column
                .as_ref()
                .is_some_and(|column| column.values_for_doc(document).any(|scope| wanted.binary_search(&scope).is_ok()))
        })
    });
    silent(Box::new(DocPredicateQuery::from(predicate)))
}

fn one_of_kinds(kinds: &[String]) -> Box<dyn Query> {
    let kinds: Arc<[String]> = kinds.into();
    let predicate = FunctionPredicate::from(move |segment: &SegmentReader| {
        let column = segment.fast_fields().str(fast::KIND)?;
        let mut wanted = Vec::new();
        if let Some(column) = &column {
            for kind in kinds.iter() {
                wanted.extend(column.dictionary().term_ord(kind)?);
            }
        }
        Ok(move |document: DocId| {
            column.as_ref().is_some_and(|column| column.term_ords(document).any(|kind| wanted.contains(&kind)))
        })
    });
    silent(Box::new(DocPredicateQuery::from(predicate)))
}
