//! Entwine, the program: settings, commands, and the server that puts all rooms together.
//!
//! Everything here is wiring. What a command does to the data is an action of the spine or of a feature; what it says
//! goes to standard output, what went wrong to standard error, and the exit code says how it ended ([`exit`]).
//!
//! # What must never happen here
//! No rule and no page. No command is listed that does not work. No secret on a command line, in a log or on the screen,
//! but a key that is made and shown once.
//!
//! # Adding a feature's routes
//! A line in each list of [`features`].

mod access;
#[cfg(test)]
mod access_walk;
mod audit;
mod backup;
mod commands;
mod deliver;
mod demo;
mod description;
mod edge;
mod exit;
mod features;
mod house_key;
mod import;
mod logs;
#[cfg(test)]
mod mail_away;
#[cfg(test)]
mod mail_in;
mod metrics;
mod opening;
#[cfg(test)]
mod rules_speak;
mod say;
mod serve;
mod settings;
mod tables;
mod telemetry;
mod triage;

use clap::{CommandFactory, FromArgMatches};
use std::process::ExitCode;

/// What a busy time needed is given back after it: rows are read by one thread and freed by others, which most allocators
/// keep for the thread that made them. 20,000 tickets imported and indexed leave 29 MB with this one and 88 MB with the one
/// before. How it behaves stands in `.cargo/config.toml`.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let program = commands::with_settings(commands::Cli::command());
    let matches = match program.try_get_matches() {
        Ok(matches) => matches,
        Err(e) => {
            // Help and version are no errors; everything else is a wrong use.
            let _ = e.print();
            return if e.use_stderr() { exit::WRONG_USE.into() } else { ExitCode::SUCCESS };
        }
    };
    let flags = commands::flags(&matches);
    let cli = match commands::Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(e) => {
            let _ = e.print();
            return exit::WRONG_USE.into();
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(e) => {
            say::error(&format!("no threads can be started: {e}"));
            return exit::FAILED.into();
        }
    };
    match runtime.block_on(commands::run(cli, flags)) {
        Ok(code) => code,
        Err(e) => {
            say::error(&format!("{e:#}"));
            exit::of(&e).into()
        }
    }
}
