//! The note of a talk: what they try to do, what was seen, what each does by when, and what it ends in.

use super::{
    actions::hosting,
    store::{self, Consult},
};
use crate::owed;
use domain::{
    Because, Channel, PersonId, Refusal, SubjectId, Timestamp,
    rules::consult::{self as rule, Ending, REASON, Stage, Step},
};
use spine::{
    Action, Failure, Work, following,
    front::{Desk, Said, Sender},
    heard, people,
    timeline::{self, NewEntry},
};
use std::sync::Arc;

/// The longest text, in characters; the most things agreed in one talk.
const LONGEST: (usize, usize) = (8_000, 12);

/// What one of them does by when.
#[derive(Clone, Debug)]
pub struct Agreed {
    /// Who asked does it; else the host.
    pub by_asker: bool,
    /// What.
    pub words: String,
    /// By when.
    pub due_at: Timestamp,
}

/// Writes what came of a talk. The host does.
#[derive(Clone)]
pub struct Note {
    /// Of which.
    pub consult: SubjectId,
    /// What they try to do.
    pub aim: String,
    /// What was seen together.
    pub saw: String,
    /// What each does by when.
    pub agreed: Vec<Agreed>,
    /// What it ends in.
    pub ending: Ending,
    /// The reason of a no; what is wanted, of a request.
    pub words: String,
    /// Who takes a request in.
    pub desk: Option<Arc<dyn Desk>>,
}

impl Action for Note {
    const NAME: &'static str = "value.note_consult";
    // The number of the request it became, where it became one.
    type Done = Option<String>;
    async fn run(&self, work: &mut Work<'_>) -> Result<Option<String>, Failure> {
        let mut consult = hosting(work, self.consult).await?;
        rule::may(Step::Note, &consult.facts(), work.now)?;
        self.check(work.now)?;
        let Some(host) = consult.host_person else { return Err(Failure::not_found()) };
        for agreed in &self.agreed {
            let owner = if agreed.by_asker { consult.person } else { host };
            let new = owed::New {
                about: consult.id,
                provider: consult.provider,
                owner,
                with: &[consult.person, host],
                words: &agreed.words,
                due_at: agreed.due_at,
            };
            owed::give(work, new).await?;
        }
        Stage::Held.word().clone_into(&mut consult.stage);
        consult.ended_at = Some(work.now);
        self.aim.trim().clone_into(&mut consult.aim);
        self.saw.trim().clone_into(&mut consult.saw);
        self.words.trim().clone_into(&mut consult.ending_words);
        consult.ending = Some(self.ending.word().to_owned());
        let mut number = None;
        if self.ending == Ending::Request {
            let taken = self.request(work, &consult).await?;
            heard::became(work, consult.id, taken.subject).await?;
            consult.became = Some(taken.subject);
            number = Some(taken.number);
        }
        store::update(work.tx, &consult).await?;
        let words = [consult.aim.as_str(), consult.saw.as_str(), consult.ending_words.as_str()];
        let words: Vec<&str> = words.into_iter().filter(|w| !w.is_empty()).collect();
        let change = Because::new("event-consult-held").with("ending", self.ending.word());
        let text = words.join("\n\n");
        let entry = NewEntry { change: Some(change), ..NewEntry::answer(consult.id, consult.provider, &text) };
        let entry = timeline::append(work, entry).await?;
        following::tell(work, consult.id, entry, "consult_held").await?;
        Ok(number)
    }
    fn subject(&self, _: &Option<String>) -> Option<SubjectId> {
        Some(self.consult)
    }
    fn wanted(&self) -> Option<SubjectId> {
        Some(self.consult)
    }
}

impl Note {
    fn check(&self, now: Timestamp) -> Result<(), Refusal> {
        let mut wrong = Vec::new();
        let words = |text: &str| text.split_whitespace().count();
        let mut refuse = |field: String, because: Because| wrong.push((field, because));
        for (field, text) in [("aim", &self.aim), ("saw", &self.saw)] {
            if words(text) < 3 || text.chars().count() > LONGEST.0 {
                refuse(field.to_owned(), Because::new("invalid-consult-note"));
            }
        }
        if self.agreed.len() > LONGEST.1 {
            refuse("words-1".to_owned(), Because::new("invalid-consult-many"));
        }
        for (at, agreed) in (1_i64..).zip(&self.agreed) {
            if agreed.words.trim().is_empty() || agreed.words.chars().count() > 1_000 {
                refuse(format!("words-{at}"), Because::new("invalid-consult-agreed"));
            }
            if let Err(because) = rule::due(now, agreed.due_at) {
                refuse(format!("due-{at}"), because);
            }
        }
        let length = self.words.chars().count();
        if length > LONGEST.0 {
            refuse("words".to_owned(), Because::new("invalid-consult-note"));
        }
        match self.ending {
            Ending::No if words(&self.words) < REASON => refuse("words".to_owned(), Because::new("invalid-consult-no")),
            Ending::Request if words(&self.words) < 3 => {
                refuse("words".to_owned(), Because::new("invalid-consult-request"));
            }
            _ => {}
        }
        if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong)) }
    }

    /// Hands it to the desk as what the person asks.
    async fn request(&self, work: &mut Work<'_>, consult: &Consult) -> Result<spine::front::Taken, Failure> {
        let Some(desk) = &self.desk else { return Err(Failure::invalid("ending", "invalid-consult-no-desk")) };
        let Some(asker) = asker(work, consult.person).await? else { return Err(Failure::not_found()) };
        let said = Said {
            title: None,
            words: self.words.trim().to_owned(),
            folded: String::new(),
            files: Vec::new(),
            provider: Some(consult.provider),
            channel: Channel::Web,
        };
        desk.ask(work, asker, said).await
    }
}

async fn asker(work: &mut Work<'_>, person: PersonId) -> Result<Option<Sender>, Failure> {
    Ok(people::person(work.tx, person).await?.map(|p| Sender { name: p.name, email: p.email }))
}
