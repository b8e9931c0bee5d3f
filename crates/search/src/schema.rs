//! What a searchable record is, and the fields it becomes in the index.

use domain::Timestamp;
use tantivy::TantivyDocument;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, SchemaBuilder, TextFieldIndexing, TextOptions,
};

use crate::words;

/// A record as the index takes it: the current state of a subject, gathered by the caller.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The subject. Putting the same one again replaces it.
    pub id: i64,
    /// The word for its kind of record: `ticket`, `article`, `service`, `person`.
    pub kind: String,
    /// What it is called by exactly: numbers (`E-1042`), addresses, serial numbers. They come before any words.
    pub keys: Vec<String>,
    /// The line it is known by.
    pub title: String,
    /// Everything all its readers may read.
    pub body: String,
    /// What only the provider reads. It lies in a field of its own that no other query names.
    pub notes: String,
    /// The language it is written in (`de`, `en-GB`); empty where nobody knows.
    pub locale: String,
    /// The numbers of those who may find it: requester, provider, consumer, public. They must be stable things;
    /// who belongs to them is worked out when somebody asks.
    pub scopes: Vec<u64>,
    /// The numbers of those for whom the notes count as well, usually the provider's.
    pub note_scopes: Vec<u64>,
    /// When it last changed; what is newer comes a little earlier.
    pub updated_at: Timestamp,
}

/// What happened to a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is there, and this is how it looks now.
    Put(Document),
    /// It is gone, or must no longer be found.
    Gone {
        /// The subject.
        id: i64,
    },
}

/// The names of the fast fields, which the engine asks for by name.
pub mod fast {
    /// The subject.
    pub const ID: &str = "id";
    /// The word for its kind.
    pub const KIND: &str = "kind";
    /// Who may find it.
    pub const SCOPES: &str = "scopes";
    /// For whom the notes count.
    pub const NOTE_SCOPES: &str = "note_scopes";
    /// When it last changed.
    pub const UPDATED: &str = "updated";
}

/// A text in its two forms: as written (folded), and as stems without stop words.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// Folded words with positions: phrases, prefixes, misspellings, codes.
    pub exact: Field,
    /// Stems in the language of the document.
    pub stem: Field,
}

/// The fields of the index.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    /// The subject.
    pub id: Field,
    kind: Field,
    /// Numbers and addresses, whole.
    pub keys: Field,
    /// The line it is known by.
    pub title: Text,
    /// What all readers read.
    pub body: Text,
    /// What the provider reads.
    pub notes: Text,
    /// Who may find it.
    pub scopes: Field,
    note_scopes: Field,
    updated: Field,
}

/// The schema and its fields. No text is stored: what is shown is read fresh from the database.
pub fn schema() -> (Schema, Fields) {
    fn text(builder: &mut SchemaBuilder, name: &str, record: IndexRecordOption) -> Field {
        // Words reach the engine cut, folded and joined with spaces (see `words`), so spaces are all it has to know.
        let indexing = TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(record);
        builder.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
    }
    let mut builder = Schema::builder();
    let mut both = |exact: &str, stem: &str| Text {
        exact: text(&mut builder, exact, IndexRecordOption::WithFreqsAndPositions),
        stem: text(&mut builder, stem, IndexRecordOption::WithFreqs),
    };
    let title = both("title", "title_stem");
    let body = both("body", "body_stem");
    let notes = both("notes", "notes_stem");
    let fields = Fields {
        id: builder.add_i64_field(fast::ID, INDEXED | FAST),
        kind: builder.add_text_field(fast::KIND, TextOptions::default().set_fast("raw")),
        keys: builder.add_text_field("keys", STRING),
        title,
        body,
        notes,
        scopes: builder.add_u64_field(fast::SCOPES, INDEXED | FAST),
        note_scopes: builder.add_u64_field(fast::NOTE_SCOPES, FAST),
        updated: builder.add_i64_field(fast::UPDATED, FAST),
    };
    (builder.build(), fields)
}

impl Fields {
    /// The document as the engine takes it.
    pub fn document(&self, of: &Document) -> TantivyDocument {
        let mut document = TantivyDocument::new();
        document.add_i64(self.id, of.id);
        document.add_text(self.kind, &of.kind);
        document.add_i64(self.updated, of.updated_at.0);
        for key in of.keys.iter().flat_map(|key| key_forms(key)) {
            document.add_text(self.keys, key);
        }
        for &scope in &of.scopes {
            document.add_u64(self.scopes, scope);
        }
        for &scope in &of.note_scopes {
            document.add_u64(self.note_scopes, scope);
        }
        let language = words::language(&of.locale);
        for (field, text) in [(self.title, &of.title), (self.body, &of.body), (self.notes, &of.notes)] {
            let cut = words::words(text, true);
            if cut.is_empty() {
                continue;
            }
            let exact: Vec<String> = cut.iter().map(words::Word::folded).collect();
            let stem: Vec<String> =
                words::stems(&words::with_parts(text, cut), language).into_iter().flatten().collect();
            document.add_text(field.exact, exact.join(" "));
            document.add_text(field.stem, stem.join(" "));
        }
        document
    }
}

/// The forms under which a key is kept: `E-1042` also as `e1042` and `1042`.
fn key_forms(key: &str) -> Vec<String> {
    let whole = key_form(key);
    let close: String = whole.chars().filter(|c| c.is_alphanumeric()).collect();
    // Only a short prefix with a number is called by its number alone; the digits of an address are not a name.
    let digits = whole.trim_start_matches(|c: char| c.is_alphabetic() || c == '-').to_owned();
    let mut forms = vec![whole, close];
    if !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()) {
        forms.push(digits);
    }
    forms.retain(|form| !form.is_empty());
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// A key as it is compared: folded, without the signs people put around a number.
pub fn key_form(key: &str) -> String {
    let trimmed =
        key.trim().trim_matches(|c: char| matches!(c, '#' | '[' | ']' | '(' | ')' | '"' | ',' | ';' | ':' | '.'));
    words::fold(&trimmed.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_however_people_write_it() {
        assert_eq!(key_forms("E-1042"), ["1042", "e-1042", "e1042"]);
        assert_eq!(key_forms("ada@example.org"), ["ada@example.org", "adaexampleorg"]);
        assert_eq!(key_form(" [#E-1042] "), "e-1042");
    }
}
