//! Something for the provider's side only.

use super::{Which, ask::Uploaded, attach, clock, hold_own, words};
use domain::{Capability, EntryId, PersonId, ProviderId, SubjectId};
use spine::{
    Action, Failure, Work,
    following::{self, Depth},
    people,
    timeline::{self, NewEntry},
};
use std::collections::BTreeMap;

/// A note: only the author's own provider reads it, unless it may travel. `Done = EntryId`.
#[derive(Clone, Debug)]
pub struct Note {
    /// On which ticket.
    pub ticket: Which,
    /// What it says. `@Name` names a colleague, who is told.
    pub words: String,
    /// Files.
    pub files: Vec<Uploaded>,
    /// Colleagues who are told, besides those named in the words.
    pub mentions: Vec<PersonId>,
    /// Goes along when the ticket is handed to another provider.
    pub travels: bool,
}

impl Action for Note {
    const NAME: &'static str = "desk.note";
    type Done = EntryId;

    async fn run(&self, work: &mut Work<'_>) -> Result<EntryId, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Note, None).await?;
        let said = words("words", &self.words, !self.files.is_empty())?;
        let id = held.subject.id;
        let provider = held.ticket.provider_id;
        let told = self.told(work, provider, &said).await?;
        let entry =
            timeline::append(work, NewEntry { travels: self.travels, ..NewEntry::note(id, provider, &said) }).await?;
        attach(work, id, entry, &self.files).await?;
        if let Some(person) = work.actor.person {
            following::follow(work, id, person, Depth::Talk, "answers").await?;
        }
        self.tell(work, id, entry, &told).await?;
        for person in &told {
            following::follow(work, id, *person, Depth::Talk, "mentioned").await?;
        }
        following::tell_only(work, id, entry, "mentioned", told, "mentioned").await?;
        Ok(entry)
    }

    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

impl Note {
    /// Who follows hears of the note; who is named in it hears that instead.
    async fn tell(
        &self,
        work: &mut Work<'_>,
        id: SubjectId,
        entry: EntryId,
        named: &[PersonId],
    ) -> Result<(), Failure> {
        if named.is_empty() {
            following::tell(work, id, entry, "note").await?;
            return Ok(());
        }
        let mut by_why: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
        for follower in following::followers(work.tx, id).await? {
            if !follower.muted && follower.depth == "talk" && !named.contains(&follower.person_id) {
                by_why.entry(follower.why).or_default().push(follower.person_id);
            }
        }
        for (why, people) in by_why {
            following::tell_only(work, id, entry, "note", people, &why).await?;
        }
        Ok(())
    }

    /// Colleagues named in the words or chosen; only the provider's own people, who may read the note.
    async fn told(&self, work: &mut Work<'_>, provider: ProviderId, said: &str) -> Result<Vec<PersonId>, Failure> {
        if self.mentions.is_empty() && !said.contains('@') {
            return Ok(Vec::new());
        }
        let mut told = Vec::new();
        for member in people::members(work.tx, provider).await? {
            if (self.mentions.contains(&member.id) || named(said, &member.name))
                && work.actor.person != Some(member.id)
                && !told.contains(&member.id)
            {
                told.push(member.id);
            }
        }
        Ok(told)
    }
}

/// Whether `@Name` stands in the words: the whole name or its first part, in any case.
fn named(said: &str, name: &str) -> bool {
    let first = name.split_whitespace().next().unwrap_or_default();
    said.match_indices('@').any(|(at, _)| {
        // Within a word it is an address, not a name.
        if said.get(..at).and_then(|before| before.chars().next_back()).is_some_and(char::is_alphanumeric) {
            return false;
        }
        let rest = said.get(at + 1..).unwrap_or_default().to_lowercase();
        [name, first].iter().any(|n| {
            let n = n.to_lowercase();
            !n.is_empty()
                && rest.starts_with(&n)
                && !rest.get(n.len()..).and_then(|r| r.chars().next()).is_some_and(char::is_alphanumeric)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_colleague_is_named_by_first_or_whole_name() {
        for (said, name, expected) in [
            ("@Ana can you look?", "Ana Ortiz", true),
            ("please, @ana ortiz.", "Ana Ortiz", true),
            ("@Anabel knows", "Ana Ortiz", false),
            ("mail ana@example.org", "Example Person", false),
            ("no at sign, Ana", "Ana Ortiz", false),
            ("@Zoë", "Zoë Ünal", true),
        ] {
            assert_eq!(named(said, name), expected, "{said}");
        }
    }
}
