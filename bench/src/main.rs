//! Load on a running desk, measured from outside: requests a second, latencies, and the CPU each request costs the
//! server and its database. Beside each figure stands its ceiling: the same bytes served from memory by the same HTTP
//! stack, and the raw durable commit rate of the disk.
//!
//! It knows the desk only through its doors: the command line, the pages, the API. It must never link the desk's code.
//!
//! `make bench` runs it on a release build, on both databases, and writes `bench/RESULTS.md`.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program of figures prints them")]
#![expect(
    clippy::cast_precision_loss,
    clippy::as_conversions,
    reason = "figures of a measurement, far below the limits"
)]

mod desk;
mod load;
mod log;
mod mail;
mod report;

use anyhow::Context;
use clap::Parser;
use std::{path::PathBuf, time::Duration};

/// What is measured, and how long.
#[derive(Parser, Debug)]
struct Args {
    /// The release binary.
    #[arg(long, default_value = "target/release/entwine")]
    binary: PathBuf,
    /// Tickets in the large desk.
    #[arg(long, default_value_t = 200_000)]
    tickets: usize,
    /// Tickets in the small desk, whose cost the large one is compared with; none of it with 0.
    #[arg(long, default_value_t = 10_000)]
    small: usize,
    /// Rounds; the median is told.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Seconds a measurement.
    #[arg(long, default_value_t = 2.0)]
    seconds: f64,
    /// Seconds a desk has from its start to index and to learn before anything is measured. It learns a minute after its
    /// start, so with less the learning falls into the measurement.
    #[arg(long, default_value_t = 75.0)]
    settle: f64,
    /// Databases: `sqlite`, `postgres`.
    #[arg(long, value_delimiter = ',', default_value = "sqlite,postgres")]
    databases: Vec<String>,
    /// Mails that come in by LMTP, each with a letter that goes out; none with 0. With --tickets 0 and --small 0 nothing else is measured.
    #[arg(long, default_value_t = 2_000)]
    mails: usize,
    /// Only what has one of these in its name: `ticket page`, `create` …
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Only the improvement log, small and a hundred times as large; its table goes to `bench/IMPROVEMENTS.md`.
    #[arg(long)]
    log: bool,
    /// Where the table goes.
    #[arg(long, default_value = "bench/RESULTS.md")]
    out: PathBuf,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    if args.log {
        let text = log::measure(&args).await?;
        println!("{text}");
        return std::fs::write("bench/IMPROVEMENTS.md", text).context("writing bench/IMPROVEMENTS.md");
    }
    let seconds = Duration::from_secs_f64(args.seconds);
    let wanted = |what: &str| args.only.is_empty() || args.only.iter().any(|one| what.contains(one.as_str()));
    let mut report = report::Report::new(&args.binary, args.tickets, args.small, args.rounds, args.seconds);
    report.disk = desk::disk_commits(&std::env::temp_dir(), Duration::from_secs(2))?;
    for database in &args.databases {
        if args.mails > 0 && wanted("mail") {
            eprintln!("{database}: mail in and out");
            let sink = mail::Sink::start().await?;
            let (desk, lmtp) = desk::Desk::for_mail(&args.binary, database, sink.address).await?;
            for round in 0..args.rounds {
                let mails = mail::run(&desk, lmtp, &sink, args.mails, round * args.mails).await?;
                report.mail(database, mails);
            }
            desk.stop().await?;
        }
        let mut desks = Vec::new();
        for (size, tickets) in [("small", args.small), ("large", args.tickets)].into_iter().filter(|(_, n)| *n > 0) {
            eprintln!("{database}: filling a desk with {tickets} tickets");
            let desk = desk::Desk::start(&args.binary, database, tickets).await;
            desks.push((size, desk.with_context(|| format!("a desk on {database}"))?));
        }
        eprintln!("{database}: waiting until everything is indexed and learnt");
        for (_, desk) in &mut desks {
            desk.settle(Duration::from_secs_f64(args.settle)).await?;
        }
        let Some((_, largest)) = desks.last() else { continue };
        let ceilings = desk::Ceilings::start(largest).await?;
        for round in 0..args.rounds {
            // Both desks in turn, so that a change of the machine's mood meets both.
            for (size, desk) in &desks {
                eprintln!("{database}, {size} desk: round {} of {}", round + 1, args.rounds);
                let connections: &[usize] = if *size == "large" { &[1, 8, 64] } else { &[8] };
                for (what, requests) in desk.workloads().into_iter().filter(|(what, _)| wanted(what)) {
                    for n in connections {
                        let before = desk.cpu()?;
                        let mut run = load::run(desk.address, &requests, *n, seconds, load::seed(round, *n)).await?;
                        // What a create leaves to be done (notices, index) is a part of its cost.
                        desk.calm().await?;
                        run.cpu_ms = (desk.cpu()? - before) / (run.done.max(1) as f64) * 1_000.0;
                        report.add(database, size, what, *n, run);
                    }
                }
            }
            for (what, address, request) in ceilings.each().into_iter().filter(|(what, ..)| wanted(what)) {
                for n in [1, 8, 64] {
                    let run = load::run(address, std::slice::from_ref(&request), n, seconds / 2, 1).await?;
                    report.add(database, "memory", what, n, run);
                }
            }
        }
        for (size, desk) in desks {
            report.filled(database, size, &desk)?;
            desk.stop().await?;
        }
    }
    let text = report.text();
    println!("{text}");
    std::fs::write(&args.out, text).with_context(|| format!("writing {}", args.out.display()))
}
