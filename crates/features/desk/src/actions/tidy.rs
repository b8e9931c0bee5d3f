//! Titles, tags, and words that must go.

use super::{Changed, Held, Was, Which, clock, hold_own, internal, line, save, who};
use crate::store::ticket as store;
use domain::{Because, Capability, EntryId, SubjectId};
use spine::{Action, Failure, Work, finding, timeline};

/// Adds and removes tags. `Done = Changed`.
#[derive(Clone, Debug, Default)]
pub struct Tag {
    /// Which ticket.
    pub ticket: Which,
    /// Tags to add.
    pub add: Vec<String>,
    /// Tags to remove.
    pub remove: Vec<String>,
}

/// Another title. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct SetTitle {
    /// Which ticket.
    pub ticket: Which,
    /// The title.
    pub title: String,
}

/// Takes the words of an entry away for good: by the provider's lead, or the operator. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct EraseEntry {
    /// Which ticket.
    pub ticket: Which,
    /// Which entry.
    pub entry: EntryId,
}

impl Action for Tag {
    const NAME: &'static str = "desk.tag";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, None).await?;
        tag(work, &held, &self.add, &self.remove).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Action for SetTitle {
    const NAME: &'static str = "desk.set_title";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, None).await?;
        let title = line("title", &self.title, 200)?;
        let id = held.subject.id;
        if title != held.subject.title {
            timeline::set_title(work, id, &title).await?;
            let because = Because::new("event-title")
                .with("from", held.subject.title.clone())
                .with("title", title)
                .with("who", who(work));
            super::event(work, id, because).await?;
            let mut next = held.ticket.clone();
            save(work, &held.ticket, &mut next).await?;
        }
        super::changed(work, &held).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Action for EraseEntry {
    const NAME: &'static str = "desk.erase_entry";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = super::hold(work, &self.ticket, Capability::ManageProvider).await?;
        if store::said(work.tx, held.subject.id, self.entry).await?.is_none() {
            return Err(Failure::invalid("entry", "invalid-no-message"));
        }
        timeline::erase(work, self.entry).await?;
        if store::first_entry(work.tx, held.subject.id).await? == Some(self.entry) {
            store::set_text(work.tx, held.subject.id, "").await?;
        }
        finding::changed(work, held.subject.id, &held.subject.family).await?;
        super::event(work, held.subject.id, Because::new("event-erased").with("who", who(work))).await?;
        super::changed(work, &held).await
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

/// Tags as they are kept: small letters, once each, in order, apart by spaces.
pub(crate) fn tags(text: &str) -> String {
    let mut all: Vec<String> = text
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|t| t.trim_start_matches('#').to_lowercase())
        .filter(|t| !t.is_empty() && t.chars().count() <= 40)
        .collect();
    all.sort();
    all.dedup();
    all.truncate(30);
    all.join(" ")
}

pub(crate) async fn tag(
    work: &mut Work<'_>,
    held: &Held,
    add: &[String],
    remove: &[String],
) -> Result<Changed, Failure> {
    let remove = tags(&remove.join(" "));
    let kept = held.ticket.tags.split(' ').filter(|t| !remove.split(' ').any(|r| r == *t));
    let all = tags(&kept.chain(add.iter().map(String::as_str)).collect::<Vec<_>>().join(" "));
    if all == held.ticket.tags {
        return super::changed(work, held).await;
    }
    let was = Was::of(work, held).await?;
    let mut next = held.ticket.clone();
    next.tags.clone_from(&all);
    internal(work, &next, Because::new("event-tags").with("tags", all).with("who", who(work))).await?;
    save(work, &held.ticket, &mut next).await?;
    was.changed(work, "tag").await
}

#[cfg(test)]
mod tests {
    #[test]
    fn tags_are_kept_once_and_small() {
        assert_eq!(super::tags(" VPN, #Car  vpn\tlate "), "car late vpn");
        assert_eq!(super::tags(""), "");
    }
}
