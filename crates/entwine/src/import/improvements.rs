//! `entwine import improvements`: what another place has collected of what could be better, with its dates, its talk and
//! where each stands.
//!
//! A map says which column is what and which tag means which state. The score something had there is shown as that, and
//! never becomes voices. What stands here already stays as it is, so an import can be repeated.

use super::{Options, Rejects, beside, map, provider};
use crate::{
    commands::ImportImprovements,
    exit::WrongUse,
    opening::{self, Alone},
    say,
    settings::Settings,
    tables::{self, Row},
};
use domain::{Actor, Channel, Timestamp, rules::improvement_course::Course};
use improvement::actions::{Bring, Brought, Known, Talk};
use serde::Deserialize;
use spine::Spine;
use std::{
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
    time::Instant,
};

/// Improvements in one transaction.
const CHUNK: usize = 100;
/// The longest title, and the longest words, in characters.
const LONGEST: (usize, usize) = (200, 10_000);

/// A map as it stands in its file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// What it is for.
    pub about: String,
    /// Where they come from: the first part of the name each keeps.
    pub source: String,
    /// Words are HTML.
    #[serde(default)]
    pub html: bool,
    /// Only rows whose columns have one of these values.
    #[serde(default)]
    pub only: BTreeMap<String, Vec<String>>,
    /// Fields of an improvement, each a text with `{column}` in it.
    pub fields: Fields,
    /// Rows that are talk on one.
    #[serde(default)]
    pub talk: Option<TalkMap>,
    /// Their tags → where it stands here; the first that fits counts.
    #[serde(default)]
    pub states: Vec<StateMap>,
    /// How times are written.
    #[serde(default)]
    pub times: map::Times,
}

/// Which column is what.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    /// Its name outside.
    pub id: String,
    /// In one line.
    pub title: String,
    /// The words of who proposed it.
    pub words: String,
    /// Their name.
    #[serde(default)]
    pub author: String,
    /// What they are known by there, where they have no name.
    #[serde(default)]
    pub author_id: String,
    /// Its score.
    #[serde(default)]
    pub score: String,
    /// Its tags.
    #[serde(default)]
    pub tags: String,
    /// When it was said.
    pub at: String,
    /// When it last moved.
    #[serde(default)]
    pub moved: String,
    /// The words of its last step, or the name of the talk that has them.
    #[serde(default)]
    pub answer: String,
}

/// Rows that are talk on an improvement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TalkMap {
    /// Which rows.
    pub only: BTreeMap<String, Vec<String>>,
    /// Its name outside.
    pub id: String,
    /// On which.
    pub on: String,
    /// What was said.
    pub words: String,
    /// By whom.
    #[serde(default)]
    pub author: String,
    /// What they are known by there.
    #[serde(default)]
    pub author_id: String,
    /// When.
    pub at: String,
}

/// What a tag means.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateMap {
    /// The tag.
    pub tag: String,
    /// Where it stands then: `considered`, `designed`, `on_trial`, `done`, `declined`.
    pub course: String,
}

/// Maps that are here already.
const READY: &[(&str, &str)] = &[("stackexchange-meta", include_str!("../../maps/stackexchange-meta.toml"))];

impl Map {
    /// A ready map by name, or a file.
    pub fn named(name: &str) -> anyhow::Result<Self> {
        let ready = READY.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned());
        let text = match ready {
            Some(text) => text,
            None => std::fs::read_to_string(name).map_err(|e| {
                let names: Vec<&str> = READY.iter().map(|(known, _)| *known).collect();
                WrongUse(format!("--map {name}: no file ({e}), and not one of the ready maps: {}", names.join(", ")))
            })?,
        };
        let map: Self = toml::from_str(&text).map_err(|e| WrongUse(format!("--map {name}: {e}")))?;
        if let Some(wrong) = map.states.iter().find(|s| course(&s.course).is_none()) {
            return Err(WrongUse(format!("--map {name}: {} is no state of an improvement", wrong.course)).into());
        }
        Ok(map)
    }

    fn text(row: &Row, template: &str) -> String {
        map::filled(template, row, true, &[]).unwrap_or_default().replace('\0', "").trim().to_owned()
    }

    fn words(&self, row: &Row, template: &str) -> String {
        let text = Self::text(row, template);
        let text = if self.html { mail::words_of_html(&text) } else { text };
        let text = text.trim();
        if text.chars().count() <= LONGEST.1 {
            return text.to_owned();
        }
        let cut: String = text.chars().take(LONGEST.1 - 2).collect();
        format!("{cut} …")
    }

    fn time(&self, row: &Row, template: &str) -> Result<Option<Timestamp>, String> {
        let text = Self::text(row, template);
        if text.is_empty() { Ok(None) } else { self.times.read(&text).map(Some) }
    }

    fn who(&self, row: &Row, name: &str, id: &str) -> Option<Known> {
        let (name, id) = (Self::text(row, name), Self::text(row, id));
        let known = if id.is_empty() { &name } else { &id };
        if known.is_empty() {
            return None;
        }
        let email = super::plan::address_of(known, &format!("people.{}", self.source));
        Some(Known { name: if name.is_empty() { format!("{} {known}", self.source) } else { name }, email })
    }

    /// Where something with these tags stands: the first line of the map that fits.
    fn course(&self, tags: &str) -> Course {
        let has: Vec<String> =
            tags.split(['<', '>', '|', ',', ' ']).map(|t| t.trim().to_lowercase()).filter(|t| !t.is_empty()).collect();
        let found = self.states.iter().find(|s| has.contains(&s.tag.to_lowercase()));
        found.and_then(|s| course(&s.course)).unwrap_or(Course::Proposed)
    }
}

/// A state that something can be brought in at: what is merged here is merged by somebody here.
fn course(word: &str) -> Option<Course> {
    Course::parse(word).filter(|c| *c != Course::Merged)
}

fn fits(row: &Row, only: &BTreeMap<String, Vec<String>>) -> bool {
    only.iter().all(|(column, wanted)| tables::value(row, column).is_some_and(|v| wanted.iter().any(|w| w == v.trim())))
}

/// `entwine import improvements`.
pub async fn run(settings: &Settings, asked: ImportImprovements) -> anyhow::Result<()> {
    let map = Map::named(&asked.map)?;
    let file = posts(&asked.file);
    let opened = opening::open(settings, Alone::No).await?;
    let options = Options {
        provider: asked.provider,
        dry_run: asked.dry_run,
        rejects: asked.rejects.unwrap_or_else(|| beside(&file)),
        progress: true,
    };
    say::line(&map.about);
    let done = import(&opened.spine, &map, &file, &options).await;
    opened.close();
    done?.lines(&options).iter().for_each(|line| say::line(line));
    Ok(())
}

/// Of a folder that was unpacked from a dump, the file with what was said.
fn posts(path: &Path) -> PathBuf {
    let inside = path.join("Posts.xml");
    if inside.is_file() { inside } else { path.to_owned() }
}

/// What an import did.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Rows read.
    pub rows: u64,
    /// Improvements brought in; in a dry run those that would be.
    pub taken: usize,
    /// Improvements that stood here already.
    pub already: usize,
    /// What was said on those that were brought in.
    pub talk: usize,
    /// Rows the map leaves out.
    pub left_out: u64,
    /// Rows that could not be taken.
    pub rejected: u64,
    /// Reasons, with how many.
    pub reasons: BTreeMap<String, u64>,
    /// Where they stand, with how many.
    pub stand: BTreeMap<&'static str, u64>,
    /// A few as they would be.
    pub shown: Vec<String>,
    /// Seconds.
    pub seconds: f64,
}

impl Outcome {
    fn lines(&self, options: &Options) -> Vec<String> {
        let mut lines = self.shown.clone();
        let done = if options.dry_run { "would be brought in" } else { "brought in" };
        lines.push(format!(
            "{} rows read: {} improvements {done} with {} words of talk, {} here already, {} rows left out by the map, {} rejected; {:.1} s",
            self.rows, self.taken, self.talk, self.already, self.left_out, self.rejected, self.seconds
        ));
        let stand: Vec<String> = self.stand.iter().map(|(word, n)| format!("{word} {n}")).collect();
        lines.push(format!("  where they stand: {}; scores stay scores, no voice was made of them", stand.join(", ")));
        lines.extend(self.reasons.iter().map(|(reason, n)| format!("  {n} × {reason}")));
        if self.rejected > 0 && !options.dry_run {
            lines.push(format!("rejected rows with their reasons: {}", options.rejects.display()));
        }
        lines
    }
}

/// What a row is, as the map reads it.
enum Read {
    Improvement(Brought, String),
    Talk { id: String, on: String, talk: Talk },
    LeftOut,
}

fn read(map: &Map, row: &Row, now: Timestamp) -> Result<Read, String> {
    if let Some(talk) = map.talk.as_ref().filter(|t| fits(row, &t.only)) {
        let words = map.words(row, &talk.words);
        if words.is_empty() {
            return Err("nothing was said".to_owned());
        }
        let at = map.time(row, &talk.at)?.ok_or("it has no time")?.min(now);
        let (id, on) = (Map::text(row, &talk.id), Map::text(row, &talk.on));
        return Ok(Read::Talk { id, on, talk: Talk { by: map.who(row, &talk.author, &talk.author_id), at, words } });
    }
    if !fits(row, &map.only) {
        return Ok(Read::LeftOut);
    }
    let f = &map.fields;
    let (id, title, words) = (Map::text(row, &f.id), Map::text(row, &f.title), map.words(row, &f.words));
    if id.is_empty() {
        return Err("it has no name outside, so a repeated import would not know it".to_owned());
    }
    if title.is_empty() {
        return Err("it has no title".to_owned());
    }
    if words.is_empty() {
        return Err("it has no words".to_owned());
    }
    let at = map.time(row, &f.at)?.ok_or("it does not say when it was said")?.min(now);
    let score = Map::text(row, &f.score);
    let score = if score.is_empty() { None } else { Some(score.parse().map_err(|_| "its score is no number")?) };
    let moved_at = map.time(row, &f.moved)?.unwrap_or(at).min(now).max(at);
    let brought = Brought {
        outside_id: format!("{}:{id}", map.source),
        title: title.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST.0).collect(),
        words,
        author: map.who(row, &f.author, &f.author_id),
        at,
        moved_at,
        course: map.course(&Map::text(row, &f.tags)),
        told: String::new(),
        score,
        talk: Vec::new(),
    };
    Ok(Read::Improvement(brought, map.words(row, &f.answer)))
}

/// Brings in a file.
pub async fn import(spine: &Spine, map: &Map, file: &Path, options: &Options) -> anyhow::Result<Outcome> {
    let began = Instant::now();
    let provider = provider(spine, options.provider.as_deref()).await?;
    let now = spine.now();
    let mut outcome = Outcome::default();
    let mut rejects =
        Rejects { path: options.rejects.clone(), file: None, dry: options.dry_run, again: false, rejected: 0 };
    let mut found: Vec<(Brought, String)> = Vec::new();
    let mut talk: Vec<(u64, Row, String, String, Talk)> = Vec::new();
    for (row, n) in tables::open(file)?.zip(1_u64..) {
        outcome.rows = n;
        let row = match row {
            Ok(row) => row,
            Err(reason) => {
                rejects.write(&mut outcome.reasons, n, &reason, &Row::new())?;
                continue;
            }
        };
        match read(map, &row, now) {
            Ok(Read::Improvement(brought, answer)) => found.push((brought, answer)),
            Ok(Read::Talk { id, on, talk: said }) => talk.push((n, row, id, on, said)),
            Ok(Read::LeftOut) => outcome.left_out += 1,
            Err(reason) => rejects.write(&mut outcome.reasons, n, &reason, &row)?,
        }
    }
    let places: HashMap<String, usize> =
        found.iter().enumerate().map(|(at, (one, _))| (one.outside_id.clone(), at)).collect();
    for (n, row, id, on, said) in talk {
        let place = places.get(&format!("{}:{on}", map.source)).and_then(|at| found.get_mut(*at));
        let Some((one, answer)) = place else {
            rejects.write(&mut outcome.reasons, n, "what it was said on is not in the file", &row)?;
            continue;
        };
        if !answer.is_empty() && *answer == id {
            one.told.clone_from(&said.words);
        }
        one.talk.push(said);
    }
    for (one, answer) in &mut found {
        one.talk.sort_by_key(|t| t.at);
        // An answer that is no name of talk is the answer itself.
        if one.told.is_empty() && map.talk.is_none() {
            one.told.clone_from(answer);
        }
        // What was said and not taken up has no step whose words these could be.
        if one.course == Course::Proposed {
            one.told.clear();
        }
    }
    rejects.close()?;
    outcome.rejected = rejects.rejected;
    let all: Vec<Brought> = found.into_iter().map(|(one, _)| one).collect();
    for chunk in all.chunks(CHUNK) {
        bring(spine, map, &provider, chunk, options, &mut outcome).await?;
    }
    outcome.seconds = began.elapsed().as_secs_f64();
    Ok(outcome)
}

async fn bring(
    spine: &Spine,
    map: &Map,
    provider: &spine::people::Provider,
    chunk: &[Brought],
    options: &Options,
    outcome: &mut Outcome,
) -> anyhow::Result<()> {
    let names: Vec<String> = chunk.iter().map(|one| one.outside_id.clone()).collect();
    let read = spine.read(move |tx| {
        Box::pin(async move {
            let mut known = Vec::new();
            for name in names {
                if improvement::store::item::outside(tx, &name).await?.is_some() {
                    known.push(name);
                }
            }
            Ok(known)
        })
    });
    let known = read.await?;
    let mut new: Vec<Brought> = Vec::new();
    for one in chunk {
        if known.contains(&one.outside_id) || new.iter().any(|n| n.outside_id == one.outside_id) {
            outcome.already += 1;
        } else {
            new.push(one.clone());
        }
    }
    outcome.taken += new.len();
    for one in &new {
        outcome.talk += one.talk.len();
        *outcome.stand.entry(one.course.word()).or_default() += 1;
        if options.dry_run && outcome.shown.len() < 3 {
            let score = one.score.map_or_else(|| "none".to_owned(), |s| s.to_string());
            outcome.shown.push(format!(
                "{}: {:?}, {}, score {score}, {} said on it, {}",
                one.outside_id,
                one.title,
                one.course,
                one.talk.len(),
                one.at.rfc3339()
            ));
        }
    }
    if !options.dry_run && !new.is_empty() {
        let actor = Actor { through: Channel::Import, ..Actor::system() };
        spine.act(&actor, Bring { provider: provider.id, source: map.source.clone(), all: new }).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ready_maps_can_be_read() {
        for (name, _) in READY {
            let map = Map::named(name).unwrap();
            assert!(!map.about.is_empty() && !map.source.is_empty(), "{name}");
        }
        assert!(Map::named("nowhere").is_err_and(|e| e.to_string().contains("stackexchange-meta")));
    }

    #[test]
    fn tags_are_states_in_the_order_of_the_map() {
        let map = Map::named("stackexchange-meta").unwrap();
        for (tags, expected) in [
            ("<bug><status-bydesign><status-completed>", Course::Done),
            ("<feature-request><status-declined>", Course::Declined),
            ("|bug|status-deferred|", Course::Considered),
            ("discussion, tags", Course::Proposed),
            ("", Course::Proposed),
        ] {
            assert_eq!(map.course(tags), expected, "{tags}");
        }
    }
}
