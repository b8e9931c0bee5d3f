//! `entwine mail deliver`: one message from a mail server, taken in once.
//!
//! # What must never happen here
//! No message is lost: the exit code says yes only after it is committed; while the database is away the mail server is told
//! to try again (exit code 75).

use crate::{
    exit::{self, WrongUse},
    opening::{self, Alone, Opened},
    say,
    settings::Settings,
};
use channels::incoming::{Outcome, Prepared, TakeIn};
use desk::actions::{Ask, Guest, Reply, Uploaded};
use domain::{Actor, Channel, SubjectId};
use spine::{
    Action, Failure, Work,
    front::{self, Desk, Said, Sender, Taken},
    timeline,
};
use std::{io::Read, process::ExitCode, sync::Arc};

/// The desk, as doors that are not pages reach it.
pub struct TheDesk;

impl Desk for TheDesk {
    fn ask<'a, 'w: 'a>(
        &'a self,
        work: &'a mut Work<'w>,
        from: Sender,
        said: Said,
    ) -> database::BoxFuture<'a, Result<Taken, Failure>> {
        Box::pin(async move {
            let ask = Ask {
                title: said.title,
                guest: Some(Guest { name: from.name, email: from.email }),
                channel: Some(said.channel),
                provider: said.provider,
                files: files(said.files),
                ..Ask::new(&said.words)
            };
            let asked = ask.run(work).await?;
            let entry = timeline::last_said(work.tx, asked.subject).await?.ok_or_else(Failure::not_found)?;
            front::fold(work, entry, &said.folded).await?;
            Ok(Taken { subject: asked.subject, number: asked.number, entry })
        })
    }

    fn reply<'a, 'w: 'a>(
        &'a self,
        work: &'a mut Work<'w>,
        to: SubjectId,
        said: Said,
    ) -> database::BoxFuture<'a, Result<Taken, Failure>> {
        Box::pin(async move {
            let reply = Reply { files: files(said.files), channel: Some(said.channel), ..Reply::new(to, &said.words) };
            let replied = reply.run(work).await?;
            front::fold(work, replied.entry, &said.folded).await?;
            Ok(Taken { subject: replied.subject, number: replied.number, entry: replied.entry })
        })
    }
}

fn files(files: Vec<front::File>) -> Vec<Uploaded> {
    let uploaded = |f: front::File| Uploaded { name: f.name, media_type: f.media_type, size: f.size, digest: f.digest };
    files.into_iter().map(uploaded).collect()
}

/// Where a message is handed over.
#[derive(Debug, clap::Args)]
pub struct Into {
    /// The mailbox it came to; the address mail goes out from when not said.
    #[arg(long, value_name = "ADDRESS")]
    pub mailbox: Option<String>,
    /// Key of the provider whose mailbox it is; where nobody is named, triage and the front desk decide.
    #[arg(long, value_name = "KEY")]
    pub provider: Option<String>,
}

/// Takes one message from standard input.
pub async fn deliver(settings: &Settings, into: Into) -> anyhow::Result<ExitCode> {
    let mut content = Vec::new();
    let most = u64::try_from(settings.upload_bytes).unwrap_or(u64::MAX);
    std::io::stdin().lock().take(most.saturating_add(1)).read_to_end(&mut content)?;
    if content.len() > settings.upload_bytes {
        return Err(WrongUse("the message is larger than upload_max_mb".to_owned()).into());
    }
    match take(settings, &content, into).await {
        Ok(outcome) => {
            say::line(outcome.number.as_deref().unwrap_or(&outcome.state));
            Ok(ExitCode::SUCCESS)
        }
        Err(e) if exit::of(&e) == exit::AWAY => {
            say::error(&format!("try again later: {e:#}"));
            Ok(exit::AGAIN.into())
        }
        Err(e) => Err(e),
    }
}

async fn take(settings: &Settings, content: &[u8], into: Into) -> anyhow::Result<Outcome> {
    let opened = opening::open(settings, Alone::No).await?;
    let taken = take_in(&opened, settings, content, into).await;
    opened.close();
    taken
}

async fn take_in(opened: &Opened, settings: &Settings, content: &[u8], into: Into) -> anyhow::Result<Outcome> {
    let provider = match into.provider {
        Some(key) => {
            let (spine, wanted) = (opened.spine.clone(), key.clone());
            let found = spine
                .read(move |tx| Box::pin(async move { Ok(spine::people::provider_by_key(tx, &wanted).await?) }))
                .await?;
            Some(found.ok_or_else(|| WrongUse(format!("there is no provider `{key}`")))?.id)
        }
        None => None,
    };
    let prepared = Prepared::new(&opened.spine.blobs, content)?;
    let lang = opened.catalogue.lang("en", "UTC");
    let mut mailbox = channels::incoming::mailbox(&opened.spine.base_url, &settings.mail_from, &lang);
    mailbox.provider = provider;
    if let Some(name) = into.mailbox {
        mailbox.ours.push(name.clone());
        mailbox.name = name;
    }
    let take_in = TakeIn { mailbox, mail: Arc::new(prepared), desk: Arc::new(TheDesk) };
    let actor = Actor { through: Channel::Mail, ..Actor::system() };
    let through = channels::doors::Through { door: channels::doors::COMMAND.to_owned(), uid: None, take_in };
    opened.spine.act(&actor, through).await.map_err(|e| crate::access::said(&opened.catalogue, e))
}

#[cfg(test)]
mod tests;
