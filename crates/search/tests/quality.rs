//! How good the order is, on real data. The limits are gates: a change that falls below them makes search worse.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails here")]
#![expect(clippy::print_stdout, reason = "what was measured, and what was skipped, is told")]

use std::collections::HashMap;
use std::path::PathBuf;

use domain::Timestamp;
use search::{Alike, Change, Document, Index, Matching, Position, Query};

/// A file of the data sets, or `None` with a word about it where they are not at hand.
fn data(path: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("ENTWINE_DATA_SETS")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    let file = folder.join(path);
    if file.is_file() {
        return Some(file);
    }
    println!("SKIPPED: {path} is not there; set ENTWINE_DATA_SETS to the folder of the data sets");
    None
}

fn index(documents: impl IntoIterator<Item = Document>) -> Index {
    let index = Index::in_memory().unwrap();
    let changes: Vec<Change> = documents.into_iter().map(Change::Put).collect();
    index.apply(&changes).unwrap();
    index.commit(&Position { epoch: "test".into(), xid: 0, seq: 1 }).unwrap();
    index
}

fn document(id: usize, title: &str, body: &str) -> Document {
    Document {
        id: i64::try_from(id).unwrap(),
        kind: "article".into(),
        title: title.into(),
        body: body.into(),
        locale: "en".into(),
        scopes: vec![1],
        ..Document::default()
    }
}

/// One over the rank of the wanted id, or 0.
fn reciprocal(found: impl Iterator<Item = i64>, wanted: usize) -> f64 {
    let wanted = i64::try_from(wanted).unwrap();
    let rank = found.zip(1_u32..).find(|(id, _)| *id == wanted);
    rank.map_or(0.0, |(_, rank)| 1.0 / f64::from(rank))
}

#[test]
fn questions_find_their_article() {
    let Some(file) = data("knowledge/stackfaq.json") else { return };
    let threads: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let threads = threads["root"]["qapair"].as_array().unwrap();
    let texts = |value: &serde_json::Value| -> Vec<String> {
        match value {
            // One of the paraphrases is missing in the file.
            serde_json::Value::Array(all) => all.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect(),
            one => vec![one.as_str().unwrap().to_owned()],
        }
    };
    let index =
        index(threads.iter().enumerate().map(|(id, thread)| {
            document(id, thread["question"].as_str().unwrap(), &texts(&thread["answer"]).join("\n"))
        }));
    let (mut sum, mut asked) = (0.0, 0.0);
    for (id, thread) in threads.iter().enumerate() {
        for question in texts(&thread["rephr"]).into_iter().filter(|text| text.trim() != "*") {
            let mut query = Query::new(question, vec![1], Timestamp(0));
            query.matching = Matching::Any;
            query.limit = threads.len();
            sum += reciprocal(index.search(&query).unwrap().hits.iter().map(|hit| hit.id), id);
            asked += 1.0;
        }
    }
    let mrr = sum / asked;
    println!("knowledge: MRR {mrr:.4} over {asked} questions to {} articles", threads.len());
    assert!(mrr >= 0.84, "the mean reciprocal rank fell to {mrr:.4}");
}

/// The plainest way to find what says the same: words counted, weighed by how rare they are, compared by the cosine. What is
/// built must beat it on the same pairs in the same run.
struct Plain {
    words: HashMap<String, usize>,
    rare: Vec<f64>,
    /// Of each word: which reports have it, with its weight there.
    has: Vec<Vec<(usize, f64)>>,
}

impl Plain {
    fn cut(text: &str) -> Vec<String> {
        text.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|w| w.len() > 1).map(str::to_owned).collect()
    }

    fn weights(&self, text: &str) -> Vec<(usize, f64)> {
        let mut counted: HashMap<usize, f64> = HashMap::new();
        for word in Self::cut(text) {
            if let Some(at) = self.words.get(&word) {
                *counted.entry(*at).or_default() += 1.0;
            }
        }
        let mut all: Vec<(usize, f64)> =
            counted.into_iter().map(|(at, n)| (at, (1.0 + n.ln()) * self.rare[at])).collect();
        let length = all.iter().map(|(_, w)| w * w).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
        for (_, w) in &mut all {
            *w /= length;
        }
        all
    }

    fn of(known: &[(String, String)]) -> Self {
        let mut words: HashMap<String, usize> = HashMap::new();
        let mut holds: Vec<u32> = Vec::new();
        let texts: Vec<String> = known.iter().map(|(title, body)| format!("{title} {body}")).collect();
        for text in &texts {
            let mut own = Self::cut(text);
            own.sort_unstable();
            own.dedup();
            for word in own {
                let next = words.len();
                let at = *words.entry(word).or_insert(next);
                if at == holds.len() {
                    holds.push(0);
                }
                holds[at] += 1;
            }
        }
        let all = f64::from(u32::try_from(known.len()).unwrap());
        let rare = holds.iter().map(|n| (all / f64::from(*n)).ln()).collect();
        let mut plain = Self { has: vec![Vec::new(); words.len()], words, rare };
        for (id, text) in texts.iter().enumerate() {
            for (at, weight) in plain.weights(text) {
                plain.has[at].push((id, weight));
            }
        }
        plain
    }

    /// Whether `wanted` is among the ten most alike, the report itself left out.
    fn within_ten(&self, text: &str, itself: usize, wanted: usize) -> bool {
        let mut alike: HashMap<usize, f64> = HashMap::new();
        for (at, weight) in self.weights(text) {
            for (id, there) in &self.has[at] {
                *alike.entry(*id).or_default() += weight * there;
            }
        }
        alike.remove(&itself);
        let own = alike.get(&wanted).copied().unwrap_or_default();
        own > 0.0 && alike.values().filter(|score| **score > own).count() < 10
    }
}

#[test]
fn known_reports_are_found_again() {
    let (Some(reports), Some(pairs)) =
        (data("duplicates/hadoop/hadoop_bugs.csv"), data("duplicates/hadoop/hadoop_bugs-train.csv"))
    else {
        return;
    };
    let mut places = HashMap::new();
    let mut known = Vec::new();
    for row in csv::Reader::from_path(reports).unwrap().records() {
        let row = row.unwrap();
        places.insert(row[1].to_owned(), known.len());
        known.push((row[0].to_owned(), row.get(8).unwrap_or_default().to_owned()));
    }
    let index = index(known.iter().enumerate().map(|(id, (title, body))| document(id, title, body)));
    let plain = Plain::of(&known);
    let (mut by_counting, mut by_typing, mut by_title) = (0.0, 0.0, 0.0);
    let (mut sum, mut within_ten, mut asked) = (0.0, 0.0, 0.0);
    let (mut likely, mut unlikely) = (Vec::new(), Vec::new());
    for row in csv::Reader::from_path(pairs).unwrap().records() {
        let row = row.unwrap();
        let (Some(&from), Some(&to)) = (places.get(&row[0]), places.get(&row[1])) else { continue };
        let (title, body) = known[from].clone();
        // Who types has written one text yet, without saying which of it is the title.
        let typed = Alike {
            body: format!("{title} {body}"),
            locale: "en".into(),
            scopes: vec![1],
            except: i64::try_from(from).ok(),
            limit: 100,
            ..Alike::default()
        };
        let found = index.similar(&typed).unwrap();
        by_typing += if reciprocal(found.iter().map(|alike| alike.id), to) >= 0.1 { 1.0 } else { 0.0 };
        let all_title = Alike { title: typed.body.clone(), body: String::new(), ..typed };
        let found = index.similar(&all_title).unwrap();
        by_title += if reciprocal(found.iter().map(|alike| alike.id), to) >= 0.1 { 1.0 } else { 0.0 };
        by_counting += if plain.within_ten(&format!("{title} {body}"), from, to) { 1.0 } else { 0.0 };
        let found = index
            .similar(&Alike {
                title,
                body,
                locale: "en".into(),
                scopes: vec![1],
                except: Some(i64::try_from(from).unwrap()),
                limit: 100,
                ..Alike::default()
            })
            .unwrap();
        let one_over_rank = reciprocal(found.iter().map(|alike| alike.id), to);
        sum += one_over_rank;
        within_ten += if one_over_rank >= 0.1 { 1.0 } else { 0.0 };
        asked += 1.0;
        let wanted = i64::try_from(to).unwrap();
        likely.extend(found.iter().find(|alike| alike.id == wanted).map(|alike| alike.likeness));
        unlikely.extend(found.iter().find(|alike| alike.id != wanted).map(|alike| alike.likeness));
    }
    let (recall, mrr) = (within_ten / asked, sum / asked);
    let median = |likeness: &mut Vec<f32>| {
        likeness.sort_by(f32::total_cmp);
        likeness[likeness.len() / 2]
    };
    let (likely, unlikely) = (median(&mut likely), median(&mut unlikely));
    println!(
        "duplicates: R@10 {recall:.4}, MRR {mrr:.4} over {asked} pairs; likeness of pairs {likely:.2}, of the best other {unlikely:.2}"
    );
    let counting = by_counting / asked;
    println!(
        "duplicates: typed as one text R@10 {:.4} (all of it as a title {:.4})",
        by_typing / asked,
        by_title / asked
    );
    println!("duplicates: counting words alone (TF-IDF, cosine) R@10 {counting:.4}");
    assert!(recall >= 0.825, "only {recall:.4} of the known pairs are within the first ten");
    assert!(recall > counting, "counting words alone finds {counting:.4}, this {recall:.4}");
    assert!(mrr >= 0.60, "the mean reciprocal rank fell to {mrr:.4}");
    assert!(likely > unlikely, "likeness does not tell the same from the merely related");
}
