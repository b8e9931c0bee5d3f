//! Words kept for use again, with variables, and macros: words with steps.

use super::{Changed, Reply, Was, Which, assign, clock, hold_own, line, resolve, tidy, wait, words};
use crate::store::canned as store;
use domain::{About, Capability, ProviderId, SubjectId, access::may};
use serde::{Deserialize, Serialize};
use spine::{Action, Failure, Work, heard};

/// What a macro does besides its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The actor takes it.
    Take,
    /// The clock stands still, for this reason.
    Wait(String),
    /// It is done.
    Resolve,
    /// A tag is added.
    Tag(String),
}

/// What the variables of canned words stand for: `{{name}}`, `{{number}}`, `{{agent}}`, `{{due}}`, `{{title}}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variables {
    /// Who asked.
    pub name: String,
    /// The ticket's number.
    pub number: String,
    /// Who answers.
    pub agent: String,
    /// What is due next, already in the reader's words.
    pub due: String,
    /// The ticket's title.
    pub title: String,
}

/// Keeps words for use again: new ones, or `id` changed. `Done = i64`: its id.
#[derive(Clone, Debug, Default)]
pub struct SaveCanned {
    /// Which; a new one when `None`.
    pub id: Option<i64>,
    /// Whose.
    pub provider: ProviderId,
    /// What agents call it.
    pub name: String,
    /// Its words.
    pub body: String,
    /// What else it does; with steps it is a macro.
    pub steps: Vec<Step>,
}

/// Removes canned words. `Done = ()`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveCanned {
    /// Which.
    pub id: i64,
}

/// Runs a macro: says `words` (as the agent edited them; none is said when empty) and does its steps. `Done = Changed`.
#[derive(Clone, Debug)]
pub struct RunMacro {
    /// On which ticket.
    pub ticket: Which,
    /// Which macro.
    pub canned: i64,
    /// What is said.
    pub words: String,
    /// The version they saw.
    pub seen: Option<i64>,
}

/// Puts the values of the variables into canned words. What is no variable stays as it is.
pub fn expand(body: &str, values: &Variables) -> String {
    let mut text = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(start) = rest.find("{{") {
        let (before, after) = rest.split_at(start);
        text.push_str(before);
        let Some(end) = after.find("}}") else {
            text.push_str(after);
            return text;
        };
        let inside = after.get(2..end).unwrap_or_default();
        let value = match inside.trim() {
            "name" => Some(&values.name),
            "number" => Some(&values.number),
            "agent" => Some(&values.agent),
            "due" => Some(&values.due),
            "title" => Some(&values.title),
            _ => None,
        };
        if let Some(value) = value {
            text.push_str(value);
            rest = after.get(end + 2..).unwrap_or_default();
        } else {
            // Only the first brace is passed over, so that a variable right behind it is still found.
            text.push('{');
            rest = after.get(1..).unwrap_or_default();
        }
    }
    text.push_str(rest);
    text
}

/// Under which key the spine knows it as a template: no answer made of it stops a clock.
fn template(id: i64) -> String {
    format!("desk.canned.{id}")
}

/// An agent of the provider may keep and remove its canned words.
fn of_provider(work: &Work<'_>, provider: ProviderId) -> Result<(), Failure> {
    Ok(may(work.actor, Capability::Work, Some(&About { provider: Some(provider), ..About::default() }))?)
}

impl Action for SaveCanned {
    const NAME: &'static str = "desk.save_canned";
    type Done = i64;

    async fn run(&self, work: &mut Work<'_>) -> Result<i64, Failure> {
        of_provider(work, self.provider)?;
        let name = line("name", &self.name, 80)?;
        let body = words("body", &self.body, !self.steps.is_empty())?;
        let steps = serde_json::to_string(&self.steps).map_err(|e| database::DbError::Shape(e.to_string()))?;
        let kind = if self.steps.is_empty() { "answer" } else { "macro" };
        if let Some(id) = self.id {
            let Some(known) = store::by_id(work.tx, id).await? else { return Err(Failure::not_found()) };
            of_provider(work, known.provider_id)?;
            store::update(work.tx, id, self.provider, &name, &body, &steps, kind).await?;
            heard::forget_template(work, known.provider_id, &template(id)).await?;
            heard::know_template(work, self.provider, &template(id), &body).await?;
            return Ok(id);
        }
        let id = work.id();
        store::insert(work.tx, id, self.provider, &name, &body, &steps, kind).await?;
        heard::know_template(work, self.provider, &template(id), &body).await?;
        Ok(id)
    }
}

impl Action for RemoveCanned {
    const NAME: &'static str = "desk.remove_canned";
    type Done = ();

    async fn run(&self, work: &mut Work<'_>) -> Result<(), Failure> {
        let Some(known) = store::by_id(work.tx, self.id).await? else { return Err(Failure::not_found()) };
        of_provider(work, known.provider_id)?;
        heard::forget_template(work, known.provider_id, &template(self.id)).await?;
        Ok(store::delete(work.tx, self.id).await?)
    }
}

impl Action for RunMacro {
    const NAME: &'static str = "desk.run_macro";
    type Done = Changed;

    async fn run(&self, work: &mut Work<'_>) -> Result<Changed, Failure> {
        let held = hold_own(work, &self.ticket, Capability::Work, self.seen).await?;
        let canned = store::by_id(work.tx, self.canned).await?.filter(|c| c.provider_id == held.ticket.provider_id);
        let Some(canned) = canned else { return Err(Failure::invalid("canned", "invalid-no-canned")) };
        let steps: Vec<Step> = serde_json::from_str(&canned.actions).unwrap_or_default();
        let was = Was::of(work, &held).await?;
        let this = || Which::Id(held.subject.id);
        let said = !self.words.trim().is_empty();
        if said {
            Reply::new(this(), &self.words).run(work).await?;
        }
        for step in &steps {
            // Each step meets the ticket as the one before left it.
            let now = super::hold(work, &this(), Capability::Work).await?;
            match step {
                Step::Take => assign::assign(work, &now, super::To::Me).await?,
                Step::Wait(reason) => wait::wait(work, &now, reason, None).await?,
                Step::Resolve => resolve::resolve(work, &now, "").await?,
                Step::Tag(tags) => tidy::tag(work, &now, std::slice::from_ref(tags), &[]).await?,
            };
        }
        let done = was.changed(work, "macro").await?;
        // Words that were said cannot be taken back.
        Ok(if said { Changed { undo: None, ..done } } else { done })
    }

    fn subject(&self, done: &Changed) -> Option<SubjectId> {
        Some(done.subject)
    }
    fn wanted(&self) -> Option<SubjectId> {
        clock::wanted(&self.ticket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_filled_in_and_nothing_else() {
        let values = Variables {
            name: "Ida".to_owned(),
            number: "1001".to_owned(),
            agent: "Ana".to_owned(),
            due: "today at 15:00".to_owned(),
            title: "{{name}}".to_owned(),
        };
        for (body, expected) in [
            (
                "Hello {{name}}, {{ agent }} here: {{number}} by {{due}}.",
                "Hello Ida, Ana here: 1001 by today at 15:00.",
            ),
            ("{{unknown}} stays", "{{unknown}} stays"),
            ("open {{name", "open {{name"),
            ("{{{name}}}", "{Ida}"),
            ("a value is not read again: {{title}}", "a value is not read again: {{name}}"),
            ("ä{{name}}ö }} {{", "äIdaö }} {{"),
            ("", ""),
        ] {
            assert_eq!(expand(body, &values), expected);
        }
    }
}
