//! The commands, with what their help says.

use crate::{
    exit,
    opening::{self, Alone},
    say, serve,
    settings::{self, Layer, Settings, Source, TABLE},
};
use clap::{Arg, ArgMatches, Args, Command, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode, sync::LazyLock};

/// A service desk: ask once, answered on time.
#[derive(Debug, Parser)]
#[command(name = "entwine", version, after_help = exit::TABLE)]
pub struct Cli {
    /// File of settings; entwine.toml in this folder when not said.
    #[arg(long, global = true, value_name = "FILE", help_heading = "Settings")]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Task,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Serve people, run jobs, keep promises, until told to stop.
    #[command(after_help = "Examples:
  entwine serve
  entwine serve --listen 0.0.0.0:8080 --base-url https://desk.example.org
  ENTWINE_DATABASE_URL=postgres://entwine@db/entwine entwine serve --log-format json

/healthz says that it runs, /readyz that it can work, /metrics how it does.")]
    Serve,
    /// Bring the database to the shape this version needs, and say which steps that took.
    #[command(after_help = "Example:\n  entwine migrate\n\n`serve` does the same at its start.")]
    Migrate,
    /// Fill an empty database with a lived-in desk, and print who can sign in.
    #[command(after_help = "Examples:
  entwine demo
  entwine demo --new-sign-ins

Run again it changes nothing. Passwords are made at random and printed once; --new-sign-ins makes new ones.")]
    Demo {
        /// New passwords for those who can sign in.
        #[arg(long)]
        new_sign_ins: bool,
        /// Only the conversations written one by one.
        #[arg(long)]
        small: bool,
    },
    /// Bring in what another program has.
    #[command(subcommand)]
    Import(ImportTask),
    /// Save everything into a new folder, while the server works.
    #[command(after_help = "Example:
  entwine backup /backups/2026-11-24

The folder holds one moment of the database and all attached files, in a form that SQLite and PostgreSQL both restore.
It is not encrypted and holds what is confidential: keep it as you keep the disk.")]
    Backup {
        /// A folder that is empty or not there yet.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Bring a backup back into an empty database, of either kind, and compare.
    #[command(after_help = "Examples:
  entwine restore /backups/2026-11-24 --data-dir ./data-again
  entwine restore /backups/2026-11-24 --database-url postgres://entwine@db/entwine
  entwine restore /backups/2026-11-24 --send-waiting

Mails and webhooks that waited when the backup was made have gone out since, so they do not go out again by themselves:
they are held on the operators' page. --send-waiting lets them go, where nothing else can have sent them.")]
    Restore {
        /// Let what waited go out.
        #[arg(long)]
        send_waiting: bool,
        /// The folder of the backup.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// The audit log.
    #[command(subcommand)]
    Audit(Audit),
    /// The search index.
    #[command(subcommand)]
    Search(Search),
    /// The description of the API (OpenAPI 3.1), on standard output.
    #[command(after_help = "Example:\n  entwine openapi > openapi.json")]
    Openapi,
    /// People.
    #[command(subcommand)]
    Person(PersonTask),
    /// Tokens for programs.
    #[command(subcommand)]
    Token(TokenTask),
    /// Mail that comes in.
    #[command(subcommand)]
    Mail(MailTask),
    /// Triage.
    #[command(subcommand)]
    Triage(TriageTask),
    /// The settings as they are, without secrets; or the page about all there are.
    #[command(after_help = "Examples:\n  entwine settings\n  entwine settings --markdown > docs/settings.md")]
    Settings {
        /// The page about all settings instead.
        #[arg(long)]
        markdown: bool,
    },
}

/// The audit log.
#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Check every line: a changed, removed or reordered one is found (exit code 4).
    #[command(after_help = "Example:\n  entwine audit verify")]
    Verify,
}

/// The search index.
#[derive(Debug, Subcommand)]
pub enum Search {
    /// Make the index anew from the database; the server must be stopped.
    #[command(after_help = "Example:\n  entwine search rebuild")]
    Rebuild,
}

/// People.
#[derive(Debug, Subcommand)]
pub enum PersonTask {
    /// Add somebody, with a role and a password.
    #[command(after_help = "Examples:
  entwine person add --email ana@example.org --name \"Ana Roux\" --role agent:it --password-stdin < password.txt
  entwine person add --email noor@example.org --name \"Noor Khalil\" --role user --locale de --zone Europe/Vienna
  entwine person add --email ops@example.org --name Ops --role operator --password-stdin

Without --password-stdin the person has no password yet and sets one by a reset link.")]
    Add(AddPerson),
}

/// Somebody new.
#[derive(Debug, Args)]
pub struct AddPerson {
    /// Their address, which they sign in with.
    #[arg(long)]
    pub email: String,
    /// Their name.
    #[arg(long)]
    pub name: String,
    /// operator, user, agent:PROVIDER, lead:PROVIDER, representative:CONSUMER or customer:CONSUMER; more than once for more.
    #[arg(long, required = true)]
    pub role: Vec<String>,
    /// Read the password from standard input: its first line.
    #[arg(long)]
    pub password_stdin: bool,
    /// The language they read.
    #[arg(long, default_value = "en")]
    pub locale: String,
    /// Their time zone, by its IANA name.
    #[arg(long, default_value = "UTC")]
    pub zone: String,
}

/// Tokens for programs.
#[derive(Debug, Subcommand)]
pub enum TokenTask {
    /// Make a token and print it, alone, on standard output. It is shown this once.
    #[command(after_help = "Examples:
  entwine token create --email ana@example.org --scope work
  TOKEN=$(entwine token create --email ops@example.org --scope read --scope metrics --days 90)

Scopes: read, ask, work, admin, metrics. A token never gives more than its owner may do.")]
    Create(CreateToken),
}

/// A new token.
#[derive(Debug, Args)]
pub struct CreateToken {
    /// Whose: their address.
    #[arg(long)]
    pub email: String,
    /// What it may be used for; more than once for more.
    #[arg(long, required = true)]
    pub scope: Vec<String>,
    /// What it is called in the list of tokens.
    #[arg(long, default_value = "command line")]
    pub name: String,
    /// Days until it ends; without, it does not end by itself.
    #[arg(long)]
    pub days: Option<u32>,
}

/// What can be brought in.
#[derive(Debug, Subcommand)]
pub enum ImportTask {
    /// Tickets, from CSV or JSON lines (.gz too), by a map of columns.
    #[command(after_help = "Examples:
  entwine import tickets tickets.csv --map sample --dry-run
  entwine import tickets incident-events.csv.gz --map incident-log --provider it
  entwine import tickets mine.csv --map my-map.toml --rejects mine-rejects.csv

Ready maps: it-tickets, it-tickets-itil, incident-log, boston-311, zendesk, sample. A map of your own is a TOML file; see
docs/import.md. An interrupted import goes on where it was; a repeated one adds nothing. Nobody is told anything.")]
    Tickets(ImportTickets),
    /// What was collected elsewhere of what could be better, from XML, CSV or JSON lines, by a map of columns and states.
    #[command(after_help = "Examples:
  entwine import improvements Posts.xml --map stackexchange-meta --dry-run
  entwine import improvements ideas.csv --map my-map.toml --provider it

Ready maps: stackexchange-meta. A map of your own is a TOML file; see docs/import.md. Dates, talk and scores come along; a
score is shown as one and never becomes voices. What stands here already is left as it is. Nobody is told anything.")]
    Improvements(ImportImprovements),
    /// Conversations, from an mbox file or a maildir of the past.
    #[command(after_help = "Examples:
  entwine import mail --mbox support.mbox --dry-run
  entwine import mail --maildir ~/Maildir --provider it --ours help@example.org
  entwine import mail --mbox support.mbox --state open

What was written by us answers; machines, lists and reports of failure are not taken and told of in FILE.rejects.csv. Times are those
of the mails. An interrupted import goes on where it was; a repeated one adds nothing. Nobody is told anything.")]
    Mail(ImportMail),
}

/// Which improvements, and how.
#[derive(Debug, Args)]
pub struct ImportImprovements {
    /// The file, or a folder with Posts.xml in it.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// A ready map by name, or a file of one's own.
    #[arg(long, value_name = "MAP", default_value = "stackexchange-meta")]
    pub map: String,
    /// Key of the provider that gets them; the first that is not confidential when not said.
    #[arg(long, value_name = "KEY")]
    pub provider: Option<String>,
    /// Only look: say what would be brought in, and why what would not.
    #[arg(long)]
    pub dry_run: bool,
    /// Where rows that cannot be taken go, with reasons; FILE.rejects.csv in this folder when not said.
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
}

/// Which mails, and how.
#[derive(Debug, Args)]
pub struct ImportMail {
    /// A file of mails.
    #[arg(long, value_name = "FILE", conflicts_with = "maildir")]
    pub mbox: Option<PathBuf>,
    /// A folder with cur and new.
    #[arg(long, value_name = "DIR")]
    pub maildir: Option<PathBuf>,
    /// Key of the provider that gets them; the first that is not confidential when not said.
    #[arg(long, value_name = "KEY")]
    pub provider: Option<String>,
    /// An address of this desk besides mail_from: mails from it are answers; more than once for more.
    #[arg(long, value_name = "ADDRESS")]
    pub ours: Vec<String>,
    /// How the conversations stand then: closed or open.
    #[arg(long, value_name = "STATE", default_value = "closed")]
    pub state: String,
    /// Only look: say what would be brought in, and why what would not.
    #[arg(long)]
    pub dry_run: bool,
    /// Where mails that are not taken are told of; FILE.rejects.csv in this folder when not said.
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
}

/// Which tickets, and how.
#[derive(Debug, Args)]
pub struct ImportTickets {
    /// The file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// A ready map by name, or a file of one's own.
    #[arg(long, value_name = "MAP")]
    pub map: String,
    /// Key of the provider that gets them; the first that is not confidential when not said.
    #[arg(long, value_name = "KEY")]
    pub provider: Option<String>,
    /// Only look: say what would be brought in, and why what would not.
    #[arg(long)]
    pub dry_run: bool,
    /// Where rows that cannot be taken go, with reasons; FILE.rejects.csv in this folder when not said.
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
}

/// Mail that comes in.
#[derive(Debug, Subcommand)]
pub enum MailTask {
    /// Take one message from standard input, as a mail server hands it over; print the number of its conversation.
    #[command(after_help = "Examples:
  entwine mail deliver < message.eml
  entwine mail deliver --mailbox it@example.org --provider it < message.eml
  desk: \"|/usr/bin/entwine mail deliver --config /etc/entwine.toml\"     (a line of /etc/aliases)

Exit code 75 asks the mail server to try again later: the database is away. The same message handed over twice stands there once.
What no rule may decide alone (a stranger's reply, a list, a machine) is parked for a person: the page Parked mail.")]
    Deliver(crate::deliver::Into),
    /// What has to stand in the DNS so that receivers know the signature of its mails (DKIM).
    #[command(after_help = "Example:
  openssl genrsa -out /etc/entwine/dkim.pem 2048
  entwine mail dkim --dkim-domain example.org --dkim-selector entwine2026 --dkim-key-file /etc/entwine/dkim.pem")]
    Dkim,
}

/// Triage.
#[derive(Debug, Subcommand)]
pub enum TriageTask {
    /// How well the group of a ticket is learnt from your own past tickets (CSV or JSON lines, .gz too).
    #[command(after_help = "Examples:
  entwine triage evaluate --train past.csv.gz --test recent.csv.gz --text Document --label Topic_group
  entwine triage evaluate --train past.csv.gz --text Document --label Topic_group --split 1,2,3,4,5

Nothing is kept: no database is opened.")]
    Evaluate(Evaluate),
}

/// What to learn from, and what to test on.
#[derive(Debug, Args)]
pub struct Evaluate {
    /// Tickets to learn from.
    #[arg(long, value_name = "FILE")]
    pub train: PathBuf,
    /// Tickets to test on; without, the first file is split.
    #[arg(long, value_name = "FILE")]
    pub test: Option<PathBuf>,
    /// The column of words.
    #[arg(long, value_name = "COLUMN")]
    pub text: String,
    /// The column of the group.
    #[arg(long, value_name = "COLUMN")]
    pub label: String,
    /// Split the first file 80 to 20, each group alike, once for each of these seeds.
    #[arg(long, value_delimiter = ',', default_value = "1", conflicts_with = "test")]
    pub split: Vec<u64>,
    /// The seed of learning, where there is a file to test on.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

/// The flag of a setting, for ever, as clap wants it.
fn long(name: &str) -> &'static str {
    static LONG: LazyLock<Vec<String>> = LazyLock::new(|| TABLE.iter().map(|s| settings::flag(s.name)).collect());
    TABLE.iter().zip(LONG.iter()).find(|(s, _)| s.name == name).map_or("", |(_, flag)| flag)
}

/// The program with a flag for each setting.
pub fn with_settings(program: Command) -> Command {
    TABLE.iter().fold(program, |program, s| {
        let default = if s.default.is_empty() { String::new() } else { format!(" [default: {}]", s.default) };
        program.arg(
            Arg::new(s.name)
                .long(long(s.name))
                .value_name(s.value)
                .global(true)
                .help_heading("Settings")
                .help(format!("{} [{}]{default}", s.about, settings::variable(s.name))),
        )
    })
}

/// Settings given as flags.
pub fn flags(matches: &ArgMatches) -> Layer {
    // A flag may stand before or behind the command; clap hands global ones down to the innermost.
    let mut innermost = matches;
    while let Some((_, deeper)) = innermost.subcommand() {
        innermost = deeper;
    }
    TABLE
        .iter()
        .filter_map(|s| {
            let value = innermost.get_one::<String>(s.name)?;
            Some((s.name.to_owned(), value.clone(), Source::Flag(format!("--{}", settings::flag(s.name)))))
        })
        .collect()
}

/// Does what was asked.
pub async fn run(cli: Cli, flags: Layer) -> anyhow::Result<ExitCode> {
    if let Task::Settings { markdown: true } = cli.command {
        say::line(settings::markdown().trim_end());
        return Ok(ExitCode::SUCCESS);
    }
    if let Task::Openapi = cli.command {
        say::line(crate::description::openapi().trim_end());
        return Ok(ExitCode::SUCCESS);
    }
    if let Task::Triage(TriageTask::Evaluate(asked)) = &cli.command {
        return crate::triage::run(asked).map(|()| ExitCode::SUCCESS);
    }
    let environment: Vec<(String, String)> = std::env::vars().collect();
    let settings = Settings::read(cli.config, &environment, flags)?;
    let export = crate::logs::start(&settings, matches!(cli.command, Task::Serve));
    match cli.command {
        Task::Serve => {
            let served = serve::serve(settings).await;
            if let Some(export) = export {
                export.end().await;
            }
            served?;
        }
        Task::Migrate => migrate(&settings).await?,
        Task::Demo { new_sign_ins, small } => crate::demo::run(&settings, small, new_sign_ins).await?,
        Task::Mail(MailTask::Deliver(into)) => return crate::deliver::deliver(&settings, into).await,
        Task::Mail(MailTask::Dkim) => {
            let signer = settings.signer()?.ok_or_else(|| exit::WrongUse("dkim_domain is not set".to_owned()))?;
            let (name, record) = signer.record();
            say::line(&format!("{name}. IN TXT \"{record}\""));
        }
        Task::Import(ImportTask::Mail(asked)) => crate::import::mails::run(&settings, asked).await?,
        Task::Import(ImportTask::Tickets(asked)) => crate::import::run(&settings, asked).await?,
        Task::Import(ImportTask::Improvements(asked)) => crate::import::improvements::run(&settings, asked).await?,
        Task::Backup { folder } => crate::backup::backup(&settings, &folder).await?,
        Task::Restore { folder, send_waiting } => {
            let waiting = if send_waiting { crate::backup::Waiting::Sent } else { crate::backup::Waiting::Held };
            crate::backup::restore(&settings, &folder, waiting).await?;
        }
        Task::Audit(Audit::Verify) => return crate::audit::verify(&settings).await,
        Task::Search(Search::Rebuild) => rebuild(&settings).await?,
        Task::Person(PersonTask::Add(person)) => crate::access::add_person(&settings, person).await?,
        Task::Token(TokenTask::Create(token)) => crate::access::create_token(&settings, token).await?,
        // Need no settings: done above.
        Task::Triage(_) | Task::Openapi => {}
        Task::Settings { .. } => settings.lines().iter().for_each(|line| say::line(line)),
    }
    Ok(ExitCode::SUCCESS)
}

async fn migrate(settings: &Settings) -> anyhow::Result<()> {
    opening::prepare_folder(&settings.data_dir)?;
    let db = opening::open_database(settings).await?;
    let applied = db.migrate(&crate::features::migrations(), spine::Clock::System.now().0).await?;
    if applied.is_empty() {
        say::line("nothing to do: the database has the shape of this version");
    }
    for step in &applied {
        say::line(&format!("applied {step}"));
    }
    db.close();
    Ok(())
}

async fn rebuild(settings: &Settings) -> anyhow::Result<()> {
    let opened = opening::open(settings, Alone::Yes).await?;
    opened.spine.finder.rebuild()?;
    let records = spine::finding::catch_up(&opened.spine).await?;
    say::line(&format!("indexed {records} records"));
    opened.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn every_command_helps_and_every_setting_is_a_flag() {
        let program = with_settings(Cli::command());
        program.clone().debug_assert();
        let matches =
            program.try_get_matches_from(["entwine", "serve", "--listen", "127.0.0.1:9", "--log", "warn"]).unwrap();
        let names: Vec<String> = flags(&matches).into_iter().map(|(name, ..)| name).collect();
        assert_eq!(names, ["listen", "log"]);
    }

    #[test]
    fn every_command_shows_an_example() {
        fn walk(command: &Command, path: &str) {
            let path = format!("{path} {}", command.get_name());
            if command.has_subcommands() {
                command.get_subcommands().for_each(|inner| walk(inner, &path));
            } else {
                let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
                assert!(help.contains(path.trim()), "no example for {path}");
            }
        }
        walk(&Cli::command(), "");
    }
}
