//! What was said, found again: the full-text index over every subject of the desk.
//!
//! The index is a derived view. It can be thrown away at any moment and built again from the change feed, so it is
//! never backed up and never the truth: whoever shows a hit reads the record itself first, and checks the reader's
//! access on that fresh row. This crate knows no database, no async and no clock. It blocks, so callers on an async
//! runtime wrap it in `spawn_blocking`. Nothing generic of the engine leaves this crate, which keeps its long
//! compilation here.
//!
//! What it must never do:
//! - return a document none of whose scopes the reader has; no scopes means no hits;
//! - let the provider's notes match for somebody outside [`Query::sees_notes`];
//! - hand out words of the dictionary (completions, "did you mean"): they may come from documents the reader cannot
//!   see. For the same reason scores are for sorting, never for showing.
//!
//! Tickets and talk belong in one [`Index`], articles, services and offerings in another: how rare a word is counts
//! for the order, and 47,000 tickets spoil that count for 125 articles.
//!
//! ```
//! use domain::Timestamp;
//! use search::{Change, Document, Index, Position, Query};
//!
//! let index = Index::in_memory()?;
//! index.apply(&[Change::Put(Document {
//!     id: 7,
//!     kind: "ticket".into(),
//!     keys: vec!["E-1042".into()],
//!     title: "Printer on floor 3 prints blank pages".into(),
//!     body: "Since this morning every second page stays blank.".into(),
//!     notes: "Toner replaced twice already".into(),
//!     locale: "en".into(),
//!     scopes: vec![11, 12],
//!     note_scopes: vec![12],
//!     updated_at: Timestamp(1_000),
//! })])?;
//! index.commit(&Position { epoch: "first".into(), xid: 0, seq: 1 })?;
//!
//! // The requester (scope 11) finds the ticket by its words in any form, and by its number.
//! let mut query = Query::new("printing blank page", vec![11], Timestamp(2_000));
//! assert_eq!(index.search(&query)?.hits.first().map(|hit| hit.id), Some(7));
//! query.text = "e-1042".into();
//! assert_eq!(index.search(&query)?.hits.len(), 1);
//!
//! // The notes are the provider's: only who is told to see them matches them.
//! query.text = "toner".into();
//! assert!(index.search(&query)?.hits.is_empty());
//! query.scopes = vec![12];
//! query.sees_notes = vec![12];
//! assert_eq!(index.search(&query)?.hits.len(), 1);
//! # Ok::<(), search::Error>(())
//! ```

mod expand;
mod filter;
mod highlight;
mod index;
mod query;
mod schema;
mod similar;
mod words;

pub use highlight::{Excerpt, excerpt, highlight};
pub use index::{Index, Position};
pub use query::{Hit, Hits, Matching, Query};
pub use schema::{Change, Document};
pub use similar::{Alike, Likeness};

/// Why the index could not do what was asked. All of them mean "answer without the index, and say so".
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The engine refused: a full disk, a damaged file, a killed thread.
    #[error("the search index failed: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// The directory of the index could not be made, read or emptied.
    #[error("the directory of the search index: {0}")]
    Directory(#[from] std::io::Error),
}

/// The result of everything here.
pub type Result<T> = std::result::Result<T, Error>;
