//! The table.

use crate::{desk::Desk, load::Run, mail::Mails};
use std::{collections::BTreeMap, fmt::Write as _, path::Path};

/// Everything measured in one run.
pub struct Report {
    head: String,
    /// Durable commits a second of the disk.
    pub disk: f64,
    filled: Vec<String>,
    mails: BTreeMap<String, Vec<Mails>>,
    runs: BTreeMap<(String, String, &'static str, usize), Vec<Run>>,
}

/// Aims: what, the most CPU milliseconds a request on SQLite.
const AIMS: &[(&str, f64)] =
    &[("ticket page", 0.6), ("list of 50", 0.8), ("search as you type", 2.0), ("durable create", 0.8)];

impl Report {
    /// An empty one.
    pub fn new(binary: &Path, tickets: usize, small: usize, rounds: usize, seconds: f64) -> Self {
        let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
        let size = std::fs::metadata(binary).map_or(0.0, |m| m.len() as f64 / 1_048_576.0);
        let head = format!(
            "{tickets} tickets in the large desk, {small} in the small one; {rounds} rounds of {seconds} s each, the median is told, the range behind it; load and server on the same {cores} cores; binary of {size:.1} MB."
        );
        Self { head, disk: 0.0, filled: Vec::new(), mails: BTreeMap::new(), runs: BTreeMap::new() }
    }
    /// A desk was filled and measured.
    pub fn filled(&mut self, database: &str, size: &str, desk: &Desk) -> anyhow::Result<()> {
        let (after, after_own) = desk.memory_mb()?;
        self.filled.push(format!(
            "| {database} | {size} | {} | {:.1} | {:.0} | {:.2} | {:.0} ({:.0}) | {after:.0} ({after_own:.0}) |",
            desk.tickets,
            desk.import_seconds,
            desk.tickets as f64 / desk.import_seconds.max(0.001),
            desk.first_page,
            desk.idle_mb.0,
            desk.idle_mb.1,
        ));
        Ok(())
    }
    /// Mail was measured.
    pub fn mail(&mut self, database: &str, mails: Mails) {
        self.mails.entry(database.to_owned()).or_default().push(mails);
    }
    /// One measurement.
    pub fn add(&mut self, database: &str, size: &str, what: &'static str, connections: usize, run: Run) {
        self.runs.entry((database.to_owned(), size.to_owned(), what, connections)).or_default().push(run);
    }

    fn median(&self, key: &(String, String, &'static str, usize), of: impl Fn(&Run) -> f64) -> Option<(f64, f64, f64)> {
        let mut all: Vec<f64> = self.runs.get(key)?.iter().map(of).collect();
        all.sort_by(f64::total_cmp);
        // Of an even number the mean of the two in the middle.
        let (low, high) = (all.get((all.len() - 1) / 2)?, all.get(all.len() / 2)?);
        Some((f64::midpoint(*low, *high), *all.first()?, *all.last()?))
    }

    /// The whole as Markdown.
    pub fn text(&self) -> String {
        let mut out = String::from("# What the desk costs\n\nWritten by `make bench`. ");
        let _ = writeln!(
            out,
            "{}\n\nThe disk makes {:.0} durable commits a second, one after the other.\n",
            self.head, self.disk
        );
        let _ = writeln!(
            out,
            "| database | desk | tickets | import s | tickets/s | first page after s | memory at rest MB (without mapped files) | after the load MB |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
        );
        for line in &self.filled {
            let _ = writeln!(out, "{line}");
        }
        let _ = writeln!(
            out,
            "\n| database | what | connections | requests/s (range) | share of memory | p50 ms | p95 ms | p99 ms | CPU ms a request (range) | failed |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
        );
        for key in self.runs.keys().filter(|k| k.1 == "large") {
            let (Some(rate), Some(cpu)) = (self.median(key, Run::rate), self.median(key, |r| r.cpu_ms)) else {
                continue;
            };
            let memory = self.median(&(key.0.clone(), "memory".to_owned(), key.2, key.3), Run::rate);
            let share = memory.map_or(String::new(), |m| format!("{:.2}", rate.0 / m.0.max(1.0)));
            let at = |share: f64| self.median(key, |r| r.at(share)).map_or(0.0, |m| m.0);
            let failed: usize = self.runs.get(key).into_iter().flatten().map(|r| r.failed).sum();
            let _ = writeln!(
                out,
                "| {} | {} | {} | {:.0} ({:.0} to {:.0}) | {share} | {:.2} | {:.2} | {:.2} | {:.3} ({:.3} to {:.3}) | {failed} |",
                key.0,
                key.2,
                key.3,
                rate.0,
                rate.1,
                rate.2,
                at(0.5),
                at(0.95),
                at(0.99),
                cpu.0,
                cpu.1,
                cpu.2
            );
        }
        let _ = writeln!(
            out,
            "\n## Against the aims (CPU ms a request at 8 connections)\n\n| what | database | aim | measured | small desk | large / small |\n| --- | --- | ---: | ---: | ---: | ---: |"
        );
        for (what, aim) in AIMS {
            for database in ["sqlite", "postgres"] {
                let of = |size: &str| {
                    let key = self.runs.keys().find(|k| k.0 == database && k.1 == size && k.2 == *what && k.3 == 8)?;
                    self.median(key, |r| r.cpu_ms).map(|m| m.0)
                };
                let aim = if database == "postgres" { aim * 2.5 } else { *aim };
                if let (Some(large), Some(small)) = (of("large"), of("small")) {
                    let _ = writeln!(
                        out,
                        "| {what} | {database} | {aim:.2} | {large:.3} | {small:.3} | {:.2} |",
                        large / small.max(0.001)
                    );
                }
            }
        }
        if !self.mails.is_empty() {
            out.push_str(
                "\n## Mail\n\nIn by LMTP on 16 lines, each kept durably before its 250; out into a sink that takes everything, from who hears of it to sent and noted.\n\n| database | what | count a round | aim a second | a second (range) | CPU ms each (range) |\n| --- | --- | ---: | ---: | ---: | ---: |\n",
            );
        }
        for (database, mails) in &self.mails {
            let count = mails.first().map_or(0, |m| m.count);
            let of = |of: fn(&Mails) -> f64| {
                let mut all: Vec<f64> = mails.iter().map(of).collect();
                all.sort_by(f64::total_cmp);
                let at = |n: usize| all.get(n).copied().unwrap_or_default();
                (f64::midpoint(at((all.len() - 1) / 2), at(all.len() / 2)), at(0), at(all.len() - 1))
            };
            for (what, aim, rate, cpu) in [
                ("mails in", 200, of(|m| m.in_rate), of(|m| m.in_cpu)),
                ("notices out", 2_000, of(|m| m.out_rate), of(|m| m.out_cpu)),
            ] {
                let _ = writeln!(
                    out,
                    "| {database} | {what} | {count} | {aim} | {:.0} ({:.0} to {:.0}) | {:.2} ({:.2} to {:.2}) |",
                    rate.0, rate.1, rate.2, cpu.0, cpu.1, cpu.2
                );
            }
        }
        out.push_str(include_str!("../holds.md"));
        out
    }
}
