//! A mail as it came, in the conversation: in place of its words, for whoever sees those. Its HTML is cleaned
//! ([`mail::clean`]) and shown in the page's own styles; its pictures are the files of its entry, and those from elsewhere
//! come by our own door ([`super::pictures`]), when somebody asks for them.

use super::pictures;
use crate::{messages::Say, store::ticket::Conversation};
use askama::Template;
use domain::{Channel, EntryId};
use sha2::{Digest, Sha256};
use spine::timeline::{Attachment, Entry};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};
use web::{
    Problem, Visitor,
    components::{Button, Markup},
    forms::{decode, encode},
};

/// The addresses of the page a conversation is looked at on.
pub struct Ways {
    /// What its own address begins with, up to where more can be said: `/t/1001?`.
    pub page: String,
    /// What its files begin with.
    pub files: String,
    /// What pictures from elsewhere begin with.
    pub pictures: String,
}

impl Ways {
    /// Of the door of everybody who is signed in; `list` is what the address says of the list beside it.
    pub fn own(number: &str, list: &str) -> Self {
        let page = if list.is_empty() { format!("/t/{number}?") } else { format!("/t/{number}?{list}&") };
        Self { page, files: "/files".to_owned(), pictures: "/pictures".to_owned() }
    }

    /// Of the door of a guest.
    pub fn guest(base: &str) -> Self {
        Self { page: format!("{base}?"), files: format!("{base}/files"), pictures: format!("{base}/pictures") }
    }
}

/// One mail as it came.
pub struct Came {
    /// Which entry.
    pub entry: EntryId,
    /// What stands in place of its words.
    pub body: Markup,
}

#[derive(Template)]
#[template(path = "came.html")]
struct Page {
    say: Say,
    lines: Vec<String>,
    notice: String,
    load: Option<Button>,
    body: Markup,
}

/// The original of an entry, where it was a mail.
pub fn original(e: &Entry) -> Option<&Attachment> {
    let is = |file: &&Attachment| file.name == "message.eml" && file.media_type == "message/rfc822";
    e.attachments.iter().rev().find(is).filter(|_| e.channel == Channel::Mail && e.text.is_some())
}

/// What can be done with an entry that was a mail: look at it as it came, or back at its words.
pub fn switch(visitor: &Visitor, e: &Entry, ways: &Ways, came: Option<&Came>) -> Markup {
    if original(e).is_none() {
        return Markup::default();
    }
    let say = Say::new(&visitor.lang);
    let button = if came.is_some_and(|came| came.entry == e.id) {
        Button::link(format!("{}came=no#e-{}", ways.page, e.id), say.came_words())
    } else {
        Button::link(format!("{}came={}#e-{}", ways.page, e.id, e.id), say.came_show())
    };
    button.small().quiet().into()
}

/// The mail the address of the page asks for, where this reader sees it.
pub async fn read(visitor: &Visitor, c: &Conversation, ways: &Ways, query: &str) -> Result<Option<Came>, Problem> {
    let asked = decode(query);
    let asks = |name: &str| asked.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    let Some(id) = asks("came").and_then(|id| id.parse::<i64>().ok()) else { return Ok(None) };
    // Entries of a conversation are those this reader sees.
    let Some(e) = c.entries.iter().find(|e| e.id == EntryId(id)) else { return Ok(None) };
    let Some(file) = original(e).cloned() else { return Ok(None) };
    let loads = asks("pictures") == Some("yes");
    let elsewhere: Option<mail::Elsewhere> = if loads {
        let secret = pictures::secret(visitor).await?;
        let (begins, file) = (format!("{}/{}", ways.pictures, file.id), file.id);
        Some(Arc::new(move |address| {
            let by = pictures::signature(&secret, file, address)?;
            Some(format!("{begins}?of={}&by={by}", encode(address)))
        }))
    } else {
        None
    };
    let files = e.attachments.iter();
    let files: HashMap<String, String> =
        files.map(|f| (f.digest.clone(), format!("{}/{}/{}", ways.files, f.id, encode(&f.name)))).collect();
    let blobs = visitor.app.spine.blobs.clone();
    let read = tokio::task::spawn_blocking(move || {
        let Some(content) = blobs.get(&file.digest)? else { return Ok(None) };
        let mail = mail::read(&content);
        let named = mail.files.iter().filter(|f| !f.content_id.is_empty());
        let parts = named.filter_map(|f| Some((f.content_id.clone(), files.get(&digest(&f.content))?.clone())));
        let pictures = mail::Pictures { parts: parts.collect(), elsewhere };
        let cleaned = mail.html.as_deref().map(|html| mail::clean(html, pictures));
        Ok::<_, database::DbError>(Some((mail, cleaned)))
    });
    let Some((mail, cleaned)) = read.await.map_err(|_| Problem::not_found())?? else { return Ok(None) };
    let say = Say::new(&visitor.lang);
    let who =
        |name: &str, address: &str| if name.is_empty() { address.to_owned() } else { format!("{name} <{address}>") };
    let mut lines = Vec::new();
    if let Some(from) = &mail.from {
        lines.push(say.came_from(who(&from.name, &from.address)));
    }
    let to: Vec<String> = mail.to.iter().take(10).map(|to| who(&to.name, &to.address)).collect();
    if !to.is_empty() {
        lines.push(say.came_to(to.join(", ")));
    }
    lines.push(say.came_subject(mail.subject.as_str()));
    let mut notice = String::new();
    let mut load = None;
    let body = match cleaned {
        Some(Some(cleaned)) => {
            let hosts: BTreeSet<&str> = cleaned.elsewhere.iter().filter_map(|address| host(address)).collect();
            let hosts = hosts.into_iter().take(5).collect::<Vec<_>>().join(", ");
            let n = i64::try_from(cleaned.elsewhere.len()).unwrap_or(i64::MAX);
            if n > 0 && loads {
                notice = say.came_loaded(hosts);
            } else if n > 0 {
                notice = say.came_waits(hosts, n);
                let to = format!("{}came={id}&pictures=yes#e-{id}", ways.page);
                load = Some(Button::link(to, say.came_load()).small());
            }
            Markup::trusted(cleaned.html)
        }
        Some(None) => {
            notice = say.came_too_much().into_owned();
            Markup::lines(&mail.text)
        }
        None => Markup::lines(&mail.text),
    };
    let page = Page { say, lines, notice, load, body };
    let body = Markup::trusted(page.render().map_err(|_| Problem::not_found())?);
    Ok(Some(Came { entry: EntryId(id), body }))
}

fn host(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    rest.split(['/', '?', '#', ':']).next().filter(|host| !host.is_empty())
}

/// What the blobs call it.
fn digest(content: &[u8]) -> String {
    Sha256::digest(content).iter().fold(String::with_capacity(64), |hex, byte| format!("{hex}{byte:02x}"))
}
