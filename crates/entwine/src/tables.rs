//! Files of rows, as other programs give them: CSV, JSON lines or XML, plain or gzipped.

use anyhow::Context;
use std::{
    fs::File,
    io::{BufRead, BufReader, Read},
    path::Path,
};

/// One row: names of columns and their values, in order.
pub type Row = Vec<(String, String)>;

/// The value of a column.
pub fn value<'a>(row: &'a Row, column: &str) -> Option<&'a str> {
    row.iter().find(|(name, _)| name == column).map(|(_, value)| value.as_str())
}

/// Rows one after the other, with what is wrong with those that cannot be read.
pub struct Rows {
    from: From,
}

enum From {
    Csv { headers: Vec<String>, records: Box<csv::StringRecordsIntoIter<Box<dyn Read + Send>>> },
    Json(std::io::Lines<BufReader<Box<dyn Read + Send>>>),
    Xml(Box<quick_xml::Reader<BufReader<Box<dyn Read + Send>>>>, bool),
}

/// Opens `path`: JSON lines when its name ends in `.jsonl` or `.ndjson`, XML when in `.xml` (an element with attributes is a
/// row), CSV otherwise; `.gz` behind it is unpacked.
pub fn open(path: &Path) -> anyhow::Result<Rows> {
    let name = path.file_name().map(|n| n.to_string_lossy().to_lowercase()).unwrap_or_default();
    let file = File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let (plain, content): (&str, Box<dyn Read + Send>) = match name.strip_suffix(".gz") {
        Some(plain) => (plain, Box::new(flate2::read::MultiGzDecoder::new(BufReader::new(file)))),
        None => (name.as_str(), Box::new(file)),
    };
    #[expect(clippy::case_sensitive_file_extension_comparisons, reason = "the name is in lower case already")]
    let (json, xml) = (plain.ends_with(".jsonl") || plain.ends_with(".ndjson"), plain.ends_with(".xml"));
    let from = if xml {
        From::Xml(Box::new(quick_xml::Reader::from_reader(BufReader::with_capacity(1 << 16, content))), false)
    } else if json {
        From::Json(BufReader::with_capacity(1 << 16, content).lines())
    } else {
        let mut reader = csv::ReaderBuilder::new().flexible(true).buffer_capacity(1 << 16).from_reader(content);
        let headers = reader.headers().with_context(|| format!("{} has no head of columns", path.display()))?;
        let headers = headers.iter().map(|h| h.trim_start_matches('\u{feff}').trim().to_owned()).collect();
        From::Csv { headers, records: Box::new(reader.into_records()) }
    };
    Ok(Rows { from })
}

impl Iterator for Rows {
    type Item = Result<Row, String>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.from {
            From::Csv { headers, records } => Some(match records.next()? {
                Err(e) => Err(e.to_string()),
                Ok(record) if record.len() != headers.len() => {
                    Err(format!("it has {} fields, the head has {}", record.len(), headers.len()))
                }
                Ok(record) => Ok(headers.iter().cloned().zip(record.iter().map(str::to_owned)).collect()),
            }),
            From::Xml(_, true) => None,
            From::Xml(reader, over) => read_xml(reader, over),
            From::Json(lines) => loop {
                break Some(match lines.next()? {
                    Ok(line) if line.trim().is_empty() => continue,
                    Ok(line) => read_json(&line),
                    Err(e) => Err(e.to_string()),
                });
            },
        }
    }
}

/// The next element with attributes, as a row. What is no XML ends the file.
fn read_xml(
    reader: &mut quick_xml::Reader<BufReader<Box<dyn Read + Send>>>,
    over: &mut bool,
) -> Option<Result<Row, String>> {
    use quick_xml::{XmlVersion, events::Event};
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let element = match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element) | Event::Empty(element)) => element,
            Ok(Event::Eof) => {
                *over = true;
                return None;
            }
            Ok(_) => continue,
            Err(e) => {
                *over = true;
                return Some(Err(format!("not XML: {e}")));
            }
        };
        let mut row = Row::new();
        for attribute in element.attributes() {
            let read = attribute.map_err(|e| e.to_string()).and_then(|a| {
                let value = a.normalized_value(XmlVersion::Implicit1_0).map_err(|e| e.to_string())?;
                Ok((a.key.into_inner().to_owned(), value.into_owned()))
            });
            match read {
                Ok(pair) => row.push(pair),
                Err(e) => return Some(Err(format!("not XML: {e}"))),
            }
        }
        if !row.is_empty() {
            return Some(Ok(row));
        }
    }
}

/// A JSON object as a row; what is inside an object in it is named with a dot between.
fn read_json(line: &str) -> Result<Row, String> {
    fn flatten(prefix: &str, value: &serde_json::Value, row: &mut Row) {
        use serde_json::Value;
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, inner)| {
                let name = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                flatten(&name, inner, row);
            }),
            Value::Null => row.push((prefix.to_owned(), String::new())),
            Value::String(text) => row.push((prefix.to_owned(), text.clone())),
            Value::Array(items) if items.iter().all(Value::is_string) => {
                let words: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                row.push((prefix.to_owned(), words.join(" ")));
            }
            other => row.push((prefix.to_owned(), other.to_string())),
        }
    }
    let parsed: serde_json::Value = serde_json::from_str(line).map_err(|e| format!("not JSON: {e}"))?;
    if !parsed.is_object() {
        return Err("not a JSON object".to_owned());
    }
    let mut row = Row::new();
    flatten("", &parsed, &mut row);
    Ok(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_become_rows() {
        let folder = tempfile::tempdir().unwrap();
        let xml = folder.path().join("Posts.xml");
        let text = "\u{feff}<?xml version=\"1.0\"?>\n<posts>\n<row Id=\"1\" Body=\"&lt;p&gt;one&#xA;two&lt;/p&gt;\" />\n<row Id=\"2\" Body=\"&made;\" />\n<row Id=\"3\"/></posts>";
        std::fs::write(&xml, text).unwrap();
        let rows: Vec<_> = open(&xml).unwrap().collect();
        assert_eq!(rows.len(), 3);
        assert_eq!(value(rows[0].as_ref().unwrap(), "Body"), Some("<p>one\ntwo</p>"));
        assert!(rows[1].as_ref().unwrap_err().starts_with("not XML"), "no entity of somebody's own is resolved");
        assert_eq!(value(rows[2].as_ref().unwrap(), "Id"), Some("3"));
        std::fs::write(&xml, "<posts><row Id=\"1\"/></broken>").unwrap();
        assert!(open(&xml).unwrap().collect::<Vec<_>>().last().unwrap().is_err());
    }

    #[test]
    fn csv_and_json_become_the_same_rows() {
        let folder = tempfile::tempdir().unwrap();
        let csv = folder.path().join("a.csv");
        std::fs::write(&csv, "\u{feff}id, words\n1,\"two\nlines\"\n2\n3,x\n").unwrap();
        let rows: Vec<_> = open(&csv).unwrap().collect();
        assert_eq!(rows.len(), 3);
        assert_eq!(value(rows[0].as_ref().unwrap(), "words"), Some("two\nlines"));
        assert!(rows[1].as_ref().unwrap_err().contains("1 fields"));
        let json = folder.path().join("a.JSONL.gz");
        let mut packed = flate2::write::GzEncoder::new(File::create(&json).unwrap(), flate2::Compression::fast());
        std::io::Write::write_all(
            &mut packed,
            b"{\"id\":1,\"by\":{\"name\":\"Ana\"},\"tags\":[\"a\",\"b\"]}\n\nnot json\n[1]\n",
        )
        .unwrap();
        packed.finish().unwrap();
        let rows: Vec<_> = open(&json).unwrap().collect();
        assert_eq!(rows.len(), 3);
        let first = rows[0].as_ref().unwrap();
        assert_eq!(
            (value(first, "id"), value(first, "by.name"), value(first, "tags")),
            (Some("1"), Some("Ana"), Some("a b"))
        );
        assert!(rows[1].is_err() && rows[2].is_err());
    }
}
