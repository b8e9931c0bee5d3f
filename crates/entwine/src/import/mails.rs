//! `entwine import mail`: conversations out of a mailbox of the past.
//!
//! Fifty mails a transaction, with how far it came noted in the same one: an import that was interrupted goes on where it was, and
//! a repeated one adds nothing, because each mail is known by its id and what its sender wrote.
//!
//! # What must never happen here
//! Somebody is told something; a promise begins; a time is that of the import.

use super::{mailbox::Mails, provider, store};
use crate::{
    commands::ImportMail,
    exit::WrongUse,
    opening::{self, Alone},
    say,
    settings::Settings,
};
use channels::incoming::{
    Mailbox, Prepared,
    past::{self, Past},
};
use database::Val;
use desk::lists::Counted;
use domain::{
    Actor, Because, Channel, EntryId, Impact, Kind, PersonId, Priority, State, SubjectId, Timestamp, Urgency,
    rules::incoming,
};
use indicatif::{ProgressBar, ProgressStyle};
use jobs::{Failure, Work};
use spine::{
    Spine, audit, counters,
    people::{self, Provider},
    timeline::{self, NewAttachment, NewEntry},
};
use std::{
    collections::{BTreeMap, HashSet},
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

/// Mails in one transaction.
const CHUNK: usize = 50;

/// `entwine import mail`.
pub async fn run(settings: &Settings, asked: ImportMail) -> anyhow::Result<()> {
    let (path, mails) = match (&asked.mbox, &asked.maildir) {
        (Some(path), None) => (path, Mails::mbox(path)?),
        (None, Some(path)) => (path, Mails::maildir(path)?),
        _ => return Err(WrongUse("either --mbox FILE or --maildir DIR".to_owned()).into()),
    };
    let Some(state) = State::parse(&asked.state).filter(|s| matches!(s, State::Open | State::Closed)) else {
        return Err(WrongUse("--state is open or closed".to_owned()).into());
    };
    let opened = opening::open(settings, Alone::No).await?;
    let lang = opened.catalogue.lang("en", "UTC");
    let mut mailbox = channels::incoming::mailbox(&opened.spine.base_url, &settings.mail_from, &lang);
    mailbox.ours.extend(asked.ours.iter().cloned());
    mailbox.name = format!("import:{}", mailbox.name);
    let options = Options {
        provider: asked.provider,
        dry_run: asked.dry_run,
        state,
        rejects: asked.rejects.unwrap_or_else(|| beside(path)),
        progress: true,
    };
    let done = import(&opened.spine, mailbox, path, mails, &options).await;
    opened.close();
    done?.lines(&options).iter().for_each(|line| say::line(line));
    Ok(())
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".rejects.csv");
    PathBuf::from(name)
}

/// How to import.
pub struct Options {
    /// Key of the provider that has them.
    pub provider: Option<String>,
    /// Only look.
    pub dry_run: bool,
    /// How the conversations stand then.
    pub state: State,
    /// Where mails that are not taken are told of.
    pub rejects: PathBuf,
    /// Show how far it is.
    pub progress: bool,
}

/// What an import did.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Mails there are.
    pub mails: usize,
    /// Mails an earlier try had done.
    pub skipped: usize,
    /// Conversations that began.
    pub opened: u64,
    /// Mails that joined one.
    pub joined: u64,
    /// Mails that were here already.
    pub already: u64,
    /// Mails that were not taken.
    pub rejected: u64,
    /// Reasons, with how many.
    pub reasons: BTreeMap<String, u64>,
    /// Seconds.
    pub seconds: f64,
}

impl Outcome {
    fn lines(&self, options: &Options) -> Vec<String> {
        let looked = u32::try_from(self.mails - self.skipped).map_or(0.0, f64::from);
        let mut lines = vec![format!(
            "{} mails{}: {} conversations {}, {} mails on them besides, {} here already, {} not taken; {:.1} s, {:.0} mails/s",
            self.mails,
            if self.skipped > 0 { format!(" ({} done by an earlier try)", self.skipped) } else { String::new() },
            self.opened,
            if options.dry_run { "would begin" } else { "began" },
            self.joined,
            self.already,
            self.rejected,
            self.seconds,
            looked / self.seconds.max(0.001)
        )];
        lines.extend(self.reasons.iter().map(|(reason, n)| format!("  {n} × {reason}")));
        if self.rejected > 0 && !options.dry_run {
            lines.push(format!("mails that were not taken, with the reasons: {}", options.rejects.display()));
        }
        lines
    }
}

/// What became of one.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Done {
    Opened,
    Joined,
    Here,
    Rejected(String),
}

/// Brings the mails in.
pub async fn import(
    spine: &Spine,
    mailbox: Mailbox,
    path: &Path,
    mut mails: Mails,
    options: &Options,
) -> anyhow::Result<Outcome> {
    let began = Instant::now();
    let provider = Arc::new(provider(spine, options.provider.as_deref()).await?);
    let importing = Arc::new(Importing { provider, mailbox, state: options.state, now: spine.now() });
    let source = format!("mail:{}:{}", path.file_name().unwrap_or_default().to_string_lossy(), mails.len());
    let run = if options.dry_run { None } else { Some(start(spine, &source).await?) };
    let from = run.map_or(0, |(_, position)| position);
    let mut outcome = Outcome { mails: mails.len(), skipped: from.min(mails.len()), ..Outcome::default() };
    let mut rejects = Rejects { path: options.rejects.clone(), file: None, again: from > 0, dry: options.dry_run };
    let bar = bar(options.progress, mails.len());
    let mut seen = Seen::default();
    let mut at = outcome.skipped;
    while at < mails.len() {
        let end = (at + CHUNK).min(mails.len());
        let mut chunk = Vec::new();
        for n in at..end {
            match mails.read(n)? {
                Ok(content) if options.dry_run => {
                    chunk.push((n, Arc::new(Prepared::look(mail::read(&content), &content))));
                }
                Ok(content) => chunk.push((n, Arc::new(Prepared::new(&spine.blobs, &content)?))),
                Err(reason) => {
                    rejects.note(n, "", &reason)?;
                    outcome.rejected += 1;
                    *outcome.reasons.entry(reason).or_default() += 1;
                }
            }
        }
        let chunk = Arc::new(chunk);
        let done = match run {
            Some((run, _)) => write(spine, &importing, &chunk, run, end).await?,
            None => importing.look(spine, &chunk, &mut seen).await?,
        };
        for ((n, mail), done) in chunk.iter().zip(done) {
            match done {
                Done::Opened => outcome.opened += 1,
                Done::Joined => outcome.joined += 1,
                Done::Here => outcome.already += 1,
                Done::Rejected(reason) => {
                    let about = format!("{} {:?}", mail.sender(), mail.mail.subject);
                    rejects.note(*n, &about, &reason)?;
                    outcome.rejected += 1;
                    *outcome.reasons.entry(reason).or_default() += 1;
                }
            }
        }
        at = end;
        bar.set_position(u64::try_from(at).unwrap_or(u64::MAX));
    }
    rejects.close()?;
    if let Some((run, _)) = run {
        finish(spine, run, &format!("{source}: {} conversations, {} mails", outcome.opened, outcome.joined)).await?;
    }
    bar.finish_and_clear();
    outcome.seconds = began.elapsed().as_secs_f64();
    Ok(outcome)
}

async fn start(spine: &Spine, source: &str) -> anyhow::Result<(i64, usize)> {
    let (ids, now, source) = (spine.ids.clone(), spine.now(), Arc::new(source.to_owned()));
    let begun = spine.db.write(move |tx| {
        let (ids, source) = (ids.clone(), Arc::clone(&source));
        Box::pin(async move {
            if let Some(found) = store::interrupted(tx, &source).await? {
                return Ok::<_, Failure>(found);
            }
            let id = ids.next(now);
            store::begin(tx, id, &source, "mail", now).await?;
            Ok((id, 0))
        })
    });
    let (id, position) = begun.await?;
    Ok((id, usize::try_from(position).unwrap_or(0)))
}

async fn finish(spine: &Spine, run: i64, detail: &str) -> anyhow::Result<()> {
    let (ids, now, detail) = (spine.ids.clone(), spine.now(), Arc::new(detail.to_owned()));
    let ended = spine.db.write(move |tx| {
        let (ids, detail) = (ids.clone(), Arc::clone(&detail));
        Box::pin(async move {
            let system = Actor { through: Channel::Import, ..Actor::system() };
            let mut work = Work::new(tx, now, &system, &ids);
            store::end(work.tx, run, now).await?;
            audit::append(&mut work, "import.mail", None, "done", &detail).await?;
            Ok::<_, Failure>(())
        })
    });
    ended.await?;
    spine.db.write(|tx| Box::pin(store::analyze(tx))).await?;
    Ok(())
}

type Chunk = Arc<Vec<(usize, Arc<Prepared>)>>;

async fn write(
    spine: &Spine,
    importing: &Arc<Importing>,
    chunk: &Chunk,
    run: i64,
    position: usize,
) -> anyhow::Result<Vec<Done>> {
    let (ids, importing, chunk) = (spine.ids.clone(), Arc::clone(importing), Arc::clone(chunk));
    let written = spine.db.write(move |tx| {
        let (ids, importing, chunk) = (ids.clone(), Arc::clone(&importing), Arc::clone(&chunk));
        Box::pin(async move {
            let system = Actor { through: Channel::Import, ..Actor::system() };
            let mut work = Work::new(tx, importing.now, &system, &ids);
            let mut all = Vec::new();
            for (_, mail) in chunk.iter() {
                all.push(importing.take(&mut work, mail).await?);
            }
            let count = |of: fn(&Done) -> bool| i64::try_from(all.iter().filter(|d| of(d)).count()).unwrap_or(0);
            let taken = count(|d| matches!(d, Done::Opened | Done::Joined));
            let rejected = count(|d| matches!(d, Done::Rejected(_)));
            store::advance(work.tx, run, i64::try_from(position).unwrap_or(i64::MAX), taken, rejected).await?;
            Ok::<_, Failure>(all)
        })
    });
    Ok(written.await?)
}

/// What a dry run has seen of the mailbox itself.
#[derive(Default)]
struct Seen {
    ids: HashSet<String>,
    keys: HashSet<String>,
}

struct Importing {
    provider: Arc<Provider>,
    mailbox: Mailbox,
    state: State,
    now: Timestamp,
}

impl Importing {
    /// When it was written; never later than now.
    fn at(&self, mail: &Prepared) -> Timestamp {
        mail.mail.date.map_or(self.now, |date| date.min(self.now))
    }

    fn is_ours(&self, mail: &Prepared) -> bool {
        let sender = mail.sender();
        self.mailbox.ours.iter().any(|own| people::fold_email(own) == sender)
    }

    /// What would become of each.
    async fn look(&self, spine: &Spine, chunk: &Chunk, seen: &mut Seen) -> anyhow::Result<Vec<Done>> {
        let (mailbox, looked) = (self.mailbox.clone(), Arc::clone(chunk));
        let places = spine.read(move |tx| {
            Box::pin(async move {
                let mut all = Vec::new();
                for (_, mail) in looked.iter() {
                    all.push(past::place(tx, &mailbox, mail).await?);
                }
                Ok(all)
            })
        });
        let mut all = Vec::new();
        for ((_, mail), place) in chunk.iter().zip(places.await?) {
            let answers = mail.mail.answers.iter().any(|id| seen.ids.contains(id));
            let again = !seen.keys.insert(mail.content_key.clone());
            let done = match place {
                _ if again => Done::Here,
                Past::Here => Done::Here,
                Past::Said(Some(_)) | Past::Away(_) => Done::Joined,
                Past::Said(None) | Past::None(_) if answers && past::refused(past::kind(mail)).is_none() => {
                    Done::Joined
                }
                Past::None(why) => Done::Rejected(why.to_owned()),
                Past::Said(None) if self.is_ours(mail) => Done::Rejected(OURS.to_owned()),
                Past::Said(None) => Done::Opened,
            };
            if matches!(done, Done::Opened | Done::Joined) {
                seen.ids.extend(mail.mail.message_id.clone());
            }
            all.push(done);
        }
        Ok(all)
    }

    async fn take(&self, work: &mut Work<'_>, mail: &Prepared) -> Result<Done, Failure> {
        let at = self.at(mail);
        let (subject, state) = match past::place(work.tx, &self.mailbox, mail).await? {
            Past::Here => return Ok(Done::Here),
            Past::None(why) => return Ok(Done::Rejected(why.to_owned())),
            Past::Said(Some(subject)) => (subject, "joined"),
            Past::Away(subject) => (subject, "noted"),
            Past::Said(None) if self.is_ours(mail) => return Ok(Done::Rejected(OURS.to_owned())),
            Past::Said(None) => (self.open(work, mail, at).await?, "opened"),
        };
        let entry = self.append(work, mail, subject, at).await?;
        store::stood(work.tx, subject, at).await?;
        past::keep(work, &self.mailbox, mail, (state, subject, entry), (self.provider.id, at)).await?;
        Ok(if state == "opened" { Done::Opened } else { Done::Joined })
    }

    /// A conversation of that time.
    async fn open(&self, work: &mut Work<'_>, mail: &Prepared, at: Timestamp) -> Result<SubjectId, Failure> {
        let said = past::said(&self.mailbox, mail);
        let title = said.title.clone().unwrap_or_else(|| said.words.clone());
        let title: String = title.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect();
        let requester = self.person(work, mail).await?;
        let id = SubjectId(work.id());
        let number = work.tx.next_number("ticket").await?;
        let provider = &self.provider;
        let subject: Vec<Val> = vec![
            id.into(),
            "ticket".into(),
            number.to_string().into(),
            title.as_str().into(),
            provider.id.into(),
            Some(requester).into(),
            provider.confidential.into(),
            at.into(),
            at.into(),
            1_i64.into(),
            0_i64.into(),
            "".into(),
        ];
        store::insert(work.tx, "subject", store::SUBJECT, vec![subject]).await?;
        let outside = mail.mail.message_id.clone().unwrap_or_else(|| mail.content_key.clone());
        let ticket: Vec<Val> = vec![
            id.into(),
            Kind::Question.into(),
            "unsure".into(),
            self.state.into(),
            provider.id.into(),
            None::<domain::ServiceId>.into(),
            None::<domain::TeamId>.into(),
            None::<PersonId>.into(),
            Some(requester).into(),
            Impact::One.into(),
            Urgency::Soon.into(),
            Priority::Normal.into(),
            Channel::Mail.into(),
            at.into(),
            at.into(),
            None::<Timestamp>.into(),
            None::<domain::PromiseKind>.into(),
            None::<String>.into(),
            "".into(),
            0_i64.into(),
            None::<Timestamp>.into(),
            Some(at).filter(|_| !self.state.is_open()).into(),
            Some(at).filter(|_| !self.state.is_open()).into(),
            format!("mail:{outside}").into(),
        ];
        store::insert(work.tx, "ticket", store::TICKET, vec![ticket]).await?;
        let words: Vec<Val> = vec![id.into(), said.words.as_str().into()];
        store::insert(work.tx, "ticket_text", store::TICKET_TEXT, vec![words]).await?;
        let counted = Counted { provider: provider.id, state: self.state, team: None, assignee: None };
        for (family, name) in counted.keys() {
            counters::add(work, &family, &name, 1).await?;
        }
        Ok(id)
    }

    /// Its words, with its files, at its time.
    async fn append(
        &self,
        work: &mut Work<'_>,
        mail: &Prepared,
        subject: SubjectId,
        at: Timestamp,
    ) -> Result<EntryId, Failure> {
        let said = past::said(&self.mailbox, mail);
        let change = matches!(past::kind(mail), incoming::Kind::Away).then(|| Because::new("event-mail-by-itself"));
        let entry = if self.is_ours(mail) {
            NewEntry::answer(subject, self.provider.id, &said.words)
        } else {
            NewEntry { author: Some(self.person(work, mail).await?), ..NewEntry::message(subject, &said.words) }
        };
        let entry = NewEntry { at: Some(at), channel: Some(Channel::Mail), change, ..entry };
        let entry = timeline::append(work, entry).await?;
        spine::front::fold(work, entry, &said.folded).await?;
        for f in &said.files {
            let file = NewAttachment {
                subject,
                entry,
                name: &f.name,
                media_type: &f.media_type,
                size: f.size,
                digest: &f.digest,
            };
            timeline::attach(work, file).await?;
        }
        Ok(entry)
    }

    /// Who wrote it: known by their address, or new as a guest.
    async fn person(&self, work: &mut Work<'_>, mail: &Prepared) -> Result<PersonId, Failure> {
        let sender = past::from(&self.mailbox, mail);
        if let Some(known) = people::by_email(work.tx, &sender.email).await? {
            return Ok(known.id);
        }
        let new = people::NewPerson {
            email: &sender.email,
            name: &sender.name,
            kind: "guest",
            locale: "en",
            zone: "UTC",
            consumer: None,
        };
        people::add(work, new).await
    }
}

/// Why a mail of our own begins no conversation.
const OURS: &str = "sent by us, and answers nothing that is here";

fn bar(shown: bool, mails: usize) -> ProgressBar {
    if !shown || !std::io::IsTerminal::is_terminal(&std::io::stderr()) {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30} {pos} of {len} mails, {per_sec}, {eta} to go");
    let all = u64::try_from(mails).unwrap_or(u64::MAX);
    ProgressBar::new(all).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// Mails that were not taken: their place by date, what they are, the reason.
struct Rejects {
    path: PathBuf,
    file: Option<csv::Writer<std::fs::File>>,
    again: bool,
    dry: bool,
}

impl Rejects {
    fn note(&mut self, n: usize, about: &str, reason: &str) -> anyhow::Result<()> {
        if self.dry {
            return Ok(());
        }
        if self.file.is_none() {
            let mut options = std::fs::File::options();
            options.create(true).write(true);
            let file = if self.again { options.append(true) } else { options.truncate(true) }.open(&self.path)?;
            let mut file = csv::Writer::from_writer(file);
            if !self.again {
                file.write_record(["mail", "reason", "about"])?;
            }
            self.file = Some(file);
        }
        if let Some(file) = &mut self.file {
            file.write_record([(n + 1).to_string().as_str(), reason, about])?;
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
