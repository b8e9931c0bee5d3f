//! `entwine import`: tickets of another desk, by the ten thousand; and what was collected elsewhere of what could be better
//! ([`improvements`]).
//!
//! A [`map::Map`] says which column is what; [`plan`] makes a ticket of rows, or says why not; [`write`] brings a thousand
//! of them into the database in one transaction, with their place noted in the same one. So an import that was
//! interrupted goes on where it was, and one that is repeated adds nothing: each ticket keeps the name it had outside.
//!
//! # What must never happen here
//! Nobody is told anything: no notice, no mail, no warning of a promise of years ago. Nothing is invented: a ticket
//! without times has no promises. What was brought in looks like everything else: sealed timelines, counters, search.

pub mod improvements;
mod mailbox;
pub mod mails;
mod map;
mod plan;
mod replay;
mod store;
mod write;

#[cfg(test)]
mod tests;

use crate::{
    commands::ImportTickets,
    exit::WrongUse,
    opening::{self, Alone},
    say,
    settings::Settings,
    tables::{self, Row},
};
use indicatif::{ProgressBar, ProgressStyle};
use map::Map;
use plan::Planned;
use spine::Spine;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};
use write::Writer;

/// Tickets in one transaction.
const CHUNK: usize = 1_000;

/// `entwine import tickets`.
pub async fn run(settings: &Settings, asked: ImportTickets) -> anyhow::Result<()> {
    let map = Map::named(&asked.map)?;
    let opened = opening::open(settings, Alone::No).await?;
    let options = Options {
        provider: asked.provider,
        dry_run: asked.dry_run,
        rejects: asked.rejects.unwrap_or_else(|| beside(&asked.file)),
        progress: true,
    };
    let done = import(&opened.spine, &map, &asked.file, &options).await;
    opened.close();
    done?.lines(&options).iter().for_each(|line| say::line(line));
    Ok(())
}

/// How to import.
pub struct Options {
    /// Key of the provider that has them; the front desk when not said.
    pub provider: Option<String>,
    /// Only look.
    pub dry_run: bool,
    /// Where rows that cannot be taken go.
    pub rejects: PathBuf,
    /// Show how far it is.
    pub progress: bool,
}

/// What an import did.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Rows read.
    pub rows: u64,
    /// Rows an earlier try had done.
    pub skipped: u64,
    /// Tickets brought in; in a dry run those that would be.
    pub taken: u64,
    /// Tickets that stood here already.
    pub already: u64,
    /// Rows that could not be taken.
    pub rejected: u64,
    /// Reasons, with how many.
    pub reasons: BTreeMap<String, u64>,
    /// Seconds.
    pub seconds: f64,
    /// A few tickets as they would be.
    pub shown: Vec<String>,
    /// What the history says of promises and reopenings.
    pub replay: Vec<String>,
}

impl Outcome {
    fn lines(&self, options: &Options) -> Vec<String> {
        let rows = u32::try_from(self.rows - self.skipped).map_or(0.0, f64::from);
        let mut lines = self.shown.clone();
        lines.push(format!(
            "{} rows read{}: {} tickets {}, {} here already, {} rows rejected; {:.1} s, {:.0} rows/s",
            self.rows,
            if self.skipped > 0 { format!(" ({} done by an earlier try)", self.skipped) } else { String::new() },
            self.taken,
            if options.dry_run { "would be brought in" } else { "brought in" },
            self.already,
            self.rejected,
            self.seconds,
            rows / self.seconds.max(0.001)
        ));
        lines.extend(self.reasons.iter().map(|(reason, n)| format!("  {n} × {reason}")));
        if self.rejected > 0 && !options.dry_run {
            lines.push(format!("rejected rows with their reasons: {}", options.rejects.display()));
        }
        lines.extend(self.replay.iter().cloned());
        lines
    }
}

fn beside(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".rejects.csv");
    PathBuf::from(name)
}

/// Brings in a file.
pub async fn import(spine: &Spine, map: &Map, file: &Path, options: &Options) -> anyhow::Result<Outcome> {
    let began = Instant::now();
    let rows = tables::open(file)?;
    let mut writer = Writer::start(spine.clone(), map, &source(map, file)?, options).await?;
    let mut outcome = Outcome { skipped: writer.position, ..Outcome::default() };
    let bar = bar(options.progress);
    let mut rejects = Rejects {
        path: options.rejects.clone(),
        file: None,
        dry: options.dry_run,
        again: writer.position > 0,
        rejected: 0,
    };
    let mut waiting: Vec<Planned> = Vec::new();
    let mut group: Vec<(u64, Row)> = Vec::new();
    let mut events = Vec::new();
    let mut rejected_here = 0;
    for (row, n) in rows.zip(1_u64..) {
        outcome.rows = n;
        let row = match row {
            Ok(row) => row,
            Err(reason) => {
                if n > writer.position {
                    rejects.note(&mut outcome, n, &reason, &Row::new())?;
                    rejected_here += 1;
                }
                continue;
            }
        };
        // Rows of one history stand together; a flat file has a ticket a row.
        let same = map.history && group.first().is_some_and(|(_, first)| map.same(first, &row));
        if !same && !group.is_empty() {
            let ready = std::mem::take(&mut group);
            take(map, ready, &writer, &mut waiting, &mut events, &mut outcome, &mut rejects, &mut rejected_here)?;
            if waiting.len() >= CHUNK {
                writer
                    .write(std::mem::take(&mut waiting), n - 1, std::mem::take(&mut rejected_here), &mut outcome)
                    .await?;
                bar.set_position(n);
            }
        }
        group.push((n, row));
    }
    if !group.is_empty() {
        take(map, group, &writer, &mut waiting, &mut events, &mut outcome, &mut rejects, &mut rejected_here)?;
    }
    let rows = outcome.rows;
    writer.write(waiting, rows, rejected_here, &mut outcome).await?;
    writer.finish(&outcome).await?;
    bar.finish_and_clear();
    rejects.close()?;
    outcome.seconds = began.elapsed().as_secs_f64();
    if map.history {
        outcome.replay = replay::lines(&events, &map.times.zone);
    }
    Ok(outcome)
}

/// Plans one ticket; a row that cannot be taken goes to the rejects, and its history with it.
#[expect(clippy::too_many_arguments, reason = "the parts of one loop")]
fn take(
    map: &Map,
    group: Vec<(u64, Row)>,
    writer: &Writer,
    waiting: &mut Vec<Planned>,
    events: &mut Vec<domain::rules::replay::Event>,
    outcome: &mut Outcome,
    rejects: &mut Rejects,
    rejected_here: &mut u64,
) -> anyhow::Result<()> {
    let last = group.last().map_or(0, |(n, _)| *n);
    match plan::plan(map, &group, writer.now) {
        Ok(planned) => {
            if map.history {
                events.extend(planned.events.iter().cloned());
            }
            if last > writer.position {
                waiting.push(planned);
            }
        }
        Err(reason) if last > writer.position => {
            for (n, row) in &group {
                rejects.note(outcome, *n, &reason, row)?;
                *rejected_here += 1;
            }
        }
        Err(_) => {}
    }
    Ok(())
}

/// The same file under the same map is the same import.
fn source(map: &Map, file: &Path) -> anyhow::Result<String> {
    use sha2::{Digest, Sha256};
    use std::io::Read;
    let mut head = Vec::new();
    let opened = fs::File::open(file)?;
    let size = opened.metadata()?.len();
    opened.take(1 << 20).read_to_end(&mut head)?;
    let mut hasher = Sha256::new();
    hasher.update(size.to_le_bytes());
    hasher.update(&head);
    let whole = spine::timeline::hex(&hasher.finalize());
    let hash = whole.get(..16).unwrap_or_default();
    Ok(format!("{}:{hash}", map.source))
}

fn bar(shown: bool) -> ProgressBar {
    if !shown || !std::io::IsTerminal::is_terminal(&std::io::stderr()) {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{spinner} {pos} rows, {per_sec}, {elapsed}");
    ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}

/// Rows that could not be taken: number, reason, and the row itself as JSON.
struct Rejects {
    path: PathBuf,
    file: Option<csv::Writer<fs::File>>,
    dry: bool,
    /// An earlier try wrote into it already.
    again: bool,
    /// How many.
    rejected: u64,
}

impl Rejects {
    fn note(&mut self, outcome: &mut Outcome, n: u64, reason: &str, row: &Row) -> anyhow::Result<()> {
        outcome.rejected += 1;
        self.write(&mut outcome.reasons, n, reason, row)
    }
    fn write(&mut self, reasons: &mut BTreeMap<String, u64>, n: u64, reason: &str, row: &Row) -> anyhow::Result<()> {
        self.rejected += 1;
        *reasons.entry(reason.to_owned()).or_default() += 1;
        if self.dry {
            return Ok(());
        }
        if self.file.is_none() {
            let mut options = fs::File::options();
            options.create(true).write(true);
            let file = if self.again { options.append(true) } else { options.truncate(true) }.open(&self.path)?;
            let mut file = csv::Writer::from_writer(file);
            if !self.again {
                file.write_record(["row", "reason", "content"])?;
            }
            self.file = Some(file);
        }
        let content: serde_json::Map<String, serde_json::Value> =
            row.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        if let Some(file) = &mut self.file {
            file.write_record([n.to_string().as_str(), reason, &serde_json::Value::Object(content).to_string()])?;
        }
        Ok(())
    }
    fn close(&mut self) -> anyhow::Result<()> {
        if let Some(file) = &mut self.file {
            file.flush()?;
        }
        Ok(())
    }
}

/// The provider that has what is brought in.
async fn provider(spine: &Spine, key: Option<&str>) -> anyhow::Result<spine::people::Provider> {
    let all = spine.read(|tx| Box::pin(async move { Ok(spine::people::providers(tx).await?) })).await?;
    let keys: Vec<String> = all.iter().map(|p| p.key.clone()).collect();
    let found = match key {
        Some(key) => all.into_iter().find(|p| p.key == key),
        None => all.into_iter().find(|p| !p.confidential),
    };
    found.ok_or_else(|| {
        let there = if keys.is_empty() {
            "there is none yet: set the house up in the browser first".to_owned()
        } else {
            format!("there are: {}", keys.join(", "))
        };
        WrongUse(format!("no provider {}; {there}", key.unwrap_or("that is not confidential"))).into()
    })
}
