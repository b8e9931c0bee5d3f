//! What the story does beyond the desk: moments of truth, an improvement from its first voice to its measured result.
//!
//! `-- who when chain WHAT …`, with words below it. What an improvement needs besides words stands in lines that begin with a name:
//! `change: …`, `try: …`, `hypothesis: …`, `measure: …`, `source: …`, `task: …`.

use super::fault;
use domain::{
    Actor, Millis, ServiceId,
    rules::{
        improvement_course::Course,
        trial::{Felt, Measure as Measured, StopRule, Verdict, Wanted},
    },
};
use improvement::{
    actions::{Propose, Settle, Speak, SpeakUnnamed, StepTo},
    trials::{Answer, Compare, Plan, Report, Start},
};
use jobs::Failure;
use recovery::moments::{Finish, Mark, Measure};
use spine::Spine;

/// The first trial of an improvement.
const FIRST: i64 = 1;
/// So many shall try.
const RING: i64 = 6;

/// What came of a conversation.
#[derive(Clone, Debug, Default)]
pub struct Came {
    /// The number of the improvement.
    improvement: Option<String>,
    /// The number of the moment of truth.
    moment: Option<String>,
}

/// Words with their named lines apart.
struct Said {
    words: String,
    named: Vec<(String, String)>,
}

impl Said {
    fn read(text: &str) -> Self {
        let names = ["change", "try", "hypothesis", "measure", "source", "task"];
        let (mut words, mut named) = (Vec::new(), Vec::new());
        for line in text.lines() {
            match line.split_once(": ").filter(|(name, _)| names.contains(name)) {
                Some((name, value)) => named.push((name.to_owned(), value.to_owned())),
                None => words.push(line),
            }
        }
        Self { words: words.join("\n"), named }
    }

    fn get(&self, name: &str) -> String {
        self.named.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()).unwrap_or_default()
    }

    fn all(&self, name: &str) -> Vec<String> {
        self.named.iter().filter(|(n, _)| n == name).map(|(_, v)| v.clone()).collect()
    }
}

/// Does one thing; `number` is that of the conversation it is about.
pub async fn act(
    past: &Spine,
    actor: &Actor,
    number: &str,
    service: Option<ServiceId>,
    what: &[String],
    text: &str,
    came: &mut Came,
) -> Result<(), Failure> {
    let said = Said::read(text);
    let words: Vec<&str> = what.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["moment"] => {
            let mark = Mark { from: number.to_owned(), positive: false, service, play: None, words: said.words };
            came.moment = Some(past.act(actor, mark).await?.1);
        }
        ["turn"] => {
            past.act(actor, Finish { number: known(came.moment.as_ref())?, words: said.words, none: false }).await?;
        }
        ["measure", before, after] => {
            let (before, after) = (count(before)?, count(after)?);
            past.act(actor, Measure { number: known(came.moment.as_ref())?, before, after }).await?;
        }
        ["improve"] => {
            let (title, why) =
                said.words.split_once('\n').ok_or_else(|| fault("an improvement has a title and words"))?;
            let service = service.ok_or_else(|| fault("an improvement is about a service"))?;
            let propose = Propose {
                strength: 3,
                lost_minutes: 60,
                from: Some(number.to_owned()),
                ..Propose::about(title, why, service)
            };
            came.improvement = Some(past.act(actor, propose).await?.number);
        }
        ["voice"] => {
            let number = known(came.improvement.as_ref())?;
            past.act(actor, Speak { words: said.words, ..Speak::me_too(&number) }).await?;
        }
        ["unnamed"] => {
            let number = known(came.improvement.as_ref())?;
            let speak = SpeakUnnamed { number, words: said.words, strength: 3, lost_minutes: 60 };
            past.act(actor, speak).await?;
        }
        ["settled", yes] => {
            let number = known(came.improvement.as_ref())?;
            past.act(actor, Settle { number, yes: *yes == "yes", words: said.words }).await?;
        }
        ["move", to] => {
            let to = Course::parse(to).ok_or_else(|| fault(format!("{to} is no state")))?;
            let step = StepTo::on(&known(came.improvement.as_ref())?);
            let (change, try_it) = (said.get("change"), said.get("try"));
            past.act(actor, StepTo { to, words: said.words, change, try_it, ..step }).await?;
        }
        _ => tried(past, actor, &known(came.improvement.as_ref())?, &words, said).await?,
    }
    Ok(())
}

async fn tried(past: &Spine, actor: &Actor, number: &str, what: &[&str], said: Said) -> Result<(), Failure> {
    let (number, place, now) = (number.to_owned(), FIRST, past.now());
    match what {
        ["trial", before, of] => {
            let plan = Plan {
                hypothesis: said.get("hypothesis"),
                measure: said.get("measure"),
                kind: Measured::Share,
                wanted: Wanted::Less,
                unit: String::new(),
                before: count(before)?,
                spread: None,
                before_n: count(of)?,
                period: (now.minus(Millis::days(35)), now.minus(Millis::days(7))),
                source: said.get("source"),
                stop: StopRule { until: now.plus(Millis::days(28)), enough: 5, harm: 2 },
                ring: RING,
                tasks: said.all("task"),
            };
            past.act(actor, Start { number, plan }).await?;
        }
        ["tries"] => {
            past.act(actor, Answer { number, place, yes: true }).await?;
        }
        ["tested", felt, amount] => {
            let felt = Felt::parse(felt).ok_or_else(|| fault(format!("nobody feels {felt}")))?;
            let amount = Some(count(amount)?);
            past.act(actor, Report { number, place, task: 0, felt, amount, words: said.words }).await?;
        }
        ["compare", verdict] => {
            let verdict = Verdict::parse(verdict).ok_or_else(|| fault(format!("{verdict} is no verdict")))?;
            past.act(actor, Compare { number, place, verdict, words: said.words }).await?;
        }
        other => return Err(fault(format!("{other:?} is not understood"))),
    }
    Ok(())
}

fn known(number: Option<&String>) -> Result<String, Failure> {
    number.cloned().ok_or_else(|| fault("nothing came of it yet"))
}

fn count(text: &str) -> Result<i64, Failure> {
    text.parse().map_err(|_| fault(format!("{text} is no number")))
}
